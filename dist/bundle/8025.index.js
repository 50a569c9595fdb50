export const id = 8025;
export const ids = [8025];
export const modules = {

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   yX: () => (/* binding */ jsonFields)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function printableJson(value, indent = 2) {
    const text = JSON.stringify(value, null, indent)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''))
        .replaceAll('##[', `${escaped(0x23)}${escaped(0x23)}[`);
    return `${text}\n`;
}
function escaped(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
function jsonFields(text) {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}


/***/ }),

/***/ 2738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ literalSearch)
/* harmony export */ });
const ANY = Array.from({ length: 256 }, (_, byte) => byte);
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
const BUCKETS = 10;
const MASK = (1 << BUCKETS) - 1;
const WINDOW = 7;
const COMMON = 'etaoinrslcdu pmhgfb.y"v,(-:/_k=wx;\'0j1q2z';
const RARITY = Array.from({ length: 256 }, (_, byte) => {
    const rank = COMMON.indexOf(String.fromCharCode(byte));
    return rank < 0 ? COMMON.length : rank;
});
function literalSearch(literals) {
    const buckets = bucketsOf(literals.flatMap((literal, index) => entriesOf(Buffer.from(literal, 'utf8'), index)));
    const table = tableOf(buckets);
    return ({ bytes, pairs, size }, found) => {
        const end = (size >> 1) + 1;
        let any = false;
        for (let at = agreement(table, pairs, 0, end); at < end; at = agreement(table, pairs, at - 1, end)) {
            const entry = (place) => table[pairs[at - place]] >>> (BUCKETS * (2 - place));
            const agreed = entry(0) & entry(1) & entry(2) & MASK;
            if (compare(buckets, agreed, bytes, 2 * at - 4, size, found))
                any = true;
        }
        return any;
    };
}
function agreement(table, pairs, from, end) {
    let state = 0;
    for (let at = from; at < end; at++) {
        state = table[pairs[at]] & ((state << BUCKETS) | MASK);
        if (state >>> (2 * BUCKETS) !== 0)
            return at;
    }
    return end;
}
function bucketsOf(entries) {
    const partial = new Map();
    const full = [];
    for (const entry of entries) {
        const { pairs } = entry;
        if (pairs.includes(undefined)) {
            const form = pairs.map((byte) => (byte === undefined ? '?' : 'x')).join('');
            partial.set(form, [...(partial.get(form) ?? []), entry]);
        }
        else
            full.push({ entry, key: String.fromCharCode(...pairs) });
    }
    full.sort((a, b) => (a.key < b.key ? -1 : 1));
    const left = BUCKETS - partial.size;
    const size = Math.max(1, Math.ceil(full.length / left));
    const rest = Array.from({ length: left }, (_, bucket) => full.slice(bucket * size, (bucket + 1) * size).map(({ entry }) => entry));
    return [...partial.values(), ...rest];
}
function tableOf(buckets) {
    const table = new Int32Array(65_536);
    const groups = buckets.flatMap((entries, bucket) => [0, 1, 2].map((place) => ({ entries, place, bit: 1 << (bucket + place * BUCKETS) })));
    const isFree = ({ entries, place }) => entries.some(({ pairs }) => pairs[2 * place] === undefined && pairs[2 * place + 1] === undefined);
    table.fill(groups.filter(isFree).reduce((bits, { bit }) => bits | bit, 0));
    for (const { entries, place, bit } of groups) {
        const marked = new Set();
        for (const { pairs } of entries) {
            const first = pairs[2 * place];
            const second = pairs[2 * place + 1];
            if (first === undefined && second === undefined)
                continue;
            const pair = `${first},${second}`;
            if (!marked.has(pair))
                mark(table, bit, cases(first), cases(second));
            marked.add(pair);
        }
    }
    return table;
}
function mark(table, bit, firsts, seconds) {
    for (let i = 0; i < firsts.length; i++) {
        for (let j = 0; j < seconds.length; j++) {
            const one = firsts[i];
            const two = seconds[j];
            const at = LITTLE_ENDIAN ? one | (two << 8) : two | (one << 8);
            table[at] = table[at] | bit;
        }
    }
}
function cases(byte) {
    if (byte === undefined)
        return ANY;
    return byte >= 0x61 && byte <= 0x7a ? [byte, byte - 0x20] : [byte];
}
function compare(buckets, agreed, bytes, at, size, found) {
    let any = false;
    for (let bits = agreed; bits !== 0; bits &= bits - 1) {
        for (const { literal, index, offset } of buckets[31 - Math.clz32(bits & -bits)] ?? []) {
            if (found[index] === 1 || !isAt(literal, bytes, at - offset, size))
                continue;
            found[index] = 1;
            any = true;
        }
    }
    return any;
}
function isAt(literal, bytes, from, size) {
    if (from < 0 || from + literal.length > size)
        return false;
    for (let index = 0; index < literal.length; index++) {
        const byte = bytes[from + index];
        const lower = byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
        if (lower !== literal[index])
            return false;
    }
    return true;
}
function entriesOf(literal, index) {
    const offset = rarest(literal);
    const [a, b, c, d, e, f, g] = literal.subarray(offset, offset + WINDOW);
    return [
        { literal, index, offset, pairs: [a, b, c, d, e, f] },
        f === undefined
            ? { literal, index, offset: offset - 1, pairs: [undefined, a, b, c, d, e] }
            : { literal, index, offset: offset + 1, pairs: [b, c, d, e, f, g] },
    ];
}
function rarest(literal) {
    let [offset, best] = [0, -1];
    for (let from = 0; from === 0 || from + WINDOW <= literal.length; from++) {
        let sum = 0;
        for (let at = from; at < from + WINDOW && at < literal.length; at++) {
            sum += RARITY[literal[at]];
        }
        if (sum > best)
            [offset, best] = [from, sum];
    }
    return offset;
}


/***/ }),

/***/ 8651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ pieceSearch),
/* harmony export */   EN: () => (/* binding */ keywordTable),
/* harmony export */   gR: () => (/* binding */ keywordSearch)
/* harmony export */ });
/* unused harmony exports MARKER_LITERALS, literalsOf, prefilter */
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2738);

const MARKER_LITERALS = [
    'ims-auth-i',
    'ims-auth i',
    'ims-auth_i',
    'ims_auth_i',
    'imsauth-i',
    'ims-authi',
    'auth-ignore',
    'auth-ingore',
];
function literalsOf(rules) {
    return [...new Set([...rules.flatMap(keywordsOf).flat(), ...MARKER_LITERALS])].sort();
}
function keywordsOf({ matchers }) {
    return matchers.flatMap(({ keywords }) => keywords);
}
function keywordTable(rules) {
    const literals = literalsOf(rules);
    const indexesOf = (keywords) => keywords.map((keyword) => [keyword].flat().map((literal) => literals.indexOf(literal)));
    return {
        literals,
        markers: indexesOf(MARKER_LITERALS),
        rules: rules.map((rule) => ({ files: rule.files, keywords: indexesOf(keywordsOf(rule)) })),
    };
}
function prefilter(rules) {
    const search = keywordSearch(keywordTable(rules));
    return (path, haystack) => {
        const hit = search(path, haystack);
        return hit && { ...hit, rules: rules.filter((_, index) => hit.rules.includes(index)) };
    };
}
function keywordSearch(table) {
    const { search, conclude } = searchOf(table);
    return (path, haystack) => (search(haystack) ? conclude(path) : undefined);
}
function pieceSearch(table) {
    const { search, conclude } = searchOf(table);
    return (path, read) => {
        let any = false;
        read((piece) => {
            if (search(piece))
                any = true;
        });
        return any ? conclude(path) : undefined;
    };
}
function searchOf({ literals, markers, rules }) {
    const literalsIn = (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .literalSearch */ .w)(literals);
    const found = new Uint8Array(literals.length);
    const contains = (keywords) => keywords.some((indexes) => indexes.every((index) => found[index] === 1));
    return {
        search: (haystack) => literalsIn(haystack, found),
        conclude: (path) => {
            const needed = [];
            for (const [index, { files, keywords }] of rules.entries())
                if (contains(keywords) && files?.test(path) !== false)
                    needed.push(index);
            const mayHoldSuppression = contains(markers);
            found.fill(0);
            return needed.length > 0 || mayHoldSuppression ? { rules: needed, mayHoldSuppression } : undefined;
        },
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

/***/ 4725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ linkedFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8506);
/* harmony import */ var _sorted_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1376);



function linkedFolders(root) {
    const typeOf = (0,_sorted_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((folder) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__.fileOf)(root, folder)).isSymbolicLink() ? 'link' : 'folder';
        }
        catch {
            return 'missing';
        }
    });
    return (path) => {
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const type = typeOf(path.slice(0, slash));
            if (type !== 'folder')
                return type === 'link';
        }
        return false;
    };
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

/***/ 9816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ KEYWORDS)
/* harmony export */ });
const KEYWORDS = {
    literals: [
        "\"/c/",
        "\"/s/",
        "\"contexts\"",
        "\"jwt\"",
        "%s/c/",
        "%s/s/",
        "%v/c/",
        "%v/s/",
        "'/c/",
        "'/s/",
        "-jwt",
        "/adobe/document/",
        "/adobe/forms/",
        "/c\\/",
        "/s/asset_compute_meta",
        "/s/ent_",
        "/s/event_receiver_api",
        "/s\\/",
        "@adobe/aio-lib-ims",
        "@adobe/pdfservices",
        "@adobe/reactor-",
        "\\/c/",
        "\\/s/",
        "_api",
        "_jwt",
        "_sdk",
        "`/c/",
        "`/s/",
        "aanalytics2",
        "adobe",
        "adobe.document",
        "adobe.pdfservices",
        "adobe.pdftools",
        "adobe/aio-lib-ims-jwt",
        "adobe/jwt-auth",
        "adobeio.service.impl",
        "adobejwt",
        "adobelogin.com/c",
        "adobelogin.com/s",
        "adobelogin.com\\/c",
        "adobelogin.com\\/s",
        "adobeloginclaimkey",
        "aem_client",
        "aem_org",
        "aemcs-api-client-lib",
        "aep.connection.auth.",
        "aepp",
        "aio-app-actions-jwt-ims",
        "aio-apps-action",
        "aio-cloudmanager-create-execution-action",
        "aio-lib-cloudmanager",
        "aio-lib-java",
        "aio_encoded_pkcs8",
        "aio_meta_scopes",
        "asset_compute_meta",
        "auth-ignore",
        "auth-ingore",
        "auth.access.token.request",
        "auth.token.provider.",
        "auth_jwt",
        "authimstaprivatekey",
        "authorizejwtexchange",
        "aw_auth",
        "aw_private_key",
        "aw_technical_id",
        "cjapy",
        "com.adobe.aio.",
        "contexts:",
        "ent_",
        "ent_aem",
        "ent_aemforms_sdk",
        "exchange\"",
        "exchange%2f",
        "exchange'",
        "exchange/\"",
        "exchange/'",
        "exchange/`",
        "exchange/jwt",
        "exchange/v",
        "exchange\\/",
        "exchange`",
        "exchangejwt",
        "expires_in",
        "expiresin",
        "ims-auth i",
        "ims-auth-i",
        "ims-auth_i",
        "ims-authi",
        "ims.contexts.",
        "ims.metascope",
        "ims_auth_i",
        "ims_client",
        "ims_contexts_",
        "ims_org",
        "imsauth-i",
        "imscli",
        "imsendpoint",
        "integration_type",
        "jwt-auth",
        "jwt:",
        "jwt_payload",
        "jwt_private_key",
        "jwt_token",
        "meta--scope",
        "meta-_scope",
        "meta-scope",
        "meta_-scope",
        "meta__scope",
        "meta_scope",
        "metascope",
        "path_to_key",
        "path_tokey",
        "pathto_key",
        "pathtokey",
        "pdfservices",
        "pdftools",
        "pdftools-",
        "platform-query.adobe.io",
        "priv--key",
        "priv-_key",
        "priv-key",
        "priv_-key",
        "priv__key",
        "priv_key",
        "priv_key_",
        "private--key",
        "private-_key",
        "private-key",
        "private-key-file",
        "private-key_file",
        "private-keyfile",
        "private_-key",
        "private__key",
        "private_key",
        "private_key-file",
        "private_key_file",
        "private_keyfile",
        "privatekey",
        "privatekey-file",
        "privatekey_file",
        "privatekeycredentialsid",
        "privatekeyfile",
        "privkey",
        "public_keys_with_expiry",
        "reactor-releaser",
        "reactor-uploader",
        "reactor_io_integration_private_key",
        "service_account_credentials",
        "serviceaccountcredentials",
        "setimsjwtauth",
        "tech--acc",
        "tech-_acc",
        "tech-acc",
        "tech_-acc",
        "tech__acc",
        "tech_acc",
        "tech_acct_id",
        "tech_id",
        "techacc",
        "techaccountid",
        "technical--acc",
        "technical-_acc",
        "technical-acc",
        "technical_-acc",
        "technical__acc",
        "technical_acc",
        "technicalacc",
        "technicalaccountid",
        "technicalaccountname",
        "umapi",
        "user-sync",
        "user_sync",
        "usersync",
        "}/c/",
        "}/s/",
    ],
    markers: [[85], [84], [86], [90], [94], [87], [55], [56]],
    rules: [
        { files: undefined, keywords: [[12], [11], [70]] },
        { files: /\.(?:config|cfg|xml|properties|ya?ml|json)$/i, keywords: [[58], [57]] },
        { files: /\.(?:config|cfg|xml|properties|ya?ml|json)$/i, keywords: [[58], [57]] },
        { files: /\.(?:config|cfg|xml|properties|ya?ml|json)$/i, keywords: [[137], [159], [41], [77], [78]] },
        { files: undefined, keywords: [[96]] },
        { files: undefined, keywords: [[77], [78], [79], [72], [71], [73], [80], [74], [75], [76]] },
        { files: undefined, keywords: [[38], [40], [15], [16], [14], [1], [9], [27], [17], [22], [5], [7], [174]] },
        { files: undefined, keywords: [[37], [39], [0], [8], [26], [13], [21], [4], [6], [173]] },
        { files: undefined, keywords: [[82], [83]] },
        { files: undefined, keywords: [[102]] },
        { files: /\.(?:java|kt|groovy|scala)$/i, keywords: [[35]] },
        { files: undefined, keywords: [[63], [64], [62], [59]] },
        { files: undefined, keywords: [[34]] },
        { files: undefined, keywords: [[98]] },
        { files: undefined, keywords: [[53], [52], [66]] },
        { files: undefined, keywords: [[81], [61], [89], [95]] },
        { files: undefined, keywords: [[44]] },
        { files: undefined, keywords: [[33]] },
        { files: undefined, keywords: [[148], [147], [141], [135], [128], [139], [138], [136], [130], [134], [129]] },
        { files: undefined, keywords: [[113], [111], [112], [110], [157]] },
        { files: undefined, keywords: [[146], [145], [144]] },
        { files: /\.(?:py|ipynb|pyw)$/i, keywords: [[169]] },
        { files: undefined, keywords: [[143]] },
        { files: undefined, keywords: [[45]] },
        { files: undefined, keywords: [[147]] },
        { files: /\.(?:ya?ml|conf|cfg)(?:\.[\w-]{1,20})?$/i, keywords: [[124], [156]] },
        { files: /\.(?:json[c5]?|ya?ml|aio)$|(?:^|\/)\.aio$|(?:^|\/)console[^/]*$/i, keywords: [[3], [99], [97]] },
        { files: undefined, keywords: [[92], [88], [2], [67], [100], [101]] },
        { files: undefined, keywords: [[149], [60]] },
        { files: /(?:^|\/)action\.ya?ml$/i, keywords: [[166], [165], [162], [158], [155], [152]] },
        { files: /\.ya?ml(?:\.[\w-]{1,20})?$|\.(?:mdx?|rst|txt|adoc|html?)$/i, keywords: [[48], [167]] },
        { files: /\.ya?ml(?:\.[\w-]{1,20})?$|\.(?:mdx?|rst|txt|adoc|html?)$/i, keywords: [[49]] },
        { files: /\.ya?ml(?:\.[\w-]{1,20})?$|\.(?:mdx?|rst|txt|adoc|html?)$/i, keywords: [[47]] },
        { files: /\.ya?ml(?:\.[\w-]{1,20})?$|\.(?:mdx?|rst|txt|adoc|html?)$/i, keywords: [[166], [165], [162], [158], [155], [152]] },
        { files: /(?:^|\/)\.(?:github|gitlab|circleci|buildkite|azure|azuredevops|azure-pipelines|sauce|drone|semaphore)\/.*\.ya?ml$|(?:^|\/)[^/]{0,40}workflows?[^/]{0,40}\/[^/]*\.ya?ml(?:\.[\w-]{1,20})?$|(?:^|\/)(?:\.gitlab-ci|\.travis|\.drone|\.?appveyor|azure-pipelines|bitbucket-pipelines|buildspec|cloudbuild|codefresh)[^/]*\.ya?ml$|(?:^|\/)[^/]*Jenkinsfile[^/]*$|\.jenkinsfile$/i, keywords: [[133], [48], [166], [165], [162], [158], [155], [152]] },
        { files: undefined, keywords: [[140]] },
        { files: /\.json$|\.bru$|postman/i, keywords: [[108], [109]] },
        { files: undefined, keywords: [[168], [117]] },
        { files: undefined, keywords: [[25], [69], [54], [68, 23, 29]] },
        { files: undefined, keywords: [[158], [155], [152], [154], [150], [153], [151], [166], [165], [162], [164], [160], [163], [161]] },
        { files: undefined, keywords: [[109], [108], [105], [107], [103], [106], [104]] },
        { files: undefined, keywords: [[142, 29], [142, 169], [142, 42], [142, 43], [142, 91], [142, 93], [123, 29], [123, 169], [123, 42], [123, 43], [123, 91], [123, 93], [120, 29], [120, 169], [120, 42], [120, 43], [120, 91], [120, 93], [122, 29], [122, 169], [122, 42], [122, 43], [122, 91], [122, 93], [118, 29], [118, 169], [118, 42], [118, 43], [118, 91], [118, 93], [121, 29], [121, 169], [121, 42], [121, 43], [121, 91], [121, 93], [119, 29], [119, 169], [119, 42], [119, 43], [119, 91], [119, 93], [137, 29], [137, 169], [137, 42], [137, 43], [137, 91], [137, 93], [133, 29], [133, 169], [133, 42], [133, 43], [133, 91], [133, 93], [127, 29], [127, 169], [127, 42], [127, 43], [127, 91], [127, 93], [132, 29], [132, 169], [132, 42], [132, 43], [132, 91], [132, 93], [125, 29], [125, 169], [125, 42], [125, 43], [125, 91], [125, 93], [131, 29], [131, 169], [131, 42], [131, 43], [131, 91], [131, 93], [126, 29], [126, 169], [126, 42], [126, 43], [126, 91], [126, 93], [29, 24], [29, 10], [36]] },
        { files: undefined, keywords: [[169], [46], [65], [28], [114], [20], [19], [116], [18], [114], [115], [51], [50], [31], [30], [32], [170], [171], [172]] },
    ],
};


/***/ })

};
