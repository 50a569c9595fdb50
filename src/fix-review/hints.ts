import { z } from 'zod';
import { parseJson, printableJson } from '../core/json.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { FixPlan, Target } from '../guard/index.ts';
import { TARGETS } from '../guard/index.ts';

/**
 * What the job that scans hands to the job that comments: where fixable findings are, and no text. A pull request from a
 * fork can change the first job, so the second one plans the fixes again, from the files as GitHub has them.
 */
export type Hints = {
  unsafe: boolean;
  to: Target;
  files: HintedFile[];
};

/** A finding; `aem`: the repository, not its file, says that it is of AEM. */
export type HintedPlace = { rule: string; line: number; column: number; aem?: true | undefined };

/** Where the findings of a file are, and what fixers found elsewhere in the repository. */
export type HintedFile = {
  path: string;
  findings: HintedPlace[];
  /** What a suppression or a baseline accepts. */
  accepted: HintedPlace[];
  rules: string[];
  others: string[];
};

/** The most files that are looked at in one pull request. */
export const FILES_MAX = 100;

/** The longest artifact that is read, in bytes. */
export const HINTS_SIZE_MAX = 1024 * 1024;

const VERSION = 1;
const PATH = z.string().min(1).max(4_096);
const PLACE = z.number().int().min(1).max(10_000_000);
const RULE = z.string().regex(/^[a-z0-9-]{1,60}$/);
const FOUND = z.object({ rule: RULE, line: PLACE, column: PLACE, aem: z.literal(true).optional() });
const HINTS = z.object({
  version: z.literal(VERSION),
  unsafe: z.boolean(),
  to: z.enum(TARGETS),
  files: z
    .array(
      z.object({
        path: PATH,
        findings: z.array(FOUND).max(500),
        accepted: z.array(FOUND).max(500),
        rules: z.array(RULE).max(100),
        others: z.array(PATH).max(100),
      }),
    )
    .max(FILES_MAX),
});

/** @returns the hints of a plan, as JSON; only for files in which something can be fixed */
export function hintsOf({ files }: FixPlan, { unsafe, to }: { unsafe: boolean; to: Target }): string {
  const fixable = files.filter(({ edits }) => edits.length > 0);
  return printableJson({
    version: VERSION,
    unsafe,
    to,
    files: fixable.slice(0, FILES_MAX).map(({ path, context }) => ({
      path,
      findings: context.wanted.slice(0, 500),
      accepted: context.accepted.slice(0, 500),
      rules: context.rules,
      others: context.files.slice(0, 100),
    })),
  });
}

/** @returns hints that anybody may have written, or why they are none, as the end of a sentence */
export function readHints(bytes: Buffer): Result<Hints, string> {
  const read = HINTS.safeParse(parseJson(bytes.toString('utf8')));
  if (!read.success) return failed('it is not what this action writes');
  const paths = new Set(read.data.files.map(({ path }) => path));
  return paths.size === read.data.files.length ? ok(read.data) : failed('it names a file twice');
}
