import { closestMatch } from '../../core/closest-match.ts';
import { lineAt, lineStarts } from '../../core/lines.ts';
import { redactLine } from '../../core/redact.ts';
import { amount } from '../../core/words.ts';
import type { Finding, FindingContext, Notice, Source, Suppression } from '../model.ts';
import { findMarkers, type Marker } from './markers.ts';

// A generated file can contain the same mistake thousands of times.
const MAX_NOTICES = 20;
const REASON_MAX = 200;
const USAGE = 'ims-auth-ignore: <rule-id> -- <reason>';

/**
 * Applies the suppressions in a file: `ims-auth-ignore: <rule-id>[, <rule-id>] -- <reason>`, in a comment of any
 * syntax or in a string value.
 *
 * A suppression applies to the findings on its own line. If that line has no finding of the rule, it applies to the
 * next line that does not only contain suppressions, so that several can be above one line. Without a reason it does
 * nothing.
 *
 * @param ruleIds ids of all rules
 * @returns all findings in the same order, suppressed ones with the state `suppressed` and the reason; and notices
 *   about suppressions that do nothing. In documentation these are notes, because documents show examples
 */
export function suppress(
  source: Source,
  findings: readonly Finding[],
  ruleIds: ReadonlySet<string>,
): { findings: Finding[]; notices: Notice[] } {
  const markers = findMarkers(source.text, ruleIds);
  if (markers.length === 0) return { findings: [...findings], notices: [] };
  const starts = lineStarts(source.text);
  const byLine = linesOf(findings);
  const nextLines = nextLinesOf(
    markers.map(({ offset }) => lineAt(starts, offset) + 1),
    byLine,
  );
  const reasons = new Map<Finding, { reason: string; suppression: Suppression }>();
  const suppressionOf = numbered();
  const notices: Notice[] = [];
  const report = (level: Notice['level'], line: number, message: string): void => {
    notices.push({
      level: source.kind === 'documentation' ? 'note' : level,
      message,
      path: source.path,
      line,
    });
  };

  for (const marker of markers) {
    const line = lineAt(starts, marker.offset) + 1;
    for (const problem of problemsOf(marker, ruleIds, source)) report('warning', line, problem);
    if (marker.misspelled || marker.reason === undefined) continue;
    const suppression = { ...suppressionOf(marker), line };
    const reason = redactLine(marker.reason, REASON_MAX);
    const places = [byLine.get(line) ?? [], byLine.get(nextLines.get(line) ?? line + 1) ?? []];
    for (const id of marker.ids.filter((id) => ruleIds.has(id))) {
      const [mine = []] = places
        .map((place) => place.filter(({ rule }) => rule === id))
        .filter((place) => place.length > 0);
      for (const finding of mine) {
        if (!reasons.has(finding)) reasons.set(finding, { reason, suppression });
      }
      if (mine.length === 0) report('note', line, unused(id, places.flat()));
    }
  }
  return {
    findings: findings.map((finding) => {
      const found = reasons.get(finding);
      if (found === undefined || finding.state !== 'active') return finding;
      const { reason, suppression } = found;
      return { ...finding, state: 'suppressed', reason, ...contextWith(finding.context, suppression) };
    }),
    notices: firstNotices(notices, source.path),
  };
}

function contextWith(
  context: FindingContext | undefined,
  suppression: Suppression,
): { context?: FindingContext } {
  return context === undefined ? {} : { context: { ...context, suppression } };
}

// The text of a suppression, and how many of that text there are up to it.
function numbered(): (marker: Marker) => Pick<Suppression, 'text' | 'occurrence'> {
  const counts = new Map<string, number>();
  return ({ ids, reason = '' }) => {
    const text = `${ids.join(', ')} -- ${reason.replace(/\s+/g, ' ').trim()}`;
    const occurrence = (counts.get(text) ?? 0) + 1;
    counts.set(text, occurrence);
    return { text, occurrence };
  };
}

/** @returns how many suppressions of each text a file contains */
export function countSuppressions(text: string, ruleIds: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  const suppressionOf = numbered();
  for (const marker of findMarkers(text, ruleIds)) {
    if (marker.misspelled || marker.reason === undefined) continue;
    const { text, occurrence } = suppressionOf(marker);
    counts.set(text, occurrence);
  }
  return counts;
}

function linesOf(findings: readonly Finding[]): Map<number, Finding[]> {
  const byLine = new Map<number, Finding[]>();
  for (const finding of findings) {
    // A finding can be as long as the file: do not look at all of its lines.
    const last = Math.min(finding.endLine, finding.line + 100);
    for (let line = finding.line; line <= last; line++) {
      const others = byLine.get(line);
      if (others === undefined) byLine.set(line, [finding]);
      else others.push(finding);
    }
  }
  return byLine;
}

// From the last line upwards, so that a block of suppressions is walked once.
function nextLinesOf(
  markerLines: readonly number[],
  byLine: ReadonlyMap<number, unknown>,
): Map<number, number> {
  const next = new Map<number, number>();
  for (const line of markerLines.toReversed()) {
    const below = line + 1;
    next.set(line, byLine.has(below) ? below : (next.get(below) ?? below));
  }
  return next;
}

function problemsOf(
  { ids, reason, misspelled, written }: Marker,
  ruleIds: ReadonlySet<string>,
  { kind }: Source,
): string[] {
  const shown = `"${redactLine(written, 40)}"`;
  if (misspelled) return [`${shown} suppresses nothing. Write "${USAGE}".`];
  // Documentation shows the syntax with these placeholders.
  if (kind === 'documentation' && ids.some((id) => id.startsWith('<'))) return [];
  if (ids.length === 0) return [`This suppression names no rule, so it does nothing. Write "${USAGE}".`];
  const problems = ids
    .filter((id) => !ruleIds.has(id))
    .map((id) => {
      const meant = closestMatch(id, ruleIds);
      return `No rule has the id "${redactLine(id, 60)}", so nothing is suppressed for it.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
    });
  if (reason === undefined) {
    problems.push(`This suppression gives no reason, so it does nothing. Write "${USAGE}".`);
  }
  return problems;
}

function unused(id: string, there: readonly Finding[]): string {
  const others = [...new Set(there.map(({ rule }) => rule))].sort().slice(0, 3);
  const instead = others.length === 0 ? '' : ` Found there instead: ${others.join(', ')}.`;
  return `This suppression of ${id} is not used: neither its line nor the next one has such a finding.${instead}${others.length === 0 ? ' Remove it.' : ''}`;
}

function firstNotices(notices: Notice[], path: string): Notice[] {
  if (notices.length <= MAX_NOTICES) return notices;
  const rest = amount(
    notices.length - MAX_NOTICES,
    'more suppression of this file does',
    'more suppressions of this file do',
  );
  const message = `${rest} nothing.`;
  return [...notices.slice(0, MAX_NOTICES), { level: 'note', message, path }];
}
