export const id = 8619;
export const ids = [8619];
export const modules = {

/***/ 8619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   additionsOf: () => (/* binding */ additionsOf),
/* harmony export */   suppressionAdditions: () => (/* binding */ suppressionAdditions)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6067);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5759);



const SHOWN_MAX = 5;
const STRICTEST = ['note', 'warning', 'error', 'never'];
function additionsOf(before, after, failOnGiven) {
    return [...configAdditions(before, after, failOnGiven), ...baselineAdditions(before, after)];
}
function configAdditions(before, after, failOnGiven) {
    const file = after.configFile ?? before.configFile;
    if (file === undefined || before.configFile?.text === after.configFile?.text)
        return [];
    const { file: path } = file;
    const lines = (after.configFile?.text ?? '').split(/\r\n|\r|\n/);
    const at = (text) => Math.max(1, lines.findIndex((line) => line.includes(text)) + 1);
    const say = (text, message) => ({
        level: 'warning',
        about: 'policy',
        message: `This change accepts more: ${message}.`,
        path,
        line: at(text),
    });
    const [old, now] = [before.config, after.config];
    const excludes = now.exclude.filter((glob) => !old.exclude.includes(glob));
    const rules = [...new Set([...Object.keys(now.levels), ...Object.keys(old.levels)])];
    const excluded = excludes
        .slice(0, SHOWN_MAX)
        .map((glob) => say(glob, `it excludes \`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(glob, 200)}\``));
    const more = excludes.length - excluded.length;
    const levels = rules.flatMap((rule) => levelAddition(old, now, rule).map((text) => say(rule, text)));
    const moreLevels = levels.length - SHOWN_MAX;
    const failOn = STRICTEST.indexOf(now.failOn ?? 'error') > STRICTEST.indexOf(old.failOn ?? 'error');
    return [
        ...excluded,
        ...(more > 0 ? [say('exclude', `it excludes ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(more, 'more pattern')}`)] : []),
        ...levels.slice(0, SHOWN_MAX),
        ...(moreLevels > 0 ? [say('levels', `the levels of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(moreLevels, 'more rule')} are lower`)] : []),
        ...(failOn && failOnGiven === undefined
            ? [say('fail-on', `\`fail-on\` is ${now.failOn ?? 'error'}, not ${old.failOn ?? 'error'}`)]
            : []),
    ];
}
function levelAddition(old, now, rule) {
    const levelIn = ({ levels }) => Object.hasOwn(levels, rule) ? levels[rule] : undefined;
    const [was, is] = [levelIn(old), levelIn(now)];
    if (was === is || is === 'error')
        return [];
    const order = (level) => [..._model_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_, 'off'].indexOf(level);
    if (was !== undefined && is !== undefined && order(is) < order(was))
        return [];
    if (is === undefined && was === 'off')
        return [];
    return [`the level of ${rule} is ${is ?? 'that of the rule'}${was === undefined ? '' : `, not ${was}`}`];
}
function baselineAdditions(before, after) {
    const { baseline, baselineFile } = after;
    if (baseline === undefined || baselineFile === undefined || baseline === before.baseline)
        return [];
    const added = [...baseline.keys()].filter((fingerprint) => before.baseline?.has(fingerprint) !== true);
    if (added.length === 0)
        return [];
    const lines = baselineFile.text.split(/\r\n|\r|\n/);
    const first = new Set(added);
    const line = lines.findIndex((text) => first.has(/"([0-9a-f]{32})"/.exec(text)?.[1] ?? '')) + 1;
    return [
        {
            level: 'warning',
            about: 'policy',
            message: `This change accepts more: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(added.length, 'entry', 'entries')} of the baseline ${added.length === 1 ? 'is' : 'are'} new.`,
            path: baselineFile.file,
            line: Math.max(1, line),
        },
    ];
}
function suppressionAdditions(findings) {
    const bySuppression = new Map();
    for (const finding of findings)
        bySuppression.set(`${finding.path}\0${finding.context?.suppression?.line}`, finding);
    const all = [...bySuppression.values()];
    const notices = all.slice(0, SHOWN_MAX).map(({ rule, path, line, context, reason = '' }) => ({
        level: 'warning',
        about: 'policy',
        message: `This change accepts more: it suppresses ${rule}, with the reason "${reason}".`,
        path,
        line: context?.suppression?.line ?? line,
    }));
    const more = all.length - notices.length;
    if (more <= 0)
        return notices;
    return [
        ...notices,
        {
            level: 'warning',
            about: 'policy',
            message: `This change accepts more: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(more, 'more suppression')}.`,
        },
    ];
}


/***/ })

};
