import { excerptOf } from '../../core/excerpt.ts';
import { lineAt, lineStarts } from '../../core/lines.ts';
import { literalSearch } from '../detect/literals.ts';
import { kindOf, skippedByPath } from '../files/kinds.ts';
import { bytesOfPath, fileOf, isOutside, shownPath } from '../files/paths.ts';
import { createReader, type FileContents, type Haystack } from '../files/read-file.ts';
import { sortedListing } from '../files/sorted-listing.ts';
import type { Finding, RelatedPlace, Relation } from '../model.ts';
import { packages } from './packages.ts';
import { meantBy, namesWithExtension, referenceTo, type Target, wordOf } from './references.ts';

// All of them are read once more, so that a scan of many findings must not become a second scan.
const FILES_MAX = 2_000;
const USES_MAX = 50;
const LENGTH_MAX = 300_000;
const KEY_EXTENSIONS = ['key', 'pem', 'pfx', 'p12', 'pk8', 'der'];
const MAY_NAME_FILES =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|pyw|ipynb|rb|php|java|kts?|scala|groovy|cs|fs|vb|go|rs|swift|lua|r|ps[dm]?1|sh|bash|zsh|bat|cmd|cf[cm]|jsp|json|ya?ml|toml|ini|cfg|conf|properties|env|tf|xml)$|(?:^|\/)(?:Dockerfile|Makefile|Jenkinsfile|\.env[^/]*)$/i;
// A manifest names packages, and a pipeline is started: nothing imports them.
const NEVER_IMPORTED = /(?:^|\/)(?:package\.json|pom\.xml|requirements[^/]*\.txt|\.github\/.+)$/i;

const WHAT: Readonly<Record<Exclude<Relation, 'same-change'>, string>> = {
  use: 'Uses the file of this finding.',
  'key-file': 'The private key of this credential: revoke it, and remove it from the history.',
};

/**
 * Adds to findings what depends on their files: the files of the package that import or name them, and the private keys
 * that they name. Those files are no findings of their own, because most of them stay as they are.
 *
 * @param findings with their final states
 * @param root absolute path of the folder that all paths count from
 * @param files the scanned files, one character a byte, sorted
 */
export function withUses(findings: readonly Finding[], root: string, files: readonly string[]): Finding[] {
  const flagged = findings.filter(({ state, level }) => state === 'active' && level !== 'note');
  const flaggedPaths = new Set(
    flagged.flatMap(({ path, related = [] }) => [path, ...related.map((place) => place.path)]),
  );
  const packageOf = packages(sortedListing(files));
  const read = fileReader(root);
  const firsts = new Map<string, Finding>();
  for (const finding of flagged) if (!firsts.has(finding.path)) firsts.set(finding.path, finding);
  const added = new Map<Finding, RelatedPlace[]>();
  const add = (finding: Finding, place: RelatedPlace): void => {
    const places = added.get(finding);
    if (places === undefined) added.set(finding, [place]);
    else if (places.length < USES_MAX) places.push(place);
  };

  const targets = [...firsts.values()].filter(
    ({ place, path }) => place === 'code' && !NEVER_IMPORTED.test(path),
  );
  let left = FILES_MAX;
  for (const [folder, inPackage] of groupedBy(targets, ({ path }) => packageOf(path))) {
    const namedIn = targetsNamedIn(inPackage, folder);
    for (const bytes of sortedListing(files).below(folder)) {
      const path = shownPath(bytes);
      if (left <= 0) break;
      if (isOutside(path) !== isOutside(folder)) continue;
      if (flaggedPaths.has(path) || !MAY_NAME_FILES.test(path)) continue;
      if (skippedByPath(bytes) !== undefined || kindOf(path) === 'documentation') continue;
      left--;
      const file = read(bytes);
      if (file === undefined) continue;
      const named = namedIn(file.haystack);
      if (named.length === 0) continue;
      const text = file.text();
      for (const { finding, target } of named) {
        const found = referenceTo(target, path, text);
        if (found !== undefined) add(finding, placeIn('use', path, text, found));
      }
    }
  }

  const listing = sortedListing(files);
  for (const finding of firsts.values()) {
    const text = finding.place === 'code' ? read(bytesOfPath(finding.path))?.text() : undefined;
    if (text === undefined) continue;
    for (const written of namesWithExtension(text, KEY_EXTENSIONS)) {
      const key = meantBy(written, finding.path, packageOf(finding.path)).find((path) =>
        listing.has(bytesOfPath(path)),
      );
      if (key !== undefined && !flaggedPaths.has(key)) add(finding, firstLineOf('key-file', key));
    }
  }
  return findings.map((finding) => {
    const places = added.get(finding);
    return places === undefined ? finding : { ...finding, related: [...(finding.related ?? []), ...places] };
  });
}

function fileReader(root: string): (bytes: string) => FileContents | undefined {
  const read = createReader();
  return (bytes) => {
    const file = read(fileOf(root, bytes), bytes);
    return file.ok && file.value.unusual?.isBinary() !== true && file.value.haystack.size <= LENGTH_MAX
      ? file.value
      : undefined;
  };
}

type Named = { finding: Finding; target: Target };

// One pass over the bytes for all targets, as for the keywords of the rules: with many findings and many files, a search
// for each pair of them took longer than the scan.
function targetsNamedIn(
  findings: readonly Finding[],
  packageFolder: string,
): (haystack: Haystack) => Named[] {
  const all = findings.map((finding) => {
    const target = { path: finding.path, packageFolder };
    return { finding, target, word: wordOf(target).toLowerCase() };
  });
  const canSearch = (word: string): boolean => /^[\x20-\x7e]{4,}$/.test(word);
  const words = [...new Set(all.map(({ word }) => word).filter(canSearch))];
  const indexes = all.map(({ word }) => words.indexOf(word));
  const found = new Uint8Array(words.length);
  const search = words.length === 0 ? () => false : literalSearch(words);
  return (haystack) => {
    found.fill(0);
    search(haystack, found);
    return all.filter((_, index) => found[indexes[index] ?? -1] !== 0);
  };
}

function groupedBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

function placeIn(
  relation: Exclude<Relation, 'same-change'>,
  path: string,
  text: string,
  { start, end }: { start: number; end: number },
): RelatedPlace {
  const lines = lineStarts(text);
  const index = lineAt(lines, start);
  const from = lines[index] ?? 0;
  const line = text.slice(from, lines[index + 1] ?? text.length).replace(/\r?\n$|\r$/, '');
  return {
    relation,
    path,
    line: index + 1,
    column: start - from + 1,
    endLine: index + 1,
    endColumn: end - from + 1,
    excerpt: excerptOf(line, { start: start - from, end: end - from }).text,
    message: WHAT[relation],
  };
}

function firstLineOf(relation: Exclude<Relation, 'same-change'>, path: string): RelatedPlace {
  return {
    relation,
    path,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    excerpt: '',
    message: WHAT[relation],
  };
}
