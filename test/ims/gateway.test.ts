import { describe, expect, test } from 'vitest';
import { probe } from '../../src/ims/gateway.ts';
import { routedConnection } from './network.ts';
import { answer, CLIENT_ID, lost, tokenWith } from './support.ts';

const given = { url: 'https://platform.adobe.io/data/core?limit=1', token: tokenWith(), clientId: CLIENT_ID };
const gateway = (status: number, code: string | number) =>
  answer(status, { error_code: code, message: 'Some <b>remote</b> text' });

describe('the probe of an API', () => {
  test('is a GET with token, API key and organization to the address as it was written', async () => {
    const { connection, requests } = routedConnection({ '/data/core': answer(200, 'anything') });
    expect(await probe({ ...given, orgId: 'A@AdobeOrg' }, connection)).toEqual({
      ok: true,
      value: { status: 200, durationMs: 0 },
    });
    expect(requests).toEqual([
      {
        url: given.url,
        headers: {
          authorization: `Bearer ${given.token}`,
          'x-api-key': CLIENT_ID,
          'x-gw-ims-org-id': 'A@AdobeOrg',
        },
        statusOnly: true,
        timeoutMs: 10_000,
        env: {},
      },
    ]);
  });

  test('sends no organization header where none is given', async () => {
    const { connection, requests } = routedConnection({ '/data/core': answer(204, '') });
    await probe(given, connection);
    expect(Object.keys(requests[0]?.headers ?? {})).toEqual(['authorization', 'x-api-key']);
  });

  test.each([
    [gateway(401, '401013'), 'api-token-refused'],
    [gateway(403, '403010'), 'api-token-refused'],
    [gateway(403, '403000'), 'api-not-subscribed'],
    [gateway(403, 403003), 'api-not-subscribed'],
    [gateway(400, '400003'), 'wrong-organization-header'],
    [gateway(403, '403025'), 'no-product-profile'],
    [gateway(429, '429050'), 'api-throttled'],
    [answer(429, ''), 'api-throttled'],
    [answer(401, 'no JSON'), 'api-token-refused'],
    [answer(503, ''), 'api-unavailable'],
    [answer(302, '', { location: 'https://evil.example/' }), 'api-redirected'],
    [gateway(403, '403999'), 'api-refused'],
    [answer(404, ''), 'api-refused'],
    [lost('tls', false), 'api-unreachable'],
  ])('%j has its cause, without any text of the answer', async (sent, cause) => {
    const { connection } = routedConnection({ '/data/core': sent });
    const probed = await probe(given, connection);
    expect(probed).toMatchObject({ ok: false, problem: { cause } });
    expect(JSON.stringify(probed)).not.toMatch(/remote|evil|JSON/);
  });

  test('says in its own words why there is no answer', async () => {
    const { connection } = routedConnection({ '/data/core': lost('tls', false) });
    expect(await probe(given, connection)).toMatchObject({
      problem: { evidence: { detail: 'the TLS certificate is not trusted' } },
    });
  });

  test('names the error code of the API gateway in the evidence', async () => {
    const { connection } = routedConnection({ '/data/core': gateway(403, '403025') });
    expect(await probe(given, connection)).toMatchObject({
      problem: { evidence: { status: 403, detail: 'API gateway error 403025' } },
    });
  });
});
