import { mention } from '../../core/github-names.ts';
import { firstInvisible } from '../../core/invisible.ts';
import type { Parser } from '../../core/parsers.ts';
import { failed, ok } from '../../core/result.ts';
import { holdsSecret } from '../../ims/index.ts';
import type { HealthEntry } from '../model.ts';
import type { FieldError } from './credential.ts';
import type { EntryField } from './fields.ts';
import { readGitHubSecret } from './github-secret.ts';
import { type FieldValue, isFilled } from './parse-list.ts';

/** Maximum length of `project`, in characters. */
export const PROJECT_MAX = 80;

/**
 * @param secrets every secret of every entry: an old one can look like an account
 * @returns a parser of the person or team to mention
 */
export function ownerOf(secrets: readonly string[]): Parser<string> {
  return (text) => {
    const read = mention(text);
    return read.ok && holdsSecret(text, secrets) ? failed({ must: 'must not hold a secret' }) : read;
  };
}

/** Reads the name of a project, which is not yet sanitized. */
export const projectName: Parser<string> = (text) =>
  /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) || text.length > PROJECT_MAX || firstInvisible(text) !== undefined
    ? failed({ must: `must be one line of at most ${PROJECT_MAX} characters` })
    : ok(text);

/** Tells whether an entry has the field `secret`, but no client secret that it could be the place of. */
export function lacksClientSecret(given: ReadonlyMap<EntryField, FieldValue>): boolean {
  return isFilled(given.get('secret')) && !given.has('client-secret');
}

/**
 * Reads the field `secret` of an entry.
 *
 * @param suggested fields that an unknown key seems to mean
 * @param errors gets what is wrong with the field
 */
export function gitHubSecret(
  given: ReadonlyMap<EntryField, FieldValue>,
  suggested: ReadonlySet<EntryField>,
  secrets: readonly string[],
  errors: FieldError[],
): HealthEntry['secret'] {
  const field = 'secret';
  const value = given.get(field);
  if (value === undefined || !isFilled(value)) return undefined;
  if (lacksClientSecret(given)) {
    // It may be the client secret, under the name that this field once had.
    if (!suggested.has('client-secret'))
      errors.push({
        field,
        text: 'names the GitHub secret that holds client-secret, which is missing. If it is the client secret itself, write client-secret.',
      });
    return undefined;
  }
  const read = readGitHubSecret(value, secrets);
  if (read.ok) return read.value;
  errors.push({ field, text: read.problem });
  return undefined;
}
