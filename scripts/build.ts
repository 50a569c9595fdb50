// Builds dist/ from src/: tsc to build/, then one ncc bundle with chunks that are loaded on demand, and with it the
// files of three lines that action.yml and package.json name. `npm run types` checks the types, not the build.
// With --check it builds elsewhere and fails on any difference to the committed dist/. With --if-stale it builds only
// where the sources or dist/ are not those of the last build; vitest does so before the tests.
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
// What the bundle is made of. package-lock.json represents node_modules/.
const SOURCES = ['src', 'scripts/build.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
// Not the time of a file: in a fresh clone all are equally old.
const STAMP = join(root, 'build', '.stamp');
// File in dist/ to the entry point of src/index.ts that it starts.
const ENTRIES = {
  'token/main.js': 'token',
  'token/post.js': 'token-post',
  'scan/main.js': 'scan',
  'health/main.js': 'health',
  'cli/main.js': 'cli',
};

function tool(script: string, args: string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function build(target: string): void {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  tool('typescript/bin/tsc', ['--project', 'src/tsconfig.json', '--noCheck']);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const bundle = join(target, 'bundle');
  tool('@vercel/ncc/dist/ncc/cli.js', [
    'build',
    join('build', 'index.js'),
    ...['--out', bundle, '--license', 'licenses.txt', '--no-cache', '--quiet'],
  ]);
  // One package.json for all of dist/ says what ncc says in its folder.
  rmSync(join(bundle, 'package.json'));
  for (const [file, name] of Object.entries(ENTRIES)) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    const shebang = name === 'cli' ? '#!/usr/bin/env node\n' : '';
    writeFileSync(
      join(target, file),
      `${shebang}import { start } from '../bundle/index.js';\n\nawait start('${name}');\n`,
    );
  }
  writeFileSync(
    join(bundle, 'worker.js'),
    "import { start } from './index.js';\n\nawait start('scan-worker');\n",
  );
  // Without it Node would look further up for the module type, in a package.json that is not part of the bundle.
  writeFileSync(join(target, 'package.json'), '{\n  "type": "module"\n}\n');
}

// Changes when anything does that goes into dist/, or dist/ itself.
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
