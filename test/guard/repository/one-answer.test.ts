import { describe, expect, test } from 'vitest';
import { check } from '../../../src/guard/check.ts';
import type { Finding } from '../../../src/guard/model.ts';
import { repository } from '../detect/support.ts';

const EXCHANGE = "fetch('https://ims-na1.adobelogin.com/ims/exchange/jwt');\n";
const AEM_KEY = JSON.stringify({
  ok: true,
  integration: {
    imsEndpoint: 'ims-na1.adobelogin.com',
    metascopes: 'ent_aem_cloud_api',
    technicalAccount: { clientId: 'cm-p1-e2-integration-3', clientSecret: '' },
    org: 'A@AdobeOrg',
    privateKey: '',
  },
});

async function findingsOf(files: Record<string, string>): Promise<readonly Finding[]> {
  const root = repository(files);
  return (await check({ root, home: root })).result.findings;
}

async function levelsOf(files: Record<string, string>): Promise<Record<string, string>> {
  return Object.fromEntries((await findingsOf(files)).map(({ path, level }) => [path, level]));
}

async function placesOf(files: Record<string, string>): Promise<string[][]> {
  const shown = (path: string, line: number): string => `${path}:${line}`;
  return (await findingsOf(files)).map(({ path, line, related = [] }) => [
    shown(path, line),
    ...related.map((place) => `${place.relation} ${shown(place.path, place.line)}`),
  ]);
}

describe('credentials of the AEM Developer Console', () => {
  test('make warnings of the code in their package that does not say whose credential it uses', async () => {
    expect(
      await levelsOf({ 'package.json': '{}', 'keys/aem.json': AEM_KEY, 'src/token.js': EXCHANGE }),
    ).toEqual({ 'keys/aem.json': 'warning', 'src/token.js': 'warning' });
  });

  test('say nothing about another package', async () => {
    const levels = await levelsOf({
      'a/package.json': '{}',
      'a/aem.json': AEM_KEY,
      'b/package.json': '{}',
      'b/token.js': EXCHANGE,
    });
    expect(levels).toEqual({ 'a/aem.json': 'warning', 'b/token.js': 'error' });
  });

  test('say nothing where the package has a credential of the Adobe Developer Console as well', async () => {
    const levels = await levelsOf({
      'package.json': '{}',
      'aem.json': AEM_KEY,
      'token.js': EXCHANGE,
      'users.js': "const metaScopes = ['ent_user_sdk'];\n",
    });
    expect(levels).toEqual({ 'aem.json': 'warning', 'token.js': 'error', 'users.js': 'error' });
  });

  test('in documentation say nothing about the code', async () => {
    expect((await levelsOf({ 'README.md': AEM_KEY, 'token.js': EXCHANGE }))['token.js']).toBe('error');
  });
});

describe('one change is one finding', () => {
  test('of the lines of a function, with the first one to change', async () => {
    const code = `const body = {
  jwt_token: sign(claims),
  client_secret: secret,
  client_id: id,
};
${EXCHANGE}`;
    expect(await placesOf({ 'a.js': code })).toEqual([['a.js:2', 'same-change a.js:6']]);
  });

  test('of a request in a collection, and two requests are two', async () => {
    const request = (name: string) => ({
      name,
      request: {
        url: {
          raw: 'https://ims-na1.adobelogin.com/ims/exchange/jwt',
          path: ['ims', 'exchange', 'jwt'],
        },
      },
    });
    const text = JSON.stringify({ info: {}, item: [request('a'), request('b')] }, undefined, 2);
    const places = await placesOf({ 'a.json': text });
    expect(places.map((change) => change.length)).toEqual([2, 2]);
  });

  test('not of lines that are far from each other', async () => {
    const code = `${EXCHANGE}${'\n'.repeat(100)}${EXCHANGE}`;
    expect(await placesOf({ 'a.js': code })).toEqual([['a.js:1'], ['a.js:102']]);
  });

  test('of an import and the code further down that uses it', async () => {
    const code = `import auth from '@adobe/jwt-auth';\n${'\n'.repeat(100)}${EXCHANGE}`;
    expect(await placesOf({ 'a.js': code })).toEqual([['a.js:1', 'same-change a.js:102']]);
  });

  test('not of the packages in a manifest', async () => {
    const manifest = JSON.stringify(
      { dependencies: { '@adobe/jwt-auth': '1.0.0', '@adobe/aio-lib-ims-jwt': '4.0.0' } },
      undefined,
      2,
    );
    expect(await placesOf({ 'package.json': manifest })).toEqual([['package.json:3'], ['package.json:4']]);
  });

  test('and a suppressed line is no part of it', async () => {
    const code = `const body = { jwt_token: sign(claims), client_secret: secret, client_id: id };
// ims-auth-ignore: exchange-endpoint -- known
${EXCHANGE}`;
    const findings = await findingsOf({ 'a.js': code });
    expect(findings.map(({ state, related }) => [state, related?.length ?? 0])).toEqual([
      ['active', 0],
      ['suppressed', 0],
    ]);
  });
});

describe('what uses a flagged file is listed under it', () => {
  test('and is no finding of its own', async () => {
    expect(
      await placesOf({
        'lib/adobe.js': EXCHANGE,
        'app.js': "const adobe = require('./lib/adobe');\n",
        'other.js': "const other = require('./lib/other');\n",
        'README.md': 'See `./lib/adobe`.\n',
      }),
    ).toEqual([['lib/adobe.js:1', 'use app.js:1']]);
  });

  test('with the private key that it names', async () => {
    const config =
      "module.exports = { metaScopes: ['ent_user_sdk'], privateKeyFile: '../certs/private.key' };\n";
    expect(await placesOf({ 'config/a.js': config, 'certs/private.key': 'a key\n' })).toEqual([
      ['config/a.js:1', 'key-file certs/private.key:1'],
    ]);
  });

  test('only under a finding that counts', async () => {
    const code = `// ims-auth-ignore: exchange-endpoint -- known\n${EXCHANGE}`;
    const places = await placesOf({ 'lib/adobe.js': code, 'app.js': "require('./lib/adobe');\n" });
    expect(places).toEqual([['lib/adobe.js:2']]);
  });
});
