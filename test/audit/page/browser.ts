import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

/** Debian's Chromium. No test downloads a browser. */
const CHROMIUM = '/usr/bin/chromium';

/** Why the tests in a browser are skipped; undefined where there is one. */
export const SKIPPED = existsSync(CHROMIUM) ? undefined : `skipped: there is no ${CHROMIUM}`;

/** A page that is open, with all that it did and must not do. */
export type OpenPage = {
  page: Page;
  /** Errors, messages of the console, what the policy refused, dialogs and requests for anything but the file. */
  incidents: string[];
  close: () => Promise<void>;
};

/** Chromium with a folder for the pages of one test file. */
export class TestBrowser {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ims-auth-page-'));
  #browser: Browser | undefined;
  #context: BrowserContext | undefined;
  #files = 0;

  async start(): Promise<void> {
    this.#browser = await chromium.launch({ executablePath: CHROMIUM });
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** @returns address of a page in a file */
  file(html: string): string {
    const path = join(this.#folder, `${++this.#files}.html`);
    writeFileSync(path, html);
    return pathToFileURL(path).href;
  }

  /** Opens a page; with options in a context of its own. */
  async open(address: string, options?: BrowserContextOptions): Promise<OpenPage> {
    if (this.#browser === undefined) throw new Error('The browser is not started.');
    const viewport = { width: 1280, height: 900 };
    this.#context ??= await this.#browser.newContext({ viewport });
    const own = options && (await this.#browser.newContext({ viewport, ...options }));
    const page = await (own ?? this.#context).newPage();
    const incidents: string[] = [];
    page.on('console', (message) => incidents.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      incidents.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const file = address.replace(/#.*/s, '');
    page.on('request', (request) => {
      const url = request.url().replace(/#.*/s, '');
      if (url !== file && !url.startsWith('blob:')) incidents.push(`request: ${url}`);
    });
    await page.goto(address);
    return { page, incidents, close: () => (own ?? page).close() };
  }
}

/** @returns repositories that the table shows */
export async function namesOf(page: Page): Promise<string[]> {
  return page.locator('#rows th button').allTextContents();
}

/** Opens the details of the first rows that are closed. */
export async function openRows(page: Page, max = 100): Promise<void> {
  await page.evaluate((count) => {
    const closed = document.querySelectorAll<HTMLElement>('#rows .name[aria-expanded="false"]');
    for (const name of [...closed].slice(0, count)) name.click();
  }, max);
}
