import { expect, test } from 'vitest';
import { annotations, json, sarif, summary, text } from '../../../src/guard/report/index.ts';
import { EVERYTHING, finding, report } from './fixture.ts';

const FORMATS = {
  annotations: (input: typeof EVERYTHING): string => JSON.stringify(annotations(input)),
  summary,
  sarif,
  json,
  text: (input: typeof EVERYTHING): string => text(input, { color: false }),
};

test.each(Object.entries(FORMATS))(
  '%s gives the same bytes for the same report, and changes nothing in it',
  (_name, format) => {
    const before = JSON.stringify(EVERYTHING);
    expect(format(EVERYTHING)).toBe(format(structuredClone({ ...EVERYTHING, rules: [...EVERYTHING.rules] })));
    expect(JSON.stringify(EVERYTHING)).toBe(before);
  },
);

test.each(['annotations', 'summary', 'sarif', 'text'] as const)(
  '%s does not depend on the order of the findings',
  (name) => {
    const { result } = EVERYTHING;
    const turned = { ...EVERYTHING, result: { ...result, findings: result.findings.toReversed() } };
    expect(FORMATS[name](turned)).toBe(FORMATS[name](EVERYTHING));
  },
);

test('all formats agree on the counts', () => {
  const states = ['active', 'active', 'suppressed', 'baselined', 'exempt', 'outside-diff'] as const;
  const levels = ['error', 'warning', 'note'] as const;
  const findings = states.flatMap((state, i) =>
    levels.map((level, j) => finding({ state, level, line: 1 + i * 3 + j })),
  );
  const input = report({ findings });
  const { counts } = JSON.parse(json(input)) as { counts: unknown };
  const one = { error: 1, warning: 1, note: 1 };
  expect(counts).toEqual({
    active: { error: 2, warning: 2, note: 2 },
    suppressed: one,
    baselined: one,
    exempt: one,
    outsideDiff: one,
  });
  expect(annotations(input).annotations).toHaveLength(6);
  expect(summary(input)).toContain('| **active** | 2 | 2 | 2 |');
  expect(summary(input)).toContain('## JWT guard: 2 errors, 2 warnings, 2 notes');
  expect(text(input, { color: false })).toContain('Found 2 errors, 2 warnings, 2 notes.');
  // It breaks lines for a terminal.
  expect(text(input, { color: false }).replaceAll('\n', ' ')).toContain(
    'Not counted: 3 suppressed, 3 accepted in the baseline, 3 exempt by the central configuration, 3 outside of the change.',
  );
  expect((JSON.parse(sarif(input)) as { runs: { results: unknown[] }[] }).runs[0]?.results).toHaveLength(9);
});
