import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remove, workFolder } from '../../src/audit/clone/index.ts';
import type { AuditResult } from '../../src/audit/model.ts';
import { scanOne } from '../../src/audit/scan-one.ts';
import {
  brokenPack,
  deepTree,
  dotGit,
  endless,
  endlessPack,
  LEGACY,
  needsToken,
  served,
  silent,
  smallFiles,
  status,
  treeBomb,
} from '../git-server/hostile.ts';
import { bareRepository, type GitServer, startGitServer } from '../git-server/index.ts';
import { commandLines, type Ground, ground, left, repository, type SERVED_LIMITS } from './support.ts';

// With a part that is at no other place of this machine.
const TOKEN = ['ghs', 'TestTokenOfTheAudit0123456789abcdef'].join('_');

let own: Ground;
let server: GitServer;
let elsewhere: GitServer;
beforeAll(async () => {
  own = await ground();
  server = await startGitServer(own.root);
  elsewhere = await startGitServer(own.root);
});
afterAll(async () => {
  await server.close();
  await elsewhere.close();
  await own.close();
});

type Options = { limits?: Partial<typeof SERVED_LIMITS>; token?: string };

async function audit(name: string, { limits, token }: Options = {}): Promise<AuditResult> {
  const source = { kind: 'clone' as const, source: { url: `${server.url}/${name}.git`, token } };
  const { result } = await scanOne(repository(1, name), source, 1, own.tools(limits));
  expect(left(own)).toEqual([]);
  return result;
}

describe('a repository that is served', () => {
  test('is cloned, scanned and gone', async () => {
    const commit = served(own.root, 'o/legacy', smallFiles(1, true));
    const { scanned, notScanned } = await audit('o/legacy');
    expect(notScanned).toBeUndefined();
    expect(scanned?.commit).toBe(commit);
    expect(scanned?.files).toEqual({ scanned: 16, skipped: 0, unread: 0 });
    expect(scanned?.findings.map(({ path, level, owners, fix }) => ({ path, level, owners, fix }))).toEqual([
      { path: 'package.json', level: 'error', owners: ['@org/team-1'], fix: expect.any(String) },
    ]);
  });

  test('hides nothing behind export-ignore, filters, hooks and links', async () => {
    served(own.root, 'o/hiding', {
      '.gitattributes': '* export-ignore\n* filter=evil\n* export-subst\n',
      '.gitconfig': '[filter "evil"]\n\tsmudge = touch hooked\n\tclean = true\n',
      '.lfsconfig': '[lfs]\n\turl = http://127.0.0.1:9/\n',
      'src/package.json': LEGACY,
      'out.json': { link: '/etc/passwd' },
      above: { link: '../../../../../../etc' },
    });
    const { scanned } = await audit('o/hiding');
    expect(scanned?.findings.map(({ path }) => path)).toEqual(['src/package.json']);
    expect(scanned?.files.unread).toBe(0);
  });

  test('has its submodules and its files of LFS left where they are', async () => {
    served(own.root, 'o/outside', {
      '.gitmodules': `[submodule "m"]\n\tpath = m\n\turl = ${elsewhere.url}/o/legacy.git\n`,
      '.gitattributes': '*.ts filter=lfs diff=lfs merge=lfs -text\n',
      'a.ts': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`,
      'b.md': '# B\n',
      m: { submodule: '1'.repeat(40) },
    });
    const before = elsewhere.requests.length;
    const { scanned } = await audit('o/outside');
    expect(scanned?.files).toEqual({ scanned: 3, skipped: 1, unread: 1 });
    expect(elsewhere.requests.length).toBe(before);
  });

  test('has its own configuration', async () => {
    served(own.root, 'o/config', {
      ...smallFiles(1, true),
      '.github/ims-auth.yml': 'exclude: ["**"]\n',
    });
    // Nothing was looked at, which is not clean.
    expect((await audit('o/config')).notScanned?.reason).toBe('scan-failed');
    served(own.root, 'o/broken-config', { ...smallFiles(1, true), '.github/ims-auth.yml': 'no: [such\n' });
    expect((await audit('o/broken-config')).notScanned?.reason).toBe('scan-failed');
  });
});

describe('a repository that cannot be scanned is named, with its reason', () => {
  test('empty', async () => {
    bareRepository(join(own.root, 'o/empty.git'));
    expect((await audit('o/empty')).notScanned).toEqual({
      reason: 'empty',
      detail: 'its default branch has no commit',
    });
    const nothing = bareRepository(join(own.root, 'o/no-file.git'));
    nothing.commit(nothing.tree([]));
    expect((await audit('o/no-file')).notScanned?.reason).toBe('empty');
  });

  test('gone, not permitted, throttled and broken servers', async () => {
    expect((await audit('o/missing')).notScanned?.reason).toBe('gone');
    for (const [code, reason] of [
      [401, 'not-permitted'],
      [403, 'not-permitted'],
      [429, 'rate-limited'],
      [500, 'could-not-clone'],
    ] as const) {
      server.behaviours.set('o/status', status(code));
      expect((await audit('o/status')).notScanned?.reason).toBe(reason);
    }
  });

  test('a redirect elsewhere is not followed', async () => {
    served(own.root, 'o/moved', smallFiles(1, true));
    server.behaviours.set('o/moved', ({ path }, response) => {
      response.writeHead(302, { location: `${elsewhere.url}${path}?service=git-upload-pack` }).end();
      return true;
    });
    const before = elsewhere.requests.length;
    expect((await audit('o/moved', { token: TOKEN })).notScanned?.reason).toBe('could-not-clone');
    expect(elsewhere.requests.length).toBe(before);
  });

  test('a pack that is broken', async () => {
    served(own.root, 'o/broken-pack', smallFiles(1, false));
    brokenPack(server, 'o/broken-pack');
    expect((await audit('o/broken-pack')).notScanned?.reason).toBe('could-not-clone');
  });

  test.each(['.git', '.GIT', 'git~1', '..'])('a folder named %s', async (folder) => {
    dotGit(own.root, `o/dot-${folder.length}`, folder);
    expect((await audit(`o/dot-${folder.length}`)).notScanned?.reason).toBe('could-not-clone');
    expect(existsSync('/tmp/hooked')).toBe(false);
  });

  test('folders in folders, deeper than a path can be', async () => {
    deepTree(own.root, 'o/deep', 3_000);
    expect((await audit('o/deep')).notScanned?.reason).toBe('could-not-clone');
  });

  test('a path that git can make from inside only', async () => {
    // From the clone 4,092 bytes, from the root of the disk more than the 4,096 that Linux allows.
    deepTree(own.root, 'o/long', 20, 'd'.repeat(203));
    expect((await audit('o/long')).notScanned?.reason).toBe('scan-failed');
  });
});

describe('a repository costs its own limit', () => {
  test('of size, with a large file', async () => {
    served(own.root, 'o/huge', { 'a.txt': Buffer.alloc(48 * 1024 * 1024), 'package.json': LEGACY });
    const { notScanned } = await audit('o/huge', { limits: { bytes: 8 * 1024 * 1024 } });
    expect(notScanned?.reason).toBe('too-large');
  });

  test('of size, with a pack that does not end', async () => {
    served(own.root, 'o/endless-pack', smallFiles(1, false));
    endlessPack(server, 'o/endless-pack');
    const { notScanned } = await audit('o/endless-pack', { limits: { bytes: 8 * 1024 * 1024 } });
    expect(notScanned?.reason).toBe('too-large');
  });

  test('of memory or time, with few objects that are many files', async () => {
    treeBomb(own.root, 'o/bomb', 100, 6);
    const { notScanned } = await audit('o/bomb', { limits: { megabytes: 256, seconds: 20 } });
    expect(notScanned?.reason).toMatch(/^too-(?:large|slow)$/);
  });

  test('of time, with an answer that does not come', async () => {
    served(own.root, 'o/silent', smallFiles(1, false));
    server.behaviours.set('o/silent', silent);
    const { notScanned } = await audit('o/silent', { limits: { seconds: 1 } });
    expect(notScanned).toEqual({ reason: 'too-slow', detail: 'the clone took more than 1 second' });
    expect(commandLines().filter((line) => line.includes('o/silent.git'))).toEqual([]);
  });

  test('of memory or time, with an answer that does not end', async () => {
    served(own.root, 'o/endless', smallFiles(1, false));
    server.behaviours.set('o/endless', endless);
    const { notScanned } = await audit('o/endless', { limits: { megabytes: 256, seconds: 5 } });
    expect(notScanned?.reason).toMatch(/^(?:too-(?:large|slow)|could-not-clone)$/);
  });
});

describe('what a run leaves', () => {
  // Only from inside can such a path be made.
  const MAKE =
    'for i in 1 2 3 4 5 6 7 8; do for j in 1 2 3 4 5 6; do mkdir -p "$1" && cd -P "$1"; done; done';

  test('is removed, however deep it is', async () => {
    const folder = join(own.work.path, 'deeper');
    mkdirSync(folder);
    execFileSync('/bin/sh', ['-c', MAKE, 'sh', 'd'.repeat(199)], { cwd: folder });
    await remove(folder);
    expect(left(own)).toEqual([]);
  });

  test('is removed by the next one, if it was killed', async () => {
    const parent = join(own.work.path, 'parent');
    const ended = spawnSync(process.execPath, ['--version']).pid;
    for (const name of [`ims-auth-audit-${ended}-abcdef`, `ims-auth-audit-${process.pid}-abcdef`, 'other'])
      mkdirSync(join(parent, name, 'clone'), { recursive: true });
    const work = await workFolder(parent);
    expect(readdirSync(parent).sort()).toEqual(
      [basename(work.path), `ims-auth-audit-${process.pid}-abcdef`, 'other'].sort(),
    );
    await work.remove();
    await remove(parent);
  });
});

describe('the token', () => {
  test('reaches its server and nothing else', async () => {
    served(own.root, 'o/private', smallFiles(1, true));
    const letIn = needsToken(TOKEN);
    const seen: string[] = [];
    server.behaviours.set('o/private', (request, response) => {
      // While git waits for the answer.
      seen.push(...commandLines().filter((line) => line.includes('o/private.git')));
      for (const name of readdirSync(own.work.path, { recursive: true, withFileTypes: true }))
        if (name.isFile()) seen.push(readFileSync(join(name.parentPath, name.name), 'latin1'));
      return letIn(request, response);
    });
    expect((await audit('o/private')).notScanned?.reason).toBe('not-permitted');
    expect((await audit('o/private', { token: 'ghs_other' })).notScanned?.reason).toBe('not-permitted');
    const result = await audit('o/private', { token: TOKEN });
    expect(result.scanned?.findings).toHaveLength(1);
    expect(seen.some((line) => line.includes('git'))).toBe(true);
    const encoded = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
    for (const text of [...seen, JSON.stringify(result)]) {
      expect(text).not.toContain(TOKEN);
      expect(text).not.toContain(encoded);
    }
  });

  test('is not repeated from what a server says', async () => {
    served(own.root, 'o/echo', smallFiles(1, true));
    const encoded = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
    server.behaviours.set('o/echo', status(401, { 'www-authenticate': `Basic realm="${encoded}"` }));
    const first = await audit('o/echo', { token: TOKEN });
    server.behaviours.set('o/echo', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-advertisement' });
      const text = `ERR ${TOKEN} ${encoded}\n`;
      response.end(`${(text.length + 4).toString(16).padStart(4, '0')}${text}`);
      return true;
    });
    const second = await audit('o/echo', { token: TOKEN });
    expect(second.notScanned?.reason).toBe('could-not-clone');
    for (const { notScanned } of [first, second]) {
      expect(notScanned?.detail).not.toContain(TOKEN.slice(4, 20));
      expect(notScanned?.detail).not.toContain(encoded.slice(20, 40));
    }
  });

  test('goes over plain http to this machine only, and an address has no user', async () => {
    for (const url of [
      'http://example.com/o/r.git',
      'ssh://git@example.com/o/r.git',
      'file:///etc',
      'ext::sh -c true',
      `https://user:${TOKEN}@example.com/o/r.git`,
      '--upload-pack=true',
    ]) {
      const source = { kind: 'clone' as const, source: { url, token: TOKEN } };
      const { result } = await scanOne(repository(1, 'o/r'), source, 1, own.tools());
      expect(result.notScanned).toEqual({
        reason: 'could-not-clone',
        detail: 'its address is not one of https',
      });
    }
  });
});
