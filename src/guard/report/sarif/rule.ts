import { fenced, prose } from '../../../core/markdown.ts';
import type { Advice, Example, Level, RuleText } from '../../model.ts';

/** A rule as SARIF describes it (`reportingDescriptor`), with what GitHub requires. */
export type Descriptor = {
  id: string;
  name: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  helpUri: string;
  defaultConfiguration: { level: Level };
  properties: {
    tags: readonly string[];
    precision: 'very-high' | 'high' | 'medium';
    'problem.severity': 'error' | 'warning' | 'recommendation';
  };
};

// GitHub rejects longer descriptions.
const DESCRIPTION_MAX = 1_024;
const TAGS = ['adobe', 'authentication', 'deprecation', 'reliability'] as const;
// Error: depends on a credential that no longer works. Warning: probably. Note: a mention or a hint.
const PRECISION = { error: 'very-high', warning: 'medium', note: 'high' } as const;
const SEVERITY = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** Describes a rule for code scanning. All texts are those of the rule, and none is empty. */
export function descriptor(rule: RuleText): Descriptor {
  return {
    id: rule.id,
    name: rule.id
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
    shortDescription: { text: cut(rule.title) },
    fullDescription: { text: cut(`${rule.message} ${rule.proves}`) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    helpUri: rule.docs,
    defaultConfiguration: { level: rule.level },
    properties: { tags: TAGS, precision: PRECISION[rule.level], 'problem.severity': SEVERITY[rule.level] },
  };
}

function helpText({ advice, docs, message }: RuleText): string {
  const first = onlyExample(advice);
  const parts = [message, `Instead: ${advice.text}`];
  if (first?.before !== undefined) parts.push(`Before:\n${first.before}`);
  if (first?.after !== undefined) parts.push(`After:\n${first.after}`);
  return [...parts, `See ${docs}`].join('\n\n');
}

function helpMarkdown({ advice, docs, id, message, proves }: RuleText): string {
  const first = onlyExample(advice);
  const parts = [prose(message), `**Instead:** ${prose(advice.text)}`];
  if (first?.before !== undefined) parts.push(`Before:\n\n${fenced(first.before, first.language)}`);
  if (first?.after !== undefined) parts.push(`After:\n\n${fenced(first.after, first.language)}`);
  parts.push(
    `[The replacement, in full](${docs})`,
    `**Why this is reported:** ${prose(proves)}`,
    `To accept one place, write \`ims-auth-ignore: ${id} -- reason\` in a comment on the line or on the line before.`,
  );
  return parts.join('\n\n');
}

// The help is of the rule and not of a file: with several languages, only a request is right for all of them.
function onlyExample({ more = [], ...first }: Advice): Example | undefined {
  return more.length === 0 || first.language === 'http' ? first : undefined;
}

function cut(text: string): string {
  return text.length <= DESCRIPTION_MAX ? text : `${text.slice(0, DESCRIPTION_MAX - 1)}…`;
}
