import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { foreignRepository } from '../../guard/foreign.ts';
import { createJob, type Job, type JobOptions } from '../../runner/index.ts';
import { ANOTHER_USER, gitBefore, WITHOUT_COMMAND_LINE } from '../../support/git.ts';
import { commitAll, EXCHANGE, git, SCAN_ACTION, write } from './support.ts';

const jobs: Job[] = [];
afterEach(async () => {
  for (const job of jobs.splice(0)) await job.dispose();
});

async function open(options: JobOptions = {}): Promise<Job> {
  const job = await createJob(options);
  jobs.push(job);
  return job;
}

function programs(): string {
  const made = mkdtempSync(join(tmpdir(), 'ims-auth-bin-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

describe.skipIf(process.platform === 'win32')('the scan action in a repository of another user', () => {
  test.each([
    ['git of today', ANOTHER_USER],
    ['git before 2.38', `${ANOTHER_USER}\n${WITHOUT_COMMAND_LINE}`],
  ])('scans what is tracked: %s', async (_name, script) => {
    const job = await open({ machineEnv: { PATH: gitBefore(programs(), script) } });
    write(job.workspace, { 'packages/a/a.js': `fetch('${EXCHANGE}')\n` });
    commitAll(job.workspace);
    write(job.workspace, { 'packages/a/untracked.js': `fetch('${EXCHANGE}')\n` });
    for (const path of ['', 'packages/a']) {
      const step = await job.uses(SCAN_ACTION, { with: { path } });
      expect(step.outputs['errors']).toBe('1');
      expect(step.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
    }
  });
});

describe('the scan action, where git cannot list', () => {
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
  ] as const)('scans all files and warns: %s', async (_name, change) => {
    const job = await open();
    write(job.workspace, { 'a.js': '1\n' });
    commitAll(job.workspace);
    change(job.workspace);
    const clean = await job.uses(SCAN_ACTION);
    expect([clean.conclusion, clean.outputs['conclusion']]).toEqual(['success', 'clean']);
    expect(clean.annotations.filter(({ level }) => level === 'warning')).toHaveLength(1);
    write(job.workspace, { 'b.js': `fetch('${EXCHANGE}')\n` });
    expect((await job.uses(SCAN_ACTION)).outputs['errors']).toBe('1');
  });
});

test('the scan action runs no program of a repository that somebody else made', async () => {
  const job = await open({ event: { name: 'push', payload: { before: 'a'.repeat(40) } } });
  const { ran } = foreignRepository(job.workspace);
  const step = await job.uses(SCAN_ACTION, { with: { 'changed-only': 'true' } });
  expect([ran(), step.conclusion, step.outputs['conclusion']]).toEqual([false, 'success', 'clean']);
});

test.skipIf(process.platform === 'win32')(
  'a link in the place of a tracked folder is not followed',
  async () => {
    const job = await open();
    const [outside, reference] = [programs(), `fetch('${EXCHANGE}')\n`];
    write(outside, { 'b.js': reference, 'deep/c.js': reference });
    write(job.workspace, {
      'a.js': '1\n',
      'dir/b.js': '1\n',
      'dir/deep/c.js': '1\n',
      'real/deep/c.js': '1\n',
    });
    commitAll(job.workspace);
    for (const [path, target] of [
      ['dir', outside],
      ['real/deep', join(outside, 'deep')],
    ] as const) {
      rmSync(join(job.workspace, path), { recursive: true });
      symlinkSync(target, join(job.workspace, path));
    }
    const step = await job.uses(SCAN_ACTION, { with: { 'json-file': 'a.json' } });
    expect([step.conclusion, step.outputs['errors'], step.outputs['notes']]).toEqual(['success', '0', '0']);
    const report = JSON.parse(readFileSync(join(job.workspace, 'a.json'), 'utf8')) as {
      coverage: { skipped: { symlink: number } };
    };
    expect(report.coverage.skipped.symlink).toBe(3);
  },
);
