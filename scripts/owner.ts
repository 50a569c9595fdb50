/** What stands for the account as long as this repository has none. */
export const PLACEHOLDER = 'OWNER';

// Where people are told what the placeholder means. Each goes with it.
const EXPLANATIONS: Readonly<Record<string, string>> = {
  'README.md': '`OWNER` is the account that this repository lives in. ',
  'examples/README.md': ' `OWNER` is the account that ims-auth lives in.',
};

/**
 * @returns what is wrong with the name of an account, or undefined
 * Source: the message of GitHub's own form, "Username may only contain alphanumeric characters or single hyphens, and
 * cannot begin or end with a hyphen", of at most 39 characters. Managed users, whose names have `_`, cannot have a public
 * repository.
 */
export function accountProblem(account: string): string | undefined {
  if (account === '') return 'Give the account: npm run set-owner ACCOUNT';
  if (account === PLACEHOLDER) return `${PLACEHOLDER} is the placeholder, not an account.`;
  return account.length <= 39 && /^[a-z\d]+(?:-[a-z\d]+)*$/i.test(account)
    ? undefined
    : 'An account of GitHub has at most 39 letters, digits and single hyphens, and no hyphen at its ends.';
}

/**
 * @param manifest text of package.json
 * @returns the account that the repository is in now, or the placeholder
 */
export function ownerOf(manifest: string): string {
  const { repository } = JSON.parse(manifest) as { repository?: { url?: string } };
  const owner = /^git\+https:\/\/github\.com\/([\w-]+)\/ims-auth\.git$/.exec(repository?.url ?? '')?.[1];
  if (owner === undefined) throw new Error('package.json has no repository on GitHub.');
  return owner;
}

/**
 * @param path from the root
 * @param owner to replace
 * @returns the text with the account wherever this repository is named, also in a regular expression or an address
 */
export function withOwner(path: string, text: string, owner: string, account: string): string {
  const explained = owner === PLACEHOLDER ? EXPLANATIONS[path] : undefined;
  const plain = explained === undefined ? text : text.replace(explained, '');
  const named = plain.replaceAll(
    new RegExp(`(?<![\\w-])${owner}(?=(?:/|\\\\/|%2[Ff])ims-auth(?![\\w-]))`, 'g'),
    account,
  );
  return path === '.github/CODEOWNERS'
    ? named.replaceAll(new RegExp(`@${owner}(?![\\w-])`, 'g'), `@${account}`)
    : named;
}
