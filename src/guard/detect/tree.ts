import type { parseAllDocuments } from 'yaml';
import { parseJsonTree } from './json-tree.ts';

/** A value of a JSON or YAML file with its place, as offsets in UTF-16 code units; the end is not included. */
export type Tree = { start: number; end: number } & (
  | { kind: 'object'; entries: readonly Entry[] }
  | { kind: 'array'; items: readonly Tree[] }
  | { kind: 'scalar'; value: string }
);

/** A key of an object with its value; the place is the key's, with its quotation marks. */
export type Entry = { key: string; start: number; end: number; value: Tree };

// The yaml package needs time that grows with the text, about one second a megabyte; no configuration is that long.
const YAML_MAX = 300_000;
const DEPTH_MAX = 100;

/**
 * Parses a configuration file: JSON (comments and trailing commas are fine) or YAML.
 *
 * @param text the decoded file
 * @returns one tree for each document; undefined where it is neither, is broken, or is too large or too deep to be
 *   read in a bounded time. Never throws.
 */
export function parseTrees(text: string): Tree[] | undefined {
  // Several rules look at a file one after the other.
  if (last?.text !== text) last = { text, trees: parsed(text) };
  return last.trees;
}

let yaml: { parseAllDocuments: typeof parseAllDocuments } | undefined;

/** Loads the parser of YAML, which {@link parseTrees} needs. By itself, because a tree without findings needs none. */
export async function loadYaml(): Promise<void> {
  yaml ??= await import('yaml');
}

let last: { text: string; trees: Tree[] | undefined } | undefined;

function parsed(text: string): Tree[] | undefined {
  const first = /\S/.exec(text.slice(0, 10_000))?.[0];
  if (first === '{' || first === '[') {
    const tree = parseJsonTree(text);
    if (tree !== undefined) return [tree];
  }
  return parseYaml(text);
}

/**
 * Every object of some trees, outer ones first.
 *
 * @param trees what `parseTrees` gave
 * @returns objects, with the keys that lead to them
 */
export function objectsOf(trees: readonly Tree[]): { path: readonly string[]; entries: readonly Entry[] }[] {
  const found: { path: readonly string[]; entries: readonly Entry[] }[] = [];
  const visit = (tree: Tree, path: readonly string[]): void => {
    if (path.length > DEPTH_MAX) return;
    if (tree.kind === 'array') for (const item of tree.items) visit(item, path);
    if (tree.kind !== 'object') return;
    found.push({ path, entries: tree.entries });
    for (const entry of tree.entries) visit(entry.value, [...path, entry.key]);
  };
  for (const tree of trees) visit(tree, []);
  return found;
}

/**
 * Finds a key of an object.
 *
 * @param entries of the object
 * @param key as it is written, or a pattern for it
 * @returns the first entry with that key
 */
export function entryOf(entries: readonly Entry[], key: string | RegExp): Entry | undefined {
  return entries.find((entry) => (typeof key === 'string' ? entry.key === key : key.test(entry.key)));
}

/**
 * The text of a scalar value.
 *
 * @param tree a value, or none
 * @returns its text; undefined for objects and lists
 */
export function textOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' ? tree.value : undefined;
}

// What the yaml package gives, as far as it is used here.
type YamlNode = {
  range?: readonly number[] | null;
  items?: readonly unknown[];
  value?: unknown;
  key?: unknown;
};

function parseYaml(text: string): Tree[] | undefined {
  if (yaml === undefined) throw new Error('The parser of YAML is not loaded: call loadYaml() before.');
  if (text.length > YAML_MAX) return undefined;
  try {
    const documents = yaml.parseAllDocuments(text, {
      uniqueKeys: false,
      strict: false,
      logLevel: 'silent',
      prettyErrors: false,
    });
    if (!Array.isArray(documents)) return [];
    if (documents.some(({ errors }) => errors.length > 0)) return undefined;
    return documents.flatMap(({ contents }) =>
      contents === null ? [] : [fromYaml(contents as YamlNode, 0)],
    );
  } catch {
    // Too deep for the parser's recursion, or a mistake in it: hostile text must not stop a scan.
    return undefined;
  }
}

function fromYaml(node: YamlNode | null | undefined, depth: number): Tree {
  const start = node?.range?.[0] ?? 0;
  const end = node?.range?.[1] ?? start;
  if (node === null || node === undefined || depth > DEPTH_MAX)
    return { kind: 'scalar', value: '', start, end };
  if (!Array.isArray(node.items)) return { kind: 'scalar', value: scalarText(node.value), start, end };
  const items = node.items as readonly YamlNode[];
  if (items.every((item) => item !== null && typeof item === 'object' && 'key' in item)) {
    const entries = items.map((pair) => {
      const key = fromYaml(pair.key as YamlNode, depth + 1);
      const value = fromYaml(pair.value as YamlNode | null, depth + 1);
      return { key: textOf(key) ?? '', start: key.start, end: key.end, value };
    });
    return { kind: 'object', entries, start, end };
  }
  return { kind: 'array', items: items.map((item) => fromYaml(item, depth + 1)), start, end };
}

function scalarText(value: unknown): string {
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}
