import type { Environment } from '../core/environment.ts';
import { jsonFields } from '../core/json.ts';
import { adobeEndpoint, customEndpoint, type Endpoint, isLoopback } from './endpoint.ts';
import { proxyOf } from './http/proxy.ts';

/**
 * How a token was got: for whom, from which host, and which way the request left this machine. It contains no secret. A
 * later step can write into the environment of the job, but not into what this one gave as an output.
 */
export type TokenConnection = { clientId: string; endpoint: Endpoint; route: Route };

/** The way of a request; without user and password of the proxy. */
type Route = Readonly<Record<keyof typeof ROUTE_NAMES, string>>;

const ROUTE_NAMES = { proxy: 'the proxy', certificates: 'the trusted certificates' };

// The variables from which Node takes certificates to trust. Source: https://nodejs.org/api/cli.html
const CERTIFICATES = ['NODE_EXTRA_CA_CERTS', 'NODE_USE_SYSTEM_CA', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];

const LENGTH_MAX = 20_000;

/** @returns the connection of a request that is sent now, as the text of an output */
export function writeTokenConnection(clientId: string, endpoint: Endpoint, env: Environment): string {
  return JSON.stringify({ origin: endpoint.origin, clientId, ...routeOf(endpoint, env) });
}

/** @returns what {@link writeTokenConnection} wrote; undefined for any other text */
export function readTokenConnection(text: string): TokenConnection | undefined {
  const fields = text.length > LENGTH_MAX ? undefined : jsonFields(text);
  const of = (name: string): string | undefined => {
    const value = fields?.[name];
    return typeof value === 'string' ? value : undefined;
  };
  const endpoint = customEndpoint(of('origin') ?? '', 'production');
  const clientId = of('clientId') ?? '';
  const [proxy, certificates] = [of('proxy'), of('certificates')];
  if (!endpoint.ok || clientId === '') return undefined;
  if (proxy === undefined || certificates === undefined) return undefined;
  return { clientId, endpoint: endpoint.value, route: { proxy, certificates } };
}

/** @returns what is no longer as it was when the token was requested, each as a sentence; contains no password */
export function routeChanges({ endpoint, route }: TokenConnection, env: Environment): string[] {
  const now = routeOf(endpoint, env);
  const shown = (value: string): string => (value === '' ? 'not set' : `"${value}"`);
  return (['proxy', 'certificates'] as const)
    .filter((name) => route[name] !== now[name])
    .map(
      (name) =>
        `When the token was requested, ${ROUTE_NAMES[name]}: ${shown(route[name])}; now: ${shown(now[name])}.`,
    );
}

/** @returns host and port of the proxy of a request to this host; empty if there is none */
export function proxyFor(endpoint: Endpoint, env: Environment): string {
  return isLoopback(new URL(endpoint.origin)) ? '' : routeOf(endpoint, env).proxy;
}

function routeOf({ origin }: Endpoint, env: Environment): Route {
  // A server on this machine is behind no proxy. A change of the variables is said all the same.
  const url = new URL(origin);
  const proxy = proxyOf(isLoopback(url) ? new URL(adobeEndpoint('production').origin) : url, env);
  return {
    proxy: proxy.ok ? (proxy.value?.shown ?? '') : 'invalid',
    certificates: CERTIFICATES.filter((name) => env[name])
      .map((name) => `${name}=${env[name]}`)
      .join(' '),
  };
}
