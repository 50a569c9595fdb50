import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditPage } from '../../../src/audit/report/page/page.ts';
import { HOSTILE, hostileReport, MIXED } from '../report/fixture.ts';
import { openRows, SKIPPED, TestBrowser } from './browser.ts';

describe.skipIf(SKIPPED !== undefined)(`hostile text in Chromium${SKIPPED ? ` (${SKIPPED})` : ''}`, () => {
  const browser = new TestBrowser();
  beforeAll(() => browser.start());
  afterAll(() => browser.stop());

  test.each(HOSTILE.map((text) => [text]))('%j does nothing', async (text) => {
    const { page, incidents, close } = await browser.open(
      `${browser.file(auditPage(hostileReport(text)))}#exempt=all`,
    );
    await openRows(page);
    expect(await page.locator('.findings li').count()).toBe(3);
    // Every choice of every control, a search, and paper.
    await page.evaluate(
      (search) => {
        for (const control of document.querySelectorAll<HTMLSelectElement>('select'))
          for (const { value } of [...control.options, ...[control.options[0] as HTMLOptionElement]]) {
            control.value = value;
            control.dispatchEvent(new Event('input', { bubbles: true }));
            control.dispatchEvent(new Event('change', { bubbles: true }));
          }
        const input = document.querySelector<HTMLInputElement>('#q') as HTMLInputElement;
        input.value = search;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
        dispatchEvent(new Event('beforeprint'));
      },
      text.slice(0, 200),
    );
    expect(incidents).toEqual([]);
    const found = await page.evaluate(() => ({
      hacked: 'hacked' in globalThis,
      scripts: document.scripts.length,
      others: document.querySelectorAll('img, iframe, object, embed, base, link, animate, foreignObject')
        .length,
      handlers: [...document.querySelectorAll('*')].filter((it) =>
        it.getAttributeNames().some((name) => name.startsWith('on')),
      ).length,
      links: [...document.querySelectorAll('a[href]')].map((it) => (it as HTMLAnchorElement).href),
      // What can hide or turn what stands beside it.
      invisible: /[\p{Cf}\p{Cc}\p{Cs}]/u.test((document.body.innerText ?? '').replaceAll(/[\n\t]/g, '')),
    }));
    expect(found).toMatchObject({ hacked: false, scripts: 2, others: 0, handlers: 0, invisible: false });
    for (const link of found.links)
      expect(link).toMatch(/^(?:https:\/\/github\.com\/acme\/[\w.-]+(?:\/blob\/c{40}\/.*)?$|file:.*#)/);
    await close();
  });

  test('an address that others made chooses nothing that the page does not offer', async () => {
    const address = browser.file(auditPage(MIXED));
    for (const hash of [
      'level=%3Cscript%3E&rule=__proto__&owner=constructor',
      'q=%F0%9F&state=nothing',
      '%',
      'javascript:globalThis.hacked=1',
      'level=error&level=note&q='.padEnd(100_000, 'x'),
    ]) {
      const { page, incidents, close } = await browser.open(`${address}#${hash}`);
      expect(await page.locator('#status').textContent()).toMatch(/^\d of 6 repositories/);
      expect((await page.locator('#q').inputValue()).length).toBeLessThanOrEqual(200);
      expect(incidents).toEqual([]);
      await close();
    }
  });

  test('the policy refuses HTML, scripts, styles and requests, even from the script of the page', async () => {
    const { page, close } = await browser.open(browser.file(auditPage(MIXED)));
    const finished: string[] = [];
    page.on('requestfinished', (request) => finished.push(request.url()));
    const refused = await page.evaluate(async () => {
      const events: string[] = [];
      addEventListener('securitypolicyviolation', (event) => events.push(event.effectiveDirective));
      const attempts: (() => unknown)[] = [
        () => {
          document.body.innerHTML = '<b>x</b>';
        },
        () => document.write('<b>x</b>'),
        () => {
          const script = document.createElement('script');
          script.textContent = 'globalThis.hacked = 1';
          document.body.append(script);
        },
        () => setTimeout('globalThis.hacked = 1' as never, 0),
        () => document.body.setAttribute('onclick', 'globalThis.hacked = 1'),
      ];
      const thrown = attempts.map((attempt) => {
        try {
          attempt();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      });
      const image = new Image();
      image.src = 'https://evil.example/x.png';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.head.append(style);
      const sent = await fetch('https://evil.example/').catch((error: Error) => error.name);
      await new Promise((done) => setTimeout(done, 100));
      return {
        thrown,
        sent,
        events: [...new Set(events)].sort(),
        hacked: 'hacked' in globalThis,
        shown: getComputedStyle(document.body).display,
      };
    });
    expect(refused).toEqual({
      thrown: ['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError'],
      sent: 'TypeError',
      events: ['connect-src', 'img-src', 'require-trusted-types-for', 'style-src-elem'],
      hacked: false,
      shown: 'block',
    });
    expect(finished).toEqual([]);
    await close();
  });
});
