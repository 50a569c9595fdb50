export const id = 715;
export const ids = [715];
export const modules = {

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ANNOTATIONS_MAX: () => (/* reexport */ report.ANNOTATIONS_MAX),
  CONFIG_PATH: () => (/* reexport */ check/* CONFIG_PATH */.tF),
  FAIL_ON: () => (/* reexport */ model/* FAIL_ON */.d),
  JSON_VERSION: () => (/* reexport */ report.JSON_VERSION),
  LEVELS: () => (/* reexport */ model/* LEVELS */.A),
  RESULTS_MAX: () => (/* reexport */ report.RESULTS_MAX),
  RULES: () => (/* reexport */ guard_rules.RULES),
  ScanError: () => (/* reexport */ scan_error/* ScanError */.s),
  annotations: () => (/* reexport */ report.annotations),
  baselineOf: () => (/* reexport */ check/* baselineOf */.Bv),
  check: () => (/* reexport */ check/* check */.z6),
  guardReport: () => (/* reexport */ report.guardReport),
  json: () => (/* reexport */ report.json),
  loadReports: () => (/* reexport */ load_reports/* loadReports */.y),
  runWorker: () => (/* reexport */ runWorker),
  sarif: () => (/* reexport */ report.sarif),
  scan: () => (/* reexport */ scan/* scan */.S),
  summary: () => (/* reexport */ report.summary),
  text: () => (/* reexport */ report.text),
  verdictLines: () => (/* reexport */ verdict/* verdictLines */.r)
});

// EXTERNAL MODULE: ./build/guard/check.js + 1 modules
var check = __webpack_require__(1781);
// EXTERNAL MODULE: ./build/guard/gate/verdict.js
var verdict = __webpack_require__(3133);
// EXTERNAL MODULE: ./build/guard/load-reports.js
var load_reports = __webpack_require__(7754);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/guard/report/index.js
var report = __webpack_require__(4501);
// EXTERNAL MODULE: ./build/guard/rules/index.js + 46 modules
var guard_rules = __webpack_require__(3865);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/scan/examine.js + 3 modules
var examine = __webpack_require__(5595);
;// CONCATENATED MODULE: ./build/guard/scan/run-worker.js




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
    external_node_worker_threads_.parentPort.postMessage(await work(job, ruleIds));
}
async function work(job, ruleIds) {
    try {
        const rules = ruleIds.flatMap((id) => guard_rules.RULES.find((rule) => rule.id === id) ?? []);
        return { examined: await (0,examine/* examineFiles */.xf)(job, (0,examine/* examiner */.gU)(rules)) };
    }
    catch (error) {
        if (error instanceof scan_error/* ScanError */.s)
            return { message: error.message, hint: error.hint };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/guard/scan/scan.js + 4 modules
var scan = __webpack_require__(8326);
;// CONCATENATED MODULE: ./build/guard/index.js
// What the entry points may use of this folder.











/***/ })

};
