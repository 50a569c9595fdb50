import { afterAll, describe, expect, test } from 'vitest';
import { ECHO_FORMS } from '../../../core/echo-forms.ts';
import { type Behaviour, HOSTILE_TEXT, startImsServer, startProxy } from '../../../ims-server/index.ts';
import {
  expectNoLeak,
  type JobOptions,
  type StepResult,
  withoutMaskCommands,
} from '../../../runner/index.ts';
import { ACTION, annotated, CLIENT_ID, SCOPES, SECRET_1, SECRET_2, type World, world } from './support.ts';

// Tests go side by side, because each waits for a process most of the time; so none may end what another one uses.
const worlds: World[] = [];
afterAll(async () => {
  for (const one of worlds.splice(0)) await one.close();
});

async function open(...options: Parameters<typeof world>): Promise<World> {
  const one = await world(...options);
  worlds.push(one);
  return one;
}

/** Checks what every failure must have, and returns its text in the annotation. */
function failure(step: StepResult, secrets: string[] = [SECRET_1, SECRET_2]): string[] {
  expect(step.conclusion).toBe('failure');
  expect(step.timedOut).toBe(false);
  expect(step.outputs).toEqual({});
  expect(step.exportedEnv).toEqual({});
  expect(withoutMaskCommands(step.rawStdout + step.rawStderr)).not.toMatch(
    /is not valid JSON|Unexpected token|^\s+at /m,
  );
  expectNoLeak(secrets, step, { own: withoutMaskCommands(step.rawStdout + step.rawStderr) });
  const errors = annotated(step, 'error');
  expect(errors).toHaveLength(1);
  const lines = (errors[0] ?? '').split('\n');
  expect(lines.at(-2)).toMatch(/^Next: ./);
  expect(lines.at(-1)).toMatch(/^Help: https:\/\/\S+$/);
  return lines.slice(0, -2);
}

describe.concurrent('client id and client secret are swapped', () => {
  // Client secrets of before `p8e-` can have any form, also that of a client id.
  const OLD = ['0a1b2c3d4e5f60718293a4b5c6d7e8f9', '3f0c1d2e-4b5a-6978-8796-a5b4c3d2e1f0'];
  const LATER = { script: 'console.log(process.env.OLD)' };

  test.each(OLD)('a client secret of an old form in client-id is shown nowhere: %#', async (old) => {
    const { ims, act, job } = await open({ secrets: {} });
    ims.always({
      kind: 'error',
      status: 400,
      error: 'invalid_client',
      description: `invalid client_id parameter: ${old}, ${old.slice(4, 20)}`,
    });
    const step = await act({ 'client-id': old, 'client-secret': CLIENT_ID, retries: '1' });
    expect(step.conclusion).toBe('failure');
    const own = withoutMaskCommands(step.rawStdout + step.rawStderr);
    expectNoLeak([old], { own }, { outputs: JSON.stringify(step.outputs), summary: step.summary });
    const later = await job.run({
      ...LATER,
      env: {},
      script: `console.log('it is', '${old}'.toUpperCase().toLowerCase())`,
    });
    expect(later.log).toContain('it is ***');
  });

  test.each([429, 503])('nor while IMS is asked again (HTTP %i)', async (status) => {
    const [old = ''] = OLD;
    const { ims, act } = await open({ secrets: {} });
    ims.always({
      kind: 'error',
      status,
      error: old,
      description: `x ${old} x`,
      headers: { 'retry-after': '0' },
    });
    const step = await act({ 'client-id': old, 'client-secret': CLIENT_ID, retries: '2' });
    expect(step.log).toContain('Trying again in');
    expectNoLeak([old], { own: withoutMaskCommands(step.rawStdout + step.rawStderr) });
  });

  test('nor in a message about another input', async () => {
    const [old = ''] = OLD;
    const { act } = await open({ secrets: {} });
    const step = await act({
      'client-id': old,
      'client-secret': CLIENT_ID,
      environment: old,
      scopes: `openid,${old}!`,
    });
    expect(step.conclusion).toBe('failure');
    expectNoLeak([old], { own: withoutMaskCommands(step.rawStdout + step.rawStderr) });
  });
});

describe.concurrent('IMS refuses', () => {
  const credential = (host: string) =>
    `Credential: the client id in \`client-id\`, ${host} (from \`ims-url\`)`;

  test('an unknown client id', async () => {
    const { act } = await open();
    const lines = failure(await act({ 'client-id': 'f'.repeat(32) }));
    expect(lines[0]).toBe('Adobe IMS does not know this client id.');
    expect(lines[1]).toMatch(/^Credential: the client id in `client-id`, /);
    expect(lines[2]).toMatch(
      /^Evidence: HTTP 400, error "invalid_client", description "invalid client_id parameter", x-debug-id "[\w-]+"$/,
    );
  });

  test('a wrong or deleted secret', async () => {
    const wrong = 'p8e-DeletedInTheLastRotationXyzQwertyu';
    const { ims, act } = await open({ secrets: { WRONG: wrong } });
    const lines = failure(await act({ 'client-secret': wrong }), [wrong]);
    expect(lines.slice(0, 2)).toEqual([
      'Adobe IMS refused the client secret.',
      credential(new URL(ims.url).host),
    ]);
    expect(lines[2]).toMatch(
      /^Evidence: HTTP 400, error "invalid_client", description "invalid client_secret parameter"/,
    );
    expect(ims.requests).toHaveLength(1);
  });

  test('both secrets of a rotation', async () => {
    const pair = ['p8e-DeletedInTheLastRotationXyzQwertyu', 'p8e-ForAnotherCredentialMnbvcxLkjhgfds'];
    const { act } = await open({ secrets: { PAIR: pair.join('\n') } });
    const lines = failure(await act({ 'client-secret': pair.join('\n') }), pair);
    expect(lines[0]).toBe('Adobe IMS refused the client secret.');
    expect(lines[2]).toContain('both client secrets were refused');
    expect(lines[3]).toBe('Attempts: 2');
  });

  test('a client without saying what is wrong with it', async () => {
    const { ims, act } = await open();
    ims.script({ kind: 'error', status: 401, error: 'invalid_client' });
    expect(failure(await act())[0]).toBe(
      'Adobe IMS refused the client id or the client secret, without saying which.',
    );
  });

  test('a credential that is not OAuth Server-to-Server', async () => {
    const { act } = await open(
      {},
      {
        clients: [{ clientId: CLIENT_ID, clientSecrets: [SECRET_1], scopes: SCOPES.split(','), flow: 'jwt' }],
      },
    );
    const lines = failure(await act());
    expect(lines[0]).toBe('This credential is not an OAuth Server-to-Server credential.');
    expect(lines[2]).toContain('error "unauthorized_client"');
  });

  test('a scope that is not granted', async () => {
    const { act } = await open();
    const lines = failure(await act({ scopes: `${SCOPES},firefly_api` }));
    expect(lines[0]).toBe('Adobe IMS did not grant a requested scope.');
    expect(lines[2]).toContain('error "invalid_scope"');
  });

  test('the request itself', async () => {
    const { ims, act } = await open();
    ims.script({ kind: 'error', status: 400, error: 'unsupported_grant_type' });
    expect(failure(await act())[0]).toBe('Adobe IMS could not read the token request.');
  });

  test('for an unknown reason', async () => {
    const { ims, act } = await open();
    ims.script({
      kind: 'error',
      status: 403,
      error: 'access_denied',
      description: 'policy',
      debugId: 'abc-123',
    });
    const lines = failure(await act());
    expect(lines[0]).toBe('Adobe IMS refused the request for a reason that this action does not know.');
    expect(lines[2]).toBe(
      'Evidence: HTTP 403, error "access_denied", description "policy", x-debug-id "abc-123"',
    );
  });
});

describe.concurrent('IMS is busy or broken', () => {
  test('throttled: the log says why, how long and how many retries are left; the end says what to do', async () => {
    const { ims, act } = await open();
    ims.always({ kind: 'throttle', retryAfter: 1 });
    const step = await act({ retries: '1' });
    const lines = failure(step);
    expect(step.log).toMatch(
      /Adobe IMS throttles this client: it asked for too many tokens\. \(HTTP 429, asked to wait 1 s\) Trying again in 1 s; 1 retry left\./,
    );
    expect(lines[0]).toBe('Adobe IMS throttles this client: it asked for too many tokens.');
    expect(lines[2]).toMatch(/^Evidence: HTTP 429.*asked to wait 1 s/);
    expect(lines[3]).toBe('Attempts: 2');
  });

  test('throttled, then not: the step succeeds', async () => {
    const { ims, act } = await open();
    ims.script({ kind: 'throttle', retryAfter: 1 });
    const step = await act();
    expect([step.conclusion, step.annotations, ims.issued.length]).toEqual(['success', [], 1]);
  });

  test('unavailable', async () => {
    const { ims, act } = await open();
    ims.always({ kind: 'html', status: 503, title: 'Service Unavailable' });
    const lines = failure(await act({ retries: '0' }));
    expect(lines[0]).toBe('Adobe IMS is unavailable.');
    expect(lines[2]).toContain('HTTP 503');
  });

  test.each<[string, Behaviour]>([
    ['cut off mid-body', { kind: 'cut-mid-body' }],
    ['reset', { kind: 'reset' }],
  ])('the connection is %s', async (_case, behaviour) => {
    const { ims, act } = await open();
    ims.always(behaviour);
    expect(failure(await act({ retries: '0' }))[0]).toBe(
      'The connection broke before the answer was complete.',
    );
  });
});

describe.concurrent('the answer is not one of IMS', () => {
  test.each<[string, Behaviour, string, string]>([
    [
      'a web page',
      { kind: 'html', status: 200, title: 'Sign in' },
      'not-ims',
      'a body that is not the JSON of a token endpoint, content type "text/html',
    ],
    ['a web page with 404', { kind: 'html', status: 404 }, 'not-ims', 'HTTP 404'],
    ['an empty 200', { kind: 'empty', status: 200 }, 'not-ims', 'an empty body'],
    [
      'broken JSON',
      { kind: 'garbage-json', body: '{"access_token":"eyJhbGciOi' },
      'not-ims',
      'a body that is not the JSON of a token endpoint',
    ],
    [
      'an endless answer',
      { kind: 'huge', bytes: Number.POSITIVE_INFINITY },
      'not-ims',
      'an answer of more than 64 KiB',
    ],
    [
      'a redirect',
      { kind: 'redirect', status: 302, location: 'https://login.example.com/?next=1' },
      'not-ims',
      'redirect to "https://login.example.com/?next=1"',
    ],
    ['a 200 without a token', { kind: 'no-token' }, 'unusable-token', 'no access_token in the answer'],
    [
      'a negative expires_in',
      { kind: 'expires-in', value: -1 },
      'unusable-token',
      'an expires_in that is not a number of seconds up to 31 days',
    ],
    [
      'an answer in an encoding that nobody asked for',
      { kind: 'respond', status: 200, headers: { 'content-encoding': 'zstd' }, body: 'x' },
      'not-ims',
      'an answer in an encoding that was not asked for and cannot be read',
    ],
  ])('%s', async (_case, behaviour, cause, evidence) => {
    const { ims, act } = await open();
    ims.script(behaviour);
    const lines = failure(await act());
    expect(lines[0]).toBe(
      cause === 'not-ims'
        ? 'The answer did not come from Adobe IMS.'
        : 'The answer of Adobe IMS holds no usable access token.',
    );
    expect(lines[2]).toContain(evidence);
  });

  test('a token in a compressed answer that nobody asked for is still a token, also through a proxy', async () => {
    const { ims, act, job } = await open();
    ims.script({ kind: 'gzip' }, { kind: 'gzip' });
    expect((await act()).conclusion).toBe('success');
    const proxy = await startProxy({ map: { 'ims-na1.adobelogin.com:443': `localhost:${ims.port}` } });
    const step = await job.uses(ACTION, {
      with: { 'client-id': CLIENT_ID, 'client-secret': SECRET_1, scopes: SCOPES },
      env: { HTTPS_PROXY: proxy.url },
    });
    await proxy.close();
    expect([step.conclusion, proxy.connects.length]).toEqual(['success', 1]);
  });

  test('an expires_in in milliseconds yields to the claims of the token', async () => {
    const { ims, act } = await open();
    ims.script({ kind: 'expires-in', value: 86_399_998 });
    const step = await act();
    expect(step.conclusion).toBe('success');
    const end = Date.parse(step.outputs['expires-at'] ?? '');
    const seconds = Number(step.outputs['expires-in']);
    expect(seconds).toBeGreaterThan(86_000);
    expect(seconds).toBeLessThanOrEqual(86_400);
    expect(end - seconds * 1_000).toBeGreaterThan(Date.UTC(2020, 0));
  });

  test('a token under a wrong content type is still a token', async () => {
    const { ims, act } = await open();
    ims.script({ kind: 'wrong-content-type' });
    expect((await act()).conclusion).toBe('success');
  });
});

describe.concurrent('the network', () => {
  const plain = (inputs: Record<string, string>) => ({
    with: { 'client-id': CLIENT_ID, 'client-secret': SECRET_1, scopes: SCOPES, retries: '0', ...inputs },
  });

  test('DNS', async () => {
    const { job } = await open();
    const lines = failure(await job.uses(ACTION, plain({ 'ims-url': 'https://does-not-exist.invalid' })));
    expect(lines[0]).toBe('The host name could not be resolved.');
    expect(lines[2]).toMatch(/^Evidence: code "(ENOTFOUND|EAI_AGAIN)"$/);
  });

  test('a refused connection', async () => {
    const { ims, job } = await open();
    await ims.close();
    const lines = failure(await job.uses(ACTION, plain({ 'ims-url': ims.url })));
    expect(lines[0]).toBe('The connection was refused.');
    expect(lines[2]).toBe('Evidence: code "ECONNREFUSED"');
  });

  test.each([
    [
      'trusted',
      false,
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    ],
    ['self-signed', true, 'DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN'],
    ['expired', true, 'CERT_HAS_EXPIRED'],
    ['wrong-host', true, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ] as const)('TLS: a certificate (%s, its CA known: %s)', async (certificate, known, code) => {
    const ims = await startImsServer({ certificate });
    const { job } = await open(
      known
        ? { machineEnv: { NODE_EXTRA_CA_CERTS: ims.caFile } }
        : { machineEnv: { NODE_EXTRA_CA_CERTS: '' } },
    );
    const step = await job.uses(ACTION, plain({ 'ims-url': ims.url, retries: '3' }));
    await ims.close();
    const lines = failure(step);
    expect(lines[0]).toBe('The TLS certificate of the host is not trusted.');
    expect(lines[2]).toMatch(new RegExp(`^Evidence: code "(${code})"$`));
    expect(annotated(step, 'error')[0]).toContain('NODE_EXTRA_CA_CERTS');
    expect(step.log).not.toContain('Trying again');
  });

  test('TLS: an environment that switches verification off is not obeyed', async () => {
    const { ims, job } = await open({
      machineEnv: { NODE_EXTRA_CA_CERTS: '', NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    });
    const lines = failure(await job.uses(ACTION, plain({ 'ims-url': ims.url })));
    expect(lines[0]).toBe('The TLS certificate of the host is not trusted.');
    expect(ims.requests).toEqual([]);
  });

  test.each([
    ['refuse-407', 'HTTP 407'],
    ['refuse-403', 'HTTP 403'],
  ] as const)('a proxy that refuses (%s)', async (behaviour, evidence) => {
    const proxy = await startProxy({ behaviour });
    const { job } = await open();
    const step = await job.uses(ACTION, {
      ...plain({}),
      env: { HTTPS_PROXY: proxy.url.replace('//', '//user:proxy-password@') },
    });
    await proxy.close();
    const lines = failure(step);
    expect(lines[0]).toBe('The proxy did not let the request through.');
    expect(lines[2]).toContain(evidence);
    expect(lines[2]).toContain(`through the proxy "${new URL(proxy.url).host}"`);
    expect(withoutMaskCommands(step.rawStdout)).not.toContain('proxy-password');
  });

  test.each([
    ['http://CORP\\user:proxy-password@127.0.0.1:1', 'contains a backslash: write DOMAIN%5Cuser'],
    ['"http://user:proxy-password@127.0.0.1:1"', 'has quotes around its value'],
    ['http://user:proxy-password@127.0.0.1:1/path', 'contains a path, a query or a fragment'],
    ['http://user:proxy-password@::1', 'contains an IPv6 address without brackets'],
    ['socks5://user:proxy-password@127.0.0.1:1', 'names a SOCKS proxy'],
  ])('a broken proxy variable is named, never its value: %s', async (value, said) => {
    const { job } = await open();
    const step = await job.uses(ACTION, { ...plain({ retries: '0' }), env: { HTTPS_PROXY: value } });
    const lines = failure(step);
    expect(lines[0]).toBe('A proxy variable of this runner has a value that cannot be used.');
    expect(lines[2]).toContain(`Evidence: the variable HTTPS_PROXY ${said}`);
    expect(step.rawStdout + step.rawStderr).not.toContain('proxy-password');
  });
});

describe.concurrent('hostile remote text', () => {
  test('becomes neither commands nor lines of its own', async () => {
    const { ims, act, job } = await open();
    ims.script({ kind: 'hostile' });
    const step = await act();
    const lines = failure(step);
    expect(HOSTILE_TEXT.length).toBeGreaterThan(50_000);
    expect(lines).toHaveLength(3);
    expect(lines.join('').length).toBeLessThan(1_500);
    // The only commands are ours: masks and the one error.
    const kinds = new Set(
      step.events
        .filter(({ stream, kind }) => stream !== 'runner' && kind !== 'line')
        .map(({ kind }) => kind),
    );
    expect(kinds).toEqual(new Set(['mask', 'annotation']));
    expect(step.annotations).toHaveLength(1);
    expect(step.log).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    expect(job.env).toEqual({});
  });

  test('that quotes the secret, in part or encoded, shows none of it', async () => {
    const { ims, act } = await open({ secrets: {} });
    ims.script({ kind: 'echo-secret' });
    const step = await act();
    expect(annotated(step, 'error')[0]).toContain('***');
    expectNoLeak([SECRET_1], {
      own: withoutMaskCommands(step.rawStdout),
      annotation: annotated(step, 'error').join('\n'),
    });
  });
});

describe.concurrent('an answer that says the secret in another form', () => {
  test.each([
    'split by spaces in sevens',
    'split by halves around a joiner',
    'percent encoding twice',
    'base64 of UTF-16',
    'HTML, decimal',
    'quoted-printable',
    'numbers of its characters',
  ])('shows none of it: %s', async (form) => {
    const { ims, act } = await open({ secrets: {} });
    const description = ECHO_FORMS[form]?.(SECRET_1) ?? '';
    ims.script({ kind: 'error', status: 400, error: 'invalid_client', description });
    const step = await act();
    expect(description).not.toBe('');
    expect(annotated(step, 'error')[0]).toContain('HTTP 400');
    expect(annotated(step, 'error')[0]).toMatch(/description "(?:\*|\(left out: it repeats a secret\))/);
    expect(step.log).not.toContain(description.slice(2, 12));
    expect(step.log).not.toMatch(/[\p{Cf}\p{DI}\p{Cs}]/u);
  });
});

describe.concurrent('deadlines', () => {
  // Each must end by itself within (timeout + 5) × (retries + 1) seconds; the runner would kill it 4 s later, which
  // is for starting the process.
  const within = (timeout: number, retries: number) => ({
    timeoutMs: ((timeout + 5) * (retries + 1) + 4) * 1_000,
  });
  const limits = (timeout: number, retries: number) => ({
    timeout: String(timeout),
    retries: String(retries),
  });

  test.each<[string, Behaviour]>([
    ['that never answers', { kind: 'hang' }],
    ['that sends a byte a second', { kind: 'drip' }],
    ['that sends a byte of its headers a second', { kind: 'drip-headers' }],
  ])('a server %s', async (_case, behaviour) => {
    const { ims, act } = await open();
    ims.always(behaviour);
    const lines = failure(await act(limits(1, 1), within(1, 1)));
    expect(lines[0]).toBe('Adobe IMS did not answer in time.');
    expect(lines.at(-1)).toBe('Attempts: 2');
  });

  test('a server that answers 429 with Retry-After: 3600 is not waited for longer than the deadline', async () => {
    const { ims, act } = await open();
    ims.always({ kind: 'throttle', retryAfter: 3_600 });
    const lines = failure(await act(limits(1, 2), within(1, 2)));
    expect(lines[0]).toBe('Adobe IMS throttles this client: it asked for too many tokens.');
    expect(lines[2]).toContain('asked to wait 3600 s');
  });

  test('a Retry-After as a date is understood', async () => {
    const { ims, act } = await open();
    ims.script({ kind: 'throttle', retryAfter: new Date(Date.now() + 3_600_000).toUTCString() });
    const lines = failure(await act(limits(1, 1), within(1, 1)));
    expect(lines[2]).toMatch(/asked to wait (3600|359\d) s/);
  });

  test('a proxy that hangs', async () => {
    const proxy = await startProxy({ behaviour: 'hang' });
    const { job } = await open();
    const step = await job.uses(ACTION, {
      with: { 'client-id': CLIENT_ID, 'client-secret': SECRET_1, scopes: SCOPES, ...limits(1, 1) },
      env: { HTTPS_PROXY: proxy.url },
      ...within(1, 1),
    });
    await proxy.close();
    const lines = failure(step);
    expect(lines[0]).toBe('Adobe IMS did not answer in time.');
    expect(lines[2]).toBe(`Evidence: through the proxy "${new URL(proxy.url).host}"`);
  });
});

describe.concurrent('the inputs', () => {
  const pullRequest = (head: string | null): unknown => ({
    pull_request: {
      head: { repo: head === null ? null : { full_name: head } },
      base: { repo: { full_name: 'octo-org/octo-repo' } },
    },
  });

  test.each<[string, JobOptions['event'], string]>([
    [
      'a fork',
      { name: 'pull_request', payload: pullRequest('stranger/octo-repo') },
      'GitHub gives no secrets to pull requests from forks.',
    ],
    [
      'a deleted fork',
      { name: 'pull_request', payload: pullRequest(null) },
      'GitHub gives no secrets to pull requests from forks.',
    ],
    [
      'Dependabot',
      { name: 'pull_request', payload: pullRequest('octo-org/octo-repo'), actor: 'dependabot[bot]' },
      'GitHub gives no Actions secrets to runs that Dependabot starts.',
    ],
  ])('empty secrets in a pull request of %s', async (_case, event, summary) => {
    const { act } = await open({ ...(event === undefined ? {} : { event }) });
    expect(failure(await act({ 'client-secret': '' }))).toEqual([
      summary,
      'The input `client-secret` is empty.',
    ]);
  });

  test('an empty secret in a pull request of the same repository', async () => {
    const { act } = await open({
      event: { name: 'pull_request', payload: pullRequest('octo-org/octo-repo') },
    });
    expect(failure(await act({ 'client-secret': '' }))).toEqual(['The input `client-secret` is empty.']);
  });

  test('pull_request_target with a head from another repository is warned about', async () => {
    const event = { name: 'pull_request_target', payload: pullRequest('stranger/octo-repo') };
    const { act } = await open({ event });
    const step = await act();
    expect(step.conclusion).toBe('success');
    expect(annotated(step, 'warning')).toEqual([
      expect.stringMatching(
        /^This credential is used in pull_request_target for a pull request from another repository\./,
      ),
    ]);
  });

  test('a whole credential pasted into the secret is recognised, and its values are masked one by one', async () => {
    const json = JSON.stringify({ CLIENT_ID, CLIENT_SECRETS: [SECRET_1], ORG_ID: 'X@AdobeOrg' }, null, 2);
    const { act, ims } = await open({ secrets: {} });
    const step = await act({ 'client-secret': json });
    expect(annotated(step, 'error')).toHaveLength(1);
    expect(annotated(step, 'error')[0]).toMatch(/^A credential input holds a whole JSON document\./);
    expect(step.masks).toContain(SECRET_1);
    expect(step.masks.filter((mask) => /[{}\n]/.test(mask))).toEqual([]);
    expectNoLeak([SECRET_1], { own: withoutMaskCommands(step.rawStdout) });
    expect(ims.requests).toEqual([]);
  });

  test('a private key pasted into the secret is recognised without being shown', async () => {
    const body = Buffer.from('an example of a private key, long enough to span').toString('base64');
    const key = `-----BEGIN ${'RSA PRIVATE'} KEY-----\n${body}\n-----END ${'RSA PRIVATE'} KEY-----`;
    const { act } = await open({ secrets: {} });
    const step = await act({ 'client-secret': key });
    expect(annotated(step, 'error')[0]).toMatch(
      /^A credential input holds the private key of a Service Account \(JWT\)/,
    );
    expectNoLeak([body], { own: withoutMaskCommands(step.rawStdout) });
  });

  test('a metascope is named with the OAuth scopes that replace it', async () => {
    const { act } = await open();
    expect(failure(await act({ scopes: 'openid,ent_marketing_sdk' })).slice(0, 2)).toEqual([
      'The input `scopes` holds a metascope of the dead Service Account (JWT) credential.',
      '`ent_marketing_sdk` (Target) is replaced by: openid,AdobeID,read_organizations,additional_info.projectedProductContext,target_sdk,additional_info.roles',
    ]);
  });

  test('a scope that IMS leaves out is named in a warning', async () => {
    const { ims, act } = await open();
    ims.script({ kind: 'token', claims: { scope: 'openid,AdobeID' } });
    const step = await act();
    expect([step.conclusion, step.outputs['scopes']]).toEqual(['success', 'openid,AdobeID']);
    expect(annotated(step, 'warning')[0]).toContain('Not granted: read_organizations');
  });
});

describe.concurrent('values that are no secrets', () => {
  test.each(['y', 'e', 'seven77'])(
    'a client secret that is too short (%s) is neither masked nor sent, and the log stays readable',
    async (short) => {
      const { act, ims } = await open();
      for (const value of [short, `${SECRET_1}\n${short}`]) {
        const step = await act({ 'client-secret': value });
        expect(failure(step)[0]).toBe('The input `client-secret` is too short to be a client secret.');
        expect(step.rawStdout).not.toMatch(new RegExp(`^::add-mask::${short}\\s*$`, 'm'));
        expect(ims.requests).toEqual([]);
      }
    },
  );

  test('texts of a pasted document that this action prints itself are not masked', async () => {
    const { act } = await open();
    const name = 'CLIENT_SECRETS';
    const step = await act({ 'client-secret': JSON.stringify({ name, client_secret: SECRET_2 }) });
    expect(annotated(step, 'error').join()).toContain(`the first of ${name}`);
    expect(annotated(step, 'error').join()).not.toContain('***');
    expect(step.rawStdout).toContain(`::add-mask::${SECRET_2}`);
    expect(step.rawStdout).not.toContain(`::add-mask::${name}`);
  });
});

test('an invisible character in a scope is named with its position, and nothing is sent', async () => {
  const { act, ims } = await open();
  const lines = failure(await act({ scopes: 'openid,Adobe\u200bID' }));
  expect(lines).toEqual([
    'The input `scopes` contains an invalid scope.',
    '"AdobeID" contains the invisible character U+200B (zero width space) at position 6.',
  ]);
  expect(ims.requests).toEqual([]);
});

test('input names of adobe/aio-apps-action are told with the new ones, and their secrets are masked', async () => {
  const { job, ims } = await open({ secrets: { CLIENTSECRET: `${SECRET_1},${SECRET_2}` } });
  const step = await job.uses(ACTION, {
    with: { CLIENTID: CLIENT_ID, CLIENTSECRET: `${SECRET_1},${SECRET_2}`, SCOPES, COMMAND: 'oauth_sts' },
  });
  const lines = failure(step);
  expect(lines[0]).toBe('The workflow uses input names of adobe/aio-apps-action.');
  expect(lines[1]).toContain('`CLIENTID` is `client-id` here, `CLIENTSECRET` is `client-secret` here.');
  expect(lines[1]).toContain('Remove `COMMAND`');
  for (const secret of [SECRET_1, SECRET_2]) expect(step.rawStdout).toContain(`::add-mask::${secret}\n`);
  expect(ims.requests).toEqual([]);
});

test('two client secrets of an older form with a comma between them are not sent, and each is masked', async () => {
  const older = ['5e9c7b1f-d3a8-4c62-91e7-b80f4da6c2e5', '7b0d5a9e-14cf-4be3-a6d8-e29f61c83b74'];
  const { act, job, ims } = await open({ secrets: { CLIENTSECRET: older.join() } });
  const step = await act({ 'client-secret': older.join() });
  const lines = failure(step, older);
  expect(lines).toEqual([
    'The input `client-secret` holds more than a client secret on one line.',
    'Input: `client-secret` has a comma in it, and no client secret has one.',
  ]);
  expect(ims.requests).toEqual([]);
  const later = await job.run({
    env: {},
    script: `console.log('it is', '${older[1]}'.toUpperCase().toLowerCase())`,
  });
  expect(later.log).toContain('it is ***');
});

test('inputs of adobe/aio-apps-action that have no effect are a warning beside a token', async () => {
  const { act } = await open();
  const step = await act({ IMSORGID: '0123456789ABCDEF01234567@AdobeOrg', TECHNICALACCOUNTID: 'a' });
  expect(step.conclusion).toBe('success');
  expect(annotated(step, 'warning').join('\n')).toContain(
    'Inputs of adobe/aio-apps-action have no effect on this action.\n`IMSORGID` is `org-id` here. Remove `TECHNICALACCOUNTID`;',
  );
});
