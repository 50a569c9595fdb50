import { defineRule } from './define-rule.ts';

const DOCS = 'https://developer.adobe.com/document-services/docs/overview/pdf-services-api/gettingstarted/';

export const pdfServicesCredentials = defineRule({
  id: 'pdf-services-credentials',
  tier: 'format',
  title: 'JWT credential file of PDF Services',
  level: 'error',
  message: 'A credential file of PDF Services with a Service Account (JWT) credential.',
  proves:
    'The SDKs of PDF Services read service_account_credentials (organization_id, account_id, private_key_file) for JWT only. The OAuth file has service_principal_credentials or nothing next to client_credentials, which both forms hold.',
  matchers: [
    {
      keywords: ['service_account_credentials'],
      pattern: /(?<=["'])service_account_credentials(?=["']\s*(?::|=>|\]))/g,
      needs: [
        /["'](?:organization_id|account_id|private_key_file)["']/,
        /["'](?:organization_id|client_credentials)["']/,
      ],
    },
  ],
  advice: {
    text: 'Create an OAuth Server-to-Server credential for PDF Services, set PDF_SERVICES_CLIENT_ID and PDF_SERVICES_CLIENT_SECRET, and give them to ServicePrincipalCredentials (SDK for Node.js, Java and .NET 3.4.0, Python 2.3.0 or later). Remove service_account_credentials, this file and private.key.',
    before: `{ "client_credentials": { "client_id": "…", "client_secret": "…" },
  "service_account_credentials": { "organization_id": "…", "account_id": "…", "private_key_file": "private.key" } }`,
    after: `{ "client_credentials": { "client_id": "…", "client_secret": "…" } }`,
    language: 'json',
  },
  docs: DOCS,
});
