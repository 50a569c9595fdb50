import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GitHubConnection } from '../../../src/github/index.ts';
import { APP_TOKEN, type GitHubServer, startGitHubServer } from '../../github-server/index.ts';

/** The form of a client secret of Adobe; it is none. */
export const VALUE = `p8e-${'Not0A1Real2Secret3'.repeat(2)}`;

/** @returns how to reach a server with the token of an App; reads are sent again at once */
export function connect(github: { url: string }, more: Partial<GitHubConnection> = {}): GitHubConnection {
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'octo-org/of-the-job' };
  return { token: APP_TOKEN, env, retryAfterMs: 0, ...more };
}

/** Starts a server where an App may write to every kind of place. */
export async function startWithSecrets(): Promise<GitHubServer> {
  const github = await startGitHubServer();
  github.accounts.set(APP_TOKEN, {
    login: 'rotation[bot]',
    type: 'Bot',
    association: 'NONE',
    permissions: {
      environments: 'write',
      secrets: 'write',
      dependabot_secrets: 'write',
      organization_secrets: 'write',
      organization_dependabot_secrets: 'write',
    },
  });
  return github;
}

/** Starts what answers in a way that GitHub does not, for requests whose address has this end. */
export async function startOther(
  answers: Readonly<Record<string, unknown>>,
): Promise<{ url: string; close: () => void; methods: string[] }> {
  const methods: string[] = [];
  const server: Server = createServer((request, response) => {
    methods.push(request.method ?? '');
    const found = Object.entries(answers).find(([end]) => request.url?.endsWith(end));
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found === undefined ? { message: 'Not Found' } : found[1]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close, methods };
}
