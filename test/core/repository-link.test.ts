import { describe, expect, test } from 'vitest';
import { hasDots, linesLink, repositoryLink } from '../../src/core/repository-link.ts';

const COMMIT = 'a'.repeat(40);

describe('the address of a repository', () => {
  test.each([
    ['https://github.com', 'acme/shop', 'https://github.com/acme/shop'],
    ['https://github.example:8443/', 'acme/.github', 'https://github.example:8443/acme/.github'],
  ])('%s %s', (server, repository, link) => {
    expect(repositoryLink(server, repository)).toBe(link);
  });

  test.each([
    ['https://github.com', '../shop'],
    ['https://github.com', 'acme/..'],
    ['https://github.com', './shop'],
    ['https://github.com', 'acme/shop/issues'],
    ['https://github.com', 'acme'],
    ['https://github.com', 'acme/sh op'],
    ['https://github.com', 'acme/shop?x'],
    ['https://github.com', 'acme/shop#x'],
    ['https://github.com', 'acme/\u202eshop'],
    ['https://github.com', 'javascript:alert(1)//x/y'],
    ['https://github.com@evil.example', 'acme/shop'],
    ['https://github.com/x', 'acme/shop'],
    ['javascript:alert(1)', 'acme/shop'],
  ])('none for %s %s', (server, repository) => {
    expect(repositoryLink(server, repository)).toBeUndefined();
  });
});

test.each(['../../../../evil/x/x', 'a/../../x', './x', 'a/.', '..', '.'])('%s has dots', (path) => {
  expect(hasDots(path)).toBe(true);
});

test.each(['a/.github/x', '...', 'a..b/c.', '%2e%2e/x', ''])('%s has none', (path) => {
  expect(hasDots(path)).toBe(false);
});

describe('the address of lines', () => {
  const link = (path: string, line = 3, endLine?: number): string | undefined =>
    linesLink(
      'https://github.com/a/b',
      COMMIT,
      endLine === undefined ? { path, line } : { path, line, endLine },
    );

  test.each([
    ['src/a b.js', `https://github.com/a/b/blob/${COMMIT}/src/a%20b.js#L3`],
    ['docs/read.md', `https://github.com/a/b/blob/${COMMIT}/docs/read.md?plain=1#L3`],
    ['q?x#y', `https://github.com/a/b/blob/${COMMIT}/q%3Fx%23y#L3`],
    ['caf\\xe9.js', `https://github.com/a/b/blob/${COMMIT}/caf%e9.js#L3`],
    ['\ud800.js', `https://github.com/a/b/blob/${COMMIT}/%EF%BF%BD.js#L3`],
    ['javascript:alert(1)', `https://github.com/a/b/blob/${COMMIT}/javascript%3Aalert%281%29#L3`],
  ])('%s', (path, expected) => {
    expect(link(path)).toBe(expected);
  });

  test('several lines', () => {
    expect(link('x', 3, 5)).toBe(`https://github.com/a/b/blob/${COMMIT}/x#L3-L5`);
    expect(link('x', 3, 3)).toBe(`https://github.com/a/b/blob/${COMMIT}/x#L3`);
  });

  test('none for a path that is too long', () => {
    expect(link('x'.repeat(3_000))).toBeUndefined();
  });

  test.each(['a'.repeat(39), 'main', 'A'.repeat(40), `${'../'.repeat(13)}a`])(
    'none at the commit %s',
    (commit) => {
      expect(linesLink('https://github.com/a/b', commit, { path: 'x', line: 1 })).toBeUndefined();
    },
  );

  test('none for a line that is no number of one', () => {
    expect(link('x', Number.NaN)).toBeUndefined();
    expect(link('x', 1.5)).toBeUndefined();
  });
});
