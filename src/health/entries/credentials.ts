import { sanitize, secretsIn } from '../../core/text.ts';
import type { HealthEntry } from '../model.ts';
import type { RawEntry } from './credential-list.ts';
import { checkEntry, type EntryOptions } from './entry.ts';
import type { FieldTrouble } from './entry-credential.ts';
import { ENTRY_FIELDS, type EntryField, isActionInput, isEntryField, meantField } from './entry-fields.ts';

/** All entries, and what is odd or wrong with them, one line each with the name of the entry and of the field. */
export type CheckedList = {
  entries: HealthEntry[];
  problems: string[];
  /** Those that are as they are where a run gets no secrets. */
  forgotten: string[];
  trimmed: string[];
  twice: string[];
};

/** More entries than this are refused. */
export const ENTRIES_MAX = 500;

/** A longer name is refused, in characters. */
export const NAME_MAX = 80;

// An unknown key is repeated only where it looks like a key: it may be a secret that got into its place.
const KEY_LIKE = /^[A-Za-z][A-Za-z_-]{0,29}$/;

/**
 * Checks the entries, every field of each.
 *
 * @param raw the entries
 * @param options what the action says where an entry says nothing
 * @param secrets every secret of every entry
 * @param single the one entry stands for the inputs of a single credential
 * @returns the entries, to be used only where there are no problems
 */
export function checkEntries(
  raw: readonly RawEntry[],
  options: EntryOptions,
  secrets: readonly string[],
  single = false,
): CheckedList {
  const list: CheckedList = { entries: [], problems: [], forgotten: [], trimmed: [], twice: [] };
  if (raw.length > ENTRIES_MAX) {
    list.problems.push(
      `It has ${raw.length} entries; at most ${ENTRIES_MAX} are allowed. Split the list over several jobs.`,
    );
  }
  const entries = raw.slice(0, ENTRIES_MAX);
  const names = entries.map(nameOf);
  const keys = entries.flatMap(({ fields }) => [...fields.keys()].filter((key) => KEY_LIKE.test(key)));
  const near = secretsIn([...names, ...keys], secrets);
  const seen = new Map<string, number>();
  entries.forEach((entry, index) => {
    const name = sanitize(names[index] ?? '', near, NAME_MAX);
    const label = name === '' ? `entry ${entry.at}` : `entry "${name}"`;
    const place = (field?: string): string => {
      if (single) return field === undefined ? '' : `\`${field}\` `;
      return field === undefined ? `${label}: ` : `${label}, ${field}: `;
    };
    const say = (field: string | undefined, text: string): void => {
      list.problems.push(`${place(field)}${text}`);
    };
    for (const trouble of entry.troubles) say(undefined, trouble);
    // What is no mapping has no fields to judge; an empty mapping lacks them.
    if (entry.fields.size === 0 && entry.troubles.length > 0) return;
    sayKeys(entry, near, say);
    const wrong = nameTrouble(entry, name, seen);
    if (wrong !== undefined) say('name', wrong);

    const given = new Map(
      [...entry.fields].flatMap(([key, value]) => (isEntryField(key) ? [[key, value]] : [])),
    );
    const suggested = new Set([...entry.fields.keys()].flatMap((key) => suggestion(key, given) ?? []));
    const checked = checkEntry(given, suggested, options, secrets);
    for (const { field, text, forgotten } of inOrder(checked.troubles)) {
      if (forgotten === true) list.forgotten.push(`${place(field)}${text}`);
      else say(field, text);
    }
    const where = single ? '' : `${label}, `;
    for (const field of checked.trimmed) list.trimmed.push(`${single ? 'Input: ' : where}${field}.`);
    if (checked.twice) list.twice.push(`${single ? 'Input: ' : where}client-secret.`);
    list.entries.push({ name, ...checked.entry });
  });
  return list;
}

function nameOf({ fields }: RawEntry): string {
  const value = fields.get('name');
  return value?.form === 'text' ? (value.texts[0]?.trim() ?? '') : '';
}

// A name is taken as it will be shown, because that is what people and the history of the issue tell entries apart by.
function nameTrouble({ at, fields }: RawEntry, name: string, seen: Map<string, number>): string | undefined {
  const value = fields.get('name');
  if (value === undefined) {
    return [...fields.keys()].some((key) => !isEntryField(key) && meantField(key) === 'name')
      ? undefined
      : 'is missing: every entry needs a name.';
  }
  if (value.form !== 'text') return 'must be one text.';
  const text = value.texts[0]?.trim() ?? '';
  if (name === '') return 'is empty: every entry needs a name.';
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) return 'must be one line without control characters.';
  if (text.length > NAME_MAX) return `must have at most ${NAME_MAX} characters; it has ${text.length}.`;
  const before = seen.get(name.toLowerCase());
  if (before !== undefined) {
    return `is the name of entry ${before} as well: names must differ by more than upper and lower case.`;
  }
  seen.set(name.toLowerCase(), at);
  return undefined;
}

function suggestion(key: string, given: ReadonlyMap<EntryField, unknown>): EntryField | undefined {
  const meant = isEntryField(key) ? undefined : meantField(key);
  return meant === undefined || given.has(meant) ? undefined : meant;
}

function sayKeys(
  { fields, repeated }: RawEntry,
  secrets: readonly string[],
  say: (field: string | undefined, text: string) => void,
): void {
  const shown = (key: string): string | undefined =>
    KEY_LIKE.test(key) ? sanitize(key, secrets) : undefined;
  for (const key of repeated) {
    say(shown(key) ?? 'a key', 'is given more than once.');
  }
  for (const key of fields.keys()) {
    if (!isEntryField(key)) say(shown(key) ?? 'a key', unknownKey(key));
  }
}

function unknownKey(key: string): string {
  if (isActionInput(key)) return 'is an input of the action, not of an entry.';
  const meant = meantField(key);
  return meant === undefined
    ? `is not a known key; known are ${ENTRY_FIELDS.join(', ')}.`
    : `is not a known key; did you mean ${meant}?`;
}

function inOrder(troubles: readonly FieldTrouble[]): FieldTrouble[] {
  return troubles.toSorted((a, b) => ENTRY_FIELDS.indexOf(a.field) - ENTRY_FIELDS.indexOf(b.field));
}
