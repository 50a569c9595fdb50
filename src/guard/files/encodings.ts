import { isUtf8 } from 'node:buffer';
import type { FileContents, Haystack } from './read-file.ts';

// A file that is neither ASCII, UTF-8 nor Latin-1, or that somebody wants to look like that. Whatever its first bytes say,
// all of it decides, and where several readings make sense all of them are searched: only unusual files get here.

/** Above this share of control characters a reading is not text. */
const CONTROLS_MAX = 0.02;
/** So many of them are accepted in a short text. */
const CONTROLS_FEW = 8;

type Decode = (bytes: Buffer) => string;

const READINGS: readonly { mark: readonly number[]; decode: Decode }[] = [
  { mark: [0xff, 0xfe, 0, 0], decode: (bytes) => utf32(bytes, false) },
  { mark: [0, 0, 0xfe, 0xff], decode: (bytes) => utf32(bytes, true) },
  { mark: [0xff, 0xfe], decode: (bytes) => utf16(bytes, false) },
  { mark: [0xfe, 0xff], decode: (bytes) => utf16(bytes, true) },
];

/** @returns whether a file starts like UTF-16 */
export function hasWideMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Unusual bytes, in every way in which they are text, the likeliest one first. */
export type Readings = {
  readings: FileContents[];
  /** None of them looks like text. */
  isBinary: boolean;
};

/** @param isCode the name says that it is text: then one reading is made even if it does not look like that */
export function readingsOf(bytes: Buffer, isCode: boolean): Readings {
  const marked = READINGS.filter(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  const others = READINGS.filter((reading) => !marked.includes(reading));
  const rest = withoutZeros(bytes);
  const plain = hasWideMark(rest) ? rest.subarray(2) : rest;
  const text = plain.toString(isUtf8(plain) ? 'utf8' : 'latin1').replace(/^\uFEFF/, '');
  const controls = bytes.length - rest.length + controlsIn(text);
  const texts = [
    ...marked.map(({ mark, decode }) => decode(bytes.subarray(mark.length))),
    ...others.map(({ decode }) => decode(bytes)),
  ].filter(isText);
  const isPlain = controls <= Math.max(CONTROLS_FEW, bytes.length * CONTROLS_MAX);
  const isBinary = !isPlain && texts.length === 0;
  if (isCode || isPlain) texts.push(text);
  return { readings: [...new Set(texts)].map(contentsOf), isBinary };
}

function isText(text: string): boolean {
  // One may be a mark of another encoding.
  return text.length > 0 && controlsIn(text) <= Math.max(1, text.length * CONTROLS_MAX);
}

function controlsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 ? unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13 && unit !== 27 : unit === 0x7f)
      count++;
    else if (unit >= 0xfffe) count++;
    else if (unit >= 0xd800 && unit <= 0xdfff) {
      const next = text.charCodeAt(at + 1);
      if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) at++;
      else count++;
    }
  }
  return count;
}

/** Without zero bytes the ASCII of every encoding is the same. */
export function withoutZeros(bytes: Buffer): Buffer {
  const rest = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  // By index: an iterator over the bytes of a picture takes longer than the rest of its scan.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte !== 0) rest[length++] = byte;
  }
  return rest.subarray(0, length);
}

// Of a code unit that is cut off at the end, nothing is read.
function utf16(bytes: Buffer, swapped: boolean): string {
  const units = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return (swapped ? units.swap16() : units).toString('utf16le').replace(/^\uFEFF/, '');
}

function utf32(bytes: Buffer, swapped: boolean): string {
  if (!mayBeUtf32(bytes, swapped)) return '';
  const parts: string[] = [];
  let part: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = swapped ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    part.push(point > 0x10ffff ? 0xffff : point);
    if (part.length < 4_096) continue;
    parts.push(String.fromCodePoint(...part));
    part = [];
  }
  parts.push(String.fromCodePoint(...part));
  return parts.join('').replace(/^\uFEFF/, '');
}

// Of most binary files nearly no four bytes are a character, so that there is nothing to decode. A text has at most two
// code units for each of them; with more controls than `isText` allows for that, it is none.
function mayBeUtf32(bytes: Buffer, swapped: boolean): boolean {
  const max = Math.max(1, (bytes.length / 2) * CONTROLS_MAX);
  let controls = 0;
  for (let at = 0; at + 4 <= bytes.length && controls <= max; at += 4) {
    const high = swapped ? bytes[at] : bytes[at + 3];
    if (high !== 0 || (swapped ? (bytes[at + 1] ?? 0) : (bytes[at + 2] ?? 0)) > 0x10) controls++;
  }
  return controls <= max;
}

function contentsOf(text: string): FileContents {
  return { haystack: haystackOf(Buffer.from(text)), text: () => text };
}

/** Copies bytes, with the room behind them that a search needs. */
export function haystackOf(bytes: Uint8Array): Haystack {
  const copy = Buffer.alloc(bytes.length + (bytes.length % 2) + 2);
  copy.set(bytes);
  return {
    bytes: copy,
    pairs: new Uint16Array(copy.buffer, copy.byteOffset, copy.length / 2),
    size: bytes.length,
  };
}
