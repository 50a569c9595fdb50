export const id = 448;
export const ids = [448];
export const modules = {

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/check.js + 5 modules
var check = __webpack_require__(531);
// EXTERNAL MODULE: ./build/guard/report/guard-report.js
var guard_report = __webpack_require__(5963);
// EXTERNAL MODULE: ./build/guard/report/json.js
var json = __webpack_require__(9399);
// EXTERNAL MODULE: ./build/guard/report/sarif/sarif.js + 2 modules
var sarif = __webpack_require__(665);
// EXTERNAL MODULE: ./build/guard/report/text.js + 1 modules
var report_text = __webpack_require__(4545);
// EXTERNAL MODULE: ./build/guard/gate/load.js
var load = __webpack_require__(990);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/core/text.js + 1 modules
var core_text = __webpack_require__(9868);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/actions/cli/arguments.js





/** The help text. */
const USAGE = `Finds what still depends on an Adobe Service Account (JWT) credential.

  ims-auth scan [PATH] [options]       scan a folder (default: the current one)
    --format text|json|sarif           what to print (default: text)
    --changed [BASE]                   count only what is new since BASE (default: origin/HEAD)
    --config FILE                      default: .github/ims-auth.yml, where it exists
    --baseline FILE                    accepted findings
    --no-config                        ignore .github/ims-auth.yml and what it names
    --no-suppressions                  ignore suppressions in the code
    --fail-on error|warning|note|never default: error
    --output FILE                      write to a file instead of printing
    --no-color                         same as NO_COLOR=1

  ims-auth baseline [PATH] [options]   accept all current findings
    --config FILE
    --output FILE                      default: .github/ims-auth-baseline.json in PATH

  ims-auth --help | --version

Exit codes: 0 no findings, 1 findings, 2 scan failed, 3 nothing to scan.
`;
const OPTIONS = {
    format: { type: 'string' },
    changed: { type: 'string' },
    config: { type: 'string' },
    baseline: { type: 'string' },
    'fail-on': { type: 'string' },
    output: { type: 'string' },
    'no-config': { type: 'boolean' },
    'no-suppressions': { type: 'boolean' },
    'no-color': { type: 'boolean' },
    color: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
const FORMATS = ['text', 'json', 'sarif'];
/**
 * @param argv arguments after the name of the program
 * @returns the command, or the error in the arguments
 */
function readCommand(argv) {
    let parsed;
    try {
        parsed = parse(withBase(argv));
    }
    catch (error) {
        return (0,result/* failed */.g)((0,core_text/* sanitizeLine */.g$)(error instanceof Error ? error.message : 'The arguments cannot be read.', 200));
    }
    const { values, positionals } = parsed;
    if (values.help)
        return (0,result.ok)({ name: 'help' });
    if (values.version)
        return (0,result.ok)({ name: 'version' });
    const [name, path = '.', ...more] = positionals;
    if (more.length > 0)
        return (0,result/* failed */.g)('Only one path is allowed.');
    const { config, baseline, changed } = values;
    if (name === 'baseline')
        return (0,result.ok)({ name, path, config, output: values.output ?? '.github/ims-auth-baseline.json' });
    if (name === undefined)
        return (0,result/* failed */.g)('Missing command: scan or baseline.');
    if (name !== 'scan')
        return (0,result/* failed */.g)(`Unknown command "${(0,core_text/* sanitizeLine */.g$)(name, 40)}": use scan or baseline.`);
    const format = FORMATS.find((known) => known === (values.format ?? 'text'));
    if (format === undefined)
        return (0,result/* failed */.g)(`--format must be one of ${FORMATS.join(', ')}.`);
    const failOn = model/* FAIL_ON */.d$.find((known) => known === values['fail-on']);
    if (values['fail-on'] !== undefined && failOn === undefined)
        return (0,result/* failed */.g)(`--fail-on must be one of ${model/* FAIL_ON */.d$.join(', ')}.`);
    const color = values['no-color'] ? false : values.color;
    return (0,result.ok)({
        name,
        path,
        format,
        changed,
        config,
        baseline,
        failOn,
        output: values.output,
        allowConfig: values['no-config'] !== true,
        allowSuppressions: values['no-suppressions'] !== true,
        color,
    });
}
// The value of --changed is optional, which parseArgs does not support. A value that exists as a path is the path.
function withBase(argv) {
    const at = argv.indexOf('--changed');
    if (at < 0)
        return [...argv];
    const next = argv[at + 1];
    const isBase = next !== undefined && !next.startsWith('-') && !(0,external_node_fs_.existsSync)(next);
    return [
        ...argv.slice(0, at),
        `--changed=${isBase ? next : 'origin/HEAD'}`,
        ...argv.slice(at + (isBase ? 2 : 1)),
    ];
}
function parse(args) {
    return (0,external_node_util_.parseArgs)({ args, options: OPTIONS, allowPositionals: true, strict: true });
}

;// CONCATENATED MODULE: ./build/actions/cli/run.js






/** Exit codes. Scripts can distinguish findings from a failed scan. */
const EXIT = { clean: 0, findings: 1, scanFailed: 2, nothingToScan: 3 };
/**
 * @param argv arguments after the name of the program
 * @returns the exit code
 */
async function run(argv, terminal) {
    const read = readCommand(argv);
    if (!read.ok) {
        terminal.error(`${read.problem}\n\n${USAGE}`);
        return EXIT.scanFailed;
    }
    const command = read.value;
    switch (command.name) {
        case 'help':
            terminal.out(USAGE);
            return EXIT.clean;
        case 'version':
            terminal.out(`${version/* VERSION */.x}\n`);
            return EXIT.clean;
        case 'scan':
            return await reportingErrors(terminal, () => scan(command, terminal));
        case 'baseline':
            return await reportingErrors(terminal, () => baseline(command, terminal));
    }
}
async function reportingErrors(terminal, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof scan_error/* ScanError */.s))
            throw error;
        terminal.error(`The scan could not run. ${error.message}\nNext: ${error.hint}\n`);
        return EXIT.scanFailed;
    }
}
function optionsOf({ path, config }, { cwd, env }) {
    const root = (0,external_node_path_.resolve)(cwd, path);
    return { root, home: root, env, config: fromRoot(root, cwd, config) };
}
// The scan expects paths relative to the scanned folder; arguments are relative to the working directory.
function fromRoot(root, cwd, file) {
    return file === undefined ? undefined : (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(cwd, file));
}
async function scan(command, terminal) {
    const options = optionsOf(command, terminal);
    const { changed, failOn, allowConfig, allowSuppressions } = command;
    const checked = await (0,check.check)({
        ...options,
        baseline: fromRoot(options.root, terminal.cwd, command.baseline),
        failOn,
        allowConfig,
        allowSuppressions,
        changed: changed === undefined ? undefined : { name: 'command', payload: undefined, base: changed },
    });
    const rendered = render(command, (0,guard_report/* guardReport */.q)(checked, {}), terminal);
    if (command.output === undefined)
        terminal.out(rendered);
    else
        write((0,external_node_path_.resolve)(terminal.cwd, command.output), rendered);
    return exitCode(checked);
}
function exitCode({ conclusion, failed }) {
    if (conclusion === 'nothing-scanned')
        return EXIT.nothingToScan;
    return failed ? EXIT.findings : EXIT.clean;
}
function render(command, report, terminal) {
    if (command.format === 'json')
        return (0,json/* json */.P)(report);
    if (command.format === 'sarif')
        return (0,sarif/* sarif */.I)(report);
    const color = command.color ?? (terminal.color && command.output === undefined);
    return (0,report_text/* text */.Q)(report, { color, width: terminal.width });
}
async function baseline(command, terminal) {
    const options = optionsOf(command, terminal);
    const checked = await (0,check.check)(options);
    if (checked.conclusion === 'nothing-scanned')
        return EXIT.nothingToScan;
    // Findings of an older baseline remain accepted.
    const accepted = checked.result.findings.filter(({ state, level }) => (state === 'active' || state === 'baselined') && level !== 'note');
    const file = (0,external_node_path_.resolve)(options.root, command.output);
    write(file, await (0,load/* baselineOf */.Bv)(accepted));
    terminal.out(`Accepted ${(0,words/* amount */.vj)(accepted.length, 'finding')} in ${(0,external_node_path_.relative)(terminal.cwd, file)}. Name that file as \`baseline\` in .github/ims-auth.yml.\n`);
    return EXIT.clean;
}
function write(file, content) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, content);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        throw new scan_error/* ScanError */.s(`The file cannot be written: the file system reports ${code}.`, {
            hint: 'Give another --output.',
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/cli/index.js

/** @param argv arguments after the name of the program */
async function main(argv) {
    const { stdout, stderr, env } = process;
    // It is no error if the reader stops early (`| head`).
    stdout.on('error', () => process.exit(EXIT.clean));
    process.exitCode = await run(argv, {
        out: (text) => stdout.write(text),
        error: (text) => stderr.write(text),
        color: stdout.isTTY === true && !env['NO_COLOR'],
        width: stdout.isTTY === true ? stdout.columns : undefined,
        cwd: process.cwd(),
        env,
    });
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

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits)
/* harmony export */ });
/** Compares two strings by code units, for `sort`. The order is the same in every locale. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/** @returns an object with a value for each key, in the order of the keys */
function recordOf(keys, make) {
    return Object.fromEntries(keys.map((key) => [key, make(key)]));
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

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   PQ: () => (/* binding */ POLICIES),
/* harmony export */   bX: () => (/* binding */ FINDING_STATES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   eI: () => (/* binding */ SKIP_REASONS),
/* harmony export */   mP: () => (/* binding */ RELATIONS)
/* harmony export */ });
/** Severity of a finding, worst first. */
const LEVELS = ['error', 'warning', 'note'];
const FINDING_STATES = ['active', 'suppressed', 'baselined', 'outside-diff'];
/** Why a place is listed under a finding. */
const RELATIONS = ['same-change', 'use', 'key-file'];
/** Why a listed file was not scanned. */
const SKIP_REASONS = [
    'binary',
    'too-large',
    'unreadable',
    'deleted',
    'symlink',
    'submodule',
    'lfs-pointer',
    'vendored',
    'minified',
    'lock-file',
    'own-report',
    'excluded',
];
/** Every value of `fail-on`. */
const FAIL_ON = [...LEVELS, 'never'];
/** Whose configuration, baseline and suppressions count in a pull request: those of the base commit, or its own. */
const POLICIES = ['base', 'head'];


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ countByState),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   RJ: () => (/* binding */ groupByRule),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1158);
/* harmony import */ var _core_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9868);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _related_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4282);





// The scanner's own texts are shorter; this limits findings that other code made.
const MAX = { message: 500, advice: 1_000, reason: 300 };
/** Counts findings by state and level. Every report shows these, so that all counts agree. */
function countByState(findings) {
    const counts = (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_STATES */ .bX, () => (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_, () => 0));
    for (const { state, level } of findings)
        counts[state][level]++;
    return counts;
}
/** @returns findings of any level */
function total(counts) {
    return counts.error + counts.warning + counts.note;
}
/**
 * Copies the findings in some states, worst first and then by place. Cuts and sanitizes their texts again, so that a
 * report does not depend on the code that made the finding.
 */
function worstFirst({ result }, states) {
    return result.findings
        .filter(({ state }) => states.includes(state))
        .map(bounded)
        .sort((a, b) => _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(a.level) - _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(b.level) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.rule, b.rule));
}
/** @returns the finding and its related places with texts that are one line each, sanitized and cut */
function bounded(finding) {
    const { mark, reason, related, ...rest } = finding;
    const excerpt = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeWholeLine */ .Bf)(finding.excerpt);
    return {
        ...rest,
        excerpt,
        message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(finding.message, MAX.message) || 'Depends on a Service Account (JWT) credential.',
        advice: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(finding.advice, MAX.advice),
        ...(mark !== undefined && excerpt === finding.excerpt ? { mark } : {}),
        ...(reason === undefined ? {} : { reason: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(reason, MAX.reason) }),
        ...(related === undefined ? {} : { related: related.map(_related_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedPlace */ .jr) }),
    };
}
/**
 * Groups active findings by rule, and within a rule by message and advice: worst rule first, then the one with most
 * findings, then in the order of the rules. No group is empty.
 */
function groupByRule(report) {
    const rules = new Map(report.rules.map((rule, order) => [rule.id, { rule, order }]));
    const groups = new Map();
    const clusters = new Map();
    for (const finding of worstFirst(report, ['active'])) {
        const key = [finding.rule, finding.message, finding.advice].join('\0');
        const same = clusters.get(key);
        if (same !== undefined) {
            same.findings.push(finding);
            continue;
        }
        const cluster = { message: finding.message, advice: finding.advice, findings: [finding] };
        clusters.set(key, cluster);
        const group = groups.get(finding.rule);
        if (group !== undefined)
            group.clusters.push(cluster);
        else {
            const rule = rules.get(finding.rule)?.rule ?? unlisted(finding);
            groups.set(finding.rule, { rule, counts: NONE, clusters: [cluster] });
        }
    }
    const order = (group) => rules.get(group.rule.id)?.order ?? rules.size;
    const worst = ({ counts }) => _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.findIndex((level) => counts[level] > 0);
    return [...groups.values()]
        .map((group) => ({ ...group, counts: countGroup(group) }))
        .sort((a, b) => worst(a) - worst(b) ||
        _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.map((level) => b.counts[level] - a.counts[level]).find((difference) => difference !== 0) ||
        order(a) - order(b) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.rule.id, b.rule.id));
}
const NONE = (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_, () => 0);
function countGroup({ clusters }) {
    const counts = (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_, () => 0);
    for (const { findings } of clusters)
        for (const { level } of findings)
            counts[level]++;
    return counts;
}
function unlisted({ rule, docs, message, advice }) {
    return { id: rule, title: rule, docs, message, advice: { text: advice } };
}


/***/ }),

/***/ 4282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ shownPlaces),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   jr: () => (/* binding */ boundedPlace),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   r8: () => (/* binding */ revoke)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9868);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);


/** More places of a relation than this are counted under a finding; JSON has them all. */
const SHOWN_MAX = 5;
const MESSAGE_MAX = 500;
/** What stands before the places of a relation. */
const LABELS = {
    'same-change': 'also change',
    use: 'used by',
    'key-file': 'private key',
};
/** @returns what to do with so many key files */
function revoke(count) {
    const what = count === 1 ? 'it' : 'them';
    return `revoke ${what} and remove ${what} from the history`;
}
const NO_MESSAGE = {
    'same-change': 'Has to be changed as well.',
    use: 'Uses what was found.',
    'key-file': 'Holds the private key.',
};
/** @returns the place with texts that are one line each, sanitized and cut; the message is never empty */
function boundedPlace(place) {
    return {
        ...place,
        excerpt: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(place.excerpt),
        message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(place.message, MESSAGE_MAX) || NO_MESSAGE[place.relation],
    };
}
/** @returns the places of one relation, as they are listed */
function placesOf({ related = [] }, relation) {
    return related.filter((place) => place.relation === relation);
}
/** @returns what to show under a finding, first what to change; no relation without a place */
function shownPlaces(finding) {
    return _model_js__WEBPACK_IMPORTED_MODULE_1__/* .RELATIONS */ .mP.flatMap((relation) => {
        const places = placesOf(finding, relation);
        const [first, ...others] = places.slice(0, SHOWN_MAX);
        if (first === undefined)
            return [];
        return [{ relation, shown: [first, ...others], more: places.length - 1 - others.length }];
    });
}


/***/ }),

/***/ 4545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ text_text)
});

// UNUSED EXPORTS: FINDINGS_MAX

// EXTERNAL MODULE: ./build/core/text.js + 1 modules
var core_text = __webpack_require__(9868);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/guard/report/examples.js
var examples = __webpack_require__(3986);
// EXTERNAL MODULE: ./build/guard/report/model.js
var report_model = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/guard/report/places.js
var places = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/guard/report/related.js
var related = __webpack_require__(4282);
;// CONCATENATED MODULE: ./build/guard/report/terminal.js
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    yellow: [33, 39],
    cyan: [36, 39],
    green: [32, 39],
};
function painter(color) {
    return (style, text) => color && text !== '' ? `\x1B[${CODES[style][0]}m${text}\x1B[${CODES[style][1]}m` : text;
}
// Blocks whose characters are two columns wide: Hangul, CJK, full width forms, emoji.
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/**
 * @param text one line without escapes
 * @returns how many columns it takes in a terminal, precise enough to put a caret under a word
 */
function columns(text) {
    let count = 0;
    for (const character of text) {
        if (!/\p{M}/u.test(character))
            count += WIDE.test(character) ? 2 : 1;
    }
    return count;
}
/**
 * Breaks a paragraph between words.
 *
 * @param width largest number of columns; a longer word gets its own line
 */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter(Boolean)) {
        if (line !== '' && columns(line) + 1 + columns(word) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}
/**
 * Puts carets under a part of a line. If the line is too long, it is cut on both sides of that part.
 *
 * @param line one line without escapes
 * @param mark the part, in UTF-16 code units
 * @param width largest number of columns
 * @returns the line, and the line below it
 */
function pointed(line, mark, width) {
    const before = [...line.slice(0, mark.start)];
    const within = [...line.slice(mark.start, mark.end)];
    const after = [...line.slice(mark.end)];
    const size = () => columns([...before, ...within, ...after].join('')) + 2;
    const long = size() > width;
    let [cutBefore, cutAfter] = [false, false];
    // First cut the text after the part, then the text before it.
    while (long && size() > width && after.length > 0)
        cutAfter = after.pop() !== undefined;
    while (long && size() > width && before.length > 0)
        cutBefore = before.shift() !== undefined;
    while (long && size() > width && within.length > 1)
        cutAfter = within.pop() !== undefined;
    const start = `${cutBefore ? '…' : ''}${before.join('')}`;
    return [
        `${start}${within.join('')}${after.join('')}${cutAfter ? '…' : ''}`,
        `${' '.repeat(columns(start))}${'^'.repeat(Math.max(1, columns(within.join(''))))}`,
    ];
}

// EXTERNAL MODULE: ./build/guard/report/words.js
var report_words = __webpack_require__(5792);
;// CONCATENATED MODULE: ./build/guard/report/text.js









/** Largest number of findings that are shown; the others are counted. */
const FINDINGS_MAX = 1_000;
const NOTICES_MAX = 50;
const STYLES = { error: 'red', warning: 'yellow', note: 'cyan' };
/**
 * Writes the report for a terminal: for each rule the places, each with its line and carets under the match, the
 * reason, and what to write instead; at the end what was scanned, and the verdict.
 *
 * @returns lines, each with a line end; text of the repository adds no escape sequences
 */
function text_text(report, { color, width = 100, hyperlinks = false }) {
    const page = {
        report,
        paint: painter(color),
        // Narrower or wider than this, text is hard to read.
        width: Math.min(120, Math.max(40, width)),
        hyperlinks,
        room: FINDINGS_MAX,
    };
    const groups = (0,report_model/* groupByRule */.RJ)(report).map((group) => groupLines(page, group));
    const blocks = [...groups, noticeLines(page), verdictLines(page)].filter((lines) => lines.length > 0);
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function groupLines(page, group) {
    if (page.room <= 0)
        return [];
    const { paint } = page;
    const worst = model/* LEVELS */.A_.find((level) => group.counts[level] > 0) ?? 'note';
    const head = `${paint(STYLES[worst], paint('bold', worst))}  ${paint('bold', group.rule.title)}  ${paint('dim', group.rule.id)}`;
    let lastMessage = '';
    const clusters = group.clusters.flatMap((cluster) => {
        // Many places of a rule can differ only in their advice.
        const why = cluster.message === lastMessage ? '' : cluster.message;
        lastMessage = cluster.message;
        return clusterLines(page, cluster, { worst, why });
    });
    return [head, ...clusters, ...exampleLines(page, group), `  ${text_link(page, group.rule.docs)}`];
}
function clusterLines(page, { findings, advice }, { worst, why }) {
    const shown = findings.slice(0, Math.max(0, page.room));
    page.room -= shown.length;
    if (shown.length === 0)
        return [];
    return [
        '',
        ...shown.flatMap((finding) => findingLines(page, finding, worst)),
        '',
        ...wrapped(why, page.width - 2).map((line) => `  ${line}`),
        ...wrapped(`Instead: ${advice}`, page.width - 2).map((line, index) => `  ${index === 0 ? line.replace('Instead:', (word) => page.paint('bold', word)) : line}`),
    ];
}
function findingLines(page, finding, worst) {
    const { report, paint, width } = page;
    const place = `${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, finding.path))}:${finding.line}:${finding.column}`;
    const what = [
        finding.level === worst ? '' : paint(STYLES[finding.level], finding.level),
        (0,report_words/* placeText */.Z9)(finding.place),
    ]
        .filter(Boolean)
        .join(', ');
    const mark = finding.mark ?? { start: 0, end: 0 };
    const [line, carets] = pointed(finding.excerpt, mark, width - 4);
    return [
        `  ${paint('bold', place)}${what === '' ? '' : `  (${what})`}`,
        ...(line === '' ? [] : [`    ${line}`]),
        ...(finding.mark === undefined ? [] : [`    ${paint(STYLES[finding.level], carets)}`]),
        ...(0,related/* shownPlaces */.GF)(finding).flatMap((places) => relatedLines(page, places)),
    ];
}
const LABEL_WIDTH = Math.max(...Object.values(related/* LABELS */.kg).map((label) => label.length)) + 2;
// Less of a line says nothing.
const EXCERPT_MIN = 16;
// The first line has the label, the others are below its place.
function relatedLines({ report, paint, width }, { relation, shown, more }) {
    const lines = shown.map(({ path, line, excerpt, message }) => {
        const file = (0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, path));
        if (relation === 'key-file')
            return file;
        const place = `${file}:${line}`;
        const room = width - 4 - LABEL_WIDTH - columns(place) - 2;
        if (room < EXCERPT_MIN)
            return place;
        return `${place}  ${paint('dim', pointed(excerpt || message, { start: 0, end: 0 }, room)[0])}`;
    });
    if (more > 0)
        lines.push(`and ${(0,words/* thousands */.oh)(more)} more`);
    if (relation === 'key-file')
        lines.push(...wrapped((0,related/* revoke */.r8)(shown.length), width - 4 - LABEL_WIDTH));
    const label = related/* LABELS */.kg[relation].padEnd(LABEL_WIDTH);
    return lines.map((line, index) => `    ${index === 0 ? paint('dim', label) : ' '.repeat(LABEL_WIDTH)}${line}`);
}
function exampleLines({ paint }, group) {
    const lines = (mark, style, text = '') => text === '' ? [] : text.split('\n').map((line) => `    ${paint(style, `${mark} ${line}`.trimEnd())}`);
    return (0,examples/* examplesFor */.H)(group).flatMap(({ before, after }) => [
        ...lines('-', 'red', before),
        ...lines('+', 'green', after),
    ]);
}
function text_link({ hyperlinks, paint }, address) {
    const shown = paint('dim', address);
    return hyperlinks ? `\x1B]8;;${address}\x1B\\${shown}\x1B]8;;\x1B\\` : shown;
}
function noticeLines({ report, paint, width }) {
    const { notices } = report.result;
    const sorted = model/* LEVELS */.A_.flatMap((level) => notices.filter((notice) => notice.level === level));
    const lines = sorted.slice(0, NOTICES_MAX).flatMap(({ level, message, path, line }) => {
        const where = path === undefined
            ? ''
            : `${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, path))}${line === undefined ? '' : `:${line}`}: `;
        const [first = '', ...more] = wrapped(`${level}: ${where}${(0,core_text/* sanitizeLine */.g$)(message, 500)}`, width - 2);
        const named = first.replace(/^\w+/, (word) => paint(STYLES[level], word));
        return [named, ...more.map((rest) => `  ${rest}`)];
    });
    if (notices.length > NOTICES_MAX)
        lines.push(`and ${(0,words/* thousands */.oh)(notices.length - NOTICES_MAX)} more`);
    return lines;
}
function verdictLines({ report, paint, width, room }) {
    const { coverage, findings } = report.result;
    const counts = (0,report_model/* countByState */.Kt)(findings);
    const hidden = (0,report_model/* total */.X5)(counts.active) - (FINDINGS_MAX - room);
    const skipped = (0,report_words/* skippedFiles */.CT)(coverage).map(({ what, count }) => `${(0,words/* thousands */.oh)(count)} ${what}`);
    // A clean verdict says it itself.
    const notCounted = report.conclusion === 'clean' ? [] : (0,report_words/* setAsideParts */.Hv)((0,report_words/* setAside */.Fi)(counts));
    const paragraphs = [
        ...(hidden > 0 ? [`${(0,words/* thousands */.oh)(hidden)} more are not shown; --format json has them all.`] : []),
        `Scanned ${(0,words/* thousands */.oh)(coverage.scanned)} of ${(0,words/* amount */.vj)(coverage.listed, 'file')}.${skipped.length === 0 ? '' : ` Not scanned: ${skipped.join('; ')}.`}`,
        ...(notCounted.length === 0 ? [] : [`Not counted: ${notCounted.join(', ')}.`]),
        ...(report.diffBase === undefined
            ? []
            : [`Only findings that are new since ${(0,core_text/* sanitizeLine */.g$)(report.diffBase, 80)} count.`]),
        ...(report.fullScanReason === undefined ? [] : [(0,report_words/* fullScanText */.q7)((0,core_text/* sanitizeLine */.g$)(report.fullScanReason, 500))]),
    ];
    const [style, verdict] = verdictOf(report);
    return [
        ...paragraphs.flatMap((paragraph) => wrapped(paragraph, width)),
        ...wrapped(verdict, width).map((line) => paint(style, paint('bold', line))),
    ];
}
function verdictOf({ conclusion, failed, failOn, result }) {
    const counts = (0,report_model/* countByState */.Kt)(result.findings);
    const { active } = counts;
    if (conclusion === 'nothing-scanned')
        return ['yellow', 'Nothing was scanned, so nothing is known about this code.'];
    if (conclusion === 'clean')
        return ['green', `Clean: ${(0,report_words/* cleanText */.X5)(counts)}`];
    const found = `Found ${(0,report_words/* amounts */.q$)(active)}.`;
    const meaning = active.error > 0 ? ` This code still depends on Adobe ${report_words/* DEAD */.zQ}.` : '';
    return failed
        ? ['red', `${found}${meaning}`]
        : ['yellow', `${found} Does not fail: fail-on is ${failOn}.${meaning}`];
}


/***/ }),

/***/ 5792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ skippedFiles),
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   Hv: () => (/* binding */ setAsideParts),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   q$: () => (/* binding */ amounts),
/* harmony export */   q7: () => (/* binding */ fullScanText),
/* harmony export */   zQ: () => (/* binding */ DEAD)
/* harmony export */ });
/* unused harmony export CREDENTIALS */
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8192);



/** What the guard looks for. */
const CREDENTIALS = 'Service Account (JWT) credentials';
/** The same with the end date, for all reports. Source: Adobe's migration guide. */
const DEAD = `${CREDENTIALS}, which stopped working no later than 2026-03-01`;
// In the order of the reports: first those that users should look at.
const SKIPPED = Object.entries({
    unreadable: 'unreadable',
    'too-large': 'too large',
    binary: 'binary',
    'lfs-pointer': 'Git LFS pointers',
    submodule: 'submodules',
    symlink: 'symbolic links',
    deleted: 'deleted',
    excluded: 'excluded by the configuration',
    vendored: 'vendored',
    minified: 'minified or built',
    'lock-file': 'lock files',
    'own-report': 'reports and baselines of ims-auth',
});
/** @returns why files were skipped, with counts, in the order of the reports */
function skippedFiles({ skipped }) {
    return SKIPPED.map(([reason, what]) => ({ reason, what, count: skipped[reason] })).filter(({ count }) => count > 0);
}
const PLACES = {
    test: 'in a test',
    comment: 'in a comment',
    documentation: 'in documentation',
};
/** @returns where a finding is, for example `in a comment`; empty for code */
function placeText(place) {
    return place === 'code' ? '' : PLACES[place];
}
/** @param reason the end of a sentence, safe for the format that shows it */
function fullScanText(reason) {
    return `All findings count, not only new ones, because ${reason}`;
}
/** @returns for example `2 errors, 1 note`; empty for none */
function amounts(counts) {
    return _model_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.flatMap((level) => (counts[level] === 0 ? [] : [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(counts[level], level)])).join(', ');
}
/** What was found and does not count, and the state that says why. In the order in which reports show them. */
const SET_ASIDE = [
    ['suppressed', 'suppressed'],
    ['baselined', 'accepted in the baseline'],
    ['outsideDiff', 'outside of the change'],
];
/** @returns for example `55 accepted in the baseline`; one for each reason that there is */
function setAsideParts(counts) {
    return SET_ASIDE.flatMap(([key, what]) => (counts[key] === 0 ? [] : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(counts[key])} ${what}`]));
}
/** @returns how many findings of any level do not count */
function setAside(counts) {
    return {
        suppressed: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts.suppressed),
        baselined: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts.baselined),
        outsideDiff: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts['outside-diff']),
    };
}
/**
 * What a clean scan comes to. Only where nothing at all was found it says so: what somebody accepted is still there.
 *
 * @param where such as ` in 80 files`; may be empty
 */
function cleanText(counts, where = '') {
    const notes = counts.active.note;
    const left = [...setAsideParts(setAside(counts)), ...(notes === 0 ? [] : [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(notes, 'note')])];
    if (left.length === 0)
        return `found no dependency on Adobe ${CREDENTIALS}${where}.`;
    return `no error and no warning that counts${where}. About Adobe ${CREDENTIALS} there ${left[0]?.startsWith('1 ') ? 'is' : 'are'} ${left.join(', ')}.`;
}


/***/ }),

/***/ 3586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ScanError)
/* harmony export */ });
/** A scan could not run. Never treat this as a scan without findings. */
class ScanError extends Error {
    /** What the user can do next, in one sentence. */
    hint;
    /**
     * @param message what happened; repository text in it is already sanitized
     * @param options the hint, and the error that caused this one
     */
    constructor(message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ScanError';
        this.hint = options.hint;
    }
}


/***/ })

};
