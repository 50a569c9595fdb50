import { z } from 'zod';

/** The pull request to review: by its number, or by the branch of its head, which is all that GitHub tells for forks. */
export type ReviewTarget = { sha: string } & (
  | { number: number }
  | { number?: undefined; owner: string; branch: string; repository: number }
);

const SHA = z.string().regex(/^[0-9a-f]{40,64}$/);
const PULL_REQUEST = z.object({
  pull_request: z.object({ number: z.number().int().min(1), head: z.object({ sha: SHA }) }),
});
const WORKFLOW_RUN = z.object({
  workflow_run: z.object({
    event: z.literal('pull_request'),
    head_sha: SHA,
    head_branch: z.string().min(1),
    head_repository: z.object({ id: z.number(), owner: z.object({ login: z.string().regex(/^[\w.-]+$/) }) }),
  }),
});

/**
 * Reads from the event which pull request it is about. Nothing else may say so: what a job of a pull request hands over
 * was written by its author.
 *
 * @param payload as GitHub sends it
 * @returns undefined for an event that is not about a pull request
 */
export function targetOf(event: string, payload: unknown): ReviewTarget | undefined {
  if (event === 'pull_request') {
    const read = PULL_REQUEST.safeParse(payload);
    if (!read.success) return undefined;
    const { number, head } = read.data.pull_request;
    return { number, sha: head.sha };
  }
  const read = event === 'workflow_run' ? WORKFLOW_RUN.safeParse(payload) : undefined;
  if (read?.success !== true) return undefined;
  const { head_sha: sha, head_branch: branch, head_repository: head } = read.data.workflow_run;
  return { sha, branch, owner: head.owner.login, repository: head.id };
}
