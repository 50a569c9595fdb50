import { describe, expect, test } from 'vitest';
import { type Options, planned, told } from '../planned.ts';

async function expectFixed(
  path: string,
  before: string,
  after: string,
  options: Options = {},
): Promise<void> {
  for (const [from, to] of [
    [before, after],
    [before.replaceAll('\n', '\r\n'), after.replaceAll('\n', '\r\n')],
    [before.replace(/\n$/, ''), after.replace(/\n$/, '')],
  ]) {
    const plan = await planned(path, from as string, options);
    expect(plan.after).toBe(to);
    expect(plan.places.map(({ outcome }) => outcome)).not.toContain('failed');
    expect((await planned(path, to as string, options)).edits).toEqual([]);
  }
}

describe('a package that a command installs is replaced', () => {
  test.each([
    [
      'a.sh',
      'set -e\nnpm install --save @adobe/jwt-auth@0.3.0\n',
      'set -e\nnpm install --save @adobe/auth-token@1.0.1\n',
    ],
    [
      'Dockerfile',
      'RUN npm i -g @adobe/jwt-auth axios && npm cache clean\n',
      'RUN npm i -g @adobe/auth-token axios && npm cache clean\n',
    ],
    ['a.sh', 'yarn add github:adobe/jwt-auth\n', 'yarn add @adobe/auth-token\n'],
    ['a.sh', 'npm i https://github.com/adobe/jwt-auth.git#v2 b\n', 'npm i @adobe/auth-token b\n'],
    [
      '.github/workflows/a.yml',
      'jobs:\n  a:\n    steps:\n      - run: npm install "@adobe/jwt-auth@^2"\n',
      'jobs:\n  a:\n    steps:\n      - run: npm install "@adobe/auth-token@^1"\n',
    ],
    [
      'install.py',
      'subprocess.run(["npm", "install", "@adobe/jwt-auth"])\n',
      'subprocess.run(["npm", "install", "@adobe/auth-token"])\n',
    ],
    [
      'job.yaml',
      'command:\n  - npm\n  - install\n  - "@adobe/jwt-auth"\n',
      'command:\n  - npm\n  - install\n  - "@adobe/auth-token"\n',
    ],
    [
      'package.json',
      '{ "scripts": { "postinstall": "npm i --no-save @adobe/jwt-auth" } }\n',
      '{ "scripts": { "postinstall": "npm i --no-save @adobe/auth-token" } }\n',
    ],
    [
      'deno.json',
      '{ "imports": { "jwt": "npm:@adobe/jwt-auth@2" } }\n',
      '{ "imports": { "jwt": "npm:@adobe/auth-token@1" } }\n',
    ],
    ['a.sh', 'npm install @adobe/aio-lib-ims-jwt\n', 'npm install @adobe/aio-lib-ims\n'],
    [
      'a.sh',
      'npm install @adobe/documentservices-pdftools-node-sdk@1.3.0\n',
      'npm install @adobe/pdfservices-node-sdk@3.4.0\n',
    ],
  ])('%s: %s', expectFixed);
});

describe('the plugin of the CLI is not installed any more', () => {
  test.each([
    ['a.sh', 'npm i -g @adobe/aio-cli @adobe/aio-cli-plugin-jwt-auth@2\n', 'npm i -g @adobe/aio-cli\n'],
    ['a.sh', 'npm i -g @adobe/aio-cli-plugin-jwt-auth @adobe/aio-cli\n', 'npm i -g @adobe/aio-cli\n'],
    [
      'a.sh',
      'set -e\naio plugins:install @adobe/aio-cli-plugin-jwt-auth\naio app deploy\n',
      'set -e\naio app deploy\n',
    ],
    [
      'Dockerfile',
      'FROM node\nRUN npm i -g @adobe/aio-cli && aio plugins install @adobe/aio-cli-plugin-jwt-auth\nCMD ["a"]\n',
      'FROM node\nRUN npm i -g @adobe/aio-cli\nCMD ["a"]\n',
    ],
    ['Dockerfile', 'RUN aio plugins:install @adobe/aio-cli-plugin-jwt-auth && aio info\n', 'RUN aio info\n'],
    [
      'Dockerfile',
      'RUN npm i -g @adobe/aio-cli \\\n  && aio plugins:install @adobe/aio-cli-plugin-jwt-auth \\\n  && aio info\n',
      'RUN npm i -g @adobe/aio-cli \\\n  && aio info\n',
    ],
    ['Dockerfile', 'FROM node\nRUN aio plugins:install @adobe/aio-cli-plugin-jwt-auth\n', 'FROM node\n'],
    [
      'a.yml',
      'jobs:\n  a:\n    steps:\n      - run: |\n          npm i -g @adobe/aio-cli\n          aio plugins:install @adobe/aio-cli-plugin-jwt-auth\n',
      'jobs:\n  a:\n    steps:\n      - run: |\n          npm i -g @adobe/aio-cli\n',
    ],
    [
      '.gitlab-ci.yml',
      'a:\n  script:\n    - npm install -g @adobe/aio-cli\n    - aio plugins:install @adobe/aio-cli-plugin-jwt-auth\n    - aio info\n',
      'a:\n  script:\n    - npm install -g @adobe/aio-cli\n    - aio info\n',
    ],
    [
      'a.yml',
      'steps:\n  - run: |\n      aio plugins:install @adobe/aio-cli-plugin-jwt-auth\n      aio info\n',
      'steps:\n  - run: |\n      aio info\n',
    ],
  ])('%s: %s', (path, before, after) => expectFixed(path, before, after, { unsafe: false }));

  test.each([
    ['a.yml', 'run: aio plugins:install @adobe/aio-cli-plugin-jwt-auth\n'],
    [
      'a.yml',
      'a:\n  - run: |\n      aio plugins:install @adobe/aio-cli-plugin-jwt-auth\n  - run: aio info\n',
    ],
    ['.gitlab-ci.yml', 'a:\n  script:\n    - aio plugins:install @adobe/aio-cli-plugin-jwt-auth\n'],
    ['a.sh', 'if test -n "$A"; then\n  aio plugins:install @adobe/aio-cli-plugin-jwt-auth\nfi\n'],
    ['a.sh', 'aio plugins:install @adobe/aio-cli-plugin-jwt-auth\naio jwt-auth:access-token\n'],
    [
      'Dockerfile',
      'RUN npm i -g @adobe/aio-cli \\\n  && aio plugins:install @adobe/aio-cli-plugin-jwt-auth\n',
    ],
  ])('a person does it where something is left: %s, %s', async (path, text) => {
    const plan = await planned(path, text);
    expect(plan.edits).toEqual([]);
    expect(told(plan).outcomes[0]).toBe('shown: Remove @adobe/aio-cli-plugin-jwt-auth');
  });
});

test('what code loads is not changed by these', async () => {
  const { places } = await planned('a.js', "const auth = require('@adobe/jwt-auth');\n");
  expect(places.map(({ fix }) => fix.edits)).toEqual([[]]);
});
