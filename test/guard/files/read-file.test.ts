import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failed } from '../../../src/core/result.ts';
import { createReader, LARGE_MAX, SIZE_MAX } from '../../../src/guard/files/read-file.ts';
import { folder, write } from '../detect/support.ts';

const TEXT = 'one\r\ntwö – ✓\n';

function utf16(text: string, { big = false, mark = true } = {}): Buffer {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

function open(content: string | Uint8Array, name = 'file') {
  return createReader()(join(folder({ [name]: content }), name), name);
}

function isBinary(opened: ReturnType<typeof open>): boolean {
  return opened.ok && opened.value.unusual?.isBinary() === true;
}

/** The likeliest reading. */
function read(content: string | Uint8Array, name?: string): string {
  const opened = open(content, name);
  if (!opened.ok) return `skipped: ${opened.problem}`;
  return isBinary(opened) && name?.includes('.') !== true ? 'skipped: binary' : opened.value.text();
}

/** All of them. */
function readings(content: string | Uint8Array, name?: string): readonly string[] {
  const opened = open(content, name);
  return opened.ok ? (opened.value.unusual?.readings() ?? [opened.value.text()]) : [];
}

function utf32(text: string, { big = false, mark = true } = {}): Buffer {
  const points = [...`${mark ? '\ufeff' : ''}${text}`].map((character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [at, point] of points.entries())
    big ? bytes.writeUInt32BE(point, at * 4) : bytes.writeUInt32LE(point, at * 4);
  return bytes;
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

  test.each([
    ['UTF-16 LE without a mark', utf16(TEXT, { mark: false })],
    ['UTF-16 BE without a mark', utf16(TEXT, { mark: false, big: true })],
    [
      'UTF-16 with the mark of the other order',
      Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(TEXT, { mark: false })]),
    ],
    [
      'UTF-16 with the mark of UTF-8',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf, 0]), utf16(TEXT, { mark: false })]),
    ],
    ['UTF-16 behind text that is not ASCII', utf16(`${'漢'.repeat(9_000)}${TEXT}`, { mark: false })],
    ['UTF-32 LE', utf32(TEXT)],
    ['UTF-32 BE', utf32(TEXT, { big: true })],
    ['UTF-32 LE without a mark', utf32(TEXT, { mark: false })],
    ['UTF-32 BE without a mark', utf32(TEXT, { mark: false, big: true })],
    ['UTF-8 with the mark of UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT)])],
    ['UTF-8 with a zero byte', Buffer.from(`\0${TEXT}`)],
    ['UTF-8 with a zero byte far behind', Buffer.from(`${'a\n'.repeat(5_000)}\0${TEXT}`)],
    ['UTF-8 with zero bytes in words', Buffer.from(TEXT.replace('ne', '\0n\0e'))],
  ])('from %s, in one of its readings', (_, bytes) => {
    expect(readings(bytes).some((text) => text.endsWith(TEXT))).toBe(true);
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
    expect(readings(utf16(long, { mark: false, big: true }))).toContain(long);
  });

  test('at and above the size of the buffer, up to the limit', () => {
    for (const size of [SIZE_MAX, SIZE_MAX + 1, LARGE_MAX]) expect(read('a'.repeat(size))).toHaveLength(size);
    expect(readings(utf16('a'.repeat(SIZE_MAX))).some((text) => text.length === SIZE_MAX)).toBe(true);
  });

  test('that only begins like a pointer of Git LFS', () => {
    const code = 'version https://git-lfs.github.com/spec/v1\ncurl https://example.com/\n';
    expect(read(code)).toBe(code);
  });

  test('that does not look like it, where its name is that of code', () => {
    const bytes = Buffer.concat([Buffer.alloc(101), Buffer.from(TEXT)]);
    expect(read(bytes, 'a.js').endsWith(TEXT)).toBe(true);
    expect(isBinary(open(bytes, 'a.js'))).toBe(true);
    expect(read(bytes, 'a')).toBe('skipped: binary');
  });
});

describe('a file is not scanned', () => {
  test.each([
    ['too-large', 'file', 'a'.repeat(LARGE_MAX + 1)],
    ['binary', 'file', Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(10), Buffer.from('a')])],
    ['binary', 'file', Buffer.alloc(100_000)],
    ['binary', 'a.png', Buffer.concat([Buffer.from('\x89PNG\0'), Buffer.alloc(LARGE_MAX, 'a')])],
    ['binary', 'file', Buffer.alloc(SIZE_MAX + 1)],
    ['binary', 'program', Buffer.concat([Buffer.alloc(70_000), Buffer.alloc(LARGE_MAX, 'a')])],
    ['too-large', 'program.js', Buffer.concat([Buffer.alloc(70_000), Buffer.alloc(LARGE_MAX, 'a')])],
    [
      'lfs-pointer',
      'file',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`,
    ],
  ])('that is %s', (reason, name, content) => {
    expect(read(content, name)).toBe(`skipped: ${reason}`);
  });

  test('that was removed, a folder, or below a path that is not a folder', () => {
    const root = folder({ file: 'a' });
    mkdirSync(join(root, 'folder'));
    const reader = createReader();
    expect(reader(join(root, 'gone'), 'gone')).toEqual(failed('deleted'));
    expect(reader(join(root, 'file', 'below'), 'file/below')).toEqual(failed('deleted'));
    expect(reader(join(root, 'folder'), 'folder')).toEqual(failed('unreadable'));
  });

  test.skipIf(process.platform === 'win32')('that is a link by now, whatever Git says', () => {
    const root = folder({ file: 'a' });
    symlinkSync('/etc/passwd', join(root, 'link'));
    expect(createReader()(join(root, 'link'), 'link')).toEqual(failed('symlink'));
  });
});

test('nothing of a longer file is seen in a shorter one behind it', () => {
  const root = folder();
  write(root, { long: Buffer.alloc(100), text: 'b'.repeat(50), short: 'c' });
  const reader = createReader();
  expect(isBinary(reader(join(root, 'long'), 'long'))).toBe(true);
  for (const [name, expected] of [
    ['text', 'b'.repeat(50)],
    ['short', 'c'],
  ] as const) {
    const opened = reader(join(root, name), name);
    if (!opened.ok) throw new Error(opened.problem);
    expect(opened.value.text()).toBe(expected);
    expect(opened.value.haystack.size).toBe(expected.length);
  }
});

test('UTF-16 and UTF-32 are searched like ASCII', () => {
  const text = 'exchange/jwt 1\n';
  for (const bytes of [utf16(text), utf16(text, { big: true, mark: false }), utf32(text, { mark: false })]) {
    const opened = open(bytes);
    if (!opened.ok) throw new Error(opened.problem);
    const { bytes: searched, size } = opened.value.haystack;
    expect(Buffer.from(searched.subarray(0, size)).toString('latin1')).toContain(text);
  }
});
