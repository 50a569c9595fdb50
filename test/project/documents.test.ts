import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCopies } from '../../src/actions/rotate/copies.ts';
import { readCentralConfig } from '../../src/guard/gate/central.ts';
import { readConfig } from '../../src/guard/gate/config.ts';
import { findMarkers } from '../../src/guard/gate/markers.ts';
import { RULES } from '../../src/guard/index.ts';
import { manifest } from './own-actions.ts';
import { BLOCKS, DOCUMENTS, EXAMPLES, FILES, read, WORKFLOW_BLOCKS } from './repository.ts';
import { wrapped } from './workflow-rules.ts';

const README = read('README.md');
const IDS = new Set(RULES.map(({ id }) => id));

describe('the README', () => {
  test('has at most 1,500 words', () => {
    expect(README.split(/\s+/).length).toBeLessThanOrEqual(1_500);
  });

  test.each(['A token for a step', 'No JWT in pull requests', 'Credentials under watch'])(
    'has eight lines to copy for “%s”',
    (title) => {
      const section = README.split(`\n## ${title}\n`)[1] ?? '';
      const [, lines = ''] = /```yaml\n([\s\S]*?)\n```/.exec(section) ?? [];
      expect(lines).toContain('uses: OWNER/ims-auth');
      expect(lines.split('\n').length).toBeLessThanOrEqual(8);
    },
  );
});

test('the index of the documents has every page, and every schema', () => {
  const index = read('docs/README.md');
  const pages = FILES.filter((path) => /^docs\/[\w.-]+\.(?:md|schema\.json)$/.test(path));
  const missing = pages.filter((path) => !index.includes(`](${path.slice('docs/'.length)})`));
  expect(missing).toEqual(['docs/README.md']);
});

/** What is wrong with a list of credentials of the health check. */
const credentials = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
  JSON.parse(read('docs/credentials.schema.json')),
);
const credentialProblems = (value: unknown): unknown[] =>
  credentials(value)
    ? []
    : (credentials.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

const HOOKS = parse(read('.pre-commit-hooks.yaml')) as { id: string; entry: string; language: string }[];

/** What is wrong with a list of hooks of pre-commit. */
function hookProblems(value: unknown): string[] {
  const known = HOOKS.map(({ id }) => id);
  type Hook = { id: string; entry?: string; language?: string; additional_dependencies?: string[] };
  const { repos } = value as { repos: { repo: string; rev: string; hooks: Hook[] }[] };
  const local = repos.filter(({ repo }) => repo === 'local').flatMap(({ hooks }) => hooks);
  const packages = local.flatMap(({ additional_dependencies: names = ['none'] }) => names);
  const foreign = packages.filter((name) => !/^ims-auth@\d+\.\d+\.\d+$/.test(name));
  const differing = local.filter(({ id, entry, language }) => {
    const hook = HOOKS.find((one) => one.id === id);
    return hook === undefined || hook.entry !== entry || hook.language !== language;
  });
  const problems = [...foreign, ...differing.map(({ id }) => `${id} is not as in .pre-commit-hooks.yaml`)];
  const remote = repos
    .filter(({ repo }) => repo === 'https://github.com/OWNER/ims-auth')
    .flatMap(({ rev, hooks }) => [
      ...(/^v\d+\.\d+\.\d+$/.test(rev) ? [] : [`${rev} is no release`]),
      ...hooks.filter(({ id }) => !known.includes(id)).map(({ id }) => `there is no hook ${id}`),
    ]);
  return [...problems, ...remote];
}

const STORE = { repository: 'octo-org/store', environment: 'production', secretName: 'STORED' };
const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];
const only = (value: unknown, names: readonly string[]): boolean =>
  keysOf(value).length > 0 && keysOf(value).every((key) => names.includes(key));
const has = (value: unknown, key: string): boolean => keysOf(value).includes(key);

type Kind = {
  /** Whether an example is of this kind, by its text and its value. */
  is: (value: unknown, text: string) => boolean;
  problems: (value: unknown, text: string) => readonly unknown[];
};

/** The kinds of YAML in documents. The first that an example is of checks it. */
const KINDS: Readonly<Record<string, Kind>> = {
  // Checked in workflows.test.ts.
  workflow: {
    is: (_value, text) => WORKFLOW_BLOCKS.some((block) => block.text === text),
    problems: () => [],
  },
  steps: { is: (_value, text) => wrapped(text) !== undefined, problems: () => [] },
  suppression: {
    is: (value, text) => value === null && text.includes('ims-auth-ignore'),
    problems: (_value, text) => {
      const markers = findMarkers(text, IDS);
      const ids = markers.flatMap((marker) => marker.ids);
      return [
        ...(markers.length > 0 && markers.every(({ reason }) => reason !== undefined) ? [] : ['no reason']),
        ...ids.filter((id) => !IDS.has(id)),
      ];
    },
  },
  'central configuration': {
    is: (value) => ['exemptions', 'repository-config', 'suppressions'].some((key) => has(value, key)),
    problems: (_value, text) => {
      const result = readCentralConfig(text, IDS, '2026-11-25');
      return result.ok ? [] : result.problem;
    },
  },
  configuration: {
    // By one key of it, so that a misspelled one beside it is found.
    is: (value) => ['exclude', 'levels', 'fail-on', 'baseline'].some((key) => has(value, key)),
    problems: (_value, text) => {
      const result = readConfig(text, IDS);
      return result.ok ? [] : result.problem;
    },
  },
  'pre-commit': { is: (value) => has(value, 'repos'), problems: hookProblems },
  credentials: {
    is: (value) => Array.isArray(value) && value.every((entry) => has(entry, 'client-id')),
    problems: credentialProblems,
  },
  'input of the rotate action': {
    is: (value) => only(value, ['copies']),
    problems: (value) => {
      const result = parseCopies((value as { copies: string }).copies, STORE, []);
      return result.ok ? [] : result.problem;
    },
  },
  'input of the token action': {
    is: (value) => only(value, Object.keys(manifest('action.yml').inputs)),
    problems: () => [],
  },
};

// docs/rules.md is written from the rules, whose examples have tests of their own, and CONTRIBUTING.md shows one of
// those; a diff shows parts.
const OTHERWISE = ['docs/rules.md', 'CONTRIBUTING.md'];
const examples = BLOCKS.filter(({ path, text, old }) => !OTHERWISE.includes(path) && text === old);

test.each(examples)('the YAML in $path, line $line, is of a kind that is checked, and right', ({ text }) => {
  const value: unknown = parse(text);
  const [kind] = Object.values(KINDS).filter(({ is }) => is(value, text));
  expect(kind?.problems(value, text) ?? ['of no known kind: add it to KINDS']).toEqual([]);
});

test.each([
  ['configuration', 'levels:\n  pdf-services-sdk: warning\n', 'no rule has this id'],
  ['configuration', 'fail-on: errors\nlevel: {}\n', 'fail-on'],
  ['suppression', '# ims-auth-ignore: metascop -- later\n', 'metascop'],
  ['suppression', '# ims-auth-ignore: metascope\n', 'no reason'],
  [
    'pre-commit',
    'repos:\n- {repo: https://github.com/OWNER/ims-auth, rev: v1, hooks: [{id: a}]}\n',
    'no hook a',
  ],
  [
    'pre-commit',
    'repos: [{repo: local, hooks: [{id: a, additional_dependencies: [ims-auth]}]}]',
    '"ims-auth"',
  ],
  [
    'credentials',
    '- {name: a, client-id: b, client-secret: c, scopes: d, scope: e}\n',
    'additional properties',
  ],
  ['input of the rotate action', 'copies: "- repo: a/b"\n', 'repo'],
])('a wrong example of the kind %s is found: %j', (name, text, problem) => {
  const value: unknown = parse(text);
  const [found] = Object.entries(KINDS).filter(([, { is }]) => is(value, text));
  expect(found?.[0]).toBe(name);
  expect(JSON.stringify(found?.[1].problems(value, text))).toContain(problem);
});

test.each(
  DOCUMENTS.filter((path) => path !== 'docs/rules.md').flatMap((path) =>
    [...read(path).matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = ''], index) => ({
      path,
      index,
      text,
    })),
  ),
)('JSON number $index in $path can be parsed', ({ text }) => {
  expect(JSON.parse(text)).toBeTypeOf('object');
});

test.each(
  EXAMPLES.flatMap((path) => {
    const { jobs } = parse(read(path)) as { jobs: Record<string, { steps?: { with?: object }[] }> };
    return Object.values(jobs).flatMap(({ steps = [] }) =>
      steps.flatMap(({ with: given = {} }) =>
        'credentials' in given ? [{ path, text: String(given.credentials) }] : [],
      ),
    );
  }),
)('the list of credentials in $path is right', ({ text }) => {
  expect(credentialProblems(parse(text))).toEqual([]);
});
