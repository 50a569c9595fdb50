import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditReport } from '../../../src/audit/model.ts';
import { LEGACY, needsToken, served } from '../../git-server/hostile.ts';
import { startGitServer } from '../../git-server/index.ts';
import { startGitHubServer, TOKEN } from '../../github-server/index.ts';
import { type Case, says, type World } from './types.ts';

/* The reusable audit, called by the example workflow as it is: three jobs, with a matrix of shards in the middle. GitHub's
   services for artifacts and for tokens of Apps are stand-ins. */

const APP_TOKEN = `ghs_${'audit0Token1Of2The3App4'.repeat(2).slice(0, 36)}`;
// Two shards, as of each 50 repositories.
const REPOSITORIES = 52;

async function twice({ act, repositories }: World): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ims-auth-act-audit-')));
  const git = await startGitServer(join(folder, 'served'));
  const github = await startGitHubServer({ repository: 'octo-org/audit' });
  github.accounts.set(APP_TOKEN, {
    login: 'audit[bot]',
    type: 'Bot',
    association: 'NONE',
    permissions: { metadata: 'read' },
  });
  github.organization.add({ id: 1, name: 'audit', archived: true });
  for (let id = 100; id < 100 + REPOSITORIES; id++) {
    const name = `r${id}`;
    github.organization.add({ id, name });
    git.behaviours.set(`octo-org/${name}`, needsToken(APP_TOKEN));
    // One cannot be cloned.
    if (id !== 151)
      served(join(folder, 'served'), `octo-org/${name}`, {
        'package.json': id === 100 ? LEGACY : '{\n  "name": "x"\n}\n',
        CODEOWNERS: '* @octo-org/web\n',
      });
  }
  const artifacts = join(folder, 'artifacts');
  const last = join(folder, 'last');
  const run = (): ReturnType<typeof act.run> =>
    act.run({
      repository: repositories.legacy,
      workflow: '.github/workflows/organization-audit.yml',
      event: 'schedule',
      secrets: { AUDIT_APP_PRIVATE_KEY: APP_TOKEN, GITHUB_TOKEN: TOKEN },
      vars: { AUDIT_APP_CLIENT_ID: 'Iv23liAuditAppOfTests' },
      env: { TEST_ARTIFACTS: artifacts, TEST_LAST_ARTIFACTS: last },
      github: {
        GITHUB_REPOSITORY: github.repository,
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: git.url,
        GITHUB_REF_NAME: 'main',
        GITHUB_WORKFLOW_REF: `${github.repository}/.github/workflows/organization-audit.yml@refs/heads/main`,
      },
      actions: repositories.actions,
      hidden: () => [TOKEN, APP_TOKEN],
    });
  const report = (): AuditReport =>
    JSON.parse(readFileSync(join(artifacts, 'ims-auth-audit', 'audit.json'), 'utf8')) as AuditReport;
  try {
    const first = await run();
    // One repository was not scanned, and one is affected.
    assert.deepEqual(Object.values(first.jobs).sort(), ['failure', 'success', 'success', 'success']);
    says(
      first.log,
      '52 repositories in 2 shards',
      'octo-org: 1 error and 0 warnings in 1 repository, 1 of 52 not scanned.',
    );
    assert.deepEqual(
      ['ims-auth-audit-plan', 'ims-auth-audit-shard-0', 'ims-auth-audit-shard-1', 'audit.html'].filter(
        (name) => !existsSync(join(artifacts, name)),
      ),
      [],
    );
    assert.match(readFileSync(join(artifacts, 'audit.html', 'audit.html'), 'utf8'), /^<!doctype html>/);
    assert.equal(report().results.filter(({ scanned }) => scanned !== undefined).length, REPOSITORIES - 1);
    assert.match(github.issues.get(1)?.body ?? '', /owners `@octo-org\/web`/);

    // The next week: the last report is found and used, and what was affected is clean.
    mkdirSync(last);
    cpSync(join(artifacts, 'ims-auth-audit'), join(last, 'ims-auth-audit'), { recursive: true });
    rmSync(artifacts, { recursive: true });
    github.runs.add({ run: { id: 77, path: '.github/workflows/organization-audit.yml' } });
    for (const name of ['r100', 'r151'])
      served(join(folder, 'served'), `octo-org/${name}`, { 'a.txt': 'x\n' });
    const second = await run();
    assert.deepEqual(Object.values(second.jobs).sort(), ['success', 'success', 'success', 'success']);
    assert.equal(report().results.filter(({ reused }) => reused === true).length, REPOSITORIES - 2);
    assert.deepEqual(
      report().trend.map(({ affected, notScanned }) => [affected, notScanned]),
      [
        [1, 1],
        [0, 0],
      ],
    );
    assert.equal(github.issues.get(1)?.state, 'closed');
  } finally {
    await github.close();
    await git.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

export const CALLED_AUDIT_CASES: Case[] = [
  {
    name: 'organization-audit.yml, called: plan, two shards, report with the page; then again with the last report',
    run: twice,
  },
];
