import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { closestMatch } from '../../core/closest-match.ts';
import { givenValue, oneOf, type Parser } from '../../core/parsers.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { sanitize } from '../../core/text.ts';
import { firstLines } from '../../core/words.ts';
import type { CopyTarget } from '../../rotation/index.ts';
import { environmentName, organizationName, repositoryName, storeName } from './names.ts';

/** The secret that the copies are made of, which none of them may be. */
export type StoreName = { repository: string; environment: string; secretName: string };

const FIELDS = ['secret-name', 'repository', 'environment', 'organization', 'kind'] as const;
type Field = (typeof FIELDS)[number];

// Nobody has more, and each costs two requests in every run.
const COPIES_MAX = 100;
const LENGTH_MAX = 20_000;
const LINES_MAX = 20;

const Entries = z.array(z.record(z.string(), z.string()));

/**
 * Reads the input `copies`.
 *
 * @param text not empty
 * @param store its names are the defaults of an entry
 * @param secrets values that must not appear
 * @returns the targets; or all problems, a whole sentence each
 */
export function parseCopies(
  text: string,
  store: StoreName,
  secrets: readonly string[],
): Result<CopyTarget[], string[]> {
  const read = entriesOf(text);
  if (!read.ok) return failed(limited(read.problem));
  if (read.value.length > COPIES_MAX) return failed([`It has more than ${COPIES_MAX} entries.`]);
  const problems: string[] = [];
  const targets: CopyTarget[] = [];
  const seen = new Map([[keyOf(storeTarget(store)), 'the secret that the rotation keeps itself']]);
  for (const [index, entry] of read.value.entries()) {
    const at = `Entry ${index + 1}`;
    const result = readEntry(entry, store, secrets);
    if (!result.ok) {
      problems.push(...result.problem.map((problem) => `${at}: ${problem}`));
      continue;
    }
    const key = keyOf(result.value);
    const before = seen.get(key);
    if (before === undefined) targets.push(result.value);
    else problems.push(`${at}: it is ${before}.`);
    seen.set(key, before ?? `the same as entry ${index + 1}`);
  }
  return problems.length > 0 ? failed(limited(problems)) : ok(targets);
}

// The messages of the parser quote the text, so that only its codes and positions are used.
function entriesOf(text: string): Result<Record<string, string>[], string[]> {
  if (text.length > LENGTH_MAX) return failed(['It is longer than 20,000 characters.']);
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      // Every scalar is text.
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
      // `silent` would hide the error about a second document.
      logLevel: 'error',
      resolveKnownTags: false,
    });
    const broken = [...document.errors, ...document.warnings].map(({ code, pos }) => {
      const { line, col } = lines.linePos(pos[0]);
      return `Line ${line}, column ${col}: not valid YAML (${code}).`;
    });
    if (broken.length > 0) return failed(broken);
    const entries = Entries.safeParse(document.toJS({ maxAliasCount: COPIES_MAX }));
    return entries.success ? ok(entries.data) : failed([shapeProblem(entries.error.issues[0]?.path ?? [])]);
  } catch {
    // Thousands of nested brackets exhaust the stack of the parser, and aliases of aliases its patience.
    return failed(['It is nested too deeply.']);
  }
}

function shapeProblem([entry, field]: readonly PropertyKey[]): string {
  if (typeof entry !== 'number') return 'It is not a list: each entry begins with "- ".';
  const at = `Entry ${entry + 1}`;
  return field === undefined
    ? `${at} is not a mapping: write its fields as "repository: …", one on each line.`
    : `${at} has a field that is not one text.`;
}

function readEntry(
  entry: Readonly<Record<string, string>>,
  store: StoreName,
  secrets: readonly string[],
): Result<CopyTarget, string[]> {
  const problems = Object.keys(entry).flatMap((key) => unknownField(key, secrets));
  const take = <Value>(field: Field, parse: Parser<Value>): Value | undefined => {
    const text = entry[field]?.trim() ?? '';
    if (text === '') return undefined;
    const read = parse(text);
    if (read.ok) return read.value;
    problems.push(`\`${field}\` ${read.problem.must}; ${givenValue(text, secrets)}`);
    return undefined;
  };
  const secretName = take('secret-name', storeName) ?? store.secretName;
  const kind = take('kind', oneOf(['actions', 'dependabot'])) ?? 'actions';
  const repository = take('repository', repositoryName);
  const environment = take('environment', environmentName);
  const organization = take('organization', organizationName);
  if (organization !== undefined && (repository ?? environment) !== undefined)
    problems.push('`organization` excludes `repository` and `environment`.');
  if (environment !== undefined && kind === 'dependabot')
    problems.push('an environment has no secrets for Dependabot.');
  if (problems.length > 0) return failed(problems);
  if (organization !== undefined)
    return ok({ kind, secretName, place: { type: 'organization', organization } });
  const where = repository ?? store.repository;
  return ok({
    kind,
    secretName,
    place:
      environment === undefined
        ? { type: 'repository', repository: where }
        : { type: 'environment', repository: where, environment },
  });
}

function unknownField(key: string, secrets: readonly string[]): string[] {
  if (FIELDS.some((field) => field === key)) return [];
  const meant = closestMatch(key, FIELDS);
  const hint = meant === undefined ? `the fields are ${FIELDS.join(', ')}` : `did you mean ${meant}?`;
  return [`there is no field "${sanitize(key, secrets, 40)}"; ${hint.replace(/[^?]$/, '$&.')}`];
}

function storeTarget({ repository, environment, secretName }: StoreName): CopyTarget {
  return { kind: 'actions', secretName, place: { type: 'environment', repository, environment } };
}

// GitHub compares the names of all of them without case.
function keyOf({ kind, secretName, place }: CopyTarget): string {
  const parts =
    place.type === 'organization'
      ? [place.organization]
      : [place.repository, place.type === 'environment' ? place.environment : ''];
  return JSON.stringify([kind, place.type, secretName, ...parts]).toLowerCase();
}

function limited(problems: readonly string[]): string[] {
  return firstLines(problems, LINES_MAX, (line) => line);
}
