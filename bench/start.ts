// Measures the start of the token action: the time of dist/token/main.js divided by the time of a minimal Node script
// that sends the same HTTPS POST. It runs whole processes in turns, and reports medians and their ratio, because times
// depend on the machine. Run `npm run build` first. With --http the server uses plain HTTP.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EXAMPLE_CLIENT, startImsServer } from '../test/ims-server/index.ts';

const LIMIT = 1.9;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    http: { type: 'boolean', default: false },
    action: { type: 'string', default: fileURLToPath(new URL('../dist/token/main.js', import.meta.url)) },
  },
});
const rounds = Number(values.rounds);

// The same request as that of the action, with only Node's own client.
const FLOOR = `import { request } from 'node:${values.http ? 'http' : 'https'}';
const body = new URLSearchParams({
  grant_type: 'client_credentials',
  client_id: process.env['INPUT_CLIENT-ID'],
  client_secret: process.env['INPUT_CLIENT-SECRET'],
  scope: process.env['INPUT_SCOPES'],
}).toString();
const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length };
request(process.env['INPUT_IMS-URL'] + '/ims/token/v3', { method: 'POST', headers, agent: false }, (response) => {
  let text = '';
  response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  response.on('end', () => {
    if (!JSON.parse(text).access_token) process.exitCode = 1;
  });
}).end(body);
`;

// Makes what a job usually has when the action starts: a checkout without references to Adobe's JWT credentials.
function makeWorkspace(folder: string): void {
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'README.md'), '# An application\n\nIt calls an API.\n');
  writeFileSync(join(folder, 'package.json'), '{ "name": "application", "version": "1.0.0" }\n');
  for (let number = 0; number < 30; number++) {
    writeFileSync(
      join(folder, 'src', `module-${number}.js`),
      `export const number = ${number};\n`.repeat(40),
    );
  }
  execFileSync('git', ['init', '--quiet', folder]);
  execFileSync('git', ['-C', folder, 'add', '.']);
}

function environment(
  folder: string,
  ims: { url: string; caFile: string },
): Record<string, string | undefined> {
  const file = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    return path;
  };
  return {
    PATH: process.env['PATH'],
    HOME: folder,
    NODE_EXTRA_CA_CERTS: values.http ? undefined : ims.caFile,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: join(folder, 'workspace'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_STATE: file('state'),
    'INPUT_CLIENT-ID': EXAMPLE_CLIENT.clientId,
    'INPUT_CLIENT-SECRET': EXAMPLE_CLIENT.clientSecrets[0],
    INPUT_SCOPES: EXAMPLE_CLIENT.scopes.join(','),
    'INPUT_IMS-URL': ims.url,
  };
}

async function run(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [script], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}: ${output}`);
  return performance.now() - start;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

const { action } = values;
if (!existsSync(action)) throw new Error(`There is no ${action}: run \`npm run build\` first.`);
const folder = mkdtempSync(join(tmpdir(), 'ims-auth-bench-'));
const ims = await startImsServer({ tls: !values.http });
try {
  makeWorkspace(join(folder, 'workspace'));
  const empty = join(folder, 'empty.mjs');
  const floor = join(folder, 'floor.mjs');
  writeFileSync(empty, '');
  writeFileSync(floor, FLOOR);
  const scripts = { node: empty, floor, action };
  const times = { node: [] as number[], floor: [] as number[], action: [] as number[] };
  // The first round fills the file system caches and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const name of ['floor', 'action', 'node'] as const) {
      const ms = await run(scripts[name], folder, environment(folder, ims));
      if (round > 0) times[name].push(ms);
    }
  }
  const ratio = median(times.action) / median(times.floor);
  const line = (what: string, ms: readonly number[]): string =>
    `${what.padEnd(24)} ${median(ms).toFixed(0).padStart(4)} ms (fastest ${Math.min(...ms).toFixed(0)})`;
  process.stdout.write(
    `${[
      `${values.http ? 'HTTP' : 'HTTPS'} on this machine, ${availableParallelism()} cores, Node ${process.version}, medians of ${rounds}`,
      line('Node with an empty file', times.node),
      line('one bare POST by Node', times.floor),
      line('token action', times.action),
      `${ratio <= LIMIT ? 'ok    ' : 'MISSED'} token action / bare POST: ${ratio.toFixed(2)} (at most ${LIMIT})`,
    ].join('\n')}\n`,
  );
  if (ratio > LIMIT) process.exitCode = 1;
} finally {
  await ims.close();
  rmSync(folder, { recursive: true, force: true });
}
