import { isUtf8 } from 'node:buffer';

/** A decoded file that can be written again byte by byte. */
export type ExactText = {
  /** Without its byte order mark. */
  text: string;
  /** @returns undefined if the encoding of the file has no such character */
  encode: (text: string) => Buffer | undefined;
};

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** @returns undefined if decoding and encoding would change the file, or if it is not certain which encoding it has */
export function exactText(bytes: Buffer): ExactText | undefined {
  const found = decoded(bytes);
  return found?.encode(found.text)?.equals(bytes) === true ? found : undefined;
}

function decoded(bytes: Buffer): ExactText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), (units) => units, [0xff, 0xfe]);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), swapped, [0xfe, 0xff]);
  if (bytes.includes(0)) return undefined;
  if (isUtf8(bytes)) {
    const mark = bytes.subarray(0, 3).equals(UTF8_MARK) ? UTF8_MARK : Buffer.alloc(0);
    return {
      text: bytes.toString('utf8', mark.length),
      encode: (text) => (text.isWellFormed() ? Buffer.concat([mark, Buffer.from(text, 'utf8')]) : undefined),
    };
  }
  return {
    text: bytes.toString('latin1'),
    encode: (text) => (/[^\0-\xff]/.test(text) ? undefined : Buffer.from(text, 'latin1')),
  };
}

function utf16(
  bytes: Buffer,
  order: (units: Buffer) => Buffer,
  mark: readonly number[],
): ExactText | undefined {
  if (bytes.length % 2 === 1) return undefined;
  return {
    text: order(Buffer.from(bytes)).toString('utf16le'),
    encode: (text) => Buffer.concat([Buffer.from(mark), order(Buffer.from(text, 'utf16le'))]),
  };
}

function swapped(units: Buffer): Buffer {
  return units.swap16();
}
