import type { Fixer } from '../model.ts';

const KEY = 'Delete the private key wherever it is stored, and the certificate in the Developer Console.';

/** What only a person can change, by rule: what is done, and how. */
const STEPS: readonly (readonly [rule: string, title: string, todo: string])[] = [
  [
    'ci-jwt-ims-action',
    'Replace adobe/aio-app-actions-jwt-ims',
    `Replace adobe/aio-app-actions-jwt-ims by adobe/aio-apps-action@4.1.0 with command: oauth_sts, CLIENTID, CLIENTSECRET, TECHNICALACCOUNTID, TECHNICALACCOUNTEMAIL, IMSORGID and SCOPES (a list with commas), or by the token action of ims-auth with aio-cli: true. ${KEY}`,
  ],
  [
    'ci-private-key-action',
    'Give the action an OAuth Server-to-Server credential in place of the private key',
    `Take a version of the action that has inputs for an OAuth Server-to-Server credential (client id, client secret, scopes). Where there is none, get the token in a step before it (adobe/aio-apps-action@4.1.0 with command: oauth_sts, or ims-auth with aio-cli: true) and run the Adobe I/O CLI in a step of your own. ${KEY}`,
  ],
  [
    'ci-action-definition',
    'Replace the private key among the inputs of the action',
    'Replace the inputs for the private key and the technical account by client-id, client-secret and scopes, send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3 in the code of the action, and tell those who use it: this is a new major version.',
  ],
  [
    'jenkins-cloud-manager',
    'Replace the Cloud Manager plugin of Jenkins',
    `Replace the steps of the Cloud Manager plugin of Jenkins, which knows no OAuth, by calls of the Cloud Manager API, or by the Adobe I/O CLI with @adobe/aio-cli-plugin-cloudmanager 4.2 or later and oauth_enabled. Delete adobeIOProjectConfig with its privateKeyCredentialsId from the configuration of Jenkins. ${KEY}`,
  ],
  [
    'postman-jwt',
    'Take the Postman environment for OAuth Server-to-Server',
    "Replace the file by the environment that the Developer Console offers for the credential (Postman), or by Adobe's template: SCOPES in place of META_SCOPE, without PRIVATE_KEY and JWT_TOKEN, and POST https://ims-na1.adobelogin.com/ims/token/v3 with grant_type=client_credentials, client_id={{API_KEY}}, client_secret={{CLIENT_SECRET}} and scope={{SCOPES}}.",
  ],
  [
    'audience-claim',
    'Delete the claims of the JWT',
    'Delete the code that makes the claims of the JWT (iss, sub, aud, exp and the metascopes) and signs them; the request to ims/token/v3 needs client_id, client_secret, scope and grant_type=client_credentials only.',
  ],
  [
    'metascope-claim',
    'Delete the claims of the JWT',
    'Delete the code that makes the claims of the JWT (iss, sub, aud, exp and the metascopes) and signs them, and send the scopes of the credential as scope, separated by commas, to ims/token/v3.',
  ],
  [
    'technical-account-key',
    'Delete the private key of the technical account',
    `Delete the setting for the private key and what reads it; client id and client secret stay, and the scopes of the credential come. ${KEY}`,
  ],
  [
    'adobe-private-key',
    'Delete the private key',
    `Delete the setting for the private key or the JWT and what reads it; client id and client secret stay, and the scopes of the credential come. ${KEY}`,
  ],
  [
    'python-path-to-key',
    'Create the configuration with auth_type="oauthV2"',
    `Raise aanalytics2 to 0.4.1, aepp to 0.3.0, cjapy to 0.2.2 or launchpy to 0.4.2, or later; remove pathToKey (path_to_key, private_key) and tech_id from the configuration, add scopes (with commas), and create a new file with auth_type="oauthV2". ${KEY}`,
  ],
  [
    'acs-commons-code',
    'Leave the Adobe I/O integration of ACS AEM Commons',
    `Get the token from an AccessTokenProvider of Granite (grants="client_credentials", a scope and https://ims-na1.adobelogin.com/ims/token/v3) in place of IntegrationServiceImpl, which knows no OAuth, and delete its configuration. ${KEY}`,
  ],
];

/** One fixer for each rule whose findings a person changes. */
export const byHand: readonly Fixer[] = STEPS.map(([rule, title, todo]) => ({
  rules: [rule],
  fix: ({ places }) =>
    places.map((place) => ({ title, safety: 'shown', edits: [], resolves: [place], todo: [todo] })),
}));
