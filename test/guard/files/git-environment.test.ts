import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { gitIn } from '../../../src/guard/files/git.ts';

test('git and what it starts never see the inputs and the state of an action', async () => {
  const git = gitIn(tmpdir(), {
    ...process.env,
    'INPUT_CLIENT-SECRET': 'the-client-secret',
    'input_client-secret': 'the-client-secret',
    'STATE_sealed-token': 'the-state',
    GIT_EXTERNAL_DIFF: 'a-program',
    OTHER: 'stays',
  });
  const { code, output } = await git(['-c', 'alias.show-environment=!env', 'show-environment']);
  expect(code).toBe(0);
  expect(output).toContain('OTHER=stays');
  expect(output).not.toMatch(/the-client-secret|the-state|a-program/);
});
