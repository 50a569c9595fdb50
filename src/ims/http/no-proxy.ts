import { BlockList, isIP } from 'node:net';

const DEFAULT_PORT: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * Tells whether NO_PROXY names the host of an address. An entry is a host, which includes its subdomains, with or without
 * a leading dot; `*.` in front of it stands for the subdomains alone; an IP address, an IPv6 one with or without
 * brackets; a block of addresses (`10.0.0.0/8`); or `*` for every host. A port after an entry limits it to this port.
 * Entries are separated by commas or white space. A host name is compared as it is written: it is not looked up in DNS.
 *
 * Source: curl `lib/noproxy.c` and its `--noproxy`. Ports, `*.` and `*` beside other entries are from undici
 * `lib/dispatcher/env-http-proxy-agent.js`: curl ignores such entries.
 */
export function isNoProxyHost(url: URL, noProxy: string): boolean {
  const host = plain(url.hostname);
  const port = url.port || DEFAULT_PORT[url.protocol];
  return noProxy.split(/[\s,]+/).some((text) => {
    const entry = readEntry(text);
    if (entry === undefined || (entry.port !== undefined && entry.port !== port)) return false;
    if (entry.host === '*') return true;
    return isIP(host) === 0 ? isInDomain(host, entry.host) : isInBlock(host, entry.host);
  });
}

function readEntry(text: string): { host: string; port: string | undefined } | undefined {
  const [, bracketed, rest = ''] = /^\[([^\]]*)\](.*)$/.exec(text) ?? [];
  if (bracketed !== undefined) {
    // `[fd00::]/8`, which curl writes without brackets, and `[::1]:443`.
    const prefix = rest.startsWith('/') ? rest : '';
    return { host: `${plain(bracketed)}${prefix}`, port: portOf(rest) };
  }
  const parts = text.split(':');
  const [host = '', port] = parts.length === 2 ? parts : [text];
  return host === ''
    ? undefined
    : { host: plain(host), port: port === undefined ? undefined : portOf(`:${port}`) };
}

function portOf(text: string): string | undefined {
  const digits = /^:(\d{1,5})$/.exec(text)?.[1];
  return digits === undefined ? undefined : String(Number(digits));
}

// The final dot of a fully qualified name does not change which name it is.
function plain(host: string): string {
  return host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

function isInDomain(host: string, entry: string): boolean {
  const subdomains = entry.startsWith('*.');
  const domain = entry.replace(/^\*?\./, '');
  return domain !== '' && ((!subdomains && host === domain) || host.endsWith(`.${domain}`));
}

function isInBlock(host: string, entry: string): boolean {
  const [address = '', bits] = entry.split('/');
  const family = isIP(address);
  if (family === 0 || family !== isIP(host)) return false;
  const most = family === 4 ? 32 : 128;
  const prefix = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
  if (!(prefix <= most)) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const block = new BlockList();
  block.addSubnet(address, prefix, type);
  return block.check(host, type);
}
