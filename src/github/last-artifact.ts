import { z } from 'zod';
import { ok, type Result } from '../core/result.ts';
import { clientOf, type GitHubConnection } from './client.ts';
import type { IssuesFailure } from './issue-failure.ts';

// Only those of runs that nobody else could start.
const EVENTS = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch', 'push']);
const RUNS_MAX = 5;
const id = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

const ARTIFACTS = z.object({
  artifacts: z.array(
    z.object({
      id,
      expired: z.boolean(),
      workflow_run: z
        .object({
          id: id.optional(),
          repository_id: id.optional(),
          head_repository_id: id.optional(),
          head_branch: z.string().nullish(),
        })
        .nullish(),
    }),
  ),
});
const RUN = z.object({ path: z.string(), event: z.string() });

/**
 * Finds the run that left the newest artifact of a name: an earlier one of the same workflow on the same branch. Whoever can
 * open a pull request can upload an artifact of any name, so others do not count.
 *
 * @returns the id of the run; undefined if there is none
 * Source: https://docs.github.com/en/rest/actions/artifacts, https://docs.github.com/en/rest/actions/workflow-runs
 */
export async function runOfLastArtifact(
  connection: GitHubConnection,
  name: string,
): Promise<Result<number | undefined, IssuesFailure>> {
  const { env } = connection;
  const { get } = clientOf(connection);
  const sent = await get('GET /repos/{owner}/{repo}/actions/artifacts', { name, per_page: 100 }, ARTIFACTS);
  if (!sent.ok) return sent;
  const branch = env['GITHUB_REF_NAME'] ?? '';
  const candidates = sent.value.value.artifacts
    .filter(({ expired, workflow_run: run }) => !expired && run?.head_branch === branch)
    .filter(({ workflow_run: run }) => run?.repository_id === run?.head_repository_id)
    .sort((one, other) => other.id - one.id)
    .flatMap(({ workflow_run: run }) => run?.id ?? [])
    .filter((run) => String(run) !== env['GITHUB_RUN_ID']);
  for (const run of new Set(candidates.slice(0, RUNS_MAX))) {
    const found = await get('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: run }, RUN);
    if (!found.ok) return found;
    const { path, event } = found.value.value;
    if (EVENTS.has(event) && withoutRef(path) === workflowOf(env['GITHUB_WORKFLOW_REF'] ?? ''))
      return ok(run);
  }
  return ok(undefined);
}

// `owner/repo/.github/workflows/audit.yml@refs/heads/main`
function workflowOf(ref: string): string {
  return withoutRef(ref).replace(/^[^/]*\/[^/]*\//, '');
}

function withoutRef(path: string): string {
  return path.replace(/@.*$/s, '');
}
