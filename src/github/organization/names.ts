import { z } from 'zod';
import { clientOf, type GitHubClient, type GitHubConnection } from '../client.ts';
import { environmentRoute, type SecretPlace, type SecretsRoute, secretsRoute } from '../secrets/target.ts';
import { type Cut, listAll } from './pages.ts';

/** The name of a secret or a variable. Values are never asked for; of a variable GitHub sends it, and it is dropped. */
export type StoredName = {
  kind: 'secret' | 'variable';
  /** `organization`, `repository` or `environment <name>`; `Dependabot` is added for its secrets. Untrusted. */
  place: string;
  name: string;
};

/** What could not be listed, by place. */
export type UnreadNames = { place: string; what: 'secrets' | 'variables' | 'environments'; cut: Cut };

/** All names of a repository with its environments, or of an organization. */
export type Names = { names: StoredName[]; unread: UnreadNames[] };

/** Lists names. Its operations return errors of GitHub and the network, and never throw them. */
export type NamesLister = {
  /** Costs 2 requests, 3 with Dependabot. */
  ofOrganization: (organization: string) => Promise<Names>;
  /** Costs 3 requests, 4 with Dependabot, and 2 for each environment. @param repository `owner/name` */
  ofRepository: (repository: string) => Promise<Names>;
};

/** Nobody has more by hand, and each costs two requests. */
export const ENVIRONMENTS_MAX = 50;

// GitHub allows 1,000 for an organization, 100 for a repository or an environment, and 500 variables.
const NAMES_MAX = 1_000;
const VARIABLES_PER_PAGE = 30;

const NAME = z.object({ name: z.string().min(1).max(300) }).transform(({ name }) => name);
const total = z.number().int().min(0).optional();
const SECRETS = z
  .object({ total_count: total, secrets: z.array(NAME) })
  .transform(({ total_count, secrets: items }) => ({ items, total: total_count }));
const VARIABLES = z
  .object({ total_count: total, variables: z.array(NAME) })
  .transform(({ total_count, variables: items }) => ({ items, total: total_count }));
const ENVIRONMENTS = z
  .object({ total_count: total, environments: z.array(NAME).optional() })
  .transform(({ total_count, environments: items = [] }) => ({ items, total: total_count }));

/**
 * Lists the names of secrets and variables. What an App has no permission for it is not asked again in the next
 * repository: it would be refused everywhere.
 *
 * Source: https://docs.github.com/en/rest/actions/secrets, https://docs.github.com/en/rest/actions/variables,
 * https://docs.github.com/en/rest/deployments/environments
 *
 * @param dependabot whether its secrets are listed as well
 */
export function namesLister(
  connection: GitHubConnection,
  { dependabot = false }: { dependabot?: boolean } = {},
): NamesLister {
  const client = clientOf(connection);
  const refused = new Map<string, Cut>();

  const ofOrganization = async (organization: string): Promise<Names> => {
    const place: SecretPlace = { type: 'organization', organization };
    const found = new Collector(client, refused);
    await found.add('secret', 'organization', secretsRoute('actions', place));
    await found.add('variable', 'organization', variablesRoute(secretsRoute('actions', place)));
    if (dependabot) await found.add('secret', 'organization, Dependabot', secretsRoute('dependabot', place));
    return found.names();
  };

  const ofRepository = async (repository: string): Promise<Names> => {
    const place: SecretPlace = { type: 'repository', repository };
    const secrets = secretsRoute('actions', place);
    const found = new Collector(client, refused);
    await found.add('secret', 'repository', secrets);
    await found.add('variable', 'repository', variablesRoute(secrets));
    if (dependabot) await found.add('secret', 'repository, Dependabot', secretsRoute('dependabot', place));
    const of = secrets && { ...secrets, path: '/repos/{owner}/{repo}/environments' };
    const environments = await found.list('environments', 'repository', of, ENVIRONMENTS, {
      most: ENVIRONMENTS_MAX,
    });
    for (const environment of environments) {
      const route = environmentRoute({ repository, environment });
      const at = `environment ${environment}`;
      await found.add('secret', at, route && { ...route, path: `${route.path}/secrets` });
      await found.add('variable', at, route && { ...route, path: `${route.path}/variables` });
    }
    return found.names();
  };

  return { ofOrganization, ofRepository };
}

class Collector {
  readonly #client: GitHubClient;
  readonly #refused: Map<string, Cut>;
  readonly #names: StoredName[] = [];
  readonly #unread: UnreadNames[] = [];

  constructor(client: GitHubClient, refused: Map<string, Cut>) {
    this.#client = client;
    this.#refused = refused;
  }

  names(): Names {
    return { names: this.#names, unread: this.#unread };
  }

  async add(kind: StoredName['kind'], place: string, route: SecretsRoute | undefined): Promise<void> {
    const found =
      kind === 'secret'
        ? await this.list('secrets', place, route, SECRETS, {})
        : await this.list('variables', place, route, VARIABLES, { perPage: VARIABLES_PER_PAGE });
    this.#names.push(...found.map((name) => ({ kind, place, name })));
  }

  /** @returns the names that came; what did not come is noted by its place */
  async list(
    what: UnreadNames['what'],
    place: string,
    route: SecretsRoute | undefined,
    shape: typeof SECRETS | typeof VARIABLES | typeof ENVIRONMENTS,
    { most = NAMES_MAX, perPage }: { most?: number; perPage?: number },
  ): Promise<string[]> {
    if (route === undefined) {
      this.#unread.push({ place, what, cut: { reason: 'failed', page: 1, failure: { kind: 'not-found' } } });
      return [];
    }
    const { path, parameters } = route;
    const before = this.#refused.get(path);
    if (before !== undefined) {
      this.#unread.push({ place, what, cut: before });
      return [];
    }
    const key = (name: string): string => name;
    const { items, cut } = await listAll(this.#client, {
      route: `GET ${path}`,
      parameters,
      shape,
      key,
      most,
      perPage,
    });
    if (cut !== undefined) {
      this.#unread.push({ place, what, cut });
      if (isOfTheApp(cut)) this.#refused.set(path, cut);
    }
    return items;
  }
}

// GitHub says so to Apps only, whose permissions are the same in all repositories. A person's differ.
function isOfTheApp(cut: Cut): boolean {
  if (cut.reason !== 'failed' || cut.failure.kind !== 'no-permission') return false;
  return /^Resource not accessible by integration/.test(cut.failure.message ?? '');
}

function variablesRoute(secrets: SecretsRoute | undefined): SecretsRoute | undefined {
  return secrets && { ...secrets, path: secrets.path.replace(/secrets$/, 'variables') };
}
