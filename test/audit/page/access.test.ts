import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditPage } from '../../../src/audit/report/page/page.ts';
import { HOSTILE, hostileReport, MIXED, organization } from '../report/fixture.ts';
import { namesOf, openRows, SKIPPED, TestBrowser } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @returns what axe finds wrong, by rule and place */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: () => Promise<{
          violations: { id: string; nodes: { target: unknown[]; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${String(target)}: ${failureSummary}`),
    );
  });
}

/** Presses a key until an element has the focus; fails where a person would give up. */
async function reach(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} cannot be reached with ${key}.`);
}

describe.skipIf(SKIPPED !== undefined)(`who can use the page${SKIPPED ? ` (${SKIPPED})` : ''}`, () => {
  const browser = new TestBrowser();
  let mixed = '';
  let large = '';
  beforeAll(async () => {
    await browser.start();
    mixed = browser.file(auditPage(MIXED));
    large = browser.file(auditPage(organization(300, 3_000)));
  });
  afterAll(() => browser.stop());

  test.each([
    ['light', 1280],
    ['light', 400],
    ['dark', 1280],
    ['dark', 400],
  ] as const)('axe finds no violation: %s, %i pixels', async (colorScheme, width) => {
    const { page, close } = await browser.open(large, { colorScheme, viewport: { width, height: 860 } });
    expect(await violations(page)).toEqual([]);
    for (const summary of await page.locator('summary').all()) await summary.click();
    if (!(await page.locator('#q').isVisible())) await page.getByText('Search and filters').click();
    await openRows(page, 3);
    expect(await violations(page)).toEqual([]);
    await page.locator('#q').fill('nothing has this');
    expect(await violations(page)).toEqual([]);
    await page.locator('#q').fill('');
    await page.locator('#state').selectOption('not-scanned');
    await openRows(page);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test('the report of a bit of everything, with hostile names too, has none', async () => {
    const hostile = hostileReport(HOSTILE.join(' '));
    for (const audit of [
      MIXED,
      { ...hostile, results: HOSTILE.flatMap((text) => hostileReport(text).results) },
    ]) {
      const { page, close } = await browser.open(browser.file(auditPage(audit)));
      await page.locator('#exempt').selectOption('all');
      await openRows(page);
      expect(await violations(page)).toEqual([]);
      await close();
    }
  });

  test('everything can be done with the keyboard, and the focus can be seen', async () => {
    const { page, close } = await browser.open(large);
    await page.keyboard.press('Tab');
    const skip = page.locator('#skip');
    expect(
      await skip.evaluate((it) => it === document.activeElement && it.getBoundingClientRect().width > 50),
    ).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('repositories');
    expect(await page.evaluate(() => location.hash)).toBe('');

    await reach(page, '#q');
    await page.keyboard.type('metascope');
    expect(await page.locator('#status').textContent()).not.toMatch(/^300 of/);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await reach(page, '#level');
    await page.keyboard.type('Err');
    expect(await page.locator('#level').inputValue()).toBe('error');
    await reach(page, '#clear');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');

    await reach(page, '.name');
    const opened = (): Promise<string | null> => page.locator('.name').first().getAttribute('aria-expanded');
    await page.keyboard.press('Enter');
    expect(await opened()).toBe('true');
    await page.keyboard.press('Space');
    expect(await opened()).toBe('false');
    await page.keyboard.press('Space');
    // The next stop is in what was opened.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open on GitHub');

    await page.locator('#more').focus();
    await page.keyboard.press('Enter');
    expect(await namesOf(page)).toHaveLength(200);
    expect(
      await page.evaluate(() => document.activeElement === document.querySelectorAll('.name')[100]),
    ).toBe(true);

    // Every stop shows that it has the focus.
    for (const selector of [
      '#q',
      '#owner',
      '#export',
      '.name',
      '.details a',
      'summary',
      '#show-missing',
      '#more',
    ]) {
      await page.locator(selector).first().focus();
      await page.keyboard.press('Shift');
      const outline = await page
        .locator(selector)
        .first()
        .evaluate((it) => getComputedStyle(it).outline);
      expect(outline, selector).toMatch(/solid 3px|3px solid/);
    }
    await close();
  });

  test('a screen reader gets headings, labels, a table, and the counts as they change', async () => {
    const { page, close } = await browser.open(mixed);
    const tree = await page.locator('body').ariaSnapshot();
    for (const part of [
      '- heading "JWT audit of acme" [level=1]',
      '- heading "Trend" [level=2]',
      '- heading "What fix can change" [level=2]',
      '- heading "Repositories by what is left" [level=2]',
      '- search "Repositories and findings":',
      '- searchbox "Search"',
      '- combobox "Team or owner":',
      '- combobox "Exempt findings":',
      '- status: 6 of 6 repositories, 4 errors, 1 warning, 1 note, 3 not scanned',
      '- table "Repositories, those with most errors first. A button shows the findings of its repository in the next row.":',
      '- columnheader "repository"',
      '- rowheader "acme/shop":',
      '- button "acme/shop"',
      '- main:',
      '- contentinfo:',
    ])
      expect(tree).toContain(part);
    await page.locator('#level').selectOption('note');
    expect(await page.getByRole('status').textContent()).toBe(
      '1 of 6 repositories, 0 errors, 0 warnings, 1 note',
    );
    await page.getByRole('button', { name: 'acme/shop' }).click();
    const controls = await page.locator('.name').first().getAttribute('aria-controls');
    expect(await page.locator(`#${controls} li`).count()).toBe(1);
    await close();
  });

  test('nothing is wider than a telephone, hostile names neither', async () => {
    const all = HOSTILE.flatMap((text) => hostileReport(text).results);
    const hostile = browser.file(auditPage({ ...hostileReport(HOSTILE[24] ?? ''), results: all }));
    for (const address of [mixed, large, hostile]) {
      const { page, close } = await browser.open(`${address}#exempt=all`, {
        viewport: { width: 400, height: 860 },
      });
      await openRows(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
      await close();
    }
  });

  test('the filters are folded on a telephone, and open where they are in the address', async () => {
    const viewport = { width: 400, height: 860 };
    const plain = await browser.open(mixed, { viewport });
    expect(await plain.page.locator('#q').isVisible()).toBe(false);
    await plain.close();
    const filtered = await browser.open(`${mixed}#level=error`, { viewport });
    expect(await filtered.page.locator('#q').isVisible()).toBe(true);
    await filtered.close();
  });

  test('is dark where the system is dark, and still where it asks for less motion', async () => {
    const background = async (colorScheme: 'light' | 'dark'): Promise<string> => {
      const { page, close } = await browser.open(mixed, { colorScheme, reducedMotion: 'reduce' });
      const style = await page.evaluate(() => ({
        background: getComputedStyle(document.body).backgroundColor,
        moving: [...document.querySelectorAll('*')].filter(
          (it) =>
            getComputedStyle(it).transitionDuration !== '0s' || getComputedStyle(it).animationName !== 'none',
        ).length,
      }));
      expect(style.moving).toBe(0);
      await close();
      return style.background;
    };
    expect(await background('light')).toBe('rgb(255, 255, 255)');
    expect(await background('dark')).toBe('rgb(13, 17, 23)');
  });

  test('on paper there are all rows that fit, dark on white, and no controls', async () => {
    const { page, close } = await browser.open(large, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await namesOf(page)).toHaveLength(300);
    for (const selector of ['#q', '#export', '#show-missing', '#skip'])
      expect(await page.locator(selector).isVisible(), selector).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    await close();
  });
});
