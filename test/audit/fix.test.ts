import { afterEach, describe, expect, test } from 'vitest';
import {
  type FixReport,
  type FixRun,
  fixLine,
  fixSummary,
  migrateRepositories,
  type RepositoryFix,
} from '../../src/audit/fix/index.ts';
import type { AuditResult } from '../../src/audit/model.ts';
import { failed, ok } from '../../src/core/result.ts';
import { gitOf, pullsOf } from '../../src/github/index.ts';
import { BRANCH } from '../../src/migration/index.ts';
import { TOKEN } from '../github-server/index.ts';
import { PACKAGE, type World, world } from '../migration/support.ts';
import { finding, result } from './report/fixture.ts';

// Each repository is a GitHub of its own, by its name.
const worlds = new Map<string, World>();
afterEach(async () => {
  for (const one of worlds.values()) await one.close();
  worlds.clear();
});

async function repositories(...names: string[]): Promise<AuditResult[]> {
  for (const name of names) {
    const one = await world({ 'package.json': PACKAGE });
    one.github.accounts.set(TOKEN, { ...one.github.accounts.get(TOKEN)!, workflows: true });
    worlds.set(name, one);
  }
  return names.map((name, at) => affected(name, at + 1));
}

const affected = (name: string, id: number): AuditResult =>
  result(name, { id, findings: [finding({ fix: 'safe', path: 'package.json' })] });
const of = (name: string): World => {
  const found = worlds.get(name);
  if (found === undefined) throw new Error(`${name} was not expected.`);
  return found;
};
const pulls = (name: string) => [...of(name).github.code.pulls.values()];
const writes = () =>
  [...worlds.values()].flatMap(({ github }) => github.requests.filter(({ method }) => method !== 'GET'));

const opened: string[] = [];
const closed: string[] = [];
const pauses: number[] = [];
async function run(results: readonly AuditResult[], more: Partial<FixRun> = {}): Promise<FixReport> {
  for (const list of [opened, closed, pauses]) list.length = 0;
  const report = await migrateRepositories(results, {
    limit: 10,
    dryRun: false,
    policy: {},
    unsafe: true,
    to: 'oauth_sts',
    checkout: ({ name }) => {
      const { folder, git } = of(name);
      opened.push(name);
      const close = () => Promise.resolve(void closed.push(name));
      return Promise.resolve(ok({ folder, commit: git('rev-parse', 'main'), branch: 'main', close }));
    },
    apiOf: ({ name }) => {
      const { github } = of(name);
      const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository };
      const connection = { token: TOKEN, env, retryAfterMs: 0 };
      return { pulls: pullsOf(connection), git: gitOf(connection) };
    },
    pause: (ms) => Promise.resolve(void pauses.push(ms)),
    secrets: [TOKEN],
    ...more,
  });
  expect(closed).toEqual(opened);
  return report;
}
const done = ({ repositories }: FixReport): string[] =>
  repositories.map((fix) => `${fix.repository} ${fix.done}`);

describe('fixes as pull requests', () => {
  test('a dry run says what would be, and writes nothing', async () => {
    const results = await repositories('octo-org/a', 'octo-org/b');
    const report = await run(results, { dryRun: true });
    expect(done(report)).toEqual(['octo-org/a created', 'octo-org/b created']);
    expect([writes(), pauses, report.dryRun]).toEqual([[], [], true]);
    expect(pulls('octo-org/a')).toEqual([]);
    expect(fixSummary(report)).toContain('2 pull requests would be created or updated');
  });

  test('at most so many a run, the others in later runs, each once', async () => {
    const results = await repositories('octo-org/a', 'octo-org/b', 'octo-org/c');
    const first = await run(results.toReversed(), { limit: 2 });
    expect([done(first), first.notTried, first.stopped]).toEqual([
      ['octo-org/a created', 'octo-org/b created'],
      1,
      'limit',
    ]);
    expect(pauses.length).toBeGreaterThanOrEqual(8);
    expect(fixSummary(first)).toContain(
      '1 more repository has something to fix and was not tried, because the limit of this run is reached.',
    );
    const second = await run(results, { limit: 2 });
    expect(done(second)).toEqual(['octo-org/a up-to-date', 'octo-org/b up-to-date', 'octo-org/c created']);
    expect(second).toMatchObject({ notTried: 0, stopped: undefined });
    for (const name of ['octo-org/a', 'octo-org/b', 'octo-org/c'])
      expect(pulls(name)).toMatchObject([{ state: 'open', base: 'main', head: { ref: BRANCH } }]);
    expect((await run(results, { limit: 0 })).repositories).toEqual([]);
  });

  test('a closed one stays closed, without a clone, and counts for nothing', async () => {
    const results = await repositories('octo-org/a', 'octo-org/b');
    await run(results, { limit: 1 });
    Object.assign(pulls('octo-org/a')[0] ?? {}, { state: 'closed' });
    const report = await run(results, { limit: 1 });
    expect(done(report)).toEqual(['octo-org/a closed', 'octo-org/b created']);
    expect(opened).toEqual(['octo-org/b']);
    expect(pulls('octo-org/a')).toMatchObject([{ state: 'closed' }]);
    expect(report.repositories[0]?.url).toMatch(/^https?:/);
  });

  test('only what was scanned, is not archived, and has something that counts and can be fixed', async () => {
    const exempt = { owner: 'a', reason: 'b', until: '2026-12-31', expired: false };
    const results = [
      result('octo-org/clean'),
      result('octo-org/gone', { notScanned: { reason: 'gone', detail: 'x' } }),
      result('octo-org/shown', { findings: [finding({ fix: 'shown' })] }),
      result('octo-org/exempt', { findings: [finding({ fix: 'safe', exempt })] }),
      {
        ...affected('octo-org/old', 1),
        repository: { ...affected('octo-org/old', 1).repository, archived: true },
      },
      result('octo-org/unsafe', { findings: [finding({ fix: 'unsafe' })] }),
    ];
    expect(await run(results, { unsafe: false })).toMatchObject({ repositories: [], notTried: 0 });
    const ended = [...(await repositories('octo-org/ended')), result('octo-org/x')];
    const again = { ...exempt, expired: true };
    const report = await run([
      ...ended.slice(1),
      result('octo-org/ended', { findings: [finding({ fix: 'safe', exempt: again })] }),
    ]);
    expect(done(report)).toEqual(['octo-org/ended created']);
  });

  test('what is exempt today stays as it is', async () => {
    const results = await repositories('octo-org/a');
    const exemptions = [{ path: 'package.json', owner: 'a', reason: 'b', until: '2026-12-31' }];
    const config = { exclude: [], levels: {}, exemptions };
    const policy = (today: string) => ({
      central: {
        config: { ...config, repositoryConfig: 'allow' as const, suppressions: 'allow' as const },
        today,
      },
    });
    expect(done(await run(results, { policy: policy('2026-12-31') }))).toEqual(['octo-org/a nothing-to-fix']);
    expect(writes()).toEqual([]);
    expect(done(await run(results, { policy: policy('2027-01-01') }))).toEqual(['octo-org/a created']);
  });

  test('a failure is in the report, and the next repository is tried', async () => {
    const results = await repositories('octo-org/a', 'octo-org/b', 'octo-org/c', 'octo-org/d');
    of('octo-org/a').github.order({ kind: 'server-error' }, { method: 'POST' });
    const report = await run(results, {
      checkout: ({ name }) => {
        if (name === 'octo-org/b') return Promise.resolve(failed('too large'));
        if (name === 'octo-org/c') throw new RangeError(`boom ${TOKEN}`);
        const { folder, git } = of(name);
        const close = () => Promise.resolve();
        return Promise.resolve(ok({ folder, commit: git('rev-parse', 'main'), branch: 'main', close }));
      },
    });
    expect(done(report)).toEqual([
      'octo-org/a failed',
      'octo-org/b failed',
      'octo-org/c failed',
      'octo-org/d created',
    ]);
    const details = report.repositories.map(({ detail }) => detail);
    expect(details.slice(1)).toEqual(['too large', 'it stopped on RangeError', undefined]);
    expect(details[0]).toMatch(/^the branch could not be written\. /);
    expect(JSON.stringify(report)).not.toContain(TOKEN);
  });

  test('a rate limit ends the run, and what was not tried is said', async () => {
    const results = await repositories('octo-org/a', 'octo-org/b');
    of('octo-org/a').github.order({ kind: 'secondary-limit', retryAfter: 60 }, { method: 'POST' });
    const report = await run(results);
    expect(done(report)).toEqual(['octo-org/a failed']);
    expect(report).toMatchObject({ notTried: 1, stopped: 'rate-limited' });
    expect(report.repositories[0]?.detail).toContain('GitHub limits the rate');
    const signal = AbortSignal.abort();
    expect(await run(results, { signal })).toMatchObject({ notTried: 2, stopped: 'ended' });
  });
});

test('names and addresses of others do not get out of the table', () => {
  const hostile: RepositoryFix = {
    repository: 'octo-org/`|<img>\n\u202e',
    done: 'failed',
    url: 'javascript:alert(1)',
    detail: '[x](http://y) | <b>',
  };
  const report = { dryRun: false, limit: 5, repositories: [hostile], notTried: 0 };
  const [row = ''] = fixSummary(report).split('\n').slice(-1);
  // Markdown of others is only in code.
  expect(row.replace(/(`+)[^`].*?\1(?!`)/g, '')).not.toMatch(/[<[]/);
  expect(row).not.toMatch(/\u202e|javascript/);
  expect(row.split('|')).toHaveLength(4);
  expect(fixLine(hostile, false)).not.toMatch(/[\n\u202e]/);
});
