import { amount } from '../../core/words.ts';
import { LEVELS, type SkipReason } from '../model.ts';
import type { ByLevel } from './model.ts';

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
 * @param counts by level
 * @returns for example `2 errors, 1 note`; empty for none
 */
export function amounts(counts: ByLevel): string {
  return LEVELS.flatMap((level) => (counts[level] === 0 ? [] : [amount(counts[level], level)])).join(', ');
}
