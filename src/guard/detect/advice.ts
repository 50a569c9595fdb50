import { metascopesIn, scopeAdvice } from '../../adobe/metascopes-in-text.ts';
import type { Match } from '../model.ts';
import type { Document } from './document.ts';
import { placesOf } from './evidence.ts';
import type { Rule } from './rule.ts';

// As much as a finding shows: the scopes are left out before anything is cut.
const ADVICE_MAX = 1_000;

/**
 * Says what to write instead, for this file: what a match itself advises, or the text of the rule for what is found, for
 * what the file has already, or for any file; and the scopes for the metascopes that the file names.
 *
 * @returns a function of a match and its rule; what it asks of the file is computed once
 */
export function adviceIn(document: Document): (match: Match, rule: Rule) => string {
  const { text, inComment } = document;
  const known = new Map<RegExp, boolean>();
  const inCode = (pattern: RegExp): boolean => {
    const found = known.get(pattern) ?? placesOf(pattern, text).some(({ start }) => !inComment(start));
    known.set(pattern, found);
    return found;
  };
  let scopes: string | undefined;
  const scopesOfFile = (): string => {
    // Once for the file: a file can have as many matches as lines.
    if (scopes !== undefined) return scopes;
    const names = metascopesIn(text).map(({ name }) => name);
    scopes = names.length === 0 ? '' : ` ${scopeAdvice(names)}`;
    return scopes;
  };
  return ({ advice: own, start, end }, { advice }) => {
    if (own !== undefined) return own;
    const found = text.slice(start, Math.min(end, start + 200));
    const fitting =
      advice.found?.find(({ when }) => when.test(found)) ??
      advice.inFile?.find(({ when }) => when.every(inCode));
    const said = fitting?.text ?? advice.text;
    const more = advice.scopes === true ? scopesOfFile() : '';
    return said.length + more.length <= ADVICE_MAX ? said + more : said;
  };
}
