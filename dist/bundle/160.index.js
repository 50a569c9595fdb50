export const id = 160;
export const ids = [160];
export const modules = {

/***/ 160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxiedTransport: () => (/* binding */ proxiedTransport)
/* harmony export */ });
/* harmony import */ var undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4660);
/* harmony import */ var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6424);
/* harmony import */ var undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(628);
/* harmony import */ var undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6672);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6776);





function proxiedTransport(proxy, timeoutMs) {
    const dispatcher = new undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_3__({
        uri: proxy.href,
        allowH2: false,
        requestTls: _transport_js__WEBPACK_IMPORTED_MODULE_4__/* .VERIFIED */ .z,
        proxyTls: _transport_js__WEBPACK_IMPORTED_MODULE_4__/* .VERIFIED */ .z,
        connectTimeout: timeoutMs,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
        clientFactory: (origin, options) => Object.assign(new undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_2__(origin, options), { connect: undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__ }),
    });
    let started = false;
    const watched = {
        dispatch: (options, handler) => {
            const start = handler.onRequestStart;
            handler.onRequestStart = (...given) => {
                started = true;
                start?.apply(handler, given);
            };
            return dispatcher.dispatch(options, handler);
        },
    };
    return {
        request: async ({ url, method, headers, body, deadline }) => {
            const response = await undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_1__.call(watched, {
                origin: url.origin,
                path: `${url.pathname}${url.search}`,
                method,
                headers,
                ...(body === undefined ? {} : { body }),
                signal: deadline,
            });
            return { status: response.statusCode, headers: response.headers, body: response.body };
        },
        mayHaveSent: () => started,
        close: () => dispatcher.destroy().catch(() => undefined),
    };
}


/***/ })

};
