import { describe, expect, test } from 'vitest';
import { schemaProblems } from './schema.ts';
import { pinProblems, ruleProblems } from './workflow-rules.ts';

const WORKFLOW = `name: Adobe
on:
  pull_request:
permissions: {}
jobs:
  call:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: OWNER/ims-auth@v1
        id: adobe
        with:
          client-id: \${{ vars.IMS_CLIENT_ID }}
          client-secret: \${{ secrets.IMS_CLIENT_SECRET }}
          scopes: openid
      - env:
          TOKEN: \${{ steps.adobe.outputs.access-token }}
        run: echo "$TOKEN"
  guard:
    permissions:
      contents: read
    uses: OWNER/ims-auth/.github/workflows/jwt-guard.yml@v1
    with:
      fail-on: warning
`;

async function problems(from: string, to: string): Promise<string> {
  expect(WORKFLOW).toContain(from);
  const text = WORKFLOW.replace(from, to);
  return [...(await schemaProblems('workflow', text)), ...ruleProblems(text)].join('\n');
}

test('the checks find nothing in a workflow that is right', async () => {
  expect(await problems('name: Adobe', 'name: Adobe')).toBe('');
});

describe('the checks of workflows find', () => {
  test.each([
    ['a misspelled key', 'runs-on: ubuntu-latest', 'run-on: ubuntu-latest', "Unexpected value 'run-on'"],
    ['an unknown event', 'pull_request:', 'pull_requests:', "Unexpected value 'pull_requests'"],
    ['an unknown input of ours', 'scopes:', 'scope:', "Invalid action input 'scope'"],
    ['a missing input of ours', '          scopes: openid\n', '', 'Missing required input `scopes`'],
    ['an unknown input of others', 'persist-credentials', 'persist-credential', 'Invalid action input'],
    ['an unknown action of others', 'actions/checkout', 'actions/check-out', 'Unable to resolve action'],
    ['an action that we lack', 'ims-auth@v1', 'ims-auth/token@v1', 'there is no such action'],
    ['an unknown output', 'access-token', 'token', 'has no output token'],
    ['an unknown step', 'steps.adobe', 'steps.ims', 'Context access might be invalid'],
    ['an unknown workflow', 'jwt-guard.yml', 'guard.yml', 'Unable to find reusable workflow'],
    ['an unknown input of a workflow', 'fail-on:', 'level:', 'Invalid input, level is not defined'],
    ['an inherited secret', '    with:\n      fail-on: warning', '    secrets: inherit', 'name each secret'],
    [
      'too little for a workflow',
      'call:',
      'x:\n    permissions: {}\n    uses: $/.github/workflows/jwt-guard.yml\n  call:',
      'needs permissions {"contents":"read"}',
    ],
    ['no timeout', '    timeout-minutes: 5\n', '', 'say `timeout-minutes`'],
    ['no permissions', '    permissions:\n      contents: read\n    steps', '    steps', 'say `permissions`'],
    [
      'all permissions',
      'permissions:\n      contents: read',
      'permissions: read-all',
      'name each permission',
    ],
    [
      'more permissions for all jobs',
      'permissions: {}',
      'permissions: { issues: write }',
      'jobs ask for more',
    ],
    [
      'kept credentials',
      'persist-credentials: false',
      'persist-credentials: true',
      'say persist-credentials: false',
    ],
    [
      'an untrusted expression',
      '"$TOKEN"',
      `"\${{ github.event.pull_request.title }}"`,
      `hand \${{ github.event.pull_request.title }} to the script`,
    ],
    [
      'any expression in a script',
      '"$TOKEN"',
      `"\${{ github.sha }}"`,
      `hand \${{ github.sha }} to the script`,
    ],
  ])('%s', async (_what, from, to, message) => {
    expect(await problems(from, to)).toContain(message);
  });
});

describe('the check of references', () => {
  test.each([
    ['actions/checkout@v7', 'pin the full SHA'],
    ['actions/checkout@3d3c42e', 'pin the full SHA'],
    ['actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', 'name the version'],
    ['actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # main', 'name the version'],
    ['docker://alpine:3', 'pin the full SHA'],
    ['$/', 'refuses'],
    ['$', 'refuses'],
    ['$/scan@v1', 'refuses'],
    ['OWNER/ims-auth@main', 'shown as @v1'],
    ['OWNER/ims-auth/scans@v1', 'no such action'],
  ])('refuses %s', (uses, message) => {
    expect(pinProblems(`    - uses: ${uses}\n`).join('\n')).toContain(message);
  });

  test.each([
    '$/scan',
    './',
    './scan',
    'OWNER/ims-auth@v1',
    'OWNER/ims-auth/health@v1',
    'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  ])('accepts %s', (uses) => {
    expect(pinProblems(`    - uses: ${uses}\n`)).toEqual([]);
  });
});
