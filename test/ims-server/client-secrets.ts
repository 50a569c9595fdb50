import { createHash } from 'node:crypto';
import type { Client, ListedSecret } from './types.ts';

/* The client secrets of one credential as they are now: what the token endpoint accepts and the Console lists. */

/** Adobe's limit. */
const SECRETS_MAX = 2;
const SECOND = 1000;
const THIRTY_DAYS = 30 * 24 * 60 * 60 * SECOND;

/** A client secret that exists. */
export interface ClientSecret {
  /** Counted over all that the credential ever had, so that it is never given twice. */
  readonly index: number;
  readonly uuid: string;
  /** Absent where the settings of the client have it in the list only: nobody can use it. */
  readonly value: string | undefined;
  /** False where the settings of the client have a value without a place in the list. */
  readonly listed: boolean;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** From when on the token endpoint accepts it, epoch milliseconds. */
  readonly worksFrom: number;
}

/** How late Adobe may be, in milliseconds. */
export interface Delays {
  readonly propagationMs: number;
  readonly usageLatencyMs: number;
}

/** 32 hex digits, always the same for one secret of one client. They hold nothing of its value. */
function uuidOf(clientId: string, index: number): string {
  return `11ee${createHash('sha256').update(`${clientId} ${index}`).digest('hex').slice(0, 28)}`;
}

/** `p8e-` and 32 characters, always the same for one secret of one client. */
function newValue(clientId: string, index: number): string {
  return `p8e-${createHash('sha256').update(`${clientId} value ${index}`).digest('base64url').slice(0, 32)}`;
}

/** Adobe gives the time at which a secret was made in whole seconds, but not that of a use. */
function wholeSeconds(time: number): number {
  return Math.floor(time / SECOND) * SECOND;
}

export class ClientSecrets {
  readonly #clientId: string;
  readonly #now: () => number;
  readonly #delays: Delays;
  #secrets: readonly ClientSecret[];
  #made: number;
  /** When each was used by which grant, for the list; by uuid. */
  readonly #uses = new Map<string, Map<string, number>>();
  /** Uses that the list does not show yet. */
  #hidden: { readonly uuid: string; readonly grantType: string; readonly at: number }[] = [];

  constructor(client: Client, now: () => number, delays: Delays) {
    const { clientId, clientSecrets, secretsInventory } = client;
    const before = wholeSeconds(now() - THIRTY_DAYS);
    this.#clientId = clientId;
    this.#now = now;
    this.#delays = delays;
    this.#made = Math.max(clientSecrets.length, secretsInventory?.length ?? 0);
    this.#secrets = Array.from({ length: this.#made }, (_, index) => {
      const place = secretsInventory?.[index];
      for (const { grantType, lastUsedAt } of place?.usages ?? [])
        this.#show(place?.uuid ?? '', grantType, lastUsedAt);
      return {
        index,
        uuid: place?.uuid ?? uuidOf(clientId, index),
        value: clientSecrets[index],
        listed: secretsInventory === undefined || place !== undefined,
        createdAt: place?.createdAt ?? before,
        worksFrom: Number.NEGATIVE_INFINITY,
      };
    });
  }

  /** The secret with this value, if tokens are given for it now. */
  accepted(value: string | undefined): ClientSecret | undefined {
    if (value === undefined) return undefined;
    const now = this.#now();
    return this.#secrets.find((secret) => secret.value === value && secret.worksFrom <= now);
  }

  /** Remembers that a secret was used now. */
  use({ uuid }: ClientSecret, grantType: string): void {
    this.#hidden.push({ uuid, grantType, at: this.#now() });
  }

  /** What exists, whether it is listed or not. */
  all(): readonly ClientSecret[] {
    return this.#secrets;
  }

  /** The list of the Console. */
  list(): readonly Required<ListedSecret>[] {
    const until = this.#now() - this.#delays.usageLatencyMs;
    for (const { uuid, grantType, at } of this.#hidden) if (at <= until) this.#show(uuid, grantType, at);
    this.#hidden = this.#hidden.filter(({ at }) => at > until);
    return this.#secrets
      .filter(({ listed }) => listed)
      .map(({ uuid, createdAt }) => ({
        uuid,
        createdAt,
        usages: [...(this.#uses.get(uuid) ?? [])].map(([grantType, lastUsedAt]) => ({
          grantType,
          lastUsedAt,
        })),
      }));
  }

  /** A further secret, unless there are as many as Adobe allows. */
  add(): (ClientSecret & { readonly value: string }) | undefined {
    if (this.list().length >= SECRETS_MAX) return undefined;
    const index = this.#made++;
    const now = this.#now();
    const made = {
      index,
      uuid: uuidOf(this.#clientId, index),
      value: newValue(this.#clientId, index),
      listed: true,
      createdAt: wholeSeconds(now),
      worksFrom: now + this.#delays.propagationMs,
    };
    this.#secrets = [...this.#secrets, made];
    return made;
  }

  /** Deletes a listed secret at once and for good. False if there is none with this uuid. */
  remove(uuid: string): boolean {
    const left = this.#secrets.filter((secret) => !(secret.listed && secret.uuid === uuid));
    const found = left.length < this.#secrets.length;
    this.#secrets = left;
    return found;
  }

  #show(uuid: string, grantType: string, at: number): void {
    const uses = this.#uses.get(uuid) ?? new Map<string, number>();
    this.#uses.set(uuid, uses.set(grantType, Math.max(at, uses.get(grantType) ?? at)));
  }
}
