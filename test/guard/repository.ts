import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { outputOf } from '../support/start.ts';

// Nothing of the machine's own configuration, and the same hashes every time.
const IDENTITY = { name: 'A', email: 'a@example.com', date: '2026-01-01T00:00:00Z' };

/** Environment of git in tests; all of it, so that no variable of the machine gets through. */
export const GIT_ENV: Record<string, string> = {
  ...Object.fromEntries(
    ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ),
  HOME: join(tmpdir(), 'no-such-home'),
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: IDENTITY.name,
  GIT_AUTHOR_EMAIL: IDENTITY.email,
  GIT_AUTHOR_DATE: IDENTITY.date,
  GIT_COMMITTER_NAME: IDENTITY.name,
  GIT_COMMITTER_EMAIL: IDENTITY.email,
  GIT_COMMITTER_DATE: IDENTITY.date,
};

// In one start of git.
const COMMIT_ALL = 'git add --all && git commit --quiet --allow-empty --message x && git rev-parse HEAD';

let empty: string | undefined;

// What `git init` makes is the same every time.
function template(): string {
  if (empty === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'ims-auth-git-empty-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    outputOf('git', ['init', '--quiet', '--initial-branch=main', folder], { env: GIT_ENV });
    empty = join(folder, '.git');
  }
  return empty;
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ims-auth-git-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** A real git repository. */
export class Repository {
  readonly root: string;

  constructor(root: string = temporaryFolder()) {
    this.root = root;
  }

  static create(): Repository {
    const root = temporaryFolder();
    cpSync(template(), join(root, '.git'), { recursive: true });
    return new Repository(root);
  }

  /** Runs git and returns what it printed, trimmed. */
  git(...args: string[]): string {
    return outputOf('git', args, { cwd: this.root, env: GIT_ENV }).toString().trim();
  }

  /** Writes files; a list stands for lines. */
  write(files: Record<string, string | string[] | Buffer>): this {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), Array.isArray(content) ? `${content.join('\n')}\n` : content);
    }
    return this;
  }

  /** Commits all there is, and returns the hash. */
  commit(files: Record<string, string | string[] | Buffer> = {}): string {
    this.write(files);
    return this.git('-c', 'maintenance.auto=false', '-c', `alias.commit-all=!${COMMIT_ALL}`, 'commit-all');
  }

  head(): string {
    return this.git('rev-parse', 'HEAD');
  }

  /** Merges a branch with a merge commit and returns its hash. */
  merge(branch: string): string {
    this.git('merge', '--quiet', '--no-ff', '--message', 'x', branch);
    return this.head();
  }

  /** A clone from a file:// address, with the given options; `--depth=1` is what actions/checkout does. */
  clone(...options: string[]): Repository {
    const root = temporaryFolder();
    const source = pathToFileURL(this.root).href;
    outputOf('git', ['clone', '--quiet', ...options, source, root], { env: GIT_ENV });
    return new Repository(root);
  }
}
