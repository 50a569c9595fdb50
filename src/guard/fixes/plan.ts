import { OF_AEM } from '../detect/evidence.ts';
import { loadParsers } from '../detect/tree.ts';
import { kindOf } from '../files/kinds.ts';
import { bytesOfPath } from '../files/paths.ts';
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

/** The findings of a file, each as `rule line column`: to be fixed, accepted, and of a credential of AEM. */
export type Places = { wanted: Set<string>; accepted: Set<string>; aem: Set<string> };

/** One file to fix, and what is known of the repository around it. */
export type FileRequest = Omit<PlanOptions, 'top'> & {
  /** From the top level, as reports show it. */
  path: string;
  original: Buffer;
  findings: Readonly<Places>;
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
  const { byPath, pathsOf } = placesOf(result.findings);
  const files: PlannedFile[] = [];
  const unfixed: UnfixedFile[] = [];
  for (const [path, { wanted, accepted, aem }] of byPath) {
    if (wanted.size === 0) continue;
    const skip = (problem: string, findings = wanted.size): void =>
      void unfixed.push({ path, findings, problem });
    if (wanted.size > FINDINGS_MAX || files.length >= FILES_MAX) {
      skip(
        `more than ${wanted.size > FINDINGS_MAX ? `${FINDINGS_MAX} findings in it` : `${FILES_MAX} files`} are too many`,
      );
      continue;
    }
    const bytesPath = bytesOfPath(path);
    const read = path.startsWith('../') ? undefined : readWhole(top, bytesPath, SIZE_MAX);
    if (read?.ok !== true) {
      skip(read?.problem ?? 'it is outside of the repository');
      continue;
    }
    const file = await planOne({
      path,
      original: read.value,
      findings: { wanted, accepted, aem },
      unsafe,
      to,
      elsewhere: (rule) => (pathsOf.get(rule)?.size ?? 0) > (pathsOf.get(rule)?.has(path) ? 1 : 0),
      hasFile: (other) => fileExists(top, bytesOfPath(other)),
    });
    if (typeof file === 'string') {
      skip(file);
      continue;
    }
    files.push(file);
    if (file.places.length < wanted.size)
      skip('the scan read it otherwise, or it changed meanwhile', wanted.size - file.places.length);
  }
  return { files: files.filter(({ places }) => places.length > 0), unfixed };
}

/**
 * Plans the fixes of one file, wherever it comes from.
 *
 * @returns why it cannot be fixed, as the end of a sentence, where it is not a plan
 */
export async function planOne(request: FileRequest): Promise<PlannedFile | string> {
  const { path, original, findings, unsafe, to } = request;
  const exact = exactText(original);
  if (exact === undefined) return 'its encoding is not certain';
  await loadParsers(path);
  const source = { path, text: exact.text, kind: kindOf(path, exact.text) };
  const asked = { rules: new Set<string>(), files: new Set<string>() };
  const noted = (ask: (what: string) => boolean, yes: Set<string>) => (what: string) => {
    const is = ask(what);
    if (is) yes.add(what);
    return is;
  };
  const file = planFile(source, (finding) => findings.wanted.has(keyOf(finding)), {
    unsafe,
    to,
    isAccepted: (finding) => findings.accepted.has(keyOf(finding)),
    isOfAem: (finding) => findings.aem.has(keyOf(finding)),
    elsewhere: noted(request.elsewhere, asked.rules),
    hasFile: noted(request.hasFile, asked.files),
  });
  const fixed = file.edits.length === 0 ? undefined : exact.encode(file.after);
  if (fixed === undefined && file.edits.length > 0) return 'its encoding has no such characters';
  return { ...file, bytesPath: bytesOfPath(path), original, fixed, context: { findings, ...asked } };
}

/**
 * Looks at a file again before it is written.
 *
 * @returns why it must stay as it is, as the end of a sentence; undefined if it still is what the plan was made for
 */
export function changeSince(top: string, { bytesPath, original }: PlannedFile): string | undefined {
  const read = readWhole(top, bytesPath, SIZE_MAX);
  if (!read.ok) return read.problem;
  return read.value.equals(original) ? undefined : 'it changed meanwhile';
}

function keyOf({ rule, line, column }: Pick<Finding, 'rule' | 'line' | 'column'>): string {
  return `${rule} ${line} ${column}`;
}

function placesOf(findings: readonly Finding[]): {
  byPath: Map<string, Places>;
  pathsOf: Map<string, Set<string>>;
} {
  const byPath = new Map<string, Places>();
  const pathsOf = new Map<string, Set<string>>();
  const add = (path: string, kind: keyof Places, key: Parameters<typeof keyOf>[0], isUse: boolean): void => {
    const places = byPath.get(path) ?? { wanted: new Set(), accepted: new Set(), aem: new Set() };
    byPath.set(path, places);
    places[kind].add(keyOf(key));
    // Documents and comments use nothing.
    if (isUse) pathsOf.set(key.rule, (pathsOf.get(key.rule) ?? new Set()).add(path));
  };
  for (const finding of findings) {
    const { path, state, level, message, related = [] } = finding;
    const kind = state === 'active' ? (level === 'note' ? undefined : 'wanted') : 'accepted';
    if (kind === undefined) continue;
    add(path, kind, finding, level !== 'note');
    if (message === OF_AEM.message) add(path, 'aem', finding, false);
    for (const place of related)
      if (place.found !== undefined)
        add(place.path, kind, { ...place, rule: place.found.rule }, place.found.level !== 'note');
  }
  return { byPath, pathsOf };
}
