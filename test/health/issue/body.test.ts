import { describe, expect, test } from 'vitest';
import { withState } from '../../../src/health/issue/body.ts';
import { readIssue } from '../../../src/health/issue/snapshot.ts';
import { credentialKey, decodeState, encodeState, NO_STATE } from '../../../src/health/issue/state.ts';
import { BODY_MAX } from '../../../src/issue/index.ts';
import { hiddenState } from '../../../src/issue/marker.ts';
import type { GitHubServer } from '../../github-server/index.ts';
import { checksShown, found, marked, NOW, run, withGitHub, world } from './support.ts';

const MARK = { kind: 'credential-health', key: '0123456789abcdef' } as const;

const broken = found({ a: 'failing' });
const ids = ({ problems }: { problems: readonly { id: string }[] }): string[] => problems.map(({ id }) => id);
const body = (github: GitHubServer, number = 1): string => github.issues.get(number)?.body ?? '';

const entry = { at: 1, failing: 1, warning: 1, unknown: 1, healthy: 1 };
const stored = (more: object): string =>
  JSON.stringify({ version: 1, history: [], credentials: '', complete: true, needed: true, ...more });

describe('what is hidden in the body', () => {
  const hostile = [
    'nonsense',
    '{}',
    stored({ version: 2 }),
    stored({ needed: 'yes' }),
    stored({ complete: undefined }),
    stored({ credentials: [['a', 'failing', 1]] }),
    ...[
      '0123456789u1',
      '0123456789F1',
      '0123456789f',
      '0123456789f-1',
      '0123456789fzzzzzzzzz',
      '0123456789f1  0123456789f1',
      '012345678gf1',
      '__proto__f1',
    ].map((credentials) => stored({ credentials })),
    ...['012345678g1', '01234567890', '0123456789', '0123456789100', '0123456789-1'].map((unanswered) =>
      stored({ unanswered }),
    ),
    stored({ history: Array(51).fill(entry) }),
    stored({ history: [{ ...entry, runId: '1) [x' }] }),
    `{"a":${'['.repeat(20_000)}`,
  ];

  test.each(hostile)('a state that is not valid is a warning, and the history starts again: %.60s', (state) =>
    withGitHub(async (github) => {
      await run(world(github), broken);
      Object.assign(github.issues.get(1) ?? {}, { body: `text${marked(github, state)}` });
      const outcome = await run(world(github), broken);
      expect([outcome.action, ids(outcome)]).toEqual(['updated', ['issue-history-broken']]);
      expect(checksShown(body(github))).toBe(1);
      expect(ids(await run(world(github), broken))).toEqual([]);
    }),
  );

  test('a broken state of a closed issue is no problem while all is healthy', () =>
    withGitHub(async (github) => {
      await run(world(github), broken);
      Object.assign(github.issues.get(1) ?? {}, { state: 'closed', body: marked(github, '{}') });
      expect(ids(await run(world(github), found({ a: 'healthy' })))).toEqual([]);
    }));

  test('a valid state is read', () => {
    expect(decodeState(stored({ history: [entry], credentials: '0123456789f1 abcdefabcdwzz' }))).toEqual({
      history: [entry],
      credentials: new Map([
        ['0123456789', { verdict: 'failing', since: 1_000 }],
        ['abcdefabcd', { verdict: 'warning', since: 1_295_000 }],
      ]),
      complete: true,
      needed: true,
      unanswered: new Map(),
    });
    expect(decodeState(stored({ unanswered: '01234567893 abcdefabcd12' }))?.unanswered).toEqual(
      new Map([
        ['0123456789', 3],
        ['abcdefabcd', 12],
      ]),
    );
  });

  test('a state that cannot be read is no reason to comment or to close', () =>
    withGitHub(async (github) => {
      for (const verdict of ['failing', 'unknown'] as const) {
        await run(world(github), broken);
        Object.assign(github.issues.get(1) ?? {}, { body: marked(github, '{}') });
        expect((await run(world(github), found({ a: verdict }))).action).toBe('updated');
        // What is still not known is no recovery on the next run either.
        expect((await run(world(github), found({ a: verdict }))).action).toBe('updated');
      }
      expect(github.issues.get(1)?.comments).toEqual([]);
      expect(await run(world(github), found({ a: 'healthy' }))).toMatchObject({ action: 'closed' });
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
      const here = world(github);
      await run(here, found(verdicts));
      const end = body(github).lastIndexOf('\n\n<!-- ');
      const hidden = body(github).slice(end);
      expect(hidden).toMatch(
        /^\n\n<!-- ims-auth\/credential-health v1 key=[0-9a-f]{16} -->\n<!-- ims-auth\/credential-health state \{[^<>@&-]*\} -->\n$/,
      );
      expect([...(await readIssue(here)).state.credentials.keys()].sort()).toEqual(
        names.map(credentialKey).sort(),
      );
      expect(hidden).not.toContain('octocat');
      // The visible part shows each name as code, which can do none of it either.
      expect(
        body(github)
          .slice(0, end)
          .replaceAll(/`+[^`\n]+`+|<code>[^<>@`\n]*<\/code>/g, ''),
      ).not.toMatch(/octocat|<!--|<script/);
    }));

  const credentials = (count: number, verdict: 'healthy' | 'failing') =>
    new Map(
      Array.from({ length: count }, (_, index) => [
        credentialKey(`credential <${index}>`),
        { verdict, since: NOW },
      ]),
    );
  const history = Array(50).fill({ ...entry, at: NOW, runId: '1'.repeat(20) }) as (typeof entry)[];
  const texts =
    (length: number) =>
    (_history: unknown, max = length) => ({
      title: '🔑'.repeat(300),
      body: '🔑'.repeat(Math.floor(Math.min(max, length) / 2)),
    });

  test.each([
    // The visible part, credentials and verdict; how much of the history, of the verdicts, of the visible part stays.
    [0, 600, 'healthy', 50, 600, 0],
    [49_000, 600, 'healthy', 50, 600, 49_000],
    [51_000, 600, 'healthy', 25, 600, 51_000],
    [60_000, 600, 'healthy', 25, 0, 60_000],
    [60_000, 500, 'failing', 25, 500, 50_000],
    [60_000, 2_500, 'failing', 25, 2_500, 16_384],
    [60_000, 2_650, 'failing', 1, 2_650, 16_384],
    [60_000, 20_000, 'failing', 1, 2_000, 16_384],
  ] as const)(
    'a body is never longer than GitHub takes: %i characters, %i that are %s',
    (length, count, verdict, runs, verdicts, visible) => {
      const state = { ...NO_STATE, history, credentials: credentials(count, verdict) };
      const text = withState(texts(length), MARK, state);
      const kept = decodeState(hiddenState('credential-health', text.body) ?? '');
      expect(text.body.length).toBeLessThanOrEqual(BODY_MAX);
      expect(kept?.history.length).toBe(runs);
      const isCut = count > 2_700;
      if (isCut) expect(kept?.credentials.size).toBeGreaterThan(verdicts);
      else expect(kept?.credentials.size).toBe(verdicts);
      expect(kept?.complete).toBe(!isCut);
      expect(text.body.indexOf('\n')).toBeGreaterThanOrEqual(visible);
      expect([text.title.length <= 256, text.title.isWellFormed(), text.body.isWellFormed()]).toEqual([
        true,
        true,
        true,
      ]);
    },
  );

  test('a visible part that does not become shorter by itself is cut', () => {
    const long = () => ({ title: 'title', body: 'x'.repeat(100_000) });
    const { body: text } = withState(long, MARK, NO_STATE);
    expect([text.length, decodeState(hiddenState('credential-health', text) ?? '')]).toEqual([
      BODY_MAX,
      NO_STATE,
    ]);
  });

  test('500 verdicts take about ten kilobytes', () => {
    expect(encodeState({ ...NO_STATE, credentials: credentials(500, 'failing') }).length).toBeLessThan(
      10_000,
    );
    expect(encodeState(NO_STATE)).toBe(
      '{"version":1,"history":[],"credentials":"","complete":true,"needed":false}',
    );
  });
});
