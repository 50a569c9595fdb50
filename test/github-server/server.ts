import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, refusal } from './answers.ts';
import { Code } from './code.ts';
import { type Operation, operationFor } from './description.ts';
import { Organization } from './organization.ts';
import { needs } from './permissions.ts';
import { RateLimit } from './rate-limit.ts';
import { Repository } from './repository.ts';
import { Runs } from './runs.ts';
import { Secrets } from './secrets.ts';
import type { Account, Behaviour, GitHubServer, Match, RecordedRequest } from './types.ts';

/** The account behind the token of a job. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', type: 'Bot', association: 'NONE' };

/** A token of {@link ACTIONS_BOT}; it has the form of GitHub's and is none. */
export const TOKEN = `ghs_${'fake0Token1Of2The3Tests4'.repeat(2).slice(0, 36)}`;

/** An App that a person has made for the rotation of a secret, with the one permission that it needs. */
export const ROTATION_APP: Account = {
  login: 'rotation[bot]',
  type: 'Bot',
  association: 'NONE',
  permissions: { metadata: 'read', environments: 'write' },
};

/** A token of {@link ROTATION_APP}. */
export const APP_TOKEN = `ghs_${'fake3App4Token5For6Tests'.repeat(2).slice(0, 36)}`;

/**
 * Starts a GitHub API on loopback with one empty repository.
 *
 * @param options name of the repository; `now`: the clock of the `date` header and of secrets, in ms since the epoch
 * @returns the server; closing it throws where a request or an answer was not as GitHub describes it
 */
export async function startGitHubServer(
  options: { repository?: string; prefix?: string; now?: () => number } = {},
): Promise<GitHubServer> {
  const { repository = 'octo-org/credentials', prefix = '', now } = options;
  const ordered: { behaviour: Behaviour; match: Match; times: number }[] = [];
  const violations: string[] = [];
  const kept = new Repository(repository, () => github.url);

  const code = new Code(
    repository,
    () => github.url,
    () => Math.max(0, ...kept.issues.keys(), ...code.pulls.keys()) + 1,
  );

  const secrets = new Secrets();
  if (now !== undefined) secrets.now = now();
  secrets.place({ repository });
  const owner = repository.replace(/\/.*$/, '');
  secrets.place({ organization: owner });
  const organization = new Organization(
    owner,
    () => github.url,
    (name) => void secrets.place({ repository: name }),
  );
  const rate = new RateLimit();
  const runs = new Runs(() => github.url);

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push(`the server itself: ${String(error)}`);
      response.destroy();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(request);
    if (now !== undefined) {
      secrets.now = Math.max(secrets.now, now());
      response.setHeader('date', new Date(now()).toUTCString());
    }
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const method = request.method ?? '';
    const recorded: RecordedRequest = { method, url: request.url ?? '', headers, body, status: 0 };
    github.requests.push(recorded);
    const url = new URL(recorded.url, 'http://localhost');
    const path = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : url.pathname;
    await github.before({ method, path });

    const operation = operationFor(method, path);
    if (operation === undefined) {
      violations.push(`${method} ${path} is not in the description`);
      return send(recorded, response, refusal(404, 'Not Found'));
    }
    const wrong = [
      ...operation.request(url.searchParams, headers['content-type'] ?? '', body),
      ...checkHeaders(recorded, github.accounts),
    ];
    violations.push(...wrong.map((problem) => `request ${operation.id}: ${problem}`));
    if (wrong.length > 0) return send(recorded, response, refusal(400, 'Problems parsing JSON'));

    const behaviour = next(method, path);
    if (behaviour?.kind === 'hang') return behaviour.meanwhile?.();
    if (behaviour?.kind === 'reset') return void request.socket.destroy();
    if (behaviour?.kind === 'html') return sendPage(recorded, response, behaviour.status);
    const { refusal: exceeded, headers: ofLimit } = rate.take();
    const answer =
      answerTo(behaviour) ?? exceeded ?? (await perform(operation, headers, url.searchParams, body));
    violations.push(
      ...operation
        .answer(answer.status, answer.body)
        .map((problem) => `answer of ${operation.id}: ${problem}`),
    );
    if (behaviour?.kind === 'after-effect') {
      if (behaviour.answer === 'hang') return behaviour.meanwhile?.();
      if (behaviour.answer === 'reset') return void request.socket.destroy();
      if (behaviour.answer === 'html') return sendPage(recorded, response, 200);
      return send(recorded, response, refusal(500, 'Server Error'));
    }
    const more = behaviour?.kind === 'headers' ? behaviour.headers : {};
    const accepted = acceptedPermissions(operation);
    send(recorded, response, { ...answer, headers: { ...accepted, ...ofLimit, ...answer.headers, ...more } });
  }

  async function perform(
    operation: Operation,
    headers: Readonly<Record<string, string>>,
    query: URLSearchParams,
    body: string,
  ): Promise<Answer> {
    const account = github.accounts.get(tokenOf(headers));
    if (account === undefined) return refusal(401, 'Bad credentials');
    const sent = body === '' ? {} : (JSON.parse(body) as Record<string, unknown>);
    const ofOrganization = organization.perform(operation, account, query);
    if (ofOrganization !== undefined) return ofOrganization;
    const ofRuns =
      `${operation.path['owner']}/${operation.path['repo']}` === repository && runs.perform(operation, query);
    if (ofRuns) return ofRuns;
    const ofSecrets = await secrets.perform(operation, account, query, sent);
    if (ofSecrets !== undefined) return ofSecrets;
    const { owner, repo } = operation.path;
    if (`${owner}/${repo}` !== repository) return refusal(404, 'Not Found');
    return code.perform(operation, account, query, sent) ?? kept.perform(operation, account, query, body);
  }

  function next(method: string, path: string): Behaviour | undefined {
    const found = ordered.find(
      ({ match }) => (match.method ?? method) === method && (match.path ?? /^/).test(path),
    );
    if (found === undefined) return undefined;
    found.times -= 1;
    if (found.times <= 0) ordered.splice(ordered.indexOf(found), 1);
    return found.behaviour;
  }

  const github: GitHubServer = {
    url: '',
    repository,
    accounts: new Map([
      [TOKEN, ACTIONS_BOT],
      [APP_TOKEN, ROTATION_APP],
    ]),
    code,
    secrets,
    organization,
    rate,
    runs,
    secretValue: (place, name) => secrets.secret(place, name)?.value,
    issues: kept.issues,
    people: kept.people,
    requests: [],
    add: (issue) => kept.add(issue),
    order: (behaviour, match = {}, times = 1) => void ordered.push({ behaviour, match, times }),
    before: () => undefined,
    takeViolations: () => violations.splice(0),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (violations.length > 0) throw new Error(`Not as GitHub describes it:\n${violations.join('\n')}`);
    },
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  github.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
  return github;
}

function answerTo(behaviour: Behaviour | undefined): Answer | undefined {
  switch (behaviour?.kind) {
    case 'no-permission':
      return refusal(403, 'Resource not accessible by integration');
    case 'bad-token':
      return refusal(401, 'Bad credentials');
    case 'not-found':
      return refusal(404, 'Not Found');
    case 'issues-disabled':
      return refusal(410, 'Issues has been disabled in this repository.');
    case 'deleted':
      return refusal(410, 'This issue was deleted');
    case 'archived':
      return refusal(403, 'Repository was archived so is read-only.');
    case 'primary-limit':
      return refusal(403, 'API rate limit exceeded for installation.', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(behaviour.resetAt),
      });
    case 'secondary-limit':
      return refusal(
        behaviour.status ?? 429,
        'You have exceeded a secondary rate limit.',
        behaviour.retryAfter === undefined ? {} : { 'retry-after': String(behaviour.retryAfter) },
      );
    case 'unprocessable':
      return refusal(422, 'Validation Failed');
    case 'refuse':
      return refusal(behaviour.status, behaviour.message);
    case 'server-error':
      return refusal(500, 'Server Error');
    default:
      return undefined;
  }
}

// GitHub sends it with every answer.
function acceptedPermissions(operation: Operation): Readonly<Record<string, string>> {
  const needed = needs(operation);
  return needed === undefined
    ? {}
    : { 'x-accepted-github-permissions': `${needed.permission}=${needed.access}` };
}

function checkHeaders({ url, headers, body }: RecordedRequest, accounts: Map<string, Account>): string[] {
  const secrets = [tokenOf(headers), ...accounts.keys()].filter((token) => token !== '');
  return [
    ...(headers['user-agent'] === undefined ? ['no user agent'] : []),
    ...(headers['x-github-api-version'] === '2022-11-28' ? [] : ['no version of the API']),
    ...(/^application\/vnd\.github\.[\w.+]*json$/.test(headers['accept'] ?? '') ? [] : ['accept']),
    ...(secrets.some((token) => url.includes(token) || body.includes(token)) ? ['the token is in it'] : []),
  ];
}

function tokenOf(headers: Readonly<Record<string, string>>): string {
  return /^(?:token|bearer) (.+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? '';
}

function send(recorded: RecordedRequest, response: ServerResponse, { status, body, headers }: Answer): void {
  recorded.status = status;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    ...headers,
  });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

function sendPage(recorded: RecordedRequest, response: ServerResponse, status: number): void {
  recorded.status = status;
  response.writeHead(status, { 'content-type': 'text/html' });
  response.end('<!DOCTYPE html><html><body><h1>Sign in to the network</h1></body></html>');
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
