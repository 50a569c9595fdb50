import type { Coverage, SkipReason } from '../model.ts';

// Those that a person may want to do something about.
const SHOWN: readonly SkipReason[] = ['too-large', 'unreadable', 'lfs-pointer'];
const EXAMPLES_MAX = 5;

/** Counts files as they are dealt with; each file is told once. */
export type Tally = {
  scanned: () => void;
  skipped: (reason: SkipReason, path: string) => void;
  /** What was told so far. */
  coverage: () => Coverage;
};

/**
 * Starts to count.
 *
 * @returns counters at zero
 */
export function tally(): Tally {
  let scanned = 0;
  const skipped: Record<SkipReason, number> = {
    binary: 0,
    'too-large': 0,
    unreadable: 0,
    deleted: 0,
    symlink: 0,
    submodule: 0,
    'lfs-pointer': 0,
    vendored: 0,
    minified: 0,
    'lock-file': 0,
    excluded: 0,
  };
  const examples: { reason: SkipReason; path: string }[] = [];
  return {
    scanned: () => {
      scanned++;
    },
    skipped: (reason, path) => {
      if (
        SHOWN.includes(reason) &&
        examples.filter((other) => other.reason === reason).length < EXAMPLES_MAX
      ) {
        examples.push({ reason, path });
      }
      skipped[reason]++;
    },
    coverage: () => {
      const listed = Object.values(skipped).reduce((sum, count) => sum + count, scanned);
      return { listed, scanned, skipped: { ...skipped }, examples: [...examples] };
    },
  };
}
