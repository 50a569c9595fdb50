// Writes a file in other ways that somebody may have written it in. The same seed gives the same texts.

type Next = () => number;

const HASH =
  /\.(?:ya?ml|env|py|sh|toml|properties|ini|cfg|conf|tf|tfvars|rb|ps1|r|pl|http|text)$|\.env|Dockerfile|requirements/i;
const SLASHES = /\.(?:[cm]?[jt]sx?|java|kts?|scala|groovy|gradle|go|rs|cs|php|swift)$|Jenkinsfile/i;
const LINES = /\.(?:env|properties|ini|cfg|conf)$|(?:^|\/)\.env/i;

const pick = <Item>(next: Next, items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;

/** Comments, blank lines, indentation, keys around, line ends and the end of the file. */
export function varied(path: string, text: string, next: Next): string {
  const form = next() < 0.5 ? reformatted(text, next) : text;
  const around = withKeys(path, form, next);
  const spaced = next() < 0.7 ? withLines(path, around, next) : around;
  const indent = next() < 0.15 ? ' '.repeat(1 + Math.floor(next() * 4)) : '';
  const indented = indent === '' ? spaced : spaced.replace(/^(?=.)/gm, indent);
  const ended = next() < 0.3 ? indented.trimEnd() : indented + pick(next, ['', '', '\n', '\n\n  \n']);
  return ended.replaceAll('\n', pick(next, ['\n', '\n', '\r\n', '\r\n', '\r']));
}

function reformatted(text: string, next: Next): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  const written = JSON.stringify(value, undefined, pick(next, [0, 1, 2, 4, '\t']));
  return pick(next, [written, `${written}\n`, written.replaceAll('":', '" :'), `\n ${written}\n`]);
}

function withKeys(path: string, text: string, next: Next): string {
  const name = `zz${Math.floor(next() * 1000)}`;
  if (next() < 0.5) return text;
  if (/^\s*\{[\s\S]*\}\s*$/.test(text)) {
    const empty = /^\s*\{\s*\}\s*$/.test(text);
    const entry = `"${name}": [1, {"é": null}]`;
    return next() < 0.5
      ? text.replace('{', () => `{ ${entry}${empty ? '' : ','}`)
      : text.replace(/\s*\}\s*$/, (end) => `${empty ? '' : ','}\n ${entry}${end}`);
  }
  if (/\.ya?ml$/.test(path) && /^[\w-]+:/m.test(text) && !/^\s/.test(text))
    return next() < 0.5
      ? `${name}: { a: [1, ~], b: 'é' }\n${text}`
      : `${text}${name}:\n  - |\n    é\n    b\n`;
  if (LINES.test(path)) return next() < 0.5 ? `${name}=é\n${text}` : `${text}${name}="a b" \n`;
  return text;
}

function withLines(path: string, text: string, next: Next): string {
  const isJson = /^\s*[[{]/.test(text);
  const mark = isJson ? undefined : HASH.test(path) ? '#' : SLASHES.test(path) ? '//' : undefined;
  const often = pick(next, [0.1, 0.3, 0.8]);
  return text
    .split('\n')
    .flatMap((line) => {
      if (next() > often) return [line];
      const indent = /^\s*/.exec(line)?.[0] ?? '';
      const added =
        mark === undefined || next() < 0.4 ? pick(next, ['', '  ', '\t']) : `${indent}${mark} é ünd 漢`;
      return next() < 0.5 ? [added, line] : [line, added];
    })
    .join('\n');
}

/** How a text is written in bytes. Latin-1 is told by a byte that no UTF-8 has, which is put behind the text. */
export const ENCODINGS: Readonly<Record<string, (text: string) => { text: string; bytes: Buffer }>> = {
  'UTF-8': (text) => ({ text, bytes: Buffer.from(text) }),
  'UTF-8 with a mark': (text) => ({ text, bytes: Buffer.from(`\uFEFF${text}`) }),
  'UTF-16, little-endian': (text) => ({ text, bytes: Buffer.from(`\uFEFF${text}`, 'utf16le') }),
  'UTF-16, big-endian': (text) => ({ text, bytes: Buffer.from(`\uFEFF${text}`, 'utf16le').swap16() }),
  'Latin-1': (text) => {
    const latin = `${text.replaceAll(/[^\0-\xff]/g, '?').replace(/\xff$/, '')}\xff`;
    return { text: latin, bytes: Buffer.from(latin, 'latin1') };
  },
};
