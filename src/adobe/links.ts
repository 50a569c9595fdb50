const GUIDE =
  'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication';

/** How to create and use an OAuth Server-to-Server credential. */
export const IMPLEMENTATION_GUIDE = `${GUIDE}/implementation/`;
/** The migration from Service Account (JWT) credentials, with the dates. */
export const MIGRATION_GUIDE = `${GUIDE}/migration/`;
/** The token endpoint. */
export const IMS_REFERENCE = `${GUIDE}/ims/`;
