import { expect, test } from 'vitest';
import { METASCOPES as REPLACED } from '../../src/adobe/metascopes.ts';
import { METASCOPES as PROPOSED } from '../../src/adobe/metascopes-in-text.ts';

// The layers keep the guard and the exchange apart, so that each has a table; a person must not read two answers.
test.each(Object.entries(REPLACED))(
  'for %s the guard proposes the scopes that the token action names',
  (name, { scopes }) => {
    expect([...(PROPOSED[name] ?? ['unknown'])].sort()).toEqual([...scopes].sort());
  },
);
