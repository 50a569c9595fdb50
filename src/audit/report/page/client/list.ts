import { thousands } from '../../../../core/words.ts';
import { detailsOf, focusOn } from './details.ts';
import { byId, element, quoted, separated } from './dom.ts';
import type { Row } from './filters.ts';

const CHUNK = 100;
const OWNERS_SHOWN = 3;
const COLUMNS = 6;

/** The table of repositories. It shows rows in chunks, and keeps open what is open. */
export function repositoryList(server: string): {
  show: (rows: readonly Row[]) => void;
  showAll: () => void;
} {
  const body = byId('rows');
  const more = byId<HTMLButtonElement>('more');
  const all = byId<HTMLButtonElement>('all');
  const open = new Set<number>();
  let rows: readonly Row[] = [];
  let made = 0;

  const append = (count: number): void => {
    const chunk = rows.slice(made, made + count);
    body.append(...chunk.flatMap((row) => rowElements(row, server, open)));
    made += chunk.length;
    const left = rows.length - made;
    more.hidden = left === 0;
    all.hidden = left <= CHUNK;
    more.textContent = `Show ${thousands(Math.min(CHUNK, left))} more`;
    all.textContent = `Show all ${thousands(rows.length)}`;
  };
  const appendAndFocus = (count: number): void => {
    const from = body.children.length;
    append(count);
    focusOn(body.children[from]);
  };
  more.onclick = () => appendAndFocus(CHUNK);
  all.onclick = () => appendAndFocus(rows.length);

  return {
    show(next) {
      rows = next;
      made = 0;
      body.replaceChildren();
      append(CHUNK);
    },
    showAll() {
      append(rows.length);
    },
  };
}

function rowElements(row: Row, server: string, open: Set<number>): HTMLElement[] {
  const { repository } = row;
  const { id, data } = repository;
  const button = element(
    'button',
    { type: 'button', class: 'name', 'aria-expanded': 'false' },
    quoted(data.name),
  );
  const first = element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      button,
      ...data.marks.map((mark) => element('span', { class: 'mark' }, mark)),
    ),
    ...(data.notScanned === undefined ? numbers(row) : [notScanned(data.notScanned[0])]),
  );
  // Made when it is opened for the first time.
  let second: HTMLElement | undefined;
  const setOpen = (isOpen: boolean): void => {
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) open.add(id);
    else open.delete(id);
    if (second === undefined && isOpen) {
      second = element(
        'tr',
        { id: `details-${id}`, class: 'opened' },
        element('td', { colspan: String(COLUMNS) }, detailsOf(row, server)),
      );
      button.setAttribute('aria-controls', second.id);
      first.after(second);
    }
    if (second !== undefined) second.hidden = !isOpen;
  };
  button.onclick = () => setOpen(button.getAttribute('aria-expanded') !== 'true');
  if (open.has(id)) setOpen(true);
  return second === undefined ? [first] : [first, second];
}

function notScanned(why: string): HTMLElement {
  return element('td', { colspan: String(COLUMNS - 1), class: 'unknown' }, `Not scanned: ${why}`);
}

function numbers(row: Row): HTMLElement[] {
  const number = (count: number, kind: string): HTMLElement =>
    element('td', { class: `number ${kind}${count === 0 ? ' zero' : ''}` }, thousands(count));
  const owners = [...new Set(row.findings.flatMap((finding) => finding.owners))];
  const others = owners.length - OWNERS_SHOWN;
  return [
    number(row.errors, 'error'),
    number(row.warnings, 'warning'),
    number(row.notes, 'wide'),
    number(row.fixable, 'wide'),
    element(
      'td',
      { class: 'wide owners' },
      ...separated(owners.slice(0, OWNERS_SHOWN).map(quoted), ', '),
      ...(others > 0 ? [` and ${thousands(others)} more`] : []),
    ),
  ];
}
