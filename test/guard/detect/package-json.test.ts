import { expect, test } from 'vitest';
import { documentOf } from '../../../src/guard/detect/document.ts';
import { npmDependencies, npmUses, ownName } from '../../../src/guard/detect/package-json.ts';

const file = (path: string, text: string) => documentOf({ path, text, kind: 'source' });

test('direct dependencies of every kind are read with their places', () => {
  const text = '{ "name": "a", "dependencies": { "b": "^1" }, "devDependencies": { "c": "2" } }';
  const found = npmDependencies(file('x/package.json', text));
  expect(found.map(({ name, version, start, end }) => [name, version, text.slice(start, end)])).toEqual([
    ['b', '^1', 'b'],
    ['c', '2', 'c'],
  ]);
});

test('what is not a package.json, or cannot be parsed, has no dependencies', () => {
  expect(npmDependencies(file('package-lock.json', '{ "dependencies": { "b": "1" } }'))).toEqual([]);
  expect(npmDependencies(file('package.json', '{ "dependencies": { "b" '))).toEqual([]);
  expect(npmDependencies(file('package.json', '[1]'))).toEqual([]);
  expect(npmDependencies(file('package.json', '{ "dependencies": "b" }'))).toEqual([]);
});

test('the own name of a package is found', () => {
  expect(ownName(file('package.json', '{ "name": "@a/b" }'), '@a/b')).toEqual([{ start: 11, end: 15 }]);
  expect(ownName(file('package.json', '{ "name": "@a/c" }'), '@a/b')).toEqual([]);
});

test.each([
  "import x from '@a/b'",
  'const x = require("@a/b/sub")',
  "await import('@a/b')",
  "jest.mock('@a/b', f)",
  'npm i -D @a/b@2',
  'https://unpkg.com/@a/b@2',
])('%s uses the package', (text) => {
  const [place] = npmUses(file('a.js', text), '@a/b');
  expect(place && text.slice(place.start, place.end)).toBe('@a/b');
});

test.each(["require('@a/bc')", "'@a/b'", 'see @a/b', 'npm i @a/b-c', "names = ['@a/b']"])(
  '%s does not',
  (text) => expect(npmUses(file('a.js', text), '@a/b')).toEqual([]),
);
