import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { METASCOPES } from '../../src/adobe/metascopes.ts';
import { RULES } from '../../src/guard/rules/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guide = readFileSync(`${root}docs/migrate.md`, 'utf8');

test.each(RULES.map(({ id }) => id))('the migration guide says what to do about a finding of %s', (id) => {
  expect(guide).toContain(`](rules.md#${id})`);
});

test('the migration guide has the metascopes of the token action, with the same scopes', () => {
  const [, section = ''] = guide.split('\n## Scopes in place of metascopes\n');
  const [table = ''] = section.split('\n## ');
  const rows = [...table.matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+) \|$/gm)].map(
    ([, name = '', cell = '']) => [name, [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1])],
  );
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(Object.entries(METASCOPES).map(([name, { scopes }]) => [name, scopes])),
  );
});
