import { describe, expect, test } from 'vitest';
import { blocksOf, EXAMPLE, EXAMPLES, MANIFEST, MANIFESTS, misnamed } from './repository.ts';
import { schemaProblems } from './schema.ts';
import {
  manifestProblems,
  partProblems,
  pinConflicts,
  pinProblems,
  ruleProblems,
  wrapped,
} from './workflow-rules.ts';

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
    ['OWNER/ims-auth/.github/workflows/guard.yml@v1', 'no such workflow'],
    ['', 'pin the full SHA'],
    ['[actions/checkout@v7]', 'pin the full SHA'],
    ['"actions/checkout@v7"', 'pin the full SHA'],
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

const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';

describe('however `uses` is written', () => {
  test.each([
    ['in braces', '- {uses: actions/checkout@v4}'],
    ['in braces, not first', '- {name: a, uses: actions/checkout@v4}'],
    ['in quotes', '- "uses": actions/checkout@v4'],
    ['with a space', '- uses : actions/checkout@v4'],
    ['on the next line', '- uses:\n    actions/checkout@v4'],
    ['as a block', '- uses: >-\n    actions/checkout@v4'],
    ['as a key of its own', '- ? uses\n  : actions/checkout@v4'],
    ['by an alias', '- name: &a actions/checkout@v4\n  uses: *a'],
    ['in a second document', 'a: 1\n---\n- {uses: actions/checkout@v4}'],
    ['in what is no YAML', 'a: [\n- uses: actions/checkout@v4'],
  ])('%s, it is found', (_how, text) => {
    expect(pinProblems(`${text}\n`).join('\n')).toContain('actions/checkout@v4: pin the full SHA');
  });

  test.each([
    `- {uses: actions/checkout@${SHA}} # v7.0.1`,
    `- "uses": "actions/checkout@${SHA}" # v7.0.1`,
    `- uses:\n    actions/checkout@${SHA} # v7.0.1`,
  ])('%s is right', (text) => {
    expect(pinProblems(`${text}\n`)).toEqual([]);
  });

  test('it needs no comment in a text', () => {
    expect(pinProblems('- run: |\n    - uses: actions/checkout@v4\n')).toEqual([]);
  });
});

describe('the files that are checked', () => {
  test.each(['action.yml', 'scan/action.yaml', 'examples/a/b/action.yml'])('%s is a manifest', (path) => {
    expect(path).toMatch(MANIFEST);
  });

  test('every manifest and the migrated application are among them', () => {
    expect(MANIFESTS).toContain('test/act/codeql-action/upload-sarif/action.yml');
    expect(EXAMPLES).toContain('examples/migrated-app/.github/workflows/deploy.yml');
    expect('examples/legacy-app/.github/workflows/deploy.yml').not.toMatch(EXAMPLE);
    expect('examples/legacy-platform/.github/workflows/deploy.yml').not.toMatch(EXAMPLE);
  });

  test('another name among workflows is found', () => {
    const right = ['.github/workflows/ci.yml', 'examples/workflows/a-b.yml', 'examples/README.md'];
    const wrong = [
      '.github/workflows/ci.yaml',
      '.github/workflows/ci.yml.txt',
      '.github/workflows/old/ci.yml',
      'examples/workflows/a.YML',
      'examples/app/.github/workflows/a.yaml',
      'test/act/workflows/a.yaml',
    ];
    expect(misnamed([...right, ...wrong])).toEqual(wrong);
  });
});

describe('the checks of a composite action find', () => {
  const composite = (step: string): string =>
    manifestProblems(`name: a\nruns:\n  using: composite\n  steps:\n    - ${step}\n`).join('\n');

  test.each([
    ['a tag', 'uses: actions/setup-node@v4', 'pin the full SHA'],
    ['an expression', `{ shell: bash, run: "echo \${{ inputs.a }}" }`, `hand \${{ inputs.a }} to the script`],
    ['kept credentials', `uses: actions/checkout@${SHA} # v7.0.1`, 'persist-credentials: false'],
  ])('%s', (_what, step, message) => {
    expect(composite(step)).toContain(message);
  });

  test('nothing in one that is right', () => {
    expect(composite('{ shell: bash, run: echo }')).toBe('');
  });
});

describe('the YAML of a document', () => {
  const STEP = '- uses: actions/checkout@v4';

  test.each([
    ['with a title', `\`\`\`yaml title=x\n${STEP}\n\`\`\`\n`],
    ['in capitals', `\`\`\`YAML\n${STEP}\n\`\`\`\n`],
    ['after tildes', `~~~yml\n${STEP}\n~~~\n`],
    ['in a quotation', `> \`\`\`yaml\n> ${STEP}\n> \`\`\`\n`],
    ['in a list', `- \`\`\`yaml\n  ${STEP}\n  \`\`\`\n`],
    ['added by a diff', `\`\`\`diff\n-- uses: adobe/aio-apps-action@2.0.2\n+${STEP}\n\`\`\`\n`],
    ['unchanged in a diff', `\`\`\`diff\n ${STEP}\n\`\`\`\n`],
  ])('%s is found', (_where, text) => {
    const blocks = blocksOf('a.md', `Text.\n\n${text}`);
    expect(blocks.map(({ line }) => line)).toEqual([4]);
    expect(blocks.flatMap((block) => pinProblems(block.text)).join('\n')).toMatch(
      /^actions\/checkout@v4: pin/,
    );
  });

  test('that a diff removes is the old text', () => {
    const [block] = blocksOf('a.md', `\`\`\`diff\n-${STEP}\n+- run: a\n\`\`\`\n`);
    expect(block).toMatchObject({ line: 2, text: '- run: a\n', old: `${STEP}\n` });
  });

  test.each([`- run: echo \${{ github.ref }}`, `steps:\n  - run: echo \${{ github.ref }}`])(
    'keeps expressions out of scripts: %s',
    (text) => {
      expect(partProblems(text)).toEqual([expect.stringContaining('to the script')]);
    },
  );

  test.each([
    [
      '- uses: OWNER/ims-auth@v1\n  with:\n    client-id: a\n    client-secret: b\n',
      'Missing required input `scopes`',
    ],
    ['steps:\n  - uses: OWNER/ims-auth/scan@v1\n    with:\n      paths: a\n', "Invalid action input 'paths'"],
    ['jobs:\n  a:\n    steps: []\n', 'Required property is missing: runs-on'],
  ])('becomes a workflow: %s', async (text, message) => {
    expect((await schemaProblems('workflow', wrapped(text) ?? '')).join('\n')).toContain(message);
  });

  test.each(['a: 1', 'text', '', '- uses: adobe/aio-apps-action@v1', 'on: push\njobs: {}', '- a', 'a: ['])(
    'is no part of a workflow: %s',
    (text) => {
      expect(wrapped(text)).toBeUndefined();
    },
  );
});

test('an action in two versions is found, in any file and folder', () => {
  const other = SHA.replaceAll('3', '4');
  const one = `- uses: a/b@${SHA} # v1.0.0`;
  expect(pinConflicts([one, `{uses: a/b/c@${SHA}} # v1.0.0`])).toEqual([]);
  expect(pinConflicts([one, `- uses: a/b@${other} # v1.1.0`])).toEqual([expect.stringContaining(other)]);
  expect(pinConflicts([one, `- uses: a/b/c@${SHA} # v1.1.0`])).toEqual([expect.stringContaining('v1.1.0')]);
  expect(pinConflicts([one, `\`a/b@${other}\``])).toHaveLength(1);
});
