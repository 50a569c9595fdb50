import { storeCommand } from '../../core/github-secret.ts';
import { sanitize, secretsIn } from '../../core/text.ts';
import type { HealthEntry } from '../model.ts';
import { PROJECT_MAX } from './belongings.ts';
import { checkEntry, type EntryOptions } from './check-entry.ts';
import type { FieldError } from './credential.ts';
import { ENTRY_FIELDS, type EntryField, isActionInput, isEntryField, resolveFieldName } from './fields.ts';
import type { RawEntry } from './parse-list.ts';

/** The entries, and lines about them. Each line names the entry and the field. */
export type CheckedList = {
  /** Valid only if there are no `problems` and no `missingSecret`. */
  entries: HealthEntry[];
  problems: string[];
  /** Empty fields, perhaps because the run gets no secrets. */
  missingSecret: string[];
  /** How to store the client secrets of `missingSecret`. */
  toStore: string[];
  /** Fields from whose values surrounding white space or quotes were removed. */
  trimmed: string[];
  /** Fields with the same client secret twice. */
  duplicateSecret: string[];
};

/** Maximum number of entries. */
export const ENTRIES_MAX = 500;

/** Maximum length of a name, in characters. */
export const NAME_MAX = 80;

// Messages show an unknown key only if it looks like a key, because it may be a secret in the wrong place.
const KEY_LIKE = /^[A-Za-z][A-Za-z_-]{0,29}$/;

/**
 * Checks every field of every entry.
 *
 * @param options for fields that an entry does not have
 * @param secrets every secret of every entry
 * @param single true if the one entry comes from the inputs for a single credential
 */
export function checkEntries(
  raw: readonly RawEntry[],
  options: EntryOptions,
  secrets: readonly string[],
  single = false,
): CheckedList {
  const list: CheckedList = {
    entries: [],
    problems: [],
    missingSecret: [],
    toStore: [],
    trimmed: [],
    duplicateSecret: [],
  };
  if (raw.length > ENTRIES_MAX) {
    list.problems.push(
      `It has ${raw.length} entries; at most ${ENTRIES_MAX} are allowed. Split the list over several jobs.`,
    );
  }
  const entries = raw.slice(0, ENTRIES_MAX);
  const names = entries.map(nameOf);
  const keys = entries.flatMap(({ fields }) => [...fields.keys()].filter((key) => KEY_LIKE.test(key)));
  const near = secretsIn([...names, ...entries.map(projectOf), ...keys], secrets);
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
    for (const error of entry.errors) say(undefined, error);
    // An entry that is not a mapping has no fields to check; an empty mapping has missing fields.
    if (entry.fields.size === 0 && entry.errors.length > 0) return;
    sayKeys(entry, near, say);
    for (const error of nameErrors(entry, name, seen)) say('name', error);

    const given = new Map(
      [...entry.fields].flatMap(([key, value]) => (isEntryField(key) ? [[key, value]] : [])),
    );
    const suggested = new Set([...entry.fields.keys()].flatMap((key) => suggestion(key, given) ?? []));
    const checked = checkEntry(given, suggested, options, secrets);
    const { secret } = checked.entry;
    const command = secret && storeCommand(secret, options.here);
    for (const { field, text, missingSecret } of inOrder(checked.errors)) {
      if (missingSecret !== true) say(field, text);
      else {
        list.missingSecret.push(`${place(field)}${text}`);
        if (field === 'client-secret' && command !== undefined)
          list.toStore.push(`${place(field)}is stored with: ${command}`);
      }
    }
    const where = single ? '' : `${label}, `;
    for (const field of checked.trimmed) {
      const how = field === 'client-secret' && command !== undefined ? `; store it with: ${command}` : '.';
      list.trimmed.push(`${single ? 'Input: ' : where}${field}${how}`);
    }
    if (checked.duplicateSecret) list.duplicateSecret.push(`${single ? 'Input: ' : where}client-secret.`);
    const { project } = checked.entry;
    list.entries.push({
      name,
      ...checked.entry,
      project: project && sanitize(project, near, PROJECT_MAX),
    });
  });
  return list;
}

function nameOf(entry: RawEntry): string {
  return textOf(entry, 'name');
}

function projectOf(entry: RawEntry): string {
  return textOf(entry, 'project');
}

function textOf({ fields }: RawEntry, field: EntryField): string {
  const value = fields.get(field);
  return value?.form === 'text' ? (value.texts[0]?.trim() ?? '') : '';
}

// Names are compared as reports show them, because readers and the issue history identify entries by that form.
function nameErrors({ at, fields }: RawEntry, name: string, seen: Map<string, number>): string[] {
  const value = fields.get('name');
  if (value === undefined) {
    const isMisspelled = [...fields.keys()].some(
      (key) => !isEntryField(key) && resolveFieldName(key) === 'name',
    );
    return isMisspelled ? [] : ['is missing: every entry needs a name.'];
  }
  if (value.form !== 'text') return ['must be one text.'];
  const text = value.texts[0]?.trim() ?? '';
  if (name === '') return ['is empty: every entry needs a name.'];
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) return ['must be one line without control characters.'];
  if (text.length > NAME_MAX) return [`must have at most ${NAME_MAX} characters; it has ${text.length}.`];
  const before = seen.get(name.toLowerCase());
  if (before !== undefined) {
    return [`is the name of entry ${before} as well: names must differ by more than upper and lower case.`];
  }
  seen.set(name.toLowerCase(), at);
  return [];
}

function suggestion(key: string, given: ReadonlyMap<EntryField, unknown>): EntryField | undefined {
  const field = isEntryField(key) ? undefined : resolveFieldName(key);
  return field === undefined || given.has(field) ? undefined : field;
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
  const field = resolveFieldName(key);
  return field === undefined
    ? `is not a known key; known keys are ${ENTRY_FIELDS.join(', ')}.`
    : `is not a known key; did you mean ${field}?`;
}

function inOrder(errors: readonly FieldError[]): FieldError[] {
  return errors.toSorted((a, b) => ENTRY_FIELDS.indexOf(a.field) - ENTRY_FIELDS.indexOf(b.field));
}
