// Loaded into the process of the action (NODE_OPTIONS), so that it lives at another time: its clock is ahead by a fixed
// time, a pause is over at once and moves the clock, and the job began when the test says.
import { utimesSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname } from 'node:path';
import timers from 'node:timers/promises';

const { TEST_CLOCK_AHEAD_MS, TEST_JOB_STARTED_AT, GITHUB_EVENT_PATH } = process.env;
const realNow = Date.now;
let ahead = Number(TEST_CLOCK_AHEAD_MS);
Date.now = () => realNow() + ahead;

const realPause = timers.setTimeout;
timers.setTimeout = ((ms: number, value?: unknown) => {
  ahead += ms;
  return realPause(0, value);
}) as typeof timers.setTimeout;
syncBuiltinESMExports();

if (GITHUB_EVENT_PATH !== undefined && TEST_JOB_STARTED_AT !== undefined) {
  const at = Number(TEST_JOB_STARTED_AT) / 1_000;
  utimesSync(dirname(GITHUB_EVENT_PATH), at, at);
}
