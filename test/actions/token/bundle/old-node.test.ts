import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { afterAll, describe, expect, test } from 'vitest';
import { ACTION } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'ims-auth-old-node-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs an entry file in a process that says it is another Node. */
function run(entry: string, version: string, ...args: string[]) {
  const preload = join(folder, `${version}.cjs`);
  writeFileSync(
    preload,
    `globalThis.process = Object.create(process, { versions: { value: { ...process.versions, node: '${version}' } } });`,
  );
  const command = ['--require', preload, join(ACTION, 'dist', entry), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env: {} });
  return { status, stdout, stderr };
}

const ACTIONS = ['token/main.js', 'invalidate/main.js', 'scan/main.js', 'health/main.js'];

describe('the entry file', () => {
  // Takes the place of the bundle: the entry file imports it by its path.
  const outcome = (start: string) => {
    const root = mkdtempSync(join(folder, 'dist-'));
    mkdirSync(join(root, 'cli'));
    mkdirSync(join(root, 'bundle'));
    cpSync(join(ACTION, 'dist/package.json'), join(root, 'package.json'));
    cpSync(join(ACTION, 'dist/cli/main.js'), join(root, 'cli/main.js'));
    writeFileSync(join(root, 'bundle/index.js'), `export const start = ${start};`);
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'cli/main.js')], { encoding: 'utf8' });
    return [status, stderr.split('\n')[0]];
  };

  test('ends as the bundle does, and fails if its work is not done at the end', () => {
    expect(outcome('async () => {}')).toEqual([0, '']);
    expect(outcome('async () => { process.exitCode = 3; }')).toEqual([3, '']);
    expect(outcome('async () => process.exit(0)')).toEqual([0, '']);
    expect(outcome('async () => { throw new Error(); }')[0]).toBe(1);
    expect(outcome('() => new Promise(() => {})')).toEqual([
      13,
      'The process ended before its work was done.',
    ]);
  });
});

describe('on a Node that is too old', () => {
  test.each(ACTIONS)('%s says so in one line and fails', (entry) => {
    for (const version of ['12.22.12', '20.20.2', '23.1.0']) {
      expect(run(entry, version)).toEqual({
        status: 1,
        stdout: `::error title=Node is too old::This action needs Node 24 and was started with Node ${version}. Next: update the runner to 2.327.1 or newer, or give the program that runs the workflow Node 24. Help: https://github.com/actions/runner/releases\n`,
        stderr: '',
      });
    }
  });

  test('the command says so in one line and ends with 2', () => {
    expect(run('cli/main.js', '18.19.1', 'scan')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'ims-auth needs Node 20 or newer and was started with Node 18.19.1. Next: install a newer Node, see https://nodejs.org/en/download\n',
    });
    expect(run('cli/main.js', '20.20.2', '--help')).toMatchObject({ status: 0, stderr: '' });
  });

  test.each([...ACTIONS, 'cli/main.js'])('%s has no syntax that an old Node does not know', (entry) => {
    const text = readFileSync(join(ACTION, 'dist', entry), 'utf8').replace(/^#!.*/, '');
    // A script has neither `import … from` nor `await`.
    expect(() => new Script(text)).not.toThrow();
    expect(text.replace(/'[^']*'/g, '')).not.toMatch(/=>|`|\?[.?]|\b(?:const|let|class|async|await)\b/);
  });
});
