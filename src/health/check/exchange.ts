import type { Result } from '../../core/result.ts';
import { sanitize } from '../../core/text.ts';
import {
  CAUSES,
  type Credential,
  decodeClaims,
  describeEvidence,
  exchange,
  type Failure,
  hiddenUntilGranted,
  type ImsConnection,
  type MintedToken,
  missingScopes,
} from '../../ims/index.ts';
import type { HealthEntry, HealthFinding, TokenFacts } from '../model.ts';
import { finding } from './findings.ts';
import type { Pace } from './pace.ts';
import { isUnanswered } from './unanswered.ts';

const LINE_MAX = 2_000;

/** The result of the token requests for one credential. */
export type ExchangeResult = {
  findings: HealthFinding[];
  /** The token of the first client secret that works, a secret; absent if none works. */
  issued?: { token: MintedToken; facts: TokenFacts };
  /** Every token that IMS issued, also for the other client secret; secrets. */
  tokens: string[];
  /** True if there is already a finding about the organization. */
  organizationChecked?: true;
};

/**
 * Requests a token with each client secret separately, so that a valid first one does not hide an invalid second one.
 *
 * @param mask called with each token as soon as it is issued
 */
export async function checkExchange(
  entry: HealthEntry,
  credential: Credential,
  connection: ImsConnection,
  pace: Pace,
  mask: (token: string) => void,
): Promise<ExchangeResult> {
  const attempts = await exchangeEach(credential, connection, pace, mask);
  const { orgId, ...anyOrganization } = credential;
  const refused = attempts.every(({ result }) => !result.ok && result.problem.cause === 'invalid-request');
  if (orgId === undefined || !refused) return judge(entry, credential, attempts);

  // Adobe documents no error for the `org_id` of another organization, so IMS may refuse it as an invalid request. If the
  // request succeeds without `org_id`, this is the cause.
  const again = judge(entry, anyOrganization, await exchangeEach(anyOrganization, connection, pace, mask));
  if (again.issued === undefined) return judge(entry, credential, attempts);
  const { organization } = again.issued.facts;
  const lines = [
    subjectLine(entry),
    'Adobe IMS refuses the token request with this `org-id`, and grants it without.',
    ...(organization === undefined ? [] : [`The token belongs to: ${organization}`]),
  ];
  return {
    ...again,
    findings: [finding('wrong-organization', 'error', lines), ...again.findings],
    organizationChecked: true,
  };
}

type Attempt = { result: Result<MintedToken, Failure>; durationMs: number };

function exchangeEach(
  credential: Credential,
  connection: ImsConnection,
  pace: Pace,
  mask: (token: string) => void,
): Promise<Attempt[]> {
  // The duration includes pauses because of throttling, but not the wait for a free slot.
  const now = (): number => pace.clock.now() + pace.throttledMs();
  return Promise.all(
    credential.clientSecrets.map(async (clientSecret) => {
      const { send, resent } = pace.counting();
      const startedAt = now();
      const result = await exchange(
        { ...credential, clientSecrets: [clientSecret] },
        { ...connection, send },
      );
      if (result.ok) mask(result.value.token);
      return { result: withAttempts(result, resent()), durationMs: now() - startedAt };
    }),
  );
}

function withAttempts(result: Result<MintedToken, Failure>, resent: number): Result<MintedToken, Failure> {
  if (result.ok) return { ok: true, value: { ...result.value, attempts: result.value.attempts + resent } };
  return { ok: false, problem: { ...result.problem, attempts: result.problem.attempts + resent } };
}

function judge(entry: HealthEntry, credential: Credential, attempts: readonly Attempt[]): ExchangeResult {
  const secrets = credential.clientSecrets;
  const worked = attempts.find(({ result }) => result.ok);
  const results = attempts.map(({ result }) => result);
  if (worked === undefined || !worked.result.ok) {
    return allFailed(entry, results, hiddenUntilGranted(credential));
  }
  const token = worked.result.value;
  const tokens = results.flatMap((result) => (result.ok ? [result.value.token] : []));
  const hidden = [...secrets, ...tokens];
  return {
    findings: [...otherSecret(entry, results, hidden), ...missing(credential, token, hidden)],
    issued: { token, facts: tokenFacts(token, worked.durationMs) },
    tokens,
  };
}

function allFailed(
  entry: HealthEntry,
  results: readonly Result<MintedToken, Failure>[],
  secrets: readonly string[],
): ExchangeResult {
  const failures = results.flatMap((result) => (result.ok ? [] : [result.problem]));
  // A client secret that got no answer may still work.
  const unanswered = new Set(
    failures.filter((failure) => isUnanswered(failure, entry)).map(({ cause }) => cause),
  );
  const level = unanswered.size > 0 ? 'warning' : 'error';
  const causes = new Map<Failure['cause'], string[]>();
  for (const [index, failure] of failures.entries()) {
    const which = failures.length === 1 ? undefined : index;
    causes.set(failure.cause, [
      ...(causes.get(failure.cause) ?? []),
      ...failureLines(failure, which, secrets),
    ]);
  }
  const findings = [...causes].map(([cause, lines]) =>
    finding(cause, unanswered.has(cause) ? 'note' : level, [subjectLine(entry), ...lines]),
  );
  return { findings, tokens: [] };
}

// Used if only one of two client secrets works.
function otherSecret(
  entry: HealthEntry,
  results: readonly Result<MintedToken, Failure>[],
  secrets: readonly string[],
): HealthFinding[] {
  const index = results.findIndex((result) => !result.ok);
  const other = results[index];
  if (other === undefined || other.ok) return [];
  const lines = [subjectLine(entry), ...failureLines(other.problem, index, secrets)];
  const { cause } = other.problem;
  if (isUnanswered(other.problem, entry)) return [finding('client-secret-not-checked', 'note', lines)];
  if (cause !== 'wrong-client-secret' && cause !== 'invalid-client') {
    return [finding('client-secret-not-checked', 'warning', lines)];
  }
  return [finding(index === 0 ? 'rotation-unfinished' : 'second-secret-refused', 'warning', lines)];
}

function missing(credential: Credential, token: MintedToken, hidden: readonly string[]): HealthFinding[] {
  const scopes = missingScopes(credential.scopes, token.scopes);
  return scopes.length === 0
    ? []
    : [
        finding('scopes-missing', 'warning', [
          sanitize(`Not granted: ${scopes.join(', ')}`, hidden, LINE_MAX),
        ]),
      ];
}

function tokenFacts(token: MintedToken, durationMs: number): TokenFacts {
  const { organization, technicalAccount } = decodeClaims(token.token) ?? {};
  return {
    durationMs,
    attempts: token.attempts,
    expiresIn: token.expiresIn,
    scopes: token.scopes,
    technicalAccount,
    organization: organization !== undefined && isOrganization(organization) ? organization : undefined,
  };
}

/** @returns true for an organization id such as `…@AdobeOrg` */
export function isOrganization(text: string): boolean {
  return /^[0-9A-Za-z]{1,64}@[0-9A-Za-z.]{1,64}$/.test(text);
}

/**
 * @returns the line of a finding that names the environment and the host; contains nothing from a server, and no client
 *   id, which may be a client secret in the wrong place until IMS grants a token for it
 */
export function subjectLine({ endpoint }: HealthEntry): string {
  return `Credential: ${endpoint.environment} (${endpoint.host})`;
}

function failureLines(failure: Failure, index: number | undefined, secrets: readonly string[]): string[] {
  const evidence = describeEvidence(failure.evidence, secrets);
  const which = index === undefined ? '' : `${index === 0 ? 'First' : 'Second'} client secret: `;
  return [
    ...(evidence === '' && which === ''
      ? []
      : [`${which}${which === '' ? 'Evidence: ' : ''}${evidence || CAUSES[failure.cause].summary}`]),
    ...(failure.attempts > 1 ? [`Attempts: ${failure.attempts}`] : []),
  ];
}
