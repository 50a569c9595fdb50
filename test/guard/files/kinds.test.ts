import { describe, expect, test } from 'vitest';
import { minifiedLines } from '../../../src/guard/detect/minified-lines.ts';
import { builtFolders } from '../../../src/guard/files/built-folders.ts';
import { isBuilt, kindOf, skippedByPath } from '../../../src/guard/files/kinds.ts';

const SOURCE = "const auth = require('@adobe/jwt-auth');\nmodule.exports = (o) => auth(o);\n";

describe('a name that people give to their own folders decides nothing', () => {
  test.each([
    'actions/target/index.js',
    'src/target/client.css',
    'scripts/build/upload.js',
    'out/send.js',
    'dist/app.js',
    'vendor/adobe/client.php',
    'src/vendors/adobe/client.js',
    'third_party/adobe/sign.py',
    'third-party/adobe.js',
    'lib/coverage/report.js',
    'venv/app.py',
    'env/settings.py',
    'k8s/pods/token.yaml',
    '.m2/settings.xml',
    'config/adobe.prod.js',
    'adobe.bundle.js',
    'data/world.map',
  ])('%s', (path) => {
    expect(skippedByPath(path)).toBeUndefined();
    expect(builtFolders([path].sort())(path)).toBeUndefined();
    expect(isBuilt(path, SOURCE)).toBe(false);
  });
});

test.each([
  'node_modules/@adobe/jwt-auth/index.js',
  'web/bower_components/x/x.js',
  'vendor/bundle/ruby/3.0.0/gems/x/x.rb',
  '.venv/lib/x.py',
  'x/lib/python3.9/site-packages/jwt/api.py',
  'ios/Pods/A/a.m',
  '.gradle/caches/a.xml',
  '.yarn/releases/yarn-3.cjs',
  '.m2/repository/a/b.pom',
])('what only a package manager writes is vendored: %s', (path) => {
  expect(skippedByPath(path)).toBe('vendored');
});

test.each(['.next/a.js', 'x.js.map', 'x.min.js', 'x-min.css'])('is built: %s', (path) => {
  expect(skippedByPath(path)).toBe('minified');
});

describe('the files around a folder tell who filled it', () => {
  test.each([
    ['vendored', 'vendor/a/b.go', 'vendor/modules.txt'],
    ['vendored', 'svc/vendor/a/b.go', 'svc/go.mod'],
    ['vendored', 'vendor/a/b.php', 'vendor/autoload.php'],
    ['vendored', 'web/vendor/a/b.php', 'web/composer.json'],
    ['vendored', 'vendor/a/src/b.rs', 'vendor/a/.cargo-checksum.json'],
    ['vendored', 'venv/lib/a.py', 'venv/pyvenv.cfg'],
    ['vendored', 'my-env/venv/bin/a.py', 'my-env/venv/pyvenv.cfg'],
    ['minified', 'target/classes/a.properties', 'pom.xml'],
    ['minified', 'core/target/a.js', 'core/pom.xml'],
    ['minified', 'target/debug/a.json', 'Cargo.toml'],
    ['minified', 'app/build/resources/a.yml', 'app/build.gradle.kts'],
    ['minified', 'build/auth/sign.js', 'src/auth/sign.ts'],
    ['minified', 'out/src/sign.js', 'src/sign.ts'],
  ])('%s: %s beside %s', (reason, path, beside) => {
    expect(builtFolders([path, beside].sort())(path)).toBe(reason);
  });

  test.each([
    ['actions/target/index.js', 'package.json'],
    ['actions/target/index.js', 'pom.xml'],
    ['src/vendor/adobe.php', 'composer.json'],
    ['build/upload.js', 'build.gradle'],
    ['build/upload.js', 'src/upload.js'],
    ['lib/vendor/x.js', 'lib/package.json'],
    ['dist/app.js', 'package.json'],
  ])('nobody: %s beside %s', (path, beside) => {
    expect(builtFolders([path, beside].sort())(path)).toBeUndefined();
  });

  test('dist is built where there is a package and what it is made of', () => {
    for (const sources of ['src/app.js', 'lib/app.js', 'tsconfig.json', 'rollup.config.mjs', 'gulpfile.js']) {
      expect(builtFolders(['dist/app.js', 'package.json', sources].sort())('dist/app.js')).toBe('minified');
      const inside = `packages/a/${sources}`;
      const built = builtFolders(['packages/a/dist/app.js', 'packages/a/package.json', inside].sort());
      expect(built('packages/a/dist/app.js')).toBe('minified');
    }
    const elsewhere = builtFolders(
      ['a/dist/app.js', 'a/package.json', 'b/src/app.js', 'a/dist/src/x.js'].sort(),
    );
    expect(elsewhere('a/dist/app.js')).toBeUndefined();
    expect(builtFolders(['dist/job.py', 'package.json', 'src/a.js'].sort())('dist/job.py')).toBeUndefined();
  });
});

describe('the text tells what tools wrote', () => {
  const body = 'function add(first, second) {\n  return first + second;\n}\n'.repeat(200);

  test.each([
    ['webpack', `/******/ (() => { // webpackBootstrap\n${body}`],
    ['ncc', `function __nccwpck_require__(moduleId) {\n${body}`],
    ['esbuild', `var __commonJS = (cb, mod) => function __require() {\n${body}`],
    ['a chunk', `(self["webpackChunkapp"] = self["webpackChunkapp"] || []).push([[1], {\n${body}`],
    ['browserify', `(function(){function r(e,n,t){function o(i,f){\n${body}`],
  ])('%s', (_, text) => {
    expect(isBuilt('public/app.js', text)).toBe(true);
  });

  test('what a compiler leaves counts in a folder for it only', () => {
    const text = `"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n${SOURCE}`;
    expect(isBuilt('build/a.js', text)).toBe(true);
    expect(isBuilt('lib/a.js', text)).toBe(false);
  });

  test('not a plugin for a bundler', () => {
    const text = `${body}if (typeof __webpack_require__ === 'function') { }\n`;
    expect(isBuilt('a.js', text)).toBe(false);
  });
});

describe('a minifier wrote', () => {
  const body = 'function add(first, second) {\n  return first + second;\n}\n'.repeat(200);
  const code = 'a=1;b(2);'.repeat(2_000);

  test.each([
    ['long lines of code', code, 1],
    ['the same with a licence above it', `${'/* words */\n'.repeat(400)}${code}\nlast();`, 401],
  ])('%s, and only these lines', (_, text, line) => {
    const isMinified = minifiedLines('public/app.js', text);
    expect(isMinified?.(line)).toBe(true);
    expect(isMinified?.(line + 1)).toBe(false);
    expect(minifiedLines('public/app.py', text)).toBeUndefined();
  });

  test.each([
    ['a long text in code', `${SOURCE}const key = '${'MIIEvQIBADANBgkqhkiG9w0B'.repeat(300)}';\n`],
    ['white space', `${' '.repeat(9_000)}${SOURCE}`],
    ['much of it', body],
    ['a long comment', `// ${code}\n${SOURCE}`],
    ['a long comment before code', `/* ${code} */ ${SOURCE}`],
    ['a long string', `const x = '${code}'; ${SOURCE}`],
  ])('not %s', (_, text) => {
    expect(minifiedLines('a.js', text)?.(1)).toBeUndefined();
  });
});

describe('generated references and changes are documentation', () => {
  test.each([
    'docs/apidocs/1.0/xrefmap.yml',
    'api/member-search-index.js',
    'html/searchindex.js',
    'patches/x+1.0.0.patch',
    'fix.diff',
    'codeql.sarif',
  ])('%s', (path) => {
    expect(kindOf(path)).toBe('documentation');
  });

  test.each([
    ['api/Adobe.Auth.yml', '### YamlMime:ManagedReference\nitems: []\n'],
    ['assets/search.js', 'window.searchData = "data:";'],
    ['search/all_1.js', 'var searchData=\n[]'],
    ['x/index.js', 'Search.setIndex({})'],
    ['x/members.js', 'memberSearchIndex = [{}]'],
  ])('%s by its text', (path, text) => {
    expect(kindOf(path, text)).toBe('documentation');
    expect(kindOf(path, SOURCE)).toBe('source');
  });
});

describe('a test and a pipeline that runs tests', () => {
  test.each([
    '.github/workflows/test.yml',
    '.github/workflows/e2e-test.yml',
    '.github/workflows/test/deploy.yml',
    'packages/a/.github/workflows/run.test.yaml',
    '.github/actions/test/action.yml',
    '.circleci/test/config.yml',
    'azure-pipelines.test.yml',
    '.gitlab-ci.test.yml',
    'Jenkinsfile.test',
    'src/latest.rs',
  ])('%s is no test', (path) => {
    expect(kindOf(path)).toBe('source');
  });

  test.each([
    'test/fixtures/.github/workflows/a.yml',
    'tests/azure-pipelines.yml',
    'src/tests.rs',
    'src/auth/auth_test.rs',
    'test/a.yml',
  ])('%s is a test', (path) => {
    expect(kindOf(path)).toBe('test');
  });
});

describe('code is no documentation, wherever it is', () => {
  test.each([
    'docs/conf.py',
    'docs/auth.kt',
    'doc/deploy.gradle',
    'documentation/Makefile',
    'NEWS.js',
    'man/a.pl',
    'docs/main.tf',
  ])('%s', (path) => {
    expect(kindOf(path)).toBe('source');
  });

  test.each([
    'docs/a.xml',
    'docs/guide',
    'README',
    'README.md',
    'CHANGELOG.json',
    'changes.xml',
    'docs/index.html',
  ])('but %s is', (path) => {
    expect(kindOf(path)).toBe('documentation');
  });
});

test.each([
  '.gradle/auth.gradle',
  '.bundle/auth.rb',
  '.terraform/auth.tf',
  '__pycache__/auth.py',
  '.tox/auth.py',
])('what a person puts into a folder of tools is code: %s', (path) => {
  expect(skippedByPath(path)).toBeUndefined();
});
