import { amount, thousands } from '../../core/words.ts';
import type { BudgetCount, BudgetEvent } from './rate-budget.ts';

const MINUTE_MS = 60_000;

/** @returns one line for the log */
export function budgetLine(event: BudgetEvent): string {
  const { kind, ms, until } = event;
  const why = reason(event);
  if (kind === 'give-up') return `${why} That is ${duration(ms)} from now, which is too long to wait.`;
  return `${why} Waiting ${duration(ms)}, until ${time(until)}.`;
}

function reason({ reason, until, sent, remaining, limit }: BudgetEvent): string {
  if (reason === 'per-minute') return `${amount(sent, 'request')} to GitHub so far, too many in one minute.`;
  if (reason === 'refused') return `GitHub accepts the next request at ${time(until)}.`;
  const left =
    remaining === undefined || limit === undefined ? 'Few' : `${thousands(remaining)} of ${thousands(limit)}`;
  return `${left} requests to GitHub are left until ${time(until)}, which are kept as a reserve.`;
}

/**
 * @param repositories how many the requests were for
 * @returns what the requests have cost, as one line
 */
export function costLine(
  { sent, refused, pausedMs, remaining, limit }: BudgetCount,
  repositories: number,
): string {
  const each = repositories === 0 ? '' : ` (${perRepository(sent, repositories)} for each repository)`;
  return [
    `${amount(sent, 'request')} to GitHub${each}`,
    ...(remaining === undefined || limit === undefined
      ? []
      : [`${thousands(remaining)} of ${thousands(limit)} left`]),
    ...(refused === 0 ? [] : [`${thousands(refused)} refused`]),
    ...(pausedMs === 0 ? [] : [`${duration(pausedMs)} of pauses`]),
  ].join(', ');
}

/** @returns with two significant digits, such as `0.02` or `3.1` */
export function perRepository(sent: number, repositories: number): string {
  return String(Number((sent / repositories).toPrecision(2)));
}

function duration(ms: number): string {
  return ms < MINUTE_MS ? `${Math.ceil(ms / 1_000)} s` : `${Math.ceil(ms / MINUTE_MS)} min`;
}

function time(ms: number): string {
  // What a server says can be beyond any date.
  return ms < 8.64e15 ? `${new Date(ms).toISOString().slice(11, 16)} UTC` : 'a time that is no date';
}
