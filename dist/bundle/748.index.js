export const id = 748;
export const ids = [748];
export const modules = {

/***/ 2081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ listCommit),
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9483);


// As many files are in memory at a time.
const BATCH = 64;
/** @returns the files of a commit below the folder of the git; undefined if git cannot list them */
async function listCommit(git, commit) {
    const chunks = [];
    const { code } = await git(['ls-tree', '-r', '-z', commit], { onOutput: (chunk) => chunks.push(chunk) });
    if (code !== 0)
        return undefined;
    const listing = { files: [], skipped: [] };
    for (const entry of Buffer.concat(chunks).toString('latin1').split('\0')) {
        const tab = entry.indexOf('\t');
        if (tab < 0)
            continue;
        const [mode = '', type, blob = ''] = entry.slice(0, tab).split(' ');
        const path = entry.slice(tab + 1);
        if (type === 'commit')
            listing.skipped.push({ path, reason: 'submodule' });
        else if (mode.startsWith('12'))
            listing.skipped.push({ path, reason: 'symlink' });
        else
            listing.files.push({ path, blob });
    }
    return listing;
}
/**
 * Reads blobs, some at a time, without running a filter of the repository.
 *
 * @param names hashes, or `<commit>:<path>`, in which links are followed as long as they stay in the commit
 * @param onBlob gets the content of each name that there is, in order; a failure for one that is too large
 * @param max in bytes
 * @returns the names that there are not; undefined if git failed
 */
async function readBlobs(git, names, onBlob, max = _read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SIZE_MAX */ .J) {
    const missing = [];
    for (let from = 0; from < names.length; from += BATCH) {
        const batch = names.slice(from, from + BATCH);
        const reader = batchReader(max);
        const { code } = await git(['cat-file', '--batch', '--follow-symlinks'], {
            input: `${batch.join('\n')}\n`,
            onOutput: reader.push,
        });
        const contents = code === 0 ? reader.end() : undefined;
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
const LINE_FEED = 10;
const HEADER = /^[0-9a-f]+ ([a-z]+) (\d+)$/;
// Of a link that leads out of the commit or nowhere: a name of that length follows.
const NO_FILE = /^(?:symlink|dangling|loop|notdir) (\d+)$/;
/**
 * Reads the output of `git cat-file --batch`: `<hash> <type> <size>`, the content, and a line end.
 *
 * Source: https://git-scm.com/docs/git-cat-file#_batch_output
 */
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
        // With the line end after it.
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

/***/ 8748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromCommit: () => (/* binding */ fromCommit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2081);
/* harmony import */ var _scan_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3586);




const SIZE_MAX = 60_000_000;
/**
 * Reads files of a commit. A file outside of its repository, and one that git tracks neither there nor in the checkout,
 * is not part of the change: it is read from the checkout.
 *
 * @param home absolute path of the folder that paths are relative to
 */
function fromCommit({ git, commit }, home, checkout) {
    return async (path, what, required) => {
        const inside = await pathInRepository({ git, commit }, home, path);
        if (inside === undefined)
            return checkout(path, what, required);
        const texts = new Map();
        const names = [`${commit}:${inside}`, `HEAD:${inside}`];
        const missing = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlobs */ .b)(git, names, (name, content) => {
            if (content.ok)
                texts.set(name, content.value.toString('utf8'));
        }, SIZE_MAX);
        if (missing === undefined) {
            throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ScanError */ .s(`Git could not read the ${what} of ${commit}.`, {
                hint: 'Check out with `fetch-depth: 2` or more, or set `policy: head`.',
            });
        }
        if (names.every((name) => missing.includes(name)))
            return checkout(path, what, false);
        return texts.get(names[0]);
    };
}
async function pathInRepository({ git }, home, path) {
    const { code, output } = await git(['rev-parse', '--show-toplevel']);
    if (code !== 0 || path.includes('\n'))
        return undefined;
    const top = Buffer.from(output.replace(/\n$/, ''), 'latin1').toString();
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(home), path);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(top), full);
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return undefined;
    return inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ })

};
