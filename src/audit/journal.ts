import { closeSync, constants, fsync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { parseJson } from '../core/json.ts';
import type { AuditResult } from './model.ts';
import { readResult } from './read-report.ts';

/** What a journal is of. It counts only for the same. */
export type JournalKey = { of: string; guard: string; policy: string };

/** Remembers on the disk what is done, so that a run that was ended can go on. */
export type Journal = {
  add: (result: AuditResult) => void;
  /** Waits until all is on the disk. */
  close: () => Promise<void>;
  /** Closes and deletes it. */
  remove: () => Promise<void>;
};

const VERSION = 1;
// Tried again by a run that goes on: another token, or another day, may help.
const AGAIN: ReadonlySet<string> = new Set([
  'could-not-clone',
  'not-permitted',
  'gone',
  'scan-failed',
  'shard-died',
  'rate-limited',
]);

/**
 * Opens a journal: a file of JSON lines, of which the first says what it is of, and each other one is a result. A line is
 * appended for each repository, so that whatever ends the run, only the last line can be cut.
 *
 * @param file absolute path; a new one is readable only for this user
 * @param earlier what to go on from, as `readJournal` returned it; undefined to begin a new one
 */
export function openJournal(file: string, key: JournalKey, earlier?: readonly AuditResult[]): Journal {
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
  // What was there is written again, because its last line may be cut, and aside, because this may be ended as well.
  const aside = `${file}.new`;
  const handle = openSync(aside, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o600);
  const write = (value: unknown): void => void writeSync(handle, `${JSON.stringify(value)}\n`);
  write({ version: VERSION, ...key });
  for (const result of earlier ?? []) write(result);
  renameSync(aside, file);
  let isDirty = true;
  let syncing: Promise<void> | undefined;
  // One at a time: what is written meanwhile is in the next.
  const sync = (): Promise<void> => {
    syncing ??= (async () => {
      while (isDirty) {
        isDirty = false;
        // Some file systems do not have it.
        await new Promise<void>((resolve) => fsync(handle, () => resolve()));
      }
      syncing = undefined;
    })();
    return syncing;
  };
  const close = async (): Promise<void> => {
    await sync();
    closeSync(handle);
  };
  return {
    add: (result) => {
      write(result);
      isDirty = true;
      void sync();
    },
    close,
    remove: async () => {
      await close();
      rmSync(file, { force: true });
    },
  };
}

/**
 * Reads what is done.
 *
 * @returns by id of the repository; empty where there is no journal, or one of something else. Lines that are no result
 *   are left out, and so is what should be tried again
 */
export function readJournal(file: string, key: JournalKey): Map<number, AuditResult> {
  const done = new Map<number, AuditResult>();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return done;
  }
  // A last line without its end was cut, even if it is JSON by chance.
  const [head = '', ...lines] = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
  if (!isOf(parseJson(head), key)) return done;
  for (const line of lines) {
    const result = readResult(parseJson(line));
    const id = result?.repository.id;
    if (result === undefined || id === undefined) continue;
    const reason = result.notScanned?.reason;
    if (reason !== undefined ? AGAIN.has(reason) : result.scanned === undefined) done.delete(id);
    else done.set(id, result);
  }
  return done;
}

function isOf(head: unknown, key: JournalKey): boolean {
  const found = head as (JournalKey & { version: number }) | undefined | null;
  return (
    found?.version === VERSION &&
    found.of === key.of &&
    found.guard === key.guard &&
    found.policy === key.policy
  );
}
