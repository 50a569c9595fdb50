import { amount } from '../../core/words.ts';
import { seconds } from '../../ims/index.ts';
import type { CredentialHealth, TokenFacts } from '../model.ts';
import { daysBetween } from './times.ts';

/**
 * @param s lifetime in seconds
 * @returns for example `24 h`, `90 min`, `45 s`
 */
export function lifetime(s: number): string {
  if (s < 120) return `${Math.round(s)} s`;
  if (s < 7_200) return `${Math.round(s / 60)} min`;
  return `${Number((s / 3_600).toFixed(1))} h`;
}

/** @returns for example `0.4 s`, `2.1 s, 3 attempts` */
export function exchangeTime({ durationMs, attempts }: TokenFacts): string {
  return `${seconds(durationMs)}${attempts > 1 ? `, ${attempts} attempts` : ''}`;
}

/**
 * @param now in ms since the epoch
 * @returns for example `token in 0.4 s, valid 24 h, 2 client secrets, the oldest 200 days old`; empty if there are none
 */
export function shortFacts(credential: CredentialHealth, now: number): string {
  const { token, probe, certificateExpiresAt: end } = credential;
  return [
    ...(token === undefined ? [] : [`token in ${exchangeTime(token)}`, `valid ${lifetime(token.expiresIn)}`]),
    ...secretFacts(credential, now),
    ...(probe === undefined ? [] : [`probe HTTP ${probe.status} in ${seconds(probe.durationMs)}`]),
    ...(end === undefined
      ? []
      : end > now
        ? [`certificate ends in ${amount(daysBetween(now, end), 'day')}`]
        : [`certificate expired ${amount(daysBetween(end, now), 'day')} ago`]),
  ].join(', ');
}

/**
 * @param now in ms since the epoch
 * @returns the number of client secrets and the age of the oldest; empty if they could not be read
 */
export function secretFacts({ clientSecrets }: CredentialHealth, now: number): string[] {
  if (clientSecrets === undefined) return [];
  if (clientSecrets.length === 0) return ['no client secret'];
  const age = amount(daysBetween(Math.min(...clientSecrets.map(({ createdAt }) => createdAt)), now), 'day');
  const count = amount(clientSecrets.length, 'client secret');
  return clientSecrets.length === 1 ? [`${count}, ${age} old`] : [count, `the oldest ${age} old`];
}
