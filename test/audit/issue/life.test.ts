import { describe, expect, test } from 'vitest';
import { decodeState, encodeState, STATE_MAX } from '../../../src/audit/issue/state.ts';
import { updateIssue } from '../../../src/audit/issue/update.ts';
import type { AuditReport, AuditResult } from '../../../src/audit/model.ts';
import { type IssuePeople, NOBODY } from '../../../src/issue/index.ts';
import { hiddenState } from '../../../src/issue/marker.ts';
import type { GitHubServer } from '../../github-server/index.ts';
import { withGitHub, world } from '../../health/issue/support.ts';
import { finding, report, result } from '../report/fixture.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-11-02T05:00:00Z');
const ID = { app: 11, shop: 22, old: 33 } as const;
type Name = keyof typeof ID;
type State = 'error' | 'warning' | 'clean' | 'unknown';

function audit(
  week: number,
  states: Partial<Record<Name, State>>,
  more: Partial<AuditReport> = {},
): AuditReport {
  const results = Object.entries(states).map(([name, state]): AuditResult => {
    const id = ID[name as Name];
    if (state === 'unknown')
      return result(`octo-org/${name}`, {
        id,
        notScanned: { reason: 'could-not-clone', detail: 'the server did not answer' },
      });
    const findings = state === 'clean' ? [] : [finding({ level: state, owners: ['@octo-org/web'] })];
    return result(`octo-org/${name}`, { id, findings });
  });
  return report(results, { of: 'octo-org', startedAt: START + week * 7 * DAY, trend: [], ...more });
}

const run = (github: GitHubServer, of: AuditReport, people: IssuePeople = NOBODY) =>
  updateIssue(world(github, { GITHUB_RUN_ID: '4711' }), of, people);
const shown = (github: GitHubServer) =>
  [...github.issues.values()].map(({ number, state, stateReason, comments }) => [
    number,
    state,
    stateReason,
    comments.map(({ body }) => body),
  ]);
const visible = (github: GitHubServer): string =>
  (github.issues.get(1)?.body ?? '').replace(/<!--[\s\S]*?-->/g, '').trim();
const foot = (now: string): string =>
  `Now: ${now}. [This audit](https://github.com/octo-org/credentials/actions/runs/4711)`;
const link = (name: string): string => `[\`octo-org/${name}\`](https://github.com/octo-org/${name})`;

describe('the issue of an audit', () => {
  test('over five audits: opened, edited in silence, commented, closed, opened again', () =>
    withGitHub(async (github) => {
      const people = { ...NOBODY, mentions: ['@octo-org/security'] };
      // Clean: nothing is written.
      expect(await run(github, audit(0, { app: 'clean', shop: 'warning' }))).toMatchObject({
        action: 'none',
      });
      expect(shown(github)).toEqual([]);

      // 1: affected.
      expect(await run(github, audit(1, { app: 'error', shop: 'clean' }), people)).toMatchObject({
        action: 'opened',
        url: 'https://github.com/octo-org/credentials/issues/1',
        problems: [],
      });
      expect(shown(github)).toEqual([[1, 'open', null, []]]);
      expect(github.issues.get(1)?.title).toBe(
        'Repositories of octo-org still depend on Adobe Service Account (JWT) credentials',
      );
      expect(visible(github)).toContain('cc @octo-org/security');
      expect(visible(github)).toContain(
        `- ❌ ${link('app')}: 1 error, owners \`@octo-org/web\`, since 2026\u201111\u201109`,
      );

      // 2: the same; one more could not be scanned. Edited in silence, and nobody is mentioned again.
      expect(await run(github, audit(2, { app: 'error', shop: 'unknown' }), people)).toMatchObject({
        action: 'updated',
      });
      expect(shown(github)).toEqual([[1, 'open', null, []]]);
      expect(visible(github)).not.toContain('cc @');
      expect(visible(github)).toContain('since 2026\u201111\u201109');
      expect(visible(github)).toContain(
        `- ❔ ${link('shop')}: it could not be cloned (\`the server did not answer\`)`,
      );

      // 3: another one, and the first one is clean.
      await run(github, audit(3, { app: 'clean', shop: 'error', old: 'error' }), people);
      const third = [
        `**❌ Newly affected**\n\n- ${link('shop')}\n- ${link('old')}`,
        `**✅ Clean now**\n\n- ${link('app')}`,
        'cc @octo-org/security',
        foot('2 errors and 0 warnings in 2 repositories'),
      ].join('\n\n');
      expect(shown(github)).toEqual([[1, 'open', null, [third]]]);

      // 4: what was affected could not be scanned, and one is gone: it stays open, because nothing is known.
      await run(github, audit(4, { app: 'clean', shop: 'unknown' }), people);
      const fourth = [
        '1 repository that was affected is no longer audited: archived, deleted, or left out by a filter.',
        foot('nothing left in what was scanned, 1 of 2 not scanned'),
      ].join('\n\n');
      expect(shown(github)).toEqual([[1, 'open', null, [third, fourth]]]);

      // 5: clean.
      expect(await run(github, audit(5, { app: 'clean', shop: 'clean' }), people)).toMatchObject({
        action: 'closed',
      });
      const fifth = [
        `**✅ Clean now**\n\n- ${link('shop')}`,
        'The issue is closed, because no repository is affected any more.',
        foot('all 2 repositories are clean'),
      ].join('\n\n');
      expect(shown(github)).toEqual([[1, 'closed', 'completed', [third, fourth, fifth]]]);
      expect(await run(github, audit(6, { app: 'clean', shop: 'clean' }))).toMatchObject({ action: 'none' });

      // Once more: the same issue.
      expect(await run(github, audit(7, { app: 'clean', shop: 'error' }), people)).toMatchObject({
        action: 'reopened',
      });
      expect(github.issues.get(1)?.comments.at(-1)?.body).toContain('The issue is open again');
    }));

  test('one that a user closed stays closed until another repository is affected', () =>
    withGitHub(async (github) => {
      await run(github, audit(1, { app: 'error', shop: 'clean' }));
      const issue = github.issues.get(1);
      if (issue !== undefined) issue.state = 'closed';
      expect(await run(github, audit(2, { app: 'error', shop: 'clean' }))).toMatchObject({
        action: 'updated',
      });
      expect(shown(github)).toMatchObject([[1, 'closed', null, []]]);
      expect(await run(github, audit(3, { app: 'error', shop: 'error' }))).toMatchObject({
        action: 'reopened',
      });
    }));

  test('a list that was cut takes no repository for gone', () =>
    withGitHub(async (github) => {
      await run(github, audit(1, { app: 'error', shop: 'clean' }));
      const cut = audit(2, { shop: 'clean' });
      const notScanned = { reason: 'list-cut', detail: 'page 2 is missing' } as const;
      const rest = result('octo-org/…', { id: 0, visibility: 'unknown', notScanned });
      await run(github, { ...cut, results: [...cut.results, rest] });
      expect(shown(github)).toEqual([[1, 'open', null, []]]);
      await run(github, audit(3, { shop: 'clean' }));
      expect(shown(github)).toMatchObject([
        [1, 'closed', 'not_planned', [expect.stringContaining('no longer audited')]],
      ]);
    }));

  test('a broken memory is told, and makes nothing newly affected', () =>
    withGitHub(async (github) => {
      await run(github, audit(1, { app: 'error' }));
      const issue = github.issues.get(1);
      if (issue !== undefined) issue.body = (issue.body ?? '').replace(/state \{/, 'state {"x":');
      expect(await run(github, audit(2, { app: 'error', shop: 'error' }))).toMatchObject({
        action: 'updated',
        problems: [{ id: 'issue-history-broken' }],
      });
      expect(shown(github)).toEqual([[1, 'open', null, []]]);
      await run(github, audit(3, { app: 'error', shop: 'error', old: 'error' }));
      expect(shown(github)).toMatchObject([[1, 'open', null, [expect.stringContaining('/old)')]]]);
    }));

  test.each([
    ['note', 'note', true],
    ['warning', 'warning', true],
    ['error', 'warning', false],
    ['never', 'error', true],
  ] as const)('with fail-on %s, a repository with a %s needs it: %s', (failOn, level, needs) =>
    withGitHub(async (github) => {
      await run(github, report([result('octo-org/app', { findings: [finding({ level })] })], { failOn }));
      expect(github.issues.size).toBe(needs ? 1 : 0);
    }),
  );

  test('the issue of the health check with the same key is another one', () =>
    withGitHub(async (github) => {
      await run(github, audit(1, { app: 'error' }));
      const body = (github.issues.get(1)?.body ?? '').replaceAll('organization-audit', 'credential-health');
      github.issues.clear();
      github.add({ author: { login: 'github-actions[bot]', type: 'Bot', association: 'NONE' }, body });
      expect(await run(github, audit(2, { app: 'error' }))).toMatchObject({ action: 'opened' });
    }));
});

describe('what it stores', () => {
  test('comes back, and is bounded: what does not fit is not taken for clean', () => {
    const affected = new Map(
      Array.from({ length: 5_000 }, (_, at) => [900_000_000 + at, START + at * 1_000] as const),
    );
    const some = { affected: new Map([...affected].slice(0, 100)), complete: true, needed: true };
    expect(decodeState(encodeState(some))).toEqual(some);
    const text = encodeState({ affected, complete: true, needed: true });
    expect(text.length).toBeLessThanOrEqual(STATE_MAX);
    const read = decodeState(text);
    expect(read?.complete).toBe(false);
    expect(read?.affected.size).toBeGreaterThan(1_300);
  });

  test.each([
    '{}',
    'x',
    '{"version":1,"affected":"zzzzzzzzzzzz.1","complete":true,"needed":true}',
    '{"version":1,"affected":"-1.1","complete":true,"needed":true}',
    '{"version":1,"affected":"zzzzzzzzzzz.1","complete":true,"needed":true}',
    '{"version":2,"affected":"","complete":true,"needed":true}',
  ])('%s is no state', (text) => {
    expect(decodeState(text)).toBeUndefined();
  });

  test('has none of the characters that mean something in a comment of HTML', () =>
    withGitHub(async (github) => {
      await run(github, audit(1, { app: 'error' }));
      const body = github.issues.get(1)?.body ?? '';
      expect(hiddenState('organization-audit', body)).toMatch(/^\{[^<>&@-]*\}$/);
    }));
});
