/** @returns a whole number with a comma between thousands, in every locale */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/**
 * @param many the plural, where an s is not enough
 * @returns for example `1 error`, `2 errors`
 */
export function amount(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

/** @returns the items with commas, at most `max` of them: `a, b and 3 more` */
export function listOf(items: readonly string[], max: number): string {
  const more = items.length - max;
  return `${items.slice(0, max).join(', ')}${more > 0 ? ` and ${thousands(more)} more` : ''}`;
}

/**
 * One line for each item, for at most `max` of them.
 *
 * @param rest makes the last line, which counts the items left out, from for example `1,234 more`
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
