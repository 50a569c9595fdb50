import { insideWorkspace, type Runner, workspaceOf } from '../../github/index.ts';
import type { HealthInputs } from '../../health/index.ts';
import { ENVIRONMENTS, type EntryOptions, HEALTH_FAIL_ON, RANGES, readOrigin } from '../../health/index.ts';
import { givenValue, type ImsEnvironment, type OptionValue, oneOf, wholeNumber } from '../../ims/index.ts';

/** What an input that is not given, or empty, means. `health/action.yml` says the same, which a test checks. */
export const HEALTH_DEFAULTS = {
  environment: 'production',
  'ims-url': '',
  'console-api-url': 'https://api.adobe.io',
  timeout: '10',
  retries: '3',
  'max-secret-age-days': '180',
  'unused-secret-days': '30',
  'fail-on': 'error',
  issue: 'off',
} as const;

/** Two client secrets at once are normal for so long. */
export const ROTATION_DAYS = 7;

/** The inputs that are no credential. */
export type HealthOptions = Omit<HealthInputs, 'entries' | 'secrets'> & { forEntries: EntryOptions };

/**
 * Reads and checks the inputs that are no credential.
 *
 * @param runner the runner
 * @param secrets values that must not appear
 * @returns the options, with the default in place of each that is wrong, and what is wrong, one line each
 */
export function readHealthOptions(
  runner: Runner,
  secrets: readonly string[],
): { options: HealthOptions; problems: string[] } {
  const problems: string[] = [];
  const take = <Value>(
    name: keyof typeof HEALTH_DEFAULTS,
    read: (text: string) => OptionValue<Value>,
    shown = true,
  ): Value => {
    const found = read(runner.input(name).trim() || HEALTH_DEFAULTS[name]);
    if (found.ok) return found.value;
    const text = runner.input(name).trim();
    problems.push(`\`${name}\` ${found.problem}${shown ? `; ${givenValue(text, secrets)}` : '.'}`);
    const otherwise = read(HEALTH_DEFAULTS[name]);
    if (!otherwise.ok) throw new Error(`The default of ${name} is not valid.`);
    return otherwise.value;
  };
  const count = (name: keyof typeof RANGES): number => take(name, (text) => wholeNumber(text, RANGES[name]));
  const address = (name: 'ims-url' | 'console-api-url', environment: ImsEnvironment): string =>
    take(name, (text) => checkedOrigin(text, environment), false);

  const environment = take('environment', (text) => oneOf(text, ENVIRONMENTS));
  const forEntries = {
    environment,
    imsUrl: address('ims-url', environment),
    consoleApiUrl: address('console-api-url', environment),
    timeout: count('timeout'),
    retries: count('retries'),
  };
  const limits = {
    maxSecretAgeDays: count('max-secret-age-days'),
    unusedSecretDays: count('unused-secret-days'),
    rotationDays: ROTATION_DAYS,
  };
  const failOn = take('fail-on', (text) => oneOf(text, HEALTH_FAIL_ON));
  // YAML 1.1 reads a bare on and off as true and false.
  const issue = take('issue', (text) => oneOf(text, ['on', 'off', 'true', 'false']));
  const jsonFile = readPath(runner, problems);
  return {
    problems,
    options: {
      forEntries,
      limits,
      failOn,
      issue: issue === 'on' || issue === 'true',
      githubToken: runner.input('github-token').trim(),
      ...(jsonFile === undefined ? {} : { jsonFile }),
    },
  };
}

function checkedOrigin(text: string, environment: ImsEnvironment): OptionValue<string> {
  if (text === '') return { ok: true, value: text };
  const read = readOrigin(text, environment);
  return read.ok ? { ok: true, value: text } : read;
}

function readPath(runner: Runner, problems: string[]): string | undefined {
  const path = runner.input('json-file').trim();
  if (path === '') return undefined;
  const file = insideWorkspace(workspaceOf(runner.env), path);
  if (file === undefined) problems.push('`json-file` must lie in the workspace.');
  return file;
}
