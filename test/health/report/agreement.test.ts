import { expect, test } from 'vitest';
import type { CredentialHealth, HealthReport } from '../../../src/health/model.ts';
import { healthAnnotations } from '../../../src/health/report/annotations.ts';
import { healthComment } from '../../../src/health/report/comment.ts';
import { healthIssue } from '../../../src/health/report/issue.ts';
import { healthJson } from '../../../src/health/report/json.ts';
import { healthLines } from '../../../src/health/report/lines.ts';
import { healthSummary } from '../../../src/health/report/summary.ts';
import { change, credential, healthFinding, healthReport, history, TEN_AND_MORE } from './fixture.ts';

const FORMATS: Record<string, (report: HealthReport) => string> = {
  summary: healthSummary,
  annotations: (report) => JSON.stringify(healthAnnotations(report)),
  json: healthJson,
  issue: (report) => JSON.stringify(healthIssue(report, history(3))),
  comment: (report) => healthComment(report, change()),
  lines: (report) => healthLines(report).join('\n'),
};

test.each(Object.entries(FORMATS))(
  '%s gives the same bytes for the same report, and changes nothing in it',
  (_name, format) => {
    const before = JSON.stringify(TEN_AND_MORE);
    expect(format(TEN_AND_MORE)).toBe(format(structuredClone(TEN_AND_MORE)));
    expect(JSON.stringify(TEN_AND_MORE)).toBe(before);
  },
);

test.each([
  [2, 3, 1, 4],
  [0, 0, 0, 1],
  [1, 0, 0, 0],
  [7, 8, 9, 12],
] as const)('all formats agree on %i failing, %i warning, %i unknown, %i healthy', (...counts) => {
  const verdicts = ['failing', 'warning', 'unknown', 'healthy'] as const;
  const findings = [
    [healthFinding(), healthFinding({ level: 'warning' })],
    [healthFinding({ level: 'warning' }), healthFinding({ level: 'note' })],
    [healthFinding({ level: 'note' })],
    [],
  ];
  const credentials: CredentialHealth[] = verdicts.flatMap((verdict, kind) =>
    Array.from({ length: counts[kind] ?? 0 }, (_, index) =>
      credential({ name: `${verdict} number ${index}`, verdict, findings: findings[kind] ?? [] }),
    ),
  );
  const report = healthReport({ credentials: credentials.toReversed() });
  const [failing, warning, unknown, healthy] = counts;
  const total = failing + warning + unknown + healthy;
  const NAMED = {
    failing: /^> - \*\*`failing number \d+`\*\*<br>/gm,
    warning: /^> - \*\*`warning number \d+`\*\*<br>/gm,
    unknown: /^> - \*\*`unknown number \d+`\*\*<br>/gm,
    healthy: /^- ✅ `healthy number \d+`: healthy$/gm,
  };
  const ALERTS = [
    ['CAUTION', 'failing'],
    ['WARNING', 'warning'],
    ['NOTE', 'unknown'],
  ] as const;
  const words = verdicts
    .flatMap((verdict, kind) => (counts[kind] ? [`${counts[kind]} ${verdict}`] : []))
    .join(', ');

  expect((JSON.parse(healthJson(report)) as { counts: unknown }).counts).toEqual({
    credentials: total,
    failing,
    warning,
    unknown,
    healthy,
  });
  for (const markdown of [healthSummary(report), healthIssue(report, []).body]) {
    expect(markdown.split('\n')[0]).toBe(`## Adobe credentials: ${total === healthy ? '1 healthy' : words}`);
    expect(verdicts.map((verdict) => markdown.match(NAMED[verdict])?.length ?? 0)).toEqual([...counts]);
    // The colour of an alert says the verdict, so each alert has the credentials of one verdict only.
    const alerts = [...markdown.matchAll(/^> \[!(\w+)\]\n(?:>.*\n)+/gm)];
    expect(alerts.map(([, kind]) => kind)).toEqual(
      ALERTS.flatMap(([kind], index) => (counts[index] ? [kind] : [])),
    );
    for (const [alert, kind] of alerts) {
      const names = [...alert.matchAll(/^> - \*\*`(\w+) number/gm)].map(([, verdict]) => verdict);
      const [, verdict = ''] = ALERTS.find(([one]) => one === kind) ?? [];
      expect(new Set(names)).toEqual(new Set([verdict]));
      expect(alert).toContain(`**${names.length} credential`);
    }
    expect(markdown.match(/^<details><summary>(?:❌|⚠️|❔) <code>/gmu) ?? []).toHaveLength(total - healthy);
  }
  const { annotations } = healthAnnotations(report);
  expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(failing);
  const titled = (verdict: string): number =>
    annotations.filter(({ level, title }) => level === 'warning' && title.includes(` ${verdict}: `)).length;
  // What is unknown for one reason is one annotation, which comes first where there is no room for all.
  expect([titled('unknown'), titled('warning')]).toEqual([
    Math.min(unknown, 1),
    Math.min(warning, 8 - Math.min(unknown, 1)),
  ]);
  const lines = healthLines(report);
  expect(verdicts.map((verdict) => lines.filter((line) => line.startsWith(`${verdict}: `)).length)).toEqual([
    ...counts,
  ]);
  expect(lines.at(-1)).toBe(`${total} ${total === 1 ? 'credential' : 'credentials'} checked: ${words}.`);
  const comment = healthComment(report, change());
  expect(comment.match(/^- /gm) ?? []).toHaveLength(failing + warning);
  expect(comment).toContain(`Now: ${total === healthy ? '1 healthy' : words}.`);
});
