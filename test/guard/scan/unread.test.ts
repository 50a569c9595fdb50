import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LARGE_MAX } from '../../../src/guard/files/read-file.ts';
import { scan } from '../../../src/guard/scan/scan.ts';
import { git, repository, write } from '../detect/support.ts';

const CODE = "const url = 'https://ims-na1.adobelogin.com/ims/exchange/jwt';\n";
const WORKFLOW = `on: push\njobs:\n  a:\n    steps:\n      - run: curl https://ims-na1.adobelogin.com/ims/exchange/jwt\n`;
const posix = test.skipIf(process.platform === 'win32');

async function found(root: string): Promise<string[]> {
  const { findings, notices } = await scan({ root });
  return [
    ...findings.map(({ path, level }) => `${path} ${level}`),
    ...notices.map(({ path, level, message }) => `${level} ${path ?? ''}: ${message.slice(0, 20)}`),
  ];
}

describe('what is not read is not clean', () => {
  test.each<[string, Record<string, string | Uint8Array>]>([
    ['a zero byte', { 'a.js': `\0${CODE}` }],
    ['a zero byte in a keyword', { 'a.sh': CODE.replace('jwt', 'j\0wt') }],
    ['zero bytes before it', { 'a.js': Buffer.concat([Buffer.alloc(5_000), Buffer.from(CODE)]) }],
    ['a long comment of code', { 'a.js': `// ${'a(1);'.repeat(3_000)}\n${CODE}` }],
    ['a long comment before code', { 'a.js': `/* ${'a(1);'.repeat(3_000)} */ ${CODE}` }],
    ['a file over 1 MiB', { 'a.js': `${CODE}${'// words\n'.repeat(150_000)}` }],
    ['a wrong mark', { 'a.sh': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CODE)]) }],
    ['UTF-16 without a mark', { 'a.ps1': Buffer.from(`# größe\n${CODE}`, 'utf16le') }],
    ['the first line of a pointer', { 'a.sh': `version https://git-lfs.github.com/spec/v1\n${CODE}` }],
    ['a folder of Gradle', { '.gradle/auth.gradle': CODE }],
    ['code beside documentation', { 'docs/deploy.gradle': CODE }],
    ['a name of documentation', { 'NEWS.ts': CODE }],
  ])('%s', async (_, files) => {
    const [path = ''] = Object.keys(files);
    expect(await found(repository(files))).toEqual([`${path} error`]);
  });

  test('a file that is too large to be decoded is searched for keywords, also where two pieces meet', async () => {
    const at = 1024 * 1024 - 30;
    const text = `${' '.repeat(at)}${CODE}${' '.repeat(LARGE_MAX)}`;
    const root = repository({
      'a.sql': text,
      'b.sql': ' '.repeat(LARGE_MAX + 1),
      'c.sql': Buffer.from(text, 'utf16le'),
    });
    expect(await found(root)).toEqual([
      'warning a.sql: Not read: it has mor',
      'warning c.sql: Not read: it has mor',
    ]);
  });

  test('code that is binary, or not here', async () => {
    const root = repository({
      'a.js': Buffer.alloc(100),
      'a.png': Buffer.alloc(100),
      'b.py': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`,
    });
    expect(await found(root)).toEqual([
      'warning a.js: Not read: it is bina',
      'warning b.py: Not read: it is a Gi',
    ]);
  });

  test('many such files are counted', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.js`, Buffer.alloc(100)]));
    const { notices } = await scan({ root: repository(files) });
    expect(notices).toHaveLength(9);
    expect(notices.at(-1)?.message).toMatch(/^22 more files of code were not read/);
  });

  test.each(['UTF-16', 'EBCDIC-US', 'IBM037'])(
    'a workflow that git writes in another encoding is read as it is committed: %s',
    async (encoding) => {
      const path = '.github/workflows/a.yml';
      const root = repository({ [path]: WORKFLOW });
      write(root, { '.gitattributes': `*.yml working-tree-encoding=${encoding}\n` });
      git(root, 'add', '.gitattributes');
      // As git writes it into a checkout; not every system knows every encoding.
      write(root, { [path]: Buffer.from(WORKFLOW).map((byte) => byte ^ 0x80) });
      expect(await found(root)).toEqual([`${path} error`]);
      write(root, { '.gitattributes': '' });
      expect(await found(root)).toEqual([]);
    },
  );

  posix('a link into a vendored folder', async () => {
    const root = repository({
      'node_modules/x/auth.js': CODE,
      'node_modules/x/lib/a.js': CODE,
      'node_modules/y/a.js': CODE,
    });
    expect(await found(root)).toEqual([]);
    symlinkSync('node_modules/x/auth.js', join(root, 'auth.js'));
    symlinkSync('auth.js', join(root, 'auth2.js'));
    git(root, 'add', '--all', '--force');
    expect(await found(root)).toEqual(['node_modules/x/auth.js error']);
    symlinkSync('node_modules/x', join(root, 'lib'));
    symlinkSync('../y/a.js', join(root, 'node_modules/x/made-by-a-tool.js'));
    git(root, 'add', '--all', '--force');
    expect(await found(root)).toEqual(['node_modules/x/auth.js error', 'node_modules/x/lib/a.js error']);
  });
});

test('a file for which the rules take too long is reported with what was found, and with a warning', async () => {
  const root = repository({ 'a.js': `${CODE}const technicalAccountId = process.env.ADOBE_ID;\n` });
  let time = 0;
  const now = (): number => {
    time += 3_000;
    return time;
  };
  const { notices } = await scan({ root, threads: { now } });
  expect(notices.map(({ level, path, message }) => [level, path, message])).toEqual([
    ['warning', 'a.js', expect.stringMatching(/^Not read to the end: the rules took more than 5 seconds/)],
  ]);
  expect((await scan({ root, threads: { now: () => 0 } })).notices).toEqual([]);
});
