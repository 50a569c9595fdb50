import { type Answer, date, refusal } from './answers.ts';
import { filled, type Operation } from './description.ts';
import { pageOf } from './pages.ts';
import { isGranted, needs } from './permissions.ts';
import type { Account, StoredRepository } from './types.ts';

// 2020-01-01T00:00:00Z; a repository with a higher id is newer.
const FIRST = 1_577_836_800_000;

/** The repositories of an organization, and their custom properties. */
export class Organization {
  /** Whether the App is installed on all repositories, or on those that are `installed`. */
  selection: 'all' | 'selected' = 'all';
  /** Whether the lists of repositories have the custom properties in them, as GitHub's description says that they may. */
  propertiesInLists = false;
  readonly repositories = new Map<number, StoredRepository>();
  readonly #name: string;
  readonly #api: () => string;
  readonly #added: (repository: string) => void;

  /** @param added is told of each new repository, as `owner/name` */
  constructor(name: string, api: () => string, added: (repository: string) => void) {
    this.#name = name;
    this.#api = api;
    this.#added = added;
  }

  /** Adds a repository that somebody made before. */
  add(repository: Partial<StoredRepository> = {}): StoredRepository {
    const id = repository.id ?? Math.max(1_000, ...this.repositories.keys()) + 1;
    const added: StoredRepository = {
      id,
      name: `repository-${id}`,
      visibility: 'private',
      archived: false,
      fork: false,
      defaultBranch: 'main',
      topics: [],
      properties: {},
      size: 100,
      visible: true,
      installed: true,
      ...repository,
    };
    this.repositories.set(id, added);
    this.#added(`${this.#name}/${added.name}`);
    return added;
  }

  /** @returns undefined for an operation of others */
  perform(operation: Operation, account: Account, query: URLSearchParams): Answer | undefined {
    const { org, owner, repo } = operation.path;
    if (owner === this.#name) {
      const found = [...this.repositories.values()].find(({ name }) => name === repo);
      if (found?.visible === false) return refusal(404, 'Not Found');
      if (found !== undefined && operation.id === 'repos/get')
        return { status: 200, body: this.#answer('full-repository', found) };
    }
    if (operation.id === 'apps/list-repos-accessible-to-installation')
      return this.#ofInstallation(account, query);
    if (!/^repos\/list-for-org$|^orgs\/custom-properties-for-repos/.test(operation.id)) return undefined;
    if (org?.toLowerCase() !== this.#name.toLowerCase()) return refusal(404, 'Not Found');
    const needed = needs(operation);
    if (needed !== undefined && !isGranted(needed, account))
      return refusal(403, 'Resource not accessible by integration');
    return operation.id === 'repos/list-for-org' ? this.#list(query) : this.#values(query);
  }

  #visible(): StoredRepository[] {
    return [...this.repositories.values()].filter(({ visible }) => visible).sort((a, b) => a.id - b.id);
  }

  #list(query: URLSearchParams): Answer {
    const type = query.get('type') ?? 'all';
    const sort = query.get('sort') ?? 'created';
    const ascending = (query.get('direction') ?? (sort === 'full_name' ? 'asc' : 'desc')) === 'asc';
    const found = this.#visible().filter(
      ({ visibility, fork }) =>
        type === 'all' || (type === 'forks' ? fork : type === 'sources' ? !fork : visibility === type),
    );
    if (sort === 'full_name') found.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
    const { items, headers } = pageOf(ascending ? found : found.reverse(), query, this.#api());
    return { status: 200, body: items.map((one) => this.#answer('minimal-repository', one)), headers };
  }

  #ofInstallation(account: Account, query: URLSearchParams): Answer {
    if (account.permissions === undefined)
      return refusal(
        403,
        'You must authenticate with an installation access token in order to list repositories for an installation.',
      );
    const found = this.#visible().filter(({ installed }) => this.selection === 'all' || installed);
    const { items, headers } = pageOf(found, query, this.#api());
    const repositories = items.map((one) => this.#answer('repository', one));
    const body = { total_count: found.length, repositories, repository_selection: this.selection };
    return { status: 200, body, headers };
  }

  #values(query: URLSearchParams): Answer {
    const { items, headers } = pageOf(this.#visible(), query, this.#api());
    const body = items.map(({ id, name, properties }) => ({
      repository_id: id,
      repository_name: name,
      repository_full_name: `${this.#name}/${name}`,
      properties: Object.entries(properties).map(([property_name, value]) => ({ property_name, value })),
    }));
    return { status: 200, body, headers };
  }

  #answer(schema: string, one: StoredRepository): object {
    return filled(schema, {
      id: one.id,
      name: one.name,
      full_name: `${this.#name}/${one.name}`,
      private: one.visibility !== 'public',
      visibility: one.visibility,
      archived: one.archived,
      fork: one.fork,
      default_branch: one.defaultBranch,
      topics: [...one.topics],
      size: one.size,
      created_at: date(FIRST + one.id * 1_000),
      ...(this.propertiesInLists ? { custom_properties: { ...one.properties } } : {}),
    });
  }
}
