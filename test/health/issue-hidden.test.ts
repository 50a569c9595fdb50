import { describe, expect, test } from 'vitest';
import { encodeState, NO_STATE } from '../../src/health/history.ts';
import { keepIssue, openIssue } from '../../src/health/issue.ts';
import { BODY_MAX, issueText } from '../../src/health/issue-body.ts';
import { hiddenState } from '../../src/health/issue-marker.ts';
import type { GitHubServer } from '../github-server/index.ts';
import { found, marked, NOW, run, withGitHub, world, write } from './issue-support.ts';

const broken = found({ a: 'failing' });
const ids = ({ problems }: { problems: readonly { id: string }[] }): string[] => problems.map(({ id }) => id);
const body = (github: GitHubServer, number = 1): string => github.issues.get(number)?.body ?? '';

describe('what is hidden in the body', () => {
  const hostile = [
    'nonsense',
    '{}',
    '{"version":2,"history":[],"credentials":[]}',
    '{"version":1,"history":[],"credentials":[["a","unknown",1]]}',
    '{"version":1,"history":[],"credentials":[["a","failing",-1]]}',
    '{"version":1,"history":[],"credentials":[["a","failing",1e300]]}',
    `{"version":1,"history":[],"credentials":[["${'a'.repeat(600)}","failing",1]]}`,
    `{"version":1,"history":${JSON.stringify(Array(51).fill({ at: 1, failing: 1, warning: 1, unknown: 1, healthy: 1 }))},"credentials":[]}`,
    '{"version":1,"history":[{"at":1,"failing":1,"warning":1,"unknown":1,"healthy":1,"runId":"1) [x"}],"credentials":[]}',
    `{"a":${'['.repeat(20_000)}`,
  ];

  test.each(hostile)('a state that is not ours is said and begins anew: %.60s', (state) =>
    withGitHub(async (github) => {
      await run(world(github), broken);
      Object.assign(github.issues.get(1) ?? {}, { body: `text${marked(github, state)}` });
      const kept = await run(world(github), broken);
      expect([kept.action, ids(kept)]).toEqual(['updated', ['issue-history-broken']]);
      expect(body(github)).toContain('1 runs');
      expect(ids(await run(world(github), broken))).toEqual([]);
    }),
  );

  test('a broken state of a closed issue is nobody’s trouble while all is healthy', () =>
    withGitHub(async (github) => {
      await run(world(github), broken);
      Object.assign(github.issues.get(1) ?? {}, { state: 'closed', body: marked(github, '{}') });
      expect(ids(await run(world(github), found({ a: 'healthy' })))).toEqual([]);
    }));

  test('a comment is told only verdicts of credentials that this run knows', () =>
    withGitHub(async (github) => {
      await run(world(github), found({ a: 'failing', '@octocat': 'failing' }));
      let told: string[] = [];
      const comment = (_report: unknown, before: ReadonlyMap<string, string>): string => {
        told = [...before.keys()];
        return 'text';
      };
      const here = world(github);
      await keepIssue(here, await openIssue(here), found({ a: 'healthy' }), { ...write, comment });
      expect(told).toEqual(['a']);
    }));

  test('no name can end the comment, open a tag or mention anybody', () =>
    withGitHub(async (github) => {
      const names = [
        '--> <script>',
        '--!>',
        '<!-- ims-auth/credential-health v1 key=0000000000000000 -->',
        '@octocat',
        '__proto__',
        'a---b-',
      ];
      const verdicts = Object.fromEntries(names.map((name) => [name, 'failing' as const]));
      Object.defineProperty(verdicts, '__proto__', { value: 'failing', enumerable: true });
      const quiet = { ...write, issue: () => ({ title: 'title', body: 'body' }) };
      const here = world(github);
      await keepIssue(here, await openIssue(here), found(verdicts), quiet);
      expect(body(github)).toMatch(
        /^body\n\n<!-- ims-auth\/credential-health v1 key=[0-9a-f]{16} -->\n<!-- ims-auth\/credential-health state \{[^<>@&-]*\} -->\n$/,
      );
      expect([...(await openIssue(here)).state.credentials.keys()].sort()).toEqual([...names].sort());
    }));

  test('a body is never longer than GitHub takes; the history gives way first', () => {
    const names = Array.from({ length: 600 }, (_, index) => `credential <${index}>`);
    const credentials = new Map(names.map((name) => [name, { verdict: 'healthy', since: NOW } as const]));
    const entry = { at: NOW, failing: 1, warning: 0, unknown: 0, healthy: 600, runId: '1'.repeat(20) };
    const state = { history: Array(50).fill(entry) as (typeof entry)[], credentials };
    for (const [length, runs, remembered] of [
      [0, 50, 600],
      [29_000, 25, 600],
      [31_000, 10, 600],
      [32_000, 1, 600],
      [40_000, 1, 0],
      [100_000, 1, 0],
    ] as const) {
      const text = issueText(
        () => ({ title: '🔑'.repeat(300), body: '🔑'.repeat(length / 2) }),
        broken,
        '0123456789abcdef',
        state,
      );
      const kept = JSON.parse(hiddenState(text.body) ?? '') as { history: unknown[]; credentials: unknown[] };
      expect(text.body.length).toBeLessThanOrEqual(BODY_MAX);
      expect([length, kept.history.length, kept.credentials.length]).toEqual([length, runs, remembered]);
      expect([text.title.length <= 256, text.title.isWellFormed(), text.body.isWellFormed()]).toEqual([
        true,
        true,
        true,
      ]);
    }
    const failing = (count: number): typeof state => ({
      ...state,
      credentials: new Map(
        names.slice(0, count).map((name) => [name, { verdict: 'failing', since: NOW } as const]),
      ) as never,
    });
    for (const [count, remembered] of [
      [400, 400],
      [600, 0],
    ] as const) {
      const { body } = issueText(
        () => ({ title: 'title', body: 'x'.repeat(60_000) }),
        broken,
        '0123456789abcdef',
        failing(count),
      );
      const kept = JSON.parse(hiddenState(body) ?? '') as { credentials: unknown[] };
      expect([body.length <= BODY_MAX, kept.credentials.length]).toEqual([true, remembered]);
    }
    expect(encodeState(NO_STATE)).toBe('{"version":1,"history":[],"credentials":[]}');
  });
});
