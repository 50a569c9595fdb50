import { type Runner, withoutSecrets } from '../../github/index.ts';
import {
  COMMA_IN_SECRET,
  type CredentialInputs,
  type CredentialMistake,
  credentialMistakes,
  describeMistake,
} from '../../ims/index.ts';
import { oldInputProblem, oldInputWarning } from './old-inputs.ts';
import type { Problem } from './problems.ts';
import type { Warning } from './warnings.ts';

/** @returns warnings about the two credential inputs and about old ones; contains no value */
export function credentialWarnings(runner: Runner, { clientId, clientSecret }: CredentialInputs): Warning[] {
  const empty = [clientId, clientSecret].some(({ values }) => values.length === 0);
  const old = empty ? undefined : oldInputWarning(runner);
  const trimmed = [
    ...(clientId.trimmed ? ['`client-id`'] : []),
    ...(clientSecret.trimmed ? ['`client-secret`'] : []),
  ];
  const repeated = new Set(clientSecret.values).size < clientSecret.values.length;
  return [
    ...(trimmed.length === 0 ? [] : [{ id: 'trimmed', detail: `Input: ${trimmed.join(', ')}` } as const]),
    ...(repeated ? [{ id: 'same-secret-twice' } as const] : []),
    ...(old === undefined ? [] : [old]),
  ];
}

/** @returns problems with the two credential inputs: empty, swapped, or something else; contains no value */
export function credentialProblems(runner: Runner, { clientId, clientSecret }: CredentialInputs): Problem[] {
  const empty = [
    ...(clientId.values.length === 0 ? ['empty-client-id' as const] : []),
    ...(clientSecret.values.length === 0 ? ['empty-client-secret' as const] : []),
  ];
  if (empty.length > 0) {
    const nameOf = (id: string): string => id.slice('empty-'.length);
    const old = oldInputProblem(runner, empty.map(nameOf));
    const others = empty.filter((id) => old?.inputs.includes(nameOf(id)) !== true);
    return [
      ...(old === undefined ? [] : [old.problem]),
      ...(others.length === 0 ? [] : emptyProblems(runner, others)),
    ];
  }
  return credentialMistakes({ clientId, clientSecret }).map(toProblem);
}

function toProblem(mistake: CredentialMistake): Problem {
  const { kind, input } = mistake;
  switch (kind) {
    case 'several-client-ids':
      return { id: 'invalid-value', detail: `\`${input}\` ${describeMistake(mistake)}` };
    case 'wrong-value':
      return { id: kind, detail: `Input: \`${input}\` holds ${mistake.what}.` };
    case 'invisible-character':
      return { id: kind, detail: `Input: \`${input}\` contains the invisible character ${mistake.what}.` };
    case 'private-key':
    case 'jwt-credential':
    case 'whole-credential':
      return { id: kind, detail: `Input: \`${input}\`` };
    case 'client-id-is-secret':
    case 'client-secret-is-id':
    case 'secret-too-short':
    case 'too-many-secrets':
      return { id: kind };
    case 'more-than-secret':
      return mistake.comma === true
        ? { id: kind, detail: `Input: \`${input}\` ${COMMA_IN_SECRET}.` }
        : { id: kind };
  }
}

function emptyProblems(runner: Runner, empty: ('empty-client-id' | 'empty-client-secret')[]): Problem[] {
  const names = empty.map((id) => `The input \`${id.slice('empty-'.length)}\` is empty.`).join(' ');
  const reason = withoutSecrets(runner.event);
  if (reason !== undefined) return [{ id: reason, detail: names }];
  return empty.map((id) => ({ id }));
}
