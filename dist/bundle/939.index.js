export const id = 939;
export const ids = [939];
export const modules = {

/***/ 7482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions),
/* harmony export */   W: () => (/* binding */ optionNames)
/* harmony export */ });
/* harmony import */ var _core_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4477);
/* harmony import */ var _core_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5742);


function readOptions(runner, table, secrets) {
    const values = {};
    const problems = [];
    for (const [name, option] of options(table)) {
        const given = runner.input(name).trim();
        const text = given || option.default;
        let read = text === undefined ? undefined : option.parse(text, runner.env);
        if (read?.ok === false) {
            const { must, hide } = read.problem;
            const invisible = (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleIn */ .BB)(given);
            const what = hide === true ? '.' : `; ${(0,_core_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .givenValue */ .Z7)(given, secrets)}`;
            problems.push({
                input: name,
                message: `\`${name}\` ${must}${invisible === undefined ? what : `; its value ${invisible}.`}`,
            });
            read = option.default === undefined ? undefined : option.parse(option.default, runner.env);
        }
        values[camelCase(name)] = read?.ok === true ? read.value : undefined;
    }
    return { values: values, problems };
}
function optionNames(table) {
    return options(table).map(([name]) => name);
}
function options(table) {
    return Object.entries(table).flatMap(([name, row]) => 'parse' in row ? [[name, row]] : []);
}
function camelCase(name) {
    return name.replace(/-(\w)/g, (_whole, letter) => letter.toUpperCase());
}


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
const IMPLEMENTATION_GUIDE = `${GUIDE}/implementation/`;
const ROTATION_GUIDE = `${IMPLEMENTATION_GUIDE}#rotating-client-secrets`;
const MIGRATION_GUIDE = `${GUIDE}/migration/`;
const IMS_REFERENCE = `${GUIDE}/ims/`;
const GATEWAY_ERRORS = 'https://experienceleague.adobe.com/en/docs/experience-platform/landing/troubleshooting';
const PRODUCT_PROFILES = 'https://helpx.adobe.com/enterprise/using/manage-product-profiles.html';
const ADOBE_STATUS = 'https://status.adobe.com';
const AEM_SERVICE_CREDENTIALS = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/implementing/developing/generating-access-tokens-for-server-side-apis';
const AUTH_TOKEN = 'https://github.com/adobe/auth-token';
const AIO_LIB_IMS = 'https://github.com/adobe/aio-lib-ims';


/***/ }),

/***/ 4477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ invisibleIn),
/* harmony export */   _r: () => (/* binding */ asShown),
/* harmony export */   k7: () => (/* binding */ firstInvisible)
/* harmony export */ });
const INVISIBLE = /(?![\t\n\r])[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');
const PRINTABLE = /^[\x20-\x7e\t\n\r]*$/;
const NAMES = {
    'U+00AD': 'soft hyphen',
    'U+200B': 'zero width space',
    'U+200C': 'zero width non-joiner',
    'U+200D': 'zero width joiner',
    'U+200E': 'left-to-right mark',
    'U+200F': 'right-to-left mark',
    'U+2060': 'word joiner',
    'U+FEFF': 'zero width no-break space',
};
function firstInvisible(text) {
    const at = text.search(INVISIBLE);
    if (at === -1)
        return undefined;
    const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const name = NAMES[`U+${code}`];
    return {
        character: `U+${code}${name === undefined ? '' : ` (${name})`}`,
        position: [...text.slice(0, at)].length + 1,
    };
}
function invisibleIn(text) {
    const found = firstInvisible(text);
    return found && `contains the invisible character ${found.character} at position ${found.position}`;
}
function asShown(text) {
    return PRINTABLE.test(text) ? text : text.replace(ALL_INVISIBLE, '');
}


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

/***/ 5742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ SHOWN_MAX),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Ro: () => (/* binding */ onOff),
/* harmony export */   Z7: () => (/* binding */ givenValue),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export named */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);


const text = _result_js__WEBPACK_IMPORTED_MODULE_0__.ok;
function named(values) {
    const names = Object.keys(values);
    const must = `must be one of ${names.join(', ')}`;
    return (given) => {
        const found = Object.entries(values).find(([name]) => name === given.toLowerCase());
        return found === undefined ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must }) : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found[1]);
    };
}
function oneOf(values) {
    return named(Object.fromEntries(values.map((value) => [value, value])));
}
const flag = named({ true: true, false: false });
const onOff = named({ on: true, off: false, true: true, false: false });
function wholeNumber({ from, to, of }) {
    const must = `must be a whole number${of === undefined ? '' : ` of ${of}`} from ${from} to ${to}`;
    return (given) => {
        const value = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN;
        return value >= from && value <= to ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value) : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must });
    };
}
const SHOWN_MAX = 40;
function givenValue(given, secrets = []) {
    return given.length > SHOWN_MAX
        ? 'its value is too long to show here.'
        : `it is "${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(given, secrets)}".`;
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

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/core/secrets.js + 2 modules
var secrets = __webpack_require__(6009);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/github/event.js

function readEvent(env) {
    const pullRequest = readPayload(env)?.pull_request;
    const head = pullRequest?.head?.repo?.full_name;
    const base = pullRequest?.base?.repo?.full_name;
    return {
        name: env['GITHUB_EVENT_NAME'] ?? '',
        fromFork: pullRequest?.head !== undefined && head !== base,
        fromDependabot: env['GITHUB_ACTOR'] === 'dependabot[bot]',
    };
}
function readPayload(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return undefined;
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./build/github/github.js




const SUMMARY_NOT_WRITTEN = `The job summary was not written: the file that GITHUB_STEP_SUMMARY names is not there, or the disk is full. The outputs and the annotations of this step are complete.
Next: look for a step or a container setting that removes the files of the runner, and at the room on its disk.
Details: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary`;
function githubRunner() {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV']) {
        if (!process.env[name]) {
            throw new Error(`${name} is not set: this action runs only on a GitHub Actions runner (2.327.1 or newer).`);
        }
    }
    return {
        env: process.env,
        event: readEvent(process.env),
        payload: readPayload(process.env),
        input: (name) => process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
        mask: (value) => {
            if ((0,secrets/* isMaskable */.h_)(value))
                issueCommand('add-mask', {}, value);
        },
        info: (message) => {
            process.stdout.write(`${asText(message)}${external_node_os_.EOL}`);
        },
        warning: (message, title) => annotate('warning', message, { title }),
        annotate: (level, message, title, place) => annotate(level, message, { title, ...place }),
        summary: async (markdown) => {
            if (!process.env['GITHUB_STEP_SUMMARY'])
                return;
            const { summary } = await __webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 946));
            try {
                await summary.addRaw(markdown).write();
            }
            catch {
                annotate('warning', SUMMARY_NOT_WRITTEN, { title: 'Job summary' });
            }
        },
        fail: (message, title) => {
            process.exitCode = 1;
            annotate('error', message, { title });
        },
        setOutput: (name, value) => issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value)),
        exportVariable: (name, value) => {
            process.env[name] = value;
            issueFileCommand('ENV', prepareKeyValueMessage(name, value));
        },
    };
}
function annotate(level, message, properties) {
    issueCommand(level, toCommandProperties(properties), asText(message));
}
function asText(message) {
    return message
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '## ['))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/github/process.js



const GRACE_MS = 500;
async function runAction(action) {
    try {
        await action(githubRunner());
    }
    catch (error) {
        const inputs = Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_'));
        const secrets = inputs
            .flatMap(([, value]) => (value ?? '').split(/\s+/))
            .filter((value) => value.length >= 8);
        process.exitCode = 1;
        process.stdout.write(`::error title=Unexpected error::${describe(error, secrets)}\n`);
    }
    setTimeout(() => process.exit(), GRACE_MS).unref();
}
function describe(error, secrets) {
    const name = error instanceof Error ? error.name : typeof error;
    const message = error instanceof Error ? error.message : 'something that is not an error was thrown';
    const place = error instanceof Error ? (/ at (?:async )?([\w.<> ]+)/.exec(error.stack ?? '')?.[1] ?? '') : '';
    const text = `The action stopped on an unexpected error. ${name}: ${message}${place === '' ? '' : ` (in ${place})`}`;
    return (0,core_text/* sanitize */.aj)((0,redact/* redact */.E$)(text), secrets, 500).replaceAll('%', '%25');
}


/***/ })

};
