/** A list of paths that answers questions by binary search: an index of all paths takes longer to make. */
export type SortedListing = {
  has: (path: string) => boolean;
  /** The names in a folder (its path ends with `/`; empty for the root); the name of a folder in it ends with `/`. */
  names: (folder: string) => string[];
  /** All paths below a folder, in order. */
  below: (folder: string) => readonly string[];
};

/** @param paths relative, with `/`, sorted by code units */
export function sortedListing(paths: readonly string[]): SortedListing {
  const lowerBound = (path: string, from = 0): number => {
    let [low, high] = [from, paths.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paths[middle] ?? '') < path) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  // `0` follows `/`: the first path after the folder.
  const after = (folder: string, from: number): number =>
    folder === '' ? paths.length : lowerBound(`${folder.slice(0, -1)}0`, from);
  return {
    has: (path) => paths[lowerBound(path)] === path,
    names: (folder) => {
      const names: string[] = [];
      for (let at = lowerBound(folder); paths[at]?.startsWith(folder); ) {
        const rest = (paths[at] ?? '').slice(folder.length);
        const slash = rest.indexOf('/');
        const name = slash < 0 ? rest : rest.slice(0, slash + 1);
        names.push(name);
        at = slash < 0 ? at + 1 : after(folder + name, at);
      }
      return names;
    },
    below: (folder) => {
      const start = lowerBound(folder);
      return paths.slice(start, after(folder, start));
    },
  };
}

/** Computes a fact about a folder once. */
export function remembered<Value>(fact: (folder: string) => Value): (folder: string) => Value {
  const known = new Map<string, Value>();
  return (folder) => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const value = fact(folder);
    known.set(folder, value);
    return value;
  };
}
