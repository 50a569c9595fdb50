import { secretsOf } from './identity.ts';
import type { ImsState } from './state.ts';
import type { DeveloperConsole } from './types.ts';

/** What a person sees and does in the Developer Console of this server. */
export function developerConsole(state: ImsState): DeveloperConsole {
  return {
    secrets: (clientId) => {
      const secrets = secretsOf(state, clientId);
      const values = new Map(secrets.all().map(({ uuid, value }) => [uuid, value]));
      return secrets.list().map((listed) => ({ ...listed, value: values.get(listed.uuid) }));
    },
    addSecret: (clientId) => {
      const made = secretsOf(state, clientId).add();
      if (made === undefined) throw new Error('A credential has two client secrets at most.');
      const { uuid, createdAt, value } = made;
      return { uuid, createdAt, value, usages: [] };
    },
    deleteSecret: (clientId, uuid) => {
      const found = secretsOf(state, clientId).remove(uuid);
      if (!found) throw new Error(`The credential has no client secret ${uuid}.`);
    },
  };
}
