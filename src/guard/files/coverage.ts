import { recordOf } from '../../core/record.ts';
import { type Coverage, SKIP_REASONS, type SkipReason } from '../model.ts';

// Reasons that users may want to act on.
const WITH_EXAMPLES: ReadonlySet<SkipReason> = new Set(['too-large', 'unreadable', 'lfs-pointer']);
const EXAMPLES_MAX = 5;

/** Counts files. Call one of the two for each file, once. */
export type Counter = {
  scanned: () => void;
  /** `path` as reports show it. */
  skipped: (reason: SkipReason, path: string) => void;
  /** The counts so far. */
  coverage: () => Coverage;
};

export function createCounter(): Counter {
  let scanned = 0;
  const skipped = recordOf(SKIP_REASONS, () => 0);
  const examples: { reason: SkipReason; path: string }[] = [];
  return {
    scanned: () => {
      scanned++;
    },
    skipped: (reason, path) => {
      if (
        WITH_EXAMPLES.has(reason) &&
        examples.filter((other) => other.reason === reason).length < EXAMPLES_MAX
      )
        examples.push({ reason, path });
      skipped[reason]++;
    },
    coverage: () => {
      const listed = Object.values(skipped).reduce((sum, count) => sum + count, scanned);
      return { listed, scanned, skipped: { ...skipped }, examples: [...examples] };
    },
  };
}
