/** Name and place of a GitHub secret. All parts are names that GitHub accepts. */
export type GitHubSecret = {
  /** In upper case. */
  name: string;
  /** Deployment environment; absent for a secret of the whole repository. */
  environment?: string | undefined;
  /** `owner/name`; absent for the repository of the workflow. */
  repository?: string | undefined;
  /** Absent for a secret of a repository. */
  organization?: string | undefined;
};

/** Where a workflow runs. */
export type WorkflowPlace = {
  /** `owner/name`. */
  repository?: string | undefined;
  /** Address of GitHub. Default https://github.com. */
  serverUrl?: string | undefined;
};

/** The word in a command that a person has to replace. */
export const VISIBILITY = 'VISIBILITY';

/**
 * @returns the command that asks for a value and stores it in the secret; undefined if its repository is unknown. For a
 *   secret of an organization it has the word {@link VISIBILITY}: without that option, gh would let all private
 *   repositories use the secret, whatever was set before.
 * Source: https://cli.github.com/manual/gh_secret_set
 */
export function storeCommand(
  { name, environment, repository, organization }: GitHubSecret,
  here: WorkflowPlace,
): string | undefined {
  const server = /^https?:\/\/([\w.-]+(?::\d+)?)\/*$/.exec(here.serverUrl ?? 'https://github.com')?.[1];
  if (server === undefined) return undefined;
  const isElsewhere = server !== 'github.com';
  if (organization !== undefined) {
    const host = isElsewhere ? `GH_HOST=${server} ` : '';
    return `${host}gh secret set ${name} --org ${organization} --visibility ${VISIBILITY}`;
  }
  const target = repository ?? here.repository ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(target)) return undefined;
  const inEnvironment = environment === undefined ? '' : ` --env ${quoted(environment)}`;
  return `gh secret set ${name}${inEnvironment} --repo ${isElsewhere ? `${server}/` : ''}${target}`;
}

// The name of an environment has no quotes in it.
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text}'`;
}
