export const id = 643;
export const ids = [643];
export const modules = {

/***/ 7643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ANNOTATIONS_MAX: () => (/* reexport */ annotations/* ANNOTATIONS_MAX */.U),
  CONFIG_PATH: () => (/* reexport */ check/* CONFIG_PATH */.tF),
  FAIL_ON: () => (/* reexport */ model/* FAIL_ON */.d),
  JSON_VERSION: () => (/* reexport */ json/* JSON_VERSION */.w),
  LEVELS: () => (/* reexport */ model/* LEVELS */.A),
  RESULTS_MAX: () => (/* reexport */ sarif/* RESULTS_MAX */.s),
  RULES: () => (/* reexport */ guard_rules/* RULES */.y),
  ScanError: () => (/* reexport */ scan_error/* ScanError */.s),
  annotations: () => (/* reexport */ annotations/* annotations */.h),
  baselineOf: () => (/* reexport */ check/* baselineOf */.Bv),
  check: () => (/* reexport */ check/* check */.z6),
  guardReport: () => (/* reexport */ guard_report/* guardReport */.q),
  json: () => (/* reexport */ json/* json */.P),
  runWorker: () => (/* reexport */ runWorker),
  sarif: () => (/* reexport */ sarif/* sarif */.I),
  scan: () => (/* reexport */ scan/* scan */.S),
  summary: () => (/* reexport */ summary/* summary */.z),
  text: () => (/* reexport */ report_text/* text */.Q),
  verdictLines: () => (/* reexport */ verdict/* verdictLines */.r)
});

// EXTERNAL MODULE: ./build/guard/check.js + 4 modules
var check = __webpack_require__(4140);
// EXTERNAL MODULE: ./build/guard/gate/verdict.js
var verdict = __webpack_require__(3133);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/guard/report/annotations.js
var annotations = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/guard/report/guard-report.js
var guard_report = __webpack_require__(5963);
// EXTERNAL MODULE: ./build/guard/report/json.js
var json = __webpack_require__(9399);
// EXTERNAL MODULE: ./build/guard/report/sarif.js + 1 modules
var sarif = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/guard/report/summary.js + 2 modules
var summary = __webpack_require__(3872);
// EXTERNAL MODULE: ./build/guard/report/text.js + 1 modules
var report_text = __webpack_require__(4545);
;// CONCATENATED MODULE: ./build/guard/report/index.js
// What the entry points may use of this folder.







// EXTERNAL MODULE: ./build/guard/rules/index.js + 49 modules
var guard_rules = __webpack_require__(290);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/scan/examine.js + 7 modules
var examine = __webpack_require__(4628);
;// CONCATENATED MODULE: ./build/guard/scan/run-worker.js




/**
 * The work of a thread: its share of the files. In a bundle the door's `worker.js` calls it.
 *
 * @throws Error when it does not run in a thread of the pool
 */
async function runWorker() {
    if (external_node_worker_threads_.parentPort === null)
        throw new Error('This file is started by the scan, as a thread.');
    // The only thing that starts it is pool.ts.
    const { job, ruleIds } = external_node_worker_threads_.workerData;
    external_node_worker_threads_.parentPort.postMessage(work(job, ruleIds));
}
function work(job, ruleIds) {
    try {
        const rules = ruleIds.flatMap((id) => guard_rules/* RULES */.y.find((rule) => rule.id === id) ?? []);
        return { examined: (0,examine/* examineFiles */.xf)(job, (0,examine/* examiner */.gU)(rules)) };
    }
    catch (error) {
        if (error instanceof scan_error/* ScanError */.s)
            return { message: error.message, hint: error.hint };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/guard/scan/scan.js + 5 modules
var scan = __webpack_require__(1824);
;// CONCATENATED MODULE: ./build/guard/index.js
// What the entry points may use of this folder.










/***/ }),

/***/ 4545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ text_text)
});

// UNUSED EXPORTS: FINDINGS_MAX

// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
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
/**
 * @param color whether the output shows colours
 * @returns a function that wraps text in the escapes of a style
 */
function painter(color) {
    return (style, text) => color && text !== '' ? `\x1B[${CODES[style][0]}m${text}\x1B[${CODES[style][1]}m` : text;
}
// Blocks whose characters take two columns: Hangul, CJK, full width forms, emoji.
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
 * @param text one paragraph
 * @param width most columns of a line; a longer word stands alone on one
 * @returns lines
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
    // The part keeps a few words before it; what is behind goes first.
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
 * instead; at the end what was scanned and what it comes to.
 *
 * @param report the report
 * @param options what the terminal can do
 * @returns lines with a line end behind each; the only escapes are ours
 */
function text_text(report, { color, width = 100, hyperlinks = false }) {
    const page = {
        report,
        paint: painter(color),
        // Narrower than this nothing can be read, and wider than this neither.
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
    const worst = model/* LEVELS */.A.find((level) => group.counts[level] > 0) ?? 'note';
    const head = `${paint(STYLES[worst], paint('bold', worst))}  ${paint('bold', group.rule.title)}  ${paint('dim', group.rule.id)}`;
    let said = '';
    const clusters = group.clusters.flatMap((cluster) => {
        // Of one rule many places may differ only in what to write instead.
        const why = cluster.message === said ? '' : cluster.message;
        said = cluster.message;
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
    const apart = [
        ...(finding.level === worst ? [] : [paint(STYLES[finding.level], finding.level)]),
        ...(finding.place === 'code' ? [] : [`in ${PLACES[finding.place]}`]),
    ].join(', ');
    const mark = finding.mark ?? { start: 0, end: 0 };
    const [line, carets] = pointed(finding.excerpt, mark, width - 4);
    return [
        `  ${paint('bold', place)}${apart === '' ? '' : `  (${apart})`}`,
        ...(line === '' ? [] : [`    ${line}`]),
        ...(finding.mark === undefined ? [] : [`    ${paint(STYLES[finding.level], carets)}`]),
    ];
}
const PLACES = {
    test: 'a test',
    comment: 'a comment',
    documentation: 'documentation',
};
function exampleLines({ paint }, { rule: { advice } }) {
    const lines = (mark, style, text = '') => text === '' ? [] : text.split('\n').map((line) => `    ${paint(style, `${mark} ${line}`.trimEnd())}`);
    return [...lines('-', 'red', advice.before), ...lines('+', 'green', advice.after)];
}
function text_link({ hyperlinks, paint }, address) {
    const shown = paint('dim', address);
    return hyperlinks ? `\x1B]8;;${address}\x1B\\${shown}\x1B]8;;\x1B\\` : shown;
}
function noticeLines({ report, paint, width }) {
    const { notices } = report.result;
    const sorted = model/* LEVELS */.A.flatMap((level) => notices.filter((notice) => notice.level === level));
    const lines = sorted.slice(0, NOTICES_MAX).flatMap(({ level, message, path, line }) => {
        const where = path === undefined
            ? ''
            : `${(0,places/* shownPath */.pS)((0,places/* repositoryPath */.SH)(report, path))}${line === undefined ? '' : `:${line}`}: `;
        const [first = '', ...more] = wrapped(`${level}: ${where}${(0,redact/* harmless */.Is)(message, 500)}`, width - 2);
        const named = first.replace(/^\w+/, (word) => paint(STYLES[level], word));
        return [named, ...more.map((rest) => `  ${rest}`)];
    });
    if (notices.length > NOTICES_MAX)
        lines.push(`and ${(0,words/* thousands */.o)(notices.length - NOTICES_MAX)} more`);
    return lines;
}
function verdictLines({ report, paint, width, room }) {
    const { coverage, findings } = report.result;
    const counts = (0,report_model/* countByState */.Kt)(findings);
    const hidden = (0,report_model/* total */.X5)(counts.active) - (FINDINGS_MAX - room);
    const skipped = report_words/* SKIP_REASONS */.eI.filter((reason) => coverage.skipped[reason] > 0).map((reason) => `${(0,words/* thousands */.o)(coverage.skipped[reason])} ${report_words/* SKIPPED */.$O[reason]}`);
    const apart = [
        [(0,report_model/* total */.X5)(counts.suppressed), 'suppressed'],
        [(0,report_model/* total */.X5)(counts.baselined), 'accepted in the baseline'],
        [(0,report_model/* total */.X5)(counts['outside-diff']), 'outside of the changed lines'],
    ].flatMap(([count, what]) => (count === 0 ? [] : [`${(0,words/* thousands */.o)(Number(count))} ${what}`]));
    const paragraphs = [
        ...(hidden > 0 ? [`${(0,words/* thousands */.o)(hidden)} more are not shown; --format json has them all.`] : []),
        `Scanned ${(0,words/* thousands */.o)(coverage.scanned)} of ${(0,words/* amount */.v)(coverage.listed, 'file')}.${skipped.length === 0 ? '' : ` Not scanned: ${skipped.join('; ')}.`}`,
        ...(apart.length === 0 ? [] : [`Not counted: ${apart.join(', ')}.`]),
        ...(report.diffBase === undefined
            ? []
            : [`Only lines changed since ${(0,redact/* harmless */.Is)(report.diffBase, 80)} count.`]),
        ...(report.fullScanReason === undefined
            ? []
            : [`All lines count, not only changed ones: ${(0,redact/* harmless */.Is)(report.fullScanReason, 500)}`]),
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
        const notes = active.note === 0 ? '' : `, with ${(0,words/* amount */.v)(active.note, 'note')}`;
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
