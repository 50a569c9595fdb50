import { sanitizeLine } from '../../core/text.ts';
import { DAY_MS } from '../../core/time.ts';
import { amount, firstLines, thousands } from '../../core/words.ts';
import { type CredentialHealth, HEALTH_VERDICTS, type HealthFinding, type HealthReport } from '../model.ts';
import type { ByVerdict } from '../verdicts.ts';

// Names and lines come sanitized and bounded; these hold when they come from somewhere else.
const NAME_MAX = 100;
const LINE_MAX = 1_000;
const LINES_MAX = 12;
// The last millisecond of the year 9999: behind it an ISO date is written in another way.
const TIME_MAX = 253_402_300_799_999;

/**
 * @param counts by verdict
 * @returns for example `2 failing, 1 warning, 6 healthy`; empty for none
 */
export function verdictCounts(counts: ByVerdict): string {
  return HEALTH_VERDICTS.flatMap((verdict) =>
    counts[verdict] === 0 ? [] : [`${thousands(counts[verdict])} ${verdict}`],
  ).join(', ');
}

/**
 * @param report the report
 * @returns its credentials as {@link shownCredential}, the worst verdict first and otherwise as they were given
 */
export function credentialsWorstFirst({ credentials }: HealthReport): CredentialHealth[] {
  return credentials
    .map(shownCredential)
    .sort((one, other) => HEALTH_VERDICTS.indexOf(one.verdict) - HEALTH_VERDICTS.indexOf(other.verdict));
}

/**
 * @param credential of a report
 * @returns the same with a name that is sanitized and bounded, and its findings the worst first; those of an `unknown` one
 *   stay as they are, because what made it so is only a note
 */
export function shownCredential(credential: CredentialHealth): CredentialHealth {
  const findings =
    credential.verdict === 'unknown'
      ? credential.findings
      : credential.findings.toSorted((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level));
  return { ...credential, name: shownName(credential.name), findings };
}

const LEVELS: readonly HealthFinding['level'][] = ['error', 'warning', 'note'];

/**
 * @param name of a credential; hostile
 * @returns one line; Markdown in it is still Markdown
 */
export function shownName(name: string): string {
  return sanitizeLine(name, NAME_MAX) || '(a name of invisible characters)';
}

/**
 * @param lines details of a finding; hostile
 * @returns one line each, sanitized and bounded; Markdown in them is still Markdown
 */
export function shownLines(lines: readonly string[]): string[] {
  const shown = firstLines(
    lines,
    LINES_MAX,
    (line) => sanitizeLine(line, LINE_MAX),
    (more) => `and ${more}`,
  );
  return shown.filter((line) => line !== '');
}

/**
 * @param ms since the epoch
 * @returns the time in ISO 8601, in UTC; what no date can be becomes the nearest one
 */
export function instant(ms: number): string {
  return new Date(Math.min(Math.max(Math.trunc(ms) || 0, 0), TIME_MAX)).toISOString();
}

/**
 * @param ms since the epoch
 * @returns the day in UTC, for example `2026-05-04`
 */
export function day(ms: number): string {
  return instant(ms).slice(0, 10);
}

/**
 * @param ms since the epoch
 * @returns for example `2026-05-04 06:23 UTC`
 */
export function minute(ms: number): string {
  return `${instant(ms).slice(0, 16).replace('T', ' ')} UTC`;
}

/**
 * @param from in ms since the epoch
 * @param to in ms since the epoch
 * @returns whole days between the two, never negative
 */
export function daysBetween(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / DAY_MS)) || 0;
}

/**
 * @param days whole days
 * @returns for example `1 day`, `200 days`
 */
export function dayCount(days: number): string {
  return amount(days, 'day');
}

/**
 * @param since in ms since the epoch, if it is known
 * @param now in ms since the epoch
 * @returns for example `2026-05-04 (14 days)`; empty where it is not known
 */
export function sinceText(since: number | undefined, now: number): string {
  if (since === undefined) return '';
  const days = daysBetween(since, now);
  return `${day(since)} (${days === 0 ? 'today' : dayCount(days)})`;
}

/**
 * Since when a credential is as it is: the fact itself, where it has a date, or else the first check that saw it.
 *
 * @param credential its findings the worst first
 * @returns in ms since the epoch, where it is known
 */
export function troubledSince({ findings, since }: CredentialHealth): number | undefined {
  return findings[0]?.since ?? since;
}

/**
 * @param report tells repository, server and run
 * @param runId another run than the one of the report
 * @returns address of a workflow run without any character that Markdown knows; undefined where it cannot be made
 */
export function runLink(report: HealthReport, runId = report.runId): string | undefined {
  const { repository = '', serverUrl = 'https://github.com' } = report;
  const server = serverUrl.replace(/\/+$/, '');
  if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  return /^\d{1,20}$/.test(runId ?? '') ? `${server}/${repository}/actions/runs/${runId}` : undefined;
}

/**
 * @param report tells the issue
 * @returns its number and address; undefined where there is none, or its address is a strange one
 */
export function issueLink({ issueUrl = '' }: HealthReport): { number: string; url: string } | undefined {
  const [url, number] = /^https?:\/\/[\w.:-]+(?:\/[\w.-]+){2,4}\/issues\/(\d{1,20})$/.exec(issueUrl) ?? [];
  return url === undefined || number === undefined ? undefined : { number, url };
}
