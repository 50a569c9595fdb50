import { describe, expect, test, vi } from 'vitest';
import { action, dumpEnv, dumped, newJob, print, runMain } from './fixture.ts';

const INPUTS = `inputs:
  Client-ID: { required: true, description: x }
  api key: { default: standard }
  flag: { default: true }
  token: { default: '\${{ github.token }}' }
  matrix: { default: 'a\${{ github.actor }}b' }
  old: { deprecationMessage: use api key }`;

describe('the inputs of an action', () => {
  test('are variables with spaces replaced, upper-case, hyphens kept', async () => {
    const job = await newJob({ secrets: { GITHUB_TOKEN: 'ghs_token' } });
    const result = await job.uses(await action(dumpEnv, { yml: INPUTS }), { with: { 'client-id': 'abc' } });
    expect(dumped(result)).toMatchObject({
      'INPUT_CLIENT-ID': 'abc',
      INPUT_API_KEY: 'standard',
      INPUT_FLAG: 'true',
      INPUT_TOKEN: 'ghs_token',
      INPUT_MATRIX: 'ab',
      INPUT_OLD: '',
    });
    expect(result.conclusion).toBe('success');
  });

  test('take their default if the key is absent, not if the value is empty', async () => {
    const job = await newJob();
    const result = await job.uses(await action(dumpEnv, { yml: INPUTS }), { with: { 'API key': '' } });
    expect(dumped(result)['INPUT_API_KEY']).toBe('');
  });

  test('are handed on if they are unknown, with a warning', async () => {
    const job = await newJob();
    const result = await job.uses(await action(dumpEnv, { yml: 'inputs: { a: {} }' }), {
      with: { b: '1', A: '2' },
    });
    expect(dumped(result)).toMatchObject({ INPUT_A: '2', INPUT_B: '1' });
    expect(result.annotations).toEqual([
      { level: 'warning', message: "Unexpected input(s) 'b', valid inputs are ['a']", fromRunner: true },
    ]);
  });

  test('give a warning if they are deprecated and given', async () => {
    const job = await newJob();
    const result = await job.uses(await action('', { yml: INPUTS }), { with: { old: '1' } });
    expect(result.annotations[0]?.message).toBe("Input 'old' has been deprecated with message: use api key");
  });

  test('are printed, masked, unless they are empty', async () => {
    const job = await newJob({ secrets: { KEY: 'secret-value' }, env: { JOB: 'j' } });
    const sample = await action('', { yml: INPUTS });
    const result = await job.uses(sample, {
      with: { 'Client-ID': '', 'api key': 'x secret-value' },
      env: { STEP: 's' },
    });
    expect(result.lines.slice(1)).toEqual([
      'with:',
      '  api key: x ***',
      '  flag: true',
      '  token: ***',
      '  matrix: ab',
      'env:',
      '  JOB: j',
      '  STEP: s',
    ]);
  });
});

describe('the environment of an action', () => {
  test('has the variables GitHub documents', async () => {
    const job = await newJob({ event: { name: 'schedule', actor: 'hubot' }, repository: 'o/r' });
    const env = dumped(await job.uses(await action(dumpEnv), { id: 'ims' }));
    expect(env).toMatchObject({
      CI: 'true',
      GITHUB_ACTION: 'ims',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'hubot',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_REPOSITORY_OWNER: 'o',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_TRIGGERING_ACTOR: 'hubot',
      GITHUB_WORKSPACE: job.workspace,
    });
    for (const name of [
      'GITHUB_RUN_ID',
      'GITHUB_SHA',
      'GITHUB_JOB',
      'RUNNER_OS',
      'RUNNER_TEMP',
      'RUNNER_TOOL_CACHE',
    ]) {
      expect(env[name], name).toBeTruthy();
    }
    expect(env['GITHUB_TOKEN']).toBeUndefined();
    expect(env['GITHUB_ACTION_PATH']).toBeUndefined();
    expect(env['RUNNER_DEBUG']).toBeUndefined();
  });

  test('has the payload of the event in a file', async () => {
    const payload = { pull_request: { number: 7, head: { ref: 'fix' }, base: { ref: 'dev' } } };
    const job = await newJob({ event: { name: 'pull_request', payload } });
    const env = dumped(await job.uses(await action(`${print('x')}${dumpEnv}`)));
    expect(env).toMatchObject({
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_HEAD_REF: 'fix',
      GITHUB_BASE_REF: 'dev',
    });
    const read =
      "import fs from 'node:fs'; console.log(fs.readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));";
    const shown = await job.run({ script: read });
    expect(JSON.parse(shown.rawStdout)).toEqual(payload);
  });

  test('has nothing of the real machine but what programs need, and what the machine is given', async () => {
    vi.stubEnv('HTTPS_PROXY', 'http://proxy.invalid');
    vi.stubEnv('NODE_EXTRA_CA_CERTS', 'nowhere.pem');
    const job = await newJob({ machineEnv: { HTTP_PROXY: 'http://127.0.0.1:1' } });
    const result = await job.uses(await action(dumpEnv));
    vi.unstubAllEnvs();
    const env = dumped(result);
    expect(env['HTTP_PROXY']).toBe('http://127.0.0.1:1');
    expect(result.log).not.toContain('HTTP_PROXY');
    expect(Object.keys(env).filter((name) => name.startsWith('NODE_') || name === 'HTTPS_PROXY')).toEqual([]);
  });

  test('says that debugging is on', async () => {
    expect(dumped(await runMain(dumpEnv, { debug: true }))['RUNNER_DEBUG']).toBe('1');
  });
});
