import { sanitizeLine } from '../../core/text.ts';
import type { Finding } from '../model.ts';
import type { GuardReport } from './types.ts';

// A path may be 4096 bytes long; reports show at most this much of it.
const SHOWN_MAX = 200;
// Browsers and GitHub accept longer addresses, but such a link takes too much of the report's space.
const LINK_MAX = 2_000;

/**
 * @param path relative to the folder of the scan
 * @returns the path from the root of the repository; hostile text
 */
export function repositoryPath({ pathPrefix = '' }: Pick<GuardReport, 'pathPrefix'>, path: string): string {
  const prefix = pathPrefix.replace(/^(?:\.?\/)+|\/+$/g, '');
  if (prefix === '' || prefix === '.') return path;
  // The configuration can be above the scanned folder.
  const above = /^(?:\.\.\/)+/.exec(path)?.[0].length ?? 0;
  const folders = prefix.split('/');
  return [...folders.slice(0, Math.max(0, folders.length - above / 3)), path.slice(above)].join('/');
}

/** @returns whether a path leads out of the repository: then GitHub has no such file, but may have one of that name */
export function isOutside(report: Pick<GuardReport, 'pathPrefix'>, path: string): boolean {
  return repositoryPath(report, path).startsWith('../');
}

/**
 * @param path hostile
 * @returns one line that is safe in a terminal and in a log, but not in Markdown
 */
export function shownPath(path: string): string {
  return sanitizeLine(path, SHOWN_MAX) || '(unprintable name)';
}

/**
 * Encodes a path as a relative reference for SARIF and links: every character except letters, digits and `-._~/` is
 * percent-encoded as UTF-8, so that nothing in it is read as a scheme, a query, a fragment or Markdown.
 *
 * @param path hostile
 */
export function encodedPath(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment).replace(
        /[!'()*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
}

/**
 * A link to the lines of a place at the scanned commit.
 *
 * @returns an address without characters that are special in Markdown; undefined if it cannot be made
 */
export function permalink(
  report: GuardReport,
  place: Pick<Finding, 'path' | 'line' | 'endLine'>,
): string | undefined {
  const { commit = '', repository = '', serverUrl = 'https://github.com' } = report;
  if (!/^[0-9a-f]{40}$/.test(commit) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  if (!/^https?:\/\/[\w.:-]+$/.test(serverUrl.replace(/\/+$/, ''))) return undefined;
  if (isOutside(report, place.path)) return undefined;
  const path = repositoryPath(report, place.path);
  // Bytes that are not UTF-8 are written as \xNN in a path; the address has the bytes.
  const encoded = encodedPath(path).replace(/%5Cx([89a-f][0-9a-f])/gi, '%$1');
  // GitHub renders these files, and a rendered document has no line numbers.
  const plain = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i.test(path)
    ? '?plain=1'
    : '';
  const lines = place.endLine > place.line ? `L${place.line}-L${place.endLine}` : `L${place.line}`;
  const link = `${serverUrl.replace(/\/+$/, '')}/${repository}/blob/${commit}/${encoded}${plain}#${lines}`;
  return link.length > LINK_MAX ? undefined : link;
}
