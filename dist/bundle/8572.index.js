export const id = 8572;
export const ids = [8572];
export const modules = {

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   yX: () => (/* binding */ jsonFields)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function printableJson(value, indent = 2) {
    const text = JSON.stringify(value, null, indent)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(''))
        .replaceAll('##[', `${escaped(0x23)}${escaped(0x23)}[`);
    return `${text}\n`;
}
function escaped(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
function jsonFields(text) {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
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

/***/ 2049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ hasDots),
/* harmony export */   l: () => (/* binding */ repositoryLink),
/* harmony export */   o5: () => (/* binding */ linesLink),
/* harmony export */   yT: () => (/* binding */ encodedPath)
/* harmony export */ });
const LINK_MAX = 2_000;
const RENDERED = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i;
function encodedPath(path) {
    return path
        .toWellFormed()
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
function hasDots(path) {
    return /(?:^|\/)\.{1,2}(?:\/|$)/.test(path);
}
function repositoryLink(serverUrl, repository) {
    const server = serverUrl.replace(/\/+$/, '');
    if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    if (hasDots(repository))
        return undefined;
    return `${server}/${repository}`;
}
function linesLink(repository, commit, { path, line, endLine = line }) {
    if (!/^[0-9a-f]{40}$/.test(commit) || !Number.isSafeInteger(line))
        return undefined;
    const encoded = encodedPath(path).replace(/%5Cx([89a-f][0-9a-f])/gi, '%$1');
    const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
    const link = `${repository}/blob/${commit}/${encoded}${RENDERED.test(path) ? '?plain=1' : ''}#${lines}`;
    return link.length > LINK_MAX ? undefined : link;
}


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 3986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ examplesFor)
/* harmony export */ });
/* unused harmony export exampleFor */
const LANGUAGES = [
    [/\.(?:[cm]?[jt]sx?|vue|svelte)$/i, ['js']],
    [/\.(?:py|pyw|ipynb)$/i, ['python']],
    [/\.(?:java|jsp)$/i, ['java']],
    [/\.(?:rb|rake|gemspec)$|(?:^|\/)(?:Gemfile|Rakefile|Fastfile)$/i, ['ruby']],
    [/\.(?:cs|csx|cshtml)$/i, ['csharp']],
    [/\.(?:php|phtml)$/i, ['php']],
    [/\.go$/i, ['go']],
    [/\.rs$/i, ['rust']],
    [/\.(?:ps1|psm1|psd1)$/i, ['powershell']],
    [/\.(?:r|rmd|qmd|rprofile|renviron)$/i, ['r']],
    [/\.(?:json[c5]?|postman_\w+)$/i, ['json']],
    [/(?:^|\/)\.aio$/i, ['json', 'properties', 'sh']],
    [/\.ya?ml$/i, ['yaml', 'sh']],
    [/(?:^|\/)\.env[^/]*$|\.env$|(?:^|\/)\.?envrc$/i, ['env', 'sh', 'properties']],
    [/\.(?:properties|cfg|conf|config|ini)$/i, ['properties', 'env']],
    [/\.(?:xml|csproj|pom)$/i, ['xml']],
    [/\.(?:sh|bash|zsh|bats)$|(?:^|\/)(?:Dockerfile|Makefile|Procfile|Jenkinsfile)[^/]*$/i, ['sh', 'env']],
];
const TEMPLATE = /(?<=[^/])\.(?:dist|sample|example|template|tmpl|tpl|j2|jinja2?|erb|ejs|default|orig|bak)$/i;
const ANY_FILE = ['http', 'text'];
const EXAMPLES_MAX = 3;
function exampleFor({ more = [], ...first }, path) {
    const examples = [first, ...more].filter(({ before, after }) => (before ?? after) !== undefined);
    return [...languagesOf(path), ...ANY_FILE]
        .map((wanted) => examples.find(({ language }) => language === wanted))
        .find((example) => example !== undefined);
}
function examplesFor({ rule, clusters }) {
    const fitting = new Map();
    const done = (rule.advice.inFile ?? []).filter((each) => each.done).map(({ text }) => text);
    const open = clusters.filter(({ advice }) => !done.some((text) => advice.startsWith(text)));
    for (const { path } of open.flatMap(({ findings }) => findings)) {
        const example = exampleFor(rule.advice, path);
        if (example !== undefined && !fitting.has(example.language))
            fitting.set(example.language, example);
        if (fitting.size === EXAMPLES_MAX)
            break;
    }
    return [...fitting.values()];
}
function languagesOf(path) {
    for (let name = path;; name = name.replace(TEMPLATE, '')) {
        const known = LANGUAGES.find(([files]) => files.test(name));
        if (known !== undefined)
            return known[1];
        if (!TEMPLATE.test(name))
            return [];
    }
}


/***/ }),

/***/ 5963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ guardReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8614);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3206);



function guardReport(checked, env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl, GITHUB_SHA: commit } = env;
    const { elsewhere, prefix = '' } = checked.place ?? {};
    const moved = fromFolder(elsewhere?.folder ?? '', elsewhere?.prefix ?? prefix);
    return {
        result: movedResult(checked.result, moved),
        conclusion: checked.conclusion,
        failed: checked.failed,
        failOn: checked.failOn,
        rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_1__.RULES,
        toolVersion: _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
        pathPrefix: elsewhere?.prefix ?? prefix,
        ...(elsewhere === undefined ? { repository: repository || undefined, commit: commit || undefined } : {}),
        serverUrl: serverUrl || undefined,
        accepted: movedAccepted(checked.accepted, moved),
        diffBase: checked.diffBase,
        fullScanReason: checked.fullScanReason,
    };
}
function fromFolder(top, scanned) {
    if (top === '' && scanned === '')
        return (thing) => thing;
    const start = `${scanned}/`;
    return (thing) => {
        if (thing.path === undefined)
            return thing;
        const path = top === '' ? thing.path : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(top, thing.path);
        return { ...thing, path: path.startsWith(start) ? path.slice(start.length) : path };
    };
}
function movedResult(result, moved) {
    return {
        findings: result.findings.map((finding) => movedFinding(finding, moved)),
        coverage: { ...result.coverage, examples: result.coverage.examples.map(moved) },
        notices: result.notices.map(moved),
    };
}
function movedFinding(finding, moved) {
    const { related, fix } = finding;
    return moved({
        ...finding,
        ...(related === undefined ? {} : { related: related.map(moved) }),
        ...(fix === undefined ? {} : { fix: { ...fix, edits: fix.edits.map(moved) } }),
    });
}
function movedAccepted(accepted, moved) {
    if (accepted === undefined)
        return undefined;
    const { additions, findings } = accepted;
    return {
        ...accepted,
        additions: additions.map(moved),
        findings: findings.map((finding) => movedFinding(finding, moved)),
    };
}


/***/ }),

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ jsonPieces),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   w7: () => (/* binding */ JSON_VERSION)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6067);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8192);



const JSON_VERSION = 1;
function json(report) {
    return [...jsonPieces(report)].join('');
}
function* jsonPieces(report) {
    const { result, rules } = report;
    const counts = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .countByState */ .Kt)(result.findings);
    const titles = new Map(rules.map(({ id, title }) => [id, title]));
    const whole = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .printableJson */ .et)({
        version: JSON_VERSION,
        tool: { name: 'ims-auth', version: report.toolVersion },
        conclusion: report.conclusion,
        failed: report.failed,
        failOn: report.failOn,
        repository: report.repository ?? null,
        commit: report.commit ?? null,
        pathPrefix: report.pathPrefix ?? '',
        diffBase: report.diffBase ?? null,
        fullScanReason: report.fullScanReason === undefined ? null : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(report.fullScanReason, 500),
        accepted: acceptedEntry(report),
        counts: {
            active: counts.active,
            suppressed: counts.suppressed,
            baselined: counts.baselined,
            exempt: counts.exempt,
            outsideDiff: counts['outside-diff'],
        },
        coverage: result.coverage,
        notices: result.notices.map(({ level, message, path, line }) => ({
            level,
            message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(message, 500),
            path: path ?? null,
            line: line ?? null,
        })),
        findings: [],
    });
    if (result.findings.length === 0)
        return yield whole;
    yield whole.slice(0, -EMPTY_LIST.length);
    let before = '[';
    for (const finding of result.findings) {
        const text = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .printableJson */ .et)(entry((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(finding), titles.get(finding.rule) ?? finding.rule));
        yield `${before}\n    ${text.trimEnd().replaceAll('\n', '\n    ')}`;
        before = ',';
    }
    yield '\n  ]\n}\n';
}
const EMPTY_LIST = '[]\n}\n';
function acceptedEntry({ accepted }) {
    if (accepted === undefined)
        return null;
    const { policy, base, additions, findings } = accepted;
    return {
        policy,
        base,
        additions: additions.map(({ message, path, line }) => ({
            message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(message, 500),
            path: path ?? null,
            line: line ?? null,
        })),
        fingerprints: findings.map(({ fingerprint }) => fingerprint),
    };
}
function entry(finding, title) {
    return {
        rule: finding.rule,
        title,
        level: finding.level,
        state: finding.state,
        reason: finding.reason ?? null,
        exemption: exemptionEntry(finding),
        path: finding.path,
        line: finding.line,
        column: finding.column,
        endLine: finding.endLine,
        endColumn: finding.endColumn,
        place: finding.place,
        excerpt: finding.excerpt,
        message: finding.message,
        advice: finding.advice,
        docs: finding.docs,
        fingerprint: finding.fingerprint,
        related: (finding.related ?? []).map(relatedEntry),
        fix: finding.fix === undefined ? null : fixEntry(finding.fix),
    };
}
function exemptionEntry({ exemption }) {
    if (exemption === undefined)
        return null;
    return { owner: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(exemption.owner, 100), until: exemption.until };
}
function fixEntry({ title, safety, edits, todo }) {
    return {
        title: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(title, 200),
        safety,
        edits,
        todo: todo.map((text) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(text, 500)),
    };
}
function relatedEntry({ found, ...place }) {
    return {
        relation: place.relation,
        path: place.path,
        line: place.line,
        column: place.column,
        endLine: place.endLine,
        endColumn: place.endColumn,
        excerpt: place.excerpt,
        message: place.message,
        rule: found?.rule ?? null,
        level: found?.level ?? null,
        fingerprint: found?.fingerprint ?? null,
    };
}


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ countByState),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   RJ: () => (/* binding */ groupByRule),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1158);
/* harmony import */ var _core_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _related_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4282);





const MAX = { message: 500, advice: 1_000, reason: 300 };
function countByState(findings) {
    const counts = (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_STATES */ .bX, () => (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_, () => 0));
    for (const { state, level } of findings)
        counts[state][level]++;
    return counts;
}
function total(counts) {
    return counts.error + counts.warning + counts.note;
}
function worstFirst({ result }, states) {
    return result.findings
        .filter(({ state }) => states.includes(state))
        .map(withoutPlaces)
        .sort((a, b) => _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(a.level) - _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(b.level) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.rule, b.rule));
}
function bounded(finding) {
    const { related, ...rest } = withoutPlaces(finding);
    return { ...rest, ...(related === undefined ? {} : { related: related.map(_related_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedPlace */ .jr) }) };
}
function withoutPlaces(finding) {
    const { mark, reason, ...rest } = finding;
    const excerpt = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeWholeLine */ .Bf)(finding.excerpt);
    return {
        ...rest,
        excerpt,
        message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(finding.message, MAX.message) || 'Depends on a Service Account (JWT) credential.',
        advice: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(finding.advice, MAX.advice),
        ...(mark !== undefined && excerpt === finding.excerpt ? { mark } : {}),
        ...(reason === undefined ? {} : { reason: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(reason, MAX.reason) }),
    };
}
function groupByRule(report) {
    const rules = new Map(report.rules.map((rule, order) => [rule.id, { rule, order }]));
    const groups = new Map();
    const clusters = new Map();
    for (const finding of worstFirst(report, ['active'])) {
        const key = [finding.rule, finding.message, finding.advice].join('\0');
        const same = clusters.get(key);
        if (same !== undefined) {
            same.findings.push(finding);
            continue;
        }
        const cluster = { message: finding.message, advice: finding.advice, findings: [finding] };
        clusters.set(key, cluster);
        const group = groups.get(finding.rule);
        if (group !== undefined)
            group.clusters.push(cluster);
        else {
            const rule = rules.get(finding.rule)?.rule ?? unlisted(finding);
            groups.set(finding.rule, { rule, counts: NONE, clusters: [cluster] });
        }
    }
    const order = (group) => rules.get(group.rule.id)?.order ?? rules.size;
    const worst = ({ counts }) => _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.findIndex((level) => counts[level] > 0);
    return [...groups.values()]
        .map((group) => ({ ...group, counts: countGroup(group) }))
        .sort((a, b) => worst(a) - worst(b) ||
        _model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.map((level) => b.counts[level] - a.counts[level]).find((difference) => difference !== 0) ||
        order(a) - order(b) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .C)(a.rule.id, b.rule.id));
}
const NONE = (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_, () => 0);
function countGroup({ clusters }) {
    const counts = (0,_core_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_, () => 0);
    for (const { findings } of clusters)
        for (const { level } of findings)
            counts[level]++;
    return counts;
}
function unlisted({ rule, docs, message, advice }) {
    return { id: rule, title: rule, docs, message, advice: { text: advice } };
}


/***/ }),

/***/ 3217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   eL: () => (/* binding */ permalink),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var _core_repository_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2049);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6067);


const SHOWN_MAX = 200;
function repositoryPath({ pathPrefix = '' }, path) {
    const prefix = pathPrefix.replace(/^(?:\.?\/)+|\/+$/g, '');
    if (prefix === '' || prefix === '.')
        return path;
    const above = /^(?:\.\.\/)+/.exec(path)?.[0].length ?? 0;
    const folders = prefix.split('/');
    return [...folders.slice(0, Math.max(0, folders.length - above / 3)), path.slice(above)].join('/');
}
function isOutside(report, path) {
    return repositoryPath(report, path).startsWith('../');
}
function shownPath(path) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(path, SHOWN_MAX) || '(unprintable name)';
}
function permalink(report, place) {
    const { commit = '', repository = '', serverUrl = 'https://github.com' } = report;
    const address = (0,_core_repository_link_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryLink */ .l)(serverUrl, repository);
    if (address === undefined || isOutside(report, place.path))
        return undefined;
    return (0,_core_repository_link_js__WEBPACK_IMPORTED_MODULE_1__/* .linesLink */ .o5)(address, commit, { ...place, path: repositoryPath(report, place.path) });
}


/***/ }),

/***/ 4282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ shownPlaces),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   jr: () => (/* binding */ boundedPlace),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   r8: () => (/* binding */ revoke)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6067);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);


const SHOWN_MAX = 5;
const MESSAGE_MAX = 500;
const LABELS = {
    'same-change': 'also change',
    use: 'used by',
    'key-file': 'private key',
};
function revoke(count) {
    const what = count === 1 ? 'it' : 'them';
    return `revoke ${what} and remove ${what} from the history`;
}
const NO_MESSAGE = {
    'same-change': 'Has to be changed as well.',
    use: 'Uses what was found.',
    'key-file': 'Holds the private key.',
};
function boundedPlace(place) {
    return {
        ...place,
        excerpt: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(place.excerpt),
        message: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(place.message, MESSAGE_MAX) || NO_MESSAGE[place.relation],
    };
}
function placesOf({ related = [] }, relation) {
    return related.filter((place) => place.relation === relation);
}
function shownPlaces(finding) {
    return _model_js__WEBPACK_IMPORTED_MODULE_1__/* .RELATIONS */ .mP.flatMap((relation) => {
        const places = placesOf(finding, relation);
        const [first, ...others] = places.slice(0, SHOWN_MAX).map(boundedPlace);
        if (first === undefined)
            return [];
        return [{ relation, shown: [first, ...others], more: places.length - 1 - others.length }];
    });
}


/***/ }),

/***/ 665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ RESULTS_MAX),
  I: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/order.js
var order = __webpack_require__(1158);
// EXTERNAL MODULE: ./build/core/repository-link.js
var repository_link = __webpack_require__(2049);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/report/model.js
var model = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/guard/report/places.js
var report_places = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/guard/report/words.js
var report_words = __webpack_require__(5792);
// EXTERNAL MODULE: ./build/guard/model.js
var guard_model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/guard/report/related.js
var related = __webpack_require__(4282);
;// CONCATENATED MODULE: ./build/guard/report/sarif/related.js





const LOCATIONS_MAX = 100;
function locationOf(report, { path, line, column, endLine, endColumn }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,repository_link/* encodedPath */.yT)((0,report_places/* repositoryPath */.SH)(report, path)), uriBaseId: '%SRCROOT%' },
            region: { startLine: line, startColumn: column, endLine, endColumn },
        },
    };
}
function relatedLocations(report, finding, max) {
    const places = guard_model/* RELATIONS */.mP.flatMap((relation) => (0,related/* placesOf */.ek)(finding, relation))
        .filter(({ path }) => !(0,report_places/* isOutside */._K)(report, path))
        .slice(0, Math.max(0, Math.min(max, LOCATIONS_MAX)))
        .map(related/* boundedPlace */.jr);
    const firstIdOf = (relation) => places.findIndex((place) => place.relation === relation) + 1;
    const sentences = (0,related/* shownPlaces */.GF)({ related: places }).map(({ relation, shown }) => {
        const first = firstIdOf(relation);
        const links = shown.map((place, index) => `[${linkText(report, place)}](${first + index})`);
        const left = (0,related/* placesOf */.ek)(finding, relation).length - shown.length;
        const label = related/* LABELS */.kg[relation].replace(/^./, (letter) => letter.toUpperCase());
        const what = relation === 'key-file' ? `${label}, ${(0,related/* revoke */.r8)(shown.length)}:` : label;
        return `${what} ${links.join(', ')}${left === 0 ? '' : ` and ${(0,words/* thousands */.oh)(left)} more`}.`;
    });
    return {
        locations: places.map((place, index) => ({
            id: index + 1,
            message: { text: unlinked(place.message) },
            ...locationOf(report, place),
        })),
        links: sentences.join(' '),
    };
}
function linkText(report, { path, line, relation }) {
    const shown = (0,report_places/* repositoryPath */.SH)(report, path);
    if (!/^[\w@./ -]{1,200}$/.test(shown))
        return 'a place';
    return relation === 'key-file' ? shown : `${shown}:${line}`;
}
function unlinked(text) {
    return text.replaceAll('](', '] (');
}

// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
;// CONCATENATED MODULE: ./build/guard/report/sarif/rule.js

const DESCRIPTION_MAX = 1_024;
const TAGS = ['adobe', 'authentication', 'deprecation', 'reliability'];
const PRECISION = { error: 'very-high', warning: 'medium', note: 'high' };
const SEVERITY = { error: 'error', warning: 'warning', note: 'recommendation' };
function descriptor(rule) {
    return {
        id: rule.id,
        name: rule.id
            .split('-')
            .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
            .join(''),
        shortDescription: { text: cut(rule.title) },
        fullDescription: { text: cut(`${rule.message} ${rule.proves}`) },
        help: { text: helpText(rule), markdown: helpMarkdown(rule) },
        helpUri: rule.docs,
        defaultConfiguration: { level: rule.level },
        properties: { tags: TAGS, precision: PRECISION[rule.level], 'problem.severity': SEVERITY[rule.level] },
    };
}
function helpText({ advice, docs, message }) {
    const first = onlyExample(advice);
    const parts = [message, `Instead: ${advice.text}`];
    if (first?.before !== undefined)
        parts.push(`Before:\n${first.before}`);
    if (first?.after !== undefined)
        parts.push(`After:\n${first.after}`);
    return [...parts, `See ${docs}`].join('\n\n');
}
function helpMarkdown({ advice, docs, id, message, proves }) {
    const first = onlyExample(advice);
    const parts = [(0,markdown/* prose */.CS)(message), `**Instead:** ${(0,markdown/* prose */.CS)(advice.text)}`];
    if (first?.before !== undefined)
        parts.push(`Before:\n\n${(0,markdown/* fenced */.OF)(first.before, first.language)}`);
    if (first?.after !== undefined)
        parts.push(`After:\n\n${(0,markdown/* fenced */.OF)(first.after, first.language)}`);
    parts.push(`[The replacement, in full](${docs})`, `**Why this is reported:** ${(0,markdown/* prose */.CS)(proves)}`, `To accept one place, write \`ims-auth-ignore: ${id} -- reason\` in a comment on the line or on the line before.`);
    return parts.join('\n\n');
}
function onlyExample({ more = [], ...first }) {
    return more.length === 0 || first.language === 'http' ? first : undefined;
}
function cut(text) {
    return text.length <= DESCRIPTION_MAX ? text : `${text.slice(0, DESCRIPTION_MAX - 1)}…`;
}

;// CONCATENATED MODULE: ./build/guard/report/sarif/sarif.js










const RESULTS_MAX = 5_000;
const RELATED_MAX = 20_000;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
function sarif(report) {
    const rules = report.rules.map(descriptor).sort((a, b) => (0,order/* byCodeUnits */.C)(a.id, b.id));
    const indices = new Map(rules.map(({ id }, index) => [id, index]));
    const all = (0,model/* worstFirst */.md)(report, ['active', 'outside-diff']);
    const findings = all.filter(({ path }) => !(0,report_places/* isOutside */._K)(report, path));
    let room = RELATED_MAX;
    let isFull = false;
    const results = findings.slice(0, RESULTS_MAX).map((finding) => {
        const related = relatedLocations(report, finding, room);
        room -= related.locations.length;
        isFull ||= room === 0 && related.locations.length < (finding.related?.length ?? 0);
        return result(finding, { report, related, ruleIndex: indices.get(finding.rule) });
    });
    const notifications = [
        ...outside(all.length - findings.length),
        ...sarif_cut(findings.length),
        ...(isFull ? [relatedCut()] : []),
        ...wholeScan(report),
    ];
    return (0,json/* printableJson */.et)({
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: { driver: driver(report, rules) },
                automationDetails: { id: category(report) },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
                    },
                ],
                results,
            },
        ],
    });
}
function driver({ toolVersion }, rules) {
    return { name: 'ims-auth JWT guard', semanticVersion: toolVersion, rules };
}
function category({ pathPrefix = '' }) {
    const folder = (0,repository_link/* encodedPath */.yT)((0,report_places/* repositoryPath */.SH)({ pathPrefix }, '').replace(/\/+$/, ''));
    return folder === '' ? 'jwt-guard/' : `jwt-guard/${folder}/`;
}
function result(finding, { report, related, ruleIndex }) {
    return {
        ruleId: finding.rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: finding.level,
        message: { text: `${unlinked(`${finding.message} ${finding.advice}`.trim())} ${related.links}`.trim() },
        locations: [locationOf(report, finding)],
        ...(related.locations.length === 0 ? {} : { relatedLocations: related.locations }),
        ...fixesOf(report, finding),
        partialFingerprints: { 'imsAuth/v1': finding.fingerprint },
        properties: { place: finding.place, state: finding.state },
    };
}
function fixesOf(report, { fix }) {
    const [first] = fix?.edits ?? [];
    if (fix === undefined || first === undefined || (0,report_places/* isOutside */._K)(report, first.path))
        return {};
    const replacements = fix.edits.map(({ line, column, endLine, endColumn, text }) => ({
        deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
        ...(text === '' ? {} : { insertedContent: { text } }),
    }));
    const { artifactLocation } = locationOf(report, first).physicalLocation;
    return {
        fixes: [
            {
                description: { text: unlinked((0,core_text/* sanitizeLine */.g$)(fix.title, 200)) },
                artifactChanges: [{ artifactLocation, replacements }],
                properties: { safety: fix.safety },
            },
        ],
    };
}
function outside(count) {
    if (count === 0)
        return [];
    return [
        notification(`${(0,words/* amount */.vj)(count, 'finding')} in files outside of the repository ${count === 1 ? 'is' : 'are'} left out. The JSON report has them all.`),
    ];
}
function sarif_cut(count) {
    if (count <= RESULTS_MAX)
        return [];
    return [
        notification(`${(0,words/* thousands */.oh)(count - RESULTS_MAX)} of ${(0,words/* thousands */.oh)(count)} findings are left out, the least severe ones: code scanning shows ${(0,words/* thousands */.oh)(RESULTS_MAX)}. The JSON report has them all.`),
    ];
}
function relatedCut() {
    return notification(`Related places after the first ${(0,words/* thousands */.oh)(RELATED_MAX)} are left out. The JSON report has them all.`);
}
function wholeScan({ fullScanReason }) {
    if (fullScanReason === undefined)
        return [];
    return [notification(unlinked((0,report_words/* fullScanText */.q7)((0,core_text/* sanitizeLine */.g$)(fullScanReason, 500))))];
}
function notification(text) {
    return { level: 'warning', message: { text } };
}


/***/ }),

/***/ 5792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ skippedFiles),
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   Hv: () => (/* binding */ setAsideParts),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   q$: () => (/* binding */ amounts),
/* harmony export */   q7: () => (/* binding */ fullScanText),
/* harmony export */   zQ: () => (/* binding */ DEAD)
/* harmony export */ });
/* unused harmony export CREDENTIALS */
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8192);



const CREDENTIALS = 'Service Account (JWT) credentials';
const DEAD = `${CREDENTIALS}, which stopped working no later than 2026-03-01`;
const SKIPPED = Object.entries({
    unreadable: 'unreadable',
    'too-large': 'too large',
    binary: 'binary',
    'lfs-pointer': 'Git LFS pointers',
    submodule: 'submodules',
    symlink: 'symbolic links',
    deleted: 'deleted',
    excluded: 'excluded by the configuration',
    vendored: 'vendored',
    minified: 'minified or built',
    'lock-file': 'lock files',
    'own-report': 'reports and baselines of ims-auth',
});
function skippedFiles({ skipped }) {
    return SKIPPED.map(([reason, what]) => ({ reason, what, count: skipped[reason] })).filter(({ count }) => count > 0);
}
const PLACES = {
    test: 'in a test',
    comment: 'in a comment',
    documentation: 'in documentation',
};
function placeText(place) {
    return place === 'code' ? '' : PLACES[place];
}
function fullScanText(reason) {
    return `All findings count, not only new ones, because ${reason}`;
}
function amounts(counts) {
    return _model_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.flatMap((level) => (counts[level] === 0 ? [] : [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(counts[level], level)])).join(', ');
}
const SET_ASIDE = [
    ['suppressed', 'suppressed'],
    ['baselined', 'accepted in the baseline'],
    ['exempt', 'exempt by the central configuration'],
    ['outsideDiff', 'outside of the change'],
];
function setAsideParts(counts) {
    return SET_ASIDE.flatMap(([key, what]) => (counts[key] === 0 ? [] : [`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(counts[key])} ${what}`]));
}
function setAside(counts) {
    return {
        suppressed: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts.suppressed),
        baselined: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts.baselined),
        exempt: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts.exempt),
        outsideDiff: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(counts['outside-diff']),
    };
}
function cleanText(counts, where = '') {
    const notes = counts.active.note;
    const left = [...setAsideParts(setAside(counts)), ...(notes === 0 ? [] : [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(notes, 'note')])];
    if (left.length === 0)
        return `found no dependency on Adobe ${CREDENTIALS}${where}.`;
    return `no error and no warning that counts${where}. About Adobe ${CREDENTIALS} there ${left[0]?.startsWith('1 ') ? 'is' : 'are'} ${left.join(', ')}.`;
}


/***/ })

};
