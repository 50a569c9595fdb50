import type { Environment } from '../../core/environment.ts';
import { failed, ok, type Result } from '../../core/result.ts';

/** The proxy variables as undici's EnvHttpProxyAgent takes them. The addresses may contain a password. */
export type ProxySettings = {
  /** Absolute address; empty if there is no proxy. */
  httpProxy: string;
  httpsProxy: string;
  noProxy: string;
  /** Host and port of the proxy for https requests, without user and password; empty if there is no proxy. */
  shown: string;
};

/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY. The lower-case variable wins, and `proxy.example:3128` without a scheme
 * means http, as in curl. Without HTTPS_PROXY, https requests use HTTP_PROXY.
 *
 * @returns the settings, or what is wrong with which variable (never its value, which may contain a password)
 * Source: https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers
 */
export function proxySettings(env: Environment): Result<ProxySettings, string> {
  const http = address(env, ['http_proxy', 'HTTP_PROXY']);
  const https = address(env, ['https_proxy', 'HTTPS_PROXY']);
  const broken = [https, http].find((proxy) => proxy.url === null);
  if (broken !== undefined) {
    return failed(`the variable ${broken.name} is not the address of an http or https proxy`);
  }
  return ok({
    httpProxy: http.url?.href ?? '',
    httpsProxy: https.url?.href ?? '',
    noProxy: env['no_proxy'] || env['NO_PROXY'] || '',
    shown: (https.url ?? http.url)?.host ?? '',
  });
}

// The url is undefined if the variable is unset or empty, and null if its value is invalid.
function address(env: Environment, names: readonly string[]): { name: string; url: URL | undefined | null } {
  const name = names.find((variable) => (env[variable] ?? '').trim() !== '');
  if (name === undefined) return { name: '', url: undefined };
  const value = (env[name] ?? '').trim();
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  return { name, url: url !== null && /^https?:$/.test(url.protocol) && isDecodable(url) ? url : null };
}

// undici decodes user and password for the Proxy-Authorization header and throws on a bare percent sign.
function isDecodable(url: URL): boolean {
  try {
    decodeURIComponent(url.username);
    decodeURIComponent(url.password);
    return true;
  } catch {
    return false;
  }
}
