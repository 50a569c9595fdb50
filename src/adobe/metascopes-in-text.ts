import { METASCOPES } from './metascopes.ts';

// The length is limited, so that the search stays linear. Case is ignored, because constants have names in capitals.
const NAMES = /\b(?:ent_[a-z0-9_]{1,48}_(?:sdk|api)|asset_compute_meta)\b/gi;

/** A metascope in a text: its name in lower case, and its offsets in UTF-16 code units. */
export type MetascopePlace = { name: string; start: number; end: number };

/**
 * Finds names that look like metascopes. `event_receiver_api` is ignored, because it is an OAuth scope as well.
 *
 * @returns metascopes in the order of the text; their names consist of letters, digits and `_`
 */
export function metascopesIn(text: string): MetascopePlace[] {
  return [...text.matchAll(NAMES)].map(({ 0: found, index }) => ({
    name: found.toLowerCase(),
    start: index,
    end: index + found.length,
  }));
}

/** Tells whether a name, in lower case, is in the list of Adobe's metascopes. */
export function isKnownMetascope(name: string): boolean {
  return Object.hasOwn(METASCOPES, name);
}

/**
 * Says which scopes to request instead of metascopes.
 *
 * @param names metascopes of a file, in lower case; unknown and repeated ones are allowed
 * @returns a short paragraph of advice
 */
export function scopeAdvice(names: readonly string[]): string {
  const distinct = [...new Set(names)].sort();
  const scopesOf = (name: string): readonly string[] => METASCOPES[name]?.scopes ?? [];
  const scopes = [...new Set(distinct.flatMap(scopesOf))];
  const open = distinct.filter((name) => scopesOf(name).length === 0).slice(0, 5);
  const propose =
    scopes.length === 0
      ? ''
      : ` scope=${scopes.join(',')} (check in the Developer Console, under the credential).`;
  const copy =
    open.length === 0
      ? ''
      : ` For ${open.join(', ')} copy the scopes from the credential in the Developer Console.`;
  return `Metascopes do not exist in OAuth: remove them and ask for scopes.${propose}${copy}`;
}
