import { IMPLEMENTATION_GUIDE } from '../../adobe/links.ts';
import { type Entry, objectsOf, parseTrees } from '../detect/tree.ts';
import type { Match, Rule, Source } from '../model.ts';

// As a variable (two underscores stand for one) and as a path of `aio config:set`.
const NAMES =
  /(?<![a-z0-9])ims_contexts_[\w-]{1,200}?_(?:meta__scopes|private__key)\b|\bims\.contexts\.[\w$-]{1,200}\.(?:meta_?scopes|private_key)\b/gi;
const CONTEXT_KEYS = /^(?:meta_?scopes|private_key)$/i;
const LEGACY_KEYS = ['jwt_payload', 'jwt_private_key', 'token_exchange_url'];

function check(source: Source): Match[] {
  const { text, path } = source;
  const names = [...text.matchAll(NAMES)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
  return /\.(?:json[c5]?|ya?ml|aio)$|(?:^|\/)\.aio$/i.test(path) ? [...names, ...inObjects(text)] : names;
}

function inObjects(text: string): Match[] {
  // Parsing takes time, and "contexts" is a word of other tools as well.
  if (!/\bjwt_p/.test(text) && !(/\bims\b/.test(text) && /\bcontexts\b/.test(text))) return [];
  return objectsOf(parseTrees(text) ?? []).flatMap(({ path, entries }) => {
    const inContext = path.at(-3) === 'ims' && path.at(-2) === 'contexts';
    const found = inContext ? entries.find(({ key }) => CONTEXT_KEYS.test(key)) : legacyOf(entries);
    return found === undefined ? [] : [{ start: found.start, end: found.end }];
  });
}

// jwt_payload alone is what many libraries call it; together these are the section that the first Adobe I/O CLI read.
function legacyOf(entries: readonly Entry[]): Entry | undefined {
  const legacy = entries.filter(({ key }) => LEGACY_KEYS.includes(key));
  return legacy.length >= 2 ? legacy[0] : undefined;
}

export const aioContext: Rule = {
  id: 'aio-context',
  title: 'Adobe I/O CLI context with a Service Account (JWT) credential',
  level: 'error',
  message:
    'An IMS context of the Adobe I/O CLI or of aio-lib-ims with metascopes or a private key: it exchanges a JWT, and such credentials stopped working no later than 2026-03-01.',
  proves:
    'aio-lib-ims takes a context with meta_scopes and private_key to its JWT plugin. A context for OAuth Server-to-Server has client_secrets, technical_account_email and scopes in their place; everything else is the same in both.',
  sources: [
    'adobe/aio-lib-ims (README, 6.4.0 of 2023-05-29)',
    'adobe/aio-lib-ims-jwt',
    'adobe/aio-lib-core-config (`__` stands for `_`)',
    'adobe/aio-cli-plugin-jwt-auth (deprecated 2020)',
  ],
  literals: ['ims_contexts_', 'ims.contexts.', '"contexts"', 'contexts:', 'jwt_payload', 'jwt_private_key'],
  check,
  advice: {
    text: 'Use @adobe/aio-lib-ims 6.4.0 or later with a context of these six keys: client_id, client_secrets (a list), technical_account_id, technical_account_email, ims_org_id, scopes. Remove meta_scopes, private_key, passphrase and client_secret; take the scopes from the OAuth Server-to-Server credential in the Console.',
    before: `AIO_ims_contexts_my__ctx_client__secret=…
AIO_ims_contexts_my__ctx_meta__scopes=["ent_adobeio_sdk"]
AIO_ims_contexts_my__ctx_private__key=…`,
    after: `AIO_ims_contexts_my__ctx_client__secrets=["…"]
AIO_ims_contexts_my__ctx_technical__account__email=…@techacct.adobe.com
AIO_ims_contexts_my__ctx_scopes=["openid","AdobeID","adobeio_api"]`,
    language: 'sh',
  },
  docs: IMPLEMENTATION_GUIDE,
  samples: {
    matches: [
      {
        path: '.env',
        text: 'AIO_ims_contexts_My__Project_client__id=a\nAIO_ims_contexts_My__Project_meta__scopes=["b"]\n',
        found: 'ims_contexts_My__Project_meta__scopes',
      },
      {
        path: '.github/workflows/a.yml',
        text: `env:\n  AIO_IMS_CONTEXTS_CLI_PRIVATE__KEY: \${{ secrets.KEY }}\n`,
        found: 'IMS_CONTEXTS_CLI_PRIVATE__KEY',
      },
      {
        path: 'setup.sh',
        text: 'aio config:set ims.contexts.my_ctx.private_key private.key --file\n',
        found: 'ims.contexts.my_ctx.private_key',
      },
      {
        path: '.aio',
        text: '{"ims":{"contexts":{"x":{"client_id":"a",\n"meta_scopes":["b"],"private_key":"c"}}}}\n',
        found: '"meta_scopes"',
      },
      {
        path: '.aio',
        text: 'ims:\n  contexts:\n    x:\n      client_id: a\n      private_key: c\n',
        found: 'private_key',
      },
      {
        path: 'config.json',
        text: '{"client_id":"a","token_exchange_url":"b",\n"jwt_payload":{"iss":"c"},"jwt_private_key":"d"}\n',
        found: '"token_exchange_url"',
      },
    ],
    nonMatches: [
      {
        path: '.env',
        text: 'AIO_ims_contexts_my__ctx_client__id=a\nAIO_ims_contexts_my__ctx_client__secrets=["b"]\nAIO_ims_contexts_my__ctx_technical__account__id=c\nAIO_ims_contexts_my__ctx_scopes=["openid"]\n',
        reason: 'a context for OAuth Server-to-Server',
      },
      {
        path: 'a.yml',
        text: `env:\n  AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_TOKEN: \${{ steps.t.outputs.token }}\n`,
        reason: 'a token, which both kinds of credential give',
      },
      {
        path: 'config.json',
        text: '{"jwt_payload": {"sub": "x"}, "jwt_secret": "y"}\n',
        reason: 'a JWT of an application of its own',
      },
      {
        path: 'kube.json',
        text: '{"contexts":{"a":{"private_key":"x"}}}\n',
        reason: 'contexts of something else',
      },
    ],
  },
};
