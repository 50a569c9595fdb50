import { closestMatch } from '../../core/closest-match.ts';
import { lineAt, lineStarts } from '../../core/lines.ts';
import { redact } from '../../core/redact.ts';
import { sanitizeLine } from '../../core/text.ts';
import type { Finding, Notice, Source } from '../model.ts';
import { findMarkers, type Marker } from './markers.ts';

// A generated file can hold thousands of the same mistake.
const MAX_NOTICES = 20;
const REASON_MAX = 200;
const USAGE = 'ims-auth-ignore: <rule-id> -- <reason>';

/**
 * Applies the suppressions in a file: `ims-auth-ignore: <rule-id>[, <rule-id>] -- <reason>`, in a comment of any
 * syntax or in a string value.
 *
 * A suppression is for the findings on its own line. Only where that has none of the rule, it is for the next line;
 * lines in between that hold nothing but suppressions do not count, so that several can stand above one line. Without
 * a reason it does nothing.
 *
 * @param source the file
 * @param findings findings in that file
 * @param ruleIds ids of all rules
 * @returns all findings in the same order, with the state `suppressed` and the reason where one applies; and notices on
 *   suppressions that do nothing. In documentation, which shows examples, all of these are notes
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
  const reasons = new Map<Finding, string>();
  const notices: Notice[] = [];
  const say = (level: Notice['level'], line: number, message: string): void => {
    notices.push({
      level: source.kind === 'documentation' ? 'note' : level,
      message,
      path: source.path,
      line,
    });
  };

  for (const marker of markers) {
    const line = lineAt(starts, marker.offset) + 1;
    for (const problem of problemsOf(marker, ruleIds, source)) say('warning', line, problem);
    if (marker.misspelled || marker.reason === undefined) continue;
    const places = [byLine.get(line) ?? [], byLine.get(nextLines.get(line) ?? line + 1) ?? []];
    for (const id of marker.ids.filter((known) => ruleIds.has(known))) {
      const [mine = []] = places
        .map((place) => place.filter(({ rule }) => rule === id))
        .filter((place) => place.length > 0);
      for (const finding of mine) {
        if (!reasons.has(finding)) reasons.set(finding, sanitizeLine(redact(marker.reason), REASON_MAX));
      }
      if (mine.length === 0) say('note', line, unused(id, places.flat()));
    }
  }
  return {
    findings: findings.map((finding) => {
      const reason = reasons.get(finding);
      return reason === undefined || finding.state !== 'active'
        ? finding
        : { ...finding, state: 'suppressed', reason };
    }),
    notices: cut(notices, source.path),
  };
}

function linesOf(findings: readonly Finding[]): Map<number, Finding[]> {
  const byLine = new Map<number, Finding[]>();
  for (const finding of findings) {
    // A finding as long as the file would make this as long as the file for each.
    const last = Math.min(finding.endLine, finding.line + 100);
    for (let line = finding.line; line <= last; line++) {
      const there = byLine.get(line);
      if (there === undefined) byLine.set(line, [finding]);
      else there.push(finding);
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
  const shown = `"${sanitizeLine(redact(written), 40)}"`;
  if (misspelled) return [`${shown} suppresses nothing. Write "${USAGE}".`];
  // How documentation shows the form of it.
  if (kind === 'documentation' && ids.some((id) => id.startsWith('<'))) return [];
  if (ids.length === 0) return [`This suppression names no rule, so it does nothing. Write "${USAGE}".`];
  const problems = ids
    .filter((id) => !ruleIds.has(id))
    .map((id) => {
      const meant = closestMatch(id, ruleIds);
      return `No rule has the id "${sanitizeLine(redact(id), 60)}", so nothing is suppressed for it.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
    });
  if (reason === undefined) {
    problems.push(`This suppression gives no reason, so it does nothing. Write "${USAGE}".`);
  }
  return problems;
}

function unused(id: string, there: readonly Finding[]): string {
  const others = [...new Set(there.map(({ rule }) => rule))].sort().slice(0, 3);
  const instead = others.length === 0 ? '' : ` What is found there is ${others.join(', ')}.`;
  return `This suppression of ${id} is not used: neither its line nor the next one has such a finding.${instead}${others.length === 0 ? ' Remove it.' : ''}`;
}

function cut(notices: Notice[], path: string): Notice[] {
  if (notices.length <= MAX_NOTICES) return notices;
  const rest = notices.length - MAX_NOTICES;
  const message = `${rest} more suppressions of this file do nothing.`;
  return [...notices.slice(0, MAX_NOTICES), { level: 'note', message, path }];
}
