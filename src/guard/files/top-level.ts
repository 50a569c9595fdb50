import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import type { Environment } from '../../core/environment.ts';
import type { ScanPlace } from '../model.ts';
import { factsOf, isTopLevel, type RepositoryFacts } from './git-folder.ts';
import { bytesOfPath } from './paths.ts';
import { NOT_ENTERED } from './walk.ts';

/** Where a scanned folder lies in its repository. Every path of a scan counts from `top`. */
export type Place = ScanPlace & {
  /**
   * The path from `top` of a path below the scanned folder; both one character a byte, with `/`. It may begin with
   * `../`. Undefined where they are the same.
   */
  fromTop: ((path: string) => string) | undefined;
};

/** Where to look. */
export type PlaceOptions = {
  /** Absolute path of the folder to scan. */
  root: string;
  /** Absolute path of the workspace, in a job; undefined on a laptop. */
  workspace?: string | undefined;
  /** Of a job: which repository the workflow is of, at which commit. */
  env?: Environment | undefined;
};

// A checkout is in the workspace, mostly next to few other folders. What a walk finds deeper is one of somebody's
// dependencies.
const FOLDERS_MAX = 5_000;
const DEPTH_MAX = 5;

/**
 * Finds the top level of the repository that a folder is in: the nearest folder upwards that has a `.git`.
 *
 * In a job nothing above the workspace counts: a runner may be installed inside of somebody's repository. If the folder
 * is in none there, actions/checkout may have put the repository below it, with `path`: then it is the only one below,
 * or, of several, that of the workflow. Where git is not installed, actions/checkout unpacks an archive, which has no
 * `.git`: then it is the nearest folder with a `.github`. Otherwise it is the workspace, and on a laptop the folder
 * itself.
 */
export function placeOf({ env = {}, ...folders }: PlaceOptions): Place {
  const root = resolve(folders.root);
  const workspace = folders.workspace === undefined ? undefined : resolve(folders.workspace);
  const top = topAbove(root, workspace);
  if (top !== undefined) return inRepository(top.folder, top.root, root, workspace, env);
  if (workspace === undefined) return { top: root, ...pathsFrom(root, root) };
  const archive = nearest(root, workspace, isArchive);
  const outer = archive ?? workspace;
  const below = archive === undefined ? repositoriesBelow(root) : [];
  const chosen = below.length === 1 ? below[0] : ownOf(below, env);
  if (chosen !== undefined) return inRepository(chosen, root, root, workspace, env);
  const place = { top: outer, ...pathsFrom(outer, root) };
  return below.length === 0 ? place : { ...place, elsewhere: { folder: '', prefix: place.prefix } };
}

function inRepository(
  top: string,
  real: string,
  root: string,
  workspace: string | undefined,
  env: Environment,
): Place {
  const place = { top, ...pathsFrom(top, real) };
  if (workspace === undefined || !isOther(factsOf(top), env)) return place;
  const fromWorkspace = (folder: string): string =>
    slashed(relative(realpathOf(workspace), realpathOf(folder)));
  return { ...place, elsewhere: { folder: fromWorkspace(top), prefix: fromWorkspace(root) } };
}

// Of the folder as the file system knows it, because the parents of a link are other folders.
function topAbove(root: string, workspace: string | undefined): { folder: string; root: string } | undefined {
  const real = realpathOf(root);
  const highest = workspace === undefined ? undefined : realpathOf(workspace);
  if (highest !== undefined && !isInside(highest, real)) return undefined;
  const folder = nearest(real, highest, isTopLevel);
  return folder === undefined ? undefined : { folder, root: real };
}

function nearest(
  from: string,
  highest: string | undefined,
  is: (folder: string) => boolean,
): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (is(folder)) return folder;
    if (folder === highest || folder === dirname(folder)) return undefined;
  }
}

function isArchive(folder: string): boolean {
  return existsSync(join(folder, '.github'));
}

function pathsFrom(top: string, root: string): Pick<Place, 'fromTop' | 'prefix'> {
  const down = slashed(relative(top, root));
  if (down === '') return { prefix: '', fromTop: undefined };
  if (!isInside(top, root)) {
    const folder = `${bytesOfPath(slashed(relative(root, top)))}/`;
    return {
      prefix: '',
      fromTop: (path) =>
        path.startsWith(folder) ? path.slice(folder.length) : posix.relative(`/${folder}`, `/${path}`),
    };
  }
  const prefix = `${bytesOfPath(down)}/`;
  return { prefix: down, fromTop: (path) => `${prefix}${path}` };
}

function repositoriesBelow(root: string): string[] {
  const found: string[] = [];
  let folders = [root];
  let left = FOLDERS_MAX;
  for (let depth = 0; depth < DEPTH_MAX && left > 0; depth++) {
    const next: string[] = [];
    for (const folder of folders) {
      for (const name of foldersIn(folder)) {
        const path = join(folder, name);
        if (left-- <= 0) return found;
        if (isTopLevel(path) || isArchive(path)) found.push(path);
        else next.push(path);
      }
    }
    folders = next;
  }
  return found;
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !NOT_ENTERED.includes(entry.name))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

// A job may check out its repository twice, for example to compare with the base.
function ownOf(tops: readonly string[], env: Environment): string | undefined {
  const own = ofWorkflow(env);
  const same = tops
    .map((top) => ({ top, ...factsOf(top) }))
    .filter(({ origin }) => own !== undefined && origin === own);
  if (same.length === 1) return same[0]?.top;
  const atCommit = same.filter(({ head }) => head !== undefined && head === env['GITHUB_SHA']);
  return atCommit.length === 1 ? atCommit[0]?.top : undefined;
}

function isOther({ origin }: RepositoryFacts, env: Environment): boolean {
  const own = ofWorkflow(env);
  return origin !== undefined && own !== undefined && origin !== own;
}

function ofWorkflow({ GITHUB_REPOSITORY: name }: Environment): string | undefined {
  return name?.toLowerCase() || undefined;
}

function realpathOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function isInside(folder: string, path: string): boolean {
  const from = relative(folder, path);
  return from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from);
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
