import { byCodeUnits } from '../../core/order.ts';
import { recordOf } from '../../core/record.ts';
import { sanitizeLine, sanitizeWholeLine } from '../../core/text.ts';
import {
  type Advice,
  FINDING_STATES,
  type Finding,
  type FindingState,
  LEVELS,
  type Level,
} from '../model.ts';
import { boundedPlace } from './related.ts';
import type { GuardReport } from './types.ts';

/** How many findings of a state there are, by level. */
export type ByLevel = Readonly<Record<Level, number>>;

// The scanner's own texts are shorter; this limits findings that other code made.
const MAX = { message: 500, advice: 1_000, reason: 300 } as const;

/** Counts findings by state and level. Every report shows these, so that all counts agree. */
export function countByState(findings: readonly Finding[]): Readonly<Record<FindingState, ByLevel>> {
  const counts = recordOf(FINDING_STATES, () => recordOf(LEVELS, () => 0));
  for (const { state, level } of findings) counts[state][level]++;
  return counts;
}

/** @returns findings of any level */
export function total(counts: ByLevel): number {
  return counts.error + counts.warning + counts.note;
}

/**
 * Copies the findings in some states, worst first and then by place. Cuts and sanitizes their texts again, so that a
 * report does not depend on the code that made the finding.
 */
export function worstFirst({ result }: GuardReport, states: readonly FindingState[]): Finding[] {
  return result.findings
    .filter(({ state }) => states.includes(state))
    .map(withoutPlaces)
    .sort(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        byCodeUnits(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        byCodeUnits(a.rule, b.rule),
    );
}

/** @returns the finding and its related places with texts that are one line each, sanitized and cut */
export function bounded(finding: Finding): Finding {
  const { related, ...rest } = withoutPlaces(finding);
  return { ...rest, ...(related === undefined ? {} : { related: related.map(boundedPlace) }) };
}

// Of the related places only those that are shown are sanitized, by `shownPlaces`: there can be a million.
function withoutPlaces(finding: Finding): Finding {
  const { mark, reason, ...rest } = finding;
  const excerpt = sanitizeWholeLine(finding.excerpt);
  return {
    ...rest,
    excerpt,
    message: sanitizeLine(finding.message, MAX.message) || 'Depends on a Service Account (JWT) credential.',
    advice: sanitizeLine(finding.advice, MAX.advice),
    ...(mark !== undefined && excerpt === finding.excerpt ? { mark } : {}),
    ...(reason === undefined ? {} : { reason: sanitizeLine(reason, MAX.reason) }),
  };
}

/** What reports show for a rule. */
export type RuleText = { id: string; title: string; docs: string; message: string; advice: Advice };

/** Findings of one rule that have the same message and advice, worst first. */
export type Cluster = { message: string; advice: string; findings: [Finding, ...Finding[]] };

/** All active findings of one rule, worst first. */
export type Group = { rule: RuleText; counts: ByLevel; clusters: [Cluster, ...Cluster[]] };

/**
 * Groups active findings by rule, and within a rule by message and advice: worst rule first, then the one with most
 * findings, then in the order of the rules. No group is empty.
 */
export function groupByRule(report: GuardReport): Group[] {
  const rules = new Map(report.rules.map((rule, order) => [rule.id, { rule, order }]));
  const groups = new Map<string, Group>();
  const clusters = new Map<string, Cluster>();
  for (const finding of worstFirst(report, ['active'])) {
    const key = [finding.rule, finding.message, finding.advice].join('\0');
    const same = clusters.get(key);
    if (same !== undefined) {
      same.findings.push(finding);
      continue;
    }
    const cluster: Cluster = { message: finding.message, advice: finding.advice, findings: [finding] };
    clusters.set(key, cluster);
    const group = groups.get(finding.rule);
    if (group !== undefined) group.clusters.push(cluster);
    else {
      const rule = rules.get(finding.rule)?.rule ?? unlisted(finding);
      groups.set(finding.rule, { rule, counts: NONE, clusters: [cluster] });
    }
  }
  const order = (group: Group): number => rules.get(group.rule.id)?.order ?? rules.size;
  const worst = ({ counts }: Group): number => LEVELS.findIndex((level) => counts[level] > 0);
  return [...groups.values()]
    .map((group) => ({ ...group, counts: countGroup(group) }))
    .sort(
      (a, b) =>
        worst(a) - worst(b) ||
        LEVELS.map((level) => b.counts[level] - a.counts[level]).find((difference) => difference !== 0) ||
        order(a) - order(b) ||
        byCodeUnits(a.rule.id, b.rule.id),
    );
}

const NONE: ByLevel = recordOf(LEVELS, () => 0);

function countGroup({ clusters }: Group): ByLevel {
  const counts = recordOf(LEVELS, () => 0);
  for (const { findings } of clusters) for (const { level } of findings) counts[level]++;
  return counts;
}

function unlisted({ rule, docs, message, advice }: Finding): RuleText {
  return { id: rule, title: rule, docs, message, advice: { text: advice } };
}
