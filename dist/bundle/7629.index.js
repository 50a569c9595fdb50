export const id = 7629;
export const ids = [7629];
export const modules = {

/***/ 3989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ endGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function endGroup(child) {
    const { pid } = child;
    if (pid === undefined)
        return;
    if (process.platform === 'win32') {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe');
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).on('error', () => child.kill('SIGKILL'));
        return;
    }
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
    }
}


/***/ }),

/***/ 3618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* reexport */ main),
  scanPool: () => (/* reexport */ pool/* scanPool */.o)
});

// EXTERNAL MODULE: ./build/audit/scan/pool.js
var pool = __webpack_require__(5880);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/guard/check.js + 4 modules
var check = __webpack_require__(5171);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/load.js
var load = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/audit/scan/codeowners.js

const CODEOWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const CODEOWNERS_MAX = 3 * 1024 * 1024;
const OWNER = /^(?:@[\w.-]{1,100}(?:\/[\w.-]{1,100})?|[^\s@]{1,100}@[^\s@]{1,150})$/;
const OWNERS_MAX = 20;
const STEPS_MAX = 100_000_000;
function codeowners(text) {
    const rules = text.split('\n').flatMap((line) => ruleOf(line.trim()) ?? []);
    const known = new Map();
    const budget = { left: STEPS_MAX };
    return (path) => {
        const found = known.get(path) ?? ownersOf(rules, path, budget);
        known.set(path, found);
        return found;
    };
}
function ownersOf(rules, path, budget) {
    const names = path.split('/');
    for (let at = rules.length - 1; at >= 0 && budget.left > 0; at--) {
        const rule = rules[at];
        if (rule !== undefined && matches(rule, names, budget))
            return rule.owners;
    }
    return [];
}
function ruleOf(line) {
    if (line === '' || line.startsWith('#'))
        return undefined;
    const [pattern = '', ...words] = wordsOf(line);
    if (pattern.startsWith('!') || /[[\]]/.test(pattern))
        return undefined;
    if (!words.every((word) => OWNER.test(word)))
        return undefined;
    const owners = words.slice(0, OWNERS_MAX).map((word) => (0,core_text/* sanitizeLine */.g$)(word));
    const segments = segmentsOf(pattern);
    return segments.length === 0 ? undefined : { segments, below: segments.at(-1) !== '*', owners };
}
function wordsOf(line) {
    const words = [];
    for (const [word] of line.matchAll(/(?:\\.|[^\s\\]|\\$)+/g)) {
        if (word.startsWith('#'))
            break;
        words.push(word.replace(/\\([ #])/g, '$1'));
    }
    return words;
}
function segmentsOf(pattern) {
    const names = pattern.split('/').filter((name) => name !== '');
    if (names.length === 0)
        return [];
    const isFolder = pattern.endsWith('/');
    const isAnchored = (isFolder ? pattern.slice(0, -1) : pattern).includes('/');
    return [...(isAnchored ? [] : ['**']), ...names, ...(isFolder ? ['**'] : [])].filter((name, at, all) => name !== '**' || all[at - 1] !== '**');
}
function matches({ segments, below }, names, budget) {
    let [segment, name, lastStar, retry] = [0, 0, -1, 0];
    for (;;) {
        budget.left--;
        if (segment === segments.length && (below || name === names.length))
            return true;
        if (name >= names.length)
            return false;
        const pattern = segments[segment];
        if (pattern === '**') {
            if (segment === segments.length - 1)
                return true;
            [lastStar, retry] = [segment, name];
            segment++;
        }
        else if (pattern !== undefined && matchesName(pattern, names[name] ?? '', budget)) {
            segment++;
            name++;
        }
        else if (lastStar >= 0) {
            name = ++retry;
            segment = lastStar + 1;
        }
        else
            return false;
    }
}
function matchesName(pattern, name, budget) {
    let [at, letter, lastStar, retry] = [0, 0, -1, 0];
    while (letter < name.length) {
        if (budget.left-- < 0)
            return false;
        if (pattern[at] === '*') {
            lastStar = at++;
            retry = letter;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[letter])) {
            at++;
            letter++;
        }
        else if (lastStar >= 0) {
            at = lastStar + 1;
            letter = ++retry;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/audit/scan/owners-in.js



function ownersIn(folder) {
    for (const place of CODEOWNERS_PLACES) {
        const text = read(folder, place);
        if (text !== undefined)
            return codeowners(text);
    }
    return () => [];
}
function read(folder, place) {
    const parent = (0,external_node_path_.join)(folder, (0,external_node_path_.dirname)(place));
    let handle;
    try {
        if ((0,external_node_fs_.lstatSync)(parent).isSymbolicLink() && parent !== folder)
            return undefined;
        const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
        handle = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, place), O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
        const state = (0,external_node_fs_.fstatSync)(handle);
        if (!state.isFile())
            return undefined;
        return state.size > CODEOWNERS_MAX ? '' : (0,external_node_fs_.readFileSync)(handle, 'utf8');
    }
    catch {
        return undefined;
    }
    finally {
        if (handle !== undefined)
            (0,external_node_fs_.closeSync)(handle);
    }
}

;// CONCATENATED MODULE: ./build/audit/scan/scan-folder.js



const FINDINGS_MAX = 5_000;
const DETAIL_MAX = 300;
async function scanFolder({ folder, policy }) {
    try {
        const checked = await withFixes(await (0,check.check)({ root: folder, home: folder, ...policy }));
        const { coverage } = checked.result;
        if (coverage.listed === 0)
            return problem('empty', 'there is no file in it');
        if (coverage.scanned === 0)
            return problem('scan-failed', `none of its ${coverage.listed} files could be read`);
        return { ok: true, value: folderScan(checked, ownersIn(folder)) };
    }
    catch (error) {
        if (error instanceof scan_error/* ScanError */.s)
            return problem('scan-failed', `${error.message} ${error.hint}`);
        return problem('scan-failed', `the scan stopped on ${error instanceof Error ? error.name : 'an error'}`);
    }
}
function problem(reason, detail) {
    return { ok: false, problem: { reason, detail: (0,core_text/* sanitizeLine */.g$)(detail, DETAIL_MAX) } };
}
async function withFixes(checked) {
    const { error, warning } = checked.counts;
    if (error + warning === 0)
        return checked;
    const { checkWithFixes } = await (0,load/* loadFixes */.Av)();
    return (await checkWithFixes(checked, { to: 'oauth_sts' })).checked;
}
function folderScan({ result }, owners) {
    const active = result.findings.filter(({ state }) => state === 'active');
    const worst = active.length <= FINDINGS_MAX
        ? active
        : model/* LEVELS */.A_.flatMap((level) => active.filter((finding) => finding.level === level)).slice(0, FINDINGS_MAX);
    const more = active.length - worst.length;
    return {
        findings: worst.map((finding) => findingOf(finding, owners)),
        more: more === 0 ? undefined : more,
        files: filesOf(result),
    };
}
function findingOf(finding, owners) {
    const { rule, level, path, line, excerpt, fingerprint, fix } = finding;
    return {
        ...{ rule, level, path, line, excerpt, fingerprint },
        fix: fix?.safety ?? 'none',
        owners: owners(path),
    };
}
function filesOf({ coverage, notices }) {
    const { listed, scanned } = coverage;
    const unread = notices
        .filter((notice) => notice.unread)
        .reduce((sum, { path, message }) => sum + (path === undefined ? numberIn(message) : 1), 0);
    return { scanned, skipped: Math.max(0, listed - scanned - unread), unread };
}
function numberIn(message) {
    return Number(/^[\d,]+/.exec(message)?.[0].replaceAll(',', '') ?? 1);
}

;// CONCATENATED MODULE: ./build/audit/scan/process.js

function main() {
    process.once('disconnect', () => process.exit());
    process.on('message', (request) => {
        void scanFolder(request).then((answer) => process.send?.(answer));
    });
}

;// CONCATENATED MODULE: ./build/audit/scan/index.js




/***/ }),

/***/ 5880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ scanPool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3627);
/* harmony import */ var _clone_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3989);




const INHERITED = /^(?:PATH|SYSTEMROOT|SYSTEMDRIVE|WINDIR|TEMP|TMP|TMPDIR|LD_LIBRARY_PATH)$/i;
const YOUNG_MB = 8;
function scanPool({ size, limits, env }, script = workerScript()) {
    const idle = [];
    const all = new Set();
    const waiting = [];
    let isClosed = false;
    const own = {
        ...Object.fromEntries(Object.entries(env).filter(([name]) => INHERITED.test(name))),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    };
    const start = () => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [
            `--max-old-space-size=${limits.megabytes}`,
            `--max-semi-space-size=${YOUNG_MB}`,
            '--no-warnings',
            (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(script),
        ], {
            env: own,
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
        const scanner = { child, finish: undefined };
        all.add(scanner);
        child.on('message', (answer) => {
            const { finish } = scanner;
            scanner.finish = undefined;
            finish?.(answer);
            idle.push(scanner);
            next();
        });
        const gone = (code, signal) => {
            if (!all.delete(scanner))
                return;
            const at = idle.indexOf(scanner);
            if (at >= 0)
                idle.splice(at, 1);
            scanner.finish?.({ ok: false, problem: whyGone(code, signal, limits) });
            next();
        };
        child.once('error', () => gone(null, null));
        child.once('exit', gone);
        return scanner;
    };
    const run = (scanner, { request, answer }) => {
        const timer = setTimeout(() => {
            finish({
                ok: false,
                problem: {
                    reason: 'too-slow',
                    detail: `the scan took more than ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj)(limits.seconds, 'second')}`,
                },
            });
            (0,_clone_index_js__WEBPACK_IMPORTED_MODULE_3__/* .endGroup */ .N)(scanner.child);
        }, limits.seconds * 1_000);
        const finish = (result) => {
            clearTimeout(timer);
            scanner.finish = undefined;
            answer(result);
        };
        scanner.finish = finish;
        scanner.child.send(request, (error) => {
            if (error !== null)
                (0,_clone_index_js__WEBPACK_IMPORTED_MODULE_3__/* .endGroup */ .N)(scanner.child);
        });
    };
    const next = () => {
        while (waiting.length > 0 && !isClosed) {
            const scanner = idle.pop() ?? (all.size < size ? start() : undefined);
            if (scanner === undefined)
                return;
            const job = waiting.shift();
            if (job !== undefined)
                run(scanner, job);
        }
    };
    return {
        scan: (request) => new Promise((answer) => {
            if (isClosed)
                return answer(ENDED);
            waiting.push({ request, answer });
            next();
        }),
        close: () => {
            isClosed = true;
            for (const { answer } of waiting.splice(0))
                answer(ENDED);
            for (const scanner of all) {
                scanner.finish?.(ENDED);
                (0,_clone_index_js__WEBPACK_IMPORTED_MODULE_3__/* .endGroup */ .N)(scanner.child);
            }
        },
    };
}
const ENDED = { ok: false, problem: { reason: 'scan-failed', detail: 'the audit was ended' } };
function whyGone(code, signal, { megabytes }) {
    if (signal === 'SIGABRT' || code === 134)
        return { reason: 'too-large', detail: `the scan needed more than ${megabytes} MiB of memory` };
    return {
        reason: 'scan-failed',
        detail: `the process that scanned it ended (${signal ?? code ?? 'not started'})`,
    };
}
function workerScript() {
    const here = import.meta.url;
    return new URL(here.endsWith('.ts') ? './worker.ts' : './audit-worker.js', here);
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


/***/ })

};
