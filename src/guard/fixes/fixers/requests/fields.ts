import { lineAt } from '../../../../core/lines.ts';
import type { Document } from '../../../detect/document.ts';
import { indentAt, lineEndOf } from '../../edits.ts';
import type { Edit } from '../../model.ts';
import { bracketBefore, itemsIn } from './lexing.ts';

const KEY =
  /^(?<open>\{\s*|\(\s*)?(?<name>(?<quote>["'`]?)(?<key>\w+)\k<quote>|\[\s*(?<quote2>["'])(?<key2>\w+)\k<quote2>\s*\])(?<gap>\s*(?:=>|[:=,])\s*)(?=\S)(?![=:>])/;

/**
 * Replaces `jwt_token` among the fields of one object, dictionary or list of pairs, if client id and client secret are
 * there as well.
 *
 * @param at where the name is
 */
export function fieldInLiteral({ text, path }: Document, at: number, scopes: string): Edit | undefined {
  const open = bracketBefore(text, at);
  if (open === undefined) return undefined;
  // `{ "name", value }` of C#, `("name", value)` of Python, `["name"] = value`: the list is one bracket further out.
  const outer = bracketBefore(text, open);
  const separator = /\.ps[dm]?1$/i.test(path) ? /[;\r\n]/ : /,/;
  return (
    replacedIn(text, open, at, scopes, separator) ??
    (outer === undefined ? undefined : replacedIn(text, outer, at, scopes, separator))
  );
}

function replacedIn(
  text: string,
  open: number,
  at: number,
  scopes: string,
  separator: RegExp,
): Edit | undefined {
  const list = itemsIn(text, open, separator);
  const fields = (list?.items ?? []).flatMap(({ start, end }) => {
    const groups = KEY.exec(text.slice(start, end))?.groups;
    return groups === undefined ? [] : [{ start, end, groups, key: groups['key'] ?? groups['key2'] ?? '' }];
  });
  const keys = fields.map(({ key }) => key);
  const token = fields.find(({ start, end, key }) => key === 'jwt_token' && start <= at && at < end);
  if (token === undefined || !keys.includes('client_id') || !keys.includes('client_secret')) return undefined;
  if (keys.some((key) => /^(?:grant_type|scope)$/.test(key))) return undefined;
  const { start, end, groups } = token;
  const head = /^[\s\S]*?jwt_token[\s\S]*?(?=\s*(?:=>|[:=,]))/.exec(text.slice(start, end))?.[0] ?? '';
  const gap = groups['gap'] ?? '';
  const value = text.slice(start + head.length + gap.length, end);
  // `{ "jwt_token", value }` ends with its bracket; a list of one value keeps its brackets.
  const tail = groups['open'] === undefined ? '' : (/\s*[)}]$/.exec(value)?.[0] ?? '');
  const own = /^(?<open>[{[])[^{}[\]]*(?<close>[\]}])$/.exec(value)?.groups;
  const quote = groups['quote'] || groups['quote2'] || quoteOf(text.slice(open, start));
  const field = (name: string, content: string): string =>
    `${head.replace('jwt_token', name)}${gap}${own?.['open'] ?? ''}${quote}${content}${quote}${own?.['close'] ?? ''}${tail}`;
  const isAlone = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - 200), start));
  const comma = separator.test(',') ? ',' : isAlone ? '' : ';';
  const between = isAlone ? `${comma}${lineEndOf(text)}${indentAt(text, start)}` : `${comma} `;
  return {
    start,
    end,
    text: `${field('grant_type', 'client_credentials')}${between}${field('scope', scopes)}`,
  };
}

function quoteOf(text: string): string {
  return /["']/.exec(text)?.[0] ?? "'";
}

/**
 * Replaces a call that adds the field, where client id and client secret are added by the same call on lines of their own:
 * `form.append('jwt_token', token);`
 */
export function fieldOfCall({ text, lines }: Document, at: number, scopes: string): Edit | undefined {
  const row = lineAt(lines, at);
  const lineOf = (index: number): string =>
    (text.slice(lines[index] ?? text.length, lines[index + 1] ?? text.length).match(/^[^\r\n]*/) ?? [''])[0];
  const line = lineOf(row);
  const [own, client, secret] = ['jwt_token', 'client_id', 'client_secret'].map((name) =>
    name === 'jwt_token' ? callOf(line, name) : siblingOf(name),
  );
  function siblingOf(name: string): Call | undefined {
    for (let index = Math.max(0, row - 10); index <= row + 10; index++) {
      const call = callOf(lineOf(index), name);
      if (call !== undefined && call.before.trim() === callOf(line, 'jwt_token')?.before.trim()) return call;
    }
    return undefined;
  }
  if (own === undefined || client === undefined || secret === undefined) return undefined;
  const start = lines[row] ?? 0;
  const written = (name: string, content: string): string =>
    `${own.before}${own.quote}${name}${own.quote}${own.gap}${own.quote}${content}${own.quote}${own.after}`;
  return {
    start,
    end: start + line.length,
    text: `${written('grant_type', 'client_credentials')}${lineEndOf(text)}${written('scope', scopes)}`,
  };
}

type Call = { before: string; quote: string; gap: string; after: string };

function callOf(line: string, name: string): Call | undefined {
  if (line.length > 400) return undefined;
  const { before, quote, gap, rest } =
    new RegExp(
      `^(?<before>[ \\t]*[\\w.$>:-]*[\\w.$>:(\\[ \\t-]*[(\\[]\\s?)(?<quote>["'])${name}\\k<quote>(?<gap>\\s*,\\s*|\\s?\\]\\s*=\\s*)(?<rest>.*)$`,
    ).exec(line)?.groups ?? {};
  if (before === undefined || quote === undefined || gap === undefined || rest === undefined)
    return undefined;
  const opened = (before.match(/\(/g) ?? []).length;
  const after = new RegExp(`(?:\\s?\\)){${opened}}\\s*;?$`).exec(rest)?.[0];
  const value = after === undefined ? '' : rest.slice(0, rest.length - after.length);
  return after !== undefined && value !== '' && itemsIn(`(${value})`, 0, /,/)?.items.length === 1
    ? { before, quote, gap, after }
    : undefined;
}
