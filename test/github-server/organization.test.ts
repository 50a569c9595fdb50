import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  APP_TOKEN,
  type GitHubServer,
  type Permission,
  ROTATION_APP,
  startGitHubServer,
  TOKEN,
} from './index.ts';

let github: GitHubServer;
beforeEach(async () => {
  github = await startGitHubServer();
});
afterEach(() => github.close());

type Listed = { id: number; name: string }[];
type Reply = { status: number; body: unknown; headers: Headers };

async function ask(path: string, token = APP_TOKEN): Promise<Reply> {
  const response = await fetch(`${github.url}${path}`, {
    headers: {
      accept: 'application/vnd.github.v3+json',
      authorization: `token ${token}`,
      'user-agent': 'a test',
      'x-github-api-version': '2022-11-28',
    },
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

const ids = ({ body }: Reply): number[] => (body as Listed).map(({ id }) => id);
function grant(...permissions: Permission[]): void {
  const granted = Object.fromEntries(permissions.map((permission) => [permission, 'read' as const]));
  github.accounts.set(APP_TOKEN, { ...ROTATION_APP, permissions: granted });
}

describe('the repositories of an organization', () => {
  test('are listed, sorted and cut into pages', async () => {
    for (const id of [3, 1, 2]) github.organization.add({ id, name: `r${4 - id}`, fork: id === 2 });
    github.organization.add({ id: 9, visible: false });
    expect(ids(await ask('/orgs/octo-org/repos'))).toEqual([3, 2, 1]);
    expect(ids(await ask('/orgs/Octo-Org/repos?sort=created&direction=asc'))).toEqual([1, 2, 3]);
    expect(ids(await ask('/orgs/octo-org/repos?sort=full_name'))).toEqual([3, 2, 1]);
    expect(ids(await ask('/orgs/octo-org/repos?type=forks'))).toEqual([2]);
    const first = await ask('/orgs/octo-org/repos?per_page=2');
    expect(ids(first)).toEqual([3, 2]);
    expect(first.headers.get('link')).toMatch(/page=2>; rel="next", .*page=2>; rel="last"$/);
    expect((await ask('/orgs/octo-org/repos?per_page=2&page=2')).headers.get('link')).toBeNull();
    expect((await ask('/orgs/other/repos')).status).toBe(404);
  });

  test('of an App are those on which it is installed', async () => {
    github.organization.add({ id: 1 });
    github.organization.add({ id: 2, installed: false });
    expect(await ask('/installation/repositories')).toMatchObject({
      status: 200,
      body: { total_count: 2, repository_selection: 'all', repositories: [{ id: 1 }, { id: 2 }] },
    });
    github.organization.selection = 'selected';
    expect(await ask('/installation/repositories')).toMatchObject({
      body: { total_count: 1, repository_selection: 'selected', repositories: [{ id: 1 }] },
    });
    expect((await ask('/installation/repositories', TOKEN)).status).toBe(403);
  });

  test('have custom properties, with a permission', async () => {
    github.organization.add({ id: 1, name: 'one', properties: { team: 'web', tier: ['1'], none: null } });
    expect((await ask('/orgs/octo-org/properties/values')).status).toBe(403);
    grant('organization_custom_properties');
    expect((await ask('/orgs/octo-org/properties/values')).body).toEqual([
      {
        repository_id: 1,
        repository_name: 'one',
        repository_full_name: 'octo-org/one',
        properties: [
          { property_name: 'team', value: 'web' },
          { property_name: 'tier', value: ['1'] },
          { property_name: 'none', value: null },
        ],
      },
    ]);
    github.organization.propertiesInLists = true;
    expect((await ask('/orgs/octo-org/repos')).body).toMatchObject([{ custom_properties: { team: 'web' } }]);
  });

  test('are there by name, if the token may see them', async () => {
    const one = github.organization.add({ name: 'one', visibility: 'internal' });
    expect(await ask('/repos/octo-org/one')).toMatchObject({
      body: { visibility: 'internal', private: true },
    });
    one.visible = false;
    expect((await ask('/repos/octo-org/one')).status).toBe(404);
    expect((await ask('/repos/octo-org/one/actions/secrets')).status).toBe(404);
  });
});

describe('names', () => {
  const REPO = '/repos/octo-org/one';
  const cases: [string, Permission, string][] = [
    ['/orgs/octo-org/actions/secrets', 'organization_secrets', 'secrets'],
    ['/orgs/octo-org/dependabot/secrets', 'organization_dependabot_secrets', 'secrets'],
    ['/orgs/octo-org/actions/variables', 'organization_actions_variables', 'variables'],
    [`${REPO}/actions/secrets`, 'secrets', 'secrets'],
    [`${REPO}/dependabot/secrets`, 'dependabot_secrets', 'secrets'],
    [`${REPO}/actions/variables`, 'actions_variables', 'variables'],
    [`${REPO}/environments`, 'actions', 'environments'],
    [`${REPO}/environments/stage/secrets`, 'environments', 'secrets'],
    [`${REPO}/environments/stage/variables`, 'environments', 'variables'],
  ];
  test.each(cases)('%s need %s', async (path, permission, member) => {
    github.organization.add({ name: 'one' });
    const repository = 'octo-org/one';
    for (const place of [
      { organization: 'octo-org' },
      { organization: 'octo-org', dependabot: true },
      { repository },
      { repository, dependabot: true },
      { repository, environment: 'stage' },
    ] as const) {
      for (const name of ['A', 'B', 'C']) github.secrets.add(place, name);
      for (const name of ['A', 'B', 'C']) github.secrets.addVariable(place, name, 'a value');
    }
    for (const environment of ['a', 'b']) github.secrets.place({ repository, environment });
    grant();
    expect(await ask(path)).toMatchObject({ status: 403 });
    grant(permission);
    const { body, headers } = await ask(`${path}?per_page=2`);
    expect(body).toMatchObject({ total_count: 3, [member]: { length: 2 } });
    expect(headers.get('x-accepted-github-permissions')).toBe(`${permission}=read`);
    expect(headers.get('link')).toContain('rel="next"');
    expect((await ask(`${path}?per_page=2&page=2`)).body).toMatchObject({ [member]: { length: 1 } });
  });

  test('of variables come in pages of thirty', async () => {
    await ask('/orgs/octo-org/actions/variables?per_page=31');
    expect(github.takeViolations().join()).toContain('per_page is above 30');
  });
});

describe('the limits', () => {
  let now = Date.parse('2026-11-25T12:00:00Z');
  beforeEach(() => {
    github.rate.now = () => now;
  });
  const limits = async (): Promise<(number | string | null)[]> => {
    const { status, headers } = await ask('/orgs/octo-org/repos');
    const of = (name: string): string | null => headers.get(`x-ratelimit-${name}`);
    return [status, of('remaining'), of('used'), of('reset'), headers.get('retry-after')];
  };

  test('the primary one counts for an hour, and refuses', async () => {
    github.rate.limit = 2;
    const reset = String((now + 3_600_000) / 1_000);
    expect(await limits()).toEqual([200, '1', '1', reset, null]);
    now += 1_000;
    expect(await limits()).toEqual([200, '0', '2', reset, null]);
    expect(await limits()).toEqual([403, '0', '2', reset, null]);
    now += 3_599_000;
    expect((await limits()).slice(0, 2)).toEqual([200, '1']);
    github.rate.used = 2;
    expect((await limits())[0]).toBe(403);
    expect(github.rate.refused).toBe(2);
  });

  test('the secondary one counts for a minute, and says how long to wait', async () => {
    github.rate.perMinute = 1;
    expect((await limits())[0]).toBe(200);
    now += 20_000;
    expect(await limits()).toEqual([403, '999', null, null, '40']);
    github.rate.saysRetryAfter = false;
    expect((await limits())[4]).toBeNull();
    now += 60_000;
    expect((await limits())[0]).toBe(200);
  });
});
