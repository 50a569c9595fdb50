import { IMS_REFERENCE } from '../../adobe/links.ts';
import type { Document } from '../detect/document.ts';
import { orOfAem, placesOf } from '../detect/evidence.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';
import { ALREADY_OAUTH, HTTP_REQUEST, TOKEN_REQUESTS } from './shared/token-request.ts';

// A slash may be escaped (in JSON) or percent-encoded (in an address that is a parameter).
const WHOLE = /\bims(?:\\?\/|%2F)exchange(?:\\?\/|%2F)(?:v\d{1,2}(?:\\?\/|%2F))?jwt\b/gi;
// Segments of a path: ["ims", "exchange", "jwt"], / "ims" / "exchange" / "jwt", .path("ims").path("exchange").path("jwt")
const SEGMENTS =
  /["'`]\/?ims\/?["'`][\s,+./()\w]{1,24}["'`]\/?exchange\/?["'`][\s,+./()\w]{1,24}["'`]\/?(?:v\d{1,2}\/)?jwt\/?["'`]/gi;
// After a base address that ends with /ims and is defined elsewhere.
const TAIL = /(?<!\bims)(?:\\?\/)exchange\\?\/(?:v\d{1,2}\\?\/)?jwt\b/gi;
const IMS_HOST = /adobelogin\.com|\badobe_?ims\b|\bims_?(?:host|endpoint|url|base|server)/i;

function check(document: Document): Match[] {
  const { text } = document;
  const tail = IMS_HOST.test(text) ? placesOf(TAIL, text) : [];
  return orOfAem(document, [...placesOf(WHOLE, text), ...placesOf(SEGMENTS, text), ...tail]);
}

export const exchangeEndpoint = defineRule({
  id: 'exchange-endpoint',
  tier: 'protocol',
  title: 'JWT exchange endpoint of Adobe IMS',
  level: 'error',
  message: 'Exchanges a JWT at Adobe IMS.',
  proves:
    'The path ims/exchange/jwt exists only for Service Account (JWT) credentials. The host is not required, because it is often put together at run time; where "ims" is elsewhere, a host of IMS is.',
  matchers: [
    {
      keywords: [
        'exchange/jwt',
        'exchange/v',
        'exchange\\/',
        'exchange%2f',
        'exchange"',
        "exchange'",
        'exchange`',
        'exchange/"',
        "exchange/'",
        'exchange/`',
      ],
      when: [WHOLE, SEGMENTS, TAIL],
      check,
    },
  ],
  advice: {
    text: 'Send grant_type=client_credentials with client_id, client_secret and scope to https://ims-na1.adobelogin.com/ims/token/v3, and delete the code that signs the JWT.',
    ...HTTP_REQUEST,
    more: TOKEN_REQUESTS,
    inFile: ALREADY_OAUTH,
    scopes: true,
  },
  docs: IMS_REFERENCE,
});
