import { describe, expect, test } from 'vitest';
import { type Options, planned, told } from '../planned.ts';

async function expectFixed(before: string, after: string, options: Options = {}): Promise<void> {
  for (const [from, to] of [
    [before, after],
    [before.replaceAll('\n', '\r\n'), after.replaceAll('\n', '\r\n')],
    [before.replace(/\n$/, ''), after.replace(/\n$/, '')],
  ]) {
    const plan = await planned('package.json', from as string, options);
    expect(plan.after).toBe(to);
    expect(plan.places.map(({ outcome }) => outcome)).not.toContain('failed');
    expect((await planned('package.json', to as string, options)).edits).toEqual([]);
  }
}

const deps = (...lines: string[]): string =>
  `{\n  "name": "a",\n  "dependencies": {\n    ${lines.join(',\n    ')}\n  },\n  "license": "MIT"\n}\n`;

describe('a package that something loads is replaced', () => {
  const JWT = { elsewhere: ['npm-jwt-auth', 'npm-aio-lib-ims-jwt'] };
  test.each([
    [
      deps('"@adobe/jwt-auth": "^2.0.0"', '"axios": "1"'),
      deps('"@adobe/auth-token": "^1.0.1"', '"axios": "1"'),
    ],
    [
      deps('"axios": "1"', '"@adobe/jwt-auth": "2.0.0"'),
      deps('"axios": "1"', '"@adobe/auth-token": "1.0.1"'),
    ],
    [deps('"@adobe/jwt-auth": "~0.3.1"'), deps('"@adobe/auth-token": "~1.0.1"')],
    [deps('"@adobe/jwt-auth": "^2"'), deps('"@adobe/auth-token": "^1"')],
    [deps('"@adobe/jwt-auth": "*"'), deps('"@adobe/auth-token": "*"')],
    [deps('"@adobe/jwt-auth": ">=0.3 <3 || 4"'), deps('"@adobe/auth-token": "^1.0.1"')],
    [deps('"@adobe/jwt-auth": "github:adobe/jwt-auth#v2"'), deps('"@adobe/auth-token": "^1.0.1"')],
    [deps('"jwt": "npm:@adobe/jwt-auth@^2"'), deps('"jwt": "npm:@adobe/auth-token@^1"')],
    [
      deps('"jwt": "git+https://github.com/adobe/jwt-auth.git"'),
      deps('"jwt": "npm:@adobe/auth-token@^1.0.1"'),
    ],
    [
      deps('"@adobe/auth-token": "1.0.1"', '"@adobe/jwt-auth": "^2.0.0"'),
      deps('"@adobe/auth-token": "1.0.1"'),
    ],
    [
      '{ "dependencies": { "@adobe/jwt-auth": "^2.0.0" }, "bundledDependencies": ["a", "@adobe/jwt-auth"] }\n',
      '{ "dependencies": { "@adobe/auth-token": "^1.0.1" }, "bundledDependencies": ["a", "@adobe/auth-token"] }\n',
    ],
    [
      '{\n\t"devDependencies": {\n\t\t"@adobe/jwt-auth": "^1.0.0"\n\t},\n\t"peerDependencies": { "@adobe/jwt-auth": "1.x" }\n}\n',
      '{\n\t"devDependencies": {\n\t\t"@adobe/auth-token": "^1.0.1"\n\t},\n\t"peerDependencies": { "@adobe/auth-token": "^1.0.1" }\n}\n',
    ],
    [deps('"@adobe/aio-lib-ims-jwt": "^5.0.0"'), deps('"@adobe/aio-lib-ims": "^6.4.1"')],
    [
      deps('"@adobe/aio-lib-ims": "^5.0.0"', '"@adobe/aio-lib-ims-jwt": "^3"', '"b": "1"'),
      deps('"@adobe/aio-lib-ims": "^6.4.1"', '"b": "1"'),
    ],
  ])('%s', (before, after) => expectFixed(before, after, JWT));

  test('what a person has to do', async () => {
    const plan = await planned('a/package.json', deps('"@adobe/jwt-auth": "^2.0.0"'), {
      ...JWT,
      files: ['yarn.lock'],
    });
    expect(told(plan)).toEqual({
      outcomes: ['fixed: Replace @adobe/jwt-auth by @adobe/auth-token'],
      todo: [
        expect.stringMatching(/^See that nothing loads @adobe\/jwt-auth any more/),
        'Run yarn install: yarn.lock was left as it is, and has to follow.',
      ],
    });
    expect(
      (await planned('a/package.json', deps('"@adobe/jwt-auth": "^2.0.0"'), { ...JWT, unsafe: false })).edits,
    ).toEqual([]);
  });
});

describe('a package that nothing loads is removed, which is safe', () => {
  test.each([
    [deps('"@adobe/jwt-auth": "^2.0.0"', '"axios": "1"'), deps('"axios": "1"')],
    [deps('"axios": "1"', '"@adobe/jwt-auth": "^2.0.0"'), deps('"axios": "1"')],
    [deps('"@adobe/jwt-auth": "^2.0.0"'), '{\n  "name": "a",\n  "license": "MIT"\n}\n'],
    ['{ "dependencies": { "@adobe/jwt-auth": "^2" } }\n', '{ "dependencies": {} }\n'],
    [deps('"@adobe/aemcs-api-client-lib": "^1.0.2"', '"b": "1"'), deps('"b": "1"')],
    [deps('"b": "1"', '"@adobe/aio-cli-plugin-jwt-auth": "^2"'), deps('"b": "1"')],
    [
      deps('"@adobe/aio-lib-ims-jwt": "^3"', '"@adobe/aio-lib-ims": "^8"'),
      deps('"@adobe/aio-lib-ims": "^8"'),
    ],
  ])('%s', (before, after) => expectFixed(before, after, { unsafe: false }));
});

describe('a version from before OAuth is raised', () => {
  test.each([
    [deps('"@adobe/pdfservices-node-sdk": "3.1.1"'), deps('"@adobe/pdfservices-node-sdk": "3.4.0"')],
    [deps('"@adobe/pdfservices-node-sdk": "^2.1.0"'), deps('"@adobe/pdfservices-node-sdk": "^3.4.0"')],
    [
      deps('"@adobe/documentservices-pdftools-node-sdk": "^1.3.1"'),
      deps('"@adobe/pdfservices-node-sdk": "^3.4.0"'),
    ],
    [
      deps('"@adobe/documentservices-pdftools-node-sdk": "^1.3.1"', '"@adobe/pdfservices-node-sdk": "2.0.0"'),
      deps('"@adobe/pdfservices-node-sdk": "3.4.0"'),
    ],
  ])('%s', (before, after) => expectFixed(before, after, { elsewhere: ['jwt-only-version'] }));
});

describe('what stays', () => {
  test('the client of AEM that something loads: its service credentials still work', async () => {
    const plan = await planned('package.json', deps('"@adobe/aemcs-api-client-lib": "^1.0.2"', '"b": "1"'), {
      elsewhere: ['npm-aemcs-api-client'],
    });
    expect(plan.edits).toEqual([]);
    expect(told(plan)).toEqual({
      outcomes: ['shown: Remove @adobe/aemcs-api-client-lib'],
      todo: [expect.stringMatching(/grant_type=client_credentials/)],
    });
  });

  test('the plugin of the CLI whose command something calls', async () => {
    const plan = await planned('package.json', deps('"@adobe/aio-cli-plugin-jwt-auth": "^2"', '"b": "1"'), {
      elsewhere: ['aio-cli-jwt-auth'],
    });
    expect(plan.edits).toEqual([]);
    expect(told(plan).todo).toEqual([expect.stringMatching(/^Where aio jwt-auth:access-token is called/)]);
  });

  test('the package that would be the replacement', async () => {
    const text =
      '{ "name": "@adobe/aio-lib-ims", "dependencies": { "@adobe/aio-lib-ims-jwt": "^5", "b": "1" } }';
    const plan = await planned('package.json', text, { elsewhere: ['npm-aio-lib-ims-jwt'] });
    expect(plan.edits).toEqual([]);
    expect(told(plan).outcomes).toEqual(['shown: Replace @adobe/aio-lib-ims-jwt by @adobe/aio-lib-ims']);
  });

  test('the package itself', async () => {
    expect(
      (await planned('package.json', '{ "name": "@adobe/jwt-auth", "version": "2.0.0" }')).edits,
    ).toEqual([]);
  });

  test('a package that a script of the same file uses is not removed', async () => {
    const text = '{ "scripts": { "a": "npx @adobe/jwt-auth" }, "dependencies": { "@adobe/jwt-auth": "^2" } }';
    expect((await planned('package.json', text, { unsafe: false })).edits).toEqual([]);
  });
});
