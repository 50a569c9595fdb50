// Adobe documents no grammar for its ids and secrets. These are the shapes of samples in AdobeDocs/adobe-dev-console (32
// hexadecimal digits for a client id, `p8e-` for a client secret) and adobe/aemcs-api-client-lib (`cm-p…-e…`, for AEM).
// A value of another shape is not wrong because of that.

/** An API key of the Developer Console, or the client id of a program and environment of AEM as a Cloud Service. */
export function isClientId(text: string): boolean {
  return /^[0-9a-f]{32}$/i.test(text) || isAemClientId(text);
}

/** The client id of a program and environment of AEM as a Cloud Service. */
export function isAemClientId(text: string): boolean {
  return /^cm-p\d+-e\d+(-[\w-]+)?$/.test(text);
}

/** A client secret of the current form; older ones can look like anything. */
export function isClientSecret(text: string): boolean {
  return /^p8e-[\w-]{16,}$/.test(text);
}

/** An access token: a JSON Web Token. */
export function isAccessToken(text: string): boolean {
  return /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(text);
}

/** The id of an IMS organization. */
export function isOrganizationId(text: string): boolean {
  return /^[0-9a-f]{16,40}@AdobeOrg$/i.test(text);
}

/** The e-mail address by which a technical account is named. */
export function isTechnicalAccount(text: string): boolean {
  return /^[\w.-]+@techacct\.adobe\.com$/i.test(text);
}
