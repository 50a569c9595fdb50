import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { outputOf } from './start.ts';

const print = (script: string, ...args: string[]): [string, string[]] => [
  process.execPath,
  ['-e', `process.stdout.write(${script})`, ...args],
];
const TEXTS = ['it\'s "quoted"', '$HOME `id` \\ $(id)', 'two\nlines\n', '', ' é\u{1f512} ', '-n', '*', '#'];

test('arguments arrive as they are', () => {
  const output = outputOf(...print('JSON.stringify(process.argv.slice(1))', '--', ...TEXTS), { env: {} });
  expect(JSON.parse(output.toString())).toEqual(TEXTS);
});

test('the environment is the given one, and nothing else', () => {
  const env = Object.fromEntries(TEXTS.map((text, index) => [`NAME_${index}`, text]));
  const output = outputOf(...print('JSON.stringify(process.env)'), { env: { ...env, NONE: undefined } });
  expect(JSON.parse(output.toString())).toEqual(env);
});

test('input and output are bytes, and no input is an empty one', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_none, index) => index % 256);
  const echo = print('require("node:fs").readFileSync(0)');
  expect(outputOf(...echo, { env: {}, input: bytes }).equals(bytes)).toBe(true);
  expect(outputOf(...echo, { env: {} })).toHaveLength(0);
});

test('it runs in the given folder', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "ims-auth-it's ")));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(outputOf(...print('process.cwd()'), { env: {}, cwd: folder }).toString()).toBe(folder);
});

test('a program that fails, is not there or has no folder is an error with what was said', () => {
  const args = ['-e', 'process.stderr.write("why\\n"); process.exitCode = 7'];
  expect(() => outputOf(process.execPath, args, { env: {} })).toThrow(
    expect.objectContaining({ status: 7, message: expect.stringMatching(/^Command failed: .*\nwhy\n$/s) }),
  );
  expect(() => outputOf('no-such-program', [], { env: {} })).toThrow('no-such-program');
  expect(() => outputOf(process.execPath, args, { env: {}, cwd: '/no/such/folder' })).toThrow(
    '/no/such/folder',
  );
  expect(outputOf(...print('"on"'), { env: {} }).toString()).toBe('on');
});

// What was asked for names the environment of a program, so that it must not stay.
test.skipIf(process.platform === 'win32')('nothing stays of a process that is ended', async () => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const code = `
    const { outputOf } = await import(${JSON.stringify(new URL('./start.ts', import.meta.url).href)});
    outputOf('true', [], { env: { SOME: 'value' } });
    process.kill(process.pid, 'SIGKILL');`;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...process.env, TMPDIR: folder },
  });
  expect(signal).toBe('SIGKILL');
  // The shell notices the end by itself.
  while (readdirSync(folder).length > 0) await setTimeout(20);
});
