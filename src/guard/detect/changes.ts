import { lineAt } from '../../core/lines.ts';
import type { Match } from '../model.ts';
import type { Document } from './document.ts';
import type { Rule, Tier } from './rule.ts';

type Hit = Match & { rule: Rule };

// Lines between two places of one function or class, at most.
const NEAR = 60;
// Files of data whose objects tell what belongs together.
const DATA = /\.(?:json[c5]?|ya?ml)$/i;
// Each line of these is a change of its own.
const LIST =
  /(?:^|\/)(?:package\.json|pom\.xml|[^/]*\.(?:csproj|gradle|gradle\.kts)|requirements[^/]*|Pipfile|Gemfile)$/i;
const ALONE: ReadonlySet<Tier> = new Set(['version']);
const HITS_MAX = 200;

/**
 * Tells which places of a file are one change: the parts of one request, of one credential, of one function.
 *
 * @param hits by line
 * @returns for each of them the number of its change; undefined for a change of its own
 */
export function changesOf(hits: readonly Hit[], document: Document): (number | undefined)[] {
  const alone = hits.map(() => undefined);
  // A step of a workflow is reported once, and two steps are two changes.
  if (hits.length < 2 || LIST.test(document.path) || document.steps.length > 0) return alone;
  const isData = DATA.test(document.path) && hits.length <= HITS_MAX && document.objects.length > 0;
  const belongs = isData ? inOneObject(document) : nearInCode(document);
  const changes: (number | undefined)[] = [];
  let change = 0;
  let last: Hit | undefined;
  for (const hit of hits) {
    if (ALONE.has(hit.rule.tier)) {
      changes.push(undefined);
      continue;
    }
    if (last !== undefined && !belongs(last, hit)) change++;
    changes.push(change);
    last = hit;
  }
  return changes;
}

type Belongs = (before: Hit, hit: Hit) => boolean;

// What a file imports, it uses further down.
function nearInCode({ lines }: Document): Belongs {
  let importsOnly = true;
  return (before, hit) => {
    importsOnly &&= before.rule.tier === 'package';
    return importsOnly || lineAt(lines, hit.start) - lineAt(lines, before.start) <= NEAR;
  };
}

type Range = { start: number; end: number; isRoot: boolean };

// One of the two is in the innermost object of the other. The whole of a long file is no object that tells anything.
function inOneObject(document: Document): Belongs {
  const ranges = document.objects.map(
    ({ path, entries }): Range => ({
      start: entries[0]?.start ?? 0,
      end: Math.max(0, ...entries.slice(-1).map(({ end, value }) => Math.max(end, value.end))),
      isRoot: path.length === 0,
    }),
  );
  const innermost = ({ start }: Match): Range | undefined =>
    ranges.findLast((range) => range.start <= start && start < range.end);
  const near = nearInCode(document);
  return (before, hit) => {
    const [one, other] = [innermost(before), innermost(hit)];
    if (one === undefined || other === undefined) return near(before, hit);
    const contains = (range: Range, { start }: Match): boolean => range.start <= start && start < range.end;
    if (!one.isRoot && contains(one, hit)) return true;
    if (!other.isRoot && contains(other, before)) return true;
    return (one.isRoot || other.isRoot) && near(before, hit);
  };
}
