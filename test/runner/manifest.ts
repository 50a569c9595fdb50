import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { CaseMap } from './case-map.ts';

/** One declared input. */
export type InputDeclaration = { name: string; default: string; deprecationMessage?: string };

/** What the runner needs to know of a JavaScript action. */
export type Manifest = {
  name: string;
  /** The folder of action.yml: `main` and `post` are relative to it. */
  directory: string;
  inputs: InputDeclaration[];
  main: string;
  post?: string;
  /** `always()` unless the action says otherwise. */
  postIf: string;
};

type Mapping = Record<string, unknown>;

type Document = { name?: unknown; inputs?: unknown; runs?: unknown };

function mapping(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
}

function text(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

async function manifestPath(action: string): Promise<string> {
  const path = resolve(action);
  if ((await stat(path)).isFile()) return path;
  for (const name of ['action.yml', 'action.yaml']) {
    const candidate = join(path, name);
    if (await stat(candidate).catch(() => undefined)) return candidate;
  }
  throw new Error(`No action.yml in ${path}`);
}

/**
 * Reads an action.yml. Only `node20` and `node24` actions without a `pre` stage can be run here.
 * Source: actions/runner src/Runner.Worker/ActionManifestManager.cs; docs "Metadata syntax for GitHub Actions".
 */
export async function loadManifest(action: string): Promise<Manifest> {
  const file = await manifestPath(action);
  const document: Document = mapping(parse(await readFile(file, 'utf8')));
  const {
    using: usingValue,
    pre,
    main: mainValue,
    post: postValue,
    'post-if': postIf,
  } = mapping(document.runs);
  const using = text(usingValue)?.toLowerCase();
  if (using !== 'node20' && using !== 'node24') {
    throw new Error(`${file}: runs.using is '${using ?? ''}', only node20 and node24 are supported`);
  }
  if (pre !== undefined) throw new Error(`${file}: a pre stage is not supported`);
  const main = text(mainValue);
  if (!main) throw new Error(`${file}: runs.main is missing`);
  const post = text(postValue);
  const inputs = Object.entries(mapping(document.inputs)).map(([name, value]): InputDeclaration => {
    const { default: defaultValue, deprecationMessage: deprecation } = mapping(value);
    const deprecationMessage = text(deprecation);
    // An input without a default has the default '', so INPUT_<NAME> exists for every declared input.
    const base = { name, default: text(defaultValue) ?? '' };
    return deprecationMessage === undefined ? base : { ...base, deprecationMessage };
  });
  return {
    name: text(document.name) ?? dirname(file),
    directory: dirname(file),
    inputs,
    main,
    ...(post ? { post } : {}),
    postIf: text(postIf) ?? 'always()',
  };
}

/** Of the expressions a default may hold, `github.token` is the one actions use; any other is empty here. */
function evaluateDefault(value: string, token: string): string {
  return value.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) =>
    expression.toLowerCase() === 'github.token' ? token : '',
  );
}

/**
 * The inputs of a step: what the user gave, then defaults for keys the user did not give at all. `required` is
 * not looked at, unknown inputs are handed on.
 * Source: actions/runner src/Runner.Worker/ActionRunner.cs.
 */
export function resolveInputs(
  manifest: Manifest,
  given: Record<string, string>,
  token: string,
): { inputs: [name: string, value: string][]; warnings: string[] } {
  const inputs = new CaseMap(Object.entries(given));
  const declared = new CaseMap(manifest.inputs.map((input) => [input.name, '']));
  const unexpected = inputs.entries().flatMap(([name]) => (declared.has(name) ? [] : [name]));
  const warnings: string[] = [];
  for (const input of manifest.inputs) {
    if (!inputs.has(input.name)) inputs.set(input.name, evaluateDefault(input.default, token));
    else if (input.deprecationMessage !== undefined) {
      warnings.push(`Input '${input.name}' has been deprecated with message: ${input.deprecationMessage}`);
    }
  }
  if (unexpected.length > 0) {
    const valid = manifest.inputs.map((input) => input.name).join("', '");
    warnings.push(`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`);
  }
  return { inputs: inputs.entries(), warnings };
}

/**
 * The variables of the inputs: spaces become underscores and letters upper-case, hyphens stay.
 * Source: actions/runner src/Runner.Worker/Handlers/Handler.cs.
 */
export function inputVariables(inputs: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(
    inputs.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}
