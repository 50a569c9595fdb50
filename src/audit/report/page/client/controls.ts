import { byId, element, shown } from './dom.ts';
import { type Filters, NO_FILTERS, ownerKey, propertyKey } from './filters.ts';
import type { Model } from './model.ts';

// A property can be a different text in each repository; then it is no choice.
const VALUES_MAX = 200;
const NAMES = Object.keys(NO_FILTERS) as (keyof Filters)[];

type Control = HTMLInputElement | HTMLSelectElement;

const control = (name: keyof Filters): Control => byId<Control>(name);

/** Puts the owners, products and rules of the report into the controls. */
export function fillControls({ data, repositories }: Model): void {
  const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();
  const option = (value: string, text: string): HTMLElement => element('option', { value }, shown(text));
  const group = (label: string, options: readonly HTMLElement[]): HTMLElement[] =>
    options.length === 0 ? [] : [element('optgroup', { label: shown(label) }, ...options)];

  const properties = new Map<string, Set<string>>();
  for (const { data } of repositories)
    for (const [name, values] of data.properties)
      for (const value of values) properties.set(name, (properties.get(name) ?? new Set()).add(value));
  control('owner').append(
    ...group('CODEOWNERS', [
      ...sorted(data.owners).map((owner) => option(ownerKey(owner), owner)),
      option('nobody', 'Nobody'),
    ]),
    ...[...properties].sort().flatMap(([name, values]) =>
      values.size > VALUES_MAX
        ? []
        : group(
            `Property ${name}`,
            sorted(values).map((value) => option(propertyKey(name, value), value)),
          ),
    ),
  );
  control('product').append(
    ...sorted(data.rules.map(({ product }) => product)).map((product) => option(product, product)),
  );
  control('rule').append(...sorted(data.rules.map(({ id }) => id)).map((id) => option(id, id)));
}

/** @returns the values that a control offers */
export function valuesOf(name: keyof Filters): ReadonlySet<string> {
  const made = control(name);
  return new Set(made instanceof HTMLSelectElement ? [...made.options].map(({ value }) => value) : []);
}

export function readControls(): Filters {
  return Object.fromEntries(NAMES.map((name) => [name, control(name).value])) as Filters;
}

export function writeControls(filters: Filters): void {
  for (const name of NAMES) control(name).value = filters[name];
}
