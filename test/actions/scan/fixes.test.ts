import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createJob, type Job } from '../../runner/index.ts';
import { commitAll, SCAN_ACTION, write } from './support.ts';

const jobs: Job[] = [];
afterEach(async () => {
  for (const job of jobs.splice(0)) await job.dispose();
});

const WORKFLOW = `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: adobe/aio-apps-action@4.1.0
        with:
          command: auth # the login
          CLIENTID: \${{ secrets.CLIENTID }}
          TECHNICALACCOUNTID: \${{ secrets.ACCOUNT_ID }}
          TECHNICALACCOUNTEMAIL: \${{ secrets.ACCOUNT_EMAIL }}
          IMSORGID: \${{ secrets.ORG }}
          SCOPES: AdobeID,openid,adobeio_api
`;
const FIXED = WORKFLOW.replace('command: auth', 'command: oauth_sts');

async function scanned(file: string, withInputs: Record<string, string> = {}) {
  const job = await createJob({});
  jobs.push(job);
  write(job.workspace, { [file]: WORKFLOW });
  commitAll(job.workspace);
  const step = await job.uses(SCAN_ACTION, { with: { 'fail-on': 'never', ...withInputs } });
  return { job, step };
}

const PATH = '.github/workflows/deploy.yml';

describe('a finding that can be fixed', () => {
  test('has its edits in the JSON and SARIF reports, and the summary names the command', async () => {
    const { job, step } = await scanned(PATH, { 'json-file': 'a.json', 'sarif-file': 'a.sarif' });
    const { findings } = JSON.parse(readFileSync(join(job.workspace, 'a.json'), 'utf8'));
    const [{ fix, path }] = findings;
    expect([path, fix.safety, fix.todo]).toEqual([PATH, 'safe', []]);
    const [{ start, end, text }] = fix.edits;
    expect(WORKFLOW.slice(0, start) + text + WORKFLOW.slice(end)).toBe(FIXED);
    const [result] = JSON.parse(readFileSync(join(job.workspace, 'a.sarif'), 'utf8')).runs[0].results;
    expect(result.fixes[0].artifactChanges).toEqual([
      {
        artifactLocation: { uri: PATH, uriBaseId: '%SRCROOT%' },
        replacements: [
          {
            deletedRegion: { startLine: 8, startColumn: 20, endLine: 8, endColumn: 24 },
            insertedContent: { text: 'oauth_sts' },
          },
        ],
      },
    ]);
    expect(step.summary).toContain('1 finding by `ims-auth fix --write`');
  });

  test('is in the patch, which git applies', async () => {
    const { job, step } = await scanned(PATH, { 'patch-file': 'out/fix.patch' });
    expect(step.outputs['patch-file']).toBe(join(job.workspace, 'out/fix.patch'));
    execFileSync('git', ['-C', job.workspace, 'apply', 'out/fix.patch']);
    expect(readFileSync(join(job.workspace, PATH), 'utf8')).toBe(FIXED);
  });

  test('has its path from the top of the repository, also where a folder is scanned', async () => {
    const { job } = await scanned(`apps/a/${PATH}`, {
      path: 'apps/a',
      'patch-file': 'fix.patch',
      'json-file': 'a.json',
    });
    const report = JSON.parse(readFileSync(join(job.workspace, 'a.json'), 'utf8'));
    expect([report.pathPrefix, report.findings[0].fix.edits[0].path]).toEqual(['apps/a', PATH]);
    execFileSync('git', ['-C', job.workspace, 'apply', 'fix.patch']);
    expect(readFileSync(join(job.workspace, 'apps/a', PATH), 'utf8')).toBe(FIXED);
  });
});

test('nothing to fix writes an empty patch', async () => {
  const job = await createJob({});
  jobs.push(job);
  write(job.workspace, { 'a.js': 'export {};\n' });
  commitAll(job.workspace);
  const step = await job.uses(SCAN_ACTION, { with: { 'patch-file': 'fix.patch' } });
  expect(step.conclusion).toBe('success');
  expect(readFileSync(join(job.workspace, 'fix.patch'), 'utf8')).toBe('');
});
