import { describe, expect, test } from 'vitest';
import { FINDINGS, type FindingId, finding } from '../../src/health/check/findings.ts';
import { checkCredentials } from '../../src/health/check.ts';
import type { HealthEntry } from '../../src/health/model.ts';
import { API_CAUSES, CAUSES, type HttpRequest, type SendResult } from '../../src/ims/index.ts';
import { type Route, routedConnection } from '../ims/network.ts';
import {
  answer,
  CLIENT_ID,
  granted,
  lost,
  NOW,
  SCOPES,
  SECRET_1,
  SECRET_2,
  tokenWith,
} from '../ims/support.ts';
import { DAY, entry, inputs } from './support.ts';

const TOKEN_PATH = '/ims/token/v3';
const VALIDATE = '/ims/validate_token/v1';
const ORGANIZATIONS = '/ims/organizations/v6';
const SECRETS = '/console/organizations/12/credentials/34/secrets';
const LOOK_UP = `/console/clients/${CLIENT_ID}/credential`;
const READS = [...SCOPES, 'adobeio_api', 'read_client_secret'];
const IDS = { organization: '12', credential: '34' };
const VALID = answer(200, { valid: true });
const REFUSED = answer(400, {
  error: 'invalid_client',
  error_description: 'invalid client_secret parameter',
});
const THROTTLED: SendResult = {
  ok: true,
  value: { status: 429, headers: { 'retry-after': '3600' }, body: '' },
};

async function check(entries: HealthEntry[], routes: Record<string, Route>) {
  const { connection, requests, sleeps } = routedConnection({
    [VALIDATE]: VALID,
    [LOOK_UP]: answer(403, ''),
    ...routes,
  });
  const masked: string[] = [];
  const { clock, send, env } = connection;
  const checked = await checkCredentials(
    inputs(entries),
    { clock, send, env },
    {
      mask: (secret) => masked.push(secret),
      maskUnproven: () => undefined,
      onRetry: () => undefined,
      onPause: () => undefined,
    },
  );
  const [first] = checked.credentials;
  if (first === undefined) throw new Error('Nothing was checked.');
  return { ...checked, first, requests, sleeps, masked, ids: first.findings.map(({ id }) => id) };
}

const bySecret =
  (answers: Record<string, SendResult>) =>
  ({ form }: HttpRequest): SendResult =>
    answers[form?.['client_secret'] ?? ''] ?? lost();
const withSecrets = (...clientSecrets: string[]): HealthEntry =>
  entry({ credential: { clientId: CLIENT_ID, clientSecrets, scopes: SCOPES } });
const reading = (more: Partial<HealthEntry> = {}): HealthEntry =>
  entry({ credential: { clientId: CLIENT_ID, clientSecrets: [SECRET_1], scopes: READS }, ...more });
const TWO_READING = { clientId: CLIENT_ID, clientSecrets: [SECRET_1, SECRET_2], scopes: READS };
const grantedReading = granted(tokenWith({ scope: READS.join(',') }));

describe('the exchange', () => {
  test('that works makes a healthy credential with its facts', async () => {
    const { first, masked } = await check([entry()], { [TOKEN_PATH]: granted() });
    expect(first).toEqual({
      name: 'analytics',
      clientId: CLIENT_ID,
      imsHost: 'ims-na1.adobelogin.com',
      verdict: 'healthy',
      findings: [],
      token: {
        durationMs: 0,
        attempts: 1,
        expiresIn: 86_399,
        scopes: SCOPES,
        technicalAccount: 'ABCDEF@techacct.adobe.com',
      },
    });
    expect(masked[0]).toBe(tokenWith());
  });

  test('counts its attempts and its time', async () => {
    const { first } = await check([entry({ policy: { timeoutMs: 10_000, retries: 2 } })], {
      [TOKEN_PATH]: [answer(503, ''), granted()],
    });
    expect(first.token).toMatchObject({ attempts: 2, durationMs: 750 });
  });

  test('that fails has the cause and the text of the token action', async () => {
    const { first, ids } = await check([entry()], { [TOKEN_PATH]: REFUSED });
    expect([first.verdict, ...ids]).toEqual(['failing', 'wrong-client-secret']);
    expect(first.findings[0]?.text.summary).toBe('Adobe IMS refused the client secret.');
    expect(first.findings[0]?.details).toEqual([
      `Credential: production (ims-na1.adobelogin.com)`,
      'Evidence: HTTP 400, error "invalid_client", description "invalid client_secret parameter"',
    ]);
    expect(first.token).toBeUndefined();
  });

  test('shows no client id that does not look like one', async () => {
    const odd = entry({
      credential: { clientId: 'pasted by mistake', clientSecrets: [SECRET_1], scopes: SCOPES },
    });
    const { first } = await check([odd], { [TOKEN_PATH]: REFUSED });
    expect(JSON.stringify(first)).not.toContain('pasted');
  });

  test('that is throttled is unknown, not failing', async () => {
    const { first, sleeps } = await check([entry()], { [TOKEN_PATH]: THROTTLED });
    expect(first).toMatchObject({ verdict: 'unknown', findings: [{ id: 'throttled', level: 'note' }] });
    expect(sleeps).toEqual([]);
  });

  test('grants fewer scopes than requested: a warning that names them', async () => {
    const { first, ids } = await check([entry()], {
      [TOKEN_PATH]: granted(tokenWith({ scope: 'openid,AdobeID' })),
    });
    expect([first.verdict, ...ids]).toEqual(['warning', 'scopes-missing']);
    expect(first.findings[0]?.details).toEqual(['Not granted: read_organizations']);
  });
});

describe('two client secrets are exchanged each by itself', () => {
  test.each([
    ['both work', granted(), granted(), 'healthy', []],
    ['the first is refused', REFUSED, granted(), 'warning', ['rotation-unfinished']],
    ['the second is refused', granted(), REFUSED, 'warning', ['second-secret-refused']],
    ['both are refused', REFUSED, REFUSED, 'failing', ['wrong-client-secret']],
    ['the second has no answer', granted(), lost('tls', false), 'warning', ['client-secret-not-checked']],
    ['the first is throttled', THROTTLED, granted(), 'unknown', ['client-secret-not-checked']],
    ['one is refused and one throttled', REFUSED, THROTTLED, 'unknown', ['throttled', 'wrong-client-secret']],
    ['both are throttled', THROTTLED, THROTTLED, 'unknown', ['throttled']],
  ] as const)('%s', async (_case, one, two, verdict, expected) => {
    const { first, ids } = await check([withSecrets(SECRET_1, SECRET_2)], {
      [TOKEN_PATH]: bySecret({ [SECRET_1]: one, [SECRET_2]: two }),
    });
    expect([first.verdict, ids]).toEqual([verdict, expected]);
  });

  test('and the lines say which', async () => {
    const { first } = await check([withSecrets(SECRET_1, SECRET_2)], {
      [TOKEN_PATH]: bySecret({ [SECRET_1]: REFUSED, [SECRET_2]: REFUSED }),
    });
    expect(first.findings[0]?.details.slice(1)).toEqual([
      'First client secret: HTTP 400, error "invalid_client", description "invalid client_secret parameter"',
      'Second client secret: HTTP 400, error "invalid_client", description "invalid client_secret parameter"',
    ]);
  });
});

describe('the token', () => {
  test.each([
    [{ client_id: 'ffffffffffffffffffffffffffffffff' }, 'The token names another client id.'],
    [{ type: 'refresh_token' }, 'The token is not of the type access_token.'],
  ])('with the claims %j is not the one that was asked for', async (claims, line) => {
    const { first } = await check([entry()], { [TOKEN_PATH]: granted(tokenWith(claims)) });
    expect(first).toMatchObject({
      verdict: 'failing',
      findings: [{ id: 'unexpected-token', details: [line] }],
    });
  });

  test('that IMS does not accept fails, with the reason sanitized', async () => {
    const { first } = await check([entry()], {
      [TOKEN_PATH]: granted(),
      [VALIDATE]: answer(200, { valid: false, reason: `<b>\n::error::${SECRET_1}` }),
    });
    expect(first.verdict).toBe('failing');
    expect(first.findings[0]?.details).toEqual(['Reason: "‹b› : :error: :***"']);
  });

  test.each([
    ['no answer', lost('tls', false), 'warning'],
    ['throttling', THROTTLED, 'unknown'],
  ] as const)('that could not be validated (%s)', async (_case, sent, verdict) => {
    const { first, ids } = await check([entry()], { [TOKEN_PATH]: granted(), [VALIDATE]: sent });
    expect([first.verdict, ...ids]).toEqual([verdict, 'token-not-validated']);
  });
});

describe('the organization', () => {
  const ORG = 'E5A7C9B1D3F5A7C9B1D3F5A7@AdobeOrg';
  const OTHER = { orgRef: { ident: 'FEDCBA', authSrc: 'AdobeOrg' } };
  const of = (orgId: string): HealthEntry =>
    entry({ credential: { clientId: CLIENT_ID, clientSecrets: [SECRET_1], scopes: SCOPES, orgId } });

  test('in the token decides', async () => {
    const token = { [TOKEN_PATH]: granted(tokenWith({ org: ORG })) };
    expect((await check([of(ORG)], token)).first.verdict).toBe('healthy');
    const { first, requests } = await check([of('FEDCBA@AdobeOrg')], token);
    expect(first.findings).toMatchObject([
      { id: 'wrong-organization', details: [`The token belongs to: ${ORG}`] },
    ]);
    expect(requests.map(({ url }) => url)).not.toContain(ORGANIZATIONS);
  });

  test('is the same in another case', async () => {
    const token = { [TOKEN_PATH]: granted(tokenWith({ org: ORG })) };
    expect((await check([of(ORG.toLowerCase().replace('adobeorg', 'AdobeOrg'))], token)).ids).toEqual([]);
  });

  test.each([
    ['is among those of IMS', answer(200, [OTHER]), 'FEDCBA@AdobeOrg', 'healthy', []],
    ['is not', answer(200, [OTHER]), ORG, 'failing', ['wrong-organization']],
    ['cannot be asked for', answer(500, ''), ORG, 'unknown', ['organization-not-checked']],
  ] as const)('%s, where the token does not say', async (_case, sent, orgId, verdict, expected) => {
    const { first, ids } = await check([of(orgId)], { [TOKEN_PATH]: granted(), [ORGANIZATIONS]: sent });
    expect([first.verdict, ids]).toEqual([verdict, expected]);
  });

  const withoutOrgOnly =
    (token: SendResult) =>
    ({ form }: HttpRequest): SendResult =>
      form?.['org_id'] === undefined ? token : answer(400, { error: 'invalid_request' });

  test('that IMS refuses in the token request is the wrong one, if it grants the token without', async () => {
    const { first, ids } = await check([of(ORG)], {
      [TOKEN_PATH]: withoutOrgOnly(granted(tokenWith({ org: 'FEDCBA@AdobeOrg' }))),
    });
    expect([first.verdict, ids]).toEqual(['failing', ['wrong-organization']]);
    expect(first.findings[0]?.details.slice(1)).toEqual([
      'Adobe IMS refuses the token request with this `org-id`, and grants it without.',
      'The token belongs to: FEDCBA@AdobeOrg',
    ]);
  });

  test('is not blamed where the request is refused without it, too', async () => {
    const { ids } = await check([of(ORG)], { [TOKEN_PATH]: withoutOrgOnly(REFUSED) });
    expect(ids).toEqual(['invalid-request']);
  });
});

describe('the client secrets', () => {
  const listed = answer(200, {
    client_id: CLIENT_ID,
    client_secrets: [{ uuid: 'a-b', created_at: String(NOW - 200 * DAY), secret_usages: null }],
  });

  test('are read where ids are given, and judged', async () => {
    const { first, ids } = await check([reading({ consoleIds: IDS })], {
      [TOKEN_PATH]: grantedReading,
      [SECRETS]: listed,
    });
    expect([first.verdict, ids]).toEqual(['warning', ['secret-too-old', 'secret-unused']]);
    expect(first.clientSecrets).toEqual([{ uuid: 'a-b', createdAt: NOW - 200 * DAY, uses: [] }]);
  });

  test('are two while the rotation of the entry is on schedule', async () => {
    const made = (uuid: string, daysAgo: number) => ({
      uuid,
      created_at: String(NOW - daysAgo * DAY),
      secret_usages: [{ grant_type: 'client_credentials', last_used_at: String(NOW - DAY) }],
    });
    const two = answer(200, { client_id: CLIENT_ID, client_secrets: [made('a1', 100), made('b2', 10)] });
    const marker = (fields: object): string =>
      JSON.stringify({ version: 1, about: '', phase: 'stored', clientId: CLIENT_ID, ...fields });
    const at = (daysAgo: number): string => new Date(NOW - daysAgo * DAY).toISOString();
    const judged = async (rotation?: string) => {
      const entries = [reading({ consoleIds: IDS, rotation })];
      const { first } = await check(entries, { [TOKEN_PATH]: grantedReading, [SECRETS]: two });
      return first.findings.map(({ id, details }) => [id, details.at(-1)]);
    };
    expect(await judged(marker({ old: 'a1', new: 'b2', storedAt: at(10) }))).toEqual([]);
    expect(await judged(marker({ old: 'a1', new: 'c3', storedAt: at(10) }))).toEqual([
      ['rotation-open', 'The variable of the rotation names other client secrets than these.'],
    ]);
    expect(await judged(marker({ old: 'a1', new: 'b2', storedAt: at(15) }))).toEqual([
      ['rotation-open', expect.stringContaining('waits for a run that finds the older one unused.')],
    ]);
    expect(await judged()).toMatchObject([['rotation-open', expect.stringContaining('10 days old')]]);
  });

  test('are looked up where no ids are given', async () => {
    const { first, requests } = await check([reading()], {
      [TOKEN_PATH]: grantedReading,
      [LOOK_UP]: answer(200, { org_id: '12', credential_id: '34' }),
      [SECRETS]: listed,
    });
    expect(first.clientSecrets).toHaveLength(1);
    expect(requests.filter(({ url }) => url.startsWith('https://api.adobe.io/'))).toHaveLength(2);
  });

  test('that may not be read are said once for all credentials, and nothing fails for it', async () => {
    const one = await check([reading({ name: 'a' }), entry({ name: 'b' }), reading({ name: 'c' })], {
      [TOKEN_PATH]: ({ form }) => (form?.['scope']?.includes('read_client') ? grantedReading : granted()),
      [LOOK_UP]: answer(403, { error_code: '403003' }),
    });
    expect(one.credentials.map(({ verdict }) => verdict)).toEqual(['healthy', 'healthy', 'healthy']);
    expect(one.information).toMatchObject([
      { id: 'client-secrets-not-permitted', credentials: ['a', 'b', 'c'] },
    ]);
  });

  test('are not even asked for without the scope', async () => {
    const { requests } = await check([entry({ consoleIds: IDS })], { [TOKEN_PATH]: granted() });
    expect(requests.every(({ url }) => url.startsWith('https://ims-na1'))).toBe(true);
  });

  test.each([
    ['under wrong ids', { consoleIds: IDS }, answer(404, ''), 'warning', ['client-secrets-not-found']],
    [
      'of another client',
      { consoleIds: IDS },
      answer(200, { client_id: 'other', client_secrets: [] }),
      'warning',
      ['console-ids-of-another-credential'],
    ],
    ['that do not come', { consoleIds: IDS }, answer(500, ''), 'unknown', ['client-secrets-unavailable']],
    ['throttled', { consoleIds: IDS }, THROTTLED, 'unknown', ['client-secrets-unavailable']],
  ] as const)('%s', async (_case, more, sent, verdict, expected) => {
    const { first, ids } = await check([reading(more)], { [TOKEN_PATH]: grantedReading, [SECRETS]: sent });
    expect([first.verdict, ids]).toEqual([verdict, expected]);
  });

  test('of a client that cannot be looked up are not blamed on the user', async () => {
    const { first, information } = await check([reading()], {
      [TOKEN_PATH]: grantedReading,
      [LOOK_UP]: answer(404, ''),
    });
    expect([first.verdict, information.length]).toEqual(['healthy', 1]);
  });
});

describe('the page in the Developer Console', () => {
  const PAGES = 'https://developer.adobe.com/console/projects';
  const page = `${PAGES}/12/56/credentials/34/details/oauthservertoserver`;
  const old = answer(200, {
    client_id: CLIENT_ID,
    client_secrets: [{ uuid: 'a-b', created_at: String(NOW - 200 * DAY), secret_usages: null }],
  });
  const found = answer(200, { org_id: '12', project_id: '56', credential_id: '34' });
  const asked = (requests: HttpRequest[]): number =>
    requests.filter(({ url }) => url.includes(LOOK_UP)).length;

  test('is that of the ids of the entry, also where no token is granted', async () => {
    const ids = { ...IDS, project: '56' };
    const { first } = await check([reading({ consoleIds: ids })], { [TOKEN_PATH]: REFUSED });
    expect(first.consoleUrl).toBe(page);
    const { first: stage } = await check(
      [reading({ consoleIds: ids, endpoint: { ...entry().endpoint, environment: 'stage' } })],
      { [TOKEN_PATH]: REFUSED },
    );
    expect(stage.consoleUrl).toBeUndefined();
  });

  test('without the project is the list of projects', async () => {
    const { first } = await check([reading({ consoleIds: IDS })], { [TOKEN_PATH]: REFUSED });
    expect(first.consoleUrl).toBe(PAGES);
    const { first: none } = await check([entry()], { [TOKEN_PATH]: REFUSED });
    expect(none.consoleUrl).toBeUndefined();
  });

  test('is looked up where a next step leads there, and only then', async () => {
    const routes = { [TOKEN_PATH]: grantedReading, [LOOK_UP]: found };
    const { first, requests } = await check([reading({ consoleIds: IDS })], { ...routes, [SECRETS]: old });
    expect([first.consoleUrl, asked(requests)]).toEqual([page, 1]);
    expect(first.findings.map(({ id, leadsTo }) => [id, leadsTo])).toEqual([
      ['secret-too-old', ['console', 'secret']],
      ['secret-unused', ['console']],
    ]);

    const young = answer(200, { client_id: CLIENT_ID, client_secrets: [] });
    const healthy = await check([reading({ consoleIds: IDS })], { ...routes, [SECRETS]: young });
    expect([healthy.first.consoleUrl, asked(healthy.requests)]).toEqual([PAGES, 0]);
  });

  test('is that of the look-up where the entry has no ids, which is asked once', async () => {
    const { first, requests } = await check([reading()], {
      [TOKEN_PATH]: grantedReading,
      [LOOK_UP]: found,
      [SECRETS]: old,
    });
    expect([first.consoleUrl, asked(requests)]).toEqual([page, 1]);
  });

  test.each([
    ['refuses', answer(403, '')],
    ['does not answer', lost()],
    ['answers something else', answer(200, { org_id: '1/../2' })],
  ])('changes no finding where the look-up %s', async (_what, sent) => {
    const { first, ids } = await check([reading({ consoleIds: IDS })], {
      [TOKEN_PATH]: grantedReading,
      [LOOK_UP]: sent,
      [SECRETS]: old,
    });
    expect([first.consoleUrl, ids]).toEqual([PAGES, ['secret-too-old', 'secret-unused']]);
  });

  test('is not asked for where the Developer Console did not answer before', async () => {
    const { requests } = await check([reading({ consoleIds: IDS, credential: TWO_READING })], {
      [TOKEN_PATH]: bySecret({ [SECRET_1]: grantedReading, [SECRET_2]: REFUSED }),
      [SECRETS]: answer(500, ''),
    });
    expect(asked(requests)).toBe(0);
  });

  test('leads every finding there whose next step names it', () => {
    const texts = { ...CAUSES, ...API_CAUSES, ...FINDINGS };
    const named = Object.entries(texts).filter(([, { next }]) => /Developer Console/.test(next));
    expect(named.length).toBeGreaterThan(10);
    const leads = (id: string): boolean =>
      finding(id as FindingId, 'error').leadsTo?.includes('console') === true;
    expect(named.map(([id]) => id).filter((id) => !leads(id))).toEqual([]);
    for (const id of Object.keys(texts).filter(leads)) {
      const { next, meaning } = texts[id as FindingId];
      expect(`${next} ${meaning}`, id).toMatch(/Developer Console|client secret|API to the project|org-id/);
    }
    const stores = Object.keys(texts).filter((id) =>
      finding(id as FindingId, 'error').leadsTo?.includes('secret'),
    );
    for (const id of stores)
      expect(texts[id as FindingId].next, id).toMatch(/[Ss]tore|update the GitHub secret|Copy both/);
  });
});

test('what an entry says about a credential is in its health, also where the check stops', async () => {
  const about = { owner: '@acme/data', project: 'Acme', secret: { name: 'KEY' } };
  const { first } = await check([entry(about)], { [TOKEN_PATH]: REFUSED });
  expect(first).toMatchObject(about);
  const stopped = await check([entry(about)], {
    [TOKEN_PATH]: () => {
      throw new Error('x');
    },
  });
  expect(stopped.first).toMatchObject({ ...about, findings: [{ id: 'check-stopped' }] });
});

describe('the probe', () => {
  const probed = entry({ probeUrl: 'https://platform.adobe.io/data/core' });

  test('that succeeds is a fact', async () => {
    const { first } = await check([probed], { [TOKEN_PATH]: granted(), '/data/core': answer(200, 'text') });
    expect(first).toMatchObject({
      verdict: 'healthy',
      probe: { host: 'platform.adobe.io', status: 200, durationMs: 0 },
    });
  });

  test.each([
    [answer(403, { error_code: '403003' }), 'api-not-subscribed', 'failing'],
    [answer(403, { error_code: '403025' }), 'no-product-profile', 'failing'],
    [THROTTLED, 'api-throttled', 'unknown'],
  ] as const)('that fails has a cause of its own', async (sent, cause, verdict) => {
    const { first, ids } = await check([probed], { [TOKEN_PATH]: granted(), '/data/core': sent });
    expect([first.verdict, ...ids]).toEqual([verdict, cause]);
    expect(first.findings[0]?.details[0]).toBe('Probed host: platform.adobe.io');
  });
});

describe('what a server says as a fact', () => {
  const leak = `x${SECRET_1.slice(4, 30)}`;

  test.each([
    ['the technical account', { user_id: `${leak}@techacct.adobe.com` }],
    ['the organization', { org: `${Buffer.from(SECRET_1).toString('hex')}@AdobeOrg` }],
    ['the scopes', { scope: `openid,${SECRET_1}` }],
  ])('is left out where it repeats the secret: %s', async (_case, claims) => {
    const { first, information } = await check(
      [
        entry({
          credential: {
            clientId: CLIENT_ID,
            clientSecrets: [SECRET_1],
            scopes: ['openid'],
            orgId: 'A@AdobeOrg',
          },
        }),
      ],
      { [TOKEN_PATH]: granted(tokenWith(claims)), [ORGANIZATIONS]: answer(200, []) },
    );
    const text = JSON.stringify([first, information]).toLowerCase();
    expect(text).not.toContain(SECRET_1.slice(4, 30).toLowerCase());
    expect(text).not.toContain(Buffer.from(SECRET_1).toString('hex'));
  });

  test('is no address where the numbers of the Developer Console repeat the secret', async () => {
    const numeric = '12345678901234';
    const credential = { clientId: CLIENT_ID, clientSecrets: [numeric], scopes: READS };
    const { first } = await check([reading({ credential })], {
      [TOKEN_PATH]: grantedReading,
      [LOOK_UP]: answer(200, { org_id: '12', project_id: numeric, credential_id: '34' }),
      [SECRETS]: answer(200, { client_id: CLIENT_ID, client_secrets: [] }),
    });
    expect(first.consoleUrl).toBeUndefined();
    expect(JSON.stringify(first)).not.toContain(numeric);
  });

  test('is unknown where a listed client secret repeats the token', async () => {
    const token = tokenWith({ scope: READS.join(',') });
    const part = token.slice(30, 90).replaceAll(/[^\w.:/-]/g, '');
    const { first } = await check([reading({ consoleIds: IDS })], {
      [TOKEN_PATH]: granted(token),
      [SECRETS]: answer(200, {
        client_id: CLIENT_ID,
        client_secrets: [
          {
            uuid: 'a-b',
            created_at: String(NOW - 200 * DAY),
            secret_usages: [{ grant_type: part, last_used_at: String(NOW) }],
          },
        ],
      }),
    });
    expect(first.clientSecrets?.[0]?.uses).toEqual([{ grantType: 'unknown', lastUsedAt: NOW }]);
    expect(JSON.stringify(first)).not.toContain(part.slice(0, 12));
  });

  test('and the tokens of both client secrets are masked as they come', async () => {
    const [one, two] = [tokenWith({ id: '1' }), tokenWith({ id: '2' })];
    const { masked } = await check([withSecrets(SECRET_1, SECRET_2)], {
      [TOKEN_PATH]: bySecret({ [SECRET_1]: granted(one), [SECRET_2]: granted(two) }),
    });
    expect(masked).toEqual([one, two]);
  });

  test('is hidden where it is the token of another credential', async () => {
    const opaque = 'Qw9'.repeat(40);
    let asked = 0;
    const { credentials } = await check([entry({ name: 'a' }), entry({ name: 'b' })], {
      [TOKEN_PATH]: () => granted(++asked === 1 ? opaque : tokenWith()),
      [VALIDATE]: ({ headers }) =>
        headers?.['authorization']?.includes(opaque) === true
          ? VALID
          : answer(200, { valid: false, reason: `not ${opaque}` }),
    });
    expect(credentials[1]?.findings[0]?.details).toEqual(['Reason: "not ***"']);
  });
});

describe('a legacy certificate', () => {
  const only = (expiresAt: number): HealthEntry => {
    const { credential: _none, ...rest } = entry();
    return { ...rest, legacyCertificate: { source: 'pem', expiresAt } };
  };

  test.each([
    [-1, 'failing', 'certificate-expired', 'error'],
    [60, 'warning', 'certificate-ends', 'warning'],
    [61, 'healthy', 'certificate-ends', 'note'],
  ] as const)('that ends in %i days', async (days, verdict, id, level) => {
    const { first, requests } = await check([only(NOW + days * DAY)], {});
    expect(first).toMatchObject({
      verdict,
      findings: [{ id, level }],
      certificateExpiresAt: NOW + days * DAY,
    });
    expect(requests).toEqual([]);
  });

  test('is named with its day', async () => {
    const { first } = await check([only(NOW + DAY)], {});
    expect(first.findings[0]?.details).toEqual([
      'Certificate: a PEM certificate, expires on 2026-11-22, in 1 day.',
    ]);
  });
});

describe('many credentials', () => {
  test('keep their order, and one that stops on a defect does not hide the others', async () => {
    const names = Array.from({ length: 120 }, (_none, index) => `c${index}`);
    const { credentials } = await check(
      names.map((name, index) =>
        index === 7 ? entry({ name, probeUrl: 'https://nobody.example/' }) : entry({ name }),
      ),
      { [TOKEN_PATH]: granted() },
    );
    expect(credentials.map(({ name }) => name)).toEqual(names);
    expect(credentials.filter(({ verdict }) => verdict !== 'healthy')).toMatchObject([
      { name: 'c7', verdict: 'failing', findings: [{ id: 'check-stopped' }] },
    ]);
  });

  test('show nothing of each other, even where a host repeats the secret of one in the answer to another', async () => {
    const other = 'p8e-Zz9YyXxWwVvUuTtSsRrQqPpOoNnMmLl';
    const echo = answer(400, { error: 'invalid_client', error_description: `not ${other.slice(4, 30)}` });
    const { credentials } = await check(
      [
        entry({ name: 'a' }),
        entry({ name: 'b', credential: { clientId: CLIENT_ID, clientSecrets: [other], scopes: SCOPES } }),
      ],
      { [TOKEN_PATH]: echo },
    );
    expect(credentials[0]?.findings[0]?.details).toEqual([
      `Credential: production (ims-na1.adobelogin.com)`,
      'Evidence: HTTP 400, error "invalid_client", description "not ***"',
    ]);
  });
});
