import { valuesIn } from '../../core/conceal/conceal.ts';
import { isSecretName } from '../../core/conceal/words.ts';
import { insertedRanges } from './edits.ts';
import type { DiffLine } from './hunks.ts';
import type { PlannedFile } from './model.ts';

/** A part of a line, in UTF-16 code units. */
export type Range = { start: number; end: number };

const NONE: Range = { start: 0, end: 0 };

/**
 * Tells which lines are the middle of a value: of a private key, of a secret whose name is in the line before, or a word
 * that nothing explains.
 *
 * @returns a function that takes a line, and what {@link ownText} says of it
 */
export function partOfSecret({ before, after }: PlannedFile): (line: DiffLine, own: Range) => boolean {
  const keys = [before, after].map((text) =>
    [...text.matchAll(/-----BEGIN [^-\n]{1,60}-----[\w+/=\s\\"',]{0,20000}/g)].map(({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
    })),
  );
  return ({ kind, text, start }, own) => {
    const all = kind === 'added' ? after : before;
    if (keys[kind === 'added' ? 1 : 0]?.some((key) => key.start < start && start < key.end)) {
      return /^[\w+/=\s\\"',]*$/.test(text);
    }
    if (own.end > 0) return false;
    if (/^\s*["']?[\w+/=.-]{8,}["']?[,;\\]?\s*$/.test(text)) return !/^[\w.-]{1,60}==[\d.]+\s*$/.test(text);
    const above = all.slice(Math.max(0, start - 500), start).trimEnd();
    const last = above.slice(above.lastIndexOf('\n') + 1);
    const name = /([\w.-]+)["']?\s*(?::=|=>|[:=])\s*(?:[|>][-+\d]*|\\|["'([{]{1,3})?$/.exec(last)?.[1];
    return name !== undefined && isSecretName(name) && !/^\s*["']?[\w.-]+["']?\s*[:=]/.test(text);
  };
}

// A package or an action of Adobe with its version.
const PUBLIC = /@?\badobe\/[\w.-]{1,80}(?:@[\w.^~-]{1,40})?/g;

/**
 * Tells what may be shown of a line: of one that goes, what a rule found, as in the excerpt of the finding; of one that
 * comes, what an edit wrote. Every other value is hidden, as is one that the file had already.
 */
export function ownText({ before, edits, places }: PlannedFile): (line: DiffLine) => Range {
  const inserted = insertedRanges(edits);
  const found = places.toSorted((a, b) => a.start - b.start);
  return ({ kind, text, start }) => {
    if (kind === 'same') return NONE;
    const end = start + text.length;
    const within = (ranges: readonly Range[]): Range[] =>
      ranges.filter((one) => one.start < end && one.end >= start);
    const changed = within(kind === 'added' ? inserted : edits);
    const named = [...text.matchAll(PUBLIC)]
      .map(({ 0: name, index }) => ({ start: start + index, end: start + index + name.length }))
      .filter((name) => changed.some((one) => one.start <= name.end && name.start <= one.end));
    const all = kind === 'added' ? changed : within(found).filter((one) => one.start >= start);
    const widest = [...all, ...named].toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
    if (widest === undefined) return NONE;
    const own = { start: Math.max(0, widest.start - start), end: Math.min(text.length, widest.end - start) };
    const mayBeMoved = kind === 'added' && !named.includes(widest);
    return mayBeMoved && (holdsSecret(text, own) || wasThere(before, text, own)) ? NONE : own;
  };
}

function holdsSecret(line: string, own: Range): boolean {
  const before = /[\w.-]+(?=\W*$)/.exec(line.slice(0, own.start).slice(-200))?.[0] ?? '';
  const names = line.slice(own.start, own.end).match(/[\w.@/-]+(?=["'\]]{0,2}\s{0,8}(?:=>|[:=]))/g) ?? [];
  return [before, ...names].some(isSecretName);
}

// A secret may have moved within what an edit wrote, such as into a list.
function wasThere(before: string, line: string, own: Range): boolean {
  if (before.includes(line.trim())) return true;
  return valuesIn(line, NONE, false).some(
    ({ start, end }) => start < own.end && own.start < end && before.includes(line.slice(start, end)),
  );
}
