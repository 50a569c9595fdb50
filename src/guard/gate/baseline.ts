import * as z from 'zod';
import { parseJson } from '../../core/json.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { sanitizeLine } from '../../core/text.ts';
import { amount, firstLines, listOf } from '../../core/words.ts';
import { type Finding, LEVELS, type Level, type Notice } from '../model.ts';

/** One accepted finding. Only the fingerprint is compared; rule and path are for readers and notices. */
export type BaselineEntry = {
  /** Fingerprint of the finding, 32 hexadecimal digits. */
  fingerprint: string;
  rule: string;
  /** Hostile text. */
  path: string;
};

/** Accepted findings, by fingerprint. */
export type Baseline = ReadonlyMap<string, BaselineEntry>;

// One JSON object a line, read in any order, so that a merge by git, also with merge=union, is a valid baseline. A line
// changes only if a finding is added or removed: there is no line number, date or version of the tool in it.
const HEADER = '{"ims-auth-baseline":1}';
const MAX_LENGTH = 50_000_000;
const MAX_PROBLEMS = 20;
const STALE_NAMED_MAX = 3;

const header = z.object({ 'ims-auth-baseline': z.number() });
const entry = z.object({
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
  rule: z.string(),
  path: z.string(),
});

/**
 * Writes the baseline that accepts these findings.
 *
 * Suppressed findings are left out: the code gives their reason. Notes are left out by default: they fail no gate by
 * default, and every edit of a document would change the file.
 *
 * Entries are sorted by fingerprint, which is practically a random order: two branches that each correct a finding then
 * rarely change neighbouring lines, which git would report as a conflict.
 *
 * The places to change together with a finding have entries of their own: findings are compared before they are grouped.
 *
 * @param lowest lowest level to accept; `note` where notes fail the gate
 * @param kept entries of another baseline
 * @returns the content of the file; the same bytes for the same findings in any order
 */
export function writeBaseline(
  findings: readonly Finding[],
  lowest: Level = 'warning',
  kept: readonly BaselineEntry[] = [],
): string {
  const levels = LEVELS.slice(0, LEVELS.indexOf(lowest) + 1);
  const lines = findings
    .filter(({ state }) => state !== 'suppressed')
    .flatMap(placesOf)
    .filter(({ level }) => levels.includes(level))
    .concat(kept.map((entry) => ({ ...entry, level: lowest })))
    .map(({ fingerprint, rule, path }) => asciiJson({ fingerprint, rule, path }));
  return `${[HEADER, ...[...new Set(lines)].sort()].join('\n')}\n`;
}

function placesOf(finding: Finding): (BaselineEntry & { level: Level })[] {
  const related = (finding.related ?? []).flatMap(({ path, found }) =>
    found === undefined ? [] : [{ ...found, path }],
  );
  return [finding, ...related];
}

// A path can hold line separators and bidirectional overrides, which would forge what a reviewer sees.
function asciiJson(value: BaselineEntry): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Reads a baseline file. Order, duplicates, blank lines and kinds of line end do not matter.
 *
 * @returns the baseline; or at most 20 problems, each with its line and without text of the file, then a count
 */
export function readBaseline(text: string): Result<Baseline, string[]> {
  if (text.length > MAX_LENGTH) return failed(['It is larger than 50 MB.']);
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));
  const [first, ...rest] = filled.filter(({ line }) => !isConflictMarker(line));
  const problems = filled
    .filter(({ line }) => isConflictMarker(line))
    .map(({ number }) => `Line ${number} is a merge conflict marker: keep the entries of both sides.`);
  const version = header.safeParse(parseJson(first?.line ?? '')).data?.['ims-auth-baseline'];
  if (version === undefined) problems.unshift(`It is not a baseline: its first line is not ${HEADER}.`);
  else if (version !== 1) problems.unshift('It has another version, probably that of a newer ims-auth.');
  if (version !== 1) return failed(firstProblems(problems));

  const baseline = new Map<string, BaselineEntry>();
  for (const { line, number } of rest) {
    const value = parseJson(line);
    const read = entry.safeParse(value);
    if (read.success) baseline.set(read.data.fingerprint, read.data);
    // A merge of two branches that both added the file leaves two headers.
    else if (header.safeParse(value).data?.['ims-auth-baseline'] !== 1) {
      problems.push(`Line ${number} is not an entry with fingerprint, rule and path.`);
    }
  }
  return problems.length === 0 ? ok(baseline) : failed(firstProblems(problems));
}

function isConflictMarker(line: string): boolean {
  return /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line);
}

function firstProblems(problems: readonly string[]): string[] {
  return firstLines(problems, MAX_PROBLEMS, (problem) => problem);
}

/**
 * Marks the findings that a baseline accepts. Call it before the findings outside of a diff are marked: an accepted
 * finding is accepted on every line.
 *
 * @param options `prefix`: the scanned folder, from the top level: entries elsewhere say nothing about it. `written`: the
 *   entries that the checkout has, where the baseline is that of another commit: others are not stale
 * @returns all findings in the same order, accepted active ones `baselined`; and a notice if entries no longer match
 *   anything
 */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  { prefix = '', written = baseline }: { prefix?: string; written?: Baseline } = {},
): { findings: Finding[]; notices: Notice[] } {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  const start = prefix === '' ? '' : `${prefix}/`;
  const stale = [...baseline.values()].filter(
    ({ fingerprint, path }) => !found.has(fingerprint) && written.has(fingerprint) && path.startsWith(start),
  );
  return {
    findings: findings.map((finding) =>
      finding.state === 'active' && baseline.has(finding.fingerprint)
        ? { ...finding, state: 'baselined' }
        : finding,
    ),
    notices: stale.length === 0 ? [] : [staleNotice(stale)],
  };
}

function staleNotice(stale: readonly BaselineEntry[]): Notice {
  const names = stale
    .map(({ rule, path }) => `${sanitizeLine(rule, 60)} in ${sanitizeLine(path, 120)}`)
    .sort();
  const what = amount(stale.length, 'entry of the baseline matches', 'entries of the baseline match');
  return {
    level: 'note',
    message: `${what} nothing any more: ${listOf(names, STALE_NAMED_MAX)}. Write it again with \`ims-auth baseline\`.`,
  };
}
