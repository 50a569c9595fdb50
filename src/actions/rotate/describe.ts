import type { Message } from '../../core/message.ts';
import { DAY_MS } from '../../core/time.ts';
import { CAUSES, type Cause } from '../../ims/index.ts';
import type {
  FailedCopy,
  Observation,
  PortFailure,
  ProblemPlace,
  RotationProblem,
  StopReason,
} from '../../rotation/index.ts';
import {
  type ReportContext,
  type ShownMessage,
  secretText,
  targetText,
} from '../../rotation/report/index.ts';
import { ROTATION_PROBLEMS, ROTATION_WARNINGS, type RotationProblemId } from './problems.ts';

/** What a message about a rotation can name. */
export type Described = ReportContext & {
  /** Absent where the run failed before there was one. */
  observation?: Observation | undefined;
};

const MINUTE_MS = 60_000;
// A migrated credential always lists its old uses by JWT; only a recent one shows that the migration is not finished.
const JWT_RECENT_MS = 30 * DAY_MS;

/** @returns the message about why a run did not do its step, with the lines about this case */
export function describeProblem(problem: RotationProblem, about: Described): ShownMessage {
  switch (problem.problem) {
    case 'stop':
      return describeStop(problem.stop, about);
    case 'request':
      return describeRequest(problem, about);
    case 'not-kept':
      return shown(problem.at === 'check-after' ? 'rotate-listing' : 'rotate-not-kept');
    case 'other-run':
      return shown('rotate-other-run');
    case 'too-slow':
      return shown('rotate-too-slow');
    case 'unknown-uuid':
      return shown('rotate-answer-lost', ['Adobe made a client secret, and did not say which one it is.']);
    case 'refused-after-delete':
      return shown('rotate-refused-after-delete', [...problem.failure.details, storeAgain(about)]);
  }
}

/** @returns the warning about each copy that was not written */
export function describeCopies(failedCopies: readonly FailedCopy[]): ShownMessage | undefined {
  if (failedCopies.length === 0) return undefined;
  const details = failedCopies.map(
    ({ target, failure }) => `${targetText(target)}: ${copyReason(failure)}${inBrackets(failure.details)}`,
  );
  return { message: ROTATION_WARNINGS['rotate-copy-failed'], details };
}

/** @returns the warning about a rotation that takes too long, with the client secrets and their uses */
export function describeOverdue({ observation }: Described): ShownMessage {
  return { message: ROTATION_WARNINGS['rotate-overdue'], details: secretLines(observation) };
}

function describeStop(stop: StopReason, about: Described): ShownMessage {
  switch (stop.reason) {
    case 'not-stored':
      return shown('rotate-not-stored', [storeAgain(about)]);
    case 'foreign-marker': {
      const why = stop.because === 'unreadable' ? 'another content' : 'that of another client id';
      return shown('rotate-marker', [`The variable ${about.variableName} has ${why}.`]);
    }
    case 'clock':
      return shown('rotate-clock', [clockLine(stop.aheadMs)]);
    case 'unexpected-list':
      return shown('rotate-listing', [`Listed: ${stop.count}.`, ...secretLines(about.observation)]);
    case 'two-secrets':
      return shown('rotate-two-secrets', [TWO_SECRETS[stop.because], ...secretLines(about.observation)]);
  }
}

const TWO_SECRETS: Readonly<Record<Extract<StopReason, { reason: 'two-secrets' }>['because'], string>> = {
  'no-marker': 'There is no variable of this rotation yet.',
  'not-announced': 'The variable says that there is one: this rotation has made no second one.',
  'not-named': 'The variable names others.',
  'not-ours': 'The second one was not made when this rotation asked for one.',
  'stored-meanwhile': 'Somebody has written the secret in GitHub meanwhile.',
  used: 'The second one was never stored by this rotation, and somebody uses it.',
};

function describeRequest(
  { at, failure, marker }: Extract<RotationProblem, { problem: 'request' }>,
  about: Described,
): ShownMessage {
  const { reason, details, arrived } = failure;
  if (at === 'create' && arrived === 'maybe') return shown('rotate-answer-lost', details);
  if (at === 'prove') return shown('rotate-new-secret-refused', details);
  if (at === 'token') return describeToken(reason as Cause, details, marker !== undefined, about);
  const id = CONSOLE_PLACES.has(at) ? consoleId(at, reason, about.observation) : STORE_IDS[reason];
  return shown(id ?? 'rotate-github-refused', details);
}

function describeToken(
  cause: Cause,
  details: readonly string[],
  underWay: boolean,
  about: Described,
): ShownMessage {
  if (cause === 'scope-not-granted') return shown('rotate-scopes', details);
  if (cause !== 'wrong-client-secret' && cause !== 'invalid-client')
    return { message: CAUSES[cause], details };
  const remembered = underWay ? [`${about.variableName} says how far the rotation had come.`] : [];
  return shown('rotate-stored-secret-refused', [...details, ...remembered, storeAgain(about)]);
}

// The other requests are those to GitHub, but for the tokens.
const CONSOLE_PLACES = new Set<ProblemPlace>(['list', 'look-again', 'create', 'delete', 'check-after']);

const STORE_IDS: Readonly<Record<string, RotationProblemId>> = {
  'no-token': 'rotate-github-token',
  'bad-token': 'rotate-github-token',
  'no-permission': 'rotate-github-permission',
  'rate-limited': 'rotate-github-limit',
  'no-environment': 'rotate-environment-missing',
  'not-found': 'rotate-environment-missing',
  unavailable: 'rotate-github-no-answer',
  unreachable: 'rotate-github-no-answer',
  'not-github': 'rotate-github-no-answer',
};

function consoleId(at: string, reason: string, observation: Observation | undefined): RotationProblemId {
  const changes = at === 'create' || at === 'delete';
  switch (reason) {
    case 'no-management-api':
      return 'rotate-management-api';
    case 'not-permitted':
      if (!changes) return 'rotate-console-refused';
      return usedByJwt(observation) ? 'rotate-jwt-migration' : 'rotate-project-fixed';
    case 'not-found':
    case 'other-client':
      return 'rotate-console-ids';
    case 'limit':
      return 'rotate-listing';
    default:
      return 'rotate-console-unavailable';
  }
}

function usedByJwt(observation: Observation | undefined): boolean {
  const now = observation?.now ?? 0;
  const uses = (observation?.listed ?? []).flatMap((secret) => secret.uses);
  return uses.some(({ grantType, lastUsedAt }) => /jwt/i.test(grantType) && now - lastUsedAt < JWT_RECENT_MS);
}

function copyReason({ reason }: PortFailure): string {
  switch (reason) {
    case 'no-secret':
      return 'the organization has no such secret; create it once by hand, with who may see it';
    case 'hidden-repositories':
      return 'it is for selected repositories, some of which the token may not see, and they would lose it';
    case 'no-environment':
    case 'not-found':
      return 'there is no such place, or the token may not see it';
    case 'no-permission':
      return 'the token may not write it';
    case 'archived':
      return 'the repository is archived';
    case 'invalid-target':
      return 'there can be no such place';
    case 'rate-limited':
      return 'GitHub limits the requests';
    case 'no-token':
    case 'bad-token':
      return 'GitHub does not accept the token';
    case 'unavailable':
    case 'unreachable':
    case 'not-github':
      return 'GitHub could not be reached, or could not answer';
    default:
      return 'GitHub refused it';
  }
}

function inBrackets(details: readonly string[]): string {
  return details.length === 0 ? '.' : `. ${details.join('; ')}`;
}

function clockLine(aheadMs: number | undefined): string {
  if (aheadMs === undefined) return 'GitHub did not say what time it is.';
  const minutes = Math.round(Math.abs(aheadMs) / MINUTE_MS);
  return `This machine is ${minutes} minutes ${aheadMs > 0 ? 'ahead' : 'behind'}.`;
}

function secretLines(observation: Observation | undefined): string[] {
  if (observation === undefined) return [];
  const { listed, now } = observation;
  return listed.map((secret) => `Client secret ${secretText(secret, now)}.`);
}

function storeAgain({ store: { secretName, environment, repository } }: ReportContext): string {
  return `To store it: \`gh secret set ${secretName} --env ${quoted(environment)} --repo ${repository}\``;
}

// For a shell.
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function shown(id: RotationProblemId, details: readonly string[] = []): ShownMessage {
  const message: Message = ROTATION_PROBLEMS[id];
  return { message, details };
}
