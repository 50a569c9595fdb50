import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Rule } from '../../../src/guard/detect/rule.ts';
import type { Haystack } from '../../../src/guard/files/read-file.ts';
import { outputOf } from '../../support/start.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Where the pieces below are found by {@link RULE}. */
export const HIT = "fetch('https://ims-na1.adobelogin.com/ims/exchange/jwt')";

/** A rule of one keyword, so that these tests do not depend on the real ones. */
export const RULE: Rule = {
  id: 'endpoint',
  tier: 'protocol',
  title: 'Endpoint',
  level: 'error',
  message: 'Found.',
  proves: 'Nothing.',
  matchers: [{ keywords: ['exchange/jwt'], pattern: /\bims\/exchange\/jwt\b/gi }],
  advice: { text: 'Replace it.' },
  docs: 'https://example.com/',
};

/** A folder in the temporary one, with these files; it goes when the tests of the file are done. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'ims-auth-guard-')));
  made.push(root);
  write(root, files);
  return root;
}

export function write(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Runs Git in a folder, whatever the environment of these tests says. */
export function git(root: string, ...args: string[]): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const settings = ['user.name=Test', 'user.email=test@example.com', 'core.autocrlf=false'];
  const configured = settings.flatMap((setting) => ['-c', setting]);
  return outputOf('git', ['-C', root, ...configured, ...args], { env }).toString();
}

/** The same, with all files tracked. */
export function repository(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = folder(files);
  git(root, 'init', '--quiet');
  git(root, 'add', '--all', '--force');
  return root;
}

/** A file as the prefilter gets it. */
export function haystack(text: string): Haystack {
  const bytes = Buffer.from(text, 'latin1');
  // Room behind the end, with something in it that must not be seen.
  const buffer = new Uint8Array(bytes.length + (bytes.length % 2) + 4).fill(0x61);
  buffer.set(bytes);
  return { bytes: buffer, pairs: new Uint16Array(buffer.buffer), size: bytes.length };
}

/** Numbers from 0 to below 1, the same ones for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
