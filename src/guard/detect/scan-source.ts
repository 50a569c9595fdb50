import { createHash } from 'node:crypto';
import { excerptOf } from '../../core/excerpt.ts';
import { lineAt } from '../../core/lines.ts';
import { redact } from '../../core/redact.ts';
import { sanitizeLine } from '../../core/text.ts';
import type { Finding, Level, Match, Place, Source } from '../model.ts';
import { adviceIn } from './advice.ts';
import { changesOf } from './changes.ts';
import { type Document, documentOf } from './document.ts';
import { placesOf } from './evidence.ts';
import type { Matcher, Rule, Tier } from './rule.ts';

/** `quiet`: nothing runs there, which is no reason to leave out what runs beside it. */
type Hit = Match & { rule: Rule; order: number; quiet: boolean };

// If a rule of these tiers finds something, the advice of the tier `anywhere` would repeat or contradict its advice.
const KNOWS_FILE: ReadonlySet<Tier> = new Set(['system', 'format']);

/** Runs rules on one file, see {@link scanWithin}. */
export function scanSource(source: Source, rules: readonly Rule[]): Finding[] {
  return scanWithin(source, rules, () => true).findings;
}

/**
 * Runs rules on one file.
 *
 * If matches of two rules overlap, the earlier rule of the list is reported. A rule reports one place a line. A rule
 * of the tier `anywhere` reports nothing in a file that a rule of the tier `system` or `format` reports at its own
 * level, nor on a line that another rule reports.
 *
 * @param rules in order of precedence, as `byPrecedence` sorts them
 * @param hasTime asked before each rule: without time the remaining rules do not run
 * @returns findings by line and column, all active
 */
export function scanWithin(
  source: Source,
  rules: readonly Rule[],
  hasTime: () => boolean,
): { findings: Finding[]; isComplete: boolean } {
  const document = documentOf(source);
  let isComplete = true;
  const all = rules.flatMap((rule, order) => {
    isComplete &&= hasTime();
    return isComplete ? hitsOf(rule, order, document) : [];
  });
  return { findings: findingsOf(withoutGeneral(all), document), isComplete };
}

function findingsOf(hits: Hit[], document: Document): Finding[] {
  if (hits.length === 0) return [];
  const occurrences = new Map<string, number>();
  const reported = withoutOverlaps(hits, document);
  const changes = changesOf(reported, document);
  const advise = adviceIn(document);
  return reported.map((hit, index) =>
    toFinding({ ...hit, advice: advise(hit, hit.rule), change: changes[index] }, document, occurrences),
  );
}

/**
 * Identifies a finding even if lines move: by rule, path, the redacted line without its white space, and its number
 * among equal lines.
 *
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

function hitsOf(rule: Rule, order: number, document: Document): Hit[] {
  if (rule.files !== undefined && !rule.files.test(document.path)) return [];
  return rule.matchers
    .flatMap((matcher) => matchesOf(matcher, document))

    .map((match) => ({ ...match, rule, order, quiet: isQuiet(document, match.start) }));
}

function isQuiet({ inComment, inMessage }: Document, offset: number): boolean {
  return inComment(offset) || inMessage(offset);
}

function matchesOf(matcher: Matcher, document: Document): readonly Match[] {
  const { text } = document;
  // Unlike `test`, `search` always starts at the beginning.
  const finds = (pattern: RegExp): boolean => text.search(pattern) >= 0;
  if (matcher.needs?.every(finds) === false) return [];
  if ('pattern' in matcher) return placesOf(matcher.pattern, text);
  return matcher.when.some(finds) ? matcher.check(document) : [];
}

// A match below the rule's own level does not tell what the file is.
function withoutGeneral(hits: Hit[]): Hit[] {
  const known = hits.some(
    ({ rule, level, quiet }) => !quiet && KNOWS_FILE.has(rule.tier) && (level ?? rule.level) === rule.level,
  );
  return known ? hits.filter(({ rule }) => rule.tier !== 'anywhere') : hits;
}

function withoutOverlaps(hits: Hit[], { lines, text }: Document): Hit[] {
  const taken: Hit[] = [];
  const reported = new Set<string>();
  // One mark for each character: comparing every hit with every other takes quadratic time on a hostile file.
  const covered = new Uint8Array(text.length);
  for (const hit of inOrder(hits)) {
    const line = String(lineAt(lines, hit.start));
    const lineOfRule = `${hit.rule.id} ${line}`;
    // A key and its value on one line are corrected together.
    if (reported.has(hit.rule.tier === 'anywhere' ? line : lineOfRule)) continue;
    if (covered.subarray(hit.start, hit.end).includes(1)) continue;
    covered.fill(1, hit.start, hit.end);
    reported.add(line).add(lineOfRule);
    taken.push(hit);
  }
  return taken.sort((a, b) => a.start - b.start || a.order - b.order);
}

function inOrder(hits: Hit[]): Hit[] {
  return hits.toSorted(
    (a, b) => Number(a.quiet) - Number(b.quiet) || a.order - b.order || a.start - b.start || b.end - a.end,
  );
}

function toFinding(
  hit: Hit & { change: number | undefined },
  document: Document,
  occurrences: Map<string, number>,
): Finding {
  const { rule, change } = hit;
  const { lines } = document;
  const first = lineAt(lines, hit.start);
  const last = lineAt(lines, Math.max(hit.start, hit.end - 1));
  const startOfLine = lines[first] ?? 0;
  const line = document.text
    .slice(startOfLine, lines[first + 1] ?? document.text.length)
    .replace(/\r?\n$|\r$/, '');
  const place = placeOf(document, hit.start);
  const key = `${rule.id}\0${normalised(line)}`;
  const occurrence = (occurrences.get(key) ?? 0) + 1;
  occurrences.set(key, occurrence);
  const column = hit.start - startOfLine;
  const match = { start: column, end: Math.min(hit.end - startOfLine, line.length) };
  const prose = place === 'documentation' || place === 'comment';
  const { text: excerpt, mark } = excerptOf(line, match, prose);
  return {
    rule: rule.id,
    level: document.inMessage(hit.start) ? 'note' : levelOf(hit.level ?? rule.level, place),
    path: document.path,
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
    fingerprint: fingerprintOf(rule.id, document.path, line, occurrence),
    state: 'active',
    context: {
      credential: hit.credential ?? (rule.level === 'error' ? 'console' : undefined),
      change,
      identity: fingerprintOf(rule.id, '', line, 0),
    },
  };
}

function placeOf({ kind, inComment, inProse, inTest }: Document, offset: number): Place {
  if (kind === 'documentation' || inProse(offset)) return 'documentation';
  if (inComment(offset)) return 'comment';
  return kind === 'test' || inTest(offset) ? 'test' : 'code';
}

// A mention is never more than a note: nothing runs documentation or comments.
function levelOf(level: Level, place: Place): Level {
  return place === 'documentation' || place === 'comment' ? 'note' : level;
}
