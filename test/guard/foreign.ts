import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Repository, temporaryFolder } from './repository.ts';

/** A repository that somebody else made, `.git` and all, and what shows that git ran a program of theirs. */
export type Foreign = {
  repository: Repository;
  /** Hashes of two commits whose objects are gone, as are all others. */
  commits: readonly [string, string];
  /** Whether the program ran since the last question. */
  ran: () => boolean;
  /** A command line that runs the program. */
  command: string;
};

/**
 * Makes a partial clone with a sparse index from which all objects were taken, in a folder: whatever git looks up, it
 * asks the remote for, by the program that `remote.origin.uploadpack` names.
 */
export function foreignRepository(root: string = temporaryFolder()): Foreign {
  const repository = new Repository(root);
  repository.git('init', '--quiet', '--initial-branch=main');
  const before = repository.commit({
    'a.js': ['1'],
    'in/b.js': ['1'],
    'out/c.js': ['1'],
    'out/deep/d.js': ['1'],
  });
  const head = repository.commit({ 'a.js': ['1', '2'] });
  repository.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
  const mark = join(root, '.git', 'ran');
  const script = join(root, '.git', 'evil.sh');
  writeFileSync(script, `#!/bin/sh\necho x >> '${mark.replaceAll('\\', '/')}'\n`, { mode: 0o755 });
  const command = `sh '${script.replaceAll('\\', '/')}'`;
  for (const [key, value] of [
    ['core.repositoryFormatVersion', '1'],
    ['extensions.partialClone', 'origin'],
    ['remote.origin.url', temporaryFolder()],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.uploadpack', command],
    // The configuration of a repository allows what it likes.
    ['protocol.allow', 'always'],
    ['protocol.file.allow', 'always'],
  ] as const) {
    repository.git('config', key, value);
  }
  rmSync(join(root, '.git', 'objects'), { recursive: true });
  mkdirSync(join(root, '.git', 'objects'));
  const ran = (): boolean => {
    const is = existsSync(mark);
    rmSync(mark, { force: true });
    return is;
  };
  return { repository, commits: [before, head], ran, command };
}
