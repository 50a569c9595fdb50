import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DEFAULTS } from '../../src/actions/token/inputs.ts';
import { VERSION } from '../../src/core/version.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const codeOf = (folder: string): string =>
  readdirSync(`${root}${folder}`)
    .map((name) => read(`${folder}/${name}`))
    .join('\n');
const sources = codeOf('src/actions/token');

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

const action = parse(read('action.yml')) as {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
  runs: Record<string, string>;
};
const pkg = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { dependencies?: object; optionalDependencies?: object }>;
};

describe('action.yml', () => {
  test('says the same defaults as the code', () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, input]) =>
      input.default === undefined ? [] : [[name, input.default]],
    );
    expect(Object.fromEntries(defaults)).toEqual(DEFAULTS);
  });

  test('declares exactly the outputs that the code sets', () => {
    const set = [...sources.matchAll(/setOutput\('([^']+)'/g)].map((match) => match[1]);
    expect(Object.keys(action.outputs).sort()).toEqual(set.sort());
  });

  test('declares only inputs that the code reads', () => {
    const unread = Object.keys(action.inputs).filter(
      (name) => !sources.includes(`'${name}'`) && !sources.includes(`${name}:`),
    );
    expect(unread).toEqual([]);
  });

  test('runs on Node 24, from files that exist', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/token/main.js', post: 'dist/token/post.js' });
    expect(read('dist/token/main.js').split('\n').length).toBeLessThan(5);
    expect(read('dist/token/post.js').split('\n').length).toBeLessThan(5);
    expect(JSON.parse(read('dist/package.json'))).toEqual({ type: 'module' });
  });
});

describe('scan/action.yml', () => {
  const scan = parse(read('scan/action.yml')) as typeof action;
  const code = codeOf('src/actions/scan');

  test('declares exactly the outputs that the code sets, and only inputs that it reads', () => {
    const set = [...code.matchAll(/setOutput\('([^']+)'/g)].map((match) => match[1]);
    expect(Object.keys(scan.outputs).sort()).toEqual(set.sort());
    expect(Object.keys(scan.inputs).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });

  test('runs on Node 24, from a file that exists', () => {
    expect(scan.runs).toEqual({ using: 'node24', main: '../dist/scan/main.js' });
    expect(read('dist/scan/main.js').split('\n').length).toBeLessThan(5);
  });
});

describe('health/action.yml', () => {
  const health = parse(read('health/action.yml')) as typeof action;
  const code = codeOf('src/actions/health');

  test('declares exactly the outputs that the code sets, and only inputs that it reads', () => {
    const set = [...code.matchAll(/setOutput\('([^']+)'/g)].map((match) => match[1]);
    expect(Object.keys(health.outputs).sort()).toEqual(set.sort());
    const unread = Object.keys(health.inputs).filter(
      (name) => !code.includes(`'${name}'`) && !code.includes(`${name}:`),
    );
    expect(unread).toEqual([]);
  });

  test('runs on Node 24, from a file that exists', () => {
    expect(health.runs).toEqual({ using: 'node24', main: '../dist/health/main.js' });
    expect(read('dist/health/main.js').split('\n').length).toBeLessThan(5);
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

  test('the licence of everything that is bundled stands beside the bundle', () => {
    const modules = /(?:CONCATENATED|EXTERNAL) MODULE: \.\/(?:\S+\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/g;
    const bundled = new Set([...readBundle().matchAll(modules)].map((match) => match[1]));
    const licences = read('dist/bundle/licenses.txt').split('\n');
    expect(bundled.size).toBeGreaterThan(1);
    expect([...bundled].filter((name) => !licences.includes(name ?? ''))).toEqual([]);
  });

  test('only the health action loads an API client of GitHub', () => {
    const having = ['token', 'scan', 'health', 'cli'].filter((name) =>
      reachableCode(name).includes('@octokit/'),
    );
    expect(having).toEqual(['health']);
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
