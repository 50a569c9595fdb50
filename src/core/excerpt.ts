import { redact } from './redact.ts';
import { LINE_MAX, sanitizeLine, sanitizeWholeLine } from './text.ts';

/**
 * The excerpt of a finding: the line around it, redacted, sanitized and cut.
 *
 * @param column where the finding starts in the line, from 0, in UTF-16 code units
 */
export function excerptOf(line: string, column: number): string {
  // Of a line of five megabytes only the part near the finding counts. The edges of that window are far from what is
  // shown, so the cut leaves no half of a secret in it that nobody recognises.
  const from = Math.max(0, column - 400);
  const redacted = redact(line.slice(from, column + 600));
  const before = redact(line.slice(from, column)).length;
  return sanitizeWholeLine(before > 100 ? `…${redacted.slice(before - 60)}` : redacted);
}

/**
 * Finds a match in the excerpt of its line, so that a report can point at it.
 *
 * @param excerpt what {@link excerptOf} made of the line
 * @param line the whole line
 * @param start of the match in the line, in UTF-16 code units
 * @param end of the match in the line
 * @returns its place in the excerpt; undefined where it was cut off or changed
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
  // The excerpt may hold the same text several times: the one closest to the end of what is before the match counts.
  const before = sanitizeWholeLine(redact(line.slice(Math.max(0, start - 400), start)), 4 * LINE_MAX).length;
  const expected = Math.min(before > 100 ? 61 : before, excerpt.length);
  let closest = -1;
  for (let at = excerpt.indexOf(match); at >= 0; at = excerpt.indexOf(match, at + 1)) {
    if (closest < 0 || Math.abs(at - expected) < Math.abs(closest - expected)) closest = at;
  }
  return closest < 0 ? undefined : { start: closest, end: closest + match.length };
}

/** @returns a short piece of a file for a message: redacted, sanitized and cut, between backquotes */
export function quote(text: string): string {
  return `\`${sanitizeLine(redact(text), 80).replaceAll('`', "'")}\``;
}
