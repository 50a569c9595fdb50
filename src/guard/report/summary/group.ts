import { code, fenced, prose } from '../../../core/markdown.ts';
import { thousands } from '../../../core/words.ts';
import { type Finding, LEVELS } from '../../model.ts';
import { examplesFor } from '../examples.ts';
import type { Cluster, Group } from '../model.ts';
import { permalink, repositoryPath, shownPath } from '../places.ts';
import { LABELS, revoke, type ShownPlaces, shownPlaces } from '../related.ts';
import type { GuardReport } from '../types.ts';
import { amounts, placeText } from '../words.ts';

// Number of places that are shown; the others are in a folded list.
const OPEN = 15;
// For the tags of a folded list and the sentence that counts what is left out.
const FRAME = 300;

/**
 * Describes what one rule found: where, why it does not work, what to write instead.
 *
 * @param group active findings of the rule
 * @param room in bytes
 * @returns Markdown that fits into the room (empty if not even the first place does), and how many findings are left
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
    // Many places of a rule can differ only in their advice.
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
    const related = shownPlaces(finding).map((places) => relatedLines(report, places));
    // A finding is worth more than the places of another one.
    const item = [[line, ...related].join('\n'), line].find((each) => size(each) <= remaining);
    if (item === undefined) break;
    remaining -= size(item);
    lines.push(item);
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
 * Formats one finding as a list item.
 *
 * @param text Markdown after the place
 */
export function findingLine(report: GuardReport, finding: Finding, text: string, withLevel: boolean): string {
  const what = [withLevel ? finding.level : '', placeText(finding.place)].filter(Boolean).join(', ');
  return `- ${linkedPlace(report, finding)}${what === '' ? '' : ` (${what})`}: ${text}`;
}

function linkedPlace(
  report: GuardReport,
  place: Pick<Finding, 'path' | 'line' | 'endLine'>,
  withLine = true,
): string {
  const shown = code(`${shownPath(repositoryPath(report, place.path))}${withLine ? `:${place.line}` : ''}`);
  const link = permalink(report, place);
  return link === undefined ? shown : `[${shown}](${link})`;
}

// Below the item of the finding: one item for each place.
function relatedLines(report: GuardReport, { relation, shown, more }: ShownPlaces): string {
  const label = LABELS[relation];
  const items = shown.map((place) => {
    if (relation === 'key-file') return `${label} ${linkedPlace(report, place, false)}: ${revoke(1)}`;
    const what = place.excerpt === '' ? prose(place.message) : code(place.excerpt);
    return `${label} ${linkedPlace(report, place)}: ${what}`;
  });
  if (more > 0) items.push(`${label}: ${thousands(more)} more`);
  return items.map((item) => `  - ${item}`).join('\n');
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
