export const id = 987;
export const ids = [987];
export const modules = {

/***/ 2081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ listCommit),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   b4: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9483);


const BATCH = 64;
async function listCommit(git, commit, folder = '') {
    const output = await withFetch(async (options) => {
        const chunks = [];
        const { code } = await git(['--literal-pathspecs', 'ls-tree', '-r', '-z', commit, '--', ...(folder === '' ? [] : [`${folder}/`])], { ...options, onOutput: (chunk) => chunks.push(chunk) });
        return code === 0 ? Buffer.concat(chunks) : undefined;
    });
    if (output === undefined)
        return undefined;
    const listing = { files: [], links: [], skipped: [] };
    for (const entry of output.toString('latin1').split('\0')) {
        const tab = entry.indexOf('\t');
        if (tab < 0)
            continue;
        const [mode = '', type, blob = ''] = entry.slice(0, tab).split(' ');
        const path = entry.slice(tab + 1);
        if (type === 'commit')
            listing.skipped.push({ path, reason: 'submodule' });
        else if (mode.startsWith('12')) {
            listing.links.push({ path, blob });
            listing.skipped.push({ path, reason: 'symlink' });
        }
        else
            listing.files.push({ path, blob });
    }
    return listing;
}
async function readBlobs(git, names, onBlob, max = _read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SIZE_MAX */ .Jg) {
    const missing = [];
    for (let from = 0; from < names.length; from += BATCH) {
        const batch = names.slice(from, from + BATCH);
        const contents = await withFetch(async (options) => {
            const reader = batchReader(max);
            const { code } = await git(['cat-file', '--batch', '--follow-symlinks'], {
                ...options,
                input: `${batch.join('\n')}\n`,
                onOutput: reader.push,
            });
            return code === 0 ? reader.end() : undefined;
        }, isWhole);
        if (contents?.length !== batch.length)
            return undefined;
        for (const [index, name] of batch.entries()) {
            const content = contents[index];
            if (content === undefined)
                missing.push(name);
            else
                await onBlob(name, content);
        }
    }
    return missing;
}
async function readFiles(git, blobs, onBlob) {
    const large = [];
    const missing = await readBlobs(git, blobs, (blob, content) => {
        if (content.ok)
            return onBlob(blob, content);
        large.push(blob);
    });
    for (const blob of large)
        if ((await readBlobs(git, [blob], onBlob, _read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGE_MAX */ .rL)) === undefined)
            return undefined;
    return missing;
}
async function withFetch(read, isEnough = () => true) {
    const found = await read({});
    return found !== undefined && isEnough(found) ? found : ((await read({ fetches: true })) ?? found);
}
function isWhole(contents) {
    return !contents.includes(undefined);
}
const LINE_FEED = 10;
const HEADER = /^[0-9a-f]+ ([a-z]+) (\d+)$/;
const NO_FILE = /^(?:symlink|dangling|loop|notdir) (\d+)$/;
function batchReader(max) {
    const contents = [];
    let header = '';
    let left = 0;
    let keep;
    let inContent = false;
    function readHeader() {
        const [, type, size] = HEADER.exec(header) ?? [];
        const [, length] = NO_FILE.exec(header) ?? [];
        header = '';
        if (size === undefined && length === undefined) {
            contents.push(undefined);
            return;
        }
        inContent = true;
        left = Number(size ?? length) + 1;
        keep = type === 'blob' && left - 1 <= max ? [] : undefined;
        if (keep === undefined)
            contents.push(type === 'blob' ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)('too-large') : undefined);
    }
    return {
        push: (chunk) => {
            for (let at = 0; at < chunk.length;) {
                if (!inContent) {
                    const feed = chunk.indexOf(LINE_FEED, at);
                    const end = feed < 0 ? chunk.length : feed;
                    header += chunk.toString('latin1', at, end);
                    at = end + 1;
                    if (feed >= 0)
                        readHeader();
                    continue;
                }
                const piece = chunk.subarray(at, at + left);
                keep?.push(Buffer.from(piece));
                left -= piece.length;
                at += piece.length;
                if (left > 0)
                    continue;
                inContent = false;
                if (keep !== undefined)
                    contents.push((0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(Buffer.concat(keep).subarray(0, -1)));
            }
        },
        end: () => (inContent || header !== '' ? undefined : contents),
    };
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanBase: () => (/* binding */ scanBase)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1158);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _files_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2081);
/* harmony import */ var _files_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4951);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8506);
/* harmony import */ var _rule_set_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5461);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4446);
/* harmony import */ var _scan_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(656);








async function scanBase(git, commit, { head, prefix, changed, isExcluded, }) {
    const listed = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .listCommit */ .E$)(git, commit, prefix);
    if (listed === undefined)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(`git could not list the files of ${commit}.`);
    const sources = [...outsideOf(head), ...listed.files].sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.path, b.path));
    const files = sources.map(({ path }) => path);
    const built = (0,_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .builtFiles */ .Ob)(files);
    const inHead = new Map(head.listing.files.map((path, index) => [path, index]));
    const outcomes = [];
    const toRead = [];
    for (const [index, { path, blob }] of sources.entries()) {
        const same = changed.has(path) ? undefined : inHead.get(path);
        const known = same === undefined ? undefined : head.outcomes[same];
        outcomes.push(known);
        if (known === undefined && same !== undefined && !head.built.has(path))
            continue;
        if (known === undefined && blob !== undefined && !built.has(path) && !isExcluded(path))
            toRead.push({ path, blob, onOutcome: (outcome) => void outcomes.splice(index, 1, outcome) });
    }
    const links = await linksOf(git, listed);
    const linked = new Map();
    const behind = new Set((0,_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .RD)((0,_files_links_js__WEBPACK_IMPORTED_MODULE_4__/* .filesBehindLinks */ .$t)(links, files), built));
    for (const { path, blob } of sources) {
        if (!behind.has(path))
            continue;
        const known = changed.has(path) ? undefined : head.linked.get(path);
        if (known !== undefined)
            linked.set(path, known);
        else if (blob !== undefined && !isExcluded(path))
            toRead.push({ path, blob, isOwn: true, onOutcome: (outcome) => linked.set(path, outcome) });
    }
    const problem = await scanBlobs(git, toRead);
    if (problem !== undefined)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(`git could not read ${problem} of ${commit}.`);
    const listing = { files, skipped: listed.skipped, notices: [] };
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ listing, outcomes, built, links, linked });
}
function outsideOf({ listing }) {
    return listing.files.filter(_files_paths_js__WEBPACK_IMPORTED_MODULE_5__.isOutside).map((path) => ({ path }));
}
async function linksOf(git, { links }) {
    const written = new Map();
    await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .readBlobs */ .b4)(git, [...new Set(links.map(({ blob }) => blob))], (blob, content) => {
        if (content.ok)
            written.set(blob, content.value.toString('latin1'));
    });
    const blobs = new Map(links.map(({ path, blob }) => [path, blob]));
    return (0,_files_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTargets */ .P1)([...blobs.keys()], (path) => written.get(blobs.get(path) ?? ''));
}
async function scanBlobs(git, files) {
    const byBlob = new Map();
    for (const place of files) {
        const places = byBlob.get(place.blob);
        if (places === undefined)
            byBlob.set(place.blob, [place]);
        else
            places.push(place);
    }
    let content = (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)('unreadable');
    const scanFile = (0,_scan_file_js__WEBPACK_IMPORTED_MODULE_6__/* .fileScanner */ .Jb)('', (0,_rule_set_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleSet */ .n)(), { bytesOf: () => content });
    const missing = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .readFiles */ .Ul)(git, [...byBlob.keys()], async (blob, read) => {
        content = read;
        for (const { path, isOwn, onOutcome } of byBlob.get(blob) ?? [])
            onOutcome(await scanFile(path, isOwn));
    });
    if (missing === undefined)
        return 'the files';
    return missing.length === 0 ? undefined : `${missing.length} of the files`;
}


/***/ })

};
