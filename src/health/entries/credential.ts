import { STOPPED } from '../../adobe/dates.ts';
import { describeMetascope, metascope } from '../../adobe/metascopes.ts';
import { invisibleIn } from '../../core/invisible.ts';
import {
  type Credential,
  type CredentialInput,
  credentialMistakes,
  describeMistake,
  holdsSecret,
  isDocument,
  parseScopes,
  SECRET_IN_SCOPES,
  tidyCredentialInput,
} from '../../ims/index.ts';
import type { EntryField } from './fields.ts';
import type { FieldValue } from './parse-list.ts';

/** What is wrong with a field. */
export type FieldError = {
  field: EntryField;
  /** Completes a sentence that begins with the field name; does not contain the value. */
  text: string;
  /** True if the field is empty, perhaps because the run gets no secrets. */
  missingSecret?: true;
};

/** Error text for an empty field whose secret may not exist; completes a sentence as {@link FieldError} does. */
export const MISSING_SECRET =
  'is empty: the secret or variable that it comes from may not exist, or has another name. GitHub replaces one that does not exist by an empty text.';

/**
 * Reads client id, client secrets and scopes.
 *
 * @param fields that the entry has
 * @param suggested fields that an unknown key seems to mean; they are not reported as missing
 * @param secrets every secret of every entry, none of which can be a scope
 * @returns the credential, valid only if there are no `errors`
 */
export function readCredential(
  fields: ReadonlyMap<EntryField, FieldValue>,
  suggested: ReadonlySet<EntryField>,
  secrets: readonly string[],
): { credential: Credential; errors: FieldError[]; trimmed: EntryField[]; duplicateSecret: boolean } {
  const id = fields.get('client-id');
  const secret = fields.get('client-secret');
  const errors: FieldError[] = [];
  for (const field of ['client-id', 'client-secret', 'scopes'] as const) {
    if (!fields.has(field) && !suggested.has(field)) {
      errors.push({ field, text: 'is missing: an entry needs client-id, client-secret and scopes.' });
    }
  }
  const clientId = tidied(id);
  const clientSecret = tidied(secret);
  if (id?.form === 'list') errors.push({ field: 'client-id', text: 'must be one text; it is a list.' });
  if (id !== undefined && clientId.values.length === 0) {
    errors.push({ field: 'client-id', text: MISSING_SECRET, missingSecret: true });
  }
  if (secret !== undefined && clientSecret.values.length === 0) {
    errors.push({ field: 'client-secret', text: MISSING_SECRET, missingSecret: true });
  }
  const mistakes = credentialMistakes({
    clientId: id?.form === 'list' ? { ...clientId, values: clientId.values.slice(0, 1) } : clientId,
    clientSecret,
  });
  for (const mistake of id === undefined && secret === undefined ? [] : mistakes) {
    errors.push({ field: mistake.input, text: describeMistake(mistake) });
  }
  if (clientSecret.values.some(isJoined) && !mistakes.some(({ input }) => input === 'client-secret')) {
    errors.push({
      field: 'client-secret',
      text: describeMistake({ kind: 'more-than-secret', input: 'client-secret' }),
    });
  }
  const scopes = readScopes(fields.get('scopes'), secrets);
  return {
    credential: {
      clientId: clientId.values[0] ?? '',
      clientSecrets: [...new Set(clientSecret.values)],
      scopes: scopes.scopes,
    },
    errors: [...errors, ...scopes.errors],
    trimmed: [
      ...(clientId.trimmed ? (['client-id'] as const) : []),
      ...(clientSecret.trimmed ? (['client-secret'] as const) : []),
    ],
    duplicateSecret: new Set(clientSecret.values).size < clientSecret.values.length,
  };
}

function tidied(value: FieldValue | undefined): CredentialInput {
  // A list item may be empty, because between two rotations the second secret does not exist.
  const inputs = (value?.texts ?? []).map(tidyCredentialInput);
  return {
    values: inputs.flatMap(({ values }) => values),
    trimmed: inputs.some(({ values, trimmed }) => trimmed && values.length > 0),
  };
}

// No client secret in Adobe's documentation contains white space, and YAML puts a space between the lines of a value
// that is not a block.
function isJoined(secret: string): boolean {
  return /\s/.test(secret) && !isDocument(secret);
}

function readScopes(
  value: FieldValue | undefined,
  secrets: readonly string[],
): { scopes: string[]; errors: FieldError[] } {
  if (value === undefined) return { scopes: [], errors: [] };
  const error = (text: string): FieldError => ({ field: 'scopes', text });
  if (value.form === 'document') {
    return { scopes: [], errors: [error('must be one text or a list of texts; it is a mapping.')] };
  }
  const parsed = value.texts.map(parseScopes);
  const isSecret = (text: string): boolean => holdsSecret(text, secrets);
  const given = [...new Set(parsed.flatMap((part) => part.scopes))];
  const scopes = given.filter((scope) => !isSecret(scope));
  const wrong = parsed.flatMap((part) => part.invalid);
  const others = wrong.filter((text) => !isSecret(text));
  const invalid = others.length;
  const invisible = others.map(invisibleIn).find((text) => text !== undefined);
  const secret = scopes.length < given.length || invalid < wrong.length;
  const broken = parsed.some(({ brokenJson }) => brokenJson);
  const metas = scopes.flatMap((scope) => metascope(scope) ?? []);
  return {
    scopes,
    errors: [
      ...(secret ? [error(SECRET_IN_SCOPES)] : []),
      ...(broken ? [error('starts as a JSON array but is not an array of strings.')] : []),
      ...(invalid === 0
        ? []
        : [
            error(
              `contains ${invalid === 1 ? 'an invalid scope' : `${invalid} invalid scopes`}: a scope of Adobe consists of letters, digits and _ . : / - after a letter.${invisible === undefined ? '' : ` One ${invisible}.`}`,
            ),
          ]),
      ...(metas.length === 0 ? [] : [error(describeMetascopes(metas))]),
      ...(broken || secret || invalid > 0 || scopes.length > 0
        ? []
        : [error('is empty: Adobe IMS issues no token without scopes.')]),
    ],
  };
}

// Shows only names that Adobe defines, and at most three.
function describeMetascopes(metas: readonly NonNullable<ReturnType<typeof metascope>>[]): string {
  const known = metas.filter(({ replacement }) => replacement.product !== '').slice(0, 3);
  const described = known.map(describeMetascope).join(' ');
  return `holds ${metas.length === 1 ? 'a metascope' : `${metas.length} metascopes`} of a Service Account (JWT) credential; JWT credentials ${STOPPED}. ${described === '' ? 'The Developer Console shows the OAuth scopes (View scopes).' : described}`;
}
