import { neutralise, secretsIn } from '../ims/index.ts';
import type { ClientSecretFacts, CredentialHealth, TokenFacts } from '../report/index.ts';

const LINE_MAX = 2_000;

/**
 * The last pass over everything that came from servers, before anything is published. The texts of a credential are
 * already without its own secrets; a host that got several could still repeat one in the answer to another. Comparing
 * every text with every secret as it comes would take minutes, so that is done once for all.
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
    ...one.findings.flatMap(({ particulars }) => particulars.filter(isRemote)),
    ...(one.token === undefined ? [] : tokenTexts(one.token)),
    ...(one.clientSecrets ?? []).flatMap((secret) => [
      secret.uuid,
      ...secret.uses.map((use) => use.grantType),
    ]),
  ]);
  const near = secretsIn(texts, secrets);
  if (near.length === 0) return [...credentials];
  const line = (text: string): string => (isRemote(text) ? neutralise(text, near, LINE_MAX) : text);
  const isHarmless = (text: string): boolean => neutralise(text, near, LINE_MAX) === text;
  return credentials.map(({ token, clientSecrets, ...rest }) => ({
    ...rest,
    findings: rest.findings.map((one) => ({ ...one, particulars: one.particulars.map(line) })),
    ...(token === undefined ? {} : { token: harmlessToken(token, isHarmless) }),
    ...(clientSecrets === undefined ? {} : { clientSecrets: harmlessSecrets(clientSecrets, isHarmless) }),
  }));
}

// The line that names client id and host holds nothing of a server.
function isRemote(line: string): boolean {
  return !line.startsWith('Credential: ');
}

function tokenTexts({ scopes, technicalAccount, organization }: TokenFacts): string[] {
  return [...scopes, technicalAccount ?? '', organization ?? ''];
}

function harmlessToken(token: TokenFacts, isHarmless: (text: string) => boolean): TokenFacts {
  const { technicalAccount, organization, ...rest } = token;
  return {
    ...rest,
    scopes: token.scopes.filter(isHarmless),
    ...(technicalAccount !== undefined && isHarmless(technicalAccount) ? { technicalAccount } : {}),
    ...(organization !== undefined && isHarmless(organization) ? { organization } : {}),
  };
}

function harmlessSecrets(
  secrets: readonly ClientSecretFacts[],
  isHarmless: (text: string) => boolean,
): ClientSecretFacts[] {
  const shown = (text: string): string => (isHarmless(text) ? text : 'unknown');
  return secrets.map(({ uuid, createdAt, uses }) => ({
    uuid: shown(uuid),
    createdAt,
    uses: uses.map(({ grantType, lastUsedAt }) => ({ grantType: shown(grantType), lastUsedAt })),
  }));
}
