import { expect, test } from 'vitest';
import { allLinks, anchorsOf, brokenLink, linksOf, undefinedReferences } from './links.ts';
import { DOCUMENTS, read } from './repository.ts';

test('every link in the documents and workflows leads to a file and a heading', () => {
  const links = allLinks();
  expect(links.length).toBeGreaterThan(100);
  expect(links.map(brokenLink).filter((problem) => problem !== undefined)).toEqual([]);
});

test.each([
  ['docs/none.md', 'leads to no file'],
  ['readme.md', 'leads to no file'],
  ['docs/guard.md#nothing', 'leads to no heading'],
  ['#nothing', 'leads to no heading'],
  ['/doc/guard.md', 'leads to no file'],
  ['dist/none/licenses.txt', 'leads to no file'],
  ['dist/none/index.js', 'leads to no file'],
  ['https://github.com/OWNER/ims-auth/blob/v1/docs/none.md', 'leads to no file'],
])('a link from README.md to %s is broken', (target, problem) => {
  expect(brokenLink({ from: 'README.md', target })).toContain(problem);
});

test.each([
  'docs/guard.md',
  'docs/guard.md#code-scanning',
  '#what-it-does-not-do',
  'examples',
  'dist/bundle/licenses.txt',
  'dist/token/main.js',
  '/docs/guard.md',
  'https://github.com/OWNER/ims-auth/blob/v1/docs/guard.md#code-scanning',
  'https://github.com/OWNER/ims-auth/security/advisories/new',
  'https://example.com/none.md',
  'mailto:someone@example.com',
])('a link from README.md to %s is right', (target) => {
  expect(brokenLink({ from: 'README.md', target })).toBeUndefined();
});

test('links are found in every form, and not in code', () => {
  const text =
    '[a](one.md "title") ![b](two.png)\n[c]: three.md\n<a href="four.md">d</a>\n`[e](no.md)`\n```\n[f](no.md)\n```\n';
  expect(linksOf(text)).toEqual(['one.md', 'two.png', 'three.md', 'four.md']);
});

test.each(DOCUMENTS)('%s defines what it refers to', (path) => {
  expect(undefinedReferences(read(path))).toEqual([]);
});

test('a reference without a definition is found', () => {
  const text =
    '[a][One] [b][nowhere] [two][] [c]\n[Four][] [`d`][five] ![e][six]\n`[f][no]`\n\n[one]: 1.md\n[Two]: 2.md\n';
  expect(undefinedReferences(text)).toEqual(['nowhere', 'Four', 'five', 'six']);
});

test('anchors are those of GitHub', () => {
  const text = '# A `b` & C\n## Übersicht!\n## Same\n## Same\n```sh\n# no heading\n```\n<a id="own"></a>\n';
  expect(anchorsOf(text)).toEqual(['a-b--c', 'übersicht', 'same', 'same-1', 'own']);
});
