import type { FileKind, SkipReason } from '../model.ts';

const VENDORED =
  /(?:^|\/)(?:node_modules|bower_components|jspm_packages|vendor|vendors|third[_-]party|site-packages|\.venv|venv|virtualenv|__pycache__|Pods|Carthage|\.gradle|\.m2|\.terraform|\.yarn|\.pnp\.[cm]?js)(?:\/|$)/i;
// The output of a build; its source is elsewhere.
const BUILT =
  /(?:^|\/)(?:dist|build|out|target|\.next|\.nuxt|coverage)\/(?:.*\/)?[^/]*\.(?:[cm]?js|map|css|html)$|\.map$/i;
const MINIFIED = /\.(?:min|bundle|prod)\.(?:[cm]?js|css)$|-min\.(?:js|css)$/i;
const LOCK =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|composer\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|go\.sum|packages\.lock\.json|gradle\.lockfile|renv\.lock|mix\.lock|Podfile\.lock|\.pnp\.[cm]?js|paket\.lock)$/i;
const DOCUMENT =
  /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|rd|textile|org|pod|html?|xhtml|txt|tex|rtf|ipynb|pdf|docx?)$|(?:^|\/)(?:docs?|documentation|apidocs?|javadoc|wiki|man)\/(?!.*\.(?:[cm]?[jt]sx?|py|java|php|rb|go|cs|json|ya?ml|ps1|sh)$)|(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|RELEASE[-_ ]?NOTES|LICENSE|NOTICE|CONTRIBUTING|AUTHORS)(?:\.[^/]*)?$/i;
// A copy of the pages' text, for a search box.
const SEARCH_INDEX =
  /(?:^|\/)(?:docs?|site|apidocs?|javadoc)\/(?:[^/]+\/)*search[-_]?(?:index|data)?\.js(?:on)?$/i;
const TEST =
  /(?:^|\/)(?:tests?|__tests__|specs?|__mocks__|__fixtures__|fixtures?|e2e|testdata|test-data|it)\/|(?:^|\/)test_[^/]*\.py$|[._-](?:test|tests|spec)\.[^/]*$|(?:^|\/)[^/]*(?:Tests?|IT|Spec)\.(?:java|kt|scala|groovy|cs|fs|php)$|_test\.(?:go|py|rb)$/;

/**
 * Decides by its path whether a file is skipped: copies of other people's code, and files that tools write.
 *
 * @param path relative, with `/`
 * @returns why, or undefined where the file is scanned
 */
export function skippedByPath(path: string): SkipReason | undefined {
  if (VENDORED.test(path)) return 'vendored';
  if (LOCK.test(path)) return 'lock-file';
  if (BUILT.test(path) || MINIFIED.test(path)) return 'minified';
  return undefined;
}

/**
 * What a file is, by its path. Text files that tools read, such as `requirements.txt`, are source.
 *
 * @param path relative, with `/`
 */
export function kindOf(path: string): FileKind {
  if (
    /(?:^|\/)(?:requirements|constraints)[^/]*\.txt$|(?:^|\/)requirements\/[^/]*\.txt$|(?:^|\/)CMakeLists\.txt$/i.test(
      path,
    )
  )
    return 'source';
  if (DOCUMENT.test(path) || SEARCH_INDEX.test(path)) return 'documentation';
  return TEST.test(path) ? 'test' : 'source';
}

/**
 * @param path relative, with `/`
 * @returns true for a script or style sheet whose lines are on average longer than a person writes: the output of a
 *   minifier or bundler
 */
export function isMinified(path: string, text: string): boolean {
  if (!/\.(?:[cm]?js|css)$/i.test(path) || text.length < 5_000) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return text.length / lines > 500;
}
