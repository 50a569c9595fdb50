import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { decodeClaims } from '../../../../src/ims/index.ts';
import { startProxy } from '../../../ims-server/index.ts';
import { expectNoLeak, type JobOptions, withoutMaskCommands } from '../../../runner/index.ts';
import { commitAll, copyExample, git, write } from '../../scan/support.ts';
import { ACTION, annotated, CLIENT_ID, SCOPES, SECRET_1, SECRET_2, type World, world } from './support.ts';

const worlds: World[] = [];
afterEach(async () => {
  for (const one of worlds.splice(0)) await one.close();
});

async function open(...options: Parameters<typeof world>): Promise<World> {
  const one = await world(...options);
  worlds.push(one);
  return one;
}

const printenv = (name: string) => ({
  script: `console.log('the variable is', process.env[${JSON.stringify(name)}])`,
});

describe('the bundle against the embedded IMS', () => {
  test('gives the token as an output, and nothing but outputs', async () => {
    const { ims, act, job } = await open();
    const step = await act();
    expect([step.log, step.conclusion]).toEqual([expect.any(String), 'success']);
    expect(step.outputs).toEqual({
      'access-token': ims.issued[0]?.token,
      'token-type': 'bearer',
      'expires-in': '86399',
      'expires-at': new Date(ims.issued[0]?.expiresAt ?? 0).toISOString(),
      scopes: SCOPES,
      'secret-index': '1',
      connection: JSON.stringify({
        origin: ims.url,
        clientId: CLIENT_ID,
        proxy: '',
        certificates: `NODE_EXTRA_CA_CERTS=${ims.caFile}`,
      }),
    });
    expect([step.exportedEnv, step.state, step.path, step.summary, step.annotations]).toEqual([
      {},
      {},
      [],
      '',
      [],
    ]);
    expect(readdirSync(job.workspace)).toEqual([]);
  });

  test('expires-at is right to the second by the claims of the token', async () => {
    const { act } = await open();
    const { outputs } = await act();
    const claims = decodeClaims(outputs['access-token'] ?? '');
    expect(Math.floor(Date.parse(outputs['expires-at'] ?? '') / 1_000)).toBe(
      Math.floor((claims?.expiresAt ?? 0) / 1_000),
    );
  });

  test.each<[string, Record<string, string>, JobOptions]>([
    ['by default', {}, {}],
    ['with everything switched on', { 'env-var': 'ADOBE_TOKEN', 'aio-cli': 'true' }, {}],
    ['with debug logging', {}, { debug: true }],
    [
      'with DEBUG and NODE_DEBUG set',
      {},
      { env: { DEBUG: '*', NODE_DEBUG: 'http,https,net,tls,undici,fetch' } },
    ],
    ['when the secret is not a repository secret', {}, { secrets: {} }],
  ])(
    'no secret or token is in log, annotations, summary, state or environment, in any form: %s',
    async (_case, inputs, options) => {
      const { ims, act, job } = await open(options);
      // GitHub shows inputs that are no secrets; what must hold then is what the action itself prints.
      const hidden = options.secrets === undefined;
      const step = await act(inputs);
      const later = await job.run(printenv('ADOBE_TOKEN'));
      const token = ims.issued[0]?.token ?? '';
      const own = withoutMaskCommands(step.rawStdout + step.rawStderr);
      const allow = {
        allowOutputs: ['access-token'],
        allowEnv: ['ADOBE_TOKEN', 'AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_TOKEN'],
      };
      expect(step.conclusion).toBe('success');
      expectNoLeak({ secrets: [token], ...allow }, step, later, job, { own });
      expectNoLeak({ secrets: [SECRET_1], ...allow }, later, { own }, ...(hidden ? [step, job] : []));
    },
  );

  test('masks the secret before anything else is printed, and the token before it is used', async () => {
    const { ims, act } = await open();
    const { rawStdout, rawStderr, events } = await act({ 'env-var': 'ADOBE_TOKEN' });
    const lines = rawStdout.split(/\r?\n/);
    expect(lines[0]).toBe(`::add-mask::${SECRET_1}`);
    expect(lines).toContain(`::add-mask::${ims.issued[0]?.token}`);
    expect(rawStderr).toBe('');
    const masks = events.filter((event) => event.kind === 'mask').map(({ value }) => value);
    for (const segment of (ims.issued[0]?.token ?? '').split('.')) expect(masks).toContain(segment);
  });

  test('a later step prints the token as ***, whole, in parts, and encoded', async () => {
    const { ims, act, job } = await open();
    await act({ 'env-var': 'ADOBE_TOKEN' });
    const token = ims.issued[0]?.token ?? '';
    const later = await job.run({
      script: `const t = process.env.ADOBE_TOKEN;
        console.log(t, ...t.split('.'));
        console.log(Buffer.from(t).toString('base64'), Buffer.from(t).toString('base64url'), Buffer.from(t).toString('hex'));
        console.log(encodeURIComponent(t), JSON.stringify({ t }));`,
    });
    expect(later.log).toContain('***');
    expectNoLeak([token], later);
    expect(job.env['ADOBE_TOKEN']).toBe(token);
  });

  test('the client id stays readable and usable as a job output; the token does not', async () => {
    const { act, job } = await open();
    const step = await act();
    const own = withoutMaskCommands(step.rawStdout).split(/\r?\n/);
    const shown = own.findIndex((line) => line.includes(CLIENT_ID));
    expect(own[shown]).toMatch(new RegExp(`^Got an access token for client id ${CLIENT_ID}, valid until`));
    expect(own.findIndex((line) => line.startsWith('Requesting an access token'))).toBeLessThan(shown);
    expect(job.jobOutput(CLIENT_ID)).toEqual({ dropped: false, value: CLIENT_ID });
    expect(job.jobOutput(step.outputs['access-token'] ?? '').dropped).toBe(true);
  });

  test('the second step of a job reuses the token of the first', async () => {
    const { ims, job } = await open();
    const forward = await startProxy({ map: { 'ims-na1.adobelogin.com:443': `localhost:${ims.port}` } });
    const inputs = {
      'client-id': CLIENT_ID,
      'client-secret': SECRET_1,
      scopes: SCOPES,
      'env-var': 'ADOBE_TOKEN',
    };
    const env = { HTTPS_PROXY: forward.url };
    const first = await job.uses(ACTION, { with: inputs, env });
    const second = await job.uses(ACTION, { with: inputs, env });
    await forward.close();
    expect(first.log).toContain('Got an access token');
    expect(second.log).toContain('Reusing the access token in ADOBE_TOKEN');
    expect(second.outputs['access-token']).toBe(first.outputs['access-token']);
    expect(ims.issued).toHaveLength(1);
    expect(forward.connects).toEqual(['ims-na1.adobelogin.com:443']);
  });

  test('a broken proxy variable that this request does not use fails nothing', async () => {
    const { act } = await open();
    const broken = 'http://CORP\\user@[bad';
    const names = ['HTTPS_PROXY', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY'];
    const step = await act({}, { env: Object.fromEntries(names.map((name) => [name, broken])) });
    expect([step.conclusion, step.annotations]).toEqual(['success', []]);
  });

  test('reaches stage at its own host, through a proxy with a password', async () => {
    const { ims, job } = await open({}, { environment: 'stage' });
    const proxy = await startProxy({
      map: { 'ims-na1-stg1.adobelogin.com:443': `localhost:${ims.port}` },
      username: 'user',
      password: 'proxy-password',
    });
    const step = await job.uses(ACTION, {
      with: { 'client-id': CLIENT_ID, 'client-secret': SECRET_1, scopes: SCOPES, environment: 'stage' },
      env: { https_proxy: proxy.urlWithCredentials },
    });
    await proxy.close();
    expect(step.conclusion).toBe('success');
    expect(proxy.connects).toEqual(['ims-na1-stg1.adobelogin.com:443']);
  });

  test('an opaque token works, and no error quotes it', async () => {
    const { ims, act } = await open();
    ims.script({ kind: 'token', opaque: true });
    const step = await act();
    expect(step.conclusion).toBe('success');
    expectNoLeak({ secrets: [step.outputs['access-token'] ?? 'none'], allowOutputs: ['access-token'] }, step);
  });
});

describe('what holds the client secret', () => {
  test('is the step of the action only: nothing runs after the other steps of the job', async () => {
    const { act, job } = await open();
    await act();
    await job.run({ script: "console.log('another step')" });
    expect(await job.finish()).toEqual([]);
  });

  test('`invalidate: true`, which was such a stage, is refused before anything is sent', async () => {
    const { ims, act } = await open();
    const step = await act({ invalidate: 'true' });
    expect(step.conclusion).toBe('failure');
    expect(annotated(step, 'error')[0]).toMatch(
      /^The input `invalidate` can no longer invalidate the token\.[\s\S]*OWNER\/ims-auth\/invalidate@v1/,
    );
    expect(ims.requests).toEqual([]);
  });

  test('`invalidate: false` is what it always was', async () => {
    const { act } = await open();
    expect((await act({ invalidate: 'false' })).conclusion).toBe('success');
  });
});

describe('what adobe/aio-apps-action gets wrong', () => {
  test('1: the token itself is masked, before it is exported', async () => {
    const { ims, act, job } = await open();
    const step = await act({ 'aio-cli': 'true' });
    const token = ims.issued[0]?.token ?? '';
    expect(step.masks).toContain(token);
    expect(step.masks.filter((mask) => mask.includes('AIO_IMS'))).toEqual([]);
    const later = await job.run(printenv('AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_TOKEN'));
    expect(later.log).toContain('the variable is ***');
    expectNoLeak([token], later);
  });

  test('2: each client secret of a list is masked by itself', async () => {
    const { act, job } = await open({ secrets: { BOTH: `${SECRET_1}\n${SECRET_2}` } });
    const step = await act({ 'client-secret': `${SECRET_1}\n${SECRET_2}` });
    expect(step.masks).toEqual(expect.arrayContaining([SECRET_1, SECRET_2]));
    expect(step.masks.filter((mask) => mask.includes('\n'))).toEqual([]);
    const later = await job.run({
      script: `console.log(${JSON.stringify(SECRET_1)}); console.log(${JSON.stringify(SECRET_2)})`,
    });
    expect(later.lines.filter((line) => line === '***')).toHaveLength(2);
  });

  test('3: it is the value that is masked, as the runner sees it on standard output', async () => {
    const { ims, act } = await open();
    const { rawStdout } = await act();
    const masked = rawStdout.split(/\r?\n/).filter((line) => line.startsWith('::add-mask::'));
    expect(masked).toContain(`::add-mask::${ims.issued[0]?.token}`);
  });

  test('4: nothing is written to the workspace or the home folder', async () => {
    const { act, job } = await open();
    await act({ 'aio-cli': 'true' }, { env: { HOME: job.workspace } });
    expect(readdirSync(job.workspace)).toEqual([]);
  });

  test('5: the client secret is not exported', async () => {
    const { act } = await open();
    const step = await act({ 'aio-cli': 'true', 'env-var': 'ADOBE_TOKEN' });
    expect(Object.keys(step.exportedEnv).sort()).toEqual([
      'ADOBE_TOKEN',
      'AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_EXPIRY',
      'AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_TOKEN',
      'IMS_OAUTH_S2S_CLIENT_ID',
      'IMS_OAUTH_S2S_SCOPES',
    ]);
    expect(Object.values(step.exportedEnv).join('\n')).not.toContain(SECRET_1);
  });

  test('6: the exported expiry is the true one, in milliseconds', async () => {
    const { ims, act } = await open();
    const step = await act({ 'aio-cli': 'true' });
    expect(step.exportedEnv['AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_EXPIRY']).toBe(
      String(ims.issued[0]?.expiresAt),
    );
  });

  test('7: the second secret is really used when IMS refuses the first', async () => {
    const { ims, act } = await open({
      secrets: { A: 'p8e-DeletedInTheLastRotationXyzQwertyu', B: SECRET_2 },
    });
    const step = await act({ 'client-secret': `p8e-DeletedInTheLastRotationXyzQwertyu\n${SECRET_2}` });
    expect([step.conclusion, step.outputs['secret-index']]).toEqual(['success', '2']);
    expect(ims.requests.at(-1)?.fields['client_secret']).toBe(SECRET_2);
    expect(annotated(step, 'warning')[0]).toContain('the rotation is unfinished');
  });

  test('8: scopes are trimmed once for request and export alike, and what is no scope is refused', async () => {
    const { ims, act } = await open();
    const step = await act({ scopes: ' openid , AdobeID\n, openid', 'aio-cli': 'true' });
    expect(ims.requests[0]?.fields['scope']).toBe('openid,AdobeID');
    expect(step.exportedEnv['IMS_OAUTH_S2S_SCOPES']).toBe('["openid","AdobeID"]');
    const bad = await act({ scopes: 'openid,AdobeID;rm -rf' });
    expect(annotated(bad, 'error')[0]).toContain('Not a scope: AdobeID;rm, -rf.');
    expect(ims.requests).toHaveLength(1);
  });

  test('9: client id, client secret and scopes are enough, and debug switches print nothing more', async () => {
    const { ims, act } = await open({ env: { DEBUG: '*', NODE_DEBUG: '*' } });
    const step = await act();
    expect(Object.keys(ims.requests[0]?.fields ?? {}).sort()).toEqual([
      'client_id',
      'client_secret',
      'grant_type',
      'scope',
    ]);
    expect(step.conclusion).toBe('success');
    expectNoLeak([SECRET_1], step, { own: withoutMaskCommands(step.rawStdout + step.rawStderr) });
  });
});

describe('jwt-references', () => {
  const legacy = (job: World['job']): void => {
    copyExample('legacy-app', job.workspace);
    commitAll(job.workspace);
  };

  test('by default a tree that depends on JWT fails the step before any token is asked for', async () => {
    const { ims, act, job } = await open();
    legacy(job);
    const step = await act();
    expect([step.conclusion, step.outputs, ims.requests]).toEqual(['failure', {}, []]);
    expect(annotated(step, 'error').at(-1)).toMatch(
      /^The checked-out code still depends on an Adobe Service Account \(JWT\) credential\./,
    );
    expect(step.annotations.map(({ file }) => file)).toContain('package.json');
  });

  test('warn says so and goes on', async () => {
    const { act, job } = await open();
    legacy(job);
    const step = await act({ 'jwt-references': 'warn' });
    expect([step.conclusion, annotated(step, 'error')]).toEqual(['success', []]);
    expect(annotated(step, 'warning').at(-1)).toContain(
      'still depends on an Adobe Service Account (JWT) credential',
    );
    expect(step.outputs['access-token']).toBeDefined();
  });

  test('off does not look', async () => {
    const { act, job } = await open();
    legacy(job);
    const step = await act({ 'jwt-references': 'off' });
    expect([step.conclusion, step.annotations]).toEqual(['success', []]);
    expect(step.log).not.toContain('JWT references');
  });

  test('an empty workspace is fine, and said', async () => {
    const { act } = await open();
    expect((await act()).log).toContain('the workspace is empty');
  });

  test('a tree of which everything is excluded is not called empty', async () => {
    const { act, job } = await open();
    legacy(job);
    write(job.workspace, { '.github/ims-auth.yml': "exclude: ['**']\n" });
    const step = await act();
    expect(step.conclusion).toBe('success');
    expect(annotated(step, 'warning')[0]).toMatch(
      /nothing was checked: \d+ files are excluded by \.github\/ims-auth\.yml, of \d+\./,
    );
    expect(step.log).not.toContain('the workspace is empty');
  });

  test('an input overrides the configuration', async () => {
    const { act, job } = await open();
    legacy(job);
    write(job.workspace, { '.github/ims-auth.yml': 'fail-on: never\n' });
    expect((await act()).conclusion).toBe('success');
    expect((await act({ 'jwt-references': 'fail' })).conclusion).toBe('failure');
    expect(annotated(await act({ 'jwt-references': 'warn' }), 'warning').at(-1)).toContain('still depends');
  });

  test('the configuration of a pull request does not count for it, and is named', async () => {
    const { job: source } = await open();
    write(source.workspace, { 'a.js': '1\n' });
    const base = commitAll(source.workspace);
    legacy(source);
    write(source.workspace, { '.github/ims-auth.yml': "exclude: ['**']\n" });
    const head = commitAll(source.workspace);
    const payload = { pull_request: { base: { sha: base }, head: { sha: head } } };
    const { act, job } = await open({ event: { name: 'pull_request', payload } });
    git(job.workspace, 'clone', '-q', source.workspace, '.');
    const step = await act();
    expect(step.conclusion).toBe('failure');
    expect(annotated(step, 'warning')[0]).toContain('This change accepts more: it excludes `**`');
  });

  test('a migrated tree passes', async () => {
    const { act, job } = await open();
    copyExample('migrated-app', job.workspace);
    commitAll(job.workspace);
    expect((await act()).conclusion).toBe('success');
  });

  test('a check that could not run fails the step', async () => {
    const { act, job } = await open();
    write(job.workspace, { '.github/ims-auth.yml': 'nonsense: 1\n' });
    const step = await act();
    expect(step.conclusion).toBe('failure');
    expect(annotated(step, 'error')[0]).toMatch(/^The check for JWT references could not run\./);
  });
});
