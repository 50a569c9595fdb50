import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { type Behaviour, type ImsServer, startImsServer, startProxy } from '../../ims-server/index.ts';

const CHILD = fileURLToPath(new URL('./proxied-child.ts', import.meta.url));
const HOST = 'ims-na1.adobelogin.com';

type Sent = { ok: boolean; value?: { status: number }; problem?: { cause: string; unsent?: true } };

// Sends POST and DELETE through a proxy whose tunnel ends at an embedded IMS, which is trusted or not.
async function sendAll(
  behaviour: Behaviour,
  { trusted = true, timeoutMs = 20_000 } = {},
): Promise<{ results: Sent[]; requests: ImsServer['requests'] }> {
  const ims = await startImsServer();
  const proxy = await startProxy({ map: { [`${HOST}:443`]: `localhost:${ims.port}` } });
  onTestFinished(async () => {
    await proxy.close();
    await ims.close();
  });
  ims.alwaysFor('/some/path', behaviour);
  const env = { HTTPS_PROXY: proxy.url, ...(trusted ? { NODE_EXTRA_CA_CERTS: ims.caFile } : {}) };
  const sent = (['POST', 'DELETE'] as const).map((method) => ({
    url: `https://${HOST}/some/path`,
    method,
    timeoutMs,
  }));
  const text = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, [CHILD, JSON.stringify(sent)], { env }, (error, stdout) =>
      error === null ? resolve(stdout) : reject(error),
    );
  });
  return { results: JSON.parse(text) as Sent[], requests: ims.requests };
}

test('a POST and a DELETE without a body go through the tunnel', async () => {
  const { results, requests } = await sendAll({ kind: 'empty', status: 201 });
  expect(results).toMatchObject([{ value: { status: 201 } }, { value: { status: 201 } }]);
  expect(requests).toMatchObject([
    { method: 'POST', body: '', headers: { 'content-length': '0' } },
    { method: 'DELETE', body: '' },
  ]);
  expect(requests.map(({ headers }) => headers['transfer-encoding'])).toEqual([undefined, undefined]);
});

test.each<[string, Behaviour, string, number]>([
  ['is reset', { kind: 'reset' }, 'connection-lost', 20_000],
  ['ends', { kind: 'close-before-response' }, 'connection-lost', 20_000],
  ['is silent', { kind: 'hang' }, 'timeout', 3_000],
])(
  'a request whose connection %s then may have arrived, and is sent once',
  async (_case, behaviour, cause, timeoutMs) => {
    const { results, requests } = await sendAll(behaviour, { timeoutMs });
    expect(results.map(({ problem }) => [problem?.cause, problem?.unsent])).toEqual([
      [cause, undefined],
      [cause, undefined],
    ]);
    expect(requests.map(({ method }) => method)).toEqual(['POST', 'DELETE']);
  },
);

test('a request to a server that is not trusted has not been sent', async () => {
  const { results, requests } = await sendAll({ kind: 'empty', status: 201 }, { trusted: false });
  expect(results).toMatchObject([
    { problem: { cause: 'tls', unsent: true } },
    { problem: { cause: 'tls', unsent: true } },
  ]);
  expect(requests).toEqual([]);
});
