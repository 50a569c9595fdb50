import { describe, expect, test } from 'vitest';
import {
  adobeEndpoint,
  customEndpoint,
  proxyFor,
  readTokenConnection,
  routeChanges,
  writeTokenConnection,
} from '../../src/ims/index.ts';

const ENDPOINT = adobeEndpoint('production');
const PROXY = { HTTPS_PROXY: 'http://user:word@proxy.example:3128' };

describe('the connection of a token', () => {
  test('is read as it was written, without the password of the proxy', () => {
    const text = writeTokenConnection('a-client-id', ENDPOINT, PROXY);
    expect(text).not.toContain('word');
    expect(readTokenConnection(text)).toMatchObject({
      clientId: 'a-client-id',
      endpoint: { origin: ENDPOINT.origin },
      route: { proxy: 'proxy.example:3128', certificates: '' },
    });
  });

  test.each([
    '',
    'not JSON',
    '{}',
    '{"origin":"https://ims-na1.adobelogin.com"}',
    '{"origin":"https://ims-na1.adobelogin.com","clientId":"a","proxy":""}',
    '{"origin":"https://ims-na1.adobelogin.com","clientId":"","proxy":"","certificates":""}',
    '{"origin":"http://evil.example","clientId":"a","proxy":"","certificates":""}',
    '{"origin":1,"clientId":"a","proxy":"","certificates":""}',
    `{"origin":"https://ims-na1.adobelogin.com","clientId":"${'a'.repeat(20_000)}"}`,
  ])('is not anything else: %s', (text) => {
    expect(readTokenConnection(text)).toBeUndefined();
  });

  test.each([
    ['the same environment', PROXY, PROXY, []],
    ['another proxy', {}, PROXY, ['the proxy: not set; now: "proxy.example:3128"']],
    ['a way around the proxy', PROXY, { ...PROXY, NO_PROXY: 'adobelogin.com' }, ['now: not set']],
    ['a broken proxy', PROXY, { HTTPS_PROXY: 'socks5://a' }, ['now: "invalid"']],
    ['other certificates', {}, { NODE_EXTRA_CA_CERTS: '/a.pem' }, ['NODE_EXTRA_CA_CERTS=/a.pem']],
  ])('tells of %s', (_name, before, now, said) => {
    const connection = readTokenConnection(writeTokenConnection('a', ENDPOINT, before));
    const changes = connection === undefined ? undefined : routeChanges(connection, now);
    expect(changes).toHaveLength(said.length);
    for (const [index, part] of said.entries()) expect(changes?.[index]).toContain(part);
  });

  test('a server on this machine is asked without a proxy, and a change of it is told all the same', () => {
    const local = customEndpoint('http://127.0.0.1:8080', 'production');
    if (!local.ok) throw new Error(local.problem);
    expect(proxyFor(local.value, PROXY)).toBe('');
    expect(proxyFor(ENDPOINT, PROXY)).toBe('proxy.example:3128');
    const connection = readTokenConnection(writeTokenConnection('a', local.value, {}));
    expect(connection && routeChanges(connection, PROXY)).toHaveLength(1);
  });
});
