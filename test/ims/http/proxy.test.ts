import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';
import { describe, expect, test } from 'vitest';
import { isNoProxyHost } from '../../../src/ims/http/no-proxy.ts';
import { proxyOf } from '../../../src/ims/http/proxy.ts';

const ADOBE = new URL('https://ims-na1.adobelogin.com/ims/token/v3');
const proxy = (env: Record<string, string>, url = ADOBE) => {
  const result = proxyOf(url, env);
  return result.ok ? result.value?.url.href : result.problem;
};

describe('the variable that counts', () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ['none is set', {}, undefined],
    ['it is blank', { HTTPS_PROXY: ' ' }, undefined],
    ['the lower case is first', { https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:2' }, 'http://a:1/'],
    ['unless it is empty', { https_proxy: '', HTTPS_PROXY: 'http://b:2' }, 'http://b:2/'],
    ['HTTP_PROXY is not for https', { HTTP_PROXY: 'http://a:1', http_proxy: 'http://a:1' }, undefined],
    ['ALL_PROXY is the last', { ALL_PROXY: 'http://a:1', HTTPS_PROXY: 'http://b:2' }, 'http://b:2/'],
    ['ALL_PROXY alone', { ALL_PROXY: 'http://a:1' }, 'http://a:1/'],
    ['all_proxy before ALL_PROXY', { ALL_PROXY: 'http://a:1', all_proxy: 'http://b:2' }, 'http://b:2/'],
    ['NO_PROXY goes around all', { ALL_PROXY: 'http://a:1', NO_PROXY: 'adobelogin.com' }, undefined],
    ['no_proxy is first', { HTTPS_PROXY: 'http://a:1', no_proxy: 'x', NO_PROXY: '*' }, 'http://a:1/'],
    ['unless it is empty', { HTTPS_PROXY: 'http://a:1', no_proxy: '', NO_PROXY: '*' }, undefined],
    ['white space around it', { HTTPS_PROXY: ' http://a:1\n' }, 'http://a:1/'],
  ])('%s', (_name, env, expected) => {
    expect(proxy(env)).toBe(expected);
  });

  test.each(['http://127.0.0.1:8080', 'https://localhost', 'https://[::1]:8443'])(
    '%s, on this machine, has none',
    (url) => {
      const env = { HTTPS_PROXY: 'http://a:1', HTTP_PROXY: 'http://a:1', ALL_PROXY: 'http://a:1' };
      expect(proxy(env, new URL(url))).toBeUndefined();
    },
  );

  test('one that does not count is not looked at', () => {
    const broken = 'http://[bad';
    expect(proxy({ HTTP_PROXY: broken, http_proxy: broken })).toBeUndefined();
    expect(proxy({ HTTPS_PROXY: 'http://b:2', ALL_PROXY: broken })).toBe('http://b:2/');
    expect(proxy({ https_proxy: 'http://b:2', HTTPS_PROXY: broken })).toBe('http://b:2/');
    expect(proxy({ HTTPS_PROXY: broken, NO_PROXY: '.adobelogin.com' })).toBeUndefined();
  });
});

describe('the address of the proxy', () => {
  test.each([
    ['proxy.example:3128', 'http://proxy.example:3128/'],
    ['user:pass@proxy.example:3128', 'http://user:pass@proxy.example:3128/'],
    ['HTTPS://proxy.example', 'https://proxy.example/'],
    ['http://proxy.example:3128/', 'http://proxy.example:3128/'],
    ['http://CORP%5Cuser:p%40ss@proxy.example:3128', 'http://CORP%5Cuser:p%40ss@proxy.example:3128/'],
    ['http://user:p@ss@proxy.example:3128', 'http://user:p%40ss@proxy.example:3128/'],
    ['http://[2001:db8::1]:3128', 'http://[2001:db8::1]:3128/'],
    ['[2001:db8::1]:3128', 'http://[2001:db8::1]:3128/'],
    ['http://user:pass@[::1]', 'http://user:pass@[::1]/'],
  ])('%s is taken, and undici takes it', async (value, href) => {
    expect(proxy({ HTTPS_PROXY: value })).toBe(href);
    await new ProxyAgent({ uri: href }).destroy();
  });

  test.each([
    ['http://CORP\\user:s3cret-pw@proxy:3128', 'backslash'],
    ['"http://user:s3cret-pw@proxy:3128"', 'quotes'],
    ["'http://user:s3cret-pw@proxy:3128'", 'quotes'],
    ['http://user:s3cret-pw@proxy:3128/path', 'a path, a query or a fragment'],
    ['http://user:s3cret-pw@proxy:3128?query', 'a path, a query or a fragment'],
    ['http://proxy:3128/#', 'a path, a query or a fragment'],
    ['http://user:12/s3cret-pw@proxy:3128', 'a path, a query or a fragment'],
    ['http://user:s3cret-pw#x@proxy:3128', 'not the address'],
    ['http://user:s3cret-pw%@proxy:3128', 'percent sign'],
    ['http://us er:s3cret-pw@proxy:3128', 'white space'],
    ['http://proxy\n.example:3128', 'white space'],
    ['http://proxy\u200b.example:3128', 'invisible'],
    ['2001:db8::1', 'IPv6 address without brackets'],
    ['http://2001:db8::1:3128', 'IPv6 address without brackets'],
    ['http://user:s3cret-pw@fe80::1', 'IPv6 address without brackets'],
    ['http://[bad', 'not the address'],
    ['http://', 'not the address'],
    ['//proxy:3128', 'not the address'],
    ['http:///proxy:3128', 'not the address'],
    ['http://proxy:0', 'not the address'],
    ['http://proxy:99999', 'not the address'],
    ['ftp://proxy', 'not the address'],
    ['socks5h://user:s3cret-pw@proxy:1080', 'SOCKS'],
  ])('%s is refused: %s', (value, said) => {
    const problem = proxy({ https_proxy: value });
    expect(problem).toMatch(/^the variable https_proxy /);
    expect(problem).toContain(said);
    expect(problem).not.toContain('s3cret');
  });

  test('what is shown leaves out user and password', () => {
    expect(proxyOf(ADOBE, { HTTPS_PROXY: 'http://user:pass@proxy:8080' })).toMatchObject({
      value: { shown: 'proxy:8080' },
    });
  });
});

describe('NO_PROXY', () => {
  const goesAround = (noProxy: string, url: string) => isNoProxyHost(new URL(url), noProxy);

  test.each([
    ['adobelogin.com', 'https://ims-na1.adobelogin.com'],
    ['.adobelogin.com', 'https://ims-na1.adobelogin.com'],
    ['.adobelogin.com', 'https://adobelogin.com'],
    ['*.adobelogin.com', 'https://ims-na1.adobelogin.com'],
    ['AdobeLogin.COM.', 'https://ims-na1.adobelogin.com.'],
    ['a,b  adobelogin.com', 'https://adobelogin.com'],
    ['a,,  ,adobelogin.com', 'https://adobelogin.com'],
    ['adobelogin.com:443', 'https://adobelogin.com'],
    ['ims.example:8443', 'https://ims.example:8443'],
    ['*', 'https://adobelogin.com'],
    ['a, *', 'https://[2001:db8::1]'],
    ['10.1.2.3', 'https://10.1.2.3'],
    ['10.0.0.0/8', 'https://10.1.2.3'],
    ['0.0.0.0/0', 'https://10.1.2.3'],
    ['2001:DB8::1', 'https://[2001:db8::1]'],
    ['[2001:db8::1]', 'https://[2001:db8:0::1]'],
    ['[2001:db8::1]:8443', 'https://[2001:db8::1]:8443'],
    ['2001:db8::/32', 'https://[2001:db8:5::1]'],
    ['[2001:db8::]/32', 'https://[2001:db8:5::1]'],
  ])('"%s" names %s', (noProxy, url) => {
    expect(goesAround(noProxy, url)).toBe(true);
  });

  test.each([
    ['', 'https://adobelogin.com'],
    ['.', 'https://adobelogin.com'],
    ['login.com', 'https://adobelogin.com'],
    ['*.adobelogin.com', 'https://adobelogin.com'],
    ['ims-*.adobelogin.com', 'https://ims-na1.adobelogin.com'],
    ['adobelogin.com:80', 'https://adobelogin.com'],
    ['adobelogin.com:443', 'https://adobelogin.com:8443'],
    ['https://adobelogin.com', 'https://adobelogin.com'],
    ['2.3', 'https://10.1.2.3'],
    ['10.1.2.3', 'https://10.1.2.30'],
    ['10.0.0.0/33', 'https://10.1.2.3'],
    ['10.0.0.0/x', 'https://10.1.2.3'],
    ['0.0.0.0/0', 'https://[2001:db8::1]'],
    ['[2001:db8::1]:443', 'https://[2001:db8::1]:8443'],
    ['2001:db8::/129', 'https://[2001:db8::1]'],
  ])('"%s" does not name %s', (noProxy, url) => {
    expect(goesAround(noProxy, url)).toBe(false);
  });
});
