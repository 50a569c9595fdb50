import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AuditRepository } from '../../../src/audit/model.ts';
import { listRepositories, visibilityOfController } from '../../../src/github/index.ts';
import { type Behaviour, type GitHubServer, TOKEN } from '../../github-server/index.ts';
import { startOther } from '../secrets/support.ts';
import { budgetOf, connect, grant, startFor, VirtualClock } from './support.ts';

let github: GitHubServer;
beforeEach(async () => {
  github = await startFor(new VirtualClock());
});
afterEach(() => github.close());

const ORGANIZATION = { organization: 'octo-org' };
const add = (count: number): void => {
  for (let at = 0; at < count; at++) github.organization.add();
};

describe('the list of repositories', () => {
  test('is what an audit starts from', async () => {
    github.organization.add({
      id: 7,
      name: 'portal.js',
      visibility: 'internal',
      topics: ['adobe'],
      defaultBranch: 'trunk',
    });
    github.organization.add({ id: 8, visibility: 'public', archived: true, fork: true, size: 0 });
    const { repositories, ...rest } = await listRepositories(connect(github), ORGANIZATION);
    expect(repositories satisfies AuditRepository[]).toEqual([
      {
        id: 7,
        name: 'octo-org/portal.js',
        visibility: 'internal',
        archived: false,
        fork: false,
        defaultBranch: 'trunk',
        topics: ['adobe'],
        properties: {},
        empty: false,
      },
      {
        id: 8,
        name: 'octo-org/repository-8',
        visibility: 'public',
        archived: true,
        fork: true,
        defaultBranch: 'main',
        topics: [],
        properties: {},
        empty: true,
      },
    ]);
    expect(rest).toEqual({ properties: 'not-asked' });
  });

  test.each([
    [0, 1],
    [100, 1],
    [101, 2],
    [1_000, 10],
  ])('of %d costs %d requests', async (count, requests) => {
    add(count);
    const { budget } = budgetOf(new VirtualClock());
    const { repositories, cut } = await listRepositories(connect(github, { gate: budget }), ORGANIZATION);
    expect([repositories.length, cut]).toEqual([count, undefined]);
    expect(budget.count()).toMatchObject({ sent: requests, byRoute: { 'GET /orgs/{org}/repos': requests } });
  });

  test('of an App is that of its installation, and says what it hides', async () => {
    add(150);
    github.organization.add({ installed: false });
    const list = (): ReturnType<typeof listRepositories> =>
      listRepositories(connect(github), { installation: true });
    expect(await list()).toMatchObject({ repositories: { length: 151 } });
    expect(await list()).not.toHaveProperty('selected');
    github.organization.selection = 'selected';
    expect(await list()).toMatchObject({ repositories: { length: 150 }, selected: true });
    expect(await listRepositories(connect(github, { token: TOKEN }), { installation: true })).toMatchObject({
      repositories: [],
      cut: { reason: 'failed', failure: { kind: 'no-permission' } },
    });
  });

  test.each<[Behaviour, object]>([
    [{ kind: 'no-permission' }, { kind: 'no-permission' }],
    [{ kind: 'server-error' }, { kind: 'unavailable' }],
    [
      { kind: 'primary-limit', resetAt: 1_795_190_400 },
      { kind: 'rate-limited', resetAt: 1_795_190_400_000 },
    ],
    [{ kind: 'html', status: 200 }, { kind: 'not-github' }],
  ])('that is cut by %o says so, with what came before', async (behaviour, failure) => {
    add(250);
    github.before = () => {
      if (github.requests.length === 2) github.order(behaviour, {}, 2);
    };
    const { repositories, cut } = await listRepositories(connect(github), ORGANIZATION);
    expect(repositories).toHaveLength(100);
    expect(cut).toMatchObject({ reason: 'failed', page: 2, failure });
  });

  test('that changes while it is read has each repository once', async () => {
    add(150);
    github.before = () => {
      if (github.requests.length === 2) github.organization.add({ id: 1 });
    };
    const { repositories } = await listRepositories(connect(github), ORGANIZATION);
    expect(new Set(repositories.map(({ id }) => id)).size).toBe(repositories.length);
    expect(repositories).toHaveLength(150);
  });

  test('of an App that has fewer than GitHub says is cut', async () => {
    const other = await startOther({
      'page=1': { total_count: 3, repositories: [{ id: 1, full_name: 'a/b', private: true, fork: false }] },
    });
    const found = await listRepositories(connect({ ...github, url: other.url }), { installation: true });
    other.close();
    expect(found).toMatchObject({
      repositories: [
        { name: 'a/b', visibility: 'private', archived: false, topics: [], defaultBranch: undefined },
      ],
      cut: { reason: 'fewer', total: 3 },
    });
  });

  test.each([
    ['a way out of the folder', { full_name: 'octo-org/..' }],
    ['a way out of the address', { full_name: 'octo-org/a?b' }],
    ['a line break', { full_name: 'octo-org/a\n::error::' }],
    ['no owner', { full_name: 'a' }],
    ['an id that is none', { id: 0.5 }],
    ['an id beyond what numbers are exact for', { id: 2 ** 53 }],
    ['a topic without end', { topics: ['x'.repeat(1_001)] }],
  ])('with %s in a repository is cut, not shortened', async (_name, more) => {
    const good = { id: 1, full_name: 'octo-org/a', private: true, fork: false };
    const other = await startOther({ 'page=1': [good, { ...good, id: 2, ...more }] });
    const found = await listRepositories(connect({ ...github, url: other.url }), ORGANIZATION);
    other.close();
    expect(found).toMatchObject({ repositories: [], cut: { page: 1, failure: { kind: 'not-github' } } });
  });

  test('of an organization that is none asks nothing', async () => {
    for (const organization of ['', '..', 'a/b', 'a b', 'x'.repeat(101)]) {
      const { cut } = await listRepositories(connect(github), { organization });
      expect(cut).toMatchObject({ failure: { kind: 'not-found' } });
    }
    expect(github.requests).toEqual([]);
  });
});

describe('custom properties', () => {
  const properties = { team: 'web', tier: ['1', '2'], none: null };
  beforeEach(() => {
    add(1);
    github.organization.add({ id: 7, properties });
  });
  const list = (source: Parameters<typeof listRepositories>[1] = ORGANIZATION) =>
    listRepositories(connect(github), source, { properties: true });

  test.each([[ORGANIZATION], [{ installation: true as const }]])(
    'of %o are a second list',
    async (source) => {
      grant(github, 'organization_custom_properties');
      const found = await list(source);
      expect(found.properties).toBe('known');
      expect(found.repositories.map((one) => one.properties)).toEqual([
        { team: 'web', tier: ['1', '2'] },
        {},
      ]);
      expect(github.requests).toHaveLength(2);
    },
  );

  test('cost nothing where the list has them', async () => {
    github.organization.propertiesInLists = true;
    expect(await list()).toMatchObject({
      properties: 'known',
      repositories: [{ properties: { team: 'web', tier: ['1', '2'] } }, { properties: {} }],
    });
    expect(github.requests).toHaveLength(1);
  });

  test('that the App may not read are told, and the list is whole', async () => {
    expect(await list()).toMatchObject({
      repositories: { length: 2 },
      properties: {
        unread: {
          failure: {
            kind: 'no-permission',
            status: 403,
            acceptedPermissions: 'organization_custom_properties=read',
          },
        },
      },
    });
  });

  test('are not asked for where nobody wants them', async () => {
    expect((await listRepositories(connect(github), ORGANIZATION)).properties).toBe('not-asked');
    expect(github.requests).toHaveLength(1);
  });
});

describe('the visibility of the controller', () => {
  test.each(['public', 'internal', 'private'] as const)('is %s', async (visibility) => {
    github.organization.add({ name: 'controller', visibility });
    expect(await visibilityOfController(connect(github))).toBe(visibility);
  });

  test.each([
    [{ private: true }, 'private'],
    [{ private: false }, 'public'],
    [{ private: true, visibility: 'public' }, 'unknown'],
    [{ private: false, visibility: 'secret' }, 'unknown'],
  ])('said as %o is %s', async (body, visibility) => {
    const other = await startOther({ controller: body });
    expect(await visibilityOfController(connect({ ...github, url: other.url }))).toBe(visibility);
    other.close();
  });

  test('that cannot be read is a failure, not a guess', async () => {
    expect(await visibilityOfController(connect(github))).toMatchObject({ failure: { kind: 'not-found' } });
    github.order({ kind: 'server-error' }, {}, 2);
    expect(await visibilityOfController(connect(github))).toMatchObject({ failure: { kind: 'unavailable' } });
  });
});
