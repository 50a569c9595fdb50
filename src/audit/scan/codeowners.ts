import { sanitizeLine } from '../../core/text.ts';

/** Owners of a path, as written in CODEOWNERS: users, teams and mail addresses. Sanitized, hostile all the same. */
export type Owners = (path: string) => readonly string[];

/** Where GitHub looks for the file; the first one counts. */
export const CODEOWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** GitHub does not read a larger one. */
export const CODEOWNERS_MAX = 3 * 1024 * 1024;

type Rule = { segments: readonly string[]; below: boolean; owners: readonly string[] };

const OWNER = /^(?:@[\w.-]{1,100}(?:\/[\w.-]{1,100})?|[^\s@]{1,100}@[^\s@]{1,150})$/;
const OWNERS_MAX = 20;
// Comparisons of letters and names. A thousand lines and a thousand paths need about ten million.
const STEPS_MAX = 100_000_000;

/**
 * Reads CODEOWNERS with GitHub's rules: patterns as in .gitignore without `!` and `[…]`, where `docs/*` is about the files
 * right in the folder only; the last match counts, also one that names nobody; a line that is not valid is skipped.
 *
 * Whatever the file, all questions together take a limited time; after it nobody is an owner.
 *
 * @param text content of the file
 * Source: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function codeowners(text: string): Owners {
  const rules = text.split('\n').flatMap((line) => ruleOf(line.trim()) ?? []);
  const known = new Map<string, readonly string[]>();
  const budget = { left: STEPS_MAX };
  return (path) => {
    const found = known.get(path) ?? ownersOf(rules, path, budget);
    known.set(path, found);
    return found;
  };
}

function ownersOf(rules: readonly Rule[], path: string, budget: Budget): readonly string[] {
  const names = path.split('/');
  for (let at = rules.length - 1; at >= 0 && budget.left > 0; at--) {
    const rule = rules[at];
    if (rule !== undefined && matches(rule, names, budget)) return rule.owners;
  }
  return [];
}

function ruleOf(line: string): Rule | undefined {
  if (line === '' || line.startsWith('#')) return undefined;
  const [pattern = '', ...words] = wordsOf(line);
  if (pattern.startsWith('!') || /[[\]]/.test(pattern)) return undefined;
  if (!words.every((word) => OWNER.test(word))) return undefined;
  const owners = words.slice(0, OWNERS_MAX).map((word) => sanitizeLine(word));
  const segments = segmentsOf(pattern);
  return segments.length === 0 ? undefined : { segments, below: segments.at(-1) !== '*', owners };
}

// A comment may follow. A backslash makes the space after it a part of the pattern.
function wordsOf(line: string): string[] {
  const words: string[] = [];
  for (const [word] of line.matchAll(/(?:\\.|[^\s\\]|\\$)+/g)) {
    if (word.startsWith('#')) break;
    words.push(word.replace(/\\([ #])/g, '$1'));
  }
  return words;
}

// With a slash anywhere but at its end, a pattern counts from the top level.
function segmentsOf(pattern: string): string[] {
  const names = pattern.split('/').filter((name) => name !== '');
  if (names.length === 0) return [];
  const isFolder = pattern.endsWith('/');
  const isAnchored = (isFolder ? pattern.slice(0, -1) : pattern).includes('/');
  return [...(isAnchored ? [] : ['**']), ...names, ...(isFolder ? ['**'] : [])].filter(
    (name, at, all) => name !== '**' || all[at - 1] !== '**',
  );
}

type Budget = { left: number };

// The greedy algorithm for wildcards: on a mismatch only the last `**` takes one name more.
function matches({ segments, below }: Rule, names: readonly string[], budget: Budget): boolean {
  let [segment, name, lastStar, retry] = [0, 0, -1, 0];
  for (;;) {
    budget.left--;
    // The whole pattern: the file itself, or a folder that it is in.
    if (segment === segments.length && (below || name === names.length)) return true;
    if (name >= names.length) return false;
    const pattern = segments[segment];
    if (pattern === '**') {
      // At the end it stands for everything below, which is at least one name.
      if (segment === segments.length - 1) return true;
      [lastStar, retry] = [segment, name];
      segment++;
    } else if (pattern !== undefined && matchesName(pattern, names[name] ?? '', budget)) {
      segment++;
      name++;
    } else if (lastStar >= 0) {
      name = ++retry;
      segment = lastStar + 1;
    } else return false;
  }
}

function matchesName(pattern: string, name: string, budget: Budget): boolean {
  let [at, letter, lastStar, retry] = [0, 0, -1, 0];
  while (letter < name.length) {
    if (budget.left-- < 0) return false;
    if (pattern[at] === '*') {
      lastStar = at++;
      retry = letter;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[letter])) {
      at++;
      letter++;
    } else if (lastStar >= 0) {
      at = lastStar + 1;
      letter = ++retry;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
