// Measures how the time of the credential check grows with the number of credentials, with an IMS that has a fixed
// response time. It runs whole processes of dist/health (run `npm run build` first) in turns, and reports medians.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Client, startImsServer } from '../test/ims-server/index.ts';

const DELAY_MS = 500;
const COUNTS = [1, 10, 100, 500];
// One credential takes two consecutive responses: token and validate_token. 100 credentials are two rounds of 50.
const LIMITS = { ratio: 4, memory: 320 };
const SCOPES = ['openid', 'AdobeID'];

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
const action = fileURLToPath(new URL('../dist/health/main.js', import.meta.url));

const clients: Client[] = Array.from({ length: Math.max(...COUNTS) }, (_none, index) => ({
  clientId: index.toString(16).padStart(32, '0'),
  clientSecrets: [`p8e-BenchSecret${String(index).padStart(24, '0')}`],
  scopes: SCOPES,
}));

function yaml(count: number): string {
  return clients
    .slice(0, count)
    .map(
      ({ clientId, clientSecrets }, index) =>
        `- name: credential ${index}\n  client-id: "${clientId}"\n  client-secret: ${clientSecrets[0]}\n  scopes: ${SCOPES.join()}\n`,
    )
    .join('');
}

type Run = { ms: number; megabytes: number };

async function run(folder: string, url: string, count: number): Promise<Run> {
  const file = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    return path;
  };
  const env = {
    PATH: process.env['PATH'],
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    INPUT_CREDENTIALS: yaml(count),
    'INPUT_IMS-URL': url,
    'INPUT_CONSOLE-API-URL': url,
  };
  const probe = join(folder, 'probe.cjs');
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', probe, action], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${count} credentials: the action ended with ${String(code)}: ${stderr}`);
  return {
    ms: performance.now() - start,
    megabytes: Number(/peak (\d+) KiB/.exec(stderr)?.[1] ?? 0) / 1024,
  };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

function judge(what: string, value: number, limit: number, unit: string): void {
  const good = value <= limit;
  if (!good) missed++;
  lines.push(`${good ? 'ok    ' : 'MISSED'} ${what}: ${value.toFixed(2)}${unit} (at most ${limit}${unit})`);
}

if (!existsSync(action)) throw new Error(`There is no ${action}: run \`npm run build\` first.`);
const folder = mkdtempSync(join(tmpdir(), 'ims-auth-bench-'));
const ims = await startImsServer({ clients, tls: false, delayMs: DELAY_MS });
let missed = 0;
let highest = 0;
const lines = [
  `every answer after ${DELAY_MS} ms, ${availableParallelism()} cores, Node ${process.version}, medians of ${rounds}`,
];
try {
  writeFileSync(
    join(folder, 'probe.cjs'),
    "process.on('exit', () => process._rawDebug('peak', process.resourceUsage().maxRSS, 'KiB'));",
  );
  const results = new Map<number, Run[]>(COUNTS.map((count) => [count, []]));
  for (let round = 0; round < rounds; round++) {
    for (const count of COUNTS) results.get(count)?.push(await run(folder, ims.url, count));
  }
  const time = (count: number): number => median((results.get(count) ?? []).map(({ ms }) => ms));
  for (const count of COUNTS) {
    const peak = Math.max(...(results.get(count) ?? []).map(({ megabytes }) => megabytes));
    lines.push(
      `${String(count).padStart(3)} credentials: ${time(count).toFixed(0).padStart(5)} ms, ${(time(count) / time(1)).toFixed(2)} times one credential, ${(time(count) / DELAY_MS).toFixed(1)} times the delay, peak ${peak.toFixed(0)} MB`,
    );
    highest = Math.max(highest, peak);
  }
  judge('100 credentials / 1 credential', time(100) / time(1), LIMITS.ratio, '×');
  judge('peak memory', highest, LIMITS.memory, ' MB');
} finally {
  await ims.close();
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${lines.join('\n')}\n`);
if (missed > 0) process.exitCode = 1;
