import type { StepResult } from '../runner/index.ts';
import type { Setup } from './setup.ts';
import type { Way } from './ways.ts';

/** How long a step may wait before it is ended from outside. */
export const LIMIT_S = 120;

const QUOTE_MAX = 150;

/** A text of a program in a table cell. */
export function quote(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replaceAll('|', '/').replaceAll('`', "'").trim();
  return `“${plain.length > QUOTE_MAX ? `${plain.slice(0, QUOTE_MAX)}…` : plain}”`;
}

/** The token that a later step finds, or what it finds in its place. */
export function heldToken(way: Way, step: StepResult): string {
  const { variable, env } = way.handover(step);
  return env[variable] ?? step.exportedEnv[variable] ?? '';
}

/** What Node.js says of the age of a bundle is no reason. */
const NODE_WARNING = /^\(node:\d+\) |^\(Use `node /;

/** The first line that says why a step failed: an annotation of its own (of the step before one of a line), otherwise
 * its standard error. */
export function reason(step: StepResult): string {
  const own = step.annotations.filter(({ level, fromRunner }) => level === 'error' && fromRunner !== true);
  const annotation = own.find(({ file }) => file === undefined) ?? own[0];
  const lines = (annotation?.message ?? step.rawStderr).split('\n');
  return lines.find((line) => line.trim() !== '' && !NODE_WARNING.test(line)) ?? '';
}

/** What came of a step, for a table cell. */
export function outcome({ ims }: Pick<Setup, 'ims'>, way: Way, step: StepResult): string {
  if (step.timedOut) return `still waits after ${LIMIT_S} s`;
  const value = heldToken(way, step);
  const token = ims.issued.some((one) => one.token === value);
  if (step.conclusion === 'success') {
    return token ? 'token' : `green, and the token is ${value === '' ? 'empty' : quote(value)}`;
  }
  const why = reason(step);
  return why === '' ? 'red, without a word' : `red: ${quote(why)}`;
}
