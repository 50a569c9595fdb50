import type { Environment } from '../../core/environment.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { isLoopback } from '../endpoint.ts';
import { isNoProxyHost } from './no-proxy.ts';

/** The proxy of one request. */
export type ChosenProxy = {
  /** Its address: http or https, and no path. May contain a password. */
  url: URL;
  /** Host and port, without user and password. */
  shown: string;
};

/** Names of the variables, the first that is not empty counts. */
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'] as const;

/**
 * Finds the proxy of a request as curl does: the variable of its scheme, otherwise ALL_PROXY; none for a host that
 * NO_PROXY names; the lower-case name counts first. HTTP_PROXY is for plain http, which is only sent to this machine: a
 * server on this machine is never behind a proxy, and a proxy must not see a plain body, which contains the secret.
 *
 * A variable that does not count for this request is not looked at, so that it cannot fail the step.
 *
 * @returns the proxy, or undefined for none; otherwise what is wrong with which variable (never its value, which may
 *   contain a password) and what to write
 * Source: curl `lib/url.c` (`detect_proxy`) and https://everything.curl.dev/usingcurl/proxies/env.html
 */
export function proxyOf(url: URL, env: Environment): Result<ChosenProxy | undefined, string> {
  if (isLoopback(url)) return ok(undefined);
  const name = VARIABLES.find((variable) => filled(env[variable]) !== '');
  if (name === undefined) return ok(undefined);
  if (isNoProxyHost(url, filled(env['no_proxy']) || filled(env['NO_PROXY']))) return ok(undefined);
  const proxy = readProxy(filled(env[name]));
  return proxy.ok ? proxy : failed(`the variable ${name} ${proxy.problem}`);
}

function filled(value: string | undefined): string {
  return (value ?? '').trim();
}

// Node's URL reads more than a proxy can have: it takes a backslash for a slash, drops line breaks, and escapes blanks.
function readProxy(value: string): Result<ChosenProxy, string> {
  if (/["'`]/.test(value[0] ?? '')) return failed('has quotes around its value: write it without them');
  if (value.includes('\\')) {
    return failed('contains a backslash: write DOMAIN%5Cuser for the user of a Windows domain');
  }
  if (/[\s\p{Cc}\p{Cf}]/u.test(value))
    return failed(`contains white space or an invisible character: ${FORM}`);
  const [, scheme = 'http', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/i.exec(value) ?? [];
  if (/^socks/i.test(scheme)) {
    return failed('names a SOCKS proxy, and only http and https proxies are supported');
  }
  if (!/^https?$/i.test(scheme)) return failed(`is not the address of an http or https proxy: ${FORM}`);
  // An address without brackets would be taken for a host with a port.
  if (/^[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*$/i.test(rest.replace(/^[^@]*@/, ''))) {
    return failed('contains an IPv6 address without brackets: write http://[2001:db8::1]:3128');
  }
  const text = `${scheme}://${rest}`;
  const url = /^[/?#]/.test(rest) || !URL.canParse(text) ? undefined : new URL(text);
  if (url === undefined || url.hostname === '' || url.port === '0') {
    return failed(`is not the address of an http or https proxy: ${FORM}${ESCAPES}`);
  }
  if (!isDecodable(url)) return failed('contains a percent sign that encodes nothing: write %25 for it');
  if (url.pathname !== '/' || /[?#]/.test(rest)) {
    return failed(`contains a path, a query or a fragment: ${FORM}${ESCAPES}`);
  }
  return ok({ url, shown: url.host });
}

const FORM = 'write http://proxy.example:3128 or http://user:password@proxy.example:3128';
const ESCAPES = ', and encode : / ? # @ % in user and password (%3A %2F %3F %23 %40 %25)';

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
