// Measures how long the page of the audit takes to open and to filter in Chromium, with 1,000 repositories and 20,000
// findings, beside the page of one repository: the difference is ours, the rest is the browser's. Run it by hand with
// `npm run bench:page`; nothing compares the numbers with a limit.
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { auditPage } from '../src/audit/report/index.ts';
import { organization, report, result } from '../test/audit/report/fixture.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    repositories: { type: 'string', default: '1000' },
    findings: { type: 'string', default: '20000' },
  },
});
const rounds = Number(values.rounds);

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Time that passed, and time that the main thread of the page computed: the same on a busy machine. */
type Times = { passed: number; computed: number };

async function computed(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

// From the start of the navigation to the end of the script of the page.
async function opening(page: Page, session: CDPSession): Promise<Times> {
  const passed = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.domContentLoadedEventEnd ?? 0;
  });
  return { passed, computed: await computed(session) };
}

// From the event to the end of the layout that follows.
async function filtering(page: Page, session: CDPSession, id: string, value: string): Promise<Times> {
  const before = await computed(session);
  const passed = await page.evaluate(
    ([id, value]) => {
      const control = document.getElementById(id ?? '') as HTMLInputElement;
      control.value = value ?? '';
      const start = performance.now();
      control.dispatchEvent(new Event('input', { bubbles: true }));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    },
    [id, value],
  );
  return { passed, computed: (await computed(session)) - before };
}

const large = organization(Number(values.repositories), Number(values.findings));
const files = [report([result('acme/one')]), large].map((audit, index) => {
  const path = join(tmpdir(), `ims-auth-bench-page-${index}.html`);
  const html = auditPage(audit);
  writeFileSync(path, html);
  return { address: pathToFileURL(path).href, megabytes: html.length / 2 ** 20 };
});
const FILTERS = [
  ['q', 'm'],
  ['q', 'metascope payments'],
  ['q', ''],
  ['level', 'error'],
  ['owner', 'owner:@acme/payments'],
  ['product', 'Experience Manager'],
  ['product', ''],
  ['owner', ''],
  ['level', ''],
  ['exempt', 'all'],
] as const;

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const opened: Times[][] = [[], []];
const filtered = new Map<string, Times[]>();
for (let round = 0; round < rounds; round++)
  for (const [index, { address }] of files.entries()) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    opened[index]?.push(await opening(page, session));
    if (index === 1)
      for (const [id, value] of FILTERS) {
        const key = `${id}=${value}`;
        filtered.set(key, [...(filtered.get(key) ?? []), await filtering(page, session, id, value)]);
      }
    await page.close();
  }
await browser.close();

const ms = (times: readonly Times[] | undefined): string => {
  const of = (what: keyof Times): string => median((times ?? []).map((each) => each[what])).toFixed(0);
  return `${of('computed')} ms computed, ${of('passed')} ms passed`;
};
const lines = [
  `${values.repositories} repositories, ${values.findings} findings: ${files[1]?.megabytes.toFixed(1)} MB; medians of ${rounds} rounds; load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`,
  `open until the list is there: ${ms(opened[1])} (one repository: ${ms(opened[0])})`,
  ...[...filtered].map(([key, times]) => `filter ${key}: ${ms(times)}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
