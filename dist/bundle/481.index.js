export const id = 481;
export const ids = [481];
export const modules = {

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/** Sets every output of an action. The types require a value for each output, and allow no other. */
function setOutputs(runner, table, values) {
    for (const name of Object.keys(table))
        runner.setOutput(name, String(values[name]));
}


/***/ }),

/***/ 2004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ pathFromWorkspace),
/* harmony export */   ep: () => (/* binding */ pathInWorkspace),
/* harmony export */   mT: () => (/* binding */ environmentVariable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5499);



/** Parses a path in the workspace, absolute or relative to it, to an absolute path. */
const pathInWorkspace = (text, env) => {
    const path = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .insideWorkspace */ .C)((0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceOf */ .B)(env), text);
    return path === undefined ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ must: 'must lie in the workspace' }) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(path);
};
/** Parses the same to a path relative to the workspace. */
const pathFromWorkspace = (text, env) => {
    const path = pathInWorkspace(text, env);
    return path.ok ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceOf */ .B)(env), path.value)) : path;
};
// GitHub refuses GITHUB_* and RUNNER_*; the others would change how the action or later steps run.
const RESERVED = /^(GITHUB_.*|RUNNER_.*|INPUT_.*|NODE_.*|PATH|HOME|SHELL|CI|LD_.*|DYLD_.*|BASH_ENV|ENV|(HTTPS?|NO|ALL)_PROXY)$/i;
/** Parses the name of an environment variable that the action may set for later steps. */
const environmentVariable = (text) => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ must: 'must be a name of letters, digits and underscores' });
    }
    if (RESERVED.test(text))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ must: 'must not be a name that the runner or the shell uses' });
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(text);
};


/***/ }),

/***/ 7482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions),
/* harmony export */   W: () => (/* binding */ optionNames)
/* harmony export */ });
/* harmony import */ var _core_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5742);

/**
 * Reads every input of an action except credentials. An input that is missing or blank (as a reusable workflow forwards
 * it) has its default value.
 *
 * @param secrets values that must not appear in a problem
 * @returns a value for each input, by its name in camel case, and all problems. An invalid input gets its default value,
 *   so that other checks can still use it.
 */
function readOptions(runner, table, secrets) {
    const values = {};
    const problems = [];
    for (const [name, option] of options(table)) {
        const given = runner.input(name).trim();
        const text = given || option.default;
        let read = text === undefined ? undefined : option.parse(text, runner.env);
        if (read?.ok === false) {
            const { must, hide } = read.problem;
            problems.push({
                input: name,
                message: `\`${name}\` ${must}${hide === true ? '.' : `; ${(0,_core_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .givenValue */ .Z7)(given, secrets)}`}`,
            });
            read = option.default === undefined ? undefined : option.parse(option.default, runner.env);
        }
        values[camelCase(name)] = read?.ok === true ? read.value : undefined;
    }
    // The type of each value is inferred from the parser that returned it.
    return { values: values, problems };
}
/** @returns names of the inputs other than credentials, which contain a secret only by mistake */
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
/**
 * Metascopes of Service Account (JWT) credentials and the OAuth scopes that replace them. Adobe publishes no complete
 * list, so these are suggestions. The credential's page in the Developer Console is authoritative.
 *
 * Source: AdobeDocs/adobe-dev-console `JWT/scopes.md` (deleted 2025-06-27) and AdobeDocs/adobeio-auth
 * `JWT/Scopes.md` for the names; the products' own OAuth Server-to-Server pages for the scopes.
 */
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
// In a JWT, the claim of a metascope is an address such as https://ims-na1.adobelogin.com/s/ent_user_sdk.
const CLAIM = /^https:\/\/[^/]+\/s\//;
const METASCOPE = /^(?:ent_[a-z0-9_]+_(?:sdk|api)|asset_compute_meta)$/;
/**
 * Recognises a metascope, which only Service Account (JWT) credentials have, among scopes. `event_receiver_api` is not
 * reported, because it is an OAuth scope as well.
 *
 * @param scope one scope as the user wrote it
 * @returns the metascope's name and what replaces it (no scopes if it is unknown); undefined for any other text
 */
function metascope(scope) {
    const name = scope.replace(CLAIM, '');
    if (!METASCOPE.test(name))
        return undefined;
    return { name, replacement: METASCOPES[name] ?? onlyConsole('') };
}
/** @returns one line of Markdown that says what replaces a metascope */
function describeMetascope({ name, replacement }) {
    const product = replacement.product === '' ? '' : ` (${replacement.product})`;
    return replacement.scopes.length === 0
        ? `\`${name}\`${product}: Adobe publishes no list for it; the Developer Console shows the scopes.`
        : `\`${name}\`${product} is replaced by: ${replacement.scopes.join(',')}`;
}


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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9868);


/** Any text. */
const text = _result_js__WEBPACK_IMPORTED_MODULE_0__.ok;
/**
 * @param values the valid names, in lower case, and the value of each
 * @returns a parser that ignores the case of the name
 */
function named(values) {
    const names = Object.keys(values);
    const must = `must be one of ${names.join(', ')}`;
    return (given) => {
        const found = Object.entries(values).find(([name]) => name === given.toLowerCase());
        return found === undefined ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must }) : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found[1]);
    };
}
/** @returns a parser that accepts one of these lower-case values and ignores the case of the text */
function oneOf(values) {
    return named(Object.fromEntries(values.map((value) => [value, value])));
}
/** Accepts `true` or `false`. */
const flag = named({ true: true, false: false });
/** Accepts `on` or `off`, and `true` or `false`, because YAML 1.1 turns an unquoted on or off into those. */
const onOff = named({ on: true, off: false, true: true, false: false });
/**
 * @param from the lowest valid number
 * @param to the highest valid number, at most four digits
 * @param of the unit, for the message
 */
function wholeNumber({ from, to, of }) {
    const must = `must be a whole number${of === undefined ? '' : ` of ${of}`} from ${from} to ${to}`;
    return (given) => {
        const value = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN;
        return value >= from && value <= to ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value) : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must });
    };
}
/** Longest value that a message repeats, in UTF-16 code units. */
const SHOWN_MAX = 40;
/**
 * Says which value was given. A long value is not repeated: it would be cut, and the runner masks a secret (in the
 * wrong input, for example) only if it is printed as a whole.
 *
 * @param secrets values that must not appear
 * @returns the end of a sentence
 */
function givenValue(given, secrets = []) {
    return given.length > SHOWN_MAX
        ? 'its value is too long to show here.'
        : `it is "${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(given, secrets)}".`;
}


/***/ }),

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8527);

const PEM_BODY = `MII[A-Za-z0-9+/]{9,}={0,2}`;
const RANDOM_TEXT = String.raw `(?<![\w./-])(?=[\w+/=-]*\d)[A-Za-z0-9+/]{24,}={0,2}(?![\w./-])`;
const SECRETS = new RegExp(`${_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_SHAPE */ .PI}|${PEM_BODY}|${RANDOM_TEXT}`, 'g');
// A key whose name says that its value is secret, and that value in quotes.
const KEYED = /((?:secret|passw(?:or)?d|passphrase|private[_-]?key|access[_-]?token|api[_-]?key|credential|jwt[_-]?token)s?["'`]?\s*(?:=>|:=|[:=,])\s*)(["'`])(?!\$|\{\{|%|<|process\.env|os\.)([^"'`\s]{6,})\2/gi;
const BODY_OF_KEY = /(-----BEGIN [A-Z ]*-----)(?:(?!-----END).)*/g;
/**
 * Hides text of a repository that looks like a secret: keys, client secrets, tokens and long random text. The secrets
 * in a file are not known, so only their shape can tell. Fingerprints are hashes of the result: they contain no secret,
 * and a change here changes them.
 *
 * @param text one or more lines
 */
function redact(text) {
    return text.replace(BODY_OF_KEY, `$1${_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG}`).replace(KEYED, `$1$2${_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG}$2`).replace(SECRETS, _secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG);
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

/***/ 8527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ SECRET_SHAPE),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   lI: () => (/* binding */ secretsFoundIn),
/* harmony export */   s0: () => (/* binding */ hideSecrets),
/* harmony export */   wp: () => (/* binding */ tokenSegments),
/* harmony export */   ye: () => (/* binding */ maskForms)
/* harmony export */ });
/** The text shown instead of a secret. */
const HIDDEN = '***';
// Length from which a part of a secret is hidden. Shorter parts occur in ordinary words; a higher limit would leak more.
const PART = 8;
// A shorter segment of a token reveals nothing, and hiding it would hide ordinary text.
const SEGMENT_MIN = 16;
/** Source of a regular expression that matches Adobe's client secrets and JSON Web Tokens. */
const SECRET_SHAPE = String.raw `p8e-[\w-]+|eyJ[\w-]{5,}(?:\.[\w-]*){0,2}`;
const SECRET_LIKE = new RegExp(String.raw `\b(?:${SECRET_SHAPE})`, 'gi');
// A part of a secret is hidden together with all such characters around it, because they may be the rest of an encoded
// secret.
const RUN = /[\w+/=.%~-]/;
/**
 * Lists the forms of a secret that a later step may print and that the runner does not derive: URL and form encoding,
 * base64url and hexadecimal. A secret of fewer than 8 characters has no other forms, because masking them would hide
 * ordinary text.
 *
 * @returns the forms to mask, the secret itself first
 * Source: actions/runner `src/Runner.Common/HostContext.cs` (it derives base64, JSON, XML and other escapes).
 */
function maskForms(secret) {
    if (secret.length < PART)
        return [secret];
    const bytes = Buffer.from(secret, 'utf8');
    return [
        ...new Set([
            secret,
            encodeURIComponent(secret),
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
    for (const form of secrets.filter((secret) => secret !== '').flatMap(hiddenForms)) {
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
/** @returns the secrets that {@link hideSecrets} would hide, whole or in part, in one of the lines */
function secretsFoundIn(lines, secrets) {
    const texts = lines.map((line) => line.toLowerCase());
    const parts = new Set(texts.flatMap(partsOf));
    return secrets.filter((secret) => hiddenForms(secret).some((form) => form.length < PART ? form !== '' && texts.some((text) => text.includes(form)) : hasPart(form, parts)));
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

/***/ 9868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oE: () => (/* binding */ LINE_MAX),
  cg: () => (/* binding */ isSanitized),
  aj: () => (/* binding */ sanitize),
  g$: () => (/* binding */ sanitizeLine),
  Bf: () => (/* binding */ sanitizeWholeLine),
  VY: () => (/* binding */ secretsIn)
});

// UNUSED EXPORTS: SANITIZED_MAX

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/core/one-line.js
// Characters that can affect a terminal or a browser: controls, line separators, lone surrogates, private use.
const UNSAFE = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
// Invisible characters: bidirectional and zero-width ones. They are removed, so that they cannot split a secret.
const INVISIBLE = /\p{Cf}+/gu;
/** @returns one line without control and invisible characters; each run of white space becomes one space */
function oneLine(text) {
    return text.replace(INVISIBLE, '').replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
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

// EXTERNAL MODULE: ./build/core/secrets.js
var core_secrets = __webpack_require__(8527);
;// CONCATENATED MODULE: ./build/core/text.js



/** Default limit of {@link sanitize}, in UTF-16 code units. */
const SANITIZED_MAX = 200;
/** Default limit of {@link sanitizeLine}, in UTF-16 code units. */
const LINE_MAX = 160;
// Longer text is cut before it is read, so that a huge response takes no time.
const READ_MAX = 4_096;
/**
 * Makes text of a server safe for one line of a log, an annotation or Markdown: no control or invisible character, no
 * workflow command, no HTML, no secret and no part of one. In Markdown the caller still has to escape it.
 *
 * @param text what a server sent
 * @param secrets values that must not appear, whole or in part (8 or more of their characters in a row), in any encoding
 * @returns one line; it may be empty
 */
function sanitize(text, secrets = [], max = SANITIZED_MAX) {
    const line = withoutCommands((0,core_secrets/* hideSecrets */.s0)(printable(text), secrets));
    return cut(line.replaceAll('<', '‹').replaceAll('>', '›'), max);
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
    return (0,core_secrets/* secretsFoundIn */.lI)(texts.map(printable), secrets);
}
/**
 * Makes text of a repository safe for one line of a terminal, a log or an annotation: no control or invisible
 * character, no workflow command. It does not hide secrets (`redact` does) and does not escape Markdown or HTML: the
 * caller does.
 *
 * @returns one line; it may be empty
 */
function sanitizeLine(text, max = LINE_MAX) {
    return cut(withoutCommands(oneLine(text.slice(0, 4 * max))), max);
}
/**
 * The same as {@link sanitizeLine} for text that stands alone on its line, such as an excerpt: `::` inside of it stays,
 * as in `std::env` and `a::b`.
 */
function sanitizeWholeLine(text, max = LINE_MAX) {
    return cut(withoutCommandAtStart(oneLine(text.slice(0, 4 * max))), max);
}
function printable(text) {
    return oneLine((0,external_node_util_.stripVTControlCharacters)(text.slice(0, READ_MAX)));
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
/** @returns a whole number with commas between thousands, whatever the locale */
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/**
 * @param many the plural, if it is not `one` and an s
 * @returns for example `1 error`, `2 errors`
 */
function amount(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}
/** @returns at most `max` of the items and the number of the others: `a, b and 3 more` */
function listOf(items, max) {
    const more = items.length - max;
    return `${items.slice(0, max).join(', ')}${more > 0 ? ` and ${thousands(more)} more` : ''}`;
}
/**
 * Writes one line for each of the first `max` items, and a last line if there are more.
 *
 * @param rest writes the last line; its argument is, for example, `1,234 more`
 */
function firstLines(items, max, line, rest = (more) => `And ${more}.`) {
    const left = items.length - max;
    return [...items.slice(0, max).map(line), ...(left > 0 ? [rest(`${thousands(left)} more`)] : [])];
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
// EXTERNAL MODULE: ./build/core/text.js + 1 modules
var core_text = __webpack_require__(9868);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/github/event.js

/**
 * Reads the event from the runner's environment. If the payload cannot be read, the event counts as not from a fork.
 *
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables and the `pull_request` payload at
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
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
/** @returns the webhook's payload, not validated; undefined if it cannot be read */
function readPayload(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return undefined;
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : undefined;
    }
    catch {
        // Outside of GitHub there is no payload. Only hints depend on it, never the token request.
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



/**
 * Connects to the real GitHub runner, by workflow commands on standard output and by the files that the environment
 * names.
 *
 * @throws Error if the environment names no file for outputs: the toolkit would then print outputs, and with them the
 *   token, to the log
 */
function githubRunner() {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE']) {
        if (!process.env[name]) {
            throw new Error(`${name} is not set: this action runs only on a GitHub Actions runner (2.327.1 or newer).`);
        }
    }
    return {
        env: process.env,
        event: readEvent(process.env),
        payload: readPayload(process.env),
        // Spaces in the name of an input become underscores; other characters are kept. Source: actions/runner
        // `src/Runner.Worker/Handlers/Handler.cs` (AddInputsToEnvironment).
        input: (name) => process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
        mask: (value) => {
            // For an empty mask, the runner would add a warning annotation.
            if (value.trim() !== '')
                issueCommand('add-mask', {}, value);
        },
        info: (message) => {
            process.stdout.write(`${asText(message)}${external_node_os_.EOL}`);
        },
        warning: (message, title) => annotate('warning', message, { title }),
        annotate: (level, message, title, place) => annotate(level, message, { title, ...place }),
        summary: async (markdown) => {
            // A runner of GitHub Enterprise Server may have no job summary.
            if (!process.env['GITHUB_STEP_SUMMARY'])
                return;
            const { summary } = await __webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 946));
            await summary.addRaw(markdown).write();
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
        saveState: (name, value) => issueFileCommand('STATE', prepareKeyValueMessage(name, value)),
        state: (name) => process.env[`STATE_${name}`] ?? '',
    };
}
function annotate(level, message, properties) {
    issueCommand(level, toCommandProperties(properties), asText(message));
}
/**
 * Makes workflow commands in a text ineffective.
 *
 * @returns the text with a space added inside `::` at the start of a line and inside `##[` anywhere
 * Source: actions/runner `src/Runner.Common/ActionCommand.cs` (`TryParseV2`, `TryParse`).
 */
function asText(message) {
    return message
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '## ['))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/github/process.js



// Work that cannot be cancelled, such as a DNS look-up, may still run after an action. It must not delay the job.
const GRACE_MS = 500;
/** Runs one stage of an action on the real runner, ends the process and reports an unexpected error without secrets. */
async function runAction(action) {
    try {
        await action(githubRunner());
    }
    catch (error) {
        // Only a bug in this action or a broken runner leads here. The error may quote anything, so every input counts as a
        // secret, and any text that looks like a secret is hidden as well.
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
    return (0,core_text/* sanitize */.aj)((0,redact/* redact */.E)(text), secrets, 500).replaceAll('%', '%25');
}


/***/ }),

/***/ 5499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf),
/* harmony export */   C: () => (/* binding */ insideWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Returns the absolute path of the folder that the code is checked out to.
 *
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables (GITHUB_WORKSPACE)
 */
function workspaceOf(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env['GITHUB_WORKSPACE'] || process.cwd());
}
/**
 * Resolves a path that must be inside the workspace.
 *
 * @param workspace absolute path
 * @param path absolute, or relative to the workspace
 * @returns absolute path, or undefined if it is outside the workspace; symbolic links are not followed
 */
function insideWorkspace(workspace, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, full);
    return from !== '..' && !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(from) ? full : undefined;
}


/***/ })

};
