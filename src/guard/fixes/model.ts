import type { Document } from '../detect/document.ts';
import type { Safety } from '../model.ts';

/** Replaces the text from `start` to `end` (not included), in UTF-16 code units of the decoded file without its mark. */
export type Edit = { start: number; end: number; text: string };

/**
 * `safe`: the meaning stays, or what goes is dead. `unsafe`: it needs something that the repository may not have, such as
 * a new secret, or a person who confirms scopes. `shown`: only a person can do it.
 */
export type { Safety } from '../model.ts';

/** What `adobe/aio-apps-action` is migrated to: its own command for OAuth, or the action of this repository. */
export const TARGETS = ['oauth_sts', 'ims-auth'] as const;

export type Target = (typeof TARGETS)[number];

/** A finding of the file, as offsets. */
export type FixPlace = {
  rule: string;
  start: number;
  end: number;
  /** It uses service credentials of the AEM Developer Console, which still work: its file or its package says so. */
  aem?: true;
};

/** One change that belongs together: all of its edits are made, or none. */
export type Fix = {
  /** Says what changes, as a sentence without a full stop: "Replace @adobe/jwt-auth by @adobe/auth-token". */
  title: string;
  safety: Safety;
  /** None where only a person can do it. Their text is ours, or was elsewhere in the file. */
  edits: readonly Edit[];
  /** The findings that are gone then. */
  resolves: readonly FixPlace[];
  /** What a person still has to do, a sentence or two each. Text of the file only by `quote` of core/excerpt.ts. */
  todo: readonly string[];
};

/** What a fixer knows. */
export type FixInput = {
  document: Document;
  /** The findings of its rules, in the order of the file. */
  places: readonly FixPlace[];
  /** All findings of the file that count. */
  all: readonly FixPlace[];
  to: Target;
  /** Tells whether a rule has findings in other files, also accepted ones. */
  elsewhere: (rule: string) => boolean;
  /** Tells whether another file of the repository exists; a path from the top level. */
  hasFile: (path: string) => boolean;
};

/** Makes fixes for findings of some rules. It never throws, and returns none where it is not sure of the shape. */
export type Fixer = {
  /** Ids of rules. */
  rules: readonly string[];
  fix: (input: FixInput) => readonly Fix[];
};

/** What became of a finding. */
export type PlaceFix = FixPlace & {
  /** From 1. */
  line: number;
  /**
   * `fixed`: the edits of the plan resolve it. `unsafe`: there is a fix that was not asked for. `shown`: only a person can
   * do it. `failed`: its fix did not pass the check.
   */
  outcome: 'fixed' | 'unsafe' | 'shown' | 'failed';
  fix: Omit<Fix, 'resolves'>;
};

/** The plan for one file. */
export type FileFix = {
  /** As reports show it, from the top level of the repository. */
  path: string;
  places: readonly PlaceFix[];
  /** Of all fixes that are applied, in order, without overlaps. */
  edits: readonly Edit[];
  /** The decoded file. Hostile text, may contain secrets. */
  before: string;
  after: string;
};

/** Where a finding is. Line and column count from 1. */
export type Wanted = {
  rule: string;
  line: number;
  column: number;
  /** It is of the AEM Developer Console, although its file does not say so. */
  aem?: true | undefined;
};

/** A plan for a file that is there, with what is needed to write it. */
export type PlannedFile = FileFix & {
  /** One character a byte. */
  bytesPath: string;
  /** Its content when it was read. */
  original: Buffer;
  /** Its content after the edits; undefined if there are none. */
  fixed: Buffer | undefined;
  /** What else the plan follows from: where the findings are, and what fixers found in other files. */
  context: {
    wanted: readonly Wanted[];
    accepted: readonly Wanted[];
    /** Rules that have findings in other files. */
    rules: readonly string[];
    /** Paths of other files that exist. */
    files: readonly string[];
  };
};

/** A file with findings that is not changed, and why; the end of a sentence. */
export type UnfixedFile = { path: string; findings: number; problem: string };

/** What `fix` would do to a repository. */
export type FixPlan = {
  files: readonly PlannedFile[];
  unfixed: readonly UnfixedFile[];
};
