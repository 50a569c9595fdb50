import { valuesIn } from './conceal/conceal.ts';
import type { Place } from './conceal/url.ts';
import { printable } from './one-line.ts';
import { redactLine, shapesIn } from './redact.ts';
import { HIDDEN } from './secrets.ts';
import { LINE_MAX, sanitizeWholeLine } from './text.ts';

// A line can have megabytes, so only a window around the finding is read.
const BEFORE_MAX = 2_000;
const AFTER_MAX = 600;

/** The text around a finding in its line, and where the finding is in it, in UTF-16 code units. */
export type Excerpt = { text: string; mark: Place | undefined };

/**
 * Makes the excerpt of a finding: what the rule matched, with the keys, calls and names around it. Values around it are
 * hidden by where they stand (see {@link valuesIn}), and what looks like a secret everywhere. It is one line, sanitized
 * and cut.
 *
 * @param match what the rule matched, from the start of the line, in UTF-16 code units
 * @param prose whether the line is documentation or a comment
 */
export function excerptOf(line: string, match: Place, prose = false): Excerpt {
  const far = match.start > BEFORE_MAX;
  // What the start of a window is part of is not known, so of a line that is cut nothing before the match is shown.
  const before = far ? ' ' : printable(line.slice(0, match.start));
  const end = Math.min(match.end, match.start + AFTER_MAX);
  const found = printable(line.slice(match.start, end));
  const all = before + found + printable(line.slice(end, match.start + AFTER_MAX));
  const kept = { start: before.length, end: before.length + found.length };
  const shown = hiddenIn(all, [...valuesIn(all, kept, prose), ...shapesIn(all)], kept);
  const { start } = shown.kept;
  const cut = far || start > 100 ? Math.max(0, start - 60) : 0;
  const text = sanitizeWholeLine(far || cut > 0 ? `…${shown.text.slice(cut)}` : shown.text);
  return { text, mark: markIn(text, shown.text, shown.kept, cut) };
}

// Also tells where the match is in the result.
function hiddenIn(line: string, places: Place[], kept: Place): { text: string; kept: Place } {
  let text = '';
  let at = 0;
  let { start, end } = kept;
  for (const place of merged(line, places, kept)) {
    const shift = HIDDEN.length - (place.end - place.start);
    text += line.slice(at, place.start) + HIDDEN;
    at = place.end;
    if (place.end <= kept.start) start += shift;
    if (place.end <= kept.end) end += shift;
    else if (place.start < kept.end) end += place.start + HIDDEN.length - kept.end;
  }
  return { text: text + line.slice(at), kept: { start, end } };
}

// Values that only white space separates are one.
function merged(line: string, places: Place[], kept: Place): Place[] {
  const all: Place[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    const between = last === undefined ? '' : line.slice(last.end, place.start);
    const meetsKept = last !== undefined && last.end <= kept.start && kept.start <= place.start;
    if (
      last !== undefined &&
      (place.start < last.end || (between.trim() === '' && !meetsKept && last.end !== kept.end))
    )
      last.end = Math.max(last.end, place.end);
    else all.push({ ...place });
  }
  return all;
}

function markIn(excerpt: string, line: string, kept: Place, cut: number): Place | undefined {
  const found = line.slice(kept.start, Math.min(kept.end, kept.start + 2 * LINE_MAX));
  // Behind other text "::" stays as it is.
  const first = line.slice(0, kept.start).trim() === '';
  const match = first ? sanitizeWholeLine(found) : sanitizeWholeLine(`…${found}`).slice(1).trim();
  if (match === '') return undefined;
  // The excerpt may contain the same text several times: the occurrence closest to the expected place counts.
  const before = sanitizeWholeLine(line.slice(cut, kept.start), 4 * LINE_MAX).length;
  let closest = -1;
  for (let at = excerpt.indexOf(match); at >= 0; at = excerpt.indexOf(match, at + 1)) {
    if (closest < 0 || Math.abs(at - before) < Math.abs(closest - before)) closest = at;
  }
  return closest < 0 ? undefined : { start: closest, end: closest + match.length };
}

/** @returns the text of a file for a message: redacted, sanitized, cut to 80 characters, between backquotes */
export function quote(text: string): string {
  return `\`${redactLine(text, 80).replaceAll('`', "'")}\``;
}
