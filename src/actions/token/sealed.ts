import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts the token for the state that the post stage reads. State is a plain file on the runner's disk, a variable of
 * the post process and a line of the debug log. Decryption needs the client secret, which the post stage reads from its
 * input again.
 *
 * @returns printable text that is useless without the client secret
 */
export function seal(token: string, clientSecret: string): string {
  const salt = randomBytes(SALT_BYTES);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key(clientSecret, salt), iv);
  const sealed = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
  return Buffer.concat([salt, iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/**
 * Decrypts what {@link seal} made.
 *
 * @returns the token; undefined if the client secret is a different one or the text was changed
 */
export function unseal(sealed: string, clientSecret: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  const salt = bytes.subarray(0, SALT_BYTES);
  const iv = bytes.subarray(SALT_BYTES, SALT_BYTES + IV_BYTES);
  const tag = bytes.subarray(SALT_BYTES + IV_BYTES, SALT_BYTES + IV_BYTES + TAG_BYTES);
  const body = bytes.subarray(SALT_BYTES + IV_BYTES + TAG_BYTES);
  try {
    const decipher = createDecipheriv(CIPHER, key(clientSecret, salt), iv, { authTagLength: TAG_BYTES });
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    // A wrong secret and changed text cannot be told apart; the caller warns that the token was not invalidated.
    return undefined;
  }
}

// A client secret is long and random, so a fast derivation is enough. The label separates this use from others.
function key(clientSecret: string, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', clientSecret, salt, 'ims-auth state', 32));
}
