import { amount } from '../../core/words.ts';
import { type Coverage, LEVELS, type Place, type SkipReason } from '../model.ts';
import type { ByLevel } from './model.ts';

/** What the guard looks for. */
export const CREDENTIALS = 'Service Account (JWT) credentials';

/** The same with the end date, for all reports. Source: Adobe's migration guide. */
export const DEAD = `${CREDENTIALS}, which stopped working no later than 2026-03-01`;

// In the order of the reports: first those that users should look at.
const SKIPPED: readonly (readonly [SkipReason, string])[] = Object.entries({
  unreadable: 'unreadable',
  'too-large': 'too large',
  binary: 'binary',
  'lfs-pointer': 'Git LFS pointers',
  submodule: 'submodules',
  symlink: 'symbolic links',
  deleted: 'deleted',
  excluded: 'excluded by the configuration',
  vendored: 'vendored',
  minified: 'minified or built',
  'lock-file': 'lock files',
  'own-report': 'reports and baselines of ims-auth',
} satisfies Record<SkipReason, string>) as [SkipReason, string][];

/** @returns why files were skipped, with counts, in the order of the reports */
export function skippedFiles({ skipped }: Coverage): { reason: SkipReason; what: string; count: number }[] {
  return SKIPPED.map(([reason, what]) => ({ reason, what, count: skipped[reason] })).filter(
    ({ count }) => count > 0,
  );
}

const PLACES: Readonly<Record<Exclude<Place, 'code'>, string>> = {
  test: 'in a test',
  comment: 'in a comment',
  documentation: 'in documentation',
};

/** @returns where a finding is, for example `in a comment`; empty for code */
export function placeText(place: Place): string {
  return place === 'code' ? '' : PLACES[place];
}

/** @param reason the end of a sentence, safe for the format that shows it */
export function fullScanText(reason: string): string {
  return `Scanning all lines, because ${reason}`;
}

/** @returns for example `2 errors, 1 note`; empty for none */
export function amounts(counts: ByLevel): string {
  return LEVELS.flatMap((level) => (counts[level] === 0 ? [] : [amount(counts[level], level)])).join(', ');
}
