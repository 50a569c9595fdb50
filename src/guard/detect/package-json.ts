import { parseJson } from '../../core/json.ts';
import type { Match, Source } from '../model.ts';

const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

/** A direct dependency, with the place of its name. */
export type NpmDependency = Match & { name: string; version: string };

/**
 * Reads the direct dependencies of a package.json. Lock files are never asked: they list what others depend on.
 *
 * @param source a file; any other than a package.json has none
 * @returns direct dependencies in the order of the file; none where it cannot be parsed
 */
export function npmDependencies({ path, text }: Source): NpmDependency[] {
  if (!/(?:^|\/)package\.json$/i.test(path)) return [];
  return SECTIONS.flatMap((section) => entriesOf(text, section)).sort((a, b) => a.start - b.start);
}

function entriesOf(text: string, section: string): NpmDependency[] {
  const entries = parsed(text)?.[section];
  if (typeof entries !== 'object' || entries === null) return [];
  const from = text.indexOf(`"${section}"`);
  return Object.entries(entries).flatMap(([name, version]) => {
    const start = text.indexOf(`"${name}"`, from) + 1;
    return start > 0 && typeof version === 'string'
      ? [{ name, version, start, end: start + name.length }]
      : [];
  });
}

function parsed(text: string): Record<string, unknown> | undefined {
  const value = parseJson(text);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : undefined;
}

/**
 * Finds the name that a package.json gives to its own package.
 *
 * @param source a file; any other than a package.json has none
 * @param name the package looked for
 * @returns the place of the name, or none
 */
export function ownName({ path, text }: Source, name: string): Match[] {
  if (!/(?:^|\/)package\.json$/i.test(path) || parsed(text)?.['name'] !== name) return [];
  const start = text.indexOf(`"${name}"`) + 1;
  return start > 0 ? [{ start, end: start + name.length }] : [];
}

/**
 * Finds where code loads a package, or a command installs one. Lists of names, such as those of update bots, and
 * sentences are neither.
 *
 * @param source any file
 * @param name the package, for example `@adobe/jwt-auth`
 * @returns places of the name
 */
export function npmUses({ text, path }: Source, name: string): Match[] {
  const escaped = name.replace(/[/.-]/g, '\\$&');
  const load = `(?:\\bfrom|\\brequire(?:\\.resolve)?\\s?\\(|\\bimport\\s?\\(?|\\b(?:un|do|set)?[mM]ock(?:Module)?\\s?\\()\\s{0,3}["'\`](?<at>${escaped})(?:/[\\w./-]{1,80})?["'\`]`;
  const install = `\\b(?:npm|yarn|pnpm|npx|bun|aio)\\b[^\\n#]{0,200}\\s["']?(?<at>${escaped})(?![\\w-])`;
  const address = `(?:unpkg\\.com|jsdelivr\\.net/npm|esm\\.sh|skypack\\.dev)/(?<at>${escaped})(?![\\w-])`;
  const wanted = /\.json$/i.test(path) ? [address, install] : [load, install, address];
  return wanted.flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'g'))].map(at));
}

function at(match: RegExpExecArray): Match {
  const found = match.groups?.['at'] ?? match[0];
  const start = match.index + match[0].lastIndexOf(found);
  return { start, end: start + found.length };
}
