import { describe, expect, test } from 'vitest';
import { SUMMARY_MAX } from '../../../src/core/markdown.ts';
import type { CredentialHealth, HealthReport, HealthVerdict } from '../../../src/health/model.ts';
import { healthAnnotations } from '../../../src/health/report/annotations.ts';
import { healthComment } from '../../../src/health/report/comment.ts';
import { HEALTH_BODY_MAX, healthIssue } from '../../../src/health/report/issue.ts';
import { healthLines } from '../../../src/health/report/lines.ts';
import { healthSummary } from '../../../src/health/report/summary.ts';
import {
  ALL_HEALTHY,
  change,
  clientSecret,
  credential,
  healthFinding,
  healthReport,
  history,
  plain,
  TEN_AND_MORE,
  TOKEN,
} from './fixture.ts';

const failing = (count: number, level: 'error' | 'warning' = 'error', details: string[] = []) =>
  Array.from({ length: count }, (_, index) =>
    credential({ name: `${level} number ${index}`, findings: [healthFinding({ level, details })] }),
  );

// Far more, and far longer, than anybody has.
const huge = (count: number): HealthReport =>
  healthReport({
    credentials: [
      ...failing(
        count,
        'error',
        Array.from({ length: 40 }, () => '€ _ '.repeat(2_000)),
      ),
      ...Array.from({ length: count }, (_, index) =>
        credential({
          name: `${index} ${'`漢'.repeat(500)}`,
          token: { ...TOKEN, scopes: Array.from({ length: 500 }, (_, scope) => `scope-${scope}`) },
          clientSecrets: [clientSecret(100, 1)],
          findings: [healthFinding({ level: 'note', details: ['x '.repeat(5_000)] })],
        }),
      ),
    ],
    information: Array.from({ length: 50 }, () => ({
      id: 'x',
      text: healthFinding().text,
      credentials: Array.from({ length: count }, (_, index) => `${index} ${'_'.repeat(500)}`),
    })),
  });

describe('the job summary', () => {
  test('says first which credentials need somebody, the worst first', () => {
    const names = healthSummary(TEN_AND_MORE).matchAll(/^(?:> \[!(\w+)\]|(?:> )?- (✅ |\*\*)`([^`]+)`)/gm);
    expect([...names].slice(0, 8).map(([, alert, sign, name]) => alert ?? `${sign}${name}`)).toEqual([
      'CAUTION',
      '**Deploy bot @ops #12',
      '**Assets | upload',
      'WARNING',
      '**Experience Platform (EMEA)',
      'NOTE',
      '**Target activities',
      '✅ Campaign mails',
    ]);
  });

  test('folds healthy credentials away where there are many, and only then', () => {
    expect(healthSummary(TEN_AND_MORE)).toContain('<summary>✅ 8 healthy credentials</summary>');
    expect(healthSummary(ALL_HEALTHY)).not.toContain('healthy credentials</summary>');
  });

  test('says why the check fails, and why not', () => {
    expect(healthSummary(TEN_AND_MORE)).toContain('**The check fails**, because `fail-on` is `error`.');
    const warned = healthReport({ credentials: failing(1, 'warning') });
    expect(healthSummary(warned)).toContain('The check does not fail, because `fail-on` is `error`.');
    expect(healthSummary(ALL_HEALTHY)).not.toContain('fail-on');
  });

  test('links the issue', () => {
    expect(healthSummary(TEN_AND_MORE)).toContain('[issue 12](https://github.com/acme/shop/issues/12)');
    expect(healthSummary({ ...TEN_AND_MORE, issueUrl: 'javascript:alert(1)' })).not.toContain('[issue');
  });

  test('says since when the fact holds, or else since when it was seen', () => {
    const seen = { since: TEN_AND_MORE.startedAt - 86_400_000 };
    const old = healthFinding({ since: TEN_AND_MORE.startedAt - 10 * 86_400_000 });
    const item = (part: Parameters<typeof credential>[0]): string | undefined =>
      /^> - .*$/m.exec(plain(healthSummary(healthReport({ credentials: [credential(part)] }))))?.[0];
    expect(item({ ...seen, findings: [old] })).toContain('. Since 2026-04-24 (10 days).<br>');
    expect(item({ ...seen, findings: [healthFinding()] })).toContain('. Since 2026-05-03 (1 day).<br>');
    expect(item({ findings: [healthFinding()] })).not.toContain('Since');
  });

  test('lists the client secrets only where they could be read', () => {
    expect(healthSummary(TEN_AND_MORE)).toContain('\n### Client secrets\n');
    expect(healthSummary(healthReport({ credentials: failing(1) }))).not.toContain('Client secrets');
  });

  test('has what each access token showed', () => {
    const summary = plain(healthSummary(TEN_AND_MORE));
    expect(summary).toContain('<summary>Access tokens of 10 credentials</summary>');
    expect(summary).toContain(
      [
        '- `Experience Platform (EMEA)`: token lifetime 24 h, exchange took 2.1 s, 3 attempts, 2 client secrets, the oldest 338 days old',
        '  - client id `0123456789abcdef0123456789abcdef`',
        '  - granted scopes `openid, AdobeID, read_organizations`',
        '  - technical account `0A1B2C3D@techacct.adobe.com`',
        '  - organization `4E5F6A7B@AdobeOrg`',
        '',
      ].join('\n'),
    );
  });

  test('says that nothing was checked', () => {
    expect(healthSummary(healthReport())).toMatch(/^## Adobe credentials: none was checked\n/);
  });

  test.each([10, 500, 2_000])(
    'stays under the limit with twice %i credentials, and counts what is left out',
    { tags: 'limits' },
    (count) => {
      const report = huge(count);
      const markdown = healthSummary(report);
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(SUMMARY_MAX);
      const rows = markdown.match(/^(?:> - \*\*`error number|- ✅ `)/gm)?.length ?? 0;
      const left = Number(
        /_([\d,]+) credentials? did not fit into this list/.exec(markdown)?.[1]?.replace(',', '') ?? 0,
      );
      expect(rows + left).toBe(2 * count);
      const sections = markdown.match(/^<details><summary>❌ <code>error number/gm)?.length ?? 0;
      const more = Number(
        /about ([\d,]+) more credentials? did not fit/.exec(markdown)?.[1]?.replace(',', '') ?? 0,
      );
      expect(sections + more).toBe(count);
      expect(sections).toBeGreaterThan(5);
    },
  );
});

describe('annotations', () => {
  test('are one for each credential, with its worst finding in full and the others in short', () => {
    const findings = [
      healthFinding({ level: 'warning' }),
      healthFinding({ level: 'note' }),
      healthFinding({ details: ['Evidence: HTTP 400'] }),
    ];
    expect(healthAnnotations(healthReport({ credentials: [credential({ findings })] })).annotations).toEqual([
      {
        level: 'error',
        title: 'Adobe credential failing: Analytics reporting',
        message: expect.stringMatching(
          /^Analytics reporting: Adobe IMS does not accept .*\nEvidence: HTTP 400\nAlso: A client secret is older .*\nNext: Copy .*\nHelp: https:.*$/,
        ) as unknown,
      },
    ]);
  });

  test('are at most eight of each level, and the others are counted', () => {
    const { annotations, rest } = healthAnnotations(
      healthReport({ credentials: [...failing(11, 'warning'), ...failing(9)] }),
    );
    expect(annotations.map(({ level }) => level)).toEqual([
      ...Array(8).fill('error'),
      ...Array(8).fill('warning'),
    ]);
    expect(rest).toBe(
      '4 more credentials (1 failing, 3 warning) are not annotated: GitHub shows ten annotations of a level for a step. The job summary of this step has them.',
    );
    expect(healthAnnotations(healthReport({ credentials: failing(9) })).rest).toMatch(
      /^1 more credential \(1 failing\) is/,
    );
    expect(healthAnnotations(healthReport({ credentials: failing(8) }))).not.toHaveProperty('rest');
  });

  test('leave room for what else the step annotates', () => {
    const report = healthReport({ credentials: [...failing(11, 'warning'), ...failing(9)] });
    const shown = (errors: number, warnings: number): [number, number, string | undefined] => {
      const { annotations, rest } = healthAnnotations(report, { errors, warnings });
      const count = (level: string): number => annotations.filter((one) => one.level === level).length;
      return [count('error'), count('warning'), /\(.*\)/.exec(rest ?? '')?.[0]];
    };
    expect(shown(2, 2)).toEqual([8, 8, '(1 failing, 3 warning)']);
    expect(shown(0, 3)).toEqual([8, 7, '(1 failing, 4 warning)']);
    expect(shown(3, 10)).toEqual([7, 0, '(2 failing, 11 warning)']);
    expect(shown(25, 0)).toEqual([0, 8, '(9 failing, 3 warning)']);
    const few = healthReport({ credentials: failing(1) });
    expect(healthAnnotations(few, { errors: 9, warnings: 0 })).not.toHaveProperty('rest');
    expect(healthAnnotations(few, { errors: 10, warnings: 0 }).rest).toMatch(
      /^1 more credential \(1 failing\) is/,
    );
  });

  const unknown = (name: string, id = 'sample-throttled'): CredentialHealth =>
    credential({
      name,
      verdict: 'unknown',
      findings: [healthFinding({ id, level: 'note', details: ['Attempts: 4'] })],
    });

  test('are not made for what is healthy, and are warnings for what is unknown', () => {
    expect(healthAnnotations(healthReport({ credentials: [credential()] }))).toEqual({ annotations: [] });
    const report = healthReport({ credentials: [unknown('Target'), credential()] });
    expect(healthAnnotations(report).annotations).toEqual([
      {
        level: 'warning',
        title: 'Adobe credential unknown: Target',
        message: expect.stringMatching(
          /^Target: Adobe IMS is throttling requests\.\nAttempts: 4\nNothing is known about it this time: this fails no step, and the last verdict still counts\.\nNext: .*\nHelp: https:\S+$/,
        ) as unknown,
      },
    ]);
  });

  test('are one for all that is unknown for the same reason', () => {
    const many = Array.from({ length: 12 }, (_, index) => unknown(`n${index}`));
    const report = healthReport({ credentials: [...many, unknown('other', 'sample-not-validated')] });
    const { annotations, rest } = healthAnnotations(report);
    expect(annotations.map(({ level, title }) => [level, title])).toEqual([
      ['warning', 'Adobe credentials unknown: n0, n1, n2 and 9 more'],
      ['warning', 'Adobe credential unknown: other'],
    ]);
    expect(annotations[0]?.message).toMatch(
      /^n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 2 more: Adobe IMS is throttling requests\.\nNothing is known about them /,
    );
    expect(rest).toBeUndefined();
  });

  test('say first what is unknown, and count it where nothing more has room', () => {
    const report = healthReport({ credentials: [...failing(9, 'warning'), unknown('a'), unknown('b')] });
    expect(healthAnnotations(report).annotations.map(({ title }) => title.split(': ')[0])).toEqual([
      ...Array(7).fill('Adobe credential warning'),
      'Adobe credentials unknown',
    ]);
    expect(healthAnnotations(report).rest).toMatch(/^2 more credentials \(2 warning\) are/);
    expect(healthAnnotations(report, { errors: 0, warnings: 10 })).toMatchObject({
      annotations: [],
      rest: expect.stringMatching(/^11 more credentials \(9 warning, 2 unknown\) are/) as unknown,
    });
  });

  test('say what to do however long the details are', () => {
    const [annotation] = healthAnnotations(huge(1)).annotations;
    expect(annotation?.message.length).toBeLessThan(4_000);
    expect(annotation?.message).toMatch(/… and \d+ more\nNext: .*\nHelp: https:\S+$/);
  });
});

describe('log lines', () => {
  test('say the facts, and what was found, once', () => {
    const findings = [healthFinding(), healthFinding()];
    const clientSecrets = [clientSecret(200, 1), clientSecret(3, 0)];
    expect(
      healthLines(healthReport({ credentials: [credential({ token: TOKEN, clientSecrets, findings })] })),
    ).toEqual([
      'failing: Analytics reporting: token in 0.4 s, valid 24 h, 2 client secrets, the oldest 200 days old. Adobe IMS does not accept the client secret.',
      '1 credential checked: 1 failing.',
    ]);
  });
});

describe('the issue', () => {
  test('shows the last twenty checks, the newest first, and counts the others', () => {
    const { body } = healthIssue(TEN_AND_MORE, history(50));
    const dates = [...plain(body).matchAll(/^- \[(\S+) /gm)].map(([, date]) => date ?? '');
    expect(dates).toHaveLength(20);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(dates[0]).toBe('2026-05-04');
    expect(body).toContain('\nand 30 earlier checks\n');
    expect(healthIssue(TEN_AND_MORE, history(20)).body).not.toContain('earlier check');
    expect(healthIssue(TEN_AND_MORE, []).body).not.toContain('Last checks');
  });

  test('links each check, also on another GitHub server', () => {
    const report = { ...TEN_AND_MORE, serverUrl: 'https://ghe.example.com/' };
    expect(plain(healthIssue(report, history(2)).body)).toContain(
      '- [2026-04-27 06:23 UTC](https://ghe.example.com/acme/shop/actions/runs/16161616160): 1 warning, 11 healthy',
    );
  });

  test('says when it closes', () => {
    expect(healthIssue(TEN_AND_MORE, []).body).toContain('when no credential is failing any more');
    expect(healthIssue({ ...TEN_AND_MORE, failOn: 'warning' }, []).body).toContain(
      'failing or has a warning any more',
    );
  });

  test('leaves room for the hidden part, and counts what is left out', { tags: 'limits' }, () => {
    for (const count of [1, 30, 2_000]) {
      for (const max of [undefined, 16_384, 100_000]) {
        const { body } = healthIssue(huge(count), history(50), max);
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(
          Math.min(max ?? HEALTH_BODY_MAX, HEALTH_BODY_MAX),
        );
        const sections = body.match(/^<details><summary>❌ <code>error number/gm)?.length ?? 0;
        const more = Number(
          /about ([\d,]+) more credentials? did not fit/.exec(body)?.[1]?.replace(',', '') ?? 0,
        );
        expect(sections + more).toBe(count);
        expect(body).toContain('### Last checks');
        expect(body).toMatch(/opens again on a relapse\.$/);
      }
    }
  });
});

describe('the comment', () => {
  const changes = (before: (readonly [string, HealthVerdict])[], report = TEN_AND_MORE): string[] =>
    healthComment(report, change(before))
      .split('\n')
      .filter((line) => /^(?:\*\*|- )/.test(line))
      .map((line) => line.replace(/:.*/, ''));

  test('says what is new and what recovered', () => {
    expect(
      changes([
        ['Deploy bot @ops #12', 'failing'],
        ['Experience Platform (EMEA)', 'failing'],
        ['Campaign mails', 'warning'],
      ]),
    ).toEqual([
      '**❌ Newly failing**',
      '- `Assets | upload`',
      '**⚠️ Newly warning**',
      '- `Experience Platform (EMEA)` (was failing)',
      '**✅ Recovered**',
      '- `Campaign mails` (was warning)',
    ]);
  });

  test('does not call throttling a change', () => {
    const credentials = [credential({ verdict: 'unknown' })];
    const comment = healthComment(
      healthReport({ credentials }),
      change([['Analytics reporting', 'failing']]),
    );
    expect(comment).toBe('No verdict changed.\n\nNow: 1 unknown.');
  });

  test('does not call new what may have been so before', () => {
    const comment = healthComment(TEN_AND_MORE, change([['Assets | upload', 'unknown']]));
    expect(comment).toContain('`Deploy bot @ops #12`');
    expect(comment).not.toContain('Assets');
  });

  test('counts what is no longer checked', () => {
    const parts = (failing: number, warning: number): string[] =>
      healthComment(ALL_HEALTHY, change([], { removed: { failing, warning } })).split('\n\n');
    expect(parts(2, 1)).toEqual([
      '2 credentials that were failing are no longer checked: their entries were removed or renamed.',
      '1 credential that had a warning is no longer checked: its entry was removed or renamed.',
      'Now: all 2 healthy.',
    ]);
    expect(parts(1, 0)[0]).toBe(
      '1 credential that was failing is no longer checked: its entry was removed or renamed.',
    );
  });

  test('says why the issue is opened again or closed', () => {
    const why = (report: HealthReport, issue: 'reopened' | 'completed' | 'not_planned'): string | undefined =>
      healthComment(report, change([], { issue })).split('\n\n').at(-2);
    const strict = { ...TEN_AND_MORE, failOn: 'warning' } as const;
    expect(why(TEN_AND_MORE, 'reopened')).toBe('The issue is open again, because 2 credentials are failing.');
    expect(why(strict, 'reopened')).toBe(
      'The issue is open again, because 2 credentials are failing and 1 credential has a warning.',
    );
    expect(why(ALL_HEALTHY, 'completed')).toBe(
      'The issue is closed, because no credential is failing any more.',
    );
    expect(why({ ...ALL_HEALTHY, failOn: 'warning' }, 'completed')).toBe(
      'The issue is closed, because no credential is failing or has a warning any more.',
    );
    expect(why(ALL_HEALTHY, 'not_planned')).toBe(
      'The issue is closed as not planned, because the credentials that needed attention have not recovered: they are no longer checked.',
    );
    expect(healthComment(ALL_HEALTHY, change([], { issue: 'completed' }))).not.toContain(
      'No verdict changed',
    );
  });

  test('links the check', () => {
    expect(healthComment(TEN_AND_MORE, change())).toMatch(
      /Now: 2 failing, 1 warning, 1 unknown, 8 healthy\. \[This check\]\(https:\/\/github\.com\/acme\/shop\/actions\/runs\/16161616161\)$/,
    );
  });

  test('is bounded, and every kind of change keeps its place', () => {
    const report = huge(2_000);
    const before = report.credentials.slice(2_000).map(({ name }) => [name, 'failing'] as const);
    const removed = { failing: 2_000, warning: 1 };
    const comment = healthComment(report, change(before, { removed }));
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(HEALTH_BODY_MAX);
    expect(comment.match(/^\*\*/gm)).toHaveLength(2);
    expect(comment).toContain('\n2,000 credentials that were failing are no longer checked: ');
    const shown = comment.match(/^- `/gm)?.length ?? 0;
    const left = [...comment.matchAll(/^- and ([\d,]+) more/gm)].map(([, count]) =>
      Number(count?.replace(',', '')),
    );
    expect(left.reduce((sum, count) => sum + count, shown)).toBe(4_000);
  });
});
