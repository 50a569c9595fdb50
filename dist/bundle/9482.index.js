export const id = 9482;
export const ids = [9482];
export const modules = {

/***/ 8810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ownTextIn)
/* harmony export */ });
function ownTextIn(messages, lines = []) {
    const texts = Object.values(messages).flatMap(({ summary, meaning, next, link }) => [
        summary,
        meaning,
        next,
        link,
    ]);
    const all = [...texts, ...lines].join('\n');
    return (value) => all.includes(value);
}


/***/ }),

/***/ 1829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
const LONGEST = 64;
function editDistance(a, b) {
    if (a.length > LONGEST || b.length > LONGEST)
        return Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1] ? 0 : 1;
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
                ? (beforeLast[column - 2] ?? 0) + 1
                : Number.POSITIVE_INFINITY;
            current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same, swapped));
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
function closestMatch(word, valid) {
    const lower = word.toLowerCase();
    let best;
    for (const candidate of valid) {
        const distance = editDistance(lower, candidate);
        const allowed = Math.max(1, Math.floor(candidate.length / 3));
        if (distance <= allowed && distance < (best?.distance ?? Infinity))
            best = { candidate, distance };
    }
    return best?.candidate;
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

/***/ 3538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ WITHOUT_SECRETS),
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
const DEPENDABOT = 'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions';
const FORKS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request';
const WITHOUT_SECRETS = {
    'fork-pull-request': {
        summary: 'GitHub gives no secrets to pull requests from forks.',
        meaning: 'The run was started by a pull request from another repository, and a credential input is empty.',
        next: "Skip this job for them: `if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository`. Do not change the event to pull_request_target.",
        link: FORKS,
    },
    'dependabot-run': {
        summary: 'GitHub gives no Actions secrets to runs that Dependabot starts.',
        meaning: 'The run was started by Dependabot, and a credential input is empty.',
        next: "Skip this job for it (`if: github.actor != 'dependabot[bot]'`), or add the secrets under Settings > Secrets and variables > Dependabot.",
        link: DEPENDABOT,
    },
};
function withoutSecrets(event) {
    if (event.fromDependabot)
        return 'dependabot-run';
    return event.fromFork && event.name !== 'pull_request_target' ? 'fork-pull-request' : undefined;
}


/***/ }),

/***/ 5084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   bs: () => (/* binding */ arrivedOf),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6067);
/* harmony import */ var _http_gateway_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2932);
/* harmony import */ var _http_network_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3625);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9475);





function arrivedOf(result) {
    if (!result.ok)
        return result.problem.unsent === true ? 'no' : 'maybe';
    const { status } = result.value;
    return status >= 400 && status < 500 && status !== 408 ? 'no' : 'maybe';
}
function unanswered(problem) {
    const reason = problem.cause === 'throttled' ? 'throttled' : 'unavailable';
    return { reason, evidence: (0,_http_network_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .networkEvidence */ .Y)(problem) };
}
function refusal(response, token, now) {
    const { status, headers, body } = response;
    const fields = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonFields */ .yX)(body);
    const gatewayCode = (0,_http_gateway_error_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayErrorCode */ .u)(body);
    const said = (text) => typeof text === 'string' ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitize */ .aj)(text, [token]) || undefined : undefined;
    const shown = fields !== undefined && 'client_secret' in fields ? undefined : fields;
    return {
        reason: reasonOf(status),
        gatewayCode,
        evidence: {
            status,
            ...idsOf(response, token),
            error: said(shown?.['error']),
            errorDescription: said(shown?.['message'] ?? shown?.['error_description']),
            retryAfterMs: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retryAfterMs */ .Vs)(headers['retry-after'], now),
            location: status >= 300 && status < 400 ? said(headers['location']) : undefined,
            ...(fields === undefined ? notJson(body, said(headers['content-type'])) : {}),
            ...(gatewayCode === undefined ? {} : { detail: `API gateway error ${gatewayCode}` }),
        },
    };
}
function unreadable(response, token) {
    const { status } = response;
    const evidence = { status, ...idsOf(response, token), detail: 'an answer of another shape' };
    return { reason: 'unavailable', evidence };
}
function reasonOf(status) {
    if (status === 401 || status === 403)
        return 'not-permitted';
    if (status === 404)
        return 'not-found';
    return status === 429 ? 'throttled' : 'unavailable';
}
function idsOf({ headers }, token) {
    const id = (text) => text !== undefined && /^[\w.:-]{1,128}$/.test(text) && (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isSanitized */ .cg)(text, [token]) ? text : undefined;
    return { requestId: id(headers['x-request-id']), debugId: id(headers['x-debug-id']) };
}
function notJson(body, contentType) {
    return body.trim() === '' ? {} : { detail: 'a body that is not JSON', contentType };
}


/***/ }),

/***/ 980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ listClientSecrets)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4429);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5816);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3831);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4578);





const GrantType = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.:/-]{1,100}$/);
const Usage = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ last_used_at: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Time */ .gX, grant_type: GrantType });
const Secrets = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    client_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    client_secrets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ uuid: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Uuid */ .sU, created_at: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Time */ .gX, secret_usages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Usage).nullish() }))
        .max(10),
});
async function listClientSecrets(clientId, ids, token, connection) {
    const caller = { clientId, token };
    const listed = await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .J)((0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsPath */ .z)(ids), caller, connection, (body) => Secrets.safeParse(body).data);
    if (!listed.ok)
        return listed;
    if (listed.value.client_id !== clientId)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)({ reason: 'other-client', evidence: {} });
    const secrets = listed.value.client_secrets.map(({ uuid, created_at, secret_usages }) => ({
        uuid,
        createdAt: created_at,
        uses: (secret_usages ?? [])
            .map(({ grant_type, last_used_at }) => ({ grantType: grant_type, lastUsedAt: last_used_at }))
            .sort((one, other) => other.lastUsedAt - one.lastUsedAt),
    }));
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(secrets.sort((one, other) => one.createdAt - other.createdAt));
}


/***/ }),

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ get)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5084);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3831);




async function get(path, caller, connection, read) {
    const { result } = await (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)({ path }, caller, connection);
    if (!result.ok)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj)(result.problem));
    const response = result.value;
    if (response.status !== 200)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x5)(response, caller.token, connection.clock.now()));
    const value = read((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(response.body));
    return value === undefined ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(response, caller.token)) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(value);
}


/***/ }),

/***/ 3831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask),
/* harmony export */   z: () => (/* binding */ secretsPath)
/* harmony export */ });
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3925);

function secretsPath({ organization, credential }) {
    return `/console/organizations/${organization}/credentials/${credential}/secrets`;
}
function ask(what, { clientId, token }, connection) {
    const headers = { ...(0,_http_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .bearer */ .C)(token), 'x-api-key': clientId };
    return (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .request */ .E)({ ...what, headers }, connection, connection.clock.now());
}


/***/ }),

/***/ 1293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ READ_SECRETS_SCOPE),
/* harmony export */   U: () => (/* binding */ MANAGE_SECRETS_SCOPES)
/* harmony export */ });
const READ_SECRETS_SCOPE = 'read_client_secret';
const MANAGE_SECRETS_SCOPES = ['adobeio_api', READ_SECRETS_SCOPE, 'manage_client_secrets'];


/***/ }),

/***/ 4578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gX: () => (/* binding */ Time),
/* harmony export */   oU: () => (/* binding */ isSecretUuid),
/* harmony export */   sU: () => (/* binding */ Uuid)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _core_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3669);


const UUID = /^[0-9a-f-]{1,64}$/i;
const Time = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{12,13}$/), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()])
    .transform(Number)
    .refine(_core_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlausibleTime */ .OA);
const Uuid = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(UUID);
function isSecretUuid(text) {
    return UUID.test(text);
}


/***/ }),

/***/ 1232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ commaSeparated),
/* harmony export */   DJ: () => (/* binding */ credentialSecrets),
/* harmony export */   JV: () => (/* binding */ provenClientId),
/* harmony export */   ar: () => (/* binding */ hiddenUntilGranted),
/* harmony export */   r$: () => (/* binding */ isTooShort),
/* harmony export */   wL: () => (/* binding */ tidyCredentialInput),
/* harmony export */   wz: () => (/* binding */ isDocument),
/* harmony export */   xx: () => (/* binding */ isMoreThanSecret)
/* harmony export */ });
/* harmony import */ var _adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92);
/* harmony import */ var _core_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4477);
/* harmony import */ var _core_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6009);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3281);




const DOCUMENTS = new Set([
    'private-key',
    'certificate',
    'oauth-credential-json',
    'jwt-credential-json',
    'json',
]);
const AROUND = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;
function tidyCredentialInput(raw) {
    const whole = raw.replace(AROUND, '');
    if (isDocument(whole) || whole.startsWith('['))
        return { values: [whole], trimmed: false };
    const lines = raw.split(/\r\n|\r|\n/);
    const full = lines.filter((line) => line.replace(AROUND, '') !== '');
    const values = full.map((line) => unquote(line.replace(AROUND, '')));
    const storedBreak = full.length === 1 && lines.length === 2;
    return { values, trimmed: storedBreak || full.some((line, at) => line !== values[at]) };
}
function credentialSecrets({ clientId, clientSecret }) {
    const swapped = clientSecret.values.some(isId) && !clientId.values.some(isId);
    return [
        ...clientSecret.values.flatMap(secretsOf),
        ...clientId.values.flatMap((value) => swapped || (0,_adobe_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isUuid */ .O1)(value) ? secretsOf(value) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .secretLeaves */ .TR)(value)),
    ];
}
function secretsOf(value) {
    const listed = commaSeparated(value);
    if (listed.length > 0)
        return [...new Set([...listed, ...listed.map(_core_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .asShown */ ._r), ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsByShape */ .cr)(value)])];
    if (isText(value))
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .secretLeaves */ .TR)(value);
    return isTooShort(value) ? [] : [...new Set([value, (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .asShown */ ._r)(value)])];
}
function isTooShort(value) {
    return value.length < _core_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRET_MIN */ .uX && !isDocument(value);
}
function provenClientId(clientId) {
    return isId(clientId) ? clientId : undefined;
}
function hiddenUntilGranted({ clientId, clientSecrets, }) {
    return [...clientSecrets, clientId].filter((value) => value !== '');
}
function isMoreThanSecret(line) {
    if (isDocument(line))
        return false;
    if (commaSeparated(line).length > 0)
        return true;
    return line.startsWith('[') || (/p8e-[\w-]{16,}/.test(line) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialShape */ .xy)(line) !== 'client-secret');
}
function commaSeparated(line) {
    if (!line.includes(',') || line.startsWith('[') || isDocument(line))
        return [];
    const parts = line
        .split(',')
        .map((part) => part.replaceAll(/["'`]/g, '').trim())
        .filter((part) => part !== '');
    return parts.some(isTooShort) ? [] : parts;
}
function isDocument(value) {
    return DOCUMENTS.has((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialShape */ .xy)(value));
}
function isText(value) {
    return isDocument(value) || isMoreThanSecret(value);
}
function isId(value) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialShape */ .xy)(value) === 'client-id';
}
function unquote(value) {
    return /^(["'`])(.*)\1$/.exec(value)?.[2]?.replace(AROUND, '') ?? value;
}


/***/ }),

/***/ 4833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ CREDENTIAL_MISTAKES),
/* harmony export */   Vp: () => (/* binding */ COMMA_IN_SECRET),
/* harmony export */   XO: () => (/* binding */ SECRET_IN_SCOPES),
/* harmony export */   yS: () => (/* binding */ describeMistake)
/* harmony export */ });
/* harmony import */ var _adobe_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1761);
/* harmony import */ var _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(713);


const SECRETS = 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets';
const TEXTS = {
    'client-id-is-secret': {
        input: 'client-id',
        is: 'holds a client secret',
        why: 'the two are swapped, or the secret is in both',
        next: 'Put the client id (32 hexadecimal digits) into `client-id` and the client secret into `client-secret`. If the secret was stored as a variable, delete it in the Developer Console and make another.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'client-secret-is-id': {
        input: 'client-secret',
        is: 'holds a client id',
        why: 'the two are swapped, or the client id is in both',
        next: 'Copy the client secret from the Developer Console (project > OAuth Server-to-Server > Retrieve client secret).',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'secret-too-short': {
        input: 'client-secret',
        is: 'is too short to be a client secret',
        why: 'a part of it was copied, the value is a placeholder, or a stray line was added to it; such a value is neither masked nor sent',
        next: 'Copy the client secret from the Developer Console (project > OAuth Server-to-Server > Retrieve client secret), and remove what is not one.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'private-key': {
        is: 'holds the private key of a Service Account (JWT) credential',
        why: `JWT credentials ${_adobe_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .STOPPED */ .yd}, and OAuth Server-to-Server has no key`,
        next: 'Add an OAuth Server-to-Server credential to the project, use its client id and client secret, and delete the key wherever it is stored.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .MIGRATION_GUIDE */ .sl,
    },
    'jwt-credential': {
        is: 'holds a whole Service Account (JWT) credential',
        why: `the file of a JWT credential was pasted; these ${_adobe_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .STOPPED */ .yd}`,
        next: 'Add an OAuth Server-to-Server credential to the project and store its client id and client secret as two secrets.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .MIGRATION_GUIDE */ .sl,
    },
    'whole-credential': {
        is: 'holds a whole JSON document',
        why: 'the file that the Developer Console downloads was pasted instead of one value',
        next: 'Store CLIENT_ID and the first of CLIENT_SECRETS as two secrets of their own; GitHub cannot mask values inside JSON.',
        link: SECRETS,
    },
    'wrong-value': {
        is: 'holds another kind of value',
        why: 'an organization id, a technical account, a certificate or an access token was pasted',
        next: 'Copy the client id and the client secret from the Developer Console (project > OAuth Server-to-Server).',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'invisible-character': {
        is: 'contains an invisible character',
        why: 'the value was copied from a web page, a document or a chat, which put a character without a width into it',
        next: 'Copy the value from the Developer Console with its copy button, or type the part around that character again.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'more-than-secret': {
        input: 'client-secret',
        is: 'holds more than a client secret on one line',
        why: 'a comma list, a JSON array, or a line with a name, quotes or other text around the secret was pasted, or YAML joined two lines with a blank',
        next: 'Give the bare client secret; during a rotation two, as a block (`|`) with a line for each. An entry of `credentials` can also have a list of two.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'too-many-secrets': {
        input: 'client-secret',
        is: 'has more than two values',
        why: 'a credential has at most two client secrets',
        next: 'Give one client secret, or during a rotation two, each on a line of its own.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
};
const CREDENTIAL_MISTAKES = Object.fromEntries(Object.entries(TEXTS).map(([id, { input, is, why, next, link }]) => {
    const subject = input === undefined ? 'A credential input' : `The input \`${input}\``;
    return [id, { summary: `${subject} ${is}.`, meaning: `${capitalized(why)}.`, next, link }];
}));
const COMMA_IN_SECRET = 'has a comma in it, and no client secret has one';
const SECRET_IN_SCOPES = 'holds a client secret or a token. If it is written in the workflow or stored as a variable, delete it in the Developer Console and make another.';
function describeMistake(mistake) {
    switch (mistake.kind) {
        case 'several-client-ids':
            return 'must be one line; it has more.';
        case 'wrong-value':
            return `holds ${mistake.what}. ${TEXTS['wrong-value'].next}`;
        case 'invisible-character':
            return `contains the invisible character ${mistake.what}. ${TEXTS['invisible-character'].next}`;
        case 'more-than-secret':
            if (mistake.comma === true)
                return `${COMMA_IN_SECRET}. ${TEXTS['more-than-secret'].next}`;
            break;
        default:
    }
    const { is, why, next } = TEXTS[mistake.kind];
    return `${is}: ${why}. ${next}`;
}
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 7863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ credentialMistakes)
/* harmony export */ });
/* harmony import */ var _core_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4477);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1232);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3281);



const SHAPE_NAMES = {
    'organization-id': 'an organization id (…@AdobeOrg)',
    'technical-account': 'a technical account (…@techacct.adobe.com)',
    certificate: 'a certificate',
    'access-token': 'an access token',
};
function credentialMistakes({ clientId, clientSecret }) {
    const mistakes = [];
    const id = clientId.values[0] ?? '';
    const idShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialShape */ .xy)(id);
    if (idShape === 'client-secret' || (!(0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooShort */ .r$)(id) && clientSecret.values.includes(id))) {
        mistakes.push(idShape === 'client-id'
            ? { kind: 'client-secret-is-id', input: 'client-secret' }
            : { kind: 'client-id-is-secret', input: 'client-id' });
    }
    else {
        const whole = clientSecret.values.filter((secret) => !(0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooShort */ .r$)(secret));
        const idIsId = id === '' || idShape === 'client-id';
        mistakes.push(...idMistakes(id));
        mistakes.push(...whole.flatMap((secret) => secretMistakes(secret, idIsId)));
    }
    if (clientSecret.values.some(_input_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooShort */ .r$)) {
        mistakes.push({ kind: 'secret-too-short', input: 'client-secret' });
    }
    if (clientId.values.length > 1)
        mistakes.push({ kind: 'several-client-ids', input: 'client-id' });
    if (clientSecret.values.length > 2)
        mistakes.push({ kind: 'too-many-secrets', input: 'client-secret' });
    return mistakes;
}
function secretMistakes(secret, idIsId) {
    const invisible = (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocument */ .wz)(secret) ? undefined : (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .firstInvisible */ .k7)(secret);
    if (invisible !== undefined) {
        return [{ kind: 'invisible-character', input: 'client-secret', what: invisible.character }];
    }
    if ((0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .isMoreThanSecret */ .xx)(secret)) {
        return [{ kind: 'more-than-secret', input: 'client-secret', comma: (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .commaSeparated */ .$w)(secret).length > 0 }];
    }
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialShape */ .xy)(secret) === 'client-id') {
        return idIsId && !secret.startsWith('cm-p')
            ? []
            : [{ kind: 'client-secret-is-id', input: 'client-secret' }];
    }
    return otherShape('client-secret', secret);
}
function idMistakes(id) {
    const invisible = (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocument */ .wz)(id) ? undefined : (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .firstInvisible */ .k7)(id);
    if (invisible === undefined)
        return otherShape('client-id', id);
    const what = `${invisible.character} at position ${invisible.position}`;
    return [{ kind: 'invisible-character', input: 'client-id', what }];
}
function otherShape(input, value) {
    const shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialShape */ .xy)(value);
    switch (shape) {
        case 'private-key':
            return [{ kind: 'private-key', input }];
        case 'jwt-credential-json':
            return [{ kind: 'jwt-credential', input }];
        case 'oauth-credential-json':
        case 'json':
            return [{ kind: 'whole-credential', input }];
        case 'organization-id':
        case 'technical-account':
        case 'certificate':
        case 'access-token':
            return [{ kind: 'wrong-value', input, what: SHAPE_NAMES[shape] }];
        case 'client-id':
        case 'client-secret':
        case undefined:
            return [];
    }
}


/***/ }),

/***/ 2932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gatewayErrorCode)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);


const Code = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{6}$/), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().transform(String)]);
const GatewayError = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ error_code: Code });
function gatewayErrorCode(body) {
    return GatewayError.safeParse((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body)).data?.error_code;
}


/***/ }),

/***/ 3625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ networkEvidence)
/* harmony export */ });
const SAID = {
    timeout: 'no complete answer in time',
    dns: 'the host name could not be resolved',
    'connection-refused': 'the connection was refused',
    'connection-lost': 'the connection broke',
    tls: 'the TLS certificate is not trusted',
    'tls-protocol': 'the other side does not speak TLS',
    proxy: 'the proxy did not let the request through',
};
function networkEvidence({ cause, evidence }) {
    const detail = [SAID[cause] ?? '', evidence.detail ?? ''].filter(Boolean).join(', ');
    return { ...evidence, detail: detail === '' ? undefined : detail };
}


/***/ }),

/***/ 2897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3925);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9475);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8147);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1613);





const REFUSED_SECRET = ['wrong-client-secret', 'invalid-client'];
async function exchange(credential, connection) {
    const startedAt = connection.clock.now();
    let attempts = 0;
    let last = { cause: 'invalid-client', evidence: {} };
    for (const [index, clientSecret] of credential.clientSecrets.entries()) {
        if (attempts > 0 && connection.clock.now() - startedAt >= (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .overallMs */ .yv)(connection.policy))
            break;
        const sent = await (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .request */ .E)(tokenRequest(credential, clientSecret), connection, startedAt);
        attempts += sent.attempts;
        const { scopes, clientSecrets } = credential;
        const read = sent.result.ok
            ? (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .readTokenResponse */ .jz)(sent.result.value, scopes, connection.clock.now(), clientSecrets)
            : sent.result;
        if (read.ok)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ ...read.value, secretIndex: index + 1, attempts });
        last = index === 0 ? read.problem : afterFirst(read.problem);
        if (!REFUSED_SECRET.includes(last.cause))
            break;
    }
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)({ cause: last.cause, evidence: last.evidence, attempts });
}
function tokenRequest({ clientId, scopes, orgId }, clientSecret) {
    const form = {
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope: (0,_scopes_js__WEBPACK_IMPORTED_MODULE_4__/* .scopeParameter */ .qX)(scopes),
        ...(orgId === undefined ? {} : { org_id: orgId }),
    };
    return { path: '/ims/token/v3', form };
}
function afterFirst({ cause, evidence }) {
    const second = REFUSED_SECRET.includes(cause)
        ? 'both client secrets were refused'
        : 'with the second client secret, after the first was refused';
    const detail = evidence.detail === undefined ? second : `${evidence.detail}, ${second}`;
    return { cause, evidence: { ...evidence, detail } };
}


/***/ }),

/***/ 2805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ sameMarker),
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
/* harmony import */ var _core_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3669);



const VERSION = 1;
const ABOUT = 'What ims-auth remembers of the rotation of a client secret. It contains no secret. Do not edit it.';
const TEXT_MAX = 10_000;
const Time = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$({ precision: 3 })
    .transform((text) => Date.parse(text))
    .refine(_core_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlausibleTime */ .OA);
const Uuid = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f-]{1,64}$/i);
const proof = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ uuid: Uuid, at: Time, usedAt: Time.optional() }).optional();
const common = { version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(VERSION), about: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), clientId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(200) };
const MarkerText = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('phase', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, phase: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('idle'), current: Uuid, since: Time }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...common,
        phase: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('intent'),
        old: Uuid,
        storeUpdatedAt: Time,
        intentAt: Time,
        proof,
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...common,
        phase: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('made'),
        old: Uuid,
        new: Uuid,
        storeUpdatedAt: Time,
        intentAt: Time,
        madeAt: Time,
        proof,
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, phase: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('stored'), old: Uuid, new: Uuid, storedAt: Time, proof }),
])
    .refine((marker) => !('new' in marker) || marker.new !== marker.old);
const TIMES = ['since', 'intentAt', 'madeAt', 'storeUpdatedAt', 'storedAt'];
function formatMarker(marker) {
    const { phase, clientId, ...rest } = marker;
    const fields = rest;
    const times = TIMES.flatMap((name) => {
        const time = fields[name];
        return typeof time === 'number' ? [[name, iso(time)]] : [];
    });
    const { proof } = marker.phase === 'idle' ? {} : marker;
    return JSON.stringify({
        version: VERSION,
        about: ABOUT,
        phase,
        clientId,
        current: fields['current'],
        old: fields['old'],
        new: fields['new'],
        ...Object.fromEntries(times),
        proof: proof && {
            uuid: proof.uuid,
            at: iso(proof.at),
            usedAt: proof.usedAt === undefined ? undefined : iso(proof.usedAt),
        },
    });
}
function parseMarker(text) {
    if (text.length > TEXT_MAX)
        return 'unreadable';
    const { data } = MarkerText.safeParse((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text));
    if (data === undefined)
        return 'unreadable';
    const { version, about, ...marker } = data;
    return marker;
}
function sameMarker(one, other) {
    return isSame(one, other);
}
function isSame(one, other) {
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
        return one === other;
    const [left, right] = [one, other];
    return [...Object.keys(left), ...Object.keys(right)].every((key) => isSame(left[key], right[key]));
}
function iso(ms) {
    return new Date(ms).toISOString();
}


/***/ }),

/***/ 1221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ CREATED_WITHIN_MS),
/* harmony export */   Ir: () => (/* binding */ FRESH_JOB_MS),
/* harmony export */   SE: () => (/* binding */ OVERDUE_MS),
/* harmony export */   WS: () => (/* binding */ OWN_USE_MS),
/* harmony export */   eK: () => (/* binding */ SKEW_MS),
/* harmony export */   ef: () => (/* binding */ CREATE_WITHIN_MS),
/* harmony export */   fL: () => (/* binding */ STORE_WITHIN_MS),
/* harmony export */   lR: () => (/* binding */ SETTLE_MS)
/* harmony export */ });
/* harmony import */ var _core_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);

const MINUTE = 60_000;
const SKEW_MS = 5 * MINUTE;
const FRESH_JOB_MS = 10 * MINUTE;
const CREATE_WITHIN_MS = 2 * MINUTE;
const CREATED_WITHIN_MS = CREATE_WITHIN_MS + 3 * MINUTE + SKEW_MS;
const STORE_WITHIN_MS = 15 * MINUTE;
const SETTLE_MS = 60 * MINUTE;
const OWN_USE_MS = STORE_WITHIN_MS + SKEW_MS;
const OVERDUE_MS = 7 * _core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
