export const id = 259;
export const ids = [259];
export const modules = {

/***/ 5206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ isKnownMetascope),
/* harmony export */   RJ: () => (/* binding */ scopeAdvice),
/* harmony export */   u9: () => (/* binding */ metascopesIn)
/* harmony export */ });
/* harmony import */ var _metascopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1566);

const NAMES = /\b(?:ent_[a-z0-9_]{1,48}_(?:sdk|api)|asset_compute_meta)\b/gi;
function metascopesIn(text) {
    return [...text.matchAll(NAMES)].map(({ 0: found, index }) => ({
        name: found.toLowerCase(),
        start: index,
        end: index + found.length,
    }));
}
function isKnownMetascope(name) {
    return Object.hasOwn(_metascopes_js__WEBPACK_IMPORTED_MODULE_0__/* .METASCOPES */ .Ll, name);
}
function scopeAdvice(names) {
    const distinct = [...new Set(names)].sort();
    const scopesOf = (name) => _metascopes_js__WEBPACK_IMPORTED_MODULE_0__/* .METASCOPES */ .Ll[name]?.scopes ?? [];
    const scopes = [...new Set(distinct.flatMap(scopesOf))];
    const open = distinct.filter((name) => scopesOf(name).length === 0).slice(0, 5);
    const propose = scopes.length === 0
        ? ''
        : ` scope=${scopes.join(',')} (check in the Developer Console, under the credential).`;
    const copy = open.length === 0
        ? ''
        : ` For ${open.join(', ')} copy the scopes from the credential in the Developer Console.`;
    return `Metascopes do not exist in OAuth: remove them and ask for scopes.${propose}${copy}`;
}


/***/ }),

/***/ 8360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ firstIndex)
/* harmony export */ });
function firstIndex(items, passes) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (passes(items[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 7399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ softenedForAem),
/* harmony export */   ID: () => (/* binding */ ADOBE),
/* harmony export */   Of: () => (/* binding */ OF_AEM),
/* harmony export */   Pm: () => (/* binding */ isApiDescription),
/* harmony export */   RO: () => (/* binding */ METASCOPE_KEYWORDS),
/* harmony export */   RW: () => (/* binding */ TECHNICAL_ACCOUNT_KEYWORDS),
/* harmony export */   Sf: () => (/* binding */ global),
/* harmony export */   W2: () => (/* binding */ TECHNICAL_ACCOUNT),
/* harmony export */   aj: () => (/* binding */ pairIn),
/* harmony export */   cl: () => (/* binding */ spellings),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   es: () => (/* binding */ PRIVATE_KEY),
/* harmony export */   hp: () => (/* binding */ CLIENT_CREDENTIALS),
/* harmony export */   sL: () => (/* binding */ METASCOPE_KEY)
/* harmony export */ });
/* unused harmony export credentialKindOf */
/* harmony import */ var _adobe_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(713);
/* harmony import */ var _adobe_metascopes_in_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5206);
/* harmony import */ var _core_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);



const TECHNICAL_ACCOUNT = /(?<!@|fin|bio|med|agri|prop|insur|health)tech(?:(?:nical)?[_-]{0,2}acc(?:oun)?t?[_-]{0,2}id(?![a-z])|[_-]?acct(?![a-z.@]|[_-]?e?mail))/i;
const TECHNICAL_ACCOUNT_KEYWORDS = ['tech', 'technical'].flatMap((word) => spellings(word, 'acc'));
const PRIVATE_KEY = /(?<!(?:ssh|gpg|pgp|github|gh|app|bot|tls|ssl|https?|encrypted|deploy|gcp|google|firebase|snowflake|docusign|box|apns?|apple|sftp|host|server|azure|sharepoint|vault|release|repo|salesforce|sfdc)[_-]{0,2})priv(?:ate)?[_-]{0,2}key(?!s?[_-]{0,2}passphrase)/i;
const METASCOPE_KEY = /meta[_-]{0,2}scopes?/i;
const METASCOPE_KEYWORDS = spellings('meta', 'scope');
const ADOBE = /[Aa]dobe|ADOBE|(?<![A-Za-z])ims(?![a-z])|(?<![A-Za-z])(?:IMS|AIO)(?![A-Z])|(?<![A-Za-z])aio(?![a-z])/;
const CLIENT_CREDENTIALS = /client_credentials/;
function placesOf(pattern, text) {
    return [...text.matchAll(pattern)].map((match) => {
        const at = match.groups?.['at'] ?? match[0];
        const start = match.index + match[0].indexOf(at);
        return { start, end: start + at.length };
    });
}
function pairIn({ text, inComment, inMessage }, pattern, near, distance) {
    const places = placesOf(global(pattern), text);
    if (places.length === 0)
        return [];
    const companions = near.map((wanted) => placesOf(global(wanted), text));
    const paired = places.filter((place) => companions.every((others) => hasNear(others, place, distance)));
    if (paired.length === 0)
        return [];
    const isCode = ({ start }) => !inComment(start) && !inMessage(start);
    const inCode = companions.map((others) => others.filter(isCode));
    const first = paired.find((place) => isCode(place) && inCode.every((others) => hasNear(others, place, distance))) ??
        paired.find((place) => !isCode(place));
    return first === undefined ? [] : [first];
}
function spellings(first, second) {
    return ['', '_', '-', '__', '--', '_-', '-_'].map((separator) => `${first}${separator}${second}`);
}
function global(pattern) {
    return pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`);
}
function hasNear(others, { start }, distance) {
    const next = others[(0,_core_search_js__WEBPACK_IMPORTED_MODULE_0__/* .firstIndex */ .v)(others, (other) => other.start >= start - distance)];
    return next !== undefined && next.start <= start + distance;
}
const AEM_NAMES = new Set(['ent_aem_cloud_api', 'ent_aem_cloud_sdk']);
const OF_BOTH = 'ent_cloudmgr_sdk';
function credentialKindOf(text) {
    const places = (0,_adobe_metascopes_in_text_js__WEBPACK_IMPORTED_MODULE_1__/* .metascopesIn */ .u9)(text);
    if (places.length === 0)
        return /\bimsEndpoint\b/.test(text) && /\btechnicalAccount\b/.test(text) ? 'aem' : 'either';
    const isAem = places.map(({ name }) => AEM_NAMES.has(name));
    const isPart = (index) => [index - 1, index + 1].some((other) => isAem[other] === true && isOneList(text, places, index, other));
    return places.every(({ name }, index) => isAem[index] || (name === OF_BOTH && isPart(index)))
        ? 'aem'
        : 'console';
}
function isOneList(text, places, one, other) {
    const [first, second] = [places[Math.min(one, other)], places[Math.max(one, other)]];
    return /^[,;\s]{1,5}$/.test(text.slice(first?.end, second?.start).replace(/\n/, 'x'));
}
function softenedForAem({ text }, matches) {
    if (matches.length === 0)
        return matches;
    const credential = credentialKindOf(text);
    return matches.map((match) => ({ ...match, ...(credential === 'aem' ? OF_AEM : {}), credential }));
}
const OF_AEM = {
    level: 'warning',
    message: 'Uses service credentials of the AEM Developer Console, which are JWT credentials. Adobe calls them legacy and has not dated their end; their certificate lasts one year.',
    advice: `Where the API supports it, create OAuth Server-to-Server credentials and send grant_type=client_credentials with client_id, client_secret and scope to /ims/token/v3. Until then renew the certificate in time. See ${_adobe_links_js__WEBPACK_IMPORTED_MODULE_2__/* .AEM_SERVICE_CREDENTIALS */ .Nr}`,
};
function isApiDescription({ path, text }) {
    if (!/\.(?:json|ya?ml)$/i.test(path))
        return false;
    return /["']?(?:openapi|swagger)["']?\s{0,4}:\s{0,4}["']?[23]\.|json-schema\.org\//.test(text.slice(0, 4_000));
}


/***/ }),

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U5: () => (/* binding */ ANNOTATIONS_MAX),
/* harmony export */   e4: () => (/* binding */ noticeAnnotation),
/* harmony export */   hk: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8192);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3217);
/* harmony import */ var _related_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4282);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5792);






const ANNOTATIONS_MAX = 9;
const MESSAGE_MAX = 3_500;
function annotations(report) {
    const titles = new Map(report.rules.map(({ id, title }) => [id, title]));
    const ownWarnings = report.result.notices.filter(({ level }) => level === 'warning').length;
    const room = {
        error: ANNOTATIONS_MAX,
        warning: Math.max(0, ANNOTATIONS_MAX - ownWarnings),
        note: ANNOTATIONS_MAX,
    };
    const shown = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(report, ['active']).filter(({ level }) => room[level]-- > 0);
    const list = shown.map((finding) => annotation(report, finding, titles.get(finding.rule) ?? finding.rule));
    const left = minus((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .countByState */ .Kt)(report.result.findings).active, (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .countByState */ .Kt)(shown).active);
    if ((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(left) === 0)
        return { annotations: list };
    const [what, are] = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(left) === 1 ? ['finding', 'is'] : ['findings', 'are'];
    return {
        annotations: list,
        rest: `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(left), `more ${what}`, `more ${what}`)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amounts */ .q$)(left)}) ${are} not annotated: GitHub shows ten annotations of a level for a step. The job summary of this step has them.`,
    };
}
function annotation(report, finding, title) {
    const path = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(report, finding.path);
    const where = finding.place === 'code' ? '' : ` This is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(finding.place)}.`;
    const outside = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._K)(report, finding.path);
    const start = outside ? `${(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(path)}:${finding.line}: ` : '';
    const message = `${start}${finding.message}${where}\n${[`Instead: ${finding.advice}`, ...relatedLines(finding), `See ${finding.docs}`, `Rule: ${finding.rule}`].join('\n')}`;
    return {
        level: finding.level === 'note' ? 'notice' : finding.level,
        title: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(`JWT guard: ${title}`, 200),
        message: message.length > MESSAGE_MAX ? `${message.slice(0, MESSAGE_MAX)}…`.toWellFormed() : message,
        ...(outside ? {} : placeOf(finding, path)),
    };
}
function placeOf(finding, path) {
    return {
        file: annotatedFile(path),
        startLine: finding.line,
        endLine: finding.endLine,
        startColumn: finding.column,
        endColumn: finding.endColumn,
    };
}
function noticeAnnotation(report, { level, path, line }) {
    if (level !== 'warning' || path === undefined || line === undefined || (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutside */ ._K)(report, path))
        return undefined;
    return {
        file: annotatedFile((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(report, path)),
        startLine: line,
        endLine: line,
        startColumn: 1,
        endColumn: 1,
    };
}
function annotatedFile(path) {
    return /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(path) ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(path, 1_000) : path;
}
function relatedLines(finding) {
    const change = (0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .ek)(finding, 'same-change');
    const others = change.filter(({ path }) => path !== finding.path);
    const here = change.length - others.length;
    const files = new Set(others.map(({ path }) => path)).size;
    const where = [
        ...(here === 0 ? [] : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(here, 'more place')} in this file`]),
        ...(files === 0
            ? []
            : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(others.length, here === 0 ? 'more place' : 'place')} in ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(files, 'other file')}`]),
    ];
    const users = new Set((0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .ek)(finding, 'use').map(({ path }) => path)).size;
    const keys = new Set((0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .ek)(finding, 'key-file').map(({ path }) => path)).size;
    const sentences = [
        ...(where.length === 0 ? [] : [`Also change ${where.join(' and ')}.`]),
        ...(users === 0 ? [] : [`Used by ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(users, 'file')}.`]),
        ...(keys === 0 ? [] : [keysText(keys)]),
    ];
    return sentences.length === 0 ? [] : [sentences.join(' ')];
}
function keysText(keys) {
    return keys === 1
        ? `The private key is in a file here: ${(0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .revoke */ .r8)(keys)}.`
        : `Private keys are in ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(keys, 'file')} here: ${(0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .revoke */ .r8)(keys)}.`;
}
function minus(all, some) {
    return {
        error: all.error - some.error,
        warning: all.warning - some.warning,
        note: all.note - some.note,
    };
}


/***/ }),

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ANNOTATIONS_MAX: () => (/* reexport safe */ _annotations_js__WEBPACK_IMPORTED_MODULE_0__.U5),
/* harmony export */   JSON_VERSION: () => (/* reexport safe */ _json_js__WEBPACK_IMPORTED_MODULE_2__.w7),
/* harmony export */   RESULTS_MAX: () => (/* reexport safe */ _sarif_sarif_js__WEBPACK_IMPORTED_MODULE_5__.s),
/* harmony export */   annotations: () => (/* reexport safe */ _annotations_js__WEBPACK_IMPORTED_MODULE_0__.hk),
/* harmony export */   guardReport: () => (/* reexport safe */ _guard_report_js__WEBPACK_IMPORTED_MODULE_1__.q),
/* harmony export */   json: () => (/* reexport safe */ _json_js__WEBPACK_IMPORTED_MODULE_2__.Pq),
/* harmony export */   jsonPieces: () => (/* reexport safe */ _json_js__WEBPACK_IMPORTED_MODULE_2__.Mx),
/* harmony export */   notScannedText: () => (/* reexport safe */ _log_js__WEBPACK_IMPORTED_MODULE_3__.Xp),
/* harmony export */   noticeAnnotation: () => (/* reexport safe */ _annotations_js__WEBPACK_IMPORTED_MODULE_0__.e4),
/* harmony export */   noticesInLog: () => (/* reexport safe */ _log_js__WEBPACK_IMPORTED_MODULE_3__.Vi),
/* harmony export */   repositoryPath: () => (/* reexport safe */ _places_js__WEBPACK_IMPORTED_MODULE_4__.SH),
/* harmony export */   sarif: () => (/* reexport safe */ _sarif_sarif_js__WEBPACK_IMPORTED_MODULE_5__.I),
/* harmony export */   summary: () => (/* reexport safe */ _summary_summary_js__WEBPACK_IMPORTED_MODULE_6__.z),
/* harmony export */   text: () => (/* reexport safe */ _text_js__WEBPACK_IMPORTED_MODULE_7__.Q),
/* harmony export */   verdictLines: () => (/* reexport safe */ _log_js__WEBPACK_IMPORTED_MODULE_3__.rz)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3819);
/* harmony import */ var _guard_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5963);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(763);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3217);
/* harmony import */ var _sarif_sarif_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(665);
/* harmony import */ var _summary_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9249);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9782);










/***/ }),

/***/ 763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vi: () => (/* binding */ noticesInLog),
/* harmony export */   Xp: () => (/* binding */ notScannedText),
/* harmony export */   rz: () => (/* binding */ verdictLines)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6067);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5792);




function verdictLines({ counts, result: { coverage }, fullScanReason, config, }) {
    const notCounted = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .setAsideParts */ .Hv)(counts);
    const skipped = _model_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIP_REASONS */ .eI.flatMap((reason) => coverage.skipped[reason] === 0 ? [] : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(coverage.skipped[reason])} ${reason}`]);
    return [
        `Found: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(counts.error, 'error')}, ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(counts.warning, 'warning')}, ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(counts.note, 'note')}${notCounted.length === 0 ? '' : `; and ${notCounted.join(', ')}`}.`,
        `Scanned ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(coverage.scanned, 'file')} of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(coverage.listed)}${skipped.length === 0 ? '' : `; not scanned: ${skipped.join(', ')}`}.`,
        ...(coverage.skipped.excluded > 0 ? [excludedText({ coverage, config })] : []),
        ...(fullScanReason === undefined ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fullScanText */ .q7)(fullScanReason)]),
    ];
}
const NOTICES_MAX = 60;
function noticesInLog(notices) {
    const sorted = _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.flatMap((level) => notices.filter((notice) => notice.level === level));
    const left = sorted.length - NOTICES_MAX;
    if (left <= 0)
        return { shown: sorted, rest: undefined };
    const rest = `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(left, 'more message')} about the scan ${left === 1 ? 'is' : 'are'} left out here. The JSON report has them all.`;
    return { shown: sorted.slice(0, NOTICES_MAX), rest };
}
function notScannedText({ result: { coverage }, config, }) {
    if (coverage.skipped.excluded > 0)
        return excludedText({ coverage, config });
    return `there ${coverage.listed === 1 ? 'is' : 'are'} ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(coverage.listed, 'file')}, and none could be scanned.`;
}
function excludedText({ coverage: { skipped, listed }, config = 'the configuration', }) {
    const are = skipped.excluded === 1 ? 'file is' : 'files are';
    return `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(skipped.excluded, are, are)} excluded by ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(config, 200)}, of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(listed)}.`;
}


/***/ }),

/***/ 9249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/words.js
var core_words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/report/model.js
var model = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/guard/report/words.js
var words = __webpack_require__(5792);
// EXTERNAL MODULE: ./build/guard/report/places.js
var places = __webpack_require__(3217);
;// CONCATENATED MODULE: ./build/guard/report/summary/coverage.js





const EXAMPLES_MAX = 3;
const NOTICES_MAX = 50;
function coverageParts(report) {
    return [...noticesPart(report), ...skippedPart(report), `_ims-auth ${report.toolVersion}_`];
}
function noticesPart(report) {
    const said = new Set(report.accepted?.additions);
    const notices = report.result.notices.filter((notice) => !said.has(notice));
    if (notices.length === 0)
        return [];
    const sorted = [
        ...notices.filter(({ level }) => level === 'warning'),
        ...notices.filter(({ level }) => level === 'note'),
    ];
    const lines = (0,core_words/* firstLines */.UV)(sorted, NOTICES_MAX, (notice) => `- **${notice.level}** ${where(report, notice)}${(0,markdown/* prose */.CS)((0,core_text/* sanitizeLine */.g$)(notice.message, 500))}`, (more) => `- and ${more}`);
    return ['### About this scan', lines.join('\n')];
}
function where(report, { path, line }) {
    if (path === undefined)
        return '';
    return `${(0,markdown/* code */.aY)(`${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, path))}${line === undefined ? '' : `:${line}`}`)}: `;
}
function skippedPart(report) {
    const { coverage } = report.result;
    const { listed, scanned, examples } = coverage;
    const skipped = (0,words/* skippedFiles */.CT)(coverage);
    const scannedLine = `Scanned ${(0,core_words/* thousands */.oh)(scanned)} of ${(0,core_words/* amount */.vj)(listed, 'file')}.`;
    const rows = skipped.map(({ reason, what, count }) => {
        const paths = examples
            .filter((example) => example.reason === reason)
            .slice(0, EXAMPLES_MAX)
            .map(({ path }) => (0,markdown/* cellCode */.GA)((0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, path))));
        return `| ${what} | ${(0,core_words/* thousands */.oh)(count)} | ${paths.join(', ')} |`;
    });
    if (rows.length === 0)
        return [scannedLine];
    const table = ['| not scanned | files | for example |', '| --- | ---: | --- |', ...rows].join('\n');
    if (scanned === 0)
        return [scannedLine, table];
    const count = skipped.reduce((sum, { count }) => sum + count, 0);
    return [
        scannedLine,
        `<details><summary>${(0,core_words/* amount */.vj)(count, 'file')} not scanned</summary>\n\n${table}\n\n</details>`,
    ];
}

// EXTERNAL MODULE: ./build/guard/model.js
var guard_model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/guard/report/examples.js
var examples = __webpack_require__(3986);
// EXTERNAL MODULE: ./build/guard/report/related.js
var report_related = __webpack_require__(4282);
;// CONCATENATED MODULE: ./build/guard/report/summary/group.js







const OPEN = 15;
const FRAME = 300;
function groupSection(report, group, room) {
    const { rule, counts } = group;
    const head = `### ${(0,markdown/* prose */.CS)(rule.title)} (\`${rule.id}\`): ${(0,words/* amounts */.q$)(counts)}`;
    const foot = group_examples(group);
    let remaining = room - size(head) - size(foot);
    let left = 0;
    const parts = [];
    const mixed = guard_model/* LEVELS */.A_.filter((level) => counts[level] > 0).length > 1;
    let lastMessage = '';
    for (const cluster of group.clusters) {
        const why = cluster.message === lastMessage ? '' : (0,markdown/* prose */.CS)(cluster.message);
        const section = clusterSection(report, cluster, { why, mixed, room: remaining });
        left += section.left;
        remaining -= size(section.markdown);
        if (section.markdown === '')
            continue;
        parts.push(section.markdown);
        lastMessage = cluster.message;
    }
    if (parts.length === 0)
        return { markdown: '', left };
    return { markdown: [head, ...parts, foot].join('\n\n'), left };
}
function clusterSection(report, cluster, { why, mixed, room }) {
    const instead = `**Write instead:** ${(0,markdown/* prose */.CS)(cluster.advice)}`;
    let remaining = room - size(why) - size(instead) - FRAME;
    const lines = [];
    for (const finding of cluster.findings) {
        const line = findingLine(report, finding, (0,markdown/* code */.aY)(finding.excerpt), mixed);
        const related = (0,report_related/* shownPlaces */.GF)(finding).map((places) => relatedLines(report, places));
        const item = [[line, ...related].join('\n'), line].find((each) => size(each) <= remaining);
        if (item === undefined)
            break;
        remaining -= size(item);
        lines.push(item);
    }
    const left = cluster.findings.length - lines.length;
    if (lines.length === 0)
        return { markdown: '', left };
    const parts = [...(why === '' ? [] : [why]), lines.slice(0, OPEN).join('\n')];
    const folded = lines.slice(OPEN);
    if (left > 0)
        folded.push(`- and ${(0,core_words/* thousands */.oh)(left)} more that did not fit here`);
    if (folded.length > 0) {
        const more = (0,core_words/* thousands */.oh)(cluster.findings.length - Math.min(OPEN, lines.length));
        parts.push(`<details><summary>${more} more</summary>\n\n${folded.join('\n')}\n\n</details>`);
    }
    return { markdown: [...parts, instead].join('\n\n'), left };
}
function findingLine(report, finding, text, withLevel) {
    const what = [withLevel ? finding.level : '', (0,words/* placeText */.Z9)(finding.place)].filter(Boolean).join(', ');
    return `- ${linkedPlace(report, finding)}${what === '' ? '' : ` (${what})`}: ${text}`;
}
function linkedPlace(report, place, withLine = true) {
    const shown = (0,markdown/* code */.aY)(`${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, place.path))}${withLine ? `:${place.line}` : ''}`);
    const link = (0,places/* permalink */.eL)(report, place);
    return link === undefined ? shown : `[${shown}](${link})`;
}
function relatedLines(report, { relation, shown, more }) {
    const label = report_related/* LABELS */.kg[relation];
    const items = shown.map((place) => {
        if (relation === 'key-file')
            return `${label} ${linkedPlace(report, place, false)}: ${(0,report_related/* revoke */.r8)(1)}`;
        const what = place.excerpt === '' ? (0,markdown/* prose */.CS)(place.message) : (0,markdown/* code */.aY)(place.excerpt);
        return `${label} ${linkedPlace(report, place)}: ${what}`;
    });
    if (more > 0)
        items.push(`${label}: ${(0,core_words/* thousands */.oh)(more)} more`);
    return items.map((item) => `  - ${item}`).join('\n');
}
function group_examples(group) {
    const link = `[The replacement, in full](${group.rule.docs})`;
    const blocks = (0,examples/* examplesFor */.H)(group).flatMap(({ before, after, language }) => [
        ...(before === undefined ? [] : [`Before:\n\n${(0,markdown/* fenced */.OF)(before, language)}`]),
        ...(after === undefined ? [] : [`After:\n\n${(0,markdown/* fenced */.OF)(after, language)}`]),
    ]);
    if (blocks.length === 0)
        return link;
    return `<details><summary>Before and after</summary>\n\n${blocks.join('\n\n')}\n\n</details>\n\n${link}`;
}
function size(text) {
    return Buffer.byteLength(text) + 2;
}

;// CONCATENATED MODULE: ./build/guard/report/summary/accepted.js






const SHOWN_MAX = 30;
function acceptedPart(report) {
    const { accepted } = report;
    if (accepted === undefined)
        return [];
    const { policy, base, additions, findings } = accepted;
    const counts = policy === 'base'
        ? `That does not count here: configuration, baseline and suppressions are those of ${(0,markdown/* code */.aY)((0,core_text/* sanitizeLine */.g$)(base, 80))}, because \`policy\` is \`base\`.`
        : 'That counts, because `policy` is `head`.';
    const added = additions.map((notice) => `- ${where(report, notice)}${(0,markdown/* prose */.CS)((0,core_text/* sanitizeLine */.g$)(notice.message, 500))}`);
    const lines = (0,core_words/* firstLines */.UV)(findings, SHOWN_MAX, (finding) => findingLine(report, (0,model/* bounded */.Mm)(finding), `\`${finding.rule}\``, true), (more) => `- and ${more}`);
    return [
        '### This change accepts more than its base',
        counts,
        added.join('\n'),
        findings.length === 0
            ? 'No finding is active only because of that.'
            : `Without it ${(0,core_words/* amount */.vj)(findings.length, 'finding is', 'findings are')} active:\n\n${lines.join('\n')}`,
    ];
}

;// CONCATENATED MODULE: ./build/guard/report/summary/summary.js








const ACCEPT = 'To accept one place, write `ims-auth-ignore: <rule> -- <reason>` in a comment on its line or on the line before.';
const RESERVE = 1024;
function summary(report) {
    const before = [...headline(report), ...acceptedPart(report), ...countsTable(report)];
    const after = [...suppressedPart(report), ...coverageParts(report)];
    let room = markdown/* SUMMARY_MAX */.WH - RESERVE - bytes([...before, ...after]);
    const groups = (0,model/* groupByRule */.RJ)(report);
    const sections = groups.map((group, index) => {
        const section = groupSection(report, group, Math.floor(room / (groups.length - index)));
        room -= bytes([section.markdown]);
        return section;
    });
    const left = sections.reduce((sum, section) => sum + section.left, 0);
    const tooMany = left === 0
        ? []
        : [`_${(0,core_words/* amount */.vj)(left, 'finding')} did not fit here. The JSON report of the scan has all of them._`];
    const parts = [
        ...before,
        ...sections.map(({ markdown }) => markdown).filter(Boolean),
        ...tooMany,
        ...(groups.length === 0 ? [] : [ACCEPT]),
        ...after,
    ];
    return `${parts.join('\n\n')}\n`;
}
function headline(report) {
    const { coverage, findings } = report.result;
    const counts = (0,model/* countByState */.Kt)(findings);
    const { active } = counts;
    const parts = [];
    if (report.conclusion === 'nothing-scanned') {
        parts.push('## JWT guard: nothing was scanned', coverage.listed === 0
            ? 'There is no file here, so nothing is known about the code. Is `actions/checkout` missing before this step, or `path` wrong?'
            : `None of the ${(0,core_words/* thousands */.oh)(coverage.listed)} files here could be scanned, so nothing is known about the code. The table below says why.`);
    }
    else if (report.conclusion === 'clean') {
        const aside = [
            ...(0,words/* setAsideParts */.Hv)((0,words/* setAside */.Fi)(counts)),
            ...(active.note === 0 ? [] : [(0,core_words/* amount */.vj)(active.note, 'note')]),
        ];
        const sentence = (0,words/* cleanText */.X5)(counts, ` in ${(0,core_words/* amount */.vj)(coverage.scanned, 'scanned file')}`);
        parts.push(`## JWT guard: ${['clean', ...aside].join(', ')}`, `${sentence[0]?.toUpperCase()}${sentence.slice(1)}${active.note === 0 ? '' : ' The notes are mentions, or good to know.'}`);
    }
    else {
        parts.push(`## JWT guard: ${(0,words/* amounts */.q$)(active)}`, `${dependency(active)} ${gate(report)}`);
    }
    if (report.diffBase !== undefined) {
        parts.push(`Only findings that are new since ${(0,markdown/* prose */.CS)(`\`${(0,core_text/* sanitizeLine */.g$)(report.diffBase, 80).replaceAll('`', "'")}\``)} count.`);
    }
    if (report.fullScanReason !== undefined) {
        parts.push((0,words/* fullScanText */.q7)((0,markdown/* prose */.CS)((0,core_text/* sanitizeLine */.g$)(report.fullScanReason, 500))));
    }
    return parts;
}
function dependency(active) {
    if (active.error > 0)
        return `This code still depends on Adobe ${words/* DEAD */.zQ}.`;
    if (active.warning > 0)
        return `This code probably depends on an Adobe JWT credential.`;
    return `This code mentions Adobe ${words/* DEAD */.zQ}.`;
}
function gate({ failed, failOn }) {
    if (failed)
        return `**The check fails**, because \`fail-on\` is \`${failOn}\`.`;
    return `The check does not fail, because \`fail-on\` is \`${failOn}\`.`;
}
const ROWS = [
    ['active', '**active**'],
    ['suppressed', 'suppressed in place'],
    ['baselined', 'accepted in the baseline'],
    ['outside-diff', 'outside of the change'],
];
function countsTable({ result }) {
    const counts = (0,model/* countByState */.Kt)(result.findings);
    if (result.findings.length === 0)
        return [];
    const rows = ROWS.filter(([state]) => state === 'active' || (0,model/* total */.X5)(counts[state]) > 0).map(([state, words]) => {
        const { error, warning, note } = counts[state];
        return `| ${words} | ${[error, warning, note].map(core_words/* thousands */.oh).join(' | ')} |`;
    });
    return [['| findings | errors | warnings | notes |', '| --- | ---: | ---: | ---: |', ...rows].join('\n')];
}
const SUPPRESSED_MAX = 50;
function suppressedPart(report) {
    const suppressed = (0,model/* worstFirst */.md)(report, ['suppressed']);
    if (suppressed.length === 0)
        return [];
    const lines = (0,core_words/* firstLines */.UV)(suppressed, SUPPRESSED_MAX, (finding) => `${findingLine(report, finding, `\`${finding.rule}\``, true)}  \n  Reason: ${(0,markdown/* prose */.CS)(finding.reason ?? '') || 'none'}`, (more) => `- and ${more}`);
    return [
        `<details><summary>${(0,core_words/* amount */.vj)(suppressed.length, 'suppressed finding')}, with the reason</summary>\n\n${lines.join('\n')}\n\n</details>`,
    ];
}
function bytes(parts) {
    return parts.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
}


/***/ }),

/***/ 1521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   We: () => (/* binding */ pointed),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    yellow: [33, 39],
    cyan: [36, 39],
    green: [32, 39],
};
function painter(color) {
    return (style, text) => color && text !== '' ? `\x1B[${CODES[style][0]}m${text}\x1B[${CODES[style][1]}m` : text;
}
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
function columns(text) {
    let count = 0;
    for (const character of text) {
        if (!/\p{M}/u.test(character))
            count += WIDE.test(character) ? 2 : 1;
    }
    return count;
}
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter(Boolean)) {
        if (line !== '' && columns(line) + 1 + columns(word) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}
function pointed(line, mark, width) {
    const before = [...line.slice(0, mark.start)];
    const within = [...line.slice(mark.start, mark.end)];
    const after = [...line.slice(mark.end)];
    const size = () => columns([...before, ...within, ...after].join('')) + 2;
    const long = size() > width;
    let [cutBefore, cutAfter] = [false, false];
    while (long && size() > width && after.length > 0)
        cutAfter = after.pop() !== undefined;
    while (long && size() > width && before.length > 0)
        cutBefore = before.shift() !== undefined;
    while (long && size() > width && within.length > 1)
        cutAfter = within.pop() !== undefined;
    const start = `${cutBefore ? '…' : ''}${before.join('')}`;
    return [
        `${start}${within.join('')}${after.join('')}${cutAfter ? '…' : ''}`,
        `${' '.repeat(columns(start))}${'^'.repeat(Math.max(1, columns(within.join(''))))}`,
    ];
}


/***/ }),

/***/ 9782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/* unused harmony export FINDINGS_MAX */
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6067);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5759);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3986);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8192);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3217);
/* harmony import */ var _related_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4282);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1521);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5792);









const FINDINGS_MAX = 1_000;
const NOTICES_MAX = 50;
const STYLES = { error: 'red', warning: 'yellow', note: 'cyan' };
function text(report, { color, width = 100, hyperlinks = false }) {
    const page = {
        report,
        paint: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C2)(color),
        width: Math.min(120, Math.max(40, width)),
        hyperlinks,
        room: FINDINGS_MAX,
    };
    const groups = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByRule */ .RJ)(report).map((group) => groupLines(page, group));
    const blocks = [...groups, noticeLines(page), verdictLines(page)].filter((lines) => lines.length > 0);
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function groupLines(page, group) {
    if (page.room <= 0)
        return [];
    const { paint } = page;
    const worst = _model_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.find((level) => group.counts[level] > 0) ?? 'note';
    const head = `${paint(STYLES[worst], paint('bold', worst))}  ${paint('bold', group.rule.title)}  ${paint('dim', group.rule.id)}`;
    let lastMessage = '';
    const clusters = group.clusters.flatMap((cluster) => {
        const why = cluster.message === lastMessage ? '' : cluster.message;
        lastMessage = cluster.message;
        return clusterLines(page, cluster, { worst, why });
    });
    return [head, ...clusters, ...exampleLines(page, group), `  ${link(page, group.rule.docs)}`];
}
function clusterLines(page, { findings, advice }, { worst, why }) {
    const shown = findings.slice(0, Math.max(0, page.room));
    page.room -= shown.length;
    if (shown.length === 0)
        return [];
    return [
        '',
        ...shown.flatMap((finding) => findingLines(page, finding, worst)),
        '',
        ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(why, page.width - 2).map((line) => `  ${line}`),
        ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(`Instead: ${advice}`, page.width - 2).map((line, index) => `  ${index === 0 ? line.replace('Instead:', (word) => page.paint('bold', word)) : line}`),
    ];
}
function findingLines(page, finding, worst) {
    const { report, paint, width } = page;
    const place = `${(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(report, finding.path))}:${finding.line}:${finding.column}`;
    const what = [
        finding.level === worst ? '' : paint(STYLES[finding.level], finding.level),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(finding.place),
    ]
        .filter(Boolean)
        .join(', ');
    const mark = finding.mark ?? { start: 0, end: 0 };
    const [line, carets] = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .pointed */ .We)(finding.excerpt, mark, width - 4);
    return [
        `  ${paint('bold', place)}${what === '' ? '' : `  (${what})`}`,
        ...(line === '' ? [] : [`    ${line}`]),
        ...(finding.mark === undefined ? [] : [`    ${paint(STYLES[finding.level], carets)}`]),
        ...(0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPlaces */ .GF)(finding).flatMap((places) => relatedLines(page, places)),
    ];
}
const LABEL_WIDTH = Math.max(...Object.values(_related_js__WEBPACK_IMPORTED_MODULE_5__/* .LABELS */ .kg).map((label) => label.length)) + 2;
const EXCERPT_MIN = 16;
function relatedLines({ report, paint, width }, { relation, shown, more }) {
    const lines = shown.map(({ path, line, excerpt, message }) => {
        const file = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(report, path));
        if (relation === 'key-file')
            return file;
        const place = `${file}:${line}`;
        const room = width - 4 - LABEL_WIDTH - (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(place) - 2;
        if (room < EXCERPT_MIN)
            return place;
        return `${place}  ${paint('dim', (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .pointed */ .We)(excerpt || message, { start: 0, end: 0 }, room)[0])}`;
    });
    if (more > 0)
        lines.push(`and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(more)} more`);
    if (relation === 'key-file')
        lines.push(...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)((0,_related_js__WEBPACK_IMPORTED_MODULE_5__/* .revoke */ .r8)(shown.length), width - 4 - LABEL_WIDTH));
    const label = _related_js__WEBPACK_IMPORTED_MODULE_5__/* .LABELS */ .kg[relation].padEnd(LABEL_WIDTH);
    return lines.map((line, index) => `    ${index === 0 ? paint('dim', label) : ' '.repeat(LABEL_WIDTH)}${line}`);
}
function exampleLines({ paint }, group) {
    const lines = (mark, style, text = '') => text === '' ? [] : text.split('\n').map((line) => `    ${paint(style, `${mark} ${line}`.trimEnd())}`);
    return (0,_examples_js__WEBPACK_IMPORTED_MODULE_7__/* .examplesFor */ .H)(group).flatMap(({ before, after }) => [
        ...lines('-', 'red', before),
        ...lines('+', 'green', after),
    ]);
}
function link({ hyperlinks, paint }, address) {
    const shown = paint('dim', address);
    return hyperlinks ? `\x1B]8;;${address}\x1B\\${shown}\x1B]8;;\x1B\\` : shown;
}
function noticeLines({ report, paint, width }) {
    const { notices } = report.result;
    const sorted = _model_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.flatMap((level) => notices.filter((notice) => notice.level === level));
    const lines = sorted.slice(0, NOTICES_MAX).flatMap(({ level, message, path, line }) => {
        const where = path === undefined
            ? ''
            : `${(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(report, path))}${line === undefined ? '' : `:${line}`}: `;
        const [first = '', ...more] = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(`${level}: ${where}${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .sanitizeLine */ .g$)(message, 500)}`, width - 2);
        const named = first.replace(/^\w+/, (word) => paint(STYLES[level], word));
        return [named, ...more.map((rest) => `  ${rest}`)];
    });
    if (notices.length > NOTICES_MAX)
        lines.push(`and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(notices.length - NOTICES_MAX)} more`);
    return lines;
}
function verdictLines({ report, paint, width, room }) {
    const { coverage, findings } = report.result;
    const counts = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .countByState */ .Kt)(findings);
    const hidden = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .total */ .X5)(counts.active) - (FINDINGS_MAX - room);
    const skipped = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedFiles */ .CT)(coverage).map(({ what, count }) => `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(count)} ${what}`);
    const notCounted = report.conclusion === 'clean' ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .setAsideParts */ .Hv)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .setAside */ .Fi)(counts));
    const paragraphs = [
        ...(hidden > 0 ? [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(hidden)} more are not shown; --format json has them all.`] : []),
        `Scanned ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(coverage.scanned)} of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_6__/* .amount */ .vj)(coverage.listed, 'file')}.${skipped.length === 0 ? '' : ` Not scanned: ${skipped.join('; ')}.`}`,
        ...(notCounted.length === 0 ? [] : [`Not counted: ${notCounted.join(', ')}.`]),
        ...(report.diffBase === undefined
            ? []
            : [`Only findings that are new since ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .sanitizeLine */ .g$)(report.diffBase, 80)} count.`]),
        ...(report.fullScanReason === undefined ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .fullScanText */ .q7)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .sanitizeLine */ .g$)(report.fullScanReason, 500))]),
    ];
    const [style, verdict] = verdictOf(report);
    return [
        ...paragraphs.flatMap((paragraph) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(paragraph, width)),
        ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(verdict, width).map((line) => paint(style, paint('bold', line))),
    ];
}
function verdictOf({ conclusion, failed, failOn, result }) {
    const counts = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .countByState */ .Kt)(result.findings);
    const { active } = counts;
    if (conclusion === 'nothing-scanned')
        return ['yellow', 'Nothing was scanned, so nothing is known about this code.'];
    if (conclusion === 'clean')
        return ['green', `Clean: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X5)(counts)}`];
    const found = `Found ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .amounts */ .q$)(active)}.`;
    const meaning = active.error > 0 ? ` This code still depends on Adobe ${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .DEAD */ .zQ}.` : '';
    return failed
        ? ['red', `${found}${meaning}`]
        : ['yellow', `${found} Does not fail: fail-on is ${failOn}.${meaning}`];
}


/***/ })

};
