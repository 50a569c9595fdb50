import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const input = (name: string): string => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
// What an earlier run has left is in a folder of its own.
const store =
  input('run-id') === '' ? (process.env['TEST_ARTIFACTS'] ?? '') : (process.env['TEST_LAST_ARTIFACTS'] ?? '');
const target = join(process.env['GITHUB_WORKSPACE'] ?? '', input('path'));
const begin = input('pattern').replace(/\*$/, '');
const names =
  input('pattern') === ''
    ? [input('name')]
    : existsSync(store)
      ? readdirSync(store).filter((name) => name.startsWith(begin))
      : [];
if (input('pattern') === '' && !existsSync(join(store, input('name')))) {
  console.log(`There is no artifact ${input('name')}.`);
  process.exitCode = 1;
} else {
  mkdirSync(target, { recursive: true });
  for (const name of names) cpSync(join(store, name), target, { recursive: true });
  console.log(`The stand-in had ${names.join(', ')}.`);
}
