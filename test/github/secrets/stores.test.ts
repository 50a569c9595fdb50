import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type GitHubConnection,
  type SecretStore,
  type SecretTarget,
  secretStoreOf,
} from '../../../src/github/index.ts';
import {
  APP_TOKEN,
  type Behaviour,
  type GitHubServer,
  ROTATION_APP,
  type SecretPlace,
  TOKEN,
  VALUE_MAX,
} from '../../github-server/index.ts';
import { connect, startOther, startWithSecrets, VALUE } from './support.ts';

let github: GitHubServer;
beforeEach(async () => {
  github = await startWithSecrets();
  github.secrets.place(PRODUCTION);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await github.close();
});

const NAME = 'IMS_CLIENT_SECRET';
const REPOSITORY = 'octo-org/credentials';
const PRODUCTION = { repository: REPOSITORY, environment: 'production' };
const ENVIRONMENT = environment('production');
const ORGANIZATION = organization('actions');

function environment(name: string, repository: string = REPOSITORY): SecretTarget {
  return {
    kind: 'actions',
    secretName: NAME,
    place: { type: 'environment', repository, environment: name },
  };
}

function repositoryTarget(kind: 'actions' | 'dependabot', repository: string = REPOSITORY): SecretTarget {
  return { kind, secretName: NAME, place: { type: 'repository', repository } };
}

function organization(kind: 'actions' | 'dependabot', name = 'octo-org'): SecretTarget {
  return { kind, secretName: NAME, place: { type: 'organization', organization: name } };
}

function storeOf(target: SecretTarget, more: Partial<GitHubConnection> = {}): SecretStore {
  return secretStoreOf(connect(github, more), target);
}

/** The requests, as method and path. */
function asked(): string[] {
  return github.requests.map(({ method, url }) => `${method} ${url.replace(/\?.*$/, '')}`);
}

const ALL: [string, SecretTarget, SecretPlace][] = [
  ['an environment', ENVIRONMENT, PRODUCTION],
  ['a repository', repositoryTarget('actions'), { repository: REPOSITORY }],
  [
    'a repository, for Dependabot',
    repositoryTarget('dependabot'),
    { repository: REPOSITORY, dependabot: true },
  ],
  ['an organization', ORGANIZATION, { organization: 'octo-org' }],
  [
    'an organization, for Dependabot',
    organization('dependabot'),
    { organization: 'octo-org', dependabot: true },
  ],
];
const CREATING = ALL.filter(([, { place }]) => place.type !== 'organization');

describe.each(ALL)('a secret of %s', (_name, target, place) => {
  test('is not there, or was changed at a time', async () => {
    const store = storeOf(target);
    expect(await store.read()).toEqual({ ok: true, value: undefined });
    github.secrets.add(place, NAME, { updatedAt: Date.parse('2026-11-03T04:05:06Z') });
    expect(await store.read()).toEqual({
      ok: true,
      value: { updatedAt: Date.parse('2026-11-03T04:05:06Z') },
    });
  });

  test('is replaced by a value that GitHub can open', async () => {
    github.secrets.add(place, NAME);
    const store = storeOf(target);
    github.secrets.now = Date.parse('2026-11-25T12:00:00Z');
    expect(await store.write(VALUE)).toEqual({ ok: true, value: undefined });
    expect(github.secretValue(place, NAME)).toBe(VALUE);
    expect(await store.read()).toMatchObject({ value: { updatedAt: Date.parse('2026-11-25T12:00:01Z') } });
    expect(await store.write('another ☕ value\n')).toEqual({ ok: true, value: undefined });
    expect(github.secretValue(place, NAME)).toBe('another ☕ value\n');
    const sent = github.requests.map(({ url, body, headers }) => JSON.stringify([url, body, headers])).join();
    for (const part of [VALUE, VALUE.slice(4, 16), encodeURIComponent(VALUE), 'another'])
      expect(sent).not.toContain(part);
  });

  test('has a key of its own: only its box fits', async () => {
    github.secrets.add(place, NAME);
    await storeOf(target).write(VALUE);
    const own = github.secrets.place(place).keys;
    for (const [, , other] of ALL.filter(([, , one]) => one !== place)) {
      const { keys } = github.secrets.place(other);
      expect([keys.id, keys.publicKey]).not.toEqual([own.id, own.publicKey]);
    }
    const [put] = github.requests.filter(({ method }) => method === 'PUT');
    expect(JSON.parse(put?.body ?? '')).toMatchObject({ key_id: own.id });
  });

  test('is of no interest to the repository of the job', async () => {
    github.secrets.add(place, NAME);
    const store = storeOf(target);
    await store.read();
    await store.write(VALUE);
    expect(JSON.stringify(github.requests)).not.toContain('of-the-job');
  });

  test('says which permission the token lacks', async () => {
    github.secrets.add(place, NAME);
    github.accounts.set(APP_TOKEN, { ...ROTATION_APP, permissions: {} });
    const permission = `${place.dependabot ? 'dependabot_secrets' : 'secrets'}`;
    const needed = place.environment
      ? 'environments'
      : place.organization
        ? `organization_${permission}`
        : permission;
    const problem = {
      kind: 'no-permission',
      status: 403,
      message: 'Resource not accessible by integration',
      acceptedPermissions: `${needed}=read`,
      arrived: 'no',
    };
    const store = storeOf(target);
    expect(await store.read()).toEqual({ ok: false, problem });
    expect(await store.write(VALUE)).toEqual({ ok: false, problem });
    github.accounts.set(APP_TOKEN, { ...ROTATION_APP, permissions: { [needed]: 'read' } });
    expect(await store.read()).toMatchObject({ ok: true });
    expect(await store.write(VALUE)).toEqual({
      ok: false,
      problem: { ...problem, acceptedPermissions: `${needed}=write` },
    });
    expect(github.secretValue(place, NAME)).toBe('an older value');
  });
});

test.each(CREATING)('a secret of %s is created where there is none', async (_name, target, place) => {
  expect(await storeOf(target).write(VALUE)).toEqual({ ok: true, value: undefined });
  expect(github.secretValue(place, NAME)).toBe(VALUE);
  expect(await storeOf(target).read()).toMatchObject({ ok: true, value: { updatedAt: github.secrets.now } });
});

describe('the name of an environment', () => {
  test.each([
    ['prod/eu west', 'prod%2Feu%20west'],
    ['../../../orgs/octo-org', '..%2F..%2F..%2Forgs%2Focto-org'],
    ['a?b#c%2F&d', 'a%3Fb%23c%252F%26d'],
    ['producción 日本', 'producci%C3%B3n%20%E6%97%A5%E6%9C%AC'],
    ["{owner}'s (new)", '%7Bowner%7D%27s%20%28new%29'],
    ['...', '...'],
  ])('is one segment of the address: %s', async (name, encoded) => {
    github.secrets.place({ repository: REPOSITORY, environment: name });
    expect(await storeOf(environment(name)).write(VALUE)).toMatchObject({ ok: true });
    expect(github.secretValue({ repository: REPOSITORY, environment: name }, NAME)).toBe(VALUE);
    const secrets = `/repos/${REPOSITORY}/environments/${encoded}/secrets`;
    expect(asked()).toEqual([`GET ${secrets}/public-key`, `PUT ${secrets}/${NAME}`]);
  });
});

describe('a target that cannot be is never asked for', () => {
  const secretName = (name: string): SecretTarget => ({ ...ENVIRONMENT, secretName: name });
  test.each<[string, SecretTarget]>([
    ['an environment of dots', environment('..')],
    ['an environment of one dot', environment('.')],
    ['an environment without a name', environment('')],
    ['half a character', environment('prod\uD800')],
    ['an environment for Dependabot', { ...ENVIRONMENT, kind: 'dependabot' }],
    ['a repository of dots', repositoryTarget('actions', 'octo-org/..')],
    ['an owner of dots', repositoryTarget('actions', '../credentials')],
    ['a repository without an owner', repositoryTarget('actions', 'credentials')],
    ['a longer path', repositoryTarget('actions', 'octo-org/credentials/x')],
    ['an address', repositoryTarget('dependabot', 'https://github.com/octo-org/credentials')],
    ['an environment of no repository', environment('production', 'octo-org')],
    ['an organization of dots', organization('actions', '..')],
    ['an organization with a path', organization('actions', 'octo-org/credentials')],
    ['a name with a path', secretName('../variables/X')],
    ['a name with a dash', secretName('public-key')],
    ['a name of nothing', secretName('')],
    ['a name with a digit first', secretName('1ST')],
  ])('%s', async (_name, target) => {
    const problem = { ok: false, problem: { kind: 'invalid-target', arrived: 'no' } };
    expect([await storeOf(target).read(), await storeOf(target).write(VALUE)]).toEqual([problem, problem]);
    expect(github.requests).toEqual([]);
  });
});

describe('who may see a secret of an organization', () => {
  const PLACES: ['actions' | 'dependabot', SecretPlace][] = [
    ['actions', { organization: 'octo-org' }],
    ['dependabot', { organization: 'octo-org', dependabot: true }],
  ];
  test.each(
    PLACES.flatMap(([kind, place]) =>
      (['all', 'private'] as const).map((visibility) => [visibility, kind, place] as const),
    ),
  )('stays: %s, %s', async (visibility, kind, place) => {
    github.secrets.add(place, NAME, { visibility });
    expect(await storeOf(organization(kind)).write(VALUE)).toMatchObject({ ok: true });
    expect(github.secrets.secret(place, NAME)).toMatchObject({ visibility, value: VALUE });
    expect(asked().filter((request) => request.endsWith('/repositories'))).toEqual([]);
  });

  test.each(
    PLACES.flatMap(([kind, place]) => [0, 1, 100, 101, 250].map((count) => [count, kind, place] as const)),
  )('stays: %i selected repositories, %s', async (count, kind, place) => {
    const repositories = Array.from({ length: count }, (_, index) => 1_296_269 + 7 * index);
    github.secrets.add(place, NAME, { visibility: 'selected', repositories });
    expect(await storeOf(organization(kind)).write(VALUE)).toMatchObject({ ok: true });
    const found = github.secrets.secret(place, NAME);
    expect(found).toMatchObject({ visibility: 'selected', repositories, value: VALUE });
    const { body } = github.requests.find(({ method }) => method === 'PUT') ?? {};
    const sent = (JSON.parse(body ?? '') as { selected_repository_ids: unknown[] }).selected_repository_ids;
    expect(sent.every((id) => typeof id === (kind === 'actions' ? 'number' : 'string'))).toBe(true);
  });

  test.each([[0], [3], [100], [249]])(
    'is not narrowed to what the token may see: without repository %i of 250',
    async (at) => {
      const repositories = Array.from({ length: 250 }, (_, index) => index + 1);
      const hidden = [repositories[at] ?? 0];
      const before = { visibility: 'selected', repositories, hidden } as const;
      github.secrets.add({ organization: 'octo-org' }, NAME, { ...before, repositories, hidden });
      expect(await storeOf(ORGANIZATION).write(VALUE)).toEqual({
        ok: false,
        problem: { kind: 'hidden-repositories', arrived: 'no' },
      });
      expect(github.secretValue({ organization: 'octo-org' }, NAME)).toBe('an older value');
    },
  );

  test('is not chosen here: there is no secret to keep it from', async () => {
    for (const [kind, place] of PLACES) {
      expect(await storeOf(organization(kind)).write(VALUE)).toEqual({
        ok: false,
        problem: { kind: 'no-secret', arrived: 'no' },
      });
      expect(github.secretValue(place, NAME)).toBeUndefined();
    }
    expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('is not written where GitHub did not say it', async () => {
    const place = { organization: 'octo-org' };
    const selected = { visibility: 'selected', repositories: [1, 2, 3] } as const;
    github.secrets.add(place, NAME, { ...selected, repositories: [1, 2, 3] });
    for (const path of [/secrets\/IMS_CLIENT_SECRET$/, /repositories$/]) {
      github.order({ kind: 'server-error' }, { method: 'GET', path }, 2);
      expect(await storeOf(ORGANIZATION).write(VALUE)).toMatchObject({
        ok: false,
        problem: { kind: 'unavailable', status: 500, arrived: 'no' },
      });
      github.order({ kind: 'secondary-limit', retryAfter: 60 }, { method: 'GET', path });
      expect(await storeOf(ORGANIZATION).write(VALUE)).toMatchObject({
        problem: { kind: 'rate-limited', retryAfterMs: 60_000, arrived: 'no' },
      });
    }
    expect(github.secretValue(place, NAME)).toBe('an older value');
  });

  test('is not written where the page after is the same one again', async () => {
    const secrets = '/actions/secrets';
    const page = { total_count: 2, repositories: [{ id: 1 }] };
    const key = { key_id: '1', key: github.secrets.place(PRODUCTION).keys.publicKey.toString('base64') };
    const other = await startOther({
      [`${secrets}/public-key`]: key,
      [`${secrets}/${NAME}`]: { visibility: 'selected' },
      'per_page=100&page=1': page,
    });
    const store = secretStoreOf(connect(other), ORGANIZATION);
    expect(await store.write(VALUE)).toMatchObject({ problem: { kind: 'hidden-repositories' } });
    expect(other.methods).not.toContain('PUT');
    other.close();
  });
});

describe('what is missing is told apart', () => {
  const both = async (target: SecretTarget): Promise<unknown[]> => [
    await storeOf(target).read(),
    await storeOf(target).write(VALUE),
  ];
  const twice = (problem: object): object[] => [
    { ok: false, problem: { ...problem, arrived: 'no' } },
    { ok: false, problem: { ...problem, arrived: 'no' } },
  ];

  test('a secret: the environment is there', async () => {
    expect(await storeOf(ENVIRONMENT).read()).toEqual({ ok: true, value: undefined });
    const secrets = `/repos/${REPOSITORY}/environments/production/secrets`;
    expect(asked()).toEqual([`GET ${secrets}/${NAME}`, `GET ${secrets}/public-key`]);
  });

  test('an environment, whether the token may read Actions or not', async () => {
    expect(await both(environment('staging'))).toMatchObject(twice({ kind: 'no-environment', status: 404 }));
    const permissions = { environments: 'write', actions: 'read' } as const;
    github.accounts.set(APP_TOKEN, { ...ROTATION_APP, permissions });
    expect(await both(environment('staging'))).toMatchObject(twice({ kind: 'no-environment', status: 404 }));
  });

  test('a repository, or one that the token may not see', async () => {
    for (const target of [
      environment('production', 'octo-org/other'),
      repositoryTarget('actions', 'octo-org/other'),
      repositoryTarget('dependabot', 'octo-org/other'),
    ])
      expect(await both(target)).toMatchObject(twice({ kind: 'not-found', status: 404 }));
  });

  test('an organization', async () => {
    for (const kind of ['actions', 'dependabot'] as const)
      expect(await both(organization(kind, 'other-org'))).toMatchObject(
        twice({ kind: 'not-found', status: 404 }),
      );
  });

  test('a permission, where GitHub says 404 in place of 403', async () => {
    const permissions = { environments: 'write', actions: 'read' } as const;
    github.accounts.set(APP_TOKEN, { ...ROTATION_APP, permissions });
    github.order({ kind: 'not-found' }, { path: /public-key$/ }, 2);
    expect(await both(ENVIRONMENT)).toMatchObject(
      twice({ kind: 'no-permission', status: 404, acceptedPermissions: 'environments=read' }),
    );
  });

  test.each([
    [/environments\/staging$/, { kind: 'bad-token' }, { kind: 'bad-token', status: 401 }],
    [/environments\/staging$/, { kind: 'server-error' }, { kind: 'unavailable', status: 500 }],
    [/credentials$/, { kind: 'reset' }, { kind: 'unreachable' }],
    [/credentials$/, { kind: 'no-permission' }, { kind: 'not-found', status: 404 }],
  ] as [RegExp, Behaviour, object][])(
    'unless it cannot be found out: %s %o',
    async (path, behaviour, problem) => {
      github.order(behaviour, { path }, 2);
      expect(await storeOf(environment('staging')).read()).toMatchObject({
        problem: { ...problem, arrived: 'no' },
      });
    },
  );
});

describe('a write that fails', () => {
  const CASES: [Behaviour, object][] = [
    [{ kind: 'no-permission' }, { kind: 'no-permission', status: 403, arrived: 'no' }],
    [{ kind: 'archived' }, { kind: 'archived', status: 403, arrived: 'no' }],
    [{ kind: 'bad-token' }, { kind: 'bad-token', status: 401, message: 'Bad credentials', arrived: 'no' }],
    [{ kind: 'not-found' }, { kind: 'not-found', status: 404, arrived: 'no' }],
    [{ kind: 'issues-disabled' }, { kind: 'other', status: 410, arrived: 'no' }],
    [{ kind: 'unprocessable' }, { kind: 'other', status: 422, message: 'Validation Failed', arrived: 'no' }],
    [
      { kind: 'primary-limit', resetAt: 1_795_190_400 },
      { kind: 'rate-limited', status: 403, resetAt: 1_795_190_400_000, arrived: 'no' },
    ],
    [
      { kind: 'secondary-limit', retryAfter: 60 },
      { kind: 'rate-limited', status: 429, retryAfterMs: 60_000, arrived: 'no' },
    ],
    [
      { kind: 'secondary-limit', retryAfter: 90, status: 403 },
      { kind: 'rate-limited', status: 403, retryAfterMs: 90_000, arrived: 'no' },
    ],
    [
      { kind: 'secondary-limit', status: 403 },
      { kind: 'rate-limited', status: 403, arrived: 'no' },
    ],
    [{ kind: 'secondary-limit' }, { kind: 'rate-limited', status: 429, arrived: 'no' }],
    [{ kind: 'server-error' }, { kind: 'unavailable', status: 500, arrived: 'maybe' }],
    [
      { kind: 'html', status: 200 },
      { kind: 'not-github', status: 200, arrived: 'maybe' },
    ],
    [
      { kind: 'html', status: 403 },
      { kind: 'not-github', status: 403, arrived: 'maybe' },
    ],
    [
      { kind: 'html', status: 502 },
      { kind: 'unavailable', status: 502, arrived: 'maybe' },
    ],
    [{ kind: 'reset' }, { kind: 'unreachable', arrived: 'maybe' }],
    [{ kind: 'hang' }, { kind: 'unreachable', code: 'TIMEOUT', arrived: 'maybe' }],
  ];

  // Short only where it must run out: on a busy machine any other request may take long.
  const limit = (behaviour: Behaviour): Partial<GitHubConnection> =>
    behaviour.kind === 'hang' || ('answer' in behaviour && behaviour.answer === 'hang')
      ? { timeoutMs: 1_000 }
      : {};

  test.each(CASES)('before it took effect: %o', async (behaviour, problem) => {
    github.secrets.add(PRODUCTION, NAME);
    const printed = ['log', 'warn', 'error', 'info', 'debug'] as const;
    const spies = printed.map((name) => vi.spyOn(console, name).mockImplementation(() => undefined));
    github.order(behaviour, { method: 'PUT' });
    const failure = await storeOf(ENVIRONMENT, limit(behaviour)).write(VALUE);
    expect(failure).toMatchObject({ ok: false, problem });
    expect(JSON.stringify(failure)).not.toContain(VALUE);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    expect(github.secretValue(PRODUCTION, NAME)).toBe('an older value');
    // Whether to send it again is for the caller to say.
    expect(github.requests.filter(({ method }) => method === 'PUT').length).toBe(1);
  });

  test.each([
    [{ kind: 'after-effect', answer: 'reset' }, { kind: 'unreachable' }],
    [
      { kind: 'after-effect', answer: 'hang' },
      { kind: 'unreachable', code: 'TIMEOUT' },
    ],
    [
      { kind: 'after-effect', answer: 'server-error' },
      { kind: 'unavailable', status: 500 },
    ],
    [
      { kind: 'after-effect', answer: 'html' },
      { kind: 'not-github', status: 200 },
    ],
  ] as [Behaviour, object][])('after it took effect: %o', async (behaviour, problem) => {
    const { updatedAt } = github.secrets.add(PRODUCTION, NAME);
    github.order(behaviour, { method: 'PUT' });
    const failure = await storeOf(ENVIRONMENT, limit(behaviour)).write(VALUE);
    expect(failure).toMatchObject({ ok: false, problem: { ...problem, arrived: 'maybe' } });
    expect(github.secretValue(PRODUCTION, NAME)).toBe(VALUE);
    const found = await storeOf(ENVIRONMENT).read();
    expect(found).toMatchObject({ ok: true, value: { updatedAt: updatedAt + 1_000 } });
    expect(await storeOf(ENVIRONMENT).write(VALUE)).toMatchObject({ ok: true });
  });

  test.each(CASES)('before it was sent, because the key did not come: %o', async (behaviour, problem) => {
    const isTemporary = behaviour.kind === 'server-error' || behaviour.kind === 'reset';
    const times = isTemporary || ('status' in behaviour && behaviour.status === 502) ? 2 : 1;
    github.order(behaviour, { method: 'GET', path: /public-key$/ }, times);
    // GitHub shows the repository, and does not say that there is the environment.
    const kind = behaviour.kind === 'not-found' ? { kind: 'no-environment' } : {};
    expect(await storeOf(ENVIRONMENT, limit(behaviour)).write(VALUE)).toMatchObject({
      ok: false,
      problem: { ...problem, ...kind, arrived: 'no' },
    });
    expect(github.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
    expect(await storeOf(ENVIRONMENT).write(VALUE)).toMatchObject({ ok: true });
  });

  test('before it was sent: nobody is there, or nobody has a token', async () => {
    const other = await startOther({});
    other.close();
    expect(await secretStoreOf(connect(other), ENVIRONMENT).write(VALUE)).toMatchObject({
      problem: { kind: 'unreachable', code: 'ECONNREFUSED', arrived: 'no' },
    });
    expect(await storeOf(ENVIRONMENT, { token: '' }).write(VALUE)).toEqual({
      ok: false,
      problem: { kind: 'no-token', arrived: 'no' },
    });
    expect(github.requests).toEqual([]);
  });

  test('the value is longer than GitHub takes', async () => {
    expect(await storeOf(ENVIRONMENT).write('x'.repeat(VALUE_MAX))).toMatchObject({ ok: true });
    expect(await storeOf(ENVIRONMENT).write('x'.repeat(VALUE_MAX + 1))).toMatchObject({
      problem: { kind: 'other', status: 422, arrived: 'no' },
    });
  });
});

describe('a read that fails', () => {
  test.each([
    [{ kind: 'server-error' }, 2],
    [{ kind: 'reset' }, 2],
    [{ kind: 'no-permission' }, 1],
    [{ kind: 'secondary-limit', retryAfter: 1 }, 1],
  ] as [Behaviour, number][])('is sent again once, where that can help: %o', async (behaviour, requests) => {
    github.secrets.add(PRODUCTION, NAME);
    github.order(behaviour, {}, requests);
    expect(await storeOf(ENVIRONMENT).read()).toMatchObject({ ok: false, problem: { arrived: 'no' } });
    expect(github.requests.length).toBe(requests);
    github.order({ kind: 'server-error' });
    expect(await storeOf(ENVIRONMENT).read()).toMatchObject({ ok: true });
  });

  test.each([
    ['a time', 'yesterday'],
    ['a time', '2026-11-25'],
    ['a time', 1_795_132_800],
    ['a time', undefined],
  ])('because it has not %s: %s', async (_name, updated_at) => {
    const other = await startOther({ [`/${NAME}`]: { name: NAME, updated_at } });
    const store = secretStoreOf(connect(other), ENVIRONMENT);
    expect(await store.read()).toEqual({
      ok: false,
      problem: { kind: 'not-github', status: 200, arrived: 'no' },
    });
    other.close();
  });

  test('a time may be of any zone', async () => {
    const other = await startOther({ [`/${NAME}`]: { name: NAME, updated_at: '2026-11-25T22:00:00-08:00' } });
    const store = secretStoreOf(connect(other), ENVIRONMENT);
    expect(await store.read()).toEqual({
      ok: true,
      value: { updatedAt: Date.parse('2026-11-26T06:00:00Z') },
    });
    other.close();
  });
});

test.each([
  ['no key', {}],
  ['a short key', { key_id: '1', key: Buffer.alloc(31, 7).toString('base64') }],
  ['no base64', { key_id: '1', key: '*'.repeat(44) }],
  ['no id', { key_id: '', key: Buffer.alloc(32, 7).toString('base64') }],
  ['a key that everybody can open', { key_id: '1', key: Buffer.alloc(32).toString('base64') }],
])('nothing is sealed for %s', async (_name, key) => {
  const other = await startOther({ '/public-key': key });
  const store = secretStoreOf(connect(other), ENVIRONMENT);
  expect(await store.write(VALUE)).toMatchObject({
    ok: false,
    problem: { kind: 'not-github', arrived: 'no' },
  });
  expect(other.methods).toEqual(['GET']);
  other.close();
});

test.each([
  ['environments=write', 'environments=write'],
  ['secrets=read; organization_secrets=write', 'secrets=read; organization_secrets=write'],
  ['contents=read,pull_requests=write; issues=read', 'contents=read,pull_requests=write; issues=read'],
  ['', undefined],
  ['::error::x', undefined],
  ['environments=write <b>', undefined],
  [`a=${'b'.repeat(600)}`, undefined],
])('the permissions are shown only as GitHub writes them: %s', async (header, shown) => {
  github.order({ kind: 'headers', headers: { 'x-accepted-github-permissions': header } });
  const read = await storeOf(ENVIRONMENT, { token: TOKEN }).read();
  expect(read).toMatchObject({ ok: false, problem: { kind: 'no-permission' } });
  expect(read.ok ? '' : read.problem.acceptedPermissions).toBe(shown);
});
