import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import {
  DEPLOY,
  pullRequestEvent,
  type World,
  workflowRunEvent,
  world,
} from '../../../fix-review/support.ts';
import { TOKEN } from '../../../github-server/index.ts';
import {
  createJob,
  expectNoLeak,
  type Job,
  type JobOptions,
  type StepResult,
} from '../../../runner/index.ts';
import { git, write } from '../../scan/support.ts';

const SUGGEST = fileURLToPath(new URL('../../../../suggest', import.meta.url));
const PATH = '.github/workflows/deploy.yml';

let here: World | undefined;
const jobs: Job[] = [];
afterEach(async () => {
  for (const job of jobs.splice(0)) await job.dispose();
  await here?.close();
  here = undefined;
});

async function open(options: JobOptions): Promise<Job> {
  const job = await createJob(options);
  jobs.push(job);
  return job;
}

/** The first job, without a token, in a checkout of the head. */
async function find(of: World, inputs: Record<string, string> = {}): Promise<{ job: Job; step: StepResult }> {
  const job = await open({ event: { name: 'pull_request' } });
  git(job.workspace, 'clone', '-q', '--branch', 'topic', of.folder, '.');
  return { job, step: await job.uses(SUGGEST, { with: { step: 'find', ...inputs } }) };
}

/** The second job, with a token that may write, and nothing but the file. */
async function comment(
  of: World,
  event: { name: string; payload: unknown },
  file?: string,
): Promise<StepResult> {
  const { url: apiUrl, repository } = of.github;
  const job = await open({ apiUrl, repository, event, secrets: { GITHUB_TOKEN: TOKEN } });
  if (file !== undefined) copyFileSync(file, join(job.workspace, 'jwt-suggest.json'));
  const step = await job.uses(SUGGEST, { with: { step: 'comment' } });
  expectNoLeak({ secrets: [TOKEN] }, step, job);
  return step;
}

async function pullRequest(files: Record<string, string>) {
  const of = await world({});
  here = of;
  const sha = of.commit(files);
  const pull = of.github.code.add({ owner: 'mona', head: { ref: 'topic', sha, repository: 99 } });
  return { of, sha, pull };
}

describe('the two jobs', () => {
  test('suggest on a pull request from a fork, once', async () => {
    const { of, sha, pull } = await pullRequest({ [PATH]: DEPLOY });
    const { job, step } = await find(of);
    expect([step.conclusion, step.outputs['comments'], step.annotations]).toEqual(['success', '1', []]);
    const file = join(job.workspace, 'jwt-suggest.json');
    // Only places: no text of the file.
    expect(readFileSync(file, 'utf8')).not.toContain('aio-apps-action');
    const event = { name: 'workflow_run', payload: workflowRunEvent(sha) };
    const second = await comment(of, event, file);
    expect([second.conclusion, second.outputs['comments']]).toEqual(['success', '1']);
    expect(second.log).toContain('Made a review of 1 comment, with 1 suggestion.');
    expect(pull.comments[0]?.body).toContain('suggestion\n');
    const third = await comment(of, event, file);
    expect([third.conclusion, third.outputs['comments']]).toEqual(['success', '0']);
    expect(third.log).toContain('Each suggestion was made before.');
    expect(pull.reviews).toHaveLength(1);
  });

  test('find nothing, and say so', async () => {
    const { of, sha, pull } = await pullRequest({ 'a.txt': 'a\n' });
    const { job, step } = await find(of);
    expect(step.outputs['comments']).toBe('0');
    const file = join(job.workspace, 'jwt-suggest.json');
    const second = await comment(of, { name: 'pull_request', payload: pullRequestEvent(pull, sha) }, file);
    expect([second.conclusion, second.annotations]).toEqual(['success', []]);
    expect(pull.reviews).toEqual([]);
  });

  test('leave out what needs something first, where asked', async () => {
    const { of } = await pullRequest({ [PATH]: DEPLOY });
    expect((await find(of, { unsafe: 'false' })).step.outputs['comments']).toBe('0');
  });
});

describe('the second job refuses', () => {
  test('a run for something else', async () => {
    const { of } = await pullRequest({ [PATH]: DEPLOY });
    const step = await comment(of, { name: 'push', payload: {} });
    expect(step.conclusion).toBe('failure');
    expect(step.annotations[0]?.message).toContain('This event is not about a pull request.');
  });

  test.each([
    ['none', () => undefined],
    ['a folder', (file: string) => mkdirSync(file)],
    ['a link', (file: string) => symlinkSync('/etc/hostname', file)],
    ['another one', (file: string) => writeFileSync(file, '::set-output name=a::b\n{"version":1}')],
    ['a huge one', (file: string) => writeFileSync(file, ' '.repeat(2 * 1024 * 1024))],
  ])('a file that is %s', async (_what, make) => {
    const { of, sha } = await pullRequest({ [PATH]: DEPLOY });
    const { url: apiUrl, repository } = of.github;
    const event = { name: 'workflow_run', payload: workflowRunEvent(sha) };
    const job = await open({ apiUrl, repository, event, secrets: { GITHUB_TOKEN: TOKEN } });
    make(join(job.workspace, 'jwt-suggest.json'));
    const step = await job.uses(SUGGEST, { with: { step: 'comment' } });
    expect(step.conclusion).toBe('failure');
    expect(step.annotations[0]?.message).toMatch(/^The file of the job that scans was not read: /);
    expect(step.outputs).toEqual({});
    expect(of.github.requests).toEqual([]);
  });
});

test('without the permission the step fails, and says which it needs', async () => {
  const { of, sha } = await pullRequest({ [PATH]: DEPLOY });
  const { job } = await find(of);
  of.github.order({ kind: 'no-permission' }, { method: 'POST' });
  const event = { name: 'workflow_run', payload: workflowRunEvent(sha) };
  const step = await comment(of, event, join(job.workspace, 'jwt-suggest.json'));
  expect(step.conclusion).toBe('failure');
  expect(step.annotations.map(({ message }) => message.split('\n').slice(0, 2))).toEqual([
    [
      'The pull request was not written: the token may not do it.',
      'Evidence: HTTP 403, GitHub said "Resource not accessible by integration"',
    ],
  ]);
});

test('the first job does not write through a link of the pull request', async () => {
  const of = await world({});
  here = of;
  write(of.folder, { [PATH]: DEPLOY });
  symlinkSync('README.md', join(of.folder, 'jwt-suggest.json'));
  of.commit({});
  const { job, step } = await find(of);
  expect(step.conclusion).toBe('failure');
  expect(readFileSync(join(job.workspace, 'README.md'), 'utf8')).toBe('A readme\n');
});
