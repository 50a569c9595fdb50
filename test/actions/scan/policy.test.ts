import { afterEach, describe, expect, test } from 'vitest';
import { createJob, type Job, type StepResult } from '../../runner/index.ts';
import { commitAll, EXCHANGE, git, SCAN_ACTION, write } from './support.ts';

const jobs: Job[] = [];
afterEach(async () => {
  for (const job of jobs.splice(0)) await job.dispose();
});

const CODE = `fetch('${EXCHANGE}')\n`;
const IGNORE = '// ims-auth-ignore: exchange-endpoint -- goes away in June\n';
const CONFIG = '.github/ims-auth.yml';

/** A job for a pull request whose head is checked out, as a branch of it: the base is the commit before. */
async function pullRequest(before: Record<string, string>, change: Record<string, string>): Promise<Job> {
  const source = await createJob();
  jobs.push(source);
  write(source.workspace, { 'other.js': '1\n', ...before });
  const base = commitAll(source.workspace);
  write(source.workspace, change);
  git(source.workspace, 'add', '-A');
  git(source.workspace, 'commit', '-q', '-m', 'y');
  const payload = {
    pull_request: { base: { sha: base }, head: { sha: git(source.workspace, 'rev-parse', 'HEAD') } },
  };
  const job = await createJob({ event: { name: 'pull_request', payload } });
  jobs.push(job);
  git(job.workspace, 'clone', '-q', source.workspace, '.');
  return job;
}

const warnings = (step: StepResult) =>
  step.annotations.flatMap(({ level, file, line, message }) =>
    level === 'warning' ? [`${file}:${line} ${message}`] : [],
  );

describe('a pull request cannot quietly change what the gate accepts', () => {
  test.each([
    ['excludes', { [CONFIG]: 'exclude:\n  - a.js\n' }, `${CONFIG}:2`],
    ['switches a rule off', { [CONFIG]: 'levels:\n  exchange-endpoint: off\n' }, `${CONFIG}:2`],
    ['never fails', { [CONFIG]: 'fail-on: never\n' }, `${CONFIG}:1`],
    ['suppresses', { 'a.js': `${IGNORE}${CODE}` }, 'a.js:1'],
  ])('that %s: it fails, and the line is annotated', async (_what, change, place) => {
    const job = await pullRequest({}, { 'a.js': CODE, ...change });
    const step = await job.uses(SCAN_ACTION);
    expect([step.conclusion, step.outputs['errors']]).toEqual(['failure', '1']);
    expect(warnings(step)).toEqual([expect.stringContaining(`${place} `)]);
    expect(warnings(step)[0]).toContain('This change accepts more: ');
    expect(step.summary).toContain('### This change accepts more than its base');
    expect(step.summary).toContain('That does not count here');

    const head = await job.uses(SCAN_ACTION, { with: { policy: 'head' } });
    expect(head.conclusion).not.toBe(step.conclusion);
    expect(warnings(head)).toEqual(warnings(step));
    expect(head.summary).toContain('That counts, because `policy` is `head`.');
  });

  test('the summary lists what would be found without it', async () => {
    const job = await pullRequest({}, { 'a.js': CODE, [CONFIG]: 'exclude: [a.js]\n' });
    const { summary } = await job.uses(SCAN_ACTION, { with: { policy: 'head' } });
    expect(summary).toMatch(/Without it 1 finding is active:\n\n- .*a\.js:1/);
  });

  test('in a checkout without the base, the warning says what counts', async () => {
    const job = await pullRequest({}, { 'a.js': CODE, [CONFIG]: 'fail-on: never\n' });
    git(job.workspace, 'checkout', '-q', '--orphan', 'alone');
    git(job.workspace, 'commit', '-q', '-m', 'z');
    git(job.workspace, 'remote', 'set-url', 'origin', '/no/such/place');
    git(job.workspace, 'update-ref', '-d', 'refs/remotes/origin/main');
    git(job.workspace, 'update-ref', '-d', 'refs/heads/main');
    git(job.workspace, 'reflog', 'expire', '--expire=now', '--all');
    git(job.workspace, 'gc', '-q', '--prune=now');
    const step = await job.uses(SCAN_ACTION);
    expect(step.conclusion).toBe('success');
    expect(warnings(step).join()).toContain('of this change count, not those of the base commit');
  });
});

describe('the workflow decides over files', () => {
  test('allow-config and allow-suppressions', async () => {
    const job = await pullRequest(
      { 'a.js': `${IGNORE}${CODE}`, 'b.js': CODE, [CONFIG]: 'exclude: [b.js]\n' },
      {
        'c.js': '1\n',
      },
    );
    const none = await job.uses(SCAN_ACTION);
    expect([none.conclusion, none.outputs['errors']]).toEqual(['success', '0']);
    const both = await job.uses(SCAN_ACTION, {
      with: { 'allow-config': 'false', 'allow-suppressions': 'false' },
    });
    expect([both.conclusion, both.outputs['errors']]).toEqual(['failure', '2']);
  });

  test('fail-on, also over the base', async () => {
    const job = await pullRequest({ 'a.js': CODE, [CONFIG]: 'fail-on: never\n' }, { 'c.js': '1\n' });
    expect((await job.uses(SCAN_ACTION)).conclusion).toBe('success');
    expect((await job.uses(SCAN_ACTION, { with: { 'fail-on': 'error' } })).conclusion).toBe('failure');
  });
});

test('what is left out is said as it is', async () => {
  const job = await createJob();
  jobs.push(job);
  write(job.workspace, { 'a.js': CODE, 'b.js': CODE, [CONFIG]: "exclude: ['**']\n" });
  commitAll(job.workspace);
  const all = await job.uses(SCAN_ACTION);
  expect([all.conclusion, all.outputs['conclusion']]).toEqual(['failure', 'nothing-scanned']);
  expect(all.annotations[0]?.message).toContain('3 files are excluded by .github/ims-auth.yml, of 3.');
  write(job.workspace, { [CONFIG]: 'exclude: [b.js]\n' });
  expect((await job.uses(SCAN_ACTION)).log).toContain('1 file is excluded by .github/ims-auth.yml, of 3.');
});

test('changed-only counts old code that the change brings to life', async () => {
  const job = await pullRequest(
    { 'a.js': `/*\n${CODE}*/\n`, 'b.js': CODE },
    { 'a.js': `/* */\n${CODE}/* */\n` },
  );
  const step = await job.uses(SCAN_ACTION, { with: { 'changed-only': 'true' } });
  expect([step.conclusion, step.outputs['errors']]).toEqual(['failure', '1']);
  expect(step.log).toContain('a.js:2:');
  expect(step.log).toContain('1 outside of the change');
});
