import { readlinkSync } from 'node:fs';
import { posix } from 'node:path';
import { skippedByPath } from './kinds.ts';
import { fileOf } from './paths.ts';

/**
 * Finds files that are left out because of the folder that they are in, and that a link of somebody's own names: these are
 * code of the repository. Links that tools made lead from one such folder to another.
 *
 * @param root absolute path
 * @param links paths of links below the root, one character a byte
 * @param leftOut paths of listed files that are not scanned
 * @returns those of `leftOut` to which, or to whose folder, a link leads; sorted
 */
export function filesBehindLinks(
  root: string,
  links: readonly string[],
  leftOut: readonly string[],
): string[] {
  if (links.length === 0 || leftOut.length === 0) return [];
  const targets = new Set<string>();
  const byLink = new Map(
    links.filter((link) => skippedByPath(link) === undefined).map((link) => [link, targetOf(root, link)]),
  );
  for (const target of byLink.values()) {
    // A link to a link: a few steps are followed.
    let last = target;
    for (let step = 0; step < 10 && last !== undefined; step++) {
      targets.add(last);
      last = byLink.get(last);
    }
  }
  return leftOut.filter((path) => {
    if (targets.has(path)) return true;
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
      if (targets.has(path.slice(0, slash))) return true;
    return false;
  });
}

/** @returns where a link leads, below the root; undefined if it leads out of it, or to the root or above itself */
function targetOf(root: string, link: string): string | undefined {
  let target: string;
  try {
    target = readlinkSync(fileOf(root, link), { encoding: 'latin1' }).replaceAll('\\', '/');
  } catch {
    return undefined;
  }
  if (posix.isAbsolute(target)) return undefined;
  const path = posix.normalize(posix.join(posix.dirname(link), target)).replace(/\/$/, '');
  return path === '.' || path.startsWith('../') || path === '..' ? undefined : path;
}
