import { valuesIn } from '../../core/conceal/conceal.ts';
import { isSecretName } from '../../core/conceal/words.ts';
import { HIDDEN } from '../../core/secrets.ts';
import { placesOf } from '../detect/evidence.ts';
import { insertedRanges } from './edits.ts';
import type { DiffLine } from './hunks.ts';
import type { PlannedFile } from './model.ts';

/** A part of a line, in UTF-16 code units. */
export type Range = { start: number; end: number };

const NONE: Range = { start: 0, end: 0 };

// A private key has lines that look like nothing.
const PRIVATE_KEY = /(?<=-----BEGIN [A-Z ]{1,40}-----)[^-]{1,20000}/g;
const WORD = /^\s*["']?[\w+/=.-]{8,}["']?[,;\\]?\s*$/;
const WITH_VERSION = /^[\w.-]{1,60}==[\d.]+\s*$/;
const OPEN_NAME = /([\w.-]+)["']?\s*(?::=|=>|[:=])\s*(?:[|>][-+\d]*|\\|["'([{]{1,3})?$/;

/**
 * Hides lines that are the middle of a value: of a private key, of a secret whose name is in the line before, or a word
 * that nothing explains.
 *
 * @returns a function that takes a line, and what {@link ownText} says of it
 */
export function withoutParts({ before, after }: PlannedFile): (line: DiffLine, own: Range) => DiffLine {
  const keys = { before: placesOf(PRIVATE_KEY, before), after: placesOf(PRIVATE_KEY, after) };
  const isPart = ({ kind, text, start }: DiffLine): boolean => {
    if (WORD.test(text)) return !WITH_VERSION.test(text);
    const above = (kind === 'added' ? after : before).slice(Math.max(0, start - 500), start).trimEnd();
    const name = OPEN_NAME.exec(above.slice(above.lastIndexOf('\n') + 1))?.[1];
    return name !== undefined && isSecretName(name) && !/^\s*["']?[\w.-]+["']?\s*[:=]/.test(text);
  };
  return (line, own) => {
    const { kind, text, start } = line;
    const inKey = keys[kind === 'added' ? 'after' : 'before'].some(
      (key) => key.start < start + text.length && start < key.end,
    );
    if (!inKey && (own.end > 0 || !isPart(line))) return line;
    const name = inKey ? /^[^\r\n]*-----BEGIN /.exec(text)?.[0] : undefined;
    return { ...line, text: `${name ?? /^[ \t]*/.exec(text)?.[0]}${HIDDEN}` };
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
