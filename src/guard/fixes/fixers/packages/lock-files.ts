import type { FixInput } from '../../model.ts';

/** What has lock files of its own. */
export type Ecosystem = 'npm' | 'python' | 'jvm' | 'nuget' | 'none';

const LOCK_FILES: Readonly<Record<Ecosystem, readonly (readonly [file: string, command: string])[]>> = {
  npm: [
    ['package-lock.json', 'npm install'],
    ['npm-shrinkwrap.json', 'npm install'],
    ['yarn.lock', 'yarn install'],
    ['pnpm-lock.yaml', 'pnpm install'],
    ['bun.lock', 'bun install'],
    ['bun.lockb', 'bun install'],
  ],
  python: [
    ['poetry.lock', 'poetry lock'],
    ['uv.lock', 'uv lock'],
    ['Pipfile.lock', 'pipenv lock'],
    ['pdm.lock', 'pdm lock'],
  ],
  jvm: [
    ['gradle.lockfile', 'gradle dependencies --write-locks'],
    ['gradle/verification-metadata.xml', 'gradle --write-verification-metadata sha256 help'],
  ],
  nuget: [
    ['packages.lock.json', 'dotnet restore --force-evaluate'],
    ['paket.lock', 'paket install'],
  ],
  none: [],
};

/** @returns what to run for the lock files that are nearest to a manifest, which no fix changes */
export function lockTodo({ document: { path }, hasFile }: FixInput, ecosystem: Ecosystem): string[] {
  const folders = path.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const found = LOCK_FILES[ecosystem].filter(([file]) =>
      hasFile([...folders.slice(0, depth), file].join('/')),
    );
    if (found.length > 0)
      return found.map(([file, command]) => `Run ${command}: ${file} was left as it is, and has to follow.`);
  }
  return [];
}
