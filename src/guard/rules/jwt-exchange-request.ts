import { IMS_REFERENCE } from '../../adobe/links.ts';
import { ADOBE, pairIn, softenedForAem } from '../detect/evidence.ts';
import type { Match, Rule, Source } from '../model.ts';

// A name of a form field: quoted, a key of an object, or in the text of a form. A variable of that name is not enough.
const JWT_TOKEN =
  /(?<!token\.type["']?\s{0,4}[:=]\s{0,4})["'`]jwt_token["'`]|(?<![\w.$])jwt_token\s{0,4}:(?!:)|[?&"'`\s]jwt_token=(?!=)|:jwt_token\s{0,4}=>/;
const CLIENT_SECRET = /["'`]client_secret["'`]|\bclient_secret\s{0,4}[:=]|\bclientSecret\b/;
const CLIENT_ID = /["'`]client_id["'`]|\bclient_id\s{0,4}[:=]|\bclientId\b/;

// Three fields together are the request of IMS. Farther apart they need a word of Adobe in the file.
function check(source: Source): Match[] {
  const beside = [CLIENT_SECRET, CLIENT_ID];
  const near = pairIn(source, JWT_TOKEN, beside, 400);
  const matches =
    near.length > 0 || !ADOBE.test(source.text) ? near : pairIn(source, JWT_TOKEN, beside, 3_000);
  return softenedForAem(source, matches);
}

export const jwtExchangeRequest: Rule = {
  id: 'jwt-exchange-request',
  title: 'Request that exchanges a JWT',
  level: 'error',
  message:
    'Sends jwt_token with a client id and secret, which is the JWT exchange of Adobe IMS. It stopped working no later than 2026-03-01.',
  proves:
    'The form fields client_id, client_secret and jwt_token together are the JWT exchange of Adobe IMS. Other services that take a signed JWT call it assertion or client_assertion, and send no secret with it.',
  sources: [
    'AdobeDocs/adobe-dev-console (JWT/index.md, deleted 2025-06-27)',
    'adobe/reactor-sync (the address comes from the settings, only these fields show what it is)',
  ],
  literals: ['jwt_token'],
  check,
  advice: {
    text: 'Send grant_type=client_credentials, client_id, client_secret and scope to https://ims-na1.adobelogin.com/ims/token/v3. Drop jwt_token and the code that makes it. The answer counts expires_in in seconds, no longer in milliseconds.',
    before: `form: { client_id, client_secret, jwt_token: sign(claims, privateKey) }`,
    after: `form: { grant_type: 'client_credentials', client_id, client_secret, scope: 'openid,AdobeID' }`,
    language: 'js',
  },
  docs: IMS_REFERENCE,
  samples: {
    matches: [
      {
        path: 'a.js',
        text: 'const form = {\n  client_id: c.clientId,\n  client_secret: c.clientSecret,\n  jwt_token: token\n};\n',
        found: 'jwt_token:',
      },
      {
        path: 'a.cs',
        text: 'request.Add("client_id", id);\nrequest.Add("client_secret", secret);\nrequest.Add("jwt_token", jwt);\n',
        found: '"jwt_token"',
      },
      {
        path: 'a.sh',
        text: 'curl -d "client_id=$ID" -d "client_secret=$SECRET" -d "jwt_token=$JWT" "$URL"\n',
        found: '"jwt_token=',
      },
    ],
    nonMatches: [
      {
        path: 'connector.json',
        text: '{ "aep.token.type": "jwt_token", "aep.client_id": "x", "aep.client_secret": "y" }\n',
        reason: 'a kind of token in the settings of Kafka Connect, which have a rule of their own',
      },
      {
        path: 'a.py',
        text: 'jwt_token = api_client.request_jwt_user_token(client_id=i, private_key=k)\n',
        reason: 'DocuSign: a variable, and no secret',
      },
      {
        path: 'b.py',
        text: "claims = decode_jwt(jwt_token)\nform = {'client_id': i, 'client_secret': s}\n",
        reason: 'decodes an access token',
      },
      {
        path: 'c.py',
        text: "body = {'jwt_token': token}\n",
        reason: 'a field of that name alone',
      },
      {
        path: 'd.js',
        text: "const form = { client_id, client_secret, grant_type: 'client_credentials', scope };\n",
        reason: 'OAuth',
      },
      {
        path: 'e.py',
        text: 'jwt_token = sign(claims)\nform = {"client_id": i, "client_secret": s, "assertion": jwt_token}\n',
        reason: 'the field of another service, filled from a variable of that name',
      },
    ],
  },
};
