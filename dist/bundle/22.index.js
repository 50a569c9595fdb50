export const id = 22;
export const ids = [22];
export const modules = {

/***/ 5022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/github/process.js + 4 modules
var process = __webpack_require__(8352);
// EXTERNAL MODULE: ./build/ims/http/client.js + 1 modules
var client = __webpack_require__(2961);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/ims/credential/shape.js
var shape = __webpack_require__(3281);
// EXTERNAL MODULE: ./build/ims/token-connection.js
var token_connection = __webpack_require__(6138);
// EXTERNAL MODULE: ./build/ims/token/invalidate.js
var invalidate = __webpack_require__(2133);
// EXTERNAL MODULE: ./build/ims/failure.js
var failure = __webpack_require__(386);
// EXTERNAL MODULE: ./build/actions/inputs/masking.js
var masking = __webpack_require__(6120);
// EXTERNAL MODULE: ./build/actions/inputs/read.js
var read = __webpack_require__(7482);
// EXTERNAL MODULE: ./build/ims/parsers.js
var parsers = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/actions/invalidate/manifest.js

const INPUTS = {
    'access-token': {
        description: 'The output `access-token` of the step that got the token. Where it is empty, because that step failed or did not run, there is nothing to do.',
        required: true,
        credential: true,
    },
    connection: {
        description: 'The output `connection` of the same step: client id, host, proxy and certificates. The token is sent only if they are still the same.',
        required: true,
        credential: true,
    },
    timeout: {
        description: 'Longest time for the one attempt, in seconds, from 1 to 120.',
        default: '10',
        parse: parsers/* timeoutSeconds */.rv,
    },
};
const OUTPUTS = {};

// EXTERNAL MODULE: ./build/adobe/links.js
var links = __webpack_require__(713);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(5285);
;// CONCATENATED MODULE: ./build/actions/invalidate/messages.js


const CONTEXTS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#steps-context';
const ENVIRONMENT = 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable';
const INVALIDATE_MESSAGES = {
    'not-invalidated': {
        summary: 'The access token was not invalidated and stays valid until it expires.',
        meaning: 'Adobe IMS could not be told, or refused; the work of the job is not affected. This is a warning.',
        next: 'Do nothing if it may stay valid for about 24 hours; otherwise rotate the client secret and ask Adobe support to invalidate its tokens.',
        link: links/* IMS_REFERENCE */.kg,
    },
    'connection-missing': {
        summary: 'The input `connection` is not the output `connection` of the token action.',
        meaning: 'It is empty or something else, so that the host that issued the token is not known. Nothing was sent.',
        next: 'Give the outputs `access-token` and `connection` of one step, for example `steps.adobe.outputs.connection`.',
        link: CONTEXTS,
    },
    'connection-changed': {
        summary: 'The token was not sent, because a step of this job changed the way to Adobe IMS.',
        meaning: 'A proxy or a certificate that a step wrote to GITHUB_ENV would see the token; the step that got it used others.',
        next: 'Find the step that sets the variable. If it is meant to, set it in `env` of the job, or invalidate the token before that step; otherwise rotate the client secret.',
        link: ENVIRONMENT,
    },
    'invalid-timeout': {
        summary: 'An input of the invalidate action has a value that is not allowed.',
        meaning: '`timeout` is not a number, or out of its range.',
        next: 'Use a value that the message names.',
        link: 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs',
    },
};
function describeInvalidate(id, details) {
    return (0,message/* composeMessage */.S)(INVALIDATE_MESSAGES[id], details);
}

;// CONCATENATED MODULE: ./build/actions/invalidate/run.js






const TITLE = 'Adobe IMS access token';
async function run(runner, { clock, send }) {
    const token = runner.input('access-token').trim();
    if (token !== '')
        (0,masking/* maskToken */.gg)(runner, token);
    const given = runner.input('connection').trim();
    for (const secret of (0,shape/* secretsByShape */.cr)(given))
        (0,masking/* maskSecret */.$l)(runner, secret);
    const { values, problems } = (0,read/* readOptions */.T)(runner, INPUTS, [token]);
    const [problem] = problems;
    if (problem !== undefined) {
        return runner.fail(describeInvalidate('invalid-timeout', [problem.message]), TITLE);
    }
    if (token === '')
        return runner.info('There is no access token to invalidate.');
    const connection = (0,token_connection/* readTokenConnection */.Cr)(given);
    if (connection === undefined)
        return runner.fail(describeInvalidate('connection-missing', []), TITLE);
    const changes = (0,token_connection/* routeChanges */.F7)(connection, runner.env);
    if (changes.length > 0) {
        const shown = changes.map((change) => (0,core_text/* sanitize */.aj)(change, [token], 400));
        return runner.fail(describeInvalidate('connection-changed', shown), TITLE);
    }
    runner.info((0,core_text/* sanitize */.aj)(announcement(connection, runner.env), [token], 400));
    const { clientId, endpoint } = connection;
    const policy = { timeoutMs: values.timeout * 1_000, retries: 0 };
    const result = await (0,invalidate/* invalidate */.Y)(token, { clientId }, { endpoint, policy, env: runner.env, clock, send });
    if (result.ok)
        return runner.info('The access token is invalidated.');
    const { cause, evidence } = result.problem;
    const reason = `Reason: ${(0,failure/* describeBriefly */.xf)(cause, evidence, [token])}`;
    runner.warning(describeInvalidate('not-invalidated', [reason]), TITLE);
}
function announcement({ endpoint }, env) {
    const proxy = (0,token_connection/* proxyFor */.iJ)(endpoint, env);
    const way = proxy === '' ? '' : `, proxy ${proxy}`;
    return `Invalidating the access token at ${endpoint.host}${way}.`;
}

;// CONCATENATED MODULE: ./build/actions/invalidate/index.js




const DEPENDENCIES = {
    clock: { now: Date.now, sleep: (ms) => (0,promises_.setTimeout)(ms), random: Math.random },
    send: client/* send */.t,
};
const main = () => (0,process/* runAction */.C)((runner) => run(runner, DEPENDENCIES));


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ readTokenConnection),
/* harmony export */   F7: () => (/* binding */ routeChanges),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rv: () => (/* binding */ writeTokenConnection)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9411);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5813);



const ROUTE_NAMES = { proxy: 'the proxy', certificates: 'the trusted certificates' };
const CERTIFICATES = ['NODE_EXTRA_CA_CERTS', 'NODE_USE_SYSTEM_CA', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
const LENGTH_MAX = 20_000;
function writeTokenConnection(clientId, endpoint, env) {
    return JSON.stringify({ origin: endpoint.origin, clientId, ...routeOf(endpoint, env) });
}
function readTokenConnection(text) {
    const fields = text.length > LENGTH_MAX ? undefined : (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonFields */ .yX)(text);
    const of = (name) => {
        const value = fields?.[name];
        return typeof value === 'string' ? value : undefined;
    };
    const endpoint = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .customEndpoint */ .vw)(of('origin') ?? '', 'production');
    const clientId = of('clientId') ?? '';
    const [proxy, certificates] = [of('proxy'), of('certificates')];
    if (!endpoint.ok || clientId === '')
        return undefined;
    if (proxy === undefined || certificates === undefined)
        return undefined;
    return { clientId, endpoint: endpoint.value, route: { proxy, certificates } };
}
function routeChanges({ endpoint, route }, env) {
    const now = routeOf(endpoint, env);
    const shown = (value) => (value === '' ? 'not set' : `"${value}"`);
    return ['proxy', 'certificates']
        .filter((name) => route[name] !== now[name])
        .map((name) => `When the token was requested, ${ROUTE_NAMES[name]}: ${shown(route[name])}; now: ${shown(now[name])}.`);
}
function proxyFor(endpoint, env) {
    return (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(new URL(endpoint.origin)) ? '' : routeOf(endpoint, env).proxy;
}
function routeOf({ origin }, env) {
    const url = new URL(origin);
    const proxy = (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyOf */ .O)((0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url) ? new URL((0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .adobeEndpoint */ .l0)('production').origin) : url, env);
    return {
        proxy: proxy.ok ? (proxy.value?.shown ?? '') : 'invalid',
        certificates: CERTIFICATES.filter((name) => env[name])
            .map((name) => `${name}=${env[name]}`)
            .join(' '),
    };
}


/***/ }),

/***/ 2133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ invalidate)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3925);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8147);



async function invalidate(token, credential, connection) {
    const form = {
        token_type: 'access_token',
        token,
        client_id: credential.clientId,
        ...(credential.clientSecret === undefined ? {} : { client_secret: credential.clientSecret }),
    };
    const once = {
        ...connection,
        policy: { ...connection.policy, retries: 0 },
        onRetry: () => undefined,
    };
    const { clock } = connection;
    const path = '/ims/invalidate_token/v2';
    const { result, attempts } = await (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .E)({ path, form }, once, clock.now());
    if (result.ok && result.value.status >= 200 && result.value.status < 300)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    const { cause, evidence } = result.ok ? (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .readRefusal */ .ni)(result.value, clock.now()) : result.problem;
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)({ cause, evidence, attempts });
}


/***/ })

};
