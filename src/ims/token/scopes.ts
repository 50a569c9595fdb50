import { parseJson } from '../../core/json.ts';

/** The scopes in a `scopes` value. */
export type ParsedScopes = {
  /** Valid scopes without duplicates, in the order given. */
  scopes: string[];
  /** Parts that cannot be an OAuth scope, as written; empty for a broken JSON array, whose text is not repeated. */
  invalid: string[];
  /** True if the value starts like a JSON array but is not an array of strings. */
  brokenJson: boolean;
};

// White space, commas, and no zero width no-break space, which \s includes: nobody sees it, so it is not meant.
const SEPARATORS = /(?:[^\S\uFEFF]|,)+/;
// RFC 6749 section 3.3 allows nearly every printable character, but Adobe's scopes use only these. A quote or semicolon
// is a mistake in the workflow, and must not get into the command line of a later step.
const SCOPE = /^[A-Za-z][A-Za-z0-9_.:/-]*$/;

/** Tells whether a text can be one of Adobe's OAuth scopes: letters, digits and `_ . : / -` after a letter. */
export function isScope(text: string): boolean {
  return SCOPE.test(text);
}

/**
 * Reads scopes that are separated by commas, spaces or line breaks, or given as a JSON array of strings. Users copy
 * them from the Developer Console, a cURL example, an `.aio` file or a workflow.
 * Source: https://www.rfc-editor.org/rfc/rfc6749#section-3.3, narrowed to what Adobe's scopes consist of.
 */
export function parseScopes(value: string): ParsedScopes {
  const text = value.trim();
  const parts = text.startsWith('[') ? jsonStrings(text) : [text];
  if (parts === undefined) return { scopes: [], invalid: [], brokenJson: true };
  const scopes = [...new Set(parts.flatMap((part) => part.split(SEPARATORS)).filter((part) => part !== ''))];
  const invalid = scopes.filter((scope) => !isScope(scope));
  return { scopes: scopes.filter(isScope), invalid, brokenJson: false };
}

/**
 * Writes the value of the `scope` parameter, separated by commas: Adobe IMS refuses the spaces that RFC 6749 asks for.
 * Source: AdobeDocs/analytics-2.0-apis pull request 35.
 */
export function scopeParameter(scopes: readonly string[]): string {
  return scopes.join(',');
}

/** @returns the requested scopes that were not granted, in the order of the request */
export function missingScopes(requested: readonly string[], granted: readonly string[]): string[] {
  const have = new Set(granted);
  return requested.filter((scope) => !have.has(scope));
}

function jsonStrings(text: string): string[] | undefined {
  const value = parseJson(text);
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
