import { describeMetascope, metascope } from '../../adobe/metascopes.ts';
import { invisibleIn } from '../../core/invisible.ts';
import { SHOWN_MAX } from '../../core/parsers.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { sanitize } from '../../core/text.ts';
import { listOf } from '../../core/words.ts';
import { holdsSecret, parseScopes, SECRET_IN_SCOPES } from '../../ims/index.ts';
import type { Problem } from './problems.ts';

/**
 * Reads the input `scopes`.
 *
 * @param secrets the client secrets, and the client id, which may be one; none of them can be a scope
 */
export function readScopes(text: string, secrets: readonly string[]): Result<string[], Problem[]> {
  const { scopes, invalid, brokenJson } = parseScopes(text);
  if (brokenJson) return failed([{ id: 'broken-scopes-json' }]);
  if (scopes.length === 0 && invalid.length === 0) return failed([{ id: 'empty-scopes' }]);
  // The log shows the scopes of a token, and the missing ones.
  const isSecret = (scope: string): boolean => holdsSecret(scope, secrets);
  const problems: Problem[] = [];
  if ([...scopes, ...invalid].some(isSecret)) {
    problems.push({ id: 'invalid-scope', detail: `It ${SECRET_IN_SCOPES}` });
  }
  const other = invalid.filter((scope) => !isSecret(scope));
  const invisible = other.filter((scope) => invisibleIn(scope) !== undefined);
  if (invisible.length > 0) {
    problems.push({ id: 'invalid-scope', detail: `${listOf(invisible.map(withCharacter), 5)}.` });
  }
  const wrong = other.filter((scope) => invisibleIn(scope) === undefined);
  if (wrong.length > 0) problems.push({ id: 'invalid-scope', detail: `Not a scope: ${listed(wrong)}` });
  for (const meta of scopes.filter((scope) => !isSecret(scope)).flatMap((scope) => metascope(scope) ?? [])) {
    problems.push({ id: 'metascope', detail: describeMetascope(meta) });
  }
  return problems.length > 0 ? failed(problems) : ok(scopes);
}

function listed(values: readonly string[]): string {
  const shown = values.map((value) => (value.length > SHOWN_MAX ? '(a long text)' : sanitize(value)));
  return `${listOf(shown, 5)}.`;
}

function withCharacter(scope: string): string {
  const shown = scope.length > SHOWN_MAX ? 'a long text' : `"${sanitize(scope)}"`;
  return `${shown} ${invisibleIn(scope)}`;
}
