import { isAlias, isScalar, LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml';
import type * as z from 'zod';
import { closestMatch } from '../../core/closest-match.ts';
import { redactLine } from '../../core/redact.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { firstLines } from '../../core/words.ts';

/** Where a value is: keys, and places in lists from 0. */
export type Path = readonly PropertyKey[];

/** What the messages about a file say. */
export type FileWords = {
  /** @returns what a value should be, as in `"x" is not …` */
  typeName: (path: Path) => string;
  /** @returns the keys that a mapping can have, and what to say of another one */
  keysOf: (path: Path) => { known: Iterable<string>; unknown: string };
};

type Issue = { path: Path; line?: number | undefined; text: string };
type Yaml = { value: unknown; lineOf: (path: Path) => number | undefined };

const MAX_PROBLEMS = 30;
// Thousands of nested brackets exhaust the stack of the parser.
const TOO_DEEP = 'not readable: it is nested too deeply';
const ZOD_TEXT = /^(?:Invalid|Too|Unrecognized|Expected)\b/;

/**
 * @param text content of the file, hostile
 * @returns what the file contains; or all problems, each with its key and, if possible, its line. Text of the file in
 *   them is redacted, sanitized and cut. An empty file is an empty mapping.
 */
export function readYaml<Value>(
  text: string,
  schema: z.ZodType<Value>,
  words: FileWords,
): Result<Value, string[]> {
  const parsed = parseYaml(text);
  if (!parsed.ok) return failed(problemsOf(parsed.problem));
  const { value, lineOf } = parsed.value;
  // A null means that the value of a key is missing or commented out; it counts as not set.
  const read = schema.safeParse(value ?? {}, { reportInput: true });
  if (read.success) return ok(read.data);
  const issues = read.error.issues.flatMap((issue) => issuesOf(issue, words));
  return failed(problemsOf(issues.map((issue) => ({ ...issue, line: lineOf(issue.path) }))));
}

function parseYaml(text: string): Result<Yaml, Issue[]> {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    // Only the first syntax error: the others often follow from it.
    const issues: Issue[] = document.errors.slice(0, 5).map((error) => ({
      path: [],
      line: lines.linePos(error.pos[0]).line,
      text: syntaxProblem(error),
    }));
    const lineAt = (node: { range?: readonly number[] | null | undefined }): number =>
      lines.linePos(node.range?.[0] ?? 0).line;
    visit(document, {
      // Four keys need no aliases, and a few lines of aliases can expand to gigabytes.
      Alias: (_key, node) => {
        issues.push({ path: [], line: lineAt(node), text: 'YAML aliases (*name) are not supported here' });
        return visit.BREAK;
      },
      // zod ignores this key.
      Pair: (_key, { key }) => {
        if (!isScalar(key) || key.value !== '__proto__') return;
        issues.push({ path: ['__proto__'], line: lineAt(key), text: 'unknown key' });
      },
    });
    if (issues.length > 0) return failed(issues);
    return ok({
      value: document.toJS({ maxAliasCount: 0 }),
      lineOf: (path) => {
        // For a missing value, report the line of its parent.
        for (let length = path.length; length > 0; length--) {
          const node = document.getIn(path.slice(0, length), true);
          const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
          if (!isAlias(node) && Array.isArray(range) && typeof range[0] === 'number') {
            return lines.linePos(range[0]).line;
          }
        }
        return undefined;
      },
    });
  } catch (error) {
    // Apart from the stack, only tags and merge keys stop the parser without a message that has a place.
    const text = error instanceof RangeError ? TOO_DEEP : 'not readable: it has tags (!) or merge keys (<<)';
    return failed([{ path: [], text }]);
  }
}

function syntaxProblem({ code, message }: YAMLParseError): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document starts here (---); only one is read';
  if (message.includes('call stack')) return TOO_DEEP;
  return `not valid YAML: ${redactLine(message, 160).replace(/\.$/, '')}`;
}

function issuesOf(issue: z.core.$ZodIssue, words: FileWords): Issue[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], text: unknownKey(path, key, words) }));
  // The key of a record, such as a rule id in `levels`.
  if (issue.code === 'invalid_key')
    return [{ path, text: unknownKey(path.slice(0, -1), String(path.at(-1)), words) }];
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return [
      {
        path,
        text: `${given(issue.input)} is not one of ${allowed.join(', ')}${hint(issue.input, allowed)}`,
      },
    ];
  }
  if (issue.code === 'invalid_type')
    return [
      {
        path,
        text:
          issue.input === undefined ? 'is missing' : `${given(issue.input)} is not ${words.typeName(path)}`,
      },
    ];
  // Only these have a text of the schema. The text of zod itself says nothing, such as "Invalid input".
  const isOwn = ['too_small', 'too_big', 'custom'].includes(issue.code) && !ZOD_TEXT.test(issue.message);
  return [{ path, text: isOwn ? issue.message : `it is not ${words.typeName(path)}` }];
}

function unknownKey(parent: Path, key: string, { keysOf }: FileWords): string {
  const { known, unknown } = keysOf(parent);
  return `${unknown}${hint(key, known)}`;
}

/** @returns the end of a message that names what was probably meant; empty for nothing */
export function hint(value: unknown, known: Iterable<string>): string {
  const meant = typeof value === 'string' ? closestMatch(value, known) : undefined;
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

function given(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  return value === undefined || value === null ? 'an empty value' : `"${redactLine(String(value), 40)}"`;
}

function problemsOf(issues: readonly Issue[]): string[] {
  const ordered = issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return firstLines(ordered, MAX_PROBLEMS, ({ path, line, text }) => {
    const key = path.map((part) =>
      typeof part === 'number' ? `[${part + 1}]` : `.${redactLine(String(part), 60)}`,
    );
    const where = line === undefined || line === 0 ? '' : `line ${line}: `;
    return `${where}${key.length === 0 ? '' : `${key.join('').replace(/^\./, '')}: `}${text}${text.endsWith('?') ? '' : '.'}`;
  });
}
