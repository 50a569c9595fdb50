import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { accountProblem, ownerOf, PLACEHOLDER, withOwner } from '../../scripts/owner.ts';
import { FILES } from './repository.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'ims-auth-owner-'));
const at = (path: string): string => readFileSync(join(copy, path), 'utf8');
const owner = ownerOf(readFileSync(join(root, 'package.json'), 'utf8'));
const script = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(copy, 'scripts', name), ...args], { cwd: copy, encoding: 'utf8' });

// Whatever names this repository, in any writing.
const naming = (account: string): RegExp => new RegExp(`(?<![\\w-])${account}(?:/|\\\\+/|%2[Ff])ims-auth`);
// The placeholder as a word of its own, where people read. In code it is also a role on GitHub.
const READ = /\.(?:md|ya?ml|json)$|CODEOWNERS$/;
const ROLES = ['test/github-server/openapi.json'];

describe('npm run set-owner, on a copy of this repository', () => {
  beforeAll(() => {
    for (const path of FILES) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      cpSync(join(root, path), join(copy, path));
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: copy, encoding: 'utf8' });
    git('init', '--quiet');
    git('add', '--all');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('refuses what is no account, and changes nothing', () => {
    const before = at('README.md');
    const { status, stderr } = script('set-owner.ts', '-acme');
    expect([status, stderr]).toEqual([2, expect.stringContaining('single hyphens')]);
    expect(at('README.md')).toBe(before);
  });

  test('puts the account everywhere, says what comes next, and can do it again', () => {
    const { status, stdout } = script('set-owner.ts', 'not-yet');
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/ is now not-yet, in \d+ files\.\nNext: npm run docs/),
    ]);
    expect(script('set-owner.ts', 'Acme-Tools').status).toBe(0);
    expect(at('README.md')).toContain('uses: Acme-Tools/ims-auth@v1');
    expect(at('src/actions/token/problems.ts')).toContain('https://github.com/Acme-Tools/ims-auth/blob/v1/');
    expect(at('.github/CODEOWNERS')).toContain('* @Acme-Tools\n');
    expect(ownerOf(at('package.json'))).toBe('Acme-Tools');
  });

  test('leaves nothing of the account before', () => {
    const left = FILES.filter((path) => naming(owner).test(at(path)) || naming('not-yet').test(at(path)));
    expect(left).toEqual([]);
    const words = FILES.filter((path) => READ.test(path) && !ROLES.includes(path)).filter((path) =>
      new RegExp(`\\b${PLACEHOLDER}\\b`).test(at(path)),
    );
    expect(words).toEqual([]);
  });

  test('leaves every YAML and JSON valid that was', () => {
    const broken = FILES.filter(
      (path) => /\.(?:ya?ml|json)$/.test(path) && naming('Acme-Tools').test(at(path)),
    ).filter((path) =>
      parseAllDocuments(at(path)).some((document) => 'errors' in document && document.errors.length > 0),
    );
    expect(broken).toEqual([]);
  });

  test('leaves the generated documents fresh, because the code has the same account', () => {
    const { status, stdout } = script('docs.ts', '--check');
    expect([status, stdout]).toEqual([0, 'The generated documents are fresh.\n']);
  });
});

test.each(['a', 'acme', 'Acme-Tools', '0-0', 'a'.repeat(39)])('%s is an account', (account) => {
  expect(accountProblem(account)).toBeUndefined();
});

test.each(['', '-a', 'a-', 'a--b', 'a_b', 'a/b', 'a b', 'ä', 'a.b', '$&', 'a'.repeat(40), PLACEHOLDER])(
  '%j is no account',
  (account) => {
    expect(accountProblem(account)).not.toBeUndefined();
  },
);

test('only the name of this repository changes', () => {
  const text = 'x/ims-auth x\\/ims-auth x%2Fims-auth ax/ims-auth a-x/ims-auth x/ims-authority x @x';
  expect(withOwner('a.md', text, 'x', 'y')).toBe(
    'y/ims-auth y\\/ims-auth y%2Fims-auth ax/ims-auth a-x/ims-auth x/ims-authority x @x',
  );
});
