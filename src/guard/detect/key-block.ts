import type { Match } from '../model.ts';
import type { Document } from './document.ts';
import { wordsOf } from './key-owner.ts';

const REACH = 3_000;
const NESTED_MAX = 20;
// A literal that has a name: `stripe: {`, `"stripe" = {`, `Stripe struct {`. Not a function and not a condition.
const NAMED = /["']?(?<name>[\w-]{1,60})["']?\s{0,4}(?:=>|:=|[:=]|\bstruct\b)\s{0,4}$/;

/**
 * The names of the objects that hold one place and not the other, outer ones first: `stripe` where the key is in it and
 * the technical account beside it.
 *
 * @returns words in lower case; none where both are in the same object
 */
export function blockWords(document: Document, { start }: Match, other: Match): string[] {
  const own = pathAt(document, start);
  const others = pathAt(document, other.start);
  if (own === undefined || others === undefined) return bracesAround(document.text, start, other.start);
  const shared = own.findIndex((key, at) => key !== others[at]);
  return shared < 0 ? [] : own.slice(shared).flatMap(wordsOf);
}

// A class, a record and the like; the prefix of all of its settings; the secret of Kubernetes that holds a key.
const DECLARED =
  /\b(?:class|struct|record|interface|type|module|object|namespace|resource\s{1,4}"[^"\n]{1,60}")\s{1,4}"?(?<name>\w{1,60})|\b(?:env_)?prefix\s{0,4}[=:]\s{0,4}["'](?<prefix>[\w.-]{1,40})/gi;
const SECRET = /^[ \t-]*name:[ \t]*["']?(?<name>[\w.-]{1,80})/gm;

const SECTION = /^[ \t]*\[{1,2}"?(?<name>[\w.-]{1,60})"?\]/gm;

/** The names of everything that a place is in: objects, the class before it, the secret of Kubernetes. */
export function namesAround(document: Document, { start }: Match): string[] {
  const { path, text } = document;
  const before = text.slice(Math.max(0, start - 1_500), start);
  const yaml = /\.ya?ml$/i.test(path);
  const declared = yaml ? [] : [...before.matchAll(DECLARED)].slice(-2);
  const last = declared.at(-1)?.groups;
  const prefix = declared.find(({ groups }) => groups?.['prefix'] !== undefined)?.groups?.['prefix'];
  const section = /\.(?:ini|toml|cfg|conf|properties)(?:\.[\w-]{1,20})?$/i.test(path)
    ? [...before.matchAll(SECTION)].at(-1)?.groups?.['name']
    : undefined;
  const secret =
    yaml && /^kind:[ \t]*\w*(?:Secret|ConfigMap|Deployment|Job|StatefulSet)/m.test(text)
      ? [...before.matchAll(SECRET)].at(-1)?.groups?.['name']
      : undefined;
  const objects = pathAt(document, start) ?? bracesAround(text, start, -1);
  return [...objects, last?.['name'] ?? '', prefix ?? '', section ?? '', secret ?? ''].filter(
    (name) => name !== '',
  );
}

function pathAt({ path, objects }: Document, offset: number): readonly string[] | undefined {
  if (!/\.(?:json[c5]?|ya?ml)$/i.test(path)) return undefined;
  const inEntry = objects.find(({ entries }) =>
    entries.some(({ start, end }) => start <= offset && offset < end),
  );
  return inEntry?.path;
}

function bracesAround(text: string, at: number, other: number): string[] {
  const words: string[] = [];
  let depth = 0;
  let close = at;
  let nested = 0;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const code = text.charCodeAt(index);
    if (isClosing(code)) depth++;
    if (!isOpening(code) || depth-- > 0) continue;
    depth = 0;
    if (++nested > NESTED_MAX) break;
    close = closeOf(text, close);
    if (other > index && other < close) break;
    const name = NAMED.exec(text.slice(Math.max(0, index - 80), index))?.groups?.['name'];
    words.unshift(...wordsOf(name ?? ''));
  }
  return words;
}

function closeOf(text: string, from: number): number {
  let depth = 0;
  for (let index = from; index < Math.min(text.length, from + REACH); index++) {
    const code = text.charCodeAt(index);
    if (isOpening(code)) depth++;
    if (isClosing(code) && depth-- === 0) return index + 1;
  }
  return from + REACH;
}

// `{` and `[`; by their codes, because this runs on each character.
function isOpening(code: number): boolean {
  return code === 0x7b || code === 0x5b;
}

function isClosing(code: number): boolean {
  return code === 0x7d || code === 0x5d;
}
