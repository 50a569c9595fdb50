const PROJECT = 'Adobe Developer Console, the OAuth Server-to-Server credential of the project';

/** What a person does with service credentials of the AEM Developer Console. */
export const AEM =
  'Create an OAuth Server-to-Server credential where the AEM API takes one, and download its JSON in place of this one; until then renew the certificate in the AEM Developer Console in time.';

const OSGI =
  'set auth.token.provider.authorization.grants="client_credentials", auth.token.provider.orgId, auth.token.provider.scope and auth.access.token.request="https://ims-na1.adobelogin.com/ims/token/v3"';

/** What a person does where a file is made by a console, or the change is made elsewhere: by rule. */
export const BY_HAND: Readonly<Record<string, string>> = {
  'console-download': `Download the JSON again (${PROJECT}) in place of this file, keep it out of the repository, and delete the private key.`,
  'workspace-json':
    'Add an OAuth Server-to-Server credential to the workspace in the Adobe Developer Console, or finish its migration there, and run "aio app use" or download the file again.',
  'query-service-credential':
    'Choose Migrate beside the credential in Experience Platform (Queries, Credentials, Non-expiring credentials); the file stays as it is.',
  'aem-service-credentials': AEM,
  'aem-ims-provisioned': 'Remove this copy of an integration that Adobe provisioned and migrates itself.',
  'acs-commons-adobeio': `Remove this configuration, which knows no OAuth, and take the token from the AccessTokenProvider of Granite: ${OSGI}.`,
  'campaign-ims-jwt':
    'Upgrade to Campaign Classic 7.4.1 or later and enter the OAuth Server-to-Server credential by nlserver config -setimsoauth.',
};
