import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readReport } from '../../../src/audit/index.ts';
import type { AuditReport } from '../../../src/audit/model.ts';
import { needsToken, served, silent, smallFiles } from '../../git-server/hostile.ts';
import { type GitServer, startGitServer } from '../../git-server/index.ts';
import { APP_TOKEN, type GitHubServer, startGitHubServer } from '../../github-server/index.ts';
import { commitAll, copyExample, ROOT } from '../scan/support.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ims-auth-cli-audit-')));
// Where clones are made; each run has to leave it empty.
const temporary = join(folder, 'tmp');
const clones = join(folder, 'clones');
const main = join(ROOT, 'dist/cli/main.js');
let git: GitServer;
let github: GitHubServer;
beforeAll(async () => {
  mkdirSync(temporary);
  copyExample('legacy-app', join(clones, 'legacy'));
  copyExample('migrated-app', join(clones, 'migrated'));
  for (const name of ['legacy', 'migrated']) commitAll(join(clones, name));
  git = await startGitServer(join(folder, 'served'));
  github = await startGitHubServer();
  github.accounts.set(APP_TOKEN, {
    login: 'audit[bot]',
    type: 'Bot',
    association: 'NONE',
    permissions: { metadata: 'read', organization_custom_properties: 'read' },
  });
  for (const id of [1, 2, 3, 4]) {
    const name = `octo-org/r${id}`;
    served(join(folder, 'served'), name, smallFiles(id, id === 3));
    git.behaviours.set(name, needsToken(APP_TOKEN));
    github.organization.add({ id, name: `r${id}`, fork: id === 4, properties: { team: 'web' } });
  }
});
afterAll(async () => {
  await git.close();
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

type Ended = { code: number; stdout: string; stderr: string };

const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  TMPDIR: temporary,
  GH_TOKEN: APP_TOKEN,
  GITHUB_API_URL: github.url,
  GITHUB_SERVER_URL: git.url,
});

async function audit(args: string[], env: NodeJS.ProcessEnv = environment()): Promise<Ended> {
  const ended = await new Promise<Ended>((resolve) =>
    execFile(process.execPath, [main, 'audit', ...args], { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    ),
  );
  expect(readdirSync(temporary)).toEqual([]);
  expect(`${ended.stdout}${ended.stderr}`).not.toContain(APP_TOKEN);
  return ended;
}

function reportIn(file: string): AuditReport {
  const report = readReport(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  if (report === undefined) throw new Error('no report');
  return report;
}

describe('ims-auth audit DIR', () => {
  test('obeys a central configuration, also in results that it takes from the last report', async () => {
    const central = join(folder, 'central.yml');
    const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const write = (day: string): void =>
      writeFileSync(central, `exemptions: [{ repository: legacy, owner: a, reason: b, until: ${day} }]\n`);
    write(until);
    const run = () => audit(['clones', '--json', 'central.json', '--central-config', central]);
    expect((await run()).code).toBe(0);
    const { results } = reportIn('central.json');
    expect(results.flatMap(({ scanned }) => scanned?.findings.map(({ exempt }) => exempt?.until))).toContain(
      until,
    );
    write('2026-01-31');
    const ended = await run();
    expect([ended.code, ended.stdout]).toEqual([1, expect.stringContaining('ended on 2026-01-31: ')]);
    writeFileSync(central, 'exemption: []\n');
    expect(await run()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('line 1: exemption: unknown key'),
    });
  });

  test('scans each clone in a folder, and writes every report', async () => {
    const files = ['--json', 'a.json', '--html', 'a.html', '--csv', 'a.csv'];
    const { code, stdout, stderr } = await audit(['clones', ...files]);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^With errors or warnings:\n {2}clones\/legacy: \d+ errors/);
    expect(stdout).not.toContain('clones/migrated');
    const { results, trend } = reportIn('a.json');
    expect(results.map(({ repository, scanned }) => [repository.name, scanned?.commit.length])).toEqual([
      ['clones/legacy', 40],
      ['clones/migrated', 40],
    ]);
    expect(trend).toHaveLength(1);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toContain('clones/legacy');
    expect(existsSync(join(folder, 'ims-auth-audit.journal'))).toBe(false);
    // The report that is there is the last one. A clone can have changes, so that its result is not taken.
    expect((await audit(['clones', ...files])).code).toBe(1);
    const again = reportIn('a.json');
    expect([again.trend.length, again.results.some(({ reused }) => reused)]).toEqual([2, false]);
  });

  test('ends with 0 on clean ones', async () => {
    const { code, stdout } = await audit(['clones/migrated']);
    expect([code, stdout]).toEqual([0, `${join(clones, 'migrated')}: 1 repository is clean.\n`]);
    expect((await audit(['clones', '--fail-on', 'never'])).code).toBe(0);
  });

  test.each([
    [[], 'Give folders to audit, or --org, and not both.'],
    [['clones', '--org', 'x'], 'Give folders to audit, or --org, and not both.'],
    [['clones', '--concurrency', '0'], '--concurrency must be a number from 1 to 64.'],
    [['clones', '--visibility', 'secret'], '--visibility must be one of public, internal, private.'],
    [['clones', '--fail-on', 'x'], '--fail-on must be one of error, warning, note, never.'],
    [['no-such-folder'], 'One of the folders does not exist, or is none.'],
  ])('says what is wrong with %j', async (args, problem) => {
    const { code, stdout, stderr } = await audit(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(problem);
  });
});

describe('ims-auth audit --org', () => {
  const org = ['--org', 'octo-org', '--json', 'org.json'];

  test('lists, clones and scans, and takes what did not change from the last report', async () => {
    const first = await audit(org);
    expect([first.code, first.stderr]).toEqual([1, '']);
    expect(first.stdout).toContain('octo-org/r3: 1 error, 0 warnings');
    const { results, leftOut, requests } = reportIn('org.json');
    expect(results.map(({ repository: { id, properties } }) => [id, properties['team']])).toEqual([
      [1, 'web'],
      [2, 'web'],
      [3, 'web'],
    ]);
    expect(leftOut).toEqual({ fork: 1 });
    expect(requests.sent).toBeGreaterThan(0);
    served(join(folder, 'served'), 'octo-org/r3', smallFiles(3, false));
    const second = await audit(org);
    expect([second.code, second.stdout]).toEqual([0, 'octo-org: all 3 repositories are clean.\n']);
    expect(reportIn('org.json').results.map(({ reused }) => reused)).toEqual([true, true, undefined]);
  });

  test('ends with 2 where a repository was not scanned, or not listed', async () => {
    github.organization.add({ id: 9, name: 'gone' });
    const gone = await audit(['--org', 'octo-org', '--only', 'gone', '--only', 'r1']);
    expect(gone.code).toBe(2);
    expect(gone.stdout).toContain('octo-org/gone: it is no longer there');
    github.organization.repositories.delete(9);
    const other = await audit(['--org', 'other-org']);
    expect(other.code).toBe(2);
    expect(other.stdout).toContain('other-org/…: the list of repositories was cut');
    expect((await audit(['--org', 'octo-org', '--only', 'nothing'])).code).toBe(3);
    const without = await audit(org, { ...environment(), GH_TOKEN: '' });
    expect([without.code, without.stderr.split('\n')[0]]).toEqual([
      2,
      'The scan could not run. There is no token.',
    ]);
  });

  test.each(['SIGINT', 'SIGKILL'] as const)('goes on with --resume after %s', async (signal) => {
    const letIn = needsToken(APP_TOKEN);
    git.behaviours.set('octo-org/r3', silent);
    const args = ['--org', 'octo-org', '--csv', 'killed.csv'];
    const child = spawn(process.execPath, [main, 'audit', ...args], { cwd: folder, env: environment() });
    const ended = closed(child);
    const journal = join(folder, 'ims-auth-audit.journal');
    await vi.waitUntil(() => existsSync(journal) && readFileSync(journal, 'utf8').split('\n').length === 4, {
      timeout: 50_000,
    });
    child.kill(signal);
    const { code, stderr } = await ended;
    if (signal === 'SIGINT') {
      expect(code).toBe(2);
      expect(stderr).toBe(
        'The audit was ended. Next: run it again with --resume, which goes on from there.\n',
      );
      expect(readdirSync(temporary)).toEqual([]);
    }
    expect(existsSync(join(folder, 'killed.csv'))).toBe(false);
    expect(readFileSync(journal, 'utf8')).not.toContain(APP_TOKEN);
    git.behaviours.set('octo-org/r3', letIn);
    const before = git.requests.length;
    expect((await audit([...args, '--resume'])).code).toBe(0);
    expect(new Set(git.requests.slice(before).map(({ path }) => path.split('/')[2]))).toEqual(
      new Set(['r3.git']),
    );
    expect(existsSync(journal)).toBe(false);
    rmSync(join(folder, 'killed.csv'));
  });
});

function closed(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stderr })));
}
