export const id = 9186;
export const ids = [9186];
export const modules = {

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyExemptions: () => (/* binding */ applyExemptions),
/* harmony export */   s: () => (/* binding */ exemptionFinder)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(193);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3627);
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8506);




const OWNER_MAX = 100;
const REASON_MAX = 300;
const SHOWN_MAX = 20;
function exemptionFinder(exemptions, { repository, today }) {
    const candidates = exemptions
        .filter((exemption) => isFor(exemption, repository))
        .map((exemption) => ({
        exemption,
        isThere: exemption.path === undefined ? () => true : (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .g)([exemption.path]),
    }))
        .sort((a, b) => (a.exemption.until < b.exemption.until ? 1 : -1));
    const found = new Map();
    return ({ rule, path }) => {
        if (candidates.length === 0 || (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_1__.isOutside)(path))
            return undefined;
        const key = `${rule}\0${path}`;
        if (found.has(key))
            return found.get(key);
        const first = candidates.find(({ exemption, isThere }) => (exemption.rule ?? rule) === rule && isThere(path))?.exemption;
        const result = first === undefined ? undefined : { exemption: first, ended: first.until < today };
        found.set(key, result);
        return result;
    };
}
function applyExemptions(findings, { config, ...where }) {
    const find = exemptionFinder(config.exemptions, where);
    const again = new Map();
    const decided = findings.map((finding) => {
        const found = finding.state === 'active' ? find(finding) : undefined;
        if (found === undefined)
            return finding;
        const { owner, reason, until } = found.exemption;
        if (found.ended) {
            again.set(found.exemption, (again.get(found.exemption) ?? 0) + 1);
            return finding;
        }
        return {
            ...finding,
            state: 'exempt',
            reason: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactLine */ .Mq)(reason, REASON_MAX),
            exemption: { owner: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactLine */ .Mq)(owner, OWNER_MAX), until },
        };
    });
    return { findings: decided, notices: endedNotices(again) };
}
function endedNotices(again) {
    const notices = [...again].slice(0, SHOWN_MAX).map(([{ owner, until, ...what }, count]) => ({
        level: 'note',
        about: 'policy',
        message: `The exemption of ${nameOf(what)} by ${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactLine */ .Mq)(owner, OWNER_MAX)} ended on ${until}: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(count, 'place counts', 'places count')} again.`,
    }));
    const more = again.size - notices.length;
    if (more === 0)
        return notices;
    const message = `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(more, 'more exemption')} ended.`;
    return [...notices, { level: 'note', about: 'policy', message }];
}
function nameOf({ rule, repository, path }) {
    const parts = [rule, path === undefined ? undefined : `in ${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactLine */ .Mq)(path, 120)}`, repository];
    return parts.filter((part) => part !== undefined).join(' ');
}
function isFor({ repository: pattern }, repository) {
    if (pattern === undefined)
        return true;
    if (repository === undefined)
        return false;
    const name = repository.toLowerCase();
    const compared = pattern.includes('/') ? name : name.replace(/^.*\//, '');
    return (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .g)([pattern.toLowerCase()])(compared);
}


/***/ })

};
