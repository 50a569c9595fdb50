import { beforeAll, describe, expect, test } from 'vitest';
import { lineStarts } from '../../../src/core/lines.ts';
import type { Rule } from '../../../src/guard/detect/rule.ts';
import { scanSource } from '../../../src/guard/detect/scan-source.ts';
import { loadParsers } from '../../../src/guard/detect/tree.ts';
import { kindOf } from '../../../src/guard/files/kinds.ts';
import type { Finding } from '../../../src/guard/model.ts';
import { RULES } from '../../../src/guard/rules/index.ts';
import { SPECIFICATIONS } from './specifications.ts';

beforeAll(() => loadParsers());

const findings = (rule: Rule, path: string, text: string): Finding[] =>
  scanSource({ path, text, kind: kindOf(path) }, [rule]);

function slice(text: string, { line, column, endLine, endColumn }: Finding): string {
  const lines = text.split(/\r\n|\r|\n/);
  if (line === endLine) return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
  return [
    (lines[line - 1] ?? '').slice(column - 1),
    ...lines.slice(line, endLine - 1),
    (lines[endLine - 1] ?? '').slice(0, endColumn - 1),
  ].join('\n');
}

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

const place = ({ line, column, fingerprint }: Finding): unknown[] => [line, column, fingerprint];

describe.each(SPECIFICATIONS.map((each) => [each.rule.id, each] as const))('%s', (_id, specification) => {
  const { rule, sources, found, leftAlone } = specification;
  const markedIn = ({ text, marks }: (typeof found)[number]): string[] =>
    marks.map(({ start, end }) => text.slice(start, end));

  test.each(found.map((sample) => [markedIn(sample)[0], sample] as const))('finds %j', (_found, sample) => {
    for (const text of [sample.text, crlf(sample.text)]) {
      const all = findings(rule, sample.path, text);
      expect(all.map((each) => slice(text, each))).toEqual(markedIn(sample));
      for (const { level } of all) expect(level).toBe(sample.level ?? rule.level);
    }
    const starts = lineStarts(sample.text);
    const [all, same] = [sample.text, crlf(sample.text)].map((text) => findings(rule, sample.path, text));
    expect(all?.map(({ line, column }) => (starts[line - 1] ?? 0) + column - 1)).toEqual(
      sample.marks.map(({ start }) => start),
    );
    expect(same?.map(place)).toEqual(all?.map(place));
  });

  test.each(leftAlone.map((sample) => [sample.reason, sample] as const))(
    'leaves alone: %s',
    (_reason, sample) => {
      for (const text of [sample.text, crlf(sample.text)])
        expect(findings(rule, sample.path, text)).toEqual([]);
    },
  );

  test('has what every rule must have', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(found.length).toBeGreaterThan(0);
    expect(leftAlone.length).toBeGreaterThan(0);
    expect(rule.matchers.length).toBeGreaterThan(0);
    for (const matcher of rule.matchers) {
      expect('pattern' in matcher ? matcher.pattern.flags : 'g').toContain('g');
      expect(matcher.needs?.filter((need) => need.flags.includes('g')) ?? []).toEqual([]);
    }
    expect(rule.docs).toMatch(/^https:\/\//);
    expect(sources.length).toBeGreaterThan(0);
    expect(rule.message).toMatch(/\.$/);
  });
});

test('ids are unique', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});
