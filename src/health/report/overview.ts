import { code } from '../../core/markdown.ts';
import { amount, thousands } from '../../core/words.ts';
import type { CredentialHealth, HealthReport, HealthVerdict } from '../model.ts';
import { countVerdicts } from '../verdicts.ts';
import { shortFacts } from './facts.ts';
import { fitting, folded, SIGNS, sentence, size } from './markdown.ts';
import { stepMarkdown } from './next-step.ts';
import { credentialsWorstFirst, verdictCounts } from './shown.ts';
import { sinceText, unbrokenFacts, worstSince } from './times.ts';

// More healthy credentials than this are collapsed.
const HEALTHY_OPEN = 5;
// Bytes for the first lines of the alerts.
const HEADS = 512;

/** @returns the result of the check in a few words, without Markdown */
export function headline(report: HealthReport): string {
  const counts = countVerdicts(report);
  const total = report.credentials.length;
  if (total === 0) return 'none was checked';
  if (counts.healthy < total) return verdictCounts(counts);
  return total === 1 ? '1 healthy' : `all ${thousands(total)} healthy`;
}

/**
 * Lists all credentials, the worst first, each that is not healthy with its next step. Those of one verdict are in one
 * alert, whose colour GitHub chooses: red for failing, yellow for warning, blue for unknown. There is no table, because
 * on the screen of a telephone its last column, the next step, would be out of sight.
 *
 * @param room in bytes
 * @returns pieces of Markdown: an alert for each verdict, the healthy credentials (collapsed if they are many), and how
 *   many did not fit
 * Source: https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function overviewParts(report: HealthReport, room: number): string[] {
  const now = report.startedAt;
  const list = credentialsWorstFirst(report);
  const others = list.filter(({ verdict }) => verdict !== 'healthy');
  const healthy = list.slice(others.length);
  const open = fitting(others, (credential) => item(credential, now), room - HEADS);
  const rest = fitting(
    open.left === 0 ? healthy : [],
    (credential) => healthyItem(credential, now),
    room - HEADS - size(open.shown),
  );
  const left = list.length - open.shown.length - rest.shown.length;
  const counts = countVerdicts(report);
  const alerts = (['failing', 'warning', 'unknown'] as const).flatMap((verdict) => {
    const items = open.shown.filter((_, index) => others[index]?.verdict === verdict);
    return items.length === 0 ? [] : [alert(verdict, counts[verdict], items)];
  });
  return [
    ...alerts,
    ...(rest.shown.length === 0 ? [] : [healthyList(healthy.length, rest.shown)]),
    ...(left === 0 ? [] : [`_${amount(left, 'credential')} did not fit into this list._`]),
  ];
}

type NotHealthy = Exclude<HealthVerdict, 'healthy'>;

const ALERTS: Readonly<Record<NotHealthy, { kind: string; one: string; many: string }>> = {
  failing: { kind: 'CAUTION', one: 'is failing', many: 'are failing' },
  warning: { kind: 'WARNING', one: 'has a warning', many: 'have a warning' },
  unknown: { kind: 'NOTE', one: 'could not be checked in full', many: 'could not be checked in full' },
};

function alert(verdict: NotHealthy, count: number, items: readonly string[]): string {
  const { kind, one, many } = ALERTS[verdict];
  const head = `${SIGNS[verdict]} **${amount(count, 'credential')} ${count === 1 ? one : many}**`;
  return [`> [!${kind}]\n> ${head}`, ...items].join('\n>\n');
}

// One line, so that nothing in it can end the alert.
function item(credential: CredentialHealth, now: number): string {
  const { name, verdict, findings } = credential;
  const since = worstSince(credential);
  const more = findings.filter(({ level }) => level !== 'note').length - 1;
  const [worst] = findings;
  const what = [
    worst === undefined ? `The credential is ${verdict}.` : sentence(worst.text.summary),
    ...(since === undefined ? [] : [`Since ${sinceText(since, now)}.`]),
    ...(more > 0 ? [`And ${amount(more, 'more finding')}.`] : []),
  ];
  const lines = [
    `**${code(name)}**`,
    what.join(' '),
    ...(worst === undefined ? [] : [`**Next:** ${sentence(worst.text.next)}${stepMarkdown(worst)}`]),
  ];
  return `> - ${lines.join('<br>')}`;
}

function healthyItem(credential: CredentialHealth, now: number): string {
  const { name, since } = credential;
  const facts = unbrokenFacts(shortFacts(credential, now));
  return [
    `- ${SIGNS.healthy} ${code(name)}: healthy`,
    ...(since === undefined ? [] : [` since ${sinceText(since, now)}`]),
    ...(facts === '' ? [] : [`, ${facts}`]),
  ].join('');
}

function healthyList(count: number, items: readonly string[]): string {
  const list = items.join('\n');
  if (count <= HEALTHY_OPEN) return list;
  return folded(`${SIGNS.healthy} ${amount(count, 'healthy credential')}`, list);
}
