import { z } from 'zod';
import { failed, ok } from '../../core/result.ts';
import { clientOf, type GitHubClient, type GitHubConnection } from '../client.ts';
import { readFailure, type StoreFailure, type StoreResult, written } from './failure.ts';
import { publicKeyOf } from './public-key.ts';
import { isName, type SecretsRoute, type SecretTarget, secretsRoute } from './target.ts';

/**
 * One secret that GitHub keeps. GitHub never shows its value. The operations return errors of GitHub and the network, and
 * never throw them.
 */
export type SecretStore = {
  /** @returns when GitHub last changed it, in ms since the epoch; undefined if there is no secret of this name */
  read: () => Promise<StoreResult<{ updatedAt: number } | undefined>>;
  /**
   * Seals the value and stores it, once. To repeat it does no harm. Who may see the secret of an organization stays as it
   * is; such a secret must be there.
   *
   * @param value a secret; the caller has masked it
   */
  write: (value: string) => Promise<StoreResult<undefined>>;
};

const SECRET = z.object({ updated_at: z.iso.datetime({ offset: true }) }).transform(({ updated_at }) => ({
  updatedAt: Date.parse(updated_at),
}));
const VISIBILITY = z.object({ visibility: z.enum(['all', 'private', 'selected']) });
const REPOSITORIES = z.object({
  total_count: z.number().int().min(0),
  repositories: z.array(z.object({ id: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER) })),
});
const ANYTHING = z.unknown();

const PER_PAGE = 100;

/**
 * Gives access, by GitHub's REST API, to one secret.
 *
 * Source: https://docs.github.com/en/rest/actions/secrets, https://docs.github.com/en/rest/dependabot/secrets
 */
export function secretStoreOf(connection: GitHubConnection, target: SecretTarget): SecretStore {
  const secrets = secretsRoute(target.kind, target.place);
  if (secrets === undefined || !isName(target.secretName)) {
    const refused = failed<StoreFailure>({ kind: 'invalid-target', arrived: 'no' });
    return { read: async () => refused, write: async () => refused };
  }
  const client = clientOf(connection);
  const one: SecretsRoute = {
    path: `${secrets.path}/{secret_name}`,
    parameters: { ...secrets.parameters, secret_name: target.secretName },
  };

  async function get<Value>(shape: z.ZodType<Value>): Promise<StoreResult<Value | undefined>> {
    const found = await client.get(`GET ${one.path}`, one.parameters, shape);
    if (found.ok) return ok(found.value.value);
    if (found.problem.kind !== 'not-found') return failed(readFailure(found.problem));
    const key = await publicKeyOf(client, secrets as SecretsRoute);
    return key.ok ? ok(undefined) : key;
  }

  async function audience(): Promise<StoreResult<object>> {
    if (target.place.type !== 'organization') return ok({});
    const found = await get(VISIBILITY);
    if (!found.ok) return found;
    if (found.value === undefined) return failed({ kind: 'no-secret', arrived: 'no' });
    const { visibility } = found.value;
    if (visibility !== 'selected') return ok({ visibility });
    const ids = await selectedRepositories(client, one);
    if (!ids.ok) return ids;
    // For Dependabot GitHub's own `gh` sends the ids as texts.
    const sent = target.kind === 'dependabot' ? ids.value.map(String) : ids.value;
    return ok({ visibility, selected_repository_ids: sent });
  }

  return {
    read: () => get(SECRET),
    write: async (value) => {
      const key = await publicKeyOf(client, secrets);
      if (!key.ok) return key;
      const { seal } = await import('./sealed-box.ts');
      const box = seal(value, key.value.key);
      if (box === undefined) return failed({ kind: 'not-github', arrived: 'no' });
      const kept = await audience();
      if (!kept.ok) return kept;
      const sealed = { ...kept.value, encrypted_value: box, key_id: key.value.id };
      return written(await client.request(`PUT ${one.path}`, { ...one.parameters, ...sealed }, ANYTHING));
    },
  };
}

/** @returns the ids of all repositories that an organization has chosen for a secret */
async function selectedRepositories(
  client: GitHubClient,
  { path, parameters }: SecretsRoute,
): Promise<StoreResult<number[]>> {
  const ids = new Set<number>();
  for (let page = 1; ; page++) {
    const asked = { ...parameters, per_page: PER_PAGE, page };
    const found = await client.get(`GET ${path}/repositories`, asked, REPOSITORIES);
    if (!found.ok) return failed(readFailure(found.problem));
    const { total_count, repositories } = found.value.value;
    const before = ids.size;
    for (const { id } of repositories) ids.add(id);
    // A page that brings nothing new is the last one, whatever GitHub says.
    if (found.value.more && ids.size > before) continue;
    // The list that is written replaces the other: what the token may not see would be gone.
    return ids.size === total_count ? ok([...ids]) : failed({ kind: 'hidden-repositories', arrived: 'no' });
  }
}
