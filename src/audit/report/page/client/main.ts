// Runs in the browser, at the end of the page. What others wrote gets in by text nodes alone.
import { amount, thousands } from '../../../../core/words.ts';
import type { PageData } from '../shape.ts';
import { fillControls, readControls, valuesOf, writeControls } from './controls.ts';
import { byId } from './dom.ts';
import { csvOf, download } from './export.ts';
import { apply, type Filters, filtersOf, hashOf, NO_FILTERS, type Result } from './filters.ts';
import { showFixes } from './fixes.ts';
import { repositoryList } from './list.ts';
import { modelOf } from './model.ts';
import { showTrend } from './trend.ts';

const data = JSON.parse(byId('data').textContent ?? '') as PageData;
const model = modelOf(data);
const list = repositoryList(data.server);
let result: Result;

function update(): void {
  const filters = readControls();
  result = apply(model, filters);
  list.show(result.rows);
  showFixes(result);
  byId('status').textContent = statusText(result);
  byId('none').hidden = result.rows.length > 0;
  byId<HTMLButtonElement>('clear').disabled = hashOf(filters) === '';
  byId('export').textContent = `Download as CSV (${amount(csvRows(result), 'row')})`;
}

function csvRows({ rows }: Result): number {
  return rows.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
}

function statusText({ rows, errors, warnings, notes, notScanned }: Result): string {
  const parts = [
    `${thousands(rows.length)} of ${amount(data.repositories.length, 'repository', 'repositories')}`,
    amount(errors, 'error'),
    amount(warnings, 'warning'),
    ...(notes === 0 ? [] : [amount(notes, 'note')]),
    ...(notScanned === 0 ? [] : [`${thousands(notScanned)} not scanned`]),
  ];
  return parts.join(', ');
}

function writeAddress(): void {
  const hash = hashOf(readControls());
  // A page in a frame without an origin has no history of its own.
  try {
    history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`);
  } catch {}
}

function readAddress(): void {
  writeControls(filtersOf(location.hash, valuesOf));
  update();
}

function choose(filters: Filters): void {
  writeControls(filters);
  update();
  writeAddress();
}

fillControls(model);
showTrend(data.trend);
readAddress();

const form = byId<HTMLFormElement>('filters');
form.addEventListener('input', update);
// Not with each letter of a search: browsers refuse some hundred changes of the address in half a minute.
form.addEventListener('change', writeAddress);
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', readAddress);
// Paper has no button.
addEventListener('beforeprint', () => list.showAll());

byId('clear').onclick = () => {
  choose(NO_FILTERS);
  byId('q').focus();
};
byId('export').onclick = () => {
  download(csvOf(result.rows, data.server), `audit-${data.of.replace(/[^\w.-]+/g, '-').slice(0, 80)}.csv`);
};
// The address is for the filters, so this is no link to a part of the page.
byId('skip').onclick = (event) => {
  event.preventDefault();
  byId('repositories').focus();
};
const showMissing = document.getElementById('show-missing');
if (showMissing !== null)
  showMissing.onclick = () => {
    choose({ ...NO_FILTERS, state: 'not-scanned' });
    byId('repositories').focus();
  };
// On a telephone the controls take the whole screen. A frame gets its size later.
const wide = matchMedia('(min-width: 48rem)');
const unfold = (): void => {
  if (wide.matches || location.hash.length > 1) byId<HTMLDetailsElement>('filter-box').open = true;
};
wide.addEventListener('change', unfold);
unfold();
// Until now the page said that it needs JavaScript: also where this script is too new for the browser.
byId('no-script').hidden = true;
byId('panels').hidden = false;
byId('list').hidden = false;
