import { decodedViews } from './decoded.ts';
import { type GRAM, type Grams, gramsOf, hashesOf, mayHold } from './grams.ts';

/** The text shown instead of a secret. */
export const HIDDEN = '***';

/**
 * Length from which a value can be a client secret, and from which a part of a secret is hidden. Shorter texts occur in
 * ordinary words; a higher limit would leak more.
 */
export const SECRET_MIN = 8;
const PART = SECRET_MIN satisfies typeof GRAM;

// A mask hides a value everywhere: one of `y` makes every y of the log a star, one of `e` drops the output `true`.
const MASK_MIN = 4;
const COMMON_WORDS = new Set(
  (
    'true false null none undefined production stage default example change changeme placeholder name names value ' +
    'secret secrets password token tokens bearer basic client client-id client-secret client_id client_secret ' +
    'clientid clientsecret scopes scope openid adobeid environment credential credentials healthy failing unknown ' +
    'error warning notice note success failure adobe github https http localhost master main test'
  ).split(' '),
);

/**
 * Tells whether a value can be hidden wherever it occurs without hiding ordinary text: it has four characters or more,
 * and it is not a common word or a value that this action writes itself.
 */
export function isMaskable(value: string): boolean {
  const text = value.trim();
  return text.length >= MASK_MIN && !COMMON_WORDS.has(text.toLowerCase());
}

// A shorter segment of a token reveals nothing, and hiding it would hide ordinary text.
const SEGMENT_MIN = 16;

/** Source of a regular expression that matches Adobe's client secrets and JSON Web Tokens. */
export const SECRET_SHAPE = String.raw`p8e-[\w-]+|eyJ[\w-]{5,}(?:\.[\w-]*){0,2}`;
// Not every text that starts like one: a view that was decoded by chance must not count.
const SECRET_WHOLE = /p8e-[\w-]{16,}|eyJ[\w-]{16,}\.eyJ/;
const BASE32 = Buffer.from('abcdefghijklmnopqrstuvwxyz234567', 'latin1');
const SECRET_LIKE = new RegExp(String.raw`\b(?:${SECRET_SHAPE})`, 'gi');
// A part of a secret is hidden together with all such characters around it, because they may be the rest of an encoded
// secret.
const RUN = /[\w+/=.%~-]/;

/**
 * Lists the forms of a secret that a later step may print and that the runner does not derive: URL and form encoding,
 * base64url and hexadecimal. A secret of fewer than 8 characters has no other forms, because masking them would hide
 * ordinary text.
 *
 * @returns the forms to mask, the secret itself first; none for a value that {@link isMaskable} refuses
 * Source: actions/runner `src/Runner.Common/HostContext.cs` (it derives base64, JSON, XML and other escapes).
 */
export function maskForms(secret: string): string[] {
  if (!isMaskable(secret)) return [];
  if (secret.length < PART) return [secret];
  const bytes = Buffer.from(secret, 'utf8');
  return [
    ...new Set([
      secret,
      // A credential in JSON can have half of a surrogate pair, which has no such encoding.
      encodeURIComponent(secret.toWellFormed()),
      new URLSearchParams([['', secret]]).toString().slice(1),
      bytes.toString('base64url'),
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
    ]),
  ];
}

/**
 * Splits an access token into the parts that reveal something. The runner masks a token only if it is printed as a
 * whole, so each part is masked as well.
 *
 * @returns the segments of a JSON Web Token; none for an opaque token
 */
export function tokenSegments(token: string): string[] {
  const segments = token.split('.');
  return segments.length === 1 ? [] : segments.filter((segment) => segment.length >= SEGMENT_MIN);
}

/**
 * Hides secrets in a line: the given ones, whole or in part and in every encoding, and text that looks like a token or
 * a client secret of Adobe.
 *
 * @param line one line without invisible characters, which could split a secret
 */
export function hideSecrets(line: string, secrets: readonly string[]): string {
  const covered = new Uint8Array(line.length);
  const text = line.toLowerCase();
  const hashes = hashesOf(text);
  for (const secret of secrets.filter(isMaskable)) {
    const { hidden, grams } = knownOf(secret);
    for (const form of hidden.filter(({ length }) => length < PART)) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
        coverRun(line, covered, at, at + form.length);
    }
    for (let at = 0; at < hashes.length; at++) {
      if (!mayHold(grams, hashes[at] ?? 0)) continue;
      const part = text.slice(at, at + PART);
      if (hidden.some((form) => form.includes(part))) coverRun(line, covered, at, at + PART);
    }
  }
  return withoutCovered(line, covered).replace(SECRET_LIKE, HIDDEN);
}

function withoutCovered(line: string, covered: Uint8Array): string {
  let result = '';
  let shown = 0;
  for (let at = covered.indexOf(1); at >= 0; at = covered.indexOf(1, shown)) {
    result += line.slice(shown, at) + HIDDEN;
    shown = covered.indexOf(0, at);
    if (shown < 0) return result;
  }
  return result + line.slice(shown);
}

/**
 * Finds the secrets that a text contains, whole or in part, in any encoding that {@link decodedViews} knows, in another
 * case, backwards, or with anything between their letters and digits. Where there is more to decode than is tried, all of
 * them count as contained.
 *
 * @param lines each one line
 */
export function secretsFoundIn(lines: readonly string[], secrets: readonly string[]): string[] {
  const texts = lines.map((line) => line.toLowerCase());
  // Decoding makes no text longer.
  const long = lines.filter((line) => line.length >= PART);
  if (long.length === 0) return secrets.filter(isMaskable).filter((secret) => isShortIn(secret, texts));
  const decoded = long.map(decodedViews);
  if (decoded.some(({ complete }) => !complete)) return [...secrets];
  const parts = [
    ...new Set(decoded.flatMap(({ views }) => views.flatMap((view) => normalised(view).flatMap(partsOf)))),
  ];
  const hashes = parts.map((part) => hashesOf(part)[0] ?? 0);
  const all = new Set(parts);
  return secrets.filter(isMaskable).filter((secret) => {
    if (secret.length < PART) return isShortIn(secret, texts);
    const { forms, grams } = knownOf(secret);
    const likely = parts.filter((_, index) => mayHold(grams, hashes[index] ?? 0));
    // Of few parts, it is faster to look for each of them.
    return likely.length <= PARTS_FEW ? likely.some((part) => forms.includes(part)) : hasPart(forms, all);
  });
}

function isShortIn(secret: string, texts: readonly string[]): boolean {
  return secret.length < PART && texts.some((text) => text.includes(secret.toLowerCase()));
}

const PARTS_FEW = 500;

/** What is looked for of one secret, in lower case. */
type Known = {
  /** Of what is hidden where it stands. */
  hidden: readonly string[];
  /** All forms, forwards and backwards, a line each, without what may stand between their characters. */
  forms: string;
  /** Of both. */
  grams: Grams;
};

// In characters: enough for the tokens and client secrets of 500 credentials.
const KNOWN_MAX = 50_000_000;
const known = new Map<string, Known>();
let knownSize = 0;

// The same few secrets are asked for with every text, and a token has forms of some ten thousand characters.
function knownOf(secret: string): Known {
  const before = known.get(secret);
  if (before !== undefined) return before;
  const hidden = hiddenForms(secret);
  const plain = secret.length < PART ? [] : new Set([...hidden.flatMap(normalised), ...base32Forms(secret)]);
  const forms = [...new Set([...plain].flatMap((form) => [form, backwards(form)]))].join('\n');
  const size = forms.length + hidden.reduce((sum, { length }) => sum + length, 0);
  if (knownSize + size > KNOWN_MAX) {
    known.clear();
    knownSize = 0;
  }
  const made = { hidden, forms, grams: gramsOf([...hidden, forms]) };
  known.set(secret, made);
  knownSize += size;
  return made;
}

/**
 * Tells whether a text still says one of the secrets, or a secret of somebody else, after {@link hideSecrets}: encoded
 * more than once, or spread over other characters.
 */
export function stillRepeats(line: string, secrets: readonly string[]): boolean {
  const { views, complete } = decodedViews(line);
  if (!complete && secrets.some((secret) => secret.length >= PART)) return true;
  if (views.some((view) => SECRET_WHOLE.test(view))) return true;
  const long = secrets.filter((secret) => secret.length >= PART);
  return long.length > 0 && secretsFoundIn([line], long).length > 0;
}

// Nearly every text. The other ways of `normalised` and `backwards` come to the same for it, but for the forms of a token
// they take as long as half of a bare request.
const ORDINARY = /^[\x21-\x7e]*$/;

function backwards(text: string): string {
  return ORDINARY.test(text)
    ? Buffer.from(text, 'latin1').reverse().toString('latin1')
    : [...text].reverse().join('');
}

// Without what may stand between the characters, and without all but letters and digits.
function normalised(text: string): string[] {
  if (ORDINARY.test(text)) {
    const plain = text.toLowerCase();
    const bare = plain.replace(/[^a-z0-9]+/g, '');
    return plain === bare ? [plain] : [plain, bare];
  }
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{C}\s]+/gu, '')
    .toLowerCase();
  const bare = plain.replace(/[^\p{L}\p{N}]+/gu, '');
  return plain === bare ? [plain] : [plain, bare];
}

function partsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - PART + 1) }, (_, at) => text.slice(at, at + PART));
}

// Compares the parts one by one, because a list of all parts of a token would have thousands of entries.
function hasPart(form: string, parts: ReadonlySet<string>): boolean {
  for (let at = 0; at + PART <= form.length; at++) {
    if (parts.has(form.slice(at, at + PART))) return true;
  }
  return false;
}

// Base32 at any offset within other bytes. The first and last characters depend on these.
function base32Forms(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  return [0, 1, 2, 3, 4].map((before) => {
    const text = Buffer.alloc(Math.floor(((before + bytes.length) * 8) / 5), 'a');
    // The bits of the bytes before are zeros, those that are left over.
    let count = (before * 8) % 5;
    let bits = 0;
    let at = Math.floor((before * 8) / 5);
    for (let index = 0; index < bytes.length; index++) {
      bits = ((bits << 8) | (bytes[index] as number)) & 0xfff;
      for (count += 8; count >= 5; count -= 5) text[at++] = BASE32[(bits >>> (count - 5)) & 31] as number;
    }
    return text.toString('latin1').slice(Math.ceil((before * 8) / 5));
  });
}

// The forms, in lower case, that a careless or hostile server could give a secret: those to mask, its base64 at any
// offset within other bytes, and the secret backwards.
function hiddenForms(secret: string): string[] {
  // The forms of a very short secret are a letter or two, and hiding them would hide ordinary words.
  if (secret.length < PART) return [secret.toLowerCase()];
  const shifted = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), Buffer.from(secret, 'utf8')])
      .toString('base64')
      .replace(/=+$/, '')
      .slice(before === 0 ? 0 : before + 1),
  );
  return [
    ...new Set([...maskForms(secret), ...shifted, backwards(secret)].map((form) => form.toLowerCase())),
  ];
}

function coverRun(line: string, covered: Uint8Array, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from > 0 && covered[from - 1] === 0 && RUN.test(line[from - 1] ?? '')) from--;
  while (to < line.length && covered[to] === 0 && RUN.test(line[to] ?? '')) to++;
  covered.fill(1, from, to);
}
