export const id = 220;
export const ids = [220];
export const modules = {

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   WH: () => (/* binding */ SUMMARY_MAX),
/* harmony export */   aY: () => (/* binding */ code)
/* harmony export */ });
/**
 * Hostile text as inline code of GitHub's Markdown. In it nothing is a link, a mention, HTML, emphasis or an emoji; the
 * only way out would be as many backquotes as it is fenced with, so there is always one more than the text has.
 *
 * @param text any text; line ends become spaces
 * @returns code for a paragraph, a list or the text of a link
 * Source: CommonMark 0.31, 6.1 (code spans).
 */
function code(text) {
    const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
    const fence = '`'.repeat(longestRun(line) + 1);
    const padding = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/**
 * The same for the cell of a table. A table is cut into cells before code is looked for, and a backslash before a pipe
 * is read differently by different parsers, so the pipe becomes a broken bar.
 * Source: GitHub Flavored Markdown 0.29, 4.10 (tables).
 */
function cellCode(text) {
    return code(text.replaceAll('|', '¦'));
}
// What is left of a word without the punctuation around it has to look like a word of a text.
const WORD = /^[\p{L}\p{N}]+(?:[-'’/.,%–][\p{L}\p{N}]+)*%?$/u;
// GitHub makes links of these all the same: an address, an issue, a commit.
const LINKED = /^(?:www\.|gh-\d|[0-9a-f]{7,}$)/i;
const AROUND = /^([("'“‘]*)(.*?)([.,;:!?)"'”’…]*)$/su;
/**
 * Prose that may hold pieces of the repository. What is between backquotes becomes code; so does every other word
 * that is more than letters, digits and punctuation: identifiers, addresses, package names, `@user`, `#1`, Markdown and
 * HTML. What is left has no meaning in Markdown.
 *
 * @param text one paragraph
 * @returns Markdown for a paragraph, at its start or after something else
 */
function prose(text) {
    const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
    const pieces = line
        .split(/(`[^`]+`)/)
        .flatMap((piece, index) => (index % 2 === 1 ? [code(piece.slice(1, -1))] : words(piece)));
    let result = '';
    for (const piece of pieces) {
        // Two fences side by side would be one longer fence.
        result += result.endsWith('`') && piece.startsWith('`') ? ` ${piece}` : piece;
    }
    // Only at the start of a paragraph these would begin a list.
    return result.replace(/^(?=[-+]|\d+[.)](?:\s|$))/, '\\').replace(/^\\(\d+)/, '$1\\');
}
function words(text) {
    return text.split(/( )/).map((word) => {
        if (word === ' ')
            return word;
        const [, before = '', core = '', after = ''] = AROUND.exec(word) ?? [];
        if (core === '' || core === '-' || core === '–' || core === '—')
            return word;
        return WORD.test(core) && !LINKED.test(core) ? word : `${before}${code(core)}${after}`;
    });
}
/**
 * Several lines as a fenced block.
 *
 * @param lines any text; its line ends stay
 * @param language of the block; anything but a plain word is left out
 * @returns a block with its fences, without a line end at its end
 */
function fenced(lines, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
    const word = /^[\w+-]*$/.test(language) ? language : '';
    return `${fence}${word}\n${lines.toWellFormed().replace(/\r\n?/g, '\n').replace(/\n+$/, '')}\n${fence}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
/**
 * The longest summary, in bytes. GitHub drops a summary of more than 1 MiB as a whole; masking may make it longer.
 * Source: actions/runner src/Runner.Worker/FileCommandManager.cs (CreateStepSummaryCommand).
 */
const SUMMARY_MAX = 900 * 1024;


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of this tool, as package.json has it; a test compares the two. */
const VERSION = '0.1.0';


/***/ }),

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ANNOTATIONS_MAX),
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9868);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8192);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3217);
/* harmony import */ var _related_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4282);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5792);






/**
 * How many annotations there are of each level. The runner shows ten of each level in a step and silently drops the
 * others; the tenth is for a message about the step itself.
 * Source: actions/runner src/Runner.Worker/ExecutionContext.cs (`_maxCountPerIssueType`).
 */
const ANNOTATIONS_MAX = 9;
// The runner cuts longer messages (`_maxIssueMessageLength` in the same source), after masking, which can add length.
const MESSAGE_MAX = 3_500;
/**
 * Makes annotations of the active findings, errors first.
 *
 * @returns at most nine of each level (fewer warnings if the scan itself has warnings to show); and, if findings
 *   were left out, a sentence that counts them
 */
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
    const message = `${finding.message}${where}\n${[`Instead: ${finding.advice}`, ...relatedLines(finding), `See ${finding.docs}`, `Rule: ${finding.rule}`].join('\n')}`;
    return {
        level: finding.level === 'note' ? 'notice' : finding.level,
        title: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(`JWT guard: ${title}`, 200),
        message: message.length > MESSAGE_MAX ? `${message.slice(0, MESSAGE_MAX)}…`.toWellFormed() : message,
        // GitHub cannot link to a file of that name, but the name must not add a line end or a hidden character to a page.
        file: /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(path) ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(path, 1_000) : path,
        startLine: finding.line,
        endLine: finding.endLine,
        startColumn: finding.column,
        endColumn: finding.endColumn,
    };
}
// Only how many there are: a related place has no annotation of its own.
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

/***/ 5963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ guardReport)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8614);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2843);


/**
 * @param env environment of a GitHub runner, for repository and commit; empty outside of GitHub Actions
 * @param pathPrefix folder of the scan in the repository, with `/`; empty for its root
 */
function guardReport(checked, env, pathPrefix = '') {
    const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl, GITHUB_SHA: commit } = env;
    return {
        result: checked.result,
        conclusion: checked.conclusion,
        failed: checked.failed,
        failOn: checked.failOn,
        rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_0__.RULES,
        toolVersion: _core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x,
        pathPrefix,
        repository: repository || undefined,
        serverUrl: serverUrl || undefined,
        commit: commit || undefined,
        diffBase: checked.diffBase,
        fullScanReason: checked.fullScanReason,
    };
}


/***/ }),

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json),
/* harmony export */   w: () => (/* binding */ JSON_VERSION)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9868);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8192);



/** Version of the JSON report. It increases if a field is removed or changes its meaning, not if one is added. */
const JSON_VERSION = 1;
/**
 * Writes the report as JSON; docs/report.schema.json describes it. The same report gives the same bytes.
 */
function json(report) {
    const { result, rules } = report;
    const counts = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .countByState */ .Kt)(result.findings);
    const titles = new Map(rules.map(({ id, title }) => [id, title]));
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .printableJson */ .et)({
        version: JSON_VERSION,
        tool: { name: 'ims-auth', version: report.toolVersion },
        conclusion: report.conclusion,
        failed: report.failed,
        failOn: report.failOn,
        repository: report.repository ?? null,
        commit: report.commit ?? null,
        pathPrefix: report.pathPrefix ?? '',
        diffBase: report.diffBase ?? null,
        fullScanReason: report.fullScanReason === undefined ? null : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(report.fullScanReason, 500),
        counts: {
            active: counts.active,
            suppressed: counts.suppressed,
            baselined: counts.baselined,
            outsideDiff: counts['outside-diff'],
        },
        coverage: result.coverage,
        notices: result.notices.map(({ level, message, path, line }) => ({
            level,
            message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(message, 500),
            path: path ?? null,
            line: line ?? null,
        })),
        findings: result.findings.map((finding) => entry((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(finding), titles.get(finding.rule) ?? finding.rule)),
    });
}
function entry(finding, title) {
    return {
        rule: finding.rule,
        title,
        level: finding.level,
        state: finding.state,
        reason: finding.reason ?? null,
        path: finding.path,
        line: finding.line,
        column: finding.column,
        endLine: finding.endLine,
        endColumn: finding.endColumn,
        place: finding.place,
        excerpt: finding.excerpt,
        message: finding.message,
        advice: finding.advice,
        docs: finding.docs,
        fingerprint: finding.fingerprint,
        related: (finding.related ?? []).map(relatedEntry),
    };
}
function relatedEntry({ found, ...place }) {
    return {
        relation: place.relation,
        path: place.path,
        line: place.line,
        column: place.column,
        endLine: place.endLine,
        endColumn: place.endColumn,
        excerpt: place.excerpt,
        message: place.message,
        rule: found?.rule ?? null,
        level: found?.level ?? null,
        fingerprint: found?.fingerprint ?? null,
    };
}


/***/ }),

/***/ 3217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   eL: () => (/* binding */ permalink),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   yT: () => (/* binding */ encodedPath)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9868);

// A path may be 4096 bytes long; reports show at most this much of it.
const SHOWN_MAX = 200;
// Browsers and GitHub accept longer addresses, but such a link takes too much of the report's space.
const LINK_MAX = 2_000;
/**
 * @param path relative to the folder of the scan
 * @returns the path from the root of the repository; hostile text
 */
function repositoryPath({ pathPrefix = '' }, path) {
    const prefix = pathPrefix.replace(/^(?:\.?\/)+|\/+$/g, '');
    return prefix === '' || prefix === '.' ? path : `${prefix}/${path}`;
}
/**
 * @param path hostile
 * @returns one line that is safe in a terminal and in a log, but not in Markdown
 */
function shownPath(path) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(path, SHOWN_MAX) || '(unprintable name)';
}
/**
 * Encodes a path as a relative reference for SARIF and links: every character except letters, digits and `-._~/` is
 * percent-encoded as UTF-8, so that nothing in it is read as a scheme, a query, a fragment or Markdown.
 *
 * @param path hostile
 */
function encodedPath(path) {
    return path
        .toWellFormed()
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
/**
 * A link to the lines of a place at the scanned commit.
 *
 * @returns an address without characters that are special in Markdown; undefined if it cannot be made
 */
function permalink(report, place) {
    const { commit = '', repository = '', serverUrl = 'https://github.com' } = report;
    if (!/^[0-9a-f]{40}$/.test(commit) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    if (!/^https?:\/\/[\w.:-]+$/.test(serverUrl.replace(/\/+$/, '')))
        return undefined;
    const path = repositoryPath(report, place.path);
    // Bytes that are not UTF-8 are written as \xNN in a path; the address has the bytes.
    const encoded = encodedPath(path).replace(/%5Cx([89a-f][0-9a-f])/gi, '%$1');
    // GitHub renders these files, and a rendered document has no line numbers.
    const plain = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i.test(path)
        ? '?plain=1'
        : '';
    const lines = place.endLine > place.line ? `L${place.line}-L${place.endLine}` : `L${place.line}`;
    const link = `${serverUrl.replace(/\/+$/, '')}/${repository}/blob/${commit}/${encoded}${plain}#${lines}`;
    return link.length > LINK_MAX ? undefined : link;
}


/***/ }),

/***/ 665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ RESULTS_MAX),
  I: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/order.js
var order = __webpack_require__(1158);
// EXTERNAL MODULE: ./build/core/text.js + 1 modules
var core_text = __webpack_require__(9868);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/report/model.js
var model = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/guard/report/places.js
var places = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/guard/report/words.js
var report_words = __webpack_require__(5792);
// EXTERNAL MODULE: ./build/guard/model.js
var guard_model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/guard/report/related.js
var related = __webpack_require__(4282);
;// CONCATENATED MODULE: ./build/guard/report/sarif/related.js




/**
 * Most related locations of a result: code scanning shows so many.
 * Source: GitHub's documentation, "SARIF results exceed one or more limits".
 */
const LOCATIONS_MAX = 100;
/** @returns where a finding or a related place is, from the root of the repository */
function locationOf(report, { path, line, column, endLine, endColumn }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,places/* encodedPath */.yT)((0,places/* repositoryPath */.SH)(report, path)), uriBaseId: '%SRCROOT%' },
            region: { startLine: line, startColumn: column, endLine, endColumn },
        },
    };
}
/**
 * The related places of a finding. Code scanning shows only those that the message of the result links to.
 *
 * @param max most locations
 * @returns the locations, and sentences with links to the first of each relation; both empty where there is none
 */
function relatedLocations(report, finding, max) {
    const places = guard_model/* RELATIONS */.mP.flatMap((relation) => (0,related/* placesOf */.ek)(finding, relation)).slice(0, Math.max(0, Math.min(max, LOCATIONS_MAX)));
    const ids = new Map(places.map((place, index) => [place, index + 1]));
    const sentences = (0,related/* shownPlaces */.GF)({ related: places }).map(({ relation, shown }) => {
        const links = shown.map((place) => `[${linkText(report, place)}](${ids.get(place)})`);
        const left = (0,related/* placesOf */.ek)(finding, relation).length - shown.length;
        const label = related/* LABELS */.kg[relation].replace(/^./, (letter) => letter.toUpperCase());
        const what = relation === 'key-file' ? `${label}, ${(0,related/* revoke */.r8)(shown.length)}:` : label;
        return `${what} ${links.join(', ')}${left === 0 ? '' : ` and ${(0,words/* thousands */.oh)(left)} more`}.`;
    });
    return {
        locations: places.map((place, index) => ({
            id: index + 1,
            message: { text: unlinked(place.message) },
            ...locationOf(report, place),
        })),
        links: sentences.join(' '),
    };
}
// A name could end the link or forge another one.
function linkText(report, { path, line, relation }) {
    const shown = (0,places/* repositoryPath */.SH)(report, path);
    if (!/^[\w@./ -]{1,200}$/.test(shown))
        return 'a place';
    return relation === 'key-file' ? shown : `${shown}:${line}`;
}
/** SARIF 2.1.0, 3.11.6: `[text](target)` in a message is a link. */
function unlinked(text) {
    return text.replaceAll('](', '] (');
}

// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
;// CONCATENATED MODULE: ./build/guard/report/sarif/rule.js

// GitHub rejects longer descriptions.
const DESCRIPTION_MAX = 1_024;
const TAGS = ['adobe', 'authentication', 'deprecation', 'reliability'];
// Error: depends on a credential that no longer works. Warning: probably. Note: a mention or a hint.
const PRECISION = { error: 'very-high', warning: 'medium', note: 'high' };
const SEVERITY = { error: 'error', warning: 'warning', note: 'recommendation' };
/** Describes a rule for code scanning. All texts are those of the rule, and none is empty. */
function descriptor(rule) {
    return {
        id: rule.id,
        name: rule.id
            .split('-')
            .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
            .join(''),
        shortDescription: { text: cut(rule.title) },
        fullDescription: { text: cut(`${rule.message} ${rule.proves}`) },
        help: { text: helpText(rule), markdown: helpMarkdown(rule) },
        helpUri: rule.docs,
        defaultConfiguration: { level: rule.level },
        properties: { tags: TAGS, precision: PRECISION[rule.level], 'problem.severity': SEVERITY[rule.level] },
    };
}
function helpText({ advice, docs, message }) {
    const parts = [message, `Instead: ${advice.text}`];
    if (advice.before !== undefined)
        parts.push(`Before:\n${advice.before}`);
    if (advice.after !== undefined)
        parts.push(`After:\n${advice.after}`);
    return [...parts, `See ${docs}`].join('\n\n');
}
function helpMarkdown({ advice, docs, id, message, proves }) {
    const parts = [(0,markdown/* prose */.CS)(message), `**Instead:** ${(0,markdown/* prose */.CS)(advice.text)}`];
    if (advice.before !== undefined)
        parts.push(`Before:\n\n${(0,markdown/* fenced */.OF)(advice.before, advice.language)}`);
    if (advice.after !== undefined)
        parts.push(`After:\n\n${(0,markdown/* fenced */.OF)(advice.after, advice.language)}`);
    parts.push(`[The replacement, in full](${docs})`, `**Why this is reported:** ${(0,markdown/* prose */.CS)(proves)}`, `To accept one place, write \`ims-auth-ignore: ${id} -- reason\` in a comment on the line or on the line before.`);
    return parts.join('\n\n');
}
function cut(text) {
    return text.length <= DESCRIPTION_MAX ? text : `${text.slice(0, DESCRIPTION_MAX - 1)}…`;
}

;// CONCATENATED MODULE: ./build/guard/report/sarif/sarif.js









/**
 * Largest number of results in a file. GitHub shows only this many of a run, and chooses them itself. So only the worst
 * are written, and a notice says so.
 * Source: GitHub's documentation, "SARIF results exceed one or more limits".
 */
const RESULTS_MAX = 5_000;
// Related locations of all results; so many stay far under the size that can be uploaded.
const RELATED_MAX = 20_000;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/**
 * Writes the report as SARIF 2.1.0 for GitHub code scanning.
 *
 * Results are the active findings and those outside of the changed lines: code scanning compares with the base
 * itself, and closes an alert if its result is missing. Suppressed and baselined findings are left out, because
 * code scanning ignores suppressions and would open alerts for them. All rules are always listed, and a clean scan has an
 * empty list of results, so that alerts close.
 *
 * @returns JSON with a line end; the same report gives the same bytes
 */
function sarif(report) {
    const rules = report.rules.map(descriptor).sort((a, b) => (0,order/* byCodeUnits */.C)(a.id, b.id));
    const indices = new Map(rules.map(({ id }, index) => [id, index]));
    const findings = (0,model/* worstFirst */.md)(report, ['active', 'outside-diff']);
    let room = RELATED_MAX;
    let isFull = false;
    const results = findings.slice(0, RESULTS_MAX).map((finding) => {
        const related = relatedLocations(report, finding, room);
        room -= related.locations.length;
        isFull ||= room === 0 && related.locations.length < (finding.related?.length ?? 0);
        return result(finding, { report, related, ruleIndex: indices.get(finding.rule) });
    });
    const notifications = [...sarif_cut(findings.length), ...(isFull ? [relatedCut()] : []), ...wholeScan(report)];
    return (0,json/* printableJson */.et)({
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: { driver: driver(report, rules) },
                automationDetails: { id: category(report) },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
                    },
                ],
                results,
            },
        ],
    });
}
function driver({ toolVersion }, rules) {
    return { name: 'ims-auth JWT guard', semanticVersion: toolVersion, rules };
}
// Two uploads with the same category in a workflow run fail, and a run may scan two folders of a repository.
function category({ pathPrefix = '' }) {
    const folder = (0,places/* encodedPath */.yT)((0,places/* repositoryPath */.SH)({ pathPrefix }, '').replace(/\/+$/, ''));
    return folder === '' ? 'jwt-guard/' : `jwt-guard/${folder}/`;
}
function result(finding, { report, related, ruleIndex }) {
    return {
        ruleId: finding.rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: finding.level,
        message: { text: `${unlinked(`${finding.message} ${finding.advice}`.trim())} ${related.links}`.trim() },
        locations: [locationOf(report, finding)],
        ...(related.locations.length === 0 ? {} : { relatedLocations: related.locations }),
        // upload-sarif adds GitHub's own fingerprint, `primaryLocationLineHash`, and warns about any other value of it.
        partialFingerprints: { 'imsAuth/v1': finding.fingerprint },
        properties: { place: finding.place, state: finding.state },
    };
}
function sarif_cut(count) {
    if (count <= RESULTS_MAX)
        return [];
    return [
        notification(`${(0,words/* thousands */.oh)(count - RESULTS_MAX)} of ${(0,words/* thousands */.oh)(count)} findings are left out, the least severe ones: code scanning shows ${(0,words/* thousands */.oh)(RESULTS_MAX)}. The JSON report has them all.`),
    ];
}
function relatedCut() {
    return notification(`Related places after the first ${(0,words/* thousands */.oh)(RELATED_MAX)} are left out. The JSON report has them all.`);
}
function wholeScan({ fullScanReason }) {
    if (fullScanReason === undefined)
        return [];
    return [notification(unlinked((0,report_words/* fullScanText */.q7)((0,core_text/* sanitizeLine */.g$)(fullScanReason, 500))))];
}
function notification(text) {
    return { level: 'warning', message: { text } };
}


/***/ }),

/***/ 8938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
// EXTERNAL MODULE: ./build/core/text.js + 1 modules
var core_text = __webpack_require__(9868);
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
/**
 * Lists the notices of the scan, how many files were scanned, and why others were not.
 *
 * @returns parts of the Markdown, together less than 100 KiB
 */
function coverageParts(report) {
    return [...noticesPart(report), ...skippedPart(report), `_ims-auth ${report.toolVersion}_`];
}
function noticesPart(report) {
    const { notices } = report.result;
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
    // If nothing was scanned, this table tells why.
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
// EXTERNAL MODULE: ./build/guard/report/related.js
var report_related = __webpack_require__(4282);
;// CONCATENATED MODULE: ./build/guard/report/summary/group.js






// Number of places that are shown; the others are in a folded list.
const OPEN = 15;
// For the tags of a folded list and the sentence that counts what is left out.
const FRAME = 300;
/**
 * Describes what one rule found: where, why it does not work, what to write instead.
 *
 * @param group active findings of the rule
 * @param room in bytes
 * @returns Markdown that fits into the room (empty if not even the first place does), and how many findings are left
 *   out
 */
function groupSection(report, group, room) {
    const { rule, counts } = group;
    const head = `### ${(0,markdown/* prose */.CS)(rule.title)} (\`${rule.id}\`): ${(0,words/* amounts */.q$)(counts)}`;
    const foot = example(rule);
    let remaining = room - size(head) - size(foot);
    let left = 0;
    const parts = [];
    const mixed = guard_model/* LEVELS */.A_.filter((level) => counts[level] > 0).length > 1;
    let lastMessage = '';
    for (const cluster of group.clusters) {
        // Many places of a rule can differ only in their advice.
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
        // A finding is worth more than the places of another one.
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
/**
 * Formats one finding as a list item.
 *
 * @param text Markdown after the place
 */
function findingLine(report, finding, text, withLevel) {
    const what = [withLevel ? finding.level : '', (0,words/* placeText */.Z9)(finding.place)].filter(Boolean).join(', ');
    return `- ${linkedPlace(report, finding)}${what === '' ? '' : ` (${what})`}: ${text}`;
}
function linkedPlace(report, place, withLine = true) {
    const shown = (0,markdown/* code */.aY)(`${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, place.path))}${withLine ? `:${place.line}` : ''}`);
    const link = (0,places/* permalink */.eL)(report, place);
    return link === undefined ? shown : `[${shown}](${link})`;
}
// Below the item of the finding: one item for each place.
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
function example({ advice, docs }) {
    const link = `[The replacement, in full](${docs})`;
    const blocks = [
        ...(advice.before === undefined ? [] : [`Before:\n\n${(0,markdown/* fenced */.OF)(advice.before, advice.language)}`]),
        ...(advice.after === undefined ? [] : [`After:\n\n${(0,markdown/* fenced */.OF)(advice.after, advice.language)}`]),
    ];
    if (blocks.length === 0)
        return link;
    return `<details><summary>Before and after</summary>\n\n${blocks.join('\n\n')}\n\n</details>\n\n${link}`;
}
function size(text) {
    return Buffer.byteLength(text) + 2;
}

;// CONCATENATED MODULE: ./build/guard/report/summary/summary.js







const ACCEPT = 'To accept one place, write `ims-auth-ignore: <rule> -- <reason>` in a comment on its line or on the line before.';
// For the sentence above, and for the one that counts what is left out.
const RESERVE = 1024;
/**
 * Writes the report as Markdown for the job summary of GitHub Actions.
 *
 * @returns at most {@link SUMMARY_MAX} bytes; what does not fit is counted
 */
function summary(report) {
    const before = [...headline(report), ...countsTable(report)];
    // Each of these has a maximum length, and all of them together are small.
    const after = [...suppressedPart(report), ...coverageParts(report)];
    let room = markdown/* SUMMARY_MAX */.WH - RESERVE - bytes([...before, ...after]);
    const groups = (0,model/* groupByRule */.RJ)(report);
    const sections = groups.map((group, index) => {
        // The next rules can use the room that a rule does not need.
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
        parts.push(`Only lines changed since ${(0,markdown/* prose */.CS)(`\`${(0,core_text/* sanitizeLine */.g$)(report.diffBase, 80).replaceAll('`', "'")}\``)} count.`);
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
    ['outside-diff', 'outside of the changed lines'],
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
// A reviewer should see what was suppressed, and why.
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
/** @returns the size in UTF-8, with a blank line after each part */
function bytes(parts) {
    return parts.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
}


/***/ })

};
