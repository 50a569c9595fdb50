import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from './repository.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ims-auth-package-'));
const made = join(folder, 'made');
const empty = join(folder, 'empty');
const isWindows = process.platform === 'win32';
// The Node of the test run for whatever says `env node`; no network, no settings of the machine.
const env = {
  PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
  HOME: folder,
  npm_config_cache: join(folder, 'cache'),
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
  ...(isWindows ? { SystemRoot: process.env['SystemRoot'], APPDATA: folder } : {}),
};
const run = (program: string, args: readonly string[], cwd: string) =>
  spawnSync(program, args, { cwd, encoding: 'utf8', env, shell: isWindows });
const command = (...args: string[]) => run(join(empty, 'node_modules', '.bin', 'ims-auth'), args, empty);

type Packed = { filename: string; size: number; files: { path: string }[] };

describe('the package for npm', () => {
  let packed: Packed;
  beforeAll(() => {
    mkdirSync(empty);
    const script = spawnSync(process.execPath, ['scripts/package.ts', made], { cwd: root, encoding: 'utf8' });
    expect([script.status, script.stderr]).toEqual([0, '']);
    const { stdout, stderr } = run('npm', ['pack', '--json', '--pack-destination', empty], made);
    expect(stderr).toBe('');
    [packed] = JSON.parse(stdout) as [Packed];
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has the command, its licences and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'dist/cli/main.js', 'dist/bundle/licenses.txt']),
    );
    const other = paths.filter(
      (path) =>
        !/^(?:LICENSE|README\.md|package\.json|dist\/package\.json|dist\/cli\/main\.js|dist\/bundle\/(?:licenses\.txt|[\w-]+\.js|\d+\.index\.js))$/.test(
          path,
        ),
    );
    expect(other).toEqual([]);
    expect(packed.size).toBeLessThan(1_000_000);
  });

  test('installs nothing else and runs no script', () => {
    const manifest = JSON.parse(readFileSync(join(made, 'package.json'), 'utf8')) as Record<string, unknown>;
    const { name, version, engines } = JSON.parse(read('package.json')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ name, version, engines, bin: { 'ims-auth': 'dist/cli/main.js' } });
    const unwanted = ['dependencies', 'devDependencies', 'optionalDependencies', 'scripts', 'private'];
    expect(Object.keys(manifest).filter((key) => unwanted.includes(key))).toEqual([]);
  });

  test('the manifest of the repository cannot be published by mistake', () => {
    expect(JSON.parse(read('package.json'))).toMatchObject({ private: true });
  });

  test('installed in an empty folder, without a network, it scans', () => {
    writeFileSync(join(empty, 'package.json'), '{}');
    const installed = run('npm', ['install', '--no-audit', '--no-fund', `./${packed.filename}`], empty);
    expect([installed.status, installed.stderr]).toEqual([0, '']);
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(command('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    const app = join(folder, 'app');
    cpSync(join(root, 'examples', 'legacy-app'), app, { recursive: true });
    expect(command('scan', app).status).toBe(1);
    const { stdout } = command('scan', app, '--format', 'json');
    expect((JSON.parse(stdout) as { findings: unknown[] }).findings.length).toBeGreaterThan(0);
    expect(JSON.parse(command('scan', app, '--format', 'sarif').stdout)).toMatchObject({ version: '2.1.0' });
    expect(command('fix', app)).toMatchObject({ status: 1, stderr: '' });
    expect(command('baseline', app)).toMatchObject({ status: 0 });
    const baseline = join(app, '.github', 'ims-auth-baseline.json');
    expect(command('scan', app, '--baseline', baseline).status).toBe(0);
  });
});
