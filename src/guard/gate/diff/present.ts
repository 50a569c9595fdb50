import { failed, ok, type Result } from '../../../core/result.ts';
import type { Git } from '../../files/git.ts';
import { isHash } from './base.ts';

const FETCH_SECONDS = 60;

/**
 * @param name hash, branch or tag
 * @param mayFetch fetch a commit that this clone does not have, once, with a depth of one
 * @returns the hash of a commit, which is then in this clone; or why it is not, as the end of a sentence
 */
export async function present(git: Git, name: string, mayFetch = true): Promise<Result<string, string>> {
  if (!isHash(name)) {
    // Git would read such a text as an option or as a range of commits.
    if (/^-|[\s\p{Cc}:*?[\\]|\.\.|\^[!@-]/u.test(name) || name === '') {
      return failed('the given base is not the name of a commit.');
    }
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const commit = (await git(args)).output.trim();
    if (isHash(commit)) return ok(commit);
    return failed('the given base is not a commit of this clone.');
  }
  if (await has(git, name)) return ok(name);
  if (!mayFetch) return failed(`the commit ${name} is not in this clone.`);
  const fetched = await git(
    [
      'fetch',
      '--quiet',
      '--depth=1',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-recurse-submodules',
      'origin',
      name,
    ],
    { seconds: FETCH_SECONDS, fetches: true },
  );
  if (fetched.code === 0 && (await has(git, name))) return ok(name);
  const limit = fetched.code === 'stopped' ? ` within ${FETCH_SECONDS} seconds` : '';
  return failed(`the commit ${name} is not in this clone, and could not be fetched${limit}.`);
}

async function has(git: Git, hash: string): Promise<boolean> {
  return (await git(['cat-file', '-e', `${hash}^{commit}`])).code === 0;
}
