/** A place of GitHub that keeps secrets. */
export type SecretPlace =
  /** `owner/name` */
  | { type: 'repository'; repository: string }
  | { type: 'environment'; repository: string; environment: string }
  | { type: 'organization'; organization: string };

/** One secret: for Actions or, in a repository or an organization, for Dependabot. */
export type SecretTarget = { kind: 'actions' | 'dependabot'; secretName: string; place: SecretPlace };

/** How to ask for what is in a place: a route, and its parameters. */
export type SecretsRoute = { path: string; parameters: Readonly<Record<string, string>> };

// Source: https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const OWNER = /^[\w-]+$/;
const REPOSITORY = /^([\w-]+)\/([\w.-]+)$/;

/** @returns whether secrets and variables can have this name */
export function isName(name: string): boolean {
  return NAME.test(name);
}

/** @returns the route of all secrets there; undefined if there can be no such place */
export function secretsRoute(kind: SecretTarget['kind'], place: SecretPlace): SecretsRoute | undefined {
  if (place.type === 'organization') {
    if (!OWNER.test(place.organization)) return undefined;
    return { path: `/orgs/{org}/${kind}/secrets`, parameters: { org: place.organization } };
  }
  if (place.type === 'repository') {
    const parameters = repositoryParameters(place.repository);
    return parameters && { path: `/repos/{owner}/{repo}/${kind}/secrets`, parameters };
  }
  const environment = kind === 'actions' ? environmentRoute(place) : undefined;
  return environment && { ...environment, path: `${environment.path}/secrets` };
}

/** @returns the route of an environment; undefined if there can be no such environment */
export function environmentRoute(place: {
  repository: string;
  environment: string;
}): SecretsRoute | undefined {
  const parameters = repositoryParameters(place.repository);
  if (parameters === undefined || !isSegment(place.environment)) return undefined;
  return {
    path: '/repos/{owner}/{repo}/environments/{environment_name}',
    parameters: { ...parameters, environment_name: place.environment },
  };
}

function repositoryParameters(repository: string): { owner: string; repo: string } | undefined {
  const [, owner = '', repo = ''] = REPOSITORY.exec(repository) ?? [];
  return owner === '' || !isSegment(repo) ? undefined : { owner, repo };
}

/** Octokit encodes `/` and the like; but a segment of dots leads to another address, encoded or not. */
export function isSegment(text: string): boolean {
  return text !== '' && text !== '.' && text !== '..' && text.isWellFormed();
}
