import { sanitizeLine } from '../../core/text.ts';
import { amount, listOf, thousands } from '../../core/words.ts';
import type { CredentialHealth, HealthFinding, HealthReport } from '../model.ts';
import { aboutLines, nextLines } from './next-step.ts';
import { credentialsWorstFirst, shownLines } from './shown.ts';

/** An annotation of the step. The runner does not mask secrets in `title`. */
export type HealthAnnotation = { level: 'error' | 'warning'; title: string; message: string };

/** Maximum number of annotations for credentials at each level; the other two are for the step itself. */
export const HEALTH_ANNOTATIONS_MAX = 8;

// The runner shows this many annotations of each level for a step, and drops the others silently.
// Source: actions/runner src/Runner.Worker/ExecutionContext.cs (`_maxCountPerIssueType`).
const SHOWN_MAX = 10;

// The runner cuts a message at 4,096 characters (`_maxIssueMessageLength`) after masking, which can make it longer.
// The next step is at the end of the message, so the details are cut first.
const DETAILS_MAX = 1_500;
const OTHERS_MAX = 4;
const MESSAGE_MAX = 3_500;
const TITLE_MAX = 200;
// Names of credentials in one annotation, and in its title.
const NAMES_MAX = 10;
const TITLE_NAMES_MAX = 3;

const NOT_FAILED = 'this fails no step, and the last verdict still counts.';

/**
 * Makes an annotation for each failing or warning credential, failing ones first, and one for all credentials that are
 * `unknown` for the same reason. In the log only the message is shown, so it begins with the name.
 *
 * @param used number of other annotations of each level in this step
 * @returns at most eight of each level, fewer if the step has more than two others; `rest` says how many are left out
 */
export function healthAnnotations(
  report: HealthReport,
  used: { errors: number; warnings: number } = { errors: 0, warnings: 0 },
): { annotations: HealthAnnotation[]; rest?: string } {
  const list = credentialsWorstFirst(report);
  const of = (verdict: CredentialHealth['verdict']): CredentialHealth[] =>
    list.filter((credential) => credential.verdict === verdict);
  const room = (others: number): number => Math.max(0, Math.min(HEALTH_ANNOTATIONS_MAX, SHOWN_MAX - others));
  const failing = of('failing').slice(0, room(used.errors));
  // Few reasons stand for many credentials, so that they come before the warnings.
  const reasons = byReason(of('unknown')).slice(0, room(used.warnings));
  const warning = of('warning').slice(0, room(used.warnings) - reasons.length);
  const left = [
    ['failing', of('failing').length - failing.length] as const,
    ['warning', of('warning').length - warning.length] as const,
    ['unknown', of('unknown').length - reasons.flat().length] as const,
  ].filter(([, count]) => count > 0);
  const annotations = [...[...failing, ...warning].map(annotation), ...reasons.map(unknownAnnotation)];
  const count = left.reduce((sum, [, each]) => sum + each, 0);
  if (count === 0) return { annotations };
  const counts = left.map(([verdict, each]) => `${thousands(each)} ${verdict}`);
  return {
    annotations,
    rest: `${amount(count, 'more credential')} (${counts.join(', ')}) ${count === 1 ? 'is' : 'are'} not annotated: GitHub shows ten annotations of a level for a step. The job summary of this step has them.`,
  };
}

function annotation(credential: CredentialHealth): HealthAnnotation {
  const { name, verdict, findings } = credential;
  const level = verdict === 'failing' ? 'error' : 'warning';
  const title = sanitizeLine(`Adobe credential ${verdict}: ${name}`, TITLE_MAX);
  const [worst, ...others] = findings.filter((finding) => finding.level !== 'note');
  if (worst === undefined) return { level, title, message: `${name}: The credential is ${verdict}.` };
  const shown = others.slice(0, OTHERS_MAX).map(({ text }) => `Also: ${text.summary}`);
  if (others.length > OTHERS_MAX) shown.push(`Also: ${thousands(others.length - OTHERS_MAX)} more.`);
  const lines = [...bounded(shownLines(worst.details)), ...shown, ...aboutLines(credential)];
  return { level, title, message: message(name, worst, lines) };
}

// Those that are unknown for the same reason; each has the note that made it so as its first finding.
function byReason(unknown: readonly CredentialHealth[]): CredentialHealth[][] {
  const groups = new Map<string, CredentialHealth[]>();
  for (const credential of unknown) {
    const id = credential.findings[0]?.id ?? '';
    groups.set(id, [...(groups.get(id) ?? []), credential]);
  }
  return [...groups.values()];
}

function unknownAnnotation(group: readonly CredentialHealth[]): HealthAnnotation {
  const names = group.map(({ name }) => name);
  const one = names.length === 1;
  const title = sanitizeLine(
    `Adobe ${one ? 'credential' : 'credentials'} unknown: ${listOf(names, TITLE_NAMES_MAX)}`,
    TITLE_MAX,
  );
  const shown = listOf(names, NAMES_MAX);
  const finding = group[0]?.findings[0];
  const why = `Nothing is known about ${one ? 'it' : 'them'} this time: ${NOT_FAILED}`;
  if (finding === undefined) return { level: 'warning', title, message: `${shown}: not checked.\n${why}` };
  const lines = [...bounded(shownLines(one ? finding.details : [])), why];
  return { level: 'warning', title, message: message(shown, finding, lines) };
}

function message(names: string, finding: HealthFinding, lines: readonly string[]): string {
  const text = [`${names}: ${finding.text.summary}`, ...lines, ...nextLines(finding)].join('\n');
  return text.length > MESSAGE_MAX ? `${text.slice(0, MESSAGE_MAX)}…`.toWellFormed() : text;
}

function bounded(lines: readonly string[]): string[] {
  let room = DETAILS_MAX;
  const shown: string[] = [];
  for (const line of lines) {
    if (room <= 0) return [...shown, `… and ${thousands(lines.length - shown.length)} more`];
    shown.push(sanitizeLine(line, room));
    room -= line.length;
  }
  return shown;
}
