export const id = 314;
export const ids = [314,715];
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
 * The last day on which a Service Account (JWT) credential of the Developer Console can work: Adobe converts what is left
 * to OAuth Server-to-Server on it, or when the certificate expires, whichever is earlier.
 * Source: `MIGRATION_GUIDE` in links.ts.
 */
const JWT_END = '2026-03-01';
/**
 * Since this day nobody can renew the certificate of a Service Account (JWT) credential.
 * Source: `MIGRATION_GUIDE` in links.ts.
 */
const CERTIFICATE_RENEWAL_END = '2025-06-30';
/** The end of a sentence about Service Account (JWT) credentials. */
const STOPPED = `stopped working no later than ${JWT_END}`;
/** The sentence that ends the message of every rule about such a credential. */
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
/* unused harmony export METASCOPE_LIST */
const GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication';
/** How to create and use an OAuth Server-to-Server credential. */
const IMPLEMENTATION_GUIDE = `${GUIDE}/implementation/`;
/** How to rotate the client secrets of a credential. */
const ROTATION_GUIDE = `${IMPLEMENTATION_GUIDE}#rotating-client-secrets`;
/** The migration from Service Account (JWT) credentials, with the dates. */
const MIGRATION_GUIDE = `${GUIDE}/migration/`;
/** The token endpoint. */
const IMS_REFERENCE = `${GUIDE}/ims/`;
/** The error codes of Adobe's API gateway. */
const GATEWAY_ERRORS = 'https://experienceleague.adobe.com/en/docs/experience-platform/landing/troubleshooting';
/** Product profiles in the Admin Console. */
const PRODUCT_PROFILES = 'https://helpx.adobe.com/enterprise/using/manage-product-profiles.html';
/** Incidents of Adobe's services. */
const ADOBE_STATUS = 'https://status.adobe.com';
/** Access tokens for APIs of AEM as a Cloud Service; describes both the JWT and the OAuth way. */
const AEM_SERVICE_CREDENTIALS = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/implementing/developing/generating-access-tokens-for-server-side-apis';
/** Adobe's library for OAuth Server-to-Server credentials in Node.js. */
const AUTH_TOKEN = 'https://github.com/adobe/auth-token';
/** Adobe's library for IMS in Node.js. */
const AIO_LIB_IMS = 'https://github.com/adobe/aio-lib-ims';
/** The catalogue of metascopes, deleted by Adobe in 2025 and still in its repository's history. */
const METASCOPE_LIST = 'AdobeDocs/adobeio-auth (JWT/Scopes.md)';


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
 * list: these are proposals, and the authority is the credential's page in the Developer Console.
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
// Some people wrote a metascope as the claim that carried it, https://ims-na1.adobelogin.com/s/ent_user_sdk.
const CLAIM = /^https:\/\/[^/]+\/s\//;
const METASCOPE = /^(?:ent_[a-z0-9_]+_(?:sdk|api)|asset_compute_meta)$/;
/**
 * Tells whether a scope is really a metascope, which only Service Account (JWT) credentials have.
 * `event_receiver_api` is both a metascope and an OAuth scope, so it is not one here.
 *
 * @param scope one scope as the person wrote it
 * @returns the bare metascope and what replaces it (no scopes where it is unknown), or undefined
 */
function metascope(scope) {
    const name = scope.replace(CLAIM, '');
    if (!METASCOPE.test(name))
        return undefined;
    return { name, replacement: METASCOPES[name] ?? onlyConsole('') };
}
/** @returns one line that says what replaces a metascope */
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
 * Parses JSON of any origin. The parser's own message is dropped, because it quotes the text, which may hold a secret.
 *
 * @returns the value, or undefined, which no JSON is, where the text is not JSON
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
 * JSON that is safe to print: where a person shows the file in a log, a file name in it must not act on the terminal or
 * be a workflow command.
 *
 * @param value made of plain objects
 * @returns two spaces a level, a line end at the end; control characters, invisible characters and `##[` are escaped
 */
function printableJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => 
    // By code units, because some of these characters have two.
    Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''))
        // Only strings can hold it: JSON itself has no `#`.
        .replaceAll('##[', `${escaped(0x23)}${escaped(0x23)}[`);
    return `${text}\n`;
}
function escaped(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
/**
 * Parses a JSON object of any origin.
 *
 * @returns its fields, or undefined where the text is not JSON or not an object
 */
function jsonFields(text) {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
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
/** What is shown in place of a secret. */
const HIDDEN = '***';
// A shorter common run than this occurs in ordinary words; a longer one would let a part of a secret through.
const PART = 8;
// A segment of a token that is shorter tells nothing, and hiding it would blank out ordinary text.
const SEGMENT_MIN = 16;
/** What a client secret of Adobe or a JSON Web Token looks like, for a regular expression. */
const SECRET_SHAPE = String.raw `p8e-[\w-]+|eyJ[\w-]{5,}(?:\.[\w-]*){0,2}`;
const SECRET_LIKE = new RegExp(String.raw `\b(?:${SECRET_SHAPE})`, 'gi');
// A part of a secret is hidden with the whole run of such characters around it: the rest of an encoded secret next to a
// hidden part is a part of it as well.
const RUN = /[\w+/=.%~-]/;
/**
 * The forms of a secret that a later step may print and that the runner does not derive from it: URL and form encoding,
 * base64url and hexadecimal. A secret of fewer than 8 characters has none, because hiding those would blank out
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
 * The parts of an access token that tell something by themselves. The runner hides a token only where it appears as a
 * whole, so each of them is masked as well.
 *
 * @returns the segments of a JSON Web Token; none for an opaque token
 */
function tokenSegments(token) {
    const segments = token.split('.');
    return segments.length === 1 ? [] : segments.filter((segment) => segment.length >= SEGMENT_MIN);
}
/**
 * Hides secrets in a line: known ones, whole or in part and in every form, and what looks like a token or a client
 * secret of Adobe.
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
/** @returns those of the secrets that {@link hideSecrets} would hide, whole or in part, in one of the lines */
function secretsFoundIn(lines, secrets) {
    const texts = lines.map((line) => line.toLowerCase());
    const parts = new Set(texts.flatMap(partsOf));
    return secrets.filter((secret) => hiddenForms(secret).some((form) => form.length < PART ? form !== '' && texts.some((text) => text.includes(form)) : hasPart(form, parts)));
}
function partsOf(text) {
    return Array.from({ length: Math.max(0, text.length - PART + 1) }, (_, at) => text.slice(at, at + PART));
}
// Looks at the parts one by one: a list of those of a token would have thousands.
function hasPart(form, parts) {
    for (let at = 0; at + PART <= form.length; at++) {
        if (parts.has(form.slice(at, at + PART)))
            return true;
    }
    return false;
}
// Everything that a careless or hostile server could make of a secret, in lower case: also base64 of the secret after
// one or two other bytes, and the secret backwards.
function hiddenForms(secret) {
    // A form of a very short one is a letter or two, which would blank out ordinary words.
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
  VY: () => (/* binding */ secretsIn)
});

// UNUSED EXPORTS: SANITIZED_MAX

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/core/one-line.js
// What a terminal or a browser acts on: controls, line and paragraph separators, lone surrogates, private use.
const UNSAFE = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
// What nobody sees: bidirectional and zero-width characters. They are removed, so that they cannot split a secret.
const INVISIBLE = /\p{Cf}+/gu;
/** @returns one line without control and invisible characters, in which white space is single spaces */
function oneLine(text) {
    return text.replace(INVISIBLE, '').replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
}
/**
 * Breaks up workflow commands: `::` may start a line, `##[` may be anywhere in it. A space keeps the text readable.
 * Source: actions/runner `src/Runner.Common/ActionCommand.cs`.
 */
function withoutCommands(line) {
    return line.replace(/:(?=:)/g, ': ').replaceAll('##[', '## [');
}
/** @returns at most `max` UTF-16 code units of the line, then `…`; never half of a character */
function cut(line, max) {
    return line.length <= max ? line : `${line.slice(0, max).replace(/[\ud800-\udbff]$/, '')}…`;
}

// EXTERNAL MODULE: ./build/core/secrets.js
var core_secrets = __webpack_require__(8527);
;// CONCATENATED MODULE: ./build/core/text.js



/** The longest result of {@link sanitize} where the caller gives no limit, in UTF-16 code units. */
const SANITIZED_MAX = 200;
/** The longest result of {@link sanitizeLine} where the caller gives no limit, in UTF-16 code units. */
const LINE_MAX = 160;
// Longer text is cut before anything looks at it, so that a huge answer costs nothing.
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
 * Tells whether a value of a server can be shown as it is. A sentence can be sanitized; an id or a scope that would
 * change has to be left out.
 */
function isSanitized(text, secrets) {
    return sanitize(text, secrets) === text;
}
/**
 * Which secrets have a part in some texts. Comparing many short texts with many secrets one by one is slow; only these
 * have to be given to {@link sanitize}, and mostly there are none.
 *
 * @returns those of the secrets of which `sanitize` would hide something in one of the texts
 */
function secretsIn(texts, secrets) {
    return (0,core_secrets/* secretsFoundIn */.lI)(texts.map(printable), secrets);
}
/**
 * Makes text of a repository safe for one line of a terminal, a log or an annotation: no control or invisible
 * character, no workflow command. It hides no secret (`redact` does), and Markdown and HTML stay as they are: whoever
 * writes those escapes them.
 *
 * @returns one line; it may be empty
 */
function sanitizeLine(text, max = LINE_MAX) {
    return cut(withoutCommands(oneLine(text.slice(0, 4 * max))), max);
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
/** @returns a whole number with a comma between thousands, in every locale */
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/**
 * @param many the plural, where an s is not enough
 * @returns for example `1 error`, `2 errors`
 */
function amount(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}
/** @returns the items with commas, at most `max` of them: `a, b and 3 more` */
function listOf(items, max) {
    const more = items.length - max;
    return `${items.slice(0, max).join(', ')}${more > 0 ? ` and ${thousands(more)} more` : ''}`;
}
/**
 * One line for each item, for at most `max` of them.
 *
 * @param rest makes the last line, which counts the items left out, from for example `1,234 more`
 */
function firstLines(items, max, line, rest = (more) => `And ${more}.`) {
    const left = items.length - max;
    return [...items.slice(0, max).map(line), ...(left > 0 ? [rest(`${thousands(left)} more`)] : [])];
}


/***/ }),

/***/ 3133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ verdictLines)
/* harmony export */ });
/**
 * What a scan found, in one or two lines for a log.
 *
 * @param checked counts and coverage
 * @returns the counts by level, what does not count, and what was looked at
 */
function verdictLines(checked) {
    const { counts, result } = checked;
    const { coverage } = result;
    const apart = [
        [counts.suppressed, 'suppressed'],
        [counts.baselined, 'in the baseline'],
        [counts.outsideDiff, 'outside of the changed lines'],
    ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
    const skipped = Object.entries(coverage.skipped).flatMap(([reason, count]) => count === 0 ? [] : [`${count} ${reason}`]);
    return [
        `Found: ${amount(counts.error, 'error')}, ${amount(counts.warning, 'warning')}, ${amount(counts.note, 'note')}${apart.length === 0 ? '' : `; and ${apart.join(', ')}`}.`,
        `Scanned ${amount(coverage.scanned, 'file')} of ${coverage.listed}${skipped.length === 0 ? '' : `; not scanned: ${skipped.join(', ')}`}.`,
        ...(checked.fullScanReason === undefined
            ? []
            : [`All lines count, not only changed ones: ${checked.fullScanReason}`]),
    ];
}
function amount(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ANNOTATIONS_MAX: () => (/* reexport */ report.ANNOTATIONS_MAX),
  CONFIG_PATH: () => (/* reexport */ check/* CONFIG_PATH */.tF),
  FAIL_ON: () => (/* reexport */ model/* FAIL_ON */.d),
  JSON_VERSION: () => (/* reexport */ report.JSON_VERSION),
  LEVELS: () => (/* reexport */ model/* LEVELS */.A),
  RESULTS_MAX: () => (/* reexport */ report.RESULTS_MAX),
  RULES: () => (/* reexport */ guard_rules.RULES),
  ScanError: () => (/* reexport */ scan_error/* ScanError */.s),
  annotations: () => (/* reexport */ report.annotations),
  baselineOf: () => (/* reexport */ check/* baselineOf */.Bv),
  check: () => (/* reexport */ check/* check */.z6),
  guardReport: () => (/* reexport */ report.guardReport),
  json: () => (/* reexport */ report.json),
  loadReports: () => (/* reexport */ load_reports/* loadReports */.y),
  runWorker: () => (/* reexport */ runWorker),
  sarif: () => (/* reexport */ report.sarif),
  scan: () => (/* reexport */ scan/* scan */.S),
  summary: () => (/* reexport */ report.summary),
  text: () => (/* reexport */ report.text),
  verdictLines: () => (/* reexport */ verdict/* verdictLines */.r)
});

// EXTERNAL MODULE: ./build/guard/check.js + 1 modules
var check = __webpack_require__(1781);
// EXTERNAL MODULE: ./build/guard/gate/verdict.js
var verdict = __webpack_require__(3133);
// EXTERNAL MODULE: ./build/guard/load-reports.js
var load_reports = __webpack_require__(7754);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/guard/report/index.js
var report = __webpack_require__(4501);
// EXTERNAL MODULE: ./build/guard/rules/index.js + 46 modules
var guard_rules = __webpack_require__(3865);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/scan/examine.js + 3 modules
var examine = __webpack_require__(5595);
;// CONCATENATED MODULE: ./build/guard/scan/run-worker.js




/**
 * The work of a thread: its share of the files. In a bundle the door's `worker.js` calls it.
 *
 * @throws Error when it does not run in a thread of the pool
 */
async function runWorker() {
    if (external_node_worker_threads_.parentPort === null)
        throw new Error('This file is started by the scan, as a thread.');
    // The only thing that starts it is pool.ts.
    const { job, ruleIds } = external_node_worker_threads_.workerData;
    external_node_worker_threads_.parentPort.postMessage(await work(job, ruleIds));
}
async function work(job, ruleIds) {
    try {
        const rules = ruleIds.flatMap((id) => guard_rules.RULES.find((rule) => rule.id === id) ?? []);
        return { examined: await (0,examine/* examineFiles */.xf)(job, (0,examine/* examiner */.gU)(rules)) };
    }
    catch (error) {
        if (error instanceof scan_error/* ScanError */.s)
            return { message: error.message, hint: error.hint };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/guard/scan/scan.js + 4 modules
var scan = __webpack_require__(8326);
;// CONCATENATED MODULE: ./build/guard/index.js
// What the entry points may use of this folder.











/***/ }),

/***/ 7754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ loadReports)
/* harmony export */ });
/** The reports, for whoever rarely needs one: loading them takes longer than scanning a small tree. */
const loadReports = () => Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(551), __webpack_require__.e(501)]).then(__webpack_require__.bind(__webpack_require__, 4501));


/***/ }),

/***/ 3586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ScanError)
/* harmony export */ });
/** Why a scan could not be done at all. It is never the same as finding nothing. */
class ScanError extends Error {
    /** The next thing to do: one sentence for a person. */
    hint;
    /**
     * @param message what happened; text of the repository in it has been sanitized
     * @param options the hint, and what it came from
     */
    constructor(message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ScanError';
        this.hint = options.hint;
    }
}


/***/ })

};
