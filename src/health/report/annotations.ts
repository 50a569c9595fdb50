import { composeMessage } from '../../core/message.ts';
import { sanitizeLine } from '../../core/text.ts';
import { amount, thousands } from '../../core/words.ts';
import type { CredentialHealth, HealthReport } from '../model.ts';
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

/**
 * Makes an annotation for each failing or warning credential, failing ones first.
 *
 * @param used number of other annotations of each level in this step
 * @returns at most eight of each level, fewer if the step has more than two others; `rest` says how many are left out
 */
export function healthAnnotations(
  report: HealthReport,
  used: { errors: number; warnings: number } = { errors: 0, warnings: 0 },
): { annotations: HealthAnnotation[]; rest?: string } {
  const list = credentialsWorstFirst(report);
  const chosen = [['failing', used.errors] as const, ['warning', used.warnings] as const].map(
    ([verdict, others]) => {
      const all = list.filter((credential) => credential.verdict === verdict);
      const shown = all.slice(0, Math.max(0, Math.min(HEALTH_ANNOTATIONS_MAX, SHOWN_MAX - others)));
      return { verdict, shown, left: all.length - shown.length };
    },
  );
  const annotations = chosen.flatMap(({ shown }) => shown.map(annotation));
  const left = chosen.reduce((sum, one) => sum + one.left, 0);
  if (left === 0) return { annotations };
  const counts = chosen.flatMap((one) => (one.left > 0 ? [`${thousands(one.left)} ${one.verdict}`] : []));
  return {
    annotations,
    rest: `${amount(left, 'more credential')} (${counts.join(', ')}) ${left === 1 ? 'is' : 'are'} not annotated: GitHub shows ten annotations of a level for a step. The job summary of this step has them.`,
  };
}

function annotation({ name, verdict, findings }: CredentialHealth): HealthAnnotation {
  const level = verdict === 'failing' ? 'error' : 'warning';
  const title = sanitizeLine(`Adobe credential ${verdict}: ${name}`, 200);
  const [worst, ...others] = findings.filter((finding) => finding.level !== 'note');
  if (worst === undefined) return { level, title, message: `The credential is ${verdict}.` };
  const shown = others.slice(0, OTHERS_MAX).map(({ text }) => `Also: ${text.summary}`);
  if (others.length > OTHERS_MAX) shown.push(`Also: ${thousands(others.length - OTHERS_MAX)} more.`);
  const message = composeMessage(worst.text, [...bounded(shownLines(worst.details)), ...shown]);
  return {
    level,
    title,
    message: message.length > MESSAGE_MAX ? `${message.slice(0, MESSAGE_MAX)}…`.toWellFormed() : message,
  };
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
