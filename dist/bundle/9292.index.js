export const id = 9292;
export const ids = [9292];
export const modules = {

/***/ 9292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/github/issues.js
var issues = __webpack_require__(4036);
// EXTERNAL MODULE: ./build/github/process.js + 4 modules
var process = __webpack_require__(8352);
// EXTERNAL MODULE: ./build/ims/http/client.js + 1 modules
var client = __webpack_require__(2961);
// EXTERNAL MODULE: ./build/core/secrets.js + 2 modules
var core_secrets = __webpack_require__(6009);
// EXTERNAL MODULE: ./build/github/workspace.js
var workspace = __webpack_require__(5499);
// EXTERNAL MODULE: ./build/core/words.js
var core_words = __webpack_require__(3627);
;// CONCATENATED MODULE: ./build/health/verdicts.js
function countVerdicts({ credentials }) {
    const counts = { failing: 0, warning: 0, unknown: 0, healthy: 0 };
    for (const { verdict } of credentials)
        counts[verdict]++;
    return counts;
}
const UNANSWERED_RUNS = 3;
const NEED_ATTENTION = {
    error: ['failing'],
    warning: ['failing', 'warning'],
    never: ['failing'],
};
function needsAttention(verdict, failOn) {
    return NEED_ATTENTION[failOn].includes(verdict);
}

// EXTERNAL MODULE: ./build/ims/failure.js
var ims_failure = __webpack_require__(386);
// EXTERNAL MODULE: ./build/core/time.js
var time = __webpack_require__(3669);
;// CONCATENATED MODULE: ./build/health/report/times.js



function unbrokenFacts(facts) {
    return facts.split(', ').map(time/* unbroken */.D_).join(', ');
}
function day(ms) {
    return (0,time/* unbroken */.D_)((0,time/* day */.vd)(ms));
}
function minute(ms) {
    return (0,time/* unbroken */.D_)((0,time/* minute */.Vc)(ms));
}
function daysBetween(from, to) {
    return Math.max(0, Math.floor((to - from) / time/* DAY_MS */.sO)) || 0;
}
function sinceText(since, now) {
    return since === undefined ? '' : dated(since, now, String);
}
function agoText(past, now) {
    return dated(past, now, (days) => `${days} ago`);
}
function aheadText(future, now) {
    return dated(future, now, (days) => `in ${days}`);
}
function dated(at, now, words) {
    const days = daysBetween(Math.min(at, now), Math.max(at, now));
    return `${day(at)} (${days === 0 ? 'today' : (0,time/* unbroken */.D_)(words((0,core_words/* amount */.vj)(days, 'day')))})`;
}
function worstSince({ findings, since }) {
    return findings[0]?.since ?? since;
}

;// CONCATENATED MODULE: ./build/health/report/facts.js



function lifetime(s) {
    if (s < 120)
        return `${Math.round(s)} s`;
    if (s < 7_200)
        return `${Math.round(s / 60)} min`;
    return `${Number((s / 3_600).toFixed(1))} h`;
}
function exchangeTime({ durationMs, attempts }) {
    return `${(0,ims_failure/* seconds */.YA)(durationMs)}${attempts > 1 ? `, ${attempts} attempts` : ''}`;
}
function shortFacts(credential, now) {
    const { token, probe, certificateExpiresAt: end } = credential;
    return [
        ...(token === undefined ? [] : [`token in ${exchangeTime(token)}`, `valid ${lifetime(token.expiresIn)}`]),
        ...secretFacts(credential, now),
        ...(probe === undefined ? [] : [`probe HTTP ${probe.status} in ${(0,ims_failure/* seconds */.YA)(probe.durationMs)}`]),
        ...(end === undefined
            ? []
            : end > now
                ? [`certificate ends in ${(0,core_words/* amount */.vj)(daysBetween(now, end), 'day')}`]
                : [`certificate expired ${(0,core_words/* amount */.vj)(daysBetween(end, now), 'day')} ago`]),
    ].join(', ');
}
function secretFacts({ clientSecrets }, now) {
    if (clientSecrets === undefined)
        return [];
    if (clientSecrets.length === 0)
        return ['no client secret'];
    const age = (0,core_words/* amount */.vj)(daysBetween(Math.min(...clientSecrets.map(({ createdAt }) => createdAt)), now), 'day');
    const count = (0,core_words/* amount */.vj)(clientSecrets.length, 'client secret');
    return clientSecrets.length === 1 ? [`${count}, ${age} old`] : [count, `the oldest ${age} old`];
}

;// CONCATENATED MODULE: ./build/core/github-secret.js
const VISIBILITY = 'VISIBILITY';
function storeCommand({ name, environment, repository, organization }, here) {
    const server = /^https?:\/\/([\w.-]+(?::\d+)?)\/*$/.exec(here.serverUrl ?? 'https://github.com')?.[1];
    if (server === undefined)
        return undefined;
    const isElsewhere = server !== 'github.com';
    if (organization !== undefined) {
        const host = isElsewhere ? `GH_HOST=${server} ` : '';
        return `${host}gh secret set ${name} --org ${organization} --visibility ${VISIBILITY}`;
    }
    const target = repository ?? here.repository ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(target))
        return undefined;
    const inEnvironment = environment === undefined ? '' : ` --env ${quoted(environment)}`;
    return `gh secret set ${name}${inEnvironment} --repo ${isElsewhere ? `${server}/` : ''}${target}`;
}
function quoted(text) {
    return /^[\w./-]+$/.test(text) ? text : `'${text}'`;
}

// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
// EXTERNAL MODULE: ./build/core/message.js
var message = __webpack_require__(5285);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
;// CONCATENATED MODULE: ./build/health/report/next-step.js




const COMMAND_MAX = 600;
const NOTE = `${VISIBILITY} is what the secret has now: all, private, or selected with the option --repos.`;
function nextLines(finding) {
    return [`Next: ${finding.text.next}`, ...stepLines(finding), ...(0,message/* helpLines */.d)(finding.text, finding.help)];
}
function stepLines({ consoleUrl, command }) {
    return [
        ...(isConsole(consoleUrl) ? [`Developer Console: ${consoleUrl}`] : []),
        ...(command === undefined ? [] : [`Store it: ${(0,core_text/* sanitizeLine */.g$)(command, COMMAND_MAX)}${noteOn(command)}`]),
    ];
}
function nextMarkdown(finding) {
    return [stepMarkdown(finding), spaced(helpMarkdown(finding))].join('');
}
function stepMarkdown({ consoleUrl, command }) {
    const stored = command === undefined ? '' : `Store it: ${(0,markdown/* code */.aY)(command)}${noteOn(command)}`;
    const page = isConsole(consoleUrl) ? next_step_link('Developer Console', consoleUrl) : '';
    return [page, stored].map(spaced).join('');
}
function helpMarkdown({ text, help }) {
    const own = next_step_link('Help', help);
    return own === '' ? next_step_link('Help', text.link) : [own, next_step_link('More', text.link)].filter(Boolean).join(' ');
}
function aboutLines({ owner, project }) {
    return [
        ...(owner === undefined ? [] : [`Owner: ${(0,core_text/* sanitizeLine */.g$)(owner)}`]),
        ...(project === undefined ? [] : [`Project: ${(0,core_text/* sanitizeLine */.g$)(project)}`]),
    ];
}
function aboutMarkdown({ owner, project }) {
    return [
        ...(owner === undefined ? [] : [`owner ${(0,markdown/* code */.aY)((0,core_text/* sanitizeLine */.g$)(owner))}`]),
        ...(project === undefined ? [] : [`project ${(0,markdown/* code */.aY)((0,core_text/* sanitizeLine */.g$)(project))}`]),
    ];
}
function spaced(part) {
    return part === '' ? '' : ` ${part}`;
}
function next_step_link(label, url) {
    return url !== undefined && /^https?:\/\/[\w./:#?=&%~+-]+$/.test(url) ? `[${label}](${url})` : '';
}
function isConsole(url) {
    return url !== undefined && /^https:\/\/developer\.adobe\.com\/console\/[\w/]+$/.test(url);
}
function noteOn(command) {
    return command.endsWith(` ${VISIBILITY}`) ? ` (${NOTE})` : '';
}

;// CONCATENATED MODULE: ./build/health/model.js
const HEALTH_VERDICTS = ['failing', 'warning', 'unknown', 'healthy'];
const HEALTH_FAIL_ON = ['error', 'warning', 'never'];

;// CONCATENATED MODULE: ./build/health/report/shown.js



const NAME_MAX = 100;
const LINE_MAX = 1_000;
const LINES_MAX = 12;
const LEVELS = ['error', 'warning', 'note'];
function verdictCounts(counts) {
    return HEALTH_VERDICTS.flatMap((verdict) => counts[verdict] === 0 ? [] : [`${(0,core_words/* thousands */.oh)(counts[verdict])} ${verdict}`]).join(', ');
}
function credentialsWorstFirst({ credentials }) {
    return credentials
        .map(shownCredential)
        .sort((one, other) => HEALTH_VERDICTS.indexOf(one.verdict) - HEALTH_VERDICTS.indexOf(other.verdict));
}
function shownCredential(credential) {
    const findings = credential.verdict === 'unknown'
        ? credential.findings
        : credential.findings.toSorted((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level));
    return { ...credential, name: shownName(credential.name), findings };
}
function shownName(name) {
    return (0,core_text/* sanitizeLine */.g$)(name, NAME_MAX) || '(unprintable name)';
}
function shownLines(details) {
    const shown = (0,core_words/* firstLines */.UV)(details, LINES_MAX, (line) => (0,core_text/* sanitizeLine */.g$)(line, LINE_MAX), (more) => `and ${more}`);
    return shown.filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./build/health/report/lines.js





function healthLines(report) {
    const total = (0,core_words/* amount */.vj)(report.credentials.length, 'credential');
    const counts = verdictCounts(countVerdicts(report));
    return [
        ...credentialsWorstFirst(report).flatMap((credential) => {
            const facts = shortFacts(credential, report.startedAt);
            const said = credential.findings.map(({ text }) => text.summary);
            const line = [
                `${credential.verdict}: ${credential.name}${facts === '' ? '.' : `: ${facts}.`}`,
                ...new Set(said),
            ].join(' ');
            return [line, ...linesBelow(credential).map((step) => `  ${step}`)];
        }),
        `${total} checked${counts === '' ? '' : `: ${counts}`}.`,
    ];
}
function linesBelow(credential) {
    if (credential.verdict === 'healthy')
        return [];
    return [...aboutLines(credential), ...new Set(credential.findings.flatMap(stepLines))];
}

// EXTERNAL MODULE: ./build/core/markdown-parts.js
var markdown_parts = __webpack_require__(2986);
;// CONCATENATED MODULE: ./build/health/report/access-tokens.js






const VALUE_MAX = 400;
function accessTokensParts(report, room) {
    const withFacts = credentialsWorstFirst(report).filter(({ token, clientSecrets }) => token !== undefined || clientSecrets !== undefined);
    if (withFacts.length === 0)
        return [];
    const { shown, left } = (0,markdown_parts/* fitting */._Q)(withFacts, (credential) => item(credential, report.startedAt), room);
    const more = left === 0 ? '' : `\n\n_${(0,core_words/* amount */.vj)(left, 'more credential')} did not fit into this list._`;
    return [(0,markdown_parts/* folded */.TM)(`Access tokens of ${(0,core_words/* amount */.vj)(withFacts.length, 'credential')}`, `${shown.join('\n')}${more}`)];
}
function item(credential, now) {
    const { name, clientId, token } = credential;
    const scopes = token?.scopes.join(', ');
    const facts = [
        ...(token === undefined
            ? []
            : [`token lifetime ${lifetime(token.expiresIn)}, exchange took ${exchangeTime(token)}`]),
        ...secretFacts(credential, now),
    ];
    const lines = [
        ...fact('client id', clientId),
        ...fact('granted scopes', scopes),
        ...fact('technical account', token?.technicalAccount),
        ...fact('organization', token?.organization),
    ];
    return [`- ${(0,markdown/* code */.aY)(name)}: ${unbrokenFacts(facts.join(', '))}`, ...lines.map((line) => `  - ${line}`)].join('\n');
}
function fact(name, value) {
    if (value === undefined)
        return [];
    const shown = value.length > VALUE_MAX ? `${value.slice(0, VALUE_MAX)}…` : value;
    return [`${name} ${shown === '' ? '–' : (0,markdown/* code */.aY)(shown)}`];
}

;// CONCATENATED MODULE: ./build/health/report/markdown.js






const SIGNS = {
    failing: '❌',
    warning: '⚠️',
    unknown: '❔',
    healthy: '✅',
};
const CODE_OR_DATE = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])/g;
function datedProse(text) {
    return (0,markdown/* prose */.CS)(text).replace(CODE_OR_DATE, (match, fence) => fence === undefined ? (0,time/* unbroken */.D_)(match) : match);
}
function sentence(text) {
    return text.split(' > ').map(datedProse).join(' &gt; ');
}
const NAMES_MAX = 20;
function nameList(names) {
    return (0,core_words/* listOf */.c3)(names.map((name) => (0,markdown/* code */.aY)(shownName(name))), NAMES_MAX);
}
function informationPart(information) {
    const { text, credentials } = information;
    return `ℹ️ **${sentence(text.summary)}** ${sentence(text.meaning)}\n\n${nextStep(information)}\n\nThis concerns ${nameList(credentials)}.`;
}
function nextStep(about) {
    return `**Next:** ${sentence(about.text.next)}${nextMarkdown(about)}`;
}

;// CONCATENATED MODULE: ./build/health/report/client-secrets.js






const OPEN_MAX = 3;
function clientSecretsParts(report, room) {
    const all = credentialsWorstFirst(report).filter(({ clientSecrets = [] }) => clientSecrets.length > 0);
    if (all.length === 0)
        return [];
    const due = all.filter((credential) => isDue(credential, report));
    const others = all
        .filter((credential) => !due.includes(credential))
        .sort((one, other) => oldest(one) - oldest(other));
    const { shown, left } = (0,markdown_parts/* fitting */._Q)([...due, ...others], (credential) => part(credential, report), room);
    const open = others.length > OPEN_MAX ? due.length : all.length;
    const rest = shown.slice(open);
    const { maxSecretAgeDays, unusedSecretDays } = report.limits;
    return [
        '### Client secrets',
        `Rotate a client secret ${(0,core_words/* amount */.vj)(maxSecretAgeDays, 'day')} after it was made (\`max-secret-age-days\`). Delete one that was not used for ${(0,core_words/* amount */.vj)(unusedSecretDays, 'day')} (\`unused-secret-days\`).`,
        ...shown.slice(0, open),
        ...(rest.length === 0
            ? []
            : [
                (0,markdown_parts/* folded */.TM)(`${SIGNS.healthy} ${(0,core_words/* amount */.vj)(others.length, 'credential')} without a client secret that is due`, rest.join('\n\n')),
            ]),
        ...(left === 0 ? [] : [`_The client secrets of ${(0,core_words/* amount */.vj)(left, 'more credential')} did not fit here._`]),
    ];
}
function part({ name, clientSecrets = [] }, report) {
    return [`**${(0,markdown/* code */.aY)(name)}**`, clientSecrets.map((secret) => line(secret, report)).join('\n')].join('\n\n');
}
function line(secret, report) {
    const { startedAt: now, limits } = report;
    const isOld = isTooOld(secret, report);
    const isIdle = isUnused(secret, report);
    const limit = secret.createdAt + limits.maxSecretAgeDays * time/* DAY_MS */.sO;
    const used = secret.uses.length === 0
        ? 'never used'
        : `last used ${agoText(Math.max(...secret.uses.map(({ lastUsedAt }) => lastUsedAt)), now)}`;
    const facts = [
        `made ${agoText(secret.createdAt, now)}`,
        emphasized(used, isIdle),
        emphasized(isOld ? `too old since ${sinceText(limit, now)}` : `due ${aheadText(limit, now)}`, isOld),
    ];
    return `- ${isOld || isIdle ? SIGNS.warning : SIGNS.healthy} ${facts.join(', ')}`;
}
function emphasized(text, isBad) {
    return isBad ? `**${text}**` : text;
}
function isDue({ clientSecrets = [] }, report) {
    return clientSecrets.some((secret) => isTooOld(secret, report) || isUnused(secret, report));
}
function isTooOld({ createdAt }, { startedAt, limits }) {
    return startedAt - createdAt > limits.maxSecretAgeDays * time/* DAY_MS */.sO;
}
function isUnused({ createdAt, uses }, { startedAt, limits }) {
    return startedAt - (uses[0]?.lastUsedAt ?? createdAt) > limits.unusedSecretDays * time/* DAY_MS */.sO;
}
function oldest({ clientSecrets = [] }) {
    return Math.min(...clientSecrets.map(({ createdAt }) => createdAt || 0));
}

;// CONCATENATED MODULE: ./build/health/report/details.js






function detailsParts(report, room, elsewhere) {
    const notHealthy = credentialsWorstFirst(report).filter(({ verdict }) => verdict !== 'healthy');
    if (notHealthy.length === 0)
        return [];
    const { shown, left } = (0,markdown_parts/* fitting */._Q)(notHealthy, (credential) => credentialDetails(credential, report.startedAt), room);
    return [
        '### Details',
        ...shown,
        ...(left === 0
            ? []
            : [`_The findings about ${(0,core_words/* amount */.vj)(left, 'more credential')} did not fit here. ${elsewhere}_`]),
    ];
}
function notesParts(report, room) {
    const noted = credentialsWorstFirst(report).filter(({ verdict, findings }) => verdict === 'healthy' && findings.length > 0);
    if (noted.length === 0)
        return [];
    const { shown, left } = (0,markdown_parts/* fitting */._Q)(noted, (credential) => `### ${(0,markdown/* code */.aY)(credential.name)}\n\n${findings(credential, report.startedAt)}`, room);
    const more = left === 0 ? [] : [`_Notes on ${(0,core_words/* amount */.vj)(left, 'more credential')} did not fit here._`];
    return [
        (0,markdown_parts/* folded */.TM)(`${SIGNS.healthy} Notes on ${(0,core_words/* amount */.vj)(noted.length, 'healthy credential')}`, [...shown, ...more].join('\n\n')),
    ];
}
function credentialDetails(credential, now) {
    const { name, verdict } = credential;
    return (0,markdown_parts/* folded */.TM)(`${SIGNS[verdict]} ${(0,markdown/* htmlCode */.h8)(name)}`, findings(credential, now));
}
function findings(credential, now) {
    const { verdict, since, clientId, imsHost } = credential;
    const about = [
        `${SIGNS[verdict]} ${verdict}${since === undefined ? '' : `, seen since ${sinceText(since, now)}`}`,
        ...(clientId === undefined ? [] : [`client id ${(0,markdown/* code */.aY)(clientId)}`]),
        ...(imsHost === undefined ? [] : [(0,markdown/* code */.aY)(imsHost)]),
        ...aboutMarkdown(credential),
    ];
    return [about.join(' · '), ...credential.findings.map(findingPart)].join('\n\n');
}
const details_LEVELS = {
    error: 'Error',
    warning: 'Warning',
    note: 'Note',
};
function findingPart(finding) {
    const { id, level, text, details, since } = finding;
    const lines = shownLines(details);
    const dated = since === undefined ? '' : ` Since ${day(since)}.`;
    return [
        `**${details_LEVELS[level]}: ${sentence(text.summary)}**${dated}`,
        nextStep(finding),
        `${sentence(text.meaning)} (${(0,markdown/* code */.aY)(id)})`,
        ...(lines.length === 0 ? [] : [lines.map((line) => `- ${datedProse(line)}`).join('\n')]),
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/health/report/links.js
function runLink(report, runId = report.runId) {
    const { repository = '', serverUrl = 'https://github.com' } = report;
    const server = serverUrl.replace(/\/+$/, '');
    if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    return /^\d{1,20}$/.test(runId ?? '') ? `${server}/${repository}/actions/runs/${runId}` : undefined;
}
function issueLink({ issueUrl = '' }) {
    const [url, number] = /^https?:\/\/[\w.:-]+(?:\/[\w.-]+){2,4}\/issues\/(\d{1,20})$/.exec(issueUrl) ?? [];
    return url === undefined || number === undefined ? undefined : { number, url };
}

;// CONCATENATED MODULE: ./build/health/report/overview.js








const HEALTHY_OPEN = 5;
const HEADS = 512;
function headline(report) {
    const counts = countVerdicts(report);
    const total = report.credentials.length;
    if (total === 0)
        return 'none was checked';
    if (counts.healthy < total)
        return verdictCounts(counts);
    return total === 1 ? '1 healthy' : `all ${(0,core_words/* thousands */.oh)(total)} healthy`;
}
function overviewParts(report, room) {
    const now = report.startedAt;
    const list = credentialsWorstFirst(report);
    const others = list.filter(({ verdict }) => verdict !== 'healthy');
    const healthy = list.slice(others.length);
    const open = (0,markdown_parts/* fitting */._Q)(others, (credential) => overview_item(credential, now), room - HEADS);
    const rest = (0,markdown_parts/* fitting */._Q)(open.left === 0 ? healthy : [], (credential) => healthyItem(credential, now), room - HEADS - (0,markdown_parts/* size */.Ej)(open.shown));
    const left = list.length - open.shown.length - rest.shown.length;
    const counts = countVerdicts(report);
    const alerts = ['failing', 'warning', 'unknown'].flatMap((verdict) => {
        const items = open.shown.filter((_, index) => others[index]?.verdict === verdict);
        return items.length === 0 ? [] : [overview_alert(verdict, counts[verdict], items)];
    });
    return [
        ...alerts,
        ...(rest.shown.length === 0 ? [] : [healthyList(healthy.length, rest.shown)]),
        ...(left === 0 ? [] : [`_${(0,core_words/* amount */.vj)(left, 'credential')} did not fit into this list._`]),
    ];
}
const ALERTS = {
    failing: { kind: 'CAUTION', one: 'is failing', many: 'are failing' },
    warning: { kind: 'WARNING', one: 'has a warning', many: 'have a warning' },
    unknown: { kind: 'NOTE', one: 'could not be checked in full', many: 'could not be checked in full' },
};
function overview_alert(verdict, count, items) {
    const { kind, one, many } = ALERTS[verdict];
    const head = `${SIGNS[verdict]} **${(0,core_words/* amount */.vj)(count, 'credential')} ${count === 1 ? one : many}**`;
    return [`> [!${kind}]\n> ${head}`, ...items].join('\n>\n');
}
function overview_item(credential, now) {
    const { name, verdict, findings } = credential;
    const since = worstSince(credential);
    const more = findings.filter(({ level }) => level !== 'note').length - 1;
    const [worst] = findings;
    const what = [
        worst === undefined ? `The credential is ${verdict}.` : sentence(worst.text.summary),
        ...(since === undefined ? [] : [`Since ${sinceText(since, now)}.`]),
        ...(more > 0 ? [`And ${(0,core_words/* amount */.vj)(more, 'more finding')}.`] : []),
    ];
    const lines = [
        `**${(0,markdown/* code */.aY)(name)}**`,
        what.join(' '),
        ...(worst === undefined ? [] : [`**Next:** ${sentence(worst.text.next)}${stepMarkdown(worst)}`]),
    ];
    return `> - ${lines.join('<br>')}`;
}
function healthyItem(credential, now) {
    const { name, since } = credential;
    const facts = unbrokenFacts(shortFacts(credential, now));
    return [
        `- ${SIGNS.healthy} ${(0,markdown/* code */.aY)(name)}: healthy`,
        ...(since === undefined ? [] : [` since ${sinceText(since, now)}`]),
        ...(facts === '' ? [] : [`, ${facts}`]),
    ].join('');
}
function healthyList(count, items) {
    const list = items.join('\n');
    if (count <= HEALTHY_OPEN)
        return list;
    return (0,markdown_parts/* folded */.TM)(`${SIGNS.healthy} ${(0,core_words/* amount */.vj)(count, 'healthy credential')}`, list);
}

;// CONCATENATED MODULE: ./build/health/report/summary.js








const RESERVE = 4 * 1024;
function healthSummary(report) {
    let room = markdown/* SUMMARY_MAX */.WH - RESERVE;
    const take = (share, make) => {
        const pieces = make(Math.floor(room * share));
        room -= (0,markdown_parts/* size */.Ej)(pieces);
        return pieces;
    };
    const parts = [
        ...take(1, () => headParts(report)),
        ...take(0.4, (part) => overviewParts(report, part)),
        ...take(0.5, (part) => detailsParts(report, part, 'The JSON report has all of them.')),
        ...take(0.4, (part) => clientSecretsParts(report, part)),
        ...take(0.3, (part) => informationParts(report, part)),
        ...take(0.5, (part) => notesParts(report, part)),
        ...take(0.9, (part) => accessTokensParts(report, part)),
        `_ims-auth ${report.toolVersion}_`,
    ];
    return `${parts.join('\n\n')}\n`;
}
function headParts(report) {
    const issue = issueLink(report);
    return [
        `## Adobe credentials: ${headline(report)}`,
        [gate(report), ...(issue === undefined ? [] : [`See [issue ${issue.number}](${issue.url}).`])]
            .filter(Boolean)
            .join(' '),
    ].filter(Boolean);
}
function gate({ failed, failOn, credentials }) {
    if (failed)
        return `**The check fails**, because \`fail-on\` is \`${failOn}\`.`;
    const hasProblems = credentials.some(({ verdict }) => verdict === 'failing' || verdict === 'warning');
    return hasProblems ? `The check does not fail, because \`fail-on\` is \`${failOn}\`.` : '';
}
function informationParts({ information }, room) {
    if (information.length === 0)
        return [];
    const { shown, left } = (0,markdown_parts/* fitting */._Q)(information, informationPart, room);
    return [
        '### Information',
        ...shown,
        ...(left === 0 ? [] : [`_${(0,core_words/* amount */.vj)(left, 'more remark')} did not fit here._`]),
    ];
}

// EXTERNAL MODULE: ./build/adobe/links.js
var links = __webpack_require__(713);
// EXTERNAL MODULE: ./build/ims/credential/input.js
var credential_input = __webpack_require__(1232);
// EXTERNAL MODULE: ./build/adobe/dates.js
var dates = __webpack_require__(1761);
// EXTERNAL MODULE: ./build/ims/token/warnings.js
var warnings = __webpack_require__(3353);
// EXTERNAL MODULE: ./build/ims/causes.js
var causes = __webpack_require__(9378);
;// CONCATENATED MODULE: ./build/ims/gateway-causes.js

const API_CAUSES = {
    'api-not-subscribed': {
        summary: 'The credential is not subscribed to the probed API.',
        meaning: 'API gateway 403003 or 403000: the API is not in the project that the client id belongs to, or was removed.',
        next: 'Add the API to the project in the Developer Console (project > Add to Project > API), with this credential.',
        link: links/* IMPLEMENTATION_GUIDE */.G4,
    },
    'no-product-profile': {
        summary: 'The technical account has no product profile for the probed API.',
        meaning: 'API gateway 403025: the credential was never given a product profile, or it was taken away.',
        next: 'Give the credential a product profile: Developer Console (project > API > Edit product profiles) or Admin Console (Products > profile > API credentials).',
        link: links/* PRODUCT_PROFILES */.FZ,
    },
    'wrong-organization-header': {
        summary: 'The probed API wants the organization in a header, and did not accept the one it got.',
        meaning: 'API gateway 400003: `x-gw-ims-org-id` is missing or wrong. It is sent where the entry has `org-id`.',
        next: 'Set `org-id` of the entry to the IMS organization id (…@AdobeOrg) that the credential belongs to.',
        link: links/* GATEWAY_ERRORS */.NS,
    },
    'api-token-refused': {
        summary: 'The probed API does not accept the access token.',
        meaning: 'API gateway 401013 or 403010, or HTTP 401: the token is of another environment, or is revoked.',
        next: 'Check that `probe-url` and `environment` belong together, and that the scopes are those of this API.',
        link: links/* GATEWAY_ERRORS */.NS,
    },
    'api-throttled': {
        summary: 'The probed API throttles this client.',
        meaning: 'API gateway 429050, or HTTP 429, still so after waiting.',
        next: 'Nothing, if it passes; otherwise see which jobs call this API at the same time.',
        link: links/* GATEWAY_ERRORS */.NS,
    },
    'api-unavailable': {
        summary: 'The probed API is unavailable.',
        meaning: 'HTTP 408 or 5xx, still so after the retries.',
        next: 'See whether Adobe reports an incident, and run this check again.',
        link: links/* ADOBE_STATUS */.Du,
    },
    'api-redirected': {
        summary: 'The probed address answers with a redirect.',
        meaning: 'Redirects are not followed: an access token must not travel to where one points.',
        next: 'Set `probe-url` to the final address.',
        link: links/* GATEWAY_ERRORS */.NS,
    },
    'api-refused': {
        summary: 'The probed API refused the request.',
        meaning: 'HTTP 4xx for a reason that the API gateway did not give.',
        next: 'Check `probe-url` (a GET that needs no parameters is best), the scopes and the permissions of the technical account.',
        link: links/* GATEWAY_ERRORS */.NS,
    },
    'api-unreachable': {
        summary: 'The probed address could not be reached.',
        meaning: 'DNS, TLS, proxy or connection failed, or there was no complete answer in time.',
        next: 'Check `probe-url` for a typing error; on a self-hosted runner check that it may reach the host (firewall, proxy, private CA).',
        link: 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers',
    },
};

;// CONCATENATED MODULE: ./build/health/check/findings.js



const FINDINGS = {
    ...warnings/* TOKEN_WARNINGS */.a,
    'second-secret-refused': {
        summary: 'Adobe IMS accepted the first client secret and refused the second.',
        meaning: 'The second one was deleted in the Developer Console, was truncated while copying, or belongs to another credential. No client secret is left to fall back to.',
        next: 'Remove the second client secret from the entry and wherever else it is stored, or copy it again.',
        link: links/* IMPLEMENTATION_GUIDE */.G4,
    },
    'client-secret-not-checked': {
        summary: 'One of the two client secrets could not be checked.',
        meaning: 'The other one works, but there was no answer for this one.',
        next: 'Run this check again; the evidence says why there was no answer.',
        link: links/* IMPLEMENTATION_GUIDE */.G4,
    },
    'unexpected-token': {
        summary: 'The access token is not the requested one.',
        meaning: 'Its claims name another client, or a type other than an access token.',
        next: 'Check that `ims-url` is an IMS host, and do not use this credential until you know the reason.',
        link: links/* IMS_REFERENCE */.kg,
    },
    'token-not-accepted': {
        summary: 'Adobe IMS issued an access token and does not accept it.',
        meaning: '`validate_token` says that the new token is not valid: the client or its account may be about to be disabled.',
        next: 'Check the credential in the Developer Console, and ask Adobe support if nothing is wrong there.',
        link: links/* IMS_REFERENCE */.kg,
    },
    'token-not-validated': {
        summary: 'Adobe IMS could not be asked whether it accepts the access token.',
        meaning: 'Adobe IMS issued the token, so the credential works; only `validate_token` did not answer.',
        next: 'Nothing, if the next check succeeds.',
        link: links/* IMS_REFERENCE */.kg,
    },
    'wrong-organization': {
        summary: 'The access token belongs to another organization than `org-id` says.',
        meaning: 'The credential was created in another IMS organization, or `org-id` is mistyped.',
        next: 'Check `org-id` of the entry (Developer Console > project > credential), or use the credential of the right organization.',
        link: links/* IMPLEMENTATION_GUIDE */.G4,
    },
    'organization-not-checked': {
        summary: 'Adobe IMS could not be asked which organization the access token belongs to.',
        meaning: 'The token does not name its organization, and `organizations` did not answer.',
        next: 'Nothing, if the next check succeeds.',
        link: links/* IMS_REFERENCE */.kg,
    },
    'secret-too-old': {
        summary: 'A client secret is older than `max-secret-age-days`.',
        meaning: 'Client secrets do not expire, so a leaked secret stays usable until it is rotated.',
        next: 'Rotate it: add a second client secret in the Developer Console, store it everywhere, check that the old one is no longer used, and delete the old one.',
        link: links/* ROTATION_GUIDE */.gR,
    },
    'secret-unused': {
        summary: 'A client secret has not been used for `unused-secret-days`.',
        meaning: 'It is left over from a rotation, or the program that used it no longer runs. Anyone who has it can still get tokens.',
        next: 'Check that nothing needs it, and delete it in the Developer Console (project > OAuth Server-to-Server).',
        link: links/* ROTATION_GUIDE */.gR,
    },
    'rotation-open': {
        summary: 'The credential has had two client secrets for longer than a rotation should take.',
        meaning: 'The newer secret is more than 7 days old, and the older one was not deleted. A credential cannot have a third one.',
        next: 'Store the newer client secret everywhere, check the last use of the older one to see that nothing uses it, and delete the older one.',
        link: links/* ROTATION_GUIDE */.gR,
    },
    'secret-used-by-jwt': {
        summary: 'A program still uses a client secret in the JWT exchange.',
        meaning: `The program requests tokens as a Service Account (JWT) credential, which ${dates/* STOPPED */.yd}.`,
        next: 'Find it (the scan action of this repository finds it in code) and migrate it to OAuth Server-to-Server; the client id stays the same.',
        link: links/* MIGRATION_GUIDE */.sl,
    },
    'client-secrets-unavailable': {
        summary: 'The Developer Console could not be asked for the client secrets.',
        meaning: 'The client secrets API did not answer, or not as Adobe documents it.',
        next: 'Nothing, if the next check succeeds; the credential itself works.',
        link: links/* IMS_REFERENCE */.kg,
    },
    'client-secrets-not-found': {
        summary: 'The Developer Console has no credential under the given ids.',
        meaning: '`console-org-id` or `console-credential-id` is mistyped, or the credential was deleted.',
        next: 'Copy both numbers again from the address of the credential in the Developer Console: /projects/{console-org-id}/{project}/credentials/{console-credential-id}/details/….',
        link: links/* IMS_REFERENCE */.kg,
    },
    'console-ids-of-another-credential': {
        summary: 'The Developer Console ids belong to another credential.',
        meaning: 'The Developer Console has another client id for them than the entry.',
        next: 'Copy both numbers again from the address of this credential in the Developer Console.',
        link: links/* IMS_REFERENCE */.kg,
    },
    'certificate-expired': {
        summary: 'The certificate of the Service Account (JWT) credential has expired.',
        meaning: `Adobe IMS accepts no JWT that is signed with it, and since ${dates/* CERTIFICATE_RENEWAL_END */.Pp} nobody can renew the certificate.`,
        next: 'Migrate what uses it to an OAuth Server-to-Server credential, delete the key wherever it is stored, and remove `legacy-certificate` from the entry.',
        link: links/* MIGRATION_GUIDE */.sl,
    },
    'certificate-ends': {
        summary: 'The JWT credential with this certificate stops working at the latest when the certificate expires.',
        meaning: `Since ${dates/* CERTIFICATE_RENEWAL_END */.Pp} nobody can renew the certificate, and JWT credentials of the Developer Console ${dates/* STOPPED */.yd}.`,
        next: 'Migrate what uses it to an OAuth Server-to-Server credential before that day.',
        link: links/* MIGRATION_GUIDE */.sl,
    },
    'check-stopped': {
        summary: 'The check of this credential stopped on an unexpected error.',
        meaning: 'This is a bug of this action. The other credentials were checked.',
        next: 'Report the bug with the evidence.',
        link: 'https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging',
    },
};
const INFORMATION = {
    'client-secrets-not-permitted': {
        summary: 'Age and use of the client secrets were not checked, because the credential may not read them.',
        meaning: 'This check needs the I/O Management API in the project, and the scopes `adobeio_api` and `read_client_secret` in the entry. Everything else was checked.',
        next: 'Add the I/O Management API to the project in the Developer Console and the two scopes to `scopes`. If the ids cannot be looked up, set `console-org-id` and `console-credential-id`, too.',
        link: links/* IMS_REFERENCE */.kg,
    },
};
const UNANSWERED = new Set([
    'throttled',
    'ims-unavailable',
    'timeout',
    'dns',
    'connection-refused',
    'connection-lost',
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
const IN_CONSOLE = new Set([
    'unknown-client-id',
    'wrong-client-secret',
    'invalid-client',
    'not-server-to-server',
    'scope-not-granted',
    'scopes-missing',
    'rotation-unfinished',
    'second-secret-refused',
    'token-not-accepted',
    'wrong-organization',
    'secret-too-old',
    'secret-unused',
    'rotation-open',
    'client-secrets-not-found',
    'console-ids-of-another-credential',
    'api-not-subscribed',
    'no-product-profile',
]);
const STORED = new Set([
    'wrong-client-secret',
    'invalid-client',
    'rotation-unfinished',
    'secret-too-old',
    'rotation-open',
]);
function finding(id, level, details = [], since) {
    const leadsTo = [
        ...(IN_CONSOLE.has(id) ? ['console'] : []),
        ...(STORED.has(id) ? ['secret'] : []),
    ];
    return { id, level, text: TEXTS[id], details, since, ...(leadsTo.length === 0 ? {} : { leadsTo }) };
}

;// CONCATENATED MODULE: ./build/health/check/certificate.js


const CERTIFICATE_WARNING_DAYS = 60;
const SOURCES = {
    pem: 'a PEM certificate',
    'aem-service-credential': 'a service credential of AEM as a Cloud Service',
};
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
    const days = Math.floor((expiresAt - now) / time/* DAY_MS */.sO);
    const level = days <= CERTIFICATE_WARNING_DAYS ? 'warning' : 'note';
    const lines = [
        `Certificate: ${SOURCES[source]}, expires on ${day}, in ${days} ${days === 1 ? 'day' : 'days'}.`,
    ];
    return { findings: [finding('certificate-ends', level, lines)], facts };
}

// EXTERNAL MODULE: ./build/ims/console/scopes.js
var console_scopes = __webpack_require__(1293);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/ims/console/read.js
var read = __webpack_require__(5816);
;// CONCATENATED MODULE: ./build/ims/console/ids.js


const Digits = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^\d{1,20}$/), schemas/* number */.aig().int().nonnegative().transform(String)]);
const Credential = schemas/* object */.Ikc({
    org_id: Digits,
    credential_id: Digits,
    project_id: Digits.optional().catch(undefined),
});
async function lookUpConsoleIds(clientId, token, connection) {
    const path = `/console/clients/${encodeURIComponent(clientId)}/credential`;
    return (0,read/* get */.J)(path, { clientId, token }, connection, (body) => {
        const { data } = Credential.safeParse(body);
        return data && { organization: data.org_id, credential: data.credential_id, project: data.project_id };
    });
}

// EXTERNAL MODULE: ./build/ims/console/list.js
var list = __webpack_require__(980);
// EXTERNAL MODULE: ./build/rotation/progress.js
var progress = __webpack_require__(1288);
;// CONCATENATED MODULE: ./build/health/check/client-secrets.js


const JWT_GRANT = /jwt/i;
function judgeClientSecrets(secrets, limits, now, rotation) {
    const { maxSecretAgeDays, unusedSecretDays, rotationDays } = limits;
    const days = (since) => (now - since) / time/* DAY_MS */.sO;
    const lastUsed = ({ createdAt, uses }) => uses[0]?.lastUsedAt ?? createdAt;
    const line = (secret) => describeSecret(secret, now);
    const old = secrets.filter(({ createdAt }) => days(createdAt) > maxSecretAgeDays);
    const unused = secrets.filter((secret) => days(lastUsed(secret)) > unusedSecretDays);
    const byJwt = secrets.filter(({ uses }) => {
        const use = uses.find(({ grantType }) => JWT_GRANT.test(grantType));
        return use !== undefined && days(use.lastUsedAt) <= unusedSecretDays;
    });
    return [
        ...warning('secret-used-by-jwt', byJwt, line),
        ...warning('secret-too-old', old, line, ({ createdAt }) => createdAt + maxSecretAgeDays * time/* DAY_MS */.sO),
        ...openRotation(secrets, rotationDays * time/* DAY_MS */.sO, now, rotation),
        ...warning('secret-unused', unused, line, (secret) => lastUsed(secret) + unusedSecretDays * time/* DAY_MS */.sO),
    ];
}
function openRotation(secrets, rotationMs, now, rotation) {
    const newest = secrets.at(-1);
    if (secrets.length < 2 || newest === undefined || rotation?.progress === 'on-schedule')
        return [];
    const lines = secrets.map((secret) => describeSecret(secret, now));
    if (rotation?.progress === 'overdue')
        return [finding('rotation-open', 'warning', [...lines, rotation.waitsFor], rotation.since)];
    const since = newest.createdAt + rotationMs;
    const because = rotation === undefined ? [] : [rotation.because];
    return now > since ? [finding('rotation-open', 'warning', [...lines, ...because], since)] : [];
}
function warning(id, secrets, line, since) {
    if (secrets.length === 0)
        return [];
    const times = since === undefined ? [] : secrets.map(since);
    return [finding(id, 'warning', secrets.map(line), times.length === 0 ? undefined : Math.min(...times))];
}
function describeSecret({ createdAt, uses }, now) {
    const age = Math.floor((now - createdAt) / time/* DAY_MS */.sO);
    const used = uses
        .slice(0, 3)
        .map(({ grantType, lastUsedAt }) => `${date(lastUsedAt)} by ${grantType}`)
        .join(', ');
    return `Client secret made on ${date(createdAt)}, ${age} ${age === 1 ? 'day' : 'days'} old; ${used === '' ? 'never used' : `last used on ${used}`}.`;
}
function date(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/health/check/console.js




async function checkClientSecrets(entry, { token, clientId, scopes }, connection, limits, secrets) {
    if (!scopes.includes(console_scopes/* READ_SECRETS_SCOPE */.G))
        return { findings: [], notPermitted: true };
    const problem = (id, evidence, lookedUp) => unread(id, evidence, lookedUp, secrets);
    const console = { ...connection, endpoint: entry.consoleEndpoint };
    let ids = entry.consoleIds;
    if (ids === undefined) {
        const found = await lookUpConsoleIds(clientId, token, console);
        if (!found.ok)
            return problem(found.problem.reason, found.problem.evidence, true);
        ids = found.value;
    }
    const isLookedUp = entry.consoleIds === undefined;
    const known = isLookedUp ? { ids } : {};
    const listed = await (0,list/* listClientSecrets */.H)(clientId, ids, token, console);
    if (!listed.ok)
        return { ...problem(listed.problem.reason, listed.problem.evidence, isLookedUp), ...known };
    const now = connection.clock.now();
    const { rotation: text } = entry;
    const rotation = text === undefined ? undefined : (0,progress/* rotationProgress */.a)(text, clientId, listed.value, now);
    const findings = judgeClientSecrets(listed.value, limits, now, rotation);
    return { findings, clientSecrets: listed.value, notPermitted: false, ...known };
}
async function withProject(ids, entry, { token, clientId, scopes }, connection) {
    if (ids.project !== undefined || !scopes.includes(console_scopes/* READ_SECRETS_SCOPE */.G))
        return ids;
    const found = await lookUpConsoleIds(clientId, token, { ...connection, endpoint: entry.consoleEndpoint });
    return found.ok ? found.value : ids;
}
function unread(problem, evidence, lookedUp, secrets) {
    const given = (0,ims_failure/* describeEvidence */.RQ)(evidence, secrets);
    const lines = given === '' ? [] : [`Evidence: ${given}`];
    switch (problem) {
        case 'not-permitted':
            return { findings: [], notPermitted: true };
        case 'not-found':
            return lookedUp
                ? { findings: [], notPermitted: true }
                : { findings: [finding('client-secrets-not-found', 'warning', lines)], notPermitted: false };
        case 'other-client':
            return {
                findings: [finding('console-ids-of-another-credential', 'warning', lines)],
                notPermitted: false,
            };
        case 'throttled':
        case 'unavailable':
            return { findings: [finding('client-secrets-unavailable', 'note', lines)], notPermitted: false };
    }
}

// EXTERNAL MODULE: ./build/ims/token/exchange.js
var exchange = __webpack_require__(2897);
// EXTERNAL MODULE: ./build/ims/token/scopes.js
var token_scopes = __webpack_require__(1613);
// EXTERNAL MODULE: ./build/ims/token/access-token.js
var access_token = __webpack_require__(2502);
// EXTERNAL MODULE: ./build/ims/endpoint.js
var ims_endpoint = __webpack_require__(9411);
;// CONCATENATED MODULE: ./build/health/check/unanswered.js

const TIMEOUT_MIN_MS = 10_000;
function isUnanswered({ cause }, { endpoint, policy }) {
    switch (cause) {
        case 'throttled':
        case 'ims-unavailable':
        case 'connection-lost':
            return true;
        case 'dns':
        case 'connection-refused':
            return (0,ims_endpoint/* isAdobe */.oJ)(endpoint);
        case 'timeout':
            return (0,ims_endpoint/* isAdobe */.oJ)(endpoint) && policy.timeoutMs >= TIMEOUT_MIN_MS;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/health/check/exchange.js




const exchange_LINE_MAX = 2_000;
async function checkExchange(entry, credential, connection, pace, mask) {
    const attempts = await exchangeEach(credential, connection, pace, mask);
    const { orgId, ...anyOrganization } = credential;
    const refused = attempts.every(({ result }) => !result.ok && result.problem.cause === 'invalid-request');
    if (orgId === undefined || !refused)
        return judge(entry, credential, attempts);
    const again = judge(entry, anyOrganization, await exchangeEach(anyOrganization, connection, pace, mask));
    if (again.issued === undefined)
        return judge(entry, credential, attempts);
    const { organization } = again.issued.facts;
    const lines = [
        subjectLine(entry),
        'Adobe IMS refuses the token request with this `org-id`, and grants it without.',
        ...(organization === undefined ? [] : [`The token belongs to: ${organization}`]),
    ];
    return {
        ...again,
        findings: [finding('wrong-organization', 'error', lines), ...again.findings],
        organizationChecked: true,
    };
}
function exchangeEach(credential, connection, pace, mask) {
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
    return { ok: false, problem: { ...result.problem, attempts: result.problem.attempts + resent } };
}
function judge(entry, credential, attempts) {
    const secrets = credential.clientSecrets;
    const worked = attempts.find(({ result }) => result.ok);
    const results = attempts.map(({ result }) => result);
    if (worked === undefined || !worked.result.ok) {
        return allFailed(entry, results, (0,credential_input/* hiddenUntilGranted */.ar)(credential));
    }
    const token = worked.result.value;
    const tokens = results.flatMap((result) => (result.ok ? [result.value.token] : []));
    const hidden = [...secrets, ...tokens];
    return {
        findings: [...otherSecret(entry, results, hidden), ...missing(credential, token, hidden)],
        issued: { token, facts: tokenFacts(token, worked.durationMs) },
        tokens,
    };
}
function allFailed(entry, results, secrets) {
    const failures = results.flatMap((result) => (result.ok ? [] : [result.problem]));
    const unanswered = new Set(failures.filter((failure) => isUnanswered(failure, entry)).map(({ cause }) => cause));
    const level = unanswered.size > 0 ? 'warning' : 'error';
    const causes = new Map();
    for (const [index, failure] of failures.entries()) {
        const which = failures.length === 1 ? undefined : index;
        causes.set(failure.cause, [
            ...(causes.get(failure.cause) ?? []),
            ...failureLines(failure, which, secrets),
        ]);
    }
    const findings = [...causes].map(([cause, lines]) => finding(cause, unanswered.has(cause) ? 'note' : level, [subjectLine(entry), ...lines]));
    return { findings, tokens: [] };
}
function otherSecret(entry, results, secrets) {
    const index = results.findIndex((result) => !result.ok);
    const other = results[index];
    if (other === undefined || other.ok)
        return [];
    const lines = [subjectLine(entry), ...failureLines(other.problem, index, secrets)];
    const { cause } = other.problem;
    if (isUnanswered(other.problem, entry))
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
                (0,core_text/* sanitize */.aj)(`Not granted: ${scopes.join(', ')}`, hidden, exchange_LINE_MAX),
            ]),
        ];
}
function tokenFacts(token, durationMs) {
    const { organization, technicalAccount } = (0,access_token/* decodeClaims */.Yq)(token.token) ?? {};
    return {
        durationMs,
        attempts: token.attempts,
        expiresIn: token.expiresIn,
        scopes: token.scopes,
        technicalAccount,
        organization: organization !== undefined && isOrganization(organization) ? organization : undefined,
    };
}
function isOrganization(text) {
    return /^[0-9A-Za-z]{1,64}@[0-9A-Za-z.]{1,64}$/.test(text);
}
function subjectLine({ endpoint }) {
    return `Credential: ${endpoint.environment} (${endpoint.host})`;
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

// EXTERNAL MODULE: ./build/core/result.js
var core_result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/ims/http/connection.js
var http_connection = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/ims/http/gateway-error.js
var gateway_error = __webpack_require__(2932);
// EXTERNAL MODULE: ./build/ims/http/network-evidence.js
var network_evidence = __webpack_require__(3625);
// EXTERNAL MODULE: ./build/ims/http/retry.js
var retry = __webpack_require__(9475);
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
async function probe({ url, token, clientId, orgId }, connection) {
    const { origin, pathname, search, host } = new URL(url);
    const headers = {
        ...(0,http_connection/* bearer */.C)(token),
        'x-api-key': clientId,
        ...(orgId === undefined ? {} : { 'x-gw-ims-org-id': orgId }),
    };
    const { now } = connection.clock;
    const startedAt = now();
    const { result, attempts } = await (0,http_connection/* request */.E)({ path: `${pathname}${search}`, headers, statusOnly: true }, { ...connection, endpoint: { ...connection.endpoint, origin, host } }, startedAt);
    if (!result.ok)
        return (0,core_result/* failed */.g)({ ...unreachable(result.problem), attempts });
    const { status, body } = result.value;
    if (status >= 200 && status < 300)
        return (0,core_result.ok)({ status, durationMs: now() - startedAt });
    const code = (0,gateway_error/* gatewayErrorCode */.u)(body);
    const detail = code === undefined ? undefined : `API gateway error ${code}`;
    return (0,core_result/* failed */.g)({ cause: causeOf(status, code), evidence: { status, detail }, attempts });
}
function unreachable(problem) {
    return {
        cause: problem.cause === 'throttled' ? 'api-throttled' : 'api-unreachable',
        evidence: (0,network_evidence/* networkEvidence */.Y)(problem),
    };
}
function causeOf(status, code) {
    const named = code === undefined ? undefined : GATEWAY_CODES[code];
    if (named !== undefined)
        return named;
    if (status === 429)
        return 'api-throttled';
    if ((0,retry/* isTransient */.dg)(status))
        return 'api-unavailable';
    if (status >= 300 && status < 400)
        return 'api-redirected';
    return status === 401 ? 'api-token-refused' : 'api-refused';
}

;// CONCATENATED MODULE: ./build/health/check/probe.js


async function checkProbe({ probeUrl }, given, connection, secrets) {
    if (probeUrl === undefined)
        return { findings: [], facts: {} };
    const { host } = new URL(probeUrl);
    const probed = await probe({ url: probeUrl, ...given }, connection);
    if (probed.ok) {
        const { status, durationMs } = probed.value;
        return { findings: [], facts: { probe: { host, status, durationMs } } };
    }
    const { cause } = probed.problem;
    const evidence = (0,ims_failure/* describeEvidence */.RQ)(probed.problem.evidence, secrets);
    const lines = [`Probed host: ${host}`, ...(evidence === '' ? [] : [`Evidence: ${evidence}`])];
    const level = cause === 'api-throttled' ? 'note' : 'error';
    return { findings: [finding(cause, level, lines)], facts: {} };
}

// EXTERNAL MODULE: ./build/core/json.js
var core_json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/ims/token/response.js
var response = __webpack_require__(8147);
;// CONCATENATED MODULE: ./build/ims/token/status.js





const Validity = schemas/* object */.Ikc({ valid: schemas/* boolean */.zMY(), reason: schemas/* string */.YjP().optional() });
const Organizations = schemas/* array */.YOg(schemas/* object */.Ikc({ orgRef: schemas/* object */.Ikc({ ident: schemas/* string */.YjP(), authSrc: schemas/* string */.YjP().default('AdobeOrg') }) }));
const ORGANIZATIONS_MAX = 200;
async function validateToken(token, clientId, connection) {
    const what = {
        path: '/ims/validate_token/v1',
        form: { type: 'access_token', client_id: clientId },
        headers: { ...(0,http_connection/* bearer */.C)(token), 'x-ims-clientid': clientId },
    };
    return ask(what, connection, (body) => Validity.safeParse(body).data);
}
async function organizations(token, connection) {
    return ask({ path: '/ims/organizations/v6', headers: (0,http_connection/* bearer */.C)(token) }, connection, (body) => Organizations.safeParse(body)
        .data?.slice(0, ORGANIZATIONS_MAX)
        .map(({ orgRef }) => `${orgRef.ident}@${orgRef.authSrc}`));
}
async function ask(what, connection, read) {
    const now = connection.clock.now;
    const { result, attempts } = await (0,http_connection/* request */.E)(what, connection, now());
    const because = ({ cause, evidence }) => (0,core_result/* failed */.g)({ cause, evidence, attempts });
    if (!result.ok)
        return because(result.problem);
    const { status, body } = result.value;
    if (status !== 200)
        return because((0,response/* readRefusal */.ni)(result.value, now()));
    const value = read((0,core_json/* parseJson */.qF)(body));
    if (value !== undefined)
        return (0,core_result.ok)(value);
    return because({ cause: 'not-ims', evidence: { status, detail: 'an answer of another shape' } });
}

;// CONCATENATED MODULE: ./build/health/check/token.js





async function checkToken(issued, entry, connection, secrets) {
    const claims = checkClaims(issued);
    const [validity, organization] = await Promise.all([
        checkValidity(issued, entry, connection, secrets),
        checkOrganization(issued, entry, connection, secrets),
    ]);
    return [...claims, ...validity, ...organization];
}
function checkClaims({ token, clientId }) {
    const { clientId: named, type } = (0,access_token/* decodeClaims */.Yq)(token) ?? {};
    const lines = [
        ...(named === undefined || named === clientId ? [] : ['The token names another client id.']),
        ...(type === undefined || type === 'access_token' ? [] : ['The token is not of the type access_token.']),
    ];
    return lines.length === 0 ? [] : [finding('unexpected-token', 'error', lines)];
}
async function checkValidity({ token, clientId }, entry, connection, secrets) {
    const answer = await validateToken(token, clientId, connection);
    if (!answer.ok)
        return [unanswered('token-not-validated', answer.problem, entry, secrets)];
    if (answer.value.valid)
        return [];
    const reason = (0,core_text/* sanitize */.aj)(answer.value.reason ?? '', [token, ...secrets]);
    return [finding('token-not-accepted', 'error', reason === '' ? [] : [`Reason: "${reason}"`])];
}
async function checkOrganization({ token, orgId }, entry, connection, secrets) {
    if (orgId === undefined)
        return [];
    const claimed = (0,access_token/* decodeClaims */.Yq)(token)?.organization;
    const same = (id) => id.toLowerCase() === orgId.toLowerCase();
    if (claimed !== undefined)
        return same(claimed) ? [] : [wrongOrganization([claimed])];
    const answer = await organizations(token, connection);
    if (!answer.ok)
        return [unanswered('organization-not-checked', answer.problem, entry, secrets)];
    return answer.value.some(same) ? [] : [wrongOrganization(answer.value)];
}
const SHOWN_MAX = 5;
function wrongOrganization(found) {
    const shown = found.filter(isOrganization).slice(0, SHOWN_MAX);
    const more = found.length > shown.length ? ` and ${found.length - shown.length} more` : '';
    const line = shown.length === 0 ? [] : [`The token belongs to: ${shown.join(', ')}${more}`];
    return finding('wrong-organization', 'error', line);
}
function unanswered(id, { cause, evidence }, entry, secrets) {
    return finding(id, isUnanswered({ cause }, entry) ? 'note' : 'warning', [
        `Evidence: ${(0,ims_failure/* describeBriefly */.xf)(cause, evidence, secrets)}`,
    ]);
}

;// CONCATENATED MODULE: ./build/health/check/verdict.js

const verdict_LEVELS = ['error', 'warning', 'note'];
function withVerdict(facts, findings) {
    const verdict = verdictOf(findings);
    const rank = (one) => verdict === 'unknown' && verdict_isUnanswered(one) ? -1 : verdict_LEVELS.indexOf(one.level);
    return { ...facts, verdict, findings: findings.toSorted((one, other) => rank(one) - rank(other)) };
}
function verdictOf(findings) {
    if (findings.some(({ level }) => level === 'error'))
        return 'failing';
    if (findings.some(verdict_isUnanswered))
        return 'unknown';
    return findings.some(({ level }) => level === 'warning') ? 'warning' : 'healthy';
}
function verdict_isUnanswered({ id, level }) {
    return level === 'note' && UNANSWERED.has(id);
}

;// CONCATENATED MODULE: ./build/health/check/credential.js










const CONSOLE_PATIENCE_MS = 30_000;
async function checkCredential(entry, context, pace) {
    try {
        return await check(entry, context, pace);
    }
    catch (error) {
        return stopped(entry, error);
    }
}
async function check(entry, context, pace) {
    const { findings, facts } = checkCertificate(entry, pace.clock.now());
    const base = { ...aboutEntry(entry), ...facts };
    if (entry.credential === undefined)
        return { health: withVerdict(base, findings), notPermitted: false };
    const { credential, endpoint, policy } = entry;
    const { limits, env, listener } = context;
    const connection = {
        endpoint,
        policy,
        env,
        clock: pace.clock,
        send: pace.send,
        onRetry: (notice) => listener.onRetry(entry, notice),
    };
    const named = { ...base, imsHost: endpoint.host };
    const exchanged = await checkExchange(entry, credential, connection, pace, listener.mask);
    findings.push(...exchanged.findings);
    if (exchanged.issued === undefined)
        return { health: withVerdict(named, findings), notPermitted: false };
    const { token, scopes } = exchanged.issued.token;
    const secrets = [...credential.clientSecrets, ...exchanged.tokens];
    const { clientId, orgId } = credential;
    const granted = { ...named, clientId: (0,credential_input/* provenClientId */.JV)(clientId) };
    const issued = { token, clientId, orgId };
    const toConsole = { ...connection, send: pace.patient(CONSOLE_PATIENCE_MS) };
    const forConsole = { token, clientId, scopes };
    const toCheck = exchanged.organizationChecked === true ? { token, clientId } : issued;
    const [tokenFindings, listed, probed] = await Promise.all([
        checkToken(toCheck, entry, connection, secrets),
        checkClientSecrets(entry, forConsole, toConsole, limits, secrets),
        checkProbe(entry, issued, connection, secrets),
    ]);
    findings.push(...tokenFindings, ...probed.findings, ...listed.findings);
    const { clientSecrets, notPermitted } = listed;
    const given = entry.consoleIds;
    const ids = listed.ids ??
        (given && needsPage(findings) ? await withProject(given, entry, forConsole, toConsole) : given);
    return {
        health: withVerdict({
            ...granted,
            ...pageOf(entry, ids),
            token: exchanged.issued.facts,
            clientSecrets,
            ...probed.facts,
        }, findings),
        notPermitted,
    };
}
function aboutEntry(entry) {
    const { name, owner, project, secret } = entry;
    return { name, owner, project, secret, ...pageOf(entry, entry.consoleIds) };
}
function pageOf({ endpoint }, ids) {
    return ids === undefined || endpoint.environment !== 'production'
        ? {}
        : { consoleUrl: (0,links/* credentialPage */.bm)(ids) };
}
function needsPage(findings) {
    return (findings.some(({ level, leadsTo }) => level !== 'note' && leadsTo?.includes('console') === true) &&
        !findings.some(({ id }) => id === 'client-secrets-unavailable'));
}
function stopped(entry, error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : 'something that is not an error';
    const line = `Evidence: ${(0,core_text/* sanitize */.aj)(what, entry.credential && (0,credential_input/* hiddenUntilGranted */.ar)(entry.credential))}`;
    const findings = [finding('check-stopped', 'error', [subjectLine(entry), line])];
    return { health: withVerdict(aboutEntry(entry), findings), notPermitted: false };
}

;// CONCATENATED MODULE: ./build/health/check/hide-secrets.js

const hide_secrets_LINE_MAX = 2_000;
function hideSecrets(credentials, secrets) {
    const texts = credentials.flatMap((one) => [
        ...one.findings.flatMap(({ details }) => details.filter(isRemote)),
        ...(one.token === undefined ? [] : tokenTexts(one.token)),
        one.consoleUrl ?? '',
        ...(one.clientSecrets ?? []).flatMap((secret) => [
            secret.uuid,
            ...secret.uses.map((use) => use.grantType),
        ]),
    ]);
    const near = (0,core_text/* secretsIn */.VY)(texts, secrets);
    if (near.length === 0)
        return [...credentials];
    const line = (text) => (isRemote(text) ? (0,core_text/* sanitize */.aj)(text, near, hide_secrets_LINE_MAX) : text);
    const mayBeShown = (text) => (0,core_text/* isSanitized */.cg)(text, near);
    return credentials.map(({ token, clientSecrets, consoleUrl, ...rest }) => ({
        ...rest,
        ...(consoleUrl !== undefined && mayBeShown(consoleUrl) ? { consoleUrl } : {}),
        findings: rest.findings.map((one) => ({ ...one, details: one.details.map(line) })),
        token: token && sanitizedToken(token, mayBeShown),
        clientSecrets: clientSecrets && sanitizedSecrets(clientSecrets, mayBeShown),
    }));
}
function isRemote(line) {
    return !line.startsWith('Credential: ');
}
function tokenTexts({ scopes, technicalAccount, organization }) {
    return [...scopes, technicalAccount ?? '', organization ?? ''];
}
function sanitizedToken(token, mayBeShown) {
    const shown = (text) => text !== undefined && mayBeShown(text) ? text : undefined;
    return {
        ...token,
        scopes: token.scopes.filter(mayBeShown),
        technicalAccount: shown(token.technicalAccount),
        organization: shown(token.organization),
    };
}
function sanitizedSecrets(secrets, mayBeShown) {
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


const CONCURRENCY = 50;
const THROTTLED_MAX_MS = 5 * 60 * 1_000;
const PAUSE_MAX_MS = 60_000;
const SPACING_FIRST_MS = 50;
const SPACING_MAX_MS = 1_000;
const REFUSALS_MAX = 20;
function pacing(clock, send) {
    const hosts = new Map();
    const limit = pLimit(CONCURRENCY);
    return (onPause) => {
        const still = stopwatch(clock);
        const throttled = stopwatch(clock);
        const whenFree = async (request) => {
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
            const state = hosts.get(origin) ?? { nextAt: 0, spacingMs: 0, refusals: 0 };
            hosts.set(origin, state);
            const isPatient = (ms) => throttled.totalMs() + ms <= patienceMs;
            for (let times = 0;; times++) {
                if (state.refusals >= REFUSALS_MAX)
                    return refusal('not sent: the host throttles every request');
                const spaceMs = Math.max(0, state.nextAt - clock.now());
                if (!isPatient(spaceMs))
                    return refusal('not sent: the host throttles most requests');
                state.nextAt = Math.max(clock.now(), state.nextAt) + state.spacingMs;
                await pause(spaceMs);
                const sent = await whenFree(request);
                if (!sent.ok || sent.value.status !== 429) {
                    state.spacingMs = Math.floor(state.spacingMs * 0.9);
                    state.refusals = 0;
                    return sent;
                }
                state.spacingMs = Math.min(SPACING_MAX_MS, Math.max(SPACING_FIRST_MS, state.spacingMs * 2));
                const asked = (0,retry/* retryAfterMs */.Vs)(sent.value.headers['retry-after'], clock.now());
                const backoff = (0,retry/* backoffMs */.jo)(times, clock.random(), PAUSE_MAX_MS);
                const waitMs = Math.max(asked ?? 0, backoff);
                if (!isPatient(waitMs)) {
                    state.refusals++;
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
    return { ok: false, problem: { cause: 'throttled', evidence, retryable: false } };
}
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

;// CONCATENATED MODULE: ./build/health/check.js




async function checkCredentials(inputs, { clock, send, env }, listener) {
    const tokens = [];
    const mask = (token) => {
        listener.mask(token);
        tokens.push(token);
    };
    const context = { limits: inputs.limits, env, listener: { ...listener, mask } };
    const paceOf = pacing(clock, send);
    const results = await Promise.all(inputs.entries.map((entry) => checkCredential(entry, context, paceOf((host, waitMs) => listener.onPause(entry, host, waitMs)))));
    const credentials = results.map(({ health }) => health);
    const unproven = unprovenClientIds(inputs, credentials);
    for (const clientId of unproven)
        listener.maskUnproven(clientId);
    const notPermitted = results.filter((result) => result.notPermitted).map(({ health }) => health.name);
    return {
        credentials: hideSecrets(credentials, [...inputs.secrets, ...tokens, ...unproven]),
        information: notPermitted.length === 0 ? [] : [information('client-secrets-not-permitted', notPermitted)],
    };
}
function unprovenClientIds({ entries }, credentials) {
    const idOf = (index) => entries[index]?.credential?.clientId ?? '';
    const ids = (proven) => credentials.flatMap(({ token }, index) => ((token !== undefined) === proven ? [idOf(index)] : []));
    const granted = new Set(ids(true));
    return [...new Set(ids(false))].filter((clientId) => clientId.length >= 8 && !granted.has(clientId));
}
function information(id, credentials) {
    return { id, text: INFORMATION[id], credentials };
}

// EXTERNAL MODULE: ./build/core/help-pages.js
var help_pages = __webpack_require__(1590);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
;// CONCATENATED MODULE: ./build/health/report/report.js




function healthReport({ limits, failOn }, result, time, env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl, GITHUB_RUN_ID: runId } = env;
    const help = (0,help_pages/* helpPages */.y)(env);
    const here = { repository, serverUrl: serverUrl || undefined };
    return {
        ...time,
        credentials: result.credentials.map((credential) => ({
            ...credential,
            findings: credential.findings.map((finding) => withSteps(finding, credential, help, here)),
        })),
        information: result.information.map((one) => ({ ...one, help: help(one.id) })),
        limits,
        failOn,
        failed: failOn !== 'never' && result.credentials.some(({ verdict }) => needsAttention(verdict, failOn)),
        toolVersion: version/* VERSION */.x,
        repository: repository || undefined,
        serverUrl: serverUrl || undefined,
        runId: runId || undefined,
    };
}
function withSteps(finding, { consoleUrl, secret }, help, here) {
    const leads = (to) => finding.leadsTo?.includes(to) === true;
    return {
        ...finding,
        help: help(finding.id),
        consoleUrl: leads('console') ? consoleUrl : undefined,
        command: secret !== undefined && leads('secret') ? storeCommand(secret, here) : undefined,
    };
}

// EXTERNAL MODULE: ./build/issue/snapshot.js
var snapshot = __webpack_require__(2294);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/issue/marker.js
var marker = __webpack_require__(644);
;// CONCATENATED MODULE: ./build/health/issue/state.js




const HISTORY_MAX = 50;
const KEY_LENGTH = 10;
const MS_MAX = 8.64e15;
const SECONDS_MAX = MS_MAX / 1_000;
const STORED_VERDICT_MAX = KEY_LENGTH + 1 + SECONDS_MAX.toString(36).length + 1;
const NO_STATE = {
    history: [],
    credentials: new Map(),
    complete: true,
    needed: false,
    unanswered: new Map(),
};
const LOST_STATE = { ...NO_STATE, complete: false };
function credentialKey(name) {
    return (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, KEY_LENGTH);
}
function previousVerdict(state, name) {
    return state.credentials.get(credentialKey(name))?.verdict ?? (state.complete ? 'healthy' : 'unknown');
}
const LETTERS = { failing: 'f', warning: 'w', healthy: 'h' };
const VERDICTS = {
    f: 'failing',
    w: 'warning',
    h: 'healthy',
};
const RUNS_MAX = 99;
const STORED_RUNS = /^([0-9a-f]{10})([1-9][0-9]?)$/;
const STORED_VERDICT = /^([0-9a-f]{10})([fwh])([0-9a-z]{1,9})$/;
const STORED_MAX = 65_536;
const COUNT = schemas/* number */.aig().int().min(0).max(1_000_000);
const state_STORED = schemas/* object */.Ikc({
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
    unanswered: schemas/* string */.YjP().max(STORED_MAX).optional(),
});
function encodeState({ history, credentials, complete, needed, unanswered }) {
    const stored = {
        version: 1,
        history: history.slice(-HISTORY_MAX),
        credentials: [...credentials]
            .map(([key, { verdict, since }]) => `${key}${LETTERS[verdict]}${Math.floor(since / 1_000).toString(36)}`)
            .join(' '),
        complete,
        needed,
        ...(unanswered.size === 0
            ? {}
            : { unanswered: [...unanswered].map(([key, runs]) => `${key}${runs}`).join(' ') }),
    };
    return (0,marker/* hiddenJson */.jc)(stored);
}
function decodeState(text) {
    const read = state_STORED.safeParse((0,core_json/* parseJson */.qF)(text));
    const credentials = read.success ? decodeVerdicts(read.data.credentials) : undefined;
    const unanswered = read.success ? decodeRuns(read.data.unanswered ?? '') : undefined;
    if (!read.success || credentials === undefined || unanswered === undefined)
        return undefined;
    const { history, complete, needed } = read.data;
    return {
        history,
        credentials,
        complete,
        needed,
        unanswered,
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
function decodeRuns(text) {
    const unanswered = new Map();
    for (const stored of text === '' ? [] : text.split(' ')) {
        const [, key = '', runs] = STORED_RUNS.exec(stored) ?? [];
        if (runs === undefined)
            return undefined;
        unanswered.set(key, Number(runs));
    }
    return unanswered;
}

;// CONCATENATED MODULE: ./build/health/issue/snapshot.js


const HEALTH_MEMORY = {
    kind: 'credential-health',
    none: NO_STATE,
    lost: LOST_STATE,
    decode: decodeState,
};
function readIssue(dependencies) {
    return (0,snapshot/* readIssue */.O)(dependencies, HEALTH_MEMORY);
}

;// CONCATENATED MODULE: ./build/health/issue/history.js


function nextState(state, report, needed) {
    const credentials = new Map();
    const complete = report.credentials.every(({ name, verdict }) => verdict !== 'unknown' || previousVerdict(state, name) !== 'unknown');
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
    const runId = report.runId !== undefined && /^\d{1,20}$/.test(report.runId) ? report.runId : undefined;
    const entry = { at: report.startedAt, ...countVerdicts(report), runId };
    const history = [...state.history, entry].slice(-HISTORY_MAX);
    return { history, credentials, complete, needed, unanswered: unansweredRuns(state, report) };
}
function unansweredRuns(state, { credentials, runId }) {
    const isAgain = runId !== undefined && state.history.at(-1)?.runId === runId;
    const unknown = credentials.filter(({ verdict }) => verdict === 'unknown');
    return new Map(unknown.map(({ name }) => {
        const key = credentialKey(name);
        const before = state.unanswered.get(key) ?? 0;
        return [key, Math.min(RUNS_MAX, isAgain && before > 0 ? before : before + 1)];
    }));
}
function lastingUnknown(state, report) {
    return [...unansweredRuns(state, report).values()].filter((runs) => runs >= UNANSWERED_RUNS).length;
}
function newlyNeeding(state, { credentials, failOn }) {
    return credentials.filter(({ name, verdict }) => {
        const before = previousVerdict(state, name);
        return needsAttention(verdict, failOn) && before !== 'unknown' && !needsAttention(before, failOn);
    });
}
function sinceFrom({ state }, credentials, now) {
    return credentials.map((credential) => ({ ...credential, since: verdictSince(state, credential, now) }));
}
function verdictSince(state, { name, verdict }, now) {
    if (state.history.length === 0 || verdict === 'unknown')
        return undefined;
    const stored = state.credentials.get(credentialKey(name));
    if (stored?.verdict === verdict)
        return stored.since;
    if (stored === undefined && (verdict === 'healthy' || !state.complete))
        return undefined;
    return state.needed || verdict === 'failing' ? now : undefined;
}
function changedNames(state, credentials) {
    return credentials
        .filter(({ name, verdict }) => {
        const before = previousVerdict(state, name);
        return verdict !== 'unknown' && before !== 'unknown' && verdict !== before;
    })
        .map(({ name }) => name);
}
function removedVerdicts(state, credentials) {
    const keys = new Set(credentials.map(({ name }) => credentialKey(name)));
    const removed = { failing: 0, warning: 0 };
    for (const [key, { verdict }] of state.credentials) {
        if (!keys.has(key) && verdict !== 'healthy')
            removed[verdict] += 1;
    }
    return removed;
}

// EXTERNAL MODULE: ./build/issue/people.js
var issue_people = __webpack_require__(8873);
// EXTERNAL MODULE: ./build/issue/keep.js
var keep = __webpack_require__(8583);
// EXTERNAL MODULE: ./build/core/mention-line.js
var mention_line = __webpack_require__(2359);
;// CONCATENATED MODULE: ./build/health/report/issue.js









const HEALTH_ISSUE_TITLE = 'Adobe credentials need attention';
const HEALTH_BODY_MAX = 60_000;
const HISTORY_SHOWN_MAX = 20;
const issue_RESERVE = 512;
function healthIssue(report, history, max = HEALTH_BODY_MAX, mentions = []) {
    const head = [`## Adobe credentials: ${headline(report)}`, checkedLine(report), ...(0,mention_line/* mentionPart */.u)(mentions)];
    const foot = [...historyPart(report, history), usagePart(report)];
    const room = Math.min(max, HEALTH_BODY_MAX) - issue_RESERVE - (0,markdown_parts/* size */.Ej)([...head, ...foot]);
    const overview = overviewParts(report, Math.floor((room * 2) / 3));
    const details = detailsParts(report, room - (0,markdown_parts/* size */.Ej)(overview), 'The job summary of the run has them.');
    return { title: HEALTH_ISSUE_TITLE, body: [...head, ...overview, ...details, ...foot].join('\n\n') };
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
    const newestFirst = [...history].reverse().sort((one, other) => other.at - one.at);
    const rows = newestFirst.slice(0, HISTORY_SHOWN_MAX).map((entry) => {
        const counts = unbrokenFacts(verdictCounts(entry)) || 'none was checked';
        return `- ${runText(report, entry.at, entry.runId)}: ${counts}`;
    });
    const more = history.length - rows.length;
    return ['### Last checks', rows.join('\n'), ...(more > 0 ? [`and ${(0,core_words/* amount */.vj)(more, 'earlier check')}`] : [])];
}
function allClear({ failOn }) {
    return needsAttention('warning', failOn)
        ? 'no credential is failing or has a warning any more'
        : 'no credential is failing any more';
}
function usagePart(report) {
    return `Every check replaces this text, so write in comments and not here. A check adds a comment when the verdict of a credential changes. The issue closes when ${allClear(report)}, and opens again on a relapse.`;
}

;// CONCATENATED MODULE: ./build/health/report/comment.js










const comment_RESERVE = 512;
function healthComment(report, change) {
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
    const called = (0,mention_line/* mentionPart */.u)(change.mentions);
    const parts = groups.flatMap(([title, lines]) => {
        if (lines.length === 0)
            return [];
        const { shown, left } = (0,markdown_parts/* fitting */._Q)(lines, String, (HEALTH_BODY_MAX - comment_RESERVE - (0,markdown_parts/* size */.Ej)([foot, ...called])) / groups.length - 256);
        const more = left === 0 ? [] : [`- and ${(0,core_words/* amount */.vj)(left, 'more credential')}`];
        return [`**${title}**`, [...shown, ...more].join('\n')];
    });
    const said = [...parts, ...removedParts(change), ...reasonParts(report, change)];
    return [...(said.length === 0 ? ['No verdict changed.'] : said), ...called, foot].join('\n\n');
}
function removedParts({ removed }) {
    const part = (count, what) => {
        if (count === 0)
            return [];
        return [
            count === 1
                ? `1 credential that ${what} is no longer checked: its entry was removed or renamed.`
                : `${(0,core_words/* thousands */.oh)(count)} credentials that ${what} are no longer checked: their entries were removed or renamed.`,
        ];
    };
    return [
        ...part(removed.failing, removed.failing === 1 ? 'was failing' : 'were failing'),
        ...part(removed.warning, 'had a warning'),
    ];
}
function reasonParts(report, change) {
    switch (change.issue) {
        case 'updated':
            return [];
        case 'reopened':
            return [`The issue is open again, because ${reasons(report, change)}.`];
        case 'completed':
            return [`The issue is closed, because ${allClear(report)}.`];
        case 'not_planned':
            return [
                'The issue is closed as not planned, because the credentials that needed attention have not recovered: they are no longer checked.',
            ];
    }
}
function reasons(report, { unanswered }) {
    const { failing, warning } = countVerdicts(report);
    return [
        ...(failing === 0 ? [] : [`${(0,core_words/* amount */.vj)(failing, 'credential')} ${failing === 1 ? 'is' : 'are'} failing`]),
        ...(warning === 0 || !needsAttention('warning', report.failOn)
            ? []
            : [`${(0,core_words/* amount */.vj)(warning, 'credential')} ${warning === 1 ? 'has' : 'have'} a warning`]),
        ...(unanswered === 0
            ? []
            : [`${(0,core_words/* amount */.vj)(unanswered, 'credential')} could not be checked in the last ${UNANSWERED_RUNS} checks`]),
    ].join(' and ');
}
function changeLine({ name, verdict, findings }, was) {
    const from = was === 'healthy' ? '' : ` (was ${was})`;
    const [worst] = findings;
    if (verdict === 'healthy' || worst === undefined)
        return `- ${(0,markdown/* code */.aY)(name)}${from}`;
    return `- ${(0,markdown/* code */.aY)(name)}${from}: ${sentence(worst.text.summary)} Next: ${sentence(worst.text.next)}${stepMarkdown(worst)}`;
}

// EXTERNAL MODULE: ./build/issue/text.js
var issue_text = __webpack_require__(8625);
;// CONCATENATED MODULE: ./build/health/issue/body.js



const VISIBLE_MIN = 16_384;
const SHORT_HISTORY = 25;
function issueText(report, mark, state, mentions = []) {
    return withState((history, max) => healthIssue(report, history, max, mentions), mark, state);
}
function withState(write, mark, state) {
    const short = { ...state, history: state.history.slice(-SHORT_HISTORY) };
    const notHealthy = { ...short, credentials: withoutHealthy(short) };
    for (const stored of [state, short, notHealthy]) {
        const { title, body } = write(stored.history);
        const hidden = hiddenEnd(mark, stored);
        if (body.length + hidden.length <= issue_text/* BODY_MAX */.WG)
            return { title: (0,issue_text/* bounded */.Mm)(title, issue_text/* TITLE_MAX */.GQ), body: body + hidden };
    }
    const last = { ...notHealthy, history: state.history.slice(-1), unanswered: new Map() };
    const most = issue_text/* BODY_MAX */.WG - VISIBLE_MIN;
    const stored = [notHealthy, last].find((one) => hiddenEnd(mark, one).length <= most) ?? cut(mark, last, most);
    const hidden = hiddenEnd(mark, stored);
    const room = issue_text/* BODY_MAX */.WG - hidden.length;
    const { title, body } = write(stored.history, room);
    return { title: (0,issue_text/* bounded */.Mm)(title, issue_text/* TITLE_MAX */.GQ), body: (0,issue_text/* bounded */.Mm)(body, room) + hidden };
}
function withoutHealthy({ credentials }) {
    const of = (wanted) => [...credentials].filter(([, { verdict }]) => verdict === wanted);
    return new Map([...of('failing'), ...of('warning')]);
}
function cut(mark, state, max) {
    const none = { ...state, credentials: new Map(), complete: false };
    const count = Math.floor((max - hiddenEnd(mark, none).length) / STORED_VERDICT_MAX);
    return { ...none, credentials: new Map([...state.credentials].slice(0, count)) };
}
function hiddenEnd(mark, state) {
    return `\n\n${(0,marker/* hiddenPart */.aW)(mark, encodeState(state))}\n`;
}

;// CONCATENATED MODULE: ./build/health/issue/plan.js




function attention(state, report) {
    const { failOn, credentials } = report;
    if (credentials.some(({ verdict }) => needsAttention(verdict, failOn)))
        return 'needed';
    if (lastingUnknown(state, report) > 0)
        return 'needed';
    const isPossible = credentials
        .filter(({ verdict }) => verdict === 'unknown')
        .map(({ name }) => previousVerdict(state, name))
        .some((before) => before === 'unknown' || needsAttention(before, failOn));
    return isPossible ? 'possible' : 'none';
}
function planUpdate({ issue, state, duplicates }, report, people = []) {
    const current = attention(state, report);
    const planned = (action, change = {}, commentOn) => ({
        action,
        change,
        comment: commentOn && changeOf(state, report, commentOn, people),
        needsRecheck: commentOn !== undefined || action === 'opened' || duplicates.length > 0,
    });
    if (issue === undefined)
        return planned(current === 'needed' ? 'opened' : 'none');
    if (issue.state === 'closed') {
        const wasClosedByPerson = state.needed;
        if (wasClosedByPerson ? hasWorsened(state, report) : current === 'needed')
            return planned('reopened', { state: 'open', stateReason: 'reopened' }, 'reopened');
        const counts = state.unanswered.size > 0 || report.credentials.some(({ verdict }) => verdict === 'unknown');
        return planned(wasClosedByPerson || counts ? 'updated' : 'none');
    }
    if (current === 'none') {
        const stateReason = isOnlyRemoved(state, report) ? 'not_planned' : 'completed';
        return planned('closed', { state: 'closed', stateReason }, stateReason);
    }
    const { failing, warning } = removedVerdicts(state, report.credentials);
    const hasChanged = changedNames(state, report.credentials).length > 0 || failing > 0 || warning > 0;
    return planned('updated', {}, hasChanged ? 'updated' : undefined);
}
function changeOf(state, report, issue, people) {
    return {
        unanswered: lastingUnknown(state, report),
        mentions: mentionsOn(state, report, people, issue === 'reopened'),
        before: new Map(report.credentials.map(({ name }) => [name, previousVerdict(state, name)])),
        removed: removedVerdicts(state, report.credentials),
        issue,
    };
}
function hasWorsened(state, report) {
    return report.credentials.some(({ name, verdict }) => {
        const before = previousVerdict(state, name);
        const isWorse = HEALTH_VERDICTS.indexOf(verdict) < HEALTH_VERDICTS.indexOf(before);
        return before !== 'unknown' && isWorse && needsAttention(verdict, report.failOn);
    });
}
function isOnlyRemoved(state, report) {
    const removed = removedVerdicts(state, report.credentials);
    const isRemoved = ['failing', 'warning'].some((verdict) => removed[verdict] > 0 && needsAttention(verdict, report.failOn));
    const hasRecovered = report.credentials.some(({ name }) => needsAttention(previousVerdict(state, name), report.failOn));
    return state.complete && isRemoved && !hasRecovered;
}
function mentionsOn(state, report, people, opens) {
    const starting = newlyNeeding(state, report);
    const owners = starting.flatMap(({ owner }) => owner ?? []);
    const all = opens || starting.length > 0 ? [...people, ...owners] : [];
    const seen = new Map();
    for (const each of all)
        if (!seen.has(each.toLowerCase()))
            seen.set(each.toLowerCase(), each);
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./build/health/issue/update.js







function updateIssue(dependencies, before, report, people = issue_people/* NOBODY */.o) {
    return (0,keep/* keepIssue */.p)(dependencies, before, contentOf(report, people), people);
}
function contentOf(report, { mentions }) {
    return {
        memory: HEALTH_MEMORY,
        plan: (now) => {
            const { comment, ...planned } = planUpdate(now, report, mentions);
            return { ...planned, comment: comment && (() => healthComment(report, comment)) };
        },
        isNeeded: (state) => attention(state, report) === 'needed',
        body: (mark, state) => issueText(report, mark, nextState(state, report, attention(state, report) !== 'none')).body,
        opening: (mark) => issueText(report, mark, nextState(NO_STATE, report, true), mentionsOn(NO_STATE, report, mentions, true)),
    };
}

;// CONCATENATED MODULE: ./build/health/report/annotations.js




const HEALTH_ANNOTATIONS_MAX = 8;
const annotations_SHOWN_MAX = 10;
const DETAILS_MAX = 1_500;
const OTHERS_MAX = 4;
const MESSAGE_MAX = 3_500;
const TITLE_MAX = 200;
const annotations_NAMES_MAX = 10;
const TITLE_NAMES_MAX = 3;
const NOT_FAILED = 'this fails no step, and the last verdict still counts.';
function healthAnnotations(report, used = { errors: 0, warnings: 0 }) {
    const list = credentialsWorstFirst(report);
    const of = (verdict) => list.filter((credential) => credential.verdict === verdict);
    const room = (others) => Math.max(0, Math.min(HEALTH_ANNOTATIONS_MAX, annotations_SHOWN_MAX - others));
    const failing = of('failing').slice(0, room(used.errors));
    const reasons = byReason(of('unknown')).slice(0, room(used.warnings));
    const warning = of('warning').slice(0, room(used.warnings) - reasons.length);
    const left = [
        ['failing', of('failing').length - failing.length],
        ['warning', of('warning').length - warning.length],
        ['unknown', of('unknown').length - reasons.flat().length],
    ].filter(([, count]) => count > 0);
    const annotations = [...[...failing, ...warning].map(annotation), ...reasons.map(unknownAnnotation)];
    const count = left.reduce((sum, [, each]) => sum + each, 0);
    if (count === 0)
        return { annotations };
    const counts = left.map(([verdict, each]) => `${(0,core_words/* thousands */.oh)(each)} ${verdict}`);
    return {
        annotations,
        rest: `${(0,core_words/* amount */.vj)(count, 'more credential')} (${counts.join(', ')}) ${count === 1 ? 'is' : 'are'} not annotated: GitHub shows ten annotations of a level for a step. The job summary of this step has them.`,
    };
}
function annotation(credential) {
    const { name, verdict, findings } = credential;
    const level = verdict === 'failing' ? 'error' : 'warning';
    const title = (0,core_text/* sanitizeLine */.g$)(`Adobe credential ${verdict}: ${name}`, TITLE_MAX);
    const [worst, ...others] = findings.filter((finding) => finding.level !== 'note');
    if (worst === undefined)
        return { level, title, message: `${name}: The credential is ${verdict}.` };
    const shown = others.slice(0, OTHERS_MAX).map(({ text }) => `Also: ${text.summary}`);
    if (others.length > OTHERS_MAX)
        shown.push(`Also: ${(0,core_words/* thousands */.oh)(others.length - OTHERS_MAX)} more.`);
    const lines = [...bounded(shownLines(worst.details)), ...shown, ...aboutLines(credential)];
    return { level, title, message: annotations_message(name, worst, lines) };
}
function byReason(unknown) {
    const groups = new Map();
    for (const credential of unknown) {
        const id = credential.findings[0]?.id ?? '';
        groups.set(id, [...(groups.get(id) ?? []), credential]);
    }
    return [...groups.values()];
}
function unknownAnnotation(group) {
    const names = group.map(({ name }) => name);
    const one = names.length === 1;
    const title = (0,core_text/* sanitizeLine */.g$)(`Adobe ${one ? 'credential' : 'credentials'} unknown: ${(0,core_words/* listOf */.c3)(names, TITLE_NAMES_MAX)}`, TITLE_MAX);
    const shown = (0,core_words/* listOf */.c3)(names, annotations_NAMES_MAX);
    const finding = group[0]?.findings[0];
    const why = `Nothing is known about ${one ? 'it' : 'them'} this time: ${NOT_FAILED}`;
    if (finding === undefined)
        return { level: 'warning', title, message: `${shown}: not checked.\n${why}` };
    const lines = [...bounded(shownLines(one ? finding.details : [])), why];
    return { level: 'warning', title, message: annotations_message(shown, finding, lines) };
}
function annotations_message(names, finding, lines) {
    const text = [`${names}: ${finding.text.summary}`, ...lines, ...nextLines(finding)].join('\n');
    return text.length > MESSAGE_MAX ? `${text.slice(0, MESSAGE_MAX)}…`.toWellFormed() : text;
}
function bounded(lines) {
    let room = DETAILS_MAX;
    const shown = [];
    for (const line of lines) {
        if (room <= 0)
            return [...shown, `… and ${(0,core_words/* thousands */.oh)(lines.length - shown.length)} more`];
        shown.push((0,core_text/* sanitizeLine */.g$)(line, room));
        room -= line.length;
    }
    return shown;
}

;// CONCATENATED MODULE: ./build/health/report/json.js




const HEALTH_JSON_VERSION = 1;
function healthJson(report) {
    return (0,core_json/* printableJson */.et)({
        version: HEALTH_JSON_VERSION,
        tool: { name: 'ims-auth', version: report.toolVersion },
        startedAt: (0,time/* instant */.uR)(report.startedAt),
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
        information: report.information.map(({ id, text, credentials, help }) => ({
            id,
            ...sentences(text),
            help: help ?? null,
            credentials,
        })),
    });
}
function entry(credential) {
    const { token, probe, clientSecrets } = credential;
    return {
        name: credential.name,
        owner: credential.owner ?? null,
        project: credential.project ?? null,
        secret: credential.secret === undefined ? null : secretEntry(credential.secret),
        consoleUrl: credential.consoleUrl ?? null,
        clientId: credential.clientId ?? null,
        imsHost: credential.imsHost ?? null,
        verdict: credential.verdict,
        since: json_time(credential.since),
        findings: credential.findings.map((finding) => ({
            id: finding.id,
            level: finding.level,
            ...sentences(finding.text),
            help: finding.help ?? null,
            consoleUrl: finding.consoleUrl ?? null,
            command: finding.command ?? null,
            particulars: finding.details,
            since: json_time(finding.since),
        })),
        token: token === undefined ? null : tokenEntry(token),
        clientSecrets: clientSecrets?.map(({ uuid, createdAt, uses }) => ({
            uuid,
            createdAt: (0,time/* instant */.uR)(createdAt),
            uses: uses.map(({ grantType, lastUsedAt }) => ({ grantType, lastUsedAt: (0,time/* instant */.uR)(lastUsedAt) })),
        })) ?? null,
        probe: probe === undefined
            ? null
            : { host: probe.host, status: probe.status, durationMs: whole(probe.durationMs) },
        certificateExpiresAt: json_time(credential.certificateExpiresAt),
    };
}
function secretEntry({ name, environment, repository, organization }) {
    return {
        name,
        environment: environment ?? null,
        repository: repository ?? null,
        organization: organization ?? null,
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
function json_time(ms) {
    return ms === undefined ? null : (0,time/* instant */.uR)(ms);
}
function whole(value) {
    return Math.max(0, Math.round(value)) || 0;
}

// EXTERNAL MODULE: ./build/issue/problems.js
var issue_problems = __webpack_require__(8030);
// EXTERNAL MODULE: ./build/output/write-file.js
var write_file = __webpack_require__(4106);
// EXTERNAL MODULE: ./build/actions/inputs/masking.js
var masking = __webpack_require__(6120);
// EXTERNAL MODULE: ./build/actions/inputs/outputs.js
var outputs = __webpack_require__(9002);
// EXTERNAL MODULE: ./build/github/without-secrets.js
var without_secrets = __webpack_require__(3538);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/rotation/marker.js
var rotation_marker = __webpack_require__(2805);
;// CONCATENATED MODULE: ./build/health/entries/rotation.js


function rotationText({ form, texts: [text = ''] }) {
    const read = form === 'document' ? (0,core_json/* parseJson */.qF)(text) : undefined;
    if (typeof read !== 'object' || read === null || !('version' in read))
        return text.trim();
    return JSON.stringify({ ...read, version: Number(read.version) });
}
function isMarker(value) {
    return value.form !== 'list' && (0,rotation_marker/* parseMarker */.gY)(rotationText(value)) !== 'unreadable';
}

;// CONCATENATED MODULE: ./build/health/entries/parse-list.js


function isFilled(value) {
    return value !== undefined && (value.form !== 'text' || value.texts[0]?.trim() !== '');
}
const LENGTH_MAX = 1_000_000;
const SYNTAX_MAX = 5;
const ALIAS_LIST_MAX = 200;
const DEPTH_MAX = 8;
const BYTE_ORDER_MARK = /^([ \t\r\n]*)\uFEFF+/;
const NULL = /^(?:null|Null|NULL|~|)$/;
const CODES = {
    BAD_ALIAS: 'a value that begins with * or & needs quotes',
    BAD_SCALAR_START: 'a value that begins with @ or ` needs quotes',
    BAD_INDENT: 'the indentation is wrong',
    BLOCK_AS_IMPLICIT_KEY: 'the indentation is wrong, or a value with a colon needs quotes',
    BLOCK_IN_FLOW: 'the indentation is wrong, or a bracket is not closed',
    MISSING_CHAR: 'a quote, a bracket, a colon or a space is missing',
    MULTIPLE_DOCS: 'a second document begins (---); only one is read',
    MULTILINE_IMPLICIT_KEY: 'a line without a colon, or a value of several lines',
    TAB_AS_INDENT: 'a tab is used for the indentation',
    TAG_RESOLVE_FAILED: 'a tag (!) is used, and tags are not supported here; a value that begins with ! needs quotes',
    UNEXPECTED_TOKEN: 'unexpected text; a value may need quotes',
};
function parseCredentialList(text) {
    const nothing = { entries: [], pairs: [] };
    if (text.length > LENGTH_MAX)
        return { ...nothing, syntax: ['It is longer than 1,000,000 characters.'] };
    try {
        return parse_list_read(text.replace(BYTE_ORDER_MARK, '$1'));
    }
    catch {
        return { ...nothing, syntax: ['It is nested too deeply.'] };
    }
}
function parseFieldValue(text) {
    const plainText = { form: 'text', texts: [text] };
    if (text.length > LENGTH_MAX || !/^\s*(?:\{|[\w-]+:\s)/.test(text))
        return plainText;
    const { entries, syntax } = parseCredentialList(`- value:\n${text.replace(/^/gm, '    ')}`);
    const value = entries[0]?.fields.get('value');
    return syntax.length === 0 && value?.form === 'document' ? value : plainText;
}
function parse_list_read(text) {
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, {
        schema: 'failsafe',
        lineCounter: lines,
        prettyErrors: false,
        logLevel: 'error',
        uniqueKeys: false,
        resolveKnownTags: false,
    });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `Line ${line}, column ${col}`;
    };
    const syntax = [...document.errors, ...document.warnings].map(({ code, pos }) => `${place(pos[0])}: ${CODES[code] ?? 'not valid YAML'} (${code}).`);
    const anchors = new Map();
    const targets = new Map();
    (0,dist.visit)(document, {
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
    (0,dist.visit)(document, {
        Pair: (_key, { key, value }) => {
            const pair = { key: (0,dist.isScalar)(key) ? String(key.value) : '', value: fieldValue(value, target) };
            pairs.push(pair);
            return pair.key === 'rotation' && isMarker(pair.value) ? dist.visit.SKIP : undefined;
        },
    });
    const root = document.contents;
    const items = (0,dist.isSeq)(root) ? root.items : [];
    return {
        entries: items.map((item, index) => readEntry(target(item), index + 1, target)),
        pairs,
        syntax: syntax.slice(0, SYNTAX_MAX),
        shape: root === null || (0,dist.isSeq)(root) || isEmpty(root) ? undefined : shapeOf(root),
    };
}
function shapeOf(root) {
    return (0,dist.isMap)(root)
        ? 'It is a mapping, not a list: each entry begins with "- name:", and its other fields follow with the same indentation.'
        : 'It is not a list: each entry begins with "- name:", and its other fields follow with the same indentation.';
}
function isEmpty(node) {
    return (0,dist.isScalar)(node) && scalarText(node) === '';
}
function readEntry(node, at, target) {
    const fields = new Map();
    const repeated = new Set();
    const errors = [];
    if (!(0,dist.isMap)(node)) {
        errors.push('is not a mapping: write its fields as "client-id: …", one on each line.');
        return { at, fields, repeated: [], errors };
    }
    for (const { key, value } of node.items) {
        const name = target(key);
        if (!(0,dist.isScalar)(name) || typeof name.value !== 'string')
            errors.push('has a key that is not text.');
        else if (name.value === '<<')
            errors.push('has a merge key (<<), which is not supported here.');
        else {
            if (fields.has(name.value))
                repeated.add(name.value);
            fields.set(name.value, fieldValue(value, target));
        }
    }
    return { at, fields, repeated: [...repeated], errors };
}
function fieldValue(node, target) {
    const value = target(node);
    if (value === null)
        return { form: 'text', texts: [''] };
    if ((0,dist.isScalar)(value))
        return { form: 'text', texts: [scalarText(value)] };
    if ((0,dist.isAlias)(value))
        return { form: 'text', texts: [`*${value.source}`] };
    if ((0,dist.isSeq)(value)) {
        const items = (value === node ? value.items : value.items.slice(0, ALIAS_LIST_MAX)).map(target);
        if (items.every((item) => (0,dist.isScalar)(item))) {
            return { form: 'list', texts: items.map((item) => scalarText(item)) };
        }
    }
    return { form: 'document', texts: [JSON.stringify(plain(value, DEPTH_MAX))] };
}
function scalarText({ value, type }) {
    const text = typeof value === 'string' ? value : '';
    if (type === 'PLAIN' && NULL.test(text))
        return '';
    return type?.startsWith('BLOCK') === true ? text.replace(/\n$/, '') : text;
}
function plain(node, depth) {
    if (depth === 0)
        return '…';
    if ((0,dist.isScalar)(node))
        return scalarText(node);
    if ((0,dist.isSeq)(node))
        return node.items.map((item) => plain(item, depth - 1));
    if (!(0,dist.isMap)(node))
        return '';
    return Object.fromEntries(node.items.map(({ key, value }) => [(0,dist.isScalar)(key) ? String(key.value) : '', plain(value, depth - 1)]));
}

// EXTERNAL MODULE: ./build/core/closest-match.js
var closest_match = __webpack_require__(1829);
;// CONCATENATED MODULE: ./build/health/entries/fields.js

const ENTRY_FIELDS = [
    'name',
    'client-id',
    'client-secret',
    'scopes',
    'org-id',
    'console-org-id',
    'console-credential-id',
    'console-project-id',
    'probe-url',
    'legacy-certificate',
    'owner',
    'project',
    'secret',
    'rotation',
    'environment',
    'ims-url',
    'console-api-url',
    'timeout',
    'retries',
];
const ACTION_INPUTS = [
    'max-secret-age-days',
    'unused-secret-days',
    'fail-on',
    'issue',
    'issue-labels',
    'issue-assignees',
    'issue-mentions',
    'github-token',
    'json-file',
];
const SYNONYMS = {
    'api-key': 'client-id',
    org: 'org-id',
    'organization-id': 'org-id',
    'ims-org-id': 'org-id',
    'ims-org': 'org-id',
    'console-organization-id': 'console-org-id',
    'credential-id': 'console-credential-id',
    'project-id': 'console-project-id',
    certificate: 'legacy-certificate',
    url: 'probe-url',
    probe: 'probe-url',
    env: 'environment',
    team: 'owner',
    'secret-name': 'secret',
    'github-secret': 'secret',
    'project-name': 'project',
    'rotation-variable': 'rotation',
};
function isEntryField(key) {
    return ENTRY_FIELDS.some((field) => field === key);
}
function isActionInput(key) {
    return ACTION_INPUTS.includes(kebabOf(key));
}
function resolveFieldName(key) {
    const kebab = kebabOf(key);
    if (isEntryField(kebab))
        return kebab;
    if (ACTION_INPUTS.includes(kebab))
        return undefined;
    if (Object.hasOwn(SYNONYMS, kebab))
        return SYNONYMS[kebab];
    return ENTRY_FIELDS.find((field) => field === (0,closest_match/* closestMatch */.h)(kebab, ENTRY_FIELDS));
}
function kebabOf(key) {
    return key
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replaceAll(/[_\s]+/g, '-')
        .toLowerCase();
}

// EXTERNAL MODULE: ./build/core/github-names.js
var github_names = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/core/invisible.js
var core_invisible = __webpack_require__(4477);
// EXTERNAL MODULE: ./build/ims/credential/shape.js
var shape = __webpack_require__(3281);
;// CONCATENATED MODULE: ./build/health/entries/github-secret.js




const KEYS = ['name', 'environment', 'repository', 'organization'];
const PLACES = {
    environment: github_names/* deploymentEnvironment */.pB,
    repository: github_names/* repository */.Jk,
    organization: github_names/* account */.ct,
};
const VALUE = 'looks like the value of a secret: give the name of the GitHub secret, in upper case: letters, digits and underscores, not GITHUB_ first.';
const SHAPE = `must be the name of a GitHub secret, or a mapping of ${KEYS.join(', ')}`;
function isSecretName(text) {
    const isValue = (/[a-z]/.test(text) && /\d/.test(text) && !text.includes('_')) || /^[\da-f]{32,}$/i.test(text);
    return (0,github_names/* secretName */.Gf)(text).ok && !isValue;
}
function readGitHubSecret(value, secrets) {
    const [text = ''] = value.texts.map((each) => each.trim());
    if (value.form === 'list')
        return (0,core_result/* failed */.g)(`${SHAPE}; it is a list.`);
    if ((0,shape/* holdsSecret */.hK)(text, secrets))
        return (0,core_result/* failed */.g)(VALUE);
    if (value.form === 'text')
        return readName(text);
    const given = mapping(text);
    if (given === undefined)
        return (0,core_result/* failed */.g)(`${SHAPE}; it is something else.`);
    const unknown = Object.keys(given).filter((key) => !KEYS.some((known) => known === key));
    if (unknown.length > 0)
        return (0,core_result/* failed */.g)(`has a key that is not one of ${KEYS.join(', ')}.`);
    return readMapping(given);
}
function readMapping(given) {
    const name = readName(given['name'] ?? '');
    if (!name.ok)
        return (0,core_result/* failed */.g)(`name ${name.problem}`);
    const secret = { ...name.value };
    for (const key of ['environment', 'repository', 'organization']) {
        const text = given[key] ?? '';
        if (text === '')
            continue;
        const read = PLACES[key](text);
        if (!read.ok)
            return (0,core_result/* failed */.g)(`${key} ${read.problem.must}.`);
        secret[key] = read.value;
    }
    return secret.organization !== undefined && (secret.environment ?? secret.repository) !== undefined
        ? (0,core_result/* failed */.g)('is a secret of an organization, or of a repository and its environment, not of both.')
        : (0,core_result.ok)(secret);
}
function readName(text) {
    const read = (0,github_names/* secretName */.Gf)(text);
    if (!read.ok)
        return (0,core_result/* failed */.g)(`${read.problem.must}.`);
    return isSecretName(text) ? (0,core_result.ok)({ name: read.value }) : (0,core_result/* failed */.g)(VALUE);
}
function mapping(json) {
    const value = (0,core_json/* parseJson */.qF)(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const members = Object.entries(value);
    if (members.some(([, each]) => typeof each !== 'string'))
        return undefined;
    return Object.fromEntries(members.map(([key, each]) => [key, String(each).trim()]));
}

;// CONCATENATED MODULE: ./build/health/entries/belongings.js






const PROJECT_MAX = 80;
function ownerOf(secrets) {
    return (text) => {
        const read = (0,github_names/* mention */.lE)(text);
        return read.ok && (0,shape/* holdsSecret */.hK)(text, secrets) ? (0,core_result/* failed */.g)({ must: 'must not hold a secret' }) : read;
    };
}
const projectName = (text) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) || text.length > PROJECT_MAX || (0,core_invisible/* firstInvisible */.k7)(text) !== undefined
    ? (0,core_result/* failed */.g)({ must: `must be one line of at most ${PROJECT_MAX} characters` })
    : (0,core_result.ok)(text);
function lacksClientSecret(given) {
    return isFilled(given.get('secret')) && !given.has('client-secret');
}
function gitHubSecret(given, suggested, secrets, errors) {
    const field = 'secret';
    const value = given.get(field);
    if (value === undefined || !isFilled(value))
        return undefined;
    if (lacksClientSecret(given)) {
        if (!suggested.has('client-secret'))
            errors.push({
                field,
                text: 'names the GitHub secret that holds client-secret, which is missing. If it is the client secret itself, write client-secret.',
            });
        return undefined;
    }
    const read = readGitHubSecret(value, secrets);
    if (read.ok)
        return read.value;
    errors.push({ field, text: read.problem });
    return undefined;
}

// EXTERNAL MODULE: ./build/ims/parsers.js
var parsers = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/health/entries/certificate.js




const CERTIFICATE = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;
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
function certificateSecrets(text) {
    const pem = unfolded(text);
    const json = pem.startsWith('{') ? (0,core_json/* parseJson */.qF)(pem) : undefined;
    const found = (0,shape/* secretLeaves */.TR)(json === undefined
        ? pem.replace(CERTIFICATE, ' ')
        : JSON.stringify(json, (key, value) => (PUBLIC.has(key) ? '' : value)));
    return found.length > 0 && pem !== text.trim() ? [...found, ...(0,shape/* secretLeaves */.TR)(text)] : found;
}
function readCertificate(text) {
    const pem = unfolded(text);
    if (!pem.startsWith('{')) {
        const expiresAt = certificateEnd(pem);
        if (expiresAt !== undefined)
            return (0,core_result.ok)({ source: 'pem', expiresAt });
        if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem) && !pem.includes('BEGIN CERTIFICATE')) {
            return (0,core_result/* failed */.g)('holds a private key and no certificate: give the certificate, the key is not needed here.');
        }
        const what = pem.includes('BEGIN CERTIFICATE')
            ? 'is a certificate that cannot be read'
            : 'is not a certificate';
        return (0,core_result/* failed */.g)(`${what}: it must be the PEM text of a certificate, or the service credential JSON of AEM as a Cloud Service.`);
    }
    const json = (0,core_json/* parseJson */.qF)(pem);
    if (json === undefined)
        return (0,core_result/* failed */.g)('is JSON that cannot be read: it was truncated or changed.');
    const integration = member(json, 'integration');
    const date = member(integration, 'certificateExpirationDate');
    const key = member(integration, 'publicKey');
    const ends = [
        typeof date === 'string' && /^\d{4}-\d\d-\d\d(?:T|$)/.test(date) ? finite(Date.parse(date)) : undefined,
        typeof key === 'string' ? certificateEnd(unfolded(key)) : undefined,
    ].filter((end) => end !== undefined);
    if (ends.length > 0) {
        return (0,core_result.ok)({ source: 'aem-service-credential', expiresAt: Math.min(...ends) });
    }
    return (0,core_result/* failed */.g)('is JSON without the expiration date of a certificate: the service credential JSON of AEM as a Cloud Service has it in integration.certificateExpirationDate.');
}
function certificateEnd(pem) {
    const [, base64] = [...pem.matchAll(CERTIFICATE)][0] ?? [];
    if (base64 === undefined)
        return undefined;
    try {
        return finite(Date.parse(new external_node_crypto_.X509Certificate(Buffer.from(base64, 'base64')).validTo));
    }
    catch {
        return undefined;
    }
}
function unfolded(text) {
    const trimmed = text.trim();
    if (trimmed.startsWith('LS0tLS1CRUdJTi')) {
        return Buffer.from(trimmed, 'base64').toString('latin1').trim();
    }
    return trimmed.startsWith('{') ? trimmed : trimmed.replaceAll(/\\r|\\n/g, '\n');
}
function member(value, key) {
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
// EXTERNAL MODULE: ./build/ims/credential/mistake-texts.js
var mistake_texts = __webpack_require__(4833);
;// CONCATENATED MODULE: ./build/health/entries/credential.js




const MISSING_SECRET = 'is empty: the secret or variable that it comes from may not exist, or has another name. GitHub replaces one that does not exist by an empty text.';
function readCredential(fields, suggested, secrets) {
    const id = fields.get('client-id');
    const secret = fields.get('client-secret');
    const errors = [];
    for (const field of ['client-id', 'client-secret', 'scopes']) {
        if (!fields.has(field) && !suggested.has(field)) {
            errors.push({ field, text: 'is missing: an entry needs client-id, client-secret and scopes.' });
        }
    }
    const clientId = tidied(id);
    const clientSecret = tidied(secret);
    if (id?.form === 'list')
        errors.push({ field: 'client-id', text: 'must be one text; it is a list.' });
    if (id !== undefined && clientId.values.length === 0) {
        errors.push({ field: 'client-id', text: MISSING_SECRET, missingSecret: true });
    }
    if (secret !== undefined && clientSecret.values.length === 0) {
        errors.push({ field: 'client-secret', text: MISSING_SECRET, missingSecret: true });
    }
    const mistakes = (0,credential_mistakes/* credentialMistakes */.V)({
        clientId: id?.form === 'list' ? { ...clientId, values: clientId.values.slice(0, 1) } : clientId,
        clientSecret,
    });
    for (const mistake of id === undefined && secret === undefined ? [] : mistakes) {
        errors.push({ field: mistake.input, text: (0,mistake_texts/* describeMistake */.yS)(mistake) });
    }
    if (clientSecret.values.some(isJoined) && !mistakes.some(({ input }) => input === 'client-secret')) {
        errors.push({
            field: 'client-secret',
            text: (0,mistake_texts/* describeMistake */.yS)({ kind: 'more-than-secret', input: 'client-secret' }),
        });
    }
    const scopes = readScopes(fields.get('scopes'), secrets);
    return {
        credential: {
            clientId: clientId.values[0] ?? '',
            clientSecrets: [...new Set(clientSecret.values)],
            scopes: scopes.scopes,
        },
        errors: [...errors, ...scopes.errors],
        trimmed: [
            ...(clientId.trimmed ? ['client-id'] : []),
            ...(clientSecret.trimmed ? ['client-secret'] : []),
        ],
        duplicateSecret: new Set(clientSecret.values).size < clientSecret.values.length,
    };
}
function tidied(value) {
    const inputs = (value?.texts ?? []).map(credential_input/* tidyCredentialInput */.wL);
    return {
        values: inputs.flatMap(({ values }) => values),
        trimmed: inputs.some(({ values, trimmed }) => trimmed && values.length > 0),
    };
}
function isJoined(secret) {
    return /\s/.test(secret) && !(0,credential_input/* isDocument */.wz)(secret);
}
function readScopes(value, secrets) {
    if (value === undefined)
        return { scopes: [], errors: [] };
    const error = (text) => ({ field: 'scopes', text });
    if (value.form === 'document') {
        return { scopes: [], errors: [error('must be one text or a list of texts; it is a mapping.')] };
    }
    const parsed = value.texts.map(token_scopes/* parseScopes */.Fg);
    const isSecret = (text) => (0,shape/* holdsSecret */.hK)(text, secrets);
    const given = [...new Set(parsed.flatMap((part) => part.scopes))];
    const scopes = given.filter((scope) => !isSecret(scope));
    const wrong = parsed.flatMap((part) => part.invalid);
    const others = wrong.filter((text) => !isSecret(text));
    const invalid = others.length;
    const invisible = others.map(core_invisible/* invisibleIn */.BB).find((text) => text !== undefined);
    const secret = scopes.length < given.length || invalid < wrong.length;
    const broken = parsed.some(({ brokenJson }) => brokenJson);
    const metas = scopes.flatMap((scope) => (0,metascopes/* metascope */.AV)(scope) ?? []);
    return {
        scopes,
        errors: [
            ...(secret ? [error(mistake_texts/* SECRET_IN_SCOPES */.XO)] : []),
            ...(broken ? [error('starts as a JSON array but is not an array of strings.')] : []),
            ...(invalid === 0
                ? []
                : [
                    error(`contains ${invalid === 1 ? 'an invalid scope' : `${invalid} invalid scopes`}: a scope of Adobe consists of letters, digits and _ . : / - after a letter.${invisible === undefined ? '' : ` One ${invisible}.`}`),
                ]),
            ...(metas.length === 0 ? [] : [error(describeMetascopes(metas))]),
            ...(broken || secret || invalid > 0 || scopes.length > 0
                ? []
                : [error('is empty: Adobe IMS issues no token without scopes.')]),
        ],
    };
}
function describeMetascopes(metas) {
    const known = metas.filter(({ replacement }) => replacement.product !== '').slice(0, 3);
    const described = known.map(metascopes/* describeMetascope */.DI).join(' ');
    return `holds ${metas.length === 1 ? 'a metascope' : `${metas.length} metascopes`} of a Service Account (JWT) credential; JWT credentials ${dates/* STOPPED */.yd}. ${described === '' ? 'The Developer Console shows the OAuth scopes (View scopes).' : described}`;
}

;// CONCATENATED MODULE: ./build/health/entries/check-entry.js








const WITH_TOKEN = [
    'org-id',
    'console-org-id',
    'console-credential-id',
    'console-project-id',
    'probe-url',
];
function checkEntry(given, suggested, options, secrets) {
    const errors = [];
    const text = (field) => {
        const value = given.get(field);
        if (value === undefined || value.form === 'text')
            return value?.texts[0]?.trim() ?? '';
        errors.push({
            field,
            text: `must be one text; it is a ${value.form === 'list' ? 'list' : 'mapping'}.`,
        });
        return '';
    };
    const take = (field, otherwise, parse) => {
        const value = text(field);
        if (value === '')
            return otherwise;
        const read = parse(value);
        if (read.ok)
            return read.value;
        const invisible = (0,core_invisible/* invisibleIn */.BB)(value);
        const why = invisible === undefined ? '' : `; its value ${invisible}`;
        errors.push({ field, text: `${read.problem.must}${why}.` });
        return otherwise;
    };
    const certificate = legacyCertificate(given.get('legacy-certificate'), errors);
    const extra = WITH_TOKEN.some((field) => isFilled(given.get(field)));
    const wanted = ['client-id', 'client-secret', 'scopes'];
    const asked = wanted.some((field) => given.has(field) || suggested.has(field));
    const needed = extra || asked || !(given.has('legacy-certificate') || suggested.has('legacy-certificate'));
    const named = lacksClientSecret(given) ? new Set([...suggested, 'client-secret']) : suggested;
    const read = needed ? readCredential(given, named, secrets) : undefined;
    errors.push(...(read?.errors ?? []));
    const orgId = take('org-id', undefined, parsers/* organizationId */.Li);
    const ids = {
        organization: take('console-org-id', '', digits),
        credential: take('console-credential-id', '', digits),
        project: take('console-project-id', undefined, digits),
    };
    for (const [field, other] of [
        ['console-org-id', 'console-credential-id'],
        ['console-credential-id', 'console-org-id'],
    ]) {
        const isMissing = !isFilled(given.get(field)) && !suggested.has(field);
        if (isMissing && isFilled(given.get(other)))
            errors.push({ field, text: `is missing: it belongs to ${other}; give both or neither.` });
        else if (isMissing && isFilled(given.get('console-project-id')))
            errors.push({ field, text: 'is missing: it belongs to console-project-id.' });
    }
    const probeUrl = take('probe-url', undefined, probeAddress);
    const environment = take('environment', options.environment, parsers/* imsEnvironment */.x2);
    const endpoint = (field, fallback) => take(field, origin(fallback, environment), (from) => (0,parsers/* endpointAt */.hU)(from, environment));
    return {
        errors,
        trimmed: read?.trimmed ?? [],
        duplicateSecret: read?.duplicateSecret ?? false,
        entry: {
            credential: read && { ...read.credential, orgId },
            endpoint: endpoint('ims-url', options.imsUrl),
            consoleEndpoint: endpoint('console-api-url', options.consoleApiUrl),
            policy: {
                timeoutMs: take('timeout', options.timeout, parsers/* timeoutSeconds */.rv) * 1_000,
                retries: take('retries', options.retries, parsers/* retryCount */.cv),
            },
            consoleIds: ids.organization === '' ? undefined : ids,
            probeUrl,
            legacyCertificate: certificate,
            owner: take('owner', undefined, ownerOf(secrets)),
            project: take('project', undefined, projectName),
            secret: gitHubSecret(given, suggested, secrets, errors),
            rotation: rotationOf(given.get('rotation'), text),
        },
    };
}
function rotationOf(value, text) {
    const read = value?.form === 'document' ? rotationText(value) : text('rotation');
    return read === '' ? undefined : read;
}
function origin(text, environment) {
    const read = text === '' ? undefined : (0,parsers/* endpointAt */.hU)(text, environment);
    return read?.ok === true ? read.value : (0,ims_endpoint/* adobeEndpoint */.l0)(environment);
}
const digits = (text) => /^\d{1,20}$/.test(text)
    ? (0,core_result.ok)(text)
    : (0,core_result/* failed */.g)({
        must: 'must be digits, from the address of the credential in the Developer Console: /projects/{console-org-id}/{project}/credentials/{console-credential-id}/details/…',
    });
const probeAddress = (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const must = 'must be an absolute https address (http to localhost only)';
    if (url === undefined || url.hostname === '')
        return (0,core_result/* failed */.g)({ must });
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,ims_endpoint/* isLoopback */.U9)(url)))
        return (0,core_result/* failed */.g)({ must });
    if (url.username !== '' || url.password !== '') {
        return (0,core_result/* failed */.g)({ must: `${must} without a user name or a password` });
    }
    if (/#/.test(text))
        return (0,core_result/* failed */.g)({ must: `${must} without a fragment (#…)` });
    if ((0,shape/* secretsByShape */.cr)(text).length > 0) {
        return (0,core_result/* failed */.g)({
            must: `${must} without a client secret or a token: the action sends the token itself`,
        });
    }
    return (0,core_result.ok)(url.href);
};
function legacyCertificate(value, errors) {
    if (value === undefined)
        return undefined;
    const field = 'legacy-certificate';
    const [text = ''] = value.texts;
    if (value.form === 'list')
        errors.push({ field, text: 'must be one text; it is a list.' });
    else if (text.trim() === '')
        errors.push({ field, text: MISSING_SECRET, missingSecret: true });
    else {
        const read = readCertificate(text);
        if (read.ok)
            return read.value;
        errors.push({ field, text: read.problem });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/health/entries/check-list.js





const ENTRIES_MAX = 500;
const check_list_NAME_MAX = 80;
const KEY_LIKE = /^[A-Za-z][A-Za-z_-]{0,29}$/;
function checkEntries(raw, options, secrets, single = false) {
    const list = {
        entries: [],
        problems: [],
        missingSecret: [],
        toStore: [],
        trimmed: [],
        duplicateSecret: [],
    };
    if (raw.length > ENTRIES_MAX) {
        list.problems.push(`It has ${raw.length} entries; at most ${ENTRIES_MAX} are allowed. Split the list over several jobs.`);
    }
    const entries = raw.slice(0, ENTRIES_MAX);
    const names = entries.map(nameOf);
    const keys = entries.flatMap(({ fields }) => [...fields.keys()].filter((key) => KEY_LIKE.test(key)));
    const near = (0,core_text/* secretsIn */.VY)([...names, ...entries.map(projectOf), ...keys], secrets);
    const seen = new Map();
    entries.forEach((entry, index) => {
        const name = (0,core_text/* sanitize */.aj)(names[index] ?? '', near, check_list_NAME_MAX);
        const label = name === '' ? `entry ${entry.at}` : `entry "${name}"`;
        const place = (field) => {
            if (single)
                return field === undefined ? '' : `\`${field}\` `;
            return field === undefined ? `${label}: ` : `${label}, ${field}: `;
        };
        const say = (field, text) => {
            list.problems.push(`${place(field)}${text}`);
        };
        for (const error of entry.errors)
            say(undefined, error);
        if (entry.fields.size === 0 && entry.errors.length > 0)
            return;
        sayKeys(entry, near, say);
        for (const error of nameErrors(entry, name, seen))
            say('name', error);
        const given = new Map([...entry.fields].flatMap(([key, value]) => (isEntryField(key) ? [[key, value]] : [])));
        const suggested = new Set([...entry.fields.keys()].flatMap((key) => suggestion(key, given) ?? []));
        const checked = checkEntry(given, suggested, options, secrets);
        const { secret } = checked.entry;
        const command = secret && storeCommand(secret, options.here);
        for (const { field, text, missingSecret } of inOrder(checked.errors)) {
            if (missingSecret !== true)
                say(field, text);
            else {
                list.missingSecret.push(`${place(field)}${text}`);
                if (field === 'client-secret' && command !== undefined)
                    list.toStore.push(`${place(field)}is stored with: ${command}`);
            }
        }
        const where = single ? '' : `${label}, `;
        for (const field of checked.trimmed) {
            const how = field === 'client-secret' && command !== undefined ? `; store it with: ${command}` : '.';
            list.trimmed.push(`${single ? 'Input: ' : where}${field}${how}`);
        }
        if (checked.duplicateSecret)
            list.duplicateSecret.push(`${single ? 'Input: ' : where}client-secret.`);
        const { project } = checked.entry;
        list.entries.push({
            name,
            ...checked.entry,
            project: project && (0,core_text/* sanitize */.aj)(project, near, PROJECT_MAX),
        });
    });
    return list;
}
function nameOf(entry) {
    return textOf(entry, 'name');
}
function projectOf(entry) {
    return textOf(entry, 'project');
}
function textOf({ fields }, field) {
    const value = fields.get(field);
    return value?.form === 'text' ? (value.texts[0]?.trim() ?? '') : '';
}
function nameErrors({ at, fields }, name, seen) {
    const value = fields.get('name');
    if (value === undefined) {
        const isMisspelled = [...fields.keys()].some((key) => !isEntryField(key) && resolveFieldName(key) === 'name');
        return isMisspelled ? [] : ['is missing: every entry needs a name.'];
    }
    if (value.form !== 'text')
        return ['must be one text.'];
    const text = value.texts[0]?.trim() ?? '';
    if (name === '')
        return ['is empty: every entry needs a name.'];
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
        return ['must be one line without control characters.'];
    if (text.length > check_list_NAME_MAX)
        return [`must have at most ${check_list_NAME_MAX} characters; it has ${text.length}.`];
    const before = seen.get(name.toLowerCase());
    if (before !== undefined) {
        return [`is the name of entry ${before} as well: names must differ by more than upper and lower case.`];
    }
    seen.set(name.toLowerCase(), at);
    return [];
}
function suggestion(key, given) {
    const field = isEntryField(key) ? undefined : resolveFieldName(key);
    return field === undefined || given.has(field) ? undefined : field;
}
function sayKeys({ fields, repeated }, secrets, say) {
    const shown = (key) => KEY_LIKE.test(key) ? (0,core_text/* sanitize */.aj)(key, secrets) : undefined;
    for (const key of repeated) {
        say(shown(key) ?? 'a key', 'is given more than once.');
    }
    for (const key of fields.keys()) {
        if (!isEntryField(key))
            say(shown(key) ?? 'a key', unknownKey(key));
    }
}
function unknownKey(key) {
    if (isActionInput(key))
        return 'is an input of the action, not of an entry.';
    const field = resolveFieldName(key);
    return field === undefined
        ? `is not a known key; known keys are ${ENTRY_FIELDS.join(', ')}.`
        : `is not a known key; did you mean ${field}?`;
}
function inOrder(errors) {
    return errors.toSorted((a, b) => ENTRY_FIELDS.indexOf(a.field) - ENTRY_FIELDS.indexOf(b.field));
}

;// CONCATENATED MODULE: ./build/health/entries/secrets.js





const NOTHING = { values: [], trimmed: false };
const SECRET_KEY = /secret|key|pass|token|credential|pem/i;
const IDENTIFIERS = new Set(['client-id', 'organization-id', 'technical-account']);
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
function entrySecrets(fields) {
    const of = (wanted) => ({
        values: [...fields]
            .filter(([key]) => resolveFieldName(key) === wanted)
            .flatMap(([, { texts }]) => texts.flatMap((text) => (0,credential_input/* tidyCredentialInput */.wL)(text).values)),
        trimmed: false,
    });
    const has = (wanted) => [...fields.keys()].some((key) => resolveFieldName(key) === wanted);
    return (0,credential_input/* credentialSecrets */.DJ)({
        clientId: of('client-id'),
        clientSecret: of(has('client-secret') ? 'client-secret' : 'secret'),
    });
}
function pairSecrets(key, { form, texts }) {
    const field = resolveFieldName(key);
    return texts.flatMap((text) => {
        if (field === 'secret' && form === 'document')
            return placeSecrets(text);
        if (field === 'secret' && isSecretName(text.trim()))
            return [];
        if (field === 'legacy-certificate')
            return certificateSecrets(text);
        if (field === 'rotation' && isMarker({ form, texts }))
            return (0,shape/* secretsByShape */.cr)(text);
        const input = (0,credential_input/* tidyCredentialInput */.wL)(text);
        const secret = field === undefined && SECRET_KEY.test(key) && !IDENTIFIERS.has((0,shape/* credentialShape */.xy)(text.trim()));
        if (field === 'client-secret' || field === 'secret' || secret) {
            const found = (0,credential_input/* credentialSecrets */.DJ)({ clientId: NOTHING, clientSecret: input });
            return field === undefined
                ? found.filter(isWorthHiding)
                : [...found, ...input.values.flatMap(joinedParts)];
        }
        const document = input.values.some(credential_input/* isDocument */.wz) || text.includes('-----BEGIN');
        const found = document ? (0,shape/* secretLeaves */.TR)(text) : (0,shape/* secretsByShape */.cr)(text);
        return [...(field === undefined ? found.filter(isWorthHiding) : found), ...secrets_password(text)];
    });
}
function placeSecrets(json) {
    const name = mapping(json)?.['name'] ?? '';
    const clientSecret = (0,credential_input/* tidyCredentialInput */.wL)(isSecretName(name) ? '' : name);
    return [...(0,shape/* secretsByShape */.cr)(json), ...(0,credential_input/* credentialSecrets */.DJ)({ clientId: NOTHING, clientSecret })];
}
const UNKNOWN_MIN = 8;
function isWorthHiding(value) {
    return value.length >= UNKNOWN_MIN && !/^\d+$/.test(value);
}
function joinedParts(value) {
    if ((0,credential_input/* isDocument */.wz)(value) || !/\s/.test(value))
        return [];
    return value.split(/\s+/).filter((part) => isWorthHiding(part) && /^[\w.~+/=-]+$/.test(part));
}
function secrets_password(text) {
    const found = /^\s*[a-z]+:\/\/[^/?#@\s]*:([^/?#@\s]+)@/i.exec(text)?.[1];
    return found === undefined ? [] : [found];
}
const SECRET_LINE = /([\w-]*(?:secret|password|passwd|token|private[-_]?key)[\w-]*)["']?[ \t]*[:=]([^\n]*)|(legacy[-_]?certificate)["']?[ \t]*:([^\n]*)/gi;
const OTHER_KEY = /^\s*(?:- )?\s*["']?[\w-]+["']?\s*:(?:\s|$)/;
function secretsByLine(text) {
    const lines = text.split(/\r\n|\r|\n/);
    const found = [];
    lines.forEach((line, index) => {
        for (const match of line.matchAll(SECRET_LINE)) {
            const known = resolveFieldName(match[1] ?? match[3] ?? '') !== undefined;
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
function pieces(rest) {
    const whole = (0,credential_input/* tidyCredentialInput */.wL)(rest.replace(/^\s*[|>][+-]?\d?\s*$/, '')).values;
    const cut = rest
        .split(/[,{}[\]]/)
        .flatMap((piece) => (/["']?[\w-]+["']?\s*:\s/.test(piece) ? [] : (0,credential_input/* tidyCredentialInput */.wL)(piece).values));
    return [...whole, ...cut].flatMap((piece) => piece.includes('-----') || (0,credential_input/* isDocument */.wz)(piece) ? (0,shape/* secretLeaves */.TR)(piece) : (0,credential_input/* isTooShort */.r$)(piece) ? [] : [piece]);
}

// EXTERNAL MODULE: ./build/actions/inputs/own-text.js
var own_text = __webpack_require__(8810);
// EXTERNAL MODULE: ./build/actions/inputs/read.js
var inputs_read = __webpack_require__(7482);
// EXTERNAL MODULE: ./build/core/parsers.js
var core_parsers = __webpack_require__(5742);
// EXTERNAL MODULE: ./build/actions/inputs/parsers.js
var inputs_parsers = __webpack_require__(2004);
;// CONCATENATED MODULE: ./build/actions/health/manifest.js





const INPUTS = {
    credentials: {
        description: 'YAML list of credentials, one entry each with `name`, `client-id`, `client-secret`, `scopes` and more; see docs/health.md. Compose it from single secrets in the workflow.',
        credential: true,
    },
    'client-id': {
        description: 'Client id, in place of `credentials` for a single credential.',
        credential: true,
    },
    'client-secret': {
        description: 'Client secret of the single credential; during a rotation two, each on a line of its own.',
        credential: true,
    },
    scopes: {
        description: 'OAuth scopes of the single credential, separated by commas, spaces or line breaks, or as a JSON array.',
        credential: true,
    },
    'org-id': {
        description: 'IMS organization id (`…@AdobeOrg`) that the single credential belongs to.',
        credential: true,
    },
    secret: {
        description: 'GitHub secret that holds `client-secret`, for the command in the next step: its name, or a YAML mapping with `name`, `environment`, `repository` or `organization`.',
        credential: true,
    },
    rotation: {
        description: 'Text of the variable of the action `rotate` (`vars.NAME_ROTATION`): two client secrets are no warning while its rotation is on schedule.',
        credential: true,
    },
    environment: {
        description: 'IMS environment, `production` or `stage`, where an entry does not say another.',
        default: 'production',
        parse: parsers/* imsEnvironment */.x2,
    },
    'ims-url': {
        description: 'Origin of another IMS host, such as `https://ims.example.com`. https only; http to localhost only.',
        parse: parsers/* origin */.TG,
    },
    'console-api-url': {
        description: 'Origin of the Developer Console API. https only; http to localhost only.',
        default: 'https://api.adobe.io',
        parse: parsers/* origin */.TG,
    },
    timeout: {
        description: 'Longest time for one attempt of one request, in seconds, from 1 to 120.',
        default: '10',
        parse: parsers/* timeoutSeconds */.rv,
    },
    retries: {
        description: 'Attempts after the first one, from 0 to 10. Waiting because Adobe throttles does not count; it ends after five minutes a credential.',
        default: '3',
        parse: parsers/* retryCount */.cv,
    },
    'max-secret-age-days': {
        description: 'A client secret that is older is a warning. From 1 to 3650 days.',
        default: '180',
        parse: (0,core_parsers/* wholeNumber */.rD)({ from: 1, to: 3_650, of: 'days' }),
    },
    'unused-secret-days': {
        description: 'A client secret that was not used for longer is a warning. From 1 to 3650 days.',
        default: '30',
        parse: (0,core_parsers/* wholeNumber */.rD)({ from: 1, to: 3_650, of: 'days' }),
    },
    'fail-on': {
        description: 'Lowest level of a finding that fails the step, `error` or `warning`, or `never`. A check that could not run always fails it.',
        default: 'error',
        parse: (0,core_parsers/* oneOf */.yL)(HEALTH_FAIL_ON),
    },
    issue: {
        description: '`on` keeps one issue of this repository up to date: opened when the step would fail, closed on recovery. Needs `issues: write`.',
        default: 'off',
        parse: core_parsers/* onOff */.Ro,
    },
    'issue-labels': {
        description: 'Labels of a new issue, separated by commas or line breaks.',
        parse: (0,github_names/* names */.Dy)(github_names/* label */.Pf, 20),
    },
    'issue-assignees': {
        description: 'Accounts that a new issue is assigned to, separated by commas or line breaks.',
        parse: (0,github_names/* names */.Dy)(github_names/* account */.ct, 10),
    },
    'issue-mentions': {
        description: 'People and teams (`@user`, `@org/team`) that the issue mentions when it opens and when a credential starts to fail.',
        parse: (0,github_names/* names */.Dy)(github_names/* mention */.lE, 20),
    },
    'github-token': {
        description: 'Token for the issue.',
        default: '$' + '{{ github.token }}',
        credential: true,
    },
    'json-file': {
        description: 'Write the report as JSON to this file, from the workspace.',
        parse: inputs_parsers/* pathInWorkspace */.ep,
    },
};
const OUTPUTS = {
    healthy: '`true` where every credential is healthy, otherwise `false`. Not set where the check could not run.',
    failing: 'Number of credentials that fail.',
    warning: 'Number of credentials with a warning.',
    unknown: 'Number of credentials that could not be checked because Adobe did not answer.',
    'issue-url': 'Address of the issue, where there is one.',
    'json-file': 'Path of the JSON file, where one was asked for.',
};

;// CONCATENATED MODULE: ./build/actions/health/problems.js




const SECRETS = 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets';
const EXPRESSIONS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#tojson';
const problems_INPUTS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs';
const IMPLEMENTATION = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation/';
const HEALTH_PROBLEMS = {
    'no-credentials': {
        summary: 'No credential was given to check.',
        meaning: '`credentials`, `client-id` and `client-secret` are all empty, or the list has no entry.',
        next: 'Give a YAML list in `credentials`, or `client-id`, `client-secret` and `scopes` for one credential. If they come from secrets, check that these exist, have the same names, and are available to this job.',
        link: SECRETS,
    },
    'both-forms': {
        summary: 'Credentials were given in two ways at once.',
        meaning: 'A list in `credentials`, and also an input that describes a single credential.',
        next: 'Move the single one into the list, as an entry with a name, and leave `client-id`, `client-secret`, `scopes` and `org-id` empty.',
        link: problems_INPUTS,
    },
    'credentials-not-yaml': {
        summary: 'The input `credentials` cannot be read as YAML.',
        meaning: 'The indentation is wrong, mostly because of a secret with several lines, or a value needs quotes.',
        next: 'Look at the named lines. The value of an expression is safe as `$' +
            '{{ toJSON(secrets.NAME) }}`, which adds the quotes and keeps it on one line.',
        link: EXPRESSIONS,
    },
    'credentials-entries': {
        summary: 'The input `credentials` has mistakes.',
        meaning: 'A field is missing, empty or unknown, or has an invalid value.',
        next: 'Correct the named fields; docs/credentials.schema.json describes them, and editors can check with it.',
        link: IMPLEMENTATION,
    },
    'credential-inputs': {
        summary: 'The inputs of the single credential have mistakes.',
        meaning: '`client-id`, `client-secret`, `scopes` or `org-id` is empty or has an invalid value.',
        next: 'Correct the named inputs; the values are in the Developer Console (project > OAuth Server-to-Server).',
        link: IMPLEMENTATION,
    },
    'invalid-option': {
        summary: 'An input of the health check has a value that is not allowed.',
        meaning: 'A misspelled option, a number out of its range, or an address or a path that is not allowed.',
        next: 'Use one of the values that the message names.',
        link: problems_INPUTS,
    },
    ...without_secrets/* WITHOUT_SECRETS */.B,
};
const HEALTH_INPUT_WARNINGS = {
    'value-trimmed': {
        summary: 'White space or quotes around a client id or a client secret were removed.',
        meaning: 'The value was stored with a line break, spaces or quotes around it, which other tools do not remove.',
        next: 'Store the value again without them, for example with `gh secret set NAME`, which asks for it.',
        link: SECRETS,
    },
    'secret-given-twice': {
        summary: 'A credential has the same client secret twice.',
        meaning: 'Both values of a rotation are the same secret, so no other one is left to fall back to.',
        next: 'Give each client secret once.',
        link: IMPLEMENTATION,
    },
};
const problems_LINES_MAX = 40;
const problems_DETAILS_MAX = 3_000;
function inAnnotations(id, lines) {
    const shown = (0,core_words/* firstLines */.UV)(lines, problems_LINES_MAX, (line) => line);
    const texts = [];
    let room = 0;
    for (const line of shown) {
        if (line.length + 1 > room) {
            texts.push([]);
            room = problems_DETAILS_MAX;
        }
        texts.at(-1)?.push(line);
        room -= line.length + 1;
    }
    return texts.map((details) => ({ id, details }));
}
function describeHealthProblem({ id, details }, env = {}) {
    return (0,message/* composeMessage */.S)(HEALTH_PROBLEMS[id], details, (0,help_pages/* helpPages */.y)(env)(id));
}
function describeHealthInputWarning({ id, details }, env = {}) {
    return (0,message/* composeMessage */.S)(HEALTH_INPUT_WARNINGS[id], details, (0,help_pages/* helpPages */.y)(env)(id));
}

;// CONCATENATED MODULE: ./build/actions/health/inputs.js








const SINGLE = ['client-id', 'client-secret', 'scopes', 'org-id', 'secret', 'rotation'];
const ROTATION_DAYS = 7;
function readHealthInputs(runner) {
    const text = runner.input('credentials');
    maskAll(runner, (0,shape/* secretsByShape */.cr)(text));
    const list = parseCredentialList(text);
    const single = readSingle(runner);
    const isOwnText = (0,own_text/* ownTextIn */.V)({ ...HEALTH_PROBLEMS, ...HEALTH_INPUT_WARNINGS }, [
        ...list.syntax,
        list.shape ?? '',
        ...ENTRY_FIELDS,
    ]);
    const secrets = allSecrets(runner, text, list, single).filter((secret) => !isOwnText(secret));
    maskAll(runner, secrets);
    const options = (0,inputs_read/* readOptions */.T)(runner, INPUTS, secrets);
    const given = text.trim() !== '';
    const checked = given
        ? checkEntries(list.entries, entryOptions(options.values, runner), secrets)
        : checkEntries(single === undefined ? [] : [single], entryOptions(options.values, runner), secrets, true);
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
        problems.push({ id: noSecrets ?? 'no-credentials', details: [] });
    else if (given && list.syntax.length > 0)
        add('credentials-not-yaml', list.syntax);
    else {
        if (noSecrets !== undefined)
            add(noSecrets, checked.missingSecret);
        const lines = [
            ...(given && list.shape !== undefined ? [list.shape] : []),
            ...(noSecrets === undefined ? [...checked.missingSecret, ...checked.toStore] : []),
            ...checked.problems,
        ];
        add(given ? 'credentials-entries' : 'credential-inputs', lines);
    }
    add('invalid-option', options.problems.map(({ message }) => message));
    const warnings = [
        ...inAnnotations('value-trimmed', checked.trimmed),
        ...inAnnotations('secret-given-twice', checked.duplicateSecret),
    ];
    if (problems.length > 0)
        return { ok: false, problems, warnings };
    const { failOn, issue, jsonFile, maxSecretAgeDays, unusedSecretDays } = options.values;
    const { issueLabels = [], issueAssignees = [], issueMentions = [] } = options.values;
    return {
        ok: true,
        warnings,
        inputs: {
            entries: checked.entries,
            secrets,
            limits: { maxSecretAgeDays, unusedSecretDays, rotationDays: ROTATION_DAYS },
            failOn,
            issue,
            people: { labels: issueLabels, assignees: issueAssignees, mentions: issueMentions },
            githubToken: runner.input('github-token').trim(),
            jsonFile,
        },
    };
}
function maskAll(runner, secrets) {
    for (const secret of secrets)
        for (const form of (0,core_secrets/* maskForms */.ye)(secret))
            runner.mask(form);
}
function entryOptions(values, { env }) {
    const { environment, imsUrl = '', consoleApiUrl, timeout, retries } = values;
    const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl } = env;
    const here = { repository, serverUrl: serverUrl || undefined };
    return { environment, imsUrl, consoleApiUrl, timeout, retries, here };
}
function isNothing({ syntax, shape }, { entries, problems }) {
    return entries.length === 0 && problems.length === 0 && syntax.length === 0 && shape === undefined;
}
function asksForCredential(single) {
    return ['client-id', 'client-secret'].some((name) => (single?.fields.get(name)?.texts[0] ?? '').trim() !== '');
}
function readSingle(runner) {
    const fields = new Map([['name', { form: 'text', texts: ['default'] }]]);
    for (const name of SINGLE) {
        const text = runner.input(name);
        fields.set(name, name === 'secret' ? parseFieldValue(text) : { form: 'text', texts: [text] });
    }
    if (SINGLE.every((name) => runner.input(name).trim() === ''))
        return undefined;
    return { at: 1, fields, repeated: [], errors: [] };
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
        ...(0,inputs_read/* optionNames */.W)(INPUTS).flatMap((name) => (0,shape/* secretsByShape */.cr)(runner.input(name))),
        runner.input('github-token').trim(),
    ];
    return [...new Set(found.map((secret) => secret.trim()))].filter((secret) => secret !== '');
}

;// CONCATENATED MODULE: ./build/actions/health/log.js



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
    return `Checking ${(0,core_words/* amount */.vj)(entries.length, 'credential')}.${where}`;
}
function retryLine({ name, policy, credential }, { cause, evidence, waitMs, left }) {
    const why = (0,ims_failure/* describeBriefly */.xf)(cause, evidence, credential === undefined ? [] : (0,credential_input/* hiddenUntilGranted */.ar)(credential));
    return `${name}: ${why} Trying again in ${(0,ims_failure/* seconds */.YA)(waitMs)}; ${(0,core_words/* amount */.vj)(left, 'retry', 'retries')} left, ${(0,ims_failure/* seconds */.YA)((0,retry/* overallMs */.yv)(policy))} in all.`;
}
function pauseLine({ name }, host, waitMs) {
    return `${name}: ${host} throttles. Waiting for ${(0,ims_failure/* seconds */.YA)(waitMs)}.`;
}
const log_NAMES_MAX = 5;
function failureMessage(report) {
    const { credentials, failOn, issueUrl } = report;
    const { failing } = countVerdicts(report);
    const [verdict, what] = failing > 0 ? ['failing', 'failing'] : ['warning', 'with a warning'];
    const names = credentials
        .filter((credential) => credential.verdict === verdict)
        .map(({ name }) => shownName(name));
    const count = `${names.length} of ${(0,core_words/* amount */.vj)(credentials.length, 'Adobe credential')}`;
    const where = issueUrl === undefined ? 'the annotations and' : `the annotations, ${issueUrl} and`;
    return `${(0,core_words/* listOf */.c3)(names, log_NAMES_MAX)}: ${count} ${what} (\`fail-on\` is \`${failOn}\`).\nNext: ${where} the job summary say for each credential what to do.`;
}

;// CONCATENATED MODULE: ./build/actions/health/run.js











const TITLE = 'Adobe credential health';
async function run(runner, dependencies) {
    const read = readHealthInputs(runner);
    for (const warning of read.warnings)
        runner.warning(describeHealthInputWarning(warning, runner.env), TITLE);
    if (!read.ok) {
        for (const problem of read.problems)
            runner.fail(describeHealthProblem(problem, runner.env), TITLE);
        return;
    }
    const { inputs } = read;
    runner.info(announcement(inputs));
    const checked = await run_check(runner, inputs, dependencies);
    const { report, warnings } = inputs.issue
        ? await updateIssueFor(runner, inputs, checked, dependencies)
        : { report: checked, warnings: 0 };
    for (const line of healthLines(report))
        runner.info(line);
    annotate(runner, report, { errors: 1, warnings: read.warnings.length + warnings });
    const { failing, warning, unknown, healthy } = countVerdicts(report);
    (0,outputs/* setOutputs */.n)(runner, OUTPUTS, {
        healthy: healthy === report.credentials.length,
        failing,
        warning,
        unknown,
        'issue-url': report.issueUrl ?? '',
        'json-file': writeJson(runner, inputs, report),
    });
    await runner.summary(healthSummary(report));
    if (report.failed)
        runner.fail(failureMessage(report), TITLE);
}
async function run_check(runner, inputs, { clock, send }) {
    const startedAt = clock.now();
    const result = await checkCredentials(inputs, { clock, send, env: runner.env }, {
        mask: (token) => {
            for (const secret of [token, ...(0,core_secrets/* tokenSegments */.wp)(token)])
                runner.mask(secret);
        },
        maskUnproven: (clientId) => (0,masking/* maskUnproven */.SL)(runner, clientId),
        onRetry: (entry, notice) => runner.info(retryLine(entry, notice)),
        onPause: (entry, host, waitMs) => runner.info(pauseLine(entry, host, waitMs)),
    });
    return healthReport(inputs, result, { startedAt, durationMs: clock.now() - startedAt }, runner.env);
}
async function updateIssueFor(runner, { githubToken: token, people }, report, { clock, issues }) {
    const { env } = runner;
    const dependencies = { issues: issues({ token, env }), clock, env };
    const before = await readIssue(dependencies);
    const dated = { ...report, credentials: sinceFrom(before, report.credentials, report.startedAt) };
    const { action, url, problems } = await updateIssue(dependencies, before, dated, people);
    for (const problem of problems)
        runner.warning((0,issue_problems/* describeIssueProblem */.sg)(problem, [token], env), TITLE);
    if (url !== undefined && action !== 'none')
        runner.info(`The issue is ${action}: ${url}`);
    return { report: { ...dated, issueUrl: url }, warnings: problems.length };
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
    const written = (0,write_file/* writeInside */.M)((0,workspace/* workspaceOf */.B)(runner.env), jsonFile, healthJson(report));
    if (written.ok)
        return written.value;
    runner.fail(`${written.problem.what}\nNext: ${written.problem.next}`, TITLE);
    return '';
}

;// CONCATENATED MODULE: ./build/actions/health/index.js




const DEPENDENCIES = {
    clock: { now: Date.now, sleep: (ms) => (0,promises_.setTimeout)(ms), random: Math.random },
    send: client/* send */.t,
    issues: issues/* issuesOf */.w,
};
const main = () => (0,process/* runAction */.C)((runner) => run(runner, DEPENDENCIES));


/***/ }),

/***/ 3353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ TOKEN_WARNINGS)
/* harmony export */ });
/* harmony import */ var _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(713);

const TOKEN_WARNINGS = {
    'rotation-unfinished': {
        summary: 'Adobe IMS refused the first client secret and accepted the second: the rotation is unfinished.',
        meaning: 'The first secret was deleted in the Developer Console but is still the first in `client-secret`.',
        next: 'Store the second client secret alone, and delete the first wherever it is still stored.',
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
    'scopes-missing': {
        summary: 'The access token carries fewer scopes than were requested.',
        meaning: 'IMS grants what the credential may have and leaves the rest out without an error.',
        next: "Add the scope's API to the project in the Developer Console, or stop requesting the scope.",
        link: _adobe_links_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPLEMENTATION_GUIDE */ .G4,
    },
};


/***/ }),

/***/ 1288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rotationProgress)
/* harmony export */ });
/* harmony import */ var _core_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2805);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1221);



const OVERLAP_MS = 7 * _core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
function rotationProgress(text, clientId, listed, now) {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMarker */ .gY)(text);
    if (marker === 'unreadable')
        return unexplained('The variable of the rotation has another content than the rotation writes.');
    if (marker.clientId !== clientId)
        return unexplained('The variable of the rotation is that of another client id.');
    if (marker.phase === 'idle')
        return unexplained('The variable of the rotation says that there is one client secret.');
    const startedAt = startOf(marker);
    if (startedAt > now + _core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO)
        return unexplained('The variable of the rotation is of the future.');
    if (listed !== undefined && !isOf(marker, listed))
        return unexplained('The variable of the rotation names other client secrets than these.');
    const since = startedAt + OVERLAP_MS + _timing_js__WEBPACK_IMPORTED_MODULE_2__/* .OVERDUE_MS */ .SE;
    return now <= since
        ? { progress: 'on-schedule' }
        : { progress: 'overdue', since, waitsFor: waitsFor(marker) };
}
function unexplained(because) {
    return { progress: 'unexplained', because };
}
function startOf(marker) {
    switch (marker.phase) {
        case 'intent':
            return marker.intentAt;
        case 'made':
            return marker.madeAt;
        case 'stored':
            return marker.storedAt;
    }
}
function isOf(marker, listed) {
    const others = listed.filter(({ uuid }) => uuid !== marker.old);
    const [other, third] = others;
    if (other === undefined || third !== undefined || listed.length !== 2)
        return false;
    if (marker.phase !== 'intent')
        return other.uuid === marker.new;
    const { intentAt } = marker;
    return other.createdAt >= intentAt - _timing_js__WEBPACK_IMPORTED_MODULE_2__/* .SKEW_MS */ .eK && other.createdAt <= intentAt + _timing_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATED_WITHIN_MS */ .G4;
}
function waitsFor(marker) {
    const start = date(startOf(marker));
    switch (marker.phase) {
        case 'intent':
            return `The rotation asked for the newer one on ${start} and got no answer. It waits for a run that deletes it.`;
        case 'made':
            return `The rotation made the newer one on ${start} and could not store it. It waits for a run that deletes it.`;
        case 'stored': {
            const { proof } = marker;
            const what = proof === undefined
                ? 'for a run that finds the older one unused'
                : `until the older one stays unused; the last look was on ${date(proof.at)}`;
            return `The rotation stored the newer one on ${start}, and waits ${what}.`;
        }
    }
}
function date(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}


/***/ })

};
