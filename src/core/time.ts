/** One day, in ms. */
export const DAY_MS = 24 * 60 * 60 * 1_000;

// 2000-01-01 and 2100-01-01 in ms since the epoch.
const FIRST = 946_684_800_000;
const LAST = 4_102_444_800_000;

/** Tells whether a time of a server is between 2000 and 2100. Any other time is wrong or in another unit. */
export function isPlausibleTime(ms: number): boolean {
  return ms > FIRST && ms < LAST;
}
