import { randomBytes } from 'node:crypto';
import sodium from 'libsodium-wrappers';
import { beforeAll, describe, expect, test } from 'vitest';
import { seal } from '../../../src/github/secrets/sealed-box.ts';

beforeAll(() => sodium.ready);

function keyPair(): { publicKey: string; open: (box: string) => string } {
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  const open = (box: string): string =>
    Buffer.from(sodium.crypto_box_seal_open(Buffer.from(box, 'base64'), publicKey, privateKey)).toString(
      'utf8',
    );
  return { publicKey: Buffer.from(publicKey).toString('base64'), open };
}

/** Characters of one to four bytes in UTF-8, those that JSON and shells treat in a special way among them. */
const ALPHABET = [...'aZ09-_.~ \n\t\0\\"\'$`{}<>&é߿€한日\uFEFF\u2028🔑𝕏'];

function randomText(length: number): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

describe('a sealed box', () => {
  test('is opened by libsodium, whatever is in it and however long it is', () => {
    const { publicKey, open } = keyPair();
    const lengths = [...Array(200).keys(), 255, 256, 257, 1_023, 1_024, 1_025, 12_288, 49_152];
    for (const text of [...lengths.map(randomText), ...lengths.map((length) => 'p'.repeat(length))]) {
      const box = seal(text, publicKey) ?? '';
      expect(open(box)).toBe(text);
      expect(Buffer.from(box, 'base64').length).toBe(48 + Buffer.byteLength(text));
    }
  });

  test('is opened with each of 200 keys, and with no other', () => {
    const other = keyPair();
    for (let count = 0; count < 200; count++) {
      const { publicKey, open } = keyPair();
      const box = seal(`secret ${count}`, publicKey) ?? '';
      expect(open(box)).toBe(`secret ${count}`);
      expect(() => other.open(box)).toThrow();
    }
  });

  test('is another one each time', () => {
    const { publicKey, open } = keyPair();
    const boxes = Array.from({ length: 100 }, () => seal('the same', publicKey) ?? '');
    expect(new Set(boxes).size).toBe(100);
    // Neither the key pair of its own nor anything after it is used again.
    expect(new Set(boxes.map((box) => box.slice(0, 42))).size).toBe(100);
    expect(new Set(boxes.map((box) => box.slice(43))).size).toBe(100);
    expect(new Set(boxes.map(open))).toEqual(new Set(['the same']));
  });

  test('is plain base64, as GitHub describes it', () => {
    const { publicKey } = keyPair();
    for (let length = 0; length < 12; length++) {
      expect(seal('x'.repeat(length), publicKey)).toMatch(
        /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/,
      );
    }
  });

  const key = Buffer.alloc(32, 7);
  test.each([
    ['an empty one', ''],
    ['31 bytes', key.subarray(1).toString('base64')],
    ['33 bytes', Buffer.alloc(33, 7).toString('base64')],
    ['base64url', Buffer.alloc(32, 0xfb).toString('base64url')],
    ['no padding', key.toString('base64').replace('=', '')],
    ['hexadecimal digits', key.toString('hex')],
    ['a line break', `${key.toString('base64')}\n`],
    ['no base64', '*'.repeat(44)],
    ['a point of small order: zero', Buffer.alloc(32).toString('base64')],
    ['a point of small order: one', Buffer.concat([Buffer.of(1), Buffer.alloc(31)]).toString('base64')],
  ])('is not made for a key that is none: %s', (_name, publicKey) => {
    expect(seal('secret', publicKey)).toBeUndefined();
  });
});
