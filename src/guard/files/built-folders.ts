import type { SkipReason } from '../model.ts';

/** Tells from the files around a listed file whether tools wrote it. */
export type BuiltFolders = (path: string) => SkipReason | undefined;

// Files that show that a package manager filled the folder `vendor`, or one in it.
const VENDOR_MANIFEST =
  /(?:^|\/)vendor\/(?:modules\.txt|vendor\.json|manifest|autoload\.php|composer\/[^/]+|[^/]+\/\.cargo-checksum\.json)$/;
// Next to `vendor`, these show that its content can be installed again.
const VENDOR_OWNER = /(?:^|\/)(?:composer\.(?:json|lock)|go\.(?:mod|sum)|Gopkg\.lock|glide\.lock)$/;
const PYTHON_ENVIRONMENT = /(?:^|\/)pyvenv\.cfg$/;
const TARGET_OWNER = /(?:^|\/)(?:pom\.xml|Cargo\.toml|build\.sbt|project\.clj)$/;
const GRADLE = /(?:^|\/)build\.gradle(?:\.kts)?$/;
const GRADLE_OUTPUT =
  /^(?:classes|docs|distributions|generated|intermediates|kotlin|libs|outputs|reports|resources|test-results|tmp)\//;
const PACKAGE = /(?:^|\/)package\.json$/;
// If one of these is next to package.json, `dist` is generated.
const SOURCE_FOLDERS: ReadonlySet<string> = new Set(['src', 'lib', 'source', 'app']);
const SOURCE_FILE =
  /^(?:tsconfig[^/]*\.json|(?:webpack|rollup|vite|tsup|esbuild|babel)[^/]*\.[cm]?[jt]s|gulpfile[^/]*|Gruntfile[^/]*|index\.ts)$/i;
const OUTPUT = /\.(?:[cm]?js|map|css|html|d\.[cm]?ts)$/i;
// Names of all these files: a lookup is faster than matching all of the patterns.
const MARKERS: ReadonlySet<string> = new Set(
  'modules.txt vendor.json manifest autoload.php installed.json installed.php autoload_real.php .cargo-checksum.json composer.json composer.lock go.mod go.sum Gopkg.lock glide.lock pyvenv.cfg pom.xml Cargo.toml build.sbt project.clj build.gradle build.gradle.kts package.json'.split(
    ' ',
  ),
);
const CANDIDATE = /(?:^|\/)(?:vendor|target|dist|build|out|\.?v?env|virtualenv)\//;

type Kind = 'vendor' | 'environment' | 'target' | 'gradle' | 'package';

/**
 * Finds the folders that tools have filled. The name alone proves nothing: `target` can be Adobe Target, and `build`
 * can contain scripts. A manifest in the folder or next to it does.
 *
 * @param paths all listed files, relative, with `/`
 */
export function builtFolders(paths: readonly string[]): BuiltFolders {
  if (!paths.some((path) => CANDIDATE.test(path))) return () => undefined;
  const folders = new Map<string, Set<Kind>>();
  const add = (folder: string, kind: Kind): void => {
    const kinds = folders.get(folder);
    if (kinds === undefined) folders.set(folder, new Set([kind]));
    else kinds.add(kind);
  };
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (!MARKERS.has(path.slice(folder.length))) continue;
    if (VENDOR_MANIFEST.test(path)) add(path.slice(0, path.lastIndexOf('vendor/')), 'vendor');
    if (VENDOR_OWNER.test(path)) add(folder, 'vendor');
    if (PYTHON_ENVIRONMENT.test(path) && folder !== '') add(folder, 'environment');
    if (TARGET_OWNER.test(path)) add(folder, 'target');
    if (GRADLE.test(path)) add(folder, 'gradle');
    if (PACKAGE.test(path)) add(folder, 'package');
  }
  const listed = new Set(paths.filter((path) => path.endsWith('.ts') || path.endsWith('.tsx')));
  let withSources: ReadonlySet<string> | undefined;
  const isMadeOfSources = (folder: string): boolean => {
    if (!has(folder, 'package')) return false;
    withSources ??= foldersWithSources(paths);
    return withSources.has(folder);
  };
  const has = (folder: string, kind: Kind): boolean => folders.get(folder)?.has(kind) === true;

  return (path) => {
    if (!CANDIDATE.test(path)) return undefined;
    // Every folder of the path, outer ones first.
    for (let from = 0, slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
      const name = path.slice(from, slash);
      const owner = path.slice(0, from);
      from = slash + 1;
      const rest = path.slice(from);
      if (name === 'vendor' && has(owner, 'vendor')) return 'vendored';
      if (has(`${owner}${name}/`, 'environment')) return 'vendored';
      if (name === 'target' && has(owner, 'target')) return 'minified';
      if (name === 'build' && has(owner, 'gradle') && GRADLE_OUTPUT.test(rest)) return 'minified';
      if (!OUTPUT.test(rest)) continue;
      if (name === 'dist' && isMadeOfSources(owner)) return 'minified';
      if (/^(?:dist|build|out)$/.test(name) && hasTypeScript(listed, owner, rest)) return 'minified';
    }
    return undefined;
  };
}

function foldersWithSources(paths: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const path of paths) {
    let from = 0;
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
      const name = path.slice(from, slash);
      if (name === 'dist' || name === 'node_modules') break;
      if (SOURCE_FOLDERS.has(name)) found.add(path.slice(0, from));
      from = slash + 1;
    }
    if (!path.includes('/', from) && SOURCE_FILE.test(path.slice(from))) found.add(path.slice(0, from));
  }
  return found;
}

/** @returns whether the TypeScript source of the file is listed */
function hasTypeScript(listed: ReadonlySet<string>, owner: string, rest: string): boolean {
  const stem = rest.replace(/(?:\.d\.[cm]?ts|\.[cm]?js|\.[cm]?js\.map)$/i, '');
  if (stem === rest) return false;
  // With `rootDir` above `src`, the output also has a folder `src`.
  return [`${owner}src/${stem}`, `${owner}${stem}`].some(
    (source) => listed.has(`${source}.ts`) || listed.has(`${source}.tsx`),
  );
}
