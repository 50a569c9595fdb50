import { describe, expect, test } from 'vitest';
import { literalSearch } from '../../../src/guard/detect/literals.ts';
import { literalsOf, prefilter } from '../../../src/guard/detect/prefilter.ts';
import { RULES } from '../../../src/guard/rules/index.ts';
import { haystack, RULE, random } from './support.ts';

/** Counts how often an element is read. */
function counted<T extends Uint8Array | Uint16Array>(array: T): { array: T; reads: () => number } {
  let reads = 0;
  const get = (target: T, key: string | symbol): unknown => {
    if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
    return Reflect.get(target, key);
  };
  return { array: new Proxy(array, { get }), reads: () => reads };
}

function search(literals: readonly string[], text: string): string[] {
  const found = new Uint8Array(literals.length);
  const any = literalSearch(literals)(haystack(text), found);
  const list = literals.filter((_, index) => found[index] === 1);
  expect(any).toBe(list.length > 0);
  return list;
}

describe('the search for literals', () => {
  test.each(['abcd', 'abcde', 'abcdef', 'abcdefg', 'abcdefgh', '"/s/', 'meta_scope', 'ims/exchange/jwt'])(
    'finds %j at every place, in any case, and up to the last byte',
    (literal) => {
      for (let before = 0; before < 9; before++) {
        for (let after = 0; after < 5; after++) {
          const text = `${'x'.repeat(before)}${literal}${'-'.repeat(after)}`;
          expect(search([literal], text)).toEqual([literal]);
          expect(search([literal], text.toUpperCase())).toEqual([literal]);
          expect(search([literal], `${text.slice(0, before + literal.length - 1)}`)).toEqual([]);
        }
      }
    },
  );

  test('does not search the bytes after the end', () => {
    expect(search(['baaa'], 'xxb')).toEqual([]);
    expect(search(['aaaa'], 'a')).toEqual([]);
    expect(search(['aaaa'], '')).toEqual([]);
  });

  test('takes no other sign for a letter', () => {
    // Each differs by the bit that tells upper from lower case.
    expect(search(['a_b[c', '{{{{', '@@@@'], 'A\x7fB{C [[[[ ````')).toEqual([]);
  });

  test('finds the same as a plain search, for any literals and texts', () => {
    const next = random(7);
    const letters = 'ab/_"Z1 ';
    const word = (length: number): string =>
      Array.from({ length }, () => letters[Math.floor(next() * letters.length)]).join('');
    for (let round = 0; round < 300; round++) {
      const literals = [
        ...new Set(
          Array.from({ length: 1 + round / 3 }, () => word(4 + Math.floor(next() * 6)).toLowerCase()),
        ),
      ];
      const text = word(Math.floor(next() * 400));
      expect(search(literals, text)).toEqual(
        literals.filter((literal) => text.toLowerCase().includes(literal)),
      );
    }
  });

  test('reads each byte a few times at most, even where the text is nearly what it looks for', () => {
    const literals = literalsOf(RULES);
    const near = literals
      .map((literal) => literal.slice(0, -1))
      .join('')
      .repeat(40);
    const readsIn = (length: number): number => {
      const { bytes, pairs, size } = haystack(near.slice(0, length));
      const [countedBytes, countedPairs] = [counted(bytes), counted(pairs)];
      const text = { bytes: countedBytes.array, pairs: countedPairs.array, size };
      literalSearch(literals)(text, new Uint8Array(literals.length));
      return countedBytes.reads() + countedPairs.reads();
    };
    expect(near.length).toBeGreaterThan(40_000);
    expect(readsIn(20_000) / 20_000).toBeLessThan(10);
    expect(readsIn(40_000) / readsIn(20_000)).toBeLessThan(2.1);
  });

  test('finds each literal of the real rules among the others', () => {
    const literals = literalsOf(RULES);
    for (const literal of literals) {
      expect(search(literals, `Some text ${literal.toUpperCase()} and more`)).toContain(literal);
      expect(search(literals, `Some text, ${literal}`)).toContain(literal);
    }
  });
});

describe('the prefilter', () => {
  const matchers = [{ keywords: ['exchange/', 'metascope'], pattern: /x/g }];
  const only = { ...RULE, id: 'yaml', matchers, files: /\.yml$/ };
  const decide = (path: string, text: string) => prefilter([RULE, only])(path, haystack(text));

  test('names the rules in their order, by keyword and by path', () => {
    expect(decide('a.yml', 'x exchange/JWT')?.rules).toEqual([RULE, only]);
    expect(decide('a.js', 'x exchange/JWT')?.rules).toEqual([RULE]);
    expect(decide('a.yml', 'metascope')?.rules).toEqual([only]);
  });

  test('needs all parts of a keyword that is a list', () => {
    const both = { ...RULE, matchers: [{ keywords: [['ent_', '_api']], pattern: /x/g }] };
    const read = (text: string) => prefilter([both])('a.js', haystack(text))?.rules;
    expect(read('ent_x_api')).toEqual([both]);
    expect(read('ent_x')).toBeUndefined();
    expect(read('x_api')).toBeUndefined();
  });

  test('says nothing of a file that no rule looks at', () => {
    expect(decide('a.js', 'metascope')).toBeUndefined();
    expect(decide('a.js', 'nothing')).toBeUndefined();
  });

  test('lets a file through that only holds a suppression', () => {
    expect(decide('a.js', '// IMS-auth-ignore: endpoint -- why')).toEqual({
      rules: [],
      mayHoldSuppression: true,
    });
  });

  test('remembers nothing of the file before', () => {
    const both = prefilter([RULE]);
    expect(both('a.js', haystack('exchange/jwt'))?.rules).toEqual([RULE]);
    expect(both('b.js', haystack('nothing'))).toBeUndefined();
  });
});
