import { account, repository } from '../../core/github-names.ts';
import type { Parser } from '../../core/parsers.ts';
import { failed, ok } from '../../core/result.ts';

export const VISIBILITIES = ['public', 'internal', 'private'] as const;

/** Patterns of which one must match, and of which none may. */
export type ReadPatterns = { only: string[]; except: string[] };

/** The same for each custom property, by its name. */
export type ReadProperties = { only: Record<string, string[]>; except: Record<string, string[]> };

const PATTERNS_MAX = 200;
const LENGTH_MAX = 200;
const PROPERTY = /^(!?)\s*([\w#$-]{1,75})\s*=\s*(\S.*)$/;

/** Reads the name of an organization. */
export const organization: Parser<string> = (text) => {
  const read = account(text);
  return read.ok && !text.startsWith('@')
    ? read
    : failed({ must: 'must be the name of an organization on GitHub' });
};

/** Reads `owner/name` or `name`. */
export const repositoryName: Parser<string> = (text) => {
  const read = repository(text.includes('/') ? text : `owner/${text}`);
  return read.ok ? ok(text) : failed({ must: 'must be a repository on GitHub, as owner/name or name' });
};

/** Reads patterns, separated by commas or line breaks; one that begins with `!` must not match. */
export const patterns: Parser<ReadPatterns> = (text) => {
  const all = text
    .split(/[,\r\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (all.length > PATTERNS_MAX) return failed({ must: `must have at most ${PATTERNS_MAX} patterns` });
  if (all.some((each) => each.length > LENGTH_MAX || each === '!'))
    return failed({ must: `is a list of which each must be a pattern of at most ${LENGTH_MAX} characters` });
  return ok({
    only: all.filter((each) => !each.startsWith('!')),
    except: all.filter((each) => each.startsWith('!')).map((each) => each.slice(1).trim()),
  });
};

/** Reads one `name=pattern` of each line; with `!` before it, the pattern must not match. */
export const propertyPatterns: Parser<ReadProperties> = (text) => {
  const found = { only: new Map<string, string[]>(), except: new Map<string, string[]>() };
  const lines = text
    .split(/[\r\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (lines.length > PATTERNS_MAX) return failed({ must: `must have at most ${PATTERNS_MAX} lines` });
  for (const line of lines) {
    const [, except, name, pattern] = PROPERTY.exec(line) ?? [];
    if (name === undefined || pattern === undefined || pattern.length > LENGTH_MAX)
      return failed({ must: 'must have one name=pattern on each line' });
    const kind = except === '!' ? found.except : found.only;
    kind.set(name, [...(kind.get(name) ?? []), pattern.trim()]);
  }
  return ok({ only: Object.fromEntries(found.only), except: Object.fromEntries(found.except) });
};
