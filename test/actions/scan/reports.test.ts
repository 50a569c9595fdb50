import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { createJob, type Job, type JobOptions } from '../../runner/index.ts';
import { FULL_DISK, NO_SUMMARY_FILE, preload } from '../../support/preload.ts';
import { commitAll, EXCHANGE, SCAN_ACTION, write } from './support.ts';

const jobs: Job[] = [];
afterEach(async () => {
  for (const job of jobs.splice(0)) await job.dispose();
});

async function open(options: JobOptions = {}): Promise<Job> {
  const job = await createJob(options);
  jobs.push(job);
  write(job.workspace, { 'a.js': `fetch('${EXCHANGE}')\n` });
  return job;
}

const BOTH = { 'sarif-file': 'out/a.sarif', 'json-file': 'out/a.json' };

describe.skipIf(process.platform === 'win32')('links in a hostile tree', () => {
  test.each([
    ['out of the workspace', true],
    ['inside of the workspace', false],
  ])('lead no report to another folder %s, and make none', async (_name, leavesWorkspace) => {
    const job = await open();
    const outside = mkdtempSync(join(tmpdir(), 'ims-auth-outside-'));
    onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
    const target = leavesWorkspace ? outside : join(job.workspace, 'folder');
    mkdirSync(target, { recursive: true });
    symlinkSync(target, join(job.workspace, 'out'));
    commitAll(job.workspace);
    for (const path of ['out/a.json', 'out/made/a.json']) {
      const step = await job.uses(SCAN_ACTION, { with: { 'fail-on': 'never', 'json-file': path } });
      expect([step.conclusion, step.outputs['json-file'], step.outputs['errors']]).toEqual([
        'failure',
        '',
        '1',
      ]);
      expect(step.annotations.map(({ message }) => message).join()).toContain('is a symbolic link');
      expect(readdirSync(target)).toEqual([]);
    }
  });
});

test('a full disk is an error that says so, and no report is there in part', async () => {
  const job = await open({ machineEnv: { NODE_OPTIONS: preload(FULL_DISK) } });
  mkdirSync(join(job.workspace, 'out'));
  writeFileSync(join(job.workspace, 'out', 'a.json'), 'before');
  commitAll(job.workspace);
  const step = await job.uses(SCAN_ACTION, { with: { 'fail-on': 'never', ...BOTH } });
  expect([step.conclusion, step.outputs['sarif-file'], step.outputs['json-file']]).toEqual([
    'failure',
    '',
    '',
  ]);
  expect(step.outputs['errors']).toBe('1');
  expect(step.annotations.map(({ message }) => message).join('\n')).toMatch(/disk is full \(ENOSPC\)/);
  expect(readdirSync(join(job.workspace, 'out'))).toEqual(['a.json']);
});

test('a missing summary file costs a warning, not the outputs', async () => {
  const job = await open({ machineEnv: { NODE_OPTIONS: preload(NO_SUMMARY_FILE) } });
  commitAll(job.workspace);
  const step = await job.uses(SCAN_ACTION, { with: { 'fail-on': 'never', ...BOTH } });
  expect([step.conclusion, step.outputs['conclusion'], step.outputs['errors']]).toEqual([
    'success',
    'findings',
    '1',
  ]);
  expect(existsSync(step.outputs['sarif-file'] ?? '')).toBe(true);
  expect(
    step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message.split(':')[0]),
  ).toEqual(['The job summary was not written']);
  expect((await job.uses(SCAN_ACTION)).annotations.map(({ message }) => message).join()).toContain(
    'This code still depends',
  );
});
