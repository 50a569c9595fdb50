import sodium from 'libsodium-wrappers';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  APP_TOKEN,
  type Behaviour,
  type GitHubServer,
  type Permission,
  ROTATION_APP,
  type SecretPlace,
  startGitHubServer,
  VALUE_MAX,
} from './index.ts';

let github: GitHubServer;
beforeAll(() => sodium.ready);
beforeEach(async () => {
  github = await startGitHubServer();
  github.secrets.place(PRODUCTION);
});
afterEach(() => github.close());

const REPOSITORY = 'octo-org/credentials';
const PRODUCTION = { repository: REPOSITORY, environment: 'production' };
const ENVIRONMENT = `/repos/${REPOSITORY}/environments/production`;
const REPO = `/repos/${REPOSITORY}`;
const ORG = '/orgs/octo-org';
/** An operation on each place, by what it needs. */
const PLACES: [string, SecretPlace, Permission][] = [
  [`${ENVIRONMENT}/secrets`, PRODUCTION, 'environments'],
  [`${REPO}/actions/secrets`, { repository: REPOSITORY }, 'secrets'],
  [`${REPO}/dependabot/secrets`, { repository: REPOSITORY, dependabot: true }, 'dependabot_secrets'],
  [`${ORG}/actions/secrets`, { organization: 'octo-org' }, 'organization_secrets'],
  [
    `${ORG}/dependabot/secrets`,
    { organization: 'octo-org', dependabot: true },
    'organization_dependabot_secrets',
  ],
];

function send(path: string, method = 'GET', body?: unknown): Promise<Response> {
  return fetch(`${github.url}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github.v3+json',
      authorization: `token ${APP_TOKEN}`,
      'user-agent': 'a test',
      'x-github-api-version': '2022-11-28',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function ask(
  ...request: Parameters<typeof send>
): Promise<{ status: number; body: unknown; accepted: string | null }> {
  const response = await send(...request);
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? undefined : JSON.parse(text),
    accepted: response.headers.get('x-accepted-github-permissions'),
  };
}

/** A body of libsodium's own, for the key that GitHub names. */
async function sealed(secrets: string, value: string): Promise<{ encrypted_value: string; key_id: string }> {
  const { body } = await ask(`${secrets}/public-key`);
  const { key, key_id } = body as { key: string; key_id: string };
  const box = sodium.crypto_box_seal(Buffer.from(value), Buffer.from(key, 'base64'));
  return { encrypted_value: Buffer.from(box).toString('base64'), key_id };
}

function grant(permissions: Partial<Record<Permission, 'read' | 'write'>>): void {
  github.accounts.set(APP_TOKEN, { ...ROTATION_APP, permissions });
}

describe.each(PLACES)('%s', (secrets, place, permission) => {
  const visibility = place.organization === undefined ? {} : { visibility: 'private' };

  test('keeps the value in a box of libsodium', async () => {
    grant({ [permission]: 'write' });
    const box = await sealed(secrets, 'a value');
    github.secrets.now = Date.parse('2026-11-25T00:00:00Z');
    expect(await ask(`${secrets}/A_NAME`, 'PUT', { ...box, ...visibility })).toMatchObject({
      status: 201,
      body: {},
    });
    expect(github.secretValue(place, 'A_NAME')).toBe('a value');
    const created_at = '2026-11-25T00:00:01Z';
    const name = 'A_NAME';
    expect(await ask(`${secrets}/a_name`)).toMatchObject({
      status: 200,
      body: { name, created_at, updated_at: created_at, ...visibility },
    });
    const again = { ...(await sealed(secrets, 'another')), ...visibility };
    expect(await ask(`${secrets}/A_NAME`, 'PUT', again)).toMatchObject({ status: 204, body: undefined });
    expect(await ask(`${secrets}/A_NAME`)).toMatchObject({
      body: { created_at, updated_at: '2026-11-25T00:00:02Z' },
    });
    expect(github.secretValue(place, 'A_NAME')).toBe('another');
  });

  test('refuses what GitHub cannot open or does not take', async () => {
    grant({ [permission]: 'write', environments: 'write', secrets: 'write' });
    const box = { ...(await sealed(secrets, 'a value')), ...visibility };
    const other = await sealed(secrets === PLACES[0]?.[0] ? `${REPO}/actions/secrets` : PLACES[0]![0], 'x');
    const put = async (body: object, name = 'A_NAME'): Promise<number> =>
      (await ask(`${secrets}/${name}`, 'PUT', body)).status;
    expect(await put({ ...box, key_id: other.key_id })).toBe(422);
    expect(await put({ ...box, encrypted_value: other.encrypted_value })).toBe(422);
    expect(await put({ ...box, encrypted_value: 'AAAA' })).toBe(422);
    expect(await put(box, 'GITHUB_TOKEN')).toBe(422);
    expect(await put(box, '1ST')).toBe(422);
    expect(await put({ ...box, ...(await sealed(secrets, 'x'.repeat(VALUE_MAX + 1))) })).toBe(422);
    expect(github.secretValue(place, 'A_NAME')).toBeUndefined();
  });

  test('wants the permission, and names it', async () => {
    github.secrets.add(place, 'A_NAME');
    grant({ [permission]: 'write' });
    const body = { ...(await sealed(secrets, 'a value')), ...visibility };
    expect((await ask(`${secrets}/A_NAME`)).accepted).toBe(`${permission}=read`);
    expect((await ask(`${secrets}/A_NAME`, 'PUT', body)).accepted).toBe(`${permission}=write`);
    grant({ [permission]: 'read' });
    expect(await ask(`${secrets}/A_NAME`)).toMatchObject({ status: 200 });
    expect(await ask(`${secrets}/public-key`)).toMatchObject({ status: 200 });
    expect(await ask(`${secrets}/A_NAME`, 'PUT', body)).toMatchObject({
      status: 403,
      accepted: `${permission}=write`,
    });
    const others = PLACES.map(([, , name]) => name).filter((name) => name !== permission);
    grant(Object.fromEntries(others.map((name) => [name, 'write'])));
    for (const path of ['public-key', 'A_NAME', 'NO_NAME'])
      expect(await ask(`${secrets}/${path}`)).toMatchObject({ status: 403, accepted: `${permission}=read` });
  });

  test.each([
    ['a number', { encrypted_value: 1, key_id: '1' }, 'must be string'],
    ['base64url', { encrypted_value: '_-__', key_id: '1' }, 'pattern'],
    ['an unknown member', { encrypted_value: 'AAAA', key_id: '1', name: 'A' }, 'additional properties'],
    ['a repository', { encrypted_value: 'AAAA', key_id: '1', owner: 'octo-org' }, 'additional properties'],
  ])('a body that GitHub does not describe is a violation: %s', async (_name, body, violation) => {
    grant({ [permission]: 'write' });
    expect((await ask(`${secrets}/A_NAME`, 'PUT', body)).status).toBe(400);
    expect(github.takeViolations().join('\n')).toContain(violation);
  });

  test.each([
    [{ kind: 'not-found' }, 404],
    [{ kind: 'unprocessable' }, 422],
    [{ kind: 'no-permission' }, 403],
    [{ kind: 'secondary-limit', retryAfter: 1 }, 429],
    [{ kind: 'secondary-limit', status: 403 }, 403],
    [{ kind: 'primary-limit', resetAt: 1 }, 403],
    [{ kind: 'server-error' }, 500],
    [{ kind: 'after-effect', answer: 'server-error' }, 500],
    [{ kind: 'after-effect', answer: 'html' }, 200],
    [{ kind: 'after-effect', answer: 'reset' }, undefined],
  ] as [Behaviour, number | undefined][])('fails on order: %o', async (behaviour, status) => {
    grant({ [permission]: 'write' });
    const body = { ...(await sealed(secrets, 'a value')), ...visibility };
    github.order(behaviour, { method: 'PUT' });
    const answer = send(`${secrets}/A_NAME`, 'PUT', body);
    if (status === undefined) await expect(answer).rejects.toThrow();
    else expect((await answer).status).toBe(status);
    const tookEffect = behaviour.kind === 'after-effect';
    expect(github.secretValue(place, 'A_NAME')).toBe(tookEffect ? 'a value' : undefined);
  });
});

describe('a secret of an organization', () => {
  const place = { organization: 'octo-org' };
  const secrets = `${ORG}/actions/secrets`;
  beforeEach(() => grant({ organization_secrets: 'write' }));

  test('is for those repositories that are sent, and for no other', async () => {
    const box = await sealed(secrets, 'a value');
    const put = async (more: object): Promise<number> =>
      (await ask(`${secrets}/A_NAME`, 'PUT', { ...box, ...more })).status;
    expect(await put({ visibility: 'selected', selected_repository_ids: [7, '9'] })).toBe(201);
    expect(github.secrets.secret(place, 'A_NAME')).toMatchObject({ repositories: [7, 9] });
    expect(await put({ visibility: 'selected' })).toBe(204);
    expect(github.secrets.secret(place, 'A_NAME')).toMatchObject({ repositories: [] });
    expect(await put({ visibility: 'all', selected_repository_ids: [7] })).toBe(422);
    expect(await ask(`${secrets}/NO_NAME/repositories`)).toMatchObject({ status: 404 });
  });

  test('lists them in pages, without those that the token may not see', async () => {
    const repositories = [11, 12, 13, 14, 15];
    github.secrets.add(place, 'A_NAME', { visibility: 'selected', repositories, hidden: [12] });
    const list = async (query: string): Promise<object> =>
      (await ask(`${secrets}/A_NAME/repositories?${query}`)).body as object;
    expect(await list('per_page=3')).toMatchObject({
      total_count: 5,
      repositories: [{ id: 11 }, { id: 13 }, { id: 14 }],
    });
    expect(await list('per_page=3&page=2')).toMatchObject({ total_count: 5, repositories: [{ id: 15 }] });
  });
});

describe('a variable of an environment', () => {
  const variables = `${ENVIRONMENT}/variables`;

  test('is created once, and then updated', async () => {
    expect(await ask(`${variables}/A_NAME`)).toMatchObject({ status: 404 });
    expect(await ask(`${variables}/A_NAME`, 'PATCH', { value: 'x' })).toMatchObject({ status: 404 });
    expect(await ask(variables, 'POST', { name: 'A_NAME', value: 'x' })).toMatchObject({ status: 201 });
    expect(await ask(variables, 'POST', { name: 'A_NAME', value: 'y' })).toMatchObject({ status: 409 });
    expect(await ask(`${variables}/A_NAME`, 'PATCH', { value: 'z' })).toMatchObject({ status: 204 });
    expect(await ask(`${variables}/a_name`)).toMatchObject({ body: { name: 'A_NAME', value: 'z' } });
    const long = { name: 'A_NAME', value: 'x'.repeat(VALUE_MAX + 1) };
    expect(await ask(`${variables}/A_NAME`, 'PATCH', long)).toMatchObject({ status: 422 });
    expect(github.secrets.variable(PRODUCTION, 'A_NAME')).toBe('z');
  });

  test('needs the permission for environments', async () => {
    grant({ environments: 'read' });
    expect(await ask(`${variables}/A_NAME`)).toMatchObject({ status: 404, accepted: 'environments=read' });
    expect(await ask(variables, 'POST', { name: 'A', value: 'x' })).toMatchObject({
      status: 403,
      accepted: 'environments=write',
    });
  });
});

test('an environment is shown to who may read Actions, and a repository to everybody whom it is there for', async () => {
  expect(await ask(ENVIRONMENT)).toMatchObject({ status: 403, accepted: 'actions=read' });
  grant({ actions: 'read' });
  expect(await ask(ENVIRONMENT)).toMatchObject({ status: 200, body: { name: 'production' } });
  expect(await ask(`/repos/${REPOSITORY}/environments/staging`)).toMatchObject({ status: 404 });
  grant({});
  expect(await ask(REPO)).toMatchObject({ status: 200, accepted: 'metadata=read' });
  expect(await ask('/repos/octo-org/other')).toMatchObject({ status: 404 });
  expect(await ask('/orgs/other-org/actions/secrets/public-key')).toMatchObject({ status: 404 });
});
