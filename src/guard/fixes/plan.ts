import { loadParsers } from '../detect/tree.ts';
import { kindOf } from '../files/kinds.ts';
import { fileExists, readWhole } from '../files/whole-file.ts';
import type { CheckResult, Finding } from '../model.ts';
import { exactText } from './exact-text.ts';
import type { FixPlan, PlannedFile, Target, UnfixedFile } from './model.ts';
import { planFile } from './plan-file.ts';

const SIZE_MAX = 1024 * 1024;
// Each fix of a file may cost another look at it. More findings are in no file that a person wrote.
const FINDINGS_MAX = 200;
const FILES_MAX = 2_000;

/** What to fix. */
export type PlanOptions = {
  /** Absolute path that the paths of findings count from. */
  top: string;
  unsafe: boolean;
  to: Target;
};

type Wanted = { rule: string; line: number; column: number };

/**
 * Plans the fixes of all findings that count: active, and more than a note. Nothing is written.
 *
 * @param checked the outcome of `check`
 */
export async function planFixes(
  { result }: Pick<CheckResult, 'result'>,
  { top, unsafe, to }: PlanOptions,
): Promise<FixPlan> {
  const byPath = wantedByPath(result.findings);
  const files: PlannedFile[] = [];
  const unfixed: UnfixedFile[] = [];
  for (const [path, wanted] of byPath) {
    const skip = (problem: string): void => void unfixed.push({ path, findings: wanted.length, problem });
    if (wanted.length > FINDINGS_MAX || files.length >= FILES_MAX) {
      skip(
        `more than ${wanted.length > FINDINGS_MAX ? `${FINDINGS_MAX} findings in it` : `${FILES_MAX} files`} are too many`,
      );
      continue;
    }
    const bytesPath = bytesOf(path);
    const read = path.startsWith('../') ? undefined : readWhole(top, bytesPath, SIZE_MAX);
    if (read?.ok !== true) {
      skip(read?.problem ?? 'it is outside of the repository');
      continue;
    }
    const exact = exactText(read.value);
    if (exact === undefined) {
      skip('its encoding is not certain');
      continue;
    }
    await loadParsers(path);
    const source = { path, text: exact.text, kind: kindOf(path, exact.text) };
    const isWanted = ({ rule, line, column }: Finding): boolean =>
      wanted.some((one) => one.rule === rule && one.line === line && one.column === column);
    const elsewhere = (rule: string): boolean =>
      [...byPath].some(([other, places]) => other !== path && places.some((place) => place.rule === rule));
    const hasFile = (other: string): boolean => fileExists(top, bytesOf(other));
    const file = planFile(source, isWanted, { unsafe, to, hasFile, elsewhere });
    const fixed = file.edits.length === 0 ? undefined : exact.encode(file.after);
    files.push({ ...file, bytesPath, original: read.value, fixed });
  }
  return { files, unfixed };
}

// The opposite of `shownPath` for what is UTF-8; another name is not found again.
function bytesOf(path: string): string {
  return Buffer.from(path, 'utf8').toString('latin1');
}

function wantedByPath(findings: readonly Finding[]): Map<string, Wanted[]> {
  const byPath = new Map<string, Wanted[]>();
  const add = (path: string, wanted: Wanted): void => {
    const others = byPath.get(path);
    if (others === undefined) byPath.set(path, [wanted]);
    else others.push(wanted);
  };
  for (const { path, rule, line, column, state, level, related = [] } of findings) {
    if (state !== 'active' || level === 'note') continue;
    add(path, { rule, line, column });
    for (const place of related)
      if (place.found !== undefined)
        add(place.path, { rule: place.found.rule, line: place.line, column: place.column });
  }
  return byPath;
}
