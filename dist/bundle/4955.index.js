export const id = 4955;
export const ids = [4955];
export const modules = {

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   jN: () => (/* binding */ isHash),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);


const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isHash(text) {
    return typeof text === 'string' && HASH.test(text);
}
async function readHead(git) {
    const { code, output } = await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (code === 'no-git')
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)('git was not found.');
    const commit = output.trim();
    if (code !== 0 || !isHash(commit))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)('there is no git repository with a commit that git can read.');
    const raw = await git(['cat-file', 'commit', commit]);
    const [header = ''] = raw.output.split('\n\n', 1);
    const parents = header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []));
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit, parents: parents.filter(isHash) });
}
async function baseOf(git, { name, payload }, head) {
    if (name === 'pull_request' || name === 'pull_request_target')
        return pullRequestBase(git, name, payload, head);
    if (name === 'merge_group')
        return hashed(at(payload, 'merge_group', 'base_sha'), name, false);
    if (name === 'push') {
        const before = at(payload, 'before');
        if (typeof before === 'string' && /^0+$/.test(before))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)('the pushed branch or tag is new.');
        if (at(payload, 'forced') === true)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)('the push replaced the history of the branch.');
        return hashed(before, name, false);
    }
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)(`the event ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(name, 60) || '(none)'} has no commit to compare with.`);
}
async function pullRequestBase(git, name, payload, head) {
    const theirs = at(payload, 'pull_request', 'head', 'sha');
    const [ours] = head.parents;
    if (isHash(theirs) && ours !== undefined && head.parents.length === 2 && head.parents[1] === theirs) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit: ours, useMergeBase: false });
    }
    if (name === 'pull_request_target' && !(await contains(git, head, theirs))) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)('the checked-out commit does not contain the change of the pull request.');
    }
    return hashed(at(payload, 'pull_request', 'base', 'sha'), name, true);
}
async function contains(git, { commit }, other) {
    if (!isHash(other))
        return false;
    return commit === other || (await git(['merge-base', '--is-ancestor', other, commit])).code === 0;
}
function hashed(commit, name, useMergeBase) {
    if (isHash(commit))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit, useMergeBase });
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)(`the payload of the event ${name} names no commit to compare with.`);
}
function at(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = Object.entries(current).find(([name]) => name === key)?.[1];
    }
    return current;
}


/***/ }),

/***/ 4955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changedLines: () => (/* binding */ changedLines),
  oldPaths: () => (/* binding */ oldPaths),
  renamedFiles: () => (/* binding */ renamedFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/files/git.js
var files_git = __webpack_require__(2158);
// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
// EXTERNAL MODULE: ./build/guard/rules/index.js + 48 modules
var rules = __webpack_require__(3206);
// EXTERNAL MODULE: ./build/guard/gate/diff/base.js
var diff_base = __webpack_require__(6225);
;// CONCATENATED MODULE: ./build/guard/gate/diff/hunks.js
const LINE_FEED = 10;
const BACKSLASH = 92;
const HEADER_MAX = 65_536;
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const IGNORED = /^(?:index |old mode |new mode |deleted file mode |similarity index |dissimilarity index |--- |\\ )/;
const ESCAPES = {
    a: '\x07',
    b: '\b',
    t: '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
};
function diffReader() {
    const files = [];
    let content = 0;
    let atLineStart = true;
    let inContent = false;
    let header = '';
    let readable = true;
    function readHeader(line) {
        const file = files.at(-1);
        if (line.startsWith('diff --git '))
            files.push({ isNew: false, ranges: [] });
        else if (file === undefined)
            readable = false;
        else if (line.startsWith('@@ '))
            readHunk(file.ranges, line);
        else if (line.startsWith('+++ ')) {
            const path = unquoted(line.slice(4).replace(/\t$/, ''));
            if (path !== '/dev/null')
                file.path = path.slice(2);
        }
        else if (line.startsWith('rename from '))
            file.from = unquoted(line.slice(12));
        else if (line.startsWith('rename to '))
            file.path = unquoted(line.slice(10));
        else if (line.startsWith('new file mode '))
            file.isNew = true;
        else if (!IGNORED.test(line))
            readable = false;
    }
    function readHunk(ranges, line) {
        const [whole, removed = '1', start = '', added = '1'] = HUNK.exec(line) ?? [];
        if (whole === undefined)
            readable = false;
        content = Number(removed) + Number(added);
        if (Number(added) > 0)
            ranges.push({ start: Number(start), end: Number(start) + Number(added) - 1 });
    }
    return {
        push: (chunk) => {
            for (let at = 0; at < chunk.length && readable;) {
                if (atLineStart)
                    inContent = content > 0 && chunk[at] !== BACKSLASH;
                const feed = chunk.indexOf(LINE_FEED, at);
                const end = feed < 0 ? chunk.length : feed;
                if (!inContent)
                    header += chunk.toString('latin1', at, end);
                if (header.length > HEADER_MAX)
                    readable = false;
                atLineStart = feed >= 0;
                at = end + 1;
                if (!atLineStart)
                    continue;
                if (inContent)
                    content--;
                else
                    readHeader(header);
                header = '';
            }
        },
        end: () => {
            if (!readable || content > 0 || !atLineStart)
                return undefined;
            return files.flatMap(({ path, ...file }) => (path === undefined ? [] : [{ path, ...file }]));
        },
    };
}
function unquoted(name) {
    if (!name.startsWith('"'))
        return name;
    return name
        .slice(1, -1)
        .replace(/\\(?:([0-7]{3})|(.))/g, (_all, octal, letter) => octal === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8)));
}

// EXTERNAL MODULE: ./build/guard/gate/diff/present.js
var present = __webpack_require__(237);
;// CONCATENATED MODULE: ./build/guard/gate/diff/changed-lines.js









const SIZE_READ_MAX = 8_000_000;
const DIFF = [
    'diff',
    '--unified=0',
    '--inter-hunk-context=0',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--relative',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--text',
    '--ignore-submodules=all',
    '--find-renames',
    '-l2000',
    '-O/dev/null',
];
async function changedLines(options) {
    const { root, folder = '', event, base, env } = options;
    const git = (0,files_git.gitIn)(root, env);
    const config = await (0,files_git.withoutPrograms)(git);
    if (config === undefined) {
        return (0,result/* failed */.g)('the configuration of the repository names programs that git would run.');
    }
    const head = await (0,diff_base/* readHead */.zy)(git);
    if (!head.ok)
        return head;
    if (!(await tracksFiles(git, folder)))
        return (0,result/* failed */.g)('git tracks no file in the scanned folder.');
    const wanted = base === undefined
        ? await (0,diff_base/* baseOf */.bx)(git, event, head.value)
        : (0,result.ok)({ commit: base, useMergeBase: true });
    if (!wanted.ok)
        return wanted;
    const found = await (0,present/* present */.E)(git, wanted.value.commit);
    if (!found.ok)
        return found;
    if (base === undefined && found.value === head.value.commit)
        return (0,result/* failed */.g)('the checked-out commit is the one to compare with.');
    const start = wanted.value.useMergeBase ? await mergeBase(git, found.value) : found.value;
    const files = (await diff(git, start, { config }, folder)) ??
        (await diff(git, start, { config, fetches: true }, folder));
    if (files === undefined)
        return (0,result/* failed */.g)(`git could not compare with ${start}.`);
    return (0,result.ok)({
        base: start,
        lines: new Map(files.map((file) => [(0,paths.shownPath)(file.path), linesOf(root, file)])),
        files,
    });
}
async function renamedFiles(git, commit) {
    const config = await (0,files_git.withoutPrograms)(git);
    const files = config === undefined ? undefined : await diff(git, commit, { config });
    return oldPaths(files ?? []);
}
function oldPaths(files) {
    return new Map(files.flatMap(({ path, from }) => (from === undefined ? [] : [[path, from]])));
}
async function tracksFiles(git, folder) {
    let any = false;
    const list = (options) => git(['--literal-pathspecs', 'ls-files', '-z', ...options, '--', ...pathspec(folder)], {
        onOutput: () => {
            any = true;
        },
    });
    const { code } = await list(['--sparse']);
    return (code === 129 ? (await list([])).code : code) === 0 && any;
}
async function mergeBase(git, commit) {
    const { code, output } = await git(['merge-base', commit, 'HEAD']);
    const [hash] = output.split('\n');
    return code === 0 && (0,diff_base/* isHash */.jN)(hash) ? hash : commit;
}
function pathspec(folder) {
    return folder === '' ? [] : [folder];
}
async function diff(git, base, options, folder = '') {
    const reader = diffReader();
    const { code } = await git(['--literal-pathspecs', ...DIFF, base, '--', ...pathspec(folder)], {
        ...options,
        onOutput: reader.push,
    });
    return code === 0 ? reader.end() : undefined;
}
function linesOf(root, file) {
    const { path, from, isNew, ranges } = file;
    if (isNew || (from !== undefined && isScannedDifferently(from, path)))
        return 'all';
    return ranges.length > 0 && countsOtherLines((0,paths.fileOf)(root, path)) ? 'all' : ranges;
}
function isScannedDifferently(from, to) {
    const traits = (path) => [
        (0,kinds/* kindOf */.I)(path),
        (0,kinds/* skippedByPath */.zp)(path),
        /\.[^./]*$/.exec(path)?.[0],
        ...rules.RULES.map(({ files }) => files?.test(path)),
    ].join('\0');
    return traits(from) !== traits(to);
}
function countsOtherLines(file) {
    try {
        const { size } = (0,external_node_fs_.lstatSync)(file);
        if (!(0,external_node_fs_.lstatSync)(file).isFile() || size > SIZE_READ_MAX)
            return true;
        const content = (0,external_node_fs_.readFileSync)(file);
        const [first, second] = content;
        if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
            return true;
        return /\r(?!\n)/.test(content.toString('latin1'));
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6225);


const FETCH_SECONDS = 60;
async function present(git, name, mayFetch = true) {
    if (!(0,_base_js__WEBPACK_IMPORTED_MODULE_0__/* .isHash */ .jN)(name)) {
        if (/^-|[\s\p{Cc}:*?[\\]|\.\.|\^[!@-]/u.test(name) || name === '') {
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)('the given base is not the name of a commit.');
        }
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
        const commit = (await git(args)).output.trim();
        if ((0,_base_js__WEBPACK_IMPORTED_MODULE_0__/* .isHash */ .jN)(commit))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(commit);
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)('the given base is not a commit of this clone.');
    }
    if (await has(git, name))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(name);
    if (!mayFetch)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(`the commit ${name} is not in this clone.`);
    const fetched = await git([
        'fetch',
        '--quiet',
        '--depth=1',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        'origin',
        name,
    ], { seconds: FETCH_SECONDS, fetches: true });
    if (fetched.code === 0 && (await has(git, name)))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(name);
    const limit = fetched.code === 'stopped' ? ` within ${FETCH_SECONDS} seconds` : '';
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(`the commit ${name} is not in this clone, and could not be fetched${limit}.`);
}
async function has(git, hash) {
    return (await git(['cat-file', '-e', `${hash}^{commit}`])).code === 0;
}


/***/ })

};
