import { describe, expect, test } from 'vitest';
import { type AuditFilters, type Filtered, filterRepositories } from '../../src/audit/filters.ts';
import type { AuditRepository } from '../../src/audit/model.ts';

let id = 0;
function repository(name: string, more: Partial<AuditRepository> = {}): AuditRepository {
  return {
    id: ++id,
    name: `Octo-Org/${name}`,
    visibility: 'private',
    archived: false,
    fork: false,
    topics: [],
    properties: {},
    ...more,
  };
}

const ALL = [
  repository('portal', { topics: ['adobe', 'web'], properties: { team: 'web', tier: ['1', 'gold'] } }),
  repository('Legacy-shop', { visibility: 'public', topics: ['shop'], properties: { Team: 'shop' } }),
  repository('legacy-site', { archived: true, visibility: 'internal' }),
  repository('octo-org', { fork: true }),
  repository('docs', { visibility: 'unknown', properties: { team: 'old-web' } }),
];

function names(filters: AuditFilters): string[] {
  return filterRepositories(ALL, filters).kept.map(({ name }) => name.replace(/^.*\//, ''));
}

describe('the filters', () => {
  test.each<[string, AuditFilters, string[]]>([
    ['none: neither archived nor forks', {}, ['portal', 'Legacy-shop', 'docs']],
    ['archived', { archived: true }, ['portal', 'Legacy-shop', 'legacy-site', 'docs']],
    ['forks', { forks: true }, ['portal', 'Legacy-shop', 'octo-org', 'docs']],
    ['visibility', { visibility: ['public'] }, ['Legacy-shop']],
    ['several', { visibility: ['internal', 'public'], archived: true }, ['Legacy-shop', 'legacy-site']],
    ['an empty list of visibilities is none', { visibility: [] }, ['portal', 'Legacy-shop', 'docs']],
    [
      'names, whatever their case',
      { names: { only: ['LEGACY-*'] }, archived: true },
      ['Legacy-shop', 'legacy-site'],
    ],
    ['names that are not wanted', { names: { except: ['*-shop', 'docs'] } }, ['portal']],
    [
      'a name of the owner is no name of all',
      { names: { except: ['octo-org'] }, forks: true },
      ['portal', 'Legacy-shop', 'docs'],
    ],
    ['owner and name', { names: { only: ['octo-org/p*', 'other/*'] } }, ['portal']],
    ['all of an owner', { names: { only: ['octo-org/*'] } }, ['portal', 'Legacy-shop', 'docs']],
    ['a question mark', { names: { only: ['doc?'] } }, ['docs']],
    ['topics', { topics: { only: ['adobe', 'shop'] } }, ['portal', 'Legacy-shop']],
    ['topics that are not wanted', { topics: { except: ['sh*'] } }, ['portal', 'docs']],
    ['a property', { properties: { only: { team: ['web', 'sho?'] } } }, ['portal', 'Legacy-shop']],
    ['one of several values', { properties: { only: { tier: ['gold'] } } }, ['portal']],
    ['two properties', { properties: { only: { team: ['web'], tier: ['2'] } } }, []],
    ['a property that is not wanted', { properties: { except: { team: ['*web'] } } }, ['Legacy-shop']],
    [
      'a list by hand, with what it names',
      { list: ['octo-org/legacy-site', 'OCTO-ORG', 'portal'] },
      ['portal', 'legacy-site', 'octo-org'],
    ],
    ['a list, and what was said on top', { list: ['legacy-site', 'portal'], archived: false }, ['portal']],
    ['an empty list by hand', { list: [] }, []],
  ])('%s', (_name, filters, expected) => {
    expect(names(filters)).toEqual(expected);
  });

  test('say how many they left out, and why, each repository once', () => {
    const { leftOut, kept } = filterRepositories(ALL, {
      visibility: ['private', 'internal'],
      names: { except: ['portal'] },
    });
    expect(leftOut).toEqual({ visibility: 2, archived: 1, fork: 1, name: 1 });
    expect(kept).toEqual([]);
    expect(filterRepositories(ALL, { topics: { only: ['x'] }, forks: true, archived: true }).leftOut).toEqual(
      { topic: 5 },
    );
    expect(filterRepositories(ALL, { list: ['docs'] }).leftOut).toEqual({ 'not in the list': 4 });
  });

  test('say what a list names and GitHub does not', () => {
    expect(filterRepositories(ALL, { list: ['portal', 'octo-org/gone', 'other/portal'] })).toMatchObject({
      kept: [{ name: 'Octo-Org/portal' }],
      missing: ['octo-org/gone', 'other/portal'],
    });
  });

  test('scan rather too much where properties are not known', () => {
    const filtered = (filters: AuditFilters): Filtered =>
      filterRepositories(ALL, filters, { properties: false });
    const filters: AuditFilters = { properties: { only: { team: ['web'] } }, names: { except: ['docs'] } };
    expect(filtered(filters)).toMatchObject({ undecided: true, leftOut: { archived: 1, fork: 1, name: 1 } });
    expect(filtered(filters).kept).toHaveLength(2);
    expect(filtered({}).undecided).toBe(false);
  });

  test('a property with the name of a member of every object is a property', () => {
    const properties = Object.fromEntries([['__proto__', 'x']]);
    const one = repository('one', { properties });
    const by = (property: string): number =>
      filterRepositories([one], { properties: { only: Object.fromEntries([[property, ['*']]]) } }).kept
        .length;
    expect([by('__proto__'), by('constructor'), by('toString')]).toEqual([1, 0, 0]);
  });
});
