import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failed } from '../../../src/core/result.ts';
import { createReader, SIZE_MAX } from '../../../src/guard/files/read-file.ts';
import { folder, write } from '../detect/support.ts';

const TEXT = 'one\r\ntwö – ✓\n';

function utf16(text: string, { big = false, mark = true } = {}): Buffer {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

function read(content: string | Uint8Array): string {
  const root = folder({ file: content });
  const opened = createReader()(join(root, 'file'));
  return opened.ok ? opened.value.text() : `skipped: ${opened.problem}`;
}

describe('a text is decoded', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 LE', utf16(TEXT)],
    ['UTF-16 BE', utf16(TEXT, { big: true })],
    ['UTF-16 LE with a byte too many', Buffer.concat([utf16(TEXT), Buffer.from('x')])],
  ])('from %s', (_, bytes) => {
    expect(read(bytes)).toBe(TEXT);
  });

  test('from UTF-16 without a mark, where its start is plain ASCII', () => {
    expect(read(utf16('[section]\r\nkey=value', { mark: false }))).toBe('[section]\r\nkey=value');
    expect(read(utf16('[section]\r\nkey=value', { mark: false, big: true }))).toBe('[section]\r\nkey=value');
  });

  test('from Latin-1, where it is not UTF-8', () => {
    expect(read(Buffer.from('Übung: größe\n', 'latin1'))).toBe('Übung: größe\n');
  });

  test('from an empty file, and from one of a single byte', () => {
    expect(read('')).toBe('');
    expect(read('a')).toBe('a');
  });

  test('from UTF-16 that is read in several pieces', () => {
    const long = 'ab\n'.repeat(50_000);
    expect(read(utf16(long))).toBe(long);
    expect(read(utf16(long, { mark: false, big: true }))).toBe(long);
  });

  test('up to the limit of size', () => {
    expect(read('a'.repeat(SIZE_MAX))).toHaveLength(SIZE_MAX);
  });
});

describe('a file is not scanned', () => {
  test.each([
    ['too-large', 'a'.repeat(SIZE_MAX + 1)],
    ['binary', Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(10), Buffer.from('a')])],
    ['binary', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
    ['binary', Buffer.concat([Buffer.alloc(7_999, 'a'), Buffer.alloc(1)])],
    ['binary', Buffer.from('a\0b\0é\0c\0d\0', 'latin1')],
    ['binary', Buffer.alloc(100_000)],
    ['too-large', Buffer.alloc(SIZE_MAX + 1)],
    ['binary', Buffer.concat([utf16('a'.repeat(50_000), { mark: false }), Buffer.from('x')])],
    ['lfs-pointer', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`],
  ])('that is %s', (reason, content) => {
    expect(read(content)).toBe(`skipped: ${reason}`);
  });

  test('a zero byte further on makes a file no binary one', () => {
    expect(read(Buffer.concat([Buffer.alloc(8_000, 'a'), Buffer.alloc(1)]))).toHaveLength(8_001);
  });

  test('that was removed, a folder, or below a path that is not a folder', () => {
    const root = folder({ file: 'a' });
    mkdirSync(join(root, 'folder'));
    const reader = createReader();
    expect(reader(join(root, 'gone'))).toEqual(failed('deleted'));
    expect(reader(join(root, 'file', 'below'))).toEqual(failed('deleted'));
    expect(reader(join(root, 'folder'))).toEqual(failed('unreadable'));
  });

  test.skipIf(process.platform === 'win32')('that is a link by now, whatever Git says', () => {
    const root = folder({ file: 'a' });
    symlinkSync('/etc/passwd', join(root, 'link'));
    expect(createReader()(join(root, 'link'))).toEqual(failed('symlink'));
  });
});

test('nothing of a longer file is seen in a shorter one behind it', () => {
  const root = folder();
  write(root, { long: `${'a'.repeat(100)}\0`, text: 'b'.repeat(50), short: 'c' });
  const reader = createReader();
  expect(reader(join(root, 'long'))).toEqual(failed('binary'));
  for (const [name, expected] of [
    ['text', 'b'.repeat(50)],
    ['short', 'c'],
  ] as const) {
    const opened = reader(join(root, name));
    if (!opened.ok) throw new Error(opened.problem);
    expect(opened.value.text()).toBe(expected);
    expect(opened.value.haystack.size).toBe(expected.length);
  }
});

test('UTF-16 is searched as UTF-8', () => {
  const root = folder({ file: utf16('exchange/jwt ✓') });
  const opened = createReader()(join(root, 'file'));
  if (!opened.ok) throw new Error(opened.problem);
  const { bytes, size } = opened.value.haystack;
  expect(Buffer.from(bytes.subarray(0, size)).toString()).toBe('exchange/jwt ✓');
});
