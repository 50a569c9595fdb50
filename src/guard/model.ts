/** Severity of a finding, worst first. */
export const LEVELS = ['error', 'warning', 'note'] as const;

/** error: depends on a credential that no longer works. warning: probably, or no end date. note: a mention or a hint. */
export type Level = (typeof LEVELS)[number];

/** What a scanned file is. Vendored, minified and lock files are counted, but not scanned. */
export type FileKind = 'source' | 'test' | 'documentation';

/** A decoded file. */
export type Source = {
  /** From the top level of the repository, with `/`; bytes that are not UTF-8 are written as `\xNN`. Hostile text. */
  path: string;
  /** Decoded, without a byte order mark, with its original line ends. Hostile text. */
  text: string;
  kind: FileKind;
};

/** A place in a text, as offsets in UTF-16 code units; the end is not included. */
export type Match = {
  start: number;
  end: number;
  /** Replaces the rule's message. Must not contain text of the file, unless `quote` of core/excerpt.ts made it safe. */
  message?: string;
  /** Replaces the rule's level. */
  level?: Level;
  /** Replaces the rule's advice text. Must not contain text of the file either. */
  advice?: string;
  credential?: CredentialKind;
};

/**
 * Of which console a Service Account (JWT) credential is: of the AEM Developer Console, where the end is not dated, or of
 * the Adobe Developer Console, where it is dead. `either`: the file does not tell, and the package may.
 */
export type CredentialKind = 'aem' | 'console' | 'either';

/** A few lines that show a change, for files of one language. */
export type Example = {
  /** As they are today, without anything that looks like a real secret. */
  before?: string;
  /** The same lines after the migration. */
  after?: string;
  /** Of both, as a code fence names it, for example `yaml`. `http` and `text` fit every file. */
  language?: string;
};

/** What to write instead. The lines in it are those of the rules page; a report shows those that fit the file. */
export type Advice = Example & {
  /** One or two sentences: package and version, keys to remove and to add, request to send. */
  text: string;
  /** For files of other languages. */
  more?: readonly Example[];
  /** In place of `text` where the text of the match matches; the first one counts. No flag `g`. */
  found?: readonly { when: RegExp; text: string }[];
  /**
   * In place of `text` where all of these match outside of comments of the file; the first one counts. With the flag
   * `g`. `done`: the replacement is there already, so that no example of it is shown.
   */
  inFile?: readonly { when: readonly RegExp[]; text: string; done?: true }[];
  /** The scopes for the metascopes that the file names are said behind the text. */
  scopes?: true;
};

/** What reports say of a rule. */
export type RuleText = {
  /** Stable, kebab-case: suppressions and baselines refer to it. */
  id: string;
  /** A few words, no full stop. */
  title: string;
  level: Level;
  /** Shown at the line: what was found and why it no longer works. */
  message: string;
  /** What a match proves, and why nothing else looks like that. */
  proves: string;
  advice: Advice;
  /** Address of the page, by Adobe or the tool, that describes the replacement. */
  docs: string;
};

/** The kind of text that a finding is in. It can lower the level. */
export type Place = 'code' | 'test' | 'comment' | 'documentation';

export const FINDING_STATES = ['active', 'suppressed', 'baselined', 'exempt', 'outside-diff'] as const;

/** Whether a finding counts for the gate; only active ones do. */
export type FindingState = (typeof FINDING_STATES)[number];

/** Why a place is listed under a finding. */
export const RELATIONS = ['same-change', 'use', 'key-file'] as const;

/**
 * `same-change`: has to be changed together with the finding. `use`: uses what the finding is about, for example imports
 * the file, and mostly stays as it is. `key-file`: the private key, which has to be revoked and removed from the history.
 */
export type Relation = (typeof RELATIONS)[number];

/** A place that belongs to a finding and is not one of its own. */
export type RelatedPlace = {
  relation: Relation;
  path: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  endLine: number;
  /** Of the first character after it. */
  endColumn: number;
  /** As that of a finding; empty where no line is shown. */
  excerpt: string;
  /** What is there, in our words, sanitized. */
  message: string;
  /** Of a `same-change`, what it would be as a finding of its own: baselines accept it by its fingerprint. */
  found?: { rule: string; level: Level; fingerprint: string };
};

/** What the scan of a file knows about a finding. */
export type FindingContext = {
  credential: CredentialKind | undefined;
  /** Findings of the file with the same number are one change; undefined: it is a change of its own. */
  change: number | undefined;
  /** The same for findings of one rule on lines of one text, in any file, and however often. */
  identity: string;
  /** Of a suppressed finding, the comment that suppresses it. */
  suppression?: Suppression;
};

/** A comment that suppresses findings. */
export type Suppression = {
  /** Rules and reason, with single spaces: the same in two versions of a file. Hostile text. */
  text: string;
  /** Which one of those with this text it is in the file, from 1. */
  occurrence: number;
  /** From 1. */
  line: number;
};

/** One thing to change because it depends on a Service Account (JWT) credential, or a mention of it. */
export type Finding = {
  /** Id of the rule. */
  rule: string;
  level: Level;
  /** From the top level of the repository, with `/`. */
  path: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  endLine: number;
  /** Column of the first character after the finding. */
  endColumn: number;
  place: Place;
  /** The line, redacted, sanitized and cut: safe to print, but not in Markdown. */
  excerpt: string;
  /** Where the match is in the excerpt, in UTF-16 code units; absent if the excerpt does not show it. */
  mark?: { start: number; end: number };
  message: string;
  advice: string;
  /** Address of a page. */
  docs: string;
  /** Does not change when lines move: made of rule, path, redacted line and occurrence. 32 hexadecimal digits. */
  fingerprint: string;
  state: FindingState;
  /** The reason given in the suppression or the exemption. Hostile text, sanitized. */
  reason?: string;
  /** Of an exempt finding: whom it belongs to, sanitized, and the last day, as an ISO day. */
  exemption?: { owner: string; until: string };
  /** For the steps after the scan of the file; reports do not have it. */
  context?: FindingContext;
  /** Other places of the same thing, those to change first; each in the order of path and line. */
  related?: readonly RelatedPlace[];
  /** Where reports need it. */
  fix?: FindingFix;
};

/** How far a fix can be made for a person; see guard/fixes/model.ts. */
export const SAFETIES = ['safe', 'unsafe', 'shown'] as const;

export type Safety = (typeof SAFETIES)[number];

/** Replaces a part of the decoded file. */
export type FileEdit = {
  /** From the top level of the repository. */
  path: string;
  /** Offsets in UTF-16 code units, without a byte order mark; the end is not included. */
  start: number;
  end: number;
  text: string;
  /** The same places, from 1. */
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
};

/** What changes a finding away. Findings with the same edits are one change. */
export type FindingFix = {
  title: string;
  safety: Safety;
  /** Their result was checked: it parses, the finding is gone, and none is new. None where only a person can do it. */
  edits: readonly FileEdit[];
  /** What a person still has to do. */
  todo: readonly string[];
};

/** Why a listed file was not scanned. */
export const SKIP_REASONS = [
  'binary',
  'too-large',
  'unreadable',
  'deleted',
  'symlink',
  'submodule',
  'lfs-pointer',
  'vendored',
  'minified',
  'lock-file',
  'own-report',
  'excluded',
] as const;

export type SkipReason = (typeof SKIP_REASONS)[number];

/** A message about the scan itself, for example about an unused suppression. */
export type Notice = {
  /** `warning` is shown as an annotation. */
  level: 'warning' | 'note';
  /** Repository text in it is sanitized. */
  message: string;
  path?: string;
  line?: number;
  /** It says that code was not read. */
  unread?: true;
  /** `policy`: it is about what is accepted, and by whom. */
  about?: 'policy';
};

/** Which files were scanned. */
export type Coverage = {
  /** Files listed. */
  listed: number;
  /** Files read and decoded. */
  scanned: number;
  skipped: Readonly<Record<SkipReason, number>>;
  /** Some paths for each reason that users can act on (so not for `vendored` and similar reasons). */
  examples: readonly { reason: SkipReason; path: string }[];
};

/** The outcome of a scan, in a fixed order: by path, line, column, rule. */
export type ScanResult = {
  findings: readonly Finding[];
  coverage: Coverage;
  notices: readonly Notice[];
};

/** Every value of `fail-on`. */
export const FAIL_ON = [...LEVELS, 'never'] as const;

/** Lowest level that fails the gate; `never`: findings do not fail it. */
export type FailOn = Level | 'never';

/** How many findings there are of each kind. They add up to all findings of the scan. */
export type Counts = {
  /** Active findings of this level. */
  error: number;
  /** Active findings of this level. */
  warning: number;
  /** Active findings of this level. */
  note: number;
  /** This and the three below: findings of any level that do not count for the gate. */
  suppressed: number;
  baselined: number;
  /** By the central configuration of the organization. */
  exempt: number;
  outsideDiff: number;
};

/** The decision on a scan. */
export type Conclusion = {
  /**
   * `nothing-scanned`: no file was read, which says nothing about the code. `findings`: there is an active error
   * or warning, or the gate failed. `clean`: none of these; there may be notes.
   */
  conclusion: 'clean' | 'findings' | 'nothing-scanned';
  /** There is an active finding at or above the `failOn` level. */
  failed: boolean;
  counts: Counts;
};

/** Where a scanned folder lies in its repository. */
export type ScanPlace = {
  /** Absolute path of the top level of the repository; where there is none, of what stands for it. */
  top: string;
  /** The scanned folder from the top level, with `/`; empty for the top level and what is above it. */
  prefix: string;
  /**
   * The paths are not those of the repository of the workflow: reports name them from the workspace and do not link to
   * them. `folder` is the top level and `prefix` the scanned folder, both from the workspace.
   */
  elsewhere?: { folder: string; prefix: string } | undefined;
};

/** Whose configuration, baseline and suppressions count in a pull request: those of the base commit, or its own. */
export const POLICIES = ['base', 'head'] as const;

export type PolicyName = (typeof POLICIES)[number];

/** What the central configuration accepts for a while. What it does not name is any. */
export type Exemption = {
  /** Id of a rule. */
  rule?: string;
  /** Pattern of `owner/name`, or of a name if it has no slash. */
  repository?: string;
  /** Glob of paths, from the top level of the repository. */
  path?: string;
  /** Who asked for it. Hostile text. */
  owner: string;
  /** Hostile text. */
  reason: string;
  /** The last day, as an ISO day in UTC. */
  until: string;
};

/** The configuration of an organization, which holds for every repository. It is data and can be sent as JSON. */
export type CentralConfig = {
  /** In addition to those of a repository. */
  exclude: readonly string[];
  /** They take precedence over those of a repository. */
  levels: Readonly<Record<string, Level | 'off'>>;
  /** It takes precedence over that of a repository. */
  failOn?: FailOn | undefined;
  /** Whether `.github/ims-auth.yml` of a repository, and the baseline that it names, count. */
  repositoryConfig: 'allow' | 'ignore';
  /** Whether suppressions in the code count. */
  suppressions: 'allow' | 'ignore';
  exemptions: readonly Exemption[];
};

/** The central configuration as it holds for one repository, on one day. */
export type Central = {
  config: CentralConfig;
  /** `owner/name`; without it, exemptions that name a repository are not for this one. */
  repository?: string | undefined;
  /** ISO day in UTC. */
  today: string;
};

/** What a pull request itself adds to what is accepted. */
export type Accepted = {
  /** Whose count. */
  policy: PolicyName;
  /** Commit whose configuration, baseline and suppressions it is compared with. */
  base: string;
  /** Each addition with its place. Also among the notices of the scan. */
  additions: readonly Notice[];
  /** What is active without the additions; with the policy `base` it is active. */
  findings: readonly Finding[];
};

/** The outcome of a check. */
export type CheckResult = Conclusion & {
  /** Every path in it counts from the top level of the repository; `../` leads to what is outside of it. */
  result: ScanResult;
  /** Default: the top level of the repository was scanned. */
  place?: ScanPlace | undefined;
  failOn: FailOn;
  /** The commit that the working tree was compared with to find changed lines. */
  diffBase?: string | undefined;
  /** The configuration that was used, as reports show it. */
  config?: string | undefined;
  /** What the change itself adds to what is accepted. */
  accepted?: Accepted | undefined;
  /** Why all lines were scanned although only changed lines were asked for; the end of a sentence. */
  fullScanReason?: string | undefined;
};
