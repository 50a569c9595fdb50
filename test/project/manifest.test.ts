import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readHealthInputs } from '../../src/actions/health/inputs.ts';
import * as healthTables from '../../src/actions/health/manifest.ts';
import type { InputTable, OutputTable } from '../../src/actions/inputs/table.ts';
import * as invalidateTables from '../../src/actions/invalidate/manifest.ts';
import { run as runInvalidate } from '../../src/actions/invalidate/run.ts';
import * as migrateTables from '../../src/actions/migrate/manifest.ts';
import { run as runMigrate } from '../../src/actions/migrate/run.ts';
import { readRotateInputs } from '../../src/actions/rotate/inputs.ts';
import * as rotateTables from '../../src/actions/rotate/manifest.ts';
import { readInputs as readScanInputs } from '../../src/actions/scan/inputs.ts';
import * as scanTables from '../../src/actions/scan/manifest.ts';
import * as suggestTables from '../../src/actions/suggest/manifest.ts';
import { readInputs as readSuggestInputs } from '../../src/actions/suggest/run.ts';
import { maskCredentialInputs } from '../../src/actions/token/credential-inputs.ts';
import { readInputs } from '../../src/actions/token/inputs.ts';
import * as tokenTables from '../../src/actions/token/manifest.ts';
import { OLD_NAMES } from '../../src/actions/token/old-inputs.ts';
import { VERSION } from '../../src/core/version.ts';
import { gitOf, pullsOf, type Runner } from '../../src/github/index.ts';
import { FakeRunner, fakeDependencies } from '../actions/token/support.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const readBundle = (): string =>
  readdirSync(`${root}dist/bundle`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => read(`dist/bundle/${name}`))
    .join('\n');

// The code of every chunk that an entry point may load, at once or later: import() in a chunk is followed as well. The
// bundler writes each as `….e(id)`, with a comment where there is one chunk; the name before the dot varies.
function reachableCode(entryPoint: string): string {
  const line = read('dist/bundle/index.js')
    .split('\n')
    .find((text) => new RegExp(`^\\s*'?${entryPoint}'?: async`).test(text));
  if (line === undefined) throw new Error(`dist/bundle/index.js has no entry point ${entryPoint}.`);
  const chunks = new Map<string, string>();
  const follow = (code: string): void => {
    for (const [, id = ''] of code.matchAll(/\b__\w+_require__\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g)) {
      if (chunks.has(id)) continue;
      const chunk = read(`dist/bundle/${id}.index.js`);
      chunks.set(id, chunk);
      follow(chunk);
    }
  };
  follow(line);
  if (chunks.size === 0)
    throw new Error(`The entry point ${entryPoint} loads no chunk: how is it written now?`);
  return [...chunks.values()].join('\n');
}

type Manifest = {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: Record<string, string>;
};
const manifestAt = (path: string): Manifest => parse(read(path)) as Manifest;
const action = manifestAt('action.yml');

const pkg = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { dependencies?: object; optionalDependencies?: object }>;
};

type Case = {
  path: string;
  tables: { INPUTS: InputTable; OUTPUTS: OutputTable };
  readAll: (runner: Runner) => unknown;
};

describe.each<Case>([
  {
    path: 'action.yml',
    tables: tokenTables,
    readAll: (runner) => readInputs(runner, maskCredentialInputs(runner)),
  },
  {
    path: 'invalidate/action.yml',
    tables: invalidateTables,
    readAll: (runner) => runInvalidate(runner, fakeDependencies().dependencies),
  },
  { path: 'scan/action.yml', tables: scanTables, readAll: readScanInputs },
  { path: 'health/action.yml', tables: healthTables, readAll: readHealthInputs },
  {
    path: 'suggest/action.yml',
    tables: suggestTables,
    readAll: readSuggestInputs,
  },
  {
    path: 'migrate/action.yml',
    tables: migrateTables,
    readAll: (runner) => runMigrate(runner, { pulls: pullsOf, git: gitOf }),
  },
  { path: 'rotate/action.yml', tables: rotateTables, readAll: readRotateInputs },
])('$path', ({ path, tables: { INPUTS, OUTPUTS }, readAll }) => {
  const { inputs, outputs = {} } = manifestAt(path);

  test('says the same names, defaults and descriptions of inputs as the code, in the same order', () => {
    const said = Object.entries(INPUTS).map(([name, row]) => [
      name,
      {
        description: row.description,
        ...('required' in row ? { required: row.required } : {}),
        ...(row.default === undefined ? {} : { default: row.default }),
      },
    ]);
    expect(Object.entries(inputs)).toEqual(said);
  });

  // That the code sets each of them, and no other, is a matter of types: see src/actions/inputs/outputs.ts.
  test('says the same names and descriptions of outputs as the code, in the same order', () => {
    expect(Object.entries(outputs)).toEqual(
      Object.entries(OUTPUTS).map(([name, description]) => [name, { description }]),
    );
  });

  test('declares only inputs that the code reads, and the code reads no other but old names', () => {
    const names = new Set<string>();
    class Recorder extends FakeRunner {
      override input = (name: string): string => {
        names.add(name);
        return '';
      };
    }
    readAll(new Recorder());
    const expected = path === 'action.yml' ? [...Object.keys(inputs), ...OLD_NAMES] : Object.keys(inputs);
    expect([...names].sort()).toEqual(expected.sort());
  });

  test('every default is a valid value', () => {
    const invalid = Object.entries(INPUTS).filter(
      ([, row]) => 'parse' in row && row.default !== undefined && !row.parse(row.default, {}).ok,
    );
    expect(invalid).toEqual([]);
  });
});

describe('the actions', () => {
  test.each([
    ['action.yml', { using: 'node24', main: 'dist/token/main.js' }],
    ['invalidate/action.yml', { using: 'node24', main: '../dist/invalidate/main.js' }],
    ['scan/action.yml', { using: 'node24', main: '../dist/scan/main.js' }],
    ['health/action.yml', { using: 'node24', main: '../dist/health/main.js' }],
    ['suggest/action.yml', { using: 'node24', main: '../dist/suggest/main.js' }],
    ['migrate/action.yml', { using: 'node24', main: '../dist/migrate/main.js' }],
    ['rotate/action.yml', { using: 'node24', main: '../dist/rotate/main.js' }],
  ])('%s runs on Node 24, from files that exist', (path, runs) => {
    expect(manifestAt(path).runs).toEqual(runs);
    for (const file of Object.values(runs).filter((value) => value.endsWith('.js')))
      expect(read(file.replace('../', '')).split('\n').length).toBeLessThan(25);
  });

  test('are loaded as modules', () => {
    expect(JSON.parse(read('dist/package.json'))).toEqual({ type: 'module' });
  });
});

describe('packages', () => {
  test('the version in the code is that of package.json', () => {
    expect(VERSION).toBe((pkg as unknown as { version: string }).version);
  });

  test('every version is exact', () => {
    const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.values(pkg[kind] ?? {}),
    );
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('the lockfile holds every optional dependency, so that npm ci works on every system', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  test('the bundle comes with the licence of everything in it', () => {
    const modules = /(?:CONCATENATED|EXTERNAL) MODULE: \.\/(?:\S+\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/g;
    const bundled = new Set([...readBundle().matchAll(modules)].map((match) => match[1]));
    const licences = read('dist/bundle/licenses.txt').split('\n');
    expect(bundled.size).toBeGreaterThan(1);
    expect([...bundled].filter((name) => !licences.includes(name ?? ''))).toEqual([]);
  });

  // The command asks GitHub for the repositories of an organization (`audit --org`), and for nothing else.
  test('only what asks the API of GitHub can load a client of it', () => {
    const having = ['token', 'scan', 'health', 'suggest', 'migrate', 'rotate', 'audit', 'cli'].filter(
      (name) => reachableCode(name).includes('@octokit/'),
    );
    expect(having).toEqual(['health', 'suggest', 'migrate', 'rotate', 'audit', 'cli']);
  });
});

describe('documents and workflows', () => {
  const readme = read('README.md');
  const workflow = /```yaml\n(name: Adobe\n[\s\S]*?)```/.exec(readme)?.[1] ?? '';

  test('the workflow to copy has at most 20 lines and names only inputs that exist', () => {
    expect(workflow.trim().split('\n').length).toBeLessThanOrEqual(20);
    const { jobs } = parse(workflow) as {
      jobs: Record<string, { steps: { uses?: string; with?: object }[] }>;
    };
    const step = jobs['call-an-api']?.steps.find(({ uses }) => uses !== undefined);
    expect(Object.keys(step?.with ?? {}).filter((name) => !(name in action.inputs))).toEqual([]);
  });
});
