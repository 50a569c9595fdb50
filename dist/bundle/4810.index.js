export const id = 4810;
export const ids = [4810];
export const modules = {

/***/ 4810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fix: () => (/* binding */ fix)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _guard_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5171);
/* harmony import */ var _guard_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4240);
/* harmony import */ var _output_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4106);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(529);




async function fix(command, terminal) {
    const options = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(command, terminal);
    const { allowConfig, allowSuppressions, unsafe, to } = command;
    const checked = await (0,_guard_index_js__WEBPACK_IMPORTED_MODULE_2__.check)({
        ...options,
        baseline: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .fromHere */ .XW)(terminal.cwd, command.baseline),
        allowConfig,
        allowSuppressions,
    });
    if (checked.conclusion === 'nothing-scanned') {
        terminal.error('There is nothing to scan.\n');
        return _terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.nothingToScan;
    }
    const { changeSince, fixCounts, fixText, isPatchable, patchOf, planFixes } = await (0,_guard_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadFixes */ .Av)();
    const top = checked.place?.top ?? options.root;
    const plan = await planFixes(checked, { top, unsafe, to });
    if (command.patch !== undefined) {
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .write */ .M9)(options.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, command.patch), patchOf(plan.files));
        const left = plan.files.filter((file) => file.edits.length > 0 && !isPatchable(file));
        if (left.length > 0)
            terminal.error(`Not in the patch, because git takes them for binary: ${left.length} of the files. Use --write.\n`);
    }
    const done = command.write ? writeAll(top, plan, changeSince) : plan;
    const color = command.color ?? terminal.color;
    terminal.out(fixText(done, { color, width: terminal.width, written: command.write, unsafe }));
    if (done.unfixed.length > plan.unfixed.length) {
        terminal.error('Some files could not be written. They are as they were.\n');
        return _terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.scanFailed;
    }
    const { fixed, unsafe: offered, shown, failed } = fixCounts(done);
    const left = offered + shown + failed + (command.write ? 0 : fixed);
    return left > 0 ? _terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.findings : _terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.clean;
}
function writeAll(top, { files, unfixed }, changeSince) {
    const left = files.flatMap((file) => {
        const problem = file.fixed && writeOne(top, file, file.fixed, changeSince);
        return problem === undefined ? [] : [{ file, problem }];
    });
    return {
        files: files.filter((file) => left.every((one) => one.file !== file)),
        unfixed: [
            ...unfixed,
            ...left.map(({ file: { path, places }, problem }) => ({ path, findings: places.length, problem })),
        ],
    };
}
function writeOne(top, file, fixed, changeSince) {
    const changed = changeSince(top, file);
    if (changed !== undefined)
        return changed;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(top, Buffer.from(file.bytesPath, 'latin1').toString('utf8'));
    const written = (0,_output_index_js__WEBPACK_IMPORTED_MODULE_4__/* .writeInside */ .M)(top, path, fixed);
    return written.ok ? undefined : written.problem.why;
}


/***/ })

};
