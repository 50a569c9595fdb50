import { code } from '../../core/markdown.ts';
import { amount, thousands } from '../../core/words.ts';
import type { CredentialHealth, HealthReport, HealthVerdict } from '../model.ts';
import { countVerdicts } from '../verdicts.ts';
import { HEALTH_BODY_MAX, quiet } from './issue.ts';
import { fitting, SIGNS, sentence, size } from './markdown.ts';
import { runLink, shownCredential } from './model.ts';
import { headline } from './overview.ts';

const RESERVE = 512;

/** What a comment on the issue is about. */
export type HealthChange = {
  /**
   * The last known verdicts, by name. A credential that is not there counts as healthy before; of one that is
   * `unknown` there nothing is said to be new.
   */
  before: ReadonlyMap<string, HealthVerdict>;
  /** How many credentials with these verdicts are no longer checked; their names are not remembered. */
  gone: { failing: number; warning: number };
  /** What becomes of the issue: it stays open, opens again, or is closed with this reason. */
  issue: 'updated' | 'reopened' | 'completed' | 'not_planned';
};

/**
 * The comment on a change: what is new since the last check, why the issue is opened again or closed, and no more.
 *
 * @param report this run
 * @param change what it changes
 * @returns Markdown of at most {@link HEALTH_BODY_MAX} bytes; what does not fit is counted
 */
export function healthComment(report: HealthReport, change: HealthChange): string {
  // Compared by the name as it was given; it is sanitized only to be shown.
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
  const said = [...parts, ...goneParts(change), ...whyParts(report, change)];
  return [...(said.length === 0 ? ['No verdict changed.'] : said), foot].join('\n\n');
}

function goneParts({ gone }: HealthChange): string[] {
  const part = (count: number, what: string): string[] => {
    if (count === 0) return [];
    return [
      count === 1
        ? `1 credential that ${what} is no longer checked: its entry was removed or renamed.`
        : `${thousands(count)} credentials that ${what} are no longer checked: their entries were removed or renamed.`,
    ];
  };
  return [
    ...part(gone.failing, gone.failing === 1 ? 'was failing' : 'were failing'),
    ...part(gone.warning, 'had a warning'),
  ];
}

function whyParts(report: HealthReport, { issue }: HealthChange): string[] {
  switch (issue) {
    case 'updated':
      return [];
    case 'reopened':
      return [`The issue is open again, because ${troubles(report)}.`];
    case 'completed':
      return [`The issue is closed, because ${quiet(report)}.`];
    case 'not_planned':
      return [
        'The issue is closed as not planned, because what made it necessary has not recovered: it is only no longer checked.',
      ];
  }
}

function troubles(report: HealthReport): string {
  const { failing, warning } = countVerdicts(report);
  const isAre = failing === 1 ? 'is' : 'are';
  return [
    ...(failing === 0 ? [] : [`${amount(failing, 'credential')} ${isAre} failing`]),
    ...(warning === 0 || report.failOn !== 'warning'
      ? []
      : [`${amount(warning, 'credential')} ${warning === 1 ? 'has' : 'have'} a warning`]),
  ].join(' and ');
}

function changeLine({ name, verdict, findings }: CredentialHealth, was: HealthVerdict): string {
  const from = was === 'healthy' ? '' : ` (was ${was})`;
  const [worst] = findings;
  if (verdict === 'healthy' || worst === undefined) return `- ${code(name)}${from}`;
  return `- ${code(name)}${from}: ${sentence(worst.text.summary)} Next: ${sentence(worst.text.next)}`;
}
