import { changedLines } from '../../../../src/guard/gate/diff/changed-lines.ts';
import { GIT_ENV, Repository } from '../../repository.ts';

export const ABSENT = 'a'.repeat(40);
export const ZERO = '0'.repeat(40);

export function changed({ root }: { root: string }, name: string, payload: unknown, base?: string) {
  const options = { root, event: { name, payload }, env: GIT_ENV };
  return changedLines(base === undefined ? options : { ...options, base });
}

export const push = (repository: Repository, before: string) => changed(repository, 'push', { before });

export const pull = (base: string, head: string) => ({
  pull_request: { base: { sha: base }, head: { sha: head } },
});

export async function linesOf(answer: ReturnType<typeof changed>) {
  const result = await answer;
  if (!result.ok) throw new Error(result.problem);
  return Object.fromEntries(result.value.lines);
}

/** main has a.js; `topic` adds a line to it, and meanwhile main gets one in b.js. */
export function withTopic() {
  const repository = Repository.create();
  const base = repository.commit({ 'a.js': ['one', 'two', 'three'], 'b.js': ['one'] });
  repository.git('switch', '--quiet', '--create', 'topic');
  const topic = repository.commit({ 'a.js': ['one', 'new', 'two', 'three'] });
  repository.git('switch', '--quiet', 'main');
  const main = repository.commit({ 'b.js': ['one', 'of somebody else'] });
  return { repository, base, topic, main };
}
