import { VISIBILITY } from '../../core/github-secret.ts';
import { code } from '../../core/markdown.ts';
import { helpLines } from '../../core/message.ts';
import { sanitizeLine } from '../../core/text.ts';
import type { CredentialHealth, HealthFinding } from '../model.ts';

type Finding = Pick<HealthFinding, 'text' | 'help' | 'consoleUrl' | 'command'>;

const COMMAND_MAX = 600;
const NOTE = `${VISIBILITY} is what the secret has now: all, private, or selected with the option --repos.`;

/**
 * Writes what to do about a finding, in lines of plain text.
 *
 * @returns the next step, where to go for it, the command that ends it, and where to read more: first on the page of this
 *   action, if it is known
 */
export function nextLines(finding: Finding): string[] {
  return [`Next: ${finding.text.next}`, ...stepLines(finding), ...helpLines(finding.text, finding.help)];
}

/** @returns the lines of {@link nextLines} that say where to go and how to store a secret */
export function stepLines({ consoleUrl, command }: Finding): string[] {
  return [
    ...(isConsole(consoleUrl) ? [`Developer Console: ${consoleUrl}`] : []),
    ...(command === undefined ? [] : [`Store it: ${sanitizeLine(command, COMMAND_MAX)}${noteOn(command)}`]),
  ];
}

/**
 * Writes the same as Markdown that follows the sentence with the next step.
 *
 * @returns Markdown that begins with a space; empty if there is nothing to add
 */
export function nextMarkdown(finding: Finding): string {
  return [stepMarkdown(finding), spaced(helpMarkdown(finding))].join('');
}

/** @returns the same without where to read more */
export function stepMarkdown({ consoleUrl, command }: Finding): string {
  const stored = command === undefined ? '' : `Store it: ${code(command)}${noteOn(command)}`;
  const page = isConsole(consoleUrl) ? link('Developer Console', consoleUrl) : '';
  return [page, stored].map(spaced).join('');
}

// Links to where to read more, first to the page of this action; empty if no address is harmless.
function helpMarkdown({ text, help }: Finding): string {
  const own = link('Help', help);
  return own === '' ? link('Help', text.link) : [own, link('More', text.link)].filter(Boolean).join(' ');
}

/** @returns lines of plain text: whose the credential is, and what it belongs to; empty if the entry does not say */
export function aboutLines({ owner, project }: CredentialHealth): string[] {
  return [
    ...(owner === undefined ? [] : [`Owner: ${sanitizeLine(owner)}`]),
    ...(project === undefined ? [] : [`Project: ${sanitizeLine(project)}`]),
  ];
}

/** @returns the same as pieces of Markdown, which mention nobody */
export function aboutMarkdown({ owner, project }: CredentialHealth): string[] {
  return [
    ...(owner === undefined ? [] : [`owner ${code(sanitizeLine(owner))}`]),
    ...(project === undefined ? [] : [`project ${code(sanitizeLine(project))}`]),
  ];
}

function spaced(part: string): string {
  return part === '' ? '' : ` ${part}`;
}

// A link; empty without an address, or if it has characters that may be special in Markdown.
function link(label: string, url: string | undefined): string {
  return url !== undefined && /^https?:\/\/[\w./:#?=&%~+-]+$/.test(url) ? `[${label}](${url})` : '';
}

function isConsole(url: string | undefined): url is string {
  return url !== undefined && /^https:\/\/developer\.adobe\.com\/console\/[\w/]+$/.test(url);
}

function noteOn(command: string): string {
  return command.endsWith(` ${VISIBILITY}`) ? ` (${NOTE})` : '';
}
