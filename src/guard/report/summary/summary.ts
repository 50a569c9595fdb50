import { prose, SUMMARY_MAX } from '../../../core/markdown.ts';
import { sanitizeLine } from '../../../core/text.ts';
import { amount, firstLines, thousands } from '../../../core/words.ts';
import type { Finding, FindingState } from '../../model.ts';
import { countByState, groupByRule, total, worstFirst } from '../model.ts';
import type { GuardReport } from '../types.ts';
import { amounts, cleanText, DEAD, fullScanText, setAside, setAsideParts } from '../words.ts';
import { acceptedPart } from './accepted.ts';
import { coverageParts } from './coverage.ts';
import { fixesPart } from './fixes.ts';
import { findingLine, groupSection } from './group.ts';

const ACCEPT =
  'To accept one place, write `ims-auth-ignore: <rule> -- <reason>` in a comment on its line or on the line before.';

// For the sentence above, and for the one that counts what is left out.
const RESERVE = 1024;

/**
 * Writes the report as Markdown for the job summary of GitHub Actions.
 *
 * @returns at most {@link SUMMARY_MAX} bytes; what does not fit is counted
 */
export function summary(report: GuardReport): string {
  const before = [...headline(report), ...fixesPart(report), ...acceptedPart(report), ...countsTable(report)];
  // Each of these has a maximum length, and all of them together are small.
  const after = [...suppressedPart(report), ...exemptPart(report), ...coverageParts(report)];
  let room = SUMMARY_MAX - RESERVE - bytes([...before, ...after]);

  const groups = groupByRule(report);
  const sections = groups.map((group, index) => {
    // The next rules can use the room that a rule does not need.
    const section = groupSection(report, group, Math.floor(room / (groups.length - index)));
    room -= bytes([section.markdown]);
    return section;
  });
  const left = sections.reduce((sum, section) => sum + section.left, 0);
  const tooMany =
    left === 0
      ? []
      : [`_${amount(left, 'finding')} did not fit here. The JSON report of the scan has all of them._`];
  const parts = [
    ...before,
    ...sections.map(({ markdown }) => markdown).filter(Boolean),
    ...tooMany,
    ...(groups.length === 0 ? [] : [ACCEPT]),
    ...after,
  ];
  return `${parts.join('\n\n')}\n`;
}

function headline(report: GuardReport): string[] {
  const { coverage, findings } = report.result;
  const counts = countByState(findings);
  const { active } = counts;
  const parts: string[] = [];
  if (report.conclusion === 'nothing-scanned') {
    parts.push(
      '## JWT guard: nothing was scanned',
      coverage.listed === 0
        ? 'There is no file here, so nothing is known about the code. Is `actions/checkout` missing before this step, or `path` wrong?'
        : `None of the ${thousands(coverage.listed)} files here could be scanned, so nothing is known about the code. The table below says why.`,
    );
  } else if (report.conclusion === 'clean') {
    const aside = [
      ...setAsideParts(setAside(counts)),
      ...(active.note === 0 ? [] : [amount(active.note, 'note')]),
    ];
    const sentence = cleanText(counts, ` in ${amount(coverage.scanned, 'scanned file')}`);
    parts.push(
      `## JWT guard: ${['clean', ...aside].join(', ')}`,
      `${sentence[0]?.toUpperCase()}${sentence.slice(1)}${active.note === 0 ? '' : ' The notes are mentions, or good to know.'}`,
    );
  } else {
    parts.push(`## JWT guard: ${amounts(active)}`, `${dependency(active)} ${gate(report)}`);
  }
  if (report.diffBase !== undefined) {
    parts.push(
      `Only findings that are new since ${prose(`\`${sanitizeLine(report.diffBase, 80).replaceAll('`', "'")}\``)} count.`,
    );
  }
  if (report.fullScanReason !== undefined) {
    parts.push(fullScanText(prose(sanitizeLine(report.fullScanReason, 500))));
  }
  return parts;
}

function dependency(active: Readonly<Record<Finding['level'], number>>): string {
  if (active.error > 0) return `This code still depends on Adobe ${DEAD}.`;
  if (active.warning > 0) return `This code probably depends on an Adobe JWT credential.`;
  return `This code mentions Adobe ${DEAD}.`;
}

function gate({ failed, failOn }: GuardReport): string {
  if (failed) return `**The check fails**, because \`fail-on\` is \`${failOn}\`.`;
  return `The check does not fail, because \`fail-on\` is \`${failOn}\`.`;
}

const ROWS: readonly (readonly [FindingState, string])[] = [
  ['active', '**active**'],
  ['suppressed', 'suppressed in place'],
  ['baselined', 'accepted in the baseline'],
  ['exempt', 'exempt by the central configuration'],
  ['outside-diff', 'outside of the change'],
];

function countsTable({ result }: GuardReport): string[] {
  const counts = countByState(result.findings);
  if (result.findings.length === 0) return [];
  const rows = ROWS.filter(([state]) => state === 'active' || total(counts[state]) > 0).map(
    ([state, words]) => {
      const { error, warning, note } = counts[state];
      return `| ${words} | ${[error, warning, note].map(thousands).join(' | ')} |`;
    },
  );
  return [['| findings | errors | warnings | notes |', '| --- | ---: | ---: | ---: |', ...rows].join('\n')];
}

// A reviewer should see what was suppressed or exempt, and why.
const SET_ASIDE_MAX = 50;

function suppressedPart(report: GuardReport): string[] {
  return reasonsPart(report, 'suppressed', ({ reason = '' }) => `Reason: ${prose(reason) || 'none'}`);
}

function exemptPart(report: GuardReport): string[] {
  return reasonsPart(
    report,
    'exempt',
    ({ reason = '', exemption }) =>
      `Until ${exemption?.until}, by ${prose(sanitizeLine(exemption?.owner ?? '', 100))}: ${prose(reason)}`,
  );
}

function reasonsPart(
  report: GuardReport,
  state: FindingState,
  reasonOf: (finding: Finding) => string,
): string[] {
  const findings = worstFirst(report, [state]);
  if (findings.length === 0) return [];
  const lines = firstLines(
    findings,
    SET_ASIDE_MAX,
    (finding) => `${findingLine(report, finding, `\`${finding.rule}\``, true)}  \n  ${reasonOf(finding)}`,
    (more) => `- and ${more}`,
  );
  return [
    `<details><summary>${amount(findings.length, `${state} finding`)}, with the reason</summary>\n\n${lines.join('\n')}\n\n</details>`,
  ];
}

/** @returns the size in UTF-8, with a blank line after each part */
function bytes(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
}
