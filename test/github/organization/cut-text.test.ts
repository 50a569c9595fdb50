import { expect, test } from 'vitest';
import { type Cut, describeCut } from '../../../src/github/index.ts';
import { APP_TOKEN } from '../../github-server/index.ts';

test.each<[Cut, string]>([
  [{ reason: 'too-many', most: 100_000 }, 'there are more than 100,000'],
  [{ reason: 'fewer', total: 1_200 }, 'GitHub says that there are 1,200, and sent fewer'],
  [{ reason: 'failed', page: 1, failure: { kind: 'no-token' } }, 'there is no token'],
  [
    {
      reason: 'failed',
      page: 1,
      failure: {
        kind: 'no-permission',
        status: 403,
        acceptedPermissions: 'secrets=read',
        message: 'Resource not accessible by integration',
      },
    },
    'the token may not read it (HTTP 403, needs secrets=read, GitHub said "Resource not accessible by integration")',
  ],
  [
    { reason: 'failed', page: 12, failure: { kind: 'unreachable', code: 'ECONNRESET' } },
    'page 12 and what follows is missing: GitHub could not be reached (code ECONNRESET)',
  ],
  [
    {
      reason: 'failed',
      page: 1,
      failure: { kind: 'other', status: 422, message: `a\n::error::b <b> "c" ${APP_TOKEN}` },
    },
    `GitHub refused it (HTTP 422, GitHub said "a : :error: :b ‹b› 'c' ***")`,
  ],
])('%o', (cut, text) => {
  expect(describeCut(cut, [APP_TOKEN])).toBe(text);
});
