import { expect, test } from 'vitest';
import { planned, summary } from '../planned.ts';

const PATH = '.github/workflows/a.yml';

test.each([
  [
    'of a step that is migrated',
    `steps:
  - uses: adobe/aio-apps-action@3.3.0
    with:
      command: oauth_sts
      KEY: \${{ secrets.KEY_PROD }} # old
`,
    `steps:
  - uses: adobe/aio-apps-action@3.3.0
    with:
      command: oauth_sts
`,
    'safe',
  ],
  [
    'of an environment',
    `jobs:
  a:
    env:
      ADOBE_CLIENT_ID: \${{ vars.ADOBE_CLIENT_ID }}
      REACTOR_IO_INTEGRATION_PRIVATE_KEY: \${{ secrets.REACTOR_IO_INTEGRATION_PRIVATE_KEY }}
    steps:
      - run: npm run upload
`,
    `jobs:
  a:
    env:
      ADOBE_CLIENT_ID: \${{ vars.ADOBE_CLIENT_ID }}
    steps:
      - run: npm run upload
`,
    'unsafe',
  ],
])('%s', async (_, before, after, safety) => {
  for (const [from, to] of [
    [before, after],
    [before.replaceAll('\n', '\r\n'), after.replaceAll('\n', '\r\n')],
    [before.trimEnd(), after.trimEnd()],
  ] as const) {
    const plan = await planned(PATH, from);
    expect(plan.after).toBe(to);
    expect(plan.places.map(({ outcome, fix }) => [outcome, fix.safety])).toEqual([['fixed', safety]]);
    expect(summary(plan).todo.join('\n')).toContain('Delete the secret of the private key');
  }
});

test.each([
  [
    'a variable that a script reads',
    PATH,
    `jobs:
  a:
    env:
      A: b
      ADOBE_PRIVATE_KEY: \${{ secrets.ADOBE_PRIVATE_KEY }}
    steps:
      - run: echo "$ADOBE_PRIVATE_KEY" > private.key
`,
  ],
  [
    'a script',
    '.gitlab-ci.yml',
    'deploy:\n  script:\n    - echo "$REACTOR_IO_INTEGRATION_PRIVATE_KEY" > key\n',
  ],
  [
    'a pipeline of Jenkins',
    'Jenkinsfile',
    "environment { KEY = credentials('CM_PRIVATE_KEY') }\nsteps { sh 'aio x' }\n",
  ],
])('left to a person: %s', async (_, path, before) => {
  const plan = await planned(path, before);
  expect(plan.after).toBe(before);
  expect(plan.places.map(({ outcome }) => outcome)).not.toContain('fixed');
  expect(summary(plan).todo.join('\n')).toMatch(/Remove `[A-Z_]+_PRIVATE_KEY` and what reads it/);
});
