import {
  type CredentialInput,
  credentialSecrets,
  credentialShape,
  isDocument,
  isTooShort,
  secretLeaves,
  secretsByShape,
  tidyCredentialInput,
} from '../../ims/index.ts';
import { certificateSecrets } from './certificate.ts';
import { resolveFieldName } from './fields.ts';
import { isSecretName, mapping } from './github-secret.ts';
import type { CredentialList, FieldValue } from './parse-list.ts';
import { isMarker } from './rotation.ts';

const NOTHING: CredentialInput = { values: [], trimmed: false };
const SECRET_KEY = /secret|key|pass|token|credential|pem/i;
const IDENTIFIERS = new Set<unknown>(['client-id', 'organization-id', 'technical-account']);

/**
 * Finds every secret in the input `credentials`: in its own field, in a misspelled or unknown field, and by its format
 * anywhere, even if the text is not YAML.
 *
 * @returns values to mask; they must not appear in any text
 */
export function credentialListSecrets(text: string, list: CredentialList): string[] {
  const broken = list.syntax.length > 0 || list.shape !== undefined;
  return [
    ...new Set([
      ...secretsByShape(text),
      ...list.pairs.flatMap(({ key, value }) => pairSecrets(key, value)),
      ...list.entries.flatMap(({ fields }) => entrySecrets(fields)),
      ...(broken ? [...secretLeaves(text), ...secretsByLine(text)] : []),
    ]),
  ];
}

/** Finds the secrets in the client id and client secret of one entry, which are recognized only together. */
export function entrySecrets(fields: ReadonlyMap<string, FieldValue>): string[] {
  const of = (wanted: string): CredentialInput => ({
    values: [...fields]
      .filter(([key]) => resolveFieldName(key) === wanted)
      .flatMap(([, { texts }]) => texts.flatMap((text) => tidyCredentialInput(text).values)),
    trimmed: false,
  });
  const has = (wanted: string): boolean => [...fields.keys()].some((key) => resolveFieldName(key) === wanted);
  return credentialSecrets({
    clientId: of('client-id'),
    // Without this field, `secret` may be the client secret and not the name of one.
    clientSecret: of(has('client-secret') ? 'client-secret' : 'secret'),
  });
}

/** Finds the secrets in the value of one key. */
export function pairSecrets(key: string, { form, texts }: FieldValue): string[] {
  const field = resolveFieldName(key);
  return texts.flatMap((text) => {
    if (field === 'secret' && form === 'document') return placeSecrets(text);
    if (field === 'secret' && isSecretName(text.trim())) return [];
    if (field === 'legacy-certificate') return certificateSecrets(text);
    if (field === 'rotation' && isMarker({ form, texts })) return secretsByShape(text);
    const input = tidyCredentialInput(text);
    const secret =
      field === undefined && SECRET_KEY.test(key) && !IDENTIFIERS.has(credentialShape(text.trim()));
    if (field === 'client-secret' || field === 'secret' || secret) {
      const found = credentialSecrets({ clientId: NOTHING, clientSecret: input });
      return field === undefined
        ? found.filter(isWorthHiding)
        : [...found, ...input.values.flatMap(joinedParts)];
    }
    const document = input.values.some(isDocument) || text.includes('-----BEGIN');
    const found = document ? secretLeaves(text) : secretsByShape(text);
    return [...(field === undefined ? found.filter(isWorthHiding) : found), ...password(text)];
  });
}

// A mapping has names, and other mappings in it are pairs of their own.
function placeSecrets(json: string): string[] {
  const name = mapping(json)?.['name'] ?? '';
  const clientSecret = tidyCredentialInput(isSecretName(name) ? '' : name);
  return [...secretsByShape(json), ...credentialSecrets({ clientId: NOTHING, clientSecret })];
}

// In an unknown key, a number or a short word is not a secret of Adobe, and masking it would hide that text everywhere
// in the log.
const UNKNOWN_MIN = 8;

function isWorthHiding(value: string): boolean {
  return value.length >= UNKNOWN_MIN && !/^\d+$/.test(value);
}

// YAML may join two client secrets with a space, but each can be printed separately.
function joinedParts(value: string): string[] {
  if (isDocument(value) || !/\s/.test(value)) return [];
  return value.split(/\s+/).filter((part) => isWorthHiding(part) && /^[\w.~+/=-]+$/.test(part));
}

function password(text: string): string[] {
  const found = /^\s*[a-z]+:\/\/[^/?#@\s]*:([^/?#@\s]+)@/i.exec(text)?.[1];
  return found === undefined ? [] : [found];
}

const SECRET_LINE =
  /([\w-]*(?:secret|password|passwd|token|private[-_]?key)[\w-]*)["']?[ \t]*[:=]([^\n]*)|(legacy[-_]?certificate)["']?[ \t]*:([^\n]*)/gi;
const OTHER_KEY = /^\s*(?:- )?\s*["']?[\w-]+["']?\s*:(?:\s|$)/;

// If the text is not YAML: takes the value after the key, and the following lines that do not begin with a key.
function secretsByLine(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const found: string[] = [];
  lines.forEach((line, index) => {
    for (const match of line.matchAll(SECRET_LINE)) {
      const known = resolveFieldName(match[1] ?? match[3] ?? '') !== undefined;
      const values = pieces(match[2] ?? match[4] ?? '');
      for (const below of lines.slice(index + 1)) {
        if (OTHER_KEY.test(below)) break;
        values.push(...pieces(below.replace(/^\s*-\s/, '')));
      }
      found.push(...(known ? values : values.filter(isWorthHiding)));
    }
  });
  return found;
}

// Returns the rest of a line, and for a flow mapping or list its parts between commas and brackets.
function pieces(rest: string): string[] {
  const whole = tidyCredentialInput(rest.replace(/^\s*[|>][+-]?\d?\s*$/, '')).values;
  const cut = rest
    .split(/[,{}[\]]/)
    .flatMap((piece) => (/["']?[\w-]+["']?\s*:\s/.test(piece) ? [] : tidyCredentialInput(piece).values));
  return [...whole, ...cut].flatMap((piece) =>
    piece.includes('-----') || isDocument(piece) ? secretLeaves(piece) : isTooShort(piece) ? [] : [piece],
  );
}
