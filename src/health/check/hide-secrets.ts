import { isSanitized, sanitize, secretsIn } from '../../core/text.ts';
import type { ClientSecretFacts, CredentialHealth, TokenFacts } from '../model.ts';

const LINE_MAX = 2_000;

/**
 * Removes secrets from everything that servers sent, as the last step before anything is published. Evidence no longer
 * contains the secrets of its own credential. But a host that received several secrets can repeat one in the response to
 * another request, and facts are checked only here. This is one pass over all texts, because comparing each text with
 * each secret would take minutes.
 *
 * @param secrets every client secret and token of all credentials
 * @returns the same credentials, with secrets removed from lines, and without facts that contain a secret
 */
export function hideSecrets(
  credentials: readonly CredentialHealth[],
  secrets: readonly string[],
): CredentialHealth[] {
  const texts = credentials.flatMap((one) => [
    ...one.findings.flatMap(({ details }) => details.filter(isRemote)),
    ...(one.token === undefined ? [] : tokenTexts(one.token)),
    one.consoleUrl ?? '',
    ...(one.clientSecrets ?? []).flatMap((secret) => [
      secret.uuid,
      ...secret.uses.map((use) => use.grantType),
    ]),
  ]);
  const near = secretsIn(texts, secrets);
  if (near.length === 0) return [...credentials];
  const line = (text: string): string => (isRemote(text) ? sanitize(text, near, LINE_MAX) : text);
  const mayBeShown = (text: string): boolean => isSanitized(text, near);
  return credentials.map(({ token, clientSecrets, consoleUrl, ...rest }) => ({
    ...rest,
    ...(consoleUrl !== undefined && mayBeShown(consoleUrl) ? { consoleUrl } : {}),
    findings: rest.findings.map((one) => ({ ...one, details: one.details.map(line) })),
    token: token && sanitizedToken(token, mayBeShown),
    clientSecrets: clientSecrets && sanitizedSecrets(clientSecrets, mayBeShown),
  }));
}

// The subject line contains nothing from a server.
function isRemote(line: string): boolean {
  return !line.startsWith('Credential: ');
}

function tokenTexts({ scopes, technicalAccount, organization }: TokenFacts): string[] {
  return [...scopes, technicalAccount ?? '', organization ?? ''];
}

function sanitizedToken(token: TokenFacts, mayBeShown: (text: string) => boolean): TokenFacts {
  const shown = (text: string | undefined): string | undefined =>
    text !== undefined && mayBeShown(text) ? text : undefined;
  return {
    ...token,
    scopes: token.scopes.filter(mayBeShown),
    technicalAccount: shown(token.technicalAccount),
    organization: shown(token.organization),
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
