export const id = 579;
export const ids = [579];
export const modules = {

/***/ 7579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  filesScanner: () => (/* binding */ filesScanner)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/detect/prefilter.js
var prefilter = __webpack_require__(8651);
// EXTERNAL MODULE: ./build/guard/rules/index.js + 60 modules
var guard_rules = __webpack_require__(3201);
// EXTERNAL MODULE: ./build/guard/scan/scan-file.js + 3 modules
var scan_file = __webpack_require__(8230);
// EXTERNAL MODULE: ./build/guard/scan/second-thread/job.js
var second_thread_job = __webpack_require__(6489);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/guard/scan/second-thread/start.js


// The thread takes about as long to start as one thread needs for some thousands of files.
const FILES_MIN = 6_000;
// The thread creates few objects. Without a limit V8 gives it as much memory as the first thread.
const YOUNG_MB = 4;
/** @returns whether a second thread saves more time than its start takes */
function needsSecondThread(files) {
    return files >= FILES_MIN && (0,external_node_os_.availableParallelism)() > 1;
}
/** Starts the second thread, which gets ready while Git still lists files. It does not keep the process alive. */
function startSecondThread(keywords, script = workerScript()) {
    // It needs nothing of the environment, where there may be secrets.
    const thread = new external_node_worker_threads_.Worker(script, {
        workerData: keywords,
        env: {},
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
        name: 'ims-auth-scan',
    });
    thread.unref();
    const ended = new Promise((resolve) => {
        thread.once('error', () => resolve());
        thread.once('exit', () => resolve());
    });
    return {
        run: (job) => {
            thread.ref();
            thread.postMessage(job);
            return ended;
        },
        stop: () => void thread.terminate(),
    };
}
// Neither expression is a constant, so the bundler does not change them.
function workerScript() {
    const here = import.meta.url;
    return new URL(here.endsWith('.ts') ? './worker.ts' : './worker.js', here);
}

;// CONCATENATED MODULE: ./build/guard/scan/scan-files.js







/**
 * Prepares to scan files.
 *
 * A second thread reads files as well, and leaves to the first only those that a rule has to look at, which are few.
 * Measured on 50,000 files of real repositories: it makes the scan 1.4 times as fast, so that it takes 1.3 to 1.4 times
 * as long as ripgrep, which has two threads as well; it costs about 35 MB. When it applied rules, too, it cost 66 MB and
 * the scan was no faster.
 *
 * @param root absolute path
 * @param rules in order of precedence
 * @throws ScanError if a rule fails
 */
function filesScanner(root, rules = guard_rules.RULES, options = {}) {
    const scanFile = (0,scan_file/* fileScanner */.Jb)(root, rules, options.now);
    const keywords = (0,prefilter/* keywordTable */.EN)(rules);
    const { secondThread, script } = options;
    let thread;
    const expect = (files) => {
        if (secondThread ?? needsSecondThread(files))
            thread ??= startSecondThread(keywords, script);
    };
    const scanListed = async (paths) => {
        const outcomes = [];
        const scanAll = async (indexes) => {
            for (const index of indexes) {
                const outcome = scanFile(paths[index] ?? '');
                outcomes[index] = outcome instanceof Promise ? await outcome : outcome;
            }
        };
        expect(paths.length);
        if (thread === undefined) {
            await scanAll(paths.keys());
            return outcomes;
        }
        // V8 doubles the space for new objects whenever it is full, and lets the heap grow by half before it collects. A
        // scan needs neither, because its objects are short-lived. Measured on 50,000 files: 117 MiB at the peak instead
        // of 186 MiB, and no slower.
        (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
        (0,external_node_v8_.setFlagsFromString)('--optimize-for-size');
        const job = (0,second_thread_job/* createJob */._S)(root, paths);
        const ended = thread.run(job);
        await scanAll((0,second_thread_job/* takeFilesToScan */.jp)(job));
        await ended;
        const left = [];
        for (const index of paths.keys()) {
            if (outcomes[index] !== undefined)
                continue;
            const found = (0,second_thread_job/* outcomeOf */.sG)(job, index);
            if (found === 'open')
                left.push(index);
            else
                outcomes[index] = found === 'no-keyword' ? scan_file/* NOTHING_FOUND */.dO : (0,result/* failed */.g)(found);
        }
        await scanAll(left);
        return outcomes;
    };
    return {
        expect,
        scan: async (paths, own = []) => {
            const outcomes = await scanListed(paths);
            for (const path of own)
                outcomes.push(await scanFile(path, true));
            return outcomes;
        },
        scanText: async (path, bytes) => await (0,scan_file/* textScanner */.WA)(rules, options.now)(path, bytes),
        stop: () => thread?.stop(),
    };
}


/***/ }),

/***/ 6489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ setOutcome),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   _S: () => (/* binding */ createJob),
/* harmony export */   jp: () => (/* binding */ takeFilesToScan),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   xU: () => (/* binding */ takeFiles)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);

const NEXT = 0;
const LEFT = 1;
const OUTCOMES = ['open', 'no-keyword', ..._model_js__WEBPACK_IMPORTED_MODULE_0__/* .SKIP_REASONS */ .eI];
// Small, so that neither thread waits long for the other's last files.
const BATCH = 16;
const WRITE = 256;
/** @param paths below the root, one character a byte */
function createJob(root, paths) {
    const ends = numbers(paths.length);
    let end = 0;
    for (const [index, path] of paths.entries()) {
        end += path.length;
        ends[index] = end;
    }
    const bytes = new Uint8Array(new SharedArrayBuffer(end));
    const buffer = Buffer.from(bytes.buffer);
    // Writing many paths at once is faster; writing all of them at once takes much memory.
    for (let from = 0; from < paths.length; from += WRITE)
        buffer.write(paths.slice(from, from + WRITE).join(''), ends[from - 1] ?? 0, 'latin1');
    return {
        root,
        paths: bytes,
        ends,
        outcomes: new Uint8Array(new SharedArrayBuffer(paths.length)),
        left: numbers(paths.length),
        counters: new Int32Array(new SharedArrayBuffer(8)),
    };
}
function numbers(length) {
    return new Uint32Array(new SharedArrayBuffer(4 * length));
}
/** @returns the path of a file, one character a byte */
function pathOf({ paths, ends }, index) {
    return Buffer.from(paths.buffer).toString('latin1', ends[index - 1] ?? 0, ends[index]);
}
/** Takes files for this thread, until the two threads have taken all. */
function* takeFiles({ counters, outcomes }) {
    const count = outcomes.length;
    for (let from = Atomics.add(counters, NEXT, BATCH); from < count; from = Atomics.add(counters, NEXT, BATCH))
        for (let index = from; index < Math.min(from + BATCH, count); index++)
            yield index;
}
/** Takes files for the first thread, including those that the second one has left to it so far. */
function* takeFilesToScan(job) {
    let done = 0;
    for (const index of takeFiles(job)) {
        yield index;
        for (; done < Atomics.load(job.counters, LEFT); done++)
            yield job.left[done] ?? 0;
    }
}
/** Called by the second thread for each file that it takes. */
function setOutcome({ counters, left, outcomes }, index, outcome) {
    outcomes[index] = OUTCOMES.indexOf(outcome);
    if (outcome !== 'open')
        return;
    left[Atomics.load(counters, LEFT)] = index;
    Atomics.add(counters, LEFT, 1);
}
function outcomeOf({ outcomes }, index) {
    return OUTCOMES[outcomes[index] ?? 0] ?? 'open';
}


/***/ })

};
