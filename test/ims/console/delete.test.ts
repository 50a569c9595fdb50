import { describe, expect, test } from 'vitest';
import { deleteClientSecret } from '../../../src/ims/console/delete.ts';
import type { SendResult } from '../../../src/ims/http/client.ts';
import { answer, CLIENT_ID, lost } from '../support.ts';
import { IDS, methods, NEW_UUID, SECRETS, TOKEN, UNSENT } from './support.ts';

async function remove(uuid: string, ...answers: SendResult[]) {
  const network = methods({ DELETE: answers });
  const result = await deleteClientSecret(CLIENT_ID, IDS, uuid, TOKEN, network.connection);
  return { ...network, result };
}

describe('a client secret', () => {
  test('is deleted by its uuid, with the token and the client id as API key', async () => {
    const { requests, result } = await remove(NEW_UUID, answer(204, ''));
    expect(result).toEqual({ ok: true, value: 'deleted' });
    expect(requests).toEqual([
      {
        url: `https://ims-na1.adobelogin.com${SECRETS}/${NEW_UUID}`,
        method: 'DELETE',
        statusOnly: true,
        headers: { authorization: `Bearer ${TOKEN}`, 'x-api-key': CLIENT_ID },
        timeoutMs: 10_000,
        env: {},
      },
    ]);
  });

  test.each([200, 202, 204])('is deleted where Adobe answers %i', async (status) => {
    expect((await remove(NEW_UUID, answer(status, 'any text'))).result).toEqual({
      ok: true,
      value: 'deleted',
    });
  });

  test('is gone where Adobe knows none', async () => {
    expect((await remove(NEW_UUID, answer(404, {}))).result).toEqual({ ok: true, value: 'gone' });
  });

  test.each<[string, SendResult]>([
    ['a lost connection', lost()],
    ['a time-out', lost('timeout')],
    ['503', answer(503, '')],
    ['429', answer(429, '')],
  ])('is tried again after %s', async (_case, first) => {
    const { result, requests } = await remove(NEW_UUID, first, answer(404, ''));
    expect(result).toEqual({ ok: true, value: 'gone' });
    expect(requests).toHaveLength(2);
  });

  test.each(['', '.', '..', '../../1', 'a/b', 'A1?x', ' 1', 'xyz', 'a'.repeat(65), 'a\n'])(
    'with the id %j is not one: nothing is sent',
    async (uuid) => {
      const { result, requests } = await remove(uuid, answer(204, ''));
      expect(result).toMatchObject({ ok: false, problem: { reason: 'not-found', arrived: 'no' } });
      expect(requests).toEqual([]);
    },
  );
});

describe('a deletion that fails', () => {
  test.each<[string, SendResult[], string, string]>([
    ['is refused', [answer(403, { error_code: '403003' })], 'not-permitted', 'no'],
    ['is refused after one that was lost', [lost(), answer(403, {})], 'not-permitted', 'maybe'],
    ['is refused after one that was not sent', [UNSENT, answer(401, {})], 'not-permitted', 'no'],
    ['is never sent', [UNSENT, UNSENT, UNSENT, UNSENT], 'unavailable', 'no'],
    ['is lost', [lost('tls', false)], 'unavailable', 'maybe'],
    ['is lost before one that is not sent', [lost(), UNSENT, UNSENT, UNSENT], 'unavailable', 'maybe'],
    ['gets a server error', Array.from({ length: 4 }, () => answer(500, '')), 'unavailable', 'maybe'],
    ['is throttled', Array.from({ length: 4 }, () => answer(429, '')), 'throttled', 'no'],
    ['is a conflict', [answer(409, { message: 'The last one' })], 'unavailable', 'no'],
  ])('says whether any attempt may have arrived: it %s', async (_case, answers, reason, arrived) => {
    const { result, requests } = await remove(NEW_UUID, ...answers);
    expect(result).toMatchObject({ ok: false, problem: { reason, arrived } });
    expect(requests).toHaveLength(answers.length);
  });

  test('has the code of the gateway, the id of the request and what was said', async () => {
    const sent = answer(
      403,
      { error_code: '403003', message: 'Api Key is invalid' },
      { 'x-request-id': 'r-1' },
    );
    expect((await remove(NEW_UUID, sent)).result).toMatchObject({
      problem: {
        gatewayCode: '403003',
        evidence: {
          status: 403,
          requestId: 'r-1',
          errorDescription: 'Api Key is invalid',
          detail: 'API gateway error 403003',
        },
      },
    });
  });
});
