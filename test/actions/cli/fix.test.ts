import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { repository, write } from '../../guard/detect/support.ts';
import { GIT_ENV } from '../../guard/repository.ts';
import { FULL_DISK, preload } from '../../support/preload.ts';
import { EXCHANGE, ROOT } from '../scan/support.ts';

const outside = mkdtempSync(join(tmpdir(), 'ims-auth-fix-'));
afterAll(() => rmSync(outside, { recursive: true, force: true }));

const posix = test.skipIf(process.platform === 'win32');

function ims(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'dist/cli/main.js'), ...args],
      { cwd, env: { ...process.env, ...env } },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

const PACKAGE = '{\n  "dependencies": {\n    "@adobe/jwt-auth": "2.0.0",\n    "b": "1"\n  }\n}\n';
const FIXED = PACKAGE.replace('    "@adobe/jwt-auth": "2.0.0",\n', '');
// Where something else still loads it.
const REPLACED = PACKAGE.replace('jwt-auth": "2.0.0', 'auth-token": "1.0.1');
const STEP = [
  'jobs:',
  '  a:',
  '    steps:',
  '      - uses: adobe/aio-apps-action@3.3.0',
  '        with:',
  '          command: auth # é漢',
  '          KEY: $' + '{{ secrets.KEY }}',
  '          SCOPES: ent_adobeio_sdk',
  '      - run: echo',
  '',
].join('\n');
const WORKFLOW = '.github/workflows/a.yml';

const read = (root: string, path: string): string => readFileSync(join(root, path), 'latin1');

describe('ims-auth fix', () => {
  test('shows what it can do, changes nothing, and ends with 1', async () => {
    const root = repository({ 'package.json': PACKAGE, 'package-lock.json': '{}\n' });
    const { code, stdout, stderr } = await ims(root, ['fix']);
    expect([code, stderr, read(root, 'package.json')]).toEqual([1, '', PACKAGE]);
    expect(stdout).toContain('-     "@adobe/jwt-auth": "2.0.0"');
    expect(stdout).toContain('What is left for you');
    expect(stdout).toContain('1 finding can be fixed in 1 file: run the same command with --write.');
    expect(stdout).not.toContain('\u001b');
  });

  test('--write changes the files, and a second run nothing', async () => {
    const root = repository({ 'package.json': PACKAGE });
    const first = await ims(root, ['fix', '--write']);
    expect([first.code, first.stderr, read(root, 'package.json')]).toEqual([0, '', FIXED]);
    expect(first.stdout).toContain('Fixed 1 finding in 1 file.');
    const second = await ims(root, ['fix', '--write', '--unsafe']);
    expect([second.code, second.stdout, read(root, 'package.json')]).toEqual([0, 'Nothing to fix.\n', FIXED]);
  });

  test('what is unsafe is only said, until --unsafe asks for it', async () => {
    const root = repository({ [WORKFLOW]: STEP });
    const safe = await ims(root, ['fix', '--write']);
    expect([safe.code, read(root, WORKFLOW)]).toEqual([1, Buffer.from(STEP).toString('latin1')]);
    expect(safe.stdout).toContain('more with --unsafe.');
    const unsafe = await ims(root, ['fix', '--write', '--unsafe']);
    expect([unsafe.code, unsafe.stderr]).toEqual([0, '']);
    expect(unsafe.stdout).toContain('[ ] Create the secret TECHNICALACCEMAIL');
    expect(readFileSync(join(root, WORKFLOW), 'utf8')).toContain('command: oauth_sts # é漢\n');
    expect((await ims(root, ['scan'])).code).toBe(0);
  });

  test('ends with 0 where nothing is found, 2 where it cannot run, 3 where there is nothing', async () => {
    const root = repository({ 'a.js': '1\n' });
    expect(await ims(root, ['fix'])).toMatchObject({ code: 0, stdout: 'Nothing to fix.\n' });
    expect(await ims(root, ['fix', 'no-such-folder'])).toMatchObject({ code: 2, stdout: '' });
    expect(await ims(root, ['fix', '--to', 'x'])).toMatchObject({ code: 2, stdout: '' });
    expect(await ims(repository(), ['fix'])).toMatchObject({ code: 3, stdout: '' });
  });

  test('of a folder of a repository it changes only what is in that folder', async () => {
    const root = repository({ 'package.json': PACKAGE, 'packages/a/package.json': PACKAGE });
    expect((await ims(join(root, 'packages/a'), ['fix', '--write', '--unsafe'])).code).toBe(0);
    expect(read(root, 'packages/a/package.json')).not.toBe(PACKAGE);
    expect(read(root, 'package.json')).toBe(PACKAGE);
    expect((await ims(root, ['fix', '--write', '--unsafe', 'packages/..'])).code).toBe(0);
    expect(read(root, 'package.json')).not.toBe(PACKAGE);
  });

  test('suppressed, baselined and excluded findings are left alone', async () => {
    const step = STEP.replace(
      '          command',
      '          # ims-auth-ignore: * -- until May\n          command',
    );
    const root = repository({ 'package.json': PACKAGE, 'old/package.json': PACKAGE, [WORKFLOW]: step });
    expect((await ims(root, ['baseline'])).code).toBe(0);
    write(root, {
      '.github/ims-auth.yml': 'baseline: .github/ims-auth-baseline.json\nexclude: [old/]\n',
      'new/package.json': PACKAGE,
    });
    execFileSync('git', ['add', '-A'], { cwd: root, env: GIT_ENV });
    const { code, stdout } = await ims(root, ['fix', '--write', '--unsafe']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Fixed 1 finding in 1 file.')]);
    expect([read(root, 'package.json'), read(root, 'old/package.json')]).toEqual([PACKAGE, PACKAGE]);
    expect(readFileSync(join(root, WORKFLOW), 'utf8')).toBe(step);
    expect(read(root, 'new/package.json')).not.toBe(PACKAGE);
  });
});

describe('--patch', () => {
  const text = (end: string): string => STEP.replaceAll('\n', end);
  const FILES: Record<string, string | Buffer> = {
    [WORKFLOW]: STEP,
    '.github/workflows/crlf.yml': text('\r\n'),
    '.github/workflows/mark.yml': `\uFEFF${STEP}`,
    '.github/workflows/no end.yml': STEP.replace(/ {6}- run.*\n/, '').trimEnd(),
    '.github/workflows/latin.yml': Buffer.from(STEP.replace('漢', ''), 'latin1'),
    'ü/package.json': PACKAGE,
    '-n/package.json': PACKAGE.replaceAll('\n', '\r\n').trimEnd(),
    "it's $(x)/package.json": PACKAGE,
    ...(process.platform === 'win32' ? {} : { 'a"b\\c\nd/package.json': PACKAGE }),
  };

  test('and git apply make what --write makes', async () => {
    const [one, two] = [repository(FILES), repository(FILES)];
    const patch = join(outside, 'a.patch');
    const planned = await ims(one, ['fix', '--unsafe', '--patch', patch]);
    expect([planned.code, planned.stderr]).toEqual([1, '']);
    execFileSync('git', ['apply', patch], { cwd: one, env: GIT_ENV, stdio: 'pipe' });
    expect(await ims(two, ['fix', '--unsafe', '--write'])).toMatchObject({ code: 0, stderr: '' });
    for (const [path, before] of Object.entries(FILES)) {
      const [patched, written] = [one, two].map((root) => readFileSync(join(root, path)));
      expect([path, patched]).toEqual([path, written]);
      expect([path, patched?.equals(Buffer.from(before))]).toEqual([path, false]);
    }
  });

  test('says which files it cannot have', async () => {
    const root = repository({ 'package.json': Buffer.from(`\uFEFF${PACKAGE}`, 'utf16le') });
    const { stderr } = await ims(root, ['fix', '--patch', join(outside, 'b.patch')]);
    expect(stderr).toContain('git takes them for binary: 1');
    expect(readFileSync(join(outside, 'b.patch'), 'utf8')).toBe('');
  });
});

describe('secrets', () => {
  // Put together here, so that no scanner takes this file for a leak.
  const SECRET = ['p8e', 'Zq3-x9_Lk2mN8vB4tR7yW1cD5fG'].join('-');
  const WORD = 'correct-horse-battery';

  test('in lines around, in those that go and in those that come are hidden', async () => {
    const files = {
      [WORKFLOW]: [
        'jobs:',
        '  a:',
        '    steps:',
        '      - uses: adobe/aio-apps-action@3.3.0',
        '        with:',
        `          CLIENTSECRET: ${SECRET}`,
        '          command: auth',
        `          KEY: ${WORD}`,
        `          TECHNICALACCOUNTID: ${WORD} # ${SECRET}`,
        '          SCOPES: ent_adobeio_sdk',
        '',
      ].join('\n'),
      // Both in one line: it goes and comes with the secret in it.
      'flow.yml': `steps:\n  - uses: adobe/aio-apps-action@3.3.0\n    with: { CLIENTSECRET: ${WORD}, command: auth, KEY: ${WORD}, SCOPES: ent_adobeio_sdk }\n`,
      'package.json': `{ "dependencies": { "@adobe/jwt-auth": "2.0.0", "b": "1" }, "clientSecret": "${WORD}", "password": "${SECRET}" }\n`,
      'cr/package.json': PACKAGE.replace(
        '{',
        `{\n  "clientSecret": "${WORD}",\n  "password": "${SECRET}",`,
      ).replaceAll('\n', '\r'),
    };
    const root = repository(files);
    for (const args of [
      ['fix', '--unsafe'],
      ['fix', '--unsafe', '--write'],
    ]) {
      const { stdout, stderr } = await ims(root, args);
      expect(stdout).toContain('oauth_sts');
      for (const text of [stdout, stderr]) {
        expect(text).not.toContain(WORD);
        expect(text).not.toContain('horse');
        expect(text).not.toContain(SECRET.slice(4, 12));
      }
    }
    for (const path of Object.keys(files)) expect(read(root, path)).toContain(WORD);
  });
});

describe('files that cannot be written', () => {
  test('stay whole where the disk is full, and the report says so', async () => {
    const root = repository({ 'package.json': PACKAGE });
    const { code, stdout, stderr } = await ims(root, ['fix', '--write'], {
      NODE_OPTIONS: preload(FULL_DISK),
    });
    expect([code, stderr]).toEqual([2, 'Some files could not be written. They are as they were.\n']);
    expect(stdout).toContain('package.json: not changed, because the disk is full (ENOSPC) (1 finding).');
    expect(stdout).not.toContain('Fixed');
    expect([read(root, 'package.json'), readdirSync(root).sort()]).toEqual([
      PACKAGE,
      ['.git', 'package.json'],
    ]);
  });

  test('a file that changes between plan and write is left, and the others are written', async () => {
    const root = repository({ 'a/package.json': PACKAGE, 'b/package.json': PACKAGE });
    // While the first one is written.
    const script = `
      const fs = require('node:fs');
      const { openSync } = fs;
      fs.openSync = (path, ...rest) => {
        if (String(path).endsWith('.tmp')) fs.appendFileSync('b/package.json', '\\n');
        return openSync(path, ...rest);
      };
      require('node:module').syncBuiltinESMExports();
    `;
    const { code, stdout } = await ims(root, ['fix', '--write', '--unsafe'], {
      NODE_OPTIONS: preload(script),
    });
    expect(code).toBe(2);
    expect(stdout).toContain('b/package.json: not changed, because it changed meanwhile (1 finding).');
    expect(stdout).toContain('Fixed 1 finding in 1 file. 1 finding is for you.');
    expect([read(root, 'a/package.json'), read(root, 'b/package.json')]).toEqual([REPLACED, `${PACKAGE}\n`]);
  });

  posix('read-only files and links stay as they are', async () => {
    const root = repository({ 'a/package.json': PACKAGE, 'b/package.json': PACKAGE });
    writeFileSync(join(outside, 'package.json'), PACKAGE);
    chmodSync(join(root, 'a/package.json'), 0o444);
    symlinkSync(join(outside, 'package.json'), join(root, 'package.json'));
    symlinkSync(outside, join(root, 'c'));
    execFileSync('git', ['add', '-A'], { cwd: root, env: GIT_ENV });
    const { code, stdout } = await ims(root, ['fix', '--write', '--unsafe']);
    expect(code).toBe(1);
    expect(stdout).toContain('a/package.json: not changed, because it is read-only (1 finding).');
    expect(read(root, 'a/package.json')).toBe(PACKAGE);
    expect(read(root, 'b/package.json')).toBe(REPLACED);
    expect(read(outside, 'package.json')).toBe(PACKAGE);
  });

  posix('the mode of a file stays', async () => {
    const root = repository({ 'package.json': PACKAGE });
    chmodSync(join(root, 'package.json'), 0o640);
    await ims(root, ['fix', '--write']);
    expect(statSync(join(root, 'package.json')).mode & 0o777).toBe(0o640);
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'in a read-only folder stay as they are',
    async () => {
      const root = repository({ 'a/package.json': PACKAGE });
      chmodSync(join(root, 'a'), 0o555);
      const { code, stdout } = await ims(root, ['fix', '--write']);
      chmodSync(join(root, 'a'), 0o755);
      expect(code).toBe(2);
      expect(stdout).toContain(
        'a/package.json: not changed, because the file system said EACCES (1 finding).',
      );
      expect(read(root, 'a/package.json')).toBe(PACKAGE);
    },
  );

  posix('names that are not UTF-8 are said to be left', async () => {
    const root = repository();
    const name = Buffer.concat([Buffer.from(`${root}/x`), Buffer.from([0xff]), Buffer.from('.js')]);
    try {
      writeFileSync(name, `fetch('${EXCHANGE}')\n`);
    } catch {
      // Some file systems refuse such names.
      return;
    }
    execFileSync('git', ['add', '-A'], { cwd: root, env: GIT_ENV });
    const { code, stdout } = await ims(root, ['fix', '--write', '--unsafe']);
    expect([code, stdout]).toEqual([1, expect.stringContaining('not changed, because')]);
    expect(existsSync(name)).toBe(true);
  });
});
