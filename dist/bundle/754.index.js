export const id = 754;
export const ids = [754];
export const modules = {

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

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileSieve: () => (/* binding */ fileSieve),
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _detect_prefilter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8651);
/* harmony import */ var _files_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2829);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8506);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9483);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6489);






/**
 * Prepares what the second thread runs on a job: it leaves to the first thread only the files that a rule has to look
 * at.
 */
function fileSieve(keywords) {
    const read = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .createReader */ .W)();
    const search = (0,_detect_prefilter_js__WEBPACK_IMPORTED_MODULE_2__/* .keywordSearch */ .gR)(keywords);
    const outcomeOf = (root, path) => {
        const skipReason = (0,_files_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedByPath */ .zp)(path);
        if (skipReason !== undefined)
            return skipReason;
        const file = read((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_4__.fileOf)(root, path));
        if (!file.ok)
            return file.problem;
        return search((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(path), file.value.haystack) === undefined ? 'no-keyword' : 'open';
    };
    return (job) => {
        for (const index of (0,_job_js__WEBPACK_IMPORTED_MODULE_5__/* .takeFiles */ .xU)(job))
            (0,_job_js__WEBPACK_IMPORTED_MODULE_5__/* .setOutcome */ .Ji)(job, index, outcomeOf(job.root, (0,_job_js__WEBPACK_IMPORTED_MODULE_5__/* .pathOf */ .XM)(job, index)));
    };
}
/** The second thread, which only `start.ts` starts. It waits for one job and ends. */
function main() {
    const sieve = fileSieve(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.once('message', (job) => sieve(job));
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
