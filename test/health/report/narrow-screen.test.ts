import { describe, expect, test } from 'vitest';
import type { HealthReport } from '../../../src/health/model.ts';
import { healthIssue } from '../../../src/health/report/issue.ts';
import { healthSummary } from '../../../src/health/report/summary.ts';
import { takeApart } from '../../support/code-spans.ts';
import { HOSTILE } from '../../support/hostile.ts';
import {
  clientSecret,
  credential,
  healthFinding,
  healthReport,
  history,
  TEN_AND_MORE,
  TOKEN,
} from './fixture.ts';

// What a screen 400 px wide can show, as far as the text decides it.

const MARKDOWN: [string, (report: HealthReport) => string][] = [
  ['job summary', healthSummary],
  ['issue', (report) => healthIssue(report, history(5)).body],
];

/** Many credentials, with names of a table, of an alert and of HTML among them. */
function many(count: number): HealthReport {
  const levels = ['error', 'warning', 'note', undefined] as const;
  return healthReport({
    credentials: Array.from({ length: count }, (_, index) => {
      const level = levels[index % levels.length];
      return credential({
        name: `${HOSTILE[index % HOSTILE.length]} ${index}`,
        token: TOKEN,
        clientSecrets: [clientSecret(10 + index, index % 40), clientSecret(5, 0)],
        ...(level === 'note' && { verdict: 'unknown' }),
        findings:
          level === undefined
            ? []
            : [healthFinding({ level, details: ['Since 2026-05-04: `a-b` | --- | x'] })],
      });
    }),
  });
}

describe.each(MARKDOWN)('on a narrow screen the %s', (_name, make) => {
  test('has no table', () => {
    for (const report of [TEN_AND_MORE, many(60)]) {
      expect(takeApart(make(report)).outside).not.toMatch(/^[>\s]*\||-{3,} *\|/m);
    }
  });

  test('has the next step of each failing or warning credential before all details', () => {
    const [visible = '', ...details] = make(TEN_AND_MORE).split('<details>');
    expect(details.length).toBeGreaterThan(3);
    const steps = [...visible.matchAll(/^> - \*\*`([^`]+)`\*\*<br>.*<br>\*\*Next:\*\* (\w+)/gm)];
    expect(steps.map(([, name, next]) => `${name}: ${next}`)).toEqual([
      'Deploy bot @ops #12: Copy',
      'Assets | upload: Add',
      'Experience Platform (EMEA): Rotate',
      'Target activities: Nothing',
    ]);
  });

  test('has the next step of a finding before its meaning and evidence', () => {
    const [, details = ''] = make(TEN_AND_MORE).split('### Details');
    const parts = details.split(/^\*\*(?:Error|Warning|Note): .*$/m).slice(1);
    expect(parts).not.toHaveLength(0);
    for (const part of parts) expect(part).toMatch(/^\n\n\*\*Next:\*\* .*\n\n/);
  });

  test('breaks no date', () => {
    const { outside } = takeApart(make(TEN_AND_MORE));
    expect(outside).toMatch(/\d{4}\u2011\d\d\u2011\d\d/);
    expect(outside).not.toMatch(/\d{4}-\d|-\d\d[^\d]|\d (?:days?|UTC)\)/);
  });

  test('has all of an alert in lines of that alert, and nothing collapsed in it', () => {
    for (const report of [TEN_AND_MORE, many(60)]) {
      const lines = make(report).split('\n');
      const alerts = lines.filter((line) => line.startsWith('>'));
      expect(alerts.filter((line) => /^> \[!/.test(line))).toEqual([
        '> [!CAUTION]',
        '> [!WARNING]',
        '> [!NOTE]',
      ]);
      for (const line of alerts) {
        expect(line).toMatch(/^>(?: \[!\w+\]| (?:❌|⚠️|❔) \*\*\d+ .*\*\*| - \*\*`.*)?$/u);
        expect(takeApart(line).outside.replaceAll('<br>', '')).not.toMatch(/<|\n/);
      }
    }
  });
});

test('two hundred credentials fit in a job summary, each with its next step and its details', () => {
  const report = many(200);
  const summary = healthSummary(report);
  expect(Buffer.byteLength(summary)).toBeLessThan(400_000);
  expect(summary).not.toContain('did not fit');
  expect(summary.match(/^> - .*<br>\*\*Next:\*\* /gm)).toHaveLength(150);
  expect(summary.match(/^<details><summary>(?:❌|⚠️|❔) <code>/gmu)).toHaveLength(150);
  expect(summary.match(/^- (?:⚠️|✅) made /gmu)).toHaveLength(400);
});

test('a hundred credentials that are not healthy have their next steps in the issue', () => {
  const { body } = healthIssue(many(132), history(20));
  expect(body.match(/^> - .*<br>\*\*Next:\*\* /gm)).toHaveLength(99);
});
