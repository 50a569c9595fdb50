/** @returns a whole number with commas between thousands, whatever the locale */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/**
 * @param many the plural, if it is not `one` and an s
 * @returns for example `1 error`, `2 errors`
 */
export function amount(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

/** @returns at most `max` of the items and the number of the others: `a, b and 3 more` */
export function listOf(items: readonly string[], max: number): string {
  const more = items.length - max;
  return `${items.slice(0, max).join(', ')}${more > 0 ? ` and ${thousands(more)} more` : ''}`;
}

/**
 * Writes one line for each of the first `max` items, and a last line if there are more.
 *
 * @param rest writes the last line; its argument is, for example, `1,234 more`
 */
export function firstLines<Item>(
  items: readonly Item[],
  max: number,
  line: (item: Item) => string,
  rest: (more: string) => string = (more) => `And ${more}.`,
): string[] {
  const left = items.length - max;
  return [...items.slice(0, max).map(line), ...(left > 0 ? [rest(`${thousands(left)} more`)] : [])];
}
