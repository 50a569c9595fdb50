export const id = 1259;
export const ids = [1259];
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
/* harmony export */   ID: () => (/* binding */ ADOBE),
/* harmony export */   Of: () => (/* binding */ OF_AEM),
/* harmony export */   Pm: () => (/* binding */ isApiDescription),
/* harmony export */   RO: () => (/* binding */ METASCOPE_KEYWORDS),
/* harmony export */   RW: () => (/* binding */ TECHNICAL_ACCOUNT_KEYWORDS),
/* harmony export */   Sf: () => (/* binding */ global),
/* harmony export */   W2: () => (/* binding */ TECHNICAL_ACCOUNT),
/* harmony export */   YM: () => (/* binding */ orOfAem),
/* harmony export */   aj: () => (/* binding */ pairIn),
/* harmony export */   cl: () => (/* binding */ spellings),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   es: () => (/* binding */ PRIVATE_KEY),
/* harmony export */   hp: () => (/* binding */ CLIENT_CREDENTIALS),
/* harmony export */   sL: () => (/* binding */ METASCOPE_KEY),
/* harmony export */   ze: () => (/* binding */ credentialKindOf)
/* harmony export */ });
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
function orOfAem({ text }, matches) {
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
/* harmony import */ var _summary_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9654);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9782);










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
