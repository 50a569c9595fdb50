import type { Document } from '../../../detect/document.ts';
import type { Edit } from '../../model.ts';
import { expressionEnd } from './lexing.ts';

const WITH = 'grant_type=client_credentials&scope=';
// What a variable in a text looks like: `${a}`, `#{a}`, `{a}`, `{{a}}`, `$(a)`, `$a`.
const VARIABLE =
  /^jwt_token=(?:\{\{[^{}\r\n]{1,100}\}\}|[$#]?\{[^{}\r\n]{1,200}\}|\$\([^()\r\n]{1,200}\)|\$\w{1,100})(?=[&"'`\s]|$)/;
const JOINED = /^jwt_token=(?<quote>["'])\s*\+\s*/;

/**
 * Replaces `jwt_token=…` in the text of a form, which is one string with variables, or several that are put together by
 * `+`.
 *
 * @param at where the name is
 */
export function fieldInText({ text }: Document, at: number, scopes: string): Edit | undefined {
  const rest = text.slice(at, at + 600);
  const variable = VARIABLE.exec(rest)?.[0];
  if (variable !== undefined) {
    const string = stringAround(text, at);
    return string !== undefined && isForm(string) && !/\?[^"'`]*jwt_token=/.test(string)
      ? { start: at, end: at + variable.length, text: `${WITH}${scopes}` }
      : undefined;
  }
  const joined = JOINED.exec(rest);
  const end = joined === null ? undefined : expressionEnd(text, at + joined[0].length);
  if (joined === null || end === undefined) return undefined;
  const around = statementAround(text, at, end);
  return isForm(around) && !/\?(?:client_id|client_secret|jwt_token)=/.test(around)
    ? { start: at, end, text: `${WITH}${scopes}${joined.groups?.['quote'] ?? ''}` }
    : undefined;
}

function isForm(text: string): boolean {
  return /\bclient_id=/.test(text) && /\bclient_secret=/.test(text) && !/\bgrant_type=/.test(text);
}

// On one line.
function stringAround(text: string, at: number): string | undefined {
  const before = /(?<quote>["'`])[^"'`\r\n]*$/.exec(text.slice(Math.max(0, at - 600), at));
  const quote = before?.groups?.['quote'];
  if (before === null || quote === undefined) return undefined;
  const end = text.slice(at, at + 600).search(new RegExp(`[\\r\\n${quote}]`));
  return end >= 0 && text[at + end] === quote ? before[0] + text.slice(at, at + end) : undefined;
}

function statementAround(text: string, at: number, end: number): string {
  const before = /[^;{}]*$/.exec(text.slice(Math.max(0, at - 400), at))?.[0] ?? '';
  return before + (/^[^;{}]*/.exec(text.slice(at, end + 400))?.[0] ?? '');
}
