import type { Document } from '../../detect/document.ts';
import { inputName, type Pair, type Step } from '../../detect/steps.ts';
import type { Match } from '../../model.ts';

const PREFIX = '(?:adobe|aem|aemcs|cm|cloudmanager|ims|jwt|io|aio)*';
const ACCOUNT = new RegExp(`^${PREFIX}tech(?:nical)?acc(?:oun)?t?(?:id|email)?$`);
const KEY = new RegExp(`^${PREFIX}(?:private)?key(?:contents?|path|file|base64|pem|data|secret)?$`);

/** Keywords for {@link ACCOUNT_NAME}. */
export const ACCOUNT_KEYWORDS = [
  'technicalacc',
  'technical_acc',
  'technical-acc',
  'techacc',
  'tech_acc',
  'tech-acc',
] as const;

/** The start of an input name for a technical account, anywhere in a file. */
export const ACCOUNT_NAME = /tech(?:nical)?[_-]?acc/i;

/** The credential that a step passes to its action, recognized by the names of the inputs. */
export type Credential = {
  /** The input with the private key. */
  key: Pair | undefined;
  /** The input with the technical account. */
  account: Pair | undefined;
  /** yes: a setting selects OAuth. no: none does. unknown: an expression decides. */
  oauth: 'yes' | 'no' | 'unknown';
};

/** Reads the credential that a step passes to its action. */
export function credentialOf({ inputs }: Step): Credential {
  const all = [...inputs.entries()];
  const key = all.find(([name, { value }]) => isKeyInput(name) && value.trim() !== '')?.[1];
  const account = all.find(([name]) => isAccountInput(name))?.[1];
  return { key, account, oauth: oauthOf(inputs) };
}

/**
 * Tells whether an input takes a private key, if another one takes a technical account: `KEY`, `private-key`,
 * `privateKeyContents` and similar names.
 */
export function isKeyInput(name: string): boolean {
  return KEY.test(inputName(name).slice(0, 60));
}

/** Tells whether an input takes a technical account: `TECHNICALACCOUNTID`, `tech-acct-id` and similar names. */
export function isAccountInput(name: string): boolean {
  return ACCOUNT.test(inputName(name).slice(0, 60));
}

/** Finds the private keys of the steps that pass them with a technical account and do not select OAuth. */
export function keysWithoutOAuth({ steps }: Document, wanted: (step: Step) => boolean): Match[] {
  return steps.flatMap((step) => {
    const { key, account, oauth } = credentialOf(step);
    if (!wanted(step) || key === undefined || account === undefined || oauth === 'yes') return [];
    return [{ ...placeOf(key), ...(oauth === 'unknown' ? { level: 'warning' as const } : {}) }];
  });
}

/** @returns the whole line as a match */
export function placeOf({ start, end }: Pair): Match {
  return { start, end };
}

function oauthOf(inputs: Step['inputs']): Credential['oauth'] {
  if (inputs.get('command')?.value.trim() === 'oauth_sts') return 'yes';
  const enabled = (inputs.get('oauthenabled') ?? inputs.get('useoauth'))?.value.trim().toLowerCase();
  if (enabled === undefined || enabled === '' || enabled === 'false') return 'no';
  return enabled === 'true' ? 'yes' : 'unknown';
}
