import { expect, test } from 'vitest';
import { healthAnnotations } from '../../../src/health/report/annotations.ts';
import { healthComment } from '../../../src/health/report/comment.ts';
import { healthIssue } from '../../../src/health/report/issue.ts';
import { healthJson } from '../../../src/health/report/json.ts';
import { healthLines } from '../../../src/health/report/lines.ts';
import { healthSummary } from '../../../src/health/report/summary.ts';
import { ALL_HEALTHY, change, history, TEN_AND_MORE } from './fixture.ts';

// Written by `npx vitest run -u test/health/report/golden.test.ts`; to be read by eye then. In CI a missing file fails.
const golden = (name: string): string => `golden/${name}.golden`;

test('summary', async () => {
  await expect(healthSummary(TEN_AND_MORE)).toMatchFileSnapshot(golden('summary.md'));
  await expect(healthSummary(ALL_HEALTHY)).toMatchFileSnapshot(golden('summary-healthy.md'));
});

test('issue', async () => {
  const { title, body } = healthIssue(TEN_AND_MORE, history(23));
  await expect(`${title}\n\n${body}\n`).toMatchFileSnapshot(golden('issue.md'));
  await expect(`${healthIssue(ALL_HEALTHY, history(2)).body}\n`).toMatchFileSnapshot(
    golden('issue-healthy.md'),
  );
});

test('comment', async () => {
  const before = [
    ['Experience Platform (EMEA)', 'failing'],
    ['Commerce sync', 'failing'],
    ['Campaign mails', 'warning'],
    ['Assets | upload', 'healthy'],
  ] as const;
  const removed = { failing: 2, warning: 1 };
  const changes = change(before, { removed, issue: 'reopened' });
  await expect(`${healthComment(TEN_AND_MORE, changes)}\n`).toMatchFileSnapshot(golden('comment.md'));
});

test('log lines', async () => {
  await expect(`${healthLines(TEN_AND_MORE).join('\n')}\n`).toMatchFileSnapshot(golden('lines.txt'));
});

test('annotations', async () => {
  await expect(`${JSON.stringify(healthAnnotations(TEN_AND_MORE), null, 2)}\n`).toMatchFileSnapshot(
    golden('annotations.json'),
  );
});

test('JSON', async () => {
  await expect(healthJson(TEN_AND_MORE)).toMatchFileSnapshot(golden('report.json'));
});
