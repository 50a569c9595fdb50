import { lineAt, lineStarts } from '../../core/lines.ts';
import type { CheckResult, FileEdit, Finding, FindingFix } from '../model.ts';
import type { FixPlan, PlannedFile } from './model.ts';
import { type PlanOptions, planFixes } from './plan.ts';

/**
 * Plans the fixes of all findings that count, safe or not, and adds them to the findings. Nothing is written.
 *
 * @returns the same result with fixes, and the plan
 */
export async function checkWithFixes(
  checked: CheckResult,
  { to }: Pick<PlanOptions, 'to'>,
): Promise<{ checked: CheckResult; plan: FixPlan }> {
  const { result, place } = checked;
  const counts = result.findings.some(({ state, level }) => state === 'active' && level !== 'note');
  if (!counts || place === undefined) return { checked, plan: { files: [], unfixed: [] } };
  const plan = await planFixes(checked, { top: place.top, unsafe: true, to });
  return { checked: { ...checked, result: { ...result, findings: withFixes(result.findings, plan) } }, plan };
}

/**
 * Adds to findings how they can be fixed, for reports.
 *
 * @param plan made with unsafe fixes
 */
export function withFixes(findings: readonly Finding[], plan: FixPlan): Finding[] {
  const byPlace = new Map<string, FindingFix>();
  for (const file of plan.files) {
    const placed = editsIn(file);
    for (const { rule, line, outcome, fix } of file.places) {
      const key = [file.path, rule, line].join('\0');
      if (byPlace.has(key)) continue;
      const edits = outcome === 'fixed' ? placed(fix.edits) : [];
      const safety = edits.length === 0 ? 'shown' : fix.safety;
      byPlace.set(key, { title: fix.title, safety, edits, todo: fix.todo });
    }
  }
  return findings.map((finding) => {
    if (finding.state !== 'active' || finding.level === 'note') return finding;
    const own = [finding, ...(finding.related ?? []).flatMap(asFinding)].flatMap(
      ({ path, rule, line }) => byPlace.get([path, rule, line].join('\0')) ?? [],
    );
    const [first] = own;
    return first === undefined ? finding : { ...finding, fix: together(first, own) };
  });
}

function asFinding({ path, line, found }: NonNullable<Finding['related']>[number]) {
  return found === undefined ? [] : [{ path, line, rule: found.rule }];
}

// A finding with related places is one change, which may be made of several fixes.
function together(first: FindingFix, all: readonly FindingFix[]): FindingFix {
  const edits = new Map(all.flatMap((fix) => fix.edits).map((edit) => [`${edit.path}\0${edit.start}`, edit]));
  const isPartly = all.some((fix) => fix.edits.length === 0);
  return {
    title: first.title,
    safety:
      all.some(({ safety }) => safety === 'unsafe') || (isPartly && edits.size > 0) ? 'unsafe' : first.safety,
    edits: [...edits.values()].sort((a, b) => a.start - b.start),
    todo: [...new Set(all.flatMap(({ todo }) => todo))],
  };
}

function editsIn({
  path,
  before,
}: PlannedFile): (edits: readonly { start: number; end: number; text: string }[]) => FileEdit[] {
  const starts = lineStarts(before);
  const placeOf = (offset: number): [line: number, column: number] => {
    const line = lineAt(starts, offset);
    return [line + 1, offset - (starts[line] ?? 0) + 1];
  };
  return (edits) =>
    edits.map(({ start, end, text }) => {
      const [line, column] = placeOf(start);
      const [endLine, endColumn] = placeOf(end);
      return { path, start, end, text, line, column, endLine, endColumn };
    });
}
