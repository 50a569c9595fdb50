import type { FileKind, SkipReason } from '../model.ts';

// Folders that only package managers fill, and caches. For names that projects also use for their own folders, see
// built-folders.ts and isMinified.
const VENDORED =
  /(?:^|\/)(?:(?:node_modules|bower_components|jspm_packages|site-packages|\.venv|__pycache__|\.tox|\.gradle|\.terraform|Pods|\.bundle)\/|\.m2\/repository\/|Carthage\/(?:Build|Checkouts)\/|vendor\/(?:bundle|cache|gems)\/|\.yarn\/(?:cache|releases|plugins|sdks|unplugged|versions)\/|\.pnp\.[cm]?js$)/;
const BUILT = /(?:^|\/)(?:\.next|\.nuxt|\.svelte-kit|\.parcel-cache)\/|\.(?:[cm]?jsx?|tsx?|css)\.map$/i;
const MINIFIED = /[.-]min\.(?:[cm]?js|css)$/i;
const LOCK =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|composer\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|go\.sum|packages\.lock\.json|gradle\.lockfile|renv\.lock|mix\.lock|Podfile\.lock|\.pnp\.[cm]?js|paket\.lock)$/i;
const DOCUMENT =
  /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|rd|textile|org|pod|html?|xhtml|txt|tex|rtf|pdf|docx?)$|(?:^|\/)(?:docs?|documentation|apidocs?|javadoc|wiki|man)\/(?!.*\.(?:[cm]?[jt]sx?|py|java|php|rb|go|cs|json|ya?ml|ps1|sh|ipynb)$)|(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|RELEASE[-_ ]?NOTES|LICENSE|NOTICE|CONTRIBUTING|AUTHORS)(?:\.[^/]*)?$/i;
// Search indexes of documentation, and lists of the names in an API reference.
const SEARCH_INDEX =
  /(?:^|\/)(?:docs?|site|apidocs?|javadoc)\/(?:[^/]+\/)*search[-_]?(?:index|data)?\.js(?:on)?$|(?:^|\/)(?:xrefmap\.(?:ya?ml|json)|(?:member|type|package|module|tag)-search-index\.js|searchindex\.js|search[-_]index\.js(?:on)?)$/i;
const CHANGES = /\.(?:patch|diff|rej|sarif|sarif\.json)$/i;
// The start of files that generators of API references write: docfx, typedoc, doxygen, sphinx, javadoc, rustdoc.
const REFERENCE =
  /^\uFEFF?\s{0,20}(?:### YamlMime:|window\.(?:searchData|navigationData)\s*=|var searchData\s*=|Search\.setIndex\(|(?:member|type|package|module|tag)SearchIndex\s*=|(?:var|const) searchIndex\s*=)/;
const TEST =
  /(?:^|\/)(?:tests?|__tests__|specs?|__mocks__|__fixtures__|fixtures?|e2e|testdata|test-data|it)\/|(?:^|\/)test_[^/]*\.py$|(?:^|\/)(?:\w+_)?tests?\.rs$|[._-](?:test|tests|spec)\.[^/]*$|(?:^|\/)[^/]*(?:Tests?|IT|Spec)\.(?:java|kt|scala|groovy|cs|fs|php)$|_test\.(?:go|py|rb)$/;
const PIPELINE =
  /(?<folder>^|\/)(?:\.(?:github|gitlab|circleci|buildkite|woodpecker|azure-pipelines|azuredevops)\/.*|(?:azure-pipelines?|bitbucket-pipelines|buildspec|cloudbuild|\.gitlab-ci|\.drone|\.travis)[^/]*\.ya?ml|Jenkinsfile[^/]*)$/i;

/**
 * Decides by its path whether a file is skipped: copies of other people's code, and files that tools write.
 *
 * @param path relative, with `/`
 * @returns why; undefined if the file is scanned
 */
export function skippedByPath(path: string): SkipReason | undefined {
  if (VENDORED.test(path)) return 'vendored';
  if (LOCK.test(path)) return 'lock-file';
  if (BUILT.test(path) || MINIFIED.test(path)) return 'minified';
  return undefined;
}

/**
 * Decides what a file is, by its path and, if necessary, by its text. Text files that tools read, such as
 * `requirements.txt`, are source; so are notebooks, although they contain prose.
 *
 * @param path relative, with `/`
 */
export function kindOf(path: string, text = ''): FileKind {
  if (
    /(?:^|\/)(?:requirements|constraints)[^/]*\.txt$|(?:^|\/)requirements\/[^/]*\.txt$|(?:^|\/)CMakeLists\.txt$/i.test(
      path,
    )
  )
    return 'source';
  if (DOCUMENT.test(path) || SEARCH_INDEX.test(path) || CHANGES.test(path)) return 'documentation';
  if (REFERENCE.test(text.slice(0, 200))) return 'documentation';
  // A pipeline that runs the tests is none itself; one among the fixtures of a test is.
  return TEST.test(path.replace(PIPELINE, '$<folder>')) ? 'test' : 'source';
}

// Code that a bundler puts before the modules. Definitions only, because hand-written code can use the same names.
const BUNDLE =
  /function __(?:webpack|nccwpck)_require__\s*\(|\/\*{6}\/ \(|webpackBootstrap|^\(?(?:self|window|globalThis|this)[^\n]{0,40}\[?["'.]webpack(?:Chunk|Jsonp)|^var __(?:commonJS|toESM|esm|getOwnPropNames) = |^parcelRequire\s*=|\$parcel\$|^function getDefaultExportFromCjs|^\(function\(\)\{function [a-z]\([a-z],[a-z],[a-z]\)\{/m;
// Traces of a compiler. They prove something only in a folder for output.
const COMPILED =
  /^\/\/# sourceMappingURL=|^\/\*# sourceMappingURL=|Object\.defineProperty\(exports, ["']__esModule["']|function _interopRequire(?:Default|Wildcard)\(|\(this && this\.__(?:awaiter|importDefault|importStar|createBinding)/m;
const OUTPUT_FOLDER = /(?:^|\/)(?:dist|build|out|target|coverage|public)\//i;
const SCRIPT = /\.(?:[cm]?js|css)$/i;
const SHORT = 5_000;
const LONG_LINE = 1_000;

/**
 * Decides by its text whether tools wrote a script or style sheet: a minifier, a bundler, or, in a folder for output, a
 * compiler.
 *
 * @param path relative, with `/`
 */
export function isMinified(path: string, text: string): boolean {
  if (!SCRIPT.test(path)) return false;
  if (OUTPUT_FOLDER.test(path) && COMPILED.test(text)) return true;
  return text.length >= SHORT && (BUNDLE.test(text) || hasLongLines(text));
}

// More than half of the text is in very long lines, and these are code: hand-written files can contain a long key.
function hasLongLines(text: string): boolean {
  let long = 0;
  let marks = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop - start > LONG_LINE) {
      long += stop - start;
      for (let at = start; at < stop; at++) if (MARKS.has(text.charCodeAt(at))) marks++;
    }
    start = stop + 1;
  }
  return long > text.length / 2 && marks > long / 25;
}

const MARKS: ReadonlySet<number> = new Set([...';,(){}'].map((mark) => mark.charCodeAt(0)));
