import { prose } from '../core/markdown.ts';
import { sanitizeLine } from '../core/text.ts';
import type { Proposal } from './proposals.ts';

const MARKER = /<!-- ims-auth\/jwt-suggest v1 id=([0-9a-f]{16}(?:-\d{1,4})?) -->/g;

/** @returns the ids of proposals that a comment has; `body` is untrusted, so only comments by bots should count */
export function idsIn(body: string): string[] {
  return [...body.matchAll(MARKER)].map((found) => found[1] ?? '');
}

/**
 * Writes a comment with a suggestion, or one that says why there is none. Texts of the repository are in code, and lines
 * are behind a fence that none of them can end.
 */
export function commentBody({ fixes, lines, id }: Proposal): string {
  const todo = [...new Set(fixes.flatMap((fix) => fix.todo))].map(text);
  return [
    ...fixes.map(({ title }) => `${text(title)}.`),
    'refused' in lines
      ? `Not as a suggestion, because ${lines.refused}: run \`ims-auth fix --write${fixes.some(({ unsafe }) => unsafe) ? ' --unsafe' : ''}\`.`
      : suggestion(lines),
    ...(todo.length === 0 ? [] : [['What is left for you:', ...todo.map((one) => `- ${one}`)].join('\n')]),
    `<!-- ims-auth/jwt-suggest v1 id=${id} -->`,
  ].join('\n\n');
}

function text(line: string): string {
  return prose(sanitizeLine(line, 500));
}

function suggestion(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return [`${fence}suggestion`, ...lines, fence].join('\n');
}
