import { ownerOfKey, wordsOf } from '../guard/index.ts';

/** A secret or a variable, as GitHub lists it: never with its value. */
export type StoredName = { kind: 'secret' | 'variable'; place: string; name: string };

/** A name that looks left over from a Service Account (JWT) credential. */
export type LeftOver = StoredName & {
  rule: LeftOverRule;
  /** The name that shows that it is Adobe's, where its own does not. */
  evidence?: string;
};

/** What a name is; the reasons are in {@link LEFT_OVER_RULES}. */
export type LeftOverRule = 'metascopes' | 'private-key' | 'account-key' | 'jwt';

/** Why a name is left over from JWT, and what it needs to count. */
export const LEFT_OVER_RULES: Readonly<Record<LeftOverRule, { reason: string; counts: string }>> = {
  metascopes: {
    reason: 'Only the JWT exchange takes metascopes; an OAuth Server-to-Server credential has scopes.',
    counts:
      '`METASCOPES` is a word of Adobe. `META_SCOPES` can be for the API of Meta, so that another name must show Adobe.',
  },
  'private-key': {
    reason:
      'Of the credentials of the Adobe Developer Console only Service Account (JWT) credentials have a private key.',
    counts:
      'The name has a word of Adobe and no word of another owner. Words that others use as well (`AEM`, `CM`, `IMS` …) need another name that shows Adobe; a bare `PRIVATE_KEY` or `KEY` needs a technical account of the same prefix and suffix.',
  },
  'account-key': {
    reason:
      'A technical account signs with a key for the JWT exchange only. Its id and e-mail address stay with OAuth Server-to-Server.',
    counts:
      'A technical account and a key in one name. `TECHNICAL_ACCOUNT` in full needs another name that shows Adobe.',
  },
  jwt: {
    reason:
      'Adobe ended Service Account (JWT) credentials; nothing of Adobe takes a signed JWT for a token any more.',
    counts: 'The name has a word of Adobe. `JWT_SECRET` and the like are of the application itself.',
  },
};

// Words that nobody else uses: they prove by themselves. Many names are written without `_`.
const ADOBE =
  /(?:^|_)(?:ADOBE(?:IO|IMS)?|AIO|UMAPI|AEMCS|REACTOR_IO|ASSET_COMPUTE|IMS_?ORG(?:_?ID)?|TECH(?:NICAL)?ACC(?:T|OUNT)?(?:_?(?:ID|EMAIL|KEY))?|TECH_ACCT)(?:_|$)/;
// A technical account is Adobe's word for what others call a service account.
const ACCOUNT = /(?:^|_)TECH(?:NICAL)?_?ACC(?:T|OUNT)?_?(?:ID|EMAIL)?(?=_|$)/;
// Adobe's products and services, whose words can mean something else.
const PERHAPS = /(?:^|_)(?:AEM|AEP|AW|CM|CLOUD_?MANAGER|CLOUDMGR|IMS|LAUNCH|REACTOR)(?:_|$)/;

const KEY = /(?:^|_)(?:PRIV(?:ATE)?_?)?KEY(?=_|$)/;
const PRIVATE_KEY = /(?:^|_)PRIV(?:ATE)?_?KEY(?=_|$)/;
const ACCOUNT_KEY = /(?:^|_)TECH(?:NICAL)?_?ACC(?:T|OUNT)?(?:_[A-Z0-9]+){0,3}_?KEY(?=_|$)/;
const META_SCOPES = /(?:^|_)META_?SCOPES?(?=_|$)/;
const JWT = /(?:^|_)JWT(?=_|$)/;
// Of the key that is looked for: `API_KEY` and `PUBLIC_KEY` are none.
const OTHER_KEY = /(?:^|_)(?:API|PUBLIC|PUB|ACCESS|LICEN[CS]E|ENCRYPTION|SUBSCRIPTION|SITE|CACHE)_?KEY/;

// Keys that something of Adobe can have as well, for a service of others.
const OTHER_OWNERS = new Set(
  `android app appstore apple aws azure bot code codesign cosign deploy deploykey dotenv firebase ftp gcp gh ghe git github
  gitlab google gpg host ios maven npm nuget ossrh pgp rsync sftp sign signing sonatype ssh ssl tls vpn`.split(
    /\s+/,
  ),
);

/**
 * Finds names that look left over from JWT. A name alone proves little, so that each needs something that shows that it is
 * Adobe's: a word of its own, or another name next to it.
 *
 * @param names all of a repository with its environments, or all of an organization
 * @param adobe whether it is known otherwise that Adobe is used there, as from what the guard has found
 */
export function leftOverNames(names: readonly StoredName[], adobe = false): LeftOver[] {
  const all = names.map(({ name }) => name.toUpperCase());
  const show = all.find((name) => ADOBE.test(name) && !isOfOthers(name));
  const accounts = new Map(
    all.filter((name) => ACCOUNT.test(name)).map((name) => [around(name, ACCOUNT), name]),
  );
  return names.flatMap((stored) => {
    const found = judge(stored.name.toUpperCase(), { show, adobe, accounts });
    return found === undefined ? [] : [{ ...stored, ...found }];
  });
}

type Company = { show: string | undefined; adobe: boolean; accounts: ReadonlyMap<string, string> };
type Judgement = Pick<LeftOver, 'rule' | 'evidence'>;

function judge(name: string, company: Company): Judgement | undefined {
  const rule = ruleOf(name);
  if (rule === undefined || isOfOthers(name)) return bareKey(name, company);
  const own = ADOBE.test(name) || /(?:^|_)METASCOPES?(?:_|$)/.test(name);
  if (own) return { rule };
  const perhaps = rule === 'metascopes' || rule === 'account-key' || PERHAPS.test(name);
  if (perhaps && (company.show !== undefined || company.adobe) && !hasWordOfOthers(name))
    return { rule, ...(company.show === undefined ? {} : { evidence: company.show }) };
  return bareKey(name, company);
}

function ruleOf(name: string): LeftOverRule | undefined {
  if (META_SCOPES.test(name)) return 'metascopes';
  if (ACCOUNT_KEY.test(name)) return 'account-key';
  if (PRIVATE_KEY.test(name)) return 'private-key';
  return JWT.test(name) ? 'jwt' : undefined;
}

/** `KEY_STAGE` next to `TECHNICALACCID_STAGE`, as in the workflows of App Builder. */
function bareKey(name: string, { accounts }: Company): Judgement | undefined {
  if (!KEY.test(name) || OTHER_KEY.test(name) || isOfOthers(name)) return undefined;
  const evidence = accounts.get(around(name, KEY));
  return evidence === undefined || evidence === name ? undefined : { rule: 'private-key', evidence };
}

/** @returns the prefix and the suffix of what a pattern matches */
function around(name: string, pattern: RegExp): string {
  const found = pattern.exec(name);
  if (found === null) return name;
  const trim = (text: string): string => text.replace(/^_|_$/g, '');
  return `${trim(name.slice(0, found.index))} ${trim(name.slice(found.index + found[0].length))}`;
}

function isOfOthers(name: string): boolean {
  return wordsOf(name).some((word) => OTHER_OWNERS.has(word));
}

// What is left without the words of Adobe must not say whose it is.
function hasWordOfOthers(name: string): boolean {
  const rest = [META_SCOPES, ACCOUNT, PERHAPS].reduce((text, pattern) => text.replace(pattern, '_'), name);
  return ownerOfKey(rest, '') === 'other';
}
