// Puts the account that this repository lives in into everything that names it, in place of OWNER or of the account
// before: `npm run set-owner ACCOUNT`. Changes tracked files only, and not dist/, which is built from them.
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountProblem, ownerOf, withOwner } from './owner.ts';

const root = process.cwd();
const [account = '', ...more] = process.argv.slice(2);
const problem = more.length > 0 ? 'Give one account: npm run set-owner ACCOUNT' : accountProblem(account);

/** Every tracked text, from the root. */
function texts(): [path: string, text: string][] {
  const tracked = execFileSync('git', ['ls-files', '-z', '--', ':!dist'], { cwd: root, encoding: 'utf8' });
  return tracked
    .split('\0')
    .filter(
      (path) => path !== '' && lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true,
    )
    .map((path): [string, string] => [path, readFileSync(join(root, path), 'utf8')])
    .filter(([, text]) => !text.includes('\0') && !text.includes('\uFFFD'));
}

if (problem === undefined) {
  const before = ownerOf(readFileSync(join(root, 'package.json'), 'utf8'));
  const changed = texts()
    .map(([path, text]) => ({ path, text, after: withOwner(path, text, before, account) }))
    .filter(({ text, after }) => text !== after);
  for (const { path, after } of changed) writeFileSync(join(root, path), after);
  console.log(`${before} is now ${account}, in ${changed.length} files.`);
  console.log('Next: npm run docs && npm run build && npm test, then commit.');
} else {
  console.error(problem);
  process.exitCode = 2;
}
