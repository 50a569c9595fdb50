import { code } from '../../core/markdown.ts';
import { mentionPart } from '../../core/mention-line.ts';
import { amount, thousands } from '../../core/words.ts';
import type { CredentialHealth, HealthReport, HealthVerdict } from '../model.ts';
import { countVerdicts, needsAttention, UNANSWERED_RUNS } from '../verdicts.ts';
import { allClear, HEALTH_BODY_MAX } from './issue.ts';
import { runLink } from './links.ts';
import { fitting, SIGNS, sentence, size } from './markdown.ts';
import { stepMarkdown } from './next-step.ts';
import { headline } from './overview.ts';
import { shownCredential } from './shown.ts';

const RESERVE = 512;

/** The change that a comment on the issue describes. */
export type HealthChange = {
  /**
   * The last verdict of each credential, by name. A missing credential was healthy. After `unknown`, the comment does
   * not report the verdict as new.
   */
  before: ReadonlyMap<string, HealthVerdict>;
  /** Number of credentials no longer checked, by last verdict; the issue does not store their names. */
  removed: { failing: number; warning: number };
  /** What happens to the issue: it is updated, reopened, or closed with this reason. */
  issue: 'updated' | 'reopened' | 'completed' | 'not_planned';
  /** Number of credentials that needed attention only because several checks in a row got no answer. */
  unanswered: number;
  /** Whom the comment mentions: `@user` or `@org/team`. */
  mentions: readonly string[];
};

/**
 * Writes the comment on a change: what is new since the last check, and why the issue is reopened or closed.
 *
 * @returns Markdown of at most {@link HEALTH_BODY_MAX} bytes; it says how much did not fit
 */
export function healthComment(report: HealthReport, change: HealthChange): string {
  // Credentials are compared by their own name, and only the shown name is sanitized.
  const became = (verdict: HealthVerdict): string[] =>
    report.credentials
      .map((credential) => ({ credential, was: change.before.get(credential.name) ?? 'healthy' }))
      .filter(({ credential, was }) => credential.verdict === verdict && was !== verdict && was !== 'unknown')
      .map(({ credential, was }) => changeLine(shownCredential(credential), was));
  const groups = [
    [`${SIGNS.failing} Newly failing`, became('failing')],
    [`${SIGNS.warning} Newly warning`, became('warning')],
    [`${SIGNS.healthy} Recovered`, became('healthy')],
  ] as const;
  const link = runLink(report);
  const foot = `Now: ${headline(report)}.${link === undefined ? '' : ` [This check](${link})`}`;
  const called = mentionPart(change.mentions);
  const parts = groups.flatMap(([title, lines]) => {
    if (lines.length === 0) return [];
    // Each group has its own share of the space, so that a long group does not hide the others.
    const { shown, left } = fitting(
      lines,
      String,
      (HEALTH_BODY_MAX - RESERVE - size([foot, ...called])) / groups.length - 256,
    );
    const more = left === 0 ? [] : [`- and ${amount(left, 'more credential')}`];
    return [`**${title}**`, [...shown, ...more].join('\n')];
  });
  const said = [...parts, ...removedParts(change), ...reasonParts(report, change)];
  return [...(said.length === 0 ? ['No verdict changed.'] : said), ...called, foot].join('\n\n');
}

function removedParts({ removed }: HealthChange): string[] {
  const part = (count: number, what: string): string[] => {
    if (count === 0) return [];
    return [
      count === 1
        ? `1 credential that ${what} is no longer checked: its entry was removed or renamed.`
        : `${thousands(count)} credentials that ${what} are no longer checked: their entries were removed or renamed.`,
    ];
  };
  return [
    ...part(removed.failing, removed.failing === 1 ? 'was failing' : 'were failing'),
    ...part(removed.warning, 'had a warning'),
  ];
}

function reasonParts(report: HealthReport, change: HealthChange): string[] {
  switch (change.issue) {
    case 'updated':
      return [];
    case 'reopened':
      return [`The issue is open again, because ${reasons(report, change)}.`];
    case 'completed':
      return [`The issue is closed, because ${allClear(report)}.`];
    case 'not_planned':
      return [
        'The issue is closed as not planned, because the credentials that needed attention have not recovered: they are no longer checked.',
      ];
  }
}

function reasons(report: HealthReport, { unanswered }: HealthChange): string {
  const { failing, warning } = countVerdicts(report);
  return [
    ...(failing === 0 ? [] : [`${amount(failing, 'credential')} ${failing === 1 ? 'is' : 'are'} failing`]),
    ...(warning === 0 || !needsAttention('warning', report.failOn)
      ? []
      : [`${amount(warning, 'credential')} ${warning === 1 ? 'has' : 'have'} a warning`]),
    ...(unanswered === 0
      ? []
      : [`${amount(unanswered, 'credential')} could not be checked in the last ${UNANSWERED_RUNS} checks`]),
  ].join(' and ');
}

function changeLine({ name, verdict, findings }: CredentialHealth, was: HealthVerdict): string {
  const from = was === 'healthy' ? '' : ` (was ${was})`;
  const [worst] = findings;
  if (verdict === 'healthy' || worst === undefined) return `- ${code(name)}${from}`;
  return `- ${code(name)}${from}: ${sentence(worst.text.summary)} Next: ${sentence(worst.text.next)}${stepMarkdown(worst)}`;
}
