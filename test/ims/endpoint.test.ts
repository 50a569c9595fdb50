import { describe, expect, test } from 'vitest';
import { adobeEndpoint, customEndpoint, isAdobe, isLoopback } from '../../src/ims/endpoint.ts';

describe('Adobe endpoints', () => {
  test('production and stage are the hosts that Adobe documents, over https', () => {
    expect(adobeEndpoint('production').origin).toBe('https://ims-na1.adobelogin.com');
    expect(adobeEndpoint('stage').origin).toBe('https://ims-na1-stg1.adobelogin.com');
  });

  test('a host from ims-url is not taken for the one of Adobe', () => {
    expect(isAdobe(adobeEndpoint('stage'))).toBe(true);
    const custom = customEndpoint('https://ims-na1.adobelogin.com.example.com', 'production');
    expect(custom.ok && isAdobe(custom.value)).toBe(false);
  });
});

describe('a custom IMS address', () => {
  test.each([
    ['https://ims.example.com', 'https://ims.example.com', 'ims.example.com'],
    ['https://ims.example.com/', 'https://ims.example.com', 'ims.example.com'],
    ['https://ims.example.com:8443', 'https://ims.example.com:8443', 'ims.example.com:8443'],
    ['http://localhost:8080', 'http://localhost:8080', 'localhost:8080'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080', '127.0.0.1:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080', '[::1]:8080'],
  ])('%s is accepted', (value, origin, host) => {
    expect(customEndpoint(value, 'stage')).toEqual({
      ok: true,
      value: { environment: 'stage', origin, host },
    });
  });

  test.each([
    ['ims.example.com', 'not-a-url'],
    ['nonsense', 'not-a-url'],
    ['https://', 'not-a-url'],
    ['file:///etc/passwd', 'not-a-url'],
    ['http://ims.example.com', 'not-https'],
    ['http://127.0.0.1.example.com', 'not-https'],
    ['http://localhost.example.com', 'not-https'],
    ['ftp://ims.example.com', 'not-https'],
    ['https://user:password@ims.example.com', 'has-credentials'],
    ['https://user@ims.example.com', 'has-credentials'],
    ['https://ims.example.com/ims/token/v3', 'has-path'],
    ['https://ims.example.com/?a=b', 'has-path'],
    ['https://ims.example.com/?', 'has-path'],
    ['https://ims.example.com/#a', 'has-path'],
  ])('%s is refused as %s', (value, problem) => {
    expect(customEndpoint(value, 'production')).toEqual({ ok: false, problem });
  });
});

test('only addresses of this machine are loopback', () => {
  expect(
    ['http://localhost', 'http://127.8.9.1', 'https://[::1]'].every((url) => isLoopback(new URL(url))),
  ).toBe(true);
  expect(
    ['http://127.0.0.1.nip.io', 'http://10.0.0.1', 'http://[::2]'].some((url) => isLoopback(new URL(url))),
  ).toBe(false);
});
