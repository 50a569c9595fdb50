import * as z from 'zod';
import { failed, ok, type Result } from '../../core/result.ts';
import { FAIL_ON, type FailOn, LEVELS, type Level } from '../model.ts';
import { type FileWords, type Path, readYaml } from './yaml-file.ts';

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

const KEYS = ['exclude', 'levels', 'fail-on', 'baseline'] as const;
const RULE_LEVELS = [...LEVELS, 'off'] as const;
const MAX_LENGTH = 100_000;
const MAX_EXCLUDES = 500;
const MAX_GLOB = 200;
const CONTROL = /\p{Cc}/u;

/**
 * @param text content of the file, hostile
 * @param ruleIds the keys that `levels` may have
 * @returns the configuration; or all problems, as `readYaml` writes them
 */
export function readConfig(text: string, ruleIds: ReadonlySet<string>): Result<GuardConfig, string[]> {
  if (text.length > MAX_LENGTH) return failed(['The file is larger than 100 kB.']);
  const read = readYaml(text, schema(ruleIds), words(KEYS, ruleIds));
  if (!read.ok) return read;
  const { exclude, levels, 'fail-on': failOn, baseline } = read.value;
  return ok({
    exclude: exclude ?? [],
    levels: levels ?? {},
    failOn: failOn ?? undefined,
    baseline: baseline ?? undefined,
  });
}

function schema(ruleIds: ReadonlySet<string>) {
  const path = line(500).refine(isInside, 'must be relative to the root of the checkout and stay in it');
  return z.strictObject({ ...sharedKeys(ruleIds), baseline: path.nullish() });
}

/** The keys that every configuration has: that of a repository, and that of an organization. */
export function sharedKeys(ruleIds: ReadonlySet<string>) {
  const ruleId = z.string().refine((id) => ruleIds.has(id), 'no rule has this id');
  return {
    exclude: z.array(glob()).max(MAX_EXCLUDES, `has more than ${MAX_EXCLUDES} entries`).nullish(),
    levels: z.record(ruleId, z.enum(RULE_LEVELS)).nullish(),
    'fail-on': z.enum(FAIL_ON).nullish(),
  };
}

/** A text of one line. */
export function line(max: number) {
  return z
    .string()
    .min(1, 'is empty')
    .max(max, `is longer than ${max} characters`)
    .refine((value) => !CONTROL.test(value), 'contains a control character');
}

/** A pattern of paths, from the top level of a repository. */
export function glob() {
  return line(MAX_GLOB)
    .refine((value) => !value.includes('\\'), 'contains a backslash; separate folders by /')
    .refine((value) => !value.startsWith('!'), 'starts with !, which is not supported')
    .refine(
      (value) => !value.split('/').includes('..'),
      'contains .., and paths count from the top level of the repository',
    );
}

/** What messages say of the shared keys; `more` of others. */
export function words(
  keys: readonly string[],
  ruleIds: ReadonlySet<string>,
  more: Partial<FileWords> = {},
): FileWords {
  return {
    typeName: (path: Path) => {
      if (path.length === 0) return `a mapping of the keys ${keys.join(', ')}`;
      if (path[0] === 'exclude')
        return path.length === 1 ? 'a list of globs, each on a line after "- "' : 'text';
      if (path[0] === 'levels') return 'a mapping of rule ids to levels';
      return more.typeName?.(path) ?? 'text';
    },
    keysOf: (path) => {
      if (path.length === 0)
        return { known: keys, unknown: `unknown key; valid keys are ${keys.join(', ')}` };
      if (path[0] !== 'levels' && more.keysOf !== undefined) return more.keysOf(path);
      return { known: ruleIds, unknown: 'no rule has this id' };
    },
  };
}

function isInside(path: string): boolean {
  return !/^(?:[/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..');
}
