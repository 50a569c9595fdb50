/** The most jobs of one matrix. Source: https://docs.github.com/en/actions/reference/limits */
export const SHARDS_MAX = 256;

/** How many repositories one shard has, if nobody asks for a number of shards. */
export const PER_SHARD = 50;

/** The shards of an audit. */
export type Shards = {
  /** What the id of a repository is divided by. */
  count: number;
  /** Those that have a repository, in order: the matrix. */
  used: readonly number[];
};

/**
 * @param asked number of shards; default: one for each {@link PER_SHARD} repositories
 * @returns at least 1 and at most {@link SHARDS_MAX}
 */
export function shardCount(repositories: number, asked?: number): number {
  return Math.min(SHARDS_MAX, Math.max(1, Math.floor(asked ?? Math.ceil(repositories / PER_SHARD))));
}

/**
 * @param id of a repository. It stays when the repository is renamed or moved, so that the shard does, too, for as long as
 * their number stays.
 */
export function shardOf(id: number, count: number): number {
  return id % count;
}

/** Decides which shards there are. A job for a shard without any repository would cost a minute for nothing. */
export function planShards(repositories: readonly { id: number }[], asked?: number): Shards {
  const count = shardCount(repositories.length, asked);
  const used = new Set(repositories.map(({ id }) => shardOf(id, count)));
  return { count, used: [...used].sort((a, b) => a - b) };
}

/** @returns the repositories of one shard, in the order of the list */
export function inShard<Repository extends { id: number }>(
  repositories: readonly Repository[],
  shard: number,
  count: number,
): Repository[] {
  return repositories.filter(({ id }) => shardOf(id, count) === shard);
}
