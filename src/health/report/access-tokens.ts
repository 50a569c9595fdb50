import { code } from '../../core/markdown.ts';
import { amount } from '../../core/words.ts';
import type { CredentialHealth, HealthReport } from '../model.ts';
import { exchangeTime, lifetime, secretFacts } from './facts.ts';
import { fitting, folded } from './markdown.ts';
import { credentialsWorstFirst } from './shown.ts';
import { unbrokenFacts } from './times.ts';

// In characters; a list of scopes can be longer.
const VALUE_MAX = 400;

/**
 * Lists what the access tokens and the client secrets showed, in one collapsed section.
 *
 * @param room in bytes
 * @returns pieces of Markdown, none if there was no token
 */
export function accessTokensParts(report: HealthReport, room: number): string[] {
  const withFacts = credentialsWorstFirst(report).filter(
    ({ token, clientSecrets }) => token !== undefined || clientSecrets !== undefined,
  );
  if (withFacts.length === 0) return [];
  const { shown, left } = fitting(withFacts, (credential) => item(credential, report.startedAt), room);
  const more = left === 0 ? '' : `\n\n_${amount(left, 'more credential')} did not fit into this list._`;
  return [folded(`Access tokens of ${amount(withFacts.length, 'credential')}`, `${shown.join('\n')}${more}`)];
}

function item(credential: CredentialHealth, now: number): string {
  const { name, clientId, token } = credential;
  const scopes = token?.scopes.join(', ');
  const facts = [
    ...(token === undefined
      ? []
      : [`token lifetime ${lifetime(token.expiresIn)}, exchange took ${exchangeTime(token)}`]),
    ...secretFacts(credential, now),
  ];
  const lines = [
    ...fact('client id', clientId),
    ...fact('granted scopes', scopes),
    ...fact('technical account', token?.technicalAccount),
    ...fact('organization', token?.organization),
  ];
  return [`- ${code(name)}: ${unbrokenFacts(facts.join(', '))}`, ...lines.map((line) => `  - ${line}`)].join(
    '\n',
  );
}

function fact(name: string, value: string | undefined): string[] {
  if (value === undefined) return [];
  const shown = value.length > VALUE_MAX ? `${value.slice(0, VALUE_MAX)}…` : value;
  return [`${name} ${shown === '' ? '–' : code(shown)}`];
}
