import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openJournal, readJournal } from '../../src/audit/journal.ts';
import type { AuditReport, AuditResult } from '../../src/audit/model.ts';
import { earlierResults } from '../../src/audit/reuse.ts';
import { type AuditProgress, type AuditRun, runAudit } from '../../src/audit/run.ts';
import { scanPool } from '../../src/audit/scan/index.ts';
import { served, silent, smallFiles, status } from '../git-server/hostile.ts';
import { type GitServer, startGitServer } from '../git-server/index.ts';
import { type Ground, ground, left, repository } from './support.ts';

const KEY = { of: 'o', guard: 'g', policy: 'p' };
const IDS = [1, 2, 3, 4, 5];

let own: Ground;
let server: GitServer;
const commits = new Map<number, string>();
beforeAll(async () => {
  own = await ground({ processes: 2 });
  server = await startGitServer(own.root);
  for (const id of IDS) commits.set(id, served(own.root, `o/r${id}`, smallFiles(id, id % 2 === 1)));
});
afterAll(async () => {
  await server.close();
  await own.close();
});

const run = (changes: Partial<AuditRun> = {}): Promise<AuditResult[]> =>
  runAudit({
    repositories: IDS.map((id) => repository(id, `o/r${id}`)),
    sourceOf: ({ name }) => ({ kind: 'clone', source: { url: `${server.url}/${name}.git` } }),
    concurrency: 2,
    tools: own.tools({ seconds: 30 }),
    ...changes,
  });

const shown = (results: AuditResult[]) =>
  results.map(({ repository: { id }, reused, scanned, notScanned }) => [
    id,
    notScanned?.reason ?? scanned?.findings.length,
    ...(reused ? ['reused'] : []),
  ]);
const CLEAN = [
  [1, 1],
  [2, 0],
  [3, 1],
  [4, 0],
  [5, 1],
];

describe('a run', () => {
  test('has one result for each repository, in their order, and says how far it is', async () => {
    const progress: AuditProgress[] = [];
    expect(shown(await run({ onProgress: (one) => progress.push(one) }))).toEqual(CLEAN);
    expect(progress.map(({ done }) => done)).toEqual(IDS);
    expect(progress.at(-1)).toEqual({ done: 5, total: 5, reused: 0, notScanned: 0, affected: 3 });
    expect(left(own)).toEqual([]);
  });

  test('tries once more what may pass', async () => {
    let asked = 0;
    server.behaviours.set('o/r2', (request, response) => asked++ === 0 && status(503)(request, response));
    server.behaviours.set('o/r4', status(500));
    expect(shown(await run())).toEqual(
      CLEAN.map(([id, found]) => [id, id === 4 ? 'could-not-clone' : found]),
    );
    server.behaviours.clear();
  });

  test('goes on beside one that is slow', async () => {
    server.behaviours.set('o/r1', silent);
    const results = await run({ tools: own.tools({ seconds: 3 }) });
    expect(shown(results)).toEqual(CLEAN.map(([id, found]) => [id, id === 1 ? 'too-slow' : found]));
    server.behaviours.clear();
  });

  test('takes what the last report has of the same commit, without a clone', async () => {
    const results = await run();
    const report = { tool: { guard: 'g' }, policy: 'p', results } as unknown as AuditReport;
    commits.set(2, served(own.root, 'o/r2', smallFiles(2, true)));
    const before = server.requests.length;
    const again = await run({ earlier: earlierResults(report, KEY) });
    expect(shown(again)).toEqual(CLEAN.map(([id, found]) => (id === 2 ? [2, 1] : [id, found, 'reused'])));
    expect(again.map(({ scanned }) => scanned?.commit)).toEqual(IDS.map((id) => commits.get(id)));
    const packs = server.requests.slice(before).filter(({ method }) => method === 'POST');
    // One look at the branches for each, and one pack.
    expect(packs.length).toBe(IDS.length + 2);
    // A listing that knows the commit makes even the look needless.
    const known = IDS.map((id) => ({ ...repository(id, `o/r${id}`), commit: commits.get(id) }));
    const after = server.requests.length;
    const all = { ...report, results: again };
    const third = await run({ repositories: known, earlier: earlierResults(all, KEY) });
    expect(third.every(({ reused }) => reused)).toBe(true);
    expect(server.requests.length).toBe(after);
    served(own.root, 'o/r2', smallFiles(2, false));
  });

  test('that cannot get a token says so', async () => {
    const results = await run({
      sourceOf: () => {
        throw new TypeError('secret');
      },
    });
    expect(results.map(({ notScanned }) => notScanned)).toEqual(
      IDS.map(() => ({ reason: 'not-permitted', detail: 'no token: TypeError' })),
    );
  });
});

describe('a run that is ended', () => {
  test('stops at once, and goes on from its journal', async () => {
    const file = join(own.root, 'journal');
    const ending = new AbortController();
    const first = openJournal(file, KEY);
    const clones = { ...own.tools().clones, signal: ending.signal };
    const results = await run({
      concurrency: 1,
      journal: first,
      signal: ending.signal,
      tools: { ...own.tools(), clones },
      onProgress: ({ done }) => done === 2 && ending.abort(),
    });
    await first.close();
    expect(shown(results)).toEqual(
      CLEAN.map(([id, found]) => [id, Number(id) > 2 ? 'could-not-clone' : found]),
    );
    expect(left(own)).toEqual([]);
    // Whatever ended it, the last line may be cut.
    appendFileSync(file, '{"repository":{"id":3},"scanned":{"commit":"x"');
    const done = readJournal(file, KEY);
    expect([...done.keys()]).toEqual([1, 2]);
    const second = openJournal(file, KEY, [...done.values()]);
    const before = server.requests.length;
    expect(shown(await run({ done, journal: second }))).toEqual(CLEAN);
    const asked = new Set(server.requests.slice(before).map(({ path }) => path.split('/')[2]));
    expect([...asked].sort()).toEqual(['r3.git', 'r4.git', 'r5.git']);
    await second.close();
    expect([...readJournal(file, KEY).keys()].sort()).toEqual(IDS);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    await openJournal(file, KEY).remove();
    expect(existsSync(file)).toBe(false);
  });

  test('does not go on from the journal of another run, or from what is none', () => {
    const file = join(own.root, 'other');
    const results = [1, 2, 3].map(
      (id): AuditResult => ({
        repository: repository(id, `o/r${id}`),
        notScanned: { reason: (['gone', 'too-slow', 'empty'] as const)[id - 1] ?? 'gone', detail: 'x' },
      }),
    );
    openJournal(file, KEY, results);
    // What is gone today may be permitted tomorrow.
    expect([...readJournal(file, KEY).keys()]).toEqual([2, 3]);
    for (const change of [{ of: 'x' }, { guard: 'x' }, { policy: 'x' }])
      expect(readJournal(file, { ...KEY, ...change }).size).toBe(0);
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [lines[0], 'no JSON', 'null', '{"repository":5}', lines[2], lines[3]].join('\n'));
    // The last line has no end.
    expect([...readJournal(file, KEY).keys()]).toEqual([2]);
    for (const text of ['', '\n', 'null\n', '[]\n{}\n']) {
      writeFileSync(file, text);
      expect(readJournal(file, KEY).size).toBe(0);
    }
    expect(readJournal(join(own.root, 'none'), KEY).size).toBe(0);
  });
});

describe('a scan that', () => {
  const script = (code: string): URL => {
    const folder = join(own.root, `script-${readdirSync(own.root).length}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'worker.mjs'), code);
    return pathToFileURL(join(folder, 'worker.mjs'));
  };
  const reasons = async (code: string, seconds = 30): Promise<string[]> => {
    const limits = { seconds, megabytes: 64 };
    const pool = scanPool({ size: 1, limits, env: process.env }, script(code));
    const scans = ['bad', 'good'].map((folder) => pool.scan({ folder, policy: {} }));
    const answers = await Promise.all(scans);
    pool.close();
    return answers.map((answer) => (answer.ok ? 'ok' : answer.problem.reason));
  };
  const answering = (bad: string): string =>
    `process.on('message', ({ folder }) => { if (folder === 'bad') { ${bad} } process.send({ ok: true, value: {} }); });`;

  test('does not end is ended, and the next one has a process of its own', async () => {
    expect(await reasons(answering('for (;;);'), 2)).toEqual(['too-slow', 'ok']);
  });

  test('needs too much memory', async () => {
    expect(await reasons(answering('const all = []; for (;;) all.push([...new Array(1000)]);'))).toEqual([
      'too-large',
      'ok',
    ]);
  });

  test('ends its process', async () => {
    expect(await reasons(answering('process.exit(3);'))).toEqual(['scan-failed', 'ok']);
    expect(await reasons('process.exit(3);')).toEqual(['scan-failed', 'scan-failed']);
  });

  test('gets no token from the environment', async () => {
    const pool = scanPool(
      {
        size: 1,
        limits: { seconds: 30, megabytes: 64 },
        env: { ...process.env, GH_TOKEN: 'x', INPUT_TOKEN: 'x', GIT_TRACE: '1' },
      },
      script("process.on('message', () => process.send({ ok: true, value: Object.keys(process.env) }));"),
    );
    const answer = await pool.scan({ folder: 'x', policy: {} });
    pool.close();
    const names = answer.ok ? (answer.value as unknown as string[]) : [];
    expect(names).toContain('PATH');
    expect(names.filter((name) => /TOKEN|TRACE/.test(name))).toEqual([]);
  });
});
