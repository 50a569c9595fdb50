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
  return Object.entries(entries).flatMap(([key, value]) => {
    const start = text.indexOf(`"${key}"`, from) + 1;
    if (start === 0 || typeof value !== 'string') return [];
    const alias = aliasOf(value);
    const at = alias === undefined ? -1 : text.indexOf(alias.written, start + key.length);
    return alias === undefined || alias.name === key || at < 0
      ? [{ name: key, version: alias?.version ?? value, start, end: start + key.length }]
      : [{ name: alias.name, version: alias.version, start: at, end: at + alias.written.length }];
  });
}

const ALIAS = /^npm:(?<written>(?:@[\w.-]{1,60}\/)?[\w.-]{1,80})(?:@(?<version>[^\s]{0,60}))?$/;
// `github:adobe/x`, `adobe/x#v1`, `git+https://github.com/adobe/x.git`, `git@github.com:adobe/x`.
const FROM_GIT =
  /^(?:github:|(?:git\+)?(?:https?|ssh|git):\/\/(?:[\w.-]{1,40}(?::[^@\s]{0,80})?@)?github\.com[/:]|git@github\.com:)?(?<written>adobe\/(?<repository>[\w-]{1,60}))(?:\.git)?(?:[#/].{0,120})?$/i;

/** What a dependency really is, where its value names another package or a repository of Adobe, where both are named alike. */
function aliasOf(value: string): { name: string; version: string; written: string } | undefined {
  const { written, version = '' } = ALIAS.exec(value)?.groups ?? {};
  if (written !== undefined) return { name: written, version, written };
  const git = FROM_GIT.exec(value)?.groups;
  if (git?.['written'] === undefined) return undefined;
  return { name: `@adobe/${git['repository']?.toLowerCase()}`, version: '', written: git['written'] };
}

/** Finds the name that a package.json gives to its own package, where it is this one. */
export function ownName(document: Document, name: string): Match[] {
  const { path, text } = document;
  if (!PACKAGE_JSON.test(path) || document.json?.['name'] !== name) return [];
  const start = text.indexOf(`"${name}"`) + 1;
  return start > 0 ? [{ start, end: start + name.length }] : [];
}

/**
 * Finds where code loads a package, or a command installs it, from the registry, from an address or from GitHub. A list
 * of names, such as that of an update bot, and a sentence do neither.
 *
 * @param name with a scope
 */
export function npmUses({ text, path }: Document, name: string): Match[] {
  const escaped = name.replace(/[/.-]/g, '\\$&');
  const rest = '(?:@[\\w.^~<>=*-]{1,40})?(?:/[\\w./-]{1,80})?["\'`]';
  const comment = '(?:/\\*[^*]{0,80}\\*/\\s{0,20})?';
  const load = `(?:\\bfrom|\\brequire(?:\\.resolve)?\\s?\\(|\\bimport\\s?\\(?|\\b(?:un|do|set)?[mM]ock(?:Module)?\\s?\\()\\s{0,20}${comment}["'\`](?<at>${escaped})${rest}`;
  const wanted = [...addressesOf(escaped), ...installationsOf(escaped)];
  if (!/\.json$/i.test(path)) wanted.push(load);
  return wanted.flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'g'))].map(at));
}

function addressesOf(name: string): string[] {
  const host = '(?:unpkg\\.com|jsdelivr\\.net/npm|esm\\.(?:sh|run)|skypack\\.dev|jspm\\.dev|bundle\\.run)/';
  return [
    `${host}(?:v\\d{1,4}/|stable/|pin/|npm:)?\\*?(?<at>${name})(?![\\w-])`,
    `(?<![\\w-])npm:/?(?<at>${name})(?![\\w-])`,
  ];
}

// In a shell, and as a list of words, with commas or one a line.
function installationsOf(name: string): string[] {
  const tool = '(?:npm|yarn|pnpm|npx|bun|aio)';
  const repository = name.replace(/^@/, '');
  return [
    `\\b${tool}\\b[^\\n#]{0,200}\\s["']?(?<at>${name})(?![\\w-])`,
    `\\b${tool}\\b[^\\n#]{0,80}\\s(?:i|install|add)\\s[^\\n#]{0,80}[\\s/:](?<at>${repository})(?![\\w-])`,
    `["']${tool}["']\\s{0,20},\\s{0,20}(?:["'][^"'\\n]{0,80}["']\\s{0,20},\\s{0,20}){0,8}["'](?<at>${name})(?![\\w-])`,
    `-[ \\t]{1,8}["']?${tool}["']?[ \\t]{0,8}\\r?\\n(?:[ \\t]{0,40}-[ \\t]{1,8}[^\\n]{1,80}\\n){0,8}[ \\t]{0,40}-[ \\t]{1,8}["']?(?<at>${name})(?![\\w-])`,
  ];
}

function at(match: RegExpExecArray): Match {
  const found = match.groups?.['at'] ?? match[0];
  const start = match.index + match[0].lastIndexOf(found);
  return { start, end: start + found.length };
}
