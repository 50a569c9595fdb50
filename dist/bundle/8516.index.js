export const id = 8516;
export const ids = [8516];
export const modules = {

/***/ 5022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/github/process.js + 4 modules
var process = __webpack_require__(8352);
// EXTERNAL MODULE: ./build/ims/http/client.js + 1 modules
var client = __webpack_require__(2961);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/ims/credential/shape.js
var shape = __webpack_require__(3281);
// EXTERNAL MODULE: ./build/ims/token-connection.js
var token_connection = __webpack_require__(6138);
// EXTERNAL MODULE: ./build/ims/token/invalidate.js
var invalidate = __webpack_require__(2133);
// EXTERNAL MODULE: ./build/ims/failure.js
var failure = __webpack_require__(386);
// EXTERNAL MODULE: ./build/actions/inputs/masking.js
var masking = __webpack_require__(6120);
// EXTERNAL MODULE: ./build/actions/inputs/read.js
var read = __webpack_require__(7482);
// EXTERNAL MODULE: ./build/ims/parsers.js
var parsers = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/actions/invalidate/manifest.js

const INPUTS = {
    'access-token': {
        description: 'The output `access-token` of the step that got the token. Where it is empty, because that step failed or did not run, there is nothing to do.',
        required: true,
        credential: true,
    },
    connection: {
        description: 'The output `connection` of the same step: client id, host, proxy and certificates. The token is sent only if they are still the same.',
        required: true,
        credential: true,
    },
    timeout: {
        description: 'Longest time for the one attempt, in seconds, from 1 to 120.',
        default: '10',
        parse: parsers/* timeoutSeconds */.rv,
    },
};
const OUTPUTS = {};

// EXTERNAL MODULE: ./build/adobe/links.js
var links = __webpack_require__(713);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(5285);
;// CONCATENATED MODULE: ./build/actions/invalidate/messages.js


const CONTEXTS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#steps-context';
const ENVIRONMENT = 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable';
const INVALIDATE_MESSAGES = {
    'not-invalidated': {
        summary: 'The access token was not invalidated and stays valid until it expires.',
        meaning: 'Adobe IMS could not be told, or refused; the work of the job is not affected. This is a warning.',
        next: 'Do nothing if it may stay valid for about 24 hours; otherwise rotate the client secret and ask Adobe support to invalidate its tokens.',
        link: links/* IMS_REFERENCE */.kg,
    },
    'connection-missing': {
        summary: 'The input `connection` is not the output `connection` of the token action.',
        meaning: 'It is empty or something else, so that the host that issued the token is not known. Nothing was sent.',
        next: 'Give the outputs `access-token` and `connection` of one step, for example `steps.adobe.outputs.connection`.',
        link: CONTEXTS,
    },
    'connection-changed': {
        summary: 'The token was not sent, because a step of this job changed the way to Adobe IMS.',
        meaning: 'A proxy or a certificate that a step wrote to GITHUB_ENV would see the token; the step that got it used others.',
        next: 'Find the step that sets the variable. If it is meant to, set it in `env` of the job, or invalidate the token before that step; otherwise rotate the client secret.',
        link: ENVIRONMENT,
    },
    'invalid-timeout': {
        summary: 'An input of the invalidate action has a value that is not allowed.',
        meaning: '`timeout` is not a number, or out of its range.',
        next: 'Use a value that the message names.',
        link: 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs',
    },
};
function describeInvalidate(id, details) {
    return (0,message/* composeMessage */.S)(INVALIDATE_MESSAGES[id], details);
}

;// CONCATENATED MODULE: ./build/actions/invalidate/run.js






const TITLE = 'Adobe IMS access token';
async function run(runner, { clock, send }) {
    const token = runner.input('access-token').trim();
    if (token !== '')
        (0,masking/* maskToken */.gg)(runner, token);
    const given = runner.input('connection').trim();
    for (const secret of (0,shape/* secretsByShape */.cr)(given))
        (0,masking/* maskSecret */.$l)(runner, secret);
    const { values, problems } = (0,read/* readOptions */.T)(runner, INPUTS, [token]);
    const [problem] = problems;
    if (problem !== undefined) {
        return runner.fail(describeInvalidate('invalid-timeout', [problem.message]), TITLE);
    }
    if (token === '')
        return runner.info('There is no access token to invalidate.');
    const connection = (0,token_connection/* readTokenConnection */.Cr)(given);
    if (connection === undefined)
        return runner.fail(describeInvalidate('connection-missing', []), TITLE);
    const changes = (0,token_connection/* routeChanges */.F7)(connection, runner.env);
    if (changes.length > 0) {
        const shown = changes.map((change) => (0,core_text/* sanitize */.aj)(change, [token], 400));
        return runner.fail(describeInvalidate('connection-changed', shown), TITLE);
    }
    runner.info((0,core_text/* sanitize */.aj)(announcement(connection, runner.env), [token], 400));
    const { clientId, endpoint } = connection;
    const policy = { timeoutMs: values.timeout * 1_000, retries: 0 };
    const result = await (0,invalidate/* invalidate */.Y)(token, { clientId }, { endpoint, policy, env: runner.env, clock, send });
    if (result.ok)
        return runner.info('The access token is invalidated.');
    const { cause, evidence } = result.problem;
    const reason = `Reason: ${(0,failure/* describeBriefly */.xf)(cause, evidence, [token])}`;
    runner.warning(describeInvalidate('not-invalidated', [reason]), TITLE);
}
function announcement({ endpoint }, env) {
    const proxy = (0,token_connection/* proxyFor */.iJ)(endpoint, env);
    const way = proxy === '' ? '' : `, proxy ${proxy}`;
    return `Invalidating the access token at ${endpoint.host}${way}.`;
}

;// CONCATENATED MODULE: ./build/actions/invalidate/index.js




const DEPENDENCIES = {
    clock: { now: Date.now, sleep: (ms) => (0,promises_.setTimeout)(ms), random: Math.random },
    send: client/* send */.t,
};
const main = () => (0,process/* runAction */.C)((runner) => run(runner, DEPENDENCIES));


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
/* harmony export */   bm: () => (/* binding */ credentialPage),
/* harmony export */   gR: () => (/* binding */ ROTATION_GUIDE),
/* harmony export */   kg: () => (/* binding */ IMS_REFERENCE),
/* harmony export */   sl: () => (/* binding */ MIGRATION_GUIDE)
/* harmony export */ });
const GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication';
const IMPLEMENTATION_GUIDE = `${GUIDE}/implementation/`;
const ROTATION_GUIDE = `${IMPLEMENTATION_GUIDE}#rotating-client-secrets`;
const MIGRATION_GUIDE = `${GUIDE}/migration/`;
const IMS_REFERENCE = `${GUIDE}/ims/`;
const GATEWAY_ERRORS = 'https://experienceleague.adobe.com/en/docs/experience-platform/landing/troubleshooting';
const PRODUCT_PROFILES = 'https://helpx.adobe.com/enterprise/using/manage-product-profiles.html';
const CONSOLE = 'https://developer.adobe.com/console/projects';
function credentialPage(ids) {
    return ids.project === undefined
        ? CONSOLE
        : `${CONSOLE}/${ids.organization}/${ids.project}/credentials/${ids.credential}/details/oauthservertoserver`;
}
const ADOBE_STATUS = 'https://status.adobe.com';
const AEM_SERVICE_CREDENTIALS = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/implementing/developing/generating-access-tokens-for-server-side-apis';
const AUTH_TOKEN = 'https://github.com/adobe/auth-token';
const AIO_LIB_IMS = 'https://github.com/adobe/aio-lib-ims';


/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Lm: () => (/* binding */ withoutCommandAtStart),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
const UNSAFE = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
const INVISIBLE = /[\p{Cf}\p{DI}]+/gu;
function printable(text) {
    return /[^\x20-\x7e]/.test(text) ? text.replace(UNSAFE, ' ').replace(INVISIBLE, '') : text;
}
function oneLine(text) {
    return printable(text).replace(/\s+/g, ' ').trim();
}
function withoutCommands(line) {
    return line.replace(/:(?=:)/g, ': ').replaceAll('##[', '## [');
}
function withoutCommandAtStart(line) {
    return line.replace(/^\s*:(?=:)/, ': ').replaceAll('##[', '## [');
}
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
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6009);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);



const PEM_BODY = `MII[A-Za-z0-9+/]{9,}={0,2}`;
const RANDOM_TEXT = String.raw `(?<![\w./-])(?=[\w+/=-]*\d)[A-Za-z0-9+/]{24,}={0,2}(?![\w./-])`;
const SECRETS = new RegExp(`${_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_SHAPE */ .PI}|${PEM_BODY}|${RANDOM_TEXT}`, 'g');
const KEYED = /((?:secret|passw(?:or)?d|passphrase|private[_-]?key|access[_-]?token|api[_-]?key|credential|jwt[_-]?token)s?["'`]?\s*(?:=>|:=|[:=,])\s*)(["'`])(?!\$|\{\{|%|<|process\.env|os\.)([^"'`\s]{6,})\2/gi;
const BODY_OF_KEY = /(-----BEGIN [A-Z ]*-----)(?:(?!-----END).)*/g;
function redact(text) {
    return text.replace(BODY_OF_KEY, `$1${_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG}`).replace(KEYED, `$1$2${_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG}$2`).replace(SECRETS, _secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG);
}
function redactLine(text, max) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(redact((0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)), max);
}
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
function ok(value) {
    return { ok: true, value };
}
function failed(problem) {
    return { ok: false, problem };
}


/***/ }),

/***/ 6009:
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
const READABLE = /[\x20-\x7e]{8,}/g;
const VIEWS_MAX = 100;
const DEPTH_MAX = 4;
const DECODERS = [
    ...having('%', [(text) => text.replace(/(?:%[0-9a-f]{2})+/gi, (found) => utf8(found.replaceAll('%', '')))]),
    (text) => /[%\\+]/.test(text)
        ? text.replace(/(?:%u|\\u|\\U0{4}|u\+)([0-9a-f]{4})/gi, (_, digits) => character(digits, 16))
        : text,
    ...having('&', [
        (text) => text.replace(/&#x0{0,8}([0-9a-f]{1,6});?/gi, (_, digits) => character(digits, 16)),
        (text) => text.replace(/&#0{0,8}(\d{1,7});?/g, (_, digits) => character(digits, 10)),
        (text) => text.replace(/&([a-z]{2,8});/gi, (found, name) => NAMED[name.toLowerCase()] ?? found),
    ]),
    ...having('\\', [
        (text) => text.replace(/\\u\{0{0,8}([0-9a-f]{1,6})\}/gi, (_, digits) => character(digits, 16)),
        (text) => text.replace(/\\?\\x([0-9a-f]{2})/gi, (_, digits) => character(digits, 16)),
        (text) => text.replace(/\\([0-3]?[0-7]{2})/g, (_, digits) => character(digits, 8)),
    ]),
    ...having('=', [
        (text) => text
            .replace(/=(?=\s)\s+/g, '')
            .replace(/(?:=[0-9a-f]{2})+/gi, (found) => utf8(found.replaceAll('=', ''))),
    ]),
    ...[10, 8].map((base) => (text) => text.replace(/(?<!\d)(?:0o)?(\d{2,3})(?!\d)[\s,;:|-]*/g, (found, digits) => code(digits, base) ?? found)),
    (text) => text.replace(/(?<![01])0?([01]{7})(?![01]{1,7}(?![01]))[\s,]*/g, (_, digits) => character(digits, 2)),
    ...[0, 1, 2, 3].map((skip) => (text) => readable(base64(text, skip), text)),
    ...[0, 1].map((skip) => (text) => readable(hexadecimal(text, skip), text)),
    (text) => /[\u2020-\u7e7e]/.test(text) ? readable(Buffer.from(text, 'utf16le').toString('latin1'), text) : text,
    (text) => /[\u2020-\u7e7e]/.test(text)
        ? readable(Buffer.from(text, 'utf16le').swap16().toString('latin1'), text)
        : text,
];
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
function having(character, decoders) {
    return decoders.map((decode) => (text) => (text.includes(character) ? decode(text) : text));
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
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ROT13 = Object.fromEntries([LETTERS, LETTERS.toLowerCase()].flatMap((letters) => [...letters].map((letter, index) => [letter, letters[(index + 13) % 26] ?? letter])));
function rot13(text) {
    return text.replace(/[a-z]/gi, (letter) => ROT13[letter] ?? letter);
}

;// CONCATENATED MODULE: ./build/core/grams.js
const GRAM = 8;
const BITS_PER_GRAM = 8;
const FACTOR = 0x01000193;
function hashesOf(text) {
    const hashes = new Uint32Array(Math.max(0, text.length - GRAM + 1));
    for (let at = 0; at < hashes.length; at++) {
        let hash = 0;
        for (let next = at; next < at + GRAM; next++)
            hash = Math.imul(hash ^ text.charCodeAt(next), FACTOR);
        hashes[at] = hash ^ (hash >>> 15);
    }
    return hashes;
}
function gramsOf(texts) {
    const count = texts.reduce((sum, { length }) => sum + length, 0);
    const size = 2 ** Math.ceil(Math.log2(Math.max(32, count * BITS_PER_GRAM)));
    const bits = new Uint32Array(size / 32);
    for (const text of texts) {
        for (const hash of hashesOf(text)) {
            const bit = hash & (size - 1);
            bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
        }
    }
    return { bits, mask: size - 1 };
}
function mayHold({ bits, mask }, hash) {
    const bit = hash & mask;
    return (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

;// CONCATENATED MODULE: ./build/core/secrets.js


const HIDDEN = '***';
const SECRET_MIN = 8;
const PART = SECRET_MIN;
const MASK_MIN = 4;
const COMMON_WORDS = new Set(('true false null none undefined production stage default example change changeme placeholder name names value ' +
    'secret secrets password token tokens bearer basic client client-id client-secret client_id client_secret ' +
    'clientid clientsecret scopes scope openid adobeid environment credential credentials healthy failing unknown ' +
    'error warning notice note success failure adobe github https http localhost master main test').split(' '));
function isMaskable(value) {
    const text = value.trim();
    return text.length >= MASK_MIN && !COMMON_WORDS.has(text.toLowerCase());
}
const SEGMENT_MIN = 16;
const SECRET_SHAPE = String.raw `p8e-[\w-]+|eyJ[\w-]{5,}(?:\.[\w-]*){0,2}`;
const SECRET_WHOLE = /p8e-[\w-]{16,}|eyJ[\w-]{16,}\.eyJ/;
const BASE32 = Buffer.from('abcdefghijklmnopqrstuvwxyz234567', 'latin1');
const SECRET_LIKE = new RegExp(String.raw `\b(?:${SECRET_SHAPE})`, 'gi');
const RUN = /[\w+/=.%~-]/;
function maskForms(secret) {
    if (!isMaskable(secret))
        return [];
    if (secret.length < PART)
        return [secret];
    const bytes = Buffer.from(secret, 'utf8');
    return [
        ...new Set([
            secret,
            encodeURIComponent(secret.toWellFormed()),
            new URLSearchParams([['', secret]]).toString().slice(1),
            bytes.toString('base64url'),
            bytes.toString('hex'),
            bytes.toString('hex').toUpperCase(),
        ]),
    ];
}
function tokenSegments(token) {
    const segments = token.split('.');
    return segments.length === 1 ? [] : segments.filter((segment) => segment.length >= SEGMENT_MIN);
}
function hideSecrets(line, secrets) {
    const covered = new Uint8Array(line.length);
    const text = line.toLowerCase();
    const hashes = hashesOf(text);
    for (const secret of secrets.filter(isMaskable)) {
        const { hidden, grams } = knownOf(secret);
        for (const form of hidden.filter(({ length }) => length < PART)) {
            for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
                coverRun(line, covered, at, at + form.length);
        }
        for (let at = 0; at < hashes.length; at++) {
            if (!mayHold(grams, hashes[at] ?? 0))
                continue;
            const part = text.slice(at, at + PART);
            if (hidden.some((form) => form.includes(part)))
                coverRun(line, covered, at, at + PART);
        }
    }
    return withoutCovered(line, covered).replace(SECRET_LIKE, HIDDEN);
}
function withoutCovered(line, covered) {
    let result = '';
    let shown = 0;
    for (let at = covered.indexOf(1); at >= 0; at = covered.indexOf(1, shown)) {
        result += line.slice(shown, at) + HIDDEN;
        shown = covered.indexOf(0, at);
        if (shown < 0)
            return result;
    }
    return result + line.slice(shown);
}
function secretsFoundIn(lines, secrets) {
    const texts = lines.map((line) => line.toLowerCase());
    const long = lines.filter((line) => line.length >= PART);
    if (long.length === 0)
        return secrets.filter(isMaskable).filter((secret) => isShortIn(secret, texts));
    const decoded = long.map(decodedViews);
    if (decoded.some(({ complete }) => !complete))
        return [...secrets];
    const parts = [
        ...new Set(decoded.flatMap(({ views }) => views.flatMap((view) => normalised(view).flatMap(partsOf)))),
    ];
    const hashes = parts.map((part) => hashesOf(part)[0] ?? 0);
    const all = new Set(parts);
    return secrets.filter(isMaskable).filter((secret) => {
        if (secret.length < PART)
            return isShortIn(secret, texts);
        const { forms, grams } = knownOf(secret);
        const likely = parts.filter((_, index) => mayHold(grams, hashes[index] ?? 0));
        return likely.length <= PARTS_FEW ? likely.some((part) => forms.includes(part)) : hasPart(forms, all);
    });
}
function isShortIn(secret, texts) {
    return secret.length < PART && texts.some((text) => text.includes(secret.toLowerCase()));
}
const PARTS_FEW = 500;
const KNOWN_MAX = 50_000_000;
const known = new Map();
let knownSize = 0;
function knownOf(secret) {
    const before = known.get(secret);
    if (before !== undefined)
        return before;
    const hidden = hiddenForms(secret);
    const plain = secret.length < PART ? [] : new Set([...hidden.flatMap(normalised), ...base32Forms(secret)]);
    const forms = [...new Set([...plain].flatMap((form) => [form, backwards(form)]))].join('\n');
    const size = forms.length + hidden.reduce((sum, { length }) => sum + length, 0);
    if (knownSize + size > KNOWN_MAX) {
        known.clear();
        knownSize = 0;
    }
    const made = { hidden, forms, grams: gramsOf([...hidden, forms]) };
    known.set(secret, made);
    knownSize += size;
    return made;
}
function stillRepeats(line, secrets) {
    const { views, complete } = decodedViews(line);
    if (!complete && secrets.some((secret) => secret.length >= PART))
        return true;
    if (views.some((view) => SECRET_WHOLE.test(view)))
        return true;
    const long = secrets.filter((secret) => secret.length >= PART);
    return long.length > 0 && secretsFoundIn([line], long).length > 0;
}
const ORDINARY = /^[\x21-\x7e]*$/;
function backwards(text) {
    return ORDINARY.test(text)
        ? Buffer.from(text, 'latin1').reverse().toString('latin1')
        : [...text].reverse().join('');
}
function normalised(text) {
    if (ORDINARY.test(text)) {
        const plain = text.toLowerCase();
        const bare = plain.replace(/[^a-z0-9]+/g, '');
        return plain === bare ? [plain] : [plain, bare];
    }
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
function hasPart(form, parts) {
    for (let at = 0; at + PART <= form.length; at++) {
        if (parts.has(form.slice(at, at + PART)))
            return true;
    }
    return false;
}
function base32Forms(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    return [0, 1, 2, 3, 4].map((before) => {
        const text = Buffer.alloc(Math.floor(((before + bytes.length) * 8) / 5), 'a');
        let count = (before * 8) % 5;
        let bits = 0;
        let at = Math.floor((before * 8) / 5);
        for (let index = 0; index < bytes.length; index++) {
            bits = ((bits << 8) | bytes[index]) & 0xfff;
            for (count += 8; count >= 5; count -= 5)
                text[at++] = BASE32[(bits >>> (count - 5)) & 31];
        }
        return text.toString('latin1').slice(Math.ceil((before * 8) / 5));
    });
}
function hiddenForms(secret) {
    if (secret.length < PART)
        return [secret.toLowerCase()];
    const shifted = [0, 1, 2].map((before) => Buffer.concat([Buffer.alloc(before), Buffer.from(secret, 'utf8')])
        .toString('base64')
        .replace(/=+$/, '')
        .slice(before === 0 ? 0 : before + 1));
    return [
        ...new Set([...maskForms(secret), ...shifted, backwards(secret)].map((form) => form.toLowerCase())),
    ];
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
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6009);



const SANITIZED_MAX = 200;
const LINE_MAX = 160;
const LEFT_OUT = '(left out: it repeats a secret)';
const READ_MAX = 4_096;
function sanitize(text, secrets = [], max = SANITIZED_MAX) {
    const hidden = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecrets */ .s0)(printable(text), secrets);
    const line = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .stillRepeats */ .fG)(hidden, secrets) ? LEFT_OUT : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(hidden);
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(line.replaceAll('<', '‹').replaceAll('>', '›'), max);
}
function isSanitized(text, secrets) {
    return sanitize(text, secrets) === text;
}
function secretsIn(texts, secrets) {
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsFoundIn */ .lI)(texts.map(printable), secrets);
}
function sanitizeLine(text, max = LINE_MAX) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text.slice(0, 4 * max))), max);
}
function sanitizeWholeLine(text, max = LINE_MAX) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommandAtStart */ .Lm)((0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text.slice(0, 4 * max))), max);
}
function printable(text) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, READ_MAX)));
}


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ readTokenConnection),
/* harmony export */   F7: () => (/* binding */ routeChanges),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rv: () => (/* binding */ writeTokenConnection)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9411);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5813);



const ROUTE_NAMES = { proxy: 'the proxy', certificates: 'the trusted certificates' };
const CERTIFICATES = ['NODE_EXTRA_CA_CERTS', 'NODE_USE_SYSTEM_CA', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
const LENGTH_MAX = 20_000;
function writeTokenConnection(clientId, endpoint, env) {
    return JSON.stringify({ origin: endpoint.origin, clientId, ...routeOf(endpoint, env) });
}
function readTokenConnection(text) {
    const fields = text.length > LENGTH_MAX ? undefined : (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonFields */ .yX)(text);
    const of = (name) => {
        const value = fields?.[name];
        return typeof value === 'string' ? value : undefined;
    };
    const endpoint = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .customEndpoint */ .vw)(of('origin') ?? '', 'production');
    const clientId = of('clientId') ?? '';
    const [proxy, certificates] = [of('proxy'), of('certificates')];
    if (!endpoint.ok || clientId === '')
        return undefined;
    if (proxy === undefined || certificates === undefined)
        return undefined;
    return { clientId, endpoint: endpoint.value, route: { proxy, certificates } };
}
function routeChanges({ endpoint, route }, env) {
    const now = routeOf(endpoint, env);
    const shown = (value) => (value === '' ? 'not set' : `"${value}"`);
    return ['proxy', 'certificates']
        .filter((name) => route[name] !== now[name])
        .map((name) => `When the token was requested, ${ROUTE_NAMES[name]}: ${shown(route[name])}; now: ${shown(now[name])}.`);
}
function proxyFor(endpoint, env) {
    return (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(new URL(endpoint.origin)) ? '' : routeOf(endpoint, env).proxy;
}
function routeOf({ origin }, env) {
    const url = new URL(origin);
    const proxy = (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyOf */ .O)((0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url) ? new URL((0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .adobeEndpoint */ .l0)('production').origin) : url, env);
    return {
        proxy: proxy.ok ? (proxy.value?.shown ?? '') : 'invalid',
        certificates: CERTIFICATES.filter((name) => env[name])
            .map((name) => `${name}=${env[name]}`)
            .join(' '),
    };
}


/***/ }),

/***/ 2133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ invalidate)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3925);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8147);



async function invalidate(token, credential, connection) {
    const form = {
        token_type: 'access_token',
        token,
        client_id: credential.clientId,
        ...(credential.clientSecret === undefined ? {} : { client_secret: credential.clientSecret }),
    };
    const once = {
        ...connection,
        policy: { ...connection.policy, retries: 0 },
        onRetry: () => undefined,
    };
    const { clock } = connection;
    const path = '/ims/invalidate_token/v2';
    const { result, attempts } = await (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .E)({ path, form }, once, clock.now());
    if (result.ok && result.value.status >= 200 && result.value.status < 300)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    const { cause, evidence } = result.ok ? (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .readRefusal */ .ni)(result.value, clock.now()) : result.problem;
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)({ cause, evidence, attempts });
}


/***/ })

};
