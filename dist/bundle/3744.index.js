export const id = 3744;
export const ids = [3744,4955];
export const modules = {

/***/ 1829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
const LONGEST = 64;
function editDistance(a, b) {
    if (a.length > LONGEST || b.length > LONGEST)
        return Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1] ? 0 : 1;
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
                ? (beforeLast[column - 2] ?? 0) + 1
                : Number.POSITIVE_INFINITY;
            current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same, swapped));
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
function closestMatch(word, valid) {
    const lower = word.toLowerCase();
    let best;
    for (const candidate of valid) {
        const distance = editDistance(lower, candidate);
        const allowed = Math.max(1, Math.floor(candidate.length / 3));
        if (distance <= allowed && distance < (best?.distance ?? Infinity))
            best = { candidate, distance };
    }
    return best?.candidate;
}


/***/ }),

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

/***/ 3744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   suppressionsOf: () => (/* binding */ suppressionsOf)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4429);
/* harmony import */ var _files_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2081);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8506);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9483);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3206);
/* harmony import */ var _diff_changed_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4955);
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9632);







async function suppressionsOf({ git, commit }, paths) {
    if (paths.length === 0)
        return () => true;
    const listed = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .listCommit */ .E$)(git, commit);
    if (listed === undefined)
        return undefined;
    const files = new Map(listed.files.map((file) => [file.path, file]));
    const renamed = paths.every((path) => files.has(path) || (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_1__.isOutside)(path))
        ? undefined
        : await (0,_diff_changed_lines_js__WEBPACK_IMPORTED_MODULE_2__.renamedFiles)(git, commit);
    const sources = paths
        .filter((path) => !(0,_files_paths_js__WEBPACK_IMPORTED_MODULE_1__.isOutside)(path))
        .flatMap((path) => {
        const source = files.get(path) ?? files.get(renamed?.get(path) ?? '');
        return source === undefined ? [] : [{ path, source }];
    });
    const counts = await countsOf(git, sources);
    return counts === undefined
        ? undefined
        : ({ path, context }) => {
            const suppression = context?.suppression;
            if (suppression === undefined)
                return false;
            if ((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_1__.isOutside)(path))
                return true;
            return (counts.get(path)?.get(suppression.text) ?? 0) >= suppression.occurrence;
        };
}
async function countsOf(git, sources) {
    const ids = new Set(_rules_index_js__WEBPACK_IMPORTED_MODULE_3__.RULES.map(({ id }) => id));
    const byBlob = new Map();
    const paths = new Map(sources.map(({ source }) => [source.blob, source.path]));
    let read = (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)('unreadable');
    const reader = (0,_files_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .createReader */ .WF)(() => read);
    const missing = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .readFiles */ .Ul)(git, [...paths.keys()], (blob, content) => {
        read = content;
        const file = reader('', paths.get(blob) ?? '');
        if (!file.ok)
            return;
        const readings = file.value.unusual?.readings() ?? [file.value.text()];
        byBlob.set(blob, most(readings.map((text) => (0,_suppressions_js__WEBPACK_IMPORTED_MODULE_6__/* .countSuppressions */ .a)(text, ids))));
    });
    if (missing === undefined || missing.length > 0)
        return undefined;
    return new Map(sources.map(({ path, source }) => [
        (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_1__.shownPath)(path),
        byBlob.get(source.blob) ?? new Map(),
    ]));
}
function most(counts) {
    const all = new Map();
    for (const [text, count] of counts.flatMap((some) => [...some]))
        all.set(text, Math.max(count, all.get(text) ?? 0));
    return all;
}


/***/ }),

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


/***/ }),

/***/ 9632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ countSuppressions),
  M: () => (/* binding */ suppress)
});

// EXTERNAL MODULE: ./build/core/closest-match.js
var closest_match = __webpack_require__(1829);
// EXTERNAL MODULE: ./build/core/lines.js
var lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
;// CONCATENATED MODULE: ./build/guard/gate/markers.js

const MARKER = 'ims-auth-ignore';
const MARKER_BARE = 'imsauthignore';
const CANDIDATE = /(?<![a-z\d])[il1][a-z]{1,3}[-_. ]{0,2}a[a-z]{1,4}[-_. ]{0,2}[a-z]{4,8}(?![a-z\d])/gi;
const EDITS_MAX = 2;
const OTHER_VERBS = /^imsauth(?:disable|suppress|allow|skip|exclude)$/;
const LENGTH_MAX = 2_000;
const MARKERS_MAX = 10_000;
const SEPARATOR = /--|[—–]/;
const COMMENT_END = /(?:\s|\*\/|--+%?>|#>|\*\))+$/;
const STRING_END = /(["'`])[,;)\]}\s]*$/;
function findMarkers(text, ruleIds) {
    const markers = [];
    let lineEnd = -1;
    for (const match of text.matchAll(CANDIDATE)) {
        if (match.index < lineEnd)
            continue;
        const after = match.index + match[0].length;
        const marker = markerAt(match[0], text.slice(after, after + LENGTH_MAX), match.index, text, ruleIds);
        if (marker === undefined)
            continue;
        markers.push(marker);
        if (markers.length === MARKERS_MAX)
            break;
        const end = text.slice(after).search(/[\r\n]/);
        lineEnd = end < 0 ? text.length : after + end;
    }
    return markers;
}
function markerAt(written, following, offset, text, ruleIds) {
    const plain = written.toLowerCase();
    const bare = plain.replace(/[-_. ]/g, '');
    if ((0,closest_match/* editDistance */.Y)(bare, MARKER_BARE) > EDITS_MAX && !OTHER_VERBS.test(bare))
        return undefined;
    const [rest = ''] = following.split(/[\r\n]/, 1);
    if (plain === MARKER && rest.startsWith(':')) {
        const before = text.slice(Math.max(0, offset - LENGTH_MAX), offset);
        return { offset, written, misspelled: false, ...partsOf(withoutEnd(rest.slice(1), before)) };
    }
    if (!/[-_. ]/.test(written))
        return undefined;
    const [, suffix = '', colon = '', word = ''] = /^(-[\w-]{1,20})?\s*([:=]?)\s*([\w-]*)/.exec(rest) ?? [];
    const attempt = colon === ':' || ruleIds.has(word.toLowerCase()) || (plain === MARKER && /\s--\s/.test(rest));
    return attempt ? { offset, written: `${written}${suffix}${colon}`, misspelled: true, ids: [] } : undefined;
}
function withoutEnd(rest, before) {
    const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
    const inString = (line.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
    const ends = [
        inString ? rest.search(/(?<!\\)"/) : -1,
        line.includes('/*') ? rest.indexOf('*/') : -1,
        rest.search(/--+>/),
    ].filter((end) => end >= 0);
    return rest.slice(0, Math.min(rest.length, ...ends));
}
function partsOf(rest) {
    const content = withoutQuote(rest.replace(COMMENT_END, '').trim());
    const separator = SEPARATOR.exec(content);
    if (separator === null)
        return { ids: markers_words(content).slice(0, 1) };
    const reason = content.slice(separator.index).replace(/^[-—–\s]+/, '');
    const ids = [...new Set(markers_words(content.slice(0, separator.index)))];
    return /[\p{L}\p{N}]/u.test(reason) ? { ids, reason } : { ids };
}
function withoutQuote(content) {
    const [end = '', mark = ''] = STRING_END.exec(content) ?? [];
    const closesString = mark !== '' && (content.split(mark).length - 1) % 2 === 1;
    return closesString ? content.slice(0, -end.length).trim() : content;
}
function markers_words(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/guard/gate/suppressions.js





const MAX_NOTICES = 20;
const REASON_MAX = 200;
const USAGE = 'ims-auth-ignore: <rule-id> -- <reason>';
function suppress(source, findings, ruleIds) {
    const markers = findMarkers(source.text, ruleIds);
    if (markers.length === 0)
        return { findings: [...findings], notices: [] };
    const starts = (0,lines/* lineStarts */._)(source.text);
    const byLine = linesOf(findings);
    const nextLines = nextLinesOf(markers.map(({ offset }) => (0,lines/* lineAt */.m)(starts, offset) + 1), byLine);
    const reasons = new Map();
    const suppressionOf = numbered();
    const notices = [];
    const report = (level, line, message) => {
        notices.push({
            level: source.kind === 'documentation' ? 'note' : level,
            message,
            path: source.path,
            line,
        });
    };
    for (const marker of markers) {
        const line = (0,lines/* lineAt */.m)(starts, marker.offset) + 1;
        for (const problem of problemsOf(marker, ruleIds, source))
            report('warning', line, problem);
        if (marker.misspelled || marker.reason === undefined)
            continue;
        const suppression = { ...suppressionOf(marker), line };
        const reason = (0,redact/* redactLine */.Mq)(marker.reason, REASON_MAX);
        const places = [byLine.get(line) ?? [], byLine.get(nextLines.get(line) ?? line + 1) ?? []];
        for (const id of marker.ids.filter((id) => ruleIds.has(id))) {
            const [mine = []] = places
                .map((place) => place.filter(({ rule }) => rule === id))
                .filter((place) => place.length > 0);
            for (const finding of mine) {
                if (!reasons.has(finding))
                    reasons.set(finding, { reason, suppression });
            }
            if (mine.length === 0)
                report('note', line, unused(id, places.flat()));
        }
    }
    return {
        findings: findings.map((finding) => {
            const found = reasons.get(finding);
            if (found === undefined || finding.state !== 'active')
                return finding;
            const { reason, suppression } = found;
            return { ...finding, state: 'suppressed', reason, ...contextWith(finding.context, suppression) };
        }),
        notices: firstNotices(notices, source.path),
    };
}
function contextWith(context, suppression) {
    return context === undefined ? {} : { context: { ...context, suppression } };
}
function numbered() {
    const counts = new Map();
    return ({ ids, reason = '' }) => {
        const text = `${ids.join(', ')} -- ${reason.replace(/\s+/g, ' ').trim()}`;
        const occurrence = (counts.get(text) ?? 0) + 1;
        counts.set(text, occurrence);
        return { text, occurrence };
    };
}
function countSuppressions(text, ruleIds) {
    const counts = new Map();
    const suppressionOf = numbered();
    for (const marker of findMarkers(text, ruleIds)) {
        if (marker.misspelled || marker.reason === undefined)
            continue;
        const { text, occurrence } = suppressionOf(marker);
        counts.set(text, occurrence);
    }
    return counts;
}
function linesOf(findings) {
    const byLine = new Map();
    for (const finding of findings) {
        const last = Math.min(finding.endLine, finding.line + 100);
        for (let line = finding.line; line <= last; line++) {
            const others = byLine.get(line);
            if (others === undefined)
                byLine.set(line, [finding]);
            else
                others.push(finding);
        }
    }
    return byLine;
}
function nextLinesOf(markerLines, byLine) {
    const next = new Map();
    for (const line of markerLines.toReversed()) {
        const below = line + 1;
        next.set(line, byLine.has(below) ? below : (next.get(below) ?? below));
    }
    return next;
}
function problemsOf({ ids, reason, misspelled, written }, ruleIds, { kind }) {
    const shown = `"${(0,redact/* redactLine */.Mq)(written, 40)}"`;
    if (misspelled)
        return [`${shown} suppresses nothing. Write "${USAGE}".`];
    if (kind === 'documentation' && ids.some((id) => id.startsWith('<')))
        return [];
    if (ids.length === 0)
        return [`This suppression names no rule, so it does nothing. Write "${USAGE}".`];
    const problems = ids
        .filter((id) => !ruleIds.has(id))
        .map((id) => {
        const meant = (0,closest_match/* closestMatch */.h)(id, ruleIds);
        return `No rule has the id "${(0,redact/* redactLine */.Mq)(id, 60)}", so nothing is suppressed for it.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
    });
    if (reason === undefined) {
        problems.push(`This suppression gives no reason, so it does nothing. Write "${USAGE}".`);
    }
    return problems;
}
function unused(id, there) {
    const others = [...new Set(there.map(({ rule }) => rule))].sort().slice(0, 3);
    const instead = others.length === 0 ? '' : ` Found there instead: ${others.join(', ')}.`;
    return `This suppression of ${id} is not used: neither its line nor the next one has such a finding.${instead}${others.length === 0 ? ' Remove it.' : ''}`;
}
function firstNotices(notices, path) {
    if (notices.length <= MAX_NOTICES)
        return notices;
    const rest = (0,words/* amount */.vj)(notices.length - MAX_NOTICES, 'more suppression of this file does', 'more suppressions of this file do');
    const message = `${rest} nothing.`;
    return [...notices.slice(0, MAX_NOTICES), { level: 'note', message, path }];
}


/***/ })

};
