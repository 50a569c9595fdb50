import { amount } from '../../core/words.ts';
import type { ProblemPlace, RotationEvent, RotationOutcome } from '../events.ts';
import type { Observation } from '../model.ts';
import type { ReportContext } from './context.ts';
import { nextText } from './next.ts';
import { minute } from './times.ts';
import { markerText, notYetText, secretText, stepText, storeText } from './words.ts';

/** The sign of each line of the plan. They differ in shape. */
export const SIGNS = { done: '✓', skipped: '·', failed: '✗', next: '→' } as const;

type Plan = Extract<RotationEvent, { event: 'plan' }>;

/**
 * Writes what happened as lines of the log.
 *
 * @param plan the plan that the event belongs to; absent before there is one
 */
export function eventLines(event: RotationEvent, plan: Plan | undefined, context: ReportContext): string[] {
  if (event.event === 'plan') return planLines(event, context);
  return [`${SIGNS[event.event]} ${stepText(event.step, plan?.decision, context)}`];
}

function planLines({ observation, decision, steps, dryRun }: Plan, context: ReportContext): string[] {
  const { listed, marker, storeUpdatedAt, now } = observation;
  const written =
    storeUpdatedAt === undefined ? 'there is none' : `last written on ${minute(storeUpdatedAt)}`;
  return [
    `${SIGNS.done} read the variable ${context.variableName}: ${markerText(marker)}`,
    `${SIGNS.done} get a token with the stored client secret`,
    `${SIGNS.done} list the client secrets: ${listed.length}`,
    ...listed.map((secret) => `    ${secretText(secret, now)}`),
    `${SIGNS.done} read the ${storeText(context)}: ${written}`,
    ...copyLines(observation),
    ...decision.notYet.map((why) => `    ${notYetText(why, context)}`),
    ...(steps.length === 0 && decision.act.do !== 'stop' ? [`${SIGNS.skipped} change nothing`] : []),
    ...(dryRun && steps.length > 0 ? ['This is a dry run: these steps are only named.'] : []),
  ];
}

function copyLines({ copies }: Observation): string[] {
  return copies.length === 0 ? [] : [`${SIGNS.done} read ${amount(copies.length, 'copy', 'copies')}`];
}

const READING: Readonly<Record<string, (context: ReportContext) => string>> = {
  token: () => 'get a token with the stored client secret',
  list: () => 'list the client secrets',
  'read-store': (context) => `read the ${storeText(context)}`,
  'read-variable': ({ variableName }) => `read the variable ${variableName}`,
} satisfies Partial<Record<ProblemPlace, (context: ReportContext) => string>>;

/** @returns the last lines of the log: where reading failed, and what comes next */
export function outcomeLines(
  outcome: RotationOutcome,
  plan: Plan | undefined,
  context: ReportContext,
): string[] {
  const { problem } = outcome;
  const at = problem !== undefined && 'at' in problem ? READING[problem.at] : undefined;
  return [
    ...(at === undefined ? [] : [`${SIGNS.failed} ${at(context)}`]),
    `${SIGNS.next} ${nextText(outcome, plan?.observation)}`,
  ];
}
