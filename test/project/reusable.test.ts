import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { manifest } from './own-actions.ts';
import { read, WORKFLOWS } from './repository.ts';

type Input = { type: string; default?: unknown };
type Called = {
  on: {
    workflow_call?: { inputs: Record<string, Input>; secrets?: object; outputs: Record<string, unknown> };
  };
  concurrency?: unknown;
  jobs: Record<string, { outputs?: object; steps: { uses?: string; with?: Record<string, string> }[] }>;
};

const REUSABLE = WORKFLOWS.flatMap((path) => {
  const workflow = parse(read(path)) as Called;
  const call = workflow.on.workflow_call;
  if (call === undefined) return [];
  // All steps of one workflow are the same action.
  const steps = Object.values(workflow.jobs)
    .flatMap((job) => job.steps)
    .filter(({ uses }) => uses?.startsWith('$/'));
  const given: Record<string, string> = Object.assign({}, ...steps.map((step) => step.with ?? {}));
  return [{ path, workflow, call, folder: steps[0]?.uses?.slice(2) ?? '', given }];
});
const named = (name: string): (typeof REUSABLE)[number] => {
  const found = REUSABLE.find(({ path }) => path.endsWith(`/${name}.yml`));
  if (found === undefined) throw new Error(`There is no ${name}.yml.`);
  return found;
};

/** What a called workflow does not hand on to the action, and why. */
const LEFT_OUT: Record<string, string[]> = {
  // Files that no later step of the job reads.
  scan: ['sarif-file', 'json-file'],
  // `issue` is what tells the two workflows apart, and the token of the job is the right one. A job that calls a workflow
  // has no environment, so that it cannot read the variable of a rotation.
  health: ['issue', 'github-token', 'json-file', 'rotation'],
  // The file has the same name in both jobs, and the first one needs no token.
  suggest: ['file', 'github-token'],
  migrate: ['github-token'],
  // The artifacts have fixed paths, and the token of the job is the right one.
  audit: ['folder', 'github-token'],
};

describe.each(REUSABLE)('$path', ({ workflow, call, folder, given }) => {
  test('hands on every input and secret that it takes', () => {
    const jobs = JSON.stringify(workflow.jobs);
    const unused = [
      ...Object.keys(call.inputs).map((name) => `inputs.${name}`),
      ...Object.keys(call.secrets ?? {}).map((name) => `secrets.${name}`),
    ].filter((name) => !new RegExp(`${name.replace('.', '\\.')}\\b(?!-)`).test(jobs));
    expect(unused).toEqual([]);
  });

  test('takes every input that the action has', () => {
    const missing = Object.keys(manifest(`${folder}/action.yml`).inputs).filter(
      (name) => !(name in given) && !LEFT_OUT[folder]?.includes(name),
    );
    expect(missing).toEqual([]);
  });

  // The actions take an empty text as not given; a number or a boolean cannot be empty.
  test('has a default for every input, which for a text that the action reads is empty', () => {
    const defaults = Object.entries(call.inputs).map(([name, input]) => [name, typeof input.default]);
    const types = Object.entries(call.inputs).map(([name, input]) => [name, input.type]);
    expect(defaults).toEqual(types);
    const filled = Object.entries(call.inputs).filter(
      ([name, input]) => name in given && input.type === 'string' && input.default !== '',
    );
    expect(filled).toEqual([]);
  });

  test('returns what the job returns, which are outputs of the action', () => {
    const known = Object.keys(manifest(`${folder}/action.yml`).outputs);
    const outputs = Object.keys(call.outputs);
    expect(outputs.filter((name) => !known.includes(name))).toEqual([]);
    expect(outputs.map((name) => JSON.stringify(call.outputs[name]).includes(`outputs.${name} `))).toEqual(
      outputs.map(() => true),
    );
    const jobs = Object.entries(workflow.jobs).filter(([, job]) => job.outputs !== undefined);
    expect(Object.keys(jobs.at(-1)?.[1].outputs ?? {})).toEqual(outputs);
    // What another job returns is for the jobs after it.
    const text = JSON.stringify(workflow.jobs);
    const unused = jobs
      .slice(0, -1)
      .flatMap(([name, job]) =>
        Object.keys(job.outputs ?? {}).map((output) => `needs.${name}.outputs.${output}`),
      )
      .filter((used) => !text.includes(used));
    expect(unused).toEqual([]);
  });

  test('leaves concurrency to its caller', () => {
    expect(workflow.concurrency).toBeUndefined();
  });
});

describe('the reusable workflows', () => {
  test('are these eight', () => {
    expect(REUSABLE.map(({ path }) => path.replace('.github/workflows/', ''))).toEqual([
      'credential-health-without-issue.yml',
      'credential-health.yml',
      'jwt-fix.yml',
      'jwt-guard-code-scanning.yml',
      'jwt-guard.yml',
      'jwt-suggest.yml',
      'organization-audit.yml',
      'rotate-secret.yml',
    ]);
  });

  test('take the same with and without code scanning', () => {
    const { category, ...inputs } = named('jwt-guard-code-scanning').call.inputs;
    expect(category).toBeDefined();
    expect(inputs).toEqual(named('jwt-guard').call.inputs);
    const { 'sarif-file': file, ...given } = named('jwt-guard-code-scanning').given;
    expect(file).toBeDefined();
    expect(given).toEqual(named('jwt-guard').given);
  });

  test('take the same with and without the issue', () => {
    const [health, without] = [named('credential-health'), named('credential-health-without-issue')];
    expect(without.call.inputs).toEqual(health.call.inputs);
    expect(without.call.secrets).toEqual(health.call.secrets);
    expect(without.given).toEqual({ ...health.given, issue: 'off' });
    expect(health.given['issue']).toBe('on');
  });

  // Whoever forgets it would have two runs at once, and the second client secret is made once.
  test('rotate one after the other, never stopped between two steps', () => {
    const { jobs } = named('rotate-secret').workflow as { jobs: Record<string, { concurrency?: unknown }> };
    expect(jobs['rotate']?.concurrency).toEqual({
      group: 'ims-auth-rotate-secret',
      'cancel-in-progress': false,
      queue: 'max',
    });
  });

  // actions/runner#1490: the job of a called workflow gets a secret of its environment only under a name that the caller
  // has named.
  test('read the secrets of an environment under names that the caller names', () => {
    const { workflow, call } = named('rotate-secret');
    const used = JSON.stringify(workflow.jobs).matchAll(/secrets\.(\w+)/g);
    expect([...used].map((match) => match[1]).sort()).toEqual(Object.keys(call.secrets ?? {}).sort());
    expect(JSON.stringify(workflow.jobs)).not.toContain('secrets[');
    expect(read('examples/workflows/rotate-secret.yml')).toMatch(
      /IMS_CLIENT_SECRET: \$\{\{ secrets\.IMS_CLIENT_SECRET \}\}/,
    );
  });

  test('upload after findings, and only what was scanned', () => {
    const { steps } = named('jwt-guard-code-scanning').workflow.jobs['guard'] ?? { steps: [] };
    const upload = steps.find(({ uses }) => uses?.includes('upload-sarif')) as Record<string, unknown>;
    expect(upload['continue-on-error']).toBe(true);
    expect(upload['if']).toMatch(/^\$\{\{ !cancelled\(\) && .*'clean'.*'findings'/);
  });
});
