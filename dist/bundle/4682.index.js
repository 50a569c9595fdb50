export const id = 4682;
export const ids = [4682];
export const modules = {

/***/ 4682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   seal: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6382);
/* harmony import */ var _noble_hashes_blake2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(904);



const KEY_BYTES = 32;
const NONCE_BYTES = 24;
const SPKI_START = Buffer.from('302a300506032b656e032100', 'hex');
const SIGMA = words(Buffer.from('expand 32-byte k', 'ascii'));
const NO_INPUT = new Uint32Array(4);
function seal(text, publicKey) {
    const theirs = keyBytes(publicKey);
    if (theirs === undefined)
        return undefined;
    const own = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('x25519');
    const ours = own.publicKey.export({ format: 'der', type: 'spki' }).subarray(SPKI_START.length);
    const shared = sharedKey(own.privateKey, theirs);
    if (shared === undefined)
        return undefined;
    const key = new Uint32Array(KEY_BYTES / 4);
    (0,_noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_1__/* .hsalsa */ .bD)(SIGMA, words(shared), NO_INPUT, key);
    const nonce = (0,_noble_hashes_blake2_js__WEBPACK_IMPORTED_MODULE_2__/* .blake2b */ .Sx)(Buffer.concat([ours, theirs]), { dkLen: NONCE_BYTES });
    const box = (0,_noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_1__/* .xsalsa20poly1305 */ .uT)(new Uint8Array(key.buffer), nonce).encrypt(Buffer.from(text, 'utf8'));
    return Buffer.concat([ours, box]).toString('base64');
}
function keyBytes(base64) {
    const bytes = Buffer.from(base64, 'base64');
    return bytes.length === KEY_BYTES && bytes.toString('base64') === base64 ? bytes : undefined;
}
function sharedKey(privateKey, theirs) {
    try {
        const der = Buffer.concat([SPKI_START, theirs]);
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.diffieHellman)({
            privateKey,
            publicKey: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' }),
        });
    }
    catch {
        return undefined;
    }
}
function words(bytes) {
    return new Uint32Array(Uint8Array.from(bytes).buffer);
}


/***/ })

};
