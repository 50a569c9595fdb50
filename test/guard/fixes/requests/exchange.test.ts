import { describe, expect, test } from 'vitest';
import { planned, summary } from '../planned.ts';

const OLD = 'https://ims-na1.adobelogin.com/ims/exchange/jwt';
const NEW = 'https://ims-na1.adobelogin.com/ims/token/v3';

const CASES: [name: string, path: string, before: string, after: string][] = [
  [
    'an object of JavaScript',
    'a.js',
    `const url = '${OLD}'; // IMS
const body = await post(url, {
  form: {
    client_id: integration.clientId,
    client_secret: integration.clientSecret,
    jwt_token: jwt.sign(payload, key, { algorithm: 'RS256' }) // signed
  },
});
const seconds = body.expires_in / 1000;
`,
    `const url = '${NEW}'; // IMS
const body = await post(url, {
  form: {
    client_id: integration.clientId,
    client_secret: integration.clientSecret,
    grant_type: 'client_credentials',
    scope: 'openid,AdobeID' // signed
  },
});
const seconds = body.expires_in;
`,
  ],
  [
    'an object on one line',
    'a.ts',
    `fetch("${OLD}/", { body: new URLSearchParams({ client_id, "jwt_token": token(a, b), client_id: i, client_secret: s }) });\n`,
    `fetch("${NEW}", { body: new URLSearchParams({ client_id, "grant_type": "client_credentials", "scope": "openid,AdobeID", client_id: i, client_secret: s }) });\n`,
  ],
  [
    'calls that append',
    'a.mjs',
    `const form = new URLSearchParams();
form.append('client_id', id);
form.append('client_secret', secret);
form.append('jwt_token', sign(claims, key));
await fetch('${OLD}', { method: 'POST', body: form });
`,
    `const form = new URLSearchParams();
form.append('client_id', id);
form.append('client_secret', secret);
form.append('grant_type', 'client_credentials');
form.append('scope', 'openid,AdobeID');
await fetch('${NEW}', { method: 'POST', body: form });
`,
  ],
  [
    'a template',
    'b.js',
    `post('${OLD}', \`client_id=\${id}&client_secret=\${secret}&jwt_token=\${token}\`);\n`,
    `post('${NEW}', \`client_id=\${id}&client_secret=\${secret}&grant_type=client_credentials&scope=openid,AdobeID\`);\n`,
  ],
  [
    'a dictionary of Python',
    'a.py',
    `URL = "${OLD}"
METASCOPE = "ent_user_sdk"
data = {
    "client_id": client_id,  # the key of the API
    "client_secret": client_secret,
    "jwt_token": str(encoded, "utf-8"),
}
ttl = int(r["expires_in"]) // 1000
`,
    `URL = "${NEW}"
METASCOPE = "ent_user_sdk"
data = {
    "client_id": client_id,  # the key of the API
    "client_secret": client_secret,
    "grant_type": "client_credentials",
    "scope": "openid,AdobeID,user_management_sdk",
}
ttl = int(r["expires_in"])
`,
  ],
  [
    'strings of Python that are joined',
    'b.py',
    `r = requests.post('${OLD}', data=('client_id=' + CLIENT_ID + '&'
    'client_secret=' + CLIENT_SECRET + '&'
    'jwt_token=' + jwt_token))
`,
    `r = requests.post('${NEW}', data=('client_id=' + CLIENT_ID + '&'
    'client_secret=' + CLIENT_SECRET + '&'
    'grant_type=client_credentials&scope=openid,AdobeID'))
`,
  ],
  [
    'pairs of Python',
    'c.py',
    `post("${OLD}", [("client_id", i), ("client_secret", s), ("jwt_token", t)])\n`,
    `post("${NEW}", [("client_id", i), ("client_secret", s), ("grant_type", "client_credentials"), ("scope", "openid,AdobeID")])\n`,
  ],
  [
    'a text of Java',
    'A.java',
    `String url = "${OLD}";
String form = "client_id=" + apiKey + "&client_secret=" + secret + "&jwt_token=" + jwtToken;
`,
    `String url = "${NEW}";
String form = "client_id=" + apiKey + "&client_secret=" + secret + "&grant_type=client_credentials&scope=openid,AdobeID";
`,
  ],
  [
    'pairs of Java',
    'B.java',
    `post("${OLD}");
params.add(new BasicNameValuePair("client_id", id));
params.add(new BasicNameValuePair("client_secret", secret));
params.add(new BasicNameValuePair("jwt_token", jwt.compact()));
`,
    `post("${NEW}");
params.add(new BasicNameValuePair("client_id", id));
params.add(new BasicNameValuePair("client_secret", secret));
params.add(new BasicNameValuePair("grant_type", "client_credentials"));
params.add(new BasicNameValuePair("scope", "openid,AdobeID"));
`,
  ],
  [
    'an array of PHP',
    'a.php',
    `<?php
$url = '${OLD}';
$fields = ['client_id' => $id, 'client_secret' => $secret, 'jwt_token' => JWT::encode($claims, $key, 'RS256')];
`,
    `<?php
$url = '${NEW}';
$fields = ['client_id' => $id, 'client_secret' => $secret, 'grant_type' => 'client_credentials', 'scope' => 'openid,AdobeID'];
`,
  ],
  [
    'a dictionary of C#',
    'A.cs',
    `var url = "${OLD}";
var form = new Dictionary<string, string> {
    ["client_id"] = id,
    ["client_secret"] = secret,
    ["jwt_token"] = token
};
`,
    `var url = "${NEW}";
var form = new Dictionary<string, string> {
    ["client_id"] = id,
    ["client_secret"] = secret,
    ["grant_type"] = "client_credentials",
    ["scope"] = "openid,AdobeID"
};
`,
  ],
  [
    'another dictionary of C#',
    'B.cs',
    `var form = new Dictionary<string, string> { { "client_id", id }, { "client_secret", secret }, { "jwt_token", token } };
client.Post("${OLD}", form);
`,
    `var form = new Dictionary<string, string> { { "client_id", id }, { "client_secret", secret }, { "grant_type", "client_credentials" }, { "scope", "openid,AdobeID" } };
client.Post("${NEW}", form);
`,
  ],
  [
    'a call of curl with options',
    'a.sh',
    `TOKEN=$(curl -s -X POST "https://\${IMS}/ims/exchange/jwt/" \\
  -d "client_id=\${CLIENT_ID}" \\
  -d "client_secret=\${CLIENT_SECRET}" \\
  -d "jwt_token=\${JWT}")
`,
    `TOKEN=$(curl -s -X POST "https://\${IMS}/ims/token/v3" \\
  -d "client_id=\${CLIENT_ID}" \\
  -d "client_secret=\${CLIENT_SECRET}" \\
  -d "grant_type=client_credentials" \\
  -d "scope=openid,AdobeID")
`,
  ],
  [
    'a multipart form of curl',
    'b.sh',
    `METASCOPES=ent_reactor_sdk
curl ${OLD} -F "client_id=$ID" --form "client_secret=$SECRET" -F "jwt_token=$JWT" | jq .
`,
    `METASCOPES=ent_reactor_sdk
curl ${NEW} --data-urlencode "client_id=$ID" --data-urlencode "client_secret=$SECRET" --data-urlencode "grant_type=client_credentials" --data-urlencode "scope=openid,AdobeID,read_organizations,additional_info.projectedProductContext,additional_info.job_function,additional_info.roles" | jq .
`,
  ],
  [
    'one option of curl',
    'c.sh',
    `curl --data "client_id=$ID&client_secret=$SECRET&jwt_token=$JWT" ${OLD}\n`,
    `curl --data "client_id=$ID&client_secret=$SECRET&grant_type=client_credentials&scope=openid,AdobeID" ${NEW}\n`,
  ],
  [
    'a file of requests',
    'a.http',
    `### Token
POST ${OLD}
Content-Type: application/x-www-form-urlencoded

client_id={{id}}
&client_secret={{secret}}
&jwt_token={{jwt}}

### Next
GET https://example.com
`,
    `### Token
POST ${NEW}
Content-Type: application/x-www-form-urlencoded

client_id={{id}}
&client_secret={{secret}}
&grant_type=client_credentials&scope=openid,AdobeID

### Next
GET https://example.com
`,
  ],
  [
    'a request on one line',
    'b.rest',
    `POST ${OLD}\n\nclient_id={{id}}&jwt_token={{jwt}}&client_secret={{secret}}\n`,
    `POST ${NEW}\n\nclient_id={{id}}&grant_type=client_credentials&scope=openid,AdobeID&client_secret={{secret}}\n`,
  ],
  [
    'a request with a token as it is',
    'c.http',
    `POST ${OLD}\n\nclient_id=a&client_secret=b&jwt_token=c.d.e\n`,
    `POST ${NEW}\n\nclient_id=a&client_secret=b&grant_type=client_credentials&scope=openid,AdobeID\n`,
  ],
  [
    'a script of PowerShell',
    'a.ps1',
    `$Body = "client_id=$($C.Key)&client_secret=$($C.Secret)&jwt_token=$JWT"
Invoke-RestMethod -Method Post -Uri '${OLD}' -Body $Body
`,
    `$Body = "client_id=$($C.Key)&client_secret=$($C.Secret)&grant_type=client_credentials&scope=openid,AdobeID"
Invoke-RestMethod -Method Post -Uri '${NEW}' -Body $Body
`,
  ],
];

describe.each(CASES)('%s', (_, path, before, after) => {
  test.each([
    ['as it is', (text: string) => text],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['without an end of the last line', (text: string) => text.trimEnd()],
  ])('%s', async (_form, made) => {
    const plan = await planned(path, made(before));
    expect(plan.after).toBe(made(after));
    const request = plan.places.filter(({ rule }) => /exchange/.test(rule));
    expect(request.length).toBeGreaterThan(0);
    for (const { outcome, fix } of request) expect([outcome, fix.safety]).toEqual(['fixed', 'unsafe']);
    expect(summary(plan).todo.join('\n')).toContain('Delete the code that makes and signs the JWT');
  });
});

test.each([
  ['no address', 'a.js', `// Adobe\nconst form = { client_id: i, client_secret: s, jwt_token: t };\n`],
  ['no form', 'b.js', `const url = '${OLD}';\n`],
  [
    'a field that is set alone',
    'c.js',
    `post('${OLD}');\nform.client_id = a;\nform.client_secret = b;\nform["jwt_token"] = t;\n`,
  ],
  [
    'two forms, of which one is not known',
    'd.js',
    `post('${OLD}', { client_id: i, client_secret: s, jwt_token: t });\nsend("jwt_token", t);\n`,
  ],
  [
    'the answer is read as milliseconds in another way',
    'A.java',
    `post("${OLD}");\nString f = "client_id=" + i + "&client_secret=" + s + "&jwt_token=" + t;\nlong n = TimeUnit.MILLISECONDS.toSeconds(answer.expires_in);\n`,
  ],
  [
    'the file does OAuth as well',
    'e.js',
    `post('${OLD}', { client_id: i, client_secret: s, jwt_token: t });\npost('${NEW}', { grant_type: 'client_credentials' });\n`,
  ],
  [
    'AEM',
    'f.js',
    `post(c.imsEndpoint + '/ims/exchange/jwt', { client_id: i, client_secret: s, jwt_token: t });\n`,
  ],
  [
    'a form of several parts in JavaScript',
    'k.js',
    `const form = new FormData();\nform.append('client_id', i);\nform.append('client_secret', s);\nform.append('jwt_token', t);\npost('${OLD}', form);\n`,
  ],
  [
    'a form of several parts in PHP',
    'a.php',
    `<?php\ncurl_setopt($c, CURLOPT_POSTFIELDS, array("client_id" => $i, "client_secret" => $s, "jwt_token" => $t));\ncurl_setopt($c, CURLOPT_URL, '${OLD}');\n`,
  ],
  [
    'the same by a variable',
    'b.php',
    `<?php\n$form = ["client_id" => $i, "client_secret" => $s, "jwt_token" => $t];\ncurl_setopt_array($c, [CURLOPT_URL => '${OLD}', CURLOPT_POSTFIELDS => $form]);\n`,
  ],
  ['a query', 'g.py', `post(f"${OLD}?client_id={i}&client_secret={s}&jwt_token={t}")\n`],
  [
    'a form that is encoded as a whole',
    'a.sh',
    `curl --data-urlencode "client_id=$ID&client_secret=$SECRET&jwt_token=$JWT" ${OLD}\n`,
  ],
  [
    'a placeholder of a format',
    'h.py',
    `post("${OLD}", "client_id=%s&client_secret=%s&jwt_token=%s" % (i, s, t))\n`,
  ],
  ['brackets that do not match', 'i.js', `post('${OLD}', { client_id: i, client_secret: s, jwt_token: t);\n`],
])('left to a person: %s', async (_, path, before) => {
  const plan = await planned(path, before);
  expect(plan.after).toBe(before);
  expect(plan.places.length).toBeGreaterThan(0);
  for (const { outcome, fix } of plan.places) {
    expect(outcome).toBe('shown');
    expect(fix.todo.join()).toMatch(/client_credentials/);
  }
});
