import { loadParsers } from '../../../src/guard/detect/tree.ts';
import { kindOf } from '../../../src/guard/files/kinds.ts';
import type { FileFix, Fixer } from '../../../src/guard/fixes/model.ts';
import { planFile } from '../../../src/guard/fixes/plan-file.ts';

/** How a file is planned in a test; default: with unsafe fixes, in a repository that has nothing else. */
export type PlanFor = {
  unsafe?: boolean;
  /** Rules that have findings in other files. */
  elsewhere?: readonly string[];
  /** Other files of the repository. */
  files?: readonly string[];
  fixers?: readonly Fixer[];
};

/** Plans one file as `planFixes` does. */
export async function planned(
  path: string,
  text: string,
  { unsafe = true, elsewhere = [], files = [], fixers }: PlanFor = {},
): Promise<FileFix> {
  await loadParsers(path);
  const source = { path, text, kind: kindOf(path, text) };
  return planFile(source, ({ level }) => level !== 'note', {
    unsafe,
    to: 'oauth_sts',
    elsewhere: (rule) => elsewhere.includes(rule),
    hasFile: (name) => files.includes(name),
    fixers,
  });
}

/** @returns outcome and title of each finding, and what a person has to do */
export function told({ places }: FileFix): { outcomes: string[]; todo: string[] } {
  return {
    outcomes: places.map(({ outcome, fix }) => `${outcome}: ${fix.title}`),
    todo: [...new Set(places.flatMap(({ fix }) => fix.todo))],
  };
}
