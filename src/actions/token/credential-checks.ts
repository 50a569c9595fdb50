import { type Runner, withoutSecrets } from '../../github/index.ts';
import { type CredentialInputs, type CredentialMistake, credentialMistakes } from '../../ims/index.ts';
import type { Problem } from './problems.ts';
import type { Warning } from './warnings.ts';

/**
 * What is odd about the two credential inputs, though they can be used.
 *
 * @param credential both inputs, tidied
 * @returns warnings; none holds a value
 */
export function credentialWarnings({ clientId, clientSecret }: CredentialInputs): Warning[] {
  const trimmed = [
    ...(clientId.trimmed ? ['`client-id`'] : []),
    ...(clientSecret.trimmed ? ['`client-secret`'] : []),
  ];
  const twice = new Set(clientSecret.values).size < clientSecret.values.length;
  return [
    ...(trimmed.length === 0 ? [] : [{ id: 'trimmed', detail: `Input: ${trimmed.join(', ')}` } as const]),
    ...(twice ? [{ id: 'same-secret-twice' } as const] : []),
  ];
}

/**
 * What is wrong with the two credential inputs: empty, swapped, or another thing than asked for.
 *
 * @param runner tells whether the run is one that gets no secrets
 * @param credential both inputs, tidied
 * @returns problems; none holds a value
 */
export function credentialProblems(runner: Runner, { clientId, clientSecret }: CredentialInputs): Problem[] {
  const empty = [
    ...(clientId.values.length === 0 ? ['empty-client-id' as const] : []),
    ...(clientSecret.values.length === 0 ? ['empty-client-secret' as const] : []),
  ];
  if (empty.length > 0) return emptyProblems(runner, empty);
  return credentialMistakes({ clientId, clientSecret }).map(toProblem);
}

function toProblem({ kind, input, what }: CredentialMistake): Problem {
  switch (kind) {
    case 'several-client-ids':
      return { id: 'invalid-value', detail: '`client-id` must be one line; it has more.' };
    case 'private-key':
    case 'jwt-credential':
    case 'whole-credential':
      return { id: kind, detail: `Input: \`${input}\`` };
    case 'wrong-value':
      return { id: kind, detail: `Input: \`${input}\` holds ${what}.` };
    default:
      return { id: kind };
  }
}

function emptyProblems(runner: Runner, empty: ('empty-client-id' | 'empty-client-secret')[]): Problem[] {
  const names = empty.map((id) => `The input \`${id.slice('empty-'.length)}\` is empty.`).join(' ');
  const reason = withoutSecrets(runner.event);
  if (reason !== undefined) return [{ id: reason, detail: names }];
  return empty.map((id) => ({ id }));
}
