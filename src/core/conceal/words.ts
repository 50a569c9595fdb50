// Words of languages and tools: they say what a line does, and none of them is a value that somebody chose.
const KNOWN: ReadonlySet<string> = new Set(
  `abstract and as assert async await begin break case catch class const constructor continue def default del delete do
  done echo elif else end enum esac except export extends extern fi final finally fn for foreach from fun func function
  global go if implements import in include instanceof interface internal is lambda let local module mut new not or
  override package param pass print private protected pub public raise readonly ref require return sealed self static
  struct super switch template then this throw throws trait try type typeof unless until use using val var void when
  where while with yield true false null none nil undefined string str int integer long short float double bool boolean
  byte char any object number list dict map set array unknown never date get post put patch head options bearer basic
  application json xml text plain form urlencoded charset utf utf-8 x-www-form-urlencoded multipart
  npm npx pnpm yarn node deno bun pip pip3 pipx poetry uv conda python python3 java mvn gradle go cargo gem bundle
  composer dotnet nuget curl wget httpie sudo env export source bash sh docker run add install uninstall remove exec cmd
  arg label copy entrypoint workdir user expose volume aio imscli plugins plugin config login logout dependencies uses
  name value key steps jobs on push id scope client_credentials grant_type rs256 sha256 sha1 md5 base64 base64url hex
  service jwt oauth oauth2 openid adobeid secrets vars process github inputs parameters credentials the a an to of on by
  it its be are was does must should can may will see uses needs needed instead without still only also adobe ims`.split(
    /\s+/,
  ),
);

// What may follow the name of a secret without being one.
const LITERAL =
  /^(?:true|false|null|none|nil|undefined|new|await|async|return|function|bearer|basic|token|str|string|char|byte|bool|any|optional|required|text|[{}[\]()]*)$/i;

/** @returns whether a word says something about a secret value instead of being one: its type, a keyword */
export function isLiteral(word: string): boolean {
  return LITERAL.test(word);
}

// Packages and metascopes of Adobe.
const PUBLIC =
  /^(?:@adobe\/[a-z-]{1,40}|(?:com|io)\.adobe\.[a-z.]{1,40}|(?:\/?s\/)?ent_[a-z_]{1,40}(?:sdk|api))$/;

/** @returns whether a word belongs to a language or a tool, in any case */
export function isKnown(word: string): boolean {
  return KNOWN.has(word.toLowerCase()) || PUBLIC.test(word);
}

/** @returns whether a name says that what follows it is secret */
export function isSecretName(name: string): boolean {
  // Not the name of a package, as `@adobe/jwt-auth`.
  return !/^@?[\w-]+\//.test(name) && SECRET_NAME.test(name.slice(-60).replace(/["'`\])\s\d]+$/, ''));
}

/** @returns whether the value of a key must not be shown even if a rule matched both */
export function isKeyOfSecret(name: string): boolean {
  return /(?:secrets?|passw(?:or)?d|passphrase|pwd|access[_-]?token|(?:^|[^a-z])key|privateKey|apiKey|credentials?)["'`]?$/i.test(
    name.slice(-60),
  );
}

const SECRET_NAME =
  /(?:secrets?|pass|passw(?:or)?d|passphrase|passcode|pwd|pw|tokens?|keys?|credentials?|cred|auth|authorization|bearer|basic|pin|signature|cookie|session|sas|login)$/i;

const VERSION =
  /^[\s@#~^v=<>!.]{0,4}\d{1,4}(?:\.(?:\d{1,5}|[x*])){0,3}(?:-?(?:alpha|beta|rc|dev)\.?\d{0,3})?$/i;

/** @returns whether a text is a version of a package, or a number of up to three digits */
export function isVersion(text: string): boolean {
  return VERSION.test(text) && (text.includes('.') || text.replace(/\D/g, '').length <= 3);
}

const REFERENCE =
  /^(?:\$[A-Za-z_]+|\$\{[A-Za-z_][\w.-]{0,60}\}|\$env:[A-Za-z_]+|%[A-Z_]+%|\$?\{\{[\s\w.[\]'"-]{0,100}\}\}|\$\(\w{1,40}\)|\{\w{0,40}\})$/i;

/** @returns whether a text names a variable whose value is elsewhere */
export function isReference(text: string): boolean {
  return REFERENCE.test(text) && !text.split(/[^A-Za-z0-9]+/).some(looksRandom);
}

const ROOTS =
  /^(?:process\.env|os\.environ|import\.meta\.env|env|secrets|vars?|inputs|github|this|self|ENV|System)\./;

/** @returns whether a chain of names starts with what holds variables in some language */
export function isVariable(word: string): boolean {
  return ROOTS.test(word) && isName(word);
}

/**
 * @returns whether a word can be a name that a person gave to something: its parts are letters, with at most two digits
 *   behind a few of them
 */
export function isName(word: string): boolean {
  if (word.length > 100 || !/[A-Za-z]/.test(word) || /[^\x20-\x7e]/.test(word)) return false;
  return (
    partsOf(word).every(
      (part) => /^[A-Za-z]{0,24}$|^[A-Za-z]{1,4}\d{1,2}$|^\d{1,3}$/.test(part) || isKnown(part),
    ) &&
    !/[!?#%^*+~]/.test(word) &&
    !partsOf(word).some(looksRandom)
  );
}

/** @returns whether a word can be a key: like a name, but with any few digits, as in `client2024` */
export function isKey(word: string): boolean {
  if (word.length > 80 || !/[A-Za-z]/.test(word)) return false;
  return (
    !/^[0-9a-f-]{8,}$/i.test(word) && partsOf(word).every((part) => part.length <= 30 && !looksRandom(part))
  );
}

function partsOf(word: string): string[] {
  return word.split(/[^A-Za-z0-9]+/);
}

/** Letters and digits, or capitals and small letters, that take turns too often for a name. */
function looksRandom(part: string): boolean {
  if (part.length < 8 || isKnown(part)) return false;
  const humps = part.match(/[A-Z]+[a-z]*|[a-z]+|\d+/g)?.length ?? 0;
  return humps * 2.8 > part.length || (/\d/.test(part) && part.length >= 20);
}
