import assert from 'node:assert/strict';
import { type Form, formsOf, viewsOf } from './leak-forms.ts';
import type { Job, StepResult } from './types.ts';

export { withoutMaskCommands } from './commands.ts';

/** Where a secret is and how it is written. Contains its index in the list, not the secret itself. */
export type Leak = { secret: number; where: string; form: string; part: boolean };

/** What to look for, and the names that may have a secret as their value. */
export type LeakCheck = {
  secrets: string[];
  /** Outputs that are meant to hold a secret, such as `access-token`. */
  allowOutputs?: string[];
  /** Exported variables that are meant to hold a secret. */
  allowEnv?: string[];
  /** Saved state that is meant to hold a secret. */
  allowState?: string[];
};

/** A form in which a secret is looked for, with its value as it is compared. */
type Wanted = { secret: number; form: Form; value: string };

/** Every part of some forms that have the same length and are compared alike, with the forms that have it. */
type Parts = { window: number; ignoreCase: boolean; forms: Map<string, Wanted[]> };

type Search = { wanted: Wanted[]; parts: Parts[] };

function searchFor(secrets: string[]): Search {
  const wanted = secrets.flatMap((secret, index) =>
    (secret === '' ? [] : formsOf(secret)).map((form) => ({
      secret: index,
      form,
      value: form.ignoreCase ? form.value.toLowerCase() : form.value,
    })),
  );
  const parts = new Map<string, Parts>();
  for (const one of wanted) {
    const { window, ignoreCase = false } = one.form;
    if (window >= one.value.length) continue;
    const key = `${window} ${ignoreCase}`;
    const same = parts.get(key) ?? { window, ignoreCase, forms: new Map<string, Wanted[]>() };
    parts.set(key, same);
    for (let at = 0; at + window <= one.value.length; at += 1) {
      const part = one.value.slice(at, at + window);
      const forms = same.forms.get(part) ?? [];
      if (!forms.includes(one)) forms.push(one);
      same.forms.set(part, forms);
    }
  }
  return { wanted, parts: [...parts.values()] };
}

/** What of it is in a text, and whether only a part. Each length of parts costs one pass, however many secrets. */
function find({ wanted, parts }: Search, text: string): Map<Wanted, { part: boolean }> {
  const lower = text.toLowerCase();
  const hits = new Map<Wanted, { part: boolean }>();
  for (const { window, ignoreCase, forms } of parts) {
    const subject = ignoreCase ? lower : text;
    for (let at = 0; at + window <= subject.length; at += 1) {
      for (const one of forms.get(subject.slice(at, at + window)) ?? []) hits.set(one, { part: true });
    }
  }
  for (const one of wanted) {
    if ((one.form.ignoreCase ? lower : text).includes(one.value)) hits.set(one, { part: false });
  }
  return hits;
}

/**
 * Finds secrets in texts: plain, base64 in its three alignments, base64url, percent- and form-encoded, hex,
 * JSON- and HTML-escaped, reversed, as a digest (md5, sha1, sha256), and every part of 12 or more characters.
 */
export function findLeaks(secrets: string[], texts: Record<string, string>): Leak[] {
  const leaks: Leak[] = [];
  const search = searchFor(secrets);
  for (const [where, text] of Object.entries(texts)) {
    const views = viewsOf(text).map((view) => ({ name: view.name, hits: find(search, view.text) }));
    for (const one of search.wanted) {
      const hits = views.flatMap((view) => {
        const hit = view.hits.get(one);
        return hit ? [{ ...hit, view: view.name }] : [];
      });
      // One leak shows in several views; the one that shows all of the secret says best how it is written.
      const hit = hits.find((candidate) => !candidate.part) ?? hits[0];
      if (!hit) continue;
      const names = [one.form.name === 'plain' && hit.view !== '' ? '' : one.form.name, hit.view];
      const name = names.filter((part) => part !== '').join(', ');
      leaks.push({ secret: one.secret, where, form: name, part: hit.part });
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
 * Asserts that no secret is, in any form, in the output or the log of a step or a job, or in other texts. Give
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
