export const id = 3910;
export const ids = [3910];
export const modules = {

/***/ 3910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepHeapSmall: () => (/* binding */ keepHeapSmall),
/* harmony export */   startSecondThread: () => (/* binding */ startSecondThread)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);


const YOUNG_MB = 4;
function startSecondThread(keywords, script = workerScript()) {
    const thread = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(script, {
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
function keepHeapSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--optimize-for-size');
}
function workerScript() {
    const here = import.meta.url;
    return new URL(here.endsWith('.ts') ? './worker.ts' : './worker.js', here);
}


/***/ })

};
