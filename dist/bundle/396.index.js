export const id = 396;
export const ids = [396];
export const modules = {

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits)
/* harmony export */ });
/** Compares two strings by code units: the same order in every locale. For `sort`. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/** @returns an object that has a value for each of the keys, in their order */
function recordOf(keys, make) {
    return Object.fromEntries(keys.map((key) => [key, make(key)]));
}


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
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5792);





/**
 * How many of each level are annotated. The runner shows ten of each level in a step and drops the others silently; the
 * tenth is for a message about the step itself.
 * Source: actions/runner src/Runner.Worker/ExecutionContext.cs (`_maxCountPerIssueType`).
 */
const ANNOTATIONS_MAX = 9;
// The same source cuts a message here (`_maxIssueMessageLength`); masking may make it longer before.
const MESSAGE_MAX = 3_500;
/**
 * Annotations of the active findings, errors first.
 *
 * @returns at most nine of each level (fewer warnings where the scan itself has warnings to show), and a sentence that
 *   counts the findings left out, where there are any
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
    const message = `${finding.message}${where}\nInstead: ${finding.advice}\nSee ${finding.docs}\nRule: ${finding.rule}`;
    return {
        level: finding.level === 'note' ? 'notice' : finding.level,
        title: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(`JWT guard: ${title}`, 200),
        message: message.length > MESSAGE_MAX ? `${message.slice(0, MESSAGE_MAX)}…`.toWellFormed() : message,
        // GitHub cannot link to a file of that name, but the name must not bring a line end or a hidden character into a page.
        file: /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(path) ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(path, 1_000) : path,
        startLine: finding.line,
        endLine: finding.endLine,
        startColumn: finding.column,
        endColumn: finding.endColumn,
    };
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
/* harmony export */   ANNOTATIONS_MAX: () => (/* reexport safe */ _annotations_js__WEBPACK_IMPORTED_MODULE_0__.U),
/* harmony export */   JSON_VERSION: () => (/* reexport safe */ _json_js__WEBPACK_IMPORTED_MODULE_2__.w),
/* harmony export */   RESULTS_MAX: () => (/* reexport safe */ _sarif_sarif_js__WEBPACK_IMPORTED_MODULE_4__.s),
/* harmony export */   annotations: () => (/* reexport safe */ _annotations_js__WEBPACK_IMPORTED_MODULE_0__.h),
/* harmony export */   guardReport: () => (/* reexport safe */ _guard_report_js__WEBPACK_IMPORTED_MODULE_1__.q),
/* harmony export */   json: () => (/* reexport safe */ _json_js__WEBPACK_IMPORTED_MODULE_2__.P),
/* harmony export */   sarif: () => (/* reexport safe */ _sarif_sarif_js__WEBPACK_IMPORTED_MODULE_4__.I),
/* harmony export */   summary: () => (/* reexport safe */ _summary_summary_js__WEBPACK_IMPORTED_MODULE_5__.z),
/* harmony export */   text: () => (/* reexport safe */ _text_js__WEBPACK_IMPORTED_MODULE_6__.Q),
/* harmony export */   verdictLines: () => (/* reexport safe */ _log_js__WEBPACK_IMPORTED_MODULE_3__.r)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3819);
/* harmony import */ var _guard_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5963);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(763);
/* harmony import */ var _sarif_sarif_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1096);
/* harmony import */ var _summary_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8938);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4545);
// What the entry points may use of this folder.









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
 * The notices of the scan, how many files were scanned, and why others were not.
 *
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
    // Where nothing was scanned, this table is the answer.
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
;// CONCATENATED MODULE: ./build/guard/report/summary/group.js






// Places of one kind that are shown; the others are folded.
const OPEN = 15;
// For the tags of a folded list and the sentence that counts what is left out.
const FRAME = 300;
/**
 * What one rule found: where, why it does not work, what to write instead.
 *
 * @param group active findings of the rule
 * @param room in bytes
 * @returns Markdown that fits into the room (empty where not even the first place does), and how many findings are left
 *   out
 */
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
        // Many places of one rule may differ only in what to write instead.
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
        folded.push(`- and ${(0,core_words/* thousands */.oh)(left)} more that did not fit here`);
    if (folded.length > 0) {
        const more = (0,core_words/* thousands */.oh)(cluster.findings.length - Math.min(OPEN, lines.length));
        parts.push(`<details><summary>${more} more</summary>\n\n${folded.join('\n')}\n\n</details>`);
    }
    return { markdown: [...parts, instead].join('\n\n'), left };
}
/**
 * One finding as an item of a list.
 *
 * @param text Markdown after the place
 */
function findingLine(report, finding, text, withLevel) {
    const place = (0,markdown/* code */.aY)(`${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, finding.path))}:${finding.line}`);
    const link = (0,places/* permalink */.eL)(report, finding);
    const what = [withLevel ? finding.level : '', (0,words/* placeText */.Z9)(finding.place)].filter(Boolean).join(', ');
    return `- ${link === undefined ? place : `[${place}](${link})`}${what === '' ? '' : ` (${what})`}: ${text}`;
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

;// CONCATENATED MODULE: ./build/guard/report/summary/summary.js







const ACCEPT = 'To accept one place, write `ims-auth-ignore: <rule> -- <reason>` in a comment on its line or on the line before.';
// For the sentence above, and for the one that counts what is left out.
const RESERVE = 1024;
/**
 * The report as Markdown for the job summary of GitHub Actions.
 *
 * @returns at most {@link SUMMARY_MAX} bytes; what does not fit is counted
 */
function summary(report) {
    const before = [...headline(report), ...countsTable(report)];
    // Each of these is bounded by itself, and all of them together are small.
    const after = [...suppressedPart(report), ...coverageParts(report)];
    let room = markdown/* SUMMARY_MAX */.WH - RESERVE - bytes([...before, ...after]);
    const groups = (0,model/* groupByRule */.RJ)(report);
    const sections = groups.map((group, index) => {
        // The room that one rule does not need is for the next ones.
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
    const { active } = (0,model/* countByState */.Kt)(findings);
    const parts = [];
    if (report.conclusion === 'nothing-scanned') {
        parts.push('## JWT guard: nothing was scanned', coverage.listed === 0
            ? 'There is no file here, so nothing is known about the code. Is `actions/checkout` missing before this step, or `path` wrong?'
            : `None of the ${(0,core_words/* thousands */.oh)(coverage.listed)} files here could be scanned, so nothing is known about the code. The table below says why.`);
    }
    else if (report.conclusion === 'clean') {
        const aside = findings.some(({ state }) => state !== 'active')
            ? ', apart from what is set aside below'
            : '';
        parts.push(`## JWT guard: clean${active.note === 0 ? '' : `, ${(0,core_words/* amount */.vj)(active.note, 'note')}`}`, `Found no dependency on Adobe ${words/* CREDENTIALS */.tG} in ${(0,core_words/* amount */.vj)(coverage.scanned, 'scanned file')}${aside}.${active.note === 0 ? '' : ' The notes are mentions, or good to know.'}`);
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


/***/ }),

/***/ 4545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ text_text)
});

// UNUSED EXPORTS: FINDINGS_MAX

// EXTERNAL MODULE: ./build/core/text.js + 1 modules
var core_text = __webpack_require__(9868);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/guard/report/examples.js
var examples = __webpack_require__(3986);
// EXTERNAL MODULE: ./build/guard/report/model.js
var report_model = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/guard/report/places.js
var places = __webpack_require__(3217);
;// CONCATENATED MODULE: ./build/guard/report/terminal.js
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
// Blocks whose characters are two columns wide: Hangul, CJK, full width forms, emoji.
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/**
 * @param text one line without escapes
 * @returns columns that it takes in a terminal, near enough to put a caret under a word
 */
function columns(text) {
    let count = 0;
    for (const character of text) {
        if (!/\p{M}/u.test(character))
            count += WIDE.test(character) ? 2 : 1;
    }
    return count;
}
/**
 * Breaks a paragraph between words.
 *
 * @param width most columns of a line; a longer word has a line of its own
 */
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
/**
 * A line with carets under a part of it; the line is cut on both sides to fit, around that part.
 *
 * @param line one line without escapes
 * @param mark the part, in UTF-16 code units
 * @param width most columns
 * @returns the line, and the line below it
 */
function pointed(line, mark, width) {
    const before = [...line.slice(0, mark.start)];
    const within = [...line.slice(mark.start, mark.end)];
    const after = [...line.slice(mark.end)];
    const size = () => columns([...before, ...within, ...after].join('')) + 2;
    const long = size() > width;
    let [cutBefore, cutAfter] = [false, false];
    // First what follows the part is cut, then what precedes it.
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

// EXTERNAL MODULE: ./build/guard/report/words.js
var report_words = __webpack_require__(5792);
;// CONCATENATED MODULE: ./build/guard/report/text.js








/** More findings than this are counted, not shown. */
const FINDINGS_MAX = 1_000;
const NOTICES_MAX = 50;
const STYLES = { error: 'red', warning: 'yellow', note: 'cyan' };
/**
 * The report for a terminal: by rule the places with the line and carets under the match, the reason, and what to write
 * instead; at the end what was scanned, and the verdict.
 *
 * @returns lines, each with a line end; the only escapes are ours
 */
function text_text(report, { color, width = 100, hyperlinks = false }) {
    const page = {
        report,
        paint: painter(color),
        // Narrower or wider than this, text is hard to read.
        width: Math.min(120, Math.max(40, width)),
        hyperlinks,
        room: FINDINGS_MAX,
    };
    const groups = (0,report_model/* groupByRule */.RJ)(report).map((group) => groupLines(page, group));
    const blocks = [...groups, noticeLines(page), verdictLines(page)].filter((lines) => lines.length > 0);
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function groupLines(page, group) {
    if (page.room <= 0)
        return [];
    const { paint } = page;
    const worst = model/* LEVELS */.A_.find((level) => group.counts[level] > 0) ?? 'note';
    const head = `${paint(STYLES[worst], paint('bold', worst))}  ${paint('bold', group.rule.title)}  ${paint('dim', group.rule.id)}`;
    let lastMessage = '';
    const clusters = group.clusters.flatMap((cluster) => {
        // Many places of one rule may differ only in what to write instead.
        const why = cluster.message === lastMessage ? '' : cluster.message;
        lastMessage = cluster.message;
        return clusterLines(page, cluster, { worst, why });
    });
    return [head, ...clusters, ...exampleLines(page, group), `  ${text_link(page, group.rule.docs)}`];
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
        ...wrapped(why, page.width - 2).map((line) => `  ${line}`),
        ...wrapped(`Instead: ${advice}`, page.width - 2).map((line, index) => `  ${index === 0 ? line.replace('Instead:', (word) => page.paint('bold', word)) : line}`),
    ];
}
function findingLines({ report, paint, width }, finding, worst) {
    const place = `${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, finding.path))}:${finding.line}:${finding.column}`;
    const what = [
        finding.level === worst ? '' : paint(STYLES[finding.level], finding.level),
        (0,report_words/* placeText */.Z9)(finding.place),
    ]
        .filter(Boolean)
        .join(', ');
    const mark = finding.mark ?? { start: 0, end: 0 };
    const [line, carets] = pointed(finding.excerpt, mark, width - 4);
    return [
        `  ${paint('bold', place)}${what === '' ? '' : `  (${what})`}`,
        ...(line === '' ? [] : [`    ${line}`]),
        ...(finding.mark === undefined ? [] : [`    ${paint(STYLES[finding.level], carets)}`]),
    ];
}
function exampleLines({ paint }, group) {
    const lines = (mark, style, text = '') => text === '' ? [] : text.split('\n').map((line) => `    ${paint(style, `${mark} ${line}`.trimEnd())}`);
    return (0,examples/* examplesFor */.H)(group).flatMap(({ before, after }) => [
        ...lines('-', 'red', before),
        ...lines('+', 'green', after),
    ]);
}
function text_link({ hyperlinks, paint }, address) {
    const shown = paint('dim', address);
    return hyperlinks ? `\x1B]8;;${address}\x1B\\${shown}\x1B]8;;\x1B\\` : shown;
}
function noticeLines({ report, paint, width }) {
    const { notices } = report.result;
    const sorted = model/* LEVELS */.A_.flatMap((level) => notices.filter((notice) => notice.level === level));
    const lines = sorted.slice(0, NOTICES_MAX).flatMap(({ level, message, path, line }) => {
        const where = path === undefined
            ? ''
            : `${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, path))}${line === undefined ? '' : `:${line}`}: `;
        const [first = '', ...more] = wrapped(`${level}: ${where}${(0,core_text/* sanitizeLine */.g$)(message, 500)}`, width - 2);
        const named = first.replace(/^\w+/, (word) => paint(STYLES[level], word));
        return [named, ...more.map((rest) => `  ${rest}`)];
    });
    if (notices.length > NOTICES_MAX)
        lines.push(`and ${(0,words/* thousands */.oh)(notices.length - NOTICES_MAX)} more`);
    return lines;
}
function verdictLines({ report, paint, width, room }) {
    const { coverage, findings } = report.result;
    const counts = (0,report_model/* countByState */.Kt)(findings);
    const hidden = (0,report_model/* total */.X5)(counts.active) - (FINDINGS_MAX - room);
    const skipped = (0,report_words/* skippedFiles */.CT)(coverage).map(({ what, count }) => `${(0,words/* thousands */.oh)(count)} ${what}`);
    const notCounted = [
        [(0,report_model/* total */.X5)(counts.suppressed), 'suppressed'],
        [(0,report_model/* total */.X5)(counts.baselined), 'accepted in the baseline'],
        [(0,report_model/* total */.X5)(counts['outside-diff']), 'outside of the changed lines'],
    ].flatMap(([count, what]) => (count === 0 ? [] : [`${(0,words/* thousands */.oh)(count)} ${what}`]));
    const paragraphs = [
        ...(hidden > 0 ? [`${(0,words/* thousands */.oh)(hidden)} more are not shown; --format json has them all.`] : []),
        `Scanned ${(0,words/* thousands */.oh)(coverage.scanned)} of ${(0,words/* amount */.vj)(coverage.listed, 'file')}.${skipped.length === 0 ? '' : ` Not scanned: ${skipped.join('; ')}.`}`,
        ...(notCounted.length === 0 ? [] : [`Not counted: ${notCounted.join(', ')}.`]),
        ...(report.diffBase === undefined
            ? []
            : [`Only lines changed since ${(0,core_text/* sanitizeLine */.g$)(report.diffBase, 80)} count.`]),
        ...(report.fullScanReason === undefined ? [] : [(0,report_words/* fullScanText */.q7)((0,core_text/* sanitizeLine */.g$)(report.fullScanReason, 500))]),
    ];
    const [style, verdict] = verdictOf(report);
    return [
        ...paragraphs.flatMap((paragraph) => wrapped(paragraph, width)),
        ...wrapped(verdict, width).map((line) => paint(style, paint('bold', line))),
    ];
}
function verdictOf({ conclusion, failed, failOn, result }) {
    const { active } = (0,report_model/* countByState */.Kt)(result.findings);
    if (conclusion === 'nothing-scanned')
        return ['yellow', 'Nothing was scanned, so nothing is known about this code.'];
    if (conclusion === 'clean') {
        const notes = active.note === 0 ? '' : `, with ${(0,words/* amount */.vj)(active.note, 'note')}`;
        return ['green', `Clean${notes}: found no dependency on Adobe ${report_words/* CREDENTIALS */.tG}.`];
    }
    const found = `Found ${(0,report_words/* amounts */.q$)(active)}.`;
    const meaning = active.error > 0 ? ` This code still depends on Adobe ${report_words/* DEAD */.zQ}.` : '';
    return failed
        ? ['red', `${found}${meaning}`]
        : ['yellow', `${found} Does not fail: fail-on is ${failOn}.${meaning}`];
}


/***/ })

};
