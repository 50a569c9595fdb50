/** A table: the titles of the columns, the first of which is that of the rows, and the rows. */
export type Table = { head: readonly string[]; rows: readonly (readonly string[])[] };

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

export function toMarkdown({ head, rows }: Table): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Reads a table that {@link toMarkdown} wrote. */
export function fromMarkdown(text: string): Table {
  const [head = [], , ...rows] = text
    .split('\n')
    .filter((one) => one.startsWith('|'))
    .map((one) => one.slice(2, -2).split(/(?<!\\)\|/))
    .map((cells) => cells.map((cell) => cell.trim().replaceAll('\\|', '|')));
  return { head, rows };
}

const start = (name: string): string => `<!-- ${name}: written by \`npm run compare -- --write\` -->`;
const end = (name: string): string => `<!-- end of ${name} -->`;

/** The text between the markers of that name, or undefined where there are none. */
export function blockOf(document: string, name: string): string | undefined {
  const [, rest] = document.split(start(name));
  return rest?.split(end(name))[0]?.trim();
}

/** The document with another text between the markers of that name. */
export function withBlock(document: string, name: string, text: string): string {
  const old = blockOf(document, name);
  if (old === undefined) throw new Error(`There are no markers for the ${name}.`);
  const [before, rest = ''] = document.split(start(name));
  const [, after = ''] = rest.split(end(name));
  return `${before}${start(name)}\n\n${text}\n\n${end(name)}${after}`;
}
