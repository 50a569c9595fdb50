import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GitHubServer, startGitHubServer } from '../github-server/index.ts';
import { type ImsServer, type ProxyOptions, startImsServer, startProxy } from '../ims-server/index.ts';

const child = fileURLToPath(new URL('./issues-child.ts', import.meta.url));
// The embedded IMS has a certificate for this name; here it stands for a GitHub server that answers with an error.
const TLS_HOST = 'ims-na1.adobelogin.com';

let github: GitHubServer;
let tls: ImsServer;
beforeAll(async () => {
  github = await startGitHubServer();
  tls = await startImsServer();
});
afterAll(async () => {
  await tls.close();
  await github.close();
});

async function ask(
  env: Record<string, string>,
  options: ProxyOptions = {},
): Promise<{ results: unknown; stderr: string; connects: string[] }> {
  const map = {
    'github.test:80': `127.0.0.1:${new URL(github.url).port}`,
    [`${TLS_HOST}:443`]: `localhost:${tls.port}`,
  };
  const proxy = await startProxy({ map, ...options });
  const proxies = { HTTP_PROXY: proxy.urlWithCredentials, HTTPS_PROXY: proxy.urlWithCredentials };
  const all = { GITHUB_REPOSITORY: github.repository, ...proxies, ...env };
  try {
    return await new Promise((resolve) => {
      execFile(process.execPath, [child], { env: all }, (_error, stdout, stderr) =>
        resolve({ results: JSON.parse(stdout || 'null'), stderr, connects: proxy.connects }),
      );
    });
  } finally {
    await proxy.close();
  }
}

describe('through the proxy of a self-hosted runner', () => {
  test.each([{}, { username: 'user', password: 'p@ss:word' }])(
    'issues are read and written: %o',
    async (options) => {
      const { results, stderr } = await ask({ GITHUB_API_URL: 'http://github.test' }, options);
      expect([results, stderr]).toMatchObject([[{ ok: true }, { ok: true }], '']);
    },
  );

  test('https goes through a tunnel, and a private CA is trusted where the process is told so', async () => {
    const url = { GITHUB_API_URL: `https://${TLS_HOST}` };
    const trusted = await ask({ ...url, NODE_EXTRA_CA_CERTS: tls.caFile });
    expect(trusted.results).toMatchObject([{ problem: { status: 404 } }, { problem: { status: 404 } }]);
    expect(new Set(trusted.connects)).toEqual(new Set([`${TLS_HOST}:443`]));
    const problem = { kind: 'unreachable', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' };
    expect((await ask(url)).results).toMatchObject([{ problem }, { problem }]);
  });

  test.each(['refuse-407', 'refuse-403', 'bad-gateway-502', 'reset'] as const)(
    'a proxy that does not let it through is a failure: %s',
    async (behaviour) => {
      const { results, stderr } = await ask({ GITHUB_API_URL: `https://${TLS_HOST}` }, { behaviour });
      const problem = { kind: 'unreachable' };
      expect([results, stderr]).toMatchObject([[{ problem }, { problem }], '']);
    },
  );
});
