import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Built, installed or measured, not written.
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'build', 'coverage']);

/** Every file of the repository, from its root, with `/`. */
export const FILES: readonly string[] = walk('');

function walk(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = `${folder}${entry.name}`;
    return entry.isDirectory() ? walk(`${path}/`) : [path];
  });
}

/**
 * Reads a file of the repository.
 *
 * @param path from its root
 * @returns the text, with line feeds
 */
export function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8').replaceAll('\r\n', '\n');
}

const matching = (pattern: RegExp): string[] => FILES.filter((path) => pattern.test(path)).sort();

/** How the manifest of an action is called, in any folder. */
export const MANIFEST = /(?:^|\/)action\.ya?ml$/;
/** Workflows to copy: alone, or in an application. examples/legacy-* stay out: they show what is wrong. */
export const EXAMPLE = /^examples\/(?:workflows|(?!legacy-)[^/]+\/\.github\/workflows)\/[^/]+\.ya?ml$/;

/** The manifests of our actions, and of the stand-in for one of others in test/act. */
export const MANIFESTS = matching(MANIFEST);
/** Our own workflows and the reusable ones. */
export const WORKFLOWS = matching(/^\.github\/workflows\/[^/]+\.ya?ml$/);
export const EXAMPLES = matching(EXAMPLE);
/** The workflows that `.ci/run` has act run. */
export const ACT_WORKFLOWS = matching(/^test\/act\/workflows\/[^/]+\.ya?ml$/);
// The specifications of rules are test data: they show what is wrong on purpose, and docs/rules.md links to nothing in them.
export const DOCUMENTS = matching(/^(?!src\/guard\/rules\/).*\.md$/);
/** Where an action of others may be named with its SHA. */
export const PINNING = matching(
  /^(?:\.github|examples|test\/act)\/|^(?!src\/guard\/rules\/).*\.md$|(?:^|\/)action\.ya?ml$/,
);

/**
 * Finds what lies among workflows under a name that no check expects.
 *
 * @param files from the root of the repository
 * @returns those in a folder of workflows that are no `.yml` right in it
 */
export function misnamed(files: readonly string[]): string[] {
  return files.filter((path) => {
    const rest = /^(?:examples\/|test\/act\/|(?:examples\/[^/]+\/)?\.github\/)workflows\/(.*)$/.exec(
      path,
    )?.[1];
    return rest !== undefined && !/^[\w-]+\.yml$/.test(rest);
  });
}

/**
 * Tells whether something is there, written or built.
 *
 * @param path from the root of the repository
 * @returns true where it is a file or a folder
 */
export function exists(path: string): boolean {
  return existsSync(`${root}${path}`);
}

/** A piece of YAML in a document. `old` is what a diff removes from, otherwise the same text. */
export type Block = { path: string; line: number; text: string; old: string };

/**
 * Finds the YAML in a document, whatever its fence says after `yaml`, and what may be YAML in a diff.
 *
 * @param path of the document
 * @param document Markdown
 * @returns each piece; of a diff what it leads to, and what it starts from
 */
export function blocksOf(path: string, document: string): Block[] {
  const fences = document.matchAll(
    /^([ >\t]*(?:[-*] +)?)(`{3,}|~{3,}) *(ya?ml|diff)\b[^\n]*\n([\s\S]*?)^[ >\t]*\2[`~]*[ \t]*$/gim,
  );
  return [...fences].map(({ index, 1: before = '', 3: language = '', 4: body = '' }) => {
    const indent = before.replaceAll(/[-*]/g, ' ');
    const lines = body
      .split('\n')
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    const without = (sign: string): string =>
      lines
        .filter((line) => !line.startsWith(sign))
        .map((line) => line.replace(/^[-+ ]/, ''))
        .join('\n');
    const isDiff = language.toLowerCase() === 'diff';
    const text = lines.join('\n');
    return {
      path,
      line: document.slice(0, index).split('\n').length + 1,
      text: isDiff ? without('-') : text,
      old: isDiff ? without('+') : text,
    };
  });
}

/** Every piece of YAML in every document. */
export const BLOCKS: readonly Block[] = DOCUMENTS.flatMap((path) => blocksOf(path, read(path)));

const keysOf = (text: string): string[] => {
  const [document] = parseAllDocuments(text);
  const value: unknown = document !== undefined && 'errors' in document ? document.toJS() : undefined;
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
};

/** Those of them that are a whole workflow. */
export const WORKFLOW_BLOCKS = BLOCKS.filter(({ text }) => {
  const keys = keysOf(text);
  return keys.includes('on') && keys.includes('jobs');
});
