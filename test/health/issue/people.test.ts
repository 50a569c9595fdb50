import { describe, expect, test } from 'vitest';
import { readIssue } from '../../../src/health/issue/snapshot.ts';
import { credentialKey } from '../../../src/health/issue/state.ts';
import { updateIssue } from '../../../src/health/issue/update.ts';
import type { CredentialHealth, HealthReport } from '../../../src/health/model.ts';
import type { IssuePeople } from '../../../src/issue/index.ts';
import { describeIssueProblem } from '../../../src/issue/problems.ts';
import type { GitHubServer } from '../../github-server/index.ts';
import { takeApart } from '../../support/code-spans.ts';
import { found, NOW, withGitHub, world } from './support.ts';

type Verdicts = Parameters<typeof found>[0];
const OWNERS: Record<string, string> = { a: '@mona', b: '@acme/data', c: '@Mona' };
const NOBODY: IssuePeople = { labels: [], assignees: [], mentions: [] };
let run = 0;

/** A run of its own that found this, with the owners above. */
function report(verdicts: Verdicts, more: Partial<HealthReport> = {}): HealthReport {
  run += 1;
  const made = found(verdicts, { runId: String(run), startedAt: NOW + run, ...more });
  const credentials = made.credentials.map((one): CredentialHealth => ({ ...one, owner: OWNERS[one.name] }));
  return { ...made, credentials };
}

async function check(
  github: GitHubServer,
  verdicts: Verdicts,
  { people, ...more }: Partial<HealthReport> & { people?: Partial<IssuePeople> } = {},
) {
  const here = world(github);
  return updateIssue(here, await readIssue(here), report(verdicts, more), { ...NOBODY, ...people });
}

/** Whom GitHub would notify: mentions outside of code, in the body and in each comment. */
function mentions(github: GitHubServer): string[][] {
  const issue = github.issues.get(1);
  const texts = [issue?.body ?? '', ...(issue?.comments ?? []).map(({ body }) => body)];
  return texts.map((text) => takeApart(text).outside.match(/@[\w/-]+/g) ?? []);
}

describe('owners', () => {
  test('are mentioned once, when their entry starts to fail', () =>
    withGitHub(async (github) => {
      await check(github, { a: 'failing', b: 'healthy' });
      expect(mentions(github)).toEqual([['@mona']]);
      // The next run replaces the body: nobody is notified again.
      await check(github, { a: 'failing', b: 'healthy' });
      expect(mentions(github)).toEqual([[]]);
      await check(github, { a: 'failing', b: 'failing' });
      expect(mentions(github)).toEqual([[], ['@acme/data']]);
      await check(github, { a: 'unknown', b: 'failing' });
      await check(github, { a: 'failing', b: 'failing' });
      expect(mentions(github)).toEqual([[], ['@acme/data']]);
      await check(github, { a: 'healthy', b: 'healthy' });
      expect(mentions(github)).toEqual([[], ['@acme/data'], []]);
      await check(github, { a: 'failing', b: 'healthy' });
      expect(mentions(github)).toEqual([[], ['@acme/data'], [], ['@mona']]);
      expect(github.issues.get(1)?.body).toContain('owner `@mona`');
    }));

  test('of a warning are mentioned where a warning opens the issue', () =>
    withGitHub(async (github) => {
      const strict = { failOn: 'warning' } as const;
      await check(github, { a: 'failing', b: 'healthy' });
      await check(github, { a: 'failing', b: 'warning' });
      expect(mentions(github)).toEqual([[], []]);
      await check(github, { a: 'failing', b: 'healthy' }, strict);
      await check(github, { a: 'failing', b: 'warning' }, strict);
      expect(mentions(github).at(-1)).toEqual(['@acme/data']);
      // It needed somebody before.
      await check(github, { a: 'failing', b: 'failing' }, strict);
      expect(mentions(github).at(-1)).toEqual([]);
    }));

  test('are not mentioned where nothing is known of the run before', () =>
    withGitHub(async (github) => {
      await check(github, { a: 'failing' });
      const issue = github.issues.get(1);
      Object.assign(issue ?? {}, { body: String(issue?.body).replace(/state \{.*\}/, 'state {}') });
      await check(github, { a: 'failing', b: 'failing' });
      expect(mentions(github)).toEqual([[]]);
    }));

  test('are mentioned once for several entries, with those who are always mentioned', () =>
    withGitHub(async (github) => {
      const people = { mentions: ['@octo-org/on-call', '@MONA'] };
      await check(github, { a: 'failing', b: 'failing', c: 'failing' }, { people });
      expect(mentions(github)).toEqual([['@octo-org/on-call', '@MONA', '@acme/data']]);
      await check(github, { a: 'failing', b: 'failing', c: 'failing' }, { people });
      expect(mentions(github)).toEqual([[]]);
      await check(github, { a: 'failing', b: 'failing', c: 'failing', d: 'failing' }, { people });
      expect(mentions(github).at(-1)).toEqual(['@octo-org/on-call', '@MONA']);
    }));

  test('cannot make another mention', () =>
    withGitHub(async (github) => {
      OWNERS['evil'] = '@mona](https://evil.example) @octocat';
      await check(github, { evil: 'failing' });
      delete OWNERS['evil'];
      expect(mentions(github)).toEqual([[]]);
      expect(github.issues.size).toBe(1);
    }));
});

describe('labels and assignees', () => {
  const people = { labels: ['adobe', 'ops'], assignees: ['mona', 'octocat'] };

  test('are those of a new issue, and only of a new one', () =>
    withGitHub(async (github) => {
      expect(await check(github, { a: 'failing' }, { people })).toMatchObject({
        action: 'opened',
        problems: [],
      });
      expect(github.issues.get(1)).toMatchObject(people);
      Object.assign(github.issues.get(1) ?? {}, { labels: [], assignees: [] });
      await check(github, { a: 'failing', b: 'failing' }, { people });
      await check(github, { a: 'healthy', b: 'healthy' }, { people });
      await check(github, { a: 'failing', b: 'healthy' }, { people });
      expect(github.issues.get(1)).toMatchObject({ state: 'open', labels: [], assignees: [] });
    }));

  test('that GitHub refuses are a warning that names them, and the others stay', () =>
    withGitHub(async (github) => {
      github.people.refusedLabels.add('ops');
      const outcome = await check(
        github,
        { a: 'failing' },
        { people: { ...people, assignees: ['mona', 'stranger', 'octocat'] } },
      );
      expect(outcome).toMatchObject({
        action: 'opened',
        problems: [
          { id: 'issue-labels-refused', names: ['ops'] },
          { id: 'issue-assignees-refused', names: ['stranger'] },
        ],
      });
      expect(github.issues.get(1)).toMatchObject({ labels: ['adobe'], assignees: ['mona', 'octocat'] });
      const text = outcome.problems.map((problem) => describeIssueProblem(problem, []));
      expect(text[1]).toMatch(
        /^The new issue is not assigned to everybody in `issue-assignees`\.\nRefused: stranger\nEvidence: HTTP 422, GitHub said "Validation Failed"\nNext: /,
      );
    }));

  test('that GitHub drops without a word are a warning as well', () =>
    withGitHub(async (github) => {
      github.people.droppedLabels.add('ops');
      expect(await check(github, { a: 'failing' }, { people })).toMatchObject({
        problems: [{ id: 'issue-labels-refused', names: ['ops'] }],
      });
    }));

  test('that a lost answer leaves open are a warning, and the issue is there', () =>
    withGitHub(async (github) => {
      github.order({ kind: 'server-error' }, { method: 'PATCH' });
      const outcome = await check(github, { a: 'failing' }, { people });
      expect(outcome).toMatchObject({ action: 'opened', problems: [{ id: 'issue-unavailable' }] });
      expect(github.issues.get(1)).toMatchObject({ labels: [], assignees: people.assignees });
    }));

  test('are not asked for without names', () =>
    withGitHub(async (github) => {
      await check(github, { a: 'failing' });
      expect(github.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
    }));
});

describe('a credential that cannot be checked', () => {
  const people = { mentions: ['@octo-org/on-call'] };
  const unknown = (github: GitHubServer) => check(github, { a: 'unknown', b: 'healthy' }, { people });
  const closed = async (github: GitHubServer) => {
    await check(github, { a: 'failing', b: 'healthy' });
    await check(github, { a: 'healthy', b: 'healthy' });
  };

  test('opens no issue where there is none, however often', () =>
    withGitHub(async (github) => {
      for (let times = 0; times < 5; times++) expect(await unknown(github)).toMatchObject({ action: 'none' });
      expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    }));

  test('opens the issue again in the third run in a row, and only once', () =>
    withGitHub(async (github) => {
      await closed(github);
      const comments = () => github.issues.get(1)?.comments.length;
      const before = comments() ?? 0;
      expect([await unknown(github), await unknown(github)]).toMatchObject([
        { action: 'updated' },
        { action: 'updated' },
      ]);
      expect([github.issues.get(1)?.state, comments()]).toEqual(['closed', before]);
      expect(await unknown(github)).toMatchObject({ action: 'reopened' });
      expect(github.issues.get(1)?.comments.at(-1)?.body).toBe(
        'The issue is open again, because 1 credential could not be checked in the last 3 checks.\n\ncc @octo-org/on-call\n\nNow: 1 unknown, 1 healthy.',
      );
      expect(await unknown(github)).toMatchObject({ action: 'updated' });
      expect(comments()).toBe(before + 1);
      expect(await check(github, { a: 'healthy', b: 'healthy' })).toMatchObject({ action: 'closed' });
      expect(github.issues.get(1)).toMatchObject({ state: 'closed', stateReason: 'completed' });
    }));

  test('that answers in between starts again', () =>
    withGitHub(async (github) => {
      await closed(github);
      for (const verdict of ['unknown', 'unknown', 'healthy', 'unknown', 'unknown'] as const)
        await check(github, { a: verdict, b: 'healthy' });
      expect(github.issues.get(1)?.state).toBe('closed');
      // Each credential counts by itself.
      await check(github, { a: 'healthy', b: 'unknown' });
      expect(github.issues.get(1)?.state).toBe('closed');
      const { state } = await readIssue(world(github));
      expect([...state.unanswered]).toEqual([[credentialKey('b'), 1]]);
      await check(github, { a: 'healthy', b: 'healthy' });
      const writes = github.requests.filter(({ method }) => method !== 'GET').length;
      // Nothing is counted any more, so that nothing is written.
      await check(github, { a: 'healthy', b: 'healthy' });
      expect(github.requests.filter(({ method }) => method !== 'GET')).toHaveLength(writes);
    }));

  test('counts once for a run that is started again', () =>
    withGitHub(async (github) => {
      await closed(github);
      for (let times = 0; times < 5; times++)
        await check(github, { a: 'unknown', b: 'healthy' }, { runId: '777' });
      expect(github.issues.get(1)?.state).toBe('closed');
    }));

  test('stays closed where a person closed the issue', () =>
    withGitHub(async (github) => {
      await check(github, { a: 'failing', b: 'healthy' });
      Object.assign(github.issues.get(1) ?? {}, { state: 'closed' });
      for (let times = 0; times < 4; times++)
        expect(await check(github, { a: 'failing', b: 'unknown' })).toMatchObject({ action: 'updated' });
      expect(github.issues.get(1)).toMatchObject({ state: 'closed', comments: [] });
    }));

  test('that was failing keeps the issue open, without a comment', () =>
    withGitHub(async (github) => {
      await check(github, { a: 'failing', b: 'healthy' });
      for (let times = 0; times < 4; times++) await unknown(github);
      expect(github.issues.get(1)).toMatchObject({ state: 'open', comments: [] });
    }));
});
