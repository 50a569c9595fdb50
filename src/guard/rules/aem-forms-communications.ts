import type { Rule } from '../model.ts';

const DOCS =
  'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/using-communications/oauth-api-authetication';
const API = String.raw`\/adobe\/(?:forms\/(?:doc|batch|assembler)\/|document\/(?:generate|transform|assure|extract|convert|assemble)\b)`;

export const aemFormsCommunications: Rule = {
  id: 'aem-forms-communications',
  title: 'AEM Forms Communications with a JWT',
  level: 'error',
  knowsFile: true,
  message:
    'Calls AEM Forms Communications APIs with a token from a JWT. These tokens stopped working when the certificate ended or on 2026-03-01, whichever was earlier.',
  proves:
    'The path of a Communications API beside the JWT exchange, its metascope or the client for AEM service credentials in the same file. ent_aemforms_sdk is the metascope of AEM Forms.',
  sources: ['Experience League: JWT authentication for AEM Forms as a Cloud Service (deprecated)', DOCS],
  literals: ['/adobe/forms/', '/adobe/document/', 'ent_aemforms_sdk'],
  pattern:
    /\bims\/exchange(?:\/v\d{1,2})?\/jwt\b|@adobe\/aemcs-api-client-lib\b|\bent_aem(?:_cloud_api|forms_sdk)\b/gi,
  needs: [new RegExp(`${API}|ent_aemforms_sdk`, 'i')],
  advice: {
    text: 'Create an OAuth Server-to-Server credential for the Forms Communications API in the Adobe Developer Console, send grant_type=client_credentials with client_id, client_secret and scope=openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_cloud,aem.document to https://ims-na1.adobelogin.com/ims/token/v3, and remove the private key and the JWT. The calls to the APIs stay the same.',
    before: `POST https://ims-na1.adobelogin.com/ims/exchange/jwt
client_id=…&client_secret=…&jwt_token=…`,
    after: `POST https://ims-na1.adobelogin.com/ims/token/v3
grant_type=client_credentials&client_id=…&client_secret=…&scope=openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_cloud,aem.document`,
    language: 'http',
  },
  docs: DOCS,
  samples: {
    matches: [
      {
        path: 'gen.js',
        text: "const exchange = require('@adobe/aemcs-api-client-lib');\nfetch(host + '/adobe/forms/doc/v1/generatePDFOutput');\n",
        found: '@adobe/aemcs-api-client-lib',
      },
      {
        path: 'gen.py',
        text: 'TOKEN = f"{ims}/ims/exchange/jwt"\nAPI = f"{aem}/adobe/document/generate/pdfform"\n',
        found: 'ims/exchange/jwt',
      },
      { path: 'a.py', text: 'META = "ent_aemforms_sdk"\n', found: 'ent_aemforms_sdk' },
    ],
    nonMatches: [
      {
        path: 'gen.js',
        text: "const token = await ims('grant_type=client_credentials', 'aem.document');\nfetch(host + '/adobe/forms/doc/v1/generatePDFOutput');\n",
        reason: 'Communications with OAuth Server-to-Server',
      },
      {
        path: 'assets.js',
        text: "const exchange = require('@adobe/aemcs-api-client-lib');\nfetch(host + '/api/assets/folder.json');\n",
        reason: 'AEM service credentials for another API: another rule',
      },
    ],
  },
};
