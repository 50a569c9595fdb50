// Builds dist/ from src/: tsc compiles to build/, ncc makes one bundle with chunks that are loaded on demand, and the
// short entry files for action.yml and package.json are added. The build does not check types; `npm run types` does.
// With --check it builds elsewhere and fails on any difference from the committed dist/. With --if-stale it builds only
// if the sources or dist/ changed since the last build; vitest uses this before the tests.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
// The sources of the bundle. package-lock.json represents node_modules/.
const SOURCES = ['src', 'scripts/build.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
// A hash is stored instead of times, because in a fresh clone all files have the same time.
const STAMP = join(root, 'build', '.stamp');
// The oldest Node that runs an action, as action.yml asks for, and what to say on an older one. undici needs a newer one
// than the command does, which sends no requests.
const ACTION = {
  node: 24,
  stream: 'stdout',
  exitCode: 1,
  says: (version: string) =>
    `'::error title=Node is too old::This action needs Node 24 and was started with Node ' + ${version} + '. Next: update the runner to 2.327.1 or newer, or give the program that runs the workflow Node 24. Help: https://github.com/actions/runner/releases\\n'`,
};
const COMMAND = {
  node: 20,
  stream: 'stderr',
  exitCode: 2,
  says: (version: string) =>
    `'ims-auth needs Node 20 or newer and was started with Node ' + ${version} + '. Next: install a newer Node, see https://nodejs.org/en/download\\n'`,
};
// Maps each entry file in dist/ to the entry point of src/index.ts that it starts.
const ENTRIES = {
  'token/main.js': { name: 'token', needs: ACTION },
  'invalidate/main.js': { name: 'invalidate', needs: ACTION },
  'scan/main.js': { name: 'scan', needs: ACTION },
  'health/main.js': { name: 'health', needs: ACTION },
  'suggest/main.js': { name: 'suggest', needs: ACTION },
  'migrate/main.js': { name: 'migrate', needs: ACTION },
  'rotate/main.js': { name: 'rotate', needs: ACTION },
  'audit/main.js': { name: 'audit', needs: ACTION },
  'cli/main.js': { name: 'cli', needs: COMMAND },
};

// The scripts of threads and processes that the code starts itself, in the folder of the bundle.
const WORKERS = { 'worker.js': 'scan-worker', 'audit-worker.js': 'audit-worker' };

// Conditions in dependencies under which they print what they parse or send, by the environment. A workflow may have these
// variables for other programs, and what is printed there is neither masked nor free of workflow commands.
const NEVER_TRUE = [
  // yaml: every token of the source.
  'node_process.env.LOG_STREAM',
  'node_process.env.LOG_TOKENS',
  // tunnel: the requests to a proxy.
  'process.env.NODE_DEBUG && /\\btunnel\\b/.test(process.env.NODE_DEBUG)',
];

// The parser of undici that is left out, see UNUSED.
const NO_MILO = "process.env.UNDICI_USE_MILO === '1' || process.env.UNDICI_USE_MILO === 'true'";

// Makes each of the conditions false. One that is not found fails the build: the dependency has changed.
function silenceDependencies(bundle: string): void {
  const paths = readdirSync(bundle)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(bundle, name));
  const conditions = [
    ...NEVER_TRUE.map((condition) => [`if (${condition})`, 'if (false)']),
    [NO_MILO, 'false'],
  ];
  for (const [condition = '', never = ''] of conditions) {
    const having = paths.filter((path) => readFileSync(path, 'utf8').includes(condition));
    if (having.length === 0) throw new Error(`No dependency says \`${condition}\` any more.`);
    for (const path of having) writeFileSync(path, readFileSync(path, 'utf8').replaceAll(condition, never));
  }
}

// Parts of undici that its index loads and nothing here uses: a parser that is off, mocks, caches, WebSocket, EventSource,
// and the parser for a processor without SIMD, which no runner for Node 24 has.
const UNUSED = [
  'milo',
  'llhttp/llhttp-wasm.js',
  'mock',
  'cache',
  'util/cache.js',
  'util/date.js',
  'handler/cache-handler.js',
  'handler/cache-revalidation-handler.js',
  'handler/deduplication-handler.js',
  'dispatcher/balanced-pool.js',
  'dispatcher/round-robin-pool.js',
  'dispatcher/h2c-client.js',
  'web/cookies',
  'interceptor/cache.js',
  'interceptor/decompress.js',
  'interceptor/deduplicate.js',
  'interceptor/dns.js',
  'interceptor/retry.js',
  'web/eventsource',
  'web/websocket',
];

// A list of all routes of GitHub's API, for methods that nothing here calls: requests name their route.
const ROUTES = /\nconst Endpoints = \{\n {2}actions: \{[\s\S]*?\n\};\n/;

function dropRoutes(bundle: string): void {
  const chunk = readdirSync(bundle)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(bundle, name))
    .find((path) => ROUTES.test(readFileSync(path, 'utf8')));
  if (chunk === undefined) throw new Error('The list of routes of @actions/github has another form.');
  const text = readFileSync(chunk, 'utf8');
  writeFileSync(chunk, text.replace(ROUTES, '\n// Not used here.\nconst Endpoints = {};\n'));
}

// Empties their modules, which are a sixth of dist/. A file whose module is not found fails the build.
function dropUnused(bundle: string): void {
  const lib = join(root, 'node_modules', 'undici', 'lib');
  const sources = UNUSED.flatMap((name) =>
    name.endsWith('.js')
      ? [join(lib, name)]
      : [...files(join(lib, name)).keys()].map((file) => join(lib, name, file)),
  ).filter((path) => path.endsWith('.js'));
  const chunks = readdirSync(bundle)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(bundle, name));
  const texts = new Map(chunks.map((path) => [path, readFileSync(path, 'utf8')]));
  for (const source of sources) {
    // The longest line that the bundler does not change.
    const line = readFileSync(source, 'utf8')
      .split('\n')
      .filter((text) => !text.includes('require('))
      .reduce((longest, text) => (text.length > longest.length ? text : longest), '');
    const [path, text] = [...texts].find(([, code]) => code.includes(line)) ?? [];
    if (path === undefined || text === undefined || line.length < 20)
      throw new Error(
        `${relative(root, source)} is not in the bundle any more: take it off the list UNUSED.`,
      );
    const at = text.indexOf(line);
    const start = text.lastIndexOf('\n/***/ ((', at);
    const end = text.indexOf('\n/***/ }),', at);
    const head = /^\n\/\*{3}\/ \(\([^)]*\) => \{/.exec(text.slice(start, at))?.[0];
    if (head === undefined || end < 0)
      throw new Error(`The bundle has another form: ${relative(root, source)}`);
    texts.set(path, `${text.slice(0, start)}${head}\n\n// Not used here.\n${text.slice(end)}`);
  }
  for (const [path, text] of texts) writeFileSync(path, text);
}

function tool(script: string, args: string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

// Returns an entry file. It has no syntax that an old Node does not know, as a module or as a script, so that the check of
// the version runs before the bundle is read. If the process ends while its work is not done, it fails, as with `await`.
function entry(name: string, { node, stream, exitCode, says }: typeof ACTION): string {
  return `${name === 'cli' ? '#!/usr/bin/env node\n' : ''}// Written by scripts/build.ts.
var done = false;
if (parseInt(process.versions.node, 10) < ${node}) {
  process.exitCode = ${exitCode};
  process.${stream}.write(${says('process.versions.node')});
} else {
  process.on('exit', function (code) {
    if (done || code || process.exitCode !== undefined) return;
    process.exitCode = 13;
    process.stderr.write('The process ended before its work was done.\\n');
  });
  import('../bundle/index.js')
    .then(function (bundle) {
      return bundle.start('${name}');
    })
    .then(function () {
      done = true;
    });
}
`;
}

function build(target: string): void {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  tool('typescript/bin/tsc', ['--project', 'src/tsconfig.json', '--noCheck', '--removeComments']);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const bundle = join(target, 'bundle');
  tool('@vercel/ncc/dist/ncc/cli.js', [
    'build',
    join('build', 'index.js'),
    ...['--out', bundle, '--license', 'licenses.txt', '--no-cache', '--quiet'],
  ]);
  silenceDependencies(bundle);
  dropUnused(bundle);
  dropRoutes(bundle);
  // The package.json of dist/, written below, replaces the one from ncc.
  rmSync(join(bundle, 'package.json'));
  for (const [file, { name, needs }] of Object.entries(ENTRIES)) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), entry(name, needs));
  }
  for (const [file, name] of Object.entries(WORKERS))
    writeFileSync(join(bundle, file), `import { start } from './index.js';\n\nawait start('${name}');\n`);
  // Without this file, Node would read the module type from a package.json outside of the bundle.
  writeFileSync(join(target, 'package.json'), '{\n  "type": "module"\n}\n');
}

// Returns a hash of all sources of dist/ and of dist/ itself.
function stamp(): string {
  const hash = createHash('sha256');
  for (const path of [...SOURCES, 'dist']) {
    const full = join(root, path);
    const contents = path.includes('.') ? new Map([[path, readFileSync(full, 'utf8')]]) : files(full);
    for (const name of [...contents.keys()].sort()) {
      hash.update(`${path}\0${name}\0${contents.get(name)?.length}\0${contents.get(name)}\0`);
    }
  }
  return hash.digest('hex');
}

function isFresh(): boolean {
  return existsSync(dist) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp();
}

function files(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

function check(): void {
  const scratch = mkdtempSync(join(tmpdir(), 'ims-auth-dist-'));
  try {
    build(scratch);
    const fresh = files(scratch);
    const committed = files(dist);
    const stale = [...new Set([...fresh.keys(), ...committed.keys()])].filter(
      (path) => fresh.get(path) !== committed.get(path),
    );
    if (stale.length > 0) {
      console.error(
        `dist/ is stale: ${stale.map((path) => `dist/${path}`).join(', ')}. Run \`npm run build\` and commit.`,
      );
      process.exitCode = 1;
    } else console.log(`dist/ is fresh: ${fresh.size} files equal a new build.`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (process.argv.includes('--check')) check();
else if (!process.argv.includes('--if-stale') || !isFresh()) {
  build(dist);
  writeFileSync(STAMP, stamp());
}
