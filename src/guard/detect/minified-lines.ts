import { commentsAndStrings } from './comments.ts';
import { mergedRanges, type Range } from './ranges.ts';

const SCRIPT = /\.(?:[cm]?js|css)$/i;
const SHORT = 5_000;
const LONG_LINE = 1_000;
const MARKS: ReadonlySet<number> = new Set([...';,(){}'].map((mark) => mark.charCodeAt(0)));

/**
 * Finds the lines that a minifier wrote: very long ones of code, which are most of the code of the file. Comments and
 * strings do not count, so that a long one does not hide the line that it is on.
 *
 * @param path relative, with `/`
 * @returns whether a line (from 1) is one of them; undefined if the file is not minified
 */
export function minifiedLines(path: string, text: string): ((line: number) => boolean) | undefined {
  if (!SCRIPT.test(path) || text.length < SHORT || !hasLongLine(text)) return undefined;
  const { comments, strings = [] } = commentsAndStrings(path, text);
  const lines = new Set<number>();
  let [code, long, marks] = [0, 0, 0];
  for (const [index, line] of linesWithout(text, mergedRanges([...comments, ...strings])).entries()) {
    code += line.code;
    if (line.code <= LONG_LINE) continue;
    long += line.code;
    marks += line.marks;
    lines.add(index + 1);
  }
  return long > code / 2 && marks > long / 25 ? (line) => lines.has(line) : undefined;
}

function hasLongLine(text: string): boolean {
  for (let start = 0, end = text.indexOf('\n'); ; start = end + 1, end = text.indexOf('\n', start)) {
    if ((end < 0 ? text.length : end) - start > LONG_LINE) return true;
    if (end < 0) return false;
  }
}

/** @returns for each line how much code is on it, white space included, and how many marks are in that */
function linesWithout(text: string, ranges: readonly Range[]): { code: number; marks: number }[] {
  const lines = [{ code: 0, marks: 0 }];
  let line = lines[0] as { code: number; marks: number };
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10) {
      line = { code: 0, marks: 0 };
      lines.push(line);
      continue;
    }
    while (at >= (ranges[next]?.[1] ?? text.length)) next++;
    if (at >= (ranges[next]?.[0] ?? text.length)) continue;
    line.code++;
    if (MARKS.has(unit)) line.marks++;
  }
  return lines;
}
