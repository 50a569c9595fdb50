import { code, prose } from '../core/markdown.ts';
import { sanitizeLine } from '../core/text.ts';
import { amount, firstLines } from '../core/words.ts';
import type { FixPlan } from '../guard/index.ts';

/** A file that is not in the pull request, and why, as the end of a sentence. */
export type LeftOut = { path: string; because: string };

const START = '<!-- ims-auth/jwt-fix v1 -->';
const END = '<!-- end of ims-auth/jwt-fix -->';
const TODO_MAX = 150;
const LINES_MAX = 100;

/**
 * Writes the text of the pull request: what is to do, what is left for people, and what is not in it.
 *
 * @param todo of `checklist`
 * @param old text, of which what people wrote around ours stays, and which boxes they ticked
 * @returns undefined if people took ours out of the old text: then it is theirs
 */
export function bodyOf(
  { files, unfixed }: FixPlan,
  leftOut: readonly LeftOut[],
  todo: readonly string[],
  old?: string,
): string | undefined {
  const from = old?.indexOf(START) ?? 0;
  const to = old?.indexOf(END, from) ?? 0;
  if (old !== undefined && (from < 0 || to < 0)) return undefined;
  const ticked = new Set(
    [...(old?.slice(from, to) ?? '').matchAll(/^- \[[xX]\] (.*?)\r?$/gm)].map((found) => found[1]),
  );
  const places = files.flatMap(({ path, places }) => places.map((place) => ({ ...place, path })));
  const fixed = places.filter(({ outcome }) => outcome === 'fixed');
  const left = places.filter(({ outcome }) => outcome !== 'fixed');
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
  const text = [
    START,
    `This replaces ${amount(fixed.length, 'place')} that ${fixed.length === 1 ? 'depends' : 'depend'} on an Adobe Service Account (JWT) credential. Read each change before you merge it.`,
    ...section(
      'Before you merge',
      firstLines(
        todo.map((one) => prose(sanitizeLine(one, 500))),
        TODO_MAX,
        (one) => `- [${ticked.has(one) ? 'x' : ' '}] ${one}`,
      ),
    ),
    ...section(
      'Left for people',
      firstLines(
        [
          ...left.map(
            ({ path, line, fix, outcome }) =>
              `${code(sanitizeLine(path, 300))}, line ${line}: ${prose(sanitizeLine(fix.title, 300))}${outcome === 'unsafe' ? ' (with `unsafe: true`)' : ''}`,
          ),
          ...unfixed.map(({ path, problem }) => `${code(sanitizeLine(path, 300))}: ${prose(problem)}`),
        ],
        LINES_MAX,
        (line) => `- ${line}`,
      ),
    ),
    ...section(
      'Not in this pull request',
      firstLines(leftOut, LINES_MAX, ({ path, because }) => `- ${code(sanitizeLine(path, 300))}: ${because}`),
    ),
    'A later run keeps this pull request up to date until somebody else commits to its branch.',
    END,
  ].join('\n\n');
  return old === undefined ? text : `${old.slice(0, from)}${text}${old.slice(to + END.length)}`;
}
