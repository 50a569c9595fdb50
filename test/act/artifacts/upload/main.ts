import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const input = (name: string): string => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const store = process.env['TEST_ARTIFACTS'] ?? '';
const workspace = process.env['GITHUB_WORKSPACE'] ?? '';
const paths = input('path')
  .split('\n')
  .map((path) => path.trim())
  .filter((path) => path !== '' && existsSync(join(workspace, path)));
const files = paths.flatMap((path) => {
  const full = join(workspace, path);
  return statSync(full).isDirectory() ? readdirSync(full).map((name) => join(full, name)) : [full];
});
// GitHub takes a folder's content, and of several files what is below the folder that they share.
const name = input('archive') === 'false' ? basename(files[0] ?? '') : input('name');
const artifact = join(store, name);
if (files.length === 0) {
  console.log(`No files were found for ${name}.`);
  if (input('if-no-files-found') === 'error') process.exitCode = 1;
} else if (existsSync(artifact) && input('overwrite') !== 'true') {
  console.log(`There is an artifact ${name} already.`);
  process.exitCode = 1;
} else {
  rmSync(artifact, { recursive: true, force: true });
  mkdirSync(artifact, { recursive: true });
  for (const file of files) cpSync(file, join(artifact, basename(file)), { recursive: true });
  console.log(`The stand-in keeps ${name}: ${files.map((file) => basename(file)).join(', ')}`);
}
