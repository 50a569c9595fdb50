import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Environment } from '../core/environment.ts';
import { ok, type Result } from '../core/result.ts';
import { type Acceptance, decide } from './decide.ts';
import { type Place, placeOf } from './files/top-level.ts';
import type { PolicyCommit } from './gate/diff/policy-commit.ts';
import {
  type Folders,
  fromCheckout,
  loadPolicy,
  type Policy,
  type PolicyReader,
  underCentral,
} from './gate/load.ts';
import { conclude } from './gate/verdict.ts';
import {
  type Accepted,
  type Central,
  type CheckResult,
  type FailOn,
  type Finding,
  LEVELS,
  type Notice,
  type PolicyName,
} from './model.ts';
import { oneForEachChange } from './repository/same-change.ts';
import { excluder, type ScannedFiles, scanFiles } from './scan/scan.ts';
import { ScanError } from './scan-error.ts';

/** The event that started a run. It determines what is compared. */
export type ChangeRequest = { name: string; payload: unknown; base?: string | undefined };

/** Whose configuration, baseline and suppressions count, in pull requests and merge groups. */
export type PolicyRequest = {
  name: PolicyName;
  event: {
    name: string;
    payload: unknown;
    /** The commit that GitHub names for the run. */
    commit?: string | undefined;
  };
  /** Fetch the base commit only if the checkout accepts something. */
  fetchIfNeeded?: boolean | undefined;
};

/** What to check, and how. Empty strings are not allowed. */
export type CheckOptions = {
  /** Absolute path of the folder to scan. */
  root: string;
  /** Absolute path of the folder that `config` and `baseline` are relative to, where they are not absolute. */
  home: string;
  /** `home` is the workspace of a job: nothing above it counts, and the repository may be checked out below it. */
  inJob?: boolean | undefined;
  /** Configuration file; default: `.github/ims-auth.yml` at the top level of the repository, if it exists. */
  config?: string | undefined;
  /** Baseline file. Takes precedence over the configuration. */
  baseline?: string | undefined;
  /** Takes precedence over the configuration; default: error. */
  failOn?: FailOn | undefined;
  /** False: the default configuration, and what it names, does not count. */
  allowConfig?: boolean | undefined;
  /** False: suppressions do not count. */
  allowSuppressions?: boolean | undefined;
  /** Central configuration of the organization, which is no part of the change. */
  central?: Central | undefined;
  /** Default: those of the checkout count. */
  policy?: PolicyRequest | undefined;
  /** Only findings that the base does not have are active. */
  changed?: ChangeRequest | undefined;
  /** Environment of the git that reads commits; default: that of this process. */
  env?: Environment | undefined;
};

/**
 * Scans a folder and decides on the findings.
 *
 * @returns all findings with their states, which files were scanned, and the conclusion
 * @throws ScanError if the check cannot run: the folder does not exist, the configuration or baseline is invalid, or
 *   a rule fails. A scan that could not run is never reported as clean
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const { root, home, inJob = false, env } = options;
  const place = placeOf({ root, workspace: inJob ? home : undefined, env });
  const { top, prefix, fromTop } = place;
  const job: Job = {
    ...options,
    ...allowed(options),
    central: centralFor(options, place),
    place,
    folders: { top, home },
  };
  const head = await policyFrom(fromCheckout(job.folders), job);
  const acceptsAny = !acceptsNothing(head);
  const { policy: asked } = options;
  const mayFetch = asked?.name === 'base' && (asked.fetchIfNeeded !== true || acceptsAny);
  let before = await policyBefore(head, job, mayFetch);
  const policyOfBase = before.ok ? before.value?.policy : undefined;
  const inBoth = [head, policyOfBase ?? head].map(({ config }) => excluder(config.exclude));
  const scanned = await scanFiles({ root, top, fromTop }, (path) =>
    inBoth.every((isExcluded) => isExcluded(path)),
  );
  const suppressed = suppressedPaths(scanned);
  if (!before.ok && asked?.name === 'base' && !mayFetch && suppressed.length > 0)
    before = await policyBefore(head, job, true);

  const base = before.ok ? before.value : undefined;
  const notices: Notice[] = base?.problem === undefined ? [] : [base.problem];
  if (!before.ok && asked?.name === 'base' && (acceptsAny || suppressed.length > 0))
    notices.push(unreadable(before.problem));
  const acceptance = await acceptances(head, base, { job, suppressed, notices });
  const decided = await decide(scanned, acceptance.used, prefix);
  const accepted = await whatChangeAccepts(scanned, acceptance, {
    job,
    commit: base?.commit.commit,
    anySuppressed: suppressed.length > 0,
  });
  const { findings, diffBase, fullScanReason } = await onlyNew(decided.findings, scanned, {
    job,
    policies: { head, base: base?.policy },
  });

  const result = {
    findings: await withPlaces(findings, top, decided.files),
    coverage: decided.coverage,
    notices: [...decided.notices, ...notices, ...(accepted?.additions ?? [])],
  };
  const { config, configFile } = acceptance.used.policy;
  const failOn = options.failOn ?? config.failOn ?? 'error';
  return {
    ...conclude(result, failOn),
    result,
    place,
    failOn,
    diffBase,
    fullScanReason,
    config: job.central === undefined ? configFile?.path : undefined,
    accepted: accepted === undefined ? undefined : { ...accepted, findings: stillActive(accepted, findings) },
  };
}

/** A check, and where its files are. */
type Job = CheckOptions & { place: Place; folders: Folders };

// What the central configuration ignores, no input allows again.
function allowed({
  central,
  allowConfig,
  allowSuppressions,
}: CheckOptions): Pick<CheckOptions, 'allowConfig' | 'allowSuppressions'> {
  return {
    allowConfig: central?.config.repositoryConfig === 'ignore' ? false : allowConfig,
    allowSuppressions: central?.config.suppressions === 'ignore' ? false : allowSuppressions,
  };
}

// The name is that of the workflow's repository.
function centralFor({ central }: CheckOptions, { elsewhere }: Place): Central | undefined {
  return central === undefined || elsewhere === undefined ? central : { ...central, repository: undefined };
}

async function policyFrom(read: PolicyReader, job: Job): Promise<Policy> {
  return underCentral(await loadPolicy(read, job), job.central);
}

type Before = { commit: PolicyCommit; policy: Policy; problem?: Notice };

async function policyBefore(
  head: Policy,
  job: Job,
  mayFetch: boolean,
): Promise<Result<Before | undefined, string>> {
  const { policy, place, env } = job;
  if (policy === undefined) return ok(undefined);
  const { policyCommit } = await import('./gate/diff/policy-commit.ts');
  const commit = await policyCommit(place.top, policy.event, { env, mayFetch });
  if (!commit.ok || commit.value === undefined) return commit as Result<undefined, string>;
  return ok({ commit: commit.value, ...(await policyAt(commit.value, head, job)) });
}

// Where that of the commit is broken, only a change can correct it: that of the change counts.
async function policyAt(
  commit: PolicyCommit,
  head: Policy,
  job: Job,
): Promise<{ policy: Policy; problem?: Notice }> {
  const { fromCommit } = await import('./gate/policy-base.ts');
  try {
    return { policy: await policyFrom(fromCommit(commit, job.folders, fromCheckout(job.folders)), job) };
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    const message = `What the base commit accepts cannot be read, so the configuration and baseline of this change count. ${error.message}`;
    return {
      policy: head,
      problem: { level: 'warning', about: 'policy', message: message.replaceAll('\n', ' ') },
    };
  }
}

function unreadable(reason: string): Notice {
  return {
    level: 'warning',
    about: 'policy',
    message: `Configuration, baseline and suppressions of this change count, not those of the base commit, because ${reason} Next: give actions/checkout \`fetch-depth: 2\`, or 0.`,
  };
}

function suppressedPaths({ listing, outcomes }: ScannedFiles): string[] {
  return listing.files.filter((_path, index) => {
    const file = outcomes[index];
    return file?.ok === true && file.value.findings.some(({ state }) => state === 'suppressed');
  });
}

type Acceptances = { used: Acceptance; head: Acceptance; base?: Acceptance | undefined };

async function acceptances(
  head: Policy,
  base: Before | undefined,
  { job, suppressed, notices }: { job: Job; suppressed: string[]; notices: Notice[] },
): Promise<Acceptances> {
  const all = job.allowSuppressions !== false;
  if (!all && suppressed.length > 0)
    notices.push({
      level: 'note',
      message: `Suppressions do not count, because ${job.central?.config.suppressions === 'ignore' ? 'the central configuration ignores them' : '`allow-suppressions` is false'}.`,
    });
  const ofHead: Acceptance = { policy: head, counts: () => all };
  if (base === undefined) return { used: ofHead, head: ofHead };
  let counts = ofHead.counts;
  if (all && suppressed.length > 0) {
    const { suppressionsOf } = await import('./gate/base-suppressions.ts');
    const found = await suppressionsOf(base.commit, suppressed);
    if (found === undefined) notices.push(unreadable(`git could not read ${base.commit.commit}.`));
    else counts = found;
  }
  const ofBase: Acceptance = { policy: base.policy, written: head, counts };
  return { used: job.policy?.name === 'base' ? ofBase : ofHead, head: ofHead, base: ofBase };
}

async function whatChangeAccepts(
  scanned: ScannedFiles,
  { head, base }: Acceptances,
  { job, commit, anySuppressed }: { job: Job; commit: string | undefined; anySuppressed: boolean },
): Promise<Accepted | undefined> {
  const { policy, failOn, place } = job;
  if (base === undefined || commit === undefined || policy === undefined) return undefined;
  if (!anySuppressed && [head, base].every((one) => acceptsNothing(one.policy))) return undefined;
  const { additionsOf, suppressionAdditions } = await import('./gate/accepted.ts');
  const inFiles = additionsOf(base.policy, head.policy, failOn);
  if (inFiles.length === 0 && !anySuppressed) return undefined;
  const ofHead = await decide(scanned, head);
  const additions = [
    ...inFiles.map((notice) => ({ ...notice, path: fromFolder(place.top, notice.path ?? '') })),
    ...suppressionAdditions(
      ofHead.findings.filter((finding) => finding.state === 'suppressed' && !base.counts(finding)),
    ),
  ];
  if (additions.length === 0) return undefined;
  const left = new Map(
    ofHead.findings.filter(isActive).map(({ fingerprint, level }) => [fingerprint, level]),
  );
  const findings = (await decide(scanned, base)).findings.filter((finding) => {
    const level = left.get(finding.fingerprint);
    return (
      isActive(finding) && (level === undefined || LEVELS.indexOf(level) > LEVELS.indexOf(finding.level))
    );
  });
  return { policy: policy.name, base: commit, additions, findings };
}

function acceptsNothing({ configFile, baseline }: Policy): boolean {
  return configFile === undefined && baseline === undefined;
}

function fromFolder(folder: string, file: string): string {
  return relative(realpathSync(folder), file).split(sep).join('/');
}

function isActive({ state }: Finding): boolean {
  return state === 'active';
}

// With `changed-only`, what the base has is not active under any policy.
function stillActive({ policy, findings }: Accepted, final: readonly Finding[]): Finding[] {
  if (policy === 'head') return [...findings];
  const active = new Set(final.filter(isActive).map(({ fingerprint }) => fingerprint));
  return findings.filter(({ fingerprint }) => active.has(fingerprint));
}

async function onlyNew(
  findings: Finding[],
  scanned: ScannedFiles,
  { job, policies }: { job: Job; policies: { head: Policy; base?: Policy | undefined } },
): Promise<{ findings: Finding[]; diffBase?: string; fullScanReason?: string }> {
  const { changed, place, env } = job;
  if (changed === undefined) return { findings };
  const [{ changedLines, oldPaths }, { markKnown }, { scanBase }, { gitIn }, { shownPath }] =
    await Promise.all([
      import('./gate/diff/changed-lines.ts'),
      import('./gate/diff/known.ts'),
      import('./scan/scan-base.ts'),
      import('./files/git.ts'),
      import('./files/paths.ts'),
    ]);
  const { base, ...event } = changed;
  const changes = await changedLines({ root: place.top, folder: place.prefix, event, base, env });
  if (!changes.ok) return { findings, fullScanReason: changes.problem };
  const { lines, files, base: commit } = changes.value;
  const git = gitIn(place.top, env);
  const policy = policies.base ?? (await policyAt({ git, commit }, policies.head, job)).policy;
  const inBase = await scanBase(git, commit, {
    head: scanned,
    prefix: place.prefix,
    changed: new Set(files.map(({ path }) => path)),
    isExcluded: excluder(policy.config.exclude),
  });
  if (!inBase.ok) return { findings, fullScanReason: inBase.problem };
  const before = await decide(inBase.value, { policy, counts: () => job.allowSuppressions !== false });
  const renamed = [...oldPaths(files)].map(([path, from]) => [shownPath(path), shownPath(from)] as const);
  return {
    findings: markKnown(findings, before.findings, { oldPaths: new Map(renamed), lines }),
    diffBase: commit,
  };
}

// What uses a finding is looked for only where somebody has to change something.
async function withPlaces(
  findings: readonly Finding[],
  top: string,
  files: readonly string[],
): Promise<Finding[]> {
  const changes = oneForEachChange(findings);
  if (!changes.some(({ state, level }) => state === 'active' && level !== 'note')) return changes;
  const { withUses } = await import('./repository/uses.ts');
  return withUses(changes, top, files);
}
