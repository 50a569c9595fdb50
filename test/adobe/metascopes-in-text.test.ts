import { expect, test } from 'vitest';
import { METASCOPES } from '../../src/adobe/metascopes.ts';
import { metascopesIn, scopeAdvice } from '../../src/adobe/metascopes-in-text.ts';

test('every metascope of the list is found in a text, except the one that is a scope as well', () => {
  const names = Object.keys(METASCOPES).filter((name) => name !== 'event_receiver_api');
  expect(metascopesIn(names.join(' ')).map(({ name }) => name)).toEqual(names);
  expect(metascopesIn('event_receiver_api')).toEqual([]);
});

test('a product code and a part of another word are no metascopes', () => {
  expect(metascopesIn('ent_reactor_admin talent_pool_sdk ent_user_sdks')).toEqual([]);
});

test('capitals are found, and named in lower case', () => {
  expect(metascopesIn('X ENT_USER_SDK')).toEqual([{ name: 'ent_user_sdk', start: 2, end: 14 }]);
});

test('the advice puts the scopes of all metascopes together, each once', () => {
  expect(scopeAdvice(['ent_user_sdk', 'ent_documentcloud_sdk', 'ent_user_sdk'])).toBe(
    'Metascopes do not exist in OAuth: remove them and ask for scopes. scope=openid,AdobeID,DCAPI,user_management_sdk (check in the Developer Console, under the credential).',
  );
});

test('the advice sends to the Console where no scope is public', () => {
  expect(scopeAdvice(['ent_gdpr_sdk', 'ent_new_thing_sdk'])).toBe(
    'Metascopes do not exist in OAuth: remove them and ask for scopes. For ent_gdpr_sdk, ent_new_thing_sdk copy the scopes from the credential in the Developer Console.',
  );
});

test('no advice is longer than a finding shows', () => {
  expect(scopeAdvice(Object.keys(METASCOPES)).length).toBeLessThan(1_000);
});
