import { code } from '../../core/markdown.ts';
import { DAY_MS } from '../../core/time.ts';
import { amount } from '../../core/words.ts';
import type { ClientSecretFacts, CredentialHealth, HealthReport } from '../model.ts';
import { fitting, folded, SIGNS } from './markdown.ts';
import { credentialsWorstFirst } from './shown.ts';
import { agoText, aheadText, sinceText } from './times.ts';

// More credentials than this, of which no client secret is due, are collapsed.
const OPEN_MAX = 3;

/**
 * Lists when each client secret was made, was last used and has to be rotated: credentials with one that is too old or
 * unused first, then those whose client secret reaches the maximum age next.
 *
 * @param room in bytes
 * @returns pieces of Markdown, none if there are no client secrets
 */
export function clientSecretsParts(report: HealthReport, room: number): string[] {
  const all = credentialsWorstFirst(report).filter(({ clientSecrets = [] }) => clientSecrets.length > 0);
  if (all.length === 0) return [];
  const due = all.filter((credential) => isDue(credential, report));
  const others = all
    .filter((credential) => !due.includes(credential))
    .sort((one, other) => oldest(one) - oldest(other));
  const { shown, left } = fitting([...due, ...others], (credential) => part(credential, report), room);
  const open = others.length > OPEN_MAX ? due.length : all.length;
  const rest = shown.slice(open);
  const { maxSecretAgeDays, unusedSecretDays } = report.limits;
  return [
    '### Client secrets',
    `Rotate a client secret ${amount(maxSecretAgeDays, 'day')} after it was made (\`max-secret-age-days\`). Delete one that was not used for ${amount(unusedSecretDays, 'day')} (\`unused-secret-days\`).`,
    ...shown.slice(0, open),
    ...(rest.length === 0
      ? []
      : [
          folded(
            `${SIGNS.healthy} ${amount(others.length, 'credential')} without a client secret that is due`,
            rest.join('\n\n'),
          ),
        ]),
    ...(left === 0 ? [] : [`_The client secrets of ${amount(left, 'more credential')} did not fit here._`]),
  ];
}

function part({ name, clientSecrets = [] }: CredentialHealth, report: HealthReport): string {
  return [`**${code(name)}**`, clientSecrets.map((secret) => line(secret, report)).join('\n')].join('\n\n');
}

function line(secret: ClientSecretFacts, report: HealthReport): string {
  const { startedAt: now, limits } = report;
  const isOld = isTooOld(secret, report);
  const isIdle = isUnused(secret, report);
  const limit = secret.createdAt + limits.maxSecretAgeDays * DAY_MS;
  const used =
    secret.uses.length === 0
      ? 'never used'
      : `last used ${agoText(Math.max(...secret.uses.map(({ lastUsedAt }) => lastUsedAt)), now)}`;
  const facts = [
    `made ${agoText(secret.createdAt, now)}`,
    emphasized(used, isIdle),
    emphasized(isOld ? `too old since ${sinceText(limit, now)}` : `due ${aheadText(limit, now)}`, isOld),
  ];
  return `- ${isOld || isIdle ? SIGNS.warning : SIGNS.healthy} ${facts.join(', ')}`;
}

function emphasized(text: string, isBad: boolean): string {
  return isBad ? `**${text}**` : text;
}

function isDue({ clientSecrets = [] }: CredentialHealth, report: HealthReport): boolean {
  return clientSecrets.some((secret) => isTooOld(secret, report) || isUnused(secret, report));
}

function isTooOld({ createdAt }: ClientSecretFacts, { startedAt, limits }: HealthReport): boolean {
  return startedAt - createdAt > limits.maxSecretAgeDays * DAY_MS;
}

function isUnused({ createdAt, uses }: ClientSecretFacts, { startedAt, limits }: HealthReport): boolean {
  return startedAt - (uses[0]?.lastUsedAt ?? createdAt) > limits.unusedSecretDays * DAY_MS;
}

function oldest({ clientSecrets = [] }: CredentialHealth): number {
  return Math.min(...clientSecrets.map(({ createdAt }) => createdAt || 0));
}
