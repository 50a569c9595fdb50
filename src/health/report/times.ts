import { DAY_MS } from '../../core/time.ts';
import { amount } from '../../core/words.ts';
import type { CredentialHealth } from '../model.ts';

// The last millisecond of the year 9999. ISO 8601 writes later years differently.
const TIME_MAX = 253_402_300_799_999;

/**
 * @param ms since the epoch
 * @returns the time in ISO 8601, in UTC; an invalid time becomes the nearest valid one
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
