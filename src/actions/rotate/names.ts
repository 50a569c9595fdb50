import type { Parser } from '../../core/parsers.ts';
import { failed, ok } from '../../core/result.ts';

/**
 * Parses the name of a secret or a variable of GitHub. They are not case-sensitive; GitHub shows them in capitals.
 * Source: https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets
 */
export const storeName: Parser<string> = (text) => {
  if (!/^[A-Za-z_]\w{0,199}$/.test(text)) {
    return failed({ must: 'must be letters, digits and underscores, not starting with a digit' });
  }
  return /^GITHUB_/i.test(text) ? failed({ must: 'must not start with GITHUB_' }) : ok(text.toUpperCase());
};

/** Parses the name of an environment of GitHub, which has at most 255 characters. */
export const environmentName: Parser<string> = (text) =>
  text.length <= 255 && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text)
    ? ok(text)
    : failed({ must: 'must be the name of an environment, on one line' });

/** Parses `owner/name`. */
export const repositoryName: Parser<string> = (text) =>
  /^[A-Za-z\d][A-Za-z\d-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text)
    ? ok(text)
    : failed({ must: 'must be `owner/name`' });

/** Parses the name of an organization. */
export const organizationName: Parser<string> = (text) =>
  /^[A-Za-z\d][A-Za-z\d-]{0,38}$/.test(text)
    ? ok(text)
    : failed({ must: 'must be the name of an organization' });
