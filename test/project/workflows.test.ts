import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { manifest, OWN, ownManifest } from './own-actions.ts';
import {
  ACT_WORKFLOWS,
  BLOCKS,
  EXAMPLES,
  FILES,
  MANIFESTS,
  misnamed,
  PINNING,
  read,
  WORKFLOW_BLOCKS,
  WORKFLOWS,
} from './repository.ts';
import { schemaProblems } from './schema.ts';
import {
  manifestProblems,
  partProblems,
  pinConflicts,
  pinProblems,
  ruleProblems,
  wrapped,
  writes,
} from './workflow-rules.ts';

const ALL = [...WORKFLOWS, ...EXAMPLES, ...ACT_WORKFLOWS];

/** Every write permission that a job has; a new one is a decision. */
const WRITES: Record<string, string[]> = {
  '.github/workflows/code-scanning.yml': ['guard: security-events'],
  '.github/workflows/codeql.yml': ['analyze: security-events'],
  '.github/workflows/credential-health.yml': ['health: issues'],
  '.github/workflows/jwt-guard-code-scanning.yml': ['guard: security-events'],
  '.github/workflows/jwt-fix.yml': ['fix: contents', 'fix: pull-requests'],
  '.github/workflows/jwt-suggest.yml': ['comment: pull-requests'],
  '.github/workflows/organization-audit.yml': ['report: issues'],
  '.github/workflows/release.yml': [
    'attest: attestations',
    'attest: id-token',
    'draft: contents',
    'move-major: contents',
    'publish: id-token',
  ],
  '.github/workflows/scorecard.yml': ['analysis: id-token', 'analysis: security-events'],
  'examples/workflows/credential-health.yml': ['health: issues'],
  'examples/workflows/credential-health-webhook.yml': ['health: issues'],
  'examples/workflows/jwt-guard-code-scanning.yml': ['guard: security-events'],
  'examples/workflows/jwt-fix.yml': ['fix: contents', 'fix: pull-requests'],
  'examples/workflows/jwt-suggest.yml': ['suggest: pull-requests'],
  'examples/workflows/jwt-suggest-forks.yml': ['suggest: pull-requests'],
  'examples/workflows/organization-audit.yml': ['audit: issues'],
  'examples/workflows/vault.yml': ['call: id-token'],
  'test/act/workflows/health.yml': ['health: issues'],
};

describe('GitHub’s own schema', () => {
  test.each(MANIFESTS)('accepts %s', async (path) => {
    expect(await schemaProblems('action', read(path))).toEqual([]);
  });

  test.each(ALL)('accepts %s, with the inputs of our actions', async (path) => {
    expect(await schemaProblems('workflow', read(path))).toEqual([]);
  });

  test.each(WORKFLOW_BLOCKS)('accepts the workflow in $path, line $line', async ({ text }) => {
    expect(await schemaProblems('workflow', text)).toEqual([]);
  });

  const parts = BLOCKS.flatMap(({ path, line, text }) => {
    const workflow = wrapped(text);
    return workflow === undefined ? [] : [{ path, line, workflow }];
  });

  test.each(parts)('accepts the steps in $path, line $line', async ({ workflow }) => {
    expect(await schemaProblems('workflow', workflow)).toEqual([]);
  });
});

describe('the rules of this repository', () => {
  test('among workflows lie only files that are checked', () => {
    expect(misnamed(FILES)).toEqual([]);
  });

  test.each(MANIFESTS)('%s keeps them', (path) => {
    expect(manifestProblems(read(path))).toEqual([]);
  });

  test.each(ALL)('%s keeps them', (path) => {
    expect(ruleProblems(read(path))).toEqual([]);
  });

  test.each(ALL)('%s writes only what is listed here', (path) => {
    expect(writes(read(path))).toEqual(WRITES[path] ?? []);
  });

  test.each(WORKFLOW_BLOCKS)('the workflow in $path, line $line, keeps them', ({ text }) => {
    // A README example may be short: one job that needs what its workflow grants.
    expect(ruleProblems(text).filter((problem) => !problem.endsWith('say `permissions`.'))).toEqual([]);
  });

  // What is shown as an old way stays as it was.
  test.each(BLOCKS)('the YAML in $path, line $line, pins what it uses', ({ text, old }) => {
    const problems = [...pinProblems(text), ...pinProblems(old)];
    expect(problems.filter((problem) => !problem.startsWith('adobe/'))).toEqual([]);
  });

  test.each(BLOCKS)('the steps in $path, line $line, keep them', ({ text }) => {
    expect(partProblems(text)).toEqual([]);
  });

  test('an action of others has one SHA and one version in the whole repository', () => {
    expect(pinConflicts(PINNING.map(read))).toEqual([]);
  });
});

describe('documents', () => {
  test('the index of the examples has every one', () => {
    const index = read('examples/README.md');
    const examples = EXAMPLES.filter((path) => path.startsWith('examples/workflows/'));
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter((path) => !index.includes(`](${path.slice('examples/'.length)})`))).toEqual([]);
  });

  const steps = BLOCKS.flatMap(({ path, line, text }) =>
    text
      .split(/^(?=[-+ ]*uses:)/m)
      .filter((part) => part.includes(`uses: ${OWN}`))
      .map((part) => ({ path, line, part })),
  );

  test.each(steps)('$path, line $line, shows an action of ours that exists', ({ part }) => {
    expect(pinProblems(part.split('\n')[0] ?? '')).toEqual([]);
  });

  test.each(steps)('$path, line $line, shows only inputs that exist', ({ part }) => {
    const own = ownManifest(/uses: (\S+)/.exec(part)?.[1] ?? '');
    const given = /^([ +-]*)with:\n((?:\1 +.*\n?)*)/m.exec(part)?.[2] ?? '';
    const names = Object.keys((parse(given) as Record<string, unknown> | null) ?? {});
    const known = own === undefined ? names : Object.keys(manifest(own).inputs);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });
});
