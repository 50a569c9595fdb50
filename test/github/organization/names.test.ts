import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leftOverNames } from '../../../src/audit/left-over.ts';
import { type Names, namesLister } from '../../../src/github/index.ts';
import type { GitHubServer, Permission } from '../../github-server/index.ts';
import { budgetOf, connect, grant, startFor, VirtualClock } from './support.ts';

const ALL: Permission[] = [
  'actions',
  'environments',
  'secrets',
  'actions_variables',
  'dependabot_secrets',
  'organization_secrets',
  'organization_actions_variables',
  'organization_dependabot_secrets',
];
const repository = 'octo-org/portal';
const organization = 'octo-org';
const VALUE = 'a value that nobody may see';

let github: GitHubServer;
beforeEach(async () => {
  github = await startFor(new VirtualClock(), ...ALL);
  github.organization.add({ name: 'portal' });
});
afterEach(() => github.close());

const texts = ({ names }: Names): string[] =>
  names.map(({ kind, place, name }) => `${kind} ${name} ${place}`);
function fill(): void {
  for (const [at, environment] of ['stage', 'a/b'].entries()) {
    github.secrets.add({ repository, environment }, `KEY_${at}`);
    github.secrets.addVariable({ repository, environment }, `METASCOPES_${at}`, VALUE);
  }
  github.secrets.add({ repository }, 'ADOBE_PRIVATE_KEY', { value: VALUE });
  github.secrets.add({ repository, dependabot: true }, 'OF_DEPENDABOT');
  github.secrets.addVariable({ repository }, 'CLIENT_ID', VALUE);
  github.secrets.add({ organization }, 'OF_ALL', { value: VALUE });
  github.secrets.addVariable({ organization }, 'ORG_ID', VALUE);
  github.secrets.add({ organization, dependabot: true }, 'ALL_OF_DEPENDABOT');
}

describe('the names of a repository', () => {
  test('are those of its secrets and variables, and of each environment', async () => {
    fill();
    const found = await namesLister(connect(github)).ofRepository(repository);
    expect(texts(found)).toEqual([
      'secret ADOBE_PRIVATE_KEY repository',
      'variable CLIENT_ID repository',
      'secret KEY_0 environment stage',
      'variable METASCOPES_0 environment stage',
      'secret KEY_1 environment a/b',
      'variable METASCOPES_1 environment a/b',
    ]);
    expect(found.unread).toEqual([]);
    expect(JSON.stringify(found)).not.toContain(VALUE);
    expect(leftOverNames(found.names).map(({ name, place }) => `${name} ${place}`)).toEqual([
      'ADOBE_PRIVATE_KEY repository',
      'METASCOPES_0 environment stage',
      'METASCOPES_1 environment a/b',
    ]);
  });

  test('cost 3 requests, 2 more for each environment, 1 more with Dependabot', async () => {
    const cost = async (dependabot: boolean): Promise<number> => {
      const { budget } = budgetOf(new VirtualClock());
      await namesLister(connect(github, { gate: budget }), { dependabot }).ofRepository(repository);
      return budget.count().sent;
    };
    expect(await cost(false)).toBe(3);
    expect(await cost(true)).toBe(4);
    fill();
    expect(await cost(false)).toBe(7);
  });

  test('come in pages, those of variables in smaller ones', async () => {
    for (let at = 0; at < 101; at++) github.secrets.add({ repository }, `SECRET_${at}`);
    for (let at = 0; at < 31; at++) github.secrets.addVariable({ repository }, `VARIABLE_${at}`, VALUE);
    const { names } = await namesLister(connect(github)).ofRepository(repository);
    expect(names).toHaveLength(132);
    expect(github.requests).toHaveLength(5);
  });

  test('with too many environments are cut', async () => {
    for (let at = 0; at < 51; at++) github.secrets.place({ repository, environment: `e${at}` });
    const { unread } = await namesLister(connect(github)).ofRepository(repository);
    expect(unread).toEqual([
      { place: 'repository', what: 'environments', cut: { reason: 'too-many', most: 50 } },
    ]);
    expect(github.requests).toHaveLength(103);
  });

  test('of an environment whose name is a way to somewhere else are not asked for', async () => {
    github.secrets.place({ repository, environment: '..' });
    const { unread } = await namesLister(connect(github)).ofRepository(repository);
    expect(unread.map(({ place, what }) => `${what} of ${place}`)).toEqual([
      'secrets of environment ..',
      'variables of environment ..',
    ]);
    expect(github.requests).toHaveLength(3);
  });

  test('of what can be no repository are not asked for', async () => {
    const { names, unread } = await namesLister(connect(github)).ofRepository('../..');
    expect([names.length, unread.length, github.requests.length]).toEqual([0, 3, 0]);
  });
});

describe('the names of an organization', () => {
  test('are those of its secrets and variables', async () => {
    fill();
    const lister = namesLister(connect(github), { dependabot: true });
    const found = await lister.ofOrganization(organization);
    expect(texts(found)).toEqual([
      'secret OF_ALL organization',
      'variable ORG_ID organization',
      'secret ALL_OF_DEPENDABOT organization, Dependabot',
    ]);
    expect(found.unread).toEqual([]);
    expect(JSON.stringify(found)).not.toContain(VALUE);
  });
});

describe('what may not be listed', () => {
  test.each<[Permission, string[]]>([
    ['secrets', ['secrets of repository']],
    ['actions_variables', ['variables of repository']],
    ['actions', ['environments of repository']],
    [
      'environments',
      [
        'secrets of environment stage',
        'variables of environment stage',
        'secrets of environment a/b',
        'variables of environment a/b',
      ],
    ],
  ])('without the permission %s is told by its place', async (missing, places) => {
    fill();
    grant(github, ...ALL.filter((permission) => permission !== missing));
    const { unread } = await namesLister(connect(github)).ofRepository(repository);
    expect(unread.map(({ place, what }) => `${what} of ${place}`)).toEqual(places);
    expect(unread[0]?.cut).toMatchObject({
      failure: { kind: 'no-permission', acceptedPermissions: `${missing}=read` },
    });
  });

  test('is not asked again in the next repository, and is told there as well', async () => {
    github.organization.add({ name: 'other' });
    grant(github);
    const lister = namesLister(connect(github));
    const first = await lister.ofRepository(repository);
    expect(first.unread).toHaveLength(3);
    expect(github.requests).toHaveLength(3);
    expect(await lister.ofRepository('octo-org/other')).toEqual(first);
    expect(github.requests).toHaveLength(3);
  });

  test('by a person is asked again: their permissions differ', async () => {
    github.order({ kind: 'refuse', status: 403, message: 'Must have admin rights to Repository.' });
    const lister = namesLister(connect(github));
    expect((await lister.ofRepository(repository)).unread).toHaveLength(1);
    expect((await lister.ofRepository(repository)).unread).toEqual([]);
  });

  test('because the repository is gone is told for each part', async () => {
    const { unread } = await namesLister(connect(github)).ofRepository('octo-org/gone');
    expect(unread.map(({ what, cut }) => [what, cut])).toMatchObject([
      ['secrets', { failure: { kind: 'not-found' } }],
      ['variables', { failure: { kind: 'not-found' } }],
      ['environments', { failure: { kind: 'not-found' } }],
    ]);
  });
});
