import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { HealthReport } from '../../../src/health/model.ts';
import { healthJson } from '../../../src/health/report/json.ts';
import { ALL_HEALTHY, credential, healthReport, TEN_AND_MORE } from './fixture.ts';

type Json = Record<string, unknown>;
type Schema = { required?: string[]; properties?: Record<string, Schema>; additionalProperties?: boolean };

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/health.schema.json', import.meta.url), 'utf8'),
) as Schema & { $defs: Record<string, Schema> };
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
formats.default(ajv);
const valid = ajv.compile(schema);

function parsed(report: HealthReport): Json {
  const value = JSON.parse(healthJson(report)) as Json;
  expect(valid(value), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
  return value;
}

// Every object in a value, to be changed in place.
function objects(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objects);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(objects)];
}

describe('the JSON of a health check', () => {
  test.each([
    ['a bit of everything', TEN_AND_MORE],
    ['all healthy', ALL_HEALTHY],
    ['no credential', healthReport()],
    [
      'impossible numbers',
      healthReport({ startedAt: Number.NaN, durationMs: -1, credentials: [credential({ since: 9e15 })] }),
    ],
  ])('follows docs/health.schema.json: %s', (_name, report) => {
    parsed(report);
  });

  test('has the members that the schema describes, and no others', () => {
    const value = parsed(TEN_AND_MORE);
    expect(Object.keys(value)).toEqual(schema.required);
    expect(Object.keys(value)).toEqual(Object.keys(schema.properties ?? {}));
    for (const each of value['credentials'] as Json[]) {
      expect(Object.keys(each)).toEqual(schema.$defs['credential']?.required);
      expect(Object.keys(each)).toEqual(Object.keys(schema.$defs['credential']?.properties ?? {}));
    }
  });

  test('is refused by the schema with one more or one fewer member anywhere', () => {
    const count = objects(parsed(TEN_AND_MORE)).length;
    expect(count).toBeGreaterThan(40);
    for (let index = 0; index < count; index++) {
      const more = parsed(TEN_AND_MORE);
      (objects(more)[index] as Json)['unknownMember'] = 1;
      expect(valid(more)).toBe(false);
      const fewer = parsed(TEN_AND_MORE);
      const changed = objects(fewer)[index] as Json;
      delete changed[Object.keys(changed)[0] ?? ''];
      expect(valid(fewer)).toBe(false);
    }
  });

  test('writes times in ISO 8601', () => {
    const value = parsed(TEN_AND_MORE);
    expect(value['startedAt']).toBe('2026-05-04T06:23:00.000Z');
    const [first] = value['credentials'] as Json[];
    expect(first?.['since']).toBe('2026-03-25T06:23:00.000Z');
  });

  test('counts every credential once', () => {
    const { credentials, ...counts } = parsed(TEN_AND_MORE)['counts'] as Record<string, number>;
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(credentials);
    expect(counts).toEqual({ failing: 2, warning: 1, unknown: 1, healthy: 8 });
  });
});
