import { quote } from '../../../../core/excerpt.ts';
import { textOf } from '../../../detect/tree.ts';
import type { Edit, Fix, Fixer, FixInput, FixPlace } from '../../model.ts';
import { changedScalar } from '../../tree-edits.ts';
import { accountEdits } from './names.ts';
import { addedInput, stepAt, stepEdits } from './steps.ts';

const ACTION = 'adobe/aio-cloudmanager-create-execution-action';
const COMMIT = '5307497755e24c01792b64d943183e532300c43f';
const KEY_TODO = `Delete the secret of the private key that the workflow gave to ${ACTION}, in GitHub and wherever else it is stored, and the certificate in the Developer Console.`;
const BY_HAND = `Give ${ACTION} 1.2.0 or later OAUTHENABLED: 'true', the id of the technical account as TECHNICALACCOUNTID and its email as TECHNICALACCOUNTEMAIL, remove KEY, and delete the secret behind it.`;

/** The action of Cloud Manager with a private key, to OAuth. */
export const cloudManagerAction: Fixer = {
  rules: ['ci-cloud-manager-action'],
  fix: (input) => input.places.map((place) => fixFor(input, place)),
};

function fixFor({ document, all }: FixInput, place: FixPlace): Fix {
  const title = `Give ${ACTION} an OAuth Server-to-Server credential`;
  const byHand: Fix = { title, safety: 'shown', edits: [], resolves: [place], todo: [BY_HAND] };
  const step = stepAt(document, place);
  const account = step?.named('technicalaccountid');
  const key = step?.named('key');
  if (step?.action !== ACTION || account === undefined || key === undefined) return byHand;
  const { uses, version, named } = step;
  const todo = [KEY_TODO];
  const edits: (Edit | undefined)[] = [];
  if (named('technicalaccountemail') === undefined) {
    const made = accountEdits(document, step, account);
    if (made === undefined) return byHand;
    edits.push(...made.edits);
    todo.push(...made.todo);
    const given = textOf(account.value) ?? '';
    if (!/e_?-?mail|@/i.test(given))
      todo.push(
        `Look at what TECHNICALACCOUNTID of ${ACTION} reads (${quote(given)}): it was the email of the technical account, and now has to be its id.`,
      );
  }
  const enabled = named('oauthenabled');
  const written = textOf(enabled?.value)?.trim();
  if (enabled === undefined) {
    const name = account.key === account.key.toUpperCase() ? 'OAUTHENABLED' : 'oauthEnabled';
    const last = named('imsorgid') ?? named('clientsecret') ?? account;
    edits.push(addedInput(document, step, last, [name, `'true'`]));
  } else if (written === 'false' || written === '') edits.push(changedScalar(document, enabled, 'true'));
  else return byHand;
  if (/^v?[01](?:\.[01](?:\.\d+)?)?$/.test(version))
    edits.push(changedScalar(document, uses, `${ACTION}@v1.2.0`));
  else if (/^[0-9a-f]{40}$/.test(version) && version !== COMMIT) return byHand;
  const made = stepEdits(document, step, [key], edits);
  const isInside = ({ start }: FixPlace): boolean => start >= step.start && start < step.end;
  return made === undefined
    ? byHand
    : { title, safety: 'unsafe', edits: made, resolves: all.filter(isInside), todo };
}
