export const id = 240;
export const ids = [240];
export const modules = {

/***/ 5240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/core/remote-text.js
var remote_text = __webpack_require__(4608);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./build/github/issue-failure.js
const MESSAGE_MAX = 500;
/**
 * Names what a request to GitHub's API threw.
 *
 * @param error anything that Octokit threw
 * @returns the failure
 * Sources: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api,
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit; Octokit's
 * `RequestError` has a `response` only where there was one.
 */
function issuesFailure(error) {
    const response = member(error, 'response');
    const status = member(response, 'status');
    if (typeof status !== 'number')
        return unanswered(error);
    const headers = member(response, 'headers');
    const message = member(member(response, 'data'), 'message');
    const said = typeof message === 'string' ? message : undefined;
    const failed = (kind, more = {}) => ({
        kind,
        status,
        ...more,
        ...(said === undefined ? {} : { message: said.slice(0, MESSAGE_MAX) }),
    });
    const limit = rateLimit(status, headers, said ?? '');
    if (limit !== undefined)
        return failed('rate-limited', limit);
    if (status >= 500)
        return failed('unavailable');
    // Every refusal of GitHub's API is JSON with a message; a page of something on the way is not.
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
function unanswered(error) {
    const code = errorCode(error, 0);
    return { kind: 'unreachable', ...(code === undefined ? {} : { code }) };
}
// What undici threw is the cause of what Octokit throws, and a socket's error may be the cause of that.
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

;// CONCATENATED MODULE: ./build/github/issues.js



/** Issues on one page of {@link Issues.list}: the most that GitHub gives. */
const PAGE_SIZE = 100;
const DEFAULT_API = 'https://api.github.com';
const TIMEOUT_MS = 10_000;
const RETRY_AFTER_MS = 1_000;
const ID_MAX = Number.MAX_SAFE_INTEGER;
const ISSUE = schemas/* object */.Ikc({
    number: schemas/* number */.aig().int().min(1).max(ID_MAX),
    id: schemas/* number */.aig().int().min(1).max(ID_MAX),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    locked: schemas/* boolean */.zMY(),
    html_url: schemas/* url */.OZ5({ protocol: /^https?$/ }).max(2_000),
    user: schemas/* object */.Ikc({ type: schemas/* string */.YjP() }).nullish(),
    author_association: schemas/* string */.YjP().optional(),
    pull_request: schemas/* unknown */.L5J().optional(),
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
}));
// Octokit prints what a `deprecation` header says, as it came, to the log that it is given or else to the console.
const nothing = () => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/**
 * The issues of the repository that the workflow runs in, by GitHub's REST API.
 *
 * @param connection token and environment
 * @returns the operations; each gives a value or a failure
 * Source: https://docs.github.com/en/rest/issues/issues
 */
function issuesOf(connection) {
    const [owner = '', repo = ''] = (connection.env['GITHUB_REPOSITORY'] ?? '').split('/');
    let client;
    async function ask(route, parameters, read) {
        if (connection.token === '')
            return { ok: false, failure: { kind: 'no-token' } };
        client ??= octokit(connection);
        const loaded = await client;
        if (!loaded.ok)
            return loaded;
        const deadline = AbortSignal.timeout(connection.timeoutMs ?? TIMEOUT_MS);
        try {
            const answer = (await loaded.value.request(route, {
                owner,
                repo,
                ...parameters,
                headers: { 'x-github-api-version': '2022-11-28' },
                request: { signal: deadline, log: SILENT },
            }));
            const value = read.safeParse(answer.data);
            if (value.success)
                return { ok: true, value: { value: value.data, answer } };
            // Octokit takes a body that breaks off for an empty one.
            if (deadline.aborted)
                return { ok: false, failure: { kind: 'unreachable', code: 'TIMEOUT' } };
            return { ok: false, failure: { kind: 'not-github', status: answer.status } };
        }
        catch (error) {
            return { ok: false, failure: issuesFailure(error) };
        }
    }
    async function issue(route, parameters) {
        const asked = await ask(route, parameters, ISSUE);
        return asked.ok ? { ok: true, value: asked.value.value } : asked;
    }
    return {
        list: async ({ creator, page }) => {
            const query = { state: 'all', sort: 'updated', direction: 'desc', per_page: PAGE_SIZE, page };
            const get = () => ask('GET /repos/{owner}/{repo}/issues', { ...query, ...(creator === undefined ? {} : { creator }) }, schemas/* array */.YOg(ISSUE));
            let asked = await get();
            if (!asked.ok && isPassing(asked.failure)) {
                await (0,promises_.setTimeout)(connection.retryAfterMs ?? RETRY_AFTER_MS);
                asked = await get();
            }
            if (!asked.ok)
                return asked;
            // Where the next page lies is not for the answer to say; only whether there is one.
            const more = /;\s*rel="next"/.test(asked.value.answer.headers.link ?? '');
            return { ok: true, value: { issues: asked.value.value, more } };
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
            const asked = await ask(route, { issue_number: issueNumber, body }, schemas/* object */.Ikc({ id: schemas/* number */.aig() }));
            return asked.ok ? { ok: true, value: undefined } : asked;
        },
    };
}
// The toolkit reads the event and the proxy when it is loaded, and is large: only who needs issues loads it. The
// comment makes webpack put it into the same file.
async function octokit({ token, env }) {
    try {
        const github = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
        const baseUrl = env['GITHUB_API_URL'] || DEFAULT_API;
        return { ok: true, value: github.getOctokit(token, { baseUrl, log: SILENT }) };
    }
    catch (error) {
        // A broken event file or proxy variable; what such an error quotes of them is not for the log.
        return { ok: false, failure: { kind: 'other', code: error instanceof Error ? error.name : 'unknown' } };
    }
}
// A deadline that passed is not worth as long a wait again.
function isPassing({ kind, code }) {
    return kind === 'unavailable' || (kind === 'unreachable' && code !== 'TIMEOUT');
}

// EXTERNAL MODULE: ./build/github/process.js + 2 modules
var process = __webpack_require__(5343);
// EXTERNAL MODULE: ./build/ims/http/client.js + 1 modules
var client = __webpack_require__(9855);
// EXTERNAL MODULE: ./build/github/output-file.js
var output_file = __webpack_require__(6096);
// EXTERNAL MODULE: ./build/github/workspace.js
var workspace = __webpack_require__(5499);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
;// CONCATENATED MODULE: ./build/health/verdicts.js
/**
 * Counts credentials by verdict. Every report shows these, so that all counts agree.
 *
 * @param report the report
 * @returns counts that add up to the number of credentials
 */
function countVerdicts({ credentials }) {
    const counts = { failing: 0, warning: 0, unknown: 0, healthy: 0 };
    for (const { verdict } of credentials)
        counts[verdict]++;
    return counts;
}
/**
 * Tells whether a credential needs somebody: by its verdict, as every count is, so that one that could not be checked
 * turns nothing red. With `never` nothing is red, and what fails needs somebody all the same.
 *
 * @param verdict of the credential
 * @param failOn of the run
 * @returns true for what makes the job red, or would
 */
function needsAttention(verdict, failOn) {
    return verdict === 'failing' || (verdict === 'warning' && failOn === 'warning');
}

// EXTERNAL MODULE: ./build/ims/failure.js
var ims_failure = __webpack_require__(386);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/health/model.js
/**
 * What the check of one credential comes to, the worst first. `unknown`: a question got no answer, mostly because Adobe
 * throttled the check; whatever was known before still stands.
 */
const HEALTH_VERDICTS = ['failing', 'warning', 'unknown', 'healthy'];
/** When the job becomes red. */
const HEALTH_FAIL_ON = ['error', 'warning', 'never'];

;// CONCATENATED MODULE: ./build/health/report/model.js



const DAY_MS = 24 * 60 * 60 * 1_000;
// Names and lines come neutralised and bounded; these hold when they come from somewhere else.
const NAME_MAX = 100;
const LINE_MAX = 1_000;
const LINES_MAX = 12;
// The last millisecond of the year 9999: behind it an ISO date is written in another way.
const TIME_MAX = 253_402_300_799_999;
/**
 * @param counts by verdict
 * @returns for example `2 failing, 1 warning, 6 healthy`; empty for none
 */
function verdictCounts(counts) {
    return HEALTH_VERDICTS.flatMap((verdict) => counts[verdict] === 0 ? [] : [`${(0,words/* thousands */.o)(counts[verdict])} ${verdict}`]).join(', ');
}
/**
 * @param report the report
 * @returns its credentials as {@link shownCredential}, the worst verdict first and otherwise as they were given
 */
function credentialsWorstFirst({ credentials }) {
    return credentials
        .map(shownCredential)
        .sort((one, other) => HEALTH_VERDICTS.indexOf(one.verdict) - HEALTH_VERDICTS.indexOf(other.verdict));
}
/**
 * @param credential of a report
 * @returns the same with a name that is harmless and bounded, and its findings the worst first; those of an `unknown` one
 *   stay as they are, because what made it so is only a note
 */
function shownCredential(credential) {
    const findings = credential.verdict === 'unknown'
        ? credential.findings
        : credential.findings.toSorted((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level));
    return { ...credential, name: shownName(credential.name), findings };
}
const LEVELS = ['error', 'warning', 'note'];
/**
 * @param name of a credential; hostile
 * @returns one line; Markdown in it is still Markdown
 */
function shownName(name) {
    return (0,redact/* harmless */.Is)(name, NAME_MAX) || '(a name of invisible characters)';
}
/**
 * @param lines particulars of a finding; hostile
 * @returns one line each, harmless and bounded; Markdown in them is still Markdown
 */
function shownLines(lines) {
    const shown = lines
        .slice(0, LINES_MAX)
        .map((line) => (0,redact/* harmless */.Is)(line, LINE_MAX))
        .filter((line) => line !== '');
    const more = lines.length - LINES_MAX;
    return more > 0 ? [...shown, `and ${(0,words/* thousands */.o)(more)} more`] : shown;
}
/**
 * @param ms since the epoch
 * @returns the time in ISO 8601, in UTC; what no date can be becomes the nearest one
 */
function instant(ms) {
    return new Date(Math.min(Math.max(Math.trunc(ms) || 0, 0), TIME_MAX)).toISOString();
}
/**
 * @param ms since the epoch
 * @returns the day in UTC, for example `2026-05-04`
 */
function day(ms) {
    return instant(ms).slice(0, 10);
}
/**
 * @param ms since the epoch
 * @returns for example `2026-05-04 06:23 UTC`
 */
function minute(ms) {
    return `${instant(ms).slice(0, 16).replace('T', ' ')} UTC`;
}
/**
 * @param from in ms since the epoch
 * @param to in ms since the epoch
 * @returns whole days between the two, never negative
 */
function daysBetween(from, to) {
    return Math.max(0, Math.floor((to - from) / DAY_MS)) || 0;
}
/**
 * @param days whole days
 * @returns for example `1 day`, `200 days`
 */
function dayCount(days) {
    return (0,words/* amount */.v)(days, 'day');
}
/**
 * @param since in ms since the epoch, if it is known
 * @param now in ms since the epoch
 * @returns for example `2026-05-04 (14 days)`; empty where it is not known
 */
function sinceText(since, now) {
    if (since === undefined)
        return '';
    const days = daysBetween(since, now);
    return `${day(since)} (${days === 0 ? 'today' : dayCount(days)})`;
}
/**
 * Since when a credential is as it is: the fact itself, where it has a date, or else the first check that saw it.
 *
 * @param credential its findings the worst first
 * @returns in ms since the epoch, where it is known
 */
function troubledSince({ findings, since }) {
    return findings[0]?.since ?? since;
}
/**
 * @param report tells repository, server and run
 * @param runId another run than the one of the report
 * @returns address of a workflow run without any character that Markdown knows; undefined where it cannot be made
 */
function runLink(report, runId = report.runId) {
    const { repository = '', serverUrl = 'https://github.com' } = report;
    const server = serverUrl.replace(/\/+$/, '');
    if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    return /^\d{1,20}$/.test(runId ?? '') ? `${server}/${repository}/actions/runs/${runId}` : undefined;
}
/**
 * @param report tells the issue
 * @returns its number and address; undefined where there is none, or its address is a strange one
 */
function issueLink({ issueUrl = '' }) {
    const [url, number] = /^https?:\/\/[\w.:-]+(?:\/[\w.-]+){2,4}\/issues\/(\d{1,20})$/.exec(issueUrl) ?? [];
    return url === undefined || number === undefined ? undefined : { number, url };
}

;// CONCATENATED MODULE: ./build/health/report/facts.js



/**
 * @param s a lifetime in s
 * @returns for example `24 h`, `90 min`, `45 s`
 */
function lifetime(s) {
    if (s < 120)
        return `${Math.round(s)} s`;
    if (s < 7_200)
        return `${Math.round(s / 60)} min`;
    return `${Number((s / 3_600).toFixed(1))} h`;
}
/**
 * @param token what the exchange showed
 * @returns for example `0.4 s`, `2.1 s, 3 attempts`
 */
function exchangeTime({ durationMs, attempts }) {
    return `${(0,ims_failure/* seconds */.YA)(durationMs)}${attempts > 1 ? `, ${attempts} attempts` : ''}`;
}
/**
 * The facts of a credential in a few words.
 *
 * @param credential the credential
 * @param now in ms since the epoch
 * @returns for example `token in 0.4 s, valid 24 h, 2 client secrets, the oldest 200 days old`; empty for none
 */
function shortFacts(credential, now) {
    const { token, probe, certificateExpiresAt: end } = credential;
    return [
        ...(token === undefined ? [] : [`token in ${exchangeTime(token)}`, `valid ${lifetime(token.expiresIn)}`]),
        ...secretFacts(credential, now),
        ...(probe === undefined ? [] : [`probe HTTP ${probe.status} in ${(0,ims_failure/* seconds */.YA)(probe.durationMs)}`]),
        ...(end === undefined
            ? []
            : end > now
                ? [`certificate ends in ${(0,words/* amount */.v)(daysBetween(now, end), 'day')}`]
                : [`certificate expired ${(0,words/* amount */.v)(daysBetween(end, now), 'day')} ago`]),
    ].join(', ');
}
/**
 * @param credential the credential
 * @param now in ms since the epoch
 * @returns how many client secrets, and the age of the oldest; none where they could not be read
 */
function secretFacts({ clientSecrets }, now) {
    if (clientSecrets === undefined)
        return [];
    if (clientSecrets.length === 0)
        return ['no client secret'];
    const age = (0,words/* amount */.v)(daysBetween(Math.min(...clientSecrets.map(({ createdAt }) => createdAt)), now), 'day');
    const count = (0,words/* amount */.v)(clientSecrets.length, 'client secret');
    return clientSecrets.length === 1 ? [`${count}, ${age} old`] : [count, `the oldest ${age} old`];
}

;// CONCATENATED MODULE: ./build/health/report/lines.js




/**
 * The report as lines for the log: one for each credential, the worst first, and the total.
 *
 * @param report the report
 * @returns lines without a line end; none of them starts with text from outside
 */
function healthLines(report) {
    const total = (0,words/* amount */.v)(report.credentials.length, 'credential');
    const counts = verdictCounts(countVerdicts(report));
    return [
        ...credentialsWorstFirst(report).map((credential) => {
            const facts = shortFacts(credential, report.startedAt);
            const said = credential.findings.map(({ text }) => text.summary);
            return [
                `${credential.verdict}: ${credential.name}${facts === '' ? '.' : `: ${facts}.`}`,
                // One sentence may hold for both client secrets.
                ...new Set(said),
            ].join(' ');
        }),
        `${total} checked${counts === '' ? '' : `: ${counts}`}.`,
    ];
}

// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
;// CONCATENATED MODULE: ./build/health/report/markdown.js



/** A sign for each verdict; they differ in shape and not only in colour, and the word always stands beside them. */
const SIGNS = {
    failing: '❌',
    warning: '⚠️',
    unknown: '❔',
    healthy: '✅',
};
/**
 * Makes pieces as long as there is room; what comes behind the first that does not fit is left out too, so that the
 * worst are shown.
 *
 * @param items the worst first
 * @param make a piece of Markdown of one
 * @param room in bytes
 * @returns what fits
 */
function fitting(items, make, room) {
    const kept = [];
    let remaining = room;
    for (const item of items) {
        const piece = make(item);
        remaining -= size([piece]);
        if (remaining < 0)
            break;
        kept.push(piece);
    }
    return { kept, left: items.length - kept.length };
}
/**
 * @param pieces of Markdown
 * @returns their size in UTF-8 with a blank line behind each
 */
function size(pieces) {
    return pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece) + 2, 0);
}
/**
 * @param text hostile
 * @returns prose that may stand in a cell of a table
 */
function cellProse(text) {
    return (0,markdown/* prose */.CS)(text.replaceAll('|', '¦'));
}
/**
 * A fixed sentence. The way through a menu (`project > API`) stays readable: a `>` between words is no Markdown.
 *
 * @param text our words
 * @returns prose that may stand in a cell of a table
 */
function sentence(text) {
    return text.split(' > ').map(cellProse).join(' &gt; ');
}
/**
 * @param summary our words: nothing in it is escaped
 * @param content Markdown
 * @returns a part that is folded away
 */
function folded(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/**
 * @param head cells of the first line, our words
 * @param rows each a line
 * @returns a table
 */
function table(head, rows) {
    return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}
/**
 * @param cells Markdown without a pipe
 * @returns a line of a table
 */
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
// So many names are said; the table has all of them.
const NAMES_MAX = 20;
/**
 * @param names of credentials; hostile
 * @returns the names as code, and how many more
 */
function nameList(names) {
    const shown = names.slice(0, NAMES_MAX).map((name) => (0,markdown/* code */.aY)(shownName(name)));
    const more = names.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${(0,words/* thousands */.o)(more)} more` : ''}`;
}
/**
 * Everything that was found out about a credential.
 *
 * @param credential its findings the worst first
 * @param now in ms since the epoch
 * @returns Markdown with a heading
 */
function credentialSection(credential, now) {
    const { name, verdict, since, clientId, imsHost } = credential;
    const about = [
        `${SIGNS[verdict]} ${verdict}${since === undefined ? '' : `, seen since ${sinceText(since, now)}`}`,
        ...(clientId === undefined ? [] : [`client id ${(0,markdown/* code */.aY)(clientId)}`]),
        ...(imsHost === undefined ? [] : [(0,markdown/* code */.aY)(imsHost)]),
    ];
    return [`### ${(0,markdown/* code */.aY)(name)}`, about.join(' · '), ...credential.findings.map(findingPart)].join('\n\n');
}
const markdown_LEVELS = {
    error: 'Error',
    warning: 'Warning',
    note: 'Note',
};
function findingPart({ id, level, text, particulars, since }) {
    const lines = shownLines(particulars);
    const dated = since === undefined ? '' : ` Since ${day(since)}.`;
    return [
        `**${markdown_LEVELS[level]}: ${sentence(text.summary)}**${dated} ${sentence(text.meaning)} (${(0,markdown/* code */.aY)(id)})`,
        ...(lines.length === 0 ? [] : [lines.map((line) => `- ${(0,markdown/* prose */.CS)(line)}`).join('\n')]),
        `**Next:** ${sentence(text.next)}${help(text.link)}`,
    ].join('\n\n');
}
/**
 * @param information said once
 * @returns Markdown, with the credentials that it concerns
 */
function informationPart({ text, credentials }) {
    return `ℹ️ **${sentence(text.summary)}** ${sentence(text.meaning)}\n\n**Next:** ${sentence(text.next)}${help(text.link)}\n\nThis concerns ${nameList(credentials)}.`;
}
/**
 * @param link address of a page
 * @returns a link to it; nothing where it has characters that Markdown knows
 */
function help(link) {
    return /^https:\/\/[\w./:#?=&%~+-]+$/.test(link) ? ` [Help](${link})` : '';
}
/**
 * @param text hostile
 * @returns code for a cell; a dash for nothing
 */
function cell(text) {
    return text === undefined || text === '' ? '–' : (0,markdown/* cellCode */.GA)(text);
}

;// CONCATENATED MODULE: ./build/health/report/state.js






// More healthy credentials than this are folded away.
const HEALTHY_OPEN = 5;
const HEAD = ['credential', 'verdict', 'what', 'since', 'next step'];
/**
 * @param report the report
 * @returns what it comes to, in a few words without Markdown
 */
function headline(report) {
    const counts = countVerdicts(report);
    const total = report.credentials.length;
    if (total === 0)
        return 'none was checked';
    if (counts.healthy < total)
        return verdictCounts(counts);
    return total === 1 ? '1 healthy' : `all ${(0,words/* thousands */.o)(total)} healthy`;
}
/**
 * The table of all credentials, the worst first.
 *
 * @param report the report
 * @param room in bytes
 * @returns pieces of Markdown: a table, healthy credentials folded away where there are many, and how many did not fit
 */
function stateTable(report, room) {
    const list = credentialsWorstFirst(report);
    const line = (credential) => stateRow(credential, report.startedAt);
    const healthy = list.filter(({ verdict }) => verdict === 'healthy');
    const others = list.filter(({ verdict }) => verdict !== 'healthy');
    const isFolded = healthy.length > HEALTHY_OPEN;
    const open = fitting(isFolded ? others : list, line, room);
    const rest = isFolded ? fitting(healthy, line, room - size(open.kept)) : { kept: [], left: 0 };
    const left = open.left + rest.left;
    return [
        ...(open.kept.length === 0 ? [] : [table(HEAD, open.kept)]),
        ...(rest.kept.length === 0
            ? []
            : [folded(`${SIGNS.healthy} ${(0,words/* amount */.v)(healthy.length, 'healthy credential')}`, table(HEAD, rest.kept))]),
        ...(left === 0 ? [] : [`_${(0,words/* amount */.v)(left, 'credential')} did not fit into this table._`]),
    ];
}
function stateRow(credential, now) {
    const { name, verdict, findings } = credential;
    const isHealthy = verdict === 'healthy';
    const worst = isHealthy ? undefined : findings[0];
    const more = findings.filter(({ level }) => level !== 'note').length - 1;
    const facts = shortFacts(credential, now);
    return row([
        (0,markdown/* cellCode */.GA)(name),
        `${SIGNS[verdict]} ${isHealthy ? verdict : `**${verdict}**`}`,
        worst === undefined
            ? cellProse(facts) || '–'
            : `${sentence(worst.text.summary)}${more > 0 ? ` And ${(0,words/* thousands */.o)(more)} more.` : ''}`,
        sinceText(isHealthy ? credential.since : troubledSince(credential), now) || '–',
        worst === undefined ? '–' : sentence(worst.text.next),
    ]);
}
/**
 * What was found out about each credential that is not healthy, the worst first.
 *
 * @param report the report
 * @param room in bytes
 * @returns Markdown for each
 */
function troubleSections(report, room) {
    const troubled = credentialsWorstFirst(report).filter(({ verdict }) => verdict !== 'healthy');
    return fitting(troubled, (credential) => credentialSection(credential, report.startedAt), room);
}

;// CONCATENATED MODULE: ./build/health/report/timeline-layout.js
// Mermaid draws labels with 11 px, and GitHub the whole diagram about 980 px wide.
const BARS_PX = 640;
// Of a letter, on average; with some air, because fonts differ.
/** See above. */
const LABEL_PX = 5.8;
const LABEL_UNITS_MAX = 34;
/** What a bar gets that is too short for any text: a bar without a name is not valid. */
const NO_LABEL = '·';
/**
 * A name as Mermaid can take it anywhere: letters, digits and a few characters without a meaning, so that it ends
 * neither its line nor its statement, begins no comment, directive, entity, formula or HTML, and is neither a
 * number nor a key that every object has: Mermaid keeps sections as keys of an object, so that numbers would move to
 * the front, and `constructor` would be there already.
 *
 * @param name one line; hostile
 * @param suffix our words, to stand behind the name however long it is
 * @returns a short text that is never empty
 */
function safeName(name, suffix = '') {
    const plain = name
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}\p{M} ._()/+-]+/gu, ' ')
        .replace(/\p{M}{3,}/gu, '')
        // `---` begins front matter, and `__proto__` is no ordinary key.
        .replace(/^[\s._/+\p{M}-]+|[\s_/+-]+$/gu, '')
        .replace(/\s+/g, ' ');
    const text = /[\p{L}\p{N}]/u.test(plain) ? cut(plain, LABEL_UNITS_MAX - textUnits(suffix)) : '(unnamed)';
    const isKey = suffix === '' && (/^\d+$/.test(text) || text in {});
    return isKey ? `(${text})` : `${text}${suffix}`;
}
/**
 * Sections of the same name would be one.
 *
 * @param names any
 * @returns the same, each different from those before it
 */
function distinct(names) {
    const taken = new Set();
    return names.map((name) => {
        let result = name;
        for (let count = 2; taken.has(result); count++)
            result = `${name} - ${count}`;
        taken.add(result);
        return result;
    });
}
/**
 * @param text one line
 * @returns its width in letters; those of East Asia are two wide
 */
function textUnits(text) {
    let units = 0;
    for (const character of text) {
        if (/\p{M}/u.test(character))
            continue;
        units += /[\u1100-\u115f\u2e80-\u{3ffff}]/u.test(character) ? 2 : 1;
    }
    return units;
}
function cut(text, units) {
    if (textUnits(text) <= units)
        return text;
    let kept = '';
    let left = units - 1;
    for (const character of text) {
        left -= textUnits(character);
        if (left < 0)
            break;
        kept += character;
    }
    return `${kept.trimEnd()}…`;
}
/**
 * What stands on a bar. Text that does not fit would be drawn over the next bar.
 *
 * @param labels the longest first
 * @param share of the bar in the whole width, 0 to 1
 * @returns the first label that fits
 */
function barLabel(labels, share) {
    return labels.find((label) => textUnits(label) * LABEL_PX + 12 <= share * BARS_PX) ?? NO_LABEL;
}
/**
 * What stands beside a milestone. Mermaid puts it on the left where the right is too narrow, over the bars.
 *
 * @param label wanted
 * @param place share of the whole width that is left of the milestone, and share that is free there
 * @returns the label, or nothing where it would cover a bar
 */
function milestoneLabel(label, { before, gap }) {
    return before < 0.7 || gap * BARS_PX > textUnits(label) * LABEL_PX + 20 ? label : '';
}
/**
 * Ticks of the time axis, so few that their texts do not overlap.
 *
 * @param days the whole span
 * @returns statements of Mermaid
 */
function axis(days) {
    if (days <= 70)
        return ['axisFormat %Y-%m-%d', 'tickInterval 1week'];
    const months = [1, 3, 6, 12].find((each) => days / (each * 30.4) <= 13);
    return ['axisFormat %Y-%m', ...(months === undefined ? [] : [`tickInterval ${months}month`])];
}

;// CONCATENATED MODULE: ./build/health/report/timeline.js



/** So many client secrets are in the picture; more rows are not read at once. */
const TIMELINE_SECRETS_MAX = 20;
const timeline_DAY_MS = 24 * 60 * 60 * 1_000;
// A limit that is further away would make everything before today small.
const AHEAD_MIN_DAYS = 365;
/**
 * The picture of the client secrets: a row for each, from its creation until the day of the report, with its last use
 * and the day it passes the limit. Colours are those of the viewer's theme.
 *
 * @param report the report
 * @returns a Mermaid gantt diagram of at most {@link TIMELINE_SECRETS_MAX} client secrets (those that need somebody
 *   first; the title says so where there are more), without a fence; undefined where there are no client secrets
 * Source of the syntax: https://mermaid.js.org/syntax/gantt.html
 */
function secretsTimeline(report) {
    const { shown, left } = timelineSecrets(report);
    if (shown.length === 0)
        return undefined;
    const today = dayNumber(report.startedAt);
    const names = distinct(['Today', ...shown.map(({ label }) => label)]);
    const rows = shown.map(({ secret }, index) => timeline_row(names[index + 1] ?? '', secret, report.limits.maxSecretAgeDays, today));
    const first = Math.min(...rows.map(({ created }) => created));
    const ahead = Math.max(today - first, AHEAD_MIN_DAYS);
    const last = Math.max(today + 1, ...rows.map(({ limit }) => limit).filter((limit) => limit - today <= ahead));
    const span = last - first;
    const padding = Math.ceil(Math.max(...names.map(textUnits)) * LABEL_PX) + 24;
    const some = left === 0 ? '' : `, ${shown.length} of ${shown.length + left}`;
    return [
        // One row for what follows each other. This form of the setting is read by Mermaid 9 to 11.
        `%%{init: {"gantt": {"displayMode": "compact", "leftPadding": ${padding}}}}%%`,
        'gantt',
        `    title Client secrets on ${day(report.startedAt)}, limit ${report.limits.maxSecretAgeDays} days${some}`,
        '    dateFormat YYYY-MM-DD',
        ...axis(span).map((line) => `    ${line}`),
        // Mermaid's own marker is the day on which somebody looks.
        '    todayMarker off',
        `    section ${names[0]}`,
        `    checked on ${date(today)} : milestone, ${date(today)}, 0d`,
        ...rows.flatMap((each) => rowLines(each, span, last)),
    ].join('\n');
}
/**
 * Which client secrets are in the picture.
 *
 * @param report the report
 * @returns those of credentials that need somebody first, each credential's together; and how many are left out
 */
function timelineSecrets(report) {
    const rank = (credential) => 
    // A credential can fail for a reason that has nothing to do with its age: look at the client secrets themselves.
    (credential.clientSecrets?.some((secret) => isDue(secret, report)) ? 0 : HEALTH_VERDICTS.length) +
        HEALTH_VERDICTS.indexOf(credential.verdict);
    const all = report.credentials
        .filter(({ clientSecrets = [] }) => clientSecrets.length > 0)
        .sort((one, other) => rank(one) - rank(other))
        .flatMap(({ name, clientSecrets = [] }) => clientSecrets.map((secret, index) => ({
        label: safeName(shownName(name), clientSecrets.length === 1 ? '' : ` (${index + 1} of ${clientSecrets.length})`),
        secret,
    })));
    const shown = all.slice(0, TIMELINE_SECRETS_MAX);
    return { shown, left: all.length - shown.length };
}
function isDue({ createdAt, uses }, { startedAt, limits }) {
    const { maxSecretAgeDays, unusedSecretDays } = limits;
    const lastUsed = uses[0]?.lastUsedAt ?? createdAt;
    return (startedAt - createdAt > maxSecretAgeDays * timeline_DAY_MS || startedAt - lastUsed > unusedSecretDays * timeline_DAY_MS);
}
function timeline_row(name, { createdAt, uses }, maxAgeDays, today) {
    // A bar has at least a day, also where the clocks of two machines differ.
    const created = Math.min(dayNumber(createdAt), today - 1);
    const limit = created + maxAgeDays;
    if (uses.length === 0)
        return { name, created, limit, today };
    const used = dayNumber(Math.max(...uses.map(({ lastUsedAt }) => lastUsedAt)));
    return { name, created, limit, today, used: Math.min(Math.max(used, created), today) };
}
// Pieces between the days that matter, one behind the other.
function rowLines(each, span, last) {
    const { name, created, used = created, limit, today } = each;
    const ahead = milestoneLabel(`limit ${date(limit)}`, {
        before: (limit - (last - span)) / span,
        gap: (limit - today) / span,
    });
    const cuts = [...new Set([created, used, limit, today])]
        .filter((cut) => cut >= created && cut <= today)
        .sort((one, other) => one - other);
    const bars = cuts.slice(1).map((end, index) => {
        const start = cuts[index] ?? created;
        const [tags, labels] = piece(each, start, ahead === '');
        return `    ${barLabel(labels, (end - start) / span)} : ${tags}, ${date(start)}, ${date(end)}`;
    });
    const milestone = limit > today && limit <= last ? [`    ${ahead || NO_LABEL} : milestone, ${date(limit)}, 0d`] : [];
    return [`    section ${name}`, ...bars, ...milestone];
}
// The longest text that fits is taken.
function piece({ used, limit, today, created }, start, sayLimit) {
    const idle = `unused for ${today - (used ?? created)} d`;
    const isOld = start >= limit;
    const ends = `limit ${date(limit)}`;
    if (used === undefined) {
        return isOld
            ? ['done, crit', ['too old, never used', 'never used', 'too old']]
            : ['done', [...(sayLimit ? [`never used, ${ends}`] : []), 'never used', 'unused']];
    }
    if (start >= used) {
        return isOld ? ['done, crit', [`too old, ${idle}`, idle, 'too old']] : ['done', [idle, 'unused']];
    }
    const since = `last used ${date(used)}`;
    if (isOld)
        return ['crit', [`too old for ${today - limit} d, ${since}`, `too old, ${since}`, 'too old']];
    if (used > limit)
        return ['active', ['used']];
    return ['active', [...(sayLimit ? [`${since}, ${ends}`, ends] : []), since, 'used']];
}
function dayNumber(ms) {
    return Math.floor(Date.parse(day(ms)) / timeline_DAY_MS);
}
function date(days) {
    return day(days * timeline_DAY_MS);
}

;// CONCATENATED MODULE: ./build/health/report/summary.js







// Kept for the sentences that say what was left out, and for the tags around folded parts.
const RESERVE = 4 * 1024;
// Of a long list in one cell.
const CELL_MAX = 400;
/**
 * The report as Markdown for the job summary of GitHub Actions.
 *
 * @param report the report
 * @returns at most {@link SUMMARY_MAX} bytes; what does not fit is counted
 */
function healthSummary(report) {
    let room = markdown/* SUMMARY_MAX */.WH - RESERVE;
    // A part may take its share; what it does not need is for those behind it.
    const take = (share, make) => {
        const pieces = make(Math.floor(room * share));
        room -= size(pieces);
        return pieces;
    };
    const head = take(1, () => headParts(report));
    const picture = take(1, () => picturePart(report));
    const state = take(0.4, (part) => stateTable(report, part));
    const sections = take(0.5, (part) => sectionParts(report, part));
    const information = take(0.3, (part) => informationParts(report, part));
    const notes = take(0.5, (part) => notesPart(report, part));
    const facts = take(0.9, (part) => factsPart(report, part));
    const foot = `_ims-auth ${report.toolVersion}_`;
    return `${[...head, ...state, ...sections, ...picture, ...information, ...notes, ...facts, foot].join('\n\n')}\n`;
}
function headParts(report) {
    const issue = issueLink(report);
    return [
        `## Adobe credentials: ${headline(report)}`,
        [
            gate(report),
            ...(issue === undefined ? [] : [`It is followed in [issue ${issue.number}](${issue.url}).`]),
        ]
            .filter(Boolean)
            .join(' '),
    ].filter(Boolean);
}
function gate({ failed, failOn, credentials }) {
    if (failed)
        return `**The check fails**, because \`fail-on\` is \`${failOn}\`.`;
    const isTroubled = credentials.some(({ verdict }) => verdict === 'failing' || verdict === 'warning');
    return isTroubled ? `The check does not fail, because \`fail-on\` is \`${failOn}\`.` : '';
}
function sectionParts(report, room) {
    const { kept, left } = troubleSections(report, room);
    return [
        ...kept,
        ...(left === 0
            ? []
            : [
                `_What was found about ${(0,words/* amount */.v)(left, 'more credential')} did not fit here. The JSON report has all of it._`,
            ]),
    ];
}
function picturePart(report) {
    const diagram = secretsTimeline(report);
    if (diagram === undefined)
        return [];
    const { shown, left } = timelineSecrets(report);
    const { maxSecretAgeDays } = report.limits;
    const legend = `Each bar runs from the day a client secret was made to ${day(report.startedAt)}. Blue: up to its last use. Grey: not used since. Red, or a red border: older than ${(0,words/* amount */.v)(maxSecretAgeDays, 'day')} (\`max-secret-age-days\`). A diamond: the day it will be.`;
    const rest = left === 0
        ? ''
        : ` Only ${(0,words/* thousands */.o)(shown.length)} client secrets are drawn, those that need somebody first; ${(0,words/* thousands */.o)(left)} more are not.`;
    return ['### Client secrets', (0,markdown/* fenced */.OF)(diagram, 'mermaid'), `${legend}${rest}`];
}
function informationParts({ information }, room) {
    if (information.length === 0)
        return [];
    const { kept, left } = fitting(information, informationPart, room);
    return [
        '### Good to know',
        ...kept,
        ...(left === 0 ? [] : [`_${(0,words/* amount */.v)(left, 'more remark')} did not fit here._`]),
    ];
}
// Nobody has to do anything about these.
function notesPart(report, room) {
    const noted = credentialsWorstFirst(report).filter(({ verdict, findings }) => verdict === 'healthy' && findings.length > 0);
    if (noted.length === 0)
        return [];
    const { kept, left } = fitting(noted, (credential) => credentialSection(credential, report.startedAt), room);
    const more = left === 0 ? [] : [`_Notes on ${(0,words/* amount */.v)(left, 'more credential')} did not fit here._`];
    return [
        folded(`${SIGNS.healthy} Notes on ${(0,words/* amount */.v)(noted.length, 'healthy credential')}`, [...kept, ...more].join('\n\n')),
    ];
}
const summary_HEAD = [
    'credential',
    'client id',
    'token lifetime',
    'exchange took',
    'granted scopes',
    'technical account',
    'organization',
    'client secrets',
];
function factsPart(report, room) {
    const known = credentialsWorstFirst(report).filter(({ token, clientSecrets }) => token !== undefined || clientSecrets !== undefined);
    if (known.length === 0)
        return [];
    const { kept, left } = fitting(known, (credential) => factsRow(credential, report.startedAt), room);
    const more = left === 0 ? '' : `\n\n_${(0,words/* amount */.v)(left, 'more credential')} did not fit into this table._`;
    return [folded(`Access tokens of ${(0,words/* amount */.v)(known.length, 'credential')}`, `${table(summary_HEAD, kept)}${more}`)];
}
function factsRow(credential, now) {
    const { name, clientId, token } = credential;
    const scopes = token?.scopes.join(', ') ?? '';
    return row([
        cell(name),
        cell(clientId),
        token === undefined ? '–' : lifetime(token.expiresIn),
        token === undefined ? '–' : exchangeTime(token),
        cell(scopes.length > CELL_MAX ? `${scopes.slice(0, CELL_MAX)}…` : scopes),
        cell(token?.technicalAccount),
        cell(token?.organization),
        secretFacts(credential, now).join(', ') || '–',
    ]);
}

// EXTERNAL MODULE: ./build/ims/http/retry.js
var retry = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/ims/token/exchange.js
var exchange = __webpack_require__(2897);
// EXTERNAL MODULE: ./build/ims/token/answer.js
var answer = __webpack_require__(1370);
;// CONCATENATED MODULE: ./build/ims/token/status.js



const Validity = schemas/* object */.Ikc({ valid: schemas/* boolean */.zMY(), reason: schemas/* string */.YjP().optional() });
// Only what is used: the members of an organization are not documented.
const Organizations = schemas/* array */.YOg(schemas/* object */.Ikc({ orgRef: schemas/* object */.Ikc({ ident: schemas/* string */.YjP(), authSrc: schemas/* string */.YjP().default('AdobeOrg') }) }));
// A technical account belongs to one organization; more than this is no answer of IMS.
const ORGANIZATIONS_MAX = 200;
/**
 * Asks IMS whether it accepts an access token.
 *
 * @param token the access token, a secret
 * @param clientId the client that it was given to
 * @param connection endpoint, retry policy and the outside world
 * @returns what IMS says, with its reason (remote text); or why there is no answer
 * Source: adobe/aio-lib-ims `src/ims.js` (`/ims/validate_token/v1`), whose end-to-end test uses a Server-to-Server
 * credential.
 */
async function validateToken(token, clientId, connection) {
    const what = {
        path: '/ims/validate_token/v1',
        form: { type: 'access_token', client_id: clientId },
        // The header will be mandatory one day, says aio-lib-ims.
        headers: { ...bearer(token), 'x-ims-clientid': clientId },
    };
    return ask(what, connection, (body) => {
        const { data } = Validity.safeParse(body);
        if (data === undefined)
            return undefined;
        return { valid: data.valid, ...(data.reason === undefined ? {} : { reason: data.reason }) };
    });
}
/**
 * Asks IMS for the organizations that an access token belongs to.
 *
 * @param token the access token, a secret
 * @param connection endpoint, retry policy and the outside world
 * @returns ids such as `…@AdobeOrg` (remote text), or why there is no answer
 * Source: adobe/aio-lib-ims `src/ims.js` (`/ims/organizations/v6`) and its end-to-end test.
 */
async function organizations(token, connection) {
    return ask({ path: '/ims/organizations/v6', headers: bearer(token) }, connection, (body) => Organizations.safeParse(body)
        .data?.slice(0, ORGANIZATIONS_MAX)
        .map(({ orgRef }) => `${orgRef.ident}@${orgRef.authSrc}`));
}
/**
 * The header that carries an access token.
 *
 * @param token the access token, a secret
 * @returns one header
 * Source: RFC 6750 section 2.1
 */
function bearer(token) {
    return { authorization: `Bearer ${token}` };
}
async function ask(what, connection, read) {
    const now = connection.clock.now;
    const { sent, attempts } = await (0,exchange/* request */.E)(what, connection, now());
    const failed = (failure) => ({
        ok: false,
        failure: { cause: failure.cause, evidence: failure.evidence, attempts },
    });
    if (!sent.ok)
        return failed(sent);
    if (sent.answer.status !== 200)
        return failed((0,answer/* readRefusal */.ni)(sent.answer, now()));
    const value = read(json(sent.answer));
    if (value !== undefined)
        return { ok: true, value };
    const { status } = sent.answer;
    return failed({ cause: 'not-ims', evidence: { status, detail: 'an answer of another shape' } });
}
/**
 * Parses the body of an answer.
 *
 * @param answer an HTTP answer
 * @returns its JSON value, or undefined where it is none
 */
function json({ body }) {
    try {
        return JSON.parse(body);
    }
    catch {
        // A parser's message quotes its input, which may hold a secret; the caller says that the shape is wrong.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/ims/gateway.js




const GATEWAY_CODES = {
    '400003': 'wrong-organization-header',
    '401013': 'api-token-refused',
    '403000': 'api-not-subscribed',
    '403003': 'api-not-subscribed',
    '403010': 'api-token-refused',
    '403025': 'no-product-profile',
    '429050': 'api-throttled',
};
// The fixed sentences of these causes speak of IMS.
const NETWORK = {
    timeout: 'no complete answer in time',
    dns: 'the host name could not be resolved',
    'connection-refused': 'the connection was refused',
    'connection-lost': 'the connection broke',
    tls: 'the TLS certificate is not trusted',
    'tls-protocol': 'the other side does not speak TLS',
    proxy: 'the proxy did not let the request through',
};
const Code = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^\d{6}$/), schemas/* number */.aig().int().transform(String)]);
const GatewayError = schemas/* object */.Ikc({ error_code: Code });
/**
 * Calls an Adobe API by GET and reads only whether it let the request in. The body of a success is not looked at, and
 * no text of an answer is kept but the API gateway's error code.
 *
 * @param probe address, token and client
 * @param connection retry policy and the outside world; its endpoint is not used
 * @returns status and duration, or the cause
 * Source of the codes: https://experienceleague.adobe.com/en/docs/experience-platform/landing/troubleshooting
 */
async function probe({ url, token, clientId, orgId }, connection) {
    const { origin, pathname, search, host } = new URL(url);
    const headers = {
        ...bearer(token),
        'x-api-key': clientId,
        ...(orgId === undefined ? {} : { 'x-gw-ims-org-id': orgId }),
    };
    const startedAt = connection.clock.now();
    const { sent, attempts } = await (0,exchange/* request */.E)({ path: `${pathname}${search}`, headers, statusOnly: true }, { ...connection, endpoint: { ...connection.endpoint, origin, host } }, startedAt);
    if (!sent.ok) {
        const cause = sent.cause === 'throttled' ? 'api-throttled' : 'api-unreachable';
        const detail = [NETWORK[sent.cause] ?? '', sent.evidence.detail ?? ''].filter(Boolean).join(', ');
        return {
            ok: false,
            cause,
            evidence: { ...sent.evidence, ...(detail === '' ? {} : { detail }) },
            attempts,
        };
    }
    const { status } = sent.answer;
    if (status >= 200 && status < 300) {
        return { ok: true, status, durationMs: connection.clock.now() - startedAt };
    }
    const code = gatewayCode(sent.answer);
    const evidence = {
        status,
        ...(code === undefined ? {} : { detail: `API gateway error ${code}` }),
    };
    return { ok: false, cause: causeOf(status, code), evidence, attempts };
}
function gatewayCode(answer) {
    return GatewayError.safeParse(json(answer)).data?.error_code;
}
function causeOf(status, code) {
    const known = code === undefined ? undefined : GATEWAY_CODES[code];
    if (known !== undefined)
        return known;
    if (status === 429)
        return 'api-throttled';
    if ((0,retry/* isTransient */.dg)(status))
        return 'api-unavailable';
    if (status >= 300 && status < 400)
        return 'api-redirected';
    return status === 401 ? 'api-token-refused' : 'api-refused';
}

// EXTERNAL MODULE: ./build/ims/token/warnings.js
var warnings = __webpack_require__(3353);
// EXTERNAL MODULE: ./build/ims/causes.js
var causes = __webpack_require__(9378);
;// CONCATENATED MODULE: ./build/ims/gateway-causes.js
const GATEWAY = 'https://experienceleague.adobe.com/en/docs/experience-platform/landing/troubleshooting';
const IMPLEMENTATION = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation/';
const PROFILES = 'https://helpx.adobe.com/enterprise/using/manage-product-profiles.html';
/**
 * Why an Adobe API refuses a request that has a valid access token: the error codes of the API gateway.
 * Source: https://experienceleague.adobe.com/en/docs/experience-platform/landing/troubleshooting and
 * https://adobe-apiplatform.github.io/umapi-documentation/ (throttling).
 */
const API_CAUSES = {
    'api-not-subscribed': {
        summary: 'The credential is not subscribed to the probed API.',
        meaning: 'API gateway 403003 or 403000: the API is not in the project that the client id belongs to, or was removed.',
        next: 'Add the API to the project in the Developer Console (project > Add to Project > API), with this credential.',
        link: IMPLEMENTATION,
    },
    'no-product-profile': {
        summary: 'The technical account has no product profile for the probed API.',
        meaning: 'API gateway 403025: the credential was never given a product profile, or it was taken away.',
        next: 'Give the credential a product profile: Developer Console (project > API > Edit product profiles) or Admin Console (Products > profile > API credentials).',
        link: PROFILES,
    },
    'wrong-organization-header': {
        summary: 'The probed API wants the organization in a header, and did not accept the one it got.',
        meaning: 'API gateway 400003: `x-gw-ims-org-id` is missing or wrong. It is sent where the entry has `org-id`.',
        next: 'Set `org-id` of the entry to the IMS organization id (…@AdobeOrg) that the credential belongs to.',
        link: GATEWAY,
    },
    'api-token-refused': {
        summary: 'The probed API does not accept the access token.',
        meaning: 'API gateway 401013 or 403010, or HTTP 401: the token is of another environment, or is revoked.',
        next: 'Check that `probe-url` and `environment` belong together, and that the scopes are those of this API.',
        link: GATEWAY,
    },
    'api-throttled': {
        summary: 'The probed API throttles this client.',
        meaning: 'API gateway 429050, or HTTP 429, still so after waiting.',
        next: 'Nothing, if it passes; otherwise see which jobs call this API at the same time.',
        link: GATEWAY,
    },
    'api-unavailable': {
        summary: 'The probed API is unavailable.',
        meaning: 'HTTP 408 or 5xx, still so after the retries.',
        next: 'See whether Adobe reports an incident, and run this check again.',
        link: 'https://status.adobe.com',
    },
    'api-redirected': {
        summary: 'The probed address answers with a redirect.',
        meaning: 'Redirects are not followed: an access token must not travel to where one points.',
        next: 'Set `probe-url` to the final address.',
        link: GATEWAY,
    },
    'api-refused': {
        summary: 'The probed API refused the request.',
        meaning: 'HTTP 4xx for a reason that the API gateway did not give.',
        next: 'Check `probe-url` (a GET that needs no parameters is best), the scopes and the permissions of the technical account.',
        link: GATEWAY,
    },
    'api-unreachable': {
        summary: 'The probed address could not be reached.',
        meaning: 'DNS, TLS, proxy or connection failed, or there was no complete answer in time.',
        next: 'Check `probe-url` for a typing error; on a self-hosted runner check that it may reach the host (firewall, proxy, private CA).',
        link: 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers',
    },
};

;// CONCATENATED MODULE: ./build/health/check/findings.js

const GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication';
const findings_IMPLEMENTATION = `${GUIDE}/implementation/`;
const REFERENCE = `${GUIDE}/ims/`;
const MIGRATION = `${GUIDE}/migration/`;
/**
 * What the health check itself finds, besides the causes of Adobe IMS and of the API gateway. The texts are searched
 * for, so they do not vary.
 * Source of the facts on client secrets: the section on rotation at
 * https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation/
 */
const FINDINGS = {
    ...warnings/* TOKEN_WARNINGS */.a,
    'second-secret-refused': {
        summary: 'Adobe IMS accepted the first client secret and refused the second.',
        meaning: 'The second one was deleted in the Developer Console, was cut off while copying, or belongs to another credential: nothing is left to fall back to.',
        next: 'Remove the second client secret from the entry and wherever else it is stored, or copy it again.',
        link: findings_IMPLEMENTATION,
    },
    'client-secret-not-checked': {
        summary: 'One of the two client secrets could not be checked.',
        meaning: 'The other one works, but for this one there was no answer.',
        next: 'Run this check again; the evidence says what was in the way.',
        link: findings_IMPLEMENTATION,
    },
    'unexpected-token': {
        summary: 'The access token is not the one that was asked for.',
        meaning: 'Its claims name another client or another type than an access token.',
        next: 'Check that `ims-url` is an IMS host, and do not use this credential until it is clear.',
        link: REFERENCE,
    },
    'token-not-accepted': {
        summary: 'Adobe IMS gave an access token and does not accept it.',
        meaning: '`validate_token` says that the new token is not valid: the client or its account is being shut off.',
        next: 'Look at the credential in the Developer Console, and ask Adobe support if it looks right.',
        link: REFERENCE,
    },
    'token-not-validated': {
        summary: 'Adobe IMS could not be asked whether it accepts the access token.',
        meaning: 'The token was given, so the credential works; only `validate_token` did not answer.',
        next: 'Nothing, if the next check is fine.',
        link: REFERENCE,
    },
    'wrong-organization': {
        summary: 'The access token belongs to another organization than `org-id` says.',
        meaning: 'The credential was made in another IMS organization, or `org-id` is mistyped.',
        next: 'Check `org-id` of the entry (Developer Console > project > credential), or use the credential of the right organization.',
        link: findings_IMPLEMENTATION,
    },
    'organization-not-checked': {
        summary: 'Adobe IMS could not be asked which organization the access token belongs to.',
        meaning: 'The token does not say it, and `organizations` did not answer.',
        next: 'Nothing, if the next check is fine.',
        link: REFERENCE,
    },
    'secret-too-old': {
        summary: 'A client secret is older than `max-secret-age-days`.',
        meaning: 'Client secrets never expire by themselves, so a secret that leaked stays usable until it is rotated.',
        next: 'Rotate it: add a second client secret in the Developer Console, store it everywhere, check that the old one is no longer used, delete the old one.',
        link: `${findings_IMPLEMENTATION}#rotating-client-secrets`,
    },
    'secret-unused': {
        summary: 'A client secret has not been used for `unused-secret-days`.',
        meaning: 'It is left over from a rotation, or what used it is gone; anybody who has it can still get tokens.',
        next: 'Delete it in the Developer Console (project > OAuth Server-to-Server) once nothing needs it.',
        link: `${findings_IMPLEMENTATION}#rotating-client-secrets`,
    },
    'rotation-open': {
        summary: 'The credential has had two client secrets for longer than a rotation should take.',
        meaning: 'The newer secret is more than 7 days old and the older one was not deleted; a third cannot be added.',
        next: 'Store the newer client secret everywhere, check by the last use that the older one is idle, and delete the older one.',
        link: `${findings_IMPLEMENTATION}#rotating-client-secrets`,
    },
    'secret-used-by-jwt': {
        summary: 'Something still uses a client secret in the JWT exchange.',
        meaning: 'A program still asks for tokens as a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
        next: 'Find it (the scan action of this repository finds it in code) and move it to OAuth Server-to-Server; the client id stays.',
        link: MIGRATION,
    },
    'client-secrets-unavailable': {
        summary: 'The Developer Console could not be asked for the client secrets.',
        meaning: 'The client secrets API did not answer, or not as it is documented.',
        next: 'Nothing, if the next check is fine; the credential itself works.',
        link: REFERENCE,
    },
    'client-secrets-not-found': {
        summary: 'The Developer Console has no credential under the given ids.',
        meaning: '`console-org-id` or `console-credential-id` is mistyped, or the credential is gone.',
        next: 'Copy both numbers again from the address of the credential in the Developer Console: /projects/{console-org-id}/{project}/credentials/{console-credential-id}/details/….',
        link: REFERENCE,
    },
    'console-ids-of-another-credential': {
        summary: 'The Developer Console ids belong to another credential.',
        meaning: 'The client id that the Developer Console names for them is not the one of the entry.',
        next: 'Copy both numbers again from the address of this credential in the Developer Console.',
        link: REFERENCE,
    },
    'certificate-expired': {
        summary: 'The certificate of the Service Account (JWT) credential has expired.',
        meaning: 'Adobe IMS takes no JWT that is signed with it, and Adobe renews no certificate any more (since 2025-06-30).',
        next: 'Move what uses it to an OAuth Server-to-Server credential, delete the key wherever it is stored, and take `legacy-certificate` out of the entry.',
        link: MIGRATION,
    },
    'certificate-ends': {
        summary: 'The JWT flow of this certificate ends on the day it expires, at the latest.',
        meaning: 'Adobe renews no certificate any more (since 2025-06-30), and JWT credentials of the Developer Console stopped working no later than 2026-03-01.',
        next: 'Move what uses it to an OAuth Server-to-Server credential before that day.',
        link: MIGRATION,
    },
    'check-stopped': {
        summary: 'The check of this credential stopped on an unexpected error.',
        meaning: 'A defect of this action; the other credentials were checked all the same.',
        next: 'Please report it with the evidence.',
        link: 'https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging',
    },
};
/** What is said once for all the credentials that it concerns. */
const INFORMATION = {
    'client-secrets-not-permitted': {
        summary: 'Age and use of the client secrets were not checked, because the credential may not read them.',
        meaning: 'That needs the I/O Management API in the project, and the scopes `adobeio_api` and `read_client_secret` in the entry. Everything else was checked.',
        next: 'Add the I/O Management API to the project in the Developer Console and the two scopes to `scopes`; where the ids cannot be looked up, set `console-org-id` and `console-credential-id` as well.',
        link: REFERENCE,
    },
};
/** Findings that, as notes, mean that a question got no answer this time. */
const UNANSWERED = new Set([
    'throttled',
    'api-throttled',
    'client-secret-not-checked',
    'token-not-validated',
    'organization-not-checked',
    'client-secrets-unavailable',
]);
const TEXTS = {
    ...causes/* CAUSES */.h,
    ...API_CAUSES,
    ...FINDINGS,
};
/**
 * Makes a finding of a known name.
 *
 * @param id its name
 * @param level what it does to the verdict
 * @param particulars whole lines, neutralised
 * @param since in ms since the epoch, where it is known
 * @returns the finding
 */
function finding(id, level, particulars = [], since) {
    return { id, level, text: TEXTS[id], particulars, ...(since === undefined ? {} : { since }) };
}

;// CONCATENATED MODULE: ./build/health/check/certificate.js

const certificate_DAY_MS = 24 * 60 * 60 * 1_000;
/** A certificate that ends within so many days is a warning. */
const CERTIFICATE_WARNING_DAYS = 60;
const SOURCES = {
    pem: 'a PEM certificate',
    'aem-service-credential': 'a service credential of AEM as a Cloud Service',
};
/**
 * Judges the certificate of a Service Account (JWT) credential by the day it expires.
 *
 * @param entry the entry; one without a certificate has no findings
 * @param now in ms since the epoch
 * @returns the day, and what is to be said about it
 */
function checkCertificate({ legacyCertificate }, now) {
    if (legacyCertificate === undefined)
        return { findings: [], facts: {} };
    const { source, expiresAt } = legacyCertificate;
    const day = new Date(expiresAt).toISOString().slice(0, 10);
    const facts = { certificateExpiresAt: expiresAt };
    if (expiresAt <= now) {
        const lines = [`Certificate: ${SOURCES[source]}, expired on ${day}.`];
        return { findings: [finding('certificate-expired', 'error', lines, expiresAt)], facts };
    }
    const days = Math.floor((expiresAt - now) / certificate_DAY_MS);
    const level = days <= CERTIFICATE_WARNING_DAYS ? 'warning' : 'note';
    const lines = [
        `Certificate: ${SOURCES[source]}, expires on ${day}, in ${days} ${days === 1 ? 'day' : 'days'}.`,
    ];
    return { findings: [finding('certificate-ends', level, lines)], facts };
}

;// CONCATENATED MODULE: ./build/ims/console.js




/** The scope without which the client secrets API refuses every token. */
const READ_SECRETS_SCOPE = 'read_client_secret';
const Digits = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^\d{1,20}$/), schemas/* number */.aig().int().nonnegative().transform(String)]);
// 2000-01-01 to 2100-01-01 in ms: outside of it a time is in another unit, or nonsense.
const Time = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^\d{12,13}$/), schemas/* number */.aig().int()])
    .transform(Number)
    .refine((ms) => ms > 946_684_800_000 && ms < 4_102_444_800_000);
const Uuid = schemas/* string */.YjP().regex(/^[0-9a-f-]{1,64}$/i);
const GrantType = schemas/* string */.YjP().regex(/^[\w.:/-]{1,100}$/);
const Credential = schemas/* object */.Ikc({ org_id: Digits, credential_id: Digits });
const Usage = schemas/* object */.Ikc({ last_used_at: Time, grant_type: GrantType });
const Secrets = schemas/* object */.Ikc({
    client_id: schemas/* string */.YjP(),
    client_secrets: schemas/* array */.YOg(schemas/* object */.Ikc({ uuid: Uuid, created_at: Time, secret_usages: schemas/* array */.YOg(Usage).nullish() }))
        // Adobe allows two at a time.
        .max(10),
});
/**
 * Asks the Developer Console for the numeric ids of a client.
 *
 * @param clientId the client
 * @param token its access token, a secret
 * @param connection the Developer Console API, retry policy and the outside world
 * @returns the ids, or why there are none
 * Source: adobe/aio-lib-console `spec/api.json` (`/console/clients/{clientId}/credential`). Whether a technical account
 * may call it is not documented.
 */
async function lookUpConsoleIds(clientId, token, connection) {
    const path = `/console/clients/${encodeURIComponent(clientId)}/credential`;
    return get(path, clientId, token, connection, (body) => {
        const { data } = Credential.safeParse(body);
        return data === undefined ? undefined : { organization: data.org_id, credential: data.credential_id };
    });
}
/**
 * Lists the client secrets of a credential: never their values.
 *
 * @param clientId the client
 * @param ids where the Developer Console keeps it
 * @param token its access token, a secret; with the scopes `adobeio_api` and `read_client_secret`
 * @param connection the Developer Console API, retry policy and the outside world
 * @returns the secrets, the oldest first, or why there are none
 * Source: https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/ims/
 */
async function listClientSecrets(clientId, ids, token, connection) {
    const path = `/console/organizations/${ids.organization}/credentials/${ids.credential}/secrets`;
    const listed = await get(path, clientId, token, connection, (body) => Secrets.safeParse(body).data);
    if (!listed.ok)
        return listed;
    if (listed.value.client_id !== clientId)
        return { ok: false, problem: 'other-client', evidence: {} };
    const secrets = listed.value.client_secrets.map(({ uuid, created_at, secret_usages }) => ({
        uuid,
        createdAt: created_at,
        uses: (secret_usages ?? [])
            .map(({ grant_type, last_used_at }) => ({ grantType: grant_type, lastUsedAt: last_used_at }))
            .sort((one, other) => other.lastUsedAt - one.lastUsedAt),
    }));
    return { ok: true, value: secrets.sort((one, other) => one.createdAt - other.createdAt) };
}
async function get(path, clientId, token, connection, read) {
    const headers = { ...bearer(token), 'x-api-key': clientId };
    const { sent } = await (0,exchange/* request */.E)({ path, headers }, connection, connection.clock.now());
    if (!sent.ok) {
        const problem = sent.cause === 'throttled' ? 'throttled' : 'unavailable';
        return { ok: false, problem, evidence: sent.evidence };
    }
    const { status } = sent.answer;
    if (status !== 200) {
        const { evidence } = (0,answer/* readRefusal */.ni)(sent.answer, connection.clock.now());
        return { ok: false, problem: problemOf(status), evidence };
    }
    const value = read(json(sent.answer));
    if (value !== undefined)
        return { ok: true, value };
    return { ok: false, problem: 'unavailable', evidence: { status, detail: 'an answer of another shape' } };
}
function problemOf(status) {
    if (status === 401 || status === 403)
        return 'not-permitted';
    if (status === 404)
        return 'not-found';
    return status === 429 ? 'throttled' : 'unavailable';
}

;// CONCATENATED MODULE: ./build/health/check/client-secrets.js

const client_secrets_DAY_MS = 24 * 60 * 60 * 1_000;
// The values of grant_type are not documented; those of the JWT exchange that are seen all name it.
const JWT_GRANT = /jwt/i;
/**
 * Judges the client secrets of a credential by their age and their use.
 *
 * @param secrets as the Developer Console lists them, the oldest first
 * @param limits in days
 * @param now in ms since the epoch
 * @returns warnings, each at most once, with one line for each secret that it concerns
 */
function judgeClientSecrets(secrets, limits, now) {
    const { maxSecretAgeDays, unusedSecretDays, rotationDays } = limits;
    const days = (since) => (now - since) / client_secrets_DAY_MS;
    const lastUsed = ({ createdAt, uses }) => uses[0]?.lastUsedAt ?? createdAt;
    const line = (secret) => describeSecret(secret, now);
    const old = secrets.filter(({ createdAt }) => days(createdAt) > maxSecretAgeDays);
    const unused = secrets.filter((secret) => days(lastUsed(secret)) > unusedSecretDays);
    const newest = secrets.at(-1);
    const openSince = secrets.length > 1 && newest !== undefined && days(newest.createdAt) > rotationDays
        ? newest.createdAt
        : undefined;
    const byJwt = secrets.filter(({ uses }) => {
        const use = uses.find(({ grantType }) => JWT_GRANT.test(grantType));
        // A migrated credential keeps its old entry for ever: only a recent use is a program at work.
        return use !== undefined && days(use.lastUsedAt) <= unusedSecretDays;
    });
    return [
        ...warning('secret-used-by-jwt', byJwt, line),
        ...warning('secret-too-old', old, line, ({ createdAt }) => createdAt + maxSecretAgeDays * client_secrets_DAY_MS),
        ...(openSince === undefined
            ? []
            : [finding('rotation-open', 'warning', secrets.map(line), openSince + rotationDays * client_secrets_DAY_MS)]),
        ...warning('secret-unused', unused, line, (secret) => lastUsed(secret) + unusedSecretDays * client_secrets_DAY_MS),
    ];
}
function warning(id, secrets, line, since) {
    if (secrets.length === 0)
        return [];
    const times = since === undefined ? [] : secrets.map(since);
    return [finding(id, 'warning', secrets.map(line), times.length === 0 ? undefined : Math.min(...times))];
}
function describeSecret({ createdAt, uses }, now) {
    const age = Math.floor((now - createdAt) / client_secrets_DAY_MS);
    const used = uses
        .slice(0, 3)
        .map(({ grantType, lastUsedAt }) => `${client_secrets_date(lastUsedAt)} by ${grantType}`)
        .join(', ');
    return `Client secret made on ${client_secrets_date(createdAt)}, ${age} ${age === 1 ? 'day' : 'days'} old; ${used === '' ? 'never used' : `last used on ${used}`}.`;
}
function client_secrets_date(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/health/check/console-check.js



/**
 * Reads the client secrets of a credential (never their values) and judges age and use.
 *
 * @param entry the entry, with its Developer Console ids where they are given; otherwise they are looked up
 * @param given the token
 * @param connection of this credential
 * @param limits in days
 * @param secrets every value that must stay out of every text
 * @returns the client secrets and findings, or that they may not be read
 */
async function checkClientSecrets(entry, { token, clientId, scopes }, connection, limits, secrets) {
    // Without this scope the answer is known, and nobody is asked.
    if (!scopes.includes(READ_SECRETS_SCOPE))
        return { findings: [], notPermitted: true };
    const problem = (id, evidence, lookedUp) => unread(id, evidence, lookedUp, secrets);
    const console = { ...connection, endpoint: entry.consoleEndpoint };
    let ids = entry.consoleIds;
    if (ids === undefined) {
        const found = await lookUpConsoleIds(clientId, token, console);
        if (!found.ok)
            return problem(found.problem, found.evidence, true);
        ids = found.value;
    }
    const listed = await listClientSecrets(clientId, ids, token, console);
    if (!listed.ok)
        return problem(listed.problem, listed.evidence, entry.consoleIds === undefined);
    const findings = judgeClientSecrets(listed.value, limits, connection.clock.now());
    return { findings, clientSecrets: listed.value, notPermitted: false };
}
function unread(problem, evidence, lookedUp, secrets) {
    const given = (0,ims_failure/* describeEvidence */.RQ)(evidence, secrets);
    const lines = given === '' ? [] : [`Evidence: ${given}`];
    switch (problem) {
        case 'not-permitted':
            return { findings: [], notPermitted: true };
        case 'not-found':
            // Whether a technical account may look ids up is not documented: not to find any is no mistake of the person.
            return lookedUp
                ? { findings: [], notPermitted: true }
                : { findings: [finding('client-secrets-not-found', 'warning', lines)], notPermitted: false };
        case 'other-client':
            return {
                findings: [finding('console-ids-of-another-credential', 'warning', lines)],
                notPermitted: false,
            };
        default:
            return { findings: [finding('client-secrets-unavailable', 'note', lines)], notPermitted: false };
    }
}

// EXTERNAL MODULE: ./build/ims/token/scopes.js
var token_scopes = __webpack_require__(1613);
// EXTERNAL MODULE: ./build/ims/token/access-token.js
var access_token = __webpack_require__(2502);
// EXTERNAL MODULE: ./build/ims/credential/shape.js
var shape = __webpack_require__(3281);
;// CONCATENATED MODULE: ./build/health/check/exchange-check.js



const exchange_check_LINE_MAX = 2_000;
/**
 * Exchanges each client secret of a credential by itself, so that a dead second one does not hide behind the first.
 *
 * @param entry the entry
 * @param credential its credential; the client secrets are secrets
 * @param connection of this credential
 * @param world its pace, and what masks each token as it comes
 * @returns findings, and the token where there is one
 */
async function checkExchange(entry, credential, connection, world) {
    const tried = await exchangeEach(credential, connection, world);
    const { orgId, ...anyOrganization } = credential;
    const refused = tried.every(({ result }) => !result.ok && result.failure.cause === 'invalid-request');
    if (orgId === undefined || !refused)
        return judge(entry, credential, tried);
    // A credential of one organization is not documented to take another `org_id`: IMS may refuse it without a word on
    // the organization. If it works without, that was the reason.
    const again = judge(entry, anyOrganization, await exchangeEach(anyOrganization, connection, world));
    if (again.token === undefined)
        return judge(entry, credential, tried);
    const belongs = again.facts?.organization;
    const lines = [
        subjectLine(entry),
        'Adobe IMS refuses the token request with this `org-id`, and grants it without.',
        ...(belongs === undefined ? [] : [`The token belongs to: ${belongs}`]),
    ];
    return {
        ...again,
        findings: [finding('wrong-organization', 'error', lines), ...again.findings],
        organizationChecked: true,
    };
}
function exchangeEach(credential, connection, { pace, mask }) {
    // Waiting for a turn is no matter of IMS; waiting because IMS throttles is.
    const now = () => pace.clock.now() + pace.throttledMs();
    return Promise.all(credential.clientSecrets.map(async (clientSecret) => {
        const { send, resent } = pace.counting();
        const startedAt = now();
        const result = await (0,exchange/* exchange */.c)({ ...credential, clientSecrets: [clientSecret] }, { ...connection, send });
        if (result.ok)
            mask(result.value.token);
        return { result: withAttempts(result, resent()), durationMs: now() - startedAt };
    }));
}
function withAttempts(result, resent) {
    if (result.ok)
        return { ok: true, value: { ...result.value, attempts: result.value.attempts + resent } };
    return { ok: false, failure: { ...result.failure, attempts: result.failure.attempts + resent } };
}
function judge(entry, credential, tried) {
    const secrets = credential.clientSecrets;
    const worked = tried.find(({ result }) => result.ok);
    const results = tried.map(({ result }) => result);
    if (worked === undefined || !worked.result.ok)
        return failed(entry, results, secrets);
    const token = worked.result.value;
    const tokens = results.flatMap((result) => (result.ok ? [result.value.token] : []));
    const hidden = [...secrets, ...tokens];
    return {
        findings: [...otherSecret(entry, results, hidden), ...missing(credential, token, hidden)],
        token,
        facts: facts(token, worked.durationMs),
        tokens,
    };
}
function failed(entry, results, secrets) {
    const failures = results.flatMap((result) => (result.ok ? [] : [result.failure]));
    // The client secret that was throttled may be the one that works.
    const level = failures.some(({ cause }) => cause === 'throttled') ? 'warning' : 'error';
    const causes = new Map();
    for (const [index, failure] of failures.entries()) {
        const which = failures.length === 1 ? undefined : index;
        causes.set(failure.cause, [
            ...(causes.get(failure.cause) ?? []),
            ...failureLines(failure, which, secrets),
        ]);
    }
    const findings = [...causes].map(([cause, lines]) => finding(cause, cause === 'throttled' ? 'note' : level, [subjectLine(entry), ...lines]));
    return { findings, tokens: [] };
}
// With two client secrets of which one works.
function otherSecret(entry, results, secrets) {
    const index = results.findIndex((result) => !result.ok);
    const other = results[index];
    if (other === undefined || other.ok)
        return [];
    const lines = [subjectLine(entry), ...failureLines(other.failure, index, secrets)];
    const { cause } = other.failure;
    if (cause === 'throttled')
        return [finding('client-secret-not-checked', 'note', lines)];
    if (cause !== 'wrong-client-secret' && cause !== 'invalid-client') {
        return [finding('client-secret-not-checked', 'warning', lines)];
    }
    return [finding(index === 0 ? 'rotation-unfinished' : 'second-secret-refused', 'warning', lines)];
}
function missing(credential, token, hidden) {
    const scopes = (0,token_scopes/* missingScopes */["if"])(credential.scopes, token.scopes);
    return scopes.length === 0
        ? []
        : [
            finding('scopes-missing', 'warning', [
                (0,remote_text/* neutralise */.$0)(`Not granted: ${scopes.join(', ')}`, hidden, exchange_check_LINE_MAX),
            ]),
        ];
}
function facts(token, durationMs) {
    const { organization, technicalAccount } = (0,access_token/* decodeClaims */.Y)(token.token) ?? {};
    return {
        durationMs,
        attempts: token.attempts,
        expiresIn: token.expiresIn,
        scopes: token.scopes,
        ...(technicalAccount === undefined ? {} : { technicalAccount }),
        ...(organization !== undefined && isOrganization(organization) ? { organization } : {}),
    };
}
/**
 * Tells whether a text can be the id of an IMS organization.
 *
 * @param text from a token or an answer
 * @returns true for `…@AdobeOrg` and the like
 */
function isOrganization(text) {
    return /^[0-9A-Za-z]{1,64}@[0-9A-Za-z.]{1,64}$/.test(text);
}
/**
 * Names the credential and the host in a finding.
 *
 * @param entry the entry
 * @returns one line
 */
function subjectLine({ credential, endpoint }) {
    const client = shownClientId(credential?.clientId);
    return `Credential: ${client === undefined ? '' : `client id ${client}, `}${endpoint.environment} (${endpoint.host})`;
}
/**
 * A client id, if it may be shown. What does not look like one may be anything that was pasted.
 *
 * @param clientId of an entry
 * @returns the id, or undefined
 */
function shownClientId(clientId) {
    return clientId !== undefined && (0,shape/* credentialShape */.xy)(clientId) === 'client-id' ? clientId : undefined;
}
function failureLines(failure, index, secrets) {
    const evidence = (0,ims_failure/* describeEvidence */.RQ)(failure.evidence, secrets);
    const which = index === undefined ? '' : `${index === 0 ? 'First' : 'Second'} client secret: `;
    return [
        ...(evidence === '' && which === ''
            ? []
            : [`${which}${which === '' ? 'Evidence: ' : ''}${evidence || causes/* CAUSES */.h[failure.cause].summary}`]),
        ...(failure.attempts > 1 ? [`Attempts: ${failure.attempts}`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/health/check/hide-secrets.js

const hide_secrets_LINE_MAX = 2_000;
/**
 * The last pass over everything that came from servers, before anything is published. Evidence is already without the
 * secrets of its own credential, because it was cut; facts are looked at here only. A host that got several secrets could
 * repeat one in the answer to another, and comparing every text with every secret as it comes would take minutes.
 *
 * @param credentials what the check showed
 * @param secrets every client secret and token of all of them
 * @returns the same; a line is without secrets, and a fact that holds one is left out
 */
function hideSecrets(credentials, secrets) {
    const texts = credentials.flatMap((one) => [
        ...one.findings.flatMap(({ particulars }) => particulars.filter(isRemote)),
        ...(one.token === undefined ? [] : tokenTexts(one.token)),
        ...(one.clientSecrets ?? []).flatMap((secret) => [
            secret.uuid,
            ...secret.uses.map((use) => use.grantType),
        ]),
    ]);
    const near = (0,remote_text/* secretsIn */.VY)(texts, secrets);
    if (near.length === 0)
        return [...credentials];
    const line = (text) => (isRemote(text) ? (0,remote_text/* neutralise */.$0)(text, near, hide_secrets_LINE_MAX) : text);
    const mayBeShown = (text) => (0,remote_text/* isHarmless */.EW)(text, near);
    return credentials.map(({ token, clientSecrets, ...rest }) => ({
        ...rest,
        findings: rest.findings.map((one) => ({ ...one, particulars: one.particulars.map(line) })),
        ...(token === undefined ? {} : { token: harmlessToken(token, mayBeShown) }),
        ...(clientSecrets === undefined ? {} : { clientSecrets: harmlessSecrets(clientSecrets, mayBeShown) }),
    }));
}
// The line that names client id and host holds nothing of a server.
function isRemote(line) {
    return !line.startsWith('Credential: ');
}
function tokenTexts({ scopes, technicalAccount, organization }) {
    return [...scopes, technicalAccount ?? '', organization ?? ''];
}
function harmlessToken(token, mayBeShown) {
    const { technicalAccount, organization, ...rest } = token;
    return {
        ...rest,
        scopes: token.scopes.filter(mayBeShown),
        ...(technicalAccount !== undefined && mayBeShown(technicalAccount) ? { technicalAccount } : {}),
        ...(organization !== undefined && mayBeShown(organization) ? { organization } : {}),
    };
}
function harmlessSecrets(secrets, mayBeShown) {
    const shown = (text) => (mayBeShown(text) ? text : 'unknown');
    return secrets.map(({ uuid, createdAt, uses }) => ({
        uuid: shown(uuid),
        createdAt,
        uses: uses.map(({ grantType, lastUsedAt }) => ({ grantType: shown(grantType), lastUsedAt })),
    }));
}

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./build/health/check/pace.js


/** Requests that are under way at the same time. */
const SIDE_BY_SIDE = 50;
/** How long one credential waits for IMS or an API to stop throttling, in ms, all pauses together. */
const THROTTLED_MAX_MS = 5 * 60 * 1_000;
const FIRST_PAUSE_MS = 1_000;
const PAUSE_MAX_MS = 60_000;
const SPACING_FIRST_MS = 50;
const SPACING_MAX_MS = 1_000;
// After so many refusals without one answer a host throttles everybody, and asking on would only prolong it.
const REFUSALS_MAX = 20;
/**
 * Bounds how many requests are under way, and slows a check down as far as the servers ask for it, so that throttling
 * makes it longer instead of red.
 *
 * A request that is answered with 429 is sent again after the pause that the answer asks for, or a doubling one; nobody
 * else waits meanwhile. From then on the requests of all credentials to the same host are spaced out, the more the
 * oftener it throttles. A pause that would make more than the patience is not begun; the request then fails as throttled
 * and is not retried.
 *
 * @param clock time and chance
 * @param send the network
 * @returns a function that gives each credential its own clock and network
 */
function pacing(clock, send) {
    const hosts = new Map();
    const limit = pLimit(SIDE_BY_SIDE);
    return (onPause) => {
        const still = stopwatch(clock);
        const throttled = stopwatch(clock);
        const inTurn = async (request) => {
            const go = still.start();
            return limit(() => {
                go();
                return send(request);
            });
        };
        const pause = async (ms) => {
            if (ms <= 0)
                return;
            const ends = [still.start(), throttled.start()];
            await clock.sleep(ms);
            for (const end of ends)
                end();
        };
        const within = (patienceMs, onResend) => async (request) => {
            const { origin, host } = new URL(request.url);
            const known = hosts.get(origin) ?? { nextAt: 0, spacingMs: 0, refusals: 0 };
            hosts.set(origin, known);
            const room = (ms) => throttled.totalMs() + ms <= patienceMs;
            for (let times = 0;; times++) {
                if (known.refusals >= REFUSALS_MAX)
                    return refusal('not sent: the host throttles every request');
                const spaceMs = Math.max(0, known.nextAt - clock.now());
                if (!room(spaceMs))
                    return refusal('not sent: the host throttles most requests');
                known.nextAt = Math.max(clock.now(), known.nextAt) + known.spacingMs;
                await pause(spaceMs);
                const sent = await inTurn(request);
                if (!sent.ok || sent.answer.status !== 429) {
                    known.spacingMs = Math.floor(known.spacingMs * 0.9);
                    known.refusals = 0;
                    return sent;
                }
                known.spacingMs = Math.min(SPACING_MAX_MS, Math.max(SPACING_FIRST_MS, known.spacingMs * 2));
                const asked = (0,retry/* retryAfterMs */.Vs)(sent.answer.headers['retry-after'], clock.now());
                const backoff = Math.min(PAUSE_MAX_MS, FIRST_PAUSE_MS * 2 ** times) * (0.5 + clock.random() / 2);
                const waitMs = Math.max(asked ?? 0, backoff);
                if (!room(waitMs)) {
                    known.refusals++;
                    return refusal(undefined, asked);
                }
                onPause(host, waitMs);
                await pause(waitMs);
                onResend();
            }
        };
        const ignore = () => undefined;
        return {
            clock: { ...clock, now: () => clock.now() - still.totalMs() },
            send: within(THROTTLED_MAX_MS, ignore),
            patient: (maxMs) => within(maxMs, ignore),
            counting: () => {
                let resent = 0;
                const count = () => {
                    resent++;
                };
                return { send: within(THROTTLED_MAX_MS, count), resent: () => resent };
            },
            throttledMs: throttled.totalMs,
        };
    };
}
function refusal(detail, askedMs) {
    const evidence = {
        ...(detail === undefined ? { status: 429 } : { detail }),
        ...(askedMs === undefined ? {} : { retryAfterMs: askedMs }),
    };
    return { ok: false, cause: 'throttled', evidence, retryable: false };
}
// Several requests of one credential may wait at the same time; that time counts once.
function stopwatch(clock) {
    let running = 0;
    let since = 0;
    let before = 0;
    const totalMs = () => before + (running > 0 ? clock.now() - since : 0);
    return {
        totalMs,
        start: () => {
            if (running++ === 0)
                since = clock.now();
            return () => {
                if (running === 1)
                    before = totalMs();
                running--;
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/health/check/token-checks.js




/**
 * Checks that a token is the one that was asked for and that IMS accepts it.
 *
 * @param given the token
 * @param connection of this credential
 * @param secrets every value that must stay out of every text
 * @returns findings; none where all is well
 */
async function checkToken(given, connection, secrets) {
    const claims = checkClaims(given);
    const [validity, organization] = await Promise.all([
        checkValidity(given, connection, secrets),
        checkOrganization(given, connection, secrets),
    ]);
    return [...claims, ...validity, ...organization];
}
function checkClaims({ token, clientId }) {
    // An opaque token says nothing, and OAuth allows it.
    const { clientId: named, type } = (0,access_token/* decodeClaims */.Y)(token) ?? {};
    const lines = [
        ...(named === undefined || named === clientId ? [] : ['The token names another client id.']),
        ...(type === undefined || type === 'access_token' ? [] : ['The token is not of the type access_token.']),
    ];
    return lines.length === 0 ? [] : [finding('unexpected-token', 'error', lines)];
}
async function checkValidity({ token, clientId }, connection, secrets) {
    const answer = await validateToken(token, clientId, connection);
    if (!answer.ok)
        return [token_checks_unanswered('token-not-validated', answer.failure, secrets)];
    if (answer.value.valid)
        return [];
    const reason = (0,remote_text/* neutralise */.$0)(answer.value.reason ?? '', [token, ...secrets]);
    return [finding('token-not-accepted', 'error', reason === '' ? [] : [`Reason: "${reason}"`])];
}
async function checkOrganization({ token, orgId }, connection, secrets) {
    if (orgId === undefined)
        return [];
    const claimed = (0,access_token/* decodeClaims */.Y)(token)?.organization;
    // Nothing says that IMS tells letters in different case apart, and both forms are seen.
    const same = (id) => id.toLowerCase() === orgId.toLowerCase();
    if (claimed !== undefined)
        return same(claimed) ? [] : [wrongOrganization([claimed])];
    const answer = await organizations(token, connection);
    if (!answer.ok)
        return [token_checks_unanswered('organization-not-checked', answer.failure, secrets)];
    return answer.value.some(same) ? [] : [wrongOrganization(answer.value)];
}
const SHOWN_MAX = 5;
function wrongOrganization(found) {
    const shown = found.filter(isOrganization).slice(0, SHOWN_MAX);
    const more = found.length > shown.length ? ` and ${found.length - shown.length} more` : '';
    const line = shown.length === 0 ? [] : [`The token belongs to: ${shown.join(', ')}${more}`];
    return finding('wrong-organization', 'error', line);
}
// The token was given, so the credential works; being throttled says nothing at all.
function token_checks_unanswered(id, { cause, evidence }, secrets) {
    return finding(id, cause === 'throttled' ? 'note' : 'warning', [
        `Evidence: ${(0,ims_failure/* describeBriefly */.xf)(cause, evidence, secrets)}`,
    ]);
}

;// CONCATENATED MODULE: ./build/health/check/check.js









// What is only good to know does not hold a credential back for long.
const CONSOLE_PATIENCE_MS = 30_000;
/**
 * Checks every credential, side by side with a bound. Each has its own deadlines, and whatever happens to one, the
 * others are checked.
 *
 * @param inputs entries and limits
 * @param world network and clock
 * @param listener told of tokens, retries and pauses
 * @returns the health of each credential, in the order of the entries, and what is said once; without secrets
 */
async function checkCredentials(inputs, world, listener) {
    const tokens = [];
    const pace = pacing(world.clock, world.send);
    const known = { inputs, env: world.env, tokens, listener };
    const checked = await Promise.all(inputs.entries.map(async (entry) => {
        try {
            return await checkOne(entry, known, pace((host, waitMs) => listener.onPause(entry, host, waitMs)));
        }
        catch (error) {
            return stopped(entry, error);
        }
    }));
    const notPermitted = checked.filter((one) => one.notPermitted).map(({ health }) => health.name);
    return {
        credentials: hideSecrets(checked.map(({ health }) => health), [...inputs.secrets, ...tokens]),
        information: (notPermitted.length === 0 ? [] : ['client-secrets-not-permitted']).map((id) => ({
            id,
            text: INFORMATION[id],
            credentials: notPermitted,
        })),
    };
}
async function checkOne(entry, known, pace) {
    const certificate = checkCertificate(entry, pace.clock.now());
    const base = { name: entry.name, ...certificate.facts };
    const { credential } = entry;
    if (credential === undefined)
        return { health: health(base, certificate.findings), notPermitted: false };
    const { endpoint, policy } = entry;
    const { inputs, env, listener } = known;
    const connection = {
        ...{ endpoint, policy, env, clock: pace.clock, send: pace.send },
        onRetry: (notice) => listener.onRetry(entry, notice),
    };
    const clientId = shownClientId(credential.clientId);
    const named = { ...base, imsHost: endpoint.host, ...(clientId === undefined ? {} : { clientId }) };
    const mask = (token) => {
        listener.mask(token);
        known.tokens.push(token);
    };
    const exchanged = await checkExchange(entry, credential, connection, { pace, mask });
    const findings = [...certificate.findings, ...exchanged.findings];
    if (exchanged.token === undefined || exchanged.facts === undefined) {
        return { health: health(named, findings), notPermitted: false };
    }
    const { token, scopes } = exchanged.token;
    const secrets = [...credential.clientSecrets, ...exchanged.tokens];
    const anyOrganization = { token, clientId: credential.clientId };
    const given = {
        ...anyOrganization,
        ...(credential.orgId === undefined ? {} : { orgId: credential.orgId }),
    };
    const hurried = { ...connection, send: pace.patient(CONSOLE_PATIENCE_MS) };
    const [tokenFindings, listed, probed] = await Promise.all([
        checkToken(exchanged.organizationChecked === true ? anyOrganization : given, connection, secrets),
        checkClientSecrets(entry, { ...given, scopes }, hurried, inputs.limits, secrets),
        checkProbe(entry, given, connection, secrets),
    ]);
    return {
        health: health({
            ...named,
            token: exchanged.facts,
            ...(listed.clientSecrets === undefined ? {} : { clientSecrets: listed.clientSecrets }),
            ...probed.facts,
        }, [...findings, ...tokenFindings, ...probed.findings, ...listed.findings]),
        notPermitted: listed.notPermitted,
    };
}
async function checkProbe({ probeUrl }, given, connection, secrets) {
    if (probeUrl === undefined)
        return { findings: [], facts: {} };
    const { host } = new URL(probeUrl);
    const probed = await probe({ url: probeUrl, ...given }, connection);
    if (probed.ok) {
        const { status, durationMs } = probed;
        return { findings: [], facts: { probe: { host, status, durationMs } } };
    }
    const evidence = (0,ims_failure/* describeEvidence */.RQ)(probed.evidence, secrets);
    const lines = [`Probed host: ${host}`, ...(evidence === '' ? [] : [`Evidence: ${evidence}`])];
    const level = probed.cause === 'api-throttled' ? 'note' : 'error';
    return { findings: [finding(probed.cause, level, lines)], facts: {} };
}
function health(facts, findings) {
    const verdict = verdictOf(findings);
    const levels = ['error', 'warning', 'note'];
    // What made the verdict comes first.
    const rank = (one) => verdict === 'unknown' && isUnanswered(one) ? -1 : levels.indexOf(one.level);
    return { ...facts, verdict, findings: [...findings].sort((one, other) => rank(one) - rank(other)) };
}
// A question that got no answer may hide what was found the time before: until there is one, that stands.
function verdictOf(findings) {
    if (findings.some(({ level }) => level === 'error'))
        return 'failing';
    if (findings.some(isUnanswered))
        return 'unknown';
    return findings.some(({ level }) => level === 'warning') ? 'warning' : 'healthy';
}
function isUnanswered({ id, level }) {
    return level === 'note' && UNANSWERED.has(id);
}
function stopped(entry, error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : 'something that is not an error';
    const line = `Evidence: ${(0,remote_text/* neutralise */.$0)(what, entry.credential?.clientSecrets)}`;
    const findings = [finding('check-stopped', 'error', [subjectLine(entry), line])];
    return { health: health({ name: entry.name }, findings), notPermitted: false };
}

// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
;// CONCATENATED MODULE: ./build/health/report/health-report.js


/**
 * Puts together what all the reports say, so that they agree.
 *
 * @param inputs the checked inputs
 * @param checked what the check showed
 * @param time start in ms since the epoch, duration in ms
 * @param env environment of the runner, for repository and run
 * @returns the input of every report
 */
function healthReport(inputs, checked, time, env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl, GITHUB_RUN_ID: runId } = env;
    return {
        ...time,
        ...checked,
        limits: inputs.limits,
        failOn: inputs.failOn,
        failed: inputs.failOn !== 'never' &&
            checked.credentials.some(({ verdict }) => needsAttention(verdict, inputs.failOn)),
        toolVersion: version/* VERSION */.x,
        ...(repository ? { repository } : {}),
        ...(serverUrl ? { serverUrl } : {}),
        ...(runId ? { runId } : {}),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/health/issue/issue-state.js


/** The most runs that the issue remembers. */
const HISTORY_MAX = 50;
const KEY_LENGTH = 10;
// The largest time of a Date.
const MS_MAX = 8.64e15;
const SECONDS_MAX = MS_MAX / 1_000;
/** The most characters that one stored verdict takes, the blank behind it included. */
const STORED_VERDICT_MAX = KEY_LENGTH + 1 + SECONDS_MAX.toString(36).length + 1;
/** Nothing to remember: there was no run before. */
const NO_STATE = { history: [], credentials: new Map(), complete: true, needed: false };
/** Nothing is known: what was remembered cannot be read. */
const LOST_STATE = { ...NO_STATE, complete: false };
/**
 * What stands for a credential in the hidden part: short, so that the verdicts of hundreds fit, and without a
 * character that means anything to Markdown or HTML.
 *
 * @param name of the credential; no secret
 * @returns ten hexadecimal digits
 */
function credentialKey(name) {
    return (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, KEY_LENGTH);
}
/**
 * The verdict of a credential before this run.
 *
 * @param state what the issue remembers
 * @param name of the credential
 * @returns the last known one; `healthy` for one that it never saw, `unknown` where that cannot be told
 */
function formerVerdict(state, name) {
    return state.credentials.get(credentialKey(name))?.verdict ?? (state.complete ? 'healthy' : 'unknown');
}
const LETTERS = { failing: 'f', warning: 'w', healthy: 'h' };
const VERDICTS = {
    f: 'failing',
    w: 'warning',
    h: 'healthy',
};
// Key, letter of the verdict, and since when, in seconds since the epoch to the base of 36.
const STORED_VERDICT = /^([0-9a-f]{10})([fwh])([0-9a-z]{1,9})$/;
const STORED_MAX = 65_536;
const COUNT = schemas/* number */.aig().int().min(0).max(1_000_000);
const STORED = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    history: schemas/* array */.YOg(schemas/* object */.Ikc({
        at: schemas/* number */.aig().int().min(0).max(MS_MAX),
        failing: COUNT,
        warning: COUNT,
        unknown: COUNT,
        healthy: COUNT,
        runId: schemas/* string */.YjP()
            .regex(/^\d{1,20}$/)
            .optional(),
    }))
        .max(HISTORY_MAX),
    credentials: schemas/* string */.YjP().max(STORED_MAX),
    complete: schemas/* boolean */.zMY(),
    needed: schemas/* boolean */.zMY(),
});
/**
 * The state as JSON that cannot end the HTML comment around it, mention anybody or open a tag.
 *
 * @param state the state
 * @returns JSON without `<`, `>`, `&`, `@` and `--`
 */
function encodeState({ history, credentials, complete, needed }) {
    const stored = {
        version: 1,
        history: history.slice(-HISTORY_MAX),
        credentials: [...credentials]
            .map(([key, { verdict, since }]) => `${key}${LETTERS[verdict]}${Math.floor(since / 1_000).toString(36)}`)
            .join(' '),
        complete,
        needed,
    };
    // All of these could only occur inside of strings: no number here is negative.
    return JSON.stringify(stored).replace(/[<>&@-]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Reads a state back. Whoever may edit the issue may have changed it.
 *
 * @param text JSON from the body of an issue; hostile
 * @returns the state, or undefined where it is none of ours
 */
function decodeState(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const read = STORED.safeParse(value);
    const credentials = read.success ? decodeVerdicts(read.data.credentials) : undefined;
    if (!read.success || credentials === undefined)
        return undefined;
    const { history, complete, needed } = read.data;
    return {
        history: history.map(({ runId, ...entry }) => ({ ...entry, ...(runId === undefined ? {} : { runId }) })),
        credentials,
        complete,
        needed,
    };
}
function decodeVerdicts(text) {
    const credentials = new Map();
    for (const stored of text === '' ? [] : text.split(' ')) {
        const [, key = '', letter = '', base36 = ''] = STORED_VERDICT.exec(stored) ?? [];
        const verdict = VERDICTS[letter];
        const seconds = Number.parseInt(base36, 36);
        if (verdict === undefined || seconds > SECONDS_MAX)
            return undefined;
        credentials.set(key, { verdict, since: seconds * 1_000 });
    }
    return credentials;
}

;// CONCATENATED MODULE: ./build/health/issue/history.js


/**
 * What the issue is to remember after this run.
 *
 * @param state what it remembered
 * @param report this run
 * @param needed somebody has to act
 * @returns the new state; a credential whose verdict is `unknown` keeps its stored one, one that is gone is forgotten
 */
function nextState(state, report, needed) {
    const runId = report.runId !== undefined && /^\d{1,20}$/.test(report.runId) ? report.runId : undefined;
    const entry = { at: report.startedAt, ...countVerdicts(report) };
    const credentials = new Map();
    // What was lost is made good as soon as every credential has a verdict again.
    const complete = report.credentials.every(({ name, verdict }) => verdict !== 'unknown' || formerVerdict(state, name) !== 'unknown');
    for (const { name, verdict } of report.credentials) {
        const key = credentialKey(name);
        const stored = state.credentials.get(key);
        if (verdict === 'unknown' || verdict === stored?.verdict) {
            if (stored !== undefined)
                credentials.set(key, stored);
        }
        else {
            credentials.set(key, { verdict, since: report.startedAt });
        }
    }
    return {
        history: [...state.history, runId === undefined ? entry : { ...entry, runId }].slice(-HISTORY_MAX),
        credentials,
        complete,
        needed,
    };
}
/**
 * Tells of each credential since when its verdict is what it is.
 *
 * @param known what the issue remembers; nothing is written to it any more once nobody has to act, so that from then
 *   on only what makes it open again is known to be new
 * @param credentials the verdicts of this run
 * @param now the start of this run, in ms since the epoch
 * @returns the same credentials, with `since` where it is known: not while a verdict is `unknown`, and not without a
 *   history
 */
function sinceFrom({ state }, credentials, now) {
    return credentials.map((credential) => {
        const { since: _replaced, ...rest } = credential;
        if (state.history.length === 0 || credential.verdict === 'unknown')
            return rest;
        const stored = state.credentials.get(credentialKey(credential.name));
        if (stored?.verdict === credential.verdict)
            return { ...rest, since: stored.since };
        // Of healthy ones not all are remembered where many have trouble.
        if (stored === undefined && (credential.verdict === 'healthy' || !state.complete))
            return rest;
        return state.needed || credential.verdict === 'failing' ? { ...rest, since: now } : rest;
    });
}
/**
 * The names whose verdict is another one than the issue remembers. One that it never saw counts as healthy before;
 * to or from `unknown` is never a change.
 *
 * @param state what the issue remembers
 * @param credentials the verdicts of this run
 * @returns names, in their order
 */
function changedNames(state, credentials) {
    return credentials
        .filter(({ name, verdict }) => {
        const before = formerVerdict(state, name);
        return verdict !== 'unknown' && before !== 'unknown' && verdict !== before;
    })
        .map(({ name }) => name);
}
/**
 * The stored verdicts of credentials that this run does not have: removed, or under another name.
 *
 * @param state what the issue remembers
 * @param credentials of this run
 * @returns how many of them were failing, and how many had a warning
 */
function goneVerdicts(state, credentials) {
    const keys = new Set(credentials.map(({ name }) => credentialKey(name)));
    const gone = { failing: 0, warning: 0 };
    for (const [key, { verdict }] of state.credentials) {
        if (!keys.has(key) && verdict !== 'healthy')
            gone[verdict] += 1;
    }
    return gone;
}

;// CONCATENATED MODULE: ./build/health/issue/issue-marker.js

const issue_marker_KEY_LENGTH = 16;
const MARKER = /<!-- ims-auth\/credential-health v1 key=([0-9a-f]{16}) -->/g;
const STATE = /<!-- ims-auth\/credential-health state (\{[^<>]*\}) -->/g;
const ASSOCIATIONS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/**
 * What tells this use of the action from others in the repository: workflow file, job and step. The branch is no part
 * of it, so that a run started by hand from another branch keeps the same issue.
 *
 * @param env the runner's environment
 * @returns 16 hexadecimal digits; no secret
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function issueKey(env) {
    // `owner/repo/.github/workflows/health.yml@refs/heads/main`
    const workflow = (env['GITHUB_WORKFLOW_REF'] ?? '')
        .replace(/@refs\/.*$/s, '')
        .replace(/^[^/]*\/[^/]*\//, '');
    const use = [
        workflow || (env['GITHUB_WORKFLOW'] ?? ''),
        env['GITHUB_JOB'] ?? '',
        env['GITHUB_ACTION'] ?? '',
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(use)).digest('hex').slice(0, issue_marker_KEY_LENGTH);
}
/**
 * The hidden end of an issue's body.
 *
 * @param key of {@link issueKey}
 * @param state JSON without `<`, `>` and `--`
 * @returns two HTML comments
 */
function hiddenPart(key, state) {
    return `<!-- ims-auth/credential-health v1 key=${key} -->\n<!-- ims-auth/credential-health state ${state} -->`;
}
/**
 * The stored state as it stands in a body.
 *
 * @param body of an issue; hostile
 * @returns the text between the delimiters of the last state, or undefined where there is none
 */
function hiddenState(body) {
    return [...body.matchAll(STATE)].at(-1)?.[1];
}
/**
 * A body without its hidden part, so that its issue is never found again.
 *
 * @param body of an issue
 * @returns what a reader sees of it
 */
function withoutHiddenPart(body) {
    return body.replace(MARKER, '').replace(STATE, '').trimEnd();
}
/**
 * Whether an issue is the one of this use of the action. The marker is public, and anybody can open an issue in a
 * public repository: only those of bots and of people who belong to the repository count.
 *
 * @param issue as GitHub lists it
 * @param key of {@link issueKey}
 */
function isOurs(issue, key) {
    if (issue.pullRequest)
        return false;
    if (issue.authorType !== 'Bot' && !ASSOCIATIONS.has(issue.authorAssociation))
        return false;
    return [...issue.body.matchAll(MARKER)].at(-1)?.[1] === key;
}

;// CONCATENATED MODULE: ./build/health/issue/issue-body.js


/**
 * The longest body of an issue or comment that GitHub takes, in characters.
 * Source: the error of GitHub's API, `body is too long (maximum is 65536 characters)`.
 */
const BODY_MAX = 65_536;
/** The longest title of an issue that GitHub takes, in characters. */
const TITLE_MAX = 256;
// The visible part has at least this much room, in characters. The verdicts of 2,000 credentials fit beside it.
const VISIBLE_MIN = 16_384;
const SHORT_HISTORY = 25;
/**
 * Puts visible and hidden part together within GitHub's limits. Half of the history gives way first, then what is
 * remembered of healthy credentials, then the end of the visible part. The verdicts of the others are the last: what
 * is cut of them is noted, so that nothing is concluded from their absence.
 *
 * @param write makes the visible part
 * @param report this run
 * @param key of `issueKey`
 * @param state what the issue is to remember
 * @returns title and body
 */
function issueText(write, report, key, state) {
    const short = { ...state, history: state.history.slice(-SHORT_HISTORY) };
    // What a complete state does not have was healthy.
    const troubled = { ...short, credentials: troubledFirst(short) };
    for (const remembered of [state, short, troubled]) {
        const { title, body } = write(report, remembered.history);
        const hidden = hiddenEnd(key, remembered);
        if (body.length + hidden.length <= BODY_MAX)
            return { title: bounded(title, TITLE_MAX), body: body + hidden };
    }
    const last = { ...troubled, history: state.history.slice(-1) };
    const most = BODY_MAX - VISIBLE_MIN;
    const remembered = [troubled, last].find((one) => hiddenEnd(key, one).length <= most) ?? issue_body_cut(key, last, most);
    const hidden = hiddenEnd(key, remembered);
    const room = BODY_MAX - hidden.length;
    const { title, body } = write(report, remembered.history, room);
    return { title: bounded(title, TITLE_MAX), body: bounded(body, room) + hidden };
}
function troubledFirst({ credentials }) {
    const of = (wanted) => [...credentials].filter(([, { verdict }]) => verdict === wanted);
    return new Map([...of('failing'), ...of('warning')]);
}
function issue_body_cut(key, state, max) {
    const none = { ...state, credentials: new Map(), complete: false };
    const count = Math.floor((max - hiddenEnd(key, none).length) / STORED_VERDICT_MAX);
    return { ...none, credentials: new Map([...state.credentials].slice(0, count)) };
}
function hiddenEnd(key, state) {
    return `\n\n${hiddenPart(key, encodeState(state))}\n`;
}
/**
 * Cuts a text, never inside of a character.
 *
 * @param text any text
 * @param max longest result, in UTF-16 code units (never fewer than characters)
 * @returns the text, with an ellipsis where it was cut
 */
function bounded(text, max) {
    if (text.length <= max)
        return text;
    return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

;// CONCATENATED MODULE: ./build/health/issue/issue-find.js

/** The most pages of issues that are read in one search. */
const PAGES_MAX = 10;
// The account behind the token of a job; on GitHub Enterprise Server too.
const ACTIONS_BOT = 'github-actions[bot]';
/**
 * Finds the issue by its marker: first among those of the job's own account, then, for a token of another account,
 * among all. The list of issues is read and not the search, which lags behind.
 *
 * @param issues the repository's issues
 * @param key of `issueKey`
 * @returns what was found; both empty where there is none
 */
async function findIssue(issues, key) {
    for (const query of [{ creator: ACTIONS_BOT }, {}]) {
        for (let page = 1; page <= PAGES_MAX; page++) {
            const listed = await issues.list({ ...query, page });
            if (!listed.ok) {
                // GitHub may refuse to filter by an account that a server does not have.
                if ('creator' in query && listed.failure.status === 422)
                    break;
                return listed;
            }
            const ours = listed.value.issues.filter((issue) => isOurs(issue, key));
            // The last updated come first, so that duplicates, which are young, stand beside each other.
            if (ours.length > 0)
                return { ok: true, value: settled(ours) };
            if (!listed.value.more)
                break;
        }
    }
    return { ok: true, value: { duplicates: [] } };
}
/**
 * Decides which of several issues counts; every run comes to the same decision.
 *
 * @param ours issues with our marker
 * @returns the one with the lowest number, and the others
 */
function settled(ours) {
    const [issue, ...duplicates] = [...new Map(ours.map((one) => [one.number, one])).values()].sort((one, other) => one.number - other.number);
    return issue === undefined ? { duplicates: [] } : { issue, duplicates };
}
/**
 * Closes issues as duplicates of the one that counts, and takes the marker out of them.
 *
 * @param issues the repository's issues
 * @param winner the one that counts
 * @param duplicates the others
 * @returns what went wrong, or undefined
 */
async function closeDuplicates(issues, winner, duplicates) {
    let failure;
    for (const duplicate of duplicates) {
        const change = { body: withoutHiddenPart(duplicate.body), state: 'closed' };
        let closed = await issues.update(duplicate.number, {
            ...change,
            stateReason: 'duplicate',
            duplicateOf: winner.id,
        });
        // An older GitHub Enterprise Server does not know this reason.
        if (!closed.ok && closed.failure.status === 422) {
            closed = await issues.update(duplicate.number, { ...change, stateReason: 'not_planned' });
        }
        if (closed.ok && duplicate.state === 'open') {
            const said = await issues.comment(duplicate.number, `Two runs made an issue at the same time. #${winner.number} is the one that is kept up to date.`);
            if (!said.ok && !duplicate.locked)
                failure ??= said.failure;
        }
        // One that somebody deleted in the meantime is as good as closed.
        if (!closed.ok && closed.failure.kind !== 'not-found')
            failure ??= closed.failure;
    }
    return failure;
}

;// CONCATENATED MODULE: ./build/health/issue/issue-plan.js




/**
 * Whether somebody has to act. `still`: what is known now says no, but a credential whose check got no answer made it
 * necessary before, or may have. That is neither recovery nor relapse.
 *
 * @param state what the issue remembers
 * @param report this run
 */
function attention(state, report) {
    const { failOn, credentials } = report;
    if (credentials.some(({ verdict }) => needsAttention(verdict, failOn)))
        return 'yes';
    const unanswered = credentials.filter(({ verdict }) => verdict === 'unknown');
    return unanswered.some(({ name }) => {
        const before = formerVerdict(state, name);
        return before === 'unknown' || needsAttention(before, failOn);
    })
        ? 'still'
        : 'no';
}
/**
 * Decides what becomes of the issue. One that this action closed opens again as soon as somebody has to act. One that
 * a person closed before that was over stays closed until the verdict of a credential gets worse; meanwhile its body
 * is kept true in silence, or else a recovery would be missed, and with it the relapse.
 *
 * @param known the issue, where there is one, and what it remembers
 * @param report this run
 */
function plan({ issue, state, duplicates }, report) {
    const needed = attention(state, report);
    const planned = (action, change = {}, told) => ({
        action,
        change,
        ...(told === undefined ? {} : { comment: changeOf(state, report, told) }),
        rare: told !== undefined || action === 'opened' || duplicates.length > 0,
    });
    if (issue === undefined)
        return planned(needed === 'yes' ? 'opened' : 'none');
    if (issue.state === 'closed') {
        if (state.needed ? hasWorsened(state, report) : needed === 'yes')
            return planned('reopened', { state: 'open', stateReason: 'reopened' }, 'reopened');
        return planned(state.needed ? 'updated' : 'none');
    }
    if (needed === 'no') {
        const stateReason = isOnlyUnchecked(state, report) ? 'not_planned' : 'completed';
        return planned('closed', { state: 'closed', stateReason }, stateReason);
    }
    const { failing, warning } = goneVerdicts(state, report.credentials);
    const isNew = changedNames(state, report.credentials).length + failing + warning > 0;
    return planned('updated', {}, isNew ? 'updated' : undefined);
}
function changeOf(state, report, issue) {
    return {
        before: new Map(report.credentials.map(({ name }) => [name, formerVerdict(state, name)])),
        gone: goneVerdicts(state, report.credentials),
        issue,
    };
}
function hasWorsened(state, report) {
    return report.credentials.some(({ name, verdict }) => {
        const before = formerVerdict(state, name);
        const isWorse = HEALTH_VERDICTS.indexOf(verdict) < HEALTH_VERDICTS.indexOf(before);
        return before !== 'unknown' && isWorse && needsAttention(verdict, report.failOn);
    });
}
// Nothing that made the issue necessary has recovered; what did is not checked any more.
function isOnlyUnchecked(state, report) {
    const gone = goneVerdicts(state, report.credentials);
    const isGone = ['failing', 'warning'].some((verdict) => gone[verdict] > 0 && needsAttention(verdict, report.failOn));
    const hasRecovered = report.credentials.some(({ name }) => needsAttention(formerVerdict(state, name), report.failOn));
    return state.complete && isGone && !hasRecovered;
}

// EXTERNAL MODULE: ./build/core/message.js
var core_message = __webpack_require__(5285);
// EXTERNAL MODULE: ./build/ims/http/network-failure.js
var network_failure = __webpack_require__(8416);
;// CONCATENATED MODULE: ./build/health/issue/issue-problems.js



const PERMISSIONS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions';
const TOKEN = 'https://docs.github.com/en/actions/concepts/security/github_token';
const ENABLING = 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/disabling-issues';
const ARCHIVING = 'https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories';
const LIMITS = 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api';
const STATUS = 'https://www.githubstatus.com';
const PROXY = 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers';
const EXTRA_CA = 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile';
const TROUBLE = 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api';
const EDITS = 'https://docs.github.com/en/communities/moderating-comments-and-conversations/tracking-changes-in-a-comment';
const LOCKING = 'https://docs.github.com/en/communities/moderating-comments-and-conversations/locking-conversations';
/**
 * What can keep the issue from being true. None of these changes what the check found out. The texts are searched
 * for, so they do not vary.
 */
const ISSUE_PROBLEMS = {
    'issue-no-token': {
        summary: 'No issue is kept: the input `github-token` is empty.',
        meaning: '`issue` is on, but `github-token` was set to an empty value, for example to a secret that is not there.',
        next: 'Remove `github-token` from `with`, so that the token of the job is used, or name a secret that exists.',
        link: TOKEN,
    },
    'issue-bad-token': {
        summary: 'The issue was not updated: GitHub does not accept the token.',
        meaning: 'HTTP 401: the token in `github-token` expired, was revoked, or is for another GitHub server.',
        next: 'Remove `github-token` from `with`, so that the token of the job is used, or replace the secret.',
        link: TOKEN,
    },
    'issue-no-permission': {
        summary: 'The issue was not updated: the token may not write issues.',
        meaning: 'HTTP 403: the job does not grant it, the repository or organization allows read-only tokens only, or the run was started from a fork.',
        next: 'Add `permissions: issues: write` (and `contents: read`) to the job or the workflow; a reusable workflow gets no more than its caller grants.',
        link: PERMISSIONS,
    },
    'issue-not-found': {
        summary: 'The issue was not updated: the token does not see this repository or its issues.',
        meaning: 'HTTP 404: GitHub hides what a token may not see.',
        next: 'Add `permissions: issues: write` to the job; a token of your own needs access to this repository and its issues.',
        link: PERMISSIONS,
    },
    'issues-disabled': {
        summary: 'No issue is kept: issues are disabled in this repository.',
        meaning: 'HTTP 410.',
        next: 'Enable them (Settings > General > Features > Issues), or set `issue: off`.',
        link: ENABLING,
    },
    'issue-archived': {
        summary: 'The issue was not updated: this repository is archived.',
        meaning: 'HTTP 403: nothing in an archived repository can be written.',
        next: 'Unarchive it, or run this check in another repository.',
        link: ARCHIVING,
    },
    'issue-rate-limited': {
        summary: 'The issue was not updated: GitHub limits the requests of this token.',
        meaning: 'HTTP 403 or 429: too many requests in the hour, or too much written in a short time.',
        next: 'Nothing needs to be done, the next run updates the issue; if it stays, run this check less often or at another minute.',
        link: LIMITS,
    },
    'issue-unavailable': {
        summary: 'The issue was not updated: GitHub could not answer.',
        meaning: 'HTTP 5xx.',
        next: 'Nothing needs to be done, the next run updates the issue; if it stays, see whether GitHub reports an incident.',
        link: STATUS,
    },
    'issue-unreachable': {
        summary: 'The issue was not updated: the API of GitHub could not be reached.',
        meaning: 'No answer in time, no such host, a refused connection, or a proxy that forbids the host.',
        next: 'Allow the runner to reach api.github.com (firewall, HTTPS_PROXY, NO_PROXY).',
        link: PROXY,
    },
    'issue-server-unreachable': {
        summary: 'The issue was not updated: the API of your GitHub server could not be reached.',
        meaning: 'The runner belongs to GitHub Enterprise Server or to a ghe.com address, and GITHUB_API_URL gives no answer: firewall, name, or a proxy in between.',
        next: 'Allow the runner to reach the address in GITHUB_API_URL; name the host in NO_PROXY where it is inside of your network.',
        link: PROXY,
    },
    'issue-tls': {
        summary: 'The issue was not updated: the TLS certificate of the GitHub API is not trusted.',
        meaning: 'A GitHub Enterprise Server with a certificate of a private CA, or a proxy that inspects TLS with one.',
        next: "Set NODE_EXTRA_CA_CERTS (in the job's `env` or on the runner) to a PEM file with the CA; never switch verification off.",
        link: EXTRA_CA,
    },
    'issue-not-github': {
        summary: 'The issue was not updated: the answer did not come from the API of GitHub.',
        meaning: 'A web page or other text: a sign-in page of a network, or a proxy that answers by itself.',
        next: 'Check which proxy the runner uses, and that it lets requests to the address in GITHUB_API_URL through.',
        link: PROXY,
    },
    'issue-refused': {
        summary: 'The issue was not updated: GitHub refused the request.',
        meaning: 'A status that is not expected here.',
        next: 'Read what GitHub said above; if it does not help, report it to the authors of this action.',
        link: TROUBLE,
    },
    'issue-history-broken': {
        summary: 'The history in the issue could not be read and begins anew.',
        meaning: 'The hidden part at the end of its body was edited, cut off, or written by something else.',
        next: 'Nothing needs to be done; write in comments instead of editing the body, it is replaced by every run.',
        link: EDITS,
    },
    'issue-locked': {
        summary: 'The issue was updated without a comment: it is locked.',
        meaning: 'GitHub did not take a comment of this token on a locked conversation.',
        next: 'Unlock the conversation of the issue to be told of changes by comments.',
        link: LOCKING,
    },
};
/**
 * Names the problem that a failed request is for the person who reads the log.
 *
 * @param failure what came of the request
 * @param env the runner's environment, which tells github.com from other servers
 * @returns the problem
 */
function issue_problems_problemOf(failure, env) {
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
    if ((0,network_failure/* isCertificateError */.Y4)(code))
        return 'issue-tls';
    const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
    return server.replace(/\/+$/, '') === 'https://github.com'
        ? 'issue-unreachable'
        : 'issue-server-unreachable';
}
/**
 * The text of a problem with the issue, for a warning.
 *
 * @param problem the problem
 * @param secrets values that must not appear, the token among them
 * @returns several lines
 */
function describeIssueProblem({ id, failure }, secrets) {
    const evidence = failure === undefined ? [] : evidenceOf(failure, secrets);
    return (0,core_message/* composeText */.w)(ISSUE_PROBLEMS[id], evidence.length === 0 ? [] : [`Evidence: ${evidence.join(', ')}`]);
}
function evidenceOf(failure, secrets) {
    const { status, code, message, retryAfterMs, resetAt } = failure;
    const said = message === undefined ? '' : (0,remote_text/* neutralise */.$0)(message, secrets).replaceAll('"', "'");
    return [
        ...(status === undefined ? [] : [`HTTP ${status}`]),
        ...(said === '' ? [] : [`GitHub said "${said}"`]),
        ...(code === undefined ? [] : [`code ${(0,remote_text/* neutralise */.$0)(code, secrets)}`]),
        ...(retryAfterMs === undefined ? [] : [`asked to wait ${(0,ims_failure/* seconds */.YA)(retryAfterMs)}`]),
        ...(resetAt === undefined ? [] : [`the limit is lifted at ${issue_problems_day(resetAt)}`]),
    ];
}
// A header may hold a number that is no date.
function issue_problems_day(ms) {
    const date = new Date(ms);
    return Number.isNaN(date.getTime()) ? 'an unknown time' : date.toISOString();
}

;// CONCATENATED MODULE: ./build/health/issue/issue.js







// Runs that the same minute of cron started should not all look and then all write.
const SPREAD_MS = 3_000;
/**
 * Reads the issue of this use of the action.
 *
 * @param world GitHub, clock and environment
 * @returns the issue, where there is one, and what it remembers
 */
async function openIssue({ issues, env }) {
    const found = await findIssue(issues, issueKey(env));
    if (found.ok)
        return known(found.value);
    return { readable: false, duplicates: [], state: NO_STATE, problems: [issue_problems_problemOf(found.failure, env)] };
}
/**
 * Makes the issue say what this run found out: opens, updates, closes or opens it again, and comments where the
 * verdict of a credential changed. While everything is healthy and the issue says so, it writes nothing.
 *
 * @param world GitHub, clock and environment
 * @param before what {@link openIssue} gave at the start of the run
 * @param report this run
 * @param write makes the texts
 * @returns what it did, and what it could not do
 */
async function keepIssue(world, before, report, write) {
    const { issues, env } = world;
    // A closed issue that nothing is written to needs no history.
    const idle = before.readable && plan(before, report).action === 'none';
    const problems = before.problems.filter(({ id }) => !(idle && id === 'issue-history-broken'));
    const failed = (failure) => {
        problems.push(issue_problems_problemOf(failure, env));
    };
    if (!before.readable)
        return { action: 'none', problems };
    let now = before;
    if (plan(before, report).rare) {
        // What is seldom done is where two runs at once would both do it: look again, at another moment than the other.
        await world.clock.sleep(Math.floor(world.clock.random() * SPREAD_MS));
        const found = await findIssue(issues, issueKey(env));
        if (!found.ok) {
            failed(found.failure);
            return { action: 'none', ...(before.issue === undefined ? {} : { url: before.issue.url }), problems };
        }
        now = known(found.value);
    }
    if (now.issue !== undefined && now.duplicates.length > 0) {
        const failure = await closeDuplicates(issues, now.issue, now.duplicates);
        if (failure !== undefined)
            failed(failure);
    }
    if (now.issue !== undefined) {
        const kept = await change(world, { ...now, issue: now.issue }, report, write);
        if (kept !== 'gone')
            return { ...kept, problems: [...problems, ...kept.problems] };
        // What is listed although it is not there would get a new issue from every run.
        const found = await findIssue(issues, issueKey(env));
        if (!found.ok || found.value.issue !== undefined) {
            failed(found.ok ? { kind: 'not-found', status: 404 } : found.failure);
            return { action: 'none', problems };
        }
        now = known(found.value);
    }
    if (attention(now.state, report) !== 'yes')
        return { action: 'none', problems };
    const opened = await create(world, report, write);
    return { ...opened, problems: [...problems, ...opened.problems] };
}
function known({ issue, duplicates }) {
    const text = issue === undefined ? undefined : hiddenState(issue.body);
    const state = text === undefined ? undefined : decodeState(text);
    return {
        readable: true,
        ...(issue === undefined ? {} : { issue }),
        duplicates,
        state: state ?? (issue === undefined ? NO_STATE : LOST_STATE),
        problems: issue !== undefined && state === undefined ? [{ id: 'issue-history-broken' }] : [],
    };
}
async function change(world, now, report, write) {
    const { issues, env } = world;
    const { issue, state } = now;
    const planned = plan(now, report);
    if (planned.action === 'none')
        return { action: 'none', url: issue.url, problems: [] };
    // Whoever gave the issue another title keeps that.
    const next = nextState(state, report, attention(state, report) !== 'no');
    const { body } = issueText(write.issue, report, issueKey(env), next);
    const updated = await issues.update(issue.number, { body, ...planned.change });
    if (!updated.ok) {
        // Deleted or transferred since it was listed.
        if (updated.failure.kind === 'not-found')
            return 'gone';
        return { action: 'none', url: issue.url, problems: [issue_problems_problemOf(updated.failure, env)] };
    }
    const kept = { action: planned.action, url: updated.value.url };
    if (planned.comment === undefined)
        return { ...kept, problems: [] };
    const text = bounded(write.comment(report, planned.comment), BODY_MAX);
    const said = await issues.comment(issue.number, text);
    if (said.ok)
        return { ...kept, problems: [] };
    const { kind } = said.failure;
    const locked = updated.value.locked && kind === 'no-permission';
    return {
        ...kept,
        problems: [locked ? { id: 'issue-locked', failure: said.failure } : issue_problems_problemOf(said.failure, env)],
    };
}
async function create(world, report, write) {
    const { issues, env } = world;
    const key = issueKey(env);
    const created = await issues.create(issueText(write.issue, report, key, nextState(NO_STATE, report, true)));
    if (!created.ok)
        return { action: 'none', problems: [issue_problems_problemOf(created.failure, env)] };
    const opened = { action: 'opened', url: created.value.url, problems: [] };
    const found = await findIssue(issues, key);
    // The issue exists, and the next run settles what this one could not.
    if (!found.ok)
        return opened;
    const { issue, duplicates } = found.value;
    const { issue: winner = created.value } = settled([
        created.value,
        ...(issue === undefined ? [] : [issue]),
        ...duplicates,
    ]);
    if (winner.number === created.value.number)
        return opened;
    // Each run takes back its own; the run that made the winner leaves it to the others.
    const failure = await closeDuplicates(issues, winner, [created.value]);
    return {
        action: 'none',
        url: winner.url,
        problems: failure === undefined ? [] : [issue_problems_problemOf(failure, env)],
    };
}

;// CONCATENATED MODULE: ./build/health/report/issue.js




/** The title of the issue. It never varies, and holds no name: whoever renames the issue keeps that. */
const HEALTH_ISSUE_TITLE = 'Adobe credentials need attention';
/**
 * The longest body, in bytes of UTF-8 (never fewer than characters). GitHub takes 65,536 characters, and the caller
 * puts a hidden part behind.
 */
const HEALTH_BODY_MAX = 60_000;
const HISTORY_SHOWN_MAX = 20;
const issue_RESERVE = 512;
/**
 * Title and visible body of the issue. GitHub masks nothing here: there is only what the report holds.
 *
 * @param report this run
 * @param history of the issue, in any order
 * @param max bytes of the body, where it is to be shorter than {@link HEALTH_BODY_MAX}; from about 8,000 it can be held
 * @returns a fixed title, and Markdown of at most so many bytes; what does not fit is counted
 */
function healthIssue(report, history, max = HEALTH_BODY_MAX) {
    const head = [`## Adobe credentials: ${headline(report)}`, checkedLine(report)];
    const foot = [...historyPart(report, history), lifePart(report)];
    const room = Math.min(max, HEALTH_BODY_MAX) - issue_RESERVE - size([...head, ...foot]);
    const state = stateTable(report, Math.floor(room / 2));
    const { kept, left } = troubleSections(report, room - size(state));
    const more = left === 0
        ? []
        : [
            `_What was found about ${(0,words/* amount */.v)(left, 'more credential')} did not fit here. The job summary of the run has it._`,
        ];
    return { title: HEALTH_ISSUE_TITLE, body: [...head, ...state, ...kept, ...more, ...foot].join('\n\n') };
}
function checkedLine(report) {
    return `Checked on ${runText(report, report.startedAt, report.runId)}.`;
}
function runText(report, at, runId) {
    const link = runId === undefined ? undefined : runLink(report, runId);
    return link === undefined ? minute(at) : `[${minute(at)}](${link})`;
}
function historyPart(report, history) {
    if (history.length === 0)
        return [];
    // Runs of the same moment: the later in the list is the newer.
    const newestFirst = [...history].reverse().sort((one, other) => other.at - one.at);
    const rows = newestFirst
        .slice(0, HISTORY_SHOWN_MAX)
        .map(({ at, runId, failing, warning, unknown, healthy }) => row([runText(report, at, runId), ...[failing, warning, unknown, healthy].map(words/* thousands */.o)]));
    const more = history.length - rows.length;
    return [
        '### Last checks',
        table(['check', 'failing', 'warning', 'unknown', 'healthy'], rows),
        ...(more > 0 ? [`and ${(0,words/* amount */.v)(more, 'earlier check')}`] : []),
    ];
}
/**
 * @param report tells `failOn`
 * @returns why the issue can be closed, as a clause
 */
function quiet({ failOn }) {
    return failOn === 'warning'
        ? 'no credential is failing or has a warning any more'
        : 'no credential is failing any more';
}
function lifePart(report) {
    return `Every check updates this text in place, so write in comments and not here. A comment is added when the verdict of a credential changes. The issue closes by itself when ${quiet(report)}, and opens again on a relapse.`;
}

;// CONCATENATED MODULE: ./build/health/report/comment.js







const comment_RESERVE = 512;
/**
 * The comment on a change: what is new since the last check, why the issue is opened again or closed, and no more.
 *
 * @param report this run
 * @param change what it changes
 * @returns Markdown of at most {@link HEALTH_BODY_MAX} bytes; what does not fit is counted
 */
function healthComment(report, change) {
    // Compared by the name as it was given; it is made harmless only to be shown.
    const became = (verdict) => report.credentials
        .map((credential) => ({ credential, was: change.before.get(credential.name) ?? 'healthy' }))
        .filter(({ credential, was }) => credential.verdict === verdict && was !== verdict && was !== 'unknown')
        .map(({ credential, was }) => changeLine(shownCredential(credential), was));
    const groups = [
        [`${SIGNS.failing} Newly failing`, became('failing')],
        [`${SIGNS.warning} Newly warning`, became('warning')],
        [`${SIGNS.healthy} Recovered`, became('healthy')],
    ];
    const link = runLink(report);
    const foot = `Now: ${headline(report)}.${link === undefined ? '' : ` [This check](${link})`}`;
    const parts = groups.flatMap(([title, lines]) => {
        if (lines.length === 0)
            return [];
        // Each group has room for itself, so that a long one hides no other.
        const { kept, left } = fitting(lines, String, (HEALTH_BODY_MAX - comment_RESERVE - size([foot])) / groups.length - 256);
        const more = left === 0 ? [] : [`- and ${(0,words/* amount */.v)(left, 'more credential')}`];
        return [`**${title}**`, [...kept, ...more].join('\n')];
    });
    const said = [...parts, ...goneParts(change), ...whyParts(report, change)];
    return [...(said.length === 0 ? ['No verdict changed.'] : said), foot].join('\n\n');
}
function goneParts({ gone }) {
    const part = (count, what) => {
        if (count === 0)
            return [];
        return [
            count === 1
                ? `1 credential that ${what} is no longer checked: its entry was removed or renamed.`
                : `${(0,words/* thousands */.o)(count)} credentials that ${what} are no longer checked: their entries were removed or renamed.`,
        ];
    };
    return [
        ...part(gone.failing, gone.failing === 1 ? 'was failing' : 'were failing'),
        ...part(gone.warning, 'had a warning'),
    ];
}
function whyParts(report, { issue }) {
    switch (issue) {
        case 'updated':
            return [];
        case 'reopened':
            return [`The issue is open again, because ${troubles(report)}.`];
        case 'completed':
            return [`The issue is closed, because ${quiet(report)}.`];
        case 'not_planned':
            return [
                'The issue is closed as not planned, because what made it necessary has not recovered: it is only no longer checked.',
            ];
    }
}
function troubles(report) {
    const { failing, warning } = countVerdicts(report);
    const isAre = failing === 1 ? 'is' : 'are';
    return [
        ...(failing === 0 ? [] : [`${(0,words/* amount */.v)(failing, 'credential')} ${isAre} failing`]),
        ...(warning === 0 || report.failOn !== 'warning'
            ? []
            : [`${(0,words/* amount */.v)(warning, 'credential')} ${warning === 1 ? 'has' : 'have'} a warning`]),
    ].join(' and ');
}
function changeLine({ name, verdict, findings }, was) {
    const from = was === 'healthy' ? '' : ` (was ${was})`;
    const [worst] = findings;
    if (verdict === 'healthy' || worst === undefined)
        return `- ${(0,markdown/* code */.aY)(name)}${from}`;
    return `- ${(0,markdown/* code */.aY)(name)}${from}: ${sentence(worst.text.summary)} Next: ${sentence(worst.text.next)}`;
}

;// CONCATENATED MODULE: ./build/health/report/annotations.js




/**
 * The most failing credentials, and the most warning ones, that are annotated; two more are for what the step says
 * about itself.
 */
const HEALTH_ANNOTATIONS_MAX = 8;
// So many of each level the runner shows in a step; it drops the others without a word.
// Source: actions/runner src/Runner.Worker/ExecutionContext.cs (`_maxCountPerIssueType`).
const annotations_SHOWN_MAX = 10;
// The same source cuts a message at 4,096 characters (`_maxIssueMessageLength`), and masking may make it longer before.
// What to do stands at its end, so that the particulars give way.
const PARTICULARS_MAX = 1_500;
const OTHERS_MAX = 4;
const annotations_MESSAGE_MAX = 3_500;
/**
 * Annotations of failing and warning credentials, one for each, failing ones first.
 *
 * @param report the report
 * @param used how many annotations of each level the step has made already, or makes besides
 * @returns at most eight of each level, fewer where the step has more than two others, and a sentence that counts those
 *   left out, where there are any
 */
function healthAnnotations(report, used = { errors: 0, warnings: 0 }) {
    const list = credentialsWorstFirst(report);
    const chosen = [['failing', used.errors], ['warning', used.warnings]].map(([verdict, others]) => {
        const all = list.filter((credential) => credential.verdict === verdict);
        const kept = all.slice(0, Math.max(0, Math.min(HEALTH_ANNOTATIONS_MAX, annotations_SHOWN_MAX - others)));
        return { verdict, kept, left: all.length - kept.length };
    });
    const annotations = chosen.flatMap(({ kept }) => kept.map(annotation));
    const left = chosen.reduce((sum, one) => sum + one.left, 0);
    if (left === 0)
        return { annotations };
    const counts = chosen.flatMap((one) => (one.left > 0 ? [`${(0,words/* thousands */.o)(one.left)} ${one.verdict}`] : []));
    return {
        annotations,
        rest: `${(0,words/* amount */.v)(left, 'more credential')} (${counts.join(', ')}) ${left === 1 ? 'is' : 'are'} not annotated: GitHub shows ten annotations of a level for a step. The job summary of this step has them.`,
    };
}
function annotation({ name, verdict, findings }) {
    const level = verdict === 'failing' ? 'error' : 'warning';
    const title = (0,redact/* harmless */.Is)(`Adobe credential ${verdict}: ${name}`, 200);
    const [worst, ...others] = findings.filter((finding) => finding.level !== 'note');
    if (worst === undefined)
        return { level, title, message: `The credential is ${verdict}.` };
    const shown = others.slice(0, OTHERS_MAX).map(({ text }) => `Also: ${text.summary}`);
    if (others.length > OTHERS_MAX)
        shown.push(`Also: ${(0,words/* thousands */.o)(others.length - OTHERS_MAX)} more.`);
    const message = (0,core_message/* composeText */.w)(worst.text, [...annotations_bounded(shownLines(worst.particulars)), ...shown]);
    return {
        level,
        title,
        message: message.length > annotations_MESSAGE_MAX ? `${message.slice(0, annotations_MESSAGE_MAX)}…`.toWellFormed() : message,
    };
}
function annotations_bounded(lines) {
    let room = PARTICULARS_MAX;
    const kept = [];
    for (const line of lines) {
        if (room <= 0)
            return [...kept, `… and ${(0,words/* thousands */.o)(lines.length - kept.length)} more`];
        kept.push((0,redact/* harmless */.Is)(line, room));
        room -= line.length;
    }
    return kept;
}

// EXTERNAL MODULE: ./build/core/json.js
var core_json = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/health/report/json.js



/** Version of the JSON report. It grows when something is removed or means something else; additions keep it. */
const HEALTH_JSON_VERSION = 1;
/**
 * The report as JSON, as docs/health.schema.json describes it. The same report gives the same bytes.
 *
 * @param report the report
 * @returns JSON with a line end behind
 */
function healthJson(report) {
    return (0,core_json/* serialised */.u)({
        version: HEALTH_JSON_VERSION,
        tool: { name: 'ims-auth', version: report.toolVersion },
        startedAt: instant(report.startedAt),
        durationMs: whole(report.durationMs),
        failed: report.failed,
        failOn: report.failOn,
        repository: report.repository ?? null,
        runUrl: runLink(report) ?? null,
        issueUrl: report.issueUrl ?? null,
        limits: {
            maxSecretAgeDays: report.limits.maxSecretAgeDays,
            unusedSecretDays: report.limits.unusedSecretDays,
            rotationDays: report.limits.rotationDays,
        },
        counts: { credentials: report.credentials.length, ...countVerdicts(report) },
        credentials: report.credentials.map(entry),
        information: report.information.map(({ id, text, credentials }) => ({
            id,
            ...sentences(text),
            credentials,
        })),
    });
}
function entry(credential) {
    const { token, probe, clientSecrets } = credential;
    return {
        name: credential.name,
        clientId: credential.clientId ?? null,
        imsHost: credential.imsHost ?? null,
        verdict: credential.verdict,
        since: time(credential.since),
        findings: credential.findings.map((finding) => ({
            id: finding.id,
            level: finding.level,
            ...sentences(finding.text),
            particulars: finding.particulars,
            since: time(finding.since),
        })),
        token: token === undefined ? null : tokenEntry(token),
        clientSecrets: clientSecrets?.map(({ uuid, createdAt, uses }) => ({
            uuid,
            createdAt: instant(createdAt),
            uses: uses.map(({ grantType, lastUsedAt }) => ({ grantType, lastUsedAt: instant(lastUsedAt) })),
        })) ?? null,
        probe: probe === undefined
            ? null
            : { host: probe.host, status: probe.status, durationMs: whole(probe.durationMs) },
        certificateExpiresAt: time(credential.certificateExpiresAt),
    };
}
function tokenEntry(token) {
    return {
        durationMs: whole(token.durationMs),
        attempts: token.attempts,
        expiresIn: whole(token.expiresIn),
        scopes: token.scopes,
        technicalAccount: token.technicalAccount ?? null,
        organization: token.organization ?? null,
    };
}
function sentences({ summary, meaning, next, link }) {
    return { summary, meaning, next, link };
}
function time(ms) {
    return ms === undefined ? null : instant(ms);
}
function whole(value) {
    return Math.max(0, Math.round(value)) || 0;
}

// EXTERNAL MODULE: ./build/github/without-secrets.js
var without_secrets = __webpack_require__(3538);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/health/entries/credential-list.js

// Environment variables, and so inputs, are bounded by the system; this bounds the parser.
const LENGTH_MAX = 1_000_000;
const SYNTAX_MAX = 5;
// What an alias stands for is copied; a longer list is no list of secrets or scopes.
const ALIAS_LIST_MAX = 200;
const DEPTH_MAX = 8;
// The parser skips it, but takes it for an indentation.
const BYTE_ORDER_MARK = /^([ \t\r\n]*)\uFEFF+/;
const NULL = /^(?:null|Null|NULL|~|)$/;
const CODES = {
    BAD_ALIAS: 'a value that begins with * or & needs quotes',
    BAD_INDENT: 'the indentation is wrong',
    BLOCK_AS_IMPLICIT_KEY: 'the indentation is wrong, or a value with a colon needs quotes',
    BLOCK_IN_FLOW: 'the indentation is wrong, or a bracket is not closed',
    MISSING_CHAR: 'a quote, a bracket, a colon or a blank is missing',
    MULTIPLE_DOCS: 'a second document begins (---); only one is read',
    MULTILINE_IMPLICIT_KEY: 'a line without a colon, or a value of several lines',
    TAB_AS_INDENT: 'a tab is used for the indentation',
    TAG_RESOLVE_FAILED: 'a tag (!) is used, which is not supported here; a value that begins with ! needs quotes',
    UNEXPECTED_TOKEN: 'something stands where it cannot stand; a value may need quotes',
};
/**
 * Reads the YAML of `credentials`. The messages of the parser quote the source, which holds secrets, so only its codes
 * and the places are used.
 *
 * @param text the input
 * @returns what could be read of it, and what not
 */
function parseCredentialList(text) {
    const nothing = { entries: [], pairs: [] };
    if (text.length > LENGTH_MAX)
        return { ...nothing, syntax: ['It is longer than 1,000,000 characters.'] };
    try {
        return read(text.replace(BYTE_ORDER_MARK, '$1'));
    }
    catch {
        // Thousands of nested brackets exhaust the stack of the parser; its message is not wanted.
        return { ...nothing, syntax: ['It is nested too deeply.'] };
    }
}
function read(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: 'failsafe',
        lineCounter: lines,
        prettyErrors: false,
        // 'silent' would not tell of a second document.
        logLevel: 'error',
        // They are found entry by entry, with names.
        uniqueKeys: false,
        // Otherwise !!binary and !!timestamp make values that are no text, and !!set and !!omap other collections.
        resolveKnownTags: false,
    });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `Line ${line}, column ${col}`;
    };
    const syntax = [...document.errors, ...document.warnings].map(({ code, pos }) => `${place(pos[0])}: ${CODES[code] ?? 'not valid YAML'} (${code}).`);
    const anchors = new Map();
    const targets = new Map();
    (0,dist/* visit */.YR)(document, {
        Value: (_key, node) => {
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
        Alias: (_key, node) => {
            if (anchors.has(node.source))
                targets.set(node, anchors.get(node.source));
            else
                syntax.push(`${place(node.range?.[0] ?? 0)}: ${CODES['BAD_ALIAS']} (BAD_ALIAS).`);
        },
    });
    const target = (node) => targets.get(node) ?? node;
    const pairs = [];
    (0,dist/* visit */.YR)(document, {
        Pair: (_key, { key, value }) => {
            pairs.push({ key: (0,dist/* isScalar */.jn)(key) ? String(key.value) : '', value: fieldValue(value, target) });
        },
    });
    const root = document.contents;
    const items = (0,dist/* isSeq */.oP)(root) ? root.items : [];
    return {
        entries: items.map((item, index) => readEntry(target(item), index + 1, target)),
        pairs,
        syntax: syntax.slice(0, SYNTAX_MAX),
        ...(root === null || (0,dist/* isSeq */.oP)(root) || isEmpty(root) ? {} : { shape: shapeOf(root) }),
    };
}
function shapeOf(root) {
    return (0,dist/* isMap */.jh)(root)
        ? 'It is a mapping, not a list: each entry begins with "- name:", its other fields stand below, indented alike.'
        : 'It is not a list: each entry begins with "- name:", its other fields stand below, indented alike.';
}
function isEmpty(node) {
    return (0,dist/* isScalar */.jn)(node) && scalarText(node) === '';
}
function readEntry(node, at, target) {
    const fields = new Map();
    const repeated = new Set();
    const troubles = [];
    if (!(0,dist/* isMap */.jh)(node)) {
        troubles.push('is not a mapping: write its fields as "client-id: …", one on each line.');
        return { at, fields, repeated: [], troubles };
    }
    for (const { key, value } of node.items) {
        const name = target(key);
        if (!(0,dist/* isScalar */.jn)(name) || typeof name.value !== 'string')
            troubles.push('has a key that is not text.');
        else if (name.value === '<<')
            troubles.push('has a merge key (<<), which is not supported here.');
        else {
            if (fields.has(name.value))
                repeated.add(name.value);
            fields.set(name.value, fieldValue(value, target));
        }
    }
    return { at, fields, repeated: [...repeated], troubles };
}
function fieldValue(node, target) {
    const value = target(node);
    if (value === null)
        return { form: 'text', texts: [''] };
    if ((0,dist/* isScalar */.jn)(value))
        return { form: 'text', texts: [scalarText(value)] };
    // An alias without an anchor is most likely a secret that begins with *.
    if ((0,dist/* isAlias */.Vj)(value))
        return { form: 'text', texts: [`*${value.source}`] };
    if ((0,dist/* isSeq */.oP)(value)) {
        const items = (value === node ? value.items : value.items.slice(0, ALIAS_LIST_MAX)).map(target);
        if (items.every((item) => (0,dist/* isScalar */.jn)(item))) {
            return { form: 'list', texts: items.map((item) => scalarText(item)) };
        }
    }
    return { form: 'document', texts: [JSON.stringify(plain(value, DEPTH_MAX))] };
}
function scalarText({ value, type }) {
    const text = typeof value === 'string' ? value : '';
    if (type === 'PLAIN' && NULL.test(text))
        return '';
    // A YAML block ends with a line break that is not part of what was put in.
    return type?.startsWith('BLOCK') === true ? text.replace(/\n$/, '') : text;
}
// Aliases are left as they are: a few of them can stand for gigabytes.
function plain(node, depth) {
    if (depth === 0)
        return '…';
    if ((0,dist/* isScalar */.jn)(node))
        return scalarText(node);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item) => plain(item, depth - 1));
    if (!(0,dist/* isMap */.jh)(node))
        return '';
    return Object.fromEntries(node.items.map(({ key, value }) => [(0,dist/* isScalar */.jn)(key) ? String(key.value) : '', plain(value, depth - 1)]));
}

// EXTERNAL MODULE: ./build/ims/option-values.js
var option_values = __webpack_require__(6986);
// EXTERNAL MODULE: ./build/ims/endpoint.js
var endpoint = __webpack_require__(9411);
;// CONCATENATED MODULE: ./build/health/entries/certificate-text.js


const CERTIFICATE = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;
// The strings of a service credential that are no secret: masking them would hide ordinary words of the log.
const PUBLIC = new Set([
    'imsEndpoint',
    'metascopes',
    'clientId',
    'email',
    'id',
    'org',
    'publicKey',
    'certificateExpirationDate',
]);
/**
 * The secrets in the value of `legacy-certificate`: those of the service credential file, and a private key that was
 * pasted with the certificate. The certificate itself is public.
 *
 * @param text the value
 * @returns values to mask, each on one line
 */
function certificateSecrets(text) {
    const pem = unfolded(text);
    const json = parseJson(pem);
    const found = (0,shape/* secretLeaves */.TR)(json === undefined
        ? pem.replace(CERTIFICATE, ' ')
        : JSON.stringify(json, (key, value) => (PUBLIC.has(key) ? '' : value)));
    // A key that was put into base64 once more can be printed in that form as well.
    return found.length > 0 && pem !== text.trim() ? [...found, ...(0,shape/* secretLeaves */.TR)(text)] : found;
}
/**
 * Reads the end of a legacy certificate.
 *
 * @param text PEM of a certificate (also on one line, or in base64 once more), or the service credential file of AEM as
 *   a Cloud Service
 * @returns the certificate, or what is wrong in words
 * Source of the file: AdobeDocs and adobe/aemcs-api-client-lib README (`integration.certificateExpirationDate`).
 */
function readCertificate(text) {
    const pem = unfolded(text);
    if (!pem.startsWith('{')) {
        const expiresAt = certificateEnd(pem);
        if (expiresAt !== undefined)
            return { ok: true, certificate: { source: 'pem', expiresAt } };
        if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem) && !pem.includes('BEGIN CERTIFICATE')) {
            return {
                ok: false,
                trouble: 'holds a private key and no certificate: give the certificate, the key is not needed here.',
            };
        }
        const what = pem.includes('BEGIN CERTIFICATE')
            ? 'is a certificate that cannot be read'
            : 'is no certificate';
        return {
            ok: false,
            trouble: `${what}: it must be the PEM text of a certificate, or the service credential JSON of AEM as a Cloud Service.`,
        };
    }
    const json = parseJson(pem);
    if (json === undefined)
        return { ok: false, trouble: 'is JSON that cannot be read: it was cut off or changed.' };
    const integration = certificate_text_member(json, 'integration');
    const date = certificate_text_member(integration, 'certificateExpirationDate');
    const key = certificate_text_member(integration, 'publicKey');
    const ends = [
        typeof date === 'string' && /^\d{4}-\d\d-\d\d(?:T|$)/.test(date) ? finite(Date.parse(date)) : undefined,
        typeof key === 'string' ? certificateEnd(unfolded(key)) : undefined,
    ].filter((end) => end !== undefined);
    // Where the two differ, what ends first counts, so that nobody hears of it too late.
    if (ends.length > 0) {
        return { ok: true, certificate: { source: 'aem-service-credential', expiresAt: Math.min(...ends) } };
    }
    return {
        ok: false,
        trouble: 'is JSON without the end of a certificate: the service credential JSON of AEM as a Cloud Service has it in integration.certificateExpirationDate.',
    };
}
// The first certificate: behind it come those of its issuers.
function certificateEnd(pem) {
    const [, base64] = [...pem.matchAll(CERTIFICATE)][0] ?? [];
    if (base64 === undefined)
        return undefined;
    try {
        // Through the bytes, because OpenSSL takes no PEM whose line breaks were lost.
        return finite(Date.parse(new external_node_crypto_.X509Certificate(Buffer.from(base64, 'base64')).validTo));
    }
    catch {
        // OpenSSL's message tells nobody more than that it cannot be read.
        return undefined;
    }
}
// Line breaks that were escaped, and PEM that was put into base64 once more, as both are kept in secrets.
function unfolded(text) {
    const trimmed = text.trim();
    // Base64 of "-----BEGIN " is LS0tLS1CRUdJTi.
    if (trimmed.startsWith('LS0tLS1CRUdJTi')) {
        return Buffer.from(trimmed, 'base64').toString('latin1').trim();
    }
    return trimmed.startsWith('{') ? trimmed : trimmed.replaceAll(/\\r|\\n/g, '\n');
}
function parseJson(text) {
    if (!text.startsWith('{'))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        // The parser's message quotes its input.
        return undefined;
    }
}
function certificate_text_member(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function finite(ms) {
    return Number.isFinite(ms) ? ms : undefined;
}

// EXTERNAL MODULE: ./build/adobe/metascopes.js
var metascopes = __webpack_require__(1566);
// EXTERNAL MODULE: ./build/ims/credential/mistakes.js
var credential_mistakes = __webpack_require__(7863);
// EXTERNAL MODULE: ./build/ims/credential/input.js
var credential_input = __webpack_require__(1232);
;// CONCATENATED MODULE: ./build/health/entries/entry-credential.js


const NO_JWT = 'JWT credentials stopped working no later than 2026-03-01';
const MISTAKES = {
    'client-id-is-secret': 'holds a client secret: the two are swapped, or the secret stands in both. If the secret was stored as a variable, delete it in the Developer Console and make another.',
    'client-secret-is-id': 'holds a client id: the two are swapped, or the client id stands in both.',
    'private-key': `holds the private key of a Service Account (JWT) credential; ${NO_JWT}, and OAuth Server-to-Server has no key.`,
    'jwt-credential': `holds a whole Service Account (JWT) credential; ${NO_JWT}. Use the client id and client secret of an OAuth Server-to-Server credential.`,
    'whole-credential': 'holds a whole JSON document: store CLIENT_ID and the first of CLIENT_SECRETS as two secrets of their own.',
    'more-than-secret': 'holds more than a client secret on one line: give the bare secret; during a rotation two, as a list of two or as a block (`|`) with a line for each. Without a block, YAML joins lines with a blank.',
    'several-client-ids': 'must be one line; it has more.',
    'too-many-secrets': 'has more than two values: a credential has at most two client secrets.',
};
const SECRET_SCOPE = 'holds a client secret or a token. If it stands in the workflow or in a variable, delete it in the Developer Console and make another.';
/** What is said of a field that is empty because the secret behind it may not be set. */
const FORGOTTEN = 'is empty: the secret or variable that it is composed from may not be set, or is spelled differently; GitHub gives an empty text for one that does not exist.';
/**
 * Reads what a token is asked for with.
 *
 * @param fields the fields of an entry; those not given are absent
 * @param suggested fields that an unknown key seems to mean: these are not missing
 * @param secrets every secret of every entry, none of which can be a scope
 * @returns the credential, and what is odd or wrong with it
 */
function readCredential(fields, suggested, secrets) {
    const id = fields.get('client-id');
    const secret = fields.get('client-secret');
    const troubles = [];
    for (const field of ['client-id', 'client-secret', 'scopes']) {
        if (!fields.has(field) && !suggested.has(field)) {
            troubles.push({ field, text: 'is missing: an entry needs client-id, client-secret and scopes.' });
        }
    }
    const clientId = tidied(id);
    const clientSecret = tidied(secret);
    if (id?.form === 'list')
        troubles.push({ field: 'client-id', text: 'must be one text; it is a list.' });
    if (id !== undefined && clientId.values.length === 0) {
        troubles.push({ field: 'client-id', text: FORGOTTEN, forgotten: true });
    }
    if (secret !== undefined && clientSecret.values.length === 0) {
        troubles.push({ field: 'client-secret', text: FORGOTTEN, forgotten: true });
    }
    const mistakes = (0,credential_mistakes/* credentialMistakes */.V)({
        clientId: id?.form === 'list' ? { ...clientId, values: clientId.values.slice(0, 1) } : clientId,
        clientSecret,
    });
    for (const { kind, input, what } of id === undefined && secret === undefined ? [] : mistakes) {
        troubles.push({ field: input, text: kind === 'wrong-value' ? `holds ${what}.` : MISTAKES[kind] });
    }
    if (clientSecret.values.some(isJoined) && !mistakes.some(({ input }) => input === 'client-secret')) {
        troubles.push({ field: 'client-secret', text: MISTAKES['more-than-secret'] });
    }
    const scopes = readScopes(fields.get('scopes'), secrets);
    return {
        credential: {
            clientId: clientId.values[0] ?? '',
            clientSecrets: [...new Set(clientSecret.values)],
            scopes: scopes.scopes,
        },
        troubles: [...troubles, ...scopes.troubles],
        trimmed: [
            ...(clientId.trimmed ? ['client-id'] : []),
            ...(clientSecret.trimmed ? ['client-secret'] : []),
        ],
        twice: new Set(clientSecret.values).size < clientSecret.values.length,
    };
}
function tidied(value) {
    // Of a list one item may be empty: between two rotations the second secret is not set.
    const inputs = (value?.texts ?? []).map(credential_input/* tidyCredentialInput */.wL);
    return {
        values: inputs.flatMap(({ values }) => values),
        trimmed: inputs.some(({ values, trimmed }) => trimmed && values.length > 0),
    };
}
// No client secret that Adobe's documents show has white space in it, and YAML puts a blank between the lines of a
// value that is no block.
function isJoined(secret) {
    return /\s/.test(secret) && !(0,credential_input/* isDocument */.wz)(secret);
}
function readScopes(value, secrets) {
    if (value === undefined)
        return { scopes: [], troubles: [] };
    const trouble = (text) => ({ field: 'scopes', text });
    if (value.form === 'document') {
        return { scopes: [], troubles: [trouble('must be one text or a list of texts; it is a mapping.')] };
    }
    const parsed = value.texts.map(token_scopes/* parseScopes */.Fg);
    const isSecret = (text) => (0,shape/* holdsSecret */.hK)(text, secrets);
    const given = [...new Set(parsed.flatMap((part) => part.scopes))];
    const scopes = given.filter((scope) => !isSecret(scope));
    const wrong = parsed.flatMap((part) => part.invalid);
    const invalid = wrong.filter((text) => !isSecret(text)).length;
    const secret = scopes.length < given.length || invalid < wrong.length;
    const broken = parsed.some(({ brokenJson }) => brokenJson);
    const metas = scopes.flatMap((scope) => (0,metascopes/* metascope */.AV)(scope) ?? []);
    return {
        scopes,
        troubles: [
            ...(secret ? [trouble(SECRET_SCOPE)] : []),
            ...(broken ? [trouble('starts as a JSON array but is not an array of strings.')] : []),
            ...(invalid === 0
                ? []
                : [
                    trouble(`holds ${invalid === 1 ? 'a text' : `${invalid} texts`} that cannot be a scope: a scope of Adobe consists of letters, digits and _ . : / - after a letter.`),
                ]),
            ...(metas.length === 0 ? [] : [trouble(describeMetascopes(metas))]),
            ...(broken || secret || invalid > 0 || scopes.length > 0
                ? []
                : [trouble('is empty: Adobe IMS gives no token without scopes.')]),
        ],
    };
}
// Only names that are Adobe's own are repeated, and only some of them.
function describeMetascopes(metas) {
    const known = metas.filter(({ replacement }) => replacement.product !== '').slice(0, 3);
    const described = known.map(metascopes/* describeMetascope */.DI).join(' ');
    return `holds ${metas.length === 1 ? 'a metascope' : `${metas.length} metascopes`} of the dead Service Account (JWT) credential; ${NO_JWT}. ${described === '' ? 'The Developer Console shows the OAuth scopes (View scopes).' : described}`;
}

;// CONCATENATED MODULE: ./build/health/entries/entry.js



/** How the options that are numbers are read. */
const RANGES = {
    timeout: { from: 1, to: 120, of: 'seconds' },
    retries: { from: 0, to: 10 },
    'max-secret-age-days': { from: 1, to: 3_650, of: 'days' },
    'unused-secret-days': { from: 1, to: 3_650, of: 'days' },
};
/** The IMS environments, as an option has them. */
const ENVIRONMENTS = ['production', 'stage'];
// They say nothing without a token.
const WITH_TOKEN = ['org-id', 'console-org-id', 'console-credential-id', 'probe-url'];
/**
 * Checks one entry, every field of it.
 *
 * @param given its known fields
 * @param suggested fields that an unknown key seems to mean
 * @param options what the action says where the entry says nothing
 * @param secrets every secret of every entry
 * @returns the entry, to be used only where there are no troubles
 */
function checkEntry(given, suggested, options, secrets) {
    const troubles = [];
    const text = (field) => {
        const value = given.get(field);
        if (value === undefined || value.form === 'text')
            return value?.texts[0]?.trim() ?? '';
        troubles.push({
            field,
            text: `must be one text; it is a ${value.form === 'list' ? 'list' : 'mapping'}.`,
        });
        return '';
    };
    const take = (field, otherwise, read) => {
        const value = text(field);
        if (value === '')
            return otherwise;
        const found = read(value);
        if (found.ok)
            return found.value;
        troubles.push({ field, text: `${found.must}.` });
        return otherwise;
    };
    const certificate = legacyCertificate(given.get('legacy-certificate'), troubles);
    const extra = WITH_TOKEN.some((field) => filled(given.get(field)));
    const wanted = ['client-id', 'client-secret', 'scopes'];
    const asked = wanted.some((field) => given.has(field) || suggested.has(field));
    const needed = extra || asked || !(given.has('legacy-certificate') || suggested.has('legacy-certificate'));
    const read = needed ? readCredential(given, suggested, secrets) : undefined;
    troubles.push(...(read?.troubles ?? []));
    const orgId = take('org-id', undefined, option_values/* organizationId */.Li);
    const ids = {
        organization: take('console-org-id', '', digits),
        credential: take('console-credential-id', '', digits),
    };
    for (const [field, other] of [
        ['console-org-id', 'console-credential-id'],
        ['console-credential-id', 'console-org-id'],
    ]) {
        if (!filled(given.get(field)) && filled(given.get(other)) && !suggested.has(field)) {
            troubles.push({ field, text: `is missing: it belongs to ${other}; give both or neither.` });
        }
    }
    const probeUrl = take('probe-url', undefined, probeAddress);
    const environment = take('environment', options.environment, (from) => (0,option_values/* oneOf */.yL)(from, ENVIRONMENTS));
    const endpoint = (field, fallback) => take(field, origin(fallback, environment), (from) => readOrigin(from, environment));
    return {
        troubles,
        trimmed: read?.trimmed ?? [],
        twice: read?.twice ?? false,
        entry: {
            ...(read === undefined
                ? {}
                : { credential: { ...read.credential, ...(orgId === undefined ? {} : { orgId }) } }),
            endpoint: endpoint('ims-url', options.imsUrl),
            consoleEndpoint: endpoint('console-api-url', options.consoleApiUrl),
            policy: {
                timeoutMs: take('timeout', options.timeout, (from) => (0,option_values/* wholeNumber */.rD)(from, RANGES.timeout)) * 1_000,
                retries: take('retries', options.retries, (from) => (0,option_values/* wholeNumber */.rD)(from, RANGES.retries)),
            },
            ...(ids.organization === '' ? {} : { consoleIds: ids }),
            ...(probeUrl === undefined ? {} : { probeUrl }),
            ...(certificate === undefined ? {} : { legacyCertificate: certificate }),
        },
    };
}
/**
 * Reads the origin of a server.
 *
 * @param text what was written
 * @param environment the environment that its tokens belong to
 * @returns the endpoint, or `must be …`
 */
function readOrigin(text, environment) {
    const read = (0,endpoint/* customEndpoint */.vw)(text, environment);
    if (read.ok)
        return { ok: true, value: read.endpoint };
    return {
        ok: false,
        must: `must be an https origin such as https://ims.example.com. ${endpoint/* IMS_URL_PROBLEMS */.Jz[read.problem].replace(/\.$/, '')}`,
    };
}
function origin(text, environment) {
    const read = text === '' ? undefined : (0,endpoint/* customEndpoint */.vw)(text, environment);
    return read?.ok === true ? read.endpoint : (0,endpoint/* adobeEndpoint */.l0)(environment);
}
function filled(value) {
    return value !== undefined && (value.form !== 'text' || value.texts[0]?.trim() !== '');
}
function digits(text) {
    return /^\d{1,20}$/.test(text)
        ? { ok: true, value: text }
        : {
            ok: false,
            must: 'must be digits, from the address of the credential in the Developer Console: /projects/{console-org-id}/{project}/credentials/{console-credential-id}/details/…',
        };
}
function probeAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const must = 'must be an absolute https address (http to localhost only)';
    if (url === undefined || url.hostname === '')
        return { ok: false, must };
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,endpoint/* isLoopback */.U9)(url)))
        return { ok: false, must };
    if (url.username !== '' || url.password !== '') {
        return { ok: false, must: `${must} without a user name or a password` };
    }
    if (/#/.test(text))
        return { ok: false, must: `${must} without a fragment (#…)` };
    if ((0,shape/* secretsByShape */.cr)(text).length > 0) {
        return {
            ok: false,
            must: `${must} without a client secret or a token: the action sends the token itself`,
        };
    }
    return { ok: true, value: url.href };
}
function legacyCertificate(value, troubles) {
    if (value === undefined)
        return undefined;
    const field = 'legacy-certificate';
    const [text = ''] = value.texts;
    if (value.form === 'list')
        troubles.push({ field, text: 'must be one text; it is a list.' });
    else if (text.trim() === '')
        troubles.push({ field, text: FORGOTTEN, forgotten: true });
    else {
        // A JSON document that was put in without quotes is a mapping of YAML.
        const read = readCertificate(text);
        if (read.ok)
            return read.certificate;
        troubles.push({ field, text: read.trouble });
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/core/closest-match.js
var closest_match = __webpack_require__(1829);
;// CONCATENATED MODULE: ./build/health/entries/entry-fields.js

/** The fields of an entry of `credentials`; docs/credentials.schema.json has the same, which a test checks. */
const ENTRY_FIELDS = [
    'name',
    'client-id',
    'client-secret',
    'scopes',
    'org-id',
    'console-org-id',
    'console-credential-id',
    'probe-url',
    'legacy-certificate',
    'environment',
    'ims-url',
    'console-api-url',
    'timeout',
    'retries',
];
// People try these in an entry, but they hold for the whole check.
const ACTION_INPUTS = [
    'max-secret-age-days',
    'unused-secret-days',
    'fail-on',
    'issue',
    'github-token',
    'json-file',
];
// Other names of the same things: in the files of the Developer Console, and in other tools.
const SYNONYMS = {
    secret: 'client-secret',
    'api-key': 'client-id',
    org: 'org-id',
    'organization-id': 'org-id',
    'ims-org-id': 'org-id',
    'ims-org': 'org-id',
    'console-organization-id': 'console-org-id',
    'credential-id': 'console-credential-id',
    certificate: 'legacy-certificate',
    url: 'probe-url',
    probe: 'probe-url',
    env: 'environment',
};
/**
 * Tells whether a key is a field.
 *
 * @param key as written
 * @returns true for the exact name of a field
 */
function isEntryField(key) {
    return ENTRY_FIELDS.some((field) => field === key);
}
/**
 * Tells whether a key is an input of the action that an entry cannot have of its own, in any spelling.
 *
 * @param key as written
 * @returns true for the name of such an input
 */
function isActionInput(key) {
    return ACTION_INPUTS.includes(kebabOf(key));
}
/**
 * The field that a key means: its own name, another spelling, another name of the same thing, or a typing mistake.
 *
 * @param key as written
 * @returns the field, or undefined where it is nobody's guess
 */
function meantField(key) {
    const kebab = kebabOf(key);
    if (isEntryField(kebab))
        return kebab;
    if (ACTION_INPUTS.includes(kebab))
        return undefined;
    if (Object.hasOwn(SYNONYMS, kebab))
        return SYNONYMS[kebab];
    return ENTRY_FIELDS.find((field) => field === (0,closest_match/* nearest */.p)(kebab, ENTRY_FIELDS));
}
function kebabOf(key) {
    return key
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replaceAll(/[_\s]+/g, '-')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/health/entries/credentials.js



/** More entries than this are refused. */
const ENTRIES_MAX = 500;
/** A longer name is refused, in characters. */
const credentials_NAME_MAX = 80;
// An unknown key is repeated only where it looks like a key: it may be a secret that got into its place.
const KEY_LIKE = /^[A-Za-z][A-Za-z_-]{0,29}$/;
/**
 * Checks the entries, every field of each.
 *
 * @param raw the entries
 * @param options what the action says where an entry says nothing
 * @param secrets every secret of every entry
 * @param single the one entry stands for the inputs of a single credential
 * @returns the entries, to be used only where there are no problems
 */
function checkEntries(raw, options, secrets, single = false) {
    const list = { entries: [], problems: [], forgotten: [], trimmed: [], twice: [] };
    if (raw.length > ENTRIES_MAX) {
        list.problems.push(`It has ${raw.length} entries; at most ${ENTRIES_MAX} are allowed. Split the list over several jobs.`);
    }
    const entries = raw.slice(0, ENTRIES_MAX);
    const names = entries.map(nameOf);
    const keys = entries.flatMap(({ fields }) => [...fields.keys()].filter((key) => KEY_LIKE.test(key)));
    const near = (0,remote_text/* secretsIn */.VY)([...names, ...keys], secrets);
    const seen = new Map();
    entries.forEach((entry, index) => {
        const name = (0,remote_text/* neutralise */.$0)(names[index] ?? '', near, credentials_NAME_MAX);
        const label = name === '' ? `entry ${entry.at}` : `entry "${name}"`;
        const place = (field) => {
            if (single)
                return field === undefined ? '' : `\`${field}\` `;
            return field === undefined ? `${label}: ` : `${label}, ${field}: `;
        };
        const say = (field, text) => {
            list.problems.push(`${place(field)}${text}`);
        };
        for (const trouble of entry.troubles)
            say(undefined, trouble);
        // What is no mapping has no fields to judge; an empty mapping lacks them.
        if (entry.fields.size === 0 && entry.troubles.length > 0)
            return;
        sayKeys(entry, near, say);
        const wrong = nameTrouble(entry, name, seen);
        if (wrong !== undefined)
            say('name', wrong);
        const given = new Map([...entry.fields].flatMap(([key, value]) => (isEntryField(key) ? [[key, value]] : [])));
        const suggested = new Set([...entry.fields.keys()].flatMap((key) => suggestion(key, given) ?? []));
        const checked = checkEntry(given, suggested, options, secrets);
        for (const { field, text, forgotten } of inOrder(checked.troubles)) {
            if (forgotten === true)
                list.forgotten.push(`${place(field)}${text}`);
            else
                say(field, text);
        }
        const where = single ? '' : `${label}, `;
        for (const field of checked.trimmed)
            list.trimmed.push(`${single ? 'Input: ' : where}${field}.`);
        if (checked.twice)
            list.twice.push(`${single ? 'Input: ' : where}client-secret.`);
        list.entries.push({ name, ...checked.entry });
    });
    return list;
}
function nameOf({ fields }) {
    const value = fields.get('name');
    return value?.form === 'text' ? (value.texts[0]?.trim() ?? '') : '';
}
// A name is taken as it will be shown, because that is what people and the history of the issue tell entries apart by.
function nameTrouble({ at, fields }, name, seen) {
    const value = fields.get('name');
    if (value === undefined) {
        return [...fields.keys()].some((key) => !isEntryField(key) && meantField(key) === 'name')
            ? undefined
            : 'is missing: every entry needs a name.';
    }
    if (value.form !== 'text')
        return 'must be one text.';
    const text = value.texts[0]?.trim() ?? '';
    if (name === '')
        return 'is empty: every entry needs a name.';
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
        return 'must be one line without control characters.';
    if (text.length > credentials_NAME_MAX)
        return `must have at most ${credentials_NAME_MAX} characters; it has ${text.length}.`;
    const before = seen.get(name.toLowerCase());
    if (before !== undefined) {
        return `is the name of entry ${before} as well: names must differ by more than upper and lower case.`;
    }
    seen.set(name.toLowerCase(), at);
    return undefined;
}
function suggestion(key, given) {
    const meant = isEntryField(key) ? undefined : meantField(key);
    return meant === undefined || given.has(meant) ? undefined : meant;
}
function sayKeys({ fields, repeated }, secrets, say) {
    const shown = (key) => KEY_LIKE.test(key) ? (0,remote_text/* neutralise */.$0)(key, secrets) : undefined;
    for (const key of repeated) {
        say(shown(key) ?? 'a key', 'stands more than once in this entry: which one is meant is not known.');
    }
    for (const key of fields.keys()) {
        if (!isEntryField(key))
            say(shown(key) ?? 'a key', unknownKey(key));
    }
}
function unknownKey(key) {
    if (isActionInput(key))
        return 'is an input of the action, not of an entry.';
    const meant = meantField(key);
    return meant === undefined
        ? `is not a known key; known are ${ENTRY_FIELDS.join(', ')}.`
        : `is not a known key; did you mean ${meant}?`;
}
function inOrder(troubles) {
    return troubles.toSorted((a, b) => ENTRY_FIELDS.indexOf(a.field) - ENTRY_FIELDS.indexOf(b.field));
}

;// CONCATENATED MODULE: ./build/health/entries/entry-secrets.js



const NOTHING = { values: [], trimmed: false };
const SECRET_KEY = /secret|key|pass|token|credential|pem/i;
const IDENTIFIERS = new Set(['client-id', 'organization-id', 'technical-account']);
/**
 * Every secret in the input `credentials`, value by value: where it belongs, in a field that is misspelled or unknown,
 * and by its shape anywhere. Also of a text that is no YAML.
 *
 * @param text the input
 * @param list what could be read of it
 * @returns values to mask and to keep out of every text
 */
function credentialListSecrets(text, list) {
    const broken = list.syntax.length > 0 || list.shape !== undefined;
    return [
        ...new Set([
            ...(0,shape/* secretsByShape */.cr)(text),
            ...list.pairs.flatMap(({ key, value }) => pairSecrets(key, value)),
            ...list.entries.flatMap(({ fields }) => entrySecrets(fields)),
            ...(broken ? [...(0,shape/* secretLeaves */.TR)(text), ...secretsByLine(text)] : []),
        ]),
    ];
}
/**
 * The secrets of one entry, as far as they show only by the client id and the client secret together.
 *
 * @param fields the entry
 * @returns values to mask
 */
function entrySecrets(fields) {
    const of = (wanted) => ({
        values: [...fields]
            .filter(([key]) => meantField(key) === wanted)
            .flatMap(([, { texts }]) => texts.flatMap((text) => (0,credential_input/* tidyCredentialInput */.wL)(text).values)),
        trimmed: false,
    });
    return (0,credential_input/* credentialSecrets */.DJ)({ clientId: of('client-id'), clientSecret: of('client-secret') });
}
/**
 * The secrets behind one key.
 *
 * @param key as written
 * @param value what stands behind it
 * @returns values to mask
 */
function pairSecrets(key, { texts }) {
    const field = meantField(key);
    return texts.flatMap((text) => {
        if (field === 'legacy-certificate')
            return certificateSecrets(text);
        const input = (0,credential_input/* tidyCredentialInput */.wL)(text);
        const secret = field === undefined && SECRET_KEY.test(key) && !IDENTIFIERS.has((0,shape/* credentialShape */.xy)(text.trim()));
        if (field === 'client-secret' || secret) {
            const found = (0,credential_input/* credentialSecrets */.DJ)({ clientId: NOTHING, clientSecret: input });
            return field === undefined
                ? found.filter(isWorthHiding)
                : [...found, ...input.values.flatMap(joinedParts)];
        }
        const document = input.values.some(credential_input/* isDocument */.wz) || text.includes('-----BEGIN');
        const found = document ? (0,shape/* secretLeaves */.TR)(text) : (0,shape/* secretsByShape */.cr)(text);
        return [...(field === undefined ? found.filter(isWorthHiding) : found), ...entry_secrets_password(text)];
    });
}
// Under a key that nobody knows, a number or a short word is no secret of Adobe, and masking it would blank out every
// such digit or word of the log.
const UNKNOWN_MIN = 8;
function isWorthHiding(value) {
    return value.length >= UNKNOWN_MIN && !/^\d+$/.test(value);
}
// Two client secrets that YAML joined with a blank: each may stand by itself elsewhere.
function joinedParts(value) {
    if ((0,credential_input/* isDocument */.wz)(value) || !/\s/.test(value))
        return [];
    return value.split(/\s+/).filter((part) => isWorthHiding(part) && /^[\w.~+/=-]+$/.test(part));
}
function entry_secrets_password(text) {
    const found = /^\s*[a-z]+:\/\/[^/?#@\s]*:([^/?#@\s]+)@/i.exec(text)?.[1];
    return found === undefined ? [] : [found];
}
// Short pieces are words and marks of the YAML itself.
const PIECE_MIN = 4;
const SECRET_LINE = /([\w-]*(?:secret|password|passwd|token|private[-_]?key)[\w-]*)["']?[ \t]*[:=]([^\n]*)|(legacy[-_]?certificate)["']?[ \t]*:([^\n]*)/gi;
const OTHER_KEY = /^\s*(?:- )?\s*["']?[\w-]+["']?\s*:(?:\s|$)/;
// Where there is no YAML to walk: what stands behind the key, and the lines below that are no key of their own.
function secretsByLine(text) {
    const lines = text.split(/\r\n|\r|\n/);
    const found = [];
    lines.forEach((line, index) => {
        for (const match of line.matchAll(SECRET_LINE)) {
            const known = meantField(match[1] ?? match[3] ?? '') !== undefined;
            const values = pieces(match[2] ?? match[4] ?? '');
            for (const below of lines.slice(index + 1)) {
                if (OTHER_KEY.test(below))
                    break;
                values.push(...pieces(below.replace(/^\s*-\s/, '')));
            }
            found.push(...(known ? values : values.filter(isWorthHiding)));
        }
    });
    return found;
}
// The rest of a line: the whole of it, and in a flow mapping or list up to a comma or bracket.
function pieces(rest) {
    const whole = (0,credential_input/* tidyCredentialInput */.wL)(rest.replace(/^\s*[|>][+-]?\d?\s*$/, '')).values;
    const cut = rest
        .split(/[,{}[\]]/)
        .flatMap((piece) => (/["']?[\w-]+["']?\s*:\s/.test(piece) ? [] : (0,credential_input/* tidyCredentialInput */.wL)(piece).values));
    return [...whole, ...cut].flatMap((piece) => piece.includes('-----') || (0,credential_input/* isDocument */.wz)(piece)
        ? (0,shape/* secretLeaves */.TR)(piece)
        : piece.length < PIECE_MIN
            ? []
            : [piece]);
}

;// CONCATENATED MODULE: ./build/actions/health/input-options.js



/** What an input that is not given, or empty, means. `health/action.yml` says the same, which a test checks. */
const HEALTH_DEFAULTS = {
    environment: 'production',
    'ims-url': '',
    'console-api-url': 'https://api.adobe.io',
    timeout: '10',
    retries: '3',
    'max-secret-age-days': '180',
    'unused-secret-days': '30',
    'fail-on': 'error',
    issue: 'off',
};
/** Two client secrets at once are normal for so long. */
const ROTATION_DAYS = 7;
/**
 * Reads and checks the inputs that are no credential.
 *
 * @param runner the runner
 * @param secrets values that must not appear
 * @returns the options, with the default in place of each that is wrong, and what is wrong, one line each
 */
function readHealthOptions(runner, secrets) {
    const problems = [];
    const take = (name, read, shown = true) => {
        const found = read(runner.input(name).trim() || HEALTH_DEFAULTS[name]);
        if (found.ok)
            return found.value;
        const text = runner.input(name).trim();
        problems.push(`\`${name}\` ${found.must}${shown ? `; ${(0,option_values/* givenValue */.Z7)(text, secrets)}` : '.'}`);
        const otherwise = read(HEALTH_DEFAULTS[name]);
        if (!otherwise.ok)
            throw new Error(`The default of ${name} is not valid.`);
        return otherwise.value;
    };
    const count = (name) => take(name, (text) => (0,option_values/* wholeNumber */.rD)(text, RANGES[name]));
    const address = (name, environment) => take(name, (text) => checkedOrigin(text, environment), false);
    const environment = take('environment', (text) => (0,option_values/* oneOf */.yL)(text, ENVIRONMENTS));
    const forEntries = {
        environment,
        imsUrl: address('ims-url', environment),
        consoleApiUrl: address('console-api-url', environment),
        timeout: count('timeout'),
        retries: count('retries'),
    };
    const limits = {
        maxSecretAgeDays: count('max-secret-age-days'),
        unusedSecretDays: count('unused-secret-days'),
        rotationDays: ROTATION_DAYS,
    };
    const failOn = take('fail-on', (text) => (0,option_values/* oneOf */.yL)(text, HEALTH_FAIL_ON));
    // YAML 1.1 reads a bare on and off as true and false.
    const issue = take('issue', (text) => (0,option_values/* oneOf */.yL)(text, ['on', 'off', 'true', 'false']));
    const jsonFile = readPath(runner, problems);
    return {
        problems,
        options: {
            forEntries,
            limits,
            failOn,
            issue: issue === 'on' || issue === 'true',
            githubToken: runner.input('github-token').trim(),
            ...(jsonFile === undefined ? {} : { jsonFile }),
        },
    };
}
function checkedOrigin(text, environment) {
    if (text === '')
        return { ok: true, value: text };
    const read = readOrigin(text, environment);
    return read.ok ? { ok: true, value: text } : read;
}
function readPath(runner, problems) {
    const path = runner.input('json-file').trim();
    if (path === '')
        return undefined;
    const file = (0,workspace/* insideWorkspace */.C)((0,workspace/* workspaceOf */.B)(runner.env), path);
    if (file === undefined)
        problems.push('`json-file` must lie in the workspace.');
    return file;
}

;// CONCATENATED MODULE: ./build/actions/health/problems.js


const SECRETS = 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets';
const EXPRESSIONS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#tojson';
const INPUTS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs';
const problems_IMPLEMENTATION = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation/';
/** What can be wrong with the inputs of the health action. The texts are searched for, so they do not vary. */
const HEALTH_PROBLEMS = {
    'no-credentials': {
        summary: 'No credential was given to check.',
        meaning: '`credentials`, `client-id` and `client-secret` are all empty, or the list has no entry.',
        next: 'Give a YAML list in `credentials`, or `client-id`, `client-secret` and `scopes` for one credential. If they come from secrets, check that these are set, spelled alike, and visible to this job.',
        link: SECRETS,
    },
    'both-forms': {
        summary: 'Credentials were given in two ways at once.',
        meaning: 'A list in `credentials`, and besides it an input that describes a single credential.',
        next: 'Move the single one into the list, as an entry with a name, and leave `client-id`, `client-secret`, `scopes` and `org-id` empty.',
        link: INPUTS,
    },
    'credentials-not-yaml': {
        summary: 'The input `credentials` cannot be read as YAML.',
        meaning: 'The indentation is broken, mostly by a secret of several lines, or a value needs quotes.',
        next: 'Look at the named lines. A value that is put in by an expression is safe as `$' +
            '{{ toJSON(secrets.NAME) }}`, which adds the quotes and keeps it on one line.',
        link: EXPRESSIONS,
    },
    'credentials-entries': {
        summary: 'The input `credentials` has mistakes.',
        meaning: 'A field is missing, empty, unknown, or holds what it cannot hold.',
        next: 'Correct the named fields; docs/credentials.schema.json describes them, and editors can check with it.',
        link: problems_IMPLEMENTATION,
    },
    'credential-inputs': {
        summary: 'The inputs of the single credential have mistakes.',
        meaning: '`client-id`, `client-secret`, `scopes` or `org-id` is empty or holds what it cannot hold.',
        next: 'Correct the named inputs; the values stand in the Developer Console (project > OAuth Server-to-Server).',
        link: problems_IMPLEMENTATION,
    },
    'invalid-option': {
        summary: 'An input of the health check has a value that is not allowed.',
        meaning: 'A misspelled option, a number out of its range, or an address or a path that is not allowed.',
        next: 'Use one of the values that the message names.',
        link: INPUTS,
    },
    ...without_secrets/* WITHOUT_SECRETS */.B,
};
/** What is odd about the credentials, though they can be used. */
const HEALTH_INPUT_WARNINGS = {
    'value-trimmed': {
        summary: 'White space or quotes around a client id or a client secret were removed.',
        meaning: 'The value was stored with a line break, spaces or quotes around it, which other tools fail on.',
        next: 'Store the value again without them, for example with `gh secret set NAME`, which asks for it.',
        link: SECRETS,
    },
    'secret-given-twice': {
        summary: 'A credential has the same client secret twice.',
        meaning: 'Both values of a rotation hold one secret, so there is nothing to fall back to.',
        next: 'Give each client secret once.',
        link: problems_IMPLEMENTATION,
    },
};
/** More lines than this of one kind are counted, not shown. */
const problems_LINES_MAX = 40;
// The runner cuts an annotation at 4,096 characters; the fixed sentences and links take up to 1,000.
const problems_PARTICULARS_MAX = 3_000;
/**
 * Bounds what is said of one kind, and splits it so that each text fits into one annotation.
 *
 * @param id name of the problem or warning
 * @param lines what exactly
 * @returns none for no lines
 */
function inAnnotations(id, lines) {
    const more = lines.length - problems_LINES_MAX;
    const shown = more > 0 ? [...lines.slice(0, problems_LINES_MAX), `And ${more} more.`] : lines;
    const texts = [];
    let room = 0;
    for (const line of shown) {
        if (line.length + 1 > room) {
            texts.push([]);
            room = problems_PARTICULARS_MAX;
        }
        texts.at(-1)?.push(line);
        room -= line.length + 1;
    }
    return texts.map((particulars) => ({ id, particulars }));
}
/**
 * The text of one problem.
 *
 * @param problem the problem
 * @returns what, what exactly, the next thing to do, and where to read more
 */
function describeHealthProblem({ id, particulars }) {
    return (0,core_message/* composeText */.w)(HEALTH_PROBLEMS[id], particulars);
}
/**
 * The text of one warning.
 *
 * @param warning the warning
 * @returns what, what exactly, the next thing to do, and where to read more
 */
function describeHealthInputWarning({ id, particulars }) {
    return (0,core_message/* composeText */.w)(HEALTH_INPUT_WARNINGS[id], particulars);
}

;// CONCATENATED MODULE: ./build/actions/health/inputs.js






/** The inputs that describe a single credential. */
const SINGLE = ['client-id', 'client-secret', 'scopes', 'org-id'];
// Where a secret may have been put by mistake.
const OTHERS = ['environment', 'ims-url', 'console-api-url', 'timeout', 'retries', 'json-file'];
/**
 * Reads and checks every input of the health action. Every secret in them is masked before anything else happens, also
 * where `credentials` is no YAML.
 *
 * @param runner the runner
 * @returns one typed object, or every problem at once; no text of either holds a value of a credential
 */
function readHealthInputs(runner) {
    const text = runner.input('credentials');
    const list = parseCredentialList(text);
    const single = readSingle(runner);
    const secrets = allSecrets(runner, text, list, single);
    for (const secret of secrets)
        for (const form of (0,remote_text/* maskForms */.ye)(secret))
            runner.mask(form);
    const { options, problems: wrong } = readHealthOptions(runner, secrets);
    const { forEntries, ...rest } = options;
    const given = text.trim() !== '';
    const checked = given
        ? checkEntries(list.entries, forEntries, secrets)
        : checkEntries(single === undefined ? [] : [single], forEntries, secrets, true);
    const problems = [];
    const add = (id, lines) => {
        problems.push(...inAnnotations(id, lines));
    };
    if (given && single !== undefined) {
        const names = SINGLE.filter((name) => runner.input(name).trim() !== '');
        add('both-forms', [`Given besides \`credentials\`: ${names.map((name) => `\`${name}\``).join(', ')}.`]);
    }
    const noSecrets = (0,without_secrets/* withoutSecrets */.c)(runner.event);
    const nothing = given ? isNothing(list, checked) : !asksForCredential(single);
    if (nothing)
        problems.push({ id: noSecrets ?? 'no-credentials', particulars: [] });
    else if (given && list.syntax.length > 0)
        add('credentials-not-yaml', list.syntax);
    else {
        // Where the run gets no secrets, that is the reason for what is empty.
        if (noSecrets !== undefined)
            add(noSecrets, checked.forgotten);
        const lines = [
            ...(given && list.shape !== undefined ? [list.shape] : []),
            ...(noSecrets === undefined ? checked.forgotten : []),
            ...checked.problems,
        ];
        add(given ? 'credentials-entries' : 'credential-inputs', lines);
    }
    add('invalid-option', wrong);
    const warnings = [
        ...inAnnotations('value-trimmed', checked.trimmed),
        ...inAnnotations('secret-given-twice', checked.twice),
    ];
    if (problems.length > 0)
        return { ok: false, problems, warnings };
    return { ok: true, warnings, inputs: { ...rest, entries: checked.entries, secrets } };
}
// By what came out of the list: a check of no credential must never be green.
function isNothing({ syntax, shape }, { entries, problems }) {
    return entries.length === 0 && problems.length === 0 && syntax.length === 0 && shape === undefined;
}
// `scopes` is often written out while the two others come from secrets that are not set.
function asksForCredential(single) {
    return ['client-id', 'client-secret'].some((name) => (single?.fields.get(name)?.texts[0] ?? '').trim() !== '');
}
function readSingle(runner) {
    const fields = new Map([['name', { form: 'text', texts: ['default'] }]]);
    for (const name of SINGLE)
        fields.set(name, { form: 'text', texts: [runner.input(name)] });
    if (SINGLE.every((name) => runner.input(name).trim() === ''))
        return undefined;
    return { at: 1, fields, repeated: [], troubles: [] };
}
function allSecrets(runner, text, list, single) {
    const found = [
        ...credentialListSecrets(text, list),
        ...(single === undefined
            ? []
            : [
                ...entrySecrets(single.fields),
                ...[...single.fields].flatMap(([key, value]) => pairSecrets(key, value)),
            ]),
        ...OTHERS.flatMap((name) => (0,shape/* secretsByShape */.cr)(runner.input(name))),
        runner.input('github-token').trim(),
    ];
    return [...new Set(found.map((secret) => secret.trim()))].filter((secret) => secret !== '');
}

;// CONCATENATED MODULE: ./build/actions/health/log.js


/**
 * The line before the check: how many credentials, and the hosts that get client secrets and tokens.
 *
 * @param inputs the checked inputs
 * @returns one line
 */
function announcement({ entries }) {
    const secretsTo = new Set();
    const tokensTo = new Set();
    for (const { credential, endpoint, consoleEndpoint, probeUrl } of entries) {
        if (credential === undefined)
            continue;
        secretsTo.add(endpoint.host);
        tokensTo.add(consoleEndpoint.host);
        if (probeUrl !== undefined)
            tokensTo.add(new URL(probeUrl).host);
    }
    const hosts = (names) => [...names].sort().join(', ');
    const where = secretsTo.size === 0
        ? ''
        : ` Client secrets go to ${hosts(secretsTo)}; access tokens also to ${hosts(tokensTo)}.`;
    return `Checking ${entries.length} ${entries.length === 1 ? 'credential' : 'credentials'}.${where}`;
}
/**
 * The line before a retry.
 *
 * @param entry whose check it is
 * @param notice the retry about to happen
 * @returns one line
 */
function retryLine({ name, policy, credential }, { cause, evidence, waitMs, left }) {
    const why = (0,ims_failure/* describeBriefly */.xf)(cause, evidence, credential?.clientSecrets ?? []);
    return `${name}: ${why} Trying again in ${(0,ims_failure/* seconds */.YA)(waitMs)}; ${left} ${left === 1 ? 'retry' : 'retries'} left, ${(0,ims_failure/* seconds */.YA)((0,retry/* overallMs */.yv)(policy))} in all.`;
}
/**
 * The line before a pause because a host throttles.
 *
 * @param entry whose check it is
 * @param host that throttles
 * @param waitMs length of the pause in ms
 * @returns one line
 */
function pauseLine({ name }, host, waitMs) {
    return `${name}: ${host} throttles. Waiting for ${(0,ims_failure/* seconds */.YA)(waitMs)}.`;
}
/**
 * The message that makes the step red.
 *
 * @param report the report
 * @returns what failed, and where it is told in full
 */
function redMessage(report) {
    const { credentials, failOn, issueUrl } = report;
    const { failing, warning } = countVerdicts(report);
    const what = failing > 0
        ? `${failing} of ${credentials.length} fail`
        : `${warning} of ${credentials.length} need attention`;
    const where = issueUrl === undefined ? 'the annotations and' : `the annotations, ${issueUrl} and`;
    return `Adobe credentials need attention: ${what} (\`fail-on\` is \`${failOn}\`).\nNext: ${where} the job summary say for each credential what to do.`;
}

;// CONCATENATED MODULE: ./build/actions/health/run.js






/** Title of every annotation that is about the check and not about one credential. */
const TITLE = 'Adobe credential health';
/**
 * The health action: checks every credential, reports in every place that GitHub has, keeps the issue true, and fails
 * the step by `fail-on`. A check that could not run, because an input is wrong, fails it as well.
 *
 * @param runner the runner
 * @param world network and clock
 */
async function run(runner, world) {
    const read = readHealthInputs(runner);
    for (const warning of read.warnings)
        runner.warning(describeHealthInputWarning(warning), TITLE);
    if (!read.ok) {
        for (const problem of read.problems)
            runner.fail(describeHealthProblem(problem), TITLE);
        return;
    }
    const { inputs } = read;
    runner.info(announcement(inputs));
    const checked = await check(runner, inputs, world);
    const { report, warnings } = await keep(runner, inputs, checked, world);
    for (const line of healthLines(report))
        runner.info(line);
    // One error is left for the end.
    annotate(runner, report, { errors: 1, warnings: read.warnings.length + warnings });
    await runner.summary(healthSummary(report));
    const jsonFile = writeJson(runner, inputs, report);
    setOutputs(runner, report, jsonFile);
    if (report.failed)
        runner.fail(redMessage(report), TITLE);
}
async function check(runner, inputs, { clock, send }) {
    const startedAt = clock.now();
    const checked = await checkCredentials(inputs, { clock, send, env: runner.env }, {
        mask: (token) => {
            for (const secret of [token, ...(0,remote_text/* tokenSegments */.wp)(token)])
                runner.mask(secret);
        },
        onRetry: (entry, notice) => runner.info(retryLine(entry, notice)),
        onPause: (entry, host, waitMs) => runner.info(pauseLine(entry, host, waitMs)),
    });
    return healthReport(inputs, checked, { startedAt, durationMs: clock.now() - startedAt }, runner.env);
}
// What goes wrong with the issue is a warning: the verdict on the credentials stands.
async function keep(runner, inputs, report, world) {
    if (!inputs.issue)
        return { report, warnings: 0 };
    const { env } = runner;
    const issues = {
        issues: world.issues({ token: inputs.githubToken, env }),
        clock: world.clock,
        env,
    };
    const known = await openIssue(issues);
    const dated = { ...report, credentials: sinceFrom(known, report.credentials, report.startedAt) };
    const kept = await keepIssue(issues, known, dated, { issue: healthIssue, comment: healthComment });
    for (const problem of kept.problems)
        runner.warning(describeIssueProblem(problem, [inputs.githubToken]), TITLE);
    const warnings = kept.problems.length;
    if (kept.url === undefined)
        return { report: dated, warnings };
    if (kept.action !== 'none')
        runner.info(`The issue is ${kept.action}: ${kept.url}`);
    return { report: { ...dated, issueUrl: kept.url }, warnings };
}
function annotate(runner, report, used) {
    const { annotations, rest } = healthAnnotations(report, used);
    for (const { level, title, message } of annotations)
        runner.annotate(level, message, title);
    if (rest !== undefined)
        runner.annotate('notice', rest, TITLE);
}
function writeJson(runner, { jsonFile }, report) {
    if (jsonFile === undefined)
        return '';
    const problem = (0,output_file/* writeInside */.M)((0,workspace/* workspaceOf */.B)(runner.env), jsonFile, healthJson(report));
    if (problem === undefined)
        return jsonFile;
    runner.fail(`${problem}\nNext: give another path in the workspace.`, TITLE);
    return '';
}
function setOutputs(runner, report, jsonFile) {
    const { failing, warning, unknown, healthy } = countVerdicts(report);
    runner.setOutput('healthy', String(healthy === report.credentials.length));
    runner.setOutput('failing', String(failing));
    runner.setOutput('warning', String(warning));
    runner.setOutput('unknown', String(unknown));
    runner.setOutput('issue-url', report.issueUrl ?? '');
    runner.setOutput('json-file', jsonFile);
}

;// CONCATENATED MODULE: ./build/actions/health/index.js





const WORLD = {
    clock: { now: Date.now, sleep: (ms) => (0,promises_.setTimeout)(ms), random: Math.random },
    send: client/* send */.t,
    issues: issuesOf,
};
/** The health action in this process. */
const main = () => (0,process/* runAction */.C)((runner) => run(runner, WORLD), remote_text/* neutralise */.$0);


/***/ }),

/***/ 1829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mistakes),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// Longer words are nobody's typing mistake, and would cost the square of their length.
const LONGEST = 64;
/**
 * How many single mistakes (a letter left out, added, changed, or two swapped) lie between two words.
 *
 * @param a one word
 * @param b the other
 * @returns the optimal string alignment distance; Infinity where a word is longer than 64 characters
 */
function mistakes(a, b) {
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
/**
 * The word that somebody most likely meant.
 *
 * @param word what was written; its case does not matter
 * @param known the valid words
 * @returns the known word with the fewest mistakes (the first of equals), or undefined where more than a third is wrong
 */
function nearest(word, known) {
    const lower = word.toLowerCase();
    let best;
    for (const candidate of known) {
        const count = mistakes(lower, candidate);
        if (count <= Math.max(1, Math.floor(candidate.length / 3)) && count < (best?.count ?? Infinity)) {
            best = { candidate, count };
        }
    }
    return best?.candidate;
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ serialised)
/* harmony export */ });
/**
 * JSON that is safe to print: a file name must not act on a terminal or be a workflow command where somebody shows the
 * file in a log.
 *
 * @param value made of plain objects
 * @returns two spaces a level, a line end behind; controls, invisible characters and `##[` are escaped
 */
function serialised(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => 
    // By code units, for some of these characters have two.
    Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''))
        // Both stand in strings only: JSON itself has neither.
        .replaceAll('##[', `${escaped(0x23)}${escaped(0x23)}[`);
    return `${text}\n`;
}
function escaped(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   WH: () => (/* binding */ SUMMARY_MAX),
/* harmony export */   aY: () => (/* binding */ code)
/* harmony export */ });
/**
 * Hostile text as inline code of GitHub's Markdown. In it nothing is a link, a mention, HTML, emphasis or an emoji; the
 * only way out would be as many backquotes as it is fenced with, so there is always one more than the text has.
 *
 * @param text any text; line ends become spaces
 * @returns code that may stand in a paragraph, a list or the text of a link
 * Source: CommonMark 0.31, 6.1 (code spans).
 */
function code(text) {
    const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
    const fence = '`'.repeat(longestRun(line) + 1);
    const padding = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/**
 * The same for the cell of a table. A table is cut into cells before code is looked for, and a backslash before a pipe
 * is read differently by different parsers, so the pipe becomes a broken bar.
 *
 * @param text any text
 * @returns code without a pipe
 * Source: GitHub Flavored Markdown 0.29, 4.10 (tables).
 */
function cellCode(text) {
    return code(text.replaceAll('|', '¦'));
}
// What is left of a word without the punctuation around it has to look like a word of a text.
const WORD = /^[\p{L}\p{N}]+(?:[-'’/.,%–][\p{L}\p{N}]+)*%?$/u;
// GitHub makes links of these all the same: an address, an issue, a commit.
const LINKED = /^(?:www\.|gh-\d|[0-9a-f]{7,}$)/i;
const AROUND = /^([("'“‘]*)(.*?)([.,;:!?)"'”’…]*)$/su;
/**
 * Prose that may hold pieces of the repository. What stands between backquotes becomes code; so does every other word
 * that is more than letters, digits and punctuation: identifiers, addresses, package names, `@user`, `#1`, Markdown and
 * HTML. What is left has no meaning in Markdown.
 *
 * @param text one paragraph
 * @returns Markdown for the inside of a paragraph, behind something else or at its start
 */
function prose(text) {
    const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
    const pieces = line
        .split(/(`[^`]+`)/)
        .flatMap((piece, index) => (index % 2 === 1 ? [code(piece.slice(1, -1))] : words(piece)));
    let result = '';
    for (const piece of pieces) {
        // Two fences side by side would be one longer fence.
        result += result.endsWith('`') && piece.startsWith('`') ? ` ${piece}` : piece;
    }
    // A list or a heading would begin here, and not behind anything.
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
/**
 * Several lines as a fenced block.
 *
 * @param lines any text; its line ends stay
 * @param language of the block; anything but a plain word is left out
 * @returns a block with its fences, without a line end behind
 */
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
/**
 * The longest summary, in bytes. GitHub drops a summary of more than 1 MiB as a whole; masking may make it longer.
 * Source: actions/runner src/Runner.Worker/FileCommandManager.cs (CreateStepSummaryCommand).
 */
const SUMMARY_MAX = 900 * 1024;


/***/ }),

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* unused harmony exports EXCERPT_MAX, quote */
/** The longest excerpt, in characters. */
const EXCERPT_MAX = 160;
const HIDDEN = '***';
// What a secret looks like wherever it stands: Adobe client secrets, tokens, PEM bodies, long random text. A hash of
// a line goes into fingerprints, so that these go before anything is hashed.
const SECRETS = /p8e-[\w-]+|eyJ[\w-]{5,}(?:\.[\w-]*){0,2}|MII[A-Za-z0-9+/]{9,}={0,2}|(?<![\w./-])(?=[\w+/=-]*\d)[A-Za-z0-9+/]{24,}={0,2}(?![\w./-])/g;
// The value after a key whose name says that it is secret.
const KEYED = /((?:secret|passw(?:or)?d|passphrase|private[_-]?key|access[_-]?token|api[_-]?key|credential|jwt[_-]?token)s?["'`]?\s*(?:=>|:=|[:=,])\s*)(["'`])(?!\$|\{\{|%|<|process\.env|os\.)([^"'`\s]{6,})\2/gi;
const BODY_OF_KEY = /(-----BEGIN [A-Z ]*-----)(?:(?!-----END).)*/g;
const UNSAFE = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
const INVISIBLE = /\p{Cf}+/gu;
/**
 * Hides every secret in a line of a file.
 *
 * @param line one line, or several
 * @returns the line with `***` in place of keys, secrets, tokens and long random text
 */
function redact(line) {
    return line.replace(BODY_OF_KEY, `$1${HIDDEN}`).replace(KEYED, `$1$2${HIDDEN}$2`).replace(SECRETS, HIDDEN);
}
/**
 * Makes a piece of a repository safe to show in a terminal, a log or an annotation: one line, no control or invisible
 * characters, no workflow command, cut. Markdown and HTML are still what they were: whoever writes those escapes them.
 *
 * @param text hostile text
 * @param max longest result, in characters
 * @returns one line of harmless text
 */
function harmless(text, max = EXCERPT_MAX) {
    const line = text
        .slice(0, 4 * max)
        .replace(INVISIBLE, '')
        .replace(UNSAFE, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    const safe = line.replace(/:(?=:)/g, ': ').replaceAll('##[', '## [');
    if (safe.length <= max)
        return safe;
    // Not in the middle of a character.
    return `${safe.slice(0, max).replace(/[\ud800-\udbff]$/, '')}…`;
}
/**
 * The excerpt of a finding: the line around it, redacted, harmless and cut.
 *
 * @param line the whole line
 * @param column where the finding starts in it, from 0, in UTF-16 code units
 * @returns text that is safe to print
 */
function excerptOf(line, column) {
    // A line of five megabytes is looked at near the finding only. What the edge of that window cuts off is far from
    // what is shown, so that no half of a secret stands there unrecognised.
    const from = Math.max(0, column - 400);
    const redacted = redact(line.slice(from, column + 600));
    const before = redact(line.slice(from, column)).length;
    return before > 100 ? harmless(`…${redacted.slice(before - 60)}`) : harmless(redacted);
}
/**
 * Finds a match in the excerpt of its line, so that a report can point at it.
 *
 * @param excerpt what {@link excerptOf} made of the line
 * @param line the whole line
 * @param start where the match starts in the line, in UTF-16 code units
 * @param end its end
 * @returns its place in the excerpt; undefined where it was cut off or changed
 */
function markOf(excerpt, line, start, end) {
    const match = harmless(redact(line.slice(start, Math.min(end, start + 2 * EXCERPT_MAX))));
    if (match === '')
        return undefined;
    // The same text may stand there several times; the nearest to where the line before it ends is meant.
    const before = harmless(redact(line.slice(Math.max(0, start - 400), start)), 4 * EXCERPT_MAX).length;
    const expected = Math.min(before > 100 ? 61 : before, excerpt.length);
    let nearest = -1;
    for (let at = excerpt.indexOf(match); at >= 0; at = excerpt.indexOf(match, at + 1)) {
        if (nearest < 0 || Math.abs(at - expected) < Math.abs(nearest - expected))
            nearest = at;
    }
    return nearest < 0 ? undefined : { start: nearest, end: nearest + match.length };
}
/**
 * A short piece of the file to stand in a message: redacted, harmless, cut.
 *
 * @param text hostile text
 * @returns the text between backquotes
 */
function quote(text) {
    return `\`${harmless(redact(text), 80).replaceAll('`', "'")}\``;
}


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of this tool, as package.json has it; a test compares the two. */
const VERSION = '0.1.0';


/***/ }),

/***/ 3627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ thousands),
/* harmony export */   v: () => (/* binding */ amount)
/* harmony export */ });
/**
 * @param count a whole number
 * @returns with a comma between thousands, in every locale
 */
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/**
 * @param count how many
 * @param one the thing in the singular
 * @param many in the plural, where an s is not enough
 * @returns for example `1 error`, `2 errors`
 */
function amount(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 6096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Writes a report into the workspace. The checked-out tree may be a stranger's: a link in it must not lead the
 * report to a file outside.
 *
 * @param workspace absolute path
 * @param file absolute path in it
 * @param content the whole file
 * @returns what is wrong, or undefined where it is written
 */
function writeInside(workspace, file, content) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)));
        if (folder === '..' || folder.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder)) {
            return 'The report was not written: its folder leads out of the workspace through a link.';
        }
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
            return 'The report was not written: a link stands at its path.';
        }
        const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o644);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(handle, content);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        }
        return undefined;
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        return `The report was not written: the file system said ${code}.`;
    }
}


/***/ }),

/***/ 5499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf),
/* harmony export */   C: () => (/* binding */ insideWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * The folder of the checked-out tree.
 *
 * @param env environment variables of the process
 * @returns absolute path
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables (GITHUB_WORKSPACE)
 */
function workspaceOf(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env['GITHUB_WORKSPACE'] || process.cwd());
}
/**
 * Resolves a path that must not leave the workspace.
 *
 * @param workspace absolute path
 * @param path what was written, from the workspace or absolute
 * @returns absolute path, or undefined where it lies outside
 */
function insideWorkspace(workspace, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, full);
    return from !== '..' && !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(from) ? full : undefined;
}


/***/ })

};
