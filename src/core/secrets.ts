/** What is shown in place of a secret. */
export const HIDDEN = '***';

// A shorter common run than this occurs in ordinary words; a longer one would let a part of a secret through.
const PART = 8;

// A segment of a token that is shorter tells nothing, and hiding it would blank out ordinary text.
const SEGMENT_MIN = 16;

/** What a client secret of Adobe or a JSON Web Token looks like, for a regular expression. */
export const SECRET_SHAPE = String.raw`p8e-[\w-]+|eyJ[\w-]{5,}(?:\.[\w-]*){0,2}`;
const SECRET_LIKE = new RegExp(String.raw`\b(?:${SECRET_SHAPE})`, 'gi');
// A part of a secret is hidden with the whole run of such characters around it: the rest of an encoded secret next to a
// hidden part is a part of it as well.
const RUN = /[\w+/=.%~-]/;

/**
 * The forms of a secret that a later step may print and that the runner does not derive from it: URL and form encoding,
 * base64url and hexadecimal. A secret of fewer than 8 characters has none, because hiding those would blank out
 * ordinary text.
 *
 * @returns the forms to mask, the secret itself first
 * Source: actions/runner `src/Runner.Common/HostContext.cs` (it derives base64, JSON, XML and other escapes).
 */
export function maskForms(secret: string): string[] {
  if (secret.length < PART) return [secret];
  const bytes = Buffer.from(secret, 'utf8');
  return [
    ...new Set([
      secret,
      encodeURIComponent(secret),
      new URLSearchParams([['', secret]]).toString().slice(1),
      bytes.toString('base64url'),
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
    ]),
  ];
}

/**
 * The parts of an access token that tell something by themselves. The runner hides a token only where it appears as a
 * whole, so each of them is masked as well.
 *
 * @returns the segments of a JSON Web Token; none for an opaque token
 */
export function tokenSegments(token: string): string[] {
  const segments = token.split('.');
  return segments.length === 1 ? [] : segments.filter((segment) => segment.length >= SEGMENT_MIN);
}

/**
 * Hides secrets in a line: known ones, whole or in part and in every form, and what looks like a token or a client
 * secret of Adobe.
 *
 * @param line one line without invisible characters, which could split a secret
 */
export function hideSecrets(line: string, secrets: readonly string[]): string {
  const covered = new Uint8Array(line.length);
  const text = line.toLowerCase();
  for (const form of secrets.filter((secret) => secret !== '').flatMap(hiddenForms)) {
    const size = Math.min(PART, form.length);
    for (let at = 0; at + size <= text.length; at++) {
      if (form.includes(text.slice(at, at + size))) coverRun(line, covered, at, at + size);
    }
  }
  let result = '';
  for (let at = 0; at < line.length; at++) {
    if (covered[at] === 0) result += line[at];
    else if (at === 0 || covered[at - 1] === 0) result += HIDDEN;
  }
  return result.replace(SECRET_LIKE, HIDDEN);
}

/** @returns those of the secrets that {@link hideSecrets} would hide, whole or in part, in one of the lines */
export function secretsFoundIn(lines: readonly string[], secrets: readonly string[]): string[] {
  const texts = lines.map((line) => line.toLowerCase());
  const parts = new Set(texts.flatMap(partsOf));
  return secrets.filter((secret) =>
    hiddenForms(secret).some((form) =>
      form.length < PART ? form !== '' && texts.some((text) => text.includes(form)) : hasPart(form, parts),
    ),
  );
}

function partsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - PART + 1) }, (_, at) => text.slice(at, at + PART));
}

// Looks at the parts one by one: a list of those of a token would have thousands.
function hasPart(form: string, parts: ReadonlySet<string>): boolean {
  for (let at = 0; at + PART <= form.length; at++) {
    if (parts.has(form.slice(at, at + PART))) return true;
  }
  return false;
}

// Everything that a careless or hostile server could make of a secret, in lower case: also base64 of the secret after
// one or two other bytes, and the secret backwards.
function hiddenForms(secret: string): string[] {
  // A form of a very short one is a letter or two, which would blank out ordinary words.
  if (secret.length < PART) return [secret.toLowerCase()];
  const shifted = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), Buffer.from(secret, 'utf8')])
      .toString('base64')
      .replace(/=+$/, '')
      .slice(before === 0 ? 0 : before + 1),
  );
  const backwards = [...secret].reverse().join('');
  return [...maskForms(secret), ...shifted, backwards].map((form) => form.toLowerCase());
}

function coverRun(line: string, covered: Uint8Array, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from > 0 && covered[from - 1] === 0 && RUN.test(line[from - 1] ?? '')) from--;
  while (to < line.length && covered[to] === 0 && RUN.test(line[to] ?? '')) to++;
  covered.fill(1, from, to);
}
