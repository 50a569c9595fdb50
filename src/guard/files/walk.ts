import { readdirSync } from 'node:fs';
import type { SkipReason } from '../model.ts';
import { fileOf } from './paths.ts';

/** Files below a folder; paths are relative, with `/`, one character a byte. */
export type Listing = {
  /** Regular files. */
  files: string[];
  /** Entries that are not read, and why. */
  skipped: { path: string; reason: SkipReason }[];
  /** Hashes of what git has of the workflows and actions; none for a nested repository. */
  blobs?: Map<string, string>;
};

/** Names of folders that are not listed: those of version control and package managers. */
export const NOT_ENTERED: readonly string[] = [
  '.git',
  '.hg',
  '.svn',
  '.jj',
  'node_modules',
  'bower_components',
  '.venv',
  '__pycache__',
  '.tox',
];

/**
 * Lists a folder without Git. Links are not followed.
 *
 * @param root absolute path
 * @param repository called for each folder below `root` that contains a `.git`: returns its files, relative to it, or
 *   undefined to walk through it, too
 * @param from the folder to start in, relative to `root`; it ends with `/`
 * @returns all files, in no particular order; a folder that cannot be opened is listed as unreadable
 */
export async function walk(
  root: string,
  repository: (folder: string) => Promise<Listing | undefined>,
  from = '',
): Promise<Listing> {
  const listing: Listing = { files: [], skipped: [] };
  const open = [from];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = namesIn(root, folder);
    if (entries === undefined) {
      listing.skipped.push({ path: folder, reason: 'unreadable' });
      continue;
    }
    const nested =
      folder !== '' && entries.some(({ name }) => name === '.git') ? await repository(folder) : undefined;
    if (nested !== undefined) {
      for (const path of nested.files) listing.files.push(`${folder}${path}`);
      for (const { path, reason } of nested.skipped)
        listing.skipped.push({ path: `${folder}${path}`, reason });
      continue;
    }
    for (const entry of entries) {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) {
        if (!NOT_ENTERED.includes(entry.name)) open.push(`${path}/`);
        // In a worktree or a submodule `.git` is a file.
      } else if (entry.name === '.git') continue;
      else if (entry.isFile()) listing.files.push(path);
      // Sockets, pipes and devices are not read.
      else listing.skipped.push({ path, reason: entry.isSymbolicLink() ? 'symlink' : 'unreadable' });
    }
  }
  return listing;
}

function namesIn(root: string, folder: string) {
  try {
    return readdirSync(fileOf(root, folder), { withFileTypes: true, encoding: 'latin1' });
  } catch {
    return undefined;
  }
}
