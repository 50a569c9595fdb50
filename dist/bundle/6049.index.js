export const id = 6049;
export const ids = [6049];
export const modules = {

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

/***/ 8137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);

function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g))
        starts.push(match.index + match[0].length);
    return starts;
}
function lineAt(starts, offset) {
    return Math.max(0, (0,_search_js__WEBPACK_IMPORTED_MODULE_0__/* .firstIndex */ .v)(starts, (start) => start > offset) - 1);
}


/***/ }),

/***/ 1444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rangeHolds),
/* harmony export */   v: () => (/* binding */ mergedRanges)
/* harmony export */ });
/* harmony import */ var _core_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);

function mergedRanges(ranges) {
    const result = [];
    for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
        const last = result.at(-1);
        if (last !== undefined && start <= last[1])
            last[1] = Math.max(last[1], end);
        else
            result.push([start, end]);
    }
    return result;
}
function rangeHolds(ranges) {
    return (offset) => {
        const next = (0,_core_search_js__WEBPACK_IMPORTED_MODULE_0__/* .firstIndex */ .v)(ranges, ([start]) => start > offset);
        return offset < (ranges[next - 1]?.[1] ?? 0);
    };
}


/***/ }),

/***/ 5031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   CU: () => (/* binding */ WORKFLOW_FILES),
/* harmony export */   yu: () => (/* binding */ inputName)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8722);

const WORKFLOW_FILES = /\.ya?ml(?:\.[\w-]{1,20})?$|\.(?:mdx?|rst|txt|adoc|html?)$/i;
const LINES_MAX = 20_000;
function stepsOf(path, text, parse) {
    if (!/\buses["']?\s{0,20}:/.test(text))
        return [];
    const trees = /\.ya?ml$/i.test(path) ? parse() : undefined;
    return trees === undefined || trees.every(({ kind }) => kind === 'scalar')
        ? stepsOfLines(text)
        : stepsOfTrees(text, trees);
}
function inputName(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function stepsOfTrees(text, trees) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(trees).flatMap(({ entries }) => {
        const uses = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(entries, 'uses');
        const action = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(uses?.value);
        if (uses === undefined || action === undefined)
            return [];
        const given = ['with', 'secrets'].map((key) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(entries, key)?.value);
        const inputs = given.flatMap((value) => (value?.kind === 'object' ? value.entries : []));
        return [
            step(pairOf(text, uses), inputs.map((entry) => pairOf(text, entry))),
        ];
    });
}
function pairOf(text, { key, start, end, value }) {
    const stop = value.kind === 'scalar' ? Math.max(end, value.end) : end;
    const [line = ''] = text.slice(start, stop).split(/[\r\n]/, 1);
    return { key, value: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? '', start, end: start + line.trimEnd().length };
}
function step(uses, inputs) {
    const [action = ''] = uses.value.trim().toLowerCase().split('@', 1);
    return { action, uses, inputs: new Map(inputs.map((pair) => [inputName(pair.key), pair])) };
}
function stepsOfLines(text) {
    const steps = [];
    let current;
    const close = () => {
        const uses = current?.pairs.find(({ key }) => key === 'uses');
        if (uses !== undefined)
            steps.push(step(uses, current?.pairs ?? []));
        current = undefined;
    };
    let lines = 0;
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        if (++lines > LINES_MAX)
            break;
        const [, blank = '', dash = '', rest = ''] = /^(\s*)(-\s+)?(.*)$/.exec(line.slice(0, 2_000)) ?? [];
        if (rest === '' || rest.startsWith('#'))
            continue;
        const opens = dash !== '' && (current === undefined || blank.length <= current.indent);
        if (opens || (current !== undefined && blank.length <= current.indent))
            close();
        if (opens)
            current = { indent: blank.length, pairs: [] };
        const pair = /^["']?([\w.-]+)["']?\s*:\s+(\S.*)$/.exec(rest);
        if (current === undefined || pair === null)
            continue;
        const start = index + blank.length + dash.length;
        const written = rest.replace(/\s+#.*$/, '').trimEnd();
        current.pairs.push({
            key: pair[1] ?? '',
            value: unquoted(pair[2] ?? ''),
            start,
            end: start + written.length,
        });
    }
    close();
    return steps;
}
function unquoted(value) {
    const [, , inner] = /^(["'])(.*?)\1/.exec(value) ?? [];
    return inner ?? value.replace(/\s+#.*$/, '').trim();
}


/***/ }),

/***/ 8722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ parseTrees),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   lB: () => (/* binding */ loadParsers)
/* harmony export */ });
const YAML_MAX = 300_000;
const DEPTH_MAX = 100;
let json;
let yaml;
async function loadParsers(path = '') {
    json ??= await __webpack_require__.e(/* import() */ 9547).then(__webpack_require__.t.bind(__webpack_require__, 9547, 19));
    if (mayBeYaml(path))
        yaml ??= await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
}
function mayBeYaml(path) {
    return !NEVER_YAML.test(path);
}
function parseTrees(text, path = '') {
    const first = /\S/.exec(text.slice(0, 10_000))?.[0];
    if (first === '{' || first === '[') {
        const tree = parseJson(text);
        if (tree !== undefined)
            return [tree];
    }
    return mayBeYaml(path) ? parseYaml(text) : undefined;
}
const NEVER_YAML = /\.(?:[cm]?[jt]sx?|java|kts?|scala|groovy|go|rs|py|rb|php|cs|fs|vb|swift|[ch](?:pp|xx)?|cc|mm?|sh|bash|zsh|ps[dm]?1|bat|cmd|sql|x?html?|xml|xsl|svg|css|s[ac]ss|less|vue|svelte|[rR]|pl|pm|lua|dart|ipynb|mdx?|rst|adoc|csv|tf|tfvars)$/i;
function objectsOf(trees) {
    const found = [];
    const visit = (tree, path) => {
        if (path.length > DEPTH_MAX)
            return;
        if (tree.kind === 'array')
            for (const item of tree.items)
                visit(item, path);
        if (tree.kind !== 'object')
            return;
        found.push({ path, entries: tree.entries });
        for (const entry of tree.entries)
            visit(entry.value, [...path, entry.key]);
    };
    for (const tree of trees)
        visit(tree, []);
    return found;
}
function entryOf(entries, key) {
    return entries.find((entry) => (typeof key === 'string' ? entry.key === key : key.test(entry.key)));
}
function textOf(tree) {
    return tree?.kind === 'scalar' ? tree.value : undefined;
}
function parseJson(text) {
    if (json === undefined)
        throw new Error('The parser of JSON is not loaded: call loadParsers() before.');
    const errors = [];
    try {
        const node = json.parseTree(text, errors, { allowTrailingComma: true });
        return node === undefined || errors.length > 0 ? undefined : fromJson(text, node, 0);
    }
    catch {
        return undefined;
    }
}
function fromJson(text, { type, offset: start, length, children = [], value }, depth) {
    if (depth > DEPTH_MAX)
        throw new RangeError('too deep');
    const end = start + length;
    if (type === 'array')
        return { kind: 'array', items: children.map((child) => fromJson(text, child, depth + 1)), start, end };
    if (type !== 'object')
        return { kind: 'scalar', value: type === 'string' ? String(value) : text.slice(start, end), start, end };
    const entries = children.flatMap(({ children: [key, child] = [] }) => key === undefined || child === undefined
        ? []
        : [
            {
                key: String(key.value),
                start: key.offset,
                end: key.offset + key.length,
                value: fromJson(text, child, depth + 1),
            },
        ]);
    return { kind: 'object', entries, start, end };
}
function parseYaml(text) {
    if (yaml === undefined)
        throw new Error('The parser of YAML is not loaded: call loadParsers() before.');
    if (text.length > YAML_MAX)
        return undefined;
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        const documents = yaml.parseAllDocuments(text, {
            uniqueKeys: false,
            strict: false,
            logLevel: 'silent',
            prettyErrors: false,
        });
        if (!Array.isArray(documents))
            return [];
        if (documents.some(({ errors }) => errors.length > 0))
            return undefined;
        return documents.flatMap(({ contents }) => contents === null ? [] : [fromYaml(contents, 0, anchorsOf(contents))]);
    }
    catch {
        return undefined;
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
const ALIASED_MAX = 20_000;
function anchorsOf(root) {
    const nodes = new Map();
    const visit = (node, depth) => {
        if (node === null || typeof node !== 'object' || depth > DEPTH_MAX)
            return;
        const { anchor, items, key, value } = node;
        if (anchor !== undefined)
            nodes.set(anchor, node);
        if (Array.isArray(items))
            for (const item of items)
                visit(item, depth + 1);
        if (key !== undefined)
            for (const part of [key, value])
                visit(part, depth + 1);
    };
    visit(root, 0);
    return { nodes, open: new Set(), left: ALIASED_MAX };
}
function fromYaml(node, depth, anchors) {
    const start = node?.range?.[0] ?? 0;
    const end = node?.range?.[1] ?? start;
    const spent = anchors.open.size > 0 && anchors.left-- <= 0;
    if (node === null || node === undefined || depth > DEPTH_MAX || spent)
        return { kind: 'scalar', value: '', start, end };
    if (node.source !== undefined && node.value === undefined && node.items === undefined) {
        return fromAlias(node.source, depth, anchors) ?? { kind: 'scalar', value: '', start, end };
    }
    if (!Array.isArray(node.items))
        return { kind: 'scalar', value: scalarText(node.value), start, end };
    const items = node.items;
    if (items.every((item) => item !== null && typeof item === 'object' && 'key' in item)) {
        const entries = items.flatMap((pair) => {
            const key = fromYaml(pair.key, depth + 1, anchors);
            const value = fromYaml(pair.value, depth + 1, anchors);
            const name = textOf(key) ?? '';
            return name === '<<' ? mergedEntries(value) : [{ key: name, start: key.start, end: key.end, value }];
        });
        return { kind: 'object', entries: ownFirst(items, entries), start, end };
    }
    return { kind: 'array', items: items.map((item) => fromYaml(item, depth + 1, anchors)), start, end };
}
function fromAlias(name, depth, anchors) {
    const target = anchors.nodes.get(name);
    if (target === undefined || anchors.open.has(name))
        return undefined;
    anchors.open.add(name);
    const tree = fromYaml(target, depth + 1, anchors);
    anchors.open.delete(name);
    return tree;
}
function mergedEntries(value) {
    if (value.kind === 'array')
        return value.items.flatMap(mergedEntries);
    return value.kind === 'object' ? value.entries : [];
}
function ownFirst(items, entries) {
    const own = new Set(items.map(({ key }) => key?.range?.[0]));
    const isOwn = ({ start }) => own.has(start);
    const names = new Set(entries.filter(isOwn).map(({ key }) => key));
    return entries.filter((entry) => isOwn(entry) || !names.has(entry.key));
}
function scalarText(value) {
    return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}


/***/ }),

/***/ 9632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ countSuppressions),
  M: () => (/* binding */ suppress)
});

// EXTERNAL MODULE: ./build/core/closest-match.js
var closest_match = __webpack_require__(1829);
// EXTERNAL MODULE: ./build/core/lines.js
var lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
;// CONCATENATED MODULE: ./build/guard/gate/markers.js

const MARKER = 'ims-auth-ignore';
const MARKER_BARE = 'imsauthignore';
const CANDIDATE = /(?<![a-z\d])[il1][a-z]{1,3}[-_. ]{0,2}a[a-z]{1,4}[-_. ]{0,2}[a-z]{4,8}(?![a-z\d])/gi;
const EDITS_MAX = 2;
const OTHER_VERBS = /^imsauth(?:disable|suppress|allow|skip|exclude)$/;
const LENGTH_MAX = 2_000;
const MARKERS_MAX = 10_000;
const SEPARATOR = /--|[—–]/;
const COMMENT_END = /(?:\s|\*\/|--+%?>|#>|\*\))+$/;
const STRING_END = /(["'`])[,;)\]}\s]*$/;
function findMarkers(text, ruleIds) {
    const markers = [];
    let lineEnd = -1;
    for (const match of text.matchAll(CANDIDATE)) {
        if (match.index < lineEnd)
            continue;
        const after = match.index + match[0].length;
        const marker = markerAt(match[0], text.slice(after, after + LENGTH_MAX), match.index, text, ruleIds);
        if (marker === undefined)
            continue;
        markers.push(marker);
        if (markers.length === MARKERS_MAX)
            break;
        const end = text.slice(after).search(/[\r\n]/);
        lineEnd = end < 0 ? text.length : after + end;
    }
    return markers;
}
function markerAt(written, following, offset, text, ruleIds) {
    const plain = written.toLowerCase();
    const bare = plain.replace(/[-_. ]/g, '');
    if ((0,closest_match/* editDistance */.Y)(bare, MARKER_BARE) > EDITS_MAX && !OTHER_VERBS.test(bare))
        return undefined;
    const [rest = ''] = following.split(/[\r\n]/, 1);
    if (plain === MARKER && rest.startsWith(':')) {
        const before = text.slice(Math.max(0, offset - LENGTH_MAX), offset);
        return { offset, written, misspelled: false, ...partsOf(withoutEnd(rest.slice(1), before)) };
    }
    if (!/[-_. ]/.test(written))
        return undefined;
    const [, suffix = '', colon = '', word = ''] = /^(-[\w-]{1,20})?\s*([:=]?)\s*([\w-]*)/.exec(rest) ?? [];
    const attempt = colon === ':' || ruleIds.has(word.toLowerCase()) || (plain === MARKER && /\s--\s/.test(rest));
    return attempt ? { offset, written: `${written}${suffix}${colon}`, misspelled: true, ids: [] } : undefined;
}
function withoutEnd(rest, before) {
    const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
    const inString = (line.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
    const ends = [
        inString ? rest.search(/(?<!\\)"/) : -1,
        line.includes('/*') ? rest.indexOf('*/') : -1,
        rest.search(/--+>/),
    ].filter((end) => end >= 0);
    return rest.slice(0, Math.min(rest.length, ...ends));
}
function partsOf(rest) {
    const content = withoutQuote(rest.replace(COMMENT_END, '').trim());
    const separator = SEPARATOR.exec(content);
    if (separator === null)
        return { ids: markers_words(content).slice(0, 1) };
    const reason = content.slice(separator.index).replace(/^[-—–\s]+/, '');
    const ids = [...new Set(markers_words(content.slice(0, separator.index)))];
    return /[\p{L}\p{N}]/u.test(reason) ? { ids, reason } : { ids };
}
function withoutQuote(content) {
    const [end = '', mark = ''] = STRING_END.exec(content) ?? [];
    const closesString = mark !== '' && (content.split(mark).length - 1) % 2 === 1;
    return closesString ? content.slice(0, -end.length).trim() : content;
}
function markers_words(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/guard/gate/suppressions.js





const MAX_NOTICES = 20;
const REASON_MAX = 200;
const USAGE = 'ims-auth-ignore: <rule-id> -- <reason>';
function suppress(source, findings, ruleIds) {
    const markers = findMarkers(source.text, ruleIds);
    if (markers.length === 0)
        return { findings: [...findings], notices: [] };
    const starts = (0,lines/* lineStarts */._)(source.text);
    const byLine = linesOf(findings);
    const nextLines = nextLinesOf(markers.map(({ offset }) => (0,lines/* lineAt */.m)(starts, offset) + 1), byLine);
    const reasons = new Map();
    const suppressionOf = numbered();
    const notices = [];
    const report = (level, line, message) => {
        notices.push({
            level: source.kind === 'documentation' ? 'note' : level,
            message,
            path: source.path,
            line,
        });
    };
    for (const marker of markers) {
        const line = (0,lines/* lineAt */.m)(starts, marker.offset) + 1;
        for (const problem of problemsOf(marker, ruleIds, source))
            report('warning', line, problem);
        if (marker.misspelled || marker.reason === undefined)
            continue;
        const suppression = { ...suppressionOf(marker), line };
        const reason = (0,redact/* redactLine */.Mq)(marker.reason, REASON_MAX);
        const places = [byLine.get(line) ?? [], byLine.get(nextLines.get(line) ?? line + 1) ?? []];
        for (const id of marker.ids.filter((id) => ruleIds.has(id))) {
            const [mine = []] = places
                .map((place) => place.filter(({ rule }) => rule === id))
                .filter((place) => place.length > 0);
            for (const finding of mine) {
                if (!reasons.has(finding))
                    reasons.set(finding, { reason, suppression });
            }
            if (mine.length === 0)
                report('note', line, unused(id, places.flat()));
        }
    }
    return {
        findings: findings.map((finding) => {
            const found = reasons.get(finding);
            if (found === undefined || finding.state !== 'active')
                return finding;
            const { reason, suppression } = found;
            return { ...finding, state: 'suppressed', reason, ...contextWith(finding.context, suppression) };
        }),
        notices: firstNotices(notices, source.path),
    };
}
function contextWith(context, suppression) {
    return context === undefined ? {} : { context: { ...context, suppression } };
}
function numbered() {
    const counts = new Map();
    return ({ ids, reason = '' }) => {
        const text = `${ids.join(', ')} -- ${reason.replace(/\s+/g, ' ').trim()}`;
        const occurrence = (counts.get(text) ?? 0) + 1;
        counts.set(text, occurrence);
        return { text, occurrence };
    };
}
function countSuppressions(text, ruleIds) {
    const counts = new Map();
    const suppressionOf = numbered();
    for (const marker of findMarkers(text, ruleIds)) {
        if (marker.misspelled || marker.reason === undefined)
            continue;
        const { text, occurrence } = suppressionOf(marker);
        counts.set(text, occurrence);
    }
    return counts;
}
function linesOf(findings) {
    const byLine = new Map();
    for (const finding of findings) {
        const last = Math.min(finding.endLine, finding.line + 100);
        for (let line = finding.line; line <= last; line++) {
            const others = byLine.get(line);
            if (others === undefined)
                byLine.set(line, [finding]);
            else
                others.push(finding);
        }
    }
    return byLine;
}
function nextLinesOf(markerLines, byLine) {
    const next = new Map();
    for (const line of markerLines.toReversed()) {
        const below = line + 1;
        next.set(line, byLine.has(below) ? below : (next.get(below) ?? below));
    }
    return next;
}
function problemsOf({ ids, reason, misspelled, written }, ruleIds, { kind }) {
    const shown = `"${(0,redact/* redactLine */.Mq)(written, 40)}"`;
    if (misspelled)
        return [`${shown} suppresses nothing. Write "${USAGE}".`];
    if (kind === 'documentation' && ids.some((id) => id.startsWith('<')))
        return [];
    if (ids.length === 0)
        return [`This suppression names no rule, so it does nothing. Write "${USAGE}".`];
    const problems = ids
        .filter((id) => !ruleIds.has(id))
        .map((id) => {
        const meant = (0,closest_match/* closestMatch */.h)(id, ruleIds);
        return `No rule has the id "${(0,redact/* redactLine */.Mq)(id, 60)}", so nothing is suppressed for it.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
    });
    if (reason === undefined) {
        problems.push(`This suppression gives no reason, so it does nothing. Write "${USAGE}".`);
    }
    return problems;
}
function unused(id, there) {
    const others = [...new Set(there.map(({ rule }) => rule))].sort().slice(0, 3);
    const instead = others.length === 0 ? '' : ` Found there instead: ${others.join(', ')}.`;
    return `This suppression of ${id} is not used: neither its line nor the next one has such a finding.${instead}${others.length === 0 ? ' Remove it.' : ''}`;
}
function firstNotices(notices, path) {
    if (notices.length <= MAX_NOTICES)
        return notices;
    const rest = (0,words/* amount */.vj)(notices.length - MAX_NOTICES, 'more suppression of this file does', 'more suppressions of this file do');
    const message = `${rest} nothing.`;
    return [...notices.slice(0, MAX_NOTICES), { level: 'note', message, path }];
}


/***/ }),

/***/ 7855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BUDGET_MS: () => (/* binding */ BUDGET_MS),
  judge: () => (/* binding */ judge),
  loadParsers: () => (/* reexport */ tree/* loadParsers */.lB)
});

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/guard/detect/comments.js + 1 modules
var detect_comments = __webpack_require__(2488);
// EXTERNAL MODULE: ./build/guard/detect/ranges.js
var ranges = __webpack_require__(1444);
;// CONCATENATED MODULE: ./build/guard/detect/minified-lines.js


const SCRIPT = /\.(?:[cm]?js|css)$/i;
const SHORT = 5_000;
const LONG_LINE = 1_000;
const MARKS = new Set([...';,(){}'].map((mark) => mark.charCodeAt(0)));
function minifiedLines(path, text) {
    if (!SCRIPT.test(path) || text.length < SHORT || !hasLongLine(text))
        return undefined;
    const { comments, strings = [] } = (0,detect_comments/* commentsAndStrings */.M)(path, text);
    const lines = new Set();
    let [code, long, marks] = [0, 0, 0];
    for (const [index, line] of linesWithout(text, (0,ranges/* mergedRanges */.v)([...comments, ...strings])).entries()) {
        code += line.code;
        if (line.code <= LONG_LINE)
            continue;
        long += line.code;
        marks += line.marks;
        lines.add(index + 1);
    }
    return long > code / 2 && marks > long / 25 ? (line) => lines.has(line) : undefined;
}
function hasLongLine(text) {
    for (let start = 0, end = text.indexOf('\n');; start = end + 1, end = text.indexOf('\n', start)) {
        if ((end < 0 ? text.length : end) - start > LONG_LINE)
            return true;
        if (end < 0)
            return false;
    }
}
function linesWithout(text, ranges) {
    const lines = [{ code: 0, marks: 0 }];
    let line = lines[0];
    let next = 0;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit === 10) {
            line = { code: 0, marks: 0 };
            lines.push(line);
            continue;
        }
        while (at >= (ranges[next]?.[1] ?? text.length))
            next++;
        if (at >= (ranges[next]?.[0] ?? text.length))
            continue;
        line.code++;
        if (MARKS.has(unit))
            line.marks++;
    }
    return lines;
}

// EXTERNAL MODULE: ./build/guard/detect/scan-source.js + 2 modules
var scan_source = __webpack_require__(5033);
// EXTERNAL MODULE: ./build/guard/gate/suppressions.js + 1 modules
var suppressions = __webpack_require__(9632);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/detect/tree.js
var tree = __webpack_require__(8722);
;// CONCATENATED MODULE: ./build/guard/scan/judge.js






const BUDGET_MS = 5_000;
function judge(source, { rules: needed, mayHoldSuppression }, rules, now) {
    const end = now() + BUDGET_MS;
    const { path } = source;
    try {
        const { findings: all, isComplete } = (0,scan_source/* scanWithin */.x5)(source, needed.flatMap((index) => rules[index] ?? []), () => now() < end);
        const isMinified = all.length === 0 ? undefined : minifiedLines(path, source.text);
        const findings = isMinified === undefined ? all : all.filter(({ line }) => !isMinified(line));
        if (findings.length === 0 && all.length > 0)
            return 'minified';
        const notices = isComplete ? [] : [tooSlow(path)];
        if (findings.length === 0 && !mayHoldSuppression)
            return notices.length === 0 ? undefined : { findings, notices };
        const suppressed = (0,suppressions/* suppress */.M)(source, findings, new Set(rules.map(({ id }) => id)));
        return { findings: suppressed.findings, notices: [...notices, ...suppressed.notices] };
    }
    catch (cause) {
        throw new scan_error/* ScanError */.s(`The rules could not be applied to ${(0,core_text/* sanitizeLine */.g$)(path)}.`, {
            hint: 'Exclude the file in the configuration for now, and report it.',
            cause,
        });
    }
}
function tooSlow(path) {
    const message = `Not read to the end: the rules took more than ${BUDGET_MS / 1_000} seconds, so this file may contain more. Split it, or exclude it if nobody wrote it.`;
    return { level: 'warning', message, path, unread: true };
}


/***/ })

};
