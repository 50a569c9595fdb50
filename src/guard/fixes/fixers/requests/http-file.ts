import type { Document } from '../../../detect/document.ts';
import type { Edit } from '../../model.ts';

const FIELD = /^jwt_token=(?:\{\{[^{}\r\n]{1,200}\}\}|[^&\s]{1,4000})(?=&|[ \t]{0,80}(?:[\r\n]|$))/;

/** Replaces `jwt_token=…` in the body of a request of a `.http` file. */
export function fieldOfHttpFile({ text, path }: Document, at: number, scopes: string): Edit | undefined {
  if (!/\.(?:http|rest)$/i.test(path)) return undefined;
  const start = Math.max(0, text.lastIndexOf('###', at));
  const next = text.indexOf('###', at);
  const request = text.slice(start, next < 0 ? text.length : next);
  const head = /\r?\n[ \t]*\r?\n/.exec(request.slice(request.search(/\bPOST\b/)));
  const body = head === null ? -1 : request.search(/\bPOST\b/) + head.index;
  const names = [
    ...request.slice(body).matchAll(/(?:^|&)[ \t]*(client_id|client_secret|jwt_token|grant_type)=/gm),
  ];
  const isForm =
    names
      .map(([, name]) => name)
      .sort()
      .join() === 'client_id,client_secret,jwt_token';
  if (body < 0 || !isForm || /multipart\//i.test(request) || start + body > at) return undefined;
  const found = FIELD.exec(text.slice(at, at + 4_200))?.[0];
  const isField = /(?:^|[&\r\n])[ \t]*$/.test(text.slice(Math.max(0, at - 80), at));
  return found === undefined || !isField
    ? undefined
    : { start: at, end: at + found.length, text: `grant_type=client_credentials&scope=${scopes}` };
}
