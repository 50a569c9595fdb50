import { describe, expect, test } from 'vitest';
import { METASCOPES, metascope } from '../../../src/adobe/metascopes.ts';
import { missingScopes, parseScopes, scopeParameter } from '../../../src/ims/token/scopes.ts';

describe('reading scopes', () => {
  test.each([
    ['openid,AdobeID'],
    ['openid, AdobeID'],
    ['openid AdobeID'],
    ['openid\nAdobeID\n'],
    ['  openid ,\r\n\tAdobeID , '],
    ['["openid","AdobeID"]'],
    ['[ "openid", " AdobeID " ]'],
    ['["openid,AdobeID"]'],
    ['openid,AdobeID,openid'],
  ])('%j means the same two scopes', (value) => {
    expect(parseScopes(value)).toEqual({ scopes: ['openid', 'AdobeID'], invalid: [], brokenJson: false });
  });

  test('scopes keep their case and punctuation', () => {
    const value = 'read_pc.dma_aem_ams,additional_info.projectedProductContext';
    expect(parseScopes(value).scopes).toEqual(value.split(','));
  });

  test('nothing but separators is no scope', () => {
    expect(parseScopes(' ,\n, ').scopes).toEqual([]);
  });

  test.each(['["openid"', '[openid]', '[1, 2]', '["openid", null]'])('%s is a broken JSON array', (value) => {
    expect(parseScopes(value)).toEqual({ scopes: [], invalid: [], brokenJson: true });
  });

  test('what no scope of Adobe consists of is reported, and the rest is kept', () => {
    expect(parseScopes('openid,"AdobeID",AdobeID;rm -rf,ümlaut')).toEqual({
      scopes: ['openid'],
      invalid: ['"AdobeID"', 'AdobeID;rm', '-rf', 'ümlaut'],
      brokenJson: false,
    });
  });

  test('IMS is sent a comma list', () => {
    expect(scopeParameter(['openid', 'AdobeID'])).toBe('openid,AdobeID');
  });

  test('missing scopes are those requested that the token does not carry', () => {
    expect(missingScopes(['a', 'b', 'c'], ['c', 'a', 'x'])).toEqual(['b']);
  });
});

describe('metascopes', () => {
  test('a known metascope comes with the OAuth scopes that replace it', () => {
    expect(metascope('ent_user_sdk')?.replacement.scopes).toEqual([
      'openid',
      'AdobeID',
      'user_management_sdk',
    ]);
  });

  test('the claim that carried a metascope is recognised too', () => {
    expect(metascope('https://ims-na1.adobelogin.com/s/ent_dataservices_sdk')?.name).toBe(
      'ent_dataservices_sdk',
    );
  });

  test('an unknown metascope is recognised by its form, without a replacement', () => {
    expect(metascope('ent_something_new_sdk')).toEqual({
      name: 'ent_something_new_sdk',
      replacement: { product: '', scopes: [] },
    });
  });

  test.each([
    'openid',
    'event_receiver_api',
    'adobeio_api',
    'target_sdk',
    'user_management_sdk',
    'constructor',
  ])('%s is an OAuth scope', (scope) => {
    expect(metascope(scope)).toBeUndefined();
  });

  test('no replacement names another metascope, and every replacement is a valid scope list', () => {
    for (const { scopes } of Object.values(METASCOPES)) {
      expect(parseScopes(scopes.join(',')).scopes).toEqual(scopes);
      expect(scopes.filter((scope) => metascope(scope) !== undefined)).toEqual([]);
    }
  });

  test('every name in the table has the form that is recognised', () => {
    expect(
      Object.keys(METASCOPES).filter((name) => metascope(name)?.replacement !== METASCOPES[name]),
    ).toEqual([]);
  });
});
