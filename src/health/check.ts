import { checkCredential, type Listener } from './check/credential.ts';
import { INFORMATION } from './check/findings.ts';
import { hideSecrets } from './check/hide-secrets.ts';
import { pacing } from './check/pace.ts';
import type {
  CheckResult,
  CredentialHealth,
  HealthDependencies,
  HealthInformation,
  HealthInputs,
} from './model.ts';

export type { Listener } from './check/credential.ts';

/**
 * Checks all credentials concurrently, within the limits of {@link pacing}. Each has its own deadlines, and an error in
 * one does not stop the others.
 *
 * @returns the health of each credential, without secrets
 */
export async function checkCredentials(
  inputs: HealthInputs,
  { clock, send, env }: HealthDependencies,
  listener: Listener,
): Promise<CheckResult> {
  const tokens: string[] = [];
  const mask = (token: string): void => {
    listener.mask(token);
    tokens.push(token);
  };
  const context = { limits: inputs.limits, env, listener: { ...listener, mask } };
  const paceOf = pacing(clock, send);
  const results = await Promise.all(
    inputs.entries.map((entry) =>
      checkCredential(
        entry,
        context,
        paceOf((host, waitMs) => listener.onPause(entry, host, waitMs)),
      ),
    ),
  );
  const credentials = results.map(({ health }) => health);
  const unproven = unprovenClientIds(inputs, credentials);
  for (const clientId of unproven) listener.maskUnproven(clientId);
  const notPermitted = results.filter((result) => result.notPermitted).map(({ health }) => health.name);
  return {
    credentials: hideSecrets(credentials, [...inputs.secrets, ...tokens, ...unproven]),
    information: notPermitted.length === 0 ? [] : [information('client-secrets-not-permitted', notPermitted)],
  };
}

// Client ids for which IMS has granted no token. Each may be a client secret that was given in the wrong field.
function unprovenClientIds({ entries }: HealthInputs, credentials: readonly CredentialHealth[]): string[] {
  const idOf = (index: number): string => entries[index]?.credential?.clientId ?? '';
  const ids = (proven: boolean): string[] =>
    credentials.flatMap(({ token }, index) => ((token !== undefined) === proven ? [idOf(index)] : []));
  const granted = new Set(ids(true));
  return [...new Set(ids(false))].filter((clientId) => clientId.length >= 8 && !granted.has(clientId));
}

function information(id: keyof typeof INFORMATION, credentials: readonly string[]): HealthInformation {
  return { id, text: INFORMATION[id], credentials };
}
