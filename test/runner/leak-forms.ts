import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

/**
 * The forms that a secret can have in a text. Escapes (percent, JSON, HTML) are undone in the text, for they can
 * be applied in more than one way; everything else is done to the secret.
 */

/** A part of a secret of this length gives it away; shorter secrets are only looked for as a whole. */
export const PART = 12;

/** One way to write a secret: hits are any `window` characters in a row of `value`. */
export type Form = { name: string; value: string; window: number; ignoreCase?: boolean };

const BASE64_CHARS = 16;
const HEX_CHARS = 2 * PART;
const MIN_BASE64 = 8;

/** The characters of base64(prefix + secret + anything) that depend on the secret only. */
function base64Core(secret: Buffer, prefix: number): string {
  const encoded = Buffer.concat([Buffer.alloc(prefix), secret, Buffer.alloc(3)]).toString('base64');
  return encoded.slice(Math.ceil((prefix * 8) / 6), Math.floor(((prefix + secret.length) * 8) / 6));
}

function base64Forms(secret: string): Form[] {
  const bytes = Buffer.from(secret, 'utf8');
  const whole = bytes.toString('base64').replaceAll('=', '');
  const forms: Form[] = [{ name: 'base64', value: whole, window: Number.POSITIVE_INFINITY }];
  for (const shift of [0, 1, 2]) {
    const value = base64Core(bytes, shift);
    if (value.length < MIN_BASE64) continue;
    const name = shift === 0 ? 'base64' : `base64 shifted by ${shift}`;
    forms.push({ name, value, window: secret.length < PART ? value.length : BASE64_CHARS });
  }
  const url = forms.map((form) => {
    const value = form.value.replaceAll('+', '-').replaceAll('/', '_');
    return { ...form, name: form.name.replace('base64', 'base64url'), value };
  });
  return [...forms, ...url.filter((form, index) => form.value !== forms[index]?.value)];
}

function digestForms(secret: string): Form[] {
  return ['md5', 'sha1', 'sha256'].flatMap((algorithm) => {
    const digest = createHash(algorithm).update(secret).digest();
    const base64 = digest.toString('base64').replaceAll('=', '');
    const whole = Number.POSITIVE_INFINITY;
    return [
      { name: `${algorithm} hex`, value: digest.toString('hex'), window: whole, ignoreCase: true },
      { name: `${algorithm} base64`, value: base64, window: whole },
      { name: `${algorithm} base64url`, value: digest.toString('base64url'), window: whole },
    ];
  });
}

/** Every way to write the secret that is looked for. */
export function formsOf(secret: string): Form[] {
  const part = (window: number) => (secret.length < PART ? Number.POSITIVE_INFINITY : window);
  const hex = Buffer.from(secret, 'utf8').toString('hex');
  const reversed = [...secret].reverse().join('');
  return [
    { name: 'plain', value: secret, window: part(PART) },
    ...(reversed === secret ? [] : [{ name: 'reversed', value: reversed, window: part(PART) }]),
    { name: 'hex', value: hex, window: part(HEX_CHARS), ignoreCase: true },
    ...base64Forms(secret),
    ...digestForms(secret),
  ];
}

/** Undoes runs of `%XX`; what is no UTF-8 stays as it is. */
function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString());
}

const JSON_ESCAPES: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function jsonUnescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|([bfnrt"'\\/]))/gi, (_, code?: string, char?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (JSON_ESCAPES[char ?? ''] ?? char ?? ''),
  );
}

const HTML_NAMES: Record<string, string> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

function htmlUnescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|apos|gt|lt|quot));/gi, (all, dec, hex, name) => {
    if (name) return HTML_NAMES[String(name).toLowerCase()] ?? all;
    const code = dec ? Number.parseInt(dec, 10) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** The text as it is, and with each kind of escape undone (once, and twice for percent: it is often doubled). */
export function viewsOf(text: string): { name: string; text: string }[] {
  const views = [
    { name: '', text },
    { name: 'percent-encoded', text: percentDecoded(text) },
    { name: 'percent-encoded twice', text: percentDecoded(percentDecoded(text)) },
    { name: 'form-encoded', text: percentDecoded(text.replaceAll('+', ' ')) },
    { name: 'JSON-escaped', text: jsonUnescaped(text) },
    { name: 'HTML-escaped', text: htmlUnescaped(text) },
  ];
  return views.filter((view, index) => views.findIndex((other) => other.text === view.text) === index);
}
