import { createHash } from 'node:crypto';
import { excerptOf, markOf } from '../../core/excerpt.ts';
import { lineAt, lineStarts } from '../../core/lines.ts';
import { redact } from '../../core/redact.ts';
import { sanitizeLine } from '../../core/text.ts';
import type { Finding, Level, Match, Place, Rule, Source } from '../model.ts';
import { commentsOf } from './comments.ts';

type Hit = Match & { rule: Rule; order: number };

/**
 * Runs rules on one file.
 *
 * Where two rules meet in overlapping text, the one that stands earlier in the list stays: the list goes from what
 * proves most to what proves least. Of one rule only the first place of a line stays. General rules are silent in a
 * file that a rule knows, and on a line that another rule reports.
 *
 * @param source the decoded file
 * @param rules in order of precedence
 * @returns findings by line and column, all active
 */
export function scanSource(source: Source, rules: readonly Rule[]): Finding[] {
  const lower = source.text.toLowerCase();
  const hits = withoutGeneral(rules.flatMap((rule, order) => hitsOf(rule, order, source, lower)));
  if (hits.length === 0) return [];
  const lines = lineStarts(source.text);
  const inComment = commentsOf(source.path, source.text);
  const occurrences = new Map<string, number>();
  return withoutOverlaps(hits, lines, source.text.length).map((hit) =>
    toFinding(hit, source, lines, inComment, occurrences),
  );
}

/**
 * What identifies a finding when lines move: rule, path, the redacted line without its white space, and which of the
 * equal lines it is.
 *
 * @param rule id of the rule
 * @param path path of the file
 * @param line the whole line; it is redacted before it is hashed
 * @param occurrence from 1
 * @returns 32 hexadecimal digits
 */
export function fingerprintOf(rule: string, path: string, line: string, occurrence: number): string {
  const identity = [rule, path, normalised(line), String(occurrence)].join('\0');
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}

function normalised(line: string): string {
  return redact(line.slice(0, 2_000)).replace(/\s+/g, ' ').trim();
}

function hitsOf(rule: Rule, order: number, source: Source, lower: string): Hit[] {
  if (rule.files !== undefined && !rule.files.test(source.path)) return [];
  if (!rule.literals.some((literal) => lower.includes(literal))) return [];
  if (rule.needs?.some((need) => !need.test(source.text)) === true) return [];
  const matches = rule.check !== undefined ? rule.check(source) : patternMatches(rule.pattern, source.text);
  return matches.map((match) => ({ ...match, rule, order }));
}

function patternMatches(pattern: RegExp | undefined, text: string): Match[] {
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].map((match) => {
    const whole = match[0];
    const at = match.groups?.['at'] ?? whole;
    const start = match.index + whole.indexOf(at);
    return { start, end: start + at.length };
  });
}

// Two rules with two pieces of advice for one file are noise, and for a file that Adobe provisioned the general advice
// is wrong. What a rule found below its own level is not what it knows the file by.
function withoutGeneral(hits: Hit[]): Hit[] {
  const known = hits.some(
    ({ rule, level }) => rule.knowsFile === true && (level ?? rule.level) === rule.level,
  );
  return known ? hits.filter(({ rule }) => rule.general !== true) : hits;
}

function withoutOverlaps(hits: Hit[], lines: readonly number[], length: number): Hit[] {
  const taken: Hit[] = [];
  const reported = new Set<string>();
  // One mark for each character: comparing every hit with every other one costs the square of a hostile file.
  const covered = new Uint8Array(length);
  for (const hit of hits.toSorted((a, b) => a.order - b.order || a.start - b.start || b.end - a.end)) {
    const line = String(lineAt(lines, hit.start));
    const lineOfRule = `${hit.rule.id} ${line}`;
    // A key and its value on one line are one thing to mend, so a general rule yields to any other one there.
    if (reported.has(hit.rule.general === true ? line : lineOfRule)) continue;
    if (covered.subarray(hit.start, hit.end).includes(1)) continue;
    covered.fill(1, hit.start, hit.end);
    reported.add(line).add(lineOfRule);
    taken.push(hit);
  }
  return taken.sort((a, b) => a.start - b.start || a.order - b.order);
}

function toFinding(
  hit: Hit,
  source: Source,
  lines: readonly number[],
  inComment: (offset: number) => boolean,
  occurrences: Map<string, number>,
): Finding {
  const { rule } = hit;
  const first = lineAt(lines, hit.start);
  const last = lineAt(lines, Math.max(hit.start, hit.end - 1));
  const startOfLine = lines[first] ?? 0;
  const line = source.text
    .slice(startOfLine, lines[first + 1] ?? source.text.length)
    .replace(/\r?\n$|\r$/, '');
  const place = placeOf(source, inComment(hit.start));
  const key = `${rule.id}\0${normalised(line)}`;
  const occurrence = (occurrences.get(key) ?? 0) + 1;
  occurrences.set(key, occurrence);
  const column = hit.start - startOfLine;
  const excerpt = excerptOf(line, column);
  const mark = markOf(excerpt, line, column, Math.min(hit.end - startOfLine, line.length));
  return {
    rule: rule.id,
    level: levelOf(hit.level ?? rule.level, place),
    path: source.path,
    line: first + 1,
    column: hit.start - startOfLine + 1,
    endLine: last + 1,
    endColumn: hit.end - (lines[last] ?? 0) + 1,
    place,
    excerpt,
    ...(mark === undefined ? {} : { mark }),
    message: sanitizeLine(hit.message ?? rule.message, 500),
    advice: sanitizeLine(hit.advice ?? rule.advice.text, 1_000),
    docs: rule.docs,
    fingerprint: fingerprintOf(rule.id, source.path, line, occurrence),
    state: 'active',
  };
}

function placeOf({ kind }: Source, inComment: boolean): Place {
  if (kind === 'documentation') return 'documentation';
  if (inComment) return 'comment';
  return kind === 'test' ? 'test' : 'code';
}

// A mention is never more than a note: nothing runs documentation or comments.
function levelOf(level: Level, place: Place): Level {
  return place === 'documentation' || place === 'comment' ? 'note' : level;
}
