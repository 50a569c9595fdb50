/**
 * Whose key a name says that it is. `adobe`: the name says so, or shares its first words with the technical account.
 * `open`: it says what the key is for or where it is, and not whose. `other`: it has a word of its own. There is no list
 * of other vendors: everybody may have a key.
 */
export type KeyOwner = 'adobe' | 'open' | 'other';

// Names of Adobe's products and of what belongs to the credential.
const OF_ADOBE =
  /^(?:adobe\w{0,20}|aio|ims|aem|aemcs|aep|umapi|cm|cloudmanager|cloudmgr|reactor|tech|technical|techacct|techacc|tech_acct)$/;
// What a key is, where it is, and what is done with it.
const PLAIN = new Set(
  `a account acct adobeio alias analytics api arg args argument as auth authentication b base base64 b64 buffer byte bytes
  campaign cert certificate cipher client code config configuration conf contents content create creds credential
  credentials current custom data decode decoded decrypted default der dest destination dev development e2e ec encoded
  encrypt encrypted env environment exchange expected fake field file filename files filepath formatted from full generate
  generated get has host id import in info input instance int integration io is item java json jwt key keys launch len
  length load loaded local location m me missing mock my name new no normalized not null o obj object old opt option
  options org orig original p param parameter params parse parsed pass passphrase password path pem pkcs pkcs8 pkcs1 pre
  priv private prod production program project prop property props public pub qa raw read real ref replaced required rs256
  rsa s sa signature pfx p12 pkcs12 jks keystore sample sandbox save sec secret secrets secure service set setting settings sign signed signer signing spec stage
  staging stg str string svc target temp test testing text the this tmp to token trimmed txt type uat url use used user
  utf8 val valid value values var variable with x509 your`.split(/\s+/),
);

/**
 * Tells whose key it is.
 *
 * @param key the whole name of the key
 * @param account the whole name of the technical account
 */
export function ownerOfKey(key: string, account: string): KeyOwner {
  const words = wordsOf(key).filter((word) => !/^\d+$/.test(word));
  if (words.some((word) => OF_ADOBE.test(word))) return 'adobe';
  const shared = sharedWords(words, wordsOf(account));
  const own = words.slice(shared);
  if (own.some((word) => !PLAIN.has(word))) return 'other';
  return words.slice(0, shared).some((word) => !PLAIN.has(word)) ? 'adobe' : 'open';
}

/** Tells whether words say whose something is, and that it is not Adobe's. */
export function isOfOthers(words: readonly string[]): boolean {
  return words.some((word) => !PLAIN.has(word)) && !words.some((word) => OF_ADOBE.test(word));
}

/** @returns the name around a place: letters, digits, `_` and `-` */
export function nameAround(text: string, start: number, end: number): string {
  const before = /[\w-]{0,80}$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const after = /^[\w-]{0,80}/.exec(text.slice(end, end + 80))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** @returns the words of a name in lower case: `BRAINTREE_PRIVATE_KEY`, `braintreePrivateKey`, `RSAPrivateKey` */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/priv(?:ate)?[\s_-]{0,2}key/g, ' private key ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function sharedWords(words: readonly string[], others: readonly string[]): number {
  const end = words.findIndex((word, at) => word !== others[at]);
  return end < 0 ? words.length : end;
}
