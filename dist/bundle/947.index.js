export const id = 947;
export const ids = [947];
export const modules = {

/***/ 3947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesScanner: () => (/* binding */ filesScanner),
/* harmony export */   needsSecondThread: () => (/* binding */ needsSecondThread)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4429);
/* harmony import */ var _rule_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5461);
/* harmony import */ var _scan_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(656);
/* harmony import */ var _second_thread_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6489);





const FILES_MIN = 6_000;
function needsSecondThread(files) {
    return files >= FILES_MIN && (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() > 1;
}
function filesScanner(root, given, options = {}) {
    const rules = (0,_rule_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleSet */ .n)(given);
    const scanFile = (0,_scan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fileScanner */ .Jb)(root, rules, { now: options.now });
    const { secondThread, script } = options;
    let starting;
    const start = async () => {
        const { keepHeapSmall, startSecondThread } = await __webpack_require__.e(/* import() */ 910).then(__webpack_require__.bind(__webpack_require__, 3910));
        return { keepHeapSmall, ...startSecondThread(rules.keywords, script) };
    };
    const expect = (files) => {
        if (starting !== undefined || !(secondThread ?? needsSecondThread(files)))
            return;
        starting = start();
        starting.catch(() => undefined);
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
        const thread = await starting;
        if (thread === undefined) {
            await scanAll(paths.keys());
            return outcomes;
        }
        thread.keepHeapSmall();
        const job = (0,_second_thread_job_js__WEBPACK_IMPORTED_MODULE_3__/* .createJob */ ._S)(root, paths);
        const ended = thread.run(job);
        await scanAll((0,_second_thread_job_js__WEBPACK_IMPORTED_MODULE_3__/* .takeFilesToScan */ .jp)(job));
        await ended;
        const left = [];
        for (const index of paths.keys()) {
            if (outcomes[index] !== undefined)
                continue;
            const found = (0,_second_thread_job_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)(job, index);
            if (found === 'open')
                left.push(index);
            else
                outcomes[index] = found === 'no-keyword' ? _scan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_FOUND */ .dO : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(found);
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
        scanText: async (path, bytes) => await (0,_scan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textScanner */ .WA)(rules, options.now)(path, bytes),
        stop: () => void starting?.then((thread) => thread.stop(), () => undefined),
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
const BATCH = 16;
const WRITE = 256;
function createJob(root, paths) {
    const ends = numbers(paths.length);
    let end = 0;
    for (const [index, path] of paths.entries()) {
        end += path.length;
        ends[index] = end;
    }
    const bytes = new Uint8Array(new SharedArrayBuffer(end));
    const buffer = Buffer.from(bytes.buffer);
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
function pathOf({ paths, ends }, index) {
    return Buffer.from(paths.buffer).toString('latin1', ends[index - 1] ?? 0, ends[index]);
}
function* takeFiles({ counters, outcomes }) {
    const count = outcomes.length;
    for (let from = Atomics.add(counters, NEXT, BATCH); from < count; from = Atomics.add(counters, NEXT, BATCH))
        for (let index = from; index < Math.min(from + BATCH, count); index++)
            yield index;
}
function* takeFilesToScan(job) {
    let done = 0;
    for (const index of takeFiles(job)) {
        yield index;
        for (; done < Atomics.load(job.counters, LEFT); done++)
            yield job.left[done] ?? 0;
    }
}
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
