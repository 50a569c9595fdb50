import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../src/guard/detect/document.ts';
import { blockWords } from '../../../src/guard/detect/key-block.ts';
import { ownerOfKey } from '../../../src/guard/detect/key-owner.ts';

describe('whose key a name says that it is', () => {
  test.each([
    ['ADOBE_PRIVATE_KEY', 'TECHNICAL_ACCOUNT_ID', 'adobe'],
    ['aemPrivateKeyPath', 'technicalAccountId', 'adobe'],
    ['TECH_ACCT_PRIVATE_KEY', 'TECH_ACCT_ID', 'adobe'],
    ['MYSHOP_PRIVATE_KEY', 'MYSHOP_TECHNICAL_ACCOUNT_ID', 'adobe'],
    ['PRIVATE_KEY', 'TECHNICAL_ACCOUNT_ID', 'open'],
    ['getRSAPrivateKey', 'techAcct', 'open'],
    ['jwt_private_key', 'technical_account_id', 'open'],
    ['BRAINTREE_PRIVATE_KEY', 'OAUTH_TECHNICAL_ACCOUNT_ID', 'other'],
    ['MYSHOP_STRIPE_PRIVATE_KEY', 'MYSHOP_TECHNICAL_ACCOUNT_ID', 'other'],
    ['webhookPrivateKey', 'technicalAccountId', 'other'],
    ['PRIVATE_KEY_WALLET', 'TECHNICAL_ACCOUNT_ID', 'other'],
  ])('%s beside %s: %s', (key, account, owner) => expect(ownerOfKey(key, account)).toBe(owner));
});

test.each([
  ['a: { stripe: { key: 1 }, adobe: { tech: 2 } }', ['stripe']],
  ['adobe: { tech: 1, jwt: { key: 2 } }', ['jwt']],
  ['adobe: { tech: 1, key: 2 }', []],
  ['type Stripe struct { key string }\ntype Adobe struct { tech string }', ['stripe']],
  ['if (stripe) { key }; tech', []],
])('the objects around a key in %s', (text, words) => {
  const document = documentOf({ path: 'a.ts', text, kind: 'source' });
  const place = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
  expect(blockWords(document, place('key'), place('tech'))).toEqual(words);
});
