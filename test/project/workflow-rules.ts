import { parse } from 'yaml';
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
 * Checks a workflow by the rules of this house that GitHub's schema does not have.
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
 * Checks what a workflow or a part of one uses.
 *
 * @param text the text, of which the comments count as well
 * @returns each reference that is not pinned, is not ours, or does not exist
 */
export function pinProblems(text: string): string[] {
  return [...text.matchAll(/^[ -]*uses: *(\S+)(.*)$/gm)].flatMap(([, uses = '', rest = '']) => {
    const problem = pinProblem(uses, rest);
    return problem === undefined ? [] : [`${uses}: ${problem}`];
  });
}

function pinProblem(uses: string, rest: string): string | undefined {
  if (/^\$\/?$|^\$\/.*@/.test(uses)) return 'the runner refuses `$/` without a folder and with a version.';
  if (uses.startsWith('$/') || uses.startsWith('./')) return undefined;
  if (uses.startsWith(`${OWN}/`) || uses.startsWith(`${OWN}@`)) {
    if (!uses.endsWith('@v1')) return 'our own actions are shown as @v1.';
    return uses.includes('/.github/workflows/') || ownManifest(uses) ? undefined : 'there is no such action.';
  }
  if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) return 'pin the full SHA of the commit.';
  return /^ # v\d+\.\d+\.\d+$/.test(rest) ? undefined : 'name the version in a comment: `# v1.2.3`.';
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
function stepProblems({ uses, run, with: inputs = {} }: Step): string[] {
  const scripts = [run, inputs['script']].filter((script) => typeof script === 'string');
  const problems = scripts
    .flatMap((script) => script.match(/\$\{\{.*?\}\}/gs) ?? [])
    .map((expression) => `hand ${expression} to the script in \`env\`.`);
  if (uses?.startsWith('actions/checkout@') && inputs['persist-credentials'] !== false) {
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
