import { harmless } from '../guard/index.ts';
import { composeText } from '../ims/index.ts';
import { credentialsWorstFirst, shownLines } from './health-model.ts';
import type { CredentialHealth, HealthReport } from './health-types.ts';
import { amount, thousands } from './words.ts';

/** An annotation of the step. The runner shows `title` unmasked. */
export type HealthAnnotation = { level: 'error' | 'warning'; title: string; message: string };

/**
 * How many failing credentials, and how many warning ones, are annotated. The runner shows ten of each level in a step
 * and drops the others without a word; two are for what the step says about itself.
 * Source: actions/runner src/Runner.Worker/ExecutionContext.cs (`_maxCountPerIssueType`).
 */
export const HEALTH_ANNOTATIONS_MAX = 8;

// The same source cuts a message at 4,096 characters (`_maxIssueMessageLength`), and masking may make it longer before.
// What to do stands at its end, so that the particulars give way.
const PARTICULARS_MAX = 1_500;
const OTHERS_MAX = 4;
const MESSAGE_MAX = 3_500;

/**
 * Annotations of failing and warning credentials, one for each, failing ones first.
 *
 * @param report the report
 * @returns at most eight of each level, and a sentence that counts those left out, where there are any
 */
export function healthAnnotations(report: HealthReport): { annotations: HealthAnnotation[]; rest?: string } {
  const list = credentialsWorstFirst(report);
  const failing = list.filter(({ verdict }) => verdict === 'failing');
  const warning = list.filter(({ verdict }) => verdict === 'warning');
  const annotations = [failing, warning].flatMap((some) =>
    some.slice(0, HEALTH_ANNOTATIONS_MAX).map(annotation),
  );
  const left = failing.length + warning.length - annotations.length;
  if (left === 0) return { annotations };
  const counts = [
    [failing.length - HEALTH_ANNOTATIONS_MAX, 'failing'] as const,
    [warning.length - HEALTH_ANNOTATIONS_MAX, 'warning'] as const,
  ].flatMap(([count, verdict]) => (count > 0 ? [`${thousands(count)} ${verdict}`] : []));
  return {
    annotations,
    rest: `${amount(left, 'more credential')} (${counts.join(', ')}) ${left === 1 ? 'is' : 'are'} not annotated: GitHub shows ten annotations of a level for a step. The job summary of this step has them.`,
  };
}

function annotation({ name, verdict, findings }: CredentialHealth): HealthAnnotation {
  const level = verdict === 'failing' ? 'error' : 'warning';
  const title = harmless(`Adobe credential ${verdict}: ${name}`, 200);
  const [worst, ...others] = findings.filter((finding) => finding.level !== 'note');
  if (worst === undefined) return { level, title, message: `The credential is ${verdict}.` };
  const shown = others.slice(0, OTHERS_MAX).map(({ text }) => `Also: ${text.summary}`);
  if (others.length > OTHERS_MAX) shown.push(`Also: ${thousands(others.length - OTHERS_MAX)} more.`);
  const message = composeText(worst.text, [...bounded(shownLines(worst.particulars)), ...shown]);
  return {
    level,
    title,
    message: message.length > MESSAGE_MAX ? `${message.slice(0, MESSAGE_MAX)}…`.toWellFormed() : message,
  };
}

function bounded(lines: readonly string[]): string[] {
  let room = PARTICULARS_MAX;
  const kept: string[] = [];
  for (const line of lines) {
    if (room <= 0) return [...kept, `… and ${thousands(lines.length - kept.length)} more`];
    kept.push(harmless(line, room));
    room -= line.length;
  }
  return kept;
}
