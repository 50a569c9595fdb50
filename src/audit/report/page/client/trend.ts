import { amount, thousands } from '../../../../core/words.ts';
import type { PagePoint } from '../shape.ts';
import { byId, element, svg } from './dom.ts';

// Units of the picture; it is stretched to the width of the page.
const WIDTH = 600;
const HEIGHT = 120;

/** @returns for a line of a picture, the places of its points: `x,y x,y`; time runs to the right */
export function line(points: readonly PagePoint[], value: 'errors' | 'warnings', most: number): string {
  const first = points[0]?.at ?? 0;
  const span = (points.at(-1)?.at ?? 0) - first;
  return points
    .map((point) => {
      const x = span === 0 ? WIDTH / 2 : ((point.at - first) / span) * WIDTH;
      const y = HEIGHT - (most === 0 ? 0 : (point[value] / most) * HEIGHT);
      return `${round(x)},${round(y)}`;
    })
    .join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Shows the trend as a picture with its words, and as a table. */
export function showTrend(points: readonly PagePoint[]): void {
  const last = points.at(-1);
  const first = points[0];
  if (first === undefined || last === undefined) return;
  byId('trend-rows').replaceChildren(...points.toReversed().map(row));
  if (points.length < 2) {
    byId('trend').replaceChildren(
      element('p', {}, 'This is the first report. The next ones are compared with it.'),
    );
    return;
  }
  const most = Math.max(1, ...points.map(({ errors, warnings }) => Math.max(errors, warnings)));
  const change = (value: 'errors' | 'warnings', one: string): string =>
    `${amount(last[value], one)} (${thousands(first[value])} on ${first.day})`;
  const picture = svg(
    'svg',
    {
      role: 'img',
      'aria-labelledby': 'trend-title',
      viewBox: `0 -4 ${WIDTH} ${HEIGHT + 8}`,
      preserveAspectRatio: 'none',
    },
    svg(
      'title',
      { id: 'trend-title' },
      `Errors and warnings of ${points.length} reports from ${first.day} to ${last.day}. ${change('errors', 'error')}. ${change('warnings', 'warning')}. The table below has all numbers.`,
    ),
    ...[0, HEIGHT / 2, HEIGHT].map((y) =>
      svg('line', { class: 'grid', x1: '0', x2: String(WIDTH), y1: String(y), y2: String(y) }),
    ),
    ...(['warnings', 'errors'] as const).map((value) =>
      svg('polyline', { class: value, points: line(points, value, most) }),
    ),
  );
  byId('trend').replaceChildren(
    element(
      'p',
      { class: 'legend' },
      element('span', { class: 'key errors' }, change('errors', 'error')),
      ' ',
      element('span', { class: 'key warnings' }, change('warnings', 'warning')),
    ),
    element(
      'div',
      { class: 'chart' },
      element('span', { 'aria-hidden': 'true' }, thousands(most)),
      picture,
      element('span', { class: 'least', 'aria-hidden': 'true' }, '0'),
      element(
        'span',
        { class: 'days', 'aria-hidden': 'true' },
        element('span', {}, first.day),
        element('span', {}, last.day),
      ),
    ),
  );
}

function row(point: PagePoint): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, point.day),
    ...[point.errors, point.warnings, point.affected, point.notScanned, point.repositories].map((count) =>
      element('td', { class: 'number' }, thousands(count)),
    ),
  );
}
