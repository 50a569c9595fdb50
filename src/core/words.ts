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
