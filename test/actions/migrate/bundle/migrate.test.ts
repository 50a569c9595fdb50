import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { DEPLOY } from '../../../fix-review/support.ts';
import { TOKEN } from '../../../github-server/index.ts';
import { PACKAGE, type World, world } from '../../../migration/support.ts';
import { createJob, expectNoLeak, type Job, type StepResult } from '../../../runner/index.ts';
import { git } from '../../scan/support.ts';

const MIGRATE = fileURLToPath(new URL('../../../../migrate', import.meta.url));
const WORKFLOW = '.github/workflows/deploy.yml';
const APP = `ghs_${'app0Token1Of2The3Tests4'.repeat(2).slice(0, 36)}`;
const BRANCH = 'ims-auth/jwt-fix';

let here: World | undefined;
const jobs: Job[] = [];
afterEach(async () => {
  for (const job of jobs.splice(0)) await job.dispose();
  await here?.close();
  here = undefined;
});

async function run(of: World, inputs: Record<string, string> = {}, event = 'schedule'): Promise<StepResult> {
  const { url: apiUrl, repository } = of.github;
  const secrets = { GITHUB_TOKEN: TOKEN, APP };
  const sha = git(of.folder, 'rev-parse', 'main');
  const job = await createJob({ apiUrl, repository, event: { name: event }, secrets, sha });
  jobs.push(job);
  git(job.workspace, 'clone', '-q', '--branch', 'main', of.folder, '.');
  const step = await job.uses(MIGRATE, { with: inputs });
  expectNoLeak({ secrets: [TOKEN, APP] }, step, job);
  return step;
}

describe('the migrate action', () => {
  test('makes the pull request, keeps it, and lists what the token cannot change', async () => {
    here = await world({ 'package.json': PACKAGE, [WORKFLOW]: DEPLOY });
    const first = await run(here);
    expect([first.conclusion, first.outputs]).toEqual([
      'success',
      { conclusion: 'created', 'pull-request': 'https://github.com/octo-org/credentials/pull/1' },
    ]);
    expect(first.annotations.map(({ level, message }) => [level, message.split('\n')[0]])).toEqual([
      ['warning', 'Not every file that can be fixed is in the pull request.'],
    ]);
    expect(first.annotations[0]?.message).toContain(
      `${WORKFLOW}: the token of a job cannot change workflows`,
    );
    expect((await run(here)).outputs['conclusion']).toBe('up-to-date');
    // With the token of an App they come to it.
    here.github.accounts.set(APP, {
      login: 'our-app[bot]',
      type: 'Bot',
      association: 'NONE',
      workflows: true,
    });
    const third = await run(here, { 'app-token': APP });
    expect([third.outputs['conclusion'], third.annotations]).toEqual(['updated', []]);
    expect(git(here.folder, 'diff', '--name-only', 'main', BRANCH).split('\n')).toContain(WORKFLOW);
  });

  test('says in a warning that a person has it, and passes', async () => {
    here = await world({ 'package.json': PACKAGE });
    await run(here);
    const [pull] = here.github.code.pulls.values();
    if (pull !== undefined) pull.state = 'closed';
    const closed = await run(here);
    expect([closed.conclusion, closed.outputs['conclusion']]).toEqual(['success', 'closed']);
    expect(closed.annotations[0]?.message).toContain('was closed, and is not opened again');
    if (pull !== undefined) pull.state = 'open';
    here.git('checkout', '-q', BRANCH);
    here.git('commit', '-q', '--allow-empty', '-m', 'By hand');
    here.git('checkout', '-q', 'main');
    const edited = await run(here);
    expect([edited.conclusion, edited.outputs['conclusion']]).toEqual(['success', 'edited']);
    expect(edited.annotations[0]?.message).toContain('has a commit of somebody else');
  });

  test.each([
    [
      {
        kind: 'refuse',
        status: 403,
        message: 'GitHub Actions is not permitted to create or approve pull requests.',
      },
      /\/pulls$/,
      'The branch ims-auth/jwt-fix is pushed, but the token may not create a pull request.',
    ],
    [
      { kind: 'refuse', status: 422, message: 'Repository rule violations found' },
      /\/git\/refs$/,
      'The branch ims-auth/jwt-fix could not be written.',
    ],
    [{ kind: 'no-permission' }, /\/git\/trees$/, 'The branch ims-auth/jwt-fix could not be written.'],
    [{ kind: 'bad-token' }, /\/pulls$/, 'The pull request was not written: GitHub does not accept the token'],
    [
      { kind: 'html', status: 200 },
      /\/git\/refs$/,
      'The pull request was not written: GitHub could not be reached',
    ],
  ] as const)('%o at %s fails the step with its text', async (behaviour, path, text) => {
    here = await world({ 'package.json': PACKAGE });
    here.github.order(behaviour, { method: 'POST', path });
    const step = await run(here);
    expect([step.conclusion, step.outputs]).toEqual(['failure', {}]);
    expect(step.annotations).toHaveLength(1);
    expect(step.annotations[0]?.message).toContain(text);
    if ('message' in behaviour) expect(step.annotations[0]?.message).toContain(behaviour.message);
  });

  test('a pull request is no branch', async () => {
    here = await world({ 'package.json': PACKAGE });
    const step = await run(here, {}, 'pull_request');
    expect(step.conclusion).toBe('failure');
    expect(step.annotations[0]?.message).toContain('This run is not for a branch');
    expect(here.github.requests).toEqual([]);
  });

  test('nothing to fix is no failure', async () => {
    here = await world({});
    const step = await run(here);
    expect([step.conclusion, step.outputs['conclusion'], step.annotations]).toEqual([
      'success',
      'nothing-to-fix',
      [],
    ]);
  });
});
