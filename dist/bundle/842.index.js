export const id = 842;
export const ids = [842];
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

/***/ 9842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/guard/gate/load.js
var load = __webpack_require__(990);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/guard/gate/verdict.js

const KEY = {
    suppressed: 'suppressed',
    baselined: 'baselined',
    'outside-diff': 'outsideDiff',
};
/**
 * Decides on a scan. The conclusion does not depend on a lenient `failOn`, so that a workflow with `fail-on: never` can
 * still act on it; `failed` says whether the step fails. A failed gate always has the conclusion `findings`. Whether
 * `nothing-scanned` fails is for the caller to decide: it is a mistake in a scan step and normal without a checkout.
 *
 * @param result findings with their final states
 * @param failOn lowest level that fails, or never
 */
function conclude({ findings, coverage }, failOn) {
    const counts = { error: 0, warning: 0, note: 0, suppressed: 0, baselined: 0, outsideDiff: 0 };
    for (const { state, level } of findings)
        counts[state === 'active' ? level : KEY[state]]++;
    const failing = failOn === 'never' ? [] : model/* LEVELS */.A_.slice(0, model/* LEVELS */.A_.indexOf(failOn) + 1);
    const failed = failing.some((level) => counts[level] > 0);
    if (failed || counts.error + counts.warning > 0)
        return { conclusion: 'findings', failed, counts };
    return { conclusion: coverage.scanned === 0 ? 'nothing-scanned' : 'clean', failed, counts };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/order.js
var order = __webpack_require__(1158);
// EXTERNAL MODULE: ./build/core/text.js + 1 modules
var core_text = __webpack_require__(9868);
;// CONCATENATED MODULE: ./build/guard/files/built-folders.js
// In `vendor`: a package manager filled it.
const VENDOR_MANIFESTS = ['modules.txt', 'vendor.json', 'manifest', 'autoload.php'];
// Next to `vendor`: its content can be installed again.
const VENDOR_OWNERS = ['composer.json', 'composer.lock', 'go.mod', 'go.sum', 'Gopkg.lock', 'glide.lock'];
const TARGET_OWNERS = ['pom.xml', 'Cargo.toml', 'build.sbt', 'project.clj'];
const GRADLE = ['build.gradle', 'build.gradle.kts'];
const GRADLE_OUTPUT = /^(?:classes|docs|distributions|generated|intermediates|kotlin|libs|outputs|reports|resources|test-results|tmp)\//;
// With one of these next to package.json, `dist` is made of something else.
const SOURCE_FOLDERS = ['src/', 'lib/', 'source/', 'app/'];
const SOURCE_FILE = /^(?:tsconfig[^/]*\.json|(?:webpack|rollup|vite|tsup|esbuild|babel)[^/]*\.[cm]?[jt]s|gulpfile[^/]*|Gruntfile[^/]*|index\.ts)$/i;
const OUTPUT = /\.(?:[cm]?js|map|css|html|d\.[cm]?ts)$/i;
const CANDIDATE = /(?:^|\/)(?:vendor|target|dist|build|out|\.?v?env|virtualenv)\//;
/**
 * Learns from a listing which folders tools have filled. A name alone proves nothing: `target` is also Adobe Target, and
 * `build` holds scripts. The manifest next to the folder, or in it, does.
 *
 * @param paths all listed files, relative, with `/`, sorted by code units
 */
function builtFolders(paths) {
    const isCandidate = candidates();
    const listing = sortedListing(paths);
    const facts = factsOf(listing);
    return (path) => {
        if (!isCandidate(path))
            return undefined;
        // Every folder of the path, outer ones first.
        for (let from = 0, slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            const name = path.slice(from, slash);
            const owner = path.slice(0, from);
            from = slash + 1;
            const rest = path.slice(from);
            if (name === 'vendor' && facts.isVendored(owner))
                return 'vendored';
            if (facts.isPythonEnvironment(path.slice(0, from)))
                return 'vendored';
            if (name === 'target' && facts.hasTarget(owner))
                return 'minified';
            if (name === 'build' && facts.hasGradle(owner) && GRADLE_OUTPUT.test(rest))
                return 'minified';
            if (!OUTPUT.test(rest))
                continue;
            if (name === 'dist' && facts.isMadeOfSources(owner))
                return 'minified';
            if (/^(?:dist|build|out)$/.test(name) && hasTypeScript(listing, owner, rest))
                return 'minified';
        }
        return undefined;
    };
}
// Asked for the paths of a listing in their order, of which most are in the folder of the one before.
function candidates() {
    let folder;
    let isCandidate = false;
    return (path) => {
        const length = path.lastIndexOf('/') + 1;
        if (folder === undefined || folder.length !== length || !path.startsWith(folder)) {
            folder = path.slice(0, length);
            isCandidate = CANDIDATE.test(folder);
        }
        return isCandidate;
    };
}
function factsOf(listing) {
    const hasOne = (folder, names) => names.some((name) => listing.has(folder + name));
    return {
        isVendored: remembered((folder) => hasOne(folder, VENDOR_OWNERS) ||
            hasOne(`${folder}vendor/`, VENDOR_MANIFESTS) ||
            listing.names(`${folder}vendor/composer/`).some((name) => !name.endsWith('/')) ||
            listing
                .names(`${folder}vendor/`)
                .some((name) => name.endsWith('/') && listing.has(`${folder}vendor/${name}.cargo-checksum.json`))),
        isPythonEnvironment: remembered((folder) => listing.has(`${folder}pyvenv.cfg`)),
        hasTarget: remembered((folder) => hasOne(folder, TARGET_OWNERS)),
        hasGradle: remembered((folder) => hasOne(folder, GRADLE)),
        isMadeOfSources: remembered((folder) => listing.has(`${folder}package.json`) &&
            listing.names(folder).some((name) => SOURCE_FOLDERS.includes(name) || SOURCE_FILE.test(name))),
    };
}
function remembered(fact) {
    const known = new Map();
    return (folder) => {
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        const value = fact(folder);
        known.set(folder, value);
        return value;
    };
}
function sortedListing(paths) {
    const lowerBound = (path, from = 0) => {
        let [low, high] = [from, paths.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((paths[middle] ?? '') < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    return {
        has: (path) => paths[lowerBound(path)] === path,
        names: (folder) => {
            const names = [];
            for (let at = lowerBound(folder); paths[at]?.startsWith(folder);) {
                const rest = (paths[at] ?? '').slice(folder.length);
                const slash = rest.indexOf('/');
                names.push(slash < 0 ? rest : rest.slice(0, slash + 1));
                // `0` follows `/`: the first path after the folder.
                at = slash < 0 ? at + 1 : lowerBound(`${folder}${rest.slice(0, slash)}0`, at);
            }
            return names;
        },
    };
}
/** @returns whether the listing has the TypeScript that the file was compiled from */
function hasTypeScript(listing, owner, rest) {
    const stem = rest.replace(/(?:\.d\.[cm]?ts|\.[cm]?js|\.[cm]?js\.map)$/i, '');
    if (stem === rest)
        return false;
    // With `rootDir` above `src`, the output has the folder `src` as well.
    return [`${owner}src/${stem}`, `${owner}${stem}`].some((source) => listing.has(`${source}.ts`) || listing.has(`${source}.tsx`));
}

// EXTERNAL MODULE: ./build/core/record.js
var record = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/guard/files/coverage.js


// Those that a person may want to do something about.
const WITH_EXAMPLES = new Set(['too-large', 'unreadable', 'lfs-pointer']);
const EXAMPLES_MAX = 5;
function createCounter() {
    let scanned = 0;
    const skipped = (0,record/* recordOf */.z)(model/* SKIP_REASONS */.eI, () => 0);
    const examples = [];
    return {
        scanned: () => {
            scanned++;
        },
        skipped: (reason, path) => {
            if (WITH_EXAMPLES.has(reason) &&
                examples.filter((other) => other.reason === reason).length < EXAMPLES_MAX)
                examples.push({ reason, path });
            skipped[reason]++;
        },
        coverage: () => {
            const listed = Object.values(skipped).reduce((sum, count) => sum + count, scanned);
            return { listed, scanned, skipped: { ...skipped }, examples: [...examples] };
        },
    };
}

;// CONCATENATED MODULE: ./build/guard/files/glob.js
/**
 * Compiles patterns as in .gitignore: `*` and `?` stay within a name, `**` spans folders, a slash at the end means a
 * folder, a pattern without any other slash matches at every depth, and a pattern that matches a folder matches all
 * below it. There is no negation and no `[…]`.
 *
 * This is no library on purpose: a configuration may come from a stranger, and the regular expressions that libraries
 * make of some patterns take exponential or cubic time. Here the time is at most path times pattern.
 *
 * @param globs patterns, with `/`
 * @returns whether a path (relative, with `/`) matches one of them
 */
function globs(globs) {
    const patterns = globs.map(compile).filter(({ segments }) => segments.length > 0);
    if (patterns.length === 0)
        return () => false;
    return (path) => {
        const names = path.split('/');
        return patterns.some(({ segments, folder }) => matches(segments, names, folder));
    };
}
function compile(glob) {
    const trimmed = glob.trim().replace(/^\.\//, '');
    const folder = trimmed.endsWith('/');
    const anchored = trimmed.slice(0, folder ? -1 : undefined).includes('/');
    const segments = trimmed.split('/').filter((segment) => segment !== '');
    const [first] = segments;
    return {
        segments: anchored || first === undefined || first === '**' ? segments : ['**', ...segments],
        folder,
    };
}
// The greedy algorithm for wildcards, with folders in place of letters: on a mismatch only the last `**` takes one more.
function matches(segments, names, folder) {
    let [segment, name, lastStar, retry] = [0, 0, -1, 0];
    // A folder pattern must leave at least one name, that of the file.
    const end = folder ? names.length - 1 : names.length;
    for (;;) {
        // All of the pattern matches a leading part of the path: the file itself, or a folder that it is in.
        if (segment === segments.length && name <= end)
            return true;
        if (name >= end)
            return false;
        const pattern = segments[segment];
        if (pattern === '**') {
            // At the end it matches everything below, which is at least one name.
            if (segment === segments.length - 1)
                return true;
            [lastStar, retry] = [segment, name];
            segment++;
        }
        else if (pattern !== undefined && matchesName(pattern, names[name] ?? '')) {
            segment++;
            name++;
        }
        else if (lastStar >= 0) {
            retry++;
            name = retry;
            segment = lastStar + 1;
        }
        else
            return false;
    }
}
function matchesName(pattern, name) {
    let [at, letter, lastStar, retry] = [0, 0, -1, 0];
    while (letter < name.length) {
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

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/files/git.js
var git = __webpack_require__(2158);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
;// CONCATENATED MODULE: ./build/guard/files/walk.js


/** Folders that are not listed: those of version control and package managers. */
const NOT_ENTERED = [
    '.git',
    '.hg',
    '.svn',
    '.jj',
    'node_modules',
    'bower_components',
    '.venv',
    '__pycache__',
    '.tox',
    '.gradle',
    '.terraform',
];
/**
 * Lists a folder without Git. Links are not followed.
 *
 * @param root absolute path
 * @param repository called for each folder below `root` that contains a `.git`: returns its files, relative to it, or
 *   undefined to walk through it as well
 * @returns everything below, in no particular order; a folder that cannot be opened is listed as unreadable
 */
async function walk(root, repository) {
    const listing = { files: [], skipped: [] };
    const open = [''];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const entries = namesIn(root, folder);
        if (entries === undefined) {
            listing.skipped.push({ path: folder, reason: 'unreadable' });
            continue;
        }
        const nested = folder !== '' && entries.some(({ name }) => name === '.git') ? await repository(folder) : undefined;
        if (nested !== undefined) {
            listing.files.push(...nested.files.map((path) => `${folder}${path}`));
            listing.skipped.push(...nested.skipped.map(({ path, reason }) => ({ path: `${folder}${path}`, reason })));
            continue;
        }
        for (const entry of entries) {
            const path = `${folder}${entry.name}`;
            if (entry.isDirectory()) {
                if (!NOT_ENTERED.includes(entry.name))
                    open.push(`${path}/`);
                // In a worktree or a submodule it is a file.
            }
            else if (entry.name === '.git')
                continue;
            else if (entry.isFile())
                listing.files.push(path);
            // Sockets, pipes and devices have no text.
            else
                listing.skipped.push({ path, reason: entry.isSymbolicLink() ? 'symlink' : 'unreadable' });
        }
    }
    return listing;
}
function namesIn(root, folder) {
    try {
        return (0,external_node_fs_.readdirSync)((0,paths/* fileOf */.W)(root, folder), { withFileTypes: true, encoding: 'latin1' });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/guard/files/list-files.js








/**
 * Lists the files to scan: those that Git tracks, or all files if there is no repository or nothing is tracked.
 *
 * Git knows which entries are links and submodules, so that no file has to be opened for that. In a folder that is no
 * repository but contains some (several checkouts next to each other), Git lists the files of each.
 *
 * @param root absolute path of a folder; it may lie inside of a repository
 * @param env environment for Git
 * @param onFiles gets the number of files that are listed so far, several times
 * @throws ScanError when Git runs and refuses to list
 */
async function listFiles(root, env = process.env, onFiles) {
    const tracked = await trackedFiles(root, env, onFiles);
    // A folder in which nothing is tracked is somebody's new or generated code, not an empty one.
    const usable = tracked.ok && size(tracked.value) > 0;
    const listing = usable
        ? tracked.value
        : await walk(root, async (folder) => {
            const nested = await trackedFiles((0,external_node_path_.join)(root, Buffer.from(folder, 'latin1').toString('utf8')), env);
            return nested.ok ? nested.value : undefined;
        });
    listing.files.sort(order/* byCodeUnits */.C);
    listing.skipped.sort((a, b) => (0,order/* byCodeUnits */.C)(a.path, b.path));
    return { ...listing, notices: usable || size(listing) === 0 ? [] : [noticeOf(root, tracked)] };
}
function size({ files, skipped }) {
    return files.length + skipped.length;
}
const TAB = 9;
const DIGIT_0 = 0x30;
const DIGIT_2 = 0x32;
async function trackedFiles(folder, env, onFiles) {
    const reader = stageReader(onFiles);
    const { code, errors } = await (0,git/* gitIn */.u)(folder, env)(['ls-files', '-z', '--stage'], { onOutput: reader.push });
    if (code === 'no-git')
        return (0,result/* failed */.g)('no-git');
    if (code === 0)
        return (0,result.ok)(reader.end());
    if (/not a git repository/.test(errors))
        return (0,result/* failed */.g)('no-repository');
    if (/dubious ownership|unsafe repository/.test(errors)) {
        throw new scan_error/* ScanError */.s(`Git refuses to list ${(0,core_text/* sanitizeLine */.g$)(folder)}, because the folder belongs to another user.`, {
            hint: `Run \`git config --global --add safe.directory ${(0,core_text/* sanitizeLine */.g$)(folder)}\` as the user that scans, for example in a step before this one, or check the code out as that user.`,
        });
    }
    const said = (0,core_text/* sanitizeLine */.g$)(Buffer.from(errors, 'latin1').toString('utf8'), 300);
    throw new scan_error/* ScanError */.s(`Git could not list the files of ${(0,core_text/* sanitizeLine */.g$)(folder)} (exit code ${code}): ${said}`, { hint: 'Run `git ls-files` in that folder and fix the problem that it reports.' });
}
// Reads the output piece by piece, because for a large repository all of it is several megabytes. Each entry is
// "mode hash stage<TAB>path<NUL>". A path in conflict has up to three of them, next to each other.
function stageReader(onFiles) {
    const listing = { files: [], skipped: [] };
    let rest = Buffer.alloc(0);
    let last = '';
    function readEntry(output, start, end) {
        const path = output.toString('latin1', output.indexOf(TAB, start) + 1, end);
        if (path === last)
            return;
        last = path;
        // The second digit of Git's mode: 100644 and 100755 are files, 120000 is a symbolic link, 160000 a submodule.
        const type = output[start + 1];
        if (type === DIGIT_0)
            listing.files.push(path);
        else
            listing.skipped.push({ path, reason: type === DIGIT_2 ? 'symlink' : 'submodule' });
    }
    return {
        push: (chunk) => {
            const output = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            let start = 0;
            for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
                readEntry(output, start, end);
                start = end + 1;
            }
            // A copy, because a part of it would keep all of the chunk in memory.
            rest = Buffer.from(output.subarray(start));
            onFiles?.(listing.files.length);
        },
        end: () => {
            if (rest.length === 0)
                return listing;
            throw new scan_error/* ScanError */.s('The output of `git ls-files` is in an unknown format.', {
                hint: 'Report it, with the version of Git.',
            });
        },
    };
}
function noticeOf(root, tracked) {
    const except = `all files were listed, except in folders named ${NOT_ENTERED.join(', ')}.`;
    if (tracked.ok)
        return { level: 'note', message: `Git tracks no file here: ${except}` };
    if (tracked.problem === 'no-git')
        return { level: 'warning', message: `Git was not found: ${except}` };
    // A worktree whose repository is elsewhere (in a container, say) has the file .git and not the folder it names.
    const level = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')) ? 'warning' : 'note';
    return { level, message: `This is not a Git repository: ${except}` };
}

;// CONCATENATED MODULE: ./build/guard/scan/scan.js










/**
 * Scans the files of a folder: those that Git tracks, or all where there is no repository.
 *
 * @returns every finding, active or suppressed, and which files were scanned
 * @throws ScanError when it cannot scan: the folder does not exist, Git refuses, or a rule fails
 */
async function scan(options) {
    const root = (0,external_node_path_.resolve)(options.root);
    requireFolder(root);
    // The rules are loaded while Git lists the files, and not at all if there is nothing to scan.
    const load = async () => (await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(144), __webpack_require__.e(30), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 2198))).filesScanner(root, options.rules, options.threads);
    const loading = isEmpty(root) ? undefined : load();
    // Why a module cannot be loaded is said when it is needed.
    const expect = (count) => void loading?.then((scanner) => scanner.expect(count), () => undefined);
    try {
        const listing = await listFiles(root, options.env, expect);
        return await scanListing(listing, options, async () => (await loading) ?? (await load()));
    }
    finally {
        (await loading)?.stop();
    }
}
async function scanListing({ files, skipped, notices }, { exclude = [], levels = {} }, load) {
    const matches = globs(exclude);
    const isExcluded = (path) => exclude.length > 0 && matches((0,paths/* shownPath */.p)(path));
    const counter = createCounter();
    for (const { path, reason } of skipped) {
        counter.skipped(isExcluded(path) ? 'excluded' : reason, (0,paths/* shownPath */.p)(path));
    }
    const toScan = [];
    const builtIn = builtFolders(files);
    for (const path of files) {
        const reason = isExcluded(path) ? 'excluded' : builtIn(path);
        if (reason === undefined)
            toScan.push(path);
        else
            counter.skipped(reason, path);
    }
    const results = [];
    const outcomes = toScan.length === 0 ? [] : await (await load()).scan(toScan);
    for (const [index, file] of outcomes.entries()) {
        if (!file.ok)
            counter.skipped(file.problem, (0,paths/* shownPath */.p)(toScan[index] ?? ''));
        else {
            counter.scanned();
            const { findings, notices } = file.value;
            if (findings.length > 0 || notices.length > 0)
                results.push(file.value);
        }
    }
    return {
        findings: results
            .flatMap((file) => file.findings.flatMap((finding) => withLevel(finding, levels)))
            .sort(inOrder),
        coverage: counter.coverage(),
        notices: [...notices, ...results.flatMap((file) => file.notices)],
    };
}
function requireFolder(root) {
    let what = 'is not a folder';
    try {
        if ((0,external_node_fs_.statSync)(root).isDirectory())
            return;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        what = code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : 'cannot be opened';
    }
    throw new scan_error/* ScanError */.s(`${(0,core_text/* sanitizeLine */.g$)(root, 300)} ${what}.`, { hint: 'Give the path of a folder.' });
}
function isEmpty(root) {
    try {
        return (0,external_node_fs_.readdirSync)(root).length === 0;
    }
    catch {
        // What cannot be opened is listed, or refused, as Git finds it.
        return false;
    }
}
// The level of a rule is for code. Nothing runs documentation or comments, so that a higher level means nothing there.
function withLevel(finding, levels) {
    const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule] : undefined;
    if (level === undefined)
        return [finding];
    if (level === 'off')
        return [];
    return finding.place === 'documentation' || finding.place === 'comment'
        ? [finding]
        : [{ ...finding, level }];
}
function inOrder(a, b) {
    return (0,order/* byCodeUnits */.C)(a.path, b.path) || a.line - b.line || a.column - b.column || (0,order/* byCodeUnits */.C)(a.rule, b.rule);
}

;// CONCATENATED MODULE: ./build/guard/check.js



/**
 * Scans a folder and decides on the findings.
 *
 * @returns all findings with their states, which files were scanned, and the conclusion
 * @throws ScanError when the check cannot run: the folder does not exist, configuration or baseline are broken, or Git
 *   fails. A scan that could not run is never a clean one
 */
async function check(options) {
    const { root, home } = options;
    const config = await (0,load/* loadConfig */.Z9)(home, options.config);
    const applyBaseline = await (0,load/* loadBaseline */.oU)(home, options.baseline ?? config.baseline);
    const scanned = await scan({ root, exclude: config.exclude, levels: config.levels });
    const baselined = applyBaseline(scanned.findings);
    const { findings, diffBase, fullScanReason } = await onlyChanged(baselined.findings, options);
    const result = {
        findings,
        coverage: scanned.coverage,
        notices: [...scanned.notices, ...baselined.notices],
    };
    const failOn = options.failOn ?? config.failOn ?? 'error';
    return { ...conclude(result, failOn), result, failOn, diffBase, fullScanReason };
}
async function onlyChanged(findings, { root, changed, env }) {
    if (changed === undefined)
        return { findings };
    const { changedLines, markOutsideDiff } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(144), __webpack_require__.e(17)]).then(__webpack_require__.bind(__webpack_require__, 4017));
    const { base, ...event } = changed;
    const lines = await changedLines({ root, event, base, env });
    if (!lines.ok)
        return { findings, fullScanReason: lines.problem };
    return { findings: markOutsideDiff(findings, lines.value.lines), diffBase: lines.value.base };
}


/***/ }),

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withoutPrograms),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const OUTPUT_MAX = 1_000_000;
const ERRORS_MAX = 10_000;
const DEFAULT_SECONDS = 120;
// The configuration in .git, and a pull request that looks like a repository, can name programs. A scanner must run none
// of them: each setting whose program the commands below would run is replaced. Of transports, only those that
// actions/checkout uses are allowed; ext:: and remote helpers are programs, too.
const SAFE_CONFIG = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.sshCommand=ssh -oBatchMode=yes',
    'core.alternateRefsCommand=true',
    'core.askPass=',
    'credential.helper=',
    'safe.bareRepository=explicit',
    'protocol.allow=never',
    'protocol.https.allow=always',
    'protocol.http.allow=always',
    'protocol.ssh.allow=always',
    'protocol.file.allow=always',
    'protocol.ext.allow=never',
    'protocol.git.allow=never',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'core.quotePath=true',
].flatMap((setting) => ['-c', setting]);
// In a hook, the environment names another repository, index and working tree; there can also be external programs and
// options for diff. Git keeps the variables for its configuration and for connections.
// It does not get the inputs of an action either: one of them is a client secret.
const REMOVED = /^(?:GIT|INPUT|STATE)_/i;
const ALLOWED = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|SSL_\w+)$/i;
/**
 * A git that runs no program which the repository names: no hooks, no file system monitor, no external programs; and
 * that has no prompts, and no locks for commands that only read.
 *
 * @param root absolute path of the folder in which git works
 * Source: https://git-scm.com/docs/git-config and https://git-scm.com/docs/git#_environment_variables
 */
function gitIn(root, env = process.env) {
    const inherited = Object.entries(env).filter(([name]) => !REMOVED.test(name) || ALLOWED.test(name));
    const fixed = {
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        // Empty, not absent: else git would try its other prompts.
        GIT_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
    };
    return (args, { seconds = DEFAULT_SECONDS, config = [], onOutput } = {}) => new Promise((resolve) => {
        const settings = [...SAFE_CONFIG, ...config.flatMap((setting) => ['-c', setting])];
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...settings, '--no-pager', '-C', root, ...args], {
            // Windows searches the working directory first, and the scanned folder may contain a git.exe.
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath),
            env: { ...Object.fromEntries(inherited), ...fixed },
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: seconds * 1_000,
            windowsHide: true,
        });
        const chunks = [];
        let length = 0;
        child.stdout.on('data', (chunk) => {
            if (onOutput !== undefined)
                return onOutput(chunk);
            if (length < OUTPUT_MAX)
                chunks.push(chunk);
            length += chunk.length;
        });
        let errors = '';
        child.stderr.on('data', (chunk) => {
            if (errors.length < ERRORS_MAX)
                errors += chunk.toString('latin1').slice(0, ERRORS_MAX - errors.length);
        });
        const finish = (code) => resolve({ code, output: Buffer.concat(chunks).toString('latin1').slice(0, OUTPUT_MAX), errors });
        child.once('error', () => finish('no-git'));
        child.once('exit', (_code, signal) => {
            // A transport that outlives a stopped git keeps the pipe open.
            if (signal === null)
                return;
            child.stdout.destroy();
            child.stderr.destroy();
        });
        child.once('close', (code) => finish(code ?? 'stopped'));
    });
}
/**
 * Settings that prevent git from running the programs of keys that a configuration chooses: the content filters,
 * `filter.*.clean` and the like.
 *
 * @returns settings for `config`; undefined where there are programs that no setting replaces: `uploadpack` and `vcs`
 *   of a remote (the first setting wins, not the last), and a filter with `=` in its name (`-c` would end it there)
 * Source: git `remote.c` (`handle_config`), https://git-scm.com/docs/gitattributes#_filter
 */
async function withoutPrograms(git) {
    const pattern = '^filter\\.|^remote\\..*\\.(uploadpack|vcs)$';
    const { output } = await git(['config', '--null', '--name-only', '--get-regexp', pattern]);
    const keys = output.split('\0').filter((key) => key !== '');
    const drivers = new Set(keys.map((key) => key.slice('filter.'.length, key.lastIndexOf('.'))));
    const fixed = keys.some((key) => key.startsWith('remote.') || key.includes('='));
    if (fixed || output.length >= OUTPUT_MAX)
        return undefined;
    return [...drivers].flatMap((driver) => {
        const name = `filter.${Buffer.from(driver, 'latin1').toString()}`;
        return [`${name}.clean=`, `${name}.smudge=`, `${name}.process=`, `${name}.required=false`];
    });
}


/***/ }),

/***/ 8506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileOf),
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

// A path of the repository is held as the string of its bytes (one character each, as latin1 reads them): Git and
// Linux know bytes only, and such a string is compared and sorted like any other.
const ASCII = /^[\0-\x7f]*$/;
/**
 * @param root absolute path of the scanned folder
 * @param bytes relative path, one character a byte
 * @returns the path for the file system: a string where that is the same on every system, else the bytes
 */
function fileOf(root, bytes) {
    if (ASCII.test(bytes))
        return `${root}/${bytes}`;
    const name = Buffer.from(bytes, 'latin1');
    // Git for Windows writes names as UTF-8.
    if (process.platform === 'win32')
        return `${root}/${name.toString('utf8')}`;
    return Buffer.concat([Buffer.from(`${root}/`), name]);
}
/**
 * A path as it is shown: UTF-8 decoded, other bytes as `\xNN`.
 *
 * @param bytes relative path, one character a byte
 * @returns hostile text
 */
function shownPath(bytes) {
    if (ASCII.test(bytes))
        return bytes;
    const name = Buffer.from(bytes, 'latin1');
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name))
        return name.toString('utf8');
    const shown = [];
    for (let at = 0; at < name.length;) {
        const length = [1, 2, 3, 4].find((size) => at + size <= name.length && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name.subarray(at, at + size)));
        if (length === undefined)
            shown.push(`\\x${(name[at] ?? 0).toString(16).padStart(2, '0')}`);
        else
            shown.push(name.toString('utf8', at, at + length));
        at += length ?? 1;
    }
    return shown.join('');
}


/***/ }),

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   oU: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9868);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3627);
/* harmony import */ var _scan_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3586);





/** The configuration that is read when no path is given, where it exists. */
const CONFIG_PATH = '.github/ims-auth.yml';
const DEFAULTS = { exclude: [], levels: {} };
// The readers, zod and the list of rules take longer to load than a small tree takes to scan. They are loaded only where
// there is a file to read.
/**
 * @param home absolute path of the folder that `path` is relative to
 * @throws ScanError when the file cannot be read or has problems
 */
async function loadConfig(home, path) {
    if (path === undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, CONFIG_PATH)))
        return DEFAULTS;
    const file = path ?? CONFIG_PATH;
    const text = readInside(home, file, 'configuration');
    const [{ readConfig }, { RULES }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(815), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 4208)), Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(144)]).then(__webpack_require__.bind(__webpack_require__, 6144))]);
    const config = readConfig(text, new Set(RULES.map(({ id }) => id)));
    if (config.ok)
        return config.value;
    const problems = config.problem;
    throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(file)} has ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(problems.length, 'problem')}:\n${problems.join('\n')}`, { hint: 'Correct the file, or remove it to scan with the defaults.' });
}
/**
 * @param home absolute path of the folder that `path` is relative to
 * @returns what marks the findings that the baseline file accepts, and reports its stale entries
 * @throws ScanError when the file cannot be read or has problems
 */
async function loadBaseline(home, path) {
    if (path === undefined)
        return (findings) => ({ findings: [...findings], notices: [] });
    const text = readInside(home, path, 'baseline');
    const { applyBaseline, readBaseline } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
    const baseline = readBaseline(text);
    if (baseline.ok)
        return (findings) => applyBaseline(findings, baseline.value);
    throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The baseline ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(path)} cannot be used:\n${baseline.problem.join('\n')}`, {
        hint: 'Write it again with `ims-auth baseline`.',
    });
}
/** @returns the content of a baseline file that accepts these findings; notes are left out */
async function baselineOf(findings) {
    const { writeBaseline } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
    return writeBaseline(findings);
}
// The configuration may come from a fork: a path in it must not lead out of the checkout, by `..` or by a link.
function readInside(home, path, what) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, path);
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
        const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(home), real);
        if (from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || from === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from))
            throw new Error('outside');
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).isFile())
            throw new Error('not a file');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, 'utf8');
    }
    catch {
        throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The ${what} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(path)} cannot be read: the checkout contains no such file.`, { hint: 'Check the path. It is relative to the root of the checkout.' });
    }
}


/***/ })

};
