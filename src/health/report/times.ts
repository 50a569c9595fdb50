import { DAY_MS, day } from '../../core/time.ts';
import { amount } from '../../core/words.ts';
import type { CredentialHealth } from '../model.ts';

export { day, instant, minute } from '../../core/time.ts';

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
  if (since === undefined) return '';
  const days = daysBetween(since, now);
  return `${day(since)} (${days === 0 ? 'today' : amount(days, 'day')})`;
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
