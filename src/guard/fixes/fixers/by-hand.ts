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
];

/** One fixer for each rule whose findings a person changes. */
export const byHand: readonly Fixer[] = STEPS.map(([rule, title, todo]) => ({
  rules: [rule],
  fix: ({ places }) =>
    places.map((place) => ({ title, safety: 'shown', edits: [], resolves: [place], todo: [todo] })),
}));
