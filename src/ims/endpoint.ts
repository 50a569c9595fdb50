import { failed, ok, type Result } from '../core/result.ts';

/**
 * The environments of Adobe IMS (Identity Management Services) and their hosts.
 * Source: `IMS_REFERENCE` in adobe/links.ts (production), adobe/aio-lib-ims `src/ims.js` (stage).
 */
export const IMS_HOSTS = {
  production: 'ims-na1.adobelogin.com',
  stage: 'ims-na1-stg1.adobelogin.com',
} as const;

/** Adobe's name of an IMS environment. */
export type ImsEnvironment = keyof typeof IMS_HOSTS;

/** The server that token requests are sent to. */
export type Endpoint = {
  /** The environment that the tokens of this host belong to. */
  environment: ImsEnvironment;
  /** Origin without a trailing slash, for example `https://ims-na1.adobelogin.com`. */
  origin: string;
  /** Host to show to users, with its port unless it is the default port. */
  host: string;
};

/** Why a custom IMS address was refused. */
export type ImsUrlProblem = 'not-a-url' | 'not-https' | 'has-credentials' | 'has-path';

/** A sentence for users about each problem. */
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

/** @returns Adobe's own endpoint of an environment */
export function adobeEndpoint(environment: ImsEnvironment): Endpoint {
  const host = IMS_HOSTS[environment];
  return { environment, origin: `https://${host}`, host };
}

/** Tells whether an endpoint is Adobe's own for its environment, not another one that `ims-url` names. */
export function isAdobe(endpoint: Endpoint): boolean {
  return endpoint.host === IMS_HOSTS[endpoint.environment];
}

/**
 * Reads a custom IMS address. Only an origin is accepted: a path would be silently ignored, and credentials in an
 * address end up in logs. Plain http is accepted only for a server on the same machine, because the request body
 * contains the client secret.
 *
 * @param value for example `https://ims.example.com`
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
