import { ECHO_FORMS } from '../core/echo-forms.ts';
import { secretValue } from './world.ts';

/* Looks for client secrets in what people see. */

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

/** The characters of base64 that depend on the text alone, behind so many other bytes. */
function shifted(text: string, before: number): string {
  const encoded = Buffer.concat([Buffer.alloc(before), bytes(text), Buffer.alloc(3)]).toString('base64');
  return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + text.length) * 8) / 6));
}

function formsOf(secret: string): string[] {
  const base64 = [0, 1, 2].map((before) => shifted(secret, before));
  const parts = [secret.slice(4, 16), secret.slice(-12)];
  const whole = [
    ...Object.entries(ECHO_FORMS)
      .filter(([name]) => !/eight|ellipsis|stars|twelve|all but/.test(name))
      .map(([, encode]) => encode(secret)),
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
  ];
  const backwards = (text: string): string => [...text].reverse().join('');
  const forms = [
    ...whole,
    ...parts,
    ...base64,
    ...base64.map((text) => text.replace(/\+/g, '-').replace(/\//g, '_')),
  ];
  return [...new Set([...forms, ...forms.map(backwards)].map((form) => form.toLowerCase()))];
}

const FORMS = Array.from({ length: 40 }, (_, number) => formsOf(secretValue(number)));

// Most texts differ in their times alone.
const known = new Set<string>();

/** @returns one line for each text that says a client secret, in one of many forms */
export function leaks(texts: readonly string[], made: number): string[] {
  return texts.flatMap((text) => {
    const bare = text.replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z|\b1[78]\d{11}\b/g, '0');
    if (known.has(bare)) return [];
    known.add(bare);
    const lower = text.toLowerCase();
    return FORMS.slice(0, made).flatMap((forms, number) =>
      forms.some((form) => lower.includes(form)) ? [`client secret ${number} in: ${text.slice(0, 200)}`] : [],
    );
  });
}
