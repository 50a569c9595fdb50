import type { AuditFilters, AuditRepository, ScanPolicy } from '../../audit/index.ts';
import type { Runner } from '../../github/index.ts';
import type { FailOn } from '../../guard/index.ts';
import type { IssuePeople } from '../../issue/index.ts';
import { maskSecret } from '../inputs/masking.ts';
import { readOptions } from '../inputs/read.ts';
import { INPUTS, type MODES } from './manifest.ts';

/** The valid inputs of the audit action. */
export type AuditInputs = {
  mode: (typeof MODES)[number];
  organization: string;
  filters: AuditFilters;
  /** Number of shards that was asked for. */
  shards: number | undefined;
  shard: number | undefined;
  concurrency: number;
  timeLimitMs: number;
  policy: ScanPolicy;
  leftOverNames: boolean;
  failOn: FailOn;
  issue: boolean;
  people: IssuePeople;
  /** Absolute path. */
  folder: string;
  /** Secrets; empty if they are not given. */
  token: string;
  githubToken: string;
};

const MINUTE_MS = 60_000;

/**
 * Masks both tokens, and reads all inputs.
 *
 * @returns all problems, a sentence each
 */
export function readAuditInputs(
  runner: Runner,
): { ok: true; inputs: AuditInputs } | { ok: false; problems: string[] } {
  const [token = '', githubToken = ''] = ['token', 'github-token'].map((name) => runner.input(name).trim());
  const secrets = [token, githubToken].filter((secret) => secret !== '');
  for (const secret of secrets) maskSecret(runner, secret);
  const { values, problems } = readOptions(runner, INPUTS, secrets);
  const messages = problems.map(({ message }) => message);
  const { mode, shard } = values;
  const organization = values.organization ?? (runner.env['GITHUB_REPOSITORY'] ?? '').split('/')[0] ?? '';
  if (mode === 'scan' && shard === undefined && messages.length === 0)
    messages.push('`shard` is empty: `scan` needs a number of the output `shards`.');
  if ((mode === 'plan' || mode === 'scan') && token === '')
    messages.push(`\`token\` is empty: \`${mode}\` needs it.`);
  if (messages.length > 0 || mode === undefined) return { ok: false, problems: messages };
  return {
    ok: true,
    inputs: {
      mode,
      organization,
      filters: filtersOf(values),
      shards: values.shards,
      shard,
      concurrency: values.concurrency,
      timeLimitMs: values.timeLimit * MINUTE_MS,
      policy: { allowConfig: values.allowConfig, allowSuppressions: values.allowSuppressions },
      leftOverNames: values.leftOverNames,
      failOn: values.failOn,
      issue: values.issue,
      people: {
        labels: values.issueLabels ?? [],
        assignees: values.issueAssignees ?? [],
        mentions: values.issueMentions ?? [],
      },
      folder: values.folder,
      token,
      githubToken,
    },
  };
}

type Values = ReturnType<typeof readOptions<typeof INPUTS>>['values'];

function filtersOf({
  repositories,
  names,
  topics,
  visibility,
  archived,
  forks,
  properties,
}: Values): AuditFilters {
  return {
    list: repositories,
    names,
    topics,
    visibility: visibility as AuditRepository['visibility'][] | undefined,
    archived,
    forks,
    properties,
  };
}
