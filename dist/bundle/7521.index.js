export const id = 7521;
export const ids = [7521];
export const modules = {

/***/ 4656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ LIMITS),
  Q: () => (/* binding */ auditRepositories)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/audit/clone/remove.js



const RETRIES = 3;
async function remove(folder) {
    const all = { recursive: true, force: true, maxRetries: RETRIES };
    try {
        await (0,promises_.rm)(folder, all);
    }
    catch {
        await flatten(folder).catch(() => undefined);
        await (0,promises_.rm)(folder, all).catch(() => undefined);
    }
}
async function flatten(folder) {
    const target = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), `deep-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(target);
    const waiting = [folder];
    let number = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        await (0,promises_.chmod)(next, 0o700).catch(() => undefined);
        const below = [];
        for await (const entry of await (0,promises_.opendir)(next))
            if (entry.isDirectory())
                below.push(entry.name);
        for (const name of below) {
            const moved = (0,external_node_path_.join)(target, String(number++));
            await (0,promises_.rename)((0,external_node_path_.join)(next, name), moved);
            if ((await (0,promises_.lstat)(moved)).isDirectory())
                waiting.push(moved);
        }
    }
    await (0,promises_.rm)(target, { recursive: true, force: true, maxRetries: RETRIES });
}

;// CONCATENATED MODULE: ./build/audit/clone/work-folder.js




const PREFIX = 'ims-auth-audit-';
async function workFolder(parent = (0,external_node_os_.tmpdir)()) {
    const above = (0,external_node_fs_.realpathSync)(parent);
    await Promise.all(leftIn(above).map((path) => remove(path)));
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(above, `${PREFIX}${process.pid}-`));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, 'home'));
    process.once('exit', removeNow);
    return {
        path,
        remove: async () => {
            process.off('exit', removeNow);
            await remove(path);
        },
    };
    function removeNow() {
        try {
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        }
        catch {
        }
    }
}
function leftIn(above) {
    const user = process.getuid?.();
    return (0,external_node_fs_.readdirSync)(above).flatMap((name) => {
        const pid = new RegExp(`^${PREFIX}(\\d{1,10})-\\w{6}$`).exec(name)?.[1];
        if (pid === undefined || isRunning(Number(pid)))
            return [];
        const found = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(above, name), { throwIfNoEntry: false });
        const isOurs = found?.isDirectory() === true && (user === undefined || found.uid === user);
        return isOurs ? [(0,external_node_path_.join)(above, name)] : [];
    });
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: ./build/audit/guard-version.js
var guard_version = __webpack_require__(6528);
// EXTERNAL MODULE: ./build/audit/journal.js
var audit_journal = __webpack_require__(1535);
;// CONCATENATED MODULE: ./build/audit/reuse.js
function earlierResults(report, ruling) {
    const holds = report?.tool.guard === ruling.guard && report.policy === ruling.policy;
    const byId = new Map();
    if (holds)
        for (const result of report.results)
            if (result.notScanned === undefined && result.scanned !== undefined)
                byId.set(result.repository.id, result);
    return {
        has: ({ id }) => byId.has(id),
        at: (repository, commit) => {
            const scanned = byId.get(repository.id)?.scanned;
            if (scanned === undefined || commit === '' || scanned.commit !== commit)
                return undefined;
            return { repository, reused: true, scanned };
        },
    };
}

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/files/git-folder.js
var git_folder = __webpack_require__(9587);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
;// CONCATENATED MODULE: ./build/audit/clone/failure.js



const DETAIL_MAX = 200;
function cloneFailure({ code, errors }, limits, secrets) {
    if (code === 'no-git')
        return { reason: 'could-not-clone', detail: 'git is not installed' };
    if (code === 'aborted')
        return { reason: 'could-not-clone', detail: 'the audit was ended' };
    if (code === 'too-slow')
        return { reason: 'too-slow', detail: `the clone took more than ${(0,words/* amount */.vj)(limits.seconds, 'second')}` };
    if (code === 'too-large') {
        const megabytes = Math.round(limits.bytes / 1024 / 1024);
        return { reason: 'too-large', detail: `the clone has more than ${megabytes} MiB` };
    }
    const said = (0,core_text/* sanitize */.aj)((0,redact/* redact */.E$)(lineOf(errors)), secrets, DETAIL_MAX);
    const detail = said === '' ? `git ended with ${code}` : said;
    const status = /The requested URL returned error: (\d{3})/.exec(errors)?.[1];
    if (status === '429')
        return { reason: 'rate-limited', detail, mayPass: true };
    if (status === '404' || /repository '[^']*' not found/i.test(errors))
        return { reason: 'gone', detail };
    if (status === '401' ||
        status === '403' ||
        /could not read (?:Username|Password)|Authentication failed/.test(errors))
        return { reason: 'not-permitted', detail };
    if (/Operation too slow|Timeout was reached/i.test(errors))
        return { reason: 'too-slow', detail };
    if (/Out of memory|unable to mmap|No space left on device|File too large|unable to write file|mmap failed/i.test(errors))
        return { reason: 'too-large', detail };
    return isOfTheWay(errors, status)
        ? { reason: 'could-not-clone', detail, mayPass: true }
        : { reason: 'could-not-clone', detail };
}
function isOfTheWay(errors, status) {
    return (status?.startsWith('5') === true ||
        /Could not resolve host|Failed to connect|Connection (?:reset|refused|timed out)|Recv failure|early EOF|unexpected disconnect|RPC failed/i.test(errors));
}
function lineOf(errors) {
    const line = errors.split('\n').find((text) => /^(?:fatal|error): /.test(text)) ?? '';
    return line.replace(/^\w+: /, '');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/audit/clone/process-group.js
var process_group = __webpack_require__(3989);
;// CONCATENATED MODULE: ./build/audit/clone/watch-size.js


const FIRST_MS = 1_000;
const PAUSES = 10;
const BLOCK = 4_096;
function watchSize(folder, bytes, tooLarge) {
    let stopped = false;
    let timer;
    const look = async () => {
        const start = performance.now();
        const isLarge = (await sizeOf(folder, bytes, () => stopped)) > bytes;
        if (stopped)
            return;
        if (isLarge)
            tooLarge();
        else
            timer = setTimeout(look, Math.max(FIRST_MS, PAUSES * (performance.now() - start)));
    };
    timer = setTimeout(look, FIRST_MS);
    return {
        stop: () => {
            stopped = true;
            clearTimeout(timer);
        },
    };
}
async function sizeOf(folder, enough, isStopped) {
    let size = 0;
    const folders = [folder];
    for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
        try {
            for await (const entry of await (0,promises_.opendir)(next)) {
                if (size > enough || isStopped())
                    return size;
                const path = (0,external_node_path_.join)(next, entry.name);
                if (entry.isDirectory()) {
                    folders.push(path);
                    size += BLOCK;
                }
                else
                    size += Math.max(BLOCK, (await (0,promises_.lstat)(path)).size);
            }
        }
        catch {
        }
    }
    return size;
}

;// CONCATENATED MODULE: ./build/audit/clone/run-git.js




const OUTPUT_MAX = 10_000;
const LIMITED = 'trap "" XFSZ; ulimit -v "$1" 2>/dev/null; ulimit -f "$2" 2>/dev/null; shift 2; exec git "$@"';
function runGit(args, { env, limits, watched, signal, }) {
    if (signal?.aborted === true)
        return Promise.resolve({ code: 'aborted', errors: '', output: '' });
    return new Promise((resolve) => {
        const [program, all] = limitedGit(args, limits);
        const child = (0,external_node_child_process_.spawn)(program, all, {
            cwd: (0,external_node_path_.dirname)(process.execPath),
            env,
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
        let ended;
        const end = (why) => {
            ended ??= why;
            (0,process_group/* endGroup */.N)(child);
            child.stdout.destroy();
            child.stderr.destroy();
        };
        const abort = () => end('aborted');
        const timer = setTimeout(() => end('too-slow'), limits.seconds * 1_000);
        const watch = watched === undefined ? undefined : watchSize(watched, limits.bytes, () => end('too-large'));
        signal?.addEventListener('abort', abort, { once: true });
        const errors = firstOf(child.stderr);
        const output = firstOf(child.stdout);
        const finish = (code) => {
            clearTimeout(timer);
            watch?.stop();
            signal?.removeEventListener('abort', abort);
            resolve({ code: ended ?? code, errors: errors(), output: output() });
        };
        child.once('error', () => finish('no-git'));
        child.once('close', (code) => finish(code ?? 'stopped'));
    });
}
function limitedGit(args, { bytes, megabytes }) {
    if (process.platform === 'win32')
        return ['git', [...args]];
    return [
        '/bin/sh',
        ['-c', LIMITED, 'sh', String(megabytes * 1024), String(Math.ceil(bytes / 512)), ...args],
    ];
}
function firstOf(stream) {
    const chunks = [];
    let length = 0;
    stream.on('data', (chunk) => {
        if (length < OUTPUT_MAX)
            chunks.push(chunk);
        length += chunk.length;
    });
    return () => Buffer.concat(chunks).toString('utf8', 0, OUTPUT_MAX);
}

;// CONCATENATED MODULE: ./build/audit/clone/settings.js

const SETTINGS = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.askPass=',
    'credential.helper=',
    'core.attributesFile=/dev/null',
    'core.excludesFile=/dev/null',
    'core.protectNTFS=true',
    'core.protectHFS=true',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'http.followRedirects=false',
    'transfer.bundleURI=false',
    'fetch.uriProtocols=',
    'transfer.credentialsInUrl=die',
    'http.lowSpeedLimit=1000',
    'http.lowSpeedTime=60',
    'core.bigFileThreshold=8m',
    'core.packedGitWindowSize=32m',
    'core.packedGitLimit=256m',
    'core.fsync=none',
    'gc.auto=0',
    'maintenance.auto=false',
    'pack.threads=1',
    'index.threads=1',
    'checkout.workers=1',
    'advice.detachedHead=false',
];
const INHERITED = /^(?:PATH|SYSTEMROOT|SYSTEMDRIVE|WINDIR|TEMP|TMP|TMPDIR|LD_LIBRARY_PATH|(?:HTTPS?|ALL|NO)_PROXY|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|GIT_SSL_CA(?:INFO|PATH)|GIT_EXEC_PATH)$/i;
function gitCommand(source, command, operands, { home, env }) {
    const url = addressOf(source.url);
    if (url === undefined)
        return (0,result/* failed */.g)('its address is not one of https');
    const { token } = source;
    if (token !== undefined && /[^\x21-\x7e]/.test(token))
        return (0,result/* failed */.g)('the token has characters that no token has');
    const inherited = Object.entries(env).filter(([name]) => INHERITED.test(name));
    return (0,result.ok)({
        args: [...SETTINGS.flatMap((setting) => ['-c', setting]), ...command, '--', url.href, ...operands],
        env: {
            ...Object.fromEntries(inherited),
            HOME: home,
            XDG_CONFIG_HOME: home,
            LC_ALL: 'C',
            LANGUAGE: 'C',
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
            GIT_ATTR_NOSYSTEM: '1',
            GIT_TERMINAL_PROMPT: '0',
            GIT_ASKPASS: '',
            GCM_INTERACTIVE: 'never',
            GIT_LFS_SKIP_SMUDGE: '1',
            GIT_ALLOW_PROTOCOL: url.protocol === 'http:' ? 'http' : 'https',
            GIT_NO_REPLACE_OBJECTS: '1',
            ...(token === undefined ? {} : headerFor(url.origin, token)),
        },
    });
}
function secretsOf({ token }) {
    return token === undefined ? [] : [token, basic(token)];
}
function headerFor(origin, token) {
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${origin}/.extraHeader`,
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic(token)}`,
    };
}
function basic(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
function addressOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '')
        return undefined;
    const isLocal = url.protocol === 'http:' && /^(?:127\.0\.0\.1|\[::1\]|localhost)$/.test(url.hostname);
    return url.protocol === 'https:' || isLocal ? url : undefined;
}

;// CONCATENATED MODULE: ./build/audit/clone/clone.js








const CLONE = [
    'clone',
    '--quiet',
    '--template=',
    '--depth=1',
    '--single-branch',
    '--no-tags',
    '--no-recurse-submodules',
];
async function clone(source, name, { work, env, limits, signal }) {
    const folder = (0,external_node_path_.join)(work, name);
    const command = gitCommand(source, CLONE, [folder], { home: (0,external_node_path_.join)(work, 'home'), env });
    if (!command.ok)
        return (0,result/* failed */.g)({ reason: 'could-not-clone', detail: command.problem });
    const { args, env: own } = command.value;
    const end = await runGit(args, { env: own, limits, watched: folder, signal });
    const commit = end.code === 0 ? (0,git_folder/* factsOf */.xS)(folder).head : undefined;
    if (commit !== undefined)
        return (0,result.ok)({ folder, commit });
    const isEmpty = end.code === 0 && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git', 'HEAD'));
    await remove(folder);
    return (0,result/* failed */.g)(isEmpty
        ? { reason: 'empty', detail: 'its default branch has no commit' }
        : cloneFailure(end, limits, secretsOf(source)));
}
async function remoteHead(source, { work, env, limits, signal }) {
    const home = (0,external_node_path_.join)(work, 'home');
    const command = gitCommand(source, ['ls-remote', '--quiet'], ['HEAD'], { home, env });
    if (!command.ok)
        return undefined;
    const { args, env: own } = command.value;
    const { code, output } = await runGit(args, { env: own, limits, signal });
    return code === 0 ? /^([0-9a-f]{40}|[0-9a-f]{64})\tHEAD$/m.exec(output)?.[1] : undefined;
}

;// CONCATENATED MODULE: ./build/audit/scan-one.js



async function scanOne(repository, source, number, tools) {
    const start = tools.now();
    let made;
    try {
        made = await filesOf(source, String(number), tools);
        if (!made.ok) {
            const { mayPass, ...notScanned } = made.problem;
            return { result: { repository, notScanned }, mayPass };
        }
        const { folder, commit } = made.value;
        const scan = await tools.pool.scan({ folder, policy: tools.policy });
        if (!scan.ok)
            return { result: { repository, notScanned: scan.problem } };
        const durationMs = Math.round(tools.now() - start);
        return { result: { repository, scanned: { commit, ...scan.value, durationMs } } };
    }
    catch (error) {
        const name = error instanceof Error ? error.name : 'an error';
        return {
            result: { repository, notScanned: { reason: 'scan-failed', detail: `the audit stopped on ${name}` } },
        };
    }
    finally {
        if (source.kind === 'clone' && made?.ok === true)
            await remove(made.value.folder);
    }
}
async function filesOf(source, name, { clones }) {
    if (source.kind === 'clone')
        return await clone(source.source, name, clones);
    const { folder } = source;
    return (0,result.ok)({ folder, commit: (0,git_folder/* factsOf */.xS)(folder).head ?? '' });
}

;// CONCATENATED MODULE: ./build/audit/run.js


async function runAudit(run) {
    const { repositories, concurrency, signal, done } = run;
    const results = new Map();
    const progress = { done: 0, total: repositories.length, reused: 0, notScanned: 0, affected: 0 };
    const finish = (result, isNew) => {
        results.set(result.repository.id, result);
        if (isNew && signal?.aborted !== true)
            run.journal?.add(result);
        progress.done++;
        if (result.reused)
            progress.reused++;
        if (result.scanned === undefined)
            progress.notScanned++;
        else if (result.scanned.findings.some(({ level }) => level !== 'note'))
            progress.affected++;
        run.onProgress?.({ ...progress });
    };
    const waiting = [];
    for (const repository of repositories) {
        const known = done?.get(repository.id);
        if (known === undefined)
            waiting.push({ repository, isLast: false });
        else
            finish({ ...known, repository }, false);
    }
    let number = 0;
    const work = async () => {
        for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
            const { repository, isLast } = job;
            const { result, mayPass } = await one(repository, number++, run);
            if (mayPass === true && !isLast && signal?.aborted !== true)
                waiting.push({ repository, isLast: true });
            else
                finish(result, true);
        }
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, waiting.length) }, work));
    return repositories.map(({ id }) => results.get(id)).filter((result) => result !== undefined);
}
async function one(repository, number, run) {
    if (run.signal?.aborted === true)
        return {
            result: { repository, notScanned: { reason: 'could-not-clone', detail: 'the audit was ended' } },
        };
    try {
        const source = await run.sourceOf(repository);
        return ((await unchanged(repository, source, run)) ?? (await scanOne(repository, source, number, run.tools)));
    }
    catch (error) {
        const name = error instanceof Error ? error.name : 'an error';
        return { result: { repository, notScanned: { reason: 'not-permitted', detail: `no token: ${name}` } } };
    }
}
async function unchanged(repository, source, { earlier, tools }) {
    if (source.kind === 'folder' || earlier?.has(repository) !== true)
        return undefined;
    const commit = repository.commit ?? (await remoteHead(source.source, tools.clones));
    const result = commit === undefined ? undefined : earlier.at(repository, commit);
    return result === undefined ? undefined : { result };
}

// EXTERNAL MODULE: ./build/audit/scan/pool.js
var scan_pool = __webpack_require__(5880);
;// CONCATENATED MODULE: ./build/audit/audit.js







const LIMITS = {
    clone: { seconds: 300, bytes: 4 * 1024 ** 3, megabytes: 2_048 },
    scan: { seconds: 300, megabytes: 1_024 },
};
async function auditRepositories(options) {
    const { of, policy, env, last, journal: asked, limits = LIMITS, now, signal, ...run } = options;
    const ruling = { guard: (0,guard_version/* guardVersion */.W)(), policy: (0,guard_version/* policyHash */.t)(policy) };
    const key = { of, ...ruling };
    const done = asked?.resume === true ? (0,audit_journal/* readJournal */.a)(asked.file, key) : undefined;
    const journal = asked && (0,audit_journal/* openJournal */._)(asked.file, key, [...(done?.values() ?? [])]);
    const work = await workFolder();
    const size = Math.min(run.concurrency, (0,external_node_os_.availableParallelism)());
    const pool = (0,scan_pool/* scanPool */.o)({ size, limits: limits.scan, env });
    const end = () => pool.close();
    signal?.addEventListener('abort', end, { once: true });
    try {
        const clones = { work: work.path, env, limits: limits.clone, signal };
        const tools = { pool, policy, clones, now };
        const earlier = earlierResults(last, ruling);
        const results = await runAudit({ ...run, tools, done, earlier, journal, signal });
        if (signal?.aborted === true)
            await journal?.close();
        else
            await journal?.remove();
        return results;
    }
    finally {
        signal?.removeEventListener('abort', end);
        pool.close();
        await work.remove();
    }
}


/***/ }),

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

/***/ 6528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ guardVersion),
/* harmony export */   t: () => (/* binding */ policyHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1158);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8614);
/* harmony import */ var _guard_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3206);




function guardVersion() {
    const text = JSON.stringify(_guard_index_js__WEBPACK_IMPORTED_MODULE_1__.RULES, (_key, value) => {
        if (value instanceof RegExp)
            return String(value);
        return typeof value === 'function' ? value.toString() : value;
    });
    return `${_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}+${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16)}`;
}
function policyHash(policy) {
    const sorted = Object.entries(policy)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnits */ .C)(a, b));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 1535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal),
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _read_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9117);



const VERSION = 1;
const AGAIN = new Set([
    'could-not-clone',
    'not-permitted',
    'gone',
    'scan-failed',
    'shard-died',
    'rate-limited',
]);
function openJournal(file, key, earlier) {
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const aside = `${file}.new`;
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(aside, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o600);
    const write = (value) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(handle, `${JSON.stringify(value)}\n`);
    write({ version: VERSION, ...key });
    for (const result of earlier ?? [])
        write(result);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(aside, file);
    let isDirty = true;
    let syncing;
    const sync = () => {
        syncing ??= (async () => {
            while (isDirty) {
                isDirty = false;
                await new Promise((resolve) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsync)(handle, () => resolve()));
            }
            syncing = undefined;
        })();
        return syncing;
    };
    const close = async () => {
        await sync();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    };
    return {
        add: (result) => {
            write(result);
            isDirty = true;
            void sync();
        },
        close,
        remove: async () => {
            await close();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        },
    };
}
function readJournal(file, key) {
    const done = new Map();
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return done;
    }
    const [head = '', ...lines] = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
    if (!isOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(head), key))
        return done;
    for (const line of lines) {
        const result = (0,_read_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readResult */ .U)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(line));
        const id = result?.repository.id;
        if (result === undefined || id === undefined)
            continue;
        const reason = result.notScanned?.reason;
        if (reason !== undefined ? AGAIN.has(reason) : result.scanned === undefined)
            done.delete(id);
        else
            done.set(id, result);
    }
    return done;
}
function isOf(head, key) {
    const found = head;
    return (found?.version === VERSION &&
        found.of === key.of &&
        found.guard === key.guard &&
        found.policy === key.policy);
}


/***/ }),

/***/ 4457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ chosenFrom),
  g: () => (/* binding */ listOrganization)
});

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/github/organization/rate-budget.js
var rate_budget = __webpack_require__(4596);
// EXTERNAL MODULE: ./build/github/organization/budget-text.js
var budget_text = __webpack_require__(1951);
// EXTERNAL MODULE: ./build/github/organization/repositories.js
var organization_repositories = __webpack_require__(658);
// EXTERNAL MODULE: ./build/github/organization/cut-text.js
var cut_text = __webpack_require__(2242);
// EXTERNAL MODULE: ./build/guard/files/glob.js
var glob = __webpack_require__(370);
;// CONCATENATED MODULE: ./build/audit/filters.js

function filterRepositories(repositories, filters, known = { properties: true }) {
    const undecided = hasPropertyFilter(filters) && !known.properties;
    const reasonFor = reasonBy(undecided ? { ...filters, properties: undefined } : filters);
    const kept = [];
    const leftOut = {};
    for (const repository of repositories) {
        const reason = reasonFor(repository);
        if (reason === undefined)
            kept.push(repository);
        else
            leftOut[reason] = (leftOut[reason] ?? 0) + 1;
    }
    const names = new Set(repositories.flatMap(({ name }) => namesOf(name)));
    const missing = (filters.list ?? []).filter((name) => !names.has(fold(name)));
    return { kept, leftOut, missing, undecided };
}
function hasPropertyFilter({ properties }) {
    return Object.keys({ ...properties?.only, ...properties?.except }).length > 0;
}
function reasonBy(filters) {
    const list = filters.list === undefined ? undefined : new Set(filters.list.map(fold));
    const { archived = list !== undefined, forks = list !== undefined, visibility = [] } = filters;
    const name = patterns(filters.names, nameMatcher);
    const topic = patterns(filters.topics, anyMatcher);
    const only = propertyMatchers(filters.properties?.only);
    const except = propertyMatchers(filters.properties?.except);
    return (repository) => {
        if (list !== undefined && !namesOf(repository.name).some((one) => list.has(one)))
            return 'not in the list';
        if (visibility.length > 0 && !visibility.includes(repository.visibility))
            return 'visibility';
        if (repository.archived && !archived)
            return 'archived';
        if (repository.fork && !forks)
            return 'fork';
        if (!name([repository.name]))
            return 'name';
        if (!topic(repository.topics))
            return 'topic';
        const has = ({ property, matches }) => matches(valuesOf(repository.properties, property));
        return only.every(has) && !except.some(has) ? undefined : 'property';
    };
}
function patterns({ only = [], except = [] } = {}, of) {
    const wanted = only.length === 0 ? undefined : of(only);
    const unwanted = of(except);
    return (texts) => (wanted?.(texts) ?? true) && !unwanted(texts);
}
function anyMatcher(patterns) {
    const matches = (0,glob/* globs */.g)(patterns.map(fold));
    return (texts) => texts.some((text) => matches(fold(text)));
}
function nameMatcher(patterns) {
    const whole = anyMatcher(patterns.filter((pattern) => pattern.includes('/')));
    const alone = anyMatcher(patterns.filter((pattern) => !pattern.includes('/')));
    return (names) => whole(names) || alone(names.map((name) => name.replace(/^.*\//, '')));
}
function propertyMatchers(filter = {}) {
    return Object.entries(filter).map(([property, values]) => ({
        property: fold(property),
        matches: anyMatcher(values),
    }));
}
function valuesOf(properties, wanted) {
    const found = Object.entries(properties).find(([property]) => fold(property) === wanted)?.[1];
    if (found === undefined)
        return [];
    return typeof found === 'string' ? [found] : found;
}
function namesOf(name) {
    const folded = fold(name);
    return [folded, folded.replace(/^.*\//, '')];
}
function fold(text) {
    return text.trim().toLowerCase();
}

;// CONCATENATED MODULE: ./build/audit/list.js



async function listOrganization(request) {
    const { organization, filters, token, env, clock, onPause } = request;
    const gate = (0,rate_budget/* rateBudget */.UO)({ clock, onEvent: (event) => onPause((0,budget_text/* budgetLine */["in"])(event)) });
    const listed = await (0,organization_repositories/* listRepositories */.xW)({ token, env, gate }, { organization }, { properties: true });
    const { sent, remaining } = gate.count();
    const { repositories, leftOut, cut } = chosenFrom(listed, filters, [token]);
    return { repositories, leftOut, cut, requests: { sent, remaining } };
}
function chosenFrom(listed, filters, secrets) {
    const all = listed.repositories.map(({ empty: _, ...repository }) => repository);
    const known = { properties: listed.properties === 'known' };
    const { kept, leftOut, missing, undecided } = filterRepositories(all, filters, known);
    const cuts = [
        ...(listed.cut === undefined ? [] : [(0,cut_text/* describeCut */.e)(listed.cut, secrets)]),
        ...(missing.length === 0
            ? []
            : [`not found, or not visible to the token: ${(0,core_text/* sanitizeLine */.g$)(missing.join(', '), 300)}`]),
    ];
    return { repositories: kept, leftOut, cut: cuts.length === 0 ? undefined : cuts.join('; '), undecided };
}


/***/ }),

/***/ 1004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mergeShards)
/* harmony export */ });
function mergeShards(plan, shards, { durationMs }) {
    const { repositories, cut, requests, ...head } = plan;
    const byId = new Map();
    for (const { results } of shards)
        for (const result of results)
            if (byId.get(result.repository.id)?.scanned === undefined)
                byId.set(result.repository.id, result);
    const results = repositories.map((repository) => {
        const found = byId.get(repository.id);
        if (found?.scanned !== undefined || found?.notScanned !== undefined)
            return { ...found, repository };
        return {
            repository,
            notScanned: { reason: 'shard-died', detail: 'the job that had to scan it left no result' },
        };
    });
    return {
        version: 1,
        ...head,
        durationMs,
        requests: {
            sent: shards.reduce((sum, shard) => sum + shard.requests.sent, requests.sent),
            remaining: least([requests.remaining, ...shards.map((shard) => shard.requests.remaining)]),
        },
        results: cut === undefined ? results : [...results, cutResult(plan.of, cut)],
        trend: [],
    };
}
function cutResult(of, why) {
    return {
        repository: {
            id: 0,
            name: `${of}/…`,
            visibility: 'unknown',
            archived: false,
            fork: false,
            topics: [],
            properties: {},
        },
        notScanned: { reason: 'list-cut', detail: why },
    };
}
function least(numbers) {
    const known = numbers.filter((number) => number !== undefined);
    return known.length === 0 ? undefined : known.reduce((a, b) => Math.min(a, b));
}


/***/ }),

/***/ 9117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult),
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _guard_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6177);



const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0);
const REPOSITORY = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: count,
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    visibility: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['public', 'internal', 'private', 'unknown']),
    archived: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    fork: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    defaultBranch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    topics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    properties: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())])),
});
const FINDING = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_guard_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: count,
    excerpt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fix: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['safe', 'unsafe', 'shown', 'none']),
    owners: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    exempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), until: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), expired: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() })
        .optional(),
});
const RESULT = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: REPOSITORY,
    reused: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    scanned: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(FINDING),
        more: count.optional(),
        files: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ scanned: count, skipped: count, unread: count }),
        durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        leftOver: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['secret', 'variable']), place: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))
            .optional(),
    })
        .optional(),
    notScanned: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
            'could-not-clone',
            'not-permitted',
            'gone',
            'empty',
            'too-slow',
            'too-large',
            'scan-failed',
            'shard-died',
            'list-cut',
            'rate-limited',
        ]),
        detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    })
        .optional(),
});
const POINT = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    repositories: count,
    affected: count,
    notScanned: count,
    errors: count,
    warnings: count,
    fixable: count,
});
const REPORT = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .AUDIT_JSON_VERSION */ .ug),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ims-auth'), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), guard: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    of: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sent: count, remaining: count.optional() }),
    failOn: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_guard_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    results: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(RESULT),
    leftOut: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), count),
    trend: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(POINT),
});
function readReport(value) {
    return REPORT.safeParse(value).data;
}
function readResult(value) {
    return RESULT.safeParse(value).data;
}


/***/ }),

/***/ 2344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ countReport),
/* harmony export */   G4: () => (/* binding */ isFixable),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   OC: () => (/* binding */ isLeft),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   zq: () => (/* binding */ isScanned)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1158);

function isLeft({ exempt }) {
    return exempt === undefined || exempt.expired;
}
function isFixable({ fix }) {
    return fix === 'safe' || fix === 'unsafe';
}
function countFindings(findings) {
    const counts = { errors: 0, warnings: 0, notes: 0, fixable: 0, exempt: 0, expired: 0 };
    for (const finding of findings) {
        if (!isLeft(finding)) {
            counts.exempt++;
            continue;
        }
        if (finding.level === 'error')
            counts.errors++;
        else if (finding.level === 'warning')
            counts.warnings++;
        else
            counts.notes++;
        if (isFixable(finding))
            counts.fixable++;
        if (finding.exempt !== undefined)
            counts.expired++;
    }
    return counts;
}
function findingsOf({ scanned, notScanned }) {
    return notScanned === undefined ? (scanned?.findings ?? []) : [];
}
function isScanned({ scanned, notScanned }) {
    return scanned !== undefined && notScanned === undefined;
}
function countReport({ results }) {
    const sum = {
        repositories: results.length,
        notScanned: 0,
        affected: 0,
        clean: 0,
        ...countFindings([]),
        leftOver: 0,
    };
    for (const result of results) {
        sum.leftOver += result.scanned?.leftOver?.length ?? 0;
        if (!isScanned(result)) {
            sum.notScanned++;
            continue;
        }
        const counts = countFindings(findingsOf(result));
        for (const name of ['errors', 'warnings', 'notes', 'fixable', 'exempt', 'expired'])
            sum[name] += counts[name];
        if (counts.errors + counts.warnings > 0)
            sum.affected++;
        else
            sum.clean++;
    }
    return sum;
}
function worstFirst({ results }) {
    return results
        .map((result) => ({ result, counts: countFindings(findingsOf(result)) }))
        .sort((a, b) => b.counts.errors - a.counts.errors ||
        b.counts.warnings - a.counts.warnings ||
        Number(isScanned(a.result)) - Number(isScanned(b.result)) ||
        b.counts.notes - a.counts.notes ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .C)(a.result.repository.name, b.result.repository.name));
}


/***/ }),

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ auditCsv)
});

// EXTERNAL MODULE: ./build/audit/report/count.js
var count = __webpack_require__(2344);
// EXTERNAL MODULE: ./build/core/visible.js
var visible = __webpack_require__(2244);
;// CONCATENATED MODULE: ./build/audit/report/csv-text.js

const CSV_COLUMNS = [
    'repository',
    'status',
    'level',
    'product',
    'rule',
    'path',
    'line',
    'owners',
    'fix',
    'exempt until',
    'exempt by',
    'exempt reason',
    'excerpt',
    'detail',
    'commit',
    'fingerprint',
    'link',
];
function csvStatus(exempt) {
    if (exempt === undefined)
        return 'left';
    return exempt.expired ? 'exemption expired' : 'exempt';
}
function csvText(rows) {
    const lines = [CSV_COLUMNS.map(cell).join()];
    for (const row of rows)
        lines.push(CSV_COLUMNS.map((column) => cell(row[column] ?? '')).join());
    return `${lines.join('\r\n')}\r\n`;
}
const FORMULA = /(^|[;|])(?=\s*[=+\-@＝＋－＠])/g;
function cell(value) {
    if (typeof value === 'number')
        return `"${value}"`;
    return `"${(0,visible/* visible */.R)(value).replace(FORMULA, "$1'").replaceAll('"', '""')}"`;
}

// EXTERNAL MODULE: ./build/audit/report/links.js
var links = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/audit/report/products.js
var products = __webpack_require__(3655);
// EXTERNAL MODULE: ./build/audit/report/words.js
var words = __webpack_require__(6446);
;// CONCATENATED MODULE: ./build/audit/report/csv.js





function auditCsv(report, server = links/* GITHUB */.U0) {
    return csvText(rows(report, server));
}
function* rows(report, server) {
    for (const { result } of (0,count/* worstFirst */.md)(report)) {
        const { repository, scanned, notScanned } = result;
        if (scanned === undefined || notScanned !== undefined)
            yield {
                repository: repository.name,
                status: 'not scanned',
                detail: (0,words/* notScannedText */.Xp)(notScanned),
            };
        else if (scanned.findings.length === 0)
            yield { repository: repository.name, status: 'no finding', commit: scanned.commit };
        else
            for (const finding of scanned.findings)
                yield findingRow(result, finding, server);
    }
}
function findingRow({ repository, scanned }, finding, server) {
    const { exempt } = finding;
    return {
        repository: repository.name,
        status: csvStatus(exempt),
        level: finding.level,
        product: (0,products/* productOf */.$7)(finding.rule),
        rule: finding.rule,
        path: finding.path,
        line: finding.line,
        owners: finding.owners.join(' '),
        fix: finding.fix,
        'exempt until': exempt?.until,
        'exempt by': exempt?.owner,
        'exempt reason': exempt?.reason,
        excerpt: finding.excerpt,
        commit: scanned?.commit,
        fingerprint: finding.fingerprint,
        link: (0,links/* placeLink */.aE)((0,links/* addressOf */.ci)(server, repository), scanned?.commit, finding.path, finding.line),
    };
}


/***/ }),

/***/ 6177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ auditJsonPieces),
/* harmony export */   ug: () => (/* binding */ AUDIT_JSON_VERSION)
/* harmony export */ });
/* unused harmony export auditJson */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1158);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2344);



const AUDIT_JSON_VERSION = 1;
function auditJson(report) {
    return [...auditJsonPieces(report)].join('');
}
function* auditJsonPieces(report) {
    const { tool, requests } = report;
    const head = line({
        version: AUDIT_JSON_VERSION,
        tool: { name: tool.name, version: tool.version, guard: tool.guard },
        of: report.of,
        startedAt: report.startedAt,
        durationMs: report.durationMs,
        requests: { sent: requests.sent, remaining: requests.remaining },
        failOn: report.failOn,
        policy: report.policy,
        counts: (0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .countReport */ .A0)(report),
        leftOut: sorted(report.leftOut),
        trend: report.trend,
    });
    yield `${head.slice(0, -1)},"results":[`;
    let before = '\n';
    for (const result of report.results) {
        yield `${before}${line(resultEntry(result))}`;
        before = ',\n';
    }
    yield `\n]}\n`;
}
function line(value) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .printableJson */ .et)(value, 0).trimEnd();
}
function resultEntry({ repository, reused, scanned, notScanned }) {
    return {
        repository: {
            id: repository.id,
            name: repository.name,
            visibility: repository.visibility,
            archived: repository.archived,
            fork: repository.fork,
            defaultBranch: repository.defaultBranch,
            commit: repository.commit,
            topics: repository.topics,
            properties: sorted(repository.properties),
        },
        reused,
        scanned: scanned && {
            commit: scanned.commit,
            findings: scanned.findings.map(findingEntry),
            more: scanned.more,
            files: {
                scanned: scanned.files.scanned,
                skipped: scanned.files.skipped,
                unread: scanned.files.unread,
            },
            durationMs: scanned.durationMs,
            leftOver: scanned.leftOver?.map(({ kind, place, name }) => ({ kind, place, name })),
        },
        notScanned: notScanned && { reason: notScanned.reason, detail: notScanned.detail },
    };
}
function findingEntry(finding) {
    const { rule, level, path, line, excerpt, fingerprint, fix, owners, exempt } = finding;
    return {
        ...{ rule, level, path, line, excerpt, fingerprint, fix, owners },
        exempt: exempt && {
            owner: exempt.owner,
            reason: exempt.reason,
            until: exempt.until,
            expired: exempt.expired,
        },
    };
}
function sorted(record) {
    return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a, b)));
}


/***/ }),

/***/ 2750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ GITHUB),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _core_repository_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2049);

const GITHUB = 'https://github.com';
function addressOf(server, repository) {
    if (repository.visibility === 'unknown' || !server.startsWith('https://'))
        return undefined;
    return (0,_core_repository_link_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryLink */ .l)(server, repository.name);
}
function placeLink(address, commit, path, line) {
    if (address === undefined || commit === undefined || (0,_core_repository_link_js__WEBPACK_IMPORTED_MODULE_0__/* .hasDots */ .X_)(path))
        return undefined;
    return (0,_core_repository_link_js__WEBPACK_IMPORTED_MODULE_0__/* .linesLink */ .o5)(address, commit, { path, line });
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ auditPage)
});

// UNUSED EXPORTS: policy

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(5577);
// EXTERNAL MODULE: ./build/core/time.js
var time = __webpack_require__(3669);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/audit/report/count.js
var count = __webpack_require__(2344);
// EXTERNAL MODULE: ./build/audit/report/links.js
var links = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/audit/report/times.js
var times = __webpack_require__(869);
// EXTERNAL MODULE: ./build/audit/report/words.js
var report_words = __webpack_require__(6446);
;// CONCATENATED MODULE: ./build/audit/report/page/assets.js
const STYLE = `
:root {
  color-scheme: light dark;
  --back: #ffffff;
  --panel: #f6f8fa;
  --text: #1f2328;
  --muted: #57606a;
  --border: #d0d7de;
  --control: #6e7781;
  --link: #0550ae;
  --error: #b3261e;
  --warning: #7d4e00;
  --good: #116329;
  --unknown: #6639ba;
}

@media (prefers-color-scheme: dark) {
  :root {
    --back: #0d1117;
    --panel: #161b22;
    --text: #e6edf3;
    --muted: #9aa4af;
    --border: #30363d;
    --control: #7d8590;
    --link: #79c0ff;
    --error: #ff9492;
    --warning: #e3b341;
    --good: #56d364;
    --unknown: #d2a8ff;
  }
}

* {
  box-sizing: border-box;
}

body {
  margin: 0 auto;
  max-width: 80rem;
  padding: 1rem;
  background: var(--back);
  color: var(--text);
  font:
    1rem / 1.5 system-ui,
    sans-serif;
  overflow-wrap: break-word;
}

h1,
h2 {
  line-height: 1.25;
  margin: 0 0 0.5rem;
  overflow-wrap: anywhere;
}

h1 {
  font-size: 1.5rem;
}

h2 {
  font-size: 1.125rem;
}

p,
ol {
  margin: 0 0 0.5rem;
}

bdi,
code {
  overflow-wrap: anywhere;
}

code {
  font:
    0.875em / 1.4 ui-monospace,
    monospace;
}

a {
  color: var(--link);
}

:focus-visible {
  outline: 3px solid var(--link);
  outline-offset: 2px;
}

#repositories:focus-visible {
  outline-offset: 4px;
}

.hidden-text,
.skip:not(:focus) {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.facts,
.about {
  color: var(--muted);
  font-size: 0.875rem;
}

.verdict {
  font-size: 1.125rem;
  font-weight: 600;
}

.verdict.good {
  color: var(--good);
}

.verdict.bad,
.error {
  color: var(--error);
}

.warning {
  color: var(--warning);
}

.verdict.unknown,
.unknown {
  color: var(--unknown);
}

.missing {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1rem;
  align-items: center;
  margin-bottom: 1rem;
  padding: 0.75rem 1rem;
  border: 1px solid var(--unknown);
  border-inline-start-width: 0.5rem;
  border-radius: 0.375rem;
}

.missing p {
  margin: 0;
}

.numbers {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr));
  gap: 0.5rem;
  margin: 0 0 1rem;
}

.numbers div {
  display: flex;
  flex-direction: column-reverse;
  justify-content: flex-end;
  padding: 0.375rem 0.625rem;
  border: 1px solid var(--border);
  border-radius: 0.375rem;
  background: var(--panel);
}

.numbers dt {
  color: var(--muted);
  font-size: 0.875rem;
}

.numbers dd {
  margin: 0;
  font-size: 1.25rem;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}

.panels {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
  gap: 1rem;
  margin-bottom: 1rem;
}

.panel {
  padding: 0.75rem 1rem;
  border: 1px solid var(--border);
  border-radius: 0.375rem;
  min-width: 0;
}

.chart {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 0 0.5rem;
  color: var(--muted);
  font-size: 0.75rem;
  line-height: 1;
}

.chart svg {
  display: block;
  grid-row: 1 / 3;
  grid-column: 2;
  width: 100%;
  height: 8rem;
}

.chart .least {
  align-self: end;
}

.chart .days {
  display: flex;
  grid-column: 2;
  justify-content: space-between;
  margin-top: 0.25rem;
}

polyline,
.grid {
  fill: none;
  vector-effect: non-scaling-stroke;
}

.grid {
  stroke: var(--border);
}

polyline {
  stroke-width: 3;
  stroke-linejoin: round;
}

polyline.errors {
  stroke: var(--error);
}

polyline.warnings {
  stroke: var(--warning);
  stroke-dasharray: 8 5;
}

.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.5rem;
  font-size: 0.875rem;
}

.key::before {
  content: "";
  display: inline-block;
  width: 1.5rem;
  margin-inline-end: 0.5rem;
  border-top: 3px solid var(--error);
  vertical-align: middle;
}

.key.warnings::before {
  border-top: 3px dashed var(--warning);
}

table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.9375rem;
}

tr {
  border-bottom: 1px solid var(--border);
}

th,
td {
  padding: 0.375rem 0.5rem;
  text-align: start;
  vertical-align: baseline;
}

th[scope="row"] {
  font-weight: 400;
}

th.number,
td.number {
  text-align: end;
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}

td.number {
  font-weight: 600;
}

td.zero {
  color: var(--muted);
  font-weight: 400;
}

.small table {
  font-size: 0.875rem;
}

.small {
  overflow-x: auto;
}

.owners {
  color: var(--muted);
  font-size: 0.875rem;
}

.bar {
  display: block;
  height: 0.375rem;
  border-radius: 0.1875rem;
  background: var(--control);
}

.bar.safe {
  background: var(--good);
}

.bar.unsafe {
  background: var(--warning);
}

summary {
  padding-block: 0.25rem;
  cursor: pointer;
}

form {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
  gap: 0.75rem;
  padding-block: 0.5rem;
}

label {
  display: block;
  color: var(--muted);
  font-size: 0.875rem;
}

input,
select,
button {
  min-height: 2.5rem;
  padding: 0.25rem 0.5rem;
  border: 1px solid var(--control);
  border-radius: 0.375rem;
  background: var(--back);
  color: var(--text);
  font: inherit;
}

input,
select {
  width: 100%;
}

button {
  padding-inline: 0.75rem;
  background: var(--panel);
  cursor: pointer;
}

button:disabled {
  border-color: var(--border);
  color: var(--muted);
  cursor: default;
}

.bar-of-list {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  align-items: center;
  justify-content: space-between;
  margin-block: 0.5rem;
}

.bar-of-list p {
  margin: 0;
  font-weight: 600;
}

.buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
}

#rows th {
  width: 40%;
}

#none + .buttons {
  margin-top: 1rem;
}

.name {
  min-height: 2rem;
  padding: 0.125rem 0.25rem;
  border-color: transparent;
  background: none;
  color: var(--link);
  text-align: start;
}

.name::before {
  content: "▸ " / "";
  color: var(--muted);
}

.name[aria-expanded="true"]::before {
  content: "▾ " / "";
}

.name:hover {
  text-decoration: underline;
}

.mark,
.level {
  display: inline-block;
  padding-inline: 0.375rem;
  border: 1px solid currentcolor;
  border-radius: 1rem;
  font-size: 0.75rem;
}

.mark {
  margin-inline-start: 0.25rem;
  color: var(--muted);
}

.level.note,
.rule {
  color: var(--muted);
}

.rule {
  font-size: 0.875rem;
}

.opened > td {
  padding: 0.75rem 1rem;
  background: var(--panel);
}

.findings {
  padding: 0;
  list-style: none;
}

.findings li {
  padding-block: 0.5rem;
  border-top: 1px solid var(--border);
}

.findings p {
  margin: 0;
}

.excerpt {
  padding: 0.25rem 0.5rem;
  border-inline-start: 3px solid var(--border);
}

footer {
  margin-top: 2rem;
  padding-top: 0.5rem;
  border-top: 1px solid var(--border);
}

@media (prefers-reduced-motion: no-preference) {
  .name,
  button {
    transition: background-color 0.15s;
  }
}

button:not(:disabled):hover {
  background: var(--border);
}

@media (max-width: 48rem) {
  body {
    padding: 0.75rem;
  }

  .wide {
    display: none;
  }

  #rows th {
    width: 100%;
  }

  form {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr));
  }

  .opened > td {
    padding: 0.5rem;
  }
}

@media print {
  :root {
    color-scheme: light;
    --back: #ffffff;
    --panel: #ffffff;
    --text: #000000;
    --muted: #444444;
    --border: #999999;
    --link: #000000;
    --error: #8c1d18;
    --warning: #5c3900;
    --good: #0b4a1d;
    --unknown: #4a2791;
  }

  body {
    max-width: none;
    font-size: 9pt;
  }

  form,
  button:not(.name),
  summary,
  .skip {
    display: none;
  }

  table {
    font-size: inherit;
  }

  tr,
  .findings li {
    break-inside: avoid;
  }

  thead {
    display: table-header-group;
  }
}

/* The last rule, so that it wins. */
[hidden] {
  display: none;
}
`;
const SCRIPT = `
(function() {

// src/core/words.ts
	function thousands(count) {
		return String(count).replace(/\\B(?=(?:\\d{3})+$)/g, ",");
	}
	function amount(count, one, many = \`\${one}s\`) {
		return \`\${thousands(count)} \${count === 1 ? one : many}\`;
	}

// src/core/one-line.ts
	function cut(line, max) {
		return line.length <= max ? line : \`\${line.slice(0, max).replace(/[\\ud800-\\udbff]$/, "")}…\`;
	}

// src/core/visible.ts
	const HIDDEN = /[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{DI}\\u2800]|(?<=\\p{M}{3})\\p{M}/gu;
	const PLAIN = /^[\\x20-\\x7e]*$/;
	function visible(text) {
		if (PLAIN.test(text)) return text;
		return text.replace(HIDDEN, (character) => \`\\\\u{\${(character.codePointAt(0) ?? 0).toString(16)}}\`);
	}

// src/audit/report/page/client/dom.ts
	const SHOWN_MAX = 600;
	const REFUSED = /^(?:on|href$|src|style$|action$|form|xlink)/i;
	function element(name, attributes = {}, ...children) {
		const made = document.createElement(name);
		for (const [attribute, value] of Object.entries(attributes)) {
			if (REFUSED.test(attribute)) throw new Error(\`The attribute \${attribute} is not for data.\`);
			made.setAttribute(attribute, value);
		}
		made.append(...children);
		return made;
	}
	function svg(name, attributes = {}, ...children) {
		const made = document.createElementNS("http://www.w3.org/2000/svg", name);
		for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
		made.append(...children);
		return made;
	}
	function shown(text) {
		return cut(visible(text), SHOWN_MAX) || "(empty)";
	}
	function quoted(text) {
		return element("bdi", {}, shown(text));
	}
	function link(address, ...children) {
		if (address === void 0 || !address.startsWith("https://")) return element("span", {}, ...children);
		const made = element("a", { rel: "noopener noreferrer" }, ...children);
		made.href = address;
		return made;
	}
	function byId(id) {
		const found = document.getElementById(id);
		if (found === null) throw new Error(\`The page has no #\${id}.\`);
		return found;
	}
	function separated(children, separator = " · ") {
		return children.flatMap((child, at) => at === 0 ? [child] : [separator, child]);
	}

// src/core/order.ts
	function byCodeUnits(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
	}

// src/audit/report/page/client/model.ts
	const NO_RULE = {
		id: "",
		title: "",
		product: ""
	};
	function modelOf(data) {
		return {
			data,
			repositories: data.repositories.map((repository, id) => ({
				id,
				data: repository,
				findings: repository.findings.map(([rule, level, path, line, excerpt, fingerprint, fix, owners, exemption]) => ({
					rule: data.rules[rule] ?? NO_RULE,
					level,
					path,
					line,
					excerpt,
					fingerprint,
					fix,
					owners: owners.map((owner) => data.owners[owner] ?? ""),
					exemption: data.exemptions[exemption]
				}))
			}))
		};
	}
	function repositoryText(repository) {
		const { name, visibility, marks, branch, topics, properties, notScanned, leftOver } = repository.data;
		repository.text ??= [
			...[
				name,
				visibility,
				...marks,
				branch,
				...topics,
				...notScanned ?? []
			],
			...properties.flatMap(([property, values]) => [property, ...values]),
			...leftOver.flat()
		].join("\\n").toLowerCase();
		return repository.text;
	}
	function findingText(finding) {
		const { rule, level, path, excerpt, owners, exemption } = finding;
		finding.text ??= [...[
			level,
			rule.id,
			rule.title,
			rule.product,
			path,
			excerpt,
			...owners
		], ...exemption === void 0 ? [] : [
			exemption.owner,
			exemption.reason,
			exemption.until
		]].join("\\n").toLowerCase();
		return finding.text;
	}

// src/audit/report/page/client/filters.ts
	const NO_FILTERS = {
		q: "",
		state: "",
		owner: "",
		product: "",
		rule: "",
		level: "",
		fix: "",
		exempt: ""
	};
	const SEARCH_MAX = 200;
	const NAMES$1 = Object.keys(NO_FILTERS);
	function hashOf(filters) {
		const parameters = new URLSearchParams();
		for (const name of NAMES$1) if (filters[name] !== "") parameters.set(name, filters[name].toWellFormed());
		return parameters.toString();
	}
	function filtersOf(hash, values) {
		const parameters = new URLSearchParams(hash.replace(/^#/, ""));
		const chosen = { ...NO_FILTERS };
		for (const name of NAMES$1) {
			const value = parameters.get(name) ?? "";
			if (name === "q") chosen[name] = value.slice(0, SEARCH_MAX);
			else if (values(name).has(value)) chosen[name] = value;
		}
		return chosen;
	}
	function ownerKey(owner) {
		return \`owner:\${owner}\`;
	}
	function propertyKey(name, value) {
		return \`property:\${name}=\${value}\`;
	}
	function apply(model, filters) {
		const words = filters.q.toLowerCase().split(/\\s+/).filter(Boolean);
		const fits = findingFilter(filters);
		const property = filters.owner.startsWith("property:") ? filters.owner : "";
		const rows = [];
		for (const repository of model.repositories) {
			if (!hasState(repository, filters.state)) continue;
			if (property !== "" && !hasProperty(repository, property)) continue;
			const missing = words.filter((word) => !repositoryText(repository).includes(word));
			const findings = repository.findings.filter((finding) => fits(finding) && (missing.length === 0 || missing.every((word) => findingText(finding).includes(word))));
			if (findings.length === 0 && (missing.length > 0 || isAboutFindings(filters))) continue;
			rows.push(rowOf(repository, findings));
		}
		rows.sort(byWhatIsLeft);
		return {
			rows,
			...totals(rows)
		};
	}
	function isAboutFindings({ owner, product, rule, level, fix, exempt }) {
		return owner !== "" && !owner.startsWith("property:") || [
			product,
			rule,
			level,
			fix
		].some((value) => value !== "") || exempt === "exempt" || exempt === "expired";
	}
	function findingFilter({ owner, product, rule, level, fix, exempt }) {
		const byOwner = owner.startsWith("owner:") ? owner.slice(6) : void 0;
		return (finding) => {
			const state = finding.exemption === void 0 ? "" : finding.exemption.expired ? "expired" : "exempt";
			if (exempt === "" ? state === "exempt" : exempt !== "all" && state !== exempt) return false;
			if (level !== "" && finding.level !== level) return false;
			if (rule !== "" && finding.rule.id !== rule) return false;
			if (product !== "" && finding.rule.product !== product) return false;
			if (fix !== "" && finding.fix !== fix && !(fix === "fixable" && isFixable(finding))) return false;
			if (owner === "nobody") return finding.owners.length === 0;
			return byOwner === void 0 || finding.owners.includes(byOwner);
		};
	}
	function isFixable({ fix }) {
		return fix === "safe" || fix === "unsafe";
	}
	function hasState({ data, findings }, state) {
		const isLeft = ({ level, exemption }) => level !== "note" && (exemption === void 0 || exemption.expired);
		switch (state) {
			case "": return true;
			case "not-scanned": return data.notScanned !== void 0;
			case "left": return findings.some(isLeft);
			case "clean": return data.notScanned === void 0 && !findings.some(isLeft);
			case "names": return data.leftOver.length > 0;
			case "archived":
			case "reused": return data.marks.includes(state);
		}
	}
	function hasProperty({ data }, key) {
		return data.properties.some(([name, values]) => values.some((value) => propertyKey(name, value) === key));
	}
	function rowOf(repository, findings) {
		const row = {
			repository,
			findings,
			errors: 0,
			warnings: 0,
			notes: 0,
			fixable: 0
		};
		for (const finding of findings) {
			if (finding.level === "error") row.errors++;
			else if (finding.level === "warning") row.warnings++;
			else row.notes++;
			if (isFixable(finding)) row.fixable++;
		}
		return row;
	}
	function byWhatIsLeft(a, b) {
		const isScanned = ({ repository }) => repository.data.notScanned === void 0 ? 1 : 0;
		return b.errors - a.errors || b.warnings - a.warnings || isScanned(a) - isScanned(b) || b.notes - a.notes || byCodeUnits(a.repository.data.name, b.repository.data.name);
	}
	function totals(rows) {
		const none = () => ({
			safe: 0,
			unsafe: 0,
			shown: 0,
			none: 0
		});
		const sum = {
			findings: 0,
			errors: 0,
			warnings: 0,
			notes: 0,
			notScanned: 0,
			fixes: none()
		};
		const rules = /* @__PURE__ */ new Map();
		for (const row of rows) {
			sum.findings += row.findings.length;
			sum.errors += row.errors;
			sum.warnings += row.warnings;
			sum.notes += row.notes;
			if (row.repository.data.notScanned !== void 0) sum.notScanned++;
			for (const { rule, fix } of row.findings) {
				sum.fixes[fix]++;
				const counts = rules.get(rule) ?? {
					rule,
					fixes: none(),
					total: 0
				};
				counts.fixes[fix]++;
				counts.total++;
				rules.set(rule, counts);
			}
		}
		return {
			...sum,
			rules: [...rules.values()].sort((a, b) => b.total - a.total || byCodeUnits(a.rule.id, b.rule.id))
		};
	}

// src/audit/report/page/client/controls.ts
	const VALUES_MAX = 200;
	const NAMES = Object.keys(NO_FILTERS);
	const control = (name) => byId(name);
	function fillControls({ data, repositories }) {
		const sorted = (values) => [...new Set(values)].sort();
		const option = (value, text) => element("option", { value }, shown(text));
		const group = (label, options) => options.length === 0 ? [] : [element("optgroup", { label: shown(label) }, ...options)];
		const properties = /* @__PURE__ */ new Map();
		for (const { data } of repositories) for (const [name, values] of data.properties) for (const value of values) properties.set(name, (properties.get(name) ?? /* @__PURE__ */ new Set()).add(value));
		control("owner").append(...group("CODEOWNERS", [...sorted(data.owners).map((owner) => option(ownerKey(owner), owner)), option("nobody", "Nobody")]), ...[...properties].sort().flatMap(([name, values]) => values.size > VALUES_MAX ? [] : group(\`Property \${name}\`, sorted(values).map((value) => option(propertyKey(name, value), value)))));
		control("product").append(...sorted(data.rules.map(({ product }) => product)).map((product) => option(product, product)));
		control("rule").append(...sorted(data.rules.map(({ id }) => id)).map((id) => option(id, id)));
	}
	function valuesOf(name) {
		const made = control(name);
		return new Set(made instanceof HTMLSelectElement ? [...made.options].map(({ value }) => value) : []);
	}
	function readControls() {
		return Object.fromEntries(NAMES.map((name) => [name, control(name).value]));
	}
	function writeControls(filters) {
		for (const name of NAMES) control(name).value = filters[name];
	}

// src/audit/report/csv-text.ts
	const CSV_COLUMNS = [
		"repository",
		"status",
		"level",
		"product",
		"rule",
		"path",
		"line",
		"owners",
		"fix",
		"exempt until",
		"exempt by",
		"exempt reason",
		"excerpt",
		"detail",
		"commit",
		"fingerprint",
		"link"
	];
	function csvStatus(exempt) {
		if (exempt === void 0) return "left";
		return exempt.expired ? "exemption expired" : "exempt";
	}
	function csvText(rows) {
		const lines = [CSV_COLUMNS.map(cell).join()];
		for (const row of rows) lines.push(CSV_COLUMNS.map((column) => cell(row[column] ?? "")).join());
		return \`\${lines.join("\\r\\n")}\\r\\n\`;
	}
	const FORMULA = /(^|[;|])(?=\\s*[=+\\-@＝＋－＠])/g;
	function cell(value) {
		if (typeof value === "number") return \`"\${value}"\`;
		return \`"\${visible(value).replace(FORMULA, "$1'").replaceAll("\\"", "\\"\\"")}"\`;
	}

// src/core/repository-link.ts
	const LINK_MAX = 2e3;
	const RENDERED = /\\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;
	function encodedPath(path) {
		return path.toWellFormed().split("/").map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (character) => \`%\${character.charCodeAt(0).toString(16).toUpperCase()}\`)).join("/");
	}
	function hasDots(path) {
		return /(?:^|\\/)\\.{1,2}(?:\\/|$)/.test(path);
	}
	function repositoryLink(serverUrl, repository) {
		const server = serverUrl.replace(/\\/+$/, "");
		if (!/^https?:\\/\\/[\\w.:-]+$/.test(server) || !/^[\\w.-]+\\/[\\w.-]+$/.test(repository)) return void 0;
		if (hasDots(repository)) return void 0;
		return \`\${server}/\${repository}\`;
	}
	function linesLink(repository, commit, { path, line, endLine = line }) {
		if (!/^[0-9a-f]{40}$/.test(commit) || !Number.isSafeInteger(line)) return void 0;
		const encoded = encodedPath(path).replace(/%5Cx([89a-f][0-9a-f])/gi, "%$1");
		const lines = endLine > line ? \`L\${line}-L\${endLine}\` : \`L\${line}\`;
		const link = \`\${repository}/blob/\${commit}/\${encoded}\${RENDERED.test(path) ? "?plain=1" : ""}#\${lines}\`;
		return link.length > LINK_MAX ? void 0 : link;
	}

// src/audit/report/links.ts
	function addressOf(server, repository) {
		if (repository.visibility === "unknown" || !server.startsWith("https://")) return void 0;
		return repositoryLink(server, repository.name);
	}
	function placeLink(address, commit, path, line) {
		if (address === void 0 || commit === void 0 || hasDots(path)) return void 0;
		return linesLink(address, commit, {
			path,
			line
		});
	}

// src/audit/report/page/client/export.ts
	function csvOf(rows, server) {
		return csvText(lines(rows, server));
	}
	function* lines(rows, server) {
		for (const { repository, findings } of rows) {
			const { data } = repository;
			if (data.notScanned !== void 0) yield {
				repository: data.name,
				status: "not scanned",
				detail: data.notScanned.filter(Boolean).join(": ")
			};
			else if (findings.length === 0) yield {
				repository: data.name,
				status: "no finding",
				commit: data.commit
			};
			else for (const finding of findings) yield {
				repository: data.name,
				status: csvStatus(finding.exemption),
				level: finding.level,
				product: finding.rule.product,
				rule: finding.rule.id,
				path: finding.path,
				line: finding.line,
				owners: finding.owners.join(" "),
				fix: finding.fix,
				"exempt until": finding.exemption?.until,
				"exempt by": finding.exemption?.owner,
				"exempt reason": finding.exemption?.reason,
				excerpt: finding.excerpt,
				commit: data.commit,
				fingerprint: finding.fingerprint,
				link: placeLink(addressOf(server, data), data.commit, finding.path, finding.line)
			};
		}
	}
	let address;
	function download(text, name) {
		if (address !== void 0) URL.revokeObjectURL(address);
		address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
		const link = element("a", { download: name });
		link.href = address;
		link.click();
	}

// src/audit/report/page/client/words.ts
	const FIXES = {
		safe: "changed by ims-auth fix",
		unsafe: "changed by ims-auth fix --unsafe",
		shown: "by hand, ims-auth fix says how",
		none: "by hand"
	};

// src/audit/report/page/client/fixes.ts
	const KINDS = Object.keys(FIXES);
	function showFixes({ fixes, findings, rules }) {
		byId("fix-kinds").replaceChildren(...KINDS.map((kind) => {
			const bar = element("span", {
				class: \`bar \${kind}\`,
				"aria-hidden": "true"
			});
			bar.style.inlineSize = \`\${findings === 0 ? 0 : 100 * fixes[kind] / findings}%\`;
			return element("tr", {}, element("th", { scope: "row" }, FIXES[kind], bar), element("td", { class: "number" }, thousands(fixes[kind])));
		}));
		byId("fix-rules").replaceChildren(...rules.map(ruleRow));
	}
	function ruleRow({ rule, fixes }) {
		return element("tr", {}, element("th", { scope: "row" }, quoted(rule.id)), ...[
			fixes.safe,
			fixes.unsafe,
			fixes.shown + fixes.none
		].map((count) => element("td", { class: count === 0 ? "number zero" : "number" }, thousands(count))));
	}

// src/audit/report/page/client/details.ts
	const CHUNK$1 = 50;
	const LEVELS = [
		"error",
		"warning",
		"note"
	];
	function detailsOf({ repository, findings }, server) {
		const { data } = repository;
		const address = addressOf(server, data);
		const sorted = [...findings].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
		const list = element("ol", { class: "findings" });
		const more = element("button", { type: "button" });
		const show = (from) => {
			const chunk = sorted.slice(from, from + CHUNK$1).map((finding) => item(finding, address, data.commit));
			list.append(...chunk);
			const next = from + chunk.length;
			const left = sorted.length - next;
			more.hidden = left === 0;
			more.textContent = \`Show \${thousands(Math.min(CHUNK$1, left))} more of \${amount(left, "finding")}\`;
			more.onclick = () => {
				show(next);
				focusOn(list.children[next]);
			};
		};
		show(0);
		return element("div", { class: "details" }, ...facts(repository, address), ...sorted.length === 0 ? [element("p", {}, noneText(repository))] : [list, more], ...data.unlisted === 0 ? [] : [element("p", { class: "unknown" }, \`This repository has \${amount(data.unlisted, "more finding")}, which did not fit into the page. The JSON of the report has all of them.\`)]);
	}
	function noneText({ data, findings }) {
		if (data.notScanned !== void 0) return "Nothing is known about its code.";
		return findings.length === 0 ? "No finding." : "No finding that fits the filters.";
	}
	function facts({ data }, address) {
		const { visibility, marks, branch, commit, topics, properties, files, leftOver, notScanned } = data;
		const [scanned = 0, skipped = 0, unread = 0] = files ?? [];
		const about = [
			...address === void 0 ? [] : [link(address, "Open on GitHub")],
			...visibility === "unknown" ? [] : [visibility],
			...marks.map((mark) => mark === "reused" ? "taken from the last report" : mark),
			...branch === void 0 ? [] : [element("span", {}, "branch ", quoted(branch))],
			...commit === void 0 ? [] : [element("span", {}, "commit ", quoted(commit.slice(0, 10)))],
			...files === void 0 ? [] : [\`\${amount(scanned, "file")} scanned, \${thousands(skipped)} skipped\${unread === 0 ? "" : \`, \${thousands(unread)} not readable\`}\`],
			...topics.map((topic) => element("span", {}, "topic ", quoted(topic))),
			...properties.map(([name, values]) => element("span", {}, quoted(name), ": ", ...separated(values.map(quoted), ", ")))
		];
		return [
			...notScanned === void 0 ? [] : [element("p", { class: "unknown" }, \`Not scanned: \${notScanned[0]}\`, ...notScanned[1] === "" ? ["."] : [
				" (",
				quoted(notScanned[1]),
				")."
			])],
			element("p", { class: "facts" }, ...separated(about)),
			...leftOver.length === 0 ? [] : [element("p", {}, "Names that look left over: ", ...separated(leftOver.map(([kind, place, name]) => element("span", {}, element("code", {}, quoted(name)), \` (\${kind}, \`, quoted(place), ")")), ", "))]
		];
	}
	function item(finding, address, commit) {
		const { rule, level, path, line, excerpt, fix, owners, exemption } = finding;
		const about = [
			FIXES[fix],
			...owners.length === 0 ? ["no owner"] : [element("span", {}, "owned by ", ...separated(owners.map(quoted), ", "))],
			...exemption === void 0 ? [] : [element("span", { class: "exemption" }, exemption.expired ? "exemption expired on " : "exempt until ", quoted(exemption.until), ", by ", quoted(exemption.owner), ": ", quoted(exemption.reason))]
		];
		return element("li", {}, element("p", {}, element("span", { class: \`level \${level}\` }, level), " ", link(placeLink(address, commit, path, line), quoted(\`\${path}:\${line}\`))), element("p", {}, quoted(rule.title), " ", element("span", { class: "rule" }, quoted(rule.id))), element("p", { class: "excerpt" }, element("code", {}, quoted(excerpt))), element("p", { class: "facts" }, ...separated(about)));
	}
	function focusOn(item) {
		const target = item?.querySelector("a, button") ?? item;
		if (!(target instanceof HTMLElement)) return;
		if (target === item) target.tabIndex = -1;
		target.focus();
	}

// src/audit/report/page/client/list.ts
	const CHUNK = 100;
	const OWNERS_SHOWN = 3;
	const COLUMNS = 6;
	function repositoryList(server) {
		const body = byId("rows");
		const more = byId("more");
		const all = byId("all");
		const open = /* @__PURE__ */ new Set();
		let rows = [];
		let made = 0;
		const append = (count) => {
			const chunk = rows.slice(made, made + count);
			body.append(...chunk.flatMap((row) => rowElements(row, server, open)));
			made += chunk.length;
			const left = rows.length - made;
			more.hidden = left === 0;
			all.hidden = left <= CHUNK;
			more.textContent = \`Show \${thousands(Math.min(CHUNK, left))} more\`;
			all.textContent = \`Show all \${thousands(rows.length)}\`;
		};
		const appendAndFocus = (count) => {
			const from = body.children.length;
			append(count);
			focusOn(body.children[from]);
		};
		more.onclick = () => appendAndFocus(CHUNK);
		all.onclick = () => appendAndFocus(rows.length);
		return {
			show(next) {
				rows = next;
				made = 0;
				body.replaceChildren();
				append(CHUNK);
			},
			showAll() {
				append(rows.length);
			}
		};
	}
	function rowElements(row, server, open) {
		const { repository } = row;
		const { id, data } = repository;
		const button = element("button", {
			type: "button",
			class: "name",
			"aria-expanded": "false"
		}, quoted(data.name));
		const first = element("tr", {}, element("th", { scope: "row" }, button, ...data.marks.map((mark) => element("span", { class: "mark" }, mark))), ...data.notScanned === void 0 ? numbers(row) : [notScanned(data.notScanned[0])]);
		let second;
		const setOpen = (isOpen) => {
			button.setAttribute("aria-expanded", String(isOpen));
			if (isOpen) open.add(id);
			else open.delete(id);
			if (second === void 0 && isOpen) {
				second = element("tr", {
					id: \`details-\${id}\`,
					class: "opened"
				}, element("td", { colspan: String(COLUMNS) }, detailsOf(row, server)));
				button.setAttribute("aria-controls", second.id);
				first.after(second);
			}
			if (second !== void 0) second.hidden = !isOpen;
		};
		button.onclick = () => setOpen(button.getAttribute("aria-expanded") !== "true");
		if (open.has(id)) setOpen(true);
		return second === void 0 ? [first] : [first, second];
	}
	function notScanned(why) {
		return element("td", {
			colspan: String(5),
			class: "unknown"
		}, \`Not scanned: \${why}\`);
	}
	function numbers(row) {
		const number = (count, kind) => element("td", { class: \`number \${kind}\${count === 0 ? " zero" : ""}\` }, thousands(count));
		const owners = [...new Set(row.findings.flatMap((finding) => finding.owners))];
		const others = owners.length - OWNERS_SHOWN;
		return [
			number(row.errors, "error"),
			number(row.warnings, "warning"),
			number(row.notes, "wide"),
			number(row.fixable, "wide"),
			element("td", { class: "wide owners" }, ...separated(owners.slice(0, OWNERS_SHOWN).map(quoted), ", "), ...others > 0 ? [\` and \${thousands(others)} more\`] : [])
		];
	}

// src/audit/report/page/client/trend.ts
	const WIDTH = 600;
	const HEIGHT = 120;
	function line(points, value, most) {
		const first = points[0]?.at ?? 0;
		const span = (points.at(-1)?.at ?? 0) - first;
		return points.map((point) => {
			const x = span === 0 ? WIDTH / 2 : (point.at - first) / span * WIDTH;
			const y = HEIGHT - (most === 0 ? 0 : point[value] / most * HEIGHT);
			return \`\${round(x)},\${round(y)}\`;
		}).join(" ");
	}
	function round(value) {
		return Math.round(value * 10) / 10;
	}
	function showTrend(points) {
		const last = points.at(-1);
		const first = points[0];
		if (first === void 0 || last === void 0) return;
		byId("trend-rows").replaceChildren(...points.toReversed().map(row));
		if (points.length < 2) {
			byId("trend").replaceChildren(element("p", {}, "This is the first report. The next ones are compared with it."));
			return;
		}
		const most = Math.max(1, ...points.map(({ errors, warnings }) => Math.max(errors, warnings)));
		const change = (value, one) => \`\${amount(last[value], one)} (\${thousands(first[value])} on \${first.day})\`;
		const picture = svg("svg", {
			role: "img",
			"aria-labelledby": "trend-title",
			viewBox: \`0 -4 \${WIDTH} 128\`,
			preserveAspectRatio: "none"
		}, svg("title", { id: "trend-title" }, \`Errors and warnings of \${points.length} reports from \${first.day} to \${last.day}. \${change("errors", "error")}. \${change("warnings", "warning")}. The table below has all numbers.\`), ...[
			0,
			HEIGHT / 2,
			HEIGHT
		].map((y) => svg("line", {
			class: "grid",
			x1: "0",
			x2: String(WIDTH),
			y1: String(y),
			y2: String(y)
		})), ...["warnings", "errors"].map((value) => svg("polyline", {
			class: value,
			points: line(points, value, most)
		})));
		byId("trend").replaceChildren(element("p", { class: "legend" }, element("span", { class: "key errors" }, change("errors", "error")), " ", element("span", { class: "key warnings" }, change("warnings", "warning"))), element("div", { class: "chart" }, element("span", { "aria-hidden": "true" }, thousands(most)), picture, element("span", {
			class: "least",
			"aria-hidden": "true"
		}, "0"), element("span", {
			class: "days",
			"aria-hidden": "true"
		}, element("span", {}, first.day), element("span", {}, last.day))));
	}
	function row(point) {
		return element("tr", {}, element("th", { scope: "row" }, point.day), ...[
			point.errors,
			point.warnings,
			point.affected,
			point.notScanned,
			point.repositories
		].map((count) => element("td", { class: "number" }, thousands(count))));
	}

// src/audit/report/page/client/main.ts
	const data = JSON.parse(byId("data").textContent ?? "");
	const model = modelOf(data);
	const list = repositoryList(data.server);
	let result;
	function update() {
		const filters = readControls();
		result = apply(model, filters);
		list.show(result.rows);
		showFixes(result);
		byId("status").textContent = statusText(result);
		byId("none").hidden = result.rows.length > 0;
		byId("clear").disabled = hashOf(filters) === "";
		byId("export").textContent = \`Download as CSV (\${amount(csvRows(result), "row")})\`;
	}
	function csvRows({ rows }) {
		return rows.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
	}
	function statusText({ rows, errors, warnings, notes, notScanned }) {
		return [
			\`\${thousands(rows.length)} of \${amount(data.repositories.length, "repository", "repositories")}\`,
			amount(errors, "error"),
			amount(warnings, "warning"),
			...notes === 0 ? [] : [amount(notes, "note")],
			...notScanned === 0 ? [] : [\`\${thousands(notScanned)} not scanned\`]
		].join(", ");
	}
	function writeAddress() {
		const hash = hashOf(readControls());
		try {
			history.replaceState(null, "", hash === "" ? location.pathname + location.search : \`#\${hash}\`);
		} catch {}
	}
	function readAddress() {
		writeControls(filtersOf(location.hash, valuesOf));
		update();
	}
	function choose(filters) {
		writeControls(filters);
		update();
		writeAddress();
	}
	fillControls(model);
	showTrend(data.trend);
	readAddress();
	const form = byId("filters");
	form.addEventListener("input", update);
	form.addEventListener("change", writeAddress);
	form.addEventListener("submit", (event) => event.preventDefault());
	addEventListener("hashchange", readAddress);
	addEventListener("beforeprint", () => list.showAll());
	byId("clear").onclick = () => {
		choose(NO_FILTERS);
		byId("q").focus();
	};
	byId("export").onclick = () => {
		download(csvOf(result.rows, data.server), \`audit-\${data.of.replace(/[^\\w.-]+/g, "-").slice(0, 80)}.csv\`);
	};
	byId("skip").onclick = (event) => {
		event.preventDefault();
		byId("repositories").focus();
	};
	const showMissing = document.getElementById("show-missing");
	if (showMissing !== null) showMissing.onclick = () => {
		choose({
			...NO_FILTERS,
			state: "not-scanned"
		});
		byId("repositories").focus();
	};
	const wide = matchMedia("(min-width: 48rem)");
	const unfold = () => {
		if (wide.matches || location.hash.length > 1) byId("filter-box").open = true;
	};
	wide.addEventListener("change", unfold);
	unfold();
	byId("no-script").hidden = true;
	byId("panels").hidden = false;
	byId("list").hidden = false;

})();
`;

// EXTERNAL MODULE: ./build/core/order.js
var order = __webpack_require__(1158);
// EXTERNAL MODULE: ./build/guard/rules/index.js + 48 modules
var guard_rules = __webpack_require__(3206);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/audit/report/products.js
var products = __webpack_require__(3655);
;// CONCATENATED MODULE: ./build/audit/report/page/data.js






const PAGE_FINDINGS_MAX = 250_000;
const REPOSITORY_FINDINGS_MAX = 5_000;
function pageData(report, server, max = PAGE_FINDINGS_MAX) {
    const rules = new Places(String);
    const owners = new Places(String);
    const exemptions = new Places(JSON.stringify);
    const limit = repositoryLimit(report, max);
    const repositoryOf = (result) => {
        const { repository, reused, scanned, notScanned } = result;
        const findings = worst((0,count/* findingsOf */.WX)(result), limit);
        return {
            name: repository.name,
            visibility: repository.visibility,
            marks: [
                ...(repository.archived ? ['archived'] : []),
                ...(repository.fork ? ['fork'] : []),
                ...(reused === true ? ['reused'] : []),
            ],
            branch: repository.defaultBranch,
            commit: scanned?.commit ?? repository.commit,
            topics: repository.topics,
            properties: Object.entries(repository.properties)
                .sort(([a], [b]) => (0,order/* byCodeUnits */.C)(a, b))
                .map(([name, value]) => [name, typeof value === 'string' ? [value] : value]),
            notScanned: (0,count/* isScanned */.zq)(result)
                ? undefined
                : [notScanned === undefined ? report_words/* NO_RESULT */.AC : report_words/* NOT_SCANNED */.jR[notScanned.reason], notScanned?.detail ?? ''],
            files: scanned && [scanned.files.scanned, scanned.files.skipped, scanned.files.unread],
            leftOver: (scanned?.leftOver ?? []).map(({ kind, place, name }) => [kind, place, name]),
            findings: findings.map((finding) => [
                rules.of(finding.rule),
                finding.level,
                finding.path,
                finding.line,
                finding.excerpt,
                finding.fingerprint,
                finding.fix,
                finding.owners.map((owner) => owners.of(owner)),
                finding.exempt === undefined ? -1 : exemptions.of(finding.exempt),
            ]),
            unlisted: (0,count/* findingsOf */.WX)(result).length - findings.length,
        };
    };
    const repositories = report.results.map(repositoryOf);
    const titles = new Map(guard_rules.RULES.map(({ id, title }) => [id, title]));
    return {
        of: report.of,
        server,
        rules: rules.items.map((id) => ({ id, title: titles.get(id) ?? id, product: (0,products/* productOf */.$7)(id) })),
        owners: owners.items,
        exemptions: exemptions.items.map(({ owner, reason, until, expired }) => ({
            ...{ owner, reason, until, expired },
        })),
        repositories,
        trend: report.trend.map((point) => ({ day: (0,time/* day */.vd)(point.at), ...point })),
    };
}
function repositoryLimit({ results }, max) {
    const counts = results.map((result) => (0,count/* findingsOf */.WX)(result).length);
    let limit = REPOSITORY_FINDINGS_MAX;
    while (limit > 1 && counts.reduce((sum, count) => sum + Math.min(count, limit), 0) > max)
        limit = Math.floor(limit / 2);
    return limit;
}
function worst(findings, limit) {
    if (findings.length <= limit)
        return findings;
    const rank = (finding) => model/* LEVELS */.A_.indexOf(finding.level) + ((0,count/* isLeft */.OC)(finding) ? 0 : model/* LEVELS */.A_.length);
    return [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, limit);
}
class Places {
    items = [];
    #places = new Map();
    #key;
    constructor(key) {
        this.#key = key;
    }
    of(item) {
        const key = this.#key(item);
        const known = this.#places.get(key);
        if (known !== undefined)
            return known;
        this.#places.set(key, this.items.length);
        return this.items.push(item) - 1;
    }
}

// EXTERNAL MODULE: ./build/core/visible.js
var visible = __webpack_require__(2244);
;// CONCATENATED MODULE: ./build/audit/report/page/html.js

function html(texts, ...values) {
    return {
        markup: texts
            .map((text, at) => `${text}${at < values.length ? markupOf(values[at] ?? '') : ''}`)
            .join(''),
    };
}
function markupOf(value) {
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return escapeHtml(value);
    if ('markup' in value)
        return value.markup;
    return value.map(({ markup }) => markup).join('\n');
}
function escapeHtml(text) {
    return (0,visible/* visible */.R)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
function scriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_none, at) => escaped(character.charCodeAt(at))).join(''));
}
function escaped(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./build/audit/report/page/page.js











const NAME_MAX = 200;
function auditPage(report, server = links/* GITHUB */.U0) {
    const counts = (0,count/* countReport */.A0)(report);
    const name = (0,one_line/* cut */.Jj)(report.of, NAME_MAX) || '(no name)';
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>JWT audit of ${name}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" id="skip" href="#repositories">Skip to the repositories</a>
${header(report, name, counts)}
<main>
${missing(counts)}
${numbers(counts)}
${PANELS}
${REPOSITORIES}
</main>
${footer(report)}
<script type="application/json" id="data">${trusted(scriptJson(pageData(report, server)))}</script>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.markup;
}
function policy() {
    return [
        "default-src 'none'",
        `script-src '${hash(SCRIPT)}'`,
        `style-src '${hash(STYLE)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}
function hash(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
function trusted(markup) {
    return { markup };
}
function header({ startedAt, durationMs, tool, requests }, name, counts) {
    const kind = counts.affected > 0 ? 'bad' : counts.notScanned > 0 || counts.repositories === 0 ? 'unknown' : 'good';
    const line = (0,report_words/* headline */.Pl)(counts);
    const left = requests.remaining === undefined ? '' : `, ${(0,words/* thousands */.oh)(requests.remaining)} left of the limit`;
    return html `<header>
<h1>JWT audit of <bdi>${name}</bdi></h1>
<p class="verdict ${kind}">${line[0]?.toUpperCase() ?? ''}${line.slice(1)}.</p>
<p class="about">${(0,time/* minute */.Vc)(startedAt)}, took ${(0,times/* duration */.p)(durationMs)}, ims-auth ${(0,one_line/* cut */.Jj)(tool.version, 40)}, ${(0,words/* amount */.vj)(requests.sent, 'request')} to GitHub${left}</p>
</header>`;
}
function missing({ notScanned }) {
    if (notScanned === 0)
        return html ``;
    return html `<div class="missing">
<p class="unknown"><strong>${(0,words/* amount */.vj)(notScanned, 'repository was', 'repositories were')} not scanned.</strong> Nothing is known about ${notScanned === 1 ? 'it' : 'them'}.</p>
<button type="button" id="show-missing">Show ${notScanned === 1 ? 'it' : 'them'}</button>
</div>`;
}
function numbers(counts) {
    const tiles = [
        ['repositories', counts.repositories, true],
        ['not scanned', counts.notScanned, true],
        ['affected', counts.affected, true],
        ['clean', counts.clean, true],
        ['errors', counts.errors, true],
        ['warnings', counts.warnings, true],
        ['notes', counts.notes, false],
        ['fixable', counts.fixable, true],
        ['exempt', counts.exempt, false],
        ['exemptions expired', counts.expired, false],
        ['left-over names', counts.leftOver, false],
    ];
    return html `<section aria-labelledby="numbers">
<h2 id="numbers" class="hidden-text">Numbers</h2>
<dl class="numbers">
${tiles
        .filter(([, count, always]) => always || count > 0)
        .map(([what, count]) => html `<div><dt>${what}</dt><dd>${(0,words/* thousands */.oh)(count)}</dd></div>`)}
</dl>
</section>`;
}
const PANELS = html `<div class="panels" id="panels" hidden>
<section class="panel" aria-labelledby="trend-heading">
<h2 id="trend-heading">Trend</h2>
<div id="trend"></div>
<details class="small"><summary>Trend as a table</summary>
<table><caption class="hidden-text">Numbers of each report, the newest first</caption>
<thead><tr><th scope="col">report</th><th scope="col" class="number">errors</th><th scope="col" class="number">warnings</th><th scope="col" class="number">affected</th><th scope="col" class="number">not scanned</th><th scope="col" class="number">repositories</th></tr></thead>
<tbody id="trend-rows"></tbody></table></details>
</section>
<section class="panel" aria-labelledby="fix-heading">
<h2 id="fix-heading">What <code>fix</code> can change</h2>
<p class="facts">Of the findings in the list below.</p>
<table><caption class="hidden-text">Findings in the list below, by what changes them</caption>
<thead class="hidden-text"><tr><th scope="col">how</th><th scope="col">findings</th></tr></thead>
<tbody id="fix-kinds"></tbody></table>
<details class="small"><summary>By rule</summary>
<table><caption class="hidden-text">Findings in the list below, by rule</caption>
<thead><tr><th scope="col">rule</th><th scope="col" class="number">fix</th><th scope="col" class="number">fix --unsafe</th><th scope="col" class="number">by hand</th></tr></thead>
<tbody id="fix-rules"></tbody></table></details>
</section>
</div>`;
function choice(id, label, options) {
    return html `<div><label for="${id}">${label}</label>
<select id="${id}">${options.map(([value, text]) => html `<option value="${value}">${text}</option>`)}</select></div>`;
}
const REPOSITORIES = html `<section aria-labelledby="repositories">
<h2 id="repositories" tabindex="-1">Repositories by what is left</h2>
<p class="unknown" id="no-script">The list needs JavaScript. The JSON and the CSV of the report have the same.</p>
<div id="list" hidden>
<details id="filter-box"><summary>Search and filters</summary>
<form id="filters" role="search" aria-label="Repositories and findings" autocomplete="off">
<div><label for="q">Search</label>
<input type="search" id="q" maxlength="200" spellcheck="false"></div>
${choice('state', 'Repositories', [
    ['', 'All'],
    ['left', 'With errors or warnings left'],
    ['not-scanned', 'Not scanned'],
    ['clean', 'Clean'],
    ['names', 'With left-over secrets or variables'],
    ['archived', 'Archived'],
    ['reused', 'Taken from the last report'],
])}
${choice('owner', 'Team or owner', [['', 'All']])}
${choice('product', 'Product', [['', 'All']])}
${choice('rule', 'Rule', [['', 'All']])}
${choice('level', 'Level', [
    ['', 'All'],
    ['error', 'Errors'],
    ['warning', 'Warnings'],
    ['note', 'Notes'],
])}
${choice('fix', 'Fix', [
    ['', 'All'],
    ['fixable', 'Can be changed by fix'],
    ['safe', 'Safe'],
    ['unsafe', 'With --unsafe'],
    ['shown', 'By hand, fix says how'],
    ['none', 'By hand'],
])}
${choice('exempt', 'Exempt findings', [
    ['', 'Left out'],
    ['exempt', 'Only exempt ones'],
    ['expired', 'Only where the exemption expired'],
    ['all', 'Included'],
])}
</form>
</details>
<div class="bar-of-list">
<p id="status" role="status"></p>
<div class="buttons">
<button type="button" id="clear">Clear the filters</button>
<button type="button" id="export">Download as CSV</button>
</div>
</div>
<table>
<caption class="hidden-text">Repositories, those with most errors first. A button shows the findings of its repository in the next row.</caption>
<thead><tr><th scope="col">repository</th><th scope="col" class="number">errors</th><th scope="col" class="number">warnings</th><th scope="col" class="number wide">notes</th><th scope="col" class="number wide">fixable</th><th scope="col" class="wide">owners</th></tr></thead>
<tbody id="rows"></tbody>
</table>
<p id="none" hidden>No repository fits the search and the filters.</p>
<p class="buttons"><button type="button" id="more" hidden>Show more</button> <button type="button" id="all" hidden>Show all</button></p>
</div>
</section>`;
function footer({ leftOut, tool, policy }) {
    const reasons = Object.entries(leftOut).filter(([, count]) => count > 0);
    const list = reasons
        .slice(0, 20)
        .map(([reason, count]) => `${(0,words/* thousands */.oh)(count)} ${(0,one_line/* cut */.Jj)(reason, 80)}`)
        .join(', ');
    return html `<footer>
<p class="facts">${list === '' ? '' : `Left out by the filters of the audit: ${list}. `}Guard ${(0,one_line/* cut */.Jj)(tool.guard, 40)}, policy ${(0,one_line/* cut */.Jj)(policy, 80)}. This page loads nothing and sends nothing.</p>
</footer>`;
}


/***/ }),

/***/ 3655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ productOf)
/* harmony export */ });
/* unused harmony exports ANY_PRODUCT, PRODUCTS */
const ANY_PRODUCT = 'Any Adobe API';
const PRODUCTS = {
    Analytics: ['adobeanalyticsr-jwt'],
    'Analytics, Experience Platform or Tags': ['python-path-to-key'],
    [ANY_PRODUCT]: [
        'adobe-private-key',
        'aio-lib-java-jwt',
        'audience-claim',
        'ci-action-definition',
        'ci-private-key-action',
        'ci-stale-key',
        'console-download',
        'exchange-endpoint',
        'expires-in-milliseconds',
        'ims-go-jwt',
        'jwt-exchange-request',
        'jwt-only-version',
        'metascope',
        'metascope-claim',
        'metascopes-key',
        'npm-jwt-auth',
        'postman-jwt',
        'technical-account-key',
        'workspace-json',
    ],
    'App Builder and the Adobe I/O CLI': [
        'aio-cli-jwt-auth',
        'aio-context',
        'ci-apps-action',
        'ci-jwt-ims-action',
        'npm-aio-lib-ims-jwt',
    ],
    Campaign: ['campaign-ims-jwt'],
    'Cloud Manager': ['ci-cloud-manager-action', 'jenkins-cloud-manager'],
    'Experience Manager': [
        'acs-commons-adobeio',
        'acs-commons-code',
        'aem-forms-communications',
        'aem-ims-integration',
        'aem-ims-provisioned',
        'aem-service-credentials',
        'npm-aemcs-api-client',
    ],
    'Experience Platform': ['kafka-connect', 'query-service-credential'],
    'PDF Services': ['pdf-services-credentials', 'pdf-services-service-account'],
    Tags: ['reactor-private-key'],
    'User Management': ['umapi-client-jwt', 'user-sync-connector'],
};
function productOf(rule) {
    return Object.keys(PRODUCTS).find((product) => PRODUCTS[product]?.includes(rule)) ?? ANY_PRODUCT;
}


/***/ }),

/***/ 869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
function duration(ms) {
    const seconds = Math.max(0, Math.round(ms / 1_000)) || 0;
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 120)
        return `${minutes} min`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ trendOf)
/* harmony export */ });
/* unused harmony exports TREND_MAX, trendPoint */
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2344);

const TREND_MAX = 100;
function trendPoint(report) {
    const { repositories, affected, notScanned, errors, warnings, fixable } = (0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .countReport */ .A0)(report);
    return { at: report.startedAt, repositories, affected, notScanned, errors, warnings, fixable };
}
function trendOf(earlier, report) {
    const last = trendPoint(report);
    const byTime = new Map();
    for (const point of earlier)
        if (isPoint(point) && point.at < last.at)
            byTime.set(point.at, onlyNumbers(point));
    const points = [...byTime.values()].sort((a, b) => a.at - b.at);
    return [...points, last].slice(-TREND_MAX);
}
function onlyNumbers(point) {
    const { at, repositories, affected, notScanned, errors, warnings, fixable } = point;
    return { at, repositories, affected, notScanned, errors, warnings, fixable };
}
function isPoint(point) {
    return Object.values(onlyNumbers(point)).every((value) => Number.isSafeInteger(value) && value >= 0);
}


/***/ }),

/***/ 6446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ NO_RESULT),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Xp: () => (/* binding */ notScannedText),
/* harmony export */   jR: () => (/* binding */ NOT_SCANNED)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3627);

const NOT_SCANNED = {
    'could-not-clone': 'it could not be cloned',
    'not-permitted': 'no permission to read it',
    gone: 'it is no longer there',
    empty: 'it has no commit',
    'too-slow': 'it took too long',
    'too-large': 'it is too large',
    'scan-failed': 'the scan failed',
    'shard-died': 'the job that had to scan it died',
    'list-cut': 'the list of repositories was cut',
    'rate-limited': 'the rate limit of GitHub was reached',
};
const NO_RESULT = 'there is no result';
function notScannedText(notScanned) {
    if (notScanned === undefined)
        return NO_RESULT;
    return [NOT_SCANNED[notScanned.reason], notScanned.detail].filter(Boolean).join(': ');
}
function headline({ repositories, notScanned, affected, errors, warnings }) {
    if (repositories === 0)
        return 'no repository was audited';
    const left = affected === 0
        ? notScanned === repositories
            ? []
            : [notScanned === 0 ? `${allOf(repositories)} clean` : 'nothing left in what was scanned']
        : [
            `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(errors, 'error')} and ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(warnings, 'warning')} in ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(affected, 'repository', 'repositories')}`,
        ];
    return [
        ...left,
        ...(notScanned === 0 ? [] : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(notScanned)} of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(repositories)} not scanned`]),
    ].join(', ');
}
function allOf(repositories) {
    return repositories === 1 ? '1 repository is' : `all ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(repositories)} repositories are`;
}


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

/***/ 2244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\u2800]|(?<=\p{M}{3})\p{M}/gu;
const PLAIN = /^[\x20-\x7e]*$/;
function visible(text) {
    if (PLAIN.test(text))
        return text;
    return text.replace(HIDDEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 6855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ clientOf)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/github/issue-failure.js
const MESSAGE_MAX = 500;
function issuesFailure(error) {
    const response = member(error, 'response');
    const status = member(response, 'status');
    if (typeof status !== 'number')
        return withoutResponse(error);
    const headers = member(response, 'headers');
    const message = member(member(response, 'data'), 'message');
    const said = typeof message === 'string' ? message : undefined;
    const failed = (kind, more = {}) => ({
        kind,
        status,
        ...more,
        ...(status === 403 || status === 404 ? acceptedPermissions(headers) : {}),
        ...(said === undefined ? {} : { message: said.slice(0, MESSAGE_MAX) }),
    });
    const limit = rateLimit(status, headers, said ?? '');
    if (limit !== undefined)
        return failed('rate-limited', limit);
    if (status >= 500)
        return failed('unavailable');
    if (said === undefined)
        return failed('not-github');
    if (status === 401)
        return failed('bad-token');
    if (status === 403)
        return failed(/archived/i.test(said) ? 'archived' : 'no-permission');
    if (status === 404)
        return failed('not-found');
    if (status === 410)
        return failed(/\bdeleted\b/i.test(said) ? 'not-found' : 'issues-disabled');
    return failed('other');
}
function rateLimit(status, headers, message) {
    if (status !== 403 && status !== 429)
        return undefined;
    const after = seconds(member(headers, 'retry-after'));
    const exhausted = String(member(headers, 'x-ratelimit-remaining')) === '0';
    if (status === 403 && after === undefined && !exhausted && !/secondary rate limit/i.test(message)) {
        return undefined;
    }
    const reset = exhausted ? seconds(member(headers, 'x-ratelimit-reset')) : undefined;
    return {
        ...(after === undefined ? {} : { retryAfterMs: after }),
        ...(reset === undefined ? {} : { resetAt: reset }),
    };
}
function acceptedPermissions(headers) {
    const text = member(headers, 'x-accepted-github-permissions');
    if (typeof text !== 'string' || text.length > MESSAGE_MAX)
        return {};
    return /^[a-z_]+=[a-z]+(?:[;,] ?[a-z_]+=[a-z]+)*$/.test(text) ? { acceptedPermissions: text } : {};
}
function withoutResponse(error) {
    const code = errorCode(error, 0);
    return { kind: 'unreachable', ...(code === undefined ? {} : { code }) };
}
function errorCode(error, depth) {
    if (!(error instanceof Error) || depth > 5)
        return undefined;
    if (error.name === 'TimeoutError' || error.name === 'AbortError')
        return 'TIMEOUT';
    const parts = error instanceof AggregateError ? error.errors : [error.cause];
    const inner = parts.map((part) => errorCode(part, depth + 1)).find((code) => code !== undefined);
    const own = error.code;
    return inner ?? (typeof own === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(own) ? own : undefined);
}
function seconds(value) {
    const text = String(value ?? '').trim();
    return /^\d{1,11}$/.test(text) ? Number(text) * 1_000 : undefined;
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./build/github/client.js



const DEFAULT_API = 'https://api.github.com';
const TIMEOUT_MS = 10_000;
const RETRY_AFTER_MS = 1_000;
const RETRIES_AFTER_LIMIT = 3;
const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function clientOf(connection) {
    const [owner = '', repo = ''] = (connection.env['GITHUB_REPOSITORY'] ?? '').split('/');
    let client;
    const request = async (route, parameters, read) => {
        if (connection.token === '')
            return (0,result/* failed */.g)({ kind: 'no-token' });
        client ??= octokit(connection);
        const loaded = await client;
        if (!loaded.ok)
            return loaded;
        const held = await connection.gate?.enter(route);
        if (held !== undefined)
            return (0,result/* failed */.g)(held);
        const deadline = AbortSignal.timeout(connection.timeoutMs ?? TIMEOUT_MS);
        try {
            const response = (await loaded.value.request(route, {
                ...(route.includes('{owner}') ? { owner, repo } : {}),
                ...parameters,
                headers: { 'x-github-api-version': '2022-11-28' },
                request: { signal: deadline, log: SILENT },
            }));
            const value = read.safeParse(response.data);
            connection.gate?.leave(response.headers);
            const more = /;\s*rel="next"/.test(String(response.headers['link'] ?? ''));
            if (value.success)
                tellDate(connection, response.headers['date']);
            if (value.success)
                return (0,result.ok)({ value: value.data, more, status: response.status });
            if (deadline.aborted)
                return (0,result/* failed */.g)({ kind: 'unreachable', code: 'TIMEOUT' });
            return (0,result/* failed */.g)({ kind: 'not-github', status: response.status });
        }
        catch (error) {
            const failure = issuesFailure(error);
            const headers = headersOf(error);
            connection.gate?.leave(headers, failure);
            if (failure.kind !== 'not-github')
                tellDate(connection, headers['date']);
            return (0,result/* failed */.g)(failure);
        }
    };
    const get = async (route, parameters, read) => {
        let sent = await request(route, parameters, read);
        for (let left = RETRIES_AFTER_LIMIT; left > 0 && connection.gate !== undefined; left--) {
            if (sent.ok || sent.problem.kind !== 'rate-limited' || sent.problem.status === undefined)
                break;
            sent = await request(route, parameters, read);
        }
        if (sent.ok || !isTemporary(sent.problem))
            return sent;
        await (0,promises_.setTimeout)(connection.retryAfterMs ?? RETRY_AFTER_MS);
        return request(route, parameters, read);
    };
    return { request, get };
}
function tellDate({ onDate }, date) {
    const at = typeof date === 'string' ? Date.parse(date) : Number.NaN;
    if (!Number.isNaN(at))
        onDate?.(at);
}
async function octokit({ token, env }) {
    try {
        const github = await Promise.all(/* import() */[__webpack_require__.e(5541), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
        const baseUrl = env['GITHUB_API_URL'] || DEFAULT_API;
        return (0,result.ok)(github.getOctokit(token, { baseUrl, log: SILENT }));
    }
    catch (error) {
        return (0,result/* failed */.g)({ kind: 'other', code: error instanceof Error ? error.name : 'unknown' });
    }
}
function headersOf(error) {
    const { headers } = (error?.response ?? {});
    return typeof headers === 'object' && headers !== null ? headers : {};
}
function isTemporary({ kind, code }) {
    return kind === 'unavailable' || (kind === 'unreachable' && code !== 'TIMEOUT');
}


/***/ }),

/***/ 1951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ costLine),
/* harmony export */   "in": () => (/* binding */ budgetLine)
/* harmony export */ });
/* unused harmony export perRepository */
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3627);

const MINUTE_MS = 60_000;
function budgetLine(event) {
    const { kind, ms, until } = event;
    const why = reason(event);
    if (kind === 'give-up')
        return `${why} That is ${duration(ms)} from now, which is too long to wait.`;
    return `${why} Waiting ${duration(ms)}, until ${time(until)}.`;
}
function reason({ reason, until, sent, remaining, limit }) {
    if (reason === 'per-minute')
        return `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(sent, 'request')} to GitHub so far, too many in one minute.`;
    if (reason === 'refused')
        return `GitHub accepts the next request at ${time(until)}.`;
    const left = remaining === undefined || limit === undefined ? 'Few' : `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(remaining)} of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(limit)}`;
    return `${left} requests to GitHub are left until ${time(until)}, which are kept as a reserve.`;
}
function costLine({ sent, refused, pausedMs, remaining, limit }, repositories) {
    const each = repositories === 0 ? '' : ` (${perRepository(sent, repositories)} for each repository)`;
    return [
        `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(sent, 'request')} to GitHub${each}`,
        ...(remaining === undefined || limit === undefined
            ? []
            : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(remaining)} of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(limit)} left`]),
        ...(refused === 0 ? [] : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(refused)} refused`]),
        ...(pausedMs === 0 ? [] : [`${duration(pausedMs)} of pauses`]),
    ].join(', ');
}
function perRepository(sent, repositories) {
    return String(Number((sent / repositories).toPrecision(2)));
}
function duration(ms) {
    return ms < MINUTE_MS ? `${Math.ceil(ms / 1_000)} s` : `${Math.ceil(ms / MINUTE_MS)} min`;
}
function time(ms) {
    return ms < 8.64e15 ? `${new Date(ms).toISOString().slice(11, 16)} UTC` : 'a time that is no date';
}


/***/ }),

/***/ 2242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ describeCut)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3627);


const REASONS = {
    'no-token': 'there is no token',
    'no-permission': 'the token may not read it',
    'bad-token': 'the token is invalid or expired',
    'issues-disabled': 'GitHub refused it',
    archived: 'GitHub refused it',
    'rate-limited': 'the limit of requests to GitHub is exceeded',
    'not-found': 'it does not exist, or the token may not see it',
    unavailable: 'GitHub could not answer',
    unreachable: 'GitHub could not be reached',
    'not-github': 'the response is not what GitHub sends',
    other: 'GitHub refused it',
};
function describeCut(cut, secrets) {
    if (cut.reason === 'too-many')
        return `there are more than ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(cut.most)}`;
    if (cut.reason === 'fewer')
        return `GitHub says that there are ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(cut.total)}, and sent fewer`;
    const why = describeReason(cut.failure, secrets);
    return cut.page === 1 ? why : `page ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(cut.page)} and what follows is missing: ${why}`;
}
function describeReason(failure, secrets) {
    const { kind, status, code, acceptedPermissions, message } = failure;
    const said = message === undefined ? '' : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(message, secrets).replaceAll('"', "'");
    const evidence = [
        ...(status === undefined ? [] : [`HTTP ${status}`]),
        ...(code === undefined ? [] : [`code ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(code, secrets)}`]),
        ...(kind === 'no-permission' && acceptedPermissions !== undefined
            ? [`needs ${acceptedPermissions}`]
            : []),
        ...(said === '' ? [] : [`GitHub said "${said}"`]),
    ];
    return evidence.length === 0 ? REASONS[kind] : `${REASONS[kind]} (${evidence.join(', ')})`;
}


/***/ }),

/***/ 6844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listAll)
/* harmony export */ });
const PER_PAGE = 100;
async function listAll(client, query) {
    const { route, parameters, shape, key, perPage = PER_PAGE, most } = query;
    const found = new Map();
    const items = () => [...found.values()].slice(0, most);
    for (let page = 1;; page++) {
        const sent = await client.get(route, { ...parameters, per_page: perPage, page }, shape);
        if (!sent.ok)
            return { items: items(), cut: { reason: 'failed', page, failure: sent.problem } };
        const { value, more } = sent.value;
        const before = found.size;
        for (const item of value.items)
            found.set(key(item), item);
        if (found.size > most || (found.size === most && more))
            return { items: items(), cut: { reason: 'too-many', most } };
        if (more && found.size > before)
            continue;
        const { total = 0 } = value;
        if (found.size < total || more)
            return { items: items(), cut: { reason: 'fewer', total } };
        return { items: items() };
    }
}


/***/ }),

/***/ 4596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ rateBudget)
/* harmony export */ });
/* unused harmony exports RESERVE_MAX, PER_MINUTE, LONGEST_PAUSE_MS */
const RESERVE_MAX = 200;
const PER_MINUTE = 600;
const LONGEST_PAUSE_MS = 61 * 60_000;
const MINUTE_MS = 60_000;
const AFTER_RESET_MS = 1_000;
const BLOCK_MS = 60_000;
const DOUBLED_MAX = 4;
const SAME_WINDOW_MS = 60_000;
function rateBudget(options) {
    const { clock, perMinute = PER_MINUTE, longestPauseMs = LONGEST_PAUSE_MS, onEvent } = options;
    const byRoute = new Map();
    const recent = [];
    let window;
    let blockedUntil = 0;
    let [sent, refused, inFlight, pausedMs, refusedInARow, announced] = [0, 0, 0, 0, 0, 0];
    function obstacle(now) {
        if (blockedUntil > now)
            return { reason: 'refused', until: blockedUntil };
        if (window !== undefined && now < window.resetAt + AFTER_RESET_MS) {
            const reserve = options.reserve ?? Math.min(RESERVE_MAX, Math.ceil(window.limit / 20));
            if (window.remaining - inFlight <= reserve)
                return { reason: 'reserve', until: window.resetAt + AFTER_RESET_MS };
        }
        while (recent[0] !== undefined && recent[0] <= now - MINUTE_MS)
            recent.shift();
        const oldest = recent.length >= perMinute ? recent[0] : undefined;
        return oldest === undefined ? undefined : { reason: 'per-minute', until: oldest + MINUTE_MS };
    }
    function tell(kind, { reason, until }, ms) {
        if (until === announced)
            return;
        announced = until;
        if (kind === 'pause')
            pausedMs += ms;
        onEvent?.({ kind, reason, ms, until, sent, remaining: window?.remaining, limit: window?.limit });
    }
    return {
        enter: async (route) => {
            for (;;) {
                const now = clock.now();
                const found = obstacle(now);
                if (found === undefined)
                    break;
                const ms = found.until - now;
                if (ms > longestPauseMs) {
                    tell('give-up', found, ms);
                    return { kind: 'rate-limited', resetAt: found.until };
                }
                tell('pause', found, ms);
                await clock.sleep(ms);
            }
            sent += 1;
            inFlight += 1;
            recent.push(clock.now());
            byRoute.set(route, (byRoute.get(route) ?? 0) + 1);
            return undefined;
        },
        leave: (headers, failure) => {
            inFlight -= 1;
            window = merged(window, windowOf(headers));
            if (failure === undefined)
                refusedInARow = 0;
            if (failure?.kind !== 'rate-limited')
                return;
            refused += 1;
            blockedUntil = Math.max(blockedUntil, endOf(failure, clock.now(), refusedInARow));
            refusedInARow += 1;
        },
        count: () => ({
            sent,
            byRoute: Object.fromEntries(byRoute),
            refused,
            pausedMs,
            limit: window?.limit,
            remaining: window?.remaining,
            used: window?.used,
            resetAt: window?.resetAt,
        }),
    };
}
function endOf({ retryAfterMs, resetAt }, now, refusedInARow) {
    if (retryAfterMs !== undefined)
        return now + Math.max(retryAfterMs, AFTER_RESET_MS);
    if (resetAt !== undefined && resetAt > now)
        return resetAt + AFTER_RESET_MS;
    return now + BLOCK_MS * 2 ** Math.min(refusedInARow, DOUBLED_MAX);
}
function windowOf(headers) {
    if (!['core', 'undefined'].includes(String(headers['x-ratelimit-resource'])))
        return undefined;
    const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => numberIn(headers, name));
    if (limit === undefined || remaining === undefined || reset === undefined)
        return undefined;
    return { limit, remaining, used: numberIn(headers, 'used'), resetAt: reset * 1_000 };
}
function merged(before, now) {
    if (before === undefined || now === undefined)
        return now ?? before;
    if (Math.abs(before.resetAt - now.resetAt) > SAME_WINDOW_MS)
        return now.resetAt > before.resetAt ? now : before;
    return now.remaining <= before.remaining ? now : before;
}
function numberIn(headers, name) {
    const text = String(headers[`x-ratelimit-${name}`] ?? '');
    return /^\d{1,11}$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ visibilityOfController),
/* harmony export */   xW: () => (/* binding */ listRepositories)
/* harmony export */ });
/* unused harmony export REPOSITORIES_MAX */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6855);
/* harmony import */ var _secrets_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6844);




const REPOSITORIES_MAX = 100_000;
const TEXT_MAX = 1_000;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(TEXT_MAX);
const VALUE = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)]).nullable();
const REPOSITORY = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(Number.MAX_SAFE_INTEGER),
    full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\w-]+\/[\w.-]{1,200}$/)
        .refine((name) => (0,_secrets_target_js__WEBPACK_IMPORTED_MODULE_1__/* .isSegment */ .wk)(name.replace(/^.*\//, ''))),
    private: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    visibility: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    archived: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    fork: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    default_branch: text.nullish(),
    topics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).nullish(),
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    custom_properties: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), VALUE.catch(null)).nullish().catch(undefined),
})
    .transform((one) => ({
    known: one.custom_properties !== undefined && one.custom_properties !== null,
    repository: {
        id: one.id,
        name: one.full_name,
        visibility: visibilityOf(one),
        archived: one.archived ?? false,
        fork: one.fork,
        defaultBranch: one.default_branch ?? undefined,
        topics: one.topics ?? [],
        properties: withoutNull(Object.entries(one.custom_properties ?? {})),
        empty: one.size === 0,
    },
}));
const OF_ORGANIZATION = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(REPOSITORY).transform((items) => ({ items, selected: false }));
const OF_INSTALLATION = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    total_count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0),
    repositories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(REPOSITORY),
    repository_selection: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
})
    .transform(({ total_count: total, repositories: items, repository_selection }) => ({
    items,
    total,
    selected: repository_selection === 'selected',
}));
const PROPERTIES = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    properties: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ property_name: text, value: VALUE })),
})
    .transform(({ repository_id: id, properties }) => ({
    id,
    properties: withoutNull(properties.map(({ property_name, value }) => [property_name, value])),
})))
    .transform((items) => ({ items }));
async function listRepositories(connection, source, { properties = false } = {}) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .clientOf */ .f)(connection);
    const all = { key: ({ repository }) => repository.id, most: REPOSITORIES_MAX };
    let selected = false;
    let listed;
    if ('installation' in source) {
        const shape = OF_INSTALLATION.transform((page) => {
            selected ||= page.selected;
            return page;
        });
        listed = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .listAll */ ._)(client, {
            ...all,
            route: 'GET /installation/repositories',
            parameters: {},
            shape,
        });
    }
    else {
        if (!isOrganization(source.organization))
            return { repositories: [], cut: NO_ORGANIZATION, properties: 'not-asked' };
        const parameters = { org: source.organization, type: 'all', sort: 'created', direction: 'asc' };
        listed = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .listAll */ ._)(client, {
            ...all,
            route: 'GET /orgs/{org}/repos',
            parameters,
            shape: OF_ORGANIZATION,
        });
    }
    const repositories = listed.items.map(({ repository }) => repository);
    const list = {
        repositories,
        ...(listed.cut === undefined ? {} : { cut: listed.cut }),
        ...(selected ? { selected: true } : {}),
        properties: 'not-asked',
    };
    if (!properties)
        return list;
    if (listed.items.every(({ known }) => known))
        return { ...list, properties: 'known' };
    const org = 'installation' in source ? ownerOf(repositories) : source.organization;
    const values = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .listAll */ ._)(client, {
        route: 'GET /orgs/{org}/properties/values',
        parameters: { org },
        shape: PROPERTIES,
        key: ({ id }) => id,
        most: REPOSITORIES_MAX,
    });
    const byId = new Map(values.items.map((item) => [item.id, item.properties]));
    return {
        ...list,
        repositories: repositories.map((one) => ({ ...one, properties: byId.get(one.id) ?? one.properties })),
        properties: values.cut === undefined ? 'known' : { unread: values.cut },
    };
}
async function visibilityOfController(connection) {
    const shape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ private: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), visibility: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).transform(visibilityOf);
    const sent = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .clientOf */ .f)(connection).get('GET /repos/{owner}/{repo}', {}, shape);
    return sent.ok ? sent.value.value : { failure: sent.problem };
}
const NO_ORGANIZATION = { reason: 'failed', page: 1, failure: { kind: 'not-found' } };
function isOrganization(name) {
    return /^[\w-]{1,100}$/.test(name);
}
function ownerOf(repositories) {
    return repositories[0]?.name.replace(/\/.*$/, '') ?? '';
}
function visibilityOf(one) {
    const said = one.visibility ?? (one.private ? 'private' : 'public');
    const known = ['public', 'internal', 'private'].find((visibility) => visibility === said);
    return known === 'public' && one.private ? 'unknown' : (known ?? 'unknown');
}
function withoutNull(entries) {
    return Object.fromEntries(entries.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}


/***/ }),

/***/ 35:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Jx: () => (/* binding */ secretsRoute),
/* harmony export */   fs: () => (/* binding */ environmentRoute),
/* harmony export */   wk: () => (/* binding */ isSegment)
/* harmony export */ });
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const OWNER = /^[\w-]+$/;
const REPOSITORY = /^([\w-]+)\/([\w.-]+)$/;
function isName(name) {
    return NAME.test(name);
}
function secretsRoute(kind, place) {
    if (place.type === 'organization') {
        if (!OWNER.test(place.organization))
            return undefined;
        return { path: `/orgs/{org}/${kind}/secrets`, parameters: { org: place.organization } };
    }
    if (place.type === 'repository') {
        const parameters = repositoryParameters(place.repository);
        return parameters && { path: `/repos/{owner}/{repo}/${kind}/secrets`, parameters };
    }
    const environment = kind === 'actions' ? environmentRoute(place) : undefined;
    return environment && { ...environment, path: `${environment.path}/secrets` };
}
function environmentRoute(place) {
    const parameters = repositoryParameters(place.repository);
    if (parameters === undefined || !isSegment(place.environment))
        return undefined;
    return {
        path: '/repos/{owner}/{repo}/environments/{environment_name}',
        parameters: { ...parameters, environment_name: place.environment },
    };
}
function repositoryParameters(repository) {
    const [, owner = '', repo = ''] = REPOSITORY.exec(repository) ?? [];
    return owner === '' || !isSegment(repo) ? undefined : { owner, repo };
}
function isSegment(text) {
    return text !== '' && text !== '.' && text !== '..' && text.isWellFormed();
}


/***/ })

};
