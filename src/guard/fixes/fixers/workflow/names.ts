import { quote } from '../../../../core/excerpt.ts';
import type { Document } from '../../../detect/document.ts';
import { type Entry, entryOf, textOf } from '../../../detect/tree.ts';
import { lineEndOf } from '../../edits.ts';
import type { Edit } from '../../model.ts';
import { addedEntry, renamedKey } from '../../tree-edits.ts';
import { addedInput, type WorkflowStep } from './steps.ts';

/** A value of a workflow that is made from another one, with what it needs elsewhere. */
export type OtherValue = { value: string; edits: readonly (Edit | undefined)[]; todo: string[] };

// `${{ secrets.NAME }}`, `${{ secrets[format('{0}_NAME', matrix.env)] }}`.
const NAMED = /^(?<before>\$\{\{\s*(?<context>secrets|vars|inputs)\.)(?<name>[\w-]+)(?<after>\s*\}\})$/;
const MADE =
  /^(?<before>\$\{\{\s*(?<context>secrets|vars)\[\s*format\(\s*')(?<name>[\w{}-]+)(?<after>'[^}]*\)\s*\]\s*\}\})$/;
const ENV = /^\$\{\{\s*env\.(?<name>\w+)\s*\}\}$/;

/**
 * Names a secret after the one of another setting of the technical account: `CM_TECHNICAL_ACCOUNT_ID` becomes
 * `CM_TECHNICAL_ACCOUNT_EMAIL`. Where that one is declared (inputs and secrets of a reusable workflow, inputs of an
 * action), the new one is declared next to it.
 *
 * @param word what takes the place of `from`, in lower case
 * @param what what a person stores there
 * @returns undefined if the value is none of the known expressions
 */
export function valueLike(
  document: Document,
  given: string,
  [from, word]: readonly [from: 'id' | 'email', word: 'id' | 'email'],
  what: string,
): OtherValue | undefined {
  const env = ENV.exec(given)?.groups?.['name'];
  const behind = env === undefined ? undefined : envValue(document, env);
  const groups = (NAMED.exec(behind ?? given) ?? MADE.exec(behind ?? given))?.groups;
  if (groups === undefined) return undefined;
  const { before = '', context = '', name = '', after = '' } = groups;
  const other = renamed(name, from, word);
  const places = document.objects.filter(
    ({ path, entries }) => isDeclaration(path, context) && has(entries, name),
  );
  if (context === 'inputs' && places.length === 0) return undefined;
  const isThere = places.some(({ entries }) => has(entries, other));
  const kind = context === 'vars' ? 'variable' : 'secret';
  const declared = `Give ${quote(other)} wherever this ${context === 'inputs' || places.length > 0 ? 'file' : 'workflow'} is used: ${what}.`;
  return {
    value: `${before}${other}${after}`,
    edits: isThere ? [] : places.map(({ entries }) => declaredLike(document, entries, name, other)),
    todo: [places.length > 0 ? declared : `Create the ${kind} ${quote(other)}: ${what}.`],
  };
}

function has(entries: readonly Entry[], name: string): boolean {
  return entryOf(entries, name) !== undefined;
}

function isDeclaration(path: readonly string[], context: string): boolean {
  if (path.at(-1) !== context) return false;
  return path.length === 1 ? context === 'inputs' : /^workflow_(?:call|dispatch)$/.test(path.at(-2) ?? '');
}

function envValue({ objects }: Document, name: string): string | undefined {
  const values = objects
    .filter(({ path }) => path.at(-1) === 'env')
    .flatMap(({ entries }) => textOf(entryOf(entries, name)?.value) ?? []);
  return new Set(values).size === 1 ? values[0] : undefined;
}

/** @returns a name of the same style, with another last word */
export function renamed(name: string, from: string, word: string): string {
  const account = new RegExp(`(?<=tech(?:nical)?[_-]?(?:acc(?:oun)?t?)?[_-]?)${from}(?![a-z])`, 'i');
  const alone = new RegExp(`(?<=[_-]|^)${from}(?=[_-]|$)`, 'i');
  const pattern = [account, alone].find((one) => one.test(name));
  const cased = (like: string): string => {
    if (like === like.toUpperCase()) return word.toUpperCase();
    return like === like.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
  };
  if (pattern !== undefined) return name.replace(pattern, cased);
  const separator = name.includes('-') ? '-' : '_';
  return `${name}${separator}${cased(name)}`;
}

function declaredLike(
  document: Document,
  entries: readonly Entry[],
  name: string,
  other: string,
): Edit | undefined {
  const like = entryOf(entries, name);
  if (like === undefined) return undefined;
  const first = like.value.kind === 'object' ? like.value.entries[0] : undefined;
  const { text } = document;
  const isBlock = first !== undefined && /^\s*[\r\n]/.test(text.slice(like.end + 1, first.start));
  const edit = addedEntry(document, entries, like, [other, '{ required: true }']);
  if (edit === undefined || !isBlock || first === undefined) return edit;
  const column = /[^\r\n]*$/.exec(text.slice(Math.max(0, first.start - 200), first.start))?.[0].length ?? 0;
  const block = `${lineEndOf(text)}${' '.repeat(column)}required: true`;
  return { ...edit, text: edit.text.replace(/ \{ required: true \}$/, () => block) };
}

const CONSOLE = 'Adobe Developer Console, the OAuth Server-to-Server credential of the project';
/** What to store as the email of a technical account. */
const EMAIL = `the email of the technical account (${CONSOLE})`;
const ID = `the id of the technical account (${CONSOLE})`;

/**
 * Gives a step the id and the email of the technical account, of which it has one: that whose name says email was the
 * email.
 *
 * @returns undefined if the value is none of the known expressions
 */
export function accountEdits(
  document: Document,
  step: WorkflowStep,
  account: Entry,
): Omit<OtherValue, 'value'> | undefined {
  const given = textOf(account.value) ?? '';
  const isEmail = given.includes('{{') ? /e_?-?mail/i.test(given) : given.includes('@');
  const [from, word] = isEmail ? (['email', 'id'] as const) : (['id', 'email'] as const);
  const key = renamed(account.key, 'id', 'email');
  const name = renamed('TECHNICALACCID', 'id', word);
  const other = given.includes('{{')
    ? valueLike(document, given, [from, word], isEmail ? ID : EMAIL)
    : {
        value: `\${{ secrets.${name} }}`,
        edits: [],
        todo: [`Create the secret ${name}: ${isEmail ? ID : EMAIL}.`],
      };
  if (other === undefined) return undefined;
  return {
    edits: [
      ...other.edits,
      ...(isEmail ? [renamedKey(document, account, key)] : []),
      addedInput(document, step, account, [isEmail ? account.key : key, other.value]),
    ],
    todo: other.todo,
  };
}
