import {
  type ConsoleIds,
  type ConsoleProblem,
  describeEvidence,
  type Evidence,
  type ImsConnection,
  listClientSecrets,
  lookUpConsoleIds,
  READ_SECRETS_SCOPE,
} from '../../ims/index.ts';
import { rotationProgress } from '../../rotation/index.ts';
import type { ClientSecretFacts, HealthEntry, HealthFinding, SecretLimits } from '../model.ts';
import { judgeClientSecrets } from './client-secrets.ts';
import { finding } from './findings.ts';

/** What the check of the client secrets found. */
export type ClientSecretsResult = {
  findings: HealthFinding[];
  /** Absent if the client secrets could not be read. */
  clientSecrets?: ClientSecretFacts[];
  /** True if the credential has no permission to read them: a remark in the report instead of a finding. */
  notPermitted: boolean;
  /** The ids as the Developer Console has them; absent if they were not looked up. */
  ids?: ConsoleIds | undefined;
};

/** An access token for the Developer Console API. */
export type ConsoleToken = {
  /** The access token, a secret. */
  token: string;
  clientId: string;
  scopes: readonly string[];
};

/**
 * Lists the client secrets of a credential (never their values), and checks their age and use.
 *
 * @param entry if it has no Developer Console ids, they are looked up
 * @param secrets values that must not appear in any text
 */
export async function checkClientSecrets(
  entry: HealthEntry,
  { token, clientId, scopes }: ConsoleToken,
  connection: ImsConnection,
  limits: SecretLimits,
  secrets: readonly string[],
): Promise<ClientSecretsResult> {
  // The API refuses every token without this scope, so no request is needed.
  if (!scopes.includes(READ_SECRETS_SCOPE)) return { findings: [], notPermitted: true };
  const problem = (id: ConsoleProblem, evidence: Evidence, lookedUp: boolean): ClientSecretsResult =>
    unread(id, evidence, lookedUp, secrets);
  const console = { ...connection, endpoint: entry.consoleEndpoint };

  let ids = entry.consoleIds;
  if (ids === undefined) {
    const found = await lookUpConsoleIds(clientId, token, console);
    if (!found.ok) return problem(found.problem.reason, found.problem.evidence, true);
    ids = found.value;
  }
  const isLookedUp = entry.consoleIds === undefined;
  const known = isLookedUp ? { ids } : {};
  const listed = await listClientSecrets(clientId, ids, token, console);
  if (!listed.ok) return { ...problem(listed.problem.reason, listed.problem.evidence, isLookedUp), ...known };
  const now = connection.clock.now();
  const { rotation: text } = entry;
  const rotation = text === undefined ? undefined : rotationProgress(text, clientId, listed.value, now);
  const findings = judgeClientSecrets(listed.value, limits, now, rotation);
  return { findings, clientSecrets: listed.value, notPermitted: false, ...known };
}

/**
 * Looks up the project of a credential, without which there is no address of its page. Nothing depends on the answer: the
 * ids stay as they are if there is none.
 *
 * @param ids those of the entry
 */
export async function withProject(
  ids: ConsoleIds,
  entry: HealthEntry,
  { token, clientId, scopes }: ConsoleToken,
  connection: ImsConnection,
): Promise<ConsoleIds> {
  if (ids.project !== undefined || !scopes.includes(READ_SECRETS_SCOPE)) return ids;
  const found = await lookUpConsoleIds(clientId, token, { ...connection, endpoint: entry.consoleEndpoint });
  return found.ok ? found.value : ids;
}

function unread(
  problem: ConsoleProblem,
  evidence: Evidence,
  lookedUp: boolean,
  secrets: readonly string[],
): ClientSecretsResult {
  const given = describeEvidence(evidence, secrets);
  const lines = given === '' ? [] : [`Evidence: ${given}`];
  switch (problem) {
    case 'not-permitted':
      return { findings: [], notPermitted: true };
    case 'not-found':
      // Adobe does not document whether a technical account may look up ids, so a failed lookup is not an error.
      return lookedUp
        ? { findings: [], notPermitted: true }
        : { findings: [finding('client-secrets-not-found', 'warning', lines)], notPermitted: false };
    case 'other-client':
      return {
        findings: [finding('console-ids-of-another-credential', 'warning', lines)],
        notPermitted: false,
      };
    case 'throttled':
    case 'unavailable':
      return { findings: [finding('client-secrets-unavailable', 'note', lines)], notPermitted: false };
  }
}
