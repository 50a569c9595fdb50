import { beforeAll, describe, expect, test } from 'vitest';
import { scanSource } from '../../../src/guard/detect/scan-source.ts';
import { loadYaml } from '../../../src/guard/detect/tree.ts';
import { kindOf } from '../../../src/guard/files/kinds.ts';
import type { Finding, Rule } from '../../../src/guard/model.ts';
import { RULES } from '../../../src/guard/rules/index.ts';

beforeAll(loadYaml);

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

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.samples.matches.map((sample) => [sample.found, sample] as const))(
    'finds %j',
    (found, sample) => {
      for (const text of [sample.text, crlf(sample.text)]) {
        const [first] = findings(rule, sample.path, text);
        expect(first, 'nothing was found').toBeDefined();
        expect(slice(text, first as Finding)).toBe(found);
        expect((first as Finding).level).toBe(sample.level ?? rule.level);
      }
      expect(
        findings(rule, sample.path, crlf(sample.text)).map(({ line, column, fingerprint }) => [
          line,
          column,
          fingerprint,
        ]),
      ).toEqual(
        findings(rule, sample.path, sample.text).map(({ line, column, fingerprint }) => [
          line,
          column,
          fingerprint,
        ]),
      );
    },
  );

  test.each(rule.samples.nonMatches.map((sample) => [sample.reason, sample] as const))(
    'leaves alone: %s',
    (_reason, sample) => {
      for (const text of [sample.text, crlf(sample.text)])
        expect(findings(rule, sample.path, text)).toEqual([]);
    },
  );

  test('has what every rule must have', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(rule.samples.matches.length).toBeGreaterThan(0);
    expect(rule.samples.nonMatches.length).toBeGreaterThan(0);
    expect(rule.literals.length).toBeGreaterThan(0);
    expect(
      rule.literals.filter((literal) => literal.length < 4 || literal !== literal.toLowerCase()),
    ).toEqual([]);
    expect([rule.pattern === undefined, rule.check === undefined].filter(Boolean)).toHaveLength(1);
    expect(rule.pattern?.flags ?? 'g').toContain('g');
    expect(rule.needs?.filter((need) => need.flags.includes('g')) ?? []).toEqual([]);
    expect(rule.docs).toMatch(/^https:\/\//);
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(rule.message).toMatch(/\.$/);
  });
});

test('ids are unique', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});
