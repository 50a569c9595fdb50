import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
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

/** Lints a line of code that stands in that file, under our configuration; returns the output of the linter. */
function lint(path: string, code: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${code}\n`);
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '--colors=off', path], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(file);
  expect(stdout + stderr).toContain('Checked 1 file');
  return stdout + stderr;
}

describe('the layers', () => {
  test.each([
    ['src/ims/x.ts', "import '../runner/index.ts';"],
    ['src/ims/x.ts', "import '../token/run.ts';"],
    ['src/ims/x.ts', "import '@actions/core';"],
    ['src/guard/rules/x.ts', "import '../../ims/index.ts';"],
    ['src/guard/x.ts', "import 'undici';"],
    ['src/report/x.ts', "import '../runner/index.ts';"],
    ['src/runner/x.ts', "import '../ims/index.ts';"],
    ['src/token/x.ts', "import '@actions/core';"],
    ['src/token/x.ts', "import 'undici';"],
    ['src/token/x.ts', "import 'node:https';"],
    ['src/token/x.ts', "import '../ims/http.ts';"],
    ['src/scan/x.ts', "import 'undici';"],
    ['src/health/x.ts', "import '@actions/github';"],
    ['src/health/x.ts', "import 'undici';"],
    ['src/health/x.ts', "import '../ims/exchange.ts';"],
    ['src/health/x.ts', "import '../token/inputs.ts';"],
    ['src/cli/x.ts', "import '../scan/run.ts';"],
  ])('%s may not say %s', (path, code) => {
    expect(lint(path, code)).toContain('noRestrictedImports');
  });

  test.each(['src/ims/x.ts', 'src/token/x.ts'])('%s may not use the global fetch', (path) => {
    expect(lint(path, "export const x = () => fetch('https://example.com');")).toContain(
      'noRestrictedGlobals',
    );
  });

  test.each([
    ['src/ims/x.ts', "import 'undici';"],
    ['src/runner/x.ts', "import '@actions/core';"],
    ['src/token/x.ts', "import '../ims/index.ts';"],
    ['src/token/x.ts', "import './inputs.ts';"],
    ['src/health/x.ts', "import '../report/index.ts';"],
    ['src/runner/x.ts', "import '@actions/github';"],
  ])('%s may say %s', (path, code) => {
    expect(lint(path, code)).not.toContain('noRestricted');
  });

  test.each([
    'export const x = (y: any) => y;',
    'export const x = (y: string[]) => y[0]!;',
    "console.log('x');",
  ])('src/ may not say %s', (code) => {
    expect(lint('src/token/x.ts', code)).toMatch(/noExplicitAny|noNonNullAssertion|noConsole/);
  });
});
