import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditPage } from '../../../src/audit/report/page/page.ts';
import { finding, MIXED, organization, report, result } from '../report/fixture.ts';
import { namesOf, SKIPPED, TestBrowser } from './browser.ts';

describe.skipIf(SKIPPED !== undefined)(
  `the page of the audit in Chromium${SKIPPED ? ` (${SKIPPED})` : ''}`,
  () => {
    const browser = new TestBrowser();
    let mixed = '';
    let large = '';
    beforeAll(async () => {
      await browser.start();
      mixed = browser.file(auditPage(MIXED));
      large = browser.file(auditPage(organization(1_000, 20_000)));
    });
    afterAll(() => browser.stop());

    test('shows the repositories by what is left, and does nothing else', async () => {
      const { page, incidents, close } = await browser.open(mixed);
      expect(await page.title()).toBe('JWT audit of acme');
      expect(await namesOf(page)).toEqual([
        'acme/shop',
        'acme/aem',
        'acme/locked',
        'acme/lost',
        'acme/slow',
        'acme/clean',
      ]);
      expect(await page.locator('#rows tr').first().locator('td').allTextContents()).toEqual([
        '3',
        '1',
        '1',
        '2',
        '@acme/payments, ana@acme.example',
      ]);
      expect(await page.locator('#status').textContent()).toBe(
        '6 of 6 repositories, 4 errors, 1 warning, 1 note, 3 not scanned',
      );
      expect(await page.locator('.verdict').textContent()).toBe(
        '4 errors and 1 warning in 2 repositories, 3 of 6 not scanned.',
      );
      expect(incidents).toEqual([]);
      await close();
    });

    test('shows findings of a repository with links to the lines, owners, fixes and exemptions', async () => {
      const { page, incidents, close } = await browser.open(`${mixed}#exempt=all`);
      await page.getByRole('button', { name: 'acme/shop' }).click();
      const items = page.locator('.findings li');
      expect(await items.count()).toBe(6);
      const all = await items.allInnerTexts();
      expect(all.map((text) => text.split('\n')[0])).toEqual([
        'error old/a.js:12',
        'error old/b.js:12',
        'error src/token.js:12',
        'error src/token.js:13',
        'warning pdf/read.md:12',
        'note README.md:12',
      ]);
      expect(all[0]).toContain('exempt until 2027-03-01, by @acme/security: The service ends in March');
      expect(all[1]).toContain('exemption expired on 2026-06-30, by @acme/billing');
      expect(all[2]).toContain('changed by ims-auth fix · owned by @acme/payments, ana@acme.example');
      expect(await items.nth(2).getByRole('link').getAttribute('href')).toBe(
        `https://github.com/acme/shop/blob/${'c'.repeat(40)}/src/token.js#L12`,
      );
      expect(await items.nth(4).getByRole('link').getAttribute('href')).toContain('pdf/read.md?plain=1#L12');
      expect(await page.locator('.details').innerText()).toContain(
        'Names that look left over: ADOBE_PRIVATE_KEY (secret, environment production)',
      );
      await page.getByRole('button', { name: 'acme/locked' }).click();
      expect(await page.locator('.details').nth(1).innerText()).toContain('Nothing is known about its code.');
      expect(incidents).toEqual([]);
      await close();
    });

    test.each([
      ['state', 'not-scanned', ['acme/locked', 'acme/lost', 'acme/slow']],
      ['state', 'clean', ['acme/clean']],
      ['state', 'left', ['acme/shop', 'acme/aem']],
      ['state', 'names', ['acme/shop']],
      ['state', 'archived', ['acme/locked']],
      ['state', 'reused', ['acme/aem']],
      ['owner', 'owner:@acme/web', ['acme/aem']],
      ['owner', 'property:team=payments', ['acme/shop']],
      ['owner', 'property:tier=two', ['acme/shop']],
      ['owner', 'nobody', ['acme/shop']],
      ['product', 'Experience Manager', ['acme/aem']],
      ['product', 'PDF Services', ['acme/shop']],
      ['rule', 'metascope', ['acme/shop']],
      ['level', 'error', ['acme/shop', 'acme/aem']],
      ['level', 'note', ['acme/shop']],
      ['fix', 'fixable', ['acme/shop']],
      ['fix', 'none', ['acme/shop', 'acme/aem']],
      ['exempt', 'exempt', ['acme/shop']],
      ['exempt', 'expired', ['acme/shop']],
    ])('the filter %s=%s is in the address, and the address sets it', async (name, value, names) => {
      const { page, incidents, close } = await browser.open(mixed);
      await page.locator(`#${name}`).selectOption(value);
      expect(await namesOf(page)).toEqual(names);
      await page.waitForFunction(() => location.hash !== '');
      const hash = await page.evaluate(() => location.hash);
      expect([...new URLSearchParams(hash.slice(1))]).toEqual([[name, value]]);
      await page.reload();
      expect(await namesOf(page)).toEqual(names);
      await page.getByRole('button', { name: 'Clear the filters' }).click();
      expect(await namesOf(page)).toHaveLength(6);
      await page.waitForFunction(() => location.hash === '');
      // As with the buttons of the browser.
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await page.waitForFunction(
        (count) => document.querySelectorAll('#rows th').length === count,
        names.length,
      );
      expect(await namesOf(page)).toEqual(names);
      expect(incidents).toEqual([]);
      await close();
    });

    test.each([
      ['metascope', ['acme/shop'], '1 error, 0 warnings, 1 note'],
      ['PAYMENTS src/', ['acme/shop'], '2 errors, 0 warnings'],
      ['acme/aem', ['acme/aem'], '1 error, 0 warnings'],
      ['permission', ['acme/locked'], '0 errors, 0 warnings, 1 not scanned'],
      ['commerce', ['acme/shop'], '3 errors, 1 warning, 1 note'],
      ['nothing-has-this', [], '0 errors, 0 warnings'],
    ])('a search for %j', async (words, names, status) => {
      const { page, close } = await browser.open(mixed);
      await page.locator('#q').fill(words);
      expect(await namesOf(page)).toEqual(names);
      expect(await page.locator('#status').textContent()).toBe(
        `${names.length} of 6 repositories, ${status}`,
      );
      expect(await page.locator('#none').isVisible()).toBe(names.length === 0);
      await close();
    });

    test('what fix can change follows the filters', async () => {
      const { page, close } = await browser.open(mixed);
      const numbers = (): Promise<string[]> => page.locator('#fix-kinds td').allTextContents();
      expect(await numbers()).toEqual(['1', '1', '1', '3']);
      await page.locator('#product').selectOption('PDF Services');
      expect(await numbers()).toEqual(['0', '0', '1', '0']);
      await page.getByText('By rule', { exact: true }).click();
      expect(await page.locator('#fix-rules tr').allInnerTexts()).toEqual([
        'pdf-services-credentials\t0\t0\t1',
      ]);
      await close();
    });

    test('1,000 repositories with 20,000 findings are there in parts, and all are counted', async () => {
      const { page, incidents, close } = await browser.open(large);
      expect(await namesOf(page)).toHaveLength(100);
      expect(await page.locator('#status').textContent()).toMatch(/^1,000 of 1,000 repositories, /);
      await page.getByRole('button', { name: 'Show 100 more' }).click();
      expect(await namesOf(page)).toHaveLength(200);
      await page.getByRole('button', { name: 'Show all 1,000' }).click();
      expect(new Set(await namesOf(page)).size).toBe(1_000);
      const errors = (await page.locator('#rows td.error').allTextContents()).map((text) =>
        Number(text.replace(',', '')),
      );
      expect(errors.filter((count, at) => count > (errors[at - 1] ?? Infinity))).toEqual([]);
      await page.locator('#rows th button').first().click();
      expect(await page.locator('.findings li').count()).toBe(50);
      await page.getByRole('button', { name: /^Show 50 more of/ }).click();
      expect(await page.locator('.findings li').count()).toBe(100);
      expect(incidents).toEqual([]);
      await close();
    });

    test('the rows that fit are downloaded as CSV', async () => {
      const { page, incidents, close } = await browser.open(`${mixed}#product=Experience+Manager`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download as CSV (1 row)' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('audit-acme.csv');
      const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
      expect(lines).toHaveLength(3);
      expect(lines[1]).toContain('"acme/aem","left","error","Experience Manager","aem-ims-integration"');
      expect(incidents).toEqual([]);
      await close();
    });

    test('not-scanned repositories are one button away, and an audit without them has none', async () => {
      const { page, close } = await browser.open(mixed);
      await page.getByRole('button', { name: 'Show them' }).click();
      expect(await namesOf(page)).toEqual(['acme/locked', 'acme/lost', 'acme/slow']);
      expect(await page.locator('#repositories').evaluate((it) => it === document.activeElement)).toBe(true);
      await close();
      const clean = await browser.open(browser.file(auditPage(report([result('acme/a')]))));
      expect(await clean.page.locator('.verdict.good').textContent()).toBe('1 repository is clean.');
      expect(await clean.page.locator('.missing').count()).toBe(0);
      await clean.close();
    });

    test('the trend is a picture with its words and a table', async () => {
      const { page, close } = await browser.open(large);
      const picture = page.getByRole('img', {
        name: /^Errors and warnings of 13 reports from 2026-09-02 to 2026-11-25\./,
      });
      expect(await picture.locator('polyline').count()).toBe(2);
      await page.getByText('Trend as a table').click();
      expect(await page.locator('#trend-rows tr').count()).toBe(13);
      expect(await page.locator('#trend-rows th').first().textContent()).toBe('2026-11-25');
      await close();
    });

    test('a page that opens without scripts still says what is left', async () => {
      const { page, close } = await browser.open(mixed, { javaScriptEnabled: false });
      expect(await page.locator('.verdict').isVisible()).toBe(true);
      expect(await page.locator('.missing').isVisible()).toBe(true);
      expect(await page.getByText('The list needs JavaScript.').isVisible()).toBe(true);
      expect(await page.locator('#q, #panels').filter({ visible: true }).count()).toBe(0);
      await close();
    });

    test('works in a frame without an origin, as sites show files of others', async () => {
      const html = auditPage(MIXED).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const { page, incidents, close } = await browser.open(
        browser.file(
          `<!doctype html><iframe sandbox="allow-scripts" style="width:100%;height:90vh" srcdoc="${html}"></iframe>`,
        ),
      );
      const frame = page.frameLocator('iframe');
      await frame.locator('#level').selectOption('note');
      await frame.locator('#rows th').first().waitFor();
      expect(await frame.locator('#rows th').allTextContents()).toEqual(['acme/shop']);
      // The address is written later.
      await page.waitForTimeout(500);
      expect(incidents).toEqual([]);
      await close();
    });

    test('says what is too much for it', async () => {
      const many = report([
        result('acme/many', {
          findings: Array.from({ length: 6_000 }, (_none, line) => finding({ line: line + 1 })),
        }),
      ]);
      const { page, close } = await browser.open(browser.file(auditPage(many)));
      await page.getByRole('button', { name: 'acme/many' }).click();
      expect(await page.locator('.details').innerText()).toContain(
        'This repository has 1,000 more findings, which did not fit into the page.',
      );
      await close();
    });
  },
);
