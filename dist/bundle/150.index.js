export const id = 150;
export const ids = [150];
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
/* harmony import */ var _core_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4477);
/* harmony import */ var _core_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5742);


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
            // The value is shown without such a character, so that it would look valid.
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

/***/ 585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/github/process.js + 5 modules
var process = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/report/guard-report.js
var guard_report = __webpack_require__(5963);
// EXTERNAL MODULE: ./build/guard/report/log.js
var log = __webpack_require__(763);
// EXTERNAL MODULE: ./build/guard/report/summary/summary.js + 3 modules
var summary = __webpack_require__(9249);
// EXTERNAL MODULE: ./build/guard/check.js + 5 modules
var check = __webpack_require__(737);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/report/places.js
var places = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/guard/report/annotations.js
var annotations = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/guard/report/sarif/sarif.js + 2 modules
var sarif = __webpack_require__(665);
// EXTERNAL MODULE: ./build/guard/report/json.js
var json = __webpack_require__(9399);
// EXTERNAL MODULE: ./build/output/write-file.js
var write_file = __webpack_require__(4106);
// EXTERNAL MODULE: ./build/actions/inputs/outputs.js
var outputs = __webpack_require__(9002);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/github/workspace.js
var github_workspace = __webpack_require__(5499);
// EXTERNAL MODULE: ./build/actions/inputs/read.js
var read = __webpack_require__(7482);
// EXTERNAL MODULE: ./build/core/parsers.js
var parsers = __webpack_require__(5742);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/actions/inputs/parsers.js
var inputs_parsers = __webpack_require__(2004);
;// CONCATENATED MODULE: ./build/actions/scan/manifest.js



// `npm run docs` writes both tables to scan/action.yml and README.md, and the inputs to the reusable workflows.
/** The inputs of the scan action. */
const INPUTS = {
    path: {
        description: 'Folder to scan, from the workspace. Empty means all of it.',
        parse: inputs_parsers/* pathInWorkspace */.ep,
    },
    'changed-only': {
        description: '`true` counts only findings that the pull request, merge group or push adds: those that are not active in the base. A commit that the checkout left out is fetched from `origin`, which in a private repository needs `persist-credentials` or a deeper `fetch-depth`. Where the base cannot be read, everything counts, and the log says why.',
        default: 'false',
        parse: parsers/* flag */.Jt,
    },
    'fail-on': {
        description: 'Lowest level that fails the step, `error`, `warning` or `note`, or `never`. It overrides the configuration. Default `error`, unless the configuration says otherwise.',
        parse: (0,parsers/* oneOf */.yL)(model/* FAIL_ON */.d$),
    },
    config: {
        description: 'Configuration file, from the workspace. Default `.github/ims-auth.yml` of the repository that is scanned, where it exists.',
        parse: inputs_parsers/* pathFromWorkspace */.XC,
    },
    baseline: {
        description: 'Baseline file of accepted findings, from the workspace.',
        parse: inputs_parsers/* pathFromWorkspace */.XC,
    },
    policy: {
        description: 'In pull requests and merge groups, `base` counts configuration, baseline and suppressions as they are in the base commit, `head` as the change has them. Either way, what the change adds to them is annotated. Other events use those of the checkout.',
        default: 'base',
        parse: (0,parsers/* oneOf */.yL)(model/* POLICIES */.PQ),
    },
    'allow-config': {
        description: '`false` ignores `.github/ims-auth.yml` and the baseline that it names. Files that `config` and `baseline` name are still read.',
        default: 'true',
        parse: parsers/* flag */.Jt,
    },
    'allow-suppressions': {
        description: '`false` ignores suppressions in the code.',
        default: 'true',
        parse: parsers/* flag */.Jt,
    },
    'sarif-file': {
        description: 'Write the findings as SARIF 2.1.0 to this file, from the workspace, for code scanning.',
        parse: inputs_parsers/* pathInWorkspace */.ep,
    },
    'json-file': {
        description: 'Write the findings as JSON to this file, from the workspace.',
        parse: inputs_parsers/* pathInWorkspace */.ep,
    },
};
/** The outputs of the scan action. */
const OUTPUTS = {
    conclusion: '`clean`, `findings` or `nothing-scanned`. Not set where the scan could not run, which fails the step.',
    errors: 'Number of active findings of level error.',
    warnings: 'Number of active findings of level warning.',
    notes: 'Number of active findings of level note.',
    'sarif-file': 'Path of the SARIF file, where one was asked for.',
    'json-file': 'Path of the JSON file, where one was asked for.',
};

;// CONCATENATED MODULE: ./build/actions/scan/inputs.js




/** @returns the inputs, or all problems at once, one line each */
function readInputs(runner) {
    const { values, problems } = (0,read/* readOptions */.T)(runner, INPUTS, []);
    if (problems.length > 0)
        return (0,result/* failed */.g)(problems.map(({ message }) => message));
    const workspace = (0,github_workspace/* workspaceOf */.B)(runner.env);
    const { path: root = workspace, ...others } = values;
    return (0,result.ok)({ ...others, workspace, root });
}

;// CONCATENATED MODULE: ./build/actions/scan/run.js







/** Title of the messages about the scan itself. */
const TITLE = 'Adobe JWT guard';
/**
 * The scan action: scans the workspace, reports in the log, annotations, job summary and files, and fails the step as
 * `fail-on` says. If the scan cannot run, the step fails with another message.
 */
async function run(runner) {
    const read = readInputs(runner);
    if (!read.ok)
        return runner.fail(read.problem.join('\n'), TITLE);
    const inputs = read.value;
    const checked = await tryCheck(runner, inputs);
    if (checked === undefined)
        return;
    const report = (0,guard_report/* guardReport */.q)(checked, runner.env);
    const { shown, rest } = (0,log/* noticesInLog */.Vi)(report.result.notices);
    for (const notice of shown)
        reportNotice(runner, report, notice);
    if (rest !== undefined)
        runner.info(rest);
    annotate(runner, report);
    printFindings(runner, report);
    const written = writeFiles(runner, inputs, report);
    const { error, warning, note } = checked.counts;
    (0,outputs/* setOutputs */.n)(runner, OUTPUTS, {
        conclusion: checked.conclusion,
        errors: error,
        warnings: warning,
        notes: note,
        'sarif-file': written.sarif,
        'json-file': written.json,
    });
    await runner.summary((0,summary/* summary */.z)(report));
    conclude(runner, checked);
}
async function tryCheck(runner, inputs) {
    try {
        return await (0,check.check)({
            root: inputs.root,
            home: inputs.workspace,
            inJob: true,
            env: runner.env,
            config: inputs.config,
            baseline: inputs.baseline,
            failOn: inputs.failOn,
            allowConfig: inputs.allowConfig,
            allowSuppressions: inputs.allowSuppressions,
            policy: {
                name: inputs.policy,
                event: { name: runner.event.name, payload: runner.payload, commit: runner.env['GITHUB_SHA'] },
            },
            changed: inputs.changedOnly ? { name: runner.event.name, payload: runner.payload } : undefined,
        });
    }
    catch (error) {
        if (!(error instanceof scan_error/* ScanError */.s))
            throw error;
        runner.fail(`The scan could not run. ${error.message}\nNext: ${error.hint}`, TITLE);
        return undefined;
    }
}
function reportNotice(runner, report, notice) {
    const where = notice.path === undefined
        ? ''
        : `${(0,core_text/* sanitizeLine */.g$)((0,places/* repositoryPath */.SH)(report, notice.path))}${notice.line === undefined ? '' : `:${notice.line}`}: `;
    const place = (0,annotations/* noticeAnnotation */.e4)(report, notice);
    if (place !== undefined)
        runner.annotate('warning', `${where}${notice.message}`, TITLE, place);
    else if (notice.level === 'warning')
        runner.warning(`${where}${notice.message}`, TITLE);
    else
        runner.info(`${where}${notice.message}`);
}
function annotate(runner, report) {
    const { annotations: list, rest } = (0,annotations/* annotations */.hk)(report);
    for (const { level, title, message, ...place } of list)
        runner.annotate(level, message, title, place);
    if (rest !== undefined)
        runner.annotate('notice', rest, TITLE);
}
// The log shows annotations without file and line, and GitHub shows only ten of each level.
const LINES_MAX = 200;
function printFindings(runner, report) {
    const active = report.result.findings.filter(({ state }) => state === 'active');
    const lines = (0,words/* firstLines */.UV)(active, LINES_MAX, ({ path, line, column, level, rule }) => `${(0,core_text/* sanitizeLine */.g$)((0,places/* repositoryPath */.SH)(report, path))}:${line}:${column}: ${level}: ${rule}`);
    for (const line of lines)
        runner.info(line);
}
function writeFiles(runner, inputs, report) {
    const write = (file, content) => {
        if (file === undefined)
            return '';
        const written = (0,write_file/* writeInside */.M)(inputs.workspace, file, content());
        if (written.ok)
            return written.value;
        runner.fail(`${written.problem.what}\nNext: ${written.problem.next}`, TITLE);
        return '';
    };
    return {
        sarif: write(inputs.sarifFile, () => (0,sarif/* sarif */.I)(report)),
        json: write(inputs.jsonFile, () => (0,json/* jsonPieces */.Mx)(report)),
    };
}
function conclude(runner, checked) {
    for (const line of (0,log/* verdictLines */.rz)(checked))
        runner.info(line);
    if (checked.conclusion === 'nothing-scanned')
        nothingScanned(runner, checked);
    if (!checked.failed)
        return;
    runner.fail(`This code still depends on an Adobe Service Account (JWT) credential. ${(0,log/* verdictLines */.rz)(checked)[0]}\nNext: see the annotations and the job summary, which show for each place what to write instead.`, TITLE);
}
// The step must not pass if nothing was scanned, unless `fail-on` is `never`.
function nothingScanned(runner, checked) {
    const { listed } = checked.result.coverage;
    const what = listed === 0
        ? 'there is no file to scan.\nNext: add actions/checkout before this step, or check `path`.'
        : `${(0,log/* notScannedText */.Xp)(checked)}\nNext: check the excludes and \`path\`; the job summary counts the reasons.`;
    const message = `Nothing was scanned: ${what}`;
    const { failOn } = checked;
    if (failOn === 'never')
        runner.warning(message, TITLE);
    else
        runner.fail(message, TITLE);
}

;// CONCATENATED MODULE: ./build/actions/scan/index.js


/** Runs the scan action in this process. */
const main = () => (0,process/* runAction */.C)(run);


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

/***/ 4477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ invisibleIn),
/* harmony export */   OT: () => (/* binding */ withoutInvisible),
/* harmony export */   k7: () => (/* binding */ firstInvisible)
/* harmony export */ });
// Characters that nobody sees in a value: format characters, controls, and others that have no glyph, such as the Hangul
// fillers and the blank Braille pattern. Line breaks and tabs separate values.
const INVISIBLE = /(?![\t\n\r])[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');
// Nearly every text, which this tells much faster.
const PRINTABLE = /^[\x20-\x7e\t\n\r]*$/;
// The names in Unicode of those that people copy from web pages, documents and chats.
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
/** @returns the first invisible character of a text: `U+200B (zero width space)`, and its position from 1 */
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
/**
 * Says which character of a value is invisible. Messages show values without such characters, so that nobody could tell
 * what is wrong with one.
 *
 * @returns the end of a sentence about the value, without the full stop; undefined if there is none
 */
function invisibleIn(text) {
    const found = firstInvisible(text);
    return found && `contains the invisible character ${found.character} at position ${found.position}`;
}
/** @returns the text as a reader sees it, and as a log shows it */
function withoutInvisible(text) {
    return PRINTABLE.test(text) ? text : text.replace(ALL_INVISIBLE, '');
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
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/core/secrets.js + 1 modules
var secrets = __webpack_require__(2341);
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




const SUMMARY_NOT_WRITTEN = `The job summary was not written: the file that GITHUB_STEP_SUMMARY names is not there, or the disk is full. The outputs and the annotations of this step are complete.
Next: look for a step or a container setting that removes the files of the runner, and at the room on its disk.
Details: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary`;
/**
 * Connects to the real GitHub runner, by workflow commands on standard output and by the files that the environment
 * names.
 *
 * @throws Error if the environment names no file for outputs: the toolkit would then print outputs, and with them the
 *   token, to the log
 */
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
        // Spaces in the name of an input become underscores; other characters are kept. Source: actions/runner
        // `src/Runner.Worker/Handlers/Handler.cs` (AddInputsToEnvironment).
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
            // A runner of GitHub Enterprise Server may have no job summary.
            if (!process.env['GITHUB_STEP_SUMMARY'])
                return;
            const { summary } = await __webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 946));
            try {
                await summary.addRaw(markdown).write();
            }
            catch {
                // The toolkit does not say more, and its message repeats the path.
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
    return (0,core_text/* sanitize */.aj)((0,redact/* redact */.E$)(text), secrets, 500).replaceAll('%', '%25');
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

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U5: () => (/* binding */ ANNOTATIONS_MAX),
/* harmony export */   e4: () => (/* binding */ noticeAnnotation),
/* harmony export */   hk: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8192);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3217);
/* harmony import */ var _related_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4282);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5792);






/**
 * How many annotations there are of each level. The runner shows ten of each level in a step and silently drops the
 * others; the tenth is for a message about the step itself.
 * Source: actions/runner src/Runner.Worker/ExecutionContext.cs (`_maxCountPerIssueType`).
 */
const ANNOTATIONS_MAX = 9;
// The runner cuts longer messages (`_maxIssueMessageLength` in the same source), after masking, which can add length.
const MESSAGE_MAX = 3_500;
/**
 * Makes annotations of the active findings, errors first.
 *
 * @returns at most nine of each level (fewer warnings if the scan itself has warnings to show); and, if findings
 *   were left out, a sentence that counts them
 */
function annotations(report) {
    const titles = new Map(report.rules.map(({ id, title }) => [id, title]));
    const ownWarnings = report.result.notices.filter(({ level }) => level === 'warning').length;
    const room = {
        error: ANNOTATIONS_MAX,
        warning: Math.max(0, ANNOTATIONS_MAX - ownWarnings),
        note: ANNOTATIONS_MAX,
    };
    const shown = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(report, ['active']).filter(({ level }) => room[level]-- > 0);
    const list = shown.map((finding) => annotation(report, finding, titles.get(finding.rule) ?? finding.rule));
    const left = minus((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .countByState */ .Kt)(report.result.findings).active, (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .countByState */ .Kt)(shown).active);
    if ((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(left) === 0)
        return { annotations: list };
    const [what, are] = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(left) === 1 ? ['finding', 'is'] : ['findings', 'are'];
    return {
        annotations: list,
        rest: `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(left), `more ${what}`, `more ${what}`)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amounts */ .q$)(left)}) ${are} not annotated: GitHub shows ten annotations of a level for a step. The job summary of this step has them.`,
    };
}
function annotation(report, finding, title) {
    const path = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(report, finding.path);
    const where = finding.place === 'code' ? '' : ` This is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(finding.place)}.`;
    const outside = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._K)(report, finding.path);
    const start = outside ? `${(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(path)}:${finding.line}: ` : '';
    const message = `${start}${finding.message}${where}\n${[`Instead: ${finding.advice}`, ...relatedLines(finding), `See ${finding.docs}`, `Rule: ${finding.rule}`].join('\n')}`;
    return {
        level: finding.level === 'note' ? 'notice' : finding.level,
        title: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(`JWT guard: ${title}`, 200),
        message: message.length > MESSAGE_MAX ? `${message.slice(0, MESSAGE_MAX)}…`.toWellFormed() : message,
        ...(outside ? {} : placeOf(finding, path)),
    };
}
function placeOf(finding, path) {
    return {
        file: annotatedFile(path),
        startLine: finding.line,
        endLine: finding.endLine,
        startColumn: finding.column,
        endColumn: finding.endColumn,
    };
}
/** @returns the place of a warning of the scan, to annotate it; undefined for a note, without a line, and elsewhere */
function noticeAnnotation(report, { level, path, line }) {
    if (level !== 'warning' || path === undefined || line === undefined || (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._K)(report, path))
        return undefined;
    return {
        file: annotatedFile((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(report, path)),
        startLine: line,
        endLine: line,
        startColumn: 1,
        endColumn: 1,
    };
}
// GitHub cannot link to a file of that name, but the name must not add a line end or a hidden character to a page.
function annotatedFile(path) {
    return /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(path) ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(path, 1_000) : path;
}
// Only how many there are: a related place has no annotation of its own.
function relatedLines(finding) {
    const change = (0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .ek)(finding, 'same-change');
    const others = change.filter(({ path }) => path !== finding.path);
    const here = change.length - others.length;
    const files = new Set(others.map(({ path }) => path)).size;
    const where = [
        ...(here === 0 ? [] : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(here, 'more place')} in this file`]),
        ...(files === 0
            ? []
            : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(others.length, here === 0 ? 'more place' : 'place')} in ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(files, 'other file')}`]),
    ];
    const users = new Set((0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .ek)(finding, 'use').map(({ path }) => path)).size;
    const keys = new Set((0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .ek)(finding, 'key-file').map(({ path }) => path)).size;
    const sentences = [
        ...(where.length === 0 ? [] : [`Also change ${where.join(' and ')}.`]),
        ...(users === 0 ? [] : [`Used by ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(users, 'file')}.`]),
        ...(keys === 0 ? [] : [keysText(keys)]),
    ];
    return sentences.length === 0 ? [] : [sentences.join(' ')];
}
function keysText(keys) {
    return keys === 1
        ? `The private key is in a file here: ${(0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .revoke */ .r8)(keys)}.`
        : `Private keys are in ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(keys, 'file')} here: ${(0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .revoke */ .r8)(keys)}.`;
}
function minus(all, some) {
    return {
        error: all.error - some.error,
        warning: all.warning - some.warning,
        note: all.note - some.note,
    };
}


/***/ }),

/***/ 763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vi: () => (/* binding */ noticesInLog),
/* harmony export */   Xp: () => (/* binding */ notScannedText),
/* harmony export */   rz: () => (/* binding */ verdictLines)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6067);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5792);




/** @returns lines for a log: the counts by level and of findings that do not count, and how many files were scanned */
function verdictLines({ counts, result: { coverage }, fullScanReason, config, }) {
    const notCounted = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .setAsideParts */ .Hv)(counts);
    const skipped = _model_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIP_REASONS */ .eI.flatMap((reason) => coverage.skipped[reason] === 0 ? [] : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(coverage.skipped[reason])} ${reason}`]);
    return [
        `Found: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(counts.error, 'error')}, ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(counts.warning, 'warning')}, ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(counts.note, 'note')}${notCounted.length === 0 ? '' : `; and ${notCounted.join(', ')}`}.`,
        `Scanned ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(coverage.scanned, 'file')} of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(coverage.listed)}${skipped.length === 0 ? '' : `; not scanned: ${skipped.join(', ')}`}.`,
        ...(coverage.skipped.excluded > 0 ? [excludedText({ coverage, config })] : []),
        ...(fullScanReason === undefined ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fullScanText */ .q7)(fullScanReason)]),
    ];
}
// GitHub shows ten annotations of a level, and nobody reads more lines than this.
const NOTICES_MAX = 60;
/**
 * Chooses the notices for a log: warnings first, then in their order.
 *
 * @returns them, and a line that counts those that were left out
 */
function noticesInLog(notices) {
    const sorted = _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.flatMap((level) => notices.filter((notice) => notice.level === level));
    const left = sorted.length - NOTICES_MAX;
    if (left <= 0)
        return { shown: sorted, rest: undefined };
    const rest = `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(left, 'more message')} about the scan ${left === 1 ? 'is' : 'are'} left out here. The JSON report has them all.`;
    return { shown: sorted.slice(0, NOTICES_MAX), rest };
}
/** @returns why none of the files was scanned; there is at least one */
function notScannedText({ result: { coverage }, config, }) {
    if (coverage.skipped.excluded > 0)
        return excludedText({ coverage, config });
    return `there ${coverage.listed === 1 ? 'is' : 'are'} ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(coverage.listed, 'file')}, and none could be scanned.`;
}
function excludedText({ coverage: { skipped, listed }, config = 'the configuration', }) {
    const are = skipped.excluded === 1 ? 'file is' : 'files are';
    return `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(skipped.excluded, are, are)} excluded by ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(config, 200)}, of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(listed)}.`;
}


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
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _related_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4282);





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
        .map(withoutPlaces)
        .sort((a, b) => _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(a.level) - _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(b.level) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.rule, b.rule));
}
/** @returns the finding and its related places with texts that are one line each, sanitized and cut */
function bounded(finding) {
    const { related, ...rest } = withoutPlaces(finding);
    return { ...rest, ...(related === undefined ? {} : { related: related.map(_related_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedPlace */ .jr) }) };
}
// Of the related places only those that are shown are sanitized, by `shownPlaces`: there can be a million.
function withoutPlaces(finding) {
    const { mark, reason, ...rest } = finding;
    const excerpt = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeWholeLine */ .Bf)(finding.excerpt);
    return {
        ...rest,
        excerpt,
        message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(finding.message, MAX.message) || 'Depends on a Service Account (JWT) credential.',
        advice: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(finding.advice, MAX.advice),
        ...(mark !== undefined && excerpt === finding.excerpt ? { mark } : {}),
        ...(reason === undefined ? {} : { reason: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(reason, MAX.reason) }),
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
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6067);
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
        const [first, ...others] = places.slice(0, SHOWN_MAX).map(boundedPlace);
        if (first === undefined)
            return [];
        return [{ relation, shown: [first, ...others], more: places.length - 1 - others.length }];
    });
}


/***/ }),

/***/ 9249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/words.js
var core_words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/report/model.js
var model = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/guard/report/words.js
var words = __webpack_require__(5792);
// EXTERNAL MODULE: ./build/guard/report/places.js
var places = __webpack_require__(3217);
;// CONCATENATED MODULE: ./build/guard/report/summary/coverage.js





const EXAMPLES_MAX = 3;
const NOTICES_MAX = 50;
/**
 * Lists the notices of the scan, how many files were scanned, and why others were not.
 *
 * @returns parts of the Markdown, together less than 100 KiB
 */
function coverageParts(report) {
    return [...noticesPart(report), ...skippedPart(report), `_ims-auth ${report.toolVersion}_`];
}
function noticesPart(report) {
    const said = new Set(report.accepted?.additions);
    const notices = report.result.notices.filter((notice) => !said.has(notice));
    if (notices.length === 0)
        return [];
    const sorted = [
        ...notices.filter(({ level }) => level === 'warning'),
        ...notices.filter(({ level }) => level === 'note'),
    ];
    const lines = (0,core_words/* firstLines */.UV)(sorted, NOTICES_MAX, (notice) => `- **${notice.level}** ${where(report, notice)}${(0,markdown/* prose */.CS)((0,core_text/* sanitizeLine */.g$)(notice.message, 500))}`, (more) => `- and ${more}`);
    return ['### About this scan', lines.join('\n')];
}
function where(report, { path, line }) {
    if (path === undefined)
        return '';
    return `${(0,markdown/* code */.aY)(`${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, path))}${line === undefined ? '' : `:${line}`}`)}: `;
}
function skippedPart(report) {
    const { coverage } = report.result;
    const { listed, scanned, examples } = coverage;
    const skipped = (0,words/* skippedFiles */.CT)(coverage);
    const scannedLine = `Scanned ${(0,core_words/* thousands */.oh)(scanned)} of ${(0,core_words/* amount */.vj)(listed, 'file')}.`;
    const rows = skipped.map(({ reason, what, count }) => {
        const paths = examples
            .filter((example) => example.reason === reason)
            .slice(0, EXAMPLES_MAX)
            .map(({ path }) => (0,markdown/* cellCode */.GA)((0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, path))));
        return `| ${what} | ${(0,core_words/* thousands */.oh)(count)} | ${paths.join(', ')} |`;
    });
    if (rows.length === 0)
        return [scannedLine];
    const table = ['| not scanned | files | for example |', '| --- | ---: | --- |', ...rows].join('\n');
    // If nothing was scanned, this table tells why.
    if (scanned === 0)
        return [scannedLine, table];
    const count = skipped.reduce((sum, { count }) => sum + count, 0);
    return [
        scannedLine,
        `<details><summary>${(0,core_words/* amount */.vj)(count, 'file')} not scanned</summary>\n\n${table}\n\n</details>`,
    ];
}

// EXTERNAL MODULE: ./build/guard/model.js
var guard_model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/guard/report/examples.js
var examples = __webpack_require__(3986);
// EXTERNAL MODULE: ./build/guard/report/related.js
var report_related = __webpack_require__(4282);
;// CONCATENATED MODULE: ./build/guard/report/summary/group.js







// Number of places that are shown; the others are in a folded list.
const OPEN = 15;
// For the tags of a folded list and the sentence that counts what is left out.
const FRAME = 300;
/**
 * Describes what one rule found: where, why it does not work, what to write instead.
 *
 * @param group active findings of the rule
 * @param room in bytes
 * @returns Markdown that fits into the room (empty if not even the first place does), and how many findings are left
 *   out
 */
function groupSection(report, group, room) {
    const { rule, counts } = group;
    const head = `### ${(0,markdown/* prose */.CS)(rule.title)} (\`${rule.id}\`): ${(0,words/* amounts */.q$)(counts)}`;
    const foot = group_examples(group);
    let remaining = room - size(head) - size(foot);
    let left = 0;
    const parts = [];
    const mixed = guard_model/* LEVELS */.A_.filter((level) => counts[level] > 0).length > 1;
    let lastMessage = '';
    for (const cluster of group.clusters) {
        // Many places of a rule can differ only in their advice.
        const why = cluster.message === lastMessage ? '' : (0,markdown/* prose */.CS)(cluster.message);
        const section = clusterSection(report, cluster, { why, mixed, room: remaining });
        left += section.left;
        remaining -= size(section.markdown);
        if (section.markdown === '')
            continue;
        parts.push(section.markdown);
        lastMessage = cluster.message;
    }
    if (parts.length === 0)
        return { markdown: '', left };
    return { markdown: [head, ...parts, foot].join('\n\n'), left };
}
function clusterSection(report, cluster, { why, mixed, room }) {
    const instead = `**Write instead:** ${(0,markdown/* prose */.CS)(cluster.advice)}`;
    let remaining = room - size(why) - size(instead) - FRAME;
    const lines = [];
    for (const finding of cluster.findings) {
        const line = findingLine(report, finding, (0,markdown/* code */.aY)(finding.excerpt), mixed);
        const related = (0,report_related/* shownPlaces */.GF)(finding).map((places) => relatedLines(report, places));
        // A finding is worth more than the places of another one.
        const item = [[line, ...related].join('\n'), line].find((each) => size(each) <= remaining);
        if (item === undefined)
            break;
        remaining -= size(item);
        lines.push(item);
    }
    const left = cluster.findings.length - lines.length;
    if (lines.length === 0)
        return { markdown: '', left };
    const parts = [...(why === '' ? [] : [why]), lines.slice(0, OPEN).join('\n')];
    const folded = lines.slice(OPEN);
    if (left > 0)
        folded.push(`- and ${(0,core_words/* thousands */.oh)(left)} more that did not fit here`);
    if (folded.length > 0) {
        const more = (0,core_words/* thousands */.oh)(cluster.findings.length - Math.min(OPEN, lines.length));
        parts.push(`<details><summary>${more} more</summary>\n\n${folded.join('\n')}\n\n</details>`);
    }
    return { markdown: [...parts, instead].join('\n\n'), left };
}
/**
 * Formats one finding as a list item.
 *
 * @param text Markdown after the place
 */
function findingLine(report, finding, text, withLevel) {
    const what = [withLevel ? finding.level : '', (0,words/* placeText */.Z9)(finding.place)].filter(Boolean).join(', ');
    return `- ${linkedPlace(report, finding)}${what === '' ? '' : ` (${what})`}: ${text}`;
}
function linkedPlace(report, place, withLine = true) {
    const shown = (0,markdown/* code */.aY)(`${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, place.path))}${withLine ? `:${place.line}` : ''}`);
    const link = (0,places/* permalink */.eL)(report, place);
    return link === undefined ? shown : `[${shown}](${link})`;
}
// Below the item of the finding: one item for each place.
function relatedLines(report, { relation, shown, more }) {
    const label = report_related/* LABELS */.kg[relation];
    const items = shown.map((place) => {
        if (relation === 'key-file')
            return `${label} ${linkedPlace(report, place, false)}: ${(0,report_related/* revoke */.r8)(1)}`;
        const what = place.excerpt === '' ? (0,markdown/* prose */.CS)(place.message) : (0,markdown/* code */.aY)(place.excerpt);
        return `${label} ${linkedPlace(report, place)}: ${what}`;
    });
    if (more > 0)
        items.push(`${label}: ${(0,core_words/* thousands */.oh)(more)} more`);
    return items.map((item) => `  - ${item}`).join('\n');
}
function group_examples(group) {
    const link = `[The replacement, in full](${group.rule.docs})`;
    const blocks = (0,examples/* examplesFor */.H)(group).flatMap(({ before, after, language }) => [
        ...(before === undefined ? [] : [`Before:\n\n${(0,markdown/* fenced */.OF)(before, language)}`]),
        ...(after === undefined ? [] : [`After:\n\n${(0,markdown/* fenced */.OF)(after, language)}`]),
    ]);
    if (blocks.length === 0)
        return link;
    return `<details><summary>Before and after</summary>\n\n${blocks.join('\n\n')}\n\n</details>\n\n${link}`;
}
function size(text) {
    return Buffer.byteLength(text) + 2;
}

;// CONCATENATED MODULE: ./build/guard/report/summary/accepted.js






const SHOWN_MAX = 30;
/** Lists what the change itself adds to what is accepted, and which findings are active without that. */
function acceptedPart(report) {
    const { accepted } = report;
    if (accepted === undefined)
        return [];
    const { policy, base, additions, findings } = accepted;
    const counts = policy === 'base'
        ? `That does not count here: configuration, baseline and suppressions are those of ${(0,markdown/* code */.aY)((0,core_text/* sanitizeLine */.g$)(base, 80))}, because \`policy\` is \`base\`.`
        : 'That counts, because `policy` is `head`.';
    const added = additions.map((notice) => `- ${where(report, notice)}${(0,markdown/* prose */.CS)((0,core_text/* sanitizeLine */.g$)(notice.message, 500))}`);
    const lines = (0,core_words/* firstLines */.UV)(findings, SHOWN_MAX, (finding) => findingLine(report, (0,model/* bounded */.Mm)(finding), `\`${finding.rule}\``, true), (more) => `- and ${more}`);
    return [
        '### This change accepts more than its base',
        counts,
        added.join('\n'),
        findings.length === 0
            ? 'No finding is active only because of that.'
            : `Without it ${(0,core_words/* amount */.vj)(findings.length, 'finding is', 'findings are')} active:\n\n${lines.join('\n')}`,
    ];
}

;// CONCATENATED MODULE: ./build/guard/report/summary/summary.js








const ACCEPT = 'To accept one place, write `ims-auth-ignore: <rule> -- <reason>` in a comment on its line or on the line before.';
// For the sentence above, and for the one that counts what is left out.
const RESERVE = 1024;
/**
 * Writes the report as Markdown for the job summary of GitHub Actions.
 *
 * @returns at most {@link SUMMARY_MAX} bytes; what does not fit is counted
 */
function summary(report) {
    const before = [...headline(report), ...acceptedPart(report), ...countsTable(report)];
    // Each of these has a maximum length, and all of them together are small.
    const after = [...suppressedPart(report), ...coverageParts(report)];
    let room = markdown/* SUMMARY_MAX */.WH - RESERVE - bytes([...before, ...after]);
    const groups = (0,model/* groupByRule */.RJ)(report);
    const sections = groups.map((group, index) => {
        // The next rules can use the room that a rule does not need.
        const section = groupSection(report, group, Math.floor(room / (groups.length - index)));
        room -= bytes([section.markdown]);
        return section;
    });
    const left = sections.reduce((sum, section) => sum + section.left, 0);
    const tooMany = left === 0
        ? []
        : [`_${(0,core_words/* amount */.vj)(left, 'finding')} did not fit here. The JSON report of the scan has all of them._`];
    const parts = [
        ...before,
        ...sections.map(({ markdown }) => markdown).filter(Boolean),
        ...tooMany,
        ...(groups.length === 0 ? [] : [ACCEPT]),
        ...after,
    ];
    return `${parts.join('\n\n')}\n`;
}
function headline(report) {
    const { coverage, findings } = report.result;
    const counts = (0,model/* countByState */.Kt)(findings);
    const { active } = counts;
    const parts = [];
    if (report.conclusion === 'nothing-scanned') {
        parts.push('## JWT guard: nothing was scanned', coverage.listed === 0
            ? 'There is no file here, so nothing is known about the code. Is `actions/checkout` missing before this step, or `path` wrong?'
            : `None of the ${(0,core_words/* thousands */.oh)(coverage.listed)} files here could be scanned, so nothing is known about the code. The table below says why.`);
    }
    else if (report.conclusion === 'clean') {
        const aside = [
            ...(0,words/* setAsideParts */.Hv)((0,words/* setAside */.Fi)(counts)),
            ...(active.note === 0 ? [] : [(0,core_words/* amount */.vj)(active.note, 'note')]),
        ];
        const sentence = (0,words/* cleanText */.X5)(counts, ` in ${(0,core_words/* amount */.vj)(coverage.scanned, 'scanned file')}`);
        parts.push(`## JWT guard: ${['clean', ...aside].join(', ')}`, `${sentence[0]?.toUpperCase()}${sentence.slice(1)}${active.note === 0 ? '' : ' The notes are mentions, or good to know.'}`);
    }
    else {
        parts.push(`## JWT guard: ${(0,words/* amounts */.q$)(active)}`, `${dependency(active)} ${gate(report)}`);
    }
    if (report.diffBase !== undefined) {
        parts.push(`Only findings that are new since ${(0,markdown/* prose */.CS)(`\`${(0,core_text/* sanitizeLine */.g$)(report.diffBase, 80).replaceAll('`', "'")}\``)} count.`);
    }
    if (report.fullScanReason !== undefined) {
        parts.push((0,words/* fullScanText */.q7)((0,markdown/* prose */.CS)((0,core_text/* sanitizeLine */.g$)(report.fullScanReason, 500))));
    }
    return parts;
}
function dependency(active) {
    if (active.error > 0)
        return `This code still depends on Adobe ${words/* DEAD */.zQ}.`;
    if (active.warning > 0)
        return `This code probably depends on an Adobe JWT credential.`;
    return `This code mentions Adobe ${words/* DEAD */.zQ}.`;
}
function gate({ failed, failOn }) {
    if (failed)
        return `**The check fails**, because \`fail-on\` is \`${failOn}\`.`;
    return `The check does not fail, because \`fail-on\` is \`${failOn}\`.`;
}
const ROWS = [
    ['active', '**active**'],
    ['suppressed', 'suppressed in place'],
    ['baselined', 'accepted in the baseline'],
    ['outside-diff', 'outside of the change'],
];
function countsTable({ result }) {
    const counts = (0,model/* countByState */.Kt)(result.findings);
    if (result.findings.length === 0)
        return [];
    const rows = ROWS.filter(([state]) => state === 'active' || (0,model/* total */.X5)(counts[state]) > 0).map(([state, words]) => {
        const { error, warning, note } = counts[state];
        return `| ${words} | ${[error, warning, note].map(core_words/* thousands */.oh).join(' | ')} |`;
    });
    return [['| findings | errors | warnings | notes |', '| --- | ---: | ---: | ---: |', ...rows].join('\n')];
}
// A reviewer should see what was suppressed, and why.
const SUPPRESSED_MAX = 50;
function suppressedPart(report) {
    const suppressed = (0,model/* worstFirst */.md)(report, ['suppressed']);
    if (suppressed.length === 0)
        return [];
    const lines = (0,core_words/* firstLines */.UV)(suppressed, SUPPRESSED_MAX, (finding) => `${findingLine(report, finding, `\`${finding.rule}\``, true)}  \n  Reason: ${(0,markdown/* prose */.CS)(finding.reason ?? '') || 'none'}`, (more) => `- and ${more}`);
    return [
        `<details><summary>${(0,core_words/* amount */.vj)(suppressed.length, 'suppressed finding')}, with the reason</summary>\n\n${lines.join('\n')}\n\n</details>`,
    ];
}
/** @returns the size in UTF-8, with a blank line after each part */
function bytes(parts) {
    return parts.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
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


/***/ }),

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeInside),
/* harmony export */   e: () => (/* binding */ writeChosen)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);





/**
 * Writes a report into a folder whose content is untrusted, such as a checkout. It is never written through a link, no
 * folder is made through one, and it is whole or not there: it is written aside and renamed.
 *
 * A program that changes the folder at the same moment can still lead the report elsewhere.
 *
 * @param root absolute path; it may be behind a link itself
 * @param file absolute path in it
 * @returns the path of the file
 */
function writeInside(root, file, content) {
    if (!isBelow(root, file))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(problem(file, 'it is outside of the folder', OTHER_PATH));
    const names = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    return attempt(file, () => {
        let path = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root);
        for (const name of names.slice(0, -1)) {
            path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
            if (typeAt(path) === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
            if (typeAt(path) === 'link')
                return problem(file, `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(path)} is a symbolic link`, OTHER_PATH);
        }
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, names.at(-1) ?? '');
        if (typeAt(target) === 'link')
            return problem(file, 'its path is a symbolic link', OTHER_PATH);
        replace(target, content);
        return undefined;
    });
}
/**
 * Writes a file that the user of a command names. Links and devices of their own are used as they are; in the untrusted
 * folder the rules of `writeInside` hold.
 *
 * @param untrusted absolute path
 * @param file absolute path
 * @returns the path of the file
 */
function writeChosen(untrusted, file, content) {
    const inside = pathInside(untrusted, file);
    if (inside !== undefined)
        return writeInside(realPath(untrusted), inside, content);
    return attempt(file, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
        const type = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false });
        // A pipe or a device, such as /dev/stdout, cannot be replaced.
        if (type !== undefined && !type.isFile() && !type.isDirectory())
            for (const piece of pieces(content))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, piece);
        else
            replace(type === undefined ? file : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(file), content);
        return undefined;
    });
}
const OTHER_PATH = 'Give another path.';
// The first folder on the way that really is in the untrusted one counts: from there on its links are in the path.
function pathInside(untrusted, file) {
    const root = realPath(untrusted);
    let found;
    for (let above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);; above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(above)) {
        const real = realPath(above);
        if (real === root || isBelow(root, real))
            found = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(above, file));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(above) === above)
            return found;
    }
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function isBelow(folder, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, file);
    return path !== '' && path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
}
function typeAt(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    return found.isSymbolicLink() ? 'link' : 'other';
}
function pieces(content) {
    return typeof content === 'string' ? [content] : content;
}
// A file of the same folder is on the same disk. Its name cannot be known before, and it must not be there.
function replace(file, content) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.ims-auth-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(aside, O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW ?? 0), 0o644);
    try {
        try {
            if (before?.isFile() === true)
                whereSupported(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(handle, before.mode & 0o777));
            for (const piece of pieces(content))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(handle, piece);
            // Some file systems notice only now that the disk is full.
            whereSupported(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(handle));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(aside, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(aside, { force: true });
        throw error;
    }
}
// Some file systems, mostly those of other machines, have neither permissions nor this call.
function whereSupported(call) {
    try {
        call();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (!['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP'].includes(String(code)))
            throw error;
    }
}
function attempt(file, write) {
    try {
        const found = write();
        return found === undefined ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(file) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(found);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        const isFull = code === 'ENOSPC' || code === 'EDQUOT';
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(isFull
            ? problem(file, `the disk is full (${code})`, 'Make room on the disk, or give a path on another one.')
            : problem(file, `the file system said ${code}`, OTHER_PATH));
    }
}
function problem(file, why, next) {
    return { what: `The file ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file))} was not written: ${why}.`, next };
}


/***/ })

};
