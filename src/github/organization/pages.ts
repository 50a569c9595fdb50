import type { z } from 'zod';
import type { GitHubClient } from '../client.ts';
import type { IssuesFailure } from '../issue-failure.ts';

/** What came of a list, and why not all of it came. */
export type Listed<Item> = { items: Item[]; cut?: Cut | undefined };

/** Why a list is not complete. */
export type Cut =
  /** A page could not be read; `items` are those of the pages before. */
  | { reason: 'failed'; page: number; failure: IssuesFailure }
  /** There are more than anybody should ask for. */
  | { reason: 'too-many'; most: number }
  /** GitHub said how many there are, and fewer came. */
  | { reason: 'fewer'; total: number };

/** How to ask for a list. */
export type ListQuery<Item> = {
  /** `GET …` */
  route: string;
  parameters: object;
  /** Reads one page; `total` is what GitHub says that there are. */
  shape: z.ZodType<{ items: Item[]; total?: number | undefined }>;
  /** What makes an item another one: a list that changes while it is read can show one twice. */
  key: (item: Item) => string | number;
  perPage?: number | undefined;
  /** The most items to ask for. */
  most: number;
};

const PER_PAGE = 100;

/** Asks for all pages of a list, one after the other. */
export async function listAll<Item>(client: GitHubClient, query: ListQuery<Item>): Promise<Listed<Item>> {
  const { route, parameters, shape, key, perPage = PER_PAGE, most } = query;
  const found = new Map<string | number, Item>();
  const items = (): Item[] => [...found.values()].slice(0, most);
  for (let page = 1; ; page++) {
    const sent = await client.get(route, { ...parameters, per_page: perPage, page }, shape);
    if (!sent.ok) return { items: items(), cut: { reason: 'failed', page, failure: sent.problem } };
    const { value, more } = sent.value;
    const before = found.size;
    for (const item of value.items) found.set(key(item), item);
    if (found.size > most || (found.size === most && more))
      return { items: items(), cut: { reason: 'too-many', most } };
    // A page that brings nothing new is the last one, whatever GitHub says.
    if (more && found.size > before) continue;
    const { total = 0 } = value;
    if (found.size < total || more) return { items: items(), cut: { reason: 'fewer', total } };
    return { items: items() };
  }
}
