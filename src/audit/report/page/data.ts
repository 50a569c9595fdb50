import { byCodeUnits } from '../../../core/order.ts';
import { day } from '../../../core/time.ts';
import { LEVELS, RULES } from '../../../guard/index.ts';
import type { AuditFinding, AuditReport, AuditResult } from '../../model.ts';
import { findingsOf, isLeft, isScanned } from '../count.ts';
import { productOf } from '../products.ts';
import { NO_RESULT, NOT_SCANNED } from '../words.ts';
import type { PageData, PageFinding, PageRepository } from './shape.ts';

/** Most findings of one page: about 60 MB, which a browser still opens. */
export const PAGE_FINDINGS_MAX = 250_000;

/** Most findings of one repository, so that one of them cannot fill the page. */
export const REPOSITORY_FINDINGS_MAX = 5_000;

/**
 * @param server of GitHub
 * @param max of findings; a test makes it smaller
 */
export function pageData(report: AuditReport, server: string, max: number = PAGE_FINDINGS_MAX): PageData {
  const rules = new Places<string>(String);
  const owners = new Places<string>(String);
  const exemptions = new Places<NonNullable<AuditFinding['exempt']>>(JSON.stringify);
  const limit = repositoryLimit(report, max);

  const repositoryOf = (result: AuditResult): PageRepository => {
    const { repository, reused, scanned, notScanned } = result;
    const findings = worst(findingsOf(result), limit);
    return {
      name: repository.name,
      visibility: repository.visibility,
      marks: [
        ...(repository.archived ? ['archived'] : []),
        ...(repository.fork ? ['fork'] : []),
        ...(reused === true ? ['reused'] : []),
      ],
      branch: repository.defaultBranch,
      commit: scanned?.commit ?? repository.commit,
      topics: repository.topics,
      properties: Object.entries(repository.properties)
        .sort(([a], [b]) => byCodeUnits(a, b))
        .map(([name, value]) => [name, typeof value === 'string' ? [value] : value]),
      notScanned: isScanned(result)
        ? undefined
        : [notScanned === undefined ? NO_RESULT : NOT_SCANNED[notScanned.reason], notScanned?.detail ?? ''],
      files: scanned && [scanned.files.scanned, scanned.files.skipped, scanned.files.unread],
      leftOver: (scanned?.leftOver ?? []).map(({ kind, place, name }) => [kind, place, name]),
      findings: findings.map(
        (finding): PageFinding => [
          rules.of(finding.rule),
          finding.level,
          finding.path,
          finding.line,
          finding.excerpt,
          finding.fingerprint,
          finding.fix,
          finding.owners.map((owner) => owners.of(owner)),
          finding.exempt === undefined ? -1 : exemptions.of(finding.exempt),
        ],
      ),
      unlisted: findingsOf(result).length - findings.length,
    };
  };

  const repositories = report.results.map(repositoryOf);
  const titles = new Map(RULES.map(({ id, title }) => [id, title]));
  return {
    of: report.of,
    server,
    rules: rules.items.map((id) => ({ id, title: titles.get(id) ?? id, product: productOf(id) })),
    owners: owners.items,
    exemptions: exemptions.items.map(({ owner, reason, until, expired }) => ({
      ...{ owner, reason, until, expired },
    })),
    repositories,
    trend: report.trend.map((point) => ({ day: day(point.at), ...point })),
  };
}

// Halved until all findings fit.
function repositoryLimit({ results }: AuditReport, max: number): number {
  const counts = results.map((result) => findingsOf(result).length);
  let limit = REPOSITORY_FINDINGS_MAX;
  while (limit > 1 && counts.reduce((sum, count) => sum + Math.min(count, limit), 0) > max)
    limit = Math.floor(limit / 2);
  return limit;
}

// Those that count before exempt ones, then by level, in their order.
function worst(findings: readonly AuditFinding[], limit: number): readonly AuditFinding[] {
  if (findings.length <= limit) return findings;
  const rank = (finding: AuditFinding): number =>
    LEVELS.indexOf(finding.level) + (isLeft(finding) ? 0 : LEVELS.length);
  return [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, limit);
}

/** Different items in the order of their first use, so that the page has each of them once. */
class Places<Item> {
  readonly items: Item[] = [];
  readonly #places = new Map<string, number>();
  readonly #key: (item: Item) => string;

  constructor(key: (item: Item) => string) {
    this.#key = key;
  }

  of(item: Item): number {
    const key = this.#key(item);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}
