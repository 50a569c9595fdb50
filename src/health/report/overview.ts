import { cellCode } from '../../core/markdown.ts';
import { amount, thousands } from '../../core/words.ts';
import type { CredentialHealth, HealthReport } from '../model.ts';
import { countVerdicts } from '../verdicts.ts';
import { shortFacts } from './facts.ts';
import {
  cellProse,
  credentialSection,
  type Fitting,
  fitting,
  folded,
  row,
  SIGNS,
  sentence,
  size,
  table,
} from './markdown.ts';
import { credentialsWorstFirst, verdictCounts } from './shown.ts';
import { sinceText, worstSince } from './times.ts';

// More healthy credentials than this are collapsed.
const HEALTHY_OPEN = 5;
const HEAD = ['credential', 'verdict', 'what', 'since', 'next step'];

/** @returns the result of the check in a few words, without Markdown */
export function headline(report: HealthReport): string {
  const counts = countVerdicts(report);
  const total = report.credentials.length;
  if (total === 0) return 'none was checked';
  if (counts.healthy < total) return verdictCounts(counts);
  return total === 1 ? '1 healthy' : `all ${thousands(total)} healthy`;
}

/**
 * Lists all credentials, the worst first.
 *
 * @param room in bytes
 * @returns pieces of Markdown: a table, a collapsed table of many healthy credentials, and how many did not fit
 */
export function overviewTable(report: HealthReport, room: number): string[] {
  const list = credentialsWorstFirst(report);
  const line = (credential: CredentialHealth): string => overviewRow(credential, report.startedAt);
  const healthy = list.filter(({ verdict }) => verdict === 'healthy');
  const others = list.filter(({ verdict }) => verdict !== 'healthy');
  const isFolded = healthy.length > HEALTHY_OPEN;
  const open = fitting(isFolded ? others : list, line, room);
  const rest = isFolded ? fitting(healthy, line, room - size(open.shown)) : { shown: [], left: 0 };
  const left = open.left + rest.left;
  return [
    ...(open.shown.length === 0 ? [] : [table(HEAD, open.shown)]),
    ...(rest.shown.length === 0
      ? []
      : [
          folded(`${SIGNS.healthy} ${amount(healthy.length, 'healthy credential')}`, table(HEAD, rest.shown)),
        ]),
    ...(left === 0 ? [] : [`_${amount(left, 'credential')} did not fit into this table._`]),
  ];
}

function overviewRow(credential: CredentialHealth, now: number): string {
  const { name, verdict, findings } = credential;
  const isHealthy = verdict === 'healthy';
  const worst = isHealthy ? undefined : findings[0];
  const more = findings.filter(({ level }) => level !== 'note').length - 1;
  const facts = shortFacts(credential, now);
  return row([
    cellCode(name),
    `${SIGNS[verdict]} ${isHealthy ? verdict : `**${verdict}**`}`,
    worst === undefined
      ? cellProse(facts) || '–'
      : `${sentence(worst.text.summary)}${more > 0 ? ` And ${thousands(more)} more.` : ''}`,
    sinceText(isHealthy ? credential.since : worstSince(credential), now) || '–',
    worst === undefined ? '–' : sentence(worst.text.next),
  ]);
}

/**
 * Writes a section for each credential that is not healthy, the worst first.
 *
 * @param room in bytes
 */
export function findingSections(report: HealthReport, room: number): Fitting {
  const notHealthy = credentialsWorstFirst(report).filter(({ verdict }) => verdict !== 'healthy');
  return fitting(notHealthy, (credential) => credentialSection(credential, report.startedAt), room);
}
