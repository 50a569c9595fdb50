import { FAILURE_ROWS } from './rows-failure.ts';
import { LEAK_ROWS } from './rows-leaks.ts';
import { open, SECRET_1, type Setup } from './setup.ts';
import type { Row } from './trial.ts';
import type { Way } from './ways.ts';

export const ROWS: readonly Row[] = [...LEAK_ROWS, ...FAILURE_ROWS];

/** The cell of one way in one row. */
export async function measure(row: Row, way: Way): Promise<string> {
  const opened: Setup[] = [];
  try {
    return await row.measure(way, async (stored = SECRET_1, proxy = false) => {
      const setup = await open(stored, proxy);
      opened.push(setup);
      return { ...setup, way };
    });
  } finally {
    for (const setup of opened) await setup.close();
  }
}
