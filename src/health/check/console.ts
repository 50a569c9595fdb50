import {
  type ConsoleProblem,
  describeEvidence,
  type Evidence,
  type ImsConnection,
  listClientSecrets,
  lookUpConsoleIds,
  READ_SECRETS_SCOPE,
} from '../../ims/index.ts';
import type { ClientSecretFacts, HealthEntry, HealthFinding, SecretLimits } from '../model.ts';
import { judgeClientSecrets } from './client-secrets.ts';
import { finding } from './findings.ts';

/** What the Developer Console showed. */
export type ConsoleChecked = {
  findings: HealthFinding[];
  clientSecrets?: ClientSecretFacts[];
  /** The credential may not read them; said once for all. */
  notPermitted: boolean;
};

/** A token to ask the Developer Console with. */
export type ConsoleToken = {
  /** The access token, a secret. */
  token: string;
  clientId: string;
  scopes: readonly string[];
};

/**
 * Reads the client secrets of a credential (never their values) and judges age and use.
 *
 * @param entry the entry, with its Developer Console ids where they are given; otherwise they are looked up
 * @param given the token
 * @param connection of this credential
 * @param limits in days
 * @param secrets every value that must stay out of every text
 * @returns the client secrets and findings, or that they may not be read
 */
export async function checkClientSecrets(
  entry: HealthEntry,
  { token, clientId, scopes }: ConsoleToken,
  connection: ImsConnection,
  limits: SecretLimits,
  secrets: readonly string[],
): Promise<ConsoleChecked> {
  // Without this scope the answer is known, and nobody is asked.
  if (!scopes.includes(READ_SECRETS_SCOPE)) return { findings: [], notPermitted: true };
  const problem = (id: ConsoleProblem, evidence: Evidence, lookedUp: boolean): ConsoleChecked =>
    unread(id, evidence, lookedUp, secrets);
  const console = { ...connection, endpoint: entry.consoleEndpoint };

  let ids = entry.consoleIds;
  if (ids === undefined) {
    const found = await lookUpConsoleIds(clientId, token, console);
    if (!found.ok) return problem(found.problem.reason, found.problem.evidence, true);
    ids = found.value;
  }
  const listed = await listClientSecrets(clientId, ids, token, console);
  if (!listed.ok)
    return problem(listed.problem.reason, listed.problem.evidence, entry.consoleIds === undefined);
  const findings = judgeClientSecrets(listed.value, limits, connection.clock.now());
  return { findings, clientSecrets: listed.value, notPermitted: false };
}

function unread(
  problem: ConsoleProblem,
  evidence: Evidence,
  lookedUp: boolean,
  secrets: readonly string[],
): ConsoleChecked {
  const given = describeEvidence(evidence, secrets);
  const lines = given === '' ? [] : [`Evidence: ${given}`];
  switch (problem) {
    case 'not-permitted':
      return { findings: [], notPermitted: true };
    case 'not-found':
      // Whether a technical account may look ids up is not documented: not to find any is no mistake of the person.
      return lookedUp
        ? { findings: [], notPermitted: true }
        : { findings: [finding('client-secrets-not-found', 'warning', lines)], notPermitted: false };
    case 'other-client':
      return {
        findings: [finding('console-ids-of-another-credential', 'warning', lines)],
        notPermitted: false,
      };
    default:
      return { findings: [finding('client-secrets-unavailable', 'note', lines)], notPermitted: false };
  }
}
