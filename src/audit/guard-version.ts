import { createHash } from 'node:crypto';
import { byCodeUnits } from '../core/order.ts';
import { VERSION } from '../core/version.ts';
import { RULES } from '../guard/index.ts';
import type { ScanPolicy } from './scan/index.ts';

/** @returns version and rules of the guard: results hold only under the same */
export function guardVersion(): string {
  const text = JSON.stringify(RULES, (_key, value: unknown) => {
    if (value instanceof RegExp) return String(value);
    return typeof value === 'function' ? value.toString() : value;
  });
  return `${VERSION}+${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}

/** @returns a hash of what counts in the repositories: results hold only under the same */
export function policyHash(policy: ScanPolicy): string {
  const sorted = Object.entries(policy)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => byCodeUnits(a, b));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 32);
}
