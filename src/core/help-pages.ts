import type { Environment } from './environment.ts';

/**
 * @param env of a step: it names the repository and the version of the action that runs, unless its files are those of the
 *   checked-out code
 * @returns makes the address of the page of this action about a cause, in the version that runs; undefined if unknown
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function helpPages(env: Environment): (id: string) => string | undefined {
  const {
    GITHUB_ACTION_REPOSITORY: repository = '',
    GITHUB_ACTION_REF: ref = '',
    GITHUB_SERVER_URL: server,
  } = env;
  const origin = (server || 'https://github.com').replace(/\/+$/, '');
  const isKnown =
    /^https?:\/\/[\w.:-]+$/.test(origin) &&
    /^[\w.-]+\/[\w.-]+$/.test(repository) &&
    /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(ref);
  const page = `${origin}/${repository}/blob/${ref}/docs/troubleshooting.md`;
  return (id) => (isKnown && /^[a-z][a-z-]*$/.test(id) ? `${page}#${id}` : undefined);
}
