import type { Document } from '../detect/document.ts';
import { pairIn, placesOf } from '../detect/evidence.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { PDF_SERVICES_ADVICE } from './shared/pdf-services-advice.ts';

const PAGE = 'https://developer.adobe.com/document-services/docs/overview/pdf-services-api/gettingstarted/';
// Node.js, Java and CFML; Python; .NET. Names of other products differ only in case, so a call is required.
const BUILDER =
  /\.\s{0,20}(?<at>serviceAccountCredentialsBuilder|service_account_credentials_builder|ServiceAccountCredentialsBuilder)\s{0,4}\(/g;
// The class, and the section of the downloaded file. Google uses both names too.
const CLASS =
  /\bServiceAccountCredentials\b|\bservice_account_credentials\b(?=[^\n]{0,40}\b(?:organization_id|account_id|private_key_file)\b)/g;
const PDF_SERVICES =
  /pdf[-_.]?services|pdftools|documentservices|document-services|com\.adobe\.|@adobe\/|\badobe\.|Adobe\./i;
const GOOGLE = /google|gcp|firebase|oauth2client/i;

// The fields of the downloaded file, as a data model has them.
const FIELDS = ['client_id', 'client_secret', 'organization_id', 'account_id'].map(
  (name) => new RegExp(`(?<![a-z])${name.replace('_', '[_-]?')}(?![a-z])`, 'i'),
);
const KEY_FILE = /\bprivate[_-]?key[_-]?file(?:[_-]?(?:path|name))?\b/gi;
const MODEL =
  'Has the fields of a Service Account (JWT) credential of PDF Services: client id and secret, organization, account and private key file.';

function modelIn(document: Document): Match[] {
  if (!/adobe|pdf[-_. ]?services|pdftools|documentservices/i.test(document.text + document.path)) return [];
  const found = pairIn(document, KEY_FILE, FIELDS, 3_000);
  return found.map((place) => ({ ...place, level: 'warning', message: MODEL }));
}

function check(document: Document): Match[] {
  const { text, path } = document;
  if (/\.json$/i.test(path)) return [];
  const builders = placesOf(BUILDER, text);
  const named =
    PDF_SERVICES.test(text) && (builders.length > 0 || !GOOGLE.test(text)) ? placesOf(CLASS, text) : [];
  if (builders.length > 0 && !/adobe|pdf/i.test(text + path)) return [];
  return [...builders, ...named];
}

export const pdfServicesServiceAccount = defineRule({
  id: 'pdf-services-service-account',
  tier: 'package',
  title: 'Service account credentials of the PDF Services SDK',
  level: 'error',
  message: 'Builds ServiceAccountCredentials of the PDF Services SDK, which are JWT credentials.',
  proves:
    'The SDKs of PDF Services call JWT credentials service account credentials and OAuth ones service principal credentials. Google has a class of the same name, so that the builder call or the SDK must be there. The key client_credentials is in both forms of the downloaded file and proves nothing.',
  matchers: [
    { keywords: ['serviceaccountcredentials', 'service_account_credentials'], when: [BUILDER, CLASS], check },
    {
      keywords: [
        'privatekeyfile',
        'private_key_file',
        'private-key-file',
        'privatekey_file',
        'privatekey-file',
        'private_keyfile',
        'private-keyfile',
        'private_key-file',
        'private-key_file',
      ],
      when: [KEY_FILE],
      check: modelIn,
    },
  ],
  advice: {
    text: 'Use ServicePrincipalCredentials with the client id and the client secret (Node.js, Java and .NET SDK 3.4.0 or later, Python 2.3.0 or later), and delete pdfservices-api-credentials.json with private.key.',
    before: `Credentials credentials = Credentials.serviceAccountCredentialsBuilder()
    .fromFile("pdfservices-api-credentials.json").build();`,
    after: `Credentials credentials = new ServicePrincipalCredentials(
    System.getenv("PDF_SERVICES_CLIENT_ID"), System.getenv("PDF_SERVICES_CLIENT_SECRET"));`,
    language: 'java',
    inFile: PDF_SERVICES_ADVICE,
    more: [
      {
        language: 'js',
        before: `const credentials = PDFServicesSdk.Credentials.serviceAccountCredentialsBuilder()
  .fromFile('pdfservices-api-credentials.json').build();`,
        after: `const credentials = new ServicePrincipalCredentials({
  clientId: process.env.PDF_SERVICES_CLIENT_ID, clientSecret: process.env.PDF_SERVICES_CLIENT_SECRET,
});`,
      },
      {
        language: 'python',
        before: `credentials = Credentials.service_account_credentials_builder() \\
    .from_file("pdfservices-api-credentials.json").build()`,
        after: `credentials = ServicePrincipalCredentials(
    client_id=os.environ["PDF_SERVICES_CLIENT_ID"], client_secret=os.environ["PDF_SERVICES_CLIENT_SECRET"])`,
      },
      {
        language: 'csharp',
        before: `Credentials credentials = Credentials.ServiceAccountCredentialsBuilder()
    .FromFile("pdfservices-api-credentials.json").Build();`,
        after: `ICredentials credentials = new ServicePrincipalCredentials(
    Environment.GetEnvironmentVariable("PDF_SERVICES_CLIENT_ID"),
    Environment.GetEnvironmentVariable("PDF_SERVICES_CLIENT_SECRET"));`,
      },
    ],
  },
  docs: PAGE,
});
