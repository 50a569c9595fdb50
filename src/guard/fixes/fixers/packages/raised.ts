import type { Bare } from '../../../rules/shared/version-bound.ts';

/** How an ecosystem writes versions. */
export type Style = {
  /** Between two parts of a range. */
  separator: ',' | ' ';
  /** What a bare `2.1` means. */
  bare: Bare;
};

const PART = /(?<operator>===?|=|~=|~>|<=?|>=?|\^|~)?(?<gap>\s*v?)(?<number>\d[\w.*+-]*)/g;

/**
 * Raises what a requirement allows, in its own way to write it: the operators stay, and how many numbers there are.
 *
 * @param written such as `^2.1`, `>=2.10,<3`, `==2.21`
 * @param to the version to raise to, with three numbers or two
 * @returns undefined if it is written in another way
 */
export function raised(written: string, to: string, { separator, bare }: Style): string | undefined {
  const rest = written.replace(PART, '');
  if (rest === written || /[^\s,]/.test(rest)) return undefined;
  const parts = [...written.matchAll(PART)].map(({ groups }) => groups?.['operator']);
  // Two alternatives are not a range.
  if (parts.length > 1 && !parts.every((operator) => /^[<>]/.test(operator ?? ''))) return undefined;
  const hasLower = parts.some((operator) => operator?.startsWith('>'));
  return written.replace(PART, (_, operator: string | undefined, gap: string, number: string) => {
    const count = number.split('.').filter((part) => /^\d/.test(part)).length;
    const wildcard = /\.[*x]$/.exec(number)?.[0] ?? '';
    switch (operator) {
      case '<': {
        const end = `<${gap}${endOf(to, count)}`;
        return hasLower ? end : `>=${gap}${to}${separator}${end}`;
      }
      case '>':
      case '>=':
        return `>=${gap}${to}`;
      case '^':
      case '~':
      case '~=':
      case '~>':
        return `${operator}${gap}${cut(to, count)}${wildcard}`;
      case undefined:
        if (bare === 'prefix') return `${gap}${cut(to, count)}${wildcard}`;
        return `${gap}${wildcard === '' ? to : `${cut(to, count)}${wildcard}`}`;
      default:
        return `${operator}${gap}${wildcard === '' ? to : `${cut(to, count)}${wildcard}`}`;
    }
  });
}

/** @returns as many numbers of a version as are asked for, and those without which it would allow older ones */
export function cut(version: string, count: number): string {
  const numbers = version.split('.');
  const needed = numbers.findLastIndex((number, index) => index < 2 && number !== '0') + 1;
  return numbers.slice(0, Math.max(count, needed)).join('.');
}

/** @returns the first version that may be incompatible */
export function endOf(version: string, count: number): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const end = major > 0 ? [major + 1, 0, 0] : [0, minor + 1, 0];
  return end.slice(0, Math.max(count, major > 0 ? 1 : 2)).join('.');
}
