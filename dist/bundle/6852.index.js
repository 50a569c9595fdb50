export const id = 6852;
export const ids = [6852];
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
/* harmony export */   IT: () => (/* binding */ pathInJob),
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
const pathInJob = (text, env) => {
    const path = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .insideWorkspace */ .C)((0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceOf */ .B)(env), text);
    if (path !== undefined)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(path);
    const temporary = env['RUNNER_TEMP'];
    const other = temporary && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) ? (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .insideWorkspace */ .C)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(temporary), text) : undefined;
    return other === undefined ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ must: 'must lie in the workspace or in RUNNER_TEMP' }) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(other);
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
        if (text === undefined && option.required)
            problems.push({ input: name, message: `\`${name}\` is empty.` });
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
// EXTERNAL MODULE: ./build/guard/check.js + 4 modules
var check = __webpack_require__(5171);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/gate/load.js
var load = __webpack_require__(990);
// EXTERNAL MODULE: ./build/guard/load.js
var guard_load = __webpack_require__(4240);
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
    'central-config': {
        description: 'Central configuration of the organization, from the workspace or as a path in `RUNNER_TEMP`: levels, excludes and `fail-on` above those of the repository, and exemptions with a last day. It must not come from the repository that is checked.',
        parse: inputs_parsers/* pathInJob */.IT,
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
            central: await centralOf(runner, inputs),
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
async function centralOf({ env }, { centralConfig }) {
    if (centralConfig === undefined)
        return undefined;
    const today = new Date(Date.now()).toISOString().slice(0, 10);
    const config = await (0,load/* loadCentral */.yF)(centralConfig, today);
    return { config, repository: env['GITHUB_REPOSITORY'] || undefined, today };
}
async function planned(checked) {
    const { error, warning } = checked.counts;
    if (error + warning === 0)
        return { checked, plan: { files: [], unfixed: [] } };
    const { checkWithFixes } = await (0,guard_load/* loadFixes */.Av)();
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
    const patchOf = inputs.patchFile === undefined ? undefined : (await (0,guard_load/* loadFixes */.Av)()).patchOf;
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

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits)
/* harmony export */ });
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ SHOWN_MAX),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Ro: () => (/* binding */ onOff),
/* harmony export */   Z7: () => (/* binding */ givenValue),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
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

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
function recordOf(keys, make) {
    return Object.fromEntries(keys.map((key) => [key, make(key)]));
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ firstStepAt),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


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
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : undefined;
    }
    catch {
        return undefined;
    }
}
function firstStepAt(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).mtimeMs;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8352:
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
// EXTERNAL MODULE: ./build/github/event.js
var github_event = __webpack_require__(6830);
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
        event: (0,github_event/* readEvent */.j_)(process.env),
        payload: (0,github_event/* readPayload */.rD)(process.env),
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
const loadCheck = () => __webpack_require__.e(/* import() */ 5171).then(__webpack_require__.bind(__webpack_require__, 5171));
const loadReports = () => Promise.all(/* import() */[__webpack_require__.e(3206), __webpack_require__.e(8572), __webpack_require__.e(8262), __webpack_require__.e(1259)]).then(__webpack_require__.bind(__webpack_require__, 4501));
const loadFixes = () => Promise.all(/* import() */[__webpack_require__.e(3206), __webpack_require__.e(5871), __webpack_require__.e(8025), __webpack_require__.e(5033), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 2460));


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
const FINDING_STATES = ['active', 'suppressed', 'baselined', 'exempt', 'outside-diff'];
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
