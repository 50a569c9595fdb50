import { editDistance } from '../../core/closest-match.ts';

/** A suppression as it is written in a file. */
export type Marker = {
  /** Offset in UTF-16 code units. */
  offset: number;
  /** The marker as written. Hostile text. */
  written: string;
  /** It looks like a suppression, but is misspelled and does nothing. */
  misspelled: boolean;
  /** Rule ids as written, not checked. Hostile text. */
  ids: string[];
  /** Undefined if there is none. Hostile text. */
  reason?: string | undefined;
};

const MARKER = 'ims-auth-ignore';
const MARKER_BARE = 'imsauthignore';
// Any text that could be a misspelled marker; its edit distance is computed later. Every part has a maximum length.
const CANDIDATE = /(?<![a-z\d])[il1][a-z]{1,3}[-_. ]{0,2}a[a-z]{1,4}[-_. ]{0,2}[a-z]{4,8}(?![a-z\d])/gi;
const EDITS_MAX = 2;
// Words that other tools use for a suppression.
const OTHER_VERBS = /^imsauth(?:disable|suppress|allow|skip|exclude)$/;
const LENGTH_MAX = 2_000;
const MARKERS_MAX = 10_000;
const SEPARATOR = /--|[—–]/;
// What ends a comment at the end of the line, and what ends a string.
const COMMENT_END = /(?:\s|\*\/|--+%?>|#>|\*\))+$/;
const STRING_END = /(["'`])[,;)\]}\s]*$/;

/**
 * Finds suppressions and misspelled ones, at most one a line.
 *
 * @param ruleIds ids of all rules: a misspelled marker before one of them is not prose
 * @returns in the order of the file; at most 10,000
 */
export function findMarkers(text: string, ruleIds: ReadonlySet<string>): Marker[] {
  const markers: Marker[] = [];
  let lineEnd = -1;
  for (const match of text.matchAll(CANDIDATE)) {
    if (match.index < lineEnd) continue;
    const after = match.index + match[0].length;
    const marker = markerAt(match[0], text.slice(after, after + LENGTH_MAX), match.index, text, ruleIds);
    if (marker === undefined) continue;
    markers.push(marker);
    if (markers.length === MARKERS_MAX) break;
    const end = text.slice(after).search(/[\r\n]/);
    lineEnd = end < 0 ? text.length : after + end;
  }
  return markers;
}

function markerAt(
  written: string,
  following: string,
  offset: number,
  text: string,
  ruleIds: ReadonlySet<string>,
): Marker | undefined {
  const plain = written.toLowerCase();
  const bare = plain.replace(/[-_. ]/g, '');
  if (editDistance(bare, MARKER_BARE) > EDITS_MAX && !OTHER_VERBS.test(bare)) return undefined;
  const [rest = ''] = following.split(/[\r\n]/, 1);
  if (plain === MARKER && rest.startsWith(':')) {
    const before = text.slice(Math.max(0, offset - LENGTH_MAX), offset);
    return { offset, written, misspelled: false, ...partsOf(withoutEnd(rest.slice(1), before)) };
  }
  // imsAuthIgnore is the name of a variable.
  if (!/[-_. ]/.test(written)) return undefined;
  // "IMS auth ignores …" is prose; followed by a colon, a rule id or a reason, it is meant as a suppression.
  const [, suffix = '', colon = '', word = ''] = /^(-[\w-]{1,20})?\s*([:=]?)\s*([\w-]*)/.exec(rest) ?? [];
  const attempt =
    colon === ':' || ruleIds.has(word.toLowerCase()) || (plain === MARKER && /\s--\s/.test(rest));
  return attempt ? { offset, written: `${written}${suffix}${colon}`, misspelled: true, ids: [] } : undefined;
}

// In JSON, and in a comment within a line, more follows the suppression.
function withoutEnd(rest: string, before: string): string {
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const inString = (line.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
  const ends = [
    inString ? rest.search(/(?<!\\)"/) : -1,
    line.includes('/*') ? rest.indexOf('*/') : -1,
    rest.search(/--+>/),
  ].filter((end) => end >= 0);
  return rest.slice(0, Math.min(rest.length, ...ends));
}

function partsOf(rest: string): Pick<Marker, 'ids' | 'reason'> {
  const content = withoutQuote(rest.replace(COMMENT_END, '').trim());
  const separator = SEPARATOR.exec(content);
  // Without a separator, everything after the first word may be a reason.
  if (separator === null) return { ids: words(content).slice(0, 1) };
  const reason = content.slice(separator.index).replace(/^[-—–\s]+/, '');
  const ids = [...new Set(words(content.slice(0, separator.index)))];
  return /[\p{L}\p{N}]/u.test(reason) ? { ids, reason } : { ids };
}

// A quotation mark without a partner here ends the string around the suppression.
function withoutQuote(content: string): string {
  const [end = '', mark = ''] = STRING_END.exec(content) ?? [];
  const closesString = mark !== '' && (content.split(mark).length - 1) % 2 === 1;
  return closesString ? content.slice(0, -end.length).trim() : content;
}

function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}
