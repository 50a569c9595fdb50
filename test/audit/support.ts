import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type WorkFolder, workFolder } from '../../src/audit/clone/index.ts';
import type { AuditRepository } from '../../src/audit/model.ts';
import { type ScanPool, scanPool } from '../../src/audit/scan/index.ts';
import type { ScanTools } from '../../src/audit/scan-one.ts';

export const SERVED_LIMITS = { seconds: 60, bytes: 64 * 1024 * 1024, megabytes: 2_048 };

/** Where a suite serves from, clones to and scans in; all of it is gone at its end. */
export type Ground = {
  root: string;
  work: WorkFolder;
  pool: ScanPool;
  tools: (limits?: Partial<typeof SERVED_LIMITS>) => ScanTools;
  close: () => Promise<void>;
};

export async function ground({ processes = 1, seconds = 60 } = {}): Promise<Ground> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ims-auth-ground-')));
  const work = await workFolder(folder);
  const pool = scanPool({ size: processes, limits: { seconds, megabytes: 512 }, env: process.env });
  return {
    root: join(folder, 'served'),
    work,
    pool,
    tools: (limits) => ({
      pool,
      policy: {},
      clones: { work: work.path, env: process.env, limits: { ...SERVED_LIMITS, ...limits } },
      now: () => performance.now(),
    }),
    close: async () => {
      pool.close();
      await work.remove();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

export function repository(id: number, name: string): AuditRepository {
  return { id, name, visibility: 'private', archived: false, fork: false, topics: [], properties: {} };
}

/** @returns folders of clones that are there */
export function left({ work }: Ground): string[] {
  return readdirSync(work.path).filter((name) => name !== 'home');
}

/** @returns arguments and names of all programs of this machine, where the system shows them */
export function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')];
      } catch {
        return [];
      }
    });
}
