import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test.each([
  ['the entries of the list of rules', 'scripts/rules-index.ts'],
  ['the style and the script of the page of the audit', 'scripts/page-assets.ts'],
  ['the generated documents', 'scripts/docs.ts'],
  ['the texts in the picture', 'scripts/picture.ts'],
])('%s are what the code says', (_what, script) => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { stderr, status } = spawnSync(process.execPath, [script, '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr.replaceAll(/\(node:.*|\(Use `node.*/g, '').trim()]).toEqual([0, '']);
});
