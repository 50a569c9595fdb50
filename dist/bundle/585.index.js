export const id = 585;
export const ids = [585];
export const modules = {

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
// EXTERNAL MODULE: ./build/core/text.js + 1 modules
var core_text = __webpack_require__(9868);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/github/output-file.js
var output_file = __webpack_require__(6096);
// EXTERNAL MODULE: ./build/guard/report/guard-report.js
var guard_report = __webpack_require__(5963);
// EXTERNAL MODULE: ./build/guard/report/summary/summary.js + 2 modules
var summary = __webpack_require__(8938);
// EXTERNAL MODULE: ./build/guard/check.js + 13 modules
var check = __webpack_require__(3886);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/report/annotations.js
var annotations = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/guard/report/sarif/sarif.js + 2 modules
var sarif = __webpack_require__(665);
// EXTERNAL MODULE: ./build/guard/report/json.js
var json = __webpack_require__(9399);
// EXTERNAL MODULE: ./build/guard/report/log.js
var log = __webpack_require__(763);
// EXTERNAL MODULE: ./build/actions/inputs/outputs.js
var outputs = __webpack_require__(9002);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
        description: '`true` counts only findings on lines that the pull request, merge group or push changed. A commit that the checkout left out is fetched from `origin`, which in a private repository needs `persist-credentials` or a deeper `fetch-depth`. Where the lines cannot be found out, everything counts, and the log says why.',
        default: 'false',
        parse: parsers/* flag */.Jt,
    },
    'fail-on': {
        description: 'Lowest level that fails the step, `error`, `warning` or `note`, or `never`. Default `error`, unless the configuration says otherwise.',
        parse: (0,parsers/* oneOf */.yL)(model/* FAIL_ON */.d$),
    },
    config: {
        description: 'Configuration file, from the workspace. Default `.github/ims-auth.yml`, where it exists.',
        parse: inputs_parsers/* pathFromWorkspace */.XC,
    },
    baseline: {
        description: 'Baseline file of accepted findings, from the workspace.',
        parse: inputs_parsers/* pathFromWorkspace */.XC,
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
    return (0,result.ok)({ ...others, workspace, root, prefix: (0,external_node_path_.relative)(workspace, root).split(external_node_path_.sep).join('/') });
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
    const report = (0,guard_report/* guardReport */.q)(checked, runner.env, inputs.prefix);
    for (const notice of checked.result.notices)
        reportNotice(runner, notice);
    annotate(runner, report);
    printFindings(runner, report);
    await runner.summary((0,summary/* summary */.z)(report));
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
    conclude(runner, checked);
}
async function tryCheck(runner, inputs) {
    try {
        return await (0,check.check)({
            root: inputs.root,
            home: inputs.workspace,
            env: runner.env,
            config: inputs.config,
            baseline: inputs.baseline,
            failOn: inputs.failOn,
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
function reportNotice(runner, notice) {
    const where = notice.path === undefined
        ? ''
        : `${(0,core_text/* sanitizeLine */.g$)(notice.path)}${notice.line === undefined ? '' : `:${notice.line}`}: `;
    if (notice.level === 'warning')
        runner.warning(`${where}${notice.message}`, TITLE);
    else
        runner.info(`${where}${notice.message}`);
}
function annotate(runner, report) {
    const { annotations: list, rest } = (0,annotations/* annotations */.h)(report);
    for (const { level, title, message, ...place } of list)
        runner.annotate(level, message, title, place);
    if (rest !== undefined)
        runner.annotate('notice', rest, TITLE);
}
// The log shows annotations without file and line, and GitHub shows only ten of each level.
const LINES_MAX = 200;
function printFindings(runner, report) {
    const active = report.result.findings.filter(({ state }) => state === 'active');
    const lines = (0,words/* firstLines */.UV)(active, LINES_MAX, ({ path, line, column, level, rule }) => `${(0,core_text/* sanitizeLine */.g$)(path)}:${line}:${column}: ${level}: ${rule}`);
    for (const line of lines)
        runner.info(line);
}
function writeFiles(runner, inputs, report) {
    const write = (file, content) => {
        if (file === undefined)
            return '';
        const written = (0,output_file/* writeInside */.M)(inputs.workspace, file, content());
        if (written.ok)
            return written.value;
        runner.fail(`${written.problem}\nNext: give another path in the workspace.`, TITLE);
        return '';
    };
    return {
        sarif: write(inputs.sarifFile, () => (0,sarif/* sarif */.I)(report)),
        json: write(inputs.jsonFile, () => (0,json/* json */.P)(report)),
    };
}
function conclude(runner, checked) {
    for (const line of (0,log/* verdictLines */.r)(checked))
        runner.info(line);
    if (checked.conclusion === 'nothing-scanned')
        nothingScanned(runner, checked);
    if (!checked.failed)
        return;
    runner.fail(`This code still depends on an Adobe Service Account (JWT) credential. ${(0,log/* verdictLines */.r)(checked)[0]}\nNext: see the annotations and the job summary, which show for each place what to write instead.`, TITLE);
}
// The step must not pass if nothing was scanned, unless `fail-on` is `never`.
function nothingScanned(runner, { failOn }) {
    const message = 'Nothing was scanned: there is no file to scan.\nNext: add actions/checkout before this step, or check `path` and the excludes.';
    if (failOn === 'never')
        runner.warning(message, TITLE);
    else
        runner.fail(message, TITLE);
}

;// CONCATENATED MODULE: ./build/actions/scan/index.js


/** Runs the scan action in this process. */
const main = () => (0,process/* runAction */.C)(run);


/***/ }),

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits)
/* harmony export */ });
/** Compares two strings by code units: the same order in every locale. For `sort`. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/** @returns an object that has a value for each of the keys, in their order */
function recordOf(keys, make) {
    return Object.fromEntries(keys.map((key) => [key, make(key)]));
}


/***/ }),

/***/ 6096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);



/**
 * Writes a report into the workspace. The checked-out tree may be a stranger's: a symbolic link in it must not lead the
 * report to a file outside.
 *
 * @param workspace absolute path
 * @param file absolute path in it
 * @returns the path of the file, or why it was not written, in one sentence
 */
function writeInside(workspace, file, content) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)));
        if (folder === '..' || folder.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder)) {
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('The report was not written: its folder leads out of the workspace through a symbolic link.');
        }
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('The report was not written: its path is a symbolic link.');
        }
        const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o644);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(handle, content);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        }
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(file);
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(`The report was not written: the file system said ${code}.`);
    }
}


/***/ }),

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
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


/***/ }),

/***/ 763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ verdictLines)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5792);



/** @returns lines for a log: the counts by level and of findings that do not count, and how many files were scanned */
function verdictLines({ counts, result: { coverage }, fullScanReason, }) {
    const notCounted = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .setAsideParts */ .Hv)(counts);
    const skipped = _model_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIP_REASONS */ .eI.flatMap((reason) => coverage.skipped[reason] === 0 ? [] : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(coverage.skipped[reason])} ${reason}`]);
    return [
        `Found: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(counts.error, 'error')}, ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(counts.warning, 'warning')}, ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(counts.note, 'note')}${notCounted.length === 0 ? '' : `; and ${notCounted.join(', ')}`}.`,
        `Scanned ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(coverage.scanned, 'file')} of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(coverage.listed)}${skipped.length === 0 ? '' : `; not scanned: ${skipped.join(', ')}`}.`,
        ...(fullScanReason === undefined ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fullScanText */ .q7)(fullScanReason)]),
    ];
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
    return `Scanning all lines, because ${reason}`;
}
/** @returns for example `2 errors, 1 note`; empty for none */
function amounts(counts) {
    return _model_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.flatMap((level) => (counts[level] === 0 ? [] : [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(counts[level], level)])).join(', ');
}
/** What was found and does not count, and the state that says why. In the order in which reports show them. */
const SET_ASIDE = [
    ['suppressed', 'suppressed'],
    ['baselined', 'accepted in the baseline'],
    ['outsideDiff', 'outside of the changed lines'],
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
