// Measures the audit of an organization: the command of dist/ (run `npm run build` first) in 1, 2 and 4 processes, as the
// jobs of a workflow, beside the clones alone, by the same git with the same options, and as many at a time. Repositories
// come from servers on loopback, which answer from memory: ten of a thousand are hostile or broken, and each of them has
// to be named. Then a run is killed in the middle, and goes on.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { clone, remove, workFolder } from '../src/audit/clone/index.ts';
import { LIMITS, readReport } from '../src/audit/index.ts';
import type { AuditResult } from '../src/audit/model.ts';
import {
  brokenPack,
  deepTree,
  dotGit,
  needsToken,
  served,
  silent,
  smallFiles,
  status,
  treeBomb,
} from '../test/git-server/hostile.ts';
import { bareRepository, startGitServer } from '../test/git-server/index.ts';
import { APP_TOKEN, startGitHubServer } from '../test/github-server/index.ts';

const ORG = 'octo-org';
const GROUPS = 4;
// Of the whole run, beside the clones alone.
const RATIO_MAX = 1.3;
// The hostile ones end at this, in the audit as in the clones alone.
const TIMEOUT = 5;

const { values } = parseArgs({
  options: {
    repositories: { type: 'string', default: '1000' },
    concurrency: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '1' },
    shards: { type: 'string', default: '1,2,4' },
    serve: { type: 'string' },
    clones: { type: 'string' },
  },
});
const count = Number(values.repositories);
const concurrency = Number(values.concurrency);
const command = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

const nameOf = (id: number): string => `g${id % GROUPS}-r${id}`;
const HOSTILE = [
  'gone',
  'status',
  'locked',
  'limited',
  'empty',
  'broken',
  'silent',
  'deep',
  'bomb',
  'dot',
] as const;
// Spread over all groups.
const hostileAt = new Map(
  HOSTILE.map((kind, at) => [Math.floor(((at + 0.5) * count) / HOSTILE.length), kind]),
);

/** Makes all repositories, serves them, and tells where. */
async function serve(root: string): Promise<void> {
  const git = await startGitServer(root, { cache: true });
  const github = await startGitHubServer();
  github.accounts.set(APP_TOKEN, {
    login: 'audit[bot]',
    type: 'Bot',
    association: 'NONE',
    permissions: { metadata: 'read', organization_custom_properties: 'read' },
  });
  for (let id = 1; id <= count; id++) {
    const name = `${ORG}/${nameOf(id)}`;
    github.organization.add({ id, name: nameOf(id) });
    const kind = hostileAt.get(id);
    if (kind === 'gone') continue;
    if (kind === 'empty') bareRepository(join(root, `${name}.git`));
    else if (kind === 'deep') deepTree(root, name, 3_000);
    else if (kind === 'bomb') treeBomb(root, name, 100, 6);
    else if (kind === 'dot') dotGit(root, name);
    else served(root, name, smallFiles(id, id % 10 === 0));
    const letIn = needsToken(APP_TOKEN);
    if (kind === 'broken') brokenPack(git, name);
    else if (kind === 'silent') git.behaviours.set(name, silent);
    else if (kind === 'status') git.behaviours.set(name, status(500));
    else if (kind === 'locked') git.behaviours.set(name, status(403));
    else if (kind === 'limited') git.behaviours.set(name, status(429));
    else git.behaviours.set(name, letIn);
  }
  process.once('disconnect', () => process.exit());
  process.send?.({ git: git.url, github: github.url });
}

/** Only clones, of some groups, and says how long that took without the start of this process. */
async function cloneOnly(groups: readonly string[], url: string): Promise<void> {
  const work = await workFolder();
  const options = { work: work.path, env: process.env, limits: { ...LIMITS.clone, seconds: TIMEOUT } };
  const ids = Array.from({ length: count }, (_, at) => at + 1).filter((id) =>
    groups.includes(String(id % GROUPS)),
  );
  const start = performance.now();
  const loop = async (): Promise<void> => {
    for (let id = ids.shift(); id !== undefined; id = ids.shift()) {
      const source = { url: `${url}/${ORG}/${nameOf(id)}.git`, token: APP_TOKEN };
      const made = await clone(source, String(id), options);
      if (made.ok) await remove(made.value.folder);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, loop));
  process.stdout.write(`${Math.round(performance.now() - start)}\n`);
  await work.remove();
}

type Servers = { git: string; github: string };
type Run = { ms: number; cpuMs: number; megabytes: number; codes: (number | null)[]; output: string[] };

// The shell says how much time of processors all of it took.
const TIMED = '"$@"; code=$?; times >&2; exit $code';

async function together(commands: string[][], folder: string, env: NodeJS.ProcessEnv): Promise<Run> {
  const start = performance.now();
  const children = commands.map((all) =>
    spawn('/bin/sh', ['-c', TIMED, 'sh', process.execPath, ...all], { cwd: folder, env }),
  );
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(children.map(({ pid }) => pid ?? 0)));
  }, 500);
  const ended = await Promise.all(children.map(endOf));
  clearInterval(timer);
  return {
    ms: performance.now() - start,
    cpuMs: ended.reduce((sum, { stderr }) => sum + cpuIn(stderr), 0),
    megabytes: peak / 1024,
    codes: ended.map(({ code }) => code),
    output: ended.map(({ stdout }) => stdout),
  };
}

function endOf(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...texts })));
}

// The last line of `times` is about the children: "0m1.230s 0m0.450s".
function cpuIn(stderr: string): number {
  const last = stderr.trim().split('\n').at(-1) ?? '';
  return [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1_000,
    0,
  );
}

/** @returns kB of these processes and all below them, what they share divided among them; 0 where nothing says it */
function memoryOf(roots: readonly number[]): number {
  if (!existsSync('/proc/self/smaps_rollup')) return 0;
  const below = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(/^\d+ \(.*\) \S (\d+)/.exec(textOf(`/proc/${name}/stat`))?.[1] ?? 0);
    below.set(parent, [...(below.get(parent) ?? []), Number(name)]);
  }
  let sum = 0;
  const waiting = [...roots];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    waiting.push(...(below.get(pid) ?? []));
    sum += Number(/^Pss:\s+(\d+)/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  }
  return sum;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

function split(shards: number): string[][] {
  return Array.from({ length: shards }, (_, shard) =>
    Array.from({ length: GROUPS }, (_none, group) => group)
      .filter((group) => group % shards === shard)
      .map(String),
  );
}

let missed = 0;

function say(text: string, isGood = true): void {
  if (!isGood) missed++;
  process.stdout.write(`${isGood ? '' : 'MISSED '}${text}\n`);
}

function auditArguments(groups: readonly string[], report: string): string[] {
  const only = groups.length === GROUPS ? [] : groups.flatMap((group) => ['--only', `g${group}-*`]);
  const settings = ['--concurrency', String(concurrency), '--timeout', String(TIMEOUT)];
  return [command, 'audit', '--org', ORG, ...settings, ...only, '--json', report];
}

function resultsIn(file: string): readonly AuditResult[] {
  return readReport(JSON.parse(readFileSync(file, 'utf8')))?.results ?? [];
}

/** Whether each hostile one is named, with a reason, and each other one was scanned. */
function judge(results: readonly AuditResult[]): void {
  const wrong = results.filter(
    ({ repository, scanned, notScanned }) =>
      (scanned === undefined) !== hostileAt.has(repository.id) ||
      (scanned === undefined) === (notScanned === undefined),
  );
  const found = results.filter(({ scanned }) => (scanned?.findings.length ?? 0) > 0).length;
  const reasons = results.flatMap(({ repository, notScanned }) =>
    notScanned === undefined ? [] : [`${hostileAt.get(repository.id)}: ${notScanned.reason}`],
  );
  say(
    `  ${results.length} results, ${found} with findings, ${reasons.length} not scanned (${reasons.join(', ')})`,
    results.length === count && wrong.length === 0,
  );
}

async function measure(shards: number, folder: string, servers: Servers): Promise<void> {
  const env = {
    PATH: process.env['PATH'],
    TMPDIR: join(folder, 'tmp'),
    GH_TOKEN: APP_TOKEN,
    GITHUB_API_URL: servers.github,
    GITHUB_SERVER_URL: servers.git,
  };
  const same = ['--repositories', String(count), '--concurrency', String(concurrency)];
  for (let round = 0; round < Number(values.rounds); round++) {
    const clones = await together(
      split(shards).map((groups) => [
        import.meta.filename,
        ...same,
        '--clones',
        `${groups.join()} ${servers.git}`,
      ]),
      folder,
      env,
    );
    const reports = split(shards).map((_, shard) =>
      join(mkdtempSync(join(folder, 'reports-')), `${shard}.json`),
    );
    const audit = await together(
      split(shards).map((groups, shard) => auditArguments(groups, reports[shard] ?? '')),
      folder,
      env,
    );
    const alone = Math.max(...clones.output.map(Number));
    const ratio = audit.ms / alone;
    const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
    say(
      `${shards} shards × ${concurrency}: audit ${seconds(audit.ms)} (processors ${seconds(audit.cpuMs)}, ${Math.round(audit.megabytes)} MB), clones alone ${seconds(alone)} (${seconds(clones.cpuMs)}): ratio ${ratio.toFixed(2)}, of processors ${(audit.cpuMs / clones.cpuMs).toFixed(2)}`,
      ratio <= RATIO_MAX,
    );
    judge(reports.flatMap(resultsIn));
    if (readdirSync(env.TMPDIR).length > 0) say('  a clone was left', false);
  }
}

async function killed(folder: string, servers: Servers): Promise<void> {
  const env = {
    PATH: process.env['PATH'],
    TMPDIR: join(folder, 'tmp'),
    GH_TOKEN: APP_TOKEN,
    GITHUB_API_URL: servers.github,
    GITHUB_SERVER_URL: servers.git,
  };
  const own = mkdtempSync(join(folder, 'killed-'));
  const report = join(own, 'audit.json');
  const all = auditArguments(['0', '1', '2', '3'], report);
  const child = spawn(process.execPath, all, { cwd: folder, env, stdio: 'ignore' });
  const journal = join(own, 'ims-auth-audit.journal');
  const lines = (): number => textOf(journal).split('\n').length - 2;
  while (lines() < count / 2) await new Promise((resolve) => setTimeout(resolve, 50));
  child.kill('SIGKILL');
  await endOf(child);
  const done = lines();
  const rest = await together([[...all, '--resume']], folder, env);
  say(`killed after ${done}, then the rest in ${(rest.ms / 1_000).toFixed(1)} s`);
  judge(resultsIn(report));
  if (readdirSync(env.TMPDIR).length > 0) say('  a clone of the killed run was left', false);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ims-auth-bench-audit-'));
  mkdirSync(join(folder, 'tmp'));
  const start = performance.now();
  const server = fork(import.meta.filename, [
    '--repositories',
    String(count),
    '--serve',
    join(folder, 'served'),
  ]);
  try {
    const servers = await new Promise<Servers>((resolve, reject) => {
      server.once('message', (message) => resolve(message as Servers));
      server.once('exit', () => reject(new Error('The server ended.')));
    });
    say(`${count} repositories made in ${((performance.now() - start) / 1_000).toFixed(1)} s`);
    // Git answers each request once; from then on the server has the answers.
    const env = { ...process.env, TMPDIR: join(folder, 'tmp') };
    const warm = [
      import.meta.filename,
      '--repositories',
      String(count),
      '--clones',
      `0,1,2,3 ${servers.git}`,
    ];
    await together([warm], folder, env);
    for (const shards of values.shards.split(',')) await measure(Number(shards), folder, servers);
    await killed(folder, servers);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  process.exitCode = missed > 0 ? 1 : 0;
}

if (values.serve !== undefined) await serve(values.serve);
else if (values.clones !== undefined) {
  const [groups = '', url = ''] = values.clones.split(' ');
  await cloneOnly(groups.split(','), url);
} else await main();
