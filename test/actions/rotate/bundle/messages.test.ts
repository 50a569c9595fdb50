import { afterEach, describe, expect, test } from 'vitest';
import { INPUT_PROBLEMS, ROTATION_PROBLEMS } from '../../../../src/actions/rotate/problems.ts';
import { CAUSES } from '../../../../src/ims/index.ts';
import { APP_TOKEN, TOKEN } from '../../../github-server/index.ts';
import type { StepResult } from '../../../runner/index.ts';
import { CLIENT_ID, NAME, PLACE, SECRET, SECRETS_PATH, START, type World, world } from './support.ts';

let here: World;
afterEach(() => here.close());

/** The one annotation of a run that failed. It stands in the summary, too. */
function failure(step: StepResult): string {
  expect([step.conclusion, step.outputs['state']]).toEqual(['failure', 'stopped']);
  expect(step.annotations.map(({ level }) => level)).toEqual(['error']);
  const message = step.annotations[0]?.message ?? '';
  expect(message).toMatch(/\nNext: .+\nHelp: https:\S+$/);
  expect(step.summary).toMatch(/^## Adobe client secret: stopped\n/);
  expect(step.summary).toContain('**Next:** ');
  return message;
}

const FORBIDDEN = { kind: 'error', status: 403, message: 'Forbidden' } as const;
const STORE = `To store it: \`gh secret set ${NAME} --env production --repo octo-org/app\``;

describe('GitHub', () => {
  test('does not let the token of a job write secrets: what it asks for is told', async () => {
    here = await world(91);
    const message = failure(await here.run({ 'github-token': TOKEN }));
    expect(message).toContain(ROTATION_PROBLEMS['rotate-github-permission'].summary);
    expect(message).toContain('GitHub said "Resource not accessible by integration"');
    expect(message).toContain('GitHub asks for the permission: environments=read');
    expect(message).toContain('Environments (write)');
    expect(here.ims.issued).toEqual([]);
  });

  test('lets a token read that may not write', async () => {
    here = await world(91);
    const account = here.github.accounts.get(APP_TOKEN);
    if (account !== undefined)
      here.github.accounts.set(APP_TOKEN, { ...account, permissions: { environments: 'read' } });
    const message = failure(await here.run({ 'dry-run': 'false' }));
    expect(message).toContain(ROTATION_PROBLEMS['rotate-github-permission'].summary);
    expect(message).toContain('GitHub asks for the permission: environments=write');
    expect(here.listed()).toHaveLength(1);
  });

  test('does not know the token', async () => {
    here = await world(91);
    const other = `ghs_${'another0token1of2tests3'.repeat(2).slice(0, 36)}`;
    const message = failure(
      await here.run({ 'github-token': other }, { secrets: { other, APP_TOKEN, SECRET } }),
    );
    expect(message).toContain(ROTATION_PROBLEMS['rotate-github-token'].summary);
  });

  test('does not know the environment', async () => {
    here = await world(91);
    const message = failure(await here.run({ 'github-environment': 'staging' }));
    expect(message).toContain(ROTATION_PROBLEMS['rotate-environment-missing'].summary);
  });

  test('has the secret somewhere else', async () => {
    here = await world(91);
    const message = failure(await here.run({ 'secret-name': 'ADOBE_SECRET' }));
    expect(message).toContain(ROTATION_PROBLEMS['rotate-not-stored'].summary);
    expect(message).toContain(STORE.replace(NAME, 'ADOBE_SECRET'));
  });

  test('limits the requests', async () => {
    here = await world(91);
    here.github.order({ kind: 'secondary-limit', retryAfter: 60 }, { path: /variables/ });
    const message = failure(await here.run());
    expect(message).toContain(ROTATION_PROBLEMS['rotate-github-limit'].summary);
    expect(message).toContain('GitHub asks to wait for 60 s.');
  });

  test('cannot answer while it stores the new client secret: the old one works, and the next runs go on', async () => {
    here = await world(91);
    here.github.order({ kind: 'server-error' }, { method: 'PUT', path: /secrets/ }, 9);
    const message = failure(await here.run({ 'dry-run': 'false' }));
    expect(message).toContain(ROTATION_PROBLEMS['rotate-github-no-answer'].summary);
    expect([here.stored(), await here.use(SECRET)]).toEqual([SECRET, 200]);
  });
});

describe('Adobe', () => {
  test('refuses the stored client secret', async () => {
    here = await world(91);
    const dead = `p8e-${'NoLonger0Valid1Secret2'.repeat(2)}`;
    here.github.secrets.add(PLACE, NAME, { value: dead, updatedAt: START });
    const message = failure(await here.run());
    expect(message).toContain(ROTATION_PROBLEMS['rotate-stored-secret-refused'].summary);
    expect(message).toContain(STORE);
    expect(message).toContain('Evidence: HTTP 400');
  });

  test('does not answer: the cause is that of Adobe IMS', async () => {
    here = await world(91);
    here.ims.always({ kind: 'error', status: 503 });
    expect(failure(await here.run())).toContain(CAUSES['ims-unavailable'].summary);
  });

  test('does not grant a scope', async () => {
    here = await world(91, { scopes: ['openid', 'AdobeID', 'adobeio_api', 'read_client_secret'] });
    const message = failure(await here.run());
    expect(message).toContain(ROTATION_PROBLEMS['rotate-scopes'].summary);
    expect(message).toContain('I/O Management API');
  });

  test('does not know the client id, for want of the I/O Management API', async () => {
    here = await world(91, { ioManagementApi: false });
    const message = failure(await here.run());
    expect(message).toContain(ROTATION_PROBLEMS['rotate-management-api'].summary);
    expect(message).toContain('403003');
  });

  test('knows no such credential', async () => {
    here = await world(91);
    const message = failure(await here.run({ 'console-credential-id': '816' }));
    expect(message).toContain(ROTATION_PROBLEMS['rotate-console-ids'].summary);
  });

  test.each([
    ['client_credentials', 'rotate-project-fixed'],
    ['jwt_exchange', 'rotate-jwt-migration'],
  ] as const)('does not let a client that was used by %s make a client secret: %s', async (grantType, id) => {
    here = await world(91, {
      secretsInventory: [
        {
          uuid: '11ee0000000000000000000000000001',
          createdAt: START - 91 * 86_400_000,
          usages: [{ grantType, lastUsedAt: START - 86_400_000 }],
        },
      ],
    });
    here.ims.scriptFor(`POST ${SECRETS_PATH}`, FORBIDDEN);
    const message = failure(await here.run({ 'dry-run': 'false' }));
    expect(message).toContain(ROTATION_PROBLEMS[id].summary);
    expect(message).toContain('Evidence: HTTP 403');
    // It is certain that there is none: the variable does not announce one.
    expect(here.marker()).toContain('"idle"');
  });

  test('does not let the token list them', async () => {
    here = await world(91);
    here.ims.scriptFor(`GET ${SECRETS_PATH}`, FORBIDDEN);
    expect(failure(await here.run())).toContain(ROTATION_PROBLEMS['rotate-console-refused'].summary);
  });

  test('cannot answer', async () => {
    here = await world(91);
    here.ims.scriptFor(`GET ${SECRETS_PATH}`, { kind: 'html', status: 502 });
    expect(failure(await here.run())).toContain(ROTATION_PROBLEMS['rotate-console-unavailable'].summary);
  });

  test('gives no token for the new client secret', async () => {
    here = await world(91);
    here.ims.scriptFor(`POST ${SECRETS_PATH}`, {
      kind: 'change-json',
      change: (body) => ({ ...body, client_secret: `p8e-${'NotTheRight0One1At2All'.repeat(2)}` }),
    });
    const step = await here.run({ 'dry-run': 'false' });
    const message = failure(step);
    expect(message).toContain(ROTATION_PROBLEMS['rotate-new-secret-refused'].summary);
    expect(step.lines).toContain('✗ get a token with the new client secret');
    expect(step.lines.filter((line) => line.startsWith('·'))).toHaveLength(2);
    expect(here.stored()).toBe(SECRET);
  });

  test('lists two client secrets that nobody announced: both ages and uses are told, nothing is changed', async () => {
    here = await world(91);
    here.ims.developerConsole.addSecret(CLIENT_ID);
    here.days(3);
    const message = failure(await here.run({ 'dry-run': 'false' }));
    expect(message).toContain(ROTATION_PROBLEMS['rotate-two-secrets'].summary);
    expect(message).toContain('There is no variable of this rotation yet.');
    expect(message).toMatch(
      /Client secret made on 2025-12-01, 94 days old; last used on 2026-03-05 \S+ UTC by/,
    );
    expect(message).toContain('Client secret made on 2026-03-02, 3 days old; not used yet.');
    expect([here.listed().length, here.marker()]).toEqual([2, '']);
  });
});

describe('the variable', () => {
  test.each([
    ['other text', 'another content'],
    [
      JSON.stringify({
        version: 1,
        about: '',
        phase: 'idle',
        clientId: 'another',
        current: 'aa',
        since: '2026-01-01T00:00:00.000Z',
      }),
      'that of another client id',
    ],
  ])('%j is not taken for that of this rotation', async (text, why) => {
    here = await world(91);
    here.github.secrets.addVariable(PLACE, `${NAME}_ROTATION`, text);
    const message = failure(await here.run({ 'dry-run': 'false' }));
    expect(message).toContain(ROTATION_PROBLEMS['rotate-marker'].summary);
    expect(message).toContain(`The variable ${NAME}_ROTATION has ${why}.`);
    expect([here.marker(), here.listed().length]).toEqual([text, 1]);
  });
});

describe('the machine', () => {
  test('has a wrong clock', async () => {
    here = await world(91);
    const ahead = START - Date.now() + 20 * 60_000;
    const message = failure(await here.run({}, { machineEnv: { TEST_CLOCK_AHEAD_MS: String(ahead) } }));
    expect(message).toContain(ROTATION_PROBLEMS['rotate-clock'].summary);
    expect(message).toContain('This machine is 20 minutes ahead.');
  });
});

describe('the inputs', () => {
  test('a credential of the AEM Developer Console is refused before any request', async () => {
    here = await world(91);
    const step = await here.run({ 'client-id': 'cm-p12345-e67890' });
    expect([step.conclusion, step.outputs, step.summary]).toEqual(['failure', {}, '']);
    expect(step.annotations[0]?.message).toContain(INPUT_PROBLEMS['rotate-aem-credential'].summary);
    expect([here.ims.requests, here.github.requests]).toEqual([[], []]);
  });

  test('are told with all that is wrong, and nothing is sent', async () => {
    here = await world(91);
    const step = await here.run({ 'github-token': '', 'overlap-days': '5', copies: '- repo: a/b' });
    expect(step.annotations.map(({ message }) => message.split('\n').slice(0, 3))).toEqual([
      [
        INPUT_PROBLEMS['rotate-inputs'].summary,
        '`github-token` is empty.',
        '`overlap-days` must be a whole number of days from 6 to 365; it is "5".',
      ],
      [
        INPUT_PROBLEMS['rotate-copies'].summary,
        'Entry 1: there is no field "repo"; the fields are secret-name, repository, environment, organization, kind.',
        expect.stringContaining('Next: '),
      ],
    ]);
    expect([here.ims.requests, here.github.requests]).toEqual([[], []]);
  });
});
