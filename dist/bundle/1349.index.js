export const id = 1349;
export const ids = [1349];
export const modules = {

/***/ 1349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markKnown: () => (/* binding */ markKnown)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);

function markKnown(findings, base, { oldPaths, lines }) {
    const inBase = new Map();
    for (const finding of base) {
        if (finding.state !== 'active')
            continue;
        const key = keyOf(finding, finding.path);
        const levels = inBase.get(key);
        if (levels === undefined)
            inBase.set(key, [finding.level]);
        else
            levels.push(finding.level);
    }
    for (const levels of inBase.values())
        levels.sort(byLevel);
    const isTouched = (finding) => touches(finding, lines.get(finding.path) ?? []);
    const known = new Set();
    const candidates = findings
        .filter(({ state }) => state === 'active')
        .map((finding) => ({ finding, touched: isTouched(finding) }))
        .sort((a, b) => byLevel(a.finding.level, b.finding.level) || Number(a.touched) - Number(b.touched));
    const taken = new Map();
    for (const { finding } of candidates) {
        const key = keyOf(finding, oldPaths.get(finding.path) ?? finding.path);
        const at = taken.get(key) ?? 0;
        const level = inBase.get(key)?.[at];
        if (level === undefined || byLevel(level, finding.level) > 0)
            continue;
        taken.set(key, at + 1);
        known.add(finding);
    }
    return findings.map((finding) => (known.has(finding) ? { ...finding, state: 'outside-diff' } : finding));
}
function keyOf({ rule, fingerprint, context }, path) {
    return [path, rule, context?.identity ?? fingerprint].join('\0');
}
function byLevel(a, b) {
    return _model_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(a) - _model_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(b);
}
function touches({ line, endLine }, changed) {
    return changed === 'all' || changed.some(({ start, end }) => start <= endLine && line <= end);
}


/***/ })

};
