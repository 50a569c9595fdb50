import { cut } from '../../../../core/one-line.ts';
import { visible } from '../../../../core/visible.ts';

// Names of GitHub are shorter; a path may have 4,096 characters.
const SHOWN_MAX = 600;
// Attributes that run, load or style something. Data never gets into one; `link` is the only way to an address.
const REFUSED = /^(?:on|href$|src|style$|action$|form|xlink)/i;

type Attributes = Readonly<Record<string, string>>;
type Child = Node | string;

/** @returns an element; strings become text, never HTML */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (REFUSED.test(attribute)) throw new Error(`The attribute ${attribute} is not for data.`);
    made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

/** @returns an element of SVG */
export function svg(name: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** @returns text of others as a person can read it: every character of it can be seen, and it is not endless */
export function shown(text: string): string {
  return cut(visible(text), SHOWN_MAX) || '(empty)';
}

/** The same as an element that keeps its direction of writing to itself. */
export function quoted(text: string): HTMLElement {
  return element('bdi', {}, shown(text));
}

/** @returns a link, or only its text where there is no address by https */
export function link(address: string | undefined, ...children: readonly Child[]): HTMLElement {
  if (address === undefined || !address.startsWith('https://')) return element('span', {}, ...children);
  const made = element('a', { rel: 'noopener noreferrer' }, ...children);
  made.href = address;
  return made;
}

/** @returns the element of the page with that id */
export function byId<Type extends HTMLElement = HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found as Type;
}

/** @returns the children with a separator between two of them */
export function separated(children: readonly Child[], separator = ' · '): Child[] {
  return children.flatMap((child, at) => (at === 0 ? [child] : [separator, child]));
}
