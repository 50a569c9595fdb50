import { firstInvisible } from '../../core/invisible.ts';
import { type CredentialInputs, commaSeparated, isDocument, isMoreThanSecret, isTooShort } from './input.ts';
import { credentialShape } from './shape.ts';

/** What can be wrong with a client id or a client secret. */
export type MistakeKind =
  | 'client-id-is-secret'
  | 'client-secret-is-id'
  | 'secret-too-short'
  | 'private-key'
  | 'jwt-credential'
  | 'whole-credential'
  | 'wrong-value'
  | 'invisible-character'
  | 'more-than-secret'
  | 'several-client-ids'
  | 'too-many-secrets';

/** One mistake in a client id or a client secret. It contains no secret. */
export type CredentialMistake = {
  input: 'client-id' | 'client-secret';
} & (
  | { kind: Exclude<MistakeKind, 'wrong-value' | 'invisible-character' | 'more-than-secret'> }
  /** `comma` is true where commas separate the secrets. */
  | { kind: 'more-than-secret'; comma?: boolean }
  /** `what` says, with an article, what kind of value was given instead. */
  | { kind: 'wrong-value'; what: string }
  /** `what` is the character, and in a client id its position. */
  | { kind: 'invisible-character'; what: string }
);

const SHAPE_NAMES = {
  'organization-id': 'an organization id (…@AdobeOrg)',
  'technical-account': 'a technical account (…@techacct.adobe.com)',
  certificate: 'a certificate',
  'access-token': 'an access token',
} as const;

/**
 * Finds mistakes in a client id and a client secret: swapped values, or other values than the inputs ask for. An empty
 * value is not a mistake here.
 *
 * @returns mistakes, those of the client id first
 */
export function credentialMistakes({ clientId, clientSecret }: CredentialInputs): CredentialMistake[] {
  const mistakes: CredentialMistake[] = [];
  const id = clientId.values[0] ?? '';
  const idShape = credentialShape(id);
  if (idShape === 'client-secret' || (!isTooShort(id) && clientSecret.values.includes(id))) {
    // If both inputs have the same value, its format shows which input is wrong.
    mistakes.push(
      idShape === 'client-id'
        ? { kind: 'client-secret-is-id', input: 'client-secret' }
        : { kind: 'client-id-is-secret', input: 'client-id' },
    );
  } else {
    const whole = clientSecret.values.filter((secret) => !isTooShort(secret));
    const idIsId = id === '' || idShape === 'client-id';
    mistakes.push(...idMistakes(id));
    mistakes.push(...whole.flatMap((secret) => secretMistakes(secret, idIsId)));
  }
  if (clientSecret.values.some(isTooShort)) {
    mistakes.push({ kind: 'secret-too-short', input: 'client-secret' });
  }
  if (clientId.values.length > 1) mistakes.push({ kind: 'several-client-ids', input: 'client-id' });
  if (clientSecret.values.length > 2) mistakes.push({ kind: 'too-many-secrets', input: 'client-secret' });
  return mistakes;
}

function secretMistakes(secret: string, idIsId: boolean): CredentialMistake[] {
  const invisible = isDocument(secret) ? undefined : firstInvisible(secret);
  // The position would tell something about the secret.
  if (invisible !== undefined) {
    return [{ kind: 'invisible-character', input: 'client-secret', what: invisible.character }];
  }
  if (isMoreThanSecret(secret)) {
    return [{ kind: 'more-than-secret', input: 'client-secret', comma: commaSeparated(secret).length > 0 }];
  }
  // Secrets older than the p8e- format can have any format, even that of a client id. If the client id looks like one,
  // IMS decides.
  if (credentialShape(secret) === 'client-id') {
    return idIsId && !secret.startsWith('cm-p')
      ? []
      : [{ kind: 'client-secret-is-id', input: 'client-secret' }];
  }
  return otherShape('client-secret', secret);
}

function idMistakes(id: string): CredentialMistake[] {
  const invisible = isDocument(id) ? undefined : firstInvisible(id);
  if (invisible === undefined) return otherShape('client-id', id);
  const what = `${invisible.character} at position ${invisible.position}`;
  return [{ kind: 'invisible-character', input: 'client-id', what }];
}

function otherShape(input: CredentialMistake['input'], value: string): CredentialMistake[] {
  const shape = credentialShape(value);
  switch (shape) {
    case 'private-key':
      return [{ kind: 'private-key', input }];
    case 'jwt-credential-json':
      return [{ kind: 'jwt-credential', input }];
    case 'oauth-credential-json':
    case 'json':
      return [{ kind: 'whole-credential', input }];
    case 'organization-id':
    case 'technical-account':
    case 'certificate':
    case 'access-token':
      return [{ kind: 'wrong-value', input, what: SHAPE_NAMES[shape] }];
    case 'client-id':
    case 'client-secret':
    case undefined:
      return [];
  }
}
