import { placesOf } from '../detect/evidence.ts';
import { defineRule } from './define-rule.ts';

const DOCS =
  'https://experienceleague.adobe.com/en/docs/experience-platform/landing/platform-apis/api-authentication';

// A declaration, a use, or a script that reads it. The first one is enough, because users replace the whole file.
const VARIABLE =
  /"(?:key|name)"\s{0,40}:\s{0,40}"(?<at>META_?SCOPES?)"(?!\s{0,40},\s{0,40}"value"\s{0,40}:\s{0,40}"[^"]{0,200}\b(?:openid|AdobeID)\b)|(?<=\{\{\s{0,20})META_?SCOPES?(?=\s{0,20}\}\})|(?<=\b(?:environment|variables|globals|collectionVariables)\.get\(\\?["'])META_?SCOPES?\b/gi;

export const postmanJwt = defineRule({
  id: 'postman-jwt',
  tier: 'configuration',
  title: 'Postman file with metascopes',
  level: 'error',
  message: 'Requests of this Postman file use the metascope of a Service Account (JWT) credential.',
  proves:
    "META_SCOPE is the variable of Adobe's Postman environments for JWT, used to build the claims. The templates for OAuth Server-to-Server have SCOPES, and still hold TECHNICAL_ACCOUNT_ID, which therefore proves nothing.",
  files: /\.json$|\.bru$|postman/i,
  matchers: [
    {
      keywords: ['meta_scope', 'metascope'],
      needs: [
        /_postman_|getpostman\.com|postman_collection|"enabled"\s{0,40}:|\{\{/i,
        /PRIVATE_?KEY|TECHNICAL_?ACCOUNT|adobelogin|\bent_\w{2,60}_(?:sdk|api)\b/i,
      ],
      when: [VARIABLE],
      check: ({ text }) => placesOf(VARIABLE, text).slice(0, 1),
    },
  ],
  advice: {
    text: "Take the current environment of the Developer Console (credential > Postman) or Adobe's template: replace META_SCOPE by SCOPES with the scopes of the OAuth Server-to-Server credential, delete PRIVATE_KEY and JWT_TOKEN, and send POST https://ims-na1.adobelogin.com/ims/token/v3 with grant_type=client_credentials, client_id={{API_KEY}}, client_secret={{CLIENT_SECRET}}, scope={{SCOPES}}.",
    before: `{ "key": "META_SCOPE", "value": "ent_dataservices_sdk" },
{ "key": "PRIVATE_KEY", "value": "" }`,
    after: `{ "key": "SCOPES", "value": "openid,session,AdobeID,read_organizations,additional_info.projectedProductContext" }`,
    language: 'json',
  },
  docs: DOCS,
});
