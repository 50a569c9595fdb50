import { prose } from '../core/markdown.ts';
import { sanitizeLine } from '../core/text.ts';
import type { Proposal } from './proposals.ts';

// At the end, because lines of a suggestion can say anything.
const MARKER = /<!-- ims-auth\/jwt-suggest v1 id=([0-9a-f]{16}(?:-\d{1,4})?) -->\s*$/;

/** @returns the id of the proposal of a comment; anybody can write one, so that only comments by bots should count */
export function idIn(body: string): string | undefined {
  return MARKER.exec(body.slice(-200))?.[1];
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
