import { failed, ok, type Result } from '../../core/result.ts';
import { amount } from '../../core/words.ts';
import {
  environmentVariableOf,
  evidenceOf,
  type GitHubConnection,
  type Runner,
  type SecretStore,
  type StoreFailure,
  secretStoreOf,
} from '../../github/index.ts';
import {
  type Clock,
  type ConsoleChangeFailure,
  type ConsoleFailure,
  createClientSecret,
  deleteClientSecret,
  describeBriefly,
  describeEvidence,
  exchange,
  type Failure,
  type HttpClient,
  type ImsConnection,
  listClientSecrets,
  MANAGE_SECRETS_SCOPES,
  missingScopes,
  seconds,
} from '../../ims/index.ts';
import type {
  ConsolePortFailure,
  RotationEvent,
  RotationPorts,
  StorePort,
  StorePortFailure,
  TokenFailure,
} from '../../rotation/index.ts';
import { maskSecret, maskToken } from '../inputs/masking.ts';
import type { RotateInputs } from './inputs.ts';

/** What the rotate action needs in addition to the runner; tests pass their own. */
export type Dependencies = { clock: Clock; send: HttpClient };

/** The code of Adobe's API gateway for a client id that the API does not know. Source: ims/gateway-causes.ts. */
const NO_MANAGEMENT_API = '403003';

/**
 * Connects a rotation with Adobe IMS, the Developer Console and GitHub.
 *
 * @param tell gets every event
 */
export function portsOf(
  runner: Runner,
  inputs: RotateInputs,
  { clock, send }: Dependencies,
  tell: (event: RotationEvent) => void,
): RotationPorts {
  const { credential, ids, store, secrets } = inputs;
  const { clientId } = credential;
  let accessToken = '';
  const ims: ImsConnection = {
    endpoint: inputs.endpoint,
    policy: inputs.policy,
    env: runner.env,
    clock,
    send,
    onRetry: ({ cause, evidence, waitMs, left }) => {
      const why = describeBriefly(cause, evidence, secrets);
      runner.info(`    ${why} Trying again in ${seconds(waitMs)}; ${amount(left, 'retry', 'retries')} left.`);
    },
  };
  const developerConsole: ImsConnection = { ...ims, endpoint: inputs.consoleEndpoint };
  let clockAheadMs: number | undefined;
  const github: GitHubConnection = {
    token: inputs.githubToken,
    env: runner.env,
    onDate: (at) => {
      clockAheadMs = clock.now() - at;
    },
  };
  const { repository, environment, secretName, variableName } = store;
  const variable = environmentVariableOf(github, { repository, environment, name: variableName });

  return {
    token: async (value) => {
      const granted = await exchange({ ...credential, clientSecrets: [value] }, ims);
      if (!granted.ok) return failed(tokenFailure(granted.problem, secrets));
      const { token, scopes } = granted.value;
      maskToken(runner, token);
      secrets.push(token);
      const missing = missingScopes(MANAGE_SECRETS_SCOPES, scopes);
      if (missing.length > 0) {
        const details = [`Not granted: ${missing.join(', ')}`];
        return failed({ reason: 'scope-not-granted', arrived: 'no', details });
      }
      accessToken = token;
      return ok(undefined);
    },
    list: async () => {
      const listed = await listClientSecrets(clientId, ids, accessToken, developerConsole);
      return listed.ok ? listed : failed(consoleFailure(listed.problem, secrets));
    },
    create: async () => {
      const created = await createClientSecret(clientId, ids, accessToken, developerConsole);
      return created.ok ? created : failed(consoleFailure(created.problem, secrets));
    },
    remove: async (uuid) => {
      const removed = await deleteClientSecret(clientId, ids, uuid, accessToken, developerConsole);
      return removed.ok ? removed : failed(consoleFailure(removed.problem, secrets));
    },
    store: storePort(
      secretStoreOf(github, {
        kind: 'actions',
        secretName,
        place: { type: 'environment', repository, environment },
      }),
      secrets,
    ),
    variable: {
      read: async () => portResult(await variable.read(), secrets),
      write: async (text) => portResult(await variable.write(text), secrets),
    },
    copies: inputs.copies.map((target) => ({ target, ...storePort(secretStoreOf(github, target), secrets) })),
    now: clock.now,
    clockAheadMs: () => clockAheadMs,
    sleep: clock.sleep,
    mask: (secret) => {
      maskSecret(runner, secret);
      secrets.push(secret);
    },
    tell,
  };
}

function tokenFailure({ cause, evidence, attempts }: Failure, secrets: readonly string[]): TokenFailure {
  const given = describeEvidence(evidence, secrets);
  const details = [
    ...(given === '' ? [] : [`Evidence: ${given}`]),
    ...(attempts > 1 ? [`Attempts: ${attempts}`] : []),
  ];
  // A token is asked for, nothing is changed.
  return { reason: cause, arrived: 'no', details };
}

function consoleFailure(
  failure: ConsoleFailure | ConsoleChangeFailure,
  secrets: readonly string[],
): ConsolePortFailure {
  const { reason, gatewayCode, evidence } = failure;
  const given = describeEvidence(evidence, secrets);
  return {
    reason: gatewayCode === NO_MANAGEMENT_API ? 'no-management-api' : reason,
    arrived: 'arrived' in failure ? failure.arrived : 'no',
    details: given === '' ? [] : [`Evidence: ${given}`],
  };
}

function storePort(store: SecretStore, secrets: readonly string[]): StorePort {
  return {
    read: async () => {
      const read = await store.read();
      return read.ok ? ok(read.value?.updatedAt) : failed(storeFailure(read.problem, secrets));
    },
    write: async (value) => portResult(await store.write(value), secrets),
  };
}

function portResult<Value>(
  result: Result<Value, StoreFailure>,
  secrets: readonly string[],
): Result<Value, StorePortFailure> {
  return result.ok ? result : failed(storeFailure(result.problem, secrets));
}

function storeFailure(failure: StoreFailure, secrets: readonly string[]): StorePortFailure {
  const { kind, arrived, status, acceptedPermissions, retryAfterMs } = failure;
  return {
    reason: kind,
    arrived,
    details: [
      ...evidenceOf(failure, secrets),
      ...(retryAfterMs === undefined ? [] : [`GitHub asks to wait for ${seconds(retryAfterMs)}.`]),
      // A place that is not there is no matter of a permission.
      ...(acceptedPermissions === undefined || status === 404
        ? []
        : [`GitHub asks for the permission: ${acceptedPermissions}`]),
    ],
  };
}
