import { placesOf } from '../detect/evidence.ts';
import type { Rule } from '../model.ts';

const DOCS =
  'https://experienceleague.adobe.com/en/docs/experience-platform/landing/platform-apis/api-authentication';

// A declaration, a use, or a script that reads it; the first one stands for the file, which is written as a whole.
const VARIABLE =
  /"(?:key|name)"\s{0,40}:\s{0,40}"(?<at>META_?SCOPES?)"|(?<=\{\{\s{0,20})META_?SCOPES?(?=\s{0,20}\}\})|(?<=\b(?:environment|variables|globals|collectionVariables)\.get\(\\?["'])META_?SCOPES?\b/gi;

export const postman: Rule = {
  id: 'postman-jwt',
  title: 'Postman file with metascopes',
  level: 'error',
  message:
    'Requests of this Postman file use the metascope of a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
  proves:
    "META_SCOPE is the variable of Adobe's Postman environments for JWT, used to build the claims. The templates for OAuth Server-to-Server have SCOPES, and still hold TECHNICAL_ACCOUNT_ID, which therefore proves nothing.",
  sources: ['adobe/experience-platform-postman-samples (the environment before and after OAuth)', DOCS],
  files: /\.json$|\.bru$|postman/i,
  literals: ['meta_scope', 'metascope'],
  check: ({ text }) => placesOf(VARIABLE, text).slice(0, 1),
  needs: [
    /_postman_|getpostman\.com|postman_collection|"enabled"\s{0,40}:|\{\{/i,
    /PRIVATE_?KEY|TECHNICAL_?ACCOUNT|adobelogin|\bent_\w{2,60}_(?:sdk|api)\b/i,
  ],
  advice: {
    text: "Take the current environment of the Developer Console (credential > Postman) or Adobe's template: replace META_SCOPE by SCOPES with the scopes of the OAuth Server-to-Server credential, delete PRIVATE_KEY and JWT_TOKEN, and send POST https://ims-na1.adobelogin.com/ims/token/v3 with grant_type=client_credentials, client_id={{API_KEY}}, client_secret={{CLIENT_SECRET}}, scope={{SCOPES}}.",
    before: `{ "key": "META_SCOPE", "value": "ent_dataservices_sdk" },
{ "key": "PRIVATE_KEY", "value": "" }`,
    after: `{ "key": "SCOPES", "value": "openid,session,AdobeID,read_organizations,additional_info.projectedProductContext" }`,
    language: 'json',
  },
  docs: DOCS,
  samples: {
    matches: [
      {
        path: 'x.postman_environment.json',
        text: '{"values":[{"key":"META_SCOPE","value":"a","enabled":true},{"key":"PRIVATE_KEY","value":"","enabled":true}],"_postman_variable_scope":"environment"}\n',
        found: 'META_SCOPE',
      },
      {
        path: 'x.postman_collection.json',
        text: '{"info":{"_postman_id":"1"},"item":[{"request":{"body":{"raw":"{{ META_SCOPE }} {{PRIVATE_KEY}}"}}}]}\n',
        found: 'META_SCOPE',
      },
    ],
    nonMatches: [
      {
        path: 'x.postman_environment.json',
        text: '{"values":[{"key":"SCOPES","value":"openid","enabled":true},{"key":"TECHNICAL_ACCOUNT_ID","value":"","enabled":true}],"_postman_variable_scope":"environment"}\n',
        reason: 'the template for OAuth Server-to-Server',
      },
      {
        path: 'tags.postman_collection.json',
        text: '{"info":{"_postman_id":"1"},"item":[{"request":{"body":{"raw":"encrypted_private_key"}}}]}\n',
        reason: 'an SFTP key in the API of Adobe Tags',
      },
    ],
  },
};
