import { describe, expect, test } from 'vitest';
import { readRotateInputs } from '../../../src/actions/rotate/inputs.ts';
import { DAY_MS } from '../../../src/core/time.ts';
import type { RunnerEvent } from '../../../src/github/index.ts';
import { CLIENT_ID, SECRET_1, SECRET_2 } from '../../ims/support.ts';
import { FakeRunner } from '../token/support.ts';

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const SCOPES = 'openid,AdobeID,adobeio_api,read_client_secret,manage_client_secrets';
const FULL = {
  scopes: SCOPES,
  'console-org-id': '4711',
  'console-credential-id': '815',
  'github-environment': 'production',
  'secret-name': 'ims_client_secret',
  'github-token': TOKEN,
};

function read(inputs: Record<string, string> = {}, event: Partial<RunnerEvent> = {}) {
  const runner = new FakeRunner({ ...FULL, ...inputs }, event);
  runner.env['GITHUB_REPOSITORY'] = 'octo-org/app';
  const result = readRotateInputs(runner);
  return { runner, result };
}

const linesOf = (inputs: Record<string, string>): string[] => {
  const { result } = read(inputs);
  return result.ok ? [] : result.problems.flatMap(({ details }) => details);
};

describe('the inputs of the rotate action', () => {
  test('become one object, with their defaults', () => {
    const { result } = read();
    expect(result).toMatchObject({
      ok: true,
      inputs: {
        credential: { clientId: CLIENT_ID, clientSecrets: [SECRET_1], scopes: SCOPES.split(',') },
        endpoint: { host: 'ims-na1.adobelogin.com' },
        consoleEndpoint: { host: 'api.adobe.io' },
        policy: { timeoutMs: 10_000, retries: 3 },
        ids: { organization: '4711', credential: '815' },
        store: {
          repository: 'octo-org/app',
          environment: 'production',
          secretName: 'IMS_CLIENT_SECRET',
          variableName: 'IMS_CLIENT_SECRET_ROTATION',
        },
        copies: [],
        settings: { maxAgeMs: 90 * DAY_MS, overlapMs: 7 * DAY_MS, idleMs: DAY_MS },
        dryRun: undefined,
      },
    });
  });

  test.each([
    ['true', true],
    ['False', false],
    [' ', undefined],
  ])('dry-run %j is %s', (given, dryRun) => {
    expect(read({ 'dry-run': given }).result).toMatchObject({ ok: true, inputs: { dryRun } });
  });

  test('mask every secret before anything else, in all forms, wherever it is', () => {
    const { runner, result } = read({ 'variable-name': SECRET_2, copies: `- secret-name: ${SECRET_2}x` });
    expect(result.ok).toBe(false);
    expect(new Set(runner.calls.map(({ kind }) => kind))).toEqual(new Set(['mask']));
    const masks = runner.values('mask');
    for (const secret of [SECRET_1, TOKEN, SECRET_2]) {
      expect(masks).toContain(secret);
      expect(masks).toContain(Buffer.from(secret).toString('hex'));
    }
    expect(JSON.stringify(result)).not.toContain(SECRET_2.slice(0, 12));
  });

  test.each<[Record<string, string>, string]>([
    [{ 'client-id': '' }, '`client-id` is empty.'],
    [{ 'client-secret': ' ' }, '`client-secret` is empty.'],
    [{ 'github-token': '' }, '`github-token` is empty.'],
    [{ 'console-org-id': '' }, '`console-org-id` is empty.'],
    [{ 'github-environment': '' }, '`github-environment` is empty.'],
    [{ 'secret-name': '' }, '`secret-name` is empty.'],
    [
      { 'client-secret': `${SECRET_1}\n${SECRET_2}` },
      '`client-secret` has several values; it must be the stored one alone.',
    ],
    [{ scopes: 'openid' }, '`scopes` lacks adobeio_api, read_client_secret, manage_client_secrets.'],
    [{ scopes: `${SCOPES},"x"` }, '`scopes` contains an invalid scope'],
    [{ scopes: `${SCOPES},ent_analytics_bulk_ingest_sdk` }, '`scopes` holds a metascope'],
    [{ scopes: '["openid' }, '`scopes` starts as a JSON array'],
    [{ scopes: `${SCOPES},${SECRET_1}` }, '`scopes` holds a client secret'],
    [{ 'overlap-days': '5' }, '`overlap-days` must be a whole number of days from 6 to 365; it is "5".'],
    [{ 'idle-hours': '23' }, '`idle-hours` must be a whole number of hours from 24 to 2160; it is "23".'],
    [{ 'max-age-days': '0' }, '`max-age-days` must be'],
    [{ 'secret-name': 'a-b' }, '`secret-name` must be letters, digits and underscores'],
    [{ 'ims-url': 'http://ims.example.com' }, '`ims-url`'],
    [{ 'console-credential-id': 'abc' }, '`console-credential-id` must be digits'],
    [{ 'client-id': SECRET_1, 'client-secret': CLIENT_ID }, '`client-id` holds a client secret'],
  ])('%j is told', (inputs, line) => {
    expect(linesOf(inputs).some((text) => text.startsWith(line))).toBe(true);
    expect(linesOf(inputs).join('\n')).not.toContain(SECRET_1);
  });

  test('tell all problems at once, and the copies by themselves', () => {
    const { result } = read({ 'client-id': '', 'overlap-days': '1', copies: 'x' });
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { id: 'rotate-inputs', details: ['`client-id` is empty.', expect.stringContaining('overlap-days')] },
        { id: 'rotate-copies', details: ['It is not a list: each entry begins with "- ".'] },
      ],
    });
  });

  test.each(['cm-p12345-e67890', 'CM-P1-E1-integration'])('%s is of the AEM Developer Console', (id) => {
    expect(read({ 'client-id': id }).result).toMatchObject({
      ok: false,
      problems: [{ id: 'rotate-aem-credential' }],
    });
  });

  test.each<[Partial<RunnerEvent>, string]>([
    [{ fromDependabot: true }, 'dependabot-run'],
    [{ name: 'pull_request', fromFork: true }, 'fork-pull-request'],
    [{}, 'rotate-inputs'],
  ])('an empty secret is explained by the event: %j', (event, id) => {
    expect(read({ 'client-secret': '' }, event).result).toMatchObject({ ok: false, problems: [{ id }] });
  });
});
