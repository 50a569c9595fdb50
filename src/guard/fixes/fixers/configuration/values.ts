import { metascopesIn } from '../../../../adobe/metascopes-in-text.ts';
import type { Edit } from '../../model.ts';
import type { Setting } from '../../settings/model.ts';
import { scopesOf } from '../scopes.ts';
import { metascopeList, renamed, tokenAddress } from './names.ts';

// More is no reference.
const NAMES_MAX = 20;

/**
 * Writes scopes in place of the metascopes that a setting holds, in the form of its list, and new names in place of the
 * names of metascopes that it refers to, if asked for.
 */
export function scopeEdits(
  text: string,
  { value, range, isBlock }: Setting,
  references: boolean,
): (Edit | undefined)[] {
  if (value.items !== undefined && value.items.length > 0) {
    const list = listEdit(text, value.items);
    if (list !== null) return [list];
  }
  const { start, end } = isBlock ? { start: value.start, end: range.end } : value;
  const content = text.slice(start, end);
  const found = metascopeList(content);
  if (found !== undefined) {
    // Between them may be other scopes and what separates them, nothing else.
    const inner = content.slice(found.start, found.end);
    if (!/^[\w\s,;:"'\\/.+[\]-]*$/.test(inner)) return [undefined];
    return [
      {
        start: start + found.start,
        end: start + found.end,
        text: scopesOf([...found.names]).join(found.separator),
      },
    ];
  }
  if (!references) return [];
  const names = [...content.matchAll(/meta[_-]{0,2}scopes?/gi)];
  if (names.length > NAMES_MAX) return [undefined];
  return names.map(({ 0: name, index }) => {
    const from = start + index;
    return { start: from, end: from + name.length, text: renamed(name) };
  });
}

// A list stays a list: null if no metascope is in it.
function listEdit(text: string, items: readonly { start: number; end: number }[]): Edit | null | undefined {
  const [first, second] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return null;
  const values = items.map(({ start, end }) =>
    text
      .slice(start, end)
      .trimEnd()
      .replace(/^(["'])(.*)\1$/s, '$2'),
  );
  if (!values.some((value) => metascopesIn(value).length > 0)) return null;
  const others = values.filter((value) => metascopesIn(value).length === 0 && /^[\w.]+$/.test(value));
  const quote = /^["']/.exec(text.slice(first.start))?.[0] ?? '';
  const firstEnd = text.slice(0, first.end).trimEnd().length;
  const between = second === undefined ? oneBetween(text, first.start) : text.slice(firstEnd, second.start);
  if (between === undefined || /[^\s,-]/.test(between)) return undefined;
  const names = values.flatMap((value) => metascopesIn(value).map(({ name }) => name));
  const scopes = [...new Set([...scopesOf(names), ...others])];
  return {
    start: first.start,
    end: text.slice(0, last.end).trimEnd().length,
    text: scopes.map((scope) => quote + scope + quote).join(between),
  };
}

// What stands between the items of a list that has one: a comma, or a line with a dash.
function oneBetween(text: string, start: number): string | undefined {
  const before = /(?:\r\n|\n|\r|^)([ \t]*-[ \t]+)$/.exec(text.slice(Math.max(0, start - 200), start));
  if (before !== null) return `${/\r\n|\n|\r/.exec(text)?.[0] ?? '\n'}${before[1]}`;
  const inJson = /(?:\[|\n)([ \t]*)$/.exec(text.slice(Math.max(0, start - 200), start));
  if (inJson === null) return undefined;
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return inJson[0].startsWith('[') ? ', ' : `,${eol}${inJson[1]}`;
}

/** Writes the address of the token endpoint in place of that of the JWT exchange. */
export function addressEdit(text: string, { value }: Setting): Edit | undefined {
  const content = text.slice(value.start, value.end);
  if (!/^[\w:\\/.{}$%?=&@~-]*$/.test(content)) return undefined;
  const found = tokenAddress(content);
  return found && { start: value.start + found.start, end: value.start + found.end, text: found.text };
}
