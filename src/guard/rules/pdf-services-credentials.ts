import type { Rule } from '../model.ts';

const DOCS = 'https://developer.adobe.com/document-services/docs/overview/pdf-services-api/gettingstarted/';

export const pdfServicesCredentials: Rule = {
  id: 'pdf-services-credentials',
  title: 'JWT credential file of PDF Services',
  level: 'error',
  knowsFile: true,
  message:
    'A credential file of PDF Services with a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
  proves:
    'The SDKs of PDF Services read service_account_credentials (organization_id, account_id, private_key_file) for JWT only. The OAuth file has service_principal_credentials or nothing beside client_credentials, which both forms hold.',
  sources: [
    'adobe/pdfservices-node-sdk-samples, adobe/pdfservices-java-sdk-samples (commits of 2023-06-22)',
    DOCS,
  ],
  literals: ['service_account_credentials'],
  pattern: /(?<=["'])service_account_credentials(?=["']\s*(?::|=>|\]))/g,
  // The words alone are Google's as well.
  needs: [
    /["'](?:organization_id|account_id|private_key_file)["']/,
    /["'](?:organization_id|client_credentials)["']/,
  ],
  advice: {
    text: 'Create an OAuth Server-to-Server credential for PDF Services, set PDF_SERVICES_CLIENT_ID and PDF_SERVICES_CLIENT_SECRET, and give them to ServicePrincipalCredentials (SDK for Node.js, Java and .NET 3.4.0, Python 2.3.0 or later). Remove service_account_credentials, this file and private.key.',
    before: `{ "client_credentials": { "client_id": "…", "client_secret": "…" },
  "service_account_credentials": { "organization_id": "…", "account_id": "…", "private_key_file": "private.key" } }`,
    after: `{ "client_credentials": { "client_id": "…", "client_secret": "…" } }`,
    language: 'json',
  },
  docs: DOCS,
  samples: {
    matches: [
      {
        path: 'pdfservices-api-credentials.json',
        text: '{\n "client_credentials": {"client_id": "a", "client_secret": "b"},\n "service_account_credentials": {\n  "organization_id": "c@AdobeOrg",\n  "account_id": "d@techacct.adobe.com",\n  "private_key_file": "private.key"\n }\n}\n',
        found: 'service_account_credentials',
      },
    ],
    nonMatches: [
      {
        path: 'pdfservices-api-credentials.json',
        text: '{"client_credentials":{"client_id":"a","client_secret":"b"},"service_principal_credentials":{"organization_id":"c@AdobeOrg"}}\n',
        reason: 'the OAuth form, which has client_credentials as well',
      },
      {
        path: 'google.py',
        text: 'creds = {"service_account_credentials": {"private_key": "x", "client_email": "y"}}\n',
        reason: 'a service account of Google',
      },
      {
        path: 'g.py',
        text: 'def _get_service_account_credentials(self): pass\n',
        reason: 'a function of a library of Google',
      },
    ],
  },
};
