import { pathToFileURL } from 'node:url';
import { withoutTime } from './served/timeouts.ts';
import { liveYear, type Pace } from './year/live.ts';
import { inMemory, natureOf } from './year/memory.ts';
import { onServers } from './year/served.ts';
import { type Row, yearTable } from './year/table.ts';

/* `node test/rotation/year.ts` prints a year of twenty credentials. */

const IN_MEMORY = 18;
const ON_SERVERS = 2;
const DAILY: Pace = { runs: 0.85, jobs: 0.9 };
// Each request takes real time.
const SLOWER: Pace = { runs: 0.4, jobs: 0.2 };

/** Lives through the year of each, one after the other. */
export async function yearOfTwenty(seed: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (let number = 0; number < IN_MEMORY; number++) {
    const year = await liveYear(inMemory(natureOf(number)), seed + number, DAILY);
    rows.push({ name: `in memory ${number + 1}`, year });
  }
  const timeouts = withoutTime();
  try {
    for (let number = 0; number < ON_SERVERS; number++) {
      const credential = await onServers(timeouts);
      const year = await liveYear(credential, seed + IN_MEMORY + number, SLOWER);
      rows.push({ name: `on servers ${number + 1}`, year });
      await credential.close();
    }
  } finally {
    timeouts.restore();
  }
  return rows;
}

const [, script = '', seed = '1'] = process.argv;
if (import.meta.url === pathToFileURL(script).href) {
  const rows = await yearOfTwenty(Number(seed));
  console.log(yearTable(rows));
  for (const { name, year } of rows) for (const text of year.broken) console.log(`${name}: ${text}`);
}
