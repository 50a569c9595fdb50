import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { readBlobs } from '../files/commit.ts';
import { ScanError } from '../scan-error.ts';
import type { PolicyCommit } from './diff/policy-commit.ts';
import type { PolicyReader } from './load.ts';

const SIZE_MAX = 60_000_000;

/**
 * Reads files of a commit. A file outside of its repository, and one that git tracks neither there nor in the checkout,
 * is not part of the change: it is read from the checkout.
 *
 * @param home absolute path of the folder that paths are relative to
 */
export function fromCommit(
  { git, commit }: PolicyCommit,
  home: string,
  checkout: PolicyReader,
): PolicyReader {
  return async (path, what, required) => {
    const inside = await pathInRepository({ git, commit }, home, path);
    if (inside === undefined) return checkout(path, what, required);
    const texts = new Map<string, string>();
    const names = [`${commit}:${inside}`, `HEAD:${inside}`] as const;
    const missing = await readBlobs(
      git,
      names,
      (name, content) => {
        if (content.ok) texts.set(name, content.value.toString('utf8'));
      },
      SIZE_MAX,
    );
    if (missing === undefined) {
      throw new ScanError(`Git could not read the ${what} of ${commit}.`, {
        hint: 'Check out with `fetch-depth: 2` or more, or set `policy: head`.',
      });
    }
    if (names.every((name) => missing.includes(name))) return checkout(path, what, false);
    return texts.get(names[0]);
  };
}

async function pathInRepository(
  { git }: PolicyCommit,
  home: string,
  path: string,
): Promise<string | undefined> {
  const { code, output } = await git(['rev-parse', '--show-toplevel']);
  if (code !== 0 || path.includes('\n')) return undefined;
  const top = Buffer.from(output.replace(/\n$/, ''), 'latin1').toString();
  const full = isAbsolute(path) ? path : join(realpathSync(home), path);
  const inside = relative(realpathSync(top), full);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return undefined;
  return inside.split(sep).join('/');
}
