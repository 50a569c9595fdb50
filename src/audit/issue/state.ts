import { z } from 'zod';
import { parseJson } from '../../core/json.ts';
import { hiddenJson, type IssueMemory } from '../../issue/index.ts';

/** What the issue stores from run to run. */
export type AuditIssueState = {
  /** Since when a repository needs attention, in ms since the epoch, by its id. */
  affected: ReadonlyMap<number, number>;
  /** False if some did not fit or could not be read: nothing is known about a repository that is not in `affected`. */
  complete: boolean;
  /** True if a repository needed attention when this was stored. If the issue is closed, a user closed it. */
  needed: boolean;
};

/** The state before the first run. */
export const NO_STATE: AuditIssueState = { affected: new Map(), complete: true, needed: false };

/** Maximum length of an encoded state, in characters. Together with what is shown it fits into an issue. */
export const STATE_MAX = 20_000;

const STORED_MAX = 65_536;
// The id of a repository and the time in seconds since the epoch, both in base 36.
const STORED = /^([0-9a-z]{1,11})\.([0-9a-z]{1,7})$/;
const FIELDS = z.object({
  version: z.literal(1),
  affected: z.string().max(STORED_MAX),
  complete: z.boolean(),
  needed: z.boolean(),
});

/**
 * Writes the state as `hiddenJson`, of at most {@link STATE_MAX} characters. Where not all repositories fit, the state says
 * that it is not complete, so that the next run takes none of the others for clean.
 */
export function encodeState({ affected, complete, needed }: AuditIssueState): string {
  const all = [...affected].map(
    ([id, since]) => `${id.toString(36)}.${Math.floor(since / 1_000).toString(36)}`,
  );
  const text = (stored: readonly string[]): string =>
    hiddenJson({
      version: 1,
      affected: stored.join(' '),
      complete: complete && stored.length === all.length,
      needed,
    });
  let room = STATE_MAX - text([]).length - 1;
  const fitting = all.filter((one) => {
    room -= one.length + 1;
    return room >= 0;
  });
  return text(fitting);
}

/**
 * Reads what {@link encodeState} wrote.
 *
 * @param text untrusted
 * @returns undefined if it is not valid
 */
export function decodeState(text: string): AuditIssueState | undefined {
  const read = FIELDS.safeParse(parseJson(text));
  if (!read.success) return undefined;
  const affected = new Map<number, number>();
  for (const stored of read.data.affected === '' ? [] : read.data.affected.split(' ')) {
    const [, id = '', since = ''] = STORED.exec(stored) ?? [];
    const number = Number.parseInt(id, 36);
    if (!Number.isSafeInteger(number)) return undefined;
    affected.set(number, Number.parseInt(since, 36) * 1_000);
  }
  const { complete, needed } = read.data;
  return { affected, complete, needed };
}

/** How the issue of an audit is read. */
export const AUDIT_MEMORY: IssueMemory<AuditIssueState> = {
  kind: 'organization-audit',
  none: NO_STATE,
  lost: { ...NO_STATE, complete: false },
  decode: decodeState,
};
