import { loadParsers } from '../detect/tree.ts';
import { kindOf } from '../files/kinds.ts';
import { fileExists, readWhole } from '../files/whole-file.ts';
import type { CheckResult, Finding } from '../model.ts';
import { exactText } from './exact-text.ts';
import type { FixPlan, PlannedFile, Target, UnfixedFile } from './model.ts';
import { planFile } from './plan-file.ts';

const SIZE_MAX = 1024 * 1024;

/** What to fix. */
export type PlanOptions = {
  /** Absolute path that the paths of findings count from. */
  top: string;
  unsafe: boolean;
  to: Target;
};

/** Where a finding is. Line and column count from 1. */
export type Wanted = { rule: string; line: number; column: number };

/** One file to fix, and what is known of the repository around it. */
export type FileRequest = Omit<PlanOptions, 'top'> & {
  /** From the top level, as reports show it. */
  path: string;
  original: Buffer;
  /** The findings to fix; others of the file stay. */
  wanted: readonly Wanted[];
  hasFile: (path: string) => boolean;
  elsewhere: (rule: string) => boolean;
};

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
    const bytesPath = bytesOf(path);
    const read = path.startsWith('../') ? undefined : readWhole(top, bytesPath, SIZE_MAX);
    if (read?.ok !== true) {
      skip(read?.problem ?? 'it is outside of the repository');
      continue;
    }
    const elsewhere = (rule: string): boolean =>
      [...byPath].some(([other, places]) => other !== path && places.some((place) => place.rule === rule));
    const hasFile = (other: string): boolean => fileExists(top, bytesOf(other));
    const request = { path, original: read.value, wanted, unsafe, to, hasFile, elsewhere };
    const file = await planOne(request);
    if (file === undefined) skip('its encoding is not certain');
    else files.push(file);
  }
  return { files, unfixed };
}

/**
 * Plans the fixes of one file, wherever it comes from.
 *
 * @returns undefined if it is not certain which encoding it has
 */
export async function planOne(request: FileRequest): Promise<PlannedFile | undefined> {
  const { path, original, wanted, unsafe, to } = request;
  const exact = exactText(original);
  if (exact === undefined) return undefined;
  await loadParsers(path);
  const source = { path, text: exact.text, kind: kindOf(path, exact.text) };
  const isWanted = ({ rule, line, column }: Finding): boolean =>
    wanted.some((one) => one.rule === rule && one.line === line && one.column === column);
  const rules = new Set<string>();
  const files = new Set<string>();
  const noted = (ask: (what: string) => boolean, yes: Set<string>) => (what: string) => {
    const is = ask(what);
    if (is) yes.add(what);
    return is;
  };
  const file = planFile(source, isWanted, {
    unsafe,
    to,
    hasFile: noted(request.hasFile, files),
    elsewhere: noted(request.elsewhere, rules),
  });
  const fixed = file.edits.length === 0 ? undefined : exact.encode(file.after);
  const context = { wanted, rules: [...rules], files: [...files] };
  return { ...file, bytesPath: bytesOf(path), original, fixed, context };
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
