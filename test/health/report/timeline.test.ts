import { beforeAll, describe, expect, test } from 'vitest';
import type { HealthReport } from '../../../src/health/model.ts';
import { secretsTimeline, TIMELINE_SECRETS_MAX } from '../../../src/health/report/timeline.ts';
import { PAIRS } from '../../support/hostile.ts';
import { type Gantt, mermaidReader } from '../../support/mermaid.ts';
import { clientSecret, credential, DAY_MS, healthReport, NOW, TEN_AND_MORE } from './fixture.ts';

let read: (text: string) => Promise<Gantt>;
beforeAll(async () => {
  read = await mermaidReader();
});

const of = (...secrets: ReturnType<typeof clientSecret>[]): HealthReport =>
  healthReport({ credentials: [credential({ clientSecrets: secrets })] });
const lines = (report: HealthReport): string[] =>
  (secretsTimeline(report) ?? '').split('\n').map((l) => l.trim());

// Texts that Mermaid acts on, here or in another place of its grammar.
const KEYWORDS = [
  'section a',
  'title b',
  'gantt',
  'end',
  'click x call y()',
  'href "x"',
  'dateFormat X',
  'todayMarker on',
  'accTitle: x',
  'accDescr { x }',
  '%%{init: {"theme": "dark"}}%%',
  '%% comment',
  '---',
  '---\ntitle: x\n---',
  'a : crit, 2026-01-01, 1d',
  'a;b',
  'a#b;',
  '#quot;',
  '$$x$$',
  '<br>',
  '2026-05-04',
  '1',
  '00',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'vert',
  'milestone',
  'style x fill:#fff;',
  'classDef x',
  ':::x',
  'Today',
  '()',
  '...',
  '-',
  '\u0301\u0301',
  'a\u0300\u0301\u0302\u0303\u0304\u0305',
  'مرحبا',
  '{',
  '}',
  '"',
  "'",
  '\\n',
];

describe('the picture of the client secrets', () => {
  test('is left out where there are no client secrets', () => {
    expect(secretsTimeline(healthReport())).toBeUndefined();
    expect(secretsTimeline(healthReport({ credentials: [credential()] }))).toBeUndefined();
    expect(secretsTimeline(of())).toBeUndefined();
  });

  test('is a diagram that Mermaid reads, with one row for each client secret', async () => {
    const { sections, tasks, title } = await read(secretsTimeline(TEN_AND_MORE) ?? '');
    expect(title).toBe('Client secrets on 2026-05-04, limit 180 days');
    expect(sections).toEqual([
      'Today',
      'Experience Platform (EME… (1 of 2)',
      'Experience Platform (EME… (2 of 2)',
      'Commerce sync',
      'Audience export',
    ]);
    for (const { startTime, endTime } of tasks) {
      expect(startTime.getTime()).toBeLessThanOrEqual(endTime.getTime());
    }
  });

  test('shows a client secret in use as one bar, and the day it will pass the limit', () => {
    expect(lines(of(clientSecret(60, 0))).slice(-3)).toEqual([
      'section Analytics reporting',
      'last used 2026-05-04 : active, 2026-03-05, 2026-05-04',
      'limit 2026-09-01 : milestone, 2026-09-01, 0d',
    ]);
  });

  test('shows since when a client secret is not used, and never', () => {
    expect(lines(of(clientSecret(150, 100)))).toContain('unused for 100 d : done, 2026-01-24, 2026-05-04');
    expect(lines(of(clientSecret(150)))).toContain(
      'never used, limit 2026-06-03 : done, 2025-12-05, 2026-05-04',
    );
  });

  test('shows since when a client secret is too old, used or not', () => {
    expect(lines(of(clientSecret(600, 0)))).toContain(
      'too old for 420 d, last used 2026-05-04 : crit, 2025-03-10, 2026-05-04',
    );
    expect(lines(of(clientSecret(600, 400))).slice(-3)).toEqual([
      'used : active, 2024-09-11, 2025-03-10',
      // Too short for any text.
      '· : crit, 2025-03-10, 2025-03-30',
      'too old, unused for 400 d : done, crit, 2025-03-30, 2026-05-04',
    ]);
  });

  test('says the limit on the bar where there is no room beside it', () => {
    expect(lines(of(clientSecret(178, 0)))).toContain(
      'last used 2026-05-04, limit 2026-05-06 : active, 2025-11-07, 2026-05-04',
    );
  });

  test('is of the day of the report, and not of the day somebody looks', () => {
    expect(lines(of(clientSecret(60, 0)))).toEqual(
      expect.arrayContaining(['todayMarker off', 'checked on 2026-05-04 : milestone, 2026-05-04, 0d']),
    );
  });

  test('names days in UTC', () => {
    const late = { ...of(clientSecret(60, 0)), startedAt: Date.parse('2026-05-04T23:59:59Z') };
    const early = { ...of(clientSecret(60, 0)), startedAt: Date.parse('2026-05-04T00:00:00Z') };
    for (const each of [late, early]) expect(secretsTimeline(each)).toContain('checked on 2026-05-04');
  });

  test('has no colours of its own', () => {
    expect(secretsTimeline(TEN_AND_MORE)).not.toMatch(/theme|fill|stroke|color|#/i);
  });

  test('has those that need somebody first, and says how many are left out', async () => {
    const fine = Array.from({ length: 30 }, (_, index) =>
      credential({ name: `Fine ${index}`, clientSecrets: [clientSecret(10, 0)] }),
    );
    const old = credential({ name: 'Old', clientSecrets: [clientSecret(300, 0), clientSecret(2, 0)] });
    const diagram = secretsTimeline(healthReport({ credentials: [...fine, old] })) ?? '';
    const { sections, title } = await read(diagram);
    expect(sections.slice(0, 4)).toEqual(['Today', 'Old (1 of 2)', 'Old (2 of 2)', 'Fine 0']);
    expect(sections).toHaveLength(1 + TIMELINE_SECRETS_MAX);
    expect(title).toBe('Client secrets on 2026-05-04, limit 180 days, 20 of 32');
  });

  test('keeps credentials apart whose names look the same in it', async () => {
    const names = ['Name *', 'Name #', 'Name', `${'x'.repeat(79)}1`, `${'x'.repeat(79)}2`];
    const credentials = names.map((name) => credential({ name, clientSecrets: [clientSecret(9)] }));
    const { sections } = await read(secretsTimeline(healthReport({ credentials })) ?? '');
    expect(new Set(sections).size).toBe(1 + names.length);
  });

  test('stays valid, and the same but for the label, whatever the name is', async () => {
    for (const name of [...KEYWORDS, ...PAIRS.filter((_, index) => index % 41 === 0), 'x'.repeat(100_000)]) {
      const diagram =
        secretsTimeline(
          healthReport({ credentials: [credential({ name, clientSecrets: [clientSecret(60, 30)] })] }),
        ) ?? '';
      const { sections, tasks, drawn } = await read(diagram);
      expect(sections, name).toHaveLength(2);
      expect(drawn, name).toEqual(sections);
      expect(sections[1], name).not.toMatch(/^\d+$|[:;#,%{}<>$"'`\\]|^[-_]|(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(tasks.map(({ section }) => section)).toEqual(['Today', ...Array(3).fill(sections[1])]);
      expect(diagram.split('\n'), name).toHaveLength(13);
    }
  });

  test('stays valid and small for impossible times and limits', async () => {
    const times = [-1, NOW, NOW + 900 * DAY_MS, 8.64e15, Number.NaN, 946_684_800_000];
    for (const createdAt of times) {
      for (const lastUsedAt of times) {
        for (const maxSecretAgeDays of [0, 180, 1_000_000]) {
          const secret = { uuid: 'u', createdAt, uses: [{ grantType: 'x', lastUsedAt }] };
          const limits = { maxSecretAgeDays, unusedSecretDays: 1, rotationDays: 7 };
          const diagram = secretsTimeline({ ...of(secret), limits }) ?? '';
          const { tasks } = await read(diagram);
          expect(tasks.length).toBeGreaterThan(1);
          for (const { startTime, endTime } of tasks) {
            expect(endTime.getTime() - startTime.getTime()).toBeGreaterThanOrEqual(0);
          }
        }
      }
    }
  });

  test('is far below the 50,000 characters that Mermaid takes', () => {
    const credentials = Array.from({ length: 500 }, (_, index) =>
      credential({
        name: `${'漢'.repeat(79)}${index}`,
        clientSecrets: Array.from({ length: 10 }, () => clientSecret(5_000, 4_000)),
      }),
    );
    expect((secretsTimeline(healthReport({ credentials })) ?? '').length).toBeLessThan(10_000);
  });
});

describe('a broken diagram', () => {
  test.each([
    ['without its first word', (text: string) => text.replace('gantt\n', '')],
    ['with another first word', (text: string) => text.replace('gantt\n', 'flowchart\n')],
    ['with a bar that has no name', (text: string) => text.replace(/ +never used :/, '    :')],
    ['with a bar that begins with a date', (text: string) => text.replace('checked on ', '')],
    ['with a directive that is not closed', (text: string) => text.replace('}%%', '')],
    [
      'with a section that Mermaid takes for a part of an object',
      (text: string) => text.replace('section Analytics reporting', 'section constructor'),
    ],
    ['with a line of other text', (text: string) => `${text}\n    something else`],
  ])('%s is noticed', async (_name, broken) => {
    const diagram = secretsTimeline(of(clientSecret(60))) ?? '';
    await read(diagram);
    expect(broken(diagram)).not.toBe(diagram);
    await expect(read(broken(diagram))).rejects.toThrow();
  });
});
