export const id = 2133;
export const ids = [2133];
export const modules = {

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/check.js + 4 modules
var check = __webpack_require__(5171);
// EXTERNAL MODULE: ./build/guard/report/guard-report.js
var guard_report = __webpack_require__(5963);
// EXTERNAL MODULE: ./build/guard/load.js
var load = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/guard/report/json.js
var json = __webpack_require__(9399);
// EXTERNAL MODULE: ./build/guard/report/sarif/sarif.js + 2 modules
var sarif = __webpack_require__(665);
// EXTERNAL MODULE: ./build/guard/report/text.js
var report_text = __webpack_require__(9782);
// EXTERNAL MODULE: ./build/guard/gate/load.js
var gate_load = __webpack_require__(990);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/guard/fixes/model.js
var model = __webpack_require__(7503);
// EXTERNAL MODULE: ./build/guard/model.js
var guard_model = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/actions/cli/arguments.js





const USAGE = `Finds what still depends on an Adobe Service Account (JWT) credential.

  ims-auth scan [PATH] [options]       scan a folder (default: the current one)
    --format text|json|sarif           what to print (default: text)
    --changed [BASE]                   count only what is new since BASE (default: origin/HEAD)
    --config FILE                      default: .github/ims-auth.yml at the top of the repository
    --baseline FILE                    accepted findings
    --no-config                        ignore .github/ims-auth.yml and what it names
    --no-suppressions                  ignore suppressions in the code
    --fail-on error|warning|note|never default: error
    --output FILE                      write to a file instead of printing
    --no-color                         same as NO_COLOR=1

  ims-auth fix [PATH] [options]        show what can be changed for you, and change nothing
    --write                            change the files
    --unsafe                           also what needs a new secret, or a look at the scopes
    --patch FILE                       write a patch for git apply; it contains the lines as they are
    --to oauth_sts|ims-auth            what adobe/aio-apps-action becomes (default: oauth_sts)
    --config, --baseline, --no-config, --no-suppressions, --no-color as for scan

  ims-auth audit DIR... [options]      scan many clones, or all in a folder
  ims-auth audit --org NAME [options]  clone and scan an organization; the token is in GH_TOKEN or GITHUB_TOKEN
    --only PATTERN, --except PATTERN   repositories by name, with * and ?; several times
    --topic, --visibility              one of them must match; several times
    --archived, --forks                these as well
    --concurrency N                    how many at a time (default: 8)
    --timeout SECONDS                  of the clone and of the scan of each (default: 300)
    --json FILE                        write the report; one that is there is the last one, of which results of
                                       unchanged repositories are taken, and the trend
    --html FILE, --csv FILE            write the report as a page, or as a table
    --central-config FILE              levels, excludes and exemptions for all of them
    --resume                           go on with a run that was ended
    --fail-on, --no-config, --no-suppressions as for scan

  ims-auth baseline [PATH] [options]   accept all current findings
    --config FILE
    --output FILE                      default: .github/ims-auth-baseline.json there

  ims-auth --help | --version

Exit codes: 0 no findings, 1 findings, 2 scan failed, 3 nothing to scan.
Of audit: 2 also where a repository was not scanned.
Of fix: 0 nothing is left to fix, 1 something is left, 2 it failed, 3 nothing to scan.
`;
const OPTIONS = {
    format: { type: 'string' },
    changed: { type: 'string' },
    config: { type: 'string' },
    baseline: { type: 'string' },
    'central-config': { type: 'string' },
    'fail-on': { type: 'string' },
    output: { type: 'string' },
    'no-config': { type: 'boolean' },
    'no-suppressions': { type: 'boolean' },
    write: { type: 'boolean' },
    unsafe: { type: 'boolean' },
    patch: { type: 'string' },
    to: { type: 'string' },
    org: { type: 'string' },
    only: { type: 'string', multiple: true },
    except: { type: 'string', multiple: true },
    topic: { type: 'string', multiple: true },
    visibility: { type: 'string', multiple: true },
    archived: { type: 'boolean' },
    forks: { type: 'boolean' },
    concurrency: { type: 'string' },
    timeout: { type: 'string' },
    json: { type: 'string' },
    html: { type: 'string' },
    csv: { type: 'string' },
    resume: { type: 'boolean' },
    'no-color': { type: 'boolean' },
    color: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
const FORMATS = ['text', 'json', 'sarif'];
function readCommand(argv) {
    let parsed;
    try {
        parsed = parse(withBase(argv));
    }
    catch (error) {
        return (0,result/* failed */.g)((0,core_text/* sanitizeLine */.g$)(error instanceof Error ? error.message : 'The arguments cannot be read.', 200));
    }
    const { values, positionals } = parsed;
    if (values.help)
        return (0,result.ok)({ name: 'help' });
    if (values.version)
        return (0,result.ok)({ name: 'version' });
    if (positionals[0] === 'audit')
        return readAudit(values, positionals.slice(1));
    const [name, path = '.', ...more] = positionals;
    if (more.length > 0)
        return (0,result/* failed */.g)('Only one path is allowed.');
    const { config, baseline, changed } = values;
    if (name === 'baseline')
        return (0,result.ok)({ name, path, config, output: values.output });
    if (name === undefined)
        return (0,result/* failed */.g)('Missing command: scan, fix, audit or baseline.');
    const allowConfig = values['no-config'] !== true;
    const allowSuppressions = values['no-suppressions'] !== true;
    const color = values['no-color'] ? false : values.color;
    if (name === 'fix') {
        const to = model/* TARGETS */.d.find((known) => known === (values.to ?? 'oauth_sts'));
        if (to === undefined)
            return (0,result/* failed */.g)(`--to must be one of ${model/* TARGETS */.d.join(', ')}.`);
        const { write = false, unsafe = false, patch } = values;
        return (0,result.ok)({
            name,
            path,
            write,
            unsafe,
            patch,
            to,
            config,
            baseline,
            allowConfig,
            allowSuppressions,
            color,
        });
    }
    if (name !== 'scan')
        return (0,result/* failed */.g)(`Unknown command "${(0,core_text/* sanitizeLine */.g$)(name, 40)}": use scan, fix, audit or baseline.`);
    const format = FORMATS.find((known) => known === (values.format ?? 'text'));
    if (format === undefined)
        return (0,result/* failed */.g)(`--format must be one of ${FORMATS.join(', ')}.`);
    const failOn = guard_model/* FAIL_ON */.d$.find((known) => known === values['fail-on']);
    if (values['fail-on'] !== undefined && failOn === undefined)
        return (0,result/* failed */.g)(`--fail-on must be one of ${guard_model/* FAIL_ON */.d$.join(', ')}.`);
    return (0,result.ok)({
        name,
        path,
        format,
        changed,
        config,
        baseline,
        failOn,
        output: values.output,
        allowConfig,
        allowSuppressions,
        color,
    });
}
const VISIBILITIES = ['public', 'internal', 'private'];
const CONCURRENCY_MAX = 64;
const TIMEOUT_MAX = 3_600;
function readAudit(values, folders) {
    const { org, topic, only, except, visibility = [], json, html, csv } = values;
    if ((org === undefined) === (folders.length === 0))
        return (0,result/* failed */.g)('Give folders to audit, or --org, and not both.');
    const concurrency = Number(values.concurrency ?? 8);
    if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > CONCURRENCY_MAX)
        return (0,result/* failed */.g)(`--concurrency must be a number from 1 to ${CONCURRENCY_MAX}.`);
    const timeout = values.timeout === undefined ? undefined : Number(values.timeout);
    if (timeout !== undefined && !(Number.isInteger(timeout) && timeout >= 1 && timeout <= TIMEOUT_MAX))
        return (0,result/* failed */.g)(`--timeout must be a number from 1 to ${TIMEOUT_MAX}.`);
    const visibilities = visibility.flatMap((one) => VISIBILITIES.filter((known) => known === one));
    if (visibilities.length < visibility.length)
        return (0,result/* failed */.g)(`--visibility must be one of ${VISIBILITIES.join(', ')}.`);
    const failOn = guard_model/* FAIL_ON */.d$.find((known) => known === values['fail-on']);
    if (values['fail-on'] !== undefined && failOn === undefined)
        return (0,result/* failed */.g)(`--fail-on must be one of ${guard_model/* FAIL_ON */.d$.join(', ')}.`);
    return (0,result.ok)({
        name: 'audit',
        folders,
        org,
        filters: {
            visibility: visibilities,
            archived: values.archived,
            forks: values.forks,
            names: { only: only ?? [], except: except ?? [] },
            topics: { only: topic ?? [] },
        },
        concurrency,
        timeout,
        ...{ json, html, csv },
        resume: values.resume === true,
        failOn,
        central: values['central-config'],
        allowConfig: values['no-config'] !== true,
        allowSuppressions: values['no-suppressions'] !== true,
    });
}
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

// EXTERNAL MODULE: ./build/actions/cli/terminal.js
var cli_terminal = __webpack_require__(529);
;// CONCATENATED MODULE: ./build/actions/cli/run.js






async function run(argv, terminal) {
    const read = readCommand(argv);
    if (!read.ok) {
        terminal.error(`${read.problem}\n\n${USAGE}`);
        return cli_terminal/* EXIT */.dc.scanFailed;
    }
    const command = read.value;
    switch (command.name) {
        case 'help':
            terminal.out(USAGE);
            return cli_terminal/* EXIT */.dc.clean;
        case 'version':
            terminal.out(`${version/* VERSION */.x}\n`);
            return cli_terminal/* EXIT */.dc.clean;
        case 'scan':
            return await reportingErrors(terminal, () => scan(command, terminal));
        case 'fix': {
            const { fix } = await __webpack_require__.e(/* import() */ 4810).then(__webpack_require__.bind(__webpack_require__, 4810));
            return await reportingErrors(terminal, () => fix(command, terminal));
        }
        case 'audit': {
            const { audit } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(7521), __webpack_require__.e(5929)]).then(__webpack_require__.bind(__webpack_require__, 2741));
            return await reportingErrors(terminal, () => audit(command, terminal));
        }
        case 'baseline':
            return await reportingErrors(terminal, () => baseline(command, terminal));
    }
}
async function reportingErrors(terminal, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof scan_error/* ScanError */.s))
            throw error;
        terminal.error(`The scan could not run. ${error.message}\nNext: ${error.hint}\n`);
        return cli_terminal/* EXIT */.dc.scanFailed;
    }
}
async function scan(command, terminal) {
    const options = (0,cli_terminal/* optionsOf */.cz)(command, terminal);
    const { changed, failOn, allowConfig, allowSuppressions } = command;
    const checked = await (0,check.check)({
        ...options,
        baseline: (0,cli_terminal/* fromHere */.XW)(terminal.cwd, command.baseline),
        failOn,
        allowConfig,
        allowSuppressions,
        changed: changed === undefined ? undefined : { name: 'command', payload: undefined, base: changed },
    });
    const shown = command.format === 'text' ? checked : await withFixes(checked);
    const rendered = render(command, (0,guard_report/* guardReport */.q)(shown, {}), terminal);
    if (command.output === undefined)
        for (const piece of rendered)
            terminal.out(piece);
    else
        (0,cli_terminal/* write */.M9)(options.root, (0,external_node_path_.resolve)(terminal.cwd, command.output), rendered);
    return exitCode(checked);
}
async function withFixes(checked) {
    const { error, warning } = checked.counts;
    if (error + warning === 0)
        return checked;
    const { checkWithFixes } = await (0,load/* loadFixes */.Av)();
    return (await checkWithFixes(checked, { to: 'oauth_sts' })).checked;
}
function exitCode({ conclusion, failed }) {
    if (conclusion === 'nothing-scanned')
        return cli_terminal/* EXIT */.dc.nothingToScan;
    return failed ? cli_terminal/* EXIT */.dc.findings : cli_terminal/* EXIT */.dc.clean;
}
function render(command, report, terminal) {
    if (command.format === 'json')
        return (0,json/* jsonPieces */.Mx)(report);
    if (command.format === 'sarif')
        return [(0,sarif/* sarif */.I)(report)];
    const color = command.color ?? (terminal.color && command.output === undefined);
    return [(0,report_text/* text */.Q)(report, { color, width: terminal.width })];
}
async function baseline(command, terminal) {
    const options = (0,cli_terminal/* optionsOf */.cz)(command, terminal);
    const checked = await (0,check.check)(options);
    if (checked.conclusion === 'nothing-scanned')
        return cli_terminal/* EXIT */.dc.nothingToScan;
    const accepted = checked.result.findings.filter(({ state, level }) => (state === 'active' || state === 'baselined') && level !== 'note');
    const { top, prefix } = checked.place ?? { top: options.root, prefix: '' };
    const file = command.output === undefined
        ? (0,external_node_path_.resolve)(top, '.github/ims-auth-baseline.json')
        : (0,external_node_path_.resolve)(options.root, command.output);
    (0,cli_terminal/* write */.M9)(top, file, [await (0,gate_load/* baselineOf */.Bv)(accepted, file, prefix)]);
    terminal.out(`Accepted ${(0,words/* amount */.vj)(accepted.length, 'finding')} in ${(0,external_node_path_.relative)(terminal.cwd, file)}. Name that file as \`baseline\` in .github/ims-auth.yml.\n`);
    return cli_terminal/* EXIT */.dc.clean;
}

;// CONCATENATED MODULE: ./build/actions/cli/index.js


async function main(argv) {
    const { stdout, stderr, env } = process;
    stdout.on('error', () => process.exit(cli_terminal/* EXIT */.dc.clean));
    process.exitCode = await run(argv, {
        out: (text) => stdout.write(text),
        error: (text) => stderr.write(text),
        color: stdout.isTTY === true && !env['NO_COLOR'],
        width: stdout.isTTY === true ? stdout.columns : undefined,
        progress: stderr.isTTY === true ? (text) => stderr.write(`\r\u001b[K${text}`) : undefined,
        onEnd: (end) => {
            const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
            for (const signal of signals)
                process.once(signal, end);
            return () => signals.forEach((signal) => void process.off(signal, end));
        },
        cwd: process.cwd(),
        env,
    });
}


/***/ }),

/***/ 529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   XW: () => (/* binding */ fromHere),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _guard_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3586);
/* harmony import */ var _output_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4106);



const EXIT = { clean: 0, findings: 1, scanFailed: 2, nothingToScan: 3 };
function optionsOf({ path, config }, { cwd, env }) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path);
    return { root, home: root, env, config: fromHere(cwd, config) };
}
function fromHere(cwd, file) {
    return file === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file);
}
function write(root, file, content) {
    const written = (0,_output_index_js__WEBPACK_IMPORTED_MODULE_1__/* .writeChosen */ .e)(root, file, content);
    if (!written.ok)
        throw new _guard_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(written.problem.what, { hint: written.problem.next });
}


/***/ }),

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits)
/* harmony export */ });
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
function recordOf(keys, make) {
    return Object.fromEntries(keys.map((key) => [key, make(key)]));
}


/***/ }),

/***/ 7503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ TARGETS)
/* harmony export */ });
const TARGETS = ['oauth_sts', 'ims-auth'];


/***/ }),

/***/ 4240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ loadFixes),
/* harmony export */   VZ: () => (/* binding */ loadCheck),
/* harmony export */   yc: () => (/* binding */ loadReports)
/* harmony export */ });
const loadCheck = () => __webpack_require__.e(/* import() */ 5171).then(__webpack_require__.bind(__webpack_require__, 5171));
const loadReports = () => Promise.all(/* import() */[__webpack_require__.e(3206), __webpack_require__.e(8572), __webpack_require__.e(8262), __webpack_require__.e(1259)]).then(__webpack_require__.bind(__webpack_require__, 4501));
const loadFixes = () => Promise.all(/* import() */[__webpack_require__.e(3206), __webpack_require__.e(5871), __webpack_require__.e(8025), __webpack_require__.e(5033), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 2460));


/***/ }),

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   PQ: () => (/* binding */ POLICIES),
/* harmony export */   bX: () => (/* binding */ FINDING_STATES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   eI: () => (/* binding */ SKIP_REASONS),
/* harmony export */   mP: () => (/* binding */ RELATIONS)
/* harmony export */ });
/* unused harmony export SAFETIES */
const LEVELS = ['error', 'warning', 'note'];
const FINDING_STATES = ['active', 'suppressed', 'baselined', 'exempt', 'outside-diff'];
const RELATIONS = ['same-change', 'use', 'key-file'];
const SAFETIES = (/* unused pure expression or super */ null && (['safe', 'unsafe', 'shown']));
const SKIP_REASONS = [
    'binary',
    'too-large',
    'unreadable',
    'deleted',
    'symlink',
    'submodule',
    'lfs-pointer',
    'vendored',
    'minified',
    'lock-file',
    'own-report',
    'excluded',
];
const FAIL_ON = [...LEVELS, 'never'];
const POLICIES = ['base', 'head'];


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


/***/ }),

/***/ 3586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ScanError)
/* harmony export */ });
class ScanError extends Error {
    hint;
    constructor(message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ScanError';
        this.hint = options.hint;
    }
}


/***/ }),

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeInside),
/* harmony export */   e: () => (/* binding */ writeChosen)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);





function writeInside(root, file, content) {
    if (!isBelow(root, file))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(problem(file, 'it is outside of the folder', OTHER_PATH));
    const names = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    return attempt(file, () => {
        let path = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root);
        for (const name of names.slice(0, -1)) {
            path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
            if (typeAt(path) === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
            if (typeAt(path) === 'link')
                return problem(file, `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(path)} is a symbolic link`, OTHER_PATH);
        }
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, names.at(-1) ?? '');
        if (typeAt(target) === 'link')
            return problem(file, 'its path is a symbolic link', OTHER_PATH);
        replace(target, content);
        return undefined;
    });
}
function writeChosen(untrusted, file, content) {
    const inside = pathInside(untrusted, file);
    if (inside !== undefined)
        return writeInside(realPath(untrusted), inside, content);
    return attempt(file, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
        const type = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false });
        if (type !== undefined && !type.isFile() && !type.isDirectory())
            for (const piece of pieces(content))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, piece);
        else
            replace(type === undefined ? file : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(file), content);
        return undefined;
    });
}
const OTHER_PATH = 'Give another path.';
function pathInside(untrusted, file) {
    const root = realPath(untrusted);
    let found;
    for (let above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);; above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(above)) {
        const real = realPath(above);
        if (real === root || isBelow(root, real))
            found = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(above, file));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(above) === above)
            return found;
    }
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function isBelow(folder, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, file);
    return path !== '' && path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
}
function typeAt(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    return found.isSymbolicLink() ? 'link' : 'other';
}
function pieces(content) {
    return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}
function replace(file, content) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.ims-auth-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(aside, O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW ?? 0), 0o644);
    try {
        try {
            if (before?.isFile() === true)
                whereSupported(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(handle, before.mode & 0o777));
            for (const piece of pieces(content))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(handle, piece);
            whereSupported(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(handle));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(aside, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(aside, { force: true });
        throw error;
    }
}
function whereSupported(call) {
    try {
        call();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (!['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP'].includes(String(code)))
            throw error;
    }
}
function attempt(file, write) {
    try {
        const found = write();
        return found === undefined ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(file) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(found);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        const isFull = code === 'ENOSPC' || code === 'EDQUOT';
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(isFull
            ? problem(file, `the disk is full (${code})`, 'Make room on the disk, or give a path on another one.')
            : problem(file, `the file system said ${code}`, OTHER_PATH));
    }
}
function problem(file, why, next) {
    return { what: `The file ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file))} was not written: ${why}.`, next, why };
}


/***/ })

};
