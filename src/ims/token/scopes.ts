import { parseJson } from '../../core/json.ts';

/** The result of reading a `scopes` value. */
export type ParsedScopes = {
  /** In the order given, trimmed, each once. */
  scopes: string[];
  /** What cannot be an OAuth scope, as written; for a broken JSON array, nothing (its text is not repeated). */
  invalid: string[];
  /** True where the value starts as a JSON array but is not one of strings. */
  brokenJson: boolean;
};

// RFC 6749 section 3.3 allows nearly every printable character. Adobe's scopes use only these, and a stray quote or
// semicolon is a mistake in the workflow; later steps can put what passes into a command line.
const SCOPE = /^[A-Za-z][A-Za-z0-9_.:/-]*$/;

/** Tells whether a text can be one of Adobe's OAuth scopes: letters, digits and `_ . : / -` after a letter. */
export function isScope(text: string): boolean {
  return SCOPE.test(text);
}

/**
 * Reads scopes that are separated by commas, spaces or line breaks, or given as a JSON array of strings: people
 * copy them from the Developer Console, from a cURL example, from an `.aio` file or from a workflow.
 * Source: https://www.rfc-editor.org/rfc/rfc6749#section-3.3, narrowed to what Adobe's scopes consist of.
 */
export function parseScopes(value: string): ParsedScopes {
  const text = value.trim();
  const parts = text.startsWith('[') ? jsonStrings(text) : [text];
  if (parts === undefined) return { scopes: [], invalid: [], brokenJson: true };
  const scopes = [...new Set(parts.flatMap((part) => part.split(/[\s,]+/)).filter((part) => part !== ''))];
  const invalid = scopes.filter((scope) => !isScope(scope));
  return { scopes: scopes.filter(isScope), invalid, brokenJson: false };
}

/**
 * The value of the `scope` parameter: Adobe IMS takes a comma list and refuses the list with spaces of RFC 6749
 * (AdobeDocs/analytics-2.0-apis pull request 35).
 */
export function scopeParameter(scopes: readonly string[]): string {
  return scopes.join(',');
}

/** @returns the requested scopes that a token does not carry, in the order of the request */
export function missingScopes(requested: readonly string[], granted: readonly string[]): string[] {
  const have = new Set(granted);
  return requested.filter((scope) => !have.has(scope));
}

function jsonStrings(text: string): string[] | undefined {
  const value = parseJson(text);
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
