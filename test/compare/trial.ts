import { LIMIT_S } from './outcome.ts';
import { SECRET_1, type Setup } from './setup.ts';
import type { Ask, Way } from './ways.ts';

/** One way in a job of its own. */
export type Trial = Setup & { way: Way };

/** Opens a job whose repository secret is the one given; it is closed after the measurement. */
export type Open = (stored?: string, proxy?: boolean) => Promise<Trial>;

/** One thing that is measured of every way. */
export type Row = {
  id: string;
  /** The first cell of the row. */
  title: string;
  /** Also in the short table of docs/token.md or docs/guard.md. */
  short?: true;
  measure: (way: Way, openTrial: Open) => Promise<string>;
};

/** Runs the way with the secret of its trial. */
export function act({ way, ...setup }: Trial, ask: Partial<Ask> = {}): ReturnType<Way['run']> {
  return way.run(setup, { secret: SECRET_1, timeoutMs: LIMIT_S * 1_000, ...ask });
}
