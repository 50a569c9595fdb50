import { type Finding, LEVELS, type Level } from '../../model.ts';
import type { ChangedLines } from './changed-lines.ts';
import type { LineRange } from './hunks.ts';

/**
 * Marks the active findings that the base has as well. Call it last: it leaves suppressed and baselined ones as is.
 *
 * A finding is compared by rule and line of text, in its file or in the file of the base that was renamed to it. The
 * base has to have it active, and at the same level or a worse one: a line that a comment contained is new when the
 * comment ends before it. Of equal findings the base has to have as many; those on changed lines are new before others.
 *
 * @param base what a scan of the base finds, with final states
 * @param oldPaths path in the base, of files that were renamed; paths as in findings
 * @param lines the changed lines
 * @returns all findings in the same order, active ones `outside-diff` if the base has them
 */
export function markKnown(
  findings: readonly Finding[],
  base: readonly Finding[],
  { oldPaths, lines }: { oldPaths: ReadonlyMap<string, string>; lines: ChangedLines },
): Finding[] {
  const inBase = new Map<string, Level[]>();
  for (const finding of base) {
    if (finding.state !== 'active') continue;
    const key = keyOf(finding, finding.path);
    const levels = inBase.get(key);
    if (levels === undefined) inBase.set(key, [finding.level]);
    else levels.push(finding.level);
  }
  for (const levels of inBase.values()) levels.sort(byLevel);

  const isTouched = (finding: Finding): boolean => touches(finding, lines.get(finding.path) ?? []);
  const known = new Set<Finding>();
  const candidates = findings
    .filter(({ state }) => state === 'active')
    .map((finding) => ({ finding, touched: isTouched(finding) }))
    .sort((a, b) => byLevel(a.finding.level, b.finding.level) || Number(a.touched) - Number(b.touched));
  const taken = new Map<string, number>();
  for (const { finding } of candidates) {
    const key = keyOf(finding, oldPaths.get(finding.path) ?? finding.path);
    const at = taken.get(key) ?? 0;
    const level = inBase.get(key)?.[at];
    // Worst first on both sides: the worst that is left in the base decides.
    if (level === undefined || byLevel(level, finding.level) > 0) continue;
    taken.set(key, at + 1);
    known.add(finding);
  }
  return findings.map((finding) => (known.has(finding) ? { ...finding, state: 'outside-diff' } : finding));
}

function keyOf({ rule, fingerprint, context }: Finding, path: string): string {
  return [path, rule, context?.identity ?? fingerprint].join('\0');
}

function byLevel(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}

function touches({ line, endLine }: Finding, changed: 'all' | readonly LineRange[]): boolean {
  return changed === 'all' || changed.some(({ start, end }) => start <= endLine && line <= end);
}
