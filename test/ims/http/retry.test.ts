import { describe, expect, test } from 'vitest';
import type { SendResult } from '../../../src/ims/http/client.ts';
import {
  isTransient,
  overallMs,
  retryAfterMs,
  WAIT_MAX_MS,
  withRetries,
} from '../../../src/ims/http/retry.ts';
import { answer, fakeConnection, granted, lost, NOW } from '../support.ts';

async function attempt(outcomes: SendResult[], policy = { timeoutMs: 10_000, retries: 3 }, random = 0.5) {
  const fake = fakeConnection(outcomes, policy);
  const timeouts: number[] = [];
  let sent = 0;
  const result = await withRetries(
    (timeoutMs) => {
      timeouts.push(timeoutMs);
      const outcome = outcomes[Math.min(sent++, outcomes.length - 1)];
      return Promise.resolve(outcome as SendResult);
    },
    policy,
    { ...fake.connection.clock, random: () => random },
    NOW,
    fake.connection.onRetry,
  );
  return { ...fake, result, timeouts, sent };
}

describe('what is retried', () => {
  test.each([408, 429, 500, 502, 503, 504])('%i is', async (status) => {
    expect(isTransient(status)).toBe(true);
    expect((await attempt([answer(status, ''), granted()])).result.attempts).toBe(2);
  });

  test.each([200, 301, 302, 400, 401, 403, 404])('%i is not', async (status) => {
    expect(isTransient(status)).toBe(false);
    expect((await attempt([answer(status, '')])).result.attempts).toBe(1);
  });

  test('a broken connection is; a certificate that is not trusted is not', async () => {
    expect((await attempt([lost(), granted()])).result.attempts).toBe(2);
    expect((await attempt([lost('tls', false)])).result.attempts).toBe(1);
  });

  test('no retries means one attempt and no pause', async () => {
    const { sent, sleeps } = await attempt([answer(503, '')], { timeoutMs: 1_000, retries: 0 });
    expect([sent, sleeps]).toEqual([1, []]);
  });
});

describe('the pauses', () => {
  test('double from one second, less a random part of up to a half', async () => {
    expect((await attempt([answer(503, '')], undefined, 0)).sleeps).toEqual([500, 1_000, 2_000]);
    expect((await attempt([answer(503, '')], undefined, 0.999_999)).sleeps.map(Math.round)).toEqual([
      1_000, 2_000, 4_000,
    ]);
  });

  test('there is none after the last attempt', async () => {
    const { sent, sleeps } = await attempt([answer(503, '')]);
    expect([sent, sleeps.length]).toEqual([4, 3]);
  });

  test('Retry-After is the least pause', async () => {
    expect((await attempt([answer(429, '', { 'retry-after': '7' }), granted()])).sleeps).toEqual([7_000]);
    expect((await attempt([answer(429, '', { 'retry-after': '0' }), granted()])).sleeps).toEqual([750]);
  });

  test('Retry-After is capped, and each notice tells why, how long and how many are left', async () => {
    const { sleeps, notices } = await attempt([answer(429, '', { 'retry-after': '3600' })]);
    expect(sleeps).toEqual([WAIT_MAX_MS, WAIT_MAX_MS]);
    expect(notices).toEqual([
      {
        cause: 'throttled',
        evidence: { status: 429, retryAfterMs: 3_600_000 },
        waitMs: WAIT_MAX_MS,
        left: 3,
      },
      {
        cause: 'throttled',
        evidence: { status: 429, retryAfterMs: 3_600_000 },
        waitMs: WAIT_MAX_MS,
        left: 2,
      },
    ]);
  });

  test('a pause that would end after the overall deadline is not begun', async () => {
    const { sent, time } = await attempt([answer(503, '', { 'retry-after': '19' })], {
      timeoutMs: 1_000,
      retries: 3,
    });
    expect(sent).toBe(2);
    expect(time.now - NOW).toBeLessThan(overallMs({ timeoutMs: 1_000, retries: 3 }));
  });

  test('an attempt gets no more time than is left of the overall deadline', async () => {
    const policy = { timeoutMs: 10_000, retries: 1 };
    const { timeouts } = await attempt([answer(503, '', { 'retry-after': '20' }), lost('timeout')], policy);
    expect(timeouts).toEqual([10_000, 10_000]);
    expect(
      (await attempt([answer(503, '', { 'retry-after': '18' })], { timeoutMs: 15_000, retries: 2 })).timeouts,
    ).toEqual([15_000, 15_000, 15_000]);
    const late = await attempt([answer(503, '', { 'retry-after': '9' })], { timeoutMs: 4_000, retries: 2 });
    expect(late.timeouts).toEqual([4_000, 4_000, 4_000]);
    const short = await attempt([answer(503, '', { 'retry-after': '5' })], { timeoutMs: 2_500, retries: 1 });
    expect(short.timeouts).toEqual([2_500, 2_500]);
  });

  test('by default everything together ends within one minute', () => {
    expect(overallMs({ timeoutMs: 10_000, retries: 3 })).toBe(60_000);
  });
});

describe('Retry-After', () => {
  test.each([
    ['0', 0],
    ['77', 77_000],
    [' 5 ', 5_000],
    ['Sat, 21 Nov 2026 12:00:30 GMT', 30_000],
    ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['Monday', undefined],
    ['', undefined],
    [undefined, undefined],
    ['99999999999', undefined],
  ])('%j means %s ms', (value, expected) => {
    expect(retryAfterMs(value, NOW)).toBe(expected);
  });
});
