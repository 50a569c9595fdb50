import { LEVELS, type SkipReason } from '../guard/index.ts';
import type { ByLevel } from '../guard/report/model.ts';

/** What the guard looks for. */
export const CREDENTIALS = 'Service Account (JWT) credentials';

/** When the credentials stopped working, as every report says it. Source: Adobe's migration guide. */
export const DEAD = `${CREDENTIALS}, which stopped working no later than 2026-03-01`;

/** What a reason to skip a file is called. */
export const SKIPPED: Readonly<Record<SkipReason, string>> = {
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
};

/** The order in which reasons are shown: what a person should look at first. */
export const SKIP_REASONS = Object.keys(SKIPPED) as SkipReason[];

/**
 * @param count a whole number
 * @returns with a comma between thousands, in every locale
 */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/**
 * @param count how many
 * @param one the thing in the singular
 * @param many in the plural, where an s is not enough
 * @returns for example `1 error`, `2 errors`
 */
export function amount(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

/**
 * @param counts by level
 * @returns for example `2 errors, 1 note`; empty for none
 */
export function amounts(counts: ByLevel): string {
  return LEVELS.flatMap((level) => (counts[level] === 0 ? [] : [amount(counts[level], level)])).join(', ');
}
