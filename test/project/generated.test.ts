import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('the generated documents are what the code says', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { stderr, status } = spawnSync(process.execPath, ['scripts/docs.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr.replaceAll(/\(node:.*|\(Use `node.*/g, '').trim()]).toEqual([0, '']);
});
