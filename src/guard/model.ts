/** How much a finding matters, worst first. */
export const LEVELS = ['error', 'warning', 'note'] as const;

/** error: depends on a dead credential. warning: likely, or without a dated end. note: a mention, or good to know. */
export type Level = (typeof LEVELS)[number];

/** What a scanned file is. Vendored, minified and lock files are not scanned at all; they are counted. */
export type FileKind = 'source' | 'test' | 'documentation';

/** A decoded file. */
export type Source = {
  /** Relative to the scanned root, with `/`; bytes that are not UTF-8 are written as `\xNN`. Hostile text. */
  path: string;
  /** Decoded, without a byte order mark, line ends as they are. Hostile text. */
  text: string;
  kind: FileKind;
};

/** A place in a text, as offsets in UTF-16 code units; the end is not included. */
export type Match = {
  start: number;
  end: number;
  /** In place of the rule's own message. Must not hold text of the file, except what `quote` of core/excerpt.ts made of it. */
  message?: string;
  /** In place of the rule's level. */
  level?: Level;
  /** In place of the rule's advice text. The same as for the message. */
  advice?: string;
};

/** A few lines that show a change, for files of one language. */
export type Example = {
  /** As they are today, without anything that looks like a real secret. */
  before?: string;
  /** The same, migrated. */
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
  /** Stable, kebab-case: people write it into suppressions and baselines. */
  id: string;
  /** A few words, no full stop. */
  title: string;
  level: Level;
  /** Shown at the line: what is there and why it does not work any more. */
  message: string;
  /** What a match proves, and why nothing else looks like that. */
  proves: string;
  advice: Advice;
  /** Page of Adobe, or of the tool, that describes the replacement. */
  docs: string;
};

/** Where in the repository a finding is; it sets the level. */
export type Place = 'code' | 'test' | 'comment' | 'documentation';

export const FINDING_STATES = ['active', 'suppressed', 'baselined', 'outside-diff'] as const;

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

/** One thing to change because it depends on a Service Account (JWT) credential, or a mention of it. */
export type Finding = {
  /** Id of the rule. */
  rule: string;
  level: Level;
  path: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  endLine: number;
  /** Of the first character after it. */
  endColumn: number;
  place: Place;
  /** The line, redacted, sanitized and cut: safe to print, though not in Markdown. */
  excerpt: string;
  /** Where the match is in the excerpt, in UTF-16 code units; absent where the excerpt does not show it. */
  mark?: { start: number; end: number };
  message: string;
  advice: string;
  /** Address of a page. */
  docs: string;
  /** The same when lines are inserted above: rule, path, redacted line, occurrence. 32 hexadecimal digits. */
  fingerprint: string;
  state: FindingState;
  /** The reason that a suppression gave. Hostile text, sanitized. */
  reason?: string;
  /** Other places of the same thing, those to change first; each in the order of path and line. */
  related?: readonly RelatedPlace[];
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

/** Something about the scan itself that a person should know, for example an unused suppression. */
export type Notice = {
  /** `warning` is shown as an annotation. */
  level: 'warning' | 'note';
  /** Our words; text of the repository in it is sanitized. */
  message: string;
  path?: string;
  line?: number;
};

/** Which files were scanned. */
export type Coverage = {
  /** Files listed. */
  listed: number;
  /** Files read and decoded. */
  scanned: number;
  skipped: Readonly<Record<SkipReason, number>>;
  /** Some paths for each reason that a person may want to see (not those of `vendored` and the like). */
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

/** Lowest level that fails the gate, or never. */
export type FailOn = Level | 'never';

/** How many findings there are of each kind. They add up to all findings of the scan. */
export type Counts = {
  /** Active findings of this level. */
  error: number;
  /** Active findings of this level. */
  warning: number;
  /** Active findings of this level. */
  note: number;
  /** Of any level, like the two below: findings that do not count. */
  suppressed: number;
  baselined: number;
  outsideDiff: number;
};

/** The decision on a scan. */
export type Conclusion = {
  /**
   * `nothing-scanned`: not one file was read, which says nothing about the code. `findings`: there is an active error
   * or warning, or whatever failed the gate. `clean`: neither; there may be notes.
   */
  conclusion: 'clean' | 'findings' | 'nothing-scanned';
  /** There is an active finding at or above the level that fails. */
  failed: boolean;
  counts: Counts;
};

/** The outcome of a check. */
export type CheckResult = Conclusion & {
  result: ScanResult;
  failOn: FailOn;
  /** Commit that changed lines were computed against. */
  diffBase?: string | undefined;
  /** Why all lines were scanned although only changed lines were asked for; the rest of a sentence. */
  fullScanReason?: string | undefined;
};
