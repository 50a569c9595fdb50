import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/guard/model.ts';
import { RULES } from '../../../src/guard/rules/index.ts';
import { scan } from '../../../src/guard/scan/scan.ts';
import { SAMPLES, SPECIFICATIONS } from '../rules/specifications.ts';
import { random, repository } from './support.ts';

/** Each sample in a folder of its own, because the name of the file may decide. */
function tree(
  change: (text: string) => string | Uint8Array = (text) => text,
): Record<string, string | Uint8Array> {
  return Object.fromEntries(SAMPLES.map(({ path, text }, index) => [`${index}/${path}`, change(text)]));
}

test('the same tree gives the same bytes', async () => {
  const next = random(11);
  const files: Record<string, string | Uint8Array> = tree();
  for (let index = 0; index < 300; index++) {
    const { path, text } = SAMPLES[Math.floor(next() * SAMPLES.length)]!;
    files[`more/${index}/${path}`] =
      next() < 0.1 ? Buffer.alloc(20) : text.repeat(1 + Math.floor(next() * 4));
  }
  files['big.json'] = ' '.repeat(1_100_000);
  files['note.js'] = '// ims-auth-ignore: exchange-endpoint -- nothing here\n';
  const root = repository(files);
  const [one, two] = [JSON.stringify(await scan({ root })), JSON.stringify(await scan({ root }))];
  expect(one).toContain('"fingerprint"');
  expect(two).toBe(one);
});

describe('a finding', () => {
  const found = scan({ root: repository(tree()) });
  const textOf = (path: string): string => SAMPLES[Number(path.split('/')[0])]!.text;

  test('says where the matched text is: cutting it out there gives what the rule means', async () => {
    const { findings } = await found;
    const first = new Map<string, Finding>();
    for (const finding of findings) {
      const key = `${finding.rule} ${finding.path}`;
      if (!first.has(key)) first.set(key, finding);
    }
    let index = 0;
    for (const { rule, found: samples } of SPECIFICATIONS) {
      for (const sample of samples) {
        const number = SAMPLES.indexOf(sample);
        const finding = first.get(`${rule.id} ${number}/${sample.path}`);
        // Where another rule that proves more stands at the same place, that one is told.
        if (finding === undefined) continue;
        const lines = textOf(finding.path).split('\n');
        const between = lines.slice(finding.line - 1, finding.endLine).join('\n');
        const after = (lines[finding.endLine - 1] ?? '').length - finding.endColumn + 1;
        expect(between.slice(finding.column - 1, between.length - after)).toBe(
          sample.text.slice(sample.marks[0]?.start, sample.marks[0]?.end),
        );
        index++;
      }
    }
    expect(index).toBeGreaterThan(RULES.length / 2);
  });

  test('keeps its fingerprint when lines are inserted above, and no two have the same', async () => {
    const next = random(3);
    const root = repository(
      tree((text) => {
        // JSON stays JSON, YAML stays YAML, and a first line that says what the file is stays the first.
        const lines = Math.floor(next() * 5);
        return `${'\n'.repeat(lines)}${text}`;
      }),
    );
    const { findings } = await scan({ root });
    const fingerprints = (list: readonly Finding[]): string[] => list.map(({ fingerprint }) => fingerprint);
    const before = fingerprints((await found).findings);
    expect(fingerprints(findings)).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
  });
});
