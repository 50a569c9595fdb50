export const id = 289;
export const ids = [289];
export const modules = {

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   yX: () => (/* binding */ jsonFields)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function printableJson(value, indent = 2) {
    const text = JSON.stringify(value, null, indent)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''))
        .replaceAll('##[', `${escaped(0x23)}${escaped(0x23)}[`);
    return `${text}\n`;
}
function escaped(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
function jsonFields(text) {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}


/***/ }),

/***/ 289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyBaseline: () => (/* binding */ applyBaseline),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline),
/* harmony export */   writeBaseline: () => (/* binding */ writeBaseline)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6067);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);






const HEADER = '{"ims-auth-baseline":1}';
const MAX_LENGTH = 50_000_000;
const MAX_PROBLEMS = 20;
const STALE_NAMED_MAX = 3;
const header = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ 'ims-auth-baseline': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
const entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
function writeBaseline(findings, lowest = 'warning', kept = []) {
    const levels = _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.slice(0, _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(lowest) + 1);
    const lines = findings
        .filter(({ state }) => state !== 'suppressed')
        .flatMap(placesOf)
        .filter(({ level }) => levels.includes(level))
        .concat(kept.map((entry) => ({ ...entry, level: lowest })))
        .map(({ fingerprint, rule, path }) => asciiJson({ fingerprint, rule, path }));
    return `${[HEADER, ...[...new Set(lines)].sort()].join('\n')}\n`;
}
function placesOf(finding) {
    const related = (finding.related ?? []).flatMap(({ path, found }) => found === undefined ? [] : [{ ...found, path }]);
    return [finding, ...related];
}
function asciiJson(value) {
    return JSON.stringify(value).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function readBaseline(text) {
    if (text.length > MAX_LENGTH)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(['It is larger than 50 MB.']);
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));
    const [first, ...rest] = filled.filter(({ line }) => !isConflictMarker(line));
    const problems = filled
        .filter(({ line }) => isConflictMarker(line))
        .map(({ number }) => `Line ${number} is a merge conflict marker: keep the entries of both sides.`);
    const version = header.safeParse((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(first?.line ?? '')).data?.['ims-auth-baseline'];
    if (version === undefined)
        problems.unshift(`It is not a baseline: its first line is not ${HEADER}.`);
    else if (version !== 1)
        problems.unshift('It has another version, probably that of a newer ims-auth.');
    if (version !== 1)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(firstProblems(problems));
    const baseline = new Map();
    for (const { line, number } of rest) {
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line);
        const read = entry.safeParse(value);
        if (read.success)
            baseline.set(read.data.fingerprint, read.data);
        else if (header.safeParse(value).data?.['ims-auth-baseline'] !== 1) {
            problems.push(`Line ${number} is not an entry with fingerprint, rule and path.`);
        }
    }
    return problems.length === 0 ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(baseline) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(firstProblems(problems));
}
function isConflictMarker(line) {
    return /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line);
}
function firstProblems(problems) {
    return (0,_core_words_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLines */ .UV)(problems, MAX_PROBLEMS, (problem) => problem);
}
function applyBaseline(findings, baseline, { prefix = '', written = baseline } = {}) {
    const found = new Set(findings.map(({ fingerprint }) => fingerprint));
    const start = prefix === '' ? '' : `${prefix}/`;
    const stale = [...baseline.values()].filter(({ fingerprint, path }) => !found.has(fingerprint) && written.has(fingerprint) && path.startsWith(start));
    return {
        findings: findings.map((finding) => finding.state === 'active' && baseline.has(finding.fingerprint)
            ? { ...finding, state: 'baselined' }
            : finding),
        notices: stale.length === 0 ? [] : [staleNotice(stale)],
    };
}
function staleNotice(stale) {
    const names = stale
        .map(({ rule, path }) => `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitizeLine */ .g$)(rule, 60)} in ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sanitizeLine */ .g$)(path, 120)}`)
        .sort();
    const what = (0,_core_words_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(stale.length, 'entry of the baseline matches', 'entries of the baseline match');
    return {
        level: 'note',
        message: `${what} nothing any more: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(names, STALE_NAMED_MAX)}. Write it again with \`ims-auth baseline\`.`,
    };
}


/***/ })

};
