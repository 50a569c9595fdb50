import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeChosen, writeInside } from '../../src/output/index.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'ims-auth-output-')));
  made.push(path);
  return path;
}

const posix = test.skipIf(process.platform === 'win32');

describe('a report in the workspace', () => {
  test('is written, with its folders, and nothing else is left', () => {
    const root = folder();
    const file = join(root, 'a', 'b', 'report.json');
    expect(writeInside(root, file, 'one')).toEqual({ ok: true, value: file });
    expect(writeInside(root, file, 'two')).toEqual({ ok: true, value: file });
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(join(root, 'a', 'b'))).toEqual(['report.json']);
  });

  posix('keeps the permissions of the file before, and is not written through a hard link', () => {
    const [root, outside] = [folder(), folder()];
    const file = join(root, 'report.json');
    writeFileSync(join(outside, 'x'), 'theirs');
    chmodSync(join(outside, 'x'), 0o600);
    linkSync(join(outside, 'x'), file);
    expect(writeInside(root, file, 'ours').ok).toBe(true);
    expect([readFileSync(file, 'utf8'), readFileSync(join(outside, 'x'), 'utf8')]).toEqual([
      'ours',
      'theirs',
    ]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  posix('is not written through links, and no folder is made through them', () => {
    const [root, outside] = [folder(), folder()];
    mkdirSync(join(root, 'inside'));
    symlinkSync(outside, join(root, 'out'));
    symlinkSync(join(root, 'inside'), join(root, 'in'));
    symlinkSync(join(outside, 'x'), join(root, 'file'));
    symlinkSync(join(root, 'inside', 'x'), join(root, 'own-file'));
    symlinkSync('/nowhere/at/all', join(root, 'dangling'));
    for (const path of [
      'out/x',
      'out/made/x',
      'in/x',
      'in/made/x',
      'file',
      'own-file',
      'dangling/x',
      'dangling',
    ]) {
      const written = writeInside(root, join(root, path), 'x');
      expect(written).toMatchObject({
        ok: false,
        problem: { what: expect.stringContaining('symbolic link') },
      });
    }
    expect([readdirSync(outside), readdirSync(join(root, 'inside'))]).toEqual([[], []]);
  });

  posix('may be in a workspace that is itself behind a link', () => {
    const [root, links] = [folder(), folder()];
    const workspace = join(links, 'workspace');
    symlinkSync(root, workspace);
    expect(writeInside(workspace, join(workspace, 'a', 'x'), 'x').ok).toBe(true);
    expect(existsSync(join(root, 'a', 'x'))).toBe(true);
  });

  test('is never the workspace itself, a folder in it, or outside of it', () => {
    const root = folder();
    mkdirSync(join(root, 'taken'));
    writeFileSync(join(root, 'file'), '');
    for (const path of ['.', '..', '../x', 'taken', 'file/x'])
      expect(writeInside(root, join(root, path), 'x').ok).toBe(false);
    expect(readdirSync(root).sort()).toEqual(['file', 'taken']);
  });
});

describe('a file that a user of the command names', () => {
  posix('is written through links of their own, but not through those of the scanned folder', () => {
    const [root, own, links] = [folder(), folder(), folder()];
    symlinkSync(own, join(links, 'link'));
    symlinkSync(own, join(root, 'link'));
    expect(writeChosen(root, join(links, 'link', 'a', 'x'), 'x').ok).toBe(true);
    expect(readFileSync(join(own, 'a', 'x'), 'utf8')).toBe('x');
    expect(writeChosen(root, join(root, 'link', 'a', 'y'), 'y').ok).toBe(false);
    // The scanned folder by another name.
    symlinkSync(root, join(links, 'root'));
    expect(writeChosen(root, join(links, 'root', 'link', 'z'), 'z').ok).toBe(false);
    expect(writeChosen(join(links, 'root'), join(root, 'link', 'z'), 'z').ok).toBe(false);
    // A link of their own to a folder in it.
    mkdirSync(join(root, 'in'));
    symlinkSync(own, join(root, 'in', 'link'));
    symlinkSync(join(root, 'in'), join(links, 'in'));
    expect(writeChosen(root, join(links, 'in', 'link', 'z'), 'z').ok).toBe(false);
    expect(writeChosen(root, join(links, 'in', 'made', 'z'), 'z').ok).toBe(true);
    expect(readdirSync(own)).toEqual(['a']);
  });

  posix('stays a link if it is one, and a device stays a device', () => {
    const [root, own] = [folder(), folder()];
    writeFileSync(join(own, 'real'), 'before');
    symlinkSync('real', join(own, 'link'));
    expect(writeChosen(root, join(own, 'link'), 'after').ok).toBe(true);
    expect([lstatSync(join(own, 'link')).isSymbolicLink(), readFileSync(join(own, 'real'), 'utf8')]).toEqual([
      true,
      'after',
    ]);
    expect(writeChosen(root, '/dev/null', 'x').ok).toBe(true);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test.runIf(existsSync('/dev/full'))('a full disk is a problem', () => {
    expect(writeChosen(folder(), '/dev/full', 'x')).toMatchObject({
      ok: false,
      problem: { what: expect.stringContaining('ENOSPC'), next: expect.stringContaining('room') },
    });
  });
});
