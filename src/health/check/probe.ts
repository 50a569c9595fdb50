import { describeEvidence, type ImsConnection, probe } from '../../ims/index.ts';
import type { CredentialHealth, HealthEntry, HealthFinding } from '../model.ts';
import { finding } from './findings.ts';
import type { IssuedToken } from './token.ts';

/**
 * Sends one request with the token to the Adobe API that the entry names.
 *
 * @param secrets values that must not appear in any text
 */
export async function checkProbe(
  { probeUrl }: HealthEntry,
  given: IssuedToken,
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
  const { cause } = probed.problem;
  const evidence = describeEvidence(probed.problem.evidence, secrets);
  const lines = [`Probed host: ${host}`, ...(evidence === '' ? [] : [`Evidence: ${evidence}`])];
  const level = cause === 'api-throttled' ? 'note' : 'error';
  return { findings: [finding(cause, level, lines)], facts: {} };
}
