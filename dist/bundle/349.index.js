export const id = 349;
export const ids = [349];
export const modules = {

/***/ 1349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markKnown: () => (/* binding */ markKnown)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);

/**
 * Marks the active findings that the base has as well. Call it last: it leaves suppressed and baselined ones as is.
 *
 * A finding is compared by rule and line of text, in its file or in the file of the base that was renamed to it. The
 * base has to have it active, and at the same level or a worse one: a line that a comment contained is new when the
 * comment ends before it. Of equal findings the base has to have as many; those on changed lines are new before others.
 *
 * @param base what a scan of the base finds, with final states
 * @param oldPaths path in the base, of files that were renamed; paths as in findings
 * @param lines the changed lines
 * @returns all findings in the same order, active ones `outside-diff` if the base has them
 */
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
        // Worst first on both sides: the worst that is left in the base decides.
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
