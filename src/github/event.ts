import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Environment } from '../core/environment.ts';

/** The parts of the event that decide which secrets GitHub gives the job. */
export type RunnerEvent = {
  /** For example `push` or `pull_request_target`. */
  name: string;
  /** True for a pull request whose head is in another repository (or in a deleted one). */
  fromFork: boolean;
  /** True if Dependabot started the run. */
  fromDependabot: boolean;
};

type Repository = { full_name?: unknown } | null | undefined;
type Payload = { pull_request?: { head?: { repo?: Repository }; base?: { repo?: Repository } } };

/**
 * Reads the event from the runner's environment. If the payload cannot be read, the event counts as not from a fork.
 *
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables and the `pull_request` payload at
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
export function readEvent(env: Environment): RunnerEvent {
  const pullRequest = readPayload(env)?.pull_request;
  const head = pullRequest?.head?.repo?.full_name;
  const base = pullRequest?.base?.repo?.full_name;
  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    fromFork: pullRequest?.head !== undefined && head !== base,
    fromDependabot: env['GITHUB_ACTOR'] === 'dependabot[bot]',
  };
}

/** @returns the webhook's payload, not validated; undefined if it cannot be read */
export function readPayload(env: Environment): Payload | undefined {
  const path = env['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return undefined;
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof payload === 'object' && payload !== null ? payload : undefined;
  } catch {
    // Outside of GitHub there is no payload. Only hints depend on it, never the token request.
    return undefined;
  }
}

/**
 * Tells when the first step of this job began. The runner gives a job its secrets before that. It writes the file of the
 * event again at each step, but its folder changes only as the file is created, in a folder that is emptied for each job.
 *
 * @returns ms since the epoch; undefined if it cannot be told
 * Source: actions/runner `src/Runner.Worker/ActionRunner.cs` (calls WriteWebhookPayload for each step) and
 * `src/Runner.Worker/TempDirectoryManager.cs`.
 */
export function firstStepAt(env: Environment): number | undefined {
  const path = env['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return undefined;
  try {
    return statSync(dirname(path)).mtimeMs;
  } catch {
    return undefined;
  }
}
