import assert from 'node:assert/strict';
import { type GitHubServer, startGitHubServer, TOKEN } from '../../github-server/index.ts';
import { credentialsYaml, secretsOf, serveTroubles, type Trouble, troubles } from '../../ims-server/index.ts';
import { expectNoLeak } from '../../runner/index.ts';
import type { ActResult } from '../run-act.ts';
import { type Case, FROM_A_FORK, says, type World } from './types.ts';

const WORKFLOW = 'test/act/workflows/health.yml';

// An RSA key of 2048 bits starts with its modulus, which is public: the certificate contains it, too.
const PUBLIC_LINES = 7;

/** What is secret: a client secret, or of a private key the lines between header and footer behind the modulus. */
function valuesOf(secret: string): string[] {
  return secret.startsWith('-----') ? secret.split(/\s+/).filter(isBase64).slice(PUBLIC_LINES) : [secret];
}

const isBase64 = (line: string): boolean => /^[\w+/=]{20,}$/.test(line);

/** Runs the check on some of the credentials. */
async function check(
  { act, repositories }: World,
  github: GitHubServer,
  list: Trouble[],
): Promise<ActResult> {
  const ims = await serveTroubles(list);
  const hidden = (): string[] => [
    TOKEN,
    ...secretsOf(list).flatMap(valuesOf),
    ...ims.issued.map(({ token }) => token),
  ];
  try {
    const result = await act.run({
      repository: repositories.self,
      workflow: WORKFLOW,
      secrets: { CREDENTIALS: credentialsYaml(list, ims.url), GITHUB_TOKEN: TOKEN },
      vars: { IMS_URL: ims.url },
      github: { GITHUB_REPOSITORY: github.repository, GITHUB_API_URL: github.url },
      hidden,
    });
    expectNoLeak(hidden(), { 'requests to GitHub': github.requests.map(({ body }) => body).join('\n') });
    return result;
  } finally {
    await ims.close();
  }
}

async function redThenGreen(world: World): Promise<void> {
  const github = await startGitHubServer();
  try {
    const all = await troubles(Date.now());
    const red = await check(world, github, all);
    assert.deepEqual(red.jobs, { 'Health/health': 'failure' });
    says(red.log, /dist\/health\/main\.js runs on Node\.js v24\./);
    const summary = /Summary - [\s\S]*?\n\[Health\/health\]/.exec(red.log)?.[0] ?? '';
    const failing = all.filter(({ findings }) => findings.length > 0).map(({ entry }) => entry.name);
    assert.deepEqual(
      failing.filter((name) => !summary.includes(name)),
      [],
      'The summary names every credential that has a trouble.',
    );
    const issueUrl = `https://github.com/${github.repository}/issues/1`;
    says(red.log, /Healthy is false, failing are [1-9]\d*\./, `The issue is ${issueUrl}.`);
    assert.equal(github.issues.get(1)?.state, 'open');

    const healthy = all.filter(({ findings }) => findings.length === 0);
    const green = await check(world, github, healthy);
    assert.deepEqual(green.jobs, { 'Health/health': 'success' });
    says(green.log, 'Healthy is true, failing are 0.');
    assert.equal(github.issues.get(1)?.state, 'closed');
    assert.equal(github.issues.size, 1);
  } finally {
    await github.close();
  }
}

async function fromAFork({ act, repositories }: World): Promise<void> {
  const { log, jobs } = await act.run({
    repository: repositories.self,
    workflow: WORKFLOW,
    event: 'pull_request',
    payload: FROM_A_FORK,
    vars: { IMS_URL: 'https://localhost:1' },
    hidden: () => [],
  });
  assert.deepEqual(jobs, { 'Health/health': 'failure' });
  says(log, /::error .*GitHub gives no secrets to pull requests from forks\./);
}

export const HEALTH_CASES: Case[] = [
  {
    name: 'health: red with an issue where credentials fail, green and the issue closed where none does',
    run: redThenGreen,
  },
  {
    name: 'health: without secrets, as in a pull request from a fork, it fails and says why',
    run: fromAFork,
  },
];
