import type { Document } from '../../detect/document.ts';
import type { Entry } from '../../detect/tree.ts';
import type { Setting } from './model.ts';

/** The value of an entry, inside of its quotation marks and with them. */
export function valueIn({ text }: Pick<Document, 'text'>, { end, value }: Entry): Setting['value'] {
  const start = Math.max(value.start, end);
  const stop = Math.max(start, text.slice(0, value.end).trimEnd().length);
  const quote = value.kind === 'scalar' ? (/^["']/.exec(text.slice(start, start + 1))?.[0] ?? '') : '';
  const items =
    value.kind === 'array' && value.items.every(({ kind }) => kind === 'scalar') ? value.items : undefined;
  return {
    start: start + quote.length,
    end: stop - quote.length,
    outerStart: start,
    outerEnd: stop,
    quote,
    items,
  };
}
