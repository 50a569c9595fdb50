import { lineAt, lineStarts } from '../../core/lines.ts';
import { firstIndex } from '../../core/search.ts';
import { type Document, documentOf } from '../detect/document.ts';
import { OF_AEM } from '../detect/evidence.ts';
import { type KeywordSearch, keywordSearch } from '../detect/prefilter.ts';
import { scanSource } from '../detect/scan-source.ts';
import { haystackOf } from '../files/encodings.ts';
import { type Finding, LEVELS, type Source } from '../model.ts';
import { RULES } from '../rules/index.ts';
import { KEYWORDS } from '../rules/keywords.ts';
import { applied, inOrder, originOf } from './edits.ts';
import { FIXERS } from './fixers/index.ts';
import type { Edit, FileFix, Fix, Fixer, FixPlace, PlaceFix, Target } from './model.ts';
import { structureProblem } from './structure.ts';

/** How a file is fixed. */
export type FixOptions = {
  /** Apply unsafe fixes, too. */
  unsafe: boolean;
  to: Target;
  hasFile: (path: string) => boolean;
  elsewhere: (rule: string) => boolean;
  /** Tells which findings a suppression or a baseline accepts: no edit touches them. Default: none. */
  isAccepted?: (finding: Finding) => boolean;
  /** Tells which findings are of AEM although their file does not say so. Default: none. */
  isOfAem?: (finding: Finding) => boolean;
  /** Default: all. */
  fixers?: readonly Fixer[] | undefined;
};

/**
 * Plans the fixes of one file. Edits are part of the plan only if the file that they make was read again: it parses, the
 * findings that they resolve are gone, no finding is new, and the rest of a structured document is equal.
 *
 * The parsers have to be loaded, see `loadParsers` of detect/tree.ts.
 *
 * @param isWanted tells which findings are to be fixed
 */
export function planFile(
  source: Source,
  isWanted: (finding: Finding) => boolean,
  {
    unsafe,
    to,
    hasFile,
    elsewhere,
    isAccepted = () => false,
    isOfAem = () => false,
    fixers = FIXERS,
  }: FixOptions,
): FileFix {
  const document = documentOf(source);
  const found = scanned(source);
  const all = found.map((finding): FixPlace => {
    const place = placeOf(finding, document);
    return finding.message === OF_AEM.message || isOfAem(finding) ? { ...place, aem: true } : place;
  });
  const wanted = all.filter((_, index) => isWanted(found[index] as Finding));
  // A notebook is read as the text of its cells, whose places are not those of the file.
  const isPlain = document.text === source.text;
  const fixes = fixers.flatMap(({ rules, fix }) => {
    const places = wanted.filter(({ rule }) => rules.includes(rule));
    return places.length === 0 || !isPlain
      ? []
      : fix({ document, places, all: wanted, to, hasFile, elsewhere });
  });
  const isAllowed = ({ safety, edits }: Fix): boolean =>
    edits.length > 0 && (safety === 'safe' || (unsafe && safety === 'unsafe'));
  const accepted = all.filter((_, index) => isAccepted(found[index] as Finding));
  const check = checker(source, { found, all, accepted });
  const used = passing(firstFor(fixes.filter(isAllowed)), check);
  const edits = inOrder(
    used.flatMap((fix) => fix.edits),
    source.text.length,
  );
  const applies = new Set(used);
  const outcomeOf = (fix: Fix): PlaceFix['outcome'] => {
    if (applies.has(fix)) return 'fixed';
    if (isAllowed(fix)) return 'failed';
    return fix.safety === 'shown' || fix.edits.length === 0 ? 'shown' : 'unsafe';
  };
  const fixesOf = byPlace(fixes);
  return {
    path: source.path,
    places: wanted.map((place) => {
      const own = fixesOf.get(place) ?? [];
      const fix = own.find((one) => applies.has(one)) ?? own[0] ?? byHand(place);
      return {
        ...place,
        line: lineAt(document.lines, place.start) + 1,
        outcome: outcomeOf(fix),
        fix,
      };
    }),
    edits: edits ?? [],
    before: source.text,
    after: applied(source.text, edits ?? []),
  };
}

let search: KeywordSearch | undefined;

function scanned(source: Source): Finding[] {
  search ??= keywordSearch(KEYWORDS);
  const hit = search(source.path, haystackOf(Buffer.from(source.text)));
  return scanSource(
    source,
    (hit?.rules ?? []).flatMap((index) => RULES[index] ?? []),
  );
}

function placeOf({ rule, line, column, endLine, endColumn }: Finding, { lines }: Document): FixPlace {
  const at = (row: number, character: number): number => (lines[row - 1] ?? 0) + character - 1;
  return { rule, start: at(line, column), end: at(endLine, endColumn) };
}

function byHand({ rule }: FixPlace): Fix {
  const text = RULES.find(({ id }) => id === rule);
  return { title: text?.title ?? rule, safety: 'shown', edits: [], resolves: [], todo: [] };
}

// Of two fixes that resolve the same finding, the first one counts.
function firstFor(fixes: readonly Fix[]): Fix[] {
  const taken = new Set<FixPlace>();
  return fixes.filter(({ resolves }) => {
    if (resolves.some((place) => taken.has(place))) return false;
    for (const place of resolves) taken.add(place);
    return true;
  });
}

function byPlace(fixes: readonly Fix[]): Map<FixPlace, Fix[]> {
  const all = new Map<FixPlace, Fix[]>();
  for (const fix of fixes)
    for (const place of new Set(fix.resolves)) {
      const others = all.get(place);
      if (others === undefined) all.set(place, [fix]);
      else others.push(fix);
    }
  return all;
}

const CHECKS_MAX = 64;

// All fixes at once; where that does not pass, halves of them, so that a bad one does not stop the others. A file in which
// many are bad is hostile: the number of checks is bounded, because each reads the whole file.
function passing(fixes: readonly Fix[], check: (fixes: readonly Fix[]) => boolean): Fix[] {
  let used: Fix[] = [];
  let checks = 0;
  const open = fixes.length === 0 ? [] : [[...fixes]];
  for (let group = open.pop(); group !== undefined && checks < CHECKS_MAX; group = open.pop()) {
    checks++;
    if (check([...used, ...group])) used = [...used, ...group];
    else if (group.length > 1) {
      const half = group.length >> 1;
      open.push(group.slice(half), group.slice(0, half));
    }
  }
  return used;
}

type Before = { found: readonly Finding[]; all: readonly FixPlace[]; accepted: readonly FixPlace[] };

function checker(source: Source, { found, all, accepted }: Before): (fixes: readonly Fix[]) => boolean {
  const levels = new Map(all.map((place, index) => [place, LEVELS.indexOf(found[index]?.level ?? 'note')]));
  return (fixes) => {
    const edits = inOrder(
      fixes.flatMap((fix) => fix.edits),
      source.text.length,
    );
    if (edits === undefined || accepted.some((place) => touches(edits, place))) return false;
    const text = applied(source.text, edits);
    if (structureProblem(source.path, { before: source.text, after: text }, edits) !== undefined)
      return false;
    const resolved = new Set(fixes.flatMap(({ resolves }) => resolves));
    const left = new Map(
      all
        .filter((place) => !resolved.has(place))
        .map((place) => [`${place.rule} ${place.start}`, levels.get(place) ?? 0]),
    );
    return leftAfter({ ...source, text }, edits, left);
  };
}

function touches(edits: readonly Edit[], { start, end }: FixPlace): boolean {
  const edit = edits[firstIndex(edits, (one) => one.end > start)];
  return edit !== undefined && edit.start < end;
}

// Every finding of the new text is one of the old text that no fix resolves, and at no higher level.
function leftAfter(source: Source, edits: readonly Edit[], left: ReadonlyMap<string, number>): boolean {
  const lines = lineStarts(source.text);
  return scanned(source).every(({ rule, line, column, level }) => {
    const start = originOf(edits, (lines[line - 1] ?? 0) + column - 1);
    const before = left.get(`${rule} ${start}`);
    return before !== undefined && LEVELS.indexOf(level) >= before;
  });
}
