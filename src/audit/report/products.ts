/** Shown for rules that fit every product: the protocol, the Developer Console, libraries for all APIs. */
export const ANY_PRODUCT = 'Any Adobe API';

const ANALYTICS = 'Analytics';
const APP_BUILDER = 'App Builder and the Adobe I/O CLI';
const CLOUD_MANAGER = 'Cloud Manager';
const EXPERIENCE_MANAGER = 'Experience Manager';
const EXPERIENCE_PLATFORM = 'Experience Platform';
const PDF_SERVICES = 'PDF Services';
const USER_MANAGEMENT = 'User Management';

/** The Adobe product that the code of a finding belongs to, by the id of its rule; a test knows every rule. */
export const PRODUCTS: Readonly<Record<string, string>> = {
  'acs-commons-adobeio': EXPERIENCE_MANAGER,
  'acs-commons-code': EXPERIENCE_MANAGER,
  'adobe-private-key': ANY_PRODUCT,
  'adobeanalyticsr-jwt': ANALYTICS,
  'aem-forms-communications': EXPERIENCE_MANAGER,
  'aem-ims-integration': EXPERIENCE_MANAGER,
  'aem-ims-provisioned': EXPERIENCE_MANAGER,
  'aem-service-credentials': EXPERIENCE_MANAGER,
  'aio-cli-jwt-auth': APP_BUILDER,
  'aio-context': APP_BUILDER,
  'aio-lib-java-jwt': ANY_PRODUCT,
  'audience-claim': ANY_PRODUCT,
  'campaign-ims-jwt': 'Campaign',
  'ci-action-definition': ANY_PRODUCT,
  'ci-apps-action': APP_BUILDER,
  'ci-cloud-manager-action': CLOUD_MANAGER,
  'ci-jwt-ims-action': APP_BUILDER,
  'ci-private-key-action': ANY_PRODUCT,
  'ci-stale-key': ANY_PRODUCT,
  'console-download': ANY_PRODUCT,
  'exchange-endpoint': ANY_PRODUCT,
  'expires-in-milliseconds': ANY_PRODUCT,
  'ims-go-jwt': ANY_PRODUCT,
  'jenkins-cloud-manager': CLOUD_MANAGER,
  'jwt-exchange-request': ANY_PRODUCT,
  'jwt-only-version': ANY_PRODUCT,
  'kafka-connect': EXPERIENCE_PLATFORM,
  metascope: ANY_PRODUCT,
  'metascope-claim': ANY_PRODUCT,
  'metascopes-key': ANY_PRODUCT,
  'npm-aemcs-api-client': EXPERIENCE_MANAGER,
  'npm-aio-lib-ims-jwt': APP_BUILDER,
  'npm-jwt-auth': ANY_PRODUCT,
  'pdf-services-credentials': PDF_SERVICES,
  'pdf-services-service-account': PDF_SERVICES,
  'postman-jwt': ANY_PRODUCT,
  // aanalytics2 and cjapy are for Analytics, aepp for Experience Platform, launchpy for Tags.
  'python-path-to-key': 'Analytics, Experience Platform or Tags',
  'query-service-credential': EXPERIENCE_PLATFORM,
  'reactor-private-key': 'Tags',
  'technical-account-key': ANY_PRODUCT,
  'umapi-client-jwt': USER_MANAGEMENT,
  'user-sync-connector': USER_MANAGEMENT,
  'workspace-json': ANY_PRODUCT,
};

/** @param rule also of a newer version, or of a stranger */
export function productOf(rule: string): string {
  return Object.hasOwn(PRODUCTS, rule) ? (PRODUCTS[rule] ?? ANY_PRODUCT) : ANY_PRODUCT;
}
