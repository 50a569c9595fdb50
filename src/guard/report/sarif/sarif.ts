import { printableJson } from '../../../core/json.ts';
import { byCodeUnits } from '../../../core/order.ts';
import { encodedPath } from '../../../core/repository-link.ts';
import { sanitizeLine } from '../../../core/text.ts';
import { amount, thousands } from '../../../core/words.ts';
import type { Finding } from '../../model.ts';
import { worstFirst } from '../model.ts';
import { isOutside, repositoryPath } from '../places.ts';
import type { GuardReport } from '../types.ts';
import { fullScanText } from '../words.ts';
import { locationOf, relatedLocations, unlinked } from './related.ts';
import { type Descriptor, descriptor } from './rule.ts';

/**
 * Largest number of results in a file. GitHub shows only this many of a run, and chooses them itself. So only the worst
 * are written, and a notice says so.
 * Source: GitHub's documentation, "SARIF results exceed one or more limits".
 */
export const RESULTS_MAX = 5_000;

// Related locations of all results; so many stay far under the size that can be uploaded.
const RELATED_MAX = 20_000;

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * Writes the report as SARIF 2.1.0 for GitHub code scanning.
 *
 * Results are the active findings and those outside of the change: code scanning compares with the base
 * itself, and closes an alert if its result is missing. Suppressed and baselined findings are left out, because
 * code scanning ignores suppressions and would open alerts for them. All rules are always listed, and a clean scan has an
 * empty list of results, so that alerts close.
 *
 * @returns JSON with a line end; the same report gives the same bytes
 */
export function sarif(report: GuardReport): string {
  const rules = report.rules.map(descriptor).sort((a, b) => byCodeUnits(a.id, b.id));
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const all = worstFirst(report, ['active', 'outside-diff']);
  const findings = all.filter(({ path }) => !isOutside(report, path));
  let room = RELATED_MAX;
  let isFull = false;
  const results = findings.slice(0, RESULTS_MAX).map((finding) => {
    const related = relatedLocations(report, finding, room);
    room -= related.locations.length;
    isFull ||= room === 0 && related.locations.length < (finding.related?.length ?? 0);
    return result(finding, { report, related, ruleIndex: indices.get(finding.rule) });
  });
  const notifications = [
    ...outside(all.length - findings.length),
    ...cut(findings.length),
    ...(isFull ? [relatedCut()] : []),
    ...wholeScan(report),
  ];
  return printableJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(report, rules) },
        automationDetails: { id: category(report) },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
          },
        ],
        results,
      },
    ],
  });
}

function driver({ toolVersion }: GuardReport, rules: readonly Descriptor[]): Record<string, unknown> {
  return { name: 'ims-auth JWT guard', semanticVersion: toolVersion, rules };
}

// Two uploads with the same category in a workflow run fail, and a run may scan two folders of a repository.
function category({ pathPrefix = '' }: GuardReport): string {
  const folder = encodedPath(repositoryPath({ pathPrefix }, '').replace(/\/+$/, ''));
  return folder === '' ? 'jwt-guard/' : `jwt-guard/${folder}/`;
}

type Context = {
  report: GuardReport;
  related: ReturnType<typeof relatedLocations>;
  ruleIndex: number | undefined;
};

function result(finding: Finding, { report, related, ruleIndex }: Context): Record<string, unknown> {
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: finding.level,
    message: { text: `${unlinked(`${finding.message} ${finding.advice}`.trim())} ${related.links}`.trim() },
    locations: [locationOf(report, finding)],
    ...(related.locations.length === 0 ? {} : { relatedLocations: related.locations }),
    ...fixesOf(report, finding),
    // upload-sarif adds GitHub's own fingerprint, `primaryLocationLineHash`, and warns about any other value of it.
    partialFingerprints: { 'imsAuth/v1': finding.fingerprint },
    properties: { place: finding.place, state: finding.state },
  };
}

// GitHub ignores fixes; editors and reviewdog offer them. A file with a mark has another column on its first line.
function fixesOf(report: GuardReport, { fix }: Finding): Record<string, unknown> {
  const [first] = fix?.edits ?? [];
  if (fix === undefined || first === undefined || isOutside(report, first.path)) return {};
  const replacements = fix.edits.map(({ line, column, endLine, endColumn, text }) => ({
    deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
    ...(text === '' ? {} : { insertedContent: { text } }),
  }));
  const { artifactLocation } = locationOf(report, first).physicalLocation;
  return {
    fixes: [
      {
        description: { text: unlinked(sanitizeLine(fix.title, 200)) },
        artifactChanges: [{ artifactLocation, replacements }],
        properties: { safety: fix.safety },
      },
    ],
  };
}

// Code scanning knows the files of the repository only.
function outside(count: number): Record<string, unknown>[] {
  if (count === 0) return [];
  return [
    notification(
      `${amount(count, 'finding')} in files outside of the repository ${count === 1 ? 'is' : 'are'} left out. The JSON report has them all.`,
    ),
  ];
}

function cut(count: number): Record<string, unknown>[] {
  if (count <= RESULTS_MAX) return [];
  return [
    notification(
      `${thousands(count - RESULTS_MAX)} of ${thousands(count)} findings are left out, the least severe ones: code scanning shows ${thousands(RESULTS_MAX)}. The JSON report has them all.`,
    ),
  ];
}

function relatedCut(): Record<string, unknown> {
  return notification(
    `Related places after the first ${thousands(RELATED_MAX)} are left out. The JSON report has them all.`,
  );
}

function wholeScan({ fullScanReason }: GuardReport): Record<string, unknown>[] {
  if (fullScanReason === undefined) return [];
  return [notification(unlinked(fullScanText(sanitizeLine(fullScanReason, 500))))];
}

function notification(text: string): Record<string, unknown> {
  return { level: 'warning', message: { text } };
}
