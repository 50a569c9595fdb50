import type { Behaviour, RecordedRequest } from './types.ts';

/** The paths of the token endpoint. v3 is the documented one; v2 is what older SDKs call. */
export const TOKEN_PATHS: readonly string[] = ['/ims/token/v3', '/ims/token/v2'];

/** What a behaviour was ordered for. */
export type Target = { readonly path: string } | { readonly tokensOf: string };

/** Both versions of the token endpoint share one script. */
function keyOf(target: Target): string {
  if ('tokensOf' in target) return `tokens of ${target.tokensOf}`;
  return TOKEN_PATHS.includes(target.path) ? 'token' : target.path;
}

/** What was ordered, by client and path. */
export class Script {
  readonly #queues = new Map<string, Behaviour[]>();
  readonly #standing = new Map<string, Behaviour>();

  queue(target: Target, behaviours: readonly Behaviour[]): void {
    const key = keyOf(target);
    this.#queues.set(key, [...(this.#queues.get(key) ?? []), ...behaviours]);
  }

  stand(target: Target, behaviour: Behaviour | undefined): void {
    if (behaviour === undefined) this.#standing.delete(keyOf(target));
    else this.#standing.set(keyOf(target), behaviour);
  }

  /**
   * What to do with a request: first queued behaviours, those of the client before those of the path, then permanent
   * ones. A path with its method comes before the path alone.
   */
  next(
    { method, path }: Pick<RecordedRequest, 'method' | 'path'>,
    clientId: string | undefined,
  ): Behaviour | undefined {
    const keys = [
      ...(clientId !== undefined && TOKEN_PATHS.includes(path) ? [keyOf({ tokensOf: clientId })] : []),
      `${method} ${path}`,
      keyOf({ path }),
      ...this.#starts(method, path),
    ];
    for (const key of keys) {
      const queued = this.#queues.get(key)?.shift();
      if (queued !== undefined) return queued;
    }
    const standing = keys.find((key) => this.#standing.has(key));
    return standing === undefined ? undefined : this.#standing.get(standing);
  }

  /** The keys that stand for every path with their start, the longest first. */
  #starts(method: string, path: string): string[] {
    const ordered = new Set([...this.#queues.keys(), ...this.#standing.keys()]);
    return [...ordered]
      .filter((key) => key.endsWith('*'))
      .filter((key) => [path, `${method} ${path}`].some((named) => named.startsWith(key.slice(0, -1))))
      .sort((one, other) => other.length - one.length);
  }
}
