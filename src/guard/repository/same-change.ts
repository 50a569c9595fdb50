import { type Finding, LEVELS, type RelatedPlace } from '../model.ts';

/**
 * Makes one finding of the places of one change: the first line that has to be changed, with the others as its related
 * places. Places in other states stay apart: what a baseline accepts is no part of what is left.
 *
 * @param findings with their final states, by path and line
 * @returns one finding for each change, in the same order
 */
export function oneForEachChange(findings: readonly Finding[]): Finding[] {
  const changes = new Map<string, Finding[]>();
  for (const [index, finding] of findings.entries()) {
    const key = keyOf(finding, index);
    const others = changes.get(key);
    if (others === undefined) changes.set(key, [finding]);
    else others.push(finding);
  }
  const firsts = new Map([...changes.values()].map((places) => [firstToChange(places), places]));
  return findings.flatMap((finding) => {
    const places = firsts.get(finding);
    if (places === undefined) return [];
    const others = places.filter((other) => other !== finding);
    return [others.length === 0 ? finding : { ...finding, related: others.map(relatedOf) }];
  });
}

// Notes are mentions: nothing has to be changed there.
function keyOf({ path, state, place, level, context }: Finding, index: number): string {
  if (context?.change === undefined || level === 'note') return String(index);
  return [path, context.change, state, place].join('\0');
}

// The worst level, then the first line.
function firstToChange(places: readonly Finding[]): Finding | undefined {
  return places.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || a.line - b.line)[0];
}

function relatedOf({
  path,
  line,
  column,
  endLine,
  endColumn,
  excerpt,
  message,
  rule,
  level,
  fingerprint,
}: Finding): RelatedPlace {
  return {
    relation: 'same-change',
    path,
    line,
    column,
    endLine,
    endColumn,
    excerpt,
    message,
    found: { rule, level, fingerprint },
  };
}
