import { metascopesIn } from '../../../../adobe/metascopes-in-text.ts';
import { type Document, documentOf } from '../../../detect/document.ts';
import { CLIENT_CREDENTIALS } from '../../../detect/evidence.ts';
import { exchangeEndpoint } from '../../../rules/exchange-endpoint.ts';
import { expiresInMilliseconds } from '../../../rules/expires-in-milliseconds.ts';
import { jwtExchangeRequest } from '../../../rules/jwt-exchange-request.ts';
import { applied, inOrder } from '../../edits.ts';
import type { Edit, Fix, Fixer, FixInput, FixPlace } from '../../model.ts';
import { AEM_TODO, mayBeOfAem } from '../aem.ts';
import { SCOPES_TODO, scopesFor } from '../scopes.ts';
import { fieldOfCurl } from './curl.ts';
import { fieldInLiteral, fieldOfCall } from './fields.ts';
import { fieldOfHttpFile } from './http-file.ts';
import { SECONDS_TODO, secondsEdits } from './seconds.ts';
import { fieldInText } from './texts.ts';

const SIGNING =
  'Delete the code that makes and signs the JWT for the request to ims/token/v3, with its claims and the private key, and the certificate in the Developer Console.';
const BY_HAND =
  'Send grant_type=client_credentials, client_id, client_secret and scope (with commas) as a form to https://ims-na1.adobelogin.com/ims/token/v3 in place of the JWT exchange, read expires_in as seconds, and delete the code that signs the JWT.';
const DONE =
  'Delete the part of the code that exchanges a JWT: the same file already sends grant_type=client_credentials.';

// The endpoint of OAuth takes an ordinary form only. An array of PHP becomes one of several parts, unless it is encoded.
const MULTIPART =
  /multipart\/|\bFormData\b|\bformData\s?:|MultipartFormData|\bfiles\s?=|CURLOPT_POSTFIELDS\s?(?:,|=>)\s?(?:array\b|\[)/i;
const POSTED_VARIABLE = /CURLOPT_POSTFIELDS\s?(?:,|=>)\s?\$\w+/;
const AS_JSON = /JSON\.stringify\([^)]{0,200}jwt_token|\bjson\s?=\s?\{[^}]{0,200}jwt_token/;

/** The request that exchanges a JWT, where all of it is in one file: it becomes that of client credentials. */
export const exchange: Fixer = {
  rules: ['exchange-endpoint', 'jwt-exchange-request'],
  fix: (input) => {
    const fix = changed(input);
    return fix === undefined ? input.places.map((place) => byHand(input.document, place)) : [fix];
  },
};

function byHand({ text }: Document, place: FixPlace): Fix {
  const todo =
    place.aem === true || mayBeOfAem(text) ? AEM_TODO : CLIENT_CREDENTIALS.test(text) ? DONE : BY_HAND;
  const title = 'Send client_credentials in place of the JWT';
  return { title, safety: 'shown', edits: [], resolves: [place], todo: [todo] };
}

function changed({ document, places }: FixInput): Fix | undefined {
  const { text, path, inComment } = document;
  if (places.some(({ aem }) => aem === true) || mayBeOfAem(text) || CLIENT_CREDENTIALS.test(text))
    return undefined;
  const isEncoded = !POSTED_VARIABLE.test(text) || /http_build_query|jwt_token=/.test(text);
  if (MULTIPART.test(text) || AS_JSON.test(text) || !isEncoded) return undefined;
  if (/\.(?:json|ya?ml|ipynb|xml|html?)$/i.test(path)) return undefined;
  const addresses = places.filter(({ rule }) => rule === 'exchange-endpoint');
  const isScript = /\.(?:sh|bash|zsh|http|rest)$/i.test(path);
  const names = [...text.matchAll(/(?<![\w.$-])jwt_token(?=["'`]|[ \t]{0,4}[:=])/g)]
    .map(({ index }) => index)
    .filter(
      (at) =>
        !inComment(at) &&
        (isScript || !/^jwt_token[ \t]+=[^>]|^jwt_token=\s?\w{1,60}[\s.(]/.test(text.slice(at, at + 80))),
    );
  if (addresses.length === 0 || names.length === 0 || names.length > 10) return undefined;
  const scopes = scopesFor(metascopesIn(text).map(({ name }) => name));
  const edits = [
    ...addresses.map((place) => addressEdit(document, place)),
    ...names.flatMap((at) => fieldEdits(document, at, scopes) ?? [undefined]),
    ...secondsEdits(document),
  ];
  if (edits.includes(undefined) || !isMigrated(document, edits as Edit[])) return undefined;
  return {
    title: 'Send client_credentials to ims/token/v3 in place of the JWT',
    safety: 'unsafe',
    edits: edits as Edit[],
    resolves: places,
    todo: [SCOPES_TODO, SIGNING, ...(isScript ? [] : [SECONDS_TODO])],
  };
}

function fieldEdits(document: Document, at: number, scopes: string): Edit[] | undefined {
  const isShell = /\.(?:sh|bash|zsh|ksh|bats)$/i.test(document.path) || /^#!.*sh\b/.test(document.text);
  if (isShell) {
    const edits = fieldOfCurl(document, at, scopes);
    if (edits !== undefined) return edits;
    const before = document.text.slice(Math.max(0, at - 600), at);
    // Encoded as a whole, or a field of a multipart form.
    if (/(?:--data-urlencode|-F|--form)[ \t=]+["'][^"'\r\n]*$/.test(before)) return undefined;
  }
  const edit =
    fieldOfHttpFile(document, at, scopes) ??
    fieldInText(document, at, scopes) ??
    (isShell ? undefined : (fieldInLiteral(document, at, scopes) ?? fieldOfCall(document, at, scopes)));
  return edit && [edit];
}

// `…/ims/exchange/jwt`, without a slash at its end. What comes as a query is not known to work.
function addressEdit({ text }: Document, { start, end }: FixPlace): Edit | undefined {
  const written = text.slice(start, end);
  const wanted = written.replace(/exchange\/(?:v\d{1,2}\/)?jwt$/, 'token/v3');
  if (wanted === written || /^\/?\?/.test(text.slice(end))) return undefined;
  const slash = /^\/(?=["'`\s])/.test(text.slice(end)) ? 1 : 0;
  return { start, end: end + slash, text: wanted };
}

// Nothing of the old request is left, and nothing reads the new answer as the old one.
function isMigrated({ path, kind, text }: Document, edits: readonly Edit[]): boolean {
  const ordered = inOrder(edits, text.length);
  if (ordered === undefined) return false;
  const after = documentOf({ path, kind, text: applied(text, ordered) });
  return [exchangeEndpoint, jwtExchangeRequest, expiresInMilliseconds]
    .flatMap(({ matchers }) =>
      matchers.flatMap((matcher) => ('check' in matcher ? (matcher.check?.(after) ?? []) : [])),
    )
    .every(({ start }) => after.inComment(start));
}
