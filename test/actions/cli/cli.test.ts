import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FULL_DISK, preload } from '../../support/preload.ts';
import { commitAll, copyExample, EXCHANGE, ROOT, write } from '../scan/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'ims-auth-cli-'));
const legacy = join(folder, 'legacy');
const migrated = join(folder, 'migrated');
beforeAll(() => {
  copyExample('legacy-app', legacy);
  copyExample('migrated-app', migrated);
  commitAll(legacy);
  commitAll(migrated);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command as npm would start it. */
const ims = (...args: string[]) => imsWith({}, ...args);

function imsWith(
  env: Record<string, string>,
  ...args: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'dist/cli/main.js'), ...args],
      { cwd: folder, maxBuffer: 1 << 26, env: { ...process.env, ...env } },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

describe('ims-auth scan', () => {
  test('ends with 1 on the legacy example, and prints place, reason and replacement', async () => {
    const { code, stdout, stderr } = await ims('scan', 'legacy');
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('package.json:6');
    expect(stdout).toContain('@adobe/auth-token');
    expect(stdout).not.toContain('\u001b');
  });

  test('ends with 0 on the migrated one', async () => {
    expect((await ims('scan', 'migrated')).code).toBe(0);
  });

  test('ends with 2 when it could not scan, and with 3 when there is nothing', async () => {
    const missing = await ims('scan', 'no-such-folder');
    expect([missing.code, missing.stdout]).toEqual([2, '']);
    expect(missing.stderr).toMatch(/^The scan could not run\./);
    const empty = mkdtempSync(join(folder, 'empty-'));
    expect((await ims('scan', empty)).code).toBe(3);
  });

  test.each([
    [[]],
    [['nonsense']],
    [['scan', 'a', 'b']],
    [['scan', '--format', 'xml']],
    [['scan', '--fail-on', 'x']],
    [['scan', '--no-such-option']],
  ])('a wrong call (%j) ends with 2 and the usage', async (args) => {
    const { code, stderr } = await ims(...args);
    expect(code).toBe(2);
    expect(stderr).toContain('ims-auth scan [PATH]');
  });

  test('JSON and SARIF are parsable, and --output writes them', async () => {
    const { stdout } = await ims('scan', 'legacy', '--format', 'json');
    expect((JSON.parse(stdout) as { version: number }).version).toBe(1);
    const written = await ims('scan', 'legacy', '--format', 'sarif', '--output', 'a.sarif');
    expect([written.code, written.stdout]).toEqual([1, '']);
    expect((JSON.parse(readFileSync(join(folder, 'a.sarif'), 'utf8')) as { version: string }).version).toBe(
      '2.1.0',
    );
  });

  test('--fail-on never ends with 0', async () => {
    expect((await ims('scan', 'legacy', '--fail-on', 'never')).code).toBe(0);
  });

  test('--changed counts only what is new since a base, which may be left out', async () => {
    const app = join(folder, 'changing');
    write(app, { 'old.js': `fetch('${EXCHANGE}')\n` });
    commitAll(app);
    write(app, { 'new.js': `fetch('${EXCHANGE}')\n` });
    commitAll(app);
    const since = await ims('scan', '--changed', 'HEAD~1', 'changing', '--format', 'json');
    const states = (JSON.parse(since.stdout) as { findings: { path: string; state: string }[] }).findings;
    expect(states.map(({ path, state }) => [path, state])).toEqual([
      ['new.js', 'active'],
      ['old.js', 'outside-diff'],
    ]);
    const unknown = await ims('scan', '--changed', 'changing');
    expect([unknown.code, unknown.stdout.includes('All findings count, not only new ones, because')]).toEqual(
      [1, true],
    );
  });

  test('--no-config and --no-suppressions ignore what the code accepts', async () => {
    const app = join(folder, 'strict');
    write(app, {
      'a.js': `// ims-auth-ignore: exchange-endpoint -- later\nfetch('${EXCHANGE}')\n`,
      '.github/ims-auth.yml': 'fail-on: never\n',
    });
    commitAll(app);
    expect((await ims('scan', 'strict', '--no-config')).code).toBe(0);
    expect((await ims('scan', 'strict', '--no-suppressions')).code).toBe(0);
    expect((await ims('scan', 'strict', '--no-config', '--no-suppressions')).code).toBe(1);
  });

  test('help and version end with 0', async () => {
    expect([(await ims('--help')).code, (await ims('--version')).stdout.trim()]).toEqual([
      0,
      (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version,
    ]);
  });
});

describe('ims-auth baseline', () => {
  test('accepts what is there, so that only new findings fail', async () => {
    const app = join(folder, 'accepted');
    copyExample('legacy-app', app);
    commitAll(app);
    const made = await ims('baseline', 'accepted');
    expect(made.code).toBe(0);
    const file = '.github/ims-auth-baseline.json';
    expect(existsSync(join(app, file))).toBe(true);
    write(app, { '.github/ims-auth.yml': `baseline: ${file}\n` });
    expect((await ims('scan', 'accepted')).code).toBe(0);
    write(app, { 'src/new.js': `fetch('${EXCHANGE}')\n` });
    commitAll(app);
    const { code, stdout } = await ims('scan', 'accepted');
    expect(code).toBe(1);
    expect(stdout).toContain('src/new.js:1');
    expect(stdout).not.toContain('src/token.js:');
  });
});

describe('files that the command writes', () => {
  const posix = test.skipIf(process.platform === 'win32');

  posix('do not follow links of the scanned folder', async () => {
    const app = join(folder, 'linked');
    const outside = mkdtempSync(join(folder, 'outside-'));
    write(app, { 'a.js': '1\n' });
    symlinkSync(outside, join(app, 'reports'));
    symlinkSync(outside, join(app, '.github'));
    for (const call of [
      ['scan', 'linked', '--format', 'json', '--output', 'linked/reports/a.json'],
      ['scan', 'linked', '--format', 'json', '--output', 'linked/reports/made/a.json'],
      ['baseline', 'linked'],
    ]) {
      const { code, stderr } = await ims(...call);
      expect([code, stderr]).toEqual([2, expect.stringContaining('is a symbolic link')]);
    }
    expect(readdirSync(outside)).toEqual([]);
  });

  posix('follow links that the user made elsewhere', async () => {
    const real = mkdtempSync(join(folder, 'real-'));
    symlinkSync(real, join(folder, 'mine'));
    expect((await ims('scan', 'migrated', '--format', 'json', '--output', 'mine/a.json')).code).toBe(0);
    expect(readdirSync(real)).toEqual(['a.json']);
  });

  test('are whole or not there where the disk is full', async () => {
    const target = mkdtempSync(join(folder, 'full-'));
    const full = { NODE_OPTIONS: preload(FULL_DISK) };
    const { code, stderr } = await imsWith(
      full,
      'scan',
      'legacy',
      '--format',
      'json',
      '--output',
      join(target, 'a'),
    );
    expect([code, stderr, readdirSync(target)]).toEqual([2, expect.stringContaining('disk is full'), []]);
  });

  test.runIf(existsSync('/dev/full'))('to a device that is full are an error', async () => {
    const { code, stderr } = await ims('scan', 'migrated', '--format', 'json', '--output', '/dev/full');
    expect([code, stderr]).toEqual([2, expect.stringContaining('ENOSPC')]);
  });
});
