export const id = 1702;
export const ids = [1702];
export const modules = {

/***/ 1761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ JWT_ENDED),
/* harmony export */   Pp: () => (/* binding */ CERTIFICATE_RENEWAL_END),
/* harmony export */   yd: () => (/* binding */ STOPPED)
/* harmony export */ });
/* unused harmony export JWT_END */
const JWT_END = '2026-03-01';
const CERTIFICATE_RENEWAL_END = '2025-06-30';
const STOPPED = `stopped working no later than ${JWT_END}`;
const JWT_ENDED = `Service Account (JWT) credentials ${STOPPED}.`;


/***/ }),

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ isClientSecret),
/* harmony export */   O1: () => (/* binding */ isUuid),
/* harmony export */   Vj: () => (/* binding */ isTechnicalAccount),
/* harmony export */   XC: () => (/* binding */ isClientId),
/* harmony export */   eo: () => (/* binding */ isAccessToken),
/* harmony export */   nK: () => (/* binding */ isOrganizationId)
/* harmony export */ });
/* unused harmony export isAemClientId */
function isClientId(text) {
    return /^[0-9a-f]{32}$/i.test(text) || isAemClientId(text);
}
function isAemClientId(text) {
    return /^cm-p\d+-e\d+(-[\w-]+)?$/.test(text);
}
function isClientSecret(text) {
    return /^p8e-[\w-]{16,}$/.test(text);
}
function isUuid(text) {
    return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
function isAccessToken(text) {
    return /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(text);
}
function isOrganizationId(text) {
    return /^[0-9a-f]{16,40}@AdobeOrg$/i.test(text);
}
function isTechnicalAccount(text) {
    return /^[\w.-]+@techacct\.adobe\.com$/i.test(text);
}


/***/ }),

/***/ 3281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ secretLeaves),
/* harmony export */   cr: () => (/* binding */ secretsByShape),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   xy: () => (/* binding */ credentialShape)
/* harmony export */ });
/* harmony import */ var _adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92);
/* harmony import */ var _core_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4477);
/* harmony import */ var _core_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6009);



const PEM_IN_BASE64 = 'LS0tLS1CRUdJTi';
const JWT_MARKERS = /PUBLIC_KEYS_WITH_EXPIRY|PRIVATE_KEY|private_key|privateKey|meta_scopes|metascopes/;
const OAUTH_MARKERS = /CLIENT_SECRETS?|client_secrets?|clientSecret/;
function credentialShape(value) {
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(value) && !value.startsWith('{'))
        return 'private-key';
    if (value.startsWith(PEM_IN_BASE64))
        return 'private-key';
    if (/^-----BEGIN CERTIFICATE-----/.test(value))
        return 'certificate';
    if (value.startsWith('{')) {
        if (JWT_MARKERS.test(value))
            return 'jwt-credential-json';
        return OAUTH_MARKERS.test(value) ? 'oauth-credential-json' : 'json';
    }
    if ((0,_adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(value))
        return 'access-token';
    if ((0,_adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isClientSecret */ .KD)(value))
        return 'client-secret';
    if ((0,_adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isClientId */ .XC)(value))
        return 'client-id';
    if ((0,_adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isOrganizationId */ .nK)(value))
        return 'organization-id';
    if ((0,_adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isTechnicalAccount */ .Vj)(value))
        return 'technical-account';
    return undefined;
}
const KEY = new RegExp(`-----BEGIN|^${PEM_IN_BASE64}`);
const SECRET_OR_TOKEN = /p8e-[\w-]+|eyJ[\w-]{5,}(?:\.[\w-]+){1,2}/g;
const SECRET_KEY = /secret|key|pass|token|credential/i;
const IDENTIFIERS = new Set([
    'client-id',
    'organization-id',
    'technical-account',
]);
function secretLeaves(text) {
    const strings = jsonStrings(text)
        .filter(({ key, value }) => (SECRET_KEY.test(key) || value.length >= 8) && !IDENTIFIERS.has(credentialShape(value)))
        .map(({ value }) => value);
    const keys = KEY.test(text) ? [text] : [];
    const lines = [...strings, ...keys].flatMap((value) => KEY.test(value) ? pemLines(value) : value.split(/\r\n|\r|\n/));
    return [...new Set([...secretsByShape(text), ...lines.map((line) => line.trim())])].filter(_core_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .isMaskable */ .h_);
}
function secretsByShape(text) {
    return [...new Set([...text.matchAll(SECRET_OR_TOKEN)].map(([secret]) => secret))];
}
function holdsSecret(text, secrets) {
    const shown = (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .asShown */ ._r)(text);
    return (secretsByShape(shown).length > 0 ||
        secrets.map(_core_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .asShown */ ._r).some((secret) => secret.length >= _core_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_MIN */ .uX && shown.includes(secret)));
}
function pemLines(text) {
    return text
        .replace(/-----(BEGIN|END)[^-]*-----/g, ' ')
        .split(/\\r|\\n|\s+/)
        .filter((line) => /^[A-Za-z0-9+/=]{8,}$/.test(line));
}
function jsonStrings(text) {
    const found = [];
    let key = '';
    for (const match of text.matchAll(/"((?:[^"\\]|\\.?)*)(?:"(\s*:)?|$)/gs)) {
        const value = unescaped(match[1] ?? '');
        if (match[2] !== undefined)
            key = value;
        else
            found.push({ key, value });
    }
    return found;
}
function unescaped(text) {
    return text.replace(/\\(u[0-9a-fA-F]{4}|.?)/gs, (_whole, code) => {
        if (code.length === 5)
            return String.fromCharCode(Number.parseInt(code.slice(1), 16));
        return { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' }[code] ?? code;
    });
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ IMS_URL_PROBLEMS),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   l0: () => (/* binding */ adobeEndpoint),
/* harmony export */   oJ: () => (/* binding */ isAdobe),
/* harmony export */   vw: () => (/* binding */ customEndpoint)
/* harmony export */ });
/* unused harmony export IMS_HOSTS */
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);

const IMS_HOSTS = {
    production: 'ims-na1.adobelogin.com',
    stage: 'ims-na1-stg1.adobelogin.com',
};
const IMS_URL_PROBLEMS = {
    'not-a-url': 'It is not an absolute address.',
    'not-https': 'It is not https (http is allowed to localhost only).',
    'has-credentials': 'It holds a user name or a password.',
    'has-path': 'It has a path, a query or a fragment; only the origin is wanted.',
};
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
function isLoopback(url) {
    return LOOPBACK.test(url.hostname);
}
function adobeEndpoint(environment) {
    const host = IMS_HOSTS[environment];
    return { environment, origin: `https://${host}`, host };
}
function isAdobe(endpoint) {
    return endpoint.host === IMS_HOSTS[endpoint.environment];
}
function customEndpoint(value, environment) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || url.hostname === '')
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)('not-a-url');
    if (url.username !== '' || url.password !== '')
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)('has-credentials');
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)('not-https');
    }
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || /[?#]/.test(value)) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)('has-path');
    }
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ environment, origin: url.origin, host: url.host });
}


/***/ }),

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ send)
});

// UNUSED EXPORTS: BODY_MAX_BYTES

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/ims/http/transport.js
var transport = __webpack_require__(6776);
;// CONCATENATED MODULE: ./build/ims/http/direct.js



const TLS = { ...transport/* VERIFIED */.z, ALPNProtocols: ['http/1.1'] };
function directTransport() {
    let sent;
    let connected = false;
    return {
        request: ({ url, method, headers, body }) => new Promise((resolve, reject) => {
            sent =
                url.protocol === 'http:'
                    ? (0,external_node_http_.request)(url, { method, agent: false })
                    : (0,external_node_https_.request)(url, { method, agent: new external_node_https_.Agent(TLS) });
            for (const [name, value] of Object.entries(headers))
                sent.setHeader(name, value);
            const ready = url.protocol === 'http:' ? 'connect' : 'secureConnect';
            sent.once('socket', (socket) => {
                socket.once(ready, () => {
                    connected = true;
                });
            });
            sent.once('response', (response) => {
                response.on('error', () => undefined);
                resolve({ status: response.statusCode ?? 0, headers: response.headersDistinct, body: response });
            });
            sent.on('error', reject);
            sent.once('close', () => reject(new Error('The connection was closed before an answer.')));
            sent.end(body);
        }),
        mayHaveSent: () => connected,
        close: async () => {
            sent?.destroy();
        },
    };
}

// EXTERNAL MODULE: ./build/ims/http/network-failure.js
var network_failure = __webpack_require__(8416);
// EXTERNAL MODULE: ./build/ims/http/proxy.js + 1 modules
var http_proxy = __webpack_require__(5813);
;// CONCATENATED MODULE: ./build/ims/http/client.js




const BODY_MAX_BYTES = 64 * 1024;
const send = async (input) => {
    const proxy = (0,http_proxy/* proxyOf */.O)(new URL(input.url), input.env);
    if (!proxy.ok)
        return (0,result/* failed */.g)({
            cause: 'proxy-variable',
            evidence: { detail: proxy.problem },
            retryable: false,
            unsent: true,
        });
    const deadline = AbortSignal.timeout(input.timeoutMs);
    let transport;
    try {
        transport = await client_open(proxy.value, input.timeoutMs);
        return (0,result.ok)(await before(deadline, once(input, transport, deadline)));
    }
    catch (error) {
        const failure = (0,network_failure/* networkFailure */.rd)(error, proxy.value?.shown);
        return (0,result/* failed */.g)(transport?.mayHaveSent() === true ? failure : { ...failure, unsent: true });
    }
    finally {
        await transport?.close();
    }
};
async function client_open(proxy, timeoutMs) {
    if (proxy === undefined)
        return directTransport();
    const { proxiedTransport } = await Promise.all(/* import() */[__webpack_require__.e(5541), __webpack_require__.e(160)]).then(__webpack_require__.bind(__webpack_require__, 160));
    return proxiedTransport(proxy.url, timeoutMs);
}
async function once(input, transport, deadline) {
    const response = await transport.request({
        url: new URL(input.url),
        method: input.method ?? (input.form === undefined ? 'GET' : 'POST'),
        headers: {
            ...input.headers,
            ...(input.form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
            accept: 'application/json',
            'accept-encoding': 'identity',
            'user-agent': 'ims-auth',
        },
        ...(input.form === undefined ? {} : { body: new URLSearchParams(input.form).toString() }),
        deadline,
    });
    const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]));
    const { status } = response;
    if (input.statusOnly === true && status >= 200 && status < 300) {
        response.body.on('error', () => undefined).destroy();
        return { status, headers, body: '' };
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= BODY_MAX_BYTES)
            continue;
        if (input.statusOnly !== true)
            throw new network_failure/* ResponseTooLarge */.l1(BODY_MAX_BYTES);
        break;
    }
    const body = Buffer.concat(chunks).subarray(0, BODY_MAX_BYTES);
    const text = await decode(body, headers['content-encoding'] ?? '', input.statusOnly === true);
    return { status, headers, body: text.toString('utf8') };
}
async function decode(body, encodings, optional) {
    if (encodings === '')
        return body;
    const { decoded } = await __webpack_require__.e(/* import() */ 1020).then(__webpack_require__.bind(__webpack_require__, 1020));
    try {
        return decoded(body, encodings, BODY_MAX_BYTES);
    }
    catch (error) {
        if (optional)
            return Buffer.alloc(0);
        throw error;
    }
}
function before(deadline, work) {
    const expired = new Promise((_resolve, reject) => {
        deadline.addEventListener('abort', () => reject(deadline.reason), { once: true });
    });
    work.catch(() => undefined);
    return Promise.race([work, expired]);
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ bearer),
/* harmony export */   E: () => (/* binding */ request)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9475);

function request({ path, ...rest }, { endpoint, env, policy, clock, send, onRetry }, startedAt) {
    const url = `${endpoint.origin}${path}`;
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .withRetries */ .LH)((timeoutMs) => send({ url, ...rest, timeoutMs, env }), policy, clock, startedAt, onRetry);
}
function bearer(token) {
    return { authorization: `Bearer ${token}` };
}


/***/ }),

/***/ 5813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ proxyOf)
});

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/ims/endpoint.js
var endpoint = __webpack_require__(9411);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/ims/http/no-proxy.js

const DEFAULT_PORT = { 'http:': '80', 'https:': '443' };
function isNoProxyHost(url, noProxy) {
    const host = plain(url.hostname);
    const port = url.port || DEFAULT_PORT[url.protocol];
    return noProxy.split(/[\s,]+/).some((text) => {
        const entry = readEntry(text);
        if (entry === undefined || (entry.port !== undefined && entry.port !== port))
            return false;
        if (entry.host === '*')
            return true;
        return (0,external_node_net_.isIP)(host) === 0 ? isInDomain(host, entry.host) : isInBlock(host, entry.host);
    });
}
function readEntry(text) {
    const [, bracketed, rest = ''] = /^\[([^\]]*)\](.*)$/.exec(text) ?? [];
    if (bracketed !== undefined) {
        const prefix = rest.startsWith('/') ? rest : '';
        return { host: `${plain(bracketed)}${prefix}`, port: portOf(rest) };
    }
    const parts = text.split(':');
    const [host = '', port] = parts.length === 2 ? parts : [text];
    return host === ''
        ? undefined
        : { host: plain(host), port: port === undefined ? undefined : portOf(`:${port}`) };
}
function portOf(text) {
    const digits = /^:(\d{1,5})$/.exec(text)?.[1];
    return digits === undefined ? undefined : String(Number(digits));
}
function plain(host) {
    return host
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '')
        .toLowerCase();
}
function isInDomain(host, entry) {
    const subdomains = entry.startsWith('*.');
    const domain = entry.replace(/^\*?\./, '');
    return domain !== '' && ((!subdomains && host === domain) || host.endsWith(`.${domain}`));
}
function isInBlock(host, entry) {
    const [address = '', bits] = entry.split('/');
    const family = (0,external_node_net_.isIP)(address);
    if (family === 0 || family !== (0,external_node_net_.isIP)(host))
        return false;
    const most = family === 4 ? 32 : 128;
    const prefix = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
    if (!(prefix <= most))
        return false;
    const type = family === 4 ? 'ipv4' : 'ipv6';
    const block = new external_node_net_.BlockList();
    block.addSubnet(address, prefix, type);
    return block.check(host, type);
}

;// CONCATENATED MODULE: ./build/ims/http/proxy.js



const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
function proxyOf(url, env) {
    if ((0,endpoint/* isLoopback */.U9)(url))
        return (0,result.ok)(undefined);
    const name = VARIABLES.find((variable) => filled(env[variable]) !== '');
    if (name === undefined)
        return (0,result.ok)(undefined);
    if (isNoProxyHost(url, filled(env['no_proxy']) || filled(env['NO_PROXY'])))
        return (0,result.ok)(undefined);
    const proxy = readProxy(filled(env[name]));
    return proxy.ok ? proxy : (0,result/* failed */.g)(`the variable ${name} ${proxy.problem}`);
}
function filled(value) {
    return (value ?? '').trim();
}
function readProxy(value) {
    if (/["'`]/.test(value[0] ?? ''))
        return (0,result/* failed */.g)('has quotes around its value: write it without them');
    if (value.includes('\\')) {
        return (0,result/* failed */.g)('contains a backslash: write DOMAIN%5Cuser for the user of a Windows domain');
    }
    if (/[\s\p{Cc}\p{Cf}]/u.test(value))
        return (0,result/* failed */.g)(`contains white space or an invisible character: ${FORM}`);
    const [, scheme = 'http', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/i.exec(value) ?? [];
    if (/^socks/i.test(scheme)) {
        return (0,result/* failed */.g)('names a SOCKS proxy, and only http and https proxies are supported');
    }
    if (!/^https?$/i.test(scheme))
        return (0,result/* failed */.g)(`is not the address of an http or https proxy: ${FORM}`);
    if (/^[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*$/i.test(rest.replace(/^[^@]*@/, ''))) {
        return (0,result/* failed */.g)('contains an IPv6 address without brackets: write http://[2001:db8::1]:3128');
    }
    const text = `${scheme}://${rest}`;
    const url = /^[/?#]/.test(rest) || !URL.canParse(text) ? undefined : new URL(text);
    if (url === undefined || url.hostname === '' || url.port === '0') {
        return (0,result/* failed */.g)(`is not the address of an http or https proxy: ${FORM}${ESCAPES}`);
    }
    if (!isDecodable(url))
        return (0,result/* failed */.g)('contains a percent sign that encodes nothing: write %25 for it');
    if (url.pathname !== '/' || /[?#]/.test(rest)) {
        return (0,result/* failed */.g)(`contains a path, a query or a fragment: ${FORM}${ESCAPES}`);
    }
    return (0,result.ok)({ url, shown: url.host });
}
const FORM = 'write http://proxy.example:3128 or http://user:password@proxy.example:3128';
const ESCAPES = ', and encode : / ? # @ % in user and password (%3A %2F %3F %23 %40 %25)';
function isDecodable(url) {
    try {
        decodeURIComponent(url.username);
        decodeURIComponent(url.password);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   yv: () => (/* binding */ overallMs)
/* harmony export */ });
/* unused harmony export WAIT_MAX_MS */
const WAIT_MAX_MS = 20_000;
const FIRST_WAIT_MS = 1_000;
const ALLOWANCE_MS = 5_000;
function overallMs(policy) {
    return (policy.timeoutMs + ALLOWANCE_MS) * (policy.retries + 1);
}
function retryAfterMs(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1_000;
    if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
function isTransient(status) {
    return status === 408 || status === 429 || status >= 500;
}
function backoffMs(retry, random, maxMs = Number.POSITIVE_INFINITY) {
    return Math.min(maxMs, FIRST_WAIT_MS * 2 ** retry) * (0.5 + random / 2);
}
async function withRetries(send, policy, clock, startedAt, onRetry) {
    const deadline = startedAt + overallMs(policy);
    for (let attempt = 1;; attempt++) {
        const result = await send(Math.max(1, Math.min(policy.timeoutMs, deadline - clock.now())));
        const reason = transientReason(result, clock.now());
        const left = policy.retries + 1 - attempt;
        if (reason === undefined || left === 0)
            return { result, attempts: attempt };
        const backoff = backoffMs(attempt - 1, clock.random());
        const waitMs = Math.min(WAIT_MAX_MS, Math.max(backoff, reason.evidence.retryAfterMs ?? 0));
        if (clock.now() + waitMs >= deadline)
            return { result, attempts: attempt };
        onRetry({ ...reason, waitMs, left });
        await clock.sleep(waitMs);
    }
}
function transientReason(result, now) {
    if (!result.ok) {
        const { retryable, cause, evidence } = result.problem;
        return retryable ? { cause, evidence } : undefined;
    }
    const { status, headers } = result.value;
    if (!isTransient(status))
        return undefined;
    return {
        cause: status === 429 ? 'throttled' : 'ims-unavailable',
        evidence: { status, retryAfterMs: retryAfterMs(headers['retry-after'], now) },
    };
}


/***/ }),

/***/ 6776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ VERIFIED)
/* harmony export */ });
const VERIFIED = { rejectUnauthorized: true };


/***/ }),

/***/ 4832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ organizationId),
/* harmony export */   TG: () => (/* binding */ origin),
/* harmony export */   cv: () => (/* binding */ retryCount),
/* harmony export */   hU: () => (/* binding */ endpointAt),
/* harmony export */   rv: () => (/* binding */ timeoutSeconds),
/* harmony export */   x2: () => (/* binding */ imsEnvironment)
/* harmony export */ });
/* harmony import */ var _core_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5742);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9411);



const imsEnvironment = (0,_core_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['production', 'stage']);
const timeoutSeconds = (0,_core_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)({ from: 1, to: 120, of: 'seconds' });
const retryCount = (0,_core_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)({ from: 0, to: 10 });
const organizationId = (text) => /^[0-9A-Za-z]+@AdobeOrg$/.test(text)
    ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(text)
    : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)({ must: 'must be an IMS organization id such as 0123456789ABCDEF01234567@AdobeOrg' });
const origin = (text) => {
    const read = endpointAt(text, 'production');
    return read.ok ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(text) : read;
};
function endpointAt(address, environment) {
    const read = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .customEndpoint */ .vw)(address, environment);
    if (read.ok)
        return read;
    const reason = _endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .IMS_URL_PROBLEMS */ .Jz[read.problem].replace(/\.$/, '');
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)({ must: `must be an https origin such as https://ims.example.com. ${reason}`, hide: true });
}


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ LONGEST_LIFETIME_MS),
/* harmony export */   Yq: () => (/* binding */ decodeClaims),
/* harmony export */   gd: () => (/* binding */ wholeNumberOf)
/* harmony export */ });
/* harmony import */ var _adobe_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _core_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1613);




const LONGEST_LIFETIME_MS = 31 * _core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
const TECHNICAL_ACCOUNT_MAX = 100 + '@techacct.adobe.com'.length;
const TEXT_MAX = 8_192;
function decodeClaims(token) {
    const payload = decodePayload(token.split('.')[1]);
    if (payload === undefined)
        return undefined;
    const text = (name) => {
        const value = payload[name];
        return typeof value === 'string' && value !== '' && value.length <= TEXT_MAX ? value : undefined;
    };
    const user = text('user_id');
    const isAccount = user !== undefined && user.length <= TECHNICAL_ACCOUNT_MAX && (0,_adobe_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isTechnicalAccount */ .Vj)(user);
    return {
        clientId: text('client_id'),
        issuer: text('as'),
        organization: text('org'),
        technicalAccount: isAccount ? user : undefined,
        type: text('type'),
        scopes: text('scope')
            ?.split(/[\s,]+/)
            .filter(_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .isScope */ .T2),
        lifetimeMs: lifetimeOf(payload),
        expiresAt: endOf(payload),
    };
}
function endOf(payload) {
    const createdAt = wholeNumberOf(payload['created_at']);
    const lifetime = lifetimeOf(payload);
    if (!createdAt || lifetime === undefined)
        return undefined;
    const end = createdAt + lifetime;
    return (0,_core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlausibleTime */ .OA)(end) ? end : undefined;
}
function lifetimeOf(payload) {
    const lifetime = wholeNumberOf(payload['expires_in']);
    return lifetime && lifetime <= LONGEST_LIFETIME_MS ? lifetime : undefined;
}
function wholeNumberOf(value) {
    if (typeof value === 'string')
        return /^\d{1,16}$/.test(value) ? Number(value) : undefined;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function decodePayload(segment) {
    if (!segment || !/^[\w-]+=*$/.test(segment))
        return undefined;
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonFields */ .yX)(Buffer.from(segment, 'base64url').toString('utf8'));
}


/***/ }),

/***/ 8147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ isBearerToken),
/* harmony export */   jz: () => (/* binding */ readTokenResponse),
/* harmony export */   ni: () => (/* binding */ readRefusal)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9475);
/* harmony import */ var _access_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2502);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1613);






const SCOPES_MAX = 200;
const SCOPE_LENGTH_MAX = 128;
const TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;
function isBearerToken(text) {
    return TOKEN.test(text);
}
function readTokenResponse(response, requested, now, secrets = []) {
    if (response.status !== 200)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)(readRefusal(response, now));
    const evidence = baseEvidence(response);
    const fields = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonFields */ .yX)(response.body);
    if (fields === undefined)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ cause: 'not-ims', evidence: notJson(response, evidence) });
    const unusable = (detail) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ cause: 'unusable-token', evidence: { ...evidence, detail } });
    const token = fields['access_token'];
    if (token === undefined && typeof fields['error'] === 'string')
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)(readRefusal(response, now));
    if (typeof token !== 'string' || token === '')
        return unusable('no access_token in the answer');
    if (!isBearerToken(token))
        return unusable('an access_token with characters that no bearer token has');
    const type = fields['token_type'] ?? 'bearer';
    if (typeof type !== 'string' || type.toLowerCase() !== 'bearer')
        return unusable('a token_type other than bearer');
    const claims = (0,_access_token_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeClaims */ .Yq)(token);
    const stated = fields['expires_in'] === undefined ? undefined : readLifetime(fields['expires_in'], claims);
    if (stated === null)
        return unusable('an expires_in that is not a number of seconds up to 31 days');
    const claimed = claims?.expiresAt !== undefined && claims.expiresAt > now ? claims.expiresAt : undefined;
    const lifetime = stated === 'as-claimed' ? claimedLifetime(claims, claimed) : stated;
    const expiresAt = claimed ?? (lifetime === undefined ? undefined : now + lifetime * 1_000);
    if (expiresAt === undefined)
        return unusable('neither expires_in nor a lifetime that is not over in the token');
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        token,
        tokenType: 'bearer',
        expiresIn: lifetime ?? Math.floor((expiresAt - now) / 1_000),
        expiresAt,
        scopes: grantedScopes(claims?.scopes ?? fields['scope'], requested, { token, secrets }) ?? [...requested],
    });
}
function grantedScopes(stated, requested, { token, secrets }) {
    const scopes = typeof stated === 'string' ? stated.split(/[\s,]+/) : stated;
    if (!Array.isArray(scopes))
        return undefined;
    const usable = scopes
        .filter((scope) => typeof scope === 'string' && (0,_scopes_js__WEBPACK_IMPORTED_MODULE_3__/* .isScope */ .T2)(scope))
        .slice(0, SCOPES_MAX)
        .filter((scope) => scope.length <= SCOPE_LENGTH_MAX);
    const others = usable.filter((scope) => !requested.includes(scope));
    const repeated = others.length === 0 ? [] : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsIn */ .VY)(others, [token, ...secrets]);
    return usable.filter((scope) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isSanitized */ .cg)(scope, repeated));
}
function readRefusal(response, now) {
    const { status, headers, body } = response;
    const base = baseEvidence(response);
    const fields = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonFields */ .yX)(body);
    const evidence = {
        ...base,
        error: filledText(fields?.['error']),
        errorDescription: filledText(fields?.['error_description'] ?? fields?.['message']),
        retryAfterMs: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .retryAfterMs */ .Vs)(headers['retry-after'], now),
    };
    if (status === 429)
        return { cause: 'throttled', evidence };
    if ((0,_http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .isTransient */ .dg)(status))
        return { cause: 'ims-unavailable', evidence };
    if (status >= 300 && status < 400) {
        return { cause: 'not-ims', evidence: { ...base, location: filledText(headers['location']) } };
    }
    if (evidence.error === undefined)
        return { cause: 'not-ims', evidence: notJson(response, evidence) };
    return { cause: refusalCause(evidence.error, evidence.errorDescription ?? ''), evidence };
}
function refusalCause(error, description) {
    switch (error) {
        case 'invalid_client':
            return refusedPart(/client.?id/i.test(description), /client.?secret/i.test(description));
        case 'unauthorized_client':
            return 'not-server-to-server';
        case 'invalid_scope':
            return 'scope-not-granted';
        case 'invalid_request':
        case 'unsupported_grant_type':
            return 'invalid-request';
        default:
            return 'refused';
    }
}
function refusedPart(namesId, namesSecret) {
    if (namesId === namesSecret)
        return 'invalid-client';
    return namesId ? 'unknown-client-id' : 'wrong-client-secret';
}
const ROUNDING_MS = 60_000;
function readLifetime(value, claims) {
    const seconds = (0,_access_token_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumberOf */ .gd)(value);
    const own = claims?.lifetimeMs;
    if (seconds !== undefined && own !== undefined && seconds * 1_000 > own + ROUNDING_MS)
        return 'as-claimed';
    return seconds !== undefined && seconds > 0 && seconds * 1_000 <= _access_token_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_LIFETIME_MS */ .Qe ? seconds : null;
}
function claimedLifetime(claims, end) {
    return end === undefined && claims?.lifetimeMs !== undefined
        ? Math.floor(claims.lifetimeMs / 1_000)
        : undefined;
}
function baseEvidence({ status, headers }) {
    return { status, debugId: filledText(headers['x-debug-id']) };
}
function notJson({ body, headers }, evidence) {
    if (body.trim() === '')
        return { ...evidence, detail: 'an empty body' };
    const contentType = filledText(headers['content-type']);
    return { ...evidence, detail: 'a body that is not the JSON of a token endpoint', contentType };
}
function filledText(value) {
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}


/***/ }),

/***/ 1613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ parseScopes),
/* harmony export */   T2: () => (/* binding */ isScope),
/* harmony export */   "if": () => (/* binding */ missingScopes),
/* harmony export */   qX: () => (/* binding */ scopeParameter)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);

const SEPARATORS = /(?:[^\S\uFEFF]|,)+/;
const SCOPE = /^[A-Za-z][A-Za-z0-9_.:/-]*$/;
function isScope(text) {
    return SCOPE.test(text);
}
function parseScopes(value) {
    const text = value.trim();
    const parts = text.startsWith('[') ? jsonStrings(text) : [text];
    if (parts === undefined)
        return { scopes: [], invalid: [], brokenJson: true };
    const scopes = [...new Set(parts.flatMap((part) => part.split(SEPARATORS)).filter((part) => part !== ''))];
    const invalid = scopes.filter((scope) => !isScope(scope));
    return { scopes: scopes.filter(isScope), invalid, brokenJson: false };
}
function scopeParameter(scopes) {
    return scopes.join(',');
}
function missingScopes(requested, granted) {
    const have = new Set(granted);
    return requested.filter((scope) => !have.has(scope));
}
function jsonStrings(text) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}


/***/ })

};
