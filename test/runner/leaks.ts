import assert from 'node:assert/strict';
import { type Form, formsOf, viewsOf } from './leak-forms.ts';
import type { Job, StepResult } from './types.ts';

export { withoutMaskCommands } from './commands.ts';

/** Where a secret stands and how it is written. The secret itself is not in here, only its place in the list. */
export type Leak = { secret: number; where: string; form: string; part: boolean };

/** What to look for, and the names under which a secret may stand on purpose. */
export type LeakCheck = {
  secrets: string[];
  /** Outputs that are meant to hold a secret, such as `access-token`. */
  allowOutputs?: string[];
  /** Exported variables that are meant to hold a secret. */
  allowEnv?: string[];
  /** Saved state that is meant to hold a secret. */
  allowState?: string[];
};

function windows(form: Form, value: string): Set<string> {
  const parts = new Set<string>();
  for (let at = 0; at + form.window <= value.length; at += 1) parts.add(value.slice(at, at + form.window));
  return parts;
}

function hasPart(text: string, parts: Set<string>, window: number): boolean {
  for (let at = 0; at + window <= text.length; at += 1) {
    if (parts.has(text.slice(at, at + window))) return true;
  }
  return false;
}

/** Looks for one form: undefined if it is not there, else whether only a part of it is. */
function find(text: string, lower: string, form: Form): { part: boolean } | undefined {
  const subject = form.ignoreCase ? lower : text;
  const value = form.ignoreCase ? form.value.toLowerCase() : form.value;
  if (subject.includes(value)) return { part: false };
  if (form.window >= value.length) return undefined;
  return hasPart(subject, windows(form, value), form.window) ? { part: true } : undefined;
}

/**
 * Finds secrets in texts: plain, base64 in its three alignments, base64url, percent- and form-encoded, hex,
 * JSON- and HTML-escaped, reversed, as a digest (md5, sha1, sha256), and every part of 12 or more characters.
 */
export function findLeaks(secrets: string[], texts: Record<string, string>): Leak[] {
  const leaks: Leak[] = [];
  const wanted = secrets.map((secret) => (secret === '' ? [] : formsOf(secret)));
  for (const [where, text] of Object.entries(texts)) {
    const views = viewsOf(text).map((view) => ({ ...view, lower: view.text.toLowerCase() }));
    for (const [secret, forms] of wanted.entries()) {
      for (const form of forms) {
        const hits = views.flatMap((view) => {
          const hit = find(view.text, view.lower, form);
          return hit ? [{ ...hit, view: view.name }] : [];
        });
        // One leak shows in several views; the one that shows all of the secret says best how it is written.
        const hit = hits.find((candidate) => !candidate.part) ?? hits[0];
        if (!hit) continue;
        const names = [form.name === 'plain' && hit.view !== '' ? '' : form.name, hit.view];
        const name = names.filter((part) => part !== '').join(', ');
        leaks.push({ secret, where, form: name, part: hit.part });
      }
    }
  }
  return leaks;
}

function named(
  prefix: string,
  values: Record<string, string>,
  allowed: string[] = [],
): Record<string, string> {
  const texts: Record<string, string> = { [`${prefix} names`]: Object.keys(values).join('\n') };
  for (const [name, value] of Object.entries(values)) {
    if (!allowed.includes(name)) texts[`${prefix} ${name}`] = value;
  }
  return texts;
}

function textsOf(
  source: StepResult | Job | Record<string, string>,
  check: LeakCheck,
): Record<string, string> {
  if ('uses' in source && typeof source.uses === 'function') {
    const job = source as Job;
    return { 'job log': job.log, ...named('job env', job.env, check.allowEnv) };
  }
  if (!Array.isArray((source as StepResult).annotations)) return source as Record<string, string>;
  const step = source as StepResult;
  const annotations = step.annotations.map((annotation, index) => {
    const { message, title, file } = annotation;
    return [
      `annotation ${index + 1}`,
      [message, title, file].filter((text) => text !== undefined).join('\n'),
    ];
  });
  const texts: Record<string, string> = {
    log: step.log,
    summary: step.summary,
    path: step.path.join('\n'),
    'file command errors': step.fileCommandErrors.join('\n'),
    ...Object.fromEntries(annotations),
    ...named('output', step.outputs, check.allowOutputs),
    ...named('state', step.state, check.allowState),
    ...named('env', step.exportedEnv, check.allowEnv),
  };
  const entries = Object.entries(texts).map(([where, text]) => [
    `${step.stage} "${step.name}": ${where}`,
    text,
  ]);
  return Object.fromEntries(entries);
}

/**
 * Asserts that no secret stands, in any form, in what a step or a job shows or hands on, or in other texts. Give
 * `rawStdout` as `withoutMaskCommands(result.rawStdout)` to check that nothing depends on masking.
 * The message says where and in which form, never what.
 */
export function expectNoLeak(
  secrets: string[] | LeakCheck,
  ...where: (StepResult | Job | Record<string, string>)[]
): void {
  const check = Array.isArray(secrets) ? { secrets } : secrets;
  const leaks = where.flatMap((source) => findLeaks(check.secrets, textsOf(source, check)));
  if (leaks.length === 0) return;
  const places = leaks.map((leak) => {
    const amount = leak.part ? 'a part of ' : '';
    return `  ${amount}secret ${leak.secret + 1} of ${check.secrets.length} in ${leak.where} (${leak.form})`;
  });
  // A name may hold the secret as well (an output named after it), hence the last check of the message itself.
  const text = places.join('\n');
  const safe =
    findLeaks(check.secrets, { text }).length === 0 ? text : '  (the places themselves hold a secret)';
  assert.fail(`Secrets leak in ${leaks.length} places:\n${safe}`);
}
