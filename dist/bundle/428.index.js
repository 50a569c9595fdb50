export const id = 428;
export const ids = [428];
export const modules = {

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

/***/ 4140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tF: () => (/* binding */ CONFIG_PATH),
  Bv: () => (/* binding */ baselineOf),
  z6: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/guard/files/git.js
var files_git = __webpack_require__(2158);
// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
// EXTERNAL MODULE: ./build/guard/rules/index.js + 49 modules
var rules = __webpack_require__(290);
;// CONCATENATED MODULE: ./build/guard/gate/diff-base.js

const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Tells whether a text is the full hash of a commit, SHA-1 or SHA-256.
 *
 * @param text anything
 * @returns true for 40 or 64 lower-case hexadecimal digits
 */
function isHash(text) {
    return typeof text === 'string' && HASH.test(text);
}
/**
 * What is checked out.
 *
 * @param git git in the repository
 * @returns the commit, or why there is none
 */
async function readHead(git) {
    const { code, output } = await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (code === 'no-git')
        return { ok: false, reason: 'git was not found.' };
    const commit = output.trim();
    if (code !== 0 || !isHash(commit)) {
        return { ok: false, reason: 'there is no git repository with a commit that git can read.' };
    }
    const raw = await git(['cat-file', 'commit', commit]);
    const [header = ''] = raw.output.split('\n\n', 1);
    const parents = header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []));
    return { ok: true, commit, parents: parents.filter(isHash) };
}
/**
 * What to compare with, by the event.
 *
 * - `pull_request`, `pull_request_target`: actions/checkout checks out the merge commit of the pull request. Its first
 *   parent is the very state of the base branch that it was made from, so that the difference of these two trees is
 *   what the pull request brings; `pull_request.base.sha` may be older, and the difference would then hold what
 *   others merged meanwhile. Where something else is checked out, for example the head of the pull request, it is
 *   `base.sha`, from where the histories parted.
 * - `merge_group`: `base_sha`, the commit that the group stands on.
 * - `push`: `before`, unless the branch is new or its history was replaced.
 * - Everything else has nothing to compare with.
 *
 * @param git git in the repository
 * @param event what started the run
 * @param head what is checked out
 * @returns the base, or the reason why there is none, as a sentence
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
            return { ok: false, reason: 'the pushed branch or tag is new.' };
        if (at(payload, 'forced') === true)
            return { ok: false, reason: 'the push replaced the history of the branch.' };
        return hashed(before, name, false);
    }
    return { ok: false, reason: `the event ${(0,redact/* harmless */.Is)(name, 60) || '(none)'} has no commit to compare with.` };
}
async function pullRequestBase(git, name, payload, head) {
    const theirs = at(payload, 'pull_request', 'head', 'sha');
    const [ours] = head.parents;
    if (isHash(theirs) && ours !== undefined && head.parents.length === 2 && head.parents[1] === theirs) {
        return { ok: true, commit: ours, parted: false };
    }
    // With this event, actions/checkout checks out the base branch unless told otherwise; nothing of the pull request
    // would then be in the diff, and nothing would ever be found.
    if (name === 'pull_request_target' && !(await holds(git, head, theirs))) {
        return { ok: false, reason: 'the checked-out commit does not hold the change of the pull request.' };
    }
    return hashed(at(payload, 'pull_request', 'base', 'sha'), name, true);
}
async function holds(git, { commit }, other) {
    if (!isHash(other))
        return false;
    return commit === other || (await git(['merge-base', '--is-ancestor', other, commit])).code === 0;
}
function hashed(commit, name, parted) {
    if (isHash(commit))
        return { ok: true, commit, parted };
    return { ok: false, reason: `the payload of the event ${name} names no commit to compare with.` };
}
function at(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}

;// CONCATENATED MODULE: ./build/guard/gate/diff-hunks.js
const LINE_FEED = 10;
const BACKSLASH = 92;
const LONGEST_HEADER = 65_536;
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const WITHOUT_NEWS = /^(?:index |old mode |new mode |deleted file mode |similarity index |dissimilarity index |--- |\\ )/;
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
 * Reads the output of `git diff -U0` (with `--src-prefix=a/ --dst-prefix=b/`) as it comes. Lines of the files are
 * counted and not looked at, so that nothing in them is taken for a header; git quotes names, so that nothing in them
 * is taken for a line.
 *
 * @returns `push` for each piece of output; `end` gives what was read, or undefined where any line was of a kind that
 *   is not known here
 * Source: https://git-scm.com/docs/git-diff#generate_patch_text_with_p
 */
function diffReader() {
    const files = [];
    // Lines of the current hunk that are still to come.
    let content = 0;
    let atLineStart = true;
    let inContent = false;
    let header = '';
    let known = true;
    function readHeader(line) {
        const file = files.at(-1);
        if (line.startsWith('diff --git '))
            files.push({ isNew: false, ranges: [] });
        else if (file === undefined)
            known = false;
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
        else if (!WITHOUT_NEWS.test(line))
            known = false;
    }
    function readHunk(ranges, line) {
        const [whole, removed = '1', start = '', added = '1'] = HUNK.exec(line) ?? [];
        if (whole === undefined)
            known = false;
        content = Number(removed) + Number(added);
        if (Number(added) > 0)
            ranges.push({ start: Number(start), end: Number(start) + Number(added) - 1 });
    }
    return {
        push: (chunk) => {
            for (let at = 0; at < chunk.length && known;) {
                // "\ No newline at end of file" stands among the lines of a hunk and is none.
                if (atLineStart)
                    inContent = content > 0 && chunk[at] !== BACKSLASH;
                const feed = chunk.indexOf(LINE_FEED, at);
                const end = feed < 0 ? chunk.length : feed;
                if (!inContent)
                    header += chunk.toString('latin1', at, end);
                if (header.length > LONGEST_HEADER)
                    known = false;
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
            if (!known || content > 0 || !atLineStart)
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

;// CONCATENATED MODULE: ./build/guard/gate/diff.js







const FETCH_SECONDS = 60;
const LARGEST_LOOKED_AT = 8_000_000;
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
 * Finds out which lines of the scanned folder are not as they were in the base.
 *
 * The working tree is compared, because that is what is scanned; in a fresh checkout it is the same as HEAD. The
 * base is that of the event (see `baseOf`), and is fetched once, with a depth of one, where the clone does not have it.
 *
 * @param options what to compare
 * @returns the lines, and the commit that was compared with; or why it could not be found out, as a sentence. The
 *   caller then counts every line, and says so
 */
async function changedLines(options) {
    const { root, event, base, env } = options;
    const git = (0,files_git/* gitIn */.u)(root, env);
    const config = await (0,files_git/* withoutPrograms */.I)(git);
    if (config === undefined) {
        return { ok: false, reason: 'the configuration of the repository names programs that git would run.' };
    }
    const head = await readHead(git);
    if (!head.ok)
        return head;
    if (!(await tracksFiles(git)))
        return { ok: false, reason: 'git tracks no file in the scanned folder.' };
    const wanted = base === undefined ? await baseOf(git, event, head) : { ok: true, commit: base, parted: true };
    if (!wanted.ok)
        return wanted;
    const found = await present(git, wanted.commit);
    if (!found.ok)
        return found;
    if (base === undefined && found.commit === head.commit) {
        return { ok: false, reason: 'the checked-out commit is the one to compare with.' };
    }
    const start = wanted.parted ? await partedAt(git, found.commit) : found.commit;
    const files = await diff(git, start, config);
    if (files === undefined)
        return { ok: false, reason: `git could not compare with ${start}.` };
    return {
        ok: true,
        base: start,
        lines: new Map(files.map((file) => [(0,paths/* shownPath */.pS)(file.path), linesOf(root, file)])),
    };
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
async function present(git, name) {
    if (!isHash(name)) {
        // What git takes for an option, or for several things, is not the name of a commit.
        if (/^-|[\s\p{Cc}:*?[\\]|\.\.|\^[!@-]/u.test(name) || name === '') {
            return { ok: false, reason: 'the given base is not the name of a commit.' };
        }
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
        const commit = (await git(args)).output.trim();
        if (isHash(commit))
            return { ok: true, commit };
        return { ok: false, reason: 'the given base is not a commit of this clone.' };
    }
    if (await has(git, name))
        return { ok: true, commit: name };
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
        return { ok: true, commit: name };
    return {
        ok: false,
        reason: `the commit ${name} is not in this clone, and could not be fetched${fetched.code === 'stopped' ? ` within ${FETCH_SECONDS} seconds` : ''}.`,
    };
}
async function has(git, hash) {
    return (await git(['cat-file', '-e', `${hash}^{commit}`])).code === 0;
}
// In a shallow clone nobody knows; the trees themselves are compared then, which at worst counts more lines.
async function partedAt(git, commit) {
    const { code, output } = await git(['merge-base', commit, 'HEAD']);
    const [parted] = output.split('\n');
    return code === 0 && isHash(parted) ? parted : commit;
}
async function diff(git, base, config) {
    const reader = diffReader();
    const { code } = await git([...DIFF, base, '--'], { config, onOutput: reader.push });
    return code === 0 ? reader.end() : undefined;
}
function linesOf(root, file) {
    const { path, from, isNew, ranges } = file;
    if (isNew || (from !== undefined && isOtherwiseSeen(from, path)))
        return 'all';
    return ranges.length > 0 && countsOtherLines((0,paths/* fileOf */.W7)(root, path)) ? 'all' : ranges;
}
// A renamed file is not new, unless its name made it live: out of documentation or a skipped folder, by its ending, or
// because a rule looks at such names only.
function isOtherwiseSeen(from, to) {
    const seen = (path) => [
        (0,kinds/* kindOf */.I)(path),
        (0,kinds/* skippedByPath */.zp)(path),
        /\.[^./]*$/.exec(path)?.[0],
        ...rules/* RULES */.y.map(({ files }) => files?.test(path)),
    ].join('\0');
    return seen(from) !== seen(to);
}
// Git ends lines at a line feed only, and sees UTF-16 as bytes: where that counts other lines than an editor does,
// every line of a changed file is taken as changed.
function countsOtherLines(file) {
    try {
        const { size } = (0,external_node_fs_.lstatSync)(file);
        if (!(0,external_node_fs_.lstatSync)(file).isFile() || size > LARGEST_LOOKED_AT)
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
 * Marks the findings that touch no changed line. Call it last: what is suppressed or in the baseline stays so.
 *
 * @param findings findings of a whole scan
 * @param lines lines that changed
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

// EXTERNAL MODULE: ./build/guard/model.js
var model = __webpack_require__(5759);
;// CONCATENATED MODULE: ./build/guard/gate/gate.js

const KEY = {
    suppressed: 'suppressed',
    baselined: 'baselined',
    'outside-diff': 'outsideDiff',
};
/**
 * Decides what a scan comes to. The conclusion tells what is there and does not depend on a lenient `failOn`, so that a
 * workflow with `fail-on: never` can still act on it; `failed` tells whether that turns the step red. A failed gate
 * always has the conclusion `findings`. Whether nothing scanned is red is for the caller to say: it is a mistake in a
 * scan step and normal where there was no checkout.
 *
 * @param result findings with their final states, and the coverage
 * @param failOn least level that fails, or never
 * @returns the conclusion, and counts that add up to the number of findings
 */
function conclude({ findings, coverage }, failOn) {
    const counts = { error: 0, warning: 0, note: 0, suppressed: 0, baselined: 0, outsideDiff: 0 };
    for (const { state, level } of findings)
        counts[state === 'active' ? level : KEY[state]]++;
    const failing = failOn === 'never' ? [] : model/* LEVELS */.A.slice(0, model/* LEVELS */.A.indexOf(failOn) + 1);
    const failed = failing.some((level) => counts[level] > 0);
    if (failed || counts.error + counts.warning > 0)
        return { conclusion: 'findings', failed, counts };
    return { conclusion: coverage.scanned === 0 ? 'nothing-scanned' : 'clean', failed, counts };
}

// EXTERNAL MODULE: ./build/guard/scan/scan.js + 5 modules
var scan = __webpack_require__(1824);
// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
;// CONCATENATED MODULE: ./build/guard/check.js








/** Where the configuration is looked for when no path is given. */
const CONFIG_PATH = '.github/ims-auth.yml';
// Configuration and baseline are read with zod, which takes longer to load than a small tree takes to scan: both are
// loaded only where there is such a file.
const NO_CONFIG = { exclude: [], levels: {} };
/**
 * Scans a folder and decides: configuration, baseline and changed lines included.
 *
 * @param options what to check
 * @returns all findings with their states, the coverage, and the conclusion
 * @throws ScanError when it could not be done: no such folder, broken configuration or baseline, git failed. A scan
 *   that could not run is never a clean one.
 */
async function check(options) {
    const config = await loadConfig(options);
    const baseline = await loadBaseline(options, config);
    const scanned = await (0,scan/* scan */.S)({
        root: options.root,
        exclude: config.exclude,
        levels: config.levels,
        ...(options.workers === undefined ? {} : { workers: options.workers }),
    });
    const based = await withBaseline(scanned.findings, baseline);
    const diffed = await onlyChanged([...based.findings], options);
    const notices = [...scanned.notices, ...based.notices];
    const result = { findings: diffed.findings, coverage: scanned.coverage, notices };
    const failOn = options.failOn ?? config.failOn ?? 'error';
    const { findings: _same, ...diff } = diffed;
    return { ...conclude(result, failOn), result, failOn, ...diff };
}
async function loadConfig({ home, config }) {
    const path = config ?? CONFIG_PATH;
    if (config === undefined && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(home, path)))
        return NO_CONFIG;
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(691), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 4208));
    const read = readConfig(readInside(home, path, 'configuration'), new Set(rules/* RULES */.y.map(({ id }) => id)));
    if (read.ok)
        return read.config;
    throw new scan_error/* ScanError */.s(`The configuration ${(0,redact/* harmless */.Is)(path)} has ${read.problems.length} problems:\n${read.problems.join('\n')}`, {
        hint: 'Correct them, or remove the file to scan with the defaults.',
    });
}
async function loadBaseline({ home, baseline }, config) {
    const path = baseline ?? config.baseline;
    if (path === undefined)
        return undefined;
    const { readBaseline } = await Promise.all(/* import() */[__webpack_require__.e(691), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
    const read = readBaseline(readInside(home, path, 'baseline'));
    if (read.ok)
        return read.baseline;
    throw new scan_error/* ScanError */.s(`The baseline ${(0,redact/* harmless */.Is)(path)} cannot be used:\n${read.problems.join('\n')}`, {
        hint: 'Write it again with `ims-auth baseline`.',
    });
}
async function withBaseline(findings, baseline) {
    if (baseline === undefined)
        return { findings, notices: [] };
    const { applyBaseline } = await Promise.all(/* import() */[__webpack_require__.e(691), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
    return applyBaseline([...findings], baseline);
}
// The configuration may come from a fork: what it names must not lead out of the checkout, by dots or by a link.
function readInside(home, path, what) {
    const full = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(home, path);
    try {
        const real = (0,external_node_fs_.realpathSync)(full);
        const from = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(home), real);
        if (from.startsWith(`..${external_node_path_.sep}`) || from === '..' || (0,external_node_path_.isAbsolute)(from))
            throw new Error('outside');
        if (!(0,external_node_fs_.lstatSync)(real).isFile())
            throw new Error('not a file');
        return (0,external_node_fs_.readFileSync)(real, 'utf8');
    }
    catch {
        throw new scan_error/* ScanError */.s(`The ${what} ${(0,redact/* harmless */.Is)(path)} cannot be read: there is no such file inside of the checkout.`, {
            hint: 'Check the path; it is taken from the root of the checkout.',
        });
    }
}
async function onlyChanged(findings, { root, changed, env }) {
    if (changed === undefined)
        return { findings };
    const { base, ...event } = changed;
    const lines = await changedLines({
        root,
        event,
        ...(base === undefined ? {} : { base }),
        ...(env === undefined ? {} : { env }),
    });
    if (!lines.ok)
        return { findings, fullScanReason: lines.reason };
    return { findings: markOutsideDiff(findings, lines.lines), diffBase: lines.base };
}
/**
 * The text of a baseline file that accepts findings.
 *
 * @param findings active and baselined ones; notes are left out
 * @returns the whole file
 */
async function baselineOf(findings) {
    const { writeBaseline } = await Promise.all(/* import() */[__webpack_require__.e(691), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 289));
    return writeBaseline(findings);
}


/***/ }),

/***/ 2352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ commentsOf)
/* harmony export */ });
const C = { line: ['//'], block: [['/*', '*/']] };
const HASH = { line: ['#'], block: [] };
const MARKUP = { line: [], block: [['<!--', '-->']] };
const SYNTAXES = [
    [
        /\.(?:[cm]?[jt]sx?|java|kt|kts|scala|groovy|gradle|cs|go|rs|swift|c|h|cc|cpp|hpp|m|mm|dart|jsonc|json5|scss|less|css)$|(?:^|\/)Jenkinsfile[^/]*$/i,
        C,
    ],
    [/\.(?:php|tf|hcl)$/i, { line: ['//', '#'], block: [['/*', '*/']] }],
    [
        /\.(?:ya?ml|sh|bash|zsh|rb|pl|r|rmd|toml|cfg|conf|config|properties|ini|env|tcl|nix|mk|py)$|(?:^|\/)(?:\.env[^/]*|Dockerfile[^/]*|Makefile|\.npmrc|\.aio)$/i,
        HASH,
    ],
    [/\.(?:ps1|psm1|psd1)$/i, { line: ['#'], block: [['<#', '#>']] }],
    [/\.(?:fs|fsx|fsi)$/i, { line: ['//'], block: [['(*', '*)']] }],
    [/\.(?:sql|lua|hs)$/i, { line: ['--'], block: [['/*', '*/']] }],
    [
        /\.(?:html?|xml|xhtml|svg|vue|jsp|config\.xml|csproj|pom|cfm)$/i,
        {
            line: ['//'],
            block: [
                ['<!--', '-->'],
                ['/*', '*/'],
            ],
        },
    ],
    [
        /\.cfc$/i,
        {
            line: ['//'],
            block: [
                ['/*', '*/'],
                ['<!--', '-->'],
            ],
        },
    ],
    [/\.(?:bat|cmd)$/i, { line: ['rem ', 'REM ', '::'], block: [] }],
    [/\.(?:vb|vbs|bas)$/i, { line: ["'"], block: [] }],
];
function syntaxOf(path) {
    return (SYNTAXES.find(([files]) => files.test(path))?.[1] ?? (/\.(?:md|mdx)$/i.test(path) ? MARKUP : undefined));
}
/**
 * Tells for places of a file whether they stand in a comment. A line counts as a comment where it starts as one, and
 * from where a comment starts behind white space; what looks like a comment inside of a string does not begin one
 * unless it does that.
 *
 * @param path decides about the syntax
 * @param text the file
 * @returns a function from an offset (UTF-16 code units) to whether a comment holds it; linear in the text as a whole
 */
function commentsOf(path, text) {
    const syntax = syntaxOf(path);
    if (syntax === undefined)
        return () => false;
    const blocks = merged(blockRanges(text, syntax));
    return (offset) => isInside(blocks, offset) || inLineComment(text, offset, syntax);
}
// Block comments that start a line (behind white space) only: "/*" stands in globs, addresses and patterns as well.
function blockRanges(text, { block }) {
    const ranges = [];
    for (const [open, close] of block) {
        let at = text.indexOf(open);
        while (at >= 0) {
            const lineStart = text.lastIndexOf('\n', at - 1) + 1;
            const end = text.indexOf(close, at + open.length);
            const starts = text.slice(Math.max(lineStart, at - 200), at).trim() === '' && at - lineStart <= 200;
            if (starts)
                ranges.push([at, end < 0 ? text.length : end + close.length]);
            at = text.indexOf(open, starts && end >= 0 ? end + close.length : at + open.length);
            if (end < 0)
                break;
        }
    }
    return ranges;
}
function inLineComment(text, offset, { line }) {
    // Only what is near counts, so that a line of megabytes is not searched again for each place of it.
    const near = text.slice(Math.max(0, offset - 2_000), offset);
    const before = near.slice(near.lastIndexOf('\n') + 1);
    const trimmed = before.trimStart();
    return line.some((mark) => {
        if (trimmed.startsWith(mark.trimEnd()))
            return true;
        const at = before.search(new RegExp(`\\s${mark.trimEnd().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s`));
        // A mark behind an open quotation mark is text: "see # this".
        return at >= 0 && (before.slice(0, at).match(/["'`]/g)?.length ?? 0) % 2 === 0;
    });
}
function merged(ranges) {
    const result = [];
    for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
        const last = result.at(-1);
        if (last !== undefined && range[0] <= last[1])
            last[1] = Math.max(last[1], range[1]);
        else
            result.push(range);
    }
    return result;
}
// By halving: a file of many comments must not cost its square.
function isInside(ranges, offset) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.[0] ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return offset < (ranges[low - 1]?.[1] ?? 0);
}


/***/ }),

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withoutPrograms),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const OUTPUT_MAX = 1_000_000;
const ERRORS_MAX = 10_000;
const DEFAULT_SECONDS = 120;
// The configuration in .git, and a pull request that looks like a repository, can name programs. None of them is for a
// scanner to run: each setting that git would run in what is done here is replaced. Of transports, only those that
// actions/checkout uses stay; ext:: and remote helpers are programs by another name.
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
// A hook runs with the repository, index and working tree of its own in the environment; besides, there are external
// programs and options for diff. What stays is where the configuration is, and what a connection needs.
// The inputs of an action are no business of git's either: one of them is a client secret.
const LEFT_OUT = /^(?:GIT|INPUT|STATE)_/i;
const KEPT = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|SSL_\w+)$/i;
/**
 * A git that runs nothing which the repository names: no hooks, no file system monitor, no external programs, no
 * prompts, no locks for what only reads.
 *
 * @param root absolute path of the folder in which git works
 * @param env environment of git
 * @returns a function that runs one git command
 * Source: https://git-scm.com/docs/git-config and https://git-scm.com/docs/git#_environment_variables
 */
function gitIn(root, env = process.env) {
    const kept = Object.entries(env).filter(([name]) => !LEFT_OUT.test(name) || KEPT.test(name));
    const quiet = {
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        // Not absent but empty: git would go on to the next way of asking.
        GIT_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
    };
    return (args, { seconds = DEFAULT_SECONDS, config = [], onOutput } = {}) => new Promise((resolve) => {
        const settings = [...SAFE_CONFIG, ...config.flatMap((setting) => ['-c', setting])];
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...settings, '--no-pager', '-C', root, ...args], {
            // Windows looks for a program in the working directory first, and the scanned folder may hold a git.exe.
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath),
            env: { ...Object.fromEntries(kept), ...quiet },
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: seconds * 1_000,
            windowsHide: true,
        });
        const chunks = [];
        let length = 0;
        child.stdout.on('data', (chunk) => {
            if (onOutput !== undefined)
                return onOutput(chunk);
            if (length < OUTPUT_MAX)
                chunks.push(chunk);
            length += chunk.length;
        });
        let errors = '';
        child.stderr.on('data', (chunk) => {
            if (errors.length < ERRORS_MAX)
                errors += chunk.toString('latin1').slice(0, ERRORS_MAX - errors.length);
        });
        const finish = (code) => resolve({ code, output: Buffer.concat(chunks).toString('latin1').slice(0, OUTPUT_MAX), errors });
        child.once('error', () => finish('no-git'));
        child.once('exit', (_code, signal) => {
            // A transport that outlives a stopped git would keep the pipe open.
            if (signal === null)
                return;
            child.stdout.destroy();
            child.stderr.destroy();
        });
        child.once('close', (code) => finish(code ?? 'stopped'));
    });
}
/**
 * Settings that keep git from running the programs that a configuration names by keys of its own choice: the content
 * filters, `filter.*.clean` and the like.
 *
 * @param git git in the repository
 * @returns settings for `config`; undefined where there are programs that no setting replaces: `uploadpack` and `vcs`
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

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   oM: () => (/* binding */ isMinified),
/* harmony export */   zp: () => (/* binding */ skippedByPath)
/* harmony export */ });
const VENDORED = /(?:^|\/)(?:node_modules|bower_components|jspm_packages|vendor|vendors|third[_-]party|site-packages|\.venv|venv|virtualenv|__pycache__|Pods|Carthage|\.gradle|\.m2|\.terraform|\.yarn|\.pnp\.[cm]?js)(?:\/|$)/i;
// What a build writes is a copy of what a package brings; the source of it is elsewhere.
const BUILT = /(?:^|\/)(?:dist|build|out|target|\.next|\.nuxt|coverage)\/(?:.*\/)?[^/]*\.(?:[cm]?js|map|css|html)$|\.map$/i;
const MINIFIED = /\.(?:min|bundle|prod)\.(?:[cm]?js|css)$|-min\.(?:js|css)$/i;
const LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|composer\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|go\.sum|packages\.lock\.json|gradle\.lockfile|renv\.lock|mix\.lock|Podfile\.lock|\.pnp\.[cm]?js|paket\.lock)$/i;
const DOCUMENT = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|rd|textile|org|pod|html?|xhtml|txt|tex|rtf|ipynb|pdf|docx?)$|(?:^|\/)(?:docs?|documentation|apidocs?|javadoc|wiki|man)\/(?!.*\.(?:[cm]?[jt]sx?|py|java|php|rb|go|cs|json|ya?ml|ps1|sh)$)|(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|RELEASE[-_ ]?NOTES|LICENSE|NOTICE|CONTRIBUTING|AUTHORS)(?:\.[^/]*)?$/i;
// The text of the pages once more, for the search box.
const SEARCH_INDEX = /(?:^|\/)(?:docs?|site|apidocs?|javadoc)\/(?:[^/]+\/)*search[-_]?(?:index|data)?\.js(?:on)?$/i;
const TEST = /(?:^|\/)(?:tests?|__tests__|specs?|__mocks__|__fixtures__|fixtures?|e2e|testdata|test-data|it)\/|(?:^|\/)test_[^/]*\.py$|[._-](?:test|tests|spec)\.[^/]*$|(?:^|\/)[^/]*(?:Tests?|IT|Spec)\.(?:java|kt|scala|groovy|cs|fs|php)$|_test\.(?:go|py|rb)$/;
/**
 * Files that are left alone by their path: copies of other people's code, and what tools write.
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
 * What a file is, by its path. Text files such as `requirements.txt` that tools read are source.
 *
 * @param path relative, with `/`
 * @returns documentation, a test, or source
 */
function kindOf(path) {
    if (/(?:^|\/)(?:requirements|constraints)[^/]*\.txt$|(?:^|\/)requirements\/[^/]*\.txt$|(?:^|\/)CMakeLists\.txt$/i.test(path))
        return 'source';
    if (DOCUMENT.test(path) || SEARCH_INDEX.test(path))
        return 'documentation';
    return TEST.test(path) ? 'test' : 'source';
}
/**
 * Tells whether a text was written by a minifier or a bundler: it has very long lines of code.
 *
 * @param path relative, with `/`
 * @param text the decoded file
 * @returns true for a script or style sheet whose lines are on average longer than a person writes
 */
function isMinified(path, text) {
    if (!/\.(?:[cm]?js|css)$/i.test(path) || text.length < 5_000)
        return false;
    let lines = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lines++;
    return text.length / lines > 500;
}


/***/ }),

/***/ 8506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byCodeUnits),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

// A path of the repository is kept as the string of its bytes (one character each, as latin1 reads them): Git and
// Linux know bytes only, and such a string is compared, sorted and sent to a thread like any other.
const ASCII = /^[\0-\x7f]*$/;
/**
 * What to hand to the file system for a path.
 *
 * @param root absolute path of the scanned folder
 * @param bytes relative path, one character a byte
 * @returns a string where that is the same on every system, else the bytes
 */
function fileOf(root, bytes) {
    if (ASCII.test(bytes))
        return `${root}/${bytes}`;
    const name = Buffer.from(bytes, 'latin1');
    // Windows has no bytes there: its names reach us as UTF-8.
    if (process.platform === 'win32')
        return `${root}/${name.toString('utf8')}`;
    return Buffer.concat([Buffer.from(`${root}/`), name]);
}
/**
 * A path as it is shown: UTF-8 decoded, other bytes as `\xNN`.
 *
 * @param bytes relative path, one character a byte
 * @returns hostile text
 */
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
/**
 * Compares two strings by code units, the same on every machine.
 *
 * @param a one
 * @param b the other
 * @returns negative, zero or positive, for `sort`
 */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/** How much a finding matters, worst first. */
const LEVELS = ['error', 'warning', 'note'];
/** Every value of `fail-on`. */
const FAIL_ON = [...LEVELS, 'never'];


/***/ }),

/***/ 5963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ guardReport)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8614);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(290);


/**
 * Puts together what the reports need, so that all of them show the same counts.
 *
 * @param checked the check
 * @param env environment of a GitHub runner, for repository and commit; empty on a laptop
 * @param pathPrefix folder of the scan in the repository, with `/`; empty for its root
 * @returns the input of every report
 */
function guardReport(checked, env, pathPrefix = '') {
    const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl, GITHUB_SHA: commit } = env;
    return {
        result: checked.result,
        conclusion: checked.conclusion,
        failed: checked.failed,
        failOn: checked.failOn,
        rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y,
        toolVersion: _core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x,
        pathPrefix,
        ...(repository ? { repository } : {}),
        ...(serverUrl ? { serverUrl } : {}),
        ...(commit ? { commit } : {}),
        ...(checked.diffBase === undefined ? {} : { diffBase: checked.diffBase }),
        ...(checked.fullScanReason === undefined ? {} : { fullScanReason: checked.fullScanReason }),
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
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(193);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);


const STATES = ['active', 'suppressed', 'baselined', 'outside-diff'];
// What the scanner makes is shorter; this holds when a finding comes from somewhere else.
const MAX = { message: 500, advice: 1_000, reason: 300 };
/**
 * Counts findings by state and level. Every report shows these, so that all counts agree.
 *
 * @param findings all findings of a scan
 * @returns counts that add up to the number of findings
 */
function countByState(findings) {
    const counts = Object.fromEntries(STATES.map((state) => [state, { error: 0, warning: 0, note: 0 }]));
    for (const { state, level } of findings) {
        const ofState = counts[state];
        if (ofState !== undefined)
            ofState[level]++;
    }
    return counts;
}
/**
 * @param counts of one state
 * @returns findings of any level
 */
function total(counts) {
    return counts.error + counts.warning + counts.note;
}
/**
 * Findings in some states, worst first and then by place, with their texts bounded and harmless once more: a report
 * does not rely on who made the finding.
 *
 * @param report the report
 * @param states which findings
 * @returns copies
 */
function worstFirst({ result }, states) {
    return result.findings
        .filter(({ state }) => states.includes(state))
        .map(bounded)
        .sort((a, b) => _model_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.indexOf(a.level) - _model_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.indexOf(b.level) ||
        compare(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        compare(a.rule, b.rule));
}
/**
 * @param finding from anywhere
 * @returns the same with texts that are one line each, harmless and bounded
 */
function bounded(finding) {
    const { mark, reason, ...rest } = finding;
    const excerpt = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(finding.excerpt);
    return {
        ...rest,
        excerpt,
        message: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(finding.message, MAX.message) || 'Depends on a Service Account (JWT) credential.',
        advice: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(finding.advice, MAX.advice),
        ...(mark !== undefined && excerpt === finding.excerpt ? { mark } : {}),
        ...(reason === undefined ? {} : { reason: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(reason, MAX.reason) }),
    };
}
/** By code units: the same in every locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Active findings by rule, and in a rule by what is said about them: worst rule first, then the one with most
 * findings, then as the rules are listed.
 *
 * @param report the report
 * @returns groups, none of them empty
 */
function groupByRule(report) {
    const known = new Map(report.rules.map((rule, order) => [rule.id, { rule, order }]));
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
            const rule = known.get(finding.rule)?.rule ?? unlisted(finding);
            groups.set(finding.rule, { rule, counts: NONE, clusters: [cluster] });
        }
    }
    const order = (group) => known.get(group.rule.id)?.order ?? known.size;
    const worst = ({ counts }) => _model_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.findIndex((level) => counts[level] > 0);
    return [...groups.values()]
        .map((group) => ({ ...group, counts: countGroup(group) }))
        .sort((a, b) => worst(a) - worst(b) ||
        _model_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.map((level) => b.counts[level] - a.counts[level]).find((difference) => difference !== 0) ||
        order(a) - order(b) ||
        compare(a.rule.id, b.rule.id));
}
const NONE = { error: 0, warning: 0, note: 0 };
function countGroup({ clusters }) {
    const counts = { error: 0, warning: 0, note: 0 };
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
/* harmony export */   eL: () => (/* binding */ permalink),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   yT: () => (/* binding */ encodedPath)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(193);

// A path of a repository may be 4096 bytes long; nobody reads more than this of it.
const SHOWN_MAX = 200;
// Browsers and GitHub take longer addresses, but a link of that size is worth less than the room it needs.
const LINK_MAX = 2_000;
/**
 * @param report tells the folder of the scan
 * @param path relative to that folder
 * @returns the path from the root of the repository, as it is: hostile
 */
function repositoryPath({ pathPrefix = '' }, path) {
    const prefix = pathPrefix.replace(/^(?:\.?\/)+|\/+$/g, '');
    return prefix === '' || prefix === '.' ? path : `${prefix}/${path}`;
}
/**
 * @param path hostile
 * @returns one line that is safe in a terminal and in a log; Markdown in it is still Markdown
 */
function shownPath(path) {
    return (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(path, SHOWN_MAX) || '(a name of invisible characters)';
}
/**
 * A path as a relative reference: every character but letters, digits and `-._~/` is percent-encoded as UTF-8, so that
 * it cannot be taken for a scheme, a query, a fragment or Markdown.
 *
 * @param path hostile
 * @returns for SARIF and for links
 */
function encodedPath(path) {
    return path
        .toWellFormed()
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
/**
 * A link to the lines of a finding at the scanned commit.
 *
 * @param report tells commit and repository
 * @param finding what to link
 * @returns an address without any character that Markdown knows; undefined where it cannot be made
 */
function permalink(report, finding) {
    const { commit = '', repository = '', serverUrl = 'https://github.com' } = report;
    if (!/^[0-9a-f]{40}$/.test(commit) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    if (!/^https?:\/\/[\w.:-]+$/.test(serverUrl.replace(/\/+$/, '')))
        return undefined;
    const path = repositoryPath(report, finding.path);
    // Bytes that are not UTF-8 stand as \xNN in a path; the address has them as they are.
    const encoded = encodedPath(path).replace(/%5Cx([89a-f][0-9a-f])/gi, '%$1');
    // GitHub renders these, and a rendered document has no lines.
    const plain = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|org|textile|ipynb|svg|csv|tsv)$/i.test(path)
        ? '?plain=1'
        : '';
    const lines = finding.endLine > finding.line ? `L${finding.line}-L${finding.endLine}` : `L${finding.line}`;
    const link = `${serverUrl.replace(/\/+$/, '')}/${repository}/blob/${commit}/${encoded}${plain}#${lines}`;
    return link.length > LINK_MAX ? undefined : link;
}


/***/ }),

/***/ 5792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ SKIPPED),
/* harmony export */   eI: () => (/* binding */ SKIP_REASONS),
/* harmony export */   q$: () => (/* binding */ amounts),
/* harmony export */   tG: () => (/* binding */ CREDENTIALS),
/* harmony export */   zQ: () => (/* binding */ DEAD)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);


/** What the guard looks for. */
const CREDENTIALS = 'Service Account (JWT) credentials';
/** When the credentials stopped working, as every report says it. Source: Adobe's migration guide. */
const DEAD = `${CREDENTIALS}, which stopped working no later than 2026-03-01`;
/** What a reason to skip a file is called. */
const SKIPPED = {
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
};
/** The order in which reasons are shown: what a person should look at first. */
const SKIP_REASONS = Object.keys(SKIPPED);
/**
 * @param counts by level
 * @returns for example `2 errors, 1 note`; empty for none
 */
function amounts(counts) {
    return _model_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A.flatMap((level) => (counts[level] === 0 ? [] : [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .v)(counts[level], level)])).join(', ');
}


/***/ }),

/***/ 290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

;// CONCATENATED MODULE: ./build/adobe/links.js
const GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication';
/** How to create and use an OAuth Server-to-Server credential. */
const IMPLEMENTATION_GUIDE = `${GUIDE}/implementation/`;
/** The migration from Service Account (JWT) credentials, with the dates. */
const MIGRATION_GUIDE = `${GUIDE}/migration/`;
/** The token endpoint. */
const IMS_REFERENCE = `${GUIDE}/ims/`;
/** Access tokens for APIs of AEM as a Cloud Service; holds both the JWT and the OAuth way. */
const AEM_SERVICE_CREDENTIALS = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/implementing/developing/generating-access-tokens-for-server-side-apis';
/** Adobe's library for OAuth Server-to-Server credentials in Node.js. */
const AUTH_TOKEN = 'https://github.com/adobe/auth-token';
/** Adobe's library for IMS in Node.js. */
const AIO_LIB_IMS = 'https://github.com/adobe/aio-lib-ims';
/** The catalogue of metascopes, deleted by Adobe in 2025 and still in its repository's history. */
const METASCOPE_LIST = 'AdobeDocs/adobeio-auth (JWT/Scopes.md)';

;// CONCATENATED MODULE: ./build/adobe/metascopes-in-text.js
/** Scopes that every OAuth Server-to-Server credential seen so far has. */
const BASE = ['openid', 'AdobeID', 'read_organizations', 'additional_info.projectedProductContext'];
const TAGS = [...BASE, 'additional_info.job_function', 'additional_info.roles'];
const EVENTS = ['event_receiver', 'event_receiver_api'];
/**
 * Metascopes of Service Account (JWT) credentials, in lower case, and the OAuth scopes of the same product. Adobe
 * publishes no list of scopes: they are proposals, the Developer Console decides. An empty list means that none is
 * public. From AdobeDocs/adobeio-auth `JWT/Scopes.md` and the documentation of each product.
 */
const METASCOPES = {
    ent_adobeio_sdk: [...BASE, 'additional_info.roles', 'adobeio_api'],
    ent_dataservices_sdk: [...BASE, 'session'],
    ent_analytics_bulk_ingest_sdk: BASE,
    ent_cja_sdk: [...BASE, 'session'],
    ent_marketing_sdk: [...BASE, 'target_sdk', 'additional_info.roles'],
    ent_campaign_sdk: [
        ...BASE,
        'campaign_sdk',
        'campaign_config_server_general',
        'deliverability_service_general',
    ],
    ent_user_sdk: ['openid', 'AdobeID', 'user_management_sdk'],
    ent_cloudmgr_sdk: [...BASE, 'read_pc.dma_aem_ams'],
    ent_aem_cloud_api: [...BASE, 'read_pc.dma_aem_ams'],
    ent_aem_cloud_sdk: [...BASE, 'read_pc.dma_aem_ams'],
    ent_aemforms_sdk: [...BASE, 'read_pc.dma_aem_cloud', 'aem.document'],
    ent_reactor_sdk: TAGS,
    ent_reactor_admin_sdk: TAGS,
    ent_reactor_it_admin_sdk: TAGS,
    ent_reactor_developer_sdk: TAGS,
    ent_reactor_approver_sdk: TAGS,
    ent_reactor_publisher_sdk: TAGS,
    ent_reactor_extension_developer_sdk: TAGS,
    ent_smartcontent_sdk: [
        'openid',
        'AdobeID',
        'additional_info.projectedProductContext',
        'read_pc.dma_smart_content',
    ],
    ent_documentcloud_sdk: ['openid', 'AdobeID', 'DCAPI'],
    ent_ccas_sdk: [
        'openid',
        'AdobeID',
        'session',
        'additional_info',
        'read_organizations',
        'firefly_api',
        'ff_apis',
    ],
    ent_default_sdk: [
        'openid',
        'AdobeID',
        'session',
        'additional_info',
        'read_organizations',
        'firefly_api',
        'ff_apis',
    ],
    asset_compute_meta: [...BASE, 'asset_compute', ...EVENTS],
    event_receiver_api: [...BASE, ...EVENTS],
    ent_aam_sdk: [],
    ent_activation_sdk: [],
    ent_brand_portal_sdk: [],
    ent_gdpr_sdk: [],
    ent_partners_sdk: [],
    ent_places_sdk: [],
    ent_sensei_image_sdk: [],
    ent_stocksearch_sdk: [],
};
// Bounded, so that a long run of word characters is looked at once only. The same in capitals is a constant's name.
const NAMES = /\b(?:ent_[a-z0-9_]{1,48}_(?:sdk|api)|asset_compute_meta)\b/gi;
/**
 * Finds names that look like metascopes. `event_receiver_api` is left out, because it is an OAuth scope as well.
 *
 * @param text any text
 * @returns places in order, names in lower case: letters, digits and `_` only
 */
function metascopesIn(text) {
    return [...text.matchAll(NAMES)].map(({ 0: found, index }) => ({
        name: found.toLowerCase(),
        start: index,
        end: index + found.length,
    }));
}
/**
 * Tells whether Adobe or a public application of it names this metascope.
 *
 * @param name lower case
 * @returns true for the ones of {@link METASCOPES}
 */
function isKnownMetascope(name) {
    return Object.hasOwn(METASCOPES, name);
}
/**
 * Says what to ask for in place of metascopes.
 *
 * @param names metascopes of a file, in lower case; unknown and repeated ones are allowed
 * @returns one or two sentences for an advice
 */
function scopeAdvice(names) {
    const distinct = [...new Set(names)].sort();
    const scopes = [...new Set(distinct.flatMap((name) => METASCOPES[name] ?? []))];
    const open = distinct.filter((name) => (METASCOPES[name] ?? []).length === 0).slice(0, 5);
    const propose = scopes.length === 0
        ? ''
        : ` scope=${scopes.join(',')} (check in the Developer Console, under the credential).`;
    const copy = open.length === 0
        ? ''
        : ` For ${open.join(', ')} copy the scopes from the credential in the Developer Console.`;
    return `Metascopes do not exist in OAuth: remove them and ask for scopes.${propose}${copy}`;
}

// EXTERNAL MODULE: ./build/guard/detect/comments.js
var comments = __webpack_require__(2352);
;// CONCATENATED MODULE: ./build/guard/detect/evidence.js



/**
 * The identifier of a technical account, as a name in code or configuration: `technical_account_id`, `techAcct`,
 * `TECH_ACC_ID`, `TECHNICALACCOUNTID`. Not the words "technical account", an address under techacct.adobe.com, or an
 * account in fintech.
 */
const TECHNICAL_ACCOUNT = /(?<!@|fin|bio|med|agri|prop|insur|health)tech(?:(?:nical)?[_-]{0,2}acc(?:oun)?t?[_-]{0,2}id(?![a-z])|[_-]?acct(?![a-z.@]|[_-]?e?mail))/i;
/**
 * A private key, as a name in code or configuration: `private_key`, `privateKeyPath`, `PRIV_KEY`. Names that say whose
 * key it is (of GitHub Apps, SSH, TLS, SFTP hosts, Snowflake and so on) are left out, because those live on.
 */
const PRIVATE_KEY = /(?<!(?:ssh|gpg|pgp|github|gh|app|bot|tls|ssl|https?|encrypted|deploy|gcp|google|firebase|snowflake|docusign|box|apns?|apple|sftp|host|server|azure|sharepoint|vault|release|repo|salesforce|sfdc)[_-]{0,2})priv(?:ate)?[_-]{0,2}key(?!s?[_-]{0,2}passphrase)/i;
/** A metascope setting, as a name in code or configuration. */
const METASCOPE_KEY = /meta[_-]{0,2}scopes?/i;
/** Something that says that a file is about Adobe. */
const ADOBE = /[Aa]dobe|ADOBE|(?<![A-Za-z])ims(?![a-z])|(?<![A-Za-z])(?:IMS|AIO)(?![A-Z])|(?<![A-Za-z])aio(?![a-z])/;
/** The OAuth grant that replaces JWT. */
const CLIENT_CREDENTIALS = /client_credentials/;
/**
 * Places of a pattern, as the engine finds them: a group named `at` narrows the place.
 *
 * @param pattern with the flag `g`
 * @param text the file
 * @returns places in order
 */
function placesOf(pattern, text) {
    return [...text.matchAll(pattern)].map((match) => {
        const at = match.groups?.['at'] ?? match[0];
        const start = match.index + match[0].indexOf(at);
        return { start, end: start + at.length };
    });
}
/**
 * Finds one kind of thing that means something beside another one only. What stands in a comment does not make the
 * other one mean anything: settings that were commented out are gone.
 *
 * @param source the file
 * @param pattern what to report
 * @param beside each must be near one place of `pattern`
 * @param distance how far away, in UTF-16 code units
 * @returns the first place, in code where there is one; none without company
 */
function pairIn({ path, text }, pattern, beside, distance) {
    const inComment = (0,comments/* commentsOf */.u)(path, text);
    const places = placesOf(global(pattern), text);
    if (places.length === 0)
        return [];
    const companions = beside.map((wanted) => placesOf(global(wanted), text));
    const inCompany = places.filter((place) => companions.every((others) => hasNear(others, place, distance)));
    if (inCompany.length === 0)
        return [];
    const live = companions.map((others) => others.filter(({ start }) => !inComment(start)));
    const first = inCompany.find((place) => live.every((others) => hasNear(others, place, distance)) && !inComment(place.start)) ?? inCompany.find((place) => inComment(place.start));
    return first === undefined ? [] : [first];
}
function global(pattern) {
    return pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`);
}
// The others are in order, so that a hostile file with many of both costs no more than a search in each.
function hasNear(others, { start }, distance) {
    let low = 0;
    let high = others.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((others[middle]?.start ?? 0) < start - distance)
            low = middle + 1;
        else
            high = middle;
    }
    const next = others[low];
    return next !== undefined && next.start <= start + distance;
}
/**
 * Tells whether a file works with service credentials of the AEM Developer Console. They are JWT credentials too, but
 * their end is not dated: Adobe calls them legacy on one page and not deprecated on another.
 *
 * @param text the file
 * @returns true where the metascopes are those of AEM as a Cloud Service, or the shape of the downloaded JSON shows
 */
function isAemServiceCredential(text) {
    const names = metascopesIn(text).map(({ name }) => name);
    if (names.length === 0)
        return /\bimsEndpoint\b/.test(text) && /\btechnicalAccount\b/.test(text);
    return names.some((name) => name.startsWith('ent_aem_cloud_')) && names.every((name) => AEM.has(name));
}
const AEM = new Set(['ent_aem_cloud_api', 'ent_aem_cloud_sdk', 'ent_cloudmgr_sdk']);
/**
 * Makes warnings of the findings in a file that works with service credentials of the AEM Developer Console.
 *
 * @param source the file
 * @param matches what was found in it
 * @returns the same places, with another level, message and advice where that is so
 */
function softenedForAem({ text }, matches) {
    if (matches.length === 0 || !isAemServiceCredential(text))
        return matches;
    return matches.map((match) => ({
        ...match,
        level: 'warning',
        message: 'Uses service credentials of the AEM Developer Console, which are JWT credentials. Adobe calls them legacy and has not dated their end; their certificate lasts one year.',
        advice: `Where the API supports it, create OAuth Server-to-Server credentials and send grant_type=client_credentials with client_id, client_secret and scope to /ims/token/v3. Until then renew the certificate in time. See ${AEM_SERVICE_CREDENTIALS}`,
    }));
}
/**
 * Tells whether a file describes an interface or a format. It names every field and uses none.
 *
 * @param source the file
 * @returns true for OpenAPI and JSON Schema documents
 */
function isApiDescription({ path, text }) {
    if (!/\.(?:json|ya?ml)$/i.test(path))
        return false;
    return /["']?(?:openapi|swagger)["']?\s{0,4}:\s{0,4}["']?[23]\.|json-schema\.org\//.test(text.slice(0, 4_000));
}

;// CONCATENATED MODULE: ./build/guard/rules/acs-commons-code.js

const PAGE = 'https://adobe-consulting-services.github.io/acs-aem-commons/features/adobe-io-apis/index.html';
const NAMED = /\bcom\.adobe\.acs\.commons\.adobeio\.service\.impl\.Integration(?:ServiceImpl|Configuration)\b/g;
const IN_PACKAGE = /^package com\.adobe\.acs\.commons\.adobeio\.service\.impl;/m;
const CLASS = /\bIntegration(?:ServiceImpl|Configuration)\b/g;
// One place is enough in the code of the service itself; it names its classes all over.
function check({ text }) {
    return IN_PACKAGE.test(text) ? placesOf(CLASS, text).slice(0, 1) : placesOf(NAMED, text);
}
const acsCommonsCode = {
    id: 'acs-commons-code',
    title: 'Code on the Adobe I/O integration of ACS AEM Commons',
    level: 'error',
    message: 'Uses the Adobe I/O integration of ACS AEM Commons, which signs a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'IntegrationServiceImpl and its configuration read a private key, a technical account and a claim key, and have no way to use OAuth. What calls an endpoint through them says nothing.',
    sources: ['Adobe-Consulting-Services/acs-aem-commons (bundle, adobeio/service/impl)'],
    files: /\.(?:java|kt|groovy|scala)$/i,
    literals: ['adobeio.service.impl'],
    check,
    advice: {
        text: 'This service knows no OAuth Server-to-Server credential. Get the token from an AccessTokenProvider of Granite (grants="client_credentials", a scope and https://ims-na1.adobelogin.com/ims/token/v3), or send the request in code of your own.',
    },
    docs: PAGE,
    samples: {
        matches: [
            {
                path: 'A.java',
                text: 'import com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl;\n',
                found: 'com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl',
            },
        ],
        nonMatches: [
            {
                path: 'A.java',
                text: 'import com.adobe.acs.commons.adobeio.service.EndpointService;\n',
                reason: 'what calls an API, not what gets a token',
            },
            {
                path: 'configure/.content.xml',
                text: '<a href="/configMgr/com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl"/>\n',
                reason: 'a page that mentions the configuration',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/adobeanalyticsr-jwt.js
const adobeanalyticsr_jwt_PAGE = 'https://github.com/benrwoodard/adobeanalyticsr';
const adobeanalyticsrJwt = {
    id: 'adobeanalyticsr-jwt',
    title: 'JWT in adobeanalyticsr for R',
    level: 'error',
    message: 'Signs in with a JWT in adobeanalyticsr. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: "AW_PRIVATE_KEY and AW_TECHNICAL_ID are the variables of adobeanalyticsr for JWT, aw_auth_with('jwt') and auth_jwt switch to it. AW_AUTH_FILE serves OAuth Server-to-Server as well. Others have variables that begin with AW_, so that the package must be named or another of its names be there.",
    sources: [`${adobeanalyticsr_jwt_PAGE}/issues/178`, 'SDITools/adobeanalyticsr (R/auth.R)'],
    literals: ['aw_private_key', 'aw_technical_id', 'aw_auth', 'auth_jwt'],
    pattern: /\bAW_(?:PRIVATE_KEY|TECHNICAL_ID)\b|\baw_auth(?:_with)?\(\s{0,8}(?:type\s{0,4}=\s{0,4})?["']jwt["']|\bauth_jwt(?:_gen)?\(/g,
    needs: [
        /adobeanalyticsr|\baw_auth|\bAW_(?:TECHNICAL_ID|ORGANIZATION_ID|COMPANY_ID|REPORTSUITE_ID|AUTH_FILE)\b/,
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
    samples: {
        matches: [
            {
                path: '.Renviron',
                text: 'AW_PRIVATE_KEY=private.key\nAW_AUTH_FILE=x.json\n',
                found: 'AW_PRIVATE_KEY',
            },
            { path: 'a.R', text: 'library(adobeanalyticsr)\naw_auth_with("jwt")\n', found: 'aw_auth_with("jwt"' },
        ],
        nonMatches: [
            { path: '.Renviron', text: 'AW_CLIENT_ID=x\nAW_CLIENT_SECRET=y\nAW_AUTH_FILE=z\n', reason: 'OAuth' },
            { path: '.env', text: 'AW_PRIVATE_KEY=x\n', reason: 'a variable of somebody else' },
            { path: 'a.R', text: "library(adobeanalyticsr)\naw_auth_with('s2s')\n", reason: 'OAuth' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/detect/package-json.js
const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/**
 * Reads the direct dependencies of a package.json. Lock files are never asked: they list what others depend on.
 *
 * @param source a file; any other than a package.json has none
 * @returns direct dependencies in the order of the file; none where it cannot be parsed
 */
function npmDependencies({ path, text }) {
    if (!/(?:^|\/)package\.json$/i.test(path))
        return [];
    return SECTIONS.flatMap((section) => entriesOf(text, section)).sort((a, b) => a.start - b.start);
}
function entriesOf(text, section) {
    const entries = parsed(text)?.[section];
    if (typeof entries !== 'object' || entries === null)
        return [];
    const from = text.indexOf(`"${section}"`);
    return Object.entries(entries).flatMap(([name, version]) => {
        const start = text.indexOf(`"${name}"`, from) + 1;
        return start > 0 && typeof version === 'string'
            ? [{ name, version, start, end: start + name.length }]
            : [];
    });
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null
            ? Object.fromEntries(Object.entries(value))
            : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Finds the name that a package.json gives to its own package.
 *
 * @param source a file; any other than a package.json has none
 * @param name the package looked for
 * @returns the place of the name, or none
 */
function ownName({ path, text }, name) {
    if (!/(?:^|\/)package\.json$/i.test(path) || parsed(text)?.['name'] !== name)
        return [];
    const start = text.indexOf(`"${name}"`) + 1;
    return start > 0 ? [{ start, end: start + name.length }] : [];
}
/**
 * Finds where code loads a package, or a command installs one. Lists of names, such as those of update bots, and
 * sentences are neither.
 *
 * @param source any file
 * @param name the package, for example `@adobe/jwt-auth`
 * @returns places of the name
 */
function npmUses({ text, path }, name) {
    const escaped = name.replace(/[/.-]/g, '\\$&');
    const load = `(?:\\bfrom|\\brequire(?:\\.resolve)?\\s?\\(|\\bimport\\s?\\(?|\\b(?:un|do|set)?[mM]ock(?:Module)?\\s?\\()\\s{0,3}["'\`](?<at>${escaped})(?:/[\\w./-]{1,80})?["'\`]`;
    const install = `\\b(?:npm|yarn|pnpm|npx|bun|aio)\\b[^\\n#]{0,200}\\s["']?(?<at>${escaped})(?![\\w-])`;
    const address = `(?:unpkg\\.com|jsdelivr\\.net/npm|esm\\.sh|skypack\\.dev)/(?<at>${escaped})(?![\\w-])`;
    const wanted = /\.json$/i.test(path) ? [address, install] : [load, install, address];
    return wanted.flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'g'))].map(at));
}
function at(match) {
    const found = match.groups?.['at'] ?? match[0];
    const start = match.index + match[0].lastIndexOf(found);
    return { start, end: start + found.length };
}

;// CONCATENATED MODULE: ./build/guard/rules/aio-cli-jwt-auth.js


const NAME = '@adobe/aio-cli-plugin-jwt-auth';
const COMMAND = /\bjwt-auth(?::|\s)access-token\b|\bconfig(?::|\s)set\s+jwt-auth\b/g;
const aio_cli_jwt_auth_PAGE = 'https://github.com/adobe/aio-cli-plugin-auth';
function aio_cli_jwt_auth_check(source) {
    const direct = npmDependencies(source).filter(({ name }) => name === NAME);
    const packages = [...direct, ...ownName(source, NAME), ...npmUses(source, NAME)];
    return [...packages.map(({ start, end }) => ({ start, end })), ...placesOf(COMMAND, source.text)];
}
const aioCliJwtAuth = {
    id: 'aio-cli-jwt-auth',
    title: 'JWT command of the Adobe I/O CLI',
    level: 'error',
    message: 'Gets a token with the JWT plugin of the Adobe I/O CLI. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The plugin @adobe/aio-cli-plugin-jwt-auth, deprecated since 2020, and its command jwt-auth:access-token do the JWT exchange and nothing else.',
    sources: ['https://github.com/adobe/aio-cli-plugin-jwt-auth'],
    literals: ['jwt-auth'],
    check: aio_cli_jwt_auth_check,
    advice: {
        text: 'Remove the plugin. Use the auth commands of the CLI with a context of an OAuth Server-to-Server credential: client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id.',
        before: `aio config set jwt-auth --json --file config.json
aio jwt-auth:access-token`,
        after: `aio config set ims.contexts.my_s2s --json --file config.json
aio auth login --ctx my_s2s`,
        language: 'sh',
    },
    docs: aio_cli_jwt_auth_PAGE,
    samples: {
        matches: [
            { path: 'a.sh', text: 'TOKEN=$(aio jwt-auth:access-token)\n', found: 'jwt-auth:access-token' },
            {
                path: 'a.yml',
                text: 'run: aio plugins:install @adobe/aio-cli-plugin-jwt-auth\n',
                found: '@adobe/aio-cli-plugin-jwt-auth',
            },
            {
                path: 'package.json',
                text: '{ "dependencies": { "@adobe/aio-cli-plugin-jwt-auth": "^2" } }\n',
                found: '@adobe/aio-cli-plugin-jwt-auth',
            },
        ],
        nonMatches: [
            { path: 'a.php', text: "$this->app->alias('tymon.jwt', 'jwt-auth');\n", reason: 'a PHP package' },
            { path: 'b.sh', text: 'php artisan jwt-auth:secret\n', reason: 'a command of that PHP package' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/aio-lib-java-jwt.js
const aio_lib_java_jwt_PAGE = 'https://github.com/adobe/aio-lib-java';
const aioLibJavaJwt = {
    id: 'aio-lib-java-jwt',
    title: 'JWT context of aio-lib-java',
    level: 'error',
    message: 'Configures a JWT for the Adobe I/O Java SDK. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The keys aio_meta_scopes and aio_encoded_pkcs8 and the classes JwtContext, PrivateKeyBuilder and JwtTokenBuilder of com.adobe.aio exist for the JWT exchange only. The artifact itself does OAuth as well.',
    sources: [aio_lib_java_jwt_PAGE],
    literals: ['aio_meta_scopes', 'aio_encoded_pkcs8', 'com.adobe.aio.'],
    pattern: /\baio_(?:meta_scopes|encoded_pkcs8)\b|\bcom\.adobe\.aio\.(?:[a-z]{1,20}\.){0,5}(?:JwtContext|JwtTokenBuilder|PrivateKeyBuilder)\b/g,
    advice: {
        text: 'Use aio-lib-java 2.0.0 or later with aio_oauth_scopes, aio_client_secret, aio_api_key and aio_ims_org_id (OAuthContext in place of JwtContext). Remove aio_meta_scopes, aio_encoded_pkcs8 and aio_technical_account_id.',
        before: `aio_meta_scopes=/s/event_receiver_api,/s/ent_adobeio_sdk
aio_encoded_pkcs8=…`,
        after: `aio_oauth_scopes=openid,AdobeID,event_receiver_api,adobeio_api`,
        language: 'properties',
    },
    docs: aio_lib_java_jwt_PAGE,
    samples: {
        matches: [
            { path: 'a.properties', text: 'aio_meta_scopes=/s/ent_adobeio_sdk\n', found: 'aio_meta_scopes' },
            {
                path: 'A.java',
                text: 'import com.adobe.aio.auth.JwtContext;\n',
                found: 'com.adobe.aio.auth.JwtContext',
            },
            {
                path: 'B.java',
                text: 'import com.adobe.aio.util.PrivateKeyBuilder;\n',
                found: 'com.adobe.aio.util.PrivateKeyBuilder',
            },
        ],
        nonMatches: [
            { path: 'a.properties', text: 'aio_oauth_scopes=openid\naio_api_key=x\n', reason: 'OAuth' },
            { path: 'pom.xml', text: '<artifactId>aio-lib-java-ims</artifactId>\n', reason: 'does both' },
            { path: 'A.java', text: 'import com.example.JwtContext;\n', reason: 'a class of somebody else' },
            { path: 'B.java', text: 'import com.adobe.aio.auth.OAuthContext;\n', reason: 'OAuth' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/audience-claim.js



const AT_HOST = /adobelogin\.com\\?\/c\\?\//gi;
// Put together at run time: "/c/" + clientId, "https://%s/c/%s", `${ims}/c/${id}`.
const BUILT = /["'`]\\?\/c\\?\/\\?["'`]|(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\})\/c\/(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\}|["'`])/g;
function audience_claim_check(source) {
    const { text } = source;
    const about = ADOBE.test(text) &&
        (METASCOPE_KEY.test(text) || metascopesIn(text).length > 0 || /["'`]aud["'`]/.test(text));
    return softenedForAem(source, [...placesOf(AT_HOST, text), ...(about ? placesOf(BUILT, text) : [])]);
}
const audienceClaim = {
    id: 'audience-claim',
    title: 'Audience claim of a JWT for Adobe IMS',
    level: 'error',
    message: 'Builds the audience of a JWT for Adobe IMS. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The audience of a JWT for the exchange is https://ims-na1.adobelogin.com/c/ and the client id. Nothing else is under /c/ of that host. The bare path counts beside Adobe and either metascopes or a claim named aud only.',
    sources: ['AdobeDocs/adobe-dev-console (JWT/index.md, deleted 2025-06-27)'],
    literals: [
        'adobelogin.com/c/',
        'adobelogin.com\\/c',
        '"/c/',
        "'/c/",
        '`/c/',
        '\\/c\\/',
        '%s/c/',
        '%v/c/',
        '}/c/',
    ],
    check: audience_claim_check,
    advice: {
        text: 'Delete the code that builds and signs the claims. OAuth needs client_id, client_secret, grant_type=client_credentials and scope, sent to https://ims-na1.adobelogin.com/ims/token/v3.',
        before: `'aud': 'https://ims-na1.adobelogin.com/c/' + CLIENT_ID`,
        language: 'python',
    },
    docs: IMS_REFERENCE,
    samples: {
        matches: [
            {
                path: 'a.cs',
                text: 'claims.Add("aud", "https://ims-na1.adobelogin.com/c/" + clientId);\n',
                found: 'adobelogin.com/c/',
            },
            { path: 'a.js', text: "aud: ims.getApiUrl('/c/' + id),\nmetaScopes\n", found: "'/c/'" },
            {
                path: 'a.py',
                text: "payload = {'aud': f'{ims_host}/c/{client_id}'}\nmetascopes = []\n",
                found: '{ims_host}/c/{client_id}',
            },
            {
                path: 'a.java',
                text: 'claims.put("aud", "https://" + imsHost + "/c/" + apiKey); // Adobe\n',
                found: '"/c/"',
            },
        ],
        nonMatches: [
            { path: 'a.py', text: 'return url.replace("/c/", "/")  # adobe\n', reason: 'a path like any other' },
            { path: 'b.py', text: 'aud = "%s/c/%s"\n', reason: 'no word of Adobe' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/exchange-endpoint.js


// A slash may be escaped, in JSON, or encoded, in an address that is a parameter.
const WHOLE = /\bims(?:\\?\/|%2F)exchange(?:\\?\/|%2F)(?:v\d{1,2}(?:\\?\/|%2F))?jwt\b/gi;
// Segments of a path: ["ims", "exchange", "jwt"], / "ims" / "exchange" / "jwt", .path("ims").path("exchange").path("jwt")
const SEGMENTS = /["'`]\/?ims\/?["'`][\s,+./()\w]{1,24}["'`]\/?exchange\/?["'`][\s,+./()\w]{1,24}["'`]\/?(?:v\d{1,2}\/)?jwt\/?["'`]/gi;
// Behind a base address that ends with /ims, so that "ims" is elsewhere.
const TAIL = /(?<!\bims)(?:\\?\/)exchange\\?\/(?:v\d{1,2}\\?\/)?jwt\b/gi;
const IMS_HOST = /adobelogin\.com|\badobe_?ims\b|\bims_?(?:host|endpoint|url|base|server)/i;
function exchange_endpoint_check(source) {
    const { text } = source;
    const tail = IMS_HOST.test(text) ? placesOf(TAIL, text) : [];
    return softenedForAem(source, [...placesOf(WHOLE, text), ...placesOf(SEGMENTS, text), ...tail]);
}
const exchangeEndpoint = {
    id: 'exchange-endpoint',
    title: 'JWT exchange endpoint of Adobe IMS',
    level: 'error',
    message: 'Exchanges a JWT at Adobe IMS. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The path ims/exchange/jwt exists only for Service Account (JWT) credentials. The host is not required, because it is often put together at run time; where "ims" is elsewhere, a host of IMS is.',
    sources: [MIGRATION_GUIDE, 'AdobeDocs/adobe-dev-console (JWT/index.md, deleted 2025-06-27)'],
    literals: [
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
    check: exchange_endpoint_check,
    advice: {
        text: 'Send grant_type=client_credentials with client_id, client_secret and scope to https://ims-na1.adobelogin.com/ims/token/v3, and delete the code that signs the JWT.',
        before: `POST https://ims-na1.adobelogin.com/ims/exchange/jwt
client_id=…&client_secret=…&jwt_token=…`,
        after: `POST https://ims-na1.adobelogin.com/ims/token/v3
grant_type=client_credentials&client_id=…&client_secret=…&scope=openid,AdobeID`,
        language: 'http',
    },
    docs: IMS_REFERENCE,
    samples: {
        matches: [
            {
                path: 'a.js',
                text: "const url = 'https://ims-na1.adobelogin.com/ims/exchange/jwt';\n",
                found: 'ims/exchange/jwt',
            },
            {
                path: 'a.py',
                text: 'URL = f"{host}/ims/exchange/v1/jwt?client_id={x}"\n',
                found: 'ims/exchange/v1/jwt',
            },
            {
                path: 'a.json',
                text: '{ "url": "https:\\/\\/ims-na1.adobelogin.com\\/ims\\/exchange\\/jwt" }\n',
                found: 'ims\\/exchange\\/jwt',
            },
            {
                path: 'a.scala',
                text: 'val uri = host / "ims" / "exchange" / "jwt"\n',
                found: '"ims" / "exchange" / "jwt"',
            },
            {
                path: 'a.postman_collection.json',
                text: '"path": [\n  "ims",\n  "exchange",\n  "jwt"\n]\n',
                found: '"ims",\n  "exchange",\n  "jwt"',
            },
            {
                path: 'a.ts',
                text: "const IMS_BASE = 'https://ims-na1.adobelogin.com/ims';\npost(IMS_BASE + '/exchange/jwt');\n",
                found: '/exchange/jwt',
            },
            {
                path: 'a.js',
                text: 'const scope = "ent_aem_cloud_api";\npost(json.integration.imsEndpoint + "/ims/exchange/jwt");\n',
                found: 'ims/exchange/jwt',
                level: 'warning',
            },
            { path: 'README.md', text: 'POST to /ims/exchange/jwt\n', found: 'ims/exchange/jwt', level: 'note' },
            {
                path: 'a.yml',
                text: 'a: 1\n# auth_endpoint: /ims/exchange/jwt\n',
                found: 'ims/exchange/jwt',
                level: 'note',
            },
        ],
        nonMatches: [
            {
                path: 'a.js',
                text: "fetch('https://ims-na1.adobelogin.com/ims/token/v3')\n",
                reason: 'the OAuth token endpoint',
            },
            {
                path: 'b.js',
                text: "fetch('https://example.com/exchange/jwt')\n",
                reason: 'an exchange of somebody else',
            },
            {
                path: 'c.js',
                text: "const rates = ['ims', 'exchange', 'rates'];\n",
                reason: 'another path with the same words',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/ims-go-jwt.js

const ims_go_jwt_PAGE = 'https://github.com/adobe/imscli';
const GO = /\b(?:ExchangeJWT(?:Request|Response|WithContext)?|AuthorizeJWTExchange)\b|\bims\.MetaScope[A-Z]?\w{0,40}/g;
const ims_go_jwt_COMMAND = /\bimscli\s+(?:-\S+\s+){0,4}auth(?:ori)?z(?:e)?\s+(?:-\S+\s+){0,4}jwt\b/g;
function ims_go_jwt_check({ text, path }) {
    const go = /\.go$/i.test(path) && /\badobe\/ims-go\b|\badobe\/imscli\b|^package ims\b/m.test(text);
    return [...(go ? placesOf(GO, text) : []), ...placesOf(ims_go_jwt_COMMAND, text)];
}
const imsGoJwt = {
    id: 'ims-go-jwt',
    title: 'JWT exchange with ims-go or imscli',
    level: 'error',
    message: 'Exchanges a JWT with ims-go or imscli. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'ExchangeJWT and the MetaScope constants of github.com/adobe/ims-go, and the command imscli authorize jwt, serve the JWT exchange only.',
    sources: ['adobe/ims-go (ims/exchange_jwt.go)', 'adobe/imscli (cmd/authz/jwt.go)'],
    literals: ['exchangejwt', 'authorizejwtexchange', 'ims.metascope', 'imscli'],
    check: ims_go_jwt_check,
    advice: {
        text: 'In Go send grant_type=client_credentials with client_id, client_secret and scope to https://ims-na1.adobelogin.com/ims/token/v3; on the command line use imscli authorize clientCredentials. Delete the private key and the metascopes.',
        before: `imscli authorize jwt --privateKey private.key --metascopes ent_user_sdk …`,
        after: `imscli authorize clientCredentials --clientID … --clientSecret … --scopes openid,AdobeID,user_management_sdk`,
        language: 'sh',
    },
    docs: ims_go_jwt_PAGE,
    samples: {
        matches: [
            {
                path: 'a.go',
                text: 'import "github.com/adobe/ims-go/ims"\nr, err := c.ExchangeJWT(&ims.ExchangeJWTRequest{})\n',
                found: 'ExchangeJWT',
            },
            { path: 'a.sh', text: 'imscli authorize jwt -k private.key\n', found: 'imscli authorize jwt' },
        ],
        nonMatches: [
            {
                path: 'a.go',
                text: 'import "example.com/auth"\nr := auth.ExchangeJWT(token)\n',
                reason: 'an exchange of somebody else',
            },
            { path: 'a.sh', text: 'imscli authorize clientCredentials\n', reason: 'OAuth' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/jwt-exchange-request.js


// A name of a form field: quoted, a key of an object, or in the text of a form. A variable of that name is not enough.
const JWT_TOKEN = /(?<!token\.type["']?\s{0,4}[:=]\s{0,4})["'`]jwt_token["'`]|(?<![\w.$])jwt_token\s{0,4}:(?!:)|[?&"'`\s]jwt_token=(?!=)|:jwt_token\s{0,4}=>/;
const CLIENT_SECRET = /["'`]client_secret["'`]|\bclient_secret\s{0,4}[:=]|\bclientSecret\b/;
const CLIENT_ID = /["'`]client_id["'`]|\bclient_id\s{0,4}[:=]|\bclientId\b/;
// Three fields together are the request of IMS. Farther apart they need a word of Adobe in the file.
function jwt_exchange_request_check(source) {
    const beside = [CLIENT_SECRET, CLIENT_ID];
    const near = pairIn(source, JWT_TOKEN, beside, 400);
    const matches = near.length > 0 || !ADOBE.test(source.text) ? near : pairIn(source, JWT_TOKEN, beside, 3_000);
    return softenedForAem(source, matches);
}
const jwtExchangeRequest = {
    id: 'jwt-exchange-request',
    title: 'Request that exchanges a JWT',
    level: 'error',
    message: 'Sends jwt_token with a client id and secret, which is the JWT exchange of Adobe IMS. It stopped working no later than 2026-03-01.',
    proves: 'The form fields client_id, client_secret and jwt_token together are the JWT exchange of Adobe IMS. Other services that take a signed JWT call it assertion or client_assertion, and send no secret with it.',
    sources: [
        'AdobeDocs/adobe-dev-console (JWT/index.md, deleted 2025-06-27)',
        'adobe/reactor-sync (the address comes from the settings, only these fields show what it is)',
    ],
    literals: ['jwt_token'],
    check: jwt_exchange_request_check,
    advice: {
        text: 'Send grant_type=client_credentials, client_id, client_secret and scope to https://ims-na1.adobelogin.com/ims/token/v3. Drop jwt_token and the code that makes it. The answer counts expires_in in seconds, no longer in milliseconds.',
        before: `form: { client_id, client_secret, jwt_token: sign(claims, privateKey) }`,
        after: `form: { grant_type: 'client_credentials', client_id, client_secret, scope: 'openid,AdobeID' }`,
        language: 'js',
    },
    docs: IMS_REFERENCE,
    samples: {
        matches: [
            {
                path: 'a.js',
                text: 'const form = {\n  client_id: c.clientId,\n  client_secret: c.clientSecret,\n  jwt_token: token\n};\n',
                found: 'jwt_token:',
            },
            {
                path: 'a.cs',
                text: 'request.Add("client_id", id);\nrequest.Add("client_secret", secret);\nrequest.Add("jwt_token", jwt);\n',
                found: '"jwt_token"',
            },
            {
                path: 'a.sh',
                text: 'curl -d "client_id=$ID" -d "client_secret=$SECRET" -d "jwt_token=$JWT" "$URL"\n',
                found: '"jwt_token=',
            },
        ],
        nonMatches: [
            {
                path: 'connector.json',
                text: '{ "aep.token.type": "jwt_token", "aep.client_id": "x", "aep.client_secret": "y" }\n',
                reason: 'a kind of token in the settings of Kafka Connect, which have a rule of their own',
            },
            {
                path: 'a.py',
                text: 'jwt_token = api_client.request_jwt_user_token(client_id=i, private_key=k)\n',
                reason: 'DocuSign: a variable, and no secret',
            },
            {
                path: 'b.py',
                text: "claims = decode_jwt(jwt_token)\nform = {'client_id': i, 'client_secret': s}\n",
                reason: 'decodes an access token',
            },
            {
                path: 'c.py',
                text: "body = {'jwt_token': token}\n",
                reason: 'a field of that name alone',
            },
            {
                path: 'd.js',
                text: "const form = { client_id, client_secret, grant_type: 'client_credentials', scope };\n",
                reason: 'OAuth',
            },
            {
                path: 'e.py',
                text: 'jwt_token = sign(claims)\nform = {"client_id": i, "client_secret": s, "assertion": jwt_token}\n',
                reason: 'the field of another service, filled from a variable of that name',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/jwt-only-version.js

/** First version of a package that knows OAuth Server-to-Server. From the release notes of each. */
const PYTHON = [
    ['umapi-client', [3, 0]],
    ['aepp', [0, 3]],
    ['cjapy', [0, 2]],
    ['aanalytics2', [0, 4]],
];
// The name alone says little: whoever uploads with a token of their own needs no credential. So these are notes.
const NPM = [
    ['@adobe/reactor-uploader', [6, 0]],
    ['@adobe/reactor-releaser', [4, 0]],
];
// The upper end of what may be installed: ==2.1, ~=2.1, ^2, ~2, <3. Without one nothing is said.
const REQUIREMENT = (name) => new RegExp(`(?<![\\w./@-])(?<at>${name.replace('-', '[-_.]')})(?:\\[[\\w,]{1,40}\\])?["']?\\s{0,8}(?:=\\s{0,4}["']\\s{0,4})?(?:>=?\\s{0,4}[\\d.]{1,12}\\s{0,4},\\s{0,4})?(?<operator>={2,3}|~=|<=?|\\^|~)\\s{0,4}(?<major>\\d{1,4})(?:\\.(?<minor>\\d{1,4}))?`, 'gi');
function jwt_only_version_check(source) {
    const npm = npmDependencies(source).flatMap(({ name, version, start, end }) => {
        const known = NPM.find(([wanted]) => wanted === name);
        const found = /^\s*(?<operator>[~^<=]{0,2})\s*v?(?<major>\d{1,4})(?:\.(?<minor>\d{1,4}))?/.exec(version);
        return known && found && isBelow(found.groups, known[1]) ? [{ start, end, level: NOTE }] : [];
    });
    return /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]*\.txt|setup\.(?:py|cfg)|pyproject\.toml|Pipfile|environment\.ya?ml|Dockerfile[^/]*)$/i.test(source.path)
        ? [...npm, ...PYTHON.flatMap(([name, first]) => pinned(source.text, name, first))]
        : npm;
}
const NOTE = 'note';
function pinned(text, name, first) {
    return [...text.matchAll(REQUIREMENT(name))].flatMap((match) => {
        const at = match.groups?.['at'] ?? '';
        const start = match.index + match[0].indexOf(at);
        return isBelow(match.groups, first) ? [{ start, end: start + at.length }] : [];
    });
}
function isBelow(groups, [major, minor]) {
    const found = [Number(groups?.['major']), Number(groups?.['minor'] ?? '0')];
    const same = found[0] === major && found[1] === minor;
    if (same && groups?.['operator'] === '<')
        return true;
    return found[0] < major || (found[0] === major && found[1] < minor);
}
const jwtOnlyVersion = {
    id: 'jwt-only-version',
    title: 'Version of a package that knows only JWT',
    level: 'warning',
    message: 'Pins a version from before OAuth Server-to-Server, which knows only Service Account (JWT) credentials. These stopped working no later than 2026-03-01.',
    proves: 'Before umapi-client 3.0, aepp 0.3, cjapy 0.2, aanalytics2 0.4, reactor-uploader 6 and reactor-releaser 4 the only way to a token was a JWT. Only a version that is held below counts; the name alone and an open range do not.',
    sources: [
        'adobe-apiplatform/umapi-client.py (release 3.0)',
        'pitchmuc/aepp (releases)',
        'pitchmuc/adobe-analytics-api-2.0 (docs/releases.md)',
        'adobe/reactor-uploader (release 6.0.0)',
    ],
    literals: ['umapi', 'aepp', 'cjapy', 'aanalytics2', '@adobe/reactor-'],
    check: jwt_only_version_check,
    advice: {
        text: 'Raise the version: umapi-client 3.0, aepp 0.3.0, cjapy 0.2.2, aanalytics2 0.4.1, @adobe/reactor-uploader 6 or @adobe/reactor-releaser 4, or later, and give it the client secret and scopes of the OAuth Server-to-Server credential.',
        before: 'umapi-client==2.21',
        after: 'umapi-client>=3.0.1',
        language: 'text',
    },
    docs: 'https://github.com/adobe-apiplatform/umapi-client.py',
    samples: {
        matches: [
            { path: 'requirements.txt', text: 'requests\numapi-client==2.21\n', found: 'umapi-client' },
            { path: 'pyproject.toml', text: 'umapi-client = "^2.18"\n', found: 'umapi-client' },
            { path: 'setup.py', text: "install_requires=['umapi_client>=2.10,<3']\n", found: 'umapi_client' },
            { path: 'requirements-prod.txt', text: 'aanalytics2==0.3.7\n', found: 'aanalytics2' },
            {
                path: 'package.json',
                text: '{ "devDependencies": { "@adobe/reactor-uploader": "^5.2.0" } }\n',
                found: '@adobe/reactor-uploader',
                level: 'note',
            },
        ],
        nonMatches: [
            {
                path: 'requirements.txt',
                text: 'umapi-client>=2.10\naepp\naanalytics2==0.5.1\n',
                reason: 'may be, or is, newer',
            },
            { path: 'requirements.txt', text: 'my-aepp==0.1\n', reason: 'a package of another name' },
            {
                path: 'package.json',
                text: '{ "devDependencies": { "@adobe/reactor-uploader": "^6.0.0" } }\n',
                reason: 'knows OAuth',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/metascope.js



const AS_SCOPE = /(?<!meta[_-]{0,2})scopes?["'`]?\s{0,4}(?:=>|[:=,])[^\n]{0,200}$/i;
function metascope_check(source) {
    const { text } = source;
    const found = metascopesIn(text);
    // A name that Adobe's list does not have needs a word of Adobe: somebody else may have an ent_…_sdk.
    const ofAdobe = ADOBE.test(text);
    const places = found.filter(({ name }) => ofAdobe || isKnownMetascope(name));
    const advice = scopeAdvice(places.map(({ name }) => name));
    const oauth = CLIENT_CREDENTIALS.test(text) && !PRIVATE_KEY.test(text);
    const matches = places.map((place) => ({
        start: place.start,
        end: place.end,
        advice,
        ...(oauth && isScope(text, place) ? REUSED : {}),
    }));
    return softenedForAem(source, matches);
}
function isScope(text, { start }) {
    const near = text.slice(Math.max(0, start - 240), start);
    return AS_SCOPE.test(near.slice(near.lastIndexOf('\n') + 1));
}
const REUSED = {
    level: 'warning',
    message: 'Asks OAuth for a metascope. IMS knows no metascopes in OAuth and answers invalid_scope.',
};
const metascope = {
    id: 'metascope',
    title: 'Metascope of a Service Account (JWT) credential',
    level: 'error',
    general: true,
    message: 'Names a metascope, which only Service Account (JWT) credentials have. These stopped working no later than 2026-03-01.',
    proves: 'Metascopes exist in the claims of a JWT for Adobe IMS only; in OAuth their place is taken by scopes with other names. Product codes without _sdk or _api at their end, such as ent_reactor, are not metascopes, and event_receiver_api is a scope as well.',
    sources: [METASCOPE_LIST, MIGRATION_GUIDE],
    // Not `ent_`, which stands in parent_, client_ and event_ as well.
    literals: ['_sdk', 'ent_aem', 'asset_compute_meta'],
    check: metascope_check,
    advice: {
        text: 'Metascopes do not exist in OAuth: remove them and ask for the scopes that the Developer Console shows for the credential.',
        before: `metaScopes: ['ent_user_sdk']`,
        after: `scopes: ['openid', 'AdobeID', 'user_management_sdk']`,
        language: 'js',
    },
    docs: IMPLEMENTATION_GUIDE,
    samples: {
        matches: [
            { path: 'a.js', text: "const metaScopes = ['ent_user_sdk'];\n", found: 'ent_user_sdk' },
            {
                path: 'a.py',
                text: 'SCOPE = "ent_analytics_bulk_ingest_sdk"\n',
                found: 'ent_analytics_bulk_ingest_sdk',
            },
            { path: 'a.go', text: 'const s = "ent_new_thing_sdk" // Adobe\n', found: 'ent_new_thing_sdk' },
            { path: 'a.sh', text: 'METASCOPES=asset_compute_meta\n', found: 'asset_compute_meta' },
            {
                path: 'b.js',
                text: "metaScopes: ['ent_aem_cloud_api']\n",
                found: 'ent_aem_cloud_api',
                level: 'warning',
            },
            {
                path: 'b.py',
                text: "form = {'grant_type': 'client_credentials', 'scope': 'ent_user_sdk'}\n",
                found: 'ent_user_sdk',
                level: 'warning',
            },
            {
                path: 'docs/scopes.md',
                text: '| ent_user_sdk | User Management |\n',
                found: 'ent_user_sdk',
                level: 'note',
            },
        ],
        nonMatches: [
            { path: 'a.json', text: '{ "code": "ent_reactor_admin" }\n', reason: 'a product code' },
            { path: 'a.c', text: 'int ent_load_sdk(void);\n', reason: 'a name of somebody else' },
            { path: 'b.js', text: "scopes: ['event_receiver_api', 'adobeio_api']\n", reason: 'OAuth scopes' },
            { path: 'c.js', text: 'import client_sdk from "talent_pool_sdk";\n', reason: 'part of another word' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/metascope-claim.js



const metascope_claim_AT_HOST = /adobelogin\.com\\?\/s\\?\/(?:[a-z_]{1,60})?/gi;
const metascope_claim_NAMED = /\/s\\?\/(?:ent_[a-z0-9_]{1,60}|event_receiver_api|asset_compute_meta)\b/gi;
// Put together at run time: '/s/' + scope, "%s/s/%s", `${ims}/s/${m}`, "{}/s/{}".
const metascope_claim_BUILT = /["'`]\\?\/s\\?\/\\?["'`]|(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\})\/s\/(?:%[sv]|\{\d?\}|\$?\{[\w.]{1,40}\}|#\{[\w.]{1,40}\}|["'`])/g;
const AUDIENCE = /\/c\/["'`%{$#]/;
function metascope_claim_check(source) {
    const { text } = source;
    const names = metascopesIn(text).map(({ name }) => name);
    // "/s/" alone is any path: Adobe and either the other claim or a word for metascopes must be there.
    const about = ADOBE.test(text) && (METASCOPE_KEY.test(text) || names.length > 0 || AUDIENCE.test(text));
    const found = [
        ...placesOf(metascope_claim_AT_HOST, text),
        ...placesOf(metascope_claim_NAMED, text),
        ...(about ? placesOf(metascope_claim_BUILT, text) : []),
    ];
    if (found.length === 0)
        return [];
    const said = {
        ...(reusedAsScope(text) ? metascope_claim_REUSED : {}),
        ...(names.length > 0 ? { advice: scopeAdvice(names) } : {}),
    };
    return softenedForAem(source, found.map((match) => ({ ...match, ...said })));
}
function reusedAsScope(text) {
    return CLIENT_CREDENTIALS.test(text) && !PRIVATE_KEY.test(text) && !/jwt/i.test(text);
}
const metascope_claim_REUSED = {
    level: 'warning',
    message: 'Names a metascope where OAuth is used. IMS knows no metascopes in OAuth and answers invalid_scope.',
};
const metascopeClaim = {
    id: 'metascope-claim',
    title: 'Metascope claim of a JWT',
    level: 'error',
    message: 'Builds a metascope claim, which only the JWT of a Service Account (JWT) credential has. These stopped working no later than 2026-03-01.',
    proves: 'A claim whose name is https://ims-na1.adobelogin.com/s/ and a metascope is how a JWT asks IMS for an API. Nothing else is under /s/ of that host.',
    sources: [METASCOPE_LIST, AIO_LIB_IMS],
    literals: [
        'adobelogin.com/s/',
        '\\/s\\/',
        '/s/ent_',
        '/s/event_receiver_api',
        '/s/asset_compute_meta',
        "'/s/'",
        '"/s/"',
        '`/s/`',
        '%s/s/',
        '%v/s/',
        '}/s/',
    ],
    check: metascope_claim_check,
    advice: {
        text: 'Delete the claims with the code that signs them, and ask for the scopes that the Developer Console shows: scope=openid,AdobeID,… at https://ims-na1.adobelogin.com/ims/token/v3.',
        before: `claims['https://ims-na1.adobelogin.com/s/ent_user_sdk'] = true`,
        after: `form.scope = 'openid,AdobeID,user_management_sdk'`,
        language: 'js',
    },
    docs: IMPLEMENTATION_GUIDE,
    samples: {
        matches: [
            {
                path: 'a.py',
                text: "payload['https://ims-na1.adobelogin.com/s/ent_user_sdk'] = True\n",
                found: 'adobelogin.com/s/ent_user_sdk',
            },
            {
                path: 'a.json',
                text: '{ "scope": "https://ims-na1-stg1.adobelogin.com/s/" }\n',
                found: 'adobelogin.com/s/',
            },
            {
                path: 'a.js',
                text: "payload[ims.getApiUrl('/s/' + metaScope)] = true\n",
                found: "'/s/'",
            },
            {
                path: 'a.go',
                text: 'claims[fmt.Sprintf("%s/s/%s", imsURL, metascope)] = true\n// adobe\n',
                found: '%s/s/%s',
            },
            { path: 'b.py', text: 'X = "{}/s/ent_cloudmgr_sdk".format(BASE)\n', found: '/s/ent_cloudmgr_sdk' },
            {
                path: 'c.py',
                text: "data = {'grant_type': 'client_credentials', 'scope': 'https://ims-na1.adobelogin.com/s/ent_reactor_sdk'}\n",
                found: 'adobelogin.com/s/ent_reactor_sdk',
                level: 'warning',
            },
        ],
        nonMatches: [
            {
                path: 'a.js',
                text: "const url = host + '/s/' + id; // a short link of Adobe\n",
                reason: 'a path like any other',
            },
            { path: 'b.go', text: 'fmt.Sprintf("%s/s/%s", base, id)\n', reason: 'a path like any other' },
            {
                path: 'c.js',
                text: "get('https://ims-na1.adobelogin.com/ims/profile/v1')\n",
                reason: 'another path of IMS',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/metascopes-key.js



const SETTING = /meta[_-]{0,2}scopes?["'`]?\s{0,8}(?:=>|:=|[:=])|["'`][\w-]{0,60}meta[_-]{0,2}scopes?["'`]|[.$]\{?[\w-]{0,60}meta[_-]{0,2}scopes?\b|--meta-?scopes?\b|metascopes?[\t ]{1,24}\[\]/i;
// The other Meta has scopes too, and applications of it hold keys of others.
const META = /facebook|instagram|whatsapp/i;
function metascopes_key_check(source) {
    if (isApiDescription(source) || !METASCOPE_KEY.test(source.text) || !ADOBE.test(source.text + source.path))
        return [];
    const withKey = META.test(source.text) ? [] : pairIn(source, SETTING, [PRIVATE_KEY], 4_000);
    const matches = withKey.length > 0 ? withKey : pairIn(source, SETTING, [TECHNICAL_ACCOUNT], 4_000);
    const names = metascopesIn(source.text).map(({ name }) => name);
    const advised = matches.map((match) => ({
        ...match,
        ...(names.length > 0 ? { advice: scopeAdvice(names) } : {}),
    }));
    return softenedForAem(source, advised);
}
const metascopesKey = {
    id: 'metascopes-key',
    title: 'Setting for metascopes with a key or a technical account',
    level: 'error',
    general: true,
    message: 'Sets metascopes for a technical account, which only a Service Account (JWT) credential has. These stopped working no later than 2026-03-01.',
    proves: 'A credential with metascopes is a JWT credential: an OAuth Server-to-Server credential has scopes. The word alone proves nothing, because texts about the migration use it; a private key or a technical account beside it does.',
    sources: [MIGRATION_GUIDE, 'adobe/aio-lib-ims-jwt (the keys of a JWT context)'],
    literals: ['metascope', 'meta_scope', 'meta-scope', 'meta__scope'],
    check: metascopes_key_check,
    advice: {
        text: 'Remove the metascopes and the private key, and set the scopes that the Developer Console shows for the OAuth Server-to-Server credential, with its client secret.',
        before: `technical_account_id: …
meta_scopes: [ent_user_sdk]
private_key: …`,
        after: `client_secrets: […]
technical_account_id: …
technical_account_email: …
scopes: [openid, AdobeID, user_management_sdk]`,
        language: 'yaml',
    },
    docs: IMPLEMENTATION_GUIDE,
    samples: {
        matches: [
            {
                path: 'ims.yaml',
                text: 'ims_org_id: x\ntechnical_account_id: y\nmeta_scopes: $SCOPES\n',
                found: 'meta_scopes:',
            },
            {
                path: 'adobe.go',
                text: 'type Config struct {\n\tPrivateKeyPath string\n\tMetascopes     []string\n}\n',
                found: 'Metascopes     []',
            },
        ],
        nonMatches: [
            {
                path: 'social.ts',
                text: "import { adobe } from 'x';\nconst metaScopes = ['instagram_basic'];\nconst { privateKey } = config;\n",
                reason: 'scopes of the company Meta',
            },
            {
                path: 'api.json',
                text: '{ "openapi": "3.0.0", "info": { "title": "Adobe" }, "meta_scopes": { "type": "array" }, "technical_account_id": {} }\n',
                reason: 'the description of an API, which uses nothing',
            },
            {
                path: 'adobe.java',
                text: 'fail("technical_account_id: your context is missing a metascope", e);\n',
                reason: 'a sentence',
            },
            {
                path: 'adobe.js',
                text: '// metaScopes are gone\nconst config = { technicalAccountId, scopes };\n',
                reason: 'a remark about what was there',
            },
            {
                path: 'adobe.ts',
                text: 'auth({ clientId, clientSecret, metaScopes: [] });\n',
                reason: 'neither a key nor a technical account',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/npm-aio-lib-ims-jwt.js


const npm_aio_lib_ims_jwt_NAME = '@adobe/aio-lib-ims-jwt';
function npm_aio_lib_ims_jwt_check(source) {
    const direct = npmDependencies(source).filter(({ name }) => name === npm_aio_lib_ims_jwt_NAME);
    const places = [...direct, ...ownName(source, npm_aio_lib_ims_jwt_NAME), ...npmUses(source, npm_aio_lib_ims_jwt_NAME)];
    return places.map(({ start, end }) => ({ start, end }));
}
const npmAioLibImsJwt = {
    id: 'npm-aio-lib-ims-jwt',
    title: 'npm package @adobe/aio-lib-ims-jwt, used directly',
    level: 'error',
    message: 'Uses @adobe/aio-lib-ims-jwt directly; it makes JWTs for Service Account (JWT) credentials, which stopped working no later than 2026-03-01.',
    proves: 'The package does nothing but sign and exchange a JWT. It comes with every @adobe/aio-lib-ims, so that lock files and other transitive mentions prove nothing: only a direct dependency, an import or an installation counts.',
    sources: ['https://github.com/adobe/aio-lib-ims-jwt', AIO_LIB_IMS],
    literals: ['@adobe/aio-lib-ims-jwt'],
    check: npm_aio_lib_ims_jwt_check,
    advice: {
        text: 'Depend on @adobe/aio-lib-ims 6.4.0 or later only, with a context of client_id, client_secrets, technical_account_email, technical_account_id, scopes and ims_org_id; remove private_key and meta_scopes.',
        before: `"dependencies": { "@adobe/aio-lib-ims": "^5", "@adobe/aio-lib-ims-jwt": "^2" }`,
        after: `"dependencies": { "@adobe/aio-lib-ims": "^8" }`,
        language: 'json',
    },
    docs: AIO_LIB_IMS,
    samples: {
        matches: [
            {
                path: 'package.json',
                text: '{ "dependencies": { "@adobe/aio-lib-ims-jwt": "^5" } }\n',
                found: '@adobe/aio-lib-ims-jwt',
            },
            {
                path: 'a.js',
                text: "const plugin = require('@adobe/aio-lib-ims-jwt')\n",
                found: '@adobe/aio-lib-ims-jwt',
            },
        ],
        nonMatches: [
            {
                path: 'a.js',
                text: "const logger = require('@adobe/aio-lib-core-logging')('@adobe/aio-lib-ims-jwt')\n",
                reason: 'the name of a log',
            },
            {
                path: 'health.json',
                text: '{ "plugins": ["@adobe/aio-lib-ims-jwt"] }\n',
                reason: 'a list of names',
            },
            {
                path: 'package.json',
                text: '{ "dependencies": { "@adobe/aio-lib-ims": "^8" } }\n',
                reason: 'brings the package along and does OAuth',
            },
            {
                path: 'login.js',
                text: "const help = 'plugins: @adobe/aio-lib-ims-jwt, …'\n",
                reason: 'a help text',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/npm-jwt-auth.js



const npm_jwt_auth_NAME = '@adobe/jwt-auth';
function npm_jwt_auth_check(source) {
    const direct = npmDependencies(source).filter(({ name }) => name === npm_jwt_auth_NAME);
    const places = [...direct, ...ownName(source, npm_jwt_auth_NAME)].map(({ start, end }) => ({ start, end }));
    return [...places, ...softenedForAem(source, npmUses(source, npm_jwt_auth_NAME))];
}
const npmJwtAuth = {
    id: 'npm-jwt-auth',
    title: 'npm package @adobe/jwt-auth',
    level: 'error',
    message: 'Uses @adobe/jwt-auth, which knows only the JWT exchange. It stopped working no later than 2026-03-01.',
    proves: 'Every version of @adobe/jwt-auth (the last one is 2.0.0) does the JWT exchange and nothing else. Only a direct dependency, an import or an installation counts, no lock file and no sentence.',
    sources: ['https://github.com/adobe/jwt-auth', AUTH_TOKEN],
    literals: ['@adobe/jwt-auth'],
    check: npm_jwt_auth_check,
    advice: {
        text: 'Replace @adobe/jwt-auth by @adobe/auth-token 1.0.0 or later (auth with clientId, clientSecret, scope and environment), or send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3. Remove privateKey, technicalAccountId, orgId and metaScopes from its configuration. @adobe/auth-token is an ES module for Node 18 or later: in CommonJS write await import(…) inside an async function.',
        before: `import auth from '@adobe/jwt-auth';
const { access_token } = await auth({ clientId, clientSecret, technicalAccountId, orgId, privateKey, metaScopes });`,
        after: `import { auth } from '@adobe/auth-token';
const { access_token } = await auth({ clientId, clientSecret, scope: 'openid,AdobeID,user_management_sdk' });`,
        language: 'js',
    },
    docs: AUTH_TOKEN,
    samples: {
        matches: [
            {
                path: 'package.json',
                text: '{ "dependencies": { "@adobe/jwt-auth": "^2.0.0" } }\n',
                found: '@adobe/jwt-auth',
            },
            { path: 'a.js', text: "const auth = require('@adobe/jwt-auth');\n", found: '@adobe/jwt-auth' },
            { path: 'a.ts', text: 'import auth from "@adobe/jwt-auth";\n', found: '@adobe/jwt-auth' },
            { path: 'a.sh', text: 'npm install --save @adobe/jwt-auth@0.3.0\n', found: '@adobe/jwt-auth' },
            { path: 'README.md', text: 'npm install @adobe/jwt-auth\n', found: '@adobe/jwt-auth', level: 'note' },
        ],
        nonMatches: [
            {
                path: 'a.js',
                text: "throw new Error('Use @adobe/auth-token in place of @adobe/jwt-auth');\n",
                reason: 'a sentence about what was there',
            },
            {
                path: 'composer.json',
                text: '{ "require": { "tymon/jwt-auth": "^2.0" } }\n',
                reason: 'a PHP package of nearly the same name',
            },
            {
                path: 'package.json',
                text: '{ "dependencies": { "@adobe/auth-token": "1.0.1", "jsonwebtoken": "9.0.0" } }\n',
                reason: 'the replacement, and a general JWT library',
            },
            {
                path: 'renovate.json',
                text: '{ "ignoreDeps": ["@adobe/jwt-auth"] }\n',
                reason: 'a list of names, not a use',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/pdf-services-service-account.js

const pdf_services_service_account_PAGE = 'https://developer.adobe.com/document-services/docs/overview/pdf-services-api/gettingstarted/';
// Node.js, Java and CFML; Python; .NET. They differ in case only from what others have, so that the call is required.
const BUILDER = /\.\s{0,20}(?<at>serviceAccountCredentialsBuilder|service_account_credentials_builder|ServiceAccountCredentialsBuilder)\s{0,4}\(/g;
// The class itself, and the part of the downloaded file. Google has both names too.
const pdf_services_service_account_CLASS = /\bServiceAccountCredentials\b|\bservice_account_credentials\b(?=[^\n]{0,40}\b(?:organization_id|account_id|private_key_file)\b)/g;
const PDF_SERVICES = /pdf[-_.]?services|pdftools|documentservices|document-services|com\.adobe\.|@adobe\/|\badobe\.|Adobe\./i;
const GOOGLE = /google|gcp|firebase|oauth2client/i;
function pdf_services_service_account_check({ text, path }) {
    if (/\.json$/i.test(path))
        return [];
    const builders = placesOf(BUILDER, text);
    const named = PDF_SERVICES.test(text) && (builders.length > 0 || !GOOGLE.test(text)) ? placesOf(pdf_services_service_account_CLASS, text) : [];
    if (builders.length > 0 && !/adobe|pdf/i.test(text + path))
        return [];
    return [...builders, ...named];
}
const pdfServicesServiceAccount = {
    id: 'pdf-services-service-account',
    title: 'Service account credentials of the PDF Services SDK',
    level: 'error',
    message: 'Builds ServiceAccountCredentials of the PDF Services SDK, which are JWT credentials. They stopped working no later than 2026-03-01.',
    proves: 'The SDKs of PDF Services call JWT credentials service account credentials and OAuth ones service principal credentials. Google has a class of the same name, so that the builder call or the SDK must be there. The key client_credentials stands in both forms of the downloaded file and proves nothing.',
    sources: [pdf_services_service_account_PAGE, 'adobe/pdfservices-node-sdk-samples', 'adobe/pdfservices-java-sdk-samples'],
    literals: ['serviceaccountcredentials', 'service_account_credentials'],
    check: pdf_services_service_account_check,
    advice: {
        text: 'Use ServicePrincipalCredentials with the client id and the client secret (Node.js, Java and .NET SDK 3.4.0 or later, Python 2.3.0 or later), and delete pdfservices-api-credentials.json with private.key.',
        before: `Credentials credentials = Credentials.serviceAccountCredentialsBuilder()
    .fromFile("pdfservices-api-credentials.json").build();`,
        after: `Credentials credentials = new ServicePrincipalCredentials(
    System.getenv("PDF_SERVICES_CLIENT_ID"), System.getenv("PDF_SERVICES_CLIENT_SECRET"));`,
        language: 'java',
    },
    docs: pdf_services_service_account_PAGE,
    samples: {
        matches: [
            {
                path: 'A.java',
                text: 'import com.adobe.pdfservices.operation.auth.Credentials;\nCredentials c = Credentials.serviceAccountCredentialsBuilder()\n',
                found: 'serviceAccountCredentialsBuilder',
            },
            {
                path: 'a.py',
                text: 'from adobe.pdfservices.operation.auth.credentials import Credentials\nc = Credentials.service_account_credentials_builder()\n',
                found: 'service_account_credentials_builder',
            },
            {
                path: 'a.cs',
                text: 'using Adobe.PDFServicesSDK.auth;\nvar c = Credentials.ServiceAccountCredentialsBuilder()\n',
                found: 'ServiceAccountCredentialsBuilder',
            },
            {
                path: 'a.js',
                text: "const sdk = require('@adobe/pdfservices-node-sdk');\nsdk.Credentials\n  .serviceAccountCredentialsBuilder()\n",
                found: 'serviceAccountCredentialsBuilder',
            },
            {
                path: 'Application.cfc',
                text: 'file = "pdfservices-api-credentials.json";\no = json.service_account_credentials.organization_id;\n',
                found: 'service_account_credentials',
            },
        ],
        nonMatches: [
            {
                path: 'a.java',
                text: 'import com.google.auth.oauth2.ServiceAccountCredentials;\nServiceAccountCredentials.fromStream(s);\n',
                reason: 'Google',
            },
            {
                path: 'a.py',
                text: 'def _get_service_account_credentials(self):\n    return google.oauth2.load(x)\n',
                reason: 'Google',
            },
            {
                path: 'b.java',
                text: 'import com.adobe.pdfservices.operation.auth.ServicePrincipalCredentials;\nnew ServicePrincipalCredentials(id, secret);\n',
                reason: 'OAuth',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/python-path-to-key.js

const python_path_to_key_PAGE = 'https://github.com/pitchmuc/adobe-analytics-api-2.0/blob/master/docs/getting_started.md';
const PATH_TO_KEY = /\bpath_?to_?key\b/i;
const KEY = /["']private_key["']|\bprivate_key\s{0,4}=(?!=)/;
const TECH_ID = /\btech_id\b/i;
const LIBRARY = /\b(?:aepp|cjapy|aanalytics2|launchpy)\b/;
function python_path_to_key_check(source) {
    const { text, path } = source;
    const owned = LIBRARY.test(text) || LIBRARY.test(path);
    if (owned && PATH_TO_KEY.test(text))
        return pairIn(source, PATH_TO_KEY, [], 0);
    const path2key = pairIn(source, PATH_TO_KEY, [TECH_ID], 4_000);
    if (path2key.length > 0)
        return path2key;
    return owned ? pairIn(source, KEY, [TECH_ID], 2_000) : [];
}
const pythonPathToKey = {
    id: 'python-path-to-key',
    title: 'Private key for aanalytics2, aepp, cjapy or launchpy',
    level: 'error',
    message: 'Configures a private key for a library of Adobe Experience Platform or Analytics, which means JWT. It stopped working no later than 2026-03-01.',
    proves: 'pathToKey is the setting of aanalytics2, aepp, cjapy and launchpy for the private key that signs a JWT; OAuth has scopes in its place. tech_id stays after the migration and proves nothing alone.',
    sources: [python_path_to_key_PAGE, 'pitchmuc/cjapy (cjapy/configs.py)', 'pitchmuc/aepp (aepp/configs.py)'],
    literals: ['pathtokey', 'path_to_key', 'tech_id'],
    check: python_path_to_key_check,
    advice: {
        text: 'Use aanalytics2 0.4.1, aepp 0.3.0, cjapy 0.2.2 or launchpy 0.4.2, or later; create the file with auth_type="oauthV2". Remove pathToKey (private_key) and tech_id, and add scopes.',
        before: `{ "org_id": "…", "client_id": "…", "tech_id": "…", "pathToKey": "private.key", "secret": "…" }`,
        after: `{ "org_id": "…", "client_id": "…", "secret": "…", "scopes": "openid,AdobeID,…" }`,
        language: 'json',
    },
    docs: python_path_to_key_PAGE,
    samples: {
        matches: [
            {
                path: 'config.json',
                text: '{ "org_id": "x", "tech_id": "y", "pathToKey": "private.key" }\n',
                found: 'pathToKey',
            },
            {
                path: 'a.py',
                text: "import aanalytics2\naanalytics2.configure(tech_id='x', path_to_key='k')\n",
                found: 'path_to_key',
            },
            {
                path: 'b.py',
                text: 'import aepp\naepp.configure(tech_id=t, private_key=k)\n',
                found: 'private_key=',
            },
        ],
        nonMatches: [
            {
                path: 'a.js',
                text: "const pathToKey = path.join(dir, 'key.pem');\n",
                reason: 'a name like any other',
            },
            {
                path: 'b.json',
                text: '{ "org_id": "x", "client_id": "y", "tech_id": "z", "secret": "s", "scopes": "openid" }\n',
                reason: 'what stays after a migration',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/reactor-private-key.js

const reactor_private_key_PAGE = 'https://github.com/adobe/reactor-uploader';
// The variable as it is set or read. A sentence that names it, as in an error about old names, is not.
const VARIABLE = /(?:\$\{?|\benv\.|\bsecrets\.|\benv\[["'`]|\bENV\[["'])(?<at>REACTOR_IO_INTEGRATION_PRIVATE_KEY\w{0,20})|(?<![\w.])(?<set>REACTOR_IO_INTEGRATION_PRIVATE_KEY\w{0,20})["']?\s{0,3}[:=]|["'`](?<name>REACTOR_IO_INTEGRATION_PRIVATE_KEY\w{0,20})["'`]/g;
const TOOL = /\breactor-(?:uploader|releaser)\b/i;
const FLAG = /--(?:private-key|tech-account-id)\b/g;
function reactor_private_key_check({ text, path }) {
    // In YAML a variable is often handed through to nobody; the rule about stale keys warns of that.
    if (/\.ya?ml$/i.test(path) && !TOOL.test(text))
        return [];
    const variables = [...text.matchAll(VARIABLE)].map((match) => {
        const name = match.groups?.['at'] ?? match.groups?.['set'] ?? match.groups?.['name'] ?? match[0];
        const start = match.index + match[0].indexOf(name);
        return { start, end: start + name.length };
    });
    return TOOL.test(text) ? [...variables, ...placesOf(FLAG, text)] : variables;
}
const reactorPrivateKey = {
    id: 'reactor-private-key',
    title: 'Private key for the tools of Adobe Tags',
    level: 'error',
    message: 'Gives reactor-uploader or reactor-releaser a private key, for a Service Account (JWT) credential. These stopped working no later than 2026-03-01.',
    proves: 'Only the versions of the two tools that know JWT (reactor-uploader before 6, reactor-releaser before 4) take a private key and a technical account. The name of a tool alone proves nothing.',
    sources: [reactor_private_key_PAGE, 'https://github.com/adobe/reactor-releaser'],
    literals: ['reactor_io_integration_private_key', 'reactor-uploader', 'reactor-releaser'],
    check: reactor_private_key_check,
    advice: {
        text: 'Use @adobe/reactor-uploader 6 or @adobe/reactor-releaser 4, or later, with --auth.client-id and --auth.client-secret, or the variables REACTOR_IO_INTEGRATION_CLIENT_ID and REACTOR_IO_INTEGRATION_CLIENT_SECRET. Delete the private key, the technical account and the organization from the call.',
        before: `npx @adobe/reactor-uploader package.zip --private-key=private.key --org-id=… --tech-account-id=… --api-key=…`,
        after: `npx @adobe/reactor-uploader@6 package.zip --auth.client-id=… --auth.client-secret=…`,
        language: 'sh',
    },
    docs: reactor_private_key_PAGE,
    samples: {
        matches: [
            {
                path: 'deploy.sh',
                text: 'npx @adobe/reactor-uploader p.zip --private-key="$KEY" --tech-account-id="$ID"\n',
                found: '--private-key',
            },
            {
                path: 'a.yml',
                text: 'run: npx @adobe/reactor-uploader\nenv:\n  REACTOR_IO_INTEGRATION_PRIVATE_KEY: x\n',
                found: 'REACTOR_IO_INTEGRATION_PRIVATE_KEY',
            },
            {
                path: 'a.js',
                text: 'const key = process.env.REACTOR_IO_INTEGRATION_PRIVATE_KEY;\n',
                found: 'REACTOR_IO_INTEGRATION_PRIVATE_KEY',
            },
        ],
        nonMatches: [
            {
                path: '.sauce/config.yml',
                text: 'env:\n  REACTOR_IO_INTEGRATION_PRIVATE_KEY_CONTENTS: $X\n',
                reason: 'handed through, and nothing here reads it',
            },
            {
                path: 'a.sh',
                text: 'npx @adobe/reactor-uploader@6 p.zip --auth.client-id=$ID --auth.client-secret=$SECRET\n',
                reason: 'OAuth',
            },
            {
                path: 'b.js',
                text: "throw new Error('The new names are REACTOR_IO_INTEGRATION_PRIVATE_KEY and others. Update!');\n",
                reason: 'an error about old names',
            },
            { path: 'c.sh', text: 'sign --private-key=key.pem\n', reason: 'a flag of another tool' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/technical-account-key.js


// Where a file signs for somebody else as well, the two must stand together.
const OTHER_SIGNER = /msal|thumbprint|octokit|snowflake|docusign|generateKeyPair|SignJWT|importPKCS8|apple|salesforce|google/i;
// What else the request of IMS needs, in files that do not say Adobe.
const technical_account_key_CLIENT_SECRET = /client[_-]{0,2}secret/i;
const ACTION = /(?:^|\/)action\.ya?ml$/i;
const STEPS = /^[ \t]{0,40}(?:- )?uses:\s/m;
function technical_account_key_check(source) {
    const { text, path } = source;
    if (isApiDescription(source))
        return [];
    if (!ADOBE.test(text) && !ADOBE.test(path) && !technical_account_key_CLIENT_SECRET.test(text))
        return [];
    const yaml = /\.ya?ml$/i.test(path);
    // A workflow signs with all kinds of keys; rules that read steps and inputs tell whose they are.
    if (yaml && (STEPS.test(text) || ACTION.test(path)))
        return [];
    const distance = OTHER_SIGNER.test(text) ? 400 : 4_000;
    return softenedForAem(source, pairIn(source, PRIVATE_KEY, [TECHNICAL_ACCOUNT], distance));
}
const technicalAccountKey = {
    id: 'technical-account-key',
    title: 'Technical account with a private key',
    level: 'error',
    general: true,
    message: 'Keeps a private key beside a technical account, which is a Service Account (JWT) credential. These stopped working no later than 2026-03-01.',
    proves: 'A technical account of Adobe signs with a private key only for the JWT exchange: an OAuth Server-to-Server credential has the same technical account and no key. Both must be names in code or configuration; prose does not count, nor does a key whose name says that it is for something else.',
    sources: [MIGRATION_GUIDE, 'adobe/aio-lib-ims-jwt (the keys of a JWT context)'],
    literals: [
        'techacc',
        'tech_acc',
        'tech-acc',
        'technicalacc',
        'technical_acc',
        'technical-acc',
        'technical__acc',
    ],
    check: technical_account_key_check,
    advice: {
        text: 'Delete the private key and everything that reads it, and revoke its certificate. Keep the client id, add the client secret and the scopes of the OAuth Server-to-Server credential, and send grant_type=client_credentials to https://ims-na1.adobelogin.com/ims/token/v3. The technical account may stay.',
        before: `technicalAccountId: process.env.TECHNICAL_ACCOUNT_ID,
privateKey: process.env.PRIVATE_KEY,
metaScopes: ['ent_user_sdk'],`,
        after: `clientSecret: process.env.CLIENT_SECRET,
scope: 'openid,AdobeID,user_management_sdk',`,
        language: 'js',
    },
    docs: IMPLEMENTATION_GUIDE,
    samples: {
        matches: [
            {
                path: 'adobe.js',
                text: 'const config = {\n  technicalAccountId: id,\n  privateKey: key,\n};\n',
                found: 'privateKey',
            },
            {
                path: 'a.fs',
                text: 'let o = { tech_acct=c.tech_acct; client_secret=c.client_secret; priv_key_file_path=c.file }\n',
                found: 'priv_key',
            },
            {
                path: 'a.env',
                text: 'IMS_ORG=x\nTECHNICAL_ACCOUNT_ID=x\nPRIVATE_KEY_PATH=./private.key\n',
                found: 'PRIVATE_KEY',
            },
            {
                path: 'b.yml',
                text: 'adobe:\n  # tech_acct_id: x\n  # priv_key_path: y\n',
                found: 'priv_key',
                level: 'note',
            },
        ],
        nonMatches: [
            {
                path: 'pay.py',
                text: 'row = {"fintech_acct_id": a, "private_key": k, "client_secret": s}\n',
                reason: 'an account in fintech',
            },
            {
                path: 'app.ts',
                text: "import { ConfidentialClientApplication } from '@azure/msal-node';\nconst adobe = { technical_account_id: id };\n".concat('//\n'.repeat(150), 'const certificate = { thumbprint, privateKey };\n'),
                reason: 'App Builder with the certificate key of an application at Microsoft',
            },
            {
                path: 'adobe.yaml',
                text: "openapi: '3.0.0'\nprivate_key: { type: string }\ntechnical_account_id: { type: string }\n",
                reason: 'the description of an API, which uses nothing',
            },
            {
                path: 'adobe.yaml',
                text: 'technical_account_id: x\nclient_secret: y\nscopes: openid\n',
                reason: 'what stays after a migration',
            },
            {
                path: 'adobe.json',
                text: '{ "description": "The technical account of the pipeline", "private_key": "x" }\n',
                reason: 'prose in the description of an API',
            },
            {
                path: 'adobe.js',
                text: 'const id = process.env.TECHNICAL_ACCOUNT_ID;\nconst auth = { appId, githubPrivateKey };\n',
                reason: 'the key of a GitHub App',
            },
            {
                path: 'adobe.py',
                text: 'technical_account_id = x\nhost = {"encrypted_private_key": k}\n',
                reason: 'the key of an SFTP host in Adobe Tags',
            },
            {
                path: '.github/workflows/adobe.yml',
                text: 'steps:\n  - uses: actions/create-github-app-token@v2\n    with:\n      private-key: x\n  - run: x\n    env:\n      TECHNICAL_ACCOUNT_ID: y\n',
                reason: 'a workflow signs with keys of others',
            },
            {
                path: 'adobe.toml',
                text: 'private_key = "x"\n# technical_account_id = "y"\n',
                reason: 'one of the two was commented out',
            },
            { path: 'box.js', text: 'const { privateKey, passphrase } = appAuth;\n', reason: 'a key of Box alone' },
            {
                path: 'adobe.ts',
                text: 'const user = "x@techacct.adobe.com";\nconst { privateKey } = await generateKeyPair("RS256");\n',
                reason: 'an address of a technical account beside a key for sessions',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/umapi-client-jwt.js
const umapi_client_jwt_PAGE = 'https://github.com/adobe-apiplatform/umapi-client.py';
const umapiClientJwt = {
    id: 'umapi-client-jwt',
    title: 'JWT in umapi-client for Python',
    level: 'error',
    message: 'Connects umapi-client with a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'JWTAuth (version 3) and the parameter auth_dict (version 2) of umapi-client hold a technical account and a private key. PHP has a JWTAuth of its own, so that the package must be imported.',
    sources: [umapi_client_jwt_PAGE],
    files: /\.(?:py|ipynb|pyw)$/i,
    literals: ['umapi'],
    pattern: /\b(?:JWTAuth|auth_dict)\b(?=\s{0,4}[(=:])/g,
    needs: [/\b(?:import|from)\s{1,8}umapi(?:_client)?\b/],
    advice: {
        text: 'Use umapi-client 3.0 or later with OAuthS2S(client_id, client_secret), and pass it as auth. Remove tech_acct_id and the private key.',
        before: `auth = JWTAuth(org_id, client_id, client_secret, tech_acct_id, priv_key_data)
conn = umapi_client.Connection(org_id, auth=auth)`,
        after: `auth = umapi_client.OAuthS2S(client_id, client_secret)
conn = umapi_client.Connection(org_id, auth=auth)`,
        language: 'python',
    },
    docs: umapi_client_jwt_PAGE,
    samples: {
        matches: [
            {
                path: 'a.py',
                text: 'import umapi_client\nauth = umapi_client.JWTAuth(o, c, s, t, priv_key_data=k)\n',
                found: 'JWTAuth',
            },
            {
                path: 'b.py',
                text: 'import umapi_client\nconn = umapi_client.Connection(org_id=o, auth_dict=config)\n',
                found: 'auth_dict',
            },
        ],
        nonMatches: [
            {
                path: 'a.py',
                text: 'import umapi_client\nauth = umapi_client.OAuthS2S(client_id, client_secret)\n',
                reason: 'OAuth',
            },
            { path: 'b.py', text: 'auth = JWTAuth(key)  # not umapi_client\n', reason: 'a class of somebody else' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/group-code.js



















/** Rules about code: the protocol, and the SDKs of each ecosystem. */
const CODE_RULES = [
    exchangeEndpoint,
    metascopeClaim,
    audienceClaim,
    aioLibJavaJwt,
    jwtExchangeRequest,
    npmJwtAuth,
    npmAioLibImsJwt,
    aioCliJwtAuth,
    pdfServicesServiceAccount,
    umapiClientJwt,
    pythonPathToKey,
    imsGoJwt,
    adobeanalyticsrJwt,
    acsCommonsCode,
    reactorPrivateKey,
];
/** Rules that hold in any file. Rules that know a file's format say more, so that these come behind them. */
const GENERAL_RULES = [metascope, technicalAccountKey, metascopesKey, jwtOnlyVersion];

;// CONCATENATED MODULE: ./build/guard/detect/osgi.js
/** Files that hold OSGi configurations: `.config`, `.cfg`, `.cfg.json`, XML content packages, bundles of them. */
const OSGI_FILES = /\.(?:config|cfg|xml|properties|ya?ml|json)$/i;
/**
 * Finds a property of an OSGi configuration with a value, in any of the formats: `key="value"`, `key=value`,
 * `"key": "value"`, an XML attribute, with an optional type such as `B"true"` or `{Boolean}true`.
 *
 * @param text the decoded file
 * @param name of the property; a part of a pattern, with escaped dots
 * @param value what the value must hold; a part of a pattern that cannot be empty
 * @returns places of the name
 */
function propertyPlaces(text, name, value = '[^\\s"\'\\],>){}]') {
    const pattern = new RegExp(`(?<![\\w.-])(?:${name})(?=["']?[ \\t]{0,20}[=:][ \\t]{0,20}[\\[(]?[ \\t]{0,20}[A-Z]?["']?(?:\\{\\w{1,20}\\})?\\[?["']?(?:${value}))`, 'g');
    return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
    }));
}

;// CONCATENATED MODULE: ./build/guard/rules/acs-commons.js

const DOCS = 'https://adobe-consulting-services.github.io/acs-aem-commons/features/adobe-io-apis/index.html';
const PID = 'com.adobe.acs.commons.adobeio.service.impl.IntegrationServiceImpl';
function acs_commons_check({ path, text }) {
    if (!path.includes(PID) && !text.includes(PID))
        return [];
    const exchange = [...text.matchAll(/\bims\/exchange(?:\/v\d{1,2})?\/jwt\b/gi)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
    }));
    const keys = propertyPlaces(text, 'privateKey|techAccountId|adobeLoginClaimKey').slice(0, 1);
    return [...exchange, ...keys].sort((a, b) => a.start - b.start);
}
const acsCommons = {
    id: 'acs-commons-adobeio',
    title: 'Adobe I/O integration of ACS AEM Commons',
    level: 'error',
    knowsFile: true,
    message: 'The Adobe I/O integration of ACS AEM Commons exchanges a JWT and knows nothing else. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'IntegrationServiceImpl of ACS AEM Commons signs a JWT from privateKey, techAccountId, amcOrgId and adobeLoginClaimKey; it has no setting for OAuth.',
    sources: [
        'Adobe-Consulting-Services/acs-aem-commons (IntegrationConfiguration.java, pull request 3600)',
        DOCS,
    ],
    files: OSGI_FILES,
    literals: ['privatekey', 'techaccountid', 'adobeloginclaimkey', 'exchange/jwt'],
    check: acs_commons_check,
    advice: {
        text: 'ACS AEM Commons has no OAuth Server-to-Server here. Remove this configuration and get the token from the AccessTokenProvider of Granite (com.adobe.granite.auth.oauth.accesstoken.provider with auth.token.provider.authorization.grants="client_credentials" and https://ims-na1.adobelogin.com/ims/token/v3), or send the request in code of your own.',
        before: `{ "endpoint": "https://ims-na1.adobelogin.com/ims/exchange/jwt",
  "techAccountId": "…@techacct.adobe.com", "privateKey": "…" }`,
        after: `{ "auth.token.provider.authorization.grants": "client_credentials",
  "auth.access.token.request": "https://ims-na1.adobelogin.com/ims/token/v3" }`,
        language: 'json',
    },
    docs: DOCS,
    samples: {
        matches: [
            {
                path: `config/${PID}.cfg.json`,
                text: '{\n"clientId":"a",\n"techAccountId": "b",\n"privateKey":"c"}\n',
                found: 'techAccountId',
            },
            {
                path: `config/${PID}.xml`,
                text: '<jcr:root jcr:primaryType="sling:OsgiConfig" privateKey="a" amcOrgId="b"/>\n',
                found: 'privateKey',
            },
        ],
        nonMatches: [
            {
                path: 'configure/.content.xml',
                text: `<text text="To use OAuth configure ${PID} and its privateKey"/>\n`,
                reason: 'a page that mentions the configuration',
            },
            {
                path: `config/${PID}.cfg.json`,
                text: '{"endpoint":"","privateKey":"","techAccountId":""}\n',
                reason: 'nothing is configured',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/aem-forms-communications.js
const aem_forms_communications_DOCS = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/using-communications/oauth-api-authetication';
const API = String.raw `\/adobe\/(?:forms\/(?:doc|batch|assembler)\/|document\/(?:generate|transform|assure|extract|convert|assemble)\b)`;
const aemFormsCommunications = {
    id: 'aem-forms-communications',
    title: 'AEM Forms Communications with a JWT',
    level: 'error',
    knowsFile: true,
    message: 'Calls AEM Forms Communications APIs with a token from a JWT. These tokens stopped working when the certificate ended or on 2026-03-01, whichever was earlier.',
    proves: 'The path of a Communications API beside the JWT exchange, its metascope or the client for AEM service credentials in the same file. ent_aemforms_sdk is the metascope of AEM Forms.',
    sources: ['Experience League: JWT authentication for AEM Forms as a Cloud Service (deprecated)', aem_forms_communications_DOCS],
    literals: ['/adobe/forms/', '/adobe/document/', 'ent_aemforms_sdk'],
    pattern: /\bims\/exchange(?:\/v\d{1,2})?\/jwt\b|@adobe\/aemcs-api-client-lib\b|\bent_aem(?:_cloud_api|forms_sdk)\b/gi,
    needs: [new RegExp(`${API}|ent_aemforms_sdk`, 'i')],
    advice: {
        text: 'Create an OAuth Server-to-Server credential for the Forms Communications API in the Adobe Developer Console, send grant_type=client_credentials with client_id, client_secret and scope=openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_cloud,aem.document to https://ims-na1.adobelogin.com/ims/token/v3, and remove the private key and the JWT. The calls to the APIs stay the same.',
        before: `POST https://ims-na1.adobelogin.com/ims/exchange/jwt
client_id=…&client_secret=…&jwt_token=…`,
        after: `POST https://ims-na1.adobelogin.com/ims/token/v3
grant_type=client_credentials&client_id=…&client_secret=…&scope=openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_cloud,aem.document`,
        language: 'http',
    },
    docs: aem_forms_communications_DOCS,
    samples: {
        matches: [
            {
                path: 'gen.js',
                text: "const exchange = require('@adobe/aemcs-api-client-lib');\nfetch(host + '/adobe/forms/doc/v1/generatePDFOutput');\n",
                found: '@adobe/aemcs-api-client-lib',
            },
            {
                path: 'gen.py',
                text: 'TOKEN = f"{ims}/ims/exchange/jwt"\nAPI = f"{aem}/adobe/document/generate/pdfform"\n',
                found: 'ims/exchange/jwt',
            },
            { path: 'a.py', text: 'META = "ent_aemforms_sdk"\n', found: 'ent_aemforms_sdk' },
        ],
        nonMatches: [
            {
                path: 'gen.js',
                text: "const token = await ims('grant_type=client_credentials', 'aem.document');\nfetch(host + '/adobe/forms/doc/v1/generatePDFOutput');\n",
                reason: 'Communications with OAuth Server-to-Server',
            },
            {
                path: 'assets.js',
                text: "const exchange = require('@adobe/aemcs-api-client-lib');\nfetch(host + '/api/assets/folder.json');\n",
                reason: 'AEM service credentials for another API: another rule',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/aem-ims-integration.js

const aem_ims_integration_DOCS = 'https://experienceleague.adobe.com/en/docs/experience-manager-65/content/security/setting-up-ims-integrations-for-aem';
const CLOUD = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/security/setting-up-ims-integrations-for-aem-as-a-cloud-service';
const aem_ims_integration_PID = 'com.adobe.granite.auth.oauth.accesstoken.provider';
// How the Developer Console names the projects and clients that Adobe provisions for AEM as a Cloud Service.
const PROVISIONED = /\bAEM-p\d{2,10}-e\d{2,10}\b|\bcm-p\d{2,10}-e\d{2,10}\b/i;
function jwtPlaces({ path, text }) {
    if (!path.includes(aem_ims_integration_PID) && !text.includes(aem_ims_integration_PID) && !text.includes('auth.token.provider.'))
        return [];
    const exchange = [...text.matchAll(/\bims\/exchange(?:\/v\d{1,2})?\/jwt\b/gi)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
    }));
    const grants = propertyPlaces(text, 'auth\\.token\\.provider\\.authorization\\.grants', 'client_credentials');
    const alias = grants.length > 0 ? [] : propertyPlaces(text, 'auth\\.token\\.provider\\.keypair\\.alias');
    return [...exchange, ...alias].sort((a, b) => a.start - b.start);
}
const isProvisioned = ({ text }) => PROVISIONED.test(text);
/** A Granite token provider that a person set up; Adobe's own are `aemImsProvisioned`. */
const aemImsIntegration = {
    id: 'aem-ims-integration',
    title: 'Adobe IMS integration of AEM with a JWT',
    level: 'error',
    knowsFile: true,
    message: 'An Adobe IMS integration of AEM that exchanges a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The token provider of Granite signs a JWT where it has a key pair and no authorization grants, or where its request goes to ims/exchange/jwt. Its factory id alone proves nothing: OAuth uses the same one.',
    sources: [aem_ims_integration_DOCS, CLOUD, 'Knowledge base article KA-24660 (hotfix for AEM 6.5 SP11 to SP20)'],
    files: OSGI_FILES,
    literals: ['auth.token.provider.', 'auth.access.token.request'],
    check: (source) => (isProvisioned(source) ? [] : jwtPlaces(source)),
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
    samples: {
        matches: [
            {
                path: `config/${aem_ims_integration_PID}.1.config`,
                text: 'auth.token.provider.client.id="a"\nauth.token.provider.keypair.alias="b"\n',
                found: 'auth.token.provider.keypair.alias',
            },
            {
                path: `config/${aem_ims_integration_PID}~a.cfg.json`,
                text: '{"auth.token.provider.client.id":"a",\n"auth.token.provider.keypair.alias": "b"}\n',
                found: 'auth.token.provider.keypair.alias',
            },
            {
                path: `apps/a/config/${aem_ims_integration_PID}-a.xml`,
                text: '<jcr:root auth.token.provider.title="a" auth.token.provider.keypair.alias="b"\n auth.access.token.request="https://ims-na1.adobelogin.com/ims/exchange/jwt"/>\n',
                found: 'auth.token.provider.keypair.alias',
            },
            {
                path: `config/${aem_ims_integration_PID}.2.config`,
                text: 'auth.access.token.request="https://ims-na1.adobelogin.com/ims/exchange/jwt"\n',
                found: 'ims/exchange/jwt',
            },
        ],
        nonMatches: [
            {
                path: `config/${aem_ims_integration_PID}.1.config`,
                text: 'auth.token.provider.authorization.grants="client_credentials"\nauth.token.provider.keypair.alias="old"\nauth.access.token.request="https://ims-na1.adobelogin.com/ims/token/v3"\n',
                reason: 'migrated: the grants decide',
            },
            {
                path: `config/${aem_ims_integration_PID}.1.config`,
                text: 'auth.token.provider.client.id="a"\nauth.token.provider.keypair.alias=""\n',
                reason: 'no key pair; the factory id alone proves nothing',
            },
            {
                path: `config/${aem_ims_integration_PID}.1.config`,
                text: 'auth.token.provider.title="AEM-p123-e456"\nauth.token.provider.keypair.alias="b"\n',
                reason: 'Adobe provisioned it and migrates it: another rule',
            },
            {
                path: 'api/model.json',
                text: '{"properties": ["auth.token.provider.keypair.alias"]}\n',
                reason: 'a name without a value, in a generated client',
            },
        ],
    },
};
/** The same for integrations that Adobe provisioned: whoever migrates these by hand breaks them. */
const aemImsProvisioned = {
    id: 'aem-ims-provisioned',
    title: 'Adobe IMS integration that Adobe provisioned',
    level: 'note',
    knowsFile: true,
    message: 'An Adobe IMS integration with a JWT that Adobe provisioned for AEM as a Cloud Service. Do not migrate it by hand: Adobe does.',
    proves: 'The project AEM-p…-e… and the client cm-p…-e… in the Developer Console are made by Adobe for a program and an environment. Adobe migrates these itself and asks customers to leave them alone.',
    sources: [CLOUD, 'Experience League: JWT Credentials Deprecation in Adobe Developer Console'],
    files: OSGI_FILES,
    literals: ['auth.token.provider.', 'auth.access.token.request'],
    check: (source) => (isProvisioned(source) ? jwtPlaces(source) : []),
    advice: {
        text: 'Leave auto-provisioned IMS integrations and their project (AEM-p…-e…) in the Developer Console as they are: Adobe migrates them on AEM release 17258 or later. A copy of one does not belong in the repository, as it would overwrite what Adobe migrated: remove this file. Integrations that you made are switched in Tools > Security > Adobe IMS Integrations.',
    },
    docs: CLOUD,
    samples: {
        matches: [
            {
                path: `config/${aem_ims_integration_PID}.1.config`,
                text: 'auth.token.provider.title="AEM-p123-e456"\nauth.token.provider.keypair.alias="b"\n',
                found: 'auth.token.provider.keypair.alias',
            },
        ],
        nonMatches: [
            {
                path: `config/${aem_ims_integration_PID}.1.config`,
                text: 'auth.token.provider.title="Smart Tags"\nauth.token.provider.keypair.alias="b"\n',
                reason: 'a person made it: it has to be switched',
            },
            {
                path: 'env.properties',
                text: 'author=https://author-p123-e456.adobeaemcloud.com\n',
                reason: 'the address of an environment',
            },
        ],
    },
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/guard/detect/json-tree.js
const SIZE_MAX = 4_000_000;
const DEPTH_MAX = 100;
class NotJson extends Error {
}
/**
 * Parses JSON with the places of keys and values; comments and trailing commas are allowed, as tools allow them.
 *
 * @param text the decoded file
 * @returns the tree; undefined where it is not JSON, or is too large or too deep
 */
function parseJson(text) {
    if (text.length > SIZE_MAX)
        return undefined;
    try {
        return new Reader(text).all();
    }
    catch (error) {
        if (error instanceof NotJson)
            return undefined;
        throw error;
    }
}
// Reads one value after the other; each step moves forward, so that the work is linear in the text.
class Reader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    all() {
        const tree = this.#value(0);
        this.#blank();
        if (this.#at < this.#text.length)
            throw new NotJson();
        return tree;
    }
    #value(depth) {
        if (depth > DEPTH_MAX)
            throw new NotJson();
        this.#blank();
        const start = this.#at;
        const first = this.#text[start];
        if (first === '{') {
            const entries = this.#list('}', () => this.#entry(depth));
            return { kind: 'object', entries, start, end: this.#at };
        }
        if (first === '[') {
            const items = this.#list(']', () => this.#value(depth + 1));
            return { kind: 'array', items, start, end: this.#at };
        }
        const value = first === '"' ? this.#string() : this.#bare();
        return { kind: 'scalar', value, start, end: this.#at };
    }
    #entry(depth) {
        const start = this.#at;
        if (this.#text[start] !== '"')
            throw new NotJson();
        const key = this.#string();
        const end = this.#at;
        this.#blank();
        if (this.#text[this.#at] !== ':')
            throw new NotJson();
        this.#at++;
        return { key, start, end, value: this.#value(depth + 1) };
    }
    #list(close, read) {
        const found = [];
        this.#at++;
        for (;;) {
            this.#blank();
            if (this.#text[this.#at] === close)
                break;
            found.push(read());
            this.#blank();
            if (this.#text[this.#at] === ',')
                this.#at++;
            else if (this.#text[this.#at] !== close)
                throw new NotJson();
        }
        this.#at++;
        return found;
    }
    #string() {
        const start = this.#at;
        for (let at = start + 1; at < this.#text.length; at++) {
            if (this.#text[at] === '\\')
                at++;
            else if (this.#text[at] === '"') {
                this.#at = at + 1;
                return unescaped(this.#text.slice(start, this.#at));
            }
        }
        throw new NotJson();
    }
    #bare() {
        const [word] = this.#match(/[\w.+-]+/y);
        if (word === undefined)
            throw new NotJson();
        this.#at += word.length;
        return word;
    }
    #blank() {
        for (;;) {
            const [blank] = this.#match(/\s+|\/\/[^\r\n]*/y);
            if (blank !== undefined)
                this.#at += blank.length;
            else if (this.#text.startsWith('/*', this.#at)) {
                const end = this.#text.indexOf('*/', this.#at + 2);
                if (end < 0)
                    throw new NotJson();
                this.#at = end + 2;
            }
            else
                return;
        }
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.exec(this.#text) ?? [];
    }
}
function unescaped(quoted) {
    if (!quoted.includes('\\'))
        return quoted.slice(1, -1);
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        return quoted.slice(1, -1);
    }
}

;// CONCATENATED MODULE: ./build/guard/detect/tree.js


// The yaml package needs time that grows with the text, about one second a megabyte; no configuration is that long.
const YAML_MAX = 300_000;
const tree_DEPTH_MAX = 100;
/**
 * Parses a configuration file: JSON (comments and trailing commas are fine) or YAML.
 *
 * @param text the decoded file
 * @returns one tree for each document; undefined where it is neither, is broken, or is too large or too deep to be
 *   read in a bounded time. Never throws.
 */
function parseTrees(text) {
    // Several rules look at a file one after the other.
    if (last?.text !== text)
        last = { text, trees: tree_parsed(text) };
    return last.trees;
}
let last;
function tree_parsed(text) {
    const first = /\S/.exec(text.slice(0, 10_000))?.[0];
    if (first === '{' || first === '[') {
        const tree = parseJson(text);
        if (tree !== undefined)
            return [tree];
    }
    return parseYaml(text);
}
/**
 * Every object of some trees, outer ones first.
 *
 * @param trees what `parseTrees` gave
 * @returns objects, with the keys that lead to them
 */
function objectsOf(trees) {
    const found = [];
    const visit = (tree, path) => {
        if (path.length > tree_DEPTH_MAX)
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
/**
 * Finds a key of an object.
 *
 * @param entries of the object
 * @param key as it is written, or a pattern for it
 * @returns the first entry with that key
 */
function entryOf(entries, key) {
    return entries.find((entry) => (typeof key === 'string' ? entry.key === key : key.test(entry.key)));
}
/**
 * The text of a scalar value.
 *
 * @param tree a value, or none
 * @returns its text; undefined for objects and lists
 */
function textOf(tree) {
    return tree?.kind === 'scalar' ? tree.value : undefined;
}
function parseYaml(text) {
    if (text.length > YAML_MAX)
        return undefined;
    try {
        const documents = (0,dist/* parseAllDocuments */.hR)(text, {
            uniqueKeys: false,
            strict: false,
            logLevel: 'silent',
            prettyErrors: false,
        });
        if (!Array.isArray(documents))
            return [];
        if (documents.some(({ errors }) => errors.length > 0))
            return undefined;
        return documents.flatMap(({ contents }) => contents === null ? [] : [fromYaml(contents, 0)]);
    }
    catch {
        // Too deep for the parser's recursion, or a mistake in it: hostile text must not stop a scan.
        return undefined;
    }
}
function fromYaml(node, depth) {
    const start = node?.range?.[0] ?? 0;
    const end = node?.range?.[1] ?? start;
    if (node === null || node === undefined || depth > tree_DEPTH_MAX)
        return { kind: 'scalar', value: '', start, end };
    if (!Array.isArray(node.items))
        return { kind: 'scalar', value: scalarText(node.value), start, end };
    const items = node.items;
    if (items.every((item) => item !== null && typeof item === 'object' && 'key' in item)) {
        const entries = items.map((pair) => {
            const key = fromYaml(pair.key, depth + 1);
            const value = fromYaml(pair.value, depth + 1);
            return { key: textOf(key) ?? '', start: key.start, end: key.end, value };
        });
        return { kind: 'object', entries, start, end };
    }
    return { kind: 'array', items: items.map((item) => fromYaml(item, depth + 1)), start, end };
}
function scalarText(value) {
    return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}

;// CONCATENATED MODULE: ./build/guard/rules/aem-service-credentials.js


const aem_service_credentials_DOCS = 'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/implementing/developing/generating-access-tokens-for-server-side-apis';
// In other files, for example a variable that holds the JSON on one line, with or without escaped quotation marks.
const EMBEDDED = /\\?"(?<at>metascopes)\\?"\s{0,40}:/g;
const BESIDE = [/\\?"imsEndpoint\\?"\s{0,40}:/, /\\?"(?:privateKey|certificateExpirationDate)\\?"\s{0,40}:/];
const DATE = /certificateExpirationDate\\?"\s{0,40}:\s{0,40}\\?"(\d{4}-[01]\d-[0-3]\d)/;
function aem_service_credentials_check({ text }) {
    const trees = parseTrees(text);
    const found = objectsOf(trees ?? []).flatMap(({ entries }) => inObject(entries));
    if (found.length > 0)
        return found;
    if (!BESIDE.every((beside) => beside.test(text)))
        return [];
    return placesOf(EMBEDDED, text).map((match) => ({ ...match, ...saying(DATE.exec(text)?.[1]) }));
}
function inObject(entries) {
    const metascopes = entryOf(entries, 'metascopes');
    const key = entryOf(entries, 'privateKey');
    const end = entryOf(entries, 'certificateExpirationDate');
    const place = metascopes ?? key ?? end;
    if (entryOf(entries, 'imsEndpoint') === undefined || place === undefined)
        return [];
    if (entryOf(entries, 'technicalAccount') === undefined && entryOf(entries, 'org') === undefined)
        return [];
    // The value of a private key is never a place: it is shown.
    const stop = place === metascopes && place.value.kind === 'scalar' ? place.value.end : place.end;
    const date = /^\d{4}-[01]\d-[0-3]\d/.exec(textOf(end?.value) ?? '')?.[0];
    return [{ start: place.start, end: stop, ...saying(date) }];
}
function saying(date) {
    if (date === undefined)
        return {};
    return {
        message: `Service credentials of the AEM Developer Console, which are JWT credentials: the certificate in this file ends on ${date}, and nothing gets a token with it afterwards. Adobe calls them legacy and has not dated the end of the kind.`,
    };
}
const aemServiceCredentials = {
    id: 'aem-service-credentials',
    title: 'Service credentials of the AEM Developer Console',
    level: 'warning',
    knowsFile: true,
    message: 'Service credentials of the AEM Developer Console, which are JWT credentials: they last until their certificate ends, one year at most. Adobe calls them legacy and has not dated the end of the kind.',
    proves: 'The AEM Developer Console (not the Adobe Developer Console) hands out a JSON with imsEndpoint, metascopes, privateKey and certificateExpirationDate for JWT. Its OAuth Server-to-Server JSON has scopes and secretId in their place.',
    sources: [
        'adobe/aemcs-api-client-lib (README)',
        'Experience League: Generating Access Tokens for Server-Side APIs, JWT (Legacy): deprecated',
        'Experience League: JWT Credentials Deprecation in Adobe Developer Console: these are not deprecated',
    ],
    literals: ['imsendpoint'],
    check: aem_service_credentials_check,
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
    samples: {
        matches: [
            {
                path: 'service_token.json',
                text: '{"ok":true,"integration":{"imsEndpoint":"ims-na1.adobelogin.com",\n"metascopes":"a","technicalAccount":{"clientId":"b","clientSecret":"c"},\n"privateKey":"d","certificateExpirationDate":"2026-02-14T07:35:37.000Z"},"statusCode":200}\n',
                found: '"metascopes":"a"',
            },
            {
                path: '.env',
                text: 'AEM={"integration":{"imsEndpoint":"x","metascopes":"a","technicalAccount":{},"privateKey":"d"}}\n',
                found: 'metascopes',
            },
        ],
        nonMatches: [
            {
                path: 'service_token.json',
                text: '{"ok":true,"integration":{"imsEndpoint":"ims-na1.adobelogin.com","technicalAccount":{"clientId":"a","clientSecret":"b"},"scopes":["openid"],"email":"c","id":"d","org":"e","secretId":"f","revoked":false},"statusCode":200}\n',
                reason: 'the OAuth Server-to-Server JSON of the AEM Developer Console',
            },
            {
                path: 'course.json',
                text: '{"certificateExpirationDate":"2026-01-01","privateKey":"x"}\n',
                reason: 'a certificate of something else',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/aio-context.js


// As a variable (two underscores stand for one) and as a path of `aio config:set`.
const aio_context_NAMES = /(?<![a-z0-9])ims_contexts_[\w-]{1,200}?_(?:meta__scopes|private__key)\b|\bims\.contexts\.[\w$-]{1,200}\.(?:meta_?scopes|private_key)\b/gi;
const CONTEXT_KEYS = /^(?:meta_?scopes|private_key)$/i;
const LEGACY_KEYS = ['jwt_payload', 'jwt_private_key', 'token_exchange_url'];
function aio_context_check(source) {
    const { text, path } = source;
    const names = [...text.matchAll(aio_context_NAMES)].map(({ 0: name, index }) => ({
        start: index,
        end: index + name.length,
    }));
    return /\.(?:json[c5]?|ya?ml|aio)$|(?:^|\/)\.aio$/i.test(path) ? [...names, ...inObjects(text)] : names;
}
function inObjects(text) {
    // Parsing takes time, and "contexts" is a word of other tools as well.
    if (!/\bjwt_p/.test(text) && !(/\bims\b/.test(text) && /\bcontexts\b/.test(text)))
        return [];
    return objectsOf(parseTrees(text) ?? []).flatMap(({ path, entries }) => {
        const inContext = path.at(-3) === 'ims' && path.at(-2) === 'contexts';
        const found = inContext ? entries.find(({ key }) => CONTEXT_KEYS.test(key)) : legacyOf(entries);
        return found === undefined ? [] : [{ start: found.start, end: found.end }];
    });
}
// jwt_payload alone is what many libraries call it; together these are the section that the first Adobe I/O CLI read.
function legacyOf(entries) {
    const legacy = entries.filter(({ key }) => LEGACY_KEYS.includes(key));
    return legacy.length >= 2 ? legacy[0] : undefined;
}
const aioContext = {
    id: 'aio-context',
    title: 'Adobe I/O CLI context with a Service Account (JWT) credential',
    level: 'error',
    message: 'An IMS context of the Adobe I/O CLI or of aio-lib-ims with metascopes or a private key: it exchanges a JWT, and such credentials stopped working no later than 2026-03-01.',
    proves: 'aio-lib-ims takes a context with meta_scopes and private_key to its JWT plugin. A context for OAuth Server-to-Server has client_secrets, technical_account_email and scopes in their place; everything else is the same in both.',
    sources: [
        'adobe/aio-lib-ims (README, 6.4.0 of 2023-05-29)',
        'adobe/aio-lib-ims-jwt',
        'adobe/aio-lib-core-config (`__` stands for `_`)',
        'adobe/aio-cli-plugin-jwt-auth (deprecated 2020)',
    ],
    literals: ['ims_contexts_', 'ims.contexts.', '"contexts"', 'contexts:', 'jwt_payload', 'jwt_private_key'],
    check: aio_context_check,
    advice: {
        text: 'Use @adobe/aio-lib-ims 6.4.0 or later with a context of these six keys: client_id, client_secrets (a list), technical_account_id, technical_account_email, ims_org_id, scopes. Remove meta_scopes, private_key, passphrase and client_secret; take the scopes from the OAuth Server-to-Server credential in the Console.',
        before: `AIO_ims_contexts_my__ctx_client__secret=…
AIO_ims_contexts_my__ctx_meta__scopes=["ent_adobeio_sdk"]
AIO_ims_contexts_my__ctx_private__key=…`,
        after: `AIO_ims_contexts_my__ctx_client__secrets=["…"]
AIO_ims_contexts_my__ctx_technical__account__email=…@techacct.adobe.com
AIO_ims_contexts_my__ctx_scopes=["openid","AdobeID","adobeio_api"]`,
        language: 'sh',
    },
    docs: IMPLEMENTATION_GUIDE,
    samples: {
        matches: [
            {
                path: '.env',
                text: 'AIO_ims_contexts_My__Project_client__id=a\nAIO_ims_contexts_My__Project_meta__scopes=["b"]\n',
                found: 'ims_contexts_My__Project_meta__scopes',
            },
            {
                path: '.github/workflows/a.yml',
                text: `env:\n  AIO_IMS_CONTEXTS_CLI_PRIVATE__KEY: \${{ secrets.KEY }}\n`,
                found: 'IMS_CONTEXTS_CLI_PRIVATE__KEY',
            },
            {
                path: 'setup.sh',
                text: 'aio config:set ims.contexts.my_ctx.private_key private.key --file\n',
                found: 'ims.contexts.my_ctx.private_key',
            },
            {
                path: '.aio',
                text: '{"ims":{"contexts":{"x":{"client_id":"a",\n"meta_scopes":["b"],"private_key":"c"}}}}\n',
                found: '"meta_scopes"',
            },
            {
                path: '.aio',
                text: 'ims:\n  contexts:\n    x:\n      client_id: a\n      private_key: c\n',
                found: 'private_key',
            },
            {
                path: 'config.json',
                text: '{"client_id":"a","token_exchange_url":"b",\n"jwt_payload":{"iss":"c"},"jwt_private_key":"d"}\n',
                found: '"token_exchange_url"',
            },
        ],
        nonMatches: [
            {
                path: '.env',
                text: 'AIO_ims_contexts_my__ctx_client__id=a\nAIO_ims_contexts_my__ctx_client__secrets=["b"]\nAIO_ims_contexts_my__ctx_technical__account__id=c\nAIO_ims_contexts_my__ctx_scopes=["openid"]\n',
                reason: 'a context for OAuth Server-to-Server',
            },
            {
                path: 'a.yml',
                text: `env:\n  AIO_IMS_CONTEXTS_CLI_ACCESS__TOKEN_TOKEN: \${{ steps.t.outputs.token }}\n`,
                reason: 'a token, which both kinds of credential give',
            },
            {
                path: 'config.json',
                text: '{"jwt_payload": {"sub": "x"}, "jwt_secret": "y"}\n',
                reason: 'a JWT of an application of its own',
            },
            {
                path: 'kube.json',
                text: '{"contexts":{"a":{"private_key":"x"}}}\n',
                reason: 'contexts of something else',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/campaign.js
const campaign_DOCS = 'https://experienceleague.adobe.com/en/docs/campaign-classic/using/integrating-with-adobe-experience-cloud/oauth-technical-account';
const campaign = {
    id: 'campaign-ims-jwt',
    title: 'Adobe Campaign with a Service Account (JWT) credential',
    level: 'error',
    message: 'Gives Adobe Campaign a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
    proves: 'nlserver config -setimsjwtauth stores the private key of a JWT credential, and authIMSTAPrivateKey is where the instance keeps it. OAuth has -setimsoauth, which takes no key.',
    sources: [campaign_DOCS, 'Campaign Classic documentation (configuration of the node ims in serverConf.xml)'],
    literals: ['setimsjwtauth', 'authimstaprivatekey'],
    pattern: /-setimsjwtauth\b|\bauthIMSTAPrivateKey(?=\s{0,20}=\s{0,20}["'](?!["']))/g,
    advice: {
        text: 'Upgrade to Campaign Classic 7.4.1 or later. Where you run it yourself: nlserver config -instance:<instance> -setimsoauth:<organization id>/<client id>/<technical account id>/<client secret> with the OAuth Server-to-Server credential, restart, and delete the private key. For hosted and managed instances Adobe has entered the credential.',
        before: 'nlserver config -instance:prod -setimsjwtauth:ORG/CLIENT/ACCOUNT/SECRET/PRIVATE_KEY',
        after: 'nlserver config -instance:prod -setimsoauth:ORG/CLIENT/ACCOUNT/SECRET',
        language: 'sh',
    },
    docs: campaign_DOCS,
    samples: {
        matches: [
            {
                path: 'deploy.sh',
                text: 'nlserver config -instance:prod -setimsjwtauth:$ORG/$ID/$TA/$SECRET/$KEY\n',
                found: '-setimsjwtauth',
            },
            {
                path: 'config-prod.xml',
                text: '<ims authIMSTAClientId="a" authIMSTAPrivateKey="@b=="/>\n',
                found: 'authIMSTAPrivateKey',
            },
        ],
        nonMatches: [
            {
                path: 'deploy.sh',
                text: 'nlserver config -instance:prod -setimsoauth:$ORG/$ID/$TA/$SECRET\n',
                reason: 'the OAuth command',
            },
            {
                path: 'config-prod.xml',
                text: '<ims authIMSTAClientId="a" authIMSTAClientSecret="@b==" authIMSTAId="c" authIMSTAPrivateKey=""/>\n',
                reason: 'client and technical account stay; the key is empty',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/detect/steps.js

/** Files that may hold workflows: YAML and templates of YAML, and documents that show some. */
const WORKFLOW_FILES = /\.ya?ml(?:\.[\w-]{1,20})?$|\.(?:mdx?|rst|txt|adoc|html?)$/i;
const LINES_MAX = 20_000;
/**
 * The steps of a workflow or of a composite action that use an action, wherever in the file they stand.
 *
 * The file is read as YAML. Where it is none (a template of a generator, a document), its lines are read: keys belong
 * to the list item in which they are indented.
 *
 * @param source the file
 * @returns steps in the order of the file
 */
function stepsOf({ path, text }) {
    if (!/\buses["']?\s{0,20}:/.test(text))
        return [];
    const trees = /\.ya?ml$/i.test(path) ? parseTrees(text) : undefined;
    return trees === undefined || trees.every(({ kind }) => kind === 'scalar')
        ? stepsOfLines(text)
        : stepsOfTrees(text, trees);
}
/**
 * Makes names of inputs comparable: GitHub does not look at the case, and authors differ in dashes.
 *
 * @param name of an input or a variable
 * @returns lower case letters and digits only
 */
function inputName(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function stepsOfTrees(text, trees) {
    return objectsOf(trees).flatMap(({ entries }) => {
        const uses = entryOf(entries, 'uses');
        const action = textOf(uses?.value);
        if (uses === undefined || action === undefined)
            return [];
        // A job that calls a reusable workflow gives secrets as well.
        const given = ['with', 'secrets'].map((key) => entryOf(entries, key)?.value);
        const inputs = given.flatMap((value) => (value?.kind === 'object' ? value.entries : []));
        return [
            step(pairOf(text, uses), inputs.map((entry) => pairOf(text, entry))),
        ];
    });
}
function pairOf(text, { key, start, end, value }) {
    const stop = value.kind === 'scalar' ? Math.max(end, value.end) : end;
    const [line = ''] = text.slice(start, stop).split(/[\r\n]/, 1);
    return { key, value: textOf(value) ?? '', start, end: start + line.trimEnd().length };
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

;// CONCATENATED MODULE: ./build/guard/rules/ci-key-inputs.js

const PREFIX = '(?:adobe|aem|aemcs|cm|cloudmanager|ims|jwt|io|aio)*';
const ACCOUNT = new RegExp(`^${PREFIX}tech(?:nical)?acc(?:oun)?t?(?:id|email)?$`);
const ci_key_inputs_KEY = new RegExp(`^${PREFIX}(?:private)?key(?:contents?|path|file|base64|pem|data|secret)?$`);
/** What a file with a technical account among its inputs holds, in lower case. */
const ACCOUNT_LITERALS = [
    'technicalacc',
    'technical_acc',
    'technical-acc',
    'techacc',
    'tech_acc',
    'tech-acc',
];
/**
 * Reads the credential that a step gives to its action.
 *
 * @param step of a workflow
 * @returns what is there
 */
function credentialOf({ inputs }) {
    const all = [...inputs.entries()];
    const key = all.find(([name, { value }]) => isKeyInput(name) && value.trim() !== '')?.[1];
    const account = all.find(([name]) => isAccountInput(name))?.[1];
    return { key, account, oauth: oauthOf(inputs) };
}
/**
 * Tells whether an input takes a private key, once it stands beside one for a technical account.
 *
 * @param name as it is written, or normalised
 * @returns true for `KEY`, `private-key`, `privateKeyContents` and the like
 */
function isKeyInput(name) {
    return ci_key_inputs_KEY.test(inputName(name).slice(0, 60));
}
/**
 * Tells whether an input names a technical account, which is a word of Adobe.
 *
 * @param name as it is written, or normalised
 * @returns true for `TECHNICALACCOUNTID`, `tech-acct-id`, `technicalAccountEmail` and the like
 */
function isAccountInput(name) {
    return ACCOUNT.test(inputName(name).slice(0, 60));
}
/**
 * The place of a line, as a match.
 *
 * @param pair a line `key: value`
 * @returns the whole of it
 */
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


const ci_action_definition_GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/migration/';
function ci_action_definition_check({ text }) {
    const top = objectsOf(parseTrees(text) ?? []).filter(({ path }) => path.length === 0);
    return top.flatMap(({ entries }) => {
        const inputs = entryOf(entries, 'inputs')?.value;
        if (inputs?.kind !== 'object' || entryOf(entries, 'runs') === undefined)
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
    message: 'This action takes the private key of a technical account beside OAuth. The way through JWT stopped working no later than 2026-03-01.',
};
const ciActionDefinition = {
    id: 'ci-action-definition',
    title: 'Action that takes the private key of a technical account',
    level: 'error',
    message: 'This action takes a technical account and its private key, which it can only use to exchange a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: '"Technical account" is a word of Adobe IMS, and a technical account has a private key only in a Service Account (JWT) credential.',
    sources: [ci_action_definition_GUIDE],
    files: /(?:^|\/)action\.ya?ml$/i,
    literals: ACCOUNT_LITERALS,
    check: ci_action_definition_check,
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
    },
    docs: ci_action_definition_GUIDE,
    samples: {
        matches: [
            {
                path: 'action.yml',
                text: "name: a\ninputs:\n  technicalAccountId:\n    required: true\n  key:\n    required: true\nruns:\n  using: 'node16'\n  main: 'a.js'\n",
                found: 'key',
            },
            {
                path: 'action.yml',
                text: "inputs:\n  technicalAccountId: {}\n  privateKey: {}\n  oauthEnabled: {}\nruns:\n  using: 'node20'\n",
                found: 'privateKey',
                level: 'warning',
            },
        ],
        nonMatches: [
            {
                path: 'action.yml',
                text: "inputs:\n  app-id: {}\n  private-key: {}\nruns:\n  using: 'node20'\n",
                reason: 'an action for GitHub Apps',
            },
            {
                path: 'action.yml',
                text: "inputs:\n  technical-account-id: {}\n  client-secret: {}\nruns:\n  using: 'node20'\n",
                reason: 'an action for OAuth Server-to-Server',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/ci-apps-action.js


const ci_apps_action_DOCS = 'https://github.com/adobe/aio-apps-action#readme';
const ADVICE = 'Raise adobe/aio-apps-action to 3.0.0 or later and write command: oauth_sts: keep CLIENTID, CLIENTSECRET, TECHNICALACCOUNTID and IMSORGID, add TECHNICALACCOUNTEMAIL, write SCOPES as a list with commas (not a JSON array), remove KEY, and delete the secret behind it. Or take the token action of ims-auth with aio-cli: true (its docs/migrate.md, App Builder), which leaves no secret on disk.';
const OLD = 'This version of adobe/aio-apps-action does not know the command oauth_sts: the step gets no token and is green. It is the half of a migration from JWT.';
function ci_apps_action_check(source) {
    const steps = stepsOf(source).filter(isAppsAction);
    const names = metascopesIn(source.text).map(({ name }) => name);
    const advice = names.length === 0 ? {} : { advice: `${ADVICE} ${scopeAdvice(names)}` };
    return steps.flatMap((step) => ci_apps_action_placeOf(step).map((match) => ({ ...match, ...advice })));
}
// Forks and copies keep the inputs; with a command of their own name they are still told by the account.
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
// In versions before, the command is unknown, and the step does nothing and is green.
function isOld(action, uses) {
    return action === 'adobe/aio-apps-action' && /@v?[0-2](?:\.[\d.]*)?$/.test(uses.trim());
}
const ciAppsAction = {
    id: 'ci-apps-action',
    title: 'adobe/aio-apps-action with command auth',
    level: 'error',
    message: 'The command auth of adobe/aio-apps-action exchanges a JWT, even without KEY. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The action has one command for JWT (auth) and one for OAuth Server-to-Server (oauth_sts); the inputs have the same names in both, so that only the command decides.',
    sources: ['adobe/aio-apps-action (src/index.js, src/utils.js at 4.1.0; index.js at 2.0.2 and 3.0.0)', ci_apps_action_DOCS],
    files: WORKFLOW_FILES,
    literals: ['aio-apps-action', 'technicalaccountid'],
    check: ci_apps_action_check,
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
    samples: {
        matches: [
            {
                path: '.github/workflows/deploy.yml',
                text: `jobs:\n  a:\n    steps:\n      - uses: adobe/aio-apps-action@v3\n        with:\n          command: oauth_sts\n      - name: Auth\n        uses: adobe/aio-apps-action@2.0.2\n        with:\n          os: \${{ matrix.os }}\n          command: 'auth' # JWT\n`,
                found: "command: 'auth'",
            },
            {
                path: 'generators/templates/deploy.yml',
                text: 'steps:\n<% if (ci) { %>\n  - name: Auth\n    uses: adobe/aio-apps-action@<%= version %>\n    with:\n      command: auth\n      CLIENTID: {{ id }}\n<% } %>\n',
                found: 'command: auth',
            },
            {
                path: 'a.yml',
                text: `steps:\n  - uses: adobe/aio-apps-action@3.3.0\n    with:\n      command: \${{ inputs.command }}\n      key: \${{ secrets.KEY }}\n`,
                found: `key: \${{ secrets.KEY }}`,
                level: 'warning',
            },
            {
                path: 'a.yml',
                text: 'steps:\n  - uses: adobe/aio-apps-action@2.0.2\n    with:\n      command: oauth_sts\n',
                found: 'uses: adobe/aio-apps-action@2.0.2',
            },
            {
                path: 'README.md',
                text: '```yaml\n- uses: adobe/aio-apps-action@1\n  with:\n    command: auth\n```\n',
                found: 'command: auth',
                level: 'note',
            },
        ],
        nonMatches: [
            {
                path: 'a.yml',
                text: 'steps:\n  - uses: adobe/aio-apps-action@3.3.0\n    with:\n      command: oauth_sts\n      CLIENTID: a\n      TECHNICALACCOUNTID: b\n      IMSORGID: c\n      SCOPES: openid\n',
                reason: 'OAuth Server-to-Server with the same inputs',
            },
            {
                path: 'a.yml',
                text: 'steps:\n  - uses: adobe/aio-apps-action@2.0.2\n    with:\n      command: deploy\n  - uses: other/login@v1\n    with:\n      command: auth\n',
                reason: 'deploys, and the auth beside it is of somebody else',
            },
            {
                path: 'a.yml',
                text: '# steps:\n#   - uses: adobe/aio-apps-action@2.0.2\n#     with:\n#       command: auth\njobs: {}\n',
                reason: 'commented out',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/ci-jwt-actions.js

const ci_jwt_actions_DOCS = 'https://github.com/adobe/aio-apps-action#readme';
function ci_jwt_actions_check(source) {
    return stepsOf(source)
        .filter(({ action }) => /(?:^|\/)aio-app-actions-jwt-ims$/.test(action))
        .map(({ uses }) => ({ start: uses.start, end: uses.end }));
}
const ciJwtImsAction = {
    id: 'ci-jwt-ims-action',
    title: 'adobe/aio-app-actions-jwt-ims',
    level: 'error',
    message: 'This action does nothing but exchange a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The action signs and exchanges a JWT; it has no other mode and no later version.',
    sources: ['adobe/aio-app-actions-jwt-ims', ci_jwt_actions_DOCS],
    files: WORKFLOW_FILES,
    literals: ['aio-app-actions-jwt-ims'],
    check: ci_jwt_actions_check,
    advice: {
        text: 'Use adobe/aio-apps-action 3.0.0 or later with command: oauth_sts (CLIENTID, CLIENTSECRET, TECHNICALACCOUNTID, TECHNICALACCOUNTEMAIL, IMSORGID, SCOPES as a list with commas), and delete the secret with the private key. Or take the token action of ims-auth with aio-cli: true.',
        before: '- uses: adobe/aio-app-actions-jwt-ims@master',
        after: `- uses: adobe/aio-apps-action@4.1.0
  with:
    command: oauth_sts`,
        language: 'yaml',
    },
    docs: ci_jwt_actions_DOCS,
    samples: {
        matches: [
            {
                path: '.github/workflows/a.yml',
                text: 'steps:\n  - uses: adobe/aio-app-actions-jwt-ims@v1\n    with:\n      key: x\n',
                found: 'uses: adobe/aio-app-actions-jwt-ims@v1',
            },
        ],
        nonMatches: [
            {
                path: '.github/workflows/a.yml',
                text: 'steps:\n  - uses: adobe/aio-cli-setup-action@1.3.0\n  # instead of aio-app-actions-jwt-ims\n',
                reason: 'another action, and a comment',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/ci-key-actions.js


const EXECUTION = /(?:^|\/)aio-cloudmanager-create-execution-action$/;
const APPS = /(?:^|\/)(?:aio-apps-action|aio-app-actions-jwt-ims)$/;
const ci_key_actions_DOCS = 'https://github.com/adobe/aio-cloudmanager-create-execution-action#readme';
function keysOf(source, wanted) {
    return stepsOf(source).flatMap((step) => {
        const { key, account, oauth } = credentialOf(step);
        if (!wanted(step) || key === undefined || account === undefined || oauth === 'yes')
            return [];
        return [{ ...placeOf(key), ...(oauth === 'unknown' ? { level: 'warning' } : {}) }];
    });
}
/** Starts a pipeline of Cloud Manager. */
const ciCloudManagerAction = {
    id: 'ci-cloud-manager-action',
    title: 'Cloud Manager execution action with a private key',
    level: 'error',
    message: 'Starts a Cloud Manager pipeline with a private key: without oauthEnabled: true the action exchanges a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: 'The action reads key where oauthEnabled is not true, which is the default, and signs a JWT with it.',
    sources: [
        'adobe/aio-cloudmanager-create-execution-action (action.yml, src/init.js; OAuth since 1.2.0)',
        ci_key_actions_DOCS,
    ],
    files: WORKFLOW_FILES,
    literals: ['aio-cloudmanager-create-execution-action'],
    check: (source) => keysOf(source, ({ action }) => EXECUTION.test(action)),
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
    },
    docs: ci_key_actions_DOCS,
    samples: {
        matches: [
            {
                path: '.github/workflows/cm.yml',
                text: `steps:\n  - uses: adobe/aio-cloudmanager-create-execution-action@v1\n    with:\n      TECHNICALACCOUNTID: \${{ secrets.CM_TA_EMAIL }}\n      KEY: \${{ secrets.CM_KEY }}\n`,
                found: `KEY: \${{ secrets.CM_KEY }}`,
            },
            {
                path: 'a.yml',
                text: `steps:\n  - uses: adobe/aio-cloudmanager-create-execution-action@v1.2.0\n    with:\n      oauthEnabled: \${{ inputs.oauth }}\n      technicalAccountId: a\n      key: b\n`,
                found: 'key: b',
                level: 'warning',
            },
        ],
        nonMatches: [
            {
                path: 'a.yml',
                text: "steps:\n  - uses: adobe/aio-cloudmanager-create-execution-action@v1.2.0\n    with:\n      OAUTHENABLED: 'true'\n      TECHNICALACCOUNTID: a\n      TECHNICALACCOUNTEMAIL: b\n      CLIENTSECRET: c\n",
                reason: 'OAuth Server-to-Server',
            },
            {
                path: 'a.yml',
                text: 'steps:\n  - uses: adobe/aio-cloudmanager-create-execution-action@v1\n    with:\n      PROGRAMID: 1\n      PIPELINEID: 2\n',
                reason: 'takes the token of the CLI context, whatever made that',
            },
        ],
    },
};
/** Any other action, told by its inputs. */
const ciPrivateKeyAction = {
    id: 'ci-private-key-action',
    title: 'Action with a technical account and a private key',
    level: 'error',
    message: 'Gives an action a technical account and its private key, which it can only use to exchange a JWT. Service Account (JWT) credentials stopped working no later than 2026-03-01.',
    proves: '"Technical account" is a word of Adobe IMS, and a technical account has a private key only in a Service Account (JWT) credential.',
    sources: [
        'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/migration/',
    ],
    files: WORKFLOW_FILES,
    literals: ACCOUNT_LITERALS,
    check: (source) => keysOf(source, ({ action }) => !EXECUTION.test(action) && !APPS.test(action)),
    advice: {
        text: 'Look for a version of the action that takes an OAuth Server-to-Server credential (client id, client secret, scopes). Where there is none, get the token before with adobe/aio-apps-action 3.0.0 or later and command: oauth_sts, and run the Adobe I/O CLI (for Cloud Manager @adobe/aio-cli-plugin-cloudmanager 4.2.0 or later, for rapid development environments @adobe/aio-cli-plugin-aem-rde) in a step of your own. Delete the secret with the private key.',
    },
    docs: 'https://github.com/adobe/aio-apps-action#readme',
    samples: {
        matches: [
            {
                path: '.github/workflows/rde.yml',
                text: `steps:\n  - uses: example/rde-action@v1\n    with:\n      clientId: a\n      technicalAccountId: b\n      private-key: \${{ secrets.KEY }}\n`,
                found: `private-key: \${{ secrets.KEY }}`,
            },
            {
                path: 'template.yml.ejs',
                text: 'steps:\n  <%_ if (a) { _%>\n  - uses: ./action\n    with:\n      TECH_ACCT_ID: {{ b }}\n      KEY: {{ c }}\n',
                found: 'KEY: {{ c }}',
            },
        ],
        nonMatches: [
            {
                path: 'a.yml',
                text: `steps:\n  - uses: actions/create-github-app-token@v2\n    with:\n      app-id: 1\n      private-key: \${{ secrets.APP_KEY }}\n`,
                reason: 'a key of a GitHub App',
            },
            {
                path: 'a.yml',
                text: 'steps:\n  - uses: actions/cache@v4\n    with:\n      key: a\n  - uses: example/login@v1\n    with:\n      technicalAccountId: b\n      clientSecret: c\n',
                reason: 'the key of a cache, in another step',
            },
            {
                path: 'a.yml',
                text: 'steps:\n  - uses: example/sign@v1\n    with:\n      gpg-private-key: a\n      ssh-private-key: b\n',
                reason: 'keys for signing and for SSH',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/ci-stale-key.js



const ci_stale_key_GUIDE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/migration/';
const PIPELINES = /(?:^|\/)\.(?:github|gitlab|circleci|buildkite|azure|azuredevops|azure-pipelines|sauce|drone|semaphore)\/.*\.ya?ml$|(?:^|\/)[^/]{0,40}workflows?[^/]{0,40}\/[^/]*\.ya?ml(?:\.[\w-]{1,20})?$|(?:^|\/)(?:\.gitlab-ci|\.travis|\.drone|\.?appveyor|azure-pipelines|bitbucket-pipelines|buildspec|cloudbuild|codefresh)[^/]*\.ya?ml$|(?:^|\/)[^/]*Jenkinsfile[^/]*$|\.jenkinsfile$/i;
// Names that Adobe's tools read or that their documentation proposes. An App, a bot, SSH and signing have other keys.
const OWN = /\b(?:REACTOR_[A-Z_]{0,60}?PRIVATE_KEY|ASSET_COMPUTE_PRIVATE_KEY|AIO_[A-Z_]{0,60}?PRIVATE_KEY|ADOBE_(?!(?:[A-Z]{1,20}_){0,4}(?:BOT|GITHUB|GH|APP|SSH|GPG|NPM|SIGN|SIGNING|MAVEN|DEPLOY|SFTP)_)[A-Z_]{0,60}?PRIVATE_KEY)[A-Z0-9_]{0,60}/g;
const SHARED = /\b(?:CM|CLOUD_?MANAGER|IMS|AEP|AEM|UMAPI|LAUNCH|AW|TECH(?:NICAL)?_ACC(?:OUN)?T)_(?:[A-Z]{1,20}_){0,3}?PRIVATE_KEY[A-Z0-9_]{0,60}/g;
const ci_stale_key_ADOBE = /\badobe\b|(?:^|[\s'"])aio\s|@adobe\/|cloudmanager|reactor-uploader|adobelogin/im;
function ci_stale_key_check(source) {
    const { text } = source;
    const steps = stepsOf(source).flatMap(staleIn);
    const names = [...placesOf(OWN, text), ...(ci_stale_key_ADOBE.test(text) ? placesOf(SHARED, text) : [])];
    const fresh = names.filter(({ start }) => !steps.some((step) => start >= step.start && start < step.end));
    return [...steps, ...fresh].sort((a, b) => a.start - b.start);
}
// The step itself is migrated; what is left of the key is handed over for nothing.
function staleIn(step) {
    const { key, account, oauth } = credentialOf(step);
    const apps = /(?:^|\/)aio-apps-action$/.test(step.action);
    const other = apps && /^(?!auth$)[a-z_]+$/.test(step.inputs.get('command')?.value.trim() ?? '');
    return key !== undefined && (other || (account !== undefined && oauth === 'yes')) ? [placeOf(key)] : [];
}
const ciStaleKey = {
    id: 'ci-stale-key',
    title: 'Private key of a technical account in a pipeline',
    level: 'warning',
    message: 'The pipeline still hands over the private key of a Service Account (JWT) credential. Nothing can use it since 2026-03-01 at the latest.',
    proves: 'Tools of Adobe read a private key for JWT only. These names are those of their documentation, and a step that is migrated to OAuth Server-to-Server needs no key.',
    sources: [
        ci_stale_key_GUIDE,
        'adobe/reactor-uploader 5.2.0 (README)',
        'adobe/aio-cloudmanager-create-execution-action (README)',
        'adobe/aio-cli-plugin-asset-compute (README)',
    ],
    files: PIPELINES,
    literals: ['private_key', 'aio-apps-action', ...ACCOUNT_LITERALS],
    check: ci_stale_key_check,
    advice: {
        text: 'Remove the line and delete the secret; revoke the key pair where it is still listed in the Developer Console. Where the tool still asks for it, take its version for OAuth Server-to-Server: @adobe/reactor-uploader 6.0.0 with REACTOR_IO_INTEGRATION_CLIENT_ID and _CLIENT_SECRET, adobe/aio-apps-action 3.0.0 with command: oauth_sts, aio-cloudmanager-create-execution-action 1.2.0 with OAUTHENABLED.',
    },
    docs: ci_stale_key_GUIDE,
    samples: {
        matches: [
            {
                path: '.github/workflows/a.yml',
                text: `steps:\n  - uses: adobe/aio-apps-action@3.3.0\n    with:\n      command: oauth_sts\n      KEY: \${{ secrets.KEY_PROD }}\n`,
                found: `KEY: \${{ secrets.KEY_PROD }}`,
            },
            {
                path: '.gitlab-ci.yml',
                text: 'deploy:\n  script:\n    - echo "$REACTOR_IO_INTEGRATION_PRIVATE_KEY" > key\n',
                found: 'REACTOR_IO_INTEGRATION_PRIVATE_KEY',
            },
            {
                path: 'Jenkinsfile',
                text: "environment { KEY = credentials('CM_PRIVATE_KEY') }\nsteps { sh 'aio cloudmanager:program:list' }\n",
                found: 'CM_PRIVATE_KEY',
            },
        ],
        nonMatches: [
            {
                path: '.github/workflows/a.yml',
                text: `env:\n  PRIVATE_KEY: \${{ secrets.ADOBE_BOT_GITHUB_APP_PRIVATE_KEY }}\n  GPG: \${{ secrets.GPG_PRIVATE_KEY }}\n`,
                reason: 'keys of a GitHub App and for signing',
            },
            {
                path: '.github/workflows/a.yml',
                text: `env:\n  KEY: \${{ secrets.CM_PRIVATE_KEY }}\n`,
                reason: 'nothing of Adobe in the file',
            },
            {
                path: '.github/workflows/a.yml',
                text: `steps:\n  - uses: adobe/aio-apps-action@3.3.0\n    env:\n      CERT_KEY: \${{ secrets.CERT_KEY }}\n    with:\n      command: deploy\n`,
                reason: 'the certificate of an application at Microsoft',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/console-download.js

const consoleDownload = {
    id: 'console-download',
    title: 'Service Account (JWT) file of the Developer Console',
    level: 'error',
    knowsFile: true,
    message: 'Holds the download of a Service Account (JWT) credential from the Adobe Developer Console. Such credentials stopped working no later than 2026-03-01.',
    proves: 'PUBLIC_KEYS_WITH_EXPIRY lists the certificates of a Service Account (JWT) credential. The download of an OAuth Server-to-Server credential has CLIENT_SECRETS and SCOPES and no certificates.',
    sources: [
        MIGRATION_GUIDE,
        'Knowledge base article KA-22080',
        'pitchmuc/aepp, adobeanalyticsr (downloaded files)',
    ],
    literals: ['public_keys_with_expiry'],
    pattern: /\bPUBLIC_KEYS_WITH_EXPIRY\b/gi,
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
    docs: MIGRATION_GUIDE,
    samples: {
        matches: [
            {
                path: 'config/adobe.json',
                text: '{\n  "API_KEY": "x",\n  "PUBLIC_KEYS_WITH_EXPIRY": {}\n}\n',
                found: 'PUBLIC_KEYS_WITH_EXPIRY',
            },
            {
                path: 'fixtures.py',
                text: 'CONFIG = {"PUBLIC_KEYS_WITH_EXPIRY": {"a": "07/21/2030"}}\n',
                found: 'PUBLIC_KEYS_WITH_EXPIRY',
            },
            {
                path: 'docs/setup.md',
                text: 'The file lists `PUBLIC_KEYS_WITH_EXPIRY`.\n',
                found: 'PUBLIC_KEYS_WITH_EXPIRY',
                level: 'note',
            },
        ],
        nonMatches: [
            {
                path: 'config/adobe.json',
                text: '{"ORG_ID":"x@AdobeOrg","CLIENT_SECRETS":["y"],"CLIENT_ID":"z","SCOPES":["openid"],"TECHNICAL_ACCOUNT_ID":"a@techacct.adobe.com","TECHNICAL_ACCOUNT_EMAIL":"b@techacct.adobe.com","TYPE":"oauthservertoserver"}\n',
                reason: 'the download of an OAuth Server-to-Server credential',
            },
            {
                path: 'AuthKey.json',
                text: '{"key_id":"x","issuer_id":"y","private_key":"…","key_expiry":"2030-01-01"}\n',
                reason: 'a key of App Store Connect',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/jenkins-cloud-manager.js

const jenkins_cloud_manager_PAGE = 'https://github.com/jenkinsci/adobe-cloud-manager-plugin';
const jenkinsCloudManager = {
    id: 'jenkins-cloud-manager',
    title: 'Private key for the Cloud Manager plugin of Jenkins',
    level: 'error',
    message: 'Configures the Cloud Manager plugin of Jenkins with a private key, for a Service Account (JWT) credential. These stopped working no later than 2026-03-01.',
    proves: 'privateKeyCredentialsId beside technicalAccountId is the Adobe I/O project of the plugin, which knows no other way to get a token.',
    sources: ['jenkinsci/adobe-cloud-manager-plugin (configuration-as-code.yaml)'],
    literals: ['privatekeycredentialsid'],
    check: (source) => pairIn(source, /\bprivateKeyCredentialsId\b/i, [/\btechnicalAccountId\b/i], 4_000),
    advice: {
        text: 'The plugin has no way to use OAuth. Call the Cloud Manager API in a step of its own, with a token for openid,AdobeID,read_organizations,additional_info.projectedProductContext,read_pc.dma_aem_ams (check in the Developer Console), or the Cloud Manager plugin 4.2 of the Adobe I/O CLI with oauth_enabled.',
    },
    docs: jenkins_cloud_manager_PAGE,
    samples: {
        matches: [
            {
                path: 'jenkins.yaml',
                text: 'adobeIOProjectConfig:\n  - clientSecretCredentialsId: s\n    privateKeyCredentialsId: k\n    technicalAccountId: t\n',
                found: 'privateKeyCredentialsId',
            },
        ],
        nonMatches: [
            {
                path: 'jenkins.yaml',
                text: 'basicSSHUserPrivateKey:\n  privateKeyCredentialsId: k\n',
                reason: 'a key without a technical account',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/kafka-connect.js

const kafka_connect_DOCS = 'https://github.com/adobe/experience-platform-streaming-connect/blob/master/DEVELOPER_GUIDE.md';
const TYPE = /aep\.connection\.auth\.token\.type["']?\s{0,20}[:=,]\s{0,20}["']?jwt_token\b/g;
const KEYS = /aep\.connection\.auth\.(?:accountKey|filePath|keyValue)\b(?=["']?\s{0,20}[:=])/g;
// The other settings go with the type; where that stands elsewhere, the first of them is the place.
function kafka_connect_check({ text }) {
    const types = placesOf(TYPE, text);
    return types.length > 0 ? types : placesOf(KEYS, text).slice(0, 1);
}
const kafkaConnect = {
    id: 'kafka-connect',
    title: 'Kafka Connect sink for Experience Platform with a JWT',
    level: 'error',
    knowsFile: true,
    message: 'The streaming connector authenticates with a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
    proves: 'The value jwt_token of aep.connection.auth.token.type chooses the JWT exchange; accountKey and filePath (the private key) are read for it only.',
    sources: [
        'adobe/experience-platform-streaming-connect (DEVELOPER_GUIDE.md, pull request 63 of 2024-02-12)',
        kafka_connect_DOCS,
    ],
    literals: ['aep.connection.auth.'],
    check: kafka_connect_check,
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
    samples: {
        matches: [
            {
                path: 'sink.json',
                text: '{\n  "aep.connection.auth.enabled": true,\n  "aep.connection.auth.token.type": "jwt_token"\n}\n',
                found: 'aep.connection.auth.token.type": "jwt_token',
            },
            {
                path: 'sink.properties',
                text: 'aep.connection.auth.token.type=jwt_token\n',
                found: 'aep.connection.auth.token.type=jwt_token',
            },
            {
                path: 'values.yaml',
                text: 'config:\n  aep.connection.auth.filePath: /secrets/private.key\n',
                found: 'aep.connection.auth.filePath',
            },
        ],
        nonMatches: [
            {
                path: 'sink.json',
                text: '{"aep.connection.auth.token.type": "oauth2_access_token", "aep.connection.auth.client.id": "a"}\n',
                reason: 'OAuth Server-to-Server',
            },
            {
                path: 'sink.json',
                text: '{"aep.connection.auth.token.type": "access_token", "aep.connection.auth.client.code": "a"}\n',
                reason: 'the authorization code of IMS, which is no JWT credential',
            },
            {
                path: 'A.java',
                text: 'static final String T = "aep.connection.auth.token.type";\n',
                reason: 'the name of the setting without a value',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/pdf-services-credentials.js
const pdf_services_credentials_DOCS = 'https://developer.adobe.com/document-services/docs/overview/pdf-services-api/gettingstarted/';
const pdfServicesCredentials = {
    id: 'pdf-services-credentials',
    title: 'JWT credential file of PDF Services',
    level: 'error',
    knowsFile: true,
    message: 'A credential file of PDF Services with a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
    proves: 'The SDKs of PDF Services read service_account_credentials (organization_id, account_id, private_key_file) for JWT only. The OAuth file has service_principal_credentials or nothing beside client_credentials, which both forms hold.',
    sources: [
        'adobe/pdfservices-node-sdk-samples, adobe/pdfservices-java-sdk-samples (commits of 2023-06-22)',
        pdf_services_credentials_DOCS,
    ],
    literals: ['service_account_credentials'],
    pattern: /(?<=["'])service_account_credentials(?=["']\s*(?::|=>|\]))/g,
    // The words alone are Google's as well.
    needs: [
        /["'](?:organization_id|account_id|private_key_file)["']/,
        /["'](?:organization_id|client_credentials)["']/,
    ],
    advice: {
        text: 'Create an OAuth Server-to-Server credential for PDF Services, set PDF_SERVICES_CLIENT_ID and PDF_SERVICES_CLIENT_SECRET, and give them to ServicePrincipalCredentials (SDK for Node.js, Java and .NET 3.4.0, Python 2.3.0 or later). Remove service_account_credentials, this file and private.key.',
        before: `{ "client_credentials": { "client_id": "…", "client_secret": "…" },
  "service_account_credentials": { "organization_id": "…", "account_id": "…", "private_key_file": "private.key" } }`,
        after: `{ "client_credentials": { "client_id": "…", "client_secret": "…" } }`,
        language: 'json',
    },
    docs: pdf_services_credentials_DOCS,
    samples: {
        matches: [
            {
                path: 'pdfservices-api-credentials.json',
                text: '{\n "client_credentials": {"client_id": "a", "client_secret": "b"},\n "service_account_credentials": {\n  "organization_id": "c@AdobeOrg",\n  "account_id": "d@techacct.adobe.com",\n  "private_key_file": "private.key"\n }\n}\n',
                found: 'service_account_credentials',
            },
        ],
        nonMatches: [
            {
                path: 'pdfservices-api-credentials.json',
                text: '{"client_credentials":{"client_id":"a","client_secret":"b"},"service_principal_credentials":{"organization_id":"c@AdobeOrg"}}\n',
                reason: 'the OAuth form, which has client_credentials as well',
            },
            {
                path: 'google.py',
                text: 'creds = {"service_account_credentials": {"private_key": "x", "client_email": "y"}}\n',
                reason: 'a service account of Google',
            },
            {
                path: 'g.py',
                text: 'def _get_service_account_credentials(self): pass\n',
                reason: 'a function of a library of Google',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/postman.js

const postman_DOCS = 'https://experienceleague.adobe.com/en/docs/experience-platform/landing/platform-apis/api-authentication';
// A declaration, a use, or a script that reads it; the first one stands for the file, which is written as a whole.
const postman_VARIABLE = /"(?:key|name)"\s{0,40}:\s{0,40}"(?<at>META_?SCOPES?)"|(?<=\{\{\s{0,20})META_?SCOPES?(?=\s{0,20}\}\})|(?<=\b(?:environment|variables|globals|collectionVariables)\.get\(\\?["'])META_?SCOPES?\b/gi;
const postman = {
    id: 'postman-jwt',
    title: 'Postman file with metascopes',
    level: 'error',
    message: 'Requests of this Postman file use the metascope of a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
    proves: "META_SCOPE is the variable of Adobe's Postman environments for JWT, used to build the claims. The templates for OAuth Server-to-Server have SCOPES, and still hold TECHNICAL_ACCOUNT_ID, which therefore proves nothing.",
    sources: ['adobe/experience-platform-postman-samples (the environment before and after OAuth)', postman_DOCS],
    files: /\.json$|\.bru$|postman/i,
    literals: ['meta_scope', 'metascope'],
    check: ({ text }) => placesOf(postman_VARIABLE, text).slice(0, 1),
    needs: [
        /_postman_|getpostman\.com|postman_collection|"enabled"\s{0,40}:|\{\{/i,
        /PRIVATE_?KEY|TECHNICAL_?ACCOUNT|adobelogin|\bent_\w{2,60}_(?:sdk|api)\b/i,
    ],
    advice: {
        text: "Take the current environment of the Developer Console (credential > Postman) or Adobe's template: replace META_SCOPE by SCOPES with the scopes of the OAuth Server-to-Server credential, delete PRIVATE_KEY and JWT_TOKEN, and send POST https://ims-na1.adobelogin.com/ims/token/v3 with grant_type=client_credentials, client_id={{API_KEY}}, client_secret={{CLIENT_SECRET}}, scope={{SCOPES}}.",
        before: `{ "key": "META_SCOPE", "value": "ent_dataservices_sdk" },
{ "key": "PRIVATE_KEY", "value": "" }`,
        after: `{ "key": "SCOPES", "value": "openid,session,AdobeID,read_organizations,additional_info.projectedProductContext" }`,
        language: 'json',
    },
    docs: postman_DOCS,
    samples: {
        matches: [
            {
                path: 'x.postman_environment.json',
                text: '{"values":[{"key":"META_SCOPE","value":"a","enabled":true},{"key":"PRIVATE_KEY","value":"","enabled":true}],"_postman_variable_scope":"environment"}\n',
                found: 'META_SCOPE',
            },
            {
                path: 'x.postman_collection.json',
                text: '{"info":{"_postman_id":"1"},"item":[{"request":{"body":{"raw":"{{ META_SCOPE }} {{PRIVATE_KEY}}"}}}]}\n',
                found: 'META_SCOPE',
            },
        ],
        nonMatches: [
            {
                path: 'x.postman_environment.json',
                text: '{"values":[{"key":"SCOPES","value":"openid","enabled":true},{"key":"TECHNICAL_ACCOUNT_ID","value":"","enabled":true}],"_postman_variable_scope":"environment"}\n',
                reason: 'the template for OAuth Server-to-Server',
            },
            {
                path: 'tags.postman_collection.json',
                text: '{"info":{"_postman_id":"1"},"item":[{"request":{"body":{"raw":"encrypted_private_key"}}}]}\n',
                reason: 'an SFTP key in the API of Adobe Tags',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/query-service.js

const query_service_DOCS = 'https://experienceleague.adobe.com/en/docs/experience-platform/query/ui/migrate-jwt-to-oauth';
const query_service_NAME = /"(?<at>technicalAccountName)"\s{0,20}:/g;
const query_service_BESIDE = [/"credential"\s{0,20}:/, /"technicalAccountId"\s{0,20}:/];
// The place is the technical account; the secret behind it is not shown.
const PASSWORD = /(?<![0-9A-Za-z])[0-9A-F]{24}(?:@techacct\.adobe\.com)?(?=:[0-9a-f]{32}(?![0-9A-Za-z]))/g;
function query_service_check({ text }) {
    const file = query_service_BESIDE.every((beside) => beside.test(text)) ? placesOf(query_service_NAME, text) : [];
    return text.includes('platform-query.adobe.io') ? [...file, ...placesOf(PASSWORD, text)] : file;
}
const queryService = {
    id: 'query-service-credential',
    title: 'Non-expiring credential of Query Service',
    level: 'note',
    message: 'A non-expiring credential of Query Service. If it was made with JWT it must have been migrated in Experience Platform; the file does not show whether it was.',
    proves: 'The file that Query Service hands out for a non-expiring credential has exactly these three keys, and clients use {technicalAccountId}:{credential} as password. The content stays the same when the credential is migrated, so that this can never be more than a note.',
    sources: [query_service_DOCS, 'Experience Platform documentation: Query Service credentials guide'],
    literals: ['technicalaccountname', 'platform-query.adobe.io'],
    check: query_service_check,
    advice: {
        text: 'In Experience Platform open Queries > Credentials > Non-expiring credentials and choose Migrate beside each one that is marked for it, one by one (an administrator can do it for others). It takes 8 to 10 seconds and cannot be cancelled or undone. Nothing has to be configured anew: connection details stay the same. Expiring credentials are not affected. The file holds a secret: keep it out of the repository.',
    },
    docs: query_service_DOCS,
    samples: {
        matches: [
            {
                path: 'credential.json',
                text: '{"technicalAccountName":"0000@TECHACCT.ADOBE.COM","credential":"x","technicalAccountId":"y"}\n',
                found: 'technicalAccountName',
            },
            {
                path: 'conn.env',
                text: 'HOST=acme.platform-query.adobe.io\nPASSWORD=0123456789ABCDEF01234567:0123456789abcdef0123456789abcdef\n',
                found: '0123456789ABCDEF01234567',
            },
        ],
        nonMatches: [
            {
                path: 'conn.env',
                text: 'PGHOST=acme.platform-query.adobe.io\nPGPORT=80\nPGDATABASE=prod:all\nPGUSER=0123456789ABCDEF01234567@AdobeOrg\n',
                reason: 'a host name says nothing about the credential',
            },
            {
                path: 'conn.env',
                text: 'HOST=acme.platform-query.adobe.io\nPASSWORD=eyJhbGciOiJub25lIn0.e30.\n',
                reason: 'an expiring credential',
            },
            {
                path: 'user.json',
                text: '{"technicalAccountName":"a","email":"b"}\n',
                reason: 'a technical account without a credential',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/user-sync.js
const user_sync_DOCS = 'https://adobe-apiplatform.github.io/user-sync.py/en/user-manual/configuring_user_sync_tool.html';
const user_sync_KEYS = /^[ \t]*(?:secure_)?(?<key>(?:priv_key_(?:path|data|pass)|tech_acct_id)(?:_key)?)[ \t]*:/gm;
const OAUTH = /^[ \t]*authentication_method[ \t]*:[ \t]*["']?oauth\b/m;
// The first of the settings is the place: they stand together and go together.
function user_sync_check({ text }) {
    const settings = [...text.matchAll(user_sync_KEYS)];
    const [first] = settings;
    const key = first?.groups?.['key'];
    // A private key alone may be anybody's.
    const adobe = settings.some(({ groups }) => groups?.['key']?.startsWith('tech_acct') === true);
    const umapi = /^[ \t]*(?:enterprise|integration)[ \t]*:/m.test(text) && /^[ \t]*client_id[ \t]*:/m.test(text);
    if (first === undefined || key === undefined || !(adobe || umapi))
        return [];
    const start = first.index + first[0].indexOf(key);
    const place = { start, end: start + key.length };
    if (!OAUTH.test(text))
        return [place];
    return [
        {
            ...place,
            level: 'warning',
            message: 'A setting of Service Account (JWT) credentials is left although authentication_method is oauth: User Sync refuses tech_acct_id there, and the key has no use any more.',
        },
    ];
}
const userSync = {
    id: 'user-sync-connector',
    title: 'User Sync Tool with a Service Account (JWT) credential',
    level: 'error',
    knowsFile: true,
    message: 'Configures the User Sync Tool with a Service Account (JWT) credential, which stopped working no later than 2026-03-01. Without authentication_method, jwt is the default.',
    proves: 'tech_acct_id and priv_key_path, priv_key_data, priv_key_pass of connector-umapi.yml are read by the JWT method only; with oauth tech_acct_id must be absent.',
    sources: [
        'adobe-apiplatform/user-sync.py 2.9.0 (2023-07-26): release notes, examples, user_sync/connector',
        user_sync_DOCS,
    ],
    files: /\.(?:ya?ml|conf|cfg)(?:\.[\w-]{1,20})?$/i,
    literals: ['priv_key_', 'tech_acct_id'],
    check: user_sync_check,
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
    docs: user_sync_DOCS,
    samples: {
        matches: [
            {
                path: 'connector-umapi.yml',
                text: 'enterprise:\n  org_id: a@AdobeOrg\n  client_id: b\n  client_secret: c\n  tech_acct_id: d@techacct.adobe.com\n  priv_key_path: private.key\n',
                found: 'tech_acct_id',
            },
            {
                path: 'connector-umapi.yml',
                text: 'enterprise:\n  org_id: a\n  client_id: b\n  secure_priv_key_data_key: umapi_key\n',
                found: 'priv_key_data_key',
            },
            {
                path: 'connector-umapi.yml',
                text: 'authentication_method: oauth\nenterprise:\n  client_id: b\n  priv_key_path: private.key\n',
                found: 'priv_key_path',
                level: 'warning',
            },
        ],
        nonMatches: [
            {
                path: 'connector-umapi.yml',
                text: 'authentication_method: oauth\n#auth_endpoint: /ims/exchange/jwt\nenterprise:\n  org_id: a\n  client_id: b\n  client_secret: c\n  #tech_acct_id: d\n  #priv_key_path: private.key\n',
                reason: 'the template that ships: OAuth, with the JWT settings commented out',
            },
            {
                path: 'ssh.yml',
                text: 'host: example.com\npriv_key_path: ~/.ssh/id_rsa\n',
                reason: 'a key for SSH',
            },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/workspace-json.js


const JWT_KEYS = /^(?:technical_account_(?:id|email)|meta_?scopes|private_key|public_keys.*)$/i;
const workspace_json_BOTH = 'This credential was exported while its migration was under way: the OAuth Server-to-Server part is there, and the Service Account (JWT) part, which stopped working no later than 2026-03-01, is still beside it.';
const LISTED = 'Lists a Service Account (JWT) credential of the workspace without holding it. Such credentials stopped working no later than 2026-03-01.';
// A credential is an object with `jwt`, or one that says that it is of the type `service`. The type alone stands in
// manifests of other products as well, so that it has to stand in a list of credentials; what the CLI writes into `.aio`
// lists no more than that, and nothing reads it to get a token.
function workspace_json_check({ text }) {
    if (!/\bclient_id\b|\bcredentials\b/.test(text))
        return [];
    return objectsOf(parseTrees(text) ?? []).flatMap(({ path, entries }) => {
        const place = jwtOf(entries) ?? (path.at(-1) === 'credentials' ? serviceOf(entries) : undefined);
        return place === undefined ? [] : [place];
    });
}
function jwtOf(entries) {
    const jwt = entryOf(entries, 'jwt');
    if (jwt?.value.kind !== 'object')
        return undefined;
    const inside = jwt.value.entries;
    const adobe = inside.some(({ key }) => JWT_KEYS.test(key)) && entryOf(inside, 'client_id') !== undefined;
    if (!adobe)
        return undefined;
    // While a migration is under way the Console writes both, as type oauth_server_to_server_migrate.
    const both = entryOf(entries, 'oauth_server_to_server') !== undefined;
    return { start: jwt.start, end: jwt.end, ...(both ? { level: 'warning', message: workspace_json_BOTH } : {}) };
}
function serviceOf(entries) {
    const type = entryOf(entries, 'integration_type');
    const value = textOf(type?.value);
    return type !== undefined && /^(?:service|entp|jwt)$/i.test(value ?? '')
        ? { start: type.start, end: type.value.end, level: 'note', message: LISTED }
        : undefined;
}
const workspaceJson = {
    id: 'workspace-json',
    title: 'Console workspace with a Service Account (JWT) credential',
    level: 'error',
    knowsFile: true,
    message: 'This export of a Developer Console workspace holds a Service Account (JWT) credential, which stopped working no later than 2026-03-01.',
    proves: 'The Developer Console writes credentials of the integration type "service" with a part "jwt" for Service Account (JWT) credentials only; the others are oauth_server_to_server, oauth2 and apikey.',
    sources: [
        'adobe/aio-lib-console (spec/api.json)',
        'adobe/aio-cli-plugin-app (schema of the workspace file)',
        MIGRATION_GUIDE,
    ],
    files: /\.(?:json[c5]?|ya?ml|aio)$|(?:^|\/)\.aio$|(?:^|\/)console[^/]*$/i,
    literals: ['"jwt"', 'jwt:', 'integration_type'],
    check: workspace_json_check,
    advice: {
        text: 'Add an OAuth Server-to-Server credential to the workspace in the Developer Console (client id, technical account and APIs stay the same), run "aio app use" or download the workspace file again: its credential is of the type oauth_server_to_server with client_secrets and scopes, without meta_scopes and private_key.',
        before: `"credentials": [{ "integration_type": "service",
  "jwt": { "client_id": "…", "meta_scopes": ["ent_adobeio_sdk"] } }]`,
        after: `"credentials": [{ "integration_type": "oauth_server_to_server",
  "oauth_server_to_server": { "client_id": "…", "client_secrets": ["…"],
    "technical_account_email": "…", "technical_account_id": "…", "scopes": ["openid", "AdobeID"] } }]`,
        language: 'json',
    },
    docs: MIGRATION_GUIDE,
    samples: {
        matches: [
            {
                path: 'console.json',
                text: '{"project":{"workspace":{"details":{"credentials":[\n{"id":"1","integration_type":"service","jwt":{"client_id":"a","client_secret":"b","meta_scopes":["c"]}}]}}}}\n',
                found: '"jwt"',
            },
            {
                path: 'workspace.json',
                text: '{"credentials": [\n  {"id": "1", "integration_type": "service"}\n]}\n',
                found: '"integration_type": "service"',
                level: 'note',
            },
            {
                path: 'workspace.json',
                text: '{"credentials": [\n  {"integration_type": "oauth_server_to_server_migrate", "jwt": {"client_id": "a", "meta_scopes": []}, "oauth_server_to_server": {}}\n]}\n',
                found: '"jwt"',
                level: 'warning',
            },
            {
                path: '.aio',
                text: 'project:\n  workspace:\n    details:\n      credentials:\n        - jwt:\n            client_id: a\n            technical_account_id: b\n',
                found: 'jwt',
            },
        ],
        nonMatches: [
            {
                path: 'console.json',
                text: '{"credentials":[{"integration_type":"oauth_server_to_server","oauth_server_to_server":{"client_id":"a","client_secrets":["b"],"technical_account_email":"c","technical_account_id":"d","scopes":["openid"]}}]}\n',
                reason: 'an OAuth Server-to-Server credential',
            },
            {
                path: 'manifest.json',
                text: '{"domain":"x","integration_type":"service","iot_class":"local_push"}\n',
                reason: 'a manifest of Home Assistant',
            },
            {
                path: 'config/auth.json',
                text: '{"jwt":{"secret":"x","expiresIn":"1d","client_id":"y"}}\n',
                reason: 'the session token of an application',
            },
            { path: 'broken.json', text: '{"jwt": {"client_id"\n', reason: 'it is not JSON' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/guard/rules/group-configuration.js



















/**
 * Rules about systems that have a migration of their own. They come before every other rule: in their files the
 * general advice would be wrong, and what Adobe provisioned must not be migrated at all.
 */
const SYSTEM_RULES = [
    aemFormsCommunications,
    aemImsProvisioned,
    aemImsIntegration,
    acsCommons,
    aemServiceCredentials,
];
/** Rules about configuration and credential files, and CI. */
const CONFIGURATION_RULES = [
    consoleDownload,
    workspaceJson,
    aioContext,
    pdfServicesCredentials,
    userSync,
    kafkaConnect,
    postman,
    campaign,
    jenkinsCloudManager,
    ciAppsAction,
    ciJwtImsAction,
    ciCloudManagerAction,
    ciPrivateKeyAction,
    ciActionDefinition,
    ciStaleKey,
    queryService,
];

;// CONCATENATED MODULE: ./build/guard/rules/index.js


/** Every rule, from what proves most to what proves least: where two meet in the same text, the earlier one stays. */
const RULES = [
    ...SYSTEM_RULES,
    ...CODE_RULES,
    ...CONFIGURATION_RULES,
    ...GENERAL_RULES,
];


/***/ }),

/***/ 3586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ScanError)
/* harmony export */ });
/** Why a scan could not be done at all. It is never the same as finding nothing. */
class ScanError extends Error {
    /** The next thing to do: one sentence for a person. */
    hint;
    /**
     * @param message what happened; text of the repository in it has been made harmless
     * @param options the hint, and what it came from
     */
    constructor(message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ScanError';
        this.hint = options.hint;
    }
}


/***/ }),

/***/ 4628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xf: () => (/* binding */ examineFiles),
  gU: () => (/* binding */ examiner),
  vw: () => (/* binding */ jobFor),
  sG: () => (/* binding */ outcomeOf)
});

// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/guard/detect/literals.js
const ANY = Array.from({ length: 256 }, (_, byte) => byte);
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
const BUCKETS = 10;
const MASK = (1 << BUCKETS) - 1;
const WINDOW = 7;
// How common letters and signs are in code, from the most common one on; what is not here is rare.
const COMMON = 'etaoinrslcdu pmhgfb.y"v,(-:/_k=wx;\'0j1q2z';
const RARITY = Array.from({ length: 256 }, (_, byte) => {
    const rank = COMMON.indexOf(String.fromCharCode(byte));
    return rank < 0 ? COMMON.length : rank;
});
/**
 * Prepares a search that is linear in the bytes, and whose speed hardly depends on how many literals there are. (A
 * regular expression with a hundred alternatives is five times slower than one with eight.)
 *
 * It steps by two bytes. A table tells of each pair of bytes in which buckets of literals it may be the first, the
 * second and the third pair; only where three in a row agree on a bucket are its literals compared. Each literal stands
 * in the table twice: as it is when it starts at an even place, and at an odd one.
 *
 * @param literals lower case, at least four bytes each
 * @returns the search
 */
function literalSearch(literals) {
    const buckets = bucketsOf(literals.flatMap((literal, index) => entriesOf(Buffer.from(literal, 'utf8'), index)));
    const table = tableOf(buckets);
    return ({ bytes, pairs, size }, found) => {
        // The last pair reaches over the end; whatever stands there, the comparison does not.
        const end = (size >> 1) + 1;
        let any = false;
        // What three pairs say depends on them alone, so that the search goes on two pairs before the next one.
        for (let at = agreement(table, pairs, 0, end); at < end; at = agreement(table, pairs, at - 1, end)) {
            const entry = (place) => table[pairs[at - place]] >>> (BUCKETS * (2 - place));
            const agreed = entry(0) & entry(1) & entry(2) & MASK;
            if (compare(buckets, agreed, bytes, 2 * at - 4, size, found))
                any = true;
        }
        return any;
    };
}
// The hot loop, by itself so that nothing else hinders the compiler: where the next three pairs in a row agree on a
// bucket, the last of them.
function agreement(table, pairs, from, end) {
    let state = 0;
    for (let at = from; at < end; at++) {
        state = table[pairs[at]] & ((state << BUCKETS) | MASK);
        if (state >>> (2 * BUCKETS) !== 0)
            return at;
    }
    return end;
}
// A place where any byte may stand makes a bucket say yes too often if its other literals know more. So those of the
// same form are together, and those that know all six bytes, which are most, share the buckets that are left.
function bucketsOf(entries) {
    const formOf = ({ pairs }) => pairs.map((byte) => (byte === undefined ? '?' : 'x')).join('');
    const forms = [...new Set(entries.map(formOf))].filter((form) => form.includes('?'));
    const partial = forms.map((form) => entries.filter((entry) => formOf(entry) === form));
    const full = entries
        .filter(({ pairs }) => !pairs.includes(undefined))
        .map((entry) => ({ entry, key: String.fromCharCode(...entry.pairs.map((byte) => byte ?? 0)) }))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ entry }) => entry);
    const size = Math.max(1, Math.ceil(full.length / (BUCKETS - partial.length)));
    const rest = Array.from({ length: BUCKETS - partial.length }, (_, bucket) => full.slice(bucket * size, (bucket + 1) * size));
    return [...partial, ...rest];
}
// Ten bits for the buckets in which the pair may be the first one, ten for the second, ten for the third.
function tableOf(buckets) {
    const groups = buckets.flatMap((entries, bucket) => [0, 1, 2].map((place) => ({
        bit: 1 << (bucket + place * BUCKETS),
        twos: entries.map(({ pairs }) => [pairs[2 * place], pairs[2 * place + 1]]),
    })));
    const isFree = ({ twos }) => twos.some(([first, second]) => first === undefined && second === undefined);
    const everywhere = groups.filter(isFree).reduce((bits, { bit }) => bits | bit, 0);
    const table = new Int32Array(65_536).fill(everywhere);
    for (const { bit, twos } of groups) {
        const distinct = new Map(twos.map((two) => [two.join(), two]));
        for (const [first, second] of distinct.values()) {
            if (first === undefined && second === undefined)
                continue;
            for (const one of cases(first)) {
                for (const two of cases(second)) {
                    // The byte order is the machine's, as it is in the haystack.
                    const at = LITTLE_ENDIAN ? one | (two << 8) : two | (one << 8);
                    table[at] = table[at] | bit;
                }
            }
        }
    }
    return table;
}
function cases(byte) {
    if (byte === undefined)
        return ANY;
    return byte >= 0x61 && byte <= 0x7a ? [byte, byte - 0x20] : [byte];
}
function compare(buckets, agreed, bytes, at, size, found) {
    let any = false;
    for (let bits = agreed; bits !== 0; bits &= bits - 1) {
        for (const { literal, index, offset } of buckets[31 - Math.clz32(bits & -bits)] ?? []) {
            if (found[index] === 1 || !isAt(literal, bytes, at - offset, size))
                continue;
            found[index] = 1;
            any = true;
        }
    }
    return any;
}
function isAt(literal, bytes, from, size) {
    if (from < 0 || from + literal.length > size)
        return false;
    for (let index = 0; index < literal.length; index++) {
        const byte = bytes[from + index];
        const lower = byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
        if (lower !== literal[index])
            return false;
    }
    return true;
}
function entriesOf(literal, index) {
    const offset = rarest(literal);
    const [a, b, c, d, e, f, g] = literal.subarray(offset, offset + WINDOW);
    // At an odd place the first byte is the second one of a pair. It is left out where the rest is long enough.
    return [
        { literal, index, offset, pairs: [a, b, c, d, e, f] },
        f === undefined
            ? { literal, index, offset: offset - 1, pairs: [undefined, a, b, c, d, e] }
            : { literal, index, offset: offset + 1, pairs: [b, c, d, e, f, g] },
    ];
}
function rarest(literal) {
    let [offset, best] = [0, -1];
    for (let from = 0; from === 0 || from + WINDOW <= literal.length; from++) {
        const sum = literal
            .subarray(from, from + WINDOW)
            .reduce((rarity, byte) => rarity + (RARITY[byte] ?? 0), 0);
        if (sum > best)
            [offset, best] = [from, sum];
    }
    return offset;
}

;// CONCATENATED MODULE: ./build/guard/detect/prefilter.js

/**
 * Lower case. What a file holds that has a suppression, or one with a common mistake in it: such a file must be looked
 * at even where no rule cares for it, or an unused suppression would not be noticed.
 */
const MARKER_LITERALS = [
    'ims-auth-i',
    'ims-auth i',
    'ims-auth_i',
    'ims_auth_i',
    'imsauth-i',
    'ims-authi',
    'auth-ignore',
    'auth-ingore',
];
/**
 * The literals that are searched for.
 *
 * @param rules the rules
 * @returns lower case, sorted, those of suppressions among them
 */
function literalsOf(rules) {
    return [...new Set([...rules.flatMap(({ literals }) => literals), ...MARKER_LITERALS])].sort();
}
/**
 * Prepares one pass over the bytes of a file for all rules together.
 *
 * @param rules the rules
 * @returns the decision for a path (as it is shown) and the bytes
 */
function prefilter(rules) {
    const literals = literalsOf(rules);
    const search = literalSearch(literals);
    const found = new Uint8Array(literals.length);
    const numbersOf = (some) => some.map((literal) => literals.indexOf(literal));
    const markers = numbersOf(MARKER_LITERALS);
    const gates = rules.map((rule) => ({ rule, numbers: numbersOf(rule.literals) }));
    return (path, haystack) => {
        if (!search(haystack, found))
            return undefined;
        const holds = (numbers) => numbers.some((number) => found[number] === 1);
        const open = gates.filter(({ rule, numbers }) => holds(numbers) && rule.files?.test(path) !== false);
        const marked = holds(markers);
        found.fill(0);
        return open.length > 0 || marked ? { rules: open.map(({ rule }) => rule), marked } : undefined;
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/core/lines.js
/**
 * Offsets at which lines start. LF, CRLF and a lone CR end a line.
 *
 * @param text the decoded file
 * @returns offsets in UTF-16 code units, the first one 0
 */
function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g))
        starts.push(match.index + match[0].length);
    return starts;
}
/**
 * The line that holds an offset.
 *
 * @param starts offsets at which lines start
 * @param offset in UTF-16 code units
 * @returns index of the line, from 0
 */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

// EXTERNAL MODULE: ./build/guard/detect/comments.js
var comments = __webpack_require__(2352);
;// CONCATENATED MODULE: ./build/guard/detect/scan-source.js




/**
 * Runs rules on one file.
 *
 * Where two rules meet in overlapping text, the one that stands earlier in the list stays: the list goes from what
 * proves most to what proves least. Of one rule only the first place of a line stays. General rules are silent in a
 * file that a rule knows, and on a line that another rule reports.
 *
 * @param source the decoded file
 * @param rules in order of precedence
 * @returns findings by line and column, all active
 */
function scanSource(source, rules) {
    const lower = source.text.toLowerCase();
    const hits = withoutGeneral(rules.flatMap((rule, order) => hitsOf(rule, order, source, lower)));
    if (hits.length === 0)
        return [];
    const lines = lineStarts(source.text);
    const inComment = (0,comments/* commentsOf */.u)(source.path, source.text);
    const occurrences = new Map();
    return withoutOverlaps(hits, lines, source.text.length).map((hit) => toFinding(hit, source, lines, inComment, occurrences));
}
/**
 * What identifies a finding when lines move: rule, path, the redacted line without its white space, and which of the
 * equal lines it is.
 *
 * @param rule id of the rule
 * @param path path of the file
 * @param line the whole line; it is redacted before it is hashed
 * @param occurrence from 1
 * @returns 32 hexadecimal digits
 */
function fingerprintOf(rule, path, line, occurrence) {
    const identity = [rule, path, normalised(line), String(occurrence)].join('\0');
    return (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 32);
}
function normalised(line) {
    return (0,redact/* redact */.E$)(line.slice(0, 2_000)).replace(/\s+/g, ' ').trim();
}
function hitsOf(rule, order, source, lower) {
    if (rule.files !== undefined && !rule.files.test(source.path))
        return [];
    if (!rule.literals.some((literal) => lower.includes(literal)))
        return [];
    if (rule.needs?.some((need) => !need.test(source.text)) === true)
        return [];
    const matches = rule.check !== undefined ? rule.check(source) : patternMatches(rule.pattern, source.text);
    return matches.map((match) => ({ ...match, rule, order }));
}
function patternMatches(pattern, text) {
    if (pattern === undefined)
        return [];
    return [...text.matchAll(pattern)].map((match) => {
        const whole = match[0];
        const at = match.groups?.['at'] ?? whole;
        const start = match.index + whole.indexOf(at);
        return { start, end: start + at.length };
    });
}
// Two rules with two pieces of advice for one file are noise, and for a file that Adobe provisioned the general advice
// is wrong. What a rule found below its own level is not what it knows the file by.
function withoutGeneral(hits) {
    const known = hits.some(({ rule, level }) => rule.knowsFile === true && (level ?? rule.level) === rule.level);
    return known ? hits.filter(({ rule }) => rule.general !== true) : hits;
}
function withoutOverlaps(hits, lines, length) {
    const taken = [];
    const reported = new Set();
    // One mark for each character: comparing every hit with every other one costs the square of a hostile file.
    const covered = new Uint8Array(length);
    for (const hit of hits.toSorted((a, b) => a.order - b.order || a.start - b.start || b.end - a.end)) {
        const line = String(lineAt(lines, hit.start));
        const lineOfRule = `${hit.rule.id} ${line}`;
        // A key and its value on one line are one thing to mend, so a general rule yields to any other one there.
        if (reported.has(hit.rule.general === true ? line : lineOfRule))
            continue;
        if (covered.subarray(hit.start, hit.end).includes(1))
            continue;
        covered.fill(1, hit.start, hit.end);
        reported.add(line).add(lineOfRule);
        taken.push(hit);
    }
    return taken.sort((a, b) => a.start - b.start || a.order - b.order);
}
function toFinding(hit, source, lines, inComment, occurrences) {
    const { rule } = hit;
    const first = lineAt(lines, hit.start);
    const last = lineAt(lines, Math.max(hit.start, hit.end - 1));
    const startOfLine = lines[first] ?? 0;
    const line = source.text
        .slice(startOfLine, lines[first + 1] ?? source.text.length)
        .replace(/\r?\n$|\r$/, '');
    const place = placeOf(source, inComment(hit.start));
    const key = `${rule.id}\0${normalised(line)}`;
    const occurrence = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, occurrence);
    const column = hit.start - startOfLine;
    const excerpt = (0,redact/* excerptOf */.zU)(line, column);
    const mark = (0,redact/* markOf */.Fg)(excerpt, line, column, Math.min(hit.end - startOfLine, line.length));
    return {
        rule: rule.id,
        level: levelOf(hit.level ?? rule.level, place),
        path: source.path,
        line: first + 1,
        column: hit.start - startOfLine + 1,
        endLine: last + 1,
        endColumn: hit.end - (lines[last] ?? 0) + 1,
        place,
        excerpt,
        ...(mark === undefined ? {} : { mark }),
        message: (0,redact/* harmless */.Is)(hit.message ?? rule.message, 500),
        advice: (0,redact/* harmless */.Is)(hit.advice ?? rule.advice.text, 1_000),
        docs: rule.docs,
        fingerprint: fingerprintOf(rule.id, source.path, line, occurrence),
        state: 'active',
    };
}
function placeOf({ kind }, inComment) {
    if (kind === 'documentation')
        return 'documentation';
    if (inComment)
        return 'comment';
    return kind === 'test' ? 'test' : 'code';
}
// A mention is never more than a note: nothing runs documentation or comments.
function levelOf(level, place) {
    return place === 'documentation' || place === 'comment' ? 'note' : level;
}

// EXTERNAL MODULE: ./build/guard/files/kinds.js
var kinds = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/guard/files/read-file.js


/** Files with more bytes are not scanned. What people write is smaller; what tools write is not looked at. */
const SIZE_MAX = 1024 * 1024;
// As Git and ripgrep do: a zero byte near the start makes a file binary.
const BINARY_WINDOW = 8_000;
const LFS = 'version https://git-lfs.github.com/spec/v1';
const LFS_MAX = 1024;
// A link that stands where Git has a file must not lead out of the tree; a pipe must not block.
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Makes a reader that uses the same buffer for all files.
 *
 * @returns the reader
 */
function createReader() {
    const buffer = Buffer.allocUnsafeSlow(SIZE_MAX + 2);
    const window = buffer.subarray(0, BINARY_WINDOW);
    const haystack = { bytes: buffer, pairs: new Uint16Array(buffer.buffer), size: 0 };
    const opened = {
        haystack,
        text: () => {
            const bytes = buffer.subarray(hasMark(buffer, haystack.size) ? 3 : 0, haystack.size);
            return bytes.toString((0,external_node_buffer_.isUtf8)(bytes) ? 'utf8' : 'latin1');
        },
    };
    return (file) => {
        const size = readInto(buffer, file);
        if (typeof size === 'string')
            return size;
        if (size > SIZE_MAX)
            return 'too-large';
        if (isLfsPointer(buffer, size))
            return 'lfs-pointer';
        const encoding = encodingOf(buffer, window, size);
        if (encoding === undefined)
            return 'binary';
        if (encoding !== 'bytes')
            return decoded(buffer, size, encoding);
        haystack.size = size;
        return opened;
    };
}
function readInto(buffer, file) {
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)(file, FLAGS);
    }
    catch (error) {
        return reasonOf(error);
    }
    try {
        const max = SIZE_MAX + 1;
        let size = 0;
        // Some file systems give less than was asked for before the end; only zero is the end.
        for (let got = 1; got > 0 && size < max; size += got)
            got = (0,external_node_fs_.readSync)(handle, buffer, size, max - size, null);
        return size;
    }
    catch (error) {
        return reasonOf(error);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'deleted';
    // ELOOP is what Linux and macOS say of a link that must not be followed; EMLINK and EFTYPE are the BSDs'.
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'EFTYPE')
        return 'symlink';
    return 'unreadable';
}
function isLfsPointer(buffer, size) {
    return (size < LFS_MAX && buffer[0] === 0x76 && buffer.toString('latin1', 0, Math.min(size, LFS.length)) === LFS);
}
function encodingOf(buffer, window, size) {
    const [a, b, c] = buffer;
    if (size >= 2 && a === 0xff && b === 0xfe) {
        // UTF-32 starts alike; nobody writes text in it.
        return size >= 4 && c === 0 && buffer[3] === 0 ? undefined : { swapped: false, mark: 2 };
    }
    if (size >= 2 && a === 0xfe && b === 0xff)
        return { swapped: true, mark: 2 };
    // Behind a short file stand bytes of the one before: a zero of our own ends the search.
    if (size < BINARY_WINDOW)
        buffer[size] = 0;
    const zero = window.indexOf(0);
    if (zero >= 0 && zero < size)
        return withoutBom(buffer, size);
    return 'bytes';
}
function hasMark([a, b, c], size) {
    return size >= 3 && a === 0xef && b === 0xbb && c === 0xbf;
}
// Windows tools sometimes leave the mark out. It is UTF-16 for certain only where the start is plain ASCII.
function withoutBom(buffer, size) {
    if (size < 8 || size % 2 !== 0)
        return undefined;
    const end = Math.min(size, 512);
    const plain = (byte) => (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;
    const fits = (low) => {
        for (let at = 0; at < end; at += 2) {
            if (!plain(buffer[at + low] ?? 0) || buffer[at + 1 - low] !== 0)
                return false;
        }
        return true;
    };
    if (fits(0))
        return { swapped: false, mark: 0 };
    return fits(1) ? { swapped: true, mark: 0 } : undefined;
}
// A byte that is left over at the end is dropped.
function decoded(buffer, size, encoding) {
    const bytes = buffer.subarray(encoding.mark, size - (size % 2));
    const text = (encoding.swapped ? bytes.swap16() : bytes).toString('utf16le');
    const utf8 = Buffer.byteLength(text);
    const copy = Buffer.alloc(utf8 + (utf8 % 2) + 2);
    copy.write(text);
    return {
        haystack: {
            bytes: copy,
            pairs: new Uint16Array(copy.buffer, copy.byteOffset, copy.length / 2),
            size: utf8,
        },
        text: () => text,
    };
}

// EXTERNAL MODULE: ./build/core/closest-match.js
var closest_match = __webpack_require__(1829);
;// CONCATENATED MODULE: ./build/guard/gate/markers.js

const MARKER = 'ims-auth-ignore';
const MARKER_BARE = 'imsauthignore';
// Anything that could be meant as the marker; how many mistakes it has is counted afterwards. Every part is bounded.
const CANDIDATE = /(?<![a-z\d])[il1][a-z]{1,3}[-_. ]{0,2}a[a-z]{1,4}[-_. ]{0,2}[a-z]{4,8}(?![a-z\d])/gi;
const MOST_MISTAKES = 2;
// What other tools call it.
const OTHER_VERBS = /^imsauth(?:disable|suppress|allow|skip|exclude)$/;
const LONGEST = 2_000;
const MOST_MARKERS = 10_000;
const SEPARATOR = /--|[—–]/;
// What ends a comment at the end of the line, and what ends a string.
const COMMENT_END = /(?:\s|\*\/|--+%?>|#>|\*\))+$/;
const STRING_END = /(["'`])[,;)\]}\s]*$/;
/**
 * Finds suppressions and near misses; of one line only the first.
 *
 * @param text the file
 * @param ruleIds ids of all rules: one of them behind a near miss tells it from prose
 * @returns in the order of the file; at most 10,000
 */
function findMarkers(text, ruleIds) {
    const markers = [];
    let lineEnd = -1;
    for (const match of text.matchAll(CANDIDATE)) {
        if (match.index < lineEnd)
            continue;
        const after = match.index + match[0].length;
        const marker = markerAt(match[0], text.slice(after, after + LONGEST), match.index, text, ruleIds);
        if (marker === undefined)
            continue;
        markers.push(marker);
        if (markers.length === MOST_MARKERS)
            break;
        const end = text.slice(after).search(/[\r\n]/);
        lineEnd = end < 0 ? text.length : after + end;
    }
    return markers;
}
function markerAt(written, following, offset, text, ruleIds) {
    const plain = written.toLowerCase();
    const bare = plain.replace(/[-_. ]/g, '');
    if ((0,closest_match/* mistakes */.I)(bare, MARKER_BARE) > MOST_MISTAKES && !OTHER_VERBS.test(bare))
        return undefined;
    const [rest = ''] = following.split(/[\r\n]/, 1);
    if (plain === MARKER && rest.startsWith(':')) {
        const before = text.slice(Math.max(0, offset - LONGEST), offset);
        return { offset, written, misspelled: false, ...partsOf(withoutEnd(rest.slice(1), before)) };
    }
    // imsAuthIgnore is somebody's variable.
    if (!/[-_. ]/.test(written))
        return undefined;
    // "IMS auth ignores …" is prose; a colon, the id of a rule or a reason behind it makes it an attempt.
    const [, suffix = '', colon = '', word = ''] = /^(-[\w-]{1,20})?\s*([:=]?)\s*([\w-]*)/.exec(rest) ?? [];
    const attempt = colon === ':' || ruleIds.has(word.toLowerCase()) || (plain === MARKER && /\s--\s/.test(rest));
    return attempt ? { offset, written: `${written}${suffix}${colon}`, misspelled: true, ids: [] } : undefined;
}
// In JSON, and in a comment within a line, more stands behind the suppression.
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
    // Without a separator, all that follows the first word may be a reason that was written in another way.
    if (separator === null)
        return { ids: words(content).slice(0, 1) };
    const reason = content.slice(separator.index).replace(/^[-—–\s]+/, '');
    const ids = [...new Set(words(content.slice(0, separator.index)))];
    return /[\p{L}\p{N}]/u.test(reason) ? { ids, reason } : { ids };
}
// A quotation mark that closes nothing here belongs to the string around the suppression.
function withoutQuote(content) {
    const [end = '', mark = ''] = STRING_END.exec(content) ?? [];
    const closesString = mark !== '' && (content.split(mark).length - 1) % 2 === 1;
    return closesString ? content.slice(0, -end.length).trim() : content;
}
function words(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/guard/gate/suppressions.js




// A generated file can hold thousands of the same mistake.
const MAX_NOTICES = 20;
const REASON_MAX = 200;
const USAGE = 'ims-auth-ignore: <rule-id> -- <reason>';
/**
 * Applies the suppressions in a file: `ims-auth-ignore: <rule-id>[, <rule-id>] -- <reason>`, in a comment of any
 * syntax or in a string value.
 *
 * A suppression is for the findings on its own line. Only where that has none of the rule, it is for the next line;
 * lines in between that hold nothing but suppressions do not count, so that several can stand above one line. Without
 * a reason it does nothing.
 *
 * @param source the file
 * @param findings findings in that file
 * @param ruleIds ids of all rules
 * @returns all findings in the same order, with the state `suppressed` and the reason where one applies; and notices on
 *   suppressions that do nothing. In documentation, which shows examples, all of these are notes
 */
function suppress(source, findings, ruleIds) {
    const markers = findMarkers(source.text, ruleIds);
    if (markers.length === 0)
        return { findings: [...findings], notices: [] };
    const starts = lineStarts(source.text);
    const byLine = linesOf(findings);
    const nextLines = nextLinesOf(markers.map(({ offset }) => lineAt(starts, offset) + 1), byLine);
    const reasons = new Map();
    const notices = [];
    const say = (level, line, message) => {
        notices.push({
            level: source.kind === 'documentation' ? 'note' : level,
            message,
            path: source.path,
            line,
        });
    };
    for (const marker of markers) {
        const line = lineAt(starts, marker.offset) + 1;
        for (const problem of problemsOf(marker, ruleIds, source))
            say('warning', line, problem);
        if (marker.misspelled || marker.reason === undefined)
            continue;
        const places = [byLine.get(line) ?? [], byLine.get(nextLines.get(line) ?? line + 1) ?? []];
        for (const id of marker.ids.filter((known) => ruleIds.has(known))) {
            const [mine = []] = places
                .map((place) => place.filter(({ rule }) => rule === id))
                .filter((place) => place.length > 0);
            for (const finding of mine) {
                if (!reasons.has(finding))
                    reasons.set(finding, (0,redact/* harmless */.Is)((0,redact/* redact */.E$)(marker.reason), REASON_MAX));
            }
            if (mine.length === 0)
                say('note', line, unused(id, places.flat()));
        }
    }
    return {
        findings: findings.map((finding) => {
            const reason = reasons.get(finding);
            return reason === undefined || finding.state !== 'active'
                ? finding
                : { ...finding, state: 'suppressed', reason };
        }),
        notices: cut(notices, source.path),
    };
}
function linesOf(findings) {
    const byLine = new Map();
    for (const finding of findings) {
        // A finding as long as the file would make this as long as the file for each.
        const last = Math.min(finding.endLine, finding.line + 100);
        for (let line = finding.line; line <= last; line++) {
            const there = byLine.get(line);
            if (there === undefined)
                byLine.set(line, [finding]);
            else
                there.push(finding);
        }
    }
    return byLine;
}
// From the last line upwards, so that a block of suppressions is walked once.
function nextLinesOf(markerLines, byLine) {
    const next = new Map();
    for (const line of markerLines.toReversed()) {
        const below = line + 1;
        next.set(line, byLine.has(below) ? below : (next.get(below) ?? below));
    }
    return next;
}
function problemsOf({ ids, reason, misspelled, written }, ruleIds, { kind }) {
    const shown = `"${(0,redact/* harmless */.Is)((0,redact/* redact */.E$)(written), 40)}"`;
    if (misspelled)
        return [`${shown} suppresses nothing. Write "${USAGE}".`];
    // How documentation shows the form of it.
    if (kind === 'documentation' && ids.some((id) => id.startsWith('<')))
        return [];
    if (ids.length === 0)
        return [`This suppression names no rule, so it does nothing. Write "${USAGE}".`];
    const problems = ids
        .filter((id) => !ruleIds.has(id))
        .map((id) => {
        const meant = (0,closest_match/* nearest */.p)(id, ruleIds);
        return `No rule has the id "${(0,redact/* harmless */.Is)((0,redact/* redact */.E$)(id), 60)}", so nothing is suppressed for it.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
    });
    if (reason === undefined) {
        problems.push(`This suppression gives no reason, so it does nothing. Write "${USAGE}".`);
    }
    return problems;
}
function unused(id, there) {
    const others = [...new Set(there.map(({ rule }) => rule))].sort().slice(0, 3);
    const instead = others.length === 0 ? '' : ` What is found there is ${others.join(', ')}.`;
    return `This suppression of ${id} is not used: neither its line nor the next one has such a finding.${instead}${others.length === 0 ? ' Remove it.' : ''}`;
}
function cut(notices, path) {
    if (notices.length <= MAX_NOTICES)
        return notices;
    const rest = notices.length - MAX_NOTICES;
    const message = `${rest} more suppressions of this file do nothing.`;
    return [...notices.slice(0, MAX_NOTICES), { level: 'note', message, path }];
}

// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
;// CONCATENATED MODULE: ./build/guard/scan/examine.js








const OUTCOMES = [
    'unknown',
    'scanned',
    'binary',
    'too-large',
    'unreadable',
    'deleted',
    'symlink',
    'submodule',
    'lfs-pointer',
    'vendored',
    'minified',
    'lock-file',
    'excluded',
];
// Files are taken in lots of this many, so that a thread with large files does not hold up the others.
const LOT = 16;
/**
 * Puts together a job.
 *
 * @param root absolute path
 * @param paths files below it, one character a byte
 * @returns a job on which nothing is done yet
 */
function jobFor(root, paths) {
    return {
        root,
        paths: paths.join('\0'),
        outcomes: new Uint8Array(new SharedArrayBuffer(paths.length)),
        next: new Int32Array(new SharedArrayBuffer(4)),
    };
}
/**
 * Examines files until all are taken. Several threads may do this on the same job; what comes of a file does not
 * depend on which of them looked at it.
 *
 * @param job the job; its outcomes are filled in
 * @param examine of {@link examiner}, with the same rules in all threads
 * @returns the files that there is something to say about, in no particular order
 * @throws ScanError when a rule fails: a file that cannot be judged is not clean
 */
function examineFiles({ root, paths: joined, outcomes, next }, examine) {
    const paths = joined.split('\0');
    const examined = [];
    for (let from = Atomics.add(next, 0, LOT); from < outcomes.length; from = Atomics.add(next, 0, LOT)) {
        const end = Math.min(from + LOT, outcomes.length);
        for (let index = from; index < end; index++) {
            const result = examine(root, paths[index] ?? '');
            outcomes[index] = OUTCOMES.indexOf(typeof result === 'string' ? result : 'scanned');
            if (typeof result !== 'string')
                examined.push({ index, ...result });
        }
    }
    return examined;
}
/**
 * Reads what was noted of a file.
 *
 * @param job the job, when all is done
 * @param index number of the file
 * @returns what is known of it
 */
function outcomeOf({ outcomes }, index) {
    return OUTCOMES[outcomes[index] ?? 0] ?? 'unknown';
}
/**
 * Prepares to examine files.
 *
 * @param rules in order of precedence
 * @returns a function that takes the root and a path below it, and throws ScanError when a rule fails
 */
function examiner(rules) {
    const read = createReader();
    const rulesFor = prefilter(rules);
    const ids = new Set(rules.map(({ id }) => id));
    return (root, bytes) => {
        const skip = (0,kinds/* skippedByPath */.zp)(bytes);
        if (skip !== undefined)
            return skip;
        const opened = read((0,paths/* fileOf */.W7)(root, bytes));
        if (typeof opened === 'string')
            return opened;
        const path = (0,paths/* shownPath */.pS)(bytes);
        const matter = rulesFor(path, opened.haystack);
        if (matter === undefined)
            return 'scanned';
        const text = opened.text();
        if ((0,kinds/* isMinified */.oM)(path, text))
            return 'minified';
        return judge({ path, text, kind: (0,kinds/* kindOf */.I)(path) }, matter, ids);
    };
}
function judge(source, { rules, marked }, ids) {
    try {
        const findings = scanSource(source, rules);
        // Looking for suppressions costs as much as a rule.
        if (findings.length === 0 && !marked)
            return 'scanned';
        return suppress(source, findings, ids);
    }
    catch (cause) {
        throw new scan_error/* ScanError */.s(`The rules could not be applied to ${(0,redact/* harmless */.Is)(source.path)}.`, {
            hint: 'Exclude the file in the configuration for now, and report it.',
            cause,
        });
    }
}


/***/ }),

/***/ 1824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// UNUSED EXPORTS: ScanError

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/guard/files/coverage.js
// Those that a person may want to do something about.
const SHOWN = ['too-large', 'unreadable', 'lfs-pointer'];
const EXAMPLES_MAX = 5;
/**
 * Starts to count.
 *
 * @returns counters at zero
 */
function tally() {
    let scanned = 0;
    const skipped = {
        binary: 0,
        'too-large': 0,
        unreadable: 0,
        deleted: 0,
        symlink: 0,
        submodule: 0,
        'lfs-pointer': 0,
        vendored: 0,
        minified: 0,
        'lock-file': 0,
        excluded: 0,
    };
    const examples = [];
    return {
        scanned: () => {
            scanned++;
        },
        skipped: (reason, path) => {
            if (SHOWN.includes(reason) &&
                examples.filter((other) => other.reason === reason).length < EXAMPLES_MAX) {
                examples.push({ reason, path });
            }
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
 * Compiles patterns in the manner of .gitignore: `*` and `?` stay within a name, `**` spans folders, a slash at the
 * end means a folder, a pattern without any other slash fits at every depth, and whatever fits a folder holds for all
 * below it. There is no negation and no `[…]`.
 *
 * No regular expressions are made of them, because a configuration may come from a stranger and some patterns would
 * then take exponential or cubic time; here the time is at most path times pattern.
 *
 * @param globs patterns, with `/`
 * @returns tells whether a path (relative, with `/`) fits one of them
 */
function globs(globs) {
    const patterns = globs.map(compile).filter(({ segments }) => segments.length > 0);
    if (patterns.length === 0)
        return () => false;
    return (path) => {
        const names = path.split('/');
        return patterns.some(({ segments, folder }) => fits(segments, names, folder));
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
// The greedy algorithm for wildcards, with folders in place of letters: on a mismatch only the last `**` takes one more.
function fits(segments, names, folder) {
    let [segment, name, lastStar, retry] = [0, 0, -1, 0];
    // A folder pattern must leave at least one name, that of the file.
    const end = folder ? names.length - 1 : names.length;
    for (;;) {
        // All of the pattern stands for a leading part of the path: the file itself, or a folder that it is in.
        if (segment === segments.length && name <= end)
            return true;
        if (name >= end)
            return false;
        const pattern = segments[segment];
        if (pattern === '**') {
            // At the end it stands for everything below, which is at least one name.
            if (segment === segments.length - 1)
                return true;
            [lastStar, retry] = [segment, name];
            segment++;
        }
        else if (pattern !== undefined && fitsName(pattern, names[name] ?? '')) {
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
function fitsName(pattern, name) {
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

// EXTERNAL MODULE: ./build/guard/scan-error.js
var scan_error = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/guard/files/git.js
var git = __webpack_require__(2158);
// EXTERNAL MODULE: ./build/guard/files/paths.js
var paths = __webpack_require__(8506);
;// CONCATENATED MODULE: ./build/guard/files/walk.js


/** Folders that the walker does not enter: what version control and package managers keep for themselves. */
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
 * Lists a folder without the help of Git. Links are not followed.
 *
 * @param root absolute path
 * @param repository asked for each folder below `root` that holds a `.git`: its files, relative to it, or undefined to
 *   walk through it as well
 * @returns everything below, in no particular order; a folder that cannot be opened is listed as unreadable
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
                // In a worktree or a submodule it is a file.
            }
            else if (entry.name === '.git')
                continue;
            else if (entry.isFile())
                listing.files.push(path);
            // Sockets, pipes and devices have no text.
            else
                listing.skipped.push({ path, reason: entry.isSymbolicLink() ? 'symlink' : 'unreadable' });
        }
    }
    return listing;
}
function namesIn(root, folder) {
    try {
        return (0,external_node_fs_.readdirSync)((0,paths/* fileOf */.W7)(root, folder), { withFileTypes: true, encoding: 'latin1' });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/guard/files/list-files.js







/**
 * Lists the files to scan: those that Git tracks; where there is no repository, those that are there.
 *
 * Git says which entries are links and submodules, so that no file needs to be looked at for that. Repositories in
 * a folder that is none (several checkouts side by side) are listed by Git each.
 *
 * @param root absolute path of a folder; it may lie inside of a repository
 * @param env environment for Git
 * @returns the files; empty where the folder is
 * @throws ScanError when Git is there and refuses
 */
async function listFiles(root, env = process.env) {
    const tracked = await trackedFiles(root, env);
    // A folder in which nothing is tracked is somebody's new or generated code, not an empty one.
    const usable = typeof tracked === 'object' && tracked.files.length + tracked.skipped.length > 0;
    const listing = usable
        ? tracked
        : await walk(root, async (folder) => {
            const nested = await trackedFiles((0,external_node_path_.join)(root, Buffer.from(folder, 'latin1').toString('utf8')), env);
            return typeof nested === 'object' ? nested : undefined;
        });
    listing.files.sort(paths/* byCodeUnits */.CA);
    listing.skipped.sort((a, b) => (0,paths/* byCodeUnits */.CA)(a.path, b.path));
    const empty = listing.files.length + listing.skipped.length === 0;
    return { ...listing, notices: usable || empty ? [] : [noticeOf(root, tracked)] };
}
async function trackedFiles(folder, env) {
    const listed = [];
    const { code, errors } = await (0,git/* gitIn */.u)(folder, env)(['ls-files', '-z', '--stage'], {
        onOutput: (chunk) => listed.push(chunk),
    });
    if (code === 'no-git')
        return 'git-missing';
    if (code === 0)
        return parseStage(Buffer.concat(listed).toString('latin1'));
    if (/not a git repository/.test(errors))
        return 'no-repository';
    const said = (0,redact/* harmless */.Is)(Buffer.from(errors, 'latin1').toString('utf8'), 300);
    if (/dubious ownership|unsafe repository/.test(errors)) {
        throw new scan_error/* ScanError */.s(`Git refuses to list ${(0,redact/* harmless */.Is)(folder)}, because the folder belongs to another user.`, {
            hint: `Run \`git config --global --add safe.directory ${(0,redact/* harmless */.Is)(folder)}\` as the user that scans, for example in a step before this one, or check the code out as that user.`,
        });
    }
    throw new scan_error/* ScanError */.s(`Git could not list the files of ${(0,redact/* harmless */.Is)(folder)} (exit code ${code}): ${said}`, {
        hint: 'Run `git ls-files` in that folder and correct what it says.',
    });
}
// Each entry is "mode hash stage<TAB>path<NUL>". A path in conflict has up to three of them, next to each other.
function parseStage(stdout) {
    const listing = { files: [], skipped: [] };
    let last = '';
    for (let at = 0; at < stdout.length;) {
        const tab = stdout.indexOf('\t', at);
        const end = stdout.indexOf('\0', tab);
        if (tab < 0 || end < 0) {
            throw new scan_error/* ScanError */.s('Git listed the files in a form that is not known here.', {
                hint: 'Report it, with the version of Git.',
            });
        }
        const path = stdout.slice(tab + 1, end);
        if (path !== last) {
            const type = stdout.slice(at, at + 3);
            if (type === '100')
                listing.files.push(path);
            else
                listing.skipped.push({ path, reason: type === '120' ? 'symlink' : 'submodule' });
        }
        last = path;
        at = end + 1;
    }
    return listing;
}
function noticeOf(root, tracked) {
    const except = `all files were listed, except in folders named ${NOT_ENTERED.join(', ')}.`;
    // A worktree whose repository is elsewhere (in a container, say) has the file and not what it points at.
    const broken = tracked === 'git-missing' || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git'));
    const why = tracked === 'git-missing'
        ? 'Git was not found'
        : tracked === 'no-repository'
            ? 'This is not a Git repository'
            : 'Git tracks no file here';
    return { level: broken && typeof tracked === 'string' ? 'warning' : 'note', message: `${why}: ${except}` };
}

// EXTERNAL MODULE: ./build/guard/rules/index.js + 49 modules
var guard_rules = __webpack_require__(290);
// EXTERNAL MODULE: ./build/guard/scan/examine.js + 7 modules
var scan_examine = __webpack_require__(4628);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/guard/scan/pool.js





// A thread takes about as long to start as one of them needs for some thousands of files.
const FILES_PER_WORKER = 6_000;
// Each has a heap of its own, and reading does not get much faster with more.
const WORKERS_MAX = 1;
// A thread makes many short-lived texts; without a limit it keeps some 50 MB for them.
const YOUNG_MB = 12;
/**
 * How many threads beside this one are worth starting.
 *
 * @param files number of files to read
 * @returns 0 for all but large trees
 */
function workersFor(files) {
    return Math.min(Math.floor(files / FILES_PER_WORKER), (0,external_node_os_.availableParallelism)() - 1, WORKERS_MAX);
}
/**
 * Examines all files of a job, on this thread and on others beside it.
 *
 * @param job the job; its outcomes are complete afterwards
 * @param rules in order of precedence; rules that are not ours stay on this thread, because they cannot be sent
 * @param examine made of these rules, for this thread
 * @param workers threads beside this one
 * @param script what a thread runs
 * @returns the files that there is something to say about, in their order
 * @throws ScanError when a rule or a thread failed: files may then be missing, and a part of a scan is none
 */
async function examineAll(job, rules, examine, workers, script = workerScript()) {
    const ours = rules.every((rule) => guard_rules/* RULES */.y.includes(rule));
    const task = { job, ruleIds: rules.map(({ id }) => id) };
    const threads = Array.from({ length: ours ? workers : 0 }, () => start(task, script));
    // All at once, so that no thread is left behind when this one fails.
    const [mine, ...others] = await Promise.allSettled([
        (async () => (0,scan_examine/* examineFiles */.xf)(job, examine))(),
        ...threads,
    ]);
    const examined = [];
    for (const part of [mine, ...others]) {
        if (part.status === 'fulfilled')
            examined.push(...part.value);
        else
            throw part.reason instanceof scan_error/* ScanError */.s ? part.reason : failure(part.reason);
    }
    if (job.outcomes.includes(0))
        throw failure(undefined);
    return examined.sort((a, b) => a.index - b.index);
}
function failure(cause) {
    return new scan_error/* ScanError */.s('A thread of the scan failed, so that files may be missing.', {
        hint: 'Run it again; when that does not help, report it.',
        cause,
    });
}
// Beside this file in the sources and in build/, beside the bundle in dist/. The bundler leaves both expressions alone
// because neither of them is a constant.
function workerScript() {
    const here = import.meta.url;
    return new URL(here.endsWith('.ts') ? './worker.ts' : './worker.js', here);
}
function start(task, script) {
    // It needs nothing of the environment, where there may be secrets.
    const thread = new external_node_worker_threads_.Worker(script, {
        workerData: task,
        env: {},
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
        name: 'ims-auth-scan',
    });
    // A plain promise: the command runs on a laptop with Node 20 as well, which has no Promise.withResolvers.
    return new Promise((resolve, reject) => {
        thread.once('message', (report) => {
            if ('examined' in report)
                resolve(report.examined);
            else
                reject(new scan_error/* ScanError */.s(report.message, { hint: report.hint }));
            thread.unref();
        });
        thread.once('error', reject);
        thread.once('exit', () => reject(new Error('The thread ended too early.')));
    });
}

;// CONCATENATED MODULE: ./build/guard/scan/scan.js












/**
 * Scans the files of a folder: those that Git tracks, or all where there is no repository.
 *
 * Each file is judged by itself, and what came of them is put in order afterwards, so that nothing depends on how many
 * threads there are.
 *
 * @param options what to scan
 * @returns every finding, active or suppressed, and what was looked at
 * @throws ScanError when it could not scan: there is no such folder, Git refused, a thread or a rule failed
 */
async function scan(options) {
    const root = (0,external_node_path_.resolve)(options.root);
    mustBeFolder(root);
    const { rules = guard_rules/* RULES */.y, levels = {} } = options;
    const listing = listFiles(root, options.env);
    // While Git works.
    const examine = (0,scan_examine/* examiner */.gU)(rules);
    const { files, skipped, notices } = await listing;
    const excluded = globs(options.exclude ?? []);
    const count = tally();
    const toRead = [];
    for (const { path, reason } of skipped) {
        const shown = (0,paths/* shownPath */.pS)(path);
        count.skipped(excluded(shown) ? 'excluded' : reason, shown);
    }
    for (const path of files) {
        if (excluded((0,paths/* shownPath */.pS)(path)))
            count.skipped('excluded', path);
        else
            toRead.push(path);
    }
    const job = (0,scan_examine/* jobFor */.vw)(root, toRead);
    const examined = await examineAll(job, rules, examine, options.workers ?? workersFor(toRead.length));
    for (const [index, path] of toRead.entries()) {
        const outcome = (0,scan_examine/* outcomeOf */.sG)(job, index);
        if (outcome === 'scanned')
            count.scanned();
        else if (outcome !== 'unknown')
            count.skipped(outcome, (0,paths/* shownPath */.pS)(path));
    }
    return {
        findings: examined
            .flatMap(({ findings }) => findings.flatMap((finding) => withLevel(finding, levels)))
            .sort(inOrder),
        coverage: count.coverage(),
        notices: [...notices, ...examined.flatMap((file) => file.notices)],
    };
}
function mustBeFolder(root) {
    let what = 'is not a folder';
    try {
        if ((0,external_node_fs_.statSync)(root).isDirectory())
            return;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        what = code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : 'cannot be opened';
    }
    throw new scan_error/* ScanError */.s(`${(0,redact/* harmless */.Is)(root, 300)} ${what}.`, { hint: 'Give the path of a folder.' });
}
// The level of a rule is for code; where nothing runs, there is nothing that a higher one could mean.
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
    return (0,paths/* byCodeUnits */.CA)(a.path, b.path) || a.line - b.line || a.column - b.column || (0,paths/* byCodeUnits */.CA)(a.rule, b.rule);
}


/***/ })

};
