export const id = 285;
export const ids = [285];
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
/* harmony export */   sL: () => (/* binding */ METASCOPE_KEY),
/* harmony export */   ze: () => (/* binding */ credentialKindOf)
/* harmony export */ });
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
/* harmony export */   bytesOfPath: () => (/* binding */ bytesOfPath),
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
function bytesOfPath(path) {
    return Buffer.from(path, 'utf8').toString('latin1');
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

/***/ 5632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fileExists),
/* harmony export */   o: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _linked_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4725);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8506);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9483);





function readWhole(root, path, max) {
    if ((0,_linked_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedFolders */ .L)(root)(path))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('a folder on its path is a symbolic link');
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__.fileOf)(root, path), _read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_FLAGS */ .tC);
    }
    catch {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('it is a symbolic link, or could not be opened');
    }
    try {
        const state = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        if (!state.isFile())
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('it is no ordinary file');
        if ((state.mode & 0o222) === 0)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('it is read-only');
        if (state.size > max)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(`it has more than ${Math.floor(max / 1024 / 1024)} MiB`);
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(handle));
    }
    catch {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('it could not be read');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
function fileExists(root, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__.fileOf)(root, path), { throwIfNoEntry: false })?.isFile() === true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FIXERS: () => (/* reexport */ FIXERS),
  TARGETS: () => (/* reexport */ fixes_model/* TARGETS */.d),
  applied: () => (/* reexport */ applied),
  changeSince: () => (/* reexport */ changeSince),
  checkWithFixes: () => (/* reexport */ checkWithFixes),
  checklist: () => (/* reexport */ checklist),
  fixCounts: () => (/* reexport */ fixCounts),
  fixText: () => (/* reexport */ fixText),
  insertedRanges: () => (/* reexport */ insertedRanges),
  isPatchable: () => (/* reexport */ isPatchable),
  patchOf: () => (/* reexport */ patchOf),
  planFixes: () => (/* reexport */ planFixes),
  planOne: () => (/* reexport */ planOne)
});

;// CONCATENATED MODULE: ./build/guard/fixes/edits.js
function inOrder(edits, length) {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    let end = 0;
    for (const [index, edit] of sorted.entries()) {
        if (!(edit.start >= end && edit.end >= edit.start && edit.end <= length))
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
    const from = lineStartOf(text, start);
    const last = lineEndAt(text, Math.max(start, end - 1));
    const next = last + lineEndOf(text.slice(last, last + 2), '').length;
    if (next > last)
        return { start: from, end: next, text: '' };
    const before = /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, from - 2), from))?.[0].length ?? 0;
    return { start: from - before, end: text.length, text: '' };
}
function lineStartOf(text, offset) {
    let at = offset;
    if (text[at] === '\n' && text[at - 1] === '\r')
        at--;
    while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r')
        at--;
    return at;
}
function startsLine(text, offset) {
    let at = offset;
    while (text[at - 1] === ' ' || text[at - 1] === '\t')
        at--;
    return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';
}
function lineEndAt(text, offset) {
    let at = offset;
    if (text[at] === '\n' && text[at - 1] === '\r')
        at--;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r')
        at++;
    return at;
}
function lineEndOf(text, otherwise = '\n') {
    return /\r\n|\r|\n/.exec(text)?.[0] ?? otherwise;
}
function indentAt(text, offset) {
    return /^[ \t]*/.exec(text.slice(lineStartOf(text, offset), offset))?.[0] ?? '';
}

// EXTERNAL MODULE: ./build/core/lines.js
var core_lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/guard/detect/evidence.js
var evidence = __webpack_require__(7399);
// EXTERNAL MODULE: ./build/guard/detect/tree.js
var tree = __webpack_require__(8722);
// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
// EXTERNAL MODULE: ./build/guard/files/whole-file.js
var whole_file = __webpack_require__(5632);
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
            encode: (text) => (text.isWellFormed() ? Buffer.concat([mark, Buffer.from(text, 'utf8')]) : undefined),
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

// EXTERNAL MODULE: ./build/core/search.js
var search = __webpack_require__(8360);
// EXTERNAL MODULE: ./build/guard/detect/document.js + 3 modules
var detect_document = __webpack_require__(4782);
// EXTERNAL MODULE: ./build/guard/detect/prefilter.js
var prefilter = __webpack_require__(8651);
// EXTERNAL MODULE: ./build/guard/detect/scan-source.js + 2 modules
var scan_source = __webpack_require__(5033);
// EXTERNAL MODULE: ./build/guard/files/encodings.js
var encodings = __webpack_require__(5164);
// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
// EXTERNAL MODULE: ./build/guard/rules/index.js + 48 modules
var rules = __webpack_require__(3206);
// EXTERNAL MODULE: ./build/guard/rules/keywords.js
var keywords = __webpack_require__(9816);
;// CONCATENATED MODULE: ./build/guard/fixes/fixers/by-hand.js
const KEY = 'Delete the private key wherever it is stored, and the certificate in the Developer Console.';
const STEPS = [
    [
        'ci-jwt-ims-action',
        'Replace adobe/aio-app-actions-jwt-ims',
        `Replace adobe/aio-app-actions-jwt-ims by adobe/aio-apps-action@4.1.0 with command: oauth_sts, CLIENTID, CLIENTSECRET, TECHNICALACCOUNTID, TECHNICALACCOUNTEMAIL, IMSORGID and SCOPES (a list with commas), or by the token action of ims-auth with aio-cli: true. ${KEY}`,
    ],
    [
        'ci-private-key-action',
        'Give the action an OAuth Server-to-Server credential in place of the private key',
        `Take a version of the action that has inputs for an OAuth Server-to-Server credential (client id, client secret, scopes). Where there is none, get the token in a step before it (adobe/aio-apps-action@4.1.0 with command: oauth_sts, or ims-auth with aio-cli: true) and run the Adobe I/O CLI in a step of your own. ${KEY}`,
    ],
    [
        'ci-action-definition',
        'Replace the private key among the inputs of the action',
        'Replace the inputs for the private key and the technical account by client-id, client-secret and scopes, send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3 in the code of the action, and tell those who use it: this is a new major version.',
    ],
    [
        'jenkins-cloud-manager',
        'Replace the Cloud Manager plugin of Jenkins',
        `Replace the steps of the Cloud Manager plugin of Jenkins, which knows no OAuth, by calls of the Cloud Manager API, or by the Adobe I/O CLI with @adobe/aio-cli-plugin-cloudmanager 4.2 or later and oauth_enabled. Delete adobeIOProjectConfig with its privateKeyCredentialsId from the configuration of Jenkins. ${KEY}`,
    ],
    [
        'postman-jwt',
        'Take the Postman environment for OAuth Server-to-Server',
        "Replace the file by the environment that the Developer Console offers for the credential (Postman), or by Adobe's template: SCOPES in place of META_SCOPE, without PRIVATE_KEY and JWT_TOKEN, and POST https://ims-na1.adobelogin.com/ims/token/v3 with grant_type=client_credentials, client_id={{API_KEY}}, client_secret={{CLIENT_SECRET}} and scope={{SCOPES}}.",
    ],
    [
        'audience-claim',
        'Delete the claims of the JWT',
        'Delete the code that makes the claims of the JWT (iss, sub, aud, exp and the metascopes) and signs them; the request to ims/token/v3 needs client_id, client_secret, scope and grant_type=client_credentials only.',
    ],
    [
        'metascope-claim',
        'Delete the claims of the JWT',
        'Delete the code that makes the claims of the JWT (iss, sub, aud, exp and the metascopes) and signs them, and send the scopes of the credential as scope, separated by commas, to ims/token/v3.',
    ],
    [
        'technical-account-key',
        'Delete the private key of the technical account',
        `Delete the setting for the private key and what reads it; client id and client secret stay, and the scopes of the credential come. ${KEY}`,
    ],
    [
        'adobe-private-key',
        'Delete the private key',
        `Delete the setting for the private key or the JWT and what reads it; client id and client secret stay, and the scopes of the credential come. ${KEY}`,
    ],
    [
        'python-path-to-key',
        'Create the configuration with auth_type="oauthV2"',
        `Raise aanalytics2 to 0.4.1, aepp to 0.3.0, cjapy to 0.2.2 or launchpy to 0.4.2, or later; remove pathToKey (path_to_key, private_key) and tech_id from the configuration, add scopes (with commas), and create a new file with auth_type="oauthV2". ${KEY}`,
    ],
    [
        'acs-commons-code',
        'Leave the Adobe I/O integration of ACS AEM Commons',
        `Get the token from an AccessTokenProvider of Granite (grants="client_credentials", a scope and https://ims-na1.adobelogin.com/ims/token/v3) in place of IntegrationServiceImpl, which knows no OAuth, and delete its configuration. ${KEY}`,
    ],
];
const byHand = STEPS.map(([rule, title, todo]) => ({
    rules: [rule],
    fix: ({ places }) => places.map((place) => ({ title, safety: 'shown', edits: [], resolves: [place], todo: [todo] })),
}));

// EXTERNAL MODULE: ./build/adobe/metascopes-in-text.js
var metascopes_in_text = __webpack_require__(5206);
;// CONCATENATED MODULE: ./build/guard/fixes/fixers/aem.js

const NAMES = /(?<![a-z])aem(?![a-z])|aem_?(?:service|cs\b|cloud)|imsEndpoint|service[-_ ]?credentials/i;
const AEM_TODO = 'Create OAuth Server-to-Server credentials where the API of AEM supports them, and send grant_type=client_credentials to /ims/token/v3; until then renew the certificate of the service credentials in time.';
function mayBeOfAem(text) {
    const kind = (0,evidence/* credentialKindOf */.ze)(text);
    return kind === 'aem' || (kind === 'either' && NAMES.test(text));
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/requests/seconds.js
const DIVISION = /\bexpires_?in["']?[\])]{0,2}(?<gone>\s?\/{1,2}\s?1_?000\b)(?!\s?[*/.])/gi;
const SECONDS_TODO = 'Read expires_in of the answer as seconds: the JWT exchange counted milliseconds.';
function secondsEdits({ text, inComment }) {
    return [...text.matchAll(DIVISION)]
        .map((match) => {
        const end = match.index + match[0].length;
        return { start: end - (match.groups?.['gone'] ?? '').length, end, text: '' };
    })
        .filter(({ start }) => !inComment(start));
}
const seconds = {
    rules: ['expires-in-milliseconds'],
    fix: ({ document, places }) => {
        const all = secondsEdits(document);
        return places.map((place) => {
            const edits = all.filter(({ start, end }) => start >= place.start && end <= place.end);
            return {
                title: 'Take expires_in as seconds',
                safety: edits.length === 0 ? 'shown' : 'unsafe',
                edits,
                resolves: [place],
                todo: [
                    edits.length === 0
                        ? `${SECONDS_TODO} Remove the division by 1,000, or the conversion from milliseconds.`
                        : 'Look at what uses the lifetime of the token: the number is a thousand times as large now, and in seconds.',
                ],
            };
        });
    },
};

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

;// CONCATENATED MODULE: ./build/guard/fixes/combined.js
function combined(edits) {
    const byStart = new Map();
    for (const edit of edits) {
        if (edit === undefined)
            return undefined;
        const other = byStart.get(edit.start);
        byStart.set(edit.start, other === undefined
            ? edit
            : { start: edit.start, end: Math.max(edit.end, other.end), text: other.text + edit.text });
    }
    return [...byStart.values()];
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/requests/lexing.js
const LENGTH_MAX = 4_000;
const PAIRS = { '(': ')', '[': ']', '{': '}' };
function itemsIn(text, open, separator) {
    const items = [];
    const stack = [PAIRS[text[open] ?? '']];
    let item;
    const end = Math.min(text.length, open + LENGTH_MAX);
    for (let at = open + 1; at < end;) {
        const next = skipped(text, at);
        const char = text[at] ?? '';
        if (next > at + 1 && isComment(text, at)) {
            at = next;
            continue;
        }
        if (char === stack.at(-1))
            stack.pop();
        else if (char in PAIRS)
            stack.push(PAIRS[char]);
        else if (/[)\]}]/.test(char))
            return undefined;
        if (stack.length === 0)
            return { items: item === undefined ? items : [...items, item], close: at };
        if (stack.length === 1 && separator.test(char)) {
            if (item !== undefined)
                items.push(item);
            item = undefined;
        }
        else if (!/\s/.test(char))
            item = { start: item?.start ?? at, end: next };
        at = next;
    }
    return undefined;
}
function expressionEnd(text, from) {
    let depth = 0;
    let end = from;
    for (let at = from; at < Math.min(text.length, from + 400);) {
        const char = text[at] ?? '';
        if (isComment(text, at))
            break;
        if (char in PAIRS)
            depth++;
        else if (/[)\]}]/.test(char) && depth-- === 0)
            break;
        if (depth === 0 && /[,;+&|?\r\n]/.test(char))
            break;
        at = skipped(text, at);
        if (!/\s/.test(char))
            end = at;
    }
    return depth > 0 || end === from ? undefined : end;
}
function bracketBefore(text, offset) {
    let depth = 0;
    for (let at = offset - 1; at >= Math.max(0, offset - LENGTH_MAX); at--) {
        const char = text[at] ?? '';
        if (/[)\]}]/.test(char))
            depth++;
        else if (char in PAIRS && depth-- === 0)
            return at;
    }
    return undefined;
}
function skipped(text, at) {
    const rest = text.slice(at, at + LENGTH_MAX);
    if (/^["'`]/.test(rest))
        return at + (STRING.exec(rest)?.[0].length ?? 1);
    if (!isComment(text, at))
        return at + 1;
    const end = rest[1] === '*' ? rest.indexOf('*/', 2) + 2 : rest.search(/[\r\n]/);
    return at + (end > 1 ? end : rest.length);
}
const STRING = /^(?:"(?:[^"\\\r\n]|\\[\s\S])*"|'(?:[^'\\\r\n]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`)/;
function isComment(text, at) {
    if (text[at] === '/')
        return /[/*]/.test(text[at + 1] ?? '') && text[at - 1] !== ':';
    return text[at] === '#' && /[\s#!]/.test(text[at + 1] ?? ' ') && /[\s]/.test(text[at - 1] ?? ' ');
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/code/arguments.js





const KEPT = new Set(['clientId', 'clientSecret']);
const GONE = new Set(['technicalAccountId', 'orgId', 'privateKey', 'passphrase']);
const PRODUCTION = /^["'`]https:\/\/ims-na1\.adobelogin\.com\/?["'`]$/;
const STAGE = /^(?<quote>["'`])https:\/\/ims-na1-stg1\.adobelogin\.com\/?["'`]$/;
function argumentEdits(document, { name, from, quote }, scopes) {
    const { text } = document;
    const uses = usesOf(document, name).filter(({ start }) => start > from);
    const opens = uses.map(({ end }) => objectOf(document, end));
    if (opens.length === 0 || opens.includes(undefined))
        return undefined;
    const edits = [];
    const unused = [];
    for (const open of new Set(opens)) {
        const fields = fieldsOf(text, open);
        const made = fields && settingsEdits(text, fields, `${quote}${scopes}${quote}`, quote);
        if (fields === undefined || made === undefined)
            return undefined;
        edits.push(...made);
        for (const { key, value } of fields)
            if (!KEPT.has(key))
                unused.push(value);
    }
    return combined([...edits, ...unused.flatMap((value) => declaration(document, value, from) ?? [])]);
}
function usesOf({ text, inComment }, name) {
    const pattern = new RegExp(`(?<![\\w$.'"/@-])${name.replaceAll('$', '\\$')}(?![\\w$'"/-]|\\s?:)`, 'g');
    return (0,evidence/* placesOf */.ek)(pattern, text).filter(({ start }) => !inComment(start));
}
function objectOf(document, end) {
    const { text } = document;
    const rest = text.slice(end, end + 200);
    const call = /^\(\s*(?:\{|(?<name>[A-Za-z_$][\w$]*)\s*\))/.exec(rest);
    if (call === null)
        return undefined;
    const variable = call.groups?.['name'];
    if (variable === undefined)
        return end + call[0].length - 1;
    const [declared, used, ...more] = usesOf(document, variable);
    if (declared === undefined || used === undefined || more.length > 0)
        return undefined;
    if (!/(?:const|let|var)[ \t]+$/.test(text.slice(Math.max(0, declared.start - 20), declared.start)))
        return undefined;
    const set = /^[ \t]*=\s*\{/.exec(text.slice(declared.end, declared.end + 200));
    return set === null ? undefined : declared.end + set[0].length - 1;
}
function fieldsOf(text, open) {
    const items = itemsIn(text, open, /,/)?.items;
    const fields = items?.flatMap(({ start, end }) => {
        const written = text.slice(start, end);
        const match = /^(?<quote>["']?)(?<key>\w+)\k<quote>(?:\s*:\s*(?<value>[\s\S]+))?$/.exec(written);
        const { key = '', value = key } = match?.groups ?? {};
        return key === '' ? [] : [{ start, end, key, value }];
    });
    return fields?.length === items?.length ? fields : undefined;
}
function settingsEdits(text, fields, scopes, quote) {
    const keys = new Set(fields.map(({ key }) => key));
    if (![...KEPT, 'metaScopes'].every((key) => keys.has(key)) || keys.size < fields.length)
        return undefined;
    const removed = [];
    const edits = [];
    for (const field of fields) {
        const { key, value, start, end } = field;
        if (KEPT.has(key))
            continue;
        if (key === 'metaScopes')
            edits.push({ start, end, text: `scope: ${scopes}` });
        else if (key === 'ims' && STAGE.test(value))
            edits.push({ start, end, text: `environment: ${quote}stage${quote}` });
        else if (GONE.has(key) || (key === 'ims' && PRODUCTION.test(value)))
            removed.push(field);
        else
            return undefined;
    }
    return [...edits, ...removedFields(text, fields, removed)];
}
function removedFields(text, fields, removed) {
    const lastKept = fields.findLastIndex((field) => !removed.includes(field));
    const kept = fields[lastKept];
    return removed
        .map((field) => {
        const index = fields.indexOf(field);
        const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, field.start - 200), field.start))?.[0] ?? '';
        const rest = /^[ \t]*(?<comma>,?)[ \t]*(?:\/\/[^\r\n]*)?(?=[\r\n])/.exec(text.slice(field.end));
        const next = fields[index + 1];
        if (before.trim() === '' && rest !== null)
            return lineRemoval(text, field);
        if (index < lastKept && next !== undefined)
            return { start: field.start, end: next.start, text: '' };
        const from = index === lastKept + 1 ? (kept?.end ?? field.start) : (fields[index - 1]?.end ?? 0);
        return { start: from, end: field.end, text: '' };
    })
        .concat(danglingComma(text, fields, lastKept));
}
function danglingComma(text, fields, lastKept) {
    const kept = fields[lastKept];
    const last = fields.at(-1);
    if (kept === undefined || last === undefined || kept === last)
        return [];
    const isAlone = /[\r\n][ \t]*$/.test(text.slice(Math.max(0, last.start - 200), last.start));
    const had = /^\s*,/.test(text.slice(last.end, last.end + 200));
    return isAlone && !had && text[kept.end] === ',' ? [{ start: kept.end, end: kept.end + 1, text: '' }] : [];
}
function declaration(document, value, from) {
    if (!/^[A-Za-z_$][\w$]*$/.test(value))
        return undefined;
    const { text, lines } = document;
    const exact = value.replaceAll('$', '\\$');
    const everywhere = (0,evidence/* placesOf */.ek)(new RegExp(`(?<![\\w$.])${exact}(?![\\w$])`, 'g'), text).filter(({ start }) => !document.inComment(start));
    const names = everywhere.filter(({ end }) => !/^\s?:/.test(text.slice(end, end + 3)));
    const [declared] = names;
    if (declared === undefined || names.length !== 2 || declared.start < from)
        return undefined;
    const start = lines[(0,core_lines/* lineAt */.m)(lines, declared.start)] ?? 0;
    const head = /^[ \t]*(?:const|let|var)[ \t]+$/.test(text.slice(start, declared.start));
    const set = /^[ \t]*=[ \t]*(?=\S)/.exec(text.slice(declared.end, declared.end + 20));
    if (!head || set === null)
        return undefined;
    const begin = declared.end + set[0].length;
    const end = /[[{]/.test(text[begin] ?? '')
        ? (itemsIn(text, begin, /,/)?.close ?? Number.NaN) + 1
        : expressionEnd(text, begin);
    if (end === undefined || !(end > begin))
        return undefined;
    const isWhole = /^[ \t]*;?[ \t]*(?:\/\/[^\r\n]*)?(?:$|\r?\n(?![ \t]*[.?+&|([]))/.test(text.slice(end));
    return isWhole ? lineRemoval(text, { start, end }) : undefined;
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/code/jwt-auth.js





const TITLE = 'Get the token with @adobe/auth-token in place of @adobe/jwt-auth';
const BY_HAND = 'Replace @adobe/jwt-auth by auth of @adobe/auth-token 1.0.0 or later: pass clientId, clientSecret and scope (with commas), without technicalAccountId, orgId, privateKey and metaScopes. It is an ES module for Node 18 or later: in CommonJS write (...args) => import("@adobe/auth-token").then((library) => library.auth(...args)).';
const KEY_TODO = 'Delete the private key that @adobe/jwt-auth signed with, what reads it, and the certificate in the Developer Console.';
const NODE_TODO = 'Run the code on Node 18 or later, which @adobe/auth-token needs.';
const COMMAND = 'Install @adobe/auth-token in place of @adobe/jwt-auth wherever a command or a script installs it.';
const IMPORT = /^import[ \t]+(?<name>[A-Za-z_$][\w$]*)[ \t]+from[ \t]+(?<quote>["'])@adobe\/jwt-auth\k<quote>/gm;
const REQUIRE = /^(?<head>(?:const|let|var)[ \t]+(?<name>[A-Za-z_$][\w$]*)[ \t]*=[ \t]*)require\((?<quote>["'])@adobe\/jwt-auth\k<quote>\)(?=[ \t]*(?:;|$|\r|\/\/))/gm;
const jwtAuth = {
    rules: ['npm-jwt-auth'],
    fix: (input) => /(?:^|\/)package\.json$/i.test(input.document.path)
        ? []
        : (changed(input) ?? input.places.map((place) => jwt_auth_byHand(input.document, place))),
};
function jwt_auth_byHand({ path, text }, place) {
    const isCode = /\.(?:[cm]?[jt]sx?|vue|svelte)$/i.test(path);
    const todo = isCode ? (place.aem === true || mayBeOfAem(text) ? AEM_TODO : BY_HAND) : COMMAND;
    return { title: TITLE, safety: 'shown', edits: [], resolves: [place], todo: [todo] };
}
function changed({ document, places, all }) {
    const { path, text } = document;
    const isModule = /\.(?:m?[jt]sx?|vue|svelte)$/i.test(path);
    const isScript = /\.(?:c?js|jsx)$/i.test(path);
    const loads = [...(isModule ? text.matchAll(IMPORT) : []), ...(isScript ? text.matchAll(REQUIRE) : [])];
    const [load] = loads;
    const { name = '', quote = '', head } = load?.groups ?? {};
    if (places.some(({ aem }) => aem === true))
        return undefined;
    if (load === undefined || places.length > 1 || loads.length > 1 || mayBeOfAem(text))
        return undefined;
    const scopes = scopesFor((0,metascopes_in_text/* metascopesIn */.u9)(text).map((found) => found.name));
    const calls = argumentEdits(document, { name, quote, from: load.index + load[0].length }, scopes);
    if (calls === undefined)
        return undefined;
    const imported = name === 'auth' ? 'auth' : `auth as ${name}`;
    const loading = head === undefined
        ? `import { ${imported} } from ${quote}@adobe/auth-token${quote}`
        : `${head}(...args) => import(${quote}@adobe/auth-token${quote}).then((library) => library.auth(...args))`;
    const edits = [
        { start: load.index, end: load.index + load[0].length, text: loading },
        ...calls,
        ...secondsEdits(document),
    ];
    const isGone = ({ start }) => edits.some((edit) => start >= edit.start && start < edit.end);
    const todo = [SCOPES_TODO, KEY_TODO, NODE_TODO];
    if (/expires_?in/i.test(text))
        todo.push(SECONDS_TODO);
    return [{ title: TITLE, safety: 'unsafe', edits, resolves: all.filter(isGone), todo }];
}

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
    const isAlone = startsLine(text, after.start);
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
    const rest = /^[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$)/.exec(text.slice(written))?.[0] ?? '';
    return written + rest.trimEnd().length;
}
const COMMENT_OR_NOTHING = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^*\r\n]*\*\/[ \t]*|#[^\r\n]*)?(?=[\r\n]|$)/;
function removedFromFlow(text, { start, value }, end) {
    const after = /^\s*,[ \t]*/.exec(text.slice(value.end))?.[0];
    const isAlone = startsLine(text, start);
    if (after !== undefined) {
        const stop = value.end + after.length;
        if (isAlone && COMMENT_OR_NOTHING.test(text.slice(stop)))
            return lineRemoval(text, { start, end: stop });
        return { start, end: stop, text: '' };
    }
    const before = text.slice(0, start).trimEnd().length - 1;
    if (text[before] !== ',')
        return undefined;
    return { start: before, end: isAlone ? Math.max(end, value.end) : value.end, text: '' };
}
function removedFromBlock(text, { start }, next, end) {
    if (startsLine(text, start))
        return lineRemoval(text, { start, end });
    const before = text.slice(lineStartOf(text, start), start);
    return /^[ \t]*(?:-[ \t]+)+$/.test(before) &&
        next !== undefined &&
        text.slice(end, next.start).trim() === ''
        ? { start, end: next.start, text: '' }
        : undefined;
}
function columnOf(text, offset) {
    return offset - lineStartOf(text, offset);
}

;// CONCATENATED MODULE: ./build/guard/fixes/settings/line-value.js
const VALUE_MAX = 10_000;
const PEM = /^[ \t"']*-----BEGIN /;
function valueOnLine(text, from, end, outer) {
    const rest = text.slice(from, end);
    const plain = rest.replace(/[ \t]+#.*$/, '').trimEnd();
    const open = /^["'`]/.exec(plain)?.[0] ?? '';
    const isQuoted = open !== '' && plain.length > 1 && plain.endsWith(open);
    const isOuter = outer !== undefined && plain.endsWith(outer);
    const cut = isOuter ? 1 : /[,]$/.test(plain) && !isQuoted ? 1 : 0;
    const stop = from + plain.length - cut;
    return {
        start: from + (isQuoted ? 1 : 0),
        end: stop - (isQuoted ? 1 : 0),
        outerStart: from,
        outerEnd: isOuter ? stop + 1 : stop,
        quote: isQuoted ? open : '',
    };
}
function valueAt(text, from, { end, indent, path, outer }) {
    const rest = text.slice(from, end);
    const to = (open, close, quote, closing) => ({
        start: from + open,
        end: close,
        outerStart: from,
        outerEnd: close + closing,
        quote,
    });
    const triple = /^(?:"""|''')/.exec(rest)?.[0];
    const quote = triple ?? (outer === undefined ? /^["'`]/.exec(rest)?.[0] : undefined);
    if (quote !== undefined) {
        const close = closing(text, from + quote.length, quote);
        return close === undefined ? undefined : to(quote.length, close, quote, quote.length);
    }
    const here = /^<<[-~]?["']?(?<word>\w+)["']?[ \t]*$/.exec(rest)?.groups?.['word'];
    if (here !== undefined) {
        const stop = new RegExp(`^[ \\t]*${here}[ \\t]*$`, 'm').exec(text.slice(end, end + VALUE_MAX));
        return stop === null ? undefined : to(0, end + stop.index + stop[0].length, '', 0);
    }
    if (/^(?:[[{]|\w+\(|jsonencode\()/.test(rest) && !/^\{\{/.test(rest)) {
        const close = balanced(text, from);
        if (close !== undefined && (close > end || /^[[{]/.test(rest)))
            return to(0, close, '', 0);
    }
    const next = text.slice(end, end + 200).replace(/^\r?\n|^\r/, '');
    const pem = PEM.test(rest) || (rest.trim() === '' && PEM.test(next));
    if (pem && !rest.includes('-----END')) {
        const stop = /-----END [A-Z ]{1,40}-----["'\\n]*/.exec(text.slice(from, from + VALUE_MAX));
        return stop === null ? undefined : to(0, from + stop.index + stop[0].length, '', 0);
    }
    const isOpen = /^[|>][-+\d]*[ \t]*$/.test(rest) || /\.(?:ini|cfg|conf)$/i.test(path);
    let stop = end;
    const more = /\r?\n([ \t]*)([^\r\n]*)/y;
    const isContinued = () => /(?:^|[^\\])\\$/.test(text.slice(Math.max(0, stop - 2), stop)) && /propert|env|conf/i.test(path);
    for (;;) {
        more.lastIndex = stop;
        const found = more.exec(text);
        const deeper = isOpen && (found?.[1]?.length ?? 0) > indent && found?.[2] !== '';
        if (found === null || !(deeper || isContinued()))
            break;
        stop = more.lastIndex;
    }
    return stop > end ? to(0, stop, '', 0) : valueOnLine(text, from, end, outer);
}
function closing(text, from, quote) {
    for (let at = from; at < Math.min(text.length, from + VALUE_MAX); at++) {
        if (quote === '"' && text[at] === '\\')
            at++;
        else if (text.startsWith(quote, at))
            return at;
    }
    return undefined;
}
function balanced(text, from) {
    let depth = 0;
    for (let at = from; at < Math.min(text.length, from + VALUE_MAX); at++) {
        const char = text[at] ?? '';
        if (char === '"')
            at = closing(text, at + 1, '"') ?? text.length;
        else if ('[{('.includes(char))
            depth++;
        else if (']})'.includes(char) && --depth === 0)
            return at + 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/guard/fixes/settings/lines.js



const LINE = /^(?<lead>[ \t]*(?<mark>(?:#+|;|\/\/)[ \t]*)?(?:(?:export|set|ENV|ARG)[ \t]+|-[ \t]+["']?)?)(?<quote>["']?)(?<name>[A-Za-z_][\w.-]*)\k<quote>(?<gap>[ \t]*(?::=|=>|[=:])[ \t]*)/;
const HCL = /\.(?:tf|tfvars|hcl)(?:\.\w+)?$/i;
const BLOCK = /^[ \t]*variable[ \t]+"?(?<name>[A-Za-z_][\w-]*)"?[ \t]*\{/;
const SECTION = /^[ \t]*\[[^\]]+\][ \t]*(?:[#;].*)?$/;
const SETTINGS_MAX = 2_000;
const REST = /^[ \t]*[,;]?[ \t]*(?:(?:#|\/\/|;).*)?$/;
function lineSettings({ text, path }, accept = () => true) {
    const starts = (0,core_lines/* lineStarts */._)(text);
    const lineOf = (index) => text.slice(starts[index], starts[index + 1] ?? text.length).replace(/[\r\n]+$/, '');
    const settings = [];
    const parents = [];
    let section = 0;
    let tried = 0;
    for (let index = 0; index < starts.length && tried <= SETTINGS_MAX; index++) {
        const start = starts[index] ?? 0;
        const line = lineOf(index);
        if (SECTION.test(line))
            section = index;
        const { lead = '', mark, quote = '', gap = '', name = '' } = LINE.exec(line)?.groups ?? {};
        const block = BLOCK.exec(line)?.groups?.['name'];
        const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
        if (name === '' && block === undefined)
            continue;
        while ((parents.at(-1)?.indent ?? -1) >= indent)
            parents.pop();
        const group = `${section}/${block === undefined ? (parents.at(-1)?.id ?? '') : 'variables'}`;
        if (mark === undefined)
            parents.push({ indent, id: index });
        if (block === undefined && !accept({ start, lead, gap, rest: line.slice(LINE.exec(line)?.[0].length) }))
            continue;
        tried++;
        const at = start + (block === undefined ? lead.length + quote.length : line.indexOf(block));
        const from = start + (block === undefined ? (LINE.exec(line)?.[0].length ?? 0) : line.indexOf('{'));
        const rest = text.slice(from, start + line.length);
        if (block === undefined && HCL.test(path) && /^\{[ \t]*$/.test(rest))
            continue;
        if (/\b(?:ENV|ARG)[ \t]+$/.test(lead) && /\s[\w.-]+=|\\\s*$/.test(rest))
            continue;
        const isAssigned = gap.includes('=');
        const outer = /["']$/.exec(lead)?.[0];
        const value = mark !== undefined
            ? valueOnLine(text, from, start + line.length, outer)
            : valueAt(text, from, { end: start + line.length, indent, path, outer });
        if (value === undefined)
            continue;
        const end = value.outerEnd;
        if (text[value.outerStart] !== '{')
            while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) < end)
                index++;
        const lineEnd = end + (/^[^\r\n]*/.exec(text.slice(end, end + 1_000))?.[0].length ?? 0);
        settings.push({
            name: block ?? name,
            key: { start: at, end: at + (block ?? name).length },
            value: { ...value, items: undefined },
            range: { start, end },
            group,
            path: block === undefined && section > 0 ? [`[${section}]`] : [],
            isComment: mark !== undefined,
            isBlock: block !== undefined,
            removal: () => REST.test(text.slice(end, lineEnd))
                ? [block === undefined ? lineRemoval(text, { start, end }) : withBlank(text, { start, end })]
                : undefined,
            insertion: (added, to) => {
                if (!REST.test(text.slice(end, lineEnd)))
                    return undefined;
                const eol = lineEndOf(text);
                const written = block === undefined
                    ? `${eol}${lead}${quote}${added}${quote}${aligned(gap, name.length - added.length)}${to}${outer ?? ''}`
                    : variableOf(added, to, eol);
                return { start: lineEnd, end: lineEnd, text: written };
            },
            written: (to) => {
                const mustQuote = block !== undefined || (/\.(?:toml|tf|tfvars|hcl)(?:\.\w+)?$/i.test(path) && isAssigned);
                const own = value.quote.length === 1 ? value.quote : mustQuote ? '"' : '';
                return `${own}${to}${own}`;
            },
        });
    }
    return tried > SETTINGS_MAX ? [] : settings;
}
function aligned(gap, missing) {
    const before = /^ {2,}(?=[=:])/.exec(gap)?.[0].length;
    return before === undefined ? gap : ' '.repeat(Math.max(1, before + missing)) + gap.slice(before);
}
function variableOf(name, value, eol) {
    const [first, second] = value === '""'
        ? ['  type      = string', '  sensitive = true']
        : ['  type    = string', `  default = ${value}`];
    return ['', '', `variable "${name}" {`, first, second, '}'].join(eol);
}
function withBlank(text, range) {
    const edit = lineRemoval(text, range);
    const after = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(edit.end))?.[0].length;
    if (after !== undefined)
        return { ...edit, end: edit.end + after };
    const before = /(?:\r\n|\n|\r(?!\n))(\r\n|\n|\r)$/.exec(text.slice(0, edit.start))?.[1]?.length ?? 0;
    return edit.end === text.length ? { ...edit, start: edit.start - before } : edit;
}

;// CONCATENATED MODULE: ./build/guard/fixes/settings/tree-value.js
function valueIn({ text }, { end, value }) {
    const start = Math.max(value.start, end);
    const stop = Math.max(start, text.slice(0, value.end).trimEnd().length);
    const quote = value.kind === 'scalar' ? (/^["']/.exec(text.slice(start, start + 1))?.[0] ?? '') : '';
    const items = value.kind === 'array' && value.items.every(({ kind }) => kind === 'scalar') ? value.items : undefined;
    return {
        start: start + quote.length,
        end: stop - quote.length,
        outerStart: start,
        outerEnd: stop,
        quote,
        items,
    };
}

;// CONCATENATED MODULE: ./build/guard/fixes/settings/list-items.js



function asItem({ text }, { entries, path }) {
    const [name, value] = [(0,tree/* entryOf */.Ms)(entries, 'name'), (0,tree/* entryOf */.Ms)(entries, /^value(?:From)?$/i)];
    const written = (0,tree/* textOf */.b6)(name?.value);
    if (name === undefined || value === undefined || !/^[A-Za-z_][\w.-]*$/.test(written ?? ''))
        return undefined;
    const start = Math.min(...entries.map((entry) => entry.start));
    const end = text
        .slice(0, Math.max(...entries.map((entry) => Math.max(entry.end, entry.value.end))))
        .trimEnd().length;
    const inner = /["']/.test(text[name.value.start] ?? '') ? 1 : 0;
    const dash = /^[ \t]*-[ \t]+$/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[0];
    return {
        name: written ?? '',
        key: { start: name.value.start + inner, end: name.value.end - inner },
        value: valueIn({ text }, value),
        range: { start, end },
        group: `list ${path.join('.')}`,
        path,
        isComment: false,
        isBlock: false,
        removal: () => {
            const edit = dash === undefined ? removedItem(text, { start, end }) : lineRemoval(text, { start, end });
            return edit && [edit];
        },
        insertion: (added, to) => dash === undefined
            ? addedItem(text, { start, end }, `"name": "${added}", "value": ${to}`)
            : name !== entries[0]
                ? undefined
                : {
                    start: end,
                    end,
                    text: `${lineEndOf(text)}${dash}name: ${added}${lineEndOf(text)}${' '.repeat(dash.length)}value: ${to}`,
                },
        written: (to) => (to === '' || inner > 0 || dash === undefined ? `"${to}"` : to),
    };
}
function bracesAround(text, { start, end }) {
    const open = /\{\s*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length;
    const close = /^\s*\}/.exec(text.slice(end, end + 200))?.[0].length;
    return open === undefined || close === undefined ? undefined : { start: start - open, end: end + close };
}
function removedItem(text, item) {
    const { start, end } = bracesAround(text, item) ?? { start: -1, end: -1 };
    if (end < 0)
        return undefined;
    const after = /^[ \t]*,\s*/.exec(text.slice(end))?.[0].length;
    if (after !== undefined)
        return { start, end: end + after, text: '' };
    const before = /,\s*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length;
    return before === undefined ? undefined : { start: start - before, end, text: '' };
}
function addedItem(text, item, content) {
    const { start, end } = bracesAround(text, item) ?? { start: -1, end: -1 };
    if (end < 0 || /[\r\n]/.test(text.slice(start, end)) || text[item.start] !== '"')
        return undefined;
    const space = text.slice(start + 1, item.start);
    const line = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(Math.max(0, start - 200), start))?.[1];
    const gap = line === undefined ? ' ' : lineEndOf(text) + line;
    return { start: end, end, text: `,${gap}{${space}${content}${space}}` };
}

;// CONCATENATED MODULE: ./build/guard/fixes/settings/settings.js





const ONE = /^(?:"[^"\\]*"|'[^'\\]*'|[^\s\\]*)[ \t]*$/;
const FILE_NAME = /^[\w.-]*\.(?:properties|env|ya?ml|conf|cfg|ini|toml|config)$/i;
const DOCKERFILE = /(?:^|\/)(?:[\w-]+\.)?(?:Docker|Container)file(?:\.[\w-]+)*$/i;
function settingsOf(document) {
    const { objects, path } = document;
    if (DOCKERFILE.test(path))
        return lineSettings(document, ({ lead, rest }) => /\b(?:ENV|ARG)[ \t]+$/.test(lead) && ONE.test(rest));
    if (objects.length === 0 || /\.(?:env\w*|properties|ini|cfg|conf|toml|tf|tfvars|hcl)$/i.test(path))
        return lineSettings(document);
    const seen = new Set();
    const own = objects.filter(({ entries }) => {
        const start = entries[0]?.start ?? -1;
        return !seen.has(start) && seen.add(start);
    });
    const files = own.flatMap(({ entries }) => entries
        .filter(({ key, value }) => FILE_NAME.test(key) && value.kind === 'scalar')
        .map(({ value }) => value));
    const inFile = (offset) => files.some(({ start, end }) => start < offset && offset < end);
    const lines = lineSettings(document, ({ start, lead, gap }) => {
        if (/^[ \t]*(?:#|\/\/)/.test(lead))
            return true;
        return inFile(start) || (/-[ \t]+["']?$/.test(lead) && gap.trim() === '=');
    });
    const settings = [...own.flatMap((object) => inObject(document, object)), ...lines];
    return settings.toSorted((a, b) => a.range.start - b.range.start);
}
function inObject(document, object) {
    const { entries, path } = object;
    const group = `o${entries[0]?.start ?? ''}`;
    const listed = asItem(document, object);
    if (listed !== undefined)
        return [listed];
    return entries.flatMap((entry) => {
        const { key: name, start, end, value } = entry;
        if (value.end > value.start && value.start < end)
            return [];
        const inner = /["']/.test(document.text[start] ?? '') ? 1 : 0;
        return [
            {
                name,
                key: { start: start + inner, end: end - inner },
                value: valueIn(document, entry),
                range: { start, end: Math.max(end, value.end) },
                group,
                path,
                isComment: false,
                isBlock: false,
                removal: (isGone) => removedWith(document, entries, entry, isGone),
                insertion: (added, to) => addedEntry(document, entries, entry, [added, to]),
                written: (to) => quotedAs(document, entry, to),
            },
        ];
    });
}
function removedWith(document, entries, entry, isGone) {
    const { text } = document;
    const kept = entries.findLast(({ start }) => !isGone(start) && start !== entry.start);
    if (kept === undefined)
        return undefined;
    const comma = /^\s*,/.exec(text.slice(kept.value.end))?.[0].length;
    const last = entries.at(-1);
    if (kept.start > entry.start ||
        comma === undefined ||
        last === undefined ||
        /^\s*,/.test(text.slice(last.value.end))) {
        const edit = removedEntry(document, entries, entry);
        return edit && [edit];
    }
    if (entry !== entries[entries.indexOf(kept) + 1])
        return [];
    const at = kept.value.end + comma;
    const alone = /^[^\r\n]*[\r\n]/.test(text.slice(at, entry.start)) && /^\s*[\r\n]/.test(text.slice(last.value.end));
    if (!alone)
        return [{ start: kept.value.end, end: last.value.end, text: '' }];
    return [
        { start: at - 1, end: at, text: '' },
        lineRemoval(text, { start: entry.start, end: last.value.end }),
    ];
}
function quotedAs({ text, path }, { start, value }, to) {
    const own = /^["']/.exec(text.slice(value.start, value.start + 1))?.[0];
    const isJson = /["']/.test(text[start] ?? '') || /\.json[c5]?$/i.test(path);
    const quote = (value.kind === 'scalar' ? own : undefined) ?? (isJson || to === '' ? '"' : '');
    return `${quote}${to}${quote}`;
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/configuration/by-hand.js
const PROJECT = 'Adobe Developer Console, the OAuth Server-to-Server credential of the project';
const AEM = 'Create an OAuth Server-to-Server credential where the AEM API takes one, and download its JSON in place of this one; until then renew the certificate in the AEM Developer Console in time.';
const OSGI = 'set auth.token.provider.authorization.grants="client_credentials", auth.token.provider.orgId, auth.token.provider.scope and auth.access.token.request="https://ims-na1.adobelogin.com/ims/token/v3"';
const by_hand_BY_HAND = {
    'console-download': `Download the JSON again (${PROJECT}) in place of this file, keep it out of the repository, and delete the private key.`,
    'workspace-json': 'Add an OAuth Server-to-Server credential to the workspace in the Adobe Developer Console, or finish its migration there, and run "aio app use" or download the file again.',
    'query-service-credential': 'Choose Migrate beside the credential in Experience Platform (Queries, Credentials, Non-expiring credentials); the file stays as it is.',
    'aem-service-credentials': AEM,
    'aem-ims-provisioned': 'Remove this copy of an integration that Adobe provisioned and migrates itself.',
    'acs-commons-adobeio': `Remove this configuration, which knows no OAuth, and take the token from the AccessTokenProvider of Granite: ${OSGI}.`,
    'campaign-ims-jwt': 'Upgrade to Campaign Classic 7.4.1 or later and enter the OAuth Server-to-Server credential by nlserver config -setimsoauth.',
};

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/configuration/formats.js

const CONSOLE = 'Adobe Developer Console, the OAuth Server-to-Server credential of the project';
const AIO = /^(?<stem>(?:AIO_)?ims_contexts_[\w-]{1,200}?_)(?<key>client__(?:id|secrets?)|technical__account__(?:id|email)|ims__org__id|meta__scopes|scopes|private__key|passphrase)$/i;
const AIO_KEYS = /^(?:private_key|passphrase)$/i;
const FORMATS = {
    'user-sync-connector': {
        done: /^authentication_method[ \t]*:[ \t]*["']?oauth\b/m,
        title: 'Write `authentication_method: oauth` in place of the settings for a JWT',
        dead: /^(?:secure_)?(?:priv_key_(?:path|data|pass)|tech_acct(?:_id)?)(?:_key)?$/,
        withoutScopes: true,
        also: byOauth,
        todo: ['Use User Sync Tool 2.9.0 or later.'],
    },
    'kafka-connect': {
        title: 'Write `oauth2_access_token` in place of `jwt_token`',
        dead: /^aep\.connection\.auth\.(?:accountKey|filePath|keyValue)$/,
        withoutScopes: true,
        also: ({ document: { text } }, live, { draft, todo }) => {
            for (const { name, value } of live)
                if (name === 'aep.connection.auth.token.type' && text.slice(value.start, value.end) === 'jwt_token')
                    draft.edit({ start: value.start, end: value.end, text: 'oauth2_access_token' });
            todo.add('Use a build of the streaming connector from after 2024-02-12.');
        },
        todo: [],
    },
    'aio-context': {
        title: 'Write the context of an OAuth Server-to-Server credential',
        withoutScopes: true,
        also: context,
        isOwn: ({ name, path }) => AIO.test(name) || path.at(-2) === 'contexts',
        hand: 'Write the context of @adobe/aio-lib-ims 6.4.0 or later in place of this section: client_id, client_secrets, technical_account_id, technical_account_email, ims_org_id and scopes.',
        todo: ['Use @adobe/aio-lib-ims 6.4.0 or later.'],
    },
    'aem-ims-integration': {
        title: 'Write what the token provider of Granite needs for OAuth Server-to-Server',
        dead: /^auth\.token\.provider\.keypair\.alias$/,
        done: /(?!)/,
        withoutScopes: true,
        isOwn: () => true,
        also: byGrant,
        hand: 'Switch the integration to OAuth Server-to-Server.',
        todo: [
            `Fill in auth.token.provider.orgId, and the scopes of the credential (${CONSOLE}), and put the client secret into com.adobe.granite.auth.ims.impl.IMSAccessTokenRequestCustomizerImpl (auth.ims.client.secret). AEM 6.5 needs SP21, or the hotfix of KA-24660.`,
            'In AEM as a Cloud Service switch the integration itself (Tools, Security, Adobe IMS Integrations, Properties, Authentication Type: OAuth).',
        ],
    },
    'aio-lib-java-jwt': {
        title: 'Write `aio_oauth_scopes` in place of the settings for a JWT',
        dead: /^aio_(?:encoded_pkcs8|technical_account_id)$/,
        withoutScopes: true,
        isOwn: ({ name }) => name.startsWith('aio_'),
        todo: [
            'Use aio-lib-java 2.0.0 or later.',
            'Delete the private key behind `aio_encoded_pkcs8` wherever it is stored, and its certificate in the Adobe Developer Console.',
        ],
    },
    'reactor-private-key': {
        title: 'Remove the private key of the tools of Adobe Tags',
        dead: /^REACTOR_IO_INTEGRATION_(?:\w+_)?(?:PRIVATE_KEY|TECH_ACCOUNT|ORG_ID)/,
        withoutScopes: true,
        todo: [
            'Use @adobe/reactor-uploader 6 or @adobe/reactor-releaser 4, or later, with REACTOR_IO_INTEGRATION_CLIENT_ID and REACTOR_IO_INTEGRATION_CLIENT_SECRET.',
        ],
    },
    'python-path-to-key': {
        title: 'Write scopes in place of the private key',
        dead: /^(?:tech_id|path_?to_?key|private_key)$/i,
        todo: ['Use aanalytics2 0.4.1, aepp 0.3.0, cjapy 0.2.2 or launchpy 0.4.2, or later.'],
    },
    'pdf-services-credentials': {
        title: 'Remove the Service Account (JWT) part of the credential of PDF Services',
        dead: /^service_account_credentials$/,
        withoutScopes: true,
        todo: [
            'Give client_id and client_secret of an OAuth Server-to-Server credential for PDF Services to ServicePrincipalCredentials, and delete private.key.',
        ],
    },
};
function byOauth({ document: { text } }, live, { draft, todo }) {
    for (const setting of live)
        if (/^(?:auth_endpoint|ims_endpoint_jwt)$/.test(setting.name))
            draft.remove(setting);
    todo.clear();
    const method = live.find(({ name }) => name === 'authentication_method');
    const first = live.find(({ name, path }) => path.length === 0 && /^(?:enterprise|integration)$/.test(name));
    const { value, key } = method ?? {};
    if (value !== undefined && text.slice(value.start, value.end) !== 'oauth')
        draft.edit({ start: value.start, end: value.end, text: 'oauth' });
    else if (key === undefined)
        draft.edit(first && {
            start: first.range.start,
            end: first.range.start,
            text: `authentication_method: oauth${lineEndOf(text)}${indentAt(text, first.range.start)}`,
        });
}
const GRANT = [
    ['auth.token.provider.authorization.grants', 'client_credentials'],
    ['auth.token.provider.orgId', ''],
    ['auth.token.provider.scope', 'openid,AdobeID,read_organizations'],
];
function byGrant(_, live, { draft, todo }) {
    todo.clear();
    const kept = live.filter((setting) => !draft.gone.has(setting));
    const beside = kept.find(({ name }) => name === 'auth.token.provider.client.id') ??
        kept.find(({ name }) => name.startsWith('auth.'));
    for (const [name, value] of GRANT) {
        const old = live.find((one) => one.name === name)?.value;
        if (old === undefined)
            draft.edit(beside?.insertion(name, beside.written(value)));
        else if (old.start === old.end && value !== '')
            draft.edit({ ...old, text: value });
    }
    if (!live.some(({ name }) => name === 'auth.access.token.request'))
        draft.edit(beside?.insertion('auth.access.token.request', beside.written('https://ims-na1.adobelogin.com/ims/token/v3')));
}
function context({ document: { text } }, live, { draft, todo, rename }) {
    const parts = live.flatMap((setting) => {
        const { stem, key } = AIO.exec(setting.name)?.groups ?? {};
        const inObject = setting.path.at(-2) === 'contexts' && setting.path.at(-3) === 'ims';
        const own = inObject ? setting.name : key;
        return own === undefined
            ? []
            : [{ setting, stem: `${setting.group} ${stem ?? ''}`, key: own.replaceAll('__', '_') }];
    });
    const stems = new Set(parts.filter(({ key }) => /^(?:meta_?scopes|private_key)$/i.test(key)).map(({ stem }) => stem));
    for (const stem of stems) {
        const own = parts.filter((part) => part.stem === stem);
        const named = (name) => own.find(({ key }) => key.toLowerCase() === name)?.setting;
        for (const { setting, key } of own)
            if (AIO_KEYS.test(key))
                draft.remove(setting);
        const secret = named('client_secret');
        if (secret !== undefined) {
            if (named('client_secrets') !== undefined)
                draft.remove(secret);
            else {
                rename(secret, secret.name.replace(/secret$/i, (word) => word + (word === 'SECRET' ? 'S' : 's')));
                draft.edit(...asList(text, secret));
            }
        }
        const account = named('technical_account_id');
        if (named('technical_account_email') !== undefined || account === undefined)
            continue;
        const name = account.name.replace(/id$/i, (word) => (word === 'ID' ? 'EMAIL' : 'email'));
        const value = text.slice(account.value.start, account.value.end);
        const inValue = /technical_*account_*id/i.exec(value)?.[0];
        const to = inValue?.replace(/id$/i, (word) => (word === 'ID' ? 'EMAIL' : 'email'));
        draft.edit(account.insertion(name, account.written(inValue === undefined ? '' : value.replace(inValue, to ?? ''))));
        todo.add(`Set ${name} to the email of the technical account (${CONSOLE}).`);
    }
}
function asList(text, { value, name, path }) {
    const { start, end, outerStart, outerEnd, quote } = value;
    if (!AIO.test(name)) {
        const content = text.slice(start, end);
        const inner = quote !== '' || /^[\w./@$-]+$/.test(content) ? '' : '"';
        if (inner !== '' && /["\\\s]/.test(content))
            return [undefined];
        return [
            { start: outerStart, end: outerStart, text: `[${inner}` },
            { start: outerEnd, end: outerEnd, text: `${inner}]` },
        ];
    }
    const isYaml = path.length > 0;
    const around = quote === '"' ? "'" : quote;
    const own = quote === '' && isYaml ? "'" : around;
    return [
        { start: outerStart, end: start, text: `${own}["` },
        { start: end, end: outerEnd, text: `"]${own}` },
    ];
}

// EXTERNAL MODULE: ./build/core/excerpt.js
var excerpt = __webpack_require__(7935);
;// CONCATENATED MODULE: ./build/guard/fixes/fixers/configuration/names.js


const PASSPHRASE = /key[._-]{0,2}pass(?:word|phrase)?|(?:^|[._-])pass_?phrase$/i;
const CERTIFICATE = /(?:cert(?:ificate)?|pfx|p12|pkcs12)[_-]?(?:path|file|data|pem|contents?|pass(?:word)?|expir\w*)?$|public_?keys?_?with_?expiry/i;
const KINDS = [
    ['metascopes', evidence/* METASCOPE_KEY */.sL],
    ['passphrase', PASSPHRASE],
    [
        'key',
        new RegExp(`${evidence/* PRIVATE_KEY */.es.source}|path_?to_?key|adobe(?:[_-]?(?:ims|io))?[_-]?jwt(?:[_-]?token)?$`, 'i'),
    ],
    ['file', /^(?:[\w-]+\.)?key[_-]?(?:path|file(?:_?name)?)$/i],
    ['certificate', CERTIFICATE],
    ['scopes', /scopes?$/i],
    ['secret', /client[._-]{0,2}secrets?|(?:^|[._-])secret$/i],
    ['id', /client[._-]{0,2}id$|api[._-]{0,2}key$/i],
    ['account', /tech[a-z]*[._-]{0,2}acc/i],
];
function kindOfName(name) {
    return KINDS.find(([, pattern]) => pattern.test(name))?.[0];
}
function renamed(text) {
    if (text === 'aio_meta_scopes')
        return 'aio_oauth_scopes';
    return text.replace(/meta[_-]{0,2}(scopes?)/gi, (found, tail) => {
        if (tail === tail.toUpperCase())
            return tail;
        const lower = tail.toLowerCase();
        return found.startsWith('M') ? `S${lower.slice(1)}` : lower;
    });
}
function styled(sample, words) {
    const separator = /[a-z]([._-]{1,2})[a-z]/i.exec(sample)?.[1] ?? '';
    if (sample === sample.toUpperCase())
        return words.join(separator).toUpperCase();
    if (separator !== '' || sample === sample.toLowerCase())
        return words.join(separator);
    const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    return /^[A-Z]/.test(sample) ? pascal : pascal.charAt(0).toLowerCase() + pascal.slice(1);
}
function scopesBeside(name) {
    const key = /priv(?:ate)?[_-]{0,2}key|path_?to_?key|jwt/i.exec(name);
    const stem = name.slice(0, key?.index ?? 0);
    const sample = key?.[0] ?? name;
    if (sample === sample.toUpperCase())
        return `${stem}SCOPES`;
    return /[a-z0-9]$/.test(stem) || /^[A-Z]/.test(sample) ? `${stem}Scopes` : `${stem}scopes`;
}
function metascopeList(text) {
    const places = (0,metascopes_in_text/* metascopesIn */.u9)(text);
    const [first, second] = places;
    const last = places.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    const prefix = /https?:\\?\/\\?\/[\w.-]+\\?\/s\\?\/$|\/?s\/$/.exec(text.slice(Math.max(0, first.start - 80), first.start))?.[0];
    const start = first.start - (prefix?.length ?? 0);
    const quote = /\[\s*(\\?["'])$/.exec(text.slice(0, start))?.[1];
    const between = second === undefined ? undefined : text.slice(first.end, second.start);
    const separator = (prefix === undefined ? between : between?.split(prefix)[0]) ??
        (quote === undefined ? ',' : `${quote},${quote}`);
    return { start, end: last.end, names: places.map(({ name }) => name), separator };
}
const EXCHANGE = /\bims(\\?\/)exchange(?:\\?\/)(?:v\d{1,2}\\?\/)?jwt\b(?:\\?\/$)?|(?<!ims)(\\?\/)exchange\\?\/(?:v\d{1,2}\\?\/)?jwt\b(?:\\?\/$)?/i;
function tokenAddress(text) {
    const found = EXCHANGE.exec(text);
    if (found === null)
        return undefined;
    const [all, slash, tail] = found;
    const to = slash === undefined ? `${tail}token${tail}v3` : `ims${slash}token${slash}v3`;
    return { start: found.index, end: found.index + all.length, text: to };
}

// EXTERNAL MODULE: ./build/guard/detect/key-owner.js
var key_owner = __webpack_require__(6925);
;// CONCATENATED MODULE: ./build/guard/fixes/fixers/configuration/owner.js


function isEditable({ document }, { path, isComment }) {
    return document.steps.length === 0 || isComment || path.at(-1) === 'env' || path.at(-1) === 'variables';
}
function areRelated(one, other) {
    const [short, long] = one.path.length < other.path.length ? [one, other] : [other, one];
    return one.group === other.group || short.path.every((key, at) => key === long.path[at]);
}
function ownerIn(live, setting) {
    const accounts = live.filter(({ name }) => kindOfName(name) === 'account');
    const account = accounts.find((one) => areRelated(one, setting)) ?? accounts[0];
    const shared = setting.path.findIndex((key, at) => key !== account?.path[at]);
    const own = account === undefined || shared < 0 ? [] : setting.path.slice(shared).flatMap(key_owner/* wordsOf */.Z9);
    const owner = (0,key_owner/* ownerOfKey */.QV)(setting.name, account?.name ?? '');
    return owner !== 'adobe' && (0,key_owner/* isOfOthers */.Ft)(own) ? 'other' : owner;
}
function owner_usesOf(text, name) {
    const found = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const isPart = /[\w-]/.test(text[at - 1] ?? '') || /[\w-]/.test(text[at + name.length] ?? '');
        if (!isPart)
            found.push(at);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/configuration/added.js





const ID = /client[._-]{0,2}id|api[._-]{0,2}key/i;
const BY_CODE = 'Ask for the scopes of the credential where the token is requested (Adobe Developer Console, the OAuth Server-to-Server credential of the project, Scopes).';
const REFERENCE = /\$|\{\{|\bvar\.|%\w+%/;
function addSecret({ document }, draft, id) {
    const sample = ID.exec(id?.name ?? '')?.[0];
    if (id === undefined || sample === undefined)
        return undefined;
    const secretLike = (found) => styled(found, ['client', 'secret']);
    const name = id.name.replace(sample, secretLike(sample));
    const value = document.text.slice(id.value.start, id.value.end);
    const inValue = REFERENCE.test(value) ? ID.exec(value)?.[0] : undefined;
    const reference = inValue === undefined ? '' : value.replace(inValue, secretLike(inValue));
    const edit = id.insertion(name, id.written(reference));
    if (edit === undefined)
        return undefined;
    draft.edit(edit);
    return `Create the secret ${(0,excerpt/* quote */.h)(reference === '' ? name : reference)} with the client secret of the OAuth Server-to-Server credential, and keep it out of the repository.`;
}
function addScopes({ document, elsewhere }, draft, { key, kept }) {
    const near = kept.filter((other) => areRelated(other, key));
    const hasScopes = near.some(({ name }) => /scope/i.test(name));
    const isEncoded = key.path.at(-1) === 'data' && /^kind:[ \t]*Secret\b/m.test(document.text);
    if (hasScopes)
        return undefined;
    if (isEncoded || elsewhere('metascopes-key') || elsewhere('metascope'))
        return BY_CODE;
    const beside = near.findLast(({ name, group }) => group === key.group && /^(?:id|secret|account)$/.test(kindOfName(name) ?? ''));
    const value = scopesFor((0,metascopes_in_text/* metascopesIn */.u9)(document.text).map(({ name }) => name));
    const edit = beside?.insertion(scopesBeside(key.name), beside.written(value));
    if (edit === undefined)
        return BY_CODE;
    draft.edit(edit);
    return SCOPES_TODO;
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/configuration/values.js



const NAMES_MAX = 20;
function scopeEdits(text, { value, range, isBlock }, references) {
    if (value.items !== undefined && value.items.length > 0) {
        const list = listEdit(text, value.items);
        if (list !== null)
            return [list];
    }
    const { start, end } = isBlock ? { start: value.start, end: range.end } : value;
    const content = text.slice(start, end);
    const found = metascopeList(content);
    if (found !== undefined) {
        const inner = content.slice(found.start, found.end);
        if (!/^[\w\s,;:"'\\/.+[\]-]*$/.test(inner))
            return [undefined];
        return [
            {
                start: start + found.start,
                end: start + found.end,
                text: scopesOf([...found.names]).join(found.separator),
            },
        ];
    }
    if (!references)
        return [];
    const names = [...content.matchAll(/meta[_-]{0,2}scopes?/gi)];
    if (names.length > NAMES_MAX)
        return [undefined];
    return names.map(({ 0: name, index }) => {
        const from = start + index;
        return { start: from, end: from + name.length, text: renamed(name) };
    });
}
function listEdit(text, items) {
    const [first, second] = items;
    const last = items.at(-1);
    if (first === undefined || last === undefined)
        return null;
    const values = items.map(({ start, end }) => text
        .slice(start, end)
        .trimEnd()
        .replace(/^(["'])(.*)\1$/s, '$2'));
    if (!values.some((value) => (0,metascopes_in_text/* metascopesIn */.u9)(value).length > 0))
        return null;
    const others = values.filter((value) => (0,metascopes_in_text/* metascopesIn */.u9)(value).length === 0 && /^[\w.]+$/.test(value));
    const quote = /^["']/.exec(text.slice(first.start))?.[0] ?? '';
    const firstEnd = text.slice(0, first.end).trimEnd().length;
    const between = second === undefined ? oneBetween(text, first.start) : text.slice(firstEnd, second.start);
    if (between === undefined || /[^\s,-]/.test(between))
        return undefined;
    const names = values.flatMap((value) => (0,metascopes_in_text/* metascopesIn */.u9)(value).map(({ name }) => name));
    const scopes = [...new Set([...scopesOf(names), ...others])];
    return {
        start: first.start,
        end: text.slice(0, last.end).trimEnd().length,
        text: scopes.map((scope) => quote + scope + quote).join(between),
    };
}
function oneBetween(text, start) {
    const before = /(?:\r\n|\n|\r|^)([ \t]*-[ \t]+)$/.exec(text.slice(Math.max(0, start - 200), start));
    if (before !== null)
        return `${/\r\n|\n|\r/.exec(text)?.[0] ?? '\n'}${before[1]}`;
    const inJson = /(?:\[|\n)([ \t]*)$/.exec(text.slice(Math.max(0, start - 200), start));
    if (inJson === null)
        return undefined;
    const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    return inJson[0].startsWith('[') ? ', ' : `,${eol}${inJson[1]}`;
}
function addressEdit(text, { value }) {
    const content = text.slice(value.start, value.end);
    if (!/^[\w:\\/.{}$%?=&@~-]*$/.test(content))
        return undefined;
    const found = tokenAddress(content);
    return found && { start: value.start + found.start, end: value.start + found.end, text: found.text };
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/configuration/change.js




const OAUTH = /openid|AdobeID|client_credentials/;
function changeSettings({ document: { text }, places }, format, { settings, live }, { draft, todo, rename }) {
    let unclear;
    const isCredential = ({ name }) => /^(?:account|metascopes)$/.test(kindOfName(name) ?? '');
    for (const setting of settings) {
        const { name, range, group } = setting;
        const kind = kindOfName(name);
        if (draft.gone.size > 0 && draft.touches(range.start))
            continue;
        if (format.dead?.test(name) === true)
            draft.remove(setting);
        else if (kind === 'key' || kind === 'passphrase' || kind === 'certificate') {
            const owner = ownerIn(live, setting);
            const isFound = live.some((other) => (other === setting ||
                (kind === 'certificate' && other.group === group && kindOfName(other.name) === kind)) &&
                places.some(({ start }) => other.range.start <= start && start < other.range.end));
            const isNear = kind !== 'certificate' && live.some((other) => isCredential(other) && areRelated(other, setting));
            if (owner !== 'adobe' && !isFound && (owner === 'other' || !isNear))
                continue;
            if (owner !== 'adobe' && kind === 'key' && OAUTH.test(text))
                unclear = name;
            draft.remove(setting);
        }
        else if (kind === 'file') {
            if (live.some((other) => other.group === group && kindOfName(other.name) === 'metascopes'))
                draft.remove(setting);
        }
        else if (kind === 'metascopes') {
            const to = renamed(name);
            if (live.some((other) => other.name === to && other.group === group))
                draft.remove(setting);
            else {
                if (setting.isComment)
                    draft.edit({ ...setting.key, text: to });
                else
                    rename(setting, to);
                draft.edit(...scopeEdits(text, setting, true));
            }
        }
        else if (/scope/i.test(name))
            draft.edit(...scopeEdits(text, setting, false));
        else if (!setting.isComment) {
            const edit = addressEdit(text, setting);
            if (edit === undefined)
                continue;
            draft.edit(edit);
            todo.add(`Let the code that reads ${(0,excerpt/* quote */.h)(name)} send grant_type=client_credentials with client_id, client_secret and scope to this address.`);
        }
    }
    return unclear;
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/configuration/draft.js

const ABOUT_KEY = /^[ \t]*(?:#|\/\/|;).*(?:priv(?:ate)?[ _-]?key|pass ?phrase|certificate)/i;
function draftFor({ text }) {
    const gone = new Set();
    const edits = [];
    const inGone = (offset) => [...gone].some(({ range }) => range.start <= offset && offset < range.end);
    return {
        gone,
        remove: (...settings) => {
            for (const setting of settings)
                gone.add(setting);
        },
        edit: (...added) => {
            for (const edit of added)
                edits.push(edit);
        },
        touches: (start, end = start + 1) => inGone(start) || edits.some((edit) => edit && edit.start < end && start < edit.end),
        fix: ({ title, todo, safety, places }) => {
            const starts = new Set([...gone].map(({ range }) => range.start));
            const removals = [...gone].map((setting) => setting.removal((start) => starts.has(start))?.map((edit) => withComment(text, edit)));
            if (removals.includes(undefined) || edits.includes(undefined))
                return undefined;
            const kept = edits.filter((edit) => edit !== undefined && !inGone(edit.start));
            const all = merged(text, [...removals.flatMap((edit) => edit ?? []), ...kept]);
            return { title, safety, edits: all, resolves: places, todo };
        },
    };
}
function withComment(text, edit) {
    const isLast = edit.end === text.length && /[\r\n]/.test(text[edit.start] ?? '');
    const eol = isLast ? (/^(?:\r\n|\n|\r)/.exec(text.slice(edit.start))?.[0].length ?? 0) : 0;
    let start = edit.start + eol;
    if (start > 0 && !/[\r\n]/.test(text[start - 1] ?? ''))
        return edit;
    for (;;) {
        const before = /(?:^|[\r\n])([^\r\n]*(?:\r\n|\n|\r))$/.exec(text.slice(Math.max(0, start - 300), start))?.[1];
        if (before === undefined || !ABOUT_KEY.test(before))
            return { ...edit, start: Math.max(0, start - eol) };
        start -= before.length;
    }
}
function merged(text, edits) {
    const all = [];
    for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        const last = all.at(-1);
        const joins = last !== undefined &&
            (edit.start < last.end ||
                edit.start === last.start ||
                (edit.start === last.end && edit.text + last.text === ''));
        if (!joins)
            all.push({ ...edit });
        else {
            last.end = Math.max(last.end, edit.end);
            last.text += edit.text;
        }
    }
    const end = all.at(-1);
    if (end !== undefined && end.end === text.length && end.text === '' && !/[\r\n]$/.test(text)) {
        end.start -= /(?:\r\n|\n|\r)$/.exec(text.slice(0, end.start))?.[0].length ?? 0;
        const before = all.at(-2);
        if (before?.start === end.start)
            all.splice(-2, 2, { ...end, text: before.text });
    }
    return all;
}
function listed(names) {
    return [...new Set(names)].map(excerpt/* quote */.h).join(', ');
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/configuration/migrate.js









const NEEDS_THEM = `exchange-endpoint jwt-exchange-request metascope-claim audience-claim npm-jwt-auth technical-account-key metascopes-key
  metascope adobe-private-key python-path-to-key ims-go-jwt umapi-client-jwt aio-lib-java-jwt`.split(/\s+/);
const migrate_SETTINGS_MAX = 2_000;
const IN_CONSOLE = 'Adobe Developer Console, the OAuth Server-to-Server credential of the project, Scopes';
function migrated(input, format) {
    const { document, places, all, elsewhere } = input;
    const { text, inComment } = document;
    const settings = settingsOf(document).filter((setting) => isEditable(input, setting));
    if (settings.length >= migrate_SETTINGS_MAX)
        return [];
    const live = settings.filter(({ isComment }) => !isComment);
    const draft = draftFor(document);
    const todo = new Set();
    const names = new Map();
    const rename = (setting, to) => {
        names.set(setting, to);
        const isAligned = /^ {2,}[=:]/.test(text.slice(setting.key.end, setting.key.end + 200));
        draft.edit({ ...setting.key, text: isAligned ? to.padEnd(setting.name.length) : to });
    };
    const isText = ({ name, value }) => /^(?:key|metascopes|account)$/.test(kindOfName(name) ?? '') &&
        /^[A-Z][a-z]+,? (?:[A-Za-z{]|-(?!-))/.test(text.slice(value.start, value.end));
    if (live.some(isText))
        return [];
    const unclear = changeSettings(input, format, { settings, live }, { draft, todo, rename });
    format.also?.(input, live, { draft, todo, rename });
    const gone = [...draft.gone].filter(({ isComment }) => !isComment);
    const kept = live.filter((setting) => !draft.gone.has(setting));
    for (const [name, to] of new Map([...names].map(([setting, to]) => [setting.name, to])))
        for (const at of owner_usesOf(text, name))
            if (!inComment(at) && !draft.touches(at, at + name.length))
                draft.edit({ start: at, end: at + name.length, text: to });
    const isUse = (at) => !inComment(at) && !draft.touches(at) && !live.some(({ key }) => key.start === at);
    const used = gone.find(({ name }) => owner_usesOf(text, name).some(isUse));
    if (used !== undefined) {
        const hand = `Remove ${(0,excerpt/* quote */.h)(used.name)} from ${(0,excerpt/* quote */.h)(document.path)} together with what uses it there.`;
        return [migrate_byHand(places, format.hand ?? hand)];
    }
    const isScopes = ({ name, value }) => {
        const written = text.slice(value.start, value.end);
        return kindOfName(name) === 'scopes' && (OAUTH.test(written) || REFERENCE.test(written));
    };
    const hasSecret = live.some(({ name }) => kindOfName(name) === 'secret') || /client[._-]{0,2}secret/i.test(text);
    const isComplete = hasSecret && (format.done?.test(text) ?? kept.some(isScopes));
    const isDead = names.size === 0 && todo.size === 0 && isComplete && unclear === undefined;
    const keys = gone.filter(({ name }) => /^(?:key|file|certificate)$/.test(kindOfName(name) ?? '') ||
        (format.dead?.test(name) === true && /path$/i.test(name)));
    const added = keys
        .filter((key, at) => !keys.slice(0, at).some((other) => areRelated(key, other)))
        .flatMap((key) => [
        hasSecret
            ? undefined
            : addSecret(input, draft, kept.find(({ name, group }) => group === key.group && kindOfName(name) === 'id')),
        format.withoutScopes === true || names.size > 0 ? undefined : addScopes(input, draft, { key, kept }),
    ])
        .filter((one) => one !== undefined);
    for (const one of added)
        todo.add(one);
    const isReplaced = (0,metascopes_in_text/* metascopesIn */.u9)(text).some(({ start, end }) => draft.touches(start, end) && !inComment(start));
    if (isReplaced)
        todo.add(SCOPES_TODO);
    const scopes = [...names].filter(([{ name }]) => kindOfName(name) === 'metascopes');
    if (!isReplaced && scopes.length > 0)
        todo.add(`Set ${listed(scopes.map(([, to]) => to))} to the scopes of the credential (${IN_CONSOLE}), wherever the value comes from.`);
    const isOwn = format.isOwn ?? (({ name }) => format.dead?.test(name) === true);
    const read = [...names].filter(([setting]) => !isOwn(setting));
    const pairs = new Set(read.map(([{ name }, to]) => `${(0,excerpt/* quote */.h)(name)} read ${(0,excerpt/* quote */.h)(to)}`));
    if (pairs.size > 0)
        todo.add(`Let what reads ${[...pairs].join(', and what reads ')}.`);
    const ofCode = gone.filter((setting) => !isOwn(setting)).map(({ name }) => name);
    if (ofCode.length > 0)
        todo.add(`Remove from the code what reads ${listed(ofCode)}.`);
    const stored = keys.map(({ name }) => name).filter((name) => !/jwt(?:_?token)?$/i.test(name));
    if (stored.length > 0)
        todo.add(`Delete the private key behind ${listed(stored)} wherever it is stored, and its certificate in the Adobe Developer Console.`);
    if (unclear !== undefined)
        todo.add(`Make sure that ${(0,excerpt/* quote */.h)(unclear)} was the key of the technical account: its name does not say whose it is.`);
    for (const one of format.todo ?? [])
        todo.add(one);
    const fix = draft.fix({
        title: format.title ?? titleOf(gone.length > 0, scopes.length > 0),
        safety: isDead && added.length === 0 && !NEEDS_THEM.some(elsewhere) ? 'safe' : 'unsafe',
        todo: [...todo],
        places: all.filter(({ start, end }) => draft.touches(start, end)),
    });
    if (fix !== undefined && fix.edits.length > 0)
        return [fix];
    return format.hand === undefined ? [] : [migrate_byHand(places, format.hand)];
}
function migrate_byHand(places, ...todo) {
    const title = 'Replace the Service Account (JWT) credential';
    return { title, safety: 'shown', edits: [], resolves: places, todo };
}
function titleOf(removes, renames) {
    if (removes && renames)
        return 'Remove the private key and write scopes in place of the metascopes';
    if (removes)
        return 'Remove the settings of the Service Account (JWT) credential';
    return renames ? 'Write scopes in place of the metascopes' : 'Write what OAuth Server-to-Server needs';
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/configuration/index.js





const FILES = /(?:^|\/)(?:[^/]*\.)?env(?:rc)?(?:[._-][\w-]+)*$|\.(?:env|properties|ini|cfg|conf|config|toml|tf|tfvars|hcl|json[c5]?|ya?ml|aio)(?:\.[\w-]{1,20})?$|(?:^|\/)(?:\.aio|console[^/.]*)$/i;
const NOT = /postman|insomnia|\.(?:js|ts|har)$/i;
const REQUESTS = /"(?:__export_format|_postman_id|_postman_variable_scope)"/;
const SETTINGS = [
    'metascopes-key',
    'metascope',
    'technical-account-key',
    'adobe-private-key',
    'exchange-endpoint',
    'pdf-services-service-account',
    'aem-forms-communications',
];
const configuration = {
    rules: [...SETTINGS, ...Object.keys(FORMATS), ...Object.keys(by_hand_BY_HAND)],
    fix: fixed,
};
function fixed(input) {
    const { document, places } = input;
    const isSettings = FILES.test(document.path) || DOCKERFILE.test(document.path);
    if (!isSettings || NOT.test(document.path) || REQUESTS.test(document.text) || (0,evidence/* isApiDescription */.Pm)(document))
        return [];
    const ofRule = ({ rule }) => by_hand_BY_HAND[rule];
    const hand = places.find((place) => ofRule(place) !== undefined);
    if (hand !== undefined)
        return [migrate_byHand(places, ofRule(hand) ?? '')];
    if ((0,evidence/* credentialKindOf */.ze)(document.text) === 'aem')
        return [migrate_byHand(places, AEM)];
    const format = places.map(({ rule }) => FORMATS[rule]).find((one) => one !== undefined);
    return migrated(input, format ?? {});
}

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
            'See that nothing loads @adobe/jwt-auth any more before you install the packages: @adobe/auth-token is there in its place, an ES module for Node 18 or later.',
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
    if (place.aem === true)
        return [{ title: installs_titleOf(change), safety: 'shown', edits: [], resolves: [place], todo: [AEM_TODO] }];
    if (by !== undefined) {
        if (isDeno && !isPlain)
            return [];
        const version = isPlain && written !== undefined ? `@${versionFor(written, change)}` : '';
        const edits = [{ start, end, text: `${by}${version}` }];
        return [{ title: installs_titleOf(change), safety: 'unsafe', edits, resolves: [place], todo: change.todo }];
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
function installs_titleOf({ name, by, to }) {
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
        return isOneOfMany(text, path, from) ? lineRemoval(text, { start, end }) : undefined;
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
function isOneOfMany(text, path, from) {
    const indentOf = (line) => /^[ \t]*(?:-[ \t]+)?/.exec(line)?.[0] ?? '';
    const above = text
        .slice(0, from)
        .trimEnd()
        .split(/[\r\n]/)
        .at(-1) ?? '';
    if (/(?:\\|&&|\|\||[{(]|\b(?:then|do|else))$/.test(above))
        return false;
    if (/\.(?:sh|bash|zsh|ps1)$|Dockerfile[^/]*$/i.test(path))
        return true;
    const [line = '', ...rest] = text.slice(from, from + 1_000).split(/\r?\n|\r/);
    const indent = indentOf(line);
    const isNext = (other) => indentOf(other) === indent && !/^[ \t-]*[\w-]+:(?:\s|$)/.test(other);
    return indent !== '' && [above, rest.find((other) => other.trim() !== '') ?? ''].some(isNext);
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





const packageJson = { rules: NPM_RULES, fix: package_json_changed };
const LISTS = /^(?:bundled?Dependencies|plugins)$/;
function package_json_changed(input) {
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
    const isByHand = isUsed && (by === undefined || place.aem === true || input.document.json?.['name'] === by);
    const edits = isByHand ? undefined : editsOf(input.document, found, goes);
    if (edits === undefined || edits.includes(undefined))
        return {
            title,
            safety: 'shown',
            edits: [],
            resolves: [place],
            todo: place.aem === true ? [AEM_TODO] : change.todo,
        };
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
    return (whole &&
        (removedEntry(document, root, whole) ?? { start: whole.value.start, end: whole.value.end, text: '{}' }));
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
const versions_PROJECT = /(?:^|\/)packages\.config$/i;
const PROJECT_TODO = 'Run Update-Package -reinstall for Adobe.PDFServicesSDK in the Package Manager Console: the project file names the folder of the old version.';
const PACKAGES_MAX = 50;
const oldVersions = { rules: ['jwt-only-version'], fix: raisedVersions };
function raisedVersions(input) {
    const { document, places } = input;
    const names = new Map();
    const isThere = (name) => {
        const known = names.get(name) ?? hasName(document, name);
        names.set(name, known);
        return known;
    };
    const familyOf = ({ start, family, known: { as } }) => family === undefined || (as !== undefined && isThere(as)) ? (0,core_lines/* lineAt */.m)(document.lines, start) : family;
    return FINDERS.flatMap((finder) => {
        const families = new Map();
        for (const old of finder.find(document)) {
            if (document.inComment(old.start))
                continue;
            const family = familyOf(old);
            const others = families.get(family);
            if (others === undefined)
                families.set(family, [old]);
            else
                others.push(old);
        }
        return [...families.values()].flatMap((packages) => {
            const resolves = places.filter(({ start }) => packages.some((old) => old.start === start));
            return resolves.length === 0 ? [] : [versions_fixOf(input, finder, packages, resolves)];
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
    const { as, to } = packages.find(({ start }) => start === resolves[0]?.start)?.known ?? {};
    const names = label ?? [...new Set(found)].filter((name) => name !== as).join(', ');
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
    const after = versions_PROJECT.test(input.document.path) ? PROJECT_TODO : finder.todo;
    return {
        title,
        safety: 'unsafe',
        edits,
        resolves,
        todo: [...todo, ...(after === undefined ? [] : [after]), ...lockTodo(input, finder.ecosystem)],
    };
}
function versions_editsOf({ document, elsewhere }, { ecosystem, raise }, packages) {
    const { text, lines } = document;
    const edits = new Map();
    if (packages.length > PACKAGES_MAX)
        return undefined;
    for (const { start, end, known, version, variable } of packages) {
        if (known.to === undefined || (variable !== undefined && !isOurs(document, variable, packages)))
            return undefined;
        if (known.as !== undefined) {
            if (hasName(document, known.as)) {
                const line = (0,core_lines/* lineAt */.m)(lines, start);
                if (!ALONE.test(text.slice(lines[line], lines[line + 1])))
                    return undefined;
                edits.set(start, lineRemoval(text, { start, end }));
                continue;
            }
            if (version === undefined && variable !== undefined)
                return undefined;
            if (version === undefined && ecosystem !== 'python' && !elsewhere('jwt-only-version'))
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
function hasName({ text, lines }, name) {
    const written = new RegExp(`(?<![\\w./-])${name.replace(/[.-]/g, '[-_.]')}(?![\\w.-])`, 'gi');
    return [...text.matchAll(written)].some(({ index }) => !/#|\/\/|<!--/.test(text.slice(lines[(0,core_lines/* lineAt */.m)(lines, index)], index)));
}

// EXTERNAL MODULE: ./build/guard/rules/exchange-endpoint.js
var exchange_endpoint = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/guard/rules/expires-in-milliseconds.js
var expires_in_milliseconds = __webpack_require__(9363);
// EXTERNAL MODULE: ./build/guard/rules/jwt-exchange-request.js
var jwt_exchange_request = __webpack_require__(7309);
;// CONCATENATED MODULE: ./build/guard/fixes/fixers/requests/curl.js

const OPTION = String.raw `(?<option>-d|-F|--data(?:-raw|-ascii|-binary|-urlencode)?|--form(?:-string)?)(?<gap>[ \t]+|=)`;
const FIELD = new RegExp(String.raw `(?<![\w-])${OPTION}(?<quote>["']?)(?<name>client_id|client_secret|jwt_token)=(?<value>(?:(?!\k<quote>)[^\r\n\\]|\\[^\r\n])*?)(?:\k<quote>)(?=[ \t]*(?:\\?\r?\n|$)|[ \t]+[^\s]|\)|["'];?\s)`, 'g');
function fieldOfCurl({ text }, at, scopes) {
    const { start, end } = commandAround(text, at);
    const command = text.slice(start, end);
    if (!/(?<![\w-])curl\b/.test(command) || /multipart\/form-data|\bgrant_type=/.test(command))
        return undefined;
    const fields = [...command.matchAll(FIELD)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        ...match.groups,
    }));
    const names = fields.map(({ name }) => name).sort();
    const token = fields.find((field) => field.start <= at && at < field.end);
    if (names.join() !== 'client_id,client_secret,jwt_token' || token?.name !== 'jwt_token')
        return undefined;
    if (fields.some(({ quote, value }) => value === '' || value.startsWith('@') || (quote === '' && /\s/.test(value))))
        return undefined;
    const isAlone = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, token.start - 200), token.start));
    const indent = indentAt(text, token.start);
    const between = isAlone ? ` \\${lineEndOf(text)}${indent}` : ' ';
    const { quote, gap } = token;
    const option = /^(?:-F|--form)/.test(token.option) ? '--data-urlencode' : token.option;
    const field = (name, value) => `${option}${gap}${quote}${name}=${value}${quote}`;
    return [
        {
            start: token.start,
            end: token.end,
            text: `${field('grant_type', 'client_credentials')}${between}${field('scope', scopes)}`,
        },
        ...fields
            .filter((one) => one !== token && /^(?:-F|--form)/.test(one.option))
            .map((one) => ({ start: one.start, end: one.start + one.option.length, text: '--data-urlencode' })),
    ];
}
function commandAround(text, at) {
    const before = /(?:[^\r\n]*\\\r?\n){0,30}[^\r\n]*$/.exec(text.slice(Math.max(0, at - 4_000), at))?.[0] ?? '';
    const after = /^(?:[^\r\n]*\\\r?\n){0,30}[^\r\n]*/.exec(text.slice(at, at + 4_000))?.[0] ?? '';
    return { start: at - before.length, end: at + after.length };
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/requests/fields.js



const fields_KEY = /^(?<open>\{\s*|\(\s*)?(?<name>(?<quote>["'`]?)(?<key>\w+)\k<quote>|\[\s*(?<quote2>["'])(?<key2>\w+)\k<quote2>\s*\])(?<gap>\s*(?:=>|[:=,])\s*)(?=\S)(?![=:>])/;
function fieldInLiteral({ text, path }, at, scopes) {
    const open = bracketBefore(text, at);
    if (open === undefined)
        return undefined;
    const outer = bracketBefore(text, open);
    const separator = /\.ps[dm]?1$/i.test(path) ? /[;\r\n]/ : /,/;
    return (replacedIn(text, open, at, scopes, separator) ??
        (outer === undefined ? undefined : replacedIn(text, outer, at, scopes, separator)));
}
function replacedIn(text, open, at, scopes, separator) {
    const list = itemsIn(text, open, separator);
    const fields = (list?.items ?? []).flatMap(({ start, end }) => {
        const groups = fields_KEY.exec(text.slice(start, end))?.groups;
        return groups === undefined ? [] : [{ start, end, groups, key: groups['key'] ?? groups['key2'] ?? '' }];
    });
    const keys = fields.map(({ key }) => key);
    const token = fields.find(({ start, end, key }) => key === 'jwt_token' && start <= at && at < end);
    if (token === undefined || !keys.includes('client_id') || !keys.includes('client_secret'))
        return undefined;
    if (keys.some((key) => /^(?:grant_type|scope)$/.test(key)))
        return undefined;
    const { start, end, groups } = token;
    const head = /^[\s\S]*?jwt_token[\s\S]*?(?=\s*(?:=>|[:=,]))/.exec(text.slice(start, end))?.[0] ?? '';
    const gap = groups['gap'] ?? '';
    const value = text.slice(start + head.length + gap.length, end);
    const tail = groups['open'] === undefined ? '' : (/\s*[)}]$/.exec(value)?.[0] ?? '');
    const own = /^(?<open>[{[])[^{}[\]]*(?<close>[\]}])$/.exec(value)?.groups;
    const quote = groups['quote'] || groups['quote2'] || quoteOf(text.slice(open, start));
    const field = (name, content) => `${head.replace('jwt_token', name)}${gap}${own?.['open'] ?? ''}${quote}${content}${quote}${own?.['close'] ?? ''}${tail}`;
    const isAlone = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - 200), start));
    const comma = separator.test(',') ? ',' : isAlone ? '' : ';';
    const between = isAlone ? `${comma}${lineEndOf(text)}${indentAt(text, start)}` : `${comma} `;
    return {
        start,
        end,
        text: `${field('grant_type', 'client_credentials')}${between}${field('scope', scopes)}`,
    };
}
function quoteOf(text) {
    return /["']/.exec(text)?.[0] ?? "'";
}
function fieldOfCall({ text, lines }, at, scopes) {
    const row = (0,core_lines/* lineAt */.m)(lines, at);
    const lineOf = (index) => (text.slice(lines[index] ?? text.length, lines[index + 1] ?? text.length).match(/^[^\r\n]*/) ?? [''])[0];
    const line = lineOf(row);
    const [own, client, secret] = ['jwt_token', 'client_id', 'client_secret'].map((name) => name === 'jwt_token' ? callOf(line, name) : siblingOf(name));
    function siblingOf(name) {
        for (let index = Math.max(0, row - 10); index <= row + 10; index++) {
            const call = callOf(lineOf(index), name);
            if (call !== undefined && call.before.trim() === callOf(line, 'jwt_token')?.before.trim())
                return call;
        }
        return undefined;
    }
    if (own === undefined || client === undefined || secret === undefined)
        return undefined;
    const start = lines[row] ?? 0;
    const written = (name, content) => `${own.before}${own.quote}${name}${own.quote}${own.gap}${own.quote}${content}${own.quote}${own.after}`;
    return {
        start,
        end: start + line.length,
        text: `${written('grant_type', 'client_credentials')}${lineEndOf(text)}${written('scope', scopes)}`,
    };
}
function callOf(line, name) {
    if (line.length > 400)
        return undefined;
    const { before, quote, gap, rest } = new RegExp(`^(?<before>[ \\t]*[\\w.$>:-]*[\\w.$>:(\\[ \\t-]*[(\\[]\\s?)(?<quote>["'])${name}\\k<quote>(?<gap>\\s*,\\s*|\\s?\\]\\s*=\\s*)(?<rest>.*)$`).exec(line)?.groups ?? {};
    if (before === undefined || quote === undefined || gap === undefined || rest === undefined)
        return undefined;
    const opened = (before.match(/\(/g) ?? []).length;
    const after = new RegExp(`(?:\\s?\\)){${opened}}\\s*;?$`).exec(rest)?.[0];
    const value = after === undefined ? '' : rest.slice(0, rest.length - after.length);
    return after !== undefined && value !== '' && itemsIn(`(${value})`, 0, /,/)?.items.length === 1
        ? { before, quote, gap, after }
        : undefined;
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/requests/http-file.js
const http_file_FIELD = /^jwt_token=(?:\{\{[^{}\r\n]{1,200}\}\}|[^&\s]{1,4000})(?=&|[ \t]{0,80}(?:[\r\n]|$))/;
function fieldOfHttpFile({ text, path }, at, scopes) {
    if (!/\.(?:http|rest)$/i.test(path))
        return undefined;
    const start = Math.max(0, text.lastIndexOf('###', at));
    const next = text.indexOf('###', at);
    const request = text.slice(start, next < 0 ? text.length : next);
    const head = /\r?\n[ \t]*\r?\n/.exec(request.slice(request.search(/\bPOST\b/)));
    const body = head === null ? -1 : request.search(/\bPOST\b/) + head.index;
    const names = [
        ...request.slice(body).matchAll(/(?:^|&)[ \t]*(client_id|client_secret|jwt_token|grant_type)=/gm),
    ];
    const isForm = names
        .map(([, name]) => name)
        .sort()
        .join() === 'client_id,client_secret,jwt_token';
    if (body < 0 || !isForm || /multipart\//i.test(request) || start + body > at)
        return undefined;
    const found = http_file_FIELD.exec(text.slice(at, at + 4_200))?.[0];
    const isField = /(?:^|[&\r\n])[ \t]*$/.test(text.slice(Math.max(0, at - 80), at));
    return found === undefined || !isField
        ? undefined
        : { start: at, end: at + found.length, text: `grant_type=client_credentials&scope=${scopes}` };
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/requests/texts.js

const WITH = 'grant_type=client_credentials&scope=';
const VARIABLE = /^jwt_token=(?:\{\{[^{}\r\n]{1,100}\}\}|[$#]?\{[^{}\r\n]{1,200}\}|\$\([^()\r\n]{1,200}\)|\$\w{1,100})(?=[&"'`\s]|$)/;
const JOINED = /^jwt_token=(?<quote>["'])\s*\+\s*/;
function fieldInText({ text }, at, scopes) {
    const rest = text.slice(at, at + 600);
    const variable = VARIABLE.exec(rest)?.[0];
    if (variable !== undefined) {
        const string = stringAround(text, at);
        return string !== undefined && isForm(string) && !/\?[^"'`]*jwt_token=/.test(string)
            ? { start: at, end: at + variable.length, text: `${WITH}${scopes}` }
            : undefined;
    }
    const joined = JOINED.exec(rest);
    const end = joined === null ? undefined : expressionEnd(text, at + joined[0].length);
    if (joined === null || end === undefined)
        return undefined;
    const around = statementAround(text, at, end);
    return isForm(around) && !/\?(?:client_id|client_secret|jwt_token)=/.test(around)
        ? { start: at, end, text: `${WITH}${scopes}${joined.groups?.['quote'] ?? ''}` }
        : undefined;
}
function isForm(text) {
    return /\bclient_id=/.test(text) && /\bclient_secret=/.test(text) && !/\bgrant_type=/.test(text);
}
function stringAround(text, at) {
    const before = /(?<quote>["'`])[^"'`\r\n]*$/.exec(text.slice(Math.max(0, at - 600), at));
    const quote = before?.groups?.['quote'];
    if (before === null || quote === undefined)
        return undefined;
    const end = text.slice(at, at + 600).search(new RegExp(`[\\r\\n${quote}]`));
    return end >= 0 && text[at + end] === quote ? before[0] + text.slice(at, at + end) : undefined;
}
function statementAround(text, at, end) {
    const before = /[^;{}]*$/.exec(text.slice(Math.max(0, at - 400), at))?.[0] ?? '';
    return before + (/^[^;{}]*/.exec(text.slice(at, end + 400))?.[0] ?? '');
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/requests/exchange.js














const SIGNING = 'Delete the code that makes and signs the JWT for the request to ims/token/v3, with its claims and the private key, and the certificate in the Developer Console.';
const exchange_BY_HAND = 'Send grant_type=client_credentials, client_id, client_secret and scope (with commas) as a form to https://ims-na1.adobelogin.com/ims/token/v3 in place of the JWT exchange, read expires_in as seconds, and delete the code that signs the JWT.';
const DONE = 'Delete the part of the code that exchanges a JWT: the same file already sends grant_type=client_credentials.';
const MULTIPART = /multipart\/|\bFormData\b|\bformData\s?:|MultipartFormData|\bfiles\s?=|CURLOPT_POSTFIELDS\s?(?:,|=>)\s?(?:array\b|\[)/i;
const POSTED_VARIABLE = /CURLOPT_POSTFIELDS\s?(?:,|=>)\s?\$\w+/;
const AS_JSON = /JSON\.stringify\([^)]{0,200}jwt_token|\bjson\s?=\s?\{[^}]{0,200}jwt_token/;
const exchange = {
    rules: ['exchange-endpoint', 'jwt-exchange-request'],
    fix: (input) => {
        const fix = exchange_changed(input);
        return fix === undefined ? input.places.map((place) => exchange_byHand(input.document, place)) : [fix];
    },
};
function exchange_byHand({ text }, place) {
    const todo = place.aem === true || mayBeOfAem(text) ? AEM_TODO : evidence/* CLIENT_CREDENTIALS */.hp.test(text) ? DONE : exchange_BY_HAND;
    const title = 'Send client_credentials in place of the JWT';
    return { title, safety: 'shown', edits: [], resolves: [place], todo: [todo] };
}
function exchange_changed({ document, places }) {
    const { text, path, inComment } = document;
    if (places.some(({ aem }) => aem === true) || mayBeOfAem(text) || evidence/* CLIENT_CREDENTIALS */.hp.test(text))
        return undefined;
    const isEncoded = !POSTED_VARIABLE.test(text) || /http_build_query|jwt_token=/.test(text);
    if (MULTIPART.test(text) || AS_JSON.test(text) || !isEncoded)
        return undefined;
    if (/\.(?:json|ya?ml|ipynb|xml|html?)$/i.test(path))
        return undefined;
    const addresses = places.filter(({ rule }) => rule === 'exchange-endpoint');
    const isScript = /\.(?:sh|bash|zsh|http|rest)$/i.test(path);
    const names = [...text.matchAll(/(?<![\w.$-])jwt_token(?=["'`]|[ \t]{0,4}[:=])/g)]
        .map(({ index }) => index)
        .filter((at) => !inComment(at) &&
        (isScript || !/^jwt_token[ \t]+=[^>]|^jwt_token=\s?\w{1,60}[\s.(]/.test(text.slice(at, at + 80))));
    if (addresses.length === 0 || names.length === 0 || names.length > 10)
        return undefined;
    const scopes = scopesFor((0,metascopes_in_text/* metascopesIn */.u9)(text).map(({ name }) => name));
    const edits = [
        ...addresses.map((place) => exchange_addressEdit(document, place)),
        ...names.flatMap((at) => fieldEdits(document, at, scopes) ?? [undefined]),
        ...secondsEdits(document),
    ];
    if (edits.includes(undefined) || !isMigrated(document, edits))
        return undefined;
    return {
        title: 'Send client_credentials to ims/token/v3 in place of the JWT',
        safety: 'unsafe',
        edits: edits,
        resolves: places,
        todo: [SCOPES_TODO, SIGNING, ...(isScript ? [] : [SECONDS_TODO])],
    };
}
function fieldEdits(document, at, scopes) {
    const isShell = /\.(?:sh|bash|zsh|ksh|bats)$/i.test(document.path) || /^#!.*sh\b/.test(document.text);
    if (isShell) {
        const edits = fieldOfCurl(document, at, scopes);
        if (edits !== undefined)
            return edits;
        const before = document.text.slice(Math.max(0, at - 600), at);
        if (/(?:--data-urlencode|-F|--form)[ \t=]+["'][^"'\r\n]*$/.test(before))
            return undefined;
    }
    const edit = fieldOfHttpFile(document, at, scopes) ??
        fieldInText(document, at, scopes) ??
        (isShell ? undefined : (fieldInLiteral(document, at, scopes) ?? fieldOfCall(document, at, scopes)));
    return edit && [edit];
}
function exchange_addressEdit({ text }, { start, end }) {
    const written = text.slice(start, end);
    const wanted = written.replace(/exchange\/(?:v\d{1,2}\/)?jwt$/, 'token/v3');
    if (wanted === written || /^\/?\?/.test(text.slice(end)))
        return undefined;
    const slash = /^\/(?=["'`\s])/.test(text.slice(end)) ? 1 : 0;
    return { start, end: end + slash, text: wanted };
}
function isMigrated({ path, kind, text }, edits) {
    const ordered = inOrder(edits, text.length);
    if (ordered === undefined)
        return false;
    const after = (0,detect_document/* documentOf */.l)({ path, kind, text: applied(text, ordered) });
    return [exchange_endpoint/* exchangeEndpoint */.j, jwt_exchange_request/* jwtExchangeRequest */.Y, expires_in_milliseconds/* expiresInMilliseconds */.g]
        .flatMap(({ matchers }) => matchers.flatMap((matcher) => ('check' in matcher ? (matcher.check?.(after) ?? []) : [])))
        .every(({ start }) => after.inComment(start));
}

// EXTERNAL MODULE: ./build/guard/detect/steps.js
var steps = __webpack_require__(5031);
;// CONCATENATED MODULE: ./build/guard/fixes/fixers/workflow/steps.js




function stepAt(document, place) {
    const byPlace = known.get(document) ?? partsByPlace(document);
    known.set(document, byPlace);
    const own = byPlace.get(place.start) ?? [];
    const [parts] = own;
    if (parts === undefined || own.length > 1)
        return undefined;
    const { uses, inputs } = parts;
    const [action = '', version = ''] = ((0,tree/* textOf */.b6)(uses.value) ?? '').trim().split('@', 2);
    return {
        action: action.toLowerCase(),
        version,
        ...parts,
        named: (name) => inputs.find(({ key }) => (0,steps/* inputName */.yu)(key) === name),
        start: Math.min(...[uses, ...inputs].map(({ start }) => start)),
        end: Math.max(...[uses, ...inputs].map(({ value }) => value.end)),
    };
}
const known = new WeakMap();
function partsByPlace(document) {
    const isParsed = document.objects.some(({ entries }) => (0,tree/* entryOf */.Ms)(entries, 'uses') !== undefined);
    const byPlace = new Map();
    for (const parts of isParsed ? partsOfTrees(document) : partsOfLines(document))
        for (const { start } of [parts.uses, ...parts.inputs]) {
            const others = byPlace.get(start);
            if (others === undefined)
                byPlace.set(start, [parts]);
            else
                others.push(parts);
        }
    return byPlace;
}
function partsOfTrees({ text, objects }) {
    return objects.flatMap(({ entries }) => {
        const uses = (0,tree/* entryOf */.Ms)(entries, 'uses');
        const given = (0,tree/* entryOf */.Ms)(entries, 'with');
        if (uses === undefined)
            return [];
        if (given === undefined)
            return [{ uses, inputs: [] }];
        const { value, end } = given;
        const isOwn = value.kind === 'object' &&
            value.start >= end &&
            /^\s*:\s*(?:&[\w-]+)?\s*(?:#[^\r\n]*[\r\n]+\s*)*$/.test(text.slice(end, value.start).slice(0, 500)) &&
            value.entries.every((entry) => entry.start >= value.start && entry.start < value.end);
        return value.kind === 'object' && isOwn ? [{ uses, inputs: value.entries }] : [];
    });
}
function partsOfLines({ text, steps }) {
    return steps.flatMap(({ uses, inputs }) => {
        const all = [...inputs.values()].filter(({ key }) => !NO_INPUT.test(key));
        const isSimple = ![...inputs.values()].some(({ value }) => /^(?:[|>&*[]|\{(?!\{))/.test(value));
        return isSimple ? [{ uses: entryFor(text, uses), inputs: all.map((pair) => entryFor(text, pair)) }] : [];
    });
}
const NO_INPUT = /^(?:name|uses|id|if|with|env|continue-on-error|timeout-minutes)$/;
function entryFor(text, { key, value, start, end }) {
    const written = /^["']?[\w.-]+["']?/.exec(text.slice(start, end))?.[0].length ?? key.length;
    const gap = /^\s*:\s+/.exec(text.slice(start + written, end))?.[0].length ?? 0;
    return {
        key,
        start,
        end: start + written,
        value: { kind: 'scalar', value, start: start + written + gap, end },
    };
}
function addedInput(document, { inputs }, after, [key, value]) {
    const written = steps_isFlow(document, inputs) ? JSON.stringify(value) : value;
    return addedEntry(document, inputs, after, [key, written]);
}
function steps_isFlow({ text }, [first, second]) {
    return /^\s*[,}]/.test(text.slice(first?.value.end, second?.start ?? (first?.value.end ?? 0) + 80));
}
function stepEdits(document, { inputs }, removed, edits) {
    const gone = inputs.filter((entry) => removed.includes(entry));
    const last = inputs.at(-1);
    const tail = steps_isFlow(document, inputs) && last !== undefined && gone.includes(last) ? tailOf(inputs, gone) : [];
    const before = inputs[inputs.length - tail.length - 1];
    const end = last?.value.end ?? 0;
    return combined([
        ...edits,
        ...gone.filter((entry) => !tail.includes(entry)).map((entry) => removedEntry(document, inputs, entry)),
        ...(tail.length > 0 ? [before && { start: before.value.end, end, text: '' }] : []),
    ]);
}
function tailOf(inputs, gone) {
    const kept = inputs.findLastIndex((entry) => !gone.includes(entry));
    return inputs.slice(kept + 1);
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/workflow/names.js





const NAMED = /^(?<before>\$\{\{\s*(?<context>secrets|vars|inputs)\.)(?<name>[\w-]+)(?<after>\s*\}\})$/;
const MADE = /^(?<before>\$\{\{\s*(?<context>secrets|vars)\[\s*format\(\s*')(?<name>[\w{}-]+)(?<after>'[^}]*\)\s*\]\s*\}\})$/;
const ENV = /^\$\{\{\s*env\.(?<name>\w+)\s*\}\}$/;
function valueLike(document, given, [from, word], what) {
    const env = ENV.exec(given)?.groups?.['name'];
    const behind = env === undefined ? undefined : envValue(document, env);
    const groups = (NAMED.exec(behind ?? given) ?? MADE.exec(behind ?? given))?.groups;
    if (groups === undefined)
        return undefined;
    const { before = '', context = '', name = '', after = '' } = groups;
    const other = names_renamed(name, from, word);
    const places = document.objects.filter(({ path, entries }) => isDeclaration(path, context) && has(entries, name));
    if (context === 'inputs' && places.length === 0)
        return undefined;
    const isThere = places.some(({ entries }) => has(entries, other));
    const kind = context === 'vars' ? 'variable' : 'secret';
    const declared = `Give ${(0,excerpt/* quote */.h)(other)} wherever this ${context === 'inputs' || places.length > 0 ? 'file' : 'workflow'} is used: ${what}.`;
    return {
        value: `${before}${other}${after}`,
        edits: isThere ? [] : places.map(({ entries }) => declaredLike(document, entries, name, other)),
        todo: [places.length > 0 ? declared : `Create the ${kind} ${(0,excerpt/* quote */.h)(other)}: ${what}.`],
    };
}
function has(entries, name) {
    return (0,tree/* entryOf */.Ms)(entries, name) !== undefined;
}
function isDeclaration(path, context) {
    if (path.at(-1) !== context)
        return false;
    return path.length === 1 ? context === 'inputs' : /^workflow_(?:call|dispatch)$/.test(path.at(-2) ?? '');
}
function envValue({ objects }, name) {
    const values = objects
        .filter(({ path }) => path.at(-1) === 'env')
        .flatMap(({ entries }) => (0,tree/* textOf */.b6)((0,tree/* entryOf */.Ms)(entries, name)?.value) ?? []);
    return new Set(values).size === 1 ? values[0] : undefined;
}
function names_renamed(name, from, word) {
    const account = new RegExp(`(?<=tech(?:nical)?[_-]?(?:acc(?:oun)?t?)?[_-]?)${from}(?![a-z])`, 'i');
    const alone = new RegExp(`(?<=[_-]|^)${from}(?=[_-]|$)`, 'i');
    const pattern = [account, alone].find((one) => one.test(name));
    const cased = (like) => {
        if (like === like.toUpperCase())
            return word.toUpperCase();
        return like === like.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
    };
    if (pattern !== undefined)
        return name.replace(pattern, cased);
    const separator = name.includes('-') ? '-' : '_';
    return `${name}${separator}${cased(name)}`;
}
function declaredLike(document, entries, name, other) {
    const like = (0,tree/* entryOf */.Ms)(entries, name);
    if (like === undefined)
        return undefined;
    const first = like.value.kind === 'object' ? like.value.entries[0] : undefined;
    const { text } = document;
    const isBlock = first !== undefined && /^\s*[\r\n]/.test(text.slice(like.end + 1, first.start));
    const edit = addedEntry(document, entries, like, [other, '{ required: true }']);
    if (edit === undefined || !isBlock || first === undefined)
        return edit;
    const column = /[^\r\n]*$/.exec(text.slice(Math.max(0, first.start - 200), first.start))?.[0].length ?? 0;
    const block = `${lineEndOf(text)}${' '.repeat(column)}required: true`;
    return { ...edit, text: edit.text.replace(/ \{ required: true \}$/, () => block) };
}
const names_CONSOLE = 'Adobe Developer Console, the OAuth Server-to-Server credential of the project';
const EMAIL = `the email of the technical account (${names_CONSOLE})`;
const names_ID = `the id of the technical account (${names_CONSOLE})`;
function accountEdits(document, step, account) {
    const given = (0,tree/* textOf */.b6)(account.value) ?? '';
    const isEmail = given.includes('{{') ? /e_?-?mail/i.test(given) : given.includes('@');
    const [from, word] = isEmail ? ['email', 'id'] : ['id', 'email'];
    const key = names_renamed(account.key, 'id', 'email');
    const name = names_renamed('TECHNICALACCID', 'id', word);
    const other = given.includes('{{')
        ? valueLike(document, given, [from, word], isEmail ? names_ID : EMAIL)
        : {
            value: `\${{ secrets.${name} }}`,
            edits: [],
            todo: [`Create the secret ${name}: ${isEmail ? names_ID : EMAIL}.`],
        };
    if (other === undefined)
        return undefined;
    return {
        edits: [
            ...other.edits,
            ...(isEmail ? [renamedKey(document, account, key)] : []),
            addedInput(document, step, account, [isEmail ? account.key : key, other.value]),
        ],
        todo: other.todo,
    };
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/workflow/apps-action.js







const ACTION = 'adobe/aio-apps-action';
const COMMIT = '6d7fdea67de9ef5ee3bf4c730aeaa5eaa7e2c533';
const apps_action_KEY_TODO = `Delete the secret of the private key that the workflow gave to ${ACTION}, in GitHub and wherever else it is stored, and the certificate in the Developer Console.`;
const SCOPES_VALUE_TODO = `Write OAuth scopes, separated by commas, into what SCOPES of ${ACTION} reads: no metascopes, and no JSON array.`;
const FORK_TODO = `The workflow used a copy of ${ACTION}: compare it with the original before you change to it.`;
const OURS = 'OWNER/ims-auth@v1';
const OWNER_TODO = OURS.startsWith('OWNER/')
    ? [`Replace OWNER in \`${OURS}\` by the account that the repository of ims-auth is in.`]
    : [];
const apps_action_BY_HAND = `Change the step with ${ACTION} by hand: raise it to 4.1.0, write command: oauth_sts, add TECHNICALACCOUNTEMAIL and SCOPES (a list with commas), remove KEY, and delete the secret behind it.`;
const DECIDED_TODO = `Write command: oauth_sts wherever the command of ${ACTION} is decided, add TECHNICALACCOUNTEMAIL and SCOPES (a list with commas), remove KEY, and delete the secret behind it.`;
const appsAction = {
    rules: ['ci-apps-action'],
    fix: (input) => input.places.map((place) => fixFor(input, place)),
};
function fixFor(input, place) {
    const step = stepAt(input.document, place);
    const command = (0,tree/* textOf */.b6)(step?.named('command')?.value)?.trim().toLowerCase() ?? '';
    const isDecided = step === undefined || /^(?:auth|oauth_sts)$/.test(command);
    const made = step !== undefined &&
        isDecided &&
        /(?:^|\/)aio-apps-action$/.test(step.action) &&
        !step.action.startsWith('.')
        ? (input.to === 'oauth_sts' ? toOauth : toImsAuth)(input.document, step)
        : undefined;
    if (step === undefined || made === undefined)
        return {
            title: `Replace command: auth of ${ACTION}`,
            safety: 'shown',
            edits: [],
            resolves: [place],
            todo: [isDecided ? apps_action_BY_HAND : DECIDED_TODO],
        };
    const isInside = ({ start }) => start >= step.start && start < step.end;
    return { ...made, resolves: input.all.filter(isInside) };
}
function toOauth(document, step) {
    const { named } = step;
    const command = named('command');
    if (command === undefined)
        return undefined;
    const edits = [...versionEdits(document, step)];
    if ((0,tree/* textOf */.b6)(command.value) !== 'oauth_sts')
        edits.push(changedScalar(document, command, 'oauth_sts'));
    const todo = step.action === ACTION ? [] : [FORK_TODO];
    const key = named('key');
    if (key !== undefined)
        todo.push(apps_action_KEY_TODO);
    const account = named('technicalaccountid');
    if (named('technicalaccountemail') === undefined) {
        const email = account === undefined ? noAccount(document, step, command) : accountEdits(document, step, account);
        if (email === undefined)
            return undefined;
        edits.push(...email.edits);
        todo.push(...email.todo);
    }
    const last = named('imsorgid') ?? account ?? command;
    const scopes = apps_action_scopesOf(document, named('scopes'));
    if (scopes.value !== undefined) {
        const written = named('scopes');
        edits.push(written === undefined
            ? addedInput(document, step, last, ['SCOPES', scopes.value])
            : changedScalar(document, written, scopes.value));
    }
    todo.push(...scopes.todo);
    const made = stepEdits(document, step, [key], edits);
    const isSafe = todo.every((text) => text === apps_action_KEY_TODO);
    return (made && {
        title: 'Write `command: oauth_sts` with what it needs, in place of `command: auth`',
        safety: isSafe ? 'safe' : 'unsafe',
        edits: made,
        todo,
    });
}
function noAccount(document, step, after) {
    const value = '$' + '{{ secrets.TECHNICALACCEMAIL }}';
    return {
        edits: [addedInput(document, step, after, ['TECHNICALACCOUNTEMAIL', value])],
        todo: [
            'Create the secret TECHNICALACCEMAIL: the email of the technical account (Adobe Developer Console, the OAuth Server-to-Server credential of the project).',
        ],
    };
}
function apps_action_scopesOf(document, given) {
    const written = (0,tree/* textOf */.b6)(given?.value) ?? '';
    const own = (0,metascopes_in_text/* metascopesIn */.u9)(written);
    if (own.length > 0 || written === '') {
        const names = (own.length > 0 ? own : (0,metascopes_in_text/* metascopesIn */.u9)(document.text)).map(({ name }) => name);
        return {
            value: scopesFor([...names, ...(own.length > 0 ? [] : ['ent_adobeio_sdk'])]),
            todo: [SCOPES_TODO],
        };
    }
    if (written.includes('{{'))
        return { todo: [SCOPES_VALUE_TODO] };
    const list = written.trim().match(/[\w.]+/g) ?? [];
    return written.trim().startsWith('[') ? { value: list.join(','), todo: [SCOPES_TODO] } : { todo: [] };
}
function versionEdits(document, { action, version, uses }) {
    const comment = /^[ \t]*#[ \t]*v?(\d+)[.\d]*[ \t]*(?=[\r\n]|$)/.exec(document.text.slice(uses.value.end));
    if (/^[0-9a-f]{40}$/.test(version)) {
        if (action === ACTION && Number(comment?.[1] ?? 0) >= 3)
            return [];
        const end = uses.value.end + (comment?.[0].length ?? 0);
        const isFree = comment !== null || /^[ \t]*(?:[\r\n]|$)/.test(document.text.slice(end));
        return [
            changedScalar(document, uses, `${ACTION}@${COMMIT}`),
            ...(isFree ? [{ start: uses.value.end, end, text: ' # 4.1.0' }] : []),
        ];
    }
    return action !== ACTION || /^v?[0-2](?:\.[\d.]*)?$/.test(version)
        ? [changedScalar(document, uses, `${ACTION}@4.1.0`)]
        : [];
}
const RENAMED = {
    clientid: 'client-id',
    clientsecret: 'client-secret',
    imsorgid: 'org-id',
    scopes: 'scopes',
    command: 'aio-cli',
};
const DROPPED = new Set(['os', 'key', 'technicalaccountid', 'technicalaccountemail']);
function toImsAuth(document, step) {
    const { inputs, named, uses } = step;
    const command = named('command');
    const secret = named('clientsecret');
    if (command === undefined || secret === undefined || named('clientid') === undefined)
        return undefined;
    const isKnown = ({ key }) => (0,steps/* inputName */.yu)(key) in RENAMED || DROPPED.has((0,steps/* inputName */.yu)(key));
    if (!inputs.every(isKnown))
        return undefined;
    const comment = /^[ \t]*#[ \t]*v?\d[.\d]*[ \t]*(?=[\r\n]|$)/.exec(document.text.slice(uses.value.end));
    const edits = [
        changedScalar(document, uses, OURS),
        changedScalar(document, command, 'true'),
        ...(comment === null
            ? []
            : [{ start: uses.value.end, end: uses.value.end + comment[0].length, text: '' }]),
        ...inputs
            .filter(({ key }) => (0,steps/* inputName */.yu)(key) in RENAMED)
            .map((entry) => renamedKey(document, entry, RENAMED[(0,steps/* inputName */.yu)(entry.key)] ?? '')),
    ];
    const todo = [...OWNER_TODO, ...(named('key') === undefined ? [] : [apps_action_KEY_TODO])];
    const scopes = apps_action_scopesOf(document, named('scopes'));
    const written = named('scopes');
    if (scopes.value !== undefined)
        edits.push(written === undefined
            ? addedInput(document, step, named('imsorgid') ?? secret, ['scopes', scopes.value])
            : changedScalar(document, written, scopes.value));
    const made = stepEdits(document, step, inputs.filter(({ key }) => DROPPED.has((0,steps/* inputName */.yu)(key))), edits);
    return (made && {
        title: `Take the token action of ims-auth in place of ${ACTION}`,
        safety: 'unsafe',
        edits: made,
        todo: [...todo, ...scopes.todo],
    });
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/workflow/cloud-manager.js





const cloud_manager_ACTION = 'adobe/aio-cloudmanager-create-execution-action';
const cloud_manager_COMMIT = '5307497755e24c01792b64d943183e532300c43f';
const cloud_manager_KEY_TODO = `Delete the secret of the private key that the workflow gave to ${cloud_manager_ACTION}, in GitHub and wherever else it is stored, and the certificate in the Developer Console.`;
const cloud_manager_BY_HAND = `Give ${cloud_manager_ACTION} 1.2.0 or later OAUTHENABLED: 'true', the id of the technical account as TECHNICALACCOUNTID and its email as TECHNICALACCOUNTEMAIL, remove KEY, and delete the secret behind it.`;
const cloudManagerAction = {
    rules: ['ci-cloud-manager-action'],
    fix: (input) => input.places.map((place) => cloud_manager_fixFor(input, place)),
};
function cloud_manager_fixFor({ document, all }, place) {
    const title = `Give ${cloud_manager_ACTION} an OAuth Server-to-Server credential`;
    const byHand = { title, safety: 'shown', edits: [], resolves: [place], todo: [cloud_manager_BY_HAND] };
    const step = stepAt(document, place);
    const account = step?.named('technicalaccountid');
    const key = step?.named('key');
    if (step?.action !== cloud_manager_ACTION || account === undefined || key === undefined)
        return byHand;
    const { uses, version, named } = step;
    const todo = [cloud_manager_KEY_TODO];
    const edits = [];
    if (named('technicalaccountemail') === undefined) {
        const made = accountEdits(document, step, account);
        if (made === undefined)
            return byHand;
        edits.push(...made.edits);
        todo.push(...made.todo);
        const given = (0,tree/* textOf */.b6)(account.value) ?? '';
        if (!/e_?-?mail|@/i.test(given))
            todo.push(`Look at what TECHNICALACCOUNTID of ${cloud_manager_ACTION} reads (${(0,excerpt/* quote */.h)(given)}): it was the email of the technical account, and now has to be its id.`);
    }
    const enabled = named('oauthenabled');
    const written = (0,tree/* textOf */.b6)(enabled?.value)?.trim();
    if (enabled === undefined) {
        const name = account.key === account.key.toUpperCase() ? 'OAUTHENABLED' : 'oauthEnabled';
        const last = named('imsorgid') ?? named('clientsecret') ?? account;
        edits.push(addedInput(document, step, last, [name, `'true'`]));
    }
    else if (written === 'false' || written === '')
        edits.push(changedScalar(document, enabled, 'true'));
    else
        return byHand;
    if (/^v?[01](?:\.[01](?:\.\d+)?)?$/.test(version))
        edits.push(changedScalar(document, uses, `${cloud_manager_ACTION}@v1.2.0`));
    else if (/^[0-9a-f]{40}$/.test(version) && version !== cloud_manager_COMMIT)
        return byHand;
    const made = stepEdits(document, step, [key], edits);
    const isInside = ({ start }) => start >= step.start && start < step.end;
    return made === undefined
        ? byHand
        : { title, safety: 'unsafe', edits: made, resolves: all.filter(isInside), todo };
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/workflow/stale-key.js




const SECRET = 'Delete the secret of the private key wherever it is stored, and the certificate in the Developer Console';
const staleKey = {
    rules: ['ci-stale-key'],
    fix: (input) => input.places.map((place) => stale_key_fixFor(input, place)),
};
function stale_key_fixFor(input, place) {
    const { document, all } = input;
    const title = 'Remove the private key that the pipeline passes on';
    const step = stepAt(document, place);
    const key = step?.inputs.find(({ start }) => start === place.start);
    if (step !== undefined && key !== undefined) {
        const edits = stepEdits(document, step, [key], []);
        const isInside = ({ start }) => start >= key.start && start < key.value.end;
        if (edits !== undefined)
            return { title, safety: 'safe', edits, resolves: all.filter(isInside), todo: [`${SECRET}.`] };
    }
    return inEnvironment(input, place, title) ?? stale_key_byHand(document, place, title);
}
function stale_key_byHand({ text }, place, title) {
    const name = /^[\w.-]{1,80}/.exec(text.slice(place.start, place.end))?.[0] ?? '';
    const todo = `Remove ${(0,excerpt/* quote */.h)(name)} and what reads it from the pipeline. ${SECRET}.`;
    return { title, safety: 'shown', edits: [], resolves: [place], todo: [todo] };
}
function inEnvironment({ document, all }, place, title) {
    const { text, objects } = document;
    const found = objects
        .filter(({ path }) => /^(?:env|environment|variables)$/.test(path.at(-1) ?? ''))
        .flatMap(({ entries }) => entries.map((entry) => ({ entry, entries })))
        .find(({ entry }) => entry.start <= place.start && place.start < Math.max(entry.end, entry.value.end));
    const edit = found && stale_key_removal(document, found.entries, found.entry);
    if (found === undefined || edit === undefined)
        return undefined;
    const { entry } = found;
    if ((0,tree/* textOf */.b6)(entry.value) === undefined || isRead(document, entry.key, text.slice(edit.start, edit.end)))
        return undefined;
    return {
        title,
        safety: 'unsafe',
        edits: [edit],
        resolves: all.filter(({ start }) => start >= edit.start && start < edit.end),
        todo: [`Look that no script reads the variable ${(0,excerpt/* quote */.h)(entry.key)} any more. ${SECRET}.`],
    };
}
function stale_key_removal(document, entries, entry) {
    return /^\w{1,100}$/.test(entry.key) ? removedEntry(document, entries, entry) : undefined;
}
function isRead(document, name, own) {
    const counts = words.get(document) ?? countOf(document.text);
    words.set(document, counts);
    return (counts.get(name) ?? 0) > (countOf(own).get(name) ?? 0);
}
const words = new WeakMap();
function countOf(text) {
    const counts = new Map();
    for (const [word] of text.matchAll(/\w+/g))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/guard/fixes/fixers/index.js











const FIXERS = [
    appsAction,
    cloudManagerAction,
    staleKey,
    exchange,
    seconds,
    packageJson,
    oldVersions,
    installs,
    jwtAuth,
    configuration,
    ...byHand,
];

;// CONCATENATED MODULE: ./build/guard/fixes/structure.js



function structureProblem(path, { before, after }, edits) {
    const old = (0,tree/* parseTrees */.$Z)(before, path);
    if (old === undefined || old.every(({ kind }) => kind === 'scalar'))
        return undefined;
    const fresh = (0,tree/* parseTrees */.$Z)(after, path);
    if (fresh === undefined || (isStrictJson(before) && !isStrictJson(after)))
        return 'it could not be parsed any more';
    const touched = new Set();
    const meets = meeting(edits);
    const begins = new Set(edits.filter(({ start, end }) => start === end).map(({ start }) => start));
    const kept = leavesOf(old, (range) => (meets(range) || begins.has(range.start)) && touched.add(range.start) !== undefined);
    const meetsNew = meeting(insertedRanges(edits));
    const found = leavesOf(fresh, (range) => meetsNew(range) || touched.has(originOf(edits, range.start) ?? -1));
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
            for (const entry of tree.entries) {
                const touches = isTouched(entry);
                if (!touches || entry.value.end > entry.value.start)
                    visit(entry.value, [...path, touches ? '*' : entry.key]);
            }
        else if (!isTouched(tree))
            leaves.push(JSON.stringify([...path, tree.value]));
    };
    for (const tree of trees)
        visit(tree, []);
    return leaves;
}
function meeting(ranges) {
    return ({ start, end }) => {
        const first = ranges[(0,search/* firstIndex */.v)(ranges, (range) => range.end > start)];
        return first !== undefined && first.start < end;
    };
}

;// CONCATENATED MODULE: ./build/guard/fixes/plan-file.js













function planFile(source, isWanted, { unsafe, to, hasFile, elsewhere, isAccepted = () => false, isOfAem = () => false, fixers = FIXERS, }) {
    const document = (0,detect_document/* documentOf */.l)(source);
    const found = scanned(source);
    const all = found.map((finding) => {
        const place = placeOf(finding, document);
        return finding.message === evidence/* OF_AEM */.Of.message || isOfAem(finding) ? { ...place, aem: true } : place;
    });
    const wanted = all.filter((_, index) => isWanted(found[index]));
    const isPlain = document.text === source.text;
    const fixes = fixers.flatMap(({ rules, fix }) => {
        const places = wanted.filter(({ rule }) => rules.includes(rule));
        return places.length === 0 || !isPlain
            ? []
            : fix({ document, places, all: wanted, to, hasFile, elsewhere });
    });
    const isAllowed = ({ safety, edits }) => edits.length > 0 && (safety === 'safe' || (unsafe && safety === 'unsafe'));
    const accepted = all.filter((_, index) => isAccepted(found[index]));
    const check = checker(source, { found, all, accepted });
    const used = passing(firstFor(fixes.filter(isAllowed)), check);
    const edits = inOrder(used.flatMap((fix) => fix.edits), source.text.length);
    const applies = new Set(used);
    const outcomeOf = (fix) => {
        if (applies.has(fix))
            return 'fixed';
        if (isAllowed(fix))
            return 'failed';
        return fix.safety === 'shown' || fix.edits.length === 0 ? 'shown' : 'unsafe';
    };
    const fixesOf = byPlace(fixes);
    return {
        path: source.path,
        places: wanted.map((place) => {
            const own = fixesOf.get(place) ?? [];
            const fix = own.find((one) => applies.has(one)) ?? own[0] ?? plan_file_byHand(place);
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
let plan_file_search;
function scanned(source) {
    plan_file_search ??= (0,prefilter/* keywordSearch */.gR)(keywords/* KEYWORDS */.d);
    const hit = plan_file_search(source.path, (0,encodings/* haystackOf */.Gx)(Buffer.from(source.text)));
    return (0,scan_source/* scanSource */.bX)(source, (hit?.rules ?? []).flatMap((index) => rules.RULES[index] ?? []));
}
function placeOf({ rule, line, column, endLine, endColumn }, { lines }) {
    const at = (row, character) => (lines[row - 1] ?? 0) + character - 1;
    return { rule, start: at(line, column), end: at(endLine, endColumn) };
}
function plan_file_byHand({ rule }) {
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
function byPlace(fixes) {
    const all = new Map();
    for (const fix of fixes)
        for (const place of new Set(fix.resolves)) {
            const others = all.get(place);
            if (others === undefined)
                all.set(place, [fix]);
            else
                others.push(fix);
        }
    return all;
}
const CHECKS_MAX = 64;
function passing(fixes, check) {
    let used = [];
    let checks = 0;
    const open = fixes.length === 0 ? [] : [[...fixes]];
    for (let group = open.pop(); group !== undefined && checks < CHECKS_MAX; group = open.pop()) {
        checks++;
        if (check([...used, ...group]))
            used = [...used, ...group];
        else if (group.length > 1) {
            const half = group.length >> 1;
            open.push(group.slice(half), group.slice(0, half));
        }
    }
    return used;
}
function checker(source, { found, all, accepted }) {
    const levels = new Map(all.map((place, index) => [place, model/* LEVELS */.A_.indexOf(found[index]?.level ?? 'note')]));
    return (fixes) => {
        const edits = inOrder(fixes.flatMap((fix) => fix.edits), source.text.length);
        if (edits === undefined || accepted.some((place) => touches(edits, place)))
            return false;
        const text = applied(source.text, edits);
        if (structureProblem(source.path, { before: source.text, after: text }, edits) !== undefined)
            return false;
        const resolved = new Set(fixes.flatMap(({ resolves }) => resolves));
        const left = new Map(all
            .filter((place) => !resolved.has(place))
            .map((place) => [`${place.rule} ${place.start}`, levels.get(place) ?? 0]));
        return leftAfter({ ...source, text }, edits, left);
    };
}
function touches(edits, { start, end }) {
    const edit = edits[(0,search/* firstIndex */.v)(edits, (one) => one.end > start)];
    return edit !== undefined && edit.start < end;
}
function leftAfter(source, edits, left) {
    const lines = (0,core_lines/* lineStarts */._)(source.text);
    return scanned(source).every(({ rule, line, column, level }) => {
        const start = originOf(edits, (lines[line - 1] ?? 0) + column - 1);
        const before = left.get(`${rule} ${start}`);
        return before !== undefined && model/* LEVELS */.A_.indexOf(level) >= before;
    });
}

;// CONCATENATED MODULE: ./build/guard/fixes/plan.js







const SIZE_MAX = 1024 * 1024;
const FINDINGS_MAX = 200;
const FILES_MAX = 2_000;
async function planFixes({ result }, { top, unsafe, to }) {
    const { byPath, pathsOf } = placesOf(result.findings);
    const files = [];
    const unfixed = [];
    for (const [path, { wanted, accepted, aem }] of byPath) {
        if (wanted.size === 0)
            continue;
        const skip = (problem, findings = wanted.size) => void unfixed.push({ path, findings, problem });
        if (wanted.size > FINDINGS_MAX || files.length >= FILES_MAX) {
            skip(`more than ${wanted.size > FINDINGS_MAX ? `${FINDINGS_MAX} findings in it` : `${FILES_MAX} files`} are too many`);
            continue;
        }
        const bytesPath = (0,paths.bytesOfPath)(path);
        const read = path.startsWith('../') ? undefined : (0,whole_file/* readWhole */.o)(top, bytesPath, SIZE_MAX);
        if (read?.ok !== true) {
            skip(read?.problem ?? 'it is outside of the repository');
            continue;
        }
        const file = await planOne({
            path,
            original: read.value,
            findings: { wanted, accepted, aem },
            unsafe,
            to,
            elsewhere: (rule) => (pathsOf.get(rule)?.size ?? 0) > (pathsOf.get(rule)?.has(path) ? 1 : 0),
            hasFile: (other) => (0,whole_file/* fileExists */.h)(top, (0,paths.bytesOfPath)(other)),
        });
        if (typeof file === 'string') {
            skip(file);
            continue;
        }
        files.push(file);
        if (file.places.length < wanted.size)
            skip('the scan read it otherwise, or it changed meanwhile', wanted.size - file.places.length);
    }
    return { files: files.filter(({ places }) => places.length > 0), unfixed };
}
async function planOne(request) {
    const { path, original, findings, unsafe, to } = request;
    const exact = exactText(original);
    if (exact === undefined)
        return 'its encoding is not certain';
    await (0,tree/* loadParsers */.lB)(path);
    const source = { path, text: exact.text, kind: (0,kinds/* kindOf */.I)(path, exact.text) };
    const asked = { rules: new Set(), files: new Set() };
    const noted = (ask, yes) => (what) => {
        const is = ask(what);
        if (is)
            yes.add(what);
        return is;
    };
    const file = planFile(source, (finding) => findings.wanted.has(keyOf(finding)), {
        unsafe,
        to,
        isAccepted: (finding) => findings.accepted.has(keyOf(finding)),
        isOfAem: (finding) => findings.aem.has(keyOf(finding)),
        elsewhere: noted(request.elsewhere, asked.rules),
        hasFile: noted(request.hasFile, asked.files),
    });
    const fixed = file.edits.length === 0 ? undefined : exact.encode(file.after);
    if (fixed === undefined && file.edits.length > 0)
        return 'its encoding has no such characters';
    return { ...file, bytesPath: (0,paths.bytesOfPath)(path), original, fixed, context: { findings, ...asked } };
}
function changeSince(top, { bytesPath, original }) {
    const read = (0,whole_file/* readWhole */.o)(top, bytesPath, SIZE_MAX);
    if (!read.ok)
        return read.problem;
    return read.value.equals(original) ? undefined : 'it changed meanwhile';
}
function keyOf({ rule, line, column }) {
    return `${rule} ${line} ${column}`;
}
function placesOf(findings) {
    const byPath = new Map();
    const pathsOf = new Map();
    const add = (path, kind, key, isUse) => {
        const places = byPath.get(path) ?? { wanted: new Set(), accepted: new Set(), aem: new Set() };
        byPath.set(path, places);
        places[kind].add(keyOf(key));
        if (isUse)
            pathsOf.set(key.rule, (pathsOf.get(key.rule) ?? new Set()).add(path));
    };
    for (const finding of findings) {
        const { path, state, level, message, related = [] } = finding;
        const kind = state === 'active' ? (level === 'note' ? undefined : 'wanted') : 'accepted';
        if (kind === undefined)
            continue;
        add(path, kind, finding, level !== 'note');
        if (message === evidence/* OF_AEM */.Of.message)
            add(path, 'aem', finding, false);
        for (const place of related)
            if (place.found !== undefined)
                add(place.path, kind, { ...place, rule: place.found.rule }, place.found.level !== 'note');
    }
    return { byPath, pathsOf };
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
var fixes_model = __webpack_require__(7503);
;// CONCATENATED MODULE: ./build/guard/fixes/hunks.js


function hunksOf({ before, after }, edits, context = 3) {
    const old = linesOf(before);
    const fresh = linesOf(after);
    const groups = [];
    for (const change of changesOf(edits, [old, fresh])) {
        const last = groups.at(-1)?.at(-1);
        if (last !== undefined && change.from - last.to <= 2 * context)
            groups.at(-1)?.push(change);
        else
            groups.push([change]);
    }
    return groups.map((changes) => hunkOf(changes, [old, fresh], context));
}
function changesOf(edits, [old, fresh]) {
    const inserted = insertedRanges(edits);
    const merged = [];
    for (const [index, { start, end }] of edits.entries()) {
        const range = inserted[index] ?? { start: 0, end: 0 };
        const change = {
            from: (0,core_lines/* lineAt */.m)(old.starts, start),
            to: (0,core_lines/* lineAt */.m)(old.starts, end) + 1,
            newFrom: (0,core_lines/* lineAt */.m)(fresh.starts, range.start),
            newTo: (0,core_lines/* lineAt */.m)(fresh.starts, range.end) + 1,
        };
        const last = merged.at(-1);
        if (last === undefined || change.from >= last.to)
            merged.push(change);
        else {
            last.to = Math.max(last.to, change.to);
            last.newTo = Math.max(last.newTo, change.newTo);
        }
    }
    return merged.flatMap((change) => trimmed(change, old.texts, fresh.texts));
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
    const add = (kind, { texts, starts }, from, to) => {
        for (const [index, text] of texts.slice(from, to).entries())
            lines.push({ kind, text, start: starts[from + index] ?? 0 });
    };
    let at = start;
    for (const { from, to, newFrom, newTo } of changes) {
        add('same', old, at, from);
        add('removed', old, from, to);
        add('added', fresh, newFrom, newTo);
        at = to;
    }
    add('same', old, at, at + context);
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
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const texts = starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
    return { texts: texts.filter((line) => line !== ''), starts };
}

;// CONCATENATED MODULE: ./build/guard/fixes/patch.js


function patchOf(files) {
    return Buffer.concat(files.filter(isPatchable).map(patchOfFile));
}
function isPatchable({ edits, original }) {
    return edits.length > 0 && !original.includes(0);
}
function patchOfFile({ bytesPath, original, edits, before, after }) {
    const encode = exactText(original)?.encode;
    const size = encode?.('')?.length ?? 0;
    const mark = size === 0 ? '' : '\uFEFF';
    const marked = edits.map(({ start, end, text }) => ({
        start: start + mark.length,
        end: end + mark.length,
        text,
    }));
    const bytesOf = (text) => encode?.(text)?.toString('latin1', size) ?? text;
    const head = [
        `diff --git ${quoted(`a/${bytesPath}`)} ${quoted(`b/${bytesPath}`)}`,
        `--- ${named(`a/${bytesPath}`)}`,
        `+++ ${named(`b/${bytesPath}`)}`,
    ];
    const hunks = hunksOf({ before: mark + before, after: mark + after }, marked);
    const lines = hunks.flatMap((hunk) => hunkLines(hunk, bytesOf));
    return Buffer.from(`${head.join('\n')}\n${lines.join('')}`, 'latin1');
}
function hunkLines({ oldStart, oldLines, newStart, newLines, lines }, bytesOf) {
    const sign = { same: ' ', removed: '-', added: '+' };
    return [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@\n`,
        ...lines.map(({ kind, text }) => {
            const line = sign[kind] + bytesOf(text);
            return line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`;
        }),
    ];
}
function named(name) {
    const written = quoted(name);
    return written.includes(' ') && !written.startsWith('"') ? `${written}\t` : written;
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

// EXTERNAL MODULE: ./build/core/conceal/conceal.js + 2 modules
var conceal = __webpack_require__(5871);
// EXTERNAL MODULE: ./build/core/secrets.js + 2 modules
var secrets = __webpack_require__(6009);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/words.js
var core_words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/guard/report/places.js
var places = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/guard/report/terminal.js
var terminal = __webpack_require__(1521);
// EXTERNAL MODULE: ./build/core/conceal/words.js
var conceal_words = __webpack_require__(3049);
;// CONCATENATED MODULE: ./build/guard/fixes/hidden.js





const NONE = { start: 0, end: 0 };
const PRIVATE_KEY = /(?<=-----BEGIN [A-Z ]{1,40}-----)[^-]{1,20000}/g;
const WORD = /^\s*["']?[\w+/=.-]{8,}["']?[,;\\]?\s*$/;
const WITH_VERSION = /^[\w.-]{1,60}==[\d.]+\s*$/;
const OPEN_NAME = /([\w.-]+)["']?\s*(?::=|=>|[:=])\s*(?:[|>][-+\d]*|\\|["'([{]{1,3})?$/;
function withoutParts({ before, after }) {
    const keys = { before: (0,evidence/* placesOf */.ek)(PRIVATE_KEY, before), after: (0,evidence/* placesOf */.ek)(PRIVATE_KEY, after) };
    const isPart = ({ kind, text, start }) => {
        if (WORD.test(text))
            return !WITH_VERSION.test(text);
        const above = (kind === 'added' ? after : before).slice(Math.max(0, start - 500), start).trimEnd();
        const name = OPEN_NAME.exec(above.slice(above.lastIndexOf('\n') + 1))?.[1];
        return name !== undefined && (0,conceal_words/* isSecretName */.eh)(name) && !/^\s*["']?[\w.-]+["']?\s*[:=]/.test(text);
    };
    return (line, own) => {
        const { kind, text, start } = line;
        const inKey = keys[kind === 'added' ? 'after' : 'before'].some((key) => key.start < start + text.length && start < key.end);
        if (!inKey && (own.end > 0 || !isPart(line)))
            return line;
        const name = inKey ? /^[^\r\n]*-----BEGIN /.exec(text)?.[0] : undefined;
        return { ...line, text: `${name ?? /^[ \t]*/.exec(text)?.[0]}${secrets/* HIDDEN */.RG}` };
    };
}
const PUBLIC = /@?\badobe\/[\w.-]{1,80}(?:@[\w.^~-]{1,40})?/g;
function ownText({ before, edits, places }) {
    const inserted = insertedRanges(edits);
    const found = places.toSorted((a, b) => a.start - b.start);
    return ({ kind, text, start }) => {
        if (kind === 'same')
            return NONE;
        const end = start + text.length;
        const within = (ranges) => ranges.filter((one) => one.start < end && one.end >= start);
        const changed = within(kind === 'added' ? inserted : edits);
        const named = [...text.matchAll(PUBLIC)]
            .map(({ 0: name, index }) => ({ start: start + index, end: start + index + name.length }))
            .filter((name) => changed.some((one) => one.start <= name.end && name.start <= one.end));
        const all = kind === 'added' ? changed : within(found).filter((one) => one.start >= start);
        const widest = [...all, ...named].toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
        if (widest === undefined)
            return NONE;
        const own = { start: Math.max(0, widest.start - start), end: Math.min(text.length, widest.end - start) };
        const mayBeMoved = kind === 'added' && !named.includes(widest);
        return mayBeMoved && (holdsSecret(text, own) || wasThere(before, text, own)) ? NONE : own;
    };
}
function holdsSecret(line, own) {
    const before = /[\w.-]+(?=\W*$)/.exec(line.slice(0, own.start).slice(-200))?.[0] ?? '';
    const names = line.slice(own.start, own.end).match(/[\w.@/-]+(?=["'\]]{0,2}\s{0,8}(?:=>|[:=]))/g) ?? [];
    return [before, ...names].some(conceal_words/* isSecretName */.eh);
}
function wasThere(before, line, own) {
    if (before.includes(line.trim()))
        return true;
    return (0,conceal/* valuesIn */.a)(line, NONE, false).some(({ start, end }) => start < own.end && own.start < end && before.includes(line.slice(start, end)));
}

;// CONCATENATED MODULE: ./build/guard/fixes/report.js










const LINES_MAX = 200;
const TODO_MAX = 200;
const HIDDEN_MIN = 6;
const NOTHING = new Set();
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
    const todo = files.flatMap(({ path, places }) => places.flatMap((place) => todoOf(path, place)));
    return [...new Set(todo.map((text) => (0,core_text/* sanitizeLine */.g$)(text, 500)))];
}
function todoOf(path, { rule, outcome, fix }) {
    if (outcome === 'unsafe')
        return [];
    if (outcome === 'fixed' || (outcome === 'shown' && fix.todo.length > 0))
        return fix.todo;
    const advice = rules.RULES.find(({ id }) => id === rule)?.advice.text;
    return advice === undefined ? [] : [`${(0,places/* shownPath */.pS)(path)}: ${advice}`];
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
    const own = ownText(file);
    const visible = withoutParts(file);
    const lines = hunks.flatMap(({ oldStart, lines }) => [oldStart, ...lines]);
    const hidden = new Set();
    const shown = lines.slice(0, LINES_MAX).map((line) => {
        if (typeof line === 'number') {
            hidden.clear();
            return paint('cyan', `  line ${line}`);
        }
        const kept = own(line);
        if (line.kind === 'removed')
            for (const { start, end } of (0,conceal/* valuesIn */.a)(line.text, kept, false))
                if (end - start >= HIDDEN_MIN)
                    hidden.add(line.text.slice(start, end));
        return `  ${diffLine(visible(line, kept), kept, line.kind === 'added' ? hidden : NOTHING, paint)}`;
    });
    const more = lines.length - shown.length;
    return [
        paint('bold', (0,places/* shownPath */.pS)(file.path)),
        ...shown,
        ...(more > 0 ? [`  … ${(0,core_words/* amount */.vj)(more, 'more line')}`] : []),
        ...file.places.flatMap((place) => placeLines(place, paint, width)),
    ];
}
function diffLine({ kind, text }, own, hidden, paint) {
    let line = (0,excerpt/* excerptOf */.z)(text.replace(/\r?\n$/, ''), own).text;
    for (const value of hidden)
        line = line.replaceAll(value, secrets/* HIDDEN */.RG);
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
