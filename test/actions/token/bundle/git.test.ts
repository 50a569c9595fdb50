import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { foreignRepository } from '../../../guard/foreign.ts';
import { ANOTHER_USER, gitBefore } from '../../../support/git.ts';
import { commitAll, git, write } from '../../scan/support.ts';
import { annotated, type World, world } from './support.ts';

const worlds: World[] = [];
afterEach(async () => {
  for (const { close } of worlds.splice(0)) await close();
});

async function open(PATH?: string): Promise<World> {
  const made = await world(PATH === undefined ? {} : { machineEnv: { PATH } });
  worlds.push(made);
  return made;
}

function programs(): string {
  const made = mkdtempSync(join(tmpdir(), 'ims-auth-bin-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const posix = process.platform !== 'win32';

describe('no state of git stops a token', () => {
  test.runIf(posix)('a checkout of another user, without a word', async () => {
    const { job, act } = await open(gitBefore(programs(), ANOTHER_USER));
    write(job.workspace, { 'a.js': '1\n' });
    commitAll(job.workspace);
    const step = await act();
    expect([step.conclusion, annotated(step, 'warning')]).toEqual(['success', []]);
  });

  test.each([
    [
      'an unknown format',
      (root: string): void => void git(root, 'config', 'core.repositoryFormatVersion', '99'),
    ],
    ['a broken index', (root: string): void => writeFileSync(join(root, '.git', 'index'), 'nonsense')],
    [
      'a worktree without its repository',
      (root: string): void => {
        rmSync(join(root, '.git'), { recursive: true });
        writeFileSync(join(root, '.git'), 'gitdir: /nowhere/at/all\n');
      },
    ],
  ] as const)('%s, which is a warning', async (_name, change) => {
    const { job, act } = await open();
    write(job.workspace, { 'a.js': '1\n' });
    commitAll(job.workspace);
    change(job.workspace);
    const step = await act();
    expect([step.conclusion, annotated(step, 'warning')]).toEqual([
      'success',
      [expect.stringContaining('all files were listed')],
    ]);
    expect(step.outputs['access-token']).toBeTruthy();
  });

  test('no git at all', async () => {
    const { job, act } = await open(programs());
    write(job.workspace, { 'a.js': '1\n' });
    const step = await act();
    expect([step.conclusion, annotated(step, 'warning')]).toEqual([
      'success',
      [expect.stringContaining('Git was not found')],
    ]);
  });
});

test('a repository that somebody else made runs no program beside the secret', async () => {
  const { job, act } = await open();
  const { ran } = foreignRepository(job.workspace);
  const step = await act();
  expect([ran(), step.conclusion]).toEqual([false, 'success']);
});
