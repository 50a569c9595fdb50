import { EXCHANGE } from '../actions/scan/support.ts';

/** Secrets as services and people make them. None of them is real. */
export const SECRET_VALUES = {
  'client secret': 'p8e-Qm7ZtR2vXk9LwN4cHb6JsD1fGy8PaE3u',
  uuid: '7f3c9a1e-52d4-4b8f-9e06-c1d2a3b4f5e6',
  'hexadecimal digits': '9b1f04c7e2a85d6390c4fe17ab28d35e',
  token: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJxd2VydHkifQ.c2lnbmF0dXJlWFla',
  'short password': 'hunter27!',
  'password of letters': 'opensesamexy',
  base64: 'aHVudGVyOm9wZW5zZXNhbWU=',
} as const;

const SCOPE = `ent_${'user'}_sdk`;
// Short parts of a line, so that the table reads like the files that it is made of.
const [U, M, S] = [EXCHANGE, SCOPE, '§'];
const PATH = U.replace(/^https:\/\/[^/]+/, '');

/** Lines in which a rule finds the endpoint or a metascope, and `§` is a secret; by the kind of file. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  sh: [
    `curl -X POST ${U} -d client_id=abc -d client_secret=${S} -d jwt_token=$JWT`,
    `curl ${U} -d "client_secret=${S}&jwt_token=$JWT"`,
    `curl ${U} --data-urlencode 'client_secret=${S}'`,
    `curl ${U} -F client_secret=${S}`,
    `curl -u alice:${S} ${U}`,
    `curl -ualice:${S} ${U}`,
    `curl --user "alice:${S}" ${U}`,
    `curl -u "${S}:" ${U}`,
    `curl -H "Authorization: Bearer ${S}" ${U}`,
    `curl -H 'Authorization: Basic ${S}' ${U}`,
    `curl -H X-Api-Key:${S} ${U}`,
    `curl -H "x-gw-ims-org-id: ${S}" ${U}`,
    `curl --cookie session=${S} ${U}`,
    `curl -b "ims_sid=${S}" ${U}`,
    `wget --password=${S} ${U}`,
    `wget --password ${S} ${U}`,
    `http POST ${U} client_secret=${S} jwt_token=x`,
    `http POST ${U} client_secret==${S}`,
    `./get-token.sh alice ${S} ${U}`,
    `get-token ${U} ${S}`,
    `get-token -p ${S} -u ${U}`,
    `get-token -p${S} ${U}`,
    `get-token /p:${S} ${U}`,
    `PASSWORD=${S} ./get-token ${U}`,
    `PASSWORD='${S}' ./get-token ${U}`,
    `export CLIENT_SECRET=${S} URL=${U}`,
    `export CLIENT_SECRET=$'${S}' URL=${U}`,
    `set -- ${S} ${U}`,
    `printf %s ${S} | get-token ${U}`,
    `echo "${S}" | curl ${U} -d @-`,
    `curl ${U} -d @- <<< "client_secret=${S}"`,
    `curl ${U} -d @- <<< ${S}`,
    `cat <<EOF > f; client_secret=${S} url=${U}`,
    `sshpass -p ${S} ssh host curl ${U}`,
    `mysql -p'${S}' -e "select '${M}'"`,
    `TOKEN=$(get-token "${S}" ${U})`,
    `get-token pass"${S}" ${U}`,
    `curl "https://alice:${S}@proxy.example.com/" ${U}`,
    `curl https://${S}@ims-na1.adobelogin.com${PATH}`,
    `curl https://${S}:x-oauth-basic@ims-na1.adobelogin.com${PATH}`,
    `curl "${U}?client_id=abc&client_secret=${S}"`,
    `curl "${U}?client_secret=${S}#x"`,
    `curl ${U}?${S}`,
    `curl "${U}#${S}"`,
    `curl "${U}/${S}"`,
    `curl https://hooks.example.com/services/${S} -d url=${U}`,
    `curl "${U}?state=x%26client_secret%3D${S}"`,
    `curl -d '{"client_secret":"${S}"}' ${U}`,
    `curl -d "{\\"client_secret\\":\\"${S}\\",\\"url\\":\\"${U}\\"}"`,
    `psql "host=db user=alice password=${S} dbname=${M}"`,
    `psql postgres://alice:${S}@db/${M}`,
  ],
  js: [
    `const options = { clientSecret: '${S}', url: '${U}' };`,
    `const options = { "client_secret": "${S}", "url": "${U}" };`,
    `login('alice', '${S}', '${U}');`,
    `login("${U}", "${S}");`,
    `const client = new Client(\`${S}\`, '${U}');`,
    `headers.set('Authorization', 'Bearer ' + '${S}'); post('${U}');`,
    `headers['x-api-key'] = '${S}'; post('${U}');`,
    `form.append('client_secret', '${S}'); post('${U}');`,
    `const body = 'client_secret=${S}&grant_type=jwt'; post('${U}', body);`,
    `post('${U}?client_secret=${S}');`,
    `post(\`${U}?client_secret=\${secret || '${S}'}\`);`,
    `const secret = process.env.SECRET || '${S}', url = '${U}';`,
    `const secret = process.env.SECRET ?? "${S}"; const url = "${U}";`,
    `const keys = ['${S}', '${U}'];`,
    `if (secret === '${S}') post('${U}');`,
    `post('${U}', { auth: { username: 'alice', password: '${S}' } });`,
    `post('${U}'); // the password is ${S}`,
    `post('${U}'); // password: ${S}`,
    `post('${U}'); /* ${S} is the secret */`,
    `const json = '{"url":"${U}","client_secret":"${S}"}';`,
    `const json = "{\\"client_secret\\":\\"${S}\\",\\"url\\":\\"${U}\\"}";`,
    `const json = "{\\\\\\"client_secret\\\\\\":\\\\\\"${S}\\\\\\",\\\\\\"url\\\\\\":\\\\\\"${U}\\\\\\"}";`,
    `const json = "\\u0022client_secret\\u0022:\\u0022${S}\\u0022,\\u0022url\\u0022:\\u0022${U}\\u0022";`,
    `const command = 'curl -u alice:${S} ${U}';`,
    `const command = "get-token --secret ${S} ${U}";`,
    `post(btoa("${S}"), '${U}');`,
    `mongoose.connect('mongodb+srv://alice:${S}@db.example.com/a'); post('${U}');`,
    `const regex = /${S}/; post('${U}');`,
  ],
  py: [
    `requests.post("${U}", data={"client_secret": "${S}"})`,
    `requests.post("${U}", auth=("alice", "${S}"))`,
    `requests.post("${U}", auth=HTTPBasicAuth('alice', '${S}'))`,
    `get_token(url="${U}", secret=b"${S}")`,
    `get_token("${U}", secret = r'${S}')`,
    `secret, url = "${S}", "${U}"`,
    `os.environ.setdefault("SECRET", "${S}"); url = "${U}"`,
    `parser.add_argument("--secret", default="${S}", help="${U}")`,
    `payload = dict(secret='''${S}''', url="${U}")`,
    `post("${U}", "Server=db;User Id=sa;Password=${S};")`,
    `connect("DRIVER={x};UID=sa;PWD={${S}}", "${U}")`,
  ],
  java: [
    `request.header("X-Api-Key", "${S}").post("${U}");`,
    `connection.setRequestProperty("Authorization", "Basic ${S}"); open("${U}");`,
    `DriverManager.getConnection("jdbc:oracle:thin:scott/${S}@db", "${M}");`,
    `DriverManager.getConnection("jdbc:mysql://db/a?user=root&password=${S}", "root", "${M}");`,
    `private static final String SECRET = "${S}", URL = "${U}";`,
    `@Value("\${ims.secret:${S}}") String url = "${U}";`,
  ],
  cs: [
    `var key = new Key { Secret = "${S}", Url = "${U}" };`,
    `var url = @"${U}"; var secret = @"${S}";`,
    `var c = "Endpoint=sb://x/;SharedAccessKeyName=k;SharedAccessKey=${S}"; Post("${U}");`,
  ],
  rb: [`client = Client.new :secret => '${S}', :url => '${U}'`, `secret = %q(${S}); url = '${U}'`],
  php: [`define('SECRET', '${S}'); $url = '${U}';`, `$options = ['secret' => '${S}', 'url' => '${U}'];`],
  ps1: [
    `Invoke-RestMethod ${U} -Body @{ client_secret = '${S}' }`,
    `Get-Token -Secret ${S} -Url ${U}`,
    `Get-Token -Secret:${S} -Url ${U}`,
    `$secret = ConvertTo-SecureString '${S}' -AsPlainText; $url = '${U}'`,
  ],
  yml: [
    `- { client_secret: ${S}, url: "${U}" }`,
    `- { client_secret: "${S}", url: ${U} }`,
    `run: get-token ${S} ${U}`,
    `env: { CLIENT_SECRET: ${S}, URL: "${U}" }`,
    `command: ["get-token", "--secret", "${S}", "${U}"]`,
    `command: [get-token, --secret, ${S}, "${U}"]`,
    `a: &secret ${S} # ${U}`,
    `a: !!str ${S} # ${U}`,
    `url: ${U} # ${S}`,
    `ims: |\n  client_secret: ${S} url: ${U}`,
    `ims: |\n  alice ${S} ${U}`,
    `ims: >-\n  ${U} ${S}`,
    `ims: >-\n  ${U},${S}`,
  ],
  json: [
    `{ "client_secret": "${S}", "url": "${U}" }`,
    `{ "url": "${U}", "key": ["${S}"] }`,
    `{ "key": "client_secret", "value": "${S}", "url": "${U}" }`,
    `{ "header": "x-api-key: ${S}", "url": "${U}" }`,
    `{ "body": "{\\"client_secret\\": \\"${S}\\", \\"url\\": \\"${U}\\"}" }`,
    `{ "raw": "client_secret\\n${S}\\n${U}" }`,
  ],
  properties: [
    `ims.settings=${U},${S}`,
    `ims.settings=${S}@${U}`,
    `ims.secret: ${S} ims.url: ${U}`,
    `ims.pair=${S}|${U}`,
    `ims.pair=alice;${S};${U}`,
  ],
  ini: [`secret=${S};url=${U}`, `secret = ${S} ; ${U}`],
  env: [`IMS="${U} ${S}"`, `IMS='${U}' SECRET=${S}`, `IMS=${U}?client_secret=${S}`],
  xml: [
    `<ims url="${U}" secret="${S}"/>`,
    `<ims secret='${S}' url='${U}'/>`,
    `<ims secret = "${S}"><url>${U}</url></ims>`,
    `<ims><url>${U}</url><secret>${S}</secret></ims>`,
    `<secret>${S}</secret><url>${U}</url>`,
    `${S}</secret><url>${U}</url>`,
    `<url>${U}</url><secret>${S}`,
    `<wsse:Password Type="x">${S}</wsse:Password><url>${U}</url>`,
    `<secret><![CDATA[${S}]]></secret><url>${U}</url>`,
    `<a value="{&quot;secret&quot;:&quot;${S}&quot;,&quot;url&quot;:&quot;${U}&quot;}"/>`,
    `<a url="${U}?a=b&amp;client_secret=${S}"/>`,
    `<entry key="secret">${S}</entry><entry key="url">${U}</entry>`,
    `<auth>alice:${S}</auth><url>${U}</url>`,
    `<a>${U} ${S}</a>`,
    `<key>-----BEGIN PRIVATE KEY-----${S}-----END PRIVATE KEY-----</key><url>${U}</url>`,
    `<!-- password: ${S} --><url>${U}</url>`,
  ],
  tf: [`locals { secret = "${S}", url = "${U}" }`, `default = jsonencode({ secret = "${S}", url = "${U}" })`],
  md: [
    `The password is ${S}, the address ${U}.`,
    `Send \`client_secret=${S}\` to ${U}.`,
    `Secret: ${S}. Address: ${U}.`,
    `| secret | ${S} | ${U} |`,
    `\`curl -u alice:${S} ${U}\``,
    `[get it](https://alice:${S}@example.com/) at ${U}`,
    `Use the key "${S}" at ${U}.`,
    `Don't give the secret ${S} to ${U}.`,
  ],
  Dockerfile: [`ENV SECRET=${S} URL=${U}`, `ENV SECRET ${S} # ${U}`, `RUN SECRET=${S} get-token ${U}`],
};

/** A file whose one finding stands beside a secret. */
export type SecretForm = { name: string; path: string; text: string; secret: string };

// A password that is a word, in a sentence that says only afterwards what it is.
const isOpen = (form: string, kind: string): boolean =>
  kind === 'password of letters' && form.includes('/* § is the secret */');

/** Every form with every kind of secret. */
export const SECRET_FORMS: readonly SecretForm[] = Object.entries(FORMS).flatMap(([ending, forms]) =>
  forms.flatMap((form, index) =>
    Object.entries(SECRET_VALUES)
      .filter(([kind]) => !isOpen(form, kind))
      .map(([kind, secret]) => ({
        name: `${kind}: ${form.replaceAll('\n', '⏎')}`,
        path: `${kind.replaceAll(' ', '-')}/${ending}-${index}/${ending === 'Dockerfile' ? ending : `f.${ending}`}`,
        text: `${form.replaceAll(S, secret)}\n`,
        secret,
      })),
  ),
);

/** The parts of a secret that a report must not contain: any eight characters in a row, or a short one as a whole. */
export function partsOf(secret: string): string[] {
  const size = Math.min(8, secret.length);
  return Array.from({ length: secret.length - size + 1 }, (_, at) => secret.slice(at, at + size));
}
