import { describe, expect, test } from 'vitest';
import { auditSummary } from '../../../src/audit/report/summary.ts';
import { finding, HOSTILE, hostileReport, MIXED, organization, report, result } from './fixture.ts';

describe('the job summary', () => {
  test('says what is left, what is not scanned first, then the numbers and the worst repositories', () => {
    const text = auditSummary(MIXED);
    expect(text.split('\n\n').map((part) => part.split('\n')[0])).toEqual([
      '## Audit of `acme`: 4 errors and 1 warning in 2 repositories, 3 of 6 not scanned',
      '❔ **3 repositories were not scanned.** Nothing is known about them.',
      '- [`acme/slow`](https://github.com/acme/slow): it took too long (more than 120 s)',
      '| what | number |',
      '### Where most is left',
      '| repository | errors | warnings |',
      '**Can be changed for you:** 1 finding by `ims-auth fix --write`, and 1 more by `ims-auth fix --write --unsafe`, which needs a new secret or a look at the scopes.',
      '<details><summary>By rule and product</summary>',
      '| rule | errors | warnings |',
      '</details>',
      'Left out by the filters: 12 archived, 3 fork.',
      '_ims-auth 0.1.0, 2026-11-25 22:05 UTC, 13 min, 3,214 requests to GitHub, 11,786 left of the rate limit_',
    ]);
    expect(text).toContain('- [`acme/locked`](https://github.com/acme/locked): no permission to read it\n');
    expect(text).toContain('- [`acme/lost`](https://github.com/acme/lost): there is no result\n');
    expect(text).toContain('| [`acme/shop`](https://github.com/acme/shop) | 3 | 1 |');
  });

  test.each([
    [[result('acme/a'), result('acme/b')], 'all 2 repositories are clean'],
    [[result('acme/a')], '1 repository is clean'],
    [[], 'no repository was audited'],
    [
      [result('acme/a'), result('acme/b', { notScanned: { reason: 'empty', detail: '' } })],
      'nothing left in what was scanned, 1 of 2 not scanned',
    ],
    [[result('acme/b', { notScanned: { reason: 'empty', detail: '' } })], '1 of 1 not scanned'],
    [[result('acme/a', { findings: [finding()] })], '1 error and 0 warnings in 1 repository'],
  ])('its first line is never greener than the audit was: %#', (results, headline) => {
    expect(auditSummary(report(results)).split('\n')[0]).toBe(`## Audit of \`acme\`: ${headline}`);
  });

  test('has tables of at most three columns, for a telephone', () => {
    for (const line of auditSummary(organization(200, 2_000)).split('\n'))
      if (line.startsWith('|')) expect(line.split('|').length - 2).toBeLessThanOrEqual(3);
  });

  test('shows the last five points of the trend', () => {
    const text = auditSummary(organization(30, 200));
    const [, trend = ''] = text.split('### Trend\n\n');
    expect(trend.split('\n\n')[0]?.split('\n')).toHaveLength(7);
    expect(trend).toContain('| 2026-11-25 |');
  });

  test.each(HOSTILE)('text of others is only in code and adds no line: %j', (text) => {
    const plain = auditSummary(hostileReport('z'));
    const hostile = auditSummary(hostileReport(text));
    expect(hostile.split('\n').length).toBeLessThanOrEqual(plain.split('\n').length);
    const outside = hostile.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
    expect(outside).not.toMatch(/<(?!\/?(?:details|summary)>)|javascript:|hacked|@|##\[|\$\{/);
    expect(outside.match(/\]\([^)]*\)/g) ?? []).toEqual(
      (outside.match(/\]\([^)]*\)/g) ?? []).filter((link) => link.startsWith('](https://github.com/acme/')),
    );
    expect(hostile).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
  });

  test('no link leads to a folder that looks like a repository, or leaves https', () => {
    const results = [result('src/app', { visibility: 'unknown', findings: [finding()] })];
    expect(auditSummary(report(results))).not.toContain('](');
    const known = [result('src/app', { findings: [finding()] })];
    expect(auditSummary(report(known), 'http://github.example')).not.toContain('](');
    expect(auditSummary(report(known), 'https://github.example')).toContain(
      '](https://github.example/src/app)',
    );
  });

  test('fits into a job summary, and says what did not', { tags: ['limits'] }, () => {
    const long = 'n'.repeat(400);
    const many = report(
      Array.from({ length: 30_000 }, (_none, index) =>
        result(`acme/${index}-${long}`, {
          findings: [finding({ rule: `rule-${index}-${long}` })],
          ...(index % 2 === 0 ? { notScanned: { reason: 'scan-failed', detail: long } } : {}),
        }),
      ),
    );
    const text = auditSummary(many);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    const said = text.match(/_[\d,]+ (?:more did|more repositories did) not fit here\./g);
    expect(said?.map((each) => each.replace(/\d\d,\d{3}/, 'n'))).toEqual([
      '_n more did not fit here.',
      '_n more repositories did not fit here.',
    ]);
  });
});
