/** The IMS environments that Adobe documents, and their hosts. */
export const IMS_HOSTS = {
  production: 'ims-na1.adobelogin.com',
  stage: 'ims-na1-stg1.adobelogin.com',
} as const;

/** Name of an IMS environment, as Adobe uses it. */
export type ImsEnvironment = keyof typeof IMS_HOSTS;

/** Where token requests are sent. */
export type Endpoint = {
  /** The environment whose hosts and claims are expected. */
  environment: ImsEnvironment;
  /** Origin without a trailing slash, for example `https://ims-na1.adobelogin.com`. */
  origin: string;
  /** Host with its port where it is not the default one: what a person is shown. */
  host: string;
};

/** Why a custom IMS address was refused; each has its own text for the person. */
export type ImsUrlProblem = 'not-a-url' | 'not-https' | 'has-credentials' | 'has-path';

/** What each of them is, in words. */
export const IMS_URL_PROBLEMS: Readonly<Record<ImsUrlProblem, string>> = {
  'not-a-url': 'It is not an absolute address.',
  'not-https': 'It is not https (http is allowed to localhost only).',
  'has-credentials': 'It holds a user name or a password.',
  'has-path': 'It has a path, a query or a fragment; only the origin is wanted.',
};

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Tells whether an address is on this machine.
 *
 * @param url any address
 * @returns true for localhost, 127.0.0.0/8 and ::1
 */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname);
}

/**
 * The endpoint of one of Adobe's own environments.
 *
 * @param environment `production` or `stage`
 * @returns the endpoint with its https origin
 * Source: https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/ims/
 * (production), adobe/aio-lib-ims `src/ims.js` (stage).
 */
export function adobeEndpoint(environment: ImsEnvironment): Endpoint {
  const host = IMS_HOSTS[environment];
  return { environment, origin: `https://${host}`, host };
}

/**
 * Tells whether an endpoint is Adobe's own for its environment, rather than one that `ims-url` named.
 *
 * @param endpoint any endpoint
 * @returns true for the host that Adobe documents
 */
export function isAdobe(endpoint: Endpoint): boolean {
  return endpoint.host === IMS_HOSTS[endpoint.environment];
}

/**
 * Reads a custom IMS address. Only an origin is accepted: a path would silently be ignored or doubled, and
 * credentials in an address end up in logs. Plain http is for a server on the same machine only, because the
 * client secret travels in the request body.
 *
 * @param value what the person wrote, for example `https://ims.example.com`
 * @param environment the environment that the tokens of this host belong to
 * @returns the endpoint, or the reason why the address is refused
 */
export function customEndpoint(
  value: string,
  environment: ImsEnvironment,
): { ok: true; endpoint: Endpoint } | { ok: false; problem: ImsUrlProblem } {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || url.hostname === '') return { ok: false, problem: 'not-a-url' };
  if (url.username !== '' || url.password !== '') return { ok: false, problem: 'has-credentials' };
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    return { ok: false, problem: 'not-https' };
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || /[?#]/.test(value)) {
    return { ok: false, problem: 'has-path' };
  }
  return { ok: true, endpoint: { environment, origin: url.origin, host: url.host } };
}
