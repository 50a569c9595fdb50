import { IMPLEMENTATION_GUIDE } from '../../adobe/links.ts';
import type { Document } from '../detect/document.ts';
import { placesOf } from '../detect/evidence.ts';
import { holdsOAuthScopes } from '../detect/oauth.ts';
import type { Entry } from '../detect/tree.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

// As a variable (two underscores mean one) and as a path of `aio config:set`.
const NAMES =
  /(?<![a-z0-9])ims_contexts_[\w-]{1,200}?_(?:meta__scopes|private__key)\b|\bims\.contexts\.[\w$-]{1,200}\.(?:meta_?scopes|private_key)\b/gi;
const CONTEXT_KEYS = /^(?:meta_?scopes|private_key)$/i;
const LEGACY_KEYS = ['jwt_payload', 'jwt_private_key', 'token_exchange_url'];
const LEGACY_KEY = /(?<![\w.])["']?(?:jwt_payload|jwt_private_key|token_exchange_url)["']?(?=\s{0,8}[:=])/g;

function check(document: Document): Match[] {
  const { text, path } = document;
  const names = placesOf(NAMES, text).filter(({ end }) => !holdsOAuthScopes(text, end));
  return /\.(?:json[c5]?|ya?ml|aio)$|(?:^|\/)\.aio$/i.test(path) ? [...names, ...inObjects(document)] : names;
}

function inObjects(document: Document): Match[] {
  const { text } = document;
  // Checked first, because parsing takes time and other tools also use "contexts".
  if (!/\bjwt_p/.test(text) && !(/\bims\b/.test(text) && /\bcontexts\b/.test(text))) return [];
  const found = inTrees(document);
  return found.length > 0 ? found : inFragment(document);
}

function inTrees(document: Document): Match[] {
  return document.objects.flatMap(({ path, entries }) => {
    const inContext = path.at(-3) === 'ims' && path.at(-2) === 'contexts';
    const found = inContext ? entries.find(({ key }) => CONTEXT_KEYS.test(key)) : legacyOf(entries);
    return found === undefined ? [] : [{ start: found.start, end: found.end }];
  });
}

// Many libraries use jwt_payload; two of these keys together are the section that the first Adobe I/O CLI read.
function legacyOf(entries: readonly Entry[]): Entry | undefined {
  const legacy = entries.filter(({ key }) => LEGACY_KEYS.includes(key));
  return legacy.length >= 2 ? legacy[0] : undefined;
}

// A part of such a file that is no file by itself, or one that is broken.
function inFragment({ objects, text, inComment }: Document): Match[] {
  if (objects.length > 0) return [];
  const keys = placesOf(LEGACY_KEY, text).filter(({ start }) => !inComment(start));
  const names = new Set(keys.map(({ start, end }) => text.slice(start, end).replace(/["']/g, '')));
  return names.size >= 2 ? keys.slice(0, 1) : [];
}

export const aioContext = defineRule({
  id: 'aio-context',
  tier: 'configuration',
  title: 'Adobe I/O CLI context with a Service Account (JWT) credential',
  level: 'error',
  message:
    'An IMS context of the Adobe I/O CLI or of aio-lib-ims with metascopes or a private key: it exchanges a JWT.',
  proves:
    'aio-lib-ims takes a context with meta_scopes and private_key to its JWT plugin. A context for OAuth Server-to-Server has client_secrets, technical_account_email and scopes in their place; everything else is the same in both.',
  matchers: [
    {
      keywords: [
        'ims_contexts_',
        'ims.contexts.',
        '"contexts"',
        'contexts:',
        'jwt_payload',
        'jwt_private_key',
      ],
      when: [NAMES, /"contexts"|contexts:|jwt_p(?:ayload|rivate_key)/],
      check,
    },
  ],
  advice: {
    text: 'Use @adobe/aio-lib-ims 6.4.0 or later with a context of these six keys: client_id, client_secrets (a list), technical_account_id, technical_account_email, ims_org_id, scopes. Remove meta_scopes, private_key, passphrase and client_secret; take the scopes from the OAuth Server-to-Server credential in the Console.',
    before: `AIO_ims_contexts_my__ctx_client__secret=…
AIO_ims_contexts_my__ctx_meta__scopes=["ent_…_sdk"]
AIO_ims_contexts_my__ctx_private__key=…`,
    after: `AIO_ims_contexts_my__ctx_client__secrets=["…"]
AIO_ims_contexts_my__ctx_technical__account__email=…@techacct.adobe.com
AIO_ims_contexts_my__ctx_scopes=["openid","AdobeID","…"]`,
    language: 'sh',
    scopes: true,
    inFile: [
      {
        when: [/client_{1,2}secrets\b/gi, /(?<!meta_{0,2})scopes["']?\s{0,4}[:=][^;:={}]{0,80}?openid/gi],
        text: 'client_secrets and scopes are there already: remove only meta_scopes and private_key, with passphrase and client_secret where they are set, and see that technical_account_email is there. @adobe/aio-lib-ims must be 6.4.0 or later.',
        done: true,
      },
    ],
    more: [
      {
        language: 'json',
        before: `"client_id": "…", "client_secret": "…",
"meta_scopes": ["ent_…_sdk"], "private_key": "…"`,
        after: `"client_id": "…", "client_secrets": ["…"],
"technical_account_email": "…@techacct.adobe.com", "scopes": ["openid", "AdobeID", "…"]`,
      },
      {
        language: 'yaml',
        before: `AIO_ims_contexts_my__ctx_client__secret: …
AIO_ims_contexts_my__ctx_meta__scopes: '["ent_…_sdk"]'
AIO_ims_contexts_my__ctx_private__key: …`,
        after: `AIO_ims_contexts_my__ctx_client__secrets: '["…"]'
AIO_ims_contexts_my__ctx_technical__account__email: …@techacct.adobe.com
AIO_ims_contexts_my__ctx_scopes: '["openid","AdobeID","…"]'`,
      },
    ],
  },
  docs: IMPLEMENTATION_GUIDE,
});
