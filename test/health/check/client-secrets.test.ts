import { describe, expect, test } from 'vitest';
import { judgeClientSecrets } from '../../../src/health/check/client-secrets.ts';
import type { ListedSecret } from '../../../src/ims/index.ts';
import type { RotationProgress } from '../../../src/rotation/index.ts';
import { DAY, LIMITS, NOW } from '../support.ts';

const secret = (ageDays: number, ...uses: [grantType: string, daysAgo: number][]): ListedSecret => ({
  uuid: `made-${ageDays}-days-ago`,
  createdAt: NOW - ageDays * DAY,
  uses: uses.map(([grantType, daysAgo]) => ({ grantType, lastUsedAt: NOW - daysAgo * DAY })),
});
const OAUTH = 'client_credentials';
const JWT = 'jwt_exchange';
const found = (...secrets: ListedSecret[]) => judgeClientSecrets(secrets, LIMITS, NOW);
const ids = (...secrets: ListedSecret[]) => found(...secrets).map(({ id }) => id);

describe('client secrets', () => {
  test('that are young and in use are fine, also two of them while a rotation is under way', () => {
    expect(ids(secret(100, [OAUTH, 1]))).toEqual([]);
    expect(ids(secret(100, [OAUTH, 1]), secret(6))).toEqual([]);
    expect(ids()).toEqual([]);
  });

  test('are too old a day after the limit, since the limit', () => {
    expect(ids(secret(180, [OAUTH, 1]))).toEqual([]);
    expect(found(secret(181, [OAUTH, 1]))).toMatchObject([
      { id: 'secret-too-old', level: 'warning', since: NOW - DAY },
    ]);
  });

  test('are unused since their last use, or since they were made', () => {
    expect(found(secret(100, [OAUTH, 31]))).toMatchObject([{ id: 'secret-unused', since: NOW - DAY }]);
    expect(found(secret(40))).toMatchObject([{ id: 'secret-unused', since: NOW - 10 * DAY }]);
    expect(ids(secret(29))).toEqual([]);
  });

  test('are two for too long when the newer one is older than a rotation takes', () => {
    expect(found(secret(60, [OAUTH, 1]), secret(8, [OAUTH, 1]))).toMatchObject([
      { id: 'rotation-open', since: NOW - DAY },
    ]);
  });

  test('are two as long as a rotation is on schedule, and no longer', () => {
    const two = [secret(60, [OAUTH, 1]), secret(13, [OAUTH, 1])];
    const judged = (rotation: RotationProgress) => judgeClientSecrets(two, LIMITS, NOW, rotation);
    expect(judged({ progress: 'on-schedule' })).toEqual([]);
    const since = NOW - 3 * DAY;
    const [late] = judged({ progress: 'overdue', since, waitsFor: 'It waits for a run.' });
    expect(late).toMatchObject({ id: 'rotation-open', level: 'warning', since });
    expect(late?.details.at(-1)).toBe('It waits for a run.');
    const [other] = judged({ progress: 'unexplained', because: 'It names others.' });
    expect(other).toMatchObject({ id: 'rotation-open', since: NOW - 6 * DAY });
    expect(other?.details.at(-1)).toBe('It names others.');
    const young = [secret(60, [OAUTH, 1]), secret(6, [OAUTH, 1])];
    expect(judgeClientSecrets(young, LIMITS, NOW, { progress: 'unexplained', because: 'x' })).toEqual([]);
  });

  test('used by the JWT exchange lately are a warning; its old entry on a migrated one is not', () => {
    expect(ids(secret(100, [OAUTH, 1], [JWT, 30]))).toEqual(['secret-used-by-jwt']);
    expect(ids(secret(100, [OAUTH, 1], [JWT, 31]))).toEqual([]);
    expect(ids(secret(100, ['urn:ietf:params:oauth:grant-type:jwt-bearer', 2]))).toEqual([
      'secret-used-by-jwt',
    ]);
  });

  test('are described by their dates, one line each, never by more', () => {
    expect(found(secret(400, [OAUTH, 2], [JWT, 300]), secret(200))[0]?.details).toEqual([
      'Client secret made on 2025-10-17, 400 days old; last used on 2026-11-19 by client_credentials, 2026-01-25 by jwt_exchange.',
      'Client secret made on 2026-05-05, 200 days old; never used.',
    ]);
  });
});
