import { METASCOPES } from '../../../adobe/metascopes.ts';

const BASE = ['openid', 'AdobeID'];

/** What a person does after scopes were proposed. */
export const SCOPES_TODO =
  'Compare the scopes with those of the credential (Adobe Developer Console, the OAuth Server-to-Server credential of the project, Scopes): they were made from the metascopes, which do not say everything.';

/**
 * @param names metascopes, in lower case
 * @returns the scopes that replace them, without repetition; those that every credential has where none is known
 */
export function scopesOf(names: readonly string[]): string[] {
  const scopes = names.flatMap((name) => METASCOPES[name]?.scopes ?? []);
  return [...new Set(scopes.length === 0 ? BASE : scopes)];
}

/** @returns the same as a list with commas */
export function scopesFor(names: readonly string[]): string {
  return scopesOf(names).join(',');
}
