import { beforeAll, expect, test } from 'vitest';
import { loadParsers } from '../../../src/guard/detect/tree.ts';
import { applied } from '../../../src/guard/fixes/edits.ts';
import { structureProblem } from '../../../src/guard/fixes/structure.ts';

beforeAll(() => loadParsers('a.yml'));

function problem(path: string, before: string, gone: string): string | undefined {
  const start = before.indexOf(gone);
  const edits = [{ start, end: start + gone.length, text: '' }];
  return structureProblem(path, { before, after: applied(before, edits) }, edits);
}

test('the last line of a file that YAML takes for one text may go', () => {
  expect(problem('.env', 'A=1\nB=2\n', 'B=2\n')).toBeUndefined();
});

test('a file of lines is not held to YAML', () => {
  expect(problem('.env', 'A=1\nB=2\nC="a: b": c\n', 'B=2\n')).toBeUndefined();
});

test('the last line of a text in YAML may go', () => {
  expect(problem('a.yml', 'a: |\n  one\n  two\nb: 1\n', '  two\n')).toBeUndefined();
});

test('a value that no edit touches may not change', () => {
  expect(problem('a.yml', 'a: 1\nb:\n  c: 2\n  d: 3\n', 'b:\n')).toMatch(/parsed|changed/);
});

test('a key without a value may go', () => {
  expect(
    problem('a.yml', 'a:\n  b: { c }\n  d: {{ .Values.e }}\nf: 1\n', '  d: {{ .Values.e }}\n'),
  ).toBeUndefined();
});

test('a bracket in front of a value makes a list of it', () => {
  const before = '{"a": "b", "c": 1}';
  const edits = [
    { start: 6, end: 6, text: '[' },
    { start: 9, end: 9, text: ']' },
  ];
  expect(structureProblem('a.json', { before, after: applied(before, edits) }, edits)).toBeUndefined();
});
