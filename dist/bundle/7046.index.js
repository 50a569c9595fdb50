export const id = 7046;
export const ids = [7046];
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

/***/ 7046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyCommit: () => (/* binding */ policyCommit)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2158);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6225);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(237);




async function policyCommit(root, event, { env, mayFetch }) {
    const { name, payload } = event;
    if (!['pull_request', 'pull_request_target', 'merge_group'].includes(name))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    const git = (0,_files_git_js__WEBPACK_IMPORTED_MODULE_1__.gitIn)(root, env);
    if ((await (0,_files_git_js__WEBPACK_IMPORTED_MODULE_1__.withoutPrograms)(git)) === undefined)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)('the configuration of the repository names programs that git would run.');
    const head = await (0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .zy)(git);
    if (!head.ok)
        return head;
    const { commit: checkedOut, parents } = head.value;
    if (name === 'pull_request_target' && checkedOut === event.commit)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    const isMerge = checkedOut === event.commit && parents.length === 2;
    const named = name === 'merge_group'
        ? (0,_base_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'merge_group', 'base_sha')
        : isMerge && parents[1] === (0,_base_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'pull_request', 'head', 'sha')
            ? parents[0]
            : (0,_base_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'pull_request', 'base', 'sha');
    if (!(0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .isHash */ .jN)(named))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)(`the payload of the event ${name} names no commit to compare with.`);
    if (named === checkedOut)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    const found = await (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)(git, named, mayFetch);
    return found.ok ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ git, commit: found.value }) : found;
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
