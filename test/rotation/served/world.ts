import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/actions/rotate/run.ts';
import { type HttpClient, send as realSend } from '../../../src/ims/http/client.ts';
import { networkFailure } from '../../../src/ims/http/network-failure.ts';
import { FakeRunner } from '../../actions/token/support.ts';
import { APP_TOKEN, type SecretPlace, startGitHubServer } from '../../github-server/index.ts';
import { EXAMPLE_CLIENT, type ServedSecret, startImsServer } from '../../ims-server/index.ts';
import { DAY, ENDED, HOUR, MINUTE, START } from '../world.ts';
import { adobeBehaviour, type FaultPlan, githubBehaviour, type Sent, type ServedFault } from './faults.ts';
import { judgeOf } from './judge.ts';
import { type Timeouts, timedOut } from './timeouts.ts';

/*
 * One credential on the embedded Adobe and the embedded GitHub, and runs of the real rotate action in this process: its
 * inputs, its main flow, its ports, and its HTTP clients. Only the runner, the clock and the time-outs are of the test.
 */

const SECOND = 1_000;
const REPOSITORY = 'octo-org/app';
const NAME = 'IMS_CLIENT_SECRET';
const VARIABLE = `${NAME}_ROTATION`;
const PLACE = { repository: REPOSITORY, environment: 'production' };
const COPIES: readonly SecretPlace[] = [{ repository: REPOSITORY, dependabot: true }];
const COPIES_INPUT = '- kind: dependabot';
const SCOPES = ['openid', 'adobeio_api', 'read_client_secret', 'manage_client_secrets'];
const { clientId: CLIENT_ID } = EXAMPLE_CLIENT;
const [FIRST_SECRET] = EXAMPLE_CLIENT.clientSecrets;
/** How long a request without an answer takes. */
const TIMEOUT = 10 * SECOND;

type Kept = { value: string; updatedAt: number } | undefined;

/** All that there is before a run; plain data. */
export type ServedState = {
  now: number;
  secrets: readonly ServedSecret[];
  store: Kept;
  copies: readonly Kept[];
  variable: string | undefined;
};

export type ServedOptions = {
  /** Where it begins; not after a client secret was deleted. */
  state: ServedState;
  /** How late Adobe lists a use. */
  latencyMs?: number;
  /** How long a new client secret does not work yet. */
  propagationMs?: number;
  /** Inputs of the action in every run. */
  inputs?: Readonly<Record<string, string>>;
};

/** How a run ended. */
export type ServedRun = {
  runner: FakeRunner;
  /** The output `state`, or that the process ended. */
  state: string;
  failed: boolean;
  sent: readonly Sent[];
};

export type ServedWorld = {
  now: () => number;
  pass: (ms: number) => void;
  /** Starts a job and runs the action in it. @param queuedMs how long other steps of the job take before */
  run: (plan?: FaultPlan, queuedMs?: number) => Promise<ServedRun>;
  listed: () => readonly ServedSecret[];
  stored: () => Kept;
  copies: () => readonly Kept[];
  marker: () => string | undefined;
  state: () => ServedState;
  /** Somebody gets a token with a value, or does not. */
  use: (value: string) => Promise<boolean>;
  makeByHand: () => string | undefined;
  deleteByHand: (uuid: string) => void;
  storeByHand: (value: string) => void;
  storeCopiesByHand: (value: string) => void;
  /** Whether GitHub refuses to write the copies. */
  refuseCopies: (refused: boolean) => void;
  /** A person made the stored value useless: what follows from it is no fault of ours. */
  brokenByPerson: boolean;
  /** Broken invariants. */
  broken: string[];
  /** All that was printed, stored in the variable or sent anywhere, less the one field that a client secret is for. */
  seen: Set<string>;
  /** Every client secret that ever was. */
  values: Set<string>;
  close: () => Promise<void>;
};

/** @returns a credential with one client secret, stored */
export function servedState({ ageDays = 91, copies = true } = {}): ServedState {
  const createdAt = START - ageDays * DAY;
  const kept = { value: FIRST_SECRET, updatedAt: createdAt + MINUTE };
  return {
    now: START,
    secrets: [
      {
        uuid: '11ee0000000000000000000000000001',
        value: FIRST_SECRET,
        createdAt,
        usages: [{ grantType: 'client_credentials', lastUsedAt: START - 2 * HOUR }],
      },
    ],
    store: kept,
    copies: copies ? COPIES.map(() => kept) : [],
    variable: undefined,
  };
}

export async function servedWorld(options: ServedOptions, timeouts: Timeouts): Promise<ServedWorld> {
  const { state, latencyMs = 0, propagationMs = 0 } = options;
  let { now } = state;
  const ims = await startImsServer({
    tls: false,
    now: () => now,
    usageLatencyMs: latencyMs,
    propagationMs,
    clients: [
      {
        ...EXAMPLE_CLIENT,
        clientSecrets: state.secrets.map(({ value }) => value ?? ''),
        scopes: SCOPES,
        consoleOrgId: '4711',
        consoleCredentialId: '815',
        secretsInventory: state.secrets,
      },
    ],
  });
  const github = await startGitHubServer({ repository: REPOSITORY, now: () => now });
  const app = github.accounts.get(APP_TOKEN);
  if (app === undefined) throw new Error('There is no App.');
  const writable = { environments: 'write', secrets: 'write', dependabot_secrets: 'write' } as const;
  const refuseCopies = (refused: boolean): void => {
    const copies = refused ? ({ secrets: 'read', dependabot_secrets: 'read' } as const) : {};
    // The servers of a process share what an account is.
    github.accounts.set(APP_TOKEN, { ...app, permissions: { ...writable, ...copies } });
  };
  refuseCopies(false);
  const places = COPIES.slice(0, state.copies.length);
  github.secrets.place(PLACE);
  for (const [index, kept] of [state.store, ...state.copies].entries())
    if (kept !== undefined) github.secrets.add(places[index - 1] ?? PLACE, NAME, { ...kept });
  if (state.variable !== undefined) github.secrets.addVariable(PLACE, VARIABLE, state.variable);

  const folder = mkdtempSync(join(tmpdir(), 'rotation-'));
  const known = { ims: 0, github: 0 };
  // Runs whose process has ended: each still waits for an answer.
  const ended: Promise<void>[] = [];
  const gone = Promise.withResolvers<never>();
  gone.promise.catch(() => undefined);
  const world: ServedWorld = {
    now: () => now,
    pass: (ms) => {
      now += ms;
    },
    run: runOnce,
    listed: () => ims.developerConsole.secrets(CLIENT_ID),
    stored: () => keptIn(PLACE),
    copies: () => places.map(keptIn),
    marker: () => github.secrets.variable(PLACE, VARIABLE),
    state: () => ({
      now,
      secrets: world.listed(),
      store: world.stored(),
      copies: world.copies(),
      variable: world.marker(),
    }),
    use: async (value) => {
      const form = { grant_type: 'client_credentials', client_id: CLIENT_ID, client_secret: value };
      const url = `${ims.url}/ims/token/v3`;
      const got = await realSend({
        url,
        form: { ...form, scope: 'openid' },
        timeoutMs: TIMEOUT,
        env: {},
      });
      return got.ok && got.value.status === 200;
    },
    makeByHand: () => {
      if (world.listed().length > 1) return undefined;
      const { value } = ims.developerConsole.addSecret(CLIENT_ID);
      if (value !== undefined) world.values.add(value);
      return value;
    },
    deleteByHand: (uuid) => {
      ims.developerConsole.deleteSecret(CLIENT_ID, uuid);
      world.brokenByPerson = !storeWorks();
    },
    storeByHand: (value) => {
      github.secrets.add(PLACE, NAME, { value, updatedAt: now });
      world.brokenByPerson = !storeWorks();
    },
    storeCopiesByHand: (value) => {
      for (const place of places) github.secrets.add(place, NAME, { value, updatedAt: now });
    },
    refuseCopies,
    brokenByPerson: false,
    broken: [],
    seen: new Set(),
    values: new Set(state.secrets.flatMap(({ value }) => value ?? [])),
    close: async () => {
      rmSync(folder, { recursive: true });
      timeouts.halt(true);
      gone.reject(ENDED);
      await Promise.all([ims.close(), github.close()]);
      await Promise.allSettled(ended);
      timeouts.halt(false);
    },
  };

  // A copy, because the server changes what it keeps.
  function keptIn(place: SecretPlace): Kept {
    const kept = github.secrets.secret(place, NAME);
    return kept && { value: kept.value, updatedAt: kept.updatedAt };
  }

  function storeWorks(): boolean {
    return world.listed().some(({ value }) => value === world.stored()?.value);
  }

  async function runOnce(plan: FaultPlan = () => undefined, queuedMs = MINUTE): Promise<ServedRun> {
    const clientSecret = world.stored()?.value ?? '';
    utimesSync(folder, now / SECOND, now / SECOND);
    now += queuedMs;
    const runner = new FakeRunner({
      'client-id': CLIENT_ID,
      'client-secret': clientSecret,
      scopes: SCOPES.join(','),
      'console-org-id': '4711',
      'console-credential-id': '815',
      'github-environment': PLACE.environment,
      'secret-name': NAME,
      'github-token': APP_TOKEN,
      copies: places.length > 0 ? COPIES_INPUT : '',
      'ims-url': ims.url,
      'console-api-url': ims.url,
      timeout: '10',
      retries: '0',
      'max-age-days': '90',
      'overlap-days': '6',
      'idle-hours': '24',
      ...options.inputs,
    });
    Object.assign(runner.env, {
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
    });
    const sent: Sent[] = [];
    const end = Promise.withResolvers<'ended'>();
    const judge = judgeOf(world, ims, clientSecret, sent, runner);
    const asked = (to: Sent['to'], method: string, path: string): ServedFault | undefined => {
      judge();
      now += 200;
      const one = { index: sent.length, to, method, path };
      sent.push(one);
      return plan(one);
    };
    const endHere = (): void => end.resolve('ended');
    const late = (): void => {
      now += TIMEOUT;
      timeouts.expire();
    };
    github.before = ({ method, path }) => {
      const behaviour = githubBehaviour(asked('github', method, path), endHere, late);
      // A request that reads is repeated once where GitHub could not answer.
      const times = method === 'GET' && /reset|server-error/.test(behaviour?.kind ?? '') ? 2 : 1;
      if (behaviour !== undefined) github.order(behaviour, { path: new RegExp(`^${path}$`) }, times);
    };
    const send: HttpClient = async (request) => {
      const method = request.method ?? (request.form === undefined ? 'GET' : 'POST');
      const path = new URL(request.url).pathname;
      const fault = asked('adobe', method, path);
      const timeout = () => {
        now += TIMEOUT;
        return { ok: false as const, problem: networkFailure(timedOut(), undefined) };
      };
      switch (fault) {
        case undefined:
          return realSend(request);
        case 'timeout':
          return timeout();
        case 'timeout-after':
          await realSend(request);
          return timeout();
        case 'end-after':
          await realSend(request);
          break;
        case 'end-before':
          break;
        default:
          ims.scriptFor(`${method} ${path}`, adobeBehaviour(fault));
          return realSend(request);
      }
      endHere();
      return gone.promise;
    };
    const clock = {
      now: () => now,
      random: () => 0.5,
      sleep: async (ms: number) => {
        now += ms;
      },
    };
    const running = run(runner, { clock, send });
    const done = await Promise.race([running, end.promise]);
    if (done === 'ended') ended.push(running);
    judge();
    github.before = () => undefined;
    collect(runner);
    const failed = runner.values('fail').length > 0;
    const state = done === 'ended' ? 'ended' : (runner.named('output')['state'] ?? 'none');
    return { runner, state, failed, sent };
  }

  // What ended in the middle has printed as well.
  function collect(runner: FakeRunner): void {
    const see = (...texts: string[]): void => {
      for (const text of texts) for (const line of text.split('\n')) world.seen.add(timeless(line));
    };
    for (const { kind, name = '', value } of runner.calls) if (kind !== 'mask') see(name, value);
    see(world.marker() ?? '');
    for (const { method, url, headers, body } of github.requests.slice(known.github)) {
      const { authorization, ...others } = headers;
      see(`${method} ${url}`, JSON.stringify(others), body);
    }
    for (const { method, path, query, headers, body, fields } of ims.requests.slice(known.ims)) {
      const { authorization, ...others } = headers;
      const { client_secret, ...rest } = fields;
      const shown = path.startsWith('/ims/token/') ? JSON.stringify(rest) : body;
      see(`${method} ${path} ${JSON.stringify(query)}`, JSON.stringify(others), shown);
    }
    [known.github, known.ims] = [github.requests.length, ims.requests.length];
  }

  return world;
}

/** Most lines differ in their times and ports alone. */
function timeless(line: string): string {
  return line
    .replace(/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:[\d.]+)?Z?/g, 'TIME')
    .replace(/\b(127\.0\.0\.1|localhost):\d+/g, 'HOST')
    .replace(/"content-length":"\d+"/, '"content-length":""');
}
