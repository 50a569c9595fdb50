/** One day, in ms. */
export const DAY_MS = 24 * 60 * 60 * 1_000;

// 2000-01-01 and 2100-01-01 in ms since the epoch.
const FIRST = 946_684_800_000;
const LAST = 4_102_444_800_000;

/** Tells whether a time of a server is between 2000 and 2100. Any other time is wrong or in another unit. */
export function isPlausibleTime(ms: number): boolean {
  return ms > FIRST && ms < LAST;
}

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
 * Keeps a short text on one line of a narrow screen. Browsers may break a date after each hyphen.
 *
 * @param text without Markdown
 * @returns the text with non-breaking hyphens and spaces
 */
export function unbroken(text: string): string {
  return text.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0');
}
