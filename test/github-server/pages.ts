/** One page of a list, and the header that names the next one. */
export type Page<Item> = { items: Item[]; headers: Readonly<Record<string, string>> };

/**
 * Cuts a list into pages, as GitHub does.
 *
 * @param size number of items on a page, if the query does not say it
 */
export function pageOf<Item>(
  all: readonly Item[],
  query: URLSearchParams,
  api: string,
  size = 30,
): Page<Item> {
  const most = Number(query.get('per_page') ?? size);
  const page = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / most));
  const links = page < last ? ([['next', page + 1] as const, ['last', last] as const] as const) : [];
  const link = links.map(([name, target]) => {
    const other = new URLSearchParams(query);
    other.set('page', String(target));
    return `<${api}/organizations/1/x?${other}>; rel="${name}"`;
  });
  return {
    items: all.slice((page - 1) * most, page * most),
    headers: link.length === 0 ? {} : { link: link.join(', ') },
  };
}
