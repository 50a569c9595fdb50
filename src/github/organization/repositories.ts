import { z } from 'zod';
import { clientOf, type GitHubConnection } from '../client.ts';
import type { IssuesFailure } from '../issue-failure.ts';
import { isSegment } from '../secrets/target.ts';
import { type Cut, type Listed, listAll } from './pages.ts';

/** One repository, as GitHub lists it. Topics and properties are text of other people. */
export type OrganizationRepository = {
  id: number;
  /** `owner/name`: letters, digits, `-`, `_` and `.` only, so that an address can be made of it. */
  name: string;
  visibility: 'public' | 'internal' | 'private' | 'unknown';
  archived: boolean;
  fork: boolean;
  defaultBranch: string | undefined;
  topics: readonly string[];
  /** Custom properties; see {@link OrganizationList.properties} for whether they are known. */
  properties: Readonly<Record<string, string | readonly string[]>>;
  /** Nothing was pushed yet, as far as GitHub's size in kB tells. */
  empty: boolean;
};

/** All repositories that a token sees. */
export type OrganizationList = {
  repositories: OrganizationRepository[];
  /** Why the list is not complete. The rest was not scanned: tell it. */
  cut?: Cut | undefined;
  /** An App is installed on selected repositories only: it does not see the others, and nothing else tells of them. */
  selected?: true | undefined;
  /** Whether {@link OrganizationRepository.properties} are known; `unread` says why not. */
  properties: 'not-asked' | 'known' | { unread: Cut };
};

/** Which list to ask for. */
export type ListSource =
  /** Of an organization, what the token may see. */
  | { organization: string }
  /** What an App is installed on; the token must be one of its installation. */
  | { installation: true };

/** More than any organization may have. Source: https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits */
export const REPOSITORIES_MAX = 100_000;

const TEXT_MAX = 1_000;
const text = z.string().max(TEXT_MAX);
const VALUE = z.union([text, z.array(text)]).nullable();

const REPOSITORY = z
  .object({
    id: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
    full_name: z
      .string()
      .regex(/^[\w-]+\/[\w.-]{1,200}$/)
      .refine((name) => isSegment(name.replace(/^.*\//, ''))),
    private: z.boolean(),
    visibility: z.string().optional(),
    archived: z.boolean().optional(),
    fork: z.boolean(),
    default_branch: text.nullish(),
    topics: z.array(text).nullish(),
    size: z.number().optional(),
    custom_properties: z.record(z.string(), VALUE.catch(null)).nullish().catch(undefined),
  })
  .transform((one) => ({
    known: one.custom_properties !== undefined && one.custom_properties !== null,
    repository: {
      id: one.id,
      name: one.full_name,
      visibility: visibilityOf(one),
      archived: one.archived ?? false,
      fork: one.fork,
      defaultBranch: one.default_branch ?? undefined,
      topics: one.topics ?? [],
      properties: withoutNull(Object.entries(one.custom_properties ?? {})),
      empty: one.size === 0,
    } satisfies OrganizationRepository,
  }));

const OF_ORGANIZATION = z.array(REPOSITORY).transform((items) => ({ items, selected: false }));
const OF_INSTALLATION = z
  .object({
    total_count: z.number().int().min(0),
    repositories: z.array(REPOSITORY),
    repository_selection: z.string().optional(),
  })
  .transform(({ total_count: total, repositories: items, repository_selection }) => ({
    items,
    total,
    selected: repository_selection === 'selected',
  }));
const PROPERTIES = z
  .array(
    z
      .object({
        repository_id: z.number(),
        properties: z.array(z.object({ property_name: text, value: VALUE })),
      })
      .transform(({ repository_id: id, properties }) => ({
        id,
        properties: withoutNull(properties.map(({ property_name, value }) => [property_name, value])),
      })),
  )
  .transform((items) => ({ items }));

/**
 * Lists the repositories of an organization or an installation: one request for each 100, and as many for custom
 * properties, unless the list has them. The commit of the default branch is not in it, and would be a request for each
 * repository; git tells it for nothing when it clones.
 *
 * Source: https://docs.github.com/en/rest/repos/repos#list-organization-repositories,
 * https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation
 *
 * @param properties whether custom properties are wanted
 */
export async function listRepositories(
  connection: GitHubConnection,
  source: ListSource,
  { properties = false }: { properties?: boolean } = {},
): Promise<OrganizationList> {
  const client = clientOf(connection);
  const all = { key: ({ repository }: z.infer<typeof REPOSITORY>) => repository.id, most: REPOSITORIES_MAX };
  let selected = false;
  let listed: Listed<z.infer<typeof REPOSITORY>>;
  if ('installation' in source) {
    const shape = OF_INSTALLATION.transform((page) => {
      selected ||= page.selected;
      return page;
    });
    listed = await listAll(client, {
      ...all,
      route: 'GET /installation/repositories',
      parameters: {},
      shape,
    });
  } else {
    if (!isOrganization(source.organization))
      return { repositories: [], cut: NO_ORGANIZATION, properties: 'not-asked' };
    // Those that are made meanwhile come last, so that none is skipped.
    const parameters = { org: source.organization, type: 'all', sort: 'created', direction: 'asc' };
    listed = await listAll(client, {
      ...all,
      route: 'GET /orgs/{org}/repos',
      parameters,
      shape: OF_ORGANIZATION,
    });
  }
  const repositories = listed.items.map(({ repository }) => repository);
  const list: OrganizationList = {
    repositories,
    ...(listed.cut === undefined ? {} : { cut: listed.cut }),
    ...(selected ? { selected: true as const } : {}),
    properties: 'not-asked',
  };
  if (!properties) return list;
  if (listed.items.every(({ known }) => known)) return { ...list, properties: 'known' };
  // All repositories of an installation are of one account.
  const org = 'installation' in source ? ownerOf(repositories) : source.organization;
  const values = await listAll(client, {
    route: 'GET /orgs/{org}/properties/values',
    parameters: { org },
    shape: PROPERTIES,
    key: ({ id }) => id,
    most: REPOSITORIES_MAX,
  });
  const byId = new Map(values.items.map((item) => [item.id, item.properties]));
  return {
    ...list,
    repositories: repositories.map((one) => ({ ...one, properties: byId.get(one.id) ?? one.properties })),
    properties: values.cut === undefined ? 'known' : { unread: values.cut },
  };
}

/**
 * Asks for the visibility of the repository that the workflow runs in (GITHUB_REPOSITORY). A report on private repositories
 * must not be in a public one.
 *
 * @returns the failure if it could not be read; then it may be public
 */
export async function visibilityOfController(
  connection: GitHubConnection,
): Promise<OrganizationRepository['visibility'] | { failure: IssuesFailure }> {
  const shape = z.object({ private: z.boolean(), visibility: z.string().optional() }).transform(visibilityOf);
  const sent = await clientOf(connection).get('GET /repos/{owner}/{repo}', {}, shape);
  return sent.ok ? sent.value.value : { failure: sent.problem };
}

const NO_ORGANIZATION: Cut = { reason: 'failed', page: 1, failure: { kind: 'not-found' } };

function isOrganization(name: string): boolean {
  return /^[\w-]{1,100}$/.test(name);
}

function ownerOf(repositories: readonly OrganizationRepository[]): string {
  return repositories[0]?.name.replace(/\/.*$/, '') ?? '';
}

function visibilityOf(one: {
  private: boolean;
  visibility?: string | undefined;
}): OrganizationRepository['visibility'] {
  // An older GitHub Enterprise Server does not say it.
  const said = one.visibility ?? (one.private ? 'private' : 'public');
  const known = (['public', 'internal', 'private'] as const).find((visibility) => visibility === said);
  return known === 'public' && one.private ? 'unknown' : (known ?? 'unknown');
}

function withoutNull(
  entries: readonly (readonly [string, string | string[] | null])[],
): OrganizationRepository['properties'] {
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
