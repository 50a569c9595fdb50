import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { type GuardReport, json, jsonPieces } from '../../../src/guard/report/index.ts';
import { COMMANDS, parseCommand } from '../../runner/commands.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { EVERYTHING, finding, RELATED, related, report } from './fixture.ts';

type Json = {
  counts: Record<string, Record<string, number>>;
  findings: Record<string, unknown>[];
  fullScanReason: unknown;
};

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/report.schema.json', import.meta.url), 'utf8'),
) as {
  required: string[];
  properties: object;
  $defs: Record<'finding' | 'relatedPlace', { required: string[]; properties: object }>;
};
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
formats.default(ajv);
const valid = ajv.compile(schema);

function parsed(input: GuardReport): Json {
  const value = JSON.parse(json(input)) as Json;
  expect(valid(value), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
  return value;
}

describe('the JSON report', () => {
  test.each([
    ['everything', EVERYTHING],
    ['related places', RELATED],
    [
      'a fix',
      report({
        findings: [
          finding({
            fix: {
              title: 'A change',
              safety: 'safe',
              edits: [
                { path: 'a.js', start: 0, end: 0, text: '', line: 1, column: 1, endLine: 1, endColumn: 1 },
              ],
              todo: ['Look at it.'],
            },
          }),
        ],
      }),
    ],
    ['nothing', report({ coverage: { listed: 0, scanned: 0 } })],
    ['a clean tree', report({ fullScanReason: 'No base.' })],
    [
      'what a change accepts',
      report({
        accepted: {
          policy: 'base',
          base: 'a'.repeat(40),
          additions: [{ level: 'warning', message: 'It excludes a.', path: 'x.yml', line: 1 }],
          findings: [finding()],
        },
      }),
    ],
  ])('follows docs/report.schema.json: %s', (_name, input) => {
    parsed(input);
  });

  test('has the fields that the schema describes, and no others', () => {
    const value = parsed(EVERYTHING);
    expect(Object.keys(value)).toEqual(Object.keys(schema.properties));
    expect(Object.keys(value)).toEqual(schema.required);
    for (const each of value.findings) {
      expect(Object.keys(each)).toEqual(Object.keys(schema.$defs.finding.properties));
      expect(Object.keys(each)).toEqual(schema.$defs.finding.required);
    }
  });

  test('lists all related places, with what a baseline needs', () => {
    const [first, , last] = parsed(RELATED).findings;
    const places = first?.['related'] as Record<string, unknown>[];
    expect(last?.['related']).toEqual([]);
    expect(places).toHaveLength(10);
    for (const place of places) {
      expect(Object.keys(place)).toEqual(Object.keys(schema.$defs.relatedPlace.properties));
      expect(Object.keys(place)).toEqual(schema.$defs.relatedPlace.required);
    }
    expect(places[0]).toMatchObject({ rule: 'sample-endpoint', level: 'error' });
    expect(places[9]).toMatchObject({ relation: 'key-file', rule: null, level: null, fingerprint: null });
  });

  test('counts every finding once', () => {
    const { counts, findings } = parsed(EVERYTHING);
    const all = Object.values(counts).flatMap((byLevel) => Object.values(byLevel));
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(findings.length);
    expect(counts['active']).toEqual({ error: 4, warning: 1, note: 1 });
  });

  test('keeps paths as they are, and is safe to print all the same', () => {
    for (const text of HOSTILE) {
      const input = report({
        findings: [
          finding({
            path: `p${text}`,
            excerpt: text,
            message: text,
            reason: text,
            state: 'suppressed',
            related: [related({ path: `r${text}`, excerpt: text, message: text })],
          }),
        ],
        notices: [{ level: 'note', message: text, path: `n${text}` }],
      });
      const printed = json(input);
      expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u);
      const commands = printed.split('\n').map((line) => parseCommand(line, new Set(COMMANDS)));
      expect(commands.filter((command) => command !== undefined)).toEqual([]);
      const [first] = parsed(input).findings;
      expect(first?.['path']).toBe(`p${text}`);
      expect(first?.['related']).toMatchObject([{ path: `r${text}` }]);
    }
  });

  test('is bounded in every text of a finding', () => {
    const long = 'x'.repeat(5_000_000);
    const input = report({
      findings: [
        finding({
          excerpt: long,
          message: long,
          advice: long,
          reason: long,
          related: [related({ excerpt: long, message: long })],
        }),
      ],
    });
    expect(json(input).length).toBeLessThan(10_000);
  });

  test('holds all of 30,000 findings', { tags: 'limits' }, () => {
    const findings = Array.from({ length: 30_000 }, (_, index) => finding({ line: index + 1 }));
    expect((JSON.parse(json(report({ findings }))) as Json).findings).toHaveLength(30_000);
  });
});

test('comes in small pieces, however many findings there are, so that no string gets too long', () => {
  const findings = Array.from({ length: 5_000 }, (_, at) => finding({ line: at + 1 }));
  const pieces = [...jsonPieces(report({ findings }))];
  expect(pieces).toHaveLength(findings.length + 2);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(10_000);
  const text = pieces.join('');
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
});
