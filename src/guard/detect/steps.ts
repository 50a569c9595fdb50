import { type Entry, entryOf, objectsOf, type Tree, textOf } from './tree.ts';

/** A line `key: value` of a workflow with its place, as offsets in UTF-16 code units. */
export type Pair = { key: string; value: string; start: number; end: number };

/** A step of a workflow that uses an action. */
export type Step = {
  /** The action in lower case, without its version: `owner/name`, or `./path`. */
  action: string;
  /** The line `uses: …`. */
  uses: Pair;
  /** By name, normalized with `inputName`. If the file could not be parsed, `env` and other keys are here too. */
  inputs: ReadonlyMap<string, Pair>;
};

/** Files that may contain workflows: YAML, templates of YAML, and documents with examples. */
export const WORKFLOW_FILES = /\.ya?ml(?:\.[\w-]{1,20})?$|\.(?:mdx?|rst|txt|adoc|html?)$/i;

const LINES_MAX = 20_000;

/**
 * Finds the steps of a workflow or of a composite action that use an action, anywhere in the file.
 *
 * The file is read as YAML. If it is not YAML (a template of a generator, a document), its lines are read: keys
 * belong to the list item that they are indented under.
 *
 * @param parse the file as YAML; called only if the file may contain steps
 * @returns steps in the order of the file
 */
export function stepsOf(path: string, text: string, parse: () => readonly Tree[] | undefined): Step[] {
  if (!/\buses["']?\s{0,20}:/.test(text)) return [];
  const trees = /\.ya?ml$/i.test(path) ? parse() : undefined;
  return trees === undefined || trees.every(({ kind }) => kind === 'scalar')
    ? stepsOfLines(text)
    : stepsOfTrees(text, trees);
}

/**
 * Makes names of inputs comparable: GitHub ignores case, and authors use dashes differently.
 *
 * @returns lower case letters and digits only
 */
export function inputName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function stepsOfTrees(text: string, trees: readonly Tree[]): Step[] {
  return objectsOf(trees).flatMap(({ entries }) => {
    const uses = entryOf(entries, 'uses');
    const action = textOf(uses?.value);
    if (uses === undefined || action === undefined) return [];
    // A job that calls a reusable workflow also passes secrets.
    const given = ['with', 'secrets'].map((key) => entryOf(entries, key)?.value);
    const inputs = given.flatMap((value) => (value?.kind === 'object' ? value.entries : []));
    return [
      step(
        pairOf(text, uses),
        inputs.map((entry) => pairOf(text, entry)),
      ),
    ];
  });
}

function pairOf(text: string, { key, start, end, value }: Entry): Pair {
  const stop = value.kind === 'scalar' ? Math.max(end, value.end) : end;
  const [line = ''] = text.slice(start, stop).split(/[\r\n]/, 1);
  return { key, value: textOf(value) ?? '', start, end: start + line.trimEnd().length };
}

function step(uses: Pair, inputs: readonly Pair[]): Step {
  const [action = ''] = uses.value.trim().toLowerCase().split('@', 1);
  return { action, uses, inputs: new Map(inputs.map((pair) => [inputName(pair.key), pair])) };
}

function stepsOfLines(text: string): Step[] {
  const steps: Step[] = [];
  let current: { indent: number; pairs: Pair[] } | undefined;
  const close = (): void => {
    const uses = current?.pairs.find(({ key }) => key === 'uses');
    if (uses !== undefined) steps.push(step(uses, current?.pairs ?? []));
    current = undefined;
  };
  let lines = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (++lines > LINES_MAX) break;
    const [, blank = '', dash = '', rest = ''] = /^(\s*)(-\s+)?(.*)$/.exec(line.slice(0, 2_000)) ?? [];
    if (rest === '' || rest.startsWith('#')) continue;
    const opens = dash !== '' && (current === undefined || blank.length <= current.indent);
    if (opens || (current !== undefined && blank.length <= current.indent)) close();
    if (opens) current = { indent: blank.length, pairs: [] };
    const pair = /^["']?([\w.-]+)["']?\s*:\s+(\S.*)$/.exec(rest);
    if (current === undefined || pair === null) continue;
    const start = index + blank.length + dash.length;
    const written = rest.replace(/\s+#.*$/, '').trimEnd();
    current.pairs.push({
      key: pair[1] ?? '',
      value: unquoted(pair[2] ?? ''),
      start,
      end: start + written.length,
    });
  }
  close();
  return steps;
}

function unquoted(value: string): string {
  const [, , inner] = /^(["'])(.*?)\1/.exec(value) ?? [];
  return inner ?? value.replace(/\s+#.*$/, '').trim();
}
