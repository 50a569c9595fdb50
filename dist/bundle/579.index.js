export const id = 579;
export const ids = [579];
export const modules = {

/***/ 8651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ keywordTable),
/* harmony export */   gR: () => (/* binding */ keywordSearch),
/* harmony export */   wx: () => (/* binding */ prefilter)
/* harmony export */ });
/* unused harmony exports MARKER_LITERALS, literalsOf */
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2738);

/**
 * Texts that a file with a suppression (a comment `ims-auth-ignore: …`, see gate/suppressions.ts) or a common
 * misspelling of one contains. In lower case; the search ignores case. Such a file is read even if no rule needs it, because unused
 * suppressions are reported.
 */
const MARKER_LITERALS = [
    'ims-auth-i',
    'ims-auth i',
    'ims-auth_i',
    'ims_auth_i',
    'imsauth-i',
    'ims-authi',
    'auth-ignore',
    'auth-ingore',
];
/** @returns every text that the prefilter searches for, sorted; those of suppressions included */
function literalsOf(rules) {
    return [...new Set([...rules.flatMap(keywordsOf).flat(), ...MARKER_LITERALS])].sort();
}
function keywordsOf({ matchers }) {
    return matchers.flatMap(({ keywords }) => keywords);
}
function keywordTable(rules) {
    const literals = literalsOf(rules);
    const indexesOf = (keywords) => keywords.map((keyword) => [keyword].flat().map((literal) => literals.indexOf(literal)));
    return {
        literals,
        markers: indexesOf(MARKER_LITERALS),
        rules: rules.map((rule) => ({ files: rule.files, keywords: indexesOf(keywordsOf(rule)) })),
    };
}
/** Prepares one pass over the bytes of a file for all rules together. */
function prefilter(rules) {
    const search = keywordSearch(keywordTable(rules));
    return (path, haystack) => {
        const hit = search(path, haystack);
        return hit && { ...hit, rules: rules.filter((_, index) => hit.rules.includes(index)) };
    };
}
/**
 * Prepares the same pass by a table.
 *
 * @returns a function that gives the numbers of the rules in place of the rules
 */
function keywordSearch({ literals, markers, rules, }) {
    const search = (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .literalSearch */ .w)(literals);
    // `search` sets the entry of each literal that it finds to 1, and returns whether it found one.
    const found = new Uint8Array(literals.length);
    const contains = (keywords) => keywords.some((indexes) => indexes.every((index) => found[index] === 1));
    return (path, haystack) => {
        if (!search(haystack, found))
            return undefined;
        const needed = [];
        for (const [index, { files, keywords }] of rules.entries())
            if (contains(keywords) && files?.test(path) !== false)
                needed.push(index);
        const mayHoldSuppression = contains(markers);
        found.fill(0);
        return needed.length > 0 || mayHoldSuppression ? { rules: needed, mayHoldSuppression } : undefined;
    };
}


/***/ }),

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ NOTHING_FOUND),
  J: () => (/* binding */ fileScanner)
});

// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/detect/prefilter.js
var prefilter = __webpack_require__(8651);
// EXTERNAL MODULE: ./build/guard/detect/tree.js
var tree = __webpack_require__(8722);
// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/guard/files/own-reports.js

// The texts that report/ and gate/ write; other keys may be between them.
const SARIF = /"driver"\s*:\s*\{[^{}]{0,1000}?"name"\s*:\s*"ims-auth(?: JWT guard)?"/;
const REPORT = /"tool"\s*:\s*\{\s*"name"\s*:\s*"ims-auth"/;
const BASELINE = /^\s*\{\s*"ims-auth-baseline"\s*:\s*\d+\s*\}\s*(?:[\r\n]|$)/;
const ENTRY = /^\{"fingerprint":"[0-9a-f]{32}",|^\{\s*"ims-auth-baseline"|^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;
/**
 * Tells by its text whether a file is a report or a baseline of this scanner. These quote findings, so that each scan
 * would find those of the last one again.
 *
 * @param text the whole file
 */
function isOwnReport(text) {
    if (BASELINE.test(text))
        return text.split(/\r\n|\r|\n/).every((line) => line.trim() === '' || ENTRY.test(line.trim()));
    if (!/^\s{0,100}\{/.test(text))
        return false;
    if (REPORT.test(text))
        return hasKeys(text, ['version', 'tool', 'coverage', 'findings']);
    return SARIF.test(text) && hasKeys(text, ['version', 'runs']);
}
function hasKeys(text, keys) {
    const value = (0,json/* parseJson */.qF)(text);
    return typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));
}

// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
// EXTERNAL MODULE: ./build/guard/files/read-file.js
var read_file = __webpack_require__(9483);
;// CONCATENATED MODULE: ./build/guard/scan/scan-file.js







/** The outcome of nearly all files; always the same object. */
const NOTHING_FOUND = (0,core_result.ok)({ findings: [], notices: [] });
/**
 * Prepares to scan files: builds the prefilter's table and the buffer that all files are read into.
 *
 * @param root absolute path
 * @param rules in order of precedence
 * @param bytesOf reads a file, by its path, that is not in the file system
 */
function fileScanner(root, rules, bytesOf) {
    const read = (0,read_file/* createReader */.W)(bytesOf === undefined ? undefined : (path) => bytesOf(String(path)));
    const prefilterHit = (0,prefilter/* prefilter */.wx)(rules);
    const ruleIds = new Set(rules.map(({ id }) => id));
    return (bytes) => {
        const skipReason = (0,kinds/* skippedByPath */.zp)(bytes);
        if (skipReason !== undefined)
            return (0,core_result/* failed */.g)(skipReason);
        const file = read(bytesOf === undefined ? (0,paths.fileOf)(root, bytes) : bytes);
        if (!file.ok)
            return file;
        const path = (0,paths.shownPath)(bytes);
        const hit = prefilterHit(path, file.value.haystack);
        if (hit === undefined)
            return NOTHING_FOUND;
        const text = file.value.text();
        if ((0,kinds/* isMinified */.oM)(path, text))
            return (0,core_result/* failed */.g)('minified');
        if (isOwnReport(text))
            return (0,core_result/* failed */.g)('own-report');
        return applyRules({ path, text, kind: (0,kinds/* kindOf */.I)(path, text) }, hit, ruleIds);
    };
}
// The code that runs rules is loaded for the first file that contains a keyword; most trees have none.
async function applyRules(source, hit, ruleIds) {
    const [{ judge }] = await Promise.all([__webpack_require__.e(/* import() */ 644).then(__webpack_require__.bind(__webpack_require__, 6644)), (0,tree/* mayBeYaml */.yk)(source.path) && (0,tree/* loadYaml */.yv)()]);
    const result = judge(source, hit, ruleIds);
    return result === undefined ? NOTHING_FOUND : (0,core_result.ok)(result);
}


/***/ }),

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
// EXTERNAL MODULE: ./build/guard/scan/scan-file.js + 1 modules
var scan_file = __webpack_require__(6317);
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
    const scanFile = (0,scan_file/* fileScanner */.J)(root, rules);
    const keywords = (0,prefilter/* keywordTable */.EN)(rules);
    const { secondThread, script } = options;
    let thread;
    const expect = (files) => {
        if (secondThread ?? needsSecondThread(files))
            thread ??= startSecondThread(keywords, script);
    };
    return {
        expect,
        scan: async (paths) => {
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
                    outcomes[index] = found === 'no-keyword' ? scan_file/* NOTHING_FOUND */.d : (0,result/* failed */.g)(found);
            }
            await scanAll(left);
            return outcomes;
        },
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
