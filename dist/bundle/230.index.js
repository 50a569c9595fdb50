export const id = 230;
export const ids = [230];
export const modules = {

/***/ 3133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ verdictLines)
/* harmony export */ });
/**
 * What a scan found, in one or two lines for a log.
 *
 * @param checked counts and coverage
 * @returns the counts by level, what does not count, and what was looked at
 */
function verdictLines(checked) {
    const { counts, result } = checked;
    const { coverage } = result;
    const apart = [
        [counts.suppressed, 'suppressed'],
        [counts.baselined, 'in the baseline'],
        [counts.outsideDiff, 'outside of the changed lines'],
    ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
    const skipped = Object.entries(coverage.skipped).flatMap(([reason, count]) => count === 0 ? [] : [`${count} ${reason}`]);
    return [
        `Found: ${amount(counts.error, 'error')}, ${amount(counts.warning, 'warning')}, ${amount(counts.note, 'note')}${apart.length === 0 ? '' : `; and ${apart.join(', ')}`}.`,
        `Scanned ${amount(coverage.scanned, 'file')} of ${coverage.listed}${skipped.length === 0 ? '' : `; not scanned: ${skipped.join(', ')}`}.`,
        ...(checked.fullScanReason === undefined
            ? []
            : [`All lines count, not only changed ones: ${checked.fullScanReason}`]),
    ];
}
function amount(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CONFIG_PATH: () => (/* reexport */ check/* CONFIG_PATH */.tF),
  FAIL_ON: () => (/* reexport */ gate/* FAIL_ON */.d),
  LEVELS: () => (/* reexport */ model/* LEVELS */.A),
  RULES: () => (/* reexport */ guard_rules/* RULES */.y),
  ScanError: () => (/* reexport */ scan_error/* ScanError */.s),
  VERSION: () => (/* reexport */ version/* VERSION */.x),
  baselineOf: () => (/* reexport */ check/* baselineOf */.Bv),
  check: () => (/* reexport */ check/* check */.z6),
  harmless: () => (/* reexport */ redact/* harmless */.Is),
  nearest: () => (/* reexport */ closest_match/* nearest */.p),
  quote: () => (/* reexport */ redact/* quote */.hD),
  redact: () => (/* reexport */ redact/* redact */.E$),
  runWorker: () => (/* reexport */ runWorker),
  scan: () => (/* reexport */ scan/* scan */.S),
  verdictLines: () => (/* reexport */ verdict/* verdictLines */.r)
});

// EXTERNAL MODULE: ./build/core/closest-match.js
var closest_match = __webpack_require__(1829);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/guard/check.js + 3 modules
var check = __webpack_require__(9558);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/guard/rules/index.js + 50 modules
var guard_rules = __webpack_require__(821);
// EXTERNAL MODULE: ./build/guard/detect/examine.js + 6 modules
var examine = __webpack_require__(1325);
// EXTERNAL MODULE: ./build/guard/detect/scan-error.js
var scan_error = __webpack_require__(9528);
;// CONCATENATED MODULE: ./build/guard/detect/run-worker.js




/**
 * The work of a thread: its share of the files. In a bundle the door's `worker.js` calls it.
 *
 * @throws Error when it does not run in a thread of the pool
 */
async function runWorker() {
    if (external_node_worker_threads_.parentPort === null)
        throw new Error('This file is started by the scan, as a thread.');
    // The only thing that starts it is pool.ts.
    const { job, ruleIds } = external_node_worker_threads_.workerData;
    external_node_worker_threads_.parentPort.postMessage(work(job, ruleIds));
}
function work(job, ruleIds) {
    try {
        const rules = ruleIds.flatMap((id) => guard_rules/* RULES */.y.find((rule) => rule.id === id) ?? []);
        return { examined: (0,examine/* examineFiles */.xf)(job, (0,examine/* examiner */.gU)(rules)) };
    }
    catch (error) {
        if (error instanceof scan_error/* ScanError */.s)
            return { message: error.message, hint: error.hint };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/guard/detect/scan.js + 5 modules
var scan = __webpack_require__(8310);
// EXTERNAL MODULE: ./build/guard/gate/gate.js
var gate = __webpack_require__(321);
// EXTERNAL MODULE: ./build/guard/gate/verdict.js
var verdict = __webpack_require__(3133);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/guard/index.js












/***/ })

};
