import { deploymentEnvironment, account as login, repository, secretName } from '../../core/github-names.ts';
import type { GitHubSecret } from '../../core/github-secret.ts';
import { parseJson } from '../../core/json.ts';
import type { Parser } from '../../core/parsers.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { holdsSecret } from '../../ims/index.ts';
import type { FieldValue } from './parse-list.ts';

const KEYS = ['name', 'environment', 'repository', 'organization'] as const;
const PLACES: Readonly<Record<Exclude<(typeof KEYS)[number], 'name'>, Parser<string>>> = {
  environment: deploymentEnvironment,
  repository,
  organization: login,
};
const VALUE =
  'looks like the value of a secret: give the name of the GitHub secret, in upper case: letters, digits and underscores, not GITHUB_ first.';
const SHAPE = `must be the name of a GitHub secret, or a mapping of ${KEYS.join(', ')}`;

/**
 * Tells whether a text in the field `secret` is certainly a name. It may be the client secret itself, by mistake, and old
 * client secrets have any form. People write names in upper case or with underscores; letters in both cases with digits
 * between them are a value.
 */
export function isSecretName(text: string): boolean {
  const isValue =
    (/[a-z]/.test(text) && /\d/.test(text) && !text.includes('_')) || /^[\da-f]{32,}$/i.test(text);
  return secretName(text).ok && !isValue;
}

/**
 * Reads the name and the place of the GitHub secret that holds the client secret.
 *
 * @param value with one text, the name, or with a mapping
 * @param secrets values that are certainly no name
 * @returns otherwise an error, which completes a sentence that begins with the field name; it repeats no value
 */
export function readGitHubSecret(
  value: FieldValue,
  secrets: readonly string[],
): Result<GitHubSecret, string> {
  const [text = ''] = value.texts.map((each) => each.trim());
  if (value.form === 'list') return failed(`${SHAPE}; it is a list.`);
  if (holdsSecret(text, secrets)) return failed(VALUE);
  if (value.form === 'text') return readName(text);
  const given = mapping(text);
  if (given === undefined) return failed(`${SHAPE}; it is something else.`);
  const unknown = Object.keys(given).filter((key) => !KEYS.some((known) => known === key));
  if (unknown.length > 0) return failed(`has a key that is not one of ${KEYS.join(', ')}.`);
  return readMapping(given);
}

function readMapping(given: Readonly<Record<string, string>>): Result<GitHubSecret, string> {
  const name = readName(given['name'] ?? '');
  if (!name.ok) return failed(`name ${name.problem}`);
  const secret: GitHubSecret = { ...name.value };
  for (const key of ['environment', 'repository', 'organization'] as const) {
    const text = given[key] ?? '';
    if (text === '') continue;
    const read = PLACES[key](text);
    if (!read.ok) return failed(`${key} ${read.problem.must}.`);
    secret[key] = read.value;
  }
  return secret.organization !== undefined && (secret.environment ?? secret.repository) !== undefined
    ? failed('is a secret of an organization, or of a repository and its environment, not of both.')
    : ok(secret);
}

function readName(text: string): Result<{ name: string }, string> {
  const read = secretName(text);
  if (!read.ok) return failed(`${read.problem.must}.`);
  return isSecretName(text) ? ok({ name: read.value }) : failed(VALUE);
}

/** @returns the values of a mapping as trimmed texts; undefined if it is something else, or holds something else */
export function mapping(json: string): Record<string, string> | undefined {
  const value = parseJson(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const members = Object.entries(value as Record<string, unknown>);
  if (members.some(([, each]) => typeof each !== 'string')) return undefined;
  return Object.fromEntries(members.map(([key, each]) => [key, String(each).trim()]));
}
