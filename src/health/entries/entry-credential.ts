import { describeMetascope, metascope } from '../../adobe/metascopes.ts';
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
import type { FieldValue } from './credential-list.ts';
import type { EntryField } from './entry-fields.ts';

/** One thing that is wrong with a field. */
export type FieldTrouble = {
  field: EntryField;
  /** The rest of a sentence about the field; never holds a value. */
  text: string;
  /** It is empty, as it is where the run gets no secrets. */
  forgotten?: true;
};

const NO_JWT = 'JWT credentials stopped working no later than 2026-03-01';
/** What is said of a field that is empty because the secret behind it may not be set. */
export const FORGOTTEN =
  'is empty: the secret or variable that it is composed from may not be set, or is spelled differently; GitHub gives an empty text for one that does not exist.';

/**
 * Reads what a token is asked for with.
 *
 * @param fields the fields of an entry; those not given are absent
 * @param suggested fields that an unknown key seems to mean: these are not missing
 * @param secrets every secret of every entry, none of which can be a scope
 * @returns the credential, and what is odd or wrong with it
 */
export function readCredential(
  fields: ReadonlyMap<EntryField, FieldValue>,
  suggested: ReadonlySet<EntryField>,
  secrets: readonly string[],
): { credential: Credential; troubles: FieldTrouble[]; trimmed: EntryField[]; twice: boolean } {
  const id = fields.get('client-id');
  const secret = fields.get('client-secret');
  const troubles: FieldTrouble[] = [];
  for (const field of ['client-id', 'client-secret', 'scopes'] as const) {
    if (!fields.has(field) && !suggested.has(field)) {
      troubles.push({ field, text: 'is missing: an entry needs client-id, client-secret and scopes.' });
    }
  }
  const clientId = tidied(id);
  const clientSecret = tidied(secret);
  if (id?.form === 'list') troubles.push({ field: 'client-id', text: 'must be one text; it is a list.' });
  if (id !== undefined && clientId.values.length === 0) {
    troubles.push({ field: 'client-id', text: FORGOTTEN, forgotten: true });
  }
  if (secret !== undefined && clientSecret.values.length === 0) {
    troubles.push({ field: 'client-secret', text: FORGOTTEN, forgotten: true });
  }
  const mistakes = credentialMistakes({
    clientId: id?.form === 'list' ? { ...clientId, values: clientId.values.slice(0, 1) } : clientId,
    clientSecret,
  });
  for (const mistake of id === undefined && secret === undefined ? [] : mistakes) {
    troubles.push({ field: mistake.input, text: describeMistake(mistake) });
  }
  if (clientSecret.values.some(isJoined) && !mistakes.some(({ input }) => input === 'client-secret')) {
    troubles.push({
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
    troubles: [...troubles, ...scopes.troubles],
    trimmed: [
      ...(clientId.trimmed ? (['client-id'] as const) : []),
      ...(clientSecret.trimmed ? (['client-secret'] as const) : []),
    ],
    twice: new Set(clientSecret.values).size < clientSecret.values.length,
  };
}

function tidied(value: FieldValue | undefined): CredentialInput {
  // Of a list one item may be empty: between two rotations the second secret is not set.
  const inputs = (value?.texts ?? []).map(tidyCredentialInput);
  return {
    values: inputs.flatMap(({ values }) => values),
    trimmed: inputs.some(({ values, trimmed }) => trimmed && values.length > 0),
  };
}

// No client secret that Adobe's documents show has white space in it, and YAML puts a blank between the lines of a
// value that is no block.
function isJoined(secret: string): boolean {
  return /\s/.test(secret) && !isDocument(secret);
}

function readScopes(
  value: FieldValue | undefined,
  secrets: readonly string[],
): { scopes: string[]; troubles: FieldTrouble[] } {
  if (value === undefined) return { scopes: [], troubles: [] };
  const trouble = (text: string): FieldTrouble => ({ field: 'scopes', text });
  if (value.form === 'document') {
    return { scopes: [], troubles: [trouble('must be one text or a list of texts; it is a mapping.')] };
  }
  const parsed = value.texts.map(parseScopes);
  const isSecret = (text: string): boolean => holdsSecret(text, secrets);
  const given = [...new Set(parsed.flatMap((part) => part.scopes))];
  const scopes = given.filter((scope) => !isSecret(scope));
  const wrong = parsed.flatMap((part) => part.invalid);
  const invalid = wrong.filter((text) => !isSecret(text)).length;
  const secret = scopes.length < given.length || invalid < wrong.length;
  const broken = parsed.some(({ brokenJson }) => brokenJson);
  const metas = scopes.flatMap((scope) => metascope(scope) ?? []);
  return {
    scopes,
    troubles: [
      ...(secret ? [trouble(SECRET_IN_SCOPES)] : []),
      ...(broken ? [trouble('starts as a JSON array but is not an array of strings.')] : []),
      ...(invalid === 0
        ? []
        : [
            trouble(
              `contains ${invalid === 1 ? 'an invalid scope' : `${invalid} invalid scopes`}: a scope of Adobe consists of letters, digits and _ . : / - after a letter.`,
            ),
          ]),
      ...(metas.length === 0 ? [] : [trouble(describeMetascopes(metas))]),
      ...(broken || secret || invalid > 0 || scopes.length > 0
        ? []
        : [trouble('is empty: Adobe IMS gives no token without scopes.')]),
    ],
  };
}

// Only names that are Adobe's own are repeated, and only some of them.
function describeMetascopes(metas: readonly NonNullable<ReturnType<typeof metascope>>[]): string {
  const known = metas.filter(({ replacement }) => replacement.product !== '').slice(0, 3);
  const described = known.map(describeMetascope).join(' ');
  return `holds ${metas.length === 1 ? 'a metascope' : `${metas.length} metascopes`} of the dead Service Account (JWT) credential; ${NO_JWT}. ${described === '' ? 'The Developer Console shows the OAuth scopes (View scopes).' : described}`;
}
