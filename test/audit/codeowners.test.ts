import { describe, expect, test } from 'vitest';
import { codeowners } from '../../src/audit/scan/codeowners.ts';

/** The example of GitHub's documentation. */
const EXAMPLE = `
# This is a comment.
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/* docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`;

describe('the example of GitHub', () => {
  const owners = codeowners(EXAMPLE);
  test.each<[string, string[]]>([
    ['README.md', ['@global-owner1', '@global-owner2']],
    ['src/a.js', ['@js-owner']],
    ['a.go', ['docs@example.com']],
    ['deep/er/a.txt', ['@octo-org/octocats']],
    ['build/logs/a.js', ['@octocat']],
    ['x/build/logs', ['@octocat']],
    ['docs/getting-started.md', ['@doctocat']],
    ['docs/build-app/troubleshooting.md', ['@doctocat']],
    ['x/apps/a.md', ['@octocat']],
    ['apps/a', ['@octocat']],
    ['apps/github', []],
    ['apps/github/x', []],
    ['scripts/a/b', ['@doctocat', '@octocat']],
    ['deeply/nested/logs/a', ['@octocat']],
  ])('%s', (path, expected) => expect(owners(path)).toEqual(expected));
});

test.each<[string, string, boolean]>([
  ['docs/*', 'docs/a.md', true],
  ['docs/*', 'docs/deep/a.md', false],
  ['docs/*', 'x/docs/a.md', false],
  ['docs/**', 'docs/deep/a.md', true],
  ['docs/**/a.md', 'docs/a.md', true],
  ['docs/**/a.md', 'docs/x/y/a.md', true],
  ['docs', 'x/docs/y', true],
  ['/docs', 'x/docs/y', false],
  ['a?c', 'abc', true],
  ['a?c', 'a/c', false],
  ['A.md', 'a.md', false],
  ['my\\ file.md', 'my file.md', true],
  ['\\#a', '#a', true],
  ['*', '.github/x', true],
  ['/*', 'a', true],
  ['/*', 'a/b', false],
  ['**', 'a/b', true],
  ['/', 'a', false],
  ['a/', 'a', false],
  ['a/', 'a/b', true],
  ['/a/*/c', 'a/b/c/d', true],
  ['/a/*/*', 'a/b/c/d', false],
])('%s and %s', (pattern, path, expected) => {
  expect(codeowners(`${pattern} @a`)(path)).toEqual(expected ? ['@a'] : []);
});

test.each(['!a @b', '[ab] @b', 'a @b not-an-owner', 'a b@', 'a @', '\u0000 @b'])(
  'a line that is not valid is skipped: %s',
  (line) => expect(codeowners(`a @first\n${line}\n`)('a')).toEqual(['@first']),
);

describe('hostile files take their limited time', () => {
  const count = (size: number, line: (at: number) => string): string =>
    Array.from({ length: size }, (_, at) => line(at)).join('\n');

  test.each([
    ['many stars', count(2_000, () => `${'*a'.repeat(500)}b @x`)],
    ['many folders', count(2_000, () => `${'**/a/'.repeat(300)}b @x`)],
    ['many lines', count(300_000, (at) => `a${at} @x`)],
    ['many owners', `a ${count(100_000, () => '@x').replaceAll('\n', ' ')}`],
  ])('%s', (_name, text) => {
    const owners = codeowners(text);
    for (let at = 0; at < 200; at++) owners(`${'a/'.repeat(100)}${'a'.repeat(200)}${at}`);
    expect(owners('a').length).toBeLessThanOrEqual(20);
  });
});
