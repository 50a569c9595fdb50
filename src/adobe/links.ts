const GUIDE =
  'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication';

/** How to create and use an OAuth Server-to-Server credential. */
export const IMPLEMENTATION_GUIDE = `${GUIDE}/implementation/`;
/** How to rotate the client secrets of a credential. */
export const ROTATION_GUIDE = `${IMPLEMENTATION_GUIDE}#rotating-client-secrets`;
/** The migration from Service Account (JWT) credentials, with the dates. */
export const MIGRATION_GUIDE = `${GUIDE}/migration/`;
/** Reference of the IMS endpoints. */
export const IMS_REFERENCE = `${GUIDE}/ims/`;
/** The error codes of Adobe's API gateway. */
export const GATEWAY_ERRORS =
  'https://experienceleague.adobe.com/en/docs/experience-platform/landing/troubleshooting';
/** How to manage product profiles in the Admin Console. */
export const PRODUCT_PROFILES = 'https://helpx.adobe.com/enterprise/using/manage-product-profiles.html';
const CONSOLE = 'https://developer.adobe.com/console/projects';

/**
 * @param ids numbers of the Developer Console
 * @returns the address of a credential in the Developer Console of production; without the project, that of all projects
 * Source: the address of a credential as Adobe's documentation of the client secrets API shows it (`IMS_REFERENCE`).
 */
export function credentialPage(ids: {
  organization: string;
  project?: string | undefined;
  credential: string;
}): string {
  return ids.project === undefined
    ? CONSOLE
    : `${CONSOLE}/${ids.organization}/${ids.project}/credentials/${ids.credential}/details/oauthservertoserver`;
}
/** Status and incidents of Adobe's services. */
export const ADOBE_STATUS = 'https://status.adobe.com';
/** How to get access tokens for APIs of AEM as a Cloud Service, with JWT and with OAuth. */
export const AEM_SERVICE_CREDENTIALS =
  'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/implementing/developing/generating-access-tokens-for-server-side-apis';
/** Adobe's library for OAuth Server-to-Server credentials in Node.js. */
export const AUTH_TOKEN = 'https://github.com/adobe/auth-token';
/** Adobe's library for IMS in Node.js. */
export const AIO_LIB_IMS = 'https://github.com/adobe/aio-lib-ims';
