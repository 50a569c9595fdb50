import type { AuditReport, TrendPoint } from '../model.ts';
import { countReport } from './count.ts';

/** Most points of a trend: two years of weekly audits. */
export const TREND_MAX = 100;

/** @returns what the trend remembers of a report */
export function trendPoint(report: Pick<AuditReport, 'results' | 'startedAt'>): TrendPoint {
  const { repositories, affected, notScanned, errors, warnings, fixable } = countReport(report);
  return { at: report.startedAt, repositories, affected, notScanned, errors, warnings, fixable };
}

/**
 * Adds a report to the points of earlier ones.
 *
 * @param earlier in any order, also from several reports; points that are not numbers or later than the report are left out
 * @returns older first, one for each time, the report last; at most {@link TREND_MAX}
 */
export function trendOf(
  earlier: readonly TrendPoint[],
  report: Pick<AuditReport, 'results' | 'startedAt'>,
): TrendPoint[] {
  const last = trendPoint(report);
  const byTime = new Map<number, TrendPoint>();
  for (const point of earlier)
    if (isPoint(point) && point.at < last.at) byTime.set(point.at, onlyNumbers(point));
  const points = [...byTime.values()].sort((a, b) => a.at - b.at);
  return [...points, last].slice(-TREND_MAX);
}

function onlyNumbers(point: TrendPoint): TrendPoint {
  const { at, repositories, affected, notScanned, errors, warnings, fixable } = point;
  return { at, repositories, affected, notScanned, errors, warnings, fixable };
}

// Points come from a file that an earlier run made.
function isPoint(point: TrendPoint): boolean {
  return Object.values(onlyNumbers(point)).every((value) => Number.isSafeInteger(value) && value >= 0);
}
