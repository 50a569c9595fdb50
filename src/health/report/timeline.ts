import { DAY_MS } from '../../core/time.ts';
import {
  type ClientSecretFacts,
  type CredentialHealth,
  HEALTH_VERDICTS,
  type HealthReport,
  type SecretLimits,
} from '../model.ts';
import { shownName } from './shown.ts';
import {
  axis,
  barLabel,
  distinct,
  LABEL_PX,
  milestoneLabel,
  NO_LABEL,
  safeName,
  textUnits,
} from './timeline-layout.ts';
import { day } from './times.ts';

/** Maximum number of client secrets in the diagram, to keep it readable. */
export const TIMELINE_SECRETS_MAX = 20;

// A limit further away does not widen the diagram, because the bars before today would become too short.
const AHEAD_MIN_DAYS = 365;

/** One client secret. All times are days since the epoch, in UTC. */
type Row = {
  name: string;
  created: number;
  /** Last use; absent if it was never used. */
  used?: number | undefined;
  /** When it reaches the maximum age. */
  limit: number;
  today: number;
};

/**
 * Draws a diagram of the client secrets: a row for each, from its creation to the day of the report, with its last use
 * and the day on which it reaches the maximum age. The colours come from the viewer's theme.
 *
 * @returns a Mermaid gantt diagram, without a fence; undefined if there are no client secrets
 * Source of the syntax: https://mermaid.js.org/syntax/gantt.html
 */
export function secretsTimeline(report: HealthReport): string | undefined {
  const { shown, left } = timelineSecrets(report);
  if (shown.length === 0) return undefined;
  const today = dayNumber(report.startedAt);
  const names = distinct(['Today', ...shown.map(({ label }) => label)]);
  const rows = shown.map(({ secret }, index) =>
    row(names[index + 1] ?? '', secret, report.limits.maxSecretAgeDays, today),
  );
  const first = Math.min(...rows.map(({ created }) => created));
  const ahead = Math.max(today - first, AHEAD_MIN_DAYS);
  const last = Math.max(
    today + 1,
    ...rows.map(({ limit }) => limit).filter((limit) => limit - today <= ahead),
  );
  const span = last - first;
  const padding = Math.ceil(Math.max(...names.map(textUnits)) * LABEL_PX) + 24;
  const some = left === 0 ? '' : `, ${shown.length} of ${shown.length + left}`;
  return [
    // `compact` puts consecutive bars into one row. Mermaid 9 to 11 read this form of the setting.
    `%%{init: {"gantt": {"displayMode": "compact", "leftPadding": ${padding}}}}%%`,
    'gantt',
    `    title Client secrets on ${day(report.startedAt)}, limit ${report.limits.maxSecretAgeDays} days${some}`,
    '    dateFormat YYYY-MM-DD',
    ...axis(span).map((line) => `    ${line}`),
    // Mermaid's own marker shows the day of viewing, not the day of the report.
    '    todayMarker off',
    `    section ${names[0]}`,
    `    checked on ${date(today)} : milestone, ${date(today)}, 0d`,
    ...rows.flatMap((each) => rowLines(each, span, last)),
  ].join('\n');
}

/** @returns the client secrets to show, by credential, those due for rotation first; `left` counts the others */
export function timelineSecrets(report: HealthReport): {
  shown: { label: string; secret: ClientSecretFacts }[];
  left: number;
} {
  const rank = (credential: CredentialHealth): number =>
    // The age of the client secrets counts first, because a credential can fail for another reason.
    (credential.clientSecrets?.some((secret) => isDue(secret, report)) ? 0 : HEALTH_VERDICTS.length) +
    HEALTH_VERDICTS.indexOf(credential.verdict);
  const all = report.credentials
    .filter(({ clientSecrets = [] }) => clientSecrets.length > 0)
    .sort((one, other) => rank(one) - rank(other))
    .flatMap(({ name, clientSecrets = [] }) =>
      clientSecrets.map((secret, index) => ({
        label: safeName(
          shownName(name),
          clientSecrets.length === 1 ? '' : ` (${index + 1} of ${clientSecrets.length})`,
        ),
        secret,
      })),
    );
  const shown = all.slice(0, TIMELINE_SECRETS_MAX);
  return { shown, left: all.length - shown.length };
}

function isDue({ createdAt, uses }: ClientSecretFacts, { startedAt, limits }: HealthReport): boolean {
  const { maxSecretAgeDays, unusedSecretDays }: SecretLimits = limits;
  const lastUsed = uses[0]?.lastUsedAt ?? createdAt;
  return (
    startedAt - createdAt > maxSecretAgeDays * DAY_MS || startedAt - lastUsed > unusedSecretDays * DAY_MS
  );
}

function row(name: string, { createdAt, uses }: ClientSecretFacts, maxAgeDays: number, today: number): Row {
  // A bar is at least one day long, even if the clocks of two machines differ.
  const created = Math.min(dayNumber(createdAt), today - 1);
  const limit = created + maxAgeDays;
  if (uses.length === 0) return { name, created, limit, today };
  const used = dayNumber(Math.max(...uses.map(({ lastUsedAt }) => lastUsedAt)));
  return { name, created, limit, today, used: Math.min(Math.max(used, created), today) };
}

// One bar for each period between creation, last use, limit and today.
function rowLines(each: Row, span: number, last: number): string[] {
  const { name, created, used = created, limit, today } = each;
  const ahead = milestoneLabel(`limit ${date(limit)}`, {
    before: (limit - (last - span)) / span,
    gap: (limit - today) / span,
  });
  const cuts = [...new Set([created, used, limit, today])]
    .filter((cut) => cut >= created && cut <= today)
    .sort((one, other) => one - other);
  const bars = cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? created;
    const [tags, labels] = piece(each, start, ahead === '');
    return `    ${barLabel(labels, (end - start) / span)} : ${tags}, ${date(start)}, ${date(end)}`;
  });
  const milestone =
    limit > today && limit <= last ? [`    ${ahead || NO_LABEL} : milestone, ${date(limit)}, 0d`] : [];
  return [`    section ${name}`, ...bars, ...milestone];
}

// Returns several labels; the longest that fits is shown.
function piece(
  { used, limit, today, created }: Row,
  start: number,
  sayLimit: boolean,
): [tags: string, labels: string[]] {
  const idle = `unused for ${today - (used ?? created)} d`;
  const isOld = start >= limit;
  const ends = `limit ${date(limit)}`;
  if (used === undefined) {
    return isOld
      ? ['done, crit', ['too old, never used', 'never used', 'too old']]
      : ['done', [...(sayLimit ? [`never used, ${ends}`] : []), 'never used', 'unused']];
  }
  if (start >= used) {
    return isOld ? ['done, crit', [`too old, ${idle}`, idle, 'too old']] : ['done', [idle, 'unused']];
  }
  const since = `last used ${date(used)}`;
  if (isOld) return ['crit', [`too old for ${today - limit} d, ${since}`, `too old, ${since}`, 'too old']];
  if (used > limit) return ['active', ['used']];
  return ['active', [...(sayLimit ? [`${since}, ${ends}`, ends] : []), since, 'used']];
}

function dayNumber(ms: number): number {
  return Math.floor(Date.parse(day(ms)) / DAY_MS);
}

function date(days: number): string {
  return day(days * DAY_MS);
}
