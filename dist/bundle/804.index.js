export const id = 804;
export const ids = [804];
export const modules = {

/***/ 5206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ isKnownMetascope),
/* harmony export */   RJ: () => (/* binding */ scopeAdvice),
/* harmony export */   u9: () => (/* binding */ metascopesIn)
/* harmony export */ });
/* harmony import */ var _metascopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1566);

const NAMES = /\b(?:ent_[a-z0-9_]{1,48}_(?:sdk|api)|asset_compute_meta)\b/gi;
function metascopesIn(text) {
    return [...text.matchAll(NAMES)].map(({ 0: found, index }) => ({
        name: found.toLowerCase(),
        start: index,
        end: index + found.length,
    }));
}
function isKnownMetascope(name) {
    return Object.hasOwn(_metascopes_js__WEBPACK_IMPORTED_MODULE_0__/* .METASCOPES */ .Ll, name);
}
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

/***/ 8360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ firstIndex)
/* harmony export */ });
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

/***/ 7399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ ADOBE),
/* harmony export */   Of: () => (/* binding */ OF_AEM),
/* harmony export */   Pm: () => (/* binding */ isApiDescription),
/* harmony export */   RO: () => (/* binding */ METASCOPE_KEYWORDS),
/* harmony export */   RW: () => (/* binding */ TECHNICAL_ACCOUNT_KEYWORDS),
/* harmony export */   Sf: () => (/* binding */ global),
/* harmony export */   W2: () => (/* binding */ TECHNICAL_ACCOUNT),
/* harmony export */   YM: () => (/* binding */ orOfAem),
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



const TECHNICAL_ACCOUNT = /(?<!@|fin|bio|med|agri|prop|insur|health)tech(?:(?:nical)?[_-]{0,2}acc(?:oun)?t?[_-]{0,2}id(?![a-z])|[_-]?acct(?![a-z.@]|[_-]?e?mail))/i;
const TECHNICAL_ACCOUNT_KEYWORDS = ['tech', 'technical'].flatMap((word) => spellings(word, 'acc'));
const PRIVATE_KEY = /(?<!(?:ssh|gpg|pgp|github|gh|app|bot|tls|ssl|https?|encrypted|deploy|gcp|google|firebase|snowflake|docusign|box|apns?|apple|sftp|host|server|azure|sharepoint|vault|release|repo|salesforce|sfdc)[_-]{0,2})priv(?:ate)?[_-]{0,2}key(?!s?[_-]{0,2}passphrase)/i;
const METASCOPE_KEY = /meta[_-]{0,2}scopes?/i;
const METASCOPE_KEYWORDS = spellings('meta', 'scope');
const ADOBE = /[Aa]dobe|ADOBE|(?<![A-Za-z])ims(?![a-z])|(?<![A-Za-z])(?:IMS|AIO)(?![A-Z])|(?<![A-Za-z])aio(?![a-z])/;
const CLIENT_CREDENTIALS = /client_credentials/;
function placesOf(pattern, text) {
    return [...text.matchAll(pattern)].map((match) => {
        const at = match.groups?.['at'] ?? match[0];
        const start = match.index + match[0].indexOf(at);
        return { start, end: start + at.length };
    });
}
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
function spellings(first, second) {
    return ['', '_', '-', '__', '--', '_-', '-_'].map((separator) => `${first}${separator}${second}`);
}
function global(pattern) {
    return pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`);
}
function hasNear(others, { start }, distance) {
    const next = others[(0,_core_search_js__WEBPACK_IMPORTED_MODULE_0__/* .firstIndex */ .v)(others, (other) => other.start >= start - distance)];
    return next !== undefined && next.start <= start + distance;
}
const AEM_NAMES = new Set(['ent_aem_cloud_api', 'ent_aem_cloud_sdk']);
const OF_BOTH = 'ent_cloudmgr_sdk';
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
function isOneList(text, places, one, other) {
    const [first, second] = [places[Math.min(one, other)], places[Math.max(one, other)]];
    return /^[,;\s]{1,5}$/.test(text.slice(first?.end, second?.start).replace(/\n/, 'x'));
}
function orOfAem({ text }, matches) {
    if (matches.length === 0)
        return matches;
    const credential = credentialKindOf(text);
    return matches.map((match) => ({ ...match, ...(credential === 'aem' ? OF_AEM : {}), credential }));
}
const OF_AEM = {
    level: 'warning',
    message: 'Uses service credentials of the AEM Developer Console, which are JWT credentials. Adobe calls them legacy and has not dated their end; their certificate lasts one year.',
    advice: `Where the API supports it, create OAuth Server-to-Server credentials and send grant_type=client_credentials with client_id, client_secret and scope to /ims/token/v3. Until then renew the certificate in time. See ${_adobe_links_js__WEBPACK_IMPORTED_MODULE_2__/* .AEM_SERVICE_CREDENTIALS */ .Nr}`,
};
function isApiDescription({ path, text }) {
    if (!/\.(?:json|ya?ml)$/i.test(path))
        return false;
    return /["']?(?:openapi|swagger)["']?\s{0,4}:\s{0,4}["']?[23]\.|json-schema\.org\//.test(text.slice(0, 4_000));
}


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isWorkflowPath),
/* harmony export */   X: () => (/* binding */ isCodePath)
/* harmony export */ });
const ENDING = /\.(?:[cm]?[jt]sx?|coffee|py[iw]?|java|kts?|scala|sc|groovy|gradle|gsh|gsp|jsp|jspf|go|rs|swift|php\d?|phtml|rb|rake|gemspec|erb|ejs|p[lm]|cgi|lua|dart|cs|csx|cshtml|fsx?|vb|vbs|razor|[ch]|cc|cpp|cxx|hpp|hh|mm?|exs?|erl|hs|clj[cs]?|jl|r|sh|bash|zsh|fish|ksh|ps[dm]?1|bat|cmd|sql|vue|svelte|astro|cf[cm]|cfml|json[c5l]?|ya?ml|toml|ini|cfg|conf|config|properties|env|xml|pom|csproj|props|targets|tf|tfvars|hcl|nomad|bicep|cmake|mk|bzl|star|nix|jenkinsfile|dockerfile|ipynb|https?|rest|jmx|cdk|awk|tcl|proto)$/i;
const NAME = /(?:^|\/)(?:Jenkinsfile|Dockerfile|Containerfile|(?:GNU)?Makefile|Rakefile|Gemfile|Vagrantfile|Procfile|Podfile|Fastfile|Appfile|Brewfile|Justfile|Pipfile|crontab|\.env|\.aio|\.npmrc|\.envrc|\.bashrc|\.profile|\.gitlab-ci|\.travis)(?:[.-][\w-]{1,40})?$/i;
function isCodePath(path) {
    return ENDING.test(path) || NAME.test(path);
}
const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/i;
function isWorkflowPath(path) {
    return WORKFLOW.test(path);
}


/***/ }),

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   TQ: () => (/* binding */ isBuilt),
/* harmony export */   zp: () => (/* binding */ skippedByPath)
/* harmony export */ });
/* harmony import */ var _code_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);

const VENDORED = /(?:^|\/)(?:(?:node_modules|bower_components|jspm_packages|site-packages|\.venv|Pods)\/|__pycache__\/[^/]*\.py[co]$|\.tox\/[^/]+\/(?:lib|lib64|bin|include|share|tmp|log)\/|\.gradle\/(?:\d[\w.-]*|caches|daemon|wrapper|native|notifications|jdks|kotlin|workers|vcs-1|nb-cache|checksums|buildOutputCleanup|configuration-cache|file-system\.probe)(?:\/|$)|\.terraform\/(?:providers|modules|plugins)\/|\.bundle\/(?:cache|plugin|ruby|gems)\/|\.m2\/repository\/|Carthage\/(?:Build|Checkouts)\/|vendor\/(?:bundle|cache|gems)\/|\.yarn\/(?:cache|releases|plugins|sdks|unplugged|versions)\/|\.pnp\.[cm]?js$)/;
const BUILT = /(?:^|\/)(?:\.next|\.nuxt|\.svelte-kit|\.parcel-cache)\/|\.(?:[cm]?jsx?|tsx?|css)\.map$/i;
const MINIFIED = /[.-]min\.(?:[cm]?js|css)$/i;
const LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|composer\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|go\.sum|packages\.lock\.json|gradle\.lockfile|renv\.lock|mix\.lock|Podfile\.lock|\.pnp\.[cm]?js|paket\.lock)$/i;
const DOCUMENT = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|rd|textile|org|pod|html?|xhtml|txt|tex|rtf|pdf|docx?)$/i;
const DOCUMENT_FOLDER = /(?:^|\/)(?:docs?|documentation|apidocs?|javadoc|wiki|man)\//i;
const DOCUMENT_NAME = /(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|RELEASE[-_ ]?NOTES|LICENSE|NOTICE|CONTRIBUTING|AUTHORS)(?:\.[^/]*)?$/i;
const TEXT_IN_DATA = /\.(?:json|ya?ml|xml|toml)$/i;
const SEARCH_INDEX = /(?:^|\/)(?:docs?|site|apidocs?|javadoc)\/(?:[^/]+\/)*search[-_]?(?:index|data)?\.js(?:on)?$|(?:^|\/)(?:xrefmap\.(?:ya?ml|json)|(?:member|type|package|module|tag)-search-index\.js|searchindex\.js|search[-_]index\.js(?:on)?)$/i;
const CHANGES = /\.(?:patch|diff|rej|sarif|sarif\.json)$/i;
const REFERENCE = /^\uFEFF?\s{0,20}(?:### YamlMime:|window\.(?:searchData|navigationData)\s*=|var searchData\s*=|Search\.setIndex\(|(?:member|type|package|module|tag)SearchIndex\s*=|(?:var|const) searchIndex\s*=)/;
const TEST = /(?:^|\/)(?:tests?|__tests__|specs?|__mocks__|__fixtures__|fixtures?|e2e|testdata|test-data|it)\/|(?:^|\/)test_[^/]*\.py$|(?:^|\/)(?:\w+_)?tests?\.rs$|[._-](?:test|tests|spec)\.[^/]*$|(?:^|\/)[^/]*(?:Tests?|IT|Spec)\.(?:java|kt|scala|groovy|cs|fs|php)$|_test\.(?:go|py|rb)$/;
const PIPELINE = /(?<folder>^|\/)(?:\.(?:github|gitlab|circleci|buildkite|woodpecker|azure-pipelines|azuredevops)\/.*|(?:azure-pipelines?|bitbucket-pipelines|buildspec|cloudbuild|\.gitlab-ci|\.drone|\.travis)[^/]*\.ya?ml|Jenkinsfile[^/]*)$/i;
function skippedByPath(path) {
    if (VENDORED.test(path))
        return 'vendored';
    if (LOCK.test(path))
        return 'lock-file';
    if (BUILT.test(path) || MINIFIED.test(path))
        return 'minified';
    return undefined;
}
function kindOf(path, text = '') {
    if (/(?:^|\/)(?:requirements|constraints)[^/]*\.txt$|(?:^|\/)requirements\/[^/]*\.txt$|(?:^|\/)CMakeLists\.txt$/i.test(path))
        return 'source';
    if (isDocument(path) || SEARCH_INDEX.test(path) || CHANGES.test(path))
        return 'documentation';
    if (REFERENCE.test(text.slice(0, 200)))
        return 'documentation';
    return TEST.test(path.replace(PIPELINE, '$<folder>')) ? 'test' : 'source';
}
function isDocument(path) {
    if (DOCUMENT.test(path))
        return true;
    if (DOCUMENT_FOLDER.test(path))
        return !(0,_code_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isCodePath */ .X)(path) || /\.xml$/i.test(path);
    return DOCUMENT_NAME.test(path) && (!(0,_code_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isCodePath */ .X)(path) || TEXT_IN_DATA.test(path));
}
const BUNDLE = /function __(?:webpack|nccwpck)_require__\s*\(|\/\*{6}\/ \(|webpackBootstrap|^\(?(?:self|window|globalThis|this)[^\n]{0,40}\[?["'.]webpack(?:Chunk|Jsonp)|^var __(?:commonJS|toESM|esm|getOwnPropNames) = |^parcelRequire\s*=|\$parcel\$|^function getDefaultExportFromCjs|^\(function\(\)\{function [a-z]\([a-z],[a-z],[a-z]\)\{/m;
const COMPILED = /^\/\/# sourceMappingURL=|^\/\*# sourceMappingURL=|Object\.defineProperty\(exports, ["']__esModule["']|function _interopRequire(?:Default|Wildcard)\(|\(this && this\.__(?:awaiter|importDefault|importStar|createBinding)/m;
const OUTPUT_FOLDER = /(?:^|\/)(?:dist|build|out|target|coverage|public)\//i;
const SCRIPT = /\.(?:[cm]?js|css)$/i;
const SHORT = 5_000;
function isBuilt(path, text) {
    if (!SCRIPT.test(path))
        return false;
    if (OUTPUT_FOLDER.test(path) && COMPILED.test(text))
        return true;
    return text.length >= SHORT && BUNDLE.test(text);
}


/***/ }),

/***/ 8506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileOf: () => (/* binding */ fileOf),
/* harmony export */   isOutside: () => (/* binding */ isOutside),
/* harmony export */   shownPath: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const ASCII = /^[\0-\x7f]*$/;
function fileOf(root, bytes) {
    if (ASCII.test(bytes))
        return `${root}/${bytes}`;
    const name = Buffer.from(bytes, 'latin1');
    if (process.platform === 'win32')
        return `${root}/${name.toString('utf8')}`;
    return Buffer.concat([Buffer.from(`${root}/`), name]);
}
function isOutside(path) {
    return path.startsWith('../');
}
function shownPath(bytes) {
    if (ASCII.test(bytes))
        return bytes;
    const name = Buffer.from(bytes, 'latin1');
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name))
        return name.toString('utf8');
    const shown = [];
    for (let at = 0; at < name.length;) {
        const length = [1, 2, 3, 4].find((size) => at + size <= name.length && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name.subarray(at, at + size)));
        if (length === undefined)
            shown.push(`\\x${(name[at] ?? 0).toString(16).padStart(2, '0')}`);
        else
            shown.push(name.toString('utf8', at, at + length));
        at += length ?? 1;
    }
    return shown.join('');
}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered),
/* harmony export */   U: () => (/* binding */ sortedListing)
/* harmony export */ });
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

/***/ 1303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FIXERS: () => (/* reexport */ FIXERS),
  TARGETS: () => (/* reexport */ model/* TARGETS */.d),
  checkWithFixes: () => (/* reexport */ checkWithFixes),
  fixCounts: () => (/* reexport */ fixCounts),
  fixText: () => (/* reexport */ fixText),
  isPatchable: () => (/* reexport */ isPatchable),
  patchOf: () => (/* reexport */ patchOf),
  planFixes: () => (/* reexport */ planFixes)
});

// EXTERNAL MODULE: ./build/core/lines.js
var core_lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/guard/detect/tree.js
var tree = __webpack_require__(8722);
// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/files/linked-folders.js
var linked_folders = __webpack_require__(4725);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
;// CONCATENATED MODULE: ./build/guard/files/whole-file.js




const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
function readWhole(root, path, max) {
    if ((0,linked_folders/* linkedFolders */.L)(root)(path))
        return (0,result/* failed */.g)('a folder on its path is a symbolic link');
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)((0,paths.fileOf)(root, path), FLAGS);
    }
    catch {
        return (0,result/* failed */.g)('it is a symbolic link, or could not be opened');
    }
    try {
        const state = (0,external_node_fs_.fstatSync)(handle);
        if (!state.isFile())
            return (0,result/* failed */.g)('it is no ordinary file');
        if (state.size > max)
            return (0,result/* failed */.g)(`it has more than ${Math.floor(max / 1024 / 1024)} MiB`);
        return (0,result.ok)((0,external_node_fs_.readFileSync)(handle));
    }
    catch {
        return (0,result/* failed */.g)('it could not be read');
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function fileExists(root, path) {
    return (0,external_node_fs_.lstatSync)((0,paths.fileOf)(root, path), { throwIfNoEntry: false })?.isFile() === true;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/guard/fixes/exact-text.js

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
function exactText(bytes) {
    const found = decoded(bytes);
    return found?.encode(found.text)?.equals(bytes) === true ? found : undefined;
}
function decoded(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return utf16(bytes.subarray(2), (units) => units, [0xff, 0xfe]);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return utf16(bytes.subarray(2), swapped, [0xfe, 0xff]);
    if (bytes.includes(0))
        return undefined;
    if ((0,external_node_buffer_.isUtf8)(bytes)) {
        const mark = bytes.subarray(0, 3).equals(UTF8_MARK) ? UTF8_MARK : Buffer.alloc(0);
        return {
            text: bytes.toString('utf8', mark.length),
            encode: (text) => Buffer.concat([mark, Buffer.from(text, 'utf8')]),
        };
    }
    return {
        text: bytes.toString('latin1'),
        encode: (text) => (/[^\0-\xff]/.test(text) ? undefined : Buffer.from(text, 'latin1')),
    };
}
function utf16(bytes, order, mark) {
    if (bytes.length % 2 === 1)
        return undefined;
    return {
        text: order(Buffer.from(bytes)).toString('utf16le'),
        encode: (text) => Buffer.concat([Buffer.from(mark), order(Buffer.from(text, 'utf16le'))]),
    };
}
function swapped(units) {
    return units.swap16();
}

// EXTERNAL MODULE: ./build/guard/detect/document.js + 3 modules
var detect_document = __webpack_require__(4782);
// EXTERNAL MODULE: ./build/guard/detect/prefilter.js
var prefilter = __webpack_require__(8651);
// EXTERNAL MODULE: ./build/guard/detect/scan-source.js + 2 modules
var scan_source = __webpack_require__(5033);
// EXTERNAL MODULE: ./build/guard/files/encodings.js
var encodings = __webpack_require__(5164);
// EXTERNAL MODULE: ./build/guard/rules/index.js + 54 modules
var rules = __webpack_require__(3168);
// EXTERNAL MODULE: ./build/guard/rules/keywords.js
var keywords = __webpack_require__(9816);
;// CONCATENATED MODULE: ./build/guard/fixes/edits.js

function inOrder(edits, length) {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    let end = 0;
    for (const [index, edit] of sorted.entries()) {
        if (edit.start < end || edit.end < edit.start || edit.end > length)
            return undefined;
        if (index > 0 && edit.start === sorted[index - 1]?.start)
            return undefined;
        end = edit.end;
    }
    return sorted;
}
function applied(text, edits) {
    let result = '';
    let at = 0;
    for (const { start, end, text: inserted } of edits) {
        result += text.slice(at, start) + inserted;
        at = end;
    }
    return result + text.slice(at);
}
function originOf(edits, offset) {
    let shift = 0;
    for (const { start, end, text } of edits) {
        if (offset < start + shift)
            break;
        if (offset < start + shift + text.length)
            return undefined;
        shift += text.length - (end - start);
    }
    return offset - shift;
}
function insertedRanges(edits) {
    let shift = 0;
    return edits.map(({ start, end, text }) => {
        const from = start + shift;
        shift += text.length - (end - start);
        return { start: from, end: from + text.length };
    });
}
function lineRemoval(text, { start, end }) {
    const starts = (0,core_lines/* lineStarts */._)(text);
    const from = starts[(0,core_lines/* lineAt */.m)(starts, start)] ?? 0;
    const next = starts[(0,core_lines/* lineAt */.m)(starts, Math.max(start, end - 1)) + 1];
    if (next !== undefined)
        return { start: from, end: next, text: '' };
    const before = /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, from - 2), from))?.[0].length ?? 0;
    return { start: from - before, end: text.length, text: '' };
}
function lineEndOf(text) {
    return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
function indentAt(text, offset) {
    const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
    return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

// EXTERNAL MODULE: ./build/adobe/metascopes-in-text.js
var metascopes_in_text = __webpack_require__(5206);
// EXTERNAL MODULE: ./build/guard/detect/steps.js
var steps = __webpack_require__(5031);
;// CONCATENATED MODULE: ./build/guard/fixes/tree-edits.js

function removedEntry({ text }, entries, entry) {
    const index = entries.indexOf(entry);
    const end = endOfValue(text, entry);
    if (index < 0 || entries.length < 2 || end === undefined)
        return undefined;
    return isFlow(text, entries)
        ? removedFromFlow(text, entry, end)
        : removedFromBlock(text, entry, entries[index + 1], end);
}
function addedEntry({ text }, entries, after, [key, value]) {
    const end = endOfValue(text, after);
    if (end === undefined)
        return undefined;
    const quote = /["']/.exec(text[after.start] ?? '')?.[0] ?? '';
    const separator = /^\s*:(\s*)/.exec(text.slice(after.end))?.[1] ?? ' ';
    const written = `${quote}${key}${quote}:${/[\r\n]/.test(separator) || separator === '' ? ' ' : separator}${value}`;
    if (!isFlow(text, entries)) {
        const indent = ' '.repeat(columnOf(text, after.start));
        return { start: end, end, text: `${lineEndOf(text)}${indent}${written}` };
    }
    const isAlone = /^[ \t]*$/.test(text.slice(lineStartOf(text, after.start), after.start));
    const gap = isAlone ? `${lineEndOf(text)}${indentAt(text, after.start)}` : ' ';
    return { start: after.value.end, end: after.value.end, text: `,${gap}${written}` };
}
function changedScalar({ text }, { value }, to) {
    if (value.kind !== 'scalar' || value.end <= value.start)
        return undefined;
    const quote = text[value.start];
    const isQuoted = quote === '"' || quote === "'";
    if (isQuoted ? !/^[\w@:/.,+ ${}*~^<>=|-]*$/.test(to) : !/^[\w$][\w@:/.,+-]*$/.test(to))
        return undefined;
    return isQuoted
        ? { start: value.start + 1, end: value.end - 1, text: to }
        : { start: value.start, end: value.end, text: to };
}
function renamedKey({ text }, { start, end }, to) {
    const inner = /["']/.test(text[start] ?? '') ? 1 : 0;
    return { start: start + inner, end: end - inner, text: to };
}
function isFlow(text, entries) {
    const [first, second] = entries;
    if (first === undefined)
        return false;
    if (second !== undefined)
        return /^\s*,/.test(text.slice(first.value.end, second.start));
    return /\{\s*$/.test(text.slice(Math.max(0, first.start - 200), first.start));
}
function endOfValue(text, { end, value }) {
    if (value.end > value.start && value.start < end)
        return undefined;
    const written = text.slice(0, Math.max(end, value.end)).trimEnd().length;
    const rest = /^[^\r\n]*/.exec(text.slice(written))?.[0] ?? '';
    return /^\s*(?:#.*)?$/.test(rest) ? written + rest.trimEnd().length : written;
}
function removedFromFlow(text, { start, value }, end) {
    const after = /^\s*,[ \t]*/.exec(text.slice(value.end))?.[0];
    const isAlone = /^[ \t]*$/.test(text.slice(lineStartOf(text, start), start));
    if (after !== undefined) {
        const stop = value.end + after.length;
        const rest = /^[^\r\n]*/.exec(text.slice(stop))?.[0] ?? '';
        if (isAlone && /^\s*(?:\/\/.*|\/\*[^*]*\*\/\s*|#.*)?$/.test(rest))
            return lineRemoval(text, { start, end: stop });
        return { start, end: stop, text: '' };
    }
    const before = /,\s*$/.exec(text.slice(0, start))?.[0];
    if (before === undefined)
        return undefined;
    return { start: start - before.length, end: isAlone ? Math.max(end, value.end) : value.end, text: '' };
}
function removedFromBlock(text, { start }, next, end) {
    const before = text.slice(lineStartOf(text, start), start);
    if (/^[ \t]*$/.test(before))
        return lineRemoval(text, { start, end });
    return /^[ \t]*(?:-[ \t]+)+$/.test(before) && next !== undefined
        ? { start, end: next.start, text: '' }
        : undefined;
}
function lineStartOf(text, offset) {
    return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
function columnOf(text, offset) {
    return offset - lineStartOf(text, offset);
}

// EXTERNAL MODULE: ./build/adobe/metascopes.js
var metascopes = __webpack_require__(1566);
;// CONCATENATED MODULE: ./build/guard/fixes/fixers/scopes.js

const BASE = ['openid', 'AdobeID'];
const SCOPES_TODO = 'Compare the scopes with those of the credential (Adobe Developer Console, the OAuth Server-to-Server credential of the project, Scopes): they were made from the metascopes, which do not say everything.';
function scopesOf(names) {
    const scopes = names.flatMap((name) => metascopes/* METASCOPES */.Ll[name]?.scopes ?? []);
    return [...new Set(scopes.length === 0 ? BASE : scopes)];
}
function scopesFor(names) {
    return scopesOf(names).join(',');
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/apps-action.js





const EMAIL_TODO = 'Create the secret TECHNICALACCEMAIL with the email of the technical account (Adobe Developer Console, the OAuth Server-to-Server credential of the project).';
const KEY_TODO = 'Delete the secret of the private key that the workflow gave to adobe/aio-apps-action, in GitHub and wherever else it is stored.';
const appsAction = {
    rules: ['ci-apps-action'],
    fix: (input) => (input.to === 'oauth_sts' ? input.places.flatMap((place) => toOauth(input, place)) : []),
};
function toOauth({ document, all }, place) {
    for (const { entries } of document.objects) {
        const uses = (0,tree/* entryOf */.Ms)(entries, 'uses');
        const given = (0,tree/* entryOf */.Ms)(entries, 'with')?.value;
        if (uses === undefined || given?.kind !== 'object')
            continue;
        const inputs = given.entries;
        const command = inputs.find(({ key }) => (0,steps/* inputName */.yu)(key) === 'command');
        if (command?.start !== place.start || (0,tree/* textOf */.b6)(command.value) !== 'auth')
            continue;
        const named = (name) => inputs.find(({ key }) => (0,steps/* inputName */.yu)(key) === name);
        const edits = [changedScalar(document, command, 'oauth_sts')];
        const todo = [];
        const version = /^adobe\/aio-apps-action@v?[0-2](?:\.[\d.]*)?$/.test((0,tree/* textOf */.b6)(uses.value) ?? '');
        if (version)
            edits.push(changedScalar(document, uses, 'adobe/aio-apps-action@4.1.0'));
        const key = named('key');
        if (key !== undefined) {
            edits.push(removedEntry(document, inputs, key));
            todo.push(KEY_TODO);
        }
        const account = named('technicalaccountid') ?? command;
        if (named('technicalaccountemail') === undefined) {
            const value = '$' + '{{ secrets.TECHNICALACCEMAIL }}';
            edits.push(addedEntry(document, inputs, account, ['TECHNICALACCOUNTEMAIL', value]));
            todo.push(EMAIL_TODO);
        }
        const scopes = named('scopes');
        const written = (0,tree/* textOf */.b6)(scopes?.value) ?? '';
        if (scopes === undefined || (0,metascopes_in_text/* metascopesIn */.u9)(written).length > 0 || written.startsWith('[')) {
            const names = (0,metascopes_in_text/* metascopesIn */.u9)(written === '' ? document.text : written).map(({ name }) => name);
            const value = scopesFor(names);
            edits.push(scopes === undefined
                ? addedEntry(document, inputs, lastOf(inputs, account, named('imsorgid')), ['SCOPES', value])
                : changedScalar(document, scopes, value));
            todo.push(SCOPES_TODO);
        }
        if (edits.includes(undefined))
            return [];
        const end = Math.max(...inputs.map(({ value }) => value.end));
        return [
            {
                title: 'Write `command: oauth_sts` with what it needs, in place of `command: auth`',
                safety: todo.length === 0 || todo.join() === KEY_TODO ? 'safe' : 'unsafe',
                edits: edits,
                resolves: all.filter(({ start }) => start >= uses.start && start < end),
                todo,
            },
        ];
    }
    return [];
}
function lastOf(_inputs, used, other) {
    return other !== undefined && other !== used ? other : used;
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/jenkins.js
const jenkins = {
    rules: ['jenkins-cloud-manager'],
    fix: ({ places }) => [
        {
            title: 'Take the Cloud Manager plugin out of Jenkins',
            safety: 'shown',
            edits: [],
            resolves: places,
            todo: [
                'Call the Cloud Manager API in a step of its own, in place of the Cloud Manager plugin of Jenkins, which has no way to use OAuth: with a token for openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_ams, or by the plugin of the Adobe I/O CLI with oauth_enabled. Then delete the private key from the credentials of Jenkins.',
            ],
        },
    ],
};

// EXTERNAL MODULE: ./build/guard/rules/shared/npm-versions.js
var npm_versions = __webpack_require__(8273);
// EXTERNAL MODULE: ./build/guard/rules/shared/package-advice.js
var package_advice = __webpack_require__(1863);
;// CONCATENATED MODULE: ./build/guard/fixes/fixers/packages/raised.js
const PART = /(?<operator>===?|=|~=|~>|<=?|>=?|\^|~)?(?<gap>\s*v?)(?<number>\d[\w.*+-]*)/g;
function raised(written, to, { separator, bare }) {
    const rest = written.replace(PART, '');
    if (rest === written || /[^\s,]/.test(rest))
        return undefined;
    const parts = [...written.matchAll(PART)].map(({ groups }) => groups?.['operator']);
    if (parts.length > 1 && !parts.every((operator) => /^[<>]/.test(operator ?? '')))
        return undefined;
    const hasLower = parts.some((operator) => operator?.startsWith('>'));
    return written.replace(PART, (_, operator, gap, number) => {
        const count = number.split('.').filter((part) => /^\d/.test(part)).length;
        const wildcard = /\.[*x]$/.exec(number)?.[0] ?? '';
        switch (operator) {
            case '<': {
                const end = `<${gap}${endOf(to, count)}`;
                return hasLower ? end : `>=${gap}${to}${separator}${end}`;
            }
            case '>':
            case '>=':
                return `>=${gap}${to}`;
            case '^':
            case '~':
            case '~=':
            case '~>':
                return `${operator}${gap}${cut(to, count)}${wildcard}`;
            case undefined:
                if (bare === 'prefix')
                    return `${gap}${cut(to, count)}${wildcard}`;
                return `${gap}${wildcard === '' ? to : `${cut(to, count)}${wildcard}`}`;
            default:
                return `${operator}${gap}${wildcard === '' ? to : `${cut(to, count)}${wildcard}`}`;
        }
    });
}
function cut(version, count) {
    const numbers = version.split('.');
    const needed = numbers.findLastIndex((number, index) => index < 2 && number !== '0') + 1;
    return numbers.slice(0, Math.max(count, needed)).join('.');
}
function endOf(version, count) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const end = major > 0 ? [major + 1, 0, 0] : [0, minor + 1, 0];
    return end.slice(0, Math.max(count, major > 0 ? 1 : 2)).join('.');
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/packages/names.js



const ROWS = {
    'npm-jwt-auth': {
        name: '@adobe/jwt-auth',
        by: '@adobe/auth-token',
        todo: [
            'Where @adobe/jwt-auth is loaded, load @adobe/auth-token, and give clientId, clientSecret and scope to its auth. It is an ES module for Node 18 or later: in CommonJS write await import(…).',
        ],
    },
    'npm-aio-lib-ims-jwt': {
        name: '@adobe/aio-lib-ims-jwt',
        by: '@adobe/aio-lib-ims',
        todo: [
            'Where @adobe/aio-lib-ims-jwt is loaded, load @adobe/aio-lib-ims, with a context of client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id.',
        ],
    },
    'npm-aemcs-api-client': {
        name: '@adobe/aemcs-api-client-lib',
        todo: [
            'Send grant_type=client_credentials with client_id, client_secret and the scopes of an OAuth Server-to-Server credential to https://ims-na1.adobelogin.com/ims/token/v3 where the APIs of AEM take it, in place of @adobe/aemcs-api-client-lib, and then remove the package.',
        ],
    },
    'aio-cli-jwt-auth': {
        name: '@adobe/aio-cli-plugin-jwt-auth',
        todo: [
            'Where aio jwt-auth:access-token is called, call aio auth login with a context of client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id; then remove @adobe/aio-cli-plugin-jwt-auth.',
        ],
    },
};
const NPM_RULES = [...Object.keys(ROWS), 'jwt-only-version'];
function changeOf(rule, name) {
    const row = ROWS[rule];
    if (row !== undefined)
        return row.name === name ? { ...row, to: (0,npm_versions/* npmPackage */.Qk)(row.by ?? '')?.to ?? '' } : undefined;
    const known = (0,npm_versions/* npmPackage */.Qk)(name);
    if (rule !== 'jwt-only-version' || known?.to === undefined)
        return undefined;
    return { name, by: known.as ?? name, to: known.to, todo: (0,package_advice/* codeTodo */.W)(name, name) };
}
function versionFor(written, { name, by, to }) {
    if (by === name)
        return raised(written, to, { separator: ' ', bare: 'prefix' }) ?? `^${to}`;
    const operator = /^(?<operator>[\^~]?)v?\d+(?:\.\d+){0,2}$/.exec(written)?.groups?.['operator'];
    if (operator !== undefined)
        return raised(written, to, { separator: ' ', bare: 'prefix' }) ?? `^${to}`;
    return /^(?:\*|x|latest)?$/.test(written) ? written : `^${to}`;
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/packages/installs.js


const installs = {
    rules: NPM_RULES,
    fix: (input) => input.places.flatMap((place) => fixOf(input, place)),
};
const TOOL = '(?:npm|yarn|pnpm|bun|aio)';
const VERB = String.raw `(?:i|install|add|global|plugins(?::|["'\s,-]+)install)`;
const TOOL_WORD = new RegExp(String.raw `(?<![\w./-])${TOOL}(?![\w.-])`);
const VERB_WORD = new RegExp(String.raw `["'\s,:-]${VERB}(?=["'\s,])`);
const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte)$/i;
function fixOf({ document: { text, path }, all, elsewhere }, place) {
    const before = text.slice(Math.max(0, place.start - 600), place.start);
    const isInstalled = isInstallation(before, CODE.test(path));
    const isDeno = /\bnpm:\/?$/.test(before) && !CODE.test(path);
    const start = place.start - (isDeno ? 0 : (/[^\s"'`,;|&()[\]]*$/.exec(before)?.[0].length ?? 0));
    const end = place.end + (/^[^\s"'`,;|&()[\]]*/.exec(text.slice(place.end, place.end + 200))?.[0].length ?? 0);
    const found = text.slice(place.start, place.end);
    const change = changeOf(place.rule, found.startsWith('@') ? found : `@${found}`);
    if (change === undefined || !(isInstalled || isDeno))
        return [];
    const { name, by } = change;
    const written = /^@(?<version>[\w.^~<>=*-]+)$/.exec(text.slice(place.end, end))?.groups?.['version'];
    const isPlain = start === place.start && (end === place.end || written !== undefined);
    if (by !== undefined) {
        if (isDeno && !isPlain)
            return [];
        const version = isPlain && written !== undefined ? `@${versionFor(written, change)}` : '';
        const edits = [{ start, end, text: `${by}${version}` }];
        return [{ title: titleOf(change), safety: 'unsafe', edits, resolves: [place], todo: change.todo }];
    }
    const isUsed = elsewhere(place.rule) ||
        all.some(({ rule, start: other }) => rule === place.rule && other !== place.start);
    const edit = isUsed ? undefined : removal(text, path, { start, end });
    const [safety, edits, todo] = edit === undefined ? ['shown', [], change.todo] : ['safe', [edit], []];
    return [{ title: `Remove ${name}`, safety, edits, resolves: [place], todo }];
}
function isInstallation(before, oneLine) {
    const command = (oneLine ? /[^;&|\r\n]*$/ : /[^;&|]*$/).exec(before)?.[0] ?? '';
    const tool = command.search(TOOL_WORD);
    return tool >= 0 && VERB_WORD.test(command.slice(tool));
}
function titleOf({ name, by, to }) {
    return by === name ? `Raise ${name} to ${to}` : `Replace ${name} by ${by ?? ''}`;
}
function removal(text, path, { start, end }) {
    const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
    const line = text.slice(from, end) + rest;
    const [head, tail] = [text.slice(from, start), rest];
    const command = new RegExp(String.raw `(?<lead>^|&&\s*|;\s*)\s*(?:(?:RUN|sudo|-)\s+)*${TOOL}\s[^;&|]*$`).exec(head);
    const words = `${/(?:[^;&|]*)$/.exec(head)?.[0] ?? ''}${/^[^;&|\\]*/.exec(tail)?.[0] ?? ''}`;
    const packages = words
        .split(new RegExp(String.raw `\s${VERB}\s`))
        .at(-1)
        ?.split(/\s+/)
        .filter((word) => /^["'@\w]/.test(word)) ?? [];
    if (command === null || /["']/.test(text[start - 1] ?? ''))
        return undefined;
    if (packages.length > 0) {
        const gap = /\s+$/.exec(head)?.[0].length ?? 0;
        return { start: start - gap, end, text: '' };
    }
    const after = /^[^;&|\\\r\n]*/.exec(tail)?.[0] ?? '';
    const next = tail.slice(after.length);
    if (command.groups?.['lead'] === '' && next === '') {
        const isScript = /\.(?:sh|bash|zsh|ps1)$|Dockerfile[^/]*$/i.test(path);
        const indent = /^\s*/.exec(line)?.[0] ?? '';
        const above = text.slice(0, from).trimEnd();
        const last = above.slice(above.lastIndexOf('\n') + 1);
        const isBlock = /^\s*/.exec(last)?.[0] === indent && !/^\s*-|\\$/.test(last) && indent !== '';
        return (isScript && !last.endsWith('\\')) || isBlock ? lineRemoval(text, { start, end }) : undefined;
    }
    const begin = from + command.index;
    if (command.groups?.['lead'] !== '') {
        const space = /\s*$/.exec(text.slice(from, begin))?.[0].length ?? 0;
        const isLine = begin - space === from;
        return isLine
            ? /^\\\s*$/.test(next)
                ? lineRemoval(text, { start, end })
                : undefined
            : { start: begin - space, end: end + after.trimEnd().length, text: '' };
    }
    const joined = /^(?:&&|;)\s*/.exec(next)?.[0];
    if (joined === undefined)
        return undefined;
    const lead = /^\s*(?:RUN\s+)?/.exec(line)?.[0].length ?? 0;
    return { start: from + lead, end: end + after.length + joined.length, text: '' };
}

// EXTERNAL MODULE: ./build/guard/detect/package-json.js
var package_json = __webpack_require__(9343);
;// CONCATENATED MODULE: ./build/guard/fixes/fixers/packages/lock-files.js
const LOCK_FILES = {
    npm: [
        ['package-lock.json', 'npm install'],
        ['npm-shrinkwrap.json', 'npm install'],
        ['yarn.lock', 'yarn install'],
        ['pnpm-lock.yaml', 'pnpm install'],
        ['bun.lock', 'bun install'],
        ['bun.lockb', 'bun install'],
    ],
    python: [
        ['poetry.lock', 'poetry lock'],
        ['uv.lock', 'uv lock'],
        ['Pipfile.lock', 'pipenv lock'],
        ['pdm.lock', 'pdm lock'],
    ],
    jvm: [
        ['gradle.lockfile', 'gradle dependencies --write-locks'],
        ['gradle/verification-metadata.xml', 'gradle --write-verification-metadata sha256 help'],
    ],
    nuget: [
        ['packages.lock.json', 'dotnet restore --force-evaluate'],
        ['paket.lock', 'paket install'],
    ],
    none: [],
};
function lockTodo({ document: { path }, hasFile }, ecosystem) {
    const folders = path.split('/').slice(0, -1);
    for (let depth = folders.length; depth >= 0; depth--) {
        const found = LOCK_FILES[ecosystem].filter(([file]) => hasFile([...folders.slice(0, depth), file].join('/')));
        if (found.length > 0)
            return found.map(([file, command]) => `Run ${command}: ${file} was left as it is, and has to follow.`);
    }
    return [];
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/packages/package-json.js




const packageJson = { rules: NPM_RULES, fix: changed };
const LISTS = /^(?:bundled?Dependencies|plugins)$/;
function changed(input) {
    const { document, places } = input;
    const dependencies = (0,package_json/* npmDependencies */.bw)(document);
    const starts = new Set(dependencies.map(({ start }) => start));
    const isCalled = (rule) => places.some((other) => other.rule === rule && !starts.has(other.start));
    return places.flatMap((place) => {
        const dependency = dependencies.find(({ start }) => start === place.start);
        const change = dependency && changeOf(place.rule, dependency.name);
        const section = document.objects.find(({ entries }) => entries.some((entry) => holds(entry, place)));
        const entry = section?.entries.find((one) => holds(one, place));
        if (change === undefined || section?.path.length !== 1 || entry?.value.kind !== 'scalar')
            return [];
        return [
            package_json_fixOf(input, {
                change,
                place,
                dependency: dependency,
                section,
                entry,
                isCalled: isCalled(place.rule),
            }),
        ];
    });
}
function package_json_fixOf(input, found) {
    const { change, place, section } = found;
    const { name, by } = change;
    const isUsed = by === name || found.entry.key !== name || input.elsewhere(place.rule) || found.isCalled;
    const isThere = by !== name && section.entries.some(({ key }) => key === by);
    const goes = by === undefined || isThere || !isUsed;
    const title = package_json_titleOf(change, goes);
    const isByHand = isUsed && (by === undefined || input.document.json?.['name'] === by);
    const edits = isByHand ? undefined : editsOf(input.document, found, goes);
    if (edits === undefined || edits.includes(undefined))
        return { title, safety: 'shown', edits: [], resolves: [place], todo: change.todo };
    return {
        title,
        safety: isUsed ? 'unsafe' : 'safe',
        edits: edits,
        resolves: [place],
        todo: [...(isUsed ? change.todo : []), ...lockTodo(input, 'npm')],
    };
}
function package_json_titleOf({ name, by, to }, goes) {
    if (goes)
        return `Remove ${name}`;
    return by === name ? `Raise ${name} to ${to}` : `Replace ${name} by ${by ?? ''}`;
}
function editsOf(document, { change, dependency, section, entry }, goes) {
    const { name, by = '' } = change;
    const others = document.objects.flatMap(({ entries }) => entries.flatMap(({ key, value }) => by !== name && LISTS.test(key) && value.kind === 'array'
        ? value.items.flatMap((item, index) => {
            if (item.kind !== 'scalar' || item.value !== entry.key)
                return [];
            if (!goes)
                return { start: item.start + 1, end: item.end - 1, text: by };
            const [before, after] = [value.items[index - 1], value.items[index + 1]];
            if (before !== undefined)
                return { start: before.end, end: item.end, text: '' };
            return { start: item.start, end: after?.start ?? item.end, text: '' };
        })
        : []));
    if (goes)
        return [removed(document, section, entry), ...others];
    const version = versionFor(dependency.version, change);
    const value = entry.value.kind === 'scalar' ? entry.value.value : '';
    const isPlain = value === dependency.version;
    const isOwnName = entry.key === name;
    const written = isPlain || isOwnName ? version || `^${change.to}` : `npm:${by}@${version || `^${change.to}`}`;
    return [
        changedScalar(document, entry, written),
        ...(isOwnName && by !== name ? [renamedKey(document, entry, by), ...others] : []),
    ];
}
function removed(document, section, entry) {
    if (section.entries.length > 1)
        return removedEntry(document, section.entries, entry);
    const root = document.objects.find(({ path }) => path.length === 0)?.entries ?? [];
    const whole = root.find(({ value }) => value.start < entry.start && entry.start < value.end);
    return whole && removedEntry(document, root, whole);
}
function holds({ start, value }, place) {
    return (start + 1 === place.start ||
        (value.kind === 'scalar' && value.start < place.start && place.start < value.end));
}

// EXTERNAL MODULE: ./build/guard/rules/shared/dotnet-versions.js
var dotnet_versions = __webpack_require__(2834);
// EXTERNAL MODULE: ./build/guard/rules/shared/jvm-versions.js
var jvm_versions = __webpack_require__(7391);
// EXTERNAL MODULE: ./build/guard/rules/shared/python-versions.js
var python_versions = __webpack_require__(5590);
// EXTERNAL MODULE: ./build/guard/rules/shared/user-sync-versions.js
var user_sync_versions = __webpack_require__(1897);
;// CONCATENATED MODULE: ./build/guard/fixes/fixers/packages/versions.js









const FINDERS = [
    { ecosystem: 'python', find: python_versions/* oldRequirements */.o, raise: requirement },
    { ecosystem: 'jvm', find: (document) => (0,jvm_versions/* oldArtifacts */.l_)(document, true), raise: interval },
    { ecosystem: 'nuget', find: dotnet_versions/* oldNugetPackages */.Mz, raise: interval },
    {
        ecosystem: 'none',
        label: 'the User Sync Tool',
        find: user_sync_versions/* oldUserSync */.A8,
        raise: (_, to, { text }, { start }) => /user-sync:v?$/i.test(text.slice(0, start).slice(-20)) ? undefined : to,
        todo: 'Look up the name of the file and its checksum on the page of the release of the User Sync Tool: since 2.9.0 there is one for Ubuntu 22.04 (jammy), and none for 18.04 (bionic).',
    },
];
const HASHED = /^[^\n]*\\\r?\n\s*--hash|^[^\n]*--hash/;
const COMPILED = /autogenerated by (?:pip-compile|uv)/i;
const COMPILE_TODO = 'Raise the version where requirements.txt is made from (requirements.in or pyproject.toml), and make it again with pip-compile or uv pip compile.';
const PACKAGES_MAX = 50;
const oldVersions = { rules: ['jwt-only-version'], fix: raisedVersions };
function raisedVersions(input) {
    const { document, places } = input;
    const familyOf = ({ start, family }) => family ?? (0,core_lines/* lineAt */.m)(document.lines, start);
    return FINDERS.flatMap((finder) => {
        const found = finder.find(document);
        const wanted = found.filter(({ start }) => places.some((place) => place.start === start));
        return [...new Set(wanted.map(familyOf))].map((family) => {
            const packages = found.filter((old) => familyOf(old) === family);
            const resolves = places.filter(({ start }) => packages.some((old) => old.start === start));
            return versions_fixOf(input, finder, packages, resolves);
        });
    });
}
function versions_fixOf(input, finder, packages, resolves) {
    const { text } = input.document;
    const isCompiled = finder.ecosystem === 'python' &&
        (COMPILED.test(text.slice(0, 1_000)) ||
            packages.some(({ end }) => HASHED.test(text.slice(end, end + 500))));
    const found = resolves.map(({ start, end }) => text.slice(start, end));
    const { label } = finder;
    const names = label === undefined ? [...new Set(found)].join(', ') : label;
    const { as, to } = packages.find(({ start }) => start === resolves[0]?.start)?.known ?? {};
    const title = as === undefined
        ? `Raise ${names}${to === undefined ? '' : ` to ${to}`}`
        : `Replace ${names} by ${as} ${to}`;
    const todo = (0,package_advice/* codeTodo */.W)(found[0] ?? '', label ?? found[0] ?? '');
    const edits = isCompiled ? undefined : versions_editsOf(input, finder, packages);
    if (edits === undefined) {
        const how = to === undefined
            ? `Look for the release of ${names} with OAuth Server-to-Server, which has another group and other packages.`
            : `${title} or later, by hand: where its version is set is not certain.`;
        return { title, safety: 'shown', edits: [], resolves, todo: [isCompiled ? COMPILE_TODO : how, ...todo] };
    }
    const after = finder.todo === undefined ? [] : [finder.todo];
    return {
        title,
        safety: 'unsafe',
        edits,
        resolves,
        todo: [...todo, ...after, ...lockTodo(input, finder.ecosystem)],
    };
}
function versions_editsOf({ document, elsewhere }, { raise }, packages) {
    const { text, lines } = document;
    const edits = new Map();
    if (packages.length > PACKAGES_MAX)
        return undefined;
    for (const { start, end, known, version, variable } of packages) {
        if (known.to === undefined || (variable !== undefined && !isOurs(document, variable, packages)))
            return undefined;
        if (known.as !== undefined) {
            if (hasName(text, known.as)) {
                const line = (0,core_lines/* lineAt */.m)(lines, start);
                if (!ALONE.test(text.slice(lines[line], lines[line + 1])))
                    return undefined;
                edits.set(start, lineRemoval(text, { start, end }));
                continue;
            }
            if (version === undefined && variable !== undefined)
                return undefined;
            if (version === undefined &&
                !/requirement|[^/]*\.(?:txt|in)$/i.test(document.path) &&
                !elsewhere('jwt-only-version'))
                return undefined;
            edits.set(start, { start, end, text: known.as });
        }
        if (version === undefined) {
            if (/^["']?\s*[=:]/.test(text.slice(end, end + 20)))
                return undefined;
            continue;
        }
        const written = raise(text.slice(version.start, version.end), known.to, document, version);
        if (written === undefined)
            return undefined;
        edits.set(version.start, { ...version, text: written });
    }
    return [...edits.values()];
}
const ALONE = /^\s*(?:-\s+)?["']?[\w.-]+(?:\s*[<>=~^]=?=?\s*[\w.*]+(?:\s*,\s*[<>=~^]=?\s*[\w.*]+)*)?["']?,?\s*(?:#.*)?\s*$|^\s*<\w+\s[^<>]*\/>\s*$/;
function requirement(written, to, { text }, { end }) {
    if (/^\s*(?:,\s*)?[!=<>~*]/.test(text.slice(end, end + 20)))
        return undefined;
    return raised(written, to, { separator: ',', bare: 'exact' });
}
function interval(written, to) {
    if (/^\[[^,]*\]$/.test(written))
        return `[${to}]`;
    const range = /^[[(][^,]*,(?<gap>\s*)(?<end>[\d.]+)[\])]$/.exec(written)?.groups;
    if (range !== undefined)
        return `[${to},${range['gap']}${endOf(to, (range['end'] ?? '').split('.').length)})`;
    return /^v?\d[\w.-]*$/.test(written) ? cut(to, 3) : undefined;
}
function isOurs({ text }, variable, packages) {
    const name = variable.replace(/[.-]/g, '\\$&');
    const uses = new RegExp(`\\$[{(]?(?:project\\.|versions\\.|ext\\.|rootProject\\.)*${name}(?![\\w.-])|\\bref\\s*[:=]\\s*["']${name}["']|%\\s*(?:\\w+\\.)*${name}(?![\\w.])`, 'g');
    const sets = new RegExp(`<${name}>|(?<![\\w.$-])(?:\\w+\\.)*["']?${name}["']?\\s*[:=]\\s*["']`, 'g');
    if (variable === 'version')
        return false;
    const known = packages.filter((old) => old.variable === variable).length;
    return [...text.matchAll(uses)].length === known && [...text.matchAll(sets)].length === 1;
}
function hasName(text, name) {
    return new RegExp(`(?<![\\w./-])${name.replace(/[.-]/g, '[-_.]')}(?![\\w.-])`, 'i').test(text);
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/index.js





const FIXERS = [appsAction, packageJson, oldVersions, installs, jenkins];

;// CONCATENATED MODULE: ./build/guard/fixes/structure.js


function structureProblem(path, { before, after }, edits) {
    const old = (0,tree/* parseTrees */.$Z)(before, path);
    if (old === undefined || old.every(({ kind }) => kind === 'scalar'))
        return undefined;
    const fresh = (0,tree/* parseTrees */.$Z)(after, path);
    if (fresh === undefined || (isStrictJson(before) && !isStrictJson(after)))
        return 'it could not be parsed any more';
    const meets = (ranges, { start, end }) => ranges.some((edit) => edit.start < end && start < edit.end);
    const touched = new Set();
    const kept = leavesOf(old, (range) => meets(edits, range) && touched.add(range.start) !== undefined);
    const inserted = insertedRanges(edits);
    const found = leavesOf(fresh, (range) => meets(inserted, range) || touched.has(originOf(edits, range.start) ?? -1));
    const isSame = kept.length === found.length && kept.every((leaf, index) => leaf === found[index]);
    return isSame ? undefined : 'something else in it would have changed';
}
function isStrictJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function leavesOf(trees, isTouched) {
    const leaves = [];
    const visit = (tree, path) => {
        if (tree.kind === 'array')
            for (const item of tree.items)
                visit(item, [...path, '[]']);
        else if (tree.kind === 'object')
            for (const entry of tree.entries)
                visit(entry.value, [...path, isTouched(entry) ? '*' : entry.key]);
        else if (!isTouched(tree))
            leaves.push(JSON.stringify([...path, tree.value]));
    };
    for (const tree of trees)
        visit(tree, []);
    return leaves;
}

;// CONCATENATED MODULE: ./build/guard/fixes/plan-file.js










function planFile(source, isWanted, { unsafe, to, hasFile, elsewhere, fixers = FIXERS }) {
    const document = (0,detect_document/* documentOf */.l)(source);
    const found = scanned(source);
    const all = found.map((finding) => placeOf(finding, document));
    const wanted = all.filter((_, index) => isWanted(found[index]));
    const isPlain = document.text === source.text;
    const fixes = fixers.flatMap(({ rules, fix }) => {
        const places = wanted.filter(({ rule }) => rules.includes(rule));
        return places.length === 0 || !isPlain
            ? []
            : fix({ document, places, all: wanted, to, hasFile, elsewhere });
    });
    const isAllowed = ({ safety, edits }) => edits.length > 0 && (safety === 'safe' || (unsafe && safety === 'unsafe'));
    const check = checker(source, all);
    const used = passing(firstFor(fixes.filter(isAllowed)), check);
    const edits = inOrder(used.flatMap((fix) => fix.edits), source.text.length);
    const outcomeOf = (fix) => {
        if (used.includes(fix))
            return 'fixed';
        if (isAllowed(fix))
            return 'failed';
        return fix.safety === 'shown' || fix.edits.length === 0 ? 'shown' : 'unsafe';
    };
    return {
        path: source.path,
        places: wanted.map((place) => {
            const own = fixes.filter(({ resolves }) => resolves.includes(place));
            const fix = own.find((one) => used.includes(one)) ?? own[0] ?? byHand(place);
            return {
                ...place,
                line: (0,core_lines/* lineAt */.m)(document.lines, place.start) + 1,
                outcome: outcomeOf(fix),
                fix,
            };
        }),
        edits: edits ?? [],
        before: source.text,
        after: applied(source.text, edits ?? []),
    };
}
let search;
function scanned(source) {
    search ??= (0,prefilter/* keywordSearch */.gR)(keywords/* KEYWORDS */.d);
    const hit = search(source.path, (0,encodings/* haystackOf */.Gx)(Buffer.from(source.text)));
    return (0,scan_source/* scanSource */.bX)(source, (hit?.rules ?? []).flatMap((index) => rules.RULES[index] ?? []));
}
function placeOf({ rule, line, column, endLine, endColumn }, { lines }) {
    const at = (row, character) => (lines[row - 1] ?? 0) + character - 1;
    return { rule, start: at(line, column), end: at(endLine, endColumn) };
}
function byHand({ rule }) {
    const text = rules.RULES.find(({ id }) => id === rule);
    return { title: text?.title ?? rule, safety: 'shown', edits: [], resolves: [], todo: [] };
}
function firstFor(fixes) {
    const taken = new Set();
    return fixes.filter(({ resolves }) => {
        if (resolves.some((place) => taken.has(place)))
            return false;
        for (const place of resolves)
            taken.add(place);
        return true;
    });
}
function passing(fixes, check) {
    if (fixes.length === 0)
        return [];
    if (check(fixes))
        return [...fixes];
    const used = [];
    for (const fix of fixes)
        if (check([...used, fix]))
            used.push(fix);
    return used;
}
function checker(source, before) {
    return (fixes) => {
        const edits = inOrder(fixes.flatMap((fix) => fix.edits), source.text.length);
        if (edits === undefined)
            return false;
        const text = applied(source.text, edits);
        if (structureProblem(source.path, { before: source.text, after: text }, edits) !== undefined)
            return false;
        const left = before.filter((place) => !fixes.some(({ resolves }) => resolves.includes(place)));
        return leftAfter({ ...source, text }, edits, left);
    };
}
function leftAfter(source, edits, left) {
    const lines = (0,core_lines/* lineStarts */._)(source.text);
    return scanned(source).every(({ rule, line, column }) => {
        const start = originOf(edits, (lines[line - 1] ?? 0) + column - 1);
        return left.some((place) => place.rule === rule && place.start === start);
    });
}

;// CONCATENATED MODULE: ./build/guard/fixes/plan.js





const SIZE_MAX = 1024 * 1024;
const FINDINGS_MAX = 200;
const FILES_MAX = 2_000;
async function planFixes({ result }, { top, unsafe, to }) {
    const byPath = wantedByPath(result.findings);
    const files = [];
    const unfixed = [];
    for (const [path, wanted] of byPath) {
        const skip = (problem) => void unfixed.push({ path, findings: wanted.length, problem });
        if (wanted.length > FINDINGS_MAX || files.length >= FILES_MAX) {
            skip(`more than ${wanted.length > FINDINGS_MAX ? `${FINDINGS_MAX} findings in it` : `${FILES_MAX} files`} are too many`);
            continue;
        }
        const bytesPath = bytesOf(path);
        const read = path.startsWith('../') ? undefined : readWhole(top, bytesPath, SIZE_MAX);
        if (read?.ok !== true) {
            skip(read?.problem ?? 'it is outside of the repository');
            continue;
        }
        const exact = exactText(read.value);
        if (exact === undefined) {
            skip('its encoding is not certain');
            continue;
        }
        await (0,tree/* loadParsers */.lB)(path);
        const source = { path, text: exact.text, kind: (0,kinds/* kindOf */.I)(path, exact.text) };
        const isWanted = ({ rule, line, column }) => wanted.some((one) => one.rule === rule && one.line === line && one.column === column);
        const elsewhere = (rule) => [...byPath].some(([other, places]) => other !== path && places.some((place) => place.rule === rule));
        const hasFile = (other) => fileExists(top, bytesOf(other));
        const file = planFile(source, isWanted, { unsafe, to, hasFile, elsewhere });
        const fixed = file.edits.length === 0 ? undefined : exact.encode(file.after);
        files.push({ ...file, bytesPath, original: read.value, fixed });
    }
    return { files, unfixed };
}
function bytesOf(path) {
    return Buffer.from(path, 'utf8').toString('latin1');
}
function wantedByPath(findings) {
    const byPath = new Map();
    const add = (path, wanted) => {
        const others = byPath.get(path);
        if (others === undefined)
            byPath.set(path, [wanted]);
        else
            others.push(wanted);
    };
    for (const { path, rule, line, column, state, level, related = [] } of findings) {
        if (state !== 'active' || level === 'note')
            continue;
        add(path, { rule, line, column });
        for (const place of related)
            if (place.found !== undefined)
                add(place.path, { rule: place.found.rule, line: place.line, column: place.column });
    }
    return byPath;
}

;// CONCATENATED MODULE: ./build/guard/fixes/findings.js


async function checkWithFixes(checked, { to }) {
    const { result, place } = checked;
    const counts = result.findings.some(({ state, level }) => state === 'active' && level !== 'note');
    if (!counts || place === undefined)
        return { checked, plan: { files: [], unfixed: [] } };
    const plan = await planFixes(checked, { top: place.top, unsafe: true, to });
    return { checked: { ...checked, result: { ...result, findings: withFixes(result.findings, plan) } }, plan };
}
function withFixes(findings, plan) {
    const byPlace = new Map();
    for (const file of plan.files) {
        const placed = editsIn(file);
        for (const { rule, line, outcome, fix } of file.places) {
            const key = [file.path, rule, line].join('\0');
            if (byPlace.has(key))
                continue;
            const edits = outcome === 'fixed' ? placed(fix.edits) : [];
            const safety = edits.length === 0 ? 'shown' : fix.safety;
            byPlace.set(key, { title: fix.title, safety, edits, todo: fix.todo });
        }
    }
    return findings.map((finding) => {
        if (finding.state !== 'active' || finding.level === 'note')
            return finding;
        const own = [finding, ...(finding.related ?? []).flatMap(asFinding)].flatMap(({ path, rule, line }) => byPlace.get([path, rule, line].join('\0')) ?? []);
        const [first] = own;
        return first === undefined ? finding : { ...finding, fix: together(first, own) };
    });
}
function asFinding({ path, line, found }) {
    return found === undefined ? [] : [{ path, line, rule: found.rule }];
}
function together(first, all) {
    const edits = new Map(all.flatMap((fix) => fix.edits).map((edit) => [`${edit.path}\0${edit.start}`, edit]));
    const isPartly = all.some((fix) => fix.edits.length === 0);
    return {
        title: first.title,
        safety: all.some(({ safety }) => safety === 'unsafe') || (isPartly && edits.size > 0) ? 'unsafe' : first.safety,
        edits: [...edits.values()].sort((a, b) => a.start - b.start),
        todo: [...new Set(all.flatMap(({ todo }) => todo))],
    };
}
function editsIn({ path, before, }) {
    const starts = (0,core_lines/* lineStarts */._)(before);
    const placeOf = (offset) => {
        const line = (0,core_lines/* lineAt */.m)(starts, offset);
        return [line + 1, offset - (starts[line] ?? 0) + 1];
    };
    return (edits) => edits.map(({ start, end, text }) => {
        const [line, column] = placeOf(start);
        const [endLine, endColumn] = placeOf(end);
        return { path, start, end, text, line, column, endLine, endColumn };
    });
}

// EXTERNAL MODULE: ./build/guard/fixes/model.js
var model = __webpack_require__(7503);
;// CONCATENATED MODULE: ./build/guard/fixes/hunks.js


function hunksOf({ before, after }, edits, context = 3) {
    const old = linesOf(before);
    const fresh = linesOf(after);
    const groups = [];
    for (const change of changesOf({ before, after }, edits, [old, fresh])) {
        const last = groups.at(-1)?.at(-1);
        if (last !== undefined && change.from - last.to <= 2 * context)
            groups.at(-1)?.push(change);
        else
            groups.push([change]);
    }
    return groups.map((changes) => hunkOf(changes, [old, fresh], context));
}
function changesOf({ before, after }, edits, [old, fresh]) {
    const starts = lineStarts(before);
    const newStarts = lineStarts(after);
    const inserted = insertedRanges(edits);
    const merged = [];
    for (const [index, { start, end }] of edits.entries()) {
        const range = inserted[index] ?? { start: 0, end: 0 };
        const change = {
            from: (0,core_lines/* lineAt */.m)(starts, start),
            to: (0,core_lines/* lineAt */.m)(starts, end) + 1,
            newFrom: (0,core_lines/* lineAt */.m)(newStarts, range.start),
            newTo: (0,core_lines/* lineAt */.m)(newStarts, range.end) + 1,
        };
        const last = merged.at(-1);
        if (last === undefined || change.from > last.to)
            merged.push(change);
        else {
            last.to = Math.max(last.to, change.to);
            last.newTo = Math.max(last.newTo, change.newTo);
        }
    }
    return merged.flatMap((change) => trimmed(change, old, fresh));
}
function trimmed(change, old, fresh) {
    let { from, to, newFrom, newTo } = change;
    to = Math.min(to, old.length);
    newTo = Math.min(newTo, fresh.length);
    while (from < to && newFrom < newTo && old[from] === fresh[newFrom]) {
        from++;
        newFrom++;
    }
    while (to > from && newTo > newFrom && old[to - 1] === fresh[newTo - 1]) {
        to--;
        newTo--;
    }
    return from === to && newFrom === newTo ? [] : [{ from, to, newFrom, newTo }];
}
function hunkOf(changes, [old, fresh], context) {
    const first = changes[0] ?? { from: 0, to: 0, newFrom: 0, newTo: 0 };
    const start = Math.max(0, first.from - context);
    const lines = [];
    const add = (kind, texts) => {
        for (const text of texts)
            lines.push({ kind, text });
    };
    let at = start;
    for (const { from, to, newFrom, newTo } of changes) {
        add('same', old.slice(at, from));
        add('removed', old.slice(from, to));
        add('added', fresh.slice(newFrom, newTo));
        at = to;
    }
    add('same', old.slice(at, at + context));
    const oldLines = lines.filter(({ kind }) => kind !== 'added').length;
    const newLines = lines.filter(({ kind }) => kind !== 'removed').length;
    const newStart = first.newFrom - (first.from - start);
    return {
        oldStart: start + (oldLines === 0 ? 0 : 1),
        oldLines,
        newStart: newStart + (newLines === 0 ? 0 : 1),
        newLines,
        lines,
    };
}
function linesOf(text) {
    const starts = lineStarts(text);
    return starts
        .map((start, index) => text.slice(start, starts[index + 1] ?? text.length))
        .filter((line) => line !== '');
}
function lineStarts(text) {
    return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

;// CONCATENATED MODULE: ./build/guard/fixes/patch.js

function patchOf(files) {
    return Buffer.concat(files.filter(isPatchable).map(patchOfFile));
}
function isPatchable({ edits, original }) {
    return edits.length > 0 && !original.includes(0);
}
function patchOfFile({ bytesPath, original, fixed, edits, before }) {
    const texts = { before: original.toString('latin1'), after: (fixed ?? original).toString('latin1') };
    const shift = original.length - Buffer.byteLength(before, 'latin1');
    const inBytes = shift === 0 ? edits : patch_bytesOf(edits, { before, original });
    const head = [
        `diff --git ${quoted(`a/${bytesPath}`)} ${quoted(`b/${bytesPath}`)}`,
        `--- ${quoted(`a/${bytesPath}`)}`,
        `+++ ${quoted(`b/${bytesPath}`)}`,
    ];
    const lines = hunksOf(texts, inBytes).flatMap(hunkLines);
    return Buffer.from(`${head.join('\n')}\n${lines.join('')}`, 'latin1');
}
function patch_bytesOf(edits, { before, original }) {
    const mark = original.length - Buffer.byteLength(before, 'utf8');
    const at = (offset) => mark + Buffer.byteLength(before.slice(0, offset), 'utf8');
    return edits.map(({ start, end, text }) => ({
        start: at(start),
        end: at(end),
        text: Buffer.from(text, 'utf8').toString('latin1'),
    }));
}
function hunkLines({ oldStart, oldLines, newStart, newLines, lines }) {
    const sign = { same: ' ', removed: '-', added: '+' };
    return [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@\n`,
        ...lines.map(({ kind, text }) => text.endsWith('\n') ? sign[kind] + text : `${sign[kind]}${text}\n\\ No newline at end of file\n`),
    ];
}
function quoted(name) {
    if (/^[\w./@+, -]*$/.test(name))
        return name;
    const escaped = [...name].map((character) => {
        if (character === '"' || character === '\\')
            return `\\${character}`;
        const code = character.charCodeAt(0);
        return code >= 0x20 && code < 0x7f ? character : `\\${code.toString(8).padStart(3, '0')}`;
    });
    return `"${escaped.join('')}"`;
}

// EXTERNAL MODULE: ./build/core/conceal/words.js
var words = __webpack_require__(3049);
// EXTERNAL MODULE: ./build/core/excerpt.js + 3 modules
var excerpt = __webpack_require__(2423);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/words.js
var core_words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/report/places.js
var places = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/guard/report/terminal.js
var terminal = __webpack_require__(1521);
;// CONCATENATED MODULE: ./build/guard/fixes/report.js







const LINES_MAX = 200;
const TODO_MAX = 200;
function fixCounts({ files, unfixed }) {
    const counts = { fixed: 0, unsafe: 0, shown: 0, failed: 0 };
    for (const { places } of files)
        for (const { outcome } of places)
            counts[outcome]++;
    for (const { findings } of unfixed)
        counts.shown += findings;
    return counts;
}
function checklist({ files }) {
    const todo = files.flatMap(({ places }) => places.flatMap(({ outcome, fix }) => (outcome === 'fixed' || outcome === 'shown' ? fix.todo : [])));
    return [...new Set(todo.map((text) => (0,core_text/* sanitizeLine */.g$)(text, 500)))];
}
function fixText(plan, options) {
    const paint = (0,terminal/* painter */.C2)(options.color);
    const width = Math.min(120, Math.max(40, options.width ?? 100));
    const blocks = [
        ...plan.files.map((file) => fileLines(file, paint, width)),
        plan.unfixed.map(({ path, findings, problem }) => `${paint('bold', (0,places/* shownPath */.pS)(path))}: not changed, because ${problem} (${(0,core_words/* amount */.vj)(findings, 'finding')}).`),
        checklistLines(plan, paint, width),
        verdictLines(plan, options),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function fileLines(file, paint, width) {
    const hunks = hunksOf(file, file.edits, 2);
    const shown = hunks.flatMap(({ oldStart, lines }) => [
        paint('cyan', `  line ${oldStart}`),
        ...withOwn(lines).map((line) => `  ${diffLine(line, paint)}`),
    ]);
    const more = shown.length - LINES_MAX;
    return [
        paint('bold', (0,places/* shownPath */.pS)(file.path)),
        ...shown.slice(0, LINES_MAX),
        ...(more > 0 ? [`  … ${(0,core_words/* amount */.vj)(more, 'more line')}`] : []),
        ...file.places.flatMap((place) => placeLines(place, paint, width)),
    ];
}
function withOwn(lines) {
    const shown = [];
    for (let at = 0; at < lines.length;) {
        const removed = run(lines, at, 'removed');
        const added = run(lines, at + removed.length, 'added');
        const arePairs = removed.length === added.length;
        const pairOf = (line, other) => ({
            ...line,
            own: other === undefined ? { start: 0, end: 0 } : differing(line.text, other.text),
        });
        shown.push(...removed.map((line, index) => pairOf(line, arePairs ? added[index] : undefined)));
        for (const [index, line] of added.entries())
            shown.push(arePairs ? pairOf(line, removed[index]) : { ...line, own: { start: 0, end: line.text.length } });
        at += removed.length + added.length;
        for (; lines[at]?.kind === 'same'; at++)
            shown.push({ ...lines[at], own: { start: 0, end: 0 } });
    }
    return shown;
}
function run(lines, from, kind) {
    const end = lines.findIndex((line, index) => index >= from && line.kind !== kind);
    return lines.slice(from, end < 0 ? lines.length : end);
}
function differing(line, other) {
    let start = 0;
    while (start < line.length && line[start] === other[start])
        start++;
    let rest = 0;
    while (rest < Math.min(line.length, other.length) - start && line.at(-1 - rest) === other.at(-1 - rest))
        rest++;
    while (/[\w@./-]/.test(line[start - 1] ?? ''))
        start--;
    let end = line.length - rest;
    while (/[\w@./-]/.test(line[end] ?? ''))
        end++;
    const isSecret = (0,words/* isSecretName */.eh)(/[\w.-]+(?=\W*$)/.exec(line.slice(0, start))?.[0] ?? '');
    return isSecret ? { start: 0, end: 0 } : { start, end };
}
function diffLine({ kind, text, own }, paint) {
    const line = (0,excerpt/* excerptOf */.z)(text.replace(/\r?\n$/, ''), own).text;
    const indent = /^[ \t]*/.exec(text)?.[0].replaceAll('\t', '  ').slice(0, 40) ?? '';
    if (kind === 'removed')
        return paint('red', `- ${indent}${line}`);
    return kind === 'added' ? paint('green', `+ ${indent}${line}`) : paint('dim', `  ${indent}${line}`);
}
const LABELS = {
    fixed: 'fixed',
    unsafe: 'can be fixed with --unsafe',
    shown: 'by hand',
    failed: 'not fixed: the result did not pass the check',
};
function placeLines({ line, rule, outcome, fix }, paint, width) {
    const safety = outcome === 'fixed' ? ` (${fix.safety})` : '';
    const style = outcome === 'fixed' ? 'green' : 'yellow';
    return (0,terminal/* wrapped */.ky)(`line ${line}: ${LABELS[outcome]}${safety}: ${fix.title}. ${rule}`, width - 4).map((text, index) => (index === 0 ? `  ${paint(style, text)}` : `    ${paint(style, text)}`));
}
function checklistLines(plan, paint, width) {
    const all = checklist(plan);
    if (all.length === 0)
        return [];
    const more = all.length - TODO_MAX;
    return [
        paint('bold', 'What is left for you'),
        ...all
            .slice(0, TODO_MAX)
            .flatMap((text) => (0,terminal/* wrapped */.ky)(text, width - 6).map((line, index) => (index === 0 ? `  [ ] ${line}` : `      ${line}`))),
        ...(more > 0 ? [`  … and ${more} more`] : []),
    ];
}
function verdictLines(plan, { written, unsafe }) {
    const { fixed, unsafe: offered, shown, failed } = fixCounts(plan);
    const left = offered + shown + failed;
    if (fixed + left === 0)
        return ['Nothing to fix.'];
    const files = plan.files.filter(({ edits }) => edits.length > 0).length;
    const flags = unsafe ? ' --unsafe' : '';
    const done = written
        ? `Fixed ${(0,core_words/* amount */.vj)(fixed, 'finding')} in ${(0,core_words/* amount */.vj)(files, 'file')}.`
        : `${(0,core_words/* amount */.vj)(fixed, 'finding')} can be fixed in ${(0,core_words/* amount */.vj)(files, 'file')}: run the same command with --write${flags === '' ? '' : ' too'}.`;
    const more = offered === 0 ? '' : ` ${(0,core_words/* amount */.vj)(offered, 'finding')} more with --unsafe.`;
    const rest = shown + failed === 0
        ? ''
        : ` ${(0,core_words/* amount */.vj)(shown + failed, 'finding')} ${shown + failed === 1 ? 'is' : 'are'} for you.`;
    return [`${fixed === 0 ? 'Nothing can be fixed safely.' : done}${more}${rest}`];
}

;// CONCATENATED MODULE: ./build/guard/fixes/index.js








/***/ }),

/***/ 7503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ TARGETS)
/* harmony export */ });
const TARGETS = ['oauth_sts', 'ims-auth'];


/***/ }),

/***/ 3217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   eL: () => (/* binding */ permalink),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   yT: () => (/* binding */ encodedPath)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6067);

const SHOWN_MAX = 200;
const LINK_MAX = 2_000;
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
function encodedPath(path) {
    return path
        .toWellFormed()
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
function permalink(report, place) {
    const { commit = '', repository = '', serverUrl = 'https://github.com' } = report;
    if (!/^[0-9a-f]{40}$/.test(commit) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    if (!/^https?:\/\/[\w.:-]+$/.test(serverUrl.replace(/\/+$/, '')))
        return undefined;
    if (isOutside(report, place.path))
        return undefined;
    const path = repositoryPath(report, place.path);
    const encoded = encodedPath(path).replace(/%5Cx([89a-f][0-9a-f])/gi, '%$1');
    const plain = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i.test(path)
        ? '?plain=1'
        : '';
    const lines = place.endLine > place.line ? `L${place.line}-L${place.endLine}` : `L${place.line}`;
    const link = `${serverUrl.replace(/\/+$/, '')}/${repository}/blob/${commit}/${encoded}${plain}#${lines}`;
    return link.length > LINK_MAX ? undefined : link;
}


/***/ }),

/***/ 1521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   We: () => (/* binding */ pointed),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    yellow: [33, 39],
    cyan: [36, 39],
    green: [32, 39],
};
function painter(color) {
    return (style, text) => color && text !== '' ? `\x1B[${CODES[style][0]}m${text}\x1B[${CODES[style][1]}m` : text;
}
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
function columns(text) {
    let count = 0;
    for (const character of text) {
        if (!/\p{M}/u.test(character))
            count += WIDE.test(character) ? 2 : 1;
    }
    return count;
}
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter(Boolean)) {
        if (line !== '' && columns(line) + 1 + columns(word) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}
function pointed(line, mark, width) {
    const before = [...line.slice(0, mark.start)];
    const within = [...line.slice(mark.start, mark.end)];
    const after = [...line.slice(mark.end)];
    const size = () => columns([...before, ...within, ...after].join('')) + 2;
    const long = size() > width;
    let [cutBefore, cutAfter] = [false, false];
    while (long && size() > width && after.length > 0)
        cutAfter = after.pop() !== undefined;
    while (long && size() > width && before.length > 0)
        cutBefore = before.shift() !== undefined;
    while (long && size() > width && within.length > 1)
        cutAfter = within.pop() !== undefined;
    const start = `${cutBefore ? '…' : ''}${before.join('')}`;
    return [
        `${start}${within.join('')}${after.join('')}${cutAfter ? '…' : ''}`,
        `${' '.repeat(columns(start))}${'^'.repeat(Math.max(1, columns(within.join(''))))}`,
    ];
}


/***/ })

};
