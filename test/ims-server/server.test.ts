import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { Agent, request } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { certificateFor } from './certificates.ts';
import { GOOD_REQUEST, open } from './fixtures.ts';
import { EXAMPLE_CLIENT, startImsServer } from './index.ts';

describe('the server', () => {
  test('is reached under all the names and addresses of its certificate', async () => {
    const { ims } = await open();
    const answers = async (address: string, servername: string): Promise<number> => {
      const dispatcher = new Agent({ connect: { ca: ims.caPem, ...(servername && { servername }) } });
      onTestFinished(() => dispatcher.destroy());
      return (await request(`https://${address}:${ims.port}/ims/keys`, { dispatcher })).statusCode;
    };
    for (const name of ['localhost', 'ims-na1.adobelogin.com', 'ims-na1-stg1.adobelogin.com']) {
      expect(await answers('localhost', name)).toBe(200);
    }
    expect(await answers('127.0.0.1', '')).toBe(200);
    expect(new X509Certificate((await certificateFor('trusted')).cert).checkIP('::1')).toBe('::1');
  });

  test('puts its authority into a file for its owner', async () => {
    const { ims } = await open();
    expect(readFileSync(ims.caFile, 'utf8')).toBe(ims.caPem);
    if (process.platform !== 'win32') expect(statSync(ims.caFile).mode & 0o777).toBe(0o600);
  });

  test('serves plain HTTP when told to', async () => {
    const { ims, token } = await open({ tls: false });
    expect([ims.url, ims.caFile, ims.caPem]).toEqual([`http://127.0.0.1:${ims.port}`, '', '']);
    expect((await token()).status).toBe(200);
  });

  test.each([
    ['self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['expired', 'CERT_HAS_EXPIRED'],
    ['wrong-host', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ] as const)('is not trusted with a certificate that is %s', async (certificate, code) => {
    const { ims, token } = await open({ certificate });
    await expect(token()).rejects.toMatchObject({ code });
    expect(ims.requests).toEqual([]);
  });

  test('is not trusted without its authority', async () => {
    const { ims } = await open();
    const dispatcher = new Agent();
    onTestFinished(() => dispatcher.destroy());
    await expect(request(ims.url, { dispatcher })).rejects.toThrow();
  });

  test('shares nothing with another server but the authority', async () => {
    const [one, two] = [await open(), await open({ clients: [] })];
    one.ims.script({ kind: 'empty', status: 500 });
    expect(two.ims.caFile).toBe(one.ims.caFile);
    expect((await two.token()).json).toMatchObject({ error: 'invalid_client' });
    expect(one.ims.requests).toEqual([]);
  });

  test('closes while a client waits for an answer', async () => {
    const ims = await startImsServer({ tls: false });
    ims.always({ kind: 'hang' });
    const pending = request(`${ims.url}/ims/token/v3?${new URLSearchParams(GOOD_REQUEST)}`, {
      method: 'POST',
    });
    const outcome = expect(pending).rejects.toThrow();
    while (ims.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await ims.close();
    await outcome;
    await expect(request(ims.url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('refuses to start on a port that is taken', async () => {
    const { ims } = await open({ tls: false });
    await expect(startImsServer({ tls: false, port: ims.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

test('the example credential has the shape of a real one', () => {
  expect(EXAMPLE_CLIENT.clientId).toMatch(/^[0-9a-f]{32}$/);
  for (const secret of EXAMPLE_CLIENT.clientSecrets) expect(secret).toMatch(/^p8e-[A-Za-z0-9]{32}$/);
});
