import { IMS_REFERENCE } from '../../adobe/links.ts';
import type { Document } from '../detect/document.ts';
import { ADOBE, orOfAem, pairIn } from '../detect/evidence.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { ALREADY_OAUTH, HTTP_REQUEST, TOKEN_REQUESTS } from './shared/token-request.ts';

// A name of a form field: quoted, a key of an object, or in the text of a form. A variable of that name is not enough.
const JWT_TOKEN =
  /(?<!token\.type["']?\s{0,4}[:=]\s{0,4})["'`]jwt_token["'`]|(?<![\w.$])jwt_token\s{0,4}:(?!:)|[?&"'`\s]jwt_token=(?!=)|:jwt_token\s{0,4}=>/;
const CLIENT_SECRET = /["'`]client_secret["'`]|\bclient_secret\s{0,4}[:=]|\bclientSecret\b/;
const CLIENT_ID = /["'`]client_id["'`]|\bclient_id\s{0,4}[:=]|\bclientId\b/;

// Names from Adobe's APIs, for files that do not mention Adobe.
const ADOBE_WORDS = /exchange\/jwt|reactor|meta[_-]?scope|ent_[a-z]+_sdk|tech(?:nical)?[_-]?acc(?:oun)?t/i;

// Other services have a request with these three fields, so the file must also mention Adobe.
function check(document: Document): Match[] {
  const { text, path } = document;
  if (!ADOBE.test(text) && !ADOBE.test(path) && !ADOBE_WORDS.test(`${path}\n${text}`)) return [];
  const other = [CLIENT_SECRET, CLIENT_ID];
  const near = pairIn(document, JWT_TOKEN, other, 400);
  return orOfAem(document, near.length > 0 ? near : pairIn(document, JWT_TOKEN, other, 3_000));
}

export const jwtExchangeRequest = defineRule({
  id: 'jwt-exchange-request',
  tier: 'protocol',
  yieldsTo: ['audience-claim'],
  title: 'Request that exchanges a JWT',
  level: 'error',
  message: 'Sends jwt_token with a client id and secret, which is the JWT exchange of Adobe IMS.',
  proves:
    'The form fields client_id, client_secret and jwt_token together, in a file that is about Adobe, are the JWT exchange of Adobe IMS. Most other services that take a signed JWT call it assertion or client_assertion; some, such as RingCentral, are sent the same three fields, so that a file without a word of Adobe proves nothing.',
  matchers: [{ keywords: ['jwt_token'], when: [JWT_TOKEN], check }],
  advice: {
    text: 'Send grant_type=client_credentials, client_id, client_secret and scope to https://ims-na1.adobelogin.com/ims/token/v3. Drop jwt_token and the code that makes it. The answer counts expires_in in seconds, no longer in milliseconds.',
    ...HTTP_REQUEST,
    more: TOKEN_REQUESTS,
    inFile: ALREADY_OAUTH,
    scopes: true,
  },
  docs: IMS_REFERENCE,
});
