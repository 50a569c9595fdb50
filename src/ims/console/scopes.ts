/** The scope that a token must have for the client secrets API. */
export const READ_SECRETS_SCOPE = 'read_client_secret';

/**
 * The scopes that a token must have to make and delete client secrets.
 * Source: `IMPLEMENTATION_GUIDE` in adobe/links.ts (rotating client secrets programmatically).
 */
export const MANAGE_SECRETS_SCOPES = ['adobeio_api', READ_SECRETS_SCOPE, 'manage_client_secrets'] as const;
