import { amount, thousands } from '../../core/words.ts';
import { type Coverage, type FindingState, LEVELS, type Place, type SkipReason } from '../model.ts';
import { type ByLevel, total } from './model.ts';

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
  return `All findings count, not only new ones, because ${reason}`;
}

/** @returns for example `2 errors, 1 note`; empty for none */
export function amounts(counts: ByLevel): string {
  return LEVELS.flatMap((level) => (counts[level] === 0 ? [] : [amount(counts[level], level)])).join(', ');
}

/** What was found and does not count, and the state that says why. In the order in which reports show them. */
const SET_ASIDE = [
  ['suppressed', 'suppressed'],
  ['baselined', 'accepted in the baseline'],
  ['exempt', 'exempt by the central configuration'],
  ['outsideDiff', 'outside of the change'],
] as const;

/** How many findings do not count, by the reason. */
export type SetAside = Readonly<Record<(typeof SET_ASIDE)[number][0], number>>;

/** @returns for example `55 accepted in the baseline`; one for each reason that there is */
export function setAsideParts(counts: SetAside): string[] {
  return SET_ASIDE.flatMap(([key, what]) => (counts[key] === 0 ? [] : [`${thousands(counts[key])} ${what}`]));
}

/** @returns how many findings of any level do not count */
export function setAside(counts: Readonly<Record<FindingState, ByLevel>>): SetAside {
  return {
    suppressed: total(counts.suppressed),
    baselined: total(counts.baselined),
    exempt: total(counts.exempt),
    outsideDiff: total(counts['outside-diff']),
  };
}

/**
 * What a clean scan comes to. Only where nothing at all was found it says so: what somebody accepted is still there.
 *
 * @param where such as ` in 80 files`; may be empty
 */
export function cleanText(counts: Readonly<Record<FindingState, ByLevel>>, where = ''): string {
  const notes = counts.active.note;
  const left = [...setAsideParts(setAside(counts)), ...(notes === 0 ? [] : [amount(notes, 'note')])];
  if (left.length === 0) return `found no dependency on Adobe ${CREDENTIALS}${where}.`;
  return `no error and no warning that counts${where}. About Adobe ${CREDENTIALS} there ${left[0]?.startsWith('1 ') ? 'is' : 'are'} ${left.join(', ')}.`;
}
