import { createHash } from 'node:crypto';
import { VERSION } from '../core/version.ts';
import { RULES } from '../guard/index.ts';

/** @returns version and rules of the guard: results hold only under the same */
export function guardVersion(): string {
  const text = JSON.stringify(RULES, (_key, value: unknown) => {
    if (value instanceof RegExp) return String(value);
    return typeof value === 'function' ? value.toString() : value;
  });
  return `${VERSION}+${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}
