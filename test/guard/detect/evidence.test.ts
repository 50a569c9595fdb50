import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../src/guard/detect/document.ts';
import {
  ADOBE,
  credentialKindOf,
  isApiDescription,
  PRIVATE_KEY,
  pairIn,
  TECHNICAL_ACCOUNT,
} from '../../../src/guard/detect/evidence.ts';

const js = (text: string) => documentOf({ path: 'a.js', text, kind: 'source' });

describe('the name of a technical account', () => {
  test.each([
    'technical_account_id',
    'technicalAccountId',
    'TECHNICALACCOUNTID',
    'TECH_ACC_ID',
    'tech-account-id',
    'technical__account__id',
    'getTechAcct()',
    'tech_acct',
    'oauthTechnicalAccountId',
  ])('%s is one', (name) => expect(name).toMatch(TECHNICAL_ACCOUNT));

  test.each([
    'the technical account id of the project',
    'x@techacct.adobe.com',
    'technical_account_email',
    'techAcctEmail',
    'fintech_acct_id',
    'technicalAccountIdentity',
  ])('%s is none', (name) => expect(name).not.toMatch(TECHNICAL_ACCOUNT));
});

describe('the name of a private key', () => {
  test.each(['private_key', 'privateKeyPath', 'PRIV_KEY', 'getPrivateKey', 'jwt_private_key', 'private-key'])(
    '%s is one',
    (name) => expect(name).toMatch(PRIVATE_KEY),
  );

  test.each([
    'the private key',
    'BEGIN PRIVATE KEY',
    'githubPrivateKey',
    'gpg-private-key',
    'ssh_private_key',
    'APP_PRIVATE_KEY',
    'encrypted_private_key',
    'FIREBASE_PRIVATE_KEY',
  ])('%s is none', (name) => expect(name).not.toMatch(PRIVATE_KEY));
});

describe('a word of Adobe', () => {
  test.each(['adobe', 'Adobe.IO', 'ims_org', 'IMS_HOST', 'imsHost', 'AIO_ims_contexts', '@AdobeOrg'])(
    '%s is one',
    (word) => expect(word).toMatch(ADOBE),
  );
  test.each(['claims', 'simsala', 'aiohttp', 'DIMSUM'])('%s is none', (word) =>
    expect(word).not.toMatch(ADOBE),
  );
});

describe('a pair', () => {
  test('is the first place in code, even after one in a comment', () => {
    const text = '// aaa\nbbb\naaa\n';
    expect(pairIn(js(text), /aaa/, [/bbb/], 100)).toEqual([{ start: 11, end: 14 }]);
  });

  test('is no pair if the second pattern is in a comment', () => {
    expect(pairIn(js('aaa\n// bbb\n'), /aaa/, [/bbb/], 100)).toEqual([]);
  });

  test('is no pair if the second pattern is too far away', () => {
    expect(pairIn(js(`aaa${' '.repeat(200)}bbb`), /aaa/, [/bbb/], 100)).toEqual([]);
  });

  test('may be in a comment as a whole', () => {
    expect(pairIn(js('// aaa bbb\n'), /aaa/, [/bbb/], 100)).toEqual([{ start: 3, end: 6 }]);
  });
});

describe('service credentials of the AEM Developer Console', () => {
  test('are told by their metascopes', () => {
    expect(credentialKindOf('ent_aem_cloud_api')).toBe('aem');
    expect(credentialKindOf('ent_aem_cloud_sdk,ent_cloudmgr_sdk')).toBe('aem');
    expect(credentialKindOf('ent_aem_cloud_api ent_user_sdk')).toBe('console');
    expect(credentialKindOf('ent_cloudmgr_sdk')).toBe('console');
  });

  test('are not told by the metascope of Cloud Manager as an alternative', () => {
    expect(credentialKindOf("['ent_aem_cloud_api', 'ent_cloudmgr_sdk']")).toBe('console');
    expect(credentialKindOf('AEM=ent_aem_cloud_api\nCM=ent_cloudmgr_sdk\n')).toBe('console');
    expect(credentialKindOf('ent_aem_cloud_api\nent_cloudmgr_sdk\n')).toBe('console');
  });

  test('are told by the shape of the file where no metascope is named', () => {
    expect(credentialKindOf('json.imsEndpoint json.technicalAccount.clientId')).toBe('aem');
    expect(credentialKindOf('technicalAccount.clientId')).toBe('either');
  });
});

test('an OpenAPI document and a JSON Schema use nothing that they name', () => {
  const named = (path: string, text: string) => isApiDescription({ path, text, kind: 'source' });
  expect(named('a.yaml', "openapi: '3.0.1'\n")).toBe(true);
  expect(named('a.json', '{ "swagger": "2.0" }')).toBe(true);
  expect(named('a.json', '{ "$schema": "http://json-schema.org/draft-07/schema" }')).toBe(true);
  expect(named('a.json', '{ "project": {} }')).toBe(false);
  expect(named('a.js', 'openapi: 3.0')).toBe(false);
});
