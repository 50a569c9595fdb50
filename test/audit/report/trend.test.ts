import { describe, expect, test } from 'vitest';
import type { TrendPoint } from '../../../src/audit/model.ts';
import { TREND_MAX, trendOf, trendPoint } from '../../../src/audit/report/trend.ts';
import { MIXED, report, result } from './fixture.ts';

const point = (at: number, errors = 1): TrendPoint => ({
  ...{ at, errors, repositories: 3, affected: 1, notScanned: 0, warnings: 0, fixable: 0 },
});

describe('the trend', () => {
  test('over five reports has five points, each made from its report', () => {
    let trend: TrendPoint[] = [];
    for (const week of [1, 2, 3, 4, 5]) {
      const results = MIXED.results.slice(0, 6 - week);
      trend = trendOf(trend, report(results, { startedAt: week * 1_000 }));
    }
    expect(
      trend.map(({ at, repositories, errors, notScanned }) => [at, repositories, errors, notScanned]),
    ).toEqual([
      [1_000, 5, 4, 2],
      [2_000, 4, 4, 1],
      [3_000, 3, 4, 0],
      [4_000, 2, 3, 0],
      [5_000, 1, 0, 0],
    ]);
  });

  test('a point has what is left, without exempt findings', () => {
    expect(trendPoint(MIXED)).toEqual({
      at: MIXED.startedAt,
      ...{ repositories: 6, affected: 2, notScanned: 3, errors: 4, warnings: 1, fixable: 2 },
    });
  });

  test('keeps the newest hundred', () => {
    const trend = trendOf(
      Array.from({ length: 250 }, (_none, at) => point(at)),
      report([], { startedAt: 1_000 }),
    );
    expect(trend).toHaveLength(TREND_MAX);
    expect(trend[0]?.at).toBe(151);
    expect(trend.at(-1)?.at).toBe(1_000);
  });

  test('is in order and has one point for each time, however the earlier reports come', () => {
    const trend = trendOf([point(3), point(1), point(3, 9), point(2)], report([], { startedAt: 4 }));
    expect(trend.map(({ at, errors }) => [at, errors])).toEqual([
      [1, 1],
      [2, 1],
      [3, 9],
      [4, 0],
    ]);
  });

  test('a run that is repeated replaces its own point, and one of the future is left out', () => {
    const now = report([result('acme/x')], { startedAt: 5 });
    expect(trendOf([point(5), point(6)], now)).toEqual([trendPoint(now)]);
  });

  test.each([
    { ...point(1), errors: Number.NaN },
    { ...point(1), errors: -1 },
    { ...point(1), at: '1' as never },
    { ...point(1), fixable: undefined as never },
    { ...point(1), errors: 1e300 },
  ])('a point that is none is left out: %j', (broken) => {
    expect(trendOf([broken], report([], { startedAt: 5 }))).toHaveLength(1);
  });

  test('a point keeps no field of others', () => {
    const [first] = trendOf([{ ...point(1), more: '<script>' } as never], report([], { startedAt: 5 }));
    expect(first).toEqual(point(1));
  });
});
