import { redact } from './redact.ts';
import { LINE_MAX, sanitizeLine, sanitizeWholeLine } from './text.ts';

/**
 * Returns the excerpt of a finding: the text around it in its line, redacted, sanitized and cut.
 *
 * @param column where the finding starts in the line, from 0, in UTF-16 code units
 */
export function excerptOf(line: string, column: number): string {
  // A line can have megabytes, so only a window around the finding is read. Its edges are far from the part that is
  // shown: a secret that is cut in half there, and not recognised, is not shown.
  const from = Math.max(0, column - 400);
  const redacted = redact(line.slice(from, column + 600));
  const before = redact(line.slice(from, column)).length;
  return sanitizeWholeLine(before > 100 ? `…${redacted.slice(before - 60)}` : redacted);
}

/**
 * Finds a match in the excerpt of its line, so that a report can point at it.
 *
 * @param excerpt the result of {@link excerptOf} for the line
 * @param line the whole line
 * @param start of the match in the line, in UTF-16 code units
 * @param end of the match in the line
 * @returns the match's place in the excerpt; undefined if it was cut off or changed
 */
export function markOf(
  excerpt: string,
  line: string,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  const found = redact(line.slice(start, Math.min(end, start + 2 * LINE_MAX)));
  // Behind other text "::" stays as it is.
  const match =
    line.slice(0, start).trim() === ''
      ? sanitizeWholeLine(found)
      : sanitizeWholeLine(`…${found}`).slice(1).trim();
  if (match === '') return undefined;
  // The excerpt may contain the same text several times: the occurrence closest to the expected place counts.
  const before = sanitizeWholeLine(redact(line.slice(Math.max(0, start - 400), start)), 4 * LINE_MAX).length;
  const expected = Math.min(before > 100 ? 61 : before, excerpt.length);
  let closest = -1;
  for (let at = excerpt.indexOf(match); at >= 0; at = excerpt.indexOf(match, at + 1)) {
    if (closest < 0 || Math.abs(at - expected) < Math.abs(closest - expected)) closest = at;
  }
  return closest < 0 ? undefined : { start: closest, end: closest + match.length };
}

/** @returns the text of a file for a message: redacted, sanitized, cut to 80 characters, between backquotes */
export function quote(text: string): string {
  return `\`${sanitizeLine(redact(text), 80).replaceAll('`', "'")}\``;
}
