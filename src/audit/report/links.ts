import { hasDots, linesLink, repositoryLink } from '../../core/repository-link.ts';

/** GitHub, where nothing else is said. */
export const GITHUB = 'https://github.com';

/**
 * @param repository hostile; one of a listing says its visibility, a folder has none
 * @returns address by https; undefined for a folder, whose path can look like `owner/name`
 */
export function addressOf(
  server: string,
  repository: { name: string; visibility: string },
): string | undefined {
  if (repository.visibility === 'unknown' || !server.startsWith('https://')) return undefined;
  return repositoryLink(server, repository.name);
}

/**
 * @param address made by {@link addressOf}
 * @param path hostile
 * @returns address of the line; undefined if it would lead elsewhere
 */
export function placeLink(
  address: string | undefined,
  commit: string | undefined,
  path: string,
  line: number,
): string | undefined {
  if (address === undefined || commit === undefined || hasDots(path)) return undefined;
  return linesLink(address, commit, { path, line });
}
