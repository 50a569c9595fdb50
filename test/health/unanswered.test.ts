import { expect, test } from 'vitest';
import { checkCredentials } from '../../src/health/check.ts';
import type { CredentialHealth, HealthEntry } from '../../src/health/model.ts';
import type { Cause, SendResult } from '../../src/ims/index.ts';
import { routedConnection } from '../ims/network.ts';
import { answer, CLIENT_ID, granted, lost, SCOPES, SECRET_1, SECRET_2 } from '../ims/support.ts';
import { entry, inputs } from './support.ts';

const ELSEWHERE = { environment: 'production', origin: 'https://ims.example', host: 'ims.example' } as const;
const HASTY = { timeoutMs: 9_000, retries: 0 };
const lostBy = (cause: Cause): SendResult => lost(cause, false);

async function check(one: HealthEntry, sent: SendResult, paths: RegExp): Promise<CredentialHealth> {
  const answers = (url: string): SendResult =>
    paths.test(url) ? sent : url.includes('/token/') ? granted() : answer(200, { valid: true });
  const routes = ['/ims/token/v3', '/ims/validate_token/v1', '/ims/organizations/v6'];
  const { connection } = routedConnection(
    Object.fromEntries(routes.map((path) => [path, ({ url }) => answers(url)])),
  );
  const ignore = (): void => undefined;
  const { credentials } = await checkCredentials(inputs([one]), connection, {
    mask: ignore,
    maskUnproven: ignore,
    onRetry: ignore,
    onPause: ignore,
  });
  return credentials[0] as CredentialHealth;
}

test.each<[string, SendResult, Partial<HealthEntry>, string, string, string]>([
  ['HTTP 503', answer(503, ''), {}, 'ims-unavailable', 'unknown', 'note'],
  ['HTTP 503 elsewhere', answer(503, ''), { endpoint: ELSEWHERE }, 'ims-unavailable', 'unknown', 'note'],
  ['HTTP 408', answer(408, ''), {}, 'ims-unavailable', 'unknown', 'note'],
  ['a lost connection', lostBy('connection-lost'), {}, 'connection-lost', 'unknown', 'note'],
  ['no address', lostBy('dns'), {}, 'dns', 'unknown', 'note'],
  ['a refused connection', lostBy('connection-refused'), {}, 'connection-refused', 'unknown', 'note'],
  ['no answer in time', lostBy('timeout'), {}, 'timeout', 'unknown', 'note'],
  // What the user has configured can be the reason.
  ['no address of `ims-url`', lostBy('dns'), { endpoint: ELSEWHERE }, 'dns', 'failing', 'error'],
  [
    '`ims-url` that refuses the connection',
    lostBy('connection-refused'),
    { endpoint: ELSEWHERE },
    'connection-refused',
    'failing',
    'error',
  ],
  [
    '`ims-url` that does not answer',
    lostBy('timeout'),
    { endpoint: ELSEWHERE },
    'timeout',
    'failing',
    'error',
  ],
  ['a short `timeout`', lostBy('timeout'), { policy: HASTY }, 'timeout', 'failing', 'error'],
  ['a proxy', lostBy('proxy'), {}, 'proxy', 'failing', 'error'],
  ['a proxy variable', lostBy('proxy-variable'), {}, 'proxy-variable', 'failing', 'error'],
  ['a certificate', lostBy('tls'), {}, 'tls', 'failing', 'error'],
  ['another protocol', lostBy('tls-protocol'), {}, 'tls-protocol', 'failing', 'error'],
  ['a web page', lostBy('not-ims'), {}, 'not-ims', 'failing', 'error'],
])('a token request with %s', async (_what, sent, more, id, verdict, level) => {
  const health = await check(entry(more), sent, /token\/v3/);
  expect(health).toMatchObject({ verdict, findings: [{ id, level }] });
  expect(health.findings).toHaveLength(1);
});

test.each([
  [/validate/, 'token-not-validated'],
  [/organizations/, 'organization-not-checked'],
])('a later request without an answer (%s) is no finding about the credential', async (path, id) => {
  const credential = { clientId: CLIENT_ID, clientSecrets: [SECRET_1], scopes: SCOPES, orgId: 'A@AdobeOrg' };
  const health = await check(entry({ credential }), answer(503, ''), path);
  expect(health.findings).toContainEqual(expect.objectContaining({ id, level: 'note' }));
  const tls = await check(entry({ credential }), lostBy('tls'), path);
  expect(tls.findings).toContainEqual(expect.objectContaining({ id, level: 'warning' }));
});

test('one of two client secrets without an answer leaves the verdict open', async () => {
  const credential = { clientId: CLIENT_ID, clientSecrets: [SECRET_1, SECRET_2], scopes: SCOPES };
  const of = async (one: SendResult, two: SendResult): Promise<[string, string[]]> => {
    const { connection } = routedConnection({
      '/ims/token/v3': ({ form }) => (form?.['client_secret'] === SECRET_1 ? one : two),
      '/ims/validate_token/v1': answer(200, { valid: true }),
    });
    const ignore = (): void => undefined;
    const listener = { mask: ignore, maskUnproven: ignore, onRetry: ignore, onPause: ignore };
    const { credentials } = await checkCredentials(inputs([entry({ credential })]), connection, listener);
    return [
      credentials[0]?.verdict ?? '',
      credentials[0]?.findings.map(({ id, level }) => `${level} ${id}`) ?? [],
    ];
  };
  const refused = answer(400, {
    error: 'invalid_client',
    error_description: 'invalid client_secret parameter',
  });
  expect(await of(granted(), answer(503, ''))).toEqual(['unknown', ['note client-secret-not-checked']]);
  expect(await of(refused, answer(503, ''))).toEqual([
    'unknown',
    ['note ims-unavailable', 'warning wrong-client-secret'],
  ]);
  expect(await of(answer(503, ''), lostBy('tls'))).toEqual([
    'unknown',
    ['note ims-unavailable', 'warning tls'],
  ]);
});
