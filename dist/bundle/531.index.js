export const id = 531;
export const ids = [531];
export const modules = {

/***/ 5206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ isKnownMetascope),
/* harmony export */   RJ: () => (/* binding */ scopeAdvice),
/* harmony export */   u9: () => (/* binding */ metascopesIn)
/* harmony export */ });
/* harmony import */ var _metascopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1566);

// The length is limited, so that the search stays linear. Case is ignored, because constants have names in capitals.
const NAMES = /\b(?:ent_[a-z0-9_]{1,48}_(?:sdk|api)|asset_compute_meta)\b/gi;
/**
 * Finds names that look like metascopes. `event_receiver_api` is ignored, because it is an OAuth scope as well.
 *
 * @returns metascopes in the order of the text; their names consist of letters, digits and `_`
 */
function metascopesIn(text) {
    return [...text.matchAll(NAMES)].map(({ 0: found, index }) => ({
        name: found.toLowerCase(),
        start: index,
        end: index + found.length,
    }));
}
/** Tells whether a name, in lower case, is in the list of Adobe's metascopes. */
function isKnownMetascope(name) {
    return Object.hasOwn(_metascopes_js__WEBPACK_IMPORTED_MODULE_0__/* .METASCOPES */ .Ll, name);
}
/**
 * Says which scopes to request instead of metascopes.
 *
 * @param names metascopes of a file, in lower case; unknown and repeated ones are allowed
 * @returns a short paragraph of advice
 */
function scopeAdvice(names) {
    const distinct = [...new Set(names)].sort();
    const scopesOf = (name) => _metascopes_js__WEBPACK_IMPORTED_MODULE_0__/* .METASCOPES */ .Ll[name]?.scopes ?? [];
    const scopes = [...new Set(distinct.flatMap(scopesOf))];
    const open = distinct.filter((name) => scopesOf(name).length === 0).slice(0, 5);
    const propose = scopes.length === 0
        ? ''
        : ` scope=${scopes.join(',')} (check in the Developer Console, under the credential).`;
    const copy = open.length === 0
        ? ''
        : ` For ${open.join(', ')} copy the scopes from the credential in the Developer Console.`;
    return `Metascopes do not exist in OAuth: remove them and ask for scopes.${propose}${copy}`;
}


/***/ }),

/***/ 7935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* unused harmony export quote */
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(193);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9868);


/**
 * Returns the excerpt of a finding: the text around it in its line, redacted, sanitized and cut.
 *
 * @param column where the finding starts in the line, from 0, in UTF-16 code units
 */
function excerptOf(line, column) {
    // A line can have megabytes, so only a window around the finding is read. Its edges are far from the part that is
    // shown: a secret that is cut in half there, and not recognised, is not shown.
    const from = Math.max(0, column - 400);
    const redacted = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(line.slice(from, column + 600));
    const before = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(line.slice(from, column)).length;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeWholeLine */ .Bf)(before > 100 ? `…${redacted.slice(before - 60)}` : redacted);
}
/**
 * Finds a match in the excerpt of its line, so that a report can point at it.
 *
 * @param excerpt the result of {@link excerptOf} for the line
 * @param line the whole line
 * @param start of the match in the line, in UTF-16 code units
 * @param end of the match in the line
 * @returns the match's place in the excerpt; undefined if it was cut off or changed
 */
function markOf(excerpt, line, start, end) {
    const found = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(line.slice(start, Math.min(end, start + 2 * _text_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE_MAX */ .oE)));
    // Behind other text "::" stays as it is.
    const match = line.slice(0, start).trim() === ''
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeWholeLine */ .Bf)(found)
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeWholeLine */ .Bf)(`…${found}`).slice(1).trim();
    if (match === '')
        return undefined;
    // The excerpt may contain the same text several times: the occurrence closest to the expected place counts.
    const before = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeWholeLine */ .Bf)((0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(line.slice(Math.max(0, start - 400), start)), 4 * _text_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE_MAX */ .oE).length;
    const expected = Math.min(before > 100 ? 61 : before, excerpt.length);
    let closest = -1;
    for (let at = excerpt.indexOf(match); at >= 0; at = excerpt.indexOf(match, at + 1)) {
        if (closest < 0 || Math.abs(at - expected) < Math.abs(closest - expected))
            closest = at;
    }
    return closest < 0 ? undefined : { start: closest, end: closest + match.length };
}
/** @returns the text of a file for a message: redacted, sanitized, cut to 80 characters, between backquotes */
function quote(text) {
    return `\`${sanitizeLine(redact(text), 80).replaceAll('`', "'")}\``;
}


/***/ }),

/***/ 8137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);

/**
 * Finds where lines start. LF, CRLF and a lone CR end a line.
 *
 * @returns offsets in UTF-16 code units; the first one is 0
 */
function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g))
        starts.push(match.index + match[0].length);
    return starts;
}
/**
 * Finds the line that contains an offset.
 *
 * @param starts the result of {@link lineStarts}
 * @param offset in UTF-16 code units
 * @returns index of the line, from 0
 */
function lineAt(starts, offset) {
    return Math.max(0, (0,_search_js__WEBPACK_IMPORTED_MODULE_0__/* .firstIndex */ .v)(starts, (start) => start > offset) - 1);
}


/***/ }),

/***/ 8360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ firstIndex)
/* harmony export */ });
/**
 * Searches sorted items by bisection, so that a hostile file with many items stays fast.
 *
 * @param passes false for the first items and true for all others
 * @returns the index of the first item that passes, or the number of items if none does
 */
function firstIndex(items, passes) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (passes(items[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/scan/scan.js + 6 modules
var scan_scan = __webpack_require__(5185);
;// CONCATENATED MODULE: ./build/guard/decide.js

/** @returns the findings with their states, before they are compared with those of a base */
async function decide(scanned, { policy, written = policy, counts }) {
    const scan = (0,scan_scan/* resultOf */.Bg)(scanned, policy.config);
    const findings = withoutSuppressions(scan.findings, counts);
    if (policy.baseline === undefined)
        return { ...scan, findings };
    const { applyBaseline } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
    const baselined = applyBaseline(findings, policy.baseline, written.baseline ?? new Map());
    return { ...scan, findings: baselined.findings, notices: [...scan.notices, ...baselined.notices] };
}
/** @returns all findings in the same order; those whose suppression does not count are active */
function withoutSuppressions(findings, counts) {
    return findings.map((finding) => {
        if (finding.state !== 'suppressed' || counts(finding))
            return finding;
        const { reason: _reason, ...rest } = finding;
        return { ...rest, state: 'active' };
    });
}

// EXTERNAL MODULE: ./build/guard/gate/load.js
var load = __webpack_require__(990);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/guard/gate/verdict.js

const KEY = {
    suppressed: 'suppressed',
    baselined: 'baselined',
    'outside-diff': 'outsideDiff',
};
/**
 * Decides on a scan. With a lenient `failOn` the conclusion stays the same, so that a workflow with `fail-on: never`
 * can still use it; `failed` says whether the step fails. A failed gate always has the conclusion `findings`. Whether
 * `nothing-scanned` fails is up to the caller: it is an error in a scan step, but normal if nothing is checked out.
 *
 * @param result findings with their final states
 */
function conclude({ findings, coverage }, failOn) {
    const counts = { error: 0, warning: 0, note: 0, suppressed: 0, baselined: 0, outsideDiff: 0 };
    for (const { state, level } of findings)
        counts[state === 'active' ? level : KEY[state]]++;
    const failing = failOn === 'never' ? [] : model/* LEVELS */.A_.slice(0, model/* LEVELS */.A_.indexOf(failOn) + 1);
    const failed = failing.some((level) => counts[level] > 0);
    if (failed || counts.error + counts.warning > 0)
        return { conclusion: 'findings', failed, counts };
    return { conclusion: coverage.scanned === 0 ? 'nothing-scanned' : 'clean', failed, counts };
}

;// CONCATENATED MODULE: ./build/guard/repository/same-change.js

/**
 * Makes one finding of the places of one change: the first line that has to be changed, with the others as its related
 * places. Places in other states stay apart: what a baseline accepts is no part of what is left.
 *
 * @param findings with their final states, by path and line
 * @returns one finding for each change, in the same order
 */
function oneForEachChange(findings) {
    const changes = new Map();
    for (const [index, finding] of findings.entries()) {
        const key = keyOf(finding, index);
        const others = changes.get(key);
        if (others === undefined)
            changes.set(key, [finding]);
        else
            others.push(finding);
    }
    const firsts = new Map([...changes.values()].map((places) => [firstToChange(places), places]));
    return findings.flatMap((finding) => {
        const places = firsts.get(finding);
        if (places === undefined)
            return [];
        const others = places.filter((other) => other !== finding);
        return [others.length === 0 ? finding : { ...finding, related: others.map(relatedOf) }];
    });
}
// Notes are mentions: nothing has to be changed there.
function keyOf({ path, state, place, level, context }, index) {
    if (context?.change === undefined || level === 'note')
        return String(index);
    return [path, context.change, state, place].join('\0');
}
// The worst level, then the first line.
function firstToChange(places) {
    return places.toSorted((a, b) => model/* LEVELS */.A_.indexOf(a.level) - model/* LEVELS */.A_.indexOf(b.level) || a.line - b.line)[0];
}
function relatedOf({ path, line, column, endLine, endColumn, excerpt, message, rule, level, fingerprint, }) {
    return {
        relation: 'same-change',
        path,
        line,
        column,
        endLine,
        endColumn,
        excerpt,
        message,
        found: { rule, level, fingerprint },
    };
}

// EXTERNAL MODULE: ./build/core/excerpt.js
var excerpt = __webpack_require__(7935);
// EXTERNAL MODULE: ./build/core/lines.js
var core_lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/guard/detect/literals.js
var literals = __webpack_require__(2738);
// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
// EXTERNAL MODULE: ./build/guard/files/read-file.js
var read_file = __webpack_require__(9483);
// EXTERNAL MODULE: ./build/guard/files/sorted-listing.js
var sorted_listing = __webpack_require__(1376);
// EXTERNAL MODULE: ./build/guard/repository/packages.js
var repository_packages = __webpack_require__(4426);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/guard/repository/references.js

// Names that many files have: only a path that leads to the file itself names it.
const COMMON = /^(?:index|main|app|config|configuration|settings|setup|package|application|constants|utils?|helpers?|env|__init__|server|client|default|production|development|credentials?|secrets?|key)$/i;
// Files that name others by an import without an extension, in quotation marks.
const BY_STRING = /\.(?:[cm]?[jt]sx?|vue|svelte|rb|php|lua)$/i;
// In these a name without any `/` is one of a file as well; in the others it is one of a package.
const BARE = /\.(?:rb|lua)$/i;
// Files that name a class.
const BY_CLASS = /\.(?:java|kt|kts|scala|groovy|cs|fs|vb|php|cfc|cfm|swift|jsp)$/i;
const PYTHON = /\.(?:py|pyw|ipynb)$/i;
const CLASS_NAME = /^[A-Z][A-Za-z0-9]{5,}$/;
const WORD = /[\w@./\\-]/;
/**
 * Finds where a text names another file: by an import, by a path, or, in languages that do so, by the name of its class.
 *
 * @param path of the file with the text, relative to the repository
 * @returns the place of the name, in UTF-16 code units; undefined if the text does not name the file
 */
function referenceTo(target, path, text) {
    const { stem } = partsOf(target.path);
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
        const { start, end } = wordAt(text, at, at + stem.length);
        if (names(target, path, text, start, end))
            return { start, end };
    }
    return undefined;
}
/** @returns the word without which no text names the file */
function wordOf({ path }) {
    return partsOf(path).stem;
}
/** @returns every file name with one of these extensions in a text, as it is written */
function namesWithExtension(text, extensions) {
    const pattern = new RegExp(`\\.(?:${extensions.join('|')})(?![\\w.-])`, 'gi');
    const names = [...text.matchAll(pattern)].map(({ 0: extension, index }) => {
        const { start } = wordAt(text, index, index);
        return text.slice(start, index + extension.length);
    });
    return [...new Set(names)];
}
/** @returns the paths that a written path may mean: from the folder of its file, and, without `./`, from the package */
function meantBy(written, path, packageFolder) {
    const name = written.replaceAll('\\', '/').replace(/^\/+/, '');
    const folders = /^\.{1,2}\//.test(name) ? [(0,posix_.dirname)(path)] : [(0,posix_.dirname)(path), packageFolder];
    return folders.map((folder) => (0,posix_.normalize)((0,posix_.join)(folder, name)));
}
function partsOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    const stem = dot > 0 ? name.slice(0, dot) : name;
    const isIndex = stem === 'index' || stem === '__init__';
    const folder = (0,posix_.dirname)(path);
    // An index file is named by its folder.
    if (isIndex && folder !== '.')
        return { name, stem: folder.slice(folder.lastIndexOf('/') + 1), withoutExtension: folder };
    return { name, stem, withoutExtension: path.slice(0, path.length - name.length) + stem };
}
// The whole path or dotted name around a place.
function wordAt(text, from, to) {
    let [start, end] = [from, to];
    while (start > 0 && from - start < 200 && WORD.test(text[start - 1] ?? ''))
        start--;
    while (end < text.length && end - to < 200 && WORD.test(text[end] ?? ''))
        end++;
    while (end > to && text[end - 1] === '.')
        end--;
    return { start, end };
}
function names(target, path, text, start, end) {
    const { name, stem, withoutExtension } = partsOf(target.path);
    const word = text.slice(start, end);
    const meant = meantBy(word, path, target.packageFolder);
    // A path with its extension, in any file.
    if (word.endsWith(name)) {
        if (meant.includes(target.path))
            return true;
        if (!COMMON.test(stem) && endsWithPath(target.path, word))
            return true;
    }
    const quoted = /["'`]/.test(text[start - 1] ?? '') && text[start - 1] === text[end];
    if (quoted && BY_STRING.test(path) && BY_STRING.test(target.path)) {
        const bare = word.replace(/\.[cm]?[jt]sx?$/, '');
        const isPath = bare.includes('/') || BARE.test(path);
        if (isPath && meantBy(bare, path, target.packageFolder).includes(withoutExtension))
            return true;
        // An alias of a bundler, or a load path: `@/lib/adobe`, `src/lib/adobe`.
        if (bare.includes('/') &&
            !COMMON.test(stem) &&
            endsWithPath(withoutExtension, bare.replace(/^[@~]\//, '')))
            return true;
    }
    if (PYTHON.test(path))
        return isPythonImport(target, path, text, start, word);
    const sameKind = target.path.slice(target.path.lastIndexOf('.')) === path.slice(path.lastIndexOf('.'));
    return BY_CLASS.test(path) && sameKind && CLASS_NAME.test(stem) && word.split(/[./\\]/).includes(stem);
}
function isPythonImport(target, path, text, start, word) {
    if (!PYTHON.test(target.path))
        return false;
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + word.length);
    const [, dots = '', module = ''] = /^[\s"]*from\s+(\.*)([\w.]*)\s+import\s/.exec(line) ?? [];
    const plain = /^[\s"]*(?:from|import)\s/.test(line);
    if (!plain)
        return false;
    const { withoutExtension } = partsOf(target.path);
    const folder = dots === '' ? undefined : (0,posix_.join)((0,posix_.dirname)(path), ...Array.from({ length: dots.length - 1 }, () => '..'));
    const written = word.replace(/^\.+/, '').replaceAll('.', '/');
    const whole = [written, module === '' ? written : `${module.replaceAll('.', '/')}/${written}`];
    if (folder !== undefined)
        return whole.some((name) => (0,posix_.normalize)((0,posix_.join)(folder, name)) === withoutExtension);
    return whole.some((name) => meantBy(name, path, target.packageFolder).includes(withoutExtension) ||
        (name.includes('/') && endsWithPath(withoutExtension, name)));
}
function endsWithPath(path, written) {
    const name = written.replaceAll('\\', '/').replace(/^(?:\.{0,2}\/)+/, '');
    return name !== '' && (path === name || path.endsWith(`/${name}`));
}

;// CONCATENATED MODULE: ./build/guard/repository/uses.js









// All of them are read once more, so that a scan of many findings must not become a second scan.
const FILES_MAX = 2_000;
const USES_MAX = 50;
const LENGTH_MAX = 300_000;
const KEY_EXTENSIONS = ['key', 'pem', 'pfx', 'p12', 'pk8', 'der'];
const MAY_NAME_FILES = /\.(?:[cm]?[jt]sx?|vue|svelte|py|pyw|ipynb|rb|php|java|kts?|scala|groovy|cs|fs|vb|go|rs|swift|lua|r|ps[dm]?1|sh|bash|zsh|bat|cmd|cf[cm]|jsp|json|ya?ml|toml|ini|cfg|conf|properties|env|tf|xml)$|(?:^|\/)(?:Dockerfile|Makefile|Jenkinsfile|\.env[^/]*)$/i;
// A manifest names packages, and a pipeline is started: nothing imports them.
const NEVER_IMPORTED = /(?:^|\/)(?:package\.json|pom\.xml|requirements[^/]*\.txt|\.github\/.+)$/i;
const WHAT = {
    use: 'Uses the file of this finding.',
    'key-file': 'The private key of this credential: revoke it, and remove it from the history.',
};
/**
 * Adds to findings what depends on their files: the files of the package that import or name them, and the private keys
 * that they name. Those files are no findings of their own, because most of them stay as they are.
 *
 * @param findings with their final states
 * @param root absolute path of the scanned folder
 * @param files the scanned files, one character a byte, sorted
 */
function withUses(findings, root, files) {
    const flagged = findings.filter(({ state, level }) => state === 'active' && level !== 'note');
    const flaggedPaths = new Set(flagged.flatMap(({ path, related = [] }) => [path, ...related.map((place) => place.path)]));
    const packageOf = (0,repository_packages/* packages */.U)((0,sorted_listing/* sortedListing */.U)(files));
    const read = fileReader(root);
    const firsts = new Map();
    for (const finding of flagged)
        if (!firsts.has(finding.path))
            firsts.set(finding.path, finding);
    const added = new Map();
    const add = (finding, place) => {
        const places = added.get(finding);
        if (places === undefined)
            added.set(finding, [place]);
        else if (places.length < USES_MAX)
            places.push(place);
    };
    const targets = [...firsts.values()].filter(({ place, path }) => place === 'code' && !NEVER_IMPORTED.test(path));
    let left = FILES_MAX;
    for (const [folder, inPackage] of groupedBy(targets, ({ path }) => packageOf(path))) {
        const namedIn = targetsNamedIn(inPackage, folder);
        for (const bytes of (0,sorted_listing/* sortedListing */.U)(files).below(folder)) {
            const path = (0,paths.shownPath)(bytes);
            if (left <= 0)
                break;
            if (flaggedPaths.has(path) || !MAY_NAME_FILES.test(path))
                continue;
            if ((0,kinds/* skippedByPath */.zp)(bytes) !== undefined || (0,kinds/* kindOf */.I)(path) === 'documentation')
                continue;
            left--;
            const file = read(bytes);
            if (file === undefined)
                continue;
            const named = namedIn(file.haystack);
            if (named.length === 0)
                continue;
            const text = file.text();
            for (const { finding, target } of named) {
                const found = referenceTo(target, path, text);
                if (found !== undefined)
                    add(finding, placeIn('use', path, text, found));
            }
        }
    }
    const listing = (0,sorted_listing/* sortedListing */.U)(files);
    for (const finding of firsts.values()) {
        const text = finding.place === 'code' ? read(bytesOf(finding.path))?.text() : undefined;
        if (text === undefined)
            continue;
        for (const written of namesWithExtension(text, KEY_EXTENSIONS)) {
            const key = meantBy(written, finding.path, packageOf(finding.path)).find((path) => listing.has(bytesOf(path)));
            if (key !== undefined && !flaggedPaths.has(key))
                add(finding, firstLineOf('key-file', key));
        }
    }
    return findings.map((finding) => {
        const places = added.get(finding);
        return places === undefined ? finding : { ...finding, related: [...(finding.related ?? []), ...places] };
    });
}
// The opposite of `shownPath` for what is UTF-8; another name is not found again, and nothing is said of it.
function bytesOf(path) {
    return Buffer.from(path, 'utf8').toString('latin1');
}
function fileReader(root) {
    const read = (0,read_file/* createReader */.W)();
    return (bytes) => {
        const file = read((0,paths.fileOf)(root, bytes));
        return file.ok && file.value.haystack.size <= LENGTH_MAX ? file.value : undefined;
    };
}
// One pass over the bytes for all targets, as for the keywords of the rules: with many findings and many files, a search
// for each pair of them took longer than the scan.
function targetsNamedIn(findings, packageFolder) {
    const all = findings.map((finding) => {
        const target = { path: finding.path, packageFolder };
        return { finding, target, word: wordOf(target).toLowerCase() };
    });
    const canSearch = (word) => /^[\x20-\x7e]{4,}$/.test(word);
    const words = [...new Set(all.map(({ word }) => word).filter(canSearch))];
    const indexes = all.map(({ word }) => words.indexOf(word));
    const found = new Uint8Array(words.length);
    const search = words.length === 0 ? () => false : (0,literals/* literalSearch */.w)(words);
    return (haystack) => {
        found.fill(0);
        search(haystack, found);
        return all.filter((_, index) => found[indexes[index] ?? -1] !== 0);
    };
}
function groupedBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const group = groups.get(keyOf(value));
        if (group === undefined)
            groups.set(keyOf(value), [value]);
        else
            group.push(value);
    }
    return groups;
}
function placeIn(relation, path, text, { start, end }) {
    const lines = (0,core_lines/* lineStarts */._)(text);
    const index = (0,core_lines/* lineAt */.m)(lines, start);
    const from = lines[index] ?? 0;
    const line = text.slice(from, lines[index + 1] ?? text.length).replace(/\r?\n$|\r$/, '');
    return {
        relation,
        path,
        line: index + 1,
        column: start - from + 1,
        endLine: index + 1,
        endColumn: end - from + 1,
        excerpt: (0,excerpt/* excerptOf */.zU)(line, start - from),
        message: WHAT[relation],
    };
}
function firstLineOf(relation, path) {
    return {
        relation,
        path,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        excerpt: '',
        message: WHAT[relation],
    };
}

// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
;// CONCATENATED MODULE: ./build/guard/check.js










/**
 * Scans a folder and decides on the findings.
 *
 * @returns all findings with their states, which files were scanned, and the conclusion
 * @throws ScanError if the check cannot run: the folder does not exist, the configuration or baseline is invalid, or
 *   Git fails. A scan that could not run is never reported as clean
 */
async function check(options) {
    const { root } = options;
    const head = await (0,load/* loadPolicy */.tb)((0,load/* fromCheckout */.X$)(options.home), options);
    const acceptsAny = head.configFile !== undefined || head.baseline !== undefined;
    const { policy: asked } = options;
    const mayFetch = asked?.name === 'base' && (asked.fetchIfNeeded !== true || acceptsAny);
    let before = await policyBefore(head, options, mayFetch);
    const policyOfBase = before.ok ? before.value?.policy : undefined;
    const inBoth = [head, policyOfBase ?? head].map(({ config }) => (0,scan_scan/* excluder */.HZ)(config.exclude));
    const scanned = await (0,scan_scan/* scanFiles */.Tu)({ root }, (path) => inBoth.every((isExcluded) => isExcluded(path)));
    const suppressed = suppressedPaths(scanned);
    if (!before.ok && asked?.name === 'base' && !mayFetch && suppressed.length > 0)
        before = await policyBefore(head, options, true);
    const base = before.ok ? before.value : undefined;
    const notices = base?.problem === undefined ? [] : [base.problem];
    if (!before.ok && asked?.name === 'base' && (acceptsAny || suppressed.length > 0))
        notices.push(unreadable(before.problem));
    const acceptance = await acceptances(head, base, { options, suppressed, notices });
    const decided = await decide(scanned, acceptance.used);
    const accepted = await whatChangeAccepts(scanned, acceptance, {
        options,
        commit: base?.commit.commit,
        anySuppressed: suppressed.length > 0,
    });
    const { findings, diffBase, fullScanReason } = await onlyNew(decided.findings, scanned, {
        options,
        policies: { head, base: base?.policy },
    });
    const result = {
        findings: withUses(oneForEachChange(findings), root, decided.files),
        coverage: decided.coverage,
        notices: [...decided.notices, ...notices, ...(accepted?.additions ?? [])],
    };
    const { config, configFile } = acceptance.used.policy;
    const failOn = options.failOn ?? config.failOn ?? 'error';
    return {
        ...conclude(result, failOn),
        result,
        failOn,
        diffBase,
        fullScanReason,
        config: configFile?.path,
        accepted: accepted === undefined ? undefined : { ...accepted, findings: stillActive(accepted, findings) },
    };
}
async function policyBefore(head, options, mayFetch) {
    const { policy, root, env } = options;
    if (policy === undefined)
        return (0,result.ok)(undefined);
    const { policyCommit } = await __webpack_require__.e(/* import() */ 46).then(__webpack_require__.bind(__webpack_require__, 7046));
    const commit = await policyCommit(root, policy.event, { env, mayFetch });
    if (!commit.ok || commit.value === undefined)
        return commit;
    return (0,result.ok)({ commit: commit.value, ...(await policyAt(commit.value, head, options)) });
}
// Where that of the commit is broken, only a change can correct it: that of the change counts.
async function policyAt(commit, head, options) {
    const { fromCommit } = await __webpack_require__.e(/* import() */ 748).then(__webpack_require__.bind(__webpack_require__, 8748));
    try {
        return {
            policy: await (0,load/* loadPolicy */.tb)(fromCommit(commit, options.home, (0,load/* fromCheckout */.X$)(options.home)), options),
        };
    }
    catch (error) {
        if (!(error instanceof scan_error/* ScanError */.s))
            throw error;
        const message = `What the base commit accepts cannot be read, so the configuration and baseline of this change count. ${error.message}`;
        return {
            policy: head,
            problem: { level: 'warning', about: 'policy', message: message.replaceAll('\n', ' ') },
        };
    }
}
function unreadable(reason) {
    return {
        level: 'warning',
        about: 'policy',
        message: `Configuration, baseline and suppressions of this change count, not those of the base commit, because ${reason} Next: give actions/checkout \`fetch-depth: 2\`, or 0.`,
    };
}
function suppressedPaths({ listing, outcomes }) {
    return listing.files.filter((_path, index) => {
        const file = outcomes[index];
        return file?.ok === true && file.value.findings.some(({ state }) => state === 'suppressed');
    });
}
async function acceptances(head, base, { options, suppressed, notices }) {
    const all = options.allowSuppressions !== false;
    if (!all && suppressed.length > 0)
        notices.push({
            level: 'note',
            message: 'Suppressions do not count, because `allow-suppressions` is false.',
        });
    const ofHead = { policy: head, counts: () => all };
    if (base === undefined)
        return { used: ofHead, head: ofHead };
    let counts = ofHead.counts;
    if (all && suppressed.length > 0) {
        const { suppressionsOf } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(201), __webpack_require__.e(744)]).then(__webpack_require__.bind(__webpack_require__, 3744));
        const found = await suppressionsOf(base.commit, suppressed);
        if (found === undefined)
            notices.push(unreadable(`git could not read ${base.commit.commit}.`));
        else
            counts = found;
    }
    const ofBase = { policy: base.policy, written: head, counts };
    return { used: options.policy?.name === 'base' ? ofBase : ofHead, head: ofHead, base: ofBase };
}
async function whatChangeAccepts(scanned, { head, base }, { options, commit, anySuppressed, }) {
    const { policy, root, home } = options;
    if (base === undefined || commit === undefined || policy === undefined)
        return undefined;
    const { additionsOf, suppressionAdditions } = await __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 8619));
    const inFiles = additionsOf(base.policy, head.policy, options.failOn);
    if (inFiles.length === 0 && !anySuppressed)
        return undefined;
    const ofHead = await decide(scanned, head);
    const additions = [
        ...inFiles.map((notice) => ({
            ...notice,
            path: (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(home, notice.path ?? ''))
                .split(external_node_path_.sep)
                .join('/'),
        })),
        ...suppressionAdditions(ofHead.findings.filter((finding) => finding.state === 'suppressed' && !base.counts(finding))),
    ];
    if (additions.length === 0)
        return undefined;
    const left = new Map(ofHead.findings.filter(isActive).map(({ fingerprint, level }) => [fingerprint, level]));
    const findings = (await decide(scanned, base)).findings.filter((finding) => {
        const level = left.get(finding.fingerprint);
        return (isActive(finding) && (level === undefined || model/* LEVELS */.A_.indexOf(level) > model/* LEVELS */.A_.indexOf(finding.level)));
    });
    return { policy: policy.name, base: commit, additions, findings };
}
function isActive({ state }) {
    return state === 'active';
}
// With `changed-only`, what the base has is not active under any policy.
function stillActive({ policy, findings }, final) {
    if (policy === 'head')
        return [...findings];
    const active = new Set(final.filter(isActive).map(({ fingerprint }) => fingerprint));
    return findings.filter(({ fingerprint }) => active.has(fingerprint));
}
async function onlyNew(findings, scanned, { options, policies }) {
    const { root, changed, env } = options;
    if (changed === undefined)
        return { findings };
    const [{ changedLines, oldPaths }, { markKnown }, { scanBase }, { gitIn }, { shownPath }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(201), __webpack_require__.e(955)]).then(__webpack_require__.bind(__webpack_require__, 4955)),
        __webpack_require__.e(/* import() */ 349).then(__webpack_require__.bind(__webpack_require__, 1349)),
        Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(201), __webpack_require__.e(987)]).then(__webpack_require__.bind(__webpack_require__, 5987)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2158)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8506)),
    ]);
    const { base, ...event } = changed;
    const changes = await changedLines({ root, event, base, env });
    if (!changes.ok)
        return { findings, fullScanReason: changes.problem };
    const { lines, files, base: commit } = changes.value;
    const git = gitIn(root, env);
    const policy = policies.base ?? (await policyAt({ git, commit }, policies.head, options)).policy;
    const inBase = await scanBase(git, commit, {
        head: scanned,
        changed: new Set(files.map(({ path }) => path)),
        isExcluded: (0,scan_scan/* excluder */.HZ)(policy.config.exclude),
    });
    if (!inBase.ok)
        return { findings, fullScanReason: inBase.problem };
    const before = await decide(inBase.value, { policy, counts: () => options.allowSuppressions !== false });
    const renamed = [...oldPaths(files)].map(([path, from]) => [shownPath(path), shownPath(from)]);
    return {
        findings: markKnown(findings, before.findings, { oldPaths: new Map(renamed), lines }),
        diffBase: commit,
    };
}


/***/ }),

/***/ 7399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ softenedForAem),
/* harmony export */   ID: () => (/* binding */ ADOBE),
/* harmony export */   Of: () => (/* binding */ OF_AEM),
/* harmony export */   Pm: () => (/* binding */ isApiDescription),
/* harmony export */   RO: () => (/* binding */ METASCOPE_KEYWORDS),
/* harmony export */   RW: () => (/* binding */ TECHNICAL_ACCOUNT_KEYWORDS),
/* harmony export */   Sf: () => (/* binding */ global),
/* harmony export */   W2: () => (/* binding */ TECHNICAL_ACCOUNT),
/* harmony export */   aj: () => (/* binding */ pairIn),
/* harmony export */   cl: () => (/* binding */ spellings),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   es: () => (/* binding */ PRIVATE_KEY),
/* harmony export */   hp: () => (/* binding */ CLIENT_CREDENTIALS),
/* harmony export */   sL: () => (/* binding */ METASCOPE_KEY)
/* harmony export */ });
/* unused harmony export credentialKindOf */
/* harmony import */ var _adobe_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(713);
/* harmony import */ var _adobe_metascopes_in_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5206);
/* harmony import */ var _core_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);



/**
 * The identifier of a technical account, as a name in code or configuration: `technical_account_id`, `techAcct`,
 * `TECH_ACC_ID`, `TECHNICALACCOUNTID`. Not the words "technical account", an address under techacct.adobe.com, or an
 * account in fintech.
 */
const TECHNICAL_ACCOUNT = /(?<!@|fin|bio|med|agri|prop|insur|health)tech(?:(?:nical)?[_-]{0,2}acc(?:oun)?t?[_-]{0,2}id(?![a-z])|[_-]?acct(?![a-z.@]|[_-]?e?mail))/i;
/** Keywords for {@link TECHNICAL_ACCOUNT}. */
const TECHNICAL_ACCOUNT_KEYWORDS = ['tech', 'technical'].flatMap((word) => spellings(word, 'acc'));
/**
 * A private key, as a name in code or configuration: `private_key`, `privateKeyPath`, `PRIV_KEY`. Names that say whose
 * key it is (of GitHub Apps, SSH, TLS, SFTP hosts, Snowflake and so on) do not match: those keys still work.
 */
const PRIVATE_KEY = /(?<!(?:ssh|gpg|pgp|github|gh|app|bot|tls|ssl|https?|encrypted|deploy|gcp|google|firebase|snowflake|docusign|box|apns?|apple|sftp|host|server|azure|sharepoint|vault|release|repo|salesforce|sfdc)[_-]{0,2})priv(?:ate)?[_-]{0,2}key(?!s?[_-]{0,2}passphrase)/i;
/** A metascope setting, as a name in code or configuration. */
const METASCOPE_KEY = /meta[_-]{0,2}scopes?/i;
/** Keywords for {@link METASCOPE_KEY}. */
const METASCOPE_KEYWORDS = spellings('meta', 'scope');
/** A word that occurs only in files about Adobe. */
const ADOBE = /[Aa]dobe|ADOBE|(?<![A-Za-z])ims(?![a-z])|(?<![A-Za-z])(?:IMS|AIO)(?![A-Z])|(?<![A-Za-z])aio(?![a-z])/;
/** The OAuth grant that replaces JWT. */
const CLIENT_CREDENTIALS = /client_credentials/;
/**
 * Finds the places of a pattern. If there is a group named `at`, it is the place.
 *
 * @param pattern with the flag `g`
 */
function placesOf(pattern, text) {
    return [...text.matchAll(pattern)].map((match) => {
        const at = match.groups?.['at'] ?? match[0];
        const start = match.index + match[0].indexOf(at);
        return { start, end: start + at.length };
    });
}
/**
 * Finds a pattern that proves something only near others. In code, those that are commented out do not count: nothing
 * reads such a setting.
 *
 * @param pattern what to report
 * @param near each must match near one place of `pattern`
 * @param distance largest distance, in UTF-16 code units
 * @returns the first place in code, or else the first one in a comment
 */
function pairIn({ text, inComment, inMessage }, pattern, near, distance) {
    const places = placesOf(global(pattern), text);
    if (places.length === 0)
        return [];
    const companions = near.map((wanted) => placesOf(global(wanted), text));
    const paired = places.filter((place) => companions.every((others) => hasNear(others, place, distance)));
    if (paired.length === 0)
        return [];
    const isCode = ({ start }) => !inComment(start) && !inMessage(start);
    const inCode = companions.map((others) => others.filter(isCode));
    const first = paired.find((place) => isCode(place) && inCode.every((others) => hasNear(others, place, distance))) ??
        paired.find((place) => !isCode(place));
    return first === undefined ? [] : [first];
}
/** @returns two words joined as in `[_-]{0,2}` of a pattern */
function spellings(first, second) {
    return ['', '_', '-', '__', '--', '_-', '-_'].map((separator) => `${first}${separator}${second}`);
}
/** @returns the pattern with the flag `g` */
function global(pattern) {
    return pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`);
}
// The lists are sorted.
function hasNear(others, { start }, distance) {
    const next = others[(0,_core_search_js__WEBPACK_IMPORTED_MODULE_0__/* .firstIndex */ .v)(others, (other) => other.start >= start - distance)];
    return next !== undefined && next.start <= start + distance;
}
// Names of AEM as a Cloud Service, and one that both consoles have.
const AEM_NAMES = new Set(['ent_aem_cloud_api', 'ent_aem_cloud_sdk']);
const OF_BOTH = 'ent_cloudmgr_sdk';
/**
 * Tells of which console the credential is that a file works with: by its metascopes, or by the keys of the JSON of the
 * AEM Developer Console. That JSON may name the metascope of Cloud Manager together with that of AEM, in one list;
 * alone, or as an alternative, it is one of the Adobe Developer Console.
 */
function credentialKindOf(text) {
    const places = (0,_adobe_metascopes_in_text_js__WEBPACK_IMPORTED_MODULE_1__/* .metascopesIn */ .u9)(text);
    if (places.length === 0)
        return /\bimsEndpoint\b/.test(text) && /\btechnicalAccount\b/.test(text) ? 'aem' : 'either';
    const isAem = places.map(({ name }) => AEM_NAMES.has(name));
    const isPart = (index) => [index - 1, index + 1].some((other) => isAem[other] === true && isOneList(text, places, index, other));
    return places.every(({ name }, index) => isAem[index] || (name === OF_BOTH && isPart(index)))
        ? 'aem'
        : 'console';
}
// `a,b` or `a b` in one string: not `a` in one line and `b` in another, and not two strings.
function isOneList(text, places, one, other) {
    const [first, second] = [places[Math.min(one, other)], places[Math.max(one, other)]];
    return /^[,;\s]{1,5}$/.test(text.slice(first?.end, second?.start).replace(/\n/, 'x'));
}
/**
 * Marks matches as those of a credential that may be one of the AEM Developer Console, and makes warnings of them if
 * the file says that it is. If it does not tell, the package decides, see repository/credential-kind.ts.
 */
function softenedForAem({ text }, matches) {
    if (matches.length === 0)
        return matches;
    const credential = credentialKindOf(text);
    return matches.map((match) => ({ ...match, ...(credential === 'aem' ? OF_AEM : {}), credential }));
}
/** What is said of a place that uses service credentials of the AEM Developer Console. */
const OF_AEM = {
    level: 'warning',
    message: 'Uses service credentials of the AEM Developer Console, which are JWT credentials. Adobe calls them legacy and has not dated their end; their certificate lasts one year.',
    advice: `Where the API supports it, create OAuth Server-to-Server credentials and send grant_type=client_credentials with client_id, client_secret and scope to /ims/token/v3. Until then renew the certificate in time. See ${_adobe_links_js__WEBPACK_IMPORTED_MODULE_2__/* .AEM_SERVICE_CREDENTIALS */ .Nr}`,
};
/** Tells whether a file is an OpenAPI or JSON Schema document: it names every field and uses none. */
function isApiDescription({ path, text }) {
    if (!/\.(?:json|ya?ml)$/i.test(path))
        return false;
    return /["']?(?:openapi|swagger)["']?\s{0,4}:\s{0,4}["']?[23]\.|json-schema\.org\//.test(text.slice(0, 4_000));
}


/***/ }),

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitIn: () => (/* binding */ gitIn),
/* harmony export */   withoutPrograms: () => (/* binding */ withoutPrograms)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const OUTPUT_MAX = 1_000_000;
const ERRORS_MAX = 10_000;
const DEFAULT_SECONDS = 120;
// The configuration in .git, and a pull request that contains a repository, can name programs. A scanner must run none
// of them: each setting whose program the commands below would run is replaced. Of transports, only those that
// actions/checkout uses are allowed; ext:: and remote helpers are programs, too.
const SAFE_CONFIG = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.sshCommand=ssh -oBatchMode=yes',
    'core.alternateRefsCommand=true',
    'core.askPass=',
    'credential.helper=',
    'safe.bareRepository=explicit',
    'protocol.allow=never',
    'protocol.https.allow=always',
    'protocol.http.allow=always',
    'protocol.ssh.allow=always',
    'protocol.file.allow=always',
    'protocol.ext.allow=never',
    'protocol.git.allow=never',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'core.quotePath=true',
].flatMap((setting) => ['-c', setting]);
// In a hook, the environment names another repository, index and working tree; it can also name external programs and
// options for diff. Git gets the variables for its configuration and for connections.
// It does not get the inputs of an action, because one of them is a client secret.
const REMOVED = /^(?:GIT|INPUT|STATE)_/i;
const ALLOWED = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|SSL_\w+)$/i;
/**
 * Prepares a git that runs no program that the repository names (no hooks, file system monitor or external programs),
 * shows no prompts, and takes no locks for commands that only read.
 *
 * @param root absolute path of the folder in which git works
 * Source: https://git-scm.com/docs/git-config and https://git-scm.com/docs/git#_environment_variables
 */
function gitIn(root, env = process.env) {
    const inherited = Object.entries(env).filter(([name]) => !REMOVED.test(name) || ALLOWED.test(name));
    const fixed = {
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        // A repository can name other objects in place of its own, and so another past.
        GIT_NO_REPLACE_OBJECTS: '1',
        // Empty, not absent: otherwise git would try its other prompts.
        GIT_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
    };
    return (args, { seconds = DEFAULT_SECONDS, config = [], input, onOutput } = {}) => new Promise((resolve) => {
        const settings = [...SAFE_CONFIG, ...config.flatMap((setting) => ['-c', setting])];
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...settings, '--no-pager', '-C', root, ...args], {
            // Windows searches the working directory first, and the scanned folder may contain a git.exe.
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath),
            env: { ...Object.fromEntries(inherited), ...fixed },
            stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            timeout: seconds * 1_000,
            windowsHide: true,
        });
        // Git may end before it has read everything.
        child.stdin?.on('error', () => undefined).end(input);
        const chunks = [];
        let length = 0;
        child.stdout?.on('data', (chunk) => {
            if (onOutput !== undefined)
                return onOutput(chunk);
            if (length < OUTPUT_MAX)
                chunks.push(chunk);
            length += chunk.length;
        });
        let errors = '';
        child.stderr?.on('data', (chunk) => {
            if (errors.length < ERRORS_MAX)
                errors += chunk.toString('latin1').slice(0, ERRORS_MAX - errors.length);
        });
        const finish = (code) => resolve({ code, output: Buffer.concat(chunks).toString('latin1').slice(0, OUTPUT_MAX), errors });
        child.once('error', () => finish('no-git'));
        child.once('exit', (_code, signal) => {
            // A transport that still runs after git was stopped keeps the pipe open.
            if (signal === null)
                return;
            child.stdout?.destroy();
            child.stderr?.destroy();
        });
        child.once('close', (code) => finish(code ?? 'stopped'));
    });
}
/**
 * Settings that prevent git from running the programs of keys that a configuration chooses: the content filters,
 * `filter.*.clean` and the like.
 *
 * @returns settings for `config`; undefined if there are programs that no setting replaces: `uploadpack` and `vcs`
 *   of a remote (the first setting wins, not the last), and a filter with `=` in its name (`-c` would end it there)
 * Source: git `remote.c` (`handle_config`), https://git-scm.com/docs/gitattributes#_filter
 */
async function withoutPrograms(git) {
    const pattern = '^filter\\.|^remote\\..*\\.(uploadpack|vcs)$';
    const { output } = await git(['config', '--null', '--name-only', '--get-regexp', pattern]);
    const keys = output.split('\0').filter((key) => key !== '');
    const drivers = new Set(keys.map((key) => key.slice('filter.'.length, key.lastIndexOf('.'))));
    const fixed = keys.some((key) => key.startsWith('remote.') || key.includes('='));
    if (fixed || output.length >= OUTPUT_MAX)
        return undefined;
    return [...drivers].flatMap((driver) => {
        const name = `filter.${Buffer.from(driver, 'latin1').toString()}`;
        return [`${name}.clean=`, `${name}.smudge=`, `${name}.process=`, `${name}.required=false`];
    });
}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered),
/* harmony export */   U: () => (/* binding */ sortedListing)
/* harmony export */ });
/** @param paths relative, with `/`, sorted by code units */
function sortedListing(paths) {
    const lowerBound = (path, from = 0) => {
        let [low, high] = [from, paths.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((paths[middle] ?? '') < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    // `0` follows `/`: the first path after the folder.
    const after = (folder, from) => folder === '' ? paths.length : lowerBound(`${folder.slice(0, -1)}0`, from);
    return {
        has: (path) => paths[lowerBound(path)] === path,
        names: (folder) => {
            const names = [];
            for (let at = lowerBound(folder); paths[at]?.startsWith(folder);) {
                const rest = (paths[at] ?? '').slice(folder.length);
                const slash = rest.indexOf('/');
                const name = slash < 0 ? rest : rest.slice(0, slash + 1);
                names.push(name);
                at = slash < 0 ? at + 1 : after(folder + name, at);
            }
            return names;
        },
        below: (folder) => {
            const start = lowerBound(folder);
            return paths.slice(start, after(folder, start));
        },
    };
}
/** Computes a fact about a folder once. */
function remembered(fact) {
    const known = new Map();
    return (folder) => {
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        const value = fact(folder);
        known.set(folder, value);
        return value;
    };
}


/***/ }),

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   X$: () => (/* binding */ fromCheckout),
/* harmony export */   tb: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9868);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3627);
/* harmony import */ var _scan_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3586);





/** The configuration that is read if no path is given and the file exists. */
const CONFIG_PATH = '.github/ims-auth.yml';
const DEFAULTS = { exclude: [], levels: {} };
// The readers, zod and the list of rules take longer to load than a small tree takes to scan. They are loaded only if
// there is a file to read.
/**
 * Reads configuration and baseline.
 *
 * @throws ScanError when one of them has problems
 */
async function loadPolicy(read, { config: given, baseline: givenBaseline, allowConfig = true }) {
    const path = given ?? (allowConfig ? CONFIG_PATH : undefined);
    const text = path === undefined ? undefined : await read(path, 'configuration', given !== undefined);
    const configFile = path === undefined || text === undefined ? undefined : { path, text };
    const config = configFile === undefined ? DEFAULTS : await parseConfig(configFile);
    const baselinePath = givenBaseline ?? config.baseline;
    const entries = baselinePath === undefined ? undefined : await read(baselinePath, 'baseline', true);
    if (baselinePath === undefined || entries === undefined)
        return { config, configFile };
    const baselineFile = { path: baselinePath, text: entries };
    return { config, configFile, baselineFile, baseline: await parseBaseline(baselineFile) };
}
async function parseConfig({ path, text }) {
    const [{ readConfig }, { RULES }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(815), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 4208)), Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(201)]).then(__webpack_require__.bind(__webpack_require__, 3201))]);
    const config = readConfig(text, new Set(RULES.map(({ id }) => id)));
    if (config.ok)
        return config.value;
    const problems = config.problem;
    throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(path)} has ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(problems.length, 'problem')}:\n${problems.join('\n')}`, { hint: 'Correct the file, or remove it to scan with the defaults.' });
}
async function parseBaseline({ path, text }) {
    const { readBaseline } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
    const baseline = readBaseline(text);
    if (baseline.ok)
        return baseline.value;
    throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The baseline ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(path)} cannot be used:\n${baseline.problem.join('\n')}`, {
        hint: 'Write it again with `ims-auth baseline`.',
    });
}
/**
 * Reads files of the checkout.
 *
 * @param home absolute path of the folder that paths are relative to
 */
function fromCheckout(home) {
    return (path, what, required) => Promise.resolve(!required && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, path)) ? undefined : readInside(home, path, what));
}
/** @returns the content of a baseline file that accepts these findings; notes are left out */
async function baselineOf(findings) {
    const { writeBaseline } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
    return writeBaseline(findings);
}
// The configuration may come from a fork: a path in it must not leave the checkout, by `..` or by a link.
function readInside(home, path, what) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, path);
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
        const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(home), real);
        if (from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || from === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from))
            throw new Error('outside');
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).isFile())
            throw new Error('not a file');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, 'utf8');
    }
    catch {
        throw new _scan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ScanError */ .s(`The ${what} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sanitizeLine */ .g$)(path)} cannot be read: the checkout contains no such file.`, { hint: 'Check the path. It is relative to the root of the checkout.' });
    }
}


/***/ }),

/***/ 4426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ packages)
/* harmony export */ });
/* harmony import */ var _files_sorted_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1376);

const MANIFEST = /^(?:package\.json|pom\.xml|pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.txt|Pipfile|go\.mod|Cargo\.toml|Gemfile|composer\.json|build\.gradle(?:\.kts)?|build\.sbt|[^/]+\.(?:cs|fs|vb)proj|DESCRIPTION|app\.config\.yaml|manifest\.yml)$/;
/**
 * Tells to which package a file belongs: to the nearest folder above it that has a manifest, or else to the repository.
 *
 * @returns the path of a folder, with `/` at its end; empty for the root
 */
function packages(listing) {
    const hasManifest = (0,_files_sorted_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((folder) => listing.names(folder).some((name) => MANIFEST.test(name)));
    return (path) => {
        for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end + 1);
            if (hasManifest(folder))
                return folder;
            if (end === 0)
                break;
        }
        return '';
    };
}


/***/ }),

/***/ 5185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ob: () => (/* binding */ builtFiles),
  HZ: () => (/* binding */ excluder),
  Bg: () => (/* binding */ resultOf),
  Tu: () => (/* binding */ scanFiles)
});

// UNUSED EXPORTS: scan

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/order.js
var order = __webpack_require__(1158);
// EXTERNAL MODULE: ./build/core/text.js + 1 modules
var core_text = __webpack_require__(9868);
// EXTERNAL MODULE: ./build/guard/files/sorted-listing.js
var sorted_listing = __webpack_require__(1376);
;// CONCATENATED MODULE: ./build/guard/files/built-folders.js

// In `vendor`: a package manager filled it.
const VENDOR_MANIFESTS = ['modules.txt', 'vendor.json', 'manifest', 'autoload.php'];
// Next to `vendor`: its content can be installed again.
const VENDOR_OWNERS = ['composer.json', 'composer.lock', 'go.mod', 'go.sum', 'Gopkg.lock', 'glide.lock'];
const TARGET_OWNERS = ['pom.xml', 'Cargo.toml', 'build.sbt', 'project.clj'];
const GRADLE = ['build.gradle', 'build.gradle.kts'];
const GRADLE_OUTPUT = /^(?:classes|docs|distributions|generated|intermediates|kotlin|libs|outputs|reports|resources|test-results|tmp)\//;
// With one of these next to package.json, `dist` is made of something else.
const SOURCE_FOLDERS = ['src/', 'lib/', 'source/', 'app/'];
const SOURCE_FILE = /^(?:tsconfig[^/]*\.json|(?:webpack|rollup|vite|tsup|esbuild|babel)[^/]*\.[cm]?[jt]s|gulpfile[^/]*|Gruntfile[^/]*|index\.ts)$/i;
const OUTPUT = /\.(?:[cm]?js|map|css|html|d\.[cm]?ts)$/i;
const CANDIDATE = /(?:^|\/)(?:vendor|target|dist|build|out|\.?v?env|virtualenv)\//;
/**
 * Learns from a listing which folders tools have filled. A name alone proves nothing: `target` is also Adobe Target, and
 * `build` holds scripts. The manifest next to the folder, or in it, does.
 *
 * @param paths all listed files, relative, with `/`, sorted by code units
 */
function builtFolders(paths) {
    const isCandidate = candidates();
    const listing = (0,sorted_listing/* sortedListing */.U)(paths);
    const facts = factsOf(listing);
    return (path) => {
        if (!isCandidate(path))
            return undefined;
        // Every folder of the path, outer ones first.
        for (let from = 0, slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            const name = path.slice(from, slash);
            const owner = path.slice(0, from);
            from = slash + 1;
            const rest = path.slice(from);
            if (name === 'vendor' && facts.isVendored(owner))
                return 'vendored';
            if (facts.isPythonEnvironment(path.slice(0, from)))
                return 'vendored';
            if (name === 'target' && facts.hasTarget(owner))
                return 'minified';
            if (name === 'build' && facts.hasGradle(owner) && GRADLE_OUTPUT.test(rest))
                return 'minified';
            if (!OUTPUT.test(rest))
                continue;
            if (name === 'dist' && facts.isMadeOfSources(owner))
                return 'minified';
            if (/^(?:dist|build|out)$/.test(name) && hasTypeScript(listing, owner, rest))
                return 'minified';
        }
        return undefined;
    };
}
// Asked for the paths of a listing in their order, of which most are in the folder of the one before.
function candidates() {
    let folder;
    let isCandidate = false;
    return (path) => {
        const length = path.lastIndexOf('/') + 1;
        if (folder === undefined || folder.length !== length || !path.startsWith(folder)) {
            folder = path.slice(0, length);
            isCandidate = CANDIDATE.test(folder);
        }
        return isCandidate;
    };
}
function factsOf(listing) {
    const hasOne = (folder, names) => names.some((name) => listing.has(folder + name));
    return {
        isVendored: (0,sorted_listing/* remembered */.H)((folder) => hasOne(folder, VENDOR_OWNERS) ||
            hasOne(`${folder}vendor/`, VENDOR_MANIFESTS) ||
            listing.names(`${folder}vendor/composer/`).some((name) => !name.endsWith('/')) ||
            listing
                .names(`${folder}vendor/`)
                .some((name) => name.endsWith('/') && listing.has(`${folder}vendor/${name}.cargo-checksum.json`))),
        isPythonEnvironment: (0,sorted_listing/* remembered */.H)((folder) => listing.has(`${folder}pyvenv.cfg`)),
        hasTarget: (0,sorted_listing/* remembered */.H)((folder) => hasOne(folder, TARGET_OWNERS)),
        hasGradle: (0,sorted_listing/* remembered */.H)((folder) => hasOne(folder, GRADLE)),
        isMadeOfSources: (0,sorted_listing/* remembered */.H)((folder) => listing.has(`${folder}package.json`) &&
            listing.names(folder).some((name) => SOURCE_FOLDERS.includes(name) || SOURCE_FILE.test(name))),
    };
}
/** @returns whether the listing has the TypeScript that the file was compiled from */
function hasTypeScript(listing, owner, rest) {
    const stem = rest.replace(/(?:\.d\.[cm]?ts|\.[cm]?js|\.[cm]?js\.map)$/i, '');
    if (stem === rest)
        return false;
    // With `rootDir` above `src`, the output also has a folder `src`.
    return [`${owner}src/${stem}`, `${owner}${stem}`].some((source) => listing.has(`${source}.ts`) || listing.has(`${source}.tsx`));
}

// EXTERNAL MODULE: ./build/core/record.js
var record = __webpack_require__(29);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/guard/files/coverage.js


// Reasons that users may want to act on.
const WITH_EXAMPLES = new Set(['too-large', 'unreadable', 'lfs-pointer']);
const EXAMPLES_MAX = 5;
function createCounter() {
    let scanned = 0;
    const skipped = (0,record/* recordOf */.z)(model/* SKIP_REASONS */.eI, () => 0);
    const examples = [];
    return {
        scanned: () => {
            scanned++;
        },
        skipped: (reason, path) => {
            if (WITH_EXAMPLES.has(reason) &&
                examples.filter((other) => other.reason === reason).length < EXAMPLES_MAX)
                examples.push({ reason, path });
            skipped[reason]++;
        },
        coverage: () => {
            const listed = Object.values(skipped).reduce((sum, count) => sum + count, scanned);
            return { listed, scanned, skipped: { ...skipped }, examples: [...examples] };
        },
    };
}

;// CONCATENATED MODULE: ./build/guard/files/glob.js
/**
 * Compiles patterns as in .gitignore: `*` and `?` stay within a name, `**` spans folders, a slash at the end means a
 * folder, a pattern without any other slash matches at every depth, and a pattern that matches a folder matches everything
 * below it. There is no negation and no `[…]`.
 *
 * It is our own code, not a library, because a configuration may come from a fork, and libraries compile some patterns
 * to regular expressions that take exponential or cubic time. Here the time is at most path times pattern.
 *
 * @param globs patterns, with `/`
 * @returns whether a path (relative, with `/`) matches one of them
 */
function globs(globs) {
    const patterns = globs.map(compile).filter(({ segments }) => segments.length > 0);
    if (patterns.length === 0)
        return () => false;
    return (path) => {
        const names = path.split('/');
        return patterns.some(({ segments, folder }) => matches(segments, names, folder));
    };
}
function compile(glob) {
    const trimmed = glob.trim().replace(/^\.\//, '');
    const folder = trimmed.endsWith('/');
    const anchored = trimmed.slice(0, folder ? -1 : undefined).includes('/');
    const segments = trimmed.split('/').filter((segment) => segment !== '');
    const [first] = segments;
    return {
        segments: anchored || first === undefined || first === '**' ? segments : ['**', ...segments],
        folder,
    };
}
// The greedy algorithm for wildcards, with folders instead of letters: on a mismatch only the last `**` takes one more.
function matches(segments, names, folder) {
    let [segment, name, lastStar, retry] = [0, 0, -1, 0];
    // A folder pattern must leave at least one name: that of the file.
    const end = folder ? names.length - 1 : names.length;
    for (;;) {
        // The whole pattern matches the start of the path: the file itself, or a folder that it is in.
        if (segment === segments.length && name <= end)
            return true;
        if (name >= end)
            return false;
        const pattern = segments[segment];
        if (pattern === '**') {
            // At the end it matches everything below, which is at least one name.
            if (segment === segments.length - 1)
                return true;
            [lastStar, retry] = [segment, name];
            segment++;
        }
        else if (pattern !== undefined && matchesName(pattern, names[name] ?? '')) {
            segment++;
            name++;
        }
        else if (lastStar >= 0) {
            retry++;
            name = retry;
            segment = lastStar + 1;
        }
        else
            return false;
    }
}
function matchesName(pattern, name) {
    let [at, letter, lastStar, retry] = [0, 0, -1, 0];
    while (letter < name.length) {
        if (pattern[at] === '*') {
            lastStar = at++;
            retry = letter;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[letter])) {
            at++;
            letter++;
        }
        else if (lastStar >= 0) {
            at = lastStar + 1;
            letter = ++retry;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/files/git.js
var git = __webpack_require__(2158);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
;// CONCATENATED MODULE: ./build/guard/files/walk.js


/** Names of folders that are not listed: those of version control and package managers. */
const NOT_ENTERED = [
    '.git',
    '.hg',
    '.svn',
    '.jj',
    'node_modules',
    'bower_components',
    '.venv',
    '__pycache__',
    '.tox',
    '.gradle',
    '.terraform',
];
/**
 * Lists a folder without Git. Links are not followed.
 *
 * @param root absolute path
 * @param repository called for each folder below `root` that contains a `.git`: returns its files, relative to it, or
 *   undefined to walk through it, too
 * @returns all files, in no particular order; a folder that cannot be opened is listed as unreadable
 */
async function walk(root, repository) {
    const listing = { files: [], skipped: [] };
    const open = [''];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const entries = namesIn(root, folder);
        if (entries === undefined) {
            listing.skipped.push({ path: folder, reason: 'unreadable' });
            continue;
        }
        const nested = folder !== '' && entries.some(({ name }) => name === '.git') ? await repository(folder) : undefined;
        if (nested !== undefined) {
            listing.files.push(...nested.files.map((path) => `${folder}${path}`));
            listing.skipped.push(...nested.skipped.map(({ path, reason }) => ({ path: `${folder}${path}`, reason })));
            continue;
        }
        for (const entry of entries) {
            const path = `${folder}${entry.name}`;
            if (entry.isDirectory()) {
                if (!NOT_ENTERED.includes(entry.name))
                    open.push(`${path}/`);
                // In a worktree or a submodule `.git` is a file.
            }
            else if (entry.name === '.git')
                continue;
            else if (entry.isFile())
                listing.files.push(path);
            // Sockets, pipes and devices are not read.
            else
                listing.skipped.push({ path, reason: entry.isSymbolicLink() ? 'symlink' : 'unreadable' });
        }
    }
    return listing;
}
function namesIn(root, folder) {
    try {
        return (0,external_node_fs_.readdirSync)((0,paths.fileOf)(root, folder), { withFileTypes: true, encoding: 'latin1' });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/guard/files/list-files.js








/**
 * Lists the files to scan: those that Git tracks, or all files if there is no repository or nothing is tracked.
 *
 * Git tells which entries are links and submodules, so no file has to be opened for that. In a folder that is not a
 * repository but contains some (several checkouts next to each other), Git lists the files of each.
 *
 * @param root absolute path of a folder; it may lie inside of a repository
 * @param env environment for Git
 * @param onFiles gets the number of files that are listed so far, several times
 * @throws ScanError when Git runs and refuses to list
 */
async function listFiles(root, env = process.env, onFiles) {
    const tracked = await trackedFiles(root, env, onFiles);
    // A folder in which nothing is tracked is somebody's new or generated code, not an empty one.
    const usable = tracked.ok && size(tracked.value) > 0;
    const listing = usable
        ? tracked.value
        : await walk(root, async (folder) => {
            const nested = await trackedFiles((0,external_node_path_.join)(root, Buffer.from(folder, 'latin1').toString('utf8')), env);
            return nested.ok ? nested.value : undefined;
        });
    listing.files.sort(order/* byCodeUnits */.C);
    listing.skipped.sort((a, b) => (0,order/* byCodeUnits */.C)(a.path, b.path));
    return { ...listing, notices: usable || size(listing) === 0 ? [] : [noticeOf(root, tracked)] };
}
function size({ files, skipped }) {
    return files.length + skipped.length;
}
const TAB = 9;
const DIGIT_0 = 0x30;
const DIGIT_2 = 0x32;
async function trackedFiles(folder, env, onFiles) {
    const reader = stageReader(onFiles);
    const { code, errors } = await (0,git.gitIn)(folder, env)(['ls-files', '-z', '--stage'], { onOutput: reader.push });
    if (code === 'no-git')
        return (0,result/* failed */.g)('no-git');
    if (code === 0)
        return (0,result.ok)(reader.end());
    if (/not a git repository/.test(errors))
        return (0,result/* failed */.g)('no-repository');
    if (/dubious ownership|unsafe repository/.test(errors)) {
        throw new scan_error/* ScanError */.s(`Git refuses to list ${(0,core_text/* sanitizeLine */.g$)(folder)}, because the folder belongs to another user.`, {
            hint: `Run \`git config --global --add safe.directory ${(0,core_text/* sanitizeLine */.g$)(folder)}\` as the user that scans, for example in a step before this one, or check the code out as that user.`,
        });
    }
    const said = (0,core_text/* sanitizeLine */.g$)(Buffer.from(errors, 'latin1').toString('utf8'), 300);
    throw new scan_error/* ScanError */.s(`Git could not list the files of ${(0,core_text/* sanitizeLine */.g$)(folder)} (exit code ${code}): ${said}`, { hint: 'Run `git ls-files` in that folder and fix the problem that it reports.' });
}
// Reads the output piece by piece, because for a large repository all of it is several megabytes. Each entry is
// "mode hash stage<TAB>path<NUL>". A path in conflict has up to three of them, next to each other.
function stageReader(onFiles) {
    const listing = { files: [], skipped: [] };
    let rest = Buffer.alloc(0);
    let last = '';
    function readEntry(output, start, end) {
        const path = output.toString('latin1', output.indexOf(TAB, start) + 1, end);
        if (path === last)
            return;
        last = path;
        // The second digit of Git's mode: 100644 and 100755 are files, 120000 is a symbolic link, 160000 a submodule.
        const type = output[start + 1];
        if (type === DIGIT_0)
            listing.files.push(path);
        else
            listing.skipped.push({ path, reason: type === DIGIT_2 ? 'symlink' : 'submodule' });
    }
    return {
        push: (chunk) => {
            const output = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            let start = 0;
            for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
                readEntry(output, start, end);
                start = end + 1;
            }
            // A copy, because a slice would keep the whole chunk in memory.
            rest = Buffer.from(output.subarray(start));
            onFiles?.(listing.files.length);
        },
        end: () => {
            if (rest.length === 0)
                return listing;
            throw new scan_error/* ScanError */.s('The output of `git ls-files` is in an unknown format.', {
                hint: 'Report it, with the version of Git.',
            });
        },
    };
}
function noticeOf(root, tracked) {
    const except = `all files were listed, except in folders named ${NOT_ENTERED.join(', ')}.`;
    if (tracked.ok)
        return { level: 'note', message: `Git tracks no file here: ${except}` };
    if (tracked.problem === 'no-git')
        return { level: 'warning', message: `Git was not found: ${except}` };
    // A worktree without its repository (in a container, for example) has a file .git, but not the folder that it names.
    const level = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')) ? 'warning' : 'note';
    return { level, message: `This is not a Git repository: ${except}` };
}

// EXTERNAL MODULE: ./build/guard/detect/evidence.js
var evidence = __webpack_require__(7399);
;// CONCATENATED MODULE: ./build/guard/repository/credential-kind.js

/**
 * Tells the credentials of the AEM Developer Console from those of the Adobe Developer Console, once for a package: a
 * file that reads a key does not say of which console it is, and the key file next to it does.
 *
 * @param packageOf the package of a file
 * @returns all findings in the same order; those of files that do not tell are warnings, if their package works with
 *   service credentials of the AEM Developer Console and with no other
 */
function withCredentialKind(findings, packageOf) {
    const kinds = new Map();
    for (const { path, place, context } of findings) {
        if (context?.credential === undefined || place === 'documentation' || place === 'comment')
            continue;
        const name = packageOf(path);
        kinds.set(name, (kinds.get(name) ?? new Set()).add(context.credential));
    }
    const isAem = (path) => {
        const found = kinds.get(packageOf(path));
        return found?.has('aem') === true && !found.has('console');
    };
    return findings.map((finding) => finding.context?.credential === 'either' && isAem(finding.path)
        ? { ...finding, ...evidence/* OF_AEM */.Of, level: finding.level === 'note' ? 'note' : evidence/* OF_AEM */.Of.level }
        : finding);
}

// EXTERNAL MODULE: ./build/guard/repository/packages.js
var repository_packages = __webpack_require__(4426);
;// CONCATENATED MODULE: ./build/guard/scan/scan.js













/**
 * Scans the files of a folder: those that Git tracks, or all if there is no repository.
 *
 * @returns every finding, active or suppressed, and which files were scanned
 * @throws ScanError if it cannot scan: the folder does not exist, Git fails, or a rule fails
 */
async function scan(options) {
    const isExcluded = excluder(options.exclude);
    return resultOf(await scanFiles(options, isExcluded), options);
}
/**
 * Scans the files of a folder, for `resultOf`.
 *
 * @param isExcluded tells which files are not read, by their paths, one character a byte
 * @throws ScanError as `scan`
 */
async function scanFiles(options, isExcluded) {
    const root = (0,external_node_path_.resolve)(options.root);
    requireFolder(root);
    // The rules are loaded while Git lists the files, and not at all if there is nothing to scan.
    const load = async () => (await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(201), __webpack_require__.e(579)]).then(__webpack_require__.bind(__webpack_require__, 7579))).filesScanner(root, options.rules, options.threads);
    const loading = isEmpty(root) ? undefined : load();
    // Why a module cannot be loaded is said when it is needed.
    const expect = (count) => void loading?.then((scanner) => scanner.expect(count), () => undefined);
    try {
        const listing = await listFiles(root, options.env, expect);
        const built = builtFiles(listing.files);
        const toScan = [...listing.files.keys()].filter((index) => {
            const path = listing.files[index] ?? '';
            return !built.has(path) && !isExcluded(path);
        });
        const paths = toScan.map((index) => listing.files[index] ?? '');
        const scanned = paths.length === 0 ? [] : await ((await loading) ?? (await load())).scan(paths);
        const outcomes = listing.files.map(() => undefined);
        for (const [at, index] of toScan.entries())
            outcomes[index] = scanned[at];
        return { listing, outcomes, built };
    }
    finally {
        (await loading)?.stop();
    }
}
/** @returns a function that tells whether a configuration excludes a path, one character a byte */
function excluder(exclude = []) {
    if (exclude.length === 0)
        return () => false;
    const matches = globs(exclude);
    return (path) => matches((0,paths.shownPath)(path));
}
/** @returns the files that tools wrote, and how they count */
function builtFiles(files) {
    const built = new Map();
    const reasonOf = builtFolders(files);
    for (const path of files) {
        const reason = reasonOf(path);
        if (reason !== undefined)
            built.set(path, reason);
    }
    return built;
}
/** @returns what a scan with these excludes and levels finds; the files that it excludes may have no outcome */
function resultOf({ listing, outcomes, built }, { exclude, levels = {} }) {
    const isExcluded = excluder(exclude);
    const counter = createCounter();
    for (const { path, reason } of listing.skipped) {
        counter.skipped(isExcluded(path) ? 'excluded' : reason, (0,paths.shownPath)(path));
    }
    const files = [];
    const results = [];
    for (const [index, path] of listing.files.entries()) {
        const file = outcomes[index];
        const reason = built.get(path);
        if (isExcluded(path))
            counter.skipped('excluded', path);
        else if (reason !== undefined)
            counter.skipped(reason, path);
        else {
            files.push(path);
            if (file === undefined)
                counter.skipped('excluded', path);
            else if (!file.ok)
                counter.skipped(file.problem, (0,paths.shownPath)(path));
            else {
                counter.scanned();
                const { findings, notices } = file.value;
                if (findings.length > 0 || notices.length > 0)
                    results.push(file.value);
            }
        }
    }
    const findings = results.flatMap((file) => file.findings);
    return {
        findings: withCredentialKind(findings, (0,repository_packages/* packages */.U)((0,sorted_listing/* sortedListing */.U)(listing.files)))
            .flatMap((finding) => withLevel(finding, levels))
            .sort(inOrder),
        files,
        coverage: counter.coverage(),
        notices: [...listing.notices, ...results.flatMap((file) => file.notices)],
    };
}
function requireFolder(root) {
    let what = 'is not a folder';
    try {
        if ((0,external_node_fs_.statSync)(root).isDirectory())
            return;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        what = code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : 'cannot be opened';
    }
    throw new scan_error/* ScanError */.s(`${(0,core_text/* sanitizeLine */.g$)(root, 300)} ${what}.`, { hint: 'Give the path of a folder.' });
}
function isEmpty(root) {
    try {
        return (0,external_node_fs_.readdirSync)(root).length === 0;
    }
    catch {
        // If the folder cannot be opened, Git reports the error.
        return false;
    }
}
// The level of a rule is for code. Nothing runs documentation or comments, so a higher level does not apply to them.
function withLevel(finding, levels) {
    const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule] : undefined;
    if (level === undefined)
        return [finding];
    if (level === 'off')
        return [];
    return finding.place === 'documentation' || finding.place === 'comment'
        ? [finding]
        : [{ ...finding, level }];
}
function inOrder(a, b) {
    return (0,order/* byCodeUnits */.C)(a.path, b.path) || a.line - b.line || a.column - b.column || (0,order/* byCodeUnits */.C)(a.rule, b.rule);
}


/***/ })

};
