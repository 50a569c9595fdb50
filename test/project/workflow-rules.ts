import { isAlias, isScalar, parse, parseAllDocuments, stringify, visit } from 'yaml';
import { manifest, OWN, ownManifest } from './own-actions.ts';
import { FILES, read } from './repository.ts';

type Step = { id?: string; uses?: string; run?: string; shell?: string; with?: Record<string, unknown> };
type Job = {
  uses?: string;
  steps?: Step[];
  permissions?: unknown;
  secrets?: unknown;
  'timeout-minutes'?: unknown;
};
type Workflow = { permissions?: unknown; jobs?: Record<string, Job> };

/**
 * Checks a workflow by the rules of this repository that GitHub's schema does not have.
 *
 * @param text the workflow
 * @returns each problem, with the job that it is in
 */
export function ruleProblems(text: string): string[] {
  const { permissions, jobs = {} } = parse(text) as Workflow;
  return [
    ...pinProblems(text),
    ...(isNothing(permissions) || isReadOfContents(permissions)
      ? []
      : ['`permissions` of the workflow must be {} or contents: read; jobs ask for more themselves.']),
    ...Object.entries(jobs).flatMap(([name, job]) =>
      [...jobProblems(job), ...callProblems(job, permissions)].map((problem) => `job ${name}: ${problem}`),
    ),
  ];
}

const isNothing = (permissions: unknown): boolean => JSON.stringify(permissions) === '{}';
const isReadOfContents = (permissions: unknown): boolean =>
  JSON.stringify(permissions) === '{"contents":"read"}';

/**
 * Checks a manifest by the same rules. Only a composite action has steps.
 *
 * @param text the action.yml
 * @returns each problem
 */
export function manifestProblems(text: string): string[] {
  const { runs } = parse(text) as { runs?: { steps?: Step[] } };
  return [...pinProblems(text), ...(runs?.steps ?? []).flatMap(stepProblems)];
}

/**
 * Checks a part of a workflow, such as some steps in a document.
 *
 * @param text YAML, or what is none
 * @returns each problem of a step that is in it, however deep
 */
export function partProblems(text: string): string[] {
  return parseAllDocuments(text).flatMap((document) =>
    'errors' in document && document.errors.length === 0 ? deepProblems(document.toJS()) : [],
  );
}

function deepProblems(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...stepProblems(value as Step), ...Object.values(value).flatMap(deepProblems)];
}

/**
 * Makes a workflow of a part of one, for GitHub's schema.
 *
 * @param text YAML, or what is none
 * @returns a workflow with that job or these steps, without the steps of Adobe's old actions; or undefined where it has
 *   neither, or is a whole workflow
 */
export function wrapped(text: string): string | undefined {
  const [document] = parseAllDocuments(text);
  if (document === undefined || !('errors' in document) || document.errors.length > 0) return undefined;
  const value = document.toJS() as { on?: unknown; jobs?: unknown; steps?: unknown } | Step[] | null;
  if (typeof value !== 'object' || value === null) return undefined;
  if ('jobs' in value) return 'on' in value ? undefined : workflowOf(value.jobs);
  const steps = Array.isArray(value) ? value : value.steps;
  if (!Array.isArray(steps)) return undefined;
  const ours = (steps as Step[]).filter(
    (step) => typeof step === 'object' && step !== null && ('uses' in step || 'run' in step),
  );
  const shown = ours.filter(({ uses }) => !String(uses).startsWith('adobe/'));
  return shown.length === 0
    ? undefined
    : workflowOf({
        part: { 'runs-on': 'ubuntu-latest', ...(Array.isArray(value) ? {} : value), steps: shown },
      });
}

const workflowOf = (jobs: unknown): string => stringify({ on: 'push', jobs }, { lineWidth: 0 });

/**
 * Checks what a workflow or a part of one uses.
 *
 * @param text the text, of which the comments count as well
 * @returns each reference that is not pinned, is not ours, or does not exist
 */
export function pinProblems(text: string): string[] {
  return usesOf(text).flatMap(({ uses, rest }) => {
    const problem = pinProblem(uses, rest);
    return problem === undefined ? [] : [`${uses}: ${problem}`];
  });
}

// Each `uses`, however it is written, and the rest of the line in which its value ends. What is no YAML is read by lines.
function usesOf(text: string): { uses: string; rest: string }[] {
  const found: { uses: string; rest: string }[] = [];
  let isYaml = true;
  for (const document of parseAllDocuments(text)) {
    if (!('errors' in document)) break;
    if (document.errors.length > 0) isYaml = false;
    visit(document, {
      Pair: (_, { key, value }) => {
        const name = isAlias(key) ? key.resolve(document) : key;
        if (!isScalar(name) || name.value !== 'uses') return;
        const node = isAlias(value) ? value.resolve(document) : value;
        const uses = isScalar(node) ? String(node.value) : 'what is no text';
        const end = isScalar(node) ? node.range?.[1] : undefined;
        found.push({ uses, rest: end === undefined ? '' : (text.slice(end).split('\n')[0] ?? '') });
      },
    });
  }
  const lines = isYaml ? [] : [...text.matchAll(/^[-+ ]*(["']?)uses\1 *: *(["']?)([^\s"']+)\2(.*)$/gm)];
  return [...found, ...lines.map(([, , , uses = '', rest = '']) => ({ uses, rest }))];
}

/**
 * Finds actions of others that stand in several versions.
 *
 * @param texts files in which they are named as `owner/name@SHA # v1.2.3`
 * @returns each such action, with what it is pinned to
 */
export function pinConflicts(texts: readonly string[]): string[] {
  const pins = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const [, action = '', sha, version] of text.matchAll(
      /([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@([0-9a-f]{40})\b[^#\n]*(?:# (v[\d.]+))?/g,
    )) {
      pins.set(action, (pins.get(action) ?? new Set()).add(`${sha} ${version}`));
    }
  }
  return [...pins]
    .filter(([, versions]) => versions.size > 1)
    .map(([action, versions]) => `${action}: ${[...versions].sort().join(', ')}`);
}

function pinProblem(uses: string, rest: string): string | undefined {
  if (/^\$\/?$|^\$\/.*@/.test(uses)) return 'the runner refuses `$/` without a folder and with a version.';
  if (uses.startsWith('$/') || uses.startsWith('./')) return undefined;
  if (uses.startsWith(`${OWN}/`) || uses.startsWith(`${OWN}@`)) {
    if (!uses.endsWith('@v1')) return 'our own actions are shown as @v1.';
    const workflow = /^OWNER\/ims-auth\/(\.github\/workflows\/.+)@v1$/.exec(uses)?.[1];
    if (workflow !== undefined) return FILES.includes(workflow) ? undefined : 'there is no such workflow.';
    return ownManifest(uses) === undefined ? 'there is no such action.' : undefined;
  }
  if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) return 'pin the full SHA of the commit.';
  return /^[^#]* # v\d+\.\d+\.\d+$/.test(rest) ? undefined : 'name the version in a comment: `# v1.2.3`.';
}

function jobProblems(job: Job): string[] {
  const problems: string[] = [];
  const { permissions, steps = [] } = job;
  if (permissions === undefined) problems.push('say `permissions`.');
  if (typeof permissions === 'string') problems.push('name each permission.');
  if (job.secrets === 'inherit') problems.push('name each secret.');
  // GitHub does not allow it where a workflow is called.
  if (job.uses === undefined && job['timeout-minutes'] === undefined) problems.push('say `timeout-minutes`.');
  return [...problems, ...steps.flatMap(stepProblems), ...outputProblems(job)];
}

// A run does not start where a called workflow asks for more than its caller grants, and more is not needed.
function callProblems(job: Job, ofWorkflow: unknown): string[] {
  const path = /^(?:[.$]|OWNER\/ims-auth)\/(\.github\/workflows\/[\w-]+\.yml)(?:@v1)?$/.exec(
    job.uses ?? '',
  )?.[1];
  if (path === undefined) return [];
  if (!FILES.includes(path)) return [`there is no ${path}.`];
  const called = parse(read(path)) as Workflow;
  const needed = Object.assign({}, ...Object.values(called.jobs ?? {}).map(({ permissions }) => permissions));
  const granted = job.permissions ?? ofWorkflow ?? {};
  const sorted = (permissions: object): string => JSON.stringify(Object.entries(permissions).sort());
  return sorted(granted) === sorted(needed)
    ? []
    : [`${path} needs permissions ${JSON.stringify(needed)}, granted are ${JSON.stringify(granted)}.`];
}

// No expression at all, not only untrusted ones: whether a text can be trusted is not seen in the line, and `env` always
// works.
function stepProblems({ uses, run, with: given }: Step): string[] {
  const inputs = given ?? {};
  const scripts = [run, inputs['script']].filter((script) => typeof script === 'string');
  const problems = scripts
    .flatMap((script) => script.match(/\$\{\{.*?\}\}/gs) ?? [])
    .map((expression) => `hand ${expression} to the script in \`env\`.`);
  if (String(uses).startsWith('actions/checkout@') && inputs['persist-credentials'] !== false) {
    problems.push('actions/checkout: say persist-credentials: false.');
  }
  return problems;
}

// What the schema does not know: the outputs of a step.
function outputProblems(job: Job): string[] {
  const text = JSON.stringify(job);
  return (job.steps ?? []).flatMap(({ id, uses = '' }) => {
    const path = ownManifest(uses);
    if (id === undefined || path === undefined) return [];
    const { outputs } = manifest(path);
    return [...text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))]
      .map((match) => match[1] ?? '')
      .filter((name) => !(name in outputs))
      .map((name) => `${uses} has no output ${name}.`);
  });
}

/**
 * Collects what the jobs of a workflow may write.
 *
 * @param text the workflow
 * @returns each as `job: permission`, sorted
 */
export function writes(text: string): string[] {
  const { jobs = {} } = parse(text) as Workflow;
  return Object.entries(jobs)
    .flatMap(([name, { permissions }]) =>
      Object.entries((permissions ?? {}) as Record<string, string>)
        .filter(([, access]) => access === 'write')
        .map(([permission]) => `${name}: ${permission}`),
    )
    .sort();
}
