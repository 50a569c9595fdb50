import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { readBlobs } from '../files/commit.ts';
import { ScanError } from '../scan-error.ts';
import type { PolicyCommit } from './diff/policy-commit.ts';
import { absolute, type Folders, type PolicyFile, type PolicyPath, type PolicyReader } from './load.ts';

const SIZE_MAX = 60_000_000;

/**
 * Reads files of a commit. A file outside of its repository, and one that git tracks neither there nor in the checkout,
 * is not part of the change: it is read from the checkout.
 */
export function fromCommit(from: PolicyCommit, folders: Folders, checkout: PolicyReader): PolicyReader {
  return async (wanted) => {
    let { required } = wanted;
    for (const base of wanted.from) {
      const file = absolute(realpathSync(folders[base]), wanted.path);
      const inside = await pathInRepository(from, file);
      if (inside === undefined) continue;
      required = false;
      const tracked = await trackedFile(from, inside, wanted.what);
      if (tracked !== undefined) return fileWith(wanted, file, tracked.text);
    }
    return await checkout({ ...wanted, required });
  };
}

function fileWith({ path }: PolicyPath, file: string, text: string | undefined): PolicyFile | undefined {
  return text === undefined ? undefined : { path, file, text };
}

/** @returns undefined if git tracks it neither in the commit nor in the checkout; no text if only in the checkout */
async function trackedFile(
  { git, commit }: PolicyCommit,
  path: string,
  what: PolicyPath['what'],
): Promise<{ text: string | undefined } | undefined> {
  const texts = new Map<string, string>();
  const names = [`${commit}:${path}`, `HEAD:${path}`] as const;
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
  return names.every((name) => missing.includes(name)) ? undefined : { text: texts.get(names[0]) };
}

async function pathInRepository({ git }: PolicyCommit, file: string): Promise<string | undefined> {
  const { code, output } = await git(['rev-parse', '--show-toplevel']);
  if (code !== 0 || file.includes('\n')) return undefined;
  const top = Buffer.from(output.replace(/\n$/, ''), 'latin1').toString();
  const inside = relative(realpathSync(top), file);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return undefined;
  return inside.split(sep).join('/');
}
