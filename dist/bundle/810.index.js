export const id = 810;
export const ids = [810];
export const modules = {

/***/ 4810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fix: () => (/* binding */ fix)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _guard_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(737);
/* harmony import */ var _guard_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4240);
/* harmony import */ var _output_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4106);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(529);





async function fix(command, terminal) {
    const options = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .optionsOf */ .cz)(command, terminal);
    const { allowConfig, allowSuppressions, unsafe, to } = command;
    const checked = await (0,_guard_index_js__WEBPACK_IMPORTED_MODULE_3__.check)({
        ...options,
        baseline: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .fromHere */ .XW)(terminal.cwd, command.baseline),
        allowConfig,
        allowSuppressions,
    });
    if (checked.conclusion === 'nothing-scanned') {
        terminal.error('There is nothing to scan.\n');
        return _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.nothingToScan;
    }
    const { fixCounts, fixText, isPatchable, patchOf, planFixes } = await (0,_guard_index_js__WEBPACK_IMPORTED_MODULE_4__/* .loadFixes */ .Av)();
    const top = checked.place?.top ?? options.root;
    const plan = await planFixes(checked, { top, unsafe, to });
    if (command.patch !== undefined) {
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .write */ .M9)(options.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, command.patch), patchOf(plan.files));
        const left = plan.files.filter((file) => file.edits.length > 0 && !isPatchable(file));
        if (left.length > 0)
            terminal.error(`Not in the patch, because git takes them for binary: ${left.length} of the files. Use --write.\n`);
    }
    const problems = command.write ? writeAll(top, plan) : [];
    const color = command.color ?? terminal.color;
    terminal.out(fixText(plan, { color, width: terminal.width, written: command.write, unsafe }));
    for (const problem of problems)
        terminal.error(`${problem}\n`);
    if (problems.length > 0)
        return _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.scanFailed;
    const { fixed, unsafe: offered, shown, failed } = fixCounts(plan);
    const left = offered + shown + failed + (command.write ? 0 : fixed);
    return left > 0 ? _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.findings : _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.clean;
}
function writeAll(top, plan) {
    return plan.files.flatMap((file) => {
        const problem = file.fixed === undefined ? undefined : writeOne(top, file, file.fixed);
        return problem === undefined ? [] : [problem];
    });
}
function writeOne(top, { bytesPath, original }, fixed) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, Buffer.from(bytesPath, 'latin1').toString('utf8'));
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path).equals(original))
            return 'A file was not changed: it changed meanwhile.';
    }
    catch {
        return 'A file was not changed: it cannot be read any more.';
    }
    const written = (0,_output_index_js__WEBPACK_IMPORTED_MODULE_5__/* .writeInside */ .M)(top, path, fixed);
    return written.ok ? undefined : `${written.problem.what} ${written.problem.next}`;
}


/***/ })

};
