import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** @returns NODE_OPTIONS of a process in which this JavaScript (CommonJS) runs first; until the test is over */
export function preload(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ims-auth-preload-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'preload.cjs');
  writeFileSync(file, script);
  return `--require "${file.replaceAll('\\', '/')}"`;
}

/** A disk with room for ten bytes of each file, but not for what is appended: the files of the runner. */
export const FULL_DISK = `
const fs = require('node:fs');
const { writeSync, writeFileSync } = fs;
const full = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
const room = new Map();
fs.writeSync = (handle, data, ...rest) => {
  if (handle <= 2) return writeSync(handle, data, ...rest);
  const left = room.get(handle) ?? 10;
  if (left === 0) throw full();
  const written = writeSync(handle, Buffer.from(data).subarray(0, left));
  room.set(handle, left - written);
  return written;
};
fs.writeFileSync = (file, data, options) => {
  if (options?.flag === 'a') return writeFileSync(file, data, options);
  writeFileSync(file, Buffer.from(data).subarray(0, 10), options);
  if (data.length > 10) throw full();
};
require('node:module').syncBuiltinESMExports();
`;

/** The runner names a file for the summary that is not there. */
export const NO_SUMMARY_FILE = "process.env.GITHUB_STEP_SUMMARY = '/no/such/folder/summary';";
