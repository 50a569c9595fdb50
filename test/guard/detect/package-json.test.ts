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

test.each([
  ['npm:@adobe/x@^2', '@adobe/x', '^2', '@adobe/x'],
  ['npm:@adobe/x', '@adobe/x', '', '@adobe/x'],
  ['github:adobe/x', '@adobe/x', '', 'adobe/x'],
  ['adobe/x#v2', '@adobe/x', '', 'adobe/x'],
  ['git+https://github.com/adobe/x.git#main', '@adobe/x', '', 'adobe/x'],
  ['git+ssh://git@github.com/adobe/x.git', '@adobe/x', '', 'adobe/x'],
  ['git@github.com:adobe/x.git', '@adobe/x', '', 'adobe/x'],
  ['https://github.com/adobe/x/tarball/v1', '@adobe/x', '', 'adobe/x'],
  ['github:other/x', 'b', 'github:other/x', 'b'],
  ['file:adobe/x', 'b', 'file:adobe/x', 'b'],
])('a dependency with the value %s is %s', (value, name, version, place) => {
  const text = JSON.stringify({ dependencies: { b: value } });
  const found = npmDependencies(file('package.json', text));
  expect(found.map((each) => [each.name, each.version, text.slice(each.start, each.end)])).toEqual([
    [name, version, place],
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
  "import x from 'npm:@a/b@2'",
  "import x from 'https://esm.sh/v135/@a/b@2'",
  'import("https://cdn.jsdelivr.net/npm/@a/b/+esm")',
  '{ "imports": { "b": "npm:@a/b@^2" } }',
  "await import(/* webpackIgnore: true */ '@a/b')",
  "await import(\n    '@a/b'\n)",
  'run(["npm","install","@a/b@2"])',
  "run([\n  'npm',\n  'install',\n  '--save',\n  '@a/b',\n])",
  'command:\n  - npm\n  - install\n  - "@a/b@2"\n',
])('%s uses the package', (text) => {
  const [place] = npmUses(file('a.js', text), '@a/b');
  expect(place && text.slice(place.start, place.end)).toBe('@a/b');
});

test('a command that installs from GitHub uses the package', () => {
  const [place] = npmUses(file('a.sh', 'npm i git+https://github.com/a/b.git'), '@a/b');
  expect(place).toEqual({ start: 29, end: 32 });
});

test.each([
  "require('@a/bc')",
  'yarn: see https://github.com/a/b',
  "'@a/b'",
  'see @a/b',
  'npm i @a/b-c',
  "names = ['@a/b']",
])('%s does not', (text) => expect(npmUses(file('a.js', text), '@a/b')).toEqual([]));
