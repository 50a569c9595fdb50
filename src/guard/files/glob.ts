/**
 * Compiles patterns as in .gitignore: `*` and `?` stay within a name, `**` spans folders, a slash at the end means a
 * folder, a pattern without any other slash matches at every depth, and a pattern that matches a folder matches everything
 * below it. There is no negation and no `[…]`.
 *
 * It is our own code, not a library, because a configuration may come from a fork, and libraries compile some patterns
 * to regular expressions that take exponential or cubic time. Here the time is at most path times pattern.
 *
 * @param globs patterns, with `/`
 * @returns whether a path (relative, with `/`) matches one of them
 */
export function globs(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map(compile).filter(({ segments }) => segments.length > 0);
  if (patterns.length === 0) return () => false;
  return (path) => {
    const names = path.split('/');
    return patterns.some(({ segments, folder }) => matches(segments, names, folder));
  };
}

type Pattern = { segments: readonly string[]; folder: boolean };

function compile(glob: string): Pattern {
  const trimmed = glob.trim().replace(/^\.\//, '');
  const folder = trimmed.endsWith('/');
  const anchored = trimmed.slice(0, folder ? -1 : undefined).includes('/');
  const segments = trimmed.split('/').filter((segment) => segment !== '');
  const [first] = segments;
  return {
    segments: anchored || first === undefined || first === '**' ? segments : ['**', ...segments],
    folder,
  };
}

// The greedy algorithm for wildcards, with folders instead of letters: on a mismatch only the last `**` takes one more.
function matches(segments: readonly string[], names: readonly string[], folder: boolean): boolean {
  let [segment, name, lastStar, retry] = [0, 0, -1, 0];
  // A folder pattern must leave at least one name: that of the file.
  const end = folder ? names.length - 1 : names.length;
  for (;;) {
    // The whole pattern matches the start of the path: the file itself, or a folder that it is in.
    if (segment === segments.length && name <= end) return true;
    if (name >= end) return false;
    const pattern = segments[segment];
    if (pattern === '**') {
      // At the end it matches everything below, which is at least one name.
      if (segment === segments.length - 1) return true;
      [lastStar, retry] = [segment, name];
      segment++;
    } else if (pattern !== undefined && matchesName(pattern, names[name] ?? '')) {
      segment++;
      name++;
    } else if (lastStar >= 0) {
      retry++;
      name = retry;
      segment = lastStar + 1;
    } else return false;
  }
}

function matchesName(pattern: string, name: string): boolean {
  let [at, letter, lastStar, retry] = [0, 0, -1, 0];
  while (letter < name.length) {
    if (pattern[at] === '*') {
      lastStar = at++;
      retry = letter;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[letter])) {
      at++;
      letter++;
    } else if (lastStar >= 0) {
      at = lastStar + 1;
      letter = ++retry;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
