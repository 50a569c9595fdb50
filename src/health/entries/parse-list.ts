import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { isMarker } from './rotation.ts';

/** The value of a key. All scalars are text, so that no number loses digits and no secret becomes a number. */
export type FieldValue = {
  /** A `document` is a mapping or a nested list; `texts` has one item, its JSON. */
  form: 'text' | 'list' | 'document';
  texts: readonly string[];
};

/** Tells whether a key has a value: a blank text counts as none. */
export function isFilled(value: FieldValue | undefined): boolean {
  return value !== undefined && (value.form !== 'text' || value.texts[0]?.trim() !== '');
}

/** One entry of the list, not validated. */
export type RawEntry = {
  /** Its position in the list, from 1. */
  at: number;
  fields: ReadonlyMap<string, FieldValue>;
  /** Keys that occur more than once. */
  repeated: readonly string[];
  /** Errors of the entry as a whole; each completes a sentence that begins with its name. */
  errors: readonly string[];
};

/** The input `credentials`, as far as it could be read. */
export type CredentialList = {
  entries: readonly RawEntry[];
  /** Syntax errors of the YAML, without any of its text. */
  syntax: readonly string[];
  /** Why it is not a list of entries. */
  shape?: string | undefined;
  /** Every key at any depth, even of invalid parts, for masking. */
  pairs: readonly { key: string; value: FieldValue }[];
};

// The operating system limits inputs, which are environment variables; this limits the parser.
const LENGTH_MAX = 1_000_000;
const SYNTAX_MAX = 5;
// Each alias copies a list, so its length is limited; no list of secrets or scopes is longer.
const ALIAS_LIST_MAX = 200;
const DEPTH_MAX = 8;
// The parser skips this character, but counts it as indentation.
const BYTE_ORDER_MARK = /^([ \t\r\n]*)\uFEFF+/;
const NULL = /^(?:null|Null|NULL|~|)$/;
const CODES: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'a value that begins with * or & needs quotes',
  BAD_SCALAR_START: 'a value that begins with @ or ` needs quotes',
  BAD_INDENT: 'the indentation is wrong',
  BLOCK_AS_IMPLICIT_KEY: 'the indentation is wrong, or a value with a colon needs quotes',
  BLOCK_IN_FLOW: 'the indentation is wrong, or a bracket is not closed',
  MISSING_CHAR: 'a quote, a bracket, a colon or a space is missing',
  MULTIPLE_DOCS: 'a second document begins (---); only one is read',
  MULTILINE_IMPLICIT_KEY: 'a line without a colon, or a value of several lines',
  TAB_AS_INDENT: 'a tab is used for the indentation',
  TAG_RESOLVE_FAILED:
    'a tag (!) is used, and tags are not supported here; a value that begins with ! needs quotes',
  UNEXPECTED_TOKEN: 'unexpected text; a value may need quotes',
};

/**
 * Reads the YAML of `credentials`. The parser's messages quote the source, which contains secrets, so this uses only its
 * codes and positions.
 */
export function parseCredentialList(text: string): CredentialList {
  const nothing = { entries: [], pairs: [] };
  if (text.length > LENGTH_MAX) return { ...nothing, syntax: ['It is longer than 1,000,000 characters.'] };
  try {
    return read(text.replace(BYTE_ORDER_MARK, '$1'));
  } catch {
    // Thousands of nested brackets exhaust the stack of the parser.
    return { ...nothing, syntax: ['It is nested too deeply.'] };
  }
}

/**
 * Reads a single value as the value of a key: a mapping in YAML, or else the text itself.
 *
 * @param text as an input has it
 */
export function parseFieldValue(text: string): FieldValue {
  const plainText: FieldValue = { form: 'text', texts: [text] };
  if (text.length > LENGTH_MAX || !/^\s*(?:\{|[\w-]+:\s)/.test(text)) return plainText;
  // As the only value in a list it is read with all the rules of the list.
  const { entries, syntax } = parseCredentialList(`- value:\n${text.replace(/^/gm, '    ')}`);
  const value = entries[0]?.fields.get('value');
  return syntax.length === 0 && value?.form === 'document' ? value : plainText;
}

function read(text: string): CredentialList {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    // `silent` would hide the error about a second document.
    logLevel: 'error',
    // `repeated` reports duplicate keys by entry, with their names.
    uniqueKeys: false,
    // Otherwise !!binary and !!timestamp make values other than text, and !!set and !!omap other collections.
    resolveKnownTags: false,
  });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `Line ${line}, column ${col}`;
  };
  const syntax = [...document.errors, ...document.warnings].map(
    ({ code, pos }) => `${place(pos[0])}: ${CODES[code] ?? 'not valid YAML'} (${code}).`,
  );
  const anchors = new Map<string, unknown>();
  const targets = new Map<unknown, unknown>();
  visit(document, {
    Value: (_key, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
    Alias: (_key, node) => {
      if (anchors.has(node.source)) targets.set(node, anchors.get(node.source));
      else syntax.push(`${place(node.range?.[0] ?? 0)}: ${CODES['BAD_ALIAS']} (BAD_ALIAS).`);
    },
  });
  const target = (node: unknown): unknown => targets.get(node) ?? node;

  const pairs: { key: string; value: FieldValue }[] = [];
  visit(document, {
    Pair: (_key, { key, value }) => {
      const pair = { key: isScalar(key) ? String(key.value) : '', value: fieldValue(value, target) };
      pairs.push(pair);
      return pair.key === 'rotation' && isMarker(pair.value) ? visit.SKIP : undefined;
    },
  });
  const root = document.contents;
  const items = isSeq(root) ? root.items : [];
  return {
    entries: items.map((item, index) => readEntry(target(item), index + 1, target)),
    pairs,
    syntax: syntax.slice(0, SYNTAX_MAX),
    shape: root === null || isSeq(root) || isEmpty(root) ? undefined : shapeOf(root),
  };
}

function shapeOf(root: unknown): string {
  return isMap(root)
    ? 'It is a mapping, not a list: each entry begins with "- name:", and its other fields follow with the same indentation.'
    : 'It is not a list: each entry begins with "- name:", and its other fields follow with the same indentation.';
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && scalarText(node) === '';
}

function readEntry(node: unknown, at: number, target: (node: unknown) => unknown): RawEntry {
  const fields = new Map<string, FieldValue>();
  const repeated = new Set<string>();
  const errors: string[] = [];
  if (!isMap(node)) {
    errors.push('is not a mapping: write its fields as "client-id: …", one on each line.');
    return { at, fields, repeated: [], errors };
  }
  for (const { key, value } of node.items) {
    const name = target(key);
    if (!isScalar(name) || typeof name.value !== 'string') errors.push('has a key that is not text.');
    else if (name.value === '<<') errors.push('has a merge key (<<), which is not supported here.');
    else {
      if (fields.has(name.value)) repeated.add(name.value);
      fields.set(name.value, fieldValue(value, target));
    }
  }
  return { at, fields, repeated: [...repeated], errors };
}

function fieldValue(node: unknown, target: (node: unknown) => unknown): FieldValue {
  const value = target(node);
  if (value === null) return { form: 'text', texts: [''] };
  if (isScalar(value)) return { form: 'text', texts: [scalarText(value)] };
  // An alias without an anchor is most likely a secret that begins with *.
  if (isAlias(value)) return { form: 'text', texts: [`*${value.source}`] };
  if (isSeq(value)) {
    const items = (value === node ? value.items : value.items.slice(0, ALIAS_LIST_MAX)).map(target);
    if (items.every((item) => isScalar(item))) {
      return { form: 'list', texts: items.map((item) => scalarText(item)) };
    }
  }
  return { form: 'document', texts: [JSON.stringify(plain(value, DEPTH_MAX))] };
}

function scalarText({ value, type }: { value: unknown; type?: string | undefined }): string {
  const text = typeof value === 'string' ? value : '';
  if (type === 'PLAIN' && NULL.test(text)) return '';
  // A YAML block ends with a line break that is not part of the value.
  return type?.startsWith('BLOCK') === true ? text.replace(/\n$/, '') : text;
}

// Aliases are not resolved, because a few can expand to gigabytes.
function plain(node: unknown, depth: number): unknown {
  if (depth === 0) return '…';
  if (isScalar(node)) return scalarText(node);
  if (isSeq(node)) return node.items.map((item) => plain(item, depth - 1));
  if (!isMap(node)) return '';
  return Object.fromEntries(
    node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', plain(value, depth - 1)]),
  );
}
