import { IMS_REFERENCE } from '../../adobe/links.ts';
import type { Document } from '../detect/document.ts';
import { placesOf } from '../detect/evidence.ts';
import type { Match } from '../model.ts';
import { defineRule } from './define-rule.ts';

// The endpoint of OAuth, or the library that asks it and hands its answer on. Version 1 is for users, in milliseconds.
const IMS_TOKEN = /\/ims\/token(?!\/v1\b)(?![\w-])|@adobe\/aio-lib-core-auth/;
const EXPIRES = /expires_?in/i;
// With the milliseconds of the exchange the division is right, and other rules say what to do.
const EXCHANGE = /exchange\/jwt|jwt_token/;
// The claim of that name inside of a token of Adobe counts milliseconds.
const CLAIM = /created_?at|\bclaims?\b|\bpayload\b|\bdecoded\b|jwt[._]?decode|decode(?:jwt|token)/i;

const NAME = String.raw`\bexpires_?in\b`;
// What may stand behind a name: quotation marks and brackets of a key or a cast, and a value in place of a missing one.
const CLOSED = String.raw`["'\`]?(?:\s{0,2}[)\]?!]){0,4}(?:\s{0,2}(?:\|\||\?\?)\s{0,2}[\d_]{1,12}\)?)?`;
const DIVIDED = String.raw`\s{0,4}(?:\/{1,2}=?\s{0,4}(?:1_?000(?:\.0)?|1e3)[LlFfDdm]?(?![\w.])|\*\s{0,4}0?\.001\b|\.div(?:ide)?\(\s{0,2}1_?000\b)`;
const CONVERTED =
  /(?:\bMILLISECONDS\s{0,2}\.\s{0,2}toSeconds\(|\bDuration\s{0,2}\.\s{0,2}ofMillis\(|\bDuration::from_millis\(|\bplusMillis\(|\bFromMilliseconds\(|\bAddMilliseconds\(|\btimedelta\(\s{0,4}milliseconds\s{0,2}=)[^;\n]{0,60}?(?<at>\bexpires_?in\b)(?![^;\n]{0,20}\*\s{0,4}1_?000)/gi;
const DIVISION = new RegExp(`(?<at>${NAME}${CLOSED}${DIVIDED})`, 'gi');
// A variable that holds it: const ttl = answer.expires_in
const VARIABLE =
  /(?<![\w$.])(?<name>[A-Za-z_$][\w$]{1,40})\s{0,4}:?=\s{0,4}[^=;\n][^;\n]{0,80}?\bexpires_?in\b/gi;
const RENAMED = /\bexpires_?in\b["']?\s{0,2}:\s{0,2}(?<name>[A-Za-z_$][\w$]{1,40})(?=\s{0,4}[,}=])/gi;
const VARIABLES_MAX = 10;

function check({ text, inComment }: Document): Match[] {
  if (EXCHANGE.test(text)) return [];
  const endpoint = placesOf(new RegExp(IMS_TOKEN, 'g'), text);
  if (endpoint.every(({ start }) => inComment(start))) return [];
  const places = [DIVISION, CONVERTED, ...variables(text).map(divided)].flatMap((pattern) =>
    placesOf(pattern, text),
  );
  return places.filter(({ start }) => !CLAIM.test(text.slice(Math.max(0, start - 200), start + 80)));
}

function variables(text: string): string[] {
  const names = [VARIABLE, RENAMED].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match.groups?.['name'] ?? ''),
  );
  return [...new Set(names)].filter((name) => !EXPIRES.test(name)).slice(0, VARIABLES_MAX);
}

function divided(name: string): RegExp {
  const exact = name.replaceAll('$', '\\$');
  return new RegExp(`(?<![\\w$.])(?<at>${exact}(?![\\w$])\\)?${DIVIDED})`, 'g');
}

export const expiresInMilliseconds = defineRule({
  id: 'expires-in-milliseconds',
  tier: 'protocol',
  title: 'Lifetime of a token in milliseconds',
  level: 'warning',
  undated: true,
  message:
    'Reads expires_in of Adobe IMS as milliseconds, which was right for the JWT exchange. OAuth Server-to-Server answers in seconds, so that a token of a day is taken for one of 86 seconds.',
  proves:
    'The code divides expires_in by 1,000, or reads it as milliseconds, in a file that calls /ims/token of Adobe IMS and no longer exchanges a JWT. Claims inside of a token are left alone: there the number counts milliseconds.',
  matchers: [{ keywords: ['expires_in', 'expiresin'], when: [EXPIRES], needs: [IMS_TOKEN], check }],
  advice: {
    text: 'Use expires_in as it is: it counts seconds, about 86,400. A clock in milliseconds needs expires_in * 1000.',
    before: 'const seconds = answer.expires_in / 1000;',
    after: 'const seconds = answer.expires_in;',
    language: 'js',
  },
  docs: IMS_REFERENCE,
});
