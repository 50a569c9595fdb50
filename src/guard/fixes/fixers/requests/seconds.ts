import type { Document } from '../../../detect/document.ts';
import type { Edit, Fixer } from '../../model.ts';

const DIVISION = /\bexpires_?in["']?[\])]{0,2}(?<gone>\s?\/{1,2}\s?1_?000\b)(?!\s?[*/.])/gi;

/** What a person does where the answer of Adobe IMS is read. */
export const SECONDS_TODO =
  'Read expires_in of the answer as seconds: the JWT exchange counted milliseconds.';

/** Takes the lifetime of a token as it is, in place of a thousandth of it. */
export function secondsEdits({ text, inComment }: Document): Edit[] {
  return [...text.matchAll(DIVISION)]
    .map((match) => {
      const end = match.index + match[0].length;
      return { start: end - (match.groups?.['gone'] ?? '').length, end, text: '' };
    })
    .filter(({ start }) => !inComment(start));
}

/** A lifetime that is read as milliseconds, where the file already gets its token by OAuth. */
export const seconds: Fixer = {
  rules: ['expires-in-milliseconds'],
  fix: ({ document, places }) => {
    const all = secondsEdits(document);
    return places.map((place) => {
      const edits = all.filter(({ start, end }) => start >= place.start && end <= place.end);
      return {
        title: 'Take expires_in as seconds',
        safety: edits.length === 0 ? 'shown' : 'unsafe',
        edits,
        resolves: [place],
        todo: [
          edits.length === 0
            ? `${SECONDS_TODO} Remove the division by 1,000, or the conversion from milliseconds.`
            : 'Look at what uses the lifetime of the token: the number is a thousand times as large now, and in seconds.',
        ],
      };
    });
  },
};
