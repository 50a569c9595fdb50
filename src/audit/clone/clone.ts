import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../core/environment.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { factsOf } from '../../guard/index.ts';
import { type CloneFailure, cloneFailure } from './failure.ts';
import { remove } from './remove.ts';
import { type CloneLimits, runGit } from './run-git.ts';
import { type CloneSource, gitCommand, secretsOf } from './settings.ts';

/** A clone on the disk. */
export type Clone = {
  /** Absolute path. */
  folder: string;
  commit: string;
};

/** What all clones share. */
export type CloneOptions = {
  /** Absolute path of the folder that clones are made in; it has an empty folder `home`. */
  work: string;
  env: Environment;
  limits: CloneLimits;
  signal?: AbortSignal | undefined;
};

const CLONE = [
  'clone',
  '--quiet',
  '--template=',
  '--depth=1',
  '--single-branch',
  '--no-tags',
  '--no-recurse-submodules',
];

/**
 * Clones the newest commit of the default branch, without anything that a repository or this machine's configuration
 * could have git run: no hooks, filters, submodules or large files of LFS. All files are checked out, whatever
 * `export-ignore` says.
 *
 * A clone with checkout was as quick as one without, for small repositories, and the guard reads the files as it does in
 * the workflow of the repository, so that the verdicts are the same.
 *
 * @param name of its folder, which must not be there; the caller removes it. After a failure nothing is left
 */
export async function clone(
  source: CloneSource,
  name: string,
  { work, env, limits, signal }: CloneOptions,
): Promise<Result<Clone, CloneFailure>> {
  const folder = join(work, name);
  const command = gitCommand(source, CLONE, [folder], { home: join(work, 'home'), env });
  if (!command.ok) return failed({ reason: 'could-not-clone', detail: command.problem });
  const { args, env: own } = command.value;
  const end = await runGit(args, { env: own, limits, watched: folder, signal });
  const commit = end.code === 0 ? factsOf(folder).head : undefined;
  if (commit !== undefined) return ok({ folder, commit });
  const isEmpty = end.code === 0 && existsSync(join(folder, '.git', 'HEAD'));
  await remove(folder);
  return failed(
    isEmpty
      ? { reason: 'empty', detail: 'its default branch has no commit' }
      : cloneFailure(end, limits, secretsOf(source)),
  );
}

/**
 * Asks for the newest commit of the default branch, which costs two small requests.
 *
 * @returns undefined where it is not known
 */
export async function remoteHead(
  source: CloneSource,
  { work, env, limits, signal }: CloneOptions,
): Promise<string | undefined> {
  const home = join(work, 'home');
  const command = gitCommand(source, ['ls-remote', '--quiet'], ['HEAD'], { home, env });
  if (!command.ok) return undefined;
  const { args, env: own } = command.value;
  const { code, output } = await runGit(args, { env: own, limits, signal });
  return code === 0 ? /^([0-9a-f]{40}|[0-9a-f]{64})\tHEAD$/m.exec(output)?.[1] : undefined;
}
