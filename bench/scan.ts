// Compares the speed of the guard with ripgrep, which gets the same literals and the same size limit, in the same run.
// It runs whole processes of dist/cli (run `npm run build` first) in turns, and reports medians.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { literalSearch } from '../src/guard/detect/literals.ts';
import { literalsOf, prefilter } from '../src/guard/detect/prefilter.ts';
import { RULES } from '../src/guard/rules/index.ts';
import { makeTree } from './tree.ts';

const LARGE = 50_000;
const SMALL = 500;
const LIMITS = { ratio: 1.2, memory: 150, start: 4 };
// Shares as in real repositories, see tree.ts: files in which ripgrep finds a literal, and files that pass the prefilter.
const SHARES = { literal: [0.15, 0.18], through: [0.015, 0.03] } as const;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    cli: { type: 'string', default: fileURLToPath(new URL('../dist/cli/main.js', import.meta.url)) },
  },
});
const rounds = Number(values.rounds);

type Run = { ms: number; megabytes: number };

function run(command: string, args: readonly string[], expected: readonly number[]): Run {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const ms = performance.now() - start;
  if (status === null || !expected.includes(status))
    throw new Error(`${command} ended with ${status}: ${stderr}`);
  return { ms, megabytes: Number(/peak (\d+) KiB/.exec(stderr)?.[1] ?? 0) / 1024 };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const times = (runs: readonly Run[]): number => median(runs.map(({ ms }) => ms));
const lines: string[] = [];
let missed = 0;

function judge(what: string, value: number, limit: number, unit: string): void {
  const good = value <= limit;
  if (!good) missed++;
  lines.push(`${good ? 'ok    ' : 'MISSED'} ${what}: ${value.toFixed(2)}${unit} (at most ${limit}${unit})`);
}

/** Counts the share of files that contain a literal, and of files that the rules examine. */
function sharesOf(root: string): Record<keyof typeof SHARES, number> {
  const literals = literalsOf(RULES);
  const search = literalSearch(literals);
  const hit = prefilter(RULES);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes('.git'),
  );
  let [literal, through] = [0, 0];
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    const bytes = new Uint8Array(content.length + (content.length % 2) + 4);
    bytes.set(content);
    const haystack = { bytes, pairs: new Uint16Array(bytes.buffer), size: content.length };
    if (search(haystack, new Uint8Array(literals.length))) literal++;
    if (hit(relative(root, path).replaceAll('\\', '/'), haystack) !== undefined) through++;
  }
  return { literal: literal / files.length, through: through / files.length };
}

const folder = mkdtempSync(join(tmpdir(), 'ims-auth-bench-'));
try {
  if (!existsSync(values.cli)) throw new Error(`There is no ${values.cli}: run \`npm run build\` first.`);
  const [large, small] = [join(folder, 'large'), join(folder, 'small')];
  const tree = makeTree(large, LARGE);
  makeTree(small, SMALL);
  const shares = sharesOf(large);
  const probe = join(folder, 'probe.cjs');
  writeFileSync(
    probe,
    "process.on('exit', () => process._rawDebug('peak', process.resourceUsage().maxRSS, 'KiB'));",
  );
  const literals = join(folder, 'literals.txt');
  writeFileSync(literals, `${literalsOf(RULES).join('\n')}\n`);

  const scan = (root: string): Run =>
    run(process.execPath, ['--require', probe, values.cli, 'scan', root, '--format', 'json'], [0, 1]);
  const empty = (): Run => run(process.execPath, ['--eval', ''], [0]);
  const ripgrep = (): Run =>
    run('rg', ['--no-config', '-i', '-F', '-l', '--max-filesize', '1M', '-f', literals, large], [0, 1]);
  const hasRipgrep = spawnSync('rg', ['--version'], { stdio: 'ignore' }).status === 0;

  const results: Record<'large' | 'small' | 'empty' | 'rg', Run[]> = {
    large: [],
    small: [],
    empty: [],
    rg: [],
  };
  // The first round fills the page cache and is not counted.
  for (let round = 0; round <= rounds; round++) {
    const turn = {
      large: scan(large),
      ...(hasRipgrep ? { rg: ripgrep() } : {}),
      small: scan(small),
      empty: empty(),
    };
    if (round === 0) continue;
    results.large.push(turn.large);
    results.small.push(turn.small);
    results.empty.push(turn.empty);
    if (turn.rg !== undefined) results.rg.push(turn.rg);
  }

  const megabytes = Math.round(tree.bytes / 1e6);
  lines.push(
    `${tree.files} files, ${megabytes} MB, ${RULES.length} rules, ${literalsOf(RULES).length} literals, ${availableParallelism()} cores, Node ${process.version}, medians of ${rounds}`,
    `scan ${times(results.large).toFixed(0)} ms${hasRipgrep ? `, rg -i --max-filesize 1M ${times(results.rg).toFixed(0)} ms` : ''}; ${SMALL} files ${times(results.small).toFixed(0)} ms, empty Node ${times(results.empty).toFixed(0)} ms`,
  );
  for (const [name, what] of [
    ['literal', 'files that contain a literal'],
    ['through', 'files that the rules look at'],
  ] as const) {
    const [least, most] = SHARES[name];
    const likeReal = shares[name] >= least && shares[name] <= most;
    if (!likeReal) missed++;
    lines.push(
      `${likeReal ? 'ok    ' : 'MISSED'} ${what}: ${(shares[name] * 100).toFixed(1)} % (from ${least * 100} to ${most * 100} %)`,
    );
  }
  if (hasRipgrep) judge('scan / ripgrep', times(results.large) / times(results.rg), LIMITS.ratio, '×');
  else lines.push('skipped scan / ripgrep: there is no rg on this machine');
  judge('peak memory', Math.max(...results.large.map(({ megabytes: peak }) => peak)), LIMITS.memory, ' MB');
  judge(`${SMALL} files / empty Node`, times(results.small) / times(results.empty), LIMITS.start, '×');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${lines.join('\n')}\n`);
if (missed > 0) process.exitCode = 1;
