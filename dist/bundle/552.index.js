export const id = 552;
export const ids = [552];
export const modules = {

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/** @returns the success with a value */
function ok(value) {
    return { ok: true, value };
}
/** @returns the failure for a reason */
function failed(problem) {
    return { ok: false, problem };
}


/***/ }),

/***/ 8506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileOf),
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

// A path of the repository is held as the string of its bytes (one character each, as latin1 reads them): Git and
// Linux know bytes only, and such a string is compared and sorted like any other.
const ASCII = /^[\0-\x7f]*$/;
/**
 * @param root absolute path of the scanned folder
 * @param bytes relative path, one character a byte
 * @returns the path for the file system: a string where that is the same on every system, else the bytes
 */
function fileOf(root, bytes) {
    if (ASCII.test(bytes))
        return `${root}/${bytes}`;
    const name = Buffer.from(bytes, 'latin1');
    // Git for Windows writes names as UTF-8.
    if (process.platform === 'win32')
        return `${root}/${name.toString('utf8')}`;
    return Buffer.concat([Buffer.from(`${root}/`), name]);
}
/**
 * A path as it is shown: UTF-8 decoded, other bytes as `\xNN`.
 *
 * @param bytes relative path, one character a byte
 * @returns hostile text
 */
function shownPath(bytes) {
    if (ASCII.test(bytes))
        return bytes;
    const name = Buffer.from(bytes, 'latin1');
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name))
        return name.toString('utf8');
    const shown = [];
    for (let at = 0; at < name.length;) {
        const length = [1, 2, 3, 4].find((size) => at + size <= name.length && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name.subarray(at, at + size)));
        if (length === undefined)
            shown.push(`\\x${(name[at] ?? 0).toString(16).padStart(2, '0')}`);
        else
            shown.push(name.toString('utf8', at, at + length));
        at += length ?? 1;
    }
    return shown.join('');
}


/***/ }),

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   bX: () => (/* binding */ FINDING_STATES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   eI: () => (/* binding */ SKIP_REASONS)
/* harmony export */ });
/* unused harmony export RELATIONS */
/** How much a finding matters, worst first. */
const LEVELS = ['error', 'warning', 'note'];
const FINDING_STATES = ['active', 'suppressed', 'baselined', 'outside-diff'];
/** Why a place is listed under a finding. */
const RELATIONS = (/* unused pure expression or super */ null && (['same-change', 'use', 'key-file']));
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

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileSieve: () => (/* binding */ fileSieve),
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _detect_prefilter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(248);
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
        const file = read((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W)(root, path));
        if (!file.ok)
            return file.problem;
        return search((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .p)(path), file.value.haystack) === undefined ? 'no-keyword' : 'open';
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


/***/ })

};
