import { amount, thousands } from '../../../../core/words.ts';
import { addressOf, placeLink } from '../../links.ts';
import { element, link, quoted, separated } from './dom.ts';
import type { Row } from './filters.ts';
import type { Finding, Repository } from './model.ts';
import { FIXES } from './words.ts';

const CHUNK = 50;
const LEVELS = ['error', 'warning', 'note'];

/** What is shown of one repository: facts, names that are left over, and its findings in chunks. */
export function detailsOf({ repository, findings }: Row, server: string): HTMLElement {
  const { data } = repository;
  const address = addressOf(server, data);
  const sorted = [...findings].sort(
    (a, b) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line),
  );
  const list = element('ol', { class: 'findings' });
  const more = element('button', { type: 'button' });
  const show = (from: number): void => {
    const chunk = sorted.slice(from, from + CHUNK).map((finding) => item(finding, address, data.commit));
    list.append(...chunk);
    const next = from + chunk.length;
    const left = sorted.length - next;
    more.hidden = left === 0;
    more.textContent = `Show ${thousands(Math.min(CHUNK, left))} more of ${amount(left, 'finding')}`;
    more.onclick = () => {
      show(next);
      focusOn(list.children[next]);
    };
  };
  show(0);
  return element(
    'div',
    { class: 'details' },
    ...facts(repository, address),
    ...(sorted.length === 0 ? [element('p', {}, noneText(repository))] : [list, more]),
    ...(data.unlisted === 0
      ? []
      : [
          element(
            'p',
            { class: 'unknown' },
            `This repository has ${amount(data.unlisted, 'more finding')}, which did not fit into the page. The JSON of the report has all of them.`,
          ),
        ]),
  );
}

function noneText({ data, findings }: Repository): string {
  if (data.notScanned !== undefined) return 'Nothing is known about its code.';
  return findings.length === 0 ? 'No finding.' : 'No finding that fits the filters.';
}

function facts({ data }: Repository, address: string | undefined): HTMLElement[] {
  const { visibility, marks, branch, commit, topics, properties, files, leftOver, notScanned } = data;
  const [scanned = 0, skipped = 0, unread = 0] = files ?? [];
  const about = [
    ...(address === undefined ? [] : [link(address, 'Open on GitHub')]),
    ...(visibility === 'unknown' ? [] : [visibility]),
    ...marks.map((mark) => (mark === 'reused' ? 'taken from the last report' : mark)),
    ...(branch === undefined ? [] : [element('span', {}, 'branch ', quoted(branch))]),
    ...(commit === undefined ? [] : [element('span', {}, 'commit ', quoted(commit.slice(0, 10)))]),
    ...(files === undefined
      ? []
      : [
          `${amount(scanned, 'file')} scanned, ${thousands(skipped)} skipped${unread === 0 ? '' : `, ${thousands(unread)} not readable`}`,
        ]),
    ...topics.map((topic) => element('span', {}, 'topic ', quoted(topic))),
    ...properties.map(([name, values]) =>
      element('span', {}, quoted(name), ': ', ...separated(values.map(quoted), ', ')),
    ),
  ];
  return [
    ...(notScanned === undefined
      ? []
      : [
          element(
            'p',
            { class: 'unknown' },
            `Not scanned: ${notScanned[0]}`,
            ...(notScanned[1] === '' ? ['.'] : [' (', quoted(notScanned[1]), ').']),
          ),
        ]),
    element('p', { class: 'facts' }, ...separated(about)),
    ...(leftOver.length === 0
      ? []
      : [
          element(
            'p',
            {},
            'Names that look left over: ',
            ...separated(
              leftOver.map(([kind, place, name]) =>
                element('span', {}, element('code', {}, quoted(name)), ` (${kind}, `, quoted(place), ')'),
              ),
              ', ',
            ),
          ),
        ]),
  ];
}

function item(finding: Finding, address: string | undefined, commit: string | undefined): HTMLElement {
  const { rule, level, path, line, excerpt, fix, owners, exemption } = finding;
  const about = [
    FIXES[fix],
    ...(owners.length === 0
      ? ['no owner']
      : [element('span', {}, 'owned by ', ...separated(owners.map(quoted), ', '))]),
    ...(exemption === undefined
      ? []
      : [
          element(
            'span',
            { class: 'exemption' },
            exemption.expired ? 'exemption expired on ' : 'exempt until ',
            quoted(exemption.until),
            ', by ',
            quoted(exemption.owner),
            ': ',
            quoted(exemption.reason),
          ),
        ]),
  ];
  return element(
    'li',
    {},
    element(
      'p',
      {},
      element('span', { class: `level ${level}` }, level),
      ' ',
      link(placeLink(address, commit, path, line), quoted(`${path}:${line}`)),
    ),
    element('p', {}, quoted(rule.title), ' ', element('span', { class: 'rule' }, quoted(rule.id))),
    element('p', { class: 'excerpt' }, element('code', {}, quoted(excerpt))),
    element('p', { class: 'facts' }, ...separated(about)),
  );
}

/** Moves the focus to what was just shown, so that a reader goes on there. */
export function focusOn(item: Element | undefined): void {
  const target = item?.querySelector<HTMLElement>('a, button') ?? item;
  if (!(target instanceof HTMLElement)) return;
  if (target === item) target.tabIndex = -1;
  target.focus();
}
