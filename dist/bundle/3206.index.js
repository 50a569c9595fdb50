export const id = 3206;
export const ids = [3206];
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

/***/ 6925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isOfOthers),
/* harmony export */   QV: () => (/* binding */ ownerOfKey),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   dv: () => (/* binding */ nameAround)
/* harmony export */ });
const OF_ADOBE = /^(?:adobe\w{0,20}|aio|ims|aem|aemcs|aep|umapi|cm|cloudmanager|cloudmgr|reactor|tech|technical|techacct|techacc|tech_acct)$/;
const PLAIN = new Set(`a account acct adobeio alias analytics api arg args argument as auth authentication b base base64 b64 buffer byte bytes
  campaign cert certificate cipher client code config configuration conf contents content create creds credential
  credentials current custom data decode decoded decrypted default der dest destination dev development e2e ec encoded
  encrypt encrypted env environment exchange expected fake field file filename files filepath formatted from full generate
  generated get has host id import in info input instance int integration io is item java json jwt key keys launch len
  length load loaded local location m me missing mock my name new no normalized not null o obj object old opt option
  options org orig original p param parameter params parse parsed pass passphrase password path pem pkcs pkcs8 pkcs1 pre
  priv private prod production program project prop property props public pub qa raw read real ref replaced required rs256
  rsa s sa signature pfx p12 pkcs12 jks keystore sample sandbox save sec secret secrets secure service set setting settings sign signed signer signing spec stage
  staging stg str string svc target temp test testing text the this tmp to token trimmed txt type uat url use used user
  utf8 val valid value values var variable with x509 your`.split(/\s+/));
function ownerOfKey(key, account) {
    const words = wordsOf(key).filter((word) => !/^\d+$/.test(word));
    if (words.some((word) => OF_ADOBE.test(word)))
        return 'adobe';
    const shared = sharedWords(words, wordsOf(account));
    const own = words.slice(shared);
    if (own.some((word) => !PLAIN.has(word)))
        return 'other';
    return words.slice(0, shared).some((word) => !PLAIN.has(word)) ? 'adobe' : 'open';
}
function isOfOthers(words) {
    return words.some((word) => !PLAIN.has(word)) && !words.some((word) => OF_ADOBE.test(word));
}
function nameAround(text, start, end) {
    const before = /[\w-]{0,80}$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
    const after = /^[\w-]{0,80}/.exec(text.slice(end, end + 80))?.[0] ?? '';
    return before + text.slice(start, end) + after;
}
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .replace(/priv(?:ate)?[\s_-]{0,2}key/g, ' private key ')
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}
function sharedWords(words, others) {
    const end = words.findIndex((word, at) => word !== others[at]);
    return end < 0 ? words.length : end;
}


/***/ }),

/***/ 9343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   av: () => (/* binding */ npmUses),
/* harmony export */   bw: () => (/* binding */ npmDependencies),
/* harmony export */   qU: () => (/* binding */ ownName)
/* harmony export */ });
const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
const PACKAGE_JSON = /(?:^|\/)package\.json$/i;
function npmDependencies(document) {
    if (!PACKAGE_JSON.test(document.path))
        return [];
    return SECTIONS.flatMap((section) => entriesOf(document, section)).sort((a, b) => a.start - b.start);
}
function entriesOf({ text, json }, section) {
    const entries = json?.[section];
    if (typeof entries !== 'object' || entries === null)
        return [];
    const from = text.indexOf(`"${section}"`);
    return Object.entries(entries).flatMap(([key, value]) => {
        const start = text.indexOf(`"${key}"`, from) + 1;
        if (start === 0 || typeof value !== 'string')
            return [];
        const alias = aliasOf(value);
        const at = alias === undefined ? -1 : text.indexOf(alias.written, start + key.length);
        return alias === undefined || alias.name === key || at < 0
            ? [{ name: key, version: alias?.version ?? value, start, end: start + key.length }]
            : [{ name: alias.name, version: alias.version, start: at, end: at + alias.written.length }];
    });
}
const ALIAS = /^npm:(?<written>(?:@[\w.-]{1,60}\/)?[\w.-]{1,80})(?:@(?<version>[^\s]{0,60}))?$/;
const FROM_GIT = /^(?:github:|(?:git\+)?(?:https?|ssh|git):\/\/(?:[\w.-]{1,40}(?::[^@\s]{0,80})?@)?github\.com[/:]|git@github\.com:)?(?<written>adobe\/(?<repository>[\w-]{1,60}))(?:\.git)?(?:[#/].{0,120})?$/i;
function aliasOf(value) {
    const { written, version = '' } = ALIAS.exec(value)?.groups ?? {};
    if (written !== undefined)
        return { name: written, version, written };
    const git = FROM_GIT.exec(value)?.groups;
    if (git?.['written'] === undefined)
        return undefined;
    return { name: `@adobe/${git['repository']?.toLowerCase()}`, version: '', written: git['written'] };
}
function ownName(document, name) {
    const { path, text } = document;
    if (!PACKAGE_JSON.test(path) || document.json?.['name'] !== name)
        return [];
    const start = text.indexOf(`"${name}"`) + 1;
    return start > 0 ? [{ start, end: start + name.length }] : [];
}
function npmUses({ text, path }, name) {
    const escaped = name.replace(/[/.-]/g, '\\$&');
    const rest = '(?:@[\\w.^~<>=*-]{1,40})?(?:/[\\w./-]{1,80})?["\'`]';
    const comment = '(?:/\\*[^*]{0,80}\\*/\\s{0,20})?';
    const load = `(?:\\bfrom|\\brequire(?:\\.resolve)?\\s?\\(|\\bimport\\s?\\(?|\\b(?:un|do|set)?[mM]ock(?:Module)?\\s?\\()\\s{0,20}${comment}["'\`](?<at>${escaped})${rest}`;
    const wanted = [...addressesOf(escaped), ...installationsOf(escaped)];
    if (!/\.json$/i.test(path))
        wanted.push(load);
    return wanted.flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'g'))].map(at));
}
function addressesOf(name) {
    const host = '(?:unpkg\\.com|jsdelivr\\.net/npm|esm\\.(?:sh|run)|skypack\\.dev|jspm\\.dev|bundle\\.run)/';
    return [
        `${host}(?:v\\d{1,4}/|stable/|pin/|npm:)?\\*?(?<at>${name})(?![\\w-])`,
        `(?<![\\w-])npm:/?(?<at>${name})(?![\\w-])`,
    ];
}
function installationsOf(name) {
    const tool = '(?:npm|yarn|pnpm|npx|bun|aio)';
    const repository = name.replace(/^@/, '');
    return [
        `\\b${tool}\\b[^\\n#]{0,200}\\s["']?(?<at>${name})(?![\\w-])`,
        `\\b${tool}\\b[^\\n#]{0,80}\\s(?:i|install|add)\\s[^\\n#]{0,80}[\\s/:](?<at>${repository})(?![\\w-])`,
        `["']${tool}["']\\s{0,20},\\s{0,20}(?:["'][^"'\\n]{0,80}["']\\s{0,20},\\s{0,20}){0,8}["'](?<at>${name})(?![\\w-])`,
        `-[ \\t]{1,8}["']?${tool}["']?[ \\t]{0,8}\\r?\\n(?:[ \\t]{0,40}-[ \\t]{1,8}[^\\n]{1,80}\\n){0,8}[ \\t]{0,40}-[ \\t]{1,8}["']?(?<at>${name})(?![\\w-])`,
    ];
}
function at(match) {
    const found = match.groups?.['at'] ?? match[0];
    const start = match.index + match[0].lastIndexOf(found);
    return { start, end: start + found.length };
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

/***/ 4414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule)
/* harmony export */ });
/* harmony import */ var _adobe_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1761);

function defineRule({ undated, ...rule }) {
    return undated === true ? rule : { ...rule, message: `${rule.message} ${_adobe_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .JWT_ENDED */ .J}` };
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ exchangeEndpoint)
/* harmony export */ });
/* harmony import */ var _adobe_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(713);
/* harmony import */ var _detect_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7399);
/* harmony import */ var _define_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4414);
/* harmony import */ var _shared_token_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4511);




const WHOLE = /\bims(?:\\?\/|%2F)exchange(?:\\?\/|%2F)(?:v\d{1,2}(?:\\?\/|%2F))?jwt\b/gi;
const SEGMENTS = /["'`]\/?ims\/?["'`][\s,+./()\w]{1,24}["'`]\/?exchange\/?["'`][\s,+./()\w]{1,24}["'`]\/?(?:v\d{1,2}\/)?jwt\/?["'`]/gi;
const TAIL = /(?<!\bims)(?:\\?\/)exchange\\?\/(?:v\d{1,2}\\?\/)?jwt\b/gi;
const IMS_HOST = /adobelogin\.com|\badobe_?ims\b|\bims_?(?:host|endpoint|url|base|server)/i;
function check(document) {
    const { text } = document;
    const tail = IMS_HOST.test(text) ? (0,_detect_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .ek)(TAIL, text) : [];
    return (0,_detect_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .orOfAem */ .YM)(document, [...(0,_detect_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .ek)(WHOLE, text), ...(0,_detect_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .ek)(SEGMENTS, text), ...tail]);
}
const exchangeEndpoint = (0,_define_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    id: 'exchange-endpoint',
    tier: 'protocol',
    title: 'JWT exchange endpoint of Adobe IMS',
    level: 'error',
    message: 'Exchanges a JWT at Adobe IMS.',
    proves: 'The path ims/exchange/jwt exists only for Service Account (JWT) credentials. The host is not required, because it is often put together at run time; where "ims" is elsewhere, a host of IMS is.',
    matchers: [
        {
            keywords: [
                'exchange/jwt',
                'exchange/v',
                'exchange\\/',
                'exchange%2f',
                'exchange"',
                "exchange'",
                'exchange`',
                'exchange/"',
                "exchange/'",
                'exchange/`',
            ],
            when: [WHOLE, SEGMENTS, TAIL],
            check,
        },
    ],
    advice: {
        text: 'Send grant_type=client_credentials with client_id, client_secret and scope to https://ims-na1.adobelogin.com/ims/token/v3, and delete the code that signs the JWT.',
        ..._shared_token_request_js__WEBPACK_IMPORTED_MODULE_2__/* .HTTP_REQUEST */ .p3,
        more: _shared_token_request_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_REQUESTS */ .xc,
        inFile: _shared_token_request_js__WEBPACK_IMPORTED_MODULE_2__/* .ALREADY_OAUTH */ .ll,
        scopes: true,
    },
    docs: _adobe_links_js__WEBPACK_IMPORTED_MODULE_3__/* .IMS_REFERENCE */ .kg,
});


/***/ }),

/***/ 9363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ expiresInMilliseconds)
/* harmony export */ });
/* harmony import */ var _adobe_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(713);
/* harmony import */ var _detect_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7399);
/* harmony import */ var _define_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4414);



const IMS_TOKEN = /\/ims\/token(?!\/v1\b)(?![\w-])|@adobe\/aio-lib-core-auth/;
const EXPIRES = /expires_?in/i;
const EXCHANGE = /exchange\/jwt|jwt_token/;
const CLAIM = /created_?at|\bclaims?\b|\bpayload\b|\bdecoded\b|jwt[._]?decode|decode(?:jwt|token)/i;
const NAME = String.raw `\bexpires_?in\b`;
const CLOSED = String.raw `["'\`]?(?:\s{0,2}[)\]?!]){0,4}(?:\s{0,2}(?:\|\||\?\?)\s{0,2}[\d_]{1,12}\)?)?`;
const DIVIDED = String.raw `\s{0,4}(?:\/{1,2}=?\s{0,4}(?:1_?000(?:\.0)?|1e3)[LlFfDdm]?(?![\w.])|\*\s{0,4}0?\.001\b|\.div(?:ide)?\(\s{0,2}1_?000\b)`;
const CONVERTED = /(?:\bMILLISECONDS\s{0,2}\.\s{0,2}toSeconds\(|\bDuration\s{0,2}\.\s{0,2}ofMillis\(|\bDuration::from_millis\(|\bplusMillis\(|\bFromMilliseconds\(|\bAddMilliseconds\(|\btimedelta\(\s{0,4}milliseconds\s{0,2}=)[^;\n]{0,60}?(?<at>\bexpires_?in\b)(?![^;\n]{0,20}\*\s{0,4}1_?000)/gi;
const DIVISION = new RegExp(`(?<at>${NAME}${CLOSED}${DIVIDED})`, 'gi');
const VARIABLE = /(?<![\w$.])(?<name>[A-Za-z_$][\w$]{1,40})\s{0,4}:?=\s{0,4}[^=;\n][^;\n]{0,80}?\bexpires_?in\b/gi;
const RENAMED = /\bexpires_?in\b["']?\s{0,2}:\s{0,2}(?<name>[A-Za-z_$][\w$]{1,40})(?=\s{0,4}[,}=])/gi;
const VARIABLES_MAX = 10;
function check({ text, inComment }) {
    if (EXCHANGE.test(text))
        return [];
    const endpoint = (0,_detect_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .ek)(new RegExp(IMS_TOKEN, 'g'), text);
    if (endpoint.every(({ start }) => inComment(start)))
        return [];
    const places = [DIVISION, CONVERTED, ...variables(text).map(divided)].flatMap((pattern) => (0,_detect_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .ek)(pattern, text));
    return places.filter(({ start }) => !CLAIM.test(text.slice(Math.max(0, start - 200), start + 80)));
}
function variables(text) {
    const names = [VARIABLE, RENAMED].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match.groups?.['name'] ?? ''));
    return [...new Set(names)].filter((name) => !EXPIRES.test(name)).slice(0, VARIABLES_MAX);
}
function divided(name) {
    const exact = name.replaceAll('$', '\\$');
    return new RegExp(`(?<![\\w$.])(?<at>${exact}(?![\\w$])\\)?${DIVIDED})`, 'g');
}
const expiresInMilliseconds = (0,_define_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    id: 'expires-in-milliseconds',
    tier: 'protocol',
    title: 'Lifetime of a token in milliseconds',
    level: 'warning',
    undated: true,
    message: 'Reads expires_in of Adobe IMS as milliseconds, which was right for the JWT exchange. OAuth Server-to-Server answers in seconds, so that a token of a day is taken for one of 86 seconds.',
    proves: 'The code divides expires_in by 1,000, or reads it as milliseconds, in a file that calls /ims/token of Adobe IMS and no longer exchanges a JWT. Claims inside of a token are left alone: there the number counts milliseconds.',
    matchers: [{ keywords: ['expires_in', 'expiresin'], when: [EXPIRES], needs: [IMS_TOKEN], check }],
    advice: {
        text: 'Use expires_in as it is: it counts seconds, about 86,400. A clock in milliseconds needs expires_in * 1000.',
        before: 'const seconds = answer.expires_in / 1000;',
        after: 'const seconds = answer.expires_in;',
        language: 'js',
    },
    docs: _adobe_links_js__WEBPACK_IMPORTED_MODULE_2__/* .IMS_REFERENCE */ .kg,
});


/***/ }),

/***/ 3206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES)
});

;// CONCATENATED MODULE: ./build/guard/detect/rule.js
const TIERS = [
    'system',
    'protocol',
    'package',
    'format',
    'configuration',
    'anywhere',
    'version',
];
function byPrecedence(rules) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const sorted = new Set();
    const add = (rule) => {
        for (const id of rule.yieldsTo ?? []) {
            const winner = byId.get(id);
            if (winner !== undefined && !sorted.has(winner))
                add(winner);
        }
        sorted.add(rule);
    };
    const order = (a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || (a.id < b.id ? -1 : 1);
    for (const rule of rules.toSorted(order))
        add(rule);
    return [...sorted];
}

// EXTERNAL MODULE: ./build/guard/detect/evidence.js
var detect_evidence = __webpack_require__(7399);
;// CONCATENATED MODULE: ./build/guard/detect/osgi.js
const OSGI_FILES = /\.(?:config|cfg|xml|properties|ya?ml|json)$/i;
function propertyPlaces(text, name, value = '[^\\s"\'\\],>){}]') {
    const pattern = new RegExp(`(?<![\\w.-])(?:${name})(?=["']?[ \\t]{0,20}[=:][ \\t]{0,20}[\\[(]?[ \\t]{0,20}[A-Z]?["']?(?:\\{\\w{1,20}\\})?\\[?["']?(?:${value}))`, 'g');
    return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
    }));
}

// EXTERNAL MODULE: ./build/guard/rules/define-rule.js
var define_rule = __webpack_require__(4414);
;// CONCATENATED MODULE: ./build/guard/rules/acs-commons-adobeio.js



const DOCS = 'https://adobe-consulting-services.github.io/acs-aem-commons/features/adobe-io-apis/index.html';
const PID = 'com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl';
const EXCHANGE = /\bims\/exchange(?:\/v\d{1,2})?\/jwt\b/gi;
const SETTING = /privateKey|techAccountId|adobeLoginClaimKey/;
function check({ path, text }) {
    if (!path.includes(PID) && !text.includes(PID))
        return [];
    const keys = propertyPlaces(text, SETTING.source).slice(0, 1);
    return [...(0,detect_evidence/* placesOf */.ek)(EXCHANGE, text), ...keys].sort((a, b) => a.start - b.start);
}
const acsCommonsAdobeio = (0,define_rule/* defineRule */.K)({
    id: 'acs-commons-adobeio',
    tier: 'system',
    yieldsTo: ['aem-forms-communications', 'aem-ims-integration', 'aem-ims-provisioned'],
    title: 'Adobe I/O integration of ACS AEM Commons',
    level: 'error',
    message: 'The Adobe I/O integration of ACS AEM Commons exchanges a JWT and knows nothing else.',
    proves: 'IntegrationServiceImpl of ACS AEM Commons signs a JWT from privateKey, techAccountId, amcOrgId and adobeLoginClaimKey; it has no setting for OAuth.',
    files: OSGI_FILES,
    matchers: [
        {
            keywords: ['privatekey', 'techaccountid', 'adobeloginclaimkey', 'exchange/jwt', 'exchange/v'],
            when: [EXCHANGE, SETTING],
            check,
        },
    ],
    advice: {
        text: 'ACS AEM Commons has no OAuth Server-to-Server here. Remove this configuration and get the token from the AccessTokenProvider of Granite (com.adobe.granite.auth.oauth.accesstoken.provider with auth.token.provider.authorization.grants="client_credentials" and https://ims-na1.adobelogin.com/ims/token/v3), or send the request in code of your own.',
        before: `{ "endpoint": "https://ims-na1.adobelogin.com/ims/exchange/jwt",
  "techAccountId": "…@techacct.adobe.com", "privateKey": "…" }`,
        after: `{ "auth.token.provider.authorization.grants": "client_credentials",
  "auth.access.token.request": "https://ims-na1.adobelogin.com/ims/token/v3" }`,
        language: 'json',
    },
    docs: DOCS,
});

;// CONCATENATED MODULE: ./build/guard/rules/acs-commons-code.js


const PAGE = 'https://adobe-consulting-services.github.io/acs-aem-commons/features/adobe-io-apis/index.html';
const NAMED = /\bcom\.adobe\.acs\.commons\.adobeio\.service\.impl\.Integration(?:ServiceImpl|Configuration)\b/g;
const IN_PACKAGE = /^package com\.adobe\.acs\.commons\.adobeio\.service\.impl;/m;
const CLASS = /\bIntegration(?:ServiceImpl|Configuration)\b/g;
function acs_commons_code_check({ text }) {
    return IN_PACKAGE.test(text) ? (0,detect_evidence/* placesOf */.ek)(CLASS, text).slice(0, 1) : (0,detect_evidence/* placesOf */.ek)(NAMED, text);
}
const acsCommonsCode = (0,define_rule/* defineRule */.K)({
    id: 'acs-commons-code',
    tier: 'package',
    title: 'Code on the Adobe I/O integration of ACS AEM Commons',
    level: 'error',
    message: 'Uses the Adobe I/O integration of ACS AEM Commons, which signs a JWT.',
    proves: 'IntegrationServiceImpl and its configuration read a private key, a technical account and a claim key, and have no way to use OAuth. What calls an endpoint through them says nothing.',
    files: /\.(?:java|kt|groovy|scala)$/i,
    matchers: [{ keywords: ['adobeio.service.impl'], when: [NAMED, IN_PACKAGE], check: acs_commons_code_check }],
    advice: {
        text: 'This service knows no OAuth Server-to-Server credential. Get the token from an AccessTokenProvider of Granite (grants="client_credentials", a scope and https://ims-na1.adobelogin.com/ims/token/v3), or send the request in code of your own.',
    },
    docs: PAGE,
});

// EXTERNAL MODULE: ./build/adobe/links.js
var links = __webpack_require__(713);
// EXTERNAL MODULE: ./build/core/lines.js
var core_lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/guard/detect/key-owner.js
var key_owner = __webpack_require__(6925);
;// CONCATENATED MODULE: ./build/guard/detect/key-block.js

const REACH = 3_000;
const NESTED_MAX = 20;
const key_block_NAMED = /["']?(?<name>[\w-]{1,60})["']?\s{0,4}(?:=>|:=|[:=]|\bstruct\b)\s{0,4}$/;
function blockWords(document, { start }, other) {
    const own = pathAt(document, start);
    const others = pathAt(document, other.start);
    if (own === undefined || others === undefined)
        return bracesAround(document.text, start, other.start);
    const shared = own.findIndex((key, at) => key !== others[at]);
    return shared < 0 ? [] : own.slice(shared).flatMap(key_owner/* wordsOf */.Z9);
}
const DECLARED = /\b(?:class|struct|record|interface|type|module|object|namespace|resource\s{1,4}"[^"\n]{1,60}")\s{1,4}"?(?<name>\w{1,60})|\b(?:env_)?prefix\s{0,4}[=:]\s{0,4}["'](?<prefix>[\w.-]{1,40})/gi;
const SECRET = /^[ \t-]*name:[ \t]*["']?(?<name>[\w.-]{1,80})/gm;
const SECTION = /^[ \t]*\[{1,2}"?(?<name>[\w.-]{1,60})"?\]/gm;
function namesAround(document, { start }) {
    const { path, text } = document;
    const before = text.slice(Math.max(0, start - 1_500), start);
    const yaml = /\.ya?ml$/i.test(path);
    const declared = yaml ? [] : [...before.matchAll(DECLARED)].slice(-2);
    const last = declared.at(-1)?.groups;
    const prefix = declared.find(({ groups }) => groups?.['prefix'] !== undefined)?.groups?.['prefix'];
    const section = /\.(?:ini|toml|cfg|conf|properties)(?:\.[\w-]{1,20})?$/i.test(path)
        ? [...before.matchAll(SECTION)].at(-1)?.groups?.['name']
        : undefined;
    const secret = yaml && /^kind:[ \t]*\w*(?:Secret|ConfigMap|Deployment|Job|StatefulSet)/m.test(text)
        ? [...before.matchAll(SECRET)].at(-1)?.groups?.['name']
        : undefined;
    const objects = pathAt(document, start) ?? bracesAround(text, start, -1);
    return [...objects, last?.['name'] ?? '', prefix ?? '', section ?? '', secret ?? ''].filter((name) => name !== '');
}
function pathAt({ path, objects }, offset) {
    if (!/\.(?:json[c5]?|ya?ml)$/i.test(path))
        return undefined;
    const inEntry = objects.find(({ entries }) => entries.some(({ start, end }) => start <= offset && offset < end));
    return inEntry?.path;
}
function bracesAround(text, at, other) {
    const words = [];
    let depth = 0;
    let close = at;
    let nested = 0;
    for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
        const code = text.charCodeAt(index);
        if (isClosing(code))
            depth++;
        if (!isOpening(code) || depth-- > 0)
            continue;
        depth = 0;
        if (++nested > NESTED_MAX)
            break;
        close = closeOf(text, close);
        if (other > index && other < close)
            break;
        const name = key_block_NAMED.exec(text.slice(Math.max(0, index - 80), index))?.groups?.['name'];
        words.unshift(...(0,key_owner/* wordsOf */.Z9)(name ?? ''));
    }
    return words;
}
function closeOf(text, from) {
    let depth = 0;
    for (let index = from; index < Math.min(text.length, from + REACH); index++) {
        const code = text.charCodeAt(index);
        if (isOpening(code))
            depth++;
        if (isClosing(code) && depth-- === 0)
            return index + 1;
    }
    return from + REACH;
}
function isOpening(code) {
    return code === 0x7b || code === 0x5b;
}
function isClosing(code) {
    return code === 0x7d || code === 0x5d;
}

;// CONCATENATED MODULE: ./build/guard/rules/adobe-private-key.js





const adobe_private_key_NAMED = /(?<![a-z])(?:adobe|aio|aem|umapi)(?![a-z])|adobe(?:io)?[_.-]?|(?:^|[_.-])ims[_.-]/i;
const SIGNED = /(?<![A-Za-z0-9])(?:adobe(?:[_-]?(?:ims|io))?[_-]jwt|adobejwt)(?:[_-]?token)?(?![A-Za-z0-9_-])/gi;
const KEYS = new RegExp(`${detect_evidence/* PRIVATE_KEY */.es.source}|${SIGNED.source}`, 'gi');
const COMPANION = /client[._-]{0,2}secret|org(?:anization)?[._-]{0,2}(?:id|name)(?![a-z])|ims[._-]?org/gi;
const LINES_NEAR = 30;
const PLACES_MAX = 300;
const WORD = /adobe|umapi|aem_client|aem_org|ims_client|ims_org/i;
const KEYWORDS = [...(0,detect_evidence/* spellings */.cl)('priv', 'key'), ...(0,detect_evidence/* spellings */.cl)('private', 'key')].flatMap((key) => WORD.source.split('|').map((word) => [key, word]));
function adobe_private_key_check(document) {
    const { text, inComment } = document;
    if ((0,detect_evidence/* isApiDescription */.Pm)(document))
        return [];
    const of = (pattern) => (0,detect_evidence/* placesOf */.ek)(pattern, text)
        .filter(({ start }) => !inComment(start))
        .slice(0, PLACES_MAX)
        .filter((place) => isOfAdobe(document, place));
    const keys = of(KEYS);
    const companions = keys.length > 0 ? of(COMPANION) : [];
    const found = keys.find((place) => companions.some((other) => isNear(document, place, other)));
    if (found === undefined)
        return [];
    return (0,detect_evidence/* pairIn */.aj)(document, KEYS, [detect_evidence/* TECHNICAL_ACCOUNT */.W2], 4_000).length > 0 ? [] : [found];
}
function isNear({ lines }, place, other) {
    const between = Math.abs((0,core_lines/* lineAt */.m)(lines, place.start) - (0,core_lines/* lineAt */.m)(lines, other.start));
    return between <= LINES_NEAR;
}
function isOfAdobe(document, place) {
    const { text } = document;
    const before = /[\w.$"'[\]:-]{0,80}$/.exec(text.slice(Math.max(0, place.start - 80), place.start))?.[0] ?? '';
    if (adobe_private_key_NAMED.test(before + text.slice(place.start, place.end)))
        return true;
    return namesAround(document, place).some((name) => adobe_private_key_NAMED.test(name));
}
const adobePrivateKey = (0,define_rule/* defineRule */.K)({
    id: 'adobe-private-key',
    tier: 'anywhere',
    yieldsTo: ['metascope', 'technical-account-key', 'metascopes-key'],
    title: 'Private key or JWT named for Adobe',
    level: 'warning',
    message: 'Keeps a private key or a JWT named for Adobe next to a client secret or an organization, as a Service Account (JWT) credential has them.',
    proves: "Of the credentials of the Adobe Developer Console only Service Account (JWT) credentials have a private key. The key and what stands next to it must be Adobe's by their names, or by the object, class or secret that they are in.",
    matchers: [
        { keywords: KEYWORDS, needs: [WORD], when: [detect_evidence/* PRIVATE_KEY */.es], check: adobe_private_key_check },
        {
            keywords: [['adobe', '_jwt'], ['adobe', '-jwt'], 'adobejwt'],
            when: [SIGNED],
            check: adobe_private_key_check,
        },
    ],
    advice: {
        text: 'Delete the private key or the JWT and what reads it. Keep client id and client secret, add the scopes of the OAuth Server-to-Server credential, and send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3.',
        before: `ADOBE_CLIENT_SECRET=…
ADOBE_PRIVATE_KEY_PATH=private.key`,
        after: `ADOBE_CLIENT_SECRET=…
ADOBE_SCOPES=openid,AdobeID,…`,
        language: 'sh',
    },
    docs: links/* IMPLEMENTATION_GUIDE */.G4,
});

;// CONCATENATED MODULE: ./build/guard/rules/adobeanalyticsr-jwt.js

const adobeanalyticsr_jwt_PAGE = 'https://github.com/benrwoodard/adobeanalyticsr';
const adobeanalyticsrJwt = (0,define_rule/* defineRule */.K)({
    id: 'adobeanalyticsr-jwt',
    tier: 'package',
    title: 'JWT in adobeanalyticsr for R',
    level: 'error',
    message: 'Signs in with a JWT in adobeanalyticsr.',
    proves: "AW_PRIVATE_KEY and AW_TECHNICAL_ID are the variables of adobeanalyticsr for JWT, aw_auth_with('jwt') and auth_jwt switch to it. AW_AUTH_FILE serves OAuth Server-to-Server as well. Others have variables that begin with AW_, so that the package must be named or another of its names be there.",
    matchers: [
        {
            keywords: ['aw_private_key', 'aw_technical_id', 'aw_auth', 'auth_jwt'],
            pattern: /\bAW_(?:PRIVATE_KEY|TECHNICAL_ID)\b|\baw_auth(?:_with)?\(\s{0,8}(?:type\s{0,4}=\s{0,4})?["']jwt["']|\bauth_jwt(?:_gen)?\(/g,
            needs: [
                /adobeanalyticsr|\baw_auth|\bAW_(?:TECHNICAL_ID|ORGANIZATION_ID|COMPANY_ID|REPORTSUITE_ID|AUTH_FILE)\b/,
            ],
        },
    ],
    advice: {
        text: "Update adobeanalyticsr to a version with aw_auth_with('s2s'), point AW_AUTH_FILE to the JSON of the OAuth Server-to-Server credential, and remove AW_PRIVATE_KEY.",
        before: `aw_auth_with('jwt')
aw_auth()`,
        after: `aw_auth_with('s2s')
aw_auth()`,
        language: 'r',
    },
    docs: adobeanalyticsr_jwt_PAGE,
});

;// CONCATENATED MODULE: ./build/guard/rules/aem-forms-communications.js

const aem_forms_communications_DOCS = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/using-communications/oauth-api-authetication';
const API = String.raw `\/adobe\/(?:forms\/(?:doc|batch|assembler)\/|document\/(?:generate|transform|assure|extract|convert|assemble)\b)`;
const aemFormsCommunications = (0,define_rule/* defineRule */.K)({
    id: 'aem-forms-communications',
    tier: 'system',
    title: 'AEM Forms Communications with a JWT',
    level: 'error',
    message: 'Calls AEM Forms Communications APIs with a token from a JWT. These tokens stopped working when the certificate expired or on 2026-03-01, whichever was earlier.',
    undated: true,
    proves: 'The path of a Communications API next to the JWT exchange, its metascope or the client for AEM service credentials in the same file. ent_aemforms_sdk is the metascope of AEM Forms.',
    matchers: [
        {
            keywords: ['/adobe/forms/', '/adobe/document/', 'ent_aemforms_sdk'],
            pattern: /\bims\/exchange(?:\/v\d{1,2})?\/jwt\b|@adobe\/aemcs-api-client-lib\b|\bent_aem(?:_cloud_api|forms_sdk)\b/gi,
            needs: [new RegExp(`${API}|ent_aemforms_sdk`, 'i')],
        },
    ],
    advice: {
        text: 'Create an OAuth Server-to-Server credential for the Forms Communications API in the Adobe Developer Console, send grant_type=client_credentials with client_id, client_secret and scope=openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_cloud,aem.document to https://ims-na1.adobelogin.com/ims/token/v3, and remove the private key and the JWT. The calls to the APIs stay the same.',
        before: `POST https://ims-na1.adobelogin.com/ims/exchange/jwt
client_id=…&client_secret=…&jwt_token=…`,
        after: `POST https://ims-na1.adobelogin.com/ims/token/v3
grant_type=client_credentials&client_id=…&client_secret=…&scope=openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_cloud,aem.document`,
        language: 'http',
    },
    docs: aem_forms_communications_DOCS,
});

;// CONCATENATED MODULE: ./build/guard/rules/shared/aem-token-provider.js


const aem_token_provider_PID = 'com.adobe.granite.auth.oauth.accesstoken.provider';
const aem_token_provider_EXCHANGE = /\bims\/exchange(?:\/v\d{1,2})?\/jwt\b/gi;
const PROVISIONED = /\bAEM-p\d{2,10}-e\d{2,10}\b|\bcm-p\d{2,10}-e\d{2,10}\b/i;
const TOKEN_PROVIDER_KEYWORDS = ['auth.token.provider.', 'auth.access.token.request'];
const TOKEN_PROVIDER = /auth\.token\.provider\.|auth\.access\.token\.request/i;
function isProvisioned({ text }) {
    return PROVISIONED.test(text);
}
function jwtPlaces({ path, text }) {
    if (!path.includes(aem_token_provider_PID) && !text.includes(aem_token_provider_PID) && !text.includes('auth.token.provider.'))
        return [];
    const grants = propertyPlaces(text, 'auth\\.token\\.provider\\.authorization\\.grants', 'client_credentials');
    const alias = grants.length > 0 ? [] : propertyPlaces(text, 'auth\\.token\\.provider\\.keypair\\.alias');
    return [...(0,detect_evidence/* placesOf */.ek)(aem_token_provider_EXCHANGE, text), ...alias].sort((a, b) => a.start - b.start);
}

;// CONCATENATED MODULE: ./build/guard/rules/aem-ims-integration.js



const CLOUD = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/security/setting-up-ims-integrations-for-aem-as-a-cloud-service';
const aemImsIntegration = (0,define_rule/* defineRule */.K)({
    id: 'aem-ims-integration',
    tier: 'system',
    title: 'Adobe IMS integration of AEM with a JWT',
    level: 'error',
    message: 'An Adobe IMS integration of AEM that exchanges a JWT.',
    proves: 'The token provider of Granite signs a JWT where it has a key pair and no authorization grants, or where its request goes to ims/exchange/jwt. Its factory id alone proves nothing: OAuth uses the same one.',
    files: OSGI_FILES,
    matchers: [
        {
            keywords: TOKEN_PROVIDER_KEYWORDS,
            when: [TOKEN_PROVIDER],
            check: (document) => (isProvisioned(document) ? [] : jwtPlaces(document)),
        },
    ],
    advice: {
        text: 'AEM as a Cloud Service: in Tools > Security > Adobe IMS Integrations select the one marked "JWT Credentials (deprecated)" > Properties > Authentication Type: OAuth, fill in the OAuth Server-to-Server credential, Save & Close; never do that to auto-provisioned ones. AEM 6.5 (SP21, or SP11 to SP20 with the hotfix of KA-24660): set auth.token.provider.authorization.grants="client_credentials", auth.token.provider.orgId, auth.token.provider.scope and auth.access.token.request="https://ims-na1.adobelogin.com/ims/token/v3", remove auth.token.provider.keypair.alias, and put the client secret into com.adobe.granite.auth.ims.impl.IMSAccessTokenRequestCustomizerImpl (auth.ims.client.secret).',
        before: `auth.token.provider.keypair.alias="my-key"
auth.access.token.request="https://ims-na1.adobelogin.com/ims/exchange/jwt"`,
        after: `auth.token.provider.authorization.grants="client_credentials"
auth.token.provider.orgId="…@AdobeOrg"
auth.token.provider.scope="openid,AdobeID,read_organizations"
auth.access.token.request="https://ims-na1.adobelogin.com/ims/token/v3"`,
        language: 'properties',
    },
    docs: CLOUD,
});

;// CONCATENATED MODULE: ./build/guard/rules/aem-ims-provisioned.js



const aem_ims_provisioned_CLOUD = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/security/setting-up-ims-integrations-for-aem-as-a-cloud-service';
const aemImsProvisioned = (0,define_rule/* defineRule */.K)({
    id: 'aem-ims-provisioned',
    tier: 'system',
    title: 'Adobe IMS integration that Adobe provisioned',
    level: 'note',
    message: 'An Adobe IMS integration with a JWT that Adobe provisioned for AEM as a Cloud Service. Do not migrate it by hand: Adobe does.',
    undated: true,
    proves: 'The project AEM-p…-e… and the client cm-p…-e… in the Developer Console are made by Adobe for a program and an environment. Adobe migrates these itself and asks customers to leave them alone.',
    files: OSGI_FILES,
    matchers: [
        {
            keywords: TOKEN_PROVIDER_KEYWORDS,
            when: [TOKEN_PROVIDER],
            check: (document) => (isProvisioned(document) ? jwtPlaces(document) : []),
        },
    ],
    advice: {
        text: 'Leave auto-provisioned IMS integrations and their project (AEM-p…-e…) in the Developer Console as they are: Adobe migrates them on AEM release 17258 or later. A copy of one does not belong in the repository, as it would overwrite what Adobe migrated: remove this file. Integrations that you made are switched in Tools > Security > Adobe IMS Integrations.',
    },
    docs: aem_ims_provisioned_CLOUD,
});

// EXTERNAL MODULE: ./build/guard/detect/tree.js
var tree = __webpack_require__(8722);
;// CONCATENATED MODULE: ./build/guard/rules/aem-service-credentials.js



const aem_service_credentials_DOCS = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/implementing/developing/generating-access-tokens-for-server-side-apis';
const EMBEDDED = /\\?"(?<at>metascopes)\\?"\s{0,40}:/g;
const NEAR = [/\\?"imsEndpoint\\?"\s{0,40}:/, /\\?"(?:privateKey|certificateExpirationDate)\\?"\s{0,40}:/];
const DATE = /certificateExpirationDate\\?"\s{0,40}:\s{0,40}\\?"(\d{4}-[01]\d-[0-3]\d)/;
function aem_service_credentials_check({ text, objects }) {
    const found = objects.flatMap(({ entries }) => inObject(entries));
    if (found.length > 0)
        return found;
    if (!NEAR.every((near) => near.test(text)))
        return [];
    return (0,detect_evidence/* placesOf */.ek)(EMBEDDED, text).map((match) => ({
        ...match,
        credential: 'aem',
        ...saying(DATE.exec(text)?.[1]),
    }));
}
function inObject(entries) {
    const metascopes = (0,tree/* entryOf */.Ms)(entries, 'metascopes');
    const key = (0,tree/* entryOf */.Ms)(entries, 'privateKey');
    const end = (0,tree/* entryOf */.Ms)(entries, 'certificateExpirationDate');
    const place = metascopes ?? key ?? end;
    if ((0,tree/* entryOf */.Ms)(entries, 'imsEndpoint') === undefined || place === undefined)
        return [];
    if ((0,tree/* entryOf */.Ms)(entries, 'technicalAccount') === undefined && (0,tree/* entryOf */.Ms)(entries, 'org') === undefined)
        return [];
    const stop = place === metascopes && place.value.kind === 'scalar' ? place.value.end : place.end;
    const date = /^\d{4}-[01]\d-[0-3]\d/.exec((0,tree/* textOf */.b6)(end?.value) ?? '')?.[0];
    return [{ start: place.start, end: stop, credential: 'aem', ...saying(date) }];
}
function saying(date) {
    if (date === undefined)
        return {};
    return {
        message: `Service credentials of the AEM Developer Console, which are JWT credentials: the certificate in this file ends on ${date}, and nothing gets a token with it afterwards. Adobe calls them legacy and has not dated the end of the kind.`,
    };
}
const aemServiceCredentials = (0,define_rule/* defineRule */.K)({
    id: 'aem-service-credentials',
    tier: 'system',
    title: 'Service credentials of the AEM Developer Console',
    level: 'warning',
    message: 'Service credentials of the AEM Developer Console, which are JWT credentials: they last until their certificate ends, one year at most. Adobe calls them legacy and has not dated the end of the kind.',
    undated: true,
    proves: 'The AEM Developer Console (not the Adobe Developer Console) hands out a JSON with imsEndpoint, metascopes, privateKey and certificateExpirationDate for JWT. Its OAuth Server-to-Server JSON has scopes and secretId in their place.',
    matchers: [{ keywords: ['imsendpoint'], when: [/imsEndpoint/], check: aem_service_credentials_check }],
    advice: {
        text: 'Create an OAuth Server-to-Server credential for the AEM APIs where they take it, and send grant_type=client_credentials with client_id, client_secret and the scopes of the new JSON (read_pc.dma_aem_ams, openid, AdobeID, read_organizations, additional_info.projectedProductContext) to https://ims-na1.adobelogin.com/ims/token/v3. Until then refresh the certificate in the AEM Developer Console before it ends. For Forms Communications APIs it is over already: their JWT tokens stopped at the end of the certificate or on 2026-03-01. Keep the file out of the repository, it holds a private key.',
        before: `{ "ok": true, "integration": { "imsEndpoint": "ims-na1.adobelogin.com",
  "metascopes": "ent_aem_cloud_api", "technicalAccount": { "clientId": "…", "clientSecret": "…" },
  "privateKey": "…", "certificateExpirationDate": "…" } }`,
        after: `{ "ok": true, "integration": { "imsEndpoint": "ims-na1.adobelogin.com",
  "technicalAccount": { "clientId": "…", "clientSecret": "…" },
  "scopes": ["read_pc.dma_aem_ams", "openid", "AdobeID"], "secretId": "…" } }`,
        language: 'json',
    },
    docs: aem_service_credentials_DOCS,
});

// EXTERNAL MODULE: ./build/guard/detect/package-json.js
var package_json = __webpack_require__(9343);
;// CONCATENATED MODULE: ./build/guard/rules/aio-cli-jwt-auth.js



const NAME = '@adobe/aio-cli-plugin-jwt-auth';
const BETWEEN = String.raw `(?:\s{1,4}|["']\s{0,20},\s{0,20}["']|["']?\s{0,40}-\s{1,8}["']?)`;
const COMMAND = new RegExp(String.raw `\bjwt-auth(?::|${BETWEEN})access-token\b|\bconfig(?::|${BETWEEN})set${BETWEEN}jwt-auth\b`, 'g');
const aio_cli_jwt_auth_PAGE = 'https://github.com/adobe/aio-cli-plugin-auth';
function aio_cli_jwt_auth_check(document) {
    const direct = (0,package_json/* npmDependencies */.bw)(document).filter(({ name }) => name === NAME);
    const packages = [...direct, ...(0,package_json/* ownName */.qU)(document, NAME), ...(0,package_json/* npmUses */.av)(document, NAME)];
    return [...packages.map(({ start, end }) => ({ start, end })), ...(0,detect_evidence/* placesOf */.ek)(COMMAND, document.text)];
}
const aioCliJwtAuth = (0,define_rule/* defineRule */.K)({
    id: 'aio-cli-jwt-auth',
    tier: 'package',
    yieldsTo: ['npm-jwt-auth'],
    title: 'JWT command of the Adobe I/O CLI',
    level: 'error',
    message: 'Gets a token with the JWT plugin of the Adobe I/O CLI.',
    proves: 'The plugin @adobe/aio-cli-plugin-jwt-auth, deprecated since 2020, and its command jwt-auth:access-token do the JWT exchange and nothing else.',
    matchers: [{ keywords: ['jwt-auth'], when: [/adobe\/aio-cli-plugin-jwt-auth/, COMMAND], check: aio_cli_jwt_auth_check }],
    advice: {
        text: 'Remove the plugin. Use the auth commands of the CLI with a context of an OAuth Server-to-Server credential: client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id.',
        before: `aio config set jwt-auth --json --file config.json
aio jwt-auth:access-token`,
        after: `aio config set ims.contexts.my_s2s --json --file config.json
aio auth login --ctx my_s2s`,
        language: 'sh',
        scopes: true,
    },
    docs: aio_cli_jwt_auth_PAGE,
});

// EXTERNAL MODULE: ./build/guard/detect/ranges.js
var ranges = __webpack_require__(1444);
;// CONCATENATED MODULE: ./build/guard/detect/oauth.js


const SIGNS = /\b(?:RS256|createSign)\b|jwt(?:::|[._-])?(?:sign|encod|token|build|payload|claim|header)|(?:sign|encod\w{0,3}|creat\w{0,3}|mak\w{0,3}|build|generat\w{0,3}|get)[_-]?jwt|exchange\/(?:v\d{1,2}\/)?jwt|\bjwt\w{0,20}\s{0,4}:?=|\b(?:import|require|use|using)\b[^\n]{0,60}\bjwt/i;
const ADDRESS = /https?:\/\/[^\s"'<>)]{1,200}/g;
function sendsOnlyClientCredentials(document) {
    const { text, inComment } = document;
    if (!detect_evidence/* CLIENT_CREDENTIALS */.hp.test(text))
        return false;
    const inCode = (pattern) => (0,detect_evidence/* placesOf */.ek)(new RegExp(pattern, `${pattern.flags}g`), text).some(({ start }) => !inComment(start));
    if (!inCode(detect_evidence/* CLIENT_CREDENTIALS */.hp) || inCode(detect_evidence/* PRIVATE_KEY */.es))
        return false;
    const links = (0,detect_evidence/* placesOf */.ek)(ADDRESS, text).filter(({ start, end }) => !/exchange/i.test(text.slice(start, end)));
    const inLink = (0,ranges/* rangeHolds */.g)(links.map(({ start, end }) => [start, end]));
    return !(0,detect_evidence/* placesOf */.ek)(new RegExp(SIGNS, 'gi'), text).some((place) => !inComment(place.start) && !inLink(place.start));
}
const ASSIGNED = /(?<![\w"'])(?<name>[A-Za-z_]\w{2,60})\s{0,4}(?::[^=,\n]{1,40})?=\s{0,4}["'`[{(\s]{0,4}$/;
function isUnused({ text, inComment }, start, value) {
    const before = text.slice(Math.max(0, start - 240), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const name = ASSIGNED.exec(line.replace(value, ''))?.groups?.['name'];
    if (name === undefined || /^scopes?$/i.test(name))
        return false;
    const uses = (0,detect_evidence/* placesOf */.ek)(new RegExp(`(?<!\\w)${name}(?!\\w)`, 'g'), text).filter((place) => !inComment(place.start));
    return uses.length === 1;
}
const VALUE = /^[\w-]{0,40}["'`\]]{0,2}[^\n=:]{0,40}(?:=>|:=|[=:,])\s{0,8}(?<value>(?:\[\]\w{1,20}|new\b[\w \t]{0,20}\[\]|\w{1,20}\[\])?\s{0,4}[[{(][^\]})]{0,600}|(?:\r?\n?[ \t]{0,40}-[ \t]+[^\n]{0,100}){1,20}|[^\n;]{0,600}(?:\\\r?\n[^\n;]{0,600})?)/;
function holdsOAuthScopes(text, start) {
    const value = VALUE.exec(text.slice(start, start + 1_000))?.groups?.['value'] ?? '';
    return /\b(?:openid|AdobeID)\b/.test(value) && !/\bent_\w{2,60}_(?:sdk|api)\b/i.test(value);
}
const OAUTH_NAME = /oauth|s2s|cecredentials/i;

;// CONCATENATED MODULE: ./build/guard/rules/aio-context.js




const NAMES = /(?<![a-z0-9])ims_contexts_[\w-]{1,200}?_(?:meta__scopes|private__key)\b|\bims\.contexts\.[\w$-]{1,200}\.(?:meta_?scopes|private_key)\b/gi;
const CONTEXT_KEYS = /^(?:meta_?scopes|private_key)$/i;
const LEGACY_KEYS = ['jwt_payload', 'jwt_private_key', 'token_exchange_url'];
const LEGACY_KEY = /(?<![\w.])["']?(?:jwt_payload|jwt_private_key|token_exchange_url)["']?(?=\s{0,8}[:=])/g;
function aio_context_check(document) {
    const { text, path } = document;
    const names = (0,detect_evidence/* placesOf */.ek)(NAMES, text).filter(({ end }) => !holdsOAuthScopes(text, end));
    return /\.(?:json[c5]?|ya?ml|aio)$|(?:^|\/)\.aio$/i.test(path) ? [...names, ...inObjects(document)] : names;
}
function inObjects(document) {
    const { text } = document;
    if (!/\bjwt_p/.test(text) && !(/\bims\b/.test(text) && /\bcontexts\b/.test(text)))
        return [];
    const found = inTrees(document);
    return found.length > 0 ? found : inFragment(document);
}
function inTrees(document) {
    return document.objects.flatMap(({ path, entries }) => {
        const inContext = path.at(-3) === 'ims' && path.at(-2) === 'contexts';
        const found = inContext ? entries.find(({ key }) => CONTEXT_KEYS.test(key)) : legacyOf(entries);
        return found === undefined ? [] : [{ start: found.start, end: found.end }];
    });
}
function legacyOf(entries) {
    const legacy = entries.filter(({ key }) => LEGACY_KEYS.includes(key));
    return legacy.length >= 2 ? legacy[0] : undefined;
}
function inFragment({ objects, text, inComment }) {
    if (objects.length > 0)
        return [];
    const keys = (0,detect_evidence/* placesOf */.ek)(LEGACY_KEY, text).filter(({ start }) => !inComment(start));
    const names = new Set(keys.map(({ start, end }) => text.slice(start, end).replace(/["']/g, '')));
    return names.size >= 2 ? keys.slice(0, 1) : [];
}
const aioContext = (0,define_rule/* defineRule */.K)({
    id: 'aio-context',
    tier: 'configuration',
    title: 'Adobe I/O CLI context with a Service Account (JWT) credential',
    level: 'error',
    message: 'An IMS context of the Adobe I/O CLI or of aio-lib-ims with metascopes or a private key: it exchanges a JWT.',
    proves: 'aio-lib-ims takes a context with meta_scopes and private_key to its JWT plugin. A context for OAuth Server-to-Server has client_secrets, technical_account_email and scopes in their place; everything else is the same in both.',
    matchers: [
        {
            keywords: [
                'ims_contexts_',
                'ims.contexts.',
                '"contexts"',
                'contexts:',
                'jwt_payload',
                'jwt_private_key',
            ],
            when: [NAMES, /"contexts"|contexts:|jwt_p(?:ayload|rivate_key)/],
            check: aio_context_check,
        },
    ],
    advice: {
        text: 'Use @adobe/aio-lib-ims 6.4.0 or later with a context of these six keys: client_id, client_secrets (a list), technical_account_id, technical_account_email, ims_org_id, scopes. Remove meta_scopes, private_key, passphrase and client_secret; take the scopes from the OAuth Server-to-Server credential in the Console.',
        before: `AIO_ims_contexts_my__ctx_client__secret=…
AIO_ims_contexts_my__ctx_meta__scopes=["ent_…_sdk"]
AIO_ims_contexts_my__ctx_private__key=…`,
        after: `AIO_ims_contexts_my__ctx_client__secrets=["…"]
AIO_ims_contexts_my__ctx_technical__account__email=…@techacct.adobe.com
AIO_ims_contexts_my__ctx_scopes=["openid","AdobeID","…"]`,
        language: 'sh',
        scopes: true,
        inFile: [
            {
                when: [/client_{1,2}secrets\b/gi, /(?<!meta_{0,2})scopes["']?\s{0,4}[:=][^;:={}]{0,80}?openid/gi],
                text: 'client_secrets and scopes are there already: remove only meta_scopes and private_key, with passphrase and client_secret where they are set, and see that technical_account_email is there. @adobe/aio-lib-ims must be 6.4.0 or later.',
                done: true,
            },
        ],
        more: [
            {
                language: 'json',
                before: `"client_id": "…", "client_secret": "…",
"meta_scopes": ["ent_…_sdk"], "private_key": "…"`,
                after: `"client_id": "…", "client_secrets": ["…"],
"technical_account_email": "…@techacct.adobe.com", "scopes": ["openid", "AdobeID", "…"]`,
            },
            {
                language: 'yaml',
                before: `AIO_ims_contexts_my__ctx_client__secret: …
AIO_ims_contexts_my__ctx_meta__scopes: '["ent_…_sdk"]'
AIO_ims_contexts_my__ctx_private__key: …`,
                after: `AIO_ims_contexts_my__ctx_client__secrets: '["…"]'
AIO_ims_contexts_my__ctx_technical__account__email: …@techacct.adobe.com
AIO_ims_contexts_my__ctx_scopes: '["openid","AdobeID","…"]'`,
            },
        ],
    },
    docs: links/* IMPLEMENTATION_GUIDE */.G4,
});

;// CONCATENATED MODULE: ./build/guard/rules/aio-lib-java-jwt.js

const aio_lib_java_jwt_PAGE = 'https://github.com/adobe/aio-lib-java';
const aioLibJavaJwt = (0,define_rule/* defineRule */.K)({
    id: 'aio-lib-java-jwt',
    tier: 'package',
    title: 'JWT context of aio-lib-java',
    level: 'error',
    message: 'Configures a JWT for the Adobe I/O Java SDK.',
    proves: 'The keys aio_meta_scopes and aio_encoded_pkcs8 and the classes JwtContext, PrivateKeyBuilder and JwtTokenBuilder of com.adobe.aio exist for the JWT exchange only. The artifact itself does OAuth as well.',
    matchers: [
        {
            keywords: ['aio_meta_scopes', 'aio_encoded_pkcs8', 'com.adobe.aio.'],
            pattern: /\baio_(?:meta_scopes|encoded_pkcs8)\b|\bcom\.adobe\.aio\.(?:[a-z]{1,20}\.){0,5}(?:JwtContext|JwtTokenBuilder|PrivateKeyBuilder)\b/g,
        },
    ],
    advice: {
        text: 'Use aio-lib-java 2.0.0 or later with aio_oauth_scopes, aio_client_secret, aio_api_key and aio_ims_org_id (OAuthContext in place of JwtContext). Remove aio_meta_scopes, aio_encoded_pkcs8 and aio_technical_account_id.',
        before: `aio_meta_scopes=/s/event_receiver_api,/s/ent_adobeio_sdk
aio_encoded_pkcs8=…`,
        after: `aio_oauth_scopes=openid,AdobeID,event_receiver_api,adobeio_api`,
        language: 'properties',
        scopes: true,
    },
    docs: aio_lib_java_jwt_PAGE,
});

// EXTERNAL MODULE: ./build/adobe/metascopes-in-text.js
var metascopes_in_text = __webpack_require__(5206);
// EXTERNAL MODULE: ./build/guard/rules/shared/token-request.js
var token_request = __webpack_require__(4511);
;// CONCATENATED MODULE: ./build/guard/rules/audience-claim.js






const AT_HOST = /adobelogin\.com\\?\/c\\?\//gi;
const BUILT = /["'`]\\?\/c\\?\/\\?["'`]|(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\})\/c\/(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\}|["'`])/g;
function audience_claim_check(document) {
    const { text } = document;
    const about = detect_evidence/* ADOBE */.ID.test(text) &&
        (detect_evidence/* METASCOPE_KEY */.sL.test(text) || (0,metascopes_in_text/* metascopesIn */.u9)(text).length > 0 || /["'`]aud["'`]/.test(text));
    const found = [...(0,detect_evidence/* placesOf */.ek)(AT_HOST, text), ...(about ? (0,detect_evidence/* placesOf */.ek)(BUILT, text) : [])];
    if (found.length === 0)
        return [];
    const left = sendsOnlyClientCredentials(document) ? LEFT : {};
    return (0,detect_evidence/* orOfAem */.YM)(document, found.map((match) => ({ ...match, ...left })));
}
const LEFT = {
    level: 'warning',
    message: 'Still builds the audience of a JWT, although this file gets its token with client_credentials.',
    advice: 'Delete it, with the claims and the settings that only the JWT had.',
};
const audienceClaim = (0,define_rule/* defineRule */.K)({
    id: 'audience-claim',
    tier: 'protocol',
    yieldsTo: ['metascope-claim'],
    title: 'Audience claim of a JWT for Adobe IMS',
    level: 'error',
    message: 'Builds the audience of a JWT for Adobe IMS.',
    proves: 'The audience of a JWT for the exchange is https://ims-na1.adobelogin.com/c/ and the client id. Nothing else is under /c/ of that host. The bare path counts next to Adobe and either metascopes or a claim named aud only.',
    matchers: [
        {
            keywords: [
                'adobelogin.com/c',
                'adobelogin.com\\/c',
                '"/c/',
                "'/c/",
                '`/c/',
                '/c\\/',
                '\\/c/',
                '%s/c/',
                '%v/c/',
                '}/c/',
            ],
            when: [AT_HOST, BUILT],
            check: audience_claim_check,
        },
    ],
    advice: {
        text: 'Delete the code that builds and signs the claims. OAuth needs client_id, client_secret, grant_type=client_credentials and scope, sent to https://ims-na1.adobelogin.com/ims/token/v3.',
        ...token_request/* HTTP_REQUEST */.p3,
        more: token_request/* TOKEN_REQUESTS */.xc,
        inFile: token_request/* ALREADY_OAUTH */.ll,
        scopes: true,
    },
    docs: links/* IMS_REFERENCE */.kg,
});

;// CONCATENATED MODULE: ./build/guard/rules/campaign-ims-jwt.js

const campaign_ims_jwt_DOCS = 'https://experienceleague.adobe.com/en/docs/campaign-classic/using/integrating-with-adobe-experience-cloud/oauth-technical-account';
const campaignImsJwt = (0,define_rule/* defineRule */.K)({
    id: 'campaign-ims-jwt',
    tier: 'configuration',
    title: 'Adobe Campaign with a Service Account (JWT) credential',
    level: 'error',
    message: 'Gives Adobe Campaign a Service Account (JWT) credential.',
    proves: 'nlserver config -setimsjwtauth stores the private key of a JWT credential, and authIMSTAPrivateKey is where the instance keeps it. OAuth has -setimsoauth, which takes no key.',
    matchers: [
        {
            keywords: ['setimsjwtauth', 'authimstaprivatekey'],
            pattern: /-setimsjwtauth\b|\bauthIMSTAPrivateKey(?=\s{0,20}=\s{0,20}["'](?!["']))/g,
        },
    ],
    advice: {
        text: 'Upgrade to Campaign Classic 7.4.1 or later. Where you run it yourself: nlserver config -instance:<instance> -setimsoauth:<organization id>/<client id>/<technical account id>/<client secret> with the OAuth Server-to-Server credential, restart, and delete the private key. For hosted and managed instances Adobe has entered the credential.',
        before: 'nlserver config -instance:prod -setimsjwtauth:ORG/CLIENT/ACCOUNT/SECRET/PRIVATE_KEY',
        after: 'nlserver config -instance:prod -setimsoauth:ORG/CLIENT/ACCOUNT/SECRET',
        language: 'sh',
    },
    docs: campaign_ims_jwt_DOCS,
});

// EXTERNAL MODULE: ./build/adobe/dates.js
var dates = __webpack_require__(1761);
// EXTERNAL MODULE: ./build/guard/detect/steps.js
var steps = __webpack_require__(5031);
;// CONCATENATED MODULE: ./build/guard/rules/shared/workflow-credential.js

const PREFIX = '(?:adobe|aem|aemcs|cm|cloudmanager|ims|jwt|io|aio)*';
const ACCOUNT = new RegExp(`^${PREFIX}tech(?:nical)?acc(?:oun)?t?(?:id|email)?$`);
const KEY = new RegExp(`^${PREFIX}(?:private)?key(?:contents?|path|file|base64|pem|data|secret)?$`);
const ACCOUNT_KEYWORDS = [
    'technicalacc',
    'technical_acc',
    'technical-acc',
    'techacc',
    'tech_acc',
    'tech-acc',
];
const ACCOUNT_NAME = /tech(?:nical)?[_-]?acc/i;
function credentialOf({ inputs }) {
    const all = [...inputs.entries()];
    const key = all.find(([name, { value }]) => isKeyInput(name) && value.trim() !== '')?.[1];
    const account = all.find(([name]) => isAccountInput(name))?.[1];
    return { key, account, oauth: oauthOf(inputs) };
}
function isKeyInput(name) {
    return KEY.test((0,steps/* inputName */.yu)(name).slice(0, 60));
}
function isAccountInput(name) {
    return ACCOUNT.test((0,steps/* inputName */.yu)(name).slice(0, 60));
}
function keysWithoutOAuth({ steps }, wanted) {
    return steps.flatMap((step) => {
        const { key, account, oauth } = credentialOf(step);
        if (!wanted(step) || key === undefined || account === undefined || oauth === 'yes')
            return [];
        return [{ ...placeOf(key), ...(oauth === 'unknown' ? { level: 'warning' } : {}) }];
    });
}
function placeOf({ start, end }) {
    return { start, end };
}
function oauthOf(inputs) {
    if (inputs.get('command')?.value.trim() === 'oauth_sts')
        return 'yes';
    const enabled = (inputs.get('oauthenabled') ?? inputs.get('useoauth'))?.value.trim().toLowerCase();
    if (enabled === undefined || enabled === '' || enabled === 'false')
        return 'no';
    return enabled === 'true' ? 'yes' : 'unknown';
}

;// CONCATENATED MODULE: ./build/guard/rules/ci-action-definition.js




const GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/migration/';
function ci_action_definition_check({ objects }) {
    const top = objects.filter(({ path }) => path.length === 0);
    return top.flatMap(({ entries }) => {
        const inputs = (0,tree/* entryOf */.Ms)(entries, 'inputs')?.value;
        if (inputs?.kind !== 'object' || (0,tree/* entryOf */.Ms)(entries, 'runs') === undefined)
            return [];
        const key = inputs.entries.find((entry) => isKeyInput(entry.key));
        if (key === undefined || !inputs.entries.some((entry) => isAccountInput(entry.key)))
            return [];
        const both = inputs.entries.some(({ key: name }) => /oauth|^scopes$/i.test(name));
        return [{ start: key.start, end: key.end, ...(both ? BOTH : {}) }];
    });
}
const BOTH = {
    level: 'warning',
    message: `This action takes the private key of a technical account next to OAuth. ${dates/* JWT_ENDED */.J}`,
};
const ciActionDefinition = (0,define_rule/* defineRule */.K)({
    id: 'ci-action-definition',
    tier: 'configuration',
    title: 'Action that takes the private key of a technical account',
    level: 'error',
    message: 'This action takes a technical account and its private key, which it can only use to exchange a JWT.',
    proves: '"Technical account" is a word of Adobe IMS, and a technical account has a private key only in a Service Account (JWT) credential.',
    files: /(?:^|\/)action\.ya?ml$/i,
    matchers: [{ keywords: ACCOUNT_KEYWORDS, when: [ACCOUNT_NAME], check: ci_action_definition_check }],
    advice: {
        text: 'Take client-id, client-secret and scopes, send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3, and remove the input for the key; neither the technical account id nor its email is needed for that. With @adobe/aio-lib-ims 6.4.0 or later use a context with client_secrets, technical_account_email and scopes.',
        before: `inputs:
  technicalAccountId: {}
  key: {}`,
        after: `inputs:
  client-id: {}
  client-secret: {}
  scopes: {}`,
        language: 'yaml',
        scopes: true,
    },
    docs: GUIDE,
});

;// CONCATENATED MODULE: ./build/guard/rules/ci-apps-action.js



const ci_apps_action_DOCS = 'https://github.com/adobe/aio-apps-action#readme';
const OWN = 'adobe/aio-apps-action';
const INSTEAD = 'Or take the token action of ims-auth with aio-cli: true (its docs/migrate.md, App Builder), which leaves no secret on disk.';
const ADVICE = `Raise adobe/aio-apps-action to 3.0.0 or later and write command: oauth_sts: keep CLIENTID, CLIENTSECRET, TECHNICALACCOUNTID and IMSORGID, add TECHNICALACCOUNTEMAIL, write SCOPES as a list with commas (not a JSON array), remove KEY, and delete the secret behind it. ${INSTEAD}`;
const OLD = 'This version of adobe/aio-apps-action does not know the command oauth_sts: the step gets no token and is green. It is the half of a migration from JWT.';
function ci_apps_action_check(document) {
    const steps = document.steps.filter(isAppsAction);
    const names = (0,metascopes_in_text/* metascopesIn */.u9)(document.text).map(({ name }) => name);
    const scopes = names.length === 0 ? '' : ` ${(0,metascopes_in_text/* scopeAdvice */.RJ)(names)}`;
    return steps.flatMap((step) => ci_apps_action_placeOf(step).map((match) => ({ ...match, advice: `${adviceFor(step)}${scopes}` })));
}
function adviceFor({ action, uses, inputs }) {
    const command = inputs.get('command')?.value.trim().toLowerCase();
    const scopes = inputs.get('scopes')?.value.trim() ?? '';
    const todo = [
        ...(isOld(action, uses.value) ? ['raise adobe/aio-apps-action to 3.0.0 or later'] : []),
        ...(action === OWN ? [] : [`use ${OWN} 3.0.0 or later, or a copy of it that knows oauth_sts`]),
        ...(command === 'oauth_sts' ? [] : ['write command: oauth_sts']),
        ...(inputs.has('technicalaccountemail') ? [] : ['add TECHNICALACCOUNTEMAIL']),
        ...(scopes === '' ? ['add SCOPES as a list with commas'] : []),
        ...(scopes.startsWith('[') || (0,metascopes_in_text/* metascopesIn */.u9)(scopes).length > 0
            ? ['write the OAuth scopes into SCOPES as a list with commas, not as a JSON array']
            : []),
        ...(inputs.has('key') ? ['remove KEY and delete the secret behind it'] : []),
    ];
    if (todo.join() === 'write command: oauth_sts') {
        return 'Change only `command`, to oauth_sts: SCOPES and everything else that it needs are there.';
    }
    const [first = '', ...more] = todo;
    const last = more.length === 0 ? '' : `${more.length > 1 ? ',' : ''} and ${more.pop() ?? ''}`;
    const sentence = [first, ...more].join(', ') + last;
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. The other inputs stay. ${INSTEAD}`;
}
function isAppsAction({ action, inputs }) {
    if (/(?:^|\/)aio-apps-action$/.test(action))
        return true;
    return inputs.has('command') && inputs.has('technicalaccountid') && inputs.has('imsorgid');
}
function ci_apps_action_placeOf({ action, uses, inputs }) {
    const command = inputs.get('command');
    const key = inputs.get('key');
    const literal = command !== undefined && /^[a-z_]+$/i.test(command.value.trim());
    if (literal && command.value.trim().toLowerCase() === 'auth')
        return [{ start: command.start, end: command.end }];
    if (command?.value.trim().toLowerCase() === 'oauth_sts' && isOld(action, uses.value)) {
        return [{ start: uses.start, end: uses.end, message: OLD }];
    }
    if (literal || key === undefined || key.value.trim() === '')
        return [];
    return [
        {
            start: key.start,
            end: key.end,
            level: 'warning',
            message: 'Gives a private key to adobe/aio-apps-action, whose command is decided elsewhere. Only the command auth reads it, and that one exchanges a JWT.',
        },
    ];
}
function isOld(action, uses) {
    return action === OWN && /@v?[0-2](?:\.[\d.]*)?$/.test(uses.trim());
}
const ciAppsAction = (0,define_rule/* defineRule */.K)({
    id: 'ci-apps-action',
    tier: 'configuration',
    title: 'adobe/aio-apps-action with command auth',
    level: 'error',
    message: 'The command auth of adobe/aio-apps-action exchanges a JWT, even without KEY.',
    proves: 'The action has one command for JWT (auth) and one for OAuth Server-to-Server (oauth_sts); the inputs have the same names in both, so that only the command decides.',
    files: steps/* WORKFLOW_FILES */.CU,
    matchers: [
        {
            keywords: ['aio-apps-action', 'technicalaccountid'],
            when: [/aio-apps-action|technicalaccountid/i],
            check: ci_apps_action_check,
        },
    ],
    advice: {
        text: ADVICE,
        before: `- uses: adobe/aio-apps-action@2.0.2
  with:
    command: auth
    CLIENTID: \${{ secrets.CLIENTID }}
    CLIENTSECRET: \${{ secrets.CLIENTSECRET }}
    TECHNICALACCOUNTID: \${{ secrets.TECHNICALACCID }}
    IMSORGID: \${{ secrets.IMSORGID }}
    KEY: \${{ secrets.KEY }}`,
        after: `- uses: adobe/aio-apps-action@4.1.0
  with:
    command: oauth_sts
    CLIENTID: \${{ secrets.CLIENTID }}
    CLIENTSECRET: \${{ secrets.CLIENTSECRET }}
    TECHNICALACCOUNTID: \${{ secrets.TECHNICALACCID }}
    TECHNICALACCOUNTEMAIL: \${{ secrets.TECHNICALACCEMAIL }}
    IMSORGID: \${{ secrets.IMSORGID }}
    SCOPES: AdobeID,openid,read_organizations,adobeio_api`,
        language: 'yaml',
    },
    docs: ci_apps_action_DOCS,
});

;// CONCATENATED MODULE: ./build/guard/rules/ci-cloud-manager-action.js



const EXECUTION = /(?:^|\/)aio-cloudmanager-create-execution-action$/;
const ci_cloud_manager_action_DOCS = 'https://github.com/adobe/aio-cloudmanager-create-execution-action#readme';
const ciCloudManagerAction = (0,define_rule/* defineRule */.K)({
    id: 'ci-cloud-manager-action',
    tier: 'configuration',
    title: 'Cloud Manager execution action with a private key',
    level: 'error',
    message: 'Starts a Cloud Manager pipeline with a private key: without oauthEnabled: true the action exchanges a JWT.',
    proves: 'The action reads key where oauthEnabled is not true, which is the default, and signs a JWT with it.',
    files: steps/* WORKFLOW_FILES */.CU,
    matchers: [
        {
            keywords: ['aio-cloudmanager-create-execution-action'],
            when: [/aio-cloudmanager-create-execution-action/i],
            check: (document) => keysWithoutOAuth(document, ({ action }) => EXECUTION.test(action)),
        },
    ],
    advice: {
        text: "Use version 1.2.0 or later with OAUTHENABLED: 'true', TECHNICALACCOUNTID (the id, which was the email before) and TECHNICALACCOUNTEMAIL, and remove KEY with the secret behind it. Its README still shows aio-apps-action with command: auth beside it; that stays JWT, write command: oauth_sts there.",
        before: `- uses: adobe/aio-cloudmanager-create-execution-action@v1
  with:
    TECHNICALACCOUNTID: \${{ secrets.CM_TA_EMAIL }}
    KEY: \${{ secrets.CM_PRIVATE_KEY }}`,
        after: `- uses: adobe/aio-cloudmanager-create-execution-action@v1.2.0
  with:
    OAUTHENABLED: 'true'
    TECHNICALACCOUNTID: \${{ secrets.CM_TA_ID }}
    TECHNICALACCOUNTEMAIL: \${{ secrets.CM_TA_EMAIL }}`,
        language: 'yaml',
        scopes: true,
    },
    docs: ci_cloud_manager_action_DOCS,
});

;// CONCATENATED MODULE: ./build/guard/rules/ci-jwt-ims-action.js


const ci_jwt_ims_action_DOCS = 'https://github.com/adobe/aio-apps-action#readme';
function ci_jwt_ims_action_check(document) {
    return document.steps
        .filter(({ action }) => /(?:^|\/)aio-app-actions-jwt-ims$/.test(action))
        .map(({ uses }) => ({ start: uses.start, end: uses.end }));
}
const ciJwtImsAction = (0,define_rule/* defineRule */.K)({
    id: 'ci-jwt-ims-action',
    tier: 'configuration',
    title: 'adobe/aio-app-actions-jwt-ims',
    level: 'error',
    message: 'This action does nothing but exchange a JWT.',
    proves: 'The action signs and exchanges a JWT; it has no other mode and no later version.',
    files: steps/* WORKFLOW_FILES */.CU,
    matchers: [{ keywords: ['aio-app-actions-jwt-ims'], when: [/aio-app-actions-jwt-ims/i], check: ci_jwt_ims_action_check }],
    advice: {
        text: 'Use adobe/aio-apps-action 3.0.0 or later with command: oauth_sts (CLIENTID, CLIENTSECRET, TECHNICALACCOUNTID, TECHNICALACCOUNTEMAIL, IMSORGID, SCOPES as a list with commas), and delete the secret with the private key. Or take the token action of ims-auth with aio-cli: true.',
        before: '- uses: adobe/aio-app-actions-jwt-ims@master',
        after: `- uses: adobe/aio-apps-action@4.1.0
  with:
    command: oauth_sts`,
        language: 'yaml',
        scopes: true,
    },
    docs: ci_jwt_ims_action_DOCS,
});

;// CONCATENATED MODULE: ./build/guard/rules/ci-private-key-action.js



const ci_private_key_action_EXECUTION = /(?:^|\/)aio-cloudmanager-create-execution-action$/;
const APPS = /(?:^|\/)(?:aio-apps-action|aio-app-actions-jwt-ims)$/;
const ciPrivateKeyAction = (0,define_rule/* defineRule */.K)({
    id: 'ci-private-key-action',
    tier: 'configuration',
    title: 'Action with a technical account and a private key',
    level: 'error',
    message: 'Gives an action a technical account and its private key, which it can only use to exchange a JWT.',
    proves: '"Technical account" is a word of Adobe IMS, and a technical account has a private key only in a Service Account (JWT) credential.',
    files: steps/* WORKFLOW_FILES */.CU,
    matchers: [
        {
            keywords: ACCOUNT_KEYWORDS,
            when: [ACCOUNT_NAME],
            check: (document) => keysWithoutOAuth(document, ({ action }) => !ci_private_key_action_EXECUTION.test(action) && !APPS.test(action)),
        },
    ],
    advice: {
        text: 'Look for a version of the action that takes an OAuth Server-to-Server credential (client id, client secret, scopes). Where there is none, get the token before with adobe/aio-apps-action 3.0.0 or later and command: oauth_sts, and run the Adobe I/O CLI (for Cloud Manager @adobe/aio-cli-plugin-cloudmanager 4.2.0 or later, for rapid development environments @adobe/aio-cli-plugin-aem-rde) in a step of your own. Delete the secret with the private key.',
    },
    docs: 'https://github.com/adobe/aio-apps-action#readme',
});

;// CONCATENATED MODULE: ./build/guard/rules/ci-stale-key.js



const ci_stale_key_GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/migration/';
const PIPELINES = /(?:^|\/)\.(?:github|gitlab|circleci|buildkite|azure|azuredevops|azure-pipelines|sauce|drone|semaphore)\/.*\.ya?ml$|(?:^|\/)[^/]{0,40}workflows?[^/]{0,40}\/[^/]*\.ya?ml(?:\.[\w-]{1,20})?$|(?:^|\/)(?:\.gitlab-ci|\.travis|\.drone|\.?appveyor|azure-pipelines|bitbucket-pipelines|buildspec|cloudbuild|codefresh)[^/]*\.ya?ml$|(?:^|\/)[^/]*Jenkinsfile[^/]*$|\.jenkinsfile$/i;
const ci_stale_key_OWN = /\b(?:REACTOR_[A-Z_]{0,60}?PRIVATE_KEY|ASSET_COMPUTE_PRIVATE_KEY|AIO_[A-Z_]{0,60}?PRIVATE_KEY|ADOBE_(?!(?:[A-Z]{1,20}_){0,4}(?:BOT|GITHUB|GH|APP|SSH|GPG|NPM|SIGN|SIGNING|MAVEN|DEPLOY|SFTP)_)[A-Z_]{0,60}?PRIVATE_KEY)[A-Z0-9_]{0,60}/g;
const SHARED = /\b(?:CM|CLOUD_?MANAGER|IMS|AEP|AEM|UMAPI|LAUNCH|AW|TECH(?:NICAL)?_ACC(?:OUN)?T)_(?:[A-Z]{1,20}_){0,3}?PRIVATE_KEY[A-Z0-9_]{0,60}/g;
const ADOBE = /\badobe\b|(?:^|[\s'"])aio\s|@adobe\/|cloudmanager|reactor-uploader|adobelogin/im;
function ci_stale_key_check(document) {
    const { text } = document;
    const steps = document.steps.flatMap(staleIn);
    const names = [...(0,detect_evidence/* placesOf */.ek)(ci_stale_key_OWN, text), ...(ADOBE.test(text) ? (0,detect_evidence/* placesOf */.ek)(SHARED, text) : [])];
    const fresh = names.filter(({ start }) => !steps.some((step) => start >= step.start && start < step.end));
    return [...steps, ...fresh].sort((a, b) => a.start - b.start);
}
function staleIn(step) {
    const { key, account, oauth } = credentialOf(step);
    const apps = /(?:^|\/)aio-apps-action$/.test(step.action);
    const other = apps && /^(?!auth$)[a-z_]+$/.test(step.inputs.get('command')?.value.trim() ?? '');
    return key !== undefined && (other || (account !== undefined && oauth === 'yes')) ? [placeOf(key)] : [];
}
const ciStaleKey = (0,define_rule/* defineRule */.K)({
    id: 'ci-stale-key',
    tier: 'configuration',
    title: 'Private key of a technical account in a pipeline',
    level: 'warning',
    message: 'The pipeline still passes on the private key of a Service Account (JWT) credential, which nothing can use.',
    proves: 'Tools of Adobe read a private key for JWT only. These names are those of their documentation, and a step that is migrated to OAuth Server-to-Server needs no key.',
    files: PIPELINES,
    matchers: [
        {
            keywords: ['private_key', 'aio-apps-action', ...ACCOUNT_KEYWORDS],
            when: [ci_stale_key_OWN, SHARED, /aio-apps-action/i, ACCOUNT_NAME],
            check: ci_stale_key_check,
        },
    ],
    advice: {
        text: 'Remove the line and delete the secret; revoke the key pair where it is still listed in the Developer Console. Where the tool still asks for it, take its version for OAuth Server-to-Server: @adobe/reactor-uploader 6.0.0 with REACTOR_IO_INTEGRATION_CLIENT_ID and _CLIENT_SECRET, adobe/aio-apps-action 3.0.0 with command: oauth_sts, aio-cloudmanager-create-execution-action 1.2.0 with OAUTHENABLED.',
        found: [
            {
                when: /^REACTOR_/,
                text: 'Remove the line and delete the secret; revoke the key pair where it is still listed in the Developer Console. @adobe/reactor-uploader 6.0.0 and @adobe/reactor-releaser 4.0.0 or later read REACTOR_IO_INTEGRATION_CLIENT_ID and REACTOR_IO_INTEGRATION_CLIENT_SECRET in place of the key.',
            },
        ],
    },
    docs: ci_stale_key_GUIDE,
});

;// CONCATENATED MODULE: ./build/guard/rules/console-download.js


const consoleDownload = (0,define_rule/* defineRule */.K)({
    id: 'console-download',
    tier: 'format',
    title: 'Service Account (JWT) file of the Developer Console',
    level: 'error',
    message: 'Holds the download of a Service Account (JWT) credential from the Adobe Developer Console.',
    proves: 'PUBLIC_KEYS_WITH_EXPIRY lists the certificates of a Service Account (JWT) credential. The download of an OAuth Server-to-Server credential has CLIENT_SECRETS and SCOPES and no certificates.',
    matchers: [{ keywords: ['public_keys_with_expiry'], pattern: /\bPUBLIC_KEYS_WITH_EXPIRY\b/gi }],
    advice: {
        text: 'Developer Console > project > Service Account (JWT) > Add new credential: the OAuth Server-to-Server credential keeps client id, technical account, APIs and product profiles. Download its JSON (CLIENT_SECRETS, SCOPES) in place of this file, drop the private key, and get tokens with grant_type=client_credentials (an OAuth 2 library does it: Passport for Node.js, Spring Security for Java, Authlib for Python). See from the last-used time stamps that only the new credential is used, then choose "Review and delete" for the JWT one.',
        before: `{
  "API_KEY": "…",
  "CLIENT_SECRET": "…",
  "TECHNICAL_ACCOUNT_ID": "…@techacct.adobe.com",
  "PUBLIC_KEYS_WITH_EXPIRY": { "…": "01/07/2025" }
}`,
        after: `{
  "CLIENT_ID": "…",
  "CLIENT_SECRETS": ["…"],
  "SCOPES": ["openid", "AdobeID"],
  "TECHNICAL_ACCOUNT_ID": "…@techacct.adobe.com"
}`,
        language: 'json',
    },
    docs: links/* MIGRATION_GUIDE */.sl,
});

// EXTERNAL MODULE: ./build/guard/rules/exchange-endpoint.js
var exchange_endpoint = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/guard/rules/expires-in-milliseconds.js
var expires_in_milliseconds = __webpack_require__(9363);
;// CONCATENATED MODULE: ./build/guard/rules/ims-go-jwt.js



const ims_go_jwt_PAGE = 'https://github.com/adobe/imscli';
const GO = /\b(?:ExchangeJWT(?:Request|Response|WithContext)?|AuthorizeJWTExchange)\b|\bims\.MetaScope[A-Z]?\w{0,40}/g;
const ims_go_jwt_COMMAND = /\bimscli\s+(?:-\S+\s+){0,4}auth(?:ori)?z(?:e)?\s+(?:-\S+\s+){0,4}jwt\b|["']imscli["'](?:\s{0,20},\s{0,20}["']-[^"'\n]{1,60}["']){0,4}\s{0,20},\s{0,20}["']auth(?:ori)?z(?:e)?["']\s{0,20},\s{0,20}["']jwt\b/g;
function ims_go_jwt_check({ text, path }) {
    const go = /\.go$/i.test(path) && /\badobe\/ims-go\b|\badobe\/imscli\b|^package ims\b/m.test(text);
    return [...(go ? (0,detect_evidence/* placesOf */.ek)(GO, text) : []), ...(0,detect_evidence/* placesOf */.ek)(ims_go_jwt_COMMAND, text)];
}
const imsGoJwt = (0,define_rule/* defineRule */.K)({
    id: 'ims-go-jwt',
    tier: 'package',
    title: 'JWT exchange with ims-go or imscli',
    level: 'error',
    message: 'Exchanges a JWT with ims-go or imscli.',
    proves: 'ExchangeJWT and the MetaScope constants of github.com/adobe/ims-go, and the command imscli authorize jwt, serve the JWT exchange only.',
    matchers: [
        {
            keywords: ['exchangejwt', 'authorizejwtexchange', 'ims.metascope', 'imscli'],
            when: [GO, ims_go_jwt_COMMAND],
            check: ims_go_jwt_check,
        },
    ],
    advice: {
        text: 'In Go send grant_type=client_credentials with client_id, client_secret and scope to https://ims-na1.adobelogin.com/ims/token/v3; on the command line use imscli authorize clientCredentials. Delete the private key and the metascopes.',
        before: `imscli authorize jwt --privateKey private.key --metascopes … …`,
        after: `imscli authorize clientCredentials --clientID … --clientSecret … --scopes openid,AdobeID,…`,
        language: 'sh',
        scopes: true,
        more: token_request/* TOKEN_REQUESTS */.xc.filter(({ language }) => language === 'go'),
    },
    docs: ims_go_jwt_PAGE,
});

;// CONCATENATED MODULE: ./build/guard/rules/jenkins-cloud-manager.js


const jenkins_cloud_manager_KEY = /\bprivateKeyCredentialsId\b/i;
const jenkins_cloud_manager_PAGE = 'https://github.com/jenkinsci/adobe-cloud-manager-plugin';
const jenkinsCloudManager = (0,define_rule/* defineRule */.K)({
    id: 'jenkins-cloud-manager',
    tier: 'configuration',
    title: 'Private key for the Cloud Manager plugin of Jenkins',
    level: 'error',
    message: 'Configures the Cloud Manager plugin of Jenkins with a private key, for a Service Account (JWT) credential.',
    proves: 'privateKeyCredentialsId next to technicalAccountId is the Adobe I/O project of the plugin, which knows no other way to get a token.',
    matchers: [
        {
            keywords: ['privatekeycredentialsid'],
            when: [jenkins_cloud_manager_KEY],
            check: (document) => (0,detect_evidence/* pairIn */.aj)(document, jenkins_cloud_manager_KEY, [/\btechnicalAccountId\b/i], 4_000),
        },
    ],
    advice: {
        text: 'The plugin has no way to use OAuth. Call the Cloud Manager API in a step of its own, with a token for openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_ams (check in the Developer Console), or the Cloud Manager plugin 4.2 of the Adobe I/O CLI with oauth_enabled.',
    },
    docs: jenkins_cloud_manager_PAGE,
});

// EXTERNAL MODULE: ./build/guard/rules/jwt-exchange-request.js
var jwt_exchange_request = __webpack_require__(7309);
// EXTERNAL MODULE: ./build/guard/rules/shared/dotnet-versions.js
var dotnet_versions = __webpack_require__(2834);
// EXTERNAL MODULE: ./build/guard/rules/shared/jvm-versions.js
var jvm_versions = __webpack_require__(7391);
// EXTERNAL MODULE: ./build/guard/rules/shared/npm-versions.js
var npm_versions = __webpack_require__(8273);
// EXTERNAL MODULE: ./build/guard/rules/shared/package-advice.js
var package_advice = __webpack_require__(1863);
// EXTERNAL MODULE: ./build/guard/rules/shared/python-versions.js
var python_versions = __webpack_require__(5590);
// EXTERNAL MODULE: ./build/guard/rules/shared/user-sync-versions.js
var user_sync_versions = __webpack_require__(1897);
;// CONCATENATED MODULE: ./build/guard/rules/jwt-only-version.js








const jwtOnlyVersion = (0,define_rule/* defineRule */.K)({
    id: 'jwt-only-version',
    tier: 'version',
    title: 'Version of a package that knows only JWT',
    level: 'warning',
    message: 'Pins a version from before OAuth Server-to-Server, which knows only Service Account (JWT) credentials.',
    proves: 'Before umapi-client 3.0, aepp 0.3, cjapy 0.2, aanalytics2 0.4, reactor-uploader 6, reactor-releaser 4, the SDKs of PDF Services 3.4 (Python 2.3; every one that was called PDF Tools), aio-lib-java 2.0, aio-lib-cloudmanager 2.0 and User Sync 2.9 the only way to a token was a JWT; aio-lib-ims before 6.4 knew no OAuth Server-to-Server either. Only a version that is held below counts; the name alone and an open range do not.',
    matchers: [
        {
            keywords: ['umapi', 'aepp', 'cjapy', 'aanalytics2', 'pdfservices'],
            when: python_versions/* REQUIREMENTS */.d,
            check: python_versions/* oldRequirements */.o,
        },
        {
            keywords: ['@adobe/reactor-', '@adobe/pdfservices', 'pdftools-', '@adobe/aio-lib-ims'],
            when: [/@adobe\/reactor-/, /@adobe\/pdfservices/, npm_versions/* OLD_NAME */.yC, /@adobe\/aio-lib-ims/],
            check: npm_versions/* oldNpmPackages */.OD,
        },
        { keywords: jvm_versions/* ARTIFACT_KEYWORDS */.ue, when: [jvm_versions/* ARTIFACT */.tX], check: jvm_versions/* oldArtifacts */.l_ },
        { keywords: dotnet_versions/* NUGET_KEYWORDS */.LN, when: [dotnet_versions/* NUGET_PACKAGE */.by], check: dotnet_versions/* oldNugetPackages */.Mz },
        { keywords: user_sync_versions/* USER_SYNC_KEYWORDS */.Hb, when: [user_sync_versions/* USER_SYNC */.iu], check: user_sync_versions/* oldUserSync */.A8 },
    ],
    advice: {
        text: 'Raise the version: umapi-client 3.0, aepp 0.3.0, cjapy 0.2.2, aanalytics2 0.4.1, @adobe/reactor-uploader 6, @adobe/reactor-releaser 4, PDF Services SDK 3.4 (Python 2.3; PDF Tools is PDF Services now), aio-lib-java 2.0, user-sync 2.9 or @adobe/aio-lib-ims 6.4, or later, and give it the client secret and scopes of the OAuth Server-to-Server credential.',
        before: 'umapi-client==2.21',
        after: 'umapi-client>=3.0.1',
        language: 'requirements',
        found: package_advice/* PACKAGE_ADVICE */.M,
    },
    docs: links/* IMPLEMENTATION_GUIDE */.G4,
});

;// CONCATENATED MODULE: ./build/guard/rules/kafka-connect.js


const kafka_connect_DOCS = 'https://github.com/adobe/experience-platform-streaming-connect/blob/master/DEVELOPER_GUIDE.md';
const TYPE = /aep\.connection\.auth\.token\.type["']?\s{0,20}[:=,]\s{0,20}["']?jwt_token\b/g;
const kafka_connect_KEYS = /aep\.connection\.auth\.(?:accountKey|filePath|keyValue)\b(?=["']?\s{0,20}[:=])/g;
function kafka_connect_check({ text }) {
    const types = (0,detect_evidence/* placesOf */.ek)(TYPE, text);
    return types.length > 0 ? types : (0,detect_evidence/* placesOf */.ek)(kafka_connect_KEYS, text).slice(0, 1);
}
const kafkaConnect = (0,define_rule/* defineRule */.K)({
    id: 'kafka-connect',
    tier: 'format',
    title: 'Kafka Connect sink for Experience Platform with a JWT',
    level: 'error',
    message: 'The streaming connector authenticates with a Service Account (JWT) credential.',
    proves: 'The value jwt_token of aep.connection.auth.token.type chooses the JWT exchange; accountKey and filePath (the private key) are read for it only.',
    matchers: [{ keywords: ['aep.connection.auth.'], when: [TYPE, kafka_connect_KEYS], check: kafka_connect_check }],
    advice: {
        text: 'Set aep.connection.auth.token.type=oauth2_access_token with aep.connection.auth.client.id, aep.connection.auth.client.secret and aep.connection.auth.endpoint (ims-na1.adobelogin.com), and remove accountKey and filePath. Needs a connector built after 2024-02-12.',
        before: `"aep.connection.auth.token.type": "jwt_token",
"aep.connection.auth.accountKey": "…@techacct.adobe.com",
"aep.connection.auth.filePath": "/secrets/private.key",`,
        after: `"aep.connection.auth.token.type": "oauth2_access_token",
"aep.connection.auth.client.id": "…",
"aep.connection.auth.client.secret": "…",`,
        language: 'json',
    },
    docs: kafka_connect_DOCS,
});

;// CONCATENATED MODULE: ./build/guard/rules/shared/scope-examples.js
const SCOPE_EXAMPLES = [
    { language: 'js', before: `metaScopes: ['ent_…_sdk']`, after: `scopes: ['openid', 'AdobeID', '…']` },
    { language: 'python', before: `"metascopes": ["ent_…_sdk"]`, after: `"scopes": "openid,AdobeID,…"` },
    { language: 'yaml', before: 'meta_scopes: [ent_…_sdk]', after: 'scopes: [openid, AdobeID, …]' },
    { language: 'json', before: `"meta_scopes": ["ent_…_sdk"]`, after: `"scopes": ["openid", "AdobeID", "…"]` },
    { language: 'env', before: 'META_SCOPES=ent_…_sdk', after: 'SCOPES=openid,AdobeID,…' },
    { language: 'properties', before: 'metascopes=ent_…_sdk', after: 'scopes=openid,AdobeID,…' },
];
const CREDENTIAL_EXAMPLES = [
    {
        language: 'js',
        before: `technicalAccountId: process.env.TECHNICAL_ACCOUNT_ID,
privateKey: process.env.PRIVATE_KEY,`,
        after: `clientSecret: process.env.CLIENT_SECRET,
scope: process.env.SCOPES,`,
    },
    {
        language: 'python',
        before: `"technical_account_id": os.environ["TECHNICAL_ACCOUNT_ID"],
"private_key": os.environ["PRIVATE_KEY"],`,
        after: `"client_secret": os.environ["CLIENT_SECRET"],
"scope": os.environ["SCOPES"],`,
    },
    {
        language: 'yaml',
        before: `technical_account_id: …
meta_scopes: [ent_…_sdk]
private_key: …`,
        after: `client_secret: …
scopes: [openid, AdobeID, …]`,
    },
    {
        language: 'json',
        before: `"technical_account_id": "…", "meta_scopes": ["ent_…_sdk"], "private_key": "…"`,
        after: `"client_secret": "…", "scopes": ["openid", "AdobeID", "…"]`,
    },
    {
        language: 'env',
        before: `TECHNICAL_ACCOUNT_ID=…
PRIVATE_KEY=…`,
        after: `CLIENT_SECRET=…
SCOPES=openid,AdobeID,…`,
    },
    {
        language: 'properties',
        before: `technicalAccountId=…
privateKey=…`,
        after: `clientSecret=…
scopes=openid,AdobeID,…`,
    },
];

;// CONCATENATED MODULE: ./build/guard/rules/metascope.js






const DISTINCT_NAMES = /\b(?:ent_[a-z0-9_]{1,48}_sdk|ent_aem[a-z0-9_]{0,45}_api|asset_compute_meta)\b/i;
const API_NAMES = /\bent_[a-z0-9_]{1,48}_api\b/i;
const AS_SCOPE = /(?<!meta[_-]{0,2})scopes?["'`]?\s{0,4}(?:=>|[:=,])[^\n]{0,200}$/i;
function metascope_check(document) {
    const { text } = document;
    const found = (0,metascopes_in_text/* metascopesIn */.u9)(text);
    const ofAdobe = detect_evidence/* ADOBE */.ID.test(text);
    const places = found.filter(({ name }) => ofAdobe || (0,metascopes_in_text/* isKnownMetascope */.N9)(name));
    const advice = (0,metascopes_in_text/* scopeAdvice */.RJ)(places.map(({ name }) => name));
    const described = (0,detect_evidence/* isApiDescription */.Pm)(document);
    const oauth = sendsOnlyClientCredentials(document);
    const matches = places.map((place, at) => ({
        start: place.start,
        end: place.end,
        advice,
        ...(oauth && at < USES_MAX ? whereOAuth(document, place) : {}),
        ...(described ? DESCRIBED : {}),
    }));
    return (0,detect_evidence/* orOfAem */.YM)(document, matches);
}
const USES_MAX = 50;
function whereOAuth(document, { start }) {
    if (isUnused(document, start, CLAIM))
        return UNUSED;
    return isScope(document.text, start) ? REUSED : {};
}
function isScope(text, start) {
    const near = text.slice(Math.max(0, start - 240), start);
    return AS_SCOPE.test(near.slice(near.lastIndexOf('\n') + 1));
}
const CLAIM = /https:\/\/[\w.-]{1,60}\/s\/$/;
const REUSED = {
    level: 'warning',
    message: 'Asks OAuth for a metascope. IMS knows no metascopes in OAuth and answers invalid_scope.',
};
const UNUSED = {
    level: 'note',
    message: 'Names a metascope that nothing in this file uses any more: it sends client_credentials.',
};
const DESCRIBED = {
    level: 'note',
    message: 'The description of an API talks about a metascope.',
};
const metascope = (0,define_rule/* defineRule */.K)({
    id: 'metascope',
    tier: 'anywhere',
    title: 'Metascope of a Service Account (JWT) credential',
    level: 'error',
    message: 'Names a metascope, which only Service Account (JWT) credentials have.',
    proves: 'Metascopes exist in the claims of a JWT for Adobe IMS only; in OAuth their place is taken by scopes with other names. Product codes without _sdk or _api at their end, such as ent_reactor, are not metascopes, and event_receiver_api is a scope as well.',
    matchers: [
        { keywords: ['_sdk', 'ent_aem', 'asset_compute_meta'], when: [DISTINCT_NAMES], check: metascope_check },
        { keywords: [['ent_', '_api', 'adobe']], needs: [/adobe/i], when: [API_NAMES], check: metascope_check },
    ],
    advice: {
        text: 'Metascopes do not exist in OAuth: remove them and ask for the scopes that the Developer Console shows for the credential.',
        more: SCOPE_EXAMPLES,
    },
    docs: links/* IMPLEMENTATION_GUIDE */.G4,
});

;// CONCATENATED MODULE: ./build/guard/rules/metascope-claim.js






const metascope_claim_AT_HOST = /adobelogin\.com\\?\/s\\?\/(?:[a-z_]{1,60})?/gi;
const metascope_claim_NAMED = /\/s\\?\/(?:ent_[a-z0-9_]{1,60}|event_receiver_api|asset_compute_meta)\b/gi;
const metascope_claim_BUILT = /["'`]\\?\/s\\?\/\\?["'`]|(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\})\/s\/(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\}|["'`])/g;
const AUDIENCE = /\/c\/["'`%{$#]/;
function metascope_claim_check(document) {
    const { text } = document;
    const names = (0,metascopes_in_text/* metascopesIn */.u9)(text).map(({ name }) => name);
    const about = detect_evidence/* ADOBE */.ID.test(text) && (detect_evidence/* METASCOPE_KEY */.sL.test(text) || names.length > 0 || AUDIENCE.test(text));
    const found = [
        ...(0,detect_evidence/* placesOf */.ek)(metascope_claim_AT_HOST, text),
        ...(0,detect_evidence/* placesOf */.ek)(metascope_claim_NAMED, text),
        ...(about ? (0,detect_evidence/* placesOf */.ek)(metascope_claim_BUILT, text) : []),
    ];
    if (found.length === 0)
        return [];
    const described = (0,detect_evidence/* isApiDescription */.Pm)(document);
    const oauth = sendsOnlyClientCredentials(document);
    const said = names.length > 0 ? { advice: (0,metascopes_in_text/* scopeAdvice */.RJ)(names) } : {};
    return (0,detect_evidence/* orOfAem */.YM)(document, found.map((match, at) => ({
        ...match,
        ...said,
        ...(oauth ? (at < metascope_claim_USES_MAX && isUnused(document, match.start, HOST) ? metascope_claim_UNUSED : metascope_claim_REUSED) : {}),
        ...(described ? metascope_claim_DESCRIBED : {}),
    })));
}
const metascope_claim_USES_MAX = 50;
const HOST = /https:\\?\/\\?\/[\w.-]{0,60}$/;
const metascope_claim_UNUSED = {
    level: 'note',
    message: 'Names a metascope claim that nothing in this file uses any more: it sends client_credentials.',
};
const metascope_claim_DESCRIBED = {
    level: 'note',
    message: 'The description of an API talks about a metascope claim.',
};
const metascope_claim_REUSED = {
    level: 'warning',
    message: 'Names a metascope where OAuth is used. IMS knows no metascopes in OAuth and answers invalid_scope.',
};
const metascopeClaim = (0,define_rule/* defineRule */.K)({
    id: 'metascope-claim',
    tier: 'protocol',
    yieldsTo: ['exchange-endpoint'],
    title: 'Metascope claim of a JWT',
    level: 'error',
    message: 'Builds a metascope claim, which only the JWT of a Service Account (JWT) credential has.',
    proves: 'A claim whose name is https://ims-na1.adobelogin.com/s/ and a metascope is how a JWT asks IMS for an API. Nothing else is under /s/ of that host.',
    matchers: [
        {
            keywords: [
                'adobelogin.com/s',
                'adobelogin.com\\/s',
                '/s/ent_',
                '/s/event_receiver_api',
                '/s/asset_compute_meta',
                '"/s/',
                "'/s/",
                '`/s/',
                '/s\\/',
                '\\/s/',
                '%s/s/',
                '%v/s/',
                '}/s/',
            ],
            when: [metascope_claim_AT_HOST, metascope_claim_NAMED, metascope_claim_BUILT],
            check: metascope_claim_check,
        },
    ],
    advice: {
        text: 'Delete the claims with the code that signs them, and ask for the scopes that the Developer Console shows: scope=openid,AdobeID,… at https://ims-na1.adobelogin.com/ims/token/v3.',
        ...token_request/* HTTP_REQUEST */.p3,
        more: token_request/* TOKEN_REQUESTS */.xc,
    },
    docs: links/* IMPLEMENTATION_GUIDE */.G4,
});

;// CONCATENATED MODULE: ./build/guard/rules/metascopes-key.js







const metascopes_key_SETTING = /meta[_-]{0,2}scopes?["'`]?\s{0,8}(?:=>|:=|[:=])|["'`][\w-]{0,60}meta[_-]{0,2}scopes?["'`]|[.$]\{?[\w-]{0,60}meta[_-]{0,2}scopes?\b|--meta-?scopes?\b|metascopes?[\t ]{1,24}\[\]/i;
const FIELD = /\bmeta_?scopes?\s{0,4};|\b[gs]et_?Meta_?Scopes?\s{0,4}\(|\bmeta_?scopes?\??\s{0,4}:\s{0,4}(?:readonly\s)?(?:string|list|optional|array|str\b|set)|\battr_\w{1,12}[^\n]{0,80}:meta_?scopes?\b|\bmeta_?scopes?\s{1,8}(?:\[\])?(?:string|\*)|(?:string|list<string>|\[\])\??\s{1,4}meta_?scopes?\b/i;
const BESIDE = /client_?secret|\borg(?:anization)?_?id|(?<![a-z])get(?:ClientSecret|Org(?:anization)?(?:Id)?|PrivateKey|TechnicalAccount)/i;
const META = /facebook|instagram|whatsapp/i;
function metascopes_key_check(document) {
    if ((0,detect_evidence/* isApiDescription */.Pm)(document) ||
        !detect_evidence/* METASCOPE_KEY */.sL.test(document.text) ||
        !detect_evidence/* ADOBE */.ID.test(document.text + document.path))
        return [];
    if (isMigrated(document))
        return [];
    const withKey = META.test(document.text) ? [] : (0,detect_evidence/* pairIn */.aj)(document, metascopes_key_SETTING, [detect_evidence/* PRIVATE_KEY */.es], 4_000);
    const matches = withKey.length > 0 ? withKey : (0,detect_evidence/* pairIn */.aj)(document, metascopes_key_SETTING, [detect_evidence/* TECHNICAL_ACCOUNT */.W2], 4_000);
    if (matches.length === 0 && !META.test(document.text)) {
        const fields = (0,detect_evidence/* pairIn */.aj)(document, FIELD, [new RegExp(`${BESIDE.source}|${detect_evidence/* PRIVATE_KEY */.es.source}|${detect_evidence/* TECHNICAL_ACCOUNT */.W2.source}`, 'i')], 4_000);
        return fields.map((field) => ({ ...field, level: 'warning', message: MODEL }));
    }
    const names = (0,metascopes_in_text/* metascopesIn */.u9)(document.text).map(({ name }) => name);
    const advised = matches.map((match) => ({
        ...match,
        ...(names.length > 0 ? { advice: (0,metascopes_in_text/* scopeAdvice */.RJ)(names) } : {}),
    }));
    return (0,detect_evidence/* orOfAem */.YM)(document, advised);
}
const MODEL = 'A data model of a credential with metascopes, which only a Service Account (JWT) credential has.';
function isMigrated(document) {
    const { text } = document;
    if ((0,metascopes_in_text/* metascopesIn */.u9)(text).length > 0)
        return false;
    const places = (0,detect_evidence/* placesOf */.ek)(new RegExp(metascopes_key_SETTING, 'gi'), text);
    const isOld = ({ start, end }) => !OAUTH_NAME.test((0,key_owner/* nameAround */.dv)(text, start, end)) && !holdsOAuthScopes(text, start);
    const old = places.length === 0 || places.some(isOld);
    return !old || holdsSomewhere(text, places) || sendsOnlyClientCredentials(document);
}
function holdsSomewhere(text, places) {
    return places.some(({ start }) => holdsOAuthScopes(text, start)) && !detect_evidence/* PRIVATE_KEY */.es.test(text);
}
const metascopesKey = (0,define_rule/* defineRule */.K)({
    id: 'metascopes-key',
    tier: 'anywhere',
    yieldsTo: ['technical-account-key'],
    title: 'Setting for metascopes with a key or a technical account',
    level: 'error',
    message: 'Sets metascopes for a technical account, which only a Service Account (JWT) credential has.',
    proves: 'A credential with metascopes is a JWT credential: an OAuth Server-to-Server credential has scopes. The word alone proves nothing, because texts about the migration use it; a private key or a technical account next to it does. Some migrated files keep the name and hold the scopes of OAuth under it: they are left alone.',
    matchers: [{ keywords: detect_evidence/* METASCOPE_KEYWORDS */.RO, when: [detect_evidence/* METASCOPE_KEY */.sL], check: metascopes_key_check }],
    advice: {
        text: 'Remove the metascopes and the private key, and set the scopes that the Developer Console shows for the OAuth Server-to-Server credential, with its client secret.',
        more: CREDENTIAL_EXAMPLES,
        inFile: [
            {
                when: [/(?<!meta[_-]{0,2})scopes?["'`]?\s{0,4}[:=][^;:={}]{0,80}?openid/gi],
                text: 'The scopes are there already: remove only the metascopes and the private key, and set the client secret of the OAuth Server-to-Server credential.',
                done: true,
            },
        ],
    },
    docs: links/* IMPLEMENTATION_GUIDE */.G4,
});

;// CONCATENATED MODULE: ./build/guard/rules/npm-aemcs-api-client.js



const npm_aemcs_api_client_NAME = '@adobe/aemcs-api-client-lib';
function npm_aemcs_api_client_check(document) {
    const direct = (0,package_json/* npmDependencies */.bw)(document).filter(({ name }) => name === npm_aemcs_api_client_NAME);
    const places = [...direct, ...(0,package_json/* npmUses */.av)(document, npm_aemcs_api_client_NAME)];
    return places.map(({ start, end }) => ({ start, end }));
}
const npmAemcsApiClient = (0,define_rule/* defineRule */.K)({
    id: 'npm-aemcs-api-client',
    tier: 'package',
    title: 'npm package @adobe/aemcs-api-client-lib',
    level: 'warning',
    message: 'Uses @adobe/aemcs-api-client-lib, which knows only the JWT exchange with service credentials of the AEM Developer Console. Adobe calls them legacy and has not dated the end of the kind; their certificate lasts one year.',
    undated: true,
    proves: 'The package reads the JSON of service credentials, signs a JWT and exchanges it, and does nothing else. A direct dependency (also from GitHub), an import or an installation counts, no lock file and no sentence.',
    matchers: [{ keywords: ['aemcs-api-client-lib'], when: [/aemcs-api-client-lib/], check: npm_aemcs_api_client_check }],
    advice: {
        text: 'Remove the package. Create an OAuth Server-to-Server credential for the AEM APIs where they take it, and send grant_type=client_credentials with client_id, client_secret and its scopes to https://ims-na1.adobelogin.com/ims/token/v3. Until then refresh the certificate in the AEM Developer Console before it ends.',
        before: `const exchange = require('@adobe/aemcs-api-client-lib');
const { access_token } = await exchange(require('./service-credentials.json'));`,
        after: `import { auth } from '@adobe/auth-token';
const { access_token } = await auth({ clientId, clientSecret, scope: 'openid,AdobeID,read_organizations,read_pc.dma_aem_ams' });`,
        language: 'js',
    },
    docs: links/* AEM_SERVICE_CREDENTIALS */.Nr,
});

;// CONCATENATED MODULE: ./build/guard/rules/npm-aio-lib-ims-jwt.js



const npm_aio_lib_ims_jwt_NAME = '@adobe/aio-lib-ims-jwt';
function npm_aio_lib_ims_jwt_check(document) {
    const direct = (0,package_json/* npmDependencies */.bw)(document).filter(({ name }) => name === npm_aio_lib_ims_jwt_NAME);
    const places = [...direct, ...(0,package_json/* ownName */.qU)(document, npm_aio_lib_ims_jwt_NAME), ...(0,package_json/* npmUses */.av)(document, npm_aio_lib_ims_jwt_NAME)];
    return places.map(({ start, end }) => ({ start, end }));
}
const npmAioLibImsJwt = (0,define_rule/* defineRule */.K)({
    id: 'npm-aio-lib-ims-jwt',
    tier: 'package',
    title: 'npm package @adobe/aio-lib-ims-jwt, used directly',
    level: 'error',
    message: 'Uses @adobe/aio-lib-ims-jwt directly, which only signs and exchanges JWTs.',
    proves: 'The package does nothing but sign and exchange a JWT. It comes with every @adobe/aio-lib-ims, so that lock files and other transitive mentions prove nothing: only a direct dependency, an import or an installation counts.',
    matchers: [{ keywords: ['adobe/aio-lib-ims-jwt'], when: [/adobe\/aio-lib-ims-jwt/], check: npm_aio_lib_ims_jwt_check }],
    advice: {
        text: 'Depend on @adobe/aio-lib-ims 6.4.0 or later only, with a context of client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id; remove private_key and meta_scopes.',
        before: `"dependencies": { "@adobe/aio-lib-ims": "^5", "@adobe/aio-lib-ims-jwt": "^2" }`,
        after: `"dependencies": { "@adobe/aio-lib-ims": "^8" }`,
        language: 'json',
        scopes: true,
    },
    docs: links/* AIO_LIB_IMS */.YF,
});

;// CONCATENATED MODULE: ./build/guard/rules/npm-jwt-auth.js





const npm_jwt_auth_NAME = '@adobe/jwt-auth';
function npm_jwt_auth_check(document) {
    const direct = (0,package_json/* npmDependencies */.bw)(document).filter(({ name }) => name === npm_jwt_auth_NAME);
    const places = [...direct, ...(0,package_json/* ownName */.qU)(document, npm_jwt_auth_NAME)].map(({ start, end }) => ({ start, end }));
    return (0,detect_evidence/* orOfAem */.YM)(document, [...places, ...(0,package_json/* npmUses */.av)(document, npm_jwt_auth_NAME)]);
}
const npmJwtAuth = (0,define_rule/* defineRule */.K)({
    id: 'npm-jwt-auth',
    tier: 'package',
    title: 'npm package @adobe/jwt-auth',
    level: 'error',
    message: 'Uses @adobe/jwt-auth, which knows only the JWT exchange.',
    proves: 'Every version of @adobe/jwt-auth (the last one is 2.0.0) does the JWT exchange and nothing else. Only a direct dependency, an import or an installation counts, no lock file and no sentence.',
    matchers: [{ keywords: ['adobe/jwt-auth'], when: [/adobe\/jwt-auth/], check: npm_jwt_auth_check }],
    advice: {
        text: 'Replace @adobe/jwt-auth by @adobe/auth-token 1.0.0 or later (auth with clientId, clientSecret, scope and environment), or send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3. Remove privateKey, technicalAccountId, orgId and metaScopes from its configuration. @adobe/auth-token is an ES module for Node 18 or later: in CommonJS write await import(…) inside an async function.',
        before: `import auth from '@adobe/jwt-auth';
const { access_token } = await auth({ clientId, clientSecret, technicalAccountId, orgId, privateKey, metaScopes });`,
        after: `import { auth } from '@adobe/auth-token';
const { access_token } = await auth({ clientId, clientSecret, scope: 'openid,AdobeID,…' });`,
        language: 'js',
        inFile: token_request/* ALREADY_OAUTH */.ll,
        scopes: true,
        more: [
            {
                language: 'json',
                before: `"dependencies": { "@adobe/jwt-auth": "^2" }`,
                after: `"dependencies": { "@adobe/auth-token": "^1" }`,
            },
            {
                language: 'sh',
                before: 'npm install @adobe/jwt-auth',
                after: 'npm install @adobe/auth-token',
            },
        ],
    },
    docs: links/* AUTH_TOKEN */.$x,
});

;// CONCATENATED MODULE: ./build/guard/rules/pdf-services-credentials.js

const pdf_services_credentials_DOCS = 'https://developer.adobe.com/document-services/docs/overview/pdf-services-api/gettingstarted/';
const pdfServicesCredentials = (0,define_rule/* defineRule */.K)({
    id: 'pdf-services-credentials',
    tier: 'format',
    title: 'JWT credential file of PDF Services',
    level: 'error',
    message: 'A credential file of PDF Services with a Service Account (JWT) credential.',
    proves: 'The SDKs of PDF Services read service_account_credentials (organization_id, account_id, private_key_file) for JWT only. The OAuth file has service_principal_credentials or nothing next to client_credentials, which both forms hold.',
    matchers: [
        {
            keywords: ['service_account_credentials'],
            pattern: /(?<=["'])service_account_credentials(?=["']\s*(?::|=>|\]))/g,
            needs: [
                /["'](?:organization_id|account_id|private_key_file)["']/,
                /["'](?:organization_id|client_credentials)["']/,
            ],
        },
    ],
    advice: {
        text: 'Create an OAuth Server-to-Server credential for PDF Services, set PDF_SERVICES_CLIENT_ID and PDF_SERVICES_CLIENT_SECRET, and give them to ServicePrincipalCredentials (SDK for Node.js, Java and .NET 3.4.0, Python 2.3.0 or later). Remove service_account_credentials, this file and private.key.',
        before: `{ "client_credentials": { "client_id": "…", "client_secret": "…" },
  "service_account_credentials": { "organization_id": "…", "account_id": "…", "private_key_file": "private.key" } }`,
        after: `{ "client_credentials": { "client_id": "…", "client_secret": "…" } }`,
        language: 'json',
    },
    docs: pdf_services_credentials_DOCS,
});

;// CONCATENATED MODULE: ./build/guard/rules/shared/pdf-services-advice.js
const REST = 'with the client id and the client secret, and delete pdfservices-api-credentials.json with private.key.';
const PDF_SERVICES_ADVICE = [
    {
        when: [/@adobe\/(?:documentservices-)?pdftools-/g],
        text: `PDF Tools is called PDF Services now: take @adobe/pdfservices-node-sdk 3.4.0 or later, use ServicePrincipalCredentials ${REST}`,
    },
    {
        when: [/@adobe\/pdfservices-node-sdk/g],
        text: `Use ServicePrincipalCredentials of @adobe/pdfservices-node-sdk 3.4.0 or later, ${REST}`,
    },
    {
        when: [/\bAdobe\.DocumentServices\.PDFTools\b/g],
        text: `PDF Tools is called PDF Services now: take Adobe.PDFServicesSDK 3.4.0 or later, use ServicePrincipalCredentials ${REST}`,
    },
    {
        when: [/\bAdobe\.PDFServicesSDK\b/g],
        text: `Use ServicePrincipalCredentials of Adobe.PDFServicesSDK 3.4.0 or later, ${REST}`,
    },
    {
        when: [/\bcom\.adobe\.pdfservices\b/g],
        text: `Use ServicePrincipalCredentials of com.adobe.documentservices:pdfservices-sdk 3.4.0 or later, ${REST}`,
    },
    {
        when: [/(?:from|import)\s{1,4}adobe\.pdfservices\b/g],
        text: `Use ServicePrincipalCredentials of pdfservices-sdk 2.3.0 or later, ${REST}`,
    },
];

;// CONCATENATED MODULE: ./build/guard/rules/pdf-services-service-account.js



const pdf_services_service_account_PAGE = 'https://developer.adobe.com/document-services/docs/overview/pdf-services-api/gettingstarted/';
const BUILDER = /\.\s{0,20}(?<at>serviceAccountCredentialsBuilder|service_account_credentials_builder|ServiceAccountCredentialsBuilder)\s{0,4}\(/g;
const pdf_services_service_account_CLASS = /\bServiceAccountCredentials\b|\bservice_account_credentials\b(?=[^\n]{0,40}\b(?:organization_id|account_id|private_key_file)\b)/g;
const PDF_SERVICES = /pdf[-_.]?services|pdftools|documentservices|document-services|com\.adobe\.|@adobe\/|\badobe\.|Adobe\./i;
const GOOGLE = /google|gcp|firebase|oauth2client/i;
const FIELDS = ['client_id', 'client_secret', 'organization_id', 'account_id'].map((name) => new RegExp(`(?<![a-z])${name.replace('_', '[_-]?')}(?![a-z])`, 'i'));
const KEY_FILE = /\bprivate[_-]?key[_-]?file(?:[_-]?(?:path|name))?\b/gi;
const pdf_services_service_account_MODEL = 'Has the fields of a Service Account (JWT) credential of PDF Services: client id and secret, organization, account and private key file.';
function modelIn(document) {
    if (!/adobe|pdf[-_. ]?services|pdftools|documentservices/i.test(document.text + document.path))
        return [];
    const found = (0,detect_evidence/* pairIn */.aj)(document, KEY_FILE, FIELDS, 3_000);
    return found.map((place) => ({ ...place, level: 'warning', message: pdf_services_service_account_MODEL }));
}
function pdf_services_service_account_check(document) {
    const { text, path } = document;
    if (/\.json$/i.test(path))
        return [];
    const builders = (0,detect_evidence/* placesOf */.ek)(BUILDER, text);
    const named = PDF_SERVICES.test(text) && (builders.length > 0 || !GOOGLE.test(text)) ? (0,detect_evidence/* placesOf */.ek)(pdf_services_service_account_CLASS, text) : [];
    if (builders.length > 0 && !/adobe|pdf/i.test(text + path))
        return [];
    return [...builders, ...named];
}
const pdfServicesServiceAccount = (0,define_rule/* defineRule */.K)({
    id: 'pdf-services-service-account',
    tier: 'package',
    title: 'Service account credentials of the PDF Services SDK',
    level: 'error',
    message: 'Builds ServiceAccountCredentials of the PDF Services SDK, which are JWT credentials.',
    proves: 'The SDKs of PDF Services call JWT credentials service account credentials and OAuth ones service principal credentials. Google has a class of the same name, so that the builder call or the SDK must be there. The key client_credentials is in both forms of the downloaded file and proves nothing.',
    matchers: [
        { keywords: ['serviceaccountcredentials', 'service_account_credentials'], when: [BUILDER, pdf_services_service_account_CLASS], check: pdf_services_service_account_check },
        {
            keywords: [
                'privatekeyfile',
                'private_key_file',
                'private-key-file',
                'privatekey_file',
                'privatekey-file',
                'private_keyfile',
                'private-keyfile',
                'private_key-file',
                'private-key_file',
            ],
            when: [KEY_FILE],
            check: modelIn,
        },
    ],
    advice: {
        text: 'Use ServicePrincipalCredentials with the client id and the client secret (Node.js, Java and .NET SDK 3.4.0 or later, Python 2.3.0 or later), and delete pdfservices-api-credentials.json with private.key.',
        before: `Credentials credentials = Credentials.serviceAccountCredentialsBuilder()
    .fromFile("pdfservices-api-credentials.json").build();`,
        after: `Credentials credentials = new ServicePrincipalCredentials(
    System.getenv("PDF_SERVICES_CLIENT_ID"), System.getenv("PDF_SERVICES_CLIENT_SECRET"));`,
        language: 'java',
        inFile: PDF_SERVICES_ADVICE,
        more: [
            {
                language: 'js',
                before: `const credentials = PDFServicesSdk.Credentials.serviceAccountCredentialsBuilder()
  .fromFile('pdfservices-api-credentials.json').build();`,
                after: `const credentials = new ServicePrincipalCredentials({
  clientId: process.env.PDF_SERVICES_CLIENT_ID, clientSecret: process.env.PDF_SERVICES_CLIENT_SECRET,
});`,
            },
            {
                language: 'python',
                before: `credentials = Credentials.service_account_credentials_builder() \\
    .from_file("pdfservices-api-credentials.json").build()`,
                after: `credentials = ServicePrincipalCredentials(
    client_id=os.environ["PDF_SERVICES_CLIENT_ID"], client_secret=os.environ["PDF_SERVICES_CLIENT_SECRET"])`,
            },
            {
                language: 'csharp',
                before: `Credentials credentials = Credentials.ServiceAccountCredentialsBuilder()
    .FromFile("pdfservices-api-credentials.json").Build();`,
                after: `ICredentials credentials = new ServicePrincipalCredentials(
    Environment.GetEnvironmentVariable("PDF_SERVICES_CLIENT_ID"),
    Environment.GetEnvironmentVariable("PDF_SERVICES_CLIENT_SECRET"));`,
            },
        ],
    },
    docs: pdf_services_service_account_PAGE,
});

;// CONCATENATED MODULE: ./build/guard/rules/postman-jwt.js


const postman_jwt_DOCS = 'https://experienceleague.adobe.com/en/docs/experience-platform/landing/platform-apis/api-authentication';
const VARIABLE = /"(?:key|name)"\s{0,40}:\s{0,40}"(?<at>META_?SCOPES?)"(?!\s{0,40},\s{0,40}"value"\s{0,40}:\s{0,40}"[^"]{0,200}\b(?:openid|AdobeID)\b)|(?<=\{\{\s{0,20})META_?SCOPES?(?=\s{0,20}\}\})|(?<=\b(?:environment|variables|globals|collectionVariables)\.get\(\\?["'])META_?SCOPES?\b/gi;
const postmanJwt = (0,define_rule/* defineRule */.K)({
    id: 'postman-jwt',
    tier: 'configuration',
    title: 'Postman file with metascopes',
    level: 'error',
    message: 'Requests of this Postman file use the metascope of a Service Account (JWT) credential.',
    proves: "META_SCOPE is the variable of Adobe's Postman environments for JWT, used to build the claims. The templates for OAuth Server-to-Server have SCOPES, and still hold TECHNICAL_ACCOUNT_ID, which therefore proves nothing.",
    files: /\.json$|\.bru$|postman/i,
    matchers: [
        {
            keywords: ['meta_scope', 'metascope'],
            needs: [
                /_postman_|getpostman\.com|postman_collection|"enabled"\s{0,40}:|\{\{/i,
                /PRIVATE_?KEY|TECHNICAL_?ACCOUNT|adobelogin|\bent_\w{2,60}_(?:sdk|api)\b/i,
            ],
            when: [VARIABLE],
            check: ({ text }) => (0,detect_evidence/* placesOf */.ek)(VARIABLE, text).slice(0, 1),
        },
    ],
    advice: {
        text: "Take the current environment of the Developer Console (credential > Postman) or Adobe's template: replace META_SCOPE by SCOPES with the scopes of the OAuth Server-to-Server credential, delete PRIVATE_KEY and JWT_TOKEN, and send POST https://ims-na1.adobelogin.com/ims/token/v3 with grant_type=client_credentials, client_id={{API_KEY}}, client_secret={{CLIENT_SECRET}}, scope={{SCOPES}}.",
        before: `{ "key": "META_SCOPE", "value": "ent_dataservices_sdk" },
{ "key": "PRIVATE_KEY", "value": "" }`,
        after: `{ "key": "SCOPES", "value": "openid,session,AdobeID,read_organizations,additional_info.projectedProductContext" }`,
        language: 'json',
    },
    docs: postman_jwt_DOCS,
});

;// CONCATENATED MODULE: ./build/guard/rules/python-path-to-key.js


const python_path_to_key_PAGE = 'https://github.com/pitchmuc/adobe-analytics-api-2.0/blob/master/docs/getting_started.md';
const PATH_TO_KEY = /\bpath_?to_?key\b/i;
const python_path_to_key_KEY = /["']private_key["']|\bprivate_key\s{0,4}=(?!=)/;
const TECH_ID = /\btech_id\b/i;
const LIBRARY = /\b(?:aepp|cjapy|aanalytics2|launchpy)\b/;
const LIBRARIES = [
    ['aepp', '0.3.0'],
    ['aanalytics2', '0.4.1'],
    ['cjapy', '0.2.2'],
    ['launchpy', '0.4.2'],
].map(([name, version]) => ({
    when: [new RegExp(`\\b(?:import|from)\\s{1,4}${name}\\b`, 'g')],
    text: `Use ${name} ${version} or later; create the file with auth_type="oauthV2". Remove pathToKey (private_key) and tech_id, and add scopes.`,
}));
function python_path_to_key_check(document) {
    const { text, path } = document;
    const owned = LIBRARY.test(text) || LIBRARY.test(path);
    if (owned && PATH_TO_KEY.test(text))
        return (0,detect_evidence/* pairIn */.aj)(document, PATH_TO_KEY, [], 0);
    const path2key = (0,detect_evidence/* pairIn */.aj)(document, PATH_TO_KEY, [TECH_ID], 4_000);
    if (path2key.length > 0)
        return path2key;
    return owned ? (0,detect_evidence/* pairIn */.aj)(document, python_path_to_key_KEY, [TECH_ID], 2_000) : [];
}
const pythonPathToKey = (0,define_rule/* defineRule */.K)({
    id: 'python-path-to-key',
    tier: 'package',
    title: 'Private key for aanalytics2, aepp, cjapy or launchpy',
    level: 'error',
    message: 'Configures a private key for a library of Adobe Experience Platform or Analytics, which means JWT.',
    proves: 'pathToKey is the setting of aanalytics2, aepp, cjapy and launchpy for the private key that signs a JWT; OAuth has scopes in its place. tech_id stays after the migration and proves nothing alone.',
    matchers: [
        {
            keywords: ['pathtokey', 'path_tokey', 'pathto_key', 'path_to_key', 'tech_id'],
            when: [PATH_TO_KEY, TECH_ID],
            check: python_path_to_key_check,
        },
    ],
    advice: {
        text: 'Use aanalytics2 0.4.1, aepp 0.3.0, cjapy 0.2.2 or launchpy 0.4.2, or later; create the file with auth_type="oauthV2". Remove pathToKey (private_key) and tech_id, and add scopes.',
        before: `{ "org_id": "…", "client_id": "…", "tech_id": "…", "pathToKey": "private.key", "secret": "…" }`,
        after: `{ "org_id": "…", "client_id": "…", "secret": "…", "scopes": "openid,AdobeID,…" }`,
        language: 'json',
        inFile: LIBRARIES,
        scopes: true,
        more: [
            {
                language: 'python',
                before: `configure(org_id=…, client_id=…, secret=…, tech_id=…, path_to_key="private.key")`,
                after: `configure(org_id=…, client_id=…, secret=…, scopes="openid,AdobeID,…")`,
            },
        ],
    },
    docs: python_path_to_key_PAGE,
});

;// CONCATENATED MODULE: ./build/guard/rules/query-service-credential.js


const query_service_credential_DOCS = 'https://experienceleague.adobe.com/en/docs/experience-platform/query/ui/migrate-jwt-to-oauth';
const query_service_credential_NAME = /"(?<at>technicalAccountName)"\s{0,20}:/g;
const query_service_credential_NEAR = [/"credential"\s{0,20}:/, /"technicalAccountId"\s{0,20}:/];
const PASSWORD = /(?<![0-9A-Za-z])[0-9A-F]{24}(?:@techacct\.adobe\.com)?(?=:[0-9a-f]{32}(?![0-9A-Za-z]))/g;
function query_service_credential_check({ text }) {
    const file = query_service_credential_NEAR.every((near) => near.test(text)) ? (0,detect_evidence/* placesOf */.ek)(query_service_credential_NAME, text) : [];
    return text.includes('platform-query.adobe.io') ? [...file, ...(0,detect_evidence/* placesOf */.ek)(PASSWORD, text)] : file;
}
const queryServiceCredential = (0,define_rule/* defineRule */.K)({
    id: 'query-service-credential',
    tier: 'configuration',
    title: 'Non-expiring credential of Query Service',
    level: 'note',
    message: 'A non-expiring credential of Query Service. If it was made with JWT it must have been migrated in Experience Platform; the file does not show whether it was.',
    undated: true,
    proves: 'The file that Query Service hands out for a non-expiring credential has exactly these three keys, and clients use {technicalAccountId}:{credential} as password. The content stays the same when the credential is migrated, so that this can never be more than a note.',
    matchers: [
        {
            keywords: ['technicalaccountname', 'platform-query.adobe.io'],
            when: [query_service_credential_NAME, /platform-query\.adobe\.io/],
            check: query_service_credential_check,
        },
    ],
    advice: {
        text: 'In Experience Platform open Queries > Credentials > Non-expiring credentials and choose Migrate next to each one that is marked for it, one by one (an administrator can do it for others). It takes 8 to 10 seconds and cannot be cancelled or undone. Nothing has to be configured anew: connection details stay the same. Expiring credentials are not affected. The file holds a secret: keep it out of the repository.',
    },
    docs: query_service_credential_DOCS,
});

;// CONCATENATED MODULE: ./build/guard/rules/reactor-private-key.js


const reactor_private_key_PAGE = 'https://github.com/adobe/reactor-uploader';
const reactor_private_key_VARIABLE = /(?:\$\{?|\benv\.|\bsecrets\.|\benv\[["'`]|\bENV\[["'])(?<at>REACTOR_IO_INTEGRATION_PRIVATE_KEY\w{0,20})|(?<![\w.])(?<set>REACTOR_IO_INTEGRATION_PRIVATE_KEY\w{0,20})["']?\s{0,3}[:=]|["'`](?<name>REACTOR_IO_INTEGRATION_PRIVATE_KEY\w{0,20})["'`]/g;
const TOOL = /\breactor-(?:uploader|releaser)\b/i;
const FLAG = /--(?:private-key|tech-account-id)\b/g;
function reactor_private_key_check({ text, path }) {
    if (/\.ya?ml$/i.test(path) && !TOOL.test(text))
        return [];
    const variables = [...text.matchAll(reactor_private_key_VARIABLE)].map((match) => {
        const name = match.groups?.['at'] ?? match.groups?.['set'] ?? match.groups?.['name'] ?? match[0];
        const start = match.index + match[0].indexOf(name);
        return { start, end: start + name.length };
    });
    return TOOL.test(text) ? [...variables, ...(0,detect_evidence/* placesOf */.ek)(FLAG, text)] : variables;
}
const reactorPrivateKey = (0,define_rule/* defineRule */.K)({
    id: 'reactor-private-key',
    tier: 'package',
    title: 'Private key for the tools of Adobe Tags',
    level: 'error',
    message: 'Gives reactor-uploader or reactor-releaser a private key, for a Service Account (JWT) credential.',
    proves: 'Only the versions of the two tools that know JWT (reactor-uploader before 6, reactor-releaser before 4) take a private key and a technical account. The name of a tool alone proves nothing.',
    matchers: [
        {
            keywords: ['reactor_io_integration_private_key', 'reactor-uploader', 'reactor-releaser'],
            when: [reactor_private_key_VARIABLE, TOOL],
            check: reactor_private_key_check,
        },
    ],
    advice: {
        text: 'Use @adobe/reactor-uploader 6 or @adobe/reactor-releaser 4, or later, with --auth.client-id and --auth.client-secret, or the variables REACTOR_IO_INTEGRATION_CLIENT_ID and REACTOR_IO_INTEGRATION_CLIENT_SECRET. Delete the private key, the technical account and the organization from the call.',
        before: `npx @adobe/reactor-uploader package.zip --private-key=private.key --org-id=… --tech-account-id=… --api-key=…`,
        after: `npx @adobe/reactor-uploader@6 package.zip --auth.client-id=… --auth.client-secret=…`,
        language: 'sh',
    },
    docs: reactor_private_key_PAGE,
});

// EXTERNAL MODULE: ./build/core/search.js
var search = __webpack_require__(8360);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/guard/rules/technical-account-key.js










const OTHER_SIGNER = /msal|thumbprint|octokit|snowflake|docusign|generateKeyPair|SignJWT|importPKCS8|apple|salesforce|google/i;
const CLIENT_SECRET = /client[_-]{0,2}secret/i;
const ACTION = /(?:^|\/)action\.ya?ml$/i;
const STEPS = /^[ \t]{0,40}(?:- )?uses:\s/m;
const OAUTH = /client_credentials|\bopenid\b|\bAdobeID\b|client_?secrets\b|oauth[_-]?s2s|oauth_?server|(?<![a-z])oauth_?(?:tech|client|scope)/gi;
const technical_account_key_SIGNS = /RS256|\bjwt\b|jwt[._]?(?:sign|encode|token)|sign[._]?jwt|createSign|meta[_-]{0,2}scopes?/i;
const SIGNS_FOR_IMS = /exchange(?:\/v\d)?\/jwt|jwt_token|adobelogin\.com\/[cs]\/|\bent_\w{2,60}_(?:sdk|api)\b|meta[_-]{0,2}scopes?/i;
const CERTIFICATE = /(?<=[\w-])\.(?:pfx|p12)\b|(?<![a-z])(?:pfx|pkcs12|p12)[_-]?(?:path|file|data|cert|pass)|signature_?cert|cert(?:ificate)?[_-]?(?:path|file|data)(?![a-z])/gi;
const technical_account_key_LINES_NEAR = 30;
const IMPORT = /^\s*(?:import|using|use|from|#include|require)\b/;
const technical_account_key_PLACES_MAX = 300;
function technical_account_key_check(document) {
    const { text, path } = document;
    if ((0,detect_evidence/* isApiDescription */.Pm)(document))
        return [];
    if (!detect_evidence/* ADOBE */.ID.test(text) && !detect_evidence/* ADOBE */.ID.test(path) && !CLIENT_SECRET.test(text))
        return [];
    const yaml = /\.ya?ml$/i.test(path);
    if (yaml && (STEPS.test(text) || ACTION.test(path)))
        return [];
    const evidence = {
        document,
        oauth: (0,detect_evidence/* placesOf */.ek)(OAUTH, text).some(({ start }) => !document.inComment(start)),
        signs: technical_account_key_SIGNS.test(text),
        signsForIms: SIGNS_FOR_IMS.test(text),
    };
    const keys = worst(document, pairsOf(document, detect_evidence/* PRIVATE_KEY */.es), (pair) => keyIn(evidence, pair));
    if (keys.some(({ level }) => level === undefined || level === 'warning')) {
        return (0,detect_evidence/* orOfAem */.YM)(document, keys);
    }
    const certificates = worst(document, pairsOf(document, CERTIFICATE), (pair) => certificateIn(evidence, pair));
    return certificates.length > 0 ? certificates : keys;
}
function pairsOf(document, pattern) {
    const { text, inComment, lines } = document;
    const distance = OTHER_SIGNER.test(text) ? 400 : 4_000;
    const all = (0,detect_evidence/* placesOf */.ek)((0,detect_evidence/* global */.Sf)(detect_evidence/* TECHNICAL_ACCOUNT */.W2), text);
    const inCode = all.filter(({ start }) => !inComment(start));
    return (0,detect_evidence/* placesOf */.ek)((0,detect_evidence/* global */.Sf)(pattern), text)
        .slice(0, technical_account_key_PLACES_MAX)
        .flatMap((place) => {
        const account = nearest(inComment(place.start) ? all : inCode, place.start);
        if (account === undefined || Math.abs(account.start - place.start) > distance)
            return [];
        const between = Math.abs((0,core_lines/* lineAt */.m)(lines, account.start) - (0,core_lines/* lineAt */.m)(lines, place.start));
        return [{ place, account, lines: between }];
    });
}
function keyIn({ document, oauth, signs, signsForIms }, { place, account, lines }) {
    const { text } = document;
    const name = (0,key_owner/* nameAround */.dv)(text, place.start, place.end);
    const owner = (0,key_owner/* ownerOfKey */.QV)(name, (0,key_owner/* nameAround */.dv)(text, account.start, account.end));
    const near = lines <= technical_account_key_LINES_NEAR;
    if (owner === 'adobe')
        return [place];
    if (owner === 'other' || (!signsForIms && (0,key_owner/* isOfOthers */.Ft)(blockWords(document, place, account)))) {
        return near && !oauth ? [{ ...place, level: 'warning', message: UNCLEAR }] : [];
    }
    if (oauth && !signsForIms) {
        return near ? [{ ...place, level: isBare(name) ? 'warning' : 'note', message: UNCLEAR }] : [];
    }
    return near || signs || signsForIms ? [place] : [];
}
function isBare(name) {
    return /^-*priv(?:ate)?[_-]{0,2}key(?:[_-]?(?:path|file|contents?|data|pem|base64))?$/i.test(name);
}
function certificateIn({ document, oauth }, { place, account, lines }) {
    const { text } = document;
    const name = (0,key_owner/* nameAround */.dv)(text, place.start, place.end);
    const owner = (0,key_owner/* ownerOfKey */.QV)(name.replace(/\.\w+$/, ''), (0,key_owner/* nameAround */.dv)(text, account.start, account.end));
    if (oauth || lines > technical_account_key_LINES_NEAR || owner === 'other')
        return [];
    if ((0,key_owner/* isOfOthers */.Ft)(blockWords(document, place, account)))
        return [];
    return [{ ...place, level: 'warning', message: BY_CERTIFICATE }];
}
const UNCLEAR = 'Keeps a private key near a technical account. If it is the key of that account, it belongs to a Service Account (JWT) credential; an OAuth Server-to-Server credential has none.';
const BY_CERTIFICATE = 'Keeps a certificate or a file with a key next to a technical account, which an OAuth Server-to-Server credential does not have.';
function worst({ text, lines, inComment }, pairs, matchIn) {
    const ranked = pairs.flatMap((pair) => matchIn(pair).map((match) => ({
        match,
        rank: [
            Number(inComment(match.start)),
            match.level === undefined ? 0 : model/* LEVELS */.A_.indexOf(match.level),
            Number(IMPORT.test(text.slice(lines[(0,core_lines/* lineAt */.m)(lines, match.start)], match.start))),
            pair.lines,
        ],
    })));
    ranked.sort((a, b) => a.rank.map((value, index) => value - (b.rank[index] ?? 0)).find(Boolean) ?? 0);
    return ranked.slice(0, 1).map(({ match }) => match);
}
function nearest(places, offset) {
    const next = (0,search/* firstIndex */.v)(places, ({ start }) => start >= offset);
    const [before, after] = [places[next - 1], places[next]];
    if (before === undefined || after === undefined)
        return before ?? after;
    return offset - before.start <= after.start - offset ? before : after;
}
const technicalAccountKey = (0,define_rule/* defineRule */.K)({
    id: 'technical-account-key',
    tier: 'anywhere',
    title: 'Technical account with a private key',
    level: 'error',
    message: 'Keeps a private key next to a technical account, which is a Service Account (JWT) credential.',
    proves: 'A technical account of Adobe signs with a private key only for the JWT exchange: an OAuth Server-to-Server credential has the same technical account and no key. Both must be names in code or configuration; prose does not count, nor does a key whose name or object says that it belongs to others. In a file with OAuth, a key that says nothing of its owner is a warning.',
    matchers: [{ keywords: detect_evidence/* TECHNICAL_ACCOUNT_KEYWORDS */.RW, when: [detect_evidence/* TECHNICAL_ACCOUNT */.W2], check: technical_account_key_check }],
    advice: {
        text: 'Delete the private key and everything that reads it, and revoke its certificate. Keep the client id, add the client secret and the scopes of the OAuth Server-to-Server credential, and send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3. The technical account may stay.',
        more: CREDENTIAL_EXAMPLES,
        inFile: token_request/* ALREADY_OAUTH */.ll,
        scopes: true,
    },
    docs: links/* IMPLEMENTATION_GUIDE */.G4,
});

;// CONCATENATED MODULE: ./build/guard/rules/umapi-client-jwt.js

const umapi_client_jwt_PAGE = 'https://github.com/adobe-apiplatform/umapi-client.py';
const umapiClientJwt = (0,define_rule/* defineRule */.K)({
    id: 'umapi-client-jwt',
    tier: 'package',
    title: 'JWT in umapi-client for Python',
    level: 'error',
    message: 'Connects umapi-client with a JWT.',
    proves: 'JWTAuth (version 3) and the parameter auth_dict (version 2) of umapi-client hold a technical account and a private key. PHP has a JWTAuth of its own, so that the package must be imported.',
    files: /\.(?:py|ipynb|pyw)$/i,
    matchers: [
        {
            keywords: ['umapi'],
            pattern: /\b(?:JWTAuth|auth_dict)\b(?=\s{0,4}[(=:])/g,
            needs: [/\b(?:import|from)\s{1,8}umapi(?:_client)?\b/],
        },
    ],
    advice: {
        text: 'Use umapi-client 3.0 or later with OAuthS2S(client_id, client_secret), and pass it as auth. Remove tech_acct_id and the private key.',
        before: `auth = JWTAuth(org_id, client_id, client_secret, tech_acct_id, priv_key_data)
conn = umapi_client.Connection(org_id, auth=auth)`,
        after: `auth = umapi_client.OAuthS2S(client_id, client_secret)
conn = umapi_client.Connection(org_id, auth=auth)`,
        language: 'python',
        scopes: true,
    },
    docs: umapi_client_jwt_PAGE,
});

;// CONCATENATED MODULE: ./build/guard/rules/user-sync-connector.js

const user_sync_connector_DOCS = 'https://adobe-apiplatform.github.io/user-sync.py/en/user-manual/configuring_user_sync_tool.html';
const user_sync_connector_KEYS = /^[ \t]*(?:secure_)?(?<key>(?:priv_key_(?:path|data|pass)|tech_acct_id)(?:_key)?)[ \t]*:/gm;
const user_sync_connector_OAUTH = /^[ \t]*authentication_method[ \t]*:[ \t]*["']?oauth\b/m;
function user_sync_connector_check({ text }) {
    const settings = [...text.matchAll(user_sync_connector_KEYS)];
    const [first] = settings;
    const key = first?.groups?.['key'];
    const adobe = settings.some(({ groups }) => groups?.['key']?.startsWith('tech_acct') === true);
    const umapi = /^[ \t]*(?:enterprise|integration)[ \t]*:/m.test(text) && /^[ \t]*client_id[ \t]*:/m.test(text);
    if (first === undefined || key === undefined || !(adobe || umapi))
        return [];
    const start = first.index + first[0].indexOf(key);
    const place = { start, end: start + key.length };
    if (!user_sync_connector_OAUTH.test(text))
        return [place];
    return [
        {
            ...place,
            level: 'warning',
            message: 'A setting of Service Account (JWT) credentials is left although authentication_method is oauth: User Sync refuses tech_acct_id there, and the key has no use any more.',
        },
    ];
}
const userSyncConnector = (0,define_rule/* defineRule */.K)({
    id: 'user-sync-connector',
    tier: 'format',
    title: 'User Sync Tool with a Service Account (JWT) credential',
    level: 'error',
    message: 'Configures the User Sync Tool with a Service Account (JWT) credential. Without authentication_method, jwt is the default.',
    proves: 'tech_acct_id and priv_key_path, priv_key_data, priv_key_pass of connector-umapi.yml are read by the JWT method only; with oauth tech_acct_id must be absent.',
    files: /\.(?:ya?ml|conf|cfg)(?:\.[\w-]{1,20})?$/i,
    matchers: [{ keywords: ['priv_key_', 'tech_acct_id'], when: [user_sync_connector_KEYS], check: user_sync_connector_check }],
    advice: {
        text: 'Use user-sync 2.9.0 or later: set authentication_method: oauth, keep org_id, client_id and client_secret, and remove tech_acct_id, priv_key_path, priv_key_data and priv_key_pass.',
        before: `enterprise:
  org_id: …@AdobeOrg
  client_id: …
  client_secret: …
  tech_acct_id: …@techacct.adobe.com
  priv_key_path: private.key`,
        after: `authentication_method: oauth
enterprise:
  org_id: …@AdobeOrg
  client_id: …
  client_secret: …`,
        language: 'yaml',
    },
    docs: user_sync_connector_DOCS,
});

;// CONCATENATED MODULE: ./build/guard/rules/workspace-json.js




const JWT_KEYS = /^(?:technical_account_(?:id|email)|meta_?scopes|private_key|public_keys.*)$/i;
const workspace_json_BOTH = `This credential was exported while its migration was under way: it still has the Service Account (JWT) part next to the OAuth Server-to-Server one. ${dates/* JWT_ENDED */.J}`;
const LISTED = `Lists a Service Account (JWT) credential of the workspace without its values. ${dates/* JWT_ENDED */.J}`;
function workspace_json_check(document) {
    if (!/\bclient_id\b|\bcredentials\b/.test(document.text))
        return [];
    return document.objects.flatMap(({ path, entries }) => {
        const place = jwtOf(entries) ?? (path.at(-1) === 'credentials' ? serviceOf(entries) : undefined);
        return place === undefined ? [] : [place];
    });
}
function jwtOf(entries) {
    const jwt = (0,tree/* entryOf */.Ms)(entries, 'jwt');
    if (jwt?.value.kind !== 'object')
        return undefined;
    const inside = jwt.value.entries;
    const adobe = inside.some(({ key }) => JWT_KEYS.test(key)) && (0,tree/* entryOf */.Ms)(inside, 'client_id') !== undefined;
    if (!adobe)
        return undefined;
    const both = (0,tree/* entryOf */.Ms)(entries, 'oauth_server_to_server') !== undefined;
    return { start: jwt.start, end: jwt.end, ...(both ? { level: 'warning', message: workspace_json_BOTH } : {}) };
}
function serviceOf(entries) {
    const type = (0,tree/* entryOf */.Ms)(entries, 'integration_type');
    const value = (0,tree/* textOf */.b6)(type?.value);
    return type !== undefined && /^(?:service|entp|jwt)$/i.test(value ?? '')
        ? { start: type.start, end: type.value.end, level: 'note', message: LISTED }
        : undefined;
}
const workspaceJson = (0,define_rule/* defineRule */.K)({
    id: 'workspace-json',
    tier: 'format',
    title: 'Console workspace with a Service Account (JWT) credential',
    level: 'error',
    message: 'This export of a Developer Console workspace holds a Service Account (JWT) credential.',
    proves: 'The Developer Console writes credentials of the integration type "service" with a part "jwt" for Service Account (JWT) credentials only; the others are oauth_server_to_server, oauth2 and apikey.',
    files: /\.(?:json[c5]?|ya?ml|aio)$|(?:^|\/)\.aio$|(?:^|\/)console[^/]*$/i,
    matchers: [
        { keywords: ['"jwt"', 'jwt:', 'integration_type'], when: [/"jwt"|jwt:|integration_type/i], check: workspace_json_check },
    ],
    advice: {
        text: 'Add an OAuth Server-to-Server credential to the workspace in the Developer Console (client id, technical account and APIs stay the same), run "aio app use" or download the workspace file again: its credential is of the type oauth_server_to_server with client_secrets and scopes, without meta_scopes and private_key.',
        before: `"credentials": [{ "integration_type": "service",
  "jwt": { "client_id": "…", "meta_scopes": ["ent_adobeio_sdk"] } }]`,
        after: `"credentials": [{ "integration_type": "oauth_server_to_server",
  "oauth_server_to_server": { "client_id": "…", "client_secrets": ["…"],
    "technical_account_email": "…", "technical_account_id": "…", "scopes": ["openid", "AdobeID"] } }]`,
        language: 'json',
        inFile: [
            {
                when: [/\boauth_server_to_server["']?\s{0,8}:/g],
                text: 'The OAuth Server-to-Server credential is there already: finish its migration in the Developer Console, then run "aio app use" or download the workspace file again, so that the part "jwt" with meta_scopes goes.',
                done: true,
            },
        ],
    },
    docs: links/* MIGRATION_GUIDE */.sl,
});

;// CONCATENATED MODULE: ./build/guard/rules/index.js












































const RULES = byPrecedence([
    acsCommonsAdobeio,
    acsCommonsCode,
    adobePrivateKey,
    adobeanalyticsrJwt,
    aemFormsCommunications,
    aemImsIntegration,
    aemImsProvisioned,
    aemServiceCredentials,
    aioCliJwtAuth,
    aioContext,
    aioLibJavaJwt,
    audienceClaim,
    campaignImsJwt,
    ciActionDefinition,
    ciAppsAction,
    ciCloudManagerAction,
    ciJwtImsAction,
    ciPrivateKeyAction,
    ciStaleKey,
    consoleDownload,
    exchange_endpoint/* exchangeEndpoint */.j,
    expires_in_milliseconds/* expiresInMilliseconds */.g,
    imsGoJwt,
    jenkinsCloudManager,
    jwt_exchange_request/* jwtExchangeRequest */.Y,
    jwtOnlyVersion,
    kafkaConnect,
    metascope,
    metascopeClaim,
    metascopesKey,
    npmAemcsApiClient,
    npmAioLibImsJwt,
    npmJwtAuth,
    pdfServicesCredentials,
    pdfServicesServiceAccount,
    postmanJwt,
    pythonPathToKey,
    queryServiceCredential,
    reactorPrivateKey,
    technicalAccountKey,
    umapiClientJwt,
    userSyncConnector,
    workspaceJson,
]);


/***/ }),

/***/ 7309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jwtExchangeRequest)
/* harmony export */ });
/* harmony import */ var _adobe_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(713);
/* harmony import */ var _detect_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7399);
/* harmony import */ var _define_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4414);
/* harmony import */ var _shared_token_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4511);




const JWT_TOKEN = /(?<!token\.type["']?\s{0,4}[:=]\s{0,4})["'`]jwt_token["'`]|(?<![\w.$])jwt_token\s{0,4}:(?!:)|[?&"'`\s]jwt_token=(?!=)|:jwt_token\s{0,4}=>/;
const CLIENT_SECRET = /["'`]client_secret["'`]|\bclient_secret\s{0,4}[:=]|\bclientSecret\b/;
const CLIENT_ID = /["'`]client_id["'`]|\bclient_id\s{0,4}[:=]|\bclientId\b/;
const ADOBE_WORDS = /exchange\/jwt|reactor|meta[_-]?scope|ent_[a-z]+_sdk|tech(?:nical)?[_-]?acc(?:oun)?t/i;
function check(document) {
    const { text, path } = document;
    if (!_detect_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .ADOBE */ .ID.test(text) && !_detect_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .ADOBE */ .ID.test(path) && !ADOBE_WORDS.test(`${path}\n${text}`))
        return [];
    const other = [CLIENT_SECRET, CLIENT_ID];
    const near = (0,_detect_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .pairIn */ .aj)(document, JWT_TOKEN, other, 400);
    return (0,_detect_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .orOfAem */ .YM)(document, near.length > 0 ? near : (0,_detect_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .pairIn */ .aj)(document, JWT_TOKEN, other, 3_000));
}
const jwtExchangeRequest = (0,_define_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    id: 'jwt-exchange-request',
    tier: 'protocol',
    yieldsTo: ['audience-claim'],
    title: 'Request that exchanges a JWT',
    level: 'error',
    message: 'Sends jwt_token with a client id and secret, which is the JWT exchange of Adobe IMS.',
    proves: 'The form fields client_id, client_secret and jwt_token together, in a file that is about Adobe, are the JWT exchange of Adobe IMS. Most other services that take a signed JWT call it assertion or client_assertion; some, such as RingCentral, are sent the same three fields, so that a file without a word of Adobe proves nothing.',
    matchers: [{ keywords: ['jwt_token'], when: [JWT_TOKEN], check }],
    advice: {
        text: 'Send grant_type=client_credentials, client_id, client_secret and scope to https://ims-na1.adobelogin.com/ims/token/v3. Drop jwt_token and the code that makes it. The answer counts expires_in in seconds, no longer in milliseconds.',
        ..._shared_token_request_js__WEBPACK_IMPORTED_MODULE_2__/* .HTTP_REQUEST */ .p3,
        more: _shared_token_request_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_REQUESTS */ .xc,
        inFile: _shared_token_request_js__WEBPACK_IMPORTED_MODULE_2__/* .ALREADY_OAUTH */ .ll,
        scopes: true,
    },
    docs: _adobe_links_js__WEBPACK_IMPORTED_MODULE_3__/* .IMS_REFERENCE */ .kg,
});


/***/ }),

/***/ 2834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ NUGET_KEYWORDS),
/* harmony export */   Mz: () => (/* binding */ oldNugetPackages),
/* harmony export */   by: () => (/* binding */ NUGET_PACKAGE)
/* harmony export */ });
/* harmony import */ var _version_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5199);

const FILES = /\.(?:cs|fs|vb)proj$|\.(?:props|targets)$|(?:^|\/)packages\.config$|(?:^|\/)paket\.dependencies$|\.(?:fsx|csx|cs)$/i;
const NUGET_KEYWORDS = ['adobe.pdfservices', 'adobe.document', 'adobe.pdftools'];
const NUGET_PACKAGE = /\bAdobe\.(?:PDFServices|Document\w{0,20}\.PDFTools|PDFTools)/i;
const NAME = String.raw `(?<name>Adobe\.(?:PDFServicesSDK|(?:Document\w{0,20}\.)?PDFTools\w{0,20}))`;
const REFERENCE = new RegExp(String.raw `\b(?:Include|Update|id)\s{0,4}=\s{0,4}["']${NAME}["'](?<rest>[^>]{0,400}>(?:\s{0,80}<Version>[^<]{1,80}<)?)`, 'gi');
const LINE = new RegExp(String.raw `(?:\bnuget:?|add\s{1,4}package)\s{1,4}${NAME}(?:\s{0,4},\s{0,4}|\s{1,4}(?:--version|-v)[\s=]{1,4}|\s{1,4}(?:~>|=|<)?\s{0,4})(?<version>\d[\w.]{0,20})`, 'gi');
const SDK = { first: [3, 4], to: '3.4.0' };
const PDF_TOOLS = { first: _version_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x, to: SDK.to, as: 'Adobe.PDFServicesSDK' };
function oldNugetPackages({ path, text }) {
    if (!FILES.test(path))
        return [];
    const references = [...text.matchAll(REFERENCE)].flatMap(({ index, groups, 0: whole }) => {
        const rest = groups?.['rest'] ?? '';
        const written = /\bversion\s{0,4}=\s{0,4}["']([^"']{1,60})["']|<Version>\s{0,40}([^<\s]{1,60})/i.exec(rest);
        const version = written?.[1] ?? written?.[2] ?? '';
        const from = index + whole.length - rest.length + (written?.index ?? 0) + (written?.[0].indexOf(version) ?? 0);
        return found(text, index, whole, groups?.['name'] ?? '', { start: from, end: from + version.length });
    });
    const lines = [...text.matchAll(LINE)].flatMap(({ index, groups, 0: whole }) => {
        const end = index + whole.length;
        const start = end - (groups?.['version']?.length ?? 0);
        return found(text, index, whole, groups?.['name'] ?? '', { start, end });
    });
    return [...references, ...lines];
}
function found(text, index, whole, name, written) {
    const start = index + whole.indexOf(name);
    const known = /pdftools/i.test(name) ? PDF_TOOLS : SDK;
    const variable = /^\$\((?<name>\w{1,60})\)$/.exec(text.slice(written.start, written.end))?.groups?.['name'];
    const version = variable === undefined ? written : resolve(text, variable);
    const isHeld = isOld(text.slice(version?.start, version?.end), known.first);
    if (known.first !== _version_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x && (version === undefined || !isHeld))
        return [];
    const place = version !== undefined && version.start < version.end ? version : undefined;
    return [{ start, end: start + name.length, known, version: place, variable, family: 'nuget' }];
}
function resolve(text, name) {
    const set = new RegExp(`<${name}>\\s{0,40}([^<\\s]{1,40})`).exec(text);
    if (set === null)
        return undefined;
    const end = set.index + set[0].length;
    return { start: end - (set[1]?.length ?? 0), end };
}
function isOld(version, first) {
    const range = /^[[(][^,\])]{0,30},(?<end>[^,\])]{0,30})(?<close>[\])])$/.exec(version)?.groups;
    if (range !== undefined) {
        const { end = '', close } = range;
        return end.trim() !== '' && (0,_version_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeldBelow */ .j)(`${close === ')' ? '<' : '='}${end.trim()}`, first, 'exact');
    }
    const exact = version.replace(/^\[|\]$/g, '');
    return /^\d/.test(exact) && !exact.includes('*') && (0,_version_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeldBelow */ .j)(`=${exact}`, first, 'exact');
}


/***/ }),

/***/ 7391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l_: () => (/* binding */ oldArtifacts),
/* harmony export */   tX: () => (/* binding */ ARTIFACT),
/* harmony export */   ue: () => (/* binding */ ARTIFACT_KEYWORDS)
/* harmony export */ });
/* harmony import */ var _version_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5199);

const PDF = { first: _version_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x, to: '3.4.0', as: 'pdfservices-sdk' };
const ARTIFACTS = [
    [/^com\.adobe\.documentservices$/, /^pdfservices-sdk$/, { first: [3, 4], to: '3.4.0' }],
    [/^com\.adobe\.documentservices$/, /^pdftools(?:-[\w-]+)?$/, PDF],
    [/^com\.adobe\.[\w.]+$/, /^pdftools(?:-[\w-]+)?$/, { first: _version_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x }],
    [
        /^com\.adobe\.aio$/,
        /^aio-lib-java(?:-ims|-events-mgmt)?$/,
        { first: [2, 0], to: '2.0.0' },
        /^aio-lib-java-[\w-]{1,40}$/,
    ],
    [/^io\.adobe\.cloudmanager$/, /^aio-lib-cloudmanager$/, { first: [2, 0] }],
];
const FILES = /(?:^|\/)[^/]*pom[^/]*\.xml$|\.gradle(?:\.kts)?$|\.versions\.toml$|\.sbt$|\.sc$/i;
const GROUP = String.raw `(?<group>(?:com|io)\.adobe\.[\w.]{1,60})`;
const NAME = String.raw `(?<name>aio-lib-[\w-]{1,40}|pdf(?:services|tools)[\w-]{0,40})`;
const ARTIFACT_KEYWORDS = ['pdfservices', 'pdftools', 'aio-lib-java', 'aio-lib-cloudmanager'];
const ARTIFACT = /pdfservices-sdk|pdftools|aio-lib-(?:java|cloudmanager)/;
const POM = /<dependency>(?<body>(?:(?!<\/dependency>)[\s\S]){1,1500})<\/dependency>/g;
const ONE_TEXT = new RegExp(String.raw `["']${GROUP}:${NAME}:(?<version>[^"':@\s]{1,60})`, 'g');
const THREE = new RegExp(String.raw `\bgroup\s{0,4}[:=]\s{0,4}["']${GROUP}["'],\s{0,20}name\s{0,4}[:=]\s{0,4}["']${NAME}["'],\s{0,20}version(?<ref>\.ref)?\s{0,4}[:=]\s{0,4}["']?(?<version>[^"',\s)}]{1,60})`, 'g');
const CATALOG = new RegExp(String.raw `\bmodule\s{0,4}=\s{0,4}["']${GROUP}:${NAME}["'],\s{0,20}version(?<ref>\.ref)?\s{0,4}=\s{0,4}["'](?<version>[^"']{1,60})`, 'g');
const SBT = new RegExp(String.raw `["']${GROUP}["']\s{0,8}%{1,2}\s{0,8}["']${NAME}["']\s{0,8}%\s{0,8}["']?(?<version>[\w.-]{1,60})`, 'g');
function oldArtifacts({ path, text }, whole = false) {
    if (!FILES.test(path))
        return [];
    return [...pomEntries(text), ...lineEntries(text)].flatMap(({ group, name, start, written }) => {
        const known = ARTIFACTS.find(([ofGroup, ofName, , together]) => ofGroup.test(group) && (ofName.test(name) || (whole && together?.test(name) === true)))?.[2];
        if (known === undefined)
            return [];
        const { version, variable } = resolve(text, written);
        if (known.first !== _version_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x &&
            (version === undefined || !isOld(text.slice(version.start, version.end), known.first)))
            return [];
        return [{ start, end: start + name.length, known, version, variable, family: group }];
    });
}
function pomEntries(text) {
    return [...text.matchAll(POM)].flatMap(({ index, groups, 0: whole }) => {
        const body = groups?.['body'] ?? '';
        const from = index + whole.indexOf(body);
        const of = (tag) => {
            const at = new RegExp(`<${tag}>\\s{0,80}([^<\\s]{1,100})\\s{0,80}</${tag}>`).exec(body);
            const start = from + (at?.index ?? 0) + (at?.[0].indexOf(at[1] ?? '', tag.length + 2) ?? 0);
            return { value: at?.[1] ?? '', start, end: start + (at?.[1]?.length ?? 0) };
        };
        const { value: name, start, end } = of('artifactId');
        const version = of('version');
        const written = version.value === '' ? undefined : { ...version, reference: false };
        return name === '' ? [] : [{ group: of('groupId').value, name, start, end, written }];
    });
}
function lineEntries(text) {
    return [ONE_TEXT, THREE, CATALOG, SBT].flatMap((pattern) => [...text.matchAll(pattern)].map(({ index, groups, 0: whole }) => {
        const { group = '', name = '', version = '', ref } = groups ?? {};
        const start = index + whole.indexOf(name, whole.indexOf(group) + group.length);
        const last = index + whole.length;
        const written = { start: last - version.length, end: last, reference: ref !== undefined };
        return { group, name, start, end: start + name.length, written };
    }));
}
function resolve(text, written) {
    if (written === undefined)
        return {};
    const version = text.slice(written.start, written.end);
    if (!written.reference && (/^[[(]?\s{0,4}v?\d/.test(version) || /^[[(],/.test(version)))
        return { version: written };
    const name = /^\$?\{?(?:project\.|versions\.|ext\.)?(?<name>[A-Za-z][\w.-]{0,60})\}?$/.exec(version)
        ?.groups?.['name'];
    if (name === undefined)
        return {};
    const escaped = name.replace(/[.-]/g, '\\$&');
    const set = new RegExp(`<${escaped}>\\s{0,40}(?<tag>[\\w.-]{1,40})(?=\\s{0,40}</)|(?<![\\w.-])(?:[\\w.]{1,40}\\.)?["']?${escaped}["']?\\s{0,8}(?:=|:)\\s{0,8}["'](?<text>[\\w.-]{1,40})(?=["'])`).exec(text);
    if (set === null)
        return { variable: name };
    const end = set.index + set[0].length;
    const value = set.groups?.['tag'] ?? set.groups?.['text'] ?? '';
    return { version: { start: end - value.length, end }, variable: name };
}
function isOld(version, first) {
    const range = /^[[(][^,\])]{0,30},(?<end>[^,\])]{0,30})(?<close>[\])])$/.exec(version)?.groups;
    if (range !== undefined) {
        const { end = '', close } = range;
        return end.trim() !== '' && (0,_version_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeldBelow */ .j)(`${close === ')' ? '<' : '='}${end.trim()}`, first, 'exact');
    }
    const exact = version.replace(/^\[|\]$/g, '');
    return !/[+*]/.test(exact) && (0,_version_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeldBelow */ .j)(`=${exact}`, first, 'exact');
}


/***/ }),

/***/ 8273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ oldNpmPackages),
/* harmony export */   Qk: () => (/* binding */ npmPackage),
/* harmony export */   yC: () => (/* binding */ OLD_NAME)
/* harmony export */ });
/* harmony import */ var _detect_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7399);
/* harmony import */ var _detect_package_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9343);
/* harmony import */ var _version_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5199);



const NOTE = 'note';
const PDF = { first: [3, 4], to: '3.4.0' };
const IMS = { first: [6, 4], to: '6.4.1' };
const JWT_PACKAGE = /^@adobe\/(?:aio-lib-ims-jwt|jwt-auth|aio-cli-plugin-jwt-auth)$/;
const PDF_TOOLS = { first: _version_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x, to: '3.4.0', as: '@adobe/pdfservices-node-sdk' };
const PACKAGES = [
    [/^@adobe\/reactor-uploader$/, { first: [6, 0], to: '6.0.2' }, NOTE],
    [/^@adobe\/reactor-releaser$/, { first: [4, 0], to: '4.0.0' }, NOTE],
    [/^@adobe\/pdfservices-node-sdk$/, PDF, undefined],
    [/^@adobe\/(?:documentservices-)?pdftools-[\w-]{1,40}$/, PDF_TOOLS, undefined],
    [/^@adobe\/aio-lib-ims$/, IMS, undefined],
    [/^@adobe\/auth-token$/, { first: [0, 0], to: '1.0.1' }, undefined],
];
const OLD_NAME = /@adobe\/(?:documentservices-)?pdftools-[\w-]{1,40}/g;
function npmPackage(name) {
    return PACKAGES.find(([wanted]) => wanted.test(name))?.[1];
}
function oldNpmPackages(document) {
    const all = (0,_detect_package_json_js__WEBPACK_IMPORTED_MODULE_1__/* .npmDependencies */ .bw)(document);
    const jwt = all.some(({ name }) => JWT_PACKAGE.test(name));
    const old = all.flatMap(({ name, version, start, end }) => {
        const [, known, level] = PACKAGES.find(([wanted]) => wanted.test(name)) ?? [];
        if (known === undefined || !(known.first === _version_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x || (0,_version_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeldBelow */ .j)(version, known.first, 'prefix')))
            return [];
        const lowered = known === IMS && !jwt ? NOTE : level;
        return [{ start, end, ...(lowered === undefined ? {} : { level: lowered }) }];
    });
    const names = new Set((0,_detect_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .ek)(OLD_NAME, document.text).map(({ start, end }) => document.text.slice(start, end)));
    return [...old, ...[...names].slice(0, 20).flatMap((name) => (0,_detect_package_json_js__WEBPACK_IMPORTED_MODULE_1__/* .npmUses */ .av)(document, name))];
}


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ PACKAGE_ADVICE),
/* harmony export */   W: () => (/* binding */ codeTodo)
/* harmony export */ });
const CREDENTIAL = 'and give it the client id, client secret and scopes of the OAuth Server-to-Server credential';
const PDF = 'and pass ServicePrincipalCredentials with the client id and the client secret of the OAuth Server-to-Server credential';
const PYTHON_FILE = 'and create the configuration with auth_type="oauthV2", the client secret and scopes';
const PACKAGE_ADVICE = [
    {
        when: /umapi/i,
        text: 'Raise umapi-client to 3.0.1 or later, and use OAuthS2S(client_id, client_secret) in place of JWTAuth or auth_dict.',
    },
    { when: /^aepp/i, text: `Raise aepp to 0.3.0 or later, ${PYTHON_FILE}.` },
    { when: /^cjapy/i, text: `Raise cjapy to 0.2.2 or later, ${PYTHON_FILE}.` },
    { when: /^aanalytics2/i, text: `Raise aanalytics2 to 0.4.1 or later, ${PYTHON_FILE}.` },
    {
        when: /reactor-uploader/,
        text: 'Raise @adobe/reactor-uploader to 6.0.0 or later, and call it with the client id and the client secret; it asks for no private key any more.',
    },
    {
        when: /reactor-releaser/,
        text: 'Raise @adobe/reactor-releaser to 4.0.0 or later, and call it with the client id and the client secret; it asks for no private key any more.',
    },
    {
        when: /^@adobe\/(?:documentservices-)?pdftools-/,
        text: `This package has another name now: take @adobe/pdfservices-node-sdk 3.4.0 or later, ${PDF}.`,
    },
    { when: /pdfservices-node-sdk/, text: `Raise @adobe/pdfservices-node-sdk to 3.4.0 or later, ${PDF}.` },
    {
        when: /pdfservices[-_.]extract[-_.]sdk/i,
        text: `This package has another name now: take pdfservices-sdk 2.3.0 or later, ${PDF}.`,
    },
    {
        when: /^pdftools-sdk/,
        text: `This artifact has another name now: take com.adobe.documentservices:pdfservices-sdk 3.4.0 or later, ${PDF}.`,
    },
    {
        when: /^pdfservices[-_.]sdk/i,
        text: `Raise pdfservices-sdk to a version for OAuth Server-to-Server (3.4.0 or later from Maven, 2.3.0 or later from PyPI), ${PDF}.`,
    },
    {
        when: /Adobe\.DocumentServices\.PDFTools/i,
        text: `This package has another name now: take Adobe.PDFServicesSDK 3.4.0 or later, ${PDF}.`,
    },
    { when: /Adobe\.PDFServicesSDK/i, text: `Raise Adobe.PDFServicesSDK to 3.4.0 or later, ${PDF}.` },
    {
        when: /aio-lib-cloudmanager/,
        text: `Take com.adobe.aio.cloudmanager:aio-lib-cloudmanager 2.0.0 or later, as the artifact is called since version 2, ${CREDENTIAL}.`,
    },
    { when: /^aio-lib-java/, text: `Raise aio-lib-java to 2.0.0 or later, ${CREDENTIAL}.` },
    {
        when: /user-sync|^UST_/i,
        text: 'Raise the User Sync Tool to 2.9.0 or later, and set authentication_method: oauth in its configuration.',
    },
    {
        when: /^@adobe\/aio-lib-ims$/,
        text: 'Raise @adobe/aio-lib-ims to 6.4.0 or later, and give it a context of client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id.',
    },
];
function codeTodo(found, name) {
    const text = PACKAGE_ADVICE.find(({ when }) => when.test(found))?.text;
    return text === undefined ? [] : [`Where ${name} is used: ${text.slice(text.indexOf(', and ') + 6)}`];
}


/***/ }),

/***/ 5590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ REQUIREMENTS),
/* harmony export */   o: () => (/* binding */ oldRequirements)
/* harmony export */ });
/* harmony import */ var _version_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5199);

const PACKAGES = [
    ['umapi-client', { first: [3, 0], to: '3.0.1' }],
    ['aepp', { first: [0, 3], to: '0.3.0' }],
    ['cjapy', { first: [0, 2], to: '0.2.2' }],
    ['aanalytics2', { first: [0, 4], to: '0.4.1' }],
    ['pdfservices-sdk', { first: [2, 3], to: '2.3.0' }],
    ['pdfservices-extract-sdk', { first: _version_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x, to: '2.3.0', as: 'pdfservices-sdk' }],
];
const REQUIREMENT = (name) => new RegExp(`(?<![\\w./@-])(?<at>${name.replaceAll('-', '[-_.]')})(?![\\w-])(?:\\[[\\w,]{1,40}\\])?["']?\\s{0,8}(?:=\\s{0,4}(?:\\{\\s{0,4}version\\s{0,4}=\\s{0,4})?["']\\s{0,4})?\\(?(?<version>(?:(?:={1,3}|~=|[<>]=?|\\^|~)\\s{0,4}[\\d.*]{1,16}[\\w.]{0,12}(?:\\s{0,4},\\s{0,4})?){1,3})?`, 'gi');
const FILES = /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]*\.txt|setup\.(?:py|cfg)|pyproject\.toml|Pipfile|environment[^/]*\.ya?ml|[^/]*Dockerfile[^/]*)$/i;
const PIP = /\bpip3?(?:["']?,\s{0,4}["']|\s{1,4})install\b[^\n]{0,200}$/;
const REQUIREMENTS = PACKAGES.map(([name]) => REQUIREMENT(name));
function oldRequirements({ text, path }) {
    const manifest = FILES.test(path);
    return PACKAGES.flatMap(([, known], row) => [...text.matchAll(REQUIREMENTS[row])].flatMap(({ index, groups, 0: whole }) => {
        const { at = '', version: written = '' } = groups ?? {};
        const start = index + whole.indexOf(at);
        const installed = PIP.test(text.slice(Math.max(0, start - 240), start));
        if (!manifest && !installed)
            return [];
        const held = (0,_version_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeldBelow */ .j)(written.replace(/\s/g, ''), known.first, 'exact');
        if (known.first !== _version_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x && !held)
            return [];
        const from = index + whole.length - written.length;
        const length = written.replace(/[\s,]{1,9}$/, '').length;
        const version = written === '' ? undefined : { start: from, end: from + length };
        return [{ start, end: start + at.length, known, version }];
    }));
}


/***/ }),

/***/ 4511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ll: () => (/* binding */ ALREADY_OAUTH),
/* harmony export */   p3: () => (/* binding */ HTTP_REQUEST),
/* harmony export */   xc: () => (/* binding */ TOKEN_REQUESTS)
/* harmony export */ });
const HTTP_REQUEST = {
    before: `POST https://ims-na1.adobelogin.com/ims/exchange/jwt
client_id=…&client_secret=…&jwt_token=…`,
    after: `POST https://ims-na1.adobelogin.com/ims/token/v3
grant_type=client_credentials&client_id=…&client_secret=…&scope=openid,AdobeID,…`,
    language: 'http',
};
const TOKEN_REQUESTS = [
    {
        language: 'js',
        after: `const response = await fetch('https://ims-na1.adobelogin.com/ims/token/v3', {
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope: scopes,
  }),
});
const { access_token, expires_in } = await response.json(); // expires_in counts seconds`,
    },
    {
        language: 'python',
        after: `response = requests.post("https://ims-na1.adobelogin.com/ims/token/v3", data={
    "grant_type": "client_credentials", "client_id": client_id,
    "client_secret": client_secret, "scope": scopes,
})
response.raise_for_status()
token = response.json()["access_token"]  # expires_in counts seconds`,
    },
    {
        language: 'java',
        after: `String form = "grant_type=client_credentials&client_id=" + URLEncoder.encode(clientId, UTF_8)
    + "&client_secret=" + URLEncoder.encode(clientSecret, UTF_8) + "&scope=" + URLEncoder.encode(scopes, UTF_8);
HttpRequest request = HttpRequest.newBuilder(URI.create("https://ims-na1.adobelogin.com/ims/token/v3"))
    .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
// access_token, and expires_in in seconds
String json = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();`,
    },
    {
        language: 'ruby',
        after: `response = Net::HTTP.post_form(URI('https://ims-na1.adobelogin.com/ims/token/v3'),
  'grant_type' => 'client_credentials', 'client_id' => client_id,
  'client_secret' => client_secret, 'scope' => scopes)
token = JSON.parse(response.body).fetch('access_token') # expires_in counts seconds`,
    },
    {
        language: 'csharp',
        after: `using var form = new FormUrlEncodedContent(new Dictionary<string, string> {
    ["grant_type"] = "client_credentials", ["client_id"] = clientId,
    ["client_secret"] = clientSecret, ["scope"] = scopes,
});
using var response = await httpClient.PostAsync("https://ims-na1.adobelogin.com/ims/token/v3", form);
var json = await response.Content.ReadAsStringAsync(); // access_token, and expires_in in seconds`,
    },
    {
        language: 'php',
        after: `$curl = curl_init('https://ims-na1.adobelogin.com/ims/token/v3');
curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_POSTFIELDS => http_build_query([
    'grant_type' => 'client_credentials', 'client_id' => $clientId,
    'client_secret' => $clientSecret, 'scope' => $scopes,
])]);
$token = json_decode(curl_exec($curl), true)['access_token']; // expires_in counts seconds`,
    },
    {
        language: 'go',
        after: `response, err := http.PostForm("https://ims-na1.adobelogin.com/ims/token/v3", url.Values{
	"grant_type": {"client_credentials"}, "client_id": {clientID},
	"client_secret": {clientSecret}, "scope": {scopes},
}) // answers access_token, and expires_in in seconds`,
    },
    {
        language: 'sh',
        after: `curl --fail https://ims-na1.adobelogin.com/ims/token/v3 \\
  --data grant_type=client_credentials --data-urlencode "client_id=$CLIENT_ID" \\
  --data-urlencode "client_secret=$CLIENT_SECRET" --data-urlencode "scope=$SCOPES"`,
    },
    {
        language: 'powershell',
        after: `$response = Invoke-RestMethod -Method Post -Uri 'https://ims-na1.adobelogin.com/ims/token/v3' -Body @{
    grant_type = 'client_credentials'; client_id = $clientId; client_secret = $clientSecret; scope = $scopes
}
$token = $response.access_token # expires_in counts seconds`,
    },
];
const ALREADY_OAUTH = [
    {
        when: [
            /grant[_-]?types?\b[^;{}]{0,60}client_credentials/gi,
            /\bims(?:\\?\/|%2F|["'`/,+\s]{1,8})token\b|adobelogin\.com\\?\/ims\\?\/token/gi,
        ],
        text: 'This file already sends grant_type=client_credentials to ims/token: keep that part and delete the JWT part, which is the request to ims/exchange/jwt, the claims, the code that signs them, the metascopes and the private key.',
        done: true,
    },
];


/***/ }),

/***/ 1897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ oldUserSync),
/* harmony export */   Hb: () => (/* binding */ USER_SYNC_KEYWORDS),
/* harmony export */   iu: () => (/* binding */ USER_SYNC)
/* harmony export */ });
const USER_SYNC_KEYWORDS = ['user-sync', 'user_sync', 'usersync'];
const USER_SYNC = /user[-_]?sync/i;
const VERSION = String.raw `v?(?<major>\d{1,3})\.(?<minor>\d{1,3})(?![\d])`;
const HELD = new RegExp([
    String.raw `user-sync\.py\/(?:releases\/(?:download|tag)|archive(?:\/refs\/tags)?|tarball|zipball|tree|raw)\/(?:refs\/tags\/)?${VERSION}`,
    `user-sync-(?:[a-z]{1,12}-)?${VERSION}`,
    String.raw `user-sync(?:\.py)?(?:\.git)?(?:@|==|:)${VERSION}`,
    String.raw `\bclone\b[^\n]{0,80}(?:-b|--branch)[\s=]${VERSION}[^\n]{0,120}user-sync\.py`,
    String.raw `user-sync\.py[^\n]{0,80}(?:-b|--branch|\bcheckout)[\s=](?:tags\/)?${VERSION}`,
]
    .map((pattern, at) => pattern.replace('<major>', `<major${at}>`).replace('<minor>', `<minor${at}>`))
    .join('|'), 'gi');
const VARIABLE = new RegExp(String.raw `\b(?:UST|USER_?SYNC)(?:_TOOL)?_?VER(?:SION)?["']?\s{0,4}[=:\s]\s{0,4}["']?${VERSION}`, 'gi');
const TOOL = { first: [2, 9], to: '2.9.0' };
function oldUserSync({ text }) {
    const variables = /user-sync\.py|adobe-apiplatform/i.test(text) ? [...text.matchAll(VARIABLE)] : [];
    return [...text.matchAll(HELD), ...variables].flatMap(({ index, 0: whole, groups = {} }) => {
        const of = (name) => Object.entries(groups).find(([key, value]) => key.startsWith(name) && value !== undefined)?.[1] ?? '';
        const [major, minor] = [Number(of('major')), Number(of('minor'))];
        if (major > 2 || (major === 2 && minor >= 9))
            return [];
        const short = `${of('major')}.${of('minor')}`;
        const start = index + whole.lastIndexOf(short);
        const end = start + short.length;
        const rest = /^(?:\.\d{1,3})?(?:rc\d{1,2})?/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
        return [{ start: index, end: index + whole.length, known: TOOL, version: { start, end: end + rest } }];
    });
}


/***/ }),

/***/ 5199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isHeldBelow),
/* harmony export */   x: () => (/* binding */ NONE)
/* harmony export */ });
const NONE = [Number.POSITIVE_INFINITY, 0];
const PART = /^\s{0,8}(?<operator>===?|=|~=|~>|<=?|>=?|\^|~)?\s{0,4}v?(?<major>\d{1,6})(?:\.(?<minor>\d{1,6}|[x*]))?(?:\.(?<patch>[\w*-]{1,20}))?/;
function isHeldBelow(requirement, first, bare) {
    const parts = requirement.split(/[,\s](?=\s{0,4}[<>=~^])/);
    return parts.some((part) => {
        const end = endOf(part, bare);
        return end !== undefined && (end[0] < first[0] || (end[0] === first[0] && end[1] <= first[1]));
    });
}
function endOf(part, bare) {
    const groups = PART.exec(part)?.groups;
    if (groups === undefined)
        return undefined;
    const major = Number(groups['major']);
    const minor = /^\d/.test(groups['minor'] ?? '') ? Number(groups['minor']) : undefined;
    const next = [major + 1, 0];
    const nextMinor = minor === undefined ? next : [major, minor + 1];
    switch (groups['operator']) {
        case '>':
        case '>=':
            return undefined;
        case '<':
            return /^[1-9]/.test(groups['patch'] ?? '') ? nextMinor : [major, minor ?? 0];
        case '^':
            return major === 0 ? nextMinor : next;
        case '~=':
        case '~>':
            return groups['patch'] === undefined ? next : nextMinor;
        case '~':
            return nextMinor;
        case undefined:
            return bare === 'exact' && minor === undefined ? [major, 1] : nextMinor;
        default:
            return minor === undefined ? [major, 1] : nextMinor;
    }
}


/***/ })

};
