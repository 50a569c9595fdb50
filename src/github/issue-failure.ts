/** Why a request to GitHub's issues API failed. */
export type IssuesFailureKind =
  /** The token is empty; nothing was sent. */
  | 'no-token'
  /** The token lacks a permission for the request. */
  | 'no-permission'
  /** The token is invalid or expired. */
  | 'bad-token'
  /** Issues are switched off in the repository. */
  | 'issues-disabled'
  /** The repository is archived: nobody can write to it. */
  | 'archived'
  /** The primary or the secondary rate limit is exceeded. */
  | 'rate-limited'
  /** The repository or issue does not exist, or the token may not see it. */
  | 'not-found'
  /** GitHub cannot answer (5xx). */
  | 'unavailable'
  /** There was no response because of DNS, the connection, TLS or the deadline; `code` says which. */
  | 'unreachable'
  /** The response is not from GitHub's API; it may be the web page of a proxy, for example. */
  | 'not-github'
  | 'other';

/** A failed request to GitHub's issues API. */
export type IssuesFailure = {
  kind: IssuesFailureKind;
  /** HTTP status, if there was a response. */
  status?: number;
  /** Code of a network error, for example `ECONNREFUSED`; `TIMEOUT` if the deadline passed. */
  code?: string;
  /** How long GitHub asked to wait, in ms. */
  retryAfterMs?: number;
  /** When the rate limit ends, in ms since the epoch. */
  resetAt?: number;
  /**
   * For 403 and 404: the permissions of which the token needs one set, as GitHub writes them (`environments=write`). Safe to
   * show.
   */
  acceptedPermissions?: string;
  /** The start of GitHub's message. Untrusted: sanitize it, with the token among the secrets. */
  message?: string;
};

const MESSAGE_MAX = 500;

/**
 * Classifies an error that Octokit threw.
 *
 * @param error anything thrown
 * Sources: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api,
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit; Octokit's
 * `RequestError` has a `response` only if GitHub sent one.
 */
export function issuesFailure(error: unknown): IssuesFailure {
  const response = member(error, 'response');
  const status = member(response, 'status');
  if (typeof status !== 'number') return withoutResponse(error);
  const headers = member(response, 'headers');
  const message = member(member(response, 'data'), 'message');
  const said = typeof message === 'string' ? message : undefined;
  const failed = (kind: IssuesFailureKind, more: Partial<IssuesFailure> = {}): IssuesFailure => ({
    kind,
    status,
    ...more,
    ...(status === 403 || status === 404 ? acceptedPermissions(headers) : {}),
    ...(said === undefined ? {} : { message: said.slice(0, MESSAGE_MAX) }),
  });

  const limit = rateLimit(status, headers, said ?? '');
  if (limit !== undefined) return failed('rate-limited', limit);
  if (status >= 500) return failed('unavailable');
  // Every error response of GitHub's API is JSON with a message; the page of a proxy is not.
  if (said === undefined) return failed('not-github');
  if (status === 401) return failed('bad-token');
  if (status === 403) return failed(/archived/i.test(said) ? 'archived' : 'no-permission');
  if (status === 404) return failed('not-found');
  if (status === 410) return failed(/\bdeleted\b/i.test(said) ? 'not-found' : 'issues-disabled');
  return failed('other');
}

function rateLimit(status: number, headers: unknown, message: string): Partial<IssuesFailure> | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = seconds(member(headers, 'retry-after'));
  const exhausted = String(member(headers, 'x-ratelimit-remaining')) === '0';
  if (status === 403 && after === undefined && !exhausted && !/secondary rate limit/i.test(message)) {
    return undefined;
  }
  const reset = exhausted ? seconds(member(headers, 'x-ratelimit-reset')) : undefined;
  return {
    ...(after === undefined ? {} : { retryAfterMs: after }),
    ...(reset === undefined ? {} : { resetAt: reset }),
  };
}

// Source: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions
function acceptedPermissions(headers: unknown): { acceptedPermissions?: string } {
  const text = member(headers, 'x-accepted-github-permissions');
  if (typeof text !== 'string' || text.length > MESSAGE_MAX) return {};
  return /^[a-z_]+=[a-z]+(?:[;,] ?[a-z_]+=[a-z]+)*$/.test(text) ? { acceptedPermissions: text } : {};
}

function withoutResponse(error: unknown): IssuesFailure {
  const code = errorCode(error, 0);
  return { kind: 'unreachable', ...(code === undefined ? {} : { code }) };
}

// The cause of Octokit's error is undici's error, whose cause may be the error of a socket.
function errorCode(error: unknown, depth: number): string | undefined {
  if (!(error instanceof Error) || depth > 5) return undefined;
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'TIMEOUT';
  const parts: unknown[] = error instanceof AggregateError ? error.errors : [error.cause];
  const inner = parts.map((part) => errorCode(part, depth + 1)).find((code) => code !== undefined);
  const own = (error as NodeJS.ErrnoException).code as unknown;
  return inner ?? (typeof own === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(own) ? own : undefined);
}

function seconds(value: unknown): number | undefined {
  const text = String(value ?? '').trim();
  return /^\d{1,11}$/.test(text) ? Number(text) * 1_000 : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
