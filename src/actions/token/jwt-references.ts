import { STOPPED } from '../../adobe/dates.ts';
import { MIGRATION_GUIDE } from '../../adobe/links.ts';
import { composeMessage, type Message } from '../../core/message.ts';
import { sanitizeLine } from '../../core/text.ts';
import type { Runner } from '../../github/index.ts';
import {
  type CheckOptions,
  type CheckResult,
  loadReports,
  type Notice,
  notScannedText,
  ScanError,
  verdictLines,
} from '../../guard/index.ts';
import type { TokenInputs } from './inputs.ts';

/** Title of the annotations of this check. */
export const TITLE = 'Adobe JWT references';

/** Messages of the check for JWT references. The texts are fixed, so that users can search for them. */
export const JWT_REFERENCES = {
  'jwt-references': {
    summary: 'The checked-out code still depends on an Adobe Service Account (JWT) credential.',
    meaning: `A finding of level error in the workspace, before a token is asked for. These credentials ${STOPPED}.`,
    next: 'Write what the annotations say; for a while, `jwt-references: warn` lets the job go on.',
    link: MIGRATION_GUIDE,
  },
  'jwt-references-not-checked': {
    summary: 'The check for JWT references could not run.',
    meaning:
      'The configuration or the baseline in the checked-out code is broken, or the workspace cannot be read.',
    next: 'Do what the message says, or set `jwt-references: off`.',
    link: 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs',
  },
} as const satisfies Record<string, Message>;

// GitHub shows ten annotations of a level, and there may be others.
const UNREAD_MAX = 5;

/** The function that scans; tests pass their own. */
export type Guard = (options: CheckOptions) => Promise<CheckResult>;

/**
 * Scans the checked-out files before a token is requested: a build that still depends on a Service Account (JWT)
 * credential would fail in the next step, with a less helpful message.
 *
 * @returns true if the action may continue
 */
export async function checkJwtReferences(
  runner: Runner,
  { jwtReferences: given }: Pick<TokenInputs, 'jwtReferences'>,
  guard: Guard,
): Promise<boolean> {
  const root = runner.env['GITHUB_WORKSPACE'] ?? '';
  if (given === 'off' || root === '') return true;
  const jwtReferences = given ?? 'fail';
  const checked = await tryGuard(guard, optionsOf(runner, root, given));
  if (typeof checked === 'string') return say(runner, jwtReferences, checked);
  // What git could not do, for example. It stops no token.
  for (const { level, path, message, about } of checked.result.notices) {
    if (level === 'warning' && path === undefined && about === undefined) runner.warning(message, TITLE);
  }
  if (checked.conclusion === 'nothing-scanned') {
    sayNothingScanned(runner, checked);
    return true;
  }
  const [verdict = '', ...others] = verdictLines(checked);
  runner.info(`JWT references: ${verdict}`);
  if (checked.result.coverage.skipped.excluded > 0) for (const line of others) runner.info(line);
  for (const { message, path, line } of noticesToSay(checked))
    runner.warning(`${whereOf(path, line)}${message}`, TITLE);
  if (!checked.failed) return true;
  const { annotations, guardReport } = await loadReports();
  const { annotations: list, rest } = annotations(guardReport(checked, runner.env));
  for (const { level, title, message, ...place } of list) {
    runner.annotate(jwtReferences === 'warn' && level === 'error' ? 'warning' : level, message, title, place);
  }
  if (rest !== undefined) runner.annotate('notice', rest, TITLE);
  return say(runner, jwtReferences, composeMessage(JWT_REFERENCES['jwt-references'], [verdict]));
}

// In a pull request its own configuration and suppressions do not count, and an input overrides the configuration.
function optionsOf(runner: Runner, root: string, given: TokenInputs['jwtReferences']): CheckOptions {
  return {
    root,
    home: root,
    inJob: true,
    env: runner.env,
    failOn: given === undefined ? undefined : 'error',
    policy: {
      name: 'base',
      event: { name: runner.event.name, payload: runner.payload, commit: runner.env['GITHUB_SHA'] },
      // A job without configuration and suppressions must not wait for the network.
      fetchIfNeeded: true,
    },
  };
}

// Suppressions that do nothing are for the scan action to report.
function noticesToSay({ result: { notices } }: CheckResult): Notice[] {
  return [
    ...notices.filter(({ unread }) => unread).slice(0, UNREAD_MAX),
    ...notices.filter(({ about }) => about === 'policy'),
  ];
}

function whereOf(path: string | undefined, line: number | undefined): string {
  if (path === undefined) return '';
  return `${sanitizeLine(path, 200)}${line === undefined ? '' : `:${line}`}: `;
}

// A tree of which everything is excluded was not checked, and a person should know.
function sayNothingScanned(runner: Runner, checked: CheckResult): void {
  const { listed, skipped } = checked.result.coverage;
  if (listed === 0) runner.info('JWT references: the workspace is empty, so there is nothing to check.');
  else if (skipped.excluded > 0)
    runner.warning(`JWT references: nothing was checked: ${notScannedText(checked)}`, TITLE);
  else runner.info(`JWT references: nothing was checked: ${notScannedText(checked)}`);
}

async function tryGuard(guard: Guard, options: CheckOptions): Promise<CheckResult | string> {
  try {
    return await guard(options);
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    const text = { ...JWT_REFERENCES['jwt-references-not-checked'], next: error.hint };
    return composeMessage(text, [error.message]);
  }
}

function say(runner: Runner, mode: 'fail' | 'warn', message: string): boolean {
  if (mode === 'warn') {
    runner.warning(message, TITLE);
    return true;
  }
  runner.fail(message, TITLE);
  return false;
}
