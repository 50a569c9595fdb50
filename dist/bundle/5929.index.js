export const id = 5929;
export const ids = [5929,9186];
export const modules = {

/***/ 2741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit_audit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/gate/exemptions.js
var gate_exemptions = __webpack_require__(9186);
;// CONCATENATED MODULE: ./build/audit/central.js



const OWNER_MAX = 100;
const REASON_MAX = 300;
function scanPolicyUnder(policy, central) {
    if (central === undefined)
        return policy;
    const { exclude, levels, repositoryConfig, suppressions } = central;
    const config = { exclude, levels, repositoryConfig, suppressions, exemptions: [] };
    return { ...policy, central: { config, today: '' } };
}
function exempted(results, { exemptions }, today) {
    const used = new Set();
    const ended = new Map();
    const marked = results.map((result) => {
        const { repository, scanned } = result;
        if (scanned === undefined)
            return result;
        const find = (0,gate_exemptions/* exemptionFinder */.s)(exemptions, { repository: repository.name, today });
        const findings = scanned.findings.map((finding) => {
            const { exempt: _exempt, ...rest } = finding;
            const found = find(finding);
            if (found === undefined)
                return rest;
            const { owner, reason, until } = found.exemption;
            used.add(found.exemption);
            if (found.ended)
                ended.set(found.exemption, (ended.get(found.exemption) ?? 0) + 1);
            return {
                ...rest,
                exempt: {
                    owner: (0,redact/* redactLine */.Mq)(owner, OWNER_MAX),
                    reason: (0,redact/* redactLine */.Mq)(reason, REASON_MAX),
                    until,
                    expired: found.ended,
                },
            };
        });
        return { ...result, scanned: { ...scanned, findings } };
    });
    return {
        results: marked,
        ended: [...ended].map(([exemption, findings]) => ({ exemption, findings })),
        unused: exemptions.filter((exemption) => !used.has(exemption)),
    };
}
const LINES_MAX = 20;
function exemptionLines({ ended, unused }) {
    return [
        ...(0,words/* firstLines */.UV)(ended, LINES_MAX, ({ exemption, findings }) => `The exemption of ${nameOf(exemption)} by ${(0,redact/* redactLine */.Mq)(exemption.owner, OWNER_MAX)} ended on ${exemption.until}: ${(0,words/* amount */.vj)(findings, 'finding counts', 'findings count')} again.`),
        ...(0,words/* firstLines */.UV)(unused, LINES_MAX, (exemption) => `The exemption of ${nameOf(exemption)} by ${(0,redact/* redactLine */.Mq)(exemption.owner, OWNER_MAX)} exempts nothing.`),
    ];
}
function nameOf({ rule, repository, path }) {
    const parts = [rule, path === undefined ? undefined : `${(0,redact/* redactLine */.Mq)(path, 120)}`, repository];
    return parts.filter((part) => part !== undefined).join(', ');
}

// EXTERNAL MODULE: ./build/audit/audit.js + 10 modules
var audit = __webpack_require__(4656);
// EXTERNAL MODULE: ./build/audit/guard-version.js
var guard_version = __webpack_require__(6528);
// EXTERNAL MODULE: ./build/audit/merge.js
var merge = __webpack_require__(1004);
// EXTERNAL MODULE: ./build/audit/report/trend.js
var trend = __webpack_require__(832);
// EXTERNAL MODULE: ./build/audit/report/json.js
var report_json = __webpack_require__(6177);
// EXTERNAL MODULE: ./build/audit/report/page/page.js + 3 modules
var page = __webpack_require__(7061);
// EXTERNAL MODULE: ./build/audit/report/csv.js + 1 modules
var report_csv = __webpack_require__(6134);
// EXTERNAL MODULE: ./build/core/order.js
var order = __webpack_require__(1158);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/visible.js
var visible = __webpack_require__(2244);
// EXTERNAL MODULE: ./build/audit/report/count.js
var count = __webpack_require__(2344);
// EXTERNAL MODULE: ./build/audit/report/words.js
var report_words = __webpack_require__(6446);
;// CONCATENATED MODULE: ./build/audit/report/text.js






const LISTED_MAX = 100;
function auditText(report) {
    const counts = (0,count/* countReport */.A0)(report);
    const missing = report.results
        .filter((result) => !(0,count/* isScanned */.zq)(result))
        .sort((a, b) => (0,order/* byCodeUnits */.C)(a.repository.name, b.repository.name));
    const affected = (0,count/* worstFirst */.md)(report).filter((one) => one.counts.errors + one.counts.warnings > 0);
    return [
        ...section('Not scanned, so that nothing is known about them:', missing, (result) => `${text_nameOf(result)}: ${whyNot(result)}`),
        ...section('With errors or warnings:', affected, ({ result, counts: found }) => {
            const { errors, warnings, fixable } = found;
            const fix = fixable === 0 ? '' : `, ${(0,words/* thousands */.oh)(fixable)} fixable`;
            return `${text_nameOf(result)}: ${(0,words/* amount */.vj)(errors, 'error')}, ${(0,words/* amount */.vj)(warnings, 'warning')}${fix}`;
        }),
        `${line(report.of)}: ${(0,report_words/* headline */.Pl)(counts)}.`,
        '',
    ].join('\n');
}
function section(title, items, write) {
    if (items.length === 0)
        return [];
    const lines = (0,words/* firstLines */.UV)(items, LISTED_MAX, write, (more) => `${more} are in the report: --json, --html or --csv`);
    return [title, ...lines.map((text) => `  ${text}`), ''];
}
function text_nameOf({ repository }) {
    return line(repository.name);
}
function whyNot({ notScanned }) {
    if (notScanned === undefined)
        return report_words/* NO_RESULT */.AC;
    const { reason, detail } = notScanned;
    return detail === '' ? report_words/* NOT_SCANNED */.jR[reason] : `${report_words/* NOT_SCANNED */.jR[reason]} (${line(detail)})`;
}
function line(text) {
    return (0,core_text/* sanitizeLine */.g$)((0,visible/* visible */.R)(text.slice(0, 1_000)), 300);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/guard/files/git-folder.js
var git_folder = __webpack_require__(9587);
;// CONCATENATED MODULE: ./build/audit/folders.js




function foldersToAudit(folders, cwd) {
    const found = new Set(folders.flatMap((folder) => repositoriesIn((0,external_node_fs_.realpathSync)(folder))));
    const here = (0,external_node_fs_.realpathSync)(cwd);
    return [...found].sort().map((folder) => ({ folder, repository: repositoryOf(folder, here) }));
}
function repositoriesIn(folder) {
    if ((0,git_folder/* isTopLevel */["in"])(folder))
        return [folder];
    const below = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && (0,git_folder/* isTopLevel */["in"])((0,external_node_path_.join)(folder, entry.name)))
        .map(({ name }) => (0,external_node_path_.join)(folder, name));
    return below.length === 0 ? [folder] : below;
}
function repositoryOf(folder, here) {
    const path = (0,external_node_path_.relative)(here, folder);
    const name = path === '' ? folder : path.split(external_node_path_.sep)[0] === '..' ? folder : path.split(external_node_path_.sep).join('/');
    return {
        id: Number.parseInt((0,external_node_crypto_.createHash)('sha256').update(folder).digest('hex').slice(0, 12), 16),
        name,
        visibility: 'unknown',
        archived: false,
        fork: false,
        topics: [],
        properties: {},
    };
}

// EXTERNAL MODULE: ./build/audit/list.js + 1 modules
var audit_list = __webpack_require__(4457);
// EXTERNAL MODULE: ./build/audit/read-report.js
var read_report = __webpack_require__(9117);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/guard/gate/load.js
var load = __webpack_require__(990);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/actions/cli/terminal.js
var cli_terminal = __webpack_require__(529);
;// CONCATENATED MODULE: ./build/actions/cli/audit.js









const NODE_FOR_REQUESTS = 24;
async function audit_audit(command, terminal) {
    const startedAt = Date.now();
    const file = (name) => (name === undefined ? undefined : (0,external_node_path_.resolve)(terminal.cwd, name));
    const [json, html, csv] = [file(command.json), file(command.html), file(command.csv)];
    const today = new Date(startedAt).toISOString().slice(0, 10);
    const given = file(command.central);
    const central = given === undefined ? undefined : await (0,load/* loadCentral */.yF)(given, today);
    const target = command.org === undefined
        ? folders(command, terminal)
        : await organization(command.org, command, terminal);
    const last = json === undefined ? undefined : lastReport(json, target.of);
    const { allowConfig, allowSuppressions } = command;
    const policy = scanPolicyUnder({ allowConfig, allowSuppressions }, central);
    const ending = new AbortController();
    const stopListening = terminal.onEnd?.(() => ending.abort());
    const journal = (0,external_node_path_.join)((0,external_node_path_.dirname)(json ?? html ?? csv ?? (0,external_node_path_.join)(terminal.cwd, 'x')), 'ims-auth-audit.journal');
    let results;
    try {
        results = await (0,audit/* auditRepositories */.Q)({
            of: target.of,
            repositories: target.repositories,
            sourceOf: target.sourceOf,
            concurrency: command.concurrency,
            limits: limitsOf(command),
            policy,
            env: terminal.env,
            last,
            journal: { file: journal, resume: command.resume },
            now: () => performance.now(),
            onProgress: (progress) => terminal.progress?.(progressLine(progress)),
            signal: ending.signal,
        });
    }
    catch (error) {
        throw cannotStart(error, journal);
    }
    finally {
        stopListening?.();
        terminal.progress?.('');
    }
    if (ending.signal.aborted) {
        terminal.error('The audit was ended. Next: run it again with --resume, which goes on from there.\n');
        return cli_terminal/* EXIT */.dc.scanFailed;
    }
    const plan = {
        tool: { name: 'ims-auth', version: version/* VERSION */.x, guard: (0,guard_version/* guardVersion */.W)() },
        of: target.of,
        startedAt,
        failOn: command.failOn ?? central?.failOn ?? 'error',
        policy: (0,guard_version/* policyHash */.t)(policy),
        leftOut: target.leftOut,
        repositories: target.repositories,
        requests: target.requests,
        cut: target.cut,
    };
    const marked = exempted(results, { exemptions: central?.exemptions ?? [] }, today);
    const shard = { version: 1, shard: 0, requests: { sent: 0 }, results: marked.results };
    const merged = (0,merge/* mergeShards */.O)(plan, [shard], {
        durationMs: Date.now() - startedAt,
    });
    const report = { ...merged, trend: (0,trend/* trendOf */.RS)(last?.trend ?? [], merged) };
    const server = serverOf(terminal);
    if (json !== undefined)
        (0,cli_terminal/* write */.M9)(terminal.cwd, json, (0,report_json/* auditJsonPieces */.$h)(report));
    if (html !== undefined)
        (0,cli_terminal/* write */.M9)(terminal.cwd, html, (0,page/* auditPage */.n)(report, server));
    if (csv !== undefined)
        (0,cli_terminal/* write */.M9)(terminal.cwd, csv, (0,report_csv/* auditCsv */.g)(report, server));
    terminal.out(auditText(report));
    for (const line of exemptionLines(marked))
        terminal.out(`${line}\n`);
    return exitCode(report);
}
function limitsOf({ timeout: seconds }) {
    const { clone, scan } = audit/* LIMITS */.b;
    return seconds === undefined ? audit/* LIMITS */.b : { clone: { ...clone, seconds }, scan: { ...scan, seconds } };
}
function exitCode(report) {
    const counts = (0,count/* countReport */.A0)(report);
    if (counts.repositories === 0)
        return cli_terminal/* EXIT */.dc.nothingToScan;
    if (counts.notScanned > 0)
        return cli_terminal/* EXIT */.dc.scanFailed;
    return countsAtLeast(report.failOn, counts) > 0 ? cli_terminal/* EXIT */.dc.findings : cli_terminal/* EXIT */.dc.clean;
}
function countsAtLeast(failOn, { errors, warnings, notes }) {
    if (failOn === 'never')
        return 0;
    return [errors, warnings, notes]
        .slice(0, model/* LEVELS */.A_.indexOf(failOn) + 1)
        .reduce((sum, count) => sum + count, 0);
}
function folders(command, { cwd }) {
    const paths = command.folders.map((folder) => (0,external_node_path_.resolve)(cwd, folder));
    const missing = command.folders.find((_folder, at) => !isFolder(paths[at] ?? ''));
    if (missing !== undefined)
        throw new scan_error/* ScanError */.s('One of the folders does not exist, or is none.', { hint: 'Check the paths.' });
    const found = foldersToAudit(paths, cwd);
    const byId = new Map(found.map((one) => [one.repository.id, one]));
    return {
        of: paths.length === 1 ? (paths[0] ?? '') : cwd,
        repositories: found.map(({ repository }) => repository),
        leftOut: {},
        requests: { sent: 0 },
        sourceOf: ({ id }) => ({ kind: 'folder', folder: byId.get(id)?.folder ?? '' }),
    };
}
async function organization(org, { filters }, terminal) {
    const { env } = terminal;
    if (Number.parseInt(process.versions.node, 10) < NODE_FOR_REQUESTS)
        throw new scan_error/* ScanError */.s(`--org needs Node ${NODE_FOR_REQUESTS}; this is ${process.versions.node}.`, {
            hint: 'Install a newer Node, see https://nodejs.org/en/download, or audit clones that are there.',
        });
    const token = env['GH_TOKEN'] || env['GITHUB_TOKEN'];
    if (!token)
        throw new scan_error/* ScanError */.s('There is no token.', {
            hint: 'Set GH_TOKEN to a token that may read the contents of the repositories, for example with `GH_TOKEN=$(gh auth token)`.',
        });
    const list = await (0,audit_list/* listOrganization */.g)({
        organization: org,
        filters,
        token,
        env,
        clock: {
            now: () => Date.now(),
            sleep: (ms) => new Promise((awake) => setTimeout(awake, ms)),
        },
        onPause: (line) => terminal.error(`${line}\n`),
    });
    const server = serverOf(terminal);
    return {
        ...list,
        of: org,
        sourceOf: ({ name }) => ({ kind: 'clone', source: { url: `${server}/${name}.git`, token } }),
    };
}
function serverOf({ env }) {
    return (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/$/, '');
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function lastReport(file, of) {
    try {
        const report = (0,read_report/* readReport */.t)((0,json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(file, 'utf8')));
        return report?.of === of ? report : undefined;
    }
    catch {
        return undefined;
    }
}
function progressLine({ done, total, reused, affected, notScanned }) {
    const parts = [
        `${(0,words/* thousands */.oh)(done)} of ${(0,words/* thousands */.oh)(total)}`,
        `${(0,words/* thousands */.oh)(affected)} with findings`,
        ...(reused === 0 ? [] : [`${(0,words/* thousands */.oh)(reused)} unchanged`]),
        ...(notScanned === 0 ? [] : [`${(0,words/* thousands */.oh)(notScanned)} not scanned`]),
    ];
    return parts.join(', ');
}
function cannotStart(error, journal) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined || !(0,core_text/* isSanitized */.cg)(code, []))
        return error;
    return new scan_error/* ScanError */.s(`The audit could not start: the file system said ${code}.`, {
        hint: `It needs a folder for temporary files, and writes what is done to ${journal}.`,
    });
}


/***/ }),

/***/ 3669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   OA: () => (/* binding */ isPlausibleTime),
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
const DAY_MS = 24 * 60 * 60 * 1_000;
const FIRST = 946_684_800_000;
const LAST = 4_102_444_800_000;
function isPlausibleTime(ms) {
    return ms > FIRST && ms < LAST;
}
const TIME_MAX = 253_402_300_799_999;
function instant(ms) {
    return new Date(Math.min(Math.max(Math.trunc(ms) || 0, 0), TIME_MAX)).toISOString();
}
function day(ms) {
    return instant(ms).slice(0, 10);
}
function minute(ms) {
    return `${instant(ms).slice(0, 16).replace('T', ' ')} UTC`;
}
function unbroken(text) {
    return text.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0');
}


/***/ }),

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyExemptions: () => (/* binding */ applyExemptions),
/* harmony export */   s: () => (/* binding */ exemptionFinder)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(193);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3627);
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8506);




const OWNER_MAX = 100;
const REASON_MAX = 300;
const SHOWN_MAX = 20;
function exemptionFinder(exemptions, { repository, today }) {
    const candidates = exemptions
        .filter((exemption) => isFor(exemption, repository))
        .map((exemption) => ({
        exemption,
        isThere: exemption.path === undefined ? () => true : (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .g)([exemption.path]),
    }))
        .sort((a, b) => (a.exemption.until < b.exemption.until ? 1 : -1));
    const found = new Map();
    return ({ rule, path }) => {
        if (candidates.length === 0 || (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_1__.isOutside)(path))
            return undefined;
        const key = `${rule}\0${path}`;
        if (found.has(key))
            return found.get(key);
        const first = candidates.find(({ exemption, isThere }) => (exemption.rule ?? rule) === rule && isThere(path))?.exemption;
        const result = first === undefined ? undefined : { exemption: first, ended: first.until < today };
        found.set(key, result);
        return result;
    };
}
function applyExemptions(findings, { config, ...where }) {
    const find = exemptionFinder(config.exemptions, where);
    const again = new Map();
    const decided = findings.map((finding) => {
        const found = finding.state === 'active' ? find(finding) : undefined;
        if (found === undefined)
            return finding;
        const { owner, reason, until } = found.exemption;
        if (found.ended) {
            again.set(found.exemption, (again.get(found.exemption) ?? 0) + 1);
            return finding;
        }
        return {
            ...finding,
            state: 'exempt',
            reason: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactLine */ .Mq)(reason, REASON_MAX),
            exemption: { owner: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactLine */ .Mq)(owner, OWNER_MAX), until },
        };
    });
    return { findings: decided, notices: endedNotices(again) };
}
function endedNotices(again) {
    const notices = [...again].slice(0, SHOWN_MAX).map(([{ owner, until, ...what }, count]) => ({
        level: 'note',
        about: 'policy',
        message: `The exemption of ${nameOf(what)} by ${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactLine */ .Mq)(owner, OWNER_MAX)} ended on ${until}: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(count, 'place counts', 'places count')} again.`,
    }));
    const more = again.size - notices.length;
    if (more === 0)
        return notices;
    const message = `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(more, 'more exemption')} ended.`;
    return [...notices, { level: 'note', about: 'policy', message }];
}
function nameOf({ rule, repository, path }) {
    const parts = [rule, path === undefined ? undefined : `in ${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactLine */ .Mq)(path, 120)}`, repository];
    return parts.filter((part) => part !== undefined).join(' ');
}
function isFor({ repository: pattern }, repository) {
    if (pattern === undefined)
        return true;
    if (repository === undefined)
        return false;
    const name = repository.toLowerCase();
    const compared = pattern.includes('/') ? name : name.replace(/^.*\//, '');
    return (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .g)([pattern.toLowerCase()])(compared);
}


/***/ })

};
