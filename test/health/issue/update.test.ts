import { describe, expect, test } from 'vitest';
import { sinceFrom } from '../../../src/health/issue/history.ts';
import { readIssue } from '../../../src/health/issue/snapshot.ts';
import { decodeState } from '../../../src/health/issue/state.ts';
import { hiddenState } from '../../../src/issue/marker.ts';
import type { GitHubServer } from '../../github-server/index.ts';
import { checksShown, found, meeting, NOW, run, withGitHub, world } from './support.ts';

const DAY = 86_400_000;
const shown = (github: GitHubServer) =>
  [...github.issues.values()].map(({ number, state, stateReason, comments }) => [
    number,
    state,
    stateReason,
    comments.map(({ body }) => body),
  ]);
const comment = (changes: string, now: string): string => `${changes}\n\nNow: ${now}.`;
const writes = (github: GitHubServer): string[] =>
  github.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method);

describe('the life of the issue', () => {
  test('over seven runs: healthy, broken, broken, worse, recovered, broken, two at once', () =>
    withGitHub(async (github) => {
      const at = (day: number) => ({ startedAt: NOW + day * DAY, runId: String(100 + day) });
      const here = world(github);

      // Healthy: nothing is written.
      expect(await run(here, found({ a: 'healthy', b: 'healthy' }, at(1)))).toMatchObject({ action: 'none' });
      expect(writes(github)).toEqual([]);

      // Broken: the issue opens; the body says it, so that no comment is needed.
      expect(await run(here, found({ a: 'failing', b: 'healthy' }, at(2)))).toMatchObject({
        action: 'opened',
        url: 'https://github.com/octo-org/credentials/issues/1',
        problems: [],
      });
      expect(shown(github)).toEqual([[1, 'open', null, []]]);

      // Still broken: the body is updated in silence.
      expect(await run(here, found({ a: 'failing', b: 'healthy' }, at(3)))).toMatchObject({
        action: 'updated',
      });
      expect(shown(github)).toEqual([[1, 'open', null, []]]);
      expect(checksShown(github.issues.get(1)?.body ?? '')).toBe(2);

      // Worse: a comment.
      await run(here, found({ a: 'failing', b: 'failing' }, at(4)));
      const worse = comment('**❌ Newly failing**\n\n- `b`', '2 failing');
      expect(shown(github)).toEqual([[1, 'open', null, [worse]]]);

      // Recovered: closed, with a comment.
      expect(await run(here, found({ a: 'healthy', b: 'healthy' }, at(5)))).toMatchObject({
        action: 'closed',
      });
      const recovered = comment(
        '**✅ Recovered**\n\n- `a` (was failing)\n- `b` (was failing)\n\nThe issue is closed, because no credential is failing any more.',
        'all 2 healthy',
      );
      expect(shown(github)).toEqual([[1, 'closed', 'completed', [worse, recovered]]]);

      // Broken again: the same issue opens again.
      expect(await run(here, found({ a: 'healthy', b: 'failing' }, at(6)))).toMatchObject({
        action: 'reopened',
      });
      const relapsed = comment(
        '**❌ Newly failing**\n\n- `b`\n\nThe issue is open again, because 1 credential is failing.',
        '1 failing, 1 healthy',
      );
      expect(shown(github)).toEqual([[1, 'open', 'reopened', [worse, recovered, relapsed]]]);

      // A user deletes it, and two runs at once find no issue: each creates one only after both have looked twice.
      const before = github.issues.get(1)?.body ?? '';
      github.issues.clear();
      const bothCreate = meeting(2);
      github.before = ({ method }) =>
        method === 'POST' && github.issues.size < 2 ? bothCreate() : undefined;
      const both = await Promise.all([
        run(world(github), found({ a: 'healthy', b: 'failing' }, at(7))),
        run(world(github), found({ a: 'healthy', b: 'failing' }, at(7))),
      ]);
      expect(both.map(({ action }) => action).sort()).toEqual(['none', 'opened']);
      expect(both.map(({ url }) => url)).toEqual(
        Array(2).fill('https://github.com/octo-org/credentials/issues/1'),
      );
      expect(shown(github)).toEqual([
        [1, 'open', null, []],
        [2, 'closed', 'duplicate', ['Two runs opened an issue at the same time. Later runs update only #1.']],
      ]);
      expect(github.issues.get(2)?.duplicateOf).toBe(3_000_000_001);
      expect(github.issues.get(2)?.body).not.toContain('<!--');

      // What was remembered before the deletion: all six runs but the first.
      expect(
        decodeState(hiddenState('credential-health', before) ?? '')?.history.map(({ failing, runId }) => [
          failing,
          runId,
        ]),
      ).toEqual([
        [1, '102'],
        [1, '103'],
        [2, '104'],
        [0, '105'],
        [1, '106'],
      ]);
    }));

  test('the second of two runs that looks while the first creates takes back its own', () =>
    withGitHub(async (github) => {
      const [first, second] = [world(github), world(github)];
      const result = found({ a: 'failing' });
      let posted = false;
      github.before = async ({ method, path }) => {
        if (method !== 'POST' || !path.endsWith('/issues') || posted) return;
        posted = true;
        // The second run has decided to create; now the first one does everything that it does.
        expect(await run(first, result)).toMatchObject({ action: 'opened' });
      };
      expect(await run(second, result)).toMatchObject({ action: 'none', problems: [] });
      expect(shown(github).map(([number, state, reason]) => [number, state, reason])).toEqual([
        [1, 'open', null],
        [2, 'closed', 'duplicate'],
      ]);
    }));

  test('a run that looks again finds what another one did meanwhile, and says nothing twice', () =>
    withGitHub(async (github) => {
      const slow = (other: () => Promise<unknown>) => {
        const here = world(github);
        return { ...here, clock: { ...here.clock, sleep: async () => void (await other()) } };
      };
      const fast = world(github);
      const once = async (verdict: 'failing' | 'healthy', second: 'failing' | 'healthy') => {
        const result = found({ a: verdict, b: second });
        return (
          await run(
            slow(() => run(fast, result)),
            result,
          )
        ).action;
      };
      expect(await once('failing', 'healthy')).toBe('updated');
      expect(await once('failing', 'failing')).toBe('updated');
      expect(await once('healthy', 'healthy')).toBe('none');
      expect(await once('healthy', 'failing')).toBe('updated');
      expect(shown(github)).toMatchObject([[1, 'open', 'reopened', { length: 3 }]]);
    }));

  test('says since when a verdict holds', () =>
    withGitHub(async (github) => {
      const here = world(github);
      await run(here, found({ a: 'failing', b: 'healthy', c: 'healthy' }, { startedAt: NOW }));
      const open = await readIssue(here);
      const later = found({ a: 'failing', b: 'warning', c: 'unknown', d: 'healthy' }).credentials;
      expect(sinceFrom(open, later, NOW + DAY).map(({ since }) => since)).toEqual([
        NOW,
        NOW + DAY,
        undefined,
        undefined,
      ]);
      // While it is closed nothing is written, so that only what opens it again is known to be new.
      await run(here, found({ a: 'healthy', b: 'healthy' }, { startedAt: NOW + DAY }));
      const closed = await readIssue(here);
      const after = found({ a: 'failing', b: 'warning', c: 'healthy' }).credentials;
      expect(sinceFrom(closed, after, NOW + 2 * DAY).map(({ since }) => since)).toEqual([
        NOW + 2 * DAY,
        undefined,
        undefined,
      ]);
    }));

  test('a throttled check is neither recovery nor relapse', () =>
    withGitHub(async (github) => {
      const here = world(github);
      await run(here, found({ a: 'failing' }));
      expect(await run(here, found({ a: 'unknown' }))).toMatchObject({ action: 'updated' });
      expect(shown(github)).toEqual([[1, 'open', null, []]]);
      await run(here, found({ a: 'unknown' }));
      expect(await run(here, found({ a: 'healthy' }))).toMatchObject({ action: 'closed' });
    }));

  test('a title that a user changed is not replaced', () =>
    withGitHub(async (github) => {
      await run(world(github), found({ a: 'failing' }));
      Object.assign(github.issues.get(1) ?? {}, { title: 'Secrets' });
      await run(world(github), found({ a: 'failing' }));
      expect([github.issues.size, github.issues.get(1)?.title]).toEqual([1, 'Secrets']);
    }));

  test('a closed issue of healthy credentials is left alone', () =>
    withGitHub(async (github) => {
      await run(world(github), found({ a: 'failing' }));
      await run(world(github), found({ a: 'healthy' }));
      const before = writes(github).length;
      expect(await run(world(github), found({ a: 'healthy' }))).toMatchObject({
        action: 'none',
        problems: [],
      });
      expect(await run(world(github), found({ a: 'warning' }))).toMatchObject({ action: 'none' });
      expect(writes(github).length).toBe(before);
    }));

  test('with `fail-on: never` a failing credential opens it, with `warning` a warning does', () =>
    withGitHub(async (github) => {
      expect(await run(world(github), found({ a: 'warning' }, { failOn: 'never' }))).toMatchObject({
        action: 'none',
      });
      expect(await run(world(github), found({ a: 'failing' }, { failOn: 'never' }))).toMatchObject({
        action: 'opened',
      });
      const other = { GITHUB_JOB: 'strict' };
      const strict = { failOn: 'warning' } as const;
      expect(await run(world(github, other), found({ a: 'warning' }, strict))).toMatchObject({
        action: 'opened',
      });
      expect(await run(world(github, other), found({ a: 'unknown' }, strict))).toMatchObject({
        action: 'updated',
      });
    }));

  test('each workflow, job and step has its own; a branch has not', () =>
    withGitHub(async (github) => {
      const broken = found({ a: 'failing' });
      const workflow = (path: string, ref: string) => ({
        GITHUB_WORKFLOW_REF: `${github.repository}/${path}@${ref}`,
      });
      await run(world(github), broken);
      await run(world(github, workflow('.github/workflows/other.yml', 'refs/heads/main')), broken);
      await run(world(github, { GITHUB_JOB: 'other' }), broken);
      await run(world(github, { GITHUB_ACTION: 'other' }), broken);
      expect(github.issues.size).toBe(4);
      const branch = workflow('.github/workflows/credentials.yml', 'refs/heads/try@refs/this');
      expect(await run(world(github, branch), broken)).toMatchObject({ action: 'updated' });
    }));

  test('of two left-over issues the older one stays, whoever made them', () =>
    withGitHub(async (github) => {
      await run(world(github), found({ a: 'failing' }));
      const first = github.issues.get(1);
      github.add({ ...first, number: 2, comments: [] });
      github.add({ ...first, number: 3, state: 'closed', comments: [] });
      expect(await run(world(github), found({ a: 'failing' }))).toMatchObject({ action: 'updated' });
      expect(shown(github).map(([number, state, reason]) => [number, state, reason])).toEqual([
        [1, 'open', null],
        [2, 'closed', 'duplicate'],
        [3, 'closed', null],
      ]);
      expect(github.issues.get(3)?.comments).toEqual([]);
      expect(github.issues.get(3)?.body).not.toContain('<!--');
    }));

  test('a server that does not know the reason `duplicate` is told `not_planned`', () =>
    withGitHub(async (github) => {
      await run(world(github), found({ a: 'failing' }));
      github.add({ ...github.issues.get(1), number: 2, comments: [] });
      github.order({ kind: 'unprocessable' }, { method: 'PATCH', path: /\/2$/ });
      expect(await run(world(github), found({ a: 'failing' }))).toMatchObject({ problems: [] });
      expect(github.issues.get(2)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    }));
});
