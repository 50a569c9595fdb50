import { firstInvisible } from './invisible.ts';
import type { Parser } from './parsers.ts';
import { failed, ok } from './result.ts';

// Letters and digits with single hyphens between them; an account that an enterprise manages ends with `_` and its short
// code. Nothing else: GitHub would end a mention there, and mention another account.
// Source: https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
const ACCOUNT = /^[A-Za-z\d]+(?:-[A-Za-z\d]+)*(?:_[A-Za-z\d]{1,8})?$/;
const ACCOUNT_MAX = 39;
const TEAM = /^[A-Za-z\d_]+(?:-[A-Za-z\d_]+)*$/;
const TEAM_MAX = 100;
const REPOSITORY_MAX = 100;
// Source: https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments
const ENVIRONMENT = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._/()+:#@-]{0,254}$/u;
const SECRET = /^[A-Za-z_][A-Za-z\d_]{0,254}$/;
const LABEL_MAX = 50;

function isAccount(text: string): boolean {
  return text.length <= ACCOUNT_MAX && ACCOUNT.test(text);
}

/**
 * Reads a person or a team to mention, with or without the `@` (which YAML takes only in quotes).
 *
 * @returns `@user` or `@org/team`, which mentions just that wherever it is written with a space or a comma around it
 */
export const mention: Parser<string> = (text) => {
  const [account = '', team, ...rest] = text.replace(/^@/, '').split('/');
  const isTeam = team === undefined || (team.length <= TEAM_MAX && TEAM.test(team));
  return isAccount(account) && isTeam && rest.length === 0
    ? ok(`@${team === undefined ? account : `${account}/${team}`}`)
    : failed({ must: 'must be a person or a team on GitHub, @user or @org/team' });
};

/** Reads the name of an account, with or without an `@`. */
export const account: Parser<string> = (text) => {
  const login = text.replace(/^@/, '');
  return isAccount(login) ? ok(login) : failed({ must: 'must be the name of an account on GitHub' });
};

/** Reads `owner/name`. */
export const repository: Parser<string> = (text) => {
  const [owner = '', name = '', ...rest] = text.split('/');
  const isName = /^[\w.-]+$/.test(name) && name.length <= REPOSITORY_MAX && !/^\.{1,2}$/.test(name);
  return isAccount(owner) && isName && rest.length === 0
    ? ok(text)
    : failed({ must: 'must be a repository on GitHub, as owner/name' });
};

/** Reads the name of a deployment environment, without the characters that a shell would read in quotes. */
export const deploymentEnvironment: Parser<string> = (text) =>
  ENVIRONMENT.test(text)
    ? ok(text)
    : failed({ must: 'must be the name of an environment of the repository, without quotes' });

/**
 * Reads the name of a secret.
 *
 * @returns the name in upper case, as GitHub shows it
 * Source: https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets
 */
export const secretName: Parser<string> = (text) =>
  SECRET.test(text) && !/^GITHUB_/i.test(text)
    ? ok(text.toUpperCase())
    : failed({
        must: 'must be the name of a GitHub secret: letters, digits and underscores, not a digit first, and not GITHUB_ first',
        hide: true,
      });

/** Reads the name of a label. */
export const label: Parser<string> = (text) =>
  text.length <= LABEL_MAX && firstInvisible(text) === undefined
    ? ok(text)
    : failed({ must: `must be the name of a label, of at most ${LABEL_MAX} characters` });

/**
 * @param item reads one name
 * @param max the most names that GitHub takes
 * @returns a parser of names that are separated by commas or line breaks; of names that differ only in case the first
 *   stays
 */
export function names(item: Parser<string>, max: number): Parser<string[]> {
  return (text) => {
    const found = new Map<string, string>();
    for (const part of text.split(/[,\r\n]/).map((each) => each.trim())) {
      const read = part === '' ? undefined : item(part);
      if (read?.ok === false)
        return failed({ ...read.problem, must: `is a list of which each ${read.problem.must}` });
      if (read !== undefined && !found.has(read.value.toLowerCase()))
        found.set(read.value.toLowerCase(), read.value);
    }
    return found.size > max ? failed({ must: `must have at most ${max} names` }) : ok([...found.values()]);
  };
}
