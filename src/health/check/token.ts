import { sanitize } from '../../core/text.ts';
import {
  decodeClaims,
  describeBriefly,
  type Failure,
  type ImsConnection,
  organizations,
  validateToken,
} from '../../ims/index.ts';
import type { HealthEntry, HealthFinding } from '../model.ts';
import { isOrganization } from './exchange.ts';
import { finding } from './findings.ts';
import { isUnanswered } from './unanswered.ts';

/** A token, and the client to which IMS issued it. */
export type IssuedToken = {
  /** The access token, a secret. */
  token: string;
  clientId: string;
  /** The organization to which it must belong. */
  orgId?: string | undefined;
};

/**
 * Checks that a token is for the requested client and organization, and that IMS accepts it.
 *
 * @param secrets values that must not appear in any text
 */
export async function checkToken(
  issued: IssuedToken,
  entry: HealthEntry,
  connection: ImsConnection,
  secrets: readonly string[],
): Promise<HealthFinding[]> {
  const claims = checkClaims(issued);
  const [validity, organization] = await Promise.all([
    checkValidity(issued, entry, connection, secrets),
    checkOrganization(issued, entry, connection, secrets),
  ]);
  return [...claims, ...validity, ...organization];
}

function checkClaims({ token, clientId }: IssuedToken): HealthFinding[] {
  // OAuth allows opaque tokens, which have no claims.
  const { clientId: named, type } = decodeClaims(token) ?? {};
  const lines = [
    ...(named === undefined || named === clientId ? [] : ['The token names another client id.']),
    ...(type === undefined || type === 'access_token' ? [] : ['The token is not of the type access_token.']),
  ];
  return lines.length === 0 ? [] : [finding('unexpected-token', 'error', lines)];
}

async function checkValidity(
  { token, clientId }: IssuedToken,
  entry: HealthEntry,
  connection: ImsConnection,
  secrets: readonly string[],
): Promise<HealthFinding[]> {
  const answer = await validateToken(token, clientId, connection);
  if (!answer.ok) return [unanswered('token-not-validated', answer.problem, entry, secrets)];
  if (answer.value.valid) return [];
  const reason = sanitize(answer.value.reason ?? '', [token, ...secrets]);
  return [finding('token-not-accepted', 'error', reason === '' ? [] : [`Reason: "${reason}"`])];
}

async function checkOrganization(
  { token, orgId }: IssuedToken,
  entry: HealthEntry,
  connection: ImsConnection,
  secrets: readonly string[],
): Promise<HealthFinding[]> {
  if (orgId === undefined) return [];
  const claimed = decodeClaims(token)?.organization;
  // Ids occur in upper and lower case, and Adobe does not document that case matters.
  const same = (id: string): boolean => id.toLowerCase() === orgId.toLowerCase();
  if (claimed !== undefined) return same(claimed) ? [] : [wrongOrganization([claimed])];
  const answer = await organizations(token, connection);
  if (!answer.ok) return [unanswered('organization-not-checked', answer.problem, entry, secrets)];
  return answer.value.some(same) ? [] : [wrongOrganization(answer.value)];
}

const SHOWN_MAX = 5;

function wrongOrganization(found: readonly string[]): HealthFinding {
  const shown = found.filter(isOrganization).slice(0, SHOWN_MAX);
  const more = found.length > shown.length ? ` and ${found.length - shown.length} more` : '';
  const line = shown.length === 0 ? [] : [`The token belongs to: ${shown.join(', ')}${more}`];
  return finding('wrong-organization', 'error', line);
}

// IMS issued the token, so the credential works: a missing response is a warning, and a note where Adobe is the reason.
function unanswered(
  id: 'token-not-validated' | 'organization-not-checked',
  { cause, evidence }: Failure,
  entry: HealthEntry,
  secrets: readonly string[],
): HealthFinding {
  return finding(id, isUnanswered({ cause }, entry) ? 'note' : 'warning', [
    `Evidence: ${describeBriefly(cause, evidence, secrets)}`,
  ]);
}
