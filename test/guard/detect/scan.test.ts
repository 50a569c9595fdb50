import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ScanResult } from '../../../src/guard/model.ts';
import { type ScanOptions, scan } from '../../../src/guard/scan/scan.ts';
import { ScanError } from '../../../src/guard/scan-error.ts';
import { folder, git, HIT, RULE, repository, write } from './support.ts';

const posix = test.skipIf(process.platform === 'win32');
const scanned = (root: string, options: Partial<ScanOptions> = {}): Promise<ScanResult> =>
  scan({ root, rules: [RULE], ...options });
const paths = ({ findings }: ScanResult): string[] => findings.map(({ path, line }) => `${path}:${line}`);

/** Reasons with a count other than zero. */
function skipped({ coverage }: ScanResult): Record<string, number> {
  expect(Object.values(coverage.skipped).reduce((a, b) => a + b, coverage.scanned)).toBe(coverage.listed);
  return Object.fromEntries(Object.entries(coverage.skipped).filter(([, count]) => count > 0));
}

describe('a scan', () => {
  test('gives findings by path, line and column, and counts what it looked at', async () => {
    const root = repository({
      'b.js': `x\n${HIT}\n\n${HIT}\n`,
      'a/z.js': HIT,
      'B.js': HIT,
      'clean.js': 'nothing\n',
      'empty.js': '',
    });
    const result = await scanned(root);
    expect(paths(result)).toEqual(['B.js:1', 'a/z.js:1', 'b.js:2', 'b.js:4']);
    expect(result.coverage).toMatchObject({ listed: 5, scanned: 5, examples: [] });
    expect(result.notices).toEqual([]);
  });

  test('counts every file that it does not look at, by reason, with examples where one may care', async () => {
    const root = repository({
      'a.js': HIT,
      'gone.js': HIT,
      'image.png': Buffer.from([0x89, 0x50, 0, 0, 1]),
      'big.json': HIT.padEnd(9_000_000),
      'bigger.json': ''.padEnd(9_000_000),
      'lfs.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'1'.repeat(64)}\nsize 1\n`,
      'vendor/x.js': HIT,
      'vendor/modules.txt': '',
      'package-lock.json': HIT,
      'target/app.js': HIT,
      'pom.xml': '',
      'bundle.js': `${'a=1;'.repeat(3_000)}${HIT};`,
      'generated/x.js': HIT,
    });
    rmSync(join(root, 'gone.js'));
    const blob = git(root, 'rev-parse', ':a.js').trim();
    git(root, 'update-index', '--add', '--cacheinfo', `120000,${blob},link`);
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    const result = await scanned(root, { exclude: ['generated/'] });
    expect(paths(result)).toEqual(['a.js:1']);
    expect(skipped(result)).toEqual({
      binary: 1,
      'too-large': 1,
      deleted: 1,
      symlink: 1,
      submodule: 1,
      'lfs-pointer': 1,
      vendored: 2,
      minified: 2,
      'lock-file': 1,
      excluded: 1,
    });
    expect(result.coverage.examples).toEqual([
      { reason: 'too-large', path: 'big.json' },
      { reason: 'lfs-pointer', path: 'lfs.bin' },
    ]);
  });

  posix('counts what cannot be read', async () => {
    const root = repository({ 'a.js': HIT, 'b.js': HIT });
    rmSync(join(root, 'a.js'));
    write(root, { 'a.js/now-a-folder': HIT });
    chmodSync(join(root, 'b.js'), 0);
    const result = await scanned(root);
    // For root every file is readable.
    const both = process.getuid?.() !== 0;
    expect(skipped(result)).toEqual({ unreadable: both ? 2 : 1 });
    expect(result.coverage.examples[0]).toEqual({ reason: 'unreadable', path: 'a.js' });
  });

  posix('follows no link that has taken the place of a file', async () => {
    const secret = folder({ secret: HIT });
    const root = repository({ 'a.js': HIT });
    rmSync(join(root, 'a.js'));
    symlinkSync(join(secret, 'secret'), join(root, 'a.js'));
    const result = await scanned(root);
    expect(result.findings).toEqual([]);
    expect(skipped(result)).toEqual({ symlink: 1 });
  });

  posix('reads and shows paths of any bytes', async () => {
    const root = folder();
    const bytes = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x61, 0xff, 0x2e, 0x6a, 0x73])]);
    try {
      writeFileSync(bytes, HIT);
    } catch {
      // macOS takes only UTF-8.
      return;
    }
    write(root, { 'ü\n"\'.js': HIT });
    git(root, 'init', '--quiet');
    git(root, 'add', '--all');
    expect(paths(await scanned(root))).toEqual(['a\\xff.js:1', 'ü\n"\'.js:1']);
    rmSync(join(root, '.git'), { recursive: true });
    expect(paths(await scanned(root))).toEqual(['a\\xff.js:1', 'ü\n"\'.js:1']);
  });

  test('of a folder of a repository has paths from that folder', async () => {
    const root = repository({ 'a.js': HIT, 'sub/b.js': HIT });
    expect(paths(await scanned(join(root, 'sub')))).toEqual(['b.js:1']);
  });

  test('of an empty folder is empty', async () => {
    expect((await scanned(folder())).coverage).toMatchObject({ listed: 0, scanned: 0 });
  });

  test('leaves excluded files alone, links and vendored ones among them', async () => {
    const root = repository({ 'a.js': HIT, 'old/b.js': HIT, 'old/vendor/c.js': HIT, 'd.gen.js': HIT });
    const result = await scanned(root, { exclude: ['old/', '*.gen.js'] });
    expect(paths(result)).toEqual(['a.js:1']);
    expect(skipped(result)).toEqual({ excluded: 3 });
  });
});

describe('levels', () => {
  const root = (): string => repository({ 'a.js': HIT, 'README.md': HIT });
  const levels = async (level: 'off' | 'warning' | undefined): Promise<string[]> => {
    const result = await scanned(root(), level === undefined ? {} : { levels: { endpoint: level } });
    return result.findings.map((finding) => `${finding.path} ${finding.level}`);
  };

  test('are those of the rule, and a mention is a note', async () => {
    expect(await levels(undefined)).toEqual(['README.md note', 'a.js error']);
  });

  test('can be others, and a mention stays a note', async () => {
    expect(await levels('warning')).toEqual(['README.md note', 'a.js warning']);
  });

  test('can be off', async () => {
    expect(await levels('off')).toEqual([]);
  });

  test('that are named like parts of every object change nothing', async () => {
    const odd = await scanned(root(), { levels: JSON.parse('{"__proto__":"off","constructor":"off"}') });
    expect(odd.findings).toHaveLength(2);
  });
});

describe('suppressions', () => {
  test('apply to the file that they are in', async () => {
    const root = repository({ 'a.js': `// ims-auth-ignore: endpoint -- old tenant\n${HIT}\n`, 'b.js': HIT });
    const { findings } = await scanned(root);
    expect(findings.map(({ path, state }) => `${path} ${state}`)).toEqual(['a.js suppressed', 'b.js active']);
  });

  test('that are unused are said, also where a file holds nothing else', async () => {
    const root = repository({ 'a.js': '// ims-auth-ignore: endpoint -- old tenant\n' });
    expect((await scanned(root)).notices).toMatchObject([{ path: 'a.js', line: 1 }]);
  });
});

describe('a scan that cannot be done is an error', () => {
  test.each(['gone', 'file'])('where the root is %s', async (name) => {
    const root = folder({ file: 'x' });
    const failure = await scanned(join(root, name)).catch((error) => error);
    expect(failure).toBeInstanceOf(ScanError);
    expect(failure.hint).not.toBe('');
  });

  test('where a rule fails, with the path sanitized', async () => {
    const root = repository({ 'a ::error::.js': HIT });
    const check = () => {
      throw new Error('broken');
    };
    const broken = { ...RULE, matchers: [{ keywords: ['exchange/jwt'], when: [/./], check }] };
    const failure = await scanned(root, { rules: [broken] }).catch((error) => error);
    expect(failure).toBeInstanceOf(ScanError);
    expect(failure.message).toBe('The rules could not be applied to a : :error: :.js.');
  });
});

test('counts a report of its own, and takes nothing from it', async () => {
  const report = JSON.stringify({ version: 1, tool: { name: 'ims-auth' }, coverage: {}, findings: [HIT] });
  const result = await scanned(repository({ 'a.js': HIT, 'ims-auth.json': report }));
  expect(paths(result)).toEqual(['a.js:1']);
  expect(skipped(result)).toEqual({ 'own-report': 1 });
});
