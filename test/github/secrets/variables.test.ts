import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type EnvironmentVariable,
  environmentVariableOf,
  type GitHubConnection,
  type VariableTarget,
} from '../../../src/github/index.ts';
import {
  APP_TOKEN,
  type Behaviour,
  type GitHubServer,
  ROTATION_APP,
  startGitHubServer,
  VALUE_MAX,
} from '../../github-server/index.ts';
import { connect, startOther } from './support.ts';

let github: GitHubServer;
beforeEach(async () => {
  github = await startGitHubServer();
  github.secrets.place(PRODUCTION);
});
afterEach(() => github.close());

const NAME = 'IMS_CLIENT_SECRET_ROTATION';
const PRODUCTION = { repository: 'octo-org/credentials', environment: 'production' };
const TARGET: VariableTarget = { ...PRODUCTION, name: NAME };

function variable(
  more: Partial<VariableTarget> = {},
  connection: Partial<GitHubConnection> = {},
): EnvironmentVariable {
  return environmentVariableOf(connect(github, connection), { ...TARGET, ...more });
}

function stored(): string | undefined {
  return github.secrets.variable(PRODUCTION, NAME);
}

/** The requests, as method and what follows the environment. */
function asked(): string[] {
  return github.requests.map(({ method, url }) => `${method} ${url.replace(/^.*\/environments\/[^/]+/, '')}`);
}

describe('a variable of an environment', () => {
  test('is created, updated and read', async () => {
    expect(await variable().read()).toEqual({ ok: true, value: undefined });
    expect(await variable().write('{"phase":"idle"}')).toEqual({ ok: true, value: undefined });
    expect(await variable().read()).toEqual({ ok: true, value: '{"phase":"idle"}' });
    expect(await variable().write('{"phase":"made"}')).toEqual({ ok: true, value: undefined });
    expect(await variable().read()).toEqual({ ok: true, value: '{"phase":"made"}' });
    expect(asked()).toEqual([
      `GET /variables/${NAME}`,
      'GET /secrets/public-key',
      `PATCH /variables/${NAME}`,
      'POST /variables',
      `GET /variables/${NAME}`,
      `PATCH /variables/${NAME}`,
      `GET /variables/${NAME}`,
    ]);
  });

  test('needs the permission for the secrets of an environment, and no other', async () => {
    expect(github.accounts.get(APP_TOKEN)).toBe(ROTATION_APP);
    expect(ROTATION_APP.permissions).toEqual({ metadata: 'read', environments: 'write' });
    expect(await variable().write('x')).toMatchObject({ ok: true });
    github.accounts.set(APP_TOKEN, { ...ROTATION_APP, permissions: { environments: 'read' } });
    expect(await variable().read()).toMatchObject({ ok: true, value: 'x' });
    expect(await variable().write('y')).toEqual({
      ok: false,
      problem: {
        kind: 'no-permission',
        status: 403,
        message: 'Resource not accessible by integration',
        acceptedPermissions: 'environments=write',
        arrived: 'no',
      },
    });
    expect(stored()).toBe('x');
  });

  test.each([[''], ['☕\n\t"\\ {{name}} \0 '], ['日'.repeat(VALUE_MAX / 3)]])(
    'keeps its text as it is',
    async (text) => {
      await variable().write(text);
      await variable().write(text);
      expect(await variable().read()).toEqual({ ok: true, value: text });
    },
  );

  test('has at most 48 KB', async () => {
    for (const _again of [1, 2]) {
      expect(await variable().write('x'.repeat(VALUE_MAX + 1))).toMatchObject({
        problem: { kind: 'other', status: 422, arrived: 'no' },
      });
      github.secrets.addVariable(PRODUCTION, NAME, 'x');
    }
    expect(stored()).toBe('x');
  });

  test('of an environment with a name that is no segment', async () => {
    github.secrets.place({ ...PRODUCTION, environment: 'prod/eu' });
    expect(await variable({ environment: 'prod/eu' }).write('x')).toMatchObject({ ok: true });
    expect(await variable({ environment: 'prod/eu' }).read()).toMatchObject({ value: 'x' });
    expect(github.requests[0]?.url).toBe(
      `/repos/octo-org/credentials/environments/prod%2Feu/variables/${NAME}`,
    );
  });

  test.each([
    { environment: '..' },
    { environment: '' },
    { repository: 'credentials' },
    { repository: 'octo-org/..' },
    { name: '../secrets/X' },
    { name: '' },
  ])('that cannot be is never asked for: %o', async (more) => {
    const problem = { ok: false, problem: { kind: 'invalid-target', arrived: 'no' } };
    expect([await variable(more).read(), await variable(more).write('x')]).toEqual([problem, problem]);
    expect(github.requests).toEqual([]);
  });
});

describe('what is missing is told apart', () => {
  test.each([
    [{ environment: 'staging' }, 'no-environment'],
    [{ repository: 'octo-org/other' }, 'not-found'],
  ])('%o', async (more, kind) => {
    const problem = { kind, status: 404, arrived: 'no' };
    expect(await variable(more).read()).toMatchObject({ ok: false, problem });
    expect(await variable(more).write('x')).toMatchObject({ ok: false, problem });
  });

  test('a variable that GitHub neither updates nor creates', async () => {
    github.order({ kind: 'not-found' }, { method: 'POST' });
    expect(await variable().write('x')).toMatchObject({
      problem: { kind: 'not-found', status: 404, arrived: 'no' },
    });
  });
});

describe('a write that fails', () => {
  // Short only where it must run out: on a busy machine any other request may take long.
  const limit = (behaviour: Behaviour): Partial<GitHubConnection> =>
    behaviour.kind === 'hang' || ('answer' in behaviour && behaviour.answer === 'hang')
      ? { timeoutMs: 1_000 }
      : {};

  const METHODS = ['PATCH', 'POST'] as const;
  const BEFORE: [Behaviour, object][] = [
    [{ kind: 'no-permission' }, { kind: 'no-permission', status: 403, arrived: 'no' }],
    [
      { kind: 'refuse', status: 409, message: 'Already exists' },
      { kind: 'other', status: 409, arrived: 'no' },
    ],
    [
      { kind: 'secondary-limit', retryAfter: 60 },
      { kind: 'rate-limited', retryAfterMs: 60_000, arrived: 'no' },
    ],
    [{ kind: 'server-error' }, { kind: 'unavailable', status: 500, arrived: 'maybe' }],
    [
      { kind: 'html', status: 200 },
      { kind: 'not-github', status: 200, arrived: 'maybe' },
    ],
    [{ kind: 'reset' }, { kind: 'unreachable', arrived: 'maybe' }],
    [{ kind: 'hang' }, { kind: 'unreachable', code: 'TIMEOUT', arrived: 'maybe' }],
  ];
  const AFTER: [Behaviour, object][] = (['reset', 'hang', 'server-error', 'html'] as const).map((answer) => [
    { kind: 'after-effect', answer },
    { arrived: 'maybe' },
  ]);

  test.each(
    METHODS.flatMap((method) => [
      ...BEFORE.map(([behaviour, problem]) => [method, behaviour, problem, 'before'] as const),
      ...AFTER.map(([behaviour, problem]) => [method, behaviour, problem, 'x'] as const),
    ]),
  )('%s: %o', async (method, behaviour, problem, kept) => {
    if (method === 'PATCH') github.secrets.addVariable(PRODUCTION, NAME, 'before');
    github.order(behaviour, { method });
    expect(await variable({}, limit(behaviour)).write('x')).toMatchObject({ ok: false, problem });
    expect(stored()).toBe(method === 'POST' && kept === 'before' ? undefined : kept);
    expect(github.requests.filter((request) => request.method === method).length).toBe(1);
    expect(await variable().write('x')).toMatchObject({ ok: true });
    expect(stored()).toBe('x');
  });
});

test('a value that is no text is not from GitHub', async () => {
  const other = await startOther({ [`/${NAME}`]: { name: NAME, value: null } });
  const { read } = environmentVariableOf(connect(other), TARGET);
  expect(await read()).toEqual({ ok: false, problem: { kind: 'not-github', status: 200, arrived: 'no' } });
  other.close();
});

describe('the time at GitHub', () => {
  const AT = Date.parse('2026-05-04T06:23:00Z');

  test('is told with each answer, also with a refusal', async () => {
    const other = await startGitHubServer({ now: () => AT });
    const dates: number[] = [];
    const one = environmentVariableOf(connect(other, { onDate: (at) => dates.push(at) }), TARGET);
    other.order({ kind: 'no-permission' });
    expect((await one.read()).ok).toBe(false);
    expect(dates).toEqual([AT]);
    other.secrets.place(PRODUCTION);
    await one.write('x');
    expect(new Set(dates)).toEqual(new Set([AT]));
    expect(dates.length).toBeGreaterThan(2);
    await other.close();
  });

  test('is not that of a page of a proxy', async () => {
    const dates: number[] = [];
    github.order({ kind: 'html', status: 403 });
    await variable({}, { onDate: (at) => dates.push(at) }).read();
    expect(dates).toEqual([]);
  });
});
