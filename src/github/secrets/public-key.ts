import { z } from 'zod';
import { failed, ok } from '../../core/result.ts';
import type { GitHubClient } from '../client.ts';
import { readFailure, type StoreFailure, type StoreResult } from './failure.ts';
import type { SecretsRoute } from './target.ts';

/** The key that a value has to be sealed with. Each place has its own. */
export type PublicKey = { id: string; key: string };

const PUBLIC_KEY = z
  .object({ key_id: z.string().min(1).max(200), key: z.base64().length(44) })
  .transform(({ key_id, key }): PublicKey => ({ id: key_id, key }));

const ENVIRONMENT = '/environments/{environment_name}';

/**
 * Asks for the public key of a place. GitHub has one wherever secrets can be, so that this also tells whether there is such
 * a place: for a secret or a variable that is not there, and for a place that is not there, GitHub's answer is the same 404.
 */
export async function publicKeyOf(
  client: GitHubClient,
  secrets: SecretsRoute,
): Promise<StoreResult<PublicKey>> {
  const key = await client.get(`GET ${secrets.path}/public-key`, secrets.parameters, PUBLIC_KEY);
  if (key.ok) return ok(key.value.value);
  const problem = readFailure(key.problem);
  if (problem.kind !== 'not-found' || !secrets.path.includes(ENVIRONMENT)) return failed(problem);
  return failed(await withoutEnvironment(client, secrets, problem));
}

/**
 * Finds out why GitHub shows no key for an environment. Only the permission to read the metadata of a repository is sure to
 * be there. In a private repository "Get an environment" needs to read Actions, without which its answer is 403.
 *
 * Source: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
async function withoutEnvironment(
  client: GitHubClient,
  { path, parameters }: SecretsRoute,
  problem: StoreFailure,
): Promise<StoreFailure> {
  const exists = async (route: string, of: object): Promise<StoreFailure | undefined> => {
    const found = await client.get(`GET ${route}`, of, z.object({ name: z.string() }));
    return found.ok ? undefined : readFailure(found.problem);
  };
  const route = path.slice(0, path.indexOf(ENVIRONMENT) + ENVIRONMENT.length);
  const environment = await exists(route, parameters);
  if (environment === undefined) return { ...problem, kind: 'no-permission' };
  if (environment.kind !== 'not-found' && environment.kind !== 'no-permission') return environment;
  const { environment_name: _, ...ofRepository } = parameters;
  const repository = await exists('/repos/{owner}/{repo}', ofRepository);
  if (repository === undefined) return { ...problem, kind: 'no-environment' };
  return repository.kind === 'no-permission' ? problem : repository;
}
