import { loadParsers } from '../../../../src/guard/detect/tree.ts';
import { kindOf } from '../../../../src/guard/files/kinds.ts';
import { planFile } from '../../../../src/guard/fixes/plan-file.ts';

/** What a plan for one file says. */
export type Planned = { after: string; outcomes: string[]; todo: string[]; titles: string[] };

/** Plans the fixes of one file, and shows that a plan of the result has no edits. */
export async function planOf(
  path: string,
  text: string,
  { unsafe = true, elsewhere = [] as string[] } = {},
): Promise<Planned> {
  await loadParsers(path);
  const options = {
    unsafe,
    to: 'oauth_sts' as const,
    hasFile: () => false,
    elsewhere: (rule: string) => elsewhere.includes(rule),
  };
  const planned = (content: string) =>
    planFile({ path, text: content, kind: kindOf(path, content) }, ({ level }) => level !== 'note', options);
  const { after, places } = planned(text);
  const again = planned(after);
  if (again.edits.length > 0) throw new Error(`A second plan has edits:\n${again.after}`);
  return {
    after,
    outcomes: places.map(({ rule, outcome }) => `${rule}: ${outcome}`),
    titles: [...new Set(places.map(({ fix }) => `${fix.safety}: ${fix.title}`))],
    todo: [...new Set(places.flatMap(({ fix }) => fix.todo))],
  };
}
