import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Behaviour } from '../ims-server/index.ts';
import { LIMIT_S, outcome } from './outcome.ts';
import { DELETED, SECRET_2 } from './setup.ts';
import { act, type Open, type Row, type Trial } from './trial.ts';
import type { Way } from './ways.ts';

/** Seconds that a table tells apart. */
const MARKS_S = [5, 15, 30, 60, 90, LIMIT_S];

const tokenRequests = ({ ims }: Trial): number[] =>
  ims.requests.filter(({ path }) => path.startsWith('/ims/token/')).map(({ at }) => at);

/** IMS answers once in another way, then as always. */
async function once(openTrial: Open, behaviour: Behaviour): Promise<{ trial: Trial; result: string }> {
  const trial = await openTrial();
  trial.ims.script(behaviour);
  const step = await act(trial);
  const seconds = Math.round(step.durationMs / 10_000) * 10;
  const late = seconds >= 20 && !step.timedOut ? ` after ${seconds} s` : '';
  return { trial, result: `${outcome(trial, trial.way, step)}${late}` };
}

async function unavailable(_way: Way, openTrial: Open): Promise<string> {
  const { trial, result } = await once(openTrial, { kind: 'html', status: 503 });
  return tokenRequests(trial).length > 1 ? `tries again: ${result}` : result;
}

async function throttled(_way: Way, openTrial: Open): Promise<string> {
  const { trial, result } = await once(openTrial, { kind: 'throttle', retryAfter: 3 });
  const [first = 0, second] = tokenRequests(trial);
  if (second === undefined) return result;
  return second - first >= 2_900 ? `waits and tries again: ${result}` : `tries again too early: ${result}`;
}

async function silent(way: Way, openTrial: Open): Promise<string> {
  const trial = await openTrial();
  trial.ims.always({ kind: 'hang' });
  const step = await act(trial);
  if (step.timedOut) return outcome(trial, way, step);
  const within = MARKS_S.find((mark) => step.durationMs <= mark * 1_000) ?? LIMIT_S;
  return `ends within ${within} s, ${outcome(trial, way, step)}`;
}

async function withSecret(way: Way, openTrial: Open, secret: string): Promise<string> {
  const trial = await openTrial(secret);
  return outcome(trial, way, await act(trial, { secret }));
}

async function oldCode(way: Way, openTrial: Open): Promise<string> {
  const trial = await openTrial();
  const example = fileURLToPath(new URL('../../examples/legacy-app', import.meta.url));
  cpSync(example, trial.job.workspace, { recursive: true });
  return outcome(trial, way, await act(trial));
}

async function proxied(way: Way, openTrial: Open): Promise<string> {
  const trial = await openTrial(undefined, true);
  const step = await act(trial);
  const past = step.log.includes('no way to ims-na1.adobelogin.com');
  return past ? 'red: connects past the proxy' : outcome(trial, way, step);
}

export const FAILURE_ROWS: readonly Row[] = [
  {
    id: 'deleted',
    title: 'The client secret was deleted',
    short: true,
    measure: (way, openTrial) => withSecret(way, openTrial, DELETED),
  },
  {
    id: 'rotation',
    title: 'Two client secrets are given, and the first was deleted',
    short: true,
    measure: (way, openTrial) => withSecret(way, openTrial, [DELETED, SECRET_2].join(way.between)),
  },
  {
    id: 'line-break',
    title: 'The client secret is stored with a line break at its end',
    measure: (way, openTrial) => withSecret(way, openTrial, `${SECRET_2}\n`),
  },
  { id: 'unavailable', title: 'IMS answers 503 once', short: true, measure: unavailable },
  {
    id: 'throttled',
    title: 'IMS answers 429 with `Retry-After: 3` once',
    measure: throttled,
  },
  { id: 'silent', title: 'IMS never answers', short: true, measure: silent },
  { id: 'proxy', title: 'Adobe is reached through `HTTPS_PROXY` only', measure: proxied },
  {
    id: 'old-code',
    title: 'The checked-out code still depends on a JWT credential',
    measure: oldCode,
  },
];
