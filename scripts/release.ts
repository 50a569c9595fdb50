// Prints the notes of the release that a tag names: `node scripts/release.ts v1.2.3`. Fails, with all reasons, if the
// tag, package.json, package-lock.json, the code and CHANGELOG.md do not agree. Needs no installed package.
import { readFileSync } from 'node:fs';
import { VERSION } from '../src/core/version.ts';
import { checkRelease } from './release-notes.ts';

type Versioned = { version?: string; packages?: Record<string, { version?: string }> };

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const json = (path: string): Versioned => JSON.parse(read(path)) as Versioned;
const lock = json('package-lock.json');

const checked = checkRelease({
  tag: process.argv[2] ?? '',
  versions: {
    'package.json': json('package.json').version,
    'package-lock.json': lock.version,
    'package-lock.json (packages)': lock.packages?.['']?.version,
    'src/core/version.ts': VERSION,
  },
  changelog: read('CHANGELOG.md'),
  readme: read('README.md'),
});
if (checked.ok) console.log(checked.notes);
else {
  for (const problem of checked.problems) console.error(problem);
  process.exitCode = 1;
}
