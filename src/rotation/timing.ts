import { DAY_MS } from '../core/time.ts';

const MINUTE = 60_000;

/** How far the clocks of this machine, GitHub and Adobe may differ. */
export const SKEW_MS = 5 * MINUTE;

/** A job that started later than this after a change of the stored secret has the changed one. */
export const FRESH_JOB_MS = 10 * MINUTE;

/** Adobe is asked for a client secret only so long after the intent was written: what is older was not asked for by us. */
export const CREATE_WITHIN_MS = 2 * MINUTE;

/** What Adobe made so long after the intent can be ours: the time to ask, the longest request, and two clocks. */
export const CREATED_WITHIN_MS = CREATE_WITHIN_MS + 3 * MINUTE + SKEW_MS;

/** A run that makes a client secret stores it only so long after its intent. */
export const STORE_WITHIN_MS = 15 * MINUTE;

/**
 * How long after an intent another run leaves everything as it is: then the run that makes has given up
 * ({@link STORE_WITHIN_MS}), and none of its requests is on its way.
 */
export const SETTLE_MS = 60 * MINUTE;

/** A new client secret that was used later than this after it was made was used by somebody else. */
export const OWN_USE_MS = STORE_WITHIN_MS + SKEW_MS;

/** A rotation that is so much later than it could be needs a person. */
export const OVERDUE_MS = 7 * DAY_MS;
