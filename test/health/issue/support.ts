import type { Environment } from '../../../src/core/environment.ts';
import { issuesOf } from '../../../src/github/index.ts';
import { type HealthIssue, readIssue } from '../../../src/health/issue/snapshot.ts';
import { updateIssue } from '../../../src/health/issue/update.ts';
import type { CredentialHealth, HealthReport, HealthVerdict } from '../../../src/health/model.ts';
import type { IssueDependencies, IssueOutcome } from '../../../src/issue/index.ts';
import { hiddenPart } from '../../../src/issue/index.ts';
import { markOf } from '../../../src/issue/snapshot.ts';
import { type GitHubServer, startGitHubServer, TOKEN } from '../../github-server/index.ts';
import { NOW, report } from '../support.ts';

export { NOW, TOKEN };

/** The environment of a job on this server. */
export function environment(github: GitHubServer, more: Environment = {}): Environment {
  return {
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: github.repository,
    GITHUB_WORKFLOW_REF: `${github.repository}/.github/workflows/credentials.yml@refs/heads/main`,
    GITHUB_JOB: 'health',
    GITHUB_ACTION: 'check',
    ...more,
  };
}

/** What one run needs; it never waits. */
export function world(github: GitHubServer, more: Environment = {}, token = TOKEN): IssueDependencies {
  const env = environment(github, more);
  return {
    issues: issuesOf({ token, env, timeoutMs: 5_000, retryAfterMs: 0 }),
    clock: { now: () => NOW, sleep: async () => undefined, random: () => 0.5 },
    env,
  };
}

/** The report of a run that found these verdicts. */
export function found(
  verdicts: Readonly<Record<string, HealthVerdict>>,
  more: Partial<HealthReport> = {},
): HealthReport {
  const credentials = Object.entries(verdicts).map(
    ([name, verdict]): CredentialHealth => ({ name, verdict, findings: [] }),
  );
  const red = { error: ['failing'], warning: ['failing', 'warning'], never: [] as string[] };
  const failed = credentials.some(({ verdict }) => red[more.failOn ?? 'error'].includes(verdict));
  return report({ credentials, failed, runId: '1', ...more });
}

/** One whole run: reads at the start, writes at the end. */
export async function run(
  here: IssueDependencies,
  result: HealthReport,
): Promise<IssueOutcome & { before: HealthIssue }> {
  const before = await readIssue(here);
  return { ...(await updateIssue(here, before, result)), before };
}

/** The number of checks that the history in the body of the issue shows. */
export function checksShown(text: string): number {
  const [, history = ''] = text.split('### Last checks');
  return history.match(/^- \[?\d{4}\u2011/gm)?.length ?? 0;
}

/** What a run of this action leaves at the end of a body. */
export function marked(github: GitHubServer, state = '{}'): string {
  return `\n\n${hiddenPart(markOf('credential-health', environment(github)), state)}\n`;
}

/** Runs a test against a server of its own; requests that GitHub does not describe fail it. */
export async function withGitHub(test: (github: GitHubServer) => Promise<void>): Promise<void> {
  const github = await startGitHubServer();
  try {
    await test(github);
  } catch (error) {
    const violations = github.takeViolations();
    await github.close();
    if (violations.length > 0) throw new Error(violations.join('\n'), { cause: error });
    throw error;
  }
  await github.close();
}

/** Lets requests pass only when so many have come. */
export function meeting(size: number): () => Promise<void> {
  let here = 0;
  let open = (): void => undefined;
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    here += 1;
    if (here >= size) open();
    return all;
  };
}
