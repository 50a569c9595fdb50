import { createHash } from 'node:crypto';
import { cut } from '../../../core/one-line.ts';
import { minute } from '../../../core/time.ts';
import { amount, thousands } from '../../../core/words.ts';
import type { AuditReport } from '../../model.ts';
import { type AuditCounts, countReport } from '../count.ts';
import { GITHUB } from '../links.ts';
import { duration } from '../times.ts';
import { headline } from '../words.ts';
import { SCRIPT, STYLE } from './assets.ts';
import { pageData } from './data.ts';
import { type Html, html, scriptJson } from './html.ts';

const NAME_MAX = 200;

/**
 * Writes the report as one HTML file. It loads nothing and sends nothing: its policy allows only its own style and its own
 * script, by their hashes. The report is in it as JSON, which the script shows as text.
 *
 * @param server of GitHub, for links
 */
export function auditPage(report: AuditReport, server: string = GITHUB): string {
  const counts = countReport(report);
  const name = cut(report.of, NAME_MAX) || '(no name)';
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>JWT audit of ${name}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" id="skip" href="#repositories">Skip to the repositories</a>
${header(report, name, counts)}
<main>
${missing(counts)}
${numbers(counts)}
${PANELS}
${REPOSITORIES}
</main>
${footer(report)}
<script type="application/json" id="data">${trusted(scriptJson(pageData(report, server)))}</script>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.markup;
}

/** @returns the policy of the page; nothing is allowed but these two texts */
export function policy(): string {
  return [
    "default-src 'none'",
    `script-src '${hash(SCRIPT)}'`,
    `style-src '${hash(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    // The browser refuses text where it could become HTML or a program, whatever the script does.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function trusted(markup: string): Html {
  return { markup };
}

function header(
  { startedAt, durationMs, tool, requests }: AuditReport,
  name: string,
  counts: AuditCounts,
): Html {
  const kind =
    counts.affected > 0 ? 'bad' : counts.notScanned > 0 || counts.repositories === 0 ? 'unknown' : 'good';
  const line = headline(counts);
  const left = requests.remaining === undefined ? '' : `, ${thousands(requests.remaining)} left of the limit`;
  return html`<header>
<h1>JWT audit of <bdi>${name}</bdi></h1>
<p class="verdict ${kind}">${line[0]?.toUpperCase() ?? ''}${line.slice(1)}.</p>
<p class="about">${minute(startedAt)}, took ${duration(durationMs)}, ims-auth ${cut(tool.version, 40)}, ${amount(requests.sent, 'request')} to GitHub${left}</p>
</header>`;
}

function missing({ notScanned }: AuditCounts): Html {
  if (notScanned === 0) return html``;
  return html`<div class="missing">
<p class="unknown"><strong>${amount(notScanned, 'repository was', 'repositories were')} not scanned.</strong> Nothing is known about ${notScanned === 1 ? 'it' : 'them'}.</p>
<button type="button" id="show-missing">Show ${notScanned === 1 ? 'it' : 'them'}</button>
</div>`;
}

function numbers(counts: AuditCounts): Html {
  const tiles: [string, number, boolean][] = [
    ['repositories', counts.repositories, true],
    ['not scanned', counts.notScanned, true],
    ['affected', counts.affected, true],
    ['clean', counts.clean, true],
    ['errors', counts.errors, true],
    ['warnings', counts.warnings, true],
    ['notes', counts.notes, false],
    ['fixable', counts.fixable, true],
    ['exempt', counts.exempt, false],
    ['exemptions expired', counts.expired, false],
    ['left-over names', counts.leftOver, false],
  ];
  return html`<section aria-labelledby="numbers">
<h2 id="numbers" class="hidden-text">Numbers</h2>
<dl class="numbers">
${tiles
  .filter(([, count, always]) => always || count > 0)
  .map(([what, count]) => html`<div><dt>${what}</dt><dd>${thousands(count)}</dd></div>`)}
</dl>
</section>`;
}

const PANELS = html`<div class="panels" id="panels" hidden>
<section class="panel" aria-labelledby="trend-heading">
<h2 id="trend-heading">Trend</h2>
<div id="trend"></div>
<details class="small"><summary>Trend as a table</summary>
<table><caption class="hidden-text">Numbers of each report, the newest first</caption>
<thead><tr><th scope="col">report</th><th scope="col" class="number">errors</th><th scope="col" class="number">warnings</th><th scope="col" class="number">affected</th><th scope="col" class="number">not scanned</th><th scope="col" class="number">repositories</th></tr></thead>
<tbody id="trend-rows"></tbody></table></details>
</section>
<section class="panel" aria-labelledby="fix-heading">
<h2 id="fix-heading">What <code>fix</code> can change</h2>
<p class="facts">Of the findings in the list below.</p>
<table><caption class="hidden-text">Findings in the list below, by what changes them</caption>
<thead class="hidden-text"><tr><th scope="col">how</th><th scope="col">findings</th></tr></thead>
<tbody id="fix-kinds"></tbody></table>
<details class="small"><summary>By rule</summary>
<table><caption class="hidden-text">Findings in the list below, by rule</caption>
<thead><tr><th scope="col">rule</th><th scope="col" class="number">fix</th><th scope="col" class="number">fix --unsafe</th><th scope="col" class="number">by hand</th></tr></thead>
<tbody id="fix-rules"></tbody></table></details>
</section>
</div>`;

type Choices = readonly (readonly [value: string, text: string])[];

function choice(id: string, label: string, options: Choices): Html {
  return html`<div><label for="${id}">${label}</label>
<select id="${id}">${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></div>`;
}

const REPOSITORIES = html`<section aria-labelledby="repositories">
<h2 id="repositories" tabindex="-1">Repositories by what is left</h2>
<p class="unknown" id="no-script">The list needs JavaScript. The JSON and the CSV of the report have the same.</p>
<div id="list" hidden>
<details id="filter-box"><summary>Search and filters</summary>
<form id="filters" role="search" aria-label="Repositories and findings" autocomplete="off">
<div><label for="q">Search</label>
<input type="search" id="q" maxlength="200" spellcheck="false"></div>
${choice('state', 'Repositories', [
  ['', 'All'],
  ['left', 'With errors or warnings left'],
  ['not-scanned', 'Not scanned'],
  ['clean', 'Clean'],
  ['names', 'With left-over secrets or variables'],
  ['archived', 'Archived'],
  ['reused', 'Taken from the last report'],
])}
${choice('owner', 'Team or owner', [['', 'All']])}
${choice('product', 'Product', [['', 'All']])}
${choice('rule', 'Rule', [['', 'All']])}
${choice('level', 'Level', [
  ['', 'All'],
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['note', 'Notes'],
])}
${choice('fix', 'Fix', [
  ['', 'All'],
  ['fixable', 'Can be changed by fix'],
  ['safe', 'Safe'],
  ['unsafe', 'With --unsafe'],
  ['shown', 'By hand, fix says how'],
  ['none', 'By hand'],
])}
${choice('exempt', 'Exempt findings', [
  ['', 'Left out'],
  ['exempt', 'Only exempt ones'],
  ['expired', 'Only where the exemption expired'],
  ['all', 'Included'],
])}
</form>
</details>
<div class="bar-of-list">
<p id="status" role="status"></p>
<div class="buttons">
<button type="button" id="clear">Clear the filters</button>
<button type="button" id="export">Download as CSV</button>
</div>
</div>
<table>
<caption class="hidden-text">Repositories, those with most errors first. A button shows the findings of its repository in the next row.</caption>
<thead><tr><th scope="col">repository</th><th scope="col" class="number">errors</th><th scope="col" class="number">warnings</th><th scope="col" class="number wide">notes</th><th scope="col" class="number wide">fixable</th><th scope="col" class="wide">owners</th></tr></thead>
<tbody id="rows"></tbody>
</table>
<p id="none" hidden>No repository fits the search and the filters.</p>
<p class="buttons"><button type="button" id="more" hidden>Show more</button> <button type="button" id="all" hidden>Show all</button></p>
</div>
</section>`;

function footer({ leftOut, tool, policy }: AuditReport): Html {
  const reasons = Object.entries(leftOut).filter(([, count]) => count > 0);
  const list = reasons
    .slice(0, 20)
    .map(([reason, count]) => `${thousands(count)} ${cut(reason, 80)}`)
    .join(', ');
  return html`<footer>
<p class="facts">${list === '' ? '' : `Left out by the filters of the audit: ${list}. `}Guard ${cut(tool.guard, 40)}, policy ${cut(policy, 80)}. This page loads nothing and sends nothing.</p>
</footer>`;
}
