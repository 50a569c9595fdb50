import { code, prose } from '../../core/markdown.ts';
import type { Message } from '../../core/message.ts';
import { VERSION } from '../../core/version.ts';
import type { ListedSecret } from '../../ims/index.ts';
import type { RotationEvent, RotationOutcome } from '../events.ts';
import type { Observation } from '../model.ts';
import type { ReportContext } from './context.ts';
import { SIGNS } from './log.ts';
import { isBroken, nextText } from './next.ts';
import { notYetText, secretText, storeText, targetText } from './words.ts';

/** A message, and whole lines about this case; they may quote servers. */
export type ShownMessage = { message: Message; details: readonly string[] };

/** What the job summary shows. */
export type RotationView = {
  outcome: RotationOutcome;
  /** Absent where the run failed before there was one. */
  plan: Extract<RotationEvent, { event: 'plan' }> | undefined;
  /** Problem and warnings, the worst first. */
  messages: readonly ShownMessage[];
  context: ReportContext;
};

/**
 * Writes the job summary: where in its life the client secret is, as lists that a telephone shows without scrolling
 * sideways.
 */
export function rotationSummary(view: RotationView): string {
  const { outcome, plan, messages, context } = view;
  const dry = plan?.dryRun === true && outcome.problem === undefined ? ' (dry run)' : '';
  const parts = [
    `## Adobe client secret: ${outcome.state}${dry}`,
    `The ${placeText(context)}.`,
    ...messages.map(messagePart),
    ...(plan === undefined ? [] : [stages(outcome, plan, context)]),
    ...nextPart(view),
    ...(plan === undefined ? [] : secretsPart(plan.observation)),
    ...copiesPart(view),
    `_ims-auth ${VERSION}_`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function placeText({ store: { secretName, environment, repository } }: ReportContext): string {
  return `secret ${code(secretName)} of the environment ${code(environment)} of ${code(repository)}`;
}

function messagePart({ message, details }: ShownMessage): string {
  return [
    `**${prose(message.summary)}** ${prose(message.meaning)}`,
    ...(details.length === 0 ? [] : [details.map((line) => `- ${timed(line)}`).join('\n')]),
    `**Next:** ${menu(message.next)} [Help](${message.link})`,
  ].join('\n\n');
}

// As code, each time of day would be hard to read.
function timed(text: string): string {
  return text
    .split(/(\d{4}-\d\d-\d\d \d\d:\d\d UTC)/)
    .map((piece, index) => (index % 2 === 1 || piece.trim() === '' ? piece : spaced(piece)))
    .join('');
}

function spaced(piece: string): string {
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(piece) ?? [];
  return `${before}${prose(text)}${after}`;
}

// `>` between the words of a menu path has no meaning in Markdown, and as code it would be hard to read.
function menu(text: string): string {
  return text.split(' > ').map(prose).join(' &gt; ');
}

const STAGES = [
  'one client secret is in use',
  'a second one is made and stored',
  'the copies are written',
  'nobody uses the old one any more',
  'the old one is deleted',
] as const;
const COPIES = 2;

function stages(
  { state, problem }: RotationOutcome,
  { observation, dryRun }: PlanOf,
  { hasCopies }: ReportContext,
): string {
  const at = stageOf(state, observation, dryRun);
  const stopped = problem === undefined ? '' : ' (this run stopped)';
  const lines = STAGES.map((text, index) => {
    if (index === at) return `- **${SIGNS.next} ${text}${stopped}**`;
    return `- ${index < at ? SIGNS.done : SIGNS.skipped} ${text}`;
  });
  return lines.filter((_line, index) => hasCopies || index !== COPIES || index === at).join('\n');
}

type PlanOf = Extract<RotationEvent, { event: 'plan' }>;

// The stage that the client secret has come to, or waits for.
function stageOf(state: RotationOutcome['state'], observation: Observation, dryRun: boolean): number {
  switch (state) {
    case 'young':
      return 0;
    case 'made':
      return dryRun ? 0 : 1;
    case 'copying':
      return COPIES;
    case 'waiting':
      return isBroken(observation) || observation.listed.length === 1 ? 1 : 3;
    case 'retired':
      return dryRun ? 3 : 4;
    case 'stopped':
      return observation.listed.length === 1 ? 0 : isBroken(observation) ? 1 : 3;
  }
}

function nextPart({ outcome, plan, context }: RotationView): string[] {
  if (outcome.problem !== undefined) return [];
  const text = nextText(outcome, plan?.observation).replace(/^next: /, '');
  const reasons = (plan?.decision.notYet ?? []).map((why) => `- ${timed(notYetText(why, context))}`);
  return [`**Next:** ${timed(`${text}.`)}`, ...(reasons.length === 0 ? [] : [reasons.join('\n')])];
}

function secretsPart(observation: Observation): string[] {
  const { listed, now } = observation;
  if (listed.length === 0) return [];
  const lines = listed.map(
    (secret) => `- ${roleOf(secret, observation)}${timed(`${secretText(secret, now)}.`)}`,
  );
  return ['### Client secrets at the start of this run', lines.join('\n')];
}

// The list does not say which value is whose; the variable does.
function roleOf({ uuid }: ListedSecret, { marker, listed }: Observation): string {
  if (listed.length === 1 || marker === undefined || marker === 'unreadable') return '';
  if (marker.phase === 'idle') return '';
  if (uuid === marker.old) return '**old:** ';
  return 'new' in marker && uuid === marker.new ? '**new:** ' : '';
}

function copiesPart({ outcome: { failedCopies }, plan, context }: RotationView): string[] {
  const written = (plan?.steps ?? []).flatMap((step) => (step.step === 'copy' ? [step.target] : []));
  if (written.length === 0 || plan?.dryRun === true) return [];
  const failed = new Set(failedCopies.map(({ target }) => target));
  const lines = written.map((target) => {
    const sign = failed.has(target) ? SIGNS.failed : SIGNS.done;
    return `- ${sign} ${prose(targetText(target))}`;
  });
  return [`### Copies of the ${prose(storeText(context))}`, lines.join('\n')];
}
