import { isAlias, isScalar, LineCounter, parseDocument, visit, type YAMLParseError } from 'yaml';
import * as z from 'zod';
import { closestMatch } from '../../core/closest-match.ts';
import { redactLine } from '../../core/redact.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { firstLines } from '../../core/words.ts';
import { FAIL_ON, type FailOn, LEVELS, type Level } from '../model.ts';

/** The content of `.github/ims-auth.yml`. */
export type GuardConfig = {
  /** Globs of paths that are not scanned, from the top level of the repository, with `/`. */
  exclude: readonly string[];
  /** Levels that replace those of the rules, by rule id; `off` removes the findings of a rule. */
  levels: Readonly<Record<string, Level | 'off'>>;
  failOn?: FailOn | undefined;
  /** Path of the baseline file, from the top level of the repository, with `/`. */
  baseline?: string | undefined;
};

type Path = readonly PropertyKey[];
type Issue = { path: Path; line?: number | undefined; text: string };
type Yaml = { value: unknown; lineOf: (path: Path) => number | undefined };

const KEYS = ['exclude', 'levels', 'fail-on', 'baseline'] as const;
const RULE_LEVELS = [...LEVELS, 'off'] as const;
const MAX_LENGTH = 100_000;
const MAX_EXCLUDES = 500;
const MAX_GLOB = 200;
const MAX_PROBLEMS = 30;
// Thousands of nested brackets exhaust the stack of the parser.
const TOO_DEEP = 'not readable: it is nested too deeply';
const ZOD_TEXT = /^(?:Invalid|Too|Unrecognized|Expected)\b/;
const CONTROL = /\p{Cc}/u;

/**
 * @param text content of the file, hostile
 * @param ruleIds the keys that `levels` may have
 * @returns the configuration; or all problems, each with its key and, if possible, its line. Text of the file in them
 *   is redacted, sanitized and cut. An empty file is an empty configuration.
 */
export function readConfig(text: string, ruleIds: ReadonlySet<string>): Result<GuardConfig, string[]> {
  if (text.length > MAX_LENGTH) return failed(['The file is larger than 100 kB.']);
  const parsed = parseYaml(text);
  if (!parsed.ok) return failed(problemsOf(parsed.problem));
  const { value, lineOf } = parsed.value;
  // A null means that the value of a key is missing or commented out; it counts as not set.
  const read = schema(ruleIds).safeParse(value ?? {}, { reportInput: true });
  if (!read.success) {
    const issues = read.error.issues.flatMap((issue) => issuesOf(issue, ruleIds));
    return failed(problemsOf(issues.map((issue) => ({ ...issue, line: lineOf(issue.path) }))));
  }
  const { exclude, levels, 'fail-on': failOn, baseline } = read.data;
  return ok({
    exclude: exclude ?? [],
    levels: levels ?? {},
    failOn: failOn ?? undefined,
    baseline: baseline ?? undefined,
  });
}

function schema(ruleIds: ReadonlySet<string>) {
  const glob = z
    .string()
    .min(1, 'is empty')
    .max(MAX_GLOB, `is longer than ${MAX_GLOB} characters`)
    .refine((value) => !CONTROL.test(value), 'contains a control character')
    .refine((value) => !value.includes('\\'), 'contains a backslash; separate folders by /')
    .refine((value) => !value.startsWith('!'), 'starts with !, which is not supported')
    .refine(
      (value) => !value.split('/').includes('..'),
      'contains .., and paths count from the top level of the repository',
    );
  const path = z
    .string()
    .min(1, 'is empty')
    .max(500, 'is longer than 500 characters')
    .refine((value) => !CONTROL.test(value), 'contains a control character')
    .refine(isInside, 'must be relative to the root of the checkout and stay in it');
  const ruleId = z.string().refine((id) => ruleIds.has(id), 'no rule has this id');
  return z.strictObject({
    exclude: z.array(glob).max(MAX_EXCLUDES, `has more than ${MAX_EXCLUDES} entries`).nullish(),
    levels: z.record(ruleId, z.enum(RULE_LEVELS)).nullish(),
    'fail-on': z.enum(FAIL_ON).nullish(),
    baseline: path.nullish(),
  });
}

function isInside(path: string): boolean {
  return !/^(?:[/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..');
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

function issuesOf(issue: z.core.$ZodIssue, ruleIds: ReadonlySet<string>): Issue[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = path.length === 0 ? KEYS : ruleIds;
    return issue.keys.map((key) => ({ path: [...path, key], text: unknownKey(path, key, known) }));
  }
  // The schema of `levels` is a record whose keys are rule ids.
  if (issue.code === 'invalid_key')
    return [{ path, text: unknownKey(['levels'], String(path.at(-1)), ruleIds) }];
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
    return [{ path, text: `${given(issue.input)} is not ${typeName(path)}` }];
  // Only these have a text of the schema above. The text of zod itself says nothing, such as "Invalid input".
  const isOwn = ['too_small', 'too_big', 'custom'].includes(issue.code) && !ZOD_TEXT.test(issue.message);
  return [{ path, text: isOwn ? issue.message : `it is not ${typeName(path)}` }];
}

function unknownKey(parent: Path, key: string, known: Iterable<string>): string {
  const kind = parent.length === 0 ? `unknown key; valid keys are ${KEYS.join(', ')}` : 'no rule has this id';
  return `${kind}${hint(key, known)}`;
}

function hint(value: unknown, known: Iterable<string>): string {
  const meant = typeof value === 'string' ? closestMatch(value, known) : undefined;
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

function typeName(path: Path): string {
  if (path.length === 0) return `a mapping of the keys ${KEYS.join(', ')}`;
  if (path[0] === 'exclude') return path.length === 1 ? 'a list of globs, each on a line after "- "' : 'text';
  return path[0] === 'levels' ? 'a mapping of rule ids to levels' : 'text';
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
