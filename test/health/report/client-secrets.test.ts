import { describe, expect, test } from 'vitest';
import type { HealthReport } from '../../../src/health/model.ts';
import { clientSecretsParts } from '../../../src/health/report/client-secrets.ts';
import { clientSecret, credential, DAY_MS, healthReport, NOW, plain, TEN_AND_MORE } from './fixture.ts';

const of = (...secrets: ReturnType<typeof clientSecret>[]): HealthReport =>
  healthReport({ credentials: [credential({ clientSecrets: secrets })] });
const lines = (report: HealthReport, room = 1e6): string[] =>
  plain(clientSecretsParts(report, room).join('\n\n')).split('\n').filter(Boolean);
const items = (report: HealthReport): string[] => lines(report).filter((line) => line.startsWith('- '));

describe('the list of the client secrets', () => {
  test('is left out where there are no client secrets', () => {
    expect(clientSecretsParts(healthReport(), 1e6)).toEqual([]);
    expect(clientSecretsParts(healthReport({ credentials: [credential()] }), 1e6)).toEqual([]);
    expect(clientSecretsParts(of(), 1e6)).toEqual([]);
  });

  test('has one line for each client secret, by credential, those that are due first', () => {
    expect(lines(TEN_AND_MORE).slice(2)).toEqual([
      '**`Experience Platform (EMEA)`**',
      '- ⚠️ made 2025-05-31 (338 days ago), last used 2026-05-04 (today), **too old since 2025-11-27 (158 days)**',
      '- ⚠️ made 2026-01-04 (120 days ago), **never used**, due 2026-07-03 (in 60 days)',
      '**`Audience export`**',
      '- ✅ made 2025-11-09 (176 days ago), last used 2026-05-02 (2 days ago), due 2026-05-08 (in 4 days)',
      '**`Commerce sync`**',
      '- ✅ made 2026-03-05 (60 days ago), last used 2026-05-03 (1 day ago), due 2026-09-01 (in 120 days)',
    ]);
  });

  test('says both limits', () => {
    const report = {
      ...of(clientSecret(1)),
      limits: { maxSecretAgeDays: 90, unusedSecretDays: 1, rotationDays: 7 },
    };
    expect(lines(report).slice(0, 2)).toEqual([
      '### Client secrets',
      'Rotate a client secret 90 days after it was made (`max-secret-age-days`). Delete one that was not used for 1 day (`unused-secret-days`).',
    ]);
  });

  test('says since when a client secret is not used, and never', () => {
    expect(items(of(clientSecret(150, 100)))).toEqual([
      '- ⚠️ made 2025-12-05 (150 days ago), **last used 2026-01-24 (100 days ago)**, due 2026-06-03 (in 30 days)',
    ]);
    expect(items(of(clientSecret(10)))).toEqual([
      '- ✅ made 2026-04-24 (10 days ago), never used, due 2026-10-21 (in 170 days)',
    ]);
  });

  test('says since when a client secret is too old, used or not', () => {
    expect(items(of(clientSecret(600, 0)))).toEqual([
      '- ⚠️ made 2024-09-11 (600 days ago), last used 2026-05-04 (today), **too old since 2025-03-10 (420 days)**',
    ]);
    expect(items(of(clientSecret(600, 400)))).toEqual([
      '- ⚠️ made 2024-09-11 (600 days ago), **last used 2025-03-30 (400 days ago)**, **too old since 2025-03-10 (420 days)**',
    ]);
  });

  test('has the latest use, whatever its grant type', () => {
    const secret = clientSecret(20, 5);
    const uses = [...secret.uses, { grantType: 'x', lastUsedAt: NOW - 2 * DAY_MS }];
    expect(items(of({ ...secret, uses }))[0]).toContain('last used 2026-05-02 (2 days ago)');
  });

  test('names days in UTC', () => {
    const created = Date.parse('2026-03-05T00:00:00Z');
    for (const time of ['00:00:00', '23:59:59']) {
      const report = {
        ...of({ uuid: 'u', createdAt: created, uses: [] }),
        startedAt: Date.parse(`2026-05-04T${time}Z`),
      };
      expect(items(report)[0]).toContain('made 2026-03-05 (60 days ago)');
    }
  });

  test('collapses credentials without a client secret that is due where they are many, the next one due first', () => {
    const fine = Array.from({ length: 4 }, (_, index) =>
      credential({ name: `Fine ${index}`, clientSecrets: [clientSecret(10 + index, 0)] }),
    );
    const old = credential({ name: 'Old', clientSecrets: [clientSecret(300, 0), clientSecret(2, 0)] });
    const report = healthReport({ credentials: [...fine, old] });
    const heads = lines(report).filter((line) => /^(?:\*\*`|<)/.test(line));
    expect(heads).toEqual([
      '**`Old`**',
      '<details><summary>✅ 4 credentials without a client secret that is due</summary>',
      '**`Fine 3`**',
      '**`Fine 2`**',
      '**`Fine 1`**',
      '**`Fine 0`**',
      '</details>',
    ]);
    expect(
      lines(healthReport({ credentials: [...fine.slice(1), old] })).some((line) => line.includes('<')),
    ).toBe(false);
  });

  test('says how many did not fit', () => {
    const credentials = Array.from({ length: 200 }, (_, index) =>
      credential({ name: `n ${index}`, clientSecrets: [clientSecret(200 + index), clientSecret(1, 0)] }),
    );
    const report = healthReport({ credentials });
    const all = lines(report);
    expect(all.filter((line) => line.startsWith('- '))).toHaveLength(400);
    const some = lines(report, 5_000);
    const shown = some.filter((line) => line.startsWith('**')).length;
    expect(shown).toBeGreaterThan(5);
    expect(some.at(-1)).toBe(`_The client secrets of ${200 - shown} more credentials did not fit here._`);
    expect(Buffer.byteLength(clientSecretsParts(report, 5_000).join('\n\n'))).toBeLessThan(5_500);
  });

  test('stays valid for impossible times and limits', () => {
    const times = [-1, NOW, NOW + 900 * DAY_MS, 8.64e15, Number.NaN, 946_684_800_000];
    for (const createdAt of times) {
      for (const lastUsedAt of times) {
        for (const maxSecretAgeDays of [0, 180, 1_000_000]) {
          const secret = { uuid: 'u', createdAt, uses: [{ grantType: 'x', lastUsedAt }] };
          const limits = { maxSecretAgeDays, unusedSecretDays: 1, rotationDays: 7 };
          expect(items({ ...of(secret), limits })).toEqual([
            expect.stringMatching(
              /^- (?:⚠️|✅) made \d{4}-\d\d-\d\d \([^)]+\), \**last used \d{4}-\d\d-\d\d \([^)]+\)\**, \**(?:due|too old since) \d{4}-\d\d-\d\d \([^)]+\)\**$/u,
            ),
          ]);
        }
      }
    }
  });
});
