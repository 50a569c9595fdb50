// Makes the folder that is published on npm: `node scripts/package.ts [FOLDER]`, build/package by default. The package is
// the command alone: what it loads of dist/, the licences, and a manifest without dependencies, because dist/ has them in
// it, and without the Node that the scripts here run on. Needs no installed package.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = resolve(process.argv[2] ?? join(root, 'build', 'package'));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

// What people see of the package; everything else of package.json is for the work on it.
const FIELDS = [
  'name',
  'version',
  'description',
  'type',
  'license',
  'repository',
  'homepage',
  'bugs',
  'engines',
  'bin',
] as const;

const README = `# ims-auth

Finds code, configuration and pipelines that still depend on an Adobe Service Account (JWT) credential, says what to write
instead, and fixes much of it.

\`\`\`sh
npx ims-auth scan
\`\`\`

Needs Node 20 or later; git, where it is there, says which files are tracked. No account, no network. Everything else, the
actions for GitHub among it: HOMEPAGE
`;

/** The files of dist/bundle that the command and the workers that it starts load, at once or later. */
function bundleFiles(): string[] {
  const workers = readdirSync(join(root, 'dist', 'bundle')).filter((name) => name.endsWith('worker.js'));
  const starts = workers.flatMap((name) =>
    [...read(`dist/bundle/${name}`).matchAll(/start\('([\w-]+)'\)/g)].map(([, entry = '']) => entry),
  );
  const index = read('dist/bundle/index.js');
  const chunks = new Set<string>();
  const follow = (code: string): void => {
    for (const [, id = ''] of code.matchAll(/\b__\w+_require__\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g)) {
      const name = `${id}.index.js`;
      if (chunks.has(name)) continue;
      chunks.add(name);
      follow(read(`dist/bundle/${name}`));
    }
  };
  for (const entry of ['cli', ...starts]) {
    const line = index.split('\n').find((text) => new RegExp(`^\\s*'?${entry}'?: async`).test(text));
    if (line === undefined) throw new Error(`dist/bundle/index.js has no entry point ${entry}.`);
    follow(line);
  }
  return ['index.js', 'licenses.txt', ...workers, ...chunks].map((name) => `dist/bundle/${name}`);
}

const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;
const files = ['LICENSE', 'dist/package.json', 'dist/cli/main.js', ...bundleFiles()];
rmSync(target, { recursive: true, force: true });
for (const path of files) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  copyFileSync(join(root, path), join(target, path));
}
const published = Object.fromEntries(FIELDS.map((field) => [field, manifest[field]]));
writeFileSync(
  join(target, 'package.json'),
  `${JSON.stringify({ ...published, files: ['dist'] }, null, 2)}\n`,
);
writeFileSync(
  join(target, 'README.md'),
  README.replace('HOMEPAGE', () => String(manifest['homepage'])),
);
console.log(`${files.length + 2} files in ${target}`);
