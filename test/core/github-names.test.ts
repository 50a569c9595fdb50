import { describe, expect, test } from 'vitest';
import {
  account,
  deploymentEnvironment,
  label,
  mention,
  names,
  repository,
  secretName,
} from '../../src/core/github-names.ts';
import { storeCommand } from '../../src/core/github-secret.ts';
import { HOSTILE } from '../support/hostile.ts';

const value = (read: { ok: boolean; value?: unknown }): unknown => (read.ok ? read.value : undefined);

describe('who can be mentioned', () => {
  test.each([
    ['@octocat', '@octocat'],
    ['octocat', '@octocat'],
    ['@Mona-Lisa-2', '@Mona-Lisa-2'],
    ['@acme/data-platform', '@acme/data-platform'],
    ['acme/Data_Team', '@acme/Data_Team'],
    // An account that an enterprise manages.
    ['@mona_acme', '@mona_acme'],
  ])('%s', (text, found) => {
    expect(value(mention(text))).toBe(found);
  });

  test.each([
    '',
    '@',
    '@@octocat',
    '@octocat @mona',
    '@octocat,',
    'octocat@example.com',
    '@octocat-',
    '@-octocat',
    '@octo--cat',
    '@acme/',
    '@/data',
    '@acme/data/x',
    '@acme/data-',
    '@acme/da ta',
    '@acme/@octocat',
    '[@octocat](https://evil.example)',
    '@octocat\u200b',
    '@octocat\n@mona',
    '@оctocat',
    `@${'a'.repeat(40)}`,
    `@acme/${'a'.repeat(101)}`,
    'github-actions[bot]',
  ])('not %j', (text) => {
    expect(mention(text).ok).toBe(false);
  });

  test('no hostile text is read, or it stays one name', () => {
    for (const text of HOSTILE) {
      const read = mention(`@octocat${text}`);
      if (read.ok) expect(read.value, text).toMatch(/^@[\w-]+(?:\/[\w-]+)?$/);
    }
  });
});

describe('names', () => {
  test.each([
    ['an account', account, ['mona', '@mona'], ['acme/data', 'a b', 'x-']],
    ['a repository', repository, ['acme/shop', 'acme/.github'], ['shop', 'acme/..', 'a/b/c', 'acme/a b']],
    [
      'an environment',
      deploymentEnvironment,
      ['production', 'Prod (EU) 2', 'aws/eu-1'],
      ["a'b", 'a"b', 'a`b', 'a$b', 'a\\b', 'a\nb', '-x', ' x', 'x'.repeat(256)],
    ],
    [
      'a secret',
      secretName,
      ['A', '_A1', 'ims_client_secret'],
      ['1A', 'A-B', 'A B', 'GITHUB_TOKEN', 'github_x', 'A\n'],
    ],
    ['a label', label, ['adobe', 'needs: ops', '🔑 keys'], ['x'.repeat(51), 'a\u200bb']],
  ] as const)('of %s', (_what, parser, right, wrong) => {
    expect(right.map((text) => parser(text).ok)).toEqual(right.map(() => true));
    expect(wrong.filter((text) => parser(text).ok)).toEqual([]);
  });

  test('of a secret are in upper case, as GitHub shows them', () => {
    expect(value(secretName('ims_secret'))).toBe('IMS_SECRET');
  });

  test('in a list are separated by commas and line breaks, and each is there once', () => {
    const people = names(account, 3);
    expect(value(people('mona, @octocat\n,Mona,\r\nhubot'))).toEqual(['mona', 'octocat', 'hubot']);
    expect(value(people(','))).toEqual([]);
    expect(people('a,b,c,d')).toMatchObject({ problem: { must: 'must have at most 3 names' } });
    expect(people('mona,a b')).toMatchObject({
      problem: { must: 'is a list of which each must be the name of an account on GitHub' },
    });
    expect(value(names(label, 9)('needs ops, adobe'))).toEqual(['needs ops', 'adobe']);
  });
});

describe('the command that stores a secret', () => {
  const here = { repository: 'acme/shop' };
  test.each([
    [{ name: 'A' }, here, 'gh secret set A --repo acme/shop'],
    [{ name: 'A', environment: 'production' }, here, 'gh secret set A --env production --repo acme/shop'],
    [{ name: 'A', environment: 'Prod (EU)' }, here, "gh secret set A --env 'Prod (EU)' --repo acme/shop"],
    [{ name: 'A', repository: 'acme/keys' }, here, 'gh secret set A --repo acme/keys'],
    [
      { name: 'A', environment: 'stage' },
      { ...here, serverUrl: 'https://ghe.example.com/' },
      'gh secret set A --env stage --repo ghe.example.com/acme/shop',
    ],
    [{ name: 'A', organization: 'acme' }, here, 'gh secret set A --org acme --visibility VISIBILITY'],
    [
      { name: 'A', organization: 'acme' },
      { serverUrl: 'https://ghe.example.com' },
      'GH_HOST=ghe.example.com gh secret set A --org acme --visibility VISIBILITY',
    ],
    [{ name: 'A' }, {}, undefined],
    [{ name: 'A' }, { repository: 'acme/shop; rm' }, undefined],
    [{ name: 'A' }, { ...here, serverUrl: 'https://x;rm -rf' }, undefined],
  ])('of %j in %j', (secret, place, command) => {
    expect(storeCommand(secret, place)).toBe(command);
  });
});
