export const id = 889;
export const ids = [889];
export const modules = {

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
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



const pathInWorkspace = (text, env) => {
    const path = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .insideWorkspace */ .C)((0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceOf */ .B)(env), text);
    return path === undefined ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ must: 'must lie in the workspace' }) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(path);
};
const pathFromWorkspace = (text, env) => {
    const path = pathInWorkspace(text, env);
    return path.ok ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceOf */ .B)(env), path.value)) : path;
};
const RESERVED = /^(GITHUB_.*|RUNNER_.*|INPUT_.*|NODE_.*|PATH|HOME|SHELL|CI|LD_.*|DYLD_.*|BASH_ENV|ENV|(HTTPS?|NO|ALL)_PROXY)$/i;
const environmentVariable = (text) => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ must: 'must be a name of letters, digits and underscores' });
    }
    if (RESERVED.test(text))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ must: 'must not be a name that the runner or the shell uses' });
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(text);
};


/***/ }),

/***/ 585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/github/process.js + 4 modules
var process = __webpack_require__(8352);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/report/guard-report.js
var guard_report = __webpack_require__(5963);
// EXTERNAL MODULE: ./build/guard/report/log.js
var log = __webpack_require__(763);
// EXTERNAL MODULE: ./build/guard/report/summary/summary.js + 4 modules
var summary = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/guard/check.js + 5 modules
var check = __webpack_require__(737);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/load.js
var load = __webpack_require__(4240);
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
    'patch-file': {
        description: 'Write what `ims-auth fix` would change to this file, from the workspace, for `git apply`. It contains the lines around the changes as they are.',
        parse: inputs_parsers/* pathInWorkspace */.ep,
    },
};
const OUTPUTS = {
    conclusion: '`clean`, `findings` or `nothing-scanned`. Not set where the scan could not run, which fails the step.',
    errors: 'Number of active findings of level error.',
    warnings: 'Number of active findings of level warning.',
    notes: 'Number of active findings of level note.',
    'sarif-file': 'Path of the SARIF file, where one was asked for.',
    'json-file': 'Path of the JSON file, where one was asked for.',
    'patch-file': 'Path of the patch, where one was asked for.',
};

;// CONCATENATED MODULE: ./build/actions/scan/inputs.js




function readInputs(runner) {
    const { values, problems } = (0,read/* readOptions */.T)(runner, INPUTS, []);
    if (problems.length > 0)
        return (0,result/* failed */.g)(problems.map(({ message }) => message));
    const workspace = (0,github_workspace/* workspaceOf */.B)(runner.env);
    const { path: root = workspace, ...others } = values;
    return (0,result.ok)({ ...others, workspace, root });
}

;// CONCATENATED MODULE: ./build/actions/scan/run.js







const TITLE = 'Adobe JWT guard';
async function run(runner) {
    const read = readInputs(runner);
    if (!read.ok)
        return runner.fail(read.problem.join('\n'), TITLE);
    const inputs = read.value;
    const withoutFixes = await tryCheck(runner, inputs);
    if (withoutFixes === undefined)
        return;
    const { checked, plan } = await planned(withoutFixes);
    const report = (0,guard_report/* guardReport */.q)(checked, runner.env);
    const { shown, rest } = (0,log/* noticesInLog */.Vi)(report.result.notices);
    for (const notice of shown)
        reportNotice(runner, report, notice);
    if (rest !== undefined)
        runner.info(rest);
    annotate(runner, report);
    printFindings(runner, report);
    const written = await writeFiles(runner, inputs, report, plan);
    const { error, warning, note } = checked.counts;
    (0,outputs/* setOutputs */.n)(runner, OUTPUTS, {
        conclusion: checked.conclusion,
        errors: error,
        warnings: warning,
        notes: note,
        'sarif-file': written.sarif,
        'json-file': written.json,
        'patch-file': written.patch,
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
async function planned(checked) {
    const { error, warning } = checked.counts;
    if (error + warning === 0)
        return { checked, plan: { files: [], unfixed: [] } };
    const { checkWithFixes } = await (0,load/* loadFixes */.Av)();
    return await checkWithFixes(checked, { to: 'oauth_sts' });
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
const LINES_MAX = 200;
function printFindings(runner, report) {
    const active = report.result.findings.filter(({ state }) => state === 'active');
    const lines = (0,words/* firstLines */.UV)(active, LINES_MAX, ({ path, line, column, level, rule }) => `${(0,core_text/* sanitizeLine */.g$)((0,places/* repositoryPath */.SH)(report, path))}:${line}:${column}: ${level}: ${rule}`);
    for (const line of lines)
        runner.info(line);
}
async function writeFiles(runner, inputs, report, plan) {
    const write = (file, content) => {
        if (file === undefined)
            return '';
        const written = (0,write_file/* writeInside */.M)(inputs.workspace, file, content());
        if (written.ok)
            return written.value;
        runner.fail(`${written.problem.what}\nNext: ${written.problem.next}`, TITLE);
        return '';
    };
    const patchOf = inputs.patchFile === undefined ? undefined : (await (0,load/* loadFixes */.Av)()).patchOf;
    return {
        sarif: write(inputs.sarifFile, () => (0,sarif/* sarif */.I)(report)),
        json: write(inputs.jsonFile, () => (0,json/* jsonPieces */.Mx)(report)),
        patch: patchOf === undefined ? '' : write(inputs.patchFile, () => patchOf(plan.files)),
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

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits)
/* harmony export */ });
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
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


/***/ }),

/***/ 5499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf),
/* harmony export */   C: () => (/* binding */ insideWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function workspaceOf(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env['GITHUB_WORKSPACE'] || process.cwd());
}
function insideWorkspace(workspace, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, full);
    return from !== '..' && !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(from) ? full : undefined;
}


/***/ }),

/***/ 4240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ loadFixes),
/* harmony export */   VZ: () => (/* binding */ loadCheck),
/* harmony export */   yc: () => (/* binding */ loadReports)
/* harmony export */ });
const loadCheck = () => __webpack_require__.e(/* import() */ 737).then(__webpack_require__.bind(__webpack_require__, 737));
const loadReports = () => Promise.all(/* import() */[__webpack_require__.e(206), __webpack_require__.e(572), __webpack_require__.e(262), __webpack_require__.e(259)]).then(__webpack_require__.bind(__webpack_require__, 4501));
const loadFixes = () => Promise.all(/* import() */[__webpack_require__.e(206), __webpack_require__.e(871), __webpack_require__.e(25), __webpack_require__.e(33), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 2460));


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
/* unused harmony export SAFETIES */
const LEVELS = ['error', 'warning', 'note'];
const FINDING_STATES = ['active', 'suppressed', 'baselined', 'outside-diff'];
const RELATIONS = ['same-change', 'use', 'key-file'];
const SAFETIES = (/* unused pure expression or super */ null && (['safe', 'unsafe', 'shown']));
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
const FAIL_ON = [...LEVELS, 'never'];
const POLICIES = ['base', 'head'];


/***/ }),

/***/ 3586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ScanError)
/* harmony export */ });
class ScanError extends Error {
    hint;
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
function writeChosen(untrusted, file, content) {
    const inside = pathInside(untrusted, file);
    if (inside !== undefined)
        return writeInside(realPath(untrusted), inside, content);
    return attempt(file, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
        const type = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false });
        if (type !== undefined && !type.isFile() && !type.isDirectory())
            for (const piece of pieces(content))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, piece);
        else
            replace(type === undefined ? file : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(file), content);
        return undefined;
    });
}
const OTHER_PATH = 'Give another path.';
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
    return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}
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
    return { what: `The file ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file))} was not written: ${why}.`, next, why };
}


/***/ })

};
