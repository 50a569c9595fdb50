import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputOf } from '../../support/start.ts';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** The scan action as a workflow names it. */
export const SCAN_ACTION = join(ROOT, 'scan');

// Put together here, so that this file itself is no reference.
export const EXCHANGE = `https://ims-na1.adobelogin.com/ims/${'exchange'}/jwt`;

/** Runs git in a repository whose identity and configuration are this test's own. */
export function git(folder: string, ...args: string[]): string {
  const identity = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  };
  const env = {
    PATH: process.env['PATH'] ?? '',
    ...identity,
    GIT_CONFIG_GLOBAL: join(folder, 'no-such-file'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
  return outputOf('git', ['-C', folder, ...args], { env })
    .toString()
    .trim();
}

/** Writes files into a folder. */
export function write(folder: string, files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Makes a folder a repository with one commit of everything in it. */
export function commitAll(folder: string, message = 'x'): string {
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', message, '--allow-empty');
  return git(folder, 'rev-parse', 'HEAD');
}

/** Copies an example application into a folder. */
export function copyExample(name: 'legacy-app' | 'migrated-app', folder: string): void {
  cpSync(join(ROOT, 'examples', name), folder, { recursive: true });
}
