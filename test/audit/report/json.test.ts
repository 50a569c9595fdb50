import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { AuditReport } from '../../../src/audit/model.ts';
import { auditJson, auditJsonPieces } from '../../../src/audit/report/json.ts';
import { finding, HOSTILE, hostileReport, MIXED, report, result } from './fixture.ts';

type Json = Record<string, unknown>;
const schema = JSON.parse(
  readFileSync(new URL('../../../docs/audit.schema.json', import.meta.url), 'utf8'),
) as { required: string[]; properties: Record<string, unknown> };
const valid = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

function parsed(report: AuditReport): Json {
  const value = JSON.parse(auditJson(report)) as Json;
  expect(valid(value), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
  return value;
}

// Every object in a value, to be changed in place.
function objects(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objects);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(objects)];
}

describe('audit.json', () => {
  test.each<[string, AuditReport]>([
    ['a bit of everything', MIXED],
    ['no repository', report([])],
    ['one that is clean', report([result('acme/clean')])],
    ...HOSTILE.map((text): [string, AuditReport] => [text, hostileReport(text)]),
  ])('follows docs/audit.schema.json: %j', (_name, report) => {
    expect(Object.keys(parsed(report))).toEqual(schema.required);
  });

  test('is the report again when it is read, with the counts', () => {
    const { counts, ...rest } = parsed(MIXED);
    expect(rest).toEqual(JSON.parse(JSON.stringify(MIXED)));
    expect(counts).toEqual({
      repositories: 6,
      notScanned: 3,
      affected: 2,
      clean: 1,
      errors: 4,
      warnings: 1,
      notes: 1,
      fixable: 2,
      exempt: 1,
      expired: 1,
      leftOver: 1,
    });
  });

  test('is refused by the schema with one more member anywhere', () => {
    const count = objects(parsed(MIXED)).length;
    expect(count).toBeGreaterThan(40);
    let refused = 0;
    for (let index = 0; index < count; index++) {
      const value = parsed(MIXED);
      (objects(value)[index] as Json)['unknownMember'] = { not: 'described' };
      expect(valid(value)).toBe(false);
      refused++;
    }
    expect(refused).toBe(count);
  });

  test('has one line for each repository, and nothing that a terminal or a log acts on', () => {
    for (const text of HOSTILE) {
      const json = auditJson(hostileReport(text));
      expect(json.split('\n')).toHaveLength(5);
      expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|##\[/u);
    }
  });

  test('is the same whatever the order of properties is, and has no field that the schema does not name', () => {
    const of = (properties: Record<string, string>): AuditReport =>
      report([result('acme/x', { properties, findings: [{ ...finding(), value: 'p8e-x' } as never] })]);
    expect(auditJson(of({ a: '1', b: '2' }))).toBe(auditJson(of({ b: '2', a: '1' })));
    expect(auditJson(of({}))).not.toContain('p8e-x');
    parsed(of({}));
  });

  test('comes in pieces of one repository', () => {
    const pieces = [...auditJsonPieces(MIXED)];
    expect(pieces).toHaveLength(MIXED.results.length + 2);
    expect(pieces.join('')).toBe(auditJson(MIXED));
  });
});
