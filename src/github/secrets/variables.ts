import { z } from 'zod';
import { failed, ok } from '../../core/result.ts';
import { clientOf, type GitHubConnection } from '../client.ts';
import { readFailure, type StoreFailure, type StoreResult, written } from './failure.ts';
import { publicKeyOf } from './public-key.ts';
import { environmentRoute, isName, type SecretsRoute } from './target.ts';

/** A variable of an environment. Everybody who can read the repository can read it. */
export type VariableTarget = { /** `owner/name` */ repository: string; environment: string; name: string };

/** Operations on one variable. They return errors of GitHub and the network, and never throw them. */
export type EnvironmentVariable = {
  /** @returns its value, which is untrusted; undefined if there is no variable of this name */
  read: () => Promise<StoreResult<string | undefined>>;
  /** Creates or updates it. To repeat it does no harm. GitHub keeps at most 48 KB. */
  write: (value: string) => Promise<StoreResult<undefined>>;
};

const VARIABLE = z.object({ value: z.string() }).transform(({ value }) => value);
const ANYTHING = z.unknown();

/**
 * Gives access, by GitHub's REST API, to one variable of an environment. The permission is that for the secrets of an
 * environment.
 *
 * Source: https://docs.github.com/en/rest/actions/variables
 */
export function environmentVariableOf(
  connection: GitHubConnection,
  { repository, environment, name }: VariableTarget,
): EnvironmentVariable {
  const route = environmentRoute({ repository, environment });
  if (route === undefined || !isName(name)) {
    const refused = failed<StoreFailure>({ kind: 'invalid-target', arrived: 'no' });
    return { read: async () => refused, write: async () => refused };
  }
  const client = clientOf(connection);
  const all = `${route.path}/variables`;
  const secrets: SecretsRoute = { ...route, path: `${route.path}/secrets` };
  const parameters = { ...route.parameters, name };

  return {
    read: async () => {
      const found = await client.get(`GET ${all}/{name}`, parameters, VARIABLE);
      if (found.ok) return ok(found.value.value);
      if (found.problem.kind !== 'not-found') return failed(readFailure(found.problem));
      const key = await publicKeyOf(client, secrets);
      return key.ok ? ok(undefined) : key;
    },
    write: async (value) => {
      const updated = await client.request(`PATCH ${all}/{name}`, { ...parameters, value }, ANYTHING);
      if (updated.ok || updated.problem.kind !== 'not-found') return written(updated);
      const created = await client.request(`POST ${all}`, { ...parameters, value }, ANYTHING);
      if (created.ok || created.problem.kind !== 'not-found') return written(created);
      const key = await publicKeyOf(client, secrets);
      return key.ok ? written(created) : key;
    },
  };
}
