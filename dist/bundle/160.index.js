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
/* harmony import */ var undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9136);
/* harmony import */ var undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3137);
/* harmony import */ var undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(628);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6776);
// Imported by path from the pinned version, because undici's index also loads fetch, WebSocket, caches and mocks.






/**
 * Connects by undici, which chooses a proxy, or none, by the settings and the address. It follows no redirects.
 *
 * @param settings the proxies
 * @param timeoutMs time limit of each part of the exchange, in ms
 */
function proxiedTransport({ httpProxy, httpsProxy, noProxy }, timeoutMs) {
    const connectDirectly = undici_lib_core_connect_js__WEBPACK_IMPORTED_MODULE_2__({ ..._transport_js__WEBPACK_IMPORTED_MODULE_5__/* .VERIFIED */ .z, timeout: timeoutMs, allowH2: false });
    let proxied = true;
    const dispatcher = new undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_3__({
        httpProxy,
        httpsProxy,
        noProxy,
        allowH2: false,
        requestTls: _transport_js__WEBPACK_IMPORTED_MODULE_5__/* .VERIFIED */ .z,
        proxyTls: _transport_js__WEBPACK_IMPORTED_MODULE_5__/* .VERIFIED */ .z,
        connectTimeout: timeoutMs,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
        // undici opens a tunnel by this method, which its index adds to every dispatcher.
        clientFactory: (origin, options) => Object.assign(new undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_4__(origin, options), { connect: undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__ }),
        // Called only if undici uses no proxy. For a proxy, it uses a connector of its own.
        connect: (options, callback) => {
            proxied = false;
            connectDirectly(options, callback);
        },
    });
    return {
        request: async ({ url, method, headers, body, deadline }) => {
            const response = await undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_1__.call(dispatcher, {
                origin: url.origin,
                path: `${url.pathname}${url.search}`,
                method,
                headers,
                ...(body === undefined ? {} : { body }),
                signal: deadline,
            });
            return { status: response.statusCode, headers: response.headers, body: response.body };
        },
        isProxied: () => proxied,
        close: () => dispatcher.destroy().catch(() => undefined),
    };
}


/***/ })

};
