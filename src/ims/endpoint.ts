import { failed, ok, type Result } from '../core/result.ts';

/**
 * The environments of Adobe IMS (Identity Management Services) and their hosts.
 * Source: `IMS_REFERENCE` in adobe/links.ts (production), adobe/aio-lib-ims `src/ims.js` (stage).
 */
export const IMS_HOSTS = {
  production: 'ims-na1.adobelogin.com',
  stage: 'ims-na1-stg1.adobelogin.com',
} as const;

/** Name of an IMS environment, as Adobe uses it. */
export type ImsEnvironment = keyof typeof IMS_HOSTS;

/** The host that gets the token requests. */
export type Endpoint = {
  /** The environment that the tokens of this host belong to. */
  environment: ImsEnvironment;
  /** Origin without a trailing slash, for example `https://ims-na1.adobelogin.com`. */
  origin: string;
  /** Host, with its port if that is not the default one, to show to users. */
  host: string;
};

/** Why a custom IMS address was refused. */
export type ImsUrlProblem = 'not-a-url' | 'not-https' | 'has-credentials' | 'has-path';

/** The explanation of each, for users. */
export const IMS_URL_PROBLEMS: Readonly<Record<ImsUrlProblem, string>> = {
  'not-a-url': 'It is not an absolute address.',
  'not-https': 'It is not https (http is allowed to localhost only).',
  'has-credentials': 'It holds a user name or a password.',
  'has-path': 'It has a path, a query or a fragment; only the origin is wanted.',
};

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Tells whether an address is on this machine: localhost, 127.0.0.0/8 or ::1. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname);
}

/** The endpoint of one of Adobe's own environments. */
export function adobeEndpoint(environment: ImsEnvironment): Endpoint {
  const host = IMS_HOSTS[environment];
  return { environment, origin: `https://${host}`, host };
}

/** Tells whether an endpoint is Adobe's own for its environment, rather than one that `ims-url` names. */
export function isAdobe(endpoint: Endpoint): boolean {
  return endpoint.host === IMS_HOSTS[endpoint.environment];
}

/**
 * Reads a custom IMS address. Only an origin is accepted: a path would be ignored without a word, and
 * credentials in an address end up in logs. Plain http is for a server on the same machine only, because the request body
 * holds the client secret.
 *
 * @param value what the user wrote, for example `https://ims.example.com`
 * @param environment the environment that the tokens of this host belong to
 */
export function customEndpoint(value: string, environment: ImsEnvironment): Result<Endpoint, ImsUrlProblem> {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || url.hostname === '') return failed('not-a-url');
  if (url.username !== '' || url.password !== '') return failed('has-credentials');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    return failed('not-https');
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || /[?#]/.test(value)) {
    return failed('has-path');
  }
  return ok({ environment, origin: url.origin, host: url.host });
}
