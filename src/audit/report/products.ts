/** Shown for rules that fit every product: the protocol, the Developer Console, libraries for all APIs. */
export const ANY_PRODUCT = 'Any Adobe API';

/** The Adobe products that the code of a finding can belong to, with the ids of their rules; a test knows every rule. */
export const PRODUCTS: Readonly<Record<string, readonly string[]>> = {
  Analytics: ['adobeanalyticsr-jwt'],
  // aanalytics2 and cjapy are for Analytics, aepp for Experience Platform, launchpy for Tags.
  'Analytics, Experience Platform or Tags': ['python-path-to-key'],
  [ANY_PRODUCT]: [
    'adobe-private-key',
    'aio-lib-java-jwt',
    'audience-claim',
    'ci-action-definition',
    'ci-private-key-action',
    'ci-stale-key',
    'console-download',
    'exchange-endpoint',
    'expires-in-milliseconds',
    'ims-go-jwt',
    'jwt-exchange-request',
    'jwt-only-version',
    // The id of a rule. ims-auth-ignore: metascopes-key -- no code that uses a credential
    'metascope',
    'metascope-claim',
    'metascopes-key',
    'npm-jwt-auth',
    'postman-jwt',
    'technical-account-key',
    'workspace-json',
  ],
  'App Builder and the Adobe I/O CLI': [
    'aio-cli-jwt-auth',
    'aio-context',
    'ci-apps-action',
    'ci-jwt-ims-action',
    'npm-aio-lib-ims-jwt',
  ],
  Campaign: ['campaign-ims-jwt'],
  'Cloud Manager': ['ci-cloud-manager-action', 'jenkins-cloud-manager'],
  'Experience Manager': [
    'acs-commons-adobeio',
    'acs-commons-code',
    'aem-forms-communications',
    'aem-ims-integration',
    'aem-ims-provisioned',
    'aem-service-credentials',
    'npm-aemcs-api-client',
  ],
  'Experience Platform': ['kafka-connect', 'query-service-credential'],
  'PDF Services': ['pdf-services-credentials', 'pdf-services-service-account'],
  Tags: ['reactor-private-key'],
  'User Management': ['umapi-client-jwt', 'user-sync-connector'],
};

/** @param rule also of a newer version, or of a stranger */
export function productOf(rule: string): string {
  return Object.keys(PRODUCTS).find((product) => PRODUCTS[product]?.includes(rule)) ?? ANY_PRODUCT;
}
