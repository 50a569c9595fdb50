import { describe, expect, test } from 'vitest';
import { sinceFrom } from '../../../src/health/issue/history.ts';
import type { HealthReport, HealthVerdict } from '../../../src/health/model.ts';
import type { IssueOutcome } from '../../../src/issue/index.ts';
import type { GitHubServer } from '../../github-server/index.ts';
import { found, NOW, run, withGitHub, world } from './support.ts';

const DAY = 86_400_000;
const NEW = '**❌ Newly failing**';
const AGAIN = 'The issue is open again, because 1 credential is failing.';
const OVER = 'The issue is closed, because no credential is failing any more.';
const UNCHECKED =
  'The issue is closed as not planned, because the credentials that needed attention have not recovered: they are no longer checked.';
const REMOVED = '1 credential that was failing is no longer checked: its entry was removed or renamed.';

type Verdicts = Readonly<Record<string, HealthVerdict>>;

const comments = (github: GitHubServer): string[] =>
  github.issues.get(1)?.comments.map(({ body }) => body) ?? [];
const state = (github: GitHubServer): unknown[] => {
  const issue = github.issues.get(1);
  return [issue?.state, issue?.stateReason];
};
const close = (github: GitHubServer, stateReason: 'not_planned' | 'completed' = 'not_planned'): void => {
  Object.assign(github.issues.get(1) ?? {}, { state: 'closed', stateReason });
};
const check = (
  github: GitHubServer,
  verdicts: Verdicts,
  more: Partial<HealthReport> = {},
): Promise<IssueOutcome> => run(world(github), found(verdicts, more));
const writes = (github: GitHubServer): number =>
  github.requests.filter(({ method }) => method !== 'GET').length;

describe('an issue that a user closed', () => {
  test.each(['not_planned', 'completed'] as const)(
    'stays closed, without a comment, while nothing gets worse (%s)',
    (reason) =>
      withGitHub(async (github) => {
        await check(github, { a: 'failing', b: 'healthy' });
        close(github, reason);
        for (const b of ['healthy', 'warning', 'unknown', 'healthy'] as const) {
          expect(await check(github, { a: 'failing', b })).toMatchObject({
            action: 'updated',
            url: 'https://github.com/octo-org/credentials/issues/1',
            problems: [],
          });
        }
        expect(await check(github, { a: 'unknown', b: 'healthy' })).toMatchObject({ action: 'updated' });
        expect(await check(github, { a: 'failing', b: 'healthy' })).toMatchObject({ action: 'updated' });
        expect(state(github)).toEqual(['closed', reason]);
        expect(comments(github)).toEqual([]);
      }),
  );

  test('is opened again by a credential that newly fails, and says so', () =>
    withGitHub(async (github) => {
      await check(github, { a: 'failing', b: 'healthy' });
      close(github);
      expect(await check(github, { a: 'failing', b: 'failing' })).toMatchObject({ action: 'reopened' });
      expect(state(github)).toEqual(['open', 'reopened']);
      const why = 'The issue is open again, because 2 credentials are failing.';
      expect(comments(github)).toEqual([`${NEW}\n\n- \`b\`\n\n${why}\n\nNow: 2 failing.`]);
    }));

  test('is opened again on a relapse, also of one among several', () =>
    withGitHub(async (github) => {
      await check(github, { a: 'failing', b: 'failing' });
      close(github);
      await check(github, { a: 'healthy', b: 'failing' });
      expect([state(github), comments(github)]).toEqual([['closed', 'not_planned'], []]);
      expect(await check(github, { a: 'failing', b: 'failing' })).toMatchObject({ action: 'reopened' });
      expect(comments(github)).toHaveLength(1);
    }));

  test('is written to once more on recovery, and is opened again by what fails then', () =>
    withGitHub(async (github) => {
      await check(github, { a: 'failing' });
      close(github);
      expect(await check(github, { a: 'healthy' })).toMatchObject({ action: 'updated' });
      const before = writes(github);
      expect(await check(github, { a: 'healthy' })).toMatchObject({ action: 'none' });
      expect([writes(github), state(github)]).toEqual([before, ['closed', 'not_planned']]);
      expect(await check(github, { a: 'failing' })).toMatchObject({ action: 'reopened' });
      expect(comments(github)).toEqual([`${NEW}\n\n- \`a\`\n\n${AGAIN}\n\nNow: 1 failing.`]);
    }));

  test('with `fail-on: warning` is opened again by a warning, and by one that becomes a failure', () =>
    withGitHub(async (github) => {
      const strict = { failOn: 'warning' } as const;
      await check(github, { a: 'warning', b: 'healthy' }, strict);
      close(github);
      await check(github, { a: 'warning', b: 'healthy' }, strict);
      expect(state(github)).toEqual(['closed', 'not_planned']);
      await check(github, { a: 'failing', b: 'healthy' }, strict);
      expect(state(github)).toEqual(['open', 'reopened']);
      close(github);
      await check(github, { a: 'warning', b: 'healthy' }, strict);
      expect(state(github)).toEqual(['closed', 'not_planned']);
      await check(github, { a: 'warning', b: 'warning' }, strict);
      expect(comments(github)).toEqual([
        `${NEW}\n\n- \`a\` (was warning)\n\n${AGAIN}\n\nNow: 1 failing, 1 healthy.`,
        '**⚠️ Newly warning**\n\n- `b`\n\nThe issue is open again, because 2 credentials have a warning.\n\nNow: 2 warning.',
      ]);
    }));

  test('is still updated, so that it is known since when a verdict holds', () =>
    withGitHub(async (github) => {
      await check(github, { a: 'failing', b: 'healthy' }, { startedAt: NOW });
      close(github);
      await check(github, { a: 'failing', b: 'warning' }, { startedAt: NOW + DAY });
      expect(github.issues.get(1)?.body).toContain('Checked on 2026\u201111\u201122');
      const later = found({ a: 'failing', b: 'warning' });
      const { before } = await run(world(github), later);
      expect(sinceFrom(before, later.credentials, NOW + 2 * DAY).map(({ since }) => since)).toEqual([
        NOW,
        NOW + DAY,
      ]);
    }));

  test('and one that the check closed are told apart after `fail-on` was changed', () =>
    withGitHub(async (github) => {
      await check(github, { a: 'warning' }, { failOn: 'warning' });
      expect(await check(github, { a: 'warning' })).toMatchObject({ action: 'closed' });
      expect(await check(github, { a: 'warning' }, { failOn: 'warning' })).toMatchObject({
        action: 'reopened',
      });
      expect(state(github)).toEqual(['open', 'reopened']);
      expect(comments(github)).toEqual([
        `${OVER}\n\nNow: 1 warning.`,
        'The issue is open again, because 1 credential has a warning.\n\nNow: 1 warning.',
      ]);
    }));
});

describe('a credential that is no longer checked', () => {
  test('is no recovery: the issue is closed as not planned and says so', () =>
    withGitHub(async (github) => {
      await check(github, { a: 'failing', b: 'healthy' });
      expect(await check(github, { b: 'healthy' })).toMatchObject({ action: 'closed' });
      expect(state(github)).toEqual(['closed', 'not_planned']);
      expect(comments(github)).toEqual([`${REMOVED}\n\n${UNCHECKED}\n\nNow: 1 healthy.`]);
      // The check closed it, so any failure opens it again.
      expect(await check(github, { a: 'failing', b: 'healthy' })).toMatchObject({ action: 'reopened' });
    }));

  test('does not hide the recovery of another one', () =>
    withGitHub(async (github) => {
      await check(github, { a: 'failing', b: 'failing' });
      await check(github, { b: 'healthy' });
      expect(state(github)).toEqual(['closed', 'completed']);
      const recovered = '**✅ Recovered**\n\n- `b` (was failing)';
      expect(comments(github)).toEqual([`${recovered}\n\n${REMOVED}\n\n${OVER}\n\nNow: 1 healthy.`]);
    }));

  test('is told once while the issue stays open, also where it only has another name', () =>
    withGitHub(async (github) => {
      await check(github, { a: 'failing', b: 'failing', c: 'healthy' });
      for (let run = 0; run < 2; run++) await check(github, { b: 'failing' });
      for (let run = 0; run < 2; run++) await check(github, { renamed: 'failing' });
      expect(comments(github)).toEqual([
        `${REMOVED}\n\nNow: 1 failing.`,
        `${NEW}\n\n- \`renamed\`\n\n${REMOVED}\n\nNow: 1 failing.`,
      ]);
      expect(state(github)).toEqual(['open', null]);
    }));

  test('with a warning made the issue necessary only with `fail-on: warning`', () =>
    withGitHub(async (github) => {
      await check(github, { a: 'failing', b: 'warning' });
      await check(github, { a: 'healthy' });
      expect(state(github)).toEqual(['closed', 'completed']);
      expect(comments(github)[0]).toContain('1 credential that had a warning is no longer checked');
    }));
});

describe('a verdict that is unknown', () => {
  test.each([
    ['failing', 'error'],
    ['failing', 'never'],
    ['failing', 'warning'],
    ['warning', 'warning'],
  ] as const)('after %s, with `fail-on: %s`, keeps the issue open and what it remembers', (verdict, failOn) =>
    withGitHub(async (github) => {
      await check(github, { a: verdict }, { failOn, startedAt: NOW });
      for (let day = 1; day < 3; day++) {
        const at = { failOn, startedAt: NOW + day * DAY };
        expect(await check(github, { a: 'unknown' }, at)).toMatchObject({ action: 'updated' });
      }
      const again = found({ a: verdict }, { failOn, startedAt: NOW + 3 * DAY });
      const { before, action } = await run(world(github), again);
      const [since] = sinceFrom(before, again.credentials, again.startedAt);
      expect([action, since?.since, comments(github)]).toEqual(['updated', NOW, []]);
      await check(github, { a: 'healthy' }, { failOn });
      expect(state(github)).toEqual(['closed', 'completed']);
    }),
  );
});

describe('hundreds of failing credentials', () => {
  test.each([500, 3_000])('are no news on the next run, and not recovered when throttled: %i', (count) =>
    withGitHub(async (github) => {
      const all = (verdict: HealthVerdict): Verdicts =>
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `team-analytics-reporting-credential-no-${index}`,
            verdict,
          ]),
        );
      await check(github, all('failing'), { startedAt: NOW });
      const later = found(all('failing'), { startedAt: NOW + DAY });
      const { before, action } = await run(world(github), later);
      expect(action).toBe('updated');
      const dated = sinceFrom(before, later.credentials, NOW + DAY);
      expect(dated.every(({ since }) => since === NOW || (count > 500 && since === undefined))).toBe(true);
      expect(await check(github, all('unknown'))).toMatchObject({ action: 'updated' });
      expect(await check(github, all('unknown'))).toMatchObject({ action: 'updated' });
      expect(await check(github, all('failing'))).toMatchObject({ action: 'updated' });
      expect([state(github), comments(github)]).toEqual([['open', null], []]);
      expect(github.issues.get(1)?.body).toContain('and opens again on a relapse.');
      expect(await check(github, all('healthy'))).toMatchObject({ action: 'closed' });
      expect(state(github)).toEqual(['closed', 'completed']);
    }),
  );
});
