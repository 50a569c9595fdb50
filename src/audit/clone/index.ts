// What the audit may use.
export { type Clone, type CloneOptions, clone, remoteHead } from './clone.ts';
export type { CloneFailure } from './failure.ts';
export { endGroup } from './process-group.ts';
export { remove } from './remove.ts';
export type { CloneLimits } from './run-git.ts';
export type { CloneSource } from './settings.ts';
export { type WorkFolder, workFolder } from './work-folder.ts';
