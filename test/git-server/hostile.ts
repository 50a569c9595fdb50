import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { bareRepository, type Entry, type TreeEntry } from './objects.ts';
import type { Behaviour, GitServer } from './server.ts';

/** A file that the guard finds something in. */
export const LEGACY = `${JSON.stringify({ name: 'x', dependencies: { '@adobe/jwt-auth': '2.0.0' } }, null, 2)}\n`;

/** Files of a small repository. */
export function smallFiles(number: number, isLegacy: boolean): Record<string, string> {
  const files: Record<string, string> = {
    'README.md': `# Repository ${number}\n`,
    'package.json': isLegacy ? LEGACY : '{\n  "name": "x"\n}\n',
    '.github/CODEOWNERS': `* @org/team-${number % 7}\n`,
    '.github/workflows/ci.yml':
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n',
  };
  for (let at = 0; at < 12; at++)
    files[`src/part${at % 3}/file${at}.ts`] = `export const value${number}x${at} = ${number * at};\n`.repeat(
      40,
    );
  return files;
}

/** Makes a repository of files. @returns its commit */
export function served(root: string, name: string, files: Readonly<Record<string, Entry>>): string {
  const repository = bareRepository(join(root, `${name}.git`));
  return repository.commit(repository.files(files));
}

/** Folders in folders, with one file at the bottom. */
export function deepTree(root: string, name: string, depth: number, folder = 'd'): void {
  const repository = bareRepository(join(root, `${name}.git`));
  let hash = repository.files({ 'package.json': LEGACY });
  for (let level = 0; level < depth; level++) hash = repository.tree([{ mode: '40000', name: folder, hash }]);
  repository.commit(hash);
}

/** A few small objects that are `width ** depth` files. */
export function treeBomb(root: string, name: string, width: number, depth: number): void {
  const repository = bareRepository(join(root, `${name}.git`));
  let entry: Omit<TreeEntry, 'name'> = { mode: '100644', hash: repository.blob('x') };
  for (let level = 0; level < depth; level++) {
    const { mode, hash } = entry;
    const entries = Array.from({ length: width }, (_, at) => ({
      mode,
      hash,
      name: `n${String(at).padStart(3, '0')}`,
    }));
    entry = { mode: '40000', hash: repository.tree(entries) };
  }
  repository.commit(entry.hash);
}

/** A tree with a folder that git has to refuse. */
export function dotGit(root: string, name: string, folder = '.git'): void {
  const repository = bareRepository(join(root, `${name}.git`));
  const hooks = repository.files({ 'hooks/post-checkout': '#!/bin/sh\ntouch /tmp/hooked\n' });
  const hash = repository.blob(LEGACY);
  repository.commit(
    repository.tree([
      { mode: '40000', name: folder, hash: hooks },
      { mode: '100644', name: 'package.json', hash },
    ]),
  );
}

/** Answers the request for the pack with one that has no end. */
export function endlessPack(server: GitServer, name: string): void {
  let posts = 0;
  server.behaviours.set(name, ({ method }, response) => {
    // The second POST of version 2 asks for the pack.
    if (method !== 'POST' || posts++ % 2 === 0) return false;
    response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
    response.write('000dpackfile\n');
    // A million objects, of which the first is a blob of a gigabyte, stored without compression.
    response.write(band(Buffer.from('PACK\0\0\0\u0002\0\u000f\u0042\u0040', 'latin1')));
    response.write(band(Buffer.from([0xb0, 0x80, 0x80, 0x80, 0x40, 0x78, 0x01])));
    const block = Buffer.alloc(5 + 60_000);
    block.writeUInt16LE(60_000, 1);
    block.writeUInt16LE(~60_000 & 0xffff, 3);
    untilGone(response, () => band(block));
    return true;
  });
}

function band(content: Buffer): Buffer {
  const length = (content.length + 5).toString(16).padStart(4, '0');
  return Buffer.concat([Buffer.from(length), Buffer.from([1]), content]);
}

function untilGone(response: ServerResponse, make: () => Buffer): void {
  while (!response.destroyed) if (!response.write(make())) break;
  if (!response.destroyed) response.once('drain', () => untilGone(response, make));
}

/** Sends the first bytes of an answer, and then nothing. */
export const silent: Behaviour = ({ path }, response) => {
  const type = path.endsWith('/info/refs') ? 'advertisement' : 'result';
  response.writeHead(200, { 'content-type': `application/x-git-upload-pack-${type}` });
  response.write('000e');
  return true;
};

/** Sends lines without an end, as an answer to the first request. */
export const endless: Behaviour = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-advertisement' });
  response.write('001e# service=git-upload-pack\n0000');
  untilGone(response, () => {
    const content = `${'0'.repeat(40)} refs/heads/${randomBytes(30_000).toString('hex')}\n`;
    return Buffer.from(`${(content.length + 4).toString(16).padStart(4, '0')}${content}`);
  });
  return true;
};

/** @returns what answers every request with a status */
export function status(code: number, headers: Record<string, string> = {}): Behaviour {
  return (_request, response) => {
    response.writeHead(code, headers).end('no');
    return true;
  };
}

/** @returns what lets in only who has this token */
export function needsToken(token: string): Behaviour {
  const expected = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  return ({ authorization }, response) => {
    if (authorization === expected) return false;
    response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    return true;
  };
}

/** Answers the request for the pack with one that is cut or changed. */
export function brokenPack(server: GitServer, name: string): void {
  let posts = 0;
  server.behaviours.set(name, ({ method }, response) => {
    // The second POST of version 2 asks for the pack.
    if (method !== 'POST' || posts++ % 2 === 0) return false;
    const pack = Buffer.concat([Buffer.from('PACK\0\0\0\u0002\0\0\0\u0003', 'latin1'), randomBytes(500)]);
    response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
    response.end(Buffer.concat([Buffer.from('000dpackfile\n'), band(pack), Buffer.from('0000')]));
    return true;
  });
}
