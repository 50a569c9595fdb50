export const id = 4295;
export const ids = [4295];
export const modules = {

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

/***/ 7654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   pB: () => (/* binding */ deploymentEnvironment)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4477);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);


const ACCOUNT = /^[A-Za-z\d]+(?:-[A-Za-z\d]+)*(?:_[A-Za-z\d]{1,8})?$/;
const ACCOUNT_MAX = 39;
const TEAM = /^[A-Za-z\d_]+(?:-[A-Za-z\d_]+)*$/;
const TEAM_MAX = 100;
const REPOSITORY_MAX = 100;
const ENVIRONMENT = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._/()+:#@-]{0,254}$/u;
const SECRET = /^[A-Za-z_][A-Za-z\d_]{0,254}$/;
const LABEL_MAX = 50;
function isAccount(text) {
    return text.length <= ACCOUNT_MAX && ACCOUNT.test(text);
}
const mention = (text) => {
    const [account = '', team, ...rest] = text.replace(/^@/, '').split('/');
    const isTeam = team === undefined || (team.length <= TEAM_MAX && TEAM.test(team));
    return isAccount(account) && isTeam && rest.length === 0
        ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(`@${team === undefined ? account : `${account}/${team}`}`)
        : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must: 'must be a person or a team on GitHub, @user or @org/team' });
};
const account = (text) => {
    const login = text.replace(/^@/, '');
    return isAccount(login) ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(login) : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must: 'must be the name of an account on GitHub' });
};
const repository = (text) => {
    const [owner = '', name = '', ...rest] = text.split('/');
    const isName = /^[\w.-]+$/.test(name) && name.length <= REPOSITORY_MAX && !/^\.{1,2}$/.test(name);
    return isAccount(owner) && isName && rest.length === 0
        ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text)
        : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must: 'must be a repository on GitHub, as owner/name' });
};
const deploymentEnvironment = (text) => ENVIRONMENT.test(text)
    ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text)
    : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must: 'must be the name of an environment of the repository, without quotes' });
const secretName = (text) => SECRET.test(text) && !/^GITHUB_/i.test(text)
    ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text.toUpperCase())
    : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({
        must: 'must be the name of a GitHub secret: letters, digits and underscores, not a digit first, and not GITHUB_ first',
        hide: true,
    });
const label = (text) => text.length <= LABEL_MAX && (0,_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .firstInvisible */ .k7)(text) === undefined
    ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text)
    : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must: `must be the name of a label, of at most ${LABEL_MAX} characters` });
function names(item, max) {
    return (text) => {
        const found = new Map();
        for (const part of text.split(/[,\r\n]/).map((each) => each.trim())) {
            const read = part === '' ? undefined : item(part);
            if (read?.ok === false)
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ ...read.problem, must: `is a list of which each ${read.problem.must}` });
            if (read !== undefined && !found.has(read.value.toLowerCase()))
                found.set(read.value.toLowerCase(), read.value);
        }
        return found.size > max ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .g)({ must: `must have at most ${max} names` }) : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)([...found.values()]);
    };
}


/***/ }),

/***/ 1590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ helpPages)
/* harmony export */ });
function helpPages(env) {
    const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '', GITHUB_SERVER_URL: server, } = env;
    const origin = (server || 'https://github.com').replace(/\/+$/, '');
    const isKnown = /^https?:\/\/[\w.:-]+$/.test(origin) &&
        /^[\w.-]+\/[\w.-]+$/.test(repository) &&
        /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(ref);
    const page = `${origin}/${repository}/blob/${ref}/docs/troubleshooting.md`;
    return (id) => (isKnown && /^[a-z][a-z-]*$/.test(id) ? `${page}#${id}` : undefined);
}


/***/ }),

/***/ 2986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
function fitting(items, make, room) {
    const shown = [];
    let remaining = room;
    for (const item of items) {
        const piece = make(item);
        remaining -= size([piece]);
        if (remaining < 0)
            break;
        shown.push(piece);
    }
    return { shown, left: items.length - shown.length };
}
function size(pieces) {
    return pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece) + 2, 0);
}
function folded(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
function table(head, rows) {
    return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
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

/***/ 2359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ mentionPart)
/* harmony export */ });
/* harmony import */ var _github_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7654);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);


const MENTIONS_MAX = 50;
function mentionPart(mentions) {
    const known = mentions.flatMap((text) => {
        const read = (0,_github_names_js__WEBPACK_IMPORTED_MODULE_0__/* .mention */ .lE)(text);
        return read.ok ? [read.value] : [];
    });
    if (known.length === 0)
        return [];
    const left = known.length - MENTIONS_MAX;
    return [
        `cc ${known.slice(0, MENTIONS_MAX).join(', ')}${left > 0 ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(left, 'more owner')}` : ''}`,
    ];
}


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 4036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ issuesOf)
/* harmony export */ });
/* unused harmony export PAGE_SIZE */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6855);



const PAGE_SIZE = 100;
const ID_MAX = Number.MAX_SAFE_INTEGER;
const ISSUE = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(ID_MAX),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(ID_MAX),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed']),
    locked: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({ protocol: /^https?$/ }).max(2_000),
    user: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
    author_association: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() })])).nullish(),
    assignees: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).nullish(),
})
    .transform((issue) => ({
    number: issue.number,
    id: issue.id,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state,
    locked: issue.locked,
    url: issue.html_url,
    authorType: issue.user?.type ?? '',
    authorAssociation: issue.author_association ?? 'NONE',
    pullRequest: issue.pull_request !== undefined && issue.pull_request !== null,
    labels: (issue.labels ?? []).map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (issue.assignees ?? []).map(({ login }) => login),
}));
function issuesOf(connection) {
    const { request, get } = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .clientOf */ .f)(connection);
    async function issue(route, parameters) {
        const sent = await request(route, parameters, ISSUE);
        return sent.ok ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(sent.value.value) : sent;
    }
    return {
        list: async ({ creator, page }) => {
            const query = { state: 'all', sort: 'updated', direction: 'desc', per_page: PAGE_SIZE, page };
            const sent = await get('GET /repos/{owner}/{repo}/issues', { ...query, ...(creator === undefined ? {} : { creator }) }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ISSUE));
            if (!sent.ok)
                return sent;
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ issues: sent.value.value, more: sent.value.more });
        },
        create: ({ title, body }) => issue('POST /repos/{owner}/{repo}/issues', { title, body }),
        update: (issueNumber, { stateReason, duplicateOf, ...change }) => issue('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
            issue_number: issueNumber,
            ...change,
            ...(stateReason === undefined ? {} : { state_reason: stateReason }),
            ...(duplicateOf === undefined ? {} : { duplicate_issue_id: duplicateOf }),
        }),
        comment: async (issueNumber, body) => {
            const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
            const sent = await request(route, { issue_number: issueNumber, body }, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }));
            return sent.ok ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined) : sent;
        },
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

/***/ 9285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ findIssue),
/* harmony export */   Vy: () => (/* binding */ closeDuplicates),
/* harmony export */   kU: () => (/* binding */ pickCanonical)
/* harmony export */ });
/* unused harmony export PAGES_MAX */
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(644);


const PAGES_MAX = 10;
const ACTIONS_BOT = 'github-actions[bot]';
async function findIssue(issues, mark) {
    for (const query of [{ creator: ACTIONS_BOT }, {}]) {
        for (let page = 1; page <= PAGES_MAX; page++) {
            const listed = await issues.list({ ...query, page });
            if (!listed.ok) {
                if ('creator' in query && listed.problem.status === 422)
                    break;
                return listed;
            }
            const ours = listed.value.issues.filter((issue) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(issue, mark));
            if (ours.length > 0)
                return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(pickCanonical(ours));
            if (!listed.value.more)
                break;
        }
    }
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ duplicates: [] });
}
function pickCanonical(ours) {
    const unique = new Map(ours.map((one) => [one.number, one]));
    const [issue, ...duplicates] = [...unique.values()].sort((one, other) => one.number - other.number);
    return { issue, duplicates };
}
async function closeDuplicates(issues, { kind }, canonical, duplicates) {
    let failure;
    for (const duplicate of duplicates) {
        const change = { body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutHiddenPart */ .QW)(kind, duplicate.body), state: 'closed' };
        let closed = await issues.update(duplicate.number, {
            ...change,
            stateReason: 'duplicate',
            duplicateOf: canonical.id,
        });
        if (!closed.ok && closed.problem.status === 422) {
            closed = await issues.update(duplicate.number, { ...change, stateReason: 'not_planned' });
        }
        if (closed.ok && duplicate.state === 'open') {
            const commented = await issues.comment(duplicate.number, `Two runs opened an issue at the same time. Later runs update only #${canonical.number}.`);
            if (!commented.ok && !duplicate.locked)
                failure ??= commented.problem;
        }
        if (!closed.ok && closed.problem.kind !== 'not-found')
            failure ??= closed.problem;
    }
    return failure === undefined ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(failure);
}


/***/ }),

/***/ 8583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepIssue)
/* harmony export */ });
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9285);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8873);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8030);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2294);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8625);





const SPREAD_MS = 3_000;
async function keepIssue(dependencies, before, content, people) {
    const { issues, clock, env } = dependencies;
    const mark = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .F)(content.memory.kind, env);
    if (!before.readable)
        return { action: 'none', problems: before.problems };
    const planned = content.plan(before);
    const problems = before.problems.filter(({ id }) => planned.action !== 'none' || id !== 'issue-history-broken');
    let now = before;
    if (planned.needsRecheck) {
        await clock.sleep(Math.floor(clock.random() * SPREAD_MS));
        now = await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .readIssue */ .O)(dependencies, content.memory);
        if (!now.readable)
            return { action: 'none', url: before.issue?.url, problems: [...problems, ...now.problems] };
    }
    if (now.issue !== undefined) {
        const closed = await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .closeDuplicates */ .Vy)(issues, mark, now.issue, now.duplicates);
        if (!closed.ok)
            problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(closed.problem, env));
        const outcome = await change(dependencies, mark, { ...now, issue: now.issue }, content);
        if (outcome !== 'deleted')
            return { ...outcome, problems: [...problems, ...outcome.problems] };
        now = await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .readIssue */ .O)(dependencies, content.memory);
        if (!now.readable)
            return { action: 'none', problems: [...problems, ...now.problems] };
        if (now.issue !== undefined)
            return { action: 'none', problems: [...problems, (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)({ kind: 'not-found', status: 404 }, env)] };
    }
    if (!content.isNeeded(now.state))
        return { action: 'none', problems };
    const opened = await open(dependencies, mark, content.opening(mark), people);
    return { ...opened, problems: [...problems, ...opened.problems] };
}
async function change({ issues, env }, mark, now, content) {
    const { issue, state } = now;
    const planned = content.plan(now);
    if (planned.action === 'none')
        return { action: 'none', url: issue.url, problems: [] };
    const updated = await issues.update(issue.number, {
        body: content.body(mark, state),
        ...planned.change,
    });
    if (!updated.ok) {
        if (updated.problem.kind === 'not-found')
            return 'deleted';
        return { action: 'none', url: issue.url, problems: [(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(updated.problem, env)] };
    }
    const done = { action: planned.action, url: updated.value.url };
    if (planned.comment === undefined)
        return { ...done, problems: [] };
    const commented = await issues.comment(issue.number, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(planned.comment(), _text_js__WEBPACK_IMPORTED_MODULE_3__/* .BODY_MAX */ .WG));
    if (commented.ok)
        return { ...done, problems: [] };
    const failure = commented.problem;
    const isLocked = updated.value.locked && failure.kind === 'no-permission';
    return { ...done, problems: [isLocked ? { id: 'issue-locked', failure } : (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(failure, env)] };
}
async function open({ issues, env }, mark, text, people) {
    const created = await issues.create(text);
    if (!created.ok)
        return { action: 'none', problems: [(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(created.problem, env)] };
    const opened = async () => ({
        action: 'opened',
        url: created.value.url,
        problems: await (0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .assignPeople */ .V)(issues, created.value, people, env),
    });
    const found = await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findIssue */ .Ry)(issues, mark);
    if (!found.ok)
        return opened();
    const { issue, duplicates } = found.value;
    const { issue: canonical = created.value } = (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .pickCanonical */ .kU)([
        created.value,
        ...(issue === undefined ? [] : [issue]),
        ...duplicates,
    ]);
    if (canonical.number === created.value.number)
        return opened();
    const closed = await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .closeDuplicates */ .Vy)(issues, mark, canonical, [created.value]);
    return {
        action: 'none',
        url: canonical.url,
        problems: closed.ok ? [] : [(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(closed.problem, env)],
    };
}


/***/ }),

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ issueKey),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   QW: () => (/* binding */ withoutHiddenPart),
/* harmony export */   aW: () => (/* binding */ hiddenPart),
/* harmony export */   jc: () => (/* binding */ hiddenJson),
/* harmony export */   y5: () => (/* binding */ hiddenState)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const KEY_LENGTH = 16;
const ASSOCIATIONS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const MARKERS = {
    'credential-health': {
        marker: /<!-- ims-auth\/credential-health v1 key=([0-9a-f]{16}) -->/g,
        state: /<!-- ims-auth\/credential-health state (\{[^<>]*\}) -->/g,
    },
    'organization-audit': {
        marker: /<!-- ims-auth\/organization-audit v1 key=([0-9a-f]{16}) -->/g,
        state: /<!-- ims-auth\/organization-audit state (\{[^<>]*\}) -->/g,
    },
};
function issueKey(env) {
    const workflow = (env['GITHUB_WORKFLOW_REF'] ?? '')
        .replace(/@refs\/.*$/s, '')
        .replace(/^[^/]*\/[^/]*\//, '');
    const use = [
        workflow || (env['GITHUB_WORKFLOW'] ?? ''),
        env['GITHUB_JOB'] ?? '',
        env['GITHUB_ACTION'] ?? '',
    ];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(use)).digest('hex').slice(0, KEY_LENGTH);
}
function hiddenPart({ kind, key }, state) {
    return `<!-- ims-auth/${kind} v1 key=${key} -->\n<!-- ims-auth/${kind} state ${state} -->`;
}
function hiddenState(kind, body) {
    return [...body.matchAll(MARKERS[kind].state)].at(-1)?.[1];
}
function withoutHiddenPart(kind, body) {
    const { marker, state } = MARKERS[kind];
    return body.replace(marker, '').replace(state, '').trimEnd();
}
function hiddenJson(value) {
    return JSON.stringify(value).replace(/[<>&@-]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function isOurs(issue, { kind, key }) {
    if (issue.pullRequest)
        return false;
    if (issue.authorType !== 'Bot' && !ASSOCIATIONS.has(issue.authorAssociation))
        return false;
    return [...issue.body.matchAll(MARKERS[kind].marker)].at(-1)?.[1] === key;
}


/***/ }),

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ assignPeople),
/* harmony export */   o: () => (/* binding */ NOBODY)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8030);


const NOBODY = { labels: [], assignees: [], mentions: [] };
async function assignPeople(issues, issue, { labels, assignees }, env) {
    return [
        ...(await setNames(issues, issue, 'labels', labels, env)),
        ...(await setNames(issues, issue, 'assignees', assignees, env)),
    ];
}
async function setNames(issues, issue, field, names, env) {
    if (names.length === 0)
        return [];
    const set = async (some) => {
        const updated = await issues.update(issue.number, { [field]: some });
        return updated.ok ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(missing(some, updated.value[field])) : updated;
    };
    const all = await set(names);
    if (all.ok)
        return all.value.length === 0 ? [] : [problem(field, all.value)];
    if (all.problem.status !== 422)
        return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(all.problem, env)];
    if (names.length === 1)
        return [problem(field, names, all.problem)];
    return oneByOne(set, field, names, env);
}
async function oneByOne(set, field, names, env) {
    const taken = [];
    const refused = [];
    let failure;
    for (const name of names) {
        const one = await set([...taken, name]);
        if (!one.ok && one.problem.status !== 422)
            return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(one.problem, env)];
        if (one.ok && one.value.length === 0)
            taken.push(name);
        else {
            refused.push(name);
            if (!one.ok)
                failure = one.problem;
        }
    }
    return refused.length === 0 ? [] : [problem(field, refused, failure)];
}
function missing(wanted, given) {
    const there = new Set(given.map((name) => name.toLowerCase()));
    return wanted.filter((name) => !there.has(name.toLowerCase()));
}
function problem(field, names, failure) {
    const id = field === 'labels' ? 'issue-labels-refused' : 'issue-assignees-refused';
    return { id, names, ...(failure === undefined ? {} : { failure }) };
}


/***/ }),

/***/ 8030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   sg: () => (/* binding */ describeIssueProblem)
/* harmony export */ });
/* unused harmony export ISSUE_PROBLEMS */
/* harmony import */ var _core_help_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1590);
/* harmony import */ var _core_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5285);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);
/* harmony import */ var _ims_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8416);
/* harmony import */ var _ims_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(386);




const PERMISSIONS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions';
const TOKEN = 'https://docs.github.com/en/actions/concepts/security/github_token';
const ENABLING = 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/disabling-issues';
const ARCHIVING = 'https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories';
const LIMITS = 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api';
const STATUS = 'https://www.githubstatus.com';
const PROXY = 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers';
const EXTRA_CA = 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile';
const TROUBLESHOOTING = 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api';
const EDITS = 'https://docs.github.com/en/communities/moderating-comments-and-conversations/tracking-changes-in-a-comment';
const LABELS = 'https://docs.github.com/en/issues/using-labels-and-milestones-to-track-work/managing-labels';
const ASSIGNING = 'https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/assigning-issues-and-pull-requests-to-other-github-users';
const LOCKING = 'https://docs.github.com/en/communities/moderating-comments-and-conversations/locking-conversations';
const ISSUE_PROBLEMS = {
    'issue-no-token': {
        summary: 'The issue was not updated: the input `github-token` is empty.',
        meaning: '`issue` is on, but `github-token` has an empty value, for example a secret that does not exist.',
        next: 'Remove `github-token` from `with` to use the token of the job, or name a secret that exists.',
        link: TOKEN,
    },
    'issue-bad-token': {
        summary: 'The issue was not updated: GitHub does not accept the token.',
        meaning: 'HTTP 401: the token in `github-token` expired, was revoked, or is for another GitHub server.',
        next: 'Remove `github-token` from `with` to use the token of the job, or replace the secret.',
        link: TOKEN,
    },
    'issue-no-permission': {
        summary: 'The issue was not updated: the token may not write issues.',
        meaning: 'HTTP 403: the job does not grant it, the repository or organization allows only read-only tokens, or the run is for a pull request from a fork.',
        next: 'Add `permissions: issues: write` (and `contents: read`) to the job or the workflow; a reusable workflow gets no more than its caller grants.',
        link: PERMISSIONS,
    },
    'issue-not-found': {
        summary: 'The issue was not updated: the token has no access to this repository or its issues.',
        meaning: 'HTTP 404: GitHub hides what a token may not access.',
        next: 'Add `permissions: issues: write` to the job; a token of your own needs access to this repository and its issues.',
        link: PERMISSIONS,
    },
    'issues-disabled': {
        summary: 'The issue was not updated: issues are disabled in this repository.',
        meaning: 'HTTP 410.',
        next: 'Enable them (Settings > General > Features > Issues), or set `issue: off`.',
        link: ENABLING,
    },
    'issue-archived': {
        summary: 'The issue was not updated: this repository is archived.',
        meaning: 'HTTP 403: an archived repository is read-only.',
        next: 'Unarchive it, or run this check in another repository.',
        link: ARCHIVING,
    },
    'issue-rate-limited': {
        summary: 'The issue was not updated: GitHub limits the requests of this token.',
        meaning: 'HTTP 403 or 429: too many requests in an hour, or too many changes in a short time.',
        next: 'Nothing, the next run updates the issue. If the problem stays, run this check less often or at another minute.',
        link: LIMITS,
    },
    'issue-unavailable': {
        summary: 'The issue was not updated: GitHub could not answer.',
        meaning: 'HTTP 5xx.',
        next: 'Nothing, the next run updates the issue. If the problem stays, see whether GitHub reports an incident.',
        link: STATUS,
    },
    'issue-unreachable': {
        summary: 'The issue was not updated: the API of GitHub could not be reached.',
        meaning: 'No response in time, an unknown host, a refused connection, or a proxy that blocks the host.',
        next: 'Allow the runner to reach api.github.com (firewall, HTTPS_PROXY, NO_PROXY).',
        link: PROXY,
    },
    'issue-server-unreachable': {
        summary: 'The issue was not updated: the API of your GitHub server could not be reached.',
        meaning: 'The runner belongs to GitHub Enterprise Server or to a ghe.com address, and GITHUB_API_URL does not respond: because of a firewall, the host name or a proxy.',
        next: 'Allow the runner to reach the address in GITHUB_API_URL. If the host is in your own network, add it to NO_PROXY.',
        link: PROXY,
    },
    'issue-tls': {
        summary: 'The issue was not updated: the TLS certificate of the GitHub API is not trusted.',
        meaning: 'GitHub Enterprise Server, or a proxy that inspects TLS, has a certificate of a private CA.',
        next: "Set NODE_EXTRA_CA_CERTS (in the job's `env` or on the runner) to a PEM file with the CA; never disable certificate verification.",
        link: EXTRA_CA,
    },
    'issue-not-github': {
        summary: 'The issue was not updated: the response did not come from the API of GitHub.',
        meaning: 'It is a web page or another text, for example the sign-in page of a network or the answer of a proxy.',
        next: 'Check which proxy the runner uses, and that the proxy allows requests to the address in GITHUB_API_URL.',
        link: PROXY,
    },
    'issue-refused': {
        summary: 'The issue was not updated: GitHub refused the request.',
        meaning: 'GitHub responded with an unexpected status.',
        next: 'Read what GitHub said above. If it does not help, report it to the authors of this action.',
        link: TROUBLESHOOTING,
    },
    'issue-history-broken': {
        summary: 'The history in the issue could not be read and starts again.',
        meaning: 'The hidden part at the end of the body was edited, truncated, or written by another program.',
        next: 'Nothing. From now on, write comments instead of editing the body, because every run replaces it.',
        link: EDITS,
    },
    'issue-labels-refused': {
        summary: 'The new issue has not all labels of `issue-labels`.',
        meaning: 'GitHub has no such label in this repository, or the token may not set labels. The issue is open.',
        next: 'Create the label (Issues > Labels) or correct its name, and set it on this issue by hand: only a new issue gets labels.',
        link: LABELS,
    },
    'issue-assignees-refused': {
        summary: 'The new issue is not assigned to everybody in `issue-assignees`.',
        meaning: 'GitHub has no such account, or it may not be assigned to issues of this repository, or the token may not assign. The issue is open.',
        next: 'Correct the name or give the account access to the repository, and assign this issue by hand: only a new issue is assigned. To reach a team, use `issue-mentions`.',
        link: ASSIGNING,
    },
    'issue-locked': {
        summary: 'The issue was updated without a comment: it is locked.',
        meaning: 'GitHub accepts no comment of this token on a locked conversation.',
        next: 'Unlock the conversation to get comments about changes.',
        link: LOCKING,
    },
};
function problemOf(failure, env) {
    const ids = {
        'no-token': 'issue-no-token',
        'no-permission': 'issue-no-permission',
        'bad-token': 'issue-bad-token',
        'issues-disabled': 'issues-disabled',
        archived: 'issue-archived',
        'rate-limited': 'issue-rate-limited',
        'not-found': 'issue-not-found',
        unavailable: 'issue-unavailable',
        unreachable: unreachable(failure, env),
        'not-github': 'issue-not-github',
        other: 'issue-refused',
    };
    return { id: ids[failure.kind], failure };
}
function unreachable({ code = '' }, env) {
    if ((0,_ims_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCertificateError */ .Y4)(code))
        return 'issue-tls';
    const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
    return server.replace(/\/+$/, '') === 'https://github.com'
        ? 'issue-unreachable'
        : 'issue-server-unreachable';
}
function describeIssueProblem({ id, failure, names = [] }, secrets, env = {}) {
    const evidence = failure === undefined ? [] : evidenceOf(failure, secrets);
    const lines = [
        ...(names.length === 0 ? [] : [`Refused: ${names.map((name) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(name, secrets)).join(', ')}`]),
        ...(evidence.length === 0 ? [] : [`Evidence: ${evidence.join(', ')}`]),
    ];
    return (0,_core_message_js__WEBPACK_IMPORTED_MODULE_2__/* .composeMessage */ .S)(ISSUE_PROBLEMS[id], lines, (0,_core_help_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .helpPages */ .y)(env)(id));
}
function evidenceOf(failure, secrets) {
    const { status, code, message, retryAfterMs, resetAt } = failure;
    const said = message === undefined ? '' : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(message, secrets).replaceAll('"', "'");
    return [
        ...(status === undefined ? [] : [`HTTP ${status}`]),
        ...(said === '' ? [] : [`GitHub said "${said}"`]),
        ...(code === undefined ? [] : [`code ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .aj)(code, secrets)}`]),
        ...(retryAfterMs === undefined ? [] : [`asked to wait ${(0,_ims_index_js__WEBPACK_IMPORTED_MODULE_4__/* .seconds */ .YA)(retryAfterMs)}`]),
        ...(resetAt === undefined ? [] : [`the limit is lifted at ${day(resetAt)}`]),
    ];
}
function day(ms) {
    const date = new Date(ms);
    return Number.isNaN(date.getTime()) ? 'an unknown time' : date.toISOString();
}


/***/ }),

/***/ 2294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markOf),
/* harmony export */   O: () => (/* binding */ readIssue)
/* harmony export */ });
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9285);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(644);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8030);



function markOf(kind, env) {
    return { kind, key: (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .issueKey */ .FT)(env) };
}
async function readIssue({ issues, env }, { kind, none, lost, decode }) {
    const found = await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findIssue */ .Ry)(issues, markOf(kind, env));
    if (!found.ok)
        return { readable: false, duplicates: [], state: none, problems: [(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(found.problem, env)] };
    const { issue, duplicates } = found.value;
    if (issue === undefined)
        return { readable: true, duplicates, state: none, problems: [] };
    const text = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenState */ .y5)(kind, issue.body);
    const state = text === undefined ? undefined : decode(text);
    return {
        readable: true,
        issue,
        duplicates,
        state: state ?? lost,
        problems: state === undefined ? [{ id: 'issue-history-broken' }] : [],
    };
}


/***/ }),

/***/ 8625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ TITLE_MAX),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   WG: () => (/* binding */ BODY_MAX)
/* harmony export */ });
const BODY_MAX = 65_536;
const TITLE_MAX = 256;
function bounded(text, max) {
    if (text.length <= max)
        return text;
    return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeInside),
/* harmony export */   e: () => (/* binding */ writeChosen)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);





function writeInside(root, file, content) {
    if (!isBelow(root, file))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(problem(file, 'it is outside of the folder', OTHER_PATH));
    const names = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    return attempt(file, () => {
        let path = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root);
        for (const name of names.slice(0, -1)) {
            path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
            if (typeAt(path) === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
            if (typeAt(path) === 'link')
                return problem(file, `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(path)} is a symbolic link`, OTHER_PATH);
        }
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, names.at(-1) ?? '');
        if (typeAt(target) === 'link')
            return problem(file, 'its path is a symbolic link', OTHER_PATH);
        replace(target, content);
        return undefined;
    });
}
function writeChosen(untrusted, file, content) {
    const inside = pathInside(untrusted, file);
    if (inside !== undefined)
        return writeInside(realPath(untrusted), inside, content);
    return attempt(file, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
        const type = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false });
        if (type !== undefined && !type.isFile() && !type.isDirectory())
            for (const piece of pieces(content))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, piece);
        else
            replace(type === undefined ? file : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(file), content);
        return undefined;
    });
}
const OTHER_PATH = 'Give another path.';
function pathInside(untrusted, file) {
    const root = realPath(untrusted);
    let found;
    for (let above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);; above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(above)) {
        const real = realPath(above);
        if (real === root || isBelow(root, real))
            found = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(above, file));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(above) === above)
            return found;
    }
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function isBelow(folder, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, file);
    return path !== '' && path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
}
function typeAt(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    return found.isSymbolicLink() ? 'link' : 'other';
}
function pieces(content) {
    return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}
function replace(file, content) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.ims-auth-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(aside, O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW ?? 0), 0o644);
    try {
        try {
            if (before?.isFile() === true)
                whereSupported(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(handle, before.mode & 0o777));
            for (const piece of pieces(content))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(handle, piece);
            whereSupported(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(handle));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(aside, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(aside, { force: true });
        throw error;
    }
}
function whereSupported(call) {
    try {
        call();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (!['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP'].includes(String(code)))
            throw error;
    }
}
function attempt(file, write) {
    try {
        const found = write();
        return found === undefined ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(file) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(found);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        const isFull = code === 'ENOSPC' || code === 'EDQUOT';
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(isFull
            ? problem(file, `the disk is full (${code})`, 'Make room on the disk, or give a path on another one.')
            : problem(file, `the file system said ${code}`, OTHER_PATH));
    }
}
function problem(file, why, next) {
    return { what: `The file ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file))} was not written: ${why}.`, next, why };
}


/***/ })

};
