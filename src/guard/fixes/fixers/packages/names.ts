import { npmPackage } from '../../../rules/shared/npm-versions.ts';
import { codeTodo } from '../../../rules/shared/package-advice.ts';
import { raised } from './raised.ts';

/** What becomes of a package in npm. */
export type Change = {
  name: string;
  /** The package that takes its place; the same one at a newer version; undefined: it goes, when nothing uses it. */
  by?: string | undefined;
  /** The version of it. */
  to: string;
  /** What changes in code that uses it. */
  todo: readonly string[];
};

type Row = Omit<Change, 'name' | 'to'> & { name: string };

const ROWS: Readonly<Record<string, Row>> = {
  'npm-jwt-auth': {
    name: '@adobe/jwt-auth',
    by: '@adobe/auth-token',
    todo: [
      'See that nothing loads @adobe/jwt-auth any more before you install the packages: @adobe/auth-token is there in its place, an ES module for Node 18 or later.',
    ],
  },
  'npm-aio-lib-ims-jwt': {
    name: '@adobe/aio-lib-ims-jwt',
    by: '@adobe/aio-lib-ims',
    todo: [
      'Where @adobe/aio-lib-ims-jwt is loaded, load @adobe/aio-lib-ims, with a context of client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id.',
    ],
  },
  'npm-aemcs-api-client': {
    name: '@adobe/aemcs-api-client-lib',
    todo: [
      'Send grant_type=client_credentials with client_id, client_secret and the scopes of an OAuth Server-to-Server credential to https://ims-na1.adobelogin.com/ims/token/v3 where the APIs of AEM take it, in place of @adobe/aemcs-api-client-lib, and then remove the package.',
    ],
  },
  'aio-cli-jwt-auth': {
    name: '@adobe/aio-cli-plugin-jwt-auth',
    todo: [
      'Where aio jwt-auth:access-token is called, call aio auth login with a context of client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id; then remove @adobe/aio-cli-plugin-jwt-auth.',
    ],
  },
};

/** Rules about packages of npm. */
export const NPM_RULES: readonly string[] = [...Object.keys(ROWS), 'jwt-only-version'];

/** @returns what becomes of a package that a rule found; undefined if the rule did not find this one */
export function changeOf(rule: string, name: string): Change | undefined {
  const row = ROWS[rule];
  if (row !== undefined)
    return row.name === name ? { ...row, to: npmPackage(row.by ?? '')?.to ?? '' } : undefined;
  const known = npmPackage(name);
  if (rule !== 'jwt-only-version' || known?.to === undefined) return undefined;
  return { name, by: known.as ?? name, to: known.to, todo: codeTodo(name, name) };
}

/** @returns a requirement of the replacement, written as that of the package: with `^`, exact, or any version */
export function versionFor(written: string, { name, by, to }: Change): string {
  if (by === name) return raised(written, to, { separator: ' ', bare: 'prefix' }) ?? `^${to}`;
  const operator = /^(?<operator>[\^~]?)v?\d+(?:\.\d+){0,2}$/.exec(written)?.groups?.['operator'];
  if (operator !== undefined) return raised(written, to, { separator: ' ', bare: 'prefix' }) ?? `^${to}`;
  return /^(?:\*|x|latest)?$/.test(written) ? written : `^${to}`;
}
