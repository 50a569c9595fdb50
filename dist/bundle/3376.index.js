export const id = 3376;
export const ids = [3376];
export const modules = {

/***/ 7935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _conceal_conceal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5871);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5577);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(193);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6009);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6067);





const BEFORE_MAX = 2_000;
const AFTER_MAX = 600;
function excerptOf(line, match, prose = false) {
    const far = match.start > BEFORE_MAX;
    const before = far ? ' ' : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line.slice(0, match.start));
    const end = Math.min(match.end, match.start + AFTER_MAX);
    const found = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line.slice(match.start, end));
    const all = before + found + (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line.slice(end, match.start + AFTER_MAX));
    const kept = { start: before.length, end: before.length + found.length };
    const shown = hiddenIn(all, [...(0,_conceal_conceal_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesIn */ .a)(all, kept, prose), ...(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .shapesIn */ .iw)(all)], kept);
    const { start } = shown.kept;
    const cut = far || start > 100 ? Math.max(0, start - 60) : 0;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeWholeLine */ .Bf)(far || cut > 0 ? `…${shown.text.slice(cut)}` : shown.text);
    return { text, mark: markIn(text, shown.text, shown.kept, cut) };
}
function hiddenIn(line, places, kept) {
    let text = '';
    let at = 0;
    let { start, end } = kept;
    for (const place of merged(line, places, kept)) {
        const shift = _secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .HIDDEN */ .RG.length - (place.end - place.start);
        text += line.slice(at, place.start) + _secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .HIDDEN */ .RG;
        at = place.end;
        if (place.end <= kept.start)
            start += shift;
        if (place.end <= kept.end)
            end += shift;
        else if (place.start < kept.end)
            end += place.start + _secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .HIDDEN */ .RG.length - kept.end;
    }
    return { text: text + line.slice(at), kept: { start, end } };
}
function merged(line, places, kept) {
    const all = [];
    for (const place of places.toSorted((a, b) => a.start - b.start)) {
        const last = all.at(-1);
        const between = last === undefined ? '' : line.slice(last.end, place.start);
        const meetsKept = last !== undefined && last.end <= kept.start && kept.start <= place.start;
        if (last !== undefined &&
            (place.start < last.end || (between.trim() === '' && !meetsKept && last.end !== kept.end)))
            last.end = Math.max(last.end, place.end);
        else
            all.push({ ...place });
    }
    return all;
}
function markIn(excerpt, line, kept, cut) {
    const found = line.slice(kept.start, Math.min(kept.end, kept.start + 2 * _text_js__WEBPACK_IMPORTED_MODULE_3__/* .LINE_MAX */ .oE));
    const first = line.slice(0, kept.start).trim() === '';
    const match = first ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeWholeLine */ .Bf)(found) : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeWholeLine */ .Bf)(`…${found}`).slice(1).trim();
    if (match === '')
        return undefined;
    const before = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeWholeLine */ .Bf)(line.slice(cut, kept.start), 4 * _text_js__WEBPACK_IMPORTED_MODULE_3__/* .LINE_MAX */ .oE).length;
    let closest = -1;
    for (let at = excerpt.indexOf(match); at >= 0; at = excerpt.indexOf(match, at + 1)) {
        if (closest < 0 || Math.abs(at - before) < Math.abs(closest - before))
            closest = at;
    }
    return closest < 0 ? undefined : { start: closest, end: closest + match.length };
}
function quote(text) {
    return `\`${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactLine */ .Mq)(text, 80).replaceAll('`', "'")}\``;
}


/***/ }),

/***/ 8137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);

function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g))
        starts.push(match.index + match[0].length);
    return starts;
}
function lineAt(starts, offset) {
    return Math.max(0, (0,_search_js__WEBPACK_IMPORTED_MODULE_0__/* .firstIndex */ .v)(starts, (start) => start > offset) - 1);
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

/***/ 3376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withUses: () => (/* binding */ withUses)
});

// EXTERNAL MODULE: ./build/core/excerpt.js
var excerpt = __webpack_require__(7935);
// EXTERNAL MODULE: ./build/core/lines.js
var core_lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/guard/detect/literals.js
var literals = __webpack_require__(2738);
// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
// EXTERNAL MODULE: ./build/guard/files/read-file.js
var read_file = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/guard/files/sorted-listing.js
var sorted_listing = __webpack_require__(1376);
// EXTERNAL MODULE: ./build/guard/repository/packages.js
var repository_packages = __webpack_require__(4426);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/guard/repository/references.js

const COMMON = /^(?:index|main|app|config|configuration|settings|setup|package|application|constants|utils?|helpers?|env|__init__|server|client|default|production|development|credentials?|secrets?|key)$/i;
const BY_STRING = /\.(?:[cm]?[jt]sx?|vue|svelte|rb|php|lua)$/i;
const BARE = /\.(?:rb|lua)$/i;
const BY_CLASS = /\.(?:java|kt|kts|scala|groovy|cs|fs|vb|php|cfc|cfm|swift|jsp)$/i;
const PYTHON = /\.(?:py|pyw|ipynb)$/i;
const CLASS_NAME = /^[A-Z][A-Za-z0-9]{5,}$/;
const WORD = /[\w@./\\-]/;
function referenceTo(target, path, text) {
    const { stem } = partsOf(target.path);
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
        const { start, end } = wordAt(text, at, at + stem.length);
        if (names(target, path, text, start, end))
            return { start, end };
    }
    return undefined;
}
function wordOf({ path }) {
    return partsOf(path).stem;
}
function namesWithExtension(text, extensions) {
    const pattern = new RegExp(`\\.(?:${extensions.join('|')})(?![\\w.-])`, 'gi');
    const names = [...text.matchAll(pattern)].map(({ 0: extension, index }) => {
        const { start } = wordAt(text, index, index);
        return text.slice(start, index + extension.length);
    });
    return [...new Set(names)];
}
function meantBy(written, path, packageFolder) {
    const name = written.replaceAll('\\', '/').replace(/^\/+/, '');
    const folders = /^\.{1,2}\//.test(name) ? [(0,posix_.dirname)(path)] : [(0,posix_.dirname)(path), packageFolder];
    return folders.map((folder) => (0,posix_.normalize)((0,posix_.join)(folder, name)));
}
function partsOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    const stem = dot > 0 ? name.slice(0, dot) : name;
    const isIndex = stem === 'index' || stem === '__init__';
    const folder = (0,posix_.dirname)(path);
    if (isIndex && folder !== '.')
        return { name, stem: folder.slice(folder.lastIndexOf('/') + 1), withoutExtension: folder };
    return { name, stem, withoutExtension: path.slice(0, path.length - name.length) + stem };
}
function wordAt(text, from, to) {
    let [start, end] = [from, to];
    while (start > 0 && from - start < 200 && WORD.test(text[start - 1] ?? ''))
        start--;
    while (end < text.length && end - to < 200 && WORD.test(text[end] ?? ''))
        end++;
    while (end > to && text[end - 1] === '.')
        end--;
    return { start, end };
}
function names(target, path, text, start, end) {
    const { name, stem, withoutExtension } = partsOf(target.path);
    const word = text.slice(start, end);
    const meant = meantBy(word, path, target.packageFolder);
    if (word.endsWith(name)) {
        if (meant.includes(target.path))
            return true;
        if (!COMMON.test(stem) && endsWithPath(target.path, word))
            return true;
    }
    const quoted = /["'`]/.test(text[start - 1] ?? '') && text[start - 1] === text[end];
    if (quoted && BY_STRING.test(path) && BY_STRING.test(target.path)) {
        const bare = word.replace(/\.[cm]?[jt]sx?$/, '');
        const isPath = bare.includes('/') || BARE.test(path);
        if (isPath && meantBy(bare, path, target.packageFolder).includes(withoutExtension))
            return true;
        if (bare.includes('/') &&
            !COMMON.test(stem) &&
            endsWithPath(withoutExtension, bare.replace(/^[@~]\//, '')))
            return true;
    }
    if (PYTHON.test(path))
        return isPythonImport(target, path, text, start, word);
    const sameKind = target.path.slice(target.path.lastIndexOf('.')) === path.slice(path.lastIndexOf('.'));
    return BY_CLASS.test(path) && sameKind && CLASS_NAME.test(stem) && word.split(/[./\\]/).includes(stem);
}
function isPythonImport(target, path, text, start, word) {
    if (!PYTHON.test(target.path))
        return false;
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + word.length);
    const [, dots = '', module = ''] = /^[\s"]*from\s+(\.*)([\w.]*)\s+import\s/.exec(line) ?? [];
    const plain = /^[\s"]*(?:from|import)\s/.test(line);
    if (!plain)
        return false;
    const { withoutExtension } = partsOf(target.path);
    const folder = dots === '' ? undefined : (0,posix_.join)((0,posix_.dirname)(path), ...Array.from({ length: dots.length - 1 }, () => '..'));
    const written = word.replace(/^\.+/, '').replaceAll('.', '/');
    const whole = [written, module === '' ? written : `${module.replaceAll('.', '/')}/${written}`];
    if (folder !== undefined)
        return whole.some((name) => (0,posix_.normalize)((0,posix_.join)(folder, name)) === withoutExtension);
    return whole.some((name) => meantBy(name, path, target.packageFolder).includes(withoutExtension) ||
        (name.includes('/') && endsWithPath(withoutExtension, name)));
}
function endsWithPath(path, written) {
    const name = written.replaceAll('\\', '/').replace(/^(?:\.{0,2}\/)+/, '');
    return name !== '' && (path === name || path.endsWith(`/${name}`));
}

;// CONCATENATED MODULE: ./build/guard/repository/uses.js









const FILES_MAX = 2_000;
const USES_MAX = 50;
const LENGTH_MAX = 300_000;
const KEY_EXTENSIONS = ['key', 'pem', 'pfx', 'p12', 'pk8', 'der'];
const MAY_NAME_FILES = /\.(?:[cm]?[jt]sx?|vue|svelte|py|pyw|ipynb|rb|php|java|kts?|scala|groovy|cs|fs|vb|go|rs|swift|lua|r|ps[dm]?1|sh|bash|zsh|bat|cmd|cf[cm]|jsp|json|ya?ml|toml|ini|cfg|conf|properties|env|tf|xml)$|(?:^|\/)(?:Dockerfile|Makefile|Jenkinsfile|\.env[^/]*)$/i;
const NEVER_IMPORTED = /(?:^|\/)(?:package\.json|pom\.xml|requirements[^/]*\.txt|\.github\/.+)$/i;
const WHAT = {
    use: 'Uses the file of this finding.',
    'key-file': 'The private key of this credential: revoke it, and remove it from the history.',
};
function withUses(findings, root, files) {
    const flagged = findings.filter(({ state, level }) => state === 'active' && level !== 'note');
    const flaggedPaths = new Set(flagged.flatMap(({ path, related = [] }) => [path, ...related.map((place) => place.path)]));
    const packageOf = (0,repository_packages/* packages */.U)((0,sorted_listing/* sortedListing */.U)(files));
    const read = fileReader(root);
    const firsts = new Map();
    for (const finding of flagged)
        if (!firsts.has(finding.path))
            firsts.set(finding.path, finding);
    const added = new Map();
    const add = (finding, place) => {
        const places = added.get(finding);
        if (places === undefined)
            added.set(finding, [place]);
        else if (places.length < USES_MAX)
            places.push(place);
    };
    const targets = [...firsts.values()].filter(({ place, path }) => place === 'code' && !NEVER_IMPORTED.test(path));
    let left = FILES_MAX;
    for (const [folder, inPackage] of groupedBy(targets, ({ path }) => packageOf(path))) {
        const namedIn = targetsNamedIn(inPackage, folder);
        for (const bytes of (0,sorted_listing/* sortedListing */.U)(files).below(folder)) {
            const path = (0,paths.shownPath)(bytes);
            if (left <= 0)
                break;
            if ((0,paths.isOutside)(path) !== (0,paths.isOutside)(folder))
                continue;
            if (flaggedPaths.has(path) || !MAY_NAME_FILES.test(path))
                continue;
            if ((0,kinds/* skippedByPath */.zp)(bytes) !== undefined || (0,kinds/* kindOf */.I)(path) === 'documentation')
                continue;
            left--;
            const file = read(bytes);
            if (file === undefined)
                continue;
            const named = namedIn(file.haystack);
            if (named.length === 0)
                continue;
            const text = file.text();
            for (const { finding, target } of named) {
                const found = referenceTo(target, path, text);
                if (found !== undefined)
                    add(finding, placeIn('use', path, text, found));
            }
        }
    }
    const listing = (0,sorted_listing/* sortedListing */.U)(files);
    for (const finding of firsts.values()) {
        const text = finding.place === 'code' ? read((0,paths.bytesOfPath)(finding.path))?.text() : undefined;
        if (text === undefined)
            continue;
        for (const written of namesWithExtension(text, KEY_EXTENSIONS)) {
            const key = meantBy(written, finding.path, packageOf(finding.path)).find((path) => listing.has((0,paths.bytesOfPath)(path)));
            if (key !== undefined && !flaggedPaths.has(key))
                add(finding, firstLineOf('key-file', key));
        }
    }
    return findings.map((finding) => {
        const places = added.get(finding);
        return places === undefined ? finding : { ...finding, related: [...(finding.related ?? []), ...places] };
    });
}
function fileReader(root) {
    const read = (0,read_file/* createReader */.WF)();
    return (bytes) => {
        const file = read((0,paths.fileOf)(root, bytes), bytes);
        return file.ok && file.value.unusual?.isBinary() !== true && file.value.haystack.size <= LENGTH_MAX
            ? file.value
            : undefined;
    };
}
function targetsNamedIn(findings, packageFolder) {
    const all = findings.map((finding) => {
        const target = { path: finding.path, packageFolder };
        return { finding, target, word: wordOf(target).toLowerCase() };
    });
    const canSearch = (word) => /^[\x20-\x7e]{4,}$/.test(word);
    const words = [...new Set(all.map(({ word }) => word).filter(canSearch))];
    const indexes = all.map(({ word }) => words.indexOf(word));
    const found = new Uint8Array(words.length);
    const search = words.length === 0 ? () => false : (0,literals/* literalSearch */.w)(words);
    return (haystack) => {
        found.fill(0);
        search(haystack, found);
        return all.filter((_, index) => found[indexes[index] ?? -1] !== 0);
    };
}
function groupedBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const group = groups.get(keyOf(value));
        if (group === undefined)
            groups.set(keyOf(value), [value]);
        else
            group.push(value);
    }
    return groups;
}
function placeIn(relation, path, text, { start, end }) {
    const lines = (0,core_lines/* lineStarts */._)(text);
    const index = (0,core_lines/* lineAt */.m)(lines, start);
    const from = lines[index] ?? 0;
    const line = text.slice(from, lines[index + 1] ?? text.length).replace(/\r?\n$|\r$/, '');
    return {
        relation,
        path,
        line: index + 1,
        column: start - from + 1,
        endLine: index + 1,
        endColumn: end - from + 1,
        excerpt: (0,excerpt/* excerptOf */.z)(line, { start: start - from, end: end - from }).text,
        message: WHAT[relation],
    };
}
function firstLineOf(relation, path) {
    return {
        relation,
        path,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        excerpt: '',
        message: WHAT[relation],
    };
}


/***/ })

};
