import { expect, test } from 'vitest';
import { annotations, json, sarif, summary, text } from '../../../src/guard/report/index.ts';
import { EVERYTHING, finding, RELATED, report } from './fixture.ts';

// Written by `npx vitest run -u test/guard/report/golden.test.ts`; to be read by eye then. In CI a missing file fails.
const golden = (name: string): string => `golden/${name}.golden`;

const CLEAN = report({ coverage: { listed: 80, scanned: 80 } });
const NOTES_ONLY = report({ findings: [finding({ level: 'note', place: 'comment' })], failOn: 'warning' });
const NOTHING = report({
  coverage: {
    listed: 2,
    scanned: 0,
    skipped: { 'lfs-pointer': 2 },
    examples: [{ reason: 'lfs-pointer', path: 'a.zip' }],
  },
});

test('summary', async () => {
  await expect(summary(EVERYTHING)).toMatchFileSnapshot(golden('summary.md'));
});

test('summary of a clean scan, of notes only, and of nothing scanned', async () => {
  await expect(summary(CLEAN)).toMatchFileSnapshot(golden('summary-clean.md'));
  await expect(summary(NOTES_ONLY)).toMatchFileSnapshot(golden('summary-notes.md'));
  await expect(summary(NOTHING)).toMatchFileSnapshot(golden('summary-nothing.md'));
});

test('terminal text', async () => {
  await expect(text(EVERYTHING, { color: false, width: 100 })).toMatchFileSnapshot(golden('text.txt'));
  await expect(text(EVERYTHING, { color: true, width: 60, hyperlinks: true })).toMatchFileSnapshot(
    golden('text-narrow-color.txt'),
  );
  await expect(
    [CLEAN, NOTES_ONLY, NOTHING].map((each) => text(each, { color: false })).join('\n----\n'),
  ).toMatchFileSnapshot(golden('text-short.txt'));
});

test('annotations', async () => {
  await expect(`${JSON.stringify(annotations(EVERYTHING), null, 2)}\n`).toMatchFileSnapshot(
    golden('annotations.json'),
  );
});

test('SARIF', async () => {
  await expect(sarif(EVERYTHING)).toMatchFileSnapshot(golden('findings.sarif'));
});

test('JSON', async () => {
  await expect(json(EVERYTHING)).toMatchFileSnapshot(golden('findings.json'));
});

test('related places', async () => {
  await expect(summary(RELATED)).toMatchFileSnapshot(golden('related-summary.md'));
  await expect(text(RELATED, { color: false })).toMatchFileSnapshot(golden('related-text.txt'));
  await expect(`${JSON.stringify(annotations(RELATED), null, 2)}\n`).toMatchFileSnapshot(
    golden('related-annotations.json'),
  );
  await expect(sarif(RELATED)).toMatchFileSnapshot(golden('related.sarif'));
  await expect(json(RELATED)).toMatchFileSnapshot(golden('related.json'));
});
