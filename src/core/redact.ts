import { HIDDEN, SECRET_SHAPE } from './secrets.ts';

const PEM_BODY = `MII[A-Za-z0-9+/]{9,}={0,2}`;
const RANDOM_TEXT = String.raw`(?<![\w./-])(?=[\w+/=-]*\d)[A-Za-z0-9+/]{24,}={0,2}(?![\w./-])`;
const SECRETS = new RegExp(`${SECRET_SHAPE}|${PEM_BODY}|${RANDOM_TEXT}`, 'g');
// The value after a key whose name says that it is secret.
const KEYED =
  /((?:secret|passw(?:or)?d|passphrase|private[_-]?key|access[_-]?token|api[_-]?key|credential|jwt[_-]?token)s?["'`]?\s*(?:=>|:=|[:=,])\s*)(["'`])(?!\$|\{\{|%|<|process\.env|os\.)([^"'`\s]{6,})\2/gi;
const BODY_OF_KEY = /(-----BEGIN [A-Z ]*-----)(?:(?!-----END).)*/g;

/**
 * Hides what looks like a secret in text of a repository: keys, client secrets, tokens and long random text. Nobody
 * knows the secrets of a file beforehand, so their shape has to do. Fingerprints hash the result, so no secret gets into
 * one; a change here changes fingerprints.
 *
 * @param text one line, or several
 */
export function redact(text: string): string {
  return text.replace(BODY_OF_KEY, `$1${HIDDEN}`).replace(KEYED, `$1$2${HIDDEN}$2`).replace(SECRETS, HIDDEN);
}
