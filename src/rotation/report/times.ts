import { DAY_MS } from '../../core/time.ts';
import { amount } from '../../core/words.ts';

/**
 * @param ms since the epoch, of a plausible time
 * @returns for example `2026-05-04 06:23 UTC`
 */
export function minute(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** @returns the day in UTC and the age, for example `2026-05-04, 3 days old` */
export function madeOn(ms: number, now: number): string {
  return `${new Date(ms).toISOString().slice(0, 10)}, ${amount(Math.max(0, Math.floor((now - ms) / DAY_MS)), 'day')} old`;
}

/** @returns for example `7 days` or `36 hours` */
export function duration(ms: number): string {
  return ms % DAY_MS === 0 ? amount(ms / DAY_MS, 'day') : amount(Math.round(ms / (DAY_MS / 24)), 'hour');
}
