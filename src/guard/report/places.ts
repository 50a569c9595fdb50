import { linesLink, repositoryLink } from '../../core/repository-link.ts';
import { sanitizeLine } from '../../core/text.ts';
import type { Finding } from '../model.ts';
import type { GuardReport } from './types.ts';

// A path may be 4096 bytes long; reports show at most this much of it.
const SHOWN_MAX = 200;

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
 * A link to the lines of a place at the scanned commit.
 *
 * @returns an address without characters that are special in Markdown; undefined if it cannot be made
 */
export function permalink(
  report: GuardReport,
  place: Pick<Finding, 'path' | 'line' | 'endLine'>,
): string | undefined {
  const { commit = '', repository = '', serverUrl = 'https://github.com' } = report;
  const address = repositoryLink(serverUrl, repository);
  if (address === undefined || isOutside(report, place.path)) return undefined;
  return linesLink(address, commit, { ...place, path: repositoryPath(report, place.path) });
}
