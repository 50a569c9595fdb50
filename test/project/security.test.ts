import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FILES, read } from './repository.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = read('docs/security.md');

// A path, and the beginnings of test names that are quoted behind it until the next path.
const cited = [...text.matchAll(/`(test\/[\w./-]+\.ts|[\w-]+\.test\.ts)`((?:[^`\n(|]|\([^)]*\))*)/g)].map(
  ([, path = '', behind = '']) => ({
    path,
    names: [...behind.matchAll(/"([^"…]{8,})…?"/g)].map((match) => (match[1] ?? '').trim()),
  }),
);

test('docs/security.md cites tests as evidence', () => {
  expect(cited.length).toBeGreaterThan(15);
});

test.each(cited)('docs/security.md cites $path, which exists and has the names', ({ path, names }) => {
  const full = path.startsWith('test/') ? path : (FILES.find((file) => file.endsWith(`/${path}`)) ?? path);
  expect(existsSync(`${root}${full}`)).toBe(true);
  const source = read(full);
  expect(names.filter((name) => !source.includes(name))).toEqual([]);
});
