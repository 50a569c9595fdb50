// A view of a text, and how it is made of another. One that finds nothing to decode returns the text.
type Decoder = (text: string) => string;

const NAMED: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    hyphen: '-',
    dash: '-',
    lowbar: '_',
    sol: '/',
    plus: '+',
  },
  ...{
    equals: '=',
    period: '.',
    percnt: '%',
    num: '#',
    colon: ':',
    comma: ',',
    excl: '!',
    commat: '@',
    nbsp: ' ',
  },
};
// Shorter text between what is not text comes about by chance.
const READABLE = /[\x20-\x7e]{8,}/g;
const VIEWS_MAX = 100;
const DEPTH_MAX = 4;

const DECODERS: readonly Decoder[] = [
  // Most texts have nothing to decode, which is faster to see by a character that all of one encoding have.
  ...having('%', [(text) => text.replace(/(?:%[0-9a-f]{2})+/gi, (found) => utf8(found.replaceAll('%', '')))]),
  (text) =>
    /[%\\+]/.test(text)
      ? text.replace(/(?:%u|\\u|\\U0{4}|u\+)([0-9a-f]{4})/gi, (_, digits: string) => character(digits, 16))
      : text,
  ...having('&', [
    (text) => text.replace(/&#x0{0,8}([0-9a-f]{1,6});?/gi, (_, digits: string) => character(digits, 16)),
    (text) => text.replace(/&#0{0,8}(\d{1,7});?/g, (_, digits: string) => character(digits, 10)),
    (text) => text.replace(/&([a-z]{2,8});/gi, (found, name: string) => NAMED[name.toLowerCase()] ?? found),
  ]),
  ...having('\\', [
    (text) => text.replace(/\\u\{0{0,8}([0-9a-f]{1,6})\}/gi, (_, digits: string) => character(digits, 16)),
    (text) => text.replace(/\\?\\x([0-9a-f]{2})/gi, (_, digits: string) => character(digits, 16)),
    (text) => text.replace(/\\([0-3]?[0-7]{2})/g, (_, digits: string) => character(digits, 8)),
  ]),
  // Quoted-printable, with its soft line breaks.
  ...having('=', [
    (text) =>
      text
        .replace(/=(?=\s)\s+/g, '')
        .replace(/(?:=[0-9a-f]{2})+/gi, (found) => utf8(found.replaceAll('=', ''))),
  ]),
  ...[10, 8].map(
    (base): Decoder =>
      (text) =>
        text.replace(
          /(?<!\d)(?:0o)?(\d{2,3})(?!\d)[\s,;:|-]*/g,
          (found, digits: string) => code(digits, base) ?? found,
        ),
  ),
  (text) =>
    text.replace(/(?<![01])0?([01]{7})(?![01]{1,7}(?![01]))[\s,]*/g, (_, digits: string) =>
      character(digits, 2),
    ),
  ...[0, 1, 2, 3].map(
    (skip): Decoder =>
      (text) =>
        readable(base64(text, skip), text),
  ),
  ...[0, 1].map(
    (skip): Decoder =>
      (text) =>
        readable(hexadecimal(text, skip), text),
  ),
  // Bytes of UTF-16 that were taken for characters.
  (text) =>
    /[\u2020-\u7e7e]/.test(text) ? readable(Buffer.from(text, 'utf16le').toString('latin1'), text) : text,
  (text) =>
    /[\u2020-\u7e7e]/.test(text)
      ? readable(Buffer.from(text, 'utf16le').swap16().toString('latin1'), text)
      : text,
];

/**
 * Lists what a text says after decoding, over and over: percent, HTML, JSON and quoted-printable encoding, numbers of
 * characters, base64, hexadecimal, UTF-16, ROT13.
 *
 * @returns the text first; `complete` is false when there was more to decode than is tried
 */
export function decodedViews(text: string): { views: string[]; complete: boolean } {
  const views = new Set([text, rot13(text)]);
  let last = [text];
  for (let depth = 0; depth < DEPTH_MAX && last.length > 0; depth++) {
    const next: string[] = [];
    for (const view of last) {
      for (const decode of DECODERS) {
        const decoded = decode(view);
        if (decoded === '' || views.has(decoded)) continue;
        if (views.size >= VIEWS_MAX) return { views: [...views], complete: false };
        views.add(decoded);
        next.push(decoded);
      }
    }
    last = next;
  }
  return { views: [...views], complete: true };
}

function having(character: string, decoders: readonly Decoder[]): Decoder[] {
  return decoders.map((decode) => (text) => (text.includes(character) ? decode(text) : text));
}

function character(digits: string, base: number): string {
  const value = Number.parseInt(digits, base);
  return value > 0x10ffff ? '' : String.fromCodePoint(value);
}

function code(digits: string, base: number): string | undefined {
  const value = base === 8 && /[89]/.test(digits) ? 0 : Number.parseInt(digits, base);
  return value >= 0x20 && value < 0x7f ? String.fromCharCode(value) : undefined;
}

function utf8(digits: string): string {
  return Buffer.from(digits, 'hex').toString('utf8');
}

// White space and punctuation between the digits do not count.
function base64(text: string, skip: number): string {
  return Buffer.from(text.replace(/[^A-Za-z0-9+/_-]+/g, '').slice(skip), 'base64').toString('latin1');
}

function hexadecimal(text: string, skip: number): string {
  const digits = text.replace(/0x(?=[0-9a-f]{2})/gi, '').replace(/[^0-9a-f]+/gi, '');
  return Buffer.from(digits.slice(skip, digits.length - ((digits.length - skip) % 2)), 'hex').toString(
    'latin1',
  );
}

function readable(decoded: string, text: string): string {
  return decoded.replaceAll('\0', '').match(READABLE)?.join('\n') ?? text;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ROT13: Readonly<Record<string, string>> = Object.fromEntries(
  [LETTERS, LETTERS.toLowerCase()].flatMap((letters) =>
    [...letters].map((letter, index) => [letter, letters[(index + 13) % 26] ?? letter]),
  ),
);

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => ROT13[letter] ?? letter);
}
