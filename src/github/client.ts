import { setTimeout as pause } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import type { z } from 'zod';
import type { Environment } from '../core/environment.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type IssuesFailure, issuesFailure } from './issue-failure.ts';

/** How to reach GitHub. */
export type GitHubConnection = {
  /** A secret; the caller has masked it. */
  token: string;
  /**
   * The runner's environment, for GITHUB_API_URL (it differs on GitHub Enterprise Server) and GITHUB_REPOSITORY. The
   * toolkit reads the proxy settings from the environment of the process, for the GITHUB_API_URL there.
   */
  env: Environment;
  /** Time limit of one request, in ms. Default 10,000. */
  timeoutMs?: number;
  /** Pause before the only retry of a request that reads, in ms. Default 1,000. */
  retryAfterMs?: number;
  /** Told with each answer of GitHub: what time it was there, in ms since the epoch. */
  onDate?: (at: number) => void;
  /** Is asked before each request. Connections of one token share it. */
  gate?: RequestGate;
};

/** What sees each request, and can hold it back: a budget for the limits of the API. */
export type RequestGate = {
  /**
   * Resolves when the request may be sent; {@link leave} is called after it.
   *
   * @param route as Octokit writes it, without values
   * @returns why it must not be sent; then {@link leave} is not called
   */
  enter: (route: string) => Promise<IssuesFailure | undefined>;
  /**
   * @param headers of the response, if there was one; values are untrusted
   * @param failure if the request failed
   */
  leave: (headers: ResponseHeaders, failure?: IssuesFailure) => void;
};

/** Headers by name in lower case. */
export type ResponseHeaders = Readonly<Record<string, unknown>>;

/** A value, whether there is a next page, and the HTTP status. */
export type GitHubResponse<Value> = { value: Value; more: boolean; status: number };

/**
 * Sends one request and checks the response. It returns errors of GitHub and the network, and never throws them. Where the
 * route names `{owner}` and the parameters do not, it is for the repository that the workflow runs in.
 */
export type GitHubRequest = <Value>(
  route: string,
  parameters: object,
  read: z.ZodType<Value>,
) => Promise<Result<GitHubResponse<Value>, IssuesFailure>>;

/**
 * `request`, and `get`, which tries once more where GitHub could not answer; with a gate also after a rate limit, because
 * the gate waits until it ends.
 */
export type GitHubClient = { request: GitHubRequest; get: GitHubRequest };

const DEFAULT_API = 'https://api.github.com';
const TIMEOUT_MS = 10_000;
const RETRY_AFTER_MS = 1_000;
const RETRIES_AFTER_LIMIT = 3;

// Octokit prints a `deprecation` header unsanitized, to this logger or, without one, to the console.
const nothing = (): undefined => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

type HttpResponse = { status: number; data: unknown; headers: ResponseHeaders };
type Octokit = ReturnType<typeof getOctokit>;

/** Connects to GitHub's REST API. */
export function clientOf(connection: GitHubConnection): GitHubClient {
  const [owner = '', repo = ''] = (connection.env['GITHUB_REPOSITORY'] ?? '').split('/');
  let client: Promise<Result<Octokit, IssuesFailure>> | undefined;

  const request: GitHubRequest = async (route, parameters, read) => {
    if (connection.token === '') return failed({ kind: 'no-token' });
    client ??= octokit(connection);
    const loaded = await client;
    if (!loaded.ok) return loaded;
    const held = await connection.gate?.enter(route);
    if (held !== undefined) return failed(held);
    // The pause of the gate is not a part of it.
    const deadline = AbortSignal.timeout(connection.timeoutMs ?? TIMEOUT_MS);
    try {
      const response = (await loaded.value.request(route, {
        // What a route does not name would be sent as a part of the query or the body.
        ...(route.includes('{owner}') ? { owner, repo } : {}),
        ...parameters,
        headers: { 'x-github-api-version': '2022-11-28' },
        request: { signal: deadline, log: SILENT },
      })) as HttpResponse;
      const value = read.safeParse(response.data);
      connection.gate?.leave(response.headers);
      // Tells only whether there is a next page: the response must not choose an address to request.
      const more = /;\s*rel="next"/.test(String(response.headers['link'] ?? ''));
      if (value.success) tellDate(connection, response.headers['date']);
      if (value.success) return ok({ value: value.data, more, status: response.status });
      // If a body is incomplete, Octokit reports an empty one.
      if (deadline.aborted) return failed({ kind: 'unreachable', code: 'TIMEOUT' });
      return failed({ kind: 'not-github', status: response.status });
    } catch (error) {
      const failure = issuesFailure(error);
      const headers = headersOf(error);
      connection.gate?.leave(headers, failure);
      if (failure.kind !== 'not-github') tellDate(connection, headers['date']);
      return failed(failure);
    }
  };

  const get: GitHubRequest = async (route, parameters, read) => {
    let sent = await request(route, parameters, read);
    for (let left = RETRIES_AFTER_LIMIT; left > 0 && connection.gate !== undefined; left--) {
      // Without a status it is the gate itself that refuses.
      if (sent.ok || sent.problem.kind !== 'rate-limited' || sent.problem.status === undefined) break;
      sent = await request(route, parameters, read);
    }
    if (sent.ok || !isTemporary(sent.problem)) return sent;
    await pause(connection.retryAfterMs ?? RETRY_AFTER_MS);
    return request(route, parameters, read);
  };
  return { request, get };
}

function tellDate({ onDate }: GitHubConnection, date: unknown): void {
  const at = typeof date === 'string' ? Date.parse(date) : Number.NaN;
  if (!Number.isNaN(at)) onDate?.(at);
}

// The toolkit is loaded only when it is needed, because it is large and reads the event and the proxy on loading.
async function octokit({ token, env }: GitHubConnection): Promise<Result<Octokit, IssuesFailure>> {
  try {
    const github = await import('@actions/github');
    const baseUrl = env['GITHUB_API_URL'] || DEFAULT_API;
    return ok(github.getOctokit(token, { baseUrl, log: SILENT }));
  } catch (error) {
    // The event file or a proxy variable is broken. The error may quote it, so its message must not get into the log.
    return failed({ kind: 'other', code: error instanceof Error ? error.name : 'unknown' });
  }
}

// Octokit's error has the response, if there was one.
function headersOf(error: unknown): ResponseHeaders {
  const { headers } = ((error as { response?: unknown } | undefined)?.response ?? {}) as {
    headers?: unknown;
  };
  return typeof headers === 'object' && headers !== null ? (headers as ResponseHeaders) : {};
}

// After a deadline there is no retry, because it would probably take as long again.
function isTemporary({ kind, code }: IssuesFailure): boolean {
  return kind === 'unavailable' || (kind === 'unreachable' && code !== 'TIMEOUT');
}
