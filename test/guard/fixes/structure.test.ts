import { beforeAll, describe, expect, test } from 'vitest';
import { loadParsers } from '../../../src/guard/detect/tree.ts';
import { applied, inOrder, lineRemoval } from '../../../src/guard/fixes/edits.ts';
import type { Edit } from '../../../src/guard/fixes/model.ts';
import { structureProblem } from '../../../src/guard/fixes/structure.ts';

beforeAll(() => loadParsers('a.yml'));

const UNPARSABLE = 'it could not be parsed any more';
const OTHER = 'something else in it would have changed';

function problem(path: string, before: string, ...edits: Edit[]): string | undefined {
  const sorted = inOrder(edits, before.length) ?? [];
  return structureProblem(path, { before, after: applied(before, sorted) }, sorted);
}

/** Replaces a piece of the text, which occurs once. */
function put(text: string, what: string, by: string): Edit {
  const start = text.indexOf(what);
  return { start, end: start + what.length, text: by };
}

const JSON_TEXT = '{\n  "a": "1",\n  "b": [1, {"c": null}],\n  "d": "x"\n}\n';
const YAML = 'a: 1\nlist:\n  - b: 2\n    c: |\n      text\n  - d\nlast: x\n';

describe('what only an edit touches may change', () => {
  test.each([
    ['a value', 'a.json', JSON_TEXT, [put(JSON_TEXT, '"1"', '"2"')]],
    ['a part of a value', 'a.json', JSON_TEXT, [put(JSON_TEXT, '1"', '23"')]],
    ['a key', 'a.json', JSON_TEXT, [put(JSON_TEXT, '"d"', '"e"')]],
    ['an entry that goes', 'a.json', JSON_TEXT, [put(JSON_TEXT, '  "a": "1",\n', '')]],
    ['an entry that comes', 'a.json', JSON_TEXT, [put(JSON_TEXT, '"1",', '"1", "new": {"x": [1]},')]],
    ['a value of YAML', 'a.yml', YAML, [put(YAML, 'text', 'other')]],
    ['a line of YAML', 'a.yml', YAML, [put(YAML, '  - d\n', '')]],
    ['a line that comes', 'a.yml', YAML, [put(YAML, 'last', 'new:\nlast')]],
    ['a comment', 'a.yml', 'a: 1 # b\n', [put('a: 1 # b\n', '# b', '')]],
    ['a file that is neither', 'a.tf', 'a = 1', [put('a = 1', '= 1', '')]],
  ])('%s', (_name, path, text, edits) => {
    expect(problem(path, text, ...edits)).toBeUndefined();
  });

  test.each(['a: 1\nkey:', 'a: 1\nkey:\n', 'key:\na: 1'])('a key without a value goes: %j', (text) => {
    const start = text.indexOf('key');
    expect(problem('a.yml', text, lineRemoval(text, { start, end: start + 4 }))).toBeUndefined();
  });
});

describe('everything else is a problem', () => {
  test.each([
    ['JSON without a comma', 'a.json', JSON_TEXT, put(JSON_TEXT, '"1",', '"1"'), UNPARSABLE],
    ['a comment in strict JSON', 'a.json', JSON_TEXT, put(JSON_TEXT, '{\n', '{ // x\n'), UNPARSABLE],
    ['a comma too much in strict JSON', 'a.json', JSON_TEXT, put(JSON_TEXT, '"x"', '"x",'), UNPARSABLE],
    ['YAML that is open', 'a.yml', YAML, put(YAML, 'a: 1', 'a: [1'), UNPARSABLE],
    ['a key that swallows the next one', 'a.yml', YAML, put(YAML, 'list:\n', ''), UNPARSABLE],
    ['another place in the tree', 'a.yml', YAML, put(YAML, '    c', '  c'), UNPARSABLE],
    ['a value that a comment swallows', 'a.yml', 'a: 1\n', put('a: 1\n', ': 1', ': #1'), undefined],
    ['a value behind the edit', 'a.yml', 'a: 1\nb: 2\n', put('a: 1\nb: 2\n', '1\n', '1 '), UNPARSABLE],
    ['the order', 'a.json', '{"a":1,"b":2}', put('{"a":1,"b":2}', '1,"b":', '9,"a":'), undefined],
    [
      'a null that was not there',
      'a.yml',
      'w:\n  k: 1\nz: 2\n',
      put('w:\n  k: 1\nz: 2\n', '  k: 1\n', ''),
      OTHER,
    ],
    [
      'an alias whose anchor goes',
      'a.yml',
      'a: &x 1\nb: *x\n',
      put('a: &x 1\nb: *x\n', 'a: &x 1\n', ''),
      OTHER,
    ],
    [
      'what a merge brought',
      'a.yml',
      'a: &x\n  k: 1\nb:\n  <<: *x\n',
      put('a: &x\n  k: 1\nb:\n  <<: *x\n', '  <<: *x\n', '  c: 1\n'),
      OTHER,
    ],
  ])('%s', (_name, path, text, edit, expected) => {
    expect(problem(path, text, edit)).toBe(expected);
  });
});

/** Removes a piece of the text, which occurs once. */
const without = (path: string, before: string, gone: string): string | undefined =>
  problem(path, before, put(before, gone, ''));

test('the last line of a file that YAML takes for one text may go', () => {
  expect(without('.env', 'A=1\nB=2\n', 'B=2\n')).toBeUndefined();
});

test('a file of lines is not held to YAML', () => {
  expect(without('.env', 'A=1\nB=2\nC="a: b": c\n', 'B=2\n')).toBeUndefined();
});

test('the last line of a text in YAML may go', () => {
  expect(without('a.yml', 'a: |\n  one\n  two\nb: 1\n', '  two\n')).toBeUndefined();
});

test('a value that no edit touches may not change', () => {
  expect(without('a.yml', 'a: 1\nb:\n  c: 2\n  d: 3\n', 'b:\n')).toMatch(/parsed|changed/);
});

test('a key without a value may go', () => {
  expect(
    without('a.yml', 'a:\n  b: { c }\n  d: {{ .Values.e }}\nf: 1\n', '  d: {{ .Values.e }}\n'),
  ).toBeUndefined();
});

test('a bracket in front of a value makes a list of it', () => {
  const before = '{"a": "b", "c": 1}';
  const edits = [
    { start: 6, end: 6, text: '[' },
    { start: 9, end: 9, text: ']' },
  ];
  expect(problem('a.json', before, ...edits)).toBeUndefined();
});
