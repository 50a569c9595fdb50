import { afterEach, expect, test } from 'vitest';
import { listInstallation } from '../../src/audit/list-installation.ts';
import { rateBudget, runOfLastArtifact } from '../../src/github/index.ts';
import { APP_TOKEN, type GitHubServer, startGitHubServer, TOKEN } from '../github-server/index.ts';

let github: GitHubServer | undefined;
afterEach(async () => {
  await github?.close();
  github = undefined;
});

// docs/organization.md tells these.
test('300 repositories are six requests with the token of the App, and two with that of the job', async () => {
  github = await startGitHubServer({ repository: 'octo-org/audit' });
  github.accounts.set(APP_TOKEN, {
    login: 'audit[bot]',
    type: 'Bot',
    association: 'NONE',
    permissions: { metadata: 'read', organization_custom_properties: 'read' },
  });
  for (let id = 1; id <= 300; id++) github.organization.add({ id, name: `r${id}` });
  github.runs.add({ run: { id: 7, path: '.github/workflows/audit.yml' } });
  const env = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'octo-org/audit',
    GITHUB_REF_NAME: 'main',
    GITHUB_WORKFLOW_REF: 'octo-org/audit/.github/workflows/audit.yml@refs/heads/main',
  };
  const gate = rateBudget({ clock: { now: () => 0, sleep: async () => undefined } });
  const list = await listInstallation({ token: APP_TOKEN, env, gate }, 'octo-org', {});
  expect([list.repositories.length, list.cut, list.selected]).toEqual([300, undefined, false]);
  expect(gate.count().byRoute).toEqual({
    'GET /installation/repositories': 3,
    'GET /orgs/{org}/properties/values': 3,
  });
  const before = github.requests.length;
  expect(await runOfLastArtifact({ token: TOKEN, env }, 'ims-auth-audit')).toEqual({ ok: true, value: 7 });
  expect(github.requests.length - before).toBe(2);
});
