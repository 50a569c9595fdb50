export const id = 1020;
export const ids = [1020];
export const modules = {

/***/ 1020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decoded: () => (/* binding */ decoded)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _network_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8416);


const DECODERS = {
    gzip: node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync,
    'x-gzip': node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync,
    deflate: (body, options) => ((body[0] ?? 0) & 0x0f) === 8 ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(body, options) : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(body, options),
    br: node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync,
};
const ENCODINGS_MAX = 3;
function decoded(body, encodings, maxBytes) {
    const names = encodings
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && name !== 'identity');
    if (names.length === 0 || body.length === 0)
        return body;
    const decoders = names.map((name) => (Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined));
    if (names.length > ENCODINGS_MAX || !decoders.every((decoder) => decoder !== undefined)) {
        throw new _network_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableEncoding */ .pz('an answer in an encoding that was not asked for and cannot be read');
    }
    return decoders.reduceRight((encoded, decoder) => decode(encoded, decoder, maxBytes), body);
}
function decode(body, decoder, maxOutputLength) {
    try {
        return decoder(body, { maxOutputLength });
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw new _network_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ResponseTooLarge */ .l1(maxOutputLength);
        throw new _network_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableEncoding */ .pz('an answer whose encoding (gzip, deflate or br) is broken');
    }
}


/***/ })

};
