import pLimit from 'p-limit';
import {
  describeEvidence,
  type ImsConnection,
  neutralise,
  probe,
  type RetryNotice,
  secretsIn,
} from '../ims/index.ts';
import type { CredentialHealth, HealthFinding, HealthInformation, HealthVerdict } from '../report/index.ts';
import { checkCertificate } from './certificate.ts';
import { checkClientSecrets } from './console-check.ts';
import { checkExchange, shownClientId, subjectLine } from './exchange-check.ts';
import { finding, INFORMATION } from './findings.ts';
import { type Pace, pacing } from './pace.ts';
import { checkToken } from './token-checks.ts';
import type { HealthEntry, HealthInputs, HealthWorld } from './types.ts';

/** Credentials that are checked side by side. */
export const SIDE_BY_SIDE = 50;

/** What the check of all credentials showed. */
export type Checked = { credentials: CredentialHealth[]; information: HealthInformation[] };

/** Told of each retry, for the log. */
export type OnRetry = (entry: HealthEntry, notice: RetryNotice) => void;

type One = { health: CredentialHealth; notPermitted: boolean };

/**
 * Checks every credential, side by side with a bound. Each has its own deadlines, and whatever happens to one, the
 * others are checked.
 *
 * @param inputs entries and limits
 * @param world network and clock
 * @param mask hides a value in the log; called with each token before anything else is done with it
 * @param onRetry told of each retry
 * @returns the health of each credential, in the order of the entries, and what is said once
 */
export async function checkCredentials(
  inputs: HealthInputs,
  world: HealthWorld,
  mask: (secret: string) => void,
  onRetry: OnRetry,
): Promise<Checked> {
  const limit = pLimit(SIDE_BY_SIDE);
  const pace = pacing(world.clock, world.send);
  const checked = await Promise.all(
    inputs.entries.map((entry) =>
      limit(async (): Promise<One> => {
        try {
          return await checkOne(entry, inputs, world, pace(), mask, onRetry);
        } catch (error) {
          return stopped(entry, error);
        }
      }),
    ),
  );
  const notPermitted = checked.filter(({ notPermitted }) => notPermitted).map(({ health }) => health.name);
  return {
    credentials: withoutOthers(
      checked.map(({ health }) => health),
      inputs,
    ),
    information: (notPermitted.length === 0 ? [] : (['client-secrets-not-permitted'] as const)).map((id) => ({
      id,
      text: INFORMATION[id],
      credentials: notPermitted,
    })),
  };
}

async function checkOne(
  entry: HealthEntry,
  inputs: HealthInputs,
  { env }: HealthWorld,
  { clock, send }: Pace,
  mask: (secret: string) => void,
  onRetry: OnRetry,
): Promise<One> {
  const certificate = checkCertificate(entry, clock.now());
  const base = { name: entry.name, ...certificate.facts };
  const { credential } = entry;
  if (credential === undefined) return { health: health(base, certificate.findings), notPermitted: false };

  const { endpoint, policy } = entry;
  const connection: ImsConnection = {
    ...{ endpoint, policy, env, clock, send },
    onRetry: (notice) => onRetry(entry, notice),
  };
  const clientId = shownClientId(credential.clientId);
  const named = { ...base, imsHost: endpoint.host, ...(clientId === undefined ? {} : { clientId }) };
  const exchanged = await checkExchange(entry, credential, connection);
  const findings = [...certificate.findings, ...exchanged.findings];
  if (exchanged.token === undefined || exchanged.facts === undefined) {
    return { health: health(named, findings, exchanged.throttled), notPermitted: false };
  }

  const { token, scopes } = exchanged.token;
  mask(token);
  const secrets = [...credential.clientSecrets, token];
  const anyOrganization = { token, clientId: credential.clientId };
  const given = {
    ...anyOrganization,
    ...(credential.orgId === undefined ? {} : { orgId: credential.orgId }),
  };
  const [tokenFindings, listed, probed] = await Promise.all([
    checkToken(exchanged.organizationChecked === true ? anyOrganization : given, connection, secrets),
    checkClientSecrets(entry, { ...given, scopes }, connection, inputs.limits, secrets),
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
    const { status, durationMs } = probed;
    return { findings: [], facts: { probe: { host, status, durationMs } } };
  }
  const lines = [`Probed host: ${host}`, `Evidence: ${describeEvidence(probed.evidence, secrets)}`];
  const level = probed.cause === 'api-throttled' ? 'note' : 'error';
  return { findings: [finding(probed.cause, level, lines)], facts: {} };
}

// Throttled: nothing is known of the credential itself, so what the certificate says is not its verdict either.
function health(
  facts: Omit<CredentialHealth, 'verdict' | 'findings'>,
  findings: readonly HealthFinding[],
  throttled = false,
): CredentialHealth {
  const levels = ['error', 'warning', 'note'] as const;
  const worstFirst = [...findings].sort(
    (one, other) => levels.indexOf(one.level) - levels.indexOf(other.level),
  );
  return { ...facts, verdict: verdict(findings, throttled), findings: worstFirst };
}

function verdict(findings: readonly HealthFinding[], throttled: boolean): HealthVerdict {
  if (findings.some(({ level }) => level === 'error')) return 'failing';
  if (throttled) return 'unknown';
  return findings.some(({ level }) => level === 'warning') ? 'warning' : 'healthy';
}

function stopped(entry: HealthEntry, error: unknown): One {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : 'something that is not an error';
  const line = `Evidence: ${neutralise(what, entry.credential?.clientSecrets)}`;
  const findings = [finding('check-stopped', 'error', [subjectLine(entry), line])];
  return { health: health({ name: entry.name }, findings), notPermitted: false };
}

const LINE_MAX = 2_000;

// A text about one credential is without its own secrets. A host that got several could still repeat one in the answer
// to another; comparing every text with every secret as it comes would take minutes, so that is done once for all.
function withoutOthers(credentials: readonly CredentialHealth[], inputs: HealthInputs): CredentialHealth[] {
  const lines = credentials.flatMap(({ findings }) => findings.flatMap(({ particulars }) => particulars));
  const near = secretsIn(lines, inputs.secrets);
  return credentials.map((credential, index) => {
    const own = inputs.entries[index]?.credential?.clientSecrets ?? [];
    const others = near.filter((secret) => !own.includes(secret));
    if (others.length === 0) return credential;
    const hidden = (line: string): string => neutralise(line, others, LINE_MAX);
    const findings = credential.findings.map((one) => ({
      ...one,
      particulars: one.particulars.map(hidden),
    }));
    return { ...credential, findings };
  });
}
