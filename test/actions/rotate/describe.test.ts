import { describe, expect, test } from 'vitest';
import {
  type Described,
  describeCopies,
  describeOverdue,
  describeProblem,
} from '../../../src/actions/rotate/describe.ts';
import {
  ROTATION_PROBLEMS,
  ROTATION_WARNINGS,
  type RotationProblemId,
} from '../../../src/actions/rotate/problems.ts';
import { DAY_MS } from '../../../src/core/time.ts';
import { CAUSES } from '../../../src/ims/index.ts';
import type { CopyTarget, PortFailure, ProblemPlace, RotationProblem } from '../../../src/rotation/index.ts';
import { CONTEXT, NOW, OLD, observation, STORED } from '../../rotation/report/support.ts';

const ABOUT: Described = { ...CONTEXT, observation: observation({}, 2) };
const failure = (reason: string, more: Partial<PortFailure> = {}): PortFailure => ({
  reason,
  arrived: 'no',
  details: ['Evidence: HTTP 403'],
  ...more,
});
const request = (at: ProblemPlace, reason: string, more: Partial<PortFailure> = {}): RotationProblem => ({
  problem: 'request',
  at,
  failure: failure(reason, more),
});
const STORE = 'To store it: `gh secret set IMS_CLIENT_SECRET --env production --repo octo-org/app`';

const CASES: [RotationProblem, RotationProblemId, string?][] = [
  [{ problem: 'stop', stop: { reason: 'not-stored' } }, 'rotate-not-stored', STORE],
  [
    { problem: 'stop', stop: { reason: 'foreign-marker', because: 'unreadable' } },
    'rotate-marker',
    'The variable IMS_CLIENT_SECRET_ROTATION has another content.',
  ],
  [
    { problem: 'stop', stop: { reason: 'foreign-marker', because: 'other-client' } },
    'rotate-marker',
    'The variable IMS_CLIENT_SECRET_ROTATION has that of another client id.',
  ],
  [
    { problem: 'stop', stop: { reason: 'clock', aheadMs: -20 * 60_000 } },
    'rotate-clock',
    'This machine is 20 minutes behind.',
  ],
  [
    { problem: 'stop', stop: { reason: 'clock', aheadMs: undefined } },
    'rotate-clock',
    'GitHub did not say what time it is.',
  ],
  [{ problem: 'stop', stop: { reason: 'unexpected-list', count: 3 } }, 'rotate-listing', 'Listed: 3.'],
  [{ problem: 'not-kept', at: 'store' }, 'rotate-not-kept'],
  [{ problem: 'not-kept', at: 'check-after' }, 'rotate-listing'],
  [{ problem: 'other-run', at: 'remember' }, 'rotate-other-run'],
  [{ problem: 'too-slow', at: 'create' }, 'rotate-too-slow'],
  [{ problem: 'unknown-uuid' }, 'rotate-answer-lost'],
  [{ problem: 'refused-after-delete', failure: failure('timeout') }, 'rotate-refused-after-delete', STORE],
  [request('token', 'wrong-client-secret'), 'rotate-stored-secret-refused', STORE],
  [request('token', 'invalid-client'), 'rotate-stored-secret-refused'],
  [request('token', 'scope-not-granted'), 'rotate-scopes'],
  [request('list', 'not-permitted'), 'rotate-console-refused'],
  [request('list', 'no-management-api'), 'rotate-management-api'],
  [request('list', 'not-found'), 'rotate-console-ids'],
  [request('list', 'other-client'), 'rotate-console-ids'],
  [request('list', 'throttled'), 'rotate-console-unavailable'],
  [request('list', 'unavailable'), 'rotate-console-unavailable'],
  [request('create', 'not-permitted'), 'rotate-project-fixed'],
  [request('delete', 'not-permitted'), 'rotate-project-fixed'],
  [request('create', 'no-management-api'), 'rotate-management-api'],
  [request('create', 'limit'), 'rotate-listing'],
  [request('create', 'unavailable', { arrived: 'maybe' }), 'rotate-answer-lost'],
  [request('create', 'throttled'), 'rotate-console-unavailable'],
  [request('delete', 'unavailable', { arrived: 'maybe' }), 'rotate-console-unavailable'],
  [request('prove', 'wrong-client-secret'), 'rotate-new-secret-refused'],
  [request('read-variable', 'no-token'), 'rotate-github-token'],
  [request('read-variable', 'bad-token'), 'rotate-github-token'],
  [request('read-variable', 'no-permission'), 'rotate-github-permission'],
  [request('read-variable', 'no-environment'), 'rotate-environment-missing'],
  [request('read-store', 'not-found'), 'rotate-environment-missing'],
  [request('read-store', 'rate-limited'), 'rotate-github-limit'],
  [request('store', 'unreachable', { arrived: 'maybe' }), 'rotate-github-no-answer'],
  [request('store', 'unavailable'), 'rotate-github-no-answer'],
  [request('store', 'not-github'), 'rotate-github-no-answer'],
  [request('store', 'invalid-target'), 'rotate-github-refused'],
  [request('remember', 'archived'), 'rotate-github-refused'],
  [request('remember', 'other'), 'rotate-github-refused'],
];

describe('the message about a rotation that stopped', () => {
  test.each(CASES)('%o: %s', (problem, id, line) => {
    const { message, details } = describeProblem(problem, ABOUT);
    expect(message).toBe(ROTATION_PROBLEMS[id]);
    if (line !== undefined) expect(details).toContain(line);
    if (problem.problem === 'request') expect(details).toContain('Evidence: HTTP 403');
  });

  test('has a case for each', () => {
    const told = new Set([...CASES.map(([, id]) => id), 'rotate-two-secrets', 'rotate-jwt-migration']);
    expect(Object.keys(ROTATION_PROBLEMS).filter((id) => !told.has(id as RotationProblemId))).toEqual([]);
  });

  test.each(['no-marker', 'not-announced', 'not-named', 'not-ours', 'stored-meanwhile', 'used'] as const)(
    'says both ages and uses of two client secrets: %s',
    (because) => {
      const { message, details } = describeProblem(
        { problem: 'stop', stop: { reason: 'two-secrets', because } },
        ABOUT,
      );
      expect(message).toBe(ROTATION_PROBLEMS['rotate-two-secrets']);
      expect(details[0]).toMatch(/^[A-Z].*\.$/);
      expect(details.slice(1)).toEqual([
        'Client secret made on 2026-01-27, 97 days old; last used on 2026-05-04 06:22 UTC by client_credentials.',
        'Client secret made on 2026-05-03, 1 day old; not used yet.',
      ]);
    },
  );

  test('is that of Adobe IMS where a token failed for another reason', () => {
    expect(describeProblem(request('token', 'dns'), ABOUT).message).toBe(CAUSES.dns);
  });

  test('names the variable where a rotation is under way', () => {
    const { details } = describeProblem(
      { problem: 'request', at: 'token', failure: failure('wrong-client-secret'), marker: STORED },
      ABOUT,
    );
    expect(details).toContain('IMS_CLIENT_SECRET_ROTATION says how far the rotation had come.');
  });

  test.each([
    [NOW - DAY_MS, 'rotate-jwt-migration'],
    [NOW - 31 * DAY_MS, 'rotate-project-fixed'],
  ] as const)('tells a migration from JWT by a use at %d: %s', (lastUsedAt, id) => {
    const listed = [{ uuid: OLD, createdAt: 1, uses: [{ grantType: 'jwt_exchange', lastUsedAt }] }];
    const about = { ...CONTEXT, observation: observation({ listed }) };
    expect(describeProblem(request('create', 'not-permitted'), about).message).toBe(ROTATION_PROBLEMS[id]);
  });

  test('quotes the name of an environment for a shell', () => {
    const about = { ...CONTEXT, store: { ...CONTEXT.store, environment: "it's live" } };
    const { details } = describeProblem({ problem: 'stop', stop: { reason: 'not-stored' } }, about);
    expect(details).toEqual([
      "To store it: `gh secret set IMS_CLIENT_SECRET --env 'it'\\''s live' --repo octo-org/app`",
    ]);
  });
});

describe('the warnings', () => {
  const target: CopyTarget = {
    kind: 'actions',
    secretName: 'X',
    place: { type: 'organization', organization: 'octo-org' },
  };

  test.each([
    'no-secret',
    'hidden-repositories',
    'no-environment',
    'not-found',
    'no-permission',
    'archived',
    'invalid-target',
    'rate-limited',
    'bad-token',
    'unavailable',
    'unreachable',
    'other',
  ])('say which copy is missing, and why: %s', (reason) => {
    const shown = describeCopies([{ target, failure: failure(reason) }]);
    expect(shown?.message).toBe(ROTATION_WARNINGS['rotate-copy-failed']);
    expect(shown?.details).toEqual([
      expect.stringMatching(/^secret X of the organization octo-org: [a-zA-Z].*\. Evidence: HTTP 403$/),
    ]);
  });

  test('say nothing where all are written, and both client secrets where it takes too long', () => {
    expect(describeCopies([])).toBeUndefined();
    expect(describeOverdue(ABOUT).details).toHaveLength(2);
    expect(describeOverdue(CONTEXT).details).toEqual([]);
  });
});
