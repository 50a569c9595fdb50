import assert from 'node:assert/strict';
import type { ActResult } from '../run-act.ts';
import { type Case, FROM_A_FORK, says, type World } from './types.ts';

/* The reusable guard, called by the example workflows as they are, in a pull request from a fork: it needs no secret. */

const call = (
  { act, repositories }: World,
  application: 'legacy' | 'migrated',
  example: string,
): Promise<ActResult> =>
  act.run({
    repository: repositories[application],
    workflow: `.github/workflows/${example}`,
    event: 'pull_request',
    payload: FROM_A_FORK,
    actions: repositories.actions,
    hidden: () => [],
  });

export const CALLED_GUARD_CASES: Case[] = [
  {
    name: 'jwt-guard.yml, called: red on the application of before 2026, green on the migrated one',
    run: async (world) => {
      const red = await call(world, 'legacy', 'jwt-guard.yml');
      assert.deepEqual(Object.values(red.jobs), ['failure']);
      says(red.log, /::error title=JWT guard[^\n]*,file=[^,\n]+,line=\d+/);
      const green = await call(world, 'migrated', 'jwt-guard.yml');
      assert.deepEqual(Object.values(green.jobs), ['success']);
      says(green.log, '::set-output:: conclusion=clean');
    },
  },
  {
    name: 'jwt-guard-code-scanning.yml, called: an upload that fails is a notice and changes nothing',
    run: async (world) => {
      for (const [application, conclusion] of [
        ['legacy', 'failure'],
        ['migrated', 'success'],
      ] as const) {
        const { log, jobs } = await call(world, application, 'jwt-guard-code-scanning.yml');
        assert.deepEqual(Object.values(jobs), [conclusion]);
        says(
          log,
          /The stand-in got \S*ims-auth\.sarif as ims-auth\./,
          '::notice title=Adobe JWT guard::The findings were not uploaded to code scanning',
        );
      }
    },
  },
];
