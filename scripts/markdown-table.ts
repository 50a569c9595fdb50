const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
