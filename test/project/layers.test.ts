import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CAPABILITIES, forbidden, importsOf, LAYERS, layerOf, sources } from './layers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = Object.keys(LAYERS);
// A file that could be in the layer, and its way to another one.
const fileIn = (layer: string): string => (layer.endsWith('.ts') ? layer : `${layer}/x.ts`);
const importOf = (layer: string, from: string): string => {
  const up = '../'.repeat(fileIn(from).split('/').length - 1) || './';
  return `import '${up}${layer.endsWith('.ts') ? layer : `${layer}/index.ts`}';`;
};

describe('the layers', () => {
  test('no source imports or uses what its layer may not', () => {
    expect(sources().flatMap(({ path, code }) => forbidden(path, code))).toEqual([]);
  });

  test('every source is in a layer, and every layer has a source', () => {
    const used = new Set(sources().map(({ path }) => layerOf(path)));
    expect(names.filter((name) => !used.has(name))).toEqual([]);
  });

  test('the table has no circle: each layer names only layers above it in the table', () => {
    const upwards = names.flatMap((name, at) =>
      (LAYERS[name]?.imports ?? [])
        .filter((other) => !names.slice(0, at).includes(other))
        .map((other) => `${name} -> ${other}`),
    );
    expect(upwards).toEqual([]);
  });

  const arrows = names.flatMap((from) =>
    names.filter((to) => to !== from && !LAYERS[from]?.imports.includes(to)).map((to) => [from, to] as const),
  );
  test.each(arrows)('%s may not import %s', (from, to) => {
    expect(forbidden(fileIn(from), `${importOf(to, from)}\n`)).toHaveLength(1);
  });

  const MODULES = {
    files: 'node:fs/promises',
    network: 'undici',
    programs: 'node:child_process',
    process: 'node:process',
    clock: 'node:timers/promises',
    github: '@actions/core',
  };
  const USES = {
    network: "export const x = () => fetch('https://example.com');",
    process: 'export const x = `$' + '{process.env.X}`;',
    clock: 'export const x = Date.now();',
  };
  const unable = names.flatMap((layer) =>
    Object.keys(CAPABILITIES)
      .filter((capability) => !LAYERS[layer]?.can?.some((can) => can === capability))
      .map((capability) => [layer, capability as keyof typeof CAPABILITIES] as const),
  );
  test.each(unable)('%s has no %s', (layer, capability) => {
    expect(forbidden(fileIn(layer), `import '${MODULES[capability]}';\n`)).toHaveLength(1);
    if (capability in USES)
      expect(forbidden(fileIn(layer), `${USES[capability as keyof typeof USES]}\n`)).toHaveLength(1);
  });

  test.each([
    ['guard/rules/x.ts', "import '../files/git.ts';"],
    ['guard/detect/x.ts', "import '../rules/metascope.ts';"],
    ['guard/report/x.ts', "import { readFileSync } from 'node:fs';"],
    ['guard/report/x.ts', 'export const x = process.env;'],
    ['health/report/x.ts', 'export const x = Date.now();'],
    ['actions/cli/x.ts', "import '../../github/index.ts';"],
    ['actions/scan/x.ts', "import '../../ims/index.ts';"],
    ['actions/token/x.ts', "import '../../ims/http/client.ts';"],
    ['actions/token/x.ts', "import { send } from '../../ims/http/client.ts';"],
    ['actions/token/x.ts', "export const x = () => import('../../ims/http/client.ts');"],
    ['actions/token/x.ts', "export { x } from '../scan/run.ts';"],
    ['actions/inputs/x.ts', "import '../../ims/index.ts';"],
    ['github/x.ts', "import 'undici';"],
    ['github/x.ts', "import '../../node_modules/undici/lib/api/index.js';"],
    ['actions/token/x.ts', "import '../../../node_modules/@actions/core/lib/command.js';"],
  ])('src/%s may not say %s', (path, code) => {
    expect(forbidden(path, `${code}\n`)).toHaveLength(1);
  });

  test.each([
    ['ims/http/x.ts', "import 'undici';"],
    ['github/x.ts', "import '@actions/core';"],
    ['github/x.ts', "import '../../node_modules/@actions/core/lib/command.js';"],
    ['actions/token/x.ts', "import '../../ims/index.ts';"],
    ['actions/token/x.ts', "import './inputs.ts';"],
    ['actions/scan/x.ts', "import { readOptions } from '../inputs/read.ts';"],
    ['health/issue/x.ts', "import '../report/issue.ts';"],
    ['guard/rules/x.ts', "export const x = 'process.env and fetch()'; // Date.now()"],
  ])('src/%s may say %s', (path, code) => {
    expect(forbidden(path, `${code}\n`)).toEqual([]);
  });

  test('an import is seen in every form that the formatter leaves', () => {
    const code =
      "import a from 'a';\nimport {\n  b,\n  type C,\n} from 'b';\nimport 'c';\nexport * from 'd';\nexport { e } from 'e';\nconst f = await import('f');\nimport type { G } from 'g';\n";
    expect(importsOf(code)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });
});

describe('the linter', () => {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ims-auth-layers-'));
    const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as Record<string, unknown>;
    delete config['vcs'];
    delete config['$schema'];
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Lints files that stand there, under our configuration; returns the output of the linter. */
  function lint(files: Record<string, string>): string {
    for (const [path, code] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${code}\n`);
    }
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [biome, 'lint', '--colors=off', ...Object.keys(files)],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    for (const path of Object.keys(files)) rmSync(join(folder, path));
    expect(stdout + stderr).toContain('Checked ');
    return stdout + stderr;
  }

  test.each([
    'export const x = (y: any) => y;',
    'export const x = (y: string[]) => y[0]!;',
    "console.log('x');",
  ])('refuses %s in src/', (code) => {
    expect(lint({ 'src/actions/token/x.ts': code })).toMatch(/noExplicitAny|noNonNullAssertion|noConsole/);
  });

  test.each(['src/ims/x.ts', 'src/actions/token/x.ts'])('refuses the global fetch in %s', (path) => {
    expect(lint({ [path]: "export const x = () => fetch('https://example.com');" })).toContain(
      'noRestrictedGlobals',
    );
  });

  test('refuses a circle of imports', () => {
    const files = {
      'src/core/a.ts': "import { b } from './b.ts';\nexport const a = () => b;",
      'src/core/b.ts': "import { a } from './a.ts';\nexport const b = () => a;",
    };
    expect(lint(files)).toContain('noImportCycles');
  });
});
