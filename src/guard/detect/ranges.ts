import { firstIndex } from '../../core/search.ts';

/** Offsets; the end is not included. */
export type Range = readonly [number, number];

/** @returns the same ranges in order, without overlaps */
export function mergedRanges(ranges: readonly Range[]): Range[] {
  const result: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** @param ranges in order, without overlaps */
export function rangeHolds(ranges: readonly Range[]): (offset: number) => boolean {
  return (offset) => {
    const next = firstIndex(ranges, ([start]) => start > offset);
    return offset < (ranges[next - 1]?.[1] ?? 0);
  };
}
