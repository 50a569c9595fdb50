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
  type Result,
} from '../ims/index.ts';
import type { HealthFinding, TokenFacts } from '../report/index.ts';
import { finding } from './findings.ts';
import type { HealthEntry } from './types.ts';

/** What the exchange of one entry showed. */
export type Exchanged = {
  findings: HealthFinding[];
  /** The token of the first client secret that works; a secret. */
  token?: MintedToken;
  facts?: TokenFacts;
  /** IMS throttled it, so nothing is known. */
  throttled: boolean;
  /** There is already a finding on the organization. */
  organizationChecked?: true;
};

/**
 * Exchanges each client secret of a credential by itself, so that a dead second one does not hide behind the first.
 *
 * @param entry the entry
 * @param credential its credential; the client secrets are secrets
 * @param connection of this credential
 * @returns findings, and the token where there is one
 */
export async function checkExchange(
  entry: HealthEntry,
  credential: Credential,
  connection: ImsConnection,
): Promise<Exchanged> {
  const tried = await exchangeEach(credential, connection);
  const { orgId, ...anyOrganization } = credential;
  const refused = tried.every(({ result }) => !result.ok && result.failure.cause === 'invalid-request');
  if (orgId === undefined || !refused) return judge(entry, credential, tried);

  // A credential of one organization is not documented to take another `org_id`: IMS may refuse it without a word on
  // the organization. If it works without, that was the reason.
  const again = judge(entry, anyOrganization, await exchangeEach(anyOrganization, connection));
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

type Tried = { result: Result<MintedToken>; durationMs: number };

function exchangeEach(credential: Credential, connection: ImsConnection): Promise<Tried[]> {
  return Promise.all(
    credential.clientSecrets.map(async (clientSecret) => {
      const startedAt = connection.clock.now();
      const result = await exchange({ ...credential, clientSecrets: [clientSecret] }, connection);
      return { result, durationMs: connection.clock.now() - startedAt };
    }),
  );
}

function judge(entry: HealthEntry, credential: Credential, tried: readonly Tried[]): Exchanged {
  const secrets = credential.clientSecrets;
  const worked = tried.find(({ result }) => result.ok);
  const results = tried.map(({ result }) => result);
  if (worked === undefined || !worked.result.ok) return failed(entry, results, secrets);
  const token = worked.result.value;
  return {
    findings: [...otherSecret(entry, results, secrets), ...missing(credential, token)],
    token,
    facts: facts(token, worked.durationMs),
    throttled: false,
  };
}

function failed(
  entry: HealthEntry,
  results: readonly Result<MintedToken>[],
  secrets: readonly string[],
): Exchanged {
  const failures = results.flatMap((result) => (result.ok ? [] : [result.failure]));
  // What was refused is certain; what got no answer may be anything.
  const throttled = failures.every(({ cause }) => cause === 'throttled');
  const causes = new Map<Failure['cause'], string[]>();
  for (const [index, failure] of failures.entries()) {
    const which = failures.length === 1 ? undefined : index;
    causes.set(failure.cause, [
      ...(causes.get(failure.cause) ?? []),
      ...failureLines(failure, which, secrets),
    ]);
  }
  const findings = [...causes].map(([cause, lines]) =>
    finding(cause, cause === 'throttled' ? 'note' : 'error', [subjectLine(entry), ...lines]),
  );
  return { findings, throttled };
}

// With two client secrets of which one works.
function otherSecret(
  entry: HealthEntry,
  results: readonly Result<MintedToken>[],
  secrets: readonly string[],
): HealthFinding[] {
  const index = results.findIndex((result) => !result.ok);
  const other = results[index];
  if (other === undefined || other.ok) return [];
  const lines = [subjectLine(entry), ...failureLines(other.failure, index, secrets)];
  const { cause } = other.failure;
  if (cause === 'throttled') return [finding('client-secret-not-checked', 'note', lines)];
  if (cause !== 'wrong-client-secret' && cause !== 'invalid-client') {
    return [finding('client-secret-not-checked', 'warning', lines)];
  }
  return [finding(index === 0 ? 'rotation-unfinished' : 'second-secret-refused', 'warning', lines)];
}

function missing(credential: Credential, token: MintedToken): HealthFinding[] {
  const scopes = missingScopes(credential.scopes, token.scopes);
  return scopes.length === 0
    ? []
    : [finding('scopes-missing', 'warning', [`Not granted: ${scopes.join(', ')}`])];
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
