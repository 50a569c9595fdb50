/** The first version that knows OAuth Server-to-Server: major and minor. `Infinity` where none does. */
export type First = readonly [number, number];

/** No version of the package knows OAuth. */
export const NONE: First = [Number.POSITIVE_INFINITY, 0];

/** What is known of a package. */
export type Known = {
  /** {@link NONE} where it has another name today. */
  first: First;
  /** A version with OAuth that the registry has; undefined where that is not certain. */
  to?: string;
  /** Its name of today. */
  as?: string;
};

/** A place in a file, as offsets; the end is not included. */
export type Range = { start: number; end: number };

/** A package at a version from before OAuth; the place is that of its name. */
export type OldPackage = Range & {
  known: Known;
  /** Where its version is written; undefined where it has none, or where another file sets it. */
  version?: Range | undefined;
  /** The name under which the file sets the version elsewhere. */
  variable?: string | undefined;
  /** Packages of one family have the same version. */
  family?: string;
};

// What a bare `2` or `2.1` means: exactly that one, or any that begins with it.
export type Bare = 'exact' | 'prefix';

const PART =
  /^\s{0,8}(?<operator>===?|=|~=|~>|<=?|>=?|\^|~)?\s{0,4}v?(?<major>\d{1,6})(?:\.(?<minor>\d{1,6}|[x*]))?(?:\.(?<patch>[\w*-]{1,20}))?/;

/**
 * Tells whether a requirement holds a package below a version. Several parts (`>=2.1,<3`) are all met; without an upper end
 * nothing is held.
 */
export function isHeldBelow(requirement: string, first: First, bare: Bare): boolean {
  const parts = requirement.split(/[,\s](?=\s{0,4}[<>=~^])/);
  return parts.some((part) => {
    const end = endOf(part, bare);
    return end !== undefined && (end[0] < first[0] || (end[0] === first[0] && end[1] <= first[1]));
  });
}

// The first version that a part does not allow; undefined where it has no upper end.
function endOf(part: string, bare: Bare): First | undefined {
  const groups = PART.exec(part)?.groups;
  if (groups === undefined) return undefined;
  const major = Number(groups['major']);
  const minor = /^\d/.test(groups['minor'] ?? '') ? Number(groups['minor']) : undefined;
  const next: First = [major + 1, 0];
  const nextMinor: First = minor === undefined ? next : [major, minor + 1];
  switch (groups['operator']) {
    case '>':
    case '>=':
      return undefined;
    case '<':
      // Of 3.4.1 the versions 3.4.0 are left.
      return /^[1-9]/.test(groups['patch'] ?? '') ? nextMinor : [major, minor ?? 0];
    case '^':
      return major === 0 ? nextMinor : next;
    case '~=':
    case '~>':
      return groups['patch'] === undefined ? next : nextMinor;
    case '~':
      return nextMinor;
    case undefined:
      return bare === 'exact' && minor === undefined ? [major, 1] : nextMinor;
    default:
      return minor === undefined ? [major, 1] : nextMinor;
  }
}
