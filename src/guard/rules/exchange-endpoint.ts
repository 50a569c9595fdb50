import { IMS_REFERENCE, MIGRATION_GUIDE } from '../../adobe/links.ts';
import { placesOf, softenedForAem } from '../detect/evidence.ts';
import type { Match, Rule, Source } from '../model.ts';

// A slash may be escaped, in JSON, or encoded, in an address that is a parameter.
const WHOLE = /\bims(?:\\?\/|%2F)exchange(?:\\?\/|%2F)(?:v\d{1,2}(?:\\?\/|%2F))?jwt\b/gi;
// Segments of a path: ["ims", "exchange", "jwt"], / "ims" / "exchange" / "jwt", .path("ims").path("exchange").path("jwt")
const SEGMENTS =
  /["'`]\/?ims\/?["'`][\s,+./()\w]{1,24}["'`]\/?exchange\/?["'`][\s,+./()\w]{1,24}["'`]\/?(?:v\d{1,2}\/)?jwt\/?["'`]/gi;
// Behind a base address that ends with /ims, so that "ims" is elsewhere.
const TAIL = /(?<!\bims)(?:\\?\/)exchange\\?\/(?:v\d{1,2}\\?\/)?jwt\b/gi;
const IMS_HOST = /adobelogin\.com|\badobe_?ims\b|\bims_?(?:host|endpoint|url|base|server)/i;

function check(source: Source): Match[] {
  const { text } = source;
  const tail = IMS_HOST.test(text) ? placesOf(TAIL, text) : [];
  return softenedForAem(source, [...placesOf(WHOLE, text), ...placesOf(SEGMENTS, text), ...tail]);
}

export const exchangeEndpoint: Rule = {
  id: 'exchange-endpoint',
  title: 'JWT exchange endpoint of Adobe IMS',
  level: 'error',
  message:
    'Exchanges a JWT at Adobe IMS. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
  proves:
    'The path ims/exchange/jwt exists only for Service Account (JWT) credentials. The host is not required, because it is often put together at run time; where "ims" is elsewhere, a host of IMS is.',
  sources: [MIGRATION_GUIDE, 'AdobeDocs/adobe-dev-console (JWT/index.md, deleted 2025-06-27)'],
  literals: [
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
  check,
  advice: {
    text: 'Send grant_type=client_credentials with client_id, client_secret and scope to https://ims-na1.adobelogin.com/ims/token/v3, and delete the code that signs the JWT.',
    before: `POST https://ims-na1.adobelogin.com/ims/exchange/jwt
client_id=…&client_secret=…&jwt_token=…`,
    after: `POST https://ims-na1.adobelogin.com/ims/token/v3
grant_type=client_credentials&client_id=…&client_secret=…&scope=openid,AdobeID`,
    language: 'http',
  },
  docs: IMS_REFERENCE,
  samples: {
    matches: [
      {
        path: 'a.js',
        text: "const url = 'https://ims-na1.adobelogin.com/ims/exchange/jwt';\n",
        found: 'ims/exchange/jwt',
      },
      {
        path: 'a.py',
        text: 'URL = f"{host}/ims/exchange/v1/jwt?client_id={x}"\n',
        found: 'ims/exchange/v1/jwt',
      },
      {
        path: 'a.json',
        text: '{ "url": "https:\\/\\/ims-na1.adobelogin.com\\/ims\\/exchange\\/jwt" }\n',
        found: 'ims\\/exchange\\/jwt',
      },
      {
        path: 'a.scala',
        text: 'val uri = host / "ims" / "exchange" / "jwt"\n',
        found: '"ims" / "exchange" / "jwt"',
      },
      {
        path: 'a.postman_collection.json',
        text: '"path": [\n  "ims",\n  "exchange",\n  "jwt"\n]\n',
        found: '"ims",\n  "exchange",\n  "jwt"',
      },
      {
        path: 'a.ts',
        text: "const IMS_BASE = 'https://ims-na1.adobelogin.com/ims';\npost(IMS_BASE + '/exchange/jwt');\n",
        found: '/exchange/jwt',
      },
      {
        path: 'a.js',
        text: 'const scope = "ent_aem_cloud_api";\npost(json.integration.imsEndpoint + "/ims/exchange/jwt");\n',
        found: 'ims/exchange/jwt',
        level: 'warning',
      },
      { path: 'README.md', text: 'POST to /ims/exchange/jwt\n', found: 'ims/exchange/jwt', level: 'note' },
      {
        path: 'a.yml',
        text: 'a: 1\n# auth_endpoint: /ims/exchange/jwt\n',
        found: 'ims/exchange/jwt',
        level: 'note',
      },
    ],
    nonMatches: [
      {
        path: 'a.js',
        text: "fetch('https://ims-na1.adobelogin.com/ims/token/v3')\n",
        reason: 'the OAuth token endpoint',
      },
      {
        path: 'b.js',
        text: "fetch('https://example.com/exchange/jwt')\n",
        reason: 'an exchange of somebody else',
      },
      {
        path: 'c.js',
        text: "const rates = ['ims', 'exchange', 'rates'];\n",
        reason: 'another path with the same words',
      },
    ],
  },
};
