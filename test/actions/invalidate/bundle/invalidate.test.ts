import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { expectNoLeak, type StepResult, withoutMaskCommands } from '../../../runner/index.ts';
import { ACTION, annotated, SECRET_1, type World, world } from '../../token/bundle/support.ts';

const INVALIDATE = join(ACTION, 'invalidate');
const PATH = '/ims/invalidate_token/v2';

const worlds: World[] = [];
afterEach(async () => {
  for (const one of worlds.splice(0)) await one.close();
});

async function open(...options: Parameters<typeof world>): Promise<World> {
  const one = await world(...options);
  worlds.push(one);
  return one;
}

/** The last step of a job, as the README writes it. */
function last({ job }: World, step: StepResult, inputs: Record<string, string> = {}): Promise<StepResult> {
  const { 'access-token': token = '', connection = '' } = step.outputs;
  return job.uses(INVALIDATE, { with: { 'access-token': token, connection, ...inputs } });
}

const exportVariable = (name: string, value: string) => ({
  script: `
    import { appendFileSync } from 'node:fs';
    appendFileSync(process.env.GITHUB_ENV, ${JSON.stringify(`${name}=${value}\n`)});`,
});

describe('the invalidate action', () => {
  test('invalidates the token with the token alone, and says where', async () => {
    const here = await open();
    const step = await here.act();
    const end = await last(here, step);
    expect([end.conclusion, end.annotations]).toEqual(['success', []]);
    expect([...here.ims.invalidated]).toEqual([step.outputs['access-token']]);
    expect(end.log).toContain(`Invalidating the access token at ${new URL(here.ims.url).host}.`);
    expect(end.log).toContain('The access token is invalidated.');
    const sent = here.ims.requests.at(-1);
    expect([sent?.path, Object.keys(sent?.fields ?? {}).sort()]).toEqual([
      PATH,
      ['client_id', 'token', 'token_type'],
    ]);
  });

  test('shows neither token nor client secret, in any form', async () => {
    const here = await open({ debug: true });
    const step = await here.act();
    const end = await last(here, step);
    const secrets = [SECRET_1, step.outputs['access-token'] ?? ''];
    expectNoLeak({ secrets, allowOutputs: [] }, end, {
      own: withoutMaskCommands(end.rawStdout + end.rawStderr),
    });
    expect(step.outputs['connection']).not.toContain(SECRET_1);
  });

  test('keeps no password of a proxy in the output, and names the proxy', async () => {
    const proxy = { HTTPS_PROXY: 'http://user:hunter2hunter2@proxy.example:3128' };
    const { act } = await open({ env: proxy });
    const step = await act();
    expect(step.outputs['connection']).toContain('"proxy":"proxy.example:3128"');
    expect(JSON.stringify(step.outputs)).not.toContain('hunter2');
  });

  test.each([
    ['HTTPS_PROXY', 'http://evil.example:8080', 'the proxy: not set; now: "evil.example:8080"'],
    ['https_proxy', 'http://evil.example:8080', 'the proxy: not set; now: "evil.example:8080"'],
    ['NODE_EXTRA_CA_CERTS', '/tmp/evil.pem', 'now: "NODE_EXTRA_CA_CERTS=/tmp/evil.pem"'],
    ['SSL_CERT_FILE', '/tmp/evil.pem', 'SSL_CERT_FILE=/tmp/evil.pem"'],
  ])('refuses to send the token where a step has set %s', async (name, value, said) => {
    const here = await open();
    const step = await here.act();
    await here.job.run(exportVariable(name, value));
    const end = await last(here, step);
    expect(end.conclusion).toBe('failure');
    const [error = ''] = annotated(end, 'error');
    expect(error).toMatch(
      /^The token was not sent, because a step of this job changed the way to Adobe IMS\./,
    );
    expect(error).toContain(said);
    expect(here.ims.requests.filter(({ path }) => path === PATH)).toEqual([]);
  });

  test('refuses to send the token where a step has led it around the proxy', async () => {
    const here = await open({ env: { HTTPS_PROXY: 'http://proxy.example:3128' } });
    const step = await here.act();
    await here.job.run(exportVariable('NO_PROXY', 'adobelogin.com'));
    const end = await last(here, step);
    expect(annotated(end, 'error')[0]).toContain('the proxy: "proxy.example:3128"; now: not set');
  });

  test.each([
    ['no connection', ''],
    ['something else', 'https://ims-na1.adobelogin.com'],
    [
      'another host without TLS',
      '{"origin":"http://evil.example","clientId":"a","proxy":"","certificates":""}',
    ],
    ['a part of it', '{"origin":"https://ims-na1.adobelogin.com","clientId":"a"}'],
  ])('fails on %s', async (_what, connection) => {
    const here = await open();
    const end = await last(here, await here.act(), { connection });
    expect(end.conclusion).toBe('failure');
    expect(annotated(end, 'error')[0]).toMatch(/^The input `connection` is not the output `connection`/);
    expect(here.ims.requests.filter(({ path }) => path === PATH)).toEqual([]);
  });

  test('has nothing to do where there is no token', async () => {
    const here = await open();
    here.ims.script({ kind: 'error', status: 400, error: 'invalid_scope' });
    const end = await last(here, await here.act());
    expect([end.conclusion, end.annotations, here.ims.invalidated.size]).toEqual(['success', [], 0]);
    expect(end.log).toContain('There is no access token to invalidate.');
  });

  test('a refusal is a warning with its reason and leaves the step green, after one attempt', async () => {
    const here = await open();
    const step = await here.act();
    here.ims.scriptFor(PATH, { kind: 'error', status: 503 });
    const end = await last(here, step);
    expect(end.conclusion).toBe('success');
    expect(annotated(end, 'warning')[0]).toMatch(
      /^The access token was not invalidated and stays valid until it expires\.\nReason: Adobe IMS is unavailable\. \(HTTP 503/,
    );
    expect(here.ims.requests.filter(({ path }) => path === PATH)).toHaveLength(1);
  });

  test('an IMS that never answers ends the step within its deadline', async () => {
    const here = await open();
    const step = await here.act();
    here.ims.scriptFor(PATH, { kind: 'hang' });
    const end = await last(here, step, { timeout: '1' });
    expect(end.timedOut).toBe(false);
    expect(annotated(end, 'warning')[0]).toContain('Reason: Adobe IMS did not answer in time.');
  });

  test('a wrong timeout is said', async () => {
    const here = await open();
    const end = await last(here, await here.act(), { timeout: '0' });
    expect(annotated(end, 'error')[0]).toContain('`timeout` must be a whole number of seconds from 1 to 120');
  });
});
