export const id = 167;
export const ids = [167];
export const modules = {

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PLAN_INPUTS)
/* harmony export */ });
/* harmony import */ var _core_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5742);
/* harmony import */ var _guard_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
/* harmony import */ var _inputs_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2004);



const PLAN_INPUTS = {
    path: {
        description: 'Folder to scan, from the workspace. Empty means all of it.',
        parse: _inputs_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInWorkspace */ .ep,
    },
    config: {
        description: 'Configuration file, from the workspace. Default `.github/ims-auth.yml` of the repository that is scanned, where it exists.',
        parse: _inputs_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFromWorkspace */ .XC,
    },
    baseline: {
        description: 'Baseline file of accepted findings, from the workspace.',
        parse: _inputs_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFromWorkspace */ .XC,
    },
    unsafe: {
        description: '`false` leaves out fixes that need something first, such as a new secret or scopes that a person confirms.',
        default: 'true',
        parse: _core_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
    },
    to: {
        description: 'What `adobe/aio-apps-action` is replaced by, `oauth_sts` (its own command) or `ims-auth`.',
        default: 'oauth_sts',
        parse: (0,_core_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_guard_index_js__WEBPACK_IMPORTED_MODULE_2__/* .TARGETS */ .d),
    },
};


/***/ }),

/***/ 6385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ planIn)
/* harmony export */ });
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5499);
/* harmony import */ var _guard_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(737);
/* harmony import */ var _guard_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4240);
/* harmony import */ var _guard_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3586);


async function planIn(runner, { path, config, baseline, unsafe, to }, title) {
    const home = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceOf */ .B)(runner.env);
    const root = path ?? home;
    try {
        const checked = await (0,_guard_index_js__WEBPACK_IMPORTED_MODULE_1__.check)({ root, home, inJob: true, env: runner.env, config, baseline });
        const { planFixes } = await (0,_guard_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadFixes */ .Av)();
        return await planFixes(checked, { top: checked.place?.top ?? root, unsafe, to });
    }
    catch (error) {
        if (!(error instanceof _guard_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ScanError */ .s))
            throw error;
        runner.fail(`The scan could not run. ${error.message}\nNext: ${error.hint}`, title);
        return undefined;
    }
}


/***/ }),

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   SL: () => (/* binding */ maskUnproven),
/* harmony export */   gg: () => (/* binding */ maskToken)
/* harmony export */ });
/* harmony import */ var _core_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6009);

function maskSecret(runner, secret) {
    for (const form of (0,_core_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .maskForms */ .ye)(secret))
        runner.mask(form);
}
const UNPROVEN_MIN = 8;
function maskUnproven(runner, clientId) {
    if (clientId.length >= UNPROVEN_MIN)
        maskSecret(runner, clientId);
}
function maskToken(runner, token) {
    maskSecret(runner, token);
    for (const segment of (0,_core_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenSegments */ .wp)(token))
        runner.mask(segment);
}


/***/ }),

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
function setOutputs(runner, table, values) {
    for (const name of Object.keys(table))
        runner.setOutput(name, String(values[name]));
}


/***/ }),

/***/ 2004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ pathFromWorkspace),
/* harmony export */   ep: () => (/* binding */ pathInWorkspace),
/* harmony export */   mT: () => (/* binding */ environmentVariable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5499);



const pathInWorkspace = (text, env) => {
    const path = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .insideWorkspace */ .C)((0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceOf */ .B)(env), text);
    return path === undefined ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ must: 'must lie in the workspace' }) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(path);
};
const pathFromWorkspace = (text, env) => {
    const path = pathInWorkspace(text, env);
    return path.ok ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceOf */ .B)(env), path.value)) : path;
};
const RESERVED = /^(GITHUB_.*|RUNNER_.*|INPUT_.*|NODE_.*|PATH|HOME|SHELL|CI|LD_.*|DYLD_.*|BASH_ENV|ENV|(HTTPS?|NO|ALL)_PROXY)$/i;
const environmentVariable = (text) => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ must: 'must be a name of letters, digits and underscores' });
    }
    if (RESERVED.test(text))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ must: 'must not be a name that the runner or the shell uses' });
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(text);
};


/***/ }),

/***/ 1566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ metascope),
/* harmony export */   DI: () => (/* binding */ describeMetascope),
/* harmony export */   Ll: () => (/* binding */ METASCOPES)
/* harmony export */ });
const BASE = ['openid', 'AdobeID', 'read_organizations', 'additional_info.projectedProductContext'];
const EXPERIENCE_PLATFORM = ['openid', 'session', ...BASE.slice(1)];
const TAGS = {
    product: 'Tags (Reactor API)',
    scopes: [...BASE, 'additional_info.job_function', 'additional_info.roles'],
};
const FIREFLY = {
    product: 'Photoshop, Lightroom and Firefly Services',
    scopes: ['openid', 'AdobeID', 'session', 'additional_info', 'read_organizations', 'firefly_api', 'ff_apis'],
};
const CLOUD_MANAGER = [...BASE, 'read_pc.dma_aem_ams'];
const onlyConsole = (product) => ({ product, scopes: [] });
const METASCOPES = {
    asset_compute_meta: {
        product: 'Asset Compute',
        scopes: [...BASE, 'asset_compute', 'event_receiver', 'event_receiver_api'],
    },
    ent_aam_sdk: onlyConsole('Audience Manager'),
    ent_adobeio_sdk: {
        product: 'I/O Management API',
        scopes: [...BASE, 'additional_info.roles', 'adobeio_api'],
    },
    ent_aem_cloud_api: { product: 'AEM as a Cloud Service', scopes: CLOUD_MANAGER },
    ent_aem_cloud_sdk: { product: 'AEM as a Cloud Service', scopes: CLOUD_MANAGER },
    ent_aemforms_sdk: {
        product: 'AEM Forms Communications',
        scopes: [...BASE, 'read_pc.dma_aem_cloud', 'aem.document'],
    },
    ent_analytics_bulk_ingest_sdk: {
        product: 'Analytics',
        scopes: BASE,
    },
    ent_brand_portal_sdk: onlyConsole('Brand Portal'),
    ent_campaign_sdk: {
        product: 'Campaign',
        scopes: [...BASE, 'campaign_sdk', 'campaign_config_server_general', 'deliverability_service_general'],
    },
    ent_ccas_sdk: FIREFLY,
    ent_cja_sdk: { product: 'Customer Journey Analytics', scopes: EXPERIENCE_PLATFORM },
    ent_cloudmgr_sdk: { product: 'Cloud Manager', scopes: CLOUD_MANAGER },
    ent_dataservices_sdk: { product: 'Experience Platform', scopes: EXPERIENCE_PLATFORM },
    ent_default_sdk: FIREFLY,
    ent_documentcloud_sdk: { product: 'PDF Services', scopes: ['openid', 'AdobeID', 'DCAPI'] },
    ent_gdpr_sdk: onlyConsole('Privacy Service'),
    ent_marketing_sdk: {
        product: 'Target',
        scopes: [...BASE, 'target_sdk', 'additional_info.roles'],
    },
    ent_partners_sdk: onlyConsole('VIP Marketplace'),
    ent_places_sdk: onlyConsole('Places'),
    ent_reactor_admin_sdk: TAGS,
    ent_reactor_approver_sdk: TAGS,
    ent_reactor_developer_sdk: TAGS,
    ent_reactor_extension_developer_sdk: TAGS,
    ent_reactor_it_admin_sdk: TAGS,
    ent_reactor_publisher_sdk: TAGS,
    ent_reactor_sdk: TAGS,
    ent_sensei_image_sdk: onlyConsole('Sensei'),
    ent_smartcontent_sdk: {
        product: 'AEM Smart Content',
        scopes: ['openid', 'AdobeID', 'additional_info.projectedProductContext', 'read_pc.dma_smart_content'],
    },
    ent_stocksearch_sdk: onlyConsole('Stock'),
    ent_user_sdk: {
        product: 'User Management API',
        scopes: ['openid', 'AdobeID', 'user_management_sdk'],
    },
};
const CLAIM = /^https:\/\/[^/]+\/s\//;
const METASCOPE = /^(?:ent_[a-z0-9_]+_(?:sdk|api)|asset_compute_meta)$/;
function metascope(scope) {
    const name = scope.replace(CLAIM, '');
    if (!METASCOPE.test(name))
        return undefined;
    return { name, replacement: METASCOPES[name] ?? onlyConsole('') };
}
function describeMetascope({ name, replacement }) {
    const product = replacement.product === '' ? '' : ` (${replacement.product})`;
    return replacement.scopes.length === 0
        ? `\`${name}\`${product}: Adobe publishes no list for it; the Developer Console shows the scopes.`
        : `\`${name}\`${product} is replaced by: ${replacement.scopes.join(',')}`;
}


/***/ }),

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   WH: () => (/* binding */ SUMMARY_MAX),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode)
/* harmony export */ });
function code(text) {
    const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
    const fence = '`'.repeat(longestRun(line) + 1);
    const padding = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
function cellCode(text) {
    return code(text.replaceAll('|', '¦'));
}
function htmlCode(text) {
    const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
    return `<code>${line.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
const WORD = /^[\p{L}\p{N}]+(?:[-'’/.,%–][\p{L}\p{N}]+)*%?$/u;
const LINKED = /^(?:www\.|gh-\d|[0-9a-f]{7,}$)/i;
const AROUND = /^([("'“‘]*)(.*?)([.,;:!?)"'”’…]*)$/su;
function prose(text) {
    const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
    const pieces = line
        .split(/(`[^`]+`)/)
        .flatMap((piece, index) => (index % 2 === 1 ? [code(piece.slice(1, -1))] : words(piece)));
    let result = '';
    for (const piece of pieces) {
        result += result.endsWith('`') && piece.startsWith('`') ? ` ${piece}` : piece;
    }
    return result.replace(/^(?=[-+]|\d+[.)](?:\s|$))/, '\\').replace(/^\\(\d+)/, '$1\\');
}
function words(text) {
    return text.split(/( )/).map((word) => {
        if (word === ' ')
            return word;
        const [, before = '', core = '', after = ''] = AROUND.exec(word) ?? [];
        if (core === '' || core === '-' || core === '–' || core === '—')
            return word;
        return WORD.test(core) && !LINKED.test(core) ? word : `${before}${code(core)}${after}`;
    });
}
function fenced(lines, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
    const word = /^[\w+-]*$/.test(language) ? language : '';
    return `${fence}${word}\n${lines.toWellFormed().replace(/\r\n?/g, '\n').replace(/\n+$/, '')}\n${fence}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
const SUMMARY_MAX = 900 * 1024;


/***/ }),

/***/ 5285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ composeMessage),
/* harmony export */   d: () => (/* binding */ helpLines)
/* harmony export */ });
function composeMessage(message, details, help) {
    return [message.summary, ...details, `Next: ${message.next}`, ...helpLines(message, help)].join('\n');
}
function helpLines({ link }, help) {
    return help === undefined ? [`Help: ${link}`] : [`Help: ${help}`, `More: ${link}`];
}


/***/ }),

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits)
/* harmony export */ });
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
function recordOf(keys, make) {
    return Object.fromEntries(keys.map((key) => [key, make(key)]));
}


/***/ }),

/***/ 3627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ firstLines),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function amount(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}
function listOf(items, max) {
    const more = items.length - max;
    return `${items.slice(0, max).join(', ')}${more > 0 ? ` and ${thousands(more)} more` : ''}`;
}
function firstLines(items, max, line, rest = (more) => `And ${more}.`) {
    const left = items.length - max;
    return [...items.slice(0, max).map(line), ...(left > 0 ? [rest(`${thousands(left)} more`)] : [])];
}


/***/ }),

/***/ 6855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ clientOf)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/github/issue-failure.js
const MESSAGE_MAX = 500;
function issuesFailure(error) {
    const response = member(error, 'response');
    const status = member(response, 'status');
    if (typeof status !== 'number')
        return withoutResponse(error);
    const headers = member(response, 'headers');
    const message = member(member(response, 'data'), 'message');
    const said = typeof message === 'string' ? message : undefined;
    const failed = (kind, more = {}) => ({
        kind,
        status,
        ...more,
        ...(status === 403 || status === 404 ? acceptedPermissions(headers) : {}),
        ...(said === undefined ? {} : { message: said.slice(0, MESSAGE_MAX) }),
    });
    const limit = rateLimit(status, headers, said ?? '');
    if (limit !== undefined)
        return failed('rate-limited', limit);
    if (status >= 500)
        return failed('unavailable');
    if (said === undefined)
        return failed('not-github');
    if (status === 401)
        return failed('bad-token');
    if (status === 403)
        return failed(/archived/i.test(said) ? 'archived' : 'no-permission');
    if (status === 404)
        return failed('not-found');
    if (status === 410)
        return failed(/\bdeleted\b/i.test(said) ? 'not-found' : 'issues-disabled');
    return failed('other');
}
function rateLimit(status, headers, message) {
    if (status !== 403 && status !== 429)
        return undefined;
    const after = seconds(member(headers, 'retry-after'));
    const exhausted = String(member(headers, 'x-ratelimit-remaining')) === '0';
    if (status === 403 && after === undefined && !exhausted && !/secondary rate limit/i.test(message)) {
        return undefined;
    }
    const reset = exhausted ? seconds(member(headers, 'x-ratelimit-reset')) : undefined;
    return {
        ...(after === undefined ? {} : { retryAfterMs: after }),
        ...(reset === undefined ? {} : { resetAt: reset }),
    };
}
function acceptedPermissions(headers) {
    const text = member(headers, 'x-accepted-github-permissions');
    if (typeof text !== 'string' || text.length > MESSAGE_MAX)
        return {};
    return /^[a-z_]+=[a-z]+(?:[;,] ?[a-z_]+=[a-z]+)*$/.test(text) ? { acceptedPermissions: text } : {};
}
function withoutResponse(error) {
    const code = errorCode(error, 0);
    return { kind: 'unreachable', ...(code === undefined ? {} : { code }) };
}
function errorCode(error, depth) {
    if (!(error instanceof Error) || depth > 5)
        return undefined;
    if (error.name === 'TimeoutError' || error.name === 'AbortError')
        return 'TIMEOUT';
    const parts = error instanceof AggregateError ? error.errors : [error.cause];
    const inner = parts.map((part) => errorCode(part, depth + 1)).find((code) => code !== undefined);
    const own = error.code;
    return inner ?? (typeof own === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(own) ? own : undefined);
}
function seconds(value) {
    const text = String(value ?? '').trim();
    return /^\d{1,11}$/.test(text) ? Number(text) * 1_000 : undefined;
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./build/github/client.js



const DEFAULT_API = 'https://api.github.com';
const TIMEOUT_MS = 10_000;
const RETRY_AFTER_MS = 1_000;
const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function clientOf(connection) {
    const [owner = '', repo = ''] = (connection.env['GITHUB_REPOSITORY'] ?? '').split('/');
    let client;
    const request = async (route, parameters, read) => {
        if (connection.token === '')
            return (0,result/* failed */.g)({ kind: 'no-token' });
        client ??= octokit(connection);
        const loaded = await client;
        if (!loaded.ok)
            return loaded;
        const deadline = AbortSignal.timeout(connection.timeoutMs ?? TIMEOUT_MS);
        try {
            const response = (await loaded.value.request(route, {
                ...(route.includes('{owner}') ? { owner, repo } : {}),
                ...parameters,
                headers: { 'x-github-api-version': '2022-11-28' },
                request: { signal: deadline, log: SILENT },
            }));
            const value = read.safeParse(response.data);
            const more = /;\s*rel="next"/.test(response.headers.link ?? '');
            if (value.success)
                tellDate(connection, response.headers.date);
            if (value.success)
                return (0,result.ok)({ value: value.data, more, status: response.status });
            if (deadline.aborted)
                return (0,result/* failed */.g)({ kind: 'unreachable', code: 'TIMEOUT' });
            return (0,result/* failed */.g)({ kind: 'not-github', status: response.status });
        }
        catch (error) {
            const failure = issuesFailure(error);
            if (failure.kind !== 'not-github')
                tellDate(connection, dateOf(error));
            return (0,result/* failed */.g)(failure);
        }
    };
    const get = async (route, parameters, read) => {
        const sent = await request(route, parameters, read);
        if (sent.ok || !isTemporary(sent.problem))
            return sent;
        await (0,promises_.setTimeout)(connection.retryAfterMs ?? RETRY_AFTER_MS);
        return request(route, parameters, read);
    };
    return { request, get };
}
function tellDate({ onDate }, date) {
    const at = typeof date === 'string' ? Date.parse(date) : Number.NaN;
    if (!Number.isNaN(at))
        onDate?.(at);
}
function dateOf(error) {
    return error?.response?.headers?.date;
}
async function octokit({ token, env }) {
    try {
        const github = await Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
        const baseUrl = env['GITHUB_API_URL'] || DEFAULT_API;
        return (0,result.ok)(github.getOctokit(token, { baseUrl, log: SILENT }));
    }
    catch (error) {
        return (0,result/* failed */.g)({ kind: 'other', code: error instanceof Error ? error.name : 'unknown' });
    }
}
function isTemporary({ kind, code }) {
    return kind === 'unavailable' || (kind === 'unreachable' && code !== 'TIMEOUT');
}


/***/ }),

/***/ 3173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ describeGitHubFailure),
/* harmony export */   X1: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* unused harmony export GITHUB_MESSAGES */
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5285);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);


const PERMISSIONS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions';
const TOKEN = 'https://docs.github.com/en/actions/concepts/security/github_token';
const TROUBLESHOOTING = 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api';
const PROXY = 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers';
const GITHUB_MESSAGES = {
    'github-token': {
        summary: 'The pull request was not written: GitHub does not accept the token, or it is empty.',
        meaning: 'HTTP 401, or a secret in `github-token` that does not exist.',
        next: 'Remove the input to use the token of the job, or name a secret that exists and is valid.',
        link: TOKEN,
    },
    'github-permission': {
        summary: 'The pull request was not written: the token may not do it.',
        meaning: 'HTTP 403 or 404: the job does not grant it, the organization allows only read-only tokens, the repository is archived, or the run is for a pull request from a fork.',
        next: 'Grant the job the permissions that the documentation of the workflow names; a reusable workflow gets no more than its caller grants.',
        link: PERMISSIONS,
    },
    'github-no-answer': {
        summary: 'The pull request was not written: GitHub could not be reached, or could not answer.',
        meaning: 'A network error, a proxy that answers in its place, a rate limit, or HTTP 5xx.',
        next: 'Run the job again. If the problem stays, check proxy and firewall, and whether GitHub reports an incident.',
        link: PROXY,
    },
    'github-refused': {
        summary: 'The pull request was not written: GitHub refused the request.',
        meaning: 'An unexpected status, such as HTTP 422.',
        next: 'Read what GitHub said above. If it does not help, report it to the authors of this action.',
        link: TROUBLESHOOTING,
    },
};
const IDS = {
    'no-token': 'github-token',
    'bad-token': 'github-token',
    'no-permission': 'github-permission',
    'not-found': 'github-permission',
    archived: 'github-permission',
    'rate-limited': 'github-no-answer',
    unavailable: 'github-no-answer',
    unreachable: 'github-no-answer',
    'not-github': 'github-no-answer',
    'issues-disabled': 'github-refused',
    other: 'github-refused',
};
function describeGitHubFailure(failure, secrets) {
    return (0,_core_message_js__WEBPACK_IMPORTED_MODULE_0__/* .composeMessage */ .S)(GITHUB_MESSAGES[IDS[failure.kind]], evidenceOf(failure, secrets));
}
function evidenceOf({ status, code, message }, secrets) {
    const said = message === undefined ? '' : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(message, secrets).replaceAll('"', "'");
    const parts = [
        ...(status === undefined ? [] : [`HTTP ${status}`]),
        ...(said === '' ? [] : [`GitHub said "${said}"`]),
        ...(code === undefined ? [] : [`code ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(code, secrets)}`]),
    ];
    return parts.length === 0 ? [] : [`Evidence: ${parts.join(', ')}`];
}


/***/ }),

/***/ 5726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ gitOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6855);



const SHA = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/) }).transform(({ sha }) => sha);
const BLOB = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), encoding: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('base64') });
const TREE = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
const COMMIT = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ tree: SHA });
const REF = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ object: SHA });
const COMPARISON = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ahead_by: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0),
    commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), tree: SHA }) })),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() })).optional(),
})
    .transform(({ ahead_by, commits, files = [] }) => ({
    ahead: ahead_by,
    commits: commits.map(({ commit: { message, tree } }) => ({ message, tree })),
    files: files.map(({ filename, sha }) => ({ path: filename, sha: sha ?? '' })),
}));
function gitOf(connection) {
    const { request, get } = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .clientOf */ .f)(connection);
    const repo = '/repos/{owner}/{repo}';
    const read = async (how, route, parameters, shape) => {
        const answer = await how(route.replace(' ', ` ${repo}/`), parameters, shape);
        return answer.ok ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(answer.value.value) : answer;
    };
    const nothing = REF.transform(() => undefined);
    return {
        blob: (sha) => read(get, 'GET git/blobs/{file_sha}', { file_sha: sha }, BLOB.transform(({ content }) => Buffer.from(content, 'base64'))),
        tree: (sha) => read(get, 'GET git/trees/{tree_sha}', { tree_sha: sha }, TREE.transform(({ tree }) => tree)),
        treeOf: (commit) => read(get, 'GET git/commits/{commit_sha}', { commit_sha: commit }, COMMIT.transform(({ tree }) => tree)),
        branch: async (name) => {
            const shape = REF.transform(({ object }) => object);
            const found = await read(get, 'GET git/ref/{ref}', { ref: `heads/${name}` }, shape);
            return !found.ok && found.problem.kind === 'not-found' ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined) : found;
        },
        compare: (base, head) => read(get, 'GET compare/{basehead}', { basehead: `${base}...${head}` }, COMPARISON),
        createTree: async (base, files) => {
            const tree = [];
            for (const { path, mode, content } of files) {
                const text = content.toString('utf8');
                const entry = { path, mode, type: 'blob' };
                if (!text.startsWith('\uFEFF') && Buffer.from(text, 'utf8').equals(content)) {
                    tree.push({ ...entry, content: text });
                    continue;
                }
                const blob = { content: content.toString('base64'), encoding: 'base64' };
                const made = await read(request, 'POST git/blobs', blob, SHA);
                if (!made.ok)
                    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(made.problem);
                tree.push({ ...entry, sha: made.value });
            }
            return read(request, 'POST git/trees', { base_tree: base, tree }, SHA);
        },
        createCommit: ({ message, tree, parent }) => read(request, 'POST git/commits', { message, tree, parents: [parent] }, SHA),
        createBranch: (name, sha) => read(request, 'POST git/refs', { ref: `refs/heads/${name}`, sha }, nothing),
        forceBranch: (name, sha) => read(request, 'PATCH git/refs/{ref}', { ref: `heads/${name}`, sha, force: true }, nothing),
    };
}


/***/ }),

/***/ 9922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pullsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6855);



const PULL = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(Number.MAX_SAFE_INTEGER),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed']),
    merged_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({ protocol: /^https?$/ }).max(2_000),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
        repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).nullish(),
    }),
})
    .transform(({ number, title, body, state, merged_at, html_url, head: { ref, sha, repo } }) => ({
    number,
    title,
    body: body ?? '',
    state,
    merged: typeof merged_at === 'string',
    url: html_url,
    head: { ref, sha, ...(repo ? { repository: repo.id } : {}) },
}));
const FILE = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    patch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
})
    .transform(({ filename, sha, status, patch }) => ({ path: filename, sha: sha ?? '', status, patch }));
const COMMENT = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), user: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish() })
    .transform(({ body, user }) => ({ body, authorType: user?.type ?? '' }));
const PER_PAGE = 100;
const ALL = '/repos/{owner}/{repo}/pulls';
const ONE = `${ALL}/{pull_number}`;
function pullsOf(connection) {
    const { request, get } = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .clientOf */ .f)(connection);
    const only = async (sent) => {
        const answer = await sent;
        return answer.ok ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(answer.value.value) : answer;
    };
    const page = (route, number, at, item) => get(route, { pull_number: number, per_page: PER_PAGE, page: at }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item));
    return {
        get: (number) => only(get(`GET ${ONE}`, { pull_number: number }, PULL)),
        ofBranch: (head, state) => only(get(`GET ${ALL}`, { head, state, sort: 'created', direction: 'desc', per_page: PER_PAGE }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(PULL))),
        files: (number, at) => page(`GET ${ONE}/files`, number, at, FILE),
        comments: (number, at) => page(`GET ${ONE}/comments`, number, at, COMMENT),
        review: (number, { commit, body, comments }) => only(request(`POST ${ONE}/reviews`, {
            pull_number: number,
            commit_id: commit,
            body,
            event: 'COMMENT',
            comments: comments.map(({ startLine, ...comment }) => ({
                ...comment,
                side: 'RIGHT',
                ...(startLine === undefined ? {} : { start_line: startLine, start_side: 'RIGHT' }),
            })),
        }, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).transform(({ html_url }) => html_url))),
        create: (pull) => only(request(`POST ${ALL}`, pull, PULL)),
        update: (number, change) => only(request(`PATCH ${ONE}`, { pull_number: number, ...change }, PULL)),
    };
}


/***/ }),

/***/ 5499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf),
/* harmony export */   C: () => (/* binding */ insideWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function workspaceOf(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env['GITHUB_WORKSPACE'] || process.cwd());
}
function insideWorkspace(workspace, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, full);
    return from !== '..' && !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(from) ? full : undefined;
}


/***/ }),

/***/ 7503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ TARGETS)
/* harmony export */ });
const TARGETS = ['oauth_sts', 'ims-auth'];


/***/ }),

/***/ 4240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ loadFixes),
/* harmony export */   VZ: () => (/* binding */ loadCheck),
/* harmony export */   yc: () => (/* binding */ loadReports)
/* harmony export */ });
const loadCheck = () => __webpack_require__.e(/* import() */ 737).then(__webpack_require__.bind(__webpack_require__, 737));
const loadReports = () => Promise.all(/* import() */[__webpack_require__.e(206), __webpack_require__.e(572), __webpack_require__.e(262), __webpack_require__.e(259)]).then(__webpack_require__.bind(__webpack_require__, 4501));
const loadFixes = () => Promise.all(/* import() */[__webpack_require__.e(206), __webpack_require__.e(871), __webpack_require__.e(25), __webpack_require__.e(33), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 2460));


/***/ }),

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   PQ: () => (/* binding */ POLICIES),
/* harmony export */   bX: () => (/* binding */ FINDING_STATES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   eI: () => (/* binding */ SKIP_REASONS),
/* harmony export */   mP: () => (/* binding */ RELATIONS)
/* harmony export */ });
/* unused harmony export SAFETIES */
const LEVELS = ['error', 'warning', 'note'];
const FINDING_STATES = ['active', 'suppressed', 'baselined', 'outside-diff'];
const RELATIONS = ['same-change', 'use', 'key-file'];
const SAFETIES = (/* unused pure expression or super */ null && (['safe', 'unsafe', 'shown']));
const SKIP_REASONS = [
    'binary',
    'too-large',
    'unreadable',
    'deleted',
    'symlink',
    'submodule',
    'lfs-pointer',
    'vendored',
    'minified',
    'lock-file',
    'own-report',
    'excluded',
];
const FAIL_ON = [...LEVELS, 'never'];
const POLICIES = ['base', 'head'];


/***/ }),

/***/ 3586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ScanError)
/* harmony export */ });
class ScanError extends Error {
    hint;
    constructor(message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ScanError';
        this.hint = options.hint;
    }
}


/***/ })

};
