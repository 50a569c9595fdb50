export const id = 3364;
export const ids = [3364];
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
/* harmony import */ var _guard_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5171);
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
/* harmony export */   IT: () => (/* binding */ pathInJob),
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
const pathInJob = (text, env) => {
    const path = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .insideWorkspace */ .C)((0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceOf */ .B)(env), text);
    if (path !== undefined)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(path);
    const temporary = env['RUNNER_TEMP'];
    const other = temporary && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) ? (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .insideWorkspace */ .C)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(temporary), text) : undefined;
    return other === undefined ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)({ must: 'must lie in the workspace or in RUNNER_TEMP' }) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(other);
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

/***/ 7482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions),
/* harmony export */   W: () => (/* binding */ optionNames)
/* harmony export */ });
/* harmony import */ var _core_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4477);
/* harmony import */ var _core_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5742);


function readOptions(runner, table, secrets) {
    const values = {};
    const problems = [];
    for (const [name, option] of options(table)) {
        const given = runner.input(name).trim();
        const text = given || option.default;
        let read = text === undefined ? undefined : option.parse(text, runner.env);
        if (text === undefined && option.required)
            problems.push({ input: name, message: `\`${name}\` is empty.` });
        if (read?.ok === false) {
            const { must, hide } = read.problem;
            const invisible = (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleIn */ .BB)(given);
            const what = hide === true ? '.' : `; ${(0,_core_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .givenValue */ .Z7)(given, secrets)}`;
            problems.push({
                input: name,
                message: `\`${name}\` ${must}${invisible === undefined ? what : `; its value ${invisible}.`}`,
            });
            read = option.default === undefined ? undefined : option.parse(option.default, runner.env);
        }
        values[camelCase(name)] = read?.ok === true ? read.value : undefined;
    }
    return { values: values, problems };
}
function optionNames(table) {
    return options(table).map(([name]) => name);
}
function options(table) {
    return Object.entries(table).flatMap(([name, row]) => 'parse' in row ? [[name, row]] : []);
}
function camelCase(name) {
    return name.replace(/-(\w)/g, (_whole, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 4477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ invisibleIn),
/* harmony export */   _r: () => (/* binding */ asShown),
/* harmony export */   k7: () => (/* binding */ firstInvisible)
/* harmony export */ });
const INVISIBLE = /(?![\t\n\r])[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');
const PRINTABLE = /^[\x20-\x7e\t\n\r]*$/;
const NAMES = {
    'U+00AD': 'soft hyphen',
    'U+200B': 'zero width space',
    'U+200C': 'zero width non-joiner',
    'U+200D': 'zero width joiner',
    'U+200E': 'left-to-right mark',
    'U+200F': 'right-to-left mark',
    'U+2060': 'word joiner',
    'U+FEFF': 'zero width no-break space',
};
function firstInvisible(text) {
    const at = text.search(INVISIBLE);
    if (at === -1)
        return undefined;
    const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const name = NAMES[`U+${code}`];
    return {
        character: `U+${code}${name === undefined ? '' : ` (${name})`}`,
        position: [...text.slice(0, at)].length + 1,
    };
}
function invisibleIn(text) {
    const found = firstInvisible(text);
    return found && `contains the invisible character ${found.character} at position ${found.position}`;
}
function asShown(text) {
    return PRINTABLE.test(text) ? text : text.replace(ALL_INVISIBLE, '');
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

/***/ 5742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ SHOWN_MAX),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Ro: () => (/* binding */ onOff),
/* harmony export */   Z7: () => (/* binding */ givenValue),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);


const text = _result_js__WEBPACK_IMPORTED_MODULE_0__.ok;
function named(values) {
    const names = Object.keys(values);
    const must = `must be one of ${names.join(', ')}`;
    return (given) => {
        const found = Object.entries(values).find(([name]) => name === given.toLowerCase());
        return found === undefined ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must }) : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found[1]);
    };
}
function oneOf(values) {
    return named(Object.fromEntries(values.map((value) => [value, value])));
}
const flag = named({ true: true, false: false });
const onOff = named({ on: true, off: false, true: true, false: false });
function wholeNumber({ from, to, of }) {
    const must = `must be a whole number${of === undefined ? '' : ` of ${of}`} from ${from} to ${to}`;
    return (given) => {
        const value = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN;
        return value >= from && value <= to ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value) : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must });
    };
}
const SHOWN_MAX = 40;
function givenValue(given, secrets = []) {
    return given.length > SHOWN_MAX
        ? 'its value is too long to show here.'
        : `it is "${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(given, secrets)}".`;
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
const RETRIES_AFTER_LIMIT = 3;
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
        const held = await connection.gate?.enter(route);
        if (held !== undefined)
            return (0,result/* failed */.g)(held);
        const deadline = AbortSignal.timeout(connection.timeoutMs ?? TIMEOUT_MS);
        try {
            const response = (await loaded.value.request(route, {
                ...(route.includes('{owner}') ? { owner, repo } : {}),
                ...parameters,
                headers: { 'x-github-api-version': '2022-11-28' },
                request: { signal: deadline, log: SILENT },
            }));
            const value = read.safeParse(response.data);
            connection.gate?.leave(response.headers);
            const more = /;\s*rel="next"/.test(String(response.headers['link'] ?? ''));
            if (value.success)
                tellDate(connection, response.headers['date']);
            if (value.success)
                return (0,result.ok)({ value: value.data, more, status: response.status });
            if (deadline.aborted)
                return (0,result/* failed */.g)({ kind: 'unreachable', code: 'TIMEOUT' });
            return (0,result/* failed */.g)({ kind: 'not-github', status: response.status });
        }
        catch (error) {
            const failure = issuesFailure(error);
            const headers = headersOf(error);
            connection.gate?.leave(headers, failure);
            if (failure.kind !== 'not-github')
                tellDate(connection, headers['date']);
            return (0,result/* failed */.g)(failure);
        }
    };
    const get = async (route, parameters, read) => {
        let sent = await request(route, parameters, read);
        for (let left = RETRIES_AFTER_LIMIT; left > 0 && connection.gate !== undefined; left--) {
            if (sent.ok || sent.problem.kind !== 'rate-limited' || sent.problem.status === undefined)
                break;
            sent = await request(route, parameters, read);
        }
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
async function octokit({ token, env }) {
    try {
        const github = await Promise.all(/* import() */[__webpack_require__.e(5541), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
        const baseUrl = env['GITHUB_API_URL'] || DEFAULT_API;
        return (0,result.ok)(github.getOctokit(token, { baseUrl, log: SILENT }));
    }
    catch (error) {
        return (0,result/* failed */.g)({ kind: 'other', code: error instanceof Error ? error.name : 'unknown' });
    }
}
function headersOf(error) {
    const { headers } = (error?.response ?? {});
    return typeof headers === 'object' && headers !== null ? headers : {};
}
function isTemporary({ kind, code }) {
    return kind === 'unavailable' || (kind === 'unreachable' && code !== 'TIMEOUT');
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ firstStepAt),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function readEvent(env) {
    const pullRequest = readPayload(env)?.pull_request;
    const head = pullRequest?.head?.repo?.full_name;
    const base = pullRequest?.base?.repo?.full_name;
    return {
        name: env['GITHUB_EVENT_NAME'] ?? '',
        fromFork: pullRequest?.head !== undefined && head !== base,
        fromDependabot: env['GITHUB_ACTOR'] === 'dependabot[bot]',
    };
}
function readPayload(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return undefined;
    try {
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : undefined;
    }
    catch {
        return undefined;
    }
}
function firstStepAt(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).mtimeMs;
    }
    catch {
        return undefined;
    }
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

/***/ 8352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/core/secrets.js + 2 modules
var secrets = __webpack_require__(6009);
// EXTERNAL MODULE: ./build/github/event.js
var github_event = __webpack_require__(6830);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./build/github/github.js




const SUMMARY_NOT_WRITTEN = `The job summary was not written: the file that GITHUB_STEP_SUMMARY names is not there, or the disk is full. The outputs and the annotations of this step are complete.
Next: look for a step or a container setting that removes the files of the runner, and at the room on its disk.
Details: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary`;
function githubRunner() {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV']) {
        if (!process.env[name]) {
            throw new Error(`${name} is not set: this action runs only on a GitHub Actions runner (2.327.1 or newer).`);
        }
    }
    return {
        env: process.env,
        event: (0,github_event/* readEvent */.j_)(process.env),
        payload: (0,github_event/* readPayload */.rD)(process.env),
        input: (name) => process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
        mask: (value) => {
            if ((0,secrets/* isMaskable */.h_)(value))
                issueCommand('add-mask', {}, value);
        },
        info: (message) => {
            process.stdout.write(`${asText(message)}${external_node_os_.EOL}`);
        },
        warning: (message, title) => annotate('warning', message, { title }),
        annotate: (level, message, title, place) => annotate(level, message, { title, ...place }),
        summary: async (markdown) => {
            if (!process.env['GITHUB_STEP_SUMMARY'])
                return;
            const { summary } = await __webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 946));
            try {
                await summary.addRaw(markdown).write();
            }
            catch {
                annotate('warning', SUMMARY_NOT_WRITTEN, { title: 'Job summary' });
            }
        },
        fail: (message, title) => {
            process.exitCode = 1;
            annotate('error', message, { title });
        },
        setOutput: (name, value) => issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value)),
        exportVariable: (name, value) => {
            process.env[name] = value;
            issueFileCommand('ENV', prepareKeyValueMessage(name, value));
        },
    };
}
function annotate(level, message, properties) {
    issueCommand(level, toCommandProperties(properties), asText(message));
}
function asText(message) {
    return message
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '## ['))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/github/process.js



const GRACE_MS = 500;
async function runAction(action) {
    try {
        await action(githubRunner());
    }
    catch (error) {
        const inputs = Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_'));
        const secrets = inputs
            .flatMap(([, value]) => (value ?? '').split(/\s+/))
            .filter((value) => value.length >= 8);
        process.exitCode = 1;
        process.stdout.write(`::error title=Unexpected error::${describe(error, secrets)}\n`);
    }
    setTimeout(() => process.exit(), GRACE_MS).unref();
}
function describe(error, secrets) {
    const name = error instanceof Error ? error.name : typeof error;
    const message = error instanceof Error ? error.message : 'something that is not an error was thrown';
    const place = error instanceof Error ? (/ at (?:async )?([\w.<> ]+)/.exec(error.stack ?? '')?.[1] ?? '') : '';
    const text = `The action stopped on an unexpected error. ${name}: ${message}${place === '' ? '' : ` (in ${place})`}`;
    return (0,core_text/* sanitize */.aj)((0,redact/* redact */.E$)(text), secrets, 500).replaceAll('%', '%25');
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
const loadCheck = () => __webpack_require__.e(/* import() */ 5171).then(__webpack_require__.bind(__webpack_require__, 5171));
const loadReports = () => Promise.all(/* import() */[__webpack_require__.e(3206), __webpack_require__.e(8572), __webpack_require__.e(8262), __webpack_require__.e(1259)]).then(__webpack_require__.bind(__webpack_require__, 4501));
const loadFixes = () => Promise.all(/* import() */[__webpack_require__.e(3206), __webpack_require__.e(5871), __webpack_require__.e(8025), __webpack_require__.e(5033), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 2460));


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
const FINDING_STATES = ['active', 'suppressed', 'baselined', 'exempt', 'outside-diff'];
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
