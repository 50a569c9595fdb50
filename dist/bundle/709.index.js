export const id = 709;
export const ids = [709];
export const modules = {

/***/ 6709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepare: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./build/guard/rules/index.js + 46 modules
var guard_rules = __webpack_require__(3865);
// EXTERNAL MODULE: ./build/guard/scan/examine.js + 3 modules
var scan_examine = __webpack_require__(5595);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
;// CONCATENATED MODULE: ./build/guard/scan/pool.js





// A thread takes about as long to start as one of them needs for some thousands of files.
const FILES_PER_WORKER = 6_000;
// Each has a heap of its own, and reading does not get much faster with more.
const WORKERS_MAX = 1;
// A thread makes many short-lived texts; without a limit it keeps some 50 MB for them.
const YOUNG_MB = 12;
/**
 * How many threads beside this one are worth starting.
 *
 * @param files number of files to read
 * @returns 0 for all but large trees
 */
function workersFor(files) {
    return Math.min(Math.floor(files / FILES_PER_WORKER), (0,external_node_os_.availableParallelism)() - 1, WORKERS_MAX);
}
/**
 * Examines all files of a job, on this thread and on others beside it.
 *
 * @param job the job; its outcomes are complete afterwards
 * @param rules in order of precedence; rules that are not ours stay on this thread, because they cannot be sent
 * @param examine made of these rules, for this thread
 * @param workers threads beside this one
 * @param script what a thread runs
 * @returns the files that there is something to say about, in their order
 * @throws ScanError when a rule or a thread failed: files may then be missing, and a part of a scan is none
 */
async function examineAll(job, rules, examine, workers, script = workerScript()) {
    const ours = rules.every((rule) => guard_rules.RULES.includes(rule));
    const task = { job, ruleIds: rules.map(({ id }) => id) };
    const threads = Array.from({ length: ours ? workers : 0 }, () => start(task, script));
    // All at once, so that no thread is left behind when this one fails.
    const [mine, ...others] = await Promise.allSettled([(0,scan_examine/* examineFiles */.xf)(job, examine), ...threads]);
    const examined = [];
    for (const part of [mine, ...others]) {
        if (part.status === 'fulfilled')
            examined.push(...part.value);
        else
            throw part.reason instanceof scan_error/* ScanError */.s ? part.reason : failure(part.reason);
    }
    if (job.outcomes.includes(0))
        throw failure(undefined);
    return examined.sort((a, b) => a.index - b.index);
}
function failure(cause) {
    return new scan_error/* ScanError */.s('A thread of the scan failed, so that files may be missing.', {
        hint: 'Run it again; when that does not help, report it.',
        cause,
    });
}
// Beside this file in the sources and in build/, beside the bundle in dist/. The bundler leaves both expressions alone
// because neither of them is a constant.
function workerScript() {
    const here = import.meta.url;
    return new URL(here.endsWith('.ts') ? './worker.ts' : './worker.js', here);
}
function start(task, script) {
    // It needs nothing of the environment, where there may be secrets.
    const thread = new external_node_worker_threads_.Worker(script, {
        workerData: task,
        env: {},
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
        name: 'ims-auth-scan',
    });
    // A plain promise: the command runs on a laptop with Node 20 as well, which has no Promise.withResolvers.
    return new Promise((resolve, reject) => {
        thread.once('message', (report) => {
            if ('examined' in report)
                resolve(report.examined);
            else
                reject(new scan_error/* ScanError */.s(report.message, { hint: report.hint }));
            thread.unref();
        });
        thread.once('error', reject);
        thread.once('exit', () => reject(new Error('The thread ended too early.')));
    });
}

;// CONCATENATED MODULE: ./build/guard/scan/engine.js



/**
 * Prepares the rules and the search for their literals. `scan.ts` loads this file, and with it all rules, only where
 * there may be something to scan.
 *
 * @param rules in order of precedence; all of ours by default
 * @returns what examines files with them
 */
function prepare(rules = guard_rules.RULES) {
    const examine = (0,scan_examine/* examiner */.gU)(rules);
    return async (root, paths, workers = workersFor(paths.length)) => {
        const job = (0,scan_examine/* jobFor */.vw)(root, paths);
        const examined = await examineAll(job, rules, examine, workers);
        return { examined, outcomes: paths.map((_path, index) => (0,scan_examine/* outcomeOf */.sG)(job, index)) };
    };
}


/***/ })

};
