import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { GIT_ENV } from './environment.ts';

/** One request, as it came. */
export type GitRequest = { method: string; path: string; authorization: string | undefined };

/** Answers instead of git. Returns false to let git answer. */
export type Behaviour = (request: GitRequest, response: ServerResponse) => boolean;

/** A server of repositories on loopback. */
export type GitServer = {
  /** Without a slash at the end. */
  url: string;
  requests: GitRequest[];
  /** By `owner/name`. */
  behaviours: Map<string, Behaviour>;
  close: () => Promise<void>;
};

/** Settings of {@link startGitServer}. */
export type GitServerOptions = {
  /** Answers a request that was answered before from memory: then a server costs nearly nothing, as a remote one. */
  cache?: boolean;
};

/**
 * Serves the bare repositories in a folder, `owner/name.git`, by git's smart protocol over HTTP: each request is answered
 * by `git upload-pack`, as `git http-backend` does it.
 *
 * Source: https://git-scm.com/docs/http-protocol and git `http-backend.c`
 */
export async function startGitServer(root: string, options: GitServerOptions = {}): Promise<GitServer> {
  const requests: GitRequest[] = [];
  const behaviours = new Map<string, Behaviour>();
  const answers = new Map<string, Buffer>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '', headers } = request;
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const asked: GitRequest = { method, path: pathname, authorization: headers.authorization };
    requests.push(asked);
    const [, name = '', service = ''] =
      /^\/(.+?)(?:\.git)?\/(info\/refs|git-upload-pack)$/.exec(decodeURIComponent(pathname)) ?? [];
    const body = await bodyOf(request);
    if (behaviours.get(name)?.(asked, response) === true) return;
    const folder = join(root, `${normalize(name)}.git`);
    const isInside = folder.startsWith(root + sep);
    if (service === '' || !isInside || !existsSync(folder)) {
      response.writeHead(404).end('Not Found');
      return;
    }
    const isAdvertisement = service === 'info/refs';
    if (isAdvertisement && searchParams.get('service') !== 'git-upload-pack') {
      response.writeHead(403).end();
      return;
    }
    const version = String(headers['git-protocol'] ?? '');
    const key = `${version} ${pathname} ${createHash('sha1').update(body).digest('hex')}`;
    const known = answers.get(key);
    const content = known ?? (await uploadPack(folder, { isAdvertisement, version, body }));
    if (options.cache === true && known === undefined) answers.set(key, content);
    const type = isAdvertisement ? 'advertisement' : 'result';
    response.writeHead(200, {
      'content-type': `application/x-git-upload-pack-${type}`,
      'cache-control': 'no-cache',
    });
    response.end(content);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  server.keepAliveTimeout = 1_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    behaviours,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  return request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}

type Asked = { isAdvertisement: boolean; version: string; body: Buffer };

function uploadPack(folder: string, { isAdvertisement, version, body }: Asked): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const git = spawn(
      'git',
      ['upload-pack', '--stateless-rpc', ...(isAdvertisement ? ['--advertise-refs'] : []), folder],
      { env: { ...GIT_ENV, GIT_PROTOCOL: version }, stdio: ['pipe', 'pipe', 'ignore'] },
    );
    const chunks: Buffer[] = [];
    // Before version 2, the advertisement begins with the name of the service.
    if (isAdvertisement && !version.includes('version=2'))
      chunks.push(Buffer.from('001e# service=git-upload-pack\n0000'));
    git.once('error', reject);
    git.stdin.on('error', () => undefined).end(isAdvertisement ? undefined : body);
    git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    git.once('close', () => resolve(Buffer.concat(chunks)));
  });
}
