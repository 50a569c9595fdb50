import { describe, expect, test } from 'vitest';
import { createClientSecret } from '../../../src/ims/console/create.ts';
import { describeEvidence } from '../../../src/ims/failure.ts';
import type { SendResult } from '../../../src/ims/http/client.ts';
import { HOSTILE_HEADER, HOSTILE_TEXT } from '../../ims-server/index.ts';
import { answer, CLIENT_ID, lost, NOW } from '../support.ts';
import { CREATED, IDS, methods, NEW_UUID, NEW_VALUE, SECRETS, TOKEN, UNSENT } from './support.ts';

const listed = (...uuids: string[]): SendResult =>
  answer(200, {
    client_id: CLIENT_ID,
    client_secrets: uuids.map((uuid) => ({ uuid, created_at: String(NOW), secret_usages: null })),
  });

async function create(post: SendResult, ...get: SendResult[]) {
  const network = methods({ POST: [post], GET: get });
  const result = await createClientSecret(CLIENT_ID, IDS, TOKEN, network.connection);
  return { ...network, result, asked: network.requests.map(({ method = 'GET' }) => method) };
}

describe('a new client secret', () => {
  test('is asked for by a POST without a body, with the token and the client id as API key', async () => {
    const { requests } = await create(answer(201, CREATED));
    expect(requests).toEqual([
      {
        url: `https://ims-na1.adobelogin.com${SECRETS}`,
        method: 'POST',
        headers: { authorization: `Bearer ${TOKEN}`, 'x-api-key': CLIENT_ID },
        timeoutMs: 10_000,
        env: {},
      },
    ]);
  });

  test.each([200, 201, 202])('comes with its uuid and its time in an answer %i', async (status) => {
    expect((await create(answer(status, CREATED))).result).toEqual({
      ok: true,
      value: { value: NEW_VALUE, uuid: NEW_UUID, createdAt: NOW },
    });
  });

  test.each<[string, object]>([
    ['are missing', { uuid: undefined, created_at: undefined }],
    ['are null', { uuid: null, created_at: null }],
    ['have another form', { uuid: 'a\n::error::', created_at: '2026-11-21' }],
  ])('is not lost where uuid and time %s', async (_case, changes) => {
    expect((await create(answer(201, { ...CREATED, ...changes }))).result).toEqual({
      ok: true,
      value: { value: NEW_VALUE, uuid: undefined, createdAt: undefined },
    });
  });

  test('may have the format of before `p8e-`', async () => {
    const value = 'fedcba98-7654-3210-fedc-ba9876543210';
    expect((await create(answer(201, { ...CREATED, client_secret: value }))).result).toMatchObject({
      value: { value },
    });
  });

  test.each<[string, unknown]>([
    ['a body that is no JSON', 'p8e-'],
    ['an empty body', ''],
    ['a list', [CREATED]],
    ['no value', { ...CREATED, client_secret: undefined }],
    ['an empty value', { ...CREATED, client_secret: '' }],
    ['a value that is too short', { ...CREATED, client_secret: 'p8e-abc' }],
    ['a value that is a common word', { ...CREATED, client_secret: 'client_secret' }],
    ['a value with a line break', { ...CREATED, client_secret: `${NEW_VALUE}\n` }],
    ['a value with a blank', { ...CREATED, client_secret: `${NEW_VALUE} ` }],
    ['a value beyond ASCII', { ...CREATED, client_secret: `${NEW_VALUE}é` }],
    ['a value that is far too long', { ...CREATED, client_secret: 'x'.repeat(513) }],
    ['the client id', { ...CREATED, client_secret: CLIENT_ID }],
    ['an access token', { ...CREATED, client_secret: TOKEN }],
    ['an organization', { ...CREATED, client_secret: '0123456789ABCDEF01234567@AdobeOrg' }],
  ])('may have been made where the answer is %s, of which nothing is repeated', async (_case, body) => {
    const { result, asked } = await create(answer(201, body, { 'x-request-id': 'req-1' }));
    expect(result).toEqual({
      ok: false,
      problem: {
        reason: 'unavailable',
        arrived: 'maybe',
        evidence: {
          status: 201,
          requestId: 'req-1',
          debugId: undefined,
          detail: 'an answer of another shape',
        },
      },
    });
    expect(asked).toEqual(['POST']);
  });
});

describe('a request that fails', () => {
  test.each<[string, SendResult, string, string | undefined]>([
    ['401', answer(401, { error_code: '401013' }), 'not-permitted', '401013'],
    ['403 of the gateway', answer(403, { error_code: '403003' }), 'not-permitted', '403003'],
    ['403 of the gateway, as a number', answer(403, { error_code: 403003 }), 'not-permitted', '403003'],
    ['401 of another sender', answer(401, ''), 'not-permitted', undefined],
    ['404', answer(404, { message: 'Credential Not Found' }), 'not-found', undefined],
    ['429', answer(429, { error_code: '429050' }), 'throttled', '429050'],
    ['429 of another sender', answer(429, ''), 'throttled', undefined],
  ])('with %s has not arrived, and nothing else is asked', async (_case, sent, reason, gatewayCode) => {
    const { result, asked, notices, sleeps } = await create(sent);
    expect(result).toMatchObject({ ok: false, problem: { reason, arrived: 'no', gatewayCode } });
    expect([asked, notices, sleeps]).toEqual([['POST'], [], []]);
  });

  test.each<[string, SendResult]>([
    ['a time-out', lost('timeout')],
    ['a connection that broke', lost()],
    ['a server error', answer(500, '')],
    ['a gateway that waited', answer(504, '')],
    ['408', answer(408, '')],
    ['a redirect', answer(302, '', { location: 'https://example.test/' })],
    ['a connection whose TLS broke', lost('tls', false)],
  ])('with %s may have arrived, and is not sent again', async (_case, sent) => {
    const { result, asked, notices, sleeps } = await create(sent);
    expect(result).toMatchObject({ ok: false, problem: { reason: 'unavailable', arrived: 'maybe' } });
    expect([asked, notices, sleeps]).toEqual([['POST'], [], []]);
  });

  test('before anything was sent has not arrived', async () => {
    const { result, asked } = await create(UNSENT);
    expect(result).toEqual({
      ok: false,
      problem: {
        reason: 'unavailable',
        arrived: 'no',
        evidence: { code: 'ENOTFOUND', detail: 'the host name could not be resolved' },
      },
    });
    expect(asked).toEqual(['POST']);
  });

  test('after the HTTP client waited for a server that throttles is throttled', async () => {
    const problem = { cause: 'throttled', retryable: false, evidence: {} } as const;
    expect((await create({ ok: false, problem })).result).toMatchObject({
      problem: { reason: 'throttled', arrived: 'maybe' },
    });
  });
});

describe('the limit of two client secrets, for which Adobe documents no answer', () => {
  test.each([400, 403, 409, 422])('is what %i means where two are listed', async (status) => {
    const { result, asked } = await create(answer(status, { message: 'No' }), listed('a', 'b'));
    expect(result).toMatchObject({
      problem: { reason: 'limit', arrived: 'no', evidence: { status, errorDescription: 'No' } },
    });
    expect(asked).toEqual(['POST', 'GET']);
  });

  test.each([
    [403, 'not-permitted'],
    [409, 'unavailable'],
  ])('is not what %i means where one is listed', async (status, reason) => {
    const { result } = await create(answer(status, { message: 'No' }), listed('a'));
    expect(result).toMatchObject({ problem: { reason, arrived: 'no' } });
  });

  test('is not claimed where the list does not come', async () => {
    const { result } = await create(answer(403, ''), answer(403, ''));
    expect(result).toMatchObject({ problem: { reason: 'not-permitted', arrived: 'no' } });
  });
});

describe('the evidence', () => {
  const evidenceOf = async (sent: SendResult, ...get: SendResult[]) => {
    const { result } = await create(sent, ...get);
    if (result.ok) throw new Error('This should fail.');
    return result.problem.evidence;
  };

  test('has the ids of the request, what was said, and how long to wait', async () => {
    const headers = { 'x-request-id': 'AbC-1.2:3_4', 'x-debug-id': 'd-1', 'retry-after': '7' };
    const evidence = await evidenceOf(answer(429, { error_code: '429050', message: 'Too many' }, headers));
    expect(describeEvidence(evidence, [])).toBe(
      'HTTP 429, description "Too many", x-debug-id "d-1", x-request-id "AbC-1.2:3_4", API gateway error 429050, asked to wait 7 s',
    );
  });

  test('says what came in place of JSON, and where a redirect leads', async () => {
    const page = answer(403, '<html>No</html>', { 'content-type': 'text/html' });
    expect(await evidenceOf(page, listed('a'))).toMatchObject({
      detail: 'a body that is not JSON',
      contentType: 'text/html',
    });
    expect(await evidenceOf(answer(302, '', { location: 'https://example.test/' }))).toMatchObject({
      location: 'https://example.test/',
    });
  });

  test('has no hostile text, no token and no client secret in it', async () => {
    const headers = { 'x-request-id': HOSTILE_HEADER, 'x-debug-id': TOKEN, location: HOSTILE_HEADER };
    const said = `${HOSTILE_TEXT.slice(0, 500)} ${TOKEN} ${NEW_VALUE}`;
    for (const body of [
      { message: said, error: said },
      { error_description: `${TOKEN.slice(0, 60)} ${NEW_VALUE}` },
      { message: 'ordinary', client_secret: 'ordinary' },
      said,
    ]) {
      for (const status of [302, 401, 500]) {
        const evidence = await evidenceOf(
          answer(status, body, { ...headers, 'content-type': HOSTILE_HEADER }),
        );
        const text = JSON.stringify(evidence);
        expect(text).not.toMatch(/::error|##\[|\\u00|\\n|<|ordinary/);
        for (const secret of [TOKEN, NEW_VALUE]) {
          for (let at = 0; at + 8 <= secret.length; at++)
            expect(text).not.toContain(secret.slice(at, at + 8));
        }
      }
    }
  });
});
