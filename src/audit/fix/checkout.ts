import { failed, ok, type Result } from '../../core/result.ts';
import { type CloneOptions, type CloneSource, clone, remove } from '../clone/index.ts';
import type { AuditRepository } from '../model.ts';
import type { Checkout } from './migrate-repositories.ts';

/** @returns a function that clones a repository for its fixes; each clone has a folder of its own until it is closed */
export function clonesForFixes(
  sourceOf: (repository: AuditRepository) => CloneSource,
  options: CloneOptions,
): (repository: AuditRepository) => Promise<Result<Checkout, string>> {
  let number = 0;
  return async (repository) => {
    const { defaultBranch: branch } = repository;
    if (branch === undefined) return failed('its default branch is not known');
    const cloned = await clone(sourceOf(repository), `fix-${number++}`, options);
    if (!cloned.ok) return failed(cloned.problem.detail);
    const { folder, commit } = cloned.value;
    return ok({ folder, commit, branch, close: () => remove(folder) });
  };
}
