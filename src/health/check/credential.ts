import { credentialPage } from '../../adobe/links.ts';
import type { Environment } from '../../core/environment.ts';
import { sanitize } from '../../core/text.ts';
import {
  type ConsoleIds,
  hiddenUntilGranted,
  type ImsConnection,
  provenClientId,
  type RetryNotice,
} from '../../ims/index.ts';
import type { CredentialHealth, HealthEntry, HealthFinding, SecretLimits } from '../model.ts';
import { checkCertificate } from './certificate.ts';
import { checkClientSecrets, withProject } from './console.ts';
import { checkExchange, subjectLine } from './exchange.ts';
import { finding } from './findings.ts';
import type { Pace } from './pace.ts';
import { checkProbe } from './probe.ts';
import { checkToken } from './token.ts';
import { withVerdict } from './verdict.ts';

/** Callbacks during a check. */
export type Listener = {
  /** Hides a secret in the log; called with each token as soon as it is issued. */
  mask: (secret: string) => void;
  /** Hides the client id of a credential for which IMS granted no token; called after all checks. */
  maskUnproven: (clientId: string) => void;
  onRetry: (entry: HealthEntry, notice: RetryNotice) => void;
  /** Called before a pause because a host throttles, with its length in ms. */
  onPause: (entry: HealthEntry, host: string, waitMs: number) => void;
};

/** What the checks of all credentials share. */
export type CheckContext = { limits: SecretLimits; env: Environment; listener: Listener };

/** What the check of one credential found. */
export type CredentialResult = {
  health: CredentialHealth;
  /** True if the credential has no permission to read its client secrets. */
  notPermitted: boolean;
};

// The wait for client secrets is short, because their age does not decide whether the credential works.
const CONSOLE_PATIENCE_MS = 30_000;

/** Checks one credential. It never rejects; an unexpected error becomes a finding. */
export async function checkCredential(
  entry: HealthEntry,
  context: CheckContext,
  pace: Pace,
): Promise<CredentialResult> {
  try {
    return await check(entry, context, pace);
  } catch (error) {
    return stopped(entry, error);
  }
}

async function check(entry: HealthEntry, context: CheckContext, pace: Pace): Promise<CredentialResult> {
  const { findings, facts } = checkCertificate(entry, pace.clock.now());
  const base = { ...aboutEntry(entry), ...facts };
  if (entry.credential === undefined) return { health: withVerdict(base, findings), notPermitted: false };

  const { credential, endpoint, policy } = entry;
  const { limits, env, listener } = context;
  const connection: ImsConnection = {
    endpoint,
    policy,
    env,
    clock: pace.clock,
    send: pace.send,
    onRetry: (notice) => listener.onRetry(entry, notice),
  };
  const named = { ...base, imsHost: endpoint.host };
  const exchanged = await checkExchange(entry, credential, connection, pace, listener.mask);
  findings.push(...exchanged.findings);
  if (exchanged.issued === undefined) return { health: withVerdict(named, findings), notPermitted: false };

  const { token, scopes } = exchanged.issued.token;
  const secrets = [...credential.clientSecrets, ...exchanged.tokens];
  const { clientId, orgId } = credential;
  const granted = { ...named, clientId: provenClientId(clientId) };
  const issued = { token, clientId, orgId };
  const toConsole = { ...connection, send: pace.patient(CONSOLE_PATIENCE_MS) };
  const forConsole = { token, clientId, scopes };
  const toCheck = exchanged.organizationChecked === true ? { token, clientId } : issued;
  const [tokenFindings, listed, probed] = await Promise.all([
    checkToken(toCheck, entry, connection, secrets),
    checkClientSecrets(entry, forConsole, toConsole, limits, secrets),
    checkProbe(entry, issued, connection, secrets),
  ]);
  findings.push(...tokenFindings, ...probed.findings, ...listed.findings);
  const { clientSecrets, notPermitted } = listed;
  const given = entry.consoleIds;
  const ids =
    listed.ids ??
    (given && needsPage(findings) ? await withProject(given, entry, forConsole, toConsole) : given);
  return {
    health: withVerdict(
      {
        ...granted,
        ...pageOf(entry, ids),
        token: exchanged.issued.facts,
        clientSecrets,
        ...probed.facts,
      },
      findings,
    ),
    notPermitted,
  };
}

// What the entry says about the credential, for somebody who reads the report.
function aboutEntry(entry: HealthEntry): Omit<CredentialHealth, 'verdict' | 'findings'> {
  const { name, owner, project, secret } = entry;
  return { name, owner, project, secret, ...pageOf(entry, entry.consoleIds) };
}

// Another console than that of production has another address, which Adobe does not document.
function pageOf(
  { endpoint }: HealthEntry,
  ids: ConsoleIds | undefined,
): Pick<CredentialHealth, 'consoleUrl'> {
  return ids === undefined || endpoint.environment !== 'production'
    ? {}
    : { consoleUrl: credentialPage(ids) };
}

// One more request is only worth it if the report leads there. A console that does not answer is not asked again.
function needsPage(findings: readonly HealthFinding[]): boolean {
  return (
    findings.some(({ level, leadsTo }) => level !== 'note' && leadsTo?.includes('console') === true) &&
    !findings.some(({ id }) => id === 'client-secrets-unavailable')
  );
}

function stopped(entry: HealthEntry, error: unknown): CredentialResult {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : 'something that is not an error';
  const line = `Evidence: ${sanitize(what, entry.credential && hiddenUntilGranted(entry.credential))}`;
  const findings = [finding('check-stopped', 'error', [subjectLine(entry), line])];
  return { health: withVerdict(aboutEntry(entry), findings), notPermitted: false };
}
