// Builds dist/ from src/: tsc to build/, then one ncc bundle a door, with the entries of a few lines beside it.
// With --check it builds elsewhere and fails on any difference to the committed dist/.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// A door is a folder of src/ that an action.yml or a command starts. Its index.ts is bundled, with everything that it
// imports; the entries only call it, and stand in dist/ as tsc wrote them.
const DOORS = [
  { name: 'token', entries: ['main.js', 'post.js', 'worker.js'] },
  { name: 'scan', entries: ['main.js', 'worker.js'] },
  { name: 'health', entries: ['main.js'] },
  { name: 'cli', entries: ['main.js', 'worker.js'] },
];

function tool(script: string, args: string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function build(target: string): void {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  tool('typescript/bin/tsc', ['--project', 'src/tsconfig.json']);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const { name, entries } of DOORS) {
    const out = join(target, name);
    tool('@vercel/ncc/dist/ncc/cli.js', [
      'build',
      join('build', name, 'index.js'),
      ...['--out', out, '--license', 'licenses.txt', '--no-cache', '--quiet'],
    ]);
    for (const entry of entries) cpSync(join(root, 'build', name, entry), join(out, entry));
    // One package.json for all of dist/ says what ncc says in each folder.
    rmSync(join(out, 'package.json'));
  }
  // Without it Node would look further up for the module type, in a package.json that is not part of the bundle.
  writeFileSync(join(target, 'package.json'), '{\n  "type": "module"\n}\n');
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
    const committed = files(join(root, 'dist'));
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
else build(join(root, 'dist'));
