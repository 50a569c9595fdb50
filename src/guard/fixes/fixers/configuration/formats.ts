import { indentAt, lineEndOf } from '../../edits.ts';
import type { FixInput } from '../../model.ts';
import type { Setting } from '../../settings/model.ts';
import type { Format, Tools } from './format.ts';

const CONSOLE = 'Adobe Developer Console, the OAuth Server-to-Server credential of the project';
const AIO =
  /^(?<stem>(?:AIO_)?ims_contexts_[\w-]{1,200}?_)(?<key>client__(?:id|secrets?)|technical__account__(?:id|email)|ims__org__id|meta__scopes|scopes|private__key|passphrase)$/i;
const AIO_KEYS = /^(?:private_key|passphrase)$/i;

/** Formats with a documented shape for OAuth Server-to-Server, by the rule that finds them. */
export const FORMATS: Readonly<Record<string, Format>> = {
  'user-sync-connector': {
    done: /^authentication_method[ \t]*:[ \t]*["']?oauth\b/m,
    title: 'Write `authentication_method: oauth` in place of the settings for a JWT',
    dead: /^(?:secure_)?(?:priv_key_(?:path|data|pass)|tech_acct(?:_id)?)(?:_key)?$/,
    withoutScopes: true,
    also: byOauth,
    todo: ['Use User Sync Tool 2.9.0 or later.'],
  },
  'kafka-connect': {
    title: 'Write `oauth2_access_token` in place of `jwt_token`',
    dead: /^aep\.connection\.auth\.(?:accountKey|filePath|keyValue)$/,
    withoutScopes: true,
    also: ({ document: { text } }, live, { draft, todo }) => {
      for (const { name, value } of live)
        if (name === 'aep.connection.auth.token.type' && text.slice(value.start, value.end) === 'jwt_token')
          draft.edit({ start: value.start, end: value.end, text: 'oauth2_access_token' });
      todo.add('Use a build of the streaming connector from after 2024-02-12.');
    },
    todo: [],
  },
  'aio-context': {
    title: 'Write the context of an OAuth Server-to-Server credential',
    withoutScopes: true,
    also: context,
    isOwn: ({ name, path }) => AIO.test(name) || path.at(-2) === 'contexts',
    hand: 'Write the context of @adobe/aio-lib-ims 6.4.0 or later in place of this section: client_id, client_secrets, technical_account_id, technical_account_email, ims_org_id and scopes.',
    todo: ['Use @adobe/aio-lib-ims 6.4.0 or later.'],
  },
  'aem-ims-integration': {
    title: 'Write what the token provider of Granite needs for OAuth Server-to-Server',
    dead: /^auth\.token\.provider\.keypair\.alias$/,
    done: /(?!)/,
    withoutScopes: true,
    isOwn: () => true,
    also: byGrant,
    hand: 'Switch the integration to OAuth Server-to-Server.',
    todo: [
      `Fill in auth.token.provider.orgId, and the scopes of the credential (${CONSOLE}), and put the client secret into com.adobe.granite.auth.ims.impl.IMSAccessTokenRequestCustomizerImpl (auth.ims.client.secret). AEM 6.5 needs SP21, or the hotfix of KA-24660.`,
      'In AEM as a Cloud Service switch the integration itself (Tools, Security, Adobe IMS Integrations, Properties, Authentication Type: OAuth).',
    ],
  },
  'aio-lib-java-jwt': {
    title: 'Write `aio_oauth_scopes` in place of the settings for a JWT',
    dead: /^aio_(?:encoded_pkcs8|technical_account_id)$/,
    withoutScopes: true,
    isOwn: ({ name }) => name.startsWith('aio_'),
    todo: [
      'Use aio-lib-java 2.0.0 or later.',
      'Delete the private key behind `aio_encoded_pkcs8` wherever it is stored, and its certificate in the Adobe Developer Console.',
    ],
  },
  'reactor-private-key': {
    title: 'Remove the private key of the tools of Adobe Tags',
    dead: /^REACTOR_IO_INTEGRATION_(?:\w+_)?(?:PRIVATE_KEY|TECH_ACCOUNT|ORG_ID)/,
    withoutScopes: true,
    todo: [
      'Use @adobe/reactor-uploader 6 or @adobe/reactor-releaser 4, or later, with REACTOR_IO_INTEGRATION_CLIENT_ID and REACTOR_IO_INTEGRATION_CLIENT_SECRET.',
    ],
  },
  'python-path-to-key': {
    title: 'Write scopes in place of the private key',
    dead: /^(?:tech_id|path_?to_?key|private_key)$/i,
    todo: ['Use aanalytics2 0.4.1, aepp 0.3.0, cjapy 0.2.2 or launchpy 0.4.2, or later.'],
  },
  'pdf-services-credentials': {
    title: 'Remove the Service Account (JWT) part of the credential of PDF Services',
    dead: /^service_account_credentials$/,
    withoutScopes: true,
    todo: [
      'Give client_id and client_secret of an OAuth Server-to-Server credential for PDF Services to ServicePrincipalCredentials, and delete private.key.',
    ],
  },
};

// User Sync knows the address for each of its methods.
function byOauth({ document: { text } }: FixInput, live: readonly Setting[], { draft, todo }: Tools): void {
  for (const setting of live)
    if (/^(?:auth_endpoint|ims_endpoint_jwt)$/.test(setting.name)) draft.remove(setting);
  todo.clear();
  const method = live.find(({ name }) => name === 'authentication_method');
  const first = live.find(({ name, path }) => path.length === 0 && /^(?:enterprise|integration)$/.test(name));
  const { value, key } = method ?? {};
  if (value !== undefined && text.slice(value.start, value.end) !== 'oauth')
    draft.edit({ start: value.start, end: value.end, text: 'oauth' });
  else if (key === undefined)
    draft.edit(
      first && {
        start: first.range.start,
        end: first.range.start,
        text: `authentication_method: oauth${lineEndOf(text)}${indentAt(text, first.range.start)}`,
      },
    );
}

const GRANT: readonly (readonly [name: string, value: string])[] = [
  ['auth.token.provider.authorization.grants', 'client_credentials'],
  ['auth.token.provider.orgId', ''],
  ['auth.token.provider.scope', 'openid,AdobeID,read_organizations'],
];

// The provider signs a JWT where it has no grant.
function byGrant(_: FixInput, live: readonly Setting[], { draft, todo }: Tools): void {
  todo.clear();
  const kept = live.filter((setting) => !draft.gone.has(setting));
  const beside =
    kept.find(({ name }) => name === 'auth.token.provider.client.id') ??
    kept.find(({ name }) => name.startsWith('auth.'));
  for (const [name, value] of GRANT) {
    const old = live.find((one) => one.name === name)?.value;
    if (old === undefined) draft.edit(beside?.insertion(name, beside.written(value)));
    else if (old.start === old.end && value !== '') draft.edit({ ...old, text: value });
  }
  if (!live.some(({ name }) => name === 'auth.access.token.request'))
    draft.edit(
      beside?.insertion(
        'auth.access.token.request',
        beside.written('https://ims-na1.adobelogin.com/ims/token/v3'),
      ),
    );
}

// The keys of a context are in an object, or each is a variable whose name ends with one.
function context(
  { document: { text } }: FixInput,
  live: readonly Setting[],
  { draft, todo, rename }: Tools,
): void {
  const parts = live.flatMap((setting) => {
    const { stem, key } = AIO.exec(setting.name)?.groups ?? {};
    const inObject = setting.path.at(-2) === 'contexts' && setting.path.at(-3) === 'ims';
    const own = inObject ? setting.name : key;
    return own === undefined
      ? []
      : [{ setting, stem: `${setting.group} ${stem ?? ''}`, key: own.replaceAll('__', '_') }];
  });
  const stems = new Set(
    parts.filter(({ key }) => /^(?:meta_?scopes|private_key)$/i.test(key)).map(({ stem }) => stem),
  );
  for (const stem of stems) {
    const own = parts.filter((part) => part.stem === stem);
    const named = (name: string): Setting | undefined =>
      own.find(({ key }) => key.toLowerCase() === name)?.setting;
    for (const { setting, key } of own) if (AIO_KEYS.test(key)) draft.remove(setting);
    const secret = named('client_secret');
    if (secret !== undefined) {
      if (named('client_secrets') !== undefined) draft.remove(secret);
      else {
        rename(
          secret,
          secret.name.replace(/secret$/i, (word) => word + (word === 'SECRET' ? 'S' : 's')),
        );
        draft.edit(...asList(text, secret));
      }
    }
    const account = named('technical_account_id');
    if (named('technical_account_email') !== undefined || account === undefined) continue;
    const name = account.name.replace(/id$/i, (word) => (word === 'ID' ? 'EMAIL' : 'email'));
    const value = text.slice(account.value.start, account.value.end);
    const inValue = /technical_*account_*id/i.exec(value)?.[0];
    const to = inValue?.replace(/id$/i, (word) => (word === 'ID' ? 'EMAIL' : 'email'));
    draft.edit(
      account.insertion(name, account.written(inValue === undefined ? '' : value.replace(inValue, to ?? ''))),
    );
    todo.add(`Set ${name} to the email of the technical account (${CONSOLE}).`);
  }
}

// A value in the list that the name in the plural wants: in JSON and YAML a list, in a variable the text of one.
function asList(text: string, { value, name, path }: Setting) {
  const { start, end, outerStart, outerEnd, quote } = value;
  if (!AIO.test(name)) {
    const content = text.slice(start, end);
    const inner = quote !== '' || /^[\w./@$-]+$/.test(content) ? '' : '"';
    if (inner !== '' && /["\\\s]/.test(content)) return [undefined];
    return [
      { start: outerStart, end: outerStart, text: `[${inner}` },
      { start: outerEnd, end: outerEnd, text: `${inner}]` },
    ];
  }
  const isYaml = path.length > 0;
  const around = quote === '"' ? "'" : quote;
  const own = quote === '' && isYaml ? "'" : around;
  return [
    { start: outerStart, end: start, text: `${own}["` },
    { start: end, end: outerEnd, text: `"]${own}` },
  ];
}
