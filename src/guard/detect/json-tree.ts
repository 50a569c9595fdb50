import { parseJson } from '../../core/json.ts';
import type { Entry, Tree } from './tree.ts';

const SIZE_MAX = 4_000_000;
const DEPTH_MAX = 100;

class NotJson extends Error {}

/**
 * Parses JSON with the places of keys and values; comments and trailing commas are allowed, as tools allow them.
 *
 * @param text the decoded file
 * @returns the tree; undefined where it is not JSON, or is too large or too deep
 */
export function parseJsonTree(text: string): Tree | undefined {
  if (text.length > SIZE_MAX) return undefined;
  try {
    return new Reader(text).all();
  } catch (error) {
    if (error instanceof NotJson) return undefined;
    throw error;
  }
}

// Reads one value after the other; each step moves forward, so that the work is linear in the text.
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  all(): Tree {
    const tree = this.#value(0);
    this.#blank();
    if (this.#at < this.#text.length) throw new NotJson();
    return tree;
  }

  #value(depth: number): Tree {
    if (depth > DEPTH_MAX) throw new NotJson();
    this.#blank();
    const start = this.#at;
    const first = this.#text[start];
    if (first === '{') {
      const entries = this.#list('}', () => this.#entry(depth));
      return { kind: 'object', entries, start, end: this.#at };
    }
    if (first === '[') {
      const items = this.#list(']', () => this.#value(depth + 1));
      return { kind: 'array', items, start, end: this.#at };
    }
    const value = first === '"' ? this.#string() : this.#bare();
    return { kind: 'scalar', value, start, end: this.#at };
  }

  #entry(depth: number): Entry {
    const start = this.#at;
    if (this.#text[start] !== '"') throw new NotJson();
    const key = this.#string();
    const end = this.#at;
    this.#blank();
    if (this.#text[this.#at] !== ':') throw new NotJson();
    this.#at++;
    return { key, start, end, value: this.#value(depth + 1) };
  }

  #list<T>(close: string, read: () => T): T[] {
    const found: T[] = [];
    this.#at++;
    for (;;) {
      this.#blank();
      if (this.#text[this.#at] === close) break;
      found.push(read());
      this.#blank();
      if (this.#text[this.#at] === ',') this.#at++;
      else if (this.#text[this.#at] !== close) throw new NotJson();
    }
    this.#at++;
    return found;
  }

  #string(): string {
    const start = this.#at;
    for (let at = start + 1; at < this.#text.length; at++) {
      if (this.#text[at] === '\\') at++;
      else if (this.#text[at] === '"') {
        this.#at = at + 1;
        return unescaped(this.#text.slice(start, this.#at));
      }
    }
    throw new NotJson();
  }

  #bare(): string {
    const [word] = this.#match(/[\w.+-]+/y);
    if (word === undefined) throw new NotJson();
    this.#at += word.length;
    return word;
  }

  #blank(): void {
    for (;;) {
      const [blank] = this.#match(/\s+|\/\/[^\r\n]*/y);
      if (blank !== undefined) this.#at += blank.length;
      else if (this.#text.startsWith('/*', this.#at)) {
        const end = this.#text.indexOf('*/', this.#at + 2);
        if (end < 0) throw new NotJson();
        this.#at = end + 2;
      } else return;
    }
  }

  #match(pattern: RegExp): readonly string[] {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text) ?? [];
  }
}

function unescaped(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  return String(parseJson(quoted) ?? quoted.slice(1, -1));
}
