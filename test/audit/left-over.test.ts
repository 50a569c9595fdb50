import { describe, expect, test } from 'vitest';
import { LEFT_OVER_RULES, type LeftOver, leftOverNames, type StoredName } from '../../src/audit/left-over.ts';

const stored = (names: string): StoredName[] =>
  names.split(' ').map((name) => ({ kind: 'secret', place: 'repository', name }));
const found = (names: string, adobe?: boolean): string =>
  leftOverNames(stored(names), adobe)
    .map(({ name, rule, evidence }) => [name, rule, ...(evidence === undefined ? [] : [evidence])].join(' '))
    .join(', ');

describe('a name that is left over by itself', () => {
  test.each([
    ['ADOBE_PRIVATE_KEY', 'private-key'],
    ['ADOBE_PRIVATE_KEY_STAGE', 'private-key'],
    ['MY_ADOBE_PRIVATEKEY', 'private-key'],
    ['ADOBEIO_PRIV_KEY', 'private-key'],
    ['AIO_IMS_CONTEXTS_JWT_PRIVATE_KEY', 'private-key'],
    ['REACTOR_IO_INTEGRATION_PRIVATE_KEY', 'private-key'],
    ['ASSET_COMPUTE_PRIVATE_KEY_FILE_PATH', 'private-key'],
    ['UMAPI_PRIVATE_KEY_CONTENTS', 'private-key'],
    ['METASCOPES', 'metascopes'],
    ['CM_METASCOPE', 'metascopes'],
    ['ADOBE_META_SCOPES', 'metascopes'],
    ['TECHNICALACCOUNT_KEY', 'account-key'],
    ['TECHNICALACCKEY', 'account-key'],
    ['ADOBE_TECHNICAL_ACCOUNT_PRIVATE_KEY', 'account-key'],
    ['TECH_ACCT_PRIVATE_KEY', 'account-key'],
    ['ADOBE_JWT', 'jwt'],
    ['AIO_JWT_CONFIG', 'jwt'],
    ['ADOBE_JWT_TOKEN', 'jwt'],
  ])('%s', (name, rule) => {
    expect(found(name)).toBe(`${name} ${rule}`);
    expect(found(name.toLowerCase())).toBe(`${name.toLowerCase()} ${rule}`);
  });
});

describe('a name that is left over where another one shows Adobe', () => {
  test.each([
    ['CM_PRIVATE_KEY', 'ADOBE_CLIENT_ID', 'private-key'],
    ['AEM_PROD_PRIVATE_KEY', 'IMSORGID', 'private-key'],
    ['IMS_PRIVATE_KEY', 'IMS_ORG_ID', 'private-key'],
    ['AW_PRIVATE_KEY', 'AIO_RUNTIME_AUTH', 'private-key'],
    ['CLOUD_MANAGER_PRIVATE_KEY', 'ADOBE_ORG', 'private-key'],
    ['META_SCOPE', 'IMS_ORG', 'metascopes'],
    ['TECHNICAL_ACCOUNT_PRIVATE_KEY', 'ADOBE_CLIENT_ID', 'account-key'],
    ['IMS_JWT', 'IMSORGID_STAGE', 'jwt'],
  ])('%s next to %s', (name, other, rule) => {
    expect(found(`${name} ${other}`)).toBe(`${name} ${rule} ${other}`);
    expect(found(name)).toBe('');
    expect(found(name, true)).toBe(`${name} ${rule}`);
  });

  test.each([
    ['KEY_STAGE', 'TECHNICALACCID_STAGE'],
    ['KEY_PROD', 'TECHNICALACCEMAIL_PROD'],
    ['PRIVATE_KEY', 'TECHNICAL_ACCOUNT_ID'],
    ['CM_KEY', 'CM_TECHNICAL_ACCOUNT_ID'],
    ['PORTAL_PRIVATE_KEY', 'PORTAL_TECH_ACCT_EMAIL'],
    ['KEY', 'TECHNICALACCOUNTID'],
  ])('the bare %s next to the technical account %s', (name, account) => {
    expect(found(`${account} ${name}`)).toBe(`${name} private-key ${account}`);
  });
});

describe('a name that is not left over', () => {
  test.each([
    'GITHUB_APP_PRIVATE_KEY',
    'APP_PRIVATE_KEY',
    'PRIVATE_KEY',
    'KEY',
    'JWT_FIX_APP_PRIVATE_KEY',
    'ADOBE_BOT_GITHUB_APP_PRIVATE_KEY',
    'ADOBE_DEPLOY_PRIVATE_KEY',
    'ADOBE_SIGN_PRIVATE_KEY',
    'AEM_SSH_PRIVATE_KEY',
    'AEM_GIT_PRIVATE_KEY',
    'SSH_PRIVATE_KEY',
    'GPG_PRIVATE_KEY',
    'STRIPE_PRIVATE_KEY',
    'BRAINTREE_PRIVATE_KEY',
    'SNOWFLAKE_PRIVATE_KEY',
    'DOTENV_PRIVATE_KEY_PRODUCTION',
    'LAUNCHDARKLY_PRIVATE_KEY',
    'AEM_DISPATCHER_PRIVATE_KEY',
    'JWT_SECRET',
    'JWT_PRIVATE_KEY',
    'JWT_SIGNING_KEY',
    'API_KEY',
    'ADOBE_API_KEY',
    'AIO_ALGOLIA_SEARCH_API_KEY',
    'ADOBE_CLIENT_ID',
    'ADOBE_CLIENT_SECRET',
    'ADOBE_TECHNICAL_ACCOUNT_ID',
    'TECHNICALACCEMAIL_STAGE',
    'SCOPES_STAGE',
    'IMS_CLIENT_SECRET',
    'META_ACCESS_TOKEN',
    'METADATA_SCOPES',
    'MONKEY',
    'ADOBE_MONKEY',
    'KEYNOTE_ADOBE',
  ])('%s, even where Adobe is used', (name) => {
    expect(found(`${name} ADOBE_CLIENT_ID`)).toBe('');
    expect(found(name, true)).toBe('');
  });

  test.each([
    ['the key of an App, next to an account', 'APP_PRIVATE_KEY APP_TECHNICAL_ACCOUNT_ID'],
    ['the key of another prefix', 'PORTAL_PRIVATE_KEY SHOP_TECHNICAL_ACCOUNT_ID'],
    ['the key of another suffix', 'KEY_QA TECHNICALACCID_STAGE'],
    ['another kind of key', 'API_KEY_STAGE TECHNICALACCID_STAGE PUBLIC_KEY TECHNICAL_ACCOUNT_ID'],
    ['the scopes of Meta', 'META_SCOPES META_APP_ID'],
    ['a key that has a word of others', 'CM_PAYPAL_PRIVATE_KEY IMSORGID'],
    ['the evidence of a bot', 'CM_PRIVATE_KEY ADOBE_BOT_NPM_TOKEN'],
    ['a platform of learning', 'IMS_LTI_PRIVATE_KEY LTI_CLIENT_ID'],
  ])('%s', (_name, names) => {
    expect(found(names)).toBe('');
  });
});

test('the whole of a name is told, and never another member', () => {
  const names: StoredName[] = [
    { kind: 'variable', place: 'environment stage', name: 'Metascopes' },
    { kind: 'secret', place: 'repository', name: 'CLIENT_ID' },
  ];
  expect(leftOverNames(names)).toEqual<LeftOver[]>([
    { kind: 'variable', place: 'environment stage', name: 'Metascopes', rule: 'metascopes' },
  ]);
  expect(leftOverNames([])).toEqual([]);
});

test('every rule has its reasons', () => {
  for (const { reason, counts } of Object.values(LEFT_OVER_RULES))
    expect(`${reason} ${counts}`).toMatch(/\.$/);
});

test('a hostile number of long names is judged, each by itself', () => {
  const name = `ADOBE_${'TECHNICAL_ACCOUNT_KEY_'.repeat(10)}X`;
  expect(leftOverNames(stored(Array(5_000).fill(name).join(' ')))).toHaveLength(5_000);
});
