import { DAY_MS, day as plainDay, minute as plainMinute, unbroken } from '../../core/time.ts';
import { amount } from '../../core/words.ts';
import type { CredentialHealth } from '../model.ts';

export { instant, unbroken } from '../../core/time.ts';

/**
 * @param facts for example `valid 24 h, 2 client secrets`
 * @returns the facts, each {@link unbroken}; the line may break between two of them
 */
export function unbrokenFacts(facts: string): string {
  return facts.split(', ').map(unbroken).join(', ');
}

/**
 * @param ms since the epoch
 * @returns the day in UTC, for example `2026-05-04`, {@link unbroken}
 */
export function day(ms: number): string {
  return unbroken(plainDay(ms));
}

/**
 * @param ms since the epoch
 * @returns for example `2026-05-04 06:23 UTC`, {@link unbroken}
 */
export function minute(ms: number): string {
  return unbroken(plainMinute(ms));
}

/**
 * @param from in ms since the epoch
 * @param to in ms since the epoch
 * @returns whole days, never negative
 */
export function daysBetween(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / DAY_MS)) || 0;
}

/**
 * @param since in ms since the epoch
 * @param now in ms since the epoch
 * @returns for example `2026-05-04 (14 days)`; empty for undefined
 */
export function sinceText(since: number | undefined, now: number): string {
  return since === undefined ? '' : dated(since, now, String);
}

/**
 * @param past in ms since the epoch
 * @param now in ms since the epoch
 * @returns for example `2026-05-04 (14 days ago)`
 */
export function agoText(past: number, now: number): string {
  return dated(past, now, (days) => `${days} ago`);
}

/**
 * @param future in ms since the epoch
 * @param now in ms since the epoch
 * @returns for example `2026-05-04 (in 14 days)`
 */
export function aheadText(future: number, now: number): string {
  return dated(future, now, (days) => `in ${days}`);
}

// The line may break between the date and the number of days.
function dated(at: number, now: number, words: (days: string) => string): string {
  const days = daysBetween(Math.min(at, now), Math.max(at, now));
  return `${day(at)} (${days === 0 ? 'today' : unbroken(words(amount(days, 'day')))})`;
}

/**
 * Tells when the worst finding began: the date of the finding, or otherwise of the first check that reported it.
 *
 * @param credential with its worst finding first
 * @returns ms since the epoch; undefined if unknown
 */
export function worstSince({ findings, since }: CredentialHealth): number | undefined {
  return findings[0]?.since ?? since;
}
