import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Environment } from '../../core/environment.ts';
import { gitIn } from './git.ts';
import { fileOf } from './paths.ts';

const SIZE_MAX = 1024 * 1024;
const FILES_MAX = 500;

/**
 * Finds workflows and actions that the attribute `working-tree-encoding` has git write in another encoding than they are
 * committed in. A person sees the checkout, and GitHub runs what is committed.
 *
 * @param root absolute path
 * @param files paths of the files to scan
 * @param blobs hashes of what is committed, or staged
 * @returns for each of them what is committed
 */
export async function recodedFiles(
  root: string,
  files: readonly string[],
  blobs: ReadonlyMap<string, string> | undefined,
  env: Environment | undefined,
): Promise<ReadonlyMap<string, Buffer>> {
  const recoded = new Map<string, Buffer>();
  if (blobs === undefined || blobs.size === 0) return recoded;
  const differing = files.filter((path) => {
    const hash = blobs.get(path);
    return hash !== undefined && hash !== hashOf(root, path, hash.length);
  });
  if (differing.length === 0) return recoded;
  const git = gitIn(root, env);
  const chosen = differing.slice(0, FILES_MAX);
  const names = chosen
    .filter((path) => !path.startsWith('-'))
    .map((path) => Buffer.from(path, 'latin1').toString('utf8'));
  const { code, output } = await git(['check-attr', '-z', 'working-tree-encoding', '--', ...names]);
  if (code !== 0) return recoded;
  // "path NUL attribute NUL value NUL"
  const fields = output.split('\0');
  for (const path of chosen) {
    const at = fields.indexOf(path);
    if (at < 0 || /^(?:unspecified|unset|UTF-8|utf-?8)$/i.test(fields[at + 2] ?? 'unset')) continue;
    const chunks: Buffer[] = [];
    const { code } = await git(['cat-file', 'blob', blobs.get(path) ?? ''], {
      onOutput: (chunk) => void chunks.push(chunk),
    });
    if (code === 0) recoded.set(path, Buffer.concat(chunks));
  }
  return recoded;
}

/** @returns what git would call the content of a file; undefined if it cannot be read */
function hashOf(root: string, path: string, length: number): string | undefined {
  try {
    const file = fileOf(root, path);
    if (statSync(file).size > SIZE_MAX) return undefined;
    const content = readFileSync(file);
    return createHash(length === 40 ? 'sha1' : 'sha256')
      .update(`blob ${content.length}\0`)
      .update(content)
      .digest('hex');
  } catch {
    return undefined;
  }
}
