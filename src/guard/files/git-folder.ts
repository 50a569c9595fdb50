import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the files of a repository say of it. Hostile text, only to compare with. */
export type RepositoryFacts = {
  /** `owner/name` of the remote `origin`, in lower case; undefined where it has none, or one on a disk. */
  origin?: string | undefined;
  /** Hash of the commit that is checked out, where one of two small files says it. */
  head?: string | undefined;
};

const SIZE_MAX = 1_000_000;

/**
 * Tells whether a folder is the top level of a git repository: a clone, or a worktree or submodule, whose `.git` is a file.
 * As git does, it passes over a `.git` that is no repository.
 *
 * No git is started for this: git refuses a repository of another owner, and its answer follows `core.worktree`, with
 * which a repository could name a folder of its choice.
 */
export function isTopLevel(folder: string): boolean {
  const dotGit = join(folder, '.git');
  return existsSync(join(dotGit, 'HEAD')) || /^gitdir: /.test(smallFile(dotGit) ?? '');
}

/** @param top absolute path of the top level of a repository */
export function factsOf(top: string): RepositoryFacts {
  const dotGit = join(top, '.git');
  const link = /^gitdir: ([^\r\n]+)/.exec(smallFile(dotGit) ?? '')?.[1];
  const folder = link === undefined ? dotGit : resolve(top, link);
  const common = resolve(folder, smallFile(join(folder, 'commondir'))?.trim() || '.');
  return { origin: originOf(smallFile(join(common, 'config')) ?? ''), head: headOf(folder, common) };
}

function headOf(folder: string, common: string): string | undefined {
  const head = smallFile(join(folder, 'HEAD'))?.trim() ?? '';
  const branch = /^ref: (refs\/heads\/[\w./-]+)$/.exec(head)?.[1];
  if (branch?.includes('..')) return undefined;
  const hash = branch === undefined ? head : (smallFile(join(common, branch))?.trim() ?? '');
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(hash) ? hash : undefined;
}

function originOf(config: string): string | undefined {
  let inOrigin = false;
  for (const line of config.split('\n')) {
    if (/^\s*\[/.test(line)) inOrigin = /^\s*\[remote "origin"\]\s*$/.test(line);
    const url = inOrigin ? /^\s*url\s*=\s*(\S+)\s*$/.exec(line)?.[1] : undefined;
    if (url !== undefined) return repositoryOf(url);
  }
  return undefined;
}

/**
 * @param url as git knows it: `https://host/owner/name.git`, `ssh://git@host/owner/name` or `git@host:owner/name`
 * @returns `owner/name` in lower case, without the host, which has aliases; undefined for any other address
 */
export function repositoryOf(url: string): string | undefined {
  const [, path = ''] =
    /^(?:https?|ssh):\/\/[^/]+\/(.+)$/i.exec(url) ?? /^[^/@:]+@[^/@:]+:(.+)$/.exec(url) ?? [];
  const name = path.replace(/\/$/, '').replace(/\.git$/i, '');
  return /^[\w.-]+\/[\w.-]+$/.test(name) ? name.toLowerCase() : undefined;
}

// Only a regular file: reading a pipe would wait for its writer.
function smallFile(file: string): string | undefined {
  try {
    const found = statSync(file);
    return found.isFile() && found.size <= SIZE_MAX ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
