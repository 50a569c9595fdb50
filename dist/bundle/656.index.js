export const id = 656;
export const ids = [656];
export const modules = {

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

/***/ 1566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ metascope),
/* harmony export */   DI: () => (/* binding */ describeMetascope),
/* harmony export */   Ll: () => (/* binding */ METASCOPES)
/* harmony export */ });
const BASE = ['openid', 'AdobeID', 'read_organizations', 'additional_info.projectedProductContext'];
const EXPERIENCE_PLATFORM = ['openid', 'session', ...BASE.slice(1)];
const TAGS = {
    product: 'Tags (Reactor API)',
    scopes: [...BASE, 'additional_info.job_function', 'additional_info.roles'],
};
const FIREFLY = {
    product: 'Photoshop, Lightroom and Firefly Services',
    scopes: ['openid', 'AdobeID', 'session', 'additional_info', 'read_organizations', 'firefly_api', 'ff_apis'],
};
const CLOUD_MANAGER = [...BASE, 'read_pc.dma_aem_ams'];
const onlyConsole = (product) => ({ product, scopes: [] });
const METASCOPES = {
    asset_compute_meta: {
        product: 'Asset Compute',
        scopes: [...BASE, 'asset_compute', 'event_receiver', 'event_receiver_api'],
    },
    ent_aam_sdk: onlyConsole('Audience Manager'),
    ent_adobeio_sdk: {
        product: 'I/O Management API',
        scopes: [...BASE, 'additional_info.roles', 'adobeio_api'],
    },
    ent_aem_cloud_api: { product: 'AEM as a Cloud Service', scopes: CLOUD_MANAGER },
    ent_aem_cloud_sdk: { product: 'AEM as a Cloud Service', scopes: CLOUD_MANAGER },
    ent_aemforms_sdk: {
        product: 'AEM Forms Communications',
        scopes: [...BASE, 'read_pc.dma_aem_cloud', 'aem.document'],
    },
    ent_analytics_bulk_ingest_sdk: {
        product: 'Analytics',
        scopes: BASE,
    },
    ent_brand_portal_sdk: onlyConsole('Brand Portal'),
    ent_campaign_sdk: {
        product: 'Campaign',
        scopes: [...BASE, 'campaign_sdk', 'campaign_config_server_general', 'deliverability_service_general'],
    },
    ent_ccas_sdk: FIREFLY,
    ent_cja_sdk: { product: 'Customer Journey Analytics', scopes: EXPERIENCE_PLATFORM },
    ent_cloudmgr_sdk: { product: 'Cloud Manager', scopes: CLOUD_MANAGER },
    ent_dataservices_sdk: { product: 'Experience Platform', scopes: EXPERIENCE_PLATFORM },
    ent_default_sdk: FIREFLY,
    ent_documentcloud_sdk: { product: 'PDF Services', scopes: ['openid', 'AdobeID', 'DCAPI'] },
    ent_gdpr_sdk: onlyConsole('Privacy Service'),
    ent_marketing_sdk: {
        product: 'Target',
        scopes: [...BASE, 'target_sdk', 'additional_info.roles'],
    },
    ent_partners_sdk: onlyConsole('VIP Marketplace'),
    ent_places_sdk: onlyConsole('Places'),
    ent_reactor_admin_sdk: TAGS,
    ent_reactor_approver_sdk: TAGS,
    ent_reactor_developer_sdk: TAGS,
    ent_reactor_extension_developer_sdk: TAGS,
    ent_reactor_it_admin_sdk: TAGS,
    ent_reactor_publisher_sdk: TAGS,
    ent_reactor_sdk: TAGS,
    ent_sensei_image_sdk: onlyConsole('Sensei'),
    ent_smartcontent_sdk: {
        product: 'AEM Smart Content',
        scopes: ['openid', 'AdobeID', 'additional_info.projectedProductContext', 'read_pc.dma_smart_content'],
    },
    ent_stocksearch_sdk: onlyConsole('Stock'),
    ent_user_sdk: {
        product: 'User Management API',
        scopes: ['openid', 'AdobeID', 'user_management_sdk'],
    },
};
const CLAIM = /^https:\/\/[^/]+\/s\//;
const METASCOPE = /^(?:ent_[a-z0-9_]+_(?:sdk|api)|asset_compute_meta)$/;
function metascope(scope) {
    const name = scope.replace(CLAIM, '');
    if (!METASCOPE.test(name))
        return undefined;
    return { name, replacement: METASCOPES[name] ?? onlyConsole('') };
}
function describeMetascope({ name, replacement }) {
    const product = replacement.product === '' ? '' : ` (${replacement.product})`;
    return replacement.scopes.length === 0
        ? `\`${name}\`${product}: Adobe publishes no list for it; the Developer Console shows the scopes.`
        : `\`${name}\`${product} is replaced by: ${replacement.scopes.join(',')}`;
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

/***/ 3627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ firstLines),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function amount(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}
function listOf(items, max) {
    const more = items.length - max;
    return `${items.slice(0, max).join(', ')}${more > 0 ? ` and ${thousands(more)} more` : ''}`;
}
function firstLines(items, max, line, rest = (more) => `And ${more}.`) {
    const left = items.length - max;
    return [...items.slice(0, max).map(line), ...(left > 0 ? [rest(`${thousands(left)} more`)] : [])];
}


/***/ })

};
