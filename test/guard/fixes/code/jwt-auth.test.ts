import { describe, expect, test } from 'vitest';
import { planned, summary } from '../planned.ts';

const CASES: [name: string, path: string, before: string, after: string][] = [
  [
    'an import',
    'src/token.js',
    `import { readFileSync } from 'node:fs';
import auth from '@adobe/jwt-auth';

const config = JSON.parse(readFileSync('adobe.json', 'utf8'));

export async function accessToken() {
  const { access_token } = await auth({
    clientId: process.env.ADOBE_CLIENT_ID,
    clientSecret: process.env.ADOBE_CLIENT_SECRET, // ours
    technicalAccountId: config.technicalAccountId,
    orgId: config.orgId,
    metaScopes: config.metaScopes,
    privateKey: process.env.ADOBE_PRIVATE_KEY,
  });
  return access_token;
}
`,
    `import { readFileSync } from 'node:fs';
import { auth } from '@adobe/auth-token';

const config = JSON.parse(readFileSync('adobe.json', 'utf8'));

export async function accessToken() {
  const { access_token } = await auth({
    clientId: process.env.ADOBE_CLIENT_ID,
    clientSecret: process.env.ADOBE_CLIENT_SECRET, // ours
    scope: 'openid,AdobeID',
  });
  return access_token;
}
`,
  ],
  [
    'an import of another name, on one line, with variables that only the call reads',
    'a.ts',
    `import authorize from "@adobe/jwt-auth"
const key = fs.readFileSync("private.key", "utf8").replace(/a/g, "b");
const METASCOPES = [
  "ent_user_sdk",
];
export const token = () => authorize({ clientId, clientSecret, technicalAccountId, orgId: env.ORG, metaScopes: METASCOPES, privateKey: key }).then((t) => t.expires_in / 1000)
`,
    `import { auth as authorize } from "@adobe/auth-token"
export const token = () => authorize({ clientId, clientSecret, scope: "openid,AdobeID,user_management_sdk" }).then((t) => t.expires_in)
`,
  ],
  [
    'a module of CommonJS',
    'lib/token.js',
    `const auth = require('@adobe/jwt-auth');
module.exports = async () => {
  const config = {
    clientId: id,
    clientSecret: secret,
    metaScopes: ['ent_dataservices_sdk'],
    technicalAccountId: account,
    orgId: org,
    ims: 'https://ims-na1-stg1.adobelogin.com',
    privateKey: key
  };
  return auth(config);
};
`,
    `const auth = (...args) => import('@adobe/auth-token').then((library) => library.auth(...args));
module.exports = async () => {
  const config = {
    clientId: id,
    clientSecret: secret,
    scope: 'openid,session,AdobeID,read_organizations,additional_info.projectedProductContext',
    environment: 'stage'
  };
  return auth(config);
};
`,
  ],
];

describe.each(CASES)('%s', (_, path, before, after) => {
  test.each([
    ['as it is', (text: string) => text],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['without an end of the last line', (text: string) => text.trimEnd()],
  ])('%s', async (_form, made) => {
    const plan = await planned(path, made(before));
    expect(plan.after).toBe(made(after));
    expect(new Set(plan.places.map(({ outcome, fix }) => `${outcome} ${fix.safety}`))).toEqual(
      new Set(['fixed unsafe']),
    );
    expect(summary(plan).todo.join('\n')).toContain(
      'Delete the private key that @adobe/jwt-auth signed with',
    );
  });
});

const LOAD = `const auth = require('@adobe/jwt-auth');\n`;

test.each([
  ['settings from elsewhere', 'a.js', `${LOAD}module.exports = (o) => auth(o);\n`],
  ['a spread', 'b.js', `${LOAD}auth({ ...config, clientId: a, clientSecret: b, metaScopes: c });\n`],
  ['a function that is handed on', 'c.js', `${LOAD}module.exports = { auth };\n`],
  [
    'settings that are changed later',
    'd.js',
    `${LOAD}const c = { clientId: a, clientSecret: b, metaScopes: m };\nc.privateKey = k;\nauth(c);\n`,
  ],
  [
    'a mock',
    'e.test.js',
    `jest.mock('@adobe/jwt-auth');\n${LOAD}auth({ clientId: a, clientSecret: b, metaScopes: c });\n`,
  ],
  ['an import of types', 'f.ts', `import type { JWTAuthConfig } from '@adobe/jwt-auth';\n`],
  ['CommonJS in TypeScript', 'g.ts', `${LOAD}auth({ clientId: a, clientSecret: b, metaScopes: c });\n`],
  [
    'another host',
    'h.js',
    `${LOAD}auth({ clientId: a, clientSecret: b, metaScopes: c, ims: process.env.IMS });\n`,
  ],
])('left to a person: %s', async (_, path, before) => {
  const plan = await planned(path, before);
  expect(plan.after).toBe(before);
  expect(summary(plan).todo.join('\n')).toContain('Replace @adobe/jwt-auth by auth of @adobe/auth-token');
});

test('left to a person: service credentials of AEM', async () => {
  const before = `${LOAD}// AEM Service Credentials\nauth({ clientId: a, clientSecret: b, metaScopes: c, privateKey: d });\n`;
  const plan = await planned('a.js', before);
  expect(plan.after).toBe(before);
  expect(summary(plan).todo.join('\n')).toContain('where the API of AEM supports them');
});
