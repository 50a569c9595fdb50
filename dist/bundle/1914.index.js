export const id = 1914;
export const ids = [1914];
export const modules = {

/***/ 1914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/github/process.js + 4 modules
var process = __webpack_require__(8352);
// EXTERNAL MODULE: ./build/github/pulls.js
var pulls = __webpack_require__(9922);
// EXTERNAL MODULE: ./build/github/git.js
var git = __webpack_require__(5726);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/guard/fixes/model.js
var model = __webpack_require__(7503);
;// CONCATENATED MODULE: ./build/fix-review/hints.js




const FILES_MAX = 100;
const HINTS_SIZE_MAX = 1024 * 1024;
const FINDINGS_MAX = 200;
const VERSION = 1;
const PATH = schemas/* string */.YjP().min(1).max(4_096);
const PLACES = schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z0-9-]{1,60} [1-9]\d{0,7} [1-9]\d{0,7}$/)).max(FINDINGS_MAX);
const RULE = schemas/* string */.YjP().regex(/^[a-z0-9-]{1,60}$/);
const HINTS = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(VERSION),
    unsafe: schemas/* boolean */.zMY(),
    to: schemas/* enum */.k5n(model/* TARGETS */.d),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: PATH,
        findings: schemas/* object */.Ikc({ wanted: PLACES, accepted: PLACES, aem: PLACES }),
        rules: schemas/* array */.YOg(RULE).max(100),
        others: schemas/* array */.YOg(PATH).max(100),
    }))
        .max(FILES_MAX),
});
function hintsOf({ files }, { unsafe, to }) {
    const fixable = files.filter(({ edits }) => edits.length > 0);
    return (0,json/* printableJson */.et)({
        version: VERSION,
        unsafe,
        to,
        files: fixable.slice(0, FILES_MAX).map(({ path, context }) => ({
            path,
            findings: {
                wanted: listOf(context.findings.wanted),
                accepted: listOf(context.findings.accepted),
                aem: listOf(context.findings.aem),
            },
            rules: [...context.rules].slice(0, 100),
            others: [...context.files].slice(0, 100),
        })),
    });
}
const listOf = (places) => [...places].slice(0, FINDINGS_MAX);
function readHints(bytes) {
    const read = HINTS.safeParse((0,json/* parseJson */.qF)(bytes.toString('utf8')));
    if (!read.success)
        return (0,result/* failed */.g)('it is not what this action writes');
    const paths = new Set(read.data.files.map(({ path }) => path));
    return paths.size === read.data.files.length ? (0,result.ok)(read.data) : (0,result/* failed */.g)('it names a file twice');
}

;// CONCATENATED MODULE: ./build/fix-review/target.js

const SHA = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const PULL_REQUEST = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({ number: schemas/* number */.aig().int().min(1), head: schemas/* object */.Ikc({ sha: SHA }) }),
});
const WORKFLOW_RUN = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        event: schemas/* literal */.euz('pull_request'),
        head_sha: SHA,
        head_branch: schemas/* string */.YjP().min(1),
        head_repository: schemas/* object */.Ikc({ id: schemas/* number */.aig(), owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP().regex(/^[\w.-]+$/) }) }),
    }),
});
function targetOf(event, payload) {
    if (event === 'pull_request') {
        const read = PULL_REQUEST.safeParse(payload);
        if (!read.success)
            return undefined;
        const { number, head } = read.data.pull_request;
        return { number, sha: head.sha };
    }
    const read = event === 'workflow_run' ? WORKFLOW_RUN.safeParse(payload) : undefined;
    if (read?.success !== true)
        return undefined;
    const { head_sha: sha, head_branch: branch, head_repository: head } = read.data.workflow_run;
    return { sha, branch, owner: head.owner.login, repository: head.id };
}

// EXTERNAL MODULE: ./build/guard/load.js
var load = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/core/markdown.js
var markdown = __webpack_require__(3937);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
;// CONCATENATED MODULE: ./build/fix-review/comment.js


const MARKER = /<!-- ims-auth\/jwt-suggest v1 id=([0-9a-f]{16}(?:-\d{1,4})?) -->\s*$/;
function idIn(body) {
    return MARKER.exec(body.slice(-200))?.[1];
}
function commentBody({ fixes, lines, id }) {
    const todo = [...new Set(fixes.flatMap((fix) => fix.todo))].map(comment_text);
    return [
        ...fixes.map(({ title }) => `${comment_text(title)}.`),
        'refused' in lines
            ? `Not as a suggestion, because ${lines.refused}: run \`ims-auth fix --write${fixes.some(({ unsafe }) => unsafe) ? ' --unsafe' : ''}\`.`
            : suggestion(lines),
        ...(todo.length === 0 ? [] : [['What is left for you:', ...todo.map((one) => `- ${one}`)].join('\n')]),
        `<!-- ims-auth/jwt-suggest v1 id=${id} -->`,
    ].join('\n\n');
}
function comment_text(line) {
    return (0,markdown/* prose */.CS)((0,core_text/* sanitizeLine */.g$)(line, 500));
}
function suggestion(lines) {
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return [`${fence}suggestion`, ...lines, fence].join('\n');
}

;// CONCATENATED MODULE: ./build/fix-review/diff-lines.js
function commentableLines(patch) {
    const ranges = [];
    let start = 0;
    let count = 0;
    const end = () => {
        if (count > 0)
            ranges.push({ start, end: start + count - 1 });
    };
    for (const line of patch.split('\n')) {
        const head = /^@@ -\d+(?:,\d+)? \+(\d{1,9})(?:,\d+)? @@/.exec(line);
        if (head !== null) {
            end();
            start = Number(head[1]);
            count = 0;
        }
        else if (line.startsWith('+') || line.startsWith(' '))
            count++;
    }
    end();
    return ranges;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/conceal/conceal.js + 2 modules
var conceal = __webpack_require__(5871);
// EXTERNAL MODULE: ./build/core/conceal/words.js
var conceal_words = __webpack_require__(3049);
// EXTERNAL MODULE: ./build/core/lines.js
var lines = __webpack_require__(8137);
// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __webpack_require__(5577);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/fix-review/proposals.js






const LINES_MAX = 50;
const LINE_MAX = 1_000;
function proposalsOf(file, tools) {
    const { path, before, edits } = file;
    const starts = [0, ...[...before.matchAll(/\n/g)].map(({ index }) => index + 1)];
    if (starts.length > 1 && starts.at(-1) === before.length)
        starts.pop();
    const lineOf = linesWith(before, starts);
    const seen = new Map();
    return joined(fixesOf(file, lineOf)).map((fixes) => {
        const from = Math.min(...fixes.map((fix) => fix.from));
        const to = Math.max(...fixes.map((fix) => fix.to));
        const start = starts[from] ?? 0;
        const old = before.slice(start, starts[to + 1] ?? before.length);
        const own = edits
            .filter((edit) => lineOf(edit).from >= from && lineOf(edit).from <= to)
            .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
        const text = tools.applied(old, own);
        const rules = [...new Set(fixes.flatMap((fix) => fix.rules))].sort();
        const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([path, rules, (0,redact/* redact */.E$)(old), (0,redact/* redact */.E$)(text)]));
        const id = hash.digest('hex').slice(0, 16);
        const count = (seen.get(id) ?? 0) + 1;
        seen.set(id, count);
        const joins = old.endsWith('\n') && text !== '' && !text.endsWith('\n');
        const refused = joins
            ? 'it joins lines'
            : (fileProblem(file) ?? textProblem(text, tools.insertedRanges(own)));
        return {
            path,
            start: from + 1,
            end: to + 1,
            fixes: fixes.map(({ title, unsafe, todo }) => ({ title, unsafe, todo })),
            rules,
            lines: refused === undefined ? linesOf(text) : { refused },
            id: count === 1 ? id : `${id}-${count}`,
        };
    });
}
function linesWith(before, starts) {
    return ({ start, end, text }) => {
        const isLines = end > start && before[end - 1] === '\n';
        const isStart = start === 0 || before[start - 1] === '\n';
        const joins = !(text.endsWith('\n') || (text === '' && isStart));
        return { from: (0,lines/* lineAt */.m)(starts, start), to: (0,lines/* lineAt */.m)(starts, isLines && !joins ? end - 1 : end) };
    };
}
function fixesOf({ places }, linesOfEdit) {
    const found = new Map();
    for (const { outcome, fix, rule } of places) {
        if (outcome !== 'fixed')
            continue;
        const known = found.get(fix);
        if (known !== undefined) {
            known.rules.push(rule);
            continue;
        }
        const lines = fix.edits.map(linesOfEdit);
        found.set(fix, {
            title: fix.title,
            unsafe: fix.safety === 'unsafe',
            todo: fix.todo,
            rules: [rule],
            from: Math.min(...lines.map(({ from }) => from)),
            to: Math.max(...lines.map(({ to }) => to)),
        });
    }
    return [...found.values()].sort((a, b) => a.from - b.from);
}
function joined(fixes) {
    const groups = [];
    let end = -1;
    for (const fix of fixes) {
        if (fix.from <= end)
            groups.at(-1)?.push(fix);
        else
            groups.push([fix]);
        end = Math.max(end, fix.to);
    }
    return groups;
}
function linesOf(text) {
    const lines = text.split('\n');
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
function fileProblem({ before, original }) {
    if (!Buffer.from(before, 'utf8').equals(original))
        return 'the file is not plain UTF-8';
    return before.includes('\r') ? 'its lines do not end with LF' : undefined;
}
function textProblem(text, inserted) {
    const lines = linesOf(text);
    if (lines.length > LINES_MAX || lines.some((line) => line.length > LINE_MAX))
        return 'it is too long';
    const plain = text.replace(/[\t\n]/g, ' ');
    if ((0,one_line/* printable */.g$)(plain) !== plain || !plain.isWellFormed())
        return 'its lines have characters that nobody sees';
    let at = 0;
    for (const line of lines) {
        const end = at + line.length;
        const own = inserted.filter((range) => range.start < end && at < range.end);
        const kept = {
            start: Math.max(0, Math.min(line.length, ...own.map((range) => range.start - at))),
            end: Math.min(line.length, Math.max(0, ...own.map((range) => range.end - at))),
        };
        if (own.length === 0)
            kept.start = kept.end = 0;
        const values = (0,conceal/* valuesIn */.a)(line, kept, false).filter((place) => !isSettingName(line, place));
        if (values.length > 0 || (0,redact/* shapesIn */.iw)(line).length > 0)
            return 'its lines have a value that may be secret';
        at = end + 1;
    }
    return undefined;
}
function isSettingName(line, { start, end }) {
    const key = /([\w.-]{1,60})["']?\s{0,8}[:=]\s{0,8}["']?$/.exec(line.slice(Math.max(0, start - 80), start))?.[1];
    return key !== undefined && !(0,conceal_words/* isSecretName */.eh)(key) && (0,conceal_words/* isName */.Eo)(line.slice(start, end));
}

;// CONCATENATED MODULE: ./build/fix-review/review.js






const COMMENTS_MAX = 30;
const PAGES_MAX = 30;
async function review({ pulls, git }, target, hints) {
    const pull = await pullOf(pulls, target);
    if (!pull.ok)
        return pull;
    if (pull.value === undefined)
        return (0,result.ok)({ done: 'no-pull-request' });
    const { number, state, head } = pull.value;
    if (state === 'closed')
        return (0,result.ok)({ done: 'closed' });
    if (head.sha !== target.sha)
        return (0,result.ok)({ done: 'newer-commit' });
    if (hints.files.length === 0)
        return (0,result.ok)({ done: 'no-fixes' });
    const files = await allPages((page) => pulls.files(number, page));
    if (!files.ok)
        return files;
    const proposals = await proposalsIn(git, files.value.items, hints);
    if (!proposals.ok)
        return proposals;
    const { planned, inDiff } = proposals.value;
    if (inDiff.length === 0)
        return (0,result.ok)({ done: planned === 0 ? 'no-fixes' : 'not-in-diff' });
    const earlier = await allPages((page) => pulls.comments(number, page));
    if (!earlier.ok)
        return earlier;
    if (earlier.value.more)
        return (0,result.ok)({ done: 'too-many-comments' });
    const ours = earlier.value.items.filter(({ authorType }) => authorType === 'Bot');
    const said = new Set(ours.map(({ body }) => idIn(body)));
    const fresh = inDiff.filter(({ id }) => !said.has(id));
    if (fresh.length === 0)
        return (0,result.ok)({ done: 'said-before' });
    const made = fresh.slice(0, COMMENTS_MAX);
    const left = planned - inDiff.length + fresh.length - made.length;
    const body = reviewBody(made, left);
    const sent = await pulls.review(number, { commit: target.sha, body, comments: made.map(commentOf) });
    if (!sent.ok)
        return sent;
    const suggestions = made.filter(({ lines }) => !('refused' in lines)).length;
    return (0,result.ok)({ done: 'reviewed', url: sent.value, comments: made.length, suggestions, left });
}
async function pullOf(pulls, target) {
    if (target.number !== undefined)
        return pulls.get(target.number);
    const { owner, branch, repository, sha } = target;
    const found = await pulls.ofBranch(`${owner}:${branch}`, 'open');
    if (!found.ok)
        return found;
    const ofBranch = found.value.filter(({ head, state }) => state === 'open' && head.ref === branch && head.repository === repository);
    return (0,result.ok)(ofBranch.find(({ head }) => head.sha === sha) ?? ofBranch[0]);
}
async function allPages(page) {
    const items = [];
    for (let at = 1; at <= PAGES_MAX; at++) {
        const read = await page(at);
        if (!read.ok)
            return read;
        items.push(...read.value.value);
        if (!read.value.more)
            return (0,result.ok)({ items, more: false });
    }
    return (0,result.ok)({ items, more: true });
}
async function proposalsIn(git, files, hints) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    let planned = 0;
    const inDiff = [];
    for (const hint of hints.files) {
        const file = byPath.get(hint.path);
        if (file?.patch === undefined || file.status === 'removed')
            continue;
        const proposals = await proposalsFor(git, file, hint, hints);
        if (!proposals.ok)
            return proposals;
        planned += proposals.value.length;
        const ranges = commentableLines(file.patch);
        inDiff.push(...proposals.value.filter(({ start, end }) => ranges.some((range) => range.start <= start && end <= range.end)));
    }
    return (0,result.ok)({ planned, inDiff });
}
const BLOB_MAX = 1024 * 1024;
async function proposalsFor(git, { sha }, { path, findings, rules, others }, { unsafe, to }) {
    const blob = await git.blob(sha);
    if (!blob.ok)
        return (0,result/* failed */.g)(blob.problem);
    if (blob.value.length > BLOB_MAX)
        return (0,result.ok)([]);
    const fixes = await (0,load/* loadFixes */.Av)();
    const file = await fixes.planOne({
        path,
        original: blob.value,
        findings: {
            wanted: new Set(findings.wanted),
            accepted: new Set(findings.accepted),
            aem: new Set(findings.aem),
        },
        unsafe,
        to,
        elsewhere: (rule) => rules.includes(rule),
        hasFile: (other) => others.includes(other),
    });
    return (0,result.ok)(typeof file === 'string' ? [] : proposalsOf(file, fixes));
}
function commentOf(proposal) {
    const { path, start, end } = proposal;
    const comment = { path, body: commentBody(proposal), line: end };
    return start === end ? comment : { ...comment, startLine: start };
}
function reviewBody(made, left) {
    const more = left === 0
        ? ''
        : ` ${(0,words/* amount */.vj)(left, 'other place')} of these files can be fixed as well, outside of this review: run \`ims-auth fix\`.`;
    return `This change touches ${(0,words/* amount */.vj)(made.length, 'place')} that ${made.length === 1 ? 'depends' : 'depend'} on an Adobe Service Account (JWT) credential and can be fixed. Read each suggestion before you apply it: those that need something first say so.${more}`;
}

// EXTERNAL MODULE: ./build/github/workspace.js
var github_workspace = __webpack_require__(5499);
// EXTERNAL MODULE: ./build/github/failure-messages.js
var failure_messages = __webpack_require__(3173);
// EXTERNAL MODULE: ./build/guard/files/whole-file.js
var whole_file = __webpack_require__(5632);
// EXTERNAL MODULE: ./build/output/write-file.js
var write_file = __webpack_require__(4106);
// EXTERNAL MODULE: ./build/actions/fixing/plan.js
var fixing_plan = __webpack_require__(6385);
// EXTERNAL MODULE: ./build/actions/inputs/masking.js
var masking = __webpack_require__(6120);
// EXTERNAL MODULE: ./build/actions/inputs/outputs.js
var outputs = __webpack_require__(9002);
// EXTERNAL MODULE: ./build/actions/inputs/read.js
var read = __webpack_require__(7482);
// EXTERNAL MODULE: ./build/core/parsers.js
var parsers = __webpack_require__(5742);
// EXTERNAL MODULE: ./build/actions/fixing/inputs.js
var inputs = __webpack_require__(9491);
// EXTERNAL MODULE: ./build/actions/inputs/parsers.js
var inputs_parsers = __webpack_require__(2004);
;// CONCATENATED MODULE: ./build/actions/suggest/manifest.js



const STEPS = ['find', 'comment'];
const INPUTS = {
    step: {
        description: '`find` scans the workspace and writes `file`, without a token. `comment`, in another job, reads `file` and makes the review; it checks nothing out.',
        default: 'find',
        parse: (0,parsers/* oneOf */.yL)(STEPS),
    },
    file: {
        description: 'File that the job of `find` hands to the job of `comment`, from the workspace.',
        default: 'jwt-suggest.json',
        parse: inputs_parsers/* pathInWorkspace */.ep,
    },
    ...inputs/* PLAN_INPUTS */.K,
    'github-token': {
        description: 'Token for the review. Needs `pull-requests: write` and `contents: read`.',
        default: '$' + '{{ github.token }}',
        credential: true,
    },
};
const OUTPUTS = {
    comments: 'Number of comments that were made; for `find`, the number of files that can be fixed.',
};

;// CONCATENATED MODULE: ./build/actions/suggest/run.js











const TITLE = 'Adobe JWT suggestions';
async function run(runner, dependencies) {
    const { token, values, problems } = readInputs(runner);
    if (problems.length > 0) {
        runner.fail(problems.map(({ message }) => message).join('\n'), TITLE);
        return;
    }
    const count = values.step === 'find' ? await find(runner, values) : await comment(runner, values, token, dependencies);
    if (count !== undefined)
        (0,outputs/* setOutputs */.n)(runner, OUTPUTS, { comments: count });
}
function readInputs(runner) {
    const token = runner.input('github-token').trim();
    if (token !== '')
        (0,masking/* maskSecret */.$l)(runner, token);
    return { token, ...(0,read/* readOptions */.T)(runner, INPUTS, [token]) };
}
async function find(runner, inputs) {
    const plan = await (0,fixing_plan/* planIn */.r)(runner, inputs, TITLE);
    if (plan === undefined)
        return undefined;
    const written = (0,write_file/* writeInside */.M)((0,github_workspace/* workspaceOf */.B)(runner.env), inputs.file, hintsOf(plan, inputs));
    if (!written.ok) {
        runner.fail(`${written.problem.what}\nNext: ${written.problem.next}`, TITLE);
        return undefined;
    }
    const fixable = plan.files.filter(({ edits }) => edits.length > 0).length;
    runner.info(`${(0,words/* amount */.vj)(fixable, 'file')} can be fixed.`);
    return fixable;
}
const NOT_REVIEWED = {
    'no-pull-request': 'There is no open pull request of this branch.',
    'newer-commit': 'The pull request has another commit by now, whose own run comments.',
    closed: 'The pull request is closed.',
    'no-fixes': 'Nothing that can be fixed is in the files of this pull request.',
    'not-in-diff': 'What can be fixed is not in the diff of this pull request. Run `ims-auth fix` to see it.',
    'said-before': 'Each suggestion was made before.',
    'too-many-comments': 'The pull request has too many comments to tell which suggestions were made before.',
};
async function comment(runner, { file }, token, { pulls, git }) {
    const target = targetOf(runner.event.name, runner.payload);
    if (target === undefined) {
        runner.fail('This event is not about a pull request.\nNext: run this step on `pull_request`, or on `workflow_run` after a workflow that ran on `pull_request`.', TITLE);
        return undefined;
    }
    const workspace = (0,github_workspace/* workspaceOf */.B)(runner.env);
    const bytes = (0,whole_file/* readWhole */.o)(workspace, Buffer.from((0,external_node_path_.relative)(workspace, file)).toString('latin1'), HINTS_SIZE_MAX);
    const hints = bytes.ok ? readHints(bytes.value) : bytes;
    if (!hints.ok) {
        runner.fail(`The file of the job that scans was not read: ${hints.problem}.\nNext: see whether that job succeeded, and has the same version of this action.`, TITLE);
        return undefined;
    }
    const connection = { token, env: runner.env };
    const outcome = await review({ pulls: pulls(connection), git: git(connection) }, target, hints.value);
    if (!outcome.ok) {
        runner.fail((0,failure_messages/* describeGitHubFailure */.Po)(outcome.problem, [token]), TITLE);
        return undefined;
    }
    if (outcome.value.done !== 'reviewed') {
        runner.info(NOT_REVIEWED[outcome.value.done]);
        return 0;
    }
    const { comments, suggestions, left } = outcome.value;
    const more = left === 0 ? '' : ` ${(0,words/* amount */.vj)(left, 'place')} not in it can be fixed as well.`;
    runner.info(`Made a review of ${(0,words/* amount */.vj)(comments, 'comment')}, with ${(0,words/* amount */.vj)(suggestions, 'suggestion')}.${more}`);
    return comments;
}

;// CONCATENATED MODULE: ./build/actions/suggest/index.js


const main = () => (0,process/* runAction */.C)((runner) => run(runner, { pulls: pulls/* pullsOf */.w, git: git/* gitOf */.O }));


/***/ }),

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

/***/ 5164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ hasWideMark),
/* harmony export */   Gx: () => (/* binding */ haystackOf),
/* harmony export */   I5: () => (/* binding */ emptyHaystack),
/* harmony export */   LO: () => (/* binding */ dropZeros),
/* harmony export */   T6: () => (/* binding */ unusualBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const CONTROLS_MAX = 0.02;
const CONTROLS_FEW = 8;
const READINGS = [
    { mark: [0xff, 0xfe, 0, 0], decode: (bytes) => utf32(bytes, false) },
    { mark: [0, 0, 0xfe, 0xff], decode: (bytes) => utf32(bytes, true) },
    { mark: [0xff, 0xfe], decode: (bytes) => utf16(bytes, false) },
    { mark: [0xfe, 0xff], decode: (bytes) => utf16(bytes, true) },
];
function hasWideMark(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
const START = 4 * 1024;
function unusualBytes(bytes, isCode) {
    let known;
    const texts = () => {
        known ??= textsOf(bytes);
        return known;
    };
    const isBinary = () => !isPlain(bytes) && texts().length === 0;
    return {
        isBinary,
        looksBinary: () => {
            if (isCode)
                return isBinary();
            const start = bytes.subarray(0, START);
            return !isPlain(start) && textsOf(start).length === 0;
        },
        readings: () => [...new Set(isCode || isPlain(bytes) ? [...texts(), plainText(bytes)] : texts())],
    };
}
function textsOf(bytes) {
    const marked = READINGS.filter(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
    const others = READINGS.filter((reading) => !marked.includes(reading));
    return [
        ...marked.map(({ mark, decode }) => decode(bytes.subarray(mark.length))),
        ...others.map(({ decode }) => decode(bytes)),
    ].filter(isText);
}
function plainText(bytes) {
    const rest = Buffer.allocUnsafe(bytes.length);
    const all = rest.subarray(0, dropZeros(bytes, rest));
    const plain = hasWideMark(all) ? all.subarray(2) : all;
    return plain.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(plain) ? 'utf8' : 'latin1').replace(/^\uFEFF/, '');
}
function isText(text) {
    return text.length > 0 && areText(text.length, (at) => text.charCodeAt(at));
}
function areText(units, unitAt) {
    const max = Math.max(1, units * CONTROLS_MAX);
    let controls = 0;
    for (let at = 0; at < units && controls <= max; at++) {
        const unit = unitAt(at);
        if (isControl(unit) || unit >= 0xfffe)
            controls++;
        else if (unit >= 0xd800 && unit <= 0xdfff) {
            const next = unitAt(at + 1);
            if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff)
                at++;
            else
                controls++;
        }
    }
    return controls <= max;
}
function isPlain(bytes) {
    const max = Math.max(CONTROLS_FEW, bytes.length * CONTROLS_MAX);
    let controls = 0;
    for (let at = 0; at < bytes.length && controls <= max; at++)
        if (isControl(bytes[at]))
            controls++;
    return controls <= max;
}
function isControl(unit) {
    if (unit >= 0x20)
        return unit === 0x7f;
    return unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13 && unit !== 27;
}
function dropZeros(from, to) {
    let length = 0;
    for (let at = 0; at < from.length; at++) {
        const byte = from[at];
        if (byte !== 0)
            to[length++] = byte;
    }
    return length;
}
function utf16(bytes, swapped) {
    const high = swapped ? 0 : 1;
    const unitAt = (at) => ((bytes[2 * at + high] ?? 0) << 8) | (bytes[2 * at + 1 - high] ?? 0);
    if (!areText(bytes.length >> 1, unitAt))
        return '';
    const units = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    return (swapped ? units.swap16() : units).toString('utf16le').replace(/^\uFEFF/, '');
}
function utf32(bytes, swapped) {
    if (!mayBeUtf32(bytes, swapped))
        return '';
    const parts = [];
    let part = [];
    for (let at = 0; at + 4 <= bytes.length; at += 4) {
        const point = swapped ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
        part.push(point > 0x10ffff ? 0xffff : point);
        if (part.length < 4_096)
            continue;
        parts.push(String.fromCodePoint(...part));
        part = [];
    }
    parts.push(String.fromCodePoint(...part));
    return parts.join('').replace(/^\uFEFF/, '');
}
function mayBeUtf32(bytes, swapped) {
    const max = Math.max(1, (bytes.length / 2) * CONTROLS_MAX);
    let controls = 0;
    for (let at = 0; at + 4 <= bytes.length && controls <= max; at += 4) {
        const high = swapped ? bytes[at] : bytes[at + 3];
        if (high !== 0 || (swapped ? (bytes[at + 1] ?? 0) : (bytes[at + 2] ?? 0)) > 0x10)
            controls++;
    }
    return controls <= max;
}
function haystackOf(bytes) {
    const haystack = emptyHaystack(bytes.length);
    haystack.size = dropZeros(bytes, haystack.bytes);
    return haystack;
}
function emptyHaystack(size) {
    const bytes = Buffer.alloc(size + (size % 2) + 2);
    return { bytes, pairs: new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2), size: 0 };
}


/***/ }),

/***/ 4725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ linkedFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8506);
/* harmony import */ var _sorted_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1376);



function linkedFolders(root) {
    const typeOf = (0,_sorted_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((folder) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__.fileOf)(root, folder)).isSymbolicLink() ? 'link' : 'folder';
        }
        catch {
            return 'missing';
        }
    });
    return (path) => {
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const type = typeOf(path.slice(0, slash));
            if (type !== 'folder')
                return type === 'link';
        }
        return false;
    };
}


/***/ }),

/***/ 9483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ SIZE_MAX),
/* harmony export */   WF: () => (/* binding */ createReader),
/* harmony export */   rL: () => (/* binding */ LARGE_MAX),
/* harmony export */   tC: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4429);
/* harmony import */ var _code_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4675);
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5164);





const SIZE_MAX = 1024 * 1024;
const LARGE_MAX = 8 * 1024 * 1024;
const FIRST_READ = 64 * 1024;
const LFS_MAX = 1024;
const LFS = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-[\w.-]{1,40} sha256:[0-9a-f]{64}\r?\n){0,9}oid sha256:[0-9a-f]{64}\r?\nsize \d{1,20}\r?\n?$/;
const BINARY = /\.(?:png|jpe?g|gif|bmp|ico|icns|webp|avif|tiff?|psd|heic|pdf|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|ear|aar|class|dex|apk|ipa|exe|dll|so(?:\.\d+)*|dylib|o|a|lib|obj|pdb|wasm|py[co]|pyd|whl|egg|gem|nupkg|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|aac|db|sqlite3?|parquet|avro|npy|npz|pkl|h5|pt|onnx|bin|dat|iso|img|dmg|deb|rpm|docx?|xlsx?|pptx?|od[tsp]|keystore|jks|p12|pfx|der)$/i;
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
function createReader(bytesOf, max = LARGE_MAX) {
    const buffer = Buffer.allocUnsafeSlow(SIZE_MAX + 2);
    const large = largeBuffer(max);
    const haystack = { bytes: buffer, pairs: new Uint16Array(buffer.buffer), size: 0 };
    const usual = contentsOf(haystack);
    const unusual = unusualContents();
    return (file, path) => {
        const read = bytesOf === undefined ? readInto(buffer, large, file, path) : copied(buffer, large, bytesOf(file));
        if (!read.ok)
            return read;
        const { bytes, size } = read.value;
        if (isLfsPointer(bytes, size))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('lfs-pointer');
        bytes[size] = 0;
        if (bytes.indexOf(0) < size || (size >= 2 && (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWideMark */ .DJ)(bytes)))
            return unusual(bytes.subarray(0, size), path);
        if (bytes !== buffer)
            return contentsOf({ bytes, pairs: new Uint16Array(bytes.buffer, 0, (size >> 1) + 1), size });
        haystack.size = size;
        return usual;
    };
}
function contentsOf(haystack) {
    const buffer = Buffer.from(haystack.bytes.buffer, haystack.bytes.byteOffset, haystack.bytes.length);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
        haystack,
        text: () => {
            const bytes = buffer.subarray(hasMark(buffer, haystack.size) ? 3 : 0, haystack.size);
            return bytes.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'utf8' : 'latin1');
        },
    });
}
function largeBuffer(max) {
    let buffer;
    return {
        max,
        get: () => {
            buffer ??= Buffer.allocUnsafeSlow(max + 2);
            return buffer;
        },
    };
}
function unusualContents() {
    let shared;
    return (bytes, path) => {
        if (BINARY.test(path) && bytes.subarray(0, FIRST_READ).includes(0))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('binary');
        shared ??= (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyHaystack */ .I5)(SIZE_MAX);
        const haystack = bytes.length > SIZE_MAX ? (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyHaystack */ .I5)(bytes.length) : shared;
        haystack.size = (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .dropZeros */ .LO)(bytes, haystack.bytes);
        haystack.bytes[haystack.size] = 0;
        const unusual = (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .unusualBytes */ .T6)(bytes, (0,_code_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isCodePath */ .X)(path));
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ haystack, text: () => unusual.readings()[0] ?? '', unusual });
    };
}
function copied(buffer, large, content) {
    if (!content.ok)
        return content;
    const size = content.value.length;
    if (size > large.max)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large');
    const bytes = size > SIZE_MAX ? large.get() : buffer;
    bytes.set(content.value);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ bytes, size });
}
function readInto(buffer, large, file, path) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, READ_FLAGS);
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(reasonOf(error));
    }
    try {
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, buffer, 0, FIRST_READ, null);
        if (size < FIRST_READ)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ bytes: buffer, size: readOn(handle, buffer, size, SIZE_MAX + 1) });
        if (BINARY.test(path) && buffer.subarray(0, size).includes(0))
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('binary');
        const whole = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle).size;
        const start = buffer.subarray(0, size);
        if (whole > SIZE_MAX && !(0,_code_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isCodePath */ .X)(path) && start.includes(0) && (0,_encodings_js__WEBPACK_IMPORTED_MODULE_3__/* .unusualBytes */ .T6)(start, false).isBinary())
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('binary');
        if (whole > large.max)
            return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large');
        const max = whole > SIZE_MAX ? large.max : SIZE_MAX;
        const bytes = whole > SIZE_MAX ? large.get() : buffer;
        if (bytes !== buffer)
            buffer.copy(bytes, 0, 0, size);
        const end = readOn(handle, bytes, size, max + 1);
        return end > max ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)('too-large') : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ bytes, size: end });
    }
    catch (error) {
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(reasonOf(error));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}
function readOn(handle, buffer, from, end) {
    let size = from;
    for (let count = from; count > 0 && size < end; size += count)
        count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, buffer, size, end - size, null);
    return size;
}
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'deleted';
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'EFTYPE')
        return 'symlink';
    return 'unreadable';
}
function isLfsPointer(buffer, size) {
    return size < LFS_MAX && buffer[0] === 0x76 && LFS.test(buffer.toString('latin1', 0, size));
}
function hasMark(buffer, size) {
    return size >= 3 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
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

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeInside),
/* harmony export */   e: () => (/* binding */ writeChosen)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);





function writeInside(root, file, content) {
    if (!isBelow(root, file))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(problem(file, 'it is outside of the folder', OTHER_PATH));
    const names = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    return attempt(file, () => {
        let path = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root);
        for (const name of names.slice(0, -1)) {
            path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
            if (typeAt(path) === undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
            if (typeAt(path) === 'link')
                return problem(file, `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(path)} is a symbolic link`, OTHER_PATH);
        }
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, names.at(-1) ?? '');
        if (typeAt(target) === 'link')
            return problem(file, 'its path is a symbolic link', OTHER_PATH);
        replace(target, content);
        return undefined;
    });
}
function writeChosen(untrusted, file, content) {
    const inside = pathInside(untrusted, file);
    if (inside !== undefined)
        return writeInside(realPath(untrusted), inside, content);
    return attempt(file, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
        const type = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false });
        if (type !== undefined && !type.isFile() && !type.isDirectory())
            for (const piece of pieces(content))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, piece);
        else
            replace(type === undefined ? file : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(file), content);
        return undefined;
    });
}
const OTHER_PATH = 'Give another path.';
function pathInside(untrusted, file) {
    const root = realPath(untrusted);
    let found;
    for (let above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);; above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(above)) {
        const real = realPath(above);
        if (real === root || isBelow(root, real))
            found = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(above, file));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(above) === above)
            return found;
    }
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function isBelow(folder, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, file);
    return path !== '' && path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
}
function typeAt(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    return found.isSymbolicLink() ? 'link' : 'other';
}
function pieces(content) {
    return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}
function replace(file, content) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.ims-auth-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(aside, O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW ?? 0), 0o644);
    try {
        try {
            if (before?.isFile() === true)
                whereSupported(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(handle, before.mode & 0o777));
            for (const piece of pieces(content))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(handle, piece);
            whereSupported(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(handle));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(aside, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(aside, { force: true });
        throw error;
    }
}
function whereSupported(call) {
    try {
        call();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (!['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP'].includes(String(code)))
            throw error;
    }
}
function attempt(file, write) {
    try {
        const found = write();
        return found === undefined ? (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(file) : (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(found);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        const isFull = code === 'ENOSPC' || code === 'EDQUOT';
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(isFull
            ? problem(file, `the disk is full (${code})`, 'Make room on the disk, or give a path on another one.')
            : problem(file, `the file system said ${code}`, OTHER_PATH));
    }
}
function problem(file, why, next) {
    return { what: `The file ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file))} was not written: ${why}.`, next, why };
}


/***/ })

};
