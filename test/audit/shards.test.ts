import { describe, expect, test } from 'vitest';
import { inShard, planShards, SHARDS_MAX, shardCount } from '../../src/audit/shards.ts';

const repositories = (count: number, first = 1): { id: number }[] =>
  Array.from({ length: count }, (_, at) => ({ id: first + at * 7 }));

describe('the number of shards', () => {
  test.each([
    [0, undefined, 1],
    [1, undefined, 1],
    [50, undefined, 1],
    [51, undefined, 2],
    [3_000, undefined, 60],
    [30_000, undefined, SHARDS_MAX],
    [3_000, 4, 4],
    [3_000, 1_000, SHARDS_MAX],
    [3_000, 0, 1],
    [3_000, -1, 1],
    [3_000, 2.5, 2],
  ])('of %d repositories, asked for %s: %d', (count, asked, shards) => {
    expect(shardCount(count, asked)).toBe(shards);
  });
});

describe('the shards', () => {
  test('have each repository once', () => {
    const all = repositories(3_000, 1_296_269);
    const { count, used } = planShards(all);
    const found = used.flatMap((shard) => inShard(all, shard, count));
    expect(found.map(({ id }) => id).sort((a, b) => a - b)).toEqual(all.map(({ id }) => id));
    expect(used).toHaveLength(60);
  });

  test('are the same for a repository, whatever else is in the list', () => {
    const [one, ...others] = repositories(40, 9_007_199_254_000_000);
    expect(planShards([one!], 8).used).toEqual([one!.id % 8]);
    expect(inShard([...others, one!], one!.id % 8, 8)).toContain(one);
  });

  test('without a repository are left out', () => {
    expect(planShards([{ id: 4 }, { id: 8 }, { id: 5 }], 4)).toEqual({ count: 4, used: [0, 1] });
    expect(planShards([])).toEqual({ count: 1, used: [] });
  });
});
