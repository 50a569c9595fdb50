/** The result of reading a `scopes` value. */
export type ParsedScopes = {
  /** In the order given, trimmed, each once. */
  scopes: string[];
  /** What cannot be an OAuth scope, as written; for a broken JSON array, nothing (its text is not repeated). */
  invalid: string[];
  /** True when the value starts as a JSON array but is none of strings. */
  brokenJson: boolean;
};

// RFC 6749 section 3.3 allows these characters in a scope, less the comma, which separates scopes at Adobe IMS.
const SCOPE = /^[\x21\x23-\x2b\x2d-\x5b\x5d-\x7e]+$/;

/**
 * Reads scopes that are separated by commas, spaces or line breaks, or given as a JSON array of strings: people
 * copy them from the Developer Console, from a cURL example, from an `.aio` file or from a workflow.
 *
 * @param value what the person wrote
 * @returns the scopes and what is wrong with them
 * Source of the grammar: https://www.rfc-editor.org/rfc/rfc6749#section-3.3
 */
export function parseScopes(value: string): ParsedScopes {
  const text = value.trim();
  const parts = text.startsWith('[') ? jsonStrings(text) : [text];
  if (parts === undefined) return { scopes: [], invalid: [], brokenJson: true };
  const scopes = [...new Set(parts.flatMap((part) => part.split(/[\s,]+/)).filter((part) => part !== ''))];
  const invalid = scopes.filter((scope) => !SCOPE.test(scope));
  return { scopes: scopes.filter((scope) => SCOPE.test(scope)), invalid, brokenJson: false };
}

/**
 * The form in which Adobe IMS takes scopes: a comma list. A space-separated list, as RFC 6749 has it, is refused
 * (AdobeDocs/analytics-2.0-apis pull request 35).
 *
 * @param scopes single scopes
 * @returns the value of the `scope` parameter
 */
export function scopeParameter(scopes: readonly string[]): string {
  return scopes.join(',');
}

/**
 * Which of the requested scopes a token does not carry.
 *
 * @param requested scopes that were asked for
 * @param granted scopes of the token
 * @returns the missing ones, in the order of the request
 */
export function missingScopes(requested: readonly string[], granted: readonly string[]): string[] {
  const have = new Set(granted);
  return requested.filter((scope) => !have.has(scope));
}

function jsonStrings(text: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
  } catch {
    // The parser's message quotes its input; the caller says in its own words that the array is broken.
    return undefined;
  }
}
