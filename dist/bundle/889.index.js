export const id = 889;
export const ids = [889];
export const modules = {

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ serialised)
/* harmony export */ });
/**
 * JSON that is safe to print: a file name must not act on a terminal or be a workflow command where somebody shows the
 * file in a log.
 *
 * @param value made of plain objects
 * @returns two spaces a level, a line end behind; controls, invisible characters and `##[` are escaped
 */
function serialised(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => 
    // By code units, for some of these characters have two.
    Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''))
        // Both stand in strings only: JSON itself has neither.
        .replaceAll('##[', `${escaped(0x23)}${escaped(0x23)}[`);
    return `${text}\n`;
}
function escaped(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ }),

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
 * @returns code that may stand in a paragraph, a list or the text of a link
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
 *
 * @param text any text
 * @returns code without a pipe
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
 * Prose that may hold pieces of the repository. What stands between backquotes becomes code; so does every other word
 * that is more than letters, digits and punctuation: identifiers, addresses, package names, `@user`, `#1`, Markdown and
 * HTML. What is left has no meaning in Markdown.
 *
 * @param text one paragraph
 * @returns Markdown for the inside of a paragraph, behind something else or at its start
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
    // A list or a heading would begin here, and not behind anything.
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
 * @returns a block with its fences, without a line end behind
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

/***/ 3133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ verdictLines)
/* harmony export */ });
/**
 * What a scan found, in one or two lines for a log.
 *
 * @param checked counts and coverage
 * @returns the counts by level, what does not count, and what was looked at
 */
function verdictLines(checked) {
    const { counts, result } = checked;
    const { coverage } = result;
    const apart = [
        [counts.suppressed, 'suppressed'],
        [counts.baselined, 'in the baseline'],
        [counts.outsideDiff, 'outside of the changed lines'],
    ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
    const skipped = Object.entries(coverage.skipped).flatMap(([reason, count]) => count === 0 ? [] : [`${count} ${reason}`]);
    return [
        `Found: ${amount(counts.error, 'error')}, ${amount(counts.warning, 'warning')}, ${amount(counts.note, 'note')}${apart.length === 0 ? '' : `; and ${apart.join(', ')}`}.`,
        `Scanned ${amount(coverage.scanned, 'file')} of ${coverage.listed}${skipped.length === 0 ? '' : `; not scanned: ${skipped.join(', ')}`}.`,
        ...(checked.fullScanReason === undefined
            ? []
            : [`All lines count, not only changed ones: ${checked.fullScanReason}`]),
    ];
}
function amount(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ANNOTATIONS_MAX),
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(193);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8192);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3217);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5792);





/**
 * How many of each level are annotated. The runner shows ten of each level in a step and drops the others without a
 * word; the tenth is for what the step says about itself.
 * Source: actions/runner src/Runner.Worker/ExecutionContext.cs (`_maxCountPerIssueType`).
 */
const ANNOTATIONS_MAX = 9;
// The same source cuts a message here (`_maxIssueMessageLength`); masking may make it longer before.
const MESSAGE_MAX = 3_500;
/**
 * Annotations of the active findings, errors first. Findings outside of the changed lines, suppressed and baselined
 * ones have none.
 *
 * @param report the report
 * @returns at most nine of each level (fewer warnings where the scan itself has warnings to show), and a sentence that
 *   counts those left out, where there are any
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
        rest: `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .v)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(left), `more ${what}`, `more ${what}`)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amounts */ .q$)(left)}) ${are} not annotated: GitHub shows ten annotations of a level for a step. The job summary of this step has them.`,
    };
}
function annotation(report, finding, title) {
    const path = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(report, finding.path);
    const where = finding.place === 'code' ? '' : ` This is in ${PLACES[finding.place]}.`;
    const message = `${finding.message}${where}\nInstead: ${finding.advice}\nSee ${finding.docs}\nRule: ${finding.rule}`;
    return {
        level: finding.level === 'note' ? 'notice' : finding.level,
        title: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(`JWT guard: ${title}`, 200),
        message: message.length > MESSAGE_MAX ? `${message.slice(0, MESSAGE_MAX)}…`.toWellFormed() : message,
        // A file of that name cannot be pointed at, but neither can it bring a line end or a hidden character into a page.
        file: /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(path) ? (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .Is)(path, 1_000) : path,
        startLine: finding.line,
        endLine: finding.endLine,
        startColumn: finding.column,
        endColumn: finding.endColumn,
    };
}
const PLACES = {
    test: 'a test',
    comment: 'a comment',
    documentation: 'documentation',
};
function minus(all, some) {
    return {
        error: all.error - some.error,
        warning: all.warning - some.warning,
        note: all.note - some.note,
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
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(193);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8192);



/** Version of the JSON report. It grows when something is removed or means something else; additions keep it. */
const JSON_VERSION = 1;
/**
 * The report as JSON, as docs/report.schema.json describes it. The same report gives the same bytes.
 *
 * @param report the report
 * @returns JSON with a line end behind
 */
function json(report) {
    const { result, rules } = report;
    const counts = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .countByState */ .Kt)(result.findings);
    const titles = new Map(rules.map(({ id, title }) => [id, title]));
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .serialised */ .u)({
        version: JSON_VERSION,
        tool: { name: 'ims-auth', version: report.toolVersion },
        conclusion: report.conclusion,
        failed: report.failed,
        failOn: report.failOn,
        repository: report.repository ?? null,
        commit: report.commit ?? null,
        pathPrefix: report.pathPrefix ?? '',
        diffBase: report.diffBase ?? null,
        fullScanReason: report.fullScanReason === undefined ? null : (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(report.fullScanReason, 500),
        counts: {
            active: counts.active,
            suppressed: counts.suppressed,
            baselined: counts.baselined,
            outsideDiff: counts['outside-diff'],
        },
        coverage: result.coverage,
        notices: result.notices.map(({ level, message, path, line }) => ({
            level,
            message: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(message, 500),
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
    };
}


/***/ }),

/***/ 8486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ RESULTS_MAX),
  I: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/report/model.js
var model = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/guard/report/places.js
var places = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
;// CONCATENATED MODULE: ./build/guard/report/sarif-rule.js

// GitHub refuses longer descriptions.
const DESCRIPTION_MAX = 1_024;
const TAGS = ['adobe', 'authentication', 'deprecation', 'reliability'];
// An error says that something depends on a dead credential, a warning that it is likely, a note that it is mentioned.
const PRECISION = { error: 'very-high', warning: 'medium', note: 'high' };
const SEVERITY = { error: 'error', warning: 'warning', note: 'recommendation' };
/**
 * Describes a rule for code scanning. The texts are the rule's own, nothing of a repository.
 *
 * @param rule a rule of the guard
 * @returns never with an empty text
 */
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

;// CONCATENATED MODULE: ./build/guard/report/sarif.js






/**
 * Most results in a file. GitHub shows so many of a run and takes the others away by a rule of its own, so we cut, worst
 * first, and say so.
 * Source: GitHub's documentation, "SARIF results exceed one or more limits".
 */
const RESULTS_MAX = 5_000;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/**
 * The report as SARIF 2.1.0 for GitHub code scanning.
 *
 * Results are the active findings and those outside of the changed lines: code scanning compares with the base by
 * itself, and an alert whose result is missing would be closed. Suppressed and baselined findings are left out, because
 * code scanning has no suppressions and would open alerts for them. Rules are always all listed, and a clean scan has an
 * empty list of results, so that alerts close.
 *
 * @param report the report
 * @returns JSON with a line end behind; the same report gives the same bytes
 */
function sarif(report) {
    const rules = report.rules.map(descriptor).sort((a, b) => (a.id < b.id ? -1 : 1));
    const indices = new Map(rules.map(({ id }, index) => [id, index]));
    const findings = (0,model/* worstFirst */.md)(report, ['active', 'outside-diff']);
    const notifications = [...sarif_cut(findings.length), ...wholeScan(report)];
    return (0,json/* serialised */.u)({
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
                results: findings
                    .slice(0, RESULTS_MAX)
                    .map((finding) => result(report, finding, indices.get(finding.rule))),
            },
        ],
    });
}
function driver({ toolVersion }, rules) {
    return { name: 'ims-auth JWT guard', semanticVersion: toolVersion, rules };
}
// Two uploads with one category in a workflow run fail, and two folders of a repository may be scanned in one.
function category({ pathPrefix = '' }) {
    const folder = (0,places/* encodedPath */.yT)((0,places/* repositoryPath */.SH)({ pathPrefix }, '').replace(/\/+$/, ''));
    return folder === '' ? 'jwt-guard/' : `jwt-guard/${folder}/`;
}
function result(report, finding, ruleIndex) {
    return {
        ruleId: finding.rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: finding.level,
        message: { text: unlinked(`${finding.message} ${finding.advice}`.trim()) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: {
                        uri: (0,places/* encodedPath */.yT)((0,places/* repositoryPath */.SH)(report, finding.path)),
                        uriBaseId: '%SRCROOT%',
                    },
                    region: {
                        startLine: finding.line,
                        startColumn: finding.column,
                        endLine: finding.endLine,
                        endColumn: finding.endColumn,
                    },
                },
            },
        ],
        // upload-sarif adds GitHub's own fingerprint, `primaryLocationLineHash`, and warns about any other value of it.
        partialFingerprints: { 'imsAuth/v1': finding.fingerprint },
        properties: { place: finding.place, state: finding.state },
    };
}
// SARIF 2.1.0, 3.11.6: `[text](target)` in a message is a link.
function unlinked(text) {
    return text.replaceAll('](', '] (');
}
function sarif_cut(count) {
    if (count <= RESULTS_MAX)
        return [];
    return [
        notification(`${(0,words/* thousands */.o)(count - RESULTS_MAX)} of ${(0,words/* thousands */.o)(count)} findings are left out, the least severe ones: code scanning shows ${(0,words/* thousands */.o)(RESULTS_MAX)}. The JSON report has them all.`),
    ];
}
function wholeScan({ fullScanReason }) {
    if (fullScanReason === undefined)
        return [];
    return [notification(unlinked(`All lines count, not only changed ones: ${(0,redact/* harmless */.Is)(fullScanReason, 500)}`))];
}
function notification(text) {
    return { level: 'warning', message: { text } };
}


/***/ }),

/***/ 3872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/words.js
var core_words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/report/model.js
var model = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/guard/report/places.js
var places = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/guard/report/words.js
var words = __webpack_require__(5792);
;// CONCATENATED MODULE: ./build/guard/report/summary-coverage.js





const EXAMPLES_MAX = 3;
const NOTICES_MAX = 50;
/**
 * What the scan looked at, what it did not and why, and what it has to say about itself.
 *
 * @param report the report
 * @returns pieces of Markdown, together less than 100 KiB
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
    const lines = sorted
        .slice(0, NOTICES_MAX)
        .map((notice) => `- **${notice.level}** ${where(report, notice)}${(0,markdown/* prose */.CS)((0,redact/* harmless */.Is)(notice.message, 500))}`);
    if (notices.length > NOTICES_MAX)
        lines.push(`- and ${(0,core_words/* thousands */.o)(notices.length - NOTICES_MAX)} more`);
    return ['### About this scan', lines.join('\n')];
}
function where(report, { path, line }) {
    if (path === undefined)
        return '';
    return `${(0,markdown/* code */.aY)(`${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, path))}${line === undefined ? '' : `:${line}`}`)}: `;
}
function skippedPart(report) {
    const { listed, scanned, skipped, examples } = report.result.coverage;
    const scannedLine = `Scanned ${(0,core_words/* thousands */.o)(scanned)} of ${(0,core_words/* amount */.v)(listed, 'file')}.`;
    const rows = words/* SKIP_REASONS */.eI.filter((reason) => skipped[reason] > 0).map((reason) => {
        const paths = examples
            .filter((example) => example.reason === reason)
            .slice(0, EXAMPLES_MAX)
            .map(({ path }) => (0,markdown/* cellCode */.GA)((0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, path))));
        return `| ${words/* SKIPPED */.$O[reason]} | ${(0,core_words/* thousands */.o)(skipped[reason])} | ${paths.join(', ')} |`;
    });
    if (rows.length === 0)
        return [scannedLine];
    const table = ['| not scanned | files | for example |', '| --- | ---: | --- |', ...rows].join('\n');
    // Where nothing was scanned, this table is the answer.
    if (scanned === 0)
        return [scannedLine, table];
    const count = words/* SKIP_REASONS */.eI.reduce((sum, reason) => sum + skipped[reason], 0);
    return [
        scannedLine,
        `<details><summary>${(0,core_words/* amount */.v)(count, 'file')} not scanned</summary>\n\n${table}\n\n</details>`,
    ];
}

// EXTERNAL MODULE: ./build/guard/model.js
var guard_model = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/guard/report/summary-group.js





// So many places of one kind are read at once; the others are folded away.
const OPEN = 15;
// Room for the tags of a folded list and the sentence that counts what is left out.
const FRAME = 300;
/**
 * What one rule found: where, why it does not work, what to write instead.
 *
 * @param report the report
 * @param group active findings of the rule
 * @param room most bytes
 * @returns Markdown of at most so many bytes (empty where even the first place does not fit), and how many findings are
 *   not in it
 */
function groupSection(report, group, room) {
    const { rule, counts } = group;
    const head = `### ${(0,markdown/* prose */.CS)(rule.title)} (\`${rule.id}\`): ${(0,words/* amounts */.q$)(counts)}`;
    const foot = example(rule);
    let remaining = room - size(head) - size(foot);
    let left = 0;
    const parts = [];
    const mixed = guard_model/* LEVELS */.A.filter((level) => counts[level] > 0).length > 1;
    let said = '';
    for (const cluster of group.clusters) {
        // Of one rule many places may differ only in what to write instead.
        const why = cluster.message === said ? '' : (0,markdown/* prose */.CS)(cluster.message);
        const section = clusterSection(report, cluster, { why, mixed, room: remaining });
        left += section.left;
        remaining -= size(section.markdown);
        if (section.markdown === '')
            continue;
        parts.push(section.markdown);
        said = cluster.message;
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
        remaining -= size(line);
        if (remaining < 0)
            break;
        lines.push(line);
    }
    const left = cluster.findings.length - lines.length;
    if (lines.length === 0)
        return { markdown: '', left };
    const parts = [...(why === '' ? [] : [why]), lines.slice(0, OPEN).join('\n')];
    const folded = lines.slice(OPEN);
    if (left > 0)
        folded.push(`- and ${(0,core_words/* thousands */.o)(left)} more that did not fit here`);
    if (folded.length > 0) {
        const more = (0,core_words/* thousands */.o)(cluster.findings.length - Math.min(OPEN, lines.length));
        parts.push(`<details><summary>${more} more</summary>\n\n${folded.join('\n')}\n\n</details>`);
    }
    return { markdown: [...parts, instead].join('\n\n'), left };
}
/**
 * One finding as an item of a list.
 *
 * @param report the report
 * @param finding the finding
 * @param behind Markdown behind the place
 * @param withLevel says the level, where that is not clear
 * @returns one line
 */
function findingLine(report, finding, behind, withLevel) {
    const place = (0,markdown/* code */.aY)(`${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, finding.path))}:${finding.line}`);
    const link = (0,places/* permalink */.eL)(report, finding);
    const what = [
        ...(withLevel ? [finding.level] : []),
        ...(finding.place === 'code' ? [] : [`in ${PLACES[finding.place]}`]),
    ].join(', ');
    return `- ${link === undefined ? place : `[${place}](${link})`}${what === '' ? '' : ` (${what})`}: ${behind}`;
}
const PLACES = {
    test: 'a test',
    comment: 'a comment',
    documentation: 'documentation',
};
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

;// CONCATENATED MODULE: ./build/guard/report/summary.js







const ACCEPT = 'To accept one place, write `ims-auth-ignore: <rule> -- <reason>` in a comment on its line or on the line before.';
// Kept for the sentence above, and for the one that says what was left out.
const RESERVE = 1024;
/**
 * The report as Markdown for the job summary of GitHub Actions.
 *
 * @param report the report
 * @returns at most {@link SUMMARY_MAX} bytes; what does not fit is counted
 */
function summary(report) {
    const before = [...headline(report), ...countsTable(report)];
    // Each of these is bounded by itself, and all of them together are small.
    const after = [...setAside(report), ...coverageParts(report)];
    let room = markdown/* SUMMARY_MAX */.WH - RESERVE - bytes([...before, ...after]);
    const groups = (0,model/* groupByRule */.RJ)(report);
    const sections = groups.map((group, index) => {
        // What one rule does not need is for those behind it.
        const section = groupSection(report, group, Math.floor(room / (groups.length - index)));
        room -= bytes([section.markdown]);
        return section;
    });
    const left = sections.reduce((sum, section) => sum + section.left, 0);
    const tooMany = left === 0
        ? []
        : [`_${(0,core_words/* amount */.v)(left, 'finding')} did not fit here. The JSON report of the scan has all of them._`];
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
    const { active } = (0,model/* countByState */.Kt)(findings);
    const parts = [];
    if (report.conclusion === 'nothing-scanned') {
        parts.push('## JWT guard: nothing was scanned', coverage.listed === 0
            ? 'There is no file here, so nothing is known about the code. Is `actions/checkout` missing before this step, or `path` wrong?'
            : `None of the ${(0,core_words/* thousands */.o)(coverage.listed)} files here could be scanned, so nothing is known about the code. The table below says why.`);
    }
    else if (report.conclusion === 'clean') {
        const aside = findings.some(({ state }) => state !== 'active')
            ? ', apart from what is set aside below'
            : '';
        parts.push(`## JWT guard: clean${active.note === 0 ? '' : `, ${(0,core_words/* amount */.v)(active.note, 'note')}`}`, `Found no dependency on Adobe ${words/* CREDENTIALS */.tG} in ${(0,core_words/* amount */.v)(coverage.scanned, 'scanned file')}${aside}.${active.note === 0 ? '' : ' The notes are mentions, or good to know.'}`);
    }
    else {
        parts.push(`## JWT guard: ${(0,words/* amounts */.q$)(active)}`, `${dependency(active)} ${gate(report)}`);
    }
    if (report.diffBase !== undefined) {
        parts.push(`Only lines changed since ${(0,markdown/* prose */.CS)(`\`${(0,redact/* harmless */.Is)(report.diffBase, 80).replaceAll('`', "'")}\``)} count.`);
    }
    if (report.fullScanReason !== undefined) {
        parts.push(`All lines count, not only changed ones: ${(0,markdown/* prose */.CS)((0,redact/* harmless */.Is)(report.fullScanReason, 500))}`);
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
        return `| ${words} | ${[error, warning, note].map(core_words/* thousands */.o).join(' | ')} |`;
    });
    return [['| findings | errors | warnings | notes |', '| --- | ---: | ---: | ---: |', ...rows].join('\n')];
}
// A review should see what was silenced, and why.
const SUPPRESSED_MAX = 50;
function setAside(report) {
    const suppressed = (0,model/* worstFirst */.md)(report, ['suppressed']);
    if (suppressed.length === 0)
        return [];
    const lines = suppressed
        .slice(0, SUPPRESSED_MAX)
        .map((finding) => `${findingLine(report, finding, `\`${finding.rule}\``, true)}  \n  Reason: ${(0,markdown/* prose */.CS)(finding.reason ?? '') || 'none'}`);
    if (suppressed.length > SUPPRESSED_MAX)
        lines.push(`- and ${(0,core_words/* thousands */.o)(suppressed.length - SUPPRESSED_MAX)} more`);
    return [
        `<details><summary>${(0,core_words/* amount */.v)(suppressed.length, 'suppressed finding')}, with the reason</summary>\n\n${lines.join('\n')}\n\n</details>`,
    ];
}
/**
 * @param parts pieces of Markdown
 * @returns their size in UTF-8 with a blank line behind each
 */
function bytes(parts) {
    return parts.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
}


/***/ })

};
