export const id = 8748;
export const ids = [8748];
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

/***/ 5164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ hasWideMark),
/* harmony export */   Gx: () => (/* binding */ haystackOf),
/* harmony export */   I5: () => (/* binding */ emptyHaystack),
/* harmony export */   LO: () => (/* binding */ dropZeros),
/* harmony export */   T6: () => (/* binding */ unusualBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const CONTROLS_MAX = 0.02;
const CONTROLS_FEW = 8;
const READINGS = [
    { mark: [0xff, 0xfe, 0, 0], decode: (bytes) => utf32(bytes, false) },
    { mark: [0, 0, 0xfe, 0xff], decode: (bytes) => utf32(bytes, true) },
    { mark: [0xff, 0xfe], decode: (bytes) => utf16(bytes, false) },
    { mark: [0xfe, 0xff], decode: (bytes) => utf16(bytes, true) },
];
function hasWideMark(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
const START = 4 * 1024;
function unusualBytes(bytes, isCode) {
    let known;
    const texts = () => {
        known ??= textsOf(bytes);
        return known;
    };
    const isBinary = () => !isPlain(bytes) && texts().length === 0;
    return {
        isBinary,
        looksBinary: () => {
            if (isCode)
                return isBinary();
            const start = bytes.subarray(0, START);
            return !isPlain(start) && textsOf(start).length === 0;
        },
        readings: () => [...new Set(isCode || isPlain(bytes) ? [...texts(), plainText(bytes)] : texts())],
    };
}
function textsOf(bytes) {
    const marked = READINGS.filter(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
    const others = READINGS.filter((reading) => !marked.includes(reading));
    return [
        ...marked.map(({ mark, decode }) => decode(bytes.subarray(mark.length))),
        ...others.map(({ decode }) => decode(bytes)),
    ].filter(isText);
}
function plainText(bytes) {
    const rest = Buffer.allocUnsafe(bytes.length);
    const all = rest.subarray(0, dropZeros(bytes, rest));
    const plain = hasWideMark(all) ? all.subarray(2) : all;
    return plain.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(plain) ? 'utf8' : 'latin1').replace(/^\uFEFF/, '');
}
function isText(text) {
    return text.length > 0 && areText(text.length, (at) => text.charCodeAt(at));
}
function areText(units, unitAt) {
    const max = Math.max(1, units * CONTROLS_MAX);
    let controls = 0;
    for (let at = 0; at < units && controls <= max; at++) {
        const unit = unitAt(at);
        if (isControl(unit) || unit >= 0xfffe)
            controls++;
        else if (unit >= 0xd800 && unit <= 0xdfff) {
            const next = unitAt(at + 1);
            if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff)
                at++;
            else
                controls++;
        }
    }
    return controls <= max;
}
function isPlain(bytes) {
    const max = Math.max(CONTROLS_FEW, bytes.length * CONTROLS_MAX);
    let controls = 0;
    for (let at = 0; at < bytes.length && controls <= max; at++)
        if (isControl(bytes[at]))
            controls++;
    return controls <= max;
}
function isControl(unit) {
    if (unit >= 0x20)
        return unit === 0x7f;
    return unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13 && unit !== 27;
}
function dropZeros(from, to) {
    let length = 0;
    for (let at = 0; at < from.length; at++) {
        const byte = from[at];
        if (byte !== 0)
            to[length++] = byte;
    }
    return length;
}
function utf16(bytes, swapped) {
    const high = swapped ? 0 : 1;
    const unitAt = (at) => ((bytes[2 * at + high] ?? 0) << 8) | (bytes[2 * at + 1 - high] ?? 0);
    if (!areText(bytes.length >> 1, unitAt))
        return '';
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
function haystackOf(bytes) {
    const haystack = emptyHaystack(bytes.length);
    haystack.size = dropZeros(bytes, haystack.bytes);
    return haystack;
}
function emptyHaystack(size) {
    const bytes = Buffer.alloc(size + (size % 2) + 2);
    return { bytes, pairs: new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2), size: 0 };
}


/***/ }),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ SIZE_MAX),
/* harmony export */   WF: () => (/* binding */ createReader),
/* harmony export */   rL: () => (/* binding */ LARGE_MAX),
/* harmony export */   tC: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _code_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4675);
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5164);





const SIZE_MAX = 1024 * 1024;
const LARGE_MAX = 8 * 1024 * 1024;
const FIRST_READ = 64 * 1024;
const LFS_MAX = 1024;
const LFS = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-[\w.-]{1,40} sha256:[0-9a-f]{64}\r?\n){0,9}oid sha256:[0-9a-f]{64}\r?\nsize \d{1,20}\r?\n?$/;
const BINARY = /\.(?:png|jpe?g|gif|bmp|ico|icns|webp|avif|tiff?|psd|heic|pdf|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|ear|aar|class|dex|apk|ipa|exe|dll|so(?:\.\d+)*|dylib|o|a|lib|obj|pdb|wasm|py[co]|pyd|whl|egg|gem|nupkg|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|aac|db|sqlite3?|parquet|avro|npy|npz|pkl|h5|pt|onnx|bin|dat|iso|img|dmg|deb|rpm|docx?|xlsx?|pptx?|od[tsp]|keystore|jks|p12|pfx|der)$/i;
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
function createReader(bytesOf, max = LARGE_MAX) {
    const buffer = Buffer.allocUnsafeSlow(SIZE_MAX + 2);
    const large = largeBuffer(max);
    const haystack = { bytes: buffer, pairs: new Uint16Array(buffer.buffer), size: 0 };
    const usual = contentsOf(haystack);
    const unusual = unusualContents();
    return (file, path) => {
        const read = bytesOf === undefined ? readInto(buffer, large, file, path) : copied(buffer, large, bytesOf(file));
        if (!read.ok)
            return read;
        const { bytes, size } = read.value;
        if (isLfsPointer(bytes, size))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('lfs-pointer');
        bytes[size] = 0;
        if (bytes.indexOf(0) < size || (size >= 2 && (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWideMark */ .DJ)(bytes)))
            return unusual(bytes.subarray(0, size), path);
        if (bytes !== buffer)
            return contentsOf({ bytes, pairs: new Uint16Array(bytes.buffer, 0, (size >> 1) + 1), size });
        haystack.size = size;
        return usual;
    };
}
function contentsOf(haystack) {
    const buffer = Buffer.from(haystack.bytes.buffer, haystack.bytes.byteOffset, haystack.bytes.length);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        haystack,
        text: () => {
            const bytes = buffer.subarray(hasMark(buffer, haystack.size) ? 3 : 0, haystack.size);
            return bytes.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'utf8' : 'latin1');
        },
    });
}
function largeBuffer(max) {
    let buffer;
    return {
        max,
        get: () => {
            buffer ??= Buffer.allocUnsafeSlow(max + 2);
            return buffer;
        },
    };
}
function unusualContents() {
    let shared;
    return (bytes, path) => {
        if (BINARY.test(path) && bytes.subarray(0, FIRST_READ).includes(0))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('binary');
        shared ??= (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyHaystack */ .I5)(SIZE_MAX);
        const haystack = bytes.length > SIZE_MAX ? (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyHaystack */ .I5)(bytes.length) : shared;
        haystack.size = (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .dropZeros */ .LO)(bytes, haystack.bytes);
        haystack.bytes[haystack.size] = 0;
        const unusual = (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .unusualBytes */ .T6)(bytes, (0,_code_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isCodePath */ .X)(path));
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ haystack, text: () => unusual.readings()[0] ?? '', unusual });
    };
}
function copied(buffer, large, content) {
    if (!content.ok)
        return content;
    const size = content.value.length;
    if (size > large.max)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large');
    const bytes = size > SIZE_MAX ? large.get() : buffer;
    bytes.set(content.value);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ bytes, size });
}
function readInto(buffer, large, file, path) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, READ_FLAGS);
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(reasonOf(error));
    }
    try {
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, buffer, 0, FIRST_READ, null);
        if (size < FIRST_READ)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ bytes: buffer, size: readOn(handle, buffer, size, SIZE_MAX + 1) });
        if (BINARY.test(path) && buffer.subarray(0, size).includes(0))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('binary');
        const whole = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle).size;
        const start = buffer.subarray(0, size);
        if (whole > SIZE_MAX && !(0,_code_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isCodePath */ .X)(path) && start.includes(0) && (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .unusualBytes */ .T6)(start, false).isBinary())
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('binary');
        if (whole > large.max)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large');
        const max = whole > SIZE_MAX ? large.max : SIZE_MAX;
        const bytes = whole > SIZE_MAX ? large.get() : buffer;
        if (bytes !== buffer)
            buffer.copy(bytes, 0, 0, size);
        const end = readOn(handle, bytes, size, max + 1);
        return end > max ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large') : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ bytes, size: end });
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(reasonOf(error));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}
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
