import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { AuditReport } from '../../../src/audit/model.ts';
import { auditCsv } from '../../../src/audit/report/csv.ts';
import { csvOf } from '../../../src/audit/report/page/client/export.ts';
import {
  apply,
  type Filters,
  filtersOf,
  hashOf,
  NO_FILTERS,
} from '../../../src/audit/report/page/client/filters.ts';
import { modelOf } from '../../../src/audit/report/page/client/model.ts';
import { line } from '../../../src/audit/report/page/client/trend.ts';
import { pageData } from '../../../src/audit/report/page/data.ts';
import { escapeHtml, html, scriptJson } from '../../../src/audit/report/page/html.ts';
import { auditPage } from '../../../src/audit/report/page/page.ts';
import type { PageData } from '../../../src/audit/report/page/shape.ts';
import { finding, HOSTILE, hostileReport, MIXED, organization, report, result } from './fixture.ts';

const GITHUB = 'https://github.com';

// It brings no types.
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  JSDOM: new (
    html: string,
    options: { url: string; runScripts?: 'dangerously'; beforeParse: (window: Window) => void },
  ) => { window: Window };
};

/** The page as a browser reads it; with `run` its script runs as well. */
function opened(audit: AuditReport, { run = false, hash = '' } = {}): Document {
  const { window } = new JSDOM(auditPage(audit), {
    url: `https://report.example/audit.html${hash}`,
    ...(run ? { runScripts: 'dangerously' as const } : {}),
    beforeParse: (made) => {
      made.matchMedia = (() => ({ matches: true, addEventListener: () => {} })) as never;
    },
  });
  return window.document;
}

function texts(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((it) => it.textContent ?? '');
}

function select(document: Document, id: keyof Filters, value: string): void {
  const control = document.getElementById(id) as HTMLSelectElement;
  control.value = value;
  control.dispatchEvent(
    new (document.defaultView as unknown as { Event: typeof Event }).Event('input', { bubbles: true }),
  );
}

describe('the file', () => {
  test('allows its own style and script by their hashes, and nothing else', () => {
    const document = opened(MIXED);
    const hash = (selector: string): string =>
      `'sha256-${createHash('sha256')
        .update(document.querySelector(selector)?.textContent ?? '')
        .digest('base64')}'`;
    expect(
      document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    ).toBe(
      [
        "default-src 'none'",
        `script-src ${hash('script:not([type])')}`,
        `style-src ${hash('style')}`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    );
    // Before anything that it is about.
    expect(document.head.children[1]?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
  });

  test('has no handler, no style and no address in an attribute', () => {
    const document = opened(MIXED);
    for (const element of document.querySelectorAll('*'))
      expect(
        element.getAttributeNames().filter((name) => /^(?:on|style|src|srcset|action)/.test(name)),
      ).toEqual([]);
    expect([...document.querySelectorAll('[href]')].map((it) => it.getAttribute('href'))).toEqual([
      '#repositories',
    ]);
    expect(
      document.querySelectorAll('link, base, iframe, object, img, meta[http-equiv="refresh"]'),
    ).toHaveLength(0);
  });

  test('the script names nothing that makes HTML or programs of text, and nothing that sends', () => {
    const script = opened(MIXED).querySelector('script:not([type])')?.textContent ?? '';
    expect(script.length).toBeGreaterThan(10_000);
    expect(script).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|Function\(|fetch\(|XMLHttpRequest|sendBeacon|WebSocket|import\(|localStorage|cookie/,
    );
  });

  test('every control has a label, and every table a caption and column headers', () => {
    const document = opened(MIXED);
    for (const control of document.querySelectorAll('input, select'))
      expect(document.querySelectorAll(`label[for="${control.id}"]`), control.id).toHaveLength(1);
    for (const table of document.querySelectorAll('table')) {
      expect(table.caption?.textContent).toMatch(/\w/);
      expect(table.querySelectorAll('thead th[scope="col"]').length).toBeGreaterThan(1);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(HOSTILE)('is the same file around hostile text: %j', (text) => {
    const shape = (audit: AuditReport): string[] =>
      [...opened(audit).querySelectorAll('*')].map((it) => `${it.tagName} ${it.getAttributeNames().join()}`);
    const page = auditPage(hostileReport(text));
    expect(shape(hostileReport(text))).toEqual(shape(hostileReport('plain')));
    expect(page.match(/<\/?script/gi)).toHaveLength(4);
    expect(page.includes('<!--')).toBe(false);
    expect(page.match(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)).toBeNull();
    const document = opened(hostileReport(text));
    const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData;
    expect(data).toEqual(JSON.parse(JSON.stringify(pageData(hostileReport(text), GITHUB))));
    expect(data.repositories[0]?.name).toBe(text);
  });

  test('says what is left, and is never greener than the audit was', () => {
    const verdict = (audit: AuditReport): string => {
      const it = opened(audit).querySelector('.verdict');
      return `${it?.className}: ${it?.textContent}`;
    };
    const lost = result('acme/b', { notScanned: { reason: 'gone', detail: '' } });
    expect(verdict(MIXED)).toMatch(/^verdict bad: 4 errors/);
    expect(verdict(report([result('acme/a')]))).toBe('verdict good: 1 repository is clean.');
    expect(verdict(report([result('acme/a'), lost]))).toMatch(/^verdict unknown: .* 1 of 2 not scanned\.$/);
    expect(verdict(report([lost]))).toMatch(/^verdict unknown: 1 of 1 not scanned\.$/);
    expect(verdict(report([]))).toBe('verdict unknown: No repository was audited.');
  });
});

describe('the data', () => {
  test('has the worst findings of a repository that has too many, and says how many are not there', () => {
    const many = report([
      result('acme/many', {
        findings: [
          ...Array.from({ length: 30 }, () => finding({ level: 'note' })),
          ...Array.from({ length: 10 }, () => finding({ level: 'error' })),
        ],
      }),
      result('acme/few', { findings: [finding()] }),
    ]);
    const [first, second] = pageData(many, GITHUB, 21).repositories;
    expect(first?.findings.map(([, level]) => level).filter((level) => level === 'error')).toHaveLength(10);
    expect([first?.findings.length, first?.unlisted]).toEqual([19, 21]);
    expect([second?.findings.length, second?.unlisted]).toEqual([1, 0]);
    expect(pageData(many, GITHUB).repositories.map(({ unlisted }) => unlisted)).toEqual([0, 0]);
  });

  test('names each rule, owner and exemption once', () => {
    const { rules, owners, exemptions } = pageData(organization(100, 2_000), GITHUB);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(new Set(owners).size).toBe(owners.length);
    expect(exemptions).toHaveLength(2);
    expect(rules.find(({ id }) => id === 'metascope')).toEqual({
      id: 'metascope',
      title: 'Metascope of a Service Account (JWT) credential',
      product: 'Any Adobe API',
    });
  });
});

describe('the filters', () => {
  const model = modelOf(JSON.parse(JSON.stringify(pageData(MIXED, GITHUB))) as PageData);
  const names = (filters: Partial<Filters>): string[] =>
    apply(model, { ...NO_FILTERS, ...filters }).rows.map(({ repository }) => repository.data.name);

  test('all that fit are counted: what is left, and what fix can change', () => {
    const { rows, rules, ...totals } = apply(model, NO_FILTERS);
    expect(rows).toHaveLength(6);
    expect(totals).toEqual({
      ...{ findings: 6, errors: 4, warnings: 1, notes: 1, notScanned: 3 },
      fixes: { safe: 1, unsafe: 1, shown: 1, none: 3 },
    });
    expect(rules.map(({ rule, total }) => [rule.id, total])).toEqual([
      ['exchange-endpoint', 2],
      ['metascope', 2],
      ['aem-ims-integration', 1],
      ['pdf-services-credentials', 1],
    ]);
  });

  test('several together fit only what fits each', () => {
    expect(names({ level: 'error', owner: 'owner:@acme/payments' })).toEqual(['acme/shop']);
    expect(names({ level: 'warning', owner: 'owner:@acme/payments' })).toEqual([]);
    expect(names({ owner: 'property:team=web', q: 'ui.config' })).toEqual(['acme/aem']);
    expect(names({ state: 'not-scanned', level: 'error' })).toEqual([]);
  });

  test('an exempt finding is left out until it is asked for, and counts when it expired', () => {
    const errors = (exempt: Filters['exempt']): number => apply(model, { ...NO_FILTERS, exempt }).errors;
    expect([errors(''), errors('exempt'), errors('expired'), errors('all')]).toEqual([4, 1, 1, 5]);
  });

  test.each([
    {},
    { q: 'a & b = c # d', level: 'error' },
    { q: '\ud83d half', owner: 'owner:@acme/payments' },
    {
      state: 'left',
      owner: 'property:team=payments',
      product: 'PDF Services',
      rule: 'metascope',
      fix: 'safe',
      exempt: 'all',
    },
  ] as Partial<Filters>[])('the address keeps %j', (filters) => {
    const all = { ...NO_FILTERS, ...filters };
    const known = filtersOf(`#${hashOf(all)}`, (name) => new Set([all[name]]));
    expect(known).toEqual({ ...all, q: all.q.toWellFormed() });
    const unknown = filtersOf(`#${hashOf(all)}`, () => new Set());
    expect(unknown).toEqual({ ...NO_FILTERS, q: all.q.toWellFormed() });
  });

  test('the CSV of all rows is the CSV of the report', () => {
    for (const audit of [MIXED, organization(50, 500), ...HOSTILE.map(hostileReport)]) {
      const read = modelOf(JSON.parse(scriptJson(pageData(audit, GITHUB))) as PageData);
      expect(csvOf(apply(read, { ...NO_FILTERS, exempt: 'all' }).rows, GITHUB)).toBe(auditCsv(audit));
    }
  });
});

describe('the page as it runs', () => {
  test('lists repositories, opens one, and filters', () => {
    const document = opened(MIXED, { run: true });
    expect(texts(document, '#rows th button')).toEqual([
      ...['acme/shop', 'acme/aem', 'acme/locked', 'acme/lost', 'acme/slow', 'acme/clean'],
    ]);
    document.querySelector<HTMLElement>('.name')?.click();
    expect(texts(document, '.findings a')).toHaveLength(5);
    expect(document.querySelector('.findings a')?.getAttribute('href')).toBe(
      `https://github.com/acme/shop/blob/${'c'.repeat(40)}/old/b.js#L12`,
    );
    select(document, 'level', 'note');
    expect(texts(document, '#status')).toEqual(['1 of 6 repositories, 0 errors, 0 warnings, 1 note']);
    // What is open stays open, with the findings that fit.
    expect(texts(document, '.findings a')).toEqual(['README.md:12']);
    expect(document.getElementById('list')?.hasAttribute('hidden')).toBe(false);
    expect(document.getElementById('no-script')?.hasAttribute('hidden')).toBe(true);
  });

  test('begins with the filters of its address', () => {
    const document = opened(MIXED, { run: true, hash: '#level=warning&q=pdf' });
    expect(texts(document, '#rows th button')).toEqual(['acme/shop']);
    expect((document.getElementById('level') as HTMLSelectElement).value).toBe('warning');
  });

  test('a folder has no links, however its path looks', () => {
    const folder = report([result('src/app', { visibility: 'unknown', findings: [finding()] })]);
    const document = opened(folder, { run: true });
    document.querySelector<HTMLElement>('.name')?.click();
    expect(document.querySelectorAll('.findings li')).toHaveLength(1);
    expect(document.querySelectorAll('#rows a')).toHaveLength(0);
  });

  test.each(HOSTILE)('hostile text is text: %j', (text) => {
    const document = opened(hostileReport(text), { run: true, hash: '#exempt=all' });
    for (const name of document.querySelectorAll<HTMLElement>('.name')) name.click();
    expect(document.querySelectorAll('script')).toHaveLength(2);
    expect(document.querySelectorAll('img, svg [onload], iframe, foreignObject')).toHaveLength(0);
    expect('hacked' in (document.defaultView ?? {})).toBe(false);
    expect(texts(document, '#rows bdi').join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    for (const link of document.querySelectorAll('#rows a'))
      expect(link.getAttribute('href')).toMatch(/^https:\/\/github\.com\/acme\//);
  });

  test('points of the trend are where their time is', () => {
    const point = (at: number, errors: number): PageData['trend'][number] => ({
      ...{ day: '', at, errors, repositories: 1, affected: 1, notScanned: 0, warnings: 0, fixable: 0 },
    });
    expect(line([point(0, 10), point(100, 5), point(400, 0)], 'errors', 10)).toBe('0,0 150,60 600,120');
    expect(line([point(5, 3), point(5, 3)], 'errors', 3)).toBe('300,0 300,0');
    expect(line([point(0, 0), point(1, 0)], 'warnings', 0)).toBe('0,120 600,120');
  });
});

describe('the parts of HTML', () => {
  test('what is put in is escaped, unless it is HTML', () => {
    expect(
      html`<p title="${'"><b>'}">${"<i>&'\u202e"}${html`<b>${1}</b>`}${[html`a`, html`b`]}</p>`.markup,
    ).toBe('<p title="&quot;&gt;&lt;b&gt;">&lt;i&gt;&amp;&#39;\\u{202e}<b>1</b>a\nb</p>');
    expect(escapeHtml('\u0000\ud800')).toBe('\\u{0}\\u{d800}');
  });

  test('JSON in a script is the same value, and cannot end it', () => {
    for (const text of HOSTILE) {
      const json = scriptJson({ [text]: [text] });
      expect(JSON.parse(json)).toEqual({ [text]: [text] });
      expect(json).not.toMatch(/[<>&\p{Cc}\p{Cf}\p{Cs}]/u);
    }
  });
});
