import { createHash } from 'node:crypto';
import { readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isTopLevel } from '../guard/index.ts';
import type { AuditRepository } from './model.ts';

/** A folder to scan. */
export type AuditFolder = { folder: string; repository: AuditRepository };

/**
 * Finds the clones in folders of a laptop: a folder that is a repository itself, or those right below it; where there is
 * neither, the folder as it is.
 *
 * @param folders absolute paths of folders that are there
 * @param cwd names are relative to it
 */
export function foldersToAudit(folders: readonly string[], cwd: string): AuditFolder[] {
  const found = new Set(folders.flatMap((folder) => repositoriesIn(realpathSync(folder))));
  const here = realpathSync(cwd);
  return [...found].sort().map((folder) => ({ folder, repository: repositoryOf(folder, here) }));
}

function repositoriesIn(folder: string): string[] {
  if (isTopLevel(folder)) return [folder];
  const below = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isTopLevel(join(folder, entry.name)))
    .map(({ name }) => join(folder, name));
  return below.length === 0 ? [folder] : below;
}

function repositoryOf(folder: string, here: string): AuditRepository {
  const path = relative(here, folder);
  const name = path === '' ? folder : path.split(sep)[0] === '..' ? folder : path.split(sep).join('/');
  return {
    // 48 bits: a number of JavaScript holds 53.
    id: Number.parseInt(createHash('sha256').update(folder).digest('hex').slice(0, 12), 16),
    name,
    visibility: 'unknown',
    archived: false,
    fork: false,
    topics: [],
    properties: {},
  };
}
