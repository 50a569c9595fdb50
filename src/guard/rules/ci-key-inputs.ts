import { inputName, type Pair, type Step } from '../detect/steps.ts';
import type { Match } from '../model.ts';

const PREFIX = '(?:adobe|aem|aemcs|cm|cloudmanager|ims|jwt|io|aio)*';
const ACCOUNT = new RegExp(`^${PREFIX}tech(?:nical)?acc(?:oun)?t?(?:id|email)?$`);
const KEY = new RegExp(`^${PREFIX}(?:private)?key(?:contents?|path|file|base64|pem|data|secret)?$`);

/** What a file with a technical account among its inputs holds, in lower case. */
export const ACCOUNT_LITERALS = [
  'technicalacc',
  'technical_acc',
  'technical-acc',
  'techacc',
  'tech_acc',
  'tech-acc',
] as const;

/** What an action is told about a technical account, by the names of its inputs. */
export type Credential = {
  /** The input that holds the private key. */
  key: Pair | undefined;
  /** The input that names the technical account. */
  account: Pair | undefined;
  /** yes: a setting chooses OAuth. no: none does. unknown: an expression decides. */
  oauth: 'yes' | 'no' | 'unknown';
};

/**
 * Reads the credential that a step gives to its action.
 *
 * @param step of a workflow
 * @returns what is there
 */
export function credentialOf({ inputs }: Step): Credential {
  const all = [...inputs.entries()];
  const key = all.find(([name, { value }]) => isKeyInput(name) && value.trim() !== '')?.[1];
  const account = all.find(([name]) => isAccountInput(name))?.[1];
  return { key, account, oauth: oauthOf(inputs) };
}

/**
 * Tells whether an input takes a private key, once it stands beside one for a technical account.
 *
 * @param name as it is written, or normalised
 * @returns true for `KEY`, `private-key`, `privateKeyContents` and the like
 */
export function isKeyInput(name: string): boolean {
  return KEY.test(inputName(name).slice(0, 60));
}

/**
 * Tells whether an input names a technical account, which is a word of Adobe.
 *
 * @param name as it is written, or normalised
 * @returns true for `TECHNICALACCOUNTID`, `tech-acct-id`, `technicalAccountEmail` and the like
 */
export function isAccountInput(name: string): boolean {
  return ACCOUNT.test(inputName(name).slice(0, 60));
}

/**
 * The place of a line, as a match.
 *
 * @param pair a line `key: value`
 * @returns the whole of it
 */
export function placeOf({ start, end }: Pair): Match {
  return { start, end };
}

function oauthOf(inputs: Step['inputs']): Credential['oauth'] {
  if (inputs.get('command')?.value.trim() === 'oauth_sts') return 'yes';
  const enabled = (inputs.get('oauthenabled') ?? inputs.get('useoauth'))?.value.trim().toLowerCase();
  if (enabled === undefined || enabled === '' || enabled === 'false') return 'no';
  return enabled === 'true' ? 'yes' : 'unknown';
}
