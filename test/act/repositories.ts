import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const REUSABLE = '.github/workflows';

/** The repositories that workflows run in, and the ones that stand for published actions. */
export type Repositories = {
  /** This repository, checked out. */
  self: string;
  /** The example application of before 2026, with the workflows of its user. */
  legacy: string;
  /** The same after the migration. */
  migrated: string;
  /** What `--local-repository` takes. */
  actions: Record<string, string>;
};

/**
 * Makes all repositories.
 *
 * @param scratch folder to make them in
 */
export function makeRepositories(scratch: string): Repositories {
  const self = join(scratch, 'self');
  for (const path of tracked()) copy(path, join(self, path));
  commit(self);

  const published = publish(self, join(scratch, 'ims-auth'));
  const codeql = join(scratch, 'codeql-action');
  cpSync(join(root, 'test/act/codeql-action'), codeql, { recursive: true });
  return {
    self,
    legacy: application('legacy-app', join(scratch, 'legacy')),
    migrated: application('migrated-app', join(scratch, 'migrated')),
    actions: { 'OWNER/ims-auth@v1': published, [codeqlAction()]: codeql, ...services(scratch) },
  };
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Every file that a commit of the tree as it is would have. */
function tracked(): string[] {
  const paths = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  return paths.filter((path) => path !== '' && existsSync(join(root, path)));
}

function copy(path: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(join(root, path), to);
}

// act asks for branch and commit.
function commit(folder: string): void {
  const identity = ['-c', 'user.name=act', '-c', 'user.email=act@example.com', '-c', 'commit.gpgSign=false'];
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, ...identity, 'commit', '--quiet', '--no-verify', '--message', 'A commit');
}

// What GitHub has under OWNER/ims-auth@v1. The one difference: GitHub's runner takes `$/scan` for the folder `scan` of
// the repository and the commit of the workflow that it stands in; act does not know `$/` and refuses it. So here it is
// written out.
function publish(self: string, to: string): string {
  for (const path of [
    'action.yml',
    'invalidate',
    'scan',
    'health',
    'suggest',
    'migrate',
    'rotate',
    'audit',
    'dist',
    REUSABLE,
  ]) {
    cpSync(join(self, path), join(to, path), { recursive: true });
  }
  for (const name of readdirSync(join(to, REUSABLE))) {
    const file = join(to, REUSABLE, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(/uses: \$\/([\w-]+)$/gm, 'uses: OWNER/ims-auth/$1@v1'));
  }
  return to;
}

function application(example: string, to: string): string {
  cpSync(join(root, 'examples', example), to, { recursive: true });
  mkdirSync(join(to, REUSABLE), { recursive: true });
  cpSync(join(root, 'examples/workflows'), join(to, REUSABLE), { recursive: true });
  cpSync(join(root, 'test/act/workflows'), join(to, REUSABLE), { recursive: true });
  commit(to);
  return to;
}

// Actions that need a service of GitHub.
const SERVICES = {
  'actions/checkout': 'checkout',
  'actions/upload-artifact': 'artifacts/upload',
  'actions/download-artifact': 'artifacts/download',
  'actions/create-github-app-token': 'app-token',
};

function services(scratch: string): Record<string, string> {
  const text = ['organization-audit.yml', 'jwt-guard.yml']
    .map((name) => readFileSync(join(root, REUSABLE, name), 'utf8'))
    .join('\n');
  return Object.fromEntries(
    Object.entries(SERVICES).map(([action, path]) => {
      const to = join(scratch, path.replace('/', '-'));
      cpSync(join(root, 'test/act', path), to, { recursive: true });
      const sha = new RegExp(`uses: ${action}@([0-9a-f]{40})`).exec(text)?.[1];
      if (sha === undefined) throw new Error(`No workflow uses ${action} at a commit.`);
      return [`${action}@${sha}`, to];
    }),
  );
}

// `github/codeql-action@` and the commit that the reusable workflow pins.
function codeqlAction(): string {
  const text = readFileSync(join(root, REUSABLE, 'jwt-guard-code-scanning.yml'), 'utf8');
  const found = /uses: github\/codeql-action\/upload-sarif@([0-9a-f]{40})/.exec(text)?.[1];
  if (found === undefined) throw new Error('jwt-guard-code-scanning.yml does not use upload-sarif.');
  return `github/codeql-action@${found}`;
}
