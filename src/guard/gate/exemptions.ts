import { redactLine } from '../../core/redact.ts';
import { amount } from '../../core/words.ts';
import { globs } from '../files/glob.ts';
import { isOutside } from '../files/paths.ts';
import type { Central, Exemption, Finding, Notice } from '../model.ts';

/** The exemption of a place. */
export type FoundExemption = {
  exemption: Exemption;
  /** Its last day is over: what it exempted counts again. */
  ended: boolean;
};

type Place = Pick<Finding, 'rule' | 'path'>;

const OWNER_MAX = 100;
const REASON_MAX = 300;
const SHOWN_MAX = 20;

/**
 * @param exemptions of the central configuration
 * @returns a function that finds the exemption of a place: of several the one that lasts longest. It remembers what it
 *   found, so that each path is compared once
 */
export function exemptionFinder(
  exemptions: readonly Exemption[],
  { repository, today }: Pick<Central, 'repository' | 'today'>,
): (place: Place) => FoundExemption | undefined {
  const candidates = exemptions
    .filter((exemption) => isFor(exemption, repository))
    .map((exemption) => ({
      exemption,
      isThere: exemption.path === undefined ? () => true : globs([exemption.path]),
    }))
    .sort((a, b) => (a.exemption.until < b.exemption.until ? 1 : -1));
  const found = new Map<string, FoundExemption | undefined>();
  return ({ rule, path }) => {
    // What lies beside the repository is not of it.
    if (candidates.length === 0 || isOutside(path)) return undefined;
    const key = `${rule}\0${path}`;
    if (found.has(key)) return found.get(key);
    const first = candidates.find(
      ({ exemption, isThere }) => (exemption.rule ?? rule) === rule && isThere(path),
    )?.exemption;
    const result = first === undefined ? undefined : { exemption: first, ended: first.until < today };
    found.set(key, result);
    return result;
  };
}

/**
 * Marks the findings that the central configuration exempts. Call it after suppressions and the baseline: what these
 * accept needs no exemption.
 *
 * @returns all findings in the same order, exempt active ones `exempt`; and a note for each exemption that has ended and
 *   whose findings count again
 */
export function applyExemptions(
  findings: readonly Finding[],
  { config, ...where }: Central,
): { findings: Finding[]; notices: Notice[] } {
  const find = exemptionFinder(config.exemptions, where);
  const again = new Map<Exemption, number>();
  const decided = findings.map((finding): Finding => {
    const found = finding.state === 'active' ? find(finding) : undefined;
    if (found === undefined) return finding;
    const { owner, reason, until } = found.exemption;
    if (found.ended) {
      again.set(found.exemption, (again.get(found.exemption) ?? 0) + 1);
      return finding;
    }
    return {
      ...finding,
      state: 'exempt',
      reason: redactLine(reason, REASON_MAX),
      exemption: { owner: redactLine(owner, OWNER_MAX), until },
    };
  });
  return { findings: decided, notices: endedNotices(again) };
}

function endedNotices(again: ReadonlyMap<Exemption, number>): Notice[] {
  const notices = [...again].slice(0, SHOWN_MAX).map(
    ([{ owner, until, ...what }, count]): Notice => ({
      level: 'note',
      about: 'policy',
      message: `The exemption of ${nameOf(what)} by ${redactLine(owner, OWNER_MAX)} ended on ${until}: ${amount(count, 'place counts', 'places count')} again.`,
    }),
  );
  const more = again.size - notices.length;
  if (more === 0) return notices;
  const message = `${amount(more, 'more exemption')} ended.`;
  return [...notices, { level: 'note', about: 'policy', message }];
}

function nameOf({ rule, repository, path }: Partial<Exemption>): string {
  const parts = [rule, path === undefined ? undefined : `in ${redactLine(path, 120)}`, repository];
  return parts.filter((part) => part !== undefined).join(' ');
}

function isFor({ repository: pattern }: Exemption, repository: string | undefined): boolean {
  if (pattern === undefined) return true;
  if (repository === undefined) return false;
  // GitHub's names are the same in upper and lower case. A pattern without a slash would match the owner as a folder.
  const name = repository.toLowerCase();
  const compared = pattern.includes('/') ? name : name.replace(/^.*\//, '');
  return globs([pattern.toLowerCase()])(compared);
}
