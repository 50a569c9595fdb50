import { HEALTH_BODY_MAX } from './health-issue.ts';
import { fitting, SIGNS, sentence, size } from './health-markdown.ts';
import { runLink, shownCredential, shownName } from './health-model.ts';
import { headline } from './health-state.ts';
import type { CredentialHealth, HealthReport, HealthVerdict } from './health-types.ts';
import { code } from './markdown.ts';
import { amount } from './words.ts';

const RESERVE = 512;

/**
 * The comment on a change: what is new since the last check, and no more.
 *
 * @param report this run
 * @param before the last known verdicts, by name; a credential that is not there counts as healthy before
 * @returns Markdown of at most {@link HEALTH_BODY_MAX} bytes; what does not fit is counted
 */
export function healthComment(report: HealthReport, before: ReadonlyMap<string, HealthVerdict>): string {
  // Compared by the name as it was given; it is made harmless only to be shown.
  const names = new Set(report.credentials.map(({ name }) => name));
  const gone = [...before.keys()].filter((name) => !names.has(name));
  const became = (verdict: HealthVerdict): string[] =>
    report.credentials
      .map((credential) => ({ credential, was: before.get(credential.name) ?? 'healthy' }))
      .filter(({ credential, was }) => credential.verdict === verdict && was !== verdict)
      .map(({ credential, was }) => changeLine(shownCredential(credential), was));
  const groups = [
    [`${SIGNS.failing} Newly failing`, became('failing')],
    [`${SIGNS.warning} Newly warning`, became('warning')],
    [`${SIGNS.healthy} Recovered`, became('healthy')],
    ['No longer checked', gone.map((name) => `- ${code(shownName(name))}`)],
  ] as const;
  const link = runLink(report);
  const foot = `Now: ${headline(report)}.${link === undefined ? '' : ` [This check](${link})`}`;
  const parts = groups.flatMap(([title, lines]) => {
    if (lines.length === 0) return [];
    // Each group has room for itself, so that a long one hides no other.
    const { kept, left } = fitting(
      lines,
      String,
      (HEALTH_BODY_MAX - RESERVE - size([foot])) / groups.length - 256,
    );
    const more = left === 0 ? [] : [`- and ${amount(left, 'more credential')}`];
    return [`**${title}**`, [...kept, ...more].join('\n')];
  });
  return [...(parts.length === 0 ? ['No verdict changed.'] : parts), foot].join('\n\n');
}

function changeLine({ name, verdict, findings }: CredentialHealth, was: HealthVerdict): string {
  const from = was === 'healthy' ? '' : ` (was ${was})`;
  const [worst] = findings;
  if (verdict === 'healthy' || worst === undefined) return `- ${code(name)}${from}`;
  return `- ${code(name)}${from}: ${sentence(worst.text.summary)} Next: ${sentence(worst.text.next)}`;
}
