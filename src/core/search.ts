/**
 * Searches sorted items by bisection, so that a hostile file with many items stays fast.
 *
 * @param passes false for the first items and true for all others
 * @returns the index of the first item that passes, or the number of items if none does
 */
export function firstIndex<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
