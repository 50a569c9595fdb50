import { lineAt } from '../../../../core/lines.ts';
import type { Document } from '../../../detect/document.ts';
import { placesOf } from '../../../detect/evidence.ts';
import { combined } from '../../combined.ts';
import { lineRemoval } from '../../edits.ts';
import type { Edit } from '../../model.ts';
import { expressionEnd, type Item, itemsIn } from '../requests/lexing.ts';

type Field = Item & { key: string; value: string };

const KEPT = new Set(['clientId', 'clientSecret']);
const GONE = new Set(['technicalAccountId', 'orgId', 'privateKey', 'passphrase']);
const PRODUCTION = /^["'`]https:\/\/ims-na1\.adobelogin\.com\/?["'`]$/;
const STAGE = /^(?<quote>["'`])https:\/\/ims-na1-stg1\.adobelogin\.com\/?["'`]$/;

/**
 * Makes the settings of every call of `@adobe/jwt-auth` those of `@adobe/auth-token`, and removes the variables that only
 * the old ones read.
 *
 * @param name of the function, which the file has loaded before `from`, with these quotation marks
 * @returns undefined if a call or a use of the function has another form
 */
export function argumentEdits(
  document: Document,
  { name, from, quote }: { name: string; from: number; quote: string },
  scopes: string,
): Edit[] | undefined {
  const { text } = document;
  const uses = usesOf(document, name).filter(({ start }) => start > from);
  const opens = uses.map(({ end }) => objectOf(document, end));
  if (opens.length === 0 || opens.includes(undefined)) return undefined;
  const edits: Edit[] = [];
  const unused: string[] = [];
  for (const open of new Set(opens as number[])) {
    const fields = fieldsOf(text, open);
    const made = fields && settingsEdits(text, fields, `${quote}${scopes}${quote}`, quote);
    if (fields === undefined || made === undefined) return undefined;
    edits.push(...made);
    for (const { key, value } of fields) if (!KEPT.has(key)) unused.push(value);
  }
  return combined([...edits, ...unused.flatMap((value) => declaration(document, value, from) ?? [])]);
}

function usesOf({ text, inComment }: Document, name: string): Item[] {
  const pattern = new RegExp(`(?<![\\w$.'"/@-])${name.replaceAll('$', '\\$')}(?![\\w$'"/-]|\\s?:)`, 'g');
  return placesOf(pattern, text).filter(({ start }) => !inComment(start));
}

// `({ … })`, or `(config)` of an object that nothing else uses.
function objectOf(document: Document, end: number): number | undefined {
  const { text } = document;
  const rest = text.slice(end, end + 200);
  const call = /^\(\s*(?:\{|(?<name>[A-Za-z_$][\w$]*)\s*\))/.exec(rest);
  if (call === null) return undefined;
  const variable = call.groups?.['name'];
  if (variable === undefined) return end + call[0].length - 1;
  const [declared, used, ...more] = usesOf(document, variable);
  if (declared === undefined || used === undefined || more.length > 0) return undefined;
  if (!/(?:const|let|var)[ \t]+$/.test(text.slice(Math.max(0, declared.start - 20), declared.start)))
    return undefined;
  const set = /^[ \t]*=\s*\{/.exec(text.slice(declared.end, declared.end + 200));
  return set === null ? undefined : declared.end + set[0].length - 1;
}

function fieldsOf(text: string, open: number): Field[] | undefined {
  const items = itemsIn(text, open, /,/)?.items;
  const fields = items?.flatMap(({ start, end }) => {
    const written = text.slice(start, end);
    const match = /^(?<quote>["']?)(?<key>\w+)\k<quote>(?:\s*:\s*(?<value>[\s\S]+))?$/.exec(written);
    const { key = '', value = key } = match?.groups ?? {};
    return key === '' ? [] : [{ start, end, key, value }];
  });
  return fields?.length === items?.length ? fields : undefined;
}

function settingsEdits(
  text: string,
  fields: readonly Field[],
  scopes: string,
  quote: string,
): Edit[] | undefined {
  const keys = new Set(fields.map(({ key }) => key));
  if (![...KEPT, 'metaScopes'].every((key) => keys.has(key)) || keys.size < fields.length) return undefined;
  const removed: Field[] = [];
  const edits: Edit[] = [];
  for (const field of fields) {
    const { key, value, start, end } = field;
    if (KEPT.has(key)) continue;
    if (key === 'metaScopes') edits.push({ start, end, text: `scope: ${scopes}` });
    else if (key === 'ims' && STAGE.test(value))
      edits.push({ start, end, text: `environment: ${quote}stage${quote}` });
    else if (GONE.has(key) || (key === 'ims' && PRODUCTION.test(value))) removed.push(field);
    else return undefined;
  }
  return [...edits, ...removedFields(text, fields, removed)];
}

function removedFields(text: string, fields: readonly Field[], removed: readonly Field[]): Edit[] {
  const lastKept = fields.findLastIndex((field) => !removed.includes(field));
  const kept = fields[lastKept];
  return removed
    .map((field): Edit => {
      const index = fields.indexOf(field);
      const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, field.start - 200), field.start))?.[0] ?? '';
      const rest = /^[ \t]*(?<comma>,?)[ \t]*(?:\/\/[^\r\n]*)?(?=[\r\n])/.exec(text.slice(field.end));
      const next = fields[index + 1];
      if (before.trim() === '' && rest !== null) return lineRemoval(text, field);
      if (index < lastKept && next !== undefined) return { start: field.start, end: next.start, text: '' };
      const from = index === lastKept + 1 ? (kept?.end ?? field.start) : (fields[index - 1]?.end ?? 0);
      return { start: from, end: field.end, text: '' };
    })
    .concat(danglingComma(text, fields, lastKept));
}

// The list had no comma at its end.
function danglingComma(text: string, fields: readonly Field[], lastKept: number): Edit[] {
  const kept = fields[lastKept];
  const last = fields.at(-1);
  if (kept === undefined || last === undefined || kept === last) return [];
  const isAlone = /[\r\n][ \t]*$/.test(text.slice(Math.max(0, last.start - 200), last.start));
  const had = /^\s*,/.test(text.slice(last.end, last.end + 200));
  return isAlone && !had && text[kept.end] === ',' ? [{ start: kept.end, end: kept.end + 1, text: '' }] : [];
}

// `const key = …;` on its own lines, where only the setting reads it.
function declaration(document: Document, value: string, from: number): Edit | undefined {
  if (!/^[A-Za-z_$][\w$]*$/.test(value)) return undefined;
  const { text, lines } = document;
  const exact = value.replaceAll('$', '\\$');
  const everywhere = placesOf(new RegExp(`(?<![\\w$.])${exact}(?![\\w$])`, 'g'), text).filter(
    ({ start }) => !document.inComment(start),
  );
  // `key: key` and `key` alone.
  const names = everywhere.filter(({ end }) => !/^\s?:/.test(text.slice(end, end + 3)));
  const [declared] = names;
  if (declared === undefined || names.length !== 2 || declared.start < from) return undefined;
  const start = lines[lineAt(lines, declared.start)] ?? 0;
  const head = /^[ \t]*(?:const|let|var)[ \t]+$/.test(text.slice(start, declared.start));
  const set = /^[ \t]*=[ \t]*(?=\S)/.exec(text.slice(declared.end, declared.end + 20));
  if (!head || set === null) return undefined;
  const begin = declared.end + set[0].length;
  const end = /[[{]/.test(text[begin] ?? '')
    ? (itemsIn(text, begin, /,/)?.close ?? Number.NaN) + 1
    : expressionEnd(text, begin);
  if (end === undefined || !(end > begin)) return undefined;
  const isWhole = /^[ \t]*;?[ \t]*(?:\/\/[^\r\n]*)?(?:$|\r?\n(?![ \t]*[.?+&|([]))/.test(text.slice(end));
  return isWhole ? lineRemoval(text, { start, end }) : undefined;
}
