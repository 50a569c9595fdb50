import { credentialShape } from '../ims/index.ts';
import type { Runner } from '../runner/index.ts';
import { type CredentialInputs, isMoreThanSecret } from './credential-inputs.ts';
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
  const problems: Problem[] = [];
  const id = clientId.values[0] ?? '';
  const idShape = credentialShape(id);
  if (idShape === 'client-secret' || clientSecret.values.includes(id)) {
    // Where both inputs hold the same value, its shape tells which of them is wrong.
    problems.push({ id: idShape === 'client-id' ? 'client-secret-is-id' : 'client-id-is-secret' });
  } else {
    problems.push(...otherShape('client-id', id));
    problems.push(
      ...clientSecret.values.flatMap((secret) => secretProblems(secret, idShape === 'client-id')),
    );
  }
  if (clientId.values.length > 1) {
    problems.push({ id: 'invalid-value', detail: '`client-id` must be one line; it has more.' });
  }
  if (clientSecret.values.length > 2) problems.push({ id: 'too-many-secrets' });
  return problems;
}

function emptyProblems(runner: Runner, empty: ('empty-client-id' | 'empty-client-secret')[]): Problem[] {
  const { event } = runner;
  const names = empty.map((id) => `The input \`${id.slice('empty-'.length)}\` is empty.`).join(' ');
  if (event.fromDependabot) return [{ id: 'dependabot-run', detail: names }];
  // pull_request_target does get secrets, from a fork too.
  if (event.fromFork && event.name !== 'pull_request_target')
    return [{ id: 'fork-pull-request', detail: names }];
  return empty.map((id) => ({ id }));
}

function secretProblems(secret: string, idIsId: boolean): Problem[] {
  if (isMoreThanSecret(secret)) return [{ id: 'more-than-secret' }];
  // Secrets of before the p8e- form could have any shape, also that of a client id: with a proper client id
  // beside it, IMS decides.
  if (credentialShape(secret) === 'client-id') {
    return idIsId && !secret.startsWith('cm-p') ? [] : [{ id: 'client-secret-is-id' }];
  }
  return otherShape('client-secret', secret);
}

const SHAPE_NAMES = {
  'organization-id': 'an organization id (…@AdobeOrg)',
  'technical-account': 'a technical account (…@techacct.adobe.com)',
  certificate: 'a certificate',
  'access-token': 'an access token',
} as const;

function otherShape(input: string, value: string): Problem[] {
  const shape = credentialShape(value);
  const detail = `Input: \`${input}\``;
  switch (shape) {
    case 'private-key':
      return [{ id: 'private-key', detail }];
    case 'jwt-credential-json':
      return [{ id: 'jwt-credential', detail }];
    case 'oauth-credential-json':
    case 'json':
      return [{ id: 'whole-credential', detail }];
    case 'organization-id':
    case 'technical-account':
    case 'certificate':
    case 'access-token':
      return [{ id: 'wrong-value', detail: `${detail} holds ${SHAPE_NAMES[shape]}.` }];
    default:
      return [];
  }
}
