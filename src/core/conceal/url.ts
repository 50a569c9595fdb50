import { isKey, isKnown, isName, isReference, isVersion } from './words.ts';

/** A part of a line, in UTF-16 code units; `end` is behind it. */
export type Place = { start: number; end: number };

/**
 * @param kept the part of it that a rule matched
 * @returns what an address says besides its host, its folders and the names of its parameters
 */
export function placesInUrl(url: string, kept?: Place): Place[] {
  const places: Place[] = [];
  const hide = (start: number, end: number): void => {
    if (start < end) places.push({ start, end });
  };
  const scheme = /:\\?\/\\?\//.exec(url);
  const start = scheme === null ? 0 : scheme.index + scheme[0].length;
  const endOfPath = indexOr(url, /[?#]/, start);
  const endOfHost = Math.min(indexOr(url, /[/\\]/, start), endOfPath);
  const user = url.lastIndexOf('@', endOfHost - 1);
  const host = user < start ? start : user + 1;
  hide(start, user);
  for (const part of partsOf(url, host, endOfHost, /[.:]/))
    if (!isShown(url.slice(part.start, part.end))) hide(part.start, part.end);
  // What leads to the match is its folder. Of another path only words are shown that are no choice of anybody.
  for (const part of partsOf(url, endOfHost, endOfPath, /[/\\]/)) {
    const text = url.slice(part.start, part.end);
    if (
      kept !== undefined && part.start < kept.start && part.end <= kept.start ? isShown(text) : isPublic(text)
    )
      continue;
    if (kept === undefined || part.end <= kept.start || kept.end <= part.start) hide(part.start, part.end);
    else {
      if (!isShown(url.slice(part.start, kept.start))) hide(part.start, kept.start);
      const behind = url.slice(kept.end, part.end);
      if (!/^(?:\.[a-z]{1,4})?\W*$/.test(behind) && !isVersion(behind)) hide(kept.end, part.end);
    }
  }
  for (const part of partsOf(url, endOfPath + 1, url.length, /[&?#]/)) {
    const equals = url.slice(part.start, part.end).search(/=|%(?:25)*3d/i);
    const value = equals < 0 ? part.start : part.start + equals + (url[part.start + equals] === '=' ? 1 : 3);
    if (equals >= 0 && !isKey(url.slice(part.start, part.start + equals)))
      hide(part.start, part.start + equals);
    if (!isReference(url.slice(value, part.end))) hide(value, part.end);
  }
  return places;
}

function isPublic(part: string): boolean {
  return isKnown(part) || isVersion(part) || isReference(part);
}

function isShown(part: string): boolean {
  return part === '' || isName(part) || isVersion(part) || /^\d{1,5}$/.test(part) || isReference(part);
}

function indexOr(text: string, pattern: RegExp, from: number): number {
  const found = text.slice(from).search(pattern);
  return found < 0 ? text.length : from + found;
}

function partsOf(text: string, from: number, to: number, between: RegExp): Place[] {
  const parts: Place[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !between.test(text[at] ?? '')) continue;
    if (start < at) parts.push({ start, end: at });
    start = at + 1;
  }
  return parts;
}
