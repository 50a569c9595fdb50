import { listOf } from '../../core/words.ts';
import type { ListedSecret } from '../../ims/index.ts';
import type { Step } from '../events.ts';
import type { Act, CopyTarget, Decision, Marker, NotYet, Observation } from '../model.ts';
import type { ReportContext } from './context.ts';
import { duration, madeOn, minute } from './times.ts';

// More grant types are not told.
const USES_MAX = 3;

/** @returns a secret and its place, such as `secret NAME of the environment production of octo-org/app` */
export function targetText({ kind, secretName, place }: CopyTarget): string {
  const what = kind === 'dependabot' ? `Dependabot secret ${secretName}` : `secret ${secretName}`;
  switch (place.type) {
    case 'repository':
      return `${what} of ${place.repository}`;
    case 'environment':
      return `${what} of the environment ${place.environment} of ${place.repository}`;
    case 'organization':
      return `${what} of the organization ${place.organization}`;
  }
}

/** @returns the secret that the rotation keeps, as {@link targetText} */
export function storeText({ store }: ReportContext): string {
  const { secretName, ...place } = store;
  return targetText({ kind: 'actions', secretName, place: { type: 'environment', ...place } });
}

/**
 * @param decision that the step follows from; absent before there is one
 * @returns what a step does, without its subject and full stop
 */
export function stepText(step: Step, decision: Decision | undefined, context: ReportContext): string {
  switch (step.step) {
    case 'remember':
      return `remember in ${context.variableName}: ${rememberedText(step.phase, decision)}`;
    case 'look-again':
      return 'look once more that nothing has changed';
    case 'create':
      return 'make a second client secret';
    case 'prove':
      return 'get a token with the new client secret';
    case 'store':
      return `store it: ${storeText(context)}`;
    case 'copy':
      return `write the copy: ${targetText(step.target)}`;
    case 'delete':
      return `delete ${unwantedText(decision?.act)}`;
    case 'check-after':
      return 'look that the other one is left, and get a token with it';
  }
}

// A run that does nothing but remember, and has more to remember than how far it came, has seen a last use.
function rememberedText(phase: Marker['phase'], decision: Decision | undefined): string {
  const { act, remember } = decision ?? {};
  const hasProof = act?.do === 'nothing' && remember?.phase === phase && 'proof' in remember;
  return hasProof && remember.proof !== undefined
    ? 'when the client secret that is to go was last used'
    : phaseText(phase);
}

function unwantedText(act: Act | undefined): string {
  if (act?.do !== 'delete' || act.why === 'retired') return 'the old client secret';
  return act.why === 'lost'
    ? 'the client secret that was made and never stored'
    : 'the client secret of a lost answer, which nobody knows';
}

/** @returns what the variable says */
export function phaseText(phase: Marker['phase']): string {
  switch (phase) {
    case 'idle':
      return 'there is one client secret';
    case 'intent':
      return 'a second client secret is asked for';
    case 'made':
      return 'a second client secret is made';
    case 'stored':
      return 'the second client secret is stored';
  }
}

/** @returns what the variable says, or that it says nothing */
export function markerText(marker: Observation['marker']): string {
  if (marker === undefined) return 'there is none yet';
  return marker === 'unreadable' ? 'it has another content' : phaseText(marker.phase);
}

/** @returns when a client secret was made and used, without its subject and full stop */
export function secretText({ createdAt, uses }: ListedSecret, now: number): string {
  const used = uses.map(({ grantType, lastUsedAt }) => `${minute(lastUsedAt)} by ${grantType}`);
  return `made on ${madeOn(createdAt, now)}; ${used.length === 0 ? 'not used yet' : `last used on ${listOf(used, USES_MAX)}`}`;
}

/** @returns why the next step is not taken yet, as one sentence */
export function notYetText(why: NotYet, { settings }: ReportContext): string {
  switch (why.reason) {
    case 'young':
      return `The client secret is younger than ${duration(settings.maxAgeMs)} (max-age-days) until ${minute(why.until)}.`;
    case 'settling':
      return `A run that has not ended may still be at work; that is over at ${minute(why.until)}.`;
    case 'job-before-store':
      return `This job may have started before the secret was written; one that starts after ${minute(why.until)} has it.`;
    case 'overlap':
      return `Jobs that started before the last write may use the old client secret until ${minute(why.until)} (overlap-days).`;
    case 'in-use':
      return `The client secret that is to go was used on ${minute(why.lastUsedAt)} by ${why.grantType}, and must not be used for ${duration(settings.idleMs)} (idle-hours), until ${minute(why.until)}.`;
    case 'proving':
      return `The client secret that is to go must not be used from ${minute(why.since)} to ${minute(why.until)} (idle-hours); a run after that looks again.`;
    case 'use-not-shown':
      return 'Adobe does not show yet that the client secret that stays was used, although this action has used it.';
  }
}
