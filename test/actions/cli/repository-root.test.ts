import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commitAll, EXCHANGE, ROOT, write } from '../scan/support.ts';

const CALL = `fetch('${EXCHANGE}')\n`;
let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'ims-auth-root-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The command, started inside of a folder. */
function imsIn(cwd: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'dist/cli/main.js'), ...args],
      { cwd, maxBuffer: 1 << 26 },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

type Report = { pathPrefix: string; findings: { path: string; state: string; fingerprint: string }[] };

async function reportIn(cwd: string, ...args: string[]): Promise<Report> {
  const { stdout, stderr } = await imsIn(cwd, 'scan', ...args, '--format', 'json');
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Report;
}

const MONOREPO = {
  'packages/a/src/a.js': CALL,
  'packages/a/legacy/b.js': CALL,
  'packages/b/c.js': CALL,
  'root.js': CALL,
};

describe('the command inside of a folder of a repository', () => {
  test('reads the configuration of the root, and names files from there', async () => {
    write(folder, { ...MONOREPO, '.github/ims-auth.yml': 'exclude: [/packages/a/legacy/]\n' });
    commitAll(folder);
    const inside = await imsIn(join(folder, 'packages/a/src'), 'scan');
    expect([inside.code, inside.stderr]).toEqual([1, '']);
    expect(inside.stdout).toContain('packages/a/src/a.js:1');
    expect(inside.stdout).not.toContain('root.js');
    const from = await reportIn(join(folder, 'packages/a'));
    expect([from.pathPrefix, from.findings.map(({ path }) => path)]).toEqual(['packages/a', ['src/a.js']]);
    const all = await reportIn(folder);
    expect(all.findings.map(({ fingerprint }) => fingerprint)).toContain(from.findings[0]?.fingerprint);
  });

  test.skipIf(process.platform === 'win32')('also through a link to it', async () => {
    write(folder, { ...MONOREPO, '.github/ims-auth.yml': 'exclude: [/packages/a/legacy/]\n' });
    commitAll(folder);
    const link = `${folder}-link`;
    symlinkSync(join(folder, 'packages/a'), link);
    try {
      const { pathPrefix, findings } = await reportIn(tmpdir(), link);
      expect([pathPrefix, findings.map(({ path }) => path)]).toEqual(['packages/a', ['src/a.js']]);
    } finally {
      rmSync(link);
    }
  });

  test('a baseline made inside is that of the root, and keeps what others accepted', async () => {
    write(folder, { ...MONOREPO, '.github/ims-auth.yml': 'baseline: .github/ims-auth-baseline.json\n' });
    write(folder, { '.github/ims-auth-baseline.json': '{"ims-auth-baseline":1}\n' });
    commitAll(folder);
    expect((await imsIn(folder, 'baseline')).code).toBe(0);
    const file = join(folder, '.github/ims-auth-baseline.json');
    const all = readFileSync(file, 'utf8');
    expect(all.trim().split('\n')).toHaveLength(5);
    const inside = join(folder, 'packages/a');
    expect((await imsIn(inside, 'scan')).code).toBe(0);
    expect((await imsIn(inside, 'baseline')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(all);
    expect((await imsIn(folder, 'scan')).code).toBe(0);
    rmSync(join(inside, 'legacy'), { recursive: true });
    expect((await imsIn(inside, 'baseline')).code).toBe(0);
    const kept = readFileSync(file, 'utf8');
    expect(kept.includes('packages/a/legacy')).toBe(false);
    expect(kept.trim().split('\n')).toHaveLength(4);
  });

  test('options that name files count from the working directory, anywhere in the repository', async () => {
    write(folder, { ...MONOREPO, 'ours.yml': 'exclude: [/packages/a/legacy/]\n' });
    commitAll(folder);
    const { findings } = await reportIn(join(folder, 'packages'), 'a', '--config', '../ours.yml');
    expect(findings.map(({ path }) => path)).toEqual(['src/a.js']);
  });

  test('--changed compares the lines of the folder', async () => {
    write(folder, MONOREPO);
    commitAll(folder);
    write(folder, { 'packages/a/src/new.js': CALL });
    commitAll(folder);
    const { findings } = await reportIn(join(folder, 'packages/a'), '--changed', 'HEAD~1');
    expect(findings.filter(({ state }) => state === 'active').map(({ path }) => path)).toEqual([
      'src/new.js',
    ]);
  });

  test('without git the folder that was given is the root', async () => {
    write(folder, { ...MONOREPO, 'packages/a/.github/ims-auth.yml': 'exclude: [/legacy/]\n' });
    const { pathPrefix, findings } = await reportIn(join(folder, 'packages/a'));
    expect([pathPrefix, findings.map(({ path }) => path)]).toEqual(['', ['src/a.js']]);
  });

  test('a nested repository has its own root, and repositories below a plain folder keep their names', async () => {
    write(folder, { 'outer/root.js': CALL, 'outer/.github/ims-auth.yml': 'exclude: ["*.js"]\n' });
    commitAll(join(folder, 'outer'));
    write(folder, { 'outer/inner/src/a.js': CALL });
    commitAll(join(folder, 'outer/inner'));
    const inner = await reportIn(join(folder, 'outer/inner/src'));
    expect([inner.pathPrefix, inner.findings.map(({ path }) => path)]).toEqual(['src', ['a.js']]);
    const above = await reportIn(folder);
    expect([above.pathPrefix, above.findings[0]?.path]).toEqual(['', 'outer/root.js']);
  });
});
