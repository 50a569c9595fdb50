export const id = 748;
export const ids = [748];
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


// As many files are in memory at a time.
const BATCH = 64;
/**
 * @param folder lists only the files in it; from the folder of the git, with `/`
 * @returns the files of a commit below the folder of the git; undefined if git cannot list them
 */
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
/**
 * Reads blobs, some at a time, without running a filter of the repository.
 *
 * @param names hashes, or `<commit>:<path>`, in which links are followed as long as they stay in the commit
 * @param onBlob gets the content of each name that there is, in order; a failure for one that is too large
 * @param max in bytes
 * @returns the names that there are not; undefined if git failed
 */
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
/**
 * Reads files, also large ones, each of which is in memory alone.
 *
 * @returns as `readBlobs`
 */
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
// In a partial clone something of a commit may be missing. Who reads one has asked `withoutPrograms`.
async function withFetch(read, isEnough = () => true) {
    const found = await read({});
    return found !== undefined && isEnough(found) ? found : ((await read({ fetches: true })) ?? found);
}
// Git says of a blob that a partial clone left out the same as of one that there is not.
function isWhole(contents) {
    return !contents.includes(undefined);
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

/***/ 5164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ hasWideMark),
/* harmony export */   Gx: () => (/* binding */ haystackOf),
/* harmony export */   Kd: () => (/* binding */ withoutZeros),
/* harmony export */   RO: () => (/* binding */ readingsOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

// A file that is neither ASCII, UTF-8 nor Latin-1, or that somebody wants to look like that. Whatever its first bytes say,
// all of it decides, and where several readings make sense all of them are searched: only unusual files get here.
/** Above this share of control characters a reading is not text. */
const CONTROLS_MAX = 0.02;
/** So many of them are accepted in a short text. */
const CONTROLS_FEW = 8;
const READINGS = [
    { mark: [0xff, 0xfe, 0, 0], decode: (bytes) => utf32(bytes, false) },
    { mark: [0, 0, 0xfe, 0xff], decode: (bytes) => utf32(bytes, true) },
    { mark: [0xff, 0xfe], decode: (bytes) => utf16(bytes, false) },
    { mark: [0xfe, 0xff], decode: (bytes) => utf16(bytes, true) },
];
/** @returns whether a file starts like UTF-16 */
function hasWideMark(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
/** @param isCode the name says that it is text: then one reading is made even if it does not look like that */
function readingsOf(bytes, isCode) {
    const marked = READINGS.filter(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
    const others = READINGS.filter((reading) => !marked.includes(reading));
    const rest = withoutZeros(bytes);
    const plain = hasWideMark(rest) ? rest.subarray(2) : rest;
    const text = plain.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(plain) ? 'utf8' : 'latin1').replace(/^\uFEFF/, '');
    const controls = bytes.length - rest.length + controlsIn(text);
    const texts = [
        ...marked.map(({ mark, decode }) => decode(bytes.subarray(mark.length))),
        ...others.map(({ decode }) => decode(bytes)),
    ].filter(isText);
    const isPlain = controls <= Math.max(CONTROLS_FEW, bytes.length * CONTROLS_MAX);
    const isBinary = !isPlain && texts.length === 0;
    if (isCode || isPlain)
        texts.push(text);
    return { readings: [...new Set(texts)].map(contentsOf), isBinary };
}
function isText(text) {
    // One may be a mark of another encoding.
    return text.length > 0 && controlsIn(text) <= Math.max(1, text.length * CONTROLS_MAX);
}
function controlsIn(text) {
    let count = 0;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit < 0x20 ? unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13 && unit !== 27 : unit === 0x7f)
            count++;
        else if (unit >= 0xfffe)
            count++;
        else if (unit >= 0xd800 && unit <= 0xdfff) {
            const next = text.charCodeAt(at + 1);
            if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff)
                at++;
            else
                count++;
        }
    }
    return count;
}
/** Without zero bytes the ASCII of every encoding is the same. */
function withoutZeros(bytes) {
    const rest = Buffer.allocUnsafe(bytes.length);
    let length = 0;
    // By index: an iterator over the bytes of a picture takes longer than the rest of its scan.
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte !== 0)
            rest[length++] = byte;
    }
    return rest.subarray(0, length);
}
// Of a code unit that is cut off at the end, nothing is read.
function utf16(bytes, swapped) {
    const units = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    return (swapped ? units.swap16() : units).toString('utf16le').replace(/^\uFEFF/, '');
}
function utf32(bytes, swapped) {
    if (!mayBeUtf32(bytes, swapped))
        return '';
    const parts = [];
    let part = [];
    for (let at = 0; at + 4 <= bytes.length; at += 4) {
        const point = swapped ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
        part.push(point > 0x10ffff ? 0xffff : point);
        if (part.length < 4_096)
            continue;
        parts.push(String.fromCodePoint(...part));
        part = [];
    }
    parts.push(String.fromCodePoint(...part));
    return parts.join('').replace(/^\uFEFF/, '');
}
// Of most binary files nearly no four bytes are a character, so that there is nothing to decode. A text has at most two
// code units for each of them; with more controls than `isText` allows for that, it is none.
function mayBeUtf32(bytes, swapped) {
    const max = Math.max(1, (bytes.length / 2) * CONTROLS_MAX);
    let controls = 0;
    for (let at = 0; at + 4 <= bytes.length && controls <= max; at += 4) {
        const high = swapped ? bytes[at] : bytes[at + 3];
        if (high !== 0 || (swapped ? (bytes[at + 1] ?? 0) : (bytes[at + 2] ?? 0)) > 0x10)
            controls++;
    }
    return controls <= max;
}
function contentsOf(text) {
    return { haystack: haystackOf(Buffer.from(text)), text: () => text };
}
/** Copies bytes, with the room behind them that a search needs. */
function haystackOf(bytes) {
    const copy = Buffer.alloc(bytes.length + (bytes.length % 2) + 2);
    copy.set(bytes);
    return {
        bytes: copy,
        pairs: new Uint16Array(copy.buffer, copy.byteOffset, copy.length / 2),
        size: bytes.length,
    };
}


/***/ }),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ SIZE_MAX),
/* harmony export */   WF: () => (/* binding */ createReader),
/* harmony export */   rL: () => (/* binding */ LARGE_MAX)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _code_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4675);
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5164);





/** Files with more bytes do not fit into the buffer that all files share. Nearly all are smaller. */
const SIZE_MAX = 1024 * 1024;
/** Files with more bytes are only searched for keywords, see `pieces.ts`. */
const LARGE_MAX = 8 * 1024 * 1024;
// Nearly all files are smaller; the start of a larger one tells whether the rest has to be read.
const FIRST_READ = 64 * 1024;
const LFS_MAX = 1024;
// All of a pointer: a file that only begins like one is code.
const LFS = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-[\w.-]{1,40} sha256:[0-9a-f]{64}\r?\n){0,9}oid sha256:[0-9a-f]{64}\r?\nsize \d{1,20}\r?\n?$/;
// Formats whose files nobody runs as text. One of these is binary if its start is.
const BINARY = /\.(?:png|jpe?g|gif|bmp|ico|icns|webp|avif|tiff?|psd|heic|pdf|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|ear|aar|class|dex|apk|ipa|exe|dll|so(?:\.\d+)*|dylib|o|a|lib|obj|pdb|wasm|py[co]|pyd|whl|egg|gem|nupkg|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|aac|db|sqlite3?|parquet|avro|npy|npz|pkl|h5|pt|onnx|bin|dat|iso|img|dmg|deb|rpm|docx?|xlsx?|pptx?|od[tsp]|keystore|jks|p12|pfx|der)$/i;
// If a file was replaced by a link, it must not lead out of the tree; a pipe must not block.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/**
 * Makes a reader that uses the same buffer for all files.
 *
 * @param bytesOf reads a file that is not in the file system
 */
function createReader(bytesOf) {
    const buffer = Buffer.allocUnsafeSlow(SIZE_MAX + 2);
    const haystack = { bytes: buffer, pairs: new Uint16Array(buffer.buffer), size: 0 };
    const contents = (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        haystack,
        text: () => {
            const bytes = buffer.subarray(hasMark(buffer, haystack.size) ? 3 : 0, haystack.size);
            return bytes.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'utf8' : 'latin1');
        },
    });
    return (file, path) => {
        const read = bytesOf === undefined ? readInto(buffer, file, path) : copied(buffer, bytesOf(file));
        if (!read.ok)
            return read;
        if (typeof read.value !== 'number')
            return largeContents(read.value, path);
        const size = read.value;
        if (isLfsPointer(buffer, size))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('lfs-pointer');
        // Behind a short file the buffer still contains bytes of the file before: a zero ends the search.
        buffer[size] = 0;
        if (buffer.indexOf(0) < size || (size >= 2 && (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWideMark */ .DJ)(buffer)))
            return unusual(buffer.subarray(0, size), path);
        haystack.size = size;
        return contents;
    };
}
function largeContents(bytes, path) {
    if (bytes.includes(0) || (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWideMark */ .DJ)(bytes))
        return unusual(bytes, path);
    const text = bytes.subarray(hasMark(bytes, bytes.length) ? 3 : 0);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        haystack: (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .haystackOf */ .Gx)(bytes),
        text: () => text.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(text) ? 'utf8' : 'latin1'),
    });
}
function unusual(bytes, path) {
    if (BINARY.test(path) && bytes.subarray(0, FIRST_READ).includes(0))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('binary');
    const { readings, isBinary } = (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .readingsOf */ .RO)(bytes, (0,_code_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isCodePath */ .X)(path));
    const [first, ...others] = readings;
    return first === undefined ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('binary') : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ...first, others, isBinary });
}
/** As `readInto`. */
function copied(buffer, bytes) {
    if (!bytes.ok)
        return bytes;
    const size = bytes.value.length;
    if (size > LARGE_MAX)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large');
    if (size > SIZE_MAX)
        return bytes;
    buffer.set(bytes.value);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(size);
}
/** @returns the size of a file that is in the buffer now, or all bytes of a larger one */
function readInto(buffer, file, path) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, FLAGS);
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(reasonOf(error));
    }
    try {
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, buffer, 0, FIRST_READ, null);
        if (size < FIRST_READ)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(readOn(handle, buffer, size, SIZE_MAX + 1));
        if (BINARY.test(path) && buffer.subarray(0, size).includes(0))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('binary');
        const whole = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle).size;
        // A program of many megabytes, for example; to look at all of it would take longer than the rest of the scan.
        const start = buffer.subarray(0, size);
        if (whole > SIZE_MAX && !(0,_code_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isCodePath */ .X)(path) && start.includes(0) && (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .readingsOf */ .RO)(start, false).isBinary)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('binary');
        if (whole > LARGE_MAX)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large');
        if (whole <= SIZE_MAX) {
            const end = readOn(handle, buffer, size, SIZE_MAX + 1);
            return end > SIZE_MAX ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large') : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(end);
        }
        // Only for this file: a large one is rare.
        const large = Buffer.allocUnsafeSlow(whole + 1);
        buffer.copy(large, 0, 0, size);
        const end = readOn(handle, large, size, whole + 1);
        return end > whole ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large') : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(large.subarray(0, end));
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(reasonOf(error));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}
// Some file systems return less than requested before the end of a file; only zero means the end.
function readOn(handle, buffer, from, end) {
    let size = from;
    for (let count = from; count > 0 && size < end; size += count)
        count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, buffer, size, end - size, null);
    return size;
}
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'deleted';
    // Linux and macOS report ELOOP for a link that must not be followed; the BSDs report EMLINK and EFTYPE.
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'EFTYPE')
        return 'symlink';
    return 'unreadable';
}
function isLfsPointer(buffer, size) {
    return size < LFS_MAX && buffer[0] === 0x76 && LFS.test(buffer.toString('latin1', 0, size));
}
function hasMark(buffer, size) {
    return size >= 3 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
}


/***/ }),

/***/ 8748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromCommit: () => (/* binding */ fromCommit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2081);
/* harmony import */ var _scan_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3586);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(990);





const SIZE_MAX = 60_000_000;
/**
 * Reads files of a commit. A file outside of its repository, and one that git tracks neither there nor in the checkout,
 * is not part of the change: it is read from the checkout.
 */
function fromCommit(from, folders, checkout) {
    return async (wanted) => {
        let { required } = wanted;
        for (const base of wanted.from) {
            const file = (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .ys)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folders[base]), wanted.path);
            const inside = await pathInRepository(from, file);
            if (inside === undefined)
                continue;
            required = false;
            const tracked = await trackedFile(from, inside, wanted.what);
            if (tracked !== undefined)
                return fileWith(wanted, file, tracked.text);
        }
        return await checkout({ ...wanted, required });
    };
}
function fileWith({ path }, file, text) {
    return text === undefined ? undefined : { path, file, text };
}
/** @returns undefined if git tracks it neither in the commit nor in the checkout; no text if only in the checkout */
async function trackedFile({ git, commit }, path, what) {
    const texts = new Map();
    const names = [`${commit}:${path}`, `HEAD:${path}`];
    const missing = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlobs */ .b4)(git, names, (name, content) => {
        if (content.ok)
            texts.set(name, content.value.toString('utf8'));
    }, SIZE_MAX);
    if (missing === undefined) {
        throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ScanError */ .s(`Git could not read the ${what} of ${commit}.`, {
            hint: 'Check out with `fetch-depth: 2` or more, or set `policy: head`.',
        });
    }
    return names.every((name) => missing.includes(name)) ? undefined : { text: texts.get(names[0]) };
}
async function pathInRepository({ git }, file) {
    const { code, output } = await git(['rev-parse', '--show-toplevel']);
    if (code !== 0 || file.includes('\n'))
        return undefined;
    const top = Buffer.from(output.replace(/\n$/, ''), 'latin1').toString();
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(top), file);
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return undefined;
    return inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ })

};
