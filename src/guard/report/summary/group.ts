import { code, fenced, prose } from '../../../core/markdown.ts';
import { thousands } from '../../../core/words.ts';
import { type Finding, LEVELS } from '../../model.ts';
import { examplesFor } from '../examples.ts';
import type { Cluster, Group } from '../model.ts';
import { permalink, repositoryPath, shownPath } from '../places.ts';
import type { GuardReport } from '../types.ts';
import { amounts, placeText } from '../words.ts';

// Places of one kind that are shown; the others are folded.
const OPEN = 15;
// For the tags of a folded list and the sentence that counts what is left out.
const FRAME = 300;

/**
 * What one rule found: where, why it does not work, what to write instead.
 *
 * @param group active findings of the rule
 * @param room in bytes
 * @returns Markdown that fits into the room (empty where not even the first place does), and how many findings are left
 *   out
 */
export function groupSection(
  report: GuardReport,
  group: Group,
  room: number,
): { markdown: string; left: number } {
  const { rule, counts } = group;
  const head = `### ${prose(rule.title)} (\`${rule.id}\`): ${amounts(counts)}`;
  const foot = examples(group);
  let remaining = room - size(head) - size(foot);
  let left = 0;
  const parts: string[] = [];
  const mixed = LEVELS.filter((level) => counts[level] > 0).length > 1;
  let lastMessage = '';
  for (const cluster of group.clusters) {
    // Many places of one rule may differ only in what to write instead.
    const why = cluster.message === lastMessage ? '' : prose(cluster.message);
    const section = clusterSection(report, cluster, { why, mixed, room: remaining });
    left += section.left;
    remaining -= size(section.markdown);
    if (section.markdown === '') continue;
    parts.push(section.markdown);
    lastMessage = cluster.message;
  }
  if (parts.length === 0) return { markdown: '', left };
  return { markdown: [head, ...parts, foot].join('\n\n'), left };
}

function clusterSection(
  report: GuardReport,
  cluster: Cluster,
  { why, mixed, room }: { why: string; mixed: boolean; room: number },
): { markdown: string; left: number } {
  const instead = `**Write instead:** ${prose(cluster.advice)}`;
  let remaining = room - size(why) - size(instead) - FRAME;
  const lines: string[] = [];
  for (const finding of cluster.findings) {
    const line = findingLine(report, finding, code(finding.excerpt), mixed);
    remaining -= size(line);
    if (remaining < 0) break;
    lines.push(line);
  }
  const left = cluster.findings.length - lines.length;
  if (lines.length === 0) return { markdown: '', left };
  const parts = [...(why === '' ? [] : [why]), lines.slice(0, OPEN).join('\n')];
  const folded = lines.slice(OPEN);
  if (left > 0) folded.push(`- and ${thousands(left)} more that did not fit here`);
  if (folded.length > 0) {
    const more = thousands(cluster.findings.length - Math.min(OPEN, lines.length));
    parts.push(`<details><summary>${more} more</summary>\n\n${folded.join('\n')}\n\n</details>`);
  }
  return { markdown: [...parts, instead].join('\n\n'), left };
}

/**
 * One finding as an item of a list.
 *
 * @param text Markdown after the place
 */
export function findingLine(report: GuardReport, finding: Finding, text: string, withLevel: boolean): string {
  const place = code(`${shownPath(repositoryPath(report, finding.path))}:${finding.line}`);
  const link = permalink(report, finding);
  const what = [withLevel ? finding.level : '', placeText(finding.place)].filter(Boolean).join(', ');
  return `- ${link === undefined ? place : `[${place}](${link})`}${what === '' ? '' : ` (${what})`}: ${text}`;
}

function examples(group: Group): string {
  const link = `[The replacement, in full](${group.rule.docs})`;
  const blocks = examplesFor(group).flatMap(({ before, after, language }) => [
    ...(before === undefined ? [] : [`Before:\n\n${fenced(before, language)}`]),
    ...(after === undefined ? [] : [`After:\n\n${fenced(after, language)}`]),
  ]);
  if (blocks.length === 0) return link;
  return `<details><summary>Before and after</summary>\n\n${blocks.join('\n\n')}\n\n</details>\n\n${link}`;
}

function size(text: string): number {
  return Buffer.byteLength(text) + 2;
}
