import type { Match } from '../model.ts';
import type { Document } from './document.ts';

const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

/** A direct dependency, with the place of its name. */
export type NpmDependency = Match & { name: string; version: string };

const PACKAGE_JSON = /(?:^|\/)package\.json$/i;

/**
 * Reads the direct dependencies of a package.json. Lock files do not count: they list what others depend on.
 *
 * @returns dependencies in the order of the file; none if it is another file or cannot be parsed
 */
export function npmDependencies(document: Document): NpmDependency[] {
  if (!PACKAGE_JSON.test(document.path)) return [];
  return SECTIONS.flatMap((section) => entriesOf(document, section)).sort((a, b) => a.start - b.start);
}

function entriesOf({ text, json }: Document, section: string): NpmDependency[] {
  const entries = json?.[section];
  if (typeof entries !== 'object' || entries === null) return [];
  const from = text.indexOf(`"${section}"`);
  return Object.entries(entries).flatMap(([name, version]) => {
    const start = text.indexOf(`"${name}"`, from) + 1;
    return start > 0 && typeof version === 'string'
      ? [{ name, version, start, end: start + name.length }]
      : [];
  });
}

/** Finds the name of the package that a package.json describes, if it is `name`. */
export function ownName(document: Document, name: string): Match[] {
  const { path, text } = document;
  if (!PACKAGE_JSON.test(path) || document.json?.['name'] !== name) return [];
  const start = text.indexOf(`"${name}"`) + 1;
  return start > 0 ? [{ start, end: start + name.length }] : [];
}

/**
 * Finds where code loads a package, or a command installs it. A list of names, such as that of an update bot, or a
 * sentence does not match.
 */
export function npmUses({ text, path }: Document, name: string): Match[] {
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
