import { createHash } from 'node:crypto';
import type { Comparison } from '../github/index.ts';

/** The branch of the pull request. It belongs to this action as long as only this action commits to it. */
export const BRANCH = 'ims-auth/jwt-fix';

/** Title of the pull request, and first line of the commit. */
export const TITLE = 'Migrate from Adobe Service Account (JWT) credentials';

const TRAILER = /\nims-auth-fix: ([0-9a-f]{40,64})\s*$/;

/** @returns the message of a commit with this tree, by which {@link isOnlyOurs} knows it again */
export function messageFor(tree: string): string {
  return `${TITLE}

A later run of ims-auth replaces this commit, unless somebody else commits to
this branch.

ims-auth-fix: ${tree}
`;
}

/**
 * Tells whether every commit of a branch is of this action. Its message names its tree, so that a commit that somebody
 * amended, merged or moved is not, whoever is its author.
 */
export function isOnlyOurs({ commits, ahead }: Comparison): boolean {
  return (
    commits.length === ahead && commits.every(({ message, tree }) => TRAILER.exec(message)?.[1] === tree)
  );
}

/** @returns the name that git gives to the content of a file */
export function blobName(content: Buffer, likeThis: string): string {
  const hash = createHash(likeThis.length > 40 ? 'sha256' : 'sha1');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}
