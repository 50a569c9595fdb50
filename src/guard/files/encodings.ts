import { isUtf8 } from 'node:buffer';
import type { Haystack } from './read-file.ts';

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

/** What is known of unusual bytes, which may be text in several ways. */
export type Unusual = {
  /** In none of them they look like text. */
  isBinary: () => boolean;
  /** The same where no rule has a keyword: by their start, because nothing depends on it, unless they are code. */
  looksBinary: () => boolean;
  /** Decodes them in every way in which they are text, the likeliest one first. */
  readings: () => readonly string[];
};

const START = 4 * 1024;

/**
 * Judges unusual bytes as late as possible: most are pictures and programs, in which no rule has a keyword.
 *
 * @param isCode the name says that they are text: then one reading is made even if they do not look like that
 */
export function unusualBytes(bytes: Buffer, isCode: boolean): Unusual {
  let known: string[] | undefined;
  const texts = (): string[] => {
    known ??= textsOf(bytes);
    return known;
  };
  const isBinary = (): boolean => !isPlain(bytes) && texts().length === 0;
  return {
    isBinary,
    looksBinary: () => {
      if (isCode) return isBinary();
      const start = bytes.subarray(0, START);
      return !isPlain(start) && textsOf(start).length === 0;
    },
    readings: () => [...new Set(isCode || isPlain(bytes) ? [...texts(), plainText(bytes)] : texts())],
  };
}

function textsOf(bytes: Buffer): string[] {
  const marked = READINGS.filter(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  const others = READINGS.filter((reading) => !marked.includes(reading));
  return [
    ...marked.map(({ mark, decode }) => decode(bytes.subarray(mark.length))),
    ...others.map(({ decode }) => decode(bytes)),
  ].filter(isText);
}

function plainText(bytes: Buffer): string {
  const rest = Buffer.allocUnsafe(bytes.length);
  const all = rest.subarray(0, dropZeros(bytes, rest));
  const plain = hasWideMark(all) ? all.subarray(2) : all;
  return plain.toString(isUtf8(plain) ? 'utf8' : 'latin1').replace(/^\uFEFF/, '');
}

function isText(text: string): boolean {
  return text.length > 0 && areText(text.length, (at) => text.charCodeAt(at));
}

// One control may be a mark of another encoding.
function areText(units: number, unitAt: (at: number) => number): boolean {
  const max = Math.max(1, units * CONTROLS_MAX);
  let controls = 0;
  for (let at = 0; at < units && controls <= max; at++) {
    const unit = unitAt(at);
    if (isControl(unit) || unit >= 0xfffe) controls++;
    else if (unit >= 0xd800 && unit <= 0xdfff) {
      const next = unitAt(at + 1);
      if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) at++;
      else controls++;
    }
  }
  return controls <= max;
}

function isPlain(bytes: Buffer): boolean {
  const max = Math.max(CONTROLS_FEW, bytes.length * CONTROLS_MAX);
  let controls = 0;
  for (let at = 0; at < bytes.length && controls <= max; at++) if (isControl(bytes[at] as number)) controls++;
  return controls <= max;
}

function isControl(unit: number): boolean {
  if (unit >= 0x20) return unit === 0x7f;
  return unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13 && unit !== 27;
}

/**
 * Copies bytes without zeros: then the ASCII of every encoding is the same.
 *
 * @returns how many were copied
 */
export function dropZeros(from: Uint8Array, to: Uint8Array): number {
  let length = 0;
  // By index: an iterator over the bytes of a picture takes longer than the rest of its scan.
  for (let at = 0; at < from.length; at++) {
    const byte = from[at] as number;
    if (byte !== 0) to[length++] = byte;
  }
  return length;
}

// Of a code unit that is cut off at the end, nothing is read. Most binary files are no text in UTF-16 either, which is
// found out before anything is decoded.
function utf16(bytes: Buffer, swapped: boolean): string {
  const high = swapped ? 0 : 1;
  const unitAt = (at: number): number => ((bytes[2 * at + high] ?? 0) << 8) | (bytes[2 * at + 1 - high] ?? 0);
  if (!areText(bytes.length >> 1, unitAt)) return '';
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

/** Copies bytes without zeros, with the room behind them that a search needs. */
export function haystackOf(bytes: Uint8Array): Haystack {
  const haystack = emptyHaystack(bytes.length);
  haystack.size = dropZeros(bytes, haystack.bytes);
  return haystack;
}

/** @returns room for so many bytes to search */
export function emptyHaystack(size: number): Haystack {
  const bytes = Buffer.alloc(size + (size % 2) + 2);
  return { bytes, pairs: new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2), size: 0 };
}
