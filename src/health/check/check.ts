import { sanitize } from '../../core/text.ts';
import { describeEvidence, type ImsConnection, probe, type RetryNotice } from '../../ims/index.ts';
import type {
  CredentialHealth,
  HealthEntry,
  HealthFinding,
  HealthInformation,
  HealthInputs,
  HealthVerdict,
  HealthWorld,
} from '../model.ts';
import { checkCertificate } from './certificate.ts';
import { checkClientSecrets } from './console.ts';
import { checkExchange, shownClientId, subjectLine } from './exchange.ts';
import { finding, INFORMATION, UNANSWERED } from './findings.ts';
import { hideSecrets } from './hide-secrets.ts';
import { type Pace, pacing } from './pace.ts';
import { checkToken } from './token.ts';

/** What the check of all credentials showed. */
export type Checked = { credentials: CredentialHealth[]; information: HealthInformation[] };

/** What a check tells while it goes on. */
export type Listener = {
  /** Hides a value in the log; called with each token as soon as it came. */
  mask: (secret: string) => void;
  onRetry: (entry: HealthEntry, notice: RetryNotice) => void;
  /** Told before a pause because a host throttles; its length in ms. */
  onPause: (entry: HealthEntry, host: string, waitMs: number) => void;
};

// What is only good to know does not hold a credential back for long.
const CONSOLE_PATIENCE_MS = 30_000;

type One = { health: CredentialHealth; notPermitted: boolean };
type Known = { inputs: HealthInputs; env: HealthWorld['env']; tokens: string[]; listener: Listener };

/**
 * Checks every credential, side by side with a bound. Each has its own deadlines, and whatever happens to one, the
 * others are checked.
 *
 * @param inputs entries and limits
 * @param world network and clock
 * @param listener told of tokens, retries and pauses
 * @returns the health of each credential, in the order of the entries, and what is said once; without secrets
 */
export async function checkCredentials(
  inputs: HealthInputs,
  world: HealthWorld,
  listener: Listener,
): Promise<Checked> {
  const tokens: string[] = [];
  const pace = pacing(world.clock, world.send);
  const known: Known = { inputs, env: world.env, tokens, listener };
  const checked = await Promise.all(
    inputs.entries.map(async (entry): Promise<One> => {
      try {
        return await checkOne(
          entry,
          known,
          pace((host, waitMs) => listener.onPause(entry, host, waitMs)),
        );
      } catch (error) {
        return stopped(entry, error);
      }
    }),
  );
  const notPermitted = checked.filter((one) => one.notPermitted).map(({ health }) => health.name);
  return {
    credentials: hideSecrets(
      checked.map(({ health }) => health),
      [...inputs.secrets, ...tokens],
    ),
    information: (notPermitted.length === 0 ? [] : (['client-secrets-not-permitted'] as const)).map((id) => ({
      id,
      text: INFORMATION[id],
      credentials: notPermitted,
    })),
  };
}

async function checkOne(entry: HealthEntry, known: Known, pace: Pace): Promise<One> {
  const certificate = checkCertificate(entry, pace.clock.now());
  const base = { name: entry.name, ...certificate.facts };
  const { credential } = entry;
  if (credential === undefined) return { health: health(base, certificate.findings), notPermitted: false };

  const { endpoint, policy } = entry;
  const { inputs, env, listener } = known;
  const connection: ImsConnection = {
    ...{ endpoint, policy, env, clock: pace.clock, send: pace.send },
    onRetry: (notice) => listener.onRetry(entry, notice),
  };
  const clientId = shownClientId(credential.clientId);
  const named = { ...base, imsHost: endpoint.host, ...(clientId === undefined ? {} : { clientId }) };
  const mask = (token: string): void => {
    listener.mask(token);
    known.tokens.push(token);
  };
  const exchanged = await checkExchange(entry, credential, connection, { pace, mask });
  const findings = [...certificate.findings, ...exchanged.findings];
  if (exchanged.token === undefined || exchanged.facts === undefined) {
    return { health: health(named, findings), notPermitted: false };
  }

  const { token, scopes } = exchanged.token;
  const secrets = [...credential.clientSecrets, ...exchanged.tokens];
  const anyOrganization = { token, clientId: credential.clientId };
  const given = {
    ...anyOrganization,
    ...(credential.orgId === undefined ? {} : { orgId: credential.orgId }),
  };
  const hurried = { ...connection, send: pace.patient(CONSOLE_PATIENCE_MS) };
  const [tokenFindings, listed, probed] = await Promise.all([
    checkToken(exchanged.organizationChecked === true ? anyOrganization : given, connection, secrets),
    checkClientSecrets(entry, { ...given, scopes }, hurried, inputs.limits, secrets),
    checkProbe(entry, given, connection, secrets),
  ]);
  return {
    health: health(
      {
        ...named,
        token: exchanged.facts,
        ...(listed.clientSecrets === undefined ? {} : { clientSecrets: listed.clientSecrets }),
        ...probed.facts,
      },
      [...findings, ...tokenFindings, ...probed.findings, ...listed.findings],
    ),
    notPermitted: listed.notPermitted,
  };
}

async function checkProbe(
  { probeUrl }: HealthEntry,
  given: { token: string; clientId: string; orgId?: string },
  connection: ImsConnection,
  secrets: readonly string[],
): Promise<{ findings: HealthFinding[]; facts: Pick<CredentialHealth, 'probe'> }> {
  if (probeUrl === undefined) return { findings: [], facts: {} };
  const { host } = new URL(probeUrl);
  const probed = await probe({ url: probeUrl, ...given }, connection);
  if (probed.ok) {
    const { status, durationMs } = probed.value;
    return { findings: [], facts: { probe: { host, status, durationMs } } };
  }
  const evidence = describeEvidence(probed.problem.evidence, secrets);
  const lines = [`Probed host: ${host}`, ...(evidence === '' ? [] : [`Evidence: ${evidence}`])];
  const { cause } = probed.problem;
  const level = cause === 'api-throttled' ? 'note' : 'error';
  return { findings: [finding(cause, level, lines)], facts: {} };
}

function health(
  facts: Omit<CredentialHealth, 'verdict' | 'findings'>,
  findings: readonly HealthFinding[],
): CredentialHealth {
  const verdict = verdictOf(findings);
  const levels = ['error', 'warning', 'note'];
  // What made the verdict comes first.
  const rank = (one: HealthFinding): number =>
    verdict === 'unknown' && isUnanswered(one) ? -1 : levels.indexOf(one.level);
  return { ...facts, verdict, findings: [...findings].sort((one, other) => rank(one) - rank(other)) };
}

// A question that got no answer may hide what was found the time before: until there is one, that stands.
function verdictOf(findings: readonly HealthFinding[]): HealthVerdict {
  if (findings.some(({ level }) => level === 'error')) return 'failing';
  if (findings.some(isUnanswered)) return 'unknown';
  return findings.some(({ level }) => level === 'warning') ? 'warning' : 'healthy';
}

function isUnanswered({ id, level }: HealthFinding): boolean {
  return level === 'note' && UNANSWERED.has(id);
}

function stopped(entry: HealthEntry, error: unknown): One {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : 'something that is not an error';
  const line = `Evidence: ${sanitize(what, entry.credential?.clientSecrets)}`;
  const findings = [finding('check-stopped', 'error', [subjectLine(entry), line])];
  return { health: health({ name: entry.name }, findings), notPermitted: false };
}
