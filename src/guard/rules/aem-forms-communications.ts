import { defineRule } from './define-rule.ts';

const DOCS =
  'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/using-communications/oauth-api-authetication';
const API = String.raw`\/adobe\/(?:forms\/(?:doc|batch|assembler)\/|document\/(?:generate|transform|assure|extract|convert|assemble)\b)`;

export const aemFormsCommunications = defineRule({
  id: 'aem-forms-communications',
  tier: 'system',
  title: 'AEM Forms Communications with a JWT',
  level: 'error',
  message:
    'Calls AEM Forms Communications APIs with a token from a JWT. These tokens stopped working when the certificate expired or on 2026-03-01, whichever was earlier.',
  undated: true,
  proves:
    'The path of a Communications API next to the JWT exchange, its metascope or the client for AEM service credentials in the same file. ent_aemforms_sdk is the metascope of AEM Forms.',
  matchers: [
    {
      keywords: ['/adobe/forms/', '/adobe/document/', 'ent_aemforms_sdk'],
      pattern:
        /\bims\/exchange(?:\/v\d{1,2})?\/jwt\b|@adobe\/aemcs-api-client-lib\b|\bent_aem(?:_cloud_api|forms_sdk)\b/gi,
      needs: [new RegExp(`${API}|ent_aemforms_sdk`, 'i')],
    },
  ],
  advice: {
    text: 'Create an OAuth Server-to-Server credential for the Forms Communications API in the Adobe Developer Console, send grant_type=client_credentials with client_id, client_secret and scope=openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_cloud,aem.document to https://ims-na1.adobelogin.com/ims/token/v3, and remove the private key and the JWT. The calls to the APIs stay the same.',
    before: `POST https://ims-na1.adobelogin.com/ims/exchange/jwt
client_id=…&client_secret=…&jwt_token=…`,
    after: `POST https://ims-na1.adobelogin.com/ims/token/v3
grant_type=client_credentials&client_id=…&client_secret=…&scope=openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_cloud,aem.document`,
    language: 'http',
  },
  docs: DOCS,
});
