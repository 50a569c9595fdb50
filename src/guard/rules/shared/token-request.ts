import type { Advice, Example } from '../../model.ts';

/** The request that gets a token with an OAuth Server-to-Server credential, as HTTP: fits every file. */
export const HTTP_REQUEST: Example = {
  before: `POST https://ims-na1.adobelogin.com/ims/exchange/jwt
client_id=…&client_secret=…&jwt_token=…`,
  after: `POST https://ims-na1.adobelogin.com/ims/token/v3
grant_type=client_credentials&client_id=…&client_secret=…&scope=openid,AdobeID,…`,
  language: 'http',
};

/** The same request in the languages that people write, each with what its standard library has. */
export const TOKEN_REQUESTS: readonly Example[] = [
  {
    language: 'js',
    after: `const response = await fetch('https://ims-na1.adobelogin.com/ims/token/v3', {
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope: scopes,
  }),
});
const { access_token, expires_in } = await response.json(); // expires_in counts seconds`,
  },
  {
    language: 'python',
    after: `response = requests.post("https://ims-na1.adobelogin.com/ims/token/v3", data={
    "grant_type": "client_credentials", "client_id": client_id,
    "client_secret": client_secret, "scope": scopes,
})
response.raise_for_status()
token = response.json()["access_token"]  # expires_in counts seconds`,
  },
  {
    language: 'java',
    after: `String form = "grant_type=client_credentials&client_id=" + URLEncoder.encode(clientId, UTF_8)
    + "&client_secret=" + URLEncoder.encode(clientSecret, UTF_8) + "&scope=" + URLEncoder.encode(scopes, UTF_8);
HttpRequest request = HttpRequest.newBuilder(URI.create("https://ims-na1.adobelogin.com/ims/token/v3"))
    .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
// access_token, and expires_in in seconds
String json = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();`,
  },
  {
    language: 'ruby',
    after: `response = Net::HTTP.post_form(URI('https://ims-na1.adobelogin.com/ims/token/v3'),
  'grant_type' => 'client_credentials', 'client_id' => client_id,
  'client_secret' => client_secret, 'scope' => scopes)
token = JSON.parse(response.body).fetch('access_token') # expires_in counts seconds`,
  },
  {
    language: 'csharp',
    after: `using var form = new FormUrlEncodedContent(new Dictionary<string, string> {
    ["grant_type"] = "client_credentials", ["client_id"] = clientId,
    ["client_secret"] = clientSecret, ["scope"] = scopes,
});
using var response = await httpClient.PostAsync("https://ims-na1.adobelogin.com/ims/token/v3", form);
var json = await response.Content.ReadAsStringAsync(); // access_token, and expires_in in seconds`,
  },
  {
    language: 'php',
    after: `$curl = curl_init('https://ims-na1.adobelogin.com/ims/token/v3');
curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_POSTFIELDS => http_build_query([
    'grant_type' => 'client_credentials', 'client_id' => $clientId,
    'client_secret' => $clientSecret, 'scope' => $scopes,
])]);
$token = json_decode(curl_exec($curl), true)['access_token']; // expires_in counts seconds`,
  },
  {
    language: 'go',
    after: `response, err := http.PostForm("https://ims-na1.adobelogin.com/ims/token/v3", url.Values{
	"grant_type": {"client_credentials"}, "client_id": {clientID},
	"client_secret": {clientSecret}, "scope": {scopes},
}) // answers access_token, and expires_in in seconds`,
  },
  {
    language: 'sh',
    after: `curl --fail https://ims-na1.adobelogin.com/ims/token/v3 \\
  --data grant_type=client_credentials --data-urlencode "client_id=$CLIENT_ID" \\
  --data-urlencode "client_secret=$CLIENT_SECRET" --data-urlencode "scope=$SCOPES"`,
  },
  {
    language: 'powershell',
    after: `$response = Invoke-RestMethod -Method Post -Uri 'https://ims-na1.adobelogin.com/ims/token/v3' -Body @{
    grant_type = 'client_credentials'; client_id = $clientId; client_secret = $clientSecret; scope = $scopes
}
$token = $response.access_token # expires_in counts seconds`,
  },
];

/** In place of a rule's text where the file sends the OAuth request as well: what is left to do is to delete. */
export const ALREADY_OAUTH: NonNullable<Advice['inFile']> = [
  {
    // Bounded, and both must be in code: somebody else's grant proves nothing.
    when: [
      /grant[_-]?types?\b[^;{}]{0,60}client_credentials/gi,
      /\bims(?:\\?\/|%2F|["'`/,+\s]{1,8})token\b|adobelogin\.com\\?\/ims\\?\/token/gi,
    ],
    text: 'This file already sends grant_type=client_credentials to ims/token: keep that part and delete the JWT part, which is the request to ims/exchange/jwt, the claims, the code that signs them, the metascopes and the private key.',
    done: true,
  },
];
