import { HIDDEN, SECRET_SHAPE } from './secrets.ts';

const PEM_BODY = `MII[A-Za-z0-9+/]{9,}={0,2}`;
const RANDOM_TEXT = String.raw`(?<![\w./-])(?=[\w+/=-]*\d)[A-Za-z0-9+/]{24,}={0,2}(?![\w./-])`;
const SECRETS = new RegExp(`${SECRET_SHAPE}|${PEM_BODY}|${RANDOM_TEXT}`, 'g');
// A key whose name says that its value is secret, and that value in quotes.
const KEYED =
  /((?:secret|passw(?:or)?d|passphrase|private[_-]?key|access[_-]?token|api[_-]?key|credential|jwt[_-]?token)s?["'`]?\s*(?:=>|:=|[:=,])\s*)(["'`])(?!\$|\{\{|%|<|process\.env|os\.)([^"'`\s]{6,})\2/gi;
const BODY_OF_KEY = /(-----BEGIN [A-Z ]*-----)(?:(?!-----END).)*/g;

/**
 * Hides text of a repository that looks like a secret: keys, client secrets, tokens and long random text. The secrets
 * in a file are not known, so only their shape can tell. Fingerprints are hashes of the result: they contain no secret,
 * and a change here changes them.
 *
 * @param text one or more lines
 */
export function redact(text: string): string {
  return text.replace(BODY_OF_KEY, `$1${HIDDEN}`).replace(KEYED, `$1$2${HIDDEN}$2`).replace(SECRETS, HIDDEN);
}
