import { expect, test } from 'vitest';
import { METASCOPES as PROPOSED } from '../../src/guard/rules/metascopes.ts';
import { METASCOPES as REPLACED } from '../../src/ims/metascopes.ts';

// The layers keep the guard and the exchange apart, so that each has a table; a person must not read two answers.
test.each(Object.entries(REPLACED))(
  'for %s the guard proposes the scopes that the token action names',
  (name, { scopes }) => {
    expect([...(PROPOSED[name] ?? ['unknown'])].sort()).toEqual([...scopes].sort());
  },
);
