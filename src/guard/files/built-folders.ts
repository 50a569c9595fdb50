import type { SkipReason } from '../model.ts';
import { remembered, type SortedListing, sortedListing } from './sorted-listing.ts';

/** Tells from the files around a listed file whether tools wrote it. */
export type BuiltFolders = (path: string) => SkipReason | undefined;

// In `vendor`: a package manager filled it.
const VENDOR_MANIFESTS = ['modules.txt', 'vendor.json', 'manifest', 'autoload.php'];
// Next to `vendor`: its content can be installed again.
const VENDOR_OWNERS = ['composer.json', 'composer.lock', 'go.mod', 'go.sum', 'Gopkg.lock', 'glide.lock'];
const TARGET_OWNERS = ['pom.xml', 'Cargo.toml', 'build.sbt', 'project.clj'];
const GRADLE = ['build.gradle', 'build.gradle.kts'];
const GRADLE_OUTPUT =
  /^(?:classes|docs|distributions|generated|intermediates|kotlin|libs|outputs|reports|resources|test-results|tmp)\//;
// With one of these next to package.json, `dist` is made of something else.
const SOURCE_FOLDERS = ['src/', 'lib/', 'source/', 'app/'];
const SOURCE_FILE =
  /^(?:tsconfig[^/]*\.json|(?:webpack|rollup|vite|tsup|esbuild|babel)[^/]*\.[cm]?[jt]s|gulpfile[^/]*|Gruntfile[^/]*|index\.ts)$/i;
const OUTPUT = /\.(?:[cm]?js|map|css|html|d\.[cm]?ts)$/i;
const CANDIDATE = /(?:^|\/)(?:vendor|target|dist|build|out|\.?v?env|virtualenv)\//;

// Each takes a folder: a path that ends with `/`, or an empty string for the root.
type Facts = Record<
  'isVendored' | 'isPythonEnvironment' | 'hasTarget' | 'hasGradle' | 'isMadeOfSources',
  (folder: string) => boolean
>;

/**
 * Learns from a listing which folders tools have filled. A name alone proves nothing: `target` is also Adobe Target, and
 * `build` holds scripts. The manifest next to the folder, or in it, does.
 *
 * @param paths all listed files, relative, with `/`, sorted by code units
 */
export function builtFolders(paths: readonly string[]): BuiltFolders {
  const isCandidate = candidates();
  const listing = sortedListing(paths);
  const facts = factsOf(listing);

  return (path) => {
    if (!isCandidate(path)) return undefined;
    // Every folder of the path, outer ones first.
    for (let from = 0, slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
      const name = path.slice(from, slash);
      const owner = path.slice(0, from);
      from = slash + 1;
      const rest = path.slice(from);
      if (name === 'vendor' && facts.isVendored(owner)) return 'vendored';
      if (facts.isPythonEnvironment(path.slice(0, from))) return 'vendored';
      if (name === 'target' && facts.hasTarget(owner)) return 'minified';
      if (name === 'build' && facts.hasGradle(owner) && GRADLE_OUTPUT.test(rest)) return 'minified';
      if (!OUTPUT.test(rest)) continue;
      if (name === 'dist' && facts.isMadeOfSources(owner)) return 'minified';
      if (/^(?:dist|build|out)$/.test(name) && hasTypeScript(listing, owner, rest)) return 'minified';
    }
    return undefined;
  };
}

// Asked for the paths of a listing in their order, of which most are in the folder of the one before.
function candidates(): (path: string) => boolean {
  let folder: string | undefined;
  let isCandidate = false;
  return (path) => {
    const length = path.lastIndexOf('/') + 1;
    if (folder === undefined || folder.length !== length || !path.startsWith(folder)) {
      folder = path.slice(0, length);
      isCandidate = CANDIDATE.test(folder);
    }
    return isCandidate;
  };
}

function factsOf(listing: SortedListing): Facts {
  const hasOne = (folder: string, names: readonly string[]): boolean =>
    names.some((name) => listing.has(folder + name));
  return {
    isVendored: remembered(
      (folder) =>
        hasOne(folder, VENDOR_OWNERS) ||
        hasOne(`${folder}vendor/`, VENDOR_MANIFESTS) ||
        listing.names(`${folder}vendor/composer/`).some((name) => !name.endsWith('/')) ||
        listing
          .names(`${folder}vendor/`)
          .some((name) => name.endsWith('/') && listing.has(`${folder}vendor/${name}.cargo-checksum.json`)),
    ),
    isPythonEnvironment: remembered((folder) => listing.has(`${folder}pyvenv.cfg`)),
    hasTarget: remembered((folder) => hasOne(folder, TARGET_OWNERS)),
    hasGradle: remembered((folder) => hasOne(folder, GRADLE)),
    isMadeOfSources: remembered(
      (folder) =>
        listing.has(`${folder}package.json`) &&
        listing.names(folder).some((name) => SOURCE_FOLDERS.includes(name) || SOURCE_FILE.test(name)),
    ),
  };
}

/** @returns whether the listing has the TypeScript that the file was compiled from */
function hasTypeScript(listing: SortedListing, owner: string, rest: string): boolean {
  const stem = rest.replace(/(?:\.d\.[cm]?ts|\.[cm]?js|\.[cm]?js\.map)$/i, '');
  if (stem === rest) return false;
  // With `rootDir` above `src`, the output also has a folder `src`.
  return [`${owner}src/${stem}`, `${owner}${stem}`].some(
    (source) => listing.has(`${source}.ts`) || listing.has(`${source}.tsx`),
  );
}
