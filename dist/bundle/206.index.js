export const id = 206;
export const ids = [206];
export const modules = {

/***/ 1761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ JWT_ENDED),
/* harmony export */   Pp: () => (/* binding */ CERTIFICATE_RENEWAL_END),
/* harmony export */   yd: () => (/* binding */ STOPPED)
/* harmony export */ });
/* unused harmony export JWT_END */
/**
 * The last day on which a Service Account (JWT) credential of the Developer Console can work. Adobe converts it to
 * OAuth Server-to-Server on this day, or when its certificate expires, whichever is earlier.
 * Source: `MIGRATION_GUIDE` in links.ts.
 */
const JWT_END = '2026-03-01';
/**
 * Since this day, the certificate of a Service Account (JWT) credential cannot be renewed.
 * Source: `MIGRATION_GUIDE` in links.ts.
 */
const CERTIFICATE_RENEWAL_END = '2025-06-30';
/** The end of a sentence about Service Account (JWT) credentials. */
const STOPPED = `stopped working no later than ${JWT_END}`;
/** The last sentence of the message of every rule about Service Account (JWT) credentials. */
const JWT_ENDED = `Service Account (JWT) credentials ${STOPPED}.`;


/***/ }),

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ AUTH_TOKEN),
/* harmony export */   Du: () => (/* binding */ ADOBE_STATUS),
/* harmony export */   FZ: () => (/* binding */ PRODUCT_PROFILES),
/* harmony export */   G4: () => (/* binding */ IMPLEMENTATION_GUIDE),
/* harmony export */   NS: () => (/* binding */ GATEWAY_ERRORS),
/* harmony export */   Nr: () => (/* binding */ AEM_SERVICE_CREDENTIALS),
/* harmony export */   YF: () => (/* binding */ AIO_LIB_IMS),
/* harmony export */   gR: () => (/* binding */ ROTATION_GUIDE),
/* harmony export */   kg: () => (/* binding */ IMS_REFERENCE),
/* harmony export */   sl: () => (/* binding */ MIGRATION_GUIDE)
/* harmony export */ });
const GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication';
/** How to create and use an OAuth Server-to-Server credential. */
const IMPLEMENTATION_GUIDE = `${GUIDE}/implementation/`;
/** How to rotate the client secrets of a credential. */
const ROTATION_GUIDE = `${IMPLEMENTATION_GUIDE}#rotating-client-secrets`;
/** The migration from Service Account (JWT) credentials, with the dates. */
const MIGRATION_GUIDE = `${GUIDE}/migration/`;
/** Reference of the IMS endpoints. */
const IMS_REFERENCE = `${GUIDE}/ims/`;
/** The error codes of Adobe's API gateway. */
const GATEWAY_ERRORS = 'https://experienceleague.adobe.com/en/docs/experience-platform/landing/troubleshooting';
/** How to manage product profiles in the Admin Console. */
const PRODUCT_PROFILES = 'https://helpx.adobe.com/enterprise/using/manage-product-profiles.html';
/** Status and incidents of Adobe's services. */
const ADOBE_STATUS = 'https://status.adobe.com';
/** How to get access tokens for APIs of AEM as a Cloud Service, with JWT and with OAuth. */
const AEM_SERVICE_CREDENTIALS = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/implementing/developing/generating-access-tokens-for-server-side-apis';
/** Adobe's library for OAuth Server-to-Server credentials in Node.js. */
const AUTH_TOKEN = 'https://github.com/adobe/auth-token';
/** Adobe's library for IMS in Node.js. */
const AIO_LIB_IMS = 'https://github.com/adobe/aio-lib-ims';


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   yX: () => (/* binding */ jsonFields)
/* harmony export */ });
/**
 * Parses untrusted JSON. The parser's error message is dropped, because it quotes the text, which may contain a secret.
 *
 * @returns the value, or undefined if the text is not JSON
 */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * Writes JSON that is safe to print in a log: a file name in it cannot control the terminal or be a workflow command.
 *
 * @param value made of plain objects
 * @returns JSON indented by two spaces, with a final line break; control and invisible characters and `##[` are escaped
 */
function printableJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => 
    // Each code unit is escaped, because some of these characters have two.
    Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''))
        // Only strings can contain `##[`: JSON itself has no `#`.
        .replaceAll('##[', `${escaped(0x23)}${escaped(0x23)}[`);
    return `${text}\n`;
}
function escaped(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
/**
 * Parses an untrusted JSON object.
 *
 * @returns its fields, or undefined if the text is not JSON or not an object
 */
function jsonFields(text) {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}


/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lm: () => (/* binding */ withoutCommandAtStart),
/* harmony export */   OT: () => (/* binding */ withoutInvisible),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
// Characters that can affect a terminal or a browser: controls, line separators, lone surrogates, private use.
const UNSAFE = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
// Invisible characters: bidirectional, zero-width and filling ones. They are removed, so that they cannot split a secret.
const INVISIBLE = /[\p{Cf}\p{DI}]+/gu;
/**
 * Removes invisible characters, and makes a space of each run of those that can affect a terminal. Halves of a surrogate
 * pair go first: what stood between them is gone afterwards, and together they could be another invisible character.
 *
 * @returns text in which the same would find nothing again
 */
function withoutInvisible(text) {
    // Most lines are plain, and to look for classes of Unicode takes longer.
    return /[^\x20-\x7e]/.test(text) ? text.replace(UNSAFE, ' ').replace(INVISIBLE, '') : text;
}
/** @returns one line without control and invisible characters; each run of white space becomes one space */
function oneLine(text) {
    return withoutInvisible(text).replace(/\s+/g, ' ').trim();
}
/**
 * Makes workflow commands ineffective by adding a space inside each `::` and `##[`.
 * Source: actions/runner `src/Runner.Common/ActionCommand.cs`.
 */
function withoutCommands(line) {
    return line.replace(/:(?=:)/g, ': ').replaceAll('##[', '## [');
}
/** The same for text that is a whole line, in which only the start can be a command of the first kind. */
function withoutCommandAtStart(line) {
    return line.replace(/^\s*:(?=:)/, ': ').replaceAll('##[', '## [');
}
/** @returns the line, or its first `max` UTF-16 code units and `…` if it is longer; never half of a character */
function cut(line, max) {
    return line.length <= max ? line : `${line.slice(0, max).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Mq: () => (/* binding */ redactLine),
/* harmony export */   iw: () => (/* binding */ shapesIn)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5577);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2341);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);



const PEM_BODY = `MII[A-Za-z0-9+/]{9,}={0,2}`;
const RANDOM_TEXT = String.raw `(?<![\w./-])(?=[\w+/=-]*\d)[A-Za-z0-9+/]{24,}={0,2}(?![\w./-])`;
const SECRETS = new RegExp(`${_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_SHAPE */ .PI}|${PEM_BODY}|${RANDOM_TEXT}`, 'g');
// A key whose name says that its value is secret, and that value in quotes.
const KEYED = /((?:secret|passw(?:or)?d|passphrase|private[_-]?key|access[_-]?token|api[_-]?key|credential|jwt[_-]?token)s?["'`]?\s*(?:=>|:=|[:=,])\s*)(["'`])(?!\$|\{\{|%|<|process\.env|os\.)([^"'`\s]{6,})\2/gi;
const BODY_OF_KEY = /(-----BEGIN [A-Z ]*-----)(?:(?!-----END).)*/g;
/**
 * Hides text of a repository that looks like a secret: keys, client secrets, tokens and long random text. The secrets
 * in a file are not known, so only their shape can tell. Fingerprints are hashes of the result: they contain no secret,
 * and a change here changes them. What is shown of a line goes through `excerptOf`, which hides more.
 *
 * @param text one or more lines
 */
function redact(text) {
    return text.replace(BODY_OF_KEY, `$1${_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG}`).replace(KEYED, `$1$2${_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG}$2`).replace(SECRETS, _secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG);
}
/** @returns text of a repository for one line of a message: {@link redact}ed, sanitized and cut */
function redactLine(text, max) {
    // An invisible character could split what looks like a secret.
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(redact((0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutInvisible */ .OT)(text)), max);
}
/** @returns the places of what {@link redact} would hide in one line */
function shapesIn(line) {
    const places = [...line.matchAll(SECRETS)].map((found) => placeOf(found.index, found[0]));
    for (const found of line.matchAll(KEYED)) {
        const [whole, , , value = ''] = found;
        places.push(placeOf(found.index + whole.length - 1 - value.length, value));
    }
    for (const found of line.matchAll(BODY_OF_KEY)) {
        const [whole, head = ''] = found;
        places.push(placeOf(found.index + head.length, whole.slice(head.length)));
    }
    return places;
}
function placeOf(start, text) {
    return { start, end: start + text.length };
}


/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/** @returns a success with this value */
function ok(value) {
    return { ok: true, value };
}
/** @returns a failure with this problem */
function failed(problem) {
    return { ok: false, problem };
}


/***/ }),

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RG: () => (/* binding */ HIDDEN),
  uX: () => (/* binding */ SECRET_MIN),
  PI: () => (/* binding */ SECRET_SHAPE),
  s0: () => (/* binding */ hideSecrets),
  h_: () => (/* binding */ isMaskable),
  ye: () => (/* binding */ maskForms),
  lI: () => (/* binding */ secretsFoundIn),
  fG: () => (/* binding */ stillRepeats),
  wp: () => (/* binding */ tokenSegments)
});

;// CONCATENATED MODULE: ./build/core/decoded.js
const NAMED = {
    ...{
        amp: '&',
        lt: '<',
        gt: '>',
        quot: '"',
        apos: "'",
        hyphen: '-',
        dash: '-',
        lowbar: '_',
        sol: '/',
        plus: '+',
    },
    ...{
        equals: '=',
        period: '.',
        percnt: '%',
        num: '#',
        colon: ':',
        comma: ',',
        excl: '!',
        commat: '@',
        nbsp: ' ',
    },
};
// Shorter text between what is not text comes about by chance.
const READABLE = /[\x20-\x7e]{8,}/g;
const VIEWS_MAX = 100;
const DEPTH_MAX = 4;
const DECODERS = [
    (text) => text.replace(/(?:%[0-9a-f]{2})+/gi, (found) => utf8(found.replaceAll('%', ''))),
    (text) => text.replace(/(?:%u|\\u|\\U0{4}|u\+)([0-9a-f]{4})/gi, (_, digits) => character(digits, 16)),
    (text) => text.replace(/&#x0{0,8}([0-9a-f]{1,6});?/gi, (_, digits) => character(digits, 16)),
    (text) => text.replace(/&#0{0,8}(\d{1,7});?/g, (_, digits) => character(digits, 10)),
    (text) => text.replace(/&([a-z]{2,8});/gi, (found, name) => NAMED[name.toLowerCase()] ?? found),
    (text) => text.replace(/\\u\{0{0,8}([0-9a-f]{1,6})\}/gi, (_, digits) => character(digits, 16)),
    (text) => text.replace(/\\?\\x([0-9a-f]{2})/gi, (_, digits) => character(digits, 16)),
    (text) => text.replace(/\\([0-3]?[0-7]{2})/g, (_, digits) => character(digits, 8)),
    // Quoted-printable, with its soft line breaks.
    (text) => text
        .replace(/=(?=\s)\s+/g, '')
        .replace(/(?:=[0-9a-f]{2})+/gi, (found) => utf8(found.replaceAll('=', ''))),
    ...[10, 8].map((base) => (text) => text.replace(/(?<!\d)(?:0o)?(\d{2,3})(?!\d)[\s,;:|-]*/g, (found, digits) => code(digits, base) ?? found)),
    (text) => text.replace(/(?<![01])0?([01]{7})(?![01]{1,7}(?![01]))[\s,]*/g, (_, digits) => character(digits, 2)),
    ...[0, 1, 2, 3].map((skip) => (text) => readable(base64(text, skip), text)),
    ...[0, 1].map((skip) => (text) => readable(hexadecimal(text, skip), text)),
    // Bytes of UTF-16 that were taken for characters.
    (text) => /[\u2020-\u7e7e]/.test(text) ? readable(Buffer.from(text, 'utf16le').toString('latin1'), text) : text,
    (text) => /[\u2020-\u7e7e]/.test(text)
        ? readable(Buffer.from(text, 'utf16le').swap16().toString('latin1'), text)
        : text,
];
/**
 * Lists what a text says after decoding, over and over: percent, HTML, JSON and quoted-printable encoding, numbers of
 * characters, base64, hexadecimal, UTF-16, ROT13.
 *
 * @returns the text first; `complete` is false when there was more to decode than is tried
 */
function decodedViews(text) {
    const views = new Set([text, rot13(text)]);
    let last = [text];
    for (let depth = 0; depth < DEPTH_MAX && last.length > 0; depth++) {
        const next = [];
        for (const view of last) {
            for (const decode of DECODERS) {
                const decoded = decode(view);
                if (decoded === '' || views.has(decoded))
                    continue;
                if (views.size >= VIEWS_MAX)
                    return { views: [...views], complete: false };
                views.add(decoded);
                next.push(decoded);
            }
        }
        last = next;
    }
    return { views: [...views], complete: true };
}
function character(digits, base) {
    const value = Number.parseInt(digits, base);
    return value > 0x10ffff ? '' : String.fromCodePoint(value);
}
function code(digits, base) {
    const value = base === 8 && /[89]/.test(digits) ? 0 : Number.parseInt(digits, base);
    return value >= 0x20 && value < 0x7f ? String.fromCharCode(value) : undefined;
}
function utf8(digits) {
    return Buffer.from(digits, 'hex').toString('utf8');
}
// White space and punctuation between the digits do not count.
function base64(text, skip) {
    return Buffer.from(text.replace(/[^A-Za-z0-9+/_-]+/g, '').slice(skip), 'base64').toString('latin1');
}
function hexadecimal(text, skip) {
    const digits = text.replace(/0x(?=[0-9a-f]{2})/gi, '').replace(/[^0-9a-f]+/gi, '');
    return Buffer.from(digits.slice(skip, digits.length - ((digits.length - skip) % 2)), 'hex').toString('latin1');
}
function readable(decoded, text) {
    return decoded.replaceAll('\0', '').match(READABLE)?.join('\n') ?? text;
}
function rot13(text) {
    return text.replace(/[a-z]/gi, (letter) => {
        const from = letter <= 'Z' ? 65 : 97;
        return String.fromCharCode(((letter.charCodeAt(0) - from + 13) % 26) + from);
    });
}

;// CONCATENATED MODULE: ./build/core/secrets.js

/** The text shown instead of a secret. */
const HIDDEN = '***';
/**
 * Length from which a value can be a client secret, and from which a part of a secret is hidden. Shorter texts occur in
 * ordinary words; a higher limit would leak more.
 */
const SECRET_MIN = 8;
const PART = SECRET_MIN;
// A mask hides a value everywhere: one of `y` makes every y of the log a star, one of `e` drops the output `true`.
const MASK_MIN = 4;
const COMMON_WORDS = new Set(('true false null none undefined production stage default example change changeme placeholder name names value ' +
    'secret secrets password token tokens bearer basic client client-id client-secret client_id client_secret ' +
    'clientid clientsecret scopes scope openid adobeid environment credential credentials healthy failing unknown ' +
    'error warning notice note success failure adobe github https http localhost master main test').split(' '));
/**
 * Tells whether a value can be hidden wherever it occurs without hiding ordinary text: it has four characters or more,
 * and it is not a common word or a value that this action writes itself.
 */
function isMaskable(value) {
    const text = value.trim();
    return text.length >= MASK_MIN && !COMMON_WORDS.has(text.toLowerCase());
}
// A shorter segment of a token reveals nothing, and hiding it would hide ordinary text.
const SEGMENT_MIN = 16;
/** Source of a regular expression that matches Adobe's client secrets and JSON Web Tokens. */
const SECRET_SHAPE = String.raw `p8e-[\w-]+|eyJ[\w-]{5,}(?:\.[\w-]*){0,2}`;
// Not every text that starts like one: a view that was decoded by chance must not count.
const SECRET_WHOLE = /p8e-[\w-]{16,}|eyJ[\w-]{16,}\.eyJ/;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const SECRET_LIKE = new RegExp(String.raw `\b(?:${SECRET_SHAPE})`, 'gi');
// A part of a secret is hidden together with all such characters around it, because they may be the rest of an encoded
// secret.
const RUN = /[\w+/=.%~-]/;
/**
 * Lists the forms of a secret that a later step may print and that the runner does not derive: URL and form encoding,
 * base64url and hexadecimal. A secret of fewer than 8 characters has no other forms, because masking them would hide
 * ordinary text.
 *
 * @returns the forms to mask, the secret itself first; none for a value that {@link isMaskable} refuses
 * Source: actions/runner `src/Runner.Common/HostContext.cs` (it derives base64, JSON, XML and other escapes).
 */
function maskForms(secret) {
    if (!isMaskable(secret))
        return [];
    if (secret.length < PART)
        return [secret];
    const bytes = Buffer.from(secret, 'utf8');
    return [
        ...new Set([
            secret,
            // A credential in JSON can have half of a surrogate pair, which has no such encoding.
            encodeURIComponent(secret.toWellFormed()),
            new URLSearchParams([['', secret]]).toString().slice(1),
            bytes.toString('base64url'),
            bytes.toString('hex'),
            bytes.toString('hex').toUpperCase(),
        ]),
    ];
}
/**
 * Splits an access token into the parts that reveal something. The runner masks a token only if it is printed as a
 * whole, so each part is masked as well.
 *
 * @returns the segments of a JSON Web Token; none for an opaque token
 */
function tokenSegments(token) {
    const segments = token.split('.');
    return segments.length === 1 ? [] : segments.filter((segment) => segment.length >= SEGMENT_MIN);
}
/**
 * Hides secrets in a line: the given ones, whole or in part and in every encoding, and text that looks like a token or
 * a client secret of Adobe.
 *
 * @param line one line without invisible characters, which could split a secret
 */
function hideSecrets(line, secrets) {
    const covered = new Uint8Array(line.length);
    const text = line.toLowerCase();
    for (const form of secrets.filter(isMaskable).flatMap(hiddenForms)) {
        const size = Math.min(PART, form.length);
        for (let at = 0; at + size <= text.length; at++) {
            if (form.includes(text.slice(at, at + size)))
                coverRun(line, covered, at, at + size);
        }
    }
    let result = '';
    for (let at = 0; at < line.length; at++) {
        if (covered[at] === 0)
            result += line[at];
        else if (at === 0 || covered[at - 1] === 0)
            result += HIDDEN;
    }
    return result.replace(SECRET_LIKE, HIDDEN);
}
/**
 * Finds the secrets that a text contains, whole or in part, in any encoding that {@link decodedViews} knows, in another
 * case, backwards, or with anything between their letters and digits. Where there is more to decode than is tried, all of
 * them count as contained.
 *
 * @param lines each one line
 */
function secretsFoundIn(lines, secrets) {
    const texts = lines.map((line) => line.toLowerCase());
    // Decoding makes no text longer.
    const long = lines.filter((line) => line.length >= PART);
    if (long.length === 0)
        return secrets.filter(isMaskable).filter((secret) => isShortIn(secret, texts));
    const decoded = long.map(decodedViews);
    if (decoded.some(({ complete }) => !complete))
        return [...secrets];
    const parts = new Set(decoded.flatMap(({ views }) => views.flatMap((view) => normalised(view).flatMap(partsOf))));
    // Of a text that is not long, it is faster to look for each of its parts.
    const few = parts.size <= PARTS_FEW ? [...parts] : undefined;
    return secrets.filter(isMaskable).filter((secret) => {
        if (secret.length < PART)
            return isShortIn(secret, texts);
        const forms = formsOf(secret);
        return few === undefined ? hasPart(forms, parts) : few.some((part) => forms.includes(part));
    });
}
function isShortIn(secret, texts) {
    return secret.length < PART && texts.some((text) => text.includes(secret.toLowerCase()));
}
const PARTS_FEW = 500;
// In characters: enough for the tokens and client secrets of 500 credentials.
const KNOWN_MAX = 50_000_000;
const known = new Map();
let knownSize = 0;
// All forms of a secret, forwards and backwards, a line each. The same few secrets are asked for with every text, and a
// token has forms of some ten thousand characters.
function formsOf(secret) {
    const before = known.get(secret);
    if (before !== undefined)
        return before;
    const forms = [...hiddenForms(secret), ...base32Forms(secret)].flatMap(normalised);
    const text = forms.flatMap((form) => [form, [...form].reverse().join('')]).join('\n');
    if (knownSize + text.length > KNOWN_MAX) {
        known.clear();
        knownSize = 0;
    }
    known.set(secret, text);
    knownSize += text.length;
    return text;
}
/**
 * Tells whether a text still says one of the secrets, or a secret of somebody else, after {@link hideSecrets}: encoded
 * more than once, or spread over other characters.
 */
function stillRepeats(line, secrets) {
    const { views, complete } = decodedViews(line);
    if (!complete && secrets.some((secret) => secret.length >= PART))
        return true;
    if (views.some((view) => SECRET_WHOLE.test(view)))
        return true;
    const long = secrets.filter((secret) => secret.length >= PART);
    return long.length > 0 && secretsFoundIn([line], long).length > 0;
}
// Without what may stand between the characters, and without all but letters and digits.
function normalised(text) {
    const plain = text
        .normalize('NFKD')
        .replace(/[\p{M}\p{C}\s]+/gu, '')
        .toLowerCase();
    const bare = plain.replace(/[^\p{L}\p{N}]+/gu, '');
    return plain === bare ? [plain] : [plain, bare];
}
function partsOf(text) {
    return Array.from({ length: Math.max(0, text.length - PART + 1) }, (_, at) => text.slice(at, at + PART));
}
// Compares the parts one by one, because a list of all parts of a token would have thousands of entries.
function hasPart(form, parts) {
    for (let at = 0; at + PART <= form.length; at++) {
        if (parts.has(form.slice(at, at + PART)))
            return true;
    }
    return false;
}
// Base32 at any offset within other bytes. The first and last characters depend on these.
function base32Forms(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    return [0, 1, 2, 3, 4].map((before) => {
        const bits = [...Buffer.alloc(before), ...bytes]
            .map((byte) => byte.toString(2).padStart(8, '0'))
            .join('');
        const text = (bits.match(/.{5}/g) ?? []).map((five) => BASE32[Number.parseInt(five, 2)]).join('');
        return text.slice(before === 0 ? 0 : Math.ceil((before * 8) / 5)).toLowerCase();
    });
}
// The forms, in lower case, that a careless or hostile server could give a secret: those to mask, its base64 at any
// offset within other bytes, and the secret backwards.
function hiddenForms(secret) {
    // The forms of a very short secret are a letter or two, and hiding them would hide ordinary words.
    if (secret.length < PART)
        return [secret.toLowerCase()];
    const shifted = [0, 1, 2].map((before) => Buffer.concat([Buffer.alloc(before), Buffer.from(secret, 'utf8')])
        .toString('base64')
        .replace(/=+$/, '')
        .slice(before === 0 ? 0 : before + 1));
    const backwards = [...secret].reverse().join('');
    return [...maskForms(secret), ...shifted, backwards].map((form) => form.toLowerCase());
}
function coverRun(line, covered, start, end) {
    let from = start;
    let to = end;
    while (from > 0 && covered[from - 1] === 0 && RUN.test(line[from - 1] ?? ''))
        from--;
    while (to < line.length && covered[to] === 0 && RUN.test(line[to] ?? ''))
        to++;
    covered.fill(1, from, to);
}


/***/ }),

/***/ 6067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ sanitizeWholeLine),
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   aj: () => (/* binding */ sanitize),
/* harmony export */   cg: () => (/* binding */ isSanitized),
/* harmony export */   g$: () => (/* binding */ sanitizeLine),
/* harmony export */   oE: () => (/* binding */ LINE_MAX)
/* harmony export */ });
/* unused harmony exports SANITIZED_MAX, LEFT_OUT */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5577);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2341);



/** Default limit of {@link sanitize}, in UTF-16 code units. */
const SANITIZED_MAX = 200;
/** Default limit of {@link sanitizeLine}, in UTF-16 code units. */
const LINE_MAX = 160;
/** Shown instead of the text of a server that repeats a secret so that its place cannot be told. */
const LEFT_OUT = '(left out: it repeats a secret)';
// Longer text is cut before it is read, so that a huge response takes no time.
const READ_MAX = 4_096;
/**
 * Makes text of a server safe for one line of a log, an annotation or Markdown: no control or invisible character, no
 * workflow command, no HTML, no secret and no part of one. Where a secret is in it in a form whose place cannot be told,
 * all of it is left out. In Markdown the caller still has to escape it.
 *
 * @param text what a server sent
 * @param secrets values that must not appear, whole or in part (8 or more of their characters in a row), in any encoding
 * @returns one line; it may be empty
 */
function sanitize(text, secrets = [], max = SANITIZED_MAX) {
    const hidden = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecrets */ .s0)(printable(text), secrets);
    const line = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .stillRepeats */ .fG)(hidden, secrets) ? LEFT_OUT : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(hidden);
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(line.replaceAll('<', '‹').replaceAll('>', '›'), max);
}
/**
 * Tells whether {@link sanitize} leaves a value of a server unchanged. An id or a scope that would change must not be
 * shown at all.
 */
function isSanitized(text, secrets) {
    return sanitize(text, secrets) === text;
}
/**
 * Finds the secrets that occur in texts, whole or in part. To sanitize many short texts with many secrets is slow; only
 * these secrets, usually none, have to be given to {@link sanitize}.
 *
 * @returns the secrets of which `sanitize` would hide something in one of the texts
 */
function secretsIn(texts, secrets) {
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsFoundIn */ .lI)(texts.map(printable), secrets);
}
/**
 * Makes text of a repository safe for one line of a terminal, a log or an annotation: no control or invisible
 * character, no workflow command. It does not hide secrets (`redact` does) and does not escape Markdown or HTML: the
 * caller does.
 *
 * @returns one line; it may be empty
 */
function sanitizeLine(text, max = LINE_MAX) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text.slice(0, 4 * max))), max);
}
/**
 * The same as {@link sanitizeLine} for text that stands alone on its line, such as an excerpt: `::` inside of it stays,
 * as in `std::env` and `a::b`.
 */
function sanitizeWholeLine(text, max = LINE_MAX) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommandAtStart */ .Lm)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text.slice(0, 4 * max))), max);
}
function printable(text) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, READ_MAX)));
}


/***/ })

};
