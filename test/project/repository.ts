import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

/** The manifests of our actions. */
export const MANIFESTS = matching(/^(?:[\w-]+\/)?action\.yml$/);
/** Our own workflows and the reusable ones. */
export const WORKFLOWS = matching(/^\.github\/workflows\/[^/]+\.ya?ml$/);
/** The workflows to copy. */
export const EXAMPLES = matching(/^examples\/workflows\/[^/]+\.ya?ml$/);
/** The workflows that `.ci/run` has act run. */
export const ACT_WORKFLOWS = matching(/^test\/act\/workflows\/[^/]+\.ya?ml$/);
export const DOCUMENTS = matching(/\.md$/);

/** A piece of YAML in a document. */
export type Block = { path: string; line: number; text: string };

/** Every piece of YAML in every document. */
export const BLOCKS: readonly Block[] = DOCUMENTS.flatMap((path) => {
  const text = read(path);
  return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```$/gm)].map((match) => ({
    path,
    line: text.slice(0, match.index).split('\n').length + 1,
    text: (match[2] ?? '').replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''),
  }));
});

/** Those of them that are a whole workflow. */
export const WORKFLOW_BLOCKS = BLOCKS.filter(
  ({ text }) => /^on:/m.test(text) && /^jobs:/m.test(text) && !/^[-+] /m.test(text.replace(/^ .*$/gm, '')),
);
