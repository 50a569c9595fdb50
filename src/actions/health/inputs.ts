import { maskForms } from '../../core/secrets.ts';
import { type Runner, withoutSecrets } from '../../github/index.ts';
import {
  type CheckedList,
  type CredentialList,
  checkEntries,
  credentialListSecrets,
  ENTRY_FIELDS,
  type EntryOptions,
  entrySecrets,
  type FieldValue,
  type HealthInputs,
  pairSecrets,
  parseCredentialList,
  parseFieldValue,
  type RawEntry,
} from '../../health/index.ts';
import { secretsByShape } from '../../ims/index.ts';
import { ownTextIn } from '../inputs/own-text.ts';
import { optionNames, readOptions } from '../inputs/read.ts';
import type { OptionValues } from '../inputs/table.ts';
import { INPUTS } from './manifest.ts';
import {
  HEALTH_INPUT_WARNINGS,
  HEALTH_PROBLEMS,
  type HealthInputWarning,
  type HealthProblem,
  type HealthProblemId,
  inAnnotations,
} from './problems.ts';

/** The inputs, or all problems with them; warnings in both cases. */
export type ReadHealthInputs = { warnings: HealthInputWarning[] } & (
  | { ok: true; inputs: HealthInputs }
  | { ok: false; problems: HealthProblem[] }
);

/** The inputs that describe a single credential. */
const SINGLE = ['client-id', 'client-secret', 'scopes', 'org-id', 'secret', 'rotation'] as const;

/** How long a credential normally has two client secrets, in days. */
const ROTATION_DAYS = 7;

/**
 * Reads and checks every input of the health action. Every secret in them is masked before anything else happens, even
 * if `credentials` is not YAML.
 *
 * @returns all inputs, or all problems at once; no problem or warning contains a value of a credential
 */
export function readHealthInputs(runner: Runner): ReadHealthInputs {
  const text = runner.input('credentials');
  // Before anything parses it. What only its place shows to be a secret is masked right after.
  maskAll(runner, secretsByShape(text));
  const list = parseCredentialList(text);
  const single = readSingle(runner);
  const isOwnText = ownTextIn({ ...HEALTH_PROBLEMS, ...HEALTH_INPUT_WARNINGS }, [
    ...list.syntax,
    list.shape ?? '',
    ...ENTRY_FIELDS,
  ]);
  const secrets = allSecrets(runner, text, list, single).filter((secret) => !isOwnText(secret));
  maskAll(runner, secrets);

  const options = readOptions(runner, INPUTS, secrets);
  const given = text.trim() !== '';
  const checked: CheckedList = given
    ? checkEntries(list.entries, entryOptions(options.values, runner), secrets)
    : checkEntries(single === undefined ? [] : [single], entryOptions(options.values, runner), secrets, true);

  const problems: HealthProblem[] = [];
  const add = (id: HealthProblemId, lines: readonly string[]): void => {
    problems.push(...inAnnotations(id, lines));
  };
  if (given && single !== undefined) {
    const names = SINGLE.filter((name) => runner.input(name).trim() !== '');
    add('both-forms', [`Given besides \`credentials\`: ${names.map((name) => `\`${name}\``).join(', ')}.`]);
  }
  const noSecrets = withoutSecrets(runner.event);
  const nothing = given ? isNothing(list, checked) : !asksForCredential(single);
  if (nothing) problems.push({ id: noSecrets ?? 'no-credentials', details: [] });
  else if (given && list.syntax.length > 0) add('credentials-not-yaml', list.syntax);
  else {
    // If the run gets no secrets, this is why values are empty.
    if (noSecrets !== undefined) add(noSecrets, checked.missingSecret);
    const lines = [
      ...(given && list.shape !== undefined ? [list.shape] : []),
      ...(noSecrets === undefined ? [...checked.missingSecret, ...checked.toStore] : []),
      ...checked.problems,
    ];
    add(given ? 'credentials-entries' : 'credential-inputs', lines);
  }
  add(
    'invalid-option',
    options.problems.map(({ message }) => message),
  );

  const warnings = [
    ...inAnnotations('value-trimmed' as const, checked.trimmed),
    ...inAnnotations('secret-given-twice' as const, checked.duplicateSecret),
  ];
  if (problems.length > 0) return { ok: false, problems, warnings };
  const { failOn, issue, jsonFile, maxSecretAgeDays, unusedSecretDays } = options.values;
  const { issueLabels = [], issueAssignees = [], issueMentions = [] } = options.values;
  return {
    ok: true,
    warnings,
    inputs: {
      entries: checked.entries,
      secrets,
      limits: { maxSecretAgeDays, unusedSecretDays, rotationDays: ROTATION_DAYS },
      failOn,
      issue,
      people: { labels: issueLabels, assignees: issueAssignees, mentions: issueMentions },
      githubToken: runner.input('github-token').trim(),
      jsonFile,
    },
  };
}

function maskAll(runner: Runner, secrets: readonly string[]): void {
  for (const secret of secrets) for (const form of maskForms(secret)) runner.mask(form);
}

function entryOptions(values: OptionValues<typeof INPUTS>, { env }: Runner): EntryOptions {
  const { environment, imsUrl = '', consoleApiUrl, timeout, retries } = values;
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl } = env;
  const here = { repository, serverUrl: serverUrl || undefined };
  return { environment, imsUrl, consoleApiUrl, timeout, retries, here };
}

// Tells whether there is no credential to check, which must fail the step.
function isNothing({ syntax, shape }: CredentialList, { entries, problems }: CheckedList): boolean {
  return entries.length === 0 && problems.length === 0 && syntax.length === 0 && shape === undefined;
}

// `scopes` does not count: it is often a fixed text, while the other two come from secrets that may not be set.
function asksForCredential(single: RawEntry | undefined): boolean {
  return ['client-id', 'client-secret'].some(
    (name) => (single?.fields.get(name)?.texts[0] ?? '').trim() !== '',
  );
}

function readSingle(runner: Runner): RawEntry | undefined {
  const fields = new Map<string, FieldValue>([['name', { form: 'text', texts: ['default'] }]]);
  for (const name of SINGLE) {
    const text = runner.input(name);
    fields.set(name, name === 'secret' ? parseFieldValue(text) : { form: 'text', texts: [text] });
  }
  if (SINGLE.every((name) => runner.input(name).trim() === '')) return undefined;
  return { at: 1, fields, repeated: [], errors: [] };
}

function allSecrets(
  runner: Runner,
  text: string,
  list: CredentialList,
  single: RawEntry | undefined,
): string[] {
  const found = [
    ...credentialListSecrets(text, list),
    ...(single === undefined
      ? []
      : [
          ...entrySecrets(single.fields),
          ...[...single.fields].flatMap(([key, value]) => pairSecrets(key, value)),
        ]),
    ...optionNames(INPUTS).flatMap((name) => secretsByShape(runner.input(name))),
    runner.input('github-token').trim(),
  ];
  return [...new Set(found.map((secret) => secret.trim()))].filter((secret) => secret !== '');
}
