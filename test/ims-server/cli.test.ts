import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Agent, request } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { EXAMPLE_CLIENT } from './index.ts';

const CLI = fileURLToPath(new URL('cli.ts', import.meta.url));

interface Run {
  readonly child: ChildProcess;
  /** Everything written so far to stdout and stderr. */
  output(): string;
  /** Waits until the output contains a text. */
  until(text: string): Promise<void>;
  /** Waits for the end; the exit code, or the signal. */
  ended: Promise<number | string>;
}

function run(...args: string[]): Run {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return {
    child,
    output: () => output,
    until: async (text) => {
      while (!output.includes(text)) {
        if (child.exitCode !== null) throw new Error(`ended early:\n${output}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    ended: once(child, 'close').then(([code, signal]) => code ?? signal),
  };
}

test('the command prints the addresses and credentials, serves them, and stops cleanly', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ims-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'ims.json');
  const cli = run('--json', file);
  await cli.until('Ctrl-C');
  while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 10));
  const ready = JSON.parse(readFileSync(file, 'utf8'));
  expect(ready).toEqual({
    url: `https://localhost:${ready.port}`,
    caFile: expect.stringContaining('ca.pem'),
    clientId: EXAMPLE_CLIENT.clientId,
    clientSecret: EXAMPLE_CLIENT.clientSecrets[0],
    scopes: [...EXAMPLE_CLIENT.scopes],
    port: expect.any(Number),
  });
  for (const text of [ready.url, ready.caFile, ready.clientId, ready.clientSecret, 'curl --cacert']) {
    expect(cli.output()).toContain(text);
  }
  const dispatcher = new Agent({ connect: { ca: readFileSync(ready.caFile) } });
  onTestFinished(() => dispatcher.destroy());
  const response = await request(`${ready.url}/ims/token/v3`, {
    dispatcher,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: ready.clientId,
      client_secret: ready.clientSecret,
      scope: ready.scopes.join(','),
    }).toString(),
  });
  expect(response.statusCode).toBe(200);
  await response.body.dump();
  cli.child.kill('SIGTERM');
  const end = await cli.ended;
  // Windows has no signals: the process is ended from outside there.
  if (process.platform === 'win32') return;
  expect(end).toBe(0);
  expect(existsSync(ready.caFile)).toBe(false);
});

test('the command serves plain HTTP on a chosen port and says so', async () => {
  const cli = run('--http', '--port', '0');
  await cli.until('Ctrl-C');
  expect(cli.output()).toMatch(/Address +http:\/\/127\.0\.0\.1:\d+\n.*Note +plain HTTP/);
  expect(cli.output()).not.toContain('--cacert');
});

test.each([
  ['an unknown option', ['--nonsense'], 'Usage:'],
  ['a port that is none', ['--port', '70000'], '--port takes a number'],
])('the command refuses %s', async (_what, args, text) => {
  const cli = run(...args);
  expect(await cli.ended).toBe(1);
  expect(cli.output()).toContain(text);
});

test('the command says plainly that a port is taken', async () => {
  const first = run('--http');
  await first.until('Ctrl-C');
  const port = /127\.0\.0\.1:(\d+)/.exec(first.output())?.[1] ?? '';
  const second = run('--http', '--port', port);
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain('port is in use');
});

test('the command explains itself', async () => {
  const cli = run('--help');
  expect(await cli.ended).toBe(0);
  expect(cli.output()).toContain('--json FILE');
});
