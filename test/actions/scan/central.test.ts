import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createJob, type Job } from '../../runner/index.ts';
import { commitAll, EXCHANGE, SCAN_ACTION, write } from './support.ts';

const jobs: Job[] = [];
afterEach(async () => {
  for (const job of jobs.splice(0)) await job.dispose();
});

const CODE = `fetch('${EXCHANGE}')\n`;
const inAMonth = (): string => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const exemption = (until: string): string =>
  `exemptions:\n  - { repository: octo-org/octo-repo, path: a.js, owner: '@octo-org/web', reason: Moves, until: ${until} }\n`;

/** A job with the code and, beside it as the reusable workflow puts it, the central configuration. */
async function jobWith(
  central: string | undefined,
  files: Record<string, string>,
): Promise<{ job: Job; file: string }> {
  const job = await createJob();
  jobs.push(job);
  write(job.workspace, files);
  commitAll(job.workspace);
  const file = join(job.workspace, '../../_temp/ims-auth-central.yml');
  if (central !== undefined) writeFileSync(file, central);
  return { job, file };
}

describe('the input central-config', () => {
  test('holds above the configuration of the repository', async () => {
    const { job, file } = await jobWith('levels: { exchange-endpoint: error }\nrepository-config: ignore\n', {
      'a.js': CODE,
      'b.js': '1\n',
      '.github/ims-auth.yml': 'exclude: [a.js]\n',
    });
    expect((await job.uses(SCAN_ACTION)).conclusion).toBe('success');
    const step = await job.uses(SCAN_ACTION, { with: { 'central-config': file } });
    expect([step.conclusion, step.outputs['errors']]).toEqual(['failure', '1']);
  });

  test('exempts for a while, and says whose it is and until when', async () => {
    const until = inAMonth();
    const { job, file } = await jobWith(exemption(until), { 'a.js': CODE });
    const step = await job.uses(SCAN_ACTION, { with: { 'central-config': file, 'json-file': 'a.json' } });
    expect([step.conclusion, step.outputs['conclusion']]).toEqual(['success', 'clean']);
    expect(step.log).toContain('1 exempt by the central configuration');
    expect(step.summary).toContain('1 exempt finding, with the reason');
    expect(step.summary).toContain(`Until ${until}, by `);
  });

  test('an exemption that has ended counts again, and the log says so', async () => {
    const { job, file } = await jobWith(exemption('2026-01-31'), { 'a.js': CODE });
    const step = await job.uses(SCAN_ACTION, { with: { 'central-config': file } });
    expect([step.conclusion, step.outputs['errors']]).toEqual(['failure', '1']);
    expect(step.log).toContain('ended on 2026-01-31: 1 place counts again.');
  });

  test('a mistake in it stops the scan, with its line', async () => {
    const { job, file } = await jobWith('exemption: []\n', { 'a.js': CODE });
    const step = await job.uses(SCAN_ACTION, { with: { 'central-config': file } });
    expect([step.conclusion, step.outputs['conclusion']]).toEqual(['failure', undefined]);
    expect(step.log).toContain('line 1: exemption: unknown key');
    expect(step.log).toContain('did you mean exemptions?');
  });

  test('it is never taken as missing', async () => {
    const { job, file } = await jobWith(undefined, { 'b.js': '1\n' });
    mkdirSync(join(job.workspace, 'folder'));
    for (const given of [file, 'no-such.yml', 'folder']) {
      const step = await job.uses(SCAN_ACTION, { with: { 'central-config': given } });
      expect([step.conclusion, step.log]).toEqual([
        'failure',
        expect.stringContaining('cannot be read: there is no such file'),
      ]);
    }
    const outside = await job.uses(SCAN_ACTION, { with: { 'central-config': '/etc/passwd' } });
    expect(outside.log).toContain('must lie in the workspace or in RUNNER_TEMP');
  });
});
