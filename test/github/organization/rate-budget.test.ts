import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { budgetLine, costLine, listRepositories, type RateBudget } from '../../../src/github/index.ts';
import type { GitHubServer } from '../../github-server/index.ts';
import { budgetOf, connect, NOON, startFor, VirtualClock } from './support.ts';

const HOUR = 3_600_000;
const ROUTE = 'GET /orgs/{org}/repos';
let clock: VirtualClock;
beforeEach(() => {
  clock = new VirtualClock();
});

/** What GitHub says with a response; a `reset` in ms. */
const said = (
  remaining: number,
  more: { limit?: number; reset?: number; resource?: string } = {},
): object => ({
  'x-ratelimit-limit': String(more.limit ?? 5_000),
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-used': String((more.limit ?? 5_000) - remaining),
  'x-ratelimit-reset': String((more.reset ?? NOON + HOUR) / 1_000),
  'x-ratelimit-resource': more.resource ?? 'core',
});
async function send(budget: RateBudget, headers: object = {}): Promise<void> {
  expect(await budget.enter(ROUTE)).toBeUndefined();
  budget.leave(headers as Record<string, unknown>);
}

describe('the primary limit', () => {
  test('is waited for before it is reached', async () => {
    const { budget, events } = budgetOf(clock);
    await send(budget, said(201));
    await send(budget, said(200));
    expect(clock.slept).toEqual([]);
    await send(budget, said(4_999, { reset: NOON + 2 * HOUR }));
    expect(clock.time).toBe(NOON + HOUR + 1_000);
    expect(events).toEqual([
      {
        kind: 'pause',
        reason: 'reserve',
        ms: HOUR + 1_000,
        until: NOON + HOUR + 1_000,
        sent: 2,
        remaining: 200,
        limit: 5_000,
      },
    ]);
    expect(budget.count()).toEqual({
      sent: 3,
      byRoute: { [ROUTE]: 3 },
      refused: 0,
      pausedMs: HOUR + 1_000,
      limit: 5_000,
      remaining: 4_999,
      used: 1,
      resetAt: NOON + 2 * HOUR,
    });
  });

  test.each([
    [5_000, 200],
    [15_000, 200],
    [1_000, 50],
    [60, 3],
  ])('of %d requests has a reserve of %d', async (limit, reserve) => {
    const { budget } = budgetOf(clock);
    await send(budget, said(reserve + 1, { limit }));
    await send(budget, said(reserve, { limit }));
    expect(clock.slept).toEqual([]);
    await send(budget);
    expect(clock.slept).toEqual([HOUR + 1_000]);
  });

  test('counts what is on its way', async () => {
    const { budget } = budgetOf(clock, { reserve: 0 });
    await send(budget, said(2));
    await budget.enter(ROUTE);
    await budget.enter(ROUTE);
    expect(clock.slept).toEqual([]);
    await budget.enter(ROUTE);
    expect(clock.slept).toEqual([HOUR + 1_000]);
  });

  test('is the least that responses say which overtake each other', async () => {
    const { budget } = budgetOf(clock);
    await send(budget, said(300, { reset: NOON + HOUR + 1_000 }));
    await send(budget, said(302));
    expect(budget.count().remaining).toBe(300);
    await send(budget, said(4_990, { reset: NOON + 2 * HOUR }));
    await send(budget, said(299));
    expect(budget.count().remaining).toBe(4_990);
  });

  test.each([
    ['without headers, as on a server without limits', {}],
    ['of another resource', said(0, { resource: 'search' })],
    ['that is no number', { ...said(0), 'x-ratelimit-remaining': '-1' }],
    ['that is too long', { ...said(0), 'x-ratelimit-reset': '9'.repeat(400) }],
  ])('%s holds nothing back', async (_name, headers) => {
    const { budget } = budgetOf(clock);
    await send(budget, headers);
    await send(budget, headers);
    expect(clock.slept).toEqual([]);
  });

  test('that ends too late makes the request fail, and says so once', async () => {
    const { budget, events } = budgetOf(clock, { longestPauseMs: 60_000 });
    await send(budget, said(0));
    const refused = { kind: 'rate-limited', resetAt: NOON + HOUR + 1_000 };
    expect(await budget.enter(ROUTE)).toEqual(refused);
    expect(await budget.enter(ROUTE)).toEqual(refused);
    expect(events).toMatchObject([{ kind: 'give-up', reason: 'reserve', ms: HOUR + 1_000 }]);
    expect(budget.count()).toMatchObject({ sent: 1, pausedMs: 0 });
    clock.time = NOON + HOUR + 1_000;
    await send(budget);
  });

  test('is waited for once by all who wait', async () => {
    const { budget, events } = budgetOf(clock, { reserve: 100 });
    await send(budget, said(100));
    await Promise.all(Array.from({ length: 20 }, () => send(budget)));
    expect(events).toHaveLength(1);
    expect(budget.count()).toMatchObject({ sent: 21, pausedMs: HOUR + 1_000 });
  });
});

describe('a refusal', () => {
  const refuse = async (budget: RateBudget, more: object = {}): Promise<number> => {
    await budget.enter(ROUTE);
    const before = clock.time;
    budget.leave({}, { kind: 'rate-limited', status: 403, ...more });
    await budget.enter(ROUTE);
    budget.leave({}, { kind: 'unavailable', status: 502 });
    return clock.time - before;
  };

  test('is obeyed: what GitHub says, the reset, or a minute', async () => {
    const { budget, events } = budgetOf(clock);
    expect(await refuse(budget, { retryAfterMs: 7_000 })).toBe(7_000);
    expect(await refuse(budget, { retryAfterMs: 0 })).toBe(1_000);
    expect(await refuse(budget, { resetAt: clock.time + 5_000 })).toBe(6_000);
    expect(events.map(({ reason }) => reason)).toEqual(['refused', 'refused', 'refused']);
    expect(budget.count()).toMatchObject({ refused: 3, pausedMs: 14_000 });
  });

  test('without a time is waited for longer each time, until a request succeeds', async () => {
    const { budget } = budgetOf(clock);
    const minutes: number[] = [];
    for (let count = 0; count < 6; count++) minutes.push((await refuse(budget)) / 60_000);
    expect(minutes).toEqual([1, 2, 4, 8, 16, 16]);
    await send(budget);
    // The clock of this machine is fast: the reset is over, and GitHub refuses all the same.
    expect(await refuse(budget, { resetAt: clock.time })).toBe(60_000);
  });
});

test('no more requests are sent in a minute than GitHub takes', async () => {
  const { budget, events } = budgetOf(clock, { perMinute: 10 });
  for (let count = 0; count < 25; count++) {
    await send(budget);
    clock.time += 1_000;
  }
  // Ten at one second each, and a wait until the first is a minute old.
  expect(events.map(({ reason, until }) => [reason, until - NOON])).toEqual([
    ['per-minute', 60_000],
    ['per-minute', 120_000],
  ]);
});

describe('with a client', () => {
  let github: GitHubServer;
  beforeEach(async () => {
    github = await startFor(clock);
    for (let count = 0; count < 950; count++) github.organization.add();
  });
  afterEach(() => github.close());
  const list = (budget: RateBudget, retryAfterMs = 0): ReturnType<typeof listRepositories> =>
    listRepositories(connect(github, { gate: budget, retryAfterMs }), { organization: 'octo-org' });

  test('the limit of an hour is never exceeded, also where others use it', async () => {
    github.rate.limit = 8;
    const { budget, events } = budgetOf(clock, { reserve: 2 });
    github.before = () => {
      if (clock.time === NOON && github.requests.length === 3) github.rate.used += 2;
    };
    expect(await list(budget)).toMatchObject({ repositories: { length: 950 } });
    expect(github.rate.refused).toBe(0);
    expect(events).toMatchObject([{ reason: 'reserve', remaining: 2, sent: 4 }]);
    expect(budget.count()).toMatchObject({ sent: 10, refused: 0, used: 6 });
    expect(github.requests).toHaveLength(10);
  });

  test('an hour that is used up when it starts is waited for', async () => {
    github.rate.limit = 20;
    github.rate.used = 20;
    const { budget } = budgetOf(clock);
    expect((await list(budget)).cut).toBeUndefined();
    expect(budget.count()).toMatchObject({ sent: 11, refused: 1 });
  });

  test.each([true, false])('the secondary limit is waited for; it says how long: %s', async (says) => {
    github.rate.perMinute = 4;
    github.rate.saysRetryAfter = says;
    const { budget, events } = budgetOf(clock);
    expect(await list(budget)).toMatchObject({ repositories: { length: 950 } });
    expect(budget.count()).toMatchObject({ sent: 12, refused: 2 });
    expect(events.map(({ reason, ms }) => [reason, ms])).toEqual([
      ['refused', 60_000],
      ['refused', 60_000],
    ]);
  });

  test('a limit that does not end is told after three retries', async () => {
    github.order({ kind: 'secondary-limit', retryAfter: 5 }, {}, 4);
    const { budget } = budgetOf(clock);
    const { cut, repositories } = await list(budget);
    expect(repositories).toEqual([]);
    expect(cut).toMatchObject({ reason: 'failed', page: 1, failure: { kind: 'rate-limited', status: 429 } });
    expect(clock.slept).toEqual([5_000, 5_000, 5_000]);
  });

  test('a limit that ends too late cuts the list, and nothing more is sent', async () => {
    github.rate.limit = 8;
    const { budget } = budgetOf(clock, { reserve: 4, longestPauseMs: 60_000 });
    const { cut, repositories } = await list(budget);
    expect(repositories).toHaveLength(400);
    expect(cut).toMatchObject({ page: 5, failure: { kind: 'rate-limited', resetAt: NOON + HOUR + 1_000 } });
    expect(github.requests).toHaveLength(4);
  });

  test('what fails on its way is counted, and is no longer on its way', async () => {
    for (const kind of ['reset', 'server-error'] as const) github.order({ kind }, { path: /repos/ }, 2);
    github.rate.limit = 100;
    const { budget } = budgetOf(clock, { reserve: 99 });
    expect((await list(budget)).cut).toMatchObject({ failure: { kind: 'unreachable' } });
    expect(budget.count()).toMatchObject({ sent: 2 });
    expect(clock.slept).toEqual([]);
  });
});

describe('the log', () => {
  const event = { ms: 90_000, until: NOON + 90_000, sent: 1_234, remaining: 200, limit: 5_000 };
  test.each([
    [
      'reserve',
      '200 of 5,000 requests to GitHub are left until 12:01 UTC, which are kept as a reserve. Waiting 2 min, until 12:01 UTC.',
    ],
    [
      'per-minute',
      '1,234 requests to GitHub so far, too many in one minute. Waiting 2 min, until 12:01 UTC.',
    ],
    ['refused', 'GitHub accepts the next request at 12:01 UTC. Waiting 2 min, until 12:01 UTC.'],
  ] as const)('says why nothing happens: %s', (reason, line) => {
    expect(budgetLine({ kind: 'pause', reason, ...event })).toBe(line);
  });

  test('says what is given up, and survives a time that is none', () => {
    expect(budgetLine({ kind: 'give-up', reason: 'refused', ...event, until: 1e17, ms: 30_000 })).toBe(
      'GitHub accepts the next request at a time that is no date. That is 30 s from now, which is too long to wait.',
    );
  });

  test('says what the requests have cost', () => {
    const count = { sent: 31, byRoute: {}, refused: 0, pausedMs: 0 };
    expect(costLine(count, 1_500)).toBe('31 requests to GitHub (0.021 for each repository)');
    expect(costLine({ ...count, limit: 5_000, remaining: 4_200, refused: 2, pausedMs: 61_000 }, 10)).toBe(
      '31 requests to GitHub (3.1 for each repository), 4,200 of 5,000 left, 2 refused, 2 min of pauses',
    );
    expect(costLine({ ...count, sent: 1 }, 0)).toBe('1 request to GitHub');
  });
});
