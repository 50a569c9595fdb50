import { thousands } from '../../../../core/words.ts';
import type { PageFix } from '../shape.ts';
import { byId, element, quoted } from './dom.ts';
import type { Result, RuleCounts } from './filters.ts';
import { FIXES } from './words.ts';

const KINDS = Object.keys(FIXES) as PageFix[];

/** Shows how many of the findings `ims-auth fix` can change, also by rule. */
export function showFixes({ fixes, findings, rules }: Result): void {
  byId('fix-kinds').replaceChildren(
    ...KINDS.map((kind) => {
      const bar = element('span', { class: `bar ${kind}`, 'aria-hidden': 'true' });
      bar.style.inlineSize = `${findings === 0 ? 0 : (100 * fixes[kind]) / findings}%`;
      return element(
        'tr',
        {},
        element('th', { scope: 'row' }, FIXES[kind], bar),
        element('td', { class: 'number' }, thousands(fixes[kind])),
      );
    }),
  );
  byId('fix-rules').replaceChildren(...rules.map(ruleRow));
}

function ruleRow({ rule, fixes }: RuleCounts): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, quoted(rule.id)),
    ...[fixes.safe, fixes.unsafe, fixes.shown + fixes.none].map((count) =>
      element('td', { class: count === 0 ? 'number zero' : 'number' }, thousands(count)),
    ),
  );
}
