/** Lines from `start` to `end`, both included, from 1. */
export type LineRange = { start: number; end: number };

/** The changes of one file that exists afterwards. */
export type FileDiff = {
  /** Relative to the folder of the diff, with `/`; one character a byte. */
  path: string;
  /** Path before, if git detected that the file was renamed. */
  from?: string;
  isNew: boolean;
  /** Lines that were added or changed, in order. */
  ranges: LineRange[];
};

const LINE_FEED = 10;
const BACKSLASH = 92;
const HEADER_MAX = 65_536;
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const IGNORED =
  /^(?:index |old mode |new mode |deleted file mode |similarity index |dissimilarity index |--- |\\ )/;
const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
};

/**
 * Reads the output of `git diff -U0` (with `--src-prefix=a/ --dst-prefix=b/`) piece by piece. Lines of the files are
 * counted, not parsed, so that their text is never read as a header; git quotes names, so that a name is never read as
 * a line.
 *
 * It is our own code, not a library, because it takes linear time and little memory for a hostile diff of any size, and
 * rejects a line that it does not recognize.
 *
 * @returns `push` for each piece of output; `end` returns the files, or undefined if it did not recognize a line
 * Source: https://git-scm.com/docs/git-diff#generate_patch_text_with_p
 */
export function diffReader(): { push: (chunk: Buffer) => void; end: () => FileDiff[] | undefined } {
  const files: (Omit<FileDiff, 'path'> & { path?: string })[] = [];
  // Lines left to read in the current hunk.
  let content = 0;
  let atLineStart = true;
  let inContent = false;
  let header = '';
  let readable = true;

  function readHeader(line: string): void {
    const file = files.at(-1);
    if (line.startsWith('diff --git ')) files.push({ isNew: false, ranges: [] });
    else if (file === undefined) readable = false;
    else if (line.startsWith('@@ ')) readHunk(file.ranges, line);
    else if (line.startsWith('+++ ')) {
      // Git adds a tab to a name that contains white space.
      const path = unquoted(line.slice(4).replace(/\t$/, ''));
      if (path !== '/dev/null') file.path = path.slice(2);
    } else if (line.startsWith('rename from ')) file.from = unquoted(line.slice(12));
    else if (line.startsWith('rename to ')) file.path = unquoted(line.slice(10));
    else if (line.startsWith('new file mode ')) file.isNew = true;
    else if (!IGNORED.test(line)) readable = false;
  }

  function readHunk(ranges: LineRange[], line: string): void {
    const [whole, removed = '1', start = '', added = '1'] = HUNK.exec(line) ?? [];
    if (whole === undefined) readable = false;
    content = Number(removed) + Number(added);
    if (Number(added) > 0) ranges.push({ start: Number(start), end: Number(start) + Number(added) - 1 });
  }

  return {
    push: (chunk) => {
      for (let at = 0; at < chunk.length && readable; ) {
        // "\ No newline at end of file" is between the lines of a hunk, but does not count as one.
        if (atLineStart) inContent = content > 0 && chunk[at] !== BACKSLASH;
        const feed = chunk.indexOf(LINE_FEED, at);
        const end = feed < 0 ? chunk.length : feed;
        if (!inContent) header += chunk.toString('latin1', at, end);
        if (header.length > HEADER_MAX) readable = false;
        atLineStart = feed >= 0;
        at = end + 1;
        if (!atLineStart) continue;
        if (inContent) content--;
        else readHeader(header);
        header = '';
      }
    },
    end: () => {
      if (!readable || content > 0 || !atLineStart) return undefined;
      return files.flatMap(({ path, ...file }) => (path === undefined ? [] : [{ path, ...file }]));
    },
  };
}

function unquoted(name: string): string {
  if (!name.startsWith('"')) return name;
  return name
    .slice(1, -1)
    .replace(/\\(?:([0-7]{3})|(.))/g, (_all, octal: string | undefined, letter: string) =>
      octal === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8)),
    );
}
