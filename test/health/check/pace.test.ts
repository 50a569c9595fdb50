import { describe, expect, test } from 'vitest';
import { CONCURRENCY, pacing, THROTTLED_MAX_MS } from '../../../src/health/check/pace.ts';
import type { SendResult } from '../../../src/ims/index.ts';
import { answer, fakeConnection, lost } from '../../ims/support.ts';

const OK = answer(200, {});
const throttled = (retryAfter?: number): SendResult =>
  answer(429, {}, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });
const request = { url: 'https://ims-na1.adobelogin.com/ims/token/v3', timeoutMs: 1_000, env: {} };

function world(...outcomes: SendResult[]) {
  const fake = fakeConnection(outcomes);
  const { clock, send } = fake.connection;
  const pauses: [host: string, waitMs: number][] = [];
  const make = pacing(clock, send);
  return { ...fake, pauses, pace: () => make((host, waitMs) => pauses.push([host, waitMs])) };
}

describe('throttling', () => {
  test('is waited for as long as the server asks, and the deadline of the credential stands still', async () => {
    const { pace, sleeps, time } = world(throttled(30), OK);
    const { clock, send } = pace();
    const [before, started] = [clock.now(), time.now];
    expect(await send(request)).toEqual(OK);
    expect(sleeps).toEqual([30_000]);
    expect([clock.now() - before, time.now - started]).toEqual([0, 30_000]);
  });

  test('without a Retry-After is waited for in doubling pauses', async () => {
    const { pace, sleeps } = world(throttled(), throttled(), throttled(), OK);
    await pace().send(request);
    // Each is followed by the space that all requests to the host keep from then on.
    expect(sleeps.filter((ms) => ms >= 500)).toEqual([750, 1_500, 3_000]);
  });

  test('that would take too long ends at once, as throttled and not to be retried', async () => {
    const { pace, sleeps } = world(throttled(3_600));
    expect(await pace().send(request)).toEqual({
      ok: false,
      problem: { cause: 'throttled', evidence: { status: 429, retryAfterMs: 3_600_000 }, retryable: false },
    });
    expect(sleeps).toEqual([]);
  });

  test('that does not end is given up after five minutes', async () => {
    const { pace, time } = world(throttled(60));
    const started = time.now;
    expect(await pace().send(request)).toMatchObject({ problem: { cause: 'throttled' } });
    expect(time.now - started).toBeLessThanOrEqual(THROTTLED_MAX_MS);
    expect(time.now - started).toBeGreaterThan(THROTTLED_MAX_MS - 120_000);
  });

  test('spaces out the requests of all credentials to that host, less so with each answer that is none', async () => {
    const { pace, sleeps } = world(throttled(1), OK);
    await pace().send(request);
    const other = pace();
    sleeps.length = 0;
    for (let times = 0; times < 40; times++) await other.send(request);
    const spaces = sleeps.filter((ms) => ms > 0);
    expect(spaces.length).toBeGreaterThan(3);
    expect(Math.max(...spaces)).toBeLessThanOrEqual(50);
    expect(sleeps.length).toBeLessThan(40);
  });

  test('of one host leaves the others alone', async () => {
    const { pace, sleeps } = world(throttled(1), OK);
    await pace().send(request);
    sleeps.length = 0;
    await pace().send({ ...request, url: 'https://api.adobe.io/x' });
    await pace().send({ ...request, url: 'https://api.adobe.io/x' });
    expect(sleeps).toEqual([]);
  });
});

test('pauses of several requests of one credential at the same time count once', async () => {
  const pauses: (() => void)[] = [];
  let now = 0;
  const clock = {
    now: () => now,
    sleep: () => new Promise<void>((resolve) => pauses.push(resolve)),
    random: () => 0.5,
  };
  const answers = [throttled(10), throttled(10), OK, OK];
  const { clock: own, send } = pacing(clock, () => Promise.resolve(answers.shift() ?? OK))(() => undefined);
  const both = Promise.all([send(request), send({ ...request, url: 'https://api.adobe.io/x' })]);
  await Promise.resolve();
  await new Promise(setImmediate);
  expect(pauses).toHaveLength(2);
  now = 10_000;
  expect(own.now()).toBe(0);
  for (const resume of pauses.splice(0)) resume();
  await new Promise(setImmediate);
  now += 60;
  for (const resume of pauses.splice(0)) resume();
  await both;
  expect(own.now()).toBeLessThanOrEqual(60);
});

test('each pause is told before it begins, and what is sent again is counted', async () => {
  const { pace, pauses } = world(throttled(30), throttled(2), OK);
  const { counting, throttledMs } = pace();
  const { send, resent } = counting();
  await send(request);
  expect(pauses).toEqual([
    ['ims-na1.adobelogin.com', 30_000],
    ['ims-na1.adobelogin.com', 2_000],
  ]);
  expect([resent(), throttledMs() >= 32_000]).toEqual([2, true]);
});

test('what is only good to know is not waited for as long', async () => {
  const { pace, sleeps } = world(throttled(31));
  expect(await pace().patient(30_000)(request)).toMatchObject({ problem: { cause: 'throttled' } });
  expect(sleeps).toEqual([]);
});

test('a host that refuses everybody is soon not asked any more', async () => {
  const { pace, requests, time } = world(throttled(3_600));
  const started = time.now;
  for (let times = 0; times < 500; times++) {
    expect(await pace().send(request)).toMatchObject({ ok: false, problem: { cause: 'throttled' } });
  }
  expect(requests.length).toBe(20);
  expect(time.now - started).toBeLessThan(30_000);
});

describe('waiting for a turn', () => {
  const running = { now: 0, most: 0 };
  const slow = async (): Promise<SendResult> => {
    running.most = Math.max(running.most, ++running.now);
    await new Promise(setImmediate);
    running.now--;
    return OK;
  };

  test('bounds the requests of all credentials together', async () => {
    const make = pacing(fakeConnection([OK]).connection.clock, slow);
    await Promise.all(Array.from({ length: 200 }, () => make(() => undefined).send(request)));
    expect(running.most).toBe(CONCURRENCY);
  });

  test('is not held up by those that wait for the end of throttling', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const clock = { now: () => 0, sleep: () => gate, random: () => 0.5 };
    const make = pacing(clock, (sent) => Promise.resolve(sent.url.includes('/slow') ? throttled(10) : OK));
    const waiting = Array.from({ length: CONCURRENCY }, () =>
      make(() => undefined).send({ ...request, url: 'https://other.example/slow' }),
    );
    await new Promise(setImmediate);
    expect(await make(() => undefined).send(request)).toEqual(OK);
    release();
    void Promise.allSettled(waiting);
  });

  test('does not count for the deadline of a credential', async () => {
    let now = 0;
    const answers: (() => void)[] = [];
    const clock = { now: () => now, sleep: () => Promise.resolve(), random: () => 0.5 };
    const make = pacing(clock, () => new Promise((resolve) => answers.push(() => resolve(OK))));
    const first = Array.from({ length: CONCURRENCY }, () => make(() => undefined).send(request));
    const late = make(() => undefined);
    const waiting = late.send(request);
    await new Promise(setImmediate);
    now = 60_000;
    expect(late.clock.now()).toBe(0);
    for (const answerOne of answers.splice(0)) answerOne();
    await Promise.all(first);
    await new Promise(setImmediate);
    for (const answerOne of answers.splice(0)) answerOne();
    await waiting;
    expect(late.clock.now()).toBe(0);
  });
});

test('what is not throttling passes through, once', async () => {
  const { pace, requests } = world(lost());
  expect(await pace().send(request)).toEqual(lost());
  expect(requests).toHaveLength(1);
});
