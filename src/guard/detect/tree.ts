import type { Node as JsonNode, ParseError, parseTree } from 'jsonc-parser';
import type { parseAllDocuments } from 'yaml';

/** A value of a JSON or YAML file with its place, as offsets in UTF-16 code units; the end is not included. */
export type Tree = { start: number; end: number } & (
  | { kind: 'object'; entries: readonly Entry[] }
  | { kind: 'array'; items: readonly Tree[] }
  | { kind: 'scalar'; value: string }
);

/** A key of an object with its value; the place is the key's, with its quotation marks. */
export type Entry = { key: string; start: number; end: number; value: Tree };

/** An object somewhere in a file, with the keys that lead to it. */
export type TreeObject = { path: readonly string[]; entries: readonly Entry[] };

// The yaml package needs time that grows with the text, about one second a megabyte; no real configuration is that long.
const YAML_MAX = 300_000;
const DEPTH_MAX = 100;

let json: { parseTree: typeof parseTree } | undefined;
let yaml: { parseAllDocuments: typeof parseAllDocuments } | undefined;

/**
 * Loads the parsers that {@link parseTrees} needs for a file: most scans need none.
 *
 * @param path shows whether the file can be YAML
 */
export async function loadParsers(path = ''): Promise<void> {
  json ??= await import('jsonc-parser');
  if (mayBeYaml(path)) yaml ??= await import('yaml');
}

function mayBeYaml(path: string): boolean {
  return !NEVER_YAML.test(path);
}

/**
 * Parses a configuration file: JSON (comments and trailing commas are allowed) or YAML. Never throws.
 *
 * @param path shows whether the file can be YAML
 * @returns one tree for each document; undefined if the file is neither, is invalid, or is too large or too deep to
 *   be parsed in a bounded time
 */
export function parseTrees(text: string, path = ''): Tree[] | undefined {
  const first = /\S/.exec(text.slice(0, 10_000))?.[0];
  if (first === '{' || first === '[') {
    const tree = parseJson(text);
    if (tree !== undefined) return [tree];
  }
  return mayBeYaml(path) ? parseYaml(text) : undefined;
}

// Code and prose: the yaml package would report thousands of errors, which takes longer than the rest of the scan.
const NEVER_YAML =
  /\.(?:[cm]?[jt]sx?|java|kts?|scala|groovy|go|rs|py|rb|php|cs|fs|vb|swift|[ch](?:pp|xx)?|cc|mm?|sh|bash|zsh|ps[dm]?1|bat|cmd|sql|x?html?|xml|xsl|svg|css|s[ac]ss|less|vue|svelte|[rR]|pl|pm|lua|dart|ipynb|mdx?|rst|adoc|csv|tf|tfvars)$/i;

/** @returns every object, outer ones first */
export function objectsOf(trees: readonly Tree[]): TreeObject[] {
  const found: TreeObject[] = [];
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

/** @returns the first entry with this key */
export function entryOf(entries: readonly Entry[], key: string | RegExp): Entry | undefined {
  return entries.find((entry) => (typeof key === 'string' ? entry.key === key : key.test(entry.key)));
}

/** @returns the text of a scalar; undefined for objects and lists */
export function textOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' ? tree.value : undefined;
}

function parseJson(text: string): Tree | undefined {
  if (json === undefined) throw new Error('The parser of JSON is not loaded: call loadParsers() before.');
  const errors: ParseError[] = [];
  try {
    const node = json.parseTree(text, errors, { allowTrailingComma: true });
    return node === undefined || errors.length > 0 ? undefined : fromJson(text, node, 0);
  } catch {
    // Nested too deep for the recursion of the parser or of this file.
    return undefined;
  }
}

function fromJson(
  text: string,
  { type, offset: start, length, children = [], value }: JsonNode,
  depth: number,
): Tree {
  if (depth > DEPTH_MAX) throw new RangeError('too deep');
  const end = start + length;
  if (type === 'array')
    return { kind: 'array', items: children.map((child) => fromJson(text, child, depth + 1)), start, end };
  if (type !== 'object')
    return { kind: 'scalar', value: type === 'string' ? String(value) : text.slice(start, end), start, end };
  const entries = children.flatMap(({ children: [key, child] = [] }) =>
    key === undefined || child === undefined
      ? []
      : [
          {
            key: String(key.value),
            start: key.offset,
            end: key.offset + key.length,
            value: fromJson(text, child, depth + 1),
          },
        ],
  );
  return { kind: 'object', entries, start, end };
}

// The parts of the yaml package's nodes that are used here.
type YamlNode = {
  range?: readonly number[] | null;
  items?: readonly unknown[];
  value?: unknown;
  key?: unknown;
  anchor?: string;
  /** Of an alias: the anchor that it stands for. Of a scalar: how it is written. */
  source?: string;
};

function parseYaml(text: string): Tree[] | undefined {
  if (yaml === undefined) throw new Error('The parser of YAML is not loaded: call loadParsers() before.');
  if (text.length > YAML_MAX) return undefined;
  // The package creates an Error for each syntax error. Only their number matters, so they need no stack trace.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
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
      contents === null ? [] : [fromYaml(contents as YamlNode, 0, anchorsOf(contents as YamlNode))],
    );
  } catch {
    // Nested too deep for the parser's recursion, or a bug in it: hostile text must not stop a scan.
    return undefined;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

// What aliases stand for. No alias is followed inside of itself, and all of them make a bounded number of nodes: a few
// lines of aliases of aliases would otherwise be billions.
type Anchors = { nodes: ReadonlyMap<string, YamlNode>; open: Set<string>; left: number };

const ALIASED_MAX = 20_000;

function anchorsOf(root: YamlNode): Anchors {
  const nodes = new Map<string, YamlNode>();
  const visit = (node: unknown, depth: number): void => {
    if (node === null || typeof node !== 'object' || depth > DEPTH_MAX) return;
    const { anchor, items, key, value } = node as YamlNode;
    if (anchor !== undefined) nodes.set(anchor, node as YamlNode);
    if (Array.isArray(items)) for (const item of items) visit(item, depth + 1);
    if (key !== undefined) for (const part of [key, value]) visit(part, depth + 1);
  };
  visit(root, 0);
  return { nodes, open: new Set(), left: ALIASED_MAX };
}

function fromYaml(node: YamlNode | null | undefined, depth: number, anchors: Anchors): Tree {
  const start = node?.range?.[0] ?? 0;
  const end = node?.range?.[1] ?? start;
  const spent = anchors.open.size > 0 && anchors.left-- <= 0;
  if (node === null || node === undefined || depth > DEPTH_MAX || spent)
    return { kind: 'scalar', value: '', start, end };
  if (node.source !== undefined && node.value === undefined && node.items === undefined) {
    return fromAlias(node.source, depth, anchors) ?? { kind: 'scalar', value: '', start, end };
  }
  if (!Array.isArray(node.items)) return { kind: 'scalar', value: scalarText(node.value), start, end };
  const items = node.items as readonly YamlNode[];
  if (items.every((item) => item !== null && typeof item === 'object' && 'key' in item)) {
    const entries = items.flatMap((pair) => {
      const key = fromYaml(pair.key as YamlNode, depth + 1, anchors);
      const value = fromYaml(pair.value as YamlNode | null, depth + 1, anchors);
      const name = textOf(key) ?? '';
      return name === '<<' ? mergedEntries(value) : [{ key: name, start: key.start, end: key.end, value }];
    });
    return { kind: 'object', entries: ownFirst(items, entries), start, end };
  }
  return { kind: 'array', items: items.map((item) => fromYaml(item, depth + 1, anchors)), start, end };
}

function fromAlias(name: string, depth: number, anchors: Anchors): Tree | undefined {
  const target = anchors.nodes.get(name);
  if (target === undefined || anchors.open.has(name)) return undefined;
  anchors.open.add(name);
  const tree = fromYaml(target, depth + 1, anchors);
  anchors.open.delete(name);
  return tree;
}

// `<<: *a` and `<<: [*a, *b]`
function mergedEntries(value: Tree): readonly Entry[] {
  if (value.kind === 'array') return value.items.flatMap(mergedEntries);
  return value.kind === 'object' ? value.entries : [];
}

// What an object says itself wins over what is merged into it.
function ownFirst(items: readonly YamlNode[], entries: readonly Entry[]): readonly Entry[] {
  const own = new Set(items.map(({ key }) => (key as YamlNode | null)?.range?.[0]));
  const isOwn = ({ start }: Entry): boolean => own.has(start);
  const names = new Set(entries.filter(isOwn).map(({ key }) => key));
  return entries.filter((entry) => isOwn(entry) || !names.has(entry.key));
}

function scalarText(value: unknown): string {
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}
