import { Buffer } from 'node:buffer';

/** Shorter pieces of a value split at `&` are not registered (actions/runner ValueEncoders.cs). */
const MIN_AMPERSAND_PIECE = 6;

/** Quotes are only taken off values longer than this (actions/runner ValueEncoders.cs, TrimDoubleQuotes). */
const MAX_QUOTED_UNTOUCHED = 8;

function base64From(value: string, skip: number): string {
  const bytes = Buffer.from(value, 'utf8');
  return (bytes.length > skip ? bytes.subarray(skip) : bytes).toString('base64');
}

/** Like Uri.EscapeDataString: only the unreserved characters of RFC 3986 stay, so `!'()*` are escaped too. */
function uriEscape(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Like JsonConvert.ToString without its quotes: JSON.stringify plus three line separators. */
function jsonEscape(value: string): string {
  return JSON.stringify(value)
    .slice(1, -1)
    .replace(/[\u0085\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const XML: Record<string, string> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;' };

function withoutQuotes(value: string): string {
  const quoted = value.length > MAX_QUOTED_UNTOUCHED && value.startsWith('"') && value.endsWith('"');
  return quoted ? value.slice(1, -1) : '';
}

/** The two pieces in which PowerShell may print a value with `&` in an error message. */
function ampersandPieces(value: string): string[] {
  const plus = value.indexOf('&+');
  const last = value.lastIndexOf('&');
  if (last < 0) return [];
  const pieces = plus >= 0 ? [value.slice(0, plus + 2), value.slice(plus + 3)] : [];
  const chosen = plus >= 0 ? pieces : [value.slice(0, last + 1), value.slice(last + 1)];
  return chosen.filter((piece) => piece.length >= MIN_AMPERSAND_PIECE);
}

/**
 * Every text the runner hides when it is told one value: the value and what its eleven encoders make of it.
 * Neither base64url, nor hex, nor a part of the value is among them.
 * Source: actions/runner src/Runner.Common/HostContext.cs (which encoders) and
 * src/Sdk/DTLogging/Logging/ValueEncoders.cs (what they do).
 */
export function maskedForms(value: string): string[] {
  const forms = [
    value,
    base64From(value, 0),
    base64From(value, 1),
    base64From(value, 2),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    jsonEscape(value),
    uriEscape(value),
    value.replace(/[<>"'&]/g, (char) => XML[char] ?? char),
    withoutQuotes(value),
    ...ampersandPieces(value),
  ];
  return [...new Set(forms)].filter((form) => form !== '');
}

/**
 * Hides registered values in text. Compares case-sensitively and anywhere in the text; hits that overlap or
 * touch become a single `***`. There is no minimum length.
 * Source: actions/runner src/Sdk/DTLogging/Logging/SecretMasker.cs, ValueSecret.cs.
 */
export class Masker {
  readonly #originals = new Set<string>();
  readonly #forms = new Set<string>();

  /** Registers one value with all its forms. */
  add(value: string): void {
    if (value === '' || this.#originals.has(value)) return;
    this.#originals.add(value);
    for (const form of maskedForms(value)) this.#forms.add(form);
  }

  /**
   * Registers a value and, since the log is masked line by line, each of its lines, trimmed.
   * Source: actions/runner src/Runner.Worker/Worker.cs (secrets), ActionCommandManager.cs (add-mask).
   */
  addWithLines(value: string): void {
    this.add(value);
    for (const line of value.split(/[\r\n]/)) this.add(line.trim());
  }

  /** The text with every registered form replaced. */
  mask(text: string): string {
    const hits: [start: number, end: number][] = [];
    for (const form of this.#forms) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        hits.push([at, at + form.length]);
      }
    }
    if (hits.length === 0) return text;
    hits.sort((a, b) => a[0] - b[0]);
    let masked = '';
    let done = 0;
    let [from, to] = hits[0] ?? [0, 0];
    for (const [start, end] of hits) {
      if (start > to) {
        masked += `${text.slice(done, from)}***`;
        done = to;
        from = start;
        to = end;
      }
      to = Math.max(to, end);
    }
    return `${masked}${text.slice(done, from)}***${text.slice(to)}`;
  }
}
