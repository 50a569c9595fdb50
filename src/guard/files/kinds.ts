import type { FileKind, SkipReason } from '../model.ts';
import { isCodePath } from './code-files.ts';

// Folders that only package managers fill, and what tools write into folders that projects also put files of their own
// into, such as `.gradle` with a script. For other names of that kind, see built-folders.ts and isBuilt.
const VENDORED =
  /(?:^|\/)(?:(?:node_modules|bower_components|jspm_packages|site-packages|\.venv|Pods)\/|__pycache__\/[^/]*\.py[co]$|\.tox\/[^/]+\/(?:lib|lib64|bin|include|share|tmp|log)\/|\.gradle\/(?:\d[\w.-]*|caches|daemon|wrapper|native|notifications|jdks|kotlin|workers|vcs-1|nb-cache|checksums|buildOutputCleanup|configuration-cache|file-system\.probe)(?:\/|$)|\.terraform\/(?:providers|modules|plugins)\/|\.bundle\/(?:cache|plugin|ruby|gems)\/|\.m2\/repository\/|Carthage\/(?:Build|Checkouts)\/|vendor\/(?:bundle|cache|gems)\/|\.yarn\/(?:cache|releases|plugins|sdks|unplugged|versions)\/|\.pnp\.[cm]?js$)/;
const BUILT = /(?:^|\/)(?:\.next|\.nuxt|\.svelte-kit|\.parcel-cache)\/|\.(?:[cm]?jsx?|tsx?|css)\.map$/i;
const MINIFIED = /[.-]min\.(?:[cm]?js|css)$/i;
const LOCK =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|composer\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|go\.sum|packages\.lock\.json|gradle\.lockfile|renv\.lock|mix\.lock|Podfile\.lock|\.pnp\.[cm]?js|paket\.lock)$/i;
const DOCUMENT =
  /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|rd|textile|org|pod|html?|xhtml|txt|tex|rtf|pdf|docx?)$/i;
const DOCUMENT_FOLDER = /(?:^|\/)(?:docs?|documentation|apidocs?|javadoc|wiki|man)\//i;
const DOCUMENT_NAME =
  /(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|RELEASE[-_ ]?NOTES|LICENSE|NOTICE|CONTRIBUTING|AUTHORS)(?:\.[^/]*)?$/i;
// Formats of data in which also the texts of documentation are written.
const TEXT_IN_DATA = /\.(?:json|ya?ml|xml|toml)$/i;
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
  if (isDocument(path) || SEARCH_INDEX.test(path) || CHANGES.test(path)) return 'documentation';
  if (REFERENCE.test(text.slice(0, 200))) return 'documentation';
  // A pipeline that runs the tests is none itself; one among the fixtures of a test is.
  return TEST.test(path.replace(PIPELINE, '$<folder>')) ? 'test' : 'source';
}

// A name decides nothing about code: `docs/conf.py` runs, and so does `NEWS.js`.
function isDocument(path: string): boolean {
  if (DOCUMENT.test(path)) return true;
  if (DOCUMENT_FOLDER.test(path)) return !isCodePath(path) || /\.xml$/i.test(path);
  return DOCUMENT_NAME.test(path) && (!isCodePath(path) || TEXT_IN_DATA.test(path));
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

/**
 * Decides by its text whether tools wrote a script or style sheet: a bundler, or, in a folder for output, a compiler.
 * What a minifier wrote is told line by line, see detect/minified-lines.ts.
 *
 * @param path relative, with `/`
 */
export function isBuilt(path: string, text: string): boolean {
  if (!SCRIPT.test(path)) return false;
  if (OUTPUT_FOLDER.test(path) && COMPILED.test(text)) return true;
  return text.length >= SHORT && BUNDLE.test(text);
}
