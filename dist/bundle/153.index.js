export const id = 153;
export const ids = [153];
export const modules = {

/***/ 6153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/github/process.js + 2 modules
var process = __webpack_require__(5343);
// EXTERNAL MODULE: ./build/github/output-file.js
var output_file = __webpack_require__(6096);
// EXTERNAL MODULE: ./build/guard/report/guard-report.js
var guard_report = __webpack_require__(5963);
// EXTERNAL MODULE: ./build/guard/report/summary.js + 2 modules
var summary = __webpack_require__(3872);
// EXTERNAL MODULE: ./build/guard/check.js + 4 modules
var check = __webpack_require__(4140);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/report/annotations.js
var annotations = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/guard/report/sarif.js + 1 modules
var sarif = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/guard/report/json.js
var json = __webpack_require__(9399);
// EXTERNAL MODULE: ./build/guard/gate/verdict.js
var verdict = __webpack_require__(3133);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/github/workspace.js
var github_workspace = __webpack_require__(5499);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/actions/scan/inputs.js




/**
 * Reads and checks every input of the scan action. An empty value means that none is given.
 *
 * @param runner the runner
 * @returns one typed object, or every problem at once
 */
function readScanInputs(runner) {
    const problems = [];
    const given = (name) => runner.input(name).trim() || undefined;
    const workspace = (0,github_workspace/* workspaceOf */.B)(runner.env);
    const inside = (name) => {
        const value = given(name);
        if (value === undefined)
            return undefined;
        const full = (0,github_workspace/* insideWorkspace */.C)(workspace, value);
        if (full !== undefined)
            return full;
        problems.push(`\`${name}\` must lie in the workspace; it is ${quoted(value)}.`);
        return undefined;
    };
    const failOn = given('fail-on')?.toLowerCase();
    if (failOn !== undefined && !model/* FAIL_ON */.d.some((known) => known === failOn)) {
        problems.push(`\`fail-on\` must be one of ${model/* FAIL_ON */.d.join(', ')}; it is ${quoted(failOn)}.`);
    }
    const changedOnly = given('changed-only')?.toLowerCase() ?? 'false';
    if (!['true', 'false'].includes(changedOnly)) {
        problems.push(`\`changed-only\` must be true or false; it is ${quoted(changedOnly)}.`);
    }
    const root = inside('path') ?? workspace;
    const [config, baseline] = [inside('config'), inside('baseline')];
    const [sarifFile, jsonFile] = [inside('sarif-file'), inside('json-file')];
    if (problems.length > 0)
        return { ok: false, problems };
    return {
        ok: true,
        inputs: {
            workspace,
            root,
            prefix: (0,external_node_path_.relative)(workspace, root).split(external_node_path_.sep).join('/'),
            changedOnly: changedOnly === 'true',
            ...(failOn === undefined ? {} : { failOn: failOn }),
            ...(config === undefined ? {} : { config: (0,external_node_path_.relative)(workspace, config) }),
            ...(baseline === undefined ? {} : { baseline: (0,external_node_path_.relative)(workspace, baseline) }),
            ...(sarifFile === undefined ? {} : { sarifFile }),
            ...(jsonFile === undefined ? {} : { jsonFile }),
        },
    };
}
function quoted(value) {
    return `"${(0,redact/* harmless */.Is)(value, 60)}"`;
}

;// CONCATENATED MODULE: ./build/actions/scan/run.js




/** Title of what the guard says about itself. */
const TITLE = 'Adobe JWT guard';
/**
 * The scan action: scans the workspace, reports in every place that GitHub has, and fails the step by `fail-on`.
 * A scan that could not run fails it as well, with a text of its own.
 *
 * @param runner the runner
 */
async function run(runner) {
    const read = readScanInputs(runner);
    if (!read.ok)
        return runner.fail(read.problems.join('\n'), TITLE);
    const { inputs } = read;
    const checked = await tryCheck(runner, inputs);
    if (checked === undefined)
        return;
    const report = (0,guard_report/* guardReport */.q)(checked, runner.env, inputs.prefix);
    for (const notice of checked.result.notices)
        sayNotice(runner, notice);
    annotate(runner, report);
    printFindings(runner, report);
    await runner.summary((0,summary/* summary */.z)(report));
    const written = writeFiles(runner, inputs, report);
    setOutputs(runner, checked, written);
    conclude(runner, checked);
}
async function tryCheck(runner, inputs) {
    try {
        return await (0,check/* check */.z6)({
            root: inputs.root,
            home: inputs.workspace,
            env: runner.env,
            ...(inputs.config === undefined ? {} : { config: inputs.config }),
            ...(inputs.baseline === undefined ? {} : { baseline: inputs.baseline }),
            ...(inputs.failOn === undefined ? {} : { failOn: inputs.failOn }),
            ...(inputs.changedOnly ? { changed: { name: runner.event.name, payload: runner.payload } } : {}),
        });
    }
    catch (error) {
        if (!(error instanceof scan_error/* ScanError */.s))
            throw error;
        runner.fail(`The scan could not run. ${error.message}\nNext: ${error.hint}`, TITLE);
        return undefined;
    }
}
function sayNotice(runner, notice) {
    const where = notice.path === undefined
        ? ''
        : `${(0,redact/* harmless */.Is)(notice.path)}${notice.line === undefined ? '' : `:${notice.line}`}: `;
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
// An annotation is in the log without its file and line, and only ten of a level are shown.
const LINES_MAX = 200;
function printFindings(runner, report) {
    const active = report.result.findings.filter(({ state }) => state === 'active');
    for (const { path, line, column, level, rule } of active.slice(0, LINES_MAX)) {
        runner.info(`${(0,redact/* harmless */.Is)(path)}:${line}:${column}: ${level}: ${rule}`);
    }
    if (active.length > LINES_MAX)
        runner.info(`And ${active.length - LINES_MAX} more.`);
}
function writeFiles(runner, inputs, report) {
    const write = (file, content) => {
        if (file === undefined)
            return '';
        const problem = (0,output_file/* writeInside */.M)(inputs.workspace, file, content());
        if (problem === undefined)
            return file;
        runner.fail(`${problem}\nNext: give another path in the workspace.`, TITLE);
        return '';
    };
    return {
        sarif: write(inputs.sarifFile, () => (0,sarif/* sarif */.I)(report)),
        json: write(inputs.jsonFile, () => (0,json/* json */.P)(report)),
    };
}
function setOutputs(runner, checked, written) {
    runner.setOutput('conclusion', checked.conclusion);
    runner.setOutput('errors', String(checked.counts.error));
    runner.setOutput('warnings', String(checked.counts.warning));
    runner.setOutput('notes', String(checked.counts.note));
    runner.setOutput('sarif-file', written.sarif);
    runner.setOutput('json-file', written.json);
}
function conclude(runner, checked) {
    for (const line of (0,verdict/* verdictLines */.r)(checked))
        runner.info(line);
    if (checked.conclusion === 'nothing-scanned')
        nothingScanned(runner, checked);
    if (!checked.failed)
        return;
    runner.fail(`This code still depends on an Adobe Service Account (JWT) credential. ${(0,verdict/* verdictLines */.r)(checked)[0]}\nNext: see the annotations and the job summary, which say for each place what to write instead.`, TITLE);
}
// Green without having looked is what a gate must never be; whoever expects it says `fail-on: never`.
function nothingScanned(runner, { failOn }) {
    const message = 'Nothing was scanned: there is no file to look at.\nNext: add actions/checkout before this step, or check `path` and the excludes.';
    if (failOn === 'never')
        runner.warning(message, TITLE);
    else
        runner.fail(message, TITLE);
}

;// CONCATENATED MODULE: ./build/actions/scan/index.js



/** The scan action in this process. */
const main = () => (0,process/* runAction */.C)(run, (text, _secrets, max) => (0,redact/* harmless */.Is)((0,redact/* redact */.E$)(text), max));


/***/ }),

/***/ 6096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Writes a report into the workspace. The checked-out tree may be a stranger's: a link in it must not lead the
 * report to a file outside.
 *
 * @param workspace absolute path
 * @param file absolute path in it
 * @param content the whole file
 * @returns what is wrong, or undefined where it is written
 */
function writeInside(workspace, file, content) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)));
        if (folder === '..' || folder.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder)) {
            return 'The report was not written: its folder leads out of the workspace through a link.';
        }
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
            return 'The report was not written: a link stands at its path.';
        }
        const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o644);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(handle, content);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        }
        return undefined;
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        return `The report was not written: the file system said ${code}.`;
    }
}


/***/ }),

/***/ 5343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/github/event.js

/**
 * Reads the event from the runner's environment.
 *
 * @param env environment variables of the process
 * @returns the event; without a readable payload, one that is not from a fork
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
/**
 * Reads what the webhook sent.
 *
 * @param env environment variables of the process
 * @returns the payload as it is, or undefined where there is none that can be read
 */
function readPayload(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return undefined;
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : undefined;
    }
    catch {
        // Outside of GitHub there is no payload; what depends on it are hints, never the exchange itself.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/github/github.js


/**
 * The real GitHub runner: workflow commands on standard output, and the files that it names in the environment.
 *
 * @returns the runner of this process
 * @throws Error when the process was not started by a runner that reads outputs from a file: the toolkit would
 *   otherwise print outputs, and with them the token, to the log
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
        input: (name) => core/* getInput */.V4(name, { trimWhitespace: false }),
        mask: (value) => {
            // The runner answers an empty mask with a warning annotation.
            if (value.trim() !== '')
                core/* setSecret */.Pq(value);
        },
        info: (message) => core/* info */.pq(asText(message)),
        warning: (message, title) => core/* warning */.$e(asText(message), { title }),
        annotate: (level, message, title, place) => {
            const properties = { title, ...(place ?? {}) };
            const text = asText(message);
            if (level === 'error')
                core/* error */.z3(text, properties);
            else if (level === 'warning')
                core/* warning */.$e(text, properties);
            else
                core/* notice */.lm(text, properties);
        },
        summary: async (markdown) => {
            // A runner of GitHub Enterprise Server may have none.
            if (process.env['GITHUB_STEP_SUMMARY'])
                await core/* summary */.z.addRaw(markdown).write();
        },
        fail: (message, title) => {
            process.exitCode = 1;
            core/* error */.z3(asText(message), { title });
        },
        setOutput: (name, value) => core/* setOutput */.uH(name, value),
        exportVariable: (name, value) => core/* exportVariable */.dN(name, value),
        saveState: (name, value) => core/* saveState */.LZ(name, value),
        state: (name) => core/* getState */.Gu(name),
    };
}
/**
 * Breaks what the runner would take for a workflow command.
 *
 * @param message any text
 * @returns the text with `::` at the start of a line and `##[` anywhere made harmless
 * Source: actions/runner `src/Runner.Common/ActionCommand.cs` (`TryParseV2`, `TryParse`).
 */
function asText(message) {
    return message
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '## ['))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/github/process.js

// What may still be open when an action is done (a name look-up that nobody can cancel, say) must not hold the job.
const GRACE_MS = 500;
/**
 * Runs one stage of an action in this process, on the real runner.
 *
 * @param action the stage
 * @param neutralise makes the text of an unexpected error harmless; it is given the values that must not appear
 */
async function runAction(action, neutralise) {
    try {
        await action(githubRunner());
    }
    catch (error) {
        // Only a defect of this action, or a broken runner, comes here. Inputs are treated as secrets: what the error
        // quotes is not known.
        const inputs = Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_'));
        const secrets = inputs
            .flatMap(([, value]) => (value ?? '').split(/\s+/))
            .filter((value) => value.length >= 8);
        process.exitCode = 1;
        process.stdout.write(`::error title=Unexpected error::${describe(error, secrets, neutralise)}\n`);
    }
    setTimeout(() => process.exit(), GRACE_MS).unref();
}
function describe(error, secrets, neutralise) {
    const name = error instanceof Error ? error.name : typeof error;
    const message = error instanceof Error ? error.message : 'something that is not an error was thrown';
    const place = error instanceof Error ? (/ at (?:async )?([\w.<> ]+)/.exec(error.stack ?? '')?.[1] ?? '') : '';
    const text = `The action stopped on an unexpected error. ${name}: ${message}${place === '' ? '' : ` (in ${place})`}`;
    return neutralise(text, secrets, 500).replaceAll('%', '%25');
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
 * The folder of the checked-out tree.
 *
 * @param env environment variables of the process
 * @returns absolute path
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables (GITHUB_WORKSPACE)
 */
function workspaceOf(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env['GITHUB_WORKSPACE'] || process.cwd());
}
/**
 * Resolves a path that must not leave the workspace.
 *
 * @param workspace absolute path
 * @param path what was written, from the workspace or absolute
 * @returns absolute path, or undefined where it lies outside
 */
function insideWorkspace(workspace, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, full);
    return from !== '..' && !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(from) ? full : undefined;
}


/***/ })

};
