import { amount, listOf } from '../../core/words.ts';
import {
  countVerdicts,
  type HealthEntry,
  type HealthInputs,
  type HealthReport,
  shownName,
} from '../../health/index.ts';
import {
  describeBriefly,
  hiddenUntilGranted,
  overallMs,
  type RetryNotice,
  seconds,
} from '../../ims/index.ts';

/** @returns the line before the check: the number of credentials, and the hosts that receive secrets and tokens */
export function announcement({ entries }: HealthInputs): string {
  const secretsTo = new Set<string>();
  const tokensTo = new Set<string>();
  for (const { credential, endpoint, consoleEndpoint, probeUrl } of entries) {
    if (credential === undefined) continue;
    secretsTo.add(endpoint.host);
    tokensTo.add(consoleEndpoint.host);
    if (probeUrl !== undefined) tokensTo.add(new URL(probeUrl).host);
  }
  const hosts = (names: Set<string>): string => [...names].sort().join(', ');
  const where =
    secretsTo.size === 0
      ? ''
      : ` Client secrets go to ${hosts(secretsTo)}; access tokens also to ${hosts(tokensTo)}.`;
  return `Checking ${amount(entries.length, 'credential')}.${where}`;
}

/** @returns the line before a retry, without secrets */
export function retryLine(
  { name, policy, credential }: HealthEntry,
  { cause, evidence, waitMs, left }: RetryNotice,
): string {
  const why = describeBriefly(
    cause,
    evidence,
    credential === undefined ? [] : hiddenUntilGranted(credential),
  );
  return `${name}: ${why} Trying again in ${seconds(waitMs)}; ${amount(left, 'retry', 'retries')} left, ${seconds(overallMs(policy))} in all.`;
}

/** @returns the line before a pause of `waitMs` ms because a host throttles */
export function pauseLine({ name }: HealthEntry, host: string, waitMs: number): string {
  return `${name}: ${host} throttles. Waiting for ${seconds(waitMs)}.`;
}

const NAMES_MAX = 5;

/** @returns the message that fails the step: which credentials, how many, and where to read what to do */
export function failureMessage(report: HealthReport): string {
  const { credentials, failOn, issueUrl } = report;
  const { failing } = countVerdicts(report);
  const [verdict, what] =
    failing > 0 ? (['failing', 'failing'] as const) : (['warning', 'with a warning'] as const);
  const names = credentials
    .filter((credential) => credential.verdict === verdict)
    .map(({ name }) => shownName(name));
  const count = `${names.length} of ${amount(credentials.length, 'Adobe credential')}`;
  const where = issueUrl === undefined ? 'the annotations and' : `the annotations, ${issueUrl} and`;
  return `${listOf(names, NAMES_MAX)}: ${count} ${what} (\`fail-on\` is \`${failOn}\`).\nNext: ${where} the job summary say for each credential what to do.`;
}
