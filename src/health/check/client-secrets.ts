import { DAY_MS } from '../../core/time.ts';
import type { ListedSecret } from '../../ims/index.ts';
import type { RotationProgress } from '../../rotation/index.ts';
import type { HealthFinding, SecretLimits } from '../model.ts';
import { finding } from './findings.ts';

// Adobe does not document the values of grant_type; all values observed for the JWT exchange contain this word.
const JWT_GRANT = /jwt/i;

/**
 * Checks the age and use of a credential's client secrets.
 *
 * @param secrets the oldest first
 * @param now in ms since the epoch
 * @param rotation how the rotation by the action `rotate` is getting on; absent: the entry names none
 * @returns warnings, each at most once, with one line for each secret that it concerns
 */
export function judgeClientSecrets(
  secrets: readonly ListedSecret[],
  limits: SecretLimits,
  now: number,
  rotation?: RotationProgress,
): HealthFinding[] {
  const { maxSecretAgeDays, unusedSecretDays, rotationDays } = limits;
  const days = (since: number): number => (now - since) / DAY_MS;
  const lastUsed = ({ createdAt, uses }: ListedSecret): number => uses[0]?.lastUsedAt ?? createdAt;
  const line = (secret: ListedSecret): string => describeSecret(secret, now);

  const old = secrets.filter(({ createdAt }) => days(createdAt) > maxSecretAgeDays);
  const unused = secrets.filter((secret) => days(lastUsed(secret)) > unusedSecretDays);
  const byJwt = secrets.filter(({ uses }) => {
    const use = uses.find(({ grantType }) => JWT_GRANT.test(grantType));
    // A migrated credential always lists its old JWT uses; only a recent one shows that a program still uses JWT.
    return use !== undefined && days(use.lastUsedAt) <= unusedSecretDays;
  });
  return [
    ...warning('secret-used-by-jwt', byJwt, line),
    ...warning('secret-too-old', old, line, ({ createdAt }) => createdAt + maxSecretAgeDays * DAY_MS),
    ...openRotation(secrets, rotationDays * DAY_MS, now, rotation),
    ...warning('secret-unused', unused, line, (secret) => lastUsed(secret) + unusedSecretDays * DAY_MS),
  ];
}

function openRotation(
  secrets: readonly ListedSecret[],
  rotationMs: number,
  now: number,
  rotation: RotationProgress | undefined,
): HealthFinding[] {
  const newest = secrets.at(-1);
  if (secrets.length < 2 || newest === undefined || rotation?.progress === 'on-schedule') return [];
  const lines = secrets.map((secret) => describeSecret(secret, now));
  if (rotation?.progress === 'overdue')
    return [finding('rotation-open', 'warning', [...lines, rotation.waitsFor], rotation.since)];
  const since = newest.createdAt + rotationMs;
  const because = rotation === undefined ? [] : [rotation.because];
  return now > since ? [finding('rotation-open', 'warning', [...lines, ...because], since)] : [];
}

function warning(
  id: Parameters<typeof finding>[0],
  secrets: readonly ListedSecret[],
  line: (secret: ListedSecret) => string,
  since?: (secret: ListedSecret) => number,
): HealthFinding[] {
  if (secrets.length === 0) return [];
  const times = since === undefined ? [] : secrets.map(since);
  return [finding(id, 'warning', secrets.map(line), times.length === 0 ? undefined : Math.min(...times))];
}

function describeSecret({ createdAt, uses }: ListedSecret, now: number): string {
  const age = Math.floor((now - createdAt) / DAY_MS);
  const used = uses
    .slice(0, 3)
    .map(({ grantType, lastUsedAt }) => `${date(lastUsedAt)} by ${grantType}`)
    .join(', ');
  return `Client secret made on ${date(createdAt)}, ${age} ${age === 1 ? 'day' : 'days'} old; ${used === '' ? 'never used' : `last used on ${used}`}.`;
}

function date(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
