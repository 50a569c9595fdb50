import { stringify } from 'yaml';
import { aemServiceCredential, legacyCertificate } from './legacy-certificates.ts';
import { startImsServer } from './server.ts';
import type { Behaviour, Client, ImsServer, ImsServerOptions } from './types.ts';

/* Credentials that each have one trouble, with what the server must know and do to give it to them. */

/** One entry of the `credentials` input of the health action. */
export interface TroubleEntry {
  readonly name: string;
  readonly 'client-id'?: string;
  /** Two during a rotation. */
  readonly 'client-secret'?: string | readonly string[];
  readonly scopes?: string;
  readonly 'org-id'?: string;
  readonly 'console-org-id'?: string;
  readonly 'console-credential-id'?: string;
  /** A path of the server here; {@link entriesOf} makes an address of it. */
  readonly 'probe-url'?: string;
  readonly 'legacy-certificate'?: string;
}

/** A credential with its trouble. */
export interface Trouble {
  readonly entry: TroubleEntry;
  /** The names of the findings at the default limits, the one it is about first. Empty for the healthy one. */
  readonly findings: readonly string[];
  /** What the server knows of it; absent where it knows nothing. */
  readonly client?: Client;
  /** What its token requests get in place of a normal answer. */
  readonly behaviour?: Behaviour;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const ORG = 'AAAAAAAAAAAAAAAAAAAAAAAA@AdobeOrg';
const OTHER_ORG = 'BBBBBBBBBBBBBBBBBBBBBBBB@AdobeOrg';
const SCOPES = ['openid', 'AdobeID', 'read_organizations'];
const CONSOLE_SCOPES = [...SCOPES, 'adobeio_api', 'read_client_secret'];
const CONSOLE_ORG = '1234567';

const two = (number: number): string => String(number).padStart(2, '0');

/** 32 hex digits that do not look like a real client id. */
const clientId = (number: number): string => `${'0badc0de'.repeat(4).slice(0, 30)}${two(number)}`;

/** `p8e-` and 32 characters, put together at run time so that no secret scanner mistakes it for a leak. */
const secret = (number: number, which: string): string =>
  `p8e-${`${which}${two(number)}NotASecret`.repeat(3).slice(0, 32)}`;

const consoleId = (number: number): string => `4242${two(number)}`;

/** The uuid of a client secret: 32 hex digits. */
const uuid = (number: number, which: 'a' | 'b'): string => `11ee${two(number)}${which.repeat(26)}`;

/** A credential without trouble: entry and client. The number makes it unique. */
function sound(
  number: number,
  name: string,
  scopes: readonly string[] = SCOPES,
): Required<Pick<Trouble, 'entry' | 'client'>> {
  return {
    entry: {
      name,
      'client-id': clientId(number),
      'client-secret': secret(number, 'First'),
      scopes: scopes.join(),
    },
    client: { clientId: clientId(number), clientSecrets: [secret(number, 'First')], scopes },
  };
}

/** The same with numbers in the Developer Console, and scopes to read its client secrets. */
function listed(
  number: number,
  name: string,
  secretsInventory: NonNullable<Client['secretsInventory']>,
): Required<Pick<Trouble, 'entry' | 'client'>> {
  const { entry, client } = sound(number, name, CONSOLE_SCOPES);
  const ids = { consoleOrgId: CONSOLE_ORG, consoleCredentialId: consoleId(number) };
  return {
    entry: { ...entry, 'console-org-id': CONSOLE_ORG, 'console-credential-id': consoleId(number) },
    client: { ...client, ...ids, orgId: ORG, secretsInventory },
  };
}

/**
 * The ten credentials of the demonstration, each with another trouble, none healthy.
 *
 * @param now epoch milliseconds; everything lies before or after it
 */
export function tenTroubles(now: number): Trouble[] {
  const used = (ago: number) => ({ grantType: 'client_credentials', lastUsedAt: now - ago });
  const deleted = sound(2, 'Deleted client secret');
  const ungranted = sound(4, 'Scope of a removed API');
  const jwt = sound(5, 'Still a JWT credential');
  const moved = sound(6, 'Another organization');
  const old = listed(7, 'Rotation never finished', [
    { createdAt: now - 400 * DAY, uuid: uuid(7, 'a'), usages: [used(HOUR)] },
    { createdAt: now - 90 * DAY, uuid: uuid(7, 'b') },
  ]);
  const exchanged = listed(8, 'Somebody still sends JWTs', [
    {
      createdAt: now - 100 * DAY,
      uuid: uuid(8, 'a'),
      usages: [used(HOUR), { grantType: 'jwt_exchange', lastUsedAt: now - 2 * DAY }],
    },
  ]);
  const unsubscribed = sound(9, 'API not in the project');
  const unavailable = sound(10, 'IMS down for this one');
  const throttled = sound(11, 'Too many tokens');
  return [
    {
      ...deleted,
      findings: ['wrong-client-secret'],
      client: { ...deleted.client, clientSecrets: [secret(2, 'Newer')] },
    },
    { entry: sound(3, 'Mistyped client id').entry, findings: ['unknown-client-id'] },
    {
      ...ungranted,
      findings: ['scope-not-granted'],
      entry: { ...ungranted.entry, scopes: [...SCOPES, 'target_sdk'].join() },
    },
    { ...jwt, findings: ['not-server-to-server'], client: { ...jwt.client, flow: 'jwt' } },
    {
      ...moved,
      findings: ['wrong-organization'],
      entry: { ...moved.entry, 'org-id': ORG },
      client: { ...moved.client, orgId: OTHER_ORG, otherOrgId: 'ignored' },
    },
    { ...old, findings: ['secret-too-old', 'rotation-open', 'secret-unused'] },
    { ...exchanged, findings: ['secret-used-by-jwt'] },
    {
      ...unsubscribed,
      findings: ['api-not-subscribed'],
      entry: { ...unsubscribed.entry, 'probe-url': '/gateway/target/activities' },
      client: { ...unsubscribed.client, subscribed: false },
    },
    {
      ...unavailable,
      findings: ['ims-unavailable'],
      behaviour: { kind: 'html', status: 503 },
    },
    {
      ...throttled,
      findings: ['throttled'],
      // Longer than anybody waits, so the check gives up at once.
      behaviour: { kind: 'throttle', retryAfter: 3_600 },
    },
  ];
}

/**
 * Everything: a healthy credential, {@link tenTroubles}, one without a product profile, and two old certificates.
 *
 * @param now epoch milliseconds
 */
export async function troubles(now: number): Promise<Trouble[]> {
  const healthy = listed(1, 'All is well', [
    {
      createdAt: now - 5 * DAY,
      uuid: uuid(1, 'a'),
      usages: [{ grantType: 'client_credentials', lastUsedAt: now - HOUR }],
    },
    { createdAt: now - 2 * DAY, uuid: uuid(1, 'b') },
  ]);
  const both = [secret(1, 'First'), secret(1, 'Second')];
  const unprofiled = sound(12, 'No product profile');
  const ended = { from: now - 385 * DAY, to: now - 20 * DAY };
  const ending = { from: now - 320 * DAY, to: now + 45 * DAY };
  return [
    {
      findings: [],
      entry: {
        ...healthy.entry,
        'client-secret': both,
        'org-id': ORG,
        'probe-url': '/gateway/platform/sandboxes?limit=1',
      },
      client: { ...healthy.client, clientSecrets: both, requiresOrgHeader: true },
    },
    ...tenTroubles(now),
    {
      findings: ['no-product-profile'],
      entry: { ...unprofiled.entry, 'org-id': ORG, 'probe-url': '/gateway/platform/sandboxes' },
      client: { ...unprofiled.client, orgId: ORG, requiresOrgHeader: true, productProfile: false },
    },
    {
      findings: ['certificate-expired'],
      entry: { name: 'Expired certificate', 'legacy-certificate': await legacyCertificate(ended) },
    },
    {
      findings: ['certificate-ends'],
      entry: {
        name: 'AEM service credential',
        'legacy-certificate': await aemServiceCredential(ending, secret(13, 'Aem')),
      },
    },
  ];
}

/** The entries for a server at this origin. */
export function entriesOf(list: readonly Trouble[], origin: string): TroubleEntry[] {
  return list.map(({ entry }) => {
    const path = entry['probe-url'];
    return path === undefined ? entry : { ...entry, 'probe-url': `${origin}${path}` };
  });
}

/** The `credentials` input, YAML, for a server at this origin. */
export function credentialsYaml(list: readonly Trouble[], origin: string): string {
  return stringify(entriesOf(list, origin), { lineWidth: 0 });
}

/** Every value in the entries that must not appear anywhere. */
export function secretsOf(list: readonly Trouble[]): string[] {
  return list.flatMap(({ entry }) => {
    const file = entry['legacy-certificate'] ?? '';
    const inFile = file.startsWith('{') ? (JSON.parse(file).integration as AemSecrets) : undefined;
    return [
      ...[entry['client-secret'] ?? []].flat(),
      ...(inFile === undefined ? [] : [inFile.technicalAccount.clientSecret, inFile.privateKey]),
    ];
  });
}

interface AemSecrets {
  readonly technicalAccount: { readonly clientSecret: string };
  readonly privateKey: string;
}

/** Starts a server where every credential of the list has its trouble. */
export async function serveTroubles(
  list: readonly Trouble[],
  options: ImsServerOptions = {},
): Promise<ImsServer> {
  const clients = list.flatMap(({ client }) => client ?? []);
  const ims = await startImsServer({ ...options, clients });
  for (const { client, behaviour } of list) {
    if (client !== undefined && behaviour !== undefined) ims.alwaysForClient(client.clientId, behaviour);
  }
  return ims;
}
