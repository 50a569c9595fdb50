// Adobe documents no format for its ids and secrets. These are the formats of samples in AdobeDocs/adobe-dev-console
// (32 hexadecimal digits for a client id, `p8e-` for a client secret) and adobe/aemcs-api-client-lib (`cm-p…-e…`, for
// AEM). A value of another format may still be valid.

/** Tells whether a text looks like a client id of the Developer Console or of AEM as a Cloud Service. */
export function isClientId(text: string): boolean {
  return /^[0-9a-f]{32}$/i.test(text) || isAemClientId(text);
}

/** Tells whether a text looks like the client id of a program and environment of AEM as a Cloud Service. */
export function isAemClientId(text: string): boolean {
  return /^cm-p\d+-e\d+(-[\w-]+)?$/.test(text);
}

/** Tells whether a text looks like a client secret of the current format. Older secrets can have any format. */
export function isClientSecret(text: string): boolean {
  return /^p8e-[\w-]{16,}$/.test(text);
}

/** Tells whether a text has a form that client secrets of before `p8e-` have, and client ids have not: that of a UUID. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

/** Tells whether a text looks like an access token, which is a JSON Web Token. */
export function isAccessToken(text: string): boolean {
  return /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(text);
}

/** Tells whether a text looks like the id of an IMS organization. */
export function isOrganizationId(text: string): boolean {
  return /^[0-9a-f]{16,40}@AdobeOrg$/i.test(text);
}

/** Tells whether a text looks like the e-mail address of a technical account. */
export function isTechnicalAccount(text: string): boolean {
  return /^[\w.-]+@techacct\.adobe\.com$/i.test(text);
}
