import { describe, expect, test } from 'vitest';
import { decide } from '../../src/rotation/decide.ts';
import {
  type Abstract,
  FIRST,
  keyOf,
  MODEL_SETTINGS,
  makerOf,
  nextOf,
  observationOf,
  RULES,
  type Rule,
  runsOf,
  stepOf,
  tick,
  wordsOf,
  wordsOfStep,
} from './model.ts';

type Reached = Map<string, { state: Abstract; from: string | undefined; by: string }>;

const works = ({ store, exists }: Abstract): boolean => store !== undefined && exists.includes(store);

/**
 * Looks at every state that can be reached, breadth first, so that the way to what is broken is a shortest one.
 *
 * @param no a rule that does not count; then the search ends with the first thing that is broken
 */
function search(no?: Rule): { reached: Reached; broken: { what: string; way: string[] }[] } {
  const reached: Reached = new Map([[keyOf(FIRST), { state: FIRST, from: undefined, by: '' }]]);
  const broken: { what: string; way: string[] }[] = [];
  for (const [from, { state }] of reached) {
    const breaks = (what: string): void => void broken.push({ what, way: wayTo(reached, from) });
    for (const { name, state: next, by } of nextOf(state, breaks, no)) {
      // What a person has broken ends with the next run, which gets no token.
      if (!works(next)) {
        if (by === 'run' && next.exists.includes('N')) breaks(`${name} locks out`);
        continue;
      }
      const key = keyOf(next);
      if (!reached.has(key)) reached.set(key, { state: next, from, by: name });
    }
    if (no !== undefined && broken.length > 0) break;
  }
  return { reached, broken };
}

function wayTo(reached: Reached, key: string): string[] {
  const way: string[] = [];
  for (let at = reached.get(key); at?.from !== undefined; at = reached.get(at.from)) way.unshift(at.by);
  return way;
}

describe('every state of a rotation that can be reached', () => {
  const { reached, broken } = search();
  const states = [...reached.values()].map(({ state }) => state);

  test('keeps the rules', () => {
    expect(broken).toEqual([]);
    expect(states.length).toBeGreaterThan(20_000);
  });

  test('has the same step in the model and in the code', () => {
    const wordsOfCode = (state: Abstract): string => wordsOf(decide(observationOf(state), MODEL_SETTINGS));
    const different = states.filter((state) => wordsOfCode(state) !== wordsOfStep(state));
    expect(different.slice(0, 5).map((state) => [state, wordsOfCode(state), wordsOfStep(state)])).toEqual([]);
  });

  test('comes to an end by itself, or to what a person has to end', () => {
    const stuck = states.filter((first) => {
      let state = first;
      for (let run = 0; run < 20; run++) {
        if (stepOf(state).does === 'stop' || isDone(state)) return false;
        state = runsOf(state, () => {}).at(-1)?.state ?? state;
        while (state.maker !== 'none') state = makerOf(state)[0]?.state as Abstract;
        state = tick(state);
      }
      // A person has stored the old one again: it is in use, and the rotation gets overdue.
      return !(state.phase === 'stored' && state.store === 'O');
    });
    expect(stuck.slice(0, 5)).toEqual([]);
  });
});

function isDone({ exists, phase, current, store }: Abstract): boolean {
  return (
    exists.length === 1 && phase === 'idle' && current === exists[0] && store === current && current !== 'O'
  );
}

test.each(RULES)('it would break without the rule: %s', (rule) => {
  const { broken } = search(rule);
  expect(broken).not.toEqual([]);
});
