import { X509Certificate } from 'node:crypto';
import { Agent, request } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { read } from './fixtures.ts';
import {
  credentialsYaml,
  entriesOf,
  secretsOf,
  serveTroubles,
  type Trouble,
  tenTroubles,
  troubles,
} from './index.ts';

const NOW = Date.UTC(2026, 10, 21);

const about = (finding: string) => async (): Promise<Trouble> =>
  (await troubles(NOW)).find(({ findings }) => findings.includes(finding))!;

/** The answer to the token request that the entry asks for. */
async function exchanged(trouble: Trouble): Promise<unknown[]> {
  const ims = await serveTroubles([trouble], { tls: false });
  const dispatcher = new Agent();
  onTestFinished(async () => {
    await dispatcher.destroy();
    await ims.close();
  });
  const { entry } = trouble;
  const { status, json } = await read(
    await request(`${ims.url}/ims/token/v3`, {
      dispatcher,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: entry['client-id'] ?? '',
        client_secret: [entry['client-secret'] ?? ''].flat()[0] ?? '',
        scope: entry.scopes ?? '',
        ...(entry['org-id'] === undefined ? {} : { org_id: entry['org-id'] }),
      }).toString(),
    }),
  );
  return [status, json?.error, json?.error_description];
}

describe('the troubles', () => {
  test('are ten credentials with ten different findings, each with its own client id and secret', () => {
    const list = tenTroubles(NOW);
    expect(new Set(list.map(({ findings: [first] }) => first)).size).toBe(10);
    for (const field of ['name', 'client-id', 'client-secret'] as const) {
      expect(new Set(list.map(({ entry }) => entry[field])).size).toBe(10);
    }
  });

  test('have the shape of real credentials', async () => {
    for (const { entry } of await troubles(NOW)) {
      if (entry['client-id'] === undefined) continue;
      expect(entry['client-id']).toMatch(/^[0-9a-f]{32}$/);
      for (const secret of [entry['client-secret'] ?? []].flat()) expect(secret).toMatch(/^p8e-[\w-]{32}$/);
    }
  });

  test.each([
    ['wrong-client-secret', 400, 'invalid_client', 'invalid client_secret parameter'],
    ['unknown-client-id', 400, 'invalid_client', 'invalid client_id parameter'],
    ['scope-not-granted', 400, 'invalid_scope', undefined],
    ['not-server-to-server', 400, 'unauthorized_client', undefined],
    ['wrong-organization', 200, undefined, undefined],
    ['secret-too-old', 200, undefined, undefined],
    ['secret-used-by-jwt', 200, undefined, undefined],
    ['api-not-subscribed', 200, undefined, undefined],
    ['no-product-profile', 200, undefined, undefined],
    ['ims-unavailable', 503, undefined, undefined],
    ['throttled', 429, undefined, undefined],
  ])('%s shows in the answer of the token endpoint', async (finding, ...expected) => {
    expect(await exchanged(await about(finding)())).toEqual(expected);
  });

  test('of old certificates lie before and after now', async () => {
    const pem = (await about('certificate-expired')()).entry['legacy-certificate'] ?? '';
    expect(Date.parse(new X509Certificate(pem).validTo)).toBeLessThan(NOW);
    const file = JSON.parse((await about('certificate-ends')()).entry['legacy-certificate'] ?? '{}');
    const end = Date.parse(file.integration.certificateExpirationDate);
    expect(end).toBeGreaterThan(NOW);
    expect(Date.parse(new X509Certificate(file.integration.publicKey).validTo)).toBe(end);
  });

  test('become one YAML text that says the same, with addresses of the server', async () => {
    const list = await troubles(NOW);
    const yaml = credentialsYaml(list, 'https://localhost:1');
    expect(parse(yaml)).toEqual(entriesOf(list, 'https://localhost:1'));
    expect(yaml).toContain('probe-url: https://localhost:1/gateway/target/activities');
  });

  test('name every secret they hold', async () => {
    const list = await troubles(NOW);
    const secrets = secretsOf(list);
    // One each, two of the healthy one, and secret and private key in the file of AEM; the PEM holds none.
    expect(secrets).toHaveLength(15);
    const values = credentialsYaml(list, '').match(/p8e-[\w-]{32}/g) ?? [];
    for (const value of values) expect(secrets).toContain(value);
  });
});
