import { loadParsers } from '../../../src/guard/detect/tree.ts';
import { kindOf } from '../../../src/guard/files/kinds.ts';
import type { FileFix, Target } from '../../../src/guard/fixes/model.ts';
import { planFile } from '../../../src/guard/fixes/plan-file.ts';

/** How a file is planned; `elsewhere`: rules that have findings in other files, or all. */
export type Options = {
  to?: Target;
  unsafe?: boolean;
  elsewhere?: boolean | readonly string[];
  files?: readonly string[];
};

/** Plans all fixes of one file, unsafe ones too, and checks that a second plan of its result has no edits. */
export async function planned(path: string, text: string, options: Options = {}): Promise<FileFix> {
  const { to = 'oauth_sts', unsafe = true, elsewhere = false, files = [] } = options;
  await loadParsers(path);
  const plan = (content: string): FileFix =>
    planFile({ path, text: content, kind: kindOf(path, content) }, ({ level }) => level !== 'note', {
      unsafe,
      to,
      hasFile: (other) => files.includes(other),
      elsewhere: (rule) => (typeof elsewhere === 'boolean' ? elsewhere : elsewhere.includes(rule)),
    });
  const first = plan(text);
  const { edits } = plan(first.after);
  if (edits.length > 0) throw new Error(`A second plan changes the file again: ${JSON.stringify(edits)}`);
  return first;
}

/** @returns each finding with what became of it, and what is left to do, each once */
export function summary({ places }: FileFix): { outcomes: string[]; todo: string[] } {
  return {
    outcomes: places.map(({ rule, line, outcome, fix }) =>
      [line, rule, outcome, ...(outcome === 'fixed' ? [fix.safety] : [])].join(' '),
    ),
    todo: [...new Set(places.flatMap(({ fix }) => fix.todo))],
  };
}

/** @returns outcome and title of each finding, and what is left to do, each once */
export function told({ places }: FileFix): { outcomes: string[]; todo: string[] } {
  return {
    outcomes: places.map(({ outcome, fix }) => `${outcome}: ${fix.title}`),
    todo: [...new Set(places.flatMap(({ fix }) => fix.todo))],
  };
}
