import { readlinkSync } from 'node:fs';
import { posix } from 'node:path';
import { byCodeUnits } from '../../core/order.ts';
import { skippedByPath } from './kinds.ts';
import { fileOf } from './paths.ts';
import { sortedListing } from './sorted-listing.ts';

/** Where links of somebody's own lead, by their paths; both below the root, one character a byte. */
export type LinkTargets = ReadonlyMap<string, string>;

/**
 * Finds out where links lead. Links that tools made lead from one left-out folder to another: these are not in it, nor
 * those that lead out of the root, to it or above.
 *
 * @param links paths of links below the root
 * @param targetOf what is written in a link, one character a byte; undefined if it cannot be read
 */
export function linkTargets(
  links: readonly string[],
  targetOf: (link: string) => string | undefined,
): LinkTargets {
  const targets = new Map<string, string>();
  for (const link of links) {
    if (skippedByPath(link) !== undefined) continue;
    const target = pathBelow(link, targetOf(link));
    if (target !== undefined) targets.set(link, target);
  }
  return targets;
}

/**
 * Finds files to which, or to whose folder, a link leads. Those that are left out because of the folder that they are in
 * are code of the repository then.
 *
 * @param files paths of listed files, sorted by code units
 * @returns those of `files`, in their order
 */
export function filesBehindLinks(links: LinkTargets, files: readonly string[]): string[] {
  if (links.size === 0 || files.length === 0) return [];
  const listing = sortedListing(files);
  const behind = new Set<string>();
  for (const target of targetsOf(links)) {
    if (listing.has(target)) behind.add(target);
    for (const path of listing.below(`${target}/`)) behind.add(path);
  }
  return [...behind].sort(byCodeUnits);
}

function targetsOf(links: LinkTargets): Set<string> {
  const targets = new Set<string>();
  for (const target of links.values()) {
    // A link to a link: a few steps are followed.
    let last: string | undefined = target;
    for (let step = 0; step < 10 && last !== undefined; step++) {
      targets.add(last);
      last = links.get(last);
    }
  }
  // What is below another target is found with it.
  const isBelowOther = (path: string): boolean => {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
      if (targets.has(path.slice(0, slash))) return true;
    return false;
  };
  return new Set([...targets].filter((target) => !isBelowOther(target)));
}

/** @returns a function that reads what is written in a link of the file system */
export function targetIn(root: string): (link: string) => string | undefined {
  return (link) => {
    try {
      return readlinkSync(fileOf(root, link), { encoding: 'latin1' });
    } catch {
      return undefined;
    }
  };
}

function pathBelow(link: string, written: string | undefined): string | undefined {
  const target = written?.replaceAll('\\', '/');
  if (target === undefined || posix.isAbsolute(target)) return undefined;
  const path = posix.normalize(posix.join(posix.dirname(link), target)).replace(/\/$/, '');
  return path === '.' || path.startsWith('../') || path === '..' ? undefined : path;
}
