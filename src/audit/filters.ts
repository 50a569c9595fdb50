import { globs } from '../guard/index.ts';
import type { AuditRepository } from './model.ts';

/** Patterns (`*`, `?`) of which one must match, and patterns of which none may. An empty list is none. */
export type Patterns = { only?: readonly string[]; except?: readonly string[] };

/** Which repositories of a list to scan. What is not named does not filter, but see `archived` and `forks`. */
export type AuditFilters = {
  visibility?: readonly AuditRepository['visibility'][] | undefined;
  /** Whether archived repositories are scanned. Default: only those that `list` names. */
  archived?: boolean | undefined;
  /** Whether forks are scanned. Default: only those that `list` names. */
  forks?: boolean | undefined;
  topics?: Patterns | undefined;
  /** A pattern with a `/` is for `owner/name`, any other for the name alone. Upper and lower case are the same. */
  names?: Patterns | undefined;
  /** Values of custom properties, as patterns: one of each property must match. `except`: none may. */
  properties?:
    | {
        only?: Readonly<Record<string, readonly string[]>>;
        except?: Readonly<Record<string, readonly string[]>>;
      }
    | undefined;
  /** Repositories named by hand, as `owner/name` or `name`: no other is scanned. */
  list?: readonly string[] | undefined;
};

/** Why a repository was left out, in the order in which it is asked. */
export type LeftOutReason =
  | 'not in the list'
  | 'visibility'
  | 'archived'
  | 'fork'
  | 'name'
  | 'topic'
  | 'property';

/** What the filters did. */
export type Filtered = {
  kept: AuditRepository[];
  /** Numbers by the first reason. */
  leftOut: Partial<Record<LeftOutReason, number>>;
  /** Names of `list` that no repository has: gone, renamed, or not visible to the token. Hostile if the list is. */
  missing: string[];
  /** The properties could not be read, so that their filter was not applied: rather too many are scanned. */
  undecided: boolean;
};

/**
 * Chooses the repositories to scan.
 *
 * @param known whether the custom properties could be read
 */
export function filterRepositories(
  repositories: readonly AuditRepository[],
  filters: AuditFilters,
  known: { properties: boolean } = { properties: true },
): Filtered {
  const undecided = hasPropertyFilter(filters) && !known.properties;
  const reasonFor = reasonBy(undecided ? { ...filters, properties: undefined } : filters);
  const kept: AuditRepository[] = [];
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  for (const repository of repositories) {
    const reason = reasonFor(repository);
    if (reason === undefined) kept.push(repository);
    else leftOut[reason] = (leftOut[reason] ?? 0) + 1;
  }
  const names = new Set(repositories.flatMap(({ name }) => namesOf(name)));
  const missing = (filters.list ?? []).filter((name) => !names.has(fold(name)));
  return { kept, leftOut, missing, undecided };
}

/** @returns whether the filters need custom properties */
export function hasPropertyFilter({ properties }: AuditFilters): boolean {
  return Object.keys({ ...properties?.only, ...properties?.except }).length > 0;
}

function reasonBy(filters: AuditFilters): (repository: AuditRepository) => LeftOutReason | undefined {
  const list = filters.list === undefined ? undefined : new Set(filters.list.map(fold));
  const { archived = list !== undefined, forks = list !== undefined, visibility = [] } = filters;
  const name = patterns(filters.names, nameMatcher);
  const topic = patterns(filters.topics, anyMatcher);
  const only = propertyMatchers(filters.properties?.only);
  const except = propertyMatchers(filters.properties?.except);
  return (repository) => {
    if (list !== undefined && !namesOf(repository.name).some((one) => list.has(one)))
      return 'not in the list';
    if (visibility.length > 0 && !visibility.includes(repository.visibility)) return 'visibility';
    if (repository.archived && !archived) return 'archived';
    if (repository.fork && !forks) return 'fork';
    if (!name([repository.name])) return 'name';
    if (!topic(repository.topics)) return 'topic';
    const has = ({ property, matches }: PropertyMatcher): boolean =>
      matches(valuesOf(repository.properties, property));
    return only.every(has) && !except.some(has) ? undefined : 'property';
  };
}

/** Tells whether one of the texts matches. */
type Matcher = (texts: readonly string[]) => boolean;
type PropertyMatcher = { property: string; matches: Matcher };

function patterns(
  { only = [], except = [] }: Patterns = {},
  of: (globs: readonly string[]) => Matcher,
): Matcher {
  const wanted = only.length === 0 ? undefined : of(only);
  const unwanted = of(except);
  return (texts) => (wanted?.(texts) ?? true) && !unwanted(texts);
}

function anyMatcher(patterns: readonly string[]): Matcher {
  const matches = globs(patterns.map(fold));
  return (texts) => texts.some((text) => matches(fold(text)));
}

// A pattern without a slash would match the owner as well, as it matches a folder: then it matches everything.
function nameMatcher(patterns: readonly string[]): Matcher {
  const whole = anyMatcher(patterns.filter((pattern) => pattern.includes('/')));
  const alone = anyMatcher(patterns.filter((pattern) => !pattern.includes('/')));
  return (names) => whole(names) || alone(names.map((name) => name.replace(/^.*\//, '')));
}

function propertyMatchers(filter: Readonly<Record<string, readonly string[]>> = {}): PropertyMatcher[] {
  return Object.entries(filter).map(([property, values]) => ({
    property: fold(property),
    matches: anyMatcher(values),
  }));
}

function valuesOf(properties: AuditRepository['properties'], wanted: string): readonly string[] {
  const found = Object.entries(properties).find(([property]) => fold(property) === wanted)?.[1];
  if (found === undefined) return [];
  return typeof found === 'string' ? [found] : found;
}

/** @returns how a list can name a repository */
function namesOf(name: string): string[] {
  const folded = fold(name);
  return [folded, folded.replace(/^.*\//, '')];
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
