export const id = 17;
export const ids = [17];
export const modules = {

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   oM: () => (/* binding */ isMinified),
/* harmony export */   zp: () => (/* binding */ skippedByPath)
/* harmony export */ });
// Folders that only package managers fill, and caches. A name that people give to their own folders is not among them:
// see built-folders.ts and isMinified.
const VENDORED = /(?:^|\/)(?:(?:node_modules|bower_components|jspm_packages|site-packages|\.venv|__pycache__|\.tox|\.gradle|\.terraform|Pods|\.bundle)\/|\.m2\/repository\/|Carthage\/(?:Build|Checkouts)\/|vendor\/(?:bundle|cache|gems)\/|\.yarn\/(?:cache|releases|plugins|sdks|unplugged|versions)\/|\.pnp\.[cm]?js$)/;
const BUILT = /(?:^|\/)(?:\.next|\.nuxt|\.svelte-kit|\.parcel-cache)\/|\.(?:[cm]?jsx?|tsx?|css)\.map$/i;
const MINIFIED = /[.-]min\.(?:[cm]?js|css)$/i;
const LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|composer\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|go\.sum|packages\.lock\.json|gradle\.lockfile|renv\.lock|mix\.lock|Podfile\.lock|\.pnp\.[cm]?js|paket\.lock)$/i;
const DOCUMENT = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|rd|textile|org|pod|html?|xhtml|txt|tex|rtf|pdf|docx?)$|(?:^|\/)(?:docs?|documentation|apidocs?|javadoc|wiki|man)\/(?!.*\.(?:[cm]?[jt]sx?|py|java|php|rb|go|cs|json|ya?ml|ps1|sh|ipynb)$)|(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|RELEASE[-_ ]?NOTES|LICENSE|NOTICE|CONTRIBUTING|AUTHORS)(?:\.[^/]*)?$/i;
// A copy of the pages' text, for a search box; the names that a reference knows; and changes that are not made yet.
const SEARCH_INDEX = /(?:^|\/)(?:docs?|site|apidocs?|javadoc)\/(?:[^/]+\/)*search[-_]?(?:index|data)?\.js(?:on)?$|(?:^|\/)(?:xrefmap\.(?:ya?ml|json)|(?:member|type|package|module|tag)-search-index\.js|searchindex\.js|search[-_]index\.js(?:on)?)$/i;
const CHANGES = /\.(?:patch|diff|rej|sarif|sarif\.json)$/i;
// How the files start that generators of references write: docfx, typedoc, doxygen, sphinx, javadoc, rustdoc.
const REFERENCE = /^\uFEFF?\s{0,20}(?:### YamlMime:|window\.(?:searchData|navigationData)\s*=|var searchData\s*=|Search\.setIndex\(|(?:member|type|package|module|tag)SearchIndex\s*=|(?:var|const) searchIndex\s*=)/;
const TEST = /(?:^|\/)(?:tests?|__tests__|specs?|__mocks__|__fixtures__|fixtures?|e2e|testdata|test-data|it)\/|(?:^|\/)test_[^/]*\.py$|[._-](?:test|tests|spec)\.[^/]*$|(?:^|\/)[^/]*(?:Tests?|IT|Spec)\.(?:java|kt|scala|groovy|cs|fs|php)$|_test\.(?:go|py|rb)$/;
/**
 * Decides by its path whether a file is skipped: copies of other people's code, and files that tools write.
 *
 * @param path relative, with `/`
 * @returns why, or undefined where the file is scanned
 */
function skippedByPath(path) {
    if (VENDORED.test(path))
        return 'vendored';
    if (LOCK.test(path))
        return 'lock-file';
    if (BUILT.test(path) || MINIFIED.test(path))
        return 'minified';
    return undefined;
}
/**
 * What a file is, by its path, and by its text where that tells more. Text files that tools read, such as
 * `requirements.txt`, are source; so are notebooks, of which a part is prose.
 *
 * @param path relative, with `/`
 */
function kindOf(path, text = '') {
    if (/(?:^|\/)(?:requirements|constraints)[^/]*\.txt$|(?:^|\/)requirements\/[^/]*\.txt$|(?:^|\/)CMakeLists\.txt$/i.test(path))
        return 'source';
    if (DOCUMENT.test(path) || SEARCH_INDEX.test(path) || CHANGES.test(path))
        return 'documentation';
    if (REFERENCE.test(text.slice(0, 200)))
        return 'documentation';
    return TEST.test(path) ? 'test' : 'source';
}
// What a bundler puts before the modules: a definition, because people write the names as well.
const BUNDLE = /function __(?:webpack|nccwpck)_require__\s*\(|\/\*{6}\/ \(|webpackBootstrap|^\(?(?:self|window|globalThis|this)[^\n]{0,40}\[?["'.]webpack(?:Chunk|Jsonp)|^var __(?:commonJS|toESM|esm|getOwnPropNames) = |^parcelRequire\s*=|\$parcel\$|^function getDefaultExportFromCjs|^\(function\(\)\{function [a-z]\([a-z],[a-z],[a-z]\)\{/m;
// What a compiler leaves: enough only where the folder's name says the same.
const COMPILED = /^\/\/# sourceMappingURL=|^\/\*# sourceMappingURL=|Object\.defineProperty\(exports, ["']__esModule["']|function _interopRequire(?:Default|Wildcard)\(|\(this && this\.__(?:awaiter|importDefault|importStar|createBinding)/m;
const OUTPUT_FOLDER = /(?:^|\/)(?:dist|build|out|target|coverage|public)\//i;
const SCRIPT = /\.(?:[cm]?js|css)$/i;
const SHORT = 5_000;
const LONG_LINE = 1_000;
/**
 * Decides by its text whether tools wrote a script or style sheet: a minifier, a bundler, or, in a folder named so, a
 * compiler.
 *
 * @param path relative, with `/`
 */
function isMinified(path, text) {
    if (!SCRIPT.test(path))
        return false;
    if (OUTPUT_FOLDER.test(path) && COMPILED.test(text))
        return true;
    return text.length >= SHORT && (BUNDLE.test(text) || hasLongLines(text));
}
// Half of the text is in lines that are longer than a person writes, and they are code: a person may paste a long key.
function hasLongLines(text) {
    let long = 0;
    let marks = 0;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const stop = end < 0 ? text.length : end;
        if (stop - start > LONG_LINE) {
            long += stop - start;
            for (let at = start; at < stop; at++)
                if (MARKS.has(text.charCodeAt(at)))
                    marks++;
        }
        start = stop + 1;
    }
    return long > text.length / 2 && marks > long / 25;
}
const MARKS = new Set([...';,(){}'].map((mark) => mark.charCodeAt(0)));


/***/ }),

/***/ 4017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changedLines: () => (/* binding */ changedLines),
  markOutsideDiff: () => (/* binding */ markOutsideDiff)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/files/git.js
var files_git = __webpack_require__(2158);
// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
// EXTERNAL MODULE: ./build/guard/rules/index.js + 50 modules
var rules = __webpack_require__(6144);
// EXTERNAL MODULE: ./build/core/text.js + 1 modules
var core_text = __webpack_require__(9868);
;// CONCATENATED MODULE: ./build/guard/gate/diff/base.js


const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** @returns true for the full hash of a commit, SHA-1 or SHA-256, in lower case */
function isHash(text) {
    return typeof text === 'string' && HASH.test(text);
}
/** @returns what is checked out; or why there is no commit, as the end of a sentence */
async function readHead(git) {
    const { code, output } = await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (code === 'no-git')
        return (0,result/* failed */.g)('git was not found.');
    const commit = output.trim();
    if (code !== 0 || !isHash(commit))
        return (0,result/* failed */.g)('there is no git repository with a commit that git can read.');
    const raw = await git(['cat-file', 'commit', commit]);
    const [header = ''] = raw.output.split('\n\n', 1);
    const parents = header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []));
    return (0,result.ok)({ commit, parents: parents.filter(isHash) });
}
/**
 * What to compare with, by the event.
 *
 * - `pull_request`, `pull_request_target`: actions/checkout checks out the merge commit of the pull request. Its first
 *   parent is the state of the base branch that it was made from, so that the difference of these two trees is what the
 *   pull request changes; `pull_request.base.sha` may be older, and the difference would then contain what others
 *   merged meanwhile. Where something else is checked out, for example the head of the pull request, it is the merge
 *   base with `base.sha`.
 * - `merge_group`: `base_sha`, the commit that the group is based on.
 * - `push`: `before`, unless the branch is new or its history was replaced.
 * - Everything else has nothing to compare with.
 *
 * @returns the base; or the reason why there is none, as the end of a sentence
 * Source: https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
async function baseOf(git, { name, payload }, head) {
    if (name === 'pull_request' || name === 'pull_request_target')
        return pullRequestBase(git, name, payload, head);
    if (name === 'merge_group')
        return hashed(at(payload, 'merge_group', 'base_sha'), name, false);
    if (name === 'push') {
        const before = at(payload, 'before');
        if (typeof before === 'string' && /^0+$/.test(before))
            return (0,result/* failed */.g)('the pushed branch or tag is new.');
        if (at(payload, 'forced') === true)
            return (0,result/* failed */.g)('the push replaced the history of the branch.');
        return hashed(before, name, false);
    }
    return (0,result/* failed */.g)(`the event ${(0,core_text/* sanitizeLine */.g$)(name, 60) || '(none)'} has no commit to compare with.`);
}
async function pullRequestBase(git, name, payload, head) {
    const theirs = at(payload, 'pull_request', 'head', 'sha');
    const [ours] = head.parents;
    if (isHash(theirs) && ours !== undefined && head.parents.length === 2 && head.parents[1] === theirs) {
        return (0,result.ok)({ commit: ours, useMergeBase: false });
    }
    // With this event, actions/checkout checks out the base branch unless told otherwise; nothing of the pull request
    // would then be in the diff, and nothing would ever be found.
    if (name === 'pull_request_target' && !(await contains(git, head, theirs))) {
        return (0,result/* failed */.g)('the checked-out commit does not contain the change of the pull request.');
    }
    return hashed(at(payload, 'pull_request', 'base', 'sha'), name, true);
}
async function contains(git, { commit }, other) {
    if (!isHash(other))
        return false;
    return commit === other || (await git(['merge-base', '--is-ancestor', other, commit])).code === 0;
}
function hashed(commit, name, useMergeBase) {
    if (isHash(commit))
        return (0,result.ok)({ commit, useMergeBase });
    return (0,result/* failed */.g)(`the payload of the event ${name} names no commit to compare with.`);
}
function at(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = Object.entries(current).find(([name]) => name === key)?.[1];
    }
    return current;
}

;// CONCATENATED MODULE: ./build/guard/gate/diff/hunks.js
const LINE_FEED = 10;
const BACKSLASH = 92;
const HEADER_MAX = 65_536;
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const IGNORED = /^(?:index |old mode |new mode |deleted file mode |similarity index |dissimilarity index |--- |\\ )/;
const ESCAPES = {
    a: '\x07',
    b: '\b',
    t: '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
};
/**
 * Reads the output of `git diff -U0` (with `--src-prefix=a/ --dst-prefix=b/`) piece by piece. Lines of the files are
 * counted and not parsed, so that nothing in them is taken for a header; git quotes names, so that nothing in them is
 * taken for a line.
 *
 * This is no library on purpose: it takes linear time and little memory for a hostile diff of any size, and refuses
 * what it does not know.
 *
 * @returns `push` for each piece of output; `end` returns the files, or undefined where a line is of an unknown kind
 * Source: https://git-scm.com/docs/git-diff#generate_patch_text_with_p
 */
function diffReader() {
    const files = [];
    // Lines of the current hunk that are still to come.
    let content = 0;
    let atLineStart = true;
    let inContent = false;
    let header = '';
    let readable = true;
    function readHeader(line) {
        const file = files.at(-1);
        if (line.startsWith('diff --git '))
            files.push({ isNew: false, ranges: [] });
        else if (file === undefined)
            readable = false;
        else if (line.startsWith('@@ '))
            readHunk(file.ranges, line);
        else if (line.startsWith('+++ ')) {
            // Git marks the end of a name with white space in it by a tab.
            const path = unquoted(line.slice(4).replace(/\t$/, ''));
            if (path !== '/dev/null')
                file.path = path.slice(2);
        }
        else if (line.startsWith('rename from '))
            file.from = unquoted(line.slice(12));
        else if (line.startsWith('rename to '))
            file.path = unquoted(line.slice(10));
        else if (line.startsWith('new file mode '))
            file.isNew = true;
        else if (!IGNORED.test(line))
            readable = false;
    }
    function readHunk(ranges, line) {
        const [whole, removed = '1', start = '', added = '1'] = HUNK.exec(line) ?? [];
        if (whole === undefined)
            readable = false;
        content = Number(removed) + Number(added);
        if (Number(added) > 0)
            ranges.push({ start: Number(start), end: Number(start) + Number(added) - 1 });
    }
    return {
        push: (chunk) => {
            for (let at = 0; at < chunk.length && readable;) {
                // "\ No newline at end of file" is between the lines of a hunk and is none of them.
                if (atLineStart)
                    inContent = content > 0 && chunk[at] !== BACKSLASH;
                const feed = chunk.indexOf(LINE_FEED, at);
                const end = feed < 0 ? chunk.length : feed;
                if (!inContent)
                    header += chunk.toString('latin1', at, end);
                if (header.length > HEADER_MAX)
                    readable = false;
                atLineStart = feed >= 0;
                at = end + 1;
                if (!atLineStart)
                    continue;
                if (inContent)
                    content--;
                else
                    readHeader(header);
                header = '';
            }
        },
        end: () => {
            if (!readable || content > 0 || !atLineStart)
                return undefined;
            return files.flatMap(({ path, ...file }) => (path === undefined ? [] : [{ path, ...file }]));
        },
    };
}
function unquoted(name) {
    if (!name.startsWith('"'))
        return name;
    return name
        .slice(1, -1)
        .replace(/\\(?:([0-7]{3})|(.))/g, (_all, octal, letter) => octal === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8)));
}

;// CONCATENATED MODULE: ./build/guard/gate/diff/changed-lines.js








const FETCH_SECONDS = 60;
const SIZE_READ_MAX = 8_000_000;
const DIFF = [
    'diff',
    '--unified=0',
    '--inter-hunk-context=0',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--relative',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    // A pull request could otherwise hide its lines by a line in .gitattributes.
    '--text',
    '--ignore-submodules=all',
    '--find-renames',
    '-l2000',
    '-O/dev/null',
];
/**
 * Finds the lines of the scanned folder that differ from the base.
 *
 * The working tree is compared, because that is what is scanned; in a fresh checkout it is the same as HEAD. The
 * base is that of the event (see `baseOf`), and is fetched once, with a depth of one, where the clone does not have it.
 *
 * @returns the lines, and the commit that was compared with; or why there is none, as the end of a sentence
 */
async function changedLines(options) {
    const { root, event, base, env } = options;
    const git = (0,files_git/* gitIn */.u)(root, env);
    const config = await (0,files_git/* withoutPrograms */.I)(git);
    if (config === undefined) {
        return (0,result/* failed */.g)('the configuration of the repository names programs that git would run.');
    }
    const head = await readHead(git);
    if (!head.ok)
        return head;
    if (!(await tracksFiles(git)))
        return (0,result/* failed */.g)('git tracks no file in the scanned folder.');
    const wanted = base === undefined
        ? await baseOf(git, event, head.value)
        : (0,result.ok)({ commit: base, useMergeBase: true });
    if (!wanted.ok)
        return wanted;
    const found = await present(git, wanted.value.commit);
    if (!found.ok)
        return found;
    if (base === undefined && found.value === head.value.commit)
        return (0,result/* failed */.g)('the checked-out commit is the one to compare with.');
    const start = wanted.value.useMergeBase ? await mergeBase(git, found.value) : found.value;
    const files = await diff(git, start, config);
    if (files === undefined)
        return (0,result/* failed */.g)(`git could not compare with ${start}.`);
    return (0,result.ok)({
        base: start,
        lines: new Map(files.map((file) => [(0,paths/* shownPath */.p)(file.path), linesOf(root, file)])),
    });
}
// A folder in the repository of something else is scanned file by file; no diff would ever name these files.
async function tracksFiles(git) {
    let any = false;
    const { code } = await git(['ls-files', '-z'], {
        onOutput: () => {
            any = true;
        },
    });
    return code === 0 && any;
}
/** @returns the hash of a commit that is in this clone afterwards */
async function present(git, name) {
    if (!isHash(name)) {
        // What git takes for an option, or for several things, is not the name of a commit.
        if (/^-|[\s\p{Cc}:*?[\\]|\.\.|\^[!@-]/u.test(name) || name === '') {
            return (0,result/* failed */.g)('the given base is not the name of a commit.');
        }
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
        const commit = (await git(args)).output.trim();
        if (isHash(commit))
            return (0,result.ok)(commit);
        return (0,result/* failed */.g)('the given base is not a commit of this clone.');
    }
    if (await has(git, name))
        return (0,result.ok)(name);
    const fetched = await git([
        'fetch',
        '--quiet',
        '--depth=1',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        'origin',
        name,
    ], { seconds: FETCH_SECONDS });
    if (fetched.code === 0 && (await has(git, name)))
        return (0,result.ok)(name);
    const limit = fetched.code === 'stopped' ? ` within ${FETCH_SECONDS} seconds` : '';
    return (0,result/* failed */.g)(`the commit ${name} is not in this clone, and could not be fetched${limit}.`);
}
async function has(git, hash) {
    return (await git(['cat-file', '-e', `${hash}^{commit}`])).code === 0;
}
// A shallow clone may not contain it; the trees themselves are compared then, which at worst counts more lines.
async function mergeBase(git, commit) {
    const { code, output } = await git(['merge-base', commit, 'HEAD']);
    const [hash] = output.split('\n');
    return code === 0 && isHash(hash) ? hash : commit;
}
async function diff(git, base, config) {
    const reader = diffReader();
    const { code } = await git([...DIFF, base, '--'], { config, onOutput: reader.push });
    return code === 0 ? reader.end() : undefined;
}
function linesOf(root, file) {
    const { path, from, isNew, ranges } = file;
    if (isNew || (from !== undefined && isScannedDifferently(from, path)))
        return 'all';
    return ranges.length > 0 && countsOtherLines((0,paths/* fileOf */.W)(root, path)) ? 'all' : ranges;
}
// A renamed file is not new, unless its new name changes what is found in it: it was documentation or in a skipped
// folder, its extension differs, or a rule is for such names only.
function isScannedDifferently(from, to) {
    const traits = (path) => [
        (0,kinds/* kindOf */.I)(path),
        (0,kinds/* skippedByPath */.zp)(path),
        /\.[^./]*$/.exec(path)?.[0],
        ...rules.RULES.map(({ files }) => files?.test(path)),
    ].join('\0');
    return traits(from) !== traits(to);
}
// Git ends lines at a line feed only, and sees UTF-16 as bytes: where that counts other lines than an editor does,
// every line of a changed file is taken as changed.
function countsOtherLines(file) {
    try {
        const { size } = (0,external_node_fs_.lstatSync)(file);
        if (!(0,external_node_fs_.lstatSync)(file).isFile() || size > SIZE_READ_MAX)
            return true;
        const content = (0,external_node_fs_.readFileSync)(file);
        const [first, second] = content;
        if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
            return true;
        return /\r(?!\n)/.test(content.toString('latin1'));
    }
    catch {
        return true;
    }
}
/**
 * Marks the findings that touch no changed line. Call it last: suppressed and baselined findings keep their state.
 *
 * @returns all findings in the same order, active ones `outside-diff` where none of their lines changed
 */
function markOutsideDiff(findings, lines) {
    return findings.map((finding) => finding.state === 'active' && !touches(finding, lines.get(finding.path) ?? [])
        ? { ...finding, state: 'outside-diff' }
        : finding);
}
function touches({ line, endLine }, changed) {
    return changed === 'all' || changed.some(({ start, end }) => start <= endLine && line <= end);
}


/***/ })

};
