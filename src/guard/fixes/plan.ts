import { OF_AEM } from '../detect/evidence.ts';
import { loadParsers } from '../detect/tree.ts';
import { kindOf } from '../files/kinds.ts';
import { fileExists, readWhole } from '../files/whole-file.ts';
import type { CheckResult, Finding } from '../model.ts';
import { exactText } from './exact-text.ts';
import type { FixPlan, PlannedFile, Target, UnfixedFile, Wanted } from './model.ts';
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

/** One file to fix, and what is known of the repository around it. */
export type FileRequest = Omit<PlanOptions, 'top'> & {
  /** From the top level, as reports show it. */
  path: string;
  original: Buffer;
  /** The findings to fix; others of the file stay. */
  wanted: readonly Wanted[];
  /** What a suppression or a baseline accepts: no edit touches it. */
  accepted: readonly Wanted[];
  hasFile: (path: string) => boolean;
  elsewhere: (rule: string) => boolean;
};

/** The findings of a file. */
type Places = { wanted: Map<string, Wanted>; accepted: Map<string, Wanted> };

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
  for (const [path, { wanted, accepted }] of byPath) {
    if (wanted.size === 0) continue;
    const skip = (problem: string, findings = wanted.size): void =>
      void unfixed.push({ path, findings, problem });
    if (wanted.size > FINDINGS_MAX || files.length >= FILES_MAX) {
      skip(
        `more than ${wanted.size > FINDINGS_MAX ? `${FINDINGS_MAX} findings in it` : `${FILES_MAX} files`} are too many`,
      );
      continue;
    }
    const bytesPath = bytesOf(path);
    const read = path.startsWith('../') ? undefined : readWhole(top, bytesPath, SIZE_MAX);
    if (read?.ok !== true) {
      skip(read?.problem ?? 'it is outside of the repository');
      continue;
    }
    const file = await planOne({
      path,
      original: read.value,
      wanted: [...wanted.values()],
      accepted: [...accepted.values()],
      unsafe,
      to,
      elsewhere: (rule) => (pathsOf.get(rule)?.size ?? 0) > (pathsOf.get(rule)?.has(path) ? 1 : 0),
      hasFile: (other) => fileExists(top, bytesOf(other)),
    });
    if (file === undefined) {
      skip('its encoding is not certain');
      continue;
    }
    if (file.fixed === undefined && file.edits.length > 0) {
      skip('its encoding has no such characters');
      continue;
    }
    files.push(file);
    if (file.places.length < wanted.size)
      skip('the scan read it otherwise, or it changed meanwhile', wanted.size - file.places.length);
  }
  return { files: files.filter(({ places }) => places.length > 0), unfixed };
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

/**
 * Plans the fixes of one file, wherever it comes from.
 *
 * @returns undefined if it is not certain which encoding it has
 */
export async function planOne(request: FileRequest): Promise<PlannedFile | undefined> {
  const { path, original, wanted, accepted, unsafe, to } = request;
  const exact = exactText(original);
  if (exact === undefined) return undefined;
  await loadParsers(path);
  const source = { path, text: exact.text, kind: kindOf(path, exact.text) };
  const isIn = (places: readonly Wanted[]) => {
    const keys = new Set(places.map(keyOf));
    return (finding: Finding): boolean => keys.has(keyOf(finding));
  };
  const rules = new Set<string>();
  const files = new Set<string>();
  const noted = (ask: (what: string) => boolean, yes: Set<string>) => (what: string) => {
    const is = ask(what);
    if (is) yes.add(what);
    return is;
  };
  const file = planFile(source, isIn(wanted), {
    unsafe,
    to,
    isAccepted: isIn(accepted),
    isOfAem: isIn(wanted.filter(({ aem }) => aem === true)),
    hasFile: noted(request.hasFile, files),
    elsewhere: noted(request.elsewhere, rules),
  });
  const fixed = file.edits.length === 0 ? undefined : exact.encode(file.after);
  const context = { wanted, accepted, rules: [...rules], files: [...files] };
  return { ...file, bytesPath: bytesOf(path), original, fixed, context };
}

// The opposite of `shownPath` for what is UTF-8; another name is not found again.
function bytesOf(path: string): string {
  return Buffer.from(path, 'utf8').toString('latin1');
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
  const add = (
    path: string,
    kind: keyof Places,
    { rule, line, column, aem }: Wanted,
    isUse: boolean,
  ): void => {
    const places = byPath.get(path) ?? { wanted: new Map(), accepted: new Map() };
    byPath.set(path, places);
    const key = keyOf({ rule, line, column });
    places[kind].set(key, { rule, line, column, ...(aem === true ? { aem } : {}) });
    // Documents and comments use nothing.
    if (isUse) pathsOf.set(rule, (pathsOf.get(rule) ?? new Set()).add(path));
  };
  for (const finding of findings) {
    const { path, state, level, message, related = [] } = finding;
    const kind = state === 'active' ? (level === 'note' ? undefined : 'wanted') : 'accepted';
    if (kind === undefined) continue;
    const isOfAem = message === OF_AEM.message;
    add(path, kind, isOfAem ? { ...finding, aem: true } : finding, level !== 'note');
    for (const place of related)
      if (place.found !== undefined)
        add(place.path, kind, { ...place, rule: place.found.rule }, place.found.level !== 'note');
  }
  return { byPath, pathsOf };
}
