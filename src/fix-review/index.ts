// The exports that entry points may use.
export { HINTS_SIZE_MAX, hintsOf, readHints } from './hints.ts';
export { type NoReview, type ReviewOutcome, review } from './review.ts';
export { targetOf } from './target.ts';
