import { type Answer, refusal } from './answers.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * The primary and the secondary limit of one token. Both are off until a test sets them. Time is what a test says.
 *
 * Source: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export class RateLimit {
  /** Requests an hour; undefined: no limit. */
  limit: number | undefined;
  /** Requests a minute, above which the secondary limit refuses; undefined: no limit. */
  perMinute: number | undefined;
  /** Whether the secondary limit says how long to wait. */
  saysRetryAfter = true;
  /** In ms since the epoch. */
  now: () => number = () => 1_795_132_800_000;
  /** Requests of this hour, those of other users of the token among them: a test may add some. */
  used = 0;
  /** Requests that one of the limits refused. */
  refused = 0;
  #resetAt = 0;
  #recent: number[] = [];

  /** Counts a request. @returns the refusal, where there is one, and the headers of every answer */
  take(): { refusal?: Answer; headers: Readonly<Record<string, string>> } {
    const secondary = this.#secondary();
    if (this.limit === undefined) return { ...(secondary && { refusal: secondary }), headers: {} };
    if (this.now() >= this.#resetAt) {
      if (this.#resetAt > 0) this.used = 0;
      this.#resetAt = this.now() + HOUR;
    }
    const exceeded = this.used >= this.limit;
    if (!exceeded) this.used += 1;
    const headers = {
      'x-ratelimit-limit': String(this.limit),
      'x-ratelimit-remaining': String(this.limit - this.used),
      'x-ratelimit-used': String(this.used),
      'x-ratelimit-reset': String(Math.ceil(this.#resetAt / 1_000)),
      'x-ratelimit-resource': 'core',
    };
    if (secondary !== undefined) return { refusal: secondary, headers };
    if (!exceeded) return { headers };
    this.refused += 1;
    return { refusal: refusal(403, 'API rate limit exceeded for installation ID 1.'), headers };
  }

  #secondary(): Answer | undefined {
    if (this.perMinute === undefined) return undefined;
    const now = this.now();
    this.#recent = this.#recent.filter((at) => at > now - MINUTE);
    this.#recent.push(now);
    if (this.#recent.length <= this.perMinute) return undefined;
    this.refused += 1;
    const after = Math.ceil(((this.#recent[0] ?? now) + MINUTE - now) / 1_000);
    return refusal(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      this.saysRetryAfter ? { 'retry-after': String(after) } : {},
    );
  }
}
