import { metascopesIn } from '../../../../adobe/metascopes-in-text.ts';
import type { Document } from '../../../detect/document.ts';
import { inputName } from '../../../detect/steps.ts';
import { type Entry, textOf } from '../../../detect/tree.ts';
import type { Edit, Fix, Fixer, FixInput, FixPlace } from '../../model.ts';
import { changedScalar, renamedKey } from '../../tree-edits.ts';
import { SCOPES_TODO, scopesFor } from '../scopes.ts';
import { accountEdits, type OtherValue } from './names.ts';
import { addedInput, stepAt, stepEdits, type WorkflowStep } from './steps.ts';

const ACTION = 'adobe/aio-apps-action';
const COMMIT = '6d7fdea67de9ef5ee3bf4c730aeaa5eaa7e2c533';
const KEY_TODO = `Delete the secret of the private key that the workflow gave to ${ACTION}, in GitHub and wherever else it is stored, and the certificate in the Developer Console.`;
const SCOPES_VALUE_TODO = `Write OAuth scopes, separated by commas, into what SCOPES of ${ACTION} reads: no metascopes, and no JSON array.`;
const FORK_TODO = `The workflow used a copy of ${ACTION}: compare it with the original before you change to it.`;
const OURS = 'OWNER/ims-auth@v1';
// As long as the repository has no account: see scripts/owner.ts.
const OWNER_TODO = OURS.startsWith('OWNER/')
  ? [`Replace OWNER in \`${OURS}\` by the account that the repository of ims-auth is in.`]
  : [];
const BY_HAND = `Change the step with ${ACTION} by hand: raise it to 4.1.0, write command: oauth_sts, add TECHNICALACCOUNTEMAIL and SCOPES (a list with commas), remove KEY, and delete the secret behind it.`;
const DECIDED_TODO = `Write command: oauth_sts wherever the command of ${ACTION} is decided, add TECHNICALACCOUNTEMAIL and SCOPES (a list with commas), remove KEY, and delete the secret behind it.`;

/** `adobe/aio-apps-action` with `command: auth`, to its own command for OAuth or to the token action of ims-auth. */
export const appsAction: Fixer = {
  rules: ['ci-apps-action'],
  fix: (input) => input.places.map((place) => fixFor(input, place)),
};

function fixFor(input: FixInput, place: FixPlace): Fix {
  const step = stepAt(input.document, place);
  const command = textOf(step?.named('command')?.value)?.trim().toLowerCase() ?? '';
  const isDecided = step === undefined || /^(?:auth|oauth_sts)$/.test(command);
  const made =
    step !== undefined &&
    isDecided &&
    /(?:^|\/)aio-apps-action$/.test(step.action) &&
    !step.action.startsWith('.')
      ? (input.to === 'oauth_sts' ? toOauth : toImsAuth)(input.document, step)
      : undefined;
  if (step === undefined || made === undefined)
    return {
      title: `Replace command: auth of ${ACTION}`,
      safety: 'shown',
      edits: [],
      resolves: [place],
      todo: [isDecided ? BY_HAND : DECIDED_TODO],
    };
  const isInside = ({ start }: FixPlace): boolean => start >= step.start && start < step.end;
  return { ...made, resolves: input.all.filter(isInside) };
}

type Made = Omit<Fix, 'resolves'>;

function toOauth(document: Document, step: WorkflowStep): Made | undefined {
  const { named } = step;
  const command = named('command');
  if (command === undefined) return undefined;
  const edits = [...versionEdits(document, step)];
  if (textOf(command.value) !== 'oauth_sts') edits.push(changedScalar(document, command, 'oauth_sts'));
  const todo: string[] = step.action === ACTION ? [] : [FORK_TODO];
  const key = named('key');
  if (key !== undefined) todo.push(KEY_TODO);
  const account = named('technicalaccountid');
  if (named('technicalaccountemail') === undefined) {
    const email =
      account === undefined ? noAccount(document, step, command) : accountEdits(document, step, account);
    if (email === undefined) return undefined;
    edits.push(...email.edits);
    todo.push(...email.todo);
  }
  const last = named('imsorgid') ?? account ?? command;
  const scopes = scopesOf(document, named('scopes'));
  if (scopes.value !== undefined) {
    const written = named('scopes');
    edits.push(
      written === undefined
        ? addedInput(document, step, last, ['SCOPES', scopes.value])
        : changedScalar(document, written, scopes.value),
    );
  }
  todo.push(...scopes.todo);
  const made = stepEdits(document, step, [key], edits);
  const isSafe = todo.every((text) => text === KEY_TODO);
  return (
    made && {
      title: 'Write `command: oauth_sts` with what it needs, in place of `command: auth`',
      safety: isSafe ? 'safe' : 'unsafe',
      edits: made,
      todo,
    }
  );
}

function noAccount(document: Document, step: WorkflowStep, after: Entry): Omit<OtherValue, 'value'> {
  const value = '$' + '{{ secrets.TECHNICALACCEMAIL }}';
  return {
    edits: [addedInput(document, step, after, ['TECHNICALACCOUNTEMAIL', value])],
    todo: [
      'Create the secret TECHNICALACCEMAIL: the email of the technical account (Adobe Developer Console, the OAuth Server-to-Server credential of the project).',
    ],
  };
}

// Without metascopes: those of the I/O Management API, which an App Builder app is deployed with.
function scopesOf(document: Document, given: Entry | undefined): { value?: string; todo: string[] } {
  const written = textOf(given?.value) ?? '';
  const own = metascopesIn(written);
  if (own.length > 0 || written === '') {
    const names = (own.length > 0 ? own : metascopesIn(document.text)).map(({ name }) => name);
    return {
      value: scopesFor([...names, ...(own.length > 0 ? [] : ['ent_adobeio_sdk'])]),
      todo: [SCOPES_TODO],
    };
  }
  if (written.includes('{{')) return { todo: [SCOPES_VALUE_TODO] };
  const list = written.trim().match(/[\w.]+/g) ?? [];
  return written.trim().startsWith('[') ? { value: list.join(','), todo: [SCOPES_TODO] } : { todo: [] };
}

// Older versions do not know the command: the step succeeds, but does nothing.
function versionEdits(document: Document, { action, version, uses }: WorkflowStep): (Edit | undefined)[] {
  const comment = /^[ \t]*#[ \t]*v?(\d+)[.\d]*[ \t]*(?=[\r\n]|$)/.exec(document.text.slice(uses.value.end));
  if (/^[0-9a-f]{40}$/.test(version)) {
    if (action === ACTION && Number(comment?.[1] ?? 0) >= 3) return [];
    const end = uses.value.end + (comment?.[0].length ?? 0);
    const isFree = comment !== null || /^[ \t]*(?:[\r\n]|$)/.test(document.text.slice(end));
    return [
      changedScalar(document, uses, `${ACTION}@${COMMIT}`),
      ...(isFree ? [{ start: uses.value.end, end, text: ' # 4.1.0' }] : []),
    ];
  }
  return action !== ACTION || /^v?[0-2](?:\.[\d.]*)?$/.test(version)
    ? [changedScalar(document, uses, `${ACTION}@4.1.0`)]
    : [];
}

const RENAMED: Readonly<Record<string, string>> = {
  clientid: 'client-id',
  clientsecret: 'client-secret',
  imsorgid: 'org-id',
  scopes: 'scopes',
  command: 'aio-cli',
};
const DROPPED = new Set(['os', 'key', 'technicalaccountid', 'technicalaccountemail']);

function toImsAuth(document: Document, step: WorkflowStep): Made | undefined {
  const { inputs, named, uses } = step;
  const command = named('command');
  const secret = named('clientsecret');
  if (command === undefined || secret === undefined || named('clientid') === undefined) return undefined;
  const isKnown = ({ key }: Entry): boolean => inputName(key) in RENAMED || DROPPED.has(inputName(key));
  if (!inputs.every(isKnown)) return undefined;
  const comment = /^[ \t]*#[ \t]*v?\d[.\d]*[ \t]*(?=[\r\n]|$)/.exec(document.text.slice(uses.value.end));
  const edits: (Edit | undefined)[] = [
    changedScalar(document, uses, OURS),
    changedScalar(document, command, 'true'),
    ...(comment === null
      ? []
      : [{ start: uses.value.end, end: uses.value.end + comment[0].length, text: '' }]),
    ...inputs
      .filter(({ key }) => inputName(key) in RENAMED)
      .map((entry) => renamedKey(document, entry, RENAMED[inputName(entry.key)] ?? '')),
  ];
  const todo = [...OWNER_TODO, ...(named('key') === undefined ? [] : [KEY_TODO])];
  const scopes = scopesOf(document, named('scopes'));
  const written = named('scopes');
  if (scopes.value !== undefined)
    edits.push(
      written === undefined
        ? addedInput(document, step, named('imsorgid') ?? secret, ['scopes', scopes.value])
        : changedScalar(document, written, scopes.value),
    );
  const made = stepEdits(
    document,
    step,
    inputs.filter(({ key }) => DROPPED.has(inputName(key))),
    edits,
  );
  return (
    made && {
      title: `Take the token action of ims-auth in place of ${ACTION}`,
      safety: 'unsafe',
      edits: made,
      todo: [...todo, ...scopes.todo],
    }
  );
}
