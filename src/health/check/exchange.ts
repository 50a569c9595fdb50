import type { Result } from '../../core/result.ts';
import { sanitize } from '../../core/text.ts';
import {
  CAUSES,
  type Credential,
  credentialShape,
  decodeClaims,
  describeEvidence,
  exchange,
  type Failure,
  type ImsConnection,
  type MintedToken,
  missingScopes,
} from '../../ims/index.ts';
import type { HealthEntry, HealthFinding, TokenFacts } from '../model.ts';
import { finding } from './findings.ts';
import type { Pace } from './pace.ts';

const LINE_MAX = 2_000;

/** What the exchange of one entry showed. */
export type Exchanged = {
  findings: HealthFinding[];
  /** The token of the first client secret that works; a secret. */
  token?: MintedToken;
  facts?: TokenFacts;
  /** Every token that was given, also for the other client secret; secrets. */
  tokens: string[];
  /** There is already a finding on the organization. */
  organizationChecked?: true;
};

/** What the exchange needs besides a connection. */
export type ExchangeWorld = { pace: Pace; mask: (token: string) => void };

/**
 * Exchanges each client secret of a credential by itself, so that a dead second one does not hide behind the first.
 *
 * @param entry the entry
 * @param credential its credential; the client secrets are secrets
 * @param connection of this credential
 * @param world its pace, and what masks each token as it comes
 * @returns findings, and the token where there is one
 */
export async function checkExchange(
  entry: HealthEntry,
  credential: Credential,
  connection: ImsConnection,
  world: ExchangeWorld,
): Promise<Exchanged> {
  const tried = await exchangeEach(credential, connection, world);
  const { orgId, ...anyOrganization } = credential;
  const refused = tried.every(({ result }) => !result.ok && result.problem.cause === 'invalid-request');
  if (orgId === undefined || !refused) return judge(entry, credential, tried);

  // A credential of one organization is not documented to take another `org_id`: IMS may refuse it without a word on
  // the organization. If it works without, that was the reason.
  const again = judge(entry, anyOrganization, await exchangeEach(anyOrganization, connection, world));
  if (again.token === undefined) return judge(entry, credential, tried);
  const belongs = again.facts?.organization;
  const lines = [
    subjectLine(entry),
    'Adobe IMS refuses the token request with this `org-id`, and grants it without.',
    ...(belongs === undefined ? [] : [`The token belongs to: ${belongs}`]),
  ];
  return {
    ...again,
    findings: [finding('wrong-organization', 'error', lines), ...again.findings],
    organizationChecked: true,
  };
}

type Tried = { result: Result<MintedToken, Failure>; durationMs: number };

function exchangeEach(
  credential: Credential,
  connection: ImsConnection,
  { pace, mask }: ExchangeWorld,
): Promise<Tried[]> {
  // Waiting for a turn is no matter of IMS; waiting because IMS throttles is.
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

function judge(entry: HealthEntry, credential: Credential, tried: readonly Tried[]): Exchanged {
  const secrets = credential.clientSecrets;
  const worked = tried.find(({ result }) => result.ok);
  const results = tried.map(({ result }) => result);
  if (worked === undefined || !worked.result.ok) return failed(entry, results, secrets);
  const token = worked.result.value;
  const tokens = results.flatMap((result) => (result.ok ? [result.value.token] : []));
  const hidden = [...secrets, ...tokens];
  return {
    findings: [...otherSecret(entry, results, hidden), ...missing(credential, token, hidden)],
    token,
    facts: facts(token, worked.durationMs),
    tokens,
  };
}

function failed(
  entry: HealthEntry,
  results: readonly Result<MintedToken, Failure>[],
  secrets: readonly string[],
): Exchanged {
  const failures = results.flatMap((result) => (result.ok ? [] : [result.problem]));
  // The client secret that was throttled may be the one that works.
  const level = failures.some(({ cause }) => cause === 'throttled') ? 'warning' : 'error';
  const causes = new Map<Failure['cause'], string[]>();
  for (const [index, failure] of failures.entries()) {
    const which = failures.length === 1 ? undefined : index;
    causes.set(failure.cause, [
      ...(causes.get(failure.cause) ?? []),
      ...failureLines(failure, which, secrets),
    ]);
  }
  const findings = [...causes].map(([cause, lines]) =>
    finding(cause, cause === 'throttled' ? 'note' : level, [subjectLine(entry), ...lines]),
  );
  return { findings, tokens: [] };
}

// With two client secrets of which one works.
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
  if (cause === 'throttled') return [finding('client-secret-not-checked', 'note', lines)];
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

function facts(token: MintedToken, durationMs: number): TokenFacts {
  const { organization, technicalAccount } = decodeClaims(token.token) ?? {};
  return {
    durationMs,
    attempts: token.attempts,
    expiresIn: token.expiresIn,
    scopes: token.scopes,
    ...(technicalAccount === undefined ? {} : { technicalAccount }),
    ...(organization !== undefined && isOrganization(organization) ? { organization } : {}),
  };
}

/**
 * Tells whether a text can be the id of an IMS organization.
 *
 * @param text from a token or an answer
 * @returns true for `…@AdobeOrg` and the like
 */
export function isOrganization(text: string): boolean {
  return /^[0-9A-Za-z]{1,64}@[0-9A-Za-z.]{1,64}$/.test(text);
}

/**
 * Names the credential and the host in a finding.
 *
 * @param entry the entry
 * @returns one line
 */
export function subjectLine({ credential, endpoint }: HealthEntry): string {
  const client = shownClientId(credential?.clientId);
  return `Credential: ${client === undefined ? '' : `client id ${client}, `}${endpoint.environment} (${endpoint.host})`;
}

/**
 * A client id, if it may be shown. What does not look like one may be anything that was pasted.
 *
 * @param clientId of an entry
 * @returns the id, or undefined
 */
export function shownClientId(clientId: string | undefined): string | undefined {
  return clientId !== undefined && credentialShape(clientId) === 'client-id' ? clientId : undefined;
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
