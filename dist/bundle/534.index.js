export const id = 534;
export const ids = [534];
export const modules = {

/***/ 534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/guard/detect/scan-error.js
var scan_error = __webpack_require__(9528);
// EXTERNAL MODULE: ./build/guard/check.js + 3 modules
var check = __webpack_require__(9558);
// EXTERNAL MODULE: ./build/guard/report/guard-report.js
var guard_report = __webpack_require__(5963);
// EXTERNAL MODULE: ./build/guard/report/json.js
var json = __webpack_require__(9399);
// EXTERNAL MODULE: ./build/guard/report/sarif.js + 1 modules
var sarif = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
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
        lines.push(`and ${(0,words/* thousands */.oh)(notices.length - NOTICES_MAX)} more`);
    return lines;
}
function verdictLines({ report, paint, width, room }) {
    const { coverage, findings } = report.result;
    const counts = (0,report_model/* countByState */.Kt)(findings);
    const hidden = (0,report_model/* total */.X5)(counts.active) - (FINDINGS_MAX - room);
    const skipped = words/* SKIP_REASONS */.eI.filter((reason) => coverage.skipped[reason] > 0).map((reason) => `${(0,words/* thousands */.oh)(coverage.skipped[reason])} ${words/* SKIPPED */.$O[reason]}`);
    const apart = [
        [(0,report_model/* total */.X5)(counts.suppressed), 'suppressed'],
        [(0,report_model/* total */.X5)(counts.baselined), 'accepted in the baseline'],
        [(0,report_model/* total */.X5)(counts['outside-diff']), 'outside of the changed lines'],
    ].flatMap(([count, what]) => (count === 0 ? [] : [`${(0,words/* thousands */.oh)(Number(count))} ${what}`]));
    const paragraphs = [
        ...(hidden > 0 ? [`${(0,words/* thousands */.oh)(hidden)} more are not shown; --format json has them all.`] : []),
        `Scanned ${(0,words/* thousands */.oh)(coverage.scanned)} of ${(0,words/* amount */.vj)(coverage.listed, 'file')}.${skipped.length === 0 ? '' : ` Not scanned: ${skipped.join('; ')}.`}`,
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
        const notes = active.note === 0 ? '' : `, with ${(0,words/* amount */.vj)(active.note, 'note')}`;
        return ['green', `Clean${notes}: found no dependency on Adobe ${words/* CREDENTIALS */.tG}.`];
    }
    const found = `Found ${(0,words/* amounts */.q$)(active)}.`;
    const meaning = active.error > 0 ? ` This code still depends on Adobe ${words/* DEAD */.zQ}.` : '';
    return failed
        ? ['red', `${found}${meaning}`]
        : ['yellow', `${found} Does not fail: fail-on is ${failOn}.${meaning}`];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/guard/gate/gate.js
var gate = __webpack_require__(321);
;// CONCATENATED MODULE: ./build/actions/cli/arguments.js



/** How to call the command. */
const USAGE = `Finds what still depends on an Adobe Service Account (JWT) credential.

  ims-auth scan [PATH] [options]       scan a folder (default: this one)
    --format text|json|sarif           what to print (default: text)
    --changed [BASE]                   count only lines changed since BASE (default: origin/HEAD)
    --config FILE                      default: .github/ims-auth.yml, where it exists
    --baseline FILE                    accepted findings
    --fail-on error|warning|note|never default: error
    --output FILE                      write there instead of printing
    --no-color                         as NO_COLOR=1

  ims-auth baseline [PATH] [options]   accept every finding of today
    --config FILE
    --output FILE                      default: .github/ims-auth-baseline.json in PATH

  ims-auth --help | --version

It ends with 0 for nothing found, 1 for findings, 2 when it could not scan, 3 when there was nothing to scan.
`;
const OPTIONS = {
    format: { type: 'string' },
    changed: { type: 'string' },
    config: { type: 'string' },
    baseline: { type: 'string' },
    'fail-on': { type: 'string' },
    output: { type: 'string' },
    'no-color': { type: 'boolean' },
    color: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
const FORMATS = ['text', 'json', 'sarif'];
/**
 * Reads the command line.
 *
 * @param argv arguments behind the name of the command
 * @returns what to do, or what is wrong with it
 */
function readCommand(argv) {
    const wrong = (problem) => ({ name: 'wrong', problem });
    let parsed;
    try {
        parsed = parse(withBase(argv));
    }
    catch (error) {
        return wrong((0,redact/* harmless */.Is)(error instanceof Error ? error.message : 'The arguments cannot be read.', 200));
    }
    const { values, positionals } = parsed;
    if (values.help)
        return { name: 'help' };
    if (values.version)
        return { name: 'version' };
    const [name, path = '.', ...more] = positionals;
    if (more.length > 0)
        return wrong('Give one path.');
    const common = { path, ...(values.config === undefined ? {} : { config: values.config }) };
    if (name === 'baseline') {
        return { name, ...common, output: values.output ?? '.github/ims-auth-baseline.json' };
    }
    if (name !== 'scan')
        return wrong(name === undefined ? 'Say scan or baseline.' : `There is no command "${(0,redact/* harmless */.Is)(name, 40)}".`);
    const format = FORMATS.find((known) => known === (values.format ?? 'text'));
    if (format === undefined)
        return wrong(`--format is one of ${FORMATS.join(', ')}.`);
    const failOn = gate/* FAIL_ON */.d.find((known) => known === values['fail-on']);
    if (values['fail-on'] !== undefined && failOn === undefined)
        return wrong(`--fail-on is one of ${gate/* FAIL_ON */.d.join(', ')}.`);
    return {
        name,
        ...common,
        format,
        ...(values.changed === undefined ? {} : { changed: values.changed }),
        ...(values.baseline === undefined ? {} : { baseline: values.baseline }),
        ...(failOn === undefined ? {} : { failOn }),
        ...(values.output === undefined ? {} : { output: values.output }),
        ...(values['no-color'] ? { color: false } : values.color ? { color: true } : {}),
    };
}
// The base behind --changed is optional, which parseArgs does not know. What is a folder here is the path to scan.
function withBase(argv) {
    const at = argv.indexOf('--changed');
    if (at < 0)
        return [...argv];
    const next = argv[at + 1];
    const isBase = next !== undefined && !next.startsWith('-') && !(0,external_node_fs_.existsSync)(next);
    return [
        ...argv.slice(0, at),
        `--changed=${isBase ? next : 'origin/HEAD'}`,
        ...argv.slice(at + (isBase ? 2 : 1)),
    ];
}
function parse(args) {
    return (0,external_node_util_.parseArgs)({ args, options: OPTIONS, allowPositionals: true, strict: true });
}

;// CONCATENATED MODULE: ./build/actions/cli/run.js





/** What the exit codes mean. They are kept apart, so that a script can tell findings from a scan that did not run. */
const EXIT = { clean: 0, findings: 1, couldNotScan: 2, nothingScanned: 3 };
/**
 * The command on a laptop.
 *
 * @param argv arguments behind the name of the command
 * @param terminal where it writes
 * @returns the exit code, see {@link EXIT}
 */
async function run(argv, terminal) {
    const command = readCommand(argv);
    switch (command.name) {
        case 'help':
            terminal.out(USAGE);
            return EXIT.clean;
        case 'version':
            terminal.out(`${version/* VERSION */.x}\n`);
            return EXIT.clean;
        case 'wrong':
            terminal.error(`${command.problem}\n\n${USAGE}`);
            return EXIT.couldNotScan;
        default:
            return await guarded(terminal, () => command.name === 'scan' ? scan(command, terminal) : baseline(command, terminal));
    }
}
async function guarded(terminal, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof scan_error/* ScanError */.s))
            throw error;
        terminal.error(`The scan could not run. ${error.message}\nNext: ${error.hint}\n`);
        return EXIT.couldNotScan;
    }
}
function common({ path, config }, terminal) {
    const root = (0,external_node_path_.resolve)(terminal.cwd, path);
    return {
        root,
        home: root,
        env: terminal.env,
        ...(config === undefined ? {} : { config: (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(terminal.cwd, config)) }),
    };
}
async function scan(command, terminal) {
    const root = (0,external_node_path_.resolve)(terminal.cwd, command.path);
    const checked = await (0,check/* check */.z6)({
        ...common(command, terminal),
        ...(command.baseline === undefined
            ? {}
            : { baseline: (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(terminal.cwd, command.baseline)) }),
        ...(command.failOn === undefined ? {} : { failOn: command.failOn }),
        ...(command.changed === undefined
            ? {}
            : { changed: { name: 'command', payload: undefined, base: command.changed } }),
    });
    const rendered = render(command, (0,guard_report/* guardReport */.q)(checked, {}), terminal);
    if (command.output === undefined)
        terminal.out(rendered);
    else
        write((0,external_node_path_.resolve)(terminal.cwd, command.output), rendered);
    return exitCode(checked);
}
function exitCode({ conclusion, failed }) {
    if (conclusion === 'nothing-scanned')
        return EXIT.nothingScanned;
    return failed ? EXIT.findings : EXIT.clean;
}
function render(command, report, terminal) {
    if (command.format === 'json')
        return (0,json/* json */.Pq)(report);
    if (command.format === 'sarif')
        return (0,sarif/* sarif */.I)(report);
    const color = command.color ?? (terminal.color && command.output === undefined);
    return text_text(report, { color, ...(terminal.width === undefined ? {} : { width: terminal.width }) });
}
async function baseline(command, terminal) {
    const root = (0,external_node_path_.resolve)(terminal.cwd, command.path);
    const checked = await (0,check/* check */.z6)(common(command, terminal));
    if (checked.conclusion === 'nothing-scanned')
        return EXIT.nothingScanned;
    // What an older baseline already holds is still there, so it stays accepted.
    const accepted = checked.result.findings.filter(({ state, level }) => (state === 'active' || state === 'baselined') && level !== 'note');
    const file = (0,external_node_path_.resolve)(root, command.output);
    write(file, await (0,check/* baselineOf */.Bv)(accepted));
    terminal.out(`${accepted.length} findings are accepted in ${(0,external_node_path_.relative)(terminal.cwd, file)}. Name that file as \`baseline\` in .github/ims-auth.yml.\n`);
    return EXIT.clean;
}
function write(file, content) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, content);
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        throw new scan_error/* ScanError */.s(`The file cannot be written: the file system said ${code}.`, {
            hint: 'Give another --output.',
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/cli/index.js

/**
 * The command in this process.
 *
 * @param argv arguments behind the name of the command
 */
async function main(argv) {
    const { stdout, stderr, env } = process;
    // A reader that stops reading (`| head`) is no error.
    stdout.on('error', () => process.exit(EXIT.clean));
    process.exitCode = await run(argv, {
        out: (text) => stdout.write(text),
        error: (text) => stderr.write(text),
        color: stdout.isTTY === true && !env['NO_COLOR'],
        ...(stdout.isTTY === true ? { width: stdout.columns } : {}),
        cwd: process.cwd(),
        env,
    });
}


/***/ })

};
