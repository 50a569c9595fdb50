import assert from 'node:assert/strict';
import { startGitHubServer, TOKEN } from '../../github-server/index.ts';
import { type Client, EXAMPLE_CLIENT, startImsServer, startProxy } from '../../ims-server/index.ts';
import { type Case, FROM_A_FORK, says, type World } from './types.ts';

/* The reusable check, called by the example workflow as it is: the addresses are Adobe's own, and a proxy leads from
   them to the embedded servers. */

const WORKFLOW = '.github/workflows/credential-health.yml';
const NEWER = 'p8e-MadeInTheConsoleYesterdayAbcdefghi';
const OLDER = 'p8e-DeletedInTheLastRotationXyzQwertyu';

const ANALYTICS = {
  clientId: 'aaaa0badc0de'.repeat(3).slice(0, 32),
  clientSecrets: ['p8e-OfTheFirstOfTwoNotRealAbcdefghijkl'],
  scopes: ['openid', 'session', 'AdobeID', 'read_organizations', 'additional_info.projectedProductContext'],
} as const satisfies Client;

const usedToday = { grantType: 'client_credentials', lastUsedAt: Date.now() };
const APP_BUILDER = {
  clientId: 'bbbb0badc0de'.repeat(3).slice(0, 32),
  clientSecrets: [NEWER],
  scopes: ['AdobeID', 'openid', 'read_organizations', 'adobeio_api', 'read_client_secret'],
  consoleOrgId: '1234567',
  consoleCredentialId: '424242',
  secretsInventory: [{ createdAt: Date.now(), uuid: 'c'.repeat(32), usages: [usedToday] }],
} as const satisfies Client;

async function oneOfTwo({ act, repositories }: World): Promise<void> {
  const ims = await startImsServer({ clients: [ANALYTICS, APP_BUILDER] });
  const here = `localhost:${ims.port}`;
  const proxy = await startProxy({
    map: { 'ims-na1.adobelogin.com:443': here, 'api.adobe.io:443': here },
  });
  const github = await startGitHubServer();
  const check = (appBuilder: string): ReturnType<typeof act.run> =>
    act.run({
      repository: repositories.legacy,
      workflow: WORKFLOW,
      event: 'schedule',
      secrets: {
        ANALYTICS_CLIENT_SECRET: ANALYTICS.clientSecrets[0],
        APP_BUILDER_CLIENT_SECRET: appBuilder,
        GITHUB_TOKEN: TOKEN,
      },
      vars: {
        ANALYTICS_CLIENT_ID: ANALYTICS.clientId,
        APP_BUILDER_CLIENT_ID: APP_BUILDER.clientId,
        CONSOLE_ORG_ID: APP_BUILDER.consoleOrgId,
        APP_BUILDER_CONSOLE_CREDENTIAL_ID: APP_BUILDER.consoleCredentialId,
      },
      env: { HTTPS_PROXY: proxy.url, NO_PROXY: '127.0.0.1' },
      github: { GITHUB_REPOSITORY: github.repository, GITHUB_API_URL: github.url },
      actions: repositories.actions,
      hidden: () => [
        TOKEN,
        NEWER,
        OLDER,
        ANALYTICS.clientSecrets[0],
        ...ims.issued.map(({ token }) => token),
      ],
    });
  try {
    const red = await check(OLDER);
    assert.deepEqual(Object.values(red.jobs), ['failure']);
    says(red.log, 'failing: App Builder deployment.', 'healthy: Analytics export', 'Summary - ');
    assert.equal(github.issues.get(1)?.state, 'open');

    const green = await check(NEWER);
    assert.deepEqual(Object.values(green.jobs), ['success']);
    says(green.log, '::set-output:: healthy=true');
    assert.equal(github.issues.get(1)?.state, 'closed');
    assert.deepEqual([...new Set(proxy.connects)].sort(), ['api.adobe.io:443', 'ims-na1.adobelogin.com:443']);
  } finally {
    await github.close();
    await proxy.close();
    await ims.close();
  }
}

async function single({ act, repositories }: World): Promise<void> {
  const [secret] = EXAMPLE_CLIENT.clientSecrets;
  const ims = await startImsServer();
  const call = {
    repository: repositories.legacy,
    workflow: '.github/workflows/call-health.yml',
    vars: {
      IMS_CLIENT_ID: EXAMPLE_CLIENT.clientId,
      IMS_SCOPES: EXAMPLE_CLIENT.scopes.join(),
      IMS_URL: ims.url,
    },
    actions: repositories.actions,
    hidden: () => [secret, ...ims.issued.map(({ token }) => token)],
  };
  try {
    const fork = await act.run({ ...call, event: 'pull_request', payload: FROM_A_FORK });
    assert.equal(fork.exitCode, 0);
    assert.deepEqual(fork.jobs, {});
    assert.deepEqual(ims.requests, []);

    const own = await act.run({ ...call, secrets: { IMS_CLIENT_SECRET: secret } });
    assert.deepEqual(Object.values(own.jobs), ['success', 'success']);
    says(own.log, 'Healthy is true, failing are 0.');
  } finally {
    await ims.close();
  }
}

export const CALLED_HEALTH_CASES: Case[] = [
  {
    name: 'credential-health.yml, called: red with an issue where one of two fails, green where it is repaired',
    run: oneOfTwo,
  },
  {
    name: 'credential-health-without-issue.yml, called: skipped for a fork, otherwise its outputs reach the next job',
    run: single,
  },
];
