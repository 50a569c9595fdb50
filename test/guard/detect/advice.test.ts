import { beforeAll, describe, expect, test } from 'vitest';
import { scanSource } from '../../../src/guard/detect/scan-source.ts';
import { loadParsers } from '../../../src/guard/detect/tree.ts';
import { kindOf } from '../../../src/guard/files/kinds.ts';
import { RULES } from '../../../src/guard/rules/index.ts';

beforeAll(() => loadParsers());

function advice(path: string, text: string, rule: string): string | undefined {
  return scanSource({ path, text, kind: kindOf(path) }, RULES).find((each) => each.rule === rule)?.advice;
}

const EXCHANGE = `fetch("https://ims-na1.adobelogin.com/ims/exchange/jwt", { body: sign(claims) });\n`;
const OAUTH = `fetch("https://ims-na1.adobelogin.com/ims/token/v3", {
  body: new URLSearchParams({ grant_type: "client_credentials", client_id, client_secret, scope }) });\n`;

describe('names of the file', () => {
  test('the scopes for its metascopes are said, and no others', () => {
    const text = `const metascopes = ["ent_cloudmgr_sdk"];\n${EXCHANGE}`;
    expect(advice('a.js', text, 'exchange-endpoint')).toMatch(
      /ims\/token\/v3.*scope=openid.*read_pc\.dma_aem_ams/,
    );
    expect(advice('a.js', text, 'exchange-endpoint')).not.toContain('user_management_sdk');
    expect(advice('a.js', EXCHANGE, 'exchange-endpoint')).not.toContain('Metascopes');
  });

  test('the scopes are left out where they do not fit', () => {
    const names = Array.from(
      { length: 40 },
      (_, index) => `"ent_product${index}_with_a_long_name_sdk"`,
    ).join();
    expect(advice('a.js', `${names}\n${EXCHANGE}`, 'exchange-endpoint')?.length).toBeLessThan(1_000);
  });

  test('only the package that is found is named', () => {
    const found = advice('requirements.txt', 'aepp==0.2.0\n', 'jwt-only-version');
    expect(found).toContain('Raise aepp to 0.3.0');
    expect(found).not.toMatch(/umapi|cjapy|aanalytics2|reactor/);
  });
});

describe('the package of the file', () => {
  const PDF = 'sdk.Credentials.serviceAccountCredentialsBuilder().fromFile("a.json").build();\n';
  test.each([
    [
      'a.js',
      `const sdk = require('@adobe/documentservices-pdftools-node-sdk');\n${PDF}`,
      /^PDF Tools is called PDF Services now: take @adobe\/pdfservices-node-sdk/,
    ],
    [
      'a.js',
      `const sdk = require('@adobe/pdfservices-node-sdk');\n${PDF}`,
      /^Use ServicePrincipalCredentials of @adobe\/pdfservices-node-sdk 3/,
    ],
    ['A.java', `import com.adobe.pdfservices.operation.auth.Credentials;\n${PDF}`, /pdfservices-sdk 3\.4\.0/],
  ])('%s %s', (path, text, expected) => {
    expect(advice(path, text, 'pdf-services-service-account')).toMatch(expected);
  });

  test('only the library that a file imports is named', () => {
    const text = 'import cjapy\nconfig = {"tech_id": "a", "pathToKey": "b"}\n';
    expect(advice('a.py', text, 'python-path-to-key')).toMatch(/^Use cjapy 0\.2\.2 or later;/);
  });
});

describe('what is there already', () => {
  const DELETE = /^This file already sends grant_type=client_credentials/;

  test('where client_credentials is sent as well, the JWT part is to be deleted', () => {
    expect(advice('a.js', EXCHANGE + OAUTH, 'exchange-endpoint')).toMatch(DELETE);
    const python = `requests.post(IMS + "/ims/exchange/jwt")\nrequests.post(IMS + "/ims/token/v3", data={"grant_type": "client_credentials"})\n`;
    expect(advice('a.py', python, 'exchange-endpoint')).toMatch(DELETE);
  });

  test('a comment, and a grant at somebody else, are no such part', () => {
    const comment = OAUTH.split('\n')
      .map((line) => `// ${line}`)
      .join('\n');
    expect(advice('a.js', `${EXCHANGE}${comment}\n`, 'exchange-endpoint')).toMatch(/^Send /);
    const other = OAUTH.replace('ims-na1.adobelogin.com/ims/token', 'login.example.com/oauth/token');
    expect(advice('a.js', EXCHANGE + other, 'exchange-endpoint')).toMatch(/^Send /);
  });

  test('a context that has scopes needs its metascopes removed only', () => {
    const context = (more: string): string =>
      `{ "ims": { "contexts": { "a": { "client_id": "b", "meta_scopes": ["ent_adobeio_sdk"]${more} } } } }`;
    const both = context(', "client_secrets": ["c"], "scopes": ["openid", "AdobeID"]');
    expect(advice('.aio', both, 'aio-context')).toMatch(/^client_secrets and scopes are there already/);
    expect(advice('.aio', context(''), 'aio-context')).toMatch(/^Use @adobe\/aio-lib-ims/);
  });
});

test('an export of a workspace with both parts says which one goes', () => {
  const oauth = '"oauth_server_to_server": { "client_id": "a" }, ';
  const text = (more: string): string =>
    `{ "credentials": [{ ${more}"jwt": { "client_id": "a", "meta_scopes": ["ent_adobeio_sdk"] } }] }`;
  expect(advice('console.json', text(oauth), 'workspace-json')).toMatch(/is there already/);
  expect(advice('console.json', text(''), 'workspace-json')).toMatch(/^Add an OAuth/);
});

test('settings that have scopes need their metascopes removed only', () => {
  const text = (more: string): string =>
    `adobe:\n  technical_account_id: a\n  meta_scopes: b\n  private_key: c\n${more}`;
  const rule = 'metascopes-key';
  const only = RULES.filter(({ id }) => id === rule);
  const of = (more: string): string | undefined =>
    scanSource({ path: 'a.yml', text: text(more), kind: 'source' }, only)[0]?.advice;
  expect(of('  scopes:\n    - openid\n    - AdobeID\n')).toMatch(/^The scopes are there already/);
  expect(of('')).toMatch(/^Remove the metascopes/);
});

describe('a step of adobe/aio-apps-action', () => {
  const step = (action: string, ...inputs: string[]): string =>
    `jobs:\n  a:\n    steps:\n      - uses: ${action}\n        with:\n${inputs.map((input) => `          ${input}\n`).join('')}`;
  const of = (text: string): string | undefined => advice('.github/workflows/a.yml', text, 'ci-apps-action');
  const REST = ['TECHNICALACCOUNTID: a', 'IMSORGID: b', 'TECHNICALACCOUNTEMAIL: c'];

  test('that has scopes changes its command only', () => {
    const text = step('adobe/aio-apps-action@3.3.0', 'command: auth', ...REST, 'SCOPES: openid,AdobeID');
    expect(of(text)).toMatch(/^Change only `command`, to oauth_sts/);
  });

  test('is told what it has not yet', () => {
    const text = step('adobe/aio-apps-action@2.0.2', 'command: auth', 'TECHNICALACCOUNTID: a', 'KEY: b');
    expect(of(text)).toMatch(
      /^Raise adobe\/aio-apps-action to 3\.0\.0 or later, write command: oauth_sts, add TECHNICALACCOUNTEMAIL, add SCOPES as a list with commas, and remove KEY and delete the secret behind it\. The other inputs stay\./,
    );
  });

  test('with metascopes is told the scopes for them', () => {
    const text = step(
      'adobe/aio-apps-action@3.3.0',
      'command: auth',
      ...REST,
      `SCOPES: '["ent_cloudmgr_sdk"]'`,
    );
    expect(of(text)).toMatch(/not as a JSON array\..*read_pc\.dma_aem_ams/);
  });

  test('of a fork is not told to raise what it does not use', () => {
    const text = step('acme/apps@v1', 'command: auth', ...REST, 'SCOPES: openid,AdobeID');
    expect(of(text)).toMatch(/^Use adobe\/aio-apps-action 3\.0\.0 or later, or a copy/);
  });
});
