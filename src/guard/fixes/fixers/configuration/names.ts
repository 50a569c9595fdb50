import { metascopesIn } from '../../../../adobe/metascopes-in-text.ts';
import { METASCOPE_KEY, PRIVATE_KEY } from '../../../detect/evidence.ts';

/** What a setting of a credential is for, by its name. */
export type SettingKind =
  | 'key'
  | 'file'
  | 'passphrase'
  | 'certificate'
  | 'metascopes'
  | 'scopes'
  | 'secret'
  | 'id'
  | 'account';

const PASSPHRASE = /key[._-]{0,2}pass(?:word|phrase)?|(?:^|[._-])pass_?phrase$/i;
const CERTIFICATE =
  /(?:cert(?:ificate)?|pfx|p12|pkcs12)[_-]?(?:path|file|data|pem|contents?|pass(?:word)?|expir\w*)?$|public_?keys?_?with_?expiry/i;
const KINDS: readonly [SettingKind, RegExp][] = [
  ['metascopes', METASCOPE_KEY],
  ['passphrase', PASSPHRASE],
  [
    'key',
    new RegExp(`${PRIVATE_KEY.source}|path_?to_?key|adobe(?:[_-]?(?:ims|io))?[_-]?jwt(?:[_-]?token)?$`, 'i'),
  ],
  ['file', /^(?:[\w-]+\.)?key[_-]?(?:path|file(?:_?name)?)$/i],
  ['certificate', CERTIFICATE],
  ['scopes', /scopes?$/i],
  ['secret', /client[._-]{0,2}secrets?|(?:^|[._-])secret$/i],
  ['id', /client[._-]{0,2}id$|api[._-]{0,2}key$/i],
  ['account', /tech[a-z]*[._-]{0,2}acc/i],
];

export function kindOfName(name: string): SettingKind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(name))?.[0];
}

/** `META_SCOPES` to `SCOPES`, `metaScopes` to `scopes`, wherever they stand in a text. */
export function renamed(text: string): string {
  // Of aio-lib-java.
  if (text === 'aio_meta_scopes') return 'aio_oauth_scopes';
  return text.replace(/meta[_-]{0,2}(scopes?)/gi, (found: string, tail: string) => {
    if (tail === tail.toUpperCase()) return tail;
    const lower = tail.toLowerCase();
    return found.startsWith('M') ? `S${lower.slice(1)}` : lower;
  });
}

/** @returns words in the case and with the separator of a name of two words: `private_key`, `privateKey` */
export function styled(sample: string, words: readonly string[]): string {
  const separator = /[a-z]([._-]{1,2})[a-z]/i.exec(sample)?.[1] ?? '';
  if (sample === sample.toUpperCase()) return words.join(separator).toUpperCase();
  if (separator !== '' || sample === sample.toLowerCase()) return words.join(separator);
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(sample) ? pascal : pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** The name of the scopes beside a private key: `ADOBE_PRIVATE_KEY_PATH` to `ADOBE_SCOPES`, `adobePrivateKey` to `adobeScopes`. */
export function scopesBeside(name: string): string {
  const key = /priv(?:ate)?[_-]{0,2}key|path_?to_?key|jwt/i.exec(name);
  const stem = name.slice(0, key?.index ?? 0);
  const sample = key?.[0] ?? name;
  if (sample === sample.toUpperCase()) return `${stem}SCOPES`;
  return /[a-z0-9]$/.test(stem) || /^[A-Z]/.test(sample) ? `${stem}Scopes` : `${stem}scopes`;
}

/**
 * Finds the part of a value that lists metascopes: from the first to the last, with the addresses that they are part of.
 *
 * @returns undefined if there is none; else its place, the names, and what separates them
 */
export function metascopeList(
  text: string,
): { start: number; end: number; names: string[]; separator: string } | undefined {
  const places = metascopesIn(text);
  const [first, second] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const prefix = /https?:\\?\/\\?\/[\w.-]+\\?\/s\\?\/$|\/?s\/$/.exec(
    text.slice(Math.max(0, first.start - 80), first.start),
  )?.[0];
  const start = first.start - (prefix?.length ?? 0);
  const quote = /\[\s*(\\?["'])$/.exec(text.slice(0, start))?.[1];
  const between = second === undefined ? undefined : text.slice(first.end, second.start);
  const separator =
    (prefix === undefined ? between : between?.split(prefix)[0]) ??
    (quote === undefined ? ',' : `${quote},${quote}`);
  return { start, end: last.end, names: places.map(({ name }) => name), separator };
}

const EXCHANGE =
  /\bims(\\?\/)exchange(?:\\?\/)(?:v\d{1,2}\\?\/)?jwt\b(?:\\?\/$)?|(?<!ims)(\\?\/)exchange\\?\/(?:v\d{1,2}\\?\/)?jwt\b(?:\\?\/$)?/i;

/** @returns the address of the token endpoint in place of that of the JWT exchange, with its place in the text */
export function tokenAddress(text: string): { start: number; end: number; text: string } | undefined {
  const found = EXCHANGE.exec(text);
  if (found === null) return undefined;
  const [all, slash, tail] = found;
  const to = slash === undefined ? `${tail}token${tail}v3` : `ims${slash}token${slash}v3`;
  return { start: found.index, end: found.index + all.length, text: to };
}
