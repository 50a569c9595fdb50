import { ADOBE_STATUS, GATEWAY_ERRORS, IMPLEMENTATION_GUIDE, PRODUCT_PROFILES } from '../adobe/links.ts';
import type { Message } from '../core/message.ts';

/**
 * Every reason why an Adobe API refuses a request with a valid access token, with its message.
 * Source: `GATEWAY_ERRORS` in adobe/links.ts and
 * https://adobe-apiplatform.github.io/umapi-documentation/ (throttling).
 */
export const API_CAUSES = {
  'api-not-subscribed': {
    summary: 'The credential is not subscribed to the probed API.',
    meaning:
      'API gateway 403003 or 403000: the API is not in the project that the client id belongs to, or was removed.',
    next: 'Add the API to the project in the Developer Console (project > Add to Project > API), with this credential.',
    link: IMPLEMENTATION_GUIDE,
  },
  'no-product-profile': {
    summary: 'The technical account has no product profile for the probed API.',
    meaning: 'API gateway 403025: the credential was never given a product profile, or it was taken away.',
    next: 'Give the credential a product profile: Developer Console (project > API > Edit product profiles) or Admin Console (Products > profile > API credentials).',
    link: PRODUCT_PROFILES,
  },
  'wrong-organization-header': {
    summary: 'The probed API wants the organization in a header, and did not accept the one it got.',
    meaning:
      'API gateway 400003: `x-gw-ims-org-id` is missing or wrong. It is sent where the entry has `org-id`.',
    next: 'Set `org-id` of the entry to the IMS organization id (…@AdobeOrg) that the credential belongs to.',
    link: GATEWAY_ERRORS,
  },
  'api-token-refused': {
    summary: 'The probed API does not accept the access token.',
    meaning: 'API gateway 401013 or 403010, or HTTP 401: the token is of another environment, or is revoked.',
    next: 'Check that `probe-url` and `environment` belong together, and that the scopes are those of this API.',
    link: GATEWAY_ERRORS,
  },
  'api-throttled': {
    summary: 'The probed API throttles this client.',
    meaning: 'API gateway 429050, or HTTP 429, still so after waiting.',
    next: 'Nothing, if it passes; otherwise see which jobs call this API at the same time.',
    link: GATEWAY_ERRORS,
  },
  'api-unavailable': {
    summary: 'The probed API is unavailable.',
    meaning: 'HTTP 408 or 5xx, still so after the retries.',
    next: 'See whether Adobe reports an incident, and run this check again.',
    link: ADOBE_STATUS,
  },
  'api-redirected': {
    summary: 'The probed address answers with a redirect.',
    meaning: 'Redirects are not followed: an access token must not travel to where one points.',
    next: 'Set `probe-url` to the final address.',
    link: GATEWAY_ERRORS,
  },
  'api-refused': {
    summary: 'The probed API refused the request.',
    meaning: 'HTTP 4xx for a reason that the API gateway did not give.',
    next: 'Check `probe-url` (a GET that needs no parameters is best), the scopes and the permissions of the technical account.',
    link: GATEWAY_ERRORS,
  },
  'api-unreachable': {
    summary: 'The probed address could not be reached.',
    meaning: 'DNS, TLS, proxy or connection failed, or there was no complete answer in time.',
    next: 'Check `probe-url` for a typing error; on a self-hosted runner check that it may reach the host (firewall, proxy, private CA).',
    link: 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers',
  },
} as const satisfies Record<string, Message>;

/** Name of a cause. It never changes, because it is an anchor in the documentation. */
export type ApiCause = keyof typeof API_CAUSES;
