import type { Advice } from '../../model.ts';

const CREDENTIAL =
  'and give it the client id, client secret and scopes of the OAuth Server-to-Server credential';
const PDF =
  'and pass ServicePrincipalCredentials with the client id and the client secret of the OAuth Server-to-Server credential';
const PYTHON_FILE = 'and create the configuration with auth_type="oauthV2", the client secret and scopes';

/** What to raise, by the name that is found: the release that knows OAuth Server-to-Server, and the name of today. */
export const PACKAGE_ADVICE: NonNullable<Advice['found']> = [
  {
    when: /umapi/i,
    text: 'Raise umapi-client to 3.0.1 or later, and use OAuthS2S(client_id, client_secret) in place of JWTAuth or auth_dict.',
  },
  { when: /^aepp/i, text: `Raise aepp to 0.3.0 or later, ${PYTHON_FILE}.` },
  { when: /^cjapy/i, text: `Raise cjapy to 0.2.2 or later, ${PYTHON_FILE}.` },
  { when: /^aanalytics2/i, text: `Raise aanalytics2 to 0.4.1 or later, ${PYTHON_FILE}.` },
  {
    when: /reactor-uploader/,
    text: 'Raise @adobe/reactor-uploader to 6.0.0 or later, and call it with the client id and the client secret; it asks for no private key any more.',
  },
  {
    when: /reactor-releaser/,
    text: 'Raise @adobe/reactor-releaser to 4.0.0 or later, and call it with the client id and the client secret; it asks for no private key any more.',
  },
  {
    when: /^@adobe\/(?:documentservices-)?pdftools-/,
    text: `This package has another name now: take @adobe/pdfservices-node-sdk 3.4.0 or later, ${PDF}.`,
  },
  { when: /pdfservices-node-sdk/, text: `Raise @adobe/pdfservices-node-sdk to 3.4.0 or later, ${PDF}.` },
  {
    when: /pdfservices[-_.]extract[-_.]sdk/i,
    text: `This package has another name now: take pdfservices-sdk 2.3.0 or later, ${PDF}.`,
  },
  {
    when: /^pdftools-sdk/,
    text: `This artifact has another name now: take com.adobe.documentservices:pdfservices-sdk 3.4.0 or later, ${PDF}.`,
  },
  {
    when: /^pdfservices[-_.]sdk/i,
    text: `Raise pdfservices-sdk to a version for OAuth Server-to-Server (3.4.0 or later from Maven, 2.3.0 or later from PyPI), ${PDF}.`,
  },
  {
    when: /Adobe\.DocumentServices\.PDFTools/i,
    text: `This package has another name now: take Adobe.PDFServicesSDK 3.4.0 or later, ${PDF}.`,
  },
  { when: /Adobe\.PDFServicesSDK/i, text: `Raise Adobe.PDFServicesSDK to 3.4.0 or later, ${PDF}.` },
  {
    when: /aio-lib-cloudmanager/,
    text: `Take com.adobe.aio.cloudmanager:aio-lib-cloudmanager 2.0.0 or later, as the artifact is called since version 2, ${CREDENTIAL}.`,
  },
  { when: /^aio-lib-java/, text: `Raise aio-lib-java to 2.0.0 or later, ${CREDENTIAL}.` },
  {
    when: /user-sync|^UST_/i,
    text: 'Raise the User Sync Tool to 2.9.0 or later, and set authentication_method: oauth in its configuration.',
  },
  {
    when: /^@adobe\/aio-lib-ims$/,
    text: 'Raise @adobe/aio-lib-ims to 6.4.0 or later, and give it a context of client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id.',
  },
];

/**
 * @param found what a rule found
 * @param name what it is called in the sentence
 * @returns what changes where a package is used; none for one that is not known
 */
export function codeTodo(found: string, name: string): string[] {
  const text = PACKAGE_ADVICE.find(({ when }) => when.test(found))?.text;
  return text === undefined ? [] : [`Where ${name} is used: ${text.slice(text.indexOf(', and ') + 6)}`];
}
