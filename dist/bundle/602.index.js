export const id = 602;
export const ids = [602];
export const modules = {

/***/ 8602:
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
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/check.js + 4 modules
var check = __webpack_require__(4140);
// EXTERNAL MODULE: ./build/guard/report/guard-report.js
var guard_report = __webpack_require__(5963);
// EXTERNAL MODULE: ./build/guard/report/json.js
var json = __webpack_require__(9399);
// EXTERNAL MODULE: ./build/guard/report/sarif.js + 1 modules
var sarif = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/guard/report/text.js + 1 modules
var report_text = __webpack_require__(4545);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
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
    const failOn = model/* FAIL_ON */.d.find((known) => known === values['fail-on']);
    if (values['fail-on'] !== undefined && failOn === undefined)
        return wrong(`--fail-on is one of ${model/* FAIL_ON */.d.join(', ')}.`);
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
        return (0,json/* json */.P)(report);
    if (command.format === 'sarif')
        return (0,sarif/* sarif */.I)(report);
    const color = command.color ?? (terminal.color && command.output === undefined);
    return (0,report_text/* text */.Q)(report, { color, ...(terminal.width === undefined ? {} : { width: terminal.width }) });
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


/***/ }),

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
