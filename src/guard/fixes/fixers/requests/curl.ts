import type { Document } from '../../../detect/document.ts';
import { indentAt, lineEndOf } from '../../edits.ts';
import type { Edit } from '../../model.ts';

const OPTION = String.raw`(?<option>-d|-F|--data(?:-raw|-ascii|-binary|-urlencode)?|--form(?:-string)?)(?<gap>[ \t]+|=)`;
const FIELD = new RegExp(
  String.raw`(?<![\w-])${OPTION}(?<quote>["']?)(?<name>client_id|client_secret|jwt_token)=(?<value>(?:(?!\k<quote>)[^\r\n\\]|\\[^\r\n])*?)(?:\k<quote>)(?=[ \t]*(?:\\?\r?\n|$)|[ \t]+[^\s]|\)|["'];?\s)`,
  'g',
);

/**
 * Replaces the fields of a call of curl that has each of them as an option of its own. Those that made a multipart form
 * become fields of an ordinary one, which is what the endpoint of OAuth takes.
 *
 * @param at where the name `jwt_token` is
 */
export function fieldOfCurl({ text }: Document, at: number, scopes: string): Edit[] | undefined {
  const { start, end } = commandAround(text, at);
  const command = text.slice(start, end);
  if (!/(?<![\w-])curl\b/.test(command) || /multipart\/form-data|\bgrant_type=/.test(command))
    return undefined;
  const fields = [...command.matchAll(FIELD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    ...(match.groups as Record<'option' | 'gap' | 'quote' | 'name' | 'value', string>),
  }));
  const names = fields.map(({ name }) => name).sort();
  const token = fields.find((field) => field.start <= at && at < field.end);
  if (names.join() !== 'client_id,client_secret,jwt_token' || token?.name !== 'jwt_token') return undefined;
  // A value without quotation marks ends at the first blank.
  if (
    fields.some(
      ({ quote, value }) => value === '' || value.startsWith('@') || (quote === '' && /\s/.test(value)),
    )
  )
    return undefined;
  const isAlone = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, token.start - 200), token.start));
  const indent = indentAt(text, token.start);
  const between = isAlone ? ` \\${lineEndOf(text)}${indent}` : ' ';
  const { quote, gap } = token;
  const option = /^(?:-F|--form)/.test(token.option) ? '--data-urlencode' : token.option;
  const field = (name: string, value: string): string => `${option}${gap}${quote}${name}=${value}${quote}`;
  return [
    {
      start: token.start,
      end: token.end,
      text: `${field('grant_type', 'client_credentials')}${between}${field('scope', scopes)}`,
    },
    ...fields
      .filter((one) => one !== token && /^(?:-F|--form)/.test(one.option))
      .map((one) => ({ start: one.start, end: one.start + one.option.length, text: '--data-urlencode' })),
  ];
}

// Up to the end of the line, with those that a backslash continues.
function commandAround(text: string, at: number): { start: number; end: number } {
  const before =
    /(?:[^\r\n]*\\\r?\n){0,30}[^\r\n]*$/.exec(text.slice(Math.max(0, at - 4_000), at))?.[0] ?? '';
  const after = /^(?:[^\r\n]*\\\r?\n){0,30}[^\r\n]*/.exec(text.slice(at, at + 4_000))?.[0] ?? '';
  return { start: at - before.length, end: at + after.length };
}
