import { isSanitized, sanitize, secretsIn } from '../../core/text.ts';
import type { ClientSecretFacts, CredentialHealth, TokenFacts } from '../model.ts';

const LINE_MAX = 2_000;

/**
 * The last pass over everything that came from servers, before anything is published. Evidence is already without the
 * secrets of its own credential, because it was cut; facts are looked at here only. A host that got several secrets could
 * repeat one in the answer to another, and comparing every text with every secret as it comes would take minutes.
 *
 * @param credentials what the check showed
 * @param secrets every client secret and token of all of them
 * @returns the same; a line is without secrets, and a fact that holds one is left out
 */
export function hideSecrets(
  credentials: readonly CredentialHealth[],
  secrets: readonly string[],
): CredentialHealth[] {
  const texts = credentials.flatMap((one) => [
    ...one.findings.flatMap(({ details }) => details.filter(isRemote)),
    ...(one.token === undefined ? [] : tokenTexts(one.token)),
    ...(one.clientSecrets ?? []).flatMap((secret) => [
      secret.uuid,
      ...secret.uses.map((use) => use.grantType),
    ]),
  ]);
  const near = secretsIn(texts, secrets);
  if (near.length === 0) return [...credentials];
  const line = (text: string): string => (isRemote(text) ? sanitize(text, near, LINE_MAX) : text);
  const mayBeShown = (text: string): boolean => isSanitized(text, near);
  return credentials.map(({ token, clientSecrets, ...rest }) => ({
    ...rest,
    findings: rest.findings.map((one) => ({ ...one, details: one.details.map(line) })),
    ...(token === undefined ? {} : { token: sanitizedToken(token, mayBeShown) }),
    ...(clientSecrets === undefined ? {} : { clientSecrets: sanitizedSecrets(clientSecrets, mayBeShown) }),
  }));
}

// The line that names client id and host holds nothing of a server.
function isRemote(line: string): boolean {
  return !line.startsWith('Credential: ');
}

function tokenTexts({ scopes, technicalAccount, organization }: TokenFacts): string[] {
  return [...scopes, technicalAccount ?? '', organization ?? ''];
}

function sanitizedToken(token: TokenFacts, mayBeShown: (text: string) => boolean): TokenFacts {
  const { technicalAccount, organization, ...rest } = token;
  return {
    ...rest,
    scopes: token.scopes.filter(mayBeShown),
    ...(technicalAccount !== undefined && mayBeShown(technicalAccount) ? { technicalAccount } : {}),
    ...(organization !== undefined && mayBeShown(organization) ? { organization } : {}),
  };
}

function sanitizedSecrets(
  secrets: readonly ClientSecretFacts[],
  mayBeShown: (text: string) => boolean,
): ClientSecretFacts[] {
  const shown = (text: string): string => (mayBeShown(text) ? text : 'unknown');
  return secrets.map(({ uuid, createdAt, uses }) => ({
    uuid: shown(uuid),
    createdAt,
    uses: uses.map(({ grantType, lastUsedAt }) => ({ grantType: shown(grantType), lastUsedAt })),
  }));
}
