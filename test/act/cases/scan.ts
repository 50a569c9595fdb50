import assert from 'node:assert/strict';
import { type Case, says } from './types.ts';

const WORKFLOW = '.github/workflows/scan.yml';

export const SCAN_CASES: Case[] = [
  {
    name: 'scan: red on the application of before 2026, with the lines',
    run: async ({ act, repositories }) => {
      const { log, jobs, steps } = await act.run({
        repository: repositories.legacy,
        workflow: WORKFLOW,
        actions: repositories.actions,
        hidden: () => [],
      });
      assert.deepEqual(jobs, { 'Scan/scan': 'failure' });
      says(log, /dist\/scan\/main\.js runs on Node\.js v24\./);
      says(log, /::error title=JWT guard[^\n]*,file=[^,\n]+,line=\d+/);
      says(log, /Summary - \S/);
      assert.equal(steps['Main Say what came of it'], 'success');
      says(log, /The guard ended in findings with [1-9]\d* errors\./);
    },
  },
  {
    name: 'scan: a checkout into a path has the paths of its repository',
    run: async ({ act, repositories }) => {
      const { log, jobs } = await act.run({
        repository: repositories.legacy,
        workflow: '.github/workflows/scan-in-path.yml',
        actions: repositories.actions,
        hidden: () => [],
      });
      assert.deepEqual(jobs, { 'Scan in a path/scan': 'failure' });
      says(log, /::error title=JWT guard[^\n]*,file=package\.json,line=\d+/);
      assert.ok(!log.includes('file=app/'), 'No annotation names a path that the repository does not have.');
      says(log, /The guard ended in findings with [1-9]\d* errors\./);
    },
  },
  {
    name: 'scan: green on the same application, migrated',
    run: async ({ act, repositories }) => {
      const { log, jobs } = await act.run({
        repository: repositories.migrated,
        workflow: WORKFLOW,
        actions: repositories.actions,
        hidden: () => [],
      });
      assert.deepEqual(jobs, { 'Scan/scan': 'success' });
      says(log, /The guard ended in clean with 0 errors\./);
      assert.ok(!log.includes('::error'), 'There is no error in the log.');
    },
  },
];
